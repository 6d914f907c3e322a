"""Texts that were made up for training say what they are, never twice differently, and are the same for a seed."""

from collections import defaultdict
from random import Random

import pytest
from training.made.row import Made
from training.pool import all_made, label_of

from mcpward.model import CHANNELS

KINDS = {
    "user": {"benign", "benign_trigger", "direct_injection", "jailbreak", "extraction", "malicious_code"},
    "tool_result": {"benign_tool_output", "indirect", "payload", "payload_benign"},
    "tool_description": {"benign_tool_desc", "tool_poisoning"},
}


@pytest.fixture(scope="module")
def rows() -> list[tuple[str, Made]]:
    return list(all_made(Random(3)))


def test_every_channel_has_attacks_and_harmless_texts(rows: list[tuple[str, Made]]) -> None:
    assert {(row.channel, _attacks(row)) for _, row in rows} == {
        (name, is_one) for name in CHANNELS for is_one in (0, 1)
    }


def test_a_kind_comes_through_its_channel(rows: list[tuple[str, Made]]) -> None:
    assert [row for _, row in rows if row.kind not in KINDS[row.channel]] == []


def test_no_text_is_both_an_attack_and_harmless_in_its_channel(rows: list[tuple[str, Made]]) -> None:
    sides = defaultdict(set)
    for _, row in rows:
        sides[row.channel, row.text.casefold()].add(_attacks(row))
    assert [text for text, each in sides.items() if len(each) > 1] == []


def test_no_slot_stays_unfilled(rows: list[tuple[str, Made]]) -> None:
    known = {"{ask}", "{Ask}", "{ASK}", "{reversed}", "{base64}", "{legit}", "{sentence}"}
    assert [row.text for _, row in rows if any(slot in row.text for slot in known)] == []


def test_the_same_seed_makes_the_same_texts(rows: list[tuple[str, Made]]) -> None:
    assert list(all_made(Random(3)))[:2000] == rows[:2000]


def _attacks(row: Made) -> int:
    return int(row.kind == "payload" or (not row.kind.startswith("payload") and label_of(row.kind) > 0))
