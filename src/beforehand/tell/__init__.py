"""Answers in words: as text for people, as JSON for machines, as HTML for notebooks."""
