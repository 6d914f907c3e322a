"""A server of one revision, to be met by clients of every other: over HTTP as a part of the stage, over stdio as a
process of its own. usage: stage_eras.py REVISION
"""

import asyncio
import json
import sys
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[2]))

from tests.e2e.stage import MODERN, Asked, Failed, Part, text

QUESTION = {
    "message": "Who is there?",
    "requestedSchema": {"type": "object", "properties": {"name": {"type": "string"}}, "required": ["name"]},
}
ELICIT = "elicitation/create"


class Era:
    """A part with tools that do, one each, what revisions differ in."""

    def __init__(self, part: Part) -> None:
        self.part = part
        self.cut: list[str] = []
        for run in (self.count, self.fail, self.ask, self.hang, self.change, self.gone):
            part.tool(run.__name__, run)

    async def count(self, asked: Asked) -> dict[str, Any]:
        """Tell how far it is, twice, and answer with a structure."""
        await asked.progress(1, total=2, message="half")
        await asked.progress(2, total=2)
        return text("2", structuredContent={"count": 2})

    async def fail(self, asked: Asked) -> dict[str, Any]:
        """Answer with an error of the protocol, or say that it failed."""
        if asked.arguments.get("softly"):
            return text("It did not work.", isError=True)
        raise Failed(-32050, "Nothing works today.", {"day": "Monday"})

    async def ask(self, asked: Asked) -> dict[str, Any]:
        """Ask the person for a name, in the way of its revision."""
        if self.part.revision != MODERN:
            answer = await asked.ask(ELICIT, **QUESTION)
        elif "inputResponses" not in asked.params:
            question = {"method": ELICIT, "params": {"mode": "form", **QUESTION}}
            return {"resultType": "input_required", "inputRequests": {"who": question}, "requestState": "door"}
        else:
            assert asked.params["requestState"] == "door"
            answer = asked.params["inputResponses"]["who"]
        return text(f"{answer['action']} {answer['content']['name']}")

    async def hang(self, asked: Asked) -> dict[str, Any]:
        """Say that it began, and wait for its end."""
        await asked.progress(1)
        try:
            await asyncio.get_running_loop().create_future()
        except asyncio.CancelledError:
            self.cut.append(str(asked.arguments["mark"]))
            raise
        raise AssertionError

    async def change(self, asked: Asked) -> dict[str, Any]:
        """Say to all who listen that its tools changed."""
        for listener in self.part.listeners:
            await listener({"jsonrpc": "2.0", "method": "notifications/tools/list_changed"})
        return text(str(len(self.part.listeners)))

    async def gone(self, asked: Asked) -> dict[str, Any]:
        """The marks of the calls that nobody waits for: those that were cut off, and those said to be cancelled."""
        messages = [one.message for one in self.part.heard if one.body]
        marks = {one.get("id"): one["params"]["arguments"].get("mark") for one in messages if _is_call(one)}
        noted = [one["params"]["requestId"] for one in messages if one.get("method") == "notifications/cancelled"]
        return text(json.dumps({"cut": self.cut, "told": [marks.get(number) for number in noted]}))


def _is_call(message: dict[str, Any]) -> bool:
    return message.get("method") == "tools/call"


async def over_stdio(part: Part) -> None:
    """Serve the part over stdin and stdout until they end."""
    reader = asyncio.StreamReader(limit=1 << 24)
    await asyncio.get_running_loop().connect_read_pipe(lambda: asyncio.StreamReaderProtocol(reader), sys.stdin)
    calls: dict[Any, asyncio.Task[None]] = {}

    async def send(message: dict[str, Any]) -> None:
        sys.stdout.write(json.dumps(message) + "\n")
        sys.stdout.flush()

    if part.revision != MODERN:
        part.listeners.append(send)
    while line := await reader.readline():
        message = json.loads(line)
        if message.get("method") == "notifications/cancelled":
            calls[message["params"]["requestId"]].cancel()
        else:
            calls[message.get("id")] = asyncio.create_task(part.answer(message, send))


if __name__ == "__main__":
    era = Era(Part("era", sys.argv[1]))
    asyncio.run(over_stdio(era.part))
