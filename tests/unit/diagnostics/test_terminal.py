"""What a person reads at a terminal."""

import io
from pathlib import Path
from typing import Any

import pytest
from rich.console import Console
from tests.unit.diagnostics.diagnoses import HOME, diagnosis, of_everything, report
from tests.unit.diagnostics.fleets import READY, entry

from mcpward.diagnostics.check import Mend
from mcpward.diagnostics.forms.progress import progress, told
from mcpward.diagnostics.forms.terminal import show, show_nothing
from mcpward.diagnostics.report import Diagnosis


def shown(run: Diagnosis, *, terminal: bool = False, whole: bool = False, encoding: str = "utf-8", **look: Any) -> str:
    raw = io.BytesIO()
    out = io.TextIOWrapper(raw, encoding, newline="")
    show(run, Console(file=out, force_terminal=terminal, **look), HOME, whole=whole)
    out.flush()
    return raw.getvalue().decode(encoding)


def test_reports_are_told_by_file_then_of_all_then_by_server_the_worst_first() -> None:
    text = shown(of_everything())
    heads = [line.split("   ")[0] for line in text.splitlines() if line and not line.startswith(" ")]
    assert heads == [
        "2 files of 2 clients, 3 servers.",
        "~/cursor.json",
        "All servers together",
        "files",
        "wiki",
        "Nothing to report of well",
        "2 errors and 1 warning in 3 servers, and 2 notes.",
    ]


def test_of_a_server_the_worst_is_told_first_and_else_in_the_order_of_the_checks() -> None:
    run = diagnosis(*(report(code) for code in ("news", "slow", "config-broken", "thing-missing")))
    told = [line.split()[1] for line in shown(run).splitlines() if line.startswith(("  error", "  warning", "  note"))]
    assert told == ["config-broken", "thing-missing", "slow", "news"]


def test_a_report_is_told_with_its_place_its_evidence_and_its_fix() -> None:
    lines = shown(diagnosis(report(evidence=("one", "two")))).splitlines()
    at = lines.index("  error    thing-missing   ~/cursor.json:3:5")
    assert lines[at + 1 : at + 5] == [
        "           It is thing-missing.",
        "             one",
        "             two",
        "           fix: Mend it.",
    ]


def test_of_a_note_only_what_it_says_is_told_unless_everything_is_asked_for() -> None:
    assert "Mend it." not in shown(diagnosis(report("news")))
    assert "Mend it." in shown(diagnosis(report("news")), whole=True)


def test_long_lists_are_folded_unless_everything_is_asked_for() -> None:
    evidence = tuple(f"line {number:02}" for number in range(20))
    reports = [report("slow", says=f"It is slow in way {number:02}.") for number in range(9)]
    run = diagnosis(report(evidence=evidence), *reports)
    folded, whole = shown(run), shown(run, whole=True)
    assert ("line 05" in folded, "line 06" in folded, "... and 14 more" in folded) == (True, False, True)
    assert ("way 03" in folded, "way 04" in folded, "... and 5 more of slow" in folded) == (True, False, True)
    assert ("line 19" in whole, "way 08" in whole, "more" in whole) == (True, True, False)


def test_of_many_clients_the_first_are_named() -> None:
    entries = tuple(entry(client=client) for client in ("cursor", "zed", "kiro", "amp", "cline"))
    assert "files   stdio   cursor, zed, kiro and 2 more   ~/cursor.json" in shown(diagnosis(report(), entries=entries))
    assert "stdio   cursor, zed, kiro, amp " in shown(diagnosis(report(), entries=entries[:4]))


def test_a_long_line_of_evidence_is_cut() -> None:
    run = diagnosis(report(evidence=("x" * 1000,)))
    assert f"{'x' * 300}...\n" in shown(run)
    assert "x" * 1000 in shown(run, whole=True)


def test_a_pipe_gets_plain_text_that_is_not_wrapped() -> None:
    text = shown(diagnosis(report(says=f"It is {'long ' * 100}gone.")))
    assert "\x1b" not in text
    assert f"It is {'long ' * 100}gone.\n" in text


def test_a_terminal_gets_colour_and_lines_that_fit() -> None:
    text = shown(
        diagnosis(report(says=f"It is {'long ' * 100}gone.")), terminal=True, width=60, color_system="standard"
    )
    assert "\x1b[1;31merror" in text
    plain = Console(file=io.StringIO(), width=200)
    assert max(len(plain.render_str(line).plain) for line in strip(text).splitlines()) <= 60


def test_a_terminal_and_a_pipe_get_the_same_lines() -> None:
    assert strip(shown(of_everything(), terminal=True, width=200)) == shown(of_everything())


def strip(text: str) -> str:
    from rich.text import Text

    return Text.from_ansi(text).plain


def test_no_color_is_respected(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    text = shown(of_everything(), terminal=True, width=100)
    assert "error" in text
    assert "31m" not in text


def test_nothing_in_a_report_reaches_the_terminal_as_a_command_or_as_markup() -> None:
    odd = Path("/home/ada/\x1b]0;title\x07[red]x\u202e.json")
    text = shown(
        diagnosis(report(says="[bold]plain[/bold].", file=odd, fix="[link=http://x]y[/link].")), terminal=False
    )
    assert all(char.isprintable() for char in text.replace("\n", ""))
    assert "[bold]plain[/bold]." in text
    assert "[link=http://x]y[/link]." in text


def test_a_terminal_without_the_characters_gets_them_escaped() -> None:
    assert "caf\\xe9" in shown(diagnosis(report(says="It is at the café.")), encoding="ascii")


@pytest.mark.parametrize(
    ("run", "said"),
    [
        (diagnosis(), "Nothing was started: --start also starts the server."),
        (diagnosis(entries=(entry(url="http://x/mcp"),)), "Nothing was called: --call also calls the server."),
        (
            diagnosis(entries=(entry("a"), entry("b", url="http://x/mcp"))),
            "Nothing was started or called: --call calls the servers with an address, --start starts the others too.",
        ),
        (
            diagnosis(report(mend=Mend(Path("/home/ada/cursor.json"), "Remove it."))),
            "One of these can be mended here: --fix shows how, and asks.",
        ),
    ],
)
def test_the_end_says_what_to_do_next(run: Diagnosis, said: str) -> None:
    assert said in shown(run).splitlines()


def test_where_all_were_met_nothing_is_left_to_do() -> None:
    assert shown(diagnosis(contact=READY)).splitlines()[-1] == "Nothing is wrong in 1 server."
    assert shown(diagnosis(entries=(entry(disabled=True),))).splitlines()[-1] == "Nothing is wrong in 1 server."


def test_without_any_client_it_is_told_what_was_looked_for() -> None:
    out = io.StringIO()
    looked_for = [("cursor", [HOME / ".cursor" / "mcp.json"]), ("kiro", [HOME / "a.json", Path("/srv/b.json")])]
    show_nothing(looked_for, Console(file=out), HOME)
    assert out.getvalue().splitlines() == [
        "No file of an MCP client is here. Looked for:",
        "  cursor  ~/.cursor/mcp.json",
        "  kiro    ~/a.json",
        "          /srv/b.json",
        "Add a server in your client, or name a file that has mcpServers: --servers FILE.",
    ]


def test_progress_names_who_is_waited_for() -> None:
    assert told(("a", "b\x1b[31m"), 3) == "3 called, waiting for a, b"
    assert told(tuple("abcdefg"), 0) == "0 called, waiting for a, b, c, d and 3 more"
    assert told((), 7) == "7 called, running the checks"


def test_progress_is_shown_only_where_somebody_sees_it(capsys: pytest.CaptureFixture[str]) -> None:
    with progress() as step:
        step("calling", "files")
        step("called", "files")
    assert capsys.readouterr() == ("", "")


@pytest.mark.parametrize("width", [12, 30, 35, 40])
def test_a_terminal_however_narrow_shows_every_letter(width: int) -> None:
    def letters(text: str) -> str:
        return "".join(text.split())

    assert letters(strip(shown(of_everything(), terminal=True, width=width))) == letters(shown(of_everything()))
