"""The command line: a file per command, each arguments, one public call, print."""
