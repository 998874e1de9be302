"""What other programs have the environment say switches nothing off that is on this computer."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.servers.realtime_server import ChildServer, ask_in_writing, hear_all, talking

BAD = {
    "GNOME": {"ALL_PROXY": "socks://127.0.0.1:9/", "all_proxy": "socks://127.0.0.1:9/", "no_proxy": ""},
    "Clash": dict.fromkeys(("http_proxy", "HTTPS_PROXY", "ALL_PROXY"), "socks5h://127.0.0.1:9") | {"NO_PROXY": ""},
    "nonsense": dict.fromkeys(("http_proxy", "https_proxy", "all_proxy"), "pac+foo://:99999"),
    "conda": {"SSL_CERT_FILE": "/gone/cacert.pem", "SSL_CERT_DIR": "/gone", "REQUESTS_CA_BUNDLE": "/gone/cacert.pem"},
    "others": {
        "SSLKEYLOGFILE": "/gone/keys",
        "OPENAI_CUSTOM_HEADERS": "Authorization: Bearer nobody",
        "OPENAI_ORG_ID": "Ümlaut",
        "WEB_CONCURRENCY": "auto",
    },
}


@pytest.mark.parametrize("programs", [("GNOME", "conda"), ("Clash", "others"), ("nonsense",)], ids=" and ".join)
async def test_the_offline_assistant_answers(programs: tuple[str, ...], tmp_path: Path) -> None:
    environment = {name: value for program in programs for name, value in BAD[program].items()}
    with ChildServer(tmp_path, environment={**environment, "SB_VOICE_LLM": "llama"}) as server:
        async with talking(server.address()) as socket:
            await ask_in_writing(socket, "What is the largest ocean on Earth?")
            events = await hear_all(socket)
    assert events[-1]["response"]["status"] == "completed", events[-1]
    said = [event["delta"] for event in events if event["type"] == "response.output_audio_transcript.delta"]
    assert "ocean" in "".join(said).lower()
