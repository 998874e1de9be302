"""The user's choice of engines as the bundled server is told it, and of persona and language as any server is.

What the environment says to the server is not told otherwise.
"""

from __future__ import annotations

import os
from importlib.resources import files
from typing import TYPE_CHECKING

from msgspec import UNSET

from desktop.i18n import DETECTED, spoken_language
from desktop.model.engines.languages import NAMES, base
from desktop.model.pronunciations import pronunciations
from desktop.settings.declaration import Settings
from desktop.settings.desktop_tools import declared
from server.protocol import events as e
from server.protocol.roles import ROLES, Role

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop.model.engines.choices import StageChoice

USUAL = Settings()
SERVER_TOOLS = ("time", "calculator", "timer", "search", "note")
"""What the bundled server does for a model where it is switched on."""
SPEECH: Role = "speech"
PROMPTS_IN = "en"
USUAL_PERSONA = "assistant"
TEACHER = "teacher"
"""The one who answers in the language that is being learnt."""
LIMITS = ("keep_audio_mb", "keep_audio_days")
"""How much sound is kept; an empty text stands for no limit, which is 0 to the server."""


def for_server(
    settings: Settings, keys: Mapping[str, str], tool_secrets: Mapping[str, str] | None = None
) -> dict[str, object]:
    """What the bundled server is to run with; what the user left open is left to it.

    `keys` are by host, and `tool_secrets` are what servers of tools are given, by name.
    """
    given: dict[str, object] = {
        name: int(getattr(settings, name) or 0) for name in LIMITS if getattr(settings, name) != getattr(USUAL, name)
    }
    if settings.rest_minutes:
        given["engine_rest_minutes"] = int(settings.rest_minutes)
    for role in (*ROLES, SPEECH):
        given |= _stage(getattr(settings, role), role)
    if tools := [name for name in SERVER_TOOLS if getattr(settings, f"tool_{name}")]:
        given["tools"] = ",".join(tools)
    if language := settings.language if settings.language == DETECTED else _own_language(settings):
        given["language"] = language
    if keys:
        given["api_keys"] = dict(keys)
    if tool_secrets:
        given["mcp_secrets"] = dict(tool_secrets)
    return given


def greeting(
    settings: Settings, collections: list[str] | None = None, *, server_url: str | None = None
) -> e.SessionUpdate:
    """What the app says first on every connection, and again when the user changed it.

    Answers draw on the documents of these `collections`, else of all. Models were chosen of the team's server that is
    stored: one with another `server_url`, for this run alone, is asked for none of them.
    """
    url = settings.server_url if server_url is None else server_url
    of_team = settings if url and url == settings.server_url else USUAL
    return e.SessionUpdate(
        session=e.Session(
            model=of_team.team_llm or UNSET,
            include=sorted({*e.OPTIONAL_EVENTS, e.TEXTS}),
            instructions=instructions(settings, url) or UNSET,
            tools=declared(settings),
            sb_documents=UNSET if collections is None else collections,
            sb_keep_audio=settings.keep_audio,
            sb_emoji=settings.speak_emoji,
            sb_code=settings.speak_code,
            sb_pronunciations=pronunciations(settings.pronunciations)[0],
            sb_interruption=None if settings.talk_mode == "hold" else e.Interrupting(patience=settings.interruption),
            audio=e.Audio(
                input=e.AudioInput(
                    # An empty language takes an earlier one back.
                    transcription=e.Transcription(
                        model=of_team.team_stt or UNSET, language=_language_at(url, settings)
                    ),
                    turn_detection=detection(settings),
                ),
                output=e.AudioOutput(voice=of_team.team_tts or UNSET, speed=float(settings.speed)),
            ),
        )
    )


def _language_at(url: str, settings: Settings) -> str:
    """What is spoken, for the server of that address, empty for our own. A team's has a language of its own, which only
    what was chosen takes precedence over; so has ours where the environment names one."""
    return _own_language(settings) if settings.language or not url else ""


def _own_language(settings: Settings) -> str:
    is_left = not settings.language and os.environ.get("SB_VOICE_LANGUAGE")
    return "" if is_left else spoken_language(settings.language)


def detection(settings: Settings) -> e.TurnDetection | None:
    """How the server notices that somebody speaks; None where a key says so."""
    if settings.talk_mode == "hold":
        return None
    return e.TurnDetection(type="semantic_vad", eagerness="auto", create_response=True, interrupt_response=True)


def instructions(settings: Settings, url: str = "") -> str:
    """What the model is told at the server of that address, empty for our own: the persona, and the language that is
    spoken where that is not English, in which prompts are written. Empty leaves it to the server."""
    text, language = persona(settings), base(_language_at(url, settings))
    if language in ("", PROMPTS_IN) or (not text and (url or os.environ.get("SB_VOICE_INSTRUCTIONS"))):
        return text
    name = NAMES.get(language, language)
    wishes = "" if settings.persona_text or settings.persona == TEACHER else f" Answer in {name}."
    return f"{text or bundled_persona(USUAL_PERSONA)} The user speaks {name}.{wishes}"


def persona(settings: Settings) -> str:
    """What the model is told about itself; empty leaves it to the server."""
    if settings.persona_text:
        return settings.persona_text
    return bundled_persona(settings.persona) if settings.persona else ""


def bundled_persona(name: str) -> str:
    """The text of one that comes with the program; empty where there is none of that name."""
    bundled = {text.name: text for text in files("resources.prompts").iterdir()}
    text = bundled.get(f"{name}.txt")  # the name is one of these and never a path
    return text.read_text(encoding="utf-8").strip() if text else ""


def _stage(stage: StageChoice, role: Role) -> dict[str, str]:
    wishes = {
        role: stage.engine,
        f"{role}_model": stage.model,
        f"{role}_url": stage.url,
        f"{role}_fallback": stage.fallback,
    }
    if role == "tts":
        wishes["tts_voice"] = stage.voice
    if role == SPEECH:
        wishes["speech_thinks"] = stage.thinks
    return {name: wish for name, wish in wishes.items() if wish}
