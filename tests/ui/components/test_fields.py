"""Fields and form rows: saved as typed, wrong values stay, Tab goes on, the wheel does nothing by accident."""

import sys
from datetime import date
from functools import partial

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.ui import audit
from virkni_desktop.formats import parse_date, short_date
from virkni_desktop.ui.components.announcing import ANNOUNCED
from virkni_desktop.ui.components.chips import Choice, FilterChips, SegmentedChoice, WordChip
from virkni_desktop.ui.components.fields import ChoiceField, DateField, LineField, TextField
from virkni_desktop.ui.components.form import FormRow, RadioRow, StateMenu, WordsField
from virkni_desktop.ui.components.identity_bar import Fact, Identity, IdentityBar
from virkni_desktop.ui.components.inline_bar import InlineBar
from virkni_desktop.ui.components.status import Status
from virkni_desktop.ui.components.text import LONGEST, LONGEST_LINE, Text
from virkni_desktop.ui.look import Look
from virkni_desktop.ui.theme import ThemeChoice

CHOICES = [Choice("low", "Låg"), Choice("mixed", "Växlande"), Choice("good", "God")]
STATES = [Choice("answered", "Answered"), Choice("declined", "Does not want to answer")]
TODAY = date(2026, 11, 26)


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    QVBoxLayout(window)
    qtbot.addWidget(window)
    window.resize(700, 600)
    return window


def _shown(qtbot: QtBot, window: QWidget, *widgets: QWidget) -> None:
    for widget in widgets:
        window.layout().addWidget(widget)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)


@pytest.mark.parametrize("kind", [LineField, TextField])
def test_what_is_typed_is_told_when_the_field_is_left_once(
    qtbot: QtBot, look: Look, window: QWidget, kind: type[LineField] | type[TextField]
) -> None:
    field, other = kind(look, "Name"), LineField(look, "Other")
    told: list[str] = []
    field.edited.connect(told.append)
    field.left.connect(lambda: told.append("left"))
    _shown(qtbot, window, field, other)
    field.setFocus()
    QTest.keyClicks(field, "Amina")
    QTest.keyClick(field, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is other
    assert told == ["Amina", "left"]
    assert field.value() == "Amina"


@pytest.mark.parametrize("kind", [LineField, TextField])
def test_what_is_being_typed_is_not_overwritten_by_a_refresh(
    qtbot: QtBot, look: Look, window: QWidget, kind: type[LineField] | type[TextField]
) -> None:
    field = kind(look, "Name")
    _shown(qtbot, window, field)
    field.set_value("Sara")
    field.setFocus()
    QTest.keyClicks(field, "x")
    typed = field.value()
    field.set_value("Somebody else's")
    assert field.value() == typed


def test_nothing_is_told_where_nothing_changed(qtbot: QtBot, look: Look, window: QWidget) -> None:
    field, other = LineField(look, "Name"), LineField(look, "Other")
    field.set_value("Sara")
    _shown(qtbot, window, field, other)
    field.setFocus()
    with qtbot.assertNotEmitted(field.edited):
        other.setFocus()


def test_a_date_is_read_as_people_write_it(qtbot: QtBot, look: Look, window: QWidget) -> None:
    field, row = _date_row(look)
    _shown(qtbot, window, row, LineField(look, "Other"))
    field.setFocus()
    QTest.keyClicks(field, "4/12")
    with qtbot.waitSignal(field.date_edited) as told:
        QTest.keyClick(field, Qt.Key.Key_Tab)
    assert told.args == [date(2026, 12, 4)]
    assert field.text() == "2026-12-04"
    assert row.error() == ""


def test_a_wrong_date_stays_and_is_explained_beside_the_field(qtbot: QtBot, look: Look, window: QWidget) -> None:
    field, row = _date_row(look)
    _shown(qtbot, window, row, LineField(look, "Other"))
    field.setFocus()
    QTest.keyClicks(field, "31/2")
    with qtbot.assertNotEmitted(field.date_edited):
        QTest.keyClick(field, Qt.Key.Key_Tab)
    assert field.text() == "31/2"
    assert "31/2 is not a date" in row.error()
    assert field.accessibleDescription() == row.error()


def test_what_does_not_fit_is_announced_once(qtbot: QtBot, look: Look, window: QWidget) -> None:
    _field, row = _date_row(look)
    _shown(qtbot, window, row)
    row.set_error("Type a day.")
    assert row.property(ANNOUNCED) == "Type a day."
    row.setProperty(ANNOUNCED, "")
    row.set_error("Type a day.")
    row.set_error("")
    assert row.property(ANNOUNCED) == ""
    row.set_error("Type a day.")
    assert row.property(ANNOUNCED) == "Type a day."


def test_a_bar_that_says_the_same_again_is_not_announced_again(qtbot: QtBot, look: Look) -> None:
    bar = InlineBar(look)
    qtbot.addWidget(bar)
    bar.say(Status.WARNING, "1 goal without a step.")
    assert bar.property(ANNOUNCED) == "1 goal without a step."
    bar.setProperty(ANNOUNCED, "")
    bar.say(Status.WARNING, "1 goal without a step.")
    assert bar.property(ANNOUNCED) == ""
    bar.clear()
    bar.say(Status.WARNING, "1 goal without a step.")
    assert bar.property(ANNOUNCED) == "1 goal without a step."


def test_what_a_choice_is_about_is_told_where_qt_tells_only_what_is_chosen(look: Look) -> None:
    field = ChoiceField(look, "Energy", CHOICES)
    assert field.accessibleName() == "Energy"
    assert field.accessibleDescription() == ("Energy" if sys.platform.startswith("linux") else "")


def _date_row(look: Look) -> tuple[DateField, FormRow]:
    field = DateField(look, lambda text: parse_date(text, "sv", TODAY), lambda day: short_date(day, "sv"))
    return field, FormRow(look, "Next meeting", field)


def test_labels_name_their_fields(look: Look, qtbot: QtBot, window: QWidget) -> None:
    fields = [
        LineField(look),
        TextField(look),
        ChoiceField(look, "", CHOICES),
        WordsField(look),
        RadioRow(look, "", CHOICES),
    ]
    rows = [FormRow(look, f"Question {n}", field, question=True, states=STATES) for n, field in enumerate(fields)]
    _shown(qtbot, window, *rows)
    assert [field.accessibleName() for field in fields] == [f"Question {n}" for n in range(len(fields))]
    assert [row.label.buddy() for row in rows] == fields
    assert audit.nameless(window) == []
    assert audit.too_small(window) == []


def test_tab_is_caught_nowhere_in_a_form(look: Look, qtbot: QtBot, window: QWidget) -> None:
    words = WordsField(look)
    words.set_words(["Kassa", "Varupåfyllning"])
    fields = [LineField(look), TextField(look), ChoiceField(look, "", CHOICES), words]
    rows = [FormRow(look, f"Question {n}", field, question=True, states=STATES) for n, field in enumerate(fields)]
    _shown(qtbot, window, *rows)
    fields[0].setFocus()
    walked = audit.tab_walk(window)
    assert audit.missed(window, walked) == []


def test_the_wheel_over_a_choice_without_focus_changes_nothing(qtbot: QtBot, look: Look, window: QWidget) -> None:
    field, other = ChoiceField(look, "Energy", CHOICES), LineField(look, "Other")
    field.set_current("mixed")
    _shown(qtbot, window, field, other)
    other.setFocus()
    spot = QPointF(10, 10)
    event = QWheelEvent(
        spot, field.mapToGlobal(spot), QPoint(0, -120), QPoint(0, -120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,  # noqa: FBT003 -- Qt takes no name
    )  # fmt: skip
    QApplication.sendEvent(field, event)
    assert field.current() == "mixed"
    assert not event.isAccepted()


def test_words_are_added_and_taken_away_by_keyboard(qtbot: QtBot, look: Look, window: QWidget) -> None:
    words = WordsField(look, "Skills")
    _shown(qtbot, window, words)
    told: list[list[str]] = []
    words.edited.connect(told.append)
    for word in ("Kassa", "Arabiska", "Kassa"):
        add = next(w for w in audit.visible(words) if w.accessibleName() == "Add: Skills")
        QTest.keyClick(add, Qt.Key.Key_Space)
        QTest.keyClicks(QApplication.focusWidget(), word)
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(list(audit.visible(words, WordChip))) == 2)
    chip = next(w for w in audit.visible(words, WordChip) if isinstance(w, WordChip) and w.word == "Kassa")
    QTest.keyClick(chip, Qt.Key.Key_Space)
    assert told == [["Kassa"], ["Kassa", "Arabiska"], ["Arabiska"]]


def test_a_radio_row_can_stand_without_an_answer(qtbot: QtBot, look: Look) -> None:
    row = RadioRow(look, "Energy", CHOICES)
    qtbot.addWidget(row)
    row.set_current("good")
    row.set_current("")
    assert row.current() == ""


def test_the_state_of_an_answer_says_what_it_belongs_to(qtbot: QtBot, look: Look) -> None:
    menu = StateMenu(look, "What went well?", STATES)
    qtbot.addWidget(menu)
    menu.set_current("declined")
    assert menu.accessibleName() == "What went well?: Does not want to answer"


def test_filters_keep_what_was_on_when_their_counts_change(qtbot: QtBot, look: Look) -> None:
    chips = FilterChips(look, "Kinds", [Choice("all", "All", 48), Choice("plan", "Plan", 6)])
    qtbot.addWidget(chips)
    with qtbot.waitSignal(chips.chosen) as chosen:
        chips.choose("plan")
    assert chosen.args == ["plan"]
    chips.set_choices([Choice("all", "All", 49), Choice("plan", "Plan", 7)])
    assert chips.current() == "plan"
    chips.set_choices([Choice("all", "All", 49)])
    assert chips.current() == "all"


def test_choosing_a_segment_moves_nothing(qtbot: QtBot, look: Look) -> None:
    choice = SegmentedChoice(look, "Text", [Choice("standard", "Standard"), Choice("easy", "Lättläst")])
    qtbot.addWidget(choice)
    before = choice.sizeHint()
    choice.set_current("easy")
    assert abs(choice.sizeHint().width() - before.width()) <= 4


@pytest.mark.parametrize("width", [1200, 800, 520, 400])
@pytest.mark.parametrize("percent", [100, 200])
def test_facts_give_way_before_the_name_does(qtbot: QtBot, look: Look, width: int, percent: int) -> None:
    bar = IdentityBar(look, [])
    qtbot.addWidget(bar)
    facts = [
        Fact("Phase", "Placement"),
        Fact("Time", "day 212 of 380", share=0.5, lasting=False),
        Fact("Plan", "v3", Status.DONE),
    ]
    bar.set_identity(
        Identity("Guðmundur Þorgrímsson", "GÞ", below="Born 1998", masked="••••••-••34", reveal=lambda: "x"), facts
    )
    look.choose(ThemeChoice.LIGHT, percent)
    bar.resize(width * percent // 100, bar.height())
    bar.show()
    qtbot.waitExposed(bar)
    QApplication.processEvents()
    assert audit.clipped(bar) == []
    assert audit.beyond_edge(bar) == []


def test_an_identity_number_is_shown_only_when_asked_and_hidden_again(qtbot: QtBot, look: Look) -> None:
    bar = IdentityBar(look)
    qtbot.addWidget(bar)
    bar.set_identity(Identity("Amina", "A", masked="••••••-••02", reveal=lambda: "890101-9802"))
    bar.show()
    show = next(w for w in audit.visible(bar) if w.accessibleName() == "Show the identity number")
    assert "890101" not in _words(bar)
    QTest.mouseClick(show, Qt.MouseButton.LeftButton)
    assert "890101-9802" in _words(bar)
    QTest.mouseClick(show, Qt.MouseButton.LeftButton)
    assert "890101" not in _words(bar)


def test_an_inline_bar_says_its_sentence_and_offers_its_button(qtbot: QtBot, look: Look) -> None:
    bar = InlineBar(look)
    qtbot.addWidget(bar)
    done: list[str] = []
    bar.say(Status.WARNING, "The backup failed.", "Try again", partial(done.append, "again"))
    assert bar.accessibleName() == "warning: The backup failed."
    button = next(w for w in audit.visible(bar) if getattr(w, "text", str)() == "Try again")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert done == ["again"]
    bar.clear()
    assert bar.sentence() == ""


def _words(widget: QWidget) -> str:
    return " ".join(getattr(w, "text", str)() for w in audit.visible(widget))


def test_a_date_that_was_pasted_by_mistake_stays_whole_and_is_told_in_one_short_sentence(
    qtbot: QtBot, look: Look, window: QWidget
) -> None:
    field = DateField(look, lambda text: parse_date(text, "en", TODAY), lambda day: short_date(day, "en"))
    row = FormRow(look, "Day", field)
    _shown(qtbot, window, row)
    field.setFocus()
    field.insert("å" * 100_000)
    QTest.keyClick(field, Qt.Key.Key_Tab)
    assert len(field.text()) == 100_000
    assert len(row.error()) < 250


def test_a_label_shows_the_beginning_of_what_is_as_long_as_a_book(look: Look) -> None:
    line, text = Text(look, "å" * 100_000), Text(look, wrap=True)
    text.setText("ord " * 25_000)
    assert (len(line.text()), len(text.text())) == (LONGEST_LINE + 1, LONGEST + 1)
