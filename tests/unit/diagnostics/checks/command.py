"""Faults of commands: found or not, by whom, and what they are."""

from pathlib import Path
from typing import Any

from tests.unit.diagnostics.disk import has, person, program, searching
from tests.unit.diagnostics.fleets import Case, entry, fleet

from mcpward.diagnostics.configuration.entries import Entry
from mcpward.diagnostics.configuration.places import Platform
from mcpward.diagnostics.fleet import Fleet
from mcpward.diagnostics.machine.machine import Machine, folders

PATH = Machine(shell_path=folders("/usr/bin:/bin"))


def of(folder: Path, one: Entry, platform: Platform = "linux", **environment: str) -> Fleet:
    """A person who has some programs in ~/.local/bin, where the terminal alone looks."""
    for name in ("npx.cmd", "node.exe") if platform == "windows" else ("npx", "node", "my-tool"):
        program(folder / "home" / ".local" / "bin" / name)
    (folder / "usr").mkdir(exist_ok=True)
    shell = (folder / "home" / ".local" / "bin", folder / "usr")
    return searching(one, places=person(folder, platform, **environment), shell=shell, desktop=(folder / "usr",))


def nvm(folder: Path, *versions: str, client: str = "claude-desktop", command: str = "npx", **values: Any) -> Fleet:
    """A person whose Node is one of nvm's, each of which Claude Desktop looks into, in the order of their names."""
    bins = [folder / "home" / ".nvm" / "versions" / "node" / version / "bin" for version in versions]
    for one in bins:
        program(one / "node")
        program(one / "npx", "#!/usr/bin/env node\n")
    one = entry(client=client, command=command, **values)
    return searching(one, places=person(folder, "macos"), shell=tuple(bins[-1:]))


def activated(folder: Path, client: str) -> Fleet:
    """A terminal in which a virtual environment is activated, with the server in it."""
    where = program(folder / "venv" / "bin" / "mcp-server-time").parent
    places = person(folder, VIRTUAL_ENV=str(folder / "venv"))
    return searching(entry(client=client, command="mcp-server-time"), places=places, shell=(where,))


def shim(folder: Path, first_line: str, node: bool = True) -> Fleet:
    """A command that is a script."""
    program(folder / "bin" / "server", first_line)
    if node:
        program(folder / "bin" / "node")
    return searching(entry(command="server"), places=person(folder), shell=(folder / "bin",))


CASES = (
    Case(
        "command-not-found",
        planted=lambda folder: fleet(entry(command="no-such-program"), machine=PATH),
        absent=lambda folder: fleet(entry(command="sh"), machine=PATH),
        says="no-such-program",
    ),
    Case(
        "command-not-found",
        planted=lambda folder: fleet(entry(command=str(folder / "gone" / "server")), machine=PATH),
        absent=lambda folder: fleet(entry(command=str(program(folder / "server"))), machine=PATH),
        id="by its path",
    ),
    Case(
        "command-not-found",
        planted=lambda folder: of(folder, entry(client="mcpward", command="uvx"), INVOCATION_ID="1"),
        absent=lambda folder: of(folder, entry(command="uvx"), INVOCATION_ID="1"),
        id="but a service does not know what a terminal finds",
    ),
    Case(
        "command-not-found",
        planted=lambda folder: of(folder, entry(command="uvx")),
        absent=lambda folder: of(folder, entry(command="uvx", disabled=True)),
        id="but it is switched off",
    ),
    Case(
        "command-not-found",
        planted=lambda folder: of(folder, entry(command="uvx")),
        absent=lambda folder: of(folder, entry(client="claude-desktop", command="my-tool")),
        says="uvx",
        id="although the terminal finds it",
    ),
    Case(
        "command-not-found",
        planted=lambda folder: of(folder, entry(command="./server", cwd=str(folder))),
        absent=lambda folder: of(folder, entry(command="./server", cwd=str(program(folder / "server").parent))),
        id="from the folder that it works in",
    ),
    Case(
        "command-not-found",
        planted=lambda folder: of(folder, entry(command="${HOME}/server"), HOME=str(folder)),
        absent=lambda folder: of(folder, entry(command="${HOME}/server")),
        id="with a variable, whose value may not be known",
    ),
    Case(
        "command-not-found",
        planted=lambda folder: of(folder, entry(command="npx.cmd"), "linux"),
        absent=lambda folder: of(folder, entry(command="npx"), "windows"),
        id="with the ending that Windows adds",
    ),
    Case(
        "command-not-found",
        planted=lambda folder: of(folder, entry(command="tool")),
        absent=lambda folder: of(folder, entry(command="tool", env={"PATH": str(program(folder / "t/tool").parent)})),
        id="in the PATH that the entry sets",
    ),
    Case(
        "command-not-on-desktop-path",
        planted=lambda folder: of(folder, entry(client="claude-desktop", command="my-tool")),
        absent=lambda folder: of(folder, entry(client="claude-code", command="my-tool")),
        says="claude-desktop will not find my-tool",
    ),
    Case(
        "command-not-on-desktop-path",
        planted=lambda folder: activated(folder, "cursor"),
        absent=lambda folder: of(folder, entry(client="cursor", command="my-tool")),
        id="with an editor, which asks the shell",
    ),
    Case(
        "command-not-on-desktop-path",
        planted=lambda folder: activated(folder, "claude-desktop"),
        absent=lambda folder: nvm(folder, "v22.1.0"),
        id="with nvm, which Claude Desktop looks for itself",
    ),
    Case(
        "command-not-on-desktop-path",
        planted=lambda folder: of(folder, entry(client="claude-desktop", command="my-tool"), "macos"),
        absent=lambda folder: of(
            folder,
            entry(client="claude-desktop", command="my-tool", env={"PATH": f"{folder}/home/.local/bin:/usr/bin"}),
            "macos",
        ),
        id="with a PATH of the entry's own",
    ),
    Case(
        "command-not-found",
        planted=lambda folder: of(folder, entry(command=r"C:\Python\python.exe")),
        absent=lambda folder: of(folder, entry(command=str(program(folder / "python")))),
        says="is a path of Windows",
        id="a path of Windows elsewhere",
    ),
    Case(
        "command-not-executable",
        planted=lambda folder: of(folder, entry(command=str(has(folder / "server", "#!/bin/sh\n")))),
        absent=lambda folder: of(folder, entry(command=str(program(folder / "server", "#!/bin/sh\n")))),
        says="may not be run",
    ),
    Case(
        "command-not-executable",
        planted=lambda folder: of(folder, entry(command=str(folder))),
        absent=lambda folder: of(folder, entry(command=f"{folder}/gone")),
        says="is a folder",
        id="a folder",
    ),
    Case(
        "command-not-executable",
        planted=lambda folder: of(folder, entry(command=str(has(folder / "server.py"))), "windows"),
        absent=lambda folder: of(folder, entry(command=str(has(folder / "server.EXE"))), "windows"),
        id="on Windows, by its ending",
    ),
    Case(
        "command-holds-arguments",
        planted=lambda folder: of(folder, entry(command="npx -y @scope/server")),
        absent=lambda folder: of(folder, entry(command=str(program(folder / "My Programs" / "npx -y")))),
        says="npx with 2 arguments",
    ),
    Case(
        "command-holds-arguments",
        planted=lambda folder: of(folder, entry(command=f"{program(folder / 'server')} --stdio")),
        absent=lambda folder: of(folder, entry(command=f"{folder}/no such program")),
        says="1 argument.",
        id="with a path",
    ),
    Case(
        "command-holds-arguments",
        planted=lambda folder: of(folder, entry(command=f"{program(folder / 'My Tools' / 'x.exe')} -a"), "windows"),
        absent=lambda folder: of(folder, entry(command=str(program(folder / "My Tools" / "x.exe"))), "windows"),
        says="x.exe with 1 argument.",
        id="with a space in the path",
    ),
    Case(
        "command-is-address",
        planted=lambda folder: of(folder, entry(command="https://wiki.example/mcp")),
        absent=lambda folder: of(folder, entry(url="https://wiki.example/mcp")),
    ),
    Case(
        "interpreter-missing",
        planted=lambda folder: shim(folder, "#!/opt/gone/bin/python3\n"),
        absent=lambda folder: shim(folder, "#!/bin/sh\n"),
        says="/opt/gone/bin/python3, which is not there",
    ),
    Case(
        "interpreter-missing",
        planted=lambda folder: shim(folder, "#!/usr/bin/env node\n", node=False),
        absent=lambda folder: shim(folder, "#!/usr/bin/env -S node --no-warnings\n"),
        says="and not node",
        id="on the PATH of its client",
    ),
    Case(
        "interpreter-missing",
        planted=lambda folder: shim(folder, "#!/usr/bin/env node\r\n"),
        absent=lambda folder: shim(folder, "\x7fELF\r\n"),
        says="ends as on Windows",
        id="for a carriage return",
    ),
    Case(
        "npx-needs-cmd",
        planted=lambda folder: of(folder, entry(client="claude-code"), "windows"),
        absent=lambda folder: of(folder, entry(client="claude-code", command="cmd", args=("/c", "npx")), "windows"),
        says="claude-code cannot start npx",
    ),
    Case(
        "npx-needs-cmd",
        planted=lambda folder: of(folder, entry(client="claude-code", command="npx.cmd"), "windows"),
        absent=lambda folder: of(folder, entry(client="claude-desktop"), "windows"),
        id="with a client that starts it by itself",
    ),
    Case(
        "npx-needs-cmd",
        planted=lambda folder: of(folder, entry(client="claude-code"), "windows"),
        absent=lambda folder: of(folder, entry(client="claude-code", command="node"), "windows"),
        id="but a program",
    ),
    Case(
        "npx-needs-cmd",
        planted=lambda folder: of(folder, entry(client="claude-code"), "windows"),
        absent=lambda folder: of(folder, entry(client="claude-code")),
        id="on Windows alone",
    ),
    Case(
        "path-replaced",
        planted=lambda folder: of(folder, entry(env={"PATH": "/opt/tools:$PATH"})),
        absent=lambda folder: of(folder, entry(env={"PATH": "/opt/tools:/usr/bin:/bin"})),
        says="holds $PATH",
    ),
    Case(
        "path-replaced",
        planted=lambda folder: of(folder, entry(env={"PATH": "/opt/tools"})),
        absent=lambda folder: of(folder, entry(env={"Path": "C:/tools"}), "windows"),
        says="neither to /usr/bin",
        id="without the folders of the system",
    ),
    Case(
        "path-replaced",
        planted=lambda folder: fleet(entry(env={"PATH": "/opt/tools:%PATH%"}), machine=PATH),
        absent=lambda folder: fleet(entry(env={"PATH": "/opt/tools:${PATH}"}), machine=PATH),
        id="but a reference that clients fill in",
    ),
    Case(
        "node-outdated",
        planted=lambda folder: nvm(folder, "v14.21.3", "v22.1.0"),
        absent=lambda folder: nvm(folder, "v18.0.0", "v22.1.0"),
        says="with Node 14",
    ),
    Case(
        "node-outdated",
        planted=lambda folder: nvm(folder, "v9.1.0", "v10.0.0", command="node"),
        absent=lambda folder: nvm(folder, "v14.21.3", "v22.1.0", client="claude-code"),
        says="with Node 10",
        id="as the client finds it",
    ),
)
