"""The brake cannot be passed silently (I11): whoever goes missing, is renamed or would leave is asked about first."""

import os

from hypothesis import given, settings
from hypothesis import strategies as st

from virkni_desktop.exchange.compare import ImportEffect, brake_reasons

EXAMPLES = int(os.environ.get("VIRKNI_HISTORIES", "500"))
effects = st.integers(0, 300).flatmap(
    lambda known: st.builds(
        ImportEffect,
        st.just(known),
        st.integers(0, known),
        st.integers(0, known),
        st.sampled_from((0, 0, 0, 1, 5)),
        st.sampled_from(((), (), ("Telefon",))),
    )
)


@settings(max_examples=EXAMPLES, deadline=None, database=None)
@given(effect=effects)
def test_more_than_a_tenth_missing_or_renamed_an_emptied_column_and_any_end_want_a_second_yes(
    effect: ImportEffect,
) -> None:
    due = [
        effect.absent > effect.known / 10,
        effect.renamed > effect.known / 10,
        bool(effect.emptied),
        effect.closing > 0,
    ]
    assert len(brake_reasons(effect)) == sum(due), "I11: the brake was passed silently"
