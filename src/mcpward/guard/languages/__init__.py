"""How passwords are told, one entry per language: a new language is one entry here."""

from mcpward.guard.languages.asian import ASIAN
from mcpward.guard.languages.eastern import EASTERN
from mcpward.guard.languages.english import ENGLISH
from mcpward.guard.languages.european import EUROPEAN
from mcpward.guard.languages.germanic import GERMANIC
from mcpward.guard.languages.language import Language, words
from mcpward.guard.languages.romance import ROMANCE
from mcpward.guard.languages.slavic import SLAVIC

__all__ = ["LANGUAGES", "Language", "words"]

LANGUAGES: tuple[Language, ...] = (ENGLISH, *GERMANIC, *ROMANCE, *SLAVIC, *EUROPEAN, *EASTERN, *ASIAN)
