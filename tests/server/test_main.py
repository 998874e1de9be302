"""The server as a program: how it starts, whom it lets in, what it writes, and how it ends."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import stat
import sys
import urllib.error
import urllib.request
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from websockets.exceptions import ConnectionClosed, InvalidHandshake, InvalidStatus

from server.__main__ import main
from server.process.control_channel import ControlChannel
from tests.patience import PATIENCE
from tests.servers.realtime_server import (
    SECOND,
    TOKEN,
    Address,
    ChildServer,
    ask_aloud,
    ask_in_writing,
    b64,
    hear,
    hear_all,
    push_to_talk,
    talking,
    tell,
)
from tests.servers.storage.databases import SqliteFile

IN_A_FILE = "a-Token-In-A-File_OfRandomLetters_7tGh3"
BUNDLED = json.dumps({"token": "from-the-app"}) + "\n"


async def get_in(address: Address, **headers: str) -> int:
    """The status with which the handshake was answered."""
    try:
        async with address.connect(additional_headers=headers):
            return 101
    except InvalidStatus as refused:
        return refused.response.status_code


def health(address: Address) -> dict[str, Any]:
    with urllib.request.urlopen(f"{address.url}/healthz", timeout=60) as answer:
        found: dict[str, Any] = json.loads(answer.read())
    return found


async def test_who_is_let_in(tmp_path: Path) -> None:
    shown = {"Authorization": f"Bearer {TOKEN}"}
    with ChildServer(tmp_path) as server:
        address = server.address()
        assert await get_in(address, **shown) == 101
        assert await get_in(address) == 401
        assert await get_in(address, Authorization="Bearer wrong") == 401
        assert await get_in(address, **shown, Origin="https://evil.example") == 403
        assert await get_in(address, **shown, Origin="null") == 403
        assert await raw_handshake(address, "Host: evil.example", f"Authorization: Bearer {TOKEN}") == 421
        assert await raw_handshake(address, "Host: localhost", "Host: localhost", f"Authorization: Bearer {TOKEN}") in (
            400,
            421,
        )
        two = [f"Authorization: Bearer {TOKEN}"] * 2
        assert await raw_handshake(address, "Host: localhost", *two) == 401
        garbage = "Authorization: Bearer \x80\xff"
        assert await raw_handshake(address, "Host: localhost", garbage) in (400, 401)
        assert await raw_handshake(address, "Host: \xff\xfe", f"Authorization: Bearer {TOKEN}") in (400, 421)
        assert health(address)["status"] == "ok"
        async with talking(address) as socket:
            await ask_aloud(socket)
            assert (await hear_all(socket))[-1]["response"]["status"] == "completed"
    assert "Traceback" not in server.text


async def raw_handshake(address: Address, *headers: str) -> int:
    """The like, with headers that no client library would send."""
    host, port = address.url.removeprefix("http://").split(":")
    reader, writer = await asyncio.open_connection(host, int(port))
    upgrade = ("Upgrade: websocket", "Connection: Upgrade", "Sec-WebSocket-Version: 13")
    lines = ("GET /v1/realtime HTTP/1.1", *headers, *upgrade, "Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==", "", "")
    writer.write("\r\n".join(lines).encode("latin-1"))
    async with asyncio.timeout(PATIENCE):
        status = int((await reader.readline()).split()[1])
    writer.close()
    return status


async def test_everything_but_health_needs_the_token(tmp_path: Path) -> None:
    with ChildServer(tmp_path) as server:
        address = server.address()
        assert health(address)["engines"]["hear"]["name"] == "scripted"
        for path in ("/v1/realtime", "/v1/conversations", "/metrics"):
            with pytest.raises(urllib.error.HTTPError) as refused:
                urllib.request.urlopen(address.url + path, timeout=PATIENCE)
            assert refused.value.code == 401


# --- the token -------------------------------------------------------------------------------------------


async def test_without_a_token_it_makes_one_for_this_user_alone(tmp_path: Path) -> None:
    with ChildServer(tmp_path, environment={"SB_VOICE_TOKEN": ""}) as server:
        file = Path(server.line("token: in ").removeprefix("token: in "))
        token = file.read_text().strip()
        assert stat.S_IMODE(file.stat().st_mode) == 0o600
        assert await get_in(server.address(), Authorization=f"Bearer {token}") == 101
    assert token not in server.text
    with ChildServer(tmp_path, environment={"SB_VOICE_TOKEN": ""}) as server:
        assert await get_in(server.address(), Authorization=f"Bearer {token}") == 101


async def test_an_empty_token_file_lets_nobody_in(tmp_path: Path) -> None:
    file = tmp_path / "data" / "sb-voice" / "server-token"
    file.parent.mkdir(parents=True)
    file.touch()
    with ChildServer(tmp_path, environment={"SB_VOICE_TOKEN": ""}) as server:
        assert await get_in(server.address(), Authorization="Bearer ") == 401
    assert len(file.read_text().strip()) > 40


async def test_the_token_may_lie_in_a_file(tmp_path: Path) -> None:
    file = tmp_path / "token"
    file.write_text(f"{IN_A_FILE}\n")
    with ChildServer(tmp_path, environment={"SB_VOICE_TOKEN": "", "SB_VOICE_TOKEN_FILE": str(file)}) as server:
        assert await get_in(server.address(), Authorization=f"Bearer {IN_A_FILE}") == 101


# --- refusing to start -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("arguments", "environment", "sentence"),
    [
        (["--host", "0.0.0.0"], {"SB_VOICE_TOKEN": ""}, "needs a token"),
        ([], {"SB_VOICE_TOKEN": "", "SB_VOICE_HOST": "::"}, "needs a token"),
        ([], {"SB_VOICE_TOKEN": " ", "SB_VOICE_HOST": "0.0.0.0"}, "needs a token"),
        ([], {"SB_VOICE_TOKEN_FILE": "/nowhere", "SB_VOICE_TOKEN": ""}, "SB_VOICE_TOKEN_FILE names cannot be read"),
        ([], {"SB_VOICE_PORT": "SECRET"}, "SB_VOICE_PORT is wrong"),
        ([], {"SB_VOICE_STT": "nobody"}, "no speech-to-text engine called"),
        (["--host", "0.0.0.0"], {}, "without TLS"),
        ([], {"SB_VOICE_TLS_CERTIFICATE": "/nowhere"}, "name no certificate"),
        ([], {"SB_VOICE_TLS_KEY": "/nowhere"}, "no SB_VOICE_TLS_CERTIFICATE"),
        (["--behind-proxy", "--host", "no.such.host.invalid"], {}, "Cannot listen on no.such.host.invalid"),
        ([], {"SB_VOICE_DATABASE_URL": "mysql://h/d"}, "cannot use mysql"),
        (["--bundled"], {}, "not one line of JSON"),
    ],
)
def test_what_cannot_work_is_said_in_one_sentence(
    tmp_path: Path,
    arguments: list[str],
    environment: dict[str, str],
    sentence: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    child = ChildServer(tmp_path, environment=environment)
    monkeypatch.setattr("os.environ", child.environment_in_full())
    app_says("not json\n", monkeypatch)
    assert main(["serve", *arguments]) == 2
    written = capsys.readouterr()
    assert written.out == ""
    (line,) = written.err.splitlines()
    assert line.startswith("sb-voice-server: ")
    assert sentence in line
    assert "SECRET" not in line


def ended_with(arguments: list[str]) -> int:
    """The exit code, also where the arguments themselves are wrong."""
    try:
        return main(arguments)
    except SystemExit as ended:
        return int(ended.code or 0)


@pytest.mark.parametrize(
    ("arguments", "why"),
    [
        (["nothing"], "invalid choice"),
        (["users", "add", ""], "1 to 100 characters"),
        (["quota", "set", "Ann", "--tokens-day", "-5"], "a number from 0 on"),
        (["serve", "--workers", "many"], "invalid int value"),
        (["worker", "--stt", "scripted"], "--join"),
        (["db", "backup", "/no/such/folder/file"], "/no/such/folder: Not a directory."),
    ],
)
def test_whatever_is_wrong_is_said_for_a_program_where_that_is_asked(
    tmp_path: Path,
    arguments: list[str],
    why: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr("os.environ", ChildServer(tmp_path).environment_in_full())
    assert ended_with([*arguments, "--json"]) == 2
    assert why in json.loads(capsys.readouterr().err)["error"]


@pytest.mark.parametrize("several", [[], ["--workers", "2"]], ids=["alone", "workers"])
def test_where_it_listens_is_said_for_a_program_where_that_is_asked(tmp_path: Path, several: list[str]) -> None:
    with ChildServer(tmp_path, ["--json", *several], environment={"SB_VOICE_TOKEN": ""}) as server:
        assert json.loads(server.line('{"token_file"'))["token_file"].startswith(str(tmp_path))
        assert json.loads(server.line('{"listening"'))["listening"].startswith("http://127.0.0.1:")


def test_a_port_that_is_taken_is_said_in_one_sentence(tmp_path: Path) -> None:
    with ChildServer(tmp_path) as first:
        port = first.address().url.rpartition(":")[2]
        with ChildServer(tmp_path, ["--port", port]) as second:
            assert second.wait() == 2
    assert f"Cannot listen on 127.0.0.1 port {port}" in second.text


# --- inside the app --------------------------------------------------------------------------------------


async def test_bundled_it_takes_its_token_from_stdin_and_listens_to_the_app_alone(tmp_path: Path) -> None:
    environment = {"SB_VOICE_HOST": "0.0.0.0", "SB_VOICE_PORT": "1", "SB_VOICE_TOKEN": "from-the-environment"}
    with ChildServer(tmp_path, ["--bundled"], environment, stdin=BUNDLED) as server:
        address = server.address()
        assert address.url.startswith("http://127.0.0.1:")
        assert not address.url.endswith(":1")
        assert await get_in(address, Authorization="Bearer from-the-app") == 101
        assert await get_in(address, Authorization="Bearer from-the-environment") == 401


CHANGED = json.dumps({"token": "from-the-app", "llm": "openai", "llm_fallback": "none"})
NO_KEY = "OpenAI needs an API key; enter one in the settings."
ITEM = {"type": "message", "role": "user", "content": [{"type": "input_text", "text": "Hello?"}]}


def app_says(text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """What comes on stdin, to its end."""
    reading, writing = os.pipe()
    os.write(writing, text.encode())
    os.close(writing)
    monkeypatch.setattr("server.commands.serve.ControlChannel", partial(ControlChannel, reading))


def test_bundled_with_nobody_on_the_line_it_does_not_start(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    app_says("", monkeypatch)
    assert main(["serve", "--bundled"]) == 2
    assert "--bundled is for the app" in capsys.readouterr().err


async def test_bundled_it_changes_engines_when_the_app_says_so(tmp_path: Path) -> None:
    with ChildServer(tmp_path, ["--bundled"], stdin=BUNDLED) as server:
        async with server.address("from-the-app").connect() as socket:
            await tell(socket, "session.update", session={"type": "realtime", "include": ["sb.engines.updated"]})
            await hear(socket, "session.updated")
            assert server.process.stdin is not None
            for line in ("nonsense", '{"token": "from-the-app", "llm": "nobody"}', CHANGED):
                server.process.stdin.write(line + "\n")
            server.process.stdin.flush()
            changed = await hear(socket, "sb.engines.updated")
            # The first may still tell that the engines of the start became ready.
            while changed["engines"]["think"]["name"] != "openai" or changed["engines"]["think"]["state"] == "loading":
                changed = await hear(socket, "sb.engines.updated")
            think = changed["engines"]["think"]
            assert think.pop("abilities") == ["calls_functions", "sees", "reasons"]
            assert think == {"name": "openai", "state": "failed", "code": "no_key", "message": NO_KEY}
            assert changed["engines"]["hear"]["state"] == "ready"
            await tell(socket, "conversation.item.create", item=ITEM)
            await tell(socket, "response.create")
            done = await hear(socket, "response.done")
            assert done["response"]["status_details"]["error"]["code"] == "no_key"


async def test_bundled_it_keeps_no_more_sound_when_the_app_says_so(tmp_path: Path) -> None:
    async def kept() -> bool:
        await tell(socket, "session.update", session={"type": "realtime"})
        told = (await hear(socket, "session.updated"))["session"]["sb_keep_audio"]
        return bool(told)

    with ChildServer(tmp_path, ["--bundled"], stdin=BUNDLED) as server:
        async with server.address("from-the-app").connect() as socket:
            assert await kept()
            assert server.process.stdin is not None
            server.process.stdin.write('{"token": "from-the-app", "keep_audio": false}\n')
            server.process.stdin.flush()
            async with asyncio.timeout(PATIENCE):
                while await kept():
                    await asyncio.sleep(0.05)


@pytest.mark.parametrize("said", ["{}", '{"token": ""}', '{"token": null}'])
def test_bundled_without_a_token_it_does_not_start(
    said: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("SB_VOICE_TOKEN", "from-the-environment")
    app_says(said + "\n", monkeypatch)
    assert main(["serve", "--bundled"]) == 2
    assert "hold no token" in capsys.readouterr().err


async def test_bundled_it_ends_with_the_app(tmp_path: Path) -> None:
    with ChildServer(tmp_path, ["--bundled"], stdin=BUNDLED) as server:
        async with talking(server.address("from-the-app")) as socket:
            await ask_in_writing(socket, "one two three")
            assert server.process.stdin is not None
            server.process.stdin.close()
            with pytest.raises(ConnectionClosed):
                await hear(socket, "nothing")
        assert server.wait() == 0
    assert "Error" not in server.text


# --- ending ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("bundled", [False, True])
@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGTERM")
async def test_sigterm_ends_it_cleanly_with_clients_connected(tmp_path: Path, bundled: bool) -> None:
    with ChildServer(tmp_path, ["--bundled"] if bundled else [], stdin=BUNDLED if bundled else None) as server:
        address = server.address("from-the-app" if bundled else TOKEN)
        async with address.connect() as socket, talking(address):
            talk = (await hear(socket))["session"]["conversation_id"]
            await ask_in_writing(socket, "Remember me")
            await hear(socket, "response.created")
            server.process.send_signal(signal.SIGTERM)
            with pytest.raises(ConnectionClosed) as closed:
                await hear(socket, "nothing")
        assert server.wait() == -signal.SIGTERM
    assert closed.value.rcvd is not None
    assert closed.value.rcvd.code == 1012
    assert server.text.count("\n") == 1
    with ChildServer(tmp_path) as server:
        async with talking(server.address(), f"?conversation_id={talk}") as socket:
            await ask_in_writing(socket, "What did I say?")
            previous = (await hear(socket, "conversation.item.added"))["previous_item_id"]
    assert previous is not None


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGINT for a child")
def test_ctrl_c_ends_it_without_a_traceback(tmp_path: Path) -> None:
    with ChildServer(tmp_path) as server:
        server.address()
        server.process.send_signal(signal.SIGINT)
        assert server.wait() == 130
    assert "Traceback" not in server.text


async def test_after_kill_9_in_the_middle_of_a_reply_the_conversation_goes_on(tmp_path: Path) -> None:
    question = " ".join(f"word{number}" for number in range(200))
    with ChildServer(tmp_path) as server:
        async with server.address().connect() as socket:
            talk = (await hear(socket))["session"]["conversation_id"]
            await ask_in_writing(socket, "First")
            await hear_all(socket)
            await ask_in_writing(socket, question)
            await hear(socket, "response.output_audio.delta")
            under_way = "select role, status from items"
            await SqliteFile(tmp_path / "conversations.sqlite3").comes_to_hold(under_way, ("assistant", "in_progress"))
            server.process.kill()
        server.wait()
    with ChildServer(tmp_path) as server:
        async with talking(server.address(), f"?conversation_id={talk}") as socket:
            await tell(socket, "response.create", response={"output_modalities": ["text"]})
            answer = (await hear_all(socket))[-1]["response"]["output"][0]["content"][0]["text"]
            await ask_in_writing(socket, "Last")
            assert (await hear_all(socket))[-1]["response"]["status"] == "completed"
    assert answer == f"You said: {question}"


# --- what it writes --------------------------------------------------------------------------------------


async def test_even_at_debug_level_nothing_private_is_written(tmp_path: Path) -> None:
    token, said = "MARKEDTOKEN-OfRandomLetters_8sKd2Lq", "MARKEDSPEECH"
    with ChildServer(tmp_path, ["--log-level", "debug"], {"SB_VOICE_TOKEN": token}) as server:
        address = server.address(token)
        async with talking(address) as socket:
            await tell(socket, "session.update", session={"type": "realtime", "instructions": said})
            await ask_in_writing(socket, said)
            await hear_all(socket)
            await tell(socket, "input_audio_buffer.append", audio=b64(SECOND))
            await tell(socket, "input_audio_buffer.commit")
            await tell(socket, said)
            await socket.send(said)
            await tell(socket, "response.create")
            assert (await hear_all(socket))[-1]["response"]["status"] == "completed"
        assert await get_in(address, Authorization="Bearer MARKEDWRONG") == 401
        assert await get_in(address, Authorization=f"Bearer {token}", Origin="https://MARKED.example") == 403
        server.process.terminate()
        server.wait()
    assert "MARKED" not in server.text
    assert "I heard" not in server.text
    assert b64(SECOND)[:40] not in server.text


async def test_a_handshake_that_is_none_leaves_the_server_up(tmp_path: Path) -> None:
    with ChildServer(tmp_path) as server:
        address = server.address()
        with pytest.raises((InvalidHandshake, OSError)):
            await address.connect("/nowhere")
        assert health(address)["status"] == "ok"


# --- ending while people talk


LONG = " ".join(f"word{number}" for number in range(400))


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGTERM")
async def test_sigterm_lets_whoever_talks_have_their_answer_and_takes_nobody_new(tmp_path: Path) -> None:
    with ChildServer(tmp_path) as server:
        address = server.address()
        async with talking(address) as idle, talking(address) as busy:
            await push_to_talk(busy)
            await tell(busy, "input_audio_buffer.append", audio=b64(SECOND))
            await tell(busy, "session.update", session={"type": "realtime"})
            await hear(busy, "session.updated")
            server.process.send_signal(signal.SIGTERM)
            with pytest.raises(ConnectionClosed) as closed:
                await hear(idle, "nothing")
            assert closed.value.rcvd is not None
            assert closed.value.rcvd.code == 1012
            with pytest.raises((InvalidHandshake, OSError)):
                async with address.connect():
                    pass
            await tell(busy, "input_audio_buffer.commit")
            await ask_in_writing(busy, LONG)
            done = (await hear_all(busy))[-1]["response"]
            assert done["status"] == "completed"
            with pytest.raises(ConnectionClosed) as closed:
                await hear(busy, "nothing")
            assert closed.value.rcvd is not None
            assert closed.value.rcvd.code == 1012
        assert server.wait() == -signal.SIGTERM
    rows = SqliteFile(tmp_path / "conversations.sqlite3").rows("select status from items where role = 'assistant'")
    assert rows == [("completed",)]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGTERM")
async def test_a_second_sigterm_waits_for_nobody(tmp_path: Path) -> None:
    with ChildServer(tmp_path) as server:
        async with talking(server.address()) as idle, talking(server.address()) as busy:
            await push_to_talk(busy)
            await tell(busy, "input_audio_buffer.append", audio=b64(SECOND))
            await tell(busy, "session.update", session={"type": "realtime"})
            await hear(busy, "session.updated")
            server.process.send_signal(signal.SIGTERM)
            with pytest.raises(ConnectionClosed):
                await hear(idle, "nothing")
            server.process.send_signal(signal.SIGTERM)
            with pytest.raises(ConnectionClosed):
                await hear(busy, "nothing")
        server.wait()
