"""The page in Swedish and Icelandic: no word is cut, in a large window and in the smallest."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from uuid import UUID

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from tests.ui import audit
from tests.ui.going import Going
from tests.ui.participants.sample import SV_LONG
from virkni_desktop.ui.language import Language
from virkni_desktop.ui.look import Look, Room
from virkni_desktop.ui.operations import Operations
from virkni_desktop.ui.pages import PageContext
from virkni_desktop.ui.participants.participants_page import ParticipantsPage


@pytest.fixture(params=["sv", "is"])
def spoken(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    """The window speaks this language during the test."""
    language = Language(qapp)
    language.choose(request.param)
    yield request.param
    language.choose("en")


@pytest.fixture
def page(
    qtbot: QtBot, context: PageContext, spoken: str, going: Going, operations: Operations, settled: Callable[[], None]
) -> ParticipantsPage:
    """The page in that language."""
    page = ParticipantsPage(replace(context, go=going, language=spoken))
    going.page = page
    qtbot.addWidget(page)
    operations.committed.connect(page.on_committed)
    page.resize(1232, 820)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    settled()
    return page


@pytest.mark.parametrize("size", [QSize(1232, 820), QSize(823, 330)])
def test_no_word_is_cut_on_any_part_of_the_page(
    qtbot: QtBot,
    page: ParticipantsPage,
    look: Look,
    going: Going,
    ids: dict[str, UUID],
    settled: Callable[[], None],
    size: QSize,
) -> None:
    tall = size.height() > 600
    look.set_room(Room(beside=tall, rail=tall, tall=tall))
    page.resize(size)
    for target in ((), (ids["Amina"],), (ids[SV_LONG], "overview"), (ids["Amina"], "placement")):
        going("participants", *target)
        settled()
        qtbot.waitUntil(lambda: not audit.clipped(page))
        assert audit.beyond_edge(page) == []


def test_no_word_is_cut_in_any_window_that_asks(
    qtbot: QtBot,
    page: ParticipantsPage,
    going: Going,
    ids: dict[str, UUID],
    settled: Callable[[], None],
    dialog: Callable[[], QDialog],
) -> None:
    going("participants", ids["Amina"], "placement")
    settled()
    for actions in page.menu_actions().values():
        for action in (each for each in actions if each.text().endswith("…") and each.isEnabled()):
            action.trigger()
            form = dialog()
            settled()
            qtbot.waitUntil(lambda form=form: not audit.clipped(form))
            assert audit.beyond_edge(form) == []
            form.reject()
            qtbot.waitUntil(lambda form=form: not any(each is form for each in QApplication.topLevelWidgets()))
