"""Secrets given to names, in the languages and files in which people write them."""

import pytest

from mcpward.guard.detectors import (
    assignments,
    commands,
    connection_strings,
    headers,
    login_calls,
    named_values,
    options,
    sql_credentials,
    url_credentials,
)
from mcpward.guard.one_pass import OnePass

ENGINE = OnePass(
    [
        assignments,
        named_values,
        headers,
        options,
        commands,
        sql_credentials,
        connection_strings,
        login_calls,
        url_credentials,
    ]
)
PASSWORD = "vK7#q" + "Lm2xT"
WORD = "mango" + "tree77"
KEY = "q8ZrT2vKpL0x" + "W7nYc3BdF5gHj9Ms"
HEX = "5f0c9ae17be42d88" + "30e6f71c25d94ab0"

WRITTEN = [
    ("define('DB_PASSWORD', '{}');", PASSWORD),
    ("'password' => env('DB_PASSWORD', '{}'),", PASSWORD),
    ("os.getenv('DB_PASS', '{}')", PASSWORD),
    ("process.env.DB_PASS || '{}'", PASSWORD),
    ("password: ${{DB_PASSWORD:{}}}", WORD),
    ('let token: &str = "{}";', KEY),
    ('static NSString *const kApiKey = @"{}";', KEY),
    ('#define WIFI_PASSWORD "{}"', PASSWORD),
    ("export SECRET_KEY_BASE={}\n", HEX),
    ('{{\\"password\\":\\"{}\\"}}', WORD),
    ('      - "POSTGRES_PASSWORD={}"\n', WORD),
    ("password={} user=bar", WORD),
    ('props.put("password", "{}");', PASSWORD),
    ('setPassword("{}")', PASSWORD),
    ('if (password == "{}") {{', PASSWORD),
    ("https://x.example/a?api_key={}", HEX),
    ('encryptionKey = Buffer.from("{}", "hex")', HEX),
    ("contraseña: {}", PASSWORD),
    ("密码：{}", PASSWORD),
    ("X-Api-Key: {}", HEX),
    ("headers = {{'Authorization': 'Token {}'}}", HEX),
    ("keytool -storepass {} -keypass x", WORD),
    ("evil-winrm -i h -u ops -p {}", PASSWORD),
    ("echo {} | sudo -S ls", WORD),
    ("<Password><![CDATA[{}]]></Password>", PASSWORD),
    ("<key>apiKey</key>\n\t<string>{}</string>", KEY),
    ('NetworkCredential("ops", "{}")', PASSWORD),
    ("GRANT ALL ON x.* TO 'a' IDENTIFIED BY '{}'", WORD),
    ("mongodb+srv://ops:{}@c.example/db", WORD),
    ("smtp://ops%40x.example:{}@h:587", WORD),
]


@pytest.mark.parametrize(("text", "secret"), WRITTEN)
def test_a_secret_is_found_however_it_is_written(text: str, secret: str) -> None:
    text = text.format(secret)
    assert secret in {text[one.start : one.end] for one in ENGINE.find(text)}


@pytest.mark.parametrize(
    "text",
    [
        "password = input('Password: ')",
        "def login(user: str, password: str) -> bool:",
        'parser.add_argument("--password", help="the password")',
        "token = request.headers.get('x-token')",
        '"password": "Contraseña",',
        '"forgotPassword": "Passwort vergessen?"',
        "type: password",
        "const token = jwt.sign(payload, key);",
        '["username", "password", "email"]',
        "password = os.environ['DB_PASSWORD']",
        "PASSWORD=$(cat /run/secrets/db)",
        '<input type="password" name="password" placeholder="Password">',
        "sortKey: 'created_at_desc_with_ties'",
        'PublicKeyToken="b03f5f7f11d50a3a"',
        "tokenizer = AutoTokenizer.from_pretrained('bert-base-uncased')",
        "integrity sha512-q8ZrT2vKpL0xW7nYc3BdF5gHj9Ms4Aa1Ee6Uu",
        "password: $2b$12$" + "Zk2mQ7vX1cR8bT3pL0xW7uq8ZrT2vKpL0xW7nYc3BdF5gHj9Ms4Aa",
        "(&(uid=root)(password=ABC*))",
        "https://user:pass@host.example/",
        "https://test:test@host.example/",
    ],
)
def test_code_and_prose_about_secrets_are_left_alone(text: str) -> None:
    assert ENGINE.find(text) == []


def test_the_whole_value_is_found_where_it_holds_signs() -> None:
    text = "DB_PASS=ab&c9,d!e7\n"
    assert [text[one.start : one.end] for one in ENGINE.find(text)] == ["ab&c9,d!e7"]


def test_the_next_parameter_is_no_part_of_the_value() -> None:
    text = f"client_secret={KEY}&grant_type=code"
    assert [text[one.start : one.end] for one in ENGINE.find(text)] == [KEY]


def test_many_empty_assignments_give_nothing() -> None:
    assert ENGINE.find("password=" * 500) == []
