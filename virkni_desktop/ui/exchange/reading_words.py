"""How a file was read, in a few words: rows, delimiter and encoding or sheet, sender."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from virkni_desktop.exchange.table import Table


def delimiter_words() -> dict[str, str]:
    """What delimiters are called."""
    return {
        ";": QCoreApplication.translate("Reading", "semicolon"),
        ",": QCoreApplication.translate("Reading", "comma"),
        "\t": QCoreApplication.translate("Reading", "tab"),
        "|": QCoreApplication.translate("Reading", "upright line"),
    }


def encoding_word(encoding: str) -> str:
    """What an encoding is called where people choose one."""
    names = {"utf-8": "UTF-8", "utf-8-sig": "UTF-8", "windows-1252": "Windows-1252", "mac-iceland": "Mac"}
    return names.get(encoding, encoding.upper())


def reading_words(table: "Table") -> str:
    """ "semicolon, UTF-8" for text, "sheet Deltagare" for a workbook."""
    if table.sheet:
        return QCoreApplication.translate("Reading", "sheet {name}").format(name=table.sheet)
    words = [delimiter_words().get(table.delimiter or "", ""), encoding_word(table.encoding or "")]
    return ", ".join(word for word in words if word)
