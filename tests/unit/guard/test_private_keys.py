"""Private keys, one-time password seeds, seed phrases and tokens: whole, cut off, disguised by a format."""

import base64

import pytest

from mcpward.guard.detectors import credential_files, otp, private_keys, seed_phrases, tokens
from mcpward.guard.one_pass import OnePass

ENGINE = OnePass([private_keys, tokens, otp, seed_phrases, credential_files])
LINE = "MIIEpAIBAAKCAQEA" + "7c2Kd93mZq8Lw1Vt5Xb0Nf4Rg6Hs9Jp2QeYuIoPaSdFgHjKl"
MORE = "q8ZrT2vKpL0xW7nYc3BdF5gHj9Ms4Aa1Ee6Uu+iO/zXbRkTy7Mn3Vc5Bx1Zq9Lw2Kp"


def found(said: str) -> list[tuple[str, str]]:
    return [(one.type, said[one.start : one.end]) for one in ENGINE.find(said)]


def pem(label: str, join: str = "\n") -> str:
    return join.join((f"-----BEGIN {label}-----", LINE, MORE, f"-----END {label}-----"))


@pytest.mark.parametrize(
    "label",
    [
        "PRIVATE" + " KEY",
        "RSA PRIVATE" + " KEY",
        "EC PRIVATE" + " KEY",
        "DSA PRIVATE" + " KEY",
        "OPENSSH PRIVATE" + " KEY",
        "ENCRYPTED PRIVATE" + " KEY",
        "PGP PRIVATE" + " KEY BLOCK",
    ],
)
@pytest.mark.parametrize("join", ["\n", "\r\n", "\\n", "\n    ", "\\r\\n"])
def test_a_key_in_pem_is_found_from_frame_to_frame(label: str, join: str) -> None:
    key = pem(label, join)
    assert ("PRIVATE_KEY", key) in found(f"before {key} after")


def test_a_key_that_lost_its_last_line_ends_with_its_last_letters() -> None:
    cut = pem("RSA PRIVATE" + " KEY").rsplit("\n", 1)[0]
    assert ("PRIVATE_KEY", cut) in found(f"{cut}\n\nCan you tell me what is wrong with it?")


def test_lines_that_a_log_writes_before_a_key_end_nothing() -> None:
    said = "\n".join(f"12:00:01 app | {line}" for line in pem("EC PRIVATE" + " KEY").split("\n"))
    ((kind, value),) = found(said)
    assert kind == "PRIVATE_KEY"
    assert value.startswith("-----BEGIN")
    assert value.endswith("KEY-----")


def test_two_keys_are_two() -> None:
    key = pem("RSA PRIVATE" + " KEY")
    assert found(f"{key}\nand\n{key}\n") == [("PRIVATE_KEY", key)] * 2


def test_a_key_that_base64_hides_as_a_whole_is_found() -> None:
    hidden = base64.b64encode(pem("EC PRIVATE" + " KEY").encode()).decode()
    assert ("PRIVATE_KEY", hidden) in found(f"client-key-data: {hidden}\n")


@pytest.mark.parametrize("label", ["CERTIFICATE", "PUBLIC KEY", "RSA PUBLIC KEY", "CERTIFICATE REQUEST"])
def test_what_is_public_in_pem_is_left_alone(label: str) -> None:
    body = base64.b64encode(bytes(range(48))).decode()
    said = f"-----BEGIN {label}-----\n{body}\n-----END {label}-----"
    assert found(said) == []
    assert found(base64.b64encode(said.encode()).decode()) == []


def test_the_secret_part_of_a_json_web_key_is_found_beside_its_type_only() -> None:
    secret = "Zk8Qw2LxT5Vb7Nc1Mp4Rth7Kq2Lw9Zx4Cv8BnYuPQwE"
    assert found(f'{{"kty": "OKP", "crv": "Ed25519", "d": "{secret}"}}') == [("PRIVATE_KEY", secret)]
    assert found(f'{{"m": 1, "d": "{secret}"}}') == []


def header(text: str) -> str:
    return base64.urlsafe_b64encode(text.encode()).decode().rstrip("=")


def test_a_token_needs_a_header_that_says_so() -> None:
    body, signature = header('{"sub":"ann"}'), "h7Kq2Lw9Zx4Cv8Bn1Mp6Rt3Yd5Jf0GsAeUi"
    token = ".".join((header('{"alg":"HS256"}'), body, signature))
    spaced = ".".join((header('{ "typ": "JWT", "alg": "RS256" }'), body, signature))
    other = ".".join((header('{"version":3}'), body, signature))
    assert found(f"it is {token}, you see") == [("JWT", token)]
    assert found(f"it is {spaced}.") == [("JWT", spaced)]
    assert found(f"it is {other}, you see") == []


def test_what_is_encrypted_counts_where_a_token_is_handed_over() -> None:
    sealed = header('{"alg":"dir","enc":"A128GCM"}') + "..48V1_ALb6US04U3b.5eym8TW_c8SuK0lt.XFBoMYUZodetZdvT"
    assert found(f"access_token={sealed}") == [("JWT", sealed)]
    assert found(f"compact serialization: {sealed}") == []


PHRASE = "legal winner thank year wave sausage worth useful legal winner thank yellow"  # printed in BIP 39


@pytest.mark.parametrize(
    "said",
    [
        PHRASE,
        f"restore it with {PHRASE}",
        f'mnemonic = "{PHRASE}"',
        PHRASE.replace(" ", ", "),
        PHRASE.replace(" ", "\n"),
        " ".join(f"{at}. {word}" for at, word in enumerate(PHRASE.split(), 1)),
        PHRASE.upper(),
    ],
)
def test_a_seed_phrase_is_known_by_its_checksum(said: str) -> None:
    ((kind, value),) = found(said)
    assert kind == "SEED_PHRASE"
    assert value.lower().startswith(("legal", "1. legal"))
    assert value.lower().endswith("yellow")


def test_words_that_are_called_a_seed_phrase_need_no_checksum() -> None:
    words = PHRASE.replace("yellow", "zebra")
    assert found(f"my recovery phrase: {words}") == [("SEED_PHRASE", words)]


def test_words_of_the_list_in_a_sentence_are_none() -> None:
    assert found("Please review the zebra and tell me about the seed phrase; the volcano will not wait.") == []
    assert not seed_phrases.is_sound(PHRASE.replace("yellow", "zebra").split())


@pytest.mark.parametrize(
    ("said", "secret"),
    [
        ("otpauth://totp/Shop:ann@example.com?issuer=Shop&secret=N4XW2ZLMONZWC2LO", "N4XW2ZLMONZWC2LO"),
        ("My authenticator secret: N4XW2ZLMONZWC2LO", "N4XW2ZLMONZWC2LO"),
        ("mi clave 2FA secreta: la clave es N4XW2ZLMONZWC2LO", "N4XW2ZLMONZWC2LO"),
        ("MFA_SEED='N4XW2ZLMONZWC2LOKVSWC5TFMZUWY3DF'", "N4XW2ZLMONZWC2LOKVSWC5TFMZUWY3DF"),
    ],
)
def test_the_seed_of_one_time_passwords_is_found(said: str, secret: str) -> None:
    assert ("OTP_SECRET", secret) in found(said)


@pytest.mark.parametrize(
    "said",
    [
        "root:$6$oCjU9.sR$Eeeu5sZP636cVNbpZLaeVbHlsr/zrs6ygOkiBlGEEBq4zh3j3yZk8Qw2LxT5Vb7Nc1Mp4Rth7Kq2Lw9:19000:0:",
        "admin:$2y$10$lXaL3lj6raFic6rFqr2lOBoCudAIhB6zyoqObNg290UFppiUzTTia",
        "$argon2id$v=19$m=65536,t=3,p=4$c29tZXNhbHQ$RdescudvJCsgt3ub+b4dWRWJTmaaJObG",
        "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5E",
        '"integrity": "sha512-q8ZrT2vKpL0xW7nYc3BdF5gHj9Ms4Aa1Ee6UuiOzXbRkTy7Mn3Vc5Bx1Zq9Lw2KpQe4Rt6Yu8Io0Pa2Sd4F=="',
        "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIHk3Zq8Lw1Vt5Xb0Nf4Rg6Hs9Jp2QeYuIoPaSdFgHjKl ann@example.com",
    ],
)
def test_hashes_images_and_public_keys_are_no_secrets(said: str) -> None:
    assert found(said) == []
