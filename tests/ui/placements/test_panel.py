"""The panel of one placement, through its widgets."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QFileDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.ui import audit
from tests.ui.placements.conftest import Ids
from virkni_desktop.ui.components.buttons import Button
from virkni_desktop.ui.components.fields import ChoiceField
from virkni_desktop.ui.components.inline_bar import InlineBar
from virkni_desktop.ui.components.row_list import RowList
from virkni_desktop.ui.components.status import StatusText
from virkni_desktop.ui.components.text import Text
from virkni_desktop.ui.look import Look
from virkni_desktop.ui.operations import Operations
from virkni_desktop.ui.placements.grant_table import GrantTable
from virkni_desktop.ui.placements.placement_panel import PlacementPanel

Dialog = Callable[[], QDialog]
Settled = Callable[[], None]
Press = Callable[[str], None]


def plain(text: str) -> str:
    return text.replace("\xa0", " ")


def texts(widget: QWidget) -> list[str]:
    """What labels in sight say."""
    return [plain(each.text()) for each in widget.findChildren(Text) if each.isVisible() and each.text()]


def grant_rows(panel: PlacementPanel) -> list[str]:
    """The months as a screen reader says them."""
    model = panel.findChild(GrantTable).model()
    return [plain(model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole)) for row in range(model.rowCount())]


def rows(panel: PlacementPanel, name: str) -> list[str]:
    model = next(each for each in panel.findChildren(RowList) if each.accessibleName() == name).model()
    return [plain(model.index(row).data(Qt.ItemDataRole.AccessibleTextRole)) for row in range(model.rowCount())]


def button(widget: QWidget, words: str) -> Button:
    return next(
        each
        for each in widget.findChildren(Button)
        if each.isVisible() and words in (each.text(), each.accessibleName())
    )


def field(widget: QWidget, name: str) -> QLineEdit:
    return next(e for e in widget.findChildren(QLineEdit) if e.accessibleName() == name and e.isVisible())


def type_hours(panel: PlacementPanel, day: str, hours: str) -> QLineEdit:
    """Type into the field of a day and leave it."""
    cell = field(panel, day)
    cell.setFocus()
    cell.selectAll()
    QTest.keyClicks(cell, hours)
    QTest.keyClick(cell, Qt.Key.Key_Return)
    return cell


def test_a_placement_tells_who_how_far_and_what_was_agreed(panel: PlacementPanel) -> None:
    said = texts(panel)
    assert "Gervimaður Ameríka" in said
    assert "1 Sep 2026 – 28 Feb 2027" in said
    assert "Bergþóra Ísleifsdóttir · 555-0000" in said
    assert "Raðar í hillur." in said
    assert "Under way, week 13 of 26" in [each.text() for each in panel.findChildren(StatusText) if each.isVisible()]


def test_the_grant_tells_how_it_comes_about(panel: PlacementPanel) -> None:
    said = texts(panel)
    assert {"ISK 228,689", "50%", "ISK 114,345 a month", "ISK 686,070"} <= set(said)
    months = grant_rows(panel)
    assert months[2] == "Month 3, Period 1–30 Nov 2026, Share 50%, Amount ISK 114,345, State Due 1 Dec"
    assert months[-1] == "Month Total, Amount ISK 686,070, State ISK 0 paid"


def test_a_month_is_marked_paid_with_one_key_and_not_paid_from_the_row(
    press: Press, panel: PlacementPanel, settled: Settled, operations: Operations
) -> None:
    table = panel.findChild(GrantTable)
    assert table.month() == 1, "the first month that waits is current"
    press("Ctrl+Shift+M")
    settled()
    assert "State Paid 26 Nov" in grant_rows(panel)[0]
    assert "ISK 114,345 paid" in grant_rows(panel)[-1]
    button(table, "Not paid").click()
    settled()
    assert "State Overdue since 1 Oct" in grant_rows(panel)[0]
    operations.undo(panel)
    settled()
    assert "State Paid 26 Nov" in grant_rows(panel)[0]
    table.set_current(5)
    assert not [each for each in table.findChildren(Button) if each.isVisible()], "a month to come cannot be paid"


def test_the_share_is_changed_from_a_month_on(panel: PlacementPanel, dialog: Dialog, settled: Settled) -> None:
    button(panel, "Change share").click()
    form = dialog()
    month = plain(form.findChild(ChoiceField).currentText())
    assert month == "Month 4, from 1 Dec 2026", "the next one to come"
    QTest.keyClicks(field(form, "Share, %"), "101")
    QTest.keySequence(form, "Ctrl+Return")
    assert "1 to 100" in field(form, "Share, %").accessibleDescription()
    assert field(form, "Share, %").text() == "101"
    field(form, "Share, %").setText("80")
    assert any("ISK 182,951 a month" in said and "ISK 891,888" in said for said in texts(form))
    QTest.keySequence(form, "Ctrl+Return")
    settled()
    assert "Share 80%, Amount ISK 182,951" in grant_rows(panel)[3]
    assert "Amount ISK 891,888" in grant_rows(panel)[-1]


def test_a_party_is_marked_as_signed_in_one_step_and_all_in_one(
    panel: PlacementPanel, settled: Settled, operations: Operations
) -> None:
    assert rows(panel, "Parties of the contract")[0] == "Gervimaður Ameríka, participant, Not signed"
    parties = next(each for each in panel.findChildren(RowList) if each.accessibleName() == "Parties of the contract")
    parties.setFocus()
    QTest.keyClick(parties, Qt.Key.Key_Return)
    settled()
    assert rows(panel, "Parties of the contract")[0].endswith("Signed 26 Nov")
    button(panel, "All signed today").click()
    settled()
    assert all("Signed 26 Nov" in row for row in rows(panel, "Parties of the contract"))
    operations.undo(panel)
    settled()
    assert sum("Not signed" in row for row in rows(panel, "Parties of the contract")) == 2


def test_hours_typed_in_a_day_are_kept_and_compared_with_the_share(panel: PlacementPanel, settled: Settled) -> None:
    assert "20 hours a week, 50% of full time." in texts(panel)
    cell = type_hours(panel, "Friday", "8-10")
    settled()
    assert cell.text() == "08:00–10:00"
    bars = [bar.sentence() for bar in panel.findChildren(InlineBar) if bar.isVisible()]
    assert any("The hours come to 45%; the agreed share is 50%." in plain(bar) for bar in bars)


@pytest.mark.parametrize("typed", ["24:00-25:61", "25:61", "12-8", "abc"])
def test_hours_that_are_none_stay_with_a_sentence_beside_the_day(
    panel: PlacementPanel, settled: Settled, typed: str
) -> None:
    cell = type_hours(panel, "Monday", typed)
    settled()
    assert cell.text() == typed
    assert cell.accessibleDescription() == "Type hours like 8-12 or 8-16:30/30."
    panel.refresh()
    settled()
    assert cell.text() == typed, "what is wrong stays until it is mended"


def test_a_week_of_more_than_full_time_stays_with_a_sentence_beside_the_day(
    panel: PlacementPanel, settled: Settled
) -> None:
    for day in ("Monday", "Tuesday", "Wednesday"):
        type_hours(panel, day, "0-16")
        settled()
    assert "full time is 40" in field(panel, "Wednesday").accessibleDescription()
    assert field(panel, "Wednesday").text() == "00:00–16:00"


def test_what_was_refused_of_a_week_holds_until_it_is_another(panel: PlacementPanel, settled: Settled) -> None:
    for day in ("Monday", "Tuesday"):
        type_hours(panel, day, "0-16")
        settled()
    field(panel, "Thursday").setFocus()
    field(panel, "Friday").setFocus()
    settled()
    assert "full time is 40" in field(panel, "Tuesday").accessibleDescription()
    assert field(panel, "Thursday").accessibleDescription() == ""
    type_hours(panel, "Monday", "8-9")
    settled()
    assert field(panel, "Tuesday").accessibleDescription() == ""
    assert "29 hours a week, 73% of full time." in texts(panel)


def test_a_contract_longer_than_its_type_may_be_stays_with_a_sentence(
    press: Press, panel: PlacementPanel, dialog: Dialog
) -> None:
    press("Ctrl+Shift+T")
    form = dialog()
    months = field(form, "Months")
    QTest.keyClicks(months, "9")
    QTest.keySequence(form, "Ctrl+Return")
    assert "at most" in months.accessibleDescription()
    assert months.text() == "9"
    form.reject()


def test_the_weekend_is_shown_when_it_is_asked_for_and_when_it_is_worked(
    panel: PlacementPanel, settled: Settled
) -> None:
    button(panel, "Weekend too").click()
    type_hours(panel, "Saturday", "10-12")
    settled()
    assert "22 hours a week, 55% of full time." in texts(panel)


def test_the_support_fades_step_by_step(panel: PlacementPanel) -> None:
    said = texts(panel)
    assert [text for text in said if text.startswith("Weeks")] == ["Weeks 1–2", "Weeks 3–6", "Weeks 7–26"]
    states = [each.text() for each in panel.findChildren(StatusText) if each.isVisible()]
    assert states[-3:] == ["done", "done", "now"]
    bars = [bar.sentence() for bar in panel.findChildren(InlineBar) if bar.isVisible()]
    assert any("No contact at the workplace is written down for 12 weeks" in bar for bar in bars)


def test_the_support_plan_is_changed_as_one_step(
    press: Press, panel: PlacementPanel, dialog: Dialog, settled: Settled, operations: Operations
) -> None:
    press("Ctrl+Shift+U")
    form = dialog()
    field(form, "From week, step 2").setText("1")
    QTest.keySequence(form, "Ctrl+Return")
    assert "Another step" in field(form, "From week, step 2").accessibleDescription()
    field(form, "From week, step 2").setText("5")
    button(form, "Add a step").click()
    field(form, "From week, step 4").setText("x")
    QTest.keySequence(form, "Ctrl+Return")
    assert field(form, "From week, step 4").accessibleDescription() == "Type a week, such as 3."
    field(form, "From week, step 4").setText("20")
    QTest.keySequence(form, "Ctrl+Return")
    settled()
    assert [text for text in texts(panel) if text.startswith("Weeks")] == [
        "Weeks 1–4",
        "Weeks 5–6",
        "Weeks 7–19",
        "Weeks 20–26",
    ]
    operations.undo(panel)
    settled()
    assert "Weeks 1–2" in texts(panel)


def test_check_ins_are_planned_with_one_key(
    press: Press, panel: PlacementPanel, ids: Ids, dialog: Dialog, settled: Settled
) -> None:
    panel.show_placement(ids.other)
    settled()
    press("Ctrl+Shift+U")
    QTest.keySequence(dialog(), "Ctrl+Return")
    settled()
    press("Ctrl+Shift+K")
    settled()
    assert rows(panel, "Check-ins") == ["22 Dec, Call, week 16, planned", "26 Jan, Call, week 21, planned"]


def test_a_check_in_is_held_from_the_row(panel: PlacementPanel, settled: Settled) -> None:
    listed = next(each for each in panel.findChildren(RowList) if each.accessibleName() == "Check-ins")
    assert rows(panel, "Check-ins")[0] == "22 Dec, Símtal, vika 16, planned"
    listed.setFocus()
    listed.select_first()
    next(each for each in listed.findChildren(Button) if each.isVisible() and each.text().startswith("Done")).click()
    settled()
    assert rows(panel, "Check-ins")[0] == "26 Nov, Símtal, vika 16, done"


def test_another_placement_without_contract_shows_only_what_it_has(
    press: Press, panel: PlacementPanel, ids: Ids, settled: Settled
) -> None:
    panel.show_placement(ids.other)
    settled()
    assert "Gervimaður Afríka" in texts(panel)
    assert not panel.findChild(GrantTable).isVisible()
    assert "No support is planned yet." in texts(panel)
    assert field(panel, "Monday").text() == ""


def test_the_contract_is_saved_as_a_pdf_and_can_be_opened(
    qtbot: QtBot, panel: PlacementPanel, settled: Settled, tmp_path: Path
) -> None:
    button(panel, "Print contract").click()
    chooser = panel.findChild(QFileDialog)
    assert chooser is not None
    path = tmp_path / "contract.pdf"
    chooser.fileSelected.emit(str(path))
    chooser.reject()
    settled()
    qtbot.waitUntil(path.exists)
    assert path.read_bytes().startswith(b"%PDF")
    bars = [bar.sentence() for bar in panel.findChildren(InlineBar) if bar.isVisible()]
    assert "The contract is in contract.pdf." in bars


@pytest.mark.parametrize(("width", "height"), [(1200, 800), (760, 300)])
@pytest.mark.parametrize("percent", [100, 200])
def test_the_panel_has_names_a_closed_round_of_tab_and_room_for_its_words(
    qtbot: QtBot, panel: PlacementPanel, settled: Settled, look: Look, width: int, height: int, percent: int
) -> None:
    look.choose(look.choice, percent)
    panel.resize(width, height)
    settled()
    qtbot.waitUntil(lambda: not audit.clipped(panel))
    button(panel, "Print contract").setFocus()
    assert audit.nameless(panel) == []
    assert audit.missed(panel, audit.tab_walk(panel)) == []
    assert audit.beyond_edge(panel) == []
    assert audit.too_small(panel) == []


@pytest.mark.parametrize("action", ["change", "end", "add_contract", "change_share", "change_support"])
@pytest.mark.parametrize("percent", [100, 200])
def test_every_window_that_asks_has_names_a_closed_round_of_tab_and_room_for_its_words(
    qtbot: QtBot, panel: PlacementPanel, dialog: Dialog, settled: Settled, look: Look, action: str, percent: int
) -> None:
    look.choose(look.choice, percent)
    words = {
        "change": "Change p&lacement…", "end": "End place&ment…", "add_contract": "Add con&tract…",
        "change_share": "Change s&hare from a month…", "change_support": "Change s&upport plan…",
    }[action]  # fmt: skip
    next(each for each in panel.menu_actions()["workplace"] if each.text() == words).trigger()
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
