"""In place of a credential stands what the instructions have there, such as YOUR_API_KEY."""

from collections.abc import Iterator

from mcpward.diagnostics.check import ServerCheck, Symptom
from mcpward.diagnostics.configuration.entries import Entry
from mcpward.diagnostics.configuration.pointing import at
from mcpward.diagnostics.configuration.secret_values import in_address, in_argument, in_named
from mcpward.diagnostics.contact.credentials_seen import is_credential, is_left_open
from mcpward.diagnostics.fleet import Fleet, Target


def _run(target: Target, fleet: Fleet) -> Iterator[Symptom]:
    entry = target.entry
    for where, what, inner in _left_open(entry):
        yield Symptom(
            f"In {where} stands no credential, but what the instructions have in its place.",
            "Write your own credential there, best as a reference to a variable, ${NAME}.",
            evidence=(where,),
            **at(entry, fleet, what, *inner),
        )


def _left_open(entry: Entry) -> Iterator[tuple[str, str, tuple[str | int, ...]]]:
    """Where nothing was put in, in words and by its keys."""
    for name, value in entry.headers.items():
        if is_credential(name, value) and is_left_open(value):
            yield f"the header {name}", "headers", (name,)
    for name, value in entry.env.items():
        if in_named(name, value) and is_left_open(value):
            yield f"the variable {name}", "env", (name,)
    for number, argument in enumerate(entry.args):
        for secret in in_argument(argument, entry.args[number - 1] if number else ""):
            if is_left_open(argument[secret.start : secret.end]):
                yield f"the argument {number + 1}", "args", (number,)
    for secret in in_address(entry.url):
        if is_left_open(entry.url[secret.start : secret.end]):
            yield "the address", "url", ()


CHECK = ServerCheck("credential-placeholder", "configuration", "error", "Was its credential put in?", _run)
