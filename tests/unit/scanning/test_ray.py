"""The same on Ray: the same verdicts in the same order, whatever dies."""

import importlib.util
import json
import os
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest
from tests.unit.scanning.conftest import judge, row

from mcpward.errors import ConfigurationError
from mcpward.scanning.ray import judged

INSTALLED = all(importlib.util.find_spec(name) for name in ("daft", "ray"))
lacking = pytest.mark.skipif(not INSTALLED, reason="the extra scan is not installed (make scan-extra)")
WITHIN = 300.0
"""Seconds for a cluster to start, to work and to end, on a busy machine."""


def answers(folder: Path, program: str) -> list[str]:
    """What a program prints: a cluster leaves threads and handlers behind, so it has a process of its own."""
    file = folder / "program.py"
    file.write_text(textwrap.dedent(program))
    environment = {"PATH": os.environ["PATH"], "HOME": str(folder)}
    done = subprocess.run(
        [sys.executable, file, folder], env=environment, capture_output=True, text=True, timeout=WITHIN, check=False
    )
    assert done.returncode == 0, done.stderr[-3000:]
    return done.stdout.splitlines()


@lacking
def test_a_worker_that_is_killed_changes_nothing(tmp_path: Path) -> None:
    said = answers(
        tmp_path,
        """
        import os, signal, sys
        from pathlib import Path
        from mcpward.scanning.items import Item
        from mcpward.scanning.ray import judged

        if __name__ == "__main__":
            died = Path(sys.argv[1], "died")

            def judge(text, channel):
                if text == "text 3000" and not died.exists():
                    died.touch()
                    os.kill(os.getpid(), signal.SIGKILL)
                return {"judged": text, "half": "\\ud800"}

            items = (Item("in", n, f"text {n}", "user", 1) for n in range(10_000))
            pairs = list(judged(items, judge, None, 2))
            print(died.exists(), len(pairs))
            print([v["judged"] for _, v in pairs] == [f"text {n}" for n in range(10_000)])
        """,
    )
    assert said == ["True 10000", "True"]


@lacking
def test_the_command_writes_on_ray_what_it_writes_here(tmp_path: Path) -> None:
    rows = [{"id": number, "text": f"My password is secret{number}"} for number in range(50)]
    (tmp_path / "in.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows))
    answers(
        tmp_path,
        """
        import sys
        from mcpward.cli.main import main

        if __name__ == "__main__":
            here = sys.argv[1]
            for engine in ("local", "ray"):
                wanted = [f"{here}/in.jsonl", "--output", f"{here}/{engine}.jsonl", "--jobs", "2", "--engine", engine]
                assert main(["scan", *wanted]) == 1
        """,
    )
    assert (tmp_path / "ray.jsonl").read_text() == (tmp_path / "local.jsonl").read_text() != ""


def test_without_the_extra_it_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "daft", None)
    with pytest.raises(ConfigurationError, match="needs the extra scan"):
        list(judged([row("text")], judge, None, 1))
