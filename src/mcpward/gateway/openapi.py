"""The OpenAPI document, written from the tools' own declarations, and a page that shows it without a network."""

from html import escape
from typing import Any

from pydantic import BaseModel
from pydantic.json_schema import models_json_schema

from mcpward import __version__
from mcpward.gateway.tools import Nothing, Tool, Tools

_REF = "#/components/schemas/{model}"
_REFUSALS = {
    "400": "The body is not JSON.",
    "401": "No valid credential.",
    "403": "The credential lacks the scope, or the page's origin is not allowed.",
    "404": "There is nothing of that name.",
    "405": "The path is there, but not for this method.",
    "413": "The body is larger than 4 MiB, or nested deeper than 64.",
    "415": "The body is not application/json.",
    "421": "The server does not answer to that Host.",
    "422": "The input does not fit; `details` names each field.",
    "429": "Too many calls; `retry_after` and the Retry-After header say how long to wait.",
    "500": "Something went wrong in the server.",
    "503": "A part that this call needs is down or switched off.",
}


class ErrorBody(BaseModel):
    """The one shape of an error."""

    status: str
    error: str
    message: str
    timestamp: str
    required_scope: str | None = None
    client_scopes: list[str] | None = None
    retry_after: int | None = None
    details: list[dict[str, str]] | None = None
    available_tools: list[str] | None = None
    available_servers: list[str] | None = None


class ToolAnswer(BaseModel):
    """What a tool gave, and how long it took."""

    tool: str
    result: dict[str, Any]
    execution_time_ms: float
    timestamp: str


def document(tools: Tools, url: str | None = None) -> dict[str, Any]:
    """Write the OpenAPI 3.1 document of this server."""
    models: list[tuple[type[BaseModel], Any]] = [(ErrorBody, "serialization"), (ToolAnswer, "serialization")]
    for tool in tools:
        models += [(tool.input, "validation"), (tool.output, "serialization")]
    names, definitions = models_json_schema(models, ref_template=_REF)
    paths: dict[str, dict[str, Any]] = {}
    for tool in tools:
        paths.setdefault(tool.path, {})[tool.method.lower()] = _operation(tool, names)
        paths[f"/tool/{tool.name}"] = {"post": _by_name(tool, names)}
    for path, summary in _PAGES.items():
        paths[path] = {"get": _page(path, summary)}
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "mcpward",
            "version": __version__,
            "license": {"name": "Apache-2.0", "identifier": "Apache-2.0"},
            "description": "The guarded door of MCP. The same tools are served over MCP at /mcp and /sse.",
        },
        **({"servers": [{"url": url}]} if url else {}),
        "security": [{"bearer": []}],
        "paths": paths,
        "components": {
            "securitySchemes": {"bearer": {"type": "http", "scheme": "bearer"}},
            "schemas": definitions["$defs"],
        },
    }


_PAGES = {
    "/health": "Say that the server is up.",
    "/health/live": "Liveness.",
    "/health/ready": "Readiness.",
    "/health/startup": "Start-up.",
    "/health/status": "The state of authentication, of each store, of the guard.",
    "/info": "Name, version, endpoints, tools, features.",
}


def _operation(tool: Tool[Any], names: Any) -> dict[str, Any]:
    schema = tool.input.model_json_schema(ref_template=_REF)
    in_path = [part[1:-1] for part in tool.path.split("/") if part.startswith("{")]
    parameters = [
        {"name": name, "in": "path" if name in in_path else "query", "required": name in in_path, "schema": field}
        | ({"style": "form", "explode": False} if field.get("type") == "array" else {})  # one text, with commas
        for name, field in schema.get("properties", {}).items()
        if name in in_path or tool.method == "GET"
    ]
    answer: dict[str, Any] = {"description": "Done."}
    if tool.status != 204:
        answer["content"] = _json(names[tool.output, "serialization"])
    operation = _described(tool, tool.name, {str(tool.status): answer})
    for status in tool.also:
        refusal = operation["responses"].get(str(status), {"description": "Done."})
        either = {"anyOf": [names[tool.output, "serialization"], {"$ref": _REF.format(model="ErrorBody")}]}
        operation["responses"][str(status)] = refusal | {"content": _json(either)}
    if parameters:
        operation["parameters"] = parameters
    if tool.method == "POST":
        operation["requestBody"] = _body(tool, names)
    return operation


def _by_name(tool: Tool[Any], names: Any) -> dict[str, Any]:
    answer = {"description": "Done.", "content": _json(names[ToolAnswer, "serialization"])}
    return _described(tool, f"tool_{tool.name}", {"200": answer}) | {"requestBody": _body(tool, names)}


def _body(tool: Tool[Any], names: Any) -> dict[str, Any]:
    needed = bool(tool.input.model_json_schema().get("required"))
    return {"required": needed, "content": _json(names[tool.input, "validation"])}


def _described(tool: Tool[Any], operation_id: str, answers: dict[str, Any]) -> dict[str, Any]:
    refusals = {
        status: {"description": text, "content": _json({"$ref": _REF.format(model="ErrorBody")})}
        for status, text in _REFUSALS.items()
    }
    return {
        "operationId": operation_id,
        "summary": tool.description,
        "description": f"Needs the scope `{tool.scope}`.",
        "responses": answers | refusals,
    }


def _page(path: str, summary: str) -> dict[str, Any]:
    answer = {"description": "Yes.", "content": _json({"type": "object"})}
    answers = {"200": answer}
    if path.startswith("/health/"):
        answers["503"] = {"description": "No.", "content": _json({"type": "object"})}
    return {"operationId": path.strip("/").replace("/", "_"), "summary": summary, "security": [], "responses": answers}


def _json(schema: Any) -> dict[str, Any]:
    return {"application/json": {"schema": schema}}


def page(described: dict[str, Any], tools: Tools, base: str) -> str:
    """Write the HTML page at /docs: no script, nothing from elsewhere."""
    by_path = {(tool.path, tool.method): tool for tool in tools}
    parts = [_HEAD]
    for path, methods in described["paths"].items():
        for method, operation in methods.items():
            tool = by_path.get((path, method.upper()))
            parts.append(_section(path, method.upper(), operation, tool, base))
    return "\n".join([*parts, "</main></html>"])


def _section(path: str, method: str, operation: dict[str, Any], tool: Tool[Any] | None, base: str) -> str:
    lines = [
        f"<section><h2><code>{method} {escape(path)}</code></h2>",
        f"<p>{escape(operation['summary'])} {escape(operation.get('description', ''))}</p>",
    ]
    if tool is not None:
        fields = tool.input.model_json_schema().get("properties", {})
        if fields:
            rows = "".join(
                f"<tr><td><code>{escape(name)}</code></td><td>{escape(field.get('description', ''))}</td></tr>"
                for name, field in fields.items()
            )
            lines.append(f"<table>{rows}</table>")
        lines.append(f"<pre>{escape(_curl(tool, base))}</pre>")
    return "\n".join([*lines, "</section>"])


def _curl(tool: Tool[Any], base: str) -> str:
    parts = [f"curl -X {tool.method} {base}{tool.path}", "-H 'Authorization: Bearer TOKEN'"]
    if tool.method == "POST" and tool.input is not Nothing:
        parts += ["-H 'Content-Type: application/json'", "-d '{...}'"]
    return " \\\n  ".join(parts)


_HEAD = """<!doctype html><html lang="en"><meta charset="utf-8"><title>mcpward: API</title>
<meta name="viewport" content="width=device-width"><style>
body{font:16px/1.5 system-ui,sans-serif;margin:0;color:#1b1b1b;background:#fff}
main{max-width:52rem;margin:0 auto;padding:2rem 1rem}
h2{font-size:1.1rem;border-top:1px solid #ddd;padding-top:1.2rem}
pre{background:#f5f5f5;padding:.8rem;overflow-x:auto}
td{padding:.2rem 1rem .2rem 0;vertical-align:top}
@media(prefers-color-scheme:dark){body{color:#eee;background:#161616}pre{background:#222}h2{border-color:#444}}
</style><main><h1>mcpward</h1>
<p>The guarded door of MCP. The document behind this page is at <a href="/openapi.json">/openapi.json</a>.
Send your token as <code>Authorization: Bearer TOKEN</code>. The same tools are served over MCP at
<code>/mcp</code> and <code>/sse</code>.</p>"""
