"""References to variables, as some clients write them and as all understand them."""

import re

_BARE = re.compile(r"\$([A-Za-z_][A-Za-z0-9_]*)")


def braced(text: str) -> str:
    """The text with `$NAME` written `${NAME}`, for clients that know both."""
    return _BARE.sub(r"${\1}", text)
