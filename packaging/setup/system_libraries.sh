#!/usr/bin/env bash
# Sees to the system libraries that Qt's window and drawing parts load: installs the missing ones through apt when it may, else says how.
# With `screen` it also sees to a virtual screen where there is no display.
set -euo pipefail

[ "$(uname -s)" = Linux ] || exit 0

# What the Qt parts in .venv name and the system does not have.
missing_libraries() {
    local qt
    qt=$(.venv/bin/python -c 'import importlib.util as i; print(i.find_spec("PySide6").submodule_search_locations[0])')
    ldd "$qt"/Qt{Widgets,Gui,Svg}.abi3.so "$qt"/Qt/plugins/platforms/libq{xcb,offscreen}.so "$qt"/{lrelease,lupdate} 2>/dev/null |
        awk '/=> not found/ { print $1 }' | sort -u
}

missing_screen() {
    if [ "$1" = screen ] && [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] && ! { command -v Xvfb && command -v xauth; } >/dev/null; then
        echo Xvfb
    fi
}

missing_fonts() {
    if ! command -v fc-list >/dev/null || [ -z "$(fc-list :lang=is family)" ]; then
        echo fonts
    fi
}

missing="$(missing_libraries) $(missing_screen "${1:-}") $(missing_fonts)"
missing=$(echo $missing)
if [ -z "$missing" ]; then
    exit 0
fi

# Those that Qt names itself; each brings what it needs in turn.
packages="libegl1 libgl1 libdbus-1-3 libfontconfig1 libglib2.0-0 libx11-xcb1 libxkbcommon-x11-0 libxcb-cursor0 libxcb-icccm4 \
libxcb-keysyms1 libxcb-randr0 libxcb-shape0 libxcb-sync1 libxcb-xfixes0 fontconfig fonts-noto-core xvfb xauth"

if command -v apt-get >/dev/null && [ "$(id -u)" -eq 0 ]; then
    echo "Installing system libraries ($missing) …"
    export DEBIAN_FRONTEND=noninteractive
    apt-get update -qq
    apt-get install -y -qq --no-install-recommends $packages >/dev/null
elif command -v apt-get >/dev/null; then
    echo "These parts of the system are missing: $missing" >&2
    echo "Install them with this line and run the same command again:" >&2
    echo "sudo apt-get update && sudo apt-get install -y --no-install-recommends $packages" >&2
    exit 1
else
    echo "These parts of the system are missing: $missing" >&2
    echo "Install them with the system's own tools, and run the same command again." >&2
    exit 1
fi
