"""How proxies are written, and for whom they are not."""

from __future__ import annotations

import pytest

from server.network.errors import UnusableSetting
from server.network.proxies import is_excepted, proxy_for, read_proxy

SECRET = "hush%2Fit"


@pytest.mark.parametrize(
    ("written", "url"),
    [
        ("http://proxy.example:8080", "http://proxy.example:8080"),
        ("HTTP://Proxy.Example:8080/", "http://proxy.example:8080"),
        ("proxy:8080", "http://proxy:8080"),
        ("proxy.example", "http://proxy.example:80"),
        ("10.0.0.1:3128", "http://10.0.0.1:3128"),
        ("[::1]:3128", "http://[::1]:3128"),
        ("http://[fd00::2]", "http://[fd00::2]:80"),
        ("https://proxy.example", "https://proxy.example:443"),
        ("socks://127.0.0.1:1080/", "socks5h://127.0.0.1:1080"),
        ("socks5://127.0.0.1", "socks5h://127.0.0.1:1080"),
        ("SOCKS5h://proxy:9050", "socks5h://proxy:9050"),
        (f"socks5://me:{SECRET}@[::1]:1080", f"socks5h://me:{SECRET}@[::1]:1080"),
        ("http://me@proxy:1", "http://me:@proxy:1"),
        ("http://me:a@b:c@proxy:1", "http://me:a%40b%3Ac@proxy:1"),
        ("http://bücher.example:8080", "http://xn--bcher-kva.example:8080"),
    ],
)
def test_a_proxy_is_read_as_people_write_it(written: str, url: str) -> None:
    assert read_proxy(written, "all_proxy").url == url


@pytest.mark.parametrize(
    "written",
    [
        "foo",
        "http://",
        "socks5://",
        "://",
        "http://:8080",
        "http://proxy:99999",
        "http://proxy:0",
        "http://proxy:port",
        "http://pro xy:80",
        "::1:3128",
        "http://[::1",
        "http://[::1]x:80",
        "pac+http://wpad/proxy.pac",
        "http://wpad/proxy.pac",
        "file:///etc/proxy",
        "socks4://proxy:1080",
        "ftp://proxy:21",
        f"http://me:{SECRET}/@proxy:8080",
        f"ssh://me:{SECRET}@proxy:8080",
        f"socks5://me:{'x' * 256}@proxy",
        "socks5://me:Ümlaut@proxy",
        "http://me:%ff@proxy",
        "direct",
    ],
)
def test_what_is_no_proxy_is_named_by_its_variable_and_never_shown(written: str) -> None:
    with pytest.raises(UnusableSetting) as raised:
        read_proxy(written, "HTTPS_PROXY")
    assert "HTTPS_PROXY" in raised.value.message
    assert written not in str(raised.value)
    assert SECRET not in f"{raised.value!r} {raised.value.__cause__!r}"


def test_its_password_is_in_no_representation() -> None:
    assert SECRET not in repr(read_proxy(f"http://me:{SECRET}@proxy:1", "http_proxy"))


@pytest.mark.parametrize(
    ("scheme", "settings", "url"),
    [
        ("https", {"https": "http://a:1", "all": "http://b:1"}, "http://a:1"),
        ("https", {"http": "http://a:1"}, None),
        ("http", {"http": "http://a:1"}, "http://a:1"),
        ("wss", {"https": "http://a:1", "http": "http://b:1"}, "http://a:1"),
        ("wss", {"wss": "http://c:1", "https": "http://a:1"}, "http://c:1"),
        ("ws", {"http": "http://a:1", "https": "http://b:1"}, "http://a:1"),
        ("ws", {"all": "socks://a:1"}, "socks5h://a:1"),
        ("https", {"socks": "http://a:1"}, "socks5h://a:1"),
        ("https", {"https": "  ", "all": ""}, None),
    ],
)
def test_a_scheme_has_its_own_proxy_or_that_of_all(scheme: str, settings: dict[str, str], url: str | None) -> None:
    found = proxy_for(scheme, settings)
    assert (found.url if found else None) == url


@pytest.mark.parametrize(
    ("exceptions", "host", "port", "excepted"),
    [
        ("example.org", "example.org", 443, True),
        ("example.org", "api.Example.ORG.", 443, True),
        ("example.org", "myexample.org", 443, False),
        (".example.org", "example.org", 443, True),
        ("*.example.org", "api.example.org", 443, True),
        ("a.test, example.org", "example.org", 443, True),
        ("a.test example.org", "example.org", 443, True),
        ("example.org:8443", "example.org", 443, False),
        ("example.org:8443", "example.org", 8443, True),
        ("*", "anybody.example", 1, True),
        ("", "example.org", 443, False),
        (".", "example.org", 443, False),
        ("10.0.0.0/8", "10.1.2.3", 80, True),
        ("10.0.0.0/8", "11.1.2.3", 80, False),
        ("10.0.0.0/8", "fd00::1", 80, False),
        ("10.0.0.0/8", "10.example.org", 80, False),
        ("10.0.0.7", "10.0.0.7", 80, True),
        ("10.0.0.7:81", "10.0.0.7", 80, False),
        ("fd00::/8", "fd12::1", 80, True),
        ("[fd12::1]:80", "fd12::1", 80, True),
        ("[fd12::1]:81", "fd12::1", 80, False),
        ("fd12::1", "[fd12::1]", 80, True),
        ("<local>", "intranet", 80, True),
        ("<local>", "intranet.example", 80, False),
        ("10.0.0.0/99", "10.0.0.1", 80, False),
    ],
)
def test_who_is_excepted(exceptions: str, host: str, port: int, excepted: bool) -> None:
    assert is_excepted(host, port, exceptions) is excepted
