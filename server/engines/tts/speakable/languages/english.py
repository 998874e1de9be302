"""English, as the stage knows it."""
# ruff: noqa: RUF001 signs that look like letters

from __future__ import annotations

from server.engines.tts.speakable.languages.language import Coin, DateParts, Language

MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip
_SHORT = {"jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9, "oct": 10,
          "nov": 11, "dec": 12}  # fmt: skip


class English(Language):
    def date(self, date: DateParts) -> str:
        month = self.months[date.month - 1]
        year = f" {self.year(date.year)}" if date.year is not None else ""
        if date.day is None:
            return month + year
        day = self.ordinal(date.day)
        if date.day_first:
            article = "" if date.before == "the" else "the "
            return f"{article}{day} of {month}{',' if year else ''}{year}"
        return f"{month} {day}{',' if year else ''}{year}"

    def time(self, hour: int, minute: int, second: int | None, suffix: str) -> str:
        if second is not None:
            full = f"{self.cardinal(hour)} {self._minutes(minute)}" if minute else self.time(hour, 0, None, "")
            said = f"{full} and {self.counted(str(second), 'one second', 'seconds')}"
        elif minute:
            said = f"{self.cardinal(hour)} {self._minutes(minute)}"
        elif suffix:
            said = self.cardinal(hour)
        elif hour in (0, 24):
            said = "midnight"
        else:
            said = f"{self.cardinal(hour)} {'hundred' if hour > 12 else 'o’clock'}"
        return f"{said} {suffix}" if suffix else said

    def _minutes(self, minute: int) -> str:
        return f"oh {self.cardinal(minute)}" if 0 < minute < 10 else self.cardinal(minute)

    def money(self, written: str, coin: Coin) -> str:
        whole, cents = self.split(written)
        if len(cents) != 2 or not coin.many_cents:
            return self.counted(written, coin.one, coin.many)
        pounds = self.counted(whole, coin.one, coin.many)
        if cents == "00":
            return pounds
        pence = self.counted(cents.lstrip("0"), coin.one_cent, coin.many_cents)
        return pence if not whole.strip("0") else f"{pounds} and {pence}"

    def fraction(self, above: int, below: int) -> str:
        if below == 2:
            name = "half" if above == 1 else "halves"
        elif below == 4:
            name = "quarter" if above == 1 else "quarters"
        else:
            name = self.ordinal(below) + ("" if above == 1 else "s")
        return f"{self.cardinal(above)} {name}"

    def reign(self, number: int) -> str:
        return f"the {self.ordinal(number)}"


def _unit(one: str, many: str = "") -> tuple[str, str]:
    return f"one {one}", many or f"{one}s"


_LENGTHS = {"km": "kilometer", "m": "meter", "cm": "centimeter", "mm": "millimeter", "nm": "nanometer",
            "µm": "micrometer", "μm": "micrometer", "mi": "mile", "yd": "yard"}  # fmt: skip
_PER = {"km/h": "hour", "m/s": "second", "km/s": "second"}
_OTHERS = {
    "g": "gram", "kg": "kilogram", "mg": "milligram", "µg": "microgram", "μg": "microgram", "t": "ton", "lb": "pound",
    "oz": "ounce", "l": "liter", "L": "liter", "ml": "milliliter", "mL": "milliliter", "cl": "centiliter",
    "dl": "deciliter", "gal": "gallon", "W": "watt", "kW": "kilowatt", "MW": "megawatt", "GW": "gigawatt",
    "Wh": "watt hour", "kWh": "kilowatt hour", "MWh": "megawatt hour", "V": "volt", "kV": "kilovolt", "mV": "millivolt",
    "A": "amp", "mA": "milliamp", "mAh": "milliamp hour", "Ω": "ohm", "kΩ": "kilohm", "J": "joule", "kJ": "kilojoule",
    "kcal": "kilocalorie", "cal": "calorie", "N": "newton", "Pa": "pascal", "hPa": "hectopascal", "kPa": "kilopascal",
    "B": "byte", "kB": "kilobyte", "KB": "kilobyte", "MB": "megabyte", "GB": "gigabyte", "TB": "terabyte",
    "PB": "petabyte", "KiB": "kibibyte", "MiB": "mebibyte", "GiB": "gibibyte", "TiB": "tebibyte", "kbit": "kilobit",
    "Mbit": "megabit", "Gbit": "gigabit", "dB": "decibel", "s": "second", "sec": "second", "secs": "second",
    "ms": "millisecond", "µs": "microsecond", "μs": "microsecond", "ns": "nanosecond", "min": "minute",
    "mins": "minute", "h": "hour", "hr": "hour", "hrs": "hour", "px": "pixel", "pt": "point", "ha": "hectare",
    "bar": "bar",
}  # fmt: skip

UNITS: dict[str, tuple[str, str]] = {
    **{sign: _unit(name) for sign, name in (_LENGTHS | _OTHERS).items()},
    **{f"{sign}{two}": _unit(f"square {name}") for sign, name in _LENGTHS.items() for two in ("²", "^2", "2")},
    **{f"{sign}{three}": _unit(f"cubic {name}") for sign, name in _LENGTHS.items() for three in ("³", "^3", "3")},
    **{sign: _unit(f"{_LENGTHS[sign.split('/')[0]]} per {time}", f"{_LENGTHS[sign.split('/')[0]]}s per {time}")
       for sign, time in _PER.items()},
    "m/s²": _unit("meter per second squared", "meters per second squared"),
    "kmh": _unit("kilometer per hour", "kilometers per hour"), "kph": _unit("kilometer per hour", "kilometers per hour"),
    "mph": _unit("mile per hour", "miles per hour"), "fps": _unit("frame per second", "frames per second"),
    "rpm": _unit("revolution per minute", "revolutions per minute"), "dpi": _unit("dot per inch", "dots per inch"),
    "Mbit/s": _unit("megabit per second", "megabits per second"), "Gbit/s": _unit("gigabit per second", "gigabits per second"),
    "Mbps": _unit("megabit per second", "megabits per second"), "Gbps": _unit("gigabit per second", "gigabits per second"),
    "kbps": _unit("kilobit per second", "kilobits per second"), "MB/s": _unit("megabyte per second", "megabytes per second"),
    "GB/s": _unit("gigabyte per second", "gigabytes per second"), "g/l": _unit("gram per liter", "grams per liter"),
    "mg/l": _unit("milligram per liter", "milligrams per liter"), "kg/m³": _unit("kilogram per cubic meter", "kilograms per cubic meter"),
    "g/cm³": _unit("gram per cubic centimeter", "grams per cubic centimeter"),
    "ft": _unit("foot", "feet"), "ft²": _unit("square foot", "square feet"), "sq ft": _unit("square foot", "square feet"),
    "in": _unit("inch", "inches"), "lbs": _unit("pound"), "ft/s": _unit("foot per second", "feet per second"),
    "Hz": ("one hertz", "hertz"), "kHz": ("one kilohertz", "kilohertz"), "MHz": ("one megahertz", "megahertz"),
    "GHz": ("one gigahertz", "gigahertz"), "hp": ("one horsepower", "horsepower"), "psi": ("one psi", "psi"),
    "°C": ("one degree Celsius", "degrees Celsius"), "°F": ("one degree Fahrenheit", "degrees Fahrenheit"),
    "℃": ("one degree Celsius", "degrees Celsius"), "℉": ("one degree Fahrenheit", "degrees Fahrenheit"),
    "°": ("one degree", "degrees"), "%": ("one percent", "percent"),
    "‰": ("one per mille", "per mille"), "bpm": ("one beat per minute", "beats per minute"), "eV": _unit("electron volt"),
    "mol": ("one mole", "moles"), "ppm": ("one part per million", "parts per million"), "L/100km": ("one liter per hundred kilometers", "liters per hundred kilometers"),
}  # fmt: skip

_DOLLAR = ("cent", "cents")
COINS = {
    "$": Coin("one dollar", "dollars", "one cent", "cents"),
    "US$": Coin("one U S dollar", "U S dollars", "one cent", "cents"),
    "USD": Coin("one U S dollar", "U S dollars", "one cent", "cents"),
    "C$": Coin("one Canadian dollar", "Canadian dollars", "one cent", "cents"),
    "CAD": Coin("one Canadian dollar", "Canadian dollars", "one cent", "cents"),
    "A$": Coin("one Australian dollar", "Australian dollars", "one cent", "cents"),
    "AUD": Coin("one Australian dollar", "Australian dollars", "one cent", "cents"),
    "€": Coin("one euro", "euros", "one cent", "cents"), "EUR": Coin("one euro", "euros", "one cent", "cents"),
    "£": Coin("one pound", "pounds", "one penny", "pence"), "GBP": Coin("one pound", "pounds", "one penny", "pence"),
    "¥": Coin("one yen", "yen"), "JPY": Coin("one yen", "yen"), "CNY": Coin("one yuan", "yuan"),
    "CHF": Coin("one Swiss franc", "Swiss francs", "one centime", "centimes"),
    "₹": Coin("one rupee", "rupees", "one paisa", "paise"), "INR": Coin("one rupee", "rupees", "one paisa", "paise"),
    "₩": Coin("one won", "won"), "KRW": Coin("one won", "won"), "₽": Coin("one ruble", "rubles"),
    "RUB": Coin("one ruble", "rubles"), "₺": Coin("one lira", "lira"), "₴": Coin("one hryvnia", "hryvnias"),
    "₿": Coin("one bitcoin", "bitcoins"), "BTC": Coin("one bitcoin", "bitcoins"), "zł": Coin("one zloty", "zlotys"),
    "PLN": Coin("one zloty", "zlotys"), "SEK": Coin("one Swedish krona", "Swedish kronor"),
    "NOK": Coin("one Norwegian krone", "Norwegian kroner"), "DKK": Coin("one Danish krone", "Danish kroner"),
    "CZK": Coin("one Czech koruna", "Czech korunas"), "₪": Coin("one shekel", "shekels"), "¢": Coin("one cent", "cents"),
    "R$": Coin("one real", "reais"), "BRL": Coin("one real", "reais"), "MXN": Coin("one peso", "pesos"),
}  # fmt: skip

WORDS = {
    "point": "point", "minus": "minus", "plus": "plus", "times": "times", "divided": "divided by", "equals": "equals",
    "less": "is less than", "greater": "is greater than", "less or equal": "is less than or equal to",
    "greater or equal": "is greater than or equal to", "not equal": "is not equal to", "about equal": "is approximately",
    "less before": "less than", "greater before": "more than", "less or equal before": "at most",
    "greater or equal before": "at least", "about": "about", "to": "to", "by": "by", "power": "to the power of",
    "squared": "squared", "cubed": "cubed", "root": "the square root of", "plus or minus": "plus or minus",
    "and": "and", "or": "or", "at": "at", "dot": "dot", "slash": "slash", "backslash": "backslash", "dash": "dash",
    "underscore": "underscore", "colon": "colon", "number": "number", "hashtag": "hashtag", "sharp": "sharp",
    "version": "version", "code": "code", "long": "a long code", "link": "a link", "text in": "text in {language}",
    "of": "of", "over": "over", "out of": "out of", "per": "per", "becomes": "becomes", "section": "section",
    "percent": "percent", "gives": "to", "half": "half", "degrees": "degrees", "tilde": "tilde", "with": "with",
    "hundreds": "s", "decade": "s", "chapter": "chapter", "ratio": "to",
}  # fmt: skip

SIGNS = {
    "&": "and", "@": "at", "#": "number", "%": "percent", "‰": "per mille", "°": "degrees", "±": "plus or minus",
    "∞": "infinity", "√": "the square root of", "∑": "the sum of", "∏": "the product of", "∫": "the integral of",
    "∂": "partial", "∆": "delta", "→": "to", "⟶": "to", "➜": "to", "⇒": "implies", "←": "from", "↔": "to and from",
    "↑": "up", "↓": "down", "©": "copyright", "®": "registered", "™": "trademark", "×": "times", "÷": "divided by",
    "⋅": "times", "∙": "times", "²": "squared", "³": "cubed", "≤": "is less than or equal to", "≥": "is greater than or equal to",
    "≠": "is not equal to", "≈": "is approximately", "≡": "is equivalent to", "∈": "in", "∉": "not in", "∪": "union",
    "∩": "intersection", "∀": "for all", "∃": "there exists", "∅": "the empty set", "§": "section", "¶": "paragraph",
    "№": "number", "€": "euros", "$": "dollars", "£": "pounds", "¥": "yen", "₹": "rupees", "¢": "cents", "+": "plus",
    "=": "equals", "−": "minus", "½": "one half", "⅓": "one third", "⅔": "two thirds", "¼": "one quarter",
    "¾": "three quarters", "⅕": "one fifth", "⅛": "one eighth", "⅜": "three eighths", "⅝": "five eighths",
    "⅞": "seven eighths", "µ": "micro", "℃": "degrees Celsius", "℉": "degrees Fahrenheit", "∴": "therefore", "∧": "and",
    "∨": "or", "¬": "not", "′": "prime", "″": "double prime", "Ⅰ": "one", "Ⅱ": "two", "Ⅲ": "three",
}  # fmt: skip

ABBREVIATIONS = {
    "Dr.": "Doctor", "Mr.": "Mister", "Mrs.": "Missus", "Ms.": "Miss", "Prof.": "Professor", "Rev.": "Reverend",
    "Gen.": "General", "Lt.": "Lieutenant", "Col.": "Colonel", "Capt.": "Captain", "Sgt.": "Sergeant",
    "Gov.": "Governor", "Sen.": "Senator", "Rep.": "Representative", "Hon.": "Honorable", "St.": "Saint",
    "Mt.": "Mount", "Ft.": "Fort", "Jr.": "Junior", "Sr.": "Senior", "e.g.": "for example", "i.e.": "that is",
    "eg.": "for example", "etc.": "et cetera", "vs.": "versus", "vs": "versus", "cf.": "compare", "approx.": "approximately",
    "est.": "estimated", "dept.": "department", "Dept.": "Department", "govt.": "government", "Inc.": "Incorporated",
    "Ltd.": "Limited", "Corp.": "Corporation", "Co.": "Company", "Ave.": "Avenue", "Blvd.": "Boulevard", "Rd.": "Road",
    "et al.": "and others", "w/o": "without", "w/": "with", "b/c": "because", "a.k.a.": "also known as", "aka": "also known as",
    "A.D.": "A D", "B.C.": "B C", "U.S.": "U S", "U.S.A.": "U S A", "U.K.": "U K", "E.U.": "E U", "Ph.D.": "P H D",
    "M.D.": "M D", "a.m.": "a m", "p.m.": "p m", "min.": "minimum", "max.": "maximum", "misc.": "miscellaneous",
    "incl.": "including", "excl.": "excluding", "tbsp": "tablespoons", "tbsp.": "tablespoons", "tsp": "teaspoons",
    "tsp.": "teaspoons", "N.B.": "nota bene", "P.S.": "P S", "Mon.": "Monday", "Tue.": "Tuesday", "Tues.": "Tuesday",
    "Wed.": "Wednesday", "Thu.": "Thursday", "Thurs.": "Thursday", "Fri.": "Friday", "ASAP": "as soon as possible",
    "asap": "as soon as possible", "ca.": "about", "resp.": "respectively", "hrs.": "hours", "mins.": "minutes",
}  # fmt: skip
BEFORE_NUMBERS = {
    "No.": "number", "no.": "number", "Nos.": "numbers", "Nr.": "number", "p.": "page", "pp.": "pages", "Fig.": "figure",
    "fig.": "figure", "Vol.": "volume", "vol.": "volume", "Ch.": "chapter", "ch.": "chapter", "Sec.": "section",
    "sec.": "section", "Art.": "article", "ver.": "version", "Ver.": "version", "c.": "about", "Eq.": "equation",
    "eq.": "equation", "Tab.": "table", "ext.": "extension", "Ext.": "extension", "Apt.": "apartment", "Rm.": "room",
    "Ln.": "line", "max.": "at most", "min.": "at least",
}  # fmt: skip
SCALES = {
    "k": ("one thousand", "thousand"), "K": ("one thousand", "thousand"), "M": ("one million", "million"),
    "m": ("one million", "million"), "mn": ("one million", "million"), "bn": ("one billion", "billion"),
    "B": ("one billion", "billion"), "T": ("one trillion", "trillion"), "tn": ("one trillion", "trillion"),
    "thousand": ("one thousand", "thousand"), "hundred": ("one hundred", "hundred"), "million": ("one million", "million"),
    "billion": ("one billion", "billion"), "trillion": ("one trillion", "trillion"),
}  # fmt: skip
DIRECTIONS = frozenset(
    [
        "sigh",
        "laugh",
        "smile",
        "nod",
        "chuckle",
        "wink",
        "giggle",
        "grin",
        "pause",
        "clear",
        "shrug",
        "cough",
        "gasp",
        "whisper",
        "blush",
        "bow",
        "wave",
        "frown",
        "gulp",
        "yawn",
        "groan",
        "snort",
        "sniff",
        "hum",
        "cry",
        "sob",
        "shake",
        "raise",
        "tilt",
        "lean",
        "look",
        "think",
        "ponder",
        "scratch",
        "roll",
        "stretch",
        "clap",
        "cheer",
        "smirk",
        "hug",
        "beam",
        "mutter",
        "mumble",
        "shout",
        "scream",
        "gulp",
        "inhale",
        "exhale",
        "breathe",
        "take",
        "blink",
        "glance",
        "gesture",
        "point",
        "sing",
        "whistle",
    ]
)

ENGLISH = English(
    code="en", decimal=".", words=WORDS, signs=SIGNS, months=MONTHS,
    month_names={name.lower(): place for place, name in enumerate(MONTHS, 1)} | _SHORT,
    abbreviations=ABBREVIATIONS, before_numbers=BEFORE_NUMBERS, units=UNITS, coins=COINS, scales=SCALES,
    directions=DIRECTIONS, short_units=frozenset({"in", "A", "bar", "pt", "B", "N", "J"}),
)  # fmt: skip
