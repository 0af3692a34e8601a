"""Three months with an agency by the command line: two layouts, conflicts, an undo, a restored backup; no edit is lost."""

from functools import partial
from uuid import UUID

import pytest

from virkni_desktop.casework.people import change_person
from virkni_desktop.clock import Clock
from virkni_desktop.messages import message
from virkni_desktop.store.caseload import open_caseload
from virkni_desktop.store.steps import Action

ASA, ELIF, GORAN, HAWA = "200001012384", "198901012396", "189001019802", "198712152381"
COUNTS = ("created", "updated", "unchanged", "conflicts", "refused")
OLD = "Personnummer;Efternamn;Förnamn;Telefon;Kommunkod;Programfas;Beslut fr.o.m.;Beslut t.o.m.;AF-referens"
# The sender's other office: other names, another order, a column less and one that nobody here knows.
NEW = "AF-ärende;Pnr;Namn;Mobil;Fas;Från;Till;Rum"


class Office:
    """A caseload and what happens to it, each by its own command."""

    def __init__(self, virkni, caseload, folder):
        self.virkni, self.caseload, self.folder = virkni, caseload, folder
        self.lists = 0

    def do(self, day, command, *words):
        said = self.virkni(command, *words, "--today", day, "--json")
        assert said.code == 0, said.err
        return said.data

    def take(self, day, header, *rows, conflicts="later"):
        self.lists += 1
        path = self.folder / f"lista {self.lists}.csv"
        path.write_text("\r\n".join([header, *rows, ""]), encoding="cp1252", newline="")
        data = self.do(day, "import", self.caseload, path, "--conflicts", conflicts)
        assert sum(data[name] for name in COUNTS) == data["rows"]
        return data["receipt"], tuple(data[name] for name in COUNTS)

    def person(self, number):
        listed = self.virkni("participants", self.caseload, "--find", number, "--json").data
        (one,) = listed
        return self.do("2026-12-30", "participant", self.caseload, one["id"])

    def edit(self, number, **values):
        """What a coach types in the window."""
        key = UUID(self.person(number)["id"])
        with open_caseload(self.caseload, clock=Clock(), who="Anna Berg") as caseload:
            caseload.write(Action(message("Edit")), partial(change_person, person_id=key, **values))

    def in_use(self, number):
        found = self.person(number)
        return found["phone"], found["conflicts"]


@pytest.fixture
def office(virkni, caseload, tmp_path):
    return Office(virkni, caseload, tmp_path)


def old(number, name, phone, stage="Fas 2", start="2026-01-12"):
    family, given = name
    return f"{number};{family};{given};{phone};2480;{stage};{start};2028-01-12;AF-{number[2:8]}"


def new(number, name, phone, stage="2", start="2026-01-12", room="A1"):
    family, given = name
    return f"AF-{number[2:8]};{number};{family}, {given};{phone};{stage};{start};2028-01-12;{room}"


NAMES = {
    ASA: ("Öberg", "Åsa"), ELIF: ("Yilmaz", "Elif"), GORAN: ("Hägg", "Göran"), HAWA: ("Sjöö", "Hawa"),
}  # fmt: skip


def rows(write, phones, **changed):
    return [write(number, NAMES[number], phone, **changed.get(number, {})) for number, phone in phones.items()]


def test_three_months_of_lists_end_with_every_accepted_edit_accounted_for(office):
    october = {ASA: "070-1", ELIF: "070-2", GORAN: "070-3"}
    assert office.take("2026-10-01", OLD, *rows(old, october))[1] == (3, 0, 0, 0, 0)
    # The coach learns Åsa's and Elif's new numbers; the agency's next list, in its other layout, still has the old ones.
    office.edit(ASA, phone="070-11")
    office.edit(ELIF, phone="070-22")
    assert office.take("2026-10-15", NEW, *rows(new, october))[1] == (0, 0, 3, 0, 0)
    assert (office.in_use(ASA), office.in_use(ELIF)) == (("070-11", []), ("070-22", []))
    # November: the agency has yet another number for Åsa, and a newcomer; Elif's is the coach's by now.
    november = {ASA: "070-12", ELIF: "070-22", GORAN: "070-33", HAWA: "070-4"}
    assert office.take("2026-11-02", OLD, *rows(old, november))[1] == (1, 1, 1, 1, 0)
    phone, (conflict,) = office.in_use(ASA)
    assert (phone, conflict["base"], conflict["mine"], conflict["theirs"]) == ("070-11", "070-1", "070-11", "070-12")
    assert office.in_use(GORAN) == ("070-33", [])
    # The same list again, and the same in the other layout, ask and change nothing.
    assert office.take("2026-11-03", OLD, *rows(old, november))[1] == (0, 0, 4, 0, 0)
    assert office.take("2026-11-04", NEW, *rows(new, november))[1] == (0, 0, 4, 0, 0)
    assert len(office.in_use(ASA)[1]) == 1
    before = office.do("2026-11-04", "check", office.caseload)["content_hash"]
    backup = office.do("2026-11-04", "backup", office.caseload, office.folder / "kopior")["output"]
    # A wrong list is taken in and taken back, after the coach had typed on.
    wrong = {ASA: "08-1", ELIF: "08-2", GORAN: "08-3", HAWA: "08-4"}
    receipt, counts = office.take("2026-11-10", OLD, *rows(old, wrong), conflicts="theirs")
    assert counts == (0, 3, 0, 1, 0)
    office.edit(HAWA, phone="070-44")
    undone = office.do("2026-11-10", "undo", office.caseload, "--import", receipt)
    assert undone["records"] > 0
    assert [office.in_use(number)[0] for number in november] == ["070-11", "070-22", "070-33", "070-44"]
    assert len(office.in_use(ASA)[1]) == 1
    # The disk breaks: the backup of 4 November comes back, and with it what was in use then.
    office.do("2026-11-20", "restore", backup, office.caseload)
    assert office.do("2026-11-20", "check", office.caseload)["content_hash"] == before
    assert [office.in_use(number)[0] for number in november] == ["070-11", "070-22", "070-33", "070-4"]
    office.edit(HAWA, phone="070-44")
    # December: Åsa's conflict ends as the agency comes to the coach's number; Göran is missing, and stays.
    december = {ASA: "070-11", ELIF: "070-22", HAWA: "070-4"}
    said = office.virkni(
        "import", office.caseload, office.folder / "lista 1.csv", "--dry-run", "--json", "--today", "2026-12-01"
    )
    assert said.code == 0
    path = office.folder / "december.csv"
    path.write_text(
        "\r\n".join([NEW, *rows(new, december, **{ELIF: {"stage": "3"}}), ""]), encoding="cp1252", newline=""
    )
    braked = office.virkni("import", office.caseload, path, "--today", "2026-12-01", "--json")
    assert braked.code == 1
    data = office.do("2026-12-01", "import", office.caseload, path, "--yes")
    assert (data["updated"], data["unchanged"], data["absent"], data["conflicts"]) == (1, 2, 1, 0)
    found = {number: office.in_use(number) for number in november}
    assert found == {ASA: ("070-11", []), ELIF: ("070-22", []), GORAN: ("070-33", []), HAWA: ("070-44", [])}
    assert office.do("2026-12-01", "check", office.caseload)["ok"]
    # What goes back to the agency is what the coach wrote, in their last layout.
    sent = office.folder / "till af.csv"
    office.do("2026-12-02", "export", office.caseload, "--profile", data["profile"], "--output", sent)
    text = sent.read_bytes().decode("utf-8-sig", "replace")
    assert "070-44" in text
    assert "070-11" in text
