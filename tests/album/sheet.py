"""Contact sheets: all pictures of one kind on one page, small, with their names."""

from collections.abc import Sequence
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

_WIDTH, _GAP, _COLUMNS, _CAPTION = 600, 16, 4, 28


def save_sheet(pictures: Sequence[Path], target: Path) -> None:
    """Lay the pictures out in rows of four; all are as large as the first."""
    if not pictures:
        return
    with Image.open(pictures[0]) as first:
        height = round(first.height * _WIDTH / first.width)
    rows = -(-len(pictures) // _COLUMNS)
    across = min(_COLUMNS, len(pictures))
    size = (_GAP + across * (_WIDTH + _GAP), _GAP + rows * (height + _CAPTION + _GAP))
    sheet = Image.new("RGB", size, "#C8CDD2")
    draw, font = ImageDraw.Draw(sheet), ImageFont.load_default(16)
    for number, picture in enumerate(pictures):
        row, column = divmod(number, _COLUMNS)
        x, y = _GAP + column * (_WIDTH + _GAP), _GAP + row * (height + _CAPTION + _GAP)
        draw.text((x, y), picture.stem, "#1B1F23", font)
        with Image.open(picture) as whole:
            sheet.paste(whole.convert("RGB").resize((_WIDTH, height), Image.Resampling.LANCZOS), (x, y + _CAPTION))
    sheet.save(target, optimize=True)
