"""The offer of a better language model, in a box of its own."""

from __future__ import annotations

from PySide6.QtCore import Slot

from desktop.model.engines.fetch_offer import FetchOffer
from desktop.widgets.settings.models.fetch_part import FetchPart
from desktop.widgets.settings.parts.form import Card


class MindCard(Card):
    """Hidden while nothing is offered."""

    def __init__(self) -> None:
        super().__init__()
        self._part = FetchPart()
        self.wanted, self.refused = self._part.wanted, self._part.refused
        self.column.addWidget(self._part)
        self.hide()

    @Slot(object)
    def show_offer(self, offer: FetchOffer | None) -> None:
        """Show what is offered; None takes it back."""
        self._part.show_offer(offer)
        self.setVisible(offer is not None)
