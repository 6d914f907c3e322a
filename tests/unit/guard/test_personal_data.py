"""Personal data in the ways people and machines write it: what is found, and what only looks like it."""

import pytest

from mcpward.guard.detectors import (
    bic,
    credit_card,
    dates_of_birth,
    email,
    iban,
    ip_address,
    mac_address,
    phone,
    wallets,
)
from mcpward.guard.one_pass import OnePass

ENGINE = OnePass([bic, credit_card, dates_of_birth, email, iban, ip_address, mac_address, phone, wallets])


def found(text: str) -> list[tuple[str, str]]:
    return [(one.type, text[one.start : one.end]) for one in ENGINE.find(text)]


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Ring me on 07700 900" + "123 after six", "07700 900" + "123"),
        ("Tel: (030) 1234" + "567", "(030) 1234" + "567"),
        ("mobile 98765" + "43210", "98765" + "43210"),
        ("My cell's 415.555." + "0132", "415.555." + "0132"),
        ("Phone: +1 (415) 555-" + "0132 x204", "+1 (415) 555-" + "0132 x204"),
        ("ligue para (11) 98765-" + "4321", "(11) 98765-" + "4321"),
        ("mon numéro est le 06 12 34 " + "56 78", "06 12 34 " + "56 78"),
        ("mijn nummer is 06-1234" + "5678", "06-1234" + "5678"),
        ("電話番号は03-1234-" + "5678です", "03-1234-" + "5678"),
        ("전화번호 010-1234-" + "5678", "010-1234-" + "5678"),
        ("Мой номер: +7 (916) 123-" + "45-67", "+7 (916) 123-" + "45-67"),
        ('{"phone_number": "41555' + '50132"}', "41555" + "50132"),
        ('<a href="tel:+1415555' + '0132">', "+1415555" + "0132"),
        ("+33 (0)1 42 68 " + "53 00", "+33 (0)1 42 68 " + "53 00"),
        ("id|name|phone\n1|Ada|21255" + "51234", "21255" + "51234"),
        ("415\u2013555\u2013" + "0132", "415\u2013555\u2013" + "0132"),
    ],
)
def test_a_telephone_number_is_found(text: str, number: str) -> None:
    assert found(text) == [("PHONE", number)]


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("To: <ADA@EXAMPLE.COM>;", "ADA@EXAMPLE.COM"),
        ("<b.c+tag@sub.example.co.uk>", "b.c+tag@sub.example.co.uk"),
        ("用户@例子.公司", "用户@例子.公司"),
        ("ada.k (at) example.com", "ada.k (at) example.com"),
        ("ada dot king at example dot com", "ada dot king at example dot com"),
        ("ADA AT example DOT com", "ADA AT example DOT com"),
    ],
)
def test_an_e_mail_address_is_found(text: str, address: str) -> None:
    assert found(text) == [("EMAIL", address)]


@pytest.mark.parametrize(
    ("text", "kind", "value"),
    [
        ("Karte 5425233430" + "109903 gültig", "CREDIT_CARD", "5425233430" + "109903"),
        ("3714-496353-" + "98431", "CREDIT_CARD", "3714-496353-" + "98431"),
        ("305693090" + "25904", "CREDIT_CARD", "305693090" + "25904"),
        ("card=42222222" + "22222", "CREDIT_CARD", "42222222" + "22222"),
        ("IBAN MT84MALT011000012" + "345MTLCAST001S", "IBAN", "MT84MALT011000012" + "345MTLCAST001S"),
        ("FR14 2004 1010 0505" + " 0001 3M02 606", "IBAN", "FR14 2004 1010 0505" + " 0001 3M02 606"),
        ("2024 4111 1111" + " 1111 1111", "CREDIT_CARD", "4111 1111" + " 1111 1111"),
        ("IBAN DZ44000100001" + "2345678901234", "IBAN", "DZ44000100001" + "2345678901234"),
        ("Swift code CHASUS" + "33", "BIC", "CHASUS" + "33"),
        ("inet6 2a00:1450:4001:81b::200e/64", "IP_ADDRESS", "2a00:1450:4001:81b::200e/64"),
        ("from 10.0.0.5 port 22", "IP_ADDRESS", "10.0.0.5"),
        ("X-Forwarded-For: 198.51.100.23", "IP_ADDRESS", "198.51.100.23"),
        ("link/ether 52:54:00:12:34:56 brd", "MAC_ADDRESS", "52:54:00:12:34:56"),
        ("D.O.B. 12/05/1980", "DATE_OF_BIRTH", "12/05/1980"),
        ("nata a Roma il 12 maggio 1980", "DATE_OF_BIRTH", "12 maggio 1980"),
        ("doğum tarihi: 12.05.1980", "DATE_OF_BIRTH", "12.05.1980"),
        (
            "0x52908400098527886E0F" + "7030069857D2E4169EE7",
            "CRYPTO_WALLET",
            "0x52908400098527886E0F" + "7030069857D2E4169EE7",
        ),
    ],
)
def test_other_data_of_a_person_is_found(text: str, kind: str, value: str) -> None:
    assert found(text) == [(kind, value)]


@pytest.mark.parametrize(
    "text",
    [
        "released 2024-05-01 12:30:45.123",
        "order #4155550132 shipped, id: 4155550132",
        "ts=1714567890123, size=1048576, pid 12345678",
        "ISBN 978-3-16-148410-0 and 0-306-40615-2",
        "lat 52.520008, lng 13.404954",
        "in 2019-2020 and 2021/2022",
        "invoice 2024-000123-45 of $1,234,567.89",
        "call function 12345678 with text length 12345678",
        "uuid 123e4567-e89b-12d3-a456-426614174000",
        "sha1 da39a3ee5e6b4b0d3255bfef95601890afd80709",
        "a::b::c and ::before at 10:20:30:40",
        "http://127.0.0.1:8000, mask 255.255.255.0",
        "pkg@1.2.3 @scope/pkg@^1.2.3 foo@2x.png git@gitlab.com:a/b.git",
        "@media (max-width: 600px) { } @property",
        "published 12 May 1980, expires: 12/05/2030",
        "1234567890123456 and 9999999999999999",
        "SWIFT is fast, swift: PackageDescription",
        "00 11 22 33 44 55 66 77",
        "Chrome/120.0.6099.109 on Windows 10.0.19045.3803",
        "mobile app 4.10.2.1234567",
        "phone height: 0.5059978" + "264974",
        "DE89 3704+0044" + " 0532 0130 00",
        "1.2.3.4.5 and 1.2.3.400 and 01.2.3.4",
    ],
)
def test_what_only_looks_like_it_is_left_alone(text: str) -> None:
    assert found(text) == []
