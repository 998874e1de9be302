"""The way to a URL, from what the environment says."""

from __future__ import annotations

import socket
import ssl
from pathlib import Path

import pytest

from server.network.errors import UnusableSetting
from server.network.routes import route_to
from tests.servers.networks.certificates import self_signed

BAD = ["socks4://127.0.0.1:9", "foo", "http://", "http://proxy:99999", "pac+http://wpad/x.pac"]
HERE = [
    "http://127.0.0.1:11434/v1",
    "ws://localhost:8790",
    "https://127.0.0.1:8443",
    "wss://[::1]:8790",
    f"https://{socket.gethostname()}",
]


@pytest.mark.parametrize("bad", BAD)
@pytest.mark.parametrize("url", HERE)
def test_on_this_computer_no_setting_counts(bad: str, url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("ALL_PROXY", "HTTP_PROXY", "https_proxy"):
        monkeypatch.setenv(name, bad)
    monkeypatch.setenv("SSL_CERT_FILE", "/gone/cacert.pem")
    monkeypatch.setenv("SSL_CERT_DIR", "/gone")
    assert route_to(url).proxy is None


@pytest.mark.parametrize("url", ["http://127.0.0.1", "ws://[::1]:1", "http://api.test"])
def test_what_is_not_secured_reads_no_certificates(url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", "/gone/cacert.pem")
    assert route_to(url).tls is None


@pytest.mark.parametrize("bad", BAD)
@pytest.mark.parametrize("name", ["ALL_PROXY", "https_proxy", "HTTPS_PROXY"])
def test_elsewhere_a_setting_that_cannot_be_used_is_named(bad: str, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(name, bad)
    with pytest.raises(UnusableSetting, match=name):
        route_to("https://api.test")


def test_the_lower_case_counts_before_the_upper(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "http://upper:1")
    monkeypatch.setenv("https_proxy", "http://lower:1")
    found = route_to("https://api.test").proxy
    assert found is not None
    assert (found.host, found.variable) == ("lower", "https_proxy")
    monkeypatch.setenv("https_proxy", "")
    assert route_to("https://api.test").proxy is None


def test_what_a_web_page_asked_for_is_no_setting(monkeypatch: pytest.MonkeyPatch) -> None:
    """Under CGI `HTTP_PROXY` is the header `Proxy:` of whoever asks."""
    monkeypatch.setenv("HTTP_PROXY", "http://evil:1")
    monkeypatch.setenv("REQUEST_METHOD", "GET")
    assert route_to("http://api.test").proxy is None


@pytest.mark.parametrize(
    ("exceptions", "direct"), [("api.test", True), ("*", True), (".test:443", True), (".test:444", False), ("", False)]
)
def test_exceptions_go_directly(exceptions: str, direct: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("all_proxy", "http://proxy:1")
    monkeypatch.setenv("no_proxy", exceptions)
    assert (route_to("https://api.test").proxy is None) is direct


@pytest.mark.parametrize("url", ["http://[::1", "http://host:port", "", "http://", "nonsense"])
def test_what_is_no_url_has_a_route_that_leads_nowhere(url: str) -> None:
    assert route_to(url).proxy is None


def bad_file(folder: Path, kind: str) -> Path:
    path = folder / kind
    match kind:
        case "empty":
            path.write_text("")
        case "no certificate":
            path.write_text("Hello.")
        case "folder":
            path.mkdir()
    return path


@pytest.mark.parametrize("kind", ["gone", "empty", "no certificate", "folder"])
def test_elsewhere_certificates_that_cannot_be_read_are_named(
    kind: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(bad_file(tmp_path, kind)))
    with pytest.raises(UnusableSetting, match="SSL_CERT_FILE"):
        route_to("https://api.test")
    assert isinstance(route_to("https://localhost").tls, ssl.SSLContext)


def test_elsewhere_a_folder_of_certificates_that_is_gone_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SSL_CERT_DIR", "/gone")
    with pytest.raises(UnusableSetting, match="SSL_CERT_DIR"):
        route_to("https://api.test")


def test_certificates_are_those_that_are_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    self_signed("api.test", told=tmp_path / "ca.pem")
    monkeypatch.setenv("SSL_CERT_DIR", str(tmp_path))
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "ca.pem"))
    tls = route_to("https://api.test").tls
    assert tls is not None
    assert tls.cert_store_stats()["x509"] == 1
    assert route_to("wss://other.test").tls is tls
    assert tls.verify_mode is ssl.CERT_REQUIRED
    assert tls.check_hostname


def test_a_file_for_the_keys_of_tls_that_cannot_be_written_does_not_matter(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SSLKEYLOGFILE", "/gone/keys")
    assert route_to("https://api.test").tls is not None
