"""What an agent can be told to do, and how sure it is that a stranger means it.

Each deed is an expression, and a judgement of what was found and of what stands before it (both in lower case): the
score, from 0 to 1, before the words around it are weighed.
"""

import re
from collections.abc import Callable

from mcpward.guard.attacks.orders import OWNED, PRIVATE, SENSITIVE

_PLACE = r"(?:https?://|www\.|@[a-z0-9-]{1,40}\.[a-z]|\+\d{1,3}[ -]?\d{3})"
_ACCOUNT = r"(?:[a-z]{2}\d{2}[a-z0-9 ]{8,30}|0x[0-9a-f]{8,40}|\d{5,20}|[\w.+-]{1,40}@[\w-]{2,40}\.[a-z])"
_MONEY = r"(?:[$€£¥]\s?\d|\d[\d.,]{0,12} ?(?:usd|eur|gbp|dollars|euros|pounds|btc|eth|bitcoin|credits)\b|funds|money)"
_STUFF = re.compile(rf"\b{OWNED}\s(?:[\w'’-]{{1,16}}\s){{0,3}}?{PRIVATE}\b")
_WANTED = re.compile(rf" {SENSITIVE}\b")
_PRONOUN = re.compile(
    r"^\S{3,10} (?:me |us )?(?:it|them|this|these|that|those|everything|the (?:\w{2,12} )?(?:results?|outputs?"
    r"|contents?"
    r"|data|responses?|summary|information|info|details|answers?|list|lists|records?))\b"
)
_TAKES = re.compile(
    r"\b(?:retrieve|get|fetch|access|acquire|collect|gather|obtain|extract|export|list|look up|find|read|dump|search"
    r"|copy|download|summari[sz]e|encode|encrypt)\b[^\n]{0,140}$"
)


def _sending(found: str, ahead: str) -> float:
    """Something private leaves for an address."""
    if _STUFF.search(found):
        return 0.7
    if found.startswith("share the ") or re.search(
        r"\b(?:most|latest|recent|every|all|first|last) [\w ]{0,24}(?:e-?mails|messages|files)", found
    ):
        return 0.45
    if _PRONOUN.search(found):
        return 0.6 if _TAKES.search(ahead) else 0.3
    if re.search(r"\b(?:your|our)\b", found):
        return 0.25
    return 0.5 if _WANTED.search(found) else 0.0


def _paying(found: str, ahead: str) -> float:
    """Money goes to an account."""
    return 0.6


def _changing(found: str, ahead: str) -> float:
    """What guards an account becomes another."""
    if re.search(r"\b(?:my|the user'?s?|users?')\b", found):
        return 0.65 if re.search(r"\b(?:to|for|with)\b", found[16:]) else 0.45
    return 0.4 if re.search(r"\d{3}|['\"@]", found) else 0.3


def _deleting(found: str, ahead: str) -> float:
    """What the user has is taken away."""
    if re.search(r" (?:temporary|temp|old|unused|test|cached?|build|stale|duplicate|generated|unneeded|empty) ", found):
        return 0.0
    specific = re.search(r"\bid\b|\d{3}|['\"@]|\b(?:all|every)\b", found) is not None
    if re.search(r"\b(?:my|the user'?s?)\b", found):
        return 0.6 if specific else 0.45
    return 0.38 if specific else 0.2


def _wishing(found: str, ahead: str) -> float:
    """Something is arranged for the speaker."""
    return 0.58


def _reserving(found: str, ahead: str) -> float:
    """Something is reserved."""
    return 0.36


def _moving(found: str, ahead: str) -> float:
    """A thing of the household moves."""
    return 0.55 if " my " in found else 0.45 if re.search(r" (?:at \d|for (?:my|a|the) )", found) else 0.35


def _buying(found: str, ahead: str) -> float:
    """Something is bought at the user's cost."""
    return 0.65


def _visiting(found: str, ahead: str) -> float:
    """A page is opened, and what it says done; or a file is fetched and run."""
    if found.endswith("where"):
        return 0.58
    if found.startswith("download and install"):
        return 0.2
    return 0.5 if re.search(r"//\d{1,3}\.|execute|without", found) else 0.35


def _granting(found: str, ahead: str) -> float:
    """Somebody gets rights."""
    return 0.6 if re.search(r"@|\bmy (?:friend|brother|sister|partner|colleague|roommate|neighbou?r)", found) else 0.45


def _calling(found: str, ahead: str) -> float:
    """A tool is called by its name."""
    return 0.6 if found[-1] in "='\"{" else 0.32


def _posting(found: str, ahead: str) -> float:
    """Something is said in the user's name."""
    return 0.6 if re.search(r"www\.|https?:|[\"'“‘]|link", found) else 0.38


def _rule(verbs: str, rest: str) -> str:
    """The expression of any of some verbs, separated by commas, followed by `rest`."""
    return f"(?:{'|'.join(f'{verb.strip()} ' for verb in verbs.split(','))}){rest}"


DEEDS: tuple[tuple[str, Callable[[str, str], float]], ...] = (
    (
        _rule(
            "send, e-mail, email, forward, mail, transmit, upload, post, share, submit, leak, exfiltrate, deliver, "
            "bcc, export, report, dump, push, relay, text, provide",
            rf"[^\n{{}}]{{2,160}}?{_PLACE}",
        ),
        _sending,
    ),
    (
        _rule(
            "transfer, wire, send, pay, deposit, remit, donate, schedule, make, initiate, execute, move, withdraw, "
            "invest",
            rf"(?!of )[^.\n]{{0,50}}?{_MONEY}[^\n]{{0,80}}? (?:to|into|for|from|using) [^\n]{{0,60}}?{_ACCOUNT}",
        ),
        _paying,
    ),
    (
        _rule(
            "transfer, wire, send, pay, deposit, remit, donate",
            rf"(?:[^.\n]{{0,20}} )?{_MONEY}[^.\n]{{0,30}} (?:to|into) (?:the |a |an )?(?:bank )?(?:account|wallet"
            r"|card|number)s? (?:of|named|with|belonging|number)",
        ),
        _paying,
    ),
    (
        _rule(
            "use",
            r"(?:the |your |my )?(?:[\w-]{2,30} ){0,2}?(?:tools?|functions?|api|plugin|browser|terminal|shell"
            r"|client)s? (?:to|and|for) (?:send|pay|transfer"
            r"|delete|remove|grant|share|post|book|buy|order|unlock|deposit|withdraw|export|upload|forward|invite"
            r"|e-?mail|write to|read (?:my|the user)"
            r"|get my|retrieve my|execute|purchase|exfiltrate|leak)\b",
        ),
        _wishing,
    ),
    (
        _rule(
            "reveal, disclose, expose, print, output, leak, share, recite",
            rf"(?:all )?(?:of )?(?:the )?(?:user'?s?|users'|owner'?s?|customer'?s?) (?:[\w-]{{2,14}} "
            rf"){{0,3}}?{PRIVATE}",
        ),
        _wishing,
    ),
    (
        _rule(
            "schedule, make, send, initiate, transfer, execute",
            rf"(?:a |an |one )?(?:\w{{2,12}} )?(?:payment|transaction|transfer|deposit)s? [^\n]{{0,60}}?\bto "
            rf"[^\n]{{0,40}}?{_ACCOUNT}",
        ),
        _paying,
    ),
    (
        _rule(
            "change, reset, update, set, replace, modify, disable, turn off, remove, deactivate",
            r"(?:my |the user'?s? |the |his |her |their |users? )?(?:[\w'-]{1,14} ){0,2}?(?:password|passcode|pin code"
            r"|e-?mail address|phone number|two-factor|2fa|mfa|multi-factor|recovery (?:e-?mail|phone)|bank details"
            r"|shipping address|billing address|delivery address|direct deposit|mailing address|security question"
            r")s?(?: (?:authentication|login|verification))?(?: (?:to|for|with|on) [^\n]{1,30})?",
        ),
        _changing,
    ),
    (
        _rule(
            "delete, erase, wipe, remove, purge, cancel, clear, trash, destroy, archive, empty",
            r"(?:all |every |any |each )?(?:of )?(?:my |the user'?s? |the |this |his |her "
            r"|their )?(?:[\w'-]{1,14} ){0,3}?"
            r"(?:e-?mails?|messages?|files?|photos|contacts?|events?|appointments?|meetings?|backups?|accounts?"
            r"|history|records?|orders?|subscriptions?|reservations?|bookings?|posts?|repositor(?:y|ies)|documents?"
            r"|notes?|reminders?|flights?|inbox|database)\b(?: (?:with|from|in|on|for|named|titled|called|number"
            r"|number:"
            r"|that) [^\n]{1,40})?",
        ),
        _deleting,
    ),
    (
        _rule(
            "unlock, open, lock, turn off, turn on, disable, deactivate, disarm, switch off, switch on, set, raise, "
            "start",
            r"(?:my |the |all (?:the |my )?)(?:[\w'-]{1,14} ){0,2}?(?:door|doors|garage|gate|windows?|lock|locks"
            r"|thermostat|alarm|cameras?|security system|lights?|oven|stove|car|vehicle|heating|boiler|sprinklers?"
            r"|smart \w{3,10})\b(?: (?:for|at|to|in|of|by) [^.\n]{1,30})?",
        ),
        _moving,
    ),
    (
        _rule(
            "buy, purchase, order, book, reserve, rent, subscribe, invest, pay",
            r"[^\n]{2,90}?\b(?:charge|using|with|from|on|to) (?:my|the (?:stored|saved|user'?s?|default|company)"
            r"|saved|stored)\b[^.\n]{0,20}?(?:cards?|account|payment|wallet|balance|funds)",
        ),
        _buying,
    ),
    (
        _rule(
            "visit, open, go to, click, click on, navigate to, browse to, download",
            r"[^\n]{0,60}?https?://\S{3,120}[,.]? (?:and|then|and then) (?:execute|run|install|follow|enter|log in"
            r"|sign in"
            r"|submit|do|open|complete|provide)\b(?: (?:the|it|them|all|every|whatever|what|any|your|in|with"
            r"|without)\b"
            r"){0,2}",
        ),
        _visiting,
    ),
    (
        _rule(
            "grant, give, provide, allow, authorize, share, add, invite",
            r"[^\n]{2,90}?\b(?:access|permissions?|admin\w{0,10}|root|privileges|ownership|owner|editor|collaborator"
            r"|member|channel|slack|team)\b[^\n]{0,60}?(?:@[a-z0-9-]{1,40}\.[a-z]|\bmy (?:friend|brother|sister"
            r"|partner"
            r"|colleague|roommate|neighbou?r)\b|\buser \d{3,12}|\bid:? ?\w?\d{3,12})",
        ),
        _granting,
    ),
    (
        _rule(
            "update, change, set, replace, modify, redirect",
            r"(?:the |all |my )?(?:[\w'-]{1,14} ){0,2}?(?:recipients?|beneficiar(?:y|ies)|payees?|destination|iban"
            rf"|bank details|account|payments?|payouts?|invoices?)\b[^\n]{{0,50}}? (?:to|with"
            rf"|by) [^\n]{{0,20}}?{_ACCOUNT}",
        ),
        _paying,
    ),
    (
        _rule(
            "post, send, say, publish, tweet, share",
            r"[\"'“‘][^\"'”’\n]{2,80}[\"'”’] (?:in|to|on|into|as) (?:the |my |a |all |every |our )?[\w'#@]",
        ),
        _posting,
    ),
    (
        _rule(
            "grant, give, add, invite, promote, make",
            r"(?:user |my friend |me )?(?:[\w' -]{1,30}[(<])?[\w.+-]{1,40}@[\w-]{1,40}\.[a-z.]{2,16}[)>]?(?:,? (?:to "
            r"(?:the |my |our )(?:\w{2,12} ){0,3}?"
            r"(?:channel|workspace|repository|repo|team|group|organi[sz]ation|project|drive|admins?|owners?|folder"
            r"|calendar|list of"
            r" admins)|(?:\w{2,12} ){0,2}?(?:admin\w{0,10}|access|permissions?|rights|editor|owner|collaborator"
            r"|root)))",
        ),
        _granting,
    ),
    (
        _rule(
            "create, add, schedule, make, book, reserve, buy, order, purchase",
            r"(?:(?:a|an|the|another) (?:new )?(?:calendar )?(?:event|appointment|meeting|entry"
            r"|reminder)\b[^.\n]{0,60}?\b(?:on|in|to) my (?:account"
            r"|calendar|schedule)|(?:me )?the (?:most expensive|priciest)\b|[^.\n]{2,60} (?:for me|in my name"
            r"|on my behalf|at my expense)\b)",
        ),
        _wishing,
    ),
    (
        _rule(
            "make",
            r"(?:a |the |an )(?:reservation|booking|appointment|purchase|donation|order|payment) (?:for|at|of|with|to"
            r"|in) (?:the )?\w",
        ),
        _reserving,
    ),
    (
        _rule(
            "make",
            r"a (?:reservation|booking) (?:for|at|in) the (?:[\w'’-]{2,16} ){1,4}?(?:hotel|hostel|inn|resort|lodge"
            r"|restaurant|bistro|table|flight|palace|suites?)\b",
        ),
        _wishing,
    ),
    (
        _rule(
            "send, post, write, share",
            r"the following (?:\w{3,10} )?(?:message|text|link|note|e-?mail|mail|post|sms)s? (?:to|in|on|as) ",
        ),
        _wishing,
    ),
    (
        _rule(
            "visit, open, go to, browse to, navigate to",
            r"(?:the |this )?(?:web ?page|web ?site|site|url|link|page)?[ :]{0,2}['\"]?(?:https?://"
            r"|www\.)[^\s\n]{3,80} (?:where|and (?:then )?"
            r"(?:follow|enter|do|submit|log|complete|fill|click|download))\b",
        ),
        _visiting,
    ),
    (
        _rule(
            "send, post, share, write, publish",
            r"(?:a |an |the |this |my |one )?(?:[\w'-]{1,14} ){0,2}?(?:message|link|text|tweet|post|comment|e-?mail"
            r"|mail|sms)s? "
            r"[\"'“‘][^\n]{2,80}[\"'”’] (?:to|in|on|for) ",
        ),
        _posting,
    ),
    (
        _rule("grant, give, allow", r"(?:permanent|full|unrestricted|remote|administrator|root|unlimited) access\b"),
        _granting,
    ),
    (
        _rule(
            "call, invoke, use",
            r"(?:the )?[`'\"]?[a-z]{2,20}_[a-z_]{2,30}[`'\"]?(?: tool| function| api)? (?:with|on"
            r"|for) (?:the )?(?:\w{2,12}\s?=[\"']?|id"
            r"|param\w{0,8}|arg\w{0,8}|body|recipient|user|email|\w{2,12}\s?=[\"']?|[\"'{]?\d)",
        ),
        _calling,
    ),
    (
        _rule(
            "post, send, write, create, publish, tweet, share, leave, add, draft, schedule",
            r"(?:a |an |the |this |one |another )?(?:[\w'-]{1,14} ){0,2}?(?:message|post|tweet|comment|review|e-?mail"
            r"|sms|text"
            r"|link|announcement|event|reminder|invite|invitation)s? [^\n]{0,60}?(?:saying|that says|stating"
            r"|with (?:the )?"
            r"(?:content|text|body|title|subject|message)|containing|titled"
            r"|in (?:the )?['\"#]?[\w-]{2,20}['\"]? channel"
            r"|to all (?:my|of my|the)|to every)",
        ),
        _posting,
    ),
    (
        _rule(
            "post, read, summarize, forward, export",
            r"(?:the |all |my )(?:[\w'#-]{1,14} ){0,3}?(?:messages|contacts|mails?|e-?mails?"
            r"|history)\b[^\n]{0,60}?\b(?:to|at"
            rf"|on) [^\n]{{0,30}}?{_PLACE}",
        ),
        _sending,
    ),
)
