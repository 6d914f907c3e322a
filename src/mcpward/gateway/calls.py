"""Which messages of MCP are calls: what each one names, and the arguments in it that are screened."""

from collections.abc import Mapping
from typing import Any

from mcpward.errors import InvalidInput
from mcpward.links.link import Message as Message

TASKS = ("tasks/get", "tasks/update", "tasks/cancel")
"""What is asked about a task that a tool became (the tasks extension of 2026-07-28)."""

NAMES = {"tools/call": "name", "resources/read": "uri", "prompts/get": "name"} | dict.fromkeys(TASKS, "taskId")
"""The calls, and under which key of their params stands what is called."""

SUBSCRIBING = ("resources/subscribe", "resources/unsubscribe")

LISTS = {
    "tools/list": "tools",
    "resources/list": "resources",
    "resources/templates/list": "resourceTemplates",
    "prompts/list": "prompts",
}
"""The listings, and under which key of their results the items stand."""

KEYS = {"tools": "name", "resources": "uri", "resourceTemplates": "uriTemplate", "prompts": "name"}
"""By which of its fields an item of a listing is known."""

COMPLETION = "completion/complete"

SCREENED: dict[str, tuple[str, ...]] = {"tools/call": ("name", "arguments"), "prompts/get": ("name", "arguments")}
SCREENED |= dict.fromkeys(("resources/read", *SUBSCRIBING), ("uri",)) | dict.fromkeys(TASKS, ("taskId",))
SCREENED[COMPLETION] = ("ref", "argument", "context")
"""The keys of the params of each call that are screened, or known, by the time that it is passed on."""


def called(method: str, params: Mapping[str, Any]) -> tuple[str, Any]:
    """Return the call that a message makes, or prepares (by asking for completions, or for news of a resource), and
    the name in it. The name is None where it is no call, and what is no text where the message has no shape.
    """
    if method == COMPLETION:
        ref = params.get("ref")
        if not isinstance(ref, Mapping):
            return method, None
        if ref.get("type") == "ref/prompt":
            return "prompts/get", ref.get("name")
        return "resources/read", ref.get("uri")
    if method in SUBSCRIBING:
        return "resources/read", params.get("uri")
    return method, params.get(NAMES[method]) if method in NAMES else None


def named(method: str, params: Message, name: str) -> Message:
    """The params of a call under another name."""
    if method == COMPLETION:
        ref = params["ref"]
        return {**params, "ref": {**ref, ("name" if ref.get("type") == "ref/prompt" else "uri"): name}}
    return {**params, NAMES.get(method, "uri"): name}


def arguments_of(method: str, params: Mapping[str, Any]) -> Message:
    """What a caller hands in with a call, by name. Raises InvalidInput where a completion has no shape."""
    if method == COMPLETION:
        argument = params.get("argument")
        if not isinstance(argument, Mapping) or not isinstance(argument.get("name"), str) or "value" not in argument:
            raise InvalidInput("A completion has an argument with a name and a value.")
        # By its own name, which may tell that the value is a secret.
        told = {"ref": params["ref"], "argument": {argument["name"]: argument["value"]}}
        rest = {key: value for key, value in argument.items() if key not in ("name", "value")}
        return told | {"beside": rest} | ({"context": params["context"]} if "context" in params else {})
    if method in ("tools/call", "prompts/get"):
        return params.get("arguments") or {}
    if method in TASKS:
        return {}
    return {"uri": params["uri"]}


def with_arguments(method: str, params: Message, arguments: Mapping[str, Any]) -> Message:
    """The params of a call with other values for what `arguments_of` found in it."""
    if method == COMPLETION:
        ((name, value),) = arguments["argument"].items()
        told = {key: arguments[key] for key in ("ref", "context") if key in arguments}
        return {**params, **told, "argument": {**arguments["beside"], "name": name, "value": value}}
    if method in ("tools/call", "prompts/get"):
        return {**params, "arguments": dict(arguments)} if arguments or "arguments" in params else params
    if method in TASKS:
        return params
    return {**params, "uri": arguments["uri"]}
