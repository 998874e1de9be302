"""What becomes of files that are dropped on the window: pictures go with the next question, the rest is read."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from desktop.backend.documents.files import documents_among
from desktop.tasks import BackgroundTasks

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.presenters.console.attachments import AttachmentPresenter
    from desktop.presenters.documents.page import DocumentsPresenter
    from desktop.widgets.main_window import MainWindow


def take_dropped(window: MainWindow, attachments: AttachmentPresenter, documents: DocumentsPresenter) -> None:
    """Where they are dropped says what is meant: on the field they are attached, if that can be."""
    later = BackgroundTasks()

    async def take(paths: Sequence[str]) -> None:
        kept = await asyncio.to_thread(documents_among, paths)
        if kept:
            later(documents.add(kept, tells=True))
        await attachments.take_files([path for path in paths if path not in kept])

    window.files_dropped.connect(lambda paths: later(take(paths)))
    attachments.documents_offered.connect(lambda paths: later(documents.add(paths, tells=True)))
