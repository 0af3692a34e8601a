import pytest
from hypothesis import given
from hypothesis import strategies as st

from virkni_desktop.exchange.escaping import escape_cell, unescape_cell


@pytest.mark.parametrize(
    "text",
    [
        "=1+1",
        "+46701234567",
        "-2+3",
        "@SUM(A1)",
        "\tx",
        "\rx",
        "\n=x",
        "＝1",
        "＋1",
        "－1",
        "＠x",
        " =1",
        "\u00a0=1",
        "'=1",
        "-",
    ],
)
def test_what_a_spreadsheet_would_run_is_escaped(text):
    assert escape_cell(text) == f"'{text}"


@pytest.mark.parametrize("text", ["", "Åsa", "O'Neill", "'t Hooft", "070-123", "2026-01-02", "a=b", "'"])
def test_ordinary_text_is_left_alone(text):
    assert escape_cell(text) == unescape_cell(text) == text


@given(st.text("'=+-@ \t\r\n＝a", max_size=6) | st.text())
def test_import_undoes_exactly_our_own_escape(text):
    escaped = escape_cell(text)
    assert unescape_cell(escaped) == text
    assert not escaped.lstrip().startswith(("=", "+", "-", "@", "＝", "＋", "－", "＠"))
    assert not escaped.startswith(("\t", "\r", "\n"))
