"""What was seen of the address of a server before anybody shook hands there. Facts only."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Web:
    """What an address answers."""

    url: str
