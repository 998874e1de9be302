"""Sums, worked out from a text: exact as far as decimal figures go, and never by running what was written. Pure."""

from __future__ import annotations

import ast
import math
from collections.abc import Callable, Mapping
from decimal import Context, Decimal, DecimalException, localcontext

LONGEST = 200
"""Characters of an expression."""
_DIGITS = 28
_GREATEST_EXPONENT = 999
"""Powers with more are not worked out."""

_TWO_SIDED: Mapping[type[ast.operator], Callable[[Decimal, Decimal], Decimal]] = {
    ast.Add: lambda a, b: a + b,
    ast.Sub: lambda a, b: a - b,
    ast.Mult: lambda a, b: a * b,
    ast.Div: lambda a, b: a / b,
    ast.FloorDiv: lambda a, b: (a / b).to_integral_value("ROUND_FLOOR"),
    ast.Mod: lambda a, b: a - b * (a / b).to_integral_value("ROUND_FLOOR"),
    ast.Pow: lambda a, b: _power(a, b),
}
_FUNCTIONS: Mapping[str, Callable[[Decimal], Decimal]] = {
    "sqrt": lambda a: a.sqrt(),
    "abs": abs,
    "round": lambda a: a.to_integral_value("ROUND_HALF_UP"),
    "floor": lambda a: a.to_integral_value("ROUND_FLOOR"),
    "ceil": lambda a: a.to_integral_value("ROUND_CEILING"),
    "ln": lambda a: a.ln(),
    "log10": lambda a: a.log10(),
    "sin": lambda a: _of_float(math.sin, a),
    "cos": lambda a: _of_float(math.cos, a),
    "tan": lambda a: _of_float(math.tan, a),
}
_CONSTANTS = {"pi": Decimal("3.141592653589793238462643383"), "e": Decimal("2.718281828459045235360287471")}


class NoSum(Exception):
    """It cannot be worked out; the text says why."""


def worked_out(expression: str) -> Decimal:
    """The value of such as `3 * (4 + 5) ^ 2`, `15% of 80` or `sqrt(2)`. Raises `NoSum`."""
    if len(expression) > LONGEST:
        raise NoSum("The expression is too long.")
    plain = expression.replace("^", "**").replace("×", "*").replace("·", "*").replace("÷", "/").replace("−", "-")  # noqa: RUF001
    plain = plain.replace("% of ", "/100*").replace("%", "/100") if "%" in plain else plain
    try:
        tree = ast.parse(plain.strip(), mode="eval")
        with localcontext(Context(prec=_DIGITS, Emax=10_000, Emin=-10_000)):
            return _value(tree.body, plain.strip())
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        raise NoSum("This is no expression that can be worked out.") from None
    except ZeroDivisionError:
        raise NoSum("Nothing can be divided by zero.") from None
    except (DecimalException, OverflowError):
        raise NoSum("This has no value that can be written down.") from None


def as_text(value: Decimal) -> str:
    """The value with at most twelve digits, and no power of ten where it can be done without."""
    rounded = Context(prec=12).plus(value)
    if rounded == rounded.to_integral_value() and abs(value) < Decimal(10) ** 20:
        return f"{value.to_integral_value() if value == value.to_integral_value() else rounded:f}".split(".")[0]
    text = f"{rounded:f}" if -9 < rounded.adjusted() < 20 else f"{rounded:E}"
    return text.rstrip("0").rstrip(".") if "." in text and "E" not in text else text


def _value(node: ast.expr, text: str) -> Decimal:
    match node:
        case ast.Constant(value=int() | float()) if not isinstance(node.value, bool):
            written = ast.get_source_segment(text, node) or ""
            return Decimal(written.replace("_", ""))
        case ast.UnaryOp(op=ast.USub(), operand=operand):
            return -_value(operand, text)
        case ast.UnaryOp(op=ast.UAdd(), operand=operand):
            return _value(operand, text)
        case ast.BinOp(left=left, op=op, right=right) if type(op) in _TWO_SIDED:
            return _TWO_SIDED[type(op)](_value(left, text), _value(right, text))
        case ast.Call(func=ast.Name(id=name), args=[argument], keywords=[]) if name in _FUNCTIONS:
            return _FUNCTIONS[name](_value(argument, text))
        case ast.Name(id=name) if name in _CONSTANTS:
            return _CONSTANTS[name]
    raise NoSum("This is no expression that can be worked out.")


def _power(base: Decimal, exponent: Decimal) -> Decimal:
    if abs(exponent) > _GREATEST_EXPONENT:
        raise NoSum("The exponent is too large.")
    return base**exponent


def _of_float(function: Callable[[float], float], value: Decimal) -> Decimal:
    return Decimal(repr(round(function(float(value)), 15)))
