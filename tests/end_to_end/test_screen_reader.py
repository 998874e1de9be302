"""The running app as a screen reader meets it: over AT-SPI, on the desktop's accessibility bus."""

from __future__ import annotations

import time
import wave
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import pytest
from jeepney import DBusAddress, MessageType, Properties, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection

from tests.desktop_session import DesktopSession
from tests.desktop_session.sound import RATE
from tests.end_to_end.running_app import SCRIPTED, RunningApp, wait_until

LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
ACCESSIBLE = "org.a11y.atspi.Accessible"
ACTION = "org.a11y.atspi.Action"
ROOT = "/org/a11y/atspi/accessible/root"
DEEPEST = 20
PATIENCE = 30.0
"""Seconds for an answer; far more than a busy machine needs."""
BUTTON = "push button"
MURMUR_SECONDS = 100


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


@pytest.fixture
def reader(desktop: DesktopSession) -> Iterator[Reader]:
    """Of a desktop on which a screen reader is in use."""
    launcher = next((path for path in LAUNCHERS if Path(path).exists()), None)
    if launcher is None:
        pytest.skip("at-spi2-core is not installed")
    desktop.start([launcher, "--launch-immediately", "--a11y=1", "--screen-reader=1"])
    opened: list[Reader] = []

    def answers() -> bool:
        try:
            opened.append(Reader(desktop))
        except (OSError, ValueError):
            return False
        return True

    wait_until(answers)
    yield opened[0]
    opened[0].close()


@pytest.fixture
def somebody_talks(desktop: DesktopSession, tmp_path: Path) -> None:
    """At a microphone that delivers only zeros the status says so, half a second after it said "Listening"."""
    path = tmp_path / "murmur.wav"
    murmur = np.random.default_rng(1).normal(0, 500, RATE * MURMUR_SECONDS).astype("<i2")
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(murmur.tobytes())
    desktop.say(path, wait=False)


@pytest.mark.usefixtures("somebody_talks")
def test_the_talk_button_is_found_by_its_name_and_pressed(desktop: DesktopSession, reader: Reader) -> None:
    """A press over AT-SPI cannot be held: one begins, the next one sends."""
    with RunningApp(desktop, SCRIPTED) as app:
        wait_until(lambda: reader.find("Talk", BUTTON) is not None)
        talk, status = reader.find("Talk", BUTTON), reader.find("Status", "panel")
        assert talk is not None
        assert status is not None
        assert reader.act(talk, "Press")
        wait_until(lambda: reader.description(status).startswith("Listening"), 20)
        time.sleep(1)
        assert reader.act(talk, "Press")
        wait_until(lambda: any(reply.role == "assistant" and reply.full for reply in app.stored()))
