"""What the tools of diagnostics take: names of configured servers, never an address, a command or a path."""

from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, Field, StringConstraints

from mcpward.gateway.tools import Arguments

_WORDS = {"true": True, "1": True, "false": False, "0": False}


def _listed(value: object) -> object:
    """Read a list: in the query it is one text, with commas."""
    return [name for part in value.split(",") if (name := part.strip())] if isinstance(value, str) else value


def _flag(value: object) -> object:
    """Read yes or no: in the query everything is text."""
    return _WORDS.get(value.lower(), value) if isinstance(value, str) else value


Name = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9_-]{1,64}$")]
Flag = Annotated[bool, BeforeValidator(_flag)]


class ServersInput(Arguments):
    """Which servers to look at."""

    servers: Annotated[list[Name], BeforeValidator(_listed)] = Field(
        [], max_length=100, description="Names of configured servers; all of them where it is empty."
    )
    server: Name | None = Field(None, description="One server; the same as servers with one name.")

    @property
    def names(self) -> tuple[str, ...]:
        """The names of those servers, each once; none stands for all."""
        return tuple(dict.fromkeys([*self.servers, *([self.server] if self.server else [])]))


class CallInput(ServersInput):
    """Which servers to call."""

    start: Flag = Field(
        False, description="Also start the servers that have a command; needs the scope diagnostics:start too."
    )


class InvocationInput(CallInput):
    """Which tools to call for real."""

    tool: str | None = Field(
        None,
        min_length=1,
        max_length=200,
        description="One tool of one server; else those that say of themselves that they only read.",
    )
    arguments: dict[str, Any] | None = Field(None, description="The arguments for that tool.")


class ExportInput(ServersInput):
    """Which servers to export, and in which form."""

    format: Literal["json", "yaml"] = Field("json", description="json or yaml.")
    client: Name | None = Field(None, description="A client whose own format it is to be, such as cursor or codex.")
