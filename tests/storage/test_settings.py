"""Settings last, and no damaged file ever keeps a lesson from starting."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from altclass.problems import Problem
from altclass.storage.settings import LastTime, Settings, read_settings, save_settings, settings_file


@pytest.fixture(autouse=True)
def own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("ALTCLASS_HOME", str(tmp_path))
    return tmp_path


def test_a_new_pc_starts_with_every_setting_at_its_default() -> None:
    assert read_settings() == (Settings(), [])


def test_what_the_teacher_chose_is_there_the_next_morning() -> None:
    chosen = Settings(lang="ja", furigana="G3", last={"bingo": LastTime("animals", 4, {"size": 4, "reach": True})})
    save_settings(chosen)
    assert read_settings() == (chosen, [])


def test_only_what_differs_is_written() -> None:
    save_settings(Settings(theme="dark"))
    assert msgspec.json.decode(settings_file().read_bytes()) == {"version": 1, "theme": "dark"}


def test_a_setting_this_version_does_not_know_is_passed_over() -> None:
    settings_file().write_text('{"version": 1, "theme": "dark", "hologram": true}')
    assert read_settings() == (Settings(theme="dark"), [])


@given(cut=st.integers(0, 60))
def test_a_file_cut_off_by_a_power_cut_is_said_and_kept_aside(cut: int) -> None:
    save_settings(Settings(lang="ja", theme="dark", voice="english"))
    whole = settings_file().read_bytes()
    torn = whole[: min(cut, len(whole) - 2)]
    settings_file().write_bytes(torn)
    settings, problems = read_settings()
    assert settings == Settings()
    assert [problem.key for problem in problems] == ["storage.file_broken"]
    aside = settings_file().with_name(str(problems[0].params["aside"]))
    assert aside.read_bytes() == torn
    aside.unlink()
    assert read_settings() == (Settings(), [])


def test_one_wrong_value_does_not_cost_the_others() -> None:
    settings_file().write_text('{"version": 1, "theme": "dark", "furigana": 7, "still": "yes"}')
    settings, problems = read_settings()
    assert settings == Settings(theme="dark")
    assert [problem.key for problem in problems] == ["storage.file_broken"]


@pytest.mark.parametrize("text", ["[]", "null", "3", '"x"', "{}", '{"version": "old"}'])
def test_any_json_is_survived(text: str) -> None:
    settings_file().write_text(text)
    assert read_settings()[0] == Settings()


def test_a_newer_altclass_keeps_its_settings_untouched() -> None:
    settings_file().write_text('{"version": 9, "theme": "aurora"}')
    settings, problems = read_settings()
    assert settings == Settings()
    assert [problem.key for problem in problems] == ["storage.settings_newer"]
    with pytest.raises(Problem, match="settings_newer"):
        save_settings(Settings(theme="dark"))
    assert settings_file().read_text() == '{"version": 9, "theme": "aurora"}'
