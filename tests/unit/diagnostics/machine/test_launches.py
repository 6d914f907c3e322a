"""What a command line really runs."""

import pytest

from mcpward.diagnostics.machine.containers import Container, container_of
from mcpward.diagnostics.machine.launches import launch_of

KNOWN = [
    ("server --verbose", "program", "server", "", -1),
    ("/opt/bin/server", "program", "/opt/bin/server", "", -1),
    ("python3 server.py --x", "script", "server.py", "python", 0),
    ("/usr/bin/python3.12 -u -X utf8 -W ignore server.py", "script", "server.py", "python", 5),
    ("python -m mcp_server_time --local", "module", "mcp_server_time", "python", 1),
    ("python -um server", "module", "server", "python", 1),
    ("py -3.12 -m server", "module", "server", "python", 2),
    ("pythonw.exe server.py", "script", "server.py", "python", 0),
    ("node --enable-source-maps --import ./hook.js dist/index.js", "script", "dist/index.js", "node", 3),
    ("node --env-file=.env index.js", "script", "index.js", "node", 1),
    ("node -- index.js", "script", "index.js", "node", 1),
    ("tsx --tsconfig t.json src/index.ts", "script", "src/index.ts", "tsx", 2),
    ("bun index.ts", "script", "index.ts", "bun", 0),
    ("bun run --smol index.ts", "script", "index.ts", "bun", 2),
    ("deno run -A --allow-net=x.example main.ts", "script", "main.ts", "deno", 3),
    ("ruby -W0 server.rb", "script", "server.rb", "ruby", 1),
    ("java -Xmx1g -cp lib -jar server.jar", "script", "server.jar", "java", 4),
    ("npx -y @scope/server@1.2 /srv", "package", "@scope/server@1.2", "npx", 1),
    ("npx --package=@scope/tools server", "package", "server", "npx", 1),
    ("npx -p @scope/tools server", "package", "server", "npx", 2),
    ("npm exec -y server", "package", "server", "npm", 2),
    ("pnpm dlx server", "package", "server", "pnpm", 1),
    ("yarn dlx -q server", "package", "server", "yarn", 2),
    ("bunx server", "package", "server", "bunx", 0),
    ("bun x server", "package", "server", "bun", 1),
    ("uvx --from mcp-server-git==1.0 mcp-git", "package", "mcp-git", "uvx", 2),
    ("uvx --python 3.12 --with x mcp-server-git", "package", "mcp-server-git", "uvx", 4),
    ("uv tool run mcp-server-git", "package", "mcp-server-git", "uv", 2),
    ("pipx run --spec x mcp-server-git", "package", "mcp-server-git", "pipx", 3),
    ("uv run server.py", "script", "server.py", "uv", 1),
    ("uv run --script tool", "script", "tool", "uv", 2),
    ("uv run -m server", "module", "server", "uv", 2),
    ("uv run --frozen my-server", "program", "my-server", "uv", 2),
    ("uv --quiet run python -m server", "module", "server", "python", 4),
    ("cmd /c npx -y server", "package", "server", "npx", 3),
    ("cmd.exe /C node index.js", "script", "index.js", "node", 2),
    ("env A=b C=d python3 server.py", "script", "server.py", "python", 3),
    ("env server", "program", "server", "", 0),
    ("bash -e server.sh --x", "script", "server.sh", "bash", 1),
    ("uv run --with fastmcp fastmcp run server.py", "script", "server.py", "fastmcp", 5),
    ("mcp run --transport stdio server.py", "script", "server.py", "mcp", 3),
    ("docker run -i --rm mcp/time", "image", "mcp/time", "docker", 3),
]

UNSURE = [
    "",
    "python3",
    "python3 -c print(1)",
    "python3 -",
    "python3 --strange value server.py",
    "node -e 1",
    "node --eval=1",
    "node https://x.example/server.js",
    "deno run jsr:@scope/server",
    "deno task start",
    "bun run start",
    "java -cp lib Main",
    "npx -c server",
    "npx",
    "npm run start",
    "uv sync",
    "uv run",
    "sh -c server",
    "fastmcp run https://x.example/mcp",
    "fastmcp run config.json",
    "cmd",
    "cmd server",
    "env -i server",
    "docker compose up",
    "docker run",
]


@pytest.mark.parametrize(("line", "kind", "name", "by", "at"), KNOWN)
def test_what_is_run_is_known(line: str, kind: str, name: str, by: str, at: int) -> None:
    words = line.split()
    launch = launch_of(words)
    assert launch is not None
    assert (launch.kind, launch.name, launch.by, launch.at) == (kind, name, by, at)
    assert words[launch.at + 1] == name
    assert launch.args == tuple(words[launch.at + 2 :])


@pytest.mark.parametrize("line", UNSURE)
def test_what_is_not_sure_is_not_said(line: str) -> None:
    assert launch_of(line.split()) is None


def test_the_folder_that_uv_goes_to_is_known() -> None:
    launch = launch_of(("uv", "--directory", "/srv/server", "run", "main.py"))
    assert launch is not None
    assert (launch.kind, launch.name, launch.folder) == ("script", "main.py", "/srv/server")


def container(*args: str) -> Container:
    found = container_of("docker", args)
    assert found is not None
    return found


def test_the_options_of_a_container_are_known() -> None:
    found = container("--context", "x", "run", "-ite", "A=b", "--rm", "--mount=type=bind", "-v/a:/b", "image", "-x")
    assert found.image == "image"
    assert found.args == ("-x",)
    assert found.options == (
        ("--interactive", ""),
        ("--tty", ""),
        ("--env", "A=b"),
        ("--rm", ""),
        ("--mount", "type=bind"),
        ("--volume", "/a:/b"),
    )
    assert found.has("--rm")
    assert not found.has("--detach")


def test_an_option_may_be_taken_back() -> None:
    assert not container("run", "--interactive=false", "image").has("--interactive")


@pytest.mark.parametrize(
    "args",
    [("ps",), ("run",), ("run", "-i"), ("run", "--strange", "x", "image"), ("run", "-iX", "image"), ("run", "-e")],
)
def test_what_is_no_container_for_sure_is_none(args: tuple[str, ...]) -> None:
    assert container_of("docker", args) is None


def test_the_name_of_a_server_within_a_file_is_no_part_of_the_file() -> None:
    launch = launch_of(("fastmcp", "run", "/srv/server.py:app", "--no-banner"))
    assert launch is not None
    assert (launch.kind, launch.name, launch.args) == ("script", "/srv/server.py", ("--no-banner",))
