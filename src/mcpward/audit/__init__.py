"""What happened: one event per call."""
