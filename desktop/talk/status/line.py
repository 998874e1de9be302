"""The one line that says what is happening, and why something is not. Pure."""

from __future__ import annotations

from dataclasses import dataclass, replace

from desktop.backend.connection import LinkState, LinkStatus
from desktop.i18n import translate
from desktop.model.hands_free import Listening
from desktop.model.notice import Notice
from server.protocol.turn import Phase


@dataclass(frozen=True, slots=True)
class Situation:
    """What the line follows from. The fields named as troubles hold what is wrong, or None."""

    link: LinkStatus
    phase: Phase
    tapped: bool = False
    """Nothing is held while it listens."""
    listening: Listening = Listening.BY_KEY
    quiet_minutes: int = 0
    by_voice: bool = False
    """What is being said was found in what an open microphone hears."""
    comes_back: bool = False
    """The voice comes back into the microphone, so that nobody is heard while it speaks."""
    paused: bool = False
    """What is to be heard waits."""
    replaying: bool = False
    """An answer of before is heard again, or is being continued."""
    writing: bool = False
    """The reply is only written."""
    waiting_for: str = ""
    """Who has been thinking for long."""
    may_answer_here: bool = False
    """And for so long that this computer may answer instead."""
    question_waiting: bool = False
    """Something was asked that the server may not have yet, or has not answered."""
    engines_loading: bool = False
    waking_seconds: int = 0
    """About how long those take that start after a rest; 0 where none does, or nobody knows."""
    engine_trouble: Notice | None = None
    microphone_opening: bool = False
    microphone_trouble: Notice | None = None
    microphone_silence: Notice | None = None
    """It is open and brings nothing but zeros."""
    speaker_trouble: Notice | None = None
    waiting: Notice | None = None
    """Why a reply is long in coming."""
    note: Notice | None = None
    """What just happened; it stays until the next turn."""


def status(now: Situation) -> Notice:
    """The line for a situation: what stops everything comes first, then what happens, then what is amiss."""
    return _cut_off(now) or _happening(now) or _amiss(now) or _idle(now)


def _cut_off(now: Situation) -> Notice | None:
    """Without a connection: what is said is kept, unless none will come."""
    link = now.link
    if link.link is LinkState.UP:
        return None
    if link.link is LinkState.REFUSED:
        usual = translate("status", "See Server… in the menu, or begin a new conversation.")
        return Notice("error", link.message, link.hint or usual, link.cure)
    if now.listening is Listening.DEAF and link.link is LinkState.WAITING and now.phase is not Phase.LISTENING:
        return Notice(
            "warning",
            translate("status", "No connection: hands-free hears nobody until it is back."),
            " ".join(filter(None, (link.message, translate("status", "What you say with the button held is kept.")))),
            "again",
        )
    if now.phase is Phase.LISTENING:
        return _microphone_status(now) or _over_silence(
            now,
            Notice(
                "warning",
                translate("status", "Listening, without a connection."),
                translate("status", "It is kept and sent when the connection is back."),
            ),
        )
    if link.link is LinkState.WAITING:
        said = translate("status", "No connection; what you said is kept and sent when it is back.")
        say = translate("status", "No connection; what you say is kept and sent when it is back.")
        return Notice("warning", said if now.question_waiting else say, link.message, "again")
    return Notice("busy", link.message or translate("status", "Starting up…"), _until_then(now))


def _until_then(now: Situation) -> str:
    """What becomes of what is said before there is a first connection."""
    if now.question_waiting:
        return translate("status", "What you said will be sent then.")
    if now.listening is Listening.DEAF:
        return translate("status", "Hands-free hears nobody until then; what you say with the button held is kept.")
    return translate("status", "You can already talk; it will be sent then.")


def _happening(now: Situation) -> Notice | None:
    match now.phase:
        case Phase.LISTENING:
            return _microphone_status(now) or _listening(now)
        case Phase.THINKING:
            return replace(_thinking(now), cure="here" if now.may_answer_here else "")
        case Phase.SPEAKING if now.writing:
            return Notice("busy", translate("status", "Writing…"), translate("status", "Tap to stop, hold to talk."))
        case Phase.SPEAKING if now.speaker_trouble is not None:
            return now.speaker_trouble
        case Phase.SPEAKING if now.listening is Listening.OPEN and not now.paused:
            return _speaking_openly(now)
        case Phase.SPEAKING:
            return _speaking(now)
        case Phase.IDLE if now.replaying:
            return _speaking(now)
    return None


def _speaking(now: Situation) -> Notice:
    if now.paused:
        return Notice("ok", translate("status", "Paused."), translate("status", "Ctrl+P goes on, hold to talk."))
    return Notice("ok", translate("status", "Speaking."), translate("status", "Tap to stop, hold to talk."))


def _speaking_openly(now: Situation) -> Notice:
    speaking = translate("status", "Speaking.")
    if now.comes_back:
        deaf = translate("status", "Its voice comes back into the microphone, so tap to interrupt; headphones help.")
        return Notice("warning", speaking, deaf)
    return Notice("ok", speaking, translate("status", "Talk to interrupt, tap to stop."))


def _thinking(now: Situation) -> Notice:
    if now.waiting is not None:
        return replace(now.waiting, hint=now.waiting.hint or translate("status", "Esc stops."))
    if now.engines_loading and now.waking_seconds:
        return Notice("busy", _waking(now), translate("status", "The answer follows."))
    if now.engines_loading:
        return Notice("busy", translate("status", "The models are still loading; the answer follows."))
    if now.waiting_for:
        still = translate("status", "Still waiting for {name} · Esc stops")
        return Notice("busy", still.format(name=now.waiting_for))
    return Notice("busy", translate("status", "Thinking…"))


def _waking(now: Situation) -> str:
    return translate("status", "Waking up, about {number} s…").format(number=now.waking_seconds)


def _listening(now: Situation) -> Notice:
    if now.by_voice:
        return Notice(
            "ok", translate("status", "Listening."), translate("status", "It notices when you have finished.")
        )
    send = translate("status", "Tap to send, Esc to drop.") if now.tapped else translate("status", "Let go to send.")
    return _over_silence(now, Notice("ok", translate("status", "Listening."), send))


def _over_silence(now: Situation, listening: Notice) -> Notice:
    """Zeros may be a microphone that is off or a person who thinks: it still listens, and the doubt stands below."""
    silence = now.microphone_silence
    return (
        listening
        if silence is None
        else Notice("warning", listening.text, f"{silence.text} {silence.hint}", silence.cure)
    )


def _microphone_status(now: Situation) -> Notice | None:
    """Why an open microphone hears nothing."""
    if now.microphone_trouble is not None:
        return now.microphone_trouble
    return Notice("busy", translate("status", "Getting the microphone ready…")) if now.microphone_opening else None


def _amiss(now: Situation) -> Notice | None:
    return now.note or now.engine_trouble or _sound_trouble(now.microphone_trouble, now.speaker_trouble)


def _sound_trouble(microphone: Notice | None, speaker: Notice | None) -> Notice | None:
    """Which of the two is missing, or that both are."""
    if microphone is not None and speaker is not None:
        return Notice("warning", f"{microphone.text} {speaker.text}", microphone.hint, microphone.cure)
    return microphone or speaker


def _idle(now: Situation) -> Notice:
    if now.engines_loading:
        return Notice(
            "busy",
            _waking(now) if now.waking_seconds else translate("status", "Loading the models…"),
            translate("status", "You can already talk; the answer follows."),
        )
    match now.listening:
        case Listening.OPEN:
            open_ = Notice("ok", translate("status", "Listening, hands-free."), translate("status", "Just talk."))
            return _microphone_status(now) or _over_silence(now, open_)
        case Listening.RESTING:
            closed = translate("status", "The microphone is closed: nobody talked for {number} minutes.")
            return Notice(
                "info",
                closed.format(number=now.quiet_minutes),
                translate("status", "Tap the button or Space, and it listens again."),
            )
    return Notice(
        "ready",
        translate("status", "Ready."),
        translate("status", "Hold or tap the button or Space and talk, or type."),
    )
