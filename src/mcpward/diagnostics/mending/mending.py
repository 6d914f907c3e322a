"""Mends what needs no decision of a person: first planned, then shown, then done, with a way back."""

import os
import stat
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from mcpward.diagnostics.check import Mend
from mcpward.diagnostics.mending.backups import UNDONE, Backup, Kept, NotUndone, digest, keep, newest
from mcpward.errors import ConfigurationError
from mcpward.whole_file import write_whole


@dataclass(frozen=True, slots=True)
class Change:
    """What becomes of one file. `target` is the file itself where `path` is a link to it. `says` are sentences.

    `before` and `after` are what stands in it, both empty where only its mode changes. The modes are permission bits.
    """

    path: Path
    target: Path
    says: tuple[str, ...]
    before: bytes = field(repr=False)
    after: bytes = field(repr=False)
    mode_before: int
    mode_after: int

    @property
    def rewrites(self) -> bool:
        """Whether what stands in it changes."""
        return self.before != self.after


@dataclass(frozen=True, slots=True)
class Refusal:
    """A file that is left as it is, and why, in one sentence."""

    path: Path
    says: str


@dataclass(frozen=True, slots=True)
class Plan:
    """What would be done."""

    changes: tuple[Change, ...]
    refusals: tuple[Refusal, ...]


@dataclass(frozen=True, slots=True)
class Mended:
    """What was done, with the folder of the backup; None where nothing was."""

    changes: tuple[Change, ...]
    refusals: tuple[Refusal, ...]
    backup: Path | None


class _Refused(Exception):
    """A file is left as it is; the message is a sentence."""


def plan(mends: Iterable[Mend]) -> Plan:
    """Work out what these mends make of their files, one after the other, and write nothing."""
    files: dict[Path, list[Mend]] = {}
    for mend in mends:
        files.setdefault(Path(os.path.realpath(mend.path)), []).append(mend)
    changes, refusals = [], []
    for target, wanted in files.items():
        try:
            change, left = _change(target, wanted)
        except _Refused as refused:
            refusals.append(Refusal(wanted[0].path, str(refused)))
            continue
        refusals += left
        if change.rewrites or change.mode_before != change.mode_after:
            changes.append(change)
    return Plan(tuple(changes), tuple(refusals))


def apply(planned: Plan, backups: Path, now: float) -> Mended:
    """Back the files up, then write them. One that changed since the plan is left as it is. Raises OSError where no
    backup can be written: then nothing else is.
    """
    wanted, refusals = [], []
    for change in planned.changes:
        try:
            _check_unchanged(change)
        except _Refused as refused:
            refusals.append(Refusal(change.path, str(refused)))
        else:
            wanted.append(change)
    if not wanted:
        return Mended((), tuple(refusals), None)
    backup = keep(backups, now, [(_kept(change, at), change.before) for at, change in enumerate(wanted)])
    done = []
    for change in wanted:
        try:
            _check_unchanged(change)
            _write(change.target, change.after if change.rewrites else None, change.mode_after)
        except (OSError, _Refused) as error:
            refusals.append(Refusal(change.path, _reason(error, change.path)))
        else:
            done.append(change)
    return Mended(tuple(done), tuple(refusals), backup.folder)


def undo(backups: Path, *, force: bool = False) -> tuple[Backup, tuple[Path, ...]]:
    """Bring the newest backup back: all of it or nothing. Returns it with the files that were written.

    A file that is neither as it was before nor as it was mended was changed by somebody else, and ends it, unless
    `force` says otherwise: then what stands there now is kept beside the backup. Raises NotUndone.
    """
    backup = newest(backups)
    restored = []
    for kept in backup.files:
        now = _now(Path(kept.path), reading=bool(kept.copy))
        if now == (kept.before, kept.mode_before):
            continue
        if now != (kept.after, kept.mode_after) and not force:
            says = "was changed since it was mended: look at it, or undo all the same with --force"
            raise NotUndone(f"{kept.path} {says}.")
        restored.append((kept, _copy_of(backup, kept)))
    for kept, content in restored:
        _restore(backup, kept, content)
    write_whole(backup.folder / UNDONE, b"", 0o600)
    return backup, tuple(Path(kept.path) for kept, _ in restored)


def _change(target: Path, mends: Sequence[Mend]) -> tuple[Change, list[Refusal]]:
    rewriting = any(mend.rewrite for mend in mends)
    status = _status(target, rewriting)
    before = _content(target) if rewriting else b""
    text = after = _text(before)
    mode = mode_after = stat.S_IMODE(status.st_mode)
    says: list[str] = []
    refusals = []
    for mend in mends:
        try:
            after = _rewritten(after, mend)
        except (ValueError, ConfigurationError):
            why = "the file is not as it was when it was looked at; run the checks again"
            refusals.append(Refusal(mend.path, f"{mend.says.rstrip('.')} in {mend.path}: {why}."))
            continue
        mode_after = mode_after if mend.mode is None else mend.mode
        says.append(mend.says)
    written = before if after == text else after.encode("utf-8")
    same = written == before
    told = tuple(dict.fromkeys(says))
    return Change(
        mends[0].path, target, told, b"" if same else before, b"" if same else written, mode, mode_after
    ), refusals


def _rewritten(text: str, mend: Mend) -> str:
    """The text as a mend rewrites it, with the ends of lines that it has. Raises ValueError where it does not fit."""
    if mend.rewrite is None:
        return text
    lines = text.count("\n")
    if not lines or text.count("\r\n") != lines:
        return mend.rewrite(text)
    try:
        return mend.rewrite(text.replace("\r\n", "\n")).replace("\r\n", "\n").replace("\n", "\r\n")
    except ValueError:  # it may have been made for the text as it stands
        return mend.rewrite(text)


def _status(target: Path, rewriting: bool) -> os.stat_result:
    try:
        status = target.stat()
    except OSError as error:
        raise _Refused(_reason(error, target)) from None
    if not stat.S_ISREG(status.st_mode):
        raise _Refused(f"{target} is no plain file; mend it by hand.")
    if rewriting and not status.st_mode & stat.S_IWUSR:
        raise _Refused(f"{target} is read-only: somebody meant it to stay so; make it writable first.")
    if rewriting and status.st_nlink > 1:
        raise _Refused(f"{target} has several names (hard links), of which only one would be mended; mend it by hand.")
    return status


def _content(target: Path) -> bytes:
    try:
        return target.read_bytes()
    except OSError as error:
        raise _Refused(_reason(error, target)) from None


def _text(content: bytes) -> str:
    """What stands in a file, with its byte order mark and its ends of lines."""
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError:
        raise _Refused("It is not UTF-8; save it again as UTF-8.") from None


def _check_unchanged(change: Change) -> None:
    before = digest(change.before) if change.rewrites else ""
    if _now(change.target, reading=change.rewrites) != (before, change.mode_before):
        raise _Refused(f"{change.path} was changed since it was looked at; run the checks again.")


def _now(path: Path, *, reading: bool) -> tuple[str, int] | None:
    """How a file is now: its digest, empty where it is not read, and its mode. None where it cannot be looked at."""
    try:
        return digest(path.read_bytes()) if reading else "", stat.S_IMODE(path.stat().st_mode)
    except OSError:
        return None


def _kept(change: Change, at: int) -> Kept:
    path, modes = str(change.target), (change.mode_before, change.mode_after)
    if not change.rewrites:
        return Kept(path, "", "", "", *modes)
    return Kept(path, f"{at + 1}-{change.target.name}", digest(change.before), digest(change.after), *modes)


def _write(target: Path, content: bytes | None, mode: int) -> None:
    """Give a file a content, or only a mode; who owns it stays."""
    if content is None:
        target.chmod(mode)
    else:
        write_whole(target, content, mode, like=target)


def _copy_of(backup: Backup, kept: Kept) -> bytes | None:
    """What stood in a file; None where only its mode was changed."""
    if not kept.copy:
        return None
    copy = backup.folder / Path(kept.copy).name
    try:
        content = copy.read_bytes()
    except OSError:
        content = b""
    if digest(content) != kept.before:
        raise NotUndone(f"{copy} is not what was kept there; nothing was brought back.")
    return content


def _restore(backup: Backup, kept: Kept, content: bytes | None) -> None:
    path = Path(kept.path)
    try:
        if content is not None and not path.exists():
            path.parent.mkdir(parents=True, exist_ok=True)
            write_whole(path, content, kept.mode_before)
            return
        if content is not None and digest(now := path.read_bytes()) not in (kept.before, kept.after):
            write_whole(backup.folder / f"{Path(kept.copy).name}.replaced", now, 0o600)
        _write(path, content, kept.mode_before)
    except OSError as error:
        raise NotUndone(f"{_reason(error, path)} What stood in it lies in {backup.folder}.") from None


def _reason(error: OSError | _Refused, path: Path) -> str:
    return str(error) if isinstance(error, _Refused) else f"{path} cannot be written ({error.strerror})."
