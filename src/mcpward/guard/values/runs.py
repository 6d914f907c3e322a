"""Anchors of patterns that begin at the first character of a run rather than at a literal."""

from mcpward.guard.engine import Run

ALPHANUMERIC = Run("[a-z0-9]")
"""The first letter or digit (ASCII) behind something else: for codes that begin with no literal of their own."""

WORDS = Run("[a-z\u00df-\u024f\u0370-\u052f\u1e00-\u1fff]")
"""The first letter of a word in Latin, Greek or Cyrillic script."""
