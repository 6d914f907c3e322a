"""What one language says around a password."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, eq=False)
class Language:
    """The words of one language, in lower case, separated by spaces; an underscore stands for a space inside one.

    Accents may be left out by whoever writes: the forms without them are derived. Only `code` and `keys` are needed.
    """

    code: str
    """The BCP 47 tag."""
    keys: str
    """A password. Whatever follows "is" may be the value, a plain word too."""
    weak: str = ""
    """Words that also mean other things (pass, clave): only a value that no ordinary word looks like counts."""
    pins: str = ""
    """PIN, one-time code: only a value with digits counts."""
    codes: str = ""
    """Code, combination: like a PIN, where one of `opens` stands beside it."""
    opens: str = ""
    """What a code opens: door, safe, alarm."""
    secrets: str = ""
    """API key, access token: only a value that looks drawn by chance counts."""
    links: str = ""
    """is, was, reads"""
    to: str = ""
    """The preposition before a new password: changed *to*."""
    place: str = ""
    """Those of `to` that also say where the password is used: reset *in*. Only an odd value follows."""
    change: str = ""
    """The beginnings of verbs of change: chang, reset, set."""
    after: str = ""
    """What follows a value where the verb comes last, or is written right behind it."""
    it: str = ""
    """A later sentence about the password: "it's", "the new one is"."""
    mine: str = ""
    """What stands before the key in "x is my password"."""
    own: str = ""
    """Words beside the key, or keys, that say whose it is: where `bare`, a plain word may then follow."""
    logins: str = ""
    """login, credentials, account"""
    users: str = ""
    """user, user name"""
    use: tuple[str, ...] = ()
    """Regular expressions of "use ... to log in", with {} for the value."""
    now: str = ""
    """Words between "is" and the value: now, still, simply."""
    ands: str = ""
    """and, or, but"""
    ons: str = ""
    """Words with which a sentence goes on behind a password: please, if, thanks."""
    small: str = ""
    """Articles, pronouns, prepositions, question words: never a password."""
    states: str = ""
    """What is said of passwords: wrong, required, in use. Never a password."""
    never: str = ""
    """A regular expression of whole words that are states: participles, adjectives."""
    bare: bool = False
    """Whether the value may follow without "is"."""


def words(text: str) -> tuple[str, ...]:
    """The words of a field."""
    return tuple(word.replace("_", " ") for word in text.split())
