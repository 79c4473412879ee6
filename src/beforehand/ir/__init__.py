"""A law as rules: the meaning that every back end is held to."""
