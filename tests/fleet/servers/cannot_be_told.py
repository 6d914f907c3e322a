"""A server that neither leaves when its stdin ends nor when it is told to."""

import signal
import time

import speaking

signal.signal(signal.SIGTERM, signal.SIG_IGN)
try:
    speaking.serve()
finally:
    time.sleep(60)
