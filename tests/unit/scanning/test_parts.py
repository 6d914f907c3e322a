"""Texts that are read in parts."""

import re
from collections.abc import Iterable, Iterator

import pytest
from tests.unit.scanning.conftest import finding, judge

from mcpward.guard.windows import Reach, Window, windows
from mcpward.scanning.choice import Choice
from mcpward.scanning.forms.form import Summary, located
from mcpward.scanning.items import Item
from mcpward.scanning.lines import Lines
from mcpward.scanning.parts import Seam, parts

NEAR = Reach(before=6, core=7, behind=12)
TEXT = "a secret\r\nä\r\r\n\nsecret b\nsecret" * 3


def near(chunks: Iterable[str]) -> Iterator[Window]:
    return windows(chunks, NEAR)


def cut(text: str, encoding: str = "utf-8-sig", step: int = 3) -> list[Item]:
    data = text.encode(encoding)
    return list(parts("a.txt", (data[at : at + step] for at in range(0, len(data), step)), encoding, "user", near))


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_the_parts_make_up_the_text_and_its_bytes(encoding: str) -> None:
    items = cut(TEXT, encoding)
    assert "".join(item.text[item.part.start : item.part.end] for item in items if item.part) == TEXT
    assert sum(item.size for item in items) == len(TEXT.encode(encoding))


def test_a_byte_that_is_no_text_costs_no_more_than_itself() -> None:
    (item,) = parts("a.txt", [b"a\xffb\xc3"], "utf-8", "user", near)
    assert item.text == "a\ufffdb\ufffd"


def test_findings_have_the_places_that_they_have_in_the_whole() -> None:
    whole = [Lines(TEXT).region(finding(found[0], found.start())) for found in re.finditer("secret", TEXT)]
    starts = [found.start() for found in re.finditer("secret", TEXT)]
    choice = Choice()
    told = [one for item in cut(TEXT) for one in located(choice.of(item, judge(item.text, "user")))]
    assert [one.region for one in told] == whole
    assert [one.told["start"] for one in told] == starts
    assert {one.matched for one in told} == {"secret"}


def test_what_goes_on_into_the_next_part_is_told_once() -> None:
    first, second, *_ = cut("x" * 60)
    assert first.part and second.part
    seam = Seam()
    long = finding("x" * 12, first.part.end - 1)
    inside = finding("x" * 3, second.part.start + 2)
    behind = finding("x", second.part.end - 1) | {"kind": "attack"}
    assert seam.own(first, [long]) == [long]
    assert seam.own(second, [inside, behind]) == [behind]


def test_the_parts_of_a_text_count_as_one() -> None:
    summary = Summary()
    choice = Choice()
    for item in (*cut(TEXT), *cut("nothing " * 9)):
        summary.count(choice.of(item, judge(item.text, "user")))
    assert (summary.texts, summary.found, summary.findings) == (2, 1, TEXT.count("secret"))
