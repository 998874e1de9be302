"""Settings from the environment and from files, and what is said of wrong ones."""

from __future__ import annotations

from pathlib import Path

import pytest

from server.protocol.roles import ROLES
from server.settings import ServerSettings, SettingsError, prompt, read_settings


@pytest.fixture(autouse=True)
def _bare_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("CONFIG", "TOKEN", "TOKEN_FILE", "HOST", "PORT", "STT", "LLM", "TTS", "DATABASE_URL"):
        monkeypatch.delenv(f"SB_VOICE_{name}", raising=False)
    for name in ("OPENAI_API_KEY", "DEEPGRAM_API_KEY", "OPENAI_API_KEY_FILE", "DEEPGRAM_API_KEY_FILE"):
        monkeypatch.delenv(name, raising=False)


def test_without_any_setting_it_listens_to_this_machine_alone() -> None:
    settings = read_settings()
    assert (settings.host, settings.port) == ("127.0.0.1", 8790)
    assert not settings.has_token
    assert settings.instructions == prompt("assistant")
    assert settings.database.endswith("conversations.sqlite3")


def test_the_environment_is_read_and_what_is_given_goes_above_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SB_VOICE_PORT", "1234")
    monkeypatch.setenv("SB_VOICE_HOST", "::1")
    monkeypatch.setenv("SB_VOICE_STT", "scripted")
    settings = read_settings(port=0)
    assert (settings.host, settings.port, settings.stt) == ("::1", 0, "scripted")


@pytest.mark.parametrize("role", ROLES)
@pytest.mark.parametrize("empty", ["", " "])
def test_an_empty_variable_names_no_engine(role: str, empty: str, monkeypatch: pytest.MonkeyPatch) -> None:
    for what in ("", "_FALLBACK"):
        monkeypatch.setenv(f"SB_VOICE_{role.upper()}{what}", empty)
    monkeypatch.setenv(f"SB_VOICE_{role.upper()}_BACKUP", "scripted")
    settings = read_settings()
    assert getattr(settings, role) == getattr(ServerSettings(), role)
    assert getattr(settings, f"{role}_fallback") == "scripted"


def test_a_fallback_may_still_be_set_by_its_old_variable(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SB_VOICE_LLM_BACKUP", "none")
    assert read_settings().llm_fallback == "none"
    monkeypatch.setenv("SB_VOICE_LLM_FALLBACK", "llama")
    assert read_settings().llm_fallback == "llama"
    assert read_settings(llm_fallback="scripted").llm_fallback == "scripted"
    assert read_settings().tts_fallback == "auto"


def test_sound_is_kept_unless_the_environment_says_otherwise(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SB_VOICE_KEEP_AUDIO", raising=False)
    assert read_settings().keep_audio
    monkeypatch.setenv("SB_VOICE_KEEP_AUDIO", "false")
    assert not read_settings().keep_audio
    monkeypatch.setenv("SB_VOICE_KEEP_AUDIO", "perhaps")
    with pytest.raises(SettingsError, match="SB_VOICE_KEEP_AUDIO is wrong: it has to be true or false"):
        read_settings()


@pytest.mark.parametrize(("said", "kept"), [("Yes", True), ("on", True), ("1", True), ("NO", False), (" off ", False)])
def test_a_switch_may_be_written_in_many_ways(said: str, kept: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SB_VOICE_KEEP_AUDIO", said)
    assert read_settings().keep_audio is kept


def test_a_variable_may_be_written_in_small_letters(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("sb_voice_port", " 1234 ")
    assert read_settings().port == 1234


def test_keys_by_host_may_come_as_json(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SB_VOICE_API_KEYS", '{"a.org": "key"}')
    settings = read_settings()
    assert settings.api_keys["a.org"].get_secret_value() == "key"
    assert "key" not in repr(settings.api_keys)
    monkeypatch.setenv("SB_VOICE_API_KEYS", "key")
    with pytest.raises(SettingsError, match="SB_VOICE_API_KEYS is wrong") as error:
        read_settings()
    assert str(error.value).endswith("it is not JSON.")


@pytest.mark.parametrize(
    ("field", "value", "wanted"),
    [
        ("port", 70_000, "it has to be a whole number, at most 65535"),
        ("llm_context", 5, "it has to be a whole number, at least 512"),
        ("host", 5, "it has to be text"),
        ("speak_emoji", "shouted", "it has none of the values that it may have"),
        ("api_keys", "key", "it has to be a JSON object"),
        ("api_keys", {"a.org": 5}, "it has none of the values that it may have"),
    ],
)
def test_what_a_setting_has_to_be_is_said(field: str, value: object, wanted: str) -> None:
    with pytest.raises(SettingsError) as error:
        read_settings(**{field: value})
    assert str(error.value) == f"The setting SB_VOICE_{field.upper()} is wrong: {wanted}."


@pytest.mark.parametrize(
    ("variable", "field"),
    [
        ("SB_VOICE_TOKEN", "token"),
        ("OPENAI_API_KEY", "openai_api_key"),
        ("DEEPGRAM_API_KEY", "deepgram_api_key"),
    ],
)
def test_a_secret_comes_from_its_variable_or_from_a_file(
    variable: str, field: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "secret"
    file.write_text("from-file\n")
    monkeypatch.setenv(f"{variable}_FILE", str(file))
    assert getattr(read_settings(), field).get_secret_value() == "from-file"
    monkeypatch.setenv(variable, "from-variable")
    assert getattr(read_settings(), field).get_secret_value() == "from-variable"
    assert "from-variable" not in repr(read_settings())
    assert getattr(read_settings(**{field: "given"}), field).get_secret_value() == "given"


def test_the_database_s_url_may_come_from_a_file_for_its_password(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "secret"
    file.write_text("postgresql://me:secret@host/name\n")
    monkeypatch.setenv("SB_VOICE_DATABASE_URL_FILE", str(file))
    assert read_settings().database == "postgresql://me:secret@host/name"
    assert "secret" not in repr(read_settings())


@pytest.mark.parametrize("content", [None, b"\xff\xfe"])
def test_a_secret_file_that_cannot_be_read_is_named(
    content: bytes | None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "secret"
    if content is not None:
        file.write_bytes(content)
    monkeypatch.setenv("SB_VOICE_TOKEN_FILE", str(file))
    with pytest.raises(SettingsError, match="SB_VOICE_TOKEN_FILE names cannot be read"):
        read_settings()


@pytest.mark.parametrize("token", ["", "  "])
def test_an_empty_token_is_none(token: str) -> None:
    assert not read_settings(token=token).has_token


@pytest.mark.parametrize("port", ["-1", "65536", "SECRET"])
def test_a_wrong_setting_is_named_and_its_value_is_not_quoted(port: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SB_VOICE_PORT", port)
    with pytest.raises(SettingsError, match="The setting SB_VOICE_PORT is wrong") as error:
        read_settings()
    assert "SECRET" not in str(error.value)


# --- a file with settings


@pytest.fixture
def config(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    file = tmp_path / "server.toml"
    monkeypatch.setenv("SB_VOICE_CONFIG", str(file))
    return file


def test_a_file_holds_settings_and_the_environment_goes_above_it(config: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    config.write_text('port = 1234\nhost = "::1"\nkeep_audio = false\n[api_keys]\n"a.org" = "key"\n')
    settings = read_settings()
    assert (settings.port, settings.host, settings.keep_audio) == (1234, "::1", False)
    assert settings.api_keys["a.org"].get_secret_value() == "key"
    monkeypatch.setenv("SB_VOICE_PORT", "4321")
    assert read_settings().port == 4321
    assert read_settings(port=0).port == 0


def test_a_secret_of_a_file_may_lie_in_another_one(config: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    secret = config.with_name("secret")
    secret.write_text("from-file\n")
    config.write_text(f'token_file = "{secret}"\nopenai_api_key = "in-the-file"\n')
    settings = read_settings()
    assert settings.token is not None
    assert settings.token.get_secret_value() == "from-file"
    assert settings.openai_api_key is not None
    monkeypatch.setenv("SB_VOICE_TOKEN", "from-variable")
    token = read_settings().token
    assert token is not None
    assert token.get_secret_value() == "from-variable"


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (None, "names cannot be read"),
        (b"\xff", "names cannot be read"),
        (b'token = "SECRET', "is not TOML: Unterminated string (at end of document)."),
        (b"port = 1\ntoken = SECRET", "is not TOML: Invalid value (at line 2, column 9)."),
        (b"prot = 1", "a setting that there is not: prot. Did you mean port?"),
        (b'[llm]\nmodel = "x"', "The setting SB_VOICE_LLM is wrong: it has to be text."),
        (b'port = "SECRET"', "The setting SB_VOICE_PORT is wrong"),
        (b'token_file = "/nowhere"', "SB_VOICE_TOKEN_FILE names cannot be read"),
    ],
)
def test_what_is_wrong_in_a_file_is_said_without_quoting_it(content: bytes | None, sentence: str, config: Path) -> None:
    if content is not None:
        config.write_bytes(content)
    with pytest.raises(SettingsError) as error:
        read_settings()
    assert sentence in str(error.value)
    assert "SECRET" not in str(error.value)
