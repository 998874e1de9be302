"""The states of rendered answers that are drawn by `tests.screenshots`."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desktop.model.citations import CitedPlace
from desktop.model.notice import Notice
from desktop.widgets.main_window import MainWindow

RICH = """## How tides come about

The **moon** pulls on the sea, and the earth *turns underneath*. In short: `force = G * m1 * m2 / r**2`. \
See [the tide tables](https://example.org/tides) or https://example.org/moon for more.

1. The near side is pulled most.
2. The far side is pulled least:
   - so there are two bulges,
   - and each coast meets both of them, which takes a good twelve hours from one to the next.
3. ~~Three bulges~~ Two, really.

> What rises must fall.

| Place | Rise | Why |
|:--|--:|:--|
| Bay of Fundy | 16.3 m | a long funnel |
| Mont Saint-Michel | 14.0 m | a flat bay |
| Venice | 1.1 m | a small sea |

```python
def tide(hours: float) -> float:
    return 1.2 * math.cos(2 * math.pi * hours / 12.42)
```

---

- [x] Look up the tables
- [ ] Take boots
"""

GERMAN = """### So entstehen die Gezeiten

Der **Mond** zieht am Wasser, und die Erde dreht sich *darunter hindurch*:

- Auf der mondnahen Seite entsteht ein Flutberg.
- Auf der mondfernen Seite ein zweiter, weil dort die Fliehkraft überwiegt.

| Ort | Tidenhub |
|---|--:|
| Saint-Malo | 12,0 m |
| Cuxhaven | 3,0 m |
"""

ARABIC = """## المد والجزر

يجذب **القمر** مياه البحر، و*تدور* الأرض تحتها. انظر `tide()` أو [الجدول](https://example.org/).

1. الجانب القريب من القمر هو الأكثر انجذابا، ولذلك يرتفع الماء هناك مرتين في كل يوم تقريبا.
2. الجانب البعيد هو الأقل.

> ما يرتفع ينخفض.

| المكان | الارتفاع |
|---|---|
| خليج فندي | 16 |
| البندقية | 1 |

```python
print("מרחבא")
```
"""

WIDE = """Two ways to ask for it:

```sh
curl --fail --silent --show-error --location "https://example.org/api/v1/tides?place=cuxhaven&from=2026-01-01" | jq .
echo done
```

| Option | What it does, in more words than one line of it can hold | Default | Since | Other ways to say it |
|---|---|---|---|---|
| `--fail` | Ends with an error where the server answers with one | off | 7.1 | `-f`, `--fail-with-body` |
| `--location` | Follows where the server sends it | off | 6.0 | `-L` |
"""


def rich(window: MainWindow) -> QWidget:
    return _answered(window, "How do tides come about?", RICH)


def german(window: MainWindow) -> QWidget:
    return _answered(window, "Wie entstehen die Gezeiten?", GERMAN)


def right_to_left(window: MainWindow) -> QWidget:
    window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    return _answered(window, "كيف يحدث المد والجزر؟", ARABIC)


def half_way(window: MainWindow) -> QWidget:
    """While it is being written, in the middle of a bold word."""
    window.conversation.add_question("q", "How do tides come about?")
    window.conversation.append_reply("r", "The **moon** pulls on the sea:\n\n1. The near side is **pulled mo")
    window.conversation.flush()
    return window


def interrupted(window: MainWindow) -> QWidget:
    _answered(window, "How do tides come about?", RICH)
    window.conversation.mark_interrupted("r", RICH.index("2. The far") + 20)
    return window


def wide(window: MainWindow) -> QWidget:
    """Code and a table that are wider than the window."""
    window.resize(460, 640)
    return _answered(window, "How do I ask for it?", WIDE)


def spoken(window: MainWindow) -> QWidget:
    """While the second item of a list is being spoken."""
    _answered(window, "How do tides come about?", RICH)
    window.conversation.overlays.mark_spoken("r", RICH.index("2. The far"), RICH.index("3. ~~"))
    return window


def sources(window: MainWindow) -> QWidget:
    """An answer from the person's own documents."""
    _answered(window, "When may we cancel the lease?", "With three months' notice, to the end of a month.")
    window.conversation.set_sources("r", (CitedPlace("lease 2024.pdf", "", 14), CitedPlace("notes from Anna.md", "")))
    window.conversation.set_timings("r", "0.61 s")
    window.conversation.flush()
    return window


def link(window: MainWindow) -> QWidget:
    """After a click on a link."""
    _answered(window, "How do tides come about?", RICH)
    view = window.conversation
    place = view.cursorRect(view.document().find("tide tables")).center()
    view.overlays.links.press(place)
    view.overlays.links.release(place)
    return window


def copied(window: MainWindow) -> QWidget:
    """Just after the code was copied, at the end of a long answer."""
    _answered(window, "How do tides come about?", RICH)
    bar = window.conversation.verticalScrollBar()
    bar.setValue(bar.maximum())
    window.conversation.overlays.tools.buttons[0].click()
    return window


def scrolled(window: MainWindow) -> QWidget:
    """Code and a table, both scrolled sideways."""
    wide(window)
    tools = window.conversation.overlays.tools
    for bar in tools.bars:
        bar.setValue(bar.maximum() // 2)
    return window


def _answered(window: MainWindow, question: str, answer: str) -> QWidget:
    window.resize(window.width(), max(window.height(), 760))
    view = window.conversation
    view.add_question("q", question)
    view.append_reply("r", answer)
    view.finish_reply("r", "completed")
    view.flush()
    view.verticalScrollBar().setValue(0)
    window.status_line.show_status(Notice("ready", "Ready.", "Hold or tap the button or Space and talk, or type."))
    return window


ANSWER_STATES: dict[str, Callable[[MainWindow], QWidget]] = {
    "answer": rich,
    "answer-german": german,
    "answer-right-to-left": right_to_left,
    "answer-half-way": half_way,
    "answer-interrupted": interrupted,
    "answer-wide": wide,
    "answer-wide-scrolled": scrolled,
    "answer-spoken": spoken,
    "answer-link": link,
    "answer-sources": sources,
    "answer-copied": copied,
}
