"""The calculator, with units."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property

import msgspec

from server.tools.arithmetic import NoSum, as_text, worked_out
from server.tools.tool import ToolFailed, read, schema_of
from server.tools.units import NoSuchUnit, converted


class SumAsked(msgspec.Struct, forbid_unknown_fields=True):
    expression: str
    unit: str = ""
    to_unit: str = ""


class Calculator:
    """Works out sums and converts quantities."""

    name = "calculator"
    description = (
        "Works out an arithmetic expression such as `3 * (4 + 5) ^ 2`, `15% of 80` or `sqrt(2)`. With `unit` and "
        "`to_unit`, such as km and miles or F and C, the result is converted from the one to the other."
    )
    asks: tuple[str, str] | None = None

    @cached_property
    def parameters(self) -> Mapping[str, object]:
        return schema_of(SumAsked)

    async def run(self, arguments: str) -> str:
        asked = read(arguments, SumAsked)
        try:
            value = worked_out(asked.expression)
            if not asked.unit and not asked.to_unit:
                return as_text(value)
            return f"{as_text(converted(value, asked.unit, asked.to_unit))} {asked.to_unit}"
        except (NoSum, NoSuchUnit) as error:
            raise ToolFailed(str(error)) from None
