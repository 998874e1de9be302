"""A screen reader: asks the desktop's accessibility bus what programs show, over AT-SPI."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple, TypeVar

import pytest
from jeepney import DBusAddress, MessageType, Properties, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection

from tests.desktop_session import DesktopSession
from tests.end_to_end.running_app import wait_until
from tests.patience import PATIENCE

LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
ACCESSIBLE = "org.a11y.atspi.Accessible"
ACTION = "org.a11y.atspi.Action"
ROOT = "/org/a11y/atspi/accessible/root"
DEEPEST = 20
BUTTON = "push button"


T = TypeVar("T")


class Node(NamedTuple):
    """Something in the tree: whose it is and where."""

    owner: str
    path: str


class Reader:
    """Asks the accessibility bus, as a screen reader does."""

    def __init__(self, desktop: DesktopSession) -> None:
        session = open_dbus_connection(desktop.env["DBUS_SESSION_BUS_ADDRESS"])
        asked = new_method_call(DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus"), "GetAddress")
        (address,) = session.send_and_get_reply(asked, timeout=PATIENCE).body
        session.close()
        self._bus: DBusConnection = open_dbus_connection(address)

    def close(self) -> None:
        self._bus.close()

    def all(self) -> Iterator[Node]:
        """Everything that every program shows, from the outside to the inside."""
        for program in self.children(Node("org.a11y.atspi.Registry", ROOT)):
            yield from self._below(program, DEEPEST)

    def children(self, node: Node) -> list[Node]:
        return [Node(*child) for child in self._call(node, ACCESSIBLE, "GetChildren") or []]

    def name(self, node: Node) -> str:
        address = DBusAddress(node.path, node.owner, ACCESSIBLE)
        reply = self._bus.send_and_get_reply(Properties(address).get("Name"), timeout=PATIENCE)
        return str(reply.body[0][1]) if reply.header.message_type is MessageType.method_return else ""

    def description(self, node: Node) -> str:
        address = DBusAddress(node.path, node.owner, ACCESSIBLE)
        reply = self._bus.send_and_get_reply(Properties(address).get("Description"), timeout=PATIENCE)
        return str(reply.body[0][1]) if reply.header.message_type is MessageType.method_return else ""

    def role(self, node: Node) -> str:
        return str(self._call(node, ACCESSIBLE, "GetRoleName"))

    def actions(self, node: Node) -> list[str]:
        return [str(action[0]) for action in self._call(node, ACTION, "GetActions") or []]

    def act(self, node: Node, action: str) -> bool:
        return bool(self._call(node, ACTION, "DoAction", "i", (self.actions(node).index(action),)))

    def find(self, name: str, role: str) -> Node | None:
        return next((node for node in self.all() if self.name(node) == name and self.role(node) == role), None)

    def _below(self, node: Node, depth: int) -> Iterator[Node]:
        yield node
        if depth:
            for child in self.children(node):
                yield from self._below(child, depth - 1)

    def _call(self, node: Node, interface: str, method: str, signature: str = "", body: tuple[Any, ...] = ()) -> Any:
        """The answer, or None where there is none: what is shown may be gone by now."""
        address = DBusAddress(node.path, node.owner, interface)
        asked = new_method_call(address, method, signature or None, body)
        reply = self._bus.send_and_get_reply(asked, timeout=PATIENCE)
        return reply.body[0] if reply.header.message_type is MessageType.method_return and reply.body else None


@contextmanager
def screen_reader(desktop: DesktopSession) -> Iterator[Reader]:
    """Start one on this desktop, as if it were in use; skips the test where there is none."""
    start_accessibility(desktop)
    reader = once_it_answers(lambda: Reader(desktop))
    yield reader
    reader.close()


def start_accessibility(desktop: DesktopSession) -> None:
    """Have a screen reader in use on this desktop; skips the test where that cannot be."""
    launcher = next((path for path in LAUNCHERS if Path(path).exists()), None)
    if launcher is None:
        pytest.skip("at-spi2-core is not installed")
    desktop.start([launcher, "--launch-immediately", "--a11y=1", "--screen-reader=1"])


def once_it_answers(connect: Callable[[], T]) -> T:
    """What `connect` makes, as soon as the accessibility bus answers it."""
    made: list[T] = []

    def answers() -> bool:
        try:
            made.append(connect())
        except (OSError, ValueError):
            return False
        return True

    wait_until(answers)
    return made[0]
