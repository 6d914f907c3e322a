"""Whether what stands behind "the password is" can be a value: by its shape alone, whatever the language."""

import re

from mcpward.guard.languages import words

_ODD = re.compile(r"[!@#$%^&*+=?~|§€£]")
_DIGIT = re.compile(r"\d")
_LETTER = re.compile(r"[^\W\d_]")

# Places where a value is kept or made, whoever speaks: templates, variables, addresses, paths.
_ELSEWHERE = re.compile(
    r"!{1,2}(?:vault|secret|env(?:_var)?|ref|sub|getatt|importvalue|join|select|findinmap|file|include|reference)$"
    r"|\{\{\s?\w|\{%|%[({]\w|%s$|<%|\*/|/\*|[\"']?\.\w{1,40}\(|//\w|[a-z]{2,8}://|mailto:"
    r"|\.{0,2}/[\w.-]{1,60}(?:/[\w.-]{0,60}){0,8}$|~/\w|[a-z]:\\\w|\$[a-z_]{2,40}\d?$|\$[a-z_]{2,30}/|%[a-z_]{2,40}%$|#{2,}\w{1,40}#"
    r"|[\w.+-]{1,40}@[\w-]{1,40}\.[a-z]{2,12}$|\w{1,20}@\d{1,3}\.[\d.]{3,12}$|[a-z_]{2,60}=$|@[a-z_]{2,30}$|#[a-z_-]{2,30}$"
    r"|(?:\w[\w-]{0,40}\.){1,4}(?:com|org|net|io|dev|app|edu|gov|local|html?|php|txt|py|js|ts|json|ya?ml|toml|ini|conf|cfg|env"
    r"|md|pdf|docx?|xlsx?|csv|png|jpe?g|zip|exe|sh|java|xml|log|kdbx|pem|key)/?$"
)
_OF_ELSEWHERE = frozenset("!{%/.:$#@=")
# What a program writes: calls, members, assignments, comparisons, options.
_CODED = re.compile(
    r"[a-z_][a-z_.]{2,40}[\[(]|[\"']?\.[a-z_]{1,40}\(|[&|]\(|[a-z_.]{2,40}(?:::|->|=>|==|!=|&&|\|\|)|[a-z_]{2,60}=[\w\"'`$<]"
    r"|\$[a-z_]{1,30}[;,)]|[a-z_]\w{0,40}(?:\.[a-z_]{2,40}){1,4}$|--[a-z][a-z-]{1,30}(?:=|$)|-[a-z]{1,8}[.\w]{0,20}(?:=|$)"
    r"|\w{1,40}!!\.|\\[a-z]$|(?:self|this|req|request|form|config|cfg|settings|user|os|process|env|args|params|data|ctx|event"
    r"|props|state|model|opts|options|credentials|secrets|vault|var|session|body|input|values)[.\[]"
)
_OF_CODED = frozenset("[(:>=&|$.-\\")
_STAND_IN = re.compile(
    r"(?:your|my|some|the|enter|insert|new)[-_ ]?(?:new|own|secret|db|database|actual|real|strong"
    r"|super)?[-_ ]?(?:password|passwd|passwort|pass|pwd|pin|secret|token|key|api[-_ ]?key|passphrase"
    r"|value)(?:[-_ ]?here)?$|<[^>]{0,60}>?$|[*•●xX_.\-#?…]{3,}$|(?:example|sample|dummy)"
    r"[-_ ]?(?:password|passwd|pass|value|token|key|secret)?$|\.{3}|…|[\[{]\w{1,40}[\]}]?$"
)
# The same where it may stand within the value, and what one of these holds.
_WITHIN = re.compile(
    r".{0,40}(?:\$\{\w|\$\([a-z_]{3})|.{0,60}(?:[-_ ]?here[>\]}]?$|_masked|_removed|redacted|placeholder|\[hidden)"
)
_TELLING_WITHIN = ("$", "here", "_masked", "_removed", "redacted", "placeholder", "[hidden")
# Names that hold digits or signs and are no password; what counts or measures something.
_NAMES = re.compile(
    r"(?:sha-?[1-5]\d{0,2}|md[45]|base-?(?:16|32|58|64)|utf-?(?:8|16|32)|aes-?\d+|rsa-?\d*|argon2\w*|pbkdf2\w*"
    r"|b?s?crypt|ed25519|x25519|oauth-?\d?|openid|auth0|[12]fa|mfa|sso|u2f|fido2?|https?(?:/\d)?|ipv[46]|ssh-?[12]"
    r"|x\.?509|saml2?|s3|ec2|k8s|i18n|1password|lastpass|office-?365|microsoft-?365|[om]365|web-?[23](?:\.0)?"
    r"|windows-?\d+|win\d+|ios-?\d*|android-?\d*|python-?[23]|java-?\d+|mysql\d?|postgres\w*|log4j"
    r"|wpa-?[23](?:-\w+)?|wep|tls-?v?1(?:\.\d)?|smb[123]|ntlm(?:v\d)?|http2|h2|b2b|b2c|p2p|covid-?19|mp[34]"
    r"|usb-?[c23]?|4g|5g|wifi-?[67]?|web3|gpt-?\d\w*|r&d|q&a|at&t|h&m|c\+\+|c#|f#|\.net|node\.?js|es6|ascii"
    r"|iso-?\d+)(?:-\w{2,16})?$"
)
_MEASURE = re.compile(
    r"\d{1,3}\+?$|\d{1,6}%|[$€£¥₹]\d[\d.,]{0,12}[kmb]?$|\d[\d.,]{0,12}[€$£%]$|\d{1,2}:\d{2}(?::\d{2})?(?:[ap]m)?$"
    r"|\d{4}-\d{2}-\d{2}(?:t\d.*)?$|\d{1,2}[./]\d{1,2}[./]\d{2,4}$|v?\d{1,3}(?:\.\d{1,4}){1,3}$|v\d{1,3}$"
    r"|\d{1,4}(?:px|em|pt|ms|kb|mb|gb|tb|s|h|m|k|min|mins|hrs?|sec|x|th|st|nd|rd|am|pm|bits?|bytes?|chars?|days?"
    r"|weeks?|months?|years?|yrs?|digits?)$|\d{1,4}-(?:\d{1,4}|bit|byte|day|week|month|year|hour|minute|second"
    r"|step|factor|character|char|digit|letter|word|time|way|party|user|level|stellig|zeichen)\w*$|\d/\d$|24/7$"
    r"|[a-z]{1,2}\d$|#\d{1,2}$|(?:step|field|option|version|type|level|page|line|item|part|user|test|table|column"
    r"|figure|fig|section|chapter|case|phase|stage|tier|group|input|output|server|host|node|version|round|day|week"
    r"|number|no|nr)-?\d{1,3}$"
)
_UNITS = words(
    "character char digit letter symbol word line page row item step file people meter metre mile km bit byte "
    "day week month year minute hour second time attempt tries try % percent zeichen ziffer stell buchstabe tage "
    "woche monat jahr minute stunde wort caract dígit digit chiffr lettr jour mois ans semaine car.tter cifr "
    "lettere giorn mesi ann minut teken cijfer letters dagen maand jaar znak cyfr liter dni tyg mies lat символ "
    "цифр букв знак дней дня дн месяц лет год минут tecken siffror bokstäver dagar tegn bogstav cifre dage tall "
    "bokstaver merkki numero kirjain päiv znaků číslic písmen dní znakov karakter betű szám számjegy nap hane "
    "haneli harf gün basamak rakam χαρακτήρ ψηφί γράμμα ημέρ μέρες caracter litere zile תווים ספרות אותיות ימים "
    "حرف أحرف رقم أرقام يوم أيام अक्षर अंक वर्ण दिन ký chữ ngày số huruf angka hari dígitos simbol อักขระ ตัว "
    "หลัก วัน 位 文字 桁 字符 个 個 天 日 자 자리 글자 일 회"
)
_HYPHENS = re.compile(r"[^\W\d_]+(?:[-_.][^\W\d_]+){2,9}")
_MIXED = re.compile(r"[a-z][A-Z]{2,}[a-z]|[A-Z]{2,}[a-z]{1,2}(?:[A-Z]|$)|[a-z][A-Z][a-z]?[A-Z]|[a-z]{2}[A-Z]$")
_IDENTIFIER = re.compile(r"[a-z]+(?:[A-Z][a-z]+)+$|(?:[A-Z][a-z]+){2,}$|[A-Za-z]+(?:_[A-Za-z]+)+$")
_COMBINATION = re.compile(r"\d{1,3}(?:-\d{1,3}){2,4}")
_NAMING = frozenset(
    words(
        "api app client config data database db default env file field form get hash id input key my name new "
        "old param pass passwd password path pwd request reset response self server service session set settings "
        "system test token type url user username val value var your"
    )
)
_JOINED = re.compile(r"[^\W\d_]+(?:[-_.][^\W\d_]+){2,9}\d{0,4}")
_JOINTS = frozenset(
    words(
        "a and as at be by case date day end face for free from hand i in is it like not of off on one or out over "
        "self side so step the to two up user way well word"
    )
)


def stands_for(value: str) -> bool:
    """Whether it only stands for a value: a variable, a call, a template, an address, a row of stars."""
    low = value.lower()
    if any(map(low.__contains__, _TELLING_WITHIN)) and _WITHIN.match(low):
        return True
    if not _OF_ELSEWHERE.isdisjoint(low) and _ELSEWHERE.match(low):
        return True
    return _STAND_IN.match(low) is not None


def is_coded(value: str) -> bool:
    """Whether a program could say it of a password: a call, a member, an option, a name of several words."""
    if (_OF_CODED.isdisjoint(value) or _CODED.match(value.lower()) is None) and _IDENTIFIER.match(value) is None:
        return False
    return not (is_odd(value) and _JOINED.fullmatch(value))


def is_odd(value: str) -> bool:
    """Whether no ordinary word looks like this: digits, signs inside, words joined into a chain, changing case."""
    if value.isalpha():
        return value.isascii() and len(value) > 5 and not value.islower() and _MIXED.search(value) is not None
    low = value.lower().rstrip(".,")
    if len(value) < 3 or _NAMES.match(low) or _MEASURE.match(low):
        return False
    if _DIGIT.search(value):
        return len(value) > 3 or value.isdigit()
    if len(value) < 4:
        return False
    inner = value.strip("*_`").rstrip("!?").lstrip("@#")
    if _ODD.search(inner):
        return _LETTER.search(value) is not None
    return _HYPHENS.fullmatch(value) is not None and _is_chain(low)


def _is_chain(low: str) -> bool:
    """Whether words are joined as people do for a password, rather than as in "out-of-date" or "user_name"."""
    parts = re.split(r"[-_.]", low)
    return _JOINTS.isdisjoint(parts) and (("_" not in low and "." not in low) or _NAMING.isdisjoint(parts))


def is_identifier(value: str) -> bool:
    """Whether it is written like a name in code: twoWords, TwoWords, two_words."""
    return _IDENTIFIER.match(value) is not None


def is_title(value: str) -> bool:
    """Whether it is words written together, each with a capital: TwoWords."""
    return value.isalpha() and value[:1].isupper()


def counts(value: str, rest: str) -> bool:
    """Whether a number says how long or how old: "12 characters", "90 days". `rest` is what follows, in lower case."""
    if not value[:1].isdigit() or len(value) > 7 or sum(map(str.isdigit, value)) > 3:
        return False
    return rest.lstrip(" \t-+").startswith(tuple(_UNITS))


def is_code(value: str) -> bool:
    """Whether it is a PIN or a code to be typed in: three digits at least, perhaps in groups, few letters between."""
    core = value.strip("#*")
    digits, letters = sum(map(str.isdigit, core)), [char for char in core if char.isalpha()]
    if digits < 2 or len(value) > 40 or not core.replace("-", "").replace(" ", "").replace(".", "").isalnum():
        return False
    if core.isdigit():
        return 3 <= digits <= 16
    if not letters:
        return digits > 2 and (digits > 5 or _MEASURE.match(core) is None or _COMBINATION.fullmatch(core) is not None)
    written_large = all(char.isupper() for char in letters)
    return digits + len(letters) > 3 and (written_large or len(letters) < 3) and _MEASURE.match(core.lower()) is None


def is_drawn(value: str) -> bool:
    """Whether it looks drawn by chance: eight characters at least, letters and two digits, hardly repeated."""
    low = value.lower()
    digits, letters = sum(map(str.isdigit, value)), sum(map(str.isalpha, value))
    if len(value) < 8 or digits < 2 or letters < 2 or _NAMES.match(low) or _MEASURE.match(low):
        return False
    return len(set(low)) > 5
