"""What the name of a variable, a key or a field says about its value."""

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import Literal

Telling = Literal["password", "secret", "key", ""]
"""A password may be any word, a secret is drawn by chance, a key is secret but often; "" tells nothing."""

PASSWORDS = (
    "password",
    "passwd",
    "passwort",
    "passwrd",
    "passphrase",
    "passcode",
    "passord",
    "pswd",
    "psword",
    "paswd",
    "pasword",
    "paswrd",
    "psswd",
    "pssword",
    "psswrd",
    "pswrd",
    "passwor",
    "pwd",
    "kennwort",
    "contraseña",
    "contrasena",
    "senha",
    "пароль",
    "hasło",
    "wachtwoord",
    "mot de passe",
    "mot_de_passe",
    "motdepasse",
    "lösenord",
    "parola",
    "şifre",
    "heslo",
    "salasana",
    "密码",
    "密碼",
    "口令",
    "パスワード",
    "비밀번호",
    "비번",
    "암호",
)
"""Words that say "password" wherever they stand in a name."""

SHORT_PASSWORDS = ("pass", "pw", "psw", "psk")
"""Words that do so at the end of a name only."""

API_KEYS = ("api_key", "apikey", "api-key", "api key", "api_secret", "apisecret", "api-secret", "api_token", "apitoken")
"""Words that name the key of a service."""

SECRETS = ("secret", "token", "credential", "auth", "bearer")
"""Words that name something drawn by chance."""

# Behind the telling word: then the value is no secret but something about it.
_ABOUT_WORDS = (
    "access account action address age alg algo algorithm alias allowed amount arn at attempt attempts audience "
    "balance bucket button bytes callback change changed chars check checker checks class cmd col column columns "
    "command complexity config contains context contract controller convert converter count create created custom "
    "data date days decimals desc description dialog digest dir directory disabled duration else empty enable enabled "
    "encoder encoding encryption endpoint entropy env error errors event exception exists expiration expired expires "
    "expiry factory feature field fields file filename filepath files filter fingerprint flag flow folder for forgot "
    "form format function generator getter group guard handler hash hashed hasher hashes hashing header headers help "
    "helper here hint history host hours icon id identifier ids idx if in index info input invalid is issued issuer "
    "iterations keychain keyring kind label labels last len length level lifetime limit limits link list listener loc "
    "location lookup manager map match matches max message method min minimum minutes mode model module msg name "
    "named names namespace not null object offset on only option options order owner page panel param parameter "
    "params parser path pattern permission permissions placeholder policies policy pool position prefix price process "
    "prompt property provider query ref reference references regex regexp repository request required requirement "
    "requirements reset resolver response result role rotation route row rule rules salt schema scheme scope scopes "
    "screen script seconds selector serializer server service sha sha1 sha256 sha512 should size source start state "
    "status storage store strategy strength suffix supply symbol table tag template text textbox time timeout "
    "timestamp title ttl type types uri url urls usage user username util utils uuid valid validation validator "
    "validity verification verifier version view visibility visible warning weak widget width"
)
_ABOUT_STEMS = (
    "expir",
    "hash",
    "length",
    "polic",
    "valid",
    "field",
    "encod",
    "encrypt",
    "iz",
    "less",
    "gen",
    "protec",
    "smanager",
    "start",
)

# Before it: then it is a public one, a state, or another word.
_OTHER_WORDS = (
    "all allow allowed ask bad band bos by cached cancellation change changed check checks cls com completion "
    "continuation crypted csrf cursor delimiter empty encoded encrypted end eos first forget forgot forgotten has "
    "hash hashed have hide high idempotency ignore input invalid is last lock low mask max min missing need needs next "
    "no non num output over pad page pagination paging prev previous prompt pub public require required requires reset "
    "salted sep separator show skip special start stop sur sync tes toggle tokenize total tres under unk update "
    "validate verify via with without wrong xsrf"
)

# Before "key": then it is public, or leads to something rather than unlocking it.
_OTHER_KEYS_WORDS = (
    "any array arrow artifact attr attribute btree bucket build cache child column component composite config context "
    "css data dedup delete dict down each element encrypted enter entity enum escape event every feature field file "
    "filter first foreign gpg group hash home host hot i18n id idempotency image index int item job json kafka label "
    "lang language last left list locale lookup map memo menu message metric msg name names natural new node object "
    "old option options order other page param parent partition path pgp primary prop property pub pubkey public "
    "publickey publishable query range react record redis registry render right routing row same schema search "
    "section setting settings shift short sort ssh state store str stream string style surrogate tab task test text "
    "the theme title topic track tracking translation tree trie type unique up url value version websocket wrapped"
)

# Before "key": then it is secret.
_UNLOCKING_WORDS = (
    "access account admin aes api app application auth authentication authorization cipher client consumer cookie "
    "credential crypto decryption deploy des encrypt encryption hmac ingest integration jwt license master password "
    "priv private read rest root sdk secret secure security server service session shared sign signing subscription "
    "token validation webhook write"
)

# Behind "pass", which begins and ends many another word.
_BEHIND_SHORT_WORDS = (
    "0 1 2 3 4 admin confirm confirmation db dev development env key local new old phrase plain prod production root "
    "secret stage staging str test text user value wd word"
)

_ABOUT = frozenset(_ABOUT_WORDS.split())
_OTHER = frozenset(_OTHER_WORDS.split())
_OTHER_KEYS = frozenset(_OTHER_KEYS_WORDS.split())
_UNLOCKING = frozenset(_UNLOCKING_WORDS.split())
_BEHIND_SHORT = frozenset(_BEHIND_SHORT_WORDS.split())

_WORD = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+|[^\W\d_a-zA-Z]+")
_JOINED = re.compile(r"(?:api|access|secret|private|auth|master|encryption|signing|account|consumer|client|app)key$")
_GOES_ON = re.compile(r"(?!orization|entication)[a-z]")
_WORD_IN_KEY = re.compile(
    r"(?:mon|tur|don|hoc|joc|whis|pub|public|publishable|primary|foreign|sort|cache|hot|partition|row|short|map|object"
    r"|idempotency|bucket|host|routing|x)key$"
)
_PASS = re.compile(
    r"(?:db|user|usr|root|admin|adm|smtp|mail|ftp|my|sql|mysql|pg|postgres|oracle|redis|mongo|smb|ssh|wifi|wlan|net|web"
    r"|app|test|new|old|login|ldap|auth|proxy|key|store|keystore|trust|sys|system|dba|default|master|bind|http|basic"
    r"|vpn|rabbitmq|rpc|svn|git|imap|pop|pop3|snmp|telnet|encrypted|host|server|backup|owner|sa|su|e?mail)?"
    r"(?:pass|pw|psw|psk)$"
)


def words(name: str) -> list[str]:
    """The words of a name in camelCase, snake_case or kebab-case, in lower case."""
    return [word.lower() for word in _WORD.findall(name)]


def any_of(literals: Iterable[str]) -> str:
    """The regular expression of one of some literals."""
    return f"(?:{'|'.join(map(re.escape, literals))})"


@lru_cache(4096)
def telling(before: str, word: str, after: str) -> Telling:
    """What a name tells of its value: `word` is its telling part, with what stands before and behind that in it."""
    behind = words(after)
    if any(one in _ABOUT or one.startswith(_ABOUT_STEMS) for one in behind):
        return ""
    ahead = words(before)[-2:]
    last = ahead[-1] if ahead else ""
    if "public" in ahead or "sha" in ahead or "md" in ahead:
        return ""
    low = word.lower()
    if low in SHORT_PASSWORDS:
        # What stands directly before "pass" is one word with it, unless the case or a sign sets them apart.
        joined = words(before[-16:] + word)
        return "password" if _PASS.match(joined[-1]) and last not in _OTHER and _BEHIND_SHORT.issuperset(behind) else ""
    if last in _OTHER or (low == "token" and after[:1] in ("s", "i")) or (low == "auth" and _GOES_ON.match(after)):
        return ""
    if low in PASSWORDS:
        return "password"
    if low != "key":
        return "secret"
    return _of_key(before, word, last)


def _of_key(before: str, word: str, last: str) -> Telling:
    """What the word before "key" makes of it."""
    runs_on = before[-1:].isalpha() and before[-1:].isupper() == word[0].isupper()
    if runs_on:
        joined = before[-12:].lower() + "key"
        return "secret" if _JOINED.search(joined) else "" if _WORD_IN_KEY.search(joined) else "key"
    if last in _UNLOCKING:
        return "secret"
    return "" if last in _OTHER_KEYS else "key"
