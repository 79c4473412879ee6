"""A law as decision diagrams: an index over the rules, proven equal to them on every profile."""
