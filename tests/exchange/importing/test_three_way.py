"""What a row does to someone known: theirs, mine, and what the source said last."""

from dataclasses import replace

import pytest

from virkni_desktop.casework.episodes import change_episode, current_episode, record_reading
from virkni_desktop.casework.people import find_by_number, register_participant
from virkni_desktop.exchange.conflict_choice import ConflictChoice
from virkni_desktop.exchange.importing import prepare_import
from virkni_desktop.exchange.profile import built_in_profiles
from virkni_desktop.exchange.recognition import recognise_as
from virkni_desktop.exchange.tables import read_table
from virkni_desktop.exchange.taking_in import take
from virkni_desktop.models.exchange import RowOutcome

JORGEN = "197908302396"


@pytest.fixture
def known(desk, lists):
    """A caseload that has taken in November's list."""
    desk.take(lists.november())
    return desk


def test_what_the_coach_changed_stays_when_the_list_repeats_itself(known, lists):
    known.edit(JORGEN, phone="076-1234567")
    receipt = known.take(lists.november())
    assert (receipt.unchanged, receipt.conflicts) == (10, 0)
    assert known.person(JORGEN).values["phone"] == "076-1234567"


def test_both_sides_changed_is_a_conflict_that_keeps_mine(known, lists):
    known.edit(JORGEN, phone="076-1234567")
    changed = lists.with_row(0, telefon="073-5555555")
    receipt = known.take(changed)
    assert (receipt.conflicts, receipt.updated, receipt.unchanged) == (1, 0, 9)
    (conflict,) = known.person(JORGEN).conflicts
    assert (conflict.base, conflict.mine, conflict.theirs) == ("070-1112200", "076-1234567", "073-5555555")
    assert known.person(JORGEN).values["phone"] == "076-1234567"


def test_the_list_that_raised_a_conflict_is_a_no_op_when_it_comes_again(known, lists):
    known.edit(JORGEN, phone="076-1234567")
    known.take(lists.with_row(0, telefon="073-5555555"))
    changes = known.count("change")
    again = known.take(lists.with_row(0, telefon="073-5555555"))
    assert (again.conflicts, again.unchanged) == (0, 10)
    assert known.count("change") == changes
    assert len(known.person(JORGEN).conflicts) == 1


@pytest.mark.parametrize(
    ("choice", "phone"), [(ConflictChoice.MINE, "076-1234567"), (ConflictChoice.THEIRS, "073-5555555")]
)
def test_conflicts_can_be_decided_at_once(known, lists, choice, phone):
    known.edit(JORGEN, phone="076-1234567")
    receipt = known.take(lists.with_row(0, telefon="073-5555555"), conflicts=choice)
    assert receipt.conflicts == 1
    assert known.person(JORGEN).values["phone"] == phone
    assert known.person(JORGEN).conflicts == ()


def test_a_conflict_ends_when_the_source_takes_its_change_back(known, lists):
    known.edit(JORGEN, phone="076-1234567")
    known.take(lists.with_row(0, telefon="073-5555555"))
    receipt = known.take(lists.november())
    assert receipt.conflicts == 0
    assert known.person(JORGEN).conflicts == ()
    assert known.person(JORGEN).values["phone"] == "076-1234567"


def test_a_conflict_ends_when_the_source_comes_to_say_what_is_in_use(known, lists):
    known.edit(JORGEN, phone="076-1234567")
    known.take(lists.with_row(0, telefon="073-5555555"))
    known.take(lists.with_row(0, telefon="+46 76 123 45 67"))
    assert known.person(JORGEN).conflicts == ()
    assert known.person(JORGEN).values["phone"] == "076-1234567"


def test_a_second_change_of_theirs_takes_the_place_of_the_first(known, lists):
    known.edit(JORGEN, phone="076-1234567")
    known.take(lists.with_row(0, telefon="073-5555555"))
    known.take(lists.with_row(0, telefon="073-6666666"))
    (conflict,) = known.person(JORGEN).conflicts
    assert (conflict.base, conflict.theirs) == ("070-1112200", "073-6666666")


def test_the_same_change_on_both_sides_is_no_conflict(known, lists):
    known.edit(JORGEN, phone="073-5555555")
    assert known.take(lists.with_row(0, telefon="0735555555")).unchanged == 10
    assert known.person(JORGEN).values["phone"] == "073-5555555"


def test_a_blank_cell_and_a_missing_column_say_nothing(known, lists):
    assert known.take(lists.with_row(0, telefon="", språk="")).unchanged == 10
    without_phone = [cells[:3] + cells[4:] for cells in lists.rows()]
    receipt = known.take(lists.write(without_phone, header=(*lists.header[:3], *lists.header[4:])))
    assert receipt.unchanged == 10
    assert known.person(JORGEN).values["phone"] == "070-1112200"


def test_a_stage_and_a_livelihood_are_added_to_their_history(known, lists):
    receipt = known.take(
        lists.write(
            [lists.row(0, programfas="Fas 3", försörjning="aktivitetsstöd"), *lists.rows()[1:]], on="2026-12-01"
        )
    )
    assert receipt.updated == 1
    values = known.person(JORGEN).values
    assert (values["stage"], values["income_source"]) == ("phase-3", "activity-support")
    rows = known.caseload.read(
        lambda session: (
            session.connection()
            .exec_driver_sql(
                "SELECT stage, entered_on, left_on FROM stage_event JOIN episode ON episode.id = episode_id "
                "WHERE agency_reference = 'AF-110000' ORDER BY entered_on"
            )
            .all()
        )
    )
    assert list(map(tuple, rows)) == [("phase-1", "2026-11-02", "2026-12-01"), ("phase-3", "2026-12-01", None)]


def test_a_day_count_never_conflicts_with_the_coachs_own_reading(known, lists):
    def read_off(session):
        record_reading(session, current_episode(session, find_by_number(session, JORGEN)), 111)

    known.do(read_off)
    assert known.take(lists.november()).unchanged == 10
    receipt = known.take(lists.write([lists.row(0, dagar=122), *lists.rows()[1:]], on="2026-12-01"))
    assert (receipt.updated, receipt.conflicts) == (1, 0)
    assert known.count("counter_reading") == 12


def test_a_corrected_day_count_of_the_same_day_replaces_it(known, lists):
    known.take(lists.with_row(0, dagar=99))
    assert known.count("counter_reading") == 10
    assert known.person(JORGEN).values["days_used"] == 99


def test_a_second_layout_of_the_sender_shares_its_bases(known, lists, text_file):
    known.edit(JORGEN, phone="076-1234567")
    text = 'Pnr,Namn,Telefonnummer,Fas,Från,Ärende\n19790830-2396,"Ekelöf, Jörgen",070-1112200,Fas 1,2026-01-10,AF-110000\n'
    receipt = known.take(text_file(text), confirmed=True)
    assert (receipt.profile, receipt.unchanged, receipt.conflicts) == ("af-caseload", 1, 0)
    assert known.person(JORGEN).values["phone"] == "076-1234567"


def test_someone_whom_the_coach_registered_first_is_matched_and_compared(desk, lists):
    desk.do(
        lambda session: register_participant(
            session, identity_number=JORGEN, given="Jörgen", family="Ekelöf", phone="1"
        )
    )
    receipt = desk.take(lists.november())
    assert (receipt.created, receipt.conflicts) == (9, 1)
    (conflict,) = desk.person(JORGEN).conflicts
    assert (conflict.field, conflict.base, conflict.mine) == ("phone", None, "1")
    assert desk.person(JORGEN).values["stage"] == "phase-1"


def test_an_agency_reference_of_someone_else_stops_the_row_and_asks(known, lists):
    number, family, given = lists.newcomer
    receipt = known.take(lists.with_row(0, personnummer=number, efternamn=family, förnamn=given))
    assert (receipt.refused, receipt.created, receipt.absent) == (1, 0, 0)
    assert "another identity number" in str(receipt.refusals[0].reason)
    assert receipt.refusals[0].value == number


def test_a_person_can_answer_whom_a_row_is_about(known, lists):
    number, family, given = lists.newcomer
    changed = lists.with_row(0, personnummer=number, efternamn=family, förnamn=given)
    key = known.caseload.read(lambda session: find_by_number(session, JORGEN))
    assert known.prepare(changed, answers={5: None}).counts[RowOutcome.CREATED] == 1
    prepared = known.prepare(changed, answers={5: key})
    assert prepared.counts[RowOutcome.UPDATED] == 1
    take(known.caseload, prepared)
    assert known.person(number).person_id == known.person(JORGEN).person_id == key
    assert known.take(changed).unchanged == 10


def test_an_answer_cannot_give_a_number_to_two_people(known, lists):
    other = known.caseload.read(lambda session: find_by_number(session, "198712152381"))
    for answer in (None, other):
        assert known.prepare(lists.november(), answers={5: answer}).counts[RowOutcome.UNCHANGED] == 10


def test_someone_registered_without_a_number_gets_it_from_the_list(desk, lists):
    key = desk.do(lambda session: register_participant(session, given="Jörgen", family="Ekelöf")).person_id
    desk.do(lambda session: change_episode(session, current_episode(session, key), agency_reference="AF-110000"))
    receipt = desk.take(lists.november())
    assert (receipt.created, receipt.rows) == (9, 10)
    assert desk.person(JORGEN).person_id == key
    assert desk.person(JORGEN).values["birth_date"] == "1979-08-30"


def test_a_list_older_than_one_taken_in_is_pointed_out(known, lists):
    older = known.prepare(lists.write(lists.rows(), on="2026-10-01"))
    assert any("2026-11-02" in str(warning) for warning in older.warnings)
    assert not any("2026-11-02" in str(warning) for warning in known.prepare(lists.november()).warnings)


def test_a_blank_clears_only_where_the_profile_says_so(known, lists):
    (profile,) = (one for one in built_in_profiles() if one.id == "af-caseload")
    columns = tuple(replace(one, clears=one.field in ("phone", "given", "decision_end")) for one in profile.columns)
    table = read_table(lists.with_row(0, telefon="", förnamn="", till="", språk=""))
    recognised = recognise_as(table, replace(profile, columns=columns))
    take(known.caseload, known.caseload.read(lambda session: prepare_import(session, table, recognised)))
    values = known.person(JORGEN).values
    assert (values["phone"], values["given"], values["decision_end"], values["mother_tongue"]) == (
        None,
        "Jörgen",
        None,
        "svenska",
    )


def test_rows_about_the_same_person_wait_unless_they_are_copies(desk, lists):
    data = lists.rows()
    receipt = desk.take(
        lists.write([*data, data[0], lists.row(10, lists.newcomer), lists.row(10, lists.newcomer, dagar=3)])
    )
    assert (receipt.created, receipt.unchanged, receipt.refused) == (10, 1, 2)
    assert [refusal.row for refusal in receipt.refusals] == [16, 17]
    assert any("repeat" in str(warning) for warning in receipt.warnings)


def test_a_row_without_any_name_creates_nobody(desk, lists):
    receipt = desk.take(lists.with_row(0, efternamn="", förnamn=""))
    assert (receipt.created, receipt.refused) == (9, 1)


def test_a_single_name_in_either_column_is_enough(desk, lists):
    desk.take(lists.with_row(0, efternamn="Suharto", förnamn=""))
    assert desk.person(JORGEN).values["given"] == "Suharto"


def test_absent_people_are_noted_until_they_come_back(known, lists):
    known.take(lists.write(lists.rows()[1:], on="2026-12-01"))
    assert known.count("absence") == 1
    assert known.person(JORGEN).episode.is_active
    assert known.take(lists.november()).unchanged == 10
    assert known.count("absence") == 0


def test_unknown_columns_are_kept_with_the_base(desk, lists):
    data = [[*cells, f"rum {place}"] for place, cells in enumerate(lists.rows())]
    desk.take(lists.write(data, header=(*lists.header, "Rum")))
    said = desk.caseload.read(
        lambda session: (
            session.connection().exec_driver_sql("SELECT said FROM source_base ORDER BY id").scalars().first()
        )
    )
    assert '"extra:Rum":"rum 0"' in said


def test_preview_counts_are_the_receipts_counts(known, lists):
    known.edit(JORGEN, phone="076-1234567")
    data = lists.rows()
    data[0] = lists.row(0, telefon="073-5555555", dagar=150)
    data[1] = lists.row(1, telefon="073-7777777")
    data[2] = lists.row(2, till="2027-02-31")
    prepared = known.prepare(lists.write([*data[:9], lists.row(10, lists.newcomer)], on="2026-12-01"))
    preview = prepared.preview()
    told = {row.row: (row.outcome, [(one.field, one.now, one.in_file) for one in row.fields]) for row in preview.rows}
    assert told[5] == (RowOutcome.CONFLICT, [("days_used", "100", "150"), ("phone", "076-1234567", "073-5555555")])
    assert told[6] == (RowOutcome.UPDATED, [("phone", "070-1112201", "073-7777777")])
    assert told[7][0] is RowOutcome.REFUSED
    assert told[14][0] is RowOutcome.CREATED
    assert preview.absent == ("Göran Yılmaz",)
    receipt = known.take(lists.write([*data[:9], lists.row(10, lists.newcomer)], on="2026-12-01"))
    counts = preview.counts
    assert receipt.created == counts[RowOutcome.CREATED] == 1
    assert receipt.updated == counts[RowOutcome.UPDATED] == 1
    assert receipt.conflicts == counts[RowOutcome.CONFLICT] == 1
    assert receipt.refused == counts[RowOutcome.REFUSED] == 1
    assert receipt.unchanged == counts[RowOutcome.UNCHANGED] == 6
