"""The pages of the day: Today, notes, participants and their overview, start page, settings, help, the frame itself."""

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QTableView

from tests.journeys.coach import Coach
from virkni_desktop.errors import CaseloadError
from virkni_desktop.ui.error_report import report_of

LONG_NAME = "Guðrún Jökulsdóttir Bergström-Þorgrímsson"
LONG_GIVEN, LONG_FAMILY = "Anna Margareta Kristín", "Bergström-Þorgrímsdóttir af Öresjö"
NOT_A_NUMBER = "2000-13-45 0000"
LONG_NOTE = (
    "Ring arbetsmarknadskonsulenten om sysselsättningsgraden före lunch. Vi gick igenom starfsþjálfunarsamningur á "
    "Hafnarbúðinni och vem som gör vad nästa vecka. Hon berättar att bussen går för sent på torsdagar, så att hon "
    "kommer fram först tio över åtta; handledaren säger att det går bra om hon ringer samma morgon. Hon vill hellre "
    "stå i kassan än i lagret, eftersom det är lugnare där efter tolv. Vi bestämmer att hon provar kassan två "
    "förmiddagar, skriver upp vad som var svårt och visar listan för handledaren på fredag. Nästa steg är ett samtal "
    "med Arbetsförmedlingen om stöd för resor, och att planen skrivs om när vi vet hur många timmar hon orkar."
)


def full(coach: Coach, lists: Path) -> Iterator[str]:
    """A caseload in the middle of its life."""
    yield from _today(coach)
    yield from _notes(coach)
    yield from _list(coach)
    yield from _person(coach)
    yield from _frame(coach)
    yield from _settings(coach)
    yield from _help(coach)
    yield from _long(coach)
    yield from _start(coach, lists)


def empty(coach: Coach, lists: Path) -> Iterator[str]:
    """A new caseload: what each page says before there is anything."""
    del lists
    for page in ("today", "participants"):
        coach.desk.window.go(page)
        coach.wait()
        yield f"empty-{page}"
    coach.do("Add participant")
    coach.paste("Given name" if coach.has_field("Given name") else "Whole name", "Amina")
    coach.press("Add")
    yield "empty-person"
    coach.desk.window.go("today")
    coach.wait()


def first(coach: Coach) -> Iterator[str]:
    """The window before any caseload was opened on this computer."""
    yield "start-first"
    coach.press("Start empty")
    yield "start-country"
    coach.press("Go back")


def errors(coach: Coach, caseload: Path) -> Iterator[str]:
    """What is said over the page when something is wrong."""
    desk = coach.desk
    desk.window.go("today")
    coach.wait()
    desk.problems.tell_broken(report_of(KeyError("a broken thing")))
    yield "error-broken"
    taken = "{folder} holds a caseload already ({name}). Choose an empty folder; nothing was changed."
    desk.problems.tell(CaseloadError(taken, folder=str(caseload.parent), name=caseload.name))
    yield "error-refused"
    desk.problems.clear()
    away = caseload.with_suffix(".away")  # the stick is pulled out
    caseload.rename(away)
    desk.watch.look()
    coach.wait(lambda: desk.watch.is_out_of_reach)
    yield "error-vanished"
    away.rename(caseload)
    desk.watch.look()
    coach.wait(lambda: not desk.watch.is_out_of_reach)


def _today(coach: Coach) -> Iterator[str]:
    window = coach.desk.window
    window.go("today")
    coach.wait()
    yield "today"
    page = coach.desk.window.stack.page
    for button in page.findChildren(QAbstractButton) if page is not None else []:
        if "(" in button.accessibleName() and button.isVisible():
            button.click()  # "Show all"
    coach.wait()
    yield "today-all-shown"
    coach.press("+1 day")
    yield "today-moved"
    coach.do("Move to another day")
    yield "today-move-dialog"
    _leave(coach)
    coach.do("Add reminder")
    yield "today-reminder-dialog"
    coach.clear("Day")
    coach.paste("Day", "någon gång")
    coach.press("Add")
    yield "today-reminder-wrong"
    _leave(coach)


def _notes(coach: Coach) -> Iterator[str]:
    coach.keys("Ctrl+1")
    coach.press("Done and log")
    yield "note-log"
    coach.press("Phrases")
    yield "note-phrases"
    _close_popups(coach)
    coach.keys("Ctrl+Return")
    yield "note-saved-without-words"
    coach.keys("Ctrl+N")
    yield "note-empty"
    coach.press("Pick a day") if coach.can_press("Pick a day") else None
    coach.keys("Ctrl+Return")
    yield "note-wrong"
    coach.keys("Escape")
    coach.desk.window.go("participants")
    coach.wait()
    _first_row(coach)
    coach.keys("Ctrl+N")
    coach.paste("What happened", LONG_NOTE)
    yield "note-long"
    coach.keys("Escape")
    yield "note-waiting"
    coach.desk.window.go("participants")
    _row(coach, 1)
    coach.keys("Ctrl+N")
    yield "note-draft-offered"
    coach.press("Discard")
    _row(coach, 0)
    coach.keys("Ctrl+N")
    coach.press("Discard")
    yield "note-discarded"
    coach.desk.notes.leave() if coach.desk.notes else None


def _list(coach: Coach) -> Iterator[str]:
    window = coach.desk.window
    window.go("participants")
    coach.wait()
    yield "participants"
    coach.press("Stage: Any stage") if coach.can_press("Stage: Any stage") else coach.press("Stage")
    yield "participants-stage-menu"
    _close_popups(coach)
    coach.type_into("Find a participant", "xylofon")
    yield "participants-nothing-found"
    coach.clear("Find a participant")
    table = _table(coach)
    table.selectRow(0)
    for number in (1, 2):
        table.selectionModel().select(
            table.model().index(number, 0),
            table.selectionModel().SelectionFlag.Select | table.selectionModel().SelectionFlag.Rows,
        )
    yield "participants-several"
    for words, name in (
        ("Assign a coach", "coach"), ("Change stage", "stage"), ("Add a reminder to all", "reminder"),
        ("Set the programme", "programme"),
    ):  # fmt: skip
        coach.press(words)
        yield f"participants-several-{name}"
        _leave(coach)
    table.clearSelection()
    coach.do("Columns and order")
    yield "participants-columns"
    _leave(coach)
    yield from _adding(coach)


def _adding(coach: Coach) -> Iterator[str]:
    coach.do("Add participant")
    yield "add"
    coach.press("Add")
    yield "add-nameless"
    _type_name(coach, "Anna", "Ny")
    coach.paste("Identity number, if it is known", NOT_A_NUMBER)
    coach.press("Add")
    yield "add-refused-number"
    _leave(coach)
    name = _table(coach).model().index(0, 0).data()
    given, _blank, family = str(name).rpartition(" ")
    coach.do("Add participant")
    _type_name(coach, given, family)
    coach.press("Add")
    yield "add-namesake"
    _leave(coach)


def _person(coach: Coach) -> Iterator[str]:
    window = coach.desk.window
    window.go("participants")
    coach.wait()
    page = window.stack.page
    assert page is not None
    dict(page.pictures())["overview"]()
    coach.wait()
    yield "person"
    coach.keys("Ctrl+N")
    yield "person-note"
    coach.keys("Escape")
    coach.type_into("Find in timeline", "plan")
    coach.wait()
    yield "person-timeline-searched"
    coach.clear("Find in timeline")
    coach.type_into("Find in timeline", "xylofon")
    yield "person-timeline-nothing"
    coach.clear("Find in timeline")
    for words, name in (
        ("Change details", "details"), ("Change stage or coach", "stage"), ("Change consent", "consent"),
        ("Close enrolment", "close"), ("Add follow-up or reminder", "reminder"),
    ):  # fmt: skip
        coach.do(words)
        yield f"person-{name}"
        _leave(coach)


def _frame(coach: Coach) -> Iterator[str]:
    window = coach.desk.window
    window.go("today")
    coach.keys("Ctrl+K")
    yield "find-begun"
    for typed, name in (("a", "results"), ("xylofon", "nothing")):
        window.command_bar.field.setText("")
        QTest.keyClicks(window.command_bar.field, typed)
        coach.wait()
        yield f"find-{name}"
    QTest.keyClick(window.command_bar.field, Qt.Key.Key_Escape)
    coach.wait()


def _settings(coach: Coach) -> Iterator[str]:
    window = coach.desk.window
    window.go("settings")
    coach.wait()
    page = window.stack.page
    for part, show in page.pictures() if page is not None else []:
        show()
        coach.wait()
        yield f"settings-{part}"


def _help(coach: Coach) -> Iterator[str]:
    window = coach.desk.window
    window.go("help")
    coach.wait()
    yield "help"
    window.go("help", "keys")
    coach.wait()
    yield "help-keys"
    coach.do("About Virkni")
    yield "help-about"
    _leave(coach)
    coach.do("Report a problem")
    yield "help-report"
    _leave(coach)


def _long(coach: Coach) -> Iterator[str]:
    coach.desk.window.go("participants")
    coach.wait()
    coach.do("Add participant")
    _type_name(coach, LONG_GIVEN, LONG_FAMILY)
    yield "add-long"
    coach.press("Add")
    coach.keys("Ctrl+N")
    coach.paste("What happened", LONG_NOTE)
    coach.paste("With whom", LONG_NAME)
    coach.press("+1 week")
    yield "person-long-note-panel"
    coach.press("Save")
    yield "person-long"
    coach.desk.window.go("participants")
    coach.wait()
    yield "participants-long"
    coach.desk.window.go("today")
    coach.wait()


def _start(coach: Coach, lists: Path) -> Iterator[str]:
    desk = coach.desk
    here = Path(desk.settings.caseload)
    (lists.parent / "Ungdomar 2026.virkni").write_bytes(b"")
    gone = [str(lists.parent / "Ungdomar 2026.virkni"), str(lists.parent / "USB" / "Arbetsmarknadsenheten Väst.virkni")]
    desk.change_settings(recent=(str(here), *gone))
    coach.do("Close caseload")
    yield "start-recent"
    desk.open(here)
    coach.wait(lambda: desk.window.stack.page is not None)


def _type_name(coach: Coach, given: str, family: str) -> None:
    if coach.has_field("Given name"):
        coach.paste("Given name", given)
        coach.paste("Family name", family)
    else:
        coach.paste("Whole name", f"{given} {family}")


def _table(coach: Coach) -> QTableView:
    return next(one for one in coach.desk.window.findChildren(QTableView) if one.isVisible())


def _row(coach: Coach, number: int) -> None:
    table = _table(coach)
    table.setCurrentIndex(table.model().index(number, 0))
    coach.wait()


def _first_row(coach: Coach) -> None:
    _row(coach, 0)


def _close_popups(coach: Coach) -> None:
    while (popup := QApplication.activePopupWidget()) is not None:
        popup.close()
        coach.wait()


def _leave(coach: Coach) -> None:
    """Put the dialog away, as Esc does."""
    dialog = next(one for one in QApplication.topLevelWidgets() if isinstance(one, QDialog) and one.isVisible())
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    coach.wait()
