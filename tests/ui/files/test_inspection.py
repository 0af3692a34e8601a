"""What a file is before it is attached: how many pages it has, and whether they can be shown."""

from io import BytesIO

import pytest
from PIL import Image

from virkni_desktop.casework.incoming_file import incoming_file
from virkni_desktop.errors import InputError
from virkni_desktop.ui.files.inspection import counted
from virkni_desktop.ui.participants.preview_pages import draw_pages


def _picture(kind: str, pages: int = 1) -> bytes:
    made = BytesIO()
    first, *rest = [Image.new("RGB", (200 + 40 * number, 300), "white") for number in range(pages)]
    first.save(made, kind, **({"save_all": True, "append_images": rest} if rest else {}))
    return made.getvalue()


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "TIFF", "WEBP", "PDF"])
@pytest.mark.usefixtures("qapp")
def test_every_kind_that_is_shown_is_counted_and_drawn(kind: str) -> None:
    content = _picture(kind)
    assert counted(incoming_file("scan", content)).pages == 1
    drawn = draw_pages(lambda: content, 50, 1.0)
    assert (drawn.count, len(drawn.images)) == (1, 1)
    assert not drawn.images[0].isNull()


@pytest.mark.parametrize("kind", ["TIFF", "PDF"])
@pytest.mark.usefixtures("qapp")
def test_a_scan_of_several_sheets_shows_all_of_them(kind: str) -> None:
    content = _picture(kind, 3)
    assert counted(incoming_file("scan", content)).pages == 3
    drawn = draw_pages(lambda: content, 50, 1.0)
    assert (drawn.count, len(drawn.images)) == (3, 3)
    assert len({(image.width(), image.height()) for image in drawn.images}) == 3


@pytest.mark.qt_log_ignore("Bogus", "TIFF", "directory", "Corrupt")
@pytest.mark.parametrize(("kind", "name"), [("PNG", "photo.png"), ("JPEG", "photo.jpg"), ("TIFF", "scan.tiff")])
@pytest.mark.usefixtures("qapp")
def test_a_picture_that_was_cut_off_at_its_head_is_refused(kind: str, name: str) -> None:
    with pytest.raises(InputError, match="cannot be shown"):
        counted(incoming_file(name, _picture(kind)[:24]))
