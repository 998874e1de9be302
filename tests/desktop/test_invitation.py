"""What somebody pastes or opens: an invitation, an address, or a link that was cut off."""

from __future__ import annotations

import pytest

from desktop.address import InvalidAddress
from desktop.invitation import Invitation
from server.protocol.invitations import joining_link


def test_a_link_is_read_and_keeps_its_code_to_itself() -> None:
    invitation = Invitation.read(f" {joining_link('https://voice.example.org', 'sbi_hush')} ")
    assert invitation is not None
    assert (invitation.url, invitation.code, invitation.host) == (
        "https://voice.example.org",
        "sbi_hush",
        "voice.example.org",
    )
    assert "hush" not in repr(invitation)


@pytest.mark.parametrize("text", ["", "voice.example.org", "https://voice.example.org"])
def test_an_address_is_none(text: str) -> None:
    assert Invitation.read(text) is None


@pytest.mark.parametrize(
    "link",
    [
        "sb-voice://join",
        joining_link("https://voice.example.org", "sbi_hush")[:-20],
        joining_link("ftp://voice.example.org", "sbi_hush"),
        joining_link("https://me:secret@voice.example.org", "sbi_hush"),
        joining_link("", "sbi_hush"),
    ],
)
def test_what_is_not_whole_is_told_so(link: str) -> None:
    with pytest.raises(InvalidAddress):
        Invitation.read(link)
