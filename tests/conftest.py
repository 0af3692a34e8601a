"""What every test stands on: no window system unless one is asked for, and no deadline for drawn examples on a slow machine."""

import gc
import os
from collections.abc import Iterator

import pytest
from hypothesis import settings

# Before anything loads Qt. QT_QPA_PLATFORM=xcb (or another) in the environment shows the windows instead.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

settings.register_profile("house", deadline=None)
settings.load_profile("house")

_MANY = 20_000  # objects made since the last collection: about a window


@pytest.fixture(scope="session", autouse=True)
def _loaded_is_here_to_stay() -> None:
    """What was loaded needs no looking at again at each collection."""
    gc.disable()
    gc.collect()
    gc.freeze()


@pytest.fixture(autouse=True)
def _collected_on_this_thread() -> Iterator[None]:
    """No collection on a thread that reads, as in the program: the end of a QObject there and a connection made on the
    window's thread meanwhile wait for each other for ever, the one for the interpreter, the other for Qt's lock."""
    gc.disable()
    yield
    if gc.get_count()[0] > _MANY:
        gc.collect()
