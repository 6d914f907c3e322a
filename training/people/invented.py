"""Names that stand in no list, so that a name is learned by where it stands."""

from random import Random

from training.people.lists import words

ONSETS = words("b br c ch d dr f fl g gr h j k kl kr l m n p pr qu r s sch sh sk st str t th tr v w wh y z")
VOWELS = words("a e i o u a e i o ai au ea ee ei ie oo ou ue ö ü é á")
CODAS = words("b ck d ff g l ll lm m n nd ng nn r rd rk rn rt s ss st t th tt x")
ENDINGS = words("""
son sen ton ley man mann berg feld stein er ski sky wicz ak ek ik ov ova ev enko uk ez es os oglu ian yan
escu ini etti ello ardi one ucci eau ard ot ier ou idis poulos dottir strom quist lund by gaard wala kar ani
esh a o i eira inho aho nen la mäki vić ič as is us elli wood ford field worth well ham more burn dale""")
PARTICLES = ["van ", "van der ", "de ", "von ", "di ", "Mc", "O'", "al-", "El ", "Ó ", "da ", "del ", "bin ", "Le "]
FIRST_ENDINGS = words("a ia an en in on ar el il us is ina elle ette ka ko mi ra la io eo eth yn isha ik ova aan iel")


def _syllable(random: Random) -> str:
    coda = random.choice(CODAS) if random.random() < 0.4 else ""
    return random.choice(ONSETS) + random.choice(VOWELS) + coda


def surname(random: Random) -> str:
    """A surname of one to three syllables and an ending, at times with a particle before it."""
    stem = "".join(_syllable(random) for _ in range(random.choice((1, 1, 1, 2))))
    name = (stem + random.choice(ENDINGS)).capitalize()
    if random.random() < 0.12:
        name = random.choice(PARTICLES) + name
    if random.random() < 0.05:
        name += "-" + (_syllable(random) + random.choice(ENDINGS)).capitalize()
    return name


def first_name(random: Random) -> str:
    """A first name of two or three syllables."""
    return (_syllable(random) + random.choice(ONSETS[:16]) + random.choice(FIRST_ENDINGS)).capitalize()


def word(random: Random) -> str:
    """A made-up name of a thing: a brand or a product."""
    return "".join(_syllable(random) for _ in range(random.choice((2, 2, 3)))).capitalize()
