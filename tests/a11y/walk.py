"""The main job by screen reader alone: every page is heard, every step is done over the accessibility bus."""

import sys

from listener import Listener, SilenceError

PAGES = (("ctrl+1", "To do"), ("ctrl+2", "Participants"), ("ctrl+4", "Exchange"), ("ctrl+5", "Figures"))


def main() -> int:
    """Ends with 0 when everything was heard; says what was not."""
    listener = Listener("Virkni")
    listener.hears("To do")
    silent: list[str] = []
    for keys, words in PAGES:
        listener.keys(keys)
        listener.hears(words)
        silent += [f"{words}: {one}" for one in listener.unnamed()]
        print(f"heard {words}")
    try:
        _do_the_job(listener, silent)
    except SilenceError as error:
        silent.append(str(error))
    for one in silent:
        print(f"NOT HEARD  {one}")
    print(f"{len(silent)} things not heard")
    return bool(silent)


def _do_the_job(listener: Listener, silent: list[str]) -> None:
    listener.keys("ctrl+2")
    listener.choose("Almaz")
    for tab in ("Mapping", "Plan", "Placement", "Overview"):
        listener.press(tab)
        silent += [f"{tab}: {one}" for one in listener.unnamed()]
        print(f"heard {tab}")


if __name__ == "__main__":
    sys.exit(main())
