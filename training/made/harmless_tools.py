"""Descriptions of tools that use strong words and hide nothing."""

import json
from collections.abc import Iterator
from random import Random

from training.made.compose import distinct, fill, pick
from training.made.harmless_slots import SLOTS as COMMON_SLOTS
from training.made.harmless_tool_parts import CLAUSES, EXAMPLES, PARAMETERS, RETURNS, SLOTS
from training.made.harmless_tool_purposes import PURPOSES
from training.made.row import Made

COUNT = 1500
TOOL_SLOTS = {**COMMON_SLOTS, **SLOTS}
SERVERS = ("mail", "files", "bank", "git", "db", "calendar", "shop", "browser", "crm", "cloud", "wiki", "home", "chat")


def made(random: Random) -> Iterator[Made]:
    """Descriptions as servers give them, from a few words to a page."""
    yield from distinct(lambda: Made(description(random), "benign_tool_desc", "tool_description"), COUNT)


def description(random: Random) -> str:
    """A purpose with what its author had to say about it, in one of the shapes in use."""
    purpose = pick(random, PURPOSES)
    if random.random() < 0.15:
        purpose = purpose.split(". ")[0].rstrip(".") + "."
    clauses = random.sample(CLAUSES, random.choice((0, 0, 1, 1, 2, 3, 5)))
    parameters = random.sample(PARAMETERS, random.choice((0, 0, 1, 2, 3, 6)))
    ends = [pick(random, RETURNS)] * (random.random() < 0.3) + [pick(random, EXAMPLES)] * (random.random() < 0.35)
    shape = random.choice((_plain, _plain, _docstring, _markdown, _tagged, _json))
    return fill(shape(purpose, clauses, parameters, ends, random), random, TOOL_SLOTS)


def _plain(purpose: str, clauses: list[str], parameters: list[str], ends: list[str], random: Random) -> str:
    listed = [pick(random, ("Arguments: ", "Parameters: ", "Input: ")) + "; ".join(parameters)] if parameters else []
    text = [purpose, *clauses] if random.random() < 0.8 else [*clauses[:1], purpose, *clauses[1:]]
    return pick(random, (" ", " ", "\n")).join(text + listed + ends)


def _docstring(purpose: str, clauses: list[str], parameters: list[str], ends: list[str], random: Random) -> str:
    listed = ["Args:\n" + "\n".join("    " + parameter for parameter in parameters)] if parameters else []
    return "\n\n".join([purpose, *([" ".join(clauses)] if clauses else []), *listed, *ends])


def _markdown(purpose: str, clauses: list[str], parameters: list[str], ends: list[str], random: Random) -> str:
    rules = "\n".join(pick(random, ("- ", "* ")) + clause for clause in clauses)
    title = pick(
        random, ("## Rules", "### When to use", "**Usage notes**", "## Important", "CRITICAL RULES:", "Usage:")
    )
    listed = "## Parameters\n" + "\n".join("- " + parameter for parameter in parameters)
    return "\n\n".join([purpose, *([title + "\n" + rules] if rules else []), *([listed] if parameters else []), *ends])


def _tagged(purpose: str, clauses: list[str], parameters: list[str], ends: list[str], random: Random) -> str:
    tag = pick(random, ("usage", "instructions", "notes", "important", "when_to_use"))
    inner = "\n".join(clauses + parameters)
    return (
        f"[{pick(random, SERVERS)}] {purpose}"
        + (f"\n<{tag}>\n{inner}\n</{tag}>" if inner else "")
        + "".join("\n" + end for end in ends)
    )


def _json(purpose: str, clauses: list[str], parameters: list[str], ends: list[str], random: Random) -> str:
    properties = {}
    for parameter in parameters:
        head, text = parameter.split(": ", 1)
        properties[head.split(" ")[0]] = {"type": "string", "description": text}
    schema = {"type": "object", "properties": properties, "required": list(properties)[:1]}
    whole = {"name": pick(random, TOOL_SLOTS["other"]), "description": " ".join([purpose, *clauses, *ends])}
    return json.dumps(whole | ({"inputSchema": schema} if properties else {}), indent=random.choice((None, 2)))
