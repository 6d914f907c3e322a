"""A server that greets people on stdout."""

import speaking

print("Shop server 1.0, listening...", flush=True)
speaking.serve()
