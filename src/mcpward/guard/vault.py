"""What placeholders stand for, per session: in memory only, bounded, and wiped when the session ends or falls idle.

Where there is no room, a value gets no placeholder and is masked for good: nothing is let through for want of room.
"""

import hashlib
import re
import secrets
import threading
from typing import NamedTuple

from mcpward.model import Clock

PLACEHOLDER = re.compile(r"\[[A-Z][A-Z0-9_]{0,63}_[0-9]{1,9}\]")
"""What a placeholder looks like."""

MOST_VALUES = 10_000
"""So many values a session keeps."""

MOST_BYTES = 4 << 20
"""So many bytes these have together."""

MOST_SESSIONS = 1_000
"""So many sessions are kept."""

_NOT_IN_LABEL = re.compile(r"[^A-Z0-9_]")


class _Kept(NamedTuple):
    """A value in bytes that can be overwritten, and the digest that it is found by."""

    value: bytearray
    digest: bytes


class Vault:
    """The values of one session. Any number of threads may use it at a time.

    `idle` is in seconds: when it was not used for so long it is wiped. What was wiped stays wiped: a placeholder that
    it gave out stands for nothing else later.
    """

    def __init__(self, clock: Clock, idle: float, most_values: int = MOST_VALUES, most_bytes: int = MOST_BYTES) -> None:
        self._clock = clock
        self._idle = idle
        self._most_values = most_values
        self._most_bytes = most_bytes
        self._lock = threading.Lock()
        self._used = clock()
        # Values are found by a digest under a key of its own, so that no text is kept as a key of a table.
        self._key = secrets.token_bytes(32)
        self._values: dict[str, _Kept] = {}
        self._marks: dict[bytes, str] = {}
        self._counts: dict[str, int] = {}
        self._bytes = 0
        self._over = False

    def __repr__(self) -> str:
        return f"Vault({len(self._values)} values)"

    def __len__(self) -> int:
        return len(self._values)

    def is_idle(self) -> bool:
        """Whether it was not used for so long that it has to be wiped."""
        return self._clock() - self._used >= self._idle

    def placeholder(self, kind: str, value: str) -> str | None:
        """The placeholder of a value of this type; None where there is no room, or the session is over."""
        raw = value.encode("utf-8", "surrogatepass")
        label = _label(kind)
        with self._lock:
            if not self._open():
                return None
            digest = hashlib.blake2b(label.encode() + b"\0" + raw, key=self._key, digest_size=32).digest()
            known = self._marks.get(digest)
            if known is not None:
                return known
            if len(self._values) >= self._most_values or self._bytes + len(raw) > self._most_bytes:
                return None
            number = self._counts[label] = self._counts.get(label, 0) + 1
            mark = f"[{label}_{number}]"
            self._values[mark] = _Kept(bytearray(raw), digest)
            self._marks[digest] = mark
            self._bytes += len(raw)
            return mark

    def value(self, placeholder: str) -> str | None:
        """What a placeholder stands for, or None where it stands for nothing."""
        with self._lock:
            kept = self._values.get(placeholder) if self._open() else None
            return kept.value.decode("utf-8", "surrogatepass") if kept else None

    def restore(self, text: str) -> str:
        """The text with the values back in their places; placeholders that are not of this session stay."""
        return PLACEHOLDER.sub(lambda found: found[0] if (value := self.value(found[0])) is None else value, text)

    def wipe(self) -> None:
        """Overwrite and forget every value; from now on it takes none.

        Copies that Python made of a value while a text was masked or restored are freed, but not overwritten.
        """
        with self._lock:
            self._wipe()

    def _open(self) -> bool:
        """Note that it is used; wipe it where that comes too late."""
        if not self._over and self.is_idle():
            self._wipe()
        self._used = self._clock()
        return not self._over

    def _wipe(self) -> None:
        self._over = True
        for kept in self._values.values():
            kept.value[:] = bytes(len(kept.value))
        self._values.clear()
        self._marks.clear()
        self._bytes = 0


class Vaults:
    """The vaults of all sessions."""

    def __init__(
        self,
        clock: Clock,
        idle: float,
        most_sessions: int = MOST_SESSIONS,
        most_values: int = MOST_VALUES,
        most_bytes: int = MOST_BYTES,
    ) -> None:
        self._clock = clock
        self._idle = idle
        self._most_sessions = most_sessions
        self._most = (most_values, most_bytes)
        self._lock = threading.Lock()
        self._vaults: dict[str, Vault] = {}

    def __len__(self) -> int:
        return len(self._vaults)

    def of(self, session: str) -> Vault:
        """The vault of a session, a new one where its last one fell idle.

        Where there are too many sessions it is one without room, so that values are masked for good.
        """
        with self._lock:
            vault = self._vaults.get(session)
            if vault is not None and not vault.is_idle():
                return vault
            if vault is not None or len(self._vaults) >= self._most_sessions:
                self._wipe_idle()
            if len(self._vaults) >= self._most_sessions:
                return Vault(self._clock, self._idle, 0, 0)
            vault = self._vaults[session] = Vault(self._clock, self._idle, *self._most)
            return vault

    def known(self, session: str) -> Vault | None:
        """The vault of a session, where it has one."""
        return self._vaults.get(session)

    def sessions(self) -> list[str]:
        """The sessions that have a vault."""
        with self._lock:
            return list(self._vaults)

    def end(self, session: str) -> None:
        """Wipe the vault of a session that is over."""
        with self._lock:
            vault = self._vaults.pop(session, None)
        if vault is not None:
            vault.wipe()

    def wipe_idle(self) -> int:
        """Wipe what fell idle; returns how many sessions that were. To be called again and again."""
        with self._lock:
            return self._wipe_idle()

    def wipe(self) -> None:
        """Wipe everything, when the server ends."""
        with self._lock:
            for vault in self._vaults.values():
                vault.wipe()
            self._vaults.clear()

    def _wipe_idle(self) -> int:
        idle = [session for session, vault in self._vaults.items() if vault.is_idle()]
        for session in idle:
            self._vaults.pop(session).wipe()
        return len(idle)


def _label(kind: str) -> str:
    """The type as it stands in a placeholder: custom rules may call theirs what they like."""
    label = _NOT_IN_LABEL.sub("_", kind.upper())[:64]
    return label if label[:1].isalpha() else f"X{label}"[:64]
