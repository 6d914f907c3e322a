"""How many tokens the tools of a server take up in the context of a model, before it has done anything.

An estimate, since every model counts in its own way and none of the tokenizers is here. It was measured on the 76
tools of seven public servers (time, git, everything, filesystem, memory, sequential-thinking, playwright) against
o200k_base and cl100k_base (OpenAI) and the tokenizer of Claude 2: for a whole server it is 9 % below to 10 % above,
for one tool 23 % below to 20 % above. In other alphabets than the Latin one it may be off by half.
"""

from collections.abc import Iterable

from mcpward.diagnostics.tools.listed import ListedTool, compact

_CHARACTERS_OF_ASCII = 4.4
"""So many of them make a token in the JSON of tools."""

_TOKENS_OF_AN_ALPHABET = 0.5
_TOKENS_OF_A_SIGN = 0.9
"""So many tokens is a letter of another alphabet, and a sign of Chinese or Japanese."""

_SEEN = ("name", "description", "inputSchema")
"""What a model gets of a tool."""

COSTLY_SERVER = 10_000
"""A twentieth of a context of 200,000 tokens, for one server."""

COSTLY_CLIENT = 25_000
"""An eighth of such a context, for all servers of a client: where Claude Code warned while it loaded every tool at once
(anthropics/claude-code#12241).
"""


def tokens(text: str) -> float:
    """About how many tokens a text is."""
    ascii_only = sum(char < "\x80" for char in text)
    letters = sum("\x80" <= char < "\u0800" for char in text)
    signs = len(text) - ascii_only - letters
    return ascii_only / _CHARACTERS_OF_ASCII + letters * _TOKENS_OF_AN_ALPHABET + signs * _TOKENS_OF_A_SIGN


def tokens_of(tool: ListedTool) -> int:
    """About how many tokens a tool is."""
    return round(tokens(compact({key: tool.fields[key] for key in _SEEN if key in tool.fields})))


def tokens_of_all(tools: Iterable[ListedTool]) -> int:
    """About how many tokens these tools are."""
    return sum(map(tokens_of, tools))
