"""A configuration of every client, where it lies on every platform, written as its manual shows it."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from mcpward.diagnostics.configuration.places import Places, Platform

PLATFORMS: tuple[Platform, ...] = ("linux", "macos", "windows")
_CODE = {
    "linux": "~/.config/Code/User",
    "macos": "~/Library/Application Support/Code/User",
    "windows": "APPDATA/Code/User",
}
MCP_SERVERS = '{"mcpServers": {"files": {"command": "npx", "args": ["-y", "files"], "env": {"ROOT": "/srv"}}}}'
FILES = {"transport": "stdio", "command": "npx", "args": ("-y", "files"), "env": {"ROOT": "/srv"}}
WIKI = {"transport": "http", "url": "https://wiki.example/mcp", "headers": {"X-Team": "docs"}}
REMOTE = '"headers": {"X-Team": "docs"}'


@dataclass(frozen=True)
class Planted:
    """The file of a client on each platform, and the server in it."""

    paths: dict[Platform, str]
    text: str = MCP_SERVERS
    means: dict[str, Any] = field(default_factory=lambda: FILES)


def everywhere(path: str) -> dict[Platform, str]:
    return dict.fromkeys(PLATFORMS, path)


def by_platform(linux: str, macos: str, windows: str) -> dict[Platform, str]:
    return {"linux": linux, "macos": macos, "windows": windows}


def in_code(path: str) -> dict[Platform, str]:
    return {platform: f"{_CODE[platform]}/{path}" for platform in PLATFORMS}


PLANTED = {
    "claude-desktop": Planted(
        by_platform(
            "~/.config/Claude/claude_desktop_config.json",
            "~/Library/Application Support/Claude/claude_desktop_config.json",
            "APPDATA/Claude/claude_desktop_config.json",
        )
    ),
    "claude-code": Planted(
        everywhere("~/.claude.json"),
        f'{{"mcpServers": {{"wiki": {{"type": "http", "url": "https://wiki.example/mcp", {REMOTE}}}}}}}',
        WIKI,
    ),
    "cursor": Planted(everywhere("~/.cursor/mcp.json"), "\ufeff// mine\n" + MCP_SERVERS[:-1] + ",}"),
    "vs-code": Planted(
        in_code("mcp.json"),
        '{"inputs": [{"id": "key", "type": "promptString"}], "servers": {"db": {"type": "stdio", "command": "db", '
        '"env": {"DB_KEY": "${input:key}"}}}}',
        {"transport": "stdio", "command": "db", "env": {"DB_KEY": "${input:key}"}},
    ),
    "windsurf": Planted(
        everywhere("~/.codeium/windsurf/mcp_config.json"),
        f'{{"mcpServers": {{"wiki": {{"serverUrl": "https://wiki.example/mcp", {REMOTE}}}}}}}',
        WIKI,
    ),
    "zed": Planted(
        by_platform("~/.config/zed/settings.json", "~/.config/zed/settings.json", "APPDATA/Zed/settings.json"),
        '// Zed settings\n{"theme": "One", "context_servers": {"files": {"source": "custom", "command": '
        '{"path": "npx", "args": ["-y", "files"], "env": {"ROOT": "/srv"}}}, "of-an-extension": {"settings": {}},},}',
    ),
    "cline": Planted(everywhere("~/.cline/data/settings/cline_mcp_settings.json")),
    "roo": Planted(
        in_code("globalStorage/rooveterinaryinc.roo-cline/settings/mcp_settings.json"),
        f'{{"mcpServers": {{"wiki": {{"type": "streamable-http", "url": "https://wiki.example/mcp", {REMOTE}}}}}}}',
        WIKI,
    ),
    "continue": Planted(
        everywhere("~/.continue/config.yaml"),
        "name: mine\nmcpServers:\n  - name: wiki\n    type: streamable-http\n    url: https://wiki.example/mcp\n"
        "    requestOptions:\n      headers:\n        X-Key: ${{ secrets.WIKI_KEY }}\n",
        {**WIKI, "headers": {"X-Key": "${WIKI_KEY}"}},
    ),
    "codex": Planted(
        everywhere("~/.codex/config.toml"),
        'model = "x"\n[mcp_servers.files]\ncommand = "npx"\nargs = ["-y", "files"]\n'
        '[mcp_servers.files.env]\nROOT = "/srv"\n',
    ),
    "gemini-cli": Planted(
        everywhere("~/.gemini/settings.json"),
        f'{{"mcpServers": {{"wiki": {{"httpUrl": "https://wiki.example/mcp", {REMOTE}, "trust": false}}}}}}',
        WIKI,
    ),
    "lm-studio": Planted(everywhere("~/.lmstudio/mcp.json")),
    "opencode": Planted(
        everywhere("~/.config/opencode/opencode.json"),
        '{"mcp": {"files": {"type": "local", "command": ["npx", "-y", "files"], "environment": {"ROOT": "/srv"}}}}',
    ),
    "goose": Planted(
        by_platform(
            "~/.config/goose/config.yaml", "~/.config/goose/config.yaml", "APPDATA/Block/goose/config/config.yaml"
        ),
        "extensions:\n  developer:\n    type: builtin\n    enabled: true\n  files:\n    type: stdio\n"
        "    enabled: true\n    cmd: npx\n    args: [-y, files]\n    envs:\n      ROOT: /srv\n    timeout: 300\n",
    ),
    "kiro": Planted(everywhere("~/.kiro/settings/mcp.json")),
    "antigravity": Planted(
        everywhere("~/.gemini/config/mcp_config.json"),
        f'{{"mcpServers": {{"wiki": {{"serverUrl": "https://wiki.example/mcp", {REMOTE}}}}}}}',
        WIKI,
    ),
    "amazon-q": Planted(everywhere("~/.aws/amazonq/mcp.json")),
    "amp": Planted(
        by_platform("~/.config/amp/settings.json", "~/.config/amp/settings.json", "APPDATA/amp/settings.json"),
        MCP_SERVERS.replace("mcpServers", "amp.mcpServers"),
    ),
    "trae": Planted(
        by_platform(
            "~/.config/Trae/User/mcp.json",
            "~/Library/Application Support/Trae/User/mcp.json",
            "APPDATA/Trae/User/mcp.json",
        )
    ),
    "crush": Planted(
        everywhere("~/.config/crush/crush.json"),
        '{"mcp": {"wiki": {"type": "http", "url": "https://wiki.example/mcp", "headers": {"X-Key": "$WIKI_KEY"}}}}',
        {**WIKI, "headers": {"X-Key": "${WIKI_KEY}"}},
    ),
}
"""By the name of the client."""


class Person:
    """A person with a home folder and a project on a platform, both made up."""

    def __init__(self, folder: Path, platform: Platform) -> None:
        self.home, self.project = folder / "home", folder / "project"
        self._roaming, self._local = folder / "roaming", folder / "local"
        for made in (self.home, self.project):
            made.mkdir(parents=True)
        windows = {"APPDATA": str(self._roaming), "LOCALAPPDATA": str(self._local)}
        self.places = Places(platform, self.home, self.project, windows if platform == "windows" else {})

    def has(self, path: str, text: str) -> Path:
        """Give them a file; its path begins with ~, APPDATA, LOCALAPPDATA or nothing, which is the project."""
        first, _, rest = path.partition("/")
        roots = {"~": self.home, "APPDATA": self._roaming, "LOCALAPPDATA": self._local}
        file = roots[first] / rest if first in roots else self.project / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, "utf-8")
        return file

    def has_all(self) -> None:
        """Give them every client."""
        for planted in PLANTED.values():
            self.has(planted.paths[self.places.platform], planted.text)
