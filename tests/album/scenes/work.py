"""Where the work is written down: mapping, plan, documents, placement, workplaces, exchange and reports, state by state."""

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TypeVar
from uuid import UUID

from PIL import Image
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QDialog

from tests.journeys.coach import Coach
from virkni_desktop.casework.contracts import list_contracts
from virkni_desktop.casework.episodes import current_episode
from virkni_desktop.casework.mapping_view import get_mapping, list_drawable, list_mappings
from virkni_desktop.casework.papers_view import list_papers
from virkni_desktop.casework.participants import ParticipantRow, list_participants
from virkni_desktop.casework.placement_view import list_placements
from virkni_desktop.casework.plan_view import list_plans
from virkni_desktop.casework.workplace_view import list_workplaces
from virkni_desktop.store.session import WorkSession
from virkni_desktop.ui.exchange.list_table import ListTable
from virkni_desktop.ui.exchange.preview_lines import PreviewLine
from virkni_desktop.ui.exchange.preview_view import PreviewView
from virkni_desktop.ui.participants.mapping_sections import in_order
from virkni_desktop.ui.reports.split_panel import SplitPanel

LONG = "Norrlandskustens arbetsmarknadsutbildningar och restaurangverksamhet i samverkan, ekonomisk enhet"
_FEW = 6  # lines of a list that should have many
Found = TypeVar("Found")


def full(coach: Coach, lists: Path) -> Iterator[str]:
    """The pages of a caseload in the middle of its life, each in every state."""
    with TemporaryDirectory() as folder:
        yield from exchange(coach, lists, Path(folder))
    for scenes in (
        mapping,
        plan,
        documents,
        placement,
        workplaces,
        reports,
    ):  # the list brought people with nothing yet
        yield from scenes(coach)


def empty(coach: Coach, lists: Path) -> Iterator[str]:
    """What a new caseload says where the work will be."""
    del lists
    window = coach.desk.window
    for page in ("workplaces", "exchange", "reports"):
        window.go(page)
        coach.wait()
        yield f"empty-{page}"
    window.go("exchange", "send")
    coach.wait()
    yield "empty-exchange-send"


def mapping(coach: Coach) -> Iterator[str]:
    """From nothing to a section that is done, and every kind of question on the way."""
    person = _found(coach, _without_mapping)
    if person is not None:
        _open(coach, person, "mapping")
        yield "mapping-none"
        coach.press("Start mapping")
        coach.wait()
        yield "mapping-begun"
    fullest = _found(coach, _most_answers)
    _open(coach, fullest, "mapping")
    sections, seen = _found(coach, partial(_kinds, person=fullest)), set[str]()
    for _section in sections:
        coach.keys("Ctrl+PgUp")
    for number, kinds in enumerate(sections):
        if number:
            coach.keys("Ctrl+PgDown")
        if not kinds <= seen:
            seen |= kinds
            yield f"mapping-section-{number + 1:02}"
    coach.keys("Ctrl+Shift+D")
    yield "mapping-section-done"
    coach.press("Easy read")
    yield "mapping-easy"
    coach.press("Standard")


def plan(coach: Coach) -> Iterator[str]:
    """A draft with what is missing, printed, signed, compared."""
    for name, wanted in (
        ("none", _unmapped),
        ("none-mapped", _mapped_without_plan),
        ("draft", _plan_is("draft")),
        ("printed", _plan_is("printed")),
        ("signed", _plan_is("signed")),
    ):
        person = _found(coach, wanted)
        if person is None:
            continue
        _open(coach, person, "plan")
        yield f"plan-{name}"
        if name == "none-mapped":
            coach.press("Draw it from the mapping")
            yield "plan-draft-drawn"
            coach.press("Add goal")
            yield "plan-draft-goal"
            coach.keys("Ctrl+P")
            yield "plan-draft-not-ready"
        if name == "printed":
            coach.keys("Ctrl+Shift+G")
            yield "plan-signing"
            _close()
    person = _found(coach, _revised)
    if person is not None:
        _open(coach, person, "plan")
        coach.keys("Ctrl+Shift+D")
        yield "plan-compared"
        coach.keys("Ctrl+Shift+D")


def documents(coach: Coach) -> Iterator[str]:
    """None, a PDF, a photo."""
    person = _found(coach, _without_papers)
    if person is not None:
        _open(coach, person, "documents")
        yield "documents-none"
    _open(coach, _found(coach, _most_papers), "documents")
    yield "documents-pdf"
    with TemporaryDirectory() as folder:
        photo = Path(folder) / f"{LONG[:60]} IMG_2041.jpg"
        Image.new("RGB", (900, 1200), "#AACCEE").save(photo)
        coach.press("Add files")
        coach.choose_file(photo)
        coach.wait()
    yield "documents-photo"


def placement(coach: Coach) -> Iterator[str]:
    """None, with a contract and its grant, and the dialogs with what can go wrong in them."""
    person = _found(coach, _without_placement)
    if person is not None:
        _open(coach, person, "placement")
        yield "placement-none"
        coach.press("Start placement")
        yield "placement-start"
        _submit(coach)
        yield "placement-start-errors"
        _close()
    _open(coach, _found(coach, _with_contract) or _found(coach, _placed), "placement")
    yield "placement"
    for name, keys in (
        ("change", "Ctrl+Alt+E"),
        ("support-plan", "Ctrl+Shift+U"),
        ("end", "Ctrl+Shift+X"),
        ("add-contract", "Ctrl+Shift+T"),
    ):
        coach.keys(keys)
        if QApplication.activeModalWidget() is not None:
            yield f"placement-{name}"
            _close()
    if coach.can_press("Change share"):
        coach.press("Change share")
        coach.type_into("Share, %", "101")
        _submit(coach)
        yield "placement-share-wrong"
        coach.type_into("Share, %", "80")
        yield "placement-share"
        _close()


def workplaces(coach: Coach) -> Iterator[str]:
    """The list, one with all its tabs, a new one with a long name, and the dialogs."""
    window = coach.desk.window
    window.go("workplaces")
    coach.wait()
    yield "workplaces"
    window.go("workplaces", _found(coach, _busiest_workplace))
    coach.wait()
    yield "workplace-placements"
    for name, tab in (
        ("contacts", "Contact persons"),
        ("tasks", "Tasks offered"),
        ("access", "Access and environment"),
        ("notes", "Notes"),
        ("agreements", "Agreements"),
    ):
        coach.open_tab(tab)
        yield f"workplace-{name}"
    coach.keys("Ctrl+E")
    yield "workplace-details"
    _close()
    coach.keys("Ctrl+Shift+P")
    yield "workplace-who"
    _close()
    coach.open_tab("Contact persons")
    coach.press("Add contact person")
    _submit(coach)
    yield "workplace-contact-errors"
    _close()
    window.go("workplaces")
    coach.press("Add workplace")
    _submit(coach)
    yield "workplaces-add-errors"
    coach.type_into("Find an organisation", LONG)
    _submit(coach)
    coach.press("A new organisation")
    coach.press("Add")
    coach.wait(lambda: QApplication.activeModalWidget() is None)
    yield "workplace-new"
    for name, tab in (("contacts", "Contact persons"), ("notes", "Notes"), ("agreements", "Agreements")):
        coach.open_tab(tab)
        yield f"workplace-new-{name}"


def reports(coach: Coach) -> Iterator[str]:
    """Targets met and not, what is missing, who is behind a figure, divided, and what others see."""
    coach.desk.window.go("reports")
    coach.wait()
    yield "reports"
    coach.keys("Alt+PgDown")
    yield "reports-now"
    coach.keys("Ctrl+Alt+T")
    yield "reports-as-table"
    coach.keys("Ctrl+Alt+T")
    coach.keys("Ctrl+Alt+L")
    yield "reports-behind"
    coach.press("Back to the chart")
    _choose(coach, 2)
    yield "reports-split"
    coach.keys("Ctrl+Alt+X")
    yield "reports-external"
    _choose(coach, 0)
    coach.keys("Ctrl+Alt+X")


def exchange(coach: Coach, lists: Path, folder: Path) -> Iterator[str]:
    """A list from choosing to undoing, one that nobody knows, one that is none, and one to send."""
    window = coach.desk.window
    window.go("exchange")
    coach.wait()
    yield "exchange"
    coach.keys("Ctrl+Shift+D")
    yield "exchange-conflicts"
    newest = next(lists.glob("*-11.csv"))
    head, *rows = newest.read_text(encoding="utf-8-sig").splitlines()
    _look_at(coach, _list(folder / "prose.txt", "Hej!", []))
    yield "exchange-no-list"
    _look_at(coach, _list(folder / f"{LONG[:40]}.csv", "Nr;Identitet;Vem;Mobil;Slutar", _strangers(rows)))
    yield "exchange-columns"
    _look_at(coach, _list(folder / "half.csv", head, rows[:_FEW]))
    yield "exchange-brake"
    _look_at(coach, newest)
    yield "exchange-preview"
    yield from _a_row(coach, "conflict", "exchange-preview-conflict")
    _apply(coach)
    yield "exchange-receipt"
    coach.press("Undo this import")
    yield "exchange-receipt-undone"
    _look_at(coach, newest)
    _apply(coach)
    window.go("exchange", "send")
    coach.wait()
    yield "exchange-send"


def _kinds(session: WorkSession, person: UUID) -> list[set[str]]:
    """The kinds of question in each section of somebody's mapping, in the order they are gone through."""
    episode = current_episode(session, person)
    assert episode is not None
    view = get_mapping(session, list_mappings(session, episode)[0].mapping_id)
    return [{one.question.kind for one in section.answers} for section in in_order(view)]


def _a_row(coach: Coach, kind: str, name: str) -> Iterator[str]:
    """The preview with the keyboard on a line of a kind."""
    table = next(one for one in coach.desk.window.findChildren(ListTable) if one.isVisible())
    model = table.model()
    for row in range(model.rowCount()):
        line = model.at(row)  # type: ignore[attr-defined]
        if isinstance(line, PreviewLine) and line.kind.value == kind:
            table.set_current(line.key)
            coach.wait()
            yield name
            return


def _strangers(rows: list[str]) -> list[str]:
    numbers = [row.split(";")[0] for row in rows[:_FEW]]
    return [f"{place};{number};Åsa Öberg;070-174060{place};31/2" for place, number in enumerate(numbers)]


def _list(path: Path, head: str, rows: list[str]) -> Path:
    path.write_text("\r\n".join([head, *rows]), encoding="utf-8-sig")
    return path


def _look_at(coach: Coach, path: Path) -> None:
    coach.desk.window.go("exchange", path)
    coach.wait()
    coach.wait()


def _apply(coach: Coach) -> None:
    """Take in what the preview shows."""
    preview = next(one for one in coach.desk.window.findChildren(PreviewView) if one.isVisible())
    preview.applied.emit(False)  # noqa: FBT003 -- a signal takes no names
    coach.wait()


def _open(coach: Coach, person: object, tab: str) -> None:
    coach.desk.window.go("participants", person, tab)
    coach.wait()
    coach.wait()


def _close() -> None:
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, QDialog)
    dialog.reject()


def _submit(coach: Coach) -> None:
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    dialog.activateWindow()  # as window managers do; the offscreen platform does not
    coach.wait(dialog.isActiveWindow)
    QTest.keySequence(dialog, "Ctrl+Return")
    coach.wait()


def _choose(coach: Coach, place: int) -> None:
    """Divide the figure in sight by the choice at this place."""
    panel = next(one for one in coach.desk.window.findChildren(SplitPanel) if one.isVisible())
    field = panel.findChild(QComboBox)
    assert field is not None
    field.setCurrentIndex(place)
    field.activated.emit(place)
    coach.wait()


def _found(coach: Coach, query: Callable[[WorkSession], Found]) -> Found:
    """What a query says of the caseload now."""
    told: list[Found] = []
    coach.desk.operations.read(coach.desk.operations, query, told.append)
    coach.wait(lambda: bool(told))
    return told[0]


def _first(session: WorkSession, fits: Callable[[WorkSession, UUID, UUID], bool]) -> UUID | None:
    """The first who is enrolled now and fits, by person and enrolment."""
    for row in list_participants(session, active_only=True):
        if row.episode_id is not None and fits(session, row.person_id, row.episode_id):
            return row.person_id
    return None


def _without_mapping(session: WorkSession) -> UUID | None:
    return _first(session, lambda session, _person, episode: not list_mappings(session, episode))


def _most_answers(session: WorkSession) -> UUID:
    """Whose mapping has most answers."""

    def answers(row: ParticipantRow) -> int:
        return _drawn(session, row.episode_id) if row.episode_id else 0

    return max(list_participants(session, active_only=True), key=answers).person_id


def _drawn(session: WorkSession, episode: UUID) -> int:
    """How many answers a plan can be drawn from."""
    marks = list_mappings(session, episode)
    return len(list_drawable(get_mapping(session, marks[0].mapping_id), "sv")) if marks else 0


def _unmapped(session: WorkSession) -> UUID | None:
    def fits(session: WorkSession, _person: UUID, episode: UUID) -> bool:
        return not _drawn(session, episode) and not list_plans(session, episode)

    return _first(session, fits)


def _mapped_without_plan(session: WorkSession) -> UUID | None:
    def fits(session: WorkSession, _person: UUID, episode: UUID) -> bool:
        return bool(_drawn(session, episode)) and not list_plans(session, episode)

    return _first(session, fits)


def _plan_is(state: str) -> Callable[[WorkSession], UUID | None]:
    def find(session: WorkSession) -> UUID | None:
        return _first(session, lambda session, _person, episode: _newest(session, episode) == state)

    return find


def _newest(session: WorkSession, episode: UUID) -> str:
    marks = list_plans(session, episode)
    return marks[0].state if marks else ""


def _revised(session: WorkSession) -> UUID | None:
    return _first(session, lambda session, _person, episode: len(list_plans(session, episode)) > 1)


def _without_papers(session: WorkSession) -> UUID | None:
    return _first(session, lambda session, person, _episode: not list_papers(session, person))


def _most_papers(session: WorkSession) -> UUID:
    return max(
        list_participants(session, active_only=True), key=lambda row: len(list_papers(session, row.person_id))
    ).person_id


def _without_placement(session: WorkSession) -> UUID | None:
    return _first(session, lambda session, person, _episode: not list_placements(session, person_id=person))


def _with_contract(session: WorkSession) -> UUID | None:
    def fits(session: WorkSession, person: UUID, _episode: UUID) -> bool:
        placed = list_placements(session, person_id=person)
        return bool(placed) and placed[0].runs and bool(list_contracts(session, placement_id=placed[0].placement_id))

    return _first(session, fits)


def _placed(session: WorkSession) -> UUID | None:
    return _first(session, lambda session, person, _episode: bool(list_placements(session, person_id=person)))


def _busiest_workplace(session: WorkSession) -> UUID:
    return max(list_workplaces(session), key=lambda row: (row.placements_now, row.contacts)).workplace_id
