"""Settings survive, and a damaged file never keeps the window from opening."""

import json
from pathlib import Path

import pytest

from virkni_desktop.settings import Settings, load_settings, save_settings


def test_what_was_chosen_is_there_next_time(tmp_path: Path) -> None:
    path = tmp_path / "virkni" / "settings.json"
    chosen = Settings(who="Karin Lind", language="is", theme="dark", text_size=150, caseload="/fólk/Ævar.virkni")
    assert save_settings(path, chosen)
    assert load_settings(path) == chosen
    assert [file.name for file in path.parent.iterdir()] == ["settings.json"]


@pytest.mark.parametrize("text", ["", "[]", "{", "null", '{"text_size": "large"}', "\x00\xff"])
def test_a_damaged_file_gives_the_ordinary_settings(tmp_path: Path, text: str) -> None:
    path = tmp_path / "settings.json"
    path.write_text(text, encoding="utf-8")
    assert load_settings(path) == Settings()


def test_what_a_newer_version_wrote_is_passed_over(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text(json.dumps({"who": "KL", "share_view": True}), encoding="utf-8")
    assert load_settings(path) == Settings(who="KL")


def test_a_folder_that_cannot_be_written_is_told_not_raised(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    assert not save_settings(tmp_path / "file" / "settings.json", Settings())


def test_caseloads_one_had_open_are_remembered_in_their_order(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    assert save_settings(path, Settings(recent=("/b.virkni", "/a.virkni")))
    assert load_settings(path).recent == ("/b.virkni", "/a.virkni")
    path.write_text(json.dumps({"recent": ["/a.virkni", 3]}), encoding="utf-8")
    assert load_settings(path).recent == ("/a.virkni",)
