"""The list of workplaces through its widgets."""

from collections.abc import Callable
from pathlib import Path
from time import perf_counter
from uuid import UUID

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from tests.ui import audit
from tests.ui.going import Going
from tests.ui.workplaces.sample import ODD
from virkni_desktop.casework import actions
from virkni_desktop.clock import Clock
from virkni_desktop.models.organisation import Organisation, Workplace
from virkni_desktop.store.caseload import create_caseload, open_caseload
from virkni_desktop.store.session import WorkSession
from virkni_desktop.ui.components.buttons import Button
from virkni_desktop.ui.components.chips import FilterChip
from virkni_desktop.ui.components.fields import ChoiceField
from virkni_desktop.ui.components.table_view import TableView
from virkni_desktop.ui.look import Look, Room
from virkni_desktop.ui.operations import Operations
from virkni_desktop.ui.workplaces.workplaces_page import WorkplacesPage

Press = Callable[[str], None]
Settled = Callable[[], None]
Dialog = Callable[[], QDialog]


def table(page: WorkplacesPage) -> TableView:
    """The list."""
    return next(each for each in page.findChildren(TableView) if each.accessibleName() == "Workplaces")


def column(page: WorkplacesPage, number: int = 0) -> list[str]:
    """What a column says, from above to below."""
    model = table(page).model()
    return [model.index(row, number).data().replace("\xa0", " ") for row in range(model.rowCount())]


def chip(page: WorkplacesPage, words: str) -> FilterChip:
    """The filter in sight that begins with these words."""
    chips = [each for each in page.findChildren(FilterChip) if each.isVisible()]
    return next(each for each in chips if each.text().startswith(words))


def type_in(page: WorkplacesPage, text: str) -> None:
    """Type into the field to find a workplace."""
    field = next(each for each in page.findChildren(QLineEdit) if each.accessibleName() == "Find a workplace")
    field.setFocus()
    field.clear()
    QTest.keyClicks(field, text)


def button(page: WorkplacesPage | QDialog, name: str) -> Button:
    """The button in sight with these words or this accessible name."""
    buttons = [each for each in page.findChildren(Button) if each.isVisible()]
    return next(each for each in buttons if name in {each.text(), each.accessibleName()})


def field(form: QDialog, name: str) -> QLineEdit:
    """The field in sight with this accessible name."""
    return next(each for each in form.findChildren(QLineEdit) if each.accessibleName() == name and each.isVisible())


def words(widget: WorkplacesPage | QDialog) -> str:
    """All that labels in sight say."""
    return "\n".join(each.text() for each in widget.findChildren(QLabel) if each.isVisible()).replace("\xa0", " ")


def test_the_list_tells_where_who_and_when_as_the_country_sorts(page: WorkplacesPage) -> None:
    QAbstractItemModelTester(table(page).model())
    assert column(page)[:4] == ["Björkens Livs", "Björkens Livs", "Café Norrsken", "Älvängens förskola"]
    assert column(page, 2)[:4] == ["Holmsund", "Umeå", "Umeå", "Umeå"]
    assert column(page, 3)[2:4] == ["Private market", "Our municipality"]
    assert column(page, 4)[:3] == ["none yet", "none yet", "3, 1 now"]
    assert column(page, 5)[2] == "2"
    assert column(page, 6)[1:3] == ["none yet", "2 days ago"]


def test_workplaces_are_found_as_one_types_by_folded_names_towns_and_numbers(
    qtbot: QtBot, page: WorkplacesPage
) -> None:
    for text, found in (
        ("alvang", ["Älvängens förskola"]),
        ("bjork holm", ["Björkens Livs"]),
        ("cafe", ["Café Norrsken"]),
        ("556012", ["Café Norrsken"]),
        ("umea kommun", ["Älvängens förskola"]),
    ):
        type_in(page, text)
        assert column(page) == found
    type_in(page, "xyz")
    qtbot.waitUntil(lambda: "No workplace fits “xyz”" in words(page))
    button(page, "Empty the field").click()
    assert len(column(page)) == 5


def test_filters_show_where_someone_is_placed_and_who_was_not_heard_of(qtbot: QtBot, page: WorkplacesPage) -> None:
    chip(page, "Someone placed now").click()
    assert column(page) == ["Café Norrsken"]
    chip(page, "No contact in").click()
    assert "Café Norrsken" not in column(page)
    assert len(column(page)) == 4
    type_in(page, "cafe")
    qtbot.waitUntil(lambda: "1 workplace fits among all." in words(page))
    button(page, "Show all").click()
    assert column(page) == ["Café Norrsken"]


def test_enter_opens_the_first_that_fits(page: WorkplacesPage, going: Going, ids: dict[str, UUID]) -> None:
    type_in(page, "norrs")
    QTest.keyClick(page.focusWidget(), Qt.Key.Key_Return)
    assert going.gone[-1] == ("workplaces", ids["Café Norrsken"])


def test_the_table_is_sorted_by_any_head_and_copied_with_its_heads(page: WorkplacesPage, press: Press) -> None:
    table(page).sortByColumn(4, Qt.SortOrder.DescendingOrder)
    assert column(page)[0] == "Café Norrsken"
    press("Ctrl+Shift+C")
    lines = QGuiApplication.clipboard().text().split("\n")
    assert lines[0].split("\t")[:3] == ["Name", "Organisation", "Town"]
    assert len(lines) == 6
    assert lines[1].startswith("Café Norrsken\tCafé Norrsken AB\tUmeå\t")


def test_a_workplace_of_a_known_organisation_is_added_and_undone_as_one_step(
    page: WorkplacesPage, press: Press, dialog: Dialog, settled: Settled, going: Going, operations: Operations
) -> None:
    press("Ctrl+Shift+N")
    form = dialog()
    settled()
    QTest.keyClicks(form.focusWidget(), "bjork")
    QTest.keyClick(form.focusWidget(), Qt.Key.Key_Return)
    field(form, "Workplace, where it has a name of its own").setText("Björkens Livs, Teg")
    field(form, "Town").setText("Umeå")
    QTest.keySequence(form, "Ctrl+Return")
    settled()
    assert "Björkens Livs, Teg" in words(page)
    assert "Umeå · Private market" in words(page)
    operations.undo(page)
    settled()
    assert going.gone[-1] == ("workplaces",)
    assert len(column(page)) == 5


def test_a_new_organisation_needs_a_name_and_a_number_that_can_be_one(
    page: WorkplacesPage, dialog: Dialog, settled: Settled
) -> None:
    button(page, "Add workplace").click()
    form = dialog()
    settled()
    button(form, "Add").click()
    assert "Choose an organisation, or add a new one." in words(form)
    button(form, "A new organisation").click()
    button(form, "Add").click()
    assert "Type the name of the organisation." in words(form)
    field(form, "Name of the organisation").setText("Snickeri Kvisten AB")
    number = field(form, "Organisation number, if it is known")
    number.setText("123")
    button(form, "Add").click()
    assert form.isVisible()
    assert number.text() == "123"
    assert form.focusWidget() is number
    number.setText("556012-5790")
    button(form, "Add").click()
    settled()
    assert "Another organisation has this number already." in words(form)
    number.setText("")
    sector = next(each for each in form.findChildren(ChoiceField) if each.accessibleName() == "Sector")
    sector.set_current("non-profit")
    button(form, "Add").click()
    settled()
    assert "Snickeri Kvisten AB" in words(page)
    assert "Non-profit" in words(page)


def test_letters_of_all_kinds_stay_in_one_line(page: WorkplacesPage) -> None:
    type_in(page, "thora")
    assert column(page) == [ODD]


def test_without_workplaces_the_list_says_how_it_begins(
    qtbot: QtBot, page: WorkplacesPage, tmp_path: Path, clock: Clock, operations: Operations, settled: Settled
) -> None:
    empty = tmp_path / "tom.virkni"
    create_caseload(empty, jurisdiction="is", clock=clock)
    operations.open(page, lambda: open_caseload(empty, clock=clock, who="KL"), lambda _opened: page.refresh())
    settled()
    qtbot.waitUntil(lambda: "No workplace is in this caseload yet" in words(page))


def test_note_about_is_the_workplace_that_the_keyboard_stands_on(page: WorkplacesPage, ids: dict[str, UUID]) -> None:
    type_in(page, "norrs")
    occasion = page.note_about()
    assert occasion is not None
    assert (occasion.person, occasion.workplace_id, occasion.episode_id) == (
        "Café Norrsken",
        ids["Café Norrsken"],
        None,
    )


def test_two_thousand_workplaces_are_filtered_within_50_ms(
    page: WorkplacesPage, operations: Operations, settled: Settled
) -> None:
    def many(session: WorkSession) -> None:
        owner = Organisation(id=session.new_id(), name="Mångt AB", sector="private")
        session.add(owner)
        for number in range(2000):
            session.add(Workplace(id=session.new_id(), organisation_id=owner.id, name=f"Plats {number}", town="Umeå"))

    operations.write(page, actions.ADD_WORKPLACE, many)
    settled()
    assert len(column(page)) == 2005
    began = perf_counter()
    type_in(page, "plats 19")
    assert (perf_counter() - began) / 8 < 0.05
    assert column(page)[0] == "Plats 19"


@pytest.mark.parametrize("size", [QSize(1232, 820), QSize(823, 330)])
@pytest.mark.parametrize("percent", [100, 200])
def test_names_tab_and_room_hold_in_every_window(
    qtbot: QtBot, page: WorkplacesPage, look: Look, size: QSize, percent: int
) -> None:
    tall = size.height() > 600 and percent == 100
    look.choose(look.choice, percent)
    look.set_room(Room(beside=tall, rail=tall, tall=tall))
    page.resize(size)
    qtbot.waitUntil(lambda: not audit.clipped(page))
    assert audit.nameless(page) == []
    assert audit.too_small(page) == []
    assert audit.beyond_edge(page) == []
    type_in(page, "")
    assert audit.missed(page, audit.tab_walk(page)) == []


def test_dialogs_are_named_and_whole(page: WorkplacesPage, dialog: Dialog, settled: Settled) -> None:
    button(page, "Add workplace").click()
    form = dialog()
    settled()
    for step in ("A new organisation", "Choose another"):
        assert audit.nameless(form) == []
        assert audit.clipped(form) == []
        assert audit.missed(form, audit.tab_walk(form)) == []
        button(form, step).click()
