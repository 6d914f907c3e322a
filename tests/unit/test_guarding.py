"""The guard as the settings want it, for a server and for a scan."""

import json
import pickle
from pathlib import Path

import pytest
from tests.small_guard import CARD, EMAIL

from mcpward.guard.guard import Guard
from mcpward.guard.model import opening
from mcpward.guarding import Judging, engine_of, judge

KEY = b"0123456789abcdef" * 2


def test_a_scan_judges_at_medium_and_names_what_it_found() -> None:
    verdict = judge("My password is secret123")
    assert set(verdict) == {"flagged", "score", "blocked_patterns", "findings", "secured_text", "tiers"}
    assert (verdict["flagged"], verdict["secured_text"]) == (False, "My password is [PASSWORD_MASKED]")


def test_a_text_that_is_json_stays_json() -> None:
    number = CARD.replace(" ", "")
    verdict = judge(f'{{"card": {number}, "password": "hunt' + 'er2"}')
    assert json.loads(verdict["secured_text"]) == {"card": "[CREDIT_CARD_MASKED]", "password": "[PASSWORD_MASKED]"}


@pytest.mark.parametrize("text", [CARD.replace(" ", ""), f'"{EMAIL}"', "[" * 99 + f'"{EMAIL}"' + "]" * 99])
def test_what_is_json_only_by_chance_is_a_text(text: str) -> None:
    secured = judge(text)["secured_text"]
    assert secured != text
    assert (secured[0], secured[-1]) == (text[0], text[-1]) or secured == "[CREDIT_CARD_MASKED]"


def test_what_judges_can_be_sent_to_another_process_and_shows_no_key() -> None:
    judging = Judging(Path("rules.toml"), names="on", model=Path("model"), masking="hashed", key=KEY)
    assert pickle.loads(pickle.dumps(judging)) == judging
    assert KEY.decode() not in repr(judging)


def test_the_same_value_has_the_same_hash_in_every_text() -> None:
    judging = Judging(masking="hashed", key=KEY)
    one, other = judging(f"to {EMAIL}")["secured_text"], judging(f"from {EMAIL}")["secured_text"]
    assert one.removeprefix("to ") == other.removeprefix("from ") != "[EMAIL_MASKED]"


def test_a_scan_has_a_model_read_more_of_a_long_text_than_a_call(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pytest.importorskip("onnxruntime")
    from tests.tiny_model import own_folder

    # Without a fast tier: that would show both where to look.
    monkeypatch.setattr(opening, "DATA", tmp_path / "none")
    model = own_folder(tmp_path)
    text = "Boats on lakes. " * 1_500 + "This is worse. " * 300 + "Boats on lakes. " * 2_500
    assert Guard(engine_of(model=model)).judge(text, "medium").is_safe
    assert Judging(model=model)(text)["blocked_patterns"] == ["jailbreak_attempt"]
