"""A list from the file to the receipt, in the child process and with everything around it."""

import pytest

from virkni_desktop.errors import ImportFileError, InputError
from virkni_desktop.exchange.taking_in import ImportChoices, look_at, take, take_in
from virkni_desktop.store.backup import backup_folder
from virkni_desktop.store.caseload import Mode, open_caseload


def counted(receipt):
    return {
        name: getattr(receipt, name) for name in ("created", "updated", "unchanged", "conflicts", "refused", "absent")
    }


def test_the_first_list_creates_everyone_with_every_field(desk, lists):
    receipt = take_in(desk.caseload, lists.november())
    assert (receipt.number, receipt.rows, receipt.created, receipt.profile) == ("EX-0001", 10, 10, "af-caseload")
    assert receipt.mapping["Förbrukade ersättningsdagar"] == "days_used"
    values = desk.person("197908302396").values
    assert (
        values
        | {
            "identity_number": "197908302396",
            "given": "Jörgen",
            "family": "Ekelöf",
            "phone": "070-1112200",
            "municipality": "0180",
            "mother_tongue": "svenska",
            "sex": "man",
            "birth_date": "1979-08-30",
            "stage": "phase-1",
            "decision_start": "2026-01-10",
            "decision_end": "2028-01-09",
            "enrolled_on": "2026-01-10",
            "days_used": 100,
            "income_source": "none",
            "agency_reference": "AF-110000",
        }
        == values
    )
    episode = desk.person("197908302396").episode
    assert episode.days.as_of.isoformat() == episode.income.since.isoformat() == "2026-11-02"


def test_the_same_bytes_again_change_nothing_and_are_in_the_ledger(desk, lists):
    november = lists.november()
    take_in(desk.caseload, november)
    before = desk.content_hash()
    changes = desk.count("change")
    again = take_in(desk.caseload, november)
    assert counted(again) == dict.fromkeys(counted(again), 0) | {"unchanged": 10}
    assert (again.number, again.step) == ("EX-0002", None)
    assert (desk.content_hash(), desk.count("change")) == (before, changes)


def test_the_same_list_saved_anew_changes_nothing(desk, lists, ods, text_file):
    take_in(desk.caseload, lists.november())
    before = desk.content_hash()
    cells = [[str(cell) for cell in row] for row in lists.rows()]
    saved = ods([lists.header, *cells])
    as_text = "\r\n".join(";".join(row) for row in [lists.header, *cells])
    assert take_in(desk.caseload, saved).unchanged == 10
    assert take_in(desk.caseload, text_file(as_text, encoding="utf-16")).unchanged == 10
    assert take_in(desk.caseload, lists.november()).unchanged == 10
    assert desk.content_hash() == before


def test_the_next_list_counts_each_row_once(desk, lists):
    take_in(desk.caseload, lists.november())
    data = lists.rows()[2:]
    data[0] = lists.row(2, telefon="073-9876543", dagar=122)
    data[1] = lists.row(3, till="2027-02-31")
    receipt = take_in(
        desk.caseload, lists.write([*data, lists.row(10, lists.newcomer)], on="2026-12-01"), choices=unbraked()
    )
    assert counted(receipt) == {"created": 1, "updated": 1, "unchanged": 6, "conflicts": 0, "refused": 1, "absent": 2}
    (refusal,) = receipt.refusals
    assert (refusal.row, refusal.column, refusal.value) == (6, "Beslut t.o.m.", "2027-02-31")
    assert "2027-02-31" in str(refusal.reason)
    assert desk.person("199502262398").values["phone"] == "073-9876543"
    assert desk.person("199502262398").values["days_used"] == 122
    assert desk.person("197908212397").values["decision_end"] == "2028-01-12"
    assert desk.person("197908302396").episode.is_active


def unbraked():
    return ImportChoices(confirmed=True)


def test_a_refused_row_is_refused_again_and_its_person_is_not_absent(desk, lists):
    take_in(desk.caseload, lists.november())
    spoilt = lists.with_row(3, till="2027-02-31")
    first = take_in(desk.caseload, spoilt)
    again = take_in(desk.caseload, spoilt)
    assert (first.refused, first.absent) == (again.refused, again.absent) == (1, 0)
    assert first.refusals == again.refusals
    mended = take_in(desk.caseload, lists.with_row(3, till="2027-02-28"))
    assert counted(mended)["updated"] == 1


def test_a_code_page_without_a_letter_spoils_no_name(desk, lists, text_file):
    take_in(desk.caseload, lists.november())
    data = [[str(cell) for cell in row] for row in lists.rows()]
    text = "\r\n".join(";".join(row) for row in [lists.header, *data]).replace("ı", "?")
    receipt = take_in(desk.caseload, text_file(text, encoding="cp1252"))
    assert receipt.unchanged == 10
    assert any("Y?lmaz" in str(warning) for warning in receipt.warnings)
    assert desk.person("199505132390").name == "Göran Yılmaz"


def test_a_dry_run_says_the_same_numbers_and_writes_nothing(desk, lists):
    november = lists.november()
    before = desk.content_hash(), desk.count("import_batch"), desk.count("step")
    dry = take_in(desk.caseload, november, dry_run=True)
    assert dry.number is None
    assert (desk.content_hash(), desk.count("import_batch"), desk.count("step")) == before
    assert counted(dry) == counted(take_in(desk.caseload, november))
    assert take_in(desk.caseload, november, dry_run=True).unchanged == 10


def test_a_dry_run_needs_no_write_access(desk, lists):
    november = lists.november()
    take_in(desk.caseload, november)
    desk.caseload.close()
    with open_caseload(desk.caseload.path, clock=desk.caseload.circumstances.clock, mode=Mode.READ) as reading:
        assert take_in(reading, november, dry_run=True).unchanged == 10
        assert take_in(reading, lists.with_row(0, dagar=1), dry_run=True).updated == 1


def test_a_verified_backup_is_made_only_before_a_change(desk, lists):
    folder = backup_folder(desk.caseload.path)
    november = lists.november()
    take_in(desk.caseload, november)
    assert len(list(folder.glob("*.virkni"))) == 1
    take_in(desk.caseload, november)
    assert len(list(folder.glob("*.virkni"))) == 1


def test_the_brake_wants_a_confirmation_when_many_are_missing(desk, lists):
    take_in(desk.caseload, lists.november())
    before = desk.content_hash()
    shortened = lists.write(lists.rows()[:8])
    with pytest.raises(ImportFileError, match="2 of the 10 people"):
        take_in(desk.caseload, shortened)
    assert (desk.content_hash(), desk.count("import_batch")) == (before, 1)
    assert any("2 of the 10" in str(one) for one in take_in(desk.caseload, shortened, dry_run=True).warnings)
    assert take_in(desk.caseload, shortened, choices=unbraked()).absent == 2


@pytest.mark.parametrize(
    "changed",
    [{"efternamn": "Annan"}, {"förnamn": "Någon"}],
)
def test_the_brake_wants_a_confirmation_when_many_names_change(desk, lists, changed):
    take_in(desk.caseload, lists.november())
    data = [lists.row(place, **changed) if place < 2 else one for place, one in enumerate(lists.rows())]
    with pytest.raises(ImportFileError, match="another name"):
        take_in(desk.caseload, lists.write(data))


def test_the_brake_wants_a_confirmation_when_a_column_is_newly_empty(desk, lists):
    take_in(desk.caseload, lists.november())
    data = [lists.row(place, telefon="") for place in range(10)]
    with pytest.raises(ImportFileError, match="Telefon"):
        take_in(desk.caseload, lists.write(data))
    assert take_in(desk.caseload, lists.write(data), choices=unbraked()).unchanged == 10
    assert desk.person("197908302396").values["phone"] == "070-1112200"


def test_a_prepared_import_is_worked_out_anew_when_the_caseload_changed_meanwhile(desk, lists):
    take_in(desk.caseload, lists.november())
    prepared = look_at(desk.caseload, lists.with_row(0, telefon="073-5555555"))
    desk.edit("197908302396", phone="076-1234567")
    receipt = take(desk.caseload, prepared)
    assert receipt.conflicts == 1
    assert desk.person("197908302396").values["phone"] == "076-1234567"


def test_a_profile_that_is_not_known_is_refused_by_name(desk, lists):
    with pytest.raises(InputError, match="af-caseload"):
        take_in(desk.caseload, lists.november(), profile="af-caselod")
    assert desk.count("person") == 0


def test_a_list_without_people_is_refused(desk, workbook):
    path = workbook({"Lager": [["Vara", "Antal"], ["Skruv", 3], ["Mutter", 5]]})
    with pytest.raises(ImportFileError, match="nothing was changed"):
        take_in(desk.caseload, path)
    assert desk.count("import_batch") == 0


ICELANDIC = """Kennitala;Nafn;Sími;Þjónustumiðstöð;Úrræði;Upphaf;Fjárhæð
010130-2989;Snæfríður Örnólfsdóttir;828 6265;Austurmiðstöð;TINNA;16.9.2026;228.689
010130-3019;Ævar Þór Ævarsson;692 3164;Vesturmiðstöð;IPS;4.10.2025;228.689
010130-7789;Sólveig;;Suðurmiðstöð;IPS;1.1.2026;
"""


def test_an_icelandic_list_keeps_whole_names_and_leading_zeros(icelandic, text_file):
    path = text_file(ICELANDIC, encoding="utf-8-sig")
    assert take_in(icelandic.caseload, path).created == 3
    values = icelandic.person("010130-3019").values
    assert (values["given"], values["family"]) == ("Ævar Þór Ævarsson", None)
    assert (values["identity_number"], values["grant_amount"]) == ("0101303019", 228689)
    assert (values["enrolled_on"], values["measure"]) == ("2025-10-04", "IPS")
    before = icelandic.content_hash()
    assert take_in(icelandic.caseload, path).unchanged == 3
    assert icelandic.content_hash() == before
