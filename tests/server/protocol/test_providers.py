"""Where the providers are, and whom their keys are for."""

from __future__ import annotations

from server.protocol.providers import PROVIDER_HOSTS, PROVIDER_URLS


def test_a_providers_keys_are_for_its_own_host() -> None:
    assert PROVIDER_HOSTS == {
        "openai": "api.openai.com",
        "deepgram": "api.deepgram.com",
        "gemini": "generativelanguage.googleapis.com",
    }


def test_no_provider_is_asked_in_clear_text() -> None:
    assert all(url.startswith("https://") for url in PROVIDER_URLS.values())
