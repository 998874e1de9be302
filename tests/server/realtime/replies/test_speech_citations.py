"""The published questions about documents, asked aloud: whoever answers, the same passages are shown and cited."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from benchmarks.documents.question_set import questions, texts
from server.documents import finder
from server.engines.scripted import ScriptedTranscriber
from server.engines.speech import openai_realtime
from tests.patience import PATIENCE
from tests.server.documents.test_routes import added, asking
from tests.server.engines.speech.test_gemini_live import with_gemini
from tests.server.realtime.replies.test_speech_reply import pushed, with_speech
from tests.servers.realtime_server import ask_aloud, hear_all, lineup, serving
from tests.servers.vendors.gemini_vendor import gemini_vendor
from tests.servers.vendors.realtime_vendor import realtime_vendor

SOME = questions()[::9]
"""Of each language and each text some."""


@pytest.fixture(autouse=True)
def _patient(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is found counts here, however busy this machine is."""
    for name in ("QUICK_SECONDS", "PATIENCE_SECONDS", "MODEL_SECONDS"):
        monkeypatch.setattr(finder, name, PATIENCE)
    monkeypatch.setattr(openai_realtime, "PASSAGES_SECONDS", PATIENCE)


def cited(events: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """What stands under the answer; nothing where nothing was found."""
    return [place for each in events if each["type"] == "sb.response.citations" for place in each["citations"]]


@pytest.mark.parametrize("by", ["passages", "a function"])
async def test_the_published_questions_are_cited_as_by_the_three_stages(tmp_path: Path, by: str) -> None:
    """A vendor that is shown passages before it answers, and one that has to ask for them."""
    now = ""
    engines = lineup(stt=ScriptedTranscriber(lambda _: now))
    async with (
        realtime_vendor() as shown,
        gemini_vendor() as asking_itself,
        serving(tmp_path, engines) as address,
        asking(address) as client,
        pushed(address) as socket,
    ):
        for path in texts():
            await added(client, path.name, path.read_bytes())
        speech = (with_speech(shown) if by == "passages" else with_gemini(asking_itself)).speech
        shown.heard = asking_itself.heard = lambda _: now
        found = []
        for question in SOME:
            now = question.text
            engines.exchange("speech", None)
            await ask_aloud(socket)
            expected = cited(await hear_all(socket))
            engines.exchange("speech", speech)
            asking_itself.calls = [{"id": "1", "name": "search_documents", "args": {"question": now}}]
            await ask_aloud(socket)
            assert cited(await hear_all(socket)) == expected, now
            found.append(any(place["file"] == question.file for place in expected))
    assert sum(found) > len(found) / 2, "they are mostly the right ones, by words alone"
