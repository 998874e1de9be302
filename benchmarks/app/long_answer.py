"""A long answer in the window: how long its event loop is held while it streams in and while it is read.

Beside a bare `QTextEdit` that is given the same letters by the same steps. No server and no display: what is
measured is reading Markdown, laying out and painting.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QTextEdit

from benchmarks.figures import p95
from benchmarks.plan import Plan
from benchmarks.report import Row
from desktop.shortening import MOST_SHOWN
from desktop.widgets.style.theme import apply_theme
from desktop.widgets.transcript.conversation_view import ConversationView

LENGTH = 200_000
"""Characters of the answer, which is more than the window shows of one."""
DELTA = 24
WIDTH, HEIGHT = 800, 700
STEPS = 40
"""Places that are scrolled to, widths that the window is given, words that are looked for."""
P95_MS, WORST_MS = 16.0, 100.0
"""A picture of the screen, and what a person takes for at once."""
ITEM = "reply"
STREAMING, BEYOND, MARKING = "streaming", "what is not shown of it", "marking found words"
PART = """## Part {number}

The **moon** pulls the sea, and `tide(hours)` tells how high it rises; see [the tables](https://example.org/tides).
There is a second bulge on the far side, because the earth is pulled away from it, more than the water there.

- First, *look* at the coast.
- Then wait six hours, and look again.
  - Note what you saw.

| Place | Rise | Why it is so |
|---|---:|---|
| Bay of Fundy | 16.3 m | a long funnel that narrows and rises as one goes up |
| Mont Saint-Michel | 14.0 m | a flat bay |
| Bristol | 12.0 m | a wide mouth |

```python
def tide(hours: float) -> float:
    return 1.2 * math.cos(hours)  # a comment that is rather long, so that the line is wider than the window is
```

> What rises must fall.

"""

_Each = TypeVar("_Each")
Holds = dict[str, list[float]]
"""For how many milliseconds the event loop was held each time, by what was done."""


def run(plan: Plan) -> list[Row]:
    del plan  # it takes a few seconds in any case
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    app = QApplication([])
    apply_theme(app, "light")
    text = answer(LENGTH)
    floor, holds = of_bare(text), of_view(text)
    return [row for what in holds for row in _rows(what, holds[what], floor[what])]


def answer(length: int) -> str:
    """Headings, paragraphs, lists, tables, code and quotations, so many characters of them."""
    parts = (PART.replace("{number}", str(number)) for number in range(1, 2 + length // len(PART)))
    return "".join(parts)[:length]


def of_view(text: str) -> Holds:
    """The conversation of the window: an answer in it is streamed, finished, and then read."""
    view = ConversationView()
    view.resize(WIDTH, HEIGHT)
    view.show()
    view.add_question("question", "Why are there tides?")

    def add(piece: str) -> None:
        view.append_reply(ITEM, piece)
        view.flush()  # which the window does less often than pieces come

    shown, beyond = _pieces(text[:MOST_SHOWN]), _pieces(text[MOST_SHOWN:])
    holds = {STREAMING: list(_holds(shown, add)), BEYOND: list(_holds(beyond, add))}
    view.finish_reply(ITEM)
    view.flush()
    holds |= _of_reading(view)
    message = view.messages[-1]
    places = range(0, len(text) - STEPS, len(text) // STEPS)
    holds[MARKING] = list(
        _holds(places, lambda at: view.setExtraSelections(_marks(view._pages.selections(message, at, at + 40))))
    )
    view.close()
    return holds


def of_bare(text: str) -> Holds:
    """The same letters as they are, in the widget that Qt has for them."""
    edit = QTextEdit()
    edit.resize(WIDTH, HEIGHT)
    edit.show()

    def add(piece: str) -> None:
        cursor = QTextCursor(edit.document())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.insertText(piece)
        edit.verticalScrollBar().setValue(edit.verticalScrollBar().maximum())

    shown, beyond = _pieces(text[:MOST_SHOWN]), _pieces(text[MOST_SHOWN:])
    holds = {STREAMING: list(_holds(shown, add)), BEYOND: list(_holds(beyond, add))}
    holds |= _of_reading(edit)
    places = range(0, len(text) - STEPS, len(text) // STEPS)
    holds[MARKING] = list(_holds(places, lambda at: edit.setExtraSelections(_marks([_at(edit, at)]))))
    edit.close()
    return holds


def _of_reading(edit: QTextEdit) -> Holds:
    """It is scrolled from its beginning to its end, made narrower bit by bit, selected and copied."""
    bar, places = edit.verticalScrollBar(), range(STEPS)
    return {
        "scrolling": list(_holds(places, lambda place: bar.setValue(bar.maximum() * place // STEPS))),
        "resizing": list(_holds(places, lambda place: edit.resize(WIDTH - 5 * place, HEIGHT))),
        "selecting and copying": list(_holds(range(3), lambda _: _copied(edit))),
    }


def _copied(edit: QTextEdit) -> None:
    edit.selectAll()
    edit.createMimeDataFromSelection().text()


def _at(edit: QTextEdit, place: int) -> QTextCursor:
    cursor = QTextCursor(edit.document())
    cursor.setPosition(place)
    cursor.setPosition(place + 40, QTextCursor.MoveMode.KeepAnchor)
    return cursor


def _marks(cursors: Iterable[QTextCursor]) -> list[QTextEdit.ExtraSelection]:
    marks = []
    for cursor in cursors:
        mark = QTextEdit.ExtraSelection()
        mark.cursor = cursor
        marks.append(mark)
    return marks


def _pieces(text: str) -> list[str]:
    return [text[begin : begin + DELTA] for begin in range(0, len(text), DELTA)]


def _holds(of: Iterable[_Each], do: Callable[[_Each], object]) -> Iterator[float]:
    """How long each takes together with what the event loop then has to do: to show, and to paint."""
    for each in of:
        begun = time.perf_counter()
        do(each)
        QApplication.processEvents()
        yield (time.perf_counter() - begun) * 1000


def _rows(what: str, holds: list[float], floor: list[float]) -> list[Row]:
    name = f"{LENGTH // 1000} KB, {what}: the window is held"
    usual = P95_MS if what in (STREAMING, BEYOND) else WORST_MS
    return [
        Row(f"{name}, p95", p95(holds), "ms", p95(floor), usual),
        Row(f"{name}, longest", max(holds), "ms", max(floor), WORST_MS),
    ]
