"""The tabs of a participant's page in their order; each but the first is imported when it is first shown."""

from PySide6.QtCore import QCoreApplication

from virkni_desktop.ui.pages import PageContext
from virkni_desktop.ui.participants.tabs import Tab, TabEntry


def tab_entries() -> tuple[TabEntry, ...]:
    """Every tab beside the overview."""
    return (
        TabEntry("mapping", _mapping_words, _mapping),
        TabEntry("plan", _plan_words, _plan, prints=lambda view: view.plan is not None),
        TabEntry("placement", _placement_words, _placement),
        TabEntry("documents", _documents_words, _documents),
    )


def _mapping_words() -> str:
    return QCoreApplication.translate("Tabs", "Mapping")


def _mapping(context: PageContext) -> Tab:
    from virkni_desktop.ui.participants.mapping_tab import MappingTab  # noqa: PLC0415 -- when first shown

    return MappingTab(context)


def _plan_words() -> str:
    return QCoreApplication.translate("Tabs", "Plan")


def _plan(context: PageContext) -> Tab:
    from virkni_desktop.ui.participants.plan_tab import PlanTab  # noqa: PLC0415 -- when first shown

    return PlanTab(context)


def _placement_words() -> str:
    return QCoreApplication.translate("Tabs", "Placement")


def _placement(context: PageContext) -> Tab:
    from virkni_desktop.ui.participants.placement_tab import PlacementTab  # noqa: PLC0415 -- when first shown

    return PlacementTab(context)


def _documents_words() -> str:
    return QCoreApplication.translate("Tabs", "Documents")


def _documents(context: PageContext) -> Tab:
    from virkni_desktop.ui.participants.documents_tab import DocumentsTab  # noqa: PLC0415 -- when first shown

    return DocumentsTab(context)
