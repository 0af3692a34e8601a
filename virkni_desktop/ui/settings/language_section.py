"""How the window speaks and looks: its language, the way of writing dates and numbers, theme and text size."""

from datetime import date

from virkni_desktop.formats import number, short_date
from virkni_desktop.ui.components.chips import Choice, SegmentedChoice
from virkni_desktop.ui.components.fields import ChoiceField
from virkni_desktop.ui.language import LANGUAGES
from virkni_desktop.ui.menus import TEXT_SIZES
from virkni_desktop.ui.pages import PageContext
from virkni_desktop.ui.settings.section import Section
from virkni_desktop.ui.theme import ThemeChoice

_AS_LANGUAGE = "language"
_EXAMPLE = (date(2026, 12, 4), 228_689)


class LanguageSection(Section):
    """A change is seen at once; the page is made anew in it."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        look = context.look
        self.language = ChoiceField(look, "", [Choice(code, name) for code, name in LANGUAGES])
        self.language.chosen.connect(self._on_language)
        self.add_row(self.tr("Language of the window"), self.language)
        self.formats = ChoiceField(look, "", self._formats())
        self.formats.chosen.connect(self._on_formats)
        self.add_row(self.tr("Dates and numbers"), self.formats, hint=self.tr("Days in figures and amounts of money."))
        themes = [
            Choice(ThemeChoice.SYSTEM.value, self.tr("As the system")),
            Choice(ThemeChoice.LIGHT.value, self.tr("Light")),
            Choice(ThemeChoice.DARK.value, self.tr("Dark")),
        ]
        self.theme = SegmentedChoice(look, self.tr("Theme"), themes)
        self.theme.chosen.connect(self._on_theme)
        self.add_row(self.tr("Theme"), self.theme)
        sizes = [Choice(str(size), self.tr("{size} %").format(size=size)) for size in TEXT_SIZES]
        self.text_size = ChoiceField(look, "", sizes)
        self.text_size.chosen.connect(self._on_size)
        self.add_row(self.tr("Text size"), self.text_size)
        self.column.addStretch(1)

    def refresh(self) -> None:
        """Show what holds."""
        look = self.context.look
        self.language.set_current(self.context.language)
        self.formats.set_current(self.context.settings().formats or _AS_LANGUAGE)
        self.theme.set_current(look.choice.value)
        self.text_size.set_current(str(look.percent))

    def _formats(self) -> list[Choice]:
        day, amount = _EXAMPLE
        ways = [Choice(_AS_LANGUAGE, self.tr("As the language"))]
        for code, name in LANGUAGES:
            words = self.tr("{language}: {day}, {amount}").format(
                language=name, day=short_date(day, code), amount=number(amount, code)
            )
            ways.append(Choice(code, words))
        return ways

    def _on_language(self, code: str) -> None:
        if self.context.frame is not None:
            self.context.frame.language(code)

    def _on_formats(self, key: str) -> None:
        self.context.remember(formats="" if key == _AS_LANGUAGE else key)

    def _on_theme(self, key: str) -> None:
        if self.context.frame is not None:
            self.context.frame.theme(ThemeChoice(key))

    def _on_size(self, key: str) -> None:
        if self.context.frame is not None:
            self.context.frame.text_size(int(key))
