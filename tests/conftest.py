"""What every test stands on: no window system unless one is asked for, and no deadline for drawn examples on a slow machine."""

import os

from hypothesis import settings

# Before anything loads Qt. QT_QPA_PLATFORM=xcb (or another) in the environment shows the windows instead.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

settings.register_profile("house", deadline=None)
settings.load_profile("house")
