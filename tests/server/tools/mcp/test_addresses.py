"""Which addresses a client may name a server of tools at."""

from __future__ import annotations

import pytest

from server.tools.mcp.addresses import is_public


@pytest.mark.parametrize(
    ("host", "public"),
    [
        ("tools.example", True), ("9.9.9.9", True), ("[2620:fe::fe]", True), ("192.168.1.1", False),
        ("::ffff:10.0.0.1", False), ("64:ff9b::a00:1", False), ("2002:a00:1::", False), ("fec0::1", False),
    ],
)  # fmt: skip
def test_what_leads_into_a_private_network_is_not_public(host: str, public: bool) -> None:
    assert is_public(host) is public
