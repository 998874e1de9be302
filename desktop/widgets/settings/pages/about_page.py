"""The page on what this program is: versions, licences, folders, and facts for whoever helps."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLayout, QPushButton, QVBoxLayout, QWidget

from desktop.i18n import QT_TRANSLATE_NOOP
from desktop.model.notice import Notice
from desktop.widgets.controls.buttons.icon_button import IconButton
from desktop.widgets.controls.plain import label, set_tool_tip
from desktop.widgets.settings.parts.button_row import ButtonRow
from desktop.widgets.settings.parts.form import Card, breakable, lasting, note, page_column, push
from desktop.widgets.settings.parts.verdict import Verdict

Pairs = list[tuple[str, str]]

DIAGNOSTICS_HELP = QT_TRANSLATE_NOOP(
    "AboutPage", "Details about this installation for a bug report. They contain no keys and nothing that was said."
)


PROJECT_PAGES = {
    "homepage": (QT_TRANSLATE_NOOP("AboutPage", "Homepage"), QT_TRANSLATE_NOOP("AboutPage", "Opens in your browser.")),
    "problem": (
        QT_TRANSLATE_NOOP("AboutPage", "Report a problem"),
        QT_TRANSLATE_NOOP("AboutPage", "Copies the diagnostics, and opens the page where they can be pasted."),
    ),
    "updates": (
        QT_TRANSLATE_NOOP("AboutPage", "Check for updates"),
        QT_TRANSLATE_NOOP("AboutPage", "Opens the list of versions; SB Voice itself asks nobody."),
    ),
}


class AboutPage(QWidget):
    diagnostics_requested = Signal()
    page_opened = Signal(str, arguments=["page"])
    """One of the project's pages, by its name in `PROJECT_PAGES`."""
    folder_opened = Signal(str)
    """A folder, or a file, by its path."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._versions = _grid()
        self._folders = _grid()
        self._licences = _grid()
        self._copy = lasting(self.tr("Copy diagnostics"))
        self._copy.wanted.connect(self.diagnostics_requested)
        self._copied = Verdict()
        self._pages = {name: self._page_button(name) for name in PROJECT_PAGES}
        self._project = ButtonRow(*self._pages.values())
        self._project.hide()
        self._arrange()

    @Slot(object, object, object, object)
    def set_about(
        self, versions: Pairs, licences: Pairs, folders: Pairs, texts: Mapping[str, str] | None = None
    ) -> None:
        """Names with their versions, licences and paths; `texts` are the files of the licences that can be opened."""
        _fill(self._versions, versions)
        _fill(self._licences, licences)
        _fill(self._folders, [(name, breakable(path)) for name, path in folders])
        for place, (name, path) in enumerate(folders):
            told = self.tr("Open the folder: {name}").format(name=name)
            self._folders.addWidget(self._opener("folder", told, path), place, 2)
        for place, (name, _) in enumerate(licences):
            if path := (texts or {}).get(name, ""):
                told = self.tr("Open the licence: {name}").format(name=name)
                self._licences.addWidget(self._opener("file", told, path), place, 2)

    @Slot(object)
    def set_project_pages(self, pages: Collection[str]) -> None:
        """Those of `PROJECT_PAGES` that there are; the others are not offered."""
        for name, button in self._pages.items():
            button.setVisible(name in pages)
        self._project.setVisible(bool(pages))

    @Slot(str, str)
    def set_diagnostics_result(self, result: Notice) -> None:
        self._copy.set_possible(result.kind != "busy")
        self._copied.show_result(result)

    def _arrange(self) -> None:
        column = page_column(self, self.tr("About SB Voice"), self.tr("Hold a button, talk, hear the answer."))
        for title, text, grid in (
            (self.tr("Versions"), "", self._versions),
            (self.tr("Folders"), "", self._folders),
            (self.tr("Licences"), self.tr("What SB Voice is made of, and under which terms."), self._licences),
        ):
            card = Card(title, text)
            card.column.addLayout(grid)
            if grid is self._versions:
                card.column.addLayout(self._diagnostics())
                card.column.addWidget(self._project)
            column.addWidget(card)
        column.addStretch(1)

    def _diagnostics(self) -> QVBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self._copy)
        row.addWidget(self._copied, 1)
        row.addStretch(0)
        self._copy.setAccessibleDescription(self.tr(DIAGNOSTICS_HELP))
        column = QVBoxLayout()
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(note(self.tr(DIAGNOSTICS_HELP), "muted"))
        return column

    def _page_button(self, name: str) -> QPushButton:
        title, help_text = PROJECT_PAGES[name]
        button = push(self.tr(title), "small")
        set_tool_tip(button, self.tr(help_text))
        button.setAccessibleDescription(self.tr(help_text))
        button.clicked.connect(lambda: self._open(name))
        button.hide()
        return button

    def _open(self, name: str) -> None:
        if name == "problem":
            self.diagnostics_requested.emit()
        self.page_opened.emit(name)

    def _opener(self, icon: str, told: str, path: str) -> IconButton:
        button = IconButton(icon, told)
        button.clicked.connect(lambda: self.folder_opened.emit(path))
        return button


def _grid() -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(14)
    grid.setVerticalSpacing(6)
    grid.setColumnStretch(1, 1)
    grid.setColumnMinimumWidth(0, 100)
    return grid


def _fill(grid: QGridLayout, pairs: Pairs) -> None:
    _empty(grid)
    for place, (name, value) in enumerate(pairs):
        said = note(value, "muted")
        grid.addWidget(label(name), place, 0)
        grid.addWidget(said, place, 1)


def _empty(layout: QLayout) -> None:
    while item := layout.takeAt(0):
        if widget := item.widget():
            widget.deleteLater()
