"""A server that the tests of one file attack together: none of them may leave it worse than it was."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.servers.realtime_server import Address, ChildServer


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ChildServer]:
    with ChildServer(tmp_path_factory.mktemp("server")) as server:
        yield server
    assert "Traceback" not in server.text


@pytest.fixture(scope="module")
def address(server: ChildServer) -> Address:
    """Where it is: it says so once."""
    return server.address()
