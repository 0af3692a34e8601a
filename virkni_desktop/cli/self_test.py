"""Tries the program's parts on this computer, with an invented list in a folder that is gone afterwards: self-test."""

from argparse import Namespace
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from time import perf_counter
from uuid import UUID

from virkni_desktop.casework import actions
from virkni_desktop.casework.contracts import sign_contract
from virkni_desktop.casework.documents import attach_file, read_attachment
from virkni_desktop.casework.followups import plan_follow_up
from virkni_desktop.casework.goals import add_action, add_goal
from virkni_desktop.casework.incoming_file import incoming_file
from virkni_desktop.casework.mapping import answer_question, finish_mapping, start_mapping
from virkni_desktop.casework.participants import list_participants
from virkni_desktop.casework.placements import start_placement
from virkni_desktop.casework.plans import Signing, change_plan, draft_plan, sign_plan
from virkni_desktop.casework.support import propose_support, set_support
from virkni_desktop.casework.workplaces import add_organisation, add_workplace
from virkni_desktop.cli.opening import clock_of
from virkni_desktop.cli.output import Answer, table
from virkni_desktop.cli.parser import LANGUAGES
from virkni_desktop.cli.run import fault_sentence
from virkni_desktop.clock import Clock
from virkni_desktop.demo.agency import MEASURES, Listed, Row, row_of, write_agency_list
from virkni_desktop.demo.cast import Cast, Invented
from virkni_desktop.demo.course import Course
from virkni_desktop.demo.days import later
from virkni_desktop.demo.telling import Told, aims, further_answers, plan_texts
from virkni_desktop.demo.words import load_words
from virkni_desktop.documents.contract import contract_pdf
from virkni_desktop.documents.contract_paper import contract_paper
from virkni_desktop.documents.mapping import mapping_pdf
from virkni_desktop.documents.papers import mapping_paper, print_for_signing
from virkni_desktop.errors import VirkniError
from virkni_desktop.exchange.exporting import export_list
from virkni_desktop.exchange.inspecting import inspect_file
from virkni_desktop.exchange.taking_in import take_in
from virkni_desktop.exchange.undoing import undo_import
from virkni_desktop.forms.municipalities import load_municipalities
from virkni_desktop.forms.phrases import load_phrases
from virkni_desktop.messages import QT_TRANSLATE_NOOP
from virkni_desktop.models.followup import FollowUpKind
from virkni_desktop.paths import resource
from virkni_desktop.reports.periods import Quarter
from virkni_desktop.reports.quarter import quarter_report
from virkni_desktop.reports.quarter_workbook import write_quarter_workbook
from virkni_desktop.store.backup import back_up, restore
from virkni_desktop.store.caseload import Caseload, create_caseload, open_caseload
from virkni_desktop.store.checks import check_caseload
from virkni_desktop.store.session import WorkSession

_PEOPLE = 12


class SelfTestError(VirkniError):
    """A part does not work on this computer."""


@dataclass(frozen=True)
class StepDone:
    """A step that went well, and how long it took."""

    step: str
    seconds: float


def self_test(arguments: Namespace) -> Answer:
    """Go through the main job once; raises SelfTestError at the first step that fails."""
    done = []
    with TemporaryDirectory(prefix="virkni-self-test-") as folder:
        for jurisdiction in ("se", "is"):
            trial = _Trial(Path(folder), jurisdiction, Clock(clock_of(arguments).today()))
            try:
                done += [_tried(jurisdiction, name, step) for name, step in trial.steps()]
            finally:
                trial.close()
    rows = [(step.step, "ok", f"{step.seconds:.2f} s") for step in done]
    said = f"{table(('Step', 'Result', 'Time'), rows, right=('Time',))}\n\nEverything works on this computer."
    return Answer({"ok": True, "steps": done}, said)


def _tried(jurisdiction: str, name: str, step: Callable[[], None]) -> StepDone:
    start = perf_counter()
    try:
        step()
    except Exception as error:
        raise SelfTestError(
            QT_TRANSLATE_NOOP("core", "The step “{step}” ({jurisdiction}) does not work on this computer: {reason}"),
            step=name,
            jurisdiction=jurisdiction,
            reason=str(error) if isinstance(error, VirkniError) else fault_sentence(error),
        ) from error
    return StepDone(f"{jurisdiction}: {name}", round(perf_counter() - start, 3))


def _expect(found: object, wanted: object) -> None:
    if found != wanted:
        raise SelfTestError(
            QT_TRANSLATE_NOOP("core", "{wanted} was expected, {found} was found."), wanted=wanted, found=found
        )


class _Trial:
    """The main job on an invented list of one country."""

    def __init__(self, folder: Path, jurisdiction: str, clock: Clock) -> None:
        self._folder = folder / jurisdiction
        self._folder.mkdir()
        self._jurisdiction = jurisdiction
        self._clock = clock
        self._words = load_words(jurisdiction)
        self._chance = Random(1)  # noqa: S311 -- invented people need no secrets
        self._cast = Cast(self._words, jurisdiction, self._chance, clock.today())
        self._list = self._folder / ("list.xlsx" if jurisdiction == "se" else "list.csv")
        self._caseload: Caseload | None = None
        self._receipt = ""
        self._mapping: UUID | None = None

    def steps(self) -> Iterator[tuple[str, Callable[[], None]]]:
        """What is tried, in order."""
        yield "make a caseload", self._make
        yield "write and read a list", self._write_list
        yield "take it in", self._take_in
        yield "the same list again changes nothing", self._again
        yield "undo, and take it in anew", self._undo
        yield "mapping, plan and signature", self._plan
        yield "papers with all letters", self._papers
        yield "placement, support, contract and its paper", self._contract
        yield "keep a file and give it back", self._file
        yield "quarter workbook, and the one for others", self._workbook
        yield "words, lists and help that come along", self._resources
        yield "write the list back", self._export
        yield "backup, restore and check", self._check

    def close(self) -> None:
        """Let the caseload go, so that its folder can."""
        if self._caseload:
            self._caseload.close()

    @property
    def _open(self) -> Caseload:
        if self._caseload is None:
            raise RuntimeError("the steps go in order")
        return self._caseload

    def _hash(self) -> str:
        return check_caseload(self._open).content_hash

    def _make(self) -> None:
        path = self._folder / "trial.virkni"
        create_caseload(path, jurisdiction=self._jurisdiction, clock=self._clock)
        self._caseload = open_caseload(path, clock=self._clock, who="Virkni")

    def _write_list(self) -> None:
        today = self._clock.today()
        rows: list[Row] = []
        while len(rows) < _PEOPLE:
            course = Course(self._cast.invent(), 0, later(today, -40), days_used=380)
            if course.who.number:
                listed = Listed(course, course.who.number, f"AF-{len(rows)}", "–", MEASURES[0])
                rows.append(row_of(listed, self._jurisdiction, today, today))
        write_agency_list(self._list, self._jurisdiction, today, rows)
        _expect(inspect_file(self._list)["rows"], _PEOPLE)

    def _take_in(self) -> None:
        receipt = take_in(self._open, self._list)
        _expect((receipt.created, receipt.refused), (_PEOPLE, 0))
        self._receipt = receipt.number or ""

    def _again(self) -> None:
        before = self._hash()
        _expect(take_in(self._open, self._list).unchanged, _PEOPLE)
        _expect(self._hash(), before)

    def _undo(self) -> None:
        undo_import(self._open, self._receipt)
        _expect(len(self._open.read(list_participants)), 0)
        _expect(take_in(self._open, self._list).created, _PEOPLE)

    def _plan(self) -> None:
        who = self._cast.invent()
        told = further_answers(who, self._words, self._chance, self._clock.today())
        episode = self._episode()
        self._mapping = self._open.write(actions.FINISH_MAPPING, partial(_map, episode=episode, told=told)).result
        plan = self._open.write(actions.DRAFT_PLAN, partial(_draft, episode=episode, who=who)).result
        printing = partial(print_for_signing, plan_id=plan, language=self._words.language)
        printed = self._open.write(actions.FREEZE_PLAN, printing).result
        _expect(printed.content[:5], b"%PDF-")
        signing = partial(sign_plan, plan_id=plan, signatures=[Signing("participant", who.name)])
        self._open.write(actions.SIGN_PLAN, signing)

    def _papers(self) -> None:
        """In each language; drawing fails loudly where a typeface lacks a letter."""
        if self._mapping is None:
            raise RuntimeError("the steps go in order")
        paper = self._open.read(partial(mapping_paper, mapping_id=self._mapping))
        for language in LANGUAGES:
            _expect(mapping_pdf(paper, language).content[:5], b"%PDF-")

    def _contract(self) -> None:
        kind = "wage-subsidy" if self._jurisdiction == "se" else "training-contract"
        placing = partial(_place, episode=self._episode(), kind=kind, language=self._words.language)
        contract = self._open.write(actions.SIGN_CONTRACT, placing).result
        for language in LANGUAGES:
            paper = self._open.read(partial(contract_paper, contract_id=contract, language=language))
            _expect(contract_pdf(paper, language).content[:5], b"%PDF-")

    def _file(self) -> None:
        content = b"%PDF-1.4\n%%EOF\n"
        attaching = partial(attach_file, file=incoming_file("signed.pdf", content), episode_id=self._episode())
        kept = self._open.write(actions.ATTACH_FILE, attaching).result
        _expect(self._open.read(partial(read_attachment, attachment_id=kept)).content, content)

    def _workbook(self) -> None:
        report = self._open.read(partial(quarter_report, quarter=Quarter.of(self._clock.today())))
        for name, external in (("quarter", False), ("external", True)):
            path = self._folder / f"{name}.xlsx"
            write_quarter_workbook(report, path, self._words.language, external=external)
            _expect(inspect_file(path)["kind"], "xlsx")

    def _resources(self) -> None:
        topics = {path.name for path in resource("help", "en").glob("*.md")}
        missing = [] if topics and load_municipalities(self._jurisdiction) else [self._jurisdiction]
        for language in LANGUAGES:
            there = {path.name for path in resource("help", language).glob("*.md")}
            missing += sorted(topics - there) + ([] if load_phrases(language) else [language])
        _expect(missing, [])

    def _episode(self) -> UUID:
        episode = self._open.read(list_participants)[0].episode_id
        if episode is None:
            raise RuntimeError("an import enrols the people of its list")
        return episode

    def _export(self) -> None:
        profile = "af-caseload" if self._jurisdiction == "se" else "vmst-caseload"
        _expect(export_list(self._open, profile, self._folder / f"back{self._list.suffix}").rows, _PEOPLE)

    def _check(self) -> None:
        made = back_up(self._open, self._folder / "backups")
        _expect(made.content_hash, self._hash())
        _expect(restore(made.path, self._folder / "restored.virkni", self._clock).content_hash, made.content_hash)
        _expect(check_caseload(self._open).problems, ())


def _map(session: WorkSession, episode: UUID, told: Sequence[Told]) -> UUID:
    mapping = start_mapping(session, episode)
    for each in told:
        if each.given is not None:
            answer_question(session, mapping, each.question, given=each.given)
    finish_mapping(session, mapping)
    return mapping


def _draft(session: WorkSession, episode: UUID, who: Invented) -> UUID:
    plan = draft_plan(session, episode)
    change_plan(session, plan, **plan_texts(who))
    for aim in aims(who, session.today):
        goal = add_goal(session, plan, text=aim.text, target_on=aim.target_on)
        for step in aim.steps:
            add_action(
                session, goal, what=step.what, responsible=step.who, due_on=step.due_on, done_when=step.done_when
            )
    plan_follow_up(session, episode_id=episode, kind=FollowUpKind.FOLLOW_UP, due_on=later(session.today, 30))
    return plan


def _place(session: WorkSession, episode: UUID, kind: str, language: str) -> UUID:
    """The new contract of a placement at a new workplace, with support that fades."""
    organisation = add_organisation(session, name="Prófun ehf.").organisation_id
    workplace = add_workplace(session, organisation, name="Prófun")
    session.flush()
    ends_on = later(session.today, 180)
    placement = start_placement(session, episode, workplace, kind=kind, share=50, planned_end_on=ends_on).placement_id
    session.flush()
    set_support(session, placement, propose_support(session.today, ends_on, language))
    return sign_contract(session, placement)
