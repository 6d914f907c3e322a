"""The Node that a client finds first is too old for servers of MCP."""

import re
from collections.abc import Iterator

from mcpward.diagnostics.check import ServerCheck, Symptom
from mcpward.diagnostics.fleet import Fleet, Target
from mcpward.diagnostics.machine.commands import command_of
from mcpward.diagnostics.machine.programs import find, folder_of, program_name, searched_by

OLDEST = 18
"""What the SDK of MCP for TypeScript asks for, in the `engines` of its package.json."""

_VERSION = re.compile(
    r"/(?:\.nvm/versions/node|node-versions|installs/node|image/node|nodejs)/v?(\d+)(?:\.\d+)*(?:/|$)"
)


def _run(target: Target, fleet: Fleet) -> Iterator[Symptom]:
    command = command_of(target, fleet)
    if command is None or program_name(command.text) not in ("node", "npx", "npm"):
        return
    for client, file in command.sought.by_client.items():
        # Its scripts are run by the first node on the PATH, which need not be the one beside them.
        path, cwd = searched_by(client, target.entry, fleet), folder_of(target.entry, fleet.places)
        by_name = program_name(command.text) != "node"
        node = find("node", path, fleet.places, cwd) if by_name else file
        version = _VERSION.search(node.as_posix()) if node else None
        if node and version and int(version[1]) < OLDEST:
            yield Symptom(
                f"{client} runs {command.text} with Node {version[1]}, and servers of MCP need {OLDEST} or newer.",
                f"Write the full path of a newer Node as the command, or run nvm uninstall {version[1]}.",
                evidence=(f"the first node on its PATH is {node}",),
                file=target.entry.file,
                line=target.entry.line,
            )
            return


CHECK = ServerCheck("node-outdated", "command", "warning", "Is the Node that it finds new enough?", _run)
