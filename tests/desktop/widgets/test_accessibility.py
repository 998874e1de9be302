"""Every window as a screen reader and a keyboard meet it, in each of the states that the pictures show."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QListWidget, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.widgets.main_window import MainWindow
from desktop.widgets.style.theme import apply_theme
from tests.screenshots import STATES
from tests.states.menu_states import MENUS

ROLES = QAccessible.Role
CONTROLS = {
    ROLES.Button,
    ROLES.ButtonMenu,
    ROLES.CheckBox,
    ROLES.ComboBox,
    ROLES.EditableText,
    ROLES.List,
    ROLES.ListItem,
    ROLES.MenuItem,
    ROLES.RadioButton,
    ROLES.Slider,
    ROLES.ToolBar,
}
"""What a control may say it is."""
LARGE = 400
"""More stops than any window has."""


class Met(NamedTuple):
    """A control as it is told."""

    role: QAccessible.Role
    name: str


class Seen(NamedTuple):
    """What a window is to who does not see it."""

    controls: list[Met]
    stops: set[str]
    """Where the Tab key should lead."""
    walked: set[str]
    """Where it does lead."""


@pytest.fixture(scope="module", params=sorted(set(STATES) - MENUS - {"overlay", "dictating-overlay"}))
def shown(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[Seen]:
    """Built once for all that is asked about it, which changes nothing."""
    apply_theme(qapp, "light")
    window = MainWindow()
    window.set_reduced_motion(True)
    window.show()
    widget = STATES[request.param](window)
    QApplication.processEvents()
    yield Seen(controls(widget), set(map(_named, stops(widget))), set(map(_named, walked(widget))))
    for open_one in qapp.topLevelWidgets():
        if open_one.isVisible():
            open_one.close()


def tree(interface: QAccessibleInterface | None) -> Iterator[QAccessibleInterface]:
    if interface is None or not interface.isValid() or interface.state().invisible:
        return
    yield interface
    for place in range(interface.childCount()):
        yield from tree(interface.child(place))


def name_of(interface: QAccessibleInterface) -> str:
    """What it is called: by itself, or by the label that belongs to it, as drop-downs have it on Linux."""
    labels = [
        label.text(QAccessible.Text.Name)
        for label, _ in interface.relations(QAccessible.RelationFlag.Label)
        if label is not None
    ]
    return labels[0] if labels else interface.text(QAccessible.Text.Name)


def controls(window: QWidget) -> list[Met]:
    """Each that can have the focus; a text that can only be marked with the mouse is none."""
    found = []
    for interface in tree(QAccessible.queryAccessibleInterface(window)):
        state = interface.state()
        if state.focusable and not isinstance(interface.object(), QLabel):
            found.append(Met(interface.role(), name_of(interface)))
    return found


def stops(window: QWidget) -> list[QWidget]:
    """Where the Tab key should lead."""
    return [
        widget
        for widget in window.findChildren(QWidget)
        if widget.window() is window
        and widget.isVisible()
        and widget.isEnabled()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.focusProxy() is None
    ]


def walked(window: QWidget) -> list[QWidget]:
    """Where it does lead, from the first stop around to the first."""
    window.activateWindow()
    first = stops(window)[0]
    first.setFocus(Qt.FocusReason.TabFocusReason)
    met: list[QWidget] = []
    for _ in range(LARGE):
        focus = window.focusWidget()
        if focus is None or focus in met:
            break
        met.append(focus)
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    return met


def test_every_control_has_a_name_and_says_what_it_is(shown: Seen) -> None:
    assert shown.controls, "nothing can have the focus"
    assert [one for one in shown.controls if not one.name.strip() or one.role not in CONTROLS] == []


def test_no_two_controls_are_told_alike(shown: Seen) -> None:
    alike = Counter(one for one in shown.controls if one.role is not ROLES.ListItem)
    assert [one for one, times in alike.items() if times > 1] == []


def test_the_tab_key_leads_everywhere(shown: Seen) -> None:
    assert shown.stops - shown.walked == set()


def _named(widget: QWidget) -> str:
    if isinstance(widget, QRadioButton):
        return f"one of {id(widget.parent())}"  # the Tab key leads to one of a group, and arrows lead on
    text = widget.text() if isinstance(widget, QAbstractButton) else ""
    return f"{type(widget).__name__} {widget.accessibleName() or text}"


def test_the_pages_of_the_settings_are_read_from_above(qtbot: QtBot) -> None:
    """Within a page, no stop stands above the one before."""
    for name in sorted(STATES):
        if not name.startswith("settings-") or name == "settings-narrow":
            continue
        window = MainWindow()
        qtbot.addWidget(window)
        window.show()
        settings = STATES[name](window)
        QApplication.processEvents()
        page = [one for one in walked(settings) if not isinstance(one, QListWidget)]
        bottoms = [one.mapTo(settings, QPoint(0, one.height())).y() for one in page]
        tops = [one.mapTo(settings, QPoint(0, 0)).y() for one in page]
        wrong = [(name, _named(page[i + 1])) for i in range(len(page) - 1) if bottoms[i + 1] <= tops[i]]
        assert wrong == []
        window.close()
