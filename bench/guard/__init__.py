"""The speed of the guard beside its peers: `make bench-guard`. Printed, never asserted."""
