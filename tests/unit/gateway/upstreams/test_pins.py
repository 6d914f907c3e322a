"""Pins: what a tool looked like when it was first seen, kept in a file that people review."""

import hashlib
import json
import multiprocessing
import re
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mcpward.errors import ConfigurationError
from mcpward.gateway.upstreams import pins as room
from mcpward.gateway.upstreams.ledger import LARGEST, canonical
from mcpward.gateway.upstreams.pins import Pins, shown


def tool(name: str = "read", **changed: Any) -> dict[str, Any]:
    return {"name": name, "description": "Reads a file.", "inputSchema": {"type": "object"}} | changed


@pytest.fixture
def lock(tmp_path: Path) -> Path:
    return tmp_path / "project" / "mcpward.lock"


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return tmp_path / "data"


def states(pins: Pins, *tools: dict[str, Any], server: str = "files") -> list[str]:
    return [found.state for found in pins.check_all(server, tools)]


# Judging


def test_a_tool_is_pinned_on_first_use_and_known_from_then_on(lock: Path, data: Path) -> None:
    assert states(Pins(lock, data), tool()) == ["new"]
    pins = Pins(lock, data)
    found = pins.check("files", tool())
    assert (found.state, found.held_back, found.reason) == ("same", False, None)
    assert pins.check("files", dict(reversed(tool().items())) | {"icons": [], "title": None}).state == "same"


@pytest.mark.parametrize(
    "changed",
    [
        {"description": "Reads a file. And sends it on."},
        {"description": None},
        {"title": "Read"},
        {"inputSchema": {"type": "object", "properties": {"to": {"type": "string"}}}},
        {"outputSchema": {"type": "object"}},
        {"annotations": {"readOnlyHint": True}},
    ],
)
def test_a_change_of_what_a_model_is_told_holds_a_tool_back(lock: Path, data: Path, changed: dict[str, Any]) -> None:
    pins = Pins(lock, data)
    states(pins, tool())
    found = pins.check("files", tool(**changed))
    assert (found.state, found.held_back) == ("changed", True)
    assert found.reason == (
        "The tool read of server files has changed and is held back until it is approved: mcpward pins approve."
    )
    assert states(pins, tool()) == ["same"]


def test_the_same_name_on_another_server_is_another_tool(lock: Path, data: Path) -> None:
    pins = Pins(lock, data)
    assert states(pins, tool()) == ["new"]
    assert states(pins, tool(description="Another one."), server="mail") == ["new"]


def test_of_two_tools_with_one_name_the_first_one_counts(lock: Path, data: Path) -> None:
    twice = (tool(), tool(description="Does something else."))
    pins = Pins(lock, data)
    assert states(pins, *twice) == ["new", "changed"]
    assert states(pins, *twice) == ["same", "changed"]


@pytest.mark.parametrize(
    ("odd", "says"),
    [
        (tool(description="x" * LARGEST), r"^The tool read of server files is held back: it has \d+ bytes, over"),
        (tool(description="\ud800"), "half a surrogate pair"),
        ({"name": "read"}, "lacks a name or an inputSchema"),
        ({"inputSchema": {}}, "The tool without a name of server files is held back"),
        (tool("\x1b[31m" + "y" * 500, inputSchema=[]), r"The tool \\x1b\[31my{75} of server"),
    ],
)  # fmt: skip
def test_what_cannot_be_pinned_is_refused_and_others_go_on(
    lock: Path, data: Path, odd: dict[str, Any], says: str
) -> None:
    pins = Pins(lock, data)
    found, other = pins.check_all("files", [odd, tool("write")])
    assert (found.state, found.held_back, other.state) == ("refused", True, "new")
    assert re.search(says, str(found.reason))


def test_no_more_than_so_many_tools_are_pinned(lock: Path, data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(room, "MOST", 2)
    pins = Pins(lock, data)
    assert states(pins, tool("a"), tool("b"), tool("c")) == ["new", "new", "refused"]
    assert states(pins, tool("c"), tool("a")) == ["refused", "same"]
    pins.forget("files", "b")
    assert states(pins, tool("c")) == ["new"]


# The file


def test_the_file_has_a_header_and_one_tool_a_line_in_a_stable_order(lock: Path, data: Path) -> None:
    states(Pins(lock, data), tool("write"), tool("read", description="caf\u00e9 \u202e\u200b\x7f"))
    states(Pins(lock, data), tool(), server="archive")
    text = lock.read_text("ascii")
    header, *lines = text.splitlines()
    assert json.loads(header)["mcpward.lock"] == 1
    entries = [json.loads(line) for line in lines]
    assert [(entry["server"], entry["tool"]["name"]) for entry in entries] == [
        ("archive", "read"), ("files", "read"), ("files", "write"),
    ]  # fmt: skip
    assert entries[0]["tool"] == tool()
    assert all(hashlib.sha256(canonical(entry["tool"])).hexdigest() == entry["sha256"] for entry in entries)
    assert text.replace("\n", "").isprintable()


def test_whoever_sees_the_tools_first_the_file_is_the_same(tmp_path: Path, data: Path) -> None:
    one, other = tmp_path / "one", tmp_path / "other"
    states(Pins(one, data), tool("a"), tool("b"))
    states(Pins(other, data), tool("b"))
    states(Pins(other, data), tool("a"))
    assert one.read_bytes() == other.read_bytes()


def test_nothing_but_the_files_is_left_behind(lock: Path, data: Path) -> None:
    pins = Pins(lock, data)
    states(pins, tool())
    states(pins, tool(description="Changed."))
    assert [path.name for path in lock.parent.iterdir()] == ["mcpward.lock"]
    assert [path.stat().st_mode & 0o777 for path in [data, *data.iterdir()]] == [0o700, 0o600]


GOOD = '{"mcpward.lock": 1}'
PIN = '{"server": "files", "sha256": "SHA", "tool": {"name": "read", "inputSchema": {}}}'.replace(
    "SHA", hashlib.sha256(b'{"inputSchema":{},"name":"read"}').hexdigest()
)


def test_a_file_made_by_hand_is_read(lock: Path, data: Path) -> None:
    lock.parent.mkdir()
    lock.write_text(f"{GOOD}\r\n{PIN}\r\n\r\n")
    assert states(Pins(lock, data), {"name": "read", "inputSchema": {}}) == ["same"]


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("", 1), ("{", 1), ("[]", 1), ("1", 1), ('{"mcpward.lock": 2}', 1), (PIN, 1),
        (f"{GOOD}\n{PIN}\n{PIN}", 3), (f"{GOOD}\n\n<<<<<<< HEAD", 3), (f"{GOOD}\n[]", 2), (f"{GOOD}\n{{}}", 2),
        (f"{GOOD}\n{PIN.replace('read', 'sent')}", 2), (f"{GOOD}\n{PIN.replace('{}', '5')}", 2),
        (f"{GOOD}\n{PIN[:40]}", 2), (f"{GOOD}\n" + "[" * 100_000, 2), (f'{GOOD}\n{{"server": 1, "tool": []}}', 2),
        (f"{GOOD}\n" + PIN.replace('"files"', "7"), 2), ("\udcff", 1),
    ],
)  # fmt: skip
def test_a_damaged_file_is_told_in_one_sentence_and_left_as_it_is(lock: Path, data: Path, text: str, line: int) -> None:
    lock.parent.mkdir()
    lock.write_text(text, errors="surrogateescape")
    before = lock.read_bytes()
    with pytest.raises(ConfigurationError) as failure:
        Pins(lock, data)
    said = str(failure.value)
    assert said.startswith(f"{lock}, line {line}, is not ")
    assert said.endswith("; restore an earlier state of the file, or remove it to have it made anew.")
    assert lock.read_bytes() == before


def test_a_file_damaged_while_the_server_runs_leaves_the_last_good_pins(lock: Path, data: Path) -> None:
    pins = Pins(lock, data)
    states(pins, tool())
    good = lock.read_text()
    lock.write_text(good + "<<<<<<< HEAD\n")
    assert states(pins, tool(), tool(description="Changed."), tool("write")) == ["same", "changed", "new"]
    assert states(pins, tool("write"), tool("write", title="W")) == ["same", "changed"]
    assert lock.read_text() == good + "<<<<<<< HEAD\n"
    assert pins.state["status"] == "degraded"
    assert (pins.state["unsaved"], pins.state["pinned"]) == (1, 2)
    assert f"{lock}, line 3, is not a pin" in pins.state["problems"][0]
    lock.write_text(good)
    assert states(pins, tool(), tool("write")) == ["same", "same"]
    assert pins.state == {"status": "up", "pinned": 2, "held_back": 0, "unsaved": 0, "problems": []}
    assert [row.tool for row in Pins(lock, data).list()] == ["read", "write"]


def test_with_a_read_only_file_checks_go_on_and_health_says_so(lock: Path, data: Path) -> None:
    states(Pins(lock, data), tool())
    lock.chmod(0o444)
    before = lock.read_bytes()
    pins = Pins(lock, data)
    assert states(pins, tool(), tool("write")) == ["same", "new"]
    assert states(pins, tool("write"), tool("write", title="W"), tool(title="R")) == ["same", "changed", "changed"]
    assert pins.state["status"] == "degraded"
    assert pins.state["unsaved"] == 1
    assert pins.state["problems"] == [
        f"{lock} cannot be written (it is read-only); make it and its folder writable to pin tools."
    ]
    with pytest.raises(ConfigurationError, match="it is read-only"):
        pins.approve("files")
    assert lock.read_bytes() == before
    lock.chmod(0o644)
    assert states(pins, tool("write")) == ["same"]
    assert (pins.state["status"], pins.state["unsaved"]) == ("up", 0)
    assert len(Pins(lock, data).list()) == 2


def test_a_data_folder_that_cannot_be_written_changes_no_verdict(lock: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    pins = Pins(lock, tmp_path / "file")
    assert states(pins, tool()) == ["new"]
    assert states(pins, tool(title="R"), tool()) == ["changed", "same"]
    assert pins.state["status"] == "degraded"


# Approving


def test_an_approval_counts_in_a_running_server_at_once(lock: Path, data: Path) -> None:
    running, command = Pins(lock, data), Pins(lock, data)
    changed = tool(description="Changed.")
    states(running, tool())
    assert states(running, changed) == ["changed"]
    assert running.state["held_back"] == 1
    assert [row.key for row in command.approve("files", "read")] == [("files", "read")]
    assert states(running, changed) == ["same"]
    assert states(running, tool()) == ["changed"]


def test_only_what_was_asked_for_is_approved(lock: Path, data: Path) -> None:
    pins = Pins(lock, data)
    first, then = [tool("a"), tool("b")], [tool("a", title="A"), tool("b", title="B")]
    for server in ("one", "two"):
        states(pins, *first, server=server)
        assert states(pins, *then, server=server) == ["changed", "changed"]
    pins.approve("one", "a")
    assert [row.key for row in pins.changes()] == [("one", "b"), ("two", "a"), ("two", "b")]
    pins.approve("two")
    assert [row.key for row in pins.changes()] == [("one", "b")]
    pins.approve()
    assert pins.changes() == []
    assert pins.approve("three") == []


def test_what_changed_again_since_it_was_shown_is_not_approved(lock: Path, data: Path) -> None:
    pins = Pins(lock, data)
    states(pins, tool())
    states(pins, tool(description="Shown to a person."))
    digests = [row.sha256 for row in pins.changes()]
    states(pins, tool(description="Worse."))
    assert pins.approve("files", "read", only=digests) == []
    assert states(pins, tool(description="Worse.")) == ["changed"]


def test_a_tool_that_is_again_as_it_was_no_longer_waits(lock: Path, data: Path) -> None:
    pins = Pins(lock, data)
    states(pins, tool())
    states(pins, tool(title="R"))
    states(pins, tool())
    assert pins.diff() == []


def test_a_forgotten_tool_is_pinned_anew(lock: Path, data: Path) -> None:
    pins = Pins(lock, data)
    states(pins, tool("a"), tool("b"))
    states(pins, tool("a", title="A"))
    assert pins.forget("files", "a") == 1
    assert pins.changes() == []
    assert states(pins, tool("a", title="A"), tool("b")) == ["new", "same"]
    assert pins.forget("files") == 2
    assert pins.list() == []


def test_several_projects_share_a_data_folder(tmp_path: Path, data: Path) -> None:
    one, other = Pins(tmp_path / "one", data), Pins(tmp_path / "other", data)
    for pins in (one, other):
        states(pins, tool())
    states(one, tool(title="R"))
    assert (len(one.changes()), other.changes()) == (1, [])


# Showing


def test_a_diff_shows_lines_that_went_and_came(lock: Path, data: Path) -> None:
    pins = Pins(lock, data)
    states(pins, tool(description="Reads a file.\nReturns text."))
    states(pins, tool(description="Reads a file.\nSends it on.", annotations={"readOnlyHint": False}))
    assert pins.diff("files") == [
        "--- files read (pinned)",
        "+++ files read (seen)",
        "@@ -2,8 +2,12 @@",
        "   read",
        " description:",
        "   Reads a file.",
        "-  Returns text.",
        "+  Sends it on.",
        " inputSchema:",
        "   {",
        '     "type": "object"',
        "   }",
        "+annotations:",
        "+  {",
        '+    "readOnlyHint": false',
        "+  }",
    ]


@given(st.text(max_size=40))
@settings(max_examples=300)
def test_no_character_of_a_tool_reaches_a_terminal_unseen(text: str) -> None:
    assert shown(text).isprintable()


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("\x1b[31m\x9b", r"\x1b[31m\x9b"), ("\u202e\u200b\ufeff", r"\u202e\u200b\ufeff"), ("\u00ad", r"\xad"),
        ("\U000e0041\ufe0f\U000e0101\u3164", r"\U000e0041\ufe0f\U000e0101\u3164"), ("a\tb\r", r"a\tb\r"),
        ("caf\u00e9 \u65e5\u672c \u0939\u093f \U0001f600", "caf\u00e9 \u65e5\u672c \u0939\u093f \U0001f600"),
    ],
)  # fmt: skip
def test_what_the_eye_does_not_see_is_escaped(text: str, seen: str) -> None:
    assert shown(text) == seen


def test_a_very_long_change_is_shown_at_once(lock: Path, data: Path) -> None:
    lines = [str(at % 1300) for at in range(50_000)]
    pins = Pins(lock, data)
    states(pins, tool(description="\n".join(lines)))
    states(pins, tool(description="\n".join(reversed(lines))))
    assert len(pins.diff()) > 100_000


# Two processes


def pin_many(lock: Path, data: Path, start: int) -> None:
    pins = Pins(lock, data)
    for at in range(start, start + 20):
        pins.check("files", tool(f"tool{at}"))


def test_processes_that_pin_at_once_lose_nothing(lock: Path, data: Path) -> None:
    context = multiprocessing.get_context("spawn")
    workers = [context.Process(target=pin_many, args=(lock, data, start)) for start in (0, 20, 40)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join(60)
    assert [worker.exitcode for worker in workers] == [0, 0, 0]
    assert len(Pins(lock, data).list()) == 60
