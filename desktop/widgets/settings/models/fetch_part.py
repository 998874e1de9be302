"""An offer to fetch something: one press fetches it, another one lets it be."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.model.engines.fetch_offer import FetchOffer
from desktop.model.notice import Notice
from desktop.widgets.settings.parts.form import note, push
from desktop.widgets.settings.parts.verdict import Verdict


class FetchPart(QWidget):
    """Hidden while nothing is offered."""

    wanted = Signal()
    refused = Signal()
    """Not now: it is not fetched, or no further."""

    def __init__(self) -> None:
        super().__init__()
        self._title = note("", "cardTitle")
        self._text = note("", "muted")
        self._progress = Verdict()
        self._get = push(self.tr("Get it"))
        self._not_now = push(self.tr("Not now"))
        self._get.clicked.connect(self.wanted)
        self._not_now.clicked.connect(self.refused)
        buttons = QHBoxLayout()
        for button in (self._get, self._not_now):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            buttons.addWidget(button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for part in (self._title, self._text, self._progress):
            column.addWidget(part)
        column.addLayout(buttons)
        self.hide()

    @Slot(object)
    def show_offer(self, offer: FetchOffer | None) -> None:
        """Show what is offered; None takes it back."""
        self.setVisible(offer is not None)
        if offer is None:
            return
        self._title.setText(offer.title)
        self._text.setText(offer.text)
        self._get.setVisible(offer.possible and not offer.comes)
        self._get.setAccessibleDescription(f"{offer.title}. {offer.text}")
        self._not_now.setText(self.tr("Cancel") if offer.comes else self.tr("Not now"))
        self._not_now.setVisible(offer.possible)
        self._progress.show_result(offer.progress or Notice("info", ""))
