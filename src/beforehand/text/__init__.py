"""Pointing at a place in a text and saying what is wrong there."""
