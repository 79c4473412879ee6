"""How large a pack may be, and which files in its folder are taken for its own."""

LARGEST_FILE = 2 * 1024 * 1024
MOST_FILES = 300
MOST_BYTES = 16 * 1024 * 1024
ENDINGS = (".yaml", ".yml", ".ftl", ".json")
