"""Greets who starts the app for the first time, until that person talks, types or goes on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.settings.engine_options import engine_options, install_hint

if TYPE_CHECKING:
    from desktop.presenters.cures import CurePresenter
    from desktop.presenters.hearing import HearingPresenter
    from desktop.presenters.offers.better_mind import BetterMind
    from desktop.presenters.offers.local_offer import LocalOffer
    from desktop.presenters.offers.spoken_language import SpokenLanguage
    from desktop.presenters.settings.settings_window import SettingsPresenter
    from desktop.settings.stored import SettingsFile
    from desktop.talk.audio_devices import AudioDevices
    from desktop.talk.controller import Controller
    from desktop.widgets.main_window import MainWindow
    from desktop.widgets.welcome import Welcome


class NewcomerPresenter(QObject):
    """Nothing is shown before `greet`; the microphone is metered as long as the welcome stands."""

    def __init__(
        self,
        window: MainWindow,
        settings: SettingsFile,
        sound: AudioDevices,
        preferences: SettingsPresenter,
        hearing: HearingPresenter,
        cures: CurePresenter,
        offer: LocalOffer,
        mind: BetterMind,
        spoken: SpokenLanguage,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._settings = settings
        self._sound = sound
        self._preferences = preferences
        self._hearing = hearing
        self._cures = cures
        self._offer = offer
        self._mind = mind
        self._spoken = spoken
        self._welcome: Welcome | None = None

    def follow(self, controller: Controller) -> None:
        """Talking or typing ends it."""
        controller.phase_changed.connect(lambda _: self._end())
        controller.question_added.connect(lambda *_: self._end())

    def greet(self) -> None:
        """Say what this is, and whether the microphone works."""
        from desktop.widgets.welcome import Welcome  # one start in a thousand needs it

        self._welcome = welcome = Welcome()
        missing = [option.label for options in engine_options().values() for option in options if not option.installed]
        welcome.set_offline_problem(
            self.tr("Not installed: {engines}. {remedy}").format(engines=", ".join(missing), remedy=install_hint())
            if missing
            else ""
        )
        welcome.add_key.connect(lambda: self._preferences.open(self._window).ask_for_key("deepgram"))
        welcome.cure_wanted.connect(self._cures.apply)
        welcome.finished.connect(self._end)
        welcome.finished.connect(self._window.talk_button.setFocus)
        welcome.set_hearing(self._hearing.now)
        self._hearing.told.connect(welcome.set_hearing)
        welcome.set_offer(self._offer.now)
        self._offer.told.connect(welcome.set_offer)
        self._spoken.present(welcome.spoken)
        welcome.mind.show_offer(self._mind.now)
        self._mind.told.connect(welcome.mind.show_offer)
        welcome.mind.wanted.connect(self._mind.get)
        welcome.mind.refused.connect(self._mind.leave)
        chosen = self._settings.current
        welcome.set_clock(chosen.tool_time and chosen.tool_calculator)
        welcome.clock_chosen.connect(lambda on: self._settings.change(tool_time=on, tool_calculator=on))
        self._mind.look()
        self._sound.level.connect(welcome.set_level)
        self._sound.problem_changed.connect(welcome.set_microphone_problem)
        self._window.show_instead(welcome)
        self._sound.meter(True)

    def _end(self) -> None:
        if self._welcome is None:
            return
        self._welcome = None
        self._mind.look_away()
        self._settings.change(welcomed=True)
        self._window.show_conversation()
        self._sound.meter(False)
