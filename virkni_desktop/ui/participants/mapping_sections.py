"""The sections of a mapping as a list under the plan's four questions, each with how far it is."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from virkni_desktop.forms.schema import Part
from virkni_desktop.forms.templates import load_template
from virkni_desktop.forms.wording import text_of
from virkni_desktop.ui.components.chips import Choice
from virkni_desktop.ui.components.row_items import Heading, Item, Row
from virkni_desktop.ui.components.status import Status

if TYPE_CHECKING:
    from virkni_desktop.casework.mapping_view import MappingView, SectionView

_STATUS = {
    "not-started": Status.NOT_STARTED,
    "under-way": Status.UNDER_WAY,
    "done": Status.DONE,
    "skipped": Status.SKIPPED,
}


def part_title(part: Part, language: str) -> str:
    """One of the four questions as the plan asks it: "What can I do?"."""
    section = next(section for section in load_template("plan").sections if section.part is part)
    return text_of(section.title, language)


def in_order(mapping: "MappingView") -> "list[SectionView]":
    """The sections in the order of the four questions, as they are gone through."""
    return [section for part in Part for section in mapping.sections if section.section.part is part]


def neighbour(mapping: "MappingView", section_id: str, step: int) -> "SectionView | None":
    """The section so many steps after one (0 is itself), none beyond the ends."""
    sections = in_order(mapping)
    place = next((n for n, one in enumerate(sections) if one.section.id == section_id), 0) + step
    return sections[place] if 0 <= place < len(sections) else None


def section_items(mapping: "MappingView", language: str) -> list[Item]:
    """Rows for the list beside the form; a row's key is the section's id."""
    items: list[Item] = []
    sections = in_order(mapping)
    for part in Part:
        of_part = [section for section in sections if section.section.part is part]
        if of_part:
            items.append(Heading(part_title(part, language)))
            items.extend(_row(section, language) for section in of_part)
    return items


def section_choices(sections: "Sequence[SectionView]", language: str) -> list[Choice]:
    """The same for the field that stands for the list in a narrow window."""
    return [
        Choice(section.section.id, f"{text_of(section.section.title, language)} · {progress_words(section)}")
        for section in sections
    ]


def progress_words(section: "SectionView") -> str:
    """How far a section is: "2 of 4", "done"."""
    if section.progress == "under-way":
        return QCoreApplication.translate("MappingTab", "{settled} of {all}").format(
            settled=section.settled, all=len(section.answers)
        )
    if section.progress == "not-started":
        return QCoreApplication.translate("MappingTab", "not asked")
    if section.progress == "skipped":
        return QCoreApplication.translate("MappingTab", "skipped")
    return QCoreApplication.translate("MappingTab", "done")


def _row(section: "SectionView", language: str) -> Row:
    return Row(
        section.section.id,
        text_of(section.section.title, language),
        value=progress_words(section),
        value_muted=True,
        status=_STATUS[section.progress],
    )
