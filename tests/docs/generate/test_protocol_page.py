"""The page about the wire says what the code does."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from docs.generate import protocol_page
from docs.generate.marked import filled
from server.protocol import events as e

ROOT = Path(__file__).parents[3]
PAGE = (ROOT / "docs/protocol.md").read_text(encoding="utf-8")
STRUCTS = [
    each
    for each in vars(e).values()
    if isinstance(each, type) and issubclass(each, e.Shape | e.ClientEvent | e.ServerEvent)
]
FIELDS = protocol_page.FIELD_DOCS


def test_the_page_is_what_the_code_says() -> None:
    """Where this fails, `make docs` puts it right."""
    assert filled(PAGE, protocol_page.parts()) == PAGE


@pytest.mark.parametrize("event", [*e.CLIENT_EVENTS, *e.SERVER_EVENTS], ids=e.type_of)
def test_every_event_is_on_the_page(event: type[e.ClientEvent | e.ServerEvent]) -> None:
    assert f"### `{e.type_of(event)}`\n" in PAGE


@pytest.mark.parametrize("struct", STRUCTS, ids=lambda struct: struct.__name__)
def test_every_part_of_an_event_says_what_it_is(struct: type) -> None:
    assert struct.__doc__


def test_every_time_and_all_that_is_ours_says_what_it_means() -> None:
    told = {(struct.__name__, name) for struct in STRUCTS for name in FIELDS[struct.__name__]}
    asks = {(struct, name) for struct, name in told if re.search(r"^sb_|_ms$|seconds$", name)}
    assert not {(struct, name) for struct, name in asks if not FIELDS[struct][name]}


def test_the_events_of_the_example_are_events() -> None:
    frames = [
        (line[0], line[2:])
        for block in re.findall(r"```text\n(.*?)```", PAGE, re.DOTALL)
        for line in block.replace("\n   ", " ").splitlines()
        if line.startswith(("< {", "> {"))
    ]
    assert len(frames) > 15
    for way, frame in frames:
        event = e.decode_client(frame) if way == ">" else e.decode_server(frame)
        assert e.type_of(event) == json.loads(frame)["type"]


def test_every_notice_is_on_the_page() -> None:
    code = "\n".join(path.read_text(encoding="utf-8") for path in (ROOT / "server").rglob("*.py"))
    told = set(re.findall(r'(?:\bnotice|_tell|\bNoticeGiven)\(\s*(?:code=)?"(\w+)"', code))
    page = PAGE.partition("### Notices")[2].partition("### Texts")[0]
    assert told == set(re.findall(r"^\| `(\w+)`", page, re.MULTILINE))


def test_a_page_that_marks_another_part_is_refused() -> None:
    with pytest.raises(ValueError, match="marks"):
        filled("<!-- made: here -->\n<!-- end: here -->", {"there": ""})


def test_only_what_stands_between_the_marks_is_written() -> None:
    page = "before\n<!-- made: it -->\nold\n<!-- end: it -->\nafter"
    assert filled(page, {"it": "new"}) == "before\n<!-- made: it -->\n\nnew\n\n<!-- end: it -->\nafter"
