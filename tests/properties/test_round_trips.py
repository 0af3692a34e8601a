"""What is written as a list and taken in again changes nothing (I9), as a workbook and as text, whatever people typed."""

import os
from datetime import date
from functools import partial
from itertools import count
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from tests.properties.world import NUMBERS, TODAY, room
from virkni_desktop.casework.episodes import enrol
from virkni_desktop.casework.people import add_person, change_person
from virkni_desktop.clock import Clock
from virkni_desktop.errors import InputError
from virkni_desktop.exchange.applying import apply_import
from virkni_desktop.exchange.exporting import export_list
from virkni_desktop.exchange.importing import prepare_import
from virkni_desktop.exchange.profile import built_in_profiles, known_names
from virkni_desktop.exchange.tables import read_table
from virkni_desktop.exchange.taking_in import recognise_table
from virkni_desktop.messages import message
from virkni_desktop.store.caseload import create_caseload, open_caseload
from virkni_desktop.store.content_hash import content_hash
from virkni_desktop.store.steps import Action

EXAMPLES = max(int(os.environ.get("VIRKNI_HISTORIES", "500")) // 10, 1)
WORDS = ("=1+1", "+46701112233", "-", "@SUM(A1)", "＝1", "'=x", "''", "0045", "1,5", "2026-01-02", "Å;b", 'a"b', "..", "*", "å\tb")
texts = st.one_of(
    st.sampled_from(WORDS),
    st.text(st.characters(codec="utf-8", exclude_categories=("Cs", "Cc", "Cn")), min_size=1, max_size=12),
)


@pytest.fixture(scope="module")
def caseload():
    """Two people with a number and one who has none."""
    path = room() / "Umeå.virkni"
    create_caseload(path, jurisdiction="se", clock=Clock(TODAY))
    with open_caseload(path, clock=Clock(TODAY), who="Anna Berg") as opened:

        def people(session):
            keys = []
            for place, pair in enumerate(NUMBERS[:2]):
                key = add_person(session, given=f"Hawa {place}", family="Öberg").person_id
                from virkni_desktop.casework.people import add_identifier

                add_identifier(session, key, pair[0])
                enrol(session, key, enrolled_on=date(2026, 1, 8))
                keys.append(key)
            return keys

        yield opened, opened.write(Action(message("People")), people).result
