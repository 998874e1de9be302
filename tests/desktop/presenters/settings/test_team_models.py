"""What a team's server offers: asked of a real one, shown, chosen, and forgotten where it is offered no more."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from types import SimpleNamespace
from typing import cast

from desktop.address import Address
from desktop.backend.choice import ServerChoice
from desktop.backend.link import ServerLink
from desktop.model.engines.team_offers import TeamOffer, choices
from desktop.presenters.settings.team_models import TeamModels
from desktop.settings.stored import SettingsFile
from desktop.widgets.settings.settings_window import SettingsWindow
from server.engines.lineup import Lineup, Stage
from server.engines.scripted import ScriptedChatModel, ScriptedSynthesizer, ScriptedTranscriber
from tests.desktop.audio.listening import until
from tests.servers.realtime_server import serving


class Page:
    """The window, as far as the presenter knows it."""

    def __init__(self) -> None:
        self.offers: Sequence[TeamOffer] = ()

    def set_team_offers(self, offers: Sequence[TeamOffer]) -> None:
        self.offers = offers


def offering() -> Lineup:
    return Lineup(
        Stage("scripted", ScriptedTranscriber()),
        Stage("scripted", ScriptedChatModel(), offer="Usual"),
        Stage("scripted", ScriptedSynthesizer()),
        offers={"llm": [Stage("scripted", ScriptedChatModel(), offer="Quick", host="q.example.org")]},
    )


async def test_it_is_shown_and_what_is_gone_is_chosen_no_more(qasync_loop: object, tmp_path: Path) -> None:
    settings, page = SettingsFile(tmp_path / "settings.json"), Page()
    async with serving(tmp_path, offering()) as server:
        settings.change(server_url=server.url)
        settings.change(team_llm="Quick", team_tts="Anna")
        link, servers = SimpleNamespace(address=Address(server.url, server.token)), SimpleNamespace(url=server.url)
        team = TeamModels(settings, cast("ServerChoice", servers), cast("ServerLink", link))
        team.attach(cast("SettingsWindow", page))
        team.look()
        await until(lambda: page.offers)
        offered = [TeamOffer("think", "Usual", "", True), TeamOffer("think", "Quick", "q.example.org", False)]
        assert choices(page.offers, "think") == offered
        assert choices(page.offers, "speak") == [], "one is no choice"
        assert (settings.current.team_llm, settings.current.team_tts) == ("Quick", "")
        settings.change(server_url="https://elsewhere.example.org")
        assert settings.current.team_llm == ""
        assert page.offers == ()
        settings.change(server_url="")
        team.look()
        assert page.offers == ()


async def test_a_server_that_does_not_answer_offers_nothing(qasync_loop: object, tmp_path: Path) -> None:
    settings = SettingsFile(tmp_path / "settings.json")
    settings.change(server_url="http://127.0.0.1:9")
    link, servers = (
        SimpleNamespace(address=Address("http://127.0.0.1:9", "t")),
        SimpleNamespace(url="http://127.0.0.1:9"),
    )
    team = TeamModels(settings, cast("ServerChoice", servers), cast("ServerLink", link))
    await team._ask()
    assert team.offers == ()
