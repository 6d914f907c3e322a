"""References to variables in the texts of an entry: `${NAME}`, `${env:NAME}`, and `${input:ID}`."""

import re

_BARE = re.compile(r"\$([A-Za-z_][A-Za-z0-9_]*)")


def braced(text: str) -> str:
    """The text with `$NAME` written `${NAME}`, for clients that know both."""
    return _BARE.sub(r"${\1}", text)
