"""The model beside the text field: what the servers that are known here offer, with a real server in between."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication

from desktop.model.engines.choices import StageChoice
from desktop.model.engines.team_offers import TeamOffer
from desktop.presenters.console.model_choice import ModelChoice
from desktop.presenters.settings.team_models import TeamModels
from desktop.widgets.console.field_tools import FieldTools
from server.protocol.addresses import key_host
from tests.desktop.presenters.settings.test_settings_window import Desk, desk, scripted, until
from tests.servers.vendors.openai_api import KEY, openai_api, whole

__all__ = ["scripted"]


def chosen(at: Desk, tools: FieldTools) -> ModelChoice:
    team = TeamModels(at.settings, at.servers, at.link)
    choice = ModelChoice(tools, at.settings, at.keys, at.servers, at.link, team)
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


async def test_what_a_teams_server_offers_is_chosen_there(
    qapp: QCoreApplication, qasync_loop: object, tmp_path: Path
) -> None:
    async with desk(tmp_path) as at:
        tools = FieldTools()
        choice = chosen(at, tools)
        tools.show()
        at.settings.change(server_url="https://voice.example.org")
        choice._team.offers = [TeamOffer("think", "Usual", "", is_default=True), TeamOffer("think", "Quick", "", False)]
        choice._team.changed.emit()
        assert tools.model.isVisible()
        assert tools.model.label == "Usual"
        tools.model.menu_of_choices._entries["Quick"].trigger()
        assert at.settings.current.team_llm == "Quick"
        assert tools.model.label == "Quick"
        at.settings.change(server_url="")
        assert at.settings.current.team_llm == ""
        tools.close()
