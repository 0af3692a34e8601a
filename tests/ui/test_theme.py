"""The colours are readable on each other, in both themes and with high contrast."""

import re
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

import virkni_desktop.ui
from virkni_desktop.ui.components.status import Status
from virkni_desktop.ui.look import Look
from virkni_desktop.ui.theme import (
    LINE_PAIRS,
    TEXT_PAIRS,
    Height,
    Role,
    Scheme,
    Theme,
    ThemeChoice,
    Token,
    contrast,
    mixed,
)

UI = Path(virkni_desktop.ui.__file__).parent
THEMES = [Theme(scheme, high_contrast=more) for scheme in Scheme for more in (False, True)]


@pytest.mark.parametrize("theme", THEMES, ids=str)
@pytest.mark.parametrize(("front", "ground"), TEXT_PAIRS)
def test_text_stands_out_from_its_ground(theme: Theme, front: Token, ground: Token) -> None:
    assert contrast(theme.colour(front), theme.colour(ground)) >= 4.5


@pytest.mark.parametrize("theme", THEMES, ids=str)
@pytest.mark.parametrize(("front", "ground"), LINE_PAIRS)
def test_lines_icons_and_focus_stand_out_from_their_ground(theme: Theme, front: Token, ground: Token) -> None:
    assert contrast(theme.colour(front), theme.colour(ground)) >= 3


@pytest.mark.parametrize("scheme", Scheme)
def test_a_hovered_or_pressed_primary_button_keeps_its_words_readable(scheme: Scheme) -> None:
    theme = Theme(scheme)
    for share in (0.06, 0.12):
        ground = mixed(theme.colour(Token.TEXT), theme.colour(Token.ACCENT), share)
        assert contrast(theme.colour(Token.ON_ACCENT), ground) >= 4.5


def test_no_colour_is_named_outside_the_tokens() -> None:
    """Nothing else in the window names one, by number or by word, and there is no style sheet."""
    named = re.compile(
        r"""#[0-9A-Fa-f]{6}\b|QColor\(\s*["'\d]|QColor\.from|Qt\.GlobalColor|setStyleSheet|["'](?:white|black|red|gr[ae]y)["']"""
    )
    found = [
        f"{file.relative_to(UI)}:{number}: {line.strip()}"
        for file in sorted(UI.rglob("*.py"))
        if file.name != "theme.py"
        for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1)
        if named.search(line) and "Qt.GlobalColor.transparent" not in line
    ]
    assert found == []


def test_every_status_has_a_shape_and_a_word_of_its_own() -> None:
    assert len({status.word() for status in Status}) == len(Status)
    assert all(status.icon for status in Status)


def test_contrast_is_that_of_the_guidelines() -> None:
    assert contrast(QColor("white"), QColor("black")) == pytest.approx(21)
    assert contrast(QColor("#777777"), QColor("white")) == pytest.approx(4.48, abs=0.01)


def test_with_high_contrast_hairlines_carry_as_borders_do() -> None:
    theme = Theme(Scheme.LIGHT, high_contrast=True)
    assert theme.colour(Token.HAIRLINE) == theme.colour(Token.BORDER)
    assert theme.colour(Token.WARNING_TINT) == theme.colour(Token.BASE)


def test_choosing_dark_dresses_the_application_at_once(look: Look) -> None:
    heard: list[None] = []
    look.changed.connect(lambda: heard.append(None))
    look.choose(ThemeChoice.DARK, 100)
    assert heard
    assert look.theme.scheme is Scheme.DARK
    assert QApplication.palette().color(QPalette.ColorRole.Base) == look.colour(Token.BASE)


def test_text_of_200_percent_is_twice_as_large_and_heights_follow(look: Look) -> None:
    before, row = look.font(Role.BODY).pointSizeF(), look.height(Height.ROW)
    look.choose(ThemeChoice.LIGHT, 200)
    assert look.font(Role.BODY).pointSizeF() == pytest.approx(2 * before)
    assert look.height(Height.ROW) >= look.line(Role.BODY) + 12 > row
