"""The language of the window, changed while it runs."""

import os
from collections.abc import Sequence

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from virkni_desktop.paths import translation

LANGUAGES: tuple[tuple[str, str], ...] = (("sv", "Svenska"), ("is", "Íslenska"), ("en", "English"))
_LOCALES = {
    "sv": QLocale(QLocale.Language.Swedish, QLocale.Country.Sweden),
    "is": QLocale(QLocale.Language.Icelandic, QLocale.Country.Iceland),
    "en": QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom),
}


def system_language(languages: Sequence[str] | None = None) -> str:
    """The first of the system's languages that the window speaks, else English."""
    for tag in languages if languages is not None else QLocale.system().uiLanguages():
        short = tag.replace("_", "-").split("-")[0].lower()
        if short in _LOCALES:
            return short
    return "en"


class Language:
    """Installs the translations of one language at a time: Qt's own texts first, the window's on top."""

    def __init__(self, app: QApplication) -> None:
        self._app = app
        self._installed: list[QTranslator] = []
        self.code = ""

    def choose(self, code: str) -> None:
        """Speak this language from now on; windows made before are rebuilt by their owner."""
        for translator in self._installed:
            self._app.removeTranslator(translator)
        self.code = code
        self._installed = [
            translator for translator in self._translators(code) if self._app.installTranslator(translator)
        ]
        QLocale.setDefault(_LOCALES[code])

    def _translators(self, code: str) -> list[QTranslator]:
        ours = translation(f"qtbase_{code}.qm")
        qt = os.path.join(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath), f"qtbase_{code}.qm")  # noqa: PTH118 -- as above
        found = []
        for file in (qt, str(ours), str(translation(f"virkni_{code}.qm"))):
            translator = QTranslator(self._app)
            if os.path.exists(file) and translator.load(file):  # noqa: PTH110 -- as above
                found.append(translator)
        return found
