"""Puts resources and built translations into the package of a wheel; everything else about it stands in pyproject.toml."""

from pathlib import Path
from shutil import copytree, ignore_patterns

from setuptools import setup
from setuptools.command.build_py import build_py

HERE = Path(__file__).parent


class BuildWithResources(build_py):
    """Copies them beside the modules, where ``virkni_desktop.paths`` looks first; an editable install needs no copy."""

    def run(self) -> None:
        """As setuptools does, and then the data."""
        super().run()
        if self.editable_mode:
            return
        package = Path(self.build_lib) / "virkni_desktop"
        copytree(HERE / "resources", package / "resources", ignore=ignore_patterns("pictures"), dirs_exist_ok=True)
        copytree(HERE / "translations", package / "translations", ignore=ignore_patterns("*.ts"), dirs_exist_ok=True)


setup(cmdclass={"build_py": BuildWithResources})
