"""A caseload that an earlier version left is opened in the window, which shows every page of it and writes into it."""

from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.store.older import unpack
from virkni_desktop.clock import Clock
from virkni_desktop.store.schema import SCHEMA_VERSION
from virkni_desktop.ui.application import build_desk
from virkni_desktop.ui.look import Look
from virkni_desktop.ui.page_list import page_entries


def test_every_page_shows_a_caseload_of_the_first_schema(
    qtbot: QtBot, qapp: QApplication, look: Look, clock: Clock, tmp_path: Path
) -> None:
    first = unpack(1, tmp_path / "Umeå.virkni")
    desk = build_desk(qapp, look, clock=clock, who="Karin Lind", settings_path=None)
    broken: list[object] = []
    desk.operations.broke.connect(broken.append)
    desk.window.show()
    desk.open(first)
    qtbot.waitUntil(lambda: desk.operations.is_idle and desk.window.stack.page is not None)
    for entry in page_entries():
        desk.window.go(entry.id)
        page = desk.window.stack.page
        assert page is not None
        for _, show in page.pictures():
            show()
            qtbot.waitUntil(lambda: desk.operations.is_idle)
    assert desk.operations.is_open
    desk.window.close()
    assert broken == []
    header = first.read_bytes()[60:64]
    assert int.from_bytes(header, "big") == SCHEMA_VERSION
