"""Starts of the app beside starts of an empty window, counted alike. No times: those are for `make bench`."""

from __future__ import annotations

import sys

import pytest

from benchmarks.app.start import start
from benchmarks.app.window import CONNECTED, MAPPED, window
from benchmarks.processes import Broken, family, memory_mb
from tests.desktop_session import DesktopSession

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="processes are measured on Linux")


def test_app_and_empty_window_are_started_by_turns_and_measured_alike(own_desktop: type[DesktopSession]) -> None:
    with own_desktop(sound=False) as desktop:
        measured = start(desktop)
    assert 0 < measured.shown.seconds <= measured.usable.seconds
    assert measured.empty.seconds > 0
    # The empty window shows what Qt alone costs, and the app has all of that and more.
    assert 0 < measured.empty.cpu < measured.usable.cpu


def test_what_is_measured_is_the_app_with_its_server(own_desktop: type[DesktopSession]) -> None:
    with own_desktop(sound=False) as desktop, window(desktop) as app:
        assert app.usable() == max(app.moment(MAPPED), app.moment(CONNECTED), key=lambda moment: moment.seconds)
        own, server = family(app.pid)
        assert memory_mb(own) > 0 < memory_mb(server)


def test_an_app_that_ends_is_said_to_be_broken(own_desktop: type[DesktopSession]) -> None:
    ending = [sys.executable, "-c", "exit(3)"]
    with (
        own_desktop(sound=False) as desktop,
        window(desktop, program=ending) as app,
        pytest.raises(Broken, match="ended with code 3"),
    ):
        app.moment(MAPPED)
