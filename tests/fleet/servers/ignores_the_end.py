"""A server that goes on when its stdin ends, until it is told to leave."""

import time

import speaking

try:
    speaking.serve()
finally:
    time.sleep(60)
