"""An interview: which questions a law still needs, in which order, and what a person has answered."""
