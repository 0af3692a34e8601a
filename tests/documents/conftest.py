"""Reads a PDF back as a reader and a screen reader would, for the tests of printed documents."""

import ctypes
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time
from typing import Any

import pypdfium2
import pytest
from pypdfium2 import raw

from virkni_desktop.documents.plan import (
    NextMeeting,
    PaperState,
    PlanDocument,
    PlanGoal,
    PlanStep,
)
from virkni_desktop.documents.signatures import Party, PartyRole


@dataclass(frozen=True)
class Drawn:
    """One object on a page: whether it is text, and the marks it stands in."""

    is_text: bool
    marks: tuple[str, ...]


class ReadPdf:
    """What can be read from a PDF."""

    def __init__(self, content: bytes) -> None:
        self.pages: list[str] = []
        self.drawn: list[Drawn] = []
        self.elements: list[tuple[int, str]] = []
        with pypdfium2.PdfDocument(content) as pdf:
            self.title = pdf.get_metadata_dict()["Title"]
            for page in pdf:
                text = page.get_textpage().get_text_range()
                self.pages.append(text.replace("\r\n", "\n").replace("\u00a0", " "))
                self.drawn += [
                    Drawn(each.type == raw.FPDF_PAGEOBJ_TEXT, _marks(each.raw)) for each in page.get_objects()
                ]
                self.elements += _structure(page)

    @property
    def text(self) -> str:
        """All pages."""
        return "\n".join(self.pages)


def _marks(page_object: Any) -> tuple[str, ...]:
    names = []
    for number in range(raw.FPDFPageObj_CountMarks(page_object)):
        buffer, length = ctypes.create_string_buffer(200), ctypes.c_ulong()
        mark = raw.FPDFPageObj_GetMark(page_object, number)
        raw.FPDFPageObjMark_GetName(mark, ctypes.cast(buffer, ctypes.POINTER(raw.FPDF_WCHAR)), 200, length)
        names.append(buffer.raw[: length.value].decode("utf-16-le").rstrip("\0"))
    return tuple(names)


def _structure(page: Any) -> list[tuple[int, str]]:
    """The elements of a page as (depth, role), in reading order."""
    tree = raw.FPDF_StructTree_GetForPage(page.raw)
    roots = [raw.FPDF_StructTree_GetChildAtIndex(tree, n) for n in range(raw.FPDF_StructTree_CountChildren(tree))]
    found = [each for root in roots for each in _walk(root, 0)]
    raw.FPDF_StructTree_Close(tree)
    return found


def _walk(element: Any, depth: int) -> Iterator[tuple[int, str]]:
    buffer = ctypes.create_string_buffer(200)
    length = raw.FPDF_StructElement_GetType(element, buffer, 200)
    yield depth, buffer.raw[:length].decode("utf-16-le").rstrip("\0")
    for number in range(raw.FPDF_StructElement_CountChildren(element)):
        child = raw.FPDF_StructElement_GetChildAtIndex(element, number)
        if child:
            yield from _walk(child, depth + 1)


@pytest.fixture
def read():
    """A function that reads a PDF from its bytes."""
    return ReadPdf


@pytest.fixture
def plan():
    """An invented plan, printed for signing by four parties."""
    return PlanDocument(
        organisation="Arbetsmarknadsenheten, Exempelkommun",
        participant="Amina Testberg",
        initials="A.T.",
        identifier="AP-0147",
        revision=4,
        state=PaperState.PRINTED,
        printed_on=date(2026, 11, 26),
        created_at=datetime(2026, 11, 26, 9, 12, tzinfo=UTC),
        who_am_i="Jag är 28 år och bor med min syster.\nJag tycker om att möta människor.",
        what_do_i_want="Jag vill arbeta i en affär.",
        what_can_i_do="Jag kan sköta kassan.",
        how_do_i_get_there="Vi börjar lugnt.",
        goals=(
            PlanGoal(
                "Jobb i butik",
                date(2027, 5, 31),
                (
                    PlanStep("Besöka butiken", "Amina och Karin", date(2026, 12, 4), "vi har varit där"),
                    PlanStep("Åka buss själv", "Amina", date(2026, 12, 18), "jag har åkt tio gånger"),
                ),
            ),
            PlanGoal("Bättre svenska", None, (PlanStep("Gå på språkkafé", "Amina"),)),
        ),
        what_helps="En skriven lista.",
        next_meeting=NextMeeting(date(2026, 12, 8), time(10, 0), "Biblioteket"),
        coach="Karin Lind",
        coach_phone="070-174 06 05",
        parties=(
            Party(PartyRole.PARTICIPANT, "Amina Testberg"),
            Party(PartyRole.COACH, "Karin Lind"),
            Party(PartyRole.EMPLOYER, "Elin Sandmark"),
            Party(PartyRole.INTERPRETER),
        ),
        interpreter_language="arabiska",
    )


@pytest.fixture
def empty_plan(plan):
    """The same plan before anything is written."""
    return replace(
        plan,
        who_am_i="",
        what_do_i_want=" \n",
        what_can_i_do="",
        how_do_i_get_there="",
        goals=(),
        what_helps="",
        next_meeting=None,
        interpreter_language="",
        parties=(),
    )
