"""The two kinds of row that the tables of providers are made of."""

from collections.abc import Callable
from dataclasses import dataclass

from mcpward.guard.providers.shapes import Shape, text

_EDGE = r"(?<![A-Za-z0-9])"
_END = r"(?![A-Za-z0-9])"
_LONGEST_ANCHOR = 32


@dataclass(frozen=True, slots=True)
class Key:
    """A secret that its own shape gives away.

    `head` is what it begins with (`a|b`: one of several), `body` the rest. Where the telling part stands inside,
    `before` is the shape of what precedes it. `sound` checks what the provider built in (a checksum, a structure):
    a secret that fails is doubted; `seal` makes a sound example of a drawn one. With `only_body` what follows the head
    is the secret. `mix` asks for more chance: words begin like this head too.
    """

    rule: str
    provider: str
    head: str
    body: Shape
    score: float = 0.98
    type: str = "API_KEY"
    before: Shape | None = None
    sound: Callable[[str], bool] | None = None
    seal: Callable[[str], str] | None = None
    mix: bool = False
    only_body: bool = False

    @property
    def anchors(self) -> tuple[str, ...]:
        """The literals it begins with, in lower case."""
        return tuple(dict.fromkeys(head.lower()[:_LONGEST_ANCHOR] for head in self.head.split("|")))

    @property
    def regex(self) -> str:
        """The expression for the pass, from the head on."""
        return f"{'' if self.before else _EDGE}{text(self.head).regex}{self.body.regex}{_END}"

    @property
    def sample(self) -> str:
        """A true example, drawn from the shape and sealed with the provider's checksum."""
        key = (self.before.sample if self.before else "") + text(self.head).sample + self.body.sample
        return self.seal(key) if self.seal else key

    @property
    def secret(self) -> str:
        """The part of the sample that is to be found."""
        return self.sample[len(text(self.head).sample) :] if self.only_body else self.sample


_KEYWORD = r"(?:key|token|secret|pass|pwd|auth|cred|access|private|pat|bearer|login|licen|dsn|webhook|sid)"
_REST = r"[\s\"'`:=>(\\-]{0,4}"
_GAP = rf"[\w\s.'\"\[\]:{{-]{{0,28}}?(?:[:=>,(|\s]|secret|token|key|access|private){_REST}"
_NEAR = rf"[\w .-]{{0,12}}?{_KEYWORD}[\w .'\"\]-]{{0,8}}?(?:[:=>,(|]| is|\s|-){_REST}"
_ALONE = r"(?<![a-z0-9_])"
_DRAWN = r"|[a-z0-9]{20,100}|[\w+/=-]{32,200}"
_SHORT = 5


@dataclass(frozen=True, slots=True)
class Named:
    """A secret without a shape of its own: told by the name of its provider that stands before it.

    `names` are the ways in which the provider is written (`a|b`). A name that is also an ordinary word (`common`)
    counts only where a word like key or token follows it at once. Where `loose`, whatever looks drawn by chance
    is taken too: providers change their formats.
    """

    rule: str
    provider: str
    names: str
    body: Shape
    score: float = 0.9
    type: str = "API_KEY"
    common: bool = False
    loose: bool = True

    @property
    def anchors(self) -> tuple[str, ...]:
        """The names, in lower case."""
        return tuple(self.names.lower().split("|"))

    @property
    def regex(self) -> str:
        """The expression for the pass, on text in lower case."""
        edge = r"(?<![a-z0-9])" if min(map(len, self.anchors)) <= _SHORT else ""
        shape = f"{self.body.regex.lower()}(?![a-z0-9]){_DRAWN if self.loose else ''}"
        return f"{edge}{text(self.names.lower()).regex}{_NEAR if self.common else _GAP}{_ALONE}(?P<value>{shape})"

    @property
    def sample(self) -> str:
        """A line in which the secret stands beside its provider's name."""
        return f"{self.anchors[0]}_api_key = {self.body.sample}"

    @property
    def secret(self) -> str:
        """The part of the sample that is to be found."""
        return self.body.sample
