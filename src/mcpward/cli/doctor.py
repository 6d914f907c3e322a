"""`mcpward doctor`: why a server does not show up, and how well all of them are."""

import argparse
import sys
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any

from mcpward.cli.doctor_fix import fix, undo
from mcpward.cli.output import as_json, plain
from mcpward.errors import ConfigurationError

if TYPE_CHECKING:
    from mcpward.examining import Asked
    from mcpward.settings import Settings


def add_to(commands: Any) -> None:
    """Declare the command."""
    parser = commands.add_parser(
        "doctor", help="say what is wrong with the MCP servers of this machine", allow_abbrev=False
    )
    _add_looking(parser)
    _add_telling(parser)
    _add_mending(parser)
    parser.add_argument("--config", type=Path, help="settings file; without it only the environment counts")


def run(options: argparse.Namespace) -> int:
    """Examine. Returns 1 where something is wrong."""
    from mcpward import examining, logs, settings

    if options.explain:
        print(examining.explained(options.explain))
        return 0
    _check(options)
    chosen = settings.load(config=options.config)
    logs.configure("WARNING")
    if options.undo:
        return undo(chosen, force=options.force)
    asked = examining.Asked(
        examining.Wanted(tuple(options.server), call=options.call or options.start, start=options.start),
        tuple(options.client),
        options.servers or chosen.mcpward_servers,
        options.timeout,
        not options.no_history,
    )
    diagnosis = _examined(asked, chosen)
    written = None
    if options.fix:
        for_programs = options.json or options.sarif
        written = fix(diagnosis, chosen, _console(sys.stderr if for_programs else sys.stdout), sure=options.yes)
        if written:
            diagnosis = _examined(asked, chosen)
    _tell(diagnosis, asked, options)
    unsure = options.fix and written is None
    return 0 if diagnosis.status == "healthy" and not unsure else 1


def _check(options: argparse.Namespace) -> None:
    """Raises ConfigurationError for a file that is not there, and for options that mean nothing together."""
    if options.servers and not options.servers.is_file():
        is_there = options.servers.exists()
        what = "is none that can be read again and again" if is_there else "is not there"
        raise ConfigurationError(f"The file {options.servers} {what}; check --servers.")
    if options.yes and not options.fix:
        raise ConfigurationError("--yes goes with --fix: it agrees to what that would ask.")
    if options.force and not options.undo:
        raise ConfigurationError("--force goes with --undo: it brings back also what was changed since.")
    if options.undo and (options.fix or options.json or options.sarif or options.html):
        raise ConfigurationError("--undo goes alone: it examines nothing.")


def _examined(asked: "Asked", chosen: "Settings") -> Any:
    from mcpward import examining

    with examining.progress() as step:
        return examining.examine(asked, chosen, step)


def _tell(diagnosis: Any, asked: "Asked", options: argparse.Namespace) -> None:
    from mcpward import examining
    from mcpward.examining import forms

    home = Path.home()
    if options.json:
        print(as_json(forms.plain_json(diagnosis)))
    elif options.sarif:
        print(as_json(forms.sarif(diagnosis, Path.cwd())))
    elif options.html:
        _write(options.html, forms.html(diagnosis, home))
        print(plain(f"{forms.sum_of(diagnosis)} Wrote {options.html}."))
    else:
        if not diagnosis.files:
            forms.show_nothing(examining.looked_for(asked), _console(), home)
        if diagnosis.files or diagnosis.reports:
            forms.show(diagnosis, _console(), home, whole=options.verbose)


def _write(path: Path, text: str) -> None:
    from mcpward.whole_file import write_whole

    try:
        write_whole(path, text.encode(), 0o600)
    except OSError as error:
        raise ConfigurationError(f"{path} cannot be written ({error.strerror}); choose another file.") from None


def _console(out: IO[str] | None = None) -> Any:
    """Where a person reads: coloured only on a terminal, and not where NO_COLOR is set."""
    from rich.console import Console

    class Piped(Console):
        def on_broken_pipe(self) -> None:
            """Whoever read has seen enough: the command line knows what to do."""
            raise BrokenPipeError

    return Piped(file=out or sys.stdout, highlight=False)


def _add_looking(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--client", action="append", default=[], metavar="NAME", help="read only this client; may be repeated (all)"
    )
    parser.add_argument(
        "--server", action="append", default=[], metavar="NAME", help="look only at this server; may be repeated (all)"
    )
    parser.add_argument(
        "--servers", type=Path, metavar="FILE", help="read this file with mcpServers, and no client but those named"
    )
    parser.add_argument("--call", action="store_true", help="call the servers that have an address")
    parser.add_argument(
        "--start", action="store_true", help="start the servers that have a command, and call the others"
    )
    parser.add_argument(
        "--timeout",
        type=_seconds,
        default=30.0,
        metavar="SECONDS",
        help="how long a server may take to start and answer (30)",
    )
    parser.add_argument("--no-history", action="store_true", help="do not keep this run, and compare with none")


def _add_telling(parser: argparse.ArgumentParser) -> None:
    forms = parser.add_mutually_exclusive_group()
    forms.add_argument("--json", action="store_true", help="print JSON")
    forms.add_argument("--sarif", action="store_true", help="print SARIF 2.1.0, for code hosts and editors")
    forms.add_argument("--html", type=Path, metavar="FILE", help="write a page that can be sent and printed")
    forms.add_argument("--explain", metavar="CODE", help="only say what a code means and how to mend it")
    parser.add_argument("--verbose", action="store_true", help="fold nothing, and say all of notes too")


def _add_mending(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--fix", action="store_true", help="show what can be mended here, and write it if you agree")
    parser.add_argument("--yes", action="store_true", help="with --fix: write without asking")
    parser.add_argument("--undo", action="store_true", help="bring back the files that the last fix wrote")
    parser.add_argument("--force", action="store_true", help="with --undo: also those that were changed since")


def _seconds(value: str) -> float:
    try:
        seconds = float(value)
    except ValueError:
        seconds = 0.0
    if not 0 < seconds <= 3600:
        raise argparse.ArgumentTypeError(f"{value!r} is no number of seconds over 0, at most 3600")
    return seconds
