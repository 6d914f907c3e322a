"""Names of people in fields: behind a key, in the head of a message, beside an e-mail address in a row."""

import re

from mcpward.guard.engine import Caught, Examples, Kind, Pattern, Span
from mcpward.guard.values.people import FULL_NAME, NAME, is_known, trim
from mcpward.guard.values.wordlists import phrases

name = "names_in_fields"
kind: Kind = "personal"

_KEYS = phrases(
    """
full_name,fullname,first_name,firstname,last_name,lastname,middle_name,middlename,surname,given_name,givenname,
family_name,familyname,maiden_name,patient_name,customer_name,client_name,employee_name,contact_name,cardholder,
card_holder,account_holder,accountholder,recipient_name,sender_name,legal_name,guest_name,passenger_name,full name,
first name,last name,given name,family name,maiden name,middle name,patient name,customer name,contact name,
employee name,account holder,cardholder name,name on card,emergency contact,next of kin,vorname,nachname,prénom,
prenom,apellidos,apellido,cognome,imię,nazwisko,sobrenome,voornaam,achternaam,příjmení,фамилия,фио"""
)
_HEADS = phrases(
    """
from,to,cc,bcc,attn,attention,recipient,sender,signed,signed by,author,written by,manager,assigned to,assignee,
reviewer,reviewed by,approved by,applicant,beneficiary,insured,policyholder,tenant,landlord,guest,passenger,student,
teacher,spouse,patient,client,customer,employee,contact,contact person,name,nom,nombre,nome,naam,imię i nazwisko,
jméno,имя,namn,navn,nimi,név,nume,adı,empfänger,absender"""
)


def _any(words: tuple[str, ...]) -> str:
    """Any of the words, in whatever case, with the longest first."""
    return f"(?i:{'|'.join(re.escape(word) for word in sorted(words, key=len, reverse=True))})"


patterns = (
    Pattern(
        "PERSON",
        tuple(key.lower() for key in _KEYS),
        rf"{_any(_KEYS)}(?=\W{{0,8}}[:=|])[^\w,;.]{{1,14}}(?P<value>{NAME})",
        0.9,
        cased=True,
    ),
    Pattern(
        "PERSON",
        tuple(_HEADS),
        rf"{_any(_HEADS)}:[ *]{{0,4}}[\"']?(?P<value>{FULL_NAME})",
        0.8,
        cased=True,
    ),
    Pattern(
        "PERSON",
        ('name"', "name'", "name\\"),
        rf"name[\"'\\]{{1,4}}\s{{0,3}}(?:=>|:)\s{{0,3}}[\"'\\]{{1,4}}(?P<value>{FULL_NAME})(?=[\"'\\])",
        0.8,
        cased=True,
    ),
    # The search begins at the sign of the address: the name stands before it, in its own cell or before a bracket.
    Pattern("PERSON", ("@",), r"@[A-Za-z0-9-]{1,63}\.", 0.8, cased=True),
)

_HEAD = re.compile(rf"(?<![^\W_])(?<![a-z] ){_any(_HEADS)}:[ *\"']{{0,5}}$")
_LOCAL = re.compile(r"[\w.+%-]{1,64}$")
_CELL = re.compile(
    rf"(?:^|[\n,;|\t(:\"'])[ \"']{{0,2}}((?:(?:Mr|Mrs|Ms|Dr|Prof)s?\.? )?{FULL_NAME})"
    r"[ \"']{0,2}(?:[<(|\t;,][ \"']{0,2}|, ?)$"
)
_BESIDE = re.compile(
    r"[\"'](?:e-?mail|phone|tel|mobile|dob|birth\w{0,8}|address|street|mrn|ssn|passport\w{0,7}|age|gender|salary|iban)"
    r"\w{0,8}[\"'\\]",
    re.IGNORECASE,
)


def confirm(text: str, start: int, end: int) -> Span | None:
    """The name, where its words can be one."""
    if text[start] == "@":
        return _beside_mail(text, start)
    cut = trim(text, start, end)
    if cut is None:
        return None
    span, words = cut
    before = text[max(0, start - 16) : start]
    if any(is_known(part) for word in words for part in [word, *word.split("-")]):
        return span
    if re.search(r"[\"']name[\"'\\]{1,4}\s*(?:=>|:)[^:]*$", before):
        return span if len(words) in (2, 3) and _BESIDE.search(text, max(0, start - 200), end + 200) else None
    # Behind a mere "name:" or "from:" stands anything; behind "last name:" hardly anything but a name.
    return Span(span.start, span.end, 0.9) if len(words) < 4 and not _HEAD.search(before) else None


def _beside_mail(text: str, sign: int) -> Span | None:
    """The name in the cell before an address."""
    local = _LOCAL.search(text, max(0, sign - 64), sign)
    if local is None:
        return None
    window = max(0, local.start() - 72)
    cell = _CELL.search(text[window : local.start()])
    if cell is None:
        return None
    cut = trim(text, window + cell.start(1), window + cell.end(1))
    return cut[0] if cut is not None and len(cut[1]) > 1 else None


examples = Examples(
    catch=(
        Caught('{"full_name": "Ms Thelma Oakes"}', "PERSON", "Ms Thelma Oakes"),
        Caught('"first_name":"Zorblax"', "PERSON", "Zorblax"),
        Caught("From: Vasant Dhume <v@example.org>", "PERSON", "Vasant Dhume"),
        Caught("name,email\nMarie-Odile Carrère,mo@example.org", "PERSON", "Marie-Odile Carrère"),
        Caught("(7, 'Henrike Malchow', 'h@example.org')", "PERSON", "Henrike Malchow"),
        Caught('{"name": "Keola Nakamaru", "dob": "1990-01-01"}', "PERSON", "Keola Nakamaru"),
        Caught("Patient name: Noor Elzinga", "PERSON", "Noor Elzinga"),
    ),
    ignore=(
        '{"name": "left-pad", "version": "1.0.0"}',
        '{"name": "Data Processing Service", "port": 80}',
        "To: Whom It May Concern",
        "last_name: str",
        "Name: Value Pairs",
        "Support Team <help@example.org>",
    ),
)
