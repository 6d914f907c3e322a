"""Identity, tax and insurance numbers of the world: a table, and what is read from it."""

from mcpward.guard.national_ids.africa_oceania import AFRICA_OCEANIA
from mcpward.guard.national_ids.americas import AMERICAS
from mcpward.guard.national_ids.asia import ASIA
from mcpward.guard.national_ids.documents import DOCUMENTS
from mcpward.guard.national_ids.europe import EUROPE
from mcpward.guard.national_ids.kind import IdKind

KINDS: tuple[IdKind, ...] = EUROPE + AMERICAS + ASIA + AFRICA_OCEANIA + DOCUMENTS
"""Every kind of number that is known, at least one for each of some ninety countries."""
