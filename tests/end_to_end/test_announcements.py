"""What appears is told to a screen reader: announcements of the running app, read from the accessibility bus."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from jeepney import DBusAddress, MatchRule, new_method_call
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import DBusConnection, open_dbus_connection

from tests.desktop_session import DesktopSession
from tests.end_to_end.running_app import SCRIPTED, RunningApp, wait_until
from tests.end_to_end.screen_reader import once_it_answers, start_accessibility
from tests.patience import PATIENCE

EVENT = "org.a11y.atspi.Event.Object"
REGISTRY = DBusAddress("/org/a11y/atspi/registry", "org.a11y.atspi.Registry", "org.a11y.atspi.Registry")
POLITE = 1
"""As AT-SPI counts; what is urgent is 2."""


class Ear:
    """Hears what programs announce."""

    def __init__(self, desktop: DesktopSession) -> None:
        self.heard: list[tuple[str, int]] = []
        with open_dbus_connection(desktop.env["DBUS_SESSION_BUS_ADDRESS"]) as session:
            asked = new_method_call(DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus"), "GetAddress")
            (address,) = session.send_and_get_reply(asked, timeout=PATIENCE).body
        self._bus: DBusConnection = open_dbus_connection(address)
        rule = MatchRule(type="signal", interface=EVENT, member="Announcement")
        self._bus.send_and_get_reply(message_bus.AddMatch(rule), timeout=PATIENCE)
        listening = new_method_call(REGISTRY, "RegisterEvent", "s", ("object:announcement",))
        self._bus.send_and_get_reply(listening, timeout=PATIENCE)

    def close(self) -> None:
        self._bus.close()

    def hears(self, words: str) -> bool:
        """Whether anything with these words was announced until now."""
        self._listen()
        return any(words in text for text, _ in self.heard)

    def _listen(self) -> None:
        while True:
            try:
                news = self._bus.receive(timeout=0.05)
            except TimeoutError:
                return
            if news.header.fields.get(3) == "Announcement":
                _, politeness, _, (_, text), *_ = news.body
                self.heard.append((text, politeness))


@pytest.fixture
def silent_desktop(own_desktop: type[DesktopSession]) -> Iterator[DesktopSession]:
    """One without any sound device, on which a screen reader is in use."""
    with own_desktop(sound=False) as desktop:
        start_accessibility(desktop)
        yield desktop


@pytest.fixture
def ear(silent_desktop: DesktopSession) -> Iterator[Ear]:
    ear = once_it_answers(lambda: Ear(silent_desktop))
    yield ear
    ear.close()


def test_without_a_speaker_the_reply_is_announced(silent_desktop: DesktopSession, ear: Ear) -> None:
    with RunningApp(silent_desktop, SCRIPTED) as app:
        app.type("Hello?")
        wait_until(lambda: ear.hears("You said: Hello?"))
        assert not ear.hears("Thinking"), "the usual course of a talk is not"
        app.hold()
        wait_until(lambda: ear.hears("microphone"))
        app.let_go()
    assert {politeness for _, politeness in ear.heard} == {POLITE}, "none of this interrupts what is being read"
