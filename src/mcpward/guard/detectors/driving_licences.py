"""Driving licence numbers by what they are called: their forms are too many to be known by themselves."""

import re

from mcpward.guard.engine import Caught, Examples, Kind, Pattern, Span
from mcpward.guard.values.called import (
    anchors_of,
    by_beginning,
    called_regex,
    connects,
    name_regex,
    names_in,
    number_behind,
)

name = "driving_licence"
kind: Kind = "personal"

_NAMES = names_in(
    "driver license,drivers license,driver's license,driver licence,drivers licence,driver's licence,driving license,"
    "driving licence,driver license number,driver's license number,driving licence number,dl number,dl no,dl #,"
    "licence number,license number,licence no,license no,driver id,drivers lic,driver's lic,driving permit,dmv,"
    "dvla,license id,licence id,driverlicense,permit number,"
    "führerschein,führerscheinnummer,führerschein-nr,führerausweis,fahrerlaubnis,permis de conduire,"
    "numéro de permis,n° de permis,carnet de conducir,permiso de conducir,licencia de conducir,"
    "licencia de conducción,licencia de manejo,número de licencia,patente di guida,patente,numero patente,"
    "carteira de motorista,carta de condução,habilitação,cnh,rijbewijs,rijbewijsnummer,prawo jazdy,"
    "numer prawa jazdy,prawa jazdy,körkort,körkortsnummer,førerkort,førerkortnummer,kørekort,kørekortnummer,ajokortti,"
    "ajokortin numero,řidičský průkaz,řidičského průkazu,vodičský preukaz,vezetői engedély,jogosítvány,"
    "permis de conducere,vozačka dozvola,vozniško dovoljenje,водительское удостоверение,водительского удостоверения,"
    "водительские права,посвідчення водія,шофьорска книжка,свидетельство о управлении,άδεια οδήγησης,δίπλωμα οδήγησης,"
    "sürücü belgesi,ehliyet,ehliyet no,رخصة القيادة,رخصة قيادة,گواهینامه,רישיון נהיגה,ड्राइविंग लाइसेंस,驾驶证,驾照,"
    "驾驶证号,駕照,運転免許証,免許証番号,運転免許証番号,운전면허,운전면허번호,운전면허증,ใบขับขี่,"
    "giấy phép lái xe,bằng lái,surat izin mengemudi,nomor sim,lesen memandu,vairuotojo pažymėjimas,"
    "vadītāja apliecība,juhiluba,juhiloa number,ceadúnas tiomána,ökuskírteini"
)
# Licences of software and of trades are called so too.
_LOOSE = re.compile(r"(?:licen[cs]e|permit|patente)")
_NOT_DRIVING = re.compile(
    r"software|product|key|serial|business|liquor|medical|nursing|bar |mit |apache|gpl|bsd|activation|professional"
    r"|fishing|hunting|seat|fcc|brevet|patents? (?:no|us|ep|wo)|server|contractor|real estate|dea|alcohol"
)
_NAME = re.compile(name_regex(_NAMES))
_VALUE = r"[0-9](?:[ -]?[0-9a-z]){4}"

patterns = tuple(
    Pattern("DRIVER_LICENSE", anchors_of(group), called_regex(group, _VALUE), 0.9) for group in by_beginning(_NAMES)
)

_LONGEST = 20


def confirm(text: str, start: int, end: int) -> Span | None:
    """The number behind the words, unless they speak of another licence."""
    if _LOOSE.match(text[start : start + 8].lower()) and _NOT_DRIVING.search(text[max(0, start - 30) : end].lower()):
        return None
    found = number_behind(text, start, end, _NAME)
    if found is None or not connects(found.between):
        return None
    shown = text[found.start : found.end]
    return Span(found.start, found.end) if 6 <= sum(map(str.isalnum, shown)) <= _LONGEST else None


examples = Examples(
    catch=(
        Caught("Driver's license: D12" + "34567", "DRIVER_LICENSE", "D12" + "34567"),
        Caught("driving licence MORGA65" + "7054SM9IJ ok", "DRIVER_LICENSE", "MORGA65" + "7054SM9IJ"),
        Caught("Führerscheinnummer B072" + "RRE2I55", "DRIVER_LICENSE", "B072" + "RRE2I55"),
        Caught("My license number is 13-22-" + "123456-12", "DRIVER_LICENSE", "13-22-" + "123456-12"),
    ),
    ignore=(
        "software license number 123456789",
        "the driving licence costs 45 pounds",
        "MIT license, 2019",
    ),
)
