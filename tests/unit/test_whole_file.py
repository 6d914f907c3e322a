"""A file is written whole or not at all, and nothing is left beside it."""

import os
import stat
from pathlib import Path

import pytest

from mcpward.whole_file import write_whole


def test_a_file_is_written_for_whom_it_is_meant(tmp_path: Path) -> None:
    write_whole(tmp_path / "a", b"x", 0o600, over=False)
    assert (tmp_path / "a").read_bytes() == b"x"
    assert stat.S_IMODE((tmp_path / "a").stat().st_mode) == 0o600
    assert [path.name for path in tmp_path.iterdir()] == ["a"]


def test_one_that_is_there_gives_its_place_or_keeps_it(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"mine")
    with pytest.raises(FileExistsError):
        write_whole(tmp_path / "a", b"x", 0o600, over=False)
    assert (tmp_path / "a").read_bytes() == b"mine"
    with (tmp_path / "a").open("rb") as before:
        write_whole(tmp_path / "a", b"x", 0o600)
        assert before.read() == b"mine"
    assert (tmp_path / "a").read_bytes() == b"x"
    assert [path.name for path in tmp_path.iterdir()] == ["a"]


def test_what_cannot_be_written_leaves_nothing_behind(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    with pytest.raises(OSError, match="folder"):
        write_whole(tmp_path / "folder", b"x", 0o600)
    with pytest.raises(FileNotFoundError):
        write_whole(tmp_path / "nowhere" / "a", b"x", 0o600)
    assert [path.name for path in tmp_path.iterdir()] == ["folder"]


@pytest.mark.skipif(os.name != "posix", reason="only POSIX has modes and owners")
def test_a_file_like_another_has_its_mode_whatever_the_umask(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"x")
    before = os.umask(0o077)
    try:
        write_whole(tmp_path / "a", b"y", 0o664, like=tmp_path / "a")
    finally:
        os.umask(before)
    assert stat.S_IMODE((tmp_path / "a").stat().st_mode) == 0o664
    assert (tmp_path / "a").read_bytes() == b"y"


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root may give files away")
def test_a_file_like_another_has_its_owner(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"x")
    os.chown(tmp_path / "a", 12345, 23456)
    write_whole(tmp_path / "a", b"y", 0o600, like=tmp_path / "a")
    status = (tmp_path / "a").stat()
    assert (status.st_uid, status.st_gid) == (12345, 23456)
