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
        for run in (self.count, self.fail, self.ask, self.hang, self.change, self.gone, self.publish, self.watched):
            part.tool(run.__name__, run)
        self.uri = f"era://{part.name}"
        self.wanted: list[str] = []
        part.listed["resources"] = [{"uri": self.uri, "name": part.name}]
        part.answers |= {"resources/subscribe": self.subscribe, "resources/unsubscribe": self.unsubscribe}
        if part.revision == MODERN:
            part.answers["subscriptions/listen"] = self.listen

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

    async def subscribe(self, asked: Asked) -> dict[str, Any]:
        if self.part.revision == MODERN:
            raise Failed(-32601, "There is no such method.")
        self.wanted.append(asked.params["uri"])
        return {}

    async def unsubscribe(self, asked: Asked) -> dict[str, Any]:
        self.wanted.remove(asked.params["uri"])
        return {}

    async def listen(self, asked: Asked) -> dict[str, Any]:
        """Tell news down this stream until it is closed."""
        uris = asked.params["notifications"].get("resourceSubscriptions", [])
        meta = {"io.modelcontextprotocol/subscriptionId": asked.id}

        async def tell(message: dict[str, Any]) -> None:
            await asked.send({**message, "params": {**message.get("params", {}), "_meta": meta}})

        self.wanted += uris
        self.part.listeners.append(tell)
        try:
            told = {"notifications": asked.params["notifications"]}
            await tell({"jsonrpc": "2.0", "method": "notifications/subscriptions/acknowledged", "params": told})
            await asyncio.get_running_loop().create_future()
        finally:
            self.part.listeners.remove(tell)
            for uri in uris:
                self.wanted.remove(uri)
        return {}

    async def publish(self, asked: Asked) -> dict[str, Any]:
        """Say to all who listen that its resource changed, if anybody wants to know."""
        if self.uri in self.wanted:
            for listener in self.part.listeners:
                told = {"jsonrpc": "2.0", "method": "notifications/resources/updated", "params": {"uri": self.uri}}
                await listener(told)
        return text("published")

    async def watched(self, asked: Asked) -> dict[str, Any]:
        """The resources that somebody wants news of."""
        return text(json.dumps(self.wanted))

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
    era = Era(Part(f"stdio-{sys.argv[1]}", sys.argv[1]))
    asyncio.run(over_stdio(era.part))
