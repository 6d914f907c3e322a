"""An entry gets another address, or another word for its transport, and the rest of its file stays as it is."""

from pathlib import Path

import pytest
from tests.unit.diagnostics.fleets import surveyed
from tests.unit.diagnostics.planted import Person

from mcpward.diagnostics.check import Mend
from mcpward.diagnostics.fleet import Fleet
from mcpward.diagnostics.mending.readdressing import with_address, with_transport

OLD, NEW = "https://wiki.example/", "https://wiki.example/mcp"


def planted(folder: Path, path: str, text: str) -> Fleet:
    person = Person(folder, "linux")
    person.has(path, text)
    return surveyed(person.places)


def address_of(fleet: Fleet, address: str = NEW) -> Mend | None:
    return with_address(fleet, fleet.entries[0], address)


@pytest.mark.parametrize(
    ("path", "key"),
    [("~/.cursor/mcp.json", "url"), ("~/.codeium/windsurf/mcp_config.json", "serverUrl")],
)
def test_another_address_is_written_and_nothing_else(tmp_path: Path, path: str, key: str) -> None:
    text = f'// mine\n{{"mcpServers": {{"wiki": {{"{key}": "{OLD}",  /* here */ "headers": {{}}}}}}}}\n'
    mend = address_of(planted(tmp_path, path, text))
    assert mend is not None
    assert mend.rewrite is not None
    assert mend.path == tmp_path / "home" / path.removeprefix("~/")
    assert mend.says == f"Write the address {NEW}."
    assert mend.rewrite(text) == text.replace(OLD, NEW)
    assert mend.rewrite("\ufeff" + text) == "\ufeff" + text.replace(OLD, NEW)


def test_a_file_that_says_another_thing_by_now_is_left(tmp_path: Path) -> None:
    text = f'{{"mcpServers": {{"wiki": {{"url": "{OLD}"}}}}}}'
    mend = address_of(planted(tmp_path, "~/.cursor/mcp.json", text))
    assert mend is not None
    assert mend.rewrite is not None
    for other in (text.replace(OLD, "https://other.example/"), text.replace("wiki", "other"), "{}", "no JSON"):
        with pytest.raises(ValueError, match="another by now"):
            mend.rewrite(other)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("https://wiki.example/?team=a", NEW),
        ("https://${HOST}/", NEW),
        ("https://ada@wiki.example/", NEW),
        (OLD, "https://wiki.example/[HIDDEN]/mcp"),
    ],
)
def test_an_address_with_what_is_not_shown_is_for_a_person_to_mend(tmp_path: Path, old: str, new: str) -> None:
    fleet = planted(tmp_path, "~/.cursor/mcp.json", f'{{"mcpServers": {{"wiki": {{"url": "{old}"}}}}}}')
    assert address_of(fleet, new) is None


def test_only_files_of_json_are_mended(tmp_path: Path) -> None:
    toml = planted(tmp_path, "~/.codex/config.toml", f'[mcp_servers.wiki]\nurl = "{OLD}"\n')
    assert toml.entries[0].url == OLD
    assert address_of(toml) is None


@pytest.mark.parametrize(
    ("path", "root", "said", "wanted", "word"),
    [
        ("~/.config/Code/User/mcp.json", "servers", "http", "sse", "sse"),
        ("~/.claude.json", "mcpServers", "sse", "http", "http"),
    ],
)
def test_another_transport_is_written(tmp_path: Path, path: str, root: str, said: str, wanted: str, word: str) -> None:
    text = f'{{"{root}": {{"wiki": {{"type": "{said}", "url": "{OLD}"}}}}}}'
    fleet = planted(tmp_path, path, text)
    mend = with_transport(fleet, fleet.entries[0], wanted)  # type: ignore[arg-type]
    assert mend is not None
    assert mend.rewrite is not None
    assert mend.rewrite(text) == text.replace(f'"{said}"', f'"{word}"')


@pytest.mark.parametrize("path", ["~/.cursor/mcp.json", "~/.claude.json"])
def test_where_no_transport_is_told_none_is_written(tmp_path: Path, path: str) -> None:
    fleet = planted(tmp_path, path, f'{{"mcpServers": {{"wiki": {{"url": "{OLD}"}}}}}}')
    assert with_transport(fleet, fleet.entries[0], "sse") is None
