"""The machine that the servers run on: processes, listeners, programs."""
