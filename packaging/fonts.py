"""Makes the typefaces in resources/fonts from Debian's fonts-noto-core: one small file a weight, all signs we print.

Run by hand when the set of signs changes, with fonttools at hand: ``python packaging/fonts.py``.
"""

import argparse
import tempfile
from collections.abc import Iterable
from pathlib import Path

from fontTools import subset
from fontTools.merge import Merger
from fontTools.ttLib import TTFont

HERE = Path(__file__).resolve().parent
INSTALLED = Path("/usr/share/fonts/truetype/noto")

# Latin with all its extensions, modifiers and combining marks, Greek, Cyrillic, punctuation, currency, fractions.
TEXT = (
    *((0x20, 0x7E), (0xA0, 0x24F), (0x2B0, 0x3FF), (0x400, 0x52F), (0x1E00, 0x1EFF)),
    *((0x2000, 0x206F), (0x2070, 0x20CF), (0x2100, 0x218F)),
)
ARROWS = ((0x2190, 0x2199), (0x21D0, 0x21D5))
MATHS = ((0x2211, 0x2212), (0x221E, 0x221E), (0x2248, 0x2248), (0x2260, 0x2260), (0x2264, 0x2265))
SHAPES = ((0x25A0, 0x25FF), (0x2610, 0x2612), (0x2713, 0x2718))

LETTER_FEATURES = ["ccmp", "kern", "liga", "lnum", "locl", "mark", "mkmk", "tnum"]
METRICS = {
    "head": ("created", "modified"),
    "hhea": ("ascent", "descent", "lineGap"),
    "OS/2": (
        *("sTypoAscender", "sTypoDescender", "sTypoLineGap"),
        *("usWinAscent", "usWinDescent", "sCapHeight", "sxHeight"),
    ),
}


def main() -> None:
    """Write both weights."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--noto", type=Path, default=INSTALLED, help="folder of the Noto fonts")
    parser.add_argument("--output", type=Path, default=HERE.parent / "resources" / "fonts")
    arguments = parser.parse_args()
    for weight in ("Regular", "Bold"):
        font = joined(arguments.noto, weight)
        font.save(arguments.output / f"NotoSans-{weight}.ttf")


def joined(noto: Path, weight: str) -> TTFont:
    """One typeface out of the letters of Noto Sans and the signs that its sister faces have."""
    letters = noto / f"NotoSans-{weight}.ttf"
    with tempfile.TemporaryDirectory() as folder:
        parts = [
            cut(letters, TEXT, Path(folder, "letters.ttf"), LETTER_FEATURES),
            cut(noto / f"NotoSansSymbols-{weight}.ttf", ARROWS, Path(folder, "arrows.ttf")),
            cut(noto / "NotoSansMath-Regular.ttf", MATHS, Path(folder, "maths.ttf")),
            cut(noto / "NotoSansSymbols2-Regular.ttf", SHAPES, Path(folder, "shapes.ttf")),
        ]
        font = Merger().merge([str(part) for part in parts])
    keep_metrics(font, TTFont(letters))
    return font


def cut(source: Path, ranges: Iterable[tuple[int, int]], target: Path, features: Iterable[str] = ()) -> Path:
    """Write the signs within ``ranges`` of one font to ``target``, unhinted (faces hinted apart cannot be joined)."""
    options = subset.Options(
        hinting=False, layout_features=list(features), name_IDs=["*"], drop_tables=["MATH", "DSIG"]
    )
    font = subset.load_font(str(source), options)
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=[code for first, last in ranges for code in range(first, last + 1)])
    subsetter.subset(font)
    subset.save_font(font, str(target), options)
    return target


def keep_metrics(font: TTFont, original: TTFont) -> None:
    """Give back the line height of the letters (joining takes the tallest sign's) and their dates (it takes now)."""
    for table, fields in METRICS.items():
        for field in fields:
            setattr(font[table], field, getattr(original[table], field))
    font.recalcTimestamp = False


if __name__ == "__main__":
    main()
