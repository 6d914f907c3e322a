"""Reproducible measurements beside peers: `make bench`. Printed, never asserted."""
