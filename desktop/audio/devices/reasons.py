"""What is wrong with a microphone or a speaker, and what to do, a sentence each. Whole sentences: languages differ."""

from __future__ import annotations

from desktop.audio.devices.sound_server import Direction
from desktop.i18n import translate


def of_code(code: int, direction: Direction) -> tuple[str, str]:
    """What one of PortAudio's error codes means, and what to do.

    Which of the middle codes comes for a device that is gone depends on the host API and its mood.
    """
    if code == -1:
        return _either(
            direction, translate("devices", "There is no microphone."), translate("devices", "There is no speaker.")
        ), choose()
    if code == -9985:
        return _either(
            direction,
            translate("devices", "The microphone is in use by another program."),
            translate("devices", "The speaker is in use by another program."),
        ), translate("devices", "Close the program that uses it, or choose another one in the settings.")
    if code == -9996:
        return _either(
            direction,
            translate("devices", "The microphone is no longer there."),
            translate("devices", "The speaker is no longer there."),
        ), choose()
    if code in (-9997, -9998):
        return _either(
            direction,
            translate("devices", "The microphone offers no format that SB Voice can use."),
            translate("devices", "The speaker offers no format that SB Voice can use."),
        ), translate("devices", "Choose another one in the settings.")
    return _either(
        direction,
        translate("devices", "The microphone cannot be opened."),
        translate("devices", "The speaker cannot be opened."),
    ), reconnect()


def not_there(direction: Direction, device: str) -> str:
    """A chosen device is not among those that there are."""
    return _either(
        direction,
        translate("devices", "The microphone “{device}” is not connected."),
        translate("devices", "The speaker “{device}” is not connected."),
    ).format(device=device)


def disconnected(direction: Direction) -> str:
    return _either(
        direction,
        translate("devices", "The microphone was disconnected."),
        translate("devices", "The speaker was disconnected."),
    )


def stopped(direction: Direction) -> str:
    return _either(
        direction,
        translate("devices", "The microphone stopped delivering sound."),
        translate("devices", "The speaker stopped playing."),
    )


def no_answer() -> str:
    return translate("devices", "The computer's sound system does not answer.")


def muted() -> tuple[str, str]:
    return translate("devices", "The microphone is muted."), translate(
        "devices", "Switch it on in the menu or with Ctrl+M."
    )


def choose() -> str:
    return translate("devices", "Plug one in, or choose another one in the settings.")


def reconnect() -> str:
    return translate(
        "devices",
        "Check that it is connected and that the computer's sound is running; SB Voice tries again by itself.",
    )


def _either(direction: Direction, microphone: str, speaker: str) -> str:
    return microphone if direction == "input" else speaker
