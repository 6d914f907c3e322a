"""Every option of mcpward; the only reader of the environment, of `.env` and of `mcpward.toml`.

Flags go before the environment, that before `.env`, that before the TOML file, that before the defaults. The file
knows the same names in lower case. `docs/settings.md` has a heading for each of them, and a test that compares the
two.
"""

import ipaddress
import os
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Any, Literal, Self, TypeVar

import platformdirs
from dotenv import dotenv_values
from pydantic import AliasChoices, BeforeValidator, Field, SecretStr, ValidationError, field_validator, model_validator
from pydantic_settings import BaseSettings, NoDecode, PydanticBaseSettingsSource, SettingsConfigDict

from mcpward.diagnostic_settings import DiagnosticSettings
from mcpward.errors import ConfigurationError
from mcpward.model import Level
from mcpward.safety import (
    check_guard,
    check_hmac,
    check_jwt,
    check_reach,
    check_storage,
    check_tokens,
    is_loopback,
)


def _lower(value: object) -> object:
    return value.lower() if isinstance(value, str) else value


def _named_model(value: object) -> object:
    return "none" if _lower(value) == "none" else value


def _named_tier(value: object) -> object:
    # So TOML writes `on` and `off`.
    return {True: "on", False: "off"}[value] if isinstance(value, bool) else _lower(value)


AnyCase = BeforeValidator(_lower)
AuthMode = Annotated[Literal["static", "jwt", "hmac", "session", "none"], AnyCase]
StorageName = Annotated[Literal["memory", "sqlite", "postgres", "supabase"], AnyCase]
LogLevel = Literal["DEBUG", "INFO", "WARNING", "ERROR"]
NamesTier = Annotated[Literal["off", "gazetteer", "on"], BeforeValidator(_named_tier)]
Model = Annotated[Literal["none"] | Path, BeforeValidator(_named_model)]
Masking = Annotated[Literal["typed", "partial", "hashed", "fake", "numbered"], AnyCase]
Names = Annotated[tuple[str, ...], NoDecode]
S = TypeVar("S", bound="GuardSettings")


class GuardSettings(BaseSettings):
    """The options of the guard, which hold for a scan as well as for a server."""

    model_config = SettingsConfigDict(
        frozen=True, extra="forbid", hide_input_in_errors=True, case_sensitive=False, env_ignore_empty=True
    )

    mcpward_guard_rules: Path | None = None
    mcpward_guard_names: NamesTier = "off"
    mcpward_guard_masking: Masking = "typed"
    mcpward_guard_key: SecretStr | None = None
    mcpward_model: Model | None = None

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

    @model_validator(mode="after")
    def _guard_is_safe(self) -> Self:
        check_guard(self)
        return self


class Settings(DiagnosticSettings, GuardSettings):
    """All options, checked together: what cannot be safe raises `ConfigurationError` before anything starts."""

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
    default_security_level: Annotated[Level, AnyCase] = "medium"
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
    mcpward_servers: Path | None = None
    mcpward_policy: Path | None = None
    mcpward_lock: Path = Path("mcpward.lock")
    mcpward_credential_key: SecretStr | None = None

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

    @field_validator("mcpward_rate_limit", "mcpward_failed_auth_limit")
    @classmethod
    def _rate(cls, value: str) -> str:
        # A scan has no limits, and need not load what knows them.
        import limits

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
        for check in (check_tokens, check_jwt, check_hmac, check_storage, check_reach):
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


def load(flags: Mapping[str, Any] | None = None, *, config: Path | None = None, folder: Path | None = None) -> Settings:
    """Merge the sources and check them. `folder` is where `.env` and `mcpward.toml` are read: only `serve` gives one.

    Raises ConfigurationError with one sentence that names the setting and the remedy.
    """
    return _checked(Settings, _merged(flags, config, folder))


def load_guard(flags: Mapping[str, Any] | None = None, *, config: Path | None = None) -> GuardSettings:
    """Merge and check what concerns the guard: a scan needs no server that could start. Raises as `load` does."""
    merged = _merged(flags, config)
    return _checked(GuardSettings, {name: merged[name] for name in GuardSettings.model_fields if name in merged})


def _merged(flags: Mapping[str, Any] | None, config: Path | None, folder: Path | None = None) -> dict[str, Any]:
    if config is None and folder is not None and (folder / "mcpward.toml").is_file():
        config = folder / "mcpward.toml"
    # What is allowed of the servers behind the door stands in the same file, unless another one is named.
    merged: dict[str, Any] = {"mcpward_policy": config, **_from_toml(config)} if config else {}
    if folder is not None and (folder / ".env").is_file():
        merged |= _from_dotenv(folder / ".env")
    merged |= _known(os.environ)
    return merged | {name: value for name, value in (flags or {}).items() if value is not None}


def _checked(kind: type[S], merged: Mapping[str, Any]) -> S:
    try:
        return kind(**merged)
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
    table.pop("servers", None)  # the policy's, which is read where it can change
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
