"""A server that closes its stdout, and lives on."""

import os
import time

os.close(1)
while True:
    time.sleep(60)
