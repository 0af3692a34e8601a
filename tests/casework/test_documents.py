"""Files in a caseload: attached by what they hold, kept once, read back to the byte, undone, backed up, checked."""

import hashlib
from datetime import date
from io import BytesIO
from pathlib import Path
from uuid import UUID
from zipfile import ZipFile

import pytest
from sqlalchemy import func, select

from virkni_desktop.casework.documents import (
    attach_file,
    detach_file,
    list_attachments,
    read_attachment,
    rename_attachment,
)
from virkni_desktop.casework.incoming_file import IncomingFile, incoming_file, read_file
from virkni_desktop.casework.papers_view import PaperKind, list_papers
from virkni_desktop.casework.plans import draft_plan, freeze_plan
from virkni_desktop.casework.timeline import get_timeline
from virkni_desktop.clock import Clock
from virkni_desktop.errors import CaseloadError, InputError
from virkni_desktop.forms.file_kinds import load_file_kinds
from virkni_desktop.models.document import Document
from virkni_desktop.store.backup import back_up, restore
from virkni_desktop.store.caseload import open_caseload
from virkni_desktop.store.checks import check_caseload

PDF = b"%PDF-1.7\n%scan\n" + bytes(range(256)) * 40
PNG = b"\x89PNG\r\n\x1a\n" + b"a picture"


@pytest.fixture
def episode(office) -> UUID:
    return office.register().episode_id


def _scan(name: str = "scan.pdf", content: bytes = PDF) -> IncomingFile:
    return incoming_file(name, content)


def test_a_file_is_read_back_to_the_byte(office, episode):
    key = office.do(attach_file, file=_scan().with_pages(2), episode_id=episode, title=" Letter ")
    found = office.ask(read_attachment, attachment_id=key)
    assert (found.content, found.file_name, found.media_type) == (PDF, "scan.pdf", "application/pdf")
    (view,) = office.ask(list_attachments, episode_id=episode)
    assert (view.title, view.size, view.pages, view.added_by) == ("Letter", len(PDF), 2, "Karin Lind")
    assert view.sha256 == hashlib.sha256(PDF).hexdigest()
    assert office.content_hash()


def test_the_same_bytes_at_two_places_are_kept_once(office, episode):
    other = office.register("Omar").episode_id
    office.do(attach_file, file=_scan(), episode_id=episode)
    office.do(attach_file, file=_scan("again.pdf"), episode_id=other)
    assert office.caseload.read(lambda session: session.scalar(select(func.count()).select_from(Document))) == 1


def test_the_same_file_at_the_same_place_is_refused_with_its_name_there(office, episode):
    office.do(attach_file, file=_scan(), episode_id=episode, title="Signed plan")
    with pytest.raises(InputError, match="already, as “Signed plan”"):
        office.do(attach_file, file=_scan("copy.pdf"), episode_id=episode)


def test_a_picture_is_known_by_what_it_holds_and_not_by_its_name(tmp_path: Path):
    told = tmp_path / "photo.jpg"
    told.write_text("this is no picture")
    with pytest.raises(InputError, match=r"photo\.jpg is not a PDF, a picture"):
        read_file(told)
    told.write_bytes(PNG)
    assert read_file(told).media_type == "image/png"


def test_documents_in_zips_are_told_apart_by_what_is_inside():
    def zipped(part: str) -> bytes:
        made = BytesIO()
        with ZipFile(made, "w") as parts:
            parts.writestr(part, "x")
        return made.getvalue()

    assert incoming_file("letter", zipped("word/document.xml")).media_type.endswith("wordprocessingml.document")
    with pytest.raises(InputError):
        incoming_file("letter.docx", zipped("xl/workbook.xml"))
    with pytest.raises(InputError):
        incoming_file("letter.docx", b"PK\x03\x04 and then nothing")


@pytest.mark.parametrize("kind", load_file_kinds().kinds, ids=lambda kind: kind.suffixes[0])
def test_every_kind_says_how_it_is_known(kind):
    assert kind.media_type
    assert kind.suffixes
    assert all(len(start) % 2 == 0 for start in kind.starts)


def test_an_empty_file_and_one_that_is_gone_are_refused_with_a_sentence(tmp_path: Path):
    empty = tmp_path / "scan.pdf"
    empty.touch()
    with pytest.raises(InputError, match="is empty"):
        read_file(empty)
    empty.unlink()
    with pytest.raises(CaseloadError, match="was not found"):
        read_file(empty)
    with pytest.raises(CaseloadError):
        read_file(tmp_path)


def test_a_file_that_is_too_large_is_refused_with_the_limit(tmp_path: Path):
    large = tmp_path / "scan.pdf"
    with large.open("wb") as file:
        file.write(b"%PDF-1.7")
        file.truncate(load_file_kinds().most_bytes + 1)
    with pytest.raises(InputError, match="larger than 25 MB"):
        read_file(large)


def test_undo_takes_a_file_away_and_redo_brings_it_back_with_its_bytes(office, episode):
    before = office.content_hash()
    key = office.do(attach_file, file=_scan(), episode_id=episode)
    after = office.content_hash()
    assert after != before
    office.caseload.undo()
    assert office.ask(list_attachments, episode_id=episode) == ()
    assert office.content_hash() == before
    office.caseload.redo()
    assert office.content_hash() == after
    assert office.ask(read_attachment, attachment_id=key).content == PDF
    office.do(detach_file, attachment_id=key)
    office.caseload.undo()
    assert office.ask(read_attachment, attachment_id=key).content == PDF


def test_backup_and_restore_give_the_same_bytes(office, episode, tmp_path: Path):
    key = office.do(attach_file, file=_scan(), episode_id=episode)
    whole = office.content_hash()
    kept = back_up(office.caseload, tmp_path / "backups")
    target = tmp_path / "restored.virkni"
    restore(kept.path, target, Clock(date(2026, 11, 26)))
    with open_caseload(target, clock=Clock(date(2026, 11, 26)), who="Karin Lind") as restored:
        report = check_caseload(restored)
        assert (report.problems, report.content_hash) == ((), whole)
        assert restored.read(lambda session: read_attachment(session, key)).content == PDF


def test_a_damaged_file_is_found_and_not_handed_out(office, episode):
    key = office.do(attach_file, file=_scan(), episode_id=episode)

    def damage(session) -> None:
        session.connection().exec_driver_sql("UPDATE document SET content = CAST('x' AS BLOB)")

    office.do(damage)
    with pytest.raises(CaseloadError, match=r"scan\.pdf is damaged"):
        office.ask(read_attachment, attachment_id=key)
    assert any("is damaged" in problem for problem in check_caseload(office.caseload).problems)


def test_a_file_is_called_otherwise_but_never_nothing(office, episode):
    key = office.do(attach_file, file=_scan(), episode_id=episode)
    office.do(rename_attachment, attachment_id=key, title="Certificate")
    with pytest.raises(InputError, match="Type a name"):
        office.do(rename_attachment, attachment_id=key, title="  ")
    assert office.ask(list_attachments, episode_id=episode)[0].title == "Certificate"


def test_a_signed_copy_belongs_to_its_plan_and_stands_among_the_papers_and_in_the_timeline(office):
    person = office.register()
    plan = office.do(draft_plan, episode_id=person.episode_id)
    office.do(freeze_plan, plan_id=plan, language="sv", code="1a2b3c4d")
    office.do(attach_file, file=_scan().with_pages(2), plan_id=plan, title="Signed copy")
    office.do(attach_file, file=_scan("photo.png", PNG), episode_id=person.episode_id)
    papers = office.ask(list_papers, person_id=person.person_id)
    assert {paper.kind for paper in papers} == {PaperKind.PLAN, PaperKind.SIGNED_COPY, PaperKind.FILE}
    printed = next(paper for paper in papers if paper.kind is PaperKind.PLAN)
    assert (printed.title, printed.by, printed.revision) == ("AP-0001", "Karin Lind", 1)
    (copy,) = office.ask(list_attachments, plan_id=plan)
    assert (copy.episode_id, copy.revision, copy.pages) == (person.episode_id, 1, 2)
    told = [entry for entry in office.ask(get_timeline, person_id=person.person_id).entries if entry.kind == "file"]
    assert {(entry.group, entry.title, entry.figure) for entry in told} == {
        ("plan", "Signed copy", 1),
        ("system", "photo.png", None),
    }
    assert told[0].attachment_id is not None


def test_a_file_that_belongs_nowhere_is_refused(office):
    with pytest.raises(InputError, match="whom or to which workplace"):
        office.do(attach_file, file=_scan())
