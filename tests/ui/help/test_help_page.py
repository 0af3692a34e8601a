"""Help: the right text for what is in sight, in every language, found by a word, and every key there is."""

import re

import pytest
from PySide6.QtCore import QSize, Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui import audit
from virkni_desktop.ui.desk import Desk
from virkni_desktop.ui.help.help_page import HelpPage
from virkni_desktop.ui.help.topics import Topic, load_topics
from virkni_desktop.ui.page_list import page_entries

LANGUAGES = ("en", "sv", "is")


def _help(qtbot: QtBot, desk: Desk) -> HelpPage:
    qtbot.waitUntil(lambda: isinstance(desk.window.stack.page, HelpPage) and desk.operations.is_idle)
    page = desk.window.stack.page
    assert isinstance(page, HelpPage)
    return page


def _press(desk: Desk, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(desk.window, key, modifiers)


def _rows(page: HelpPage) -> list[str]:
    model = page.contents.model()
    return [model.index(n, 0).data() for n in range(model.rowCount())]


@pytest.mark.parametrize("page_id", ["today", "participants", "workplaces", "exchange", "reports", "settings"])
def test_f1_opens_the_text_for_the_page_in_sight(qtbot: QtBot, open_desk: Desk, page_id: str) -> None:
    open_desk.window.go(page_id)
    _press(open_desk, Qt.Key.Key_F1)
    page = _help(qtbot, open_desk)
    assert page.text.topic_id() == page_id
    open_desk.window.back()
    assert open_desk.window.stack.page_id == page_id


def test_f1_on_the_start_page_tells_how_to_begin(qtbot: QtBot, desk: Desk) -> None:
    _press(desk, Qt.Key.Key_F1)
    assert _help(qtbot, desk).text.topic_id() == "start"
    assert desk.window.windowTitle() == "Help – Virkni"


def test_f1_in_the_backups_of_the_settings_tells_of_backups(qtbot: QtBot, open_desk: Desk) -> None:
    open_desk.window.go("settings", "backups")
    _press(open_desk, Qt.Key.Key_F1)
    assert _help(qtbot, open_desk).text.topic_id() == "backups"


def test_a_word_finds_the_texts_that_hold_it_and_is_marked_in_them(qtbot: QtBot, open_desk: Desk) -> None:
    open_desk.window.go("help", "start")
    page = _help(qtbot, open_desk)
    QTest.keyClicks(page.field, "supervisor")
    qtbot.waitUntil(lambda: "Getting started" not in _rows(page))
    assert "Placements" in _rows(page)
    QTest.keyClick(page.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.text.topic_id() != "start")
    assert page.text.extraSelections()
    page.field.clear()
    QTest.keyClicks(page.field, "qqqq")
    qtbot.waitUntil(lambda: _rows(page) == ["Nothing found"])


def test_a_link_leads_to_its_text_and_back_leads_from_it(qtbot: QtBot, open_desk: Desk) -> None:
    open_desk.window.go("help", "participants")
    page = _help(qtbot, open_desk)
    page.text.anchorClicked.emit(QUrl("plan.md"))
    assert page.text.topic_id() == "plan"
    open_desk.window.back()
    assert page.text.topic_id() == "participants"


def test_the_keys_are_those_of_the_actions_and_can_be_narrowed(qtbot: QtBot, open_desk: Desk) -> None:
    open_desk.window.go("participants")
    _press(open_desk, Qt.Key.Key_Slash, Qt.KeyboardModifier.ControlModifier)
    page = _help(qtbot, open_desk)
    model = page.keys.rows.model()
    said = {model.index(n, 0).data(Qt.ItemDataRole.AccessibleTextRole) for n in range(model.rowCount())}
    for action in open_desk.window.menus.actions():
        if not action.shortcut().isEmpty():
            assert any(action.shortcut().toString() in words for words in said), action.text()
    assert any("Add participant" in words for words in said), "the page before has keys too"
    page.keys.field.setText("undo")
    qtbot.waitUntil(lambda: model.rowCount() == 2)


def test_every_page_has_a_text_in_every_language() -> None:
    pages = {entry.id for entry in page_entries()} - {"help"}
    for language in LANGUAGES:
        assert pages <= {topic.id for topic in load_topics(language)}


@pytest.mark.parametrize("language", LANGUAGES)
def test_texts_are_the_same_in_every_language_and_their_links_lead_somewhere(language: str) -> None:
    topics = {topic.id: topic for topic in load_topics(language)}
    assert list(topics) == [topic.id for topic in load_topics("en")]
    for topic in topics.values():
        assert topic.text.startswith("# ")
        for target in re.findall(r"\]\((.*?)\)", topic.text):
            assert target.removesuffix(".md") in {"keys", *topics}, (topic.id, target)


@pytest.mark.parametrize("language", LANGUAGES)
def test_texts_are_short_enough_to_be_read(language: str) -> None:
    for topic in load_topics(language):
        assert 60 <= len(topic.text.split()) <= 260, topic.id
        assert all(len(part.split()) <= 60 for part in re.split(r"\n\n|\n- ", topic.text)), topic.id


def test_what_is_looked_for_needs_no_accents() -> None:
    assert Topic("x", "Þátttakendur", "# Þátttakendur\n\nGuðrún og Ævar").holds("gudr aevar")


def test_every_key_named_in_the_texts_is_a_key_of_an_action(qtbot: QtBot, open_desk: Desk) -> None:
    """Keys of lists, texts and small windows are no actions, and the page for notes brings its own."""
    others = {"Ctrl+Enter", "Ctrl+C", "Ctrl+Tab", "Ctrl+N", "Ctrl+I", "Ctrl+1"}
    keys = {action.shortcut().toString() for action in open_desk.window.menus.actions()} | others
    for topic in load_topics("en"):
        for key in re.findall(r"\*\*((?:Ctrl|Alt)\+[^*]+|F\d+|Shift\+F\d+)\*\*", topic.text):
            assert key in keys, (topic.id, key)


@pytest.mark.parametrize("topic", ["start", "keys"])
def test_help_can_be_used_by_keyboard_and_ear(qtbot: QtBot, open_desk: Desk, topic: str) -> None:
    open_desk.window.go("help", topic)
    page = _help(qtbot, open_desk)
    assert audit.nameless(open_desk.window) == []
    assert page.text.accessibleName() == "Getting started"
    page.field.setFocus()
    walked = set()
    for _ in range(60):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        walked.add(QApplication.focusWidget())
    assert audit.missed(open_desk.window, list(walked)) == []
    assert page.field in walked


@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("size", [QSize(1366, 689), QSize(911, 433)], ids=str)
def test_no_text_needs_sideways_scrolling(qtbot: QtBot, open_desk: Desk, size: QSize, percent: int) -> None:
    open_desk.choose_text_size(percent)
    qtbot.waitUntil(lambda: open_desk.operations.is_idle)
    open_desk.window.resize(size)
    open_desk.window.go("help", "settings")
    page = _help(qtbot, open_desk)
    window = open_desk.window
    qtbot.waitUntil(lambda: not (audit.clipped(window) or audit.beyond_edge(window)))
    for topic in page.topics.values():
        page.text.show_topic(topic)
        assert page.text.horizontalScrollBar().maximum() == 0, topic.id


def test_the_title_of_a_text_is_as_large_as_that_of_a_page(qtbot: QtBot, open_desk: Desk) -> None:
    open_desk.window.go("help")
    document = _help(qtbot, open_desk).text.document()
    title = document.begin().begin().fragment().charFormat().font()
    assert round(title.pointSizeF() / document.defaultFont().pointSizeF(), 2) == 1.71
