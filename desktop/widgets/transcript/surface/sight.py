"""What of a growing page is in sight: its end, the sentence that is being spoken, or where the reader has scrolled."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from enum import Enum, auto
from typing import NamedTuple

from PySide6.QtCore import QEasingCurve, QObject, QVariantAnimation, Signal
from PySide6.QtWidgets import QScrollBar

SLACK = 24
"""So near to the end counts as at the end, in pixels."""
ABOVE = 48
"""What stays in sight above the sentence that is spoken, in pixels."""
DEEPEST = 0.66
"""How far down in the view it may end, as a share: what comes next is in sight, too."""
GLIDE_MS = 220
"""How long the page takes to get to the next sentence."""


class Keeps(Enum):
    """What is kept in sight."""

    END = auto()
    VOICE = auto()
    """Where there is no voice any more the page stays as it is until something new is said."""
    READER = auto()
    """What the reader scrolled to."""


class PageSpan(NamedTuple):
    """From where to where something lies on the page, in pixels."""

    top: int
    bottom: int


def nearest(value: int, height: int, spoken: PageSpan) -> int:
    """The place of the scroll bar nearest to `value` at which a view of that height shows what is spoken.

    Of what is too long for the view the beginning is shown.
    """
    return min(max(value, spoken.bottom - round(DEEPEST * height)), max(spoken.top - ABOVE, 0))


class Sight(QObject):
    """Belongs to the scroll bar of the page; `spoken` says where the voice is on the page, if it is anywhere."""

    away = Signal(bool)
    """Whether the end is out of sight."""

    def __init__(self, bar: QScrollBar) -> None:
        super().__init__(bar)
        self.spoken: Callable[[], PageSpan | None] = lambda: None
        self._bar = bar
        self._keeps = Keeps.END
        self._at_end = True
        self._own = False
        self._voice = ""
        self._lost = self._news = False
        self._glides = True
        self._glide = QVariantAnimation(self, duration=GLIDE_MS, easingCurve=QEasingCurve(QEasingCurve.Type.InOutQuad))
        self._glide.valueChanged.connect(self._set)
        bar.valueChanged.connect(self._scrolled)
        bar.rangeChanged.connect(self.follow)

    def set_reduced_motion(self, reduced: bool) -> None:
        """Whether the page gets to the next sentence at once."""
        self._glides = not reduced

    def reset(self) -> None:
        """Begin again at the end, whatever was read before."""
        self._glide.stop()
        self._keeps, self._voice, self._lost, self._news = Keeps.END, "", False, False
        self._tell(at_end=True)

    def go(self) -> None:
        """Back to the end."""
        self._keeps = Keeps.END
        self.follow()

    def go_with_voice(self) -> None:
        """Somebody asked for the voice: be where it is, whatever was read before."""
        self._keeps = Keeps.VOICE

    def something_new(self, *, asked: bool) -> None:
        """A message was added, by the person if it was `asked`. Where nobody speaks any more the page goes there."""
        if self._keeps is Keeps.VOICE:
            silent = self._ask() is None
            self._news = self._news or asked or silent
            self._leave_voice()

    def voice_moved(self, item_id: str, *, heard_out: bool) -> None:
        """The voice is at another place, of that message; an empty id says that it is nowhere.

        `heard_out` tells whether there is nothing behind where it was.
        """
        if item_id and item_id != self._voice:
            self._voice, self._news = item_id, False
            if self._keeps is Keeps.END:
                self._keeps = Keeps.VOICE
        elif not item_id and self._keeps is Keeps.VOICE:
            self._news = self._news or heard_out
            self._leave_voice()
        if self._keeps is Keeps.READER:
            self._lost = self._lost or not self._voice_in_sight(self._bar.value())
        self._follow(gently=True)

    def move(self, value: int) -> None:
        """Scroll without a wish of the reader."""
        self._glide.stop()
        self._set(value)

    def follow(self) -> None:
        """The page, or the view of it, has another size."""
        self._follow(gently=False)

    def _leave_voice(self) -> None:
        """To the end, where something new was said and nobody speaks any more."""
        if self._news and self._ask() is None:
            self._keeps, self._news = Keeps.END, False
            self._follow(gently=False)

    def _follow(self, *, gently: bool) -> None:
        if self._own or self._keeps is Keeps.READER:
            return
        if self._keeps is Keeps.END:
            self.move(self._bar.maximum())
            self._tell(at_end=True)
            return
        if (spoken := self._ask()) is None:
            return
        gliding = self._glide.state() is QVariantAnimation.State.Running
        here = int(self._glide.endValue()) if gliding else self._bar.value()
        end = self._bar.maximum()
        wanted = max(0, min(nearest(end if self._at_end else here, self._bar.pageStep(), spoken), end))
        if wanted == here:
            self._tell(at_end=wanted >= end - SLACK)
        elif self._glides and (gently or gliding) and self._bar.isVisible():
            self._glide.stop()
            self._glide.setStartValue(self._bar.value())
            self._glide.setEndValue(wanted)
            self._glide.start()
        else:
            self.move(wanted)

    def _ask(self) -> PageSpan | None:
        """Where the voice is. To find that may lay out what follows, and so change the size of the page."""
        with self._by_itself():
            return self.spoken()

    def _set(self, value: int) -> None:
        with self._by_itself():
            self._bar.setValue(value)
        self._tell(at_end=self._bar.value() >= self._bar.maximum() - SLACK)

    @contextmanager
    def _by_itself(self) -> Iterator[None]:
        """What happens inside is no wish of the reader."""
        before, self._own = self._own, True
        try:
            yield
        finally:
            self._own = before

    def _scrolled(self, value: int) -> None:
        if self._own:
            return
        self._glide.stop()
        at_end, seen = value >= self._bar.maximum() - SLACK, self._voice_in_sight(value)
        if seen and (self._lost or at_end):
            self._keeps, self._lost = Keeps.VOICE, False
        elif at_end:
            self._keeps = Keeps.END
        else:
            self._keeps, self._lost = Keeps.READER, not seen
        self._tell(at_end=at_end)

    def _voice_in_sight(self, value: int) -> bool:
        """Whether the sentence being spoken can be read in the view at that place of the scroll bar."""
        spoken = self._ask()
        return spoken is not None and spoken.top >= value and spoken.top < value + self._bar.pageStep()

    def _tell(self, *, at_end: bool) -> None:
        if at_end != self._at_end:
            self._at_end = at_end
            self.away.emit(not at_end)
