"""The window: pages, the frame around them, and the one place where Qt is known."""
