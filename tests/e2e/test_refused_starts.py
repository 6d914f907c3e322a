"""A configuration that cannot be safe does not start: exit code 2, and one sentence that names setting and remedy."""

import os
import subprocess
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from tests.e2e.doors import ADMIN_TOKEN
from tests.e2e.issuer import AUDIENCE, ISSUER, SECRET
from tests.server import run_command

Completed = subprocess.CompletedProcess[str]
TOKENS = {"AUTH_ENABLED": "true", "AUTH_ADMIN_TOKEN": ADMIN_TOKEN}
HMAC = {
    "FASTMCP_AUTH_MODE": "hmac",
    "JWT_SHARED_SECRET": SECRET,
    "JWT_ISSUER": ISSUER,
    "JWT_AUDIENCE": AUDIENCE,
}
JWT = HMAC | {"FASTMCP_AUTH_MODE": "jwt", "JWT_JWKS_URI": "https://issuer.example/jwks"}
ANYWHERE = {"MCPWARD_HOST": "0.0.0.0"}
SESSION = TOKENS | {"FASTMCP_AUTH_MODE": "session"}

CASES: dict[str, tuple[dict[str, str], tuple[str, ...]]] = {
    "unknown mode": ({"FASTMCP_AUTH_MODE": "open"}, ("FASTMCP_AUTH_MODE", "'static'")),
    "unknown storage": ({"AUTH_STORAGE": "file"}, ("AUTH_STORAGE", "'sqlite'")),
    "unknown security level": ({"DEFAULT_SECURITY_LEVEL": "none"}, ("DEFAULT_SECURITY_LEVEL", "'medium'")),
    "unknown log level": ({"LOG_LEVEL": "LOUD"}, ("LOG_LEVEL", "'INFO'")),
    "no admin token": ({"AUTH_ENABLED": "true"}, ("AUTH_ADMIN_TOKEN", "openssl rand")),
    "short admin token": ({"AUTH_ENABLED": "true", "AUTH_ADMIN_TOKEN": "short"}, ("AUTH_ADMIN_TOKEN", "32")),
    "admin token of one letter": (
        {"AUTH_ENABLED": "true", "AUTH_ADMIN_TOKEN": "a" * 40},
        ("AUTH_ADMIN_TOKEN", "openssl rand"),
    ),
    "admin token no header carries": (
        {"AUTH_ENABLED": "true", "AUTH_ADMIN_TOKEN": "a b" * 20},
        ("AUTH_ADMIN_TOKEN",),
    ),
    "admin token of a manual": (
        {"AUTH_ENABLED": "true", "AUTH_ADMIN_TOKEN": "MADE_WITH_openssl_rand_hex_32_0000"},
        ("AUTH_ADMIN_TOKEN", "openssl rand"),
    ),
    "session without tokens": ({"FASTMCP_AUTH_MODE": "session"}, ("FASTMCP_AUTH_MODE=session", "AUTH_ENABLED")),
    "lifetime of nothing": (TOKENS | {"AUTH_TOKEN_TTL": "0"}, ("AUTH_TOKEN_TTL",)),
    "lifetime without end": (TOKENS | {"AUTH_TOKEN_TTL": "9000"}, ("AUTH_TOKEN_TTL",)),
    "postgres without an address": ({"AUTH_STORAGE": "postgres"}, ("DATABASE_URL",)),
    "supabase without a key": (
        {"AUTH_STORAGE": "supabase", "SUPABASE_URL": "https://project.example"},
        ("SUPABASE_KEY",),
    ),
    "supabase in clear text": (
        {"AUTH_STORAGE": "supabase", "SUPABASE_URL": "http://project.example", "SUPABASE_KEY": "k" * 40},
        ("SUPABASE_URL", "https"),
    ),
    "every host": ({"MCPWARD_ALLOWED_HOSTS": "*"}, ("MCPWARD_ALLOWED_HOSTS", "each one")),
    "every origin": ({"MCPWARD_ALLOWED_ORIGINS": "*"}, ("MCPWARD_ALLOWED_ORIGINS", "each one")),
    "jwt without keys": (JWT | {"JWT_JWKS_URI": ""}, ("JWT_JWKS_URI",)),
    "jwt without issuer": (JWT | {"JWT_ISSUER": ""}, ("JWT_ISSUER",)),
    "jwt without audience": (JWT | {"JWT_AUDIENCE": ""}, ("JWT_AUDIENCE",)),
    "jwt with a secret's algorithm": (JWT | {"JWT_ALGORITHM": "RS256,HS256"}, ("JWT_ALGORITHM=HS256", "RS256")),
    "jwt without signatures": (JWT | {"JWT_ALGORITHM": "none"}, ("JWT_ALGORITHM=none",)),
    "keys in clear text": (JWT | {"JWT_JWKS_URI": "http://issuer.example/jwks"}, ("JWT_JWKS_URI", "https")),
    "keys from a file": (JWT | {"JWT_JWKS_URI": "file:///etc/keys"}, ("JWT_JWKS_URI", "https")),
    "keys behind a password": (JWT | {"JWT_JWKS_URI": "https://a:b@issuer.example/jwks"}, ("JWT_JWKS_URI",)),
    "hmac without a secret": (HMAC | {"JWT_SHARED_SECRET": ""}, ("JWT_SHARED_SECRET",)),
    "hmac without issuer": (HMAC | {"JWT_ISSUER": ""}, ("JWT_ISSUER",)),
    "hmac without audience": (HMAC | {"JWT_AUDIENCE": ""}, ("JWT_AUDIENCE",)),
    "hmac with a public-key algorithm": (HMAC | {"JWT_ALGORITHM": "RS256"}, ("JWT_ALGORITHM=RS256", "HS256")),
    "short secret": (HMAC | {"JWT_SHARED_SECRET": "s" * 31}, ("JWT_SHARED_SECRET", "32 bytes")),
    "published secret": (
        HMAC | {"JWT_SHARED_SECRET": "your-32-character-minimum-shared-secret-for-hmac"},
        ("JWT_SHARED_SECRET", "openssl rand"),
    ),
    "public key as a secret": (
        HMAC | {"JWT_SHARED_SECRET": "-----BEGIN PUBLIC KEY-----MIIBIjANBgkqh"},
        ("JWT_SHARED_SECRET", "JWT_JWKS_URI"),
    ),
    "mode none for everyone": (ANYWHERE | {"FASTMCP_AUTH_MODE": "none"}, ("FASTMCP_AUTH_MODE=none", "127.0.0.1")),
    "development tokens for everyone": (ANYWHERE, ("development tokens", "MCPWARD_STATIC_TOKENS")),
    "clear text": (ANYWHERE | SESSION, ("MCPWARD_HOST=0.0.0.0", "MCPWARD_TLS_CERT", "MCPWARD_BEHIND_TLS")),
    "certificate without key": ({"MCPWARD_TLS_CERT": "cert.pem"}, ("MCPWARD_TLS_CERT", "MCPWARD_TLS_KEY")),
    "certificate that is not there": (
        {"MCPWARD_TLS_CERT": "cert.pem", "MCPWARD_TLS_KEY": "key.pem"},
        ("MCPWARD_TLS_CERT", "cannot be read"),
    ),
    "certificate that is none": (
        {"MCPWARD_TLS_CERT": "none.pem", "MCPWARD_TLS_KEY": "none.pem"},
        ("MCPWARD_TLS_CERT", "MCPWARD_TLS_KEY"),
    ),
    "rate that is none": ({"MCPWARD_RATE_LIMIT": "many"}, ("MCPWARD_RATE_LIMIT",)),
    "rate of nothing": ({"MCPWARD_FAILED_AUTH_LIMIT": "0/minute"}, ("MCPWARD_FAILED_AUTH_LIMIT",)),
    "proxy that is no address": ({"MCPWARD_TRUSTED_PROXIES": "proxy.example"}, ("MCPWARD_TRUSTED_PROXIES",)),
    "address that is no web address": ({"MCPWARD_PUBLIC_URL": "door.example"}, ("MCPWARD_PUBLIC_URL",)),
    "token file that is not there": ({"MCPWARD_STATIC_TOKENS": "tokens.toml"}, ("MCPWARD_STATIC_TOKENS", "read")),
    "token file with a token in it": ({"MCPWARD_STATIC_TOKENS": "clear.toml"}, ("MCPWARD_STATIC_TOKENS", "sha256")),
    "Redis that is no address": ({"REDIS_URL": "nonsense"}, ("REDIS_URL",)),
}

FILES: dict[str, tuple[str, ...]] = {
    'no_such_key = "x"': ("no_such_key", "docs/settings.md"),
    'MCPWARD_HOST = "127.0.0.1"': ("MCPWARD_HOST",),
    "[server]\nport = 1": ("server",),
    "mcpward_port = ": ("mcpward.toml", "TOML"),
    'mcpward_port = "high"': ("MCPWARD_PORT",),
}


def check(done: Completed, says: tuple[str, ...], secrets: tuple[str, ...] = ()) -> None:
    code, out, err = done.returncode, done.stdout, done.stderr
    assert (code, out) == (2, ""), err
    sentences = err.strip().splitlines()
    assert len(sentences) == 1, err
    assert sentences[0].startswith("mcpward: ")
    assert [part for part in says if part not in sentences[0]] == [], sentences[0]
    assert [secret for secret in secrets if secret in err] == []


@pytest.fixture(scope="module")
def refused(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Completed]:
    """Every start that is to be refused, two at a time."""
    folder = tmp_path_factory.mktemp("starts")
    (folder / "none.pem").write_text("this is no certificate")
    (folder / "clear.toml").write_text('[[tokens]]\ntoken = "in-the-clear"\nclient_id = "a"\nscopes = []\n')

    def start(case: str) -> Completed:
        return run_command("serve", "--port", "0", folder=folder, **CASES[case][0])

    with ThreadPoolExecutor(2) as pool:
        return dict(zip(CASES, pool.map(start, CASES), strict=True))


@pytest.mark.parametrize("case", CASES)
def test_an_unsafe_setting_is_refused(case: str, refused: dict[str, Completed]) -> None:
    settings, says = CASES[case]
    hidden = [settings.get(name, "") for name in ("AUTH_ADMIN_TOKEN", "JWT_SHARED_SECRET")]
    check(refused[case], says, ("in-the-clear", *(secret for secret in hidden if len(secret) > 8)))


@pytest.mark.parametrize("text", FILES)
def test_a_file_that_cannot_be_understood_is_refused(text: str, tmp_path: Path) -> None:
    (tmp_path / "mcpward.toml").write_text(text + "\n")
    check(run_command("serve", folder=tmp_path), FILES[text])


def test_a_config_that_is_not_there_is_refused(tmp_path: Path) -> None:
    check(run_command("serve", "--config", "missing.toml", folder=tmp_path), ("missing.toml", "--config"))


def test_the_environment_of_this_test_run_is_not_what_is_refused(tmp_path: Path) -> None:
    """The refusals above are those of the settings in them: the same without them starts."""
    assert "FASTMCP_AUTH_MODE" not in os.environ
    assert run_command("token", "list", folder=tmp_path).returncode == 0
