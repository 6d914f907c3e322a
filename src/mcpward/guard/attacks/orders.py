"""What makes words in a tool's reply an order to the assistant: where they stand, and what stands around them.

A reply may hold orders to people (recipes, manuals, mail). One signal is never enough: `weight` adds what the words
around a candidate say about whom it is for.
"""

import re
from typing import NamedTuple

from mcpward.guard.attacks.anchored import anchored
from mcpward.guard.attacks.quotation import used
from mcpward.guard.engine import Span

BEFORE = 220
"""How many characters before a candidate are looked at, and AFTER behind it."""
AFTER = 200
_LEAST = 0.2

SENSITIVE = (
    r"(?:passwords?|passcodes?|credentials?|api[ _-]?keys?|(?:private|ssh|secret|access|encryption) keys?|tokens?"
    r"|secrets|cookies|environment variables|env vars?|system prompt|conversations?|chat (?:history|logs?)"
    r"|session data"
    r"|(?:message|search|browsing|browser|purchase|order|transaction|call|location|viewing) history|contact list"
    r"|address book|payment (?:methods?|details|information|info|data)|credit cards?|card (?:details|numbers?|data)"
    r"|bank (?:accounts?|details|statements?)|account (?:details|numbers?|balance|information)|ssns?|social security"
    r"|(?:medical|health|patient|customer|client|employee|personnel|financial|student|genetic|personal|sensitive"
    r"|confidential|private|internal|biometric|user|profile|therapy|psychological|corporate|classified) "
    r"(?:records?|data|details|information|info|history|files|lists?|profiles?|documents?)|prescriptions?"
    r"|(?:reset|login|verification|confirmation|security|one-time|2fa|access|backup) (?:links?|codes?)"
    r"|source code|tax returns?|list of (?:all )?(?:my |the )?(?:contacts|users|customers))"
)
"""Things that a stranger would like to have."""

PRIVATE = (
    rf"(?:{SENSITIVE}|contacts?|address(?:es)?|phone numbers?|(?:e-?)?mails?|inbox|messages|calendar|appointments?"
    r"|location"
    r"|photos|files|documents|balance|passports?|notes|databases?|data|history|transactions|schedule|reservations?)"
)
"""Things that are private as soon as they are somebody's."""

OWNED = (
    r"(?:my|mine|the (?:current )?users?(?:'s|’s|s')?|users?['’]s?|stored|saved|all of (?:my|the)|all(?: my"
    r"| the)?|every)"
)
"""Whose they are, said as one speaks to an assistant."""

_OPENS = re.compile(
    r"(?:^|[.!?:;>\"'“”‘’`\])}|*#~=_+/\\<-]|\\[nrt]|\n|[。！？：」])\s{0,6}(?:[-*•>\d.)]{1,4}\s{1,3})?"
    r"(?:(?:please|pls|kindly|now|then|first|and|also|just|immediately|next|so|so please|instead|important|urgent"
    r"|after that|afterwards?|once done|finally|simply|quickly|assistant|ai|agent|ok|okay|hey|hi|hello)[,:]?\s{1,3})"
    r"{0,4}$|\b(?:when|once|if|after|before|while|as soon as)\b[^.\n]{3,60},\s$|(?:^|[.!?\n>\"'])\s{0,3}(?:in|at|for"
    r"|with|by|from|during"
    r"|additionally|furthermore|moreover|however|lastly) ?[^.,\n]{0,44},\s$"
)
_PLEASE = re.compile(r"\b(?:please|kindly|pls),?\s{1,3}(?:also |now |just |first |then |immediately )?$")
_TOLD = re.compile(
    r"\b(?:please|kindly|you (?:must|should|will|need to|have to|are to|shall|ought to|can)|must|asked you to"
    r"|(?:wants?|needs?|asks?|would like|instructs?|requires?|told|expects?|like) you to|need you to"
    r"|your (?:\w{2,12} )?(?:task|job|goal|objective|duty|mission|priority) (?:now )?is to|proceed to|make sure to"
    r"|be sure to|remember to|do not forget to|don't forget to|go ahead and|and(?: then| also)?|then)"
    r"\s{1,3}(?:also |now |just |first |then |immediately |always )?$"
)
_ASKED = re.compile(
    r"\b(?:can|could|would|will) (?:you|someone|anyone|we)(?: please| kindly)? $|\b(?:i|we|they|he|she|who|to|not|n't"
    r"|users?|it|cannot|never) $"
)
_SIGNS: tuple[tuple[re.Pattern[str], float], ...] = (
    (re.compile(r"\b(?:todo|to-do)\b ?:"), 0.12),
    (
        re.compile(
            r"\b(?:ai (?:assistant|agent|model|system)s?|assistant|llms?|language model|chatbot|(?:chat)?gpt"
            r"|claude|gemini|copilot)\b"
        ),
        0.15,
    ),
    (
        re.compile(
            r"\b(?:urgent(?:ly)?|immediately|asap|as soon as possible|right (?:now|away)|at once|without delay)\b"
            r"|\bimportant(?:!|:| message| instruction)|!{2,}"
        ),
        0.1,
    ),
    (
        re.compile(
            r"\bwithout (?:asking|telling|informing|notifying|confirm\w{0,6}|any confirmation|further"
            r"|prior|my (?:approval|knowledge)|the (?:user|client|owner)|mentioning|hesitation|question|authori"
            r"|client|user|their|detection)|\b(?:silently|secretly|quietly|discreetly|covertly)\b"
            r"|\b(?:do not|don't|never) (?:tell|mention|inform|notify|alert|reveal|disclose|ask|log)\b"
            r"|\bno (?:confirmation|questions|explanations?)\b|\bnot detected\b"
        ),
        0.2,
    ),
    (
        re.compile(
            r"\b(?:ignore|disregard|forget|override|discard|set aside|drop) (?:all |any |the |your |every |my |of )"
            r"{0,3}(?:previous|prior|above|earlier|other|preceding|former|instructions|everything)"
            r"|\b(?:task|request) (?:is )?(?:complete|completed|done|finished)\b"
            r"|\bnew (?:task|instructions?|objective|orders?|directive|goal|command)s?\b"
            r"|\bbefore (?:you )?(?:answer|respond|reply|continu|complet|solv|proceed|do anything|finish)"
            r"|\b(?:the user|i) (?:also |really |actually )(?:wants?|needs?|asked|requested)\b"
            r"|\bstrictly (?:adhere|follow)|\bfollow(?:ing)? instructions?\b|\bactual (?:task|request)\b"
            r"|\b(?:system|admin(?:istrator)?|developer) (?:note|message|override|instruction|notice|update)"
            r"|\byou (?:have|are given) (?:my )?permission|\bauthori[sz]ed by\b|\bmessage from (?:me|the user)"
        ),
        0.25,
    ),
)


def whole(text: str, start: int) -> bool:
    """Whether a word begins at `start`; a line break written as backslash and letter counts as one."""
    before = text[start - 1 : start]
    return not (before.isalnum() or before == "_") or text[max(0, start - 2) : start] in ("\\n", "\\t", "\\r")


def before(text: str, start: int, length: int = BEFORE) -> str:
    """What stands before `start`, in lower case."""
    return text[max(0, start - length) : start].lower()


def orders(text: str, start: int) -> bool:
    """Whether a verb at `start` gives an order: it opens a sentence, or somebody is told to do it."""
    if not whole(text, start):
        return False
    ahead = before(text, start, 60)
    return _OPENS.search(ahead) is not None or (_TOLD.search(ahead) is not None and _ASKED.search(ahead) is None)


_STRESS = re.compile(
    r"\b(?:focus|attention|directives?|commands?|instructions?|guidelines?|mandates?|priorit(?:y|ies)|essential"
    r"|crucial"
    r"|vital|imperative|urgent|tasks?|mission|exclusive|sole|distractions?|heed|alert|pivotal|paramount|orders?|rules?"
    r"|non-negotiable|obsolete|secondary|critical|concentrat\w{1,3}|override|previous|other|this|only)\b"
)
_IN_JSON = re.compile(r"(?:\"\s?:|[\[{,])\s{0,8}\"(?:[^\"\\]|\\.){0,200}$")
_DIVIDER = re.compile(r"[-=+*#|:<>/\\~&%!^]{6}")


def stressed(text: str, start: int) -> bool:
    """Whether what stands before `start` presses for attention: several words of urgency, or one behind a divider."""
    ahead = before(text, start, 200).rsplit("\n\n", 1)[-1]
    words = {hit.group() for hit in _STRESS.finditer(ahead)}
    return len(words) > 2 or (len(words) > 0 and _DIVIDER.search(ahead) is not None)


def weight(text: str, start: int, end: int) -> float:
    """What the surroundings add to the score of an order between `start` and `end` (0 to 0.6)."""
    ahead = before(text, start)
    region = f"{ahead}|{text[end : end + AFTER].lower()}"
    added = sum(worth for sign, worth in _SIGNS if sign.search(region))
    if _PLEASE.search(ahead[-24:]):
        added += 0.1
    if re.search(r"\b(?:can|could|would) you (?:please )?$", ahead[-24:]):
        added -= 0.2
    return max(-0.2, min(0.6, added))


class Rule(NamedTuple):
    """A shape of words, how sure it is by itself, and what must hold of the place where it stands.

    `opens`: it has to give an order or open a sentence. `weighed`: the words around it count.
    """

    regex: str
    base: float
    opens: bool = False
    weighed: bool = True


class Rules:
    """Rules of one detector: their patterns for the pass, and the judgement of a candidate."""

    def __init__(self, rules: tuple[Rule, ...], kind: str, channels: tuple[str, ...]) -> None:
        self._rules = tuple((rule, re.compile(rule.regex)) for rule in rules)
        self.patterns = tuple(anchored(kind, one.regex, 1.0, channels=channels) for one in rules)

    def judge(self, text: str, start: int, end: int) -> Span | None:
        """The best reading of what stands between `start` and `end`, its score in the factor; or None."""
        if not whole(text, start):
            return None
        folded = text[start:end].lower()
        bases = [
            (rule.base, rule.weighed)
            for rule, regex in self._rules
            if regex.match(folded) and (not rule.opens or orders(text, start))
        ]
        return scored(text, start, end, *max(bases)) if bases else None


def scored(text: str, start: int, end: int, base: float, weighed: bool = True) -> Span | None:
    """The span with what it scores as its factor: the base and what stands around it, halved where it is quoted."""
    score = min(0.95, base + weight(text, start, end)) if weighed else base
    score *= meant(text, start, end)
    return Span(start, end, score) if score >= _LEAST else None


def meant(text: str, start: int, end: int) -> float:
    """How surely words are meant rather than talked about (0 to 1). The quotation marks of JSON say nothing."""
    if _IN_JSON.search(before(text, start)):
        return 1.0
    span = used(text, start, end)
    return span.factor if span is not None else 1.0
