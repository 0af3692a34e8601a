"""Invents people: a name that fits a mother tongue, a number, a phone that belongs to nobody, and their story."""

from dataclasses import dataclass
from datetime import date
from random import Random

from virkni_desktop.demo.numbers import icelandic_numbers, swedish_numbers
from virkni_desktop.demo.words import Origin, Situation, Trade, Words
from virkni_desktop.identity_number import IdentityNumber, age
from virkni_desktop.models.person import Sex

_REACH_BY = ("phone", "text-message", "text-message", "e-mail", "letter")


@dataclass(frozen=True)
class Invented:
    """One invented person; nothing stands for what the office does not know."""

    given: str
    family: str | None
    sex: str | None
    birth_date: date | None
    number: IdentityNumber | None
    phone: str
    mother_tongue: str
    is_newcomer: bool
    interpreter: bool
    municipality: str
    reach_by: str
    protected: bool
    trade: Trade
    situation: Situation
    way: str

    @property
    def name(self) -> str:
        """The name as it is called."""
        return f"{self.given} {self.family}" if self.family else self.given


class Cast:
    """Invents one person after another."""

    def __init__(self, words: Words, jurisdiction: str, chance: Random, today: date) -> None:
        self._words = words
        self._chance = chance
        self._today = today
        self._jurisdiction = jurisdiction
        numbers = swedish_numbers if jurisdiction == "se" else icelandic_numbers
        self._numbers = numbers(chance, today)
        self._weights = [origin.weight for origin in words.origins]
        self._used: set[str] = set()

    def invent(self, *, with_number: bool = True, protected: bool = False) -> Invented:
        """The next person."""
        chance, words = self._chance, self._words
        origin = chance.choices(words.origins, self._weights)[0]
        number = next(self._numbers, None) if with_number else None
        sex = self._sex(number)
        given, family = self._name(origin, sex)
        born = number.birth_date if number else None
        is_newcomer = origin.mother_tongue != words.native and chance.random() < 0.8
        years = age(born, self._today) if born else 35
        situations = [one for one in words.situations if one.fits(years, newcomer=is_newcomer)]
        return Invented(
            given=given,
            family=family,
            sex=sex,
            birth_date=born,
            number=number,
            phone=self.phone(),
            mother_tongue=origin.mother_tongue,
            is_newcomer=is_newcomer,
            interpreter=chance.randrange(100) < origin.interpreter,
            municipality=self._municipality(),
            reach_by=chance.choice(_REACH_BY),
            protected=protected,
            trade=chance.choice(list(words.trades.values())),
            situation=chance.choice(situations),
            way=chance.choice(words.ways),
        )

    def colleague(self) -> str:
        """The name of someone who works somewhere."""
        origin = self._words.origins[0]
        sex = self._chance.choice((Sex.WOMAN, Sex.MAN))
        given, family = self._name(origin, sex)
        return f"{given} {family}" if family else given

    def phone(self) -> str:
        """A number that belongs to nobody; Sweden: ranges that PTS keeps free for fiction, Iceland: 555 with a nought."""
        if self._jurisdiction == "is":
            return f"555 0{self._chance.randrange(100, 1000)}"
        mobile, landline = self._chance.randrange(5, 100), self._chance.randrange(100)
        return self._chance.choice((f"070-17406{mobile:02}", f"031-39006{landline:02}"))

    def _sex(self, number: IdentityNumber | None) -> str | None:
        """A Swedish number tells it by its third serial digit."""
        if self._jurisdiction == "se" and number:
            return Sex.MAN if int(number.value[10]) % 2 else Sex.WOMAN
        return self._chance.choice((Sex.WOMAN, Sex.MAN)) if number else None

    def _name(self, origin: Origin, sex: str | None) -> tuple[str, str | None]:
        """One that nobody has yet, as long as there are any; Icelanders' names are not divided."""
        firsts = origin.man if sex == Sex.MAN else origin.woman
        lasts = origin.last_man if sex == Sex.MAN else origin.last_woman
        first = last = ""
        for _ in range(40):
            first, last = self._chance.choice(firsts), self._chance.choice(lasts)
            if f"{first} {last}" not in self._used:
                break
        self._used.add(f"{first} {last}")
        return (f"{first} {last}", None) if self._jurisdiction == "is" else (first, last)

    def _municipality(self) -> str:
        if self._jurisdiction == "is":
            return "0000"
        return self._chance.choices(("2480", "2404", "2460"), (88, 7, 5))[0]
