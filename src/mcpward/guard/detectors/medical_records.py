"""Numbers of patients and medical records by what they are called."""

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

name = "medical_record"
kind: Kind = "personal"

_NAMES = names_in(
    "mrn,medical record,medical record number,medical record no,medical record num,medical record id,med rec,"
    "med rec no,medical rec no,medical id,medical number,patient id,patient identifier,patient number,patient no,"
    "patient num,patient #,patient ref,patient file number,pat id,pt id,pid,chart number,chart no,chart id,"
    "chart #,hospital number,hospital no,hospital id,health record number,health record,clinic number,unit number,"
    "uhid,ehr id,emr number,emr id,case record number,health record id,encounter number,admission number,"
    "inpatient number,ur number,patientennummer,patienten-nr,patienten-id,patientennr,fallnummer,krankenakte,"
    "aktenzeichen patient,patientenakte,numéro de dossier,numéro de patient,numéro patient,dossier médical,"
    "identifiant patient,n° patient,n° dossier,dossier patient,ipp,historia clínica,número de historia,"
    "número de historia clínica,nº historia,expediente clínico,expediente médico,número de expediente,número de "
    "paciente,"
    "nhc,cartella clinica,numero cartella,numero di cartella,id paziente,codice paziente,numero paziente,"
    "prontuário,número do prontuário,número de prontuário,processo clínico,número do paciente,id do paciente,"
    "patiëntnummer,patiënt-id,dossiernummer,patiëntendossier,numer pacjenta,nr pacjenta,numer kartoteki,"
    "numer historii choroby,historia choroby,id pacjenta,dokumentacja medyczna,patientnummer,journalnummer,journalnr,"
    "patient-id,pasientnummer,potilasnumero,potilastunnus,číslo pacienta,zdravotní karta,chorobopis,číslo chorobopisu,"
    "beteg azonosító,kórlapszám,törzsszám,id pacient,fișa medicală,foaie de observație,broj kartona,"
    "номер пациента,история болезни,истории болезни,номер карты,медицинская карта,медицинской карты,"
    "амбулаторная карта,"
    "номер медкарты,медична картка,номер історії хвороби,ιατρικός φάκελος,αριθμός ασθενούς,αριθμός μητρώου ασθενούς,"
    "hasta no,hasta numarası,protokol no,dosya no,hasta kimlik,رقم المريض,الملف الطبي,رقم الملف,شماره پرونده,"
    "מספר מטופל,תיק רפואי,मरीज़ आईडी,रोगी आईडी,रोगी संख्या,病历号,病案号,住院号,门诊号,患者编号,患者id,病歷號,"
    "病歷號碼,診察券番号,カルテ番号,患者番号,환자번호,환자 번호,차트번호,등록번호,เลขประจำตัวผู้ป่วย,"
    "รหัสผู้ป่วย,mã bệnh nhân,số hồ sơ,nomor rekam medis,no rekam medis,rekam medis,nomor pasien,nombor pesakit"
)
_NAME = re.compile(name_regex(_NAMES))
# These have to be followed closely by the number, and name other things where nobody is ill.
_LOOSE = re.compile(
    r"(?:pid|unit|case|encounter|admission|chart|protokol|dosya|dossier|numéro de dossier|número de expediente"
    r"|medical id|등록번호|رقم الملف|номер карты|número de historia"
    r"|fallnummer|health record|n° dossier|numero de expediente)"
)
_ILL = re.compile(
    r"patient|hospital|clinic|medic|doctor|médic|medec|ward|admi|diagnos|krank|arzt|dob|health|santé|hôpit|salud|pacien|"
    r"pazien|ospedal|szpital|pacjen|sairaal|sjuk|nurse|pasien|hasta|환자|患|病|больн|пациент|lékař|nemocnic"
)
_VALUE = r"[0-9](?:[ -]?[0-9a-z]){3}"

patterns = tuple(
    Pattern("MRN", anchors_of(group), called_regex(group, _VALUE, 30), 0.9) for group in by_beginning(_NAMES)
)

_LONGEST = 16


def confirm(text: str, start: int, end: int) -> Span | None:
    """The number behind the words; a loose word needs one of illness near it."""
    if _LOOSE.match(text[start : start + 24].lower()) and not _ILL.search(text[max(0, start - 100) : end + 60].lower()):
        return None
    found = number_behind(text, start, end, _NAME, 4)
    if found is None or not connects(found.between):
        return None
    shown = text[found.start : found.end]
    return Span(found.start, found.end) if 5 <= sum(map(str.isalnum, shown)) <= _LONGEST else None


examples = Examples(
    catch=(
        Caught("Patient A. B. (MRN MRN-7906" + "3188) was admitted", "MRN", "MRN-7906" + "3188"),
        Caught('{"mrn": "170-71' + '-775"}', "MRN", "170-71" + "-775"),
        Caught("Patientennummer: 564" + "6641", "MRN", "564" + "6641"),
        Caught("病历号:0012" + "3456", "MRN", "0012" + "3456"),
    ),
    ignore=(
        "the process with pid 48213 has ended",
        "a patient id is made of 8 digits",
        "the medical record was opened in 2019",
    ),
)
