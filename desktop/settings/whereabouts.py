"""Where the words of a talk go, as far as this computer decides it: by stage, with what steps in when one fails."""

from __future__ import annotations

import os
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from desktop.address import Address
from desktop.i18n import QT_TRANSLATE_NOOP, translate
from desktop.model.engines.choices import NO_FALLBACK, EngineOption, StageChoice
from desktop.settings.engine_options import engine_options
from server.protocol.addresses import is_this_computer, key_host
from server.protocol.providers import PROVIDER_HOSTS, SPEECH_HOSTS
from server.protocol.roles import ROLES, WIRE_NAMES

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop.settings.declaration import Settings

HERE = ""
LOCAL = ("moonshine", "sherpa-onnx", "llama", "piper", "scripted")
"""Engines that ask nobody."""

AT = {
    ("stt",): QT_TRANSLATE_NOOP("whereabouts", "Hears at {host}"),
    ("llm",): QT_TRANSLATE_NOOP("whereabouts", "Thinks at {host}"),
    ("tts",): QT_TRANSLATE_NOOP("whereabouts", "Speaks at {host}"),
    ("stt", "llm"): QT_TRANSLATE_NOOP("whereabouts", "Hears and thinks at {host}"),
    ("stt", "tts"): QT_TRANSLATE_NOOP("whereabouts", "Hears and speaks at {host}"),
    ("llm", "tts"): QT_TRANSLATE_NOOP("whereabouts", "Thinks and speaks at {host}"),
    ("stt", "llm", "tts"): QT_TRANSLATE_NOOP("whereabouts", "Hears, thinks and speaks at {host}"),
}


@dataclass(frozen=True, slots=True)
class Whereabouts:
    """`sentence` says where words go; `private` whether that is this computer alone, whatever fails."""

    sentence: str
    private: bool
    thinker: str = ""
    """Whom one waits for while an answer is thought of; empty while that is not known."""
    thinks_elsewhere: bool = False
    """Whether that is another computer, where it is decided here."""


def whereabouts(settings: Settings, server_url: str, engines: Mapping[str, str]) -> Whereabouts:
    """`engines` are the names that the server gave for its stages, by what they are called on the wire.

    A team's server decides by itself, so that all which is known of it is its own address.
    """
    if server_url:
        host = Address(server_url, "").host
        return Whereabouts(
            translate("whereabouts", "All goes to {host}").format(host=host),
            private=False,
            thinker=host,
            thinks_elsewhere=True,
        )
    if not {WIRE_NAMES[role] for role in ROLES} <= set(engines):
        return Whereabouts("", private=False)
    hosts, stand_ins = _hosts(settings, engines)
    if (speech := engines.get(WIRE_NAMES["speech"])) is not None:
        # The three stages only step in where it fails.
        host, stages = _speech_host(settings.speech, speech), hosts.values()
        stand_ins = [each for each in (*stages, *stand_ins) if each not in (HERE, host)]
        hosts = dict.fromkeys(ROLES, host)
        return replace(_told(hosts, stand_ins), thinker=host or speech, thinks_elsewhere=host != HERE)
    thinker = hosts["llm"] or _label(engines["think"])
    return replace(_told(hosts, stand_ins), thinker=thinker, thinks_elsewhere=hosts["llm"] != HERE)


def _speech_host(choice: StageChoice, name: str) -> str:
    """Where the speech model of that name is, which the person chose or the environment."""
    url = choice.url if choice.engine == name else ""
    url = url or os.environ.get("SB_VOICE_SPEECH_URL", "")
    host = key_host(url).removeprefix("http://") if url else SPEECH_HOSTS.get(name, name)
    return HERE if is_this_computer(urlsplit(f"//{host}").hostname or "") else host


def _label(name: str) -> str:
    return next((each.label for each in engine_options()["llm"] if name == each.name), name)


def _hosts(settings: Settings, engines: Mapping[str, str]) -> tuple[dict[str, str], list[str]]:
    """The host of each stage, `HERE` for this computer, and those of the stand-ins that are elsewhere."""
    hosts: dict[str, str] = {}
    stand_ins: list[str] = []
    offered = engine_options()
    for role in ROLES:
        options = offered[role]
        choice: StageChoice = getattr(settings, role)
        name = engines[WIRE_NAMES[role]]
        option = next((each for each in options if name in (each.name, each.stands_for)), None)
        hosts[role] = _host(name, option, choice if _is(choice, name, options) else StageChoice())
        stand_in = _stand_in(name, choice, option)
        if stand_in not in (HERE, hosts[role]):
            stand_ins.append(stand_in)
    return hosts, stand_ins


def _is(choice: StageChoice, name: str, options: tuple[EngineOption, ...]) -> bool:
    """Whether the choice is about this engine; an open one is about whichever it is."""
    return choice.engine in ("", name) or any(
        each.name == choice.engine and each.stands_for == name for each in options
    )


def _host(name: str, option: EngineOption | None, choice: StageChoice) -> str:
    if name in LOCAL:
        return HERE
    if option is None:
        return name  # nobody here knows where it asks: its name is all that is sure
    url = choice.url or option.default_url
    return HERE if is_this_computer(urlsplit(url).hostname or "") else option.host(choice.url).removeprefix("http://")


def _stand_in(name: str, choice: StageChoice, option: EngineOption | None) -> str:
    """The host of what steps in; it is asked at its usual place."""
    wanted = choice.fallback or (option.default_fallback if option is not None else "")
    return HERE if wanted in ("", "auto", NO_FALLBACK, name) or wanted in LOCAL else PROVIDER_HOSTS.get(wanted, wanted)


def _told(hosts: dict[str, str], stand_ins: list[str]) -> Whereabouts:
    elsewhere = [host for host in dict.fromkeys(hosts.values()) if host != HERE]
    if not elsewhere and not stand_ins:
        return Whereabouts(translate("whereabouts", "Private: all on this computer"), private=True)
    parts = []
    for host in elsewhere:
        stages = tuple(role for role in ROLES if hosts[role] == host)
        parts.append(translate("whereabouts", AT[stages]).format(host=host))
    if not elsewhere:
        parts.append(translate("whereabouts", "On this computer"))
    stands_in = translate("whereabouts", "if that fails at {host}")
    parts += [stands_in.format(host=host) for host in dict.fromkeys(stand_ins)]
    return Whereabouts(" · ".join(parts), private=False)
