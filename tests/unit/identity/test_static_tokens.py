from pathlib import Path

import pytest

from mcpward.errors import ConfigurationError
from mcpward.identity.modes.static import DEVELOPMENT_TOKENS
from mcpward.identity.sessions import digest_of
from mcpward.identity.static_tokens import load_static_tokens

DIGEST = digest_of("a-token-of-my-own")
GOOD = f'[[tokens]]\nsha256 = "{DIGEST}"\nclient_id = "reports"\nscopes = ["audit:read"]\n'
KNOWN = {"audit:read", "prompt:validate"}.__contains__


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "tokens.toml"


def test_a_file_of_tokens_is_read_by_digest(file: Path) -> None:
    other = GOOD.replace(DIGEST, digest_of("other").upper()).replace("audit:read", "prompt:validate")
    file.write_text(GOOD + other)
    tokens = load_static_tokens(file, KNOWN)
    assert tokens[DIGEST].client_id == "reports"
    assert tokens[DIGEST].scopes == {"audit:read"}
    assert tokens[DIGEST].expires_at is None
    assert tokens[digest_of("other")].scopes == {"prompt:validate"}


@pytest.mark.parametrize("moment", ["2027-01-01T00:00:00Z", '"2027-01-01T00:00:00Z"', '"2027-01-01T01:00:00+01:00"'])
def test_an_expiry_may_be_a_toml_moment_or_a_string(file: Path, moment: str) -> None:
    file.write_text(f"{GOOD}expires_at = {moment}\n")
    assert load_static_tokens(file, KNOWN)[DIGEST].expires_at == 1_798_761_600


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("", r"no \[\[tokens\]\] entry"),
        ("tokens = []", r"no \[\[tokens\]\] entry"),
        ("tokens = [1]", "entry 1: it is not a table"),
        ("not toml", "not TOML"),
        (GOOD + "colour = 1", "entry 1: the key colour is unknown; remove it"),
        ("other = 1\n" + GOOD, "the key other is unknown"),
        (GOOD.replace("sha256", "token"), "the key token is unknown; put the token's SHA-256 in sha256"),
        (GOOD.replace(DIGEST, "my-plain-token"), "entry 1: sha256 is not a digest.*sha256sum"),
        (GOOD.replace(DIGEST, DIGEST[:-1]), "not a digest"),
        (GOOD.replace('"reports"', '"  "'), "client_id is missing, empty"),
        (GOOD.replace('"reports"', '"a\\u001b[2J"'), "not printable"),
        (GOOD.replace('client_id = "reports"', ""), "client_id is missing"),
        (GOOD.replace('["audit:read"]', '"audit:read"'), "scopes is not a list"),
        (GOOD.replace("audit:read", "audit:wread"), "the scope 'audit:wread' is unknown"),
        (GOOD + GOOD, "entry 2: its sha256 stands in an earlier entry"),
        (GOOD + "expires_at = 2027-01-01", "expires_at is not a moment"),
        (GOOD + "expires_at = 2027-01-01T00:00:00", "expires_at is not a moment with an offset"),
        (GOOD + 'expires_at = "tomorrow"', "expires_at is not a moment"),
    ],
)
def test_what_is_wrong_is_named_with_the_file_and_the_remedy(file: Path, text: str, says: str) -> None:
    file.write_text(text)
    with pytest.raises(ConfigurationError, match=says) as failure:
        load_static_tokens(file, KNOWN)
    assert str(file) in str(failure.value)
    assert "MCPWARD_STATIC_TOKENS" in str(failure.value)


def test_a_missing_file_is_named(file: Path) -> None:
    with pytest.raises(ConfigurationError, match=r"tokens\.toml: it cannot be read"):
        load_static_tokens(file, KNOWN)


def test_a_file_that_is_no_text_is_named(file: Path) -> None:
    file.write_bytes(b"\xff\xfe")
    with pytest.raises(ConfigurationError, match="not TOML in UTF-8"):
        load_static_tokens(file, KNOWN)


@pytest.mark.parametrize("token", DEVELOPMENT_TOKENS)
def test_a_published_token_cannot_be_let_in_from_everywhere_by_its_digest(file: Path, token: str) -> None:
    file.write_text(GOOD.replace(DIGEST, digest_of(token)))
    with pytest.raises(ConfigurationError, match="published"):
        load_static_tokens(file, KNOWN)


@pytest.mark.parametrize(
    "text",
    [
        GOOD.replace(DIGEST, "top-secret-token"),
        "[top-secret-token]\nx = 1",
        GOOD + '"top-secret-token" = 1',
        "top-secret-token",
    ],
)
def test_a_token_written_there_by_mistake_is_not_repeated(file: Path, text: str) -> None:
    file.write_text(text)
    with pytest.raises(ConfigurationError) as failure:
        load_static_tokens(file, KNOWN)
    assert "top-secret-token" not in str(failure.value)
