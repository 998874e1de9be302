"""The three roles and their names on the wire."""

from __future__ import annotations

from server.protocol.roles import BY_WIRE_NAME, ROLES, WIRE_NAMES
from server.settings import ServerSettings


def test_clients_keep_the_names_that_they_know() -> None:
    assert [WIRE_NAMES[role] for role in ROLES] == ["hear", "think", "speak"]
    assert [BY_WIRE_NAME[WIRE_NAMES[role]] for role in ROLES] == list(ROLES)


def test_the_settings_of_a_role_begin_with_it() -> None:
    for role in ROLES:
        assert {role, f"{role}_model", f"{role}_url", f"{role}_fallback"} <= set(ServerSettings.__struct_fields__)
