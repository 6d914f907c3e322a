"""The address of a server is none of http or https."""

from collections.abc import Iterator
from urllib.parse import urlsplit

from mcpward.diagnostics.check import ServerCheck, Symptom
from mcpward.diagnostics.configuration.pointing import at, where
from mcpward.diagnostics.fleet import Fleet, Target


def _run(target: Target, fleet: Fleet) -> Iterator[Symptom]:
    for entry in target.server.entries:
        if entry.transport == "stdio" or entry.disabled or (wrong := _wrong_with(entry.url)) is None:
            continue
        yield Symptom(
            f"The address of the server {target.name} in {entry.client} cannot be one: {wrong}.",
            "Write an address of http or https, for example https://HOST/mcp.",
            evidence=(where(entry),),
            **at(entry, fleet, "url"),
        )


def _wrong_with(url: str) -> str | None:
    """What is wrong, in words; None where nothing is, or only variables could tell."""
    if not url.strip():
        return "it is empty"
    if url != url.strip():
        return "it begins or ends with white space"
    if not url.isprintable() or " " in url:
        return "it holds a space or a character that nobody sees"
    scheme, there, rest = url.partition("://")
    if "${" in url:
        return None if not there or "${" in scheme or scheme in ("http", "https") else "it begins with no http or https"
    if scheme.lower() not in ("http", "https") or not there:
        return "it begins with no http:// or https://"
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:
        return "its host or port is none"
    if not parts.hostname or rest.startswith("/"):
        return "it names no host"
    return "port 0 is none" if port == 0 else None


CHECK = ServerCheck("address-invalid", "configuration", "error", "Is the address one?", _run)
