"""Sums and quantities."""

from __future__ import annotations

import json

import pytest

from server.tools.calculator import Calculator
from server.tools.tool import ToolFailed


@pytest.mark.parametrize(
    ("expression", "value"),
    [
        ("3 * (4 + 5) ^ 2", "243"),
        ("0.1 + 0.2", "0.3"),
        ("15% of 80", "12"),
        ("-7 // 2", "-4"),
        ("-7 mod 2".replace("mod", "-"), "-9"),
        ("sqrt(2)", "1.41421356237"),
        ("2^0.5 * 1e3", "1414.21356237"),
        ("100000000000 * 3", "300000000000"),
        ("sin(pi / 6)", "0.5"),
        ("1 / 3", "0.333333333333"),
        ("5 ÷ 2", "2.5"),
    ],
)
async def test_a_sum_is_exact(expression: str, value: str) -> None:
    assert await Calculator().run(json.dumps({"expression": expression})) == value


@pytest.mark.parametrize(
    ("value", "unit", "to", "result"),
    [
        ("100", "km", "miles", "62.1371192237 miles"),
        ("212", "°F", "Celsius", "100 Celsius"),
        ("-40", "C", "F", "-40 F"),
        ("2 * 3", "Pfund", "kg", "2.72155422 kg"),
        ("90", "min", "Stunden", "1.5 Stunden"),
        ("1", "GiB", "MB", "1073.741824 MB"),
    ],
)
async def test_a_quantity_is_told_in_another_unit(value: str, unit: str, to: str, result: str) -> None:
    assert await Calculator().run(json.dumps({"expression": value, "unit": unit, "to_unit": to})) == result


@pytest.mark.parametrize(
    "arguments",
    [
        "{\"expression\": \"__import__('os').system('true')\"}",
        '{"expression": "9 ** 9 ** 9 ** 9"}',
        '{"expression": "1 / 0"}',
        '{"expression": "(lambda: 1)()"}',
        '{"expression": "True + 1"}',
        '{"expression": "' + "(" * 190 + '"}',
        '{"expression": "1", "unit": "km", "to_unit": "kg"}',
        '{"expression": "1", "unit": "cubits", "to_unit": "m"}',
        '{"expression": 7}',
        '{"sum": "1 + 1"}',
        "{not json",
        "",
    ],
)
async def test_what_cannot_be_worked_out_is_an_error_in_words(arguments: str) -> None:
    with pytest.raises(ToolFailed):
        await Calculator().run(arguments)
