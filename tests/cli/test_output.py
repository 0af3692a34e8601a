"""How results are said."""

from datetime import date
from decimal import Decimal
from uuid import UUID

from virkni_desktop.cli.output import counted, facts, plain, table
from virkni_desktop.messages import message
from virkni_desktop.models.reading import COMPENSATION_DAYS
from virkni_desktop.store.undo import Kept

DAY = "2026-11-26"


def test_columns_are_aligned_and_figures_end_at_the_right():
    drawn = table(("Name", "Days"), [("Åsa", 5), ("Þorgeir", 380), (None, None)], right=("Days",))
    assert drawn.splitlines() == ["Name     Days", "───────  ────", "Åsa         5", "Þorgeir   380", "–           –"]


def test_a_cell_stays_on_its_line():
    assert table(("A",), [("two\nlines",)]).splitlines()[-1] == "two lines"


def test_facts_stand_under_one_another():
    assert facts([("Name", "Åsa"), ("Active", True)]) == "Name    Åsa\nActive  yes"


def test_results_become_plain_values():
    assert plain({"day": date(2026, 11, 26), "id": UUID(int=1), "said": message("{n} days", n=380)}) == {
        "day": "2026-11-26",
        "id": "00000000-0000-0000-0000-000000000001",
        "said": "380 days",
    }
    assert plain(Kept("person", b"\x00", None)) == {"noun": "person", "record": b"\x00", "field": None}
    assert plain((Decimal("75.0"), Decimal("33.3"), COMPENSATION_DAYS)) == [75, 33.3, "compensation-days"]


def test_one_is_not_many():
    assert (counted(1, "record", "records"), counted(2, "record", "records")) == ("1 record", "2 records")
