"""The options of diagnostics in a server: what is checked and when, what is kept, who is told, and the probes."""

from typing import Annotated, Literal, Self
from urllib.parse import urlsplit

from pydantic import BeforeValidator, Field, SecretStr, field_validator, model_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

from mcpward.durations import UNITS, short_seconds
from mcpward.safety import keeps_secrets

LONGEST = 366 * UNITS["d"]
"""So many seconds a duration has at most."""

AlertFormat = Annotated[
    Literal["json", "slack"], BeforeValidator(lambda value: value.lower() if isinstance(value, str) else value)
]


def seconds_of(duration: str) -> float:
    """The seconds of a duration such as `30s`, `5m`, `1h` or `1d`. Raises ValueError with what it takes."""
    seconds = short_seconds(duration.strip().lower())
    if seconds is None or seconds > LONGEST:
        raise ValueError("not a duration such as 30s, 5m, 1h or 1d")
    return seconds


class DiagnosticSettings(BaseSettings):
    """The options of diagnostics; durations are kept as they were written, and `seconds_of` reads them."""

    model_config = SettingsConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True)

    mcpward_check_clients: bool | None = None
    mcpward_check_every: str | None = None
    mcpward_check_start: bool = False
    mcpward_history_days: int = Field(30, ge=1, le=3650)
    mcpward_history_runs: int = Field(100_000, ge=100)
    mcpward_alert_url: SecretStr | None = None
    mcpward_alert_format: AlertFormat = "json"
    mcpward_ready_rejections: int = Field(0, ge=0, le=100_000)
    mcpward_ready_window: str = "1m"
    mcpward_ready_recovery: str = "30s"
    mcpward_ready_degraded: bool = True
    mcpward_live_lag: str = "10s"
    mcpward_startup_within: str = "2m"

    @field_validator("mcpward_ready_window", "mcpward_ready_recovery", "mcpward_startup_within")
    @classmethod
    def _lasts(cls, value: str) -> str:
        if seconds_of(value) <= 0:
            raise ValueError("not a duration over zero, such as 30s, 5m, 1h or 1d")
        return value

    @field_validator("mcpward_live_lag")
    @classmethod
    def _is_duration(cls, value: str) -> str:
        seconds_of(value)
        return value

    @field_validator("mcpward_check_every")
    @classmethod
    def _not_too_often(cls, value: str | None) -> str | None:
        if value is not None and seconds_of(value) < 1:
            raise ValueError("less than a second; write for example 5m")
        return value

    @model_validator(mode="after")
    def _alerts_are_safe(self) -> Self:
        url = self.mcpward_alert_url.get_secret_value() if self.mcpward_alert_url else None
        if url is None:
            return self
        if not url.startswith(("https://", "http://")) or not _is_address(url):
            raise ValueError("MCPWARD_ALERT_URL is no web address: it looks like https://HOST/PATH.")
        if not keeps_secrets(url):
            raise ValueError(
                "MCPWARD_ALERT_URL would carry alerts in clear text: use https, or http on loopback alone."
            )
        return self


def _is_address(url: str) -> bool:
    try:
        parts = urlsplit(url)
        return bool(parts.hostname) and parts.port != 0 and url.isprintable() and " " not in url
    except ValueError:
        return False
