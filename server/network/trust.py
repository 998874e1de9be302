"""Whose certificates are believed: those that the system believes, or those that the environment names."""

from __future__ import annotations

import logging
import os
import ssl
import sys
from functools import cache
from pathlib import Path

from server.network.errors import UnusableSetting
from server.protocol.texts import Text

log = logging.getLogger(__name__)

CA_FILE = "SSL_CERT_FILE"
CA_FOLDER = "SSL_CERT_DIR"
KEY_LOG = "SSLKEYLOGFILE"

_ELSEWHERE = (
    "/etc/ssl/certs/ca-certificates.crt",
    "/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem",
    "/etc/pki/tls/certs/ca-bundle.crt",
    "/etc/ssl/ca-bundle.pem",
    "/etc/ssl/cert.pem",
)
"""Where distributions keep them: a packed program brings an OpenSSL that was built for another one."""


def of_the_environment() -> ssl.SSLContext:
    """What `SSL_CERT_FILE` and `SSL_CERT_DIR` name, and the system's where they name nothing.

    Raises `UnusableSetting`.
    """
    return _named(os.environ.get(CA_FILE, "").strip(), os.environ.get(CA_FOLDER, "").strip())


def of_the_system() -> ssl.SSLContext:
    """What the environment names where that can be used, else the system's alone: for a server on this computer."""
    try:
        return of_the_environment()
    except UnusableSetting:
        return _named("", "")


def forget_unusable_key_log() -> None:
    """Libraries open the file of `SSLKEYLOGFILE` while they are imported, and fail where it cannot be written.

    Some virus scanners set one for everybody.
    """
    file = os.environ.get(KEY_LOG)
    if not file:
        return
    try:
        ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT).keylog_filename = file
    except (OSError, ValueError):
        log.warning("%s cannot be written and is ignored", KEY_LOG)
        del os.environ[KEY_LOG]


@cache
def nobodys() -> ssl.SSLContext:
    """For what is not secured: nothing is read for it, and nobody would be believed."""
    return ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)


@cache
def _named(file: str, folder: str) -> ssl.SSLContext:
    """The first call takes 50 ms."""
    if not file and not folder and sys.platform in ("win32", "darwin"):
        import truststore

        return truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    # As OpenSSL has it: each variable takes the place of what was built in for it.
    built_in = ssl.get_default_verify_paths()
    if file:
        _load_named(context, file)
    else:
        _load(context, built_in.openssl_cafile, *_ELSEWHERE)
    if folder and not any(Path(each).is_dir() for each in folder.split(os.pathsep)):
        raise _unusable(CA_FOLDER)
    if folder or Path(built_in.openssl_capath).is_dir():
        context.load_verify_locations(capath=folder or built_in.openssl_capath)
    return context


def _load_named(context: ssl.SSLContext, file: str) -> None:
    try:
        if not Path(file).is_file():  # a pipe would be waited for
            raise FileNotFoundError
        context.load_verify_locations(cafile=file)
    except (OSError, ValueError):
        raise _unusable(CA_FILE) from None


def _load(context: ssl.SSLContext, *files: str) -> None:
    """The first that there is; none is no error, there are folders too."""
    for file in files:
        if Path(file).is_file():
            context.load_verify_locations(cafile=file)
            return


def _unusable(variable: str) -> UnusableSetting:
    return UnusableSetting(
        Text(
            "The setting {variable} names no certificates that could be read; correct or remove it.", variable=variable
        )
    )
