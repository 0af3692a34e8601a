"""A list taken in through the page: looked at, applied, receipted, taken back; wrong files said in one sentence."""

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QPushButton

from virkni_desktop.casework.participants import list_participants
from virkni_desktop.ui.components.inline_bar import InlineBar
from virkni_desktop.ui.components.row_list import RowList
from virkni_desktop.ui.components.table_view import TableView
from virkni_desktop.ui.exchange.exchange_page import ExchangePage

HEAD = "Personnummer;Efternamn;Förnamn;Telefon;Programfas;Beslut t.o.m.;AF-referens"
NOVEMBER = (
    "189001019802;Öberg;Åsa;070-1740605;Fas 1;2027-05-01;AF-1",
    "200001012384;Testberg;Amina;070-1740606;Fas 2;2027-06-01;AF-2",
)
DECEMBER = (
    "189001019802;Öberg;Åsa;070-1740699;Fas 1;2027-05-01;AF-1",
    "201701012393;Haidari;Maryam;070-1740607;Fas 2;2027-02-31;AF-3",
)


def write_list(path, rows):
    path.write_text("\r\n".join([HEAD, *rows]), encoding="utf-8-sig")
    return path


@pytest.fixture
def page(qtbot, context, settled):
    page = ExchangePage(context)
    qtbot.addWidget(page)
    page.resize(1232, 790)
    page.show()
    settled()
    return page


@pytest.fixture
def seen(page, operations, settled, qtbot):
    """What the caseload holds: name → phone."""

    def seen():
        found = []
        operations.read(page, list_participants, found.append)
        settled()
        return {row.name: row.phone for row in found[0]}

    return seen


def press(page, words):
    button = next(one for one in page.findChildren(QPushButton) if one.text() == words and one.isVisible())
    assert button.isEnabled()
    button.click()


def visible(page, kind):
    return next(one for one in page.findChildren(kind) if one.isVisible())


def words_of(widget):
    model = widget.model()
    return [model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(model.rowCount())]


def look_at(page, path, settled):
    page.look_at(path)
    settled()


def test_a_list_is_shown_before_anything_happens_and_then_taken_in_and_back(page, tmp_path, settled, seen):
    look_at(page, write_list(tmp_path / "november.csv", NOVEMBER), settled)
    assert len([line for line in words_of(visible(page, TableView)) if "New participant" in line]) == 2
    assert seen() == {}
    press(page, "Apply 2")
    settled()
    assert [bar.accessibleName() for bar in page.findChildren(InlineBar) if bar.isVisible()] == []
    assert seen() == {"Åsa Öberg": "070-1740605", "Amina Testberg": "070-1740606"}
    assert "new, New participants, 2" in words_of(visible(page, RowList))
    press(page, "Undo this import")
    settled()
    assert seen() == {}
    assert "undone" in " ".join(words_of(visible(page, RowList)))


def test_the_next_list_shows_what_changed_who_is_missing_and_what_is_left_out(page, tmp_path, settled, seen):
    look_at(page, write_list(tmp_path / "november.csv", NOVEMBER), settled)
    press(page, "Apply 2")
    settled()
    look_at(page, write_list(tmp_path / "december.csv", DECEMBER), settled)
    table = words_of(visible(page, TableView))
    assert any("070-1740605" in line and "070-1740699" in line for line in table)
    assert any("2027-02-31" in line for line in table)
    assert seen()["Åsa Öberg"] == "070-1740605"


def test_an_unusual_list_waits_for_a_confirmation(page, tmp_path, settled, seen):
    look_at(page, write_list(tmp_path / "november.csv", NOVEMBER), settled)
    press(page, "Apply 2")
    settled()
    look_at(page, write_list(tmp_path / "half.csv", DECEMBER[:1]), settled)
    apply = next(one for one in page.findChildren(QPushButton) if one.text().startswith("Apply") and one.isVisible())
    assert not apply.isEnabled()
    page._preview._confirm.click()
    assert apply.isEnabled()
    apply.click()
    settled()
    assert seen() == {"Åsa Öberg": "070-1740699", "Amina Testberg": "070-1740606"}


@pytest.mark.parametrize(
    ("name", "content"),
    [("empty.csv", b""), ("letter.pdf", b"%PDF-1.7\n"), ("prose.txt", b"just words"), ("gone.xlsx", None)],
)
def test_a_file_that_is_no_list_is_one_sentence_and_changes_nothing(page, tmp_path, settled, seen, name, content):
    path = tmp_path / name
    if content is not None:
        path.write_bytes(content)
    look_at(page, path, settled)
    assert name in visible(page, InlineBar).accessibleName()
    assert seen() == {}


def test_a_file_can_be_dropped_on_the_page(page, tmp_path, settled):
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(write_list(tmp_path / "november.csv", NOVEMBER)))])
    page.dropEvent(
        QDropEvent(
            QPointF(5, 5), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        )
    )
    settled()
    assert visible(page, TableView).model().rowCount() > 0
