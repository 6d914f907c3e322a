"""What was seen of a tool that was called for real."""

from dataclasses import asdict, dataclass
from typing import Any, Literal

Outcome = Literal["ok", "failed", "refused", "timed_out", "lost", "skipped"]


@dataclass(frozen=True, slots=True)
class Invocation:
    """A call that was made, or not. Times are in milliseconds, sizes in bytes of JSON.

    `failed`: the tool says that it failed; `refused`: the server answered with a JSON-RPC error, of this `code`.
    `fits` is whether the result is as the tool's own schema says, None where there is none or that cannot be said;
    `problem` is a sentence of our own.
    """

    tool: str
    outcome: Outcome
    made_up: bool = True
    problem: str = ""
    code: int | None = None
    ms: float | None = None
    size: int | None = None
    fits: bool | None = None

    def as_dict(self) -> dict[str, Any]:
        """It as plain JSON values."""
        return asdict(self)
