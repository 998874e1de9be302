"""The certificate with which the server itself speaks TLS."""

from __future__ import annotations

import logging
import ssl
from typing import TYPE_CHECKING

from server.settings import SettingsError

if TYPE_CHECKING:
    from pathlib import Path

log = logging.getLogger(__name__)

UNUSABLE = (
    "SB_VOICE_TLS_CERTIFICATE and SB_VOICE_TLS_KEY name no certificate with its key that could be read:"
    " both are PEM files, and the key has no password."
)


class ServerCertificate:
    """A certificate, with those that vouch for it, and its key, in one PEM file or two.

    Raises `SettingsError` where they cannot be used.
    """

    def __init__(self, certificate: Path, key: Path) -> None:
        self.file = certificate
        self._files = (certificate, key)
        self._seen = self._stamp()
        self.context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        if not self._load(self.context):
            raise SettingsError(UNUSABLE)

    def follow(self) -> None:
        """Take what the files hold now for connections to come; to be called now and then.

        A pair that cannot be used, as while it is being written, leaves the one before in force.
        """
        stamp = self._stamp()
        if stamp == self._seen:
            return
        self._seen = stamp
        if self._load(ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)) and self._load(self.context):
            log.info("the certificate was renewed")
        else:
            log.warning("the new certificate cannot be used; the one before stays in force")

    def _load(self, context: ssl.SSLContext) -> bool:
        certificate, key = self._files
        try:
            if not (certificate.is_file() and key.is_file()):  # a pipe would be waited for
                return False
            # Asked for a password it would else ask the terminal.
            context.load_cert_chain(certificate, key, password="")
        except (OSError, ValueError):
            return False
        return True

    def _stamp(self) -> tuple[object, ...]:
        """Changes with the files."""
        stamps: list[object] = []
        for file in self._files:
            try:
                status = file.stat()
            except OSError:
                stamps.append(None)
            else:
                stamps.append((status.st_mtime_ns, status.st_size, status.st_ino))
        return tuple(stamps)
