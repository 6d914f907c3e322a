"""ContextForge, tuned as its guide says: limiter off, sessions with the upstream kept, caches in memory."""

import secrets
import time
import uuid
from pathlib import Path

import httpx2

from bench.installing import Absent, python_with
from bench.servers import NotStarted, free_port, running
from bench.tokens import DAY, signed

WANTED = "mcp-contextforge-gateway==1.0.7.post20260921"
ADMIN = "admin@example.com"
TUNED = {
    "RATE_LIMITING_ENABLED": "false",
    # Without sessions it opens one with the upstream for every call.
    "USE_STATEFUL_SESSIONS": "true",
    "CACHE_TYPE": "memory",
    "COMPRESSION_ENABLED": "false",
    "STRUCTURED_LOGGING_ENABLED": "false",
    "PERFORMANCE_TRACKING_ENABLED": "false",
    "TOKEN_USAGE_LOGGING_ENABLED": "false",
    "DB_METRICS_RECORDING_ENABLED": "false",
    "LOG_LEVEL": "ERROR",
    # The upstream is on this machine.
    "SSRF_ALLOW_LOCALHOST": "true",
    "SSRF_ALLOW_PRIVATE_NETWORKS": "true",
}
REGISTERED_WITHIN = 30.0


class Gateway:
    """One gateway with its folder. The first use of `command` installs it, and tells it of the upstream."""

    def __init__(self, folder: Path, upstream: str, name: str) -> None:
        key = secrets.token_hex(32)
        self._folder, self._upstream, self._name, self._registered = folder, upstream, name, False
        self.settings = TUNED | {
            "DATABASE_URL": f"sqlite:///{folder / 'contextforge.db'}",
            "JWT_SECRET_KEY": key,
            "AUTH_ENCRYPTION_SECRET": secrets.token_hex(32),
            "BASIC_AUTH_PASSWORD": secrets.token_urlsafe(24),
            "PLATFORM_ADMIN_EMAIL": ADMIN,
            "PLATFORM_ADMIN_PASSWORD": secrets.token_urlsafe(24),
            "DEFAULT_USER_PASSWORD": secrets.token_urlsafe(24),
            "PYTHONPATH": "",
        }
        self.token = _token(key)

    def command(self, port: int) -> list[str]:
        """How it is started. Raises Absent where it cannot be installed, does not start or refuses the upstream."""
        python = python_with(WANTED)
        if not self._registered:
            self._register(python)
            self._registered = True
        return _command(python, port)

    def _register(self, python: Path) -> None:
        """Start it once, which makes its database, and name the upstream, which it keeps there."""
        port = free_port()
        url = f"http://127.0.0.1:{port}"
        headers = {"Authorization": f"Bearer {self.token}"}
        entry = {"name": self._name, "url": self._upstream, "transport": "STREAMABLEHTTP"}
        with httpx2.Client(base_url=url, headers=headers, trust_env=False, timeout=REGISTERED_WITHIN) as client:

            def there() -> bool:
                return client.get("/health").status_code == 200

            try:
                with running("contextforge", _command(python, port), self.settings, self._folder, port, there):
                    answer = client.post("/gateways", json=entry)
            except NotStarted as error:
                raise Absent(str(error)) from None
        if not answer.is_success:
            raise Absent(f"ContextForge refuses the upstream: {answer.status_code} {answer.text}")


def _command(python: Path, port: int) -> list[str]:
    return [str(python.with_name("mcpgateway")), "--host", "127.0.0.1", "--port", str(port), "--no-access-log"]


def _token(key: str) -> str:
    now = int(time.time())
    user = {"email": ADMIN, "full_name": "bench", "is_admin": True, "auth_provider": "cli"}
    who = {"username": ADMIN, "sub": ADMIN, "user": user, "teams": None, "env": "development"}
    for_whom = {"iss": "mcpgateway", "aud": "mcpgateway-api", "iat": now, "exp": now + DAY, "jti": str(uuid.uuid4())}
    return signed(key, who | for_whom)
