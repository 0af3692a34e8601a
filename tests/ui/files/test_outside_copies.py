"""Copies that other programs show: named so that they stay in their folder, and gone sooner or later."""

import os
import tempfile
from pathlib import Path
from time import time

import pytest

from virkni_desktop.casework.documents import FileContent
from virkni_desktop.errors import CaseloadError
from virkni_desktop.ui.files.outside_copies import remove_leftovers, safe_name, write_copy


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("Skanning åäö.pdf", "Skanning åäö.pdf"),
        ("../../etc/passwd", "_.._etc_passwd"),
        ("a:b*c?.pdf", "a_b_c_.pdf"),
        ("...", "file"),
        ("x" * 300 + ".pdf", "x" * 116 + ".pdf"),
    ],
)
def test_no_name_leads_out_of_the_folder(name: str, safe: str, tmp_path: Path) -> None:
    assert safe_name(name) == safe
    path = write_copy(FileContent(name, "application/pdf", b"%PDF"), tmp_path / "one")
    assert path.parent == tmp_path / "one"
    assert path.read_bytes() == b"%PDF"


def test_a_folder_that_cannot_be_written_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(CaseloadError):
        write_copy(FileContent("a.pdf", "application/pdf", b"%PDF"), tmp_path / "file" / "one")


def test_what_a_crash_left_is_removed_the_next_day_and_not_before(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    old, new, other = (tmp_path / name for name in ("virkni-copies-1", "virkni-copies-2", "something else"))
    for folder in (old, new, other):
        folder.mkdir()
        (folder / "plan.pdf").touch()
    for folder in (old, other):
        os.utime(folder, (time() - 90_000, time() - 90_000))
    remove_leftovers()
    assert not old.exists()
    assert new.exists()
    assert other.exists()
