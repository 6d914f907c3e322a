"""Credentials told in words: from a word for password to the value that belongs to it."""

import re
import unicodedata
from typing import Literal

from mcpward.guard.engine import Span, fold
from mcpward.guard.languages import words
from mcpward.guard.told.reading import BRACKETS, REACH, Value, ends_clause, read_digits, read_value
from mcpward.guard.told.speech import Speech, is_dense
from mcpward.guard.told.values import counts, is_code, is_coded, is_drawn, is_identifier, is_odd, is_title, stands_for

Way = Literal["is", "mark", "to", "in", "near", "it"]
"""How the value is joined to its key: by a verb, a colon or the like, "to", a word that may also say where, nothing, or
in a sentence of its own."""

Takes = Literal["any", "odd", "code", "key"]
"""What a key takes for its value: a plain word too, only what no word looks like, digits, what is drawn by chance."""

_OPENERS = " \t\n\"“„«`'‘「（"
_MASKED = re.compile(r"[\s\"'`*]{0,4}\[[A-Z_]{1,40}_MASKED\]")
_SENTENCE = re.compile(r"[.!?](?=\s)|[。！？؟।\n]")
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_PHRASE = re.compile(r"[^\W_][\w'’!@#$%-]{1,20}(?: [^\W_][\w'’!@#$%-]{1,20}){2,9}")
_CODE = re.compile(r"[{}();=$]|\b(?:const|var|let|def|return|func|self|null|import|class)\b")
COMPOUNDS = frozenset(
    words(
        "reset resets resetting hint hints policy policies manager managers management length field fields strength "
        "expiry expiration hash hashes hashing prompt prompts requirement requirements rule rules protection "
        "protected change changes file files filename database databases box form forms page pages generator "
        "generators recovery link links history rotation complexity entropy security storage error errors attempt "
        "attempts guess guesses guessing cracking cracker checker check confirmation input inputs label labels type "
        "types format formats encoding encryption verification validation validator based screen dialog window list "
        "lists algorithm age lifetime name names authentication column parameter param params option options flag "
        "argument variable variables property attribute attributes less sharing reuse safety hygiene breach breaches "
        "leak leaks theft spraying stuffing attack attacks auth provider count limit id ids status state states must "
        "requires"
    )
)
_WIRELESS = re.compile(r" (?:d\w{1,2} |of |for (?:the )?)?(?:wi-?fi|wlan)(?= )")
_WRITTEN = re.compile(r"[\"{}\[;=<]")
_DUMMIES = frozenset(words("admin test root password foo bar foobar doe secret pass example demo user value"))
_MARK = re.compile(r"[:：=→|>]")
_WHOSE = re.compile(r"(?<!\w)(?:my|our|his|her|their)(?: [\w'-]{1,12}){0,2} $")
_OF = frozenset(
    words("for to of on für an zu pour de du para por per di voor van för till til dla do na от для к за от від")
)
_THAT = frozenset(words("that which who you we they i qui que che die das dat som который яку який co który która"))
_FROM = frozenset(words("from von vom de desde da van från fra z ze с со з od dari từ"))


def value_after(text: str, key: int, at: int, speech: Speech, takes: Takes = "any") -> Span | None:
    """The value that belongs to the key from `key` to `at`, where one is told."""
    window = _window(text, key, at)
    wireless = _WIRELESS.match(window)
    if wireless is not None:
        at, window = at + wireless.end(), window[wireless.end() :]
    first = _WORD.match(window, 1) if window[:1] == " " else None
    if (first is not None and first.group() in COMPOUNDS) or _is_json(text, key, window):
        return None
    found = _near(text, key, at, window, speech, takes)
    if found is None:
        found = _linked(text, key, at, window, speech, takes)
    if found is None and (speech.bare or speech.tells_whose(window[:24])):
        found = _in_clause(text, at, window, speech, takes)
    return found


def _window(text: str, key: int, at: int) -> str:
    """What follows the key, in lower case, as far as the key itself does not come again: that one speaks for itself."""
    window = fold(text[at : at + REACH])
    again = window.find(fold(text[key:at]))
    return window if again < 0 else window[:again]


def _is_json(text: str, key: int, window: str) -> bool:
    """Whether the key is one of JSON: not told but written, and read with its structure."""
    return window[:1] in "\"'" and window[:1] == text[key - 1 : key] and window[1:3].lstrip()[:1] == ":"


def _linked(text: str, key: int, at: int, window: str, speech: Speech, takes: Takes) -> Span | None:
    """A value behind "is", a colon, "to" after a verb of change."""
    tried = 0
    for link in speech.links.finditer(window, 0, 110):
        gap = window[: link.start()]
        if tried > 3 or _breaks(gap, speech):
            return None
        way = _way(link, gap, text, key, at, speech)
        if way is None:
            continue
        tried += 1
        if takes == "code" and _strays(gap, text[key], speech):
            continue
        sort = takes
        word = link.group().strip(" \t*_")
        if takes == "any" and (word in speech.vague or not word or not _is_plainly_joined(way, gap, text, key, speech)):
            sort = "odd"
        behind = at + link.end()
        # What is masked there is the value.
        span = None if _MASKED.match(text, behind) else read_and_judge(text, behind, way, speech, sort, key, word)
        if span is not None:
            return _with_old(text, at, span, gap, way)
        if way == "is" and not _THAT.intersection(gap.split()[-1:]):
            takes = "odd" if takes == "any" else takes
    return None


def _strays(gap: str, first: str, speech: Speech) -> bool:
    """Whether what follows a word for a code makes it another thing: "code path is"."""
    found = _WORD.findall(gap) if speech.is_english else []
    return bool(found) and not is_dense(first) and found[0] not in _OF and found[0] not in speech.small


def _way(link: re.Match[str], gap: str, text: str, key: int, at: int, speech: Speech) -> Way | None:
    """What kind of link it is; None where "to" changes nothing, or "'s" belongs to somebody."""
    if link["mark"] is not None or link["tag"] is not None:
        glued = gap and link.group()[-1:] == ":" and text[at + link.end() : at + link.end() + 1].strip()
        return None if glued or _WRITTEN.search(gap) else "mark"
    if link["to"] is not None:
        after = at + link.end()
        around = f"{fold(text[max(0, key - 48) : key])} {gap} {fold(text[after : after + 60])}"
        changed: Way = "in" if link["to"] in speech.places else "to"
        return changed if speech.tells_change(around) else None
    if link["s"] is not None and gap:
        return None
    if is_dense(link.group()[0]) and len(gap) > 12:
        return None
    return "is"


def _is_plainly_joined(way: Way, gap: str, text: str, key: int, speech: Speech) -> bool:
    """Whether even a plain word is the value: nothing in between that could make it say something else."""
    spoken = gap.split()
    if way == "mark":
        return text[key - 1 : key] != "`" and len(spoken) < 9 and ("," not in gap or spoken[0] in _OF)
    if "," in gap and len(spoken) > 6:
        return False
    if is_dense(text[key]) and (way == "to" or gap):
        return False
    if way == "in" or (way == "to" and speech.asks_how(fold(text[max(0, key - 80) : key]))):
        return False
    changing = way == "is" and spoken[:1] == ["to"] and speech.tells_change(fold(text[max(0, key - 24) : key]))
    return not changing


def _with_old(text: str, at: int, span: Span, gap: str, way: Way) -> Span:
    """The span with the old value before it: "from ... to ..."."""
    spoken = gap.split()
    if way not in ("to", "in") or len(spoken) < 2 or spoken[-2] not in _FROM:
        return span
    start = at + gap.rindex(spoken[-1])
    old = text[start : start + len(spoken[-1])].strip("\"'“”")
    return Span(start, span.end) if is_odd(old) else span


def _breaks(gap: str, speech: Speech) -> bool:
    """Whether a new thought begins between key and link."""
    if not gap.strip():
        return False
    if _SENTENCE.search(gap) or gap.count(" ") > 14:
        return True
    found = _WORD.findall(gap)
    if found and found[0] in _OF:
        return False
    return not speech.ands.isdisjoint(found)


def _near(text: str, key: int, at: int, window: str, speech: Speech, takes: Takes) -> Span | None:
    """A value that stands right behind its key: "wifi password hunter22", "password (x)"."""
    if takes == "key":
        return None
    if window[:2] == "? ":
        at, window = at + 1, window[1:]
        takes = "odd" if takes == "any" else takes
    first = window[:1]
    if not first or not (first in _OPENERS or (is_dense(text[at - 1]) and not is_dense(first))):
        return None
    if first == "\n" and not _heads_a_line(text, key, window):
        return None
    value = read_value(text, at, speech)
    if value is None or _MARK.search(text, at, value.start):
        return None
    if takes == "code":
        return _digits(text, value, "near")
    body = text[value.start : value.end]
    phrased = "phrase" in text[key:at].lower()
    inside = text[key - 1 : key] == "(" and text[value.end : value.end + 1] == ")"
    coded = is_coded(body) and not is_title(body) and not (inside and is_odd(body))
    if stands_for(body) or coded or (" " in body and not phrased):
        return None
    if is_odd(body):
        drawn = len(body) > 3 and (not body.isdigit() or inside or value.quote not in BRACKETS)
        whose = _WHOSE.search(fold(text[max(0, key - 28) : key])) is not None
        return Span(value.start, value.end) if drawn and (whose or ends_clause(text, value, speech.ons)) else None
    if takes != "any":
        return None
    if phrased and not value.quote:
        return _phrase(text, value, speech)
    if inside or (value.quote and value.quote not in BRACKETS + "'" and first != "\n"):
        told = body.count(" ") > 2 if " " in body else len(body) > 3 and is_plain(body, speech)
        return Span(value.start, value.end, 0.9) if told else None
    return _near_word(text, value, key, speech) if is_plain(body, speech) else None


def _near_word(text: str, value: Value, key: int, speech: Speech) -> Span | None:
    """A plain word right behind its key: where the verb follows it, or where "my" is enough to say "is"."""
    low = fold(text[value.end : value.end + 12]).lstrip(" ")
    ending = next((word for word in speech.after if low.startswith(word)), "")
    beyond = low[len(ending) :][:1]
    if ending and (is_dense(ending[0]) or not (beyond.isalnum() or _is_mark(beyond))):
        return Span(value.start, value.end)
    own = speech.bare and speech.tells_whose(fold(text[max(0, key - 16) : value.start]))
    return Span(value.start, value.end, 0.8) if own and ends_clause(text, value, speech.ons) else None


def _is_mark(char: str) -> bool:
    """Whether a character only goes on with the letter before it: a vowel sign."""
    return bool(char) and unicodedata.category(char).startswith("M")


def _heads_a_line(text: str, key: int, window: str) -> bool:
    """Whether key and value stand alone on two lines."""
    line = text.rfind("\n", max(0, key - 40), key)
    below = window.strip("\n\r ").split("\n", 1)[0].split()
    return (line >= 0 or key < 40) and key - line < 40 and len(below) == 1


def _in_clause(text: str, at: int, window: str, speech: Speech, takes: Takes) -> Span | None:
    """In languages that do without "is": the first thing in the clause that no word looks like."""
    end = _SENTENCE.search(window, 0, 70)
    place = at
    for _ in range(6):
        while place < len(text) and text[place] in " \t":
            place += 1
        if place - at > (end.start() if end else 70) or place >= len(text):
            return None
        value = read_value(text, place, speech)
        if value is None:
            return None
        body = text[value.start : value.end]
        if any(map(str.isdigit, body)):
            before = fold(text[at:place]).split()
            if before[-1:] and before[-1] in speech.small and not speech.tells_whose(before[-1]):
                return None
            return judge(text, value, "near", speech, "odd" if takes == "any" else takes, at)
        place = value.end
        if text[place : place + 1] not in (" ", ""):
            return None
    return None


def value_of_its_own(text: str, key: int, at: int, speech: Speech, takes: Takes = "any") -> Span | None:
    """The value in a later sentence: "I changed the password. It's ... now"."""
    window = _window(text, key, at)
    if len(window) < 8:
        return None
    for told in speech.it.finditer(window, 0, 150):
        before = fold(text[max(0, key - 48) : at]) + window[: told.start() + 1]
        changed = speech.tells_change(before) or before.rstrip().endswith("?")
        vague = not changed or told.group().strip(" .,!?;:)\n").endswith(("use", "try"))
        sort: Takes = "odd" if takes == "any" and vague else takes
        span = read_and_judge(text, at + told.end(), "it", speech, sort, key)
        if span is not None:
            return span
    return None


def read_and_judge(text: str, at: int, way: Way, speech: Speech, takes: Takes, key: int, link: str = "") -> Span | None:
    """The value that begins behind `at`, where it is one; a remark in brackets before it is passed over."""
    value = read_value(text, at, speech)
    for _ in range(2):
        if value is None or fold(text[value.start : value.end]) in speech.small:
            return None
        span = judge(text, value, way, speech, takes, key, link)
        if span is not None:
            return span
        if not value.quote or value.quote not in BRACKETS:
            break
        value = read_value(text, value.end + 1, speech)
    return _phrase(text, value, speech) if value and takes == "any" and not value.quote and way != "it" else None


def judge(text: str, value: Value, way: Way, speech: Speech, takes: Takes, key: int, link: str = "") -> Span | None:
    """The span of what was read, if it is a value rather than what is said of one."""
    if takes == "code":
        return _digits(text, value, way)
    body = text[value.start : value.end]
    if body.isdigit() and read_digits(text, value).end > value.end:
        return _digits(text, value, way)
    if speech.is_common(body) or (value.quote and (body != body.strip() or body[0] in ";,)")):
        return None
    if stands_for(body) or _counts(text, value.end, body):
        return None
    if takes == "key":
        return Span(value.start, value.end) if is_drawn(body) else None
    span = Span(value.start, value.end)
    if " " in body:
        quoted = value.quote and value.quote not in BRACKETS and takes == "any"
        named = "phrase" in text[key : key + 12].lower() and body.count(" ") > 1
        return span if quoted and (named or _is_phrase(body, speech, value.quote)) else None
    if is_odd(body):
        if (way == "in" and body.isalpha()) or (is_dense(body[0]) and speech.is_said(body, link)):
            return None
        if way != "is" and ((is_coded(body) and not _in_sentence(text, key)) or (body.isdigit() and len(body) < 4)):
            return None
        return span if _is_prose(text, value, way, key) else None
    if takes == "odd" or not is_plain(body, speech, link):
        return None
    if way in ("mark", "to") and fold(body) in _DUMMIES:
        return None
    if way == "mark" and value.quote and not _in_sentence(text, key):
        return None
    if value.quote and (value.quote not in BRACKETS or way == "is"):
        return span
    if way == "mark":
        named = is_identifier(body) and not (is_title(body) and not speech.says_part(body))
        return span if _ends_line(text, value) and not named and _is_prose(text, value, way, key) else None
    return span if ends_clause(text, value, speech.ons if way == "is" else speech.ons_alone) else None


def _digits(text: str, value: Value, way: Way) -> Span | None:
    value = read_digits(text, value)
    body = text[value.start : value.end]
    return Span(value.start, value.end) if is_code(body) and not _counts(text, value.end, body) else None


def _counts(text: str, end: int, body: str) -> bool:
    """Whether what is read up to `end` counts what follows."""
    return body[:1].isdigit() and counts(body, fold(text[end : end + 24]))


def is_plain(body: str, speech: Speech, link: str = "") -> bool:
    """Whether a word could be a password because it says nothing about one."""
    body = body.rstrip("!?.")
    letters = body.replace("-", "").replace("'", "")
    least = 2 if letters and is_dense(letters[0]) else 3
    if len(letters) < least or not all(char.isalpha() or not char.isascii() for char in letters):
        return False
    *first, last = body.split("-")
    if first and (fold(body) in speech.states or any(fold(part) in speech.small for part in first)):
        return False
    if first and speech.is_said(last, link) and fold(last) != "secret":
        return False
    return len(set(letters.lower())) > 1 and not speech.is_said(body, link)


def _phrase(text: str, value: Value, speech: Speech) -> Span | None:
    """Several words up to the end of the clause, none of them one that sentences are made of: a passphrase."""
    found = _PHRASE.match(text, value.start, value.start + 160)
    if found is None or is_dense(text[value.start]):
        return None
    parts = found.group().rstrip("-'’").split(" ")
    while parts and (fold(parts[-1]) in speech.ons or fold(parts[-1]) in speech.small):
        parts.pop()
    body = " ".join(parts)
    whole = Value(value.start, value.start + len(body))
    if len(parts) < 3 or not _is_phrase(body, speech, "") or not ends_clause(text, whole, speech.ons):
        return None
    return Span(whole.start, whole.end)


def _is_phrase(body: str, speech: Speech, quote: str) -> bool:
    """Whether words are a passphrase; in quotes they may be a sentence, unless one that is said of passwords."""
    parts = [part.strip(".,!?") for part in fold(body).split()]
    small = sum(part in speech.small for part in parts)
    if quote and quote not in BRACKETS:
        return small < len(parts) and not (speech.is_said(parts[0]) and small) and len(parts) < 9
    said = sum(speech.is_said(part) for part in parts)
    return len(parts) > 3 and small == 0 and said * 3 <= len(parts) and all(len(part) > 1 for part in parts)


def _in_sentence(text: str, key: int) -> bool:
    """Whether the key is part of writing: behind a word, or with a capital at the beginning of its line."""
    line = text[max(text.rfind("\n", max(0, key - 100), key), max(0, key - 100)) : key + 1]
    return _CODE.search(line) is None and (
        line[-1].isupper() or not line[-1].isascii() or _WORD.search(line[:-1]) is not None
    )


def _ends_line(text: str, value: Value) -> bool:
    """Whether nothing but a mark follows on the line, or a new sentence does."""
    rest = text[value.end : value.end + 60].split("\n", 1)[0]
    after = rest.lstrip("*_`!.,; \t\r)]|<\"'”»。，")
    if not after or not after[0].isascii() or after.startswith(("/", "br", "td")):
        return True
    if rest[:1] in ",.;!(":
        return after[0].isalpha() and _CODE.search(rest) is None
    return rest.lstrip()[:1] in "(–—"


def _is_prose(text: str, value: Value, way: Way, key: int) -> bool:
    """Whether line and value look like writing rather than like a program's."""
    if way != "mark" or value.quote:
        return True
    body = text[value.start : value.end]
    if any(map(str.isdigit, body)) and not is_identifier(body):
        return True
    line = text[max(text.rfind("\n", max(0, key - 100), key), max(0, key - 100)) : key]
    return _CODE.search(line) is None
