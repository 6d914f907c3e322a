"""How the lists of harmless frames are written down: as plain text, cut into frames here."""


def lines(text: str) -> tuple[str, ...]:
    """One frame a line."""
    return tuple(line.strip() for line in text.splitlines() if line.strip())


def prose(text: str) -> tuple[str, ...]:
    """One frame a paragraph; the line breaks within it were only for the reader of the source."""
    return tuple(" ".join(part.split()) for part in text.split("\n\n") if part.strip())


def blocks(text: str) -> tuple[str, ...]:
    """Frames as they stand, line breaks and all, between lines of `~~~~`."""
    return tuple(part.strip("\n") for part in text.split("\n~~~~\n") if part.strip())
