"""The tool that writes the configured servers in the form of any client, with references in place of their secrets."""

import asyncio
from collections.abc import Sequence
from typing import Any, Literal

from pydantic import BaseModel

from mcpward.diagnostics.configuration.servers import KnownServer
from mcpward.diagnostics.desk import Desk
from mcpward.errors import ConfigurationError
from mcpward.gateway.diagnostic_inputs import ExportInput
from mcpward.gateway.pipeline import Visit
from mcpward.gateway.query_values import unfit
from mcpward.gateway.tools import Tool
from mcpward.policy.scopes import authorize

OWN = "mcpward"
"""The name under which the server's own file is read."""

ELSEWHERE = "security:admin"
"""The scope that callers need besides who do not come from the machine itself."""

NOT_HERE = "It is a client's of that machine, and shown to callers on the machine itself alone."


class NeededVariable(BaseModel):
    """A variable that has to be set where the file is used, and `where` its value stands now."""

    name: str
    server: str
    where: str


class LeftOut(BaseModel):
    """A server that is not in the file."""

    server: str
    reason: str


class ExportOutput(BaseModel):
    """A file, the servers in it, and what has to be known of it."""

    status: Literal["success"] = "success"
    format: str
    servers: list[str]
    content: str
    needs: list[NeededVariable]
    left_out: list[LeftOut]


def export_tool(desk: Desk) -> Tool[Any]:
    """Declare it."""

    async def export(given: ExportInput, visit: Visit) -> ExportOutput:
        if not visit.call.credential.local:  # it tells commands, folders and addresses of this machine
            authorize(visit.caller, ELSEWHERE)
        servers = [target.server for target in (await desk.fleet(given.names)).targets]
        shown = [one for one in servers if visit.call.credential.local or OWN in one.clients]
        hidden = [LeftOut(server=one.name, reason=NOT_HERE) for one in servers if one not in shown]
        return await asyncio.to_thread(_exported, shown, given, hidden)

    return Tool(
        "export_configuration",
        "Write the configured servers as JSON, as YAML or as a client's own file, with ${NAME} in place of secrets.",
        "diagnostics:read", ExportInput, ExportOutput, export, "GET", "/diagnostics/export",
    )  # fmt: skip


def _exported(servers: Sequence[KnownServer], given: ExportInput, hidden: Sequence[LeftOut]) -> ExportOutput:
    # It knows every client, which who exports nothing need not wait for.
    from mcpward.diagnostics.configuration.exporting import exported

    form = given.client or given.format
    try:
        done = exported(servers, form)
    except ConfigurationError as error:
        raise unfit("client", str(error)) from None
    left_out = [*hidden, *(LeftOut(server=name, reason=why) for name, why in done.left_out)]
    absent = {one.server for one in left_out}
    return ExportOutput(
        format=form,
        servers=[one.name for one in servers if one.name not in absent],
        content=done.text,
        needs=[NeededVariable(name=need.variable, server=need.server, where=need.where) for need in done.needs],
        left_out=left_out,
    )
