"""What each client demands of tools."""

from pathlib import Path

import pytest

from mcpward.diagnostics.clients import CLIENTS
from mcpward.diagnostics.configuration.entries import Entry, Scope
from mcpward.diagnostics.tools.client_rules import (
    MOST_TOOLS,
    SCHEMA_RULES,
    SHOWN_AS,
    TITLES,
    illegal_name,
    known_as,
    name_refused,
)


def test_rules_are_of_clients_that_are_known_and_have_a_title() -> None:
    ruled = {*SHOWN_AS, *MOST_TOOLS, *(client for rule in SCHEMA_RULES for client in rule.clients)}
    assert ruled <= TITLES.keys() <= {client.name for client in CLIENTS}


@pytest.mark.parametrize(
    ("name", "why"),
    [
        ("getUser", ""),
        ("DATA_EXPORT_v2", ""),
        ("admin.tools.list", ""),
        ("a" * 128, ""),
        ("a" * 129, "it has 129 characters, 128 are allowed"),
        ("a b,c", "it has ' ' ','"),
        ("a\nb\u202e", "it has U+000A U+202E"),
        ("größe", "it has 'ö' 'ß'"),
    ],
)
def test_a_name_is_legal_as_the_specification_says(name: str, why: str) -> None:
    assert illegal_name(name) == why


@pytest.mark.parametrize(
    ("client", "server", "tool", "refused"),
    [
        # 64 with the prefix is fine and 65 is not, as mims-harvard/ToolUniverse#65 measured.
        ("claude-code", "tooluniverse", "x" * 45, False),
        ("claude-code", "tooluniverse", "x" * 46, True),
        ("claude-code", "s", "a.b c", False),
        # The limits that ComposioHQ/composio#2788 and PostHog/posthog#51483 tell of.
        ("cursor", "g", "x" * 58, False),
        ("cursor", "g", "x" * 59, True),
        ("cursor", "posthog", "x" * 52, False),
        ("cursor", "posthog", "x" * 53, True),
        ("claude-desktop", "s", "a" * 64, False),
        ("claude-desktop", "s", "a" * 65, True),
        ("claude-desktop", "s", "a.b", True),
        ("codex", "s", "a.b" * 99, False),
        ("amazon-q", "s", "a" * 64, False),
        ("amazon-q", "s", "a" * 65, True),
        ("amazon-q", "s", "a-b" * 30, False),
    ],
)
def test_a_name_is_refused_by_a_client_from_its_own_limit_on(
    client: str, server: str, tool: str, refused: bool
) -> None:
    assert (name_refused(client, server, tool) is not None) == refused


@pytest.mark.parametrize(
    ("client", "scope", "name"),
    [
        ("claude-code", "plugin", "plugin_chrome-devtools-mcp_chrome"),
        ("claude-code", "project", "chrome"),
        ("cursor", "plugin", "chrome"),
    ],
)
def test_the_server_of_a_plugin_has_a_longer_name(client: str, scope: Scope, name: str) -> None:
    file = Path("/home/ada/.claude/plugins/cache/market/chrome-devtools-mcp/1.0/.mcp.json")
    assert known_as(Entry(client, file, 1, scope, "chrome", command="npx")) == name


@pytest.mark.parametrize(
    ("client", "name"),
    [
        ("claude-code", "mcp__my_files__read_file"),
        ("claude-desktop", "read.file"),
        ("gemini-cli", "mcp_my_files_read.file"),
        ("opencode", "mcp__my_files__read_file"),
    ],
)
def test_a_tool_is_shown_under_the_name_that_the_client_makes_of_it(client: str, name: str) -> None:
    assert SHOWN_AS[client]("my files", "read.file") == name


def test_gemini_cli_leaves_out_the_middle_of_a_long_name() -> None:
    shown = SHOWN_AS["gemini-cli"]("files", "read_" + "x" * 60)
    assert (len(shown), shown[:15], "..." in shown) == (63, "mcp_files_read_", True)
