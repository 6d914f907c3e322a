"""Certificates, made for a test: signed by an authority of its own, or by themselves."""

import datetime
import ipaddress
import ssl
from dataclasses import dataclass
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

NOW = datetime.datetime.now(datetime.UTC)
DAY = datetime.timedelta(days=1)


@dataclass(frozen=True)
class Signed:
    """A certificate with its key."""

    certificate: x509.Certificate
    key: ec.EllipticCurvePrivateKey

    def written(self, path: Path) -> Path:
        """Both in one file."""
        private = self.key.private_bytes(
            serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
        )
        path.write_bytes(private + self.certificate.public_bytes(serialization.Encoding.PEM))
        return path

    def serving(self, folder: Path) -> ssl.SSLContext:
        """How a server shows it."""
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(self.written(folder / "server.pem"))
        return context


def signed(
    by: Signed | None = None,
    name: str = "127.0.0.1",
    begins: datetime.datetime = NOW - DAY,
    ends: datetime.datetime = NOW + DAY,
    authority: bool = False,
) -> Signed:
    """A certificate for a host, signed by an authority, or by itself."""
    key = ec.generate_private_key(ec.SECP256R1())
    subject = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, f"authority {name}" if authority else name)])
    issuer = by.certificate.subject if by else subject
    try:
        host: x509.GeneralName = x509.IPAddress(ipaddress.ip_address(name))
    except ValueError:
        host = x509.DNSName(name)
    builder = (
        x509.CertificateBuilder(issuer, subject, key.public_key(), x509.random_serial_number())
        .not_valid_before(begins)
        .not_valid_after(ends)
        .add_extension(x509.SubjectAlternativeName([host]), False)
        .add_extension(x509.BasicConstraints(ca=authority, path_length=None), True)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), False)
    )
    if by is not None:
        identifier = x509.AuthorityKeyIdentifier.from_issuer_public_key(by.key.public_key())
        builder = builder.add_extension(identifier, False)
    return Signed(builder.sign(by.key if by else key, hashes.SHA256()), key)


def trusting(one: Signed, folder: Path) -> ssl.SSLContext:
    """Trust in this authority alone."""
    path = folder / "authority.pem"
    path.write_bytes(one.certificate.public_bytes(serialization.Encoding.PEM))
    return ssl.create_default_context(cafile=str(path))
