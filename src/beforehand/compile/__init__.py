"""Tree to rules: names resolved, terms inlined, comparisons made sets and ranges."""
