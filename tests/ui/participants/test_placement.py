"""The placements of a participant, and every window that asks for something, through their widgets."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QDialog, QLineEdit
from pytestqt.qtbot import QtBot

from tests.ui import audit
from tests.ui.participants.test_person import Dialog, Open, Press, Settled, button, field
from virkni_desktop.ui.components.buttons import Button
from virkni_desktop.ui.components.fields import ChoiceField
from virkni_desktop.ui.components.inline_bar import InlineBar
from virkni_desktop.ui.components.row_list import RowList
from virkni_desktop.ui.look import Look
from virkni_desktop.ui.operations import Operations
from virkni_desktop.ui.participants.participants_page import ParticipantsPage


def rows(page: ParticipantsPage) -> list[str]:
    """The placements as a screen reader says them."""
    model = next(each for each in page.findChildren(RowList) if each.accessibleName() == "Placements").model()
    said = [model.index(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(model.rowCount())]
    return [each.replace("\xa0", " ") for each in said]


def choose(form: QDialog, name: str, text: str) -> None:
    """Choose in a field as a person does."""
    choice = next(each for each in form.findChildren(ChoiceField) if each.accessibleName() == name and each.isVisible())
    assert choice.findText(text) >= 0, [choice.itemText(n) for n in range(choice.count())]
    choice.setCurrentText(text)
    choice.activated.emit(choice.currentIndex())


def test_placements_are_told_with_place_share_type_and_dates(open_person: Open) -> None:
    page = open_person("Amina", "placement")
    assert rows(page)[0] == "Now 1"
    assert "Café Norrsken, 50%" in rows(page)[1]
    assert "Work training · 2 Nov 2026 – 1 May 2027" in rows(page)[1]


def test_a_placement_at_a_known_workplace_is_begun_with_its_supervisor(
    open_person: Open, dialog: Dialog, settled: Settled
) -> None:
    page = open_person("Guðrún", "placement")
    button(page, "Start placement").click()
    form = dialog()
    settled()
    QTest.keyClicks(form.focusWidget(), "norr")
    QTest.keyClick(form.focusWidget(), Qt.Key.Key_Return)
    settled()
    choose(form, "Type", "Work trial")
    field(form, "Share, %").setText("75 %")
    QTest.keySequence(form, "Ctrl+Return")
    settled()
    assert "Café Norrsken, 75%" in rows(page)[1]
    assert "Elin Sandmark" in rows(page)[1]


def test_a_new_workplace_is_added_with_the_placement_and_undo_takes_all_back(
    press: Press, open_person: Open, dialog: Dialog, settled: Settled, operations: Operations
) -> None:
    page = open_person("Guðrún", "placement")
    press("Ctrl+Shift+P")
    form = dialog()
    settled()
    QTest.keySequence(form, "Ctrl+Return")
    assert form.isVisible(), "a workplace is asked for"
    button(form, "A new workplace").click()
    QTest.keyClicks(field(form, "Organisation"), "Umeå bageri AB")
    choose(form, "Type", "Wage subsidy")
    choose(form, "Supervisor", "Someone new…")
    QTest.keyClicks(field(form, "Name of the supervisor"), "Bo Bagare")
    contract = next(each for each in form.findChildren(QCheckBox) if "contract" in each.text())
    contract.click()
    QTest.keySequence(form, "Ctrl+Return")
    settled()
    assert "Bo Bagare" in rows(page)[1]
    assert "contract" in rows(page)[1]
    operations.undo(page)
    settled()
    assert rows(page) == []


def test_only_types_that_may_begin_today_are_offered(open_person: Open, dialog: Dialog, settled: Settled) -> None:
    page = open_person("Guðrún", "placement")
    button(page, "Start placement").click()
    form = dialog()
    settled()
    kind = next(each for each in form.findChildren(ChoiceField) if each.accessibleName() == "Type")
    offered = [kind.itemText(number) for number in range(kind.count())]
    assert "Work training" in offered
    assert "Occupation (phase 3)" not in offered
    form.reject()


def test_a_wrong_share_stays_with_a_sentence_and_two_full_placements_are_doubted(
    open_person: Open, dialog: Dialog, settled: Settled
) -> None:
    page = open_person("Amina", "placement")
    button(page, "Start placement").click()
    form = dialog()
    settled()
    QTest.keyClick(form.focusWidget(), Qt.Key.Key_Return)
    choose(form, "Type", "Work trial")
    share = field(form, "Share, %")
    share.setText("140")
    QTest.keySequence(form, "Ctrl+Return")
    assert "1 to 100" in share.accessibleDescription()
    assert share.text() == "140"
    share.setText("100")
    QTest.keySequence(form, "Ctrl+Return")
    settled()
    said = [bar.sentence() for bar in page.findChildren(InlineBar) if bar.isVisible()]
    assert any("150 percent" in sentence for sentence in said)


def test_a_placement_is_changed_given_a_contract_and_ended(
    qtbot: QtBot, press: Press, open_person: Open, dialog: Dialog, settled: Settled
) -> None:
    page = open_person("Amina", "placement")
    press("Ctrl+Alt+E")
    form = dialog()
    settled()
    field(form, "Share, %").setText("60")
    QTest.keySequence(form, "Ctrl+Return")
    settled()
    assert "Café Norrsken, 60%" in rows(page)[1]
    press("Ctrl+Shift+T")
    form = dialog()
    QTest.keyClicks(field(form, "Months"), "6")
    QTest.keySequence(form, "Ctrl+Return")
    settled()
    assert "contract until 1 May 2027" in rows(page)[1]
    press("Ctrl+Shift+X")
    form = dialog()
    choose(form, "Reason", "Completed")
    QTest.keySequence(form, "Ctrl+Return")
    settled()
    assert rows(page)[0] == "Ended 1"
    qtbot.waitUntil(
        lambda: not [each for each in page.findChildren(Button) if each.isVisible() and each.text() == "End"]
    )


@pytest.mark.parametrize(
    "keys", ["Ctrl+Shift+N", "Ctrl+E", "Ctrl+Shift+E", "Ctrl+Shift+W", "Ctrl+Shift+F", "Ctrl+Shift+P"]
)
@pytest.mark.parametrize("percent", [100, 200])
def test_every_window_that_asks_has_names_a_closed_round_of_tab_and_room_for_its_words(
    qtbot: QtBot, press: Press, open_person: Open, dialog: Dialog, settled: Settled, look: Look, keys: str, percent: int
) -> None:
    look.choose(look.choice, percent)
    open_person("Amina", *(["placement"] if keys == "Ctrl+Shift+P" else []))
    press(keys)
    form = dialog()
    settled()
    qtbot.waitUntil(lambda: not audit.clipped(form))
    assert audit.nameless(form) == []
    assert audit.missed(form, audit.tab_walk(form)) == []
    assert audit.beyond_edge(form) == []
    assert audit.too_small(form) == []
    assert form.minimumSizeHint().width() <= 880
    assert form.minimumSizeHint().height() <= 420
    form.reject()


def test_a_wrong_day_stays_in_its_field_with_a_sentence(
    press: Press, open_person: Open, dialog: Dialog, settled: Settled
) -> None:
    open_person("Amina")
    press("Ctrl+Shift+F")
    form = dialog()
    day: QLineEdit = field(form, "Day")
    day.clear()
    QTest.keyClicks(day, "31/2")
    QTest.keySequence(form, "Ctrl+Return")
    assert "31/2" in day.accessibleDescription()
    assert day.text() == "31/2"
    assert form.isVisible()
    form.reject()
