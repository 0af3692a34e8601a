"""The page of one workplace through its widgets."""

from collections.abc import Callable
from time import perf_counter
from uuid import UUID

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QPlainTextEdit, QTabBar
from pytestqt.qtbot import QtBot

from tests.ui import audit
from tests.ui.going import Going
from tests.ui.workplaces.sample import ODD
from tests.ui.workplaces.test_list import button, chip, field, words
from virkni_desktop.casework import actions, workplaces
from virkni_desktop.casework.workplace_view import get_workplace
from virkni_desktop.ui.components.fields import ChoiceField
from virkni_desktop.ui.components.row_list import RowList
from virkni_desktop.ui.components.table_view import TableView
from virkni_desktop.ui.components.timeline import Timeline
from virkni_desktop.ui.look import Look, Room
from virkni_desktop.ui.notes.occasion import Occasion
from virkni_desktop.ui.operations import Operations
from virkni_desktop.ui.workplaces.workplaces_page import WorkplacesPage

Open = Callable[..., WorkplacesPage]
Press = Callable[[str], None]
Settled = Callable[[], None]
Dialog = Callable[[], QDialog]


def rows(page: WorkplacesPage, name: str) -> list[str]:
    """The rows of a list as a screen reader says them."""
    model = next(each for each in page.findChildren(RowList) if each.accessibleName() == name).model()
    said = [model.index(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(model.rowCount())]
    return [each.replace("\xa0", " ") for each in said]


def notes(page: WorkplacesPage) -> list[str]:
    """The titles of the notes in sight."""
    model = page.findChild(Timeline).model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def text(page: WorkplacesPage, name: str) -> QPlainTextEdit:
    """The lines of text with this accessible name."""
    return next(each for each in page.findChildren(QPlainTextEdit) if each.accessibleName() == name)


def write(field: QPlainTextEdit, said: str) -> None:
    """Type, and leave the field."""
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, said)
    field.clearFocus()


def action(page: WorkplacesPage, words_of: str) -> QAction:
    """What the menus offer under these words."""
    offered = [each for actions_of in page.menu_actions().values() for each in actions_of]
    return next(each for each in offered if each.text().replace("&", "") == words_of)


def test_the_bar_tells_what_it_is_who_is_there_and_when_it_was_heard_of(open_workplace: Open) -> None:
    page = open_workplace()
    told = words(page)
    for part in ("Café Norrsken", "Café Norrsken AB", "Umeå · Private market · café", "3, 1 now", "2 days ago"):
        assert part in told
    assert page.title() == "Workplace"


def test_placements_stand_in_order_with_status_share_and_dates(open_workplace: Open) -> None:
    assert rows(open_workplace(), "Placements") == [
        "under way, Amina Testberg, 50%, from 1 Sep",
        "planned, Guðrún Jökulsdóttir, 100%, from 11 Jan",
        "done, Åke Testlund, 75%, 4 May – 31 Aug",
    ]


def test_a_placement_is_gone_to_and_shown(
    page: WorkplacesPage, going: Going, ids: dict[str, UUID], settled: Settled
) -> None:
    going("workplaces", ids["Café Norrsken"], ids["Åke's"])
    settled()
    shown = page.panel.placements.placement
    assert shown is not None
    assert shown.placement_id == ids["Åke's"]


def test_contact_persons_are_added_changed_and_removed_and_undo_brings_them_back(
    open_workplace: Open, dialog: Dialog, settled: Settled, operations: Operations
) -> None:
    page = open_workplace(tab="contacts")
    assert rows(page, "Contact persons")[0] == "Elin Sandmark, handledare · 070-174 06 12 · elin@example.org"
    button(page, "Add contact person").click()
    form = dialog()
    button(form, "Add").click()
    assert "Type a name." in words(form)
    field(form, "Name").setText("Siv Ström")
    field(form, "E-mail").setText("siv")
    button(form, "Add").click()
    assert "Type an address such as name@example.org." in words(form)
    field(form, "E-mail").setText("siv@example.org")
    button(form, "Add").click()
    settled()
    assert rows(page, "Contact persons")[-1] == "Siv Ström, siv@example.org"
    page.panel.tab.list.select_first()
    button(page, "Change").click()
    form = dialog()
    field(form, "Phone").setText("070-174 06 99")
    QTest.keySequence(form, "Ctrl+Return")
    settled()
    assert "070-174 06 99" in rows(page, "Contact persons")[0]
    button(page, "Remove").click()
    settled()
    assert [row.split(",")[0] for row in rows(page, "Contact persons")] == ["Olof Sandmark", "Siv Ström"]
    operations.undo(page)
    settled()
    assert "Elin Sandmark" in rows(page, "Contact persons")[0]


@pytest.mark.parametrize(("tab", "name"), [("tasks", "Tasks offered"), ("access", "Access and environment")])
def test_texts_are_saved_as_typed_and_typing_is_one_step(
    open_workplace: Open, settled: Settled, operations: Operations, tab: str, name: str
) -> None:
    page = open_workplace(tab=tab)
    before = text(page, name).toPlainText()
    assert before
    write(text(page, name), "Vattna blommor")
    settled()
    operations.undo(page)
    settled()
    assert text(page, name).toPlainText() == before


def test_what_was_typed_is_saved_when_another_workplace_is_shown(
    open_workplace: Open, settled: Settled, ids: dict[str, UUID], operations: Operations
) -> None:
    page = open_workplace(tab="tasks")
    field = text(page, "Tasks offered")
    field.setFocus()
    QTest.keyClicks(field, "Koka kaffe ")
    open_workplace("Älvängens förskola", "tasks")
    assert field.toPlainText() == ""
    read = []
    operations.read(page, lambda session: get_workplace(session, ids["Café Norrsken"]).tasks, read.append)
    settled()
    assert read[0].startswith("Koka kaffe")


def test_words_that_always_hold_stand_beside_every_tab_the_coachs_own_under_a_lock(
    open_workplace: Open, settled: Settled
) -> None:
    page = open_workplace()
    shared, private = text(page, "Notes about the workplace"), text(page, "Coach's private notes")
    assert shared.toPlainText() == "Ring helst före lunch."
    assert private.toPlainText() == "Ta upp fast anställning i januari."
    assert "Never printed. Hidden in Share view." in words(page)
    write(private, "Fika med chefen.")
    settled()
    open_workplace("Älvängens förskola")
    assert private.toPlainText() == ""
    open_workplace()
    assert private.toPlainText() == "Fika med chefen."


def test_notes_are_narrowed_by_whom_they_are_for_by_contact_and_by_words(
    qtbot: QtBot, open_workplace: Open, settled: Settled
) -> None:
    page = open_workplace(tab="notes")
    assert len(notes(page)) == 4
    chip(page, "For the workplace").click()
    settled()
    assert notes(page) == ["Elin flyttar passet till tisdagar"]
    chip(page, "Internal").click()
    settled()
    assert notes(page) == ["Tänk på semestern i jul", "Ägaren undrar över stödet"]
    chip(page, "Contacts").click()
    settled()
    assert len(notes(page)) == 3
    QTest.keyClicks(page.panel.tab.field, "disken amina")
    qtbot.waitUntil(lambda: notes(page) == ["Vi gick igenom listan vid disken"])


def test_a_note_is_begun_about_the_workplace_and_about_whoever_is_placed_there(
    page: WorkplacesPage, open_workplace: Open, ids: dict[str, UUID], monkeypatch: pytest.MonkeyPatch
) -> None:
    begun: list[Occasion] = []
    object.__setattr__(page.context, "note", begun.append)
    open_workplace()
    button(page, "Log contact").click()
    action(page, "Log contact about the participant…").trigger()
    assert page.note_about() == begun[0] == Occasion("Café Norrsken", None, ids["Café Norrsken"])
    assert begun[1] == Occasion("Amina Testberg, Café Norrsken", ids["Amina"], ids["Café Norrsken"])


def test_agreements_tell_their_state_and_lead_to_their_placement(
    open_workplace: Open, going: Going, ids: dict[str, UUID]
) -> None:
    page = open_workplace(tab="agreements")
    table = next(each for each in page.findChildren(TableView) if each.accessibleName() == "Agreements")
    said = table.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole).replace("\xa0", " ")
    for part in ("Amina Testberg", "Work training", "From 1 Sep", "Until 28 Feb", "not signed"):
        assert part in said
    table.select_first()
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert going.gone[-1] == ("workplaces", ids["Café Norrsken"], ids["Amina's"])


def test_details_of_workplace_and_organisation_are_changed_as_one_step(
    open_workplace: Open, press: Press, dialog: Dialog, settled: Settled, operations: Operations
) -> None:
    page = open_workplace("Björkens Livs, Holmsund")
    press("Ctrl+E")
    form = dialog()
    assert "1 other workplace belongs to this organisation too." in words(form)
    name, number = field(form, "Workplace"), field(form, "Organisation number, if it is known")
    name.setText(" ")
    button(form, "Save").click()
    assert "A name is needed." in words(form)
    assert form.focusWidget() is name
    name.setText("Björkens, hamnen")
    number.setFocus()
    number.setText("55 60")
    field(form, "Town").setFocus()
    assert number.text() == "55 60"
    assert number.property("error")
    number.setText("")
    field(form, "Organisation").setText("Björkens Handel AB")
    QTest.keySequence(form, "Ctrl+Return")
    settled()
    assert "Björkens, hamnen" in words(page)
    assert "Björkens Handel AB" in words(page)
    operations.undo(page)
    settled()
    assert "Björkens Livs AB" in words(page)


def test_a_new_placement_asks_for_the_participant_and_knows_the_workplace(
    open_workplace: Open, press: Press, dialog: Dialog, settled: Settled
) -> None:
    page = open_workplace("Älvängens förskola")
    press("Ctrl+Shift+P")
    form = dialog()
    settled()
    QTest.keyClicks(form.focusWidget(), "xq")
    QTest.keyClick(form.focusWidget(), Qt.Key.Key_Return)
    assert "Nobody who is enrolled fits." in words(form)
    form.focusWidget().clear()
    QTest.keyClicks(form.focusWidget(), "gudr")
    QTest.keyClick(form.focusWidget(), Qt.Key.Key_Return)
    settled()
    form = dialog()
    settled()
    assert "Älvängens förskola" in words(form)
    kind = next(each for each in form.findChildren(ChoiceField) if each.accessibleName() == "Type" and each.isVisible())
    kind.setCurrentText("Work trial")
    kind.activated.emit(kind.currentIndex())
    field(form, "Share, %").setText("50")
    QTest.keySequence(form, "Ctrl+Return")
    settled()
    assert [row.split(", ")[1] for row in rows(page, "Placements")] == ["Guðrún Jökulsdóttir"]


def test_a_workplace_that_is_undone_while_it_is_shown_gives_way_to_the_list(
    page: WorkplacesPage, going: Going, ids: dict[str, UUID], operations: Operations, settled: Settled
) -> None:
    made: list[UUID] = []
    operations.write(
        page, actions.ADD_WORKPLACE,
        lambda session: workplaces.add_workplace(session, ids["Umeå kommun"], name="Farlig"), made.append,
    )  # fmt: skip
    settled()
    going("workplaces", made[0])
    settled()
    operations.undo(page)
    settled()
    assert going.gone[-1] == ("workplaces",)
    going("workplaces", made[0])  # as Forward would
    settled()
    assert page.title() == "Workplaces"


def test_any_letters_and_100000_characters_are_shown_without_holding_up_the_window(
    page: WorkplacesPage, open_workplace: Open, ids: dict[str, UUID], operations: Operations, settled: Settled
) -> None:
    long = "Diska tallrikar. " * 6_000
    changes = {"tasks": long, "access": long, "address": long, "phone": long}
    operations.write(
        page, actions.CHANGE_WORKPLACE, lambda session: workplaces.change_workplace(session, ids[ODD], **changes)
    )
    settled()
    began = perf_counter()
    open_workplace(ODD, "tasks")
    assert perf_counter() - began < 2
    assert ODD in words(page)
    assert len(text(page, "Tasks offered").toPlainText()) > 100_000
    assert audit.clipped(page) == []


@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("size", [QSize(1232, 820), QSize(823, 330)])
def test_names_tab_and_room_hold_on_every_tab(
    qtbot: QtBot, open_workplace: Open, look: Look, settled: Settled, size: QSize, percent: int
) -> None:
    tall = size.height() > 600 and percent == 100
    look.choose(look.choice, percent)
    look.set_room(Room(beside=tall, rail=tall, tall=tall))
    page = open_workplace()
    page.resize(size)
    for tab in page.panel.tabs.offered():
        page.panel.show_tab(tab)
        settled()
        qtbot.waitUntil(lambda: not (audit.clipped(page) or audit.beyond_edge(page)))
        assert audit.nameless(page) == []
        assert audit.too_small(page) == []
        page.findChild(QTabBar).setFocus(Qt.FocusReason.TabFocusReason)
        qtbot.waitUntil(lambda: QApplication.focusWidget() is page.findChild(QTabBar))
        assert audit.missed(page, audit.tab_walk(page)) == []


def test_the_words_that_always_hold_are_a_tab_where_there_is_no_room_beside(open_workplace: Open, look: Look) -> None:
    page = open_workplace()
    assert "about" not in page.panel.tabs.offered()
    look.set_room(Room(beside=False, rail=True, tall=True))
    assert page.panel.tabs.offered()[-1] == "about"
    page.panel.show_tab("about")
    assert text(page, "Notes about the workplace").isVisible()
    look.set_room(Room())
    assert page.panel.tab_id == "placements"
    assert text(page, "Notes about the workplace").isVisible()


def test_every_dialog_is_named_and_whole(
    qtbot: QtBot, open_workplace: Open, dialog: Dialog, settled: Settled, page: WorkplacesPage
) -> None:
    open_workplace(tab="contacts")
    for words_of in ("Change details…", "New placement…", "Add contact person…"):
        action(page, words_of).trigger()
        form = dialog()
        settled()
        qtbot.waitUntil(lambda form=form: not audit.clipped(form))
        assert audit.nameless(form) == []
        assert audit.missed(form, audit.tab_walk(form)) == []
        assert form.minimumSizeHint().width() <= 880
        form.reject()


def test_pictures_show_the_list_and_every_tab(page: WorkplacesPage, settled: Settled) -> None:
    shown = []
    for name, show in page.pictures():
        show()
        settled()
        shown.append((name, page.title(), page.panel.tab_id if page.title() == "Workplace" else ""))
    assert shown[0] == ("", "Workplaces", "")
    assert [(name, tab) for name, _title, tab in shown[1:]] == [(tab, tab) for tab in page.panel.tabs.offered()]
