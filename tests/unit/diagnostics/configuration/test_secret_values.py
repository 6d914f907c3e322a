"""What counts as a secret that stands in plain text. Samples are written in pieces."""

import pytest

from mcpward.diagnostics.configuration.secret_values import in_address, in_argument, in_named, is_secret_name

GITHUB = "ghp_" + "a1B2c3D4e5F6g7H8i9J0"
OPENAI = "sk-" + "proj-a1B2c3D4e5F6g7H8"


@pytest.mark.parametrize(
    "name",
    [
        "GITHUB_TOKEN", "API_KEY", "APIKEY", "OPENAIKey", "tavilyApiKey", "DB_PASSWORD", "PGPASSWORD", "client_secret",
        "Authorization", "Proxy-Authorization", "Cookie", "X-Api-Key", "X-Auth-Token", "--access-token", "SENTRY_DSN",
        "GITHUB_PAT", "BASIC_AUTH", "API_KEYS", "GOOGLE_CREDENTIALS",
    ],
)  # fmt: skip
def test_a_name_says_that_the_value_is_a_secret(name: str) -> None:
    assert is_secret_name(name)


@pytest.mark.parametrize(
    "name",
    [
        "PATH", "ROOT", "Accept", "Content-Type", "MAX_TOKENS", "AWS_ACCESS_KEY_ID", "SSH_AUTH_SOCK", "TOKEN_FILE",
        "KEY_PATH", "AUTH_MODE", "PASS_THROUGH", "TOKEN_URL", "DEBUG", "KEYBOARD", "", "--token-limit", "AUTHOR",
    ],
)  # fmt: skip
def test_a_name_says_nothing_of_the_kind(name: str) -> None:
    assert not is_secret_name(name)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("API_KEY", "x"), ("PASSWORD", "${PASSWORD:-hunter2}"), ("Authorization", "Bearer abc"), ("OTHER", GITHUB),
        ("DATABASE_URL", "postgres://ada:" + "pw@db.example/x"), ("X-Sent", "Bearer " + "abcdefgh12"),
        ("GOOGLE_CREDENTIALS", '{"private_key": "x"}'), ("SIGNER", "-----BEGIN RSA " + "PRIVATE KEY-----\nx"),
    ],
)  # fmt: skip
def test_the_value_of_a_variable_or_header_is_a_secret(name: str, value: str) -> None:
    assert in_named(name, value)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("API_KEY", ""), ("API_KEY", "${API_KEY}"), ("API_KEY", "${env:API_KEY}"), ("API_KEY", "${input:key}"),
        ("Authorization", "Bearer ${TOKEN}"), ("Authorization", " token ${TOKEN:-} "), ("USE_TOKEN", "true"),
        ("DATABASE_URL", "postgres://ada:${PW}@db.example/x"), ("DATABASE_URL", "postgres://db.example/x"),
        ("GOOGLE_APPLICATION_CREDENTIALS", "/home/ada/key.json"), ("ROOT", "/srv"),
    ],
)  # fmt: skip
def test_the_value_of_a_variable_or_header_is_none(name: str, value: str) -> None:
    assert not in_named(name, value)


@pytest.mark.parametrize(
    ("before", "argument", "secret", "word"),
    [
        ("--api-key", "abc", "abc", "api-key"),
        ("", "--api-key=abc", "abc", "api-key"),
        ("-e", "API_KEY=abc", "abc", "API_KEY"),
        ("", "--env=API_KEY=abc", "abc", "API_KEY"),
        ("--header", "Authorization: Bearer abc", "Bearer abc", "Authorization"),
        ("--header", "X-Api-Key:abc", "abc", "X-Api-Key"),
        ("-c", f"run {OPENAI} now", OPENAI, "value"),
        ("", "postgresql://ada:" + "pw@db/x", "pw", "password"),
        ("", "https://a.example/mcp?token=abc&x=1", "abc", "token"),
    ],
)
def test_an_argument_holds_a_secret(before: str, argument: str, secret: str, word: str) -> None:
    (found,) = in_argument(argument, before)
    assert (argument[found.start : found.end], found.word) == (secret, word)


@pytest.mark.parametrize(
    ("before", "argument"),
    [
        ("", "-y"), ("-y", "@scope/files"), ("-e", "API_KEY"), ("--api-key", "${KEY}"), ("--api-key", "--other"),
        ("", "--api-key=${KEY}"), ("--token-file", "/run/token"), ("", r"C:\work"), ("", "https://a.example/mcp"),
        ("", "--header=Accept: text/plain"), ("--header", "Authorization: Bearer ${KEY}"),
    ],
)  # fmt: skip
def test_an_argument_holds_none(before: str, argument: str) -> None:
    assert in_argument(argument, before) == ()


def test_an_address_may_hold_several() -> None:
    long = "Zm9vYmFyMTIzNDU2Nzg5MGFiY2RlZmdoaWprbG1ub3A"
    url = f"https://a.example/s/{long}/mcp?apiKey=abc&profile=x&key={long}#top"
    assert [url[one.start : one.end] for one in in_address(url)] == [long, "abc", long]
