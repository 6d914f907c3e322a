"""The peers, each installed into an environment of its own under build/, and all subjects as processes to be asked."""

import contextlib
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

from bench.installing import Absent, python_with

SUBJECT = Path(__file__).with_name("subject.py")
OURS, WITH_MODELS = "mcpward, rules alone", "mcpward, all tiers"
PEERS = {
    "detect-secrets": "detect-secrets==1.5.0",
    "Presidio": "presidio-analyzer==2.2.366",
    "CredSweeper": "credsweeper==1.19.5",
    "CredSweeper, rules alone": "credsweeper==1.19.5",
}
"""Each peer with what pip is asked for. Those that judge attacks by a model are in `ABSENT`."""

_DOWNLOAD = "it downloads its model from a hub when it is first used"
ABSENT = {
    "LLM Guard": _DOWNLOAD,
    "PIGuard": _DOWNLOAD,
    "Llama Prompt Guard 2": _DOWNLOAD,
    "Lakera Guard": "it is a service",
}
"""Peers that cannot be installed and run without a download of their own or a service, and why."""

ONE_THREAD = ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS")


def python_of(name: str) -> Path:
    """The Python of a subject; a peer is installed where it is not there yet. Raises Absent."""
    if name in (OURS, WITH_MODELS):
        return Path(sys.executable)
    return python_with(PEERS[name])


@dataclass
class Subject:
    """A process that measures itself when asked."""

    name: str
    process: subprocess.Popen[str]

    def ask(self, **question: Any) -> dict[str, float]:
        """Ask and wait for the answer. Raises Absent where the process has ended."""
        assert self.process.stdin and self.process.stdout
        with contextlib.suppress(BrokenPipeError):
            self.process.stdin.write(json.dumps(question) + "\n")
            self.process.stdin.flush()
        line = self.process.stdout.readline()
        if not line:
            raise Absent(f"{self.name} ended with {self.process.wait()}")
        return cast(dict[str, float], json.loads(line))


@contextlib.contextmanager
def running(name: str) -> Iterator[Subject]:
    """A subject, running; it ends with the block. Raises Absent."""
    python = python_of(name)
    tied = [found, "--pdeathsig", "KILL", "--"] if (found := shutil.which("setpriv")) else []
    process = subprocess.Popen(
        [*tied, python, SUBJECT, name], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
        text=True, env=os.environ | dict.fromkeys(ONE_THREAD, "1"),
    )  # fmt: skip
    try:
        yield Subject(name, process)
    finally:
        process.kill()
        process.wait()
