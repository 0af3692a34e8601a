"""A file dropped anywhere on the window is looked at on the Exchange page; conflicts are counted in the rail at once."""

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication

from tests.ui.exchange.conftest import NOVEMBER, visible, write_list
from virkni_desktop.casework.actions import CHANGE_PARTICIPANT
from virkni_desktop.casework.people import register_participant
from virkni_desktop.models.exchange import Conflict, Source
from virkni_desktop.ui.application import build_desk
from virkni_desktop.ui.components.inline_bar import InlineBar
from virkni_desktop.ui.exchange.list_table import ListTable


@pytest.fixture
def desk(qtbot, look, clock, caseload_path):
    desk = build_desk(QApplication.instance(), look, clock=clock, who="KL", settings_path=None)
    desk.change_settings(language="en")
    desk.window.resize(1440, 900)
    desk.window.show()
    qtbot.waitExposed(desk.window)
    desk.open(caseload_path)
    qtbot.waitUntil(lambda: desk.window.stack.page is not None and desk.operations.is_idle)
    yield desk
    desk.window.close()
    desk.window.deleteLater()


def drop(desk, path):
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    desk.window.dropEvent(
        QDropEvent(
            QPointF(5, 5), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        )
    )


def test_a_list_dropped_on_any_page_is_shown_as_a_preview(qtbot, desk, tmp_path):
    assert desk.window.stack.page_id == "today"
    drop(desk, write_list(tmp_path / "november.csv", NOVEMBER))
    qtbot.waitUntil(lambda: desk.window.stack.page_id == "exchange" and desk.operations.is_idle)
    assert visible(desk.window, ListTable).model().rowCount() > 0


def test_a_dropped_file_that_is_no_list_is_one_sentence(qtbot, desk, tmp_path):
    (tmp_path / "letter.pdf").write_bytes(b"%PDF-1.7\n")
    drop(desk, tmp_path / "letter.pdf")
    qtbot.waitUntil(lambda: desk.window.stack.page_id == "exchange" and desk.operations.is_idle)
    assert "letter.pdf" in visible(desk.window.stack.page, InlineBar).accessibleName()


def raise_conflict(session):
    person = register_participant(session, given="Åsa", family="Öberg", phone="070-1740611", anonymous=True).person_id
    source = Source(id=session.new_id(), sender="Arbetsförmedlingen")
    session.add(source)
    session.flush()
    session.add(
        Conflict(
            id=session.new_id(),
            source_id=source.id,
            person_id=person,
            field="phone",
            base="070-1740605",
            mine="070-1740611",
            theirs="070-1740699",
            raised_at=session.now,
        )
    )


def test_the_rail_counts_open_conflicts_before_the_page_was_ever_shown(qtbot, desk):
    counts = []
    desk.window.stack.count_changed.connect(lambda page, count: counts.append((page, count)))
    desk.operations.write(desk, CHANGE_PARTICIPANT, raise_conflict)
    qtbot.waitUntil(lambda: ("exchange", 1) in counts)
    desk.window.go("exchange")
    qtbot.waitUntil(lambda: desk.operations.is_idle)
    assert [count for page, count in counts if page == "exchange"][-1] == 1
