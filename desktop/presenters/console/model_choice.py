"""Which language models can be chosen beside the text field, asked of every server that is known here."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.backend.http_client import NoAnswer
from desktop.backend.provider_client import ProviderClient
from desktop.model.engines.choices import EngineOption, StageChoice
from desktop.model.engines.team_offers import choices, in_use
from desktop.settings.engine_options import engine_options
from desktop.tasks import BackgroundTasks
from server.protocol.roles import ROLES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop.backend.choice import ServerChoice
    from desktop.backend.link import ServerLink
    from desktop.presenters.settings.team_models import TeamModels
    from desktop.settings.api_keys import ApiKeys
    from desktop.settings.stored import SettingsFile
    from desktop.widgets.console.field_tools import FieldTools

MOST = 30
"""Models of one server that are offered; the settings have all."""


class ModelChoice(QObject):
    """A team's server says itself what there is to choose, which may be nothing."""

    def __init__(
        self,
        tools: FieldTools,
        settings: SettingsFile,
        keys: ApiKeys,
        servers: ServerChoice,
        link: ServerLink,
        team: TeamModels,
    ) -> None:
        super().__init__(tools)
        self._button = tools.model
        self._tools = tools
        self._settings = settings
        self._keys = keys
        self._servers = servers
        self._link = link
        self._team = team
        self._listed: dict[str, list[str]] = {}
        """Models by the address of their server; the provider's own is an empty text."""
        self._names: dict[str, str] = {}
        """What servers on this computer are called, by their address."""
        self._choices: dict[str, StageChoice] = {}
        self._later = BackgroundTasks()
        self._button.chosen.connect(self._choose)
        self._button.opening.connect(lambda: self._later(self.look()))
        settings.changed.connect(self._setting_changed)
        team.changed.connect(self.show)

    def show(self) -> None:
        """Show what is chosen, and all that is known to choose from."""
        if self._servers.url:
            self._show_team()
            return
        self._button.setVisible(True)
        labels: dict[str, str] = {}
        headings: dict[str, str] = {}
        self._choices = {}
        for heading, entries in self._groups():
            for choice, label in entries:
                value = _value(choice)
                if value not in self._choices:
                    if heading:
                        headings[value], heading = heading, ""
                    self._choices[value], labels[value] = choice, label
        self._button.set_choices(labels, headings)
        self._button.show_value(_value(self._settings.current.llm))

    def _show_team(self) -> None:
        offers = choices(self._team.offers, "think")
        self._button.setVisible(bool(offers))
        self._button.set_choices({offer.name: offer.name for offer in offers})
        self._button.show_value(in_use(offers, self._settings.current.team_llm))

    async def look(self) -> None:
        """Ask every server for its models; each is offered as soon as it has answered."""
        if self._servers.url:
            self._team.look()
        if (address := self._link.bundled_address) is None or self._servers.url:
            return
        client = ProviderClient(address)
        try:
            self._names = {url: name for name, url in await client.local_servers()}
        except NoAnswer:
            self._names = {}
        for url in self._urls():
            option = self._compatible()
            try:
                found = await client.chat_models(url or None, self._keys.for_host(option.host(url) if option else ""))
            except NoAnswer:
                self._listed.pop(url, None)
                continue
            self._listed[url] = found
            self.show()
        self.show()

    def _setting_changed(self, name: str) -> None:
        if name in (*ROLES, "server_url", "keys", "team_llm"):
            self.show()

    def _choose(self, value: str) -> None:
        if self._servers.url:
            self._settings.change(team_llm=value)
            return
        self._settings.change(llm=replace(self._choices[value], fallback=self._settings.current.llm.fallback))

    def _groups(self) -> Iterator[tuple[str, list[tuple[StageChoice, str]]]]:
        """A heading, and the choices below it with what they say."""
        present = self._settings.current.llm
        for option in engine_options()["llm"]:
            if option.lists_models or not option.installed:
                continue
            titles = {model.id: model.note for model in option.models}
            if _is(option, present.engine) and present.model:
                titles = {present.model: present.model, **titles}
            fetched = [(StageChoice(option.name, model), title) for model, title in titles.items()]
            yield self.tr("On this computer"), [(StageChoice(option.name), option.label), *fetched]
        if (compatible := self._compatible()) is None:
            return
        for url in self._urls():
            known = self._listed.get(url, [])[:MOST]
            if _is(compatible, present.engine) and present.url == url and present.model not in known:
                known = [present.model, *known]
            name = self._names.get(url) or compatible.host(url).removeprefix("http://")
            usual = compatible.default_model or compatible.label
            yield name, [(StageChoice(compatible.name, model, url), model or usual) for model in known]

    def _urls(self) -> list[str]:
        """Where models may be: at the address that is chosen, at the provider whose key there is, on this computer."""
        option, present = self._compatible(), self._settings.current.llm
        if option is None:
            return []
        urls = [present.url] if _is(option, present.engine) else []
        if self._keys.for_host(option.host("")):
            urls.append("")
        return list(dict.fromkeys([*urls, *self._names]))

    def _compatible(self) -> EngineOption | None:
        """The engine whose servers can be asked which models they have."""
        return next((option for option in engine_options()["llm"] if option.lists_models), None)


def _is(option: EngineOption, engine: str) -> bool:
    """Whether that is the engine; where nothing is chosen it is the first."""
    return engine in (option.name, option.stands_for) if engine else option == engine_options()["llm"][0]


def _value(choice: StageChoice) -> str:
    """What stands for the choice in the menu; what steps in is no part of it."""
    engine = choice.engine or engine_options()["llm"][0].name
    return f"{engine}\n{choice.url}\n{choice.model}"
