"""The model beside the text field: what the servers that are known here offer, with a real server in between."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication

from desktop.model.engines import StageChoice
from desktop.presenters.console.model_choice import ModelChoice
from desktop.widgets.console.field_tools import FieldTools
from server.protocol.addresses import key_host
from tests.desktop.presenters.settings.test_settings_window import Desk, desk, scripted, until
from tests.servers.openai_api import KEY, openai_api, whole

__all__ = ["scripted"]


def chosen(at: Desk, tools: FieldTools) -> ModelChoice:
    choice = ModelChoice(tools, at.settings, at.keys, at.servers, at.link)
    choice.show()
    return choice


def offered(tools: FieldTools) -> list[str]:
    return [action.text() for action in tools.model.menu_of_choices.actions()]


async def test_models_that_a_server_lists_are_offered_and_chosen(
    qapp: QCoreApplication, qasync_loop: object, tmp_path: Path
) -> None:
    async with openai_api() as api, desk(tmp_path) as at:
        api.listing = whole({"object": "list", "data": [{"id": "llama3.2"}, {"id": "nomic-embed-text"}]})
        at.keys.by_host[key_host(api.url)] = KEY
        at.settings.change(llm=StageChoice("openai", "mine", api.url, "", "none"))
        tools = FieldTools()
        choice = chosen(at, tools)
        assert tools.model.label == "mine"
        await choice.look()
        names = offered(tools)
        assert names[-1] == "Models and keys…"
        listed = next(value for value in tools.model.menu_of_choices.values if value.endswith("\nllama3.2"))
        assert not any("embed" in name for name in names)
        tools.model.menu_of_choices._entries[listed].trigger()
        assert at.settings.current.llm == StageChoice("openai", "llama3.2", api.url, "", "none")
        await until(lambda: at.engine("think") == "openai")
        assert tools.model.accessibleName() == "Model: llama3.2"


async def test_a_teams_server_leaves_nothing_to_choose(
    qapp: QCoreApplication, qasync_loop: object, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with desk(tmp_path) as at:
        tools = FieldTools()
        choice = chosen(at, tools)
        tools.show()
        assert tools.model.isVisible()
        at.settings.change(server_url="https://voice.example.org")
        assert not tools.model.isVisible()
        await choice.look()
        tools.close()
