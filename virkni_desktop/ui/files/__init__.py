"""Files that come in and go out through the window, whatever record they belong to."""
