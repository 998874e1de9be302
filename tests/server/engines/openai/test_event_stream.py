"""Streams of events as servers really send them."""

from __future__ import annotations

from typing import Any

import pytest

from server.engines.openai.event_stream import DONE, EventReader, error_in

A, B = '{"a": 1}', '{"b": 2}'
ONE, TWO = {"a": 1}, {"b": 2}

STREAMS: dict[str, tuple[str, list[Any]]] = {
    "usual": (f"data: {A}\n\ndata: {B}\n\ndata: [DONE]\n\n", [ONE, TWO, DONE]),
    "without spaces": (f"data:{A}\n\ndata:[DONE]\n\n", [ONE, DONE]),
    "of Windows": (f"data: {A}\r\n\r\ndata: [DONE]\r\n\r\n", [ONE, DONE]),
    "of old Macs": (f"data: {A}\r\rdata: [DONE]\r\r", [ONE, DONE]),
    "with a mark of its encoding": (f"\ufeffdata: {A}\n\n", [ONE]),
    "without empty lines": (f"data: {A}\ndata: {B}\ndata: [DONE]\n", [ONE, TWO, DONE]),
    "without an end": (f"data: {A}", [ONE]),
    "with remarks": (f": keepalive\n\n: OPENROUTER PROCESSING\n\ndata: {A}\n\n", [ONE]),
    "with remarks as data": (f"data: : keepalive\n\ndata: ping\n\ndata: {A}\n\n", [ONE]),
    "with empty data": (f"data:\n\ndata: \n\ndata: {A}\n\n", [ONE]),
    "with other fields": (f"event: chunk\nid: 7\nretry: 100\ndata: {A}\n\n", [ONE]),
    "with data over several lines": ('data: {"a":\ndata: 1}\n\n', [ONE]),
    "over several lines, of Windows": ('data: {"a":\r\ndata: 1}\r\n\r\n', [ONE]),
    "a remark before data": (f"data: wait\ndata: {A}\n\n", [ONE]),
    "an error by name": (f"event: error\ndata: {A}\n\n", [{"error": ONE}]),
    "an error by name, in words": ("event: error\ndata: It broke.\n\n", [{"error": "It broke."}]),
    "the separators of Unicode": ('data: {"a": "x\u2028y\u0085z"}\n\n', [{"a": "x\u2028y\u0085z"}]),
    "whole": ('{\n  "a": 1\n}\n', [ONE, DONE]),
    "line by line": (f"{A}\n{B}\n", [ONE, TWO]),
    "a page": ("<html>\n<p>{no}</p>\n</html>", []),
    "nothing": ("", []),
}


def read(data: bytes, length: int) -> list[Any]:
    reader = EventReader()
    found = [event for at in range(0, len(data), length) for event in reader.feed(data[at : at + length])]
    return found + reader.finish()


@pytest.mark.parametrize("name", STREAMS)
@pytest.mark.parametrize("length", [1, 2, 7, 10_000])
def test_every_stream_is_understood_wherever_it_is_cut(name: str, length: int) -> None:
    stream, expected = STREAMS[name]
    assert read(stream.encode(), length) == expected


@pytest.mark.parametrize(
    "stream",
    [
        'data: {"a": \n\n',
        'data: "cut\n\n',
        "data: [1,\n\n",
        "data: " + "[" * 200_000 + "\n\n",
        '{"a": 1',
        "data: {\n" * 200,
    ],
)
def test_data_that_are_cut_are_no_remark(stream: str) -> None:
    with pytest.raises(ValueError, match=r".+"):
        read(stream.encode(), 1000)


@pytest.mark.parametrize(
    ("event", "message"),
    [
        ({"error": {"message": "No."}}, "No."),
        ({"error": "No."}, "No."),
        ({"object": "error", "message": "No.", "code": 404}, "No."),
        ({"type": "error", "error": {"message": "No."}}, "No."),
        ({"type": "error", "message": "No."}, "No."),
        ({"choices": [{"error": {"message": "No."}, "delta": {}}]}, "No."),
        ({"detail": "No."}, "No."),
        ({"message": "No.", "code": 500}, "No."),
    ],
)
def test_errors_are_told_in_many_forms(event: object, message: str) -> None:
    error = error_in(event)
    assert error is not None
    assert error["message"] == message


@pytest.mark.parametrize(
    "event",
    [{"choices": []}, {"error": None}, {"error": False}, {}, [], None, {"text": "x"}, {"message": {"content": ""}}],
)
def test_what_is_no_error_is_none(event: object) -> None:
    assert error_in(event) is None
