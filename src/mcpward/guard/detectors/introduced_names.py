"""Names of people where a phrase introduces them: "my name is", a title, the opening or the end of a letter."""

import re

from mcpward.guard.engine import Caught, Examples, Kind, Pattern, Span
from mcpward.guard.gazetteer.given_names import GIVEN_NAMES
from mcpward.guard.values.people import FULL_NAME, NAME, is_known, trim
from mcpward.guard.values.wordlists import phrases

name = "introduced_names"
kind: Kind = "personal"

_PHRASES = phrases(
    """
my name is,my full name is,ich heiße,ich heisse,mein name ist,je m'appelle,je m’appelle,mon nom est,me llamo,
mi nombre es,mi chiamo,il mio nome è,nazywam się,mam na imię,meu nome é,me chamo,chamo-me,ik heet,mijn naam is,
jag heter,mitt namn är,jeg heter,jeg hedder,mit navn er,navnet mitt er,nimeni on,jmenuji se,moje jméno je,volám sa,
mă numesc,mă cheamă,numele meu este,benim adım,меня зовут,мене звати,казвам се,με λένε,ονομάζομαι,tên tôi là,
tôi tên là,nama saya,zovem se,ime mi je,a nevem"""
)
_VERBS = phrases(
    """
i'm,i’m,i am,this is,ich bin,je suis,soy ,sono,sou ,ik ben,jag är,jeg er,spoke with,speak to,talked to,met with"""
)
# What somebody is: the name that follows must hold a common one.
_NOUNS = phrases(
    """
patient,paciente,paziente,pacjent,pacjentka,patientin,customer,client,employee,colleague,doctor,nurse,attorney"""
)
_TITLES = phrases(
    """
mr.,mr ,mrs,ms.,ms ,miss ,mx.,dr.,dr ,prof.,prof ,professor ,herr ,frau ,monsieur ,madame ,mme ,mlle ,señor ,
señora ,sr. ,sra. ,srta. ,don ,doña ,sig. ,sig.ra ,signor ,signora ,dott. ,dott.ssa ,dra. ,pan ,pani ,dhr. ,mevr. ,
meneer ,mevrouw ,fru ,г-н ,г-жа ,господин ,госпожа """
)
_GREETINGS = phrases(
    """
dear ,hi ,hello ,hey ,good morning ,good afternoon ,liebe ,lieber ,hallo ,cher ,chère ,bonjour ,estimado ,estimada ,
querido ,querida ,hola ,caro ,cara ,ciao ,gentile ,beste ,geachte ,hoi ,drogi ,droga ,prezado ,prezada ,olá ,kära ,
hej ,kjære ,kære ,уважаемый ,уважаемая ,дорогой ,дорогая """
)
_FAREWELLS = phrases(
    """
regards,wishes,sincerely,truly,faithfully,cheers,thanks,thank you,respectfully,cordially,grüßen,grüße,gruß,
cordialement,bien à vous,amicalement,atentamente,saludos,saluti,abbraccio,atenciosamente,abraços,groet,groeten,
groetjes,pozdrawiam,poważaniem,pozdravem,hälsningar,hilsen,terveisin,üdvözlettel,cu stimă,saygılarımla,с уважением"""
)


def _any(words: tuple[str, ...]) -> str:
    """Any of the words, in whatever case, with the longest first."""
    return f"(?i:{'|'.join(re.escape(word) for word in sorted(words, key=len, reverse=True))})"


patterns = (
    Pattern("PERSON", tuple(_PHRASES), rf"{_any(_PHRASES)}[ :]{{1,2}}(?P<value>{NAME})", 0.9, cased=True),
    Pattern("PERSON", tuple(_VERBS + _NOUNS), rf"{_any(_VERBS + _NOUNS)} ?(?P<value>{FULL_NAME})", 0.8, cased=True),
    Pattern("PERSON", tuple(_TITLES), rf"{_any(_TITLES)} ?(?P<value>{NAME})", 0.85, cased=True),
    Pattern("PERSON", tuple(_GREETINGS), rf"{_any(_GREETINGS)}(?P<value>{NAME})", 0.75, cased=True),
    Pattern(
        "PERSON",
        tuple(_FAREWELLS),
        rf"{_any(_FAREWELLS)}[ -.]{{0,3}}\r?\n\s{{0,3}}[-–]?\s?(?P<value>{NAME})(?=[ \t\r]{{0,2}}(?:[\n,|(]|$))",
        0.8,
        cased=True,
    ),
    Pattern(
        "PERSON",
        ("我叫", "我的名字是", "姓名", "私の名前は", "氏名", "名前は", "제 이름은", "이름은", "성명"),
        r"(?:我叫|我的名字是|姓名|私の名前は|氏名|名前は|제 이름은|이름은|성명)[ :：]{0,2}"
        r"(?P<value>[\u4e00-\u9fff]{2,4}|[\uac00-\ud7a3]{3})(?:[^\u4e00-\u9fff\uac00-\ud7a3]|입니다|이에요|예요|です|$)",
        0.8,
        cased=True,
    ),
)

# The commonest family names of China and Korea: one character, and it comes first.
_FAMILIES = frozenset(
    "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖萧田董潘袁于余叶蒋杜苏魏程吕丁沈任姚卢傅钟姜崔"
    "谭廖范汪陆金石戴贾韦夏邱方侯邹熊孟秦白江阎薛尹段雷黎史龙陶贺顾毛郝龚邵万钱严武莫孔汤張劉陳楊黃趙吳孫馬鄭謝許韓馮"
    "鄧葉蔣蘇盧鍾譚陸賈韋佐鈴高田渡伊山中小加吉松井木清김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심"
    "노하곽성차주우구민진지엄채원천방공현함변염여추"
)
_SURE = re.compile(rf"(?:{_any(_PHRASES)}|{_any(_TITLES)})[ :]{{0,2}}$")
_NOUN = re.compile(rf"{_any(_NOUNS)} ?$")
# Where a phrase is the end of another word, as "ms." is of "systems.", it introduces nobody.
_FREE = re.compile(
    rf"(?<![^\W_]){_any(_PHRASES + _VERBS + _NOUNS + _TITLES + _GREETINGS + _FAREWELLS)}"
    r"[ :]{0,2}(?:[,!.]?\s{0,8}[-–]?\s?)$"
)
_GOES_ON = re.compile(r"[,']| \(| (?:was|is|has|had|reported|presented|called|wrote|asked)\b")


def confirm(text: str, start: int, end: int) -> Span | None:
    """The name, where its words can be one: known ones, or any behind a phrase that leaves no doubt."""
    if text[start] >= "\u4e00":
        return Span(start, end) if text[start] in _FAMILIES else None
    cut = trim(text, start, end)
    if cut is None:
        return None
    span, words = cut
    before = text[max(0, start - 32) : start]
    if not _FREE.search(before):
        return None
    known = any(is_known(part) for word in words for part in [word, *word.split("-")])
    if _NOUN.search(before):
        stands = words[0] in GIVEN_NAMES or (len(words) < 4 and _GOES_ON.match(text, span.end))
        return span if stands and len(words) > 1 else None
    if known:
        return span
    if _SURE.search(before) and not before.rstrip(" .").endswith(("MS", "MR", "DR", "SR", "PAN")):
        return span
    return Span(span.start, span.end, 0.9) if len(words) in (2, 3) else None


examples = Examples(
    catch=(
        Caught("My name is Ottavia Zanardi and", "PERSON", "Ottavia Zanardi"),
        Caught("Ich heiße Karl-Friedrich Lohse-Brandt, wohne", "PERSON", "Karl-Friedrich Lohse-Brandt"),
        Caught("Je m'appelle Zébulon d'Orgemont.", "PERSON", "Zébulon d'Orgemont"),
        Caught("Hi, I'm Gaspar Wildmoser. You", "PERSON", "Gaspar Wildmoser"),
        Caught("ask Dr. Quill tomorrow", "PERSON", "Quill"),
        Caught("Dear Femke Terpstra, your", "PERSON", "Femke Terpstra"),
        Caught("Hello Anna, thanks", "PERSON", "Anna"),
        Caught("Best regards,\nLucia Cavagna\n", "PERSON", "Lucia Cavagna"),
        Caught("меня зовут Полина Дроздова", "PERSON", "Полина Дроздова"),
        Caught("我叫陈立夏，", "PERSON", "陈立夏"),
    ),
    ignore=(
        "Dear Customer, your order",
        "Hi Team, please",
        "I'm Happy to help",
        "Dear Sir or Madam",
        "this is Good News",
        "Best regards,\nThe Support Team",
        "I am Currently Unable",
        "my name is not known",
        "Hello World",
    ),
)
