"""The window of the pattern book: chapters at the left, their components at the right, both themes, every text size."""

from collections.abc import Hashable
from pathlib import Path

from PySide6.QtCore import QEventLoop, QSize, QTimer
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMainWindow, QVBoxLayout, QWidget

from virkni_desktop.ui.components.chips import Choice, SegmentedChoice
from virkni_desktop.ui.components.columns import Scrolled
from virkni_desktop.ui.components.page_parts import Ground, Hairline, PageHeader
from virkni_desktop.ui.components.row_delegate import RowPlan
from virkni_desktop.ui.components.row_items import Row
from virkni_desktop.ui.components.row_list import RowList
from virkni_desktop.ui.gallery import controls, lists, signs
from virkni_desktop.ui.gallery.chapter import Chapter
from virkni_desktop.ui.look import Look
from virkni_desktop.ui.menus import TEXT_SIZES
from virkni_desktop.ui.theme import Space, ThemeChoice, Token

CHAPTERS = (
    Chapter("Type", signs.type_roles),
    Chapter("Colours", signs.colours),
    Chapter("Icons", signs.icons),
    Chapter("Status", signs.statuses),
    Chapter("Buttons", controls.buttons),
    Chapter("Chips", controls.chips),
    Chapter("Fields", controls.fields),
    Chapter("Form rows", controls.form_rows),
    Chapter("Rows", lists.rows),
    Chapter("Table", lists.table),
    Chapter("Timeline", lists.timeline),
    Chapter("Chart", lists.chart),
    Chapter("Identity bar", lists.identity),
    Chapter("Page parts", lists.page_parts),
    Chapter("Progress", signs.progress),
    Chapter("Inline bars", signs.bars),
    Chapter("Empty states", signs.empty_states),
)


class GalleryWindow(QMainWindow):
    """Shows one chapter at a time; a new one is built when it is chosen, so that it wears the theme of now."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setWindowTitle("Patterns – Virkni")
        self.resize(1200, 860)
        self._chapters = RowList(
            look, "Chapters", RowPlan(two_lines=False, hairlines=False, marked=True), click_opens=True
        )
        self._chapters.set_items([Row(chapter.title, chapter.title) for chapter in CHAPTERS])
        self._chapters.current_row_changed.connect(self._show)
        self._chapters.setFixedWidth(look.scaled(184))
        self._theme = SegmentedChoice(look, "Theme", (Choice("light", "Light"), Choice("dark", "Dark")))
        self._theme.chosen.connect(lambda key: look.choose(ThemeChoice(key), look.percent))
        sizes = tuple(Choice(str(percent), f"{percent} %") for percent in TEXT_SIZES)
        self._size = SegmentedChoice(look, "Text size", sizes)
        self._size.chosen.connect(self._resize_text)
        self._header = PageHeader(look, "", right=(self._size, self._theme))
        self._page = QVBoxLayout()
        self._shown: QWidget | None = None
        self._lay_out()
        self._chapters.select_first()

    def show_chapter(self, title: str) -> None:
        """Bring a chapter into sight."""
        self._chapters.set_current(title)

    def show_theme(self, theme: ThemeChoice) -> None:
        """Show light or dark."""
        self._theme.set_current(theme.value)
        self._look.choose(theme, self._look.percent)

    def _resize_text(self, percent: str) -> None:
        self._look.choose(self._look.choice, int(percent))
        self._show(self._chapters.current_key())

    def _show(self, key: Hashable) -> None:
        chapter = next((one for one in CHAPTERS if one.title == key), None)
        if chapter is None:
            return
        self._header.set_words(chapter.title, (chapter.build.__doc__ or "").splitlines()[0])
        if self._shown is not None:
            self._page.removeWidget(self._shown)
            self._shown.deleteLater()
        self._shown = Scrolled(self._look, chapter.build(self._look))
        self._page.addWidget(self._shown, 1)

    def _lay_out(self) -> None:
        look = self._look
        ground, left, right = Ground(look), Ground(look, Token.WINDOW), QVBoxLayout()
        beside = QVBoxLayout(left)
        beside.setContentsMargins(Space.S, Space.L, Space.S, 0)
        beside.addWidget(self._chapters)
        right.setSpacing(0)
        right.addWidget(self._header)
        right.addLayout(self._page, 1)
        line = QHBoxLayout(ground)
        line.setSpacing(0)
        line.addWidget(left)
        line.addWidget(Hairline(look, upright=True))
        line.addLayout(right, 1)
        self.setCentralWidget(ground)


def run_gallery(app: QApplication, look: Look, pictures: Path | None) -> int:
    """Show the pattern book until it is closed; with ``pictures``, save each chapter in both themes and end with 0."""
    window = GalleryWindow(look)
    window.show_theme(ThemeChoice.LIGHT)
    window.show()
    if pictures is None:
        return app.exec()
    pictures.mkdir(parents=True, exist_ok=True)
    window.resize(QSize(1100, 1000))
    for theme in (ThemeChoice.LIGHT, ThemeChoice.DARK):
        window.show_theme(theme)
        for chapter in CHAPTERS:
            window.show_chapter(chapter.title)
            _settle()
            file = pictures / f"{chapter.title.lower().replace(' ', '-')}-{theme.value}.png"
            window.grab().save(str(file))
            print(file)  # noqa: T201 -- what this mode is for
    window.close()
    return 0


def _settle() -> None:
    """Let layouts and delayed painting come to rest."""
    loop = QEventLoop()
    QTimer.singleShot(60, loop.quit)
    loop.exec()
