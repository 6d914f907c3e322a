"""Runs the checks over what is known. One that fails is reported like any other fault, and ends nothing."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial

import structlog

from mcpward.diagnostics.check import Check, ContactCheck, FileCheck, FleetCheck, ServerCheck, Symptom
from mcpward.diagnostics.fleet import Fleet
from mcpward.diagnostics.report import Report
from mcpward.diagnostics.showing import Mask, as_it_is, shown_with
from mcpward.errors import Unavailable

MOST_REPORTS = 50
"""So many reports of one check are kept for one server or file."""

log = structlog.get_logger(__name__)


def run_checks(fleet: Fleet, checks: Sequence[Check], mask: Mask) -> tuple[Report, ...]:
    """Ask every question about everything that it is about; may take a while, so call it in a thread.

    `mask` hides what looks like a secret in what a server said. It may load the guard, so it is asked of nothing else.
    """
    own, foreign = shown_with(fleet.entries, as_it_is), shown_with(fleet.entries, mask)
    return tuple(
        Report.of(check, symptom, server, foreign if isinstance(check, ContactCheck) else own)
        for check in checks
        for server, look in _subjects(fleet, check)
        for symptom in _symptoms(check, look)
    )


def _subjects(fleet: Fleet, check: Check) -> Iterator[tuple[str | None, Callable[[], Iterable[Symptom]]]]:
    """What a check is asked about: the name of a server, or None, with how to ask."""
    if isinstance(check, FleetCheck):
        yield None, partial(check.run, fleet)
    elif isinstance(check, FileCheck):
        for file in fleet.files:
            yield None, partial(check.run, file, fleet)
    elif isinstance(check, ServerCheck):
        for target in fleet.targets:
            yield target.name, partial(check.run, target, fleet)
    elif isinstance(check, ContactCheck):
        for target in fleet.targets:
            if (contact := target.contact) is not None:
                yield target.name, partial(check.run, target, contact, fleet)


def _symptoms(check: Check, look: Callable[[], Iterable[Symptom]]) -> list[Symptom]:
    seen: list[Symptom] = []
    try:
        for symptom in look():
            if len(seen) == MOST_REPORTS:
                break
            seen.append(symptom)
    except Unavailable as down:
        log.error("diagnostics.check_failed", check=check.code, error=type(down).__name__, reason=down.message)
        seen.append(
            Symptom(
                f"The check {check.code} could not be made.",
                "See in the log what is down, and ask again; the other checks are complete.",
                evidence=(down.message,),
                severity="warning",
            )
        )
    except Exception as error:  # a fault of ours while looking at one server hides nothing of the others
        log.error("diagnostics.check_failed", check=check.code, error=type(error).__name__)
        seen.append(
            Symptom(
                f"The check {check.code} itself failed.",
                "Report this as a bug of mcpward; the other checks are complete.",
                evidence=(f"raised {type(error).__name__}",),
                severity="warning",
            )
        )
    return seen
