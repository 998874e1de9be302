"""Keeps a control and a setting the same, whoever changes either."""

from __future__ import annotations

from typing import Any, Protocol, runtime_checkable

from PySide6.QtCore import QObject, SignalInstance


class SettingsSource(Protocol):
    """The settings as widgets see them; `desktop.settings.stored.SettingsFile` is such a source."""

    @property
    def current(self) -> Any:
        """All of them, one attribute each."""

    @property
    def changed(self) -> SignalInstance:
        """Says the name of each that has another value now."""

    def change(self, *, keep: bool = True, **values: Any) -> Any:
        """Change some; without `keep` they are only saved with the next change."""


class Control(Protocol):
    """What shows a setting and lets a person choose it. A `QObject`, too."""

    @property
    def chosen(self) -> SignalInstance:
        """The person chose this value. What is only shown is not told."""

    def show_value(self, value: Any) -> None:
        """Show a value, without choosing it."""


@runtime_checkable
class Draggable(Control, Protocol):
    """A control that has many values on the way to the one that is chosen."""

    @property
    def dragged(self) -> SignalInstance:
        """This value counts while the control is being moved; `chosen` follows once it rests."""


class Binding(QObject):
    """Lasts as long as the control. Several settings in one control are one value of it, a tuple in their order."""

    def __init__(self, source: SettingsSource, control: Control, *names: str) -> None:
        assert isinstance(control, QObject)
        super().__init__(control)
        self.names = names
        self.control = control
        self._source = source
        control.chosen.connect(self._choose)
        if isinstance(control, Draggable):
            control.dragged.connect(self._drag)
        source.changed.connect(self._changed)
        control.show_value(self.value)

    @property
    def value(self) -> Any:
        """What the settings say, as the control shows it."""
        values = tuple(getattr(self._source.current, name) for name in self.names)
        return values if len(values) > 1 else values[0]

    def _changed(self, name: str) -> None:
        if name in self.names:
            self.control.show_value(self.value)

    def _choose(self, value: Any) -> None:
        self._source.change(**self._by_name(value))

    def _drag(self, value: Any) -> None:
        self._source.change(keep=False, **self._by_name(value))

    def _by_name(self, value: Any) -> dict[str, Any]:
        return dict(zip(self.names, value if len(self.names) > 1 else (value,), strict=True))
