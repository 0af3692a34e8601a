#!/usr/bin/env bash
# Sees to LibreOffice Calc, the real other side of the exchange: installs it through apt when it may, else says how.
set -euo pipefail

if command -v soffice >/dev/null; then
    exit 0
fi
if command -v apt-get >/dev/null && [ "$(id -u)" -eq 0 ]; then
    echo "Installing LibreOffice Calc …"
    export DEBIAN_FRONTEND=noninteractive
    apt-get update -qq
    apt-get install -y -qq --no-install-recommends libreoffice-calc >/dev/null
elif command -v apt-get >/dev/null; then
    echo "LibreOffice Calc is missing. Install it with this line and run the same command again:" >&2
    echo "sudo apt-get update && sudo apt-get install -y --no-install-recommends libreoffice-calc" >&2
    exit 1
else
    echo "LibreOffice Calc (the command soffice) is missing. Install it, and run the same command again." >&2
    exit 1
fi
