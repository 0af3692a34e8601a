"""Settings: five sections under tabs; what is changed holds at once, so there is nothing to save."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from virkni_desktop.ui.components.columns import Scrolled, Tabs
from virkni_desktop.ui.components.page_parts import Inset, PageHeader
from virkni_desktop.ui.pages import Page, PageContext
from virkni_desktop.ui.settings.backup_section import BackupSection
from virkni_desktop.ui.settings.exchange_section import ExchangeSection
from virkni_desktop.ui.settings.language_section import LanguageSection
from virkni_desktop.ui.settings.office_section import OfficeSection
from virkni_desktop.ui.settings.section import Section
from virkni_desktop.ui.settings.you_section import YouSection
from virkni_desktop.ui.theme import Space


class SettingsPage(Page):
    """``show_for(section)`` shows one: ``you``, ``office``, ``language``, ``backups``, ``exchange``."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        look = context.look
        self.sections: dict[str, Section] = {
            "you": YouSection(context),
            "office": OfficeSection(context),
            "language": LanguageSection(context),
            "backups": BackupSection(context),
            "exchange": ExchangeSection(context),
        }
        self.tabs = Tabs(look, self.tr("Sections of the settings"))
        for key, section in self.sections.items():
            self.tabs.add(
                key,
                self._words()[key],
                Scrolled(look, Inset(look, section, rows=True), margins=(0, Space.L, 0, Space.XL)),
            )
        self.tabs.shown.connect(self._on_shown)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(PageHeader(look, self.tr("Settings")))
        column.addWidget(self.tabs, 1)
        column.addSpacing(Space.XS)

    def title(self) -> str:
        """The window's title for this page."""
        return self.tr("Settings")

    def records(self) -> tuple[type, ...]:
        """The staff are the caseload's."""
        from virkni_desktop.models.staff import Staff  # noqa: PLC0415 -- asked only after a commit

        return (Staff,)

    def show_for(self, *target: object) -> None:
        """Show a section."""
        if target and target[0] in self.sections:
            self.tabs.show_tab(str(target[0]))

    def place(self) -> tuple[object, ...]:
        """The section in sight."""
        return (self.tabs.current(),)

    def refresh(self) -> None:
        """Show what holds now."""
        for section in self.sections.values():
            section.refresh()

    def leave(self) -> bool:
        """Keep what is being typed; what does not fit stays as it was before."""
        for section in self.sections.values():
            section.flush()
        return True

    def first_focus(self) -> QWidget | None:
        """The first field of the section in sight."""
        return self.sections[self.tabs.current()].first_field() or super().first_focus()

    def help_topic(self) -> str:
        """Backups have a text of their own."""
        return "backups" if self.tabs.current() == "backups" else "settings"

    def pictures(self) -> list[tuple[str, Callable[[], object]]]:
        """Every section."""
        return [(key, partial(self.tabs.show_tab, key)) for key in self.sections]

    def _on_shown(self, _key: str) -> None:
        self.place_changed.emit()

    def _words(self) -> dict[str, str]:
        return {
            "you": self.tr("You"),
            "office": self.tr("Office"),
            "language": self.tr("Language and formats"),
            "backups": self.tr("Backups"),
            "exchange": self.tr("Exchange"),
        }
