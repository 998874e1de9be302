"""`users`, `tokens`, `quota` and `audit`, as whoever runs a server types them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest

from server.__main__ import main
from server.protocol.invitations import parse_link
from tests.servers.storage.databases import BOTH, Database, PostgresDatabase, SqliteFile
from tests.servers.storage.postgresql import PostgreSQL


@pytest.fixture(params=BOTH)
def database(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Database:
    here: Database = SqliteFile(tmp_path / "conversations.sqlite3")
    if request.param != "sqlite":
        server: PostgreSQL = request.getfixturevalue("postgresql")
        here = PostgresDatabase(server, ready=True)  # the other kind shows that tables are made
    monkeypatch.setenv("SB_VOICE_DATABASE_URL", here.url)
    monkeypatch.delenv("SB_VOICE_TOKEN", raising=False)
    return here


@pytest.fixture
def says(database: Database, capsys: pytest.CaptureFixture[str]) -> Any:
    def asked(*arguments: str, code: int = 0) -> dict[str, Any]:
        assert main([*arguments, "--json"]) == code
        written = capsys.readouterr()
        said: dict[str, Any] = json.loads(written.err if code else written.out)
        return said

    return asked


def test_a_person_gets_a_token_that_can_be_revoked_by_its_beginning(says: Any, database: Database) -> None:
    assert says("users", "add", "Ann", "--role", "admin")["role"] == "admin"
    made = says("tokens", "new", "Ann", "--device", "Laptop", "--days", "3")
    assert made["token"].startswith(made["prefix"])
    assert made["token"] not in str(database.rows("select * from tokens"))
    (listed,) = says("tokens", "list")["tokens"]
    assert (listed["user"], listed["device"], listed["state"]) == ("Ann", "Laptop", "active")
    assert says("tokens", "revoke", made["prefix"])["state"] == "revoked"
    (user,) = says("users", "list")["users"]
    assert (user["name"], user["tokens"]) == ("Ann", 0)
    acts = [entry["act"] for entry in says("audit")["entries"]]
    assert acts == ["token_revoked", "token_made", "user_added"]


def test_what_cannot_be_done_is_told_in_a_sentence(says: Any) -> None:
    assert says("tokens", "new", "Nobody", code=2) == {"error": "There is no user called Nobody."}
    says("users", "add", "Ann")
    assert says("users", "add", "Ann", code=2) == {"error": "There is a user called Ann already."}


def test_words_are_blocked_and_no_more(says: Any) -> None:
    assert says("blocked", "list") == {"blocked": []}
    assert says("blocked", "add", " Project  Falcon ") == {"phrase": "Project Falcon"}
    says("blocked", "add", "Project Falcon")
    says("blocked", "add", "gehalt*")
    assert says("blocked", "list") == {"blocked": ["Project Falcon", "gehalt*"]}
    assert "a word" in says("blocked", "add", "…", code=2)["error"]
    says("blocked", "remove", "gehalt*")
    assert says("blocked", "remove", "gehalt*", code=2) == {"error": "gehalt* is not on the blocked list."}
    entries = [(entry["act"], entry["details"]) for entry in says("audit")["entries"]]
    assert entries == [("unblocked", "gehalt*"), ("blocked", "gehalt*"), ("blocked", "Project Falcon")]


def test_personas_are_offered_written_anew_and_taken_back(says: Any, tmp_path: Path) -> None:
    assert says("personas", "list") == {"personas": []}
    file = tmp_path / "tutor.txt"
    file.write_text("You teach German.\n", encoding="utf-8")
    assert says("personas", "set", "Tutor", "--file", str(file)) == {"name": "Tutor", "text": "You teach German."}
    says("personas", "set", "Tutor", "--text", "You teach Italian.")
    assert says("personas", "list") == {"personas": [{"name": "Tutor", "text": "You teach Italian."}]}
    for wrong in (("--text", " "), ("--text", "x" * 4001), ("--file", str(tmp_path / "none"))):
        assert "error" in says("personas", "set", "Tutor", *wrong, code=2)
    assert says("personas", "remove", "Tutor") == {"name": "Tutor"}
    assert says("personas", "remove", "Tutor", code=2) == {"error": "There is no persona called Tutor."}
    assert [entry["act"] for entry in says("audit")["entries"]] == ["persona_removed", "persona_set", "persona_set"]


def test_who_is_removed_is_forgotten_and_disabled_before(says: Any, database: Database) -> None:
    says("users", "add", "Ann")
    says("tokens", "new", "Ann")
    assert says("users", "disable", "Ann")["disabled"]
    assert not says("users", "enable", "Ann")["disabled"]
    assert says("users", "remove", "Ann")["conversations_deleted"] == 0
    assert database.rows("select count(*) from tokens") == [(0,)]
    assert says("users", "list")["users"] == []


def test_the_shared_token_stands_in_the_list_as_what_it_is(says: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SB_VOICE_TOKEN", "a" * 30)
    (shared,) = says("tokens", "list")["tokens"]
    assert (shared["shared"], shared["user"], shared["prefix"]) == (True, None, None)


def test_allowances_are_set_for_a_role_and_for_a_person_and_shown_with_what_is_left(says: Any) -> None:
    says("users", "add", "Ann")
    of_role = says("quota", "set", "--role", "member", "--tokens-day", "1000", "--voice-minutes-day", "30")
    assert of_role["allowances"] == {"tokens_day": 1000, "voice_minutes_day": 30}
    says("quota", "set", "Ann", "--voice-minutes-day", "0.5", "--sessions", "2")
    shown = says("quota", "show", "Ann")
    told = {each["name"]: each for each in shown["allowances"]}
    assert shown["own"] == ["sessions", "voice_minutes_day"]
    assert (told["voice_minutes_day"]["limit"], told["voice_minutes_day"]["remaining"]) == (0.5, 0.5)
    assert (told["tokens_day"]["limit"], told["tokens_day"]["used"]) == (1000, 0)
    assert (told["requests_minute"]["limit"], told["requests_minute"]["remaining"]) == (None, None)
    unlimited = says("quota", "set", "Ann", "--sessions", "role", "--tokens-day", "none")
    limited = {each["name"]: each["limit"] for each in unlimited["allowances"] if each["limit"] is not None}
    assert limited == {"voice_minutes_day": 0.5}
    (user,) = says("quota", "show")["users"]
    assert (user["user"], len(user["allowances"])) == ("Ann", 6)
    assert [entry["act"] for entry in says("audit")["entries"]].count("quota_set") == 3


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("Ann",), "Say how much, as in --voice-minutes-day 30."),
        (("--sessions", "1"), "Say for whom: the NAME of a user, or --role."),
        (("Bob", "--sessions", "1"), "There is no user called Bob."),
    ],
)
def test_what_of_allowances_cannot_be_set_says_so(says: Any, arguments: tuple[str, ...], told: str) -> None:
    says("users", "add", "Ann")
    assert says("quota", "set", *arguments, code=2) == {"error": told}


def test_an_allowance_is_a_number_that_can_be_counted(says: Any) -> None:
    for amount in ("-1", "x", "0.5", "1e99", "nan", "inf"):
        with pytest.raises(SystemExit):
            says("quota", "set", "Ann", "--sessions", amount)


def test_an_invitation_is_a_link_with_address_and_code(
    says: Any, database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert "--address" in says("invite", "Ann", code=2)["error"]
    assert says("users", "list")["users"] == []
    monkeypatch.setenv("SB_VOICE_ALLOWED_HOSTS", "voice.example.org,other.example")
    made = says("invite", "Ann", "--role", "admin", "--hours", "2")
    assert parse_link(made["link"]) == ("https://voice.example.org", made["code"])
    assert made["code"] not in str(database.rows("select * from tokens"))
    (listed,) = says("tokens", "list")["tokens"]
    assert (listed["prefix"], listed["scopes"], listed["state"]) == (made["prefix"], ["join"], "active")
    assert says("users", "list")["users"][0]["tokens"] == 0
    assert says("invite", "Ann", "--role", "member", code=2)["error"] == "Ann is admin already."
    other = says("invite", "Ann", "--address", "https://elsewhere.example:8790/")
    assert parse_link(other["link"])[0] == "https://elsewhere.example:8790"
    assert says("tokens", "revoke", made["prefix"])["state"] == "revoked"


def test_all_that_is_held_of_somebody_is_one_file(says: Any, tmp_path: Path) -> None:
    says("users", "add", "Ann")
    token = says("tokens", "new", "Ann", "--device", "Laptop")["token"]
    says("quota", "set", "Ann", "--tokens-day", "4711")
    file = tmp_path / "ann.zip"
    assert says("users", "export", "Ann", str(file))["conversations"] == 0
    assert file.stat().st_mode & 0o077 == 0
    with ZipFile(file) as archive:
        held = archive.read("person.json").decode()
    assert '"Laptop"' in held
    assert "4711" in held, "also what others than people's own room keep of them"
    assert token not in held
    assert "already" in says("users", "export", "Ann", str(file), code=2)["error"]
    assert says("users", "export", "Bob", str(tmp_path / "bob.zip"), code=2)["error"] == "There is no user called Bob."
    assert not (tmp_path / "bob.zip").exists()
    assert says("audit")["entries"][0]["act"] == "user_exported"
    assert says("users", "remove", "Ann", "--everything")["name"] == "Ann"
