"""LibreOffice as the real other side: it opens and saves what we wrote, and we take that in again unchanged.

Run by ``make interop``, which installs LibreOffice Calc where it is missing.
"""

import os
import subprocess
from datetime import date
from pathlib import Path
from shutil import which

import pypdfium2
import pytest
from sqlalchemy import select

from virkni_desktop.casework.people import change_person
from virkni_desktop.clock import Clock
from virkni_desktop.demo.building import build_demo
from virkni_desktop.exchange.exporting import export_list
from virkni_desktop.exchange.taking_in import ImportChoices, look_at, take_in
from virkni_desktop.messages import message
from virkni_desktop.models.person import Person
from virkni_desktop.store.caseload import open_caseload
from virkni_desktop.store.checks import check_caseload
from virkni_desktop.store.steps import Action

pytestmark = pytest.mark.skipif(
    "VIRKNI_INTEROP" not in os.environ or which("soffice") is None, reason="make interop runs these"
)

TODAY = date(2026, 11, 26)
LISTS = {"se": "af-caseload", "is": "vmst-caseload"}
TRICKY = {"phone": "+46 70 111 22 33", "mother_tongue": "=1+1", "email": '@Ærö|ß; "ok"', "family": "Yılmaz-Þórðarson"}
# How a person who opens our CSV answers LibreOffice: semicolon, quotes, UTF-8, Swedish, quoted is text. The same to save.
TEXT = "59,34,76,1,,1053,true,false"
WAYS = {
    "xlsx-xlsx": ("xlsx", "xlsx", ()),
    "xlsx-ods": ("xlsx", "ods", ()),
    "xlsx-xls": ("xlsx", "xls", ()),
    "csv-csv": ("csv", f"csv:Text - txt - csv (StarCalc):{TEXT}", (f"--infilter=CSV:{TEXT}",)),
}


@pytest.fixture(scope="module", params=sorted(LISTS))
def caseload(request, tmp_path_factory):
    """An invented caseload, its tricky words, and the id of its agency's list."""
    folder = tmp_path_factory.mktemp("demo") / request.param
    made = build_demo(folder, jurisdiction=request.param, participants=90, seed=3, clock=Clock(TODAY))
    with open_caseload(made.caseload, clock=Clock(TODAY), who="Anna Berg") as opened:
        opened.write(Action(message("Edit")), write_tricky_words)
        yield opened, LISTS[request.param]


def write_tricky_words(session):
    people = session.scalars(select(Person.id).order_by(Person.id)).all()
    for place, (name, value) in enumerate(TRICKY.items()):
        for key in people[place::20]:
            change_person(session, key, **{name: value})


def resaved(path, way, folder):
    """The file as LibreOffice saves it again, in its own folder and with its own settings."""
    _, target, options = WAYS[way]
    command = [
        "soffice",
        "--headless",
        "--norestore",
        f"-env:UserInstallation={(folder / 'settings').as_uri()}",
        *options,
    ]
    command += ["--convert-to", target, "--outdir", str(folder / "again"), str(path)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=180, check=False)
    found = list((folder / "again").glob("*"))
    assert len(found) == 1, done.stdout + done.stderr
    return found[0]


@pytest.mark.parametrize("open_list", [False, True], ids=["agency", "open"])
@pytest.mark.parametrize("way", sorted(WAYS))
def test_what_libreoffice_saves_again_is_taken_in_unchanged(caseload, way, open_list, tmp_path):
    opened, agency = caseload
    profile = "open-caseload" if open_list else agency
    before = check_caseload(opened)
    path = tmp_path / f"list.{WAYS[way][0]}"
    rows = export_list(opened, profile, path).rows
    again = resaved(path, way, tmp_path)
    seen = look_at(opened, again)
    changed = [(row.row, row.takes, row.clashes) for row in seen.rows if row.takes or row.clashes]
    assert changed == []
    receipt = take_in(opened, again, choices=ImportChoices(backups=tmp_path))
    assert (receipt.profile, receipt.rows, receipt.refusals) == (profile, rows, ())
    assert (receipt.created, receipt.updated, receipt.conflicts, receipt.unchanged) == (0, 0, 0, rows)
    assert check_caseload(opened).content_hash == before.content_hash


def test_a_sheet_can_be_looked_at_there(caseload, tmp_path):
    opened, agency = caseload
    path = tmp_path / "list.xlsx"
    export_list(opened, agency, path)
    folder = Path(os.environ.get("VIRKNI_PICTURES", tmp_path))
    command = ["soffice", "--headless", "--norestore", f"-env:UserInstallation={(tmp_path / 'settings').as_uri()}"]
    command += ["--convert-to", "pdf", "--outdir", str(tmp_path), str(path)]
    subprocess.run(command, capture_output=True, timeout=180, check=True)
    with pypdfium2.PdfDocument(tmp_path / "list.pdf") as pages:
        assert {"af-caseload": "Personnummer", "vmst-caseload": "Kennitala"}[agency] in pages[
            0
        ].get_textpage().get_text_range()
        pages[0].render(scale=1.5).to_pil().save(folder / f"{agency}.png")
