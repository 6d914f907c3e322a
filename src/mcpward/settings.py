"""Every option of mcpward; the only reader of the environment, of `.env` and of `mcpward.toml`.

Flags go before the environment, that before `.env`, that before the TOML file, that before the defaults. The file
knows the same names in lower case. `docs/settings.md` has a heading for each of them, and a test that compares the
two.
"""

import ipaddress
import os
import re
import ssl
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Any, Literal, Self
from urllib.parse import urlsplit

import limits
import platformdirs
from dotenv import dotenv_values
from pydantic import AliasChoices, Field, SecretStr, ValidationError, field_validator, model_validator
from pydantic_settings import BaseSettings, NoDecode, PydanticBaseSettingsSource, SettingsConfigDict

from mcpward.errors import ConfigurationError
from mcpward.model import Level

AuthMode = Literal["static", "jwt", "hmac", "session", "none"]
StorageName = Literal["memory", "sqlite", "postgres", "supabase"]
LogLevel = Literal["DEBUG", "INFO", "WARNING", "ERROR"]
Names = Annotated[tuple[str, ...], NoDecode]

HMAC_ALGORITHMS = ("HS256", "HS384", "HS512")
JWT_ALGORITHMS = ("RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512", "EdDSA")
_B64TOKEN = re.compile(r"[A-Za-z0-9\-._~+/]+=*")  # RFC 6750, section 2.1
PUBLISHED_SECRETS = (
    "your-32-character-minimum-shared-secret",
    "your-admin-token",
    "your-secret",
    "change-me",
    "changeme",
    "made_with_openssl",
)


class Settings(BaseSettings):
    """All options, checked together: what cannot be safe raises `ConfigurationError` before anything starts."""

    model_config = SettingsConfigDict(
        frozen=True, extra="forbid", hide_input_in_errors=True, case_sensitive=False, env_ignore_empty=True
    )

    fastmcp_auth_mode: AuthMode | None = None
    auth_enabled: bool = False
    auth_admin_token: SecretStr | None = None
    auth_token_ttl: float = Field(24, gt=0, le=8760)
    auth_storage: StorageName = "sqlite"
    supabase_url: str | None = None
    supabase_key: SecretStr | None = None
    database_url: SecretStr | None = None
    redis_url: SecretStr | None = None
    jwt_jwks_uri: str | None = None
    jwt_issuer: str | None = None
    jwt_audience: str | None = None
    jwt_shared_secret: SecretStr | None = None
    jwt_algorithm: Names = ()
    log_level: LogLevel = "INFO"
    spacy_model: str | None = None
    default_security_level: Level = "medium"
    mcpward_guard_rules: Path | None = None
    mcpward_host: str = Field("127.0.0.1", validation_alias=AliasChoices("mcpward_host", "mcp_http_host"))
    mcpward_port: int = Field(8001, ge=0, le=65535, validation_alias=AliasChoices("mcpward_port", "mcp_http_port"))
    mcpward_data_dir: Path = Field(default_factory=lambda: Path(platformdirs.user_data_dir("mcpward", appauthor=False)))
    mcpward_static_tokens: Path | None = None
    mcpward_rate_limit: str = "6000/minute"
    mcpward_failed_auth_limit: str = "60/minute"
    mcpward_allowed_hosts: Names = ()
    mcpward_allowed_origins: Names = ()
    mcpward_trusted_proxies: Names = ()
    mcpward_tls_cert: Path | None = None
    mcpward_tls_key: Path | None = None
    mcpward_behind_tls: bool = False
    mcpward_public_url: str | None = None
    mcpward_token: SecretStr | None = None
    mcpward_audit_events: int = Field(200_000, ge=100)

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,
        file_secret_settings: PydanticBaseSettingsSource,
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """Take what `load` merged and nothing else: the order of the sources is written there, once."""
        return (init_settings,)

    @field_validator(
        "jwt_algorithm", "mcpward_allowed_hosts", "mcpward_allowed_origins", "mcpward_trusted_proxies", mode="before"
    )
    @classmethod
    def _split(cls, value: object) -> object:
        return tuple(part.strip() for part in value.split(",") if part.strip()) if isinstance(value, str) else value

    @field_validator("log_level", mode="before")
    @classmethod
    def _upper(cls, value: object) -> object:
        return value.upper() if isinstance(value, str) else value

    @field_validator("fastmcp_auth_mode", "auth_storage", "default_security_level", mode="before")
    @classmethod
    def _lower(cls, value: object) -> object:
        return value.lower() if isinstance(value, str) else value

    @field_validator("mcpward_rate_limit", "mcpward_failed_auth_limit")
    @classmethod
    def _rate(cls, value: str) -> str:
        rates = limits.parse_many(value)
        if len(rates) != 1 or rates[0].amount < 1:
            raise ValueError("not one rate over zero, such as 60/minute")
        return value

    @field_validator("mcpward_trusted_proxies")
    @classmethod
    def _networks(cls, value: tuple[str, ...]) -> tuple[str, ...]:
        for network in value:
            ipaddress.ip_network(network, strict=False)
        return value

    @field_validator("mcpward_allowed_hosts", "mcpward_allowed_origins")
    @classmethod
    def _named(cls, value: tuple[str, ...]) -> tuple[str, ...]:
        if "*" in value:
            raise ValueError("* alone would stand for everybody and is not taken: name each one")
        return value

    @field_validator("mcpward_public_url")
    @classmethod
    def _web_address(cls, value: str | None) -> str | None:
        if value is not None and not value.startswith(("https://", "http://")):
            raise ValueError("not an http or https address")
        return value.rstrip("/") if value else value

    @model_validator(mode="after")
    def _is_safe(self) -> Self:
        for check in (_check_tokens, _check_jwt, _check_hmac, _check_storage, _check_reach):
            check(self)
        return self

    @property
    def mode(self) -> AuthMode:
        """The mode in force: session where only AUTH_ENABLED is set, else static."""
        return self.fastmcp_auth_mode or ("session" if self.auth_enabled else "static")

    @property
    def algorithms(self) -> tuple[str, ...]:
        """The JWT algorithms accepted in the mode in force."""
        return self.jwt_algorithm or (("HS256",) if self.mode == "hmac" else ("RS256",))

    @property
    def on_loopback(self) -> bool:
        """Whether the server listens on this machine alone."""
        return is_loopback(self.mcpward_host)

    @property
    def uses_development_tokens(self) -> bool:
        """Whether the published development tokens open this server."""
        return self.mode == "static" and self.mcpward_static_tokens is None


def is_loopback(host: str) -> bool:
    """Tell whether a host name or address means this machine alone."""
    if host.lower() == "localhost":
        return True
    try:
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False


def load(flags: Mapping[str, Any] | None = None, *, config: Path | None = None, folder: Path | None = None) -> Settings:
    """Merge the sources and check them. `folder` is where `.env` and `mcpward.toml` are read: only `serve` gives one.

    Raises ConfigurationError with one sentence that names the setting and the remedy.
    """
    if config is None and folder is not None and (folder / "mcpward.toml").is_file():
        config = folder / "mcpward.toml"
    merged: dict[str, Any] = _from_toml(config) if config else {}
    if folder is not None and (folder / ".env").is_file():
        merged |= _from_dotenv(folder / ".env")
    merged |= _known(os.environ)
    merged |= {name: value for name, value in (flags or {}).items() if value is not None}
    try:
        return Settings(**merged)
    except ValidationError as error:
        raise ConfigurationError(_sentence(error)) from None


def _names() -> dict[str, str]:
    """Every name a setting answers to, in lower case, with the field it means."""
    names = {field: field for field in Settings.model_fields}
    return names | {"mcp_http_host": "mcpward_host", "mcp_http_port": "mcpward_port"}


def _known(source: Mapping[str, str | None]) -> dict[str, Any]:
    names = _names()
    found: dict[str, Any] = {}
    for name, value in source.items():
        field = names.get(name.lower())
        # An alias never overrides the setting's own name, whatever order the source has.
        if field and value and (field not in found or name.lower() == field):
            found[field] = value
    return found


def _from_dotenv(path: Path) -> dict[str, Any]:
    try:
        return _known(dotenv_values(path, interpolate=False))
    except OSError as error:
        raise ConfigurationError(f"The file {path} cannot be read ({error.strerror}); check its permissions.") from None
    except UnicodeDecodeError:
        raise ConfigurationError(f"The file {path} is not UTF-8; save it again as UTF-8.") from None


def _from_toml(path: Path) -> dict[str, Any]:
    try:
        table = tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise ConfigurationError(f"The file {path} cannot be read ({error.strerror}); check --config.") from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise ConfigurationError(f"The file {path} is not TOML: {error}.") from None
    names = _names()
    for key in table:
        if key not in names:
            raise ConfigurationError(f"{path} has the unknown key {key!r}; docs/settings.md lists the known ones.")
    # Its own name goes before an alias here too.
    own_names_last = sorted(table, key=lambda key: names[key] == key)
    return {names[key]: table[key] for key in own_names_last}


def _sentence(error: ValidationError) -> str:
    first = error.errors(include_url=False, include_input=False, include_context=False)[0]
    if not first["loc"]:
        return first["msg"].removeprefix("Value error, ")
    name = str(first["loc"][0]).upper()
    return f"{name} is not usable: {first['msg'].removeprefix('Value error, ')}; docs/settings.md says what it takes."


def _check_tokens(it: Settings) -> None:
    if it.mode == "session" and not it.auth_enabled:
        raise ValueError("FASTMCP_AUTH_MODE=session needs AUTH_ENABLED=true: session tokens are the only way in.")
    if not it.auth_enabled:
        return
    if it.auth_admin_token is None:
        raise ValueError("AUTH_ENABLED needs AUTH_ADMIN_TOKEN: set it to the output of `openssl rand -hex 32`.")
    token = it.auth_admin_token.get_secret_value()
    if len(token) < 32 or _published(token):
        raise ValueError(
            "AUTH_ADMIN_TOKEN is too weak: it needs 32 characters or more that stand in no manual, "
            "such as the output of `openssl rand -hex 32`."
        )
    if _B64TOKEN.fullmatch(token) is None:
        raise ValueError(
            "AUTH_ADMIN_TOKEN holds characters that no Authorization header can carry: use letters, digits and "
            "-._~+/ alone, such as the output of `openssl rand -hex 32`."
        )


def _check_jwt(it: Settings) -> None:
    if it.mode != "jwt":
        return
    _require(it, "jwt_jwks_uri", "jwt_issuer", "jwt_audience")
    _check_algorithms(it, JWT_ALGORITHMS)


def _check_hmac(it: Settings) -> None:
    if it.mode != "hmac":
        return
    _require(it, "jwt_shared_secret", "jwt_issuer", "jwt_audience")
    _check_algorithms(it, HMAC_ALGORITHMS)
    if len(it.algorithms) > 1:
        raise ValueError("JWT_ALGORITHM names several algorithms, and hmac mode takes one: choose one of them.")
    secret = it.jwt_shared_secret.get_secret_value() if it.jwt_shared_secret else ""
    if len(secret.encode()) < 32:
        raise ValueError("JWT_SHARED_SECRET is shorter than 32 bytes: set it to the output of `openssl rand -hex 32`.")
    if _published(secret):
        raise ValueError("JWT_SHARED_SECRET is a published example: set it to the output of `openssl rand -hex 32`.")
    if "-----BEGIN" in secret:
        raise ValueError("JWT_SHARED_SECRET holds a PEM key: public keys belong behind JWT_JWKS_URI, in jwt mode.")


def _check_storage(it: Settings) -> None:
    if it.auth_storage == "postgres":
        _require(it, "database_url", wanted_by="AUTH_STORAGE=postgres")
        if it.database_url and not it.database_url.get_secret_value().startswith(("postgres://", "postgresql://")):
            raise ValueError(
                "DATABASE_URL is no PostgreSQL address: it begins with postgresql://USER:PASSWORD@HOST/NAME."
            )
    if it.auth_storage == "supabase":
        _require(it, "supabase_url", "supabase_key", wanted_by="AUTH_STORAGE=supabase")
        if it.supabase_url and not it.supabase_url.startswith(("https://", "http://")):
            raise ValueError("SUPABASE_URL is no web address: it looks like https://PROJECT.supabase.co.")
        if it.supabase_url and not _keeps_secrets(it.supabase_url):
            raise ValueError(
                "SUPABASE_URL would carry SUPABASE_KEY in clear text: use https, or http on loopback alone."
            )


def _check_reach(it: Settings) -> None:
    if (it.mcpward_tls_cert is None) != (it.mcpward_tls_key is None):
        raise ValueError("MCPWARD_TLS_CERT and MCPWARD_TLS_KEY go together: set both or neither.")
    for path in (it.mcpward_tls_cert, it.mcpward_tls_key):
        if path is not None and not os.access(path, os.R_OK):
            raise ValueError(f"MCPWARD_TLS_CERT or MCPWARD_TLS_KEY names {path}, which cannot be read.")
    if it.mcpward_tls_cert and it.mcpward_tls_key:
        _check_certificate(it.mcpward_tls_cert, it.mcpward_tls_key)
    if it.on_loopback:
        return
    if it.mode == "none":
        raise ValueError(
            f"FASTMCP_AUTH_MODE=none opens the server to everyone, and MCPWARD_HOST={it.mcpward_host} is not loopback: "
            "choose another mode, or listen on 127.0.0.1."
        )
    if it.uses_development_tokens:
        raise ValueError(
            f"The development tokens are published and MCPWARD_HOST={it.mcpward_host} is not loopback: set "
            "MCPWARD_STATIC_TOKENS or another FASTMCP_AUTH_MODE, or listen on 127.0.0.1."
        )
    if it.mcpward_tls_cert is None and not it.mcpward_behind_tls:
        raise ValueError(
            f"MCPWARD_HOST={it.mcpward_host} would carry tokens in clear text: set MCPWARD_TLS_CERT and "
            "MCPWARD_TLS_KEY, or MCPWARD_BEHIND_TLS=true where a proxy ends TLS."
        )


def _check_certificate(cert: Path, key: Path) -> None:
    try:
        # A password would be asked for on the terminal; an empty one does not fit instead.
        ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER).load_cert_chain(cert, key, password="")
    except (ssl.SSLError, ValueError):
        raise ValueError(
            "MCPWARD_TLS_CERT and MCPWARD_TLS_KEY do not fit together: set them to a certificate and its own key, "
            "both PEM, the key without a password."
        ) from None


def _require(it: Settings, *names: str, wanted_by: str = "") -> None:
    missing = [name.upper() for name in names if not getattr(it, name)]
    if missing:
        wanted_by = wanted_by or f"FASTMCP_AUTH_MODE={it.mode}"
        raise ValueError(f"{wanted_by} needs {', '.join(name.upper() for name in names)}: set {' and '.join(missing)}.")


def _check_algorithms(it: Settings, known: tuple[str, ...]) -> None:
    for name in it.algorithms:
        if name not in known:
            raise ValueError(f"JWT_ALGORITHM={name} is not possible in {it.mode} mode: use one of {', '.join(known)}.")


def _keeps_secrets(address: str) -> bool:
    """Whether nobody between here and a web address can read what is sent: https, or this machine alone."""
    try:
        parts = urlsplit(address)
    except ValueError:
        return False
    return bool(parts.hostname) and (parts.scheme == "https" or is_loopback(parts.hostname or ""))


def _published(secret: str) -> bool:
    return len(set(secret)) < 4 or any(secret.lower().startswith(known) for known in PUBLISHED_SECRETS)
