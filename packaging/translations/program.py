"""Finds every text that the program asks a translation for, as Python sees it, and what lupdate would lose or misread of them."""

import ast
import subprocess
import tempfile
from dataclasses import dataclass, field
from importlib.util import find_spec
from pathlib import Path

from catalog import Text, read_catalog

PACKAGE = Path("virkni_desktop")
# Said at the end of a line that translates a text which is marked somewhere else.
MARKED_ELSEWHERE = "# marked where it is written"

_APPLICATIONS = {"QCoreApplication", "QGuiApplication", "QApplication"}
_MARKER = "QT_TRANSLATE_NOOP"


@dataclass
class Findings:
    """The texts asked for, each with its place, and the calls that cannot work."""

    asked: dict[Text, str] = field(default_factory=dict)
    problems: list[str] = field(default_factory=list)


def source_files() -> list[Path]:
    """Every module of the program, in a fixed order."""
    return sorted(PACKAGE.rglob("*.py"))


def find_texts(files: list[Path]) -> Findings:
    """Read the calls of ``tr``, ``translate`` and ``QT_TRANSLATE_NOOP`` in ``files``."""
    findings = Findings()
    sentences = _error_names() | {"message"}
    for path in files:
        code = path.read_text(encoding="utf-8")
        _Reader(path, code.splitlines(), sentences, findings).visit(ast.parse(code))
    return findings


def lupdate(files: list[Path], target: Path, *options: str) -> None:
    """Merge the texts of ``files`` into the .ts file ``target``, without line numbers, as the project keeps them."""
    qt = find_spec("PySide6")
    if qt is None or not qt.submodule_search_locations:
        raise FileNotFoundError("PySide6")
    # Its own program, not the wrapper beside Python: that one loads Qt first, which takes ten times as long as the work.
    command = [str(Path(qt.submodule_search_locations[0], "lupdate")), "-silent", "-no-obsolete", "-locations", "none"]
    subprocess.run([*command, *options, *map(str, files), "-ts", str(target)], check=True)  # noqa: S603


def find_extracted(files: list[Path]) -> set[Text]:
    """What lupdate takes from ``files`` into an empty catalogue."""
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder, "program_en.ts")
        lupdate(files, target)
        return read_catalog(target).texts()


def compare(findings: Findings, extracted: set[Text]) -> list[str]:
    """What is asked for under a name that lupdate does not know it by."""
    problems = []
    by_words: dict[tuple[str, str], Text] = {(text.source, text.comment): text for text in extracted}
    for text in sorted(findings.asked.keys() - extracted):
        near = by_words.get((text.source, text.comment))
        place = f"{findings.asked[text]}: {text.source!r}"
        if near is None:
            problems.append(f"{place} is lost on lupdate (inside an f-string, or a literal with a prefix)")
        elif near.context != text.context:
            problems.append(f"{place} is filed under {near.context!r} by lupdate, and asked for in {text.context!r}")
        elif near.is_plural:
            problems.append(f"{place} is taken for a plural: there is a comma after the last argument")
        else:
            problems.append(f"{place} is not taken for a plural: write self.tr(words, comment, n)")
    return problems


def _error_names() -> set[str]:
    """The errors whose first argument is a sentence for a person."""
    tree = ast.parse((PACKAGE / "errors.py").read_text(encoding="utf-8"))
    return {node.name for node in tree.body if isinstance(node, ast.ClassDef)}


class _Reader(ast.NodeVisitor):
    def __init__(self, path: Path, lines: list[str], sentences: set[str], findings: Findings) -> None:
        self._path = path
        self._lines = lines
        self._sentences = sentences
        self._findings = findings
        self._classes: list[str] = []

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_ImportFrom(self, node: ast.ImportFrom) -> None:
        for name in node.names:
            if name.name in {_MARKER, *_APPLICATIONS} and name.asname:
                self._problem(node, f"lupdate does not follow the other name {name.asname} for {name.name}")

    def visit_Attribute(self, node: ast.Attribute) -> None:
        """Reached for a method that is not called at once, because calls do not visit their own function."""
        if _is_translator(node):
            self._problem(node, f"lupdate does not follow {ast.unparse(node)} under another name")
        self.generic_visit(node)

    def visit_Call(self, node: ast.Call) -> None:
        match node.func:
            case ast.Attribute(attr="tr"):
                self._read_tr(node, node.func.value)
            case ast.Attribute() if _is_translator(node.func):
                self._read_translate(node)
            case ast.Name(id=name) if name == _MARKER:
                self._read_marked(node)
            case ast.Name(id=name) if name in self._sentences and _literals(node.args[:1]):
                self._problem(node, f"the sentence of {name} is not marked with {_MARKER}")
        if not (isinstance(node.func, ast.Attribute) and _is_translator(node.func)):
            self.visit(node.func)
        for child in [*node.args, *node.keywords]:
            self.visit(child)

    def _read_tr(self, node: ast.Call, owner: ast.expr) -> None:
        if not (isinstance(owner, ast.Name) and owner.id == "self" and self._classes):
            self._problem(
                node, f"{ast.unparse(owner)}.tr is filed by lupdate under a name that is no class: use self.tr"
            )
            return
        words = self._words(node, node.args[:2])
        if words:
            self._ask(node, Text(self._classes[-1], *words, is_plural=len(node.args) > 2))

    def _read_translate(self, node: ast.Call) -> None:
        if self._is_marked_elsewhere(node):
            return
        if len(node.args) > 3:
            self._problem(node, "lupdate sees no plural in translate: use self.tr(words, comment, n)")
            return
        words = self._words(node, node.args)
        if words and len(words) > 1:
            self._ask(node, Text(*words))

    def _read_marked(self, node: ast.Call) -> None:
        words = self._words(node, node.args)
        if words and len(words) == 2:
            self._ask(node, Text(words[0], words[1]))

    def _words(self, node: ast.Call, arguments: list[ast.expr]) -> list[str] | None:
        words = _literals(arguments)
        if words is None or node.keywords:
            self._problem(node, f"lupdate needs plain literals, without keywords, in {ast.unparse(node)[:60]}")
            return None
        return words

    def _is_marked_elsewhere(self, node: ast.Call) -> bool:
        """A template of a lower layer, or a line that says so."""
        source = node.args[1] if len(node.args) > 1 else None
        if isinstance(source, ast.Attribute) and source.attr == "template":
            return True
        return any(MARKED_ELSEWHERE in line for line in self._lines[node.lineno - 1 : node.end_lineno])

    def _ask(self, node: ast.AST, text: Text) -> None:
        self._findings.asked.setdefault(text, self._place(node))

    def _problem(self, node: ast.AST, why: str) -> None:
        self._findings.problems.append(f"{self._place(node)}: {why}")

    def _place(self, node: ast.AST) -> str:
        return f"{self._path}:{getattr(node, 'lineno', 0)}"


def _is_translator(node: ast.Attribute) -> bool:
    owner = node.value
    if node.attr == "translate":
        return isinstance(owner, ast.Name) and owner.id in _APPLICATIONS
    return node.attr == "tr"


def _literals(arguments: list[ast.expr]) -> list[str] | None:
    """The strings, or None where one is anything but a literal."""
    words = [node.value for node in arguments if isinstance(node, ast.Constant) and isinstance(node.value, str)]
    return words if words and len(words) == len(arguments) else None
