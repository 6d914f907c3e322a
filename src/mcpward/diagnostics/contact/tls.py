"""Looks at TLS: which version is spoken, and whether the certificate is trusted, fits and lasts. Nothing is sent."""

import asyncio
import ssl
from dataclasses import replace
from pathlib import Path

from cryptography import x509

from mcpward.diagnostics.contact.web import Tls, TlsFault
from mcpward.diagnostics.showing import printable

MOST_NAMES = 10
"""So many names of a certificate are kept."""

_VERIFY: dict[int, TlsFault] = {
    9: "not-yet",
    10: "expired",
    18: "self-signed",
    62: "name",
    64: "name",
}
"""Why a certificate is not trusted, by the code of OpenSSL (X509_V_ERR in x509_vfy.h); any other: its signer."""

_TOO_OLD = ("TLSv1", "TLSv1.1", "SSLv3")
_NO_TLS = ("WRONG_VERSION_NUMBER", "HTTP_REQUEST", "RECORD_LAYER_FAILURE", "UNKNOWN_PROTOCOL", "PACKET_LENGTH_TOO_LONG")


async def look_at_tls(host: str, port: int, trusting: ssl.SSLContext | None, within: float) -> Tls:
    """TLS as a client with this trust sees it; None trusts what the system does. Takes `within` seconds at most.

    Never raises for what the server does.
    """
    try:
        async with asyncio.timeout(within):
            if trusting is None:
                trusting = await asyncio.to_thread(ssl.create_default_context)
            return await _looked(host, port, trusting)
    except (TimeoutError, OSError):
        return Tls("not-made")


async def _looked(host: str, port: int, trusting: ssl.SSLContext) -> Tls:
    try:
        return await _connected(host, port, trusting)
    except ssl.SSLCertVerificationError as error:
        fault: TlsFault = _VERIFY.get(error.verify_code, "untrusted")
        if fault == "untrusted" and not await asyncio.to_thread(_trusts_anybody, trusting):
            fault = "no-authorities"
        return await _seen(host, port, fault)
    except OSError as error:  # a server that knows no version in common may also just break off
        fault = "not-spoken" if getattr(error, "reason", "") in _NO_TLS else "not-made"
        seen = await _seen(host, port, fault)
        return replace(seen, fault="too-old") if seen.version in _TOO_OLD else seen


async def _seen(host: str, port: int, fault: TlsFault) -> Tls:
    """What can be seen by who trusts everybody; nothing is sent to them."""
    try:
        return replace(await _connected(host, port, _trusting_everybody()), fault=fault)
    except OSError:  # also every fault of TLS
        return Tls(fault)


def _trusts_anybody(context: ssl.SSLContext) -> bool:
    """Whether it knows any authority; those of a folder are read only when they are needed."""
    folder = ssl.get_default_verify_paths().capath
    return bool(context.cert_store_stats()["x509_ca"]) or (folder is not None and any(Path(folder).iterdir()))


def _trusting_everybody() -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    context.minimum_version = ssl.TLSVersion.MINIMUM_SUPPORTED
    context.set_ciphers("ALL:@SECLEVEL=0")
    return context


async def _connected(host: str, port: int, context: ssl.SSLContext) -> Tls:
    _, writer = await asyncio.open_connection(host, port, ssl=context, server_hostname=host)
    try:
        connection: ssl.SSLObject = writer.get_extra_info("ssl_object")
        certificate = connection.getpeercert(binary_form=True)
        return _described(connection.version() or "", certificate)
    finally:
        writer.transport.abort()


def _described(version: str, certificate: bytes | None) -> Tls:
    if certificate is None:
        return Tls(version=version)
    try:
        read = x509.load_der_x509_certificate(certificate)
        issuer = printable(read.issuer.rfc4514_string()[:200])
        begins, expires = read.not_valid_before_utc.timestamp(), read.not_valid_after_utc.timestamp()
        return Tls("", version, _names(read), issuer, begins, expires)
    except ValueError:  # a certificate that cannot be read is untrusted anyway
        return Tls(version=version)


def _names(certificate: x509.Certificate) -> tuple[str, ...]:
    try:
        names = certificate.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
    except (x509.ExtensionNotFound, x509.DuplicateExtension):
        return ()
    found = [str(name.value) for name in names if isinstance(name, x509.DNSName | x509.IPAddress)]
    return tuple(printable(name[:100]) for name in found[:MOST_NAMES])
