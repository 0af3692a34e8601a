"""Chapters on what one presses and types into: buttons, chips, fields, form rows."""

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QRadioButton, QWidget

from virkni_desktop.formats import parse_date, short_date
from virkni_desktop.ui.components.buttons import Button, ToolButton
from virkni_desktop.ui.components.chips import Choice, FilterChips, MenuChip, SegmentedChoice
from virkni_desktop.ui.components.fields import ChoiceField, DateField, LineField, TextField
from virkni_desktop.ui.components.form import CheckField, FormRow, RadioRow, WordsField
from virkni_desktop.ui.components.search_field import SearchField
from virkni_desktop.ui.components.status import Status
from virkni_desktop.ui.gallery.chapter import beside, in_lines, specimens
from virkni_desktop.ui.icons import Icon
from virkni_desktop.ui.look import Look
from virkni_desktop.ui.style_buttons import ButtonKind

_LONG = "Skriv ut starfsþjálfunarsamningur"
_TODAY = date(2026, 11, 26)
_STATES = (
    Choice("answered", "Answered, in own words"),
    Choice("declined", "Declined"),
    Choice("not-asked", "Not asked"),
)


def buttons(look: Look) -> QWidget:
    """Every weight: with words, with an icon, small, disabled, with a menu's chevron."""
    shown: list[tuple[str, QWidget]] = []
    for kind in (ButtonKind.PRIMARY, ButtonKind.SECONDARY, ButtonKind.QUIET, ButtonKind.DANGER, ButtonKind.LINK):
        disabled = Button(look, "Not now", kind=kind)
        disabled.disable("Nothing is chosen.")
        line = beside(
            Button(look, "Log contact", kind=kind),
            Button(look, _LONG, kind=kind, icon=Icon.PRINTER),
            Button(look, "Next", kind=kind, icon=Icon.ARROW_RIGHT, icon_after=True),
            Button(look, "+1 week", kind=kind, small=True),
            disabled,
        )
        shown.append((kind.value, line))
    tools = beside(
        ToolButton(look, "Back", Icon.ARROW_LEFT, alone=True),
        ToolButton(look, "More", Icon.MORE, alone=True, kind=ButtonKind.SECONDARY),
        ToolButton(look, "Add", Icon.PLUS, kind=ButtonKind.QUIET),
        ToolButton(look, "Answered", kind=ButtonKind.MENU, small=True),
    )
    return specimens(look, *shown, ("tool buttons", tools))


def chips(look: Look) -> QWidget:
    """Filters, with counts and with statuses; one of a few; words that can be taken away."""
    filters = (Choice("all", "All", 48), Choice("contacts", "Contacts", 31), Choice("plan", "Plan", 6))
    by_status = (
        Choice("all", "All", 312),
        Choice("new", "New", 4, Status.NEW),
        Choice("conflict", "Conflict", 3, Status.CONFLICT),
        Choice("error", "Error", 2, Status.ERROR),
    )
    words = WordsField(look, "Skills")
    words.set_words(["Kassa", "Varupåfyllning", "Lyfta upp till 15 kg", "Arabiska"])
    stage, chosen = MenuChip(look, "Stage", "Any stage"), MenuChip(look, "Stage", "Any stage")
    for chip in (stage, chosen):
        chip.set_choices((Choice("1", "Phase 1", 12), Choice("2", "Phase 2", 9)))
    chosen.set_current("2")
    return specimens(
        look,
        ("filters", FilterChips(look, "Show", filters)),
        ("filters with many values", beside(stage, chosen)),
        ("with statuses", FilterChips(look, "Rows", by_status)),
        ("segmented", SegmentedChoice(look, "Wording", (Choice("standard", "Standard"), Choice("easy", "Easy read")))),
        ("words", words),
    )


def fields(look: Look) -> QWidget:
    """Empty, filled, disabled and wrong, of every kind of field."""
    return specimens(
        look,
        ("a line", _states(lambda: LineField(look, "Name", width=320), "Guðrún Jökulsdóttir")),
        ("a day", _states(lambda: _day(look), "31/2")),
        (
            "lines of text",
            _states(lambda: TextField(look, "What happened"), "Handled the till alone for two hours."),
        ),
        ("one of many", beside(_language(look))),
        ("search", beside(SearchField(look, "Find a participant", hint="Ctrl+F", width=320))),
        ("ticked and not", _checks(look)),
    )


def form_rows(look: Look) -> QWidget:
    """Questions put to a participant, administrative labels, answer states, what is wrong."""
    wrong = FormRow(look, "Decision ends", _day(look))
    wrong.set_error("31/2 is not a date. Write it like 4/12, 2026-12-04, tomorrow or +2w.")
    question = "Vilka jobb har du haft? Vad gjorde du hemma?"
    return specimens(
        look,
        ("a question with its state", FormRow(look, question, TextField(look), question=True, states=_STATES)),
        (
            "an administrative label with a hint",
            FormRow(look, "Phone", LineField(look, width=200), hint="As you dial it"),
        ),
        ("wrong: the value stays", wrong),
        ("one of a few", RadioRow(look, "Energy", tuple(Choice(word, word) for word in ("Låg", "Växlande", "God")))),
    )


def _states(make: Callable[[], QWidget], value: str) -> QWidget:
    """Empty, filled, disabled, wrong."""
    empty, filled, disabled, wrong = make(), make(), make(), make()
    for one in (filled, disabled, wrong):
        if isinstance(one, LineField | TextField):
            one.set_value(value)
    disabled.setEnabled(False)
    if isinstance(wrong, LineField | TextField):
        wrong.set_wrong(wrong=True)
    return in_lines([beside(one) if isinstance(one, LineField) else one for one in (empty, filled, disabled, wrong)])


def _day(look: Look) -> DateField:
    return DateField(look, lambda text: parse_date(text, "en", _TODAY), lambda day: short_date(day, "en"), "Day")


def _language(look: Look) -> ChoiceField:
    field = ChoiceField(look, "Language", (Choice("sv", "svenska"), Choice("is", "íslenska")))
    field.set_current("is")
    return field


def _checks(look: Look) -> QWidget:
    ticked, off, disabled = (CheckField(look, words) for words in ("Ticked", "Not ticked", "Disabled"))
    ticked.setChecked(True)
    disabled.setEnabled(False)
    chosen, other = QRadioButton("Chosen"), QRadioButton("Not chosen")
    chosen.setAutoExclusive(False)
    other.setAutoExclusive(False)
    chosen.setChecked(True)
    return beside(ticked, off, disabled, chosen, other)
