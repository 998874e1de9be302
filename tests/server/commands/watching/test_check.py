"""`sb-voice-server check`: what is wrong, of each part, and what to do; nothing is changed by looking."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path
from typing import Any

import pytest

from server.__main__ import main
from server.conversations.conversation_item import ConversationItem
from server.process.serving import listen
from tests.servers.networks.certificates import write_pair
from tests.servers.realtime_server import TOKEN, ChildServer
from tests.servers.storage.databases import SqliteFile, make_ready

TALK = "00000000-0000-4000-8000-000000000001"


@pytest.fixture(autouse=True)
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where its database would lie."""
    file = tmp_path / "data" / "conversations.sqlite3"
    database = {"SB_VOICE_DATABASE_URL": f"sqlite:///{file}", "SB_VOICE_PORT": "0", "SB_VOICE_TOKEN": TOKEN}
    monkeypatch.setattr("os.environ", {**ChildServer(tmp_path).environment_in_full(), **database})
    return file


@pytest.fixture
def check(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Any:
    def check(*arguments: str, code: int = 0, **settings: str) -> dict[str, tuple[str, str]]:
        """State and message of each part, the worst one of it."""
        for name, value in settings.items():
            monkeypatch.setenv(f"SB_VOICE_{name.upper()}", value)
        assert main(["check", "--json", *arguments]) == code
        said = json.loads(capsys.readouterr().out)
        assert said["ok"] is (code == 0)
        ranked = sorted(said["findings"], key=lambda each: ["ok", "warning", "failed"].index(each["state"]))
        assert all(bool(each["remedy"]) is (each["state"] != "ok") for each in ranked)
        return {each["part"]: (each["state"], each["message"]) for each in ranked}

    return check


def test_all_is_well_and_nothing_was_made(check: Any, file: Path) -> None:
    found = check()
    assert {state for state, _ in found.values()} == {"ok"}
    assert {*found} >= {"settings", "database", "stt (scripted)", "llm (scripted)", "tts (scripted)"}
    assert not file.exists()


def test_a_person_reads_a_line_a_part(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "--without-engines"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "ok       settings: It listens on 127.0.0.1 port 0."
    assert not [line for line in lines if "scripted" in line]


@pytest.mark.parametrize(
    ("settings", "part", "state", "sentence"),
    [
        ({"port": "SECRET"}, "settings", "failed", "SB_VOICE_PORT is wrong"),
        ({"host": "0.0.0.0"}, "settings", "failed", "without TLS"),
        ({"host": "0.0.0.0", "token": ""}, "settings", "failed", "needs a token"),
        ({"token": "guess-me"}, "settings", "failed", "can be guessed"),
        ({"stt": "nobody"}, "engines", "failed", "nobody"),
        ({"llm": "openai"}, "llm (openai)", "failed", "needs an API key"),
        ({"llm": "openai", "llm_url": "http://127.0.0.1:9/v1"}, "llm (openai)", "failed", "cannot be reached"),
        ({"database_url": "mysql://h/d"}, "database", "failed", "cannot use mysql"),
        ({"database_url": "postgresql://me:SECRET@127.0.0.1:9/n"}, "database", "failed", "cannot be reached"),
        ({"tls_certificate": "/nowhere"}, "certificate", "failed", "name no certificate"),
    ],
)
def test_what_fails(check: Any, settings: dict[str, str], part: str, state: str, sentence: str) -> None:
    found = check(code=1, **settings)
    assert found[part][0] == state
    assert sentence in found[part][1]
    assert "SECRET" not in str(found)


def test_a_newer_database(check: Any, file: Path) -> None:
    make_ready(file)
    assert "up to date" in check()["database"][1]
    SqliteFile(file).rows("update alembic_version set version_num = '9999'")
    assert check(code=1)["database"][0] == "failed"


@pytest.mark.parametrize(("days", "state", "code"), [(90.5, "ok", 0), (3.5, "warning", 0), (-1, "failed", 1)])
def test_how_long_the_certificate_is_good(check: Any, tmp_path: Path, days: float, state: str, code: int) -> None:
    write_pair(tmp_path / "pair.pem", "voice.example", days=days)
    found = check("--without-engines", code=code, tls_certificate=str(tmp_path / "pair.pem"))["certificate"]
    assert found[0] == state
    assert ("voice.example" in found[1]) is (days > 0)
    assert ("in 3 days" in found[1]) is (state == "warning")


def test_what_was_said_in_the_future_tells_of_a_wrong_clock(check: Any, file: Path) -> None:
    async def say() -> None:
        async with SqliteFile(file).opened() as store:
            store.save(TALK, 0, ConversationItem("item", "user", "later", "later"))

    make_ready(file)
    asyncio.run(say())
    assert check()["clock"][0] == "ok"
    SqliteFile(file).rows("update items set created_at = '2999-01-01 00:00:00.000000'")
    assert check()["clock"][0] == "warning"


def test_a_port_that_somebody_has(check: Any) -> None:
    with listen("127.0.0.1", 0) as listener:
        listener.listen()
        found = check("--without-engines", port=str(listener.getsockname()[1]))
    assert found["port"][0] == "warning"


@pytest.mark.parametrize(("mode", "state"), [(0o600, "ok"), (0o604, "warning")])
def test_a_secret_that_everybody_can_read(check: Any, tmp_path: Path, mode: int, state: str) -> None:
    config = tmp_path / "server.toml"
    config.write_text('openai_api_key = "SECRET"\n')
    config.chmod(mode)
    found = check("--without-engines", "--config", str(config))
    assert found["settings"][0] == state
    assert "SECRET" not in str(found)
