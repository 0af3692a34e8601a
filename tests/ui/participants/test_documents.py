"""The papers of a participant through their tab: added, dropped, shown, renamed, removed, opened outside, saved."""

from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from typing import TypeVar
from uuid import UUID

import pypdfium2
import pytest
from PySide6.QtCore import QMimeData, QPoint, QSize, Qt, QUrl
from PySide6.QtGui import QAction, QColor, QDragEnterEvent, QDropEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.ui import audit
from virkni_desktop.casework.papers_view import PaperView, list_papers
from virkni_desktop.ui.components.buttons import Button
from virkni_desktop.ui.components.inline_bar import InlineBar
from virkni_desktop.ui.components.row_list import RowList
from virkni_desktop.ui.components.timeline import Timeline
from virkni_desktop.ui.files.outside_copies import OutsideCopies
from virkni_desktop.ui.look import Look, Room
from virkni_desktop.ui.operations import Operations
from virkni_desktop.ui.participants.documents_tab import DocumentsTab
from virkni_desktop.ui.participants.participants_page import ParticipantsPage
from virkni_desktop.ui.participants.preview import PreviewPane

W = TypeVar("W", bound=QWidget)
Open = Callable[..., ParticipantsPage]
Settled = Callable[[], None]


@pytest.fixture
def stored(qtbot: QtBot, operations: Operations, ids: dict[str, UUID]) -> Callable[[], list[PaperView]]:
    """Guðrún's papers as the caseload has them."""

    def get() -> list[PaperView]:
        found: list[tuple[PaperView, ...]] = []
        operations.read(operations, lambda session: list_papers(session, ids["Guðrún"]), found.append)
        qtbot.waitUntil(lambda: bool(found))
        return list(found[0])

    return get


@pytest.fixture
def tab(open_person: Open, settled: Settled) -> ParticipantsPage:
    """Guðrún's page on her documents."""
    page = open_person("Guðrún", "documents")
    _settle(settled)
    return page


@pytest.fixture
def scan(tmp_path: Path) -> Path:
    """A PDF of two pages."""
    path = tmp_path / "Skanning åäö.pdf"
    path.write_bytes(_pdf(2))
    return path


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    """A small photo."""
    path = tmp_path / "IMG_2041.jpg"
    image = QImage(300, 400, QImage.Format.Format_RGB32)
    image.fill(QColor("#AACCEE"))
    image.save(str(path))
    return path


def test_without_papers_the_tab_says_how_they_come(tab: ParticipantsPage) -> None:
    assert _shown(tab, QLabel, "No papers yet")
    assert QApplication.focusWidget() is not None
    assert _shown(tab, Button, "Add files").isEnabled()


def test_a_file_is_added_and_shown_with_its_pages(
    qtbot: QtBot, tab: ParticipantsPage, scan: Path, stored: Callable[[], list[PaperView]], settled: Settled
) -> None:
    _add(tab, settled, scan)
    (paper,) = stored()
    assert paper.attachment is not None
    assert (paper.title, paper.attachment.pages, paper.by) == ("Skanning åäö.pdf", 2, "KL")
    row = _rows(tab).model().index(0, 0)
    assert "2 page" in str(row.data(Qt.ItemDataRole.AccessibleTextRole))
    preview = _preview(tab)
    qtbot.waitUntil(lambda: preview.page_count() == 2)


def test_files_are_dropped_on_the_tab(
    qtbot: QtBot,
    tab: ParticipantsPage,
    scan: Path,
    photo: Path,
    stored: Callable[[], list[PaperView]],
    settled: Settled,
) -> None:
    _drop(tab.findChild(DocumentsTab), scan, photo)
    _settle(settled)
    assert {paper.title for paper in stored()} == {scan.name, photo.name}
    rows = _rows(tab)
    rows.setCurrentIndex(
        next(rows.model().index(n, 0) for n in range(2) if rows.model().index(n, 0).data() == photo.name)
    )
    qtbot.waitUntil(lambda: _preview(tab).page_count() == 1)


def test_what_is_no_picture_is_refused_by_what_it_holds_and_the_rest_comes_in(
    tab: ParticipantsPage, tmp_path: Path, scan: Path, stored: Callable[[], list[PaperView]], settled: Settled
) -> None:
    told = tmp_path / "photo.jpg"
    told.write_text("no picture at all")
    cut = tmp_path / "cut.png"
    cut.write_bytes(b"\x89PNG\r\n\x1a\n and no more")
    _add(tab, settled, scan, told)
    assert "photo.jpg is not a PDF, a picture" in _told(tab)
    assert [paper.title for paper in stored()] == [scan.name]
    _add(tab, settled, cut)
    assert "cut.png cannot be shown" in _told(tab)
    _add(tab, settled, scan)
    assert "is here already" in _told(tab)
    scan.unlink()
    _add(tab, settled, scan)
    assert "was not found" in _told(tab)
    assert len(stored()) == 1


def test_a_locked_pdf_is_refused_with_the_way_out(tab: ParticipantsPage, tmp_path: Path, settled: Settled) -> None:
    path = tmp_path / "locked.pdf"
    path.write_bytes(b"%PDF-1.7\nnothing that can be read")
    _add(tab, settled, path)
    assert "damaged or locked with a password" in _told(tab)


def test_a_file_is_renamed_with_f2_and_removed_with_delete_and_undo_brings_it_back(
    tab: ParticipantsPage,
    scan: Path,
    stored: Callable[[], list[PaperView]],
    settled: Settled,
    operations: Operations,
    dialog: Callable[[], QDialog],
) -> None:
    _add(tab, settled, scan)
    _rows(tab).setFocus()
    _action(tab, "Rename the file…").trigger()
    window = dialog()
    field = next(one for one in window.findChildren(QLineEdit) if one.isVisible())
    assert audit.nameless(window) == []
    QTest.keyClicks(field, "Certificate")
    QTest.keyClick(field, Qt.Key.Key_Return)
    _settle(settled)
    assert stored()[0].title == "Certificate"
    _action(tab, "Remove the file").trigger()
    _settle(settled)
    assert stored() == []
    assert _shown(tab, QLabel, "No papers yet")
    operations.undo(operations)
    _settle(settled)
    assert [paper.title for paper in stored()] == ["Certificate"]


def test_a_copy_opened_outside_is_in_a_folder_that_goes_at_the_end(
    qtbot: QtBot, tab: ParticipantsPage, scan: Path, settled: Settled, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[Path] = []
    copies = tab.findChild(OutsideCopies)
    monkeypatch.setattr(copies, "opener", lambda path: not opened.append(path))  # no other program in a test
    _add(tab, settled, scan)
    _click(tab, "Open a copy")
    qtbot.waitUntil(lambda: bool(opened))
    assert opened[0].read_bytes() == scan.read_bytes()
    assert opened[0].name == scan.name
    assert opened[0].parent.parent.stat().st_mode & 0o077 == 0
    assert "is open outside" in _told(tab)
    copies.clean()
    assert not opened[0].parent.parent.exists()


def test_a_copy_is_saved_to_the_byte(tab: ParticipantsPage, scan: Path, settled: Settled, tmp_path: Path) -> None:
    _add(tab, settled, scan)
    _action(tab, "Save a copy…").trigger()
    _choose_file(tab, tmp_path / "copy.pdf", settled)
    assert (tmp_path / "copy.pdf").read_bytes() == scan.read_bytes()
    _action(tab, "Save a copy…").trigger()
    _choose_file(tab, tmp_path / "no such folder" / "copy.pdf", settled)
    assert "was not found" in _told(tab)


def test_printed_plans_stand_among_the_papers_and_lead_to_the_plan(
    qtbot: QtBot, open_person: Open, settled: Settled
) -> None:
    page = open_person("Amina", "documents")
    _settle(settled)
    row = _rows(page).model().index(0, 0)
    assert row.data() == "Plan v1, AP-0001"
    assert "Printed, signed" in str(row.data(Qt.ItemDataRole.AccessibleTextRole))
    qtbot.waitUntil(lambda: _preview(page).page_count() > 0)
    _click(page, "Show the plan")
    _settle(settled)
    assert _shown(page, QLabel, "Plan v1")


def test_the_timeline_shows_a_file_and_leads_to_it(
    tab: ParticipantsPage, open_person: Open, scan: Path, settled: Settled
) -> None:
    _add(tab, settled, scan)
    page = open_person("Guðrún", "overview")
    _settle(settled)
    timeline = _shown(page, Timeline, "Timeline")
    rows = range(timeline.model().rowCount())
    index = next(timeline.model().index(n, 0) for n in rows if "File attached" in _said(timeline.model().index(n, 0)))
    timeline.setFocus()
    timeline.setCurrentIndex(index)
    QTest.keyClick(timeline, Qt.Key.Key_Return)
    _settle(settled)
    assert _rows(page).currentIndex().data() == scan.name


@pytest.mark.parametrize(
    ("size", "room"),
    [
        (QSize(1232, 820), Room()),
        (QSize(885, 400), Room(beside=False, rail=True, tall=False)),
        (QSize(822, 313), Room(beside=False, rail=False, tall=False)),
    ],
)
def test_everything_has_a_name_and_its_room_and_tab_goes_round(
    qtbot: QtBot, tab: ParticipantsPage, look: Look, scan: Path, settled: Settled, size: QSize, room: Room
) -> None:
    _add(tab, settled, scan)
    look.set_room(room)
    tab.resize(size)
    qtbot.waitUntil(lambda: not (audit.clipped(tab) or audit.beyond_edge(tab)))
    assert audit.nameless(tab) == []
    assert audit.too_small(tab) == []
    _rows(tab).setFocus()
    assert audit.missed(tab, audit.tab_walk(tab)) == []


def test_every_action_has_a_key_of_its_own(tab: ParticipantsPage) -> None:
    keys = [one.shortcut().toString() for one in tab.findChild(DocumentsTab).menu_actions()["participant"]]
    assert all(keys)
    assert len(set(keys)) == len(keys)


def _pdf(pages: int) -> bytes:
    document = pypdfium2.PdfDocument.new()
    for _ in range(pages):
        document.new_page(595, 842)
    made = BytesIO()
    document.save(made)
    document.close()
    return made.getvalue()


def _add(page: QWidget, settled: Settled, *paths: Path) -> None:
    _click(page, "Add files")
    dialog = next(one for one in page.findChildren(QFileDialog) if one.isVisible())
    dialog.filesSelected.emit([str(path) for path in paths])
    dialog.reject()
    page.window().activateWindow()
    _settle(settled)


def _choose_file(page: QWidget, path: Path, settled: Settled) -> None:
    dialog = next(one for one in page.findChildren(QFileDialog) if one.isVisible())
    dialog.fileSelected.emit(str(path))
    dialog.reject()
    page.window().activateWindow()
    _settle(settled)


def _drop(widget: QWidget, *paths: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    spot, copy = QPoint(20, 20), Qt.DropAction.CopyAction
    buttons, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(widget, QDragEnterEvent(spot, copy, mime, buttons, none))
    QApplication.sendEvent(widget, QDropEvent(spot, copy, mime, buttons, none))


def _settle(settled: Settled) -> None:
    """What was read from the disk, then written, then read again, then drawn."""
    for _ in range(4):
        settled()
        QApplication.processEvents()
    settled()


def _shown(page: QWidget, kind: type[W], name: str) -> W:
    named = [each for each in page.findChildren(kind) if each.isVisible() and _name(each) == name]
    assert named, f"no {kind.__name__} called {name!r} in sight"
    return named[0]


def _name(widget: QWidget) -> str:
    text = getattr(widget, "text", None)
    return widget.accessibleName() or (text() if callable(text) else "")


def _rows(page: QWidget) -> RowList:
    return _shown(page, RowList, "Documents")


def _preview(page: QWidget) -> PreviewPane:
    return page.findChild(DocumentsTab).findChild(PreviewPane)


def _click(page: QWidget, words: str) -> None:
    _shown(page, Button, words).click()


def _action(page: QWidget, words: str) -> QAction:
    tab = page.findChild(DocumentsTab)
    return next(one for one in tab.menu_actions()["participant"] if one.text() == words)


def _told(page: QWidget) -> str:
    return " ".join(bar.sentence() for bar in page.findChildren(InlineBar) if bar.isVisible())


def _said(index: object) -> str:
    return str(index.data(Qt.ItemDataRole.AccessibleTextRole))  # type: ignore[attr-defined]
