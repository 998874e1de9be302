"""The pictures of a conversation that the server keeps: shown with their questions, and sent along once more."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from desktop.backend.http_client import NoAnswer
from desktop.model.attachments import PICTURE_HEIGHT, SentPicture
from desktop.system.attaching import media_type, thumbnail

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from desktop.conversations.client import ConversationsClient
    from desktop.model.conversations import StoredMessage, StoredPicture
    from desktop.widgets.transcript.conversation_view import ConversationView


class KeptPictures:
    """Of the conversation that is open; `client` is asked for them."""

    def __init__(self, view: ConversationView, client: Callable[[], ConversationsClient]) -> None:
        self._view = view
        self._client = client
        self._known: dict[str, tuple[StoredPicture, ...]] = {}
        """By the question."""

    def forget(self) -> None:
        """Another conversation is opened."""
        self._known = {}

    async def show(self, conversation_id: str, messages: Iterable[StoredMessage]) -> None:
        """Have the pictures of these messages, the newest first, and show those that are not shown yet."""
        known = self._known
        new = [each for each in messages if each.pictures and each.id not in known]
        known |= {each.id: each.pictures for each in new}
        for each in reversed(new):
            shown = self._view.message(each.id)
            if shown is not None and shown.pictures:
                continue  # it was asked here
            files = await self._files(conversation_id, each.id)
            pictures = [await asyncio.to_thread(thumbnail, file, PICTURE_HEIGHT) for _, file in files]
            if self._known is not known:
                return
            names = ", ".join(filter(None, (picture.name for picture in each.pictures)))
            self._view.show_pictures(each.id, [one for one in pictures if not one.isNull()], names)

    async def sent(self, conversation_id: str, item_id: str) -> tuple[SentPicture, ...]:
        """The pictures of a message as they can be sent with another one."""
        files = await self._files(conversation_id, item_id)
        kinds = [(picture, file, media_type(file)) for picture, file in files]
        return tuple(SentPicture.of(file, kind, picture.name) for picture, file, kind in kinds if kind)

    async def _files(self, conversation_id: str, item_id: str) -> list[tuple[StoredPicture, bytes]]:
        """Those that can be had."""
        files = []
        for picture in self._known.get(item_id, ()):
            try:
                files.append((picture, await self._client().picture(conversation_id, item_id, picture.place)))
            except NoAnswer:
                continue  # it was removed, or the server is gone: the words are there all the same
        return files
