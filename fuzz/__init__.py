"""Fuzzing of the normalizer and the engine: `make fuzz SECONDS=3600`."""
