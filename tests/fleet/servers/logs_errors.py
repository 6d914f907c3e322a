"""A server that works, and writes of an error to stderr."""

import sys

import speaking

print("ConnectionError: the cache cannot be reached, going on without", file=sys.stderr, flush=True)
speaking.serve()
