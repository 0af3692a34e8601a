"""The window: pages, the frame around them, and the one place where Qt is known."""

import builtins

import PySide6.QtCore  # noqa: F401 -- replaces the import function, and so must be loaded before the line below

# Qt for Python asks after each import, on whatever thread, whether the module wants its special features, and for that
# reads and keeps the source of every module. We use none of them; without it SQLAlchemy is there a sixth sooner, and
# 20 MB are saved.
builtins.__import__ = vars(builtins).get("__orig_import__", builtins.__import__)
