"""The bar is for someone who looks on."""

import io
import sys

import pytest

from mcpward.scanning.progress import progress


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_a_terminal_sees_how_far_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setattr(sys, "stderr", Terminal())
    with progress(lambda: 2000) as advance:
        advance(1000)
        shown = sys.stderr.getvalue()  # type: ignore[attr-defined]
    assert "1.0/2.0 kB" in shown


def test_nobody_else_is_told_and_nothing_is_counted_for_them(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stderr", io.StringIO())
    with progress(lambda: pytest.fail("the files were counted")) as advance:
        advance(1000)
    assert sys.stderr.getvalue() == ""  # type: ignore[attr-defined]
