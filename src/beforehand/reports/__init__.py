"""Who reported what, when: the labelled reports of a law, counted and drawn."""
