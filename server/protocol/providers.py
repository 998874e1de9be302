"""Where the providers in the cloud are: the one table for the engines, the keys and the settings."""

from __future__ import annotations

from server.protocol.addresses import key_host

PROVIDER_URLS = {"openai": "https://api.openai.com/v1", "deepgram": "https://api.deepgram.com"}
"""The base URL of each provider that is asked at no other address."""

PROVIDER_HOSTS = {name: key_host(url) for name, url in PROVIDER_URLS.items()}
"""Whom a provider's own keys are for, as `key_host` names it."""
