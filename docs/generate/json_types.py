"""How a field of an event looks in JSON, in words. Pure."""

from __future__ import annotations

import json

from msgspec import NODEFAULT, UNSET, inspect, to_builtins

_WORDS: dict[type[inspect.Type], str] = {
    inspect.StrType: "string",
    inspect.IntType: "integer",
    inspect.FloatType: "number",
    inspect.BoolType: "boolean",
    inspect.BytesType: "base64",
    inspect.NoneType: "null",
    inspect.AnyType: "anything",
    inspect.CustomType: "[text](#texts)",
}


def in_words(kind: inspect.Type) -> str:
    """The values that a field may have. Raises `KeyError` for a type that no event has had so far."""
    match kind:
        case inspect.UnionType(types=types):
            return " or ".join(in_words(each) for each in types)
        case inspect.LiteralType(values=values):
            return " or ".join(f"`{json.dumps(value)}`" for value in values)
        case inspect.ListType(item_type=item):
            return f"array of {in_words(item)}"
        case inspect.TupleType(item_types=items):
            return f"[{', '.join(map(in_words, items))}]"
        case inspect.DictType(value_type=value):
            return f"object of {in_words(value)}"
        case inspect.StructType(cls=cls):
            return f"[{cls.__name__}](#{cls.__name__.lower()})"
    return _WORDS[type(kind)]


def presence(field: inspect.Field) -> str:
    """Whether a field has to be there, and what counts where it is not."""
    if field.required:
        return "always"
    if field.default not in (NODEFAULT, UNSET, None):
        return f"else `{json.dumps(to_builtins(field.default))}`"
    return "may be left out"


def structs_in(kind: inspect.Type) -> list[type]:
    """The structs that a type is made of, itself first, each before those inside it."""
    match kind:
        case inspect.StructType(cls=cls, fields=fields):
            return [cls, *(each for field in fields for each in structs_in(field.type))]
        case inspect.UnionType(types=types):
            return [each for inner in types for each in structs_in(inner)]
        case inspect.ListType(item_type=item):
            return structs_in(item)
        case inspect.TupleType(item_types=items):
            return [each for item in items for each in structs_in(item)]
        case inspect.DictType(value_type=value):
            return structs_in(value)
    return []
