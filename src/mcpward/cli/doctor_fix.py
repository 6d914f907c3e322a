"""`mcpward doctor --fix` and `--undo`: what can be mended without a decision, shown first, and the way back."""

import sys
from typing import TYPE_CHECKING, Any, Protocol

from mcpward.cli.output import plain

if TYPE_CHECKING:
    from mcpward.settings import Settings

_STYLES = {"+": "green", "-": "red", "@": "cyan"}


class Out(Protocol):
    """Where a person reads: a console of rich."""

    def print(self, *lines: Any, **how: Any) -> None:
        """Print a line."""


def fix(diagnosis: Any, chosen: "Settings", out: Out, *, sure: bool) -> bool | None:
    """Show what would be mended, and mend it where a person agrees, or is `sure` already.

    Returns whether anything was written; None where somebody still has to agree.
    """
    from mcpward import examining

    plan = examining.planned(diagnosis)
    for change, lines in examining.previewed(plan, diagnosis, chosen):
        _say(out, f"{change.path}: {' '.join(change.says)}", "bold")
        if change.path != change.target:
            _say(out, f"  which is a link to {change.target}")
        for line in lines:
            _say(out, f"  {line}", _STYLES.get(line[0], "") if line else "")
    _refused(plan.refusals, out)
    if not plan.changes:
        _say(out, "Nothing that is reported can be mended here without a decision of yours.")
        return False
    if not sure and not sys.stdin.isatty():
        _say(out, "Nothing was written: --yes does it without asking.")
        return None
    if not sure and not _agreed(len(plan.changes)):
        _say(out, "Nothing was written.")
        return False
    done = examining.mend(plan, chosen)
    _refused(done.refusals, out)
    if done.changes:
        files = f"{len(done.changes)} file{'' if len(done.changes) == 1 else 's'}"
        _say(out, f"Wrote {files}; as they were they lie in {done.backup}, and --undo brings them back.", "green")
    _say(out, "")
    return bool(done.changes)


def undo(chosen: "Settings", *, force: bool) -> int:
    """Bring back what the last fix wrote over."""
    from mcpward import examining

    backup, written = examining.undo(chosen, force=force)
    for path in written:
        print(plain(f"{path} is as it was."))
    if not written:
        print("Everything is as it was already.")
    print(plain(f"The backup was {backup.folder}."))
    return 0


def _refused(refusals: Any, out: Out) -> None:
    for refusal in refusals:
        _say(out, f"Not mended: {refusal.says}", "yellow")


def _agreed(files: int) -> bool:
    what = "this file" if files == 1 else f"these {files} files"
    print(f"Write {what}? [y/N] ", end="", file=sys.stderr, flush=True)
    return sys.stdin.readline().strip().lower() in ("y", "yes")


def _say(out: Out, line: str, style: str = "") -> None:
    from rich.text import Text

    out.print(Text(plain(line), style=style), soft_wrap=True)
