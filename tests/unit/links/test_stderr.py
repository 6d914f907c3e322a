"""What a process writes to stderr, kept within bounds."""

import asyncio
import stat
from pathlib import Path

from mcpward.links.stderr import LARGEST, LONGEST_LINE, Stderr


def test_its_lines_are_kept_for_their_owner_alone_without_control_characters(tmp_path: Path) -> None:
    path = tmp_path / "stderr"
    stderr = Stderr(path)
    stderr.take(
        b"\x1b[1;31mError\x1b[0m: \x07bad\x9b\r\n\x1b]0;title\x07plain\tgr\xc3\xbc\xc3\x9fe \xe2\x80\xaegnp\n\n"
    )
    stderr.take(b"50%\r100%\rrest")
    assert stderr.lines == ("Error: bad�", "plain\tgrüße gnp", "50%", "100%")
    assert path.read_text() == "Error: bad�\nplain\tgrüße gnp\n50%\n100%\n"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_a_full_file_loses_its_older_half(tmp_path: Path) -> None:
    path = tmp_path / "stderr"
    stderr = Stderr(path)
    for n in range(40_000):
        stderr.take(b"%039d\n" % n)
    kept = path.read_bytes()
    assert LARGEST // 2 < len(kept) <= LARGEST
    numbers = [int(line) for line in kept.splitlines()]
    assert numbers == list(range(numbers[0], 40_000))
    assert stderr.lines == tuple(f"{n:039}" for n in range(39_980, 40_000))


def test_one_write_larger_than_the_file_may_be_is_kept_in_part(tmp_path: Path) -> None:
    stderr = Stderr(tmp_path / "stderr")
    stderr.take(b"0123456789\n" * 300_000)
    assert (tmp_path / "stderr").stat().st_size <= LARGEST


def test_a_line_without_end_is_cut(tmp_path: Path) -> None:
    stderr = Stderr(tmp_path / "stderr")
    stderr.take(b"x" * (3 * LONGEST_LINE))
    assert {len(line) for line in stderr.lines} == {LONGEST_LINE}


def test_the_next_process_writes_on_and_a_link_is_not_followed(tmp_path: Path) -> None:
    path = tmp_path / "stderr"
    path.write_text("before\n")
    path.chmod(0o644)
    Stderr(path).take(b"after\n")
    assert path.read_text() == "before\nafter\n"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    (tmp_path / "target").write_text("")
    (tmp_path / "link").symlink_to(tmp_path / "target")
    stderr = Stderr(tmp_path / "link")
    stderr.take(b"text\n")
    assert (tmp_path / "target").read_text() == ""
    assert stderr.lines == ("text",)


async def test_a_file_that_cannot_be_written_holds_nothing_up(tmp_path: Path) -> None:
    stderr = Stderr(tmp_path / "nowhere" / "stderr")
    stream = asyncio.StreamReader()
    stream.feed_data(b"one\ntwo")
    stream.feed_eof()
    await stderr.keep(stream)
    assert stderr.lines == ("one", "two")


def test_without_a_file_the_last_lines_are_kept_whatever_comes() -> None:
    stderr = Stderr(None)
    stderr.take(b"first\n" + b"y\n" * 100_000 + b"\n \n\x1b[1mlast\x1b[0m\n")
    assert stderr.lines == ("y",) * 19 + ("last",)
