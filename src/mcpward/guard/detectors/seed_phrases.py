"""Seed phrases of crypto wallets: twelve to twenty-four words of a list, the last with a checksum (BIP 39)."""

import re
from functools import cache
from hashlib import sha256

from mcpward.guard.engine import Caught, Examples, Kind, Pattern, Span
from mcpward.guard.gazetteer.alternation import alternation

name = "seed_phrases"
kind: Kind = "secret"

SIZES = (24, 21, 18, 15, 12)
_CALLED = (
    "seed phrase", "seedphrase", "seed words", "seed_phrase", "wallet seed", "recovery phrase", "recovery words",
    "recovery_phrase", "mnemonic", "secret phrase", "backup phrase", "wallet words", "wallet phrase", "bip39", "bip-39",
    "frase semilla", "frase de recuperación", "phrase de récupération", "phrase secrète", "frase di recupero",
    "wiederherstellungsphrase", "seed-phrase", "мнемоническ", "сид-фраз", "сид фраз", "助记词", "助記詞",
)  # fmt: skip

# Words of the list that seldom stand in a text, not even within another word as "sword" does in "password".
# Of two hundred phrases of twelve words one has none of them.
_SELDOM = (
    "absorb absurd accuse acoustic addict aerobic aisle alley amused ankle antenna antique apology arctic artefact "
    "asthma avocado bachelor badge balcony bamboo bargain betray bleak blossom blouse blur blush breeze brisk "
    "broccoli broom bulb bunker cabbage cactus cannon canoe canyon celery cereal chalk chimney chuckle churn cigar "
    "cinnamon clap claw clerk clog clown clump clutch coconut coil coral coyote cradle crane crater crisp crouch "
    "crumble crunch cube cupboard curtain cushion damp daring debris defy demise despair devote dignity dilemma "
    "dinosaur dismiss divert dizzy dolphin donkey donor dove drastic drift drip dune dwarf ecology educate elbow "
    "elegant elevator embark embody empower enact endorse enlist enrich enroll envelope equip erode erosion erupt "
    "evoke excite exile exotic eyebrow faint fatigue flock foam fog foil fossil fragile fringe frost frown furnace "
    "fury gadget garlic garment gasp gesture giggle ginger giraffe glance glare glide glimpse gloom glove glow glue "
    "goat goddess goose gorilla gossip gown grape grunt hamster hawk hazard hedgehog hobby hollow hurdle imitate "
    "immense impulse infant inflict inhale inmate insect isolate ivory jaguar jelly jewel kangaroo ketchup kidney "
    "kitten kiwi lava lawn leisure leopard lizard lobster lottery lounge luggage lumber lunar magnet mammal mango "
    "mansion maple maze meadow mechanic melody merry mimic misery mosquito muffin mule mushroom naive napkin nephew "
    "nominee noodle oblige obscure odor onion oppose orbit orchard orphan ostrich oyster ozone paddle panda panther "
    "parrot pave peanut peasant pelican pencil picnic pigeon pioneer pistol pledge pluck plunge pony pottery prosper "
    "pudding pulp pumpkin pupil puppy purity purse pyramid raccoon ramp raven razor rebuild recycle reopen resemble "
    "reunion ribbon rigid ripple ritual roast saddle sadness salmon salon salute satoshi scatter scissors scorpion "
    "scrub seminar shaft shiver shove shrug shuffle sibling siege siren situate skate skirt slab slender slogan slush "
    "snack spatial spice spoil squeeze squirrel stereo stool stove stumble surge swallow swamp swarm symptom syrup "
    "thrive timber toast toddler tomato topple torch tornado tortoise toss tray trumpet tuition tumble umbrella "
    "unaware uncover unfold unveil uphold vacant vague vanish vapor velvet viable vibrant vicious violin vivid "
    "volcano wagon walnut wasp weasel whale wheat whip whisper wink wool wrestle zebra"
)
_LESS_SELDOM = (
    "abandon absent affair alarm alien amateur analyst announce armor arrange artwork athlete attract auction aunt "
    "autumn awake awkward axis banner barrel basket bean bicycle biology bitter blade blanket blast bless boil borrow "
    "bounce brass brave brick bronze brush bubble buddy buffalo bulk bundle burden burger burst buyer buzz cage canal "
    "cargo carpet cart casino casual catalog cattle caution ceiling census chaos chef cherry chronic citizen clarify "
    "clay clever cliff climb clinic cloth comic convince copper cotton couch cousin cram crawl creek cricket crop "
    "crucial cruel cruise crush crystal curve dawn decrease deer denial dentist deposit desert diagram diary diesel "
    "dirt disagree disorder divorce doll donate dose drill drum duck eager eagle elder elephant embrace emerge "
    "emotion endless erase essence eternal ethics evolve exhaust exhibit fabric faculty fade fame fatal fence fever "
    "fiber fitness flame flavor flee flip fluid fortune foster frequent frog galaxy garage gauge gaze genius gentle "
    "genuine globe glory gospel govern grain grass gravity grief grocery guilt hammer harsh harvest helmet hood horn "
    "humble humor hurry hybrid idle illness immune impose indoor inquiry insane inspire intact jacket jealous jeans "
    "jungle keen kite knee knife knock ladder laundry lawsuit leaf lecture lemon lens liar liberty limb lonely loyal "
    "luxury lyrics maid mandate marble medal melt mercy merit mesh midnight miracle mixture multiply myth nasty "
    "neglect nerve neutral noble notable nurse oak obey observe olive orient outdoor oven oxygen palm panic parade "
    "patrol pause pill pitch poet polar pole potato powder praise pulse punch puzzle quantum quiz rabbit radar rebel "
    "regret relax renew retire retreat reward rhythm ridge rifle riot robust romance rookie rotate rubber rug runway "
    "salad satisfy sauce sausage scare scout scrap sheriff shield shrimp shy silk silly sketch skull slam slim smooth "
    "snake soap soda soup sphere spider spike spoon spray stairs steak stomach subway sudden sunny sustain swift swim "
    "swing tattoo taxi tenant tennis thumb tide tilt tissue tobacco toilet tongue tooth tourist tragic trash tribe "
    "trim trophy tuna tunnel twelve twist unfair unhappy useless vacuum valve vault vendor venture vessel veteran "
    "vintage vital vocal voyage warfare warrior wisdom wolf wrist"
)

_SIGNS = r"[\s,|\"'`\[\]]"
_NOT_BESIDE = "and the was has had that but for are not with from would should which were they".replace(" ", "|")
_BESIDE = rf"{_SIGNS}{{0,5}}(?:\d{{1,2}}[.):][ \t]?)?(?!(?:{_NOT_BESIDE})[^a-z])[a-z]{{3,8}}(?![a-z])"

patterns = (
    Pattern("SEED_PHRASE", _CALLED, rf"(?:{'|'.join(_CALLED)})", 0.95),
    *(
        Pattern(
            "SEED_PHRASE",
            tuple(words.split()),
            rf"(?<![a-z])(?P<value>{alternation(words.split())}[\s,]){_BESIDE}",
            0.95,
        )
        for words in (_SELDOM, _LESS_SELDOM)
    ),
)

_BEHIND, _AHEAD = 280, 420
_LIST = 30
_WORD = re.compile(r"[a-z]+")
_APART = re.compile(rf"{_SIGNS}{{1,6}}|{_SIGNS}{{0,4}}\d{{1,2}}[.):][ \t]?")
_NEXT = re.compile(rf"(?:{_SIGNS}{{1,6}}|{_SIGNS}{{0,4}}\d{{1,2}}[.):][ \t]?)([A-Za-z]{{3,8}})(?![A-Za-z])")
_NEXT_BACK = re.compile(rf"(?:{_SIGNS}{{1,6}}|[ \t]?[.):]\d{{1,2}}{_SIGNS}{{0,4}})([A-Za-z]{{3,8}})(?![A-Za-z])")
_CONTEXT = re.compile("|".join((*map(re.escape, _CALLED), "wallet", "metamask", "ledger", "trezor", "restore", "seed")))
_SAID = frozenset({"seed", "phrase", "word", "secret", "wallet", "my", "is", "this", "that", "key", "private"})


def confirm(text: str, start: int, end: int) -> Span | None:
    """The words of a phrase: of the list, as many as a phrase has, with their checksum or called a phrase."""
    # A word of the list is a candidate with the space or comma behind it.
    if not text[end - 1].isalnum() and not _is_among_words(text, start, end - 1):
        return None
    low = max(0, start - _BEHIND)
    around = text[low : start + _AHEAD].lower()
    if len(around) != min(len(text), start + _AHEAD) - low:
        return None  # letters that change their number when they are folded: no phrase in English
    called = _CONTEXT.search(around) is not None
    for run in _runs(around, start - low):
        if len(run) > _LIST or [word.group() for word in run] == sorted(word.group() for word in run):
            continue  # the list itself, or a part of one like it
        found = _phrase([word.group() for word in run], called=called, alone=_is_alone(around, run))
        if found is not None:
            first, size, factor = found
            return Span(low + run[first].start(), low + run[first + size - 1].end(), factor)
    return None


def _is_among_words(text: str, start: int, end: int) -> bool:
    """Whether so many words of the list as a phrase has stand in a row, among them the one in `[start, end)`.

    Nearly always the words beside it are none of the list, and only these have to be looked at.
    """
    missing = SIZES[-1] - 1
    missing -= _in_a_row(_NEXT, text, end, missing, 1)
    return not missing or _in_a_row(_NEXT_BACK, text[max(0, start - _BEHIND) : start][::-1], 0, missing, -1) == missing


def _in_a_row(step: re.Pattern[str], text: str, at: int, most: int, way: int) -> int:
    """How many words of the list follow one another from here on: `most` at most, spelled this `way` (1 or -1)."""
    count = 0
    while count < most and (hit := step.match(text, at)) and hit[1][::way].lower() in numbers():
        count, at = count + 1, hit.end()
    return count


def _runs(around: str, at: int) -> list[list[re.Match[str]]]:
    """The unbroken runs of words of the list that hold or follow the place `at`."""
    runs: list[list[re.Match[str]]] = [[]]
    end = 0
    for word in _WORD.finditer(around):
        if runs[-1] and not _APART.fullmatch(around, end, word.start()):
            runs.append([])
        if word.group() in numbers():
            runs[-1].append(word)
        elif runs[-1]:
            runs.append([])
        end = word.end()
    return [run for run in runs if len(run) >= SIZES[-1] and run[-1].end() > at]


def _is_alone(around: str, run: list[re.Match[str]]) -> bool:
    """Whether a run is a text of its own, rather than a part of a sentence that goes on."""
    before, after = around[: run[0].start()].rstrip(" "), around[run[-1].end() :].lstrip(" .")
    return (not before or not before[-1].isalnum()) and (not after or not after[0].isalnum())


def _phrase(words: list[str], *, called: bool, alone: bool) -> tuple[int, int, float] | None:
    """Where in a run a phrase begins, how many words it has, and how sure that is.

    The whole run comes first: of the many parts of a longer one, some hold a checksum by chance.
    """
    said = next((at for at, word in enumerate(words) if word not in _SAID), 0)
    for first in {0, said}:
        size = len(words) - first
        if size in SIZES and is_sound(words[first:]):
            return first, size, 1.0
    size = len(words) - said
    if len(set(words)) * 2 > len(words):
        if called and SIZES[-1] <= size <= SIZES[0]:
            return said, size, 0.95
        if alone and len(words) in SIZES:
            return 0, len(words), 0.7
    for size in SIZES:
        for first in range(len(words) - size + 1):
            if is_sound(words[first : first + size]):
                return first, size, 0.9
    return None


def is_sound(words: list[str]) -> bool:
    """Whether the last word holds the checksum of the others: the first bits of the SHA-256 of what they encode."""
    bits = 0
    for word in words:
        bits = bits << 11 | numbers()[word]
    size = len(words) * 11 // 33
    drawn = (bits >> size).to_bytes(size * 4, "big")
    return sha256(drawn).digest()[0] >> (8 - size) == bits & ((1 << size) - 1)


@cache
def numbers() -> dict[str, int]:
    """The number of each word of the English list, which is read when the first candidate asks for it."""
    from mnemonic import Mnemonic

    return {word: number for number, word in enumerate(Mnemonic("english").wordlist)}


# The phrase of sixteen bytes 7f: one that the standard prints as an example, and nobody's wallet.
_PHRASE = "legal winner thank year wave sausage " + "worth useful legal winner thank yellow"
_NUMBERED = "\n".join(f"{number}. {word}" for number, word in enumerate(_PHRASE.split(), 1))
_OTHER = "velvet zebra goose marble onion thunder " + "river castle noble picnic walnut"

examples = Examples(
    catch=(
        Caught(f"my seed phrase: {_PHRASE}", "SEED_PHRASE", _PHRASE),
        Caught(f'mnemonic = "{_PHRASE}"', "SEED_PHRASE", _PHRASE),
        Caught(_NUMBERED, "SEED_PHRASE", _NUMBERED.removeprefix("1. ")),
        Caught(_PHRASE.upper() + "\n", "SEED_PHRASE", _PHRASE.upper()),
        Caught(f"my wallet words are {_OTHER} lazy", "SEED_PHRASE", f"{_OTHER} lazy"),
    ),
    ignore=(
        "Never tell anyone your seed phrase, and never type it into a website.",
        "A mnemonic of twelve words encodes 128 bits.",
        "The zebra and the walnut were in the garden, and the volcano was near the village.",
        "velvet, zebra, goose",
    ),
)
