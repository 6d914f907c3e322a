"""A server that is well, and writes to stderr on and on."""

import sys
import threading

import speaking


def flood():
    while True:
        sys.stderr.write("debug: nothing new\n" * 1000)


threading.Thread(target=flood, daemon=True).start()
speaking.serve()
