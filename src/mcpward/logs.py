"""Structured logs on stderr: one JSON object a line, or plain text where a person watches.

Control characters never reach a terminal or a log: JSON escapes them, and the plain form replaces them. Libraries are
heard from WARNING on, at every level: below that some of them print tokens, arguments and query strings. What they say
is told without the values in it, and of those that weave values into their sentences only that they said something. Of
an error only the kind and the places it passed are told: its message could quote a text or a token.
"""

import errno
import json
import logging
import re
import sys
import traceback
from collections.abc import MutableMapping
from typing import Any

import orjson
import structlog

_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]")
_WEAVERS = ("mcp", "asyncio")
"""Libraries whose sentences hold values of callers: f-strings with session ids, errors written out."""


def configure(level: str) -> None:
    """Send every log line to stderr, from `level` (DEBUG, INFO, WARNING, ERROR) on."""
    shared: list[Any] = [
        structlog.contextvars.merge_contextvars,
        structlog.processors.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        _without_message,
    ]
    watched = sys.stderr.isatty()
    written: list[Any] = (
        [_without_control, structlog.dev.ConsoleRenderer(colors=True)]
        if watched
        else [structlog.processors.JSONRenderer(serializer=_dumps)]
    )
    structlog.configure(
        processors=[*shared, *written],
        wrapper_class=structlog.make_filtering_bound_logger(logging.getLevelNamesMapping()[level]),
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
        cache_logger_on_first_use=True,
    )
    _libraries([*shared, *written])


def _libraries(processors: list[Any]) -> None:
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=[_without_values, *processors[:-1]],
            use_get_message=False,
            processors=[structlog.stdlib.ProcessorFormatter.remove_processors_meta, processors[-1]],
        )
    )
    handler.addFilter(_is_news)
    root = logging.getLogger()
    root.handlers = [handler]
    root.setLevel(logging.WARNING)
    for name in list(logging.root.manager.loggerDict):
        logger = logging.getLogger(name)
        logger.handlers, logger.propagate = [], True
        logger.setLevel(logging.NOTSET)


def places(error: BaseException) -> list[str]:
    """Name the places an error passed, innermost last: no message and no value."""
    return [
        f"{frame.filename.rpartition('/')[2]}:{frame.lineno}" for frame in traceback.extract_tb(error.__traceback__)
    ]


def _dumps(event: Any, **_: Any) -> str:
    try:
        text = orjson.dumps(event, default=repr).decode()
    except TypeError:  # half a surrogate pair, or a number of more than 64 bits
        text = json.dumps(event, default=repr)
    return _CONTROL.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


def _is_news(record: logging.LogRecord) -> bool:
    """A taken port is told by the command, in a sentence."""
    return not (isinstance(record.msg, OSError) and record.msg.errno == errno.EADDRINUSE)


def _without_values(_: Any, __: str, event: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
    """Of what a library says keep the words: its template, where it has one, and else nothing that is woven in."""
    record: logging.LogRecord = event["_record"]
    event["logger"] = record.name
    if record.name.partition(".")[0] in _WEAVERS or not isinstance(record.msg, str):
        event["event"] = f"library.{record.levelname.lower()}"
    if isinstance(record.msg, BaseException):
        event["error"] = type(record.msg).__name__
    return event


def _without_message(_: Any, __: str, event: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
    given = event.pop("exc_info", None)
    error = given if isinstance(given, BaseException) else (given if isinstance(given, tuple) else sys.exc_info())[1]
    if given and error is not None:
        event.update(error=type(error).__name__, at=places(error))
    event.pop("stack_info", None)
    return event


def _without_control(_: Any, __: str, event: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
    for key, value in event.items():
        if isinstance(value, str):
            event[key] = _CONTROL.sub("\ufffd", value)
    return event
