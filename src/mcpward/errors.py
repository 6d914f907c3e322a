"""Every refusal and failure, one small tree.

`Refused` is an answer: it carries a stable code, an HTTP status and a sentence that is safe to show to the caller.
Anything else that is raised is a bug or an outage, and is never shown.
"""

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar


class McpwardError(Exception):
    """The root of what this package raises on purpose."""


class ConfigurationError(McpwardError):
    """The configuration cannot be safe; the message is one sentence naming the setting and the remedy."""


class StoreDown(McpwardError):
    """A store did not answer or did not take a write; whoever needed it fails closed."""


class Refused(McpwardError):
    """A call that is answered with an error. `message` is one sentence and safe to show.

    `extra` holds the further fields of the error body (required_scope, client_scopes, retry_after, details).
    """

    code: ClassVar[str] = "refused"
    status: ClassVar[int] = 400

    def __init__(self, message: str, **extra: Any) -> None:
        super().__init__(message)
        self.message = message
        self.extra: Mapping[str, Any] = {name: value for name, value in extra.items() if value is not None}


class InvalidJson(Refused):
    """The body is not JSON."""

    code = "invalid_json"
    status = 400


class InvalidCredential(Refused):
    """No credential, or one that is wrong, expired or revoked. `presented` tells a wrong one from a missing one."""

    code = "invalid_token"
    status = 401

    def __init__(self, message: str, *, presented: bool = True) -> None:
        super().__init__(message)
        self.presented = presented


class InsufficientScope(Refused):
    """A valid credential that lacks the scope the call needs."""

    code = "insufficient_scope"
    status = 403

    def __init__(self, required: str, held: Sequence[str]) -> None:
        super().__init__(f"This needs the scope {required}.", required_scope=required, client_scopes=sorted(held))


class OriginNotAllowed(Refused):
    """A browser page from an origin that is not on the list."""

    code = "origin_not_allowed"
    status = 403


class NotFound(Refused):
    """Nothing of that name."""

    code = "not_found"
    status = 404


class MethodNotAllowed(Refused):
    """The path is there, but not for this method. `allow` lists the methods that work."""

    code = "method_not_allowed"
    status = 405

    def __init__(self, allow: Sequence[str]) -> None:
        super().__init__(f"This path takes {', '.join(allow)}.")
        self.allow = tuple(allow)


class HeldBack(Refused):
    """What was to pass through holds an attack, or what the policy does not let pass."""

    code = "held_back"
    status = 403


class TooLarge(Refused):
    """A body over the limit, or JSON nested too deeply."""

    code = "too_large"
    status = 413


class UnsupportedMediaType(Refused):
    """A body in a form that is not read here."""

    code = "unsupported_media_type"
    status = 415


class HostNotAllowed(Refused):
    """A Host header that is not one of ours: the answer to DNS rebinding."""

    code = "host_not_allowed"
    status = 421


class InvalidInput(Refused):
    """Arguments that do not fit; `details` names each field and what is wrong with it."""

    code = "invalid_input"
    status = 422


class RateLimited(Refused):
    """Too many calls; `retry_after` is in whole seconds."""

    code = "rate_limited"
    status = 429

    def __init__(self, message: str, retry_after: int) -> None:
        super().__init__(message, retry_after=max(1, retry_after))


class UpstreamError(Refused):
    """A server behind the door answered with an error of its own; `message` is that error's, screened."""

    code = "upstream_error"
    status = 502


class Unavailable(Refused):
    """A part that this call needs is down or switched off."""

    code = "unavailable"
    status = 503
