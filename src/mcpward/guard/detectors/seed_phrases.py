"""Seed phrases of crypto wallets: twelve to twenty-four words of a list, the last with a checksum (BIP 39)."""

import re
from functools import cache
from hashlib import sha256

from mcpward.guard.engine import Caught, Examples, Kind, Pattern, Span

name = "seed_phrases"
kind: Kind = "secret"

SIZES = (24, 21, 18, 15, 12)
_CALLED = (
    "seed phrase", "seedphrase", "seed words", "seed_phrase", "wallet seed", "recovery phrase", "recovery words",
    "recovery_phrase", "mnemonic", "secret phrase", "backup phrase", "wallet words", "wallet phrase", "bip39", "bip-39",
    "frase semilla", "frase de recuperación", "phrase de récupération", "phrase secrète", "frase di recupero",
    "wiederherstellungsphrase", "seed-phrase", "мнемоническ", "сид-фраз", "сид фраз", "助记词", "助記詞",
)  # fmt: skip

# Words of the list that prose seldom uses. Of two hundred phrases of twelve words one has none of them.
_SELDOM = (
    "absorb absurd accuse acoustic addict aerobic affair aisle amateur amused ankle antenna apology arctic arena "
    "armor arrest artefact assault asthma attitude auction autumn avocado awake awful awkward bachelor bacon balcony "
    "bargain barrel betray bitter blade blame blanket blast bleak bless blossom blouse blush bonus bounce brass brave "
    "breeze brick brisk broccoli broom brush buddy buffalo bunker cabbage cactus cannon canoe carpet casino cement "
    "cereal chalk chimney chronic chuckle cigar cinnamon clerk cliff clinic cloth clump clutch coconut congress couch "
    "coyote cradle crane crater creek crisp crouch cruel cruise crumble crunch crush crystal cupboard curtain cushion "
    "daring debris decorate demise deputy derive despair devote diamond diary diesel dilemma dinosaur disagree "
    "disorder dizzy dolphin donate donkey donor drastic drill dutch dwarf eagle ecology educate elbow elder elevator "
    "empower enact endless enlist enroll equip erode erosion erupt eternal evoke excite exhaust exile exotic eyebrow "
    "faint fatigue fever finger fiscal flame flock fragile fringe frost frown furnace gadget garment gesture giggle "
    "giraffe glare glide glimpse gloom glory glove goddess goose gospel gossip grain grief grunt guilt habit hammer "
    "hamster harbor harsh hazard hedgehog hobby humble hungry hurdle illness imitate immune impose impulse infant "
    "inflict inhale inmate insane insect ivory jealous jelly jewel kangaroo ketchup kidney kitten knife knock ladder "
    "leisure leopard lizard lobster lonely lottery lounge lumber lunar mammal mango mansion meadow medal mercy merit "
    "merry mimic miracle misery mosquito muffin mushroom napkin nasty nephew nerve noble nominee noodle nurse oblige "
    "obscure olive olympic oppose orbit orchard ostrich oyster ozone paddle panda panther parade patrol peanut "
    "peasant pelican pigeon pioneer pistol pledge pluck plunge pottery poverty praise prosper pudding pulse pumpkin "
    "punch pupil purity purse raccoon rally ranch razor rebel recycle regret relax relief reopen resemble retire "
    "retreat reunion ribbon ridge rifle rigid ripple ritual rookie rural saddle sadness salmon salute satoshi scare "
    "scissors scorpion scout scrap scrub seminar settle shaft sheriff shine shiver shock shoulder shove shrug siege "
    "silly siren situate skate skirt skull slender slogan slush smile soldier spice spoil spoon spray squeeze "
    "squirrel stadium stereo sting stomach stool stove stumble subway suffer sunny surround swallow swamp swing "
    "symptom tackle tattoo thumb thunder timber tired tissue toast toddler toilet tomato tongue topple tornado "
    "tortoise tribe trophy tuition tumble turtle twist unaware uncle unfair unveil uphold vacant valve vanish velvet "
    "veteran vicious vintage vivid vocal volcano walnut weasel wheat wreck wrestle wrist zebra"
)
_LESS_SELDOM = (
    "absent accident actress admit afford afraid alcohol alley anger angry announce antique anxiety argue armed arrow "
    "artwork attract barely basket beauty behave biology blind boost boring borrow bracket bright bronze bubble "
    "burden burger burst butter buyer cable canvas canyon cargo castle casual cattle ceiling celery census chase "
    "cheap cheese chest churn citizen clever climb coach coast comfort comic copper coral cousin crack craft crazy "
    "cream cricket critic crowd curve debate decade decrease denial depart desert destroy dignity dismiss divert "
    "divorce drama dream dress eager elegant elite embark embody emerge emotion endorse enrich episode estate evolve "
    "excess excuse exhibit expire faculty faith fashion festival fiber flavor fluid flush fortune fossil foster "
    "frequent funny galaxy gallery garlic gauge genius gentle genuine ghost giant ginger glance globe govern grape "
    "grass harvest hockey hollow honey horror horse humor husband immense inherit injury innocent inquiry inspire "
    "intact isolate jaguar jeans juice jungle junior labor laugh lecture legend lemon liberty loyal lucky luxury "
    "lyrics magnet mandate marble marine marriage mechanic melody midnight mistake mixture monkey monster motor "
    "mystery naive nuclear onion ordinary organ orient orphan outdoor outer oxygen palace panic parrot penalty pencil "
    "pepper picnic pitch polar potato powder pride prison prize proof proud puppy pyramid quantum rabbit radar radio "
    "rapid raven rebuild reform repair rescue resist reward rhythm rival roast rocket romance rotate rough royal "
    "runway satisfy sausage scatter shallow shield shoot shrimp sibling sight silent sketch slight smoke snack sniff "
    "spare spatial spawn sphere spider spike spirit stairs stamp steak stick strike struggle sudden supreme surge "
    "surprise suspect sustain swarm sweet sword syrup talent taste teach thrive tiger tobacco tonight tooth torch "
    "tourist toward tragic trash trick trouble trumpet turkey twelve twenty uncover unfold unhappy uniform unusual "
    "upset useless vague valley vapor venture vessel viable vibrant victory violin voyage wagon warfare warrior waste "
    "wealth wedding weird whale wheel whisper winter witness wonder worry youth"
)

patterns = (
    Pattern("SEED_PHRASE", _CALLED, rf"(?:{'|'.join(_CALLED)})", 0.95),
    *(
        Pattern("SEED_PHRASE", tuple(words.split()), rf"(?<![a-z])(?:{words.replace(' ', '|')})[\s,][^.]", 0.95)
        for words in (_SELDOM, _LESS_SELDOM)
    ),
)

_BEHIND, _AHEAD = 280, 420
_LIST = 30
_WORD = re.compile(r"[a-z]+")
_APART = re.compile(r"[\s,|\"'`\[\]]{1,6}|[\s,|\"'`\[\]]{0,4}\d{1,2}[.):][ \t]?")
_CONTEXT = re.compile("|".join((*map(re.escape, _CALLED), "wallet", "metamask", "ledger", "trezor", "restore", "seed")))
_SAID = frozenset({"seed", "phrase", "word", "secret", "wallet", "my", "is", "this", "that", "key", "private"})


def confirm(text: str, start: int, end: int) -> Span | None:
    """The words of a phrase: of the list, as many as a phrase has, with their checksum or called a phrase."""
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
_OTHER = "velvet zebra goose marble onion thunder " + "river castle noble picnic walnut"

examples = Examples(
    catch=(
        Caught(f"my seed phrase: {_PHRASE}", "SEED_PHRASE", _PHRASE),
        Caught(f'mnemonic = "{_PHRASE}"', "SEED_PHRASE", _PHRASE),
        Caught(f"my wallet words are {_OTHER} lazy", "SEED_PHRASE", f"{_OTHER} lazy"),
    ),
    ignore=(
        "Never tell anyone your seed phrase, and never type it into a website.",
        "A mnemonic of twelve words encodes 128 bits.",
        "The zebra and the walnut were in the garden, and the volcano was near the village.",
        "velvet, zebra, goose",
    ),
)
