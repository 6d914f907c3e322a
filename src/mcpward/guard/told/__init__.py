"""Credentials told in words: what the languages say, and how the value is read out of a sentence."""
