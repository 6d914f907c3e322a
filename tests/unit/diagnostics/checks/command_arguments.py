"""Faults of arguments."""

from tests.unit.diagnostics.fleets import Case, entry, fleet

from mcpward.diagnostics.fleet import Fleet

FILES = "@modelcontextprotocol/server-filesystem"


def run(command: str, *args: str, **env: str) -> Fleet:
    return fleet(entry(command=command, args=args, env=env))


def by(client: str, command: str, *args: str) -> Fleet:
    return fleet(entry(client=client, command=command, args=args))


def docker(*options: str) -> Fleet:
    return run("docker", "run", *options, "mcp/time", "--verbose")


CASES = (
    Case(
        "npx-may-ask",
        planted=lambda folder: run("npx", "@scope/server", "-y"),
        absent=lambda folder: run("npx", "-y", "@scope/server"),
        says="@scope/server",
    ),
    Case(
        "npx-may-ask",
        planted=lambda folder: run("cmd", "/c", "npx", "--quiet", "server"),
        absent=lambda folder: run("cmd", "/c", "npx", "--yes", "--quiet", "server"),
        id="behind cmd",
    ),
    Case(
        "npx-may-ask",
        planted=lambda folder: run("npm", "exec", "server"),
        absent=lambda folder: run("uvx", "server"),
        id="but uvx never asks",
    ),
    Case(
        "npx-may-ask",
        planted=lambda folder: run("npx", "server"),
        absent=lambda folder: run("npx", "--no-install", "server"),
        id="but nothing is fetched",
    ),
    Case(
        "tilde-not-expanded",
        planted=lambda folder: run("~/bin/server"),
        absent=lambda folder: run("npx", "-y", FILES, "~/notes"),
        says="The command begins with ~",
    ),
    Case(
        "tilde-not-expanded",
        planted=lambda folder: run("python3", "~/server.py"),
        absent=lambda folder: run("python3", "/srv/server.py", "~/notes"),
        says="Argument 1",
        id="in the script alone",
    ),
    Case(
        "tilde-not-expanded",
        planted=lambda folder: run("uv", "run", "--directory", "~/server", "server.py"),
        absent=lambda folder: by("crush", "~/bin/server"),
        says="Argument 3",
        id="but a client that reads as a shell does",
    ),
    Case(
        "tilde-not-expanded",
        planted=lambda folder: fleet(entry(cwd="~/server")),
        absent=lambda folder: fleet(entry(url="https://wiki.example/~ada/mcp")),
        says="cwd",
        id="in cwd",
    ),
    Case(
        "tilde-not-expanded",
        planted=lambda folder: run("server", PATH="~/bin:/usr/bin"),
        absent=lambda folder: run("server", NOTES="~/notes"),
        says="PATH in env",
        id="in PATH",
    ),
    Case(
        "argument-path-missing",
        planted=lambda folder: run("npx", "-y", FILES, f"{folder}/gone", str(folder)),
        absent=lambda folder: run("npx", "-y", f"{FILES}@2026.8.31", str(folder), "relative", "--option"),
        says="gone, which is not there",
    ),
    Case(
        "argument-path-missing",
        planted=lambda folder: run("uvx", "mcp-server-git", "--repository", f"{folder}/gone"),
        absent=lambda folder: run("uvx", "mcp-server-sqlite", "--db-path", f"{folder}/made.db"),
        id="but one that is made",
    ),
    Case(
        "argument-path-missing",
        planted=lambda folder: run("uv", "run", f"--directory={folder}/gone", "server"),
        absent=lambda folder: run("docker", "run", "-i", "mcp/files", "--directory", "/projects"),
        id="but one within a container",
    ),
    Case(
        "argument-path-missing",
        planted=lambda folder: run("uv", "--directory", f"{folder}/gone", "run", "server"),
        absent=lambda folder: run("ssh", "host", "uv", "--directory", f"{folder}/gone", "run", "server"),
        id="but one on another machine",
    ),
    Case(
        "docker-not-interactive",
        planted=lambda folder: docker("--rm", "-e", "API_KEY"),
        absent=lambda folder: docker("--rm", "-i", "-e", "API_KEY"),
        says="mcp/time",
    ),
    Case(
        "docker-not-interactive",
        planted=lambda folder: docker("-d", "-i"),
        absent=lambda folder: docker("--interactive=true", "--rm"),
        says="in the background",
        id="in the background",
    ),
    Case(
        "docker-not-interactive",
        planted=lambda folder: run("podman", "--log-level", "error", "run", "--rm", "image", "-i"),
        absent=lambda folder: docker("-ite", "NAME=value", "--rm"),
        id="with several letters in one",
    ),
    Case(
        "docker-not-interactive",
        planted=lambda folder: docker(),
        absent=lambda folder: docker("--unknown-option", "value"),
        id="but an option that is not known",
    ),
    Case(
        "docker-not-interactive",
        planted=lambda folder: docker(),
        absent=lambda folder: run("docker", "mcp", "gateway", "run"),
        id="but another command of docker",
    ),
    Case(
        "docker-with-terminal",
        planted=lambda folder: docker("-it", "--rm"),
        absent=lambda folder: docker("-i", "--tmpfs", "/tmp", "-t=false"),
        says="asks for a terminal",
    ),
    Case(
        "typographic-characters",
        planted=lambda folder: run("npx", "\u2014yes", "server"),
        absent=lambda folder: run("npx", "--greeting", "\u201cHello\u201d \u2014 she said\u2026 and left."),
        says="Argument 1 holds a long dash",
    ),
    Case(
        "typographic-characters",
        planted=lambda folder: run("\u201cnpx\u201d", "server"),
        absent=lambda folder: run("npx", "server", "/home/ada/Dokumente \u2013 alt"),
        says="command holds a curly quote",
        id="in the command",
    ),
    Case(
        "typographic-characters",
        planted=lambda folder: run("npx", "server", **{"API_KEY\u00a0": "x"}),
        absent=lambda folder: run("npx", "server", GREETING="\u201cHello\u201d"),
        says="name of a variable",
        id="in the name of a variable",
    ),
    Case(
        "argument-joined",
        planted=lambda folder: run("npx", "-y", "server", "--root /srv"),
        absent=lambda folder: run("npx", "-y", "server", "--root=/my files", "--root", "/my files"),
        says="--root and its value",
    ),
    Case(
        "argument-joined",
        planted=lambda folder: run("npx", "-y server"),
        absent=lambda folder: run("sh", "-c", "-x server"),
        id="but a line for a shell",
    ),
    Case(
        "argument-joined",
        planted=lambda folder: run("server", "--header X: 1"),
        absent=lambda folder: run("server", "--chrome-args", "--headless --no-sandbox"),
        id="but the line of another program",
    ),
    Case(
        "argument-joined",
        planted=lambda folder: run("server", "--root /srv"),
        absent=lambda folder: run("npx", "-y", "supergateway", "--stdio", "npx -y server"),
        id="but what a bridge is to start",
    ),
)
