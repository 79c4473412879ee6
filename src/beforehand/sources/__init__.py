"""The sources of a law: the ledger, what answers lean on, and whether a text still contains what is cited."""
