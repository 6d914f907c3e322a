"""Long lists of words, written as text."""


def words(text: str) -> frozenset[str]:
    """The words of a text."""
    return frozenset(text.split())


def phrases(text: str) -> tuple[str, ...]:
    """What stands between the commas of a text, spaces included, each once; where a line breaks is no matter."""
    return tuple(dict.fromkeys(phrase for phrase in text.replace("\n", "").split(",") if phrase))
