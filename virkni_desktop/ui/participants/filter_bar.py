"""The filters over the list of participants: active or all as chips, the rest as chips with menus, and a way out."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from virkni_desktop.formats import sort_key
from virkni_desktop.forms.jurisdiction import load_jurisdiction
from virkni_desktop.ui.components.buttons import Button
from virkni_desktop.ui.components.chips import Choice, FilterChips, MenuChip
from virkni_desktop.ui.components.flow import FlowLayout
from virkni_desktop.ui.pages import PageContext
from virkni_desktop.ui.participants.list_filters import (
    CONFLICTS,
    ENDED,
    INACTIVE,
    NO_STAGE,
    NONE,
    PROTECTED,
    WAITING,
    Counts,
    ListFilter,
)
from virkni_desktop.ui.style_buttons import ButtonKind

ACTIVE, ALL = "active", "all"


class FilterBar(QWidget):
    """``changed`` tells that ``filter()`` is another. ``set_narrow`` puts the menus into one chip where there is little room."""

    changed = Signal()

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        look = context.look
        self._base = FilterChips(look, self.tr("Which participants"), [Choice(ACTIVE, ""), Choice(ALL, "")])
        self._base.chosen.connect(self._on_base_chosen)
        self._state = MenuChip(look, self.tr("State"), self.tr("Any state"))
        self._stage = MenuChip(look, self.tr("Stage"), self.tr("Any stage"))
        self._coach = MenuChip(look, self.tr("Coach"), self.tr("Any coach"))
        self._programme = MenuChip(look, self.tr("Programme"), self.tr("Any programme"))
        self._menus = (self._stage, self._coach, self._programme, self._state)
        for chip in self._menus:
            chip.chosen.connect(self._on_chosen)
        self._one = _AllMenus(context, self._menus, self.clear)
        self._clear = Button(look, self.tr("Clear filters"), self.clear, kind=ButtonKind.QUIET, small=True)
        flow = FlowLayout(self)
        for widget in (self._base, *self._menus, self._one, self._clear):
            flow.addWidget(widget)
        self._narrow = False
        self._tell()

    def filter(self) -> ListFilter:
        """What is chosen."""
        return ListFilter(
            self._base.current() == ACTIVE,
            self._state.current(),
            self._stage.current(),
            self._coach.current(),
            self._programme.current(),
        )

    def show_everyone(self) -> None:
        """Take every filter away, also that for active ones."""
        for chip in self._menus:
            chip.set_current("")
        self._base.choose(ALL)

    def clear(self) -> None:
        """Take the filters away and leave the choice of active or all."""
        for chip in self._menus:
            chip.set_current("")
        self._tell()
        self.changed.emit()

    def set_narrow(self, *, narrow: bool) -> None:
        """One chip for all menus, or one for each."""
        self._narrow = narrow
        self._tell()

    def set_counts(self, counts: Counts) -> None:
        """Offer what there is, with how many of each."""
        rules, language = load_jurisdiction(self._context.jurisdiction), self._context.language
        self._base.set_choices(
            [Choice(ACTIVE, self.tr("Active"), counts.active), Choice(ALL, self.tr("All"), counts.everyone)]
        )
        states = {
            WAITING: self.tr("Waiting"),
            ENDED: self.tr("Ended"),
            NO_STAGE: self.tr("Without a stage"),
            CONFLICTS: self.tr("With conflicts"),
            PROTECTED: self.tr("Protected identity"),
        }
        self._state.set_choices([Choice(key, words, counts.states[key]) for key, words in states.items()])
        known = [code.id for code in rules.codes("stage")]
        stages = [code for code in dict.fromkeys([*known, *counts.stages]) if counts.stages[code]]
        self._stage.set_choices(
            [Choice(code, rules.label("stage", code, language), counts.stages[code]) for code in stages]
        )
        self._coach.set_choices(self._named(counts.coaches, self.tr("No coach")))
        self._programme.set_choices(self._named(counts.programmes, self.tr("No programme")))
        self._tell()

    def _named(self, counts: Mapping[str, int], none: str) -> list[Choice]:
        language = self._context.language
        names = sorted((name for name in counts if name != NONE), key=lambda name: sort_key(name, language))
        choices = [Choice(name, name, counts[name]) for name in names]
        return [*choices, Choice(NONE, none, counts[NONE])] if NONE in counts else choices

    def _on_base_chosen(self, key: str) -> None:
        if key == ACTIVE and self._state.current() in INACTIVE:
            self._state.set_current("")
        self._on_chosen()

    def _on_chosen(self) -> None:
        if self._state.current() in INACTIVE and self._base.current() == ACTIVE:
            self._base.choose(ALL)  # comes back here
            return
        self._tell()
        self.changed.emit()

    def _tell(self) -> None:
        for chip in self._menus:
            chip.setVisible(not self._narrow)
        self._one.setVisible(self._narrow)
        self._one.tell()
        self._clear.setVisible(self.filter().is_narrow and not self._narrow)
        layout = self.layout()
        if layout is not None:
            layout.invalidate()
        self.updateGeometry()


class _AllMenus(MenuChip):
    """One chip whose menu holds those of the others, and the way out of them."""

    def __init__(self, context: PageContext, menus: tuple[MenuChip, ...], clear: Callable[[], object]) -> None:
        super().__init__(context.look, "", "")
        self._menus, self._clear = menus, clear

    def tell(self) -> None:
        """Say how many filters are on."""
        on = sum(bool(chip.current()) for chip in self._menus)
        self.setText(self.tr("Filters: {count}").format(count=on) if on else self.tr("Filters"))
        self.setAccessibleName(self.text())
        self.setChecked(bool(on))
        self.updateGeometry()

    def fill(self, menu: QMenu) -> None:
        """The others' menus as submenus."""
        for chip in self._menus:
            chip.fill(menu.addMenu(chip.text().replace("&", "&&")))
        if any(chip.current() for chip in self._menus):
            menu.addSeparator()
            menu.addAction(self.tr("Clear filters")).triggered.connect(lambda _on=False: self._clear())

    def _open(self) -> None:
        super()._open()
        self.tell()
