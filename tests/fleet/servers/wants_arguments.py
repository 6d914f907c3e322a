"""A server that does not understand how it was started."""

import sys

print("usage: wants_arguments [--root ROOT]", file=sys.stderr)
print("error: unrecognized arguments: " + " ".join(sys.argv[1:]), file=sys.stderr)
sys.exit(2)
