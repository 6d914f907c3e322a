"""Scores what `mcpward scan` finds against labelled texts: `make eval`. Printed, never asserted."""
