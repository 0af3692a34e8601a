"""Trust in figures: the exchange's properties at length, and each of their rules broken on purpose.

``VIRKNI_HISTORIES=100000 make faults`` sets how many histories; ``make faults ONLY=I3`` plants only the faults of I3.
"""

import os
import re
import subprocess
import sys
import time

from tests.faults.planted import FAULTS

HISTORIES = os.environ.get("VIRKNI_HISTORIES", "2000")
PLANTED_HISTORIES = "300"
_SAID = re.compile(r"AssertionError: (I\d+)")
ROW = "{:24}{:44}{:6}{:>10}  {}"


def run(histories: str, fault: str | None = None) -> tuple[int, str]:
    """The exit code and words of the properties' run, with or without a planted fault."""
    surroundings = os.environ | {"VIRKNI_HISTORIES": histories, "VIRKNI_FAULT": fault or ""}
    command = [sys.executable, "-m", "pytest", "-p", "tests.faults.planted", "tests/properties"]
    command += ["-p", "no:cacheprovider", "--hypothesis-show-statistics"]
    done = subprocess.run(command, env=surroundings, capture_output=True, text=True, check=False)
    return done.returncode, done.stdout + done.stderr


def tried(output: str) -> int:
    """How many random cases were tried."""
    return sum(
        int(passing) + int(failing) for passing, failing in re.findall(r"(\d+) passing, (\d+) failing", output)
    ) or sum(int(passing) for passing in re.findall(r"(\d+) passing examples", output))


def main() -> int:
    only, failed = sys.argv[1:], 0
    if not only:
        started = time.monotonic()
        code, output = run(HISTORIES)
        failed += code != 0
        told = "all hold" if code == 0 else output[-3000:]
        print(f"Exchange, I1 to I9 and I11: {tried(output)} random cases in {time.monotonic() - started:.0f} s: {told}")
    print()
    print(ROW.format("Planted fault", "Rule that it breaks", "Holds", "Cases", "Found as"), flush=True)
    for name, fault in FAULTS.items():
        if only and fault.invariant not in only:
            continue
        code, output = run(PLANTED_HISTORIES, name)
        said = sorted(set(_SAID.findall(output)))
        found = code == 1 and fault.invariant in said
        failed += not found
        told = ", ".join(said) if code == 1 and said else "an error, not its property" if code else "NOT FOUND"
        print(ROW.format(name, fault.rule, fault.invariant, tried(output), told), flush=True)
    print(f"\n{failed} of these went wrong." if failed else "\nEvery planted fault was found by its property.")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
