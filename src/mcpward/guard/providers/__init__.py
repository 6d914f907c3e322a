"""The secrets of providers, as data: one line for each kind."""

from mcpward.guard.providers import (
    ai,
    chat,
    ci,
    cloud,
    code_hosting,
    data_services,
    databases,
    identity,
    mail,
    monitoring,
    payment,
    registries,
    services,
)
from mcpward.guard.providers.rows import Key, Named

_TABLES = (
    cloud,
    code_hosting,
    ci,
    chat,
    payment,
    ai,
    databases,
    registries,
    monitoring,
    mail,
    identity,
    services,
    data_services,
)

KEYS: tuple[Key, ...] = tuple(row for table in _TABLES for row in table.KEYS)
"""Secrets that their own shape gives away."""

NAMED: tuple[Named, ...] = tuple(row for table in _TABLES for row in table.NAMED)
"""Secrets that the name of their provider gives away."""
