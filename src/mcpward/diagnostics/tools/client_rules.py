"""What each client demands of the tools of a server, beyond what MCP does: names, numbers, schemas.

Only what is known of a client is written here, with where it is known from; a client that is not named here takes what
MCP allows, or is not known. Names in `owner/repository#number` are threads on GitHub, read in November 2026.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from jsonschema import Draft202012Validator

from mcpward.diagnostics.check import Severity
from mcpward.diagnostics.configuration.entries import Entry
from mcpward.diagnostics.tools.listed import SchemaField
from mcpward.diagnostics.tools.schema_lint import faults, is_recursive
from mcpward.diagnostics.tools.schema_walk import Schema, parameters, subschemas
from mcpward.tolerant_json import shown_name

TITLES: Mapping[str, str] = {
    "amazon-q": "Amazon Q",
    "antigravity": "Antigravity",
    "claude-code": "Claude Code",
    "claude-desktop": "Claude Desktop",
    "crush": "Crush",
    "cursor": "Cursor",
    "gemini-cli": "Gemini CLI",
    "opencode": "opencode",
    "vs-code": "VS Code",
    "windsurf": "Windsurf",
}
"""How the clients with rules are called in a sentence."""

LONGEST_NAME = 128
"""MCP 2025-11-25 and 2026-07-28, server, tools, Tool Names. SEP-986 also allowed `/`, which they do not name."""

_LEGAL = re.compile(r"[A-Za-z0-9_.-]+")
_NOT_PLAIN = re.compile(r"[^A-Za-z0-9_-]")
_PLAIN = re.compile(r"[A-Za-z0-9_-]{1,64}")
_WORD = re.compile(r"[A-Za-z][A-Za-z0-9_]*")
_PARAMETER = re.compile(r"[A-Za-z0-9_.-]{1,64}")
LONGEST_IN_CLAUDE = 64
LONGEST_IN_CURSOR = 60
LONGEST_IN_AMAZON_Q = 64


def _plain(name: str) -> str:
    return _NOT_PLAIN.sub("_", name)


def _of_gemini(server: str, tool: str) -> str:
    """The API takes more signs than others; of a long name the middle is left out."""
    name = re.sub("[^A-Za-z0-9_.:-]", "_", f"{server}_{tool}")
    name = name if name.startswith("mcp_") else f"mcp_{name}"
    return name if len(name) < 64 else f"{name[:30]}...{name[-30:]}"


SHOWN_AS: Mapping[str, Callable[[str, str], str]] = {
    # Its documents on agents: of two with one name the later is rejected, `toolAliases` tells them apart.
    "amazon-q": lambda server, tool: tool,
    "claude-code": lambda server, tool: f"mcp__{_plain(server)}__{_plain(tool)}",
    # barryw/ImmichMCP#8 (the plain name is sent), spring-projects/spring-ai#2393 (one of two is always taken).
    "claude-desktop": lambda server, tool: tool,
    "crush": lambda server, tool: f"mcp_{server}_{tool}",
    # Since 2026; before, the second of two tools with one name got the name of its server.
    "gemini-cli": _of_gemini,
    # Since the summer of 2026 (anomalyco/opencode#33533); before, with one `_` between the two, and nothing before.
    "opencode": lambda server, tool: f"mcp__{_plain(server)}__{_plain(tool)}",
}
"""By which name a model calls a tool of a server in each client. Where two have one name, only one can be called.

Codex, Roo, VS Code and Zed are left out: they make names that collide different.
"""

MOST_TOOLS: Mapping[str, int] = {
    # DaxianLee/cocos-mcp-server#11: more are refused when a server is added.
    "antigravity": 100,
    # Snowflake-Labs/mcp#77: 80 since the autumn of 2025, 40 before.
    "cursor": 80,
    # microsoft/vscode-copilot-release#11653, microsoft/copilot-intellij-feedback#1842; see GROUPS.
    "vs-code": 128,
    # Its documents on MCP.
    "windsurf": 100,
}
"""So many tools of all servers together a client takes."""


GROUPS = frozenset({"vs-code"})
"""Clients that put what is over into groups, which a model has to open first (microsoft/vscode#294055)."""

LOADS_ON_DEMAND = frozenset({"claude-code"})
"""Clients that hand a model the schema of a tool only when it looks for one (anthropics/claude-code#79418)."""


@dataclass(frozen=True, slots=True)
class Refusal:
    """What a client does not take, and what comes of it. `severity` is error where more than this tool is lost."""

    says: str
    severity: Severity


def illegal_name(name: str) -> str:
    """What of a name MCP advises against; empty where it is a good one."""
    if len(name) > LONGEST_NAME:
        return f"it has {len(name)} characters, {LONGEST_NAME} are allowed"
    if not _LEGAL.fullmatch(name):
        odd = dict.fromkeys(char for char in name if not _LEGAL.fullmatch(char))
        return f"it has {' '.join(repr(char) if char.isprintable() else f'U+{ord(char):04X}' for char in odd)}"
    return ""


def name_refused(client: str, server: str, tool: str) -> Refusal | None:
    """Why a client does not take the name of a tool, None where it does or that is not known."""
    if client == "claude-desktop" and not _PLAIN.fullmatch(tool):
        # evoila/meho#2745, loomle/loomle#168, hostinger/api-mcp-server#51: one such name, and no chat has any tool.
        return Refusal("it takes up to 64 of A-Z a-z 0-9 _ - only, and one other name costs every tool", "error")
    if client == "claude-code" and len(name := SHOWN_AS[client](server, tool)) > LONGEST_IN_CLAUDE:
        # mims-harvard/ToolUniverse#65, ChromeDevTools/chrome-devtools-mcp#1169.
        return Refusal(f"it calls it {name}, which is longer than {LONGEST_IN_CLAUDE} characters", "warning")
    if client == "amazon-q" and _WORD.fullmatch(tool) and len(tool) > LONGEST_IN_AMAZON_Q:
        # The program's own message: the tool is left out. Signs that it does not take it leaves away itself.
        return Refusal(f"it has {len(tool)} of {LONGEST_IN_AMAZON_Q} characters", "warning")
    if client == "cursor" and (length := len(server) + 1 + len(tool)) > LONGEST_IN_CURSOR:
        # ComposioHQ/composio#2788, PostHog/posthog#51483: the tool is left out.
        return Refusal(f"with the name of the server it has {length} of {LONGEST_IN_CURSOR} characters", "warning")
    return None


def known_as(entry: Entry) -> str:
    """The name that a client has for a server: Claude Code puts that of a plugin before it.

    ChromeDevTools/chrome-devtools-mcp#1169; a plugin lies in cache/MARKETPLACE/PLUGIN/.
    """
    parts = entry.file.parts
    if entry.client != "claude-code" or entry.scope != "plugin" or "cache" not in parts[:-3]:
        return entry.name
    return f"plugin_{parts[parts.index('cache') + 2]}_{entry.name}"


@dataclass(frozen=True, slots=True)
class SchemaRule:
    """What some clients refuse in the schemas of tools. `found` yields each place; `severity` as in Refusal, and note
    where only some versions of the client do.
    """

    clients: tuple[str, ...]
    of: SchemaField
    severity: Severity
    found: Callable[[Schema], Iterator[str]]


def _combined_at_the_top(schema: Schema) -> Iterator[str]:
    yield from (f"{key} at the top is not taken" for key in ("anyOf", "oneOf", "allOf") if key in schema)


def _of_another_draft(schema: Schema) -> Iterator[str]:
    """What is right in the dialect that a schema names and wrong in 2020-12; other faults are another check's."""
    if not faults(schema):
        yield from (f"{fault} in JSON Schema 2020-12" for fault in faults(schema, Draft202012Validator))


def _odd_parameters(schema: Schema) -> Iterator[str]:
    for name, _ in parameters(schema):
        if not _PARAMETER.fullmatch(name):
            yield f"the parameter {shown_name(name)} is not 1 to 64 of A-Z a-z 0-9 _ . -"


def _of_another_dialect(schema: Schema) -> Iterator[str]:
    named = schema.get("$schema")
    if isinstance(named, str) and "draft/2020-12" not in named:
        yield f"it names the dialect {shown_name(named)}, and those of the summer of 2026 only take 2020-12"


def _lists_of_anything(schema: Schema) -> Iterator[str]:
    for place, one in subschemas(schema):
        if one.get("type") == "array" and "items" not in one:
            yield f"{place or 'the top'} is an array without items"


def _recursion(schema: Schema) -> Iterator[str]:
    if is_recursive(schema):
        yield "it refers to itself, to any depth"


SCHEMA_RULES: tuple[SchemaRule, ...] = (
    # anthropics/claude-code#95504 (the tool is left out in silence), #45106 (every message fails).
    SchemaRule(("claude-code",), "inputSchema", "error", _combined_at_the_top),
    # jkelonen in marianfoo/mcp-sap-docs#51 tells that it fails, anthropics/claude-code#45106 that it works.
    SchemaRule(("claude-desktop",), "inputSchema", "note", _combined_at_the_top),
    # anthropics/claude-code#586 and #31800, KelvinTegelaar/CIPP#6133: every message fails.
    SchemaRule(("claude-code", "claude-desktop"), "inputSchema", "error", _of_another_draft),
    # anthropics/claude-code#34771 and #79418: every message fails once the tool was loaded.
    SchemaRule(("claude-code",), "inputSchema", "error", _odd_parameters),
    # anthropics/claude-code#88882 and #86142, mongodb-js/mongodb-mcp-server#1427: every call fails.
    SchemaRule(("claude-code", "claude-desktop"), "outputSchema", "note", _of_another_dialect),
    # agentscope-ai/ReMe#84: the tool is left out.
    SchemaRule(("vs-code",), "inputSchema", "warning", _lists_of_anything),
    # google-gemini/gemini-cli#14945: every message fails; juspay/juspay-mcp#132: since 2026 only where there is no end.
    SchemaRule(("gemini-cli",), "inputSchema", "note", _recursion),
)
