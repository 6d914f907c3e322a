"""The part of the composition root that says who may come in: settings in, modes of authentication out."""

from collections.abc import Callable, Mapping
from contextlib import AsyncExitStack
from typing import Any

import structlog

from mcpward.identity.authenticator import Mode
from mcpward.identity.modes.hmac import HmacMode
from mcpward.identity.modes.none import NoneMode
from mcpward.identity.modes.operator import OperatorMode
from mcpward.identity.modes.session import SessionMode
from mcpward.identity.modes.static import StaticMode, development_tokens
from mcpward.identity.sessions import Sessions, digest_of
from mcpward.identity.static_tokens import load_static_tokens
from mcpward.model import Clock
from mcpward.policy.scopes import EVERY, EVERY_BUT_TOKENS, is_known
from mcpward.settings import Settings

log = structlog.get_logger(__name__)


async def modes_of(
    settings: Settings, sessions: Sessions, clock: Clock, stack: AsyncExitStack, *, operator: bool
) -> tuple[list[Mode], Callable[[], Mapping[str, Any]]]:
    """Return the modes in the order in which they are asked, and what to say of them in health and statistics.

    What they hold open is closed with the `stack`. Raises ConfigurationError.
    """
    if operator:
        return [OperatorMode(EVERY)], lambda: {"modes": ["operator"]}
    modes: list[Mode] = []
    said: dict[str, Any] = {"mode": settings.mode, "session_tokens": settings.auth_enabled, "warnings": []}
    if settings.auth_enabled and settings.auth_admin_token:
        modes.append(SessionMode(sessions, clock, digest_of(settings.auth_admin_token.get_secret_value()), EVERY))
    keys: Any = None
    issuer, audience = settings.jwt_issuer or "", settings.jwt_audience or ""
    if settings.mode == "static":
        path = settings.mcpward_static_tokens
        tokens = load_static_tokens(path, is_known) if path else development_tokens(EVERY_BUT_TOKENS)
        modes.append(StaticMode(tokens, clock, only_local=path is None))
        if path is None:
            said["warnings"].append("The published development tokens are in force; they work from this machine only.")
    elif settings.mode == "none":
        modes.append(NoneMode(EVERY_BUT_TOKENS))
        said["warnings"].append("Mode none: everyone on this machine is let in.")
    elif settings.mode == "hmac" and settings.jwt_shared_secret:
        secret = settings.jwt_shared_secret.get_secret_value()
        modes.append(HmacMode(secret, settings.algorithms[0], issuer, audience, clock))
    elif settings.mode == "jwt":
        from mcpward.identity.jwks import KeySet
        from mcpward.identity.modes.jwt import JwtMode

        keys = KeySet(settings.jwt_jwks_uri or "")
        stack.push_async_callback(keys.close)
        modes.append(JwtMode(keys, settings.algorithms, issuer, audience, clock))
    said["modes"] = [mode.name for mode in modes]
    for warning in said["warnings"]:
        log.warning("authentication.warning", message=warning)
    return modes, lambda: said | ({"key_server": keys.state} if keys else {})
