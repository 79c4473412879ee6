"""Tells people in advance what a law will ask of them, with a source for every word."""
