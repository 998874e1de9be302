"""The server speaks TLS by itself, and goes on with a renewed certificate without a restart."""

from __future__ import annotations

import asyncio
import socket
import ssl
import urllib.request
from pathlib import Path

import pytest
from websockets.asyncio.client import connect

from server.app import ServerApp
from server.conversations.store.store import Store
from server.process import serving
from server.process.certificate import ServerCertificate
from server.settings import SettingsError
from tests.patience import PATIENCE
from tests.servers.networks.certificates import write_pair
from tests.servers.realtime_server import TOKEN, Address, ChildServer, hear, lineup, settings

LESS_THAN_USUAL = 30.0
"""Seconds; asyncio waits for a handshake twice as long unless it is told otherwise."""


def trusting(certificate: bytes) -> ssl.SSLContext:
    context = ssl.create_default_context(cadata=certificate.decode())
    context.check_hostname = True
    return context


def accepts(address: Address, certificate: bytes) -> bool:
    """Whether it shows that certificate."""
    port = int(address.url.rpartition(":")[2])
    try:
        with (
            socket.create_connection(("127.0.0.1", port), PATIENCE) as plain,
            trusting(certificate).wrap_socket(plain, server_hostname="127.0.0.1"),
        ):
            return True
    except ssl.SSLCertVerificationError:
        return False


async def test_talk_goes_by_tls_and_browsers_are_told_to_stay_with_it(tmp_path: Path) -> None:
    certificate = write_pair(tmp_path / "pair.pem")
    with ChildServer(tmp_path, ["--tls-certificate", str(tmp_path / "pair.pem")]) as server:
        address = server.address()
        assert address.url.startswith("https://127.0.0.1:")
        shown = {"Authorization": f"Bearer {TOKEN}"}
        url = address.url.replace("https:", "wss:") + "/v1/realtime"
        async with connect(url, ssl=trusting(certificate), additional_headers=shown) as talk:
            assert talk.response is not None
            assert talk.response.headers["Strict-Transport-Security"] == "max-age=31536000"
            await hear(talk, "session.created")
        with urllib.request.urlopen(f"{address.url}/healthz", context=trusting(certificate), timeout=60) as answer:
            assert answer.headers["Strict-Transport-Security"] == "max-age=31536000"


async def test_a_renewed_certificate_is_shown_without_a_restart_and_talks_go_on(tmp_path: Path) -> None:
    file = tmp_path / "pair.pem"
    first = write_pair(file)
    with ChildServer(tmp_path, environment={"SB_VOICE_TLS_CERTIFICATE": str(file)}) as server:
        address = server.address()
        url = address.url.replace("https:", "wss:") + "/v1/realtime"
        shown = {"Authorization": f"Bearer {TOKEN}"}
        async with connect(url, ssl=trusting(first), additional_headers=shown) as talk, asyncio.timeout(PATIENCE):
            await hear(talk, "session.created")
            file.write_text("half of a")
            second = write_pair(tmp_path / "next.pem")
            while "the new certificate cannot be used" not in server.text:
                await asyncio.sleep(0.05)
            assert await asyncio.to_thread(accepts, address, first)
            (tmp_path / "next.pem").replace(file)
            while not await asyncio.to_thread(accepts, address, second):
                await asyncio.sleep(0.05)
            await talk.send('{"type": "session.update", "session": {"type": "realtime"}}')
            await hear(talk, "session.updated")


def test_what_cannot_be_used_is_refused(tmp_path: Path) -> None:
    write_pair(tmp_path / "one.pem")
    other = write_pair(tmp_path / "two.pem")
    (tmp_path / "other.pem").write_bytes(other)
    for certificate, key in (("other.pem", "one.pem"), ("one.pem", "nowhere"), ("nowhere", "one.pem"), (".", ".")):
        with pytest.raises(SettingsError, match="no certificate"):
            ServerCertificate(tmp_path / certificate, tmp_path / key)


def test_a_pair_that_is_half_written_leaves_the_one_before(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    file = tmp_path / "pair.pem"
    write_pair(file)
    pair = ServerCertificate(file, file)
    file.write_text("half of a")
    pair.follow()
    pair.follow()
    assert [record.levelname for record in caplog.records] == ["WARNING"]
    write_pair(file)
    with caplog.at_level("INFO"):
        pair.follow()
    assert caplog.records[-1].getMessage() == "the certificate was renewed"


async def test_who_never_ends_the_handshake_of_tls_is_hung_up_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(serving, "TLS_SECONDS", 0.3)
    certificate = write_pair(tmp_path / "pair.pem")
    pair = ServerCertificate(tmp_path / "pair.pem", tmp_path / "pair.pem")
    chosen = settings(tmp_path)
    listener = serving.listen("127.0.0.1", 0)
    server = serving.Server(ServerApp(chosen, lineup(), Store(chosen.database)), certificate=pair)
    running = asyncio.create_task(server.serve(sockets=[listener]))
    await server.listening.wait()
    host, port = listener.getsockname()
    for begun in (b"", b"\x16\x03\x01"):
        reader, writer = await asyncio.open_connection(host, port)
        writer.write(begun)
        async with asyncio.timeout(LESS_THAN_USUAL):
            assert await reader.read() == b""
        writer.close()
    assert await asyncio.to_thread(accepts, Address(serving.address(listener, "https")), certificate)
    server.should_exit = True
    await running
