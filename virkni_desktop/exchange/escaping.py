"""Keeps text of ours from running as a formula in somebody's spreadsheet, and takes exactly that away again."""

import re

# What spreadsheets take for a formula's first sign, full-width forms included, also behind spaces.
_FORMULA = re.compile(r"'*\s*[=+\-@＝＋－＠]|'*[\t\r\n]")


def escape_cell(text: str) -> str:
    """The text for a CSV cell: with a ``'`` before it where a spreadsheet would take it for a formula.

    Only for text: numbers and dates of ours are no user input. In XLSX a string cell needs none of this.
    """
    return f"'{text}" if _FORMULA.match(text) else text


def unescape_cell(text: str) -> str:
    """The text as it was before ``escape_cell``; other leading apostrophes stay."""
    return text[1:] if text.startswith("'") and _FORMULA.match(text) else text
