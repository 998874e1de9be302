"""A certificate that nobody trusts who was not told of it, for a server on this machine."""

from __future__ import annotations

import ipaddress
import ssl
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID


def self_signed(*names: str, told: Path | None = None) -> ssl.SSLContext:
    """For a server at 127.0.0.1, and under `names`, that signed its own certificate, which is written to `told`."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    with TemporaryDirectory() as folder:
        file = Path(folder, "certificate.pem")
        certificate = write_pair(file, *names)
        context.load_cert_chain(file)
    if told is not None:
        told.write_bytes(certificate)
    return context


def write_pair(file: Path, *names: str, days: float = 1) -> bytes:
    """Write a key and the certificate that it signed itself, good for `days` from now; the certificate alone, as PEM.

    It is for 127.0.0.1 and `names`, of which some may be addresses too.
    """
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "127.0.0.1")])
    end = datetime.now(UTC) + timedelta(days=days)
    begin = min(datetime.now(UTC), end) - timedelta(days=1)
    certificate = (
        x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number(), begin, end)
        .add_extension(
            x509.SubjectAlternativeName([_named(each) for each in ("127.0.0.1", *names)]),
            critical=False,
        )
        .sign(key, hashes.SHA256())
    )
    secret = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    pem = certificate.public_bytes(serialization.Encoding.PEM)
    file.write_bytes(secret + pem)
    return pem


def _named(name: str) -> x509.GeneralName:
    try:
        return x509.IPAddress(ipaddress.ip_address(name))
    except ValueError:
        return x509.DNSName(name)
