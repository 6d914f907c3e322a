"""The tables that the evaluation prints of attacks."""

import pytest
from evaluation.attack_tables import by_part, by_tiers, calibration, disguises, shortly
from evaluation.scanning import Said
from evaluation.scoring import ALL, FAST, RULES, Text


def _text(set_: str, score: float, *, attack: bool, flagged: bool, twin: bool = False, length: int = 50) -> Text:
    said = {ALL: Said(score, flagged), RULES: Said(0.01, False), FAST: Said(score / 2)}
    return Text(attack, "jailbreak" if attack else "benign", "user", "en", set_, length, said, twin)


@pytest.fixture
def texts() -> list[Text]:
    return [
        *(_text("plain", 0.9, attack=True, flagged=True, twin=True) for _ in range(4)),
        *(_text("obf_hex", 0.9, attack=True, flagged=at < 3) for at in range(4)),
        *(_text("prose", 0.1, attack=False, flagged=at == 0, length=5_000) for at in range(10)),
    ]


def _row(table: str, *names: str) -> list[str]:
    lines = [[cell.strip() for cell in line.strip("|").split("|")] for line in table.splitlines()]
    return next(cells for cells in lines if tuple(cells[: len(names)]) == names)


def test_each_tier_has_its_recall_and_its_false_alarms(texts: list[Text]) -> None:
    shown = by_tiers(texts)
    assert _row(shown, "all", ALL)[2:] == ["1.000", "1.000", "1.000", "1.000", "0.875", "0.100"]
    assert _row(shown, "user", RULES)[2:] == ["0.000", "0.000", "0.000", "0.500", "0.000", "0.000"]
    assert _row(shown, "all", FAST)[-2:] == ["-", "-"]


def test_a_channel_without_texts_has_no_row(texts: list[Text]) -> None:
    assert "tool_description" not in by_tiers(texts)


def test_the_parts_are_those_asked_for(texts: list[Text]) -> None:
    shown = by_part(texts, ("length", "set"))
    assert _row(shown, "length", "longer")[2:4] == ["0", "-"]
    assert _row(shown, "length", "up to 200 characters")[2:4] == ["8", "0.875"]
    assert _row(shown, "set", "prose")[-2:] == ["10", "0.100"]


def test_a_set_says_what_is_flagged_of_it(texts: list[Text]) -> None:
    assert _row(shortly(texts), "obf_hex") == ["obf_hex", "4", "0.750", "0", "-"]


def test_a_disguise_stands_beside_the_plain_words(texts: list[Text]) -> None:
    assert _row(disguises(texts), "plain words")[1:] == ["4", "1.000", "-"]
    assert _row(disguises(texts), "hex")[1:] == ["4", "0.750", "0.750"]


def test_the_calibration_error_is_told_for_all_and_by_channel(texts: list[Text]) -> None:
    assert _row(calibration(texts), "all")[1:] == ["18", "0.444", "0.456", "0.100"]
    assert _row(calibration(texts), "tool_result")[1:] == ["0", "-", "-", "-"]
