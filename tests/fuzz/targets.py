"""What is fuzzed: each target takes any bytes and fails where the code does not keep its word.

`tests/fuzz/corpus/TARGET/` holds inputs worth trying again; `test_corpus.py` does so in every run, and `make fuzz`
looks for more.
"""

from __future__ import annotations

import base64
import contextlib
import json
import tempfile
from collections.abc import Callable
from pathlib import Path

import msgspec

from desktop.address import SCHEMES, Address, InvalidAddress, parse_address, travels_open
from desktop.conversations.resuming import to_continue
from desktop.hotkey.shortcut import InvalidShortcut, Shortcut
from desktop.settings.api_keys import ApiKeys
from desktop.settings.server_config import for_server, greeting
from desktop.settings.stored import SettingsFile
from server.conversations.archive.cursors import IN_CONVERSATION, IN_LIST, BadCursor, cursor, place_of
from server.engines.tts.sentences import LONGEST, SHORTEST, Cutter
from server.engines.tts.speakable.stage import Speakable
from server.protocol import events as e
from server.protocol.addresses import key_host


def client_event(data: bytes) -> None:
    """An event or one of the errors that the server answers; an event is the same after a round trip.

    The bytes are a whole event, and what comes after the type of one: that is deeper than chance gets by itself.
    """
    kind = e.type_of(e.CLIENT_EVENTS[data[0] % len(e.CLIENT_EVENTS)]) if data else ""
    for frame in (data, f'{{"type":"{kind}",'.encode() + data[1:]):
        try:
            event = e.decode_client(frame)
        except (msgspec.DecodeError, UnicodeError, RecursionError):
            continue
        assert e.decode_client(e.encode(event)) == event
        assert any(type(event) is each for each in e.CLIENT_EVENTS), "which of them is what the fuzzer sees"


def cutter(data: bytes) -> None:
    """Nothing is lost, nothing added, and it is cut the same however it arrives."""
    text, step = _text_and_step(data)
    whole = _cut([text])
    assert "".join(whole) == text
    assert all(piece and len(piece) <= LONGEST + SHORTEST for piece in whole)
    assert _cut([text[at : at + step] for at in range(0, len(text), step)]) == whole


def spoken(data: bytes) -> None:
    """All that is written is laid along what is said, in order, and what is said has no marks."""
    text, step = _text_and_step(data)
    for words in (False, True):
        speakable = Speakable(("en", "de", "zh", None)[step % 4])
        for piece in _cut([text], words=words):
            said = speakable.say(piece)
            assert [part.begin for part in said.parts[1:]] == [part.end for part in said.parts[:-1]]
            assert "".join(piece[part.begin : part.end] for part in said.parts) == piece
            assert not set(said.text) & set("`[]{}|\\\n\x01\x02\x03")
            assert all(stretch.begin < stretch.end for stretch in said.stretches())


def unmarked(data: bytes) -> None:
    """It is said the same however it arrives."""
    text, step = _text_and_step(data)
    chunks = [text[at : at + step] for at in range(0, len(text), step)]
    for words in (False, True):
        one, other = Speakable("en"), Speakable("en")
        whole = [one.say(piece).parts for piece in _cut([text], words=words)]
        assert [other.say(piece).parts for piece in _cut(chunks, words=words)] == whole


def settings(data: bytes) -> None:
    """Whatever stands in the file the app starts, can save, and what could not be read is kept."""
    with tempfile.TemporaryDirectory(prefix="sb-fuzz-") as folder:
        path = Path(folder) / "settings.json"
        path.write_bytes(data)
        file = SettingsFile(path)
        kept = path if not file.problem else Path(folder, "settings.unreadable.json")
        assert kept.read_bytes() == data
        start_with(file)
        wanted = file.change(welcomed=True)
        assert not file.problem
        assert repr(SettingsFile(path).current) == repr(wanted), "as text: no number equals NaN"


def start_with(file: SettingsFile) -> None:
    """What the app does with its settings before there is a window to say anything in."""
    current = file.current
    ApiKeys(file).entries()
    json.dumps(for_server(current, {})).encode()
    e.encode(greeting(current))
    if current.server_url:
        address = Address(current.server_url, "")
        assert address.host
        address.realtime(None)
    with contextlib.suppress(InvalidShortcut):
        Shortcut.parse(current.hotkey)
    to_continue(current, current.server_url, 0.0)


def cursors(data: bytes) -> None:
    """A place, which is the same again as a cursor, or `BadCursor`: the bytes as a cursor, and as what is in one."""
    for text in (data.decode("utf-8", errors="surrogateescape"), base64.urlsafe_b64encode(data).decode()):
        for kind in (IN_LIST, IN_CONVERSATION):
            try:
                place = place_of(text, kind)
            except BadCursor:
                continue
            assert place_of(cursor(*place), kind) == place


def addresses(data: bytes) -> None:
    """An address or a sentence; an address stays what it is, and says whom its key belongs to."""
    text = data.decode("utf-8", errors="replace")
    key_host(text)
    try:
        url = parse_address(text)
    except InvalidAddress:
        return
    assert parse_address(url) == url
    address = Address.typed(url, "token")
    assert address.realtime("c").partition("://")[0] in SCHEMES.values()
    assert address.http("/healthz", {}).startswith("http")
    if travels_open(url):
        assert key_host(url).startswith("http://")
    assert key_host(url)
    assert not any(letter.isspace() for letter in key_host(url)), "the settings keep it behind a space"


TARGETS: dict[str, Callable[[bytes], None]] = {
    each.__name__: each for each in (client_event, cutter, spoken, unmarked, settings, cursors, addresses)
}


def _text_and_step(data: bytes) -> tuple[str, int]:
    """The first byte says in how large bits the rest arrives."""
    return data[1:].decode("utf-8", errors="replace"), data[0] % 16 + 1 if data else 1


def _cut(chunks: list[str], *, words: bool = False) -> list[str]:
    made = Cutter(words=words)
    return [piece for chunk in chunks for piece in made.feed(chunk)] + made.finish()
