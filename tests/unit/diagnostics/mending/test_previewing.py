"""What is shown before a file is mended: a diff of what really stands there, without its secrets."""

import json
import subprocess
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from mcpward.diagnostics.mending.mending import Change
from mcpward.diagnostics.mending.previewing import preview

SECRET = "made-up-" + "s3cret"


def shown(before: str, after: str, modes: tuple[int, int] = (0o600, 0o600)) -> list[str]:
    change = Change(Path("a"), Path("a"), (), before.encode(), after.encode(), *modes)
    return preview(change, lambda text: text)


def test_a_diff_has_the_lines_that_change_and_some_around_them() -> None:
    before = "".join(f"line {number}\n" for number in range(20))
    assert shown(before, before.replace("line 9\n", "line nine\n")) == [
        "@@ -7,7 +7,7 @@",
        " line 6",
        " line 7",
        " line 8",
        "-line 9",
        "+line nine",
        " line 10",
        " line 11",
        " line 12",
    ]


@given(st.lists(st.sampled_from("abcd")), st.lists(st.sampled_from("abcd")))
def test_a_diff_is_the_one_that_patch_reads(before: list[str], after: list[str]) -> None:
    old, new = ("".join(f"{line}\n" for line in lines) for lines in (before, after))
    told = list(shown(old, new))
    taken, made = ([line[1:] for line in told if line[0] in signs] for signs in (" -", " +"))
    heads = [line for line in told if line[0] == "@"]
    lengths = [tuple(int(part.split(",")[1]) for part in head.split()[1:3]) for head in heads]
    assert (sum(length for length, _ in lengths), sum(length for _, length in lengths)) == (len(taken), len(made))
    assert (old == new) == (told == [])


def test_patch_turns_one_into_the_other(tmp_path: Path) -> None:
    before = "".join(f"line {number}\n" for number in range(30))
    after = before.replace("line 2\n", "").replace("line 20\n", "line 20\nnew\n").replace("line 0\n", "first\n")
    (tmp_path / "a").write_text(before)
    patch = "--- a\n+++ a\n" + "\n".join(shown(before, after)) + "\n"
    try:
        subprocess.run(["patch", "-s", "a"], input=patch.encode(), cwd=tmp_path, check=True)
    except FileNotFoundError:
        pytest.skip("patch is not installed")
    assert (tmp_path / "a").read_text() == after


def test_a_mode_and_what_is_not_seen_are_told() -> None:
    assert shown("", "", (0o644, 0o600)) == ["mode 644 becomes 600"]
    assert shown("\ufeff{}", "{}\n") == ["@@ -1,1 +1,1 @@", "-<byte order mark>{}<no end of line>", "+{}"]


@pytest.mark.parametrize(
    "line",
    [
        f'"env": {{"API_KEY": "{SECRET}", "OTHER": "plain"}}',
        f'"args": ["--api-key", "{SECRET}", "plain"]',
        f'"args": ["--token={SECRET}", "plain"]',
        f'"args": [\n"--password",\n"{SECRET}",\n"plain"]',
        f'"url": "https://ada:{SECRET}@host.example/mcp", "x": "plain"',
        f'"url": "https://host.example/mcp?api_key={SECRET}", "x": "plain"',
        f'"headers": {{"Authorization": "Bearer {SECRET}"}}, "x": "plain"',
        f"API_KEY: {SECRET}\nplain: plain",
        f"api_key = {SECRET}\nplain = 'plain'",
        f"- 'API_KEY': '{SECRET}'\n- plain",
        "MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQC7" + SECRET + "\nplain",
    ],
)
def test_no_secret_is_shown_and_all_else_is(line: str) -> None:
    text = "\n".join(shown(f"{line}\nlast\n", f"{line}\nchanged\n"))
    assert SECRET not in text
    assert "[HIDDEN]" in text
    assert "plain" in text


NAMES = st.sampled_from(["API_KEY", "GITHUB_TOKEN", "DB_PASSWORD", "CLIENT_SECRET"])
SECRETS = st.text(st.characters(codec="ascii", categories=["L", "N"]), min_size=8, max_size=30).map(
    lambda it: f"q7{it}"
)
ENTRIES = st.one_of(
    st.tuples(NAMES, SECRETS).map(lambda it: ({"command": "x", "env": {it[0]: it[1]}}, it[1])),
    st.tuples(NAMES, SECRETS).map(lambda it: ({"command": "x", "args": [f"--{it[0].lower()}", it[1], "y"]}, it[1])),
    st.tuples(NAMES, SECRETS).map(lambda it: ({"command": "x", "args": ["y", f"{it[0]}={it[1]}"]}, it[1])),
    SECRETS.map(lambda it: ({"url": "https://x.example/mcp", "headers": {"Authorization": f"Bearer {it}"}}, it)),
    SECRETS.map(lambda it: ({"url": f"https://x.example/mcp?token={it}&a=b"}, it)),
)


@given(st.lists(ENTRIES, min_size=1, max_size=4), st.sampled_from([None, 2, 4]), st.booleans())
def test_no_secret_of_any_file_is_shown(entries: list[tuple[Any, str]], indent: int | None, as_yaml: bool) -> None:
    table = {"mcpServers": {f"server-{at}": found for at, (found, _) in enumerate(entries)}}
    text = yaml.safe_dump(table) if as_yaml else json.dumps(table, indent=indent)
    lines = "\n".join(shown(text, text.replace("command", "cmd").replace("url", "uri") + "\n"))
    assert lines
    assert [secret for _, secret in entries if secret in lines] == []


def test_what_is_known_to_be_a_secret_is_hidden_wherever_it_stands() -> None:
    change = Change(Path("a"), Path("a"), (), b"note: s3same\n", b"note: s3same!\n", 0o600, 0o600)
    lines = preview(change, lambda text: text.replace("s3same", "[HIDDEN]"))
    assert lines[1:] == ["-note: [HIDDEN]", "+note: [HIDDEN]!"]


def test_no_control_character_is_shown() -> None:
    lines = shown("a\x1b[31mred\x07\n\tindented\n", "b\u202e\n\tindented\n")
    assert all(char.isprintable() for line in lines for char in line)
    assert "     indented" in lines
