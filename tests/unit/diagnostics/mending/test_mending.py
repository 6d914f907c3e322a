"""Files are mended whole or not at all, with a way back, and nothing that somebody else wrote is lost."""

import json
import os
import stat
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from mcpward.diagnostics.check import Mend
from mcpward.diagnostics.mending.backups import NotUndone
from mcpward.diagnostics.mending.mending import Mended, Plan, apply, plan, undo

NOW = 1_900_000_000.25
COMMENTED = '{\n  // mine\n  "mcpServers": {"a": {"comand": "x"}},\n}\n'
posix = pytest.mark.skipif(os.name != "posix", reason="only POSIX has modes and owners")


def replacing(path: Path, old: str, new: str) -> Mend:
    def rewrite(text: str) -> str:
        if old not in text:
            raise ValueError("it is another file")
        return text.replace(old, new)

    return Mend(path, f"Write {new} for {old}.", rewrite)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    made = tmp_path / "home" / "mcp.json"
    made.parent.mkdir()
    made.write_bytes(COMMENTED.encode())
    made.chmod(0o640)
    return made


@pytest.fixture
def backups(tmp_path: Path) -> Path:
    return tmp_path / "data" / "backups"


@pytest.fixture
def mend(backups: Path) -> Callable[..., Mended]:
    return lambda *mends: apply(plan(mends), backups, NOW)


Apply = Callable[..., Mended]


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_a_plan_writes_nothing(file: Path, backups: Path) -> None:
    (change,) = plan([replacing(file, "comand", "command")]).changes
    assert (change.path, change.says) == (file, ("Write command for comand.",))
    assert file.read_text() == COMMENTED
    assert not backups.exists()


def test_a_mended_file_keeps_its_comments_its_mode_and_its_neighbours(file: Path, mend: Apply) -> None:
    done = mend(replacing(file, "comand", "command"))
    assert [change.path for change in done.changes] == [file]
    assert file.read_text() == COMMENTED.replace("comand", "command")
    assert mode(file) == 0o640
    assert [path.name for path in file.parent.iterdir()] == ["mcp.json"]


def test_several_mends_of_a_file_are_done_one_after_the_other(file: Path, mend: Apply) -> None:
    done = mend(
        replacing(file, "comand", "command"), replacing(file, '"x"', '"y"'), Mend(file, "Close it.", mode=0o600)
    )
    assert len(done.changes) == 1
    assert file.read_text() == COMMENTED.replace("comand", "command").replace('"x"', '"y"')
    assert mode(file) == 0o600


def test_a_mend_that_does_not_fit_hinders_no_other(file: Path, mend: Apply, tmp_path: Path) -> None:
    done = mend(
        replacing(file, "no such text", "x"),
        replacing(file, "comand", "command"),
        replacing(tmp_path / "gone", "a", "b"),
    )
    assert file.read_text() == COMMENTED.replace("comand", "command")
    assert done.changes[0].says == ("Write command for comand.",)
    planned = plan([replacing(file, "no such text", "x"), replacing(tmp_path / "gone", "a", "b")])
    assert planned.changes == ()
    assert [refusal.path for refusal in planned.refusals] == [file, tmp_path / "gone"]
    assert all(refusal.says.endswith(".") for refusal in planned.refusals)


def test_the_ends_of_lines_and_the_byte_order_mark_stay(file: Path, mend: Apply) -> None:
    content = ("\ufeff" + COMMENTED.replace("\n", "\r\n")).encode()
    file.write_bytes(content)
    mend(replacing(file, '// mine\n  "mcpServers"', '// mine\n  // new\n  "mcpServers"'))
    assert file.read_bytes() == content.replace(b"// mine", b"// mine\r\n  // new")


def test_what_is_only_a_mode_is_not_read(file: Path, mend: Apply, backups: Path) -> None:
    file.write_bytes(b"\xff\xfe no text")
    done = mend(Mend(file, "Close it.", mode=0o600))
    assert mode(file) == 0o600
    assert [path.name for path in (done.backup or backups).iterdir()] == ["manifest.json"]
    undo(backups)
    assert (mode(file), file.read_bytes()) == (0o640, b"\xff\xfe no text")


def test_a_link_stays_a_link_and_what_it_leads_to_is_mended(file: Path, mend: Apply, backups: Path) -> None:
    target = file.with_name("dotfiles.json")
    file.rename(target)
    file.symlink_to(target.name)
    done = mend(replacing(file, "comand", "command"))
    assert (done.changes[0].path, done.changes[0].target) == (file, target)
    assert file.is_symlink()
    assert target.read_text() == COMMENTED.replace("comand", "command")
    undo(backups)
    assert (file.is_symlink(), target.read_text()) == (True, COMMENTED)


def test_two_names_of_one_file_are_one_file(file: Path, mend: Apply) -> None:
    link = file.with_name("link.json")
    link.symlink_to(file)
    assert len(mend(replacing(file, "comand", "command"), replacing(link, '"x"', '"y"')).changes) == 1
    assert file.read_text() == COMMENTED.replace("comand", "command").replace('"x"', '"y"')


def test_a_read_only_file_is_left_alone(file: Path) -> None:
    file.chmod(0o440)
    planned = plan([replacing(file, "comand", "command")])
    assert planned.changes == ()
    assert "read-only" in planned.refusals[0].says


@posix
def test_a_file_with_several_names_and_what_is_no_file_are_left_alone(file: Path, tmp_path: Path) -> None:
    os.link(file, tmp_path / "other-name")
    os.mkfifo(tmp_path / "pipe")
    broken = tmp_path / "broken"
    broken.symlink_to("nowhere")
    planned = plan(replacing(path, "comand", "command") for path in (file, tmp_path / "pipe", tmp_path, broken))
    assert planned.changes == ()
    assert [("hard links" in one.says, "no plain file" in one.says) for one in planned.refusals] == [
        (True, False),
        (False, True),
        (False, True),
        (False, False),
    ]


def test_what_is_no_text_is_left_alone(file: Path) -> None:
    file.write_bytes(b"comand \xff")
    assert "UTF-8" in plan([replacing(file, "comand", "command")]).refusals[0].says


def test_what_changes_nothing_is_no_change(file: Path) -> None:
    assert plan([Mend(file, "Nothing.", lambda text: text), Mend(file, "Nothing.", mode=0o640)]) == Plan((), ())


def test_a_file_that_changed_in_between_is_left_as_it_is(file: Path, backups: Path) -> None:
    planned = plan([replacing(file, "comand", "command")])
    file.write_text("somebody else's comand")
    done = apply(planned, backups, NOW)
    assert (done.changes, done.backup) == ((), None)
    assert "was changed since it was looked at" in done.refusals[0].says
    assert file.read_text() == "somebody else's comand"
    assert not backups.exists()


def test_a_mode_that_changed_in_between_is_left_as_it_is(file: Path, backups: Path) -> None:
    planned = plan([Mend(file, "Close it.", mode=0o600)])
    file.chmod(0o400)
    assert apply(planned, backups, NOW).changes == ()
    assert mode(file) == 0o400


@posix
def test_backups_are_for_this_user_alone(file: Path, mend: Apply, backups: Path) -> None:
    before = os.umask(0)
    try:
        folder = mend(replacing(file, "comand", "command")).backup
    finally:
        os.umask(before)
    assert folder is not None
    assert (mode(backups), mode(folder)) == (0o700, 0o700)
    assert {mode(path) for path in folder.iterdir()} == {0o600}
    assert folder.name == "2030-03-17T17-46-40.250000Z"
    manifest = json.loads((folder / "manifest.json").read_text())
    (kept,) = manifest["files"]
    assert kept["path"] == str(file)
    assert (folder / kept["copy"]).read_text() == COMMENTED


@posix
@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root may give files away")
def test_the_owner_stays(file: Path, mend: Apply) -> None:
    os.chown(file, 12345, 23456)
    mend(replacing(file, "comand", "command"))
    status = file.stat()
    assert (status.st_uid, status.st_gid, mode(file)) == (12345, 23456, 0o640)


def test_without_a_backup_nothing_is_written(file: Path, tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("a file where the folder should be")
    with pytest.raises(OSError, match="taken"):
        apply(plan([replacing(file, "comand", "command")]), tmp_path / "taken", NOW)
    assert file.read_text() == COMMENTED


CRASHING = """
import resource, signal, sys
from pathlib import Path
from mcpward.diagnostics.check import Mend
from mcpward.diagnostics.mending.mending import apply, plan

file, backups = map(Path, sys.argv[1:])
planned = plan([Mend(file, "Make it long.", lambda text: text + "x" * 100_000)])
signal.signal(signal.SIGXFSZ, signal.SIG_DFL)
resource.setrlimit(resource.RLIMIT_FSIZE, (50_000, 50_000))
apply(planned, backups, 1.0)
"""


@posix
def test_a_crash_between_the_backup_and_the_end_of_writing_loses_nothing(file: Path, backups: Path) -> None:
    """The system kills the program in the middle of its writing: it wants to write more than it may."""
    ended = subprocess.run([sys.executable, "-c", CRASHING, str(file), str(backups)], capture_output=True)
    assert ended.returncode < 0, ended.stderr
    assert file.read_text() == COMMENTED
    (folder,) = backups.iterdir()
    assert (folder / "1-mcp.json").read_text() == COMMENTED
    _, written = undo(backups)
    assert (written, file.read_text()) == ((), COMMENTED)


def test_undo_brings_back_text_and_mode(file: Path, mend: Apply, backups: Path) -> None:
    mend(replacing(file, "comand", "command"), Mend(file, "Close it.", mode=0o600))
    backup, written = undo(backups)
    assert (written, backup.folder.parent) == ((file,), backups)
    assert (file.read_text(), mode(file)) == (COMMENTED, 0o640)


def test_undo_goes_back_step_by_step_and_then_has_nothing_left(file: Path, mend: Apply, backups: Path) -> None:
    mend(replacing(file, "comand", "first"))
    mend(replacing(file, "first", "second"))
    for expected in ("first", "comand"):
        undo(backups)
        assert expected in file.read_text()
    with pytest.raises(NotUndone, match="nothing to undo"):
        undo(backups)


def test_undo_leaves_everything_where_one_file_was_changed_since(file: Path, mend: Apply, backups: Path) -> None:
    other = file.with_name("other.json")
    other.write_text(COMMENTED)
    mend(replacing(other, "comand", "command"), replacing(file, "comand", "command"))
    file.write_text("somebody else's")
    with pytest.raises(NotUndone, match="changed since it was mended"):
        undo(backups)
    assert (file.read_text(), "command" in other.read_text()) == ("somebody else's", True)


def test_undo_by_force_keeps_what_it_writes_over(file: Path, mend: Apply, backups: Path) -> None:
    mend(replacing(file, "comand", "command"))
    file.write_text("somebody else's")
    backup, _ = undo(backups, force=True)
    assert file.read_text() == COMMENTED
    assert (backup.folder / "1-mcp.json.replaced").read_text() == "somebody else's"


def test_undo_by_force_brings_back_a_file_that_is_gone(file: Path, mend: Apply, backups: Path) -> None:
    mend(replacing(file, "comand", "command"))
    file.unlink()
    file.parent.rmdir()
    with pytest.raises(NotUndone):
        undo(backups)
    undo(backups, force=True)
    assert (file.read_text(), mode(file)) == (COMMENTED, 0o640)


@pytest.mark.parametrize("broken", ["1-mcp.json", "manifest.json"])
def test_a_backup_that_was_tampered_with_is_not_brought_back(
    file: Path, mend: Apply, backups: Path, broken: str
) -> None:
    folder = mend(replacing(file, "comand", "command")).backup
    assert folder is not None
    (folder / broken).write_text('{"files": [{}]}')
    with pytest.raises(NotUndone):
        undo(backups)
    assert "command" in file.read_text()


def test_a_backup_that_never_became_whole_is_passed_over(file: Path, mend: Apply, backups: Path) -> None:
    mend(replacing(file, "comand", "command"))
    (backups / "2099-01-01T00-00-00.000000Z").mkdir()
    undo(backups)
    assert file.read_text() == COMMENTED


def test_what_stands_in_files_is_in_no_repr(file: Path) -> None:
    planned = plan([replacing(file, "comand", "command")])
    assert "mcpServers" not in repr(planned) + repr(replace(planned.changes[0], after=b"mcpServers"))
