"""The log: one line an event, no control character, no token, and of errors only the kind and the place."""

import errno
import io
import json
import logging
import sys
from typing import Any

import pytest
import structlog
from hypothesis import given
from hypothesis import strategies as st

from mcpward import logs

NASTY = "a\x00b\x1b[31mc\nd\x7fe\x9b31mf\u2028g\u202eh"
TOKEN = "spv-" + "a-token-that-nobody-may-see"


class Terminal(io.StringIO):
    """Standard error, as a file or as a screen."""

    def __init__(self, watched: bool) -> None:
        super().__init__()
        self.watched = watched

    def isatty(self) -> bool:
        return self.watched


@pytest.fixture(params=[False, True], ids=["file", "terminal"])
def err(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch, own_logging: None) -> Terminal:
    """Standard error with the log on it, at its most talkative."""
    it = Terminal(request.param)
    monkeypatch.setattr(sys, "stderr", it)
    logs.configure("DEBUG")
    return it


def plain(text: str) -> str:
    """Without the colours that the log itself puts there."""
    return text.replace("\x1b[", "<").replace("\n", "")


def test_no_control_character_reaches_the_log(err: Terminal) -> None:
    structlog.get_logger("ours").info("event", client=NASTY, more=[NASTY], also={"x": NASTY})
    logging.getLogger("library").warning(f"said {NASTY}")
    written = err.getvalue()
    assert written.count("\n") == 2
    assert not [char for char in plain(written) if not char.isprintable()]
    assert "\x1b[31mc" not in written


def test_a_library_is_heard_from_warning_on_at_every_level(err: Terminal) -> None:
    for name in ("mcp.server.sse", "mcp.server.lowlevel", "uvicorn.access", "httpx2", "new.one"):
        logging.getLogger(name).debug("arguments %s", TOKEN)
        logging.getLogger(name).info("token=%s", TOKEN)
    assert err.getvalue() == ""
    logging.getLogger("httpx2").warning("heard")
    assert "heard" in err.getvalue()


@pytest.mark.parametrize("name", ["mcp.server.sse", "mcp.shared.jsonrpc_dispatcher", "asyncio"])
def test_a_library_that_weaves_values_in_is_heard_by_its_name_alone(err: Terminal, name: str) -> None:
    logging.getLogger(name).warning(f"Received invalid session ID: {TOKEN}")
    assert TOKEN not in err.getvalue()
    assert all(word in err.getvalue() for word in (name, "library.warning"))


def test_of_other_libraries_the_words_are_told_without_the_values(err: Terminal) -> None:
    logging.getLogger("library").warning("refused %s", TOKEN)
    logging.getLogger("library").error(ValueError(TOKEN))
    assert TOKEN not in err.getvalue()
    assert all(word in err.getvalue() for word in ("refused %s", "library.error", "ValueError"))


def test_a_taken_port_is_left_to_the_command(err: Terminal) -> None:
    logging.getLogger("uvicorn.error").error(OSError(errno.EADDRINUSE, "in use"))
    assert err.getvalue() == ""


def test_of_an_error_only_its_kind_and_places_are_told(err: Terminal) -> None:
    try:
        raise KeyError(TOKEN)
    except KeyError as error:
        logging.getLogger("library").exception("it failed")
        structlog.get_logger("ours").error("failed", exc_info=error)
        structlog.get_logger("ours").exception("failed again")
    logging.getLogger("library").error("where", stack_info=True)
    written = err.getvalue()
    assert TOKEN not in written
    assert "Traceback" not in written
    assert written.count("KeyError") == 3
    assert written.count("test_logs.py:") >= 3


def test_a_logger_that_had_its_own_way_out_loses_it(own_logging: None, monkeypatch: pytest.MonkeyPatch) -> None:
    elsewhere, err = io.StringIO(), Terminal(False)
    stubborn = logging.getLogger("stubborn")
    stubborn.addHandler(logging.StreamHandler(elsewhere))
    stubborn.propagate = False
    stubborn.setLevel("DEBUG")
    monkeypatch.setattr(sys, "stderr", err)
    logs.configure("INFO")
    stubborn.info(TOKEN)
    stubborn.warning("heard")
    assert elsewhere.getvalue() == ""
    assert json.loads(err.getvalue())["event"] == "heard"


@pytest.mark.parametrize(("level", "count"), [("DEBUG", 4), ("INFO", 3), ("WARNING", 2), ("ERROR", 1)])
def test_the_level_decides_what_is_written(
    level: str, count: int, own_logging: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    err = Terminal(False)
    monkeypatch.setattr(sys, "stderr", err)
    logs.configure(level)
    log = structlog.get_logger("ours")
    for say in (log.debug, log.info, log.warning, log.error):
        say("event")
    assert err.getvalue().count("\n") == count


VALUES: Any = st.recursive(
    st.none() | st.integers() | st.floats() | st.text(st.characters()) | st.binary(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner, max_size=3),
    max_leaves=6,
)


@given(VALUES)
def test_any_event_is_one_line_of_json(value: Any) -> None:
    line = logs._dumps({"event": "x", "value": value})
    assert json.loads(line)["event"] == "x"
    assert not set(line) & {chr(code) for code in (*range(32), *range(127, 160), 0x2028, 0x202E)}


def test_a_bound_call_id_stands_in_each_line(err: Terminal) -> None:
    structlog.contextvars.bind_contextvars(call_id="call-7")
    structlog.get_logger("ours").info("event")
    assert "call-7" in err.getvalue()
