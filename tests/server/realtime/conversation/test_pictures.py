"""Pictures are handed on to models that see them, in bounds, and refused by name for others."""

from __future__ import annotations

import base64
from pathlib import Path
from typing import Any

import pytest

from server.conversations.pictures import MOST_PICTURES
from server.engines import Picture
from server.engines.scripted import ScriptedChatModel
from server.protocol import events as e
from server.realtime.conversation.pictures import MAX_PICTURE, pictures_in
from server.realtime.settings.session_settings import Refused
from tests.servers.realtime_server import (
    RecordingChatModel,
    ask_in_writing,
    hear,
    hear_all,
    lineup,
    serving,
    talking,
    tell,
    typed,
)

DOT = "data:image/png;base64," + base64.b64encode(b"\x89PNG a dot").decode()


def shown(url: str = DOT, **part: Any) -> dict[str, Any]:
    return {"type": "message", "role": "user", "content": [{"type": "input_image", "image_url": url, **part}]}


async def test_a_picture_alone_is_a_message_and_reaches_the_model(tmp_path: Path) -> None:
    model = RecordingChatModel()
    async with serving(tmp_path, lineup(llm=model)) as address, talking(address) as socket:
        await tell(socket, "conversation.item.create", item=shown(detail="low"))
        added = (await hear(socket, "conversation.item.done"))["item"]
        assert [part["type"] for part in added["content"]] == ["input_image"]
        await tell(socket, "conversation.item.retrieve", item_id=added["id"])
        (part,) = (await hear(socket, "conversation.item.retrieved"))["item"]["content"]
        assert (part["image_url"], part["detail"]) == (DOT, "low")
        await ask_in_writing(socket, "What is it?")
        assert (await hear_all(socket))[-1]["response"]["status"] == "completed"
    assert model.prompts[0][1].pictures == (Picture(DOT, "low"),)


async def test_only_the_latest_pictures_are_kept(tmp_path: Path) -> None:
    model = RecordingChatModel()
    async with serving(tmp_path, lineup(llm=model)) as address, talking(address) as socket:
        for number in range(MOST_PICTURES + 2):
            item = shown()
            item["content"].append({"type": "input_text", "text": str(number)})
            await tell(socket, "conversation.item.create", item=item)
            await hear(socket, "conversation.item.done")
        await tell(socket, "response.create")
        await hear_all(socket)
    having = [message.text for message in model.prompts[0] if message.pictures]
    assert having == [str(number) for number in range(2, MOST_PICTURES + 2)]


async def test_a_model_that_sees_nothing_is_shown_nothing(tmp_path: Path) -> None:
    model = ScriptedChatModel(sees=False)
    async with serving(tmp_path, lineup(llm=model)) as address, talking(address) as socket:
        await tell(socket, "conversation.item.create", item=shown(), event_id="mine")
        error = (await hear(socket, "error"))["error"]
        assert (error["code"], error["param"], error["event_id"]) == ("unsupported_image", "item.content[0]", "mine")
        await tell(socket, "conversation.item.create", item=typed("Hi"))
        await hear(socket, "conversation.item.done")


@pytest.mark.parametrize(
    ("url", "code"),
    [
        ("https://example.com/a.png", "invalid_image"),
        ("data:image/svg+xml;base64,AAAA", "invalid_image"),
        ("data:image/png;base64,!!!!", "invalid_image"),
        ("data:image/png;base64," + "A" * (MAX_PICTURE // 3 * 4 + 8), "image_too_large"),
    ],
)
def test_what_is_no_picture_or_too_large_is_refused(url: str, code: str) -> None:
    item = e.Item(role="user", content=[e.Content(type="input_image", image_url=url)])
    with pytest.raises(Refused) as refused:
        pictures_in(item, sees=True)
    assert refused.value.code == code
