"""Which of its models a vendor lists that a session may need beside the speech model."""

from __future__ import annotations

import asyncio
import logging
import re

from server.engines.openai.api import http_client
from server.engines.openai.models import listed

log = logging.getLogger(__name__)

_HEARS = re.compile("transcribe|whisper", re.IGNORECASE)
LIST_SECONDS = 3.0


async def listed_transcriber(url: str, api_key: str) -> str | None:
    """The first model of an API's list that transcribes; None where it lists none, or cannot be asked."""
    try:
        async with asyncio.timeout(LIST_SECONDS):
            client = await asyncio.to_thread(http_client, url)  # the import and the certificates take 0.1 s
            async with client:
                headers = {"Authorization": f"Bearer {api_key}"} if api_key else {}
                answer = (await client.get(f"{url}/models", headers=headers)).raise_for_status().json()
    except Exception as error:  # whatever it is, the question is heard without it
        log.info("no model that transcribes is known: %s", type(error).__name__)
        return None
    names = (str(model["id"]) for model in listed(answer) or [])
    return next((name for name in names if _HEARS.search(name) and "diarize" not in name), None)
