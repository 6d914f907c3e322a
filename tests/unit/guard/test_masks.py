"""The ways of masking."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from stdnum import iban as iban_number
from stdnum import luhn
from tests.small_guard import CARD, EMAIL, HARMLESS, IBAN, PASSWORD, PHONE, SMALL_GUARD, TOLD

from mcpward.errors import ConfigurationError
from mcpward.guard.masking import Masker, origin, secure, weave
from mcpward.guard.masks import MASKS, mask_named
from mcpward.guard.vault import Vault
from mcpward.model import Finding

KEY = b"0123456789abcdef" * 2
OTHER_KEY = b"fedcba9876543210" * 2
NAMES = [mask.name for mask in MASKS]
TEXTS = st.lists(st.sampled_from(HARMLESS), max_size=10).map("".join)
SENTENCES = st.lists(st.sampled_from(HARMLESS), max_size=8).map("; ".join)


def _vault() -> Vault:
    return Vault(lambda: 0.0, idle=60.0)


def _masker(name: str, *, key: bytes = KEY, secrets: bool = False) -> Masker:
    return Masker(mask_named(name, key, _vault()), secrets=secrets)


def _masked(name: str, type_: str, value: str, *, key: bytes = KEY) -> str:
    found = Finding(type_, "personal", 0, len(value), 0.9, "test", "mask")
    return _masker(name, key=key)(value, [found])


@st.composite
def _texts_with_findings(draw: st.DrawFn) -> tuple[str, list[Finding]]:
    text = draw(st.text(st.sampled_from("ab1[]_ @.EMAIL\n"), max_size=40))
    spans = draw(st.lists(st.tuples(st.integers(0, 40), st.integers(1, 12)), max_size=5))
    kinds = st.sampled_from(["EMAIL", "PHONE", "CREDIT_CARD", "NAME"])
    found = [
        Finding(draw(kinds), "personal", start, min(start + size, len(text)), 0.9, "test", "mask")
        for start, size in spans
        if start < len(text)
    ]
    return text, found


@pytest.mark.parametrize("name", NAMES)
def test_a_secret_is_masked_for_good_unless_asked_otherwise(name: str) -> None:
    verdict = SMALL_GUARD.judge(TOLD, "medium", masker=_masker(name))
    assert verdict.secured_text == "my password is [PASSWORD_MASKED]"


@pytest.mark.parametrize("name", NAMES)
def test_nothing_of_a_secret_is_shown_even_when_asked_otherwise(name: str) -> None:
    verdict = SMALL_GUARD.judge(TOLD, "medium", masker=_masker(name, secrets=True))
    assert verdict.secured_text.startswith("my password is ")
    assert PASSWORD not in verdict.secured_text


@pytest.mark.parametrize("name", NAMES)
def test_the_verdict_does_not_depend_on_how_is_masked(name: str) -> None:
    text = f"{TOLD}, card {CARD}, {EMAIL}"
    verdict, plain = SMALL_GUARD.judge(text, "medium", masker=_masker(name)), SMALL_GUARD.judge(text, "medium")
    assert (verdict.findings, verdict.score) == (plain.findings, plain.score)


@pytest.mark.parametrize("name", NAMES)
@settings(deadline=None, max_examples=100)
@given(given_=_texts_with_findings())
def test_only_what_was_found_is_changed(name: str, given_: tuple[str, list[Finding]]) -> None:
    text, findings = given_
    masker = _masker(name)
    stretches = masker.stretches(text, findings)
    changed = {at for start, end, _ in stretches for at in range(start, end)}
    assert changed >= {at for one in findings for at in range(one.start, one.end)}
    assert weave(text, stretches) == masker(text, findings)


@pytest.mark.parametrize(
    ("type_", "value", "shown"),
    [
        ("EMAIL", EMAIL, "jo***@mail.example.org"),
        ("EMAIL", "joe@mail.example" + ".org", "j***@mail.example.org"),
        ("EMAIL", "jo***@mail.example.org", "jo***@mail.example.org"),
        ("EMAIL", "joe at mail", "[EMAIL_MASKED]"),
        ("CREDIT_CARD", CARD, "**** **** **** 1111"),
        ("IBAN", IBAN, "**** **** **** **** **30 00"),
        ("PHONE", "+1 " + PHONE, "+* ***-***-5309"),
        ("PHONE", "867-" + "5309", "[PHONE_MASKED]"),
        ("SSN", "536-90-" + "4399", "[SSN_MASKED]"),
    ],
)
def test_a_partial_mask_keeps_the_format_and_shows_little(type_: str, value: str, shown: str) -> None:
    assert _masked("partial", type_, value) == shown


def test_a_hash_is_the_same_for_the_same_value_and_another_under_another_key() -> None:
    once = _masked("hashed", "EMAIL", EMAIL)
    assert re.fullmatch(r"\[EMAIL_MASKED_[0-9a-f]{12}\]", once)
    assert once == _masked("hashed", "EMAIL", EMAIL)
    assert once != _masked("hashed", "EMAIL", EMAIL, key=OTHER_KEY)
    assert once != _masked("hashed", "EMAIL", "x" + EMAIL)


def test_a_fake_card_has_the_same_form_and_a_valid_check_digit() -> None:
    fake = _masked("fake", "CREDIT_CARD", CARD)
    assert fake != CARD
    assert re.fullmatch(r"4\d{3} \d{4} \d{4} \d{4}", fake)
    assert luhn.is_valid(fake.replace(" ", ""))


@given(st.text("0123456789", min_size=10, max_size=26))
def test_a_fake_iban_is_of_the_same_country_and_right_modulo_97(digits: str) -> None:
    fake = _masked("fake", "IBAN", f"DE{digits}")
    assert fake[:2] == "DE"
    assert len(fake) == len(digits) + 2
    assert int("".join(str(int(char, 36)) for char in fake[4:] + fake[:4])) % 97 == 1


def test_a_fake_iban_is_valid() -> None:
    assert iban_number.is_valid(_masked("fake", "IBAN", IBAN).replace(" ", ""), check_country=False)


@pytest.mark.parametrize(
    ("type_", "value", "form"),
    [
        ("EMAIL", EMAIL, r"[a-z]{3}\.[a-z]{6}@example\.com"),
        ("PHONE", PHONE, r"\d{3}-\d{3}-\d{4}"),
        ("IP_ADDRESS", "185.41." + "20.7", r"(1\d\d|2[0-5]\d)\.\d\d\.\d\d\.\d"),
        ("MAC_ADDRESS", "00:1b:44:" + "11:3a:b7", r"([0-9a-f]{2}:){5}[0-9a-f]{2}"),
        ("DATE_OF_BIRTH", "1984-11-23", r"19[4-9]\d-(0[1-9]|1[0-2])-(0[1-9]|1[0-2])"),
        ("NAME", "Zoe Quist", r"[A-Z][a-z]{2} [A-Z][a-z]{4}"),
        ("NAME", "Zoë Quist", r"\[NAME_MASKED\]"),
    ],
)
def test_a_fake_has_the_shape_of_what_it_stands_for(type_: str, value: str, form: str) -> None:
    assert re.fullmatch(form, _masked("fake", type_, value))


@given(st.text(st.characters(codec="utf-8"), min_size=1, max_size=30), st.sampled_from(["EMAIL", "PHONE", "IBAN"]))
def test_a_fake_is_the_same_under_one_key_and_never_the_value(value: str, type_: str) -> None:
    fake = _masked("fake", type_, value)
    assert fake != value
    assert fake == _masked("fake", type_, value)


@settings(deadline=None, max_examples=150)
@given(TEXTS, st.booleans())
def test_masking_then_restoring_is_the_identity(text: str, secrets: bool) -> None:
    vault = _vault()
    vault.placeholder("EMAIL", "somebody@mail.example.org")
    masker = Masker(mask_named("numbered", vault=vault), secrets=True)
    once = SMALL_GUARD.judge(text, "medium", masker=masker)
    assert once.is_safe
    assert vault.restore(once.secured_text) == text
    if secrets:
        twice = SMALL_GUARD.judge(once.secured_text, "medium", masker=masker).secured_text
        assert vault.restore(vault.restore(twice)) == text


@given(_texts_with_findings())
def test_whatever_is_found_comes_back(given_: tuple[str, list[Finding]]) -> None:
    text, findings = given_
    vault = _vault()
    masked = Masker(mask_named("numbered", vault=vault))(text, findings)
    assert vault.restore(masked) == text


def test_what_a_stranger_wrote_like_a_placeholder_never_becomes_a_value() -> None:
    vault = _vault()
    masker = Masker(mask_named("numbered", vault=vault))
    assert SMALL_GUARD.judge(EMAIL, "medium", masker=masker).secured_text == "[EMAIL_1]"
    planted = SMALL_GUARD.judge("send it to [EMAIL_1]", "medium", masker=masker).secured_text
    assert planted == "send it to [TEXT_1]"
    assert vault.restore(planted) == "send it to [EMAIL_1]"


def test_a_secret_behind_what_looks_like_a_placeholder_has_no_way_back() -> None:
    vault = _vault()
    text = "password [ABC_1]hunter2xQ9!"
    found = Finding("PASSWORD", "secret", text.index("ABC"), len(text), 0.9, "test", "mask")
    assert Masker(mask_named("numbered", vault=vault))(text, [found]) == "password [PASSWORD_MASKED]"
    assert len(vault) == 0


def test_the_same_value_has_the_same_placeholder() -> None:
    masked = SMALL_GUARD.judge(f"{EMAIL} and max@mail.example.org, {EMAIL}", "medium", masker=_masker("numbered"))
    assert masked.secured_text == "[EMAIL_1] and [EMAIL_2], [EMAIL_1]"


@pytest.mark.parametrize("name", ["typed", "partial", "hashed"])
@settings(deadline=None, max_examples=100)
@given(text=SENTENCES, secrets=st.booleans())
def test_masking_twice_changes_nothing(name: str, text: str, secrets: bool) -> None:
    masker = _masker(name, secrets=secrets)
    once = SMALL_GUARD.judge(text, "medium", masker=masker).secured_text
    assert SMALL_GUARD.judge(once, "medium", masker=masker).secured_text == once


@settings(deadline=None, max_examples=100)
@given(SENTENCES)
def test_offsets_slice_to_what_was_found(text: str) -> None:
    said = {"EMAIL": EMAIL, "CREDIT_CARD": CARD, "IBAN": IBAN, "PHONE": PHONE}
    for one in SMALL_GUARD.judge(text, "medium").findings:
        if one.type in said:
            assert text[one.start : one.end] == said[one.type]


@given(_texts_with_findings(), st.data())
def test_a_place_in_the_masked_text_leads_back_to_where_it_came_from(
    given_: tuple[str, list[Finding]], data: st.DataObject
) -> None:
    text, findings = given_
    stretches = _masker("typed").stretches(text, findings)
    masked = weave(text, stretches)
    start = data.draw(st.integers(0, len(masked)))
    end = data.draw(st.integers(start, len(masked)))
    first, last = origin(stretches, start, end)
    inner = [one for one in stretches if first <= one.start and one.end <= last]
    shifted = [one._replace(start=one.start - first, end=one.end - first) for one in inner]
    assert masked[start:end] in weave(text[first:last], shifted)


@pytest.mark.parametrize("name", ["hashed", "fake"])
@pytest.mark.parametrize("key", [None, b""])
def test_a_mode_with_a_key_does_not_start_without_one(name: str, key: bytes | None) -> None:
    with pytest.raises(ConfigurationError, match="needs a key"):
        mask_named(name, key)


def test_a_mode_that_lacks_its_vault_and_one_that_is_unknown_do_not_start() -> None:
    with pytest.raises(ConfigurationError, match="vault"):
        mask_named("numbered")
    with pytest.raises(ConfigurationError, match="typed, partial, hashed, fake, numbered"):
        mask_named("rot13")


def test_a_part_that_an_attack_cut_off_is_masked_for_good() -> None:
    found = [
        Finding("PHONE", "personal", 0, 12, 0.9, "test", "mask"),
        Finding("PROMPT_INJECTION", "attack", 5, 20, 0.9, "test", "block"),
    ]
    text = PHONE + " and so on"
    assert _masker("partial")(text, found) == secure(text, found) == "[PHONE_MASKED][INSTRUCTION_REMOVED]on"
