"""Puts the whole test run on one throw-away desktop, runs `async def` tests, and tells what was left out."""

from __future__ import annotations

import asyncio
import gc
import inspect
import os
import signal
import sys
from collections import Counter
from collections.abc import Coroutine, Iterator
from typing import TYPE_CHECKING, Any

import pytest
from pytestqt.qtbot import QtBot

from tests import tiers
from tests.desktop_session import DesktopSession, missing_programs
from tests.patience import PATIENCE

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from tests.desktop_session.sound_servers import SoundServer

DESKTOP = pytest.StashKey[DesktopSession]()
DEFERRED_DELETE = 52
"""`QEvent.Type.DeferredDelete`, for Qt is not imported before it is needed."""
LEFT_OUT = "no throw-away desktop: {}"


def pytest_configure(config: pytest.Config) -> None:
    """Before Qt or PortAudio is imported: both look at the environment once."""
    tiers.register(config)
    if config.option.collectonly or config.option.help or (config.option.tx and not hasattr(config, "workerinput")):
        return  # nothing runs here; of a parallel run each worker has a desktop of its own
    gc.disable()  # until all is collected, where it would only look again and again at what stays
    speak_english()
    let_programs_hear_ctrl_c()
    be_patient()
    let_examples_take_their_time()
    if missing_programs():
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        return
    desktop = DesktopSession().open()
    desktop.enter()
    config.stash[DESKTOP] = desktop


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Before pytest chooses by marker."""
    for item in items:
        tiers.sort_in(item)
    if getattr(config.option, "loadgroup", False):
        for item in items:
            tiers.keep_together(item)
        tiers.put_first(items)


def pytest_xdist_auto_num_workers(config: pytest.Config) -> int:
    """What `-n auto` means."""
    return tiers.workers(config)


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_setup(item: pytest.Item) -> None:
    tiers.give_way(item)


def speak_english() -> None:
    """Whatever the machine's language is: the app that the tests start would take it."""
    os.environ["LC_ALL"] = "C.UTF-8"
    os.environ.pop("LANGUAGE", None)


def be_patient() -> None:
    """Let `qtbot` wait as long as everything else here does; pytest-qt has no option for that."""
    for wait in (QtBot.waitActive, QtBot.waitExposed, QtBot.waitSignal, QtBot.waitSignals, QtBot.waitUntil):
        defaults = wait.__kwdefaults__
        assert defaults is not None
        defaults["timeout"] = int(PATIENCE * 1000)


def let_examples_take_their_time() -> None:
    """Hypothesis calls one of 0.2 s a failure, and many that come slowly too: both tell of the machine alone.

    Before the tests are read: what they say of their examples is said on top of this.
    """
    from hypothesis import HealthCheck, settings

    settings.register_profile("patient", settings.default, deadline=None, suppress_health_check=[HealthCheck.too_slow])
    settings.load_profile("patient")


def let_programs_hear_ctrl_c() -> None:
    """A job in the background is started deaf to Ctrl-C, and so would be all that it starts.

    This process stays deaf. Programs begin with what is not ignored as if nobody had said anything.
    """
    if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
        signal.signal(signal.SIGINT, lambda *_: None)


def pytest_collection_finish() -> None:
    """Collect garbage only here and between tests, on the main thread.

    Left to itself Python collects on whichever thread allocates, the sound device's for instance; a Qt object with a
    timer that dies there crashes the process.
    """
    gc.disable()
    gc.collect()
    # What was imported stays; not looking at it again makes the collections short.
    gc.freeze()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_teardown() -> Iterator[None]:
    yield
    delete_windows()
    forget_language()
    gc.collect()
    # What this test imported stays as well; else each collection would be slower than the one before.
    gc.freeze()


def delete_windows() -> None:
    """Delete what the test showed. Qt would at the end of its loop, and each change of theme dresses all there is."""
    widgets = sys.modules.get("PySide6.QtWidgets")
    app = widgets.QApplication.instance() if widgets is not None else None
    if widgets is None or not isinstance(app, widgets.QApplication):
        return
    for window in app.topLevelWidgets():
        if window.parent() is None:
            window.deleteLater()
    app.sendPostedEvents(None, DEFERRED_DELETE)


def forget_language() -> None:
    """How times and numbers are written must not be what an earlier test on this worker chose."""
    if (core := sys.modules.get("PySide6.QtCore")) is not None:
        core.QLocale.setDefault(core.QLocale.c())


def pytest_unconfigure(config: pytest.Config) -> None:
    # Else what was frozen in a cycle would be left when the process ends, and soxr's binding complains of that.
    gc.unfreeze()
    gc.collect()
    if DESKTOP in config.stash:
        config.stash[DESKTOP].close()


@pytest.fixture(scope="session")
def desktop_session(pytestconfig: pytest.Config) -> DesktopSession:
    """The desktop that all tests share; skips where there is none. Leave it as you found it."""
    if reason := missing_programs():
        pytest.skip(LEFT_OUT.format(reason))
    return pytestconfig.stash[DESKTOP]


@pytest.fixture
def sound_server(request: pytest.FixtureRequest) -> SoundServer | None:
    """Which sound server a desktop of the test's own shall have; None for the usual one."""
    server: SoundServer | None = getattr(request, "param", None)
    return server


@pytest.fixture
def own_desktop() -> type[DesktopSession]:
    """`DesktopSession` itself, for tests that break a desktop or need a special one; skips where there is none."""
    if reason := missing_programs():
        pytest.skip(LEFT_OUT.format(reason))
    return DesktopSession


@pytest.fixture
def qasync_loop(qapp: QApplication) -> Iterator[asyncio.AbstractEventLoop]:
    """Qt's loop as the asyncio loop that an `async def` test runs in."""
    from qasync import QEventLoop

    # Else closing the last window would end the loop in the middle of a test.
    qapp.setQuitOnLastWindowClosed(False)
    with QEventLoop(qapp) as loop:
        asyncio.set_event_loop(loop)
        yield loop
    asyncio.set_event_loop(None)


@pytest.hookimpl(tryfirst=True)
def pytest_pyfunc_call(pyfuncitem: pytest.Function) -> bool | None:
    """Run an `async def` test: in Qt's loop where it asks for `qasync_loop`, else in a plain asyncio loop."""
    if not inspect.iscoroutinefunction(pyfuncitem.obj):
        return None
    wanted = pyfuncitem._fixtureinfo.argnames
    test: Coroutine[Any, Any, None] = pyfuncitem.obj(**{name: pyfuncitem.funcargs[name] for name in wanted})
    qt: Any = pyfuncitem.funcargs.get("qasync_loop")
    if qt is None:
        asyncio.run(test)
    else:
        qt.run_until_complete(test)
    return True


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Which tests were left out, and why."""
    reasons = Counter(report.longrepr[2] for report in terminalreporter.stats.get("skipped", []))
    for reason, count in reasons.items():
        terminalreporter.write_line(f"left out, {count}: {reason.removeprefix('Skipped: ')}")
