"""The sweeps: where rules may begin, what is kept of the work for it, and the engine that is still being made."""

import re
import threading
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mcpward.guard.engine import DIGITS, fold
from mcpward.guard.sweeps.literals import LiteralSweep
from mcpward.guard.sweeps.sweep import Sought, Sweep, seek

pytest.importorskip("hyperscan", reason="Hyperscan has no wheel here: there is one sweep only")

from mcpward.guard.sweeps.hyperscan import HyperscanSweep, compile_database, followers_of
from mcpward.guard.sweeps.kept import KEEP, Kept

REGEXES = (
    ("password is [a-z0-9]{4,12}", ()),
    ("[ab][0-9]{4,9}x", ()),
    ("x{0,3}yabcdef", ()),
    ("(?:größe|密码)[:：] ?[0-9]{2,4}", ()),
    ("e [^x]{1,20}[yz]", ()),
    ("[0-9]{3}-[0-9]{4}", (DIGITS,)),
    ("[0-9](?:[ -]?[0-9]){6,14}", (DIGITS,)),
    (r"(?<![a-z0-9])dic[^a-z0-9]{1,4}[0-9]{2}", ()),
    (r"\bas (?:the|a)\b", ()),
)
RUN = 5
SOUGHT = [seek(regex, anchors, cased=False) for regex, anchors in REGEXES]


def hyperscan_sweep(sought: list[Sought]) -> HyperscanSweep:
    followers = followers_of(sought)
    return HyperscanSweep(followers, compile_database(followers))


SWEEPS: list[Sweep] = [hyperscan_sweep(SOUGHT), LiteralSweep(SOUGHT)]
each_sweep = pytest.mark.parametrize("sweep", SWEEPS, ids=lambda sweep: sweep.name)

PIECES = st.sampled_from(
    ["ß", "é ", "日本", "😀", "\n", " ", "12", "9", "-", "a", "e ", "x", "y", "İ", "password is ", "dic: 12", "as the"]
)
AROUND = st.lists(PIECES, max_size=8).map("".join)


@each_sweep
@settings(deadline=None, max_examples=150)
@given(st.data())
def test_no_beginning_of_a_rule_is_missed(sweep: Sweep, data: st.DataObject) -> None:
    number = data.draw(st.integers(0, len(REGEXES) - 1))
    regex, anchors = REGEXES[number]
    alphabet = st.characters(codec="utf-8", exclude_categories=["Cs"])
    matching = data.draw(st.from_regex(re.compile(regex), fullmatch=True, alphabet=alphabet))
    text = fold(data.draw(AROUND) + matching + data.draw(AROUND))
    places = sweep.places(text)
    for hit in re.finditer(f"(?={regex})", text):
        at = hit.start()
        if not anchors or not at or not ("0" <= text[at - 1] <= "9"):
            assert (number, at) in places


@each_sweep
def test_places_are_code_points_whatever_stands_before_them(sweep: Sweep) -> None:
    for before in ("", "é", "日本" * 300, "😀" * 1000, "a" * 255, "é" * 127 + "a"):
        assert (0, len(before)) in sweep.places(f"{before}password is melon")


@each_sweep
def test_nothing_is_found_where_nothing_begins(sweep: Sweep) -> None:
    assert sweep.places("quit or go") == []
    assert sweep.places("") == []


@each_sweep
def test_a_run_begins_behind_what_is_none_of_it(sweep: Sweep) -> None:
    starts = {at for number, at in sweep.places("call 555-1234 or 1555-1234") if number == RUN}
    assert 5 in starts
    assert starts.isdisjoint(range(6, 8))


def test_one_sweep_serves_many_threads() -> None:
    sweep, found = SWEEPS[0], []
    text = "password is melon, " * 200

    def look() -> None:
        found.append(sorted(sweep.places(text)))

    threads = [threading.Thread(target=look) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == [sorted(sweep.places(text))] * 4


def files(folder: Path) -> dict[str, int]:
    return {path.name: path.stat().st_ino for path in folder.glob("*.hs")}


def made(folder: Path, sought: list[Sought] = SOUGHT) -> Sweep:
    """A sweep as the engine makes it, with what is kept in a folder."""
    kept, what = Kept([folder]), followers_of(sought)
    return HyperscanSweep(what, kept.database(what) or kept.make_database(what))


def works(sweep: Sweep) -> bool:
    return (0, 0) in sweep.places("password is melon")


def test_a_database_is_made_once_and_found_again(tmp_path: Path) -> None:
    folder = tmp_path / "guard"
    assert works(made(folder))
    before = files(folder)
    assert len(before) == 1
    assert works(made(folder))
    assert files(folder) == before


def test_the_folder_is_for_its_owner_alone(tmp_path: Path) -> None:
    folder = tmp_path / "guard"
    made(folder)
    assert folder.stat().st_mode & 0o077 == 0


@pytest.mark.parametrize("damage", [b"", b"no database", None], ids=["empty", "garbage", "cut"])
def test_a_damaged_database_is_made_anew(tmp_path: Path, damage: bytes | None) -> None:
    made(tmp_path)
    (path,) = tmp_path.glob("*.hs")
    path.write_bytes(path.read_bytes()[:-200] if damage is None else damage)
    assert Kept([tmp_path]).database(followers_of(SOUGHT)) is None
    assert works(made(tmp_path))
    assert Kept([tmp_path]).database(followers_of(SOUGHT)) is not None


@pytest.mark.parametrize("damage", [b"", b"{", b"\xff", b"[]", b"3", b'"x"'])
def test_damaged_triggers_are_worked_out_anew(tmp_path: Path, damage: bytes) -> None:
    (tmp_path / "triggers.json").write_bytes(damage)
    assert Kept([tmp_path]).seek(*REGEXES[0], cased=False) == SOUGHT[0]


def test_other_rules_have_another_database(tmp_path: Path) -> None:
    made(tmp_path)
    made(tmp_path, SOUGHT[:1])
    assert len(files(tmp_path)) == 2


def test_only_the_newest_databases_are_kept(tmp_path: Path) -> None:
    for number in range(KEEP + 3):
        made(tmp_path, [seek(f"password{number} is [a-z]{{4}}", (), cased=False)])
    assert len(files(tmp_path)) == KEEP
    assert not list(tmp_path.glob("*.part"))


def test_where_nothing_can_be_written_the_sweep_works_all_the_same(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    assert works(made(tmp_path / "file" / "guard"))


def test_a_second_folder_is_read_and_not_written(tmp_path: Path) -> None:
    prepared, own = tmp_path / "prepared", tmp_path / "own"
    made(prepared)
    before = sorted(prepared.iterdir())
    assert Kept([own, prepared]).database(followers_of(SOUGHT)) is not None
    assert sorted(prepared.iterdir()) == before
    assert not own.exists()


def test_what_is_sought_is_the_same_when_it_is_kept(tmp_path: Path) -> None:
    kept: Any = Kept([tmp_path])
    first = [kept.seek(*one, cased=False) for one in REGEXES]
    kept.make_database(followers_of(first))
    again = Kept([tmp_path])
    assert [again.seek(*one, cased=False) for one in REGEXES] == first == SOUGHT


def engine_with(folder: Path, regex: str) -> None:
    kept = Kept([folder])
    what = followers_of([kept.seek(regex, (), cased=False)])
    assert kept.database(what) or kept.make_database(what)


def test_the_triggers_of_one_set_of_rules_stay_when_another_is_made(tmp_path: Path) -> None:
    engine_with(tmp_path, "melon[0-9]{4}")
    engine_with(tmp_path, "lemon[0-9]{4}")
    kept = b"".join(path.read_bytes() for path in tmp_path.glob("*.json"))
    assert b"melon" in kept
    assert b"lemon" in kept


def test_triggers_that_are_lost_are_kept_again(tmp_path: Path) -> None:
    engine_with(tmp_path, "melon[0-9]{4}")
    [triggers] = tmp_path.glob("*.json")
    triggers.unlink()
    engine_with(tmp_path, "melon[0-9]{4}")
    assert b"melon" in triggers.read_bytes()


def test_triggers_go_with_their_database(tmp_path: Path) -> None:
    for number in range(KEEP + 2):
        engine_with(tmp_path, f"melon{number}[0-9]{{4}}")
    assert len(list(tmp_path.glob("*.json"))) == KEEP
