"""A test double of Supabase's REST interface: the few PostgREST verbs that mcpward uses, on a real PostgreSQL.

No PostgREST server comes as a package. This one turns a request into one SQL statement under `set local role
service_role`, answers with PostgREST's status codes and error bodies, and gives at most 1000 rows, as Supabase does.
The first part of the path names the database, so that one server does for every test.
"""

import json
import re
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from urllib.parse import urlsplit

import asyncpg  # type: ignore[import-untyped]  # ships no types
import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route
from tests.services import free_port

KEY = "stand-in-service-role-key"
MOST_ROWS = 1000
OPERATORS = {"eq": "=", "neq": "<>", "gt": ">", "gte": ">=", "lt": "<", "lte": "<="}
STATUS = {"23505": 409, "42501": 403, "42P01": 404, "42703": 400}


def name(text: str) -> str:
    return '"' + text.replace('"', '""') + '"'


def literal(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"


def condition(column: str, written: str) -> str:
    operator, _, value = written.partition(".")
    if operator == "not":
        return f"not ({condition(column, value)})"
    if operator == "is":
        assert value in ("null", "true", "false")
        return f"{name(column)} is {value}"
    if operator == "in":
        values = re.findall(r'"((?:[^"\\]|\\.)*)"|([^,()]+)', value)
        return f"{name(column)} in ({', '.join(literal(quoted or plain) for quoted, plain in values)})"
    return f"{name(column)} {OPERATORS[operator]} {literal(value)}"


class Query:
    """One request, taken apart."""

    def __init__(self, request: Request) -> None:
        self.table = "public." + name(request.path_params["table"])
        self.prefer = {each.strip() for each in request.headers.get("prefer", "").split(",")}
        self.one = dict(request.query_params.multi_items())
        plain = ("select", "order", "limit", "offset", "columns", "on_conflict")
        tests = [condition(key, value) for key, value in request.query_params.multi_items() if key not in plain]
        self.where = f" where {' and '.join(tests)}" if tests else ""
        self.columns = ", ".join("*" if each == "*" else name(each) for each in self.one.get("select", "*").split(","))

    def tail(self) -> str:
        order = [each.split(".") for each in self.one.get("order", "").split(",") if each]
        by = ", ".join(f"{name(column)} {'desc' if 'desc' in how else 'asc'}" for column, *how in order)
        limit = min(int(self.one.get("limit", MOST_ROWS)), MOST_ROWS)
        return f"{f' order by {by}' if by else ''} limit {limit} offset {int(self.one.get('offset', 0))}"

    def sql(self, method: str, body: Any) -> str:
        if method in ("GET", "HEAD"):
            return f"with r as (select {self.columns} from {self.table}{self.where}{self.tail()})"
        if method == "DELETE":
            change = f"delete from {self.table}{self.where}"
        elif method == "PATCH":
            names = ", ".join(name(key) for key in body)
            change = (
                f"update {self.table} set ({names}) = (select {names} from "
                f"json_populate_record(null::{self.table}, $1::json)){self.where}"
            )
        else:
            names = ", ".join(name(key) for key in dict.fromkeys(key for row in body for key in row))
            change = (
                f"insert into {self.table} ({names}) select {names} "
                f"from json_populate_recordset(null::{self.table}, $1::json){self.conflict(names)}"
            )
        return f"with r as ({change} returning {self.columns})"

    def conflict(self, names: str) -> str:
        merge = "resolution=merge-duplicates" in self.prefer
        if not merge and "resolution=ignore-duplicates" not in self.prefer:
            return ""
        target = ", ".join(name(each) for each in self.one["on_conflict"].split(","))
        if not merge:
            return f" on conflict ({target}) do nothing"
        changes = ", ".join(f"{each} = excluded.{each}" for each in names.split(", "))
        return f" on conflict ({target}) do update set {changes}"


def refusal(status: int, code: str, message: str) -> Response:
    body = {"code": code, "message": message, "details": None, "hint": None}
    return Response(json.dumps(body), status, media_type="application/json")


def application(server_url: str) -> Starlette:
    async def answer(request: Request) -> Response:
        bearer = request.headers.get("authorization", "")
        if request.headers.get("apikey") != KEY or bearer != f"Bearer {KEY}":
            return refusal(401, "PGRST301", "No suitable key or wrong key type")
        raw = await request.body()
        body = json.loads(raw) if raw and request.method in ("POST", "PATCH") else None  # the client sends {} to delete
        if request.method == "POST" and isinstance(body, dict):
            body = [body]
        query = Query(request)
        sql = query.sql(request.method, body)
        sql += " select coalesce(json_agg(r), '[]')::text as rows, count(*) as count from r"
        database = urlsplit(server_url)._replace(path=f"/{request.path_params['database']}").geturl()
        connection = await asyncpg.connect(database)
        try:
            async with connection.transaction():
                await connection.execute("set local role service_role")
                found = await connection.fetchrow(sql, *([json.dumps(body)] if body is not None else []))
        except asyncpg.PostgresError as error:
            return refusal(STATUS.get(error.sqlstate, 400), error.sqlstate, str(error))
        finally:
            await connection.close()
        headers = {"content-range": f"*/{found['count']}" if "count=exact" in query.prefer else "*/*"}
        if request.method != "GET" and "return=representation" not in query.prefer:
            return Response(None, 201 if request.method == "POST" else 204, headers)
        status = 201 if request.method == "POST" else 200
        return Response(found["rows"], status, headers, media_type="application/json")

    methods = ["GET", "POST", "PATCH", "DELETE"]
    return Starlette(routes=[Route("/{database}/rest/v1/{table}", answer, methods=methods)])


@contextmanager
def running(server_url: str) -> Iterator[str]:
    """Serve the stand-in from a thread; yields its address, to which `/DATABASE` is added."""
    port = free_port()
    config = uvicorn.Config(application(server_url), host="127.0.0.1", port=port, log_level="error", lifespan="off")
    server = uvicorn.Server(config)
    thread = threading.Thread(target=server.run)
    thread.start()
    try:
        while not server.started:
            assert thread.is_alive()
            time.sleep(0.01)
        yield f"http://127.0.0.1:{port}"
    finally:
        server.should_exit = True
        thread.join()
