"""What came of a run: the table, what the line changed, and the same for machines."""

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

from tests.conformance.subjects import SUBJECTS
from tests.conformance.suite import Check

COUNTED = ("SUCCESS", "FAILURE", "WARNING", "SKIPPED", "INFO")
BARE = ("bare", "bare, our HTTP")
COLUMNS = {"bare": "bare", "bare, our HTTP": "our HTTP", "behind": "gateway", "behind, stdio": "gateway, stdio"}
BEGIN, END = "<!-- figures of the last run -->\n", "<!-- end of the figures -->\n"
NO_SUBSCRIPTIONS = (
    "FastMCP has no resource subscriptions and says so in its capabilities; the suite asks all the same. The newest "
    "revision has dropped the method."
)
NO_STREAM = (
    "An answer is a stream only where something is said before it, and a document else, which costs half as much; the "
    "suite has nothing to check then, and streams are optional."
)
NO_REPLAY = (
    f"{NO_STREAM} No answer is kept for a client that comes back for it (event ids and `retry` are optional): nothing "
    "of a reply stays behind the call."
)
NO_NEWS = (
    "The gateway has news of lists and says so, so the suite asks the fixture to change one; the fixture has no tool "
    "for that, since FastMCP has no news on this revision (skipped where it is bare)."
)
REASONS = {
    "resources-subscribe": NO_SUBSCRIPTIONS,
    "resources-unsubscribe": NO_SUBSCRIPTIONS,
    "server-sse-streams-functional": NO_STREAM,
    "server-sse-priming-event": NO_REPLAY,
    "server-sse-retry-field": NO_REPLAY,
    "server-sse-disconnect-resume": NO_REPLAY,
    "sep-2575-server-sends-prompts-list-changed-on-subscription": NO_NEWS,
    "sep-2575-server-sends-tools-list-changed-on-subscription": NO_NEWS,
    "sep-2243-server-accepts-whitespace-header-value": (
        "httptools keeps the white space after a header's value; under mcpward's HTTP server (`Connection`) the check "
        "passes."
    ),
    "sep-2663-mrtr-synchronous-before-task-creation": (
        "The tasks extension of FastMCP (fastmcp-tasks) makes the task at once and asks from within it; the suite "
        "wants the questions first. The extension is optional, and not scored."
    ),
}
"""Why a check is not passed, by the suite's own name for it."""

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


def lost(runs: Runs) -> list[str]:
    """Return the checks that pass bare, either way, and do not pass through the gateway, with what came of them."""
    found: list[str] = []
    for (subject, revision), checks in runs.items():
        if subject == "behind":
            bare = [check for name in BARE for check in runs.get((name, revision), ())]
            passed = {check.key for check in bare if check.status == "SUCCESS"}
            seen = {check.key: check.status for check in checks}
            # The suite leaves checks out where one that comes before them is not passed.
            found += [
                f"{revision} {seen.get(key, 'MISSING')} {key}" for key in sorted(passed) if seen.get(key) != "SUCCESS"
            ]
    return found


def unexplained(lines: Sequence[str]) -> list[str]:
    """Return those of the `lost` that have no reason."""
    return [line for line in lines if _reason(line.split(" ", 2)[2]) is None]


def markdown(runs: Runs, versions: Mapping[str, str], audit: Mapping[str, int]) -> str:
    """Return the part of docs/CONFORMANCE.md that a run writes."""
    named = ", ".join(f"{name} {version}" for name, version in versions.items())
    lines = [f"Run with {named}.", "", f"| server | revision | {' | '.join(map(str.lower, COUNTED))} |"]
    lines.append(f"|---|---|{'---:|' * len(COUNTED)}")
    for (subject, revision), checks in runs.items():
        counts = Counter(check.status for check in checks)
        figures = " | ".join(str(counts[status]) for status in COUNTED)
        lines.append(f"| {SUBJECTS[subject]} | {revision} | {figures} |")
    counted = Counter(line.split()[0] for line in lost(runs))
    revisions = {revision: counted[revision] for _, revision in runs}
    told = ", ".join(f"{number} on {revision}" for revision, number in revisions.items())
    lines += [
        "",
        f"Checks that pass bare and are lost through the gateway: {told}. Through the gateway went {audit['calls']} "
        f"calls, {audit['events']} events are on record, and {audit['unequal']} of them do not match.",
        "",
        f"| not passed by the fixture | revision | {' | '.join(COLUMNS.values())} | why |",
        f"|---|---|{'---|' * len(COLUMNS)}---|",
    ]
    return "\n".join([*lines, *_explained(runs)]) + "\n"


def _explained(runs: Runs) -> list[str]:
    """Return a row for each check of the fixture that some way of serving it does not pass."""
    statuses: dict[tuple[str, str], dict[str, str]] = {}
    for (subject, revision), checks in runs.items():
        if subject in COLUMNS:
            for check in checks:
                statuses.setdefault((revision, check.key), {})[subject] = check.status.lower()
    rows = []
    for (revision, key), seen in statuses.items():
        shown = [seen.get(subject, "-") for subject in COLUMNS]
        # What was skipped, or is no more than information, where the fixture stands bare is not lost elsewhere.
        if {"failure", "warning"} & set(shown) or ("success" in shown and not set(shown) <= {"success", "skipped"}):
            why = _reason(key) or "Not explained yet."
            rows.append(f"| {key.partition(': ')[2]} | {revision} | {' | '.join(shown)} | {why} |")
    return rows


def _reason(key: str) -> str | None:
    return REASONS.get(key.partition(": ")[2].split(" ")[0])


def as_json(runs: Runs, versions: Mapping[str, str], audit: Mapping[str, Any]) -> dict[str, Any]:
    """Return everything, for machines."""
    return {
        "versions": dict(versions),
        "audit": dict(audit),
        "lost": lost(runs),
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
