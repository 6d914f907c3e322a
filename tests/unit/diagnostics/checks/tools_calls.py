"""Faults that show when tools are called for real."""

from typing import Any

from tests.unit.diagnostics.fleets import Case, met

from mcpward.diagnostics.contact.invocation import Invocation
from mcpward.diagnostics.fleet import Fleet


def called(outcome: Any = "ok", **facts: Any) -> Fleet:
    """A server whose one tool was called, with this outcome."""
    return met(invocations=(Invocation("read_file", outcome, problem=f"It was {outcome}.", **facts),))


CASES = (
    Case(
        "tool-call-failed",
        planted=lambda folder: called("timed_out"),
        absent=lambda folder: called("skipped"),
        says="read_file was called and failed",
    ),
    Case(
        "tool-call-failed",
        planted=lambda folder: called("refused", code=-32603),
        absent=lambda folder: called("ok"),
        says="read_file was called and failed",
        id="refused",
    ),
    Case(
        "tool-call-failed",
        planted=lambda folder: called("failed", made_up=False),
        absent=lambda folder: met(),
        says="read_file was called and failed",
        id="with arguments of the person",
    ),
    Case(
        "tool-call-failed",
        planted=lambda folder: called("refused", code=-32602),
        absent=lambda folder: called("ok", fits=False),
        says="read_file failed with arguments that were made up",
        id="with made-up arguments",
    ),
    Case(
        "tool-output-mismatch",
        planted=lambda folder: called(fits=False),
        absent=lambda folder: called(fits=None),
        says="reply of the tool read_file",
    ),
    Case(
        "tool-call-slow",
        planted=lambda folder: called(ms=10_001.0),
        absent=lambda folder: called("timed_out", ms=20_000.0),
        says="read_file took more than ten seconds",
    ),
)
