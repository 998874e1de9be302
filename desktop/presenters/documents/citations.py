"""Opens the places in documents that replies come from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.bidi import isolated
from desktop.i18n import translate
from desktop.model.notice import Notice
from desktop.shortening import NAME, shortened
from desktop.system.document_viewer import open_document
from desktop.tasks import BackgroundTasks

if TYPE_CHECKING:
    from desktop.model.citations import CitedPlace
    from desktop.widgets.transcript.conversation_view import ConversationView


def open_sources_of(view: ConversationView) -> None:
    """Have the system show what is chosen there, and say so where it cannot."""
    later = BackgroundTasks()
    view.actions_of_messages.source_requested.connect(lambda place: later(_open(view, place)))


async def _open(view: ConversationView, place: CitedPlace) -> None:
    if not await open_document(place.path, place.page):
        told = translate("citations", "{file} cannot be opened here: it was moved, removed, or lies elsewhere.")
        view.add_notice(Notice("warning", told.format(file=isolated(shortened(place.file, NAME)))))
