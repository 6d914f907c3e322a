"""How often words stand in documents, code, JSON and chat, roughly: what is rare is looked for first."""

_OFTEN = (
    "able auth github content date description even event events form from github http https limit name number order "
    "please port rate repo repos script test that this time type user users what will with word work write "
    "your "
)
_SOMETIMES = (
    "about accept access action address admin after agent allow answer application assist assistant author "
    "authorization avatar back base basic before body book call card change check code comment commit config "
    "contain control correct could count create current data default design docs does each email error example "
    "explain false file find first follow following format frame func function give given have head help here "
    "host html include ines info information input issue issues item json kube language last light like line "
    "list load login look mail main make many miss mode more need next node none null oauth object only open "
    "option options origin other output over page para param part pass password path plan play point price "
    "product proper provide pull python question read receive remaining remove removed request require "
    "required reset response rest return review right scope scopes security self sent server should size some "
    "source spec start state status string subscription sure system table tail take testing text than thank "
    "them then there thing title tool true turn update using value want when which would "
)
_SELDOM = (
    "accepted account actions actor actual advance again also amount area array assignee auto available "
    "avatars ball based been best between black blob block branch brief build cache calculate calendar cancel "
    "case category city class client close cloud cluster color come command comments commits complete "
    "confidential confirm const container convert core country course cover created credentials credit cross "
    "custom days debug decode delete deployment describe details develop dict diff different display document "
    "domain down edit elif else encoding enter etag every exact exactly expose fact factor fast feature field "
    "files flight flow followers footer fork free full generate gift good graph great handling headers hello "
    "high home hook house href ignore image implement import index init instruction instructions integer into "
    "invoice items java javascript just keys kubernetes label labels learn least length less letter level life "
    "link live local location lock long made mark master match media message meta meters method miles "
    "milestone minute minutes model modified most movie much multi must names news note notifications numbers "
    "older omar once operation organization organizations override owner parameter parameters parse payment "
    "people perform person place points policy post power prefer present press previous primer print privacy "
    "private process program project prompt properties protect protection public pulls query quick rack range "
    "rating ready received reference release reply report requests resource respond result retrieve returns "
    "role root round rule rules safe schedule schema school screen search second secret section secure send "
    "sensitive sentence service setting share shell short show side site soon space specific standard step "
    "store story strict structure style subject subscriptions success such suggest suite tags takes task team "
    "tell term tests thanks their these they three through ticket times token tools total tree twitter types "
    "under unit updated used uses valid version very warn watch water weather week well were where while wiki "
    "words worker works world year "
)
_PER_KB = {word: rate for words, rate in ((_OFTEN, 0.5), (_SOMETIMES, 0.2), (_SELDOM, 0.06)) for word in words.split()}
_SIGNS = {" ": 150.0, "@": 0.3, "://": 3.0, ".com/": 3.0, "<!--": 0.1, "\n": 20.0}
_BY_LENGTH = (20.0, 20.0, 1.5, 0.15, 0.02, 0.008, 0.003)
_SIGN, _DIGIT, _WORD = 0.5, 0.1, 0.3


def per_kilobyte(literal: str) -> float:
    """How often a literal in lower case stands in a kilobyte of ordinary text: an estimate, to compare by.

    Each sign, digit and further word makes it rarer.
    """
    if (rate := _SIGNS.get(literal)) is not None:
        return rate
    if not literal.isascii():
        return _of_length(2 * len(literal))
    words = "".join(char if char.isalpha() else " " for char in literal).split()
    digits = sum(map(str.isdigit, literal))
    signs = len(literal) - sum(map(len, words)) - digits
    if not words:
        return _of_length(1) * 0.05 ** (len(literal) - 1)
    rate = min(_PER_KB.get(word) or _of_length(len(word)) for word in words)
    return rate * _WORD ** (len(words) - 1) * _SIGN**signs * _DIGIT**digits


def _of_length(size: int) -> float:
    return _BY_LENGTH[min(size, len(_BY_LENGTH) - 1)]
