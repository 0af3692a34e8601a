"""What a process holds in memory."""

import os
from pathlib import Path


def resident_megabytes() -> float:
    """Of this process, now; only where the system has /proc."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6
