from collections.abc import Callable

import pytest

from mcpward.guard.values import wallet_codes as codes

RIGHT = [
    (codes.is_base58_check, "1BoatSLRHtKNngkdX" + "EeobR76b53LETtpyT"),
    (codes.is_base58_check, "rHb9CJAWyB4rj91VR" + "Wn96DkukG4bwdtyTh"),
    (codes.is_bech32, "bc1qw508d6qejxtdg4y5r3" + "zarvary0c5xw7kv8f3t4"),
    (codes.is_bech32, "BC1QW508D6QEJXTDG4Y5R3" + "ZARVARY0C5XW7KV8F3T4"),
    (codes.is_bech32, "bc1p0xlxvlhemja6c4dqv22u" + "apctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0"),
    (codes.is_ss58, "5GrwvaEF5zXb26Fz9rcQpD" + "WS57CtERHpNehXCPcNoHGKutQY"),
    (codes.is_stellar, "GAAZI4TCR3TY5OJHCTJC2A4Q" + "SY6CJWJH5IAJTGKIN2ER7LBNVKOCCWN7"),
    (codes.is_cash_address, "bitcoincash:qpm2qsznhks23z7629" + "mms6s4cwef74vcwvy22gdx6a"),
    (codes.is_ton, "EQDKbjIcfM6ezt8KjKJJLshZ" + "JJSqX7XOA4ff-W72r5gqPrHF"),
]


@pytest.mark.parametrize(("check", "shown"), RIGHT)
def test_a_right_address_passes(check: Callable[[str], bool], shown: str) -> None:
    assert check(shown)


@pytest.mark.parametrize(("check", "shown"), RIGHT)
def test_an_address_with_two_characters_changed_does_not(check: Callable[[str], bool], shown: str) -> None:
    wrong = shown[:14] + shown[15] + shown[14] + shown[16:]
    assert wrong == shown or not check(wrong)


@pytest.mark.parametrize("shown", ["", "0OIl", "1", "bc1", "bitcoincash:", "G", "é" * 48, "Qq" * 24])
def test_anything_else_is_refused_without_an_error(shown: str) -> None:
    assert not any(check(shown) for check, _ in RIGHT)


def test_mixed_case_is_no_bech32() -> None:
    assert not codes.is_bech32("bc1Qw508d6qejxtdg4y5r3" + "zarvary0c5xw7kv8f3t4")
