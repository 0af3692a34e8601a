#!/usr/bin/env bash
# Opens the window on the invented caseload in demo/, and makes that caseload first where there is none.
set -euo pipefail

virkni=.venv/bin/virkni
.venv/bin/python -m compileall -q virkni_desktop  # said outright: PYTHONDONTWRITEBYTECODE may be set

find_caseload() { find demo -maxdepth 1 -name '*.virkni' -print -quit 2>/dev/null || true; }

caseload=$(find_caseload)
if [ -z "$caseload" ]; then
    "$virkni" demo demo/
    caseload=$(find_caseload)
fi

if [ "$(uname -s)" != Linux ] || [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    exec "$virkni" "$caseload"
fi

echo "There is no display here, so the window opens on a virtual screen, and pictures of every page are saved."
QT_QPA_PLATFORM=xcb xvfb-run --auto-servernum --server-args="-screen 0 1440x900x24" \
    timeout 1200 .venv/bin/python tests/album demo/pictures en
echo "The pictures are in demo/pictures/."
