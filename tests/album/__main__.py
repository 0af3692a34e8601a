"""Pictures of every page in three languages, both themes and two sizes, and contact sheets: ``python tests/album FOLDER``.

Languages may follow, and after ``--only`` beginnings of the names of scenes: the others are gone through without pictures.
"""

import sys
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

sys.path.insert(0, str(Path(__file__).resolve().parent.parent.parent))

from PySide6.QtWidgets import QApplication

from tests.album import scenes
from tests.album.camera import SIZES, THEMES, Camera, Waiter
from tests.album.sheet import save_sheet
from tests.album.words import words_of
from tests.journeys.coach import Coach
from virkni_desktop.__main__ import main as virkni
from virkni_desktop.clock import Clock
from virkni_desktop.store.caseload import create_caseload
from virkni_desktop.ui.application import build_desk, build_look
from virkni_desktop.ui.look import Look

TODAY = date(2026, 11, 26)
JURISDICTIONS = {"sv": "se", "is": "is", "en": "is"}


def main(folder: Path, languages: tuple[str, ...], only: tuple[str, ...]) -> int:
    """Take them all, or only those whose names begin so; ends with 1 when something broke on the way."""
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    look = build_look(app)
    broken: list[str] = []
    with TemporaryDirectory() as temporary:
        for language in languages:
            broken += _one_language(app, look, language, folder / language, Path(temporary) / language, only)
    sys.stderr.writelines(broken)
    return 1 if broken else 0


def _one_language(
    app: QApplication, look: Look, language: str, folder: Path, work: Path, only: tuple[str, ...]
) -> list[str]:
    folder.mkdir(parents=True, exist_ok=True)
    demo, empty = work / "demo", work / "empty.virkni"
    work.mkdir(parents=True)
    country = JURISDICTIONS[language]
    virkni(["demo", str(demo), "--jurisdiction", country, "--today", TODAY.isoformat()])
    create_caseload(empty, jurisdiction=country, clock=Clock(TODAY))
    taken: list[Path] = []
    broken: list[str] = []
    lists = demo / "lists"
    for caseload, way in ((empty, scenes.empty), (next(demo.glob("*.virkni")), scenes.full)):
        desk = build_desk(app, look, clock=Clock(TODAY), who="Karin Lind", settings_path=None)
        desk.choose_language(language)
        desk.window.resize(SIZES[0])
        desk.window.show()
        coach = Coach(desk, Waiter(), words_of(language))
        coach.wait()
        camera = Camera(desk, folder)
        for name in way(coach, caseload, lists):
            if name.startswith(only):
                camera.take(name)
        taken += camera.taken
        broken += [report.text() for report in desk.problems.reports if "KeyError" not in report.kind]
        desk.window.close()
    for size in SIZES:
        for theme in THEMES:
            suffix = f"{theme.value}-{size.width()}x{size.height()}"
            save_sheet(
                [one for one in taken if one.stem.endswith(suffix)], folder.parent / f"sheet-{language}-{suffix}.png"
            )
    return broken


if __name__ == "__main__":
    words, _only, beginnings = " ".join(sys.argv[2:]).partition("--only")
    sys.exit(main(Path(sys.argv[1]), tuple(words.split()) or tuple(JURISDICTIONS), tuple(beginnings.split()) or ("",)))
