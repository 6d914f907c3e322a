"""`mcpward scan`: judge the texts of files, folders, stdin and tables. The level is medium, whatever the server's."""

import argparse
from pathlib import Path
from typing import Any

from mcpward.model import CHANNELS, KINDS


def add_to(commands: Any) -> None:
    """Declare the command."""
    parser = commands.add_parser(
        "scan", help="find secrets, personal data and attacks in files and tables", allow_abbrev=False
    )
    parser.add_argument(
        "paths", nargs="+", metavar="PATH", help="files, folders, .jsonl, .jsonl.gz, .parquet; - is rows on stdin"
    )
    _add_guard(parser)
    _add_reading(parser)
    _add_writing(parser)
    _add_running(parser)


def run(options: argparse.Namespace) -> int:
    """Scan. Returns 1 where anything was found, blocked or not read, 0 otherwise."""
    from mcpward import logs, settings
    from mcpward.guarding import Scan, scan

    flags = {
        "mcpward_guard_rules": options.rules,
        "mcpward_guard_names": options.names,
        "mcpward_model": options.model,
        "mcpward_guard_masking": options.masking,
    }
    chosen = settings.load_guard(flags, config=options.config)
    logs.configure("WARNING")
    wanted = Scan(
        paths=tuple(options.paths),
        output=options.output,
        form=options.format,
        columns=tuple(options.column or ["text"]),
        channel=options.channel,
        kinds=options.kinds,
        reading=options.reading,
        most_bytes=options.max_bytes,
        jobs=options.jobs,
        show=options.show,
        allowing=not options.no_allow,
        engine=options.engine,
        address=options.address,
    )
    return 1 if scan(wanted, chosen) else 0


def _add_guard(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--rules", type=Path, help="a file with rules of your own for the guard")
    parser.add_argument(
        "--names", choices=["off", "gazetteer", "on"],
        help="whether to look for names and addresses of people: by lists, or by the model too (off)",
    )  # fmt: skip
    parser.add_argument("--model", help="a folder with a model of your own, or none: rules and the fast tier alone")
    parser.add_argument(
        "--masking", choices=["typed", "partial", "hashed", "fake"],
        help="how rows show what was found: [EMAIL_MASKED] (typed), jo***@example.com, a hash or a fake under "
        "MCPWARD_GUARD_KEY",
    )  # fmt: skip
    parser.add_argument("--config", type=Path, help="settings file; without it only the environment counts")


def _add_reading(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--as", dest="reading", choices=["auto", "rows", "text"], default="auto",
        help="what a file holds: rows of JSONL, one text, or what its name says (auto)",
    )  # fmt: skip
    parser.add_argument("--column", action="append", help="a column that holds texts; may be repeated (text)")
    parser.add_argument(
        "--channel", choices=CHANNELS, default="user", help="where texts come from that do not say it (user)"
    )
    parser.add_argument(
        "--max-bytes",
        type=_count,
        default=16 << 20,
        help="the largest file that is read as one text; a larger one is read in parts (%(default)s)",
    )


def _add_writing(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--output", type=Path, help="where the result goes (stdout)")
    parser.add_argument(
        "--format", choices=["rows", "table", "json", "sarif"],
        help="rows: a verdict on each text, as JSONL (for tables of texts); table: a line a finding (for files)",
    )  # fmt: skip
    parser.add_argument("--show", action="store_true", help="show what was found, in a table or JSON")
    parser.add_argument(
        "--kinds", type=_kinds, default=KINDS, metavar="KINDS", help=f"what counts, with commas ({','.join(KINDS)})"
    )
    parser.add_argument("--no-allow", action="store_true", help="count findings beside `mcpward: allow` as well")


def _add_running(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--jobs", type=_count, help="how many processes (one for each core)")
    parser.add_argument("--engine", choices=["local", "ray"], default="local", help="where to judge (local)")
    parser.add_argument("--address", help="the Ray cluster; without it one is started on this machine")


def _kinds(value: str) -> tuple[str, ...]:
    named = tuple(value.split(","))
    if unknown := [name for name in named if name not in KINDS]:
        raise argparse.ArgumentTypeError(f"{unknown[0]!r} is none of {', '.join(KINDS)}")
    return named


def _count(value: str) -> int:
    if not value.isascii() or not value.isdigit() or int(value) < 1:
        raise argparse.ArgumentTypeError(f"{value!r} is no number from 1")
    return int(value)
