"""The command line: one file per command. Exit codes: 0 fine, 1 findings or failures, 2 wrong use or configuration."""

import argparse
import sys
from collections.abc import Sequence
from types import ModuleType

from mcpward.cli.output import plain
from mcpward.errors import ConfigurationError, InvalidInput, McpwardError, Refused

COMMANDS = ("serve", "scan", "explain", "doctor", "token", "audit", "credential", "pins", "import", "version")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code."""
    parser = argparse.ArgumentParser(prog="mcpward", description="The guarded door of MCP.", allow_abbrev=False)
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    given = list(sys.argv[1:] if arguments is None else arguments)
    # Only the command that is asked for is imported: `mcpward version` need not load a web server.
    chosen = given[0] if given and given[0] in COMMANDS else None
    modules = {name: _command(name) for name in COMMANDS if chosen in (None, name)}
    for module in modules.values():
        module.add_to(commands)
    options = parser.parse_args(given)
    try:
        code: int = modules[options.command].run(options)
        if sys.stdout is not None:
            sys.stdout.flush()
        return code
    except (ConfigurationError, InvalidInput) as error:
        return _complain(error, 2)
    except McpwardError as error:
        return _complain(error, 1)
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        # Whoever read the output has seen enough; Python would complain once more when it flushes at its end.
        sys.stdout = None
        return 0
    except OSError as error:
        if error.filename is not None:  # no output has a name: this is a fault of ours
            raise
        sys.stdout = None
        return _complain(McpwardError(f"The output cannot be written ({error.strerror})."), 1)


def _command(name: str) -> ModuleType:
    from importlib import import_module

    return import_module(f"mcpward.cli.{name}")


def _complain(error: McpwardError, code: int) -> int:
    print(f"mcpward: {error}", file=sys.stderr)
    for detail in error.extra.get("details", ()) if isinstance(error, Refused) else ():
        print(plain(f"  {detail['field']}: {detail['message']}"), file=sys.stderr)
    return code


if __name__ == "__main__":
    raise SystemExit(main())
