"""A server that is ended by a signal while hands are shaken."""

import os
import signal

import speaking

speaking.hear()
os.kill(os.getpid(), signal.SIGSEGV)
