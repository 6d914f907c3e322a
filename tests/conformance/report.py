"""What came of a run: the table, what the line changed, and the same for machines."""

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

from tests.conformance.subjects import SUBJECTS
from tests.conformance.suite import Check

COUNTED = ("SUCCESS", "FAILURE", "WARNING", "SKIPPED", "INFO")
BARE = ("bare", "bare, our HTTP")
BEGIN, END = "<!-- figures of the last run -->\n", "<!-- end of the figures -->\n"
NO_SUBSCRIPTIONS = (
    "FastMCP has no resource subscriptions and says so in its capabilities; the suite asks all the same. The newest "
    "revision has dropped the method."
)
NO_REPLAY = (
    "No answer is kept for a client that comes back for it (event ids and `retry` are optional): nothing of a reply "
    "stays behind the call."
)
REASONS = {
    "resources-subscribe": NO_SUBSCRIPTIONS,
    "resources-unsubscribe": NO_SUBSCRIPTIONS,
    "server-sse-polling": NO_REPLAY,
    "http-header-validation": (
        "httptools keeps the white space after a header's value; under mcpward's HTTP server (`Connection`) the check "
        "passes."
    ),
    "tasks-mrtr-composition": (
        "The tasks extension of FastMCP (fastmcp-tasks) makes the task at once and asks from within it; the suite "
        "wants the questions first. The extension is optional, and not scored."
    ),
}
Runs = Mapping[tuple[str, str], Sequence[Check]]


def table(runs: Runs) -> str:
    """Return how many checks of each run came out how."""
    lines = [f"{'':52}{'revision':>12}" + "".join(f"{status.lower():>9}" for status in COUNTED)]
    for (subject, revision), checks in runs.items():
        counts = Counter(check.status for check in checks)
        lines.append(f"{SUBJECTS[subject]:52}{revision:>12}" + "".join(f"{counts[status]:9}" for status in COUNTED))
    return "\n".join(lines)


def not_passed(runs: Runs, subject: str) -> list[str]:
    """Return a line for each check of a subject that failed or warned."""
    return [
        f"{revision} {check.status} {check.key}: {check.message[:200]}"
        for (name, revision), checks in runs.items()
        for check in checks
        if name == subject and check.status in ("FAILURE", "WARNING")
    ]


def lost(runs: Runs, status: str) -> list[str]:
    """Return the checks that pass bare, either way, and have this status behind the line."""
    found: list[str] = []
    for (subject, revision), checks in runs.items():
        if subject == "behind":
            bare = [check for name in BARE for check in runs.get((name, revision), ())]
            passed = {check.key for check in bare if check.status == "SUCCESS"}
            seen = {check.key: check.status for check in checks}
            # A check that is not there any more counts as failed: what came before it went wrong.
            found += [f"{revision} {key}" for key in sorted(passed) if seen.get(key, "FAILURE") == status]
    return found


def markdown(runs: Runs, versions: Mapping[str, str], audit: Mapping[str, int]) -> str:
    """Return the part of docs/CONFORMANCE.md that a run writes."""
    named = ", ".join(f"{name} {version}" for name, version in versions.items())
    lines = [f"Run with {named}.", "", f"| server | revision | {' | '.join(map(str.lower, COUNTED))} |"]
    lines.append(f"|---|---|{'---:|' * len(COUNTED)}")
    for (subject, revision), checks in runs.items():
        counts = Counter(check.status for check in checks)
        figures = " | ".join(str(counts[status]) for status in COUNTED)
        lines.append(f"| {SUBJECTS[subject]} | {revision} | {figures} |")
    lines += [
        "",
        f"Passes bare and fails behind the line: {len(lost(runs, 'FAILURE')) or 'nothing'}. Through the line went "
        f"{audit['calls']} calls, {audit['events']} events are on record, and {audit['unequal']} of them do not match.",
        "",
        "| not passed by the fixture | revision | bare | our HTTP | behind | why |",
        "|---|---|---|---|---|---|",
    ]
    return "\n".join([*lines, *_explained(runs)]) + "\n"


def _explained(runs: Runs) -> list[str]:
    """Return a row for each check of the fixture that some way of serving it does not pass."""
    subjects = (*BARE, "behind")
    statuses: dict[tuple[str, str], dict[str, str]] = {}
    for (subject, revision), checks in runs.items():
        if subject in subjects:
            for check in checks:
                statuses.setdefault((revision, check.key), {})[subject] = check.status.lower()
    rows = []
    for (revision, key), seen in statuses.items():
        changed = "success" in seen.values() and set(seen.values()) != {"success"}
        if changed or {"failure", "warning"} & set(seen.values()):
            why = REASONS.get(key.partition(":")[0], "Not explained yet.")
            shown = " | ".join(seen.get(subject, "-") for subject in subjects)
            rows.append(f"| {key.partition(': ')[2]} | {revision} | {shown} | {why} |")
    return rows


def as_json(runs: Runs, versions: Mapping[str, str], audit: Mapping[str, Any]) -> dict[str, Any]:
    """Return everything, for machines."""
    return {
        "versions": dict(versions),
        "audit": dict(audit),
        "lost": lost(runs, "FAILURE"),
        "warned": lost(runs, "WARNING"),
        "runs": [
            {
                "subject": subject,
                "revision": revision,
                "counts": Counter(check.status for check in checks),
                "checks": {check.key: check.status for check in checks},
            }
            for (subject, revision), checks in runs.items()
        ],
    }
