"""When the sounds of an opening and a closing microphone are due. Pure."""

from __future__ import annotations

from desktop.audio.cues import Cue
from desktop.audio.microphone import MicrophoneState
from server.protocol.turn import Phase


class CueChooser:
    """Which cue is due. The opening is told when sound really comes; none where a reply falls silent: that tells it."""

    def __init__(self) -> None:
        self._phase = Phase.IDLE
        self._live = False
        self._told = False
        self._interrupted = False

    def phase_changed(self, phase: Phase) -> Cue | None:
        """The conversation is in another phase."""
        before, self._phase = self._phase, phase
        if phase is Phase.LISTENING:
            self._interrupted = before is Phase.SPEAKING
            return self._opened()
        told, self._told = self._told, False
        return Cue.CLOSE if before is Phase.LISTENING and told else None

    def microphone_changed(self, state: MicrophoneState) -> Cue | None:
        """The microphone is in another state."""
        self._live = state is MicrophoneState.LIVE
        return self._opened()

    def _opened(self) -> Cue | None:
        if self._phase is not Phase.LISTENING or not self._live or self._told:
            return None
        self._told = True
        return None if self._interrupted else Cue.OPEN
