#!/usr/bin/env bash
# The main job by screen reader alone, on a virtual screen with an accessibility bus of its own.
# Installs through apt what that needs where it may, else says how. Called by `make a11y`.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

packages="xvfb xauth xdotool dbus at-spi2-core python3-gi gir1.2-atspi-2.0"
reader=/usr/bin/python3 # the system's own: the bindings of the accessibility bus come with it

is_ready() {
    command -v Xvfb xauth xdotool dbus-run-session >/dev/null && [ -x /usr/libexec/at-spi-bus-launcher ] &&
        "$reader" -c 'import gi; gi.require_version("Atspi", "2.0"); from gi.repository import Atspi' 2>/dev/null
}

if ! is_ready; then
    if command -v apt-get >/dev/null && [ "$(id -u)" -eq 0 ]; then
        echo "Installing $packages …"
        export DEBIAN_FRONTEND=noninteractive
        apt-get update -qq
        apt-get install -y -qq --no-install-recommends $packages >/dev/null
    else
        echo "Install these and run the same command again: sudo apt-get install -y --no-install-recommends $packages" >&2
        exit 1
    fi
fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
.venv/bin/virkni demo "$work/demo" --jurisdiction is --participants 40 --today 2026-11-26 >/dev/null
export XDG_CONFIG_HOME="$work/settings" QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 QT_QPA_PLATFORM=xcb LC_ALL=C.UTF-8
caseload=$(find "$work/demo" -maxdepth 1 -name '*.virkni' -print -quit)
xvfb-run --auto-servernum --server-args="-screen 0 1440x900x24" dbus-run-session -- bash -c '
    /usr/libexec/at-spi-bus-launcher --launch-immediately &
    .venv/bin/virkni "$1" --today 2026-11-26 &
    window=$!
    timeout 230 "$2" tests/a11y/walk.py "$(dirname "$1")" && heard=0 || heard=$?
    kill "$window" 2>/dev/null || true
    exit "$heard"
' walk "$caseload" "$reader"
