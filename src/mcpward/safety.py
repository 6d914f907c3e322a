"""Which settings cannot be safe together: each check raises ValueError with one sentence that tells the remedy."""

import ipaddress
import os
import re
import ssl
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from mcpward.guard.model.files import ONNX
from mcpward.guard.model.needs import lacking

if TYPE_CHECKING:
    from mcpward.settings import GuardSettings, Settings

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
SHORTEST_SECRET = 32
"""The least bytes of a key, a token or a secret."""

LEAST_DISTINCT = 10
"""So many different characters it has at least: hexadecimal digits made by chance have more."""

LONGEST_PIECE = 15
"""It is no piece of up to so many characters, again and again."""

KEYED = ("hashed", "fake")
"""The ways of masking that need a key."""


def is_loopback(host: str) -> bool:
    """Tell whether a host name or address means this machine alone."""
    if host.lower() == "localhost":
        return True
    try:
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False


def check_guard(it: "GuardSettings") -> None:
    """Refuse a way of masking that lacks its key, a key that could be guessed, and a model that cannot be there."""
    if isinstance(it.mcpward_model, Path):
        _check_model(it.mcpward_model)
    key = it.mcpward_guard_key.get_secret_value() if it.mcpward_guard_key else None
    if key is None:
        if it.mcpward_guard_masking in KEYED:
            raise ValueError(
                f"MCPWARD_GUARD_MASKING={it.mcpward_guard_masking} needs MCPWARD_GUARD_KEY: set it to the output of "
                "`openssl rand -hex 32`."
            )
    elif len(key.encode()) < SHORTEST_SECRET or _is_guessable(key):
        raise ValueError(
            f"MCPWARD_GUARD_KEY is too weak: it needs {SHORTEST_SECRET} bytes or more that repeat nothing and stand in "
            "no manual, such as the output of `openssl rand -hex 32`."
        )


def _check_model(folder: Path) -> None:
    if not (folder / ONNX).is_file():
        raise ValueError(
            f"MCPWARD_MODEL names {folder}, which holds no {ONNX}: name a folder with a model, or set it to none."
        )
    if missing := lacking():
        raise ValueError(f"MCPWARD_MODEL needs {' and '.join(missing)}: install what is missing, or set it to none.")


def check_tokens(it: "Settings") -> None:
    """Refuse session tokens without a way to mint them, and an admin token that could be guessed."""
    if it.mode == "session" and not it.auth_enabled:
        raise ValueError("FASTMCP_AUTH_MODE=session needs AUTH_ENABLED=true: session tokens are the only way in.")
    if not it.auth_enabled:
        return
    if it.auth_admin_token is None:
        raise ValueError("AUTH_ENABLED needs AUTH_ADMIN_TOKEN: set it to the output of `openssl rand -hex 32`.")
    token = it.auth_admin_token.get_secret_value()
    if len(token) < SHORTEST_SECRET or _is_guessable(token):
        raise ValueError(
            f"AUTH_ADMIN_TOKEN is too weak: it needs {SHORTEST_SECRET} characters or more that repeat nothing and "
            "stand in no manual, such as the output of `openssl rand -hex 32`."
        )
    if _B64TOKEN.fullmatch(token) is None:
        raise ValueError(
            "AUTH_ADMIN_TOKEN holds characters that no Authorization header can carry: use letters, digits and "
            "-._~+/ alone, such as the output of `openssl rand -hex 32`."
        )


def check_jwt(it: "Settings") -> None:
    """Refuse jwt mode without what it needs."""
    if it.mode != "jwt":
        return
    _require(it, "jwt_jwks_uri", "jwt_issuer", "jwt_audience")
    _check_algorithms(it, JWT_ALGORITHMS)


def check_hmac(it: "Settings") -> None:
    """Refuse hmac mode without what it needs, and a secret that could be guessed."""
    if it.mode != "hmac":
        return
    _require(it, "jwt_shared_secret", "jwt_issuer", "jwt_audience")
    _check_algorithms(it, HMAC_ALGORITHMS)
    if len(it.algorithms) > 1:
        raise ValueError("JWT_ALGORITHM names several algorithms, and hmac mode takes one: choose one of them.")
    secret = it.jwt_shared_secret.get_secret_value() if it.jwt_shared_secret else ""
    if len(secret.encode()) < SHORTEST_SECRET:
        raise ValueError(
            f"JWT_SHARED_SECRET is shorter than {SHORTEST_SECRET} bytes: set it to the output of "
            "`openssl rand -hex 32`."
        )
    if _is_guessable(secret):
        raise ValueError(
            "JWT_SHARED_SECRET is a published example or repeats itself: set it to the output of "
            "`openssl rand -hex 32`."
        )
    if "-----BEGIN" in secret:
        raise ValueError("JWT_SHARED_SECRET holds a PEM key: public keys belong behind JWT_JWKS_URI, in jwt mode.")


def check_storage(it: "Settings") -> None:
    """Refuse a storage without its address, and one that would carry its key in clear text."""
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
        if it.supabase_url and not keeps_secrets(it.supabase_url):
            raise ValueError(
                "SUPABASE_URL would carry SUPABASE_KEY in clear text: use https, or http on loopback alone."
            )


def check_reach(it: "Settings") -> None:
    """Refuse to listen off this machine with what is safe on it alone, and certificates that do not fit."""
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


def _require(it: "Settings", *names: str, wanted_by: str = "") -> None:
    missing = [name.upper() for name in names if not getattr(it, name)]
    if missing:
        wanted_by = wanted_by or f"FASTMCP_AUTH_MODE={it.mode}"
        raise ValueError(f"{wanted_by} needs {', '.join(name.upper() for name in names)}: set {' and '.join(missing)}.")


def _check_algorithms(it: "Settings", known: tuple[str, ...]) -> None:
    for name in it.algorithms:
        if name not in known:
            raise ValueError(f"JWT_ALGORITHM={name} is not possible in {it.mode} mode: use one of {', '.join(known)}.")


def keeps_secrets(address: str) -> bool:
    """Whether nobody between here and a web address can read what is sent: https, or this machine alone."""
    try:
        parts = urlsplit(address)
    except ValueError:
        return False
    return bool(parts.hostname) and (parts.scheme == "https" or is_loopback(parts.hostname or ""))


def _is_guessable(secret: str) -> bool:
    """Whether it stands in a manual, or has little in it for its length."""
    published = any(secret.lower().startswith(known) for known in PUBLISHED_SECRETS)
    # What repeats a piece is the same as itself that much further on.
    repeats = any(secret.startswith(secret[size:]) for size in range(1, LONGEST_PIECE + 1))
    return published or repeats or len(set(secret)) < LEAST_DISTINCT
