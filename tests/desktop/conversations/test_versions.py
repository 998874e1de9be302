"""Versions of a message, from the branches of a conversation."""

from __future__ import annotations

from desktop.conversations.client import ConversationBranch
from desktop.conversations.versions import Versions

FAMILY = (
    ConversationBranch("root", "", "", "q1"),
    ConversationBranch("b1", "root", "q2", "q2b"),
    ConversationBranch("b2", "b1", "q2b", "q2c"),
    ConversationBranch("b3", "root", "r1", "r1b"),
    ConversationBranch("empty", "root", "r1", ""),
)


def test_each_message_knows_which_version_it_is() -> None:
    assert Versions(FAMILY).shown() == {"q2": (1, 3), "q2b": (2, 3), "q2c": (3, 3), "r1": (1, 2), "r1b": (2, 2)}


def test_from_one_version_to_the_next() -> None:
    versions = Versions(FAMILY)
    assert [versions.beside("q2", by) for by in (-1, 1)] == ["", "b1"]
    assert [versions.beside("q2b", by) for by in (-1, 1)] == ["root", "b2"]
    assert [versions.beside("q2c", by) for by in (-1, 1)] == ["b1", ""]
    assert versions.beside("r1b", -1) == "root"
    assert versions.beside("unknown", 1) == ""


def test_a_conversation_without_branches_has_no_versions() -> None:
    assert Versions().shown() == {}
    assert Versions(FAMILY[:1]).shown() == {}


def test_a_branch_that_is_told_twice_is_one_version() -> None:
    assert Versions((FAMILY[1], FAMILY[1])).shown() == {"q2": (1, 2), "q2b": (2, 2)}
