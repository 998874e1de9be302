"""Where the providers in the cloud are: the one table for the engines, the keys and the settings."""

from __future__ import annotations

import re

from server.protocol.addresses import key_host

PROVIDER_URLS = {
    "openai": "https://api.openai.com/v1",
    "deepgram": "https://api.deepgram.com",
    "gemini": "https://generativelanguage.googleapis.com/v1beta",
}
"""The base URL of each provider that is asked at no other address."""

PROVIDER_HOSTS = {name: key_host(url) for name, url in PROVIDER_URLS.items()}
"""Whom a provider's own keys are for, as `key_host` names it."""

SPEECH_PROVIDERS = {"openai": "openai", "live": "openai", "gemini": "gemini"}
"""Whose each speech model is."""

SPEECH_HOSTS = {name: PROVIDER_HOSTS[provider] for name, provider in SPEECH_PROVIDERS.items()}
"""Where the speech models are that are set up without an address."""

_QUOTES = "\"'`\u201c\u201d\u201e\u2018\u2019\u201a\u00ab\u00bb"
_UNSEEN = " \t\r\n\u00a0\u200b\u200c\u200d\u200e\u200f\u2060\ufeff"
_AROUND = _UNSEEN + _QUOTES + ",;"
_NAMED = re.compile(
    r"(?:(?:export\s+|set\s+)?\w{0,40}(?:KEY|TOKEN)\w{0,40}\s*[=:]\s*|Authorization\s*:\s*)?(?:(?:Bearer|Token)\s+)?",
    re.IGNORECASE,
)


def cleaned_key(pasted: str | None) -> str:
    """The key in what was pasted: without quotes, line ends and the name that stood before it; empty where none is."""
    key = (pasted or "").strip(_AROUND)
    return _NAMED.sub("", key, count=1).strip(_AROUND)


def cleaned_address(pasted: str | None) -> str:
    """The address in what was pasted: without quotes, and spaces and line ends around it; empty where none is."""
    return (pasted or "").strip(_AROUND + "<>").rstrip("/")
