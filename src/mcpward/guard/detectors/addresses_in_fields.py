"""Postal addresses behind a key or a phrase that calls what follows one."""

import re

from mcpward.guard.engine import Caught, Examples, Kind, Pattern, Span
from mcpward.guard.values.wordlists import phrases

name = "addresses_in_fields"
kind: Kind = "personal"

_KEYS = phrases(
    """
address,street,street_address,streetaddress,home_address,homeaddress,mailing_address,billing_address,
shipping_address,postal_address,address1,address2,address_1,address_line,addressline,address_line1,address_line_1,
residence,home address,mailing address,billing address,shipping address,postal address,street address,
delivery address,addr,anschrift,adresse,wohnort,straße,strasse,dirección,direccion,domicilio,indirizzo,residenza,
endereço,endereco,morada,adres,adresas,cím,lakcím,adresa,bydliště,osoite,адрес,αδρεσα,διεύθυνση,adresi,住所,地址,주소,
alamat"""
)
_PHRASES = phrases(
    """
live at,lives at,living at,reside at,resides at,residing at,located at,address is,move to,moved to,deliver to,
deliver it to,ship to,ship it to,send it to,mail it to,wohne in,wohne in der,wohnt in,wohnhaft in,wohnhaft,
habite au,habite à,habite,demeurant,vivo en,vive en,resido en,residente en,abito in,vivo in,residente in,moro na,
moro no,moro em,resido na,residente na,woon op,woon in,woont op,mieszkam przy,mieszkam na,zamieszkały,zamieszkała,
bydlím na,bor på,bor i,asun osoitteessa,живу по адресу,проживает по адресу,oturuyorum"""
)


def _any(words: tuple[str, ...]) -> str:
    """Any of the words, with the longest first."""
    return f"(?:{'|'.join(re.escape(word) for word in sorted(words, key=len, reverse=True))})"


patterns = (
    Pattern(
        "ADDRESS",
        tuple(_KEYS),
        rf"{_any(_KEYS)}(?=\W{{0,8}}[:：=])[^\w,;.]{{1,14}}(?P<value>[^\s\"'\\<>{{}}@][^\"\\<>{{}}@\n]{{6,119}})",
        0.85,
    ),
    Pattern(
        "ADDRESS", tuple(_PHRASES), rf"{_any(_PHRASES)}:? (?P<value>[^\s\"'\\<>{{}}@][^\"\\<>{{}}@\n]{{6,119}})", 0.8
    ),
)

_END = re.compile(
    r"[;|]|(?<!\bSt)(?<!str)(?<!\bAve)(?<!\bNo)(?<![A-Z])\.(?:\s+[^\W\d_]|\s*$)"
    r"|, (?:tél|tel|phone|email|mail|e-mail)\b|,? (?:but|because|so|since|which|where|please)\b|'(?:[,)\s}\]]|$)"
    r"|,? (?:and|und|et|y|e|en|i|och|og) (?:my|I|bin|mein|mon|je|mi|soy|meu|mijn|is|was|can|the|have|am|jestem|mam)\b"
)
_NAME = re.compile(
    r"[A-Z\u00c0-\u00de\u0100-\u017f\u0400-\u042f\u0386-\u03ab\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7a3][^\W\d_]"
)
_NO_ADDRESS = re.compile(r"^(?:0x|https?:|[0-9a-fA-F:.]+$|[a-z_]+[(\[]|[0-9]+$)|[=$#&]|://|%[sd]")
_NUMBERED = re.compile(
    r"(?:^|[ ,.])[0-9]{1,6}[A-Za-z]?\b|[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7a3] ?[0-9]|no\.? ?[0-9]"
)


def confirm(text: str, start: int, end: int) -> Span | None:
    """The address up to the end of its field or sentence: it has a number, and names in capitals."""
    shown = text[start:end]
    stop = _END.search(shown)
    if stop is not None:
        shown = shown[: stop.start()]
    shown = shown.rstrip(" ,.'`*")
    if shown.endswith(")") and "(" not in shown:
        shown = shown[:-1]
    if (
        not 8 <= len(shown) <= 110
        or _NO_ADDRESS.search(shown)
        or not _NUMBERED.search(shown)
        or not _NAME.search(shown)
    ):
        return None
    words = [word for word in re.split(r"[\s,/-]+", shown) if word[:1].isalpha()]
    lower = sum(word[0].islower() and len(word) > 3 for word in words)
    return Span(start, start + len(shown)) if words and lower * 2 <= len(words) else None


examples = Examples(
    catch=(
        Caught(
            '"address": "8, impasse des Tilleuls, 69210 Savigny"',
            "ADDRESS",
            "8, impasse des Tilleuls, 69210 Savigny",
        ),
        Caught(
            "and I live at Viale dei Platani, 33, 35128, Padova (PD). We",
            "ADDRESS",
            "Viale dei Platani, 33, 35128, Padova (PD)",
        ),
        Caught("wohne in Lindenstr. 41, 24937 Flensburg und bin", "ADDRESS", "Lindenstr. 41, 24937 Flensburg"),
        Caught("Address: 3 Otter Wharf, Little Marsden, BB9 0QS", "ADDRESS", "3 Otter Wharf, Little Marsden, BB9 0QS"),
        Caught("住所：東京都千代田区丸の内1-9-1", "ADDRESS", "東京都千代田区丸の内1-9-1"),
    ),
    ignore=(
        "address: 0x5aaeb6053f3e94c9b9a09f33669435e7ef1beaed",
        "the address is in register R12 of the processor",
        '"address": "10.20.30.40:8080"',
        "located at line 14 of main.py",
        "address = get_address(User, 12)",
        "we live at the end of 2024",
    ),
)
