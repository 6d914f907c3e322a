"""Addresses of crypto wallets, confirmed by their checksums; without one only where a word calls them so."""

import re
from collections.abc import Callable

from mcpward.guard.engine import Caught, Examples, Kind, Pattern, Span
from mcpward.guard.values.runs import ALPHANUMERIC
from mcpward.guard.values.wallet_codes import (
    decode_58,
    is_algorand,
    is_base58_check,
    is_bech32,
    is_cash_address,
    is_ss58,
    is_stellar,
    is_ton,
)
from mcpward.guard.values.wordlists import phrases

name = "wallets"
kind: Kind = "personal"

_BASE58 = "[1-9A-HJ-NP-Za-km-z]"
_CHAINS = phrases(
    """
bc1,tb1,bcrt1,ltc1,addr1,stake1,cosmos1,osmo1,terra1,inj1,juno1,kava1,celestia1,akash1,sei1,secret1,thor1,
bnb1,zil1,erd1,one1,dydx1,stars1,axelar1,neutron1,band1,evmos1,lnbc1"""
)
_WORDS = phrases(
    """
wallet,address,monero,xmr:,stellar,xlm:,solana,polkadot,kusama,algorand,toncoin,dogecoin,litecoin,cardano,
bitcoin,crypto,deposit,payto,donate,donation,кошел,cartera,portefeuille,carteira,portafoglio,portfel,
geldbörse,钱包,地址,ウォレット,지갑"""
)
_TICKERS = "sol|ton|dot|ksm|algo|xmr|xlm"

patterns = (
    # Bitcoin, Litecoin, Dogecoin, Dash, Tron, Ripple, Zcash: 20 bytes and a checksum behind one letter or digit.
    Pattern(
        "CRYPTO_WALLET",
        (ALPHANUMERIC,),
        rf"[13mn2LMDAXTrt]{_BASE58}{{25,34}}(?![A-Za-z0-9_+=])",
        0.95,
        cased=True,
    ),
    Pattern(
        "CRYPTO_WALLET",
        tuple(_CHAINS),
        rf"(?:{'|'.join(_CHAINS)})[02-9ac-hj-np-z]{{20,110}}(?![a-z0-9_])",
        0.95,
    ),
    Pattern("CRYPTO_WALLET", ("bitcoincash:",), r"bitcoincash:[qp][02-9ac-hj-np-z]{41}(?![a-z0-9])", 0.95),
    Pattern("CRYPTO_WALLET", ("0x",), r"0x[0-9a-f]{40}(?![a-z0-9_])", 0.9),
    Pattern(
        "CRYPTO_WALLET",
        ("xpub", "ypub", "zpub", "tpub"),
        rf"[xyztXYZT]pub{_BASE58}{{100,112}}(?![A-Za-z0-9])",
        0.95,
        cased=True,
    ),
    Pattern(
        "CRYPTO_WALLET",
        ("tz1", "tz2", "tz3", "kt1"),
        rf"(?:tz[123]|KT1){_BASE58}{{33}}(?![A-Za-z0-9])",
        0.95,
        cased=True,
    ),
    # The others have nothing of their own to begin with: they are looked for behind a word.
    Pattern(
        "CRYPTO_WALLET",
        tuple(_WORDS),
        rf"(?i:{'|'.join(_WORDS)})[^\n]{{0,40}}?[^A-Za-z0-9/+_=-](?P<value>[A-Za-z0-9_-]{{32,108}})(?![A-Za-z0-9/+=])",
        0.9,
        cased=True,
    ),
    Pattern(
        "CRYPTO_WALLET",
        tuple(_TICKERS.split("|")),
        rf"(?i:{_TICKERS})(?i: to|:| addr)[^\n]{{0,20}}?[^A-Za-z0-9/+_=-]"
        r"(?P<value>[A-Za-z0-9_-]{32,108})(?![A-Za-z0-9/+=])",
        0.9,
        cased=True,
    ),
)

_CHECKS: tuple[tuple[re.Pattern[str], Callable[[str], bool]], ...] = (
    (
        re.compile(
            r"[13][1-9A-HJ-NP-Za-km-z]{25,34}|[mn2LMDAXTrt9]\w{25,35}|[xyzt]pub\w{100,112}|tz[123]\w{33}|KT1\w{33}"
        ),
        is_base58_check,
    ),
    (re.compile(r"[a-z]{2,9}1[02-9ac-hj-np-z]{20,110}", re.IGNORECASE), is_bech32),
    (re.compile(r"bitcoincash:\w{42}"), is_cash_address),
    (re.compile(r"G[A-Z2-7]{55}"), is_stellar),
    (re.compile(r"[A-Z2-7]{58}"), is_algorand),
    (re.compile(r"[EUk0][Qf][\w-]{46}"), is_ton),
    (re.compile(r"[1-9A-HJ-NP-Za-km-z]{46,49}"), is_ss58),
)
_ETHEREUM = re.compile(r"0[xX][0-9a-fA-F]{40}")
# Monero's own checksum (Keccak) would cost more than it brings: nothing else is written in this length and alphabet.
_MONERO = re.compile(r"[48][0-9AB][1-9A-HJ-NP-Za-km-z]{93}(?:[1-9A-HJ-NP-Za-km-z]{11})?")
_SOLANA = re.compile(r"(?=[^\n]*[a-z])(?=[^\n]*[A-Z])(?=[^\n]*[0-9])[1-9A-HJ-NP-Za-km-z]{40,44}")
_SAID = re.compile(r"\b(?:sol|solana|phantom|wallet|spl)\b", re.IGNORECASE)


def confirm(text: str, start: int, end: int) -> Span | None:
    """An address with the right checksum; one of Solana, which has none, behind its name."""
    if start > 0 and (text[start - 1].isalnum() or text[start - 1] == "_"):
        return None
    shown = text[start:end]
    if _ETHEREUM.fullmatch(shown):
        return Span(start, end) if len(set(shown[2:].lower())) > 6 else None
    if any(shape.fullmatch(shown) and check(shown) for shape, check in _CHECKS) or _MONERO.fullmatch(shown):
        return Span(start, end)
    if _SOLANA.fullmatch(shown) and _SAID.search(text, max(0, start - 48), start):
        data = decode_58(shown)
        return Span(start, end, 0.9) if data is not None and len(data) == 32 else None
    return None


examples = Examples(
    catch=(
        Caught(
            "pay me in coins: 1BoatSLRHtKNngk" + "dXEeobR76b53LETtpyT",
            "CRYPTO_WALLET",
            "1BoatSLRHtKNngk" + "dXEeobR76b53LETtpyT",
        ),
        Caught(
            "bc1qw508d6qejxtdg4y5r3" + "zarvary0c5xw7kv8f3t4",
            "CRYPTO_WALLET",
            "bc1qw508d6qejxtdg4y5r3" + "zarvary0c5xw7kv8f3t4",
        ),
        Caught(
            "TRX: TJRabPrwbZy45sb" + "avfcjinPJC18kjpRTv8", "CRYPTO_WALLET", "TJRabPrwbZy45sb" + "avfcjinPJC18kjpRTv8"
        ),
        Caught("D7Y55r6Yoc1G8EECxk" + "Q6SuSjTgGJJ7M6yD", "CRYPTO_WALLET", "D7Y55r6Yoc1G8EECxk" + "Q6SuSjTgGJJ7M6yD"),
        Caught(
            "to rHb9CJAWyB4rj91" + "VRWn96DkukG4bwdtyTh", "CRYPTO_WALLET", "rHb9CJAWyB4rj91" + "VRWn96DkukG4bwdtyTh"
        ),
        Caught(
            "polkadot: 5GrwvaEF5zXb26Fz9rcQpD" + "WS57CtERHpNehXCPcNoHGKutQY",
            "CRYPTO_WALLET",
            "5GrwvaEF5zXb26Fz9rcQpD" + "WS57CtERHpNehXCPcNoHGKutQY",
        ),
        Caught(
            "stellar address GAAZI4TCR3TY5OJHCTJC2A4Q" + "SY6CJWJH5IAJTGKIN2ER7LBNVKOCCWN7",
            "CRYPTO_WALLET",
            "GAAZI4TCR3TY5OJHCTJC2A4Q" + "SY6CJWJH5IAJTGKIN2ER7LBNVKOCCWN7",
        ),
        Caught(
            "bitcoincash:qpm2qsznhks23z76" + "29mms6s4cwef74vcwvy22gdx6a",
            "CRYPTO_WALLET",
            "bitcoincash:qpm2qsznhks23z76" + "29mms6s4cwef74vcwvy22gdx6a",
        ),
        Caught(
            "ETH 0x5aAeb6053F3E94C9b9" + "A09f33669435E7Ef1BeAed",
            "CRYPTO_WALLET",
            "0x5aAeb6053F3E94C9b9" + "A09f33669435E7Ef1BeAed",
        ),
    ),
    ignore=(
        "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t5",
        "1BoatSLRHtKNngkdXEeobR76b53LETtpyU",
        "0x0000000000000000000000000000000000000000",
        "commit 8e41c07d92ab6f35b10c7e2d4590af63817be2c4",
        "wallet of QmYwAPJzv5CZsnA625s3Xf2nemtYgPpHdWEz79ojWnPbdG",
        "address of the Acme-Corporation-Headquarters-Building-Number-Four",
    ),
)
