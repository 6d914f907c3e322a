"""Every option, every refusal to start, and the order of the sources."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from mcpward.errors import ConfigurationError
from mcpward.safety import is_loopback
from mcpward.settings import Settings, load, load_guard

ADMIN = "0123456789abcdef" * 2
SECRET = "correct-horse-battery-staple-0123456789"
JWT = {"fastmcp_auth_mode": "jwt", "jwt_jwks_uri": "https://i.example/k", "jwt_issuer": "i", "jwt_audience": "a"}
HMAC = {"fastmcp_auth_mode": "hmac", "jwt_shared_secret": SECRET, "jwt_issuer": "i", "jwt_audience": "a"}
EXAMPLE = "MADE_WITH_openssl_rand_hex_32_0000"
SUPABASE = {"auth_storage": "supabase", "supabase_key": "k"}
OPEN = {"mcpward_host": "0.0.0.0"}
SESSION = {"auth_enabled": True, "auth_admin_token": ADMIN}


@pytest.fixture(autouse=True)
def clean_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in (*Settings.model_fields, "mcp_http_host", "mcp_http_port"):
        monkeypatch.delenv(name.upper(), raising=False)
        monkeypatch.delenv(name, raising=False)


REFUSALS: list[tuple[str, dict[str, Any], str]] = [
    ("session mode alone", {"fastmcp_auth_mode": "session"}, "FASTMCP_AUTH_MODE=session needs AUTH_ENABLED=true"),
    ("no admin token", {"auth_enabled": True}, "AUTH_ENABLED needs AUTH_ADMIN_TOKEN"),
    ("short admin token", SESSION | {"auth_admin_token": "x1y2" * 7}, "AUTH_ADMIN_TOKEN is too weak"),
    ("one character", SESSION | {"auth_admin_token": "a" * 40}, "AUTH_ADMIN_TOKEN is too weak"),
    ("published admin token", SESSION | {"auth_admin_token": "Change-Me" + ADMIN}, "AUTH_ADMIN_TOKEN is too weak"),
    ("admin token of the pages", SESSION | {"auth_admin_token": EXAMPLE}, "AUTH_ADMIN_TOKEN is too weak"),
    (
        "unsendable admin token",
        SESSION | {"auth_admin_token": f"pass phrase {ADMIN}"},
        "no Authorization header can carry",
    ),
    ("jwt bare", {"fastmcp_auth_mode": "jwt"}, "set JWT_JWKS_URI and JWT_ISSUER and JWT_AUDIENCE."),
    ("jwt without audience", JWT | {"jwt_audience": None}, "needs JWT_JWKS_URI, JWT_ISSUER, JWT_AUDIENCE: set JWT_AUD"),
    ("jwt with HS256", JWT | {"jwt_algorithm": "HS256"}, "JWT_ALGORITHM=HS256 is not possible in jwt mode"),
    ("jwt with none", JWT | {"jwt_algorithm": "RS256,none"}, "JWT_ALGORITHM=none is not possible in jwt mode"),
    ("hmac bare", {"fastmcp_auth_mode": "hmac"}, "set JWT_SHARED_SECRET and JWT_ISSUER and JWT_AUDIENCE."),
    ("hmac with RS256", HMAC | {"jwt_algorithm": "RS256"}, "JWT_ALGORITHM=RS256 is not possible in hmac mode"),
    ("hmac with two", HMAC | {"jwt_algorithm": "HS256,HS512"}, "JWT_ALGORITHM names several algorithms"),
    ("short secret", HMAC | {"jwt_shared_secret": "0123456789abcdef"}, "JWT_SHARED_SECRET is shorter than 32 bytes"),
    (
        "published secret",
        HMAC | {"jwt_shared_secret": "your-32-character-minimum-shared-secret-here"},
        "JWT_SHARED_SECRET is a published example",
    ),
    ("secret of the pages", HMAC | {"jwt_shared_secret": EXAMPLE}, "JWT_SHARED_SECRET is a published example"),
    ("public key", HMAC | {"jwt_shared_secret": f"-----BEGIN {SECRET}"}, "JWT_SHARED_SECRET holds a PEM key"),
    ("postgres bare", {"auth_storage": "postgres"}, "AUTH_STORAGE=postgres needs DATABASE_URL: set DATABASE_URL."),
    ("supabase bare", {"auth_storage": "supabase"}, "needs SUPABASE_URL, SUPABASE_KEY: set SUPABASE_URL and SUPA"),
    ("postgres elsewhere", {"auth_storage": "postgres", "database_url": "mysql://h"}, "DATABASE_URL is no PostgreSQL"),
    (
        "supabase without a web address",
        {"auth_storage": "supabase", "supabase_url": "project", "supabase_key": "k"},
        "SUPABASE_URL is no web address",
    ),
    (
        "supabase in the clear",
        SUPABASE | {"supabase_url": "http://db.example"},
        "SUPABASE_KEY in clear text: use https",
    ),
    ("supabase almost here", SUPABASE | {"supabase_url": "http://127.0.0.1@db.example"}, "SUPABASE_KEY in clear text"),
    ("supabase nowhere", SUPABASE | {"supabase_url": "https://[::1"}, "SUPABASE_KEY in clear text"),
    (
        "hashed without a key",
        {"mcpward_guard_masking": "hashed"},
        "MCPWARD_GUARD_MASKING=hashed needs MCPWARD_GUARD_KEY",
    ),
    ("a short key", {"mcpward_guard_key": "0123456789abcdef"}, "MCPWARD_GUARD_KEY is too weak"),
    ("the key of the pages", {"mcpward_guard_key": EXAMPLE}, "MCPWARD_GUARD_KEY is too weak"),
    ("a key of four letters", {"mcpward_guard_key": "abcd" * 8}, "MCPWARD_GUARD_KEY is too weak"),
    ("a key of nine letters", {"mcpward_guard_key": "abcdefghi" + "ihgfedcba" * 3}, "MCPWARD_GUARD_KEY is too weak"),
    ("a key that repeats", {"mcpward_guard_key": "correct-horse" * 3 + "corr"}, "MCPWARD_GUARD_KEY is too weak"),
    ("a token that repeats", SESSION | {"auth_admin_token": "correct-horse" * 3}, "AUTH_ADMIN_TOKEN is too weak"),
    ("a secret that repeats", HMAC | {"jwt_shared_secret": "correct-horse" * 3}, "or repeats itself"),
    ("an unknown mask", {"mcpward_guard_masking": "rot13"}, "MCPWARD_GUARD_MASKING is not usable"),
    ("unknown names", {"mcpward_guard_names": "all"}, "MCPWARD_GUARD_NAMES is not usable"),
    ("a model that is nowhere", {"mcpward_model": Path("/nowhere")}, "/nowhere, which holds no model.onnx"),
    ("every host", {"mcpward_allowed_hosts": "a.example, *"}, "MCPWARD_ALLOWED_HOSTS is not usable: * alone"),
    ("every origin", {"mcpward_allowed_origins": "*"}, "MCPWARD_ALLOWED_ORIGINS is not usable: * alone"),
    (
        "certificate that is none",
        {"mcpward_tls_cert": Path("/dev/null"), "mcpward_tls_key": Path("/dev/null")},
        "MCPWARD_TLS_CERT and MCPWARD_TLS_KEY do not fit together",
    ),
    ("certificate alone", {"mcpward_tls_cert": Path("c.pem")}, "MCPWARD_TLS_CERT and MCPWARD_TLS_KEY go together"),
    (
        "certificate gone",
        {"mcpward_tls_cert": Path("/nowhere/c.pem"), "mcpward_tls_key": Path("/nowhere/k.pem")},
        "names /nowhere/c.pem, which cannot be read",
    ),
    ("mode none outside", OPEN | {"fastmcp_auth_mode": "none"}, "FASTMCP_AUTH_MODE=none opens the server to everyone"),
    ("development tokens outside", OPEN, "The development tokens are published and MCPWARD_HOST=0.0.0.0"),
    ("clear text outside", OPEN | SESSION, "MCPWARD_HOST=0.0.0.0 would carry tokens in clear text"),
    ("unknown mode", {"fastmcp_auth_mode": "open"}, "FASTMCP_AUTH_MODE is not usable"),
    ("unknown storage", {"auth_storage": "mysql"}, "AUTH_STORAGE is not usable"),
    ("unknown level", {"default_security_level": "paranoid"}, "DEFAULT_SECURITY_LEVEL is not usable"),
    ("unknown log level", {"log_level": "LOUD"}, "LOG_LEVEL is not usable"),
    ("port too high", {"mcpward_port": 70_000}, "MCPWARD_PORT is not usable"),
    ("lifetime zero", {"auth_token_ttl": 0}, "AUTH_TOKEN_TTL is not usable"),
    ("lifetime over a year", {"auth_token_ttl": 8761}, "AUTH_TOKEN_TTL is not usable"),
    ("lifetime not a number", {"auth_token_ttl": "nan"}, "AUTH_TOKEN_TTL is not usable"),
    ("rate that is none", {"mcpward_rate_limit": "often"}, "MCPWARD_RATE_LIMIT is not usable"),
    ("rate of zero", {"mcpward_rate_limit": "0/minute"}, "MCPWARD_RATE_LIMIT is not usable: not one rate over zero"),
    ("two rates", {"mcpward_failed_auth_limit": "5/minute;9/hour"}, "MCPWARD_FAILED_AUTH_LIMIT is not usable"),
    ("proxy that is a name", {"mcpward_trusted_proxies": "proxy"}, "MCPWARD_TRUSTED_PROXIES is not usable"),
    ("outside address of no web", {"mcpward_public_url": "ftp://x"}, "MCPWARD_PUBLIC_URL is not usable: not an http"),
    ("neither yes nor no", {"auth_enabled": "perhaps"}, "AUTH_ENABLED is not usable"),
    ("too few events", {"mcpward_audit_events": 5}, "MCPWARD_AUDIT_EVENTS is not usable"),
    ("checks without a unit", {"mcpward_check_every": "5"}, "MCPWARD_CHECK_EVERY is not usable: not a duration"),
    ("checks all the time", {"mcpward_check_every": "10ms"}, "MCPWARD_CHECK_EVERY is not usable: less than a second"),
    ("a window of nothing", {"mcpward_ready_window": "0s"}, "MCPWARD_READY_WINDOW is not usable"),
    ("a lag of years", {"mcpward_live_lag": "9999d"}, "MCPWARD_LIVE_LAG is not usable"),
    ("alerts nowhere", {"mcpward_alert_url": "https://[::1"}, "MCPWARD_ALERT_URL is no web address"),
    ("alerts by mail", {"mcpward_alert_url": "mailto:ada@acme.org"}, "MCPWARD_ALERT_URL is no web address"),
    ("alerts in the clear", {"mcpward_alert_url": "http://hooks.example/x"}, "MCPWARD_ALERT_URL would carry alerts in"),
    ("alerts almost here", {"mcpward_alert_url": "http://127.0.0.1@hooks.example/x"}, "MCPWARD_ALERT_URL would carry"),
    ("alerts in another form", {"mcpward_alert_format": "xml"}, "MCPWARD_ALERT_FORMAT is not usable"),
]


@pytest.mark.parametrize(("given", "sentence"), [case[1:] for case in REFUSALS], ids=[case[0] for case in REFUSALS])
def test_what_cannot_be_safe_does_not_start(given: dict[str, Any], sentence: str) -> None:
    with pytest.raises(ConfigurationError) as refused:
        load(given)
    said = str(refused.value)
    assert sentence in said
    assert said.endswith(".") and "\n" not in said


@pytest.mark.parametrize(
    "given",
    [
        {},
        JWT,
        JWT | {"jwt_algorithm": "RS256, ES256"},
        HMAC,
        SESSION,
        {"fastmcp_auth_mode": "none"},
        OPEN | SESSION | {"mcpward_behind_tls": True},
        {"auth_storage": "postgres", "database_url": "postgresql://x"},
        SUPABASE | {"supabase_url": "https://x"},
        SUPABASE | {"supabase_url": "http://127.0.0.1:5000"},
        SUPABASE | {"supabase_url": "http://[::1]:5000"},
        {"mcpward_allowed_hosts": "*.example.com"},
        {"mcpward_host": "::1"},
        {"mcpward_check_every": "1.5h", "mcpward_check_start": True, "mcpward_check_clients": False},
        {"mcpward_alert_url": "https://hooks.example/x", "mcpward_alert_format": "Slack"},
        {"mcpward_alert_url": "http://127.0.0.1:9/x", "mcpward_live_lag": "0s"},
    ],
)
def test_what_is_safe_starts(given: dict[str, Any]) -> None:
    load(given)


def test_the_defaults_are_the_contracts(monkeypatch: pytest.MonkeyPatch) -> None:
    it = load()
    assert (it.mode, it.auth_enabled, it.auth_token_ttl, it.auth_storage) == ("static", False, 24, "sqlite")
    assert (it.mcpward_host, it.mcpward_port) == ("127.0.0.1", 8001)
    assert (it.mcpward_rate_limit, it.mcpward_failed_auth_limit) == ("6000/minute", "60/minute")
    assert (it.log_level, it.default_security_level, it.algorithms) == ("INFO", "medium", ("RS256",))
    assert it.uses_development_tokens


def test_session_is_the_mode_where_only_tokens_are_switched_on() -> None:
    assert load(SESSION).mode == "session"
    assert load(SESSION | {"fastmcp_auth_mode": "static"}).mode == "static"


def test_hmac_mode_signs_with_hs256_unless_told_otherwise() -> None:
    assert load(HMAC).algorithms == ("HS256",)
    assert load(HMAC | {"jwt_algorithm": "HS512"}).algorithms == ("HS512",)


def test_flags_go_before_environment_before_dotenv_before_toml(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "mcpward.toml").write_text("mcpward_port = 1\n")
    assert load(folder=tmp_path).mcpward_port == 1
    (tmp_path / ".env").write_text("MCPWARD_PORT=2\n")
    assert load(folder=tmp_path).mcpward_port == 2
    monkeypatch.setenv("MCPWARD_PORT", "3")
    assert load(folder=tmp_path).mcpward_port == 3
    assert load({"mcpward_port": 4}, folder=tmp_path).mcpward_port == 4
    assert load({"mcpward_port": None}, folder=tmp_path).mcpward_port == 3


def test_only_a_folder_that_is_handed_in_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / ".env").write_text("MCPWARD_PORT=2\n")
    monkeypatch.chdir(tmp_path)
    assert load().mcpward_port == 8001


def test_a_named_file_stands_in_place_of_the_one_in_the_folder(tmp_path: Path) -> None:
    (tmp_path / "mcpward.toml").write_text("mcpward_port = 1\n")
    (tmp_path / "other.toml").write_text("log_level = 'debug'\n")
    it = load(config=tmp_path / "other.toml", folder=tmp_path)
    assert (it.mcpward_port, it.log_level) == (8001, "DEBUG")


@pytest.mark.parametrize("key", ["mcpward_prot", "MCPWARD_PORT", "server", "auth_admin_tokens"])
def test_an_unknown_key_in_the_file_is_refused(tmp_path: Path, key: str) -> None:
    (tmp_path / "mcpward.toml").write_text(f"{key} = 1\n")
    with pytest.raises(ConfigurationError, match=f"unknown key '{key}'"):
        load(folder=tmp_path)


def test_unknown_variables_of_the_environment_are_somebody_elses(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MCPWARD_SOMETHING", "x")
    load()


def test_an_alias_is_taken_and_never_overrides_the_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MCP_HTTP_PORT", "5")
    assert load().mcpward_port == 5
    monkeypatch.setenv("MCPWARD_PORT", "6")
    assert load().mcpward_port == 6
    monkeypatch.undo()
    (tmp_path / "mcpward.toml").write_text("mcpward_host = '127.0.0.2'\nmcp_http_host = '127.0.0.3'\n")
    assert load(folder=tmp_path).mcpward_host == "127.0.0.2"


def test_an_alias_higher_up_goes_before_the_name_below(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "mcpward.toml").write_text("mcpward_port = 1\n")
    monkeypatch.setenv("MCP_HTTP_PORT", "5")
    assert load(folder=tmp_path).mcpward_port == 5


def test_an_empty_variable_counts_as_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FASTMCP_AUTH_MODE", "")
    assert load().mode == "static"


@pytest.mark.parametrize("text", ["true", "1", "yes", "TRUE", "on"])
def test_booleans_are_read_from_text(text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MCPWARD_BEHIND_TLS", text)
    assert load().mcpward_behind_tls is True


def test_lists_are_separated_by_commas_in_text_and_lists_in_toml(tmp_path: Path) -> None:
    assert load({"mcpward_allowed_hosts": "a.example, b.example,"}).mcpward_allowed_hosts == ("a.example", "b.example")
    (tmp_path / "mcpward.toml").write_text('mcpward_trusted_proxies = ["10.0.0.0/8", "::1"]\n')
    assert load(folder=tmp_path).mcpward_trusted_proxies == ("10.0.0.0/8", "::1")


def test_the_case_of_chosen_words_does_not_matter() -> None:
    it = load({"fastmcp_auth_mode": "None", "auth_storage": "MEMORY", "log_level": "debug"})
    assert (it.mode, it.auth_storage, it.log_level) == ("none", "memory", "DEBUG")


def test_the_outside_address_loses_its_last_slash() -> None:
    assert load({"mcpward_public_url": "https://door.example/"}).mcpward_public_url == "https://door.example"


def test_secrets_show_neither_in_a_repr_nor_in_a_dump() -> None:
    secrets = {
        "auth_admin_token": ADMIN, "jwt_shared_secret": SECRET, "database_url": "postgresql://u:hidden@h/d",
        "redis_url": "redis://:hidden@h", "supabase_key": "hidden", "mcpward_token": "hidden",
    }  # fmt: skip
    it = load(HMAC | {"auth_enabled": True} | secrets)
    shown = f"{it!r} {it} {it.model_dump_json()}"
    assert not [secret for secret in (ADMIN, SECRET, "hidden") if secret in shown]


@pytest.mark.parametrize(
    "given",
    [
        SESSION | {"auth_admin_token": "hunter2hunter2"},
        {"auth_storage": "postgres", "database_url": "mysql://u:hunter2@h/d"},
        SESSION | {"auth_admin_token": "hunter2 hunter2 hunter2 hunter2 hunter2"},
        HMAC | {"jwt_shared_secret": "hunter2hunter2"},
        {"database_url": ["hunter2"]},
        {"auth_admin_token": 2.5, "jwt_shared_secret": {"hunter2": "hunter2"}},
    ],
)
def test_no_refusal_repeats_a_secret(given: dict[str, Any]) -> None:
    with pytest.raises(ConfigurationError) as refused:
        load(given)
    assert "hunter2" not in str(refused.value)
    assert refused.value.__cause__ is None


def unreadable(path: Path) -> None:
    path.mkdir()


def not_utf8(path: Path) -> None:
    path.write_bytes(b"MCPWARD_PORT = \xff")


@pytest.mark.parametrize("spoil", [unreadable, not_utf8])
def test_a_settings_file_that_cannot_be_read_is_refused(tmp_path: Path, spoil: Callable[[Path], None]) -> None:
    spoil(tmp_path / "it.toml")
    with pytest.raises(ConfigurationError, match=r"it\.toml"):
        load(config=tmp_path / "it.toml")


def test_a_dotenv_that_is_not_utf8_is_refused(tmp_path: Path) -> None:
    not_utf8(tmp_path / ".env")
    with pytest.raises(ConfigurationError, match=r"\.env is not UTF-8"):
        load(folder=tmp_path)


def test_a_file_that_is_not_toml_is_refused(tmp_path: Path) -> None:
    (tmp_path / "mcpward.toml").write_text("mcpward_port: 1")
    with pytest.raises(ConfigurationError, match="is not TOML"):
        load(folder=tmp_path)


@pytest.mark.parametrize(
    ("host", "expected"),
    [
        ("127.0.0.1", True), ("127.9.9.9", True), ("localhost", True), ("LOCALHOST", True), ("::1", True),
        ("[::1]", True), ("0.0.0.0", False), ("::", False), ("192.168.0.1", False), ("localhost.evil", False),
        ("", False),
    ],
)  # fmt: skip
def test_loopback_is_told_from_everything_else(host: str, expected: bool) -> None:
    assert is_loopback(host) is expected


def test_the_guard_of_a_scan_needs_no_server_that_could_start(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AUTH_ENABLED", "true")
    monkeypatch.setenv("MCPWARD_GUARD_NAMES", "Gazetteer")
    chosen = load_guard({"mcpward_guard_masking": "partial", "mcpward_guard_rules": None})
    assert (chosen.mcpward_guard_names, chosen.mcpward_guard_masking) == ("gazetteer", "partial")
    assert chosen.mcpward_guard_rules is None


@pytest.mark.parametrize(("written", "model"), [("None", "none"), ("none", "none"), ("", None)])
def test_none_is_no_folder_of_a_model(written: str, model: str | None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MCPWARD_MODEL", written)
    assert load_guard().mcpward_model == model


@pytest.mark.parametrize(("written", "tier"), [("on", "on"), (True, "on"), (False, "off"), ("GAZETTEER", "gazetteer")])
def test_names_are_looked_for_by_lists_or_by_the_model_too(written: object, tier: str) -> None:
    assert load_guard({"mcpward_guard_names": written}).mcpward_guard_names == tier


def test_a_mistake_in_the_settings_of_the_guard_is_one_sentence() -> None:
    with pytest.raises(
        ConfigurationError, match=r"^MCPWARD_GUARD_MASKING=fake needs MCPWARD_GUARD_KEY: set it to .*\.$"
    ):
        load_guard({"mcpward_guard_masking": "fake"})


def test_the_key_of_the_guard_is_never_shown() -> None:
    assert SECRET not in repr(load_guard({"mcpward_guard_key": SECRET}))
