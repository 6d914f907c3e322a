"""Private keys: PEM with any label, whole or cut off, PuTTY, DER in bare base64, JSON web keys, raw ones, wallets'."""

import re

from mcpward.guard.engine import Caught, Examples, Kind, Pattern, Span
from mcpward.guard.providers.checks import base58_check, base64_bytes
from mcpward.guard.providers.samples import is_random, is_sample

name = "private_keys"
kind: Kind = "secret"

_PEM = r"(?:-----BEGIN|---- BEGIN) (?:[A-Z0-9]{2,12} ){0,4}PRIVATE KEY(?: BLOCK)? ?-{4,5}"
# Of RSA in PKCS #1 and PKCS #8, EC (RFC 5915), PKCS #8 of EC and Ed25519, OpenSSH: how base64 of each begins.
_DER = (
    r"(?:MII[A-Za-z0-9+/]{2,3}IBA(?:AK|DA)|MI[GH][A-Za-z0-9+/]{1,2}AgEAMB[AM]GByqGSM49|MIGkAgEB|MIHcAgEB|MH[cQ]CAQEEI"
    r"|MI[IGH][A-Za-z0-9+/]{2,6}BgkqhkiG9w0BBQ|MC4CAQAwBQYDK2V|b3BlbnNzaC1rZXktdjE|LS0tLS1CRUdJTi)[A-Za-z0-9+/]{20,64}"
)
_END = r"-----END (?:[A-Z0-9]{2,12} ){0,4}PRIVATE KEY(?: BLOCK)?-----"
_CALLED = ("private key", "private_key", "private-key", "privatekey", "privkey", "wif")

patterns = (
    Pattern("PRIVATE_KEY", ("-----begin ", "---- begin "), _PEM, 0.99, cased=True),
    Pattern("PRIVATE_KEY", ("-----end ",), _END, 0.97, cased=True),
    Pattern("PRIVATE_KEY", ("putty-user-key-file-",), r"putty-user-key-file-[123]:", 0.97),
    Pattern(
        "PRIVATE_KEY",
        ("mii", "mig", "mih", "mhccaqeei", "mhqcaqeei", "mc4caqaw", "b3blbnnzac1rz", "ls0tls1crudjt"),
        _DER,
        0.95,
        cased=True,
    ),
    Pattern("PRIVATE_KEY", ("<rsakeyvalue>",), r"<rsakeyvalue>\s{0,4}<modulus>", 0.97),
    Pattern(
        "PRIVATE_KEY",
        ('"d"', "'d'"),
        r"(?:\"d\"|'d')\s{0,2}:\s{0,2}[\"'](?P<value>[\w-]{42,500})[\"']",
        0.9,
        cased=True,
    ),
    Pattern(
        "PRIVATE_KEY",
        ("6p",),
        r"(?<![A-Za-z0-9])6P[1-9A-HJ-NP-Za-km-z]{56}(?![A-Za-z0-9])",
        0.95,
        cased=True,
    ),
    Pattern(
        "PRIVATE_KEY",
        _CALLED,
        rf"(?:{'|'.join(_CALLED)})[^\n:=]{{0,24}}?(?:[:=]|\sis\s)\s{{0,2}}\\?[\"'`]?(?P<value>(?:0x)?[0-9a-f]{{64}}|[5kl][1-9a-z]{{50,51}})"
        r"(?![0-9a-z])",
        0.9,
    ),
)

_LIMIT = 16_000
_DRAWN = re.compile(r"[A-Za-z0-9+/=]{16}")
_LINE = re.compile(r"[\w+/=-]{16,}|-----END|[A-Z][\w-]{1,20}: ")
_BASE64 = re.compile(r"(?:[A-Za-z0-9+/]{1,80}={0,2}(?:\r?\n|\\r?\\?n|\\n)?[ \t]{0,8}){1,200}")
_MAC = re.compile(r"Private-(?:MAC|Hash): ?[0-9a-fA-F]{40,64}")
_PEM_START = b"-----BEGIN"


def confirm(text: str, start: int, end: int) -> Span | None:
    """The whole key, from its first character to its last."""
    beginning = text[start : start + 20]
    low = beginning.lower()
    if low.startswith("-----end"):
        first = _start_of_pem(text, start)
        return None if first is None else Span(first, end)
    if low.startswith("----"):
        last = _end_of_pem(text, end)
        return None if last is None else Span(start, last)
    if low.startswith("putty"):
        mac = _MAC.search(text, end, min(len(text), end + _LIMIT))
        return Span(start, mac.end()) if mac else None
    if low.startswith("<rsa"):
        close = text.find("</RSAKeyValue>", end, end + _LIMIT)
        return Span(start, close + 14) if close >= 0 and text.find("<D>", end, close) >= 0 else None
    if beginning.startswith(("MI", "MHc", "MC4", "b3Bl", "LS0t")):
        return _bare(text, start)
    return _raw(text, start, end)


def _end_of_pem(text: str, body: int) -> int | None:
    """Where the key ends: behind its last line, or as far as its lines go where that one is missing.

    None where no key follows: code and manuals name the frame too.
    """
    limit = min(len(text), body + _LIMIT)
    closing = text.find("---END ", body, limit)
    closing = closing if closing >= 0 else text.find("--- END ", body, limit)
    another = text.find("---BEGIN ", body, limit)
    if closing < 0 or 0 <= another < closing:
        end = _last_line(text, body, limit)
        return end if _DRAWN.search(text, body, end) or not text[body:limit].strip("\\rnt \n\r\t\"',") else None
    if _DRAWN.search(text, body, closing) is None:
        return None
    dashes = text.find("----", closing + 7, closing + 80)
    end = dashes + 4 if dashes >= 0 else closing
    return end + 1 if text[end : end + 1] == "-" else end


def _start_of_pem(text: str, closing: int) -> int | None:
    """Where a key begins whose first line is missing; None where a first line stands before it."""
    limit = max(0, closing - _LIMIT)
    if text.rfind("---BEGIN ", limit, closing) > text.rfind("---END ", limit, closing):
        return None
    at = start = closing
    while at > limit:
        line = max(text.rfind("\n", limit, at - 1) + 1, limit)
        if text[line:at].strip(" \t\r\n\"'+,;") and not _LINE.search(text, line, at):
            break
        start = line if text[line:at].strip() else start
        at = line
    return start if _DRAWN.search(text, start, closing) else None


def _last_line(text: str, body: int, limit: int) -> int:
    """Where the last of the lines ends that can be of a key."""
    at = end = body
    while at < limit:
        stop = text.find("\n", at, limit)
        stop = limit if stop < 0 else stop
        if text[at:stop].strip(" \t\r\"'+,;") and not _LINE.search(text, at, stop):
            break
        end = stop if text[at:stop].strip() else end
        at = stop + 1
    return end


def _bare(text: str, start: int) -> Span | None:
    """A key whose frame is missing, or one in PEM that base64 hides as a whole."""
    if start and (text[start - 1].isalnum() or text[start - 1] in "+/"):
        return None
    found = _BASE64.match(text, start, min(len(text), start + _LIMIT))
    if found is None or found.end() - start < 40:
        return None
    raw = base64_bytes(re.sub(r"\\r|\\n|[^A-Za-z0-9+/]", "", found.group()[:120])[:80])
    if raw is None or (raw.startswith(_PEM_START) and b"PRIVATE" not in raw):
        return None
    return Span(start, start + len(found.group().rstrip()))


def _raw(text: str, start: int, end: int) -> Span | None:
    """A number of 32 bytes or a wallet's key with its checksum; the secret part of a JSON web key beside its type."""
    value = text[start:end]
    if is_sample(value) or not is_random(value.removeprefix("0x")):
        return None
    if text[start - 1] in "\"'" and text[max(0, start - 8) : start].lstrip("\"' {,\n").startswith("d"):
        near = text[max(0, start - 500) : end + 500]
        return Span(start, end) if "kty" in near else None
    if value.startswith("6P"):
        # Encrypted (BIP 38); mistyped it is still nearly the whole of a secret.
        return Span(start, end, 1.0 if base58_check(value) else 0.9)
    if value[0] in "5KL" and len(value) < 60:
        return Span(start, end) if base58_check(value) else None
    return Span(start, end) if re.fullmatch(r"(?:0x)?[0-9a-fA-F]{64}", value) else None


_FRAME = "RSA PRIVATE" + " KEY-----"
_KEY_LINE = "MIIEpAIBAAKCAQEA" + "7c2Kd93mZq8Lw1Vt5Xb0Nf4Rg6Hs9Jp2Qe"
_WHOLE = f"-----BEGIN {_FRAME}\n{_KEY_LINE}\n-----END {_FRAME}"
_ONE_LINE = _WHOLE.replace("\n", "\\n")
_CUT = f"-----BEGIN {_FRAME}\n{_KEY_LINE}\nq8ZrT2vKpL0xW7nYc3BdF5gHj9Ms4Aa1"
_HIDDEN = "LS0tLS1CRUdJTiBFQyBQUklWQVRF" + "IEtFWS0tLS0tCk1IY0NBUUVFSUtqOHExWnQydg=="
_ENCRYPTED = "6PYWtrXJmaVbPh8bJkSL" + "2RrFgpKMzFy8eJmj3oBnHzLUcQv5sAtK4dNiGq"[:38]
_PUTTY = (
    "PuTTY-User-Key-File-3: ssh-ed25519\nEncryption: none\nPrivate-Lines: 1\nAAAAIHk3\nPrivate-MAC: "
    + "8f3a1c" * 10
    + "d2e4"
)

examples = Examples(
    catch=(
        Caught(f"key:\n{_WHOLE}\nthanks", "PRIVATE_KEY", _WHOLE),
        Caught(f"...\n{_KEY_LINE}\n-----END {_FRAME}", "PRIVATE_KEY", f"{_KEY_LINE}\n-----END {_FRAME}"),
        Caught(f'"private_key": "{_ONE_LINE}\\n",', "PRIVATE_KEY", _ONE_LINE),
        Caught(f"key:\n{_CUT}\n\nthanks a lot", "PRIVATE_KEY", _CUT),
        Caught(_WHOLE.replace("RSA", "ENCRYPTED"), "PRIVATE_KEY", _WHOLE.replace("RSA", "ENCRYPTED")),
        Caught(_WHOLE.replace("RSA", "OPENSSH"), "PRIVATE_KEY", _WHOLE.replace("RSA", "OPENSSH")),
        Caught(f"client-key-data: {_HIDDEN}\n", "PRIVATE_KEY", _HIDDEN),
        Caught(f'key = "{_KEY_LINE}"', "PRIVATE_KEY", _KEY_LINE),
        Caught(_PUTTY, "PRIVATE_KEY", _PUTTY),
        Caught(f"paper wallet: {_ENCRYPTED}", "PRIVATE_KEY", _ENCRYPTED),
        Caught(
            "private_key = 0x" + "8f2a61c94bd07e35a1f4c86b0d9e7235" + "4ce81b96f70d3a2558e4c1b79f06d3a8",
            "PRIVATE_KEY",
            "0x" + "8f2a61c94bd07e35a1f4c86b0d9e7235" + "4ce81b96f70d3a2558e4c1b79f06d3a8",
        ),
    ),
    ignore=(
        "-----BEGIN CERTIFICATE-----",
        'BEGIN = "-----BEGIN RSA PRIVATE' + ' KEY-----"\nEND = "-----END RSA PRIVATE' + ' KEY-----"\n',
        "-----BEGIN PUBLIC KEY-----\nMIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8A",
        "LS0tLS1CRUdJTiBDRVJUSUZJQ0FURS0tLS0tCk1JSURqVENDQW5XZ0F3SUJBZ0lV",
        "PuTTY-User-Key-File-2 is how such a file begins",
        "private_key = 0x" + "0" * 64,
        "The private key is never sent.",
        "6P" + "1" * 56,
    ),
)
