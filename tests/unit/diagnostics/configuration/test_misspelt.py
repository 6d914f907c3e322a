"""A key is called misspelt only where there can be no doubt."""

import pytest

from mcpward.diagnostics.clients import CLIENTS
from mcpward.diagnostics.clients.own import own_client
from mcpward.diagnostics.configuration.misspelt import KEYS, meant_by
from mcpward.diagnostics.configuration.places import Places
from mcpward.diagnostics.configuration.reading import Reading

OWN_KEYS = {
    "claude-desktop": (),
    "claude-code": ("headersHelper", "oauth", "timeout", "alwaysLoad"),
    "cursor": ("envFile", "auth", "icon"),
    "vs-code": ("envFile", "gallery", "version", "dev", "sandbox", "sandboxEnabled", "oauth", "roots"),
    "windsurf": ("serverUrl", "disabledTools", "registry"),
    "zed": ("source", "settings", "timeout", "path"),
    "cline": ("autoApprove", "timeout", "transportType", "remoteConfigured"),
    "roo": ("alwaysAllow", "timeout", "watchPaths", "disabledTools"),
    "continue": ("name", "apiKey", "requestOptions", "connectionTimeout", "faviconUrl", "sourceFile"),
    "codex": (
        "env_vars", "bearer_token_env_var", "http_headers", "env_http_headers", "startup_timeout_sec", "required",
        "tool_timeout_sec", "enabled_tools", "disabled_tools", "scopes", "oauth_resource",
        "supports_parallel_tool_calls",
    ),
    "gemini-cli": (
        "httpUrl", "tcp", "timeout", "trust", "description", "includeTools", "excludeTools", "authProviderType",
        "targetAudience", "targetServiceAccount", "extension", "oauth",
    ),
    "lm-studio": ("timeout",),
    "opencode": ("environment", "timeout", "oauth", "cwd"),
    "goose": (
        "cmd", "envs", "env_keys", "uri", "timeout", "bundled", "available_tools", "display_name", "description",
        "name", "socket",
    ),
    "kiro": ("autoApprove", "disabledTools", "timeout", "oauth", "oauthScopes"),
    "antigravity": ("serverUrl", "disabledTools", "authProviderType", "oauth"),
    "amazon-q": ("timeout", "disabledTools", "oauthScopes"),
    "amp": ("includeTools", "oauth"),
    "trae": ("fromGalleryId", "timeout"),
    "crush": ("timeout", "disabled_tools"),
}  # fmt: skip
"""What the manuals of the clients have besides the usual."""


@pytest.fixture(params=CLIENTS, ids=lambda client: client.name)
def reading(request: pytest.FixtureRequest, person: object) -> tuple[str, Reading]:
    places: Places = person.places  # type: ignore[attr-defined]
    return request.param.name, request.param.reading(next(iter(request.param.user_files(places))))


def test_no_client_is_told_that_a_key_of_its_own_is_misspelt(reading: tuple[str, Reading]) -> None:
    name, of = reading
    usual = {of.words.get(key, key) for key in KEYS}
    told = {key: meant for key in (*OWN_KEYS[name], *usual) if (meant := meant_by(key, of, ())) is not None}
    assert told == {}


@pytest.mark.parametrize(
    ("key", "meant"),
    [
        ("arg", "args"), ("agrs", "args"), ("Args", "args"), ("arguments", "args"), ("comand", "command"),
        ("commnad", "command"), ("Command", "command"), ("cmd", "command"), ("enviroment", "env"), ("envs", "env"),
        ("environment_variables", "env"), ("ENV", "env"), ("uri", "url"), ("URL", "url"), ("header", "headers"),
        ("haeders", "headers"), ("http_headers", "headers"), ("working_directory", "cwd"), ("disable", "disabled"),
        ("dissabled", "disabled"), ("transportType", "type"), ("tranport", "transport"), ("endpoint", "url"),
    ],
)  # fmt: skip
def test_what_is_nearly_a_key_means_it(key: str, meant: str) -> None:
    assert meant_by(key, Reading(), ()) == meant


@pytest.mark.parametrize(
    "key",
    [
        "",
        "x",
        "note",
        "tools",
        "timeout",
        "port",
        "end",
        "dev",
        "run",
        "tag",
        "curl",
        "comments",
        "area",
        "_comment",
        "//",
    ],
)
def test_what_may_be_anything_means_nothing(key: str) -> None:
    assert meant_by(key, Reading(), ()) is None


def test_what_is_there_is_not_meant_by_another_key() -> None:
    assert meant_by("arg", Reading(), ("arg", "args")) is None
    assert meant_by("env", Reading(words={"env": "envs"}), ("env",)) == "envs"


def test_the_gateway_reads_every_word_for_an_address(person: object) -> None:
    places: Places = person.places  # type: ignore[attr-defined]
    own = own_client(places.cwd / "mcp.json").reading(places.cwd / "mcp.json")
    assert [meant_by(key, own, ()) for key in ("serverUrl", "httpUrl", "url")] == [None, None, None]
