"""Long lists, written as text."""


def words(text: str) -> list[str]:
    """What blanks and line breaks divide."""
    return text.split()


def items(text: str) -> list[str]:
    """What commas divide; a line break is a blank."""
    return [item.strip() for item in text.replace("\n", " ").split(",")]


def paragraphs(text: str) -> list[str]:
    """What blank lines divide; a line break is a blank."""
    return [part.strip().replace("\n", " ") for part in text.split("\n\n")]
