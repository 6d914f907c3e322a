"""A server that writes short lines to stdout, on and on."""

import sys

while True:
    sys.stdout.write("y\n" * 10_000)
