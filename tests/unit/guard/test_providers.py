"""The tables of providers: how many kinds there are, that each finds its own, and what its checksum is good for."""

import re

import pytest

from mcpward.guard.detectors import api_keys, named_keys
from mcpward.guard.one_pass import OnePass
from mcpward.guard.providers import KEYS, NAMED
from mcpward.guard.providers.checks import (
    aws_id,
    base58_check,
    base62_crc,
    bech32,
    gitlab_routable,
    grafana_crc,
    json_of,
    seal_base58,
    seal_base62,
    seal_bech32,
    seal_gitlab,
    seal_grafana,
)
from mcpward.guard.providers.rows import Key, Named
from mcpward.guard.providers.samples import is_random, is_sample
from mcpward.guard.providers.shapes import hexes, text, upper

BY_SHAPE = OnePass([api_keys])
BY_NAME = OnePass([named_keys])
DRAWN = "q8ZrT2vKpL0xW7nYc3BdF5gHj9Ms4Aa1Ee6Uu+iO"


def found(engine: OnePass, said: str) -> set[tuple[str, str]]:
    return {(one.type, said[one.start : one.end]) for one in engine.find(said)}


def test_there_are_more_kinds_than_three_hundred_and_each_has_a_name_of_its_own() -> None:
    rules = [row.rule for row in (*KEYS, *NAMED)]
    assert len(rules) >= 350
    assert len(rules) == len(set(rules))
    assert all(re.fullmatch(r"[a-z0-9]+(?:-[a-z0-9]+)+", rule) for rule in rules)


def test_two_hundred_kinds_have_a_head_of_their_own_and_no_two_the_same_shape() -> None:
    shapes = {(row.head, row.body.regex, row.before.regex if row.before else "") for row in KEYS}
    heads = {frozenset(row.head.split("|")) for row in KEYS}
    assert len(shapes) == len(KEYS)
    assert len(heads) >= 200


def test_many_providers_are_known() -> None:
    assert len({row.provider for row in (*KEYS, *NAMED)}) >= 300


@pytest.mark.parametrize("row", KEYS, ids=lambda row: row.rule)
def test_a_key_with_a_shape_of_its_own_is_found_wherever_it_stands(row: Key) -> None:
    assert (row.type, row.secret) in found(BY_SHAPE, f"here: {row.sample} and so on")


@pytest.mark.parametrize("row", NAMED, ids=lambda row: row.rule)
def test_a_key_is_found_beside_the_name_of_its_provider(row: Named) -> None:
    assert (row.type, row.secret) in found(BY_NAME, row.sample)


@pytest.mark.parametrize("row", KEYS, ids=lambda row: row.rule)
def test_a_key_of_one_letter_is_an_example(row: Key) -> None:
    if len(row.body.sample) > 7:
        head = (row.before.sample if row.before else "") + text(row.head).sample
        said = f"here: {head}{re.sub(r'[A-Za-z0-9]', 'x', row.body.sample)} and so on"
        assert row.rule not in {one.detector for one in BY_SHAPE.find(said)}


@pytest.mark.parametrize("row", NAMED, ids=lambda row: row.rule)
def test_a_name_without_a_value_drawn_by_chance_is_no_finding(row: Named) -> None:
    name = row.anchors[0]
    assert found(BY_NAME, f"{name}_api_key = os.environ['{name.upper()}_API_KEY_FOR_PRODUCTION']") == set()
    assert found(BY_NAME, f"See the {name} documentation for the configuration of authentication tokens.") == set()


@pytest.mark.parametrize(
    ("said", "secret"),
    [
        ("AKIA" + "Z7QK2MWT5VXB3HNC", None),
        ("ghp_" + "R4nD0mT0k3nOfTheRightLengthForIt1AbQ", None),
        ("github_pat_" + "11AQXW7FG0Qw8rTz2yUiOp_" + "a7Sd9fGh3jKl5zXc1vBn8mQw4eRt6yUi2oPa9sDf7gHj3kLz5xC", None),
        ("glpat-" + "Qw8rTz2yUiOp4aSd9fGh", None),
        ("xoxb-" + "730191371696-1413868247813-IG7Z8nYevC2hdviE3aJhb5kY", None),
        ("https://hooks.slack.com/services/" + "T02ABCDQR/B03EFGHUV/k8Jd73Hs92Lq1ZxCv5Bn7MpW",
         "hooks.slack.com/services/" + "T02ABCDQR/B03EFGHUV/k8Jd73Hs92Lq1ZxCv5Bn7MpW"),
        ("sk_live_" + "51H8rQ2KzXw9LmNpTvYb3Cd", None),
        ("AIza" + "SyD3k9Qw7Lm2Xz8Vb4Nc6Hj1Tg5Rf0PyU_s", None),
        ("sk-proj-" + "Z8qLw3Rt7Yp2Mn6Kx1Vb9Hc4Jd5Gf0TsAeUi", None),
        ("sk-ant-api03-" + "h7Kq2Lw9Zx4Cv8Bn1Mp6Rt3Yd5Jf0GsAeUi", None),
        ("hf_" + "kWqLzXcVbNmPoIuYtReWqAsDfGhJkLzXcV", None),
        ("npm_" + "Z8qLw3Rt7Yp2Mn6Kx1Vb9Hc4Jd5Gf0TsAeUi", None),
        ("SG." + "Zk8Qw2LxT5Vb7Nc1Mp4Rty" + "." + "h7Kq2Lw9Zx4Cv8Bn1Mp6Rt3Yd5Jf0GsAeUiOQwErTyU", None),
        ("dop_v1_" + "8f2a61c94bd07e35a1f4c86b0d9e72354ce81b96f70d3a2558e4c1b79f06d3a8", None),
        ("hvs." + "CAESIJ8x7Kq2Lw9Zx4Cv8Bn1Mp6Rt3Yd", None),
        ("shpat_" + "8f2a61c94bd07e35a1f4c86b0d9e7235", None),
        ("7Zk8Q~" + "w2LxT5Vb7Nc1Mp4Rth7Kq2Lw9Zx4Cv8Bn", None),
        ("bot 5839201746:" + "AAHk8Qw2LxT5Vb7Nc1Mp4Rth7Kq2Lw9Zx4C",
         "5839201746:" + "AAHk8Qw2LxT5Vb7Nc1Mp4Rth7Kq2Lw9Zx4C"),
        ("8f2a61c94bd07e35a1f4c86b0d9e7235" + "-us14", None),
        ("rzp_live_" + "Zk8Qw2LxT5Vb7N", None),
    ],
)  # fmt: skip
def test_keys_as_their_providers_hand_them_out_are_found(said: str, secret: str | None) -> None:
    assert (secret or said.removeprefix("https://")) in {value for _, value in found(BY_SHAPE, f"key={said}\n")}


@pytest.mark.parametrize(
    ("said", "secret"),
    [
        ("DD_API_KEY=" + "8f2a61c94bd07e35a1f4c86b0d9e7235", "8f2a61c94bd07e35a1f4c86b0d9e7235"),
        ('twilio: "auth_token": "' + '8f2a61c94bd07e35a1f4c86b0d9e7235"', "8f2a61c94bd07e35a1f4c86b0d9e7235"),
        ("my algolia key is " + "8f2a61c94bd07e35a1f4c86b0d9e7235", "8f2a61c94bd07e35a1f4c86b0d9e7235"),
        ("HEROKU_API_KEY: " + "3c9e6679-7425-40de-944b-e07fc1f90ae7", "3c9e6679-7425-40de-944b-e07fc1f90ae7"),
        (f"aws_secret_access_key = {DRAWN}", DRAWN),
        (f"AWS secret key: {DRAWN}", DRAWN),
        (f"const cohereToken = '{DRAWN.replace('+', 'x')}';", DRAWN.replace("+", "x")),
    ],
)  # fmt: skip
def test_keys_are_found_beside_names_as_they_are_written(said: str, secret: str) -> None:
    assert secret in {value for _, value in found(BY_NAME, said)}


@pytest.mark.parametrize(
    "said",
    [
        "GITHUB_SHA=8f2a61c94bd07e35a1f4c86b0d9e72354ce81b96",
        "uses: codecov/codecov-action@8f2a61c94bd07e35a1f4c86b0d9e72354ce81b96",
        "image: datadog/agent@sha256:8f2a61c94bd07e35a1f4c86b0d9e72354ce81b96f70d3a2558e4c1b79f06d3a8",
        '"resolved": "https://registry.yarnpkg.com/@sentry/core/-/core-1.tgz#8f2a61c94bd07e35a1f4c86b0d9e72354ce81b96"',
        "sentry-sdk==2.1.0 --hash=sha256:8f2a61c94bd07e35a1f4c86b0d9e72354ce81b96f70d3a2558e4c1b79f06d3a8",
        "stripe_account_id = 3c9e6679-7425-40de-944b-e07fc1f90ae7",
        "facebook_app_id: 483920174650183",
        "spotify:track:6rqhFgbbKwnb9MLmUQDhG6",
        "https://github.com/acme/widgets/commit/8f2a61c94bd07e35a1f4c86b0d9e72354ce81b96",
        "googleAnalyticsTrackingConfigurationForTheProductionEnvironment",
    ],
)
def test_checksums_commits_and_ids_beside_a_name_are_left_alone(said: str) -> None:
    assert found(BY_NAME, said) == set()
    assert found(BY_SHAPE, said) == set()


@pytest.mark.parametrize(
    ("seal", "check", "drawn"),
    [
        (seal_base62, base62_crc, "ghp_" + "a8Kd03mNq7Zx51Lw9Rt2Yv6Bc4Hg0Jf8Ps1U"),
        (seal_base62, base62_crc, "npm_" + "a8Kd03mNq7Zx51Lw9Rt2Yv6Bc4Hg0Jf8Ps1U"),
        (seal_grafana, grafana_crc, "glsa_" + "a8Kd03mNq7Zx51Lw9Rt2Yv6Bc4Hg0Jf8_00000000"),
        (seal_gitlab, gitlab_routable, "glpat-" + "a8Kd03mNq7Zx51Lw9Rt2Yv6Bc4H.0r0000000"),
        (seal_bech32, bech32, "AGE-SECRET-KEY-1" + "Q7Z" * 19 + "X"),
        (seal_base58, base58_check, "xprv" + "a8Kd03mNq7Zx51Lw9Rt2Yv6Bc4Hg" * 3),
    ],
)
def test_a_checksum_holds_for_its_own_key_and_for_no_other(seal, check, drawn: str) -> None:  # type: ignore[no-untyped-def]
    key = seal(drawn)
    assert check(key)
    at = len(key) // 2
    other = "q" if key[at] != "q" else "p"
    assert not check(key[:at] + (other.upper() if key.isupper() else other) + key[at + 1 :])


def test_the_checksums_agree_with_keys_that_others_made() -> None:
    # The first test vectors of BIP 173 and BIP 32: public, and nobody's.
    assert bech32("A12UEL5L")
    assert not bech32("A12UEL5M")
    assert base58_check(
        "xprv9s21ZrQH143K3QTDL4LXw2F7HEK3wJUD2nW2nRk4stbPy6cq3jPPqjiChkVvvNKmPGJxWUtg6LnF5kejMRNNU3TGtRBeJgk33yuGBxrMPHi"
    )


def test_a_key_whose_checksum_fails_is_doubted_and_still_masked() -> None:
    good = seal_base62("ghp_" + "a8Kd03mNq7Zx51Lw9Rt2Yv6Bc4Hg0Jf8Ps1U")
    bad = good[:-1] + ("0" if good[-1] != "0" else "1")
    sure, doubted = BY_SHAPE.find(good)[0], BY_SHAPE.find(bad)[0]
    assert doubted.score < sure.score
    assert (doubted.start, doubted.end) == (sure.start, sure.end)


def test_an_aws_key_id_with_letters_that_base32_lacks_is_doubted() -> None:
    assert aws_id("AKIA" + "Z7QK2MWT5VXB3HNC")
    assert not aws_id("AKIA" + "Z7QK2MWT5VXB3HN1")


@pytest.mark.parametrize(
    "value",
    [
        "AKIA" + "IOSFODNN7EXAMPLE",
        "x" * 32,
        "abcdef1234567890" * 2,
        "0123456789abcdef0123456789abcdef",
        "your-api-key-goes-here",
        "sk_test_" + "placeholder",
        "deadbeef" * 4,
        "1a1a1a1a1a1a1a1a",
    ],
)
def test_what_manuals_print_is_a_sample(value: str) -> None:
    assert is_sample(value)


@pytest.mark.parametrize("shape", [hexes(32), upper(20)])
def test_what_chance_draws_is_no_sample(shape) -> None:  # type: ignore[no-untyped-def]
    assert re.fullmatch(shape.regex, shape.sample)
    assert not is_sample(shape.sample)
    assert is_random(shape.sample)


def test_a_word_over_and_over_is_not_random() -> None:
    assert not is_random("aaaaaaaabbbbbbbb")
    assert not is_random("")


def test_json_behind_base64_is_read_and_other_things_are_not() -> None:
    assert json_of("eyJhbGciOiJIUzI1NiJ9") == {"alg": "HS256"}
    assert json_of("eyJhbGciOiJIUzI1NiJ") is None
    assert json_of("not base64 at all") is None


def test_a_choice_of_heads_is_matched_whole_and_its_first_is_the_sample() -> None:
    shape = text("a.b|c$d")
    assert re.fullmatch(shape.regex, "a.b")
    assert re.fullmatch(shape.regex, "c$d")
    assert not re.fullmatch(shape.regex, "axb")
    assert shape.sample == "a.b"


def test_a_key_with_a_right_checksum_is_found_even_where_it_looks_like_a_sample() -> None:
    key = seal_base62("ghp_" + "0" * 30 + "a" * 6)
    assert ("API_KEY", key) in found(BY_SHAPE, f"token {key} is old")
