"""Long lists, written as text."""


def words(text: str) -> list[str]:
    """What blanks and line breaks divide."""
    return text.split()


def items(text: str) -> list[str]:
    """What commas divide; a line break is a blank."""
    return [item.strip() for item in text.replace("\n", " ").split(",")]
