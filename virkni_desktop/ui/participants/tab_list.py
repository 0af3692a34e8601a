"""The tabs of a participant's page in their order; each but the first is imported when it is first shown."""

from virkni_desktop.ui.participants.tabs import TabEntry


def tab_entries() -> tuple[TabEntry, ...]:
    """Every tab beside the overview."""
    return ()
