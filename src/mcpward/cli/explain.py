"""`mcpward explain`: what the guard thinks of one text, tier by tier, and why it is blocked or not."""

import argparse
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from mcpward.cli.output import as_json, plain
from mcpward.model import CHANNELS

_WIDTH = 88
_MOST = 12


def add_to(commands: Any) -> None:
    """Declare the command."""
    parser = commands.add_parser("explain", help="show why a text is blocked or not", allow_abbrev=False)
    parser.add_argument("text", metavar="TEXT", help="the text; - reads it from stdin")
    parser.add_argument("--channel", choices=CHANNELS, default="user", help="on which way it comes (user)")
    parser.add_argument("--json", action="store_true", help="print JSON")
    parser.add_argument("--rules", type=Path, help="a file with rules of your own for the guard")
    parser.add_argument("--model", help="a folder with a model of your own, or none")
    parser.add_argument("--config", type=Path, help="settings file; without it only the environment counts")


def run(options: argparse.Namespace) -> int:
    """Explain. Returns 1 where the text is blocked at medium."""
    from mcpward import logs, settings
    from mcpward.guarding import explain

    flags = {"mcpward_guard_rules": options.rules, "mcpward_model": options.model}
    chosen = settings.load_guard(flags, config=options.config)
    logs.configure("ERROR")
    text = sys.stdin.read() if options.text == "-" else options.text
    told = explain(text, options.channel, chosen)
    print(as_json(told) if options.json else "\n".join(_lines(told)))
    return 1 if told["levels"]["medium"]["blocked"] else 0


def _lines(told: Mapping[str, Any]) -> Iterator[str]:
    """What is told, for a terminal; nothing of the text's control characters reaches it."""
    yield from (plain(line) for line in told["why"])
    yield ""
    yield f"Judged by {', '.join(told['tiers'])}; {told['length']} characters on the channel {told['channel']}."
    if "read" in told:
        yield "It is JSON: its strings are read, and places are those in them."
    yield ""
    yield "Levels"
    for level, one in told["levels"].items():
        blocked = "blocked as " + ", ".join(one["blocked"]) if one["blocked"] else "let through"
        yield f"  {level:<7} from {one['threshold']:g} on: {blocked}"
    yield ""
    yield "Views read"
    for number, view in enumerate(told["views"]):
        yield f"  {number}. {view['kind']:<9} [{view['start']}:{view['end']}]  {_short(view['text'])}"
    yield ""
    yield "Rules"
    for sign in told["rules"][:_MOST]:
        yield f"  {sign['score']:.2f}  {sign['detector']} ({sign['type'].lower()})  {_place(sign)}"
    if not told["rules"]:
        yield "  no sign of an attack"
    if told["fast"]:
        yield ""
        yield from _fast(told["fast"])
    yield ""
    yield from _model(told["model"])


def _fast(told: Mapping[str, Any]) -> Iterator[str]:
    settled = "; that settled it" if told["settled"] else ""
    yield f"Fast tier: {told['probability']:.3f} (users' texts under {told['clear_below']} are clear){settled}"
    yield from _words(told["words"])


def _model(told: Mapping[str, Any]) -> Iterator[str]:
    if "probability" not in told:
        yield f"Model: not asked. {told['reason']}"
        return
    yield f"Model: {told['probability']:.3f} for an attack; the likeliest is {told['class'].replace('_', ' ')}"
    for window in told["windows"][:_MOST]:
        where = f"window [{window['start']}:{window['end']}] of view {window['view']}"
        yield f"  {where}: {window['probability']:.3f} {window['class'].replace('_', ' ')}"
    if len(told["windows"]) > _MOST:
        yield f"  and {len(told['windows']) - _MOST} windows more"
    if told["unread"]:
        suspicious = ", some of them suspicious at a glance" if told["unread_suspicious"] else ""
        yield f"  {told['unread']} windows were too many to be read{suspicious}"
    if told["sentence"]:
        yield f"  by the sentence {_place(told['sentence'])}"
    yield from _words(told["words"])


def _words(words: list[Mapping[str, Any]]) -> Iterator[str]:
    for one in words:
        yield f"  {one['weight']:+.2f}  {_place(one)}"


def _place(one: Mapping[str, Any]) -> str:
    return f"[{one['start']}:{one['end']}] {_short(one['text'])}"


def _short(text: str) -> str:
    line = plain(" ".join(text.split()))
    return line if len(line) <= _WIDTH else line[: _WIDTH - 3] + "..."
