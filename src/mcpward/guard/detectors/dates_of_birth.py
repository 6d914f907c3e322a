"""Dates of birth: any date that is called one, in words, in a key or in the head of its column."""

import re

from mcpward.guard.engine import DIGITS, Caught, Examples, Kind, Pattern, Span
from mcpward.guard.gazetteer.alternation import alternation
from mcpward.guard.values.columns import heading
from mcpward.guard.values.dates import DATE, LONGEST_MONTH, is_date
from mcpward.guard.values.wordlists import phrases

name = "dates_of_birth"
kind: Kind = "personal"

# What calls a date one of birth, in some thirty languages.
_WORDS = phrases(
    """
born,birth,bday,b-day,geburt,geboren,gebdatum,naissance,née le,né le,né(e) le,nacimiento,
nacido,nacida,nació,nací,fecha_nac,fechanac,cumpleaños,nascita,nato il,nata il,nato a,nata a,nato/a,nascimento,
nascid,nasci em,nasceu,data_nasc,aniversário,geboorte,urodzen,urodzon,urodził,narozen,narodenia,naroden,födelse,
född,fødsel,født,syntymä,syntynyt,szület,nașter,naster,născut,doğum,рожден,родил,д.р.,г.р.,народжен,народив,народил,
роден,γέννησ,γεννήθηκ,γεννημέν,rođen,rojstv,ngày sinh,sinh ngày,lahir,出生,生年月日,生日,誕生日,생년월일,생일,출생,
วันเกิด,เกิดวันที่,תאריך לידה,נולד,ميلاد,مواليد,जन्म,তারিখ জন্ম,জন্ম,تولد"""
)

# Abbreviations, which stand right before the date: longer ways would be looked for too often.
_SHORT = ("dob", "d.o.b", "d/o/b", "geb.", "ur.")

_BEHIND = phrases(
    """
is my birthday,is her birthday,is his birthday,was her birthday,was his birthday,is my date of birth,
is her date of birth,is his date of birth,is my dob,is his dob,is her dob,(date of birth,(dob,(birth"""
)


def _digit_within(reach: int) -> str:
    """A look ahead for the first digit of a date that begins within reach: without one nothing has to be tried."""
    return rf"(?=[^0-9]{{1,{reach + LONGEST_MONTH}}}+[0-9])"


patterns = (
    Pattern(
        "DATE_OF_BIRTH",
        tuple(_WORDS),
        rf"{alternation(_WORDS)}{_digit_within(44)}[^0-9]{{1,44}}?(?P<value>{DATE})",
        0.9,
    ),
    Pattern(
        "DATE_OF_BIRTH",
        _SHORT,
        rf"(?<![a-z]){alternation(_SHORT)}{_digit_within(12)}[^0-9]{{1,12}}?(?P<value>{DATE})",
        0.9,
    ),
    # In a column of dates the head says what they are; a time behind the date would make it a stamp.
    Pattern(
        "DATE_OF_BIRTH",
        (DIGITS,),
        r"(?<![a-z0-9.:/-])(?P<value>[0-9]{1,4}[-./][0-9]{1,2}[-./][0-9]{2,4})[\"']{0,2} {0,2}(?:[,;|\t\r\n)]|$)",
        0.85,
    ),
    # The date may come first: it is walked back to.
    Pattern("DATE_OF_BIRTH", tuple(_BEHIND), alternation(_BEHIND), 0.85),
)

_SAID = re.compile(alternation(_WORDS + _SHORT))
_DATE_BEFORE = re.compile(rf"(?<![a-z0-9.:/-])({DATE})[,–-]? ?$")
_NEW_SENTENCE = re.compile(r"[^\W\d_]{4}[.!?;]\s")
_OTHER = re.compile(
    r"\b(?:certificate|issued?|expir\w{0,6}|valid|due|join\w{0,4}|hired?|start\w{0,4}|updated|created|signed|control|rate|rates|party"
    r"|celebrat\w{0,5}|gift|card|leave|version|release\w?|died|death|admitted|diagnosed|appointment)\b|[†]"
)
_LOOK_BACK = 64
_LONGEST_DATE = 36


def confirm(text: str, start: int, end: int) -> Span | None:
    """The date, where it can be one and nothing nearer calls it something else."""
    shown = text[start:end].lower()
    if shown in _BEHIND:
        before = text[max(0, start - _LONGEST_DATE) : start].lower()[-_LONGEST_DATE:]
        date, first = _DATE_BEFORE.search(before), start - len(before)
        return Span(first + date.start(1), first + date.end(1)) if date is not None and is_date(date[1]) else None
    if not is_date(shown):
        return None
    before = text[max(0, start - _LOOK_BACK) : start].lower()
    for said in _SAID.finditer(before):
        if _stands_free(before, said):
            between = before[said.end() :]
            return (
                None
                if between.count("\n") > 1 or _OTHER.search(between) or _NEW_SENTENCE.search(between)
                else Span(start, end)
            )
    head = heading(text, start)
    return Span(start, end) if head and any(_stands_free(head, said) for said in _SAID.finditer(head)) else None


def _stands_free(text: str, said: re.Match[str]) -> bool:
    """Whether the word begins where a word can begin: "newborn" and "Osborn" say nothing of a date."""
    before = text[said.start() - 1 : said.start()]
    return not before.isalpha() or not said[0].isascii() or said[0] in ("birth", "geburt", "lahir")


examples = Examples(
    catch=(
        Caught("He was born on 17.11.1953.", "DATE_OF_BIRTH", "17.11.1953"),
        Caught("DOB 8/3/69", "DATE_OF_BIRTH", "8/3/69"),
        Caught("Date of birth: January 9, 1986", "DATE_OF_BIRTH", "January 9, 1986"),
        Caught('{"dateOfBirth": "1980-05-12T00:00:00Z"}', "DATE_OF_BIRTH", "1980-05-12"),
        Caught("geboren am 3. März 1961 in Ulm", "DATE_OF_BIRTH", "3. März 1961"),
        Caught("née le 1er août 1975", "DATE_OF_BIRTH", "1er août 1975"),
        Caught("nacido el 7 de octubre de 1990", "DATE_OF_BIRTH", "7 de octubre de 1990"),
        Caught("Urodzona 12 maja 1984", "DATE_OF_BIRTH", "12 maja 1984"),
        Caught("дата рождения: 05.11.1988", "DATE_OF_BIRTH", "05.11.1988"),
        Caught("出生日期：1990年1月2日", "DATE_OF_BIRTH", "1990年1月2日"),
        Caught("name,dob,city\nAda,1815-12-10,London", "DATE_OF_BIRTH", "1815-12-10"),
        Caught("1980-05-12 (date of birth)", "DATE_OF_BIRTH", "1980-05-12"),
        Caught("12 May 1980 is my birthday", "DATE_OF_BIRTH", "12 May 1980"),
        Caught("Birth Date\n04/07/1976", "DATE_OF_BIRTH", "04/07/1976"),
    ),
    ignore=(
        "shipped on 2023-11-30",
        "name,joined\nAda,2015-12-10",
        "the birthday party is on 5 June 2024",
        "Osborn left on 12.04.2011",
        "a star is born",
        "born in 1980",
        "birth rates since 2019-01-01 fell",
        "NATO was founded on 4 April 1949",
        "birth certificate issued 2020-02-02",
    ),
)
