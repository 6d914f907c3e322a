"""Bank accounts and the codes of banks: by what they are called, and a few forms that nothing else has."""

import re

from mcpward.guard.engine import Caught, Examples, Kind, Pattern, Run, Span
from mcpward.guard.national_ids.arithmetic import weighted
from mcpward.guard.national_ids.kind import check_of, low
from mcpward.guard.national_ids.trie import regex_of
from mcpward.guard.values.called import (
    anchors_of,
    by_beginning,
    called_regex,
    connects,
    name_regex,
    names_in,
    number_behind,
)
from mcpward.guard.values.runs import ALPHANUMERIC

name = "bank_account"
kind: Kind = "personal"

_NAMES = names_in(
    "account number,account no,account num,account #,acct number,acct no,acct num,acct #,acct,a/c no,a/c number,a/c,"
    "bank account,bank account number,bank acct,bank a/c,checking account,savings account,current account,"
    "deposit account,beneficiary account,account,accountnumber,routing number,routing no,routing num,routing,"
    "routing transit,rtn,aba,aba number,aba routing,ach routing,wire routing,micr,sort code,sort-code,bsb,"
    "bsb number,transit number,transit no,institution number,branch number,branch code,branch transit,bank code,"
    "ifsc,ifsc code,clabe,clabe interbancaria,cuenta clabe,cbu,cvu,cci,swift account,iban/account,"
    "kontonummer,konto-nr,kontonr,konto,bankverbindung,bankkonto,bankleitzahl,blz,numéro de compte,n° de compte,"
    "compte bancaire,compte n°,rib,code banque,code guichet,número de cuenta,cuenta bancaria,cuenta corriente,"
    "cuenta de ahorros,nº de cuenta,no. de cuenta,ccc,código cuenta cliente,conto corrente,numero di conto,"
    "numero conto,c/c,coordinate bancarie,conta corrente,conta bancária,conta poupança,número da conta,conta,"
    "agência,agencia,nib,rekeningnummer,bankrekening,rekening,bankrekeningnummer,numer konta,nr konta,"
    "numer rachunku,rachunek bankowy,nr rachunku,rachunku,bankgiro,plusgiro,clearingnummer,bankkontonummer,"
    "reg.nr og kontonr,registreringsnummer,tilinumero,pankkitili,číslo účtu,čísla účtu,účet č,bankovní účet,"
    "bankový účet,bankszámla,bankszámlaszám,számlaszám,cont bancar,broj računa,žiro račun,tekući račun,"
    "номер счета,номер счёта,расчетный счет,расчётный счёт,р/с,корреспондентский счет,к/с,лицевой счет,бик,рахунок,"
    "номер рахунку,банкова сметка,αριθμός λογαριασμού,λογαριασμός,hesap no,hesap numarası,banka hesabı,"
    "رقم الحساب,حساب بنكي,شماره حساب,شماره شبا,מספר חשבון,חשבון בנק,खाता संख्या,खाता नंबर,银行账号,银行账户,账号,"
    "帳號,銀行帳號,银行卡号,开户行账号,口座番号,銀行口座,支店番号,普通預金,계좌번호,계좌,은행계좌,เลขที่บัญชี,"
    "เลขบัญชี,บัญชีธนาคาร,số tài khoản,stk,tài khoản ngân hàng,nomor rekening,no rekening,no. rekening,"
    "rekening bank,nombor akaun,no akaun,pankkitilin numero,sąskaitos numeris,konta numurs,konto number"
)
_NAME = re.compile(name_regex(_NAMES))
# Words for other accounts as well: a bank has to be spoken of near by.
_LOOSE = re.compile(
    r"(?:(?:account|acct|a/c)(?![ _-]?(?:n|#))|konto(?!n|-n)"
    r"|conta\b|rekening(?!n)|branch|routing(?![ _-]?n)|transit|institution|账号|帳號|agência|agencia|rib|"
    r"cci|rtn|micr|bank code|code (?:banque|guichet)|registreringsnummer|лицевой|c/c|compte n|рахунок|ccc|nib\b|계좌$)"
)
_BANK = re.compile(
    r"bank|banc|banq|routing|sort.?code|swift|\bbic\b|iban|\bwire|deposit|\baba\b|bsb|ifsc|checking|savings|transfer|"
    r"payee|payment|pay |beneficiary|holder|withdraw|debit|\bach\b|branch|chase|wells fargo|barclays|hsbc|überweis|"
    r"\bblz|virement|compte|transferencia|cuenta|bonifico|overschrijving|przelew|conta|банк|счет|счёт|银行|銀行|은행|"
    r"agência|agencia|corrente|hesap|payroll|salary|kontoinhaber|saldo|refund"
)
_NOT_BANK = re.compile(
    r"\b(?:user|aws|twitter|github|google|azure|service|customer|login|cloud|steam|gaming|instagram)\W?$"
)
# Spain, New Zealand, the United Kingdom, routing numbers of the United States, Mexico, Argentina, codes of India.
_FORMS = (
    "9999_9999_99_9999999999 9999-9999-99-9999999999 99-9999-9999999-99 99-9999-9999999-999 99-99-99_99999999 "
    "99-99-99,_99999999 99-99-99/99999999 99-99-99_/_99999999 9999-9999-9 999999999999999999"
)
_VALUE = r"(?:[a-z]{4}0[a-z0-9]{6}|[0-9](?:[ ./-]{0,2}[0-9]){3})"

patterns = (
    *(
        Pattern("BANK_ACCOUNT", anchors_of(group), called_regex(group, _VALUE, 30), 0.9)
        for group in by_beginning(_NAMES)
    ),
    Pattern(
        "BANK_ACCOUNT",
        (Run("[a-z0-9+/.#_$-]"),),
        regex_of(_FORMS.split()) + "(?:[0-9]{4})?(?![0-9])",
        0.85,
        name="formed_account",
    ),
    Pattern("BANK_ACCOUNT", (ALPHANUMERIC,), r"[a-z]{4}(?P<value>0[0-9]{6})(?![0-9a-z])", 0.85, name="branch_code"),
)

_FIRST = re.compile(r"(?<![A-Za-z0-9])[0-9]")
_GROUPS = re.compile(r"[0-9]{1,26}(?:[ ./-][0-9]{1,16}){0,7}")
_DATE = re.compile(r"[0-9]{1,4}([./-])[0-9]{1,2}\1[0-9]{1,4}")
# Codes of branches and agencies are shorter than accounts.
_CODES = re.compile(r"ag[eê]n|bran|inst|trans|bank.?(?:code|leit)|sort|支店|code|blz|clear|reg|bsb")
_IFSC = re.compile(r"[A-Za-z]{4}0[A-Za-z0-9]{6}(?![A-Za-z0-9])")
_BRIEF = 40
_FORMED = ("es.ccc", "nz.bankaccount")


def confirm(text: str, start: int, end: int) -> Span | None:
    """The number behind the words, or one of the forms with a right check."""
    if text[start].isdigit():
        return _formed(text, start, end)
    window = text[max(0, start - 80) : end + 60].lower()
    called = text[start : start + 24].lower()
    if _LOOSE.match(called) and not _BANK.search(window.replace(called[:7], "", 1)):
        return None
    if _NOT_BANK.search(text[max(0, start - 16) : start].lower()):
        return None
    code = _IFSC.search(text, max(start, end - 12), end + 12)
    if code is not None and code.end() >= end:
        return Span(code.start(), code.end())
    return _numbered(text, start, end)


def _numbered(text: str, start: int, end: int) -> Span | None:
    """A number of up to eight groups behind its name, or letters and digits ("AB1234567")."""
    seen = text[start : end + 40]
    name = _NAME.match(low(seen))
    digit = _FIRST.search(seen, name.end()) if name else None
    if name is None or digit is None:
        return None
    groups = _GROUPS.match(seen, digit.start())
    if groups is None or (groups.end() < len(seen) and seen[groups.end()].isalnum()):
        found = number_behind(text, start, end, _NAME, 4)
        first, last, between = found or (0, 0, "")
    else:
        first, last, between = start + groups.start(), start + groups.end(), seen[name.end() : groups.start()]
    shown = text[first:last]
    count = sum(map(str.isdigit, shown))
    if (
        not connects(between)
        or not 4 <= count <= 28
        or (_DATE.fullmatch(shown) and not name.group().startswith("sort"))
    ):
        return None
    return Span(first, last) if count >= 6 or _CODES.match(name.group()) else None


def _formed(text: str, start: int, end: int) -> Span | None:
    """A form that is known by itself: with check digits, or in a text that is little else."""
    shown = text[start:end]
    if shown[0] == "0" and len(shown) == 7:
        return Span(start - 4, end) if _is_branch(text, start, end) else None
    if start > 0 and text[start - 1].isalnum():
        return None
    digits = [int(char) for char in shown if char.isdigit()]
    if len(shown) == 11 and shown[4] == shown[9] == "-":
        return Span(start, end, 0.7) if len(text) <= _BRIEF and _is_routing(digits) else None
    if shown.isdigit():
        right = check_of("ar.cbu")(shown) if len(shown) == 22 else len(text.strip()) == 18 and _is_clabe(digits)
        return Span(start, end) if right else None
    if len(digits) == 14 and shown[2] == "-" and shown[5] == "-":
        return Span(start, end)
    return Span(start, end) if any(check_of(check)(shown) for check in _FORMED) else None


def _is_branch(text: str, start: int, end: int) -> bool:
    """Whether it is an Indian branch code in capitals, with nothing attached to it."""
    before = text[max(0, start - 5) : start]
    return (
        before[-4:].isupper() and not (len(before) == 5 and before[0].isalnum()) and not text[end : end + 1].isalnum()
    )


def _is_clabe(digits: list[int]) -> bool:
    """CLABE: a bank's code, a town's, the account, weights 3 7 1 with each product modulo 10 (Banxico)."""
    total = sum(digit * weight % 10 for digit, weight in zip(digits[:17], (3, 7, 1) * 6, strict=False))
    return len(digits) == 18 and digits[0] < 8 and digits[:3] != [0, 0, 0] and (10 - total % 10) % 10 == digits[17]


def _is_routing(digits: list[int]) -> bool:
    """Routing numbers: weights 3 7 1, modulo 10, and a first pair that is given out (ABA)."""
    first = digits[0] * 10 + digits[1]
    known = first <= 12 or 21 <= first <= 32 or 61 <= first <= 72 or first == 80
    return known and len(set(digits)) > 1 and weighted(digits, (3, 7, 1) * 3) % 10 == 0


examples = Examples(
    catch=(
        Caught("bank account number 6034" + "46908746", "BANK_ACCOUNT", "6034" + "46908746"),
        Caught("account 9278" + "6408, routing number 121" + "000358", "BANK_ACCOUNT", "9278" + "6408"),
        Caught("account 9278" + "6408, routing number 121" + "000358", "BANK_ACCOUNT", "121" + "000358"),
        Caught("Sort code 20-" + "00-00", "BANK_ACCOUNT", "20-" + "00-00"),
        Caught("IFSC: HDFC0" + "001234", "BANK_ACCOUNT", "HDFC0" + "001234"),
        Caught("cuenta 2100 0418 45 " + "0200051332", "BANK_ACCOUNT", "2100 0418 45 " + "0200051332"),
        Caught("Kontonummer 0532" + "013000", "BANK_ACCOUNT", "0532" + "013000"),
    ),
    ignore=(
        "the AWS account 123456789012 is closed",
        "your account was opened in 2019",
        "user account 4821 logged in",
        "routing number must have 9 digits",
    ),
)
