"""Credentials in the words with which one logs in: "use ... to log in", "login: bob / ...", "user bob pass ..."."""

import re
from collections.abc import Iterator

from mcpward.guard.engine import Caught, Examples, Kind, Pattern, Span, fold
from mcpward.guard.languages import LANGUAGES, Language, words
from mcpward.guard.told.reading import Value, ends_clause, read_value
from mcpward.guard.told.speech import either, heads, is_dense, keyed, speech, spellings
from mcpward.guard.told.telling import COMPOUNDS, is_plain
from mcpward.guard.told.values import is_coded, is_odd, is_title, stands_for
from mcpward.guard.values.placeholders import says_what_it_is

name = "logins"
kind: Kind = "secret"

_VALUE = r"(?P<value>\"[^\"\n]{3,48}\"|'[^'\n]{3,48}'|[“„«][^”“»\n]{3,48}[”“»]|[^\s\"'`]{3,64})"
_DENSE_VALUE = r"\s?(?P<value>[!-~]{3,40}?)\s?"
_USER = r"(?:['\"]?[\w.@+-]{2,40}['\"]?(?: ?[:/|,] ?| (?:and|und|et|y|e|i) ))?"
_NAME = r"[\w.@+\\-]{2,48}"
_SET_IT = ("reset it to ", "change it to ", "changed it to ", "set it to ", "updated it to ", "switched it to ")
_ANY = LANGUAGES
_KEYS = {*keyed("keys", "weak"), "p"}


def _patterns() -> Iterator[Pattern]:
    for language in LANGUAGES:
        dense = is_dense(words(language.keys)[0][0])
        for template in language.use:
            if not template.startswith("{}"):
                regex = template.format(_DENSE_VALUE) if dense else rf"(?<!\w)(?:{template.format(_USER + _VALUE)})"
                yield Pattern("PASSWORD", heads(template), regex, 0.75)
    for languages, logins in _shared("logins"):
        yield Pattern("PASSWORD", spellings(logins), _login(either(logins), languages), 0.75)
    for languages, users in _shared("users"):
        yield Pattern("PASSWORD", spellings(users), _user(either(users), languages), 0.8)
    yield from _short_forms()


def _shared(field: str) -> Iterator[tuple[tuple[Language, ...], tuple[str, ...]]]:
    """The words of a field, each group with the languages that share them."""
    groups: dict[tuple[Language, ...], list[str]] = {}
    for word, languages in keyed(field).items():
        groups.setdefault(languages, []).append(word)
    for languages, found in groups.items():
        yield languages, tuple(found)


def _login(logins: str, languages: tuple[Language, ...]) -> str:
    """ "login: bob / ...", "credentials are bob:..." """
    links = either(link for one in languages for link in words(one.links) if not is_dense(link[0]))
    told = rf"(?:(?:[\w'’-]{{1,16}} ){{0,4}}?(?:{links})[ :]|(?:[\w'’-]{{1,16}} ){{0,2}}?[\w'’-]{{0,16}}:)?"
    pair = rf"{_NAME}(?: {{0,2}}[/|] {{0,2}}|:| and ){_VALUE}"
    return rf"(?<![a-z0-9])(?:{logins})[^\w./(\n]{told}[ :=→–>-]{{0,3}}{pair}"


def _user(users: str, languages: tuple[Language, ...]) -> str:
    """ "user bob, password ..." """
    keys = {key for one in (*languages, LANGUAGES[0]) for key in (*words(one.keys), *words(one.weak))}
    conjunctions = {word for one in languages for word in words(one.ands) if not is_dense(word[0])}
    then = rf"[\s,;/|]{{1,4}}(?:(?:{either(conjunctions | {'and'})}) )?(?:the |your |my )?"
    return rf"(?<![a-z0-9])(?:{users})[ :=：]{{1,3}}{_NAME}{then}(?:{either(keys)})(?: is)?[ :=：]{{1,3}}{_VALUE}"


def _short_forms() -> Iterator[Pattern]:
    """ "u: bob p: ...", "set it to ...", "wifi: Home / ...", "bob@example.com:..." """
    then = rf"(?:[\s,;/|]{{1,3}}p(?:w|wd|ass)?[:=]|/| /) ?{_VALUE}"
    letters = ("u:", "u/p", "usr:", "u=", "un:", "id:")
    yield Pattern("PASSWORD", letters, rf"(?<![\w.])(?:u:|usr:|u=|un:|id:|u/p:?) ?{_NAME}{then}", 0.75)
    yield Pattern("PASSWORD", _SET_IT, rf"(?:{'|'.join(_SET_IT)}){_VALUE}", 0.7)
    yield Pattern("PASSWORD", ("it's ", "it is ", "it should be "), rf"(?:it's|it is|it should be) {_VALUE} now\b", 0.7)
    nets = words("wifi wi-fi wlan ssid")
    named = rf"(?: (?:is|name|network))?[ :=]{{1,3}}[\w.-]{{2,32}} ?[/|,] ?(?:pw:? |key:? )?{_VALUE}"
    yield Pattern("PASSWORD", nets, rf"(?:{'|'.join(nets)}){named}", 0.75)
    dots = tuple(f".{ending}" for ending in words("com org net de fr es it nl pl ru uk io edu gov info"))
    yield Pattern("PASSWORD", dots, rf"(?:{either(dots)})(?: ?[/|;] ?| ?: ?){_VALUE}", 0.75)
    yield Pattern("PASSWORD", ("key is ", "key: "), rf"key(?:: | is ){_VALUE}", 0.7)
    both = ("user/p", "username/p", "login/p", "id/p", "email/p")
    yield Pattern(
        "PASSWORD", both, rf"(?:{'|'.join(both)})(?:w|wd|ass|assword)[ :=]{{1,3}}{_NAME} ?[/:|] ?{_VALUE}", 0.8
    )


patterns = tuple(_patterns())

_PAIR = re.compile(r"[\w.@+\\-]{2,48} ?([:/|]) ?$| as [\w.@-]{2,32} (with|using) $")
_ASKED = re.compile(r" (?:when|if|once|as|at|for)\b[^.!?\n]{0,40}\bpass")
_LABEL = re.compile(r"(?: is)?[ :=：\n]{1,4}$")
_MEANS = frozenset(
    words(
        "email e-mail mail phone sms google facebook twitter github gitlab apple microsoft sso saml oauth ldap "
        "register signup logout username user password name account guest linkedin x kerberos token key id in out up "
        "on off logon signin here http https permissions privileges rights access authentication credentials ssh keys "
        "certificate biometrics fingerprint sudo"
    )
)
_MAIL = re.compile(r"[\w.+-]@[\w-]{1,40}(?:\.[\w-]{1,30}){1,3} ?[/|;:] ?$")
_DOTS = re.compile(r"\.[a-z]{2,4} ?[/|;:] ?$")
_BESIDE_MAIL = re.compile(r"(?=\D{0,30}\d)(?=[^a-zA-Z]{0,30}[a-zA-Z])[^/?\s]{6,40}(?<!\.git)")
_WIFI = re.compile(r"wi-?fi|wlan|ssid|network|router|hotspot")
_TYPING = ("keep typing ", "keep entering ", "i type ", "i typed ", "i enter ", "i entered ")
_TALK = re.compile(r"pass|pw|login|log ?in|account|credential|sign ?in|access|pin\b|locked|wi-?fi")


def confirm(text: str, start: int, end: int) -> Span | None:
    """A value that no ordinary word looks like; behind a user's name also a plain word."""
    before = fold(text[max(0, start - 60) : start])
    if _is_aside(before, text, start):
        return None
    value = read_value(text, start, speech(_ANY))
    if value is None or value.start > end:
        return None
    value = Value(value.start, min(value.end, end), value.quote)
    body, span = text[value.start : value.end], Span(value.start, min(value.end, end))
    is_call = before.endswith("=") and value.quote
    if (
        is_call
        or stands_for(body)
        or (is_coded(body) and not is_title(body))
        or (" " in body.strip() and not value.quote)
    ):
        return None
    if _MAIL.search(before) and "://" not in before:
        return span if _BESIDE_MAIL.fullmatch(body) else None
    if _DOTS.search(before):
        return None
    pair = _PAIR.search(before)
    if is_odd(body):
        chained = body.replace("-", "").isalpha() and "-" in body
        sure = len(body) > 3 and not (chained and body.count("-") < 3 and not body.islower())
        return span if pair or (sure and (not body.isdigit() or pair is None)) else None
    return span if _is_plain_value(text, value, end, before, pair) else None


def _is_plain_value(text: str, value: Value, end: int, before: str, pair: re.Match[str] | None) -> bool:
    """Whether a plain word is a password: behind a name, a word for password, or where one is asked for."""
    told, body = speech(_ANY), text[value.start : value.end]
    asked = _ASKED.match(fold(text[end : end + 60]))
    labelled = _is_labelled(before) or (before.endswith("reset it to ") and value.quote == '"')
    if fold(body) in COMPOUNDS or before.endswith("=") or not (pair or asked or labelled):
        return False
    ends = value.quote or asked or ends_clause(text, value, told.ons | {"to", "when"})
    if fold(body) in _MEANS or not ends or not is_plain(body, told) or says_what_it_is(body):
        return False
    named = before[: pair.start(pair.lastindex or 0)].split() if pair and not labelled else []
    return not named or named[-1].strip(":") not in _MEANS


def _is_labelled(before: str) -> bool:
    """Whether the words before end with one for password."""
    label = _LABEL.search(before)
    spoken = before[: label.start()].replace(",", " ").split() if label is not None else []
    return any(" ".join(spoken[-size:]) in _KEYS for size in (1, 2, 3) if len(spoken) >= size)


def _is_aside(before: str, text: str, start: int) -> bool:
    """Whether "set it to" or "the key is" speaks of something else than a way in."""
    if before.endswith(("key is ", "key: ")):
        return _WIFI.search(before) is None
    if not before.endswith((" it to ", "it's ", "it is ", "should be ", *_TYPING)):
        return False
    around = before + fold(text[start : start + 80])
    return _TALK.search(around + fold(text[max(0, start - 200) : start])) is None and not (
        before.endswith("reset it to ") and text[start] == '"'
    )


examples = Examples(
    catch=(
        Caught("use hunter" + "2 to log in as admin", "PASSWORD", "hunter" + "2"),
        Caught("login: admin / b1ue" + "Moon", "PASSWORD", "b1ue" + "Moon"),
        Caught("credentials are bob:tango" + "cat", "PASSWORD", "tango" + "cat"),
        Caught("user ops pass kiwi" + "771", "PASSWORD", "kiwi" + "771"),
        Caught("username: maria\npassword: tango" + "cat", "PASSWORD", "tango" + "cat"),
        Caught("u: bob p: winter" + "2023", "PASSWORD", "winter" + "2023"),
        Caught("type rhu" + "barb when asked for the password", "PASSWORD", "rhu" + "barb"),
        Caught("wifi: Guest-5G / hello-" + "guest-11", "PASSWORD", "hello-" + "guest-11"),
        Caught("kate@example.com:Tulip" + "2020", "PASSWORD", "Tulip" + "2020"),
        Caught("I keep typing b1ue" + "Moon7 but it says wrong password", "PASSWORD", "b1ue" + "Moon7"),
        Caught("melde dich mit Hase-" + "77 an", "PASSWORD", "Hase-" + "77"),
        Caught("usa manzana" + "5 para entrar", "PASSWORD", "manzana" + "5"),
    ),
    ignore=(
        "log in with Google and continue",
        "enter step2 of the form",
        "Use OAuth2 to log in.",
        "use 2FA to sign in",
        "use SSH to connect to the server",
        "type yes when asked",
        "login: the page with the form",
        "login: email / phone",
        "user name and password are required",
        "I set it to high",
        "I entered step2b of the form",
        "user: demo, password: test",
        "git clone git@github.com:acme/tool2.git",
    ),
)
