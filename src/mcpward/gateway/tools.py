"""A tool, declared once: served over MCP, plain HTTP and the command line alike."""

from collections.abc import Awaitable, Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Generic, Literal, TypeVar

from pydantic import BaseModel, ConfigDict, ValidationError

from mcpward.errors import InvalidInput, Refused
from mcpward.gateway.pipeline import Target, Visit
from mcpward.policy.scopes import covers

Method = Literal["GET", "POST", "DELETE"]
I = TypeVar("I", bound="Arguments")  # noqa: E741 - the usual letter for an input type


class Arguments(BaseModel):
    """The base of every input model: exact types, no field that is not declared, no NaN."""

    model_config = ConfigDict(strict=True, extra="forbid", allow_inf_nan=False, frozen=True)


class Nothing(Arguments):
    """The input of a tool that takes none."""


@dataclass(frozen=True)
class Tool(Generic[I]):
    """One tool: what it takes and gives, the scope it needs, and where plain HTTP finds it.

    `run` gets the validated input and the visit (who calls, from where). `method` and `path` are those of plain HTTP
    (every tool is also at `POST /tool/NAME`); `status` is the answer's, 204 sends no body, and `also` are others that
    `run` may give it there, by writing one on the visit's record. `closed` is the refusal
    where the tool is switched off; strangers get it too where `open` says so. A GET tool takes its arguments from the
    query and the path, the others from the body and the path.
    """

    name: str
    description: str
    scope: str
    input: type[I]
    output: type[BaseModel]
    run: Callable[[I, Visit], Awaitable[BaseModel]]
    method: Method
    path: str
    status: int = 200
    also: tuple[int, ...] = ()
    closed: Refused | None = None
    open: bool = False
    changes_nothing: bool = True

    @property
    def target(self) -> Target:
        """What the line needs to know of the tool. Own tools see and show texts as they are: no screening."""
        return Target(self.name, self.scope, closed=self.closed, open=self.open, status=self.status)

    async def __call__(self, visit: Visit, arguments: Mapping[str, Any]) -> dict[str, Any]:
        """Check the arguments, run, and return the output as plain JSON values. Raises InvalidInput, naming each
        field.
        """
        try:
            given = self.input.model_validate(arguments)
        except ValidationError as error:
            raise invalid_input(error) from None
        return (await self.run(given, visit)).model_dump(mode="json", exclude_unset=False)


class Tools:
    """The tools of this server, by name, in the order they were declared."""

    def __init__(self, tools: Iterable[Tool[Any]]) -> None:
        self._by_name = {tool.name: tool for tool in tools}

    def __iter__(self) -> Iterator[Tool[Any]]:
        return iter(self._by_name.values())

    def get(self, name: str) -> Tool[Any] | None:
        """Return the tool of that name, or None."""
        return self._by_name.get(name)

    def open_to(self, scopes: frozenset[str]) -> list[str]:
        """Name the tools that these scopes open."""
        return [tool.name for tool in self if tool.closed is None and covers(scopes, tool.scope)]


def invalid_input(error: ValidationError) -> InvalidInput:
    """Turn pydantic's report into a refusal that names each field and never repeats a value."""
    details = [
        {"field": ".".join(str(part)[:80] for part in fault["loc"]) or "body", "message": fault["msg"]}
        for fault in error.errors(include_url=False, include_input=False, include_context=False)[:20]
    ]
    fields = ", ".join(sorted({detail["field"] for detail in details}))
    return InvalidInput(f"The input does not fit: {fields}.", details=details)
