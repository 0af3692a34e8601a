"""Dates, numbers and names as people in Sweden and Iceland write, type, sort and look for them."""

from virkni_desktop.formats.dates import (
    clock_time,
    date_in_sentence,
    day_month,
    day_month_in_words,
    full_date,
    iso_week,
    long_date,
    month_name,
    month_year,
    short_date,
    weekday_name,
)
from virkni_desktop.formats.names import fold, initials, masked, sort_key
from virkni_desktop.formats.numbers import half_up, money, number, percent, percent_in_words
from virkni_desktop.formats.typed_dates import parse_date
from virkni_desktop.formats.typed_hours import Hours, name_of_weekday, parse_hours, parse_week, show_hours, show_week

__all__ = [
    "Hours",
    "clock_time",
    "date_in_sentence",
    "day_month",
    "day_month_in_words",
    "fold",
    "full_date",
    "half_up",
    "initials",
    "iso_week",
    "long_date",
    "masked",
    "money",
    "month_name",
    "month_year",
    "name_of_weekday",
    "number",
    "parse_date",
    "parse_hours",
    "parse_week",
    "percent",
    "percent_in_words",
    "short_date",
    "show_hours",
    "show_week",
    "sort_key",
    "weekday_name",
]
