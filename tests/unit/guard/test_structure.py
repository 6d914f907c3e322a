"""JSON is judged as what it says, and stays JSON."""

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.small_guard import ATTACK, CARD, EMAIL, HARMLESS, PASSWORD, SMALL_GUARD, TOLD

from mcpward.errors import InvalidJson, TooLarge, Unavailable
from mcpward.guard import guard
from mcpward.guard.json_text import DEEPEST, MAX_DEPTH
from mcpward.guard.masking import Masker
from mcpward.guard.masks import mask_named
from mcpward.guard.structure import judge_json, judge_value, restore_json, restore_value
from mcpward.guard.vault import Vault

NUMBER = int(CARD.replace(" ", ""))
KEY = b"0123456789abcdef"

STRINGS = st.lists(st.sampled_from(HARMLESS), max_size=4).map("".join)
KEYS = st.sampled_from(("password", "api_key", "value", "note", EMAIL, "max@mail.example.org", "[EMAIL_MASKED]", ""))
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.just(NUMBER) | STRINGS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(KEYS, inner, max_size=4) | inner.map(json.dumps),
    max_leaves=8,
)
STYLES = st.sampled_from(
    (
        {"indent": None},
        {"indent": 2, "ensure_ascii": False},
        {"separators": (",", ":")},
        {"indent": "\t", "separators": (" ,", " : ")},
    )
)


def _secured(text: str) -> str:
    return judge_json(SMALL_GUARD, text, "medium").secured_text


def _numbered() -> tuple[Masker, Vault]:
    vault = Vault(lambda: 0.0, idle=60.0)
    return Masker(mask_named("numbered", vault=vault), secrets=True), vault


def _shape(value: Any) -> Any:
    """A value without what its strings and numbers say."""
    if isinstance(value, dict):
        return [_shape(one) for one in value.values()]
    return [_shape(one) for one in value] if isinstance(value, list) else None


@pytest.mark.parametrize(
    ("text", "secured"),
    [
        ('{"password": "hunt' + 'er2"}', '{"password": "[PASSWORD_MASKED]"}'),
        ('{"password" :"a\\"b' + ' c9x!"}', '{"password" :"[PASSWORD_MASKED]"}'),
        (f'{{"passwords": ["{PASSWORD}"]}}', '{"passwords": ["[PASSWORD_MASKED]"]}'),
        ('{"api_key": {"value": "b7Qm2xV9' + 'tR4kLs81"}}', '{"api_key": {"value": "[API_KEY_MASKED]"}}'),
        (f'{{"card": {NUMBER}, "n": 4.0e3}}', '{"card": "[CREDIT_CARD_MASKED]", "n": 4.0e3}'),
        (f'["{EMAIL}\\n\\u00e4"]', '["[EMAIL_MASKED]\\n\\u00e4"]'),
        (f'"{TOLD}"', '"my password is [PASSWORD_MASKED]"'),
        ('{"password": "is required", "pwd": ""}', '{"password": "is required", "pwd": ""}'),
        ("[1,\t2 ]\n", "[1,\t2 ]\n"),
    ],
)
def test_strings_and_numbers_are_masked_and_the_rest_stays_as_written(text: str, secured: str) -> None:
    assert _secured(text) == secured


def test_json_in_strings_of_json_is_masked_within() -> None:
    inner = json.dumps({"password": PASSWORD, "card": NUMBER})
    text = json.dumps({"arguments": json.dumps({"deeper": inner})})
    masked = json.loads(json.loads(json.loads(_secured(text))["arguments"])["deeper"])
    assert masked == {"password": "[PASSWORD_MASKED]", "card": "[CREDIT_CARD_MASKED]"}


def test_json_that_is_wrapped_too_often_is_masked_as_a_text() -> None:
    text = json.dumps([TOLD])
    for _ in range(DEEPEST + 2):
        text = json.dumps([text])
    assert PASSWORD not in _secured(text)
    json.loads(_secured(text))


def test_masked_keys_of_one_object_stay_apart() -> None:
    text = json.dumps({EMAIL: 1, "max@mail.example.org": 2, "[EMAIL_MASKED]": 3, "a": {EMAIL: 4}})
    assert json.loads(_secured(text)) == {
        "[EMAIL_MASKED]_2": 1,
        "[EMAIL_MASKED]_3": 2,
        "[EMAIL_MASKED]": 3,
        "a": {"[EMAIL_MASKED]": 4},
    }


@pytest.mark.parametrize("channel", ["user", "tool_result"])
def test_an_attack_in_a_string_or_a_key_blocks_and_is_cut_out(channel: str) -> None:
    for text in (f'{{"note": "{ATTACK}"}}', f'{{"{ATTACK}": 1}}'):
        verdict = judge_json(SMALL_GUARD, text, "medium", channel)
        assert verdict.blocked_patterns == ("prompt_injection",)
        assert verdict.secured_text == text.replace(ATTACK, "[INSTRUCTION_REMOVED]")


def test_findings_have_their_places_in_the_text_as_received() -> None:
    text = f'{{"\\u0061": "\\t{EMAIL}", "b": "{{\\"c\\": \\"\\\\t{TOLD}\\"}}"}}'
    verdict = judge_json(SMALL_GUARD, text, "medium")
    assert [text[one.start : one.end] for one in verdict.findings] == [EMAIL, PASSWORD]


def test_the_readings_of_one_text_have_one_time_together(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(guard, "SECONDS", -1.0)
    with pytest.raises(Unavailable, match="could not judge"):
        judge_json(SMALL_GUARD, json.dumps([TOLD]), "medium")
    with pytest.raises(Unavailable, match="could not judge"):
        SMALL_GUARD.judge(TOLD, "medium")


def test_a_text_that_is_no_json_is_judged_as_it_stands() -> None:
    text = f"{{{TOLD}}}"
    assert judge_json(SMALL_GUARD, text, "medium") == SMALL_GUARD.judge(text, "medium")


@pytest.mark.parametrize("depth", [MAX_DEPTH + 1, 100_000])
def test_what_is_nested_too_deeply_is_refused(depth: int) -> None:
    assert _secured("[" * MAX_DEPTH + "]" * MAX_DEPTH)
    with pytest.raises(TooLarge):
        _secured("[" * depth + "]" * depth)


def test_a_value_that_is_no_json_is_refused() -> None:
    with pytest.raises(InvalidJson):
        judge_value(SMALL_GUARD, {"a": object()}, "medium")


def test_a_value_without_anything_to_mask_comes_back_as_it_is() -> None:
    value = {"a": [1, 2.50, None, "x"]}
    assert judge_value(SMALL_GUARD, value, "medium").value is value


@settings(deadline=None, max_examples=100)
@given(VALUES, STYLES)
def test_the_masked_text_is_json_of_the_same_shape_and_masking_twice_changes_nothing(
    value: Any, style: dict[str, Any]
) -> None:
    text = json.dumps(value, **style)
    once = _secured(text)
    assert _shape(json.loads(once)) == _shape(value)
    assert _secured(once) == once
    assert json.loads(once) == judge_value(SMALL_GUARD, value, "medium").value


@settings(deadline=None, max_examples=100)
@given(VALUES, STYLES)
def test_masking_then_restoring_is_the_identity(value: Any, style: dict[str, Any]) -> None:
    text = json.dumps(value, **style)
    masker, vault = _numbered()
    masked = judge_json(SMALL_GUARD, text, "medium", masker=masker).secured_text
    assert restore_json(masked, vault) == text
    assert restore_value(judge_value(SMALL_GUARD, value, "medium", masker=masker).value, vault) == value


@pytest.mark.parametrize("name", ["partial", "hashed", "fake"])
def test_every_mode_keeps_json_valid(name: str) -> None:
    masker = Masker(mask_named(name, KEY), secrets=True)
    value = {"password": 'a"b' + "\\c9x!", "card": NUMBER, "mail": f"<{EMAIL}>\n"}
    masked = judge_json(SMALL_GUARD, json.dumps(value), "medium", masker=masker).secured_text
    assert json.loads(masked).keys() == value.keys()
    assert not {str(NUMBER), EMAIL, value["password"]} & {*map(str, json.loads(masked).values())}


def test_a_number_comes_back_as_a_number_and_a_string_as_a_string() -> None:
    masker, vault = _numbered()
    text = f'{{"card": {NUMBER}, "other_card": "{NUMBER}"}}'
    masked = judge_json(SMALL_GUARD, text, "medium", masker=masker).secured_text
    assert json.loads(masked) == {"card": "[CREDIT_CARD_AS_NUMBER_1]", "other_card": "[CREDIT_CARD_1]"}
    assert restore_json(masked, vault) == text


def test_a_full_vault_masks_numbers_by_the_usual_mark() -> None:
    masker = Masker(mask_named("numbered", vault=Vault(lambda: 0.0, 60.0, most_values=0)))
    masked = judge_json(SMALL_GUARD, f'{{"card": {NUMBER}}}', "medium", masker=masker).secured_text
    assert masked == '{"card": "[CREDIT_CARD_MASKED]"}'


@pytest.mark.parametrize("written", ['{"pin": 4821}', '{"pin": "4821"}', '{"user": {"password": 48219933}}'])
def test_digits_under_the_name_of_a_code_are_masked(written: str) -> None:
    assert "48" not in _secured(written)
    assert "[PASSWORD_MASKED]" in _secured(written)


@pytest.mark.parametrize("written", ['{"pin": 13}', '{"pins": [4821, 4822]}', '{"pin_count": 4821}'])
def test_other_numbers_beside_such_names_stay(written: str) -> None:
    assert _secured(written) == written


def test_behind_a_value_that_is_masked_no_other_is_read() -> None:
    masked = {"content": [{"text": "my password is [PASSWORD_MASKED]"}], "structured": {"result": "kept"}}
    assert judge_value(SMALL_GUARD, masked, "medium").value == masked
