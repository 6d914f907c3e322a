"""A server that begins a process in a group of its own, as a browser is, and forgets it."""

import subprocess
import sys

import speaking

subprocess.Popen(
    [sys.executable, "-I", "-S", "-c", "import time; time.sleep(60)"],
    stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True,
)  # fmt: skip
speaking.serve()
