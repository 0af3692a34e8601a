"""A wheel brings along all that the program reads beside its code."""

import subprocess
import sys
from pathlib import Path
from shutil import copytree, ignore_patterns
from zipfile import ZipFile

ROOT = Path(__file__).resolve().parents[2]


def test_a_wheel_holds_every_resource_and_every_built_translation(tmp_path: Path) -> None:
    tree = tmp_path / "tree"
    tree.mkdir()
    for name in ("setup.py", "pyproject.toml", "README.md", "LICENSE"):
        (tree / name).write_bytes((ROOT / name).read_bytes())
    for name in ("virkni_desktop", "resources", "translations"):
        copytree(ROOT / name, tree / name, ignore=ignore_patterns("__pycache__"))
    building = [sys.executable, "-m", "pip", "wheel", "--no-deps", "--no-build-isolation", "--no-index", "-q", "-w"]
    subprocess.run([*building, str(tmp_path / "made"), str(tree)], check=True, capture_output=True)
    (wheel,) = (tmp_path / "made").glob("*.whl")
    with ZipFile(wheel) as opened:
        held = set(opened.namelist())
    resources = {path for path in (ROOT / "resources").rglob("*") if path.is_file() and "pictures" not in path.parts}
    built = set((ROOT / "translations").glob("*.qm"))
    assert len(built) >= 3
    missing = {
        str(path.relative_to(ROOT))
        for path in resources | built
        if f"virkni_desktop/{path.relative_to(ROOT)}" not in held
    }
    assert missing == set()
    assert not any(name.endswith(".ts") or "/tests/" in name for name in held)
