"""Quantities in other units. Pure."""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple


class Unit(NamedTuple):
    """How many of its kind's first unit it is, and what has to be added to that."""

    kind: str
    factor: Decimal
    offset: Decimal = Decimal(0)


class NoSuchUnit(Exception):
    """The text says which, or which two do not go together."""


_TABLE = {
    "length": "m=1 meter metre meters metres|km=1000 kilometer kilometre kilometers kilometres"
    "|cm=0.01 centimeter centimetre centimeters centimetres zentimeter|mm=0.001 millimeter millimetre millimeters"
    "|mi=1609.344 mile miles meile meilen|yd=0.9144 yard yards|ft=0.3048 foot feet fuß"
    "|in=0.0254 inch inches zoll|nmi=1852 seemeile seemeilen",
    "mass": "kg=1 kilogram kilograms kilo kilos kilogramm|g=0.001 gram grams gramm|mg=0.000001 milligram milligramm"
    "|t=1000 tonne tonnes tonnen|lb=0.45359237 lbs pound pounds pfund|oz=0.028349523125 ounce ounces unze unzen"
    "|st=6.35029318 stone stones",
    "volume": "l=1 liter litre liters litres|ml=0.001 milliliter millilitre milliliters millilitres|m3=1000 m³"
    "|gal=3.785411784 gallon gallons gallone gallonen|qt=0.946352946 quart quarts|pt=0.473176473 pint pints"
    "|cup=0.2365882365 cups tasse tassen|floz=0.0295735295625|tbsp=0.01478676478125 tablespoon tablespoons"
    "|tsp=0.00492892159375 teaspoon teaspoons",
    "time": "s=1 second seconds sekunde sekunden|min=60 minute minutes minuten|h=3600 hour hours stunde stunden"
    "|d=86400 day days tag tage tagen|week=604800 weeks woche wochen|ms=0.001 millisecond milliseconds",
    "speed": "m/s=1|km/h=0.2777777777777777777777777778 kmh kph|mph=0.44704|kn=0.5144444444444444444444444444 knot"
    " knots knoten",
    "area": "m2=1 m²|km2=1000000 km²|ha=10000 hectare hectares hektar|acre=4046.8564224 acres|ft2=0.09290304 ft²",
    "data": "byte=1 bytes|kb=1000|mb=1000000|gb=1000000000|tb=1000000000000|kib=1024|mib=1048576|gib=1073741824",
    "energy": "j=1 joule joules|kj=1000|kcal=4184 calories kalorien|wh=3600|kwh=3600000",
}
_TEMPERATURES = {
    "c": Unit("temperature", Decimal(1), Decimal("273.15")),
    "f": Unit("temperature", Decimal(5) / Decimal(9), Decimal("459.67") * 5 / 9),
    "k": Unit("temperature", Decimal(1)),
}
_NAMES = {"°c": "c", "celsius": "c", "°f": "f", "fahrenheit": "f", "kelvin": "k"}
_UNITS = dict(_TEMPERATURES)
for _kind, _line in _TABLE.items():
    for _entry in _line.split("|"):
        _first, *_more = _entry.split()
        _short, _, _factor = _first.partition("=")
        _UNITS[_short] = Unit(_kind, Decimal(_factor))
        _NAMES.update(dict.fromkeys(_more, _short))


def unit_of(name: str) -> Unit | None:
    """The unit of that name or sign."""
    plain = name.strip().lower().removeprefix("degrees ").removeprefix("grad ")
    return _UNITS.get(_NAMES.get(plain, plain))


def converted(value: Decimal, source: str, target: str) -> Decimal:
    """The same quantity in another unit. Raises `NoSuchUnit`."""
    one, other = unit_of(source), unit_of(target)
    for unit, name in ((one, source), (other, target)):
        if unit is None:
            raise NoSuchUnit(f"There is no unit called {name[:32]!r} here.")
    assert one is not None and other is not None  # noqa: PT018
    if one.kind != other.kind:
        raise NoSuchUnit(f"{source} is {one.kind}, {target} is {other.kind}.")
    return (value * one.factor + one.offset - other.offset) / other.factor
