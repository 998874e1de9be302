"""German, as the stage knows it."""
# ruff: noqa: RUF001 signs that look like letters

from __future__ import annotations

from server.engines.tts.speakable.languages.language import Coin, DateParts, Language

MONTHS = (
    "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November",
    "Dezember",
)  # fmt: skip
_SHORT = {"jan": 1, "feb": 2, "mär": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9, "okt": 10,
          "nov": 11, "dez": 12, "jänner": 1}  # fmt: skip
DATIVE = frozenset(
    [
        "am",
        "vom",
        "zum",
        "zur",
        "beim",
        "im",
        "dem",
        "den",
        "des",
        "ab",
        "bis",
        "seit",
        "einem",
        "einen",
        "einer",
        "diesem",
        "diesen",
        "dieser",
        "jedem",
        "jeden",
        "ihrem",
        "ihren",
        "seinem",
        "seinen",
        "meinem",
        "meinen",
        "unserem",
        "unseren",
        "in",
        "nach",
        "vor",
        "mit",
        "von",
        "an",
        "auf",
        "zu",
        "bei",
        "montag,",
        "dienstag,",
        "mittwoch,",
        "donnerstag,",
        "freitag,",
        "samstag,",
        "sonntag,",
        "montag",
        "dienstag",
        "mittwoch",
        "donnerstag",
        "freitag",
        "samstag",
        "sonntag",
    ]
)
WEAK = frozenset(["der", "die", "das", "diese", "dieses", "jede", "jenes", "jene", "welche", "welches"])


def ending(before: str) -> str:
    """How an ordinal ends behind that word, as `Language.ordinal` takes it."""
    return "n" if before in DATIVE else "" if before in WEAK else "r"


class German(Language):
    def number(self, written: str) -> str:
        """A point that is none between thousands is said as one: "3.14"."""
        whole, fraction = self.split(written)
        if fraction and "." in written and "," not in written:
            return f"{self.integer(whole)} Punkt {self.digits(fraction)}"
        return super().number(written)

    def date(self, date: DateParts) -> str:
        month = self.months[date.month - 1]
        day = f"{self.ordinal(date.day, ending(date.before))} " if date.day is not None else ""
        return f"{day}{month}" + (f" {self.year(date.year)}" if date.year is not None else "")

    def time(self, hour: int, minute: int, second: int | None, suffix: str) -> str:
        said = "ein Uhr" if hour == 1 else f"{self.cardinal(hour)} Uhr"
        if minute or second is not None:
            said += f" {self.cardinal(minute)}"
        if second is not None:
            said += f" und {self.counted(str(second), 'eine Sekunde', 'Sekunden')}"
        return said

    def money(self, written: str, coin: Coin) -> str:
        whole, cents = self.split(written)
        if len(cents) != 2 or not coin.many_cents:
            return self.counted(written, coin.one, coin.many)
        euros = self.counted(whole, coin.one, coin.many)
        if cents == "00":
            return euros
        if not whole.strip("0"):
            return self.counted(cents.lstrip("0"), coin.one_cent, coin.many_cents)
        if cents[0] == "0":
            return f"{euros} und {self.counted(cents[1], coin.one_cent, coin.many_cents)}"
        return f"{euros} {self.cardinal(int(cents))}"

    def fraction(self, above: int, below: int) -> str:
        if below == 2:
            return "ein halb" if above == 1 else f"{self.cardinal(above)} Halbe"
        stem = {3: "Drittel", 7: "Siebtel"}.get(below) or self.cardinal(below).capitalize() + (
            "tel" if below < 20 else "stel"
        )
        return f"{'ein' if above == 1 else self.cardinal(above)} {stem}"

    def reign(self, number: int) -> str:
        return f"der {self.ordinal(number).capitalize()}"


def _m(one: str, many: str = "") -> tuple[str, str]:
    return f"ein {one}", many or one


def _f(one: str, many: str) -> tuple[str, str]:
    return f"eine {one}", many


_LENGTHS = {"km": "Kilometer", "m": "Meter", "cm": "Zentimeter", "mm": "Millimeter", "nm": "Nanometer",
            "µm": "Mikrometer", "μm": "Mikrometer", "yd": "Yard"}  # fmt: skip
_OTHERS = {
    "g": "Gramm", "kg": "Kilogramm", "mg": "Milligramm", "µg": "Mikrogramm", "l": "Liter", "L": "Liter",
    "ml": "Milliliter", "mL": "Milliliter", "cl": "Zentiliter", "dl": "Deziliter", "W": "Watt", "kW": "Kilowatt",
    "MW": "Megawatt", "GW": "Gigawatt", "V": "Volt", "kV": "Kilovolt", "mV": "Millivolt", "A": "Ampere",
    "mA": "Milliampere", "Ω": "Ohm", "kΩ": "Kiloohm", "J": "Joule", "kJ": "Kilojoule", "N": "Newton", "Pa": "Pascal",
    "hPa": "Hektopascal", "kPa": "Kilopascal", "B": "Byte", "kB": "Kilobyte", "KB": "Kilobyte", "MB": "Megabyte",
    "GB": "Gigabyte", "TB": "Terabyte", "PB": "Petabyte", "KiB": "Kibibyte", "MiB": "Mebibyte", "GiB": "Gibibyte",
    "kbit": "Kilobit", "Mbit": "Megabit", "Gbit": "Gigabit", "dB": "Dezibel", "Hz": "Hertz", "kHz": "Kilohertz",
    "MHz": "Megahertz", "GHz": "Gigahertz", "PS": "PS", "px": "Pixel", "ha": "Hektar", "°": "Grad",
    "°C": "Grad Celsius", "°F": "Grad Fahrenheit", "℃": "Grad Celsius", "%": "Prozent", "‰": "Promille", "Ztr.": "Zentner",
    "mol": "Mol", "bar": "Bar", "lb": "Pfund", "eV": "Elektronenvolt",
}  # fmt: skip

UNITS: dict[str, tuple[str, str]] = {
    **{sign: _m(name) for sign, name in (_LENGTHS | _OTHERS).items()},
    **{f"{sign}{two}": _m(f"Quadrat{name.lower()}") for sign, name in _LENGTHS.items() for two in ("²", "^2", "2")},
    **{f"{sign}{three}": _m(f"Kubik{name.lower()}") for sign, name in _LENGTHS.items() for three in ("³", "^3", "3")},
    "km/h": _m("Kilometer pro Stunde"), "km/s": _m("Kilometer pro Sekunde"), "m/s": _m("Meter pro Sekunde"),
    "m/s²": _m("Meter pro Sekunde zum Quadrat"), "Mbit/s": _m("Megabit pro Sekunde"), "Gbit/s": _m("Gigabit pro Sekunde"),
    "MB/s": _m("Megabyte pro Sekunde"), "GB/s": _m("Gigabyte pro Sekunde"), "mg/l": _m("Milligramm pro Liter"),
    "g/l": _m("Gramm pro Liter"), "kg/m³": _m("Kilogramm pro Kubikmeter"), "g/cm³": _m("Gramm pro Kubikzentimeter"),
    "l/100km": _m("Liter auf hundert Kilometer"), "l/100 km": _m("Liter auf hundert Kilometer"),
    "Wh": _f("Wattstunde", "Wattstunden"), "kWh": _f("Kilowattstunde", "Kilowattstunden"),
    "MWh": _f("Megawattstunde", "Megawattstunden"), "mAh": _f("Milliamperestunde", "Milliamperestunden"),
    "t": _f("Tonne", "Tonnen"), "s": _f("Sekunde", "Sekunden"), "Sek.": _f("Sekunde", "Sekunden"),
    "sek": _f("Sekunde", "Sekunden"), "ms": _f("Millisekunde", "Millisekunden"), "µs": _f("Mikrosekunde", "Mikrosekunden"),
    "ns": _f("Nanosekunde", "Nanosekunden"), "min": _f("Minute", "Minuten"), "Min.": _f("Minute", "Minuten"),
    "Min": _f("Minute", "Minuten"), "h": _f("Stunde", "Stunden"), "Std.": _f("Stunde", "Stunden"),
    "Std": _f("Stunde", "Stunden"), "kcal": _f("Kilokalorie", "Kilokalorien"), "mi": _f("Meile", "Meilen"),
    "mph": _f("Meile pro Stunde", "Meilen pro Stunde"), "fps": ("ein Bild pro Sekunde", "Bilder pro Sekunde"),
    "ft": _m("Fuß"), "oz": _f("Unze", "Unzen"), "Mbps": _m("Megabit pro Sekunde"), "Gbps": _m("Gigabit pro Sekunde"),
}  # fmt: skip

COINS = {
    "€": Coin("ein Euro", "Euro", "ein Cent", "Cent"), "EUR": Coin("ein Euro", "Euro", "ein Cent", "Cent"),
    "Euro": Coin("ein Euro", "Euro", "ein Cent", "Cent"),
    "$": Coin("ein Dollar", "Dollar", "ein Cent", "Cent"), "US$": Coin("ein US-Dollar", "US-Dollar", "ein Cent", "Cent"),
    "USD": Coin("ein US-Dollar", "US-Dollar", "ein Cent", "Cent"),
    "£": Coin("ein Pfund", "Pfund", "ein Penny", "Pence"), "GBP": Coin("ein Pfund", "Pfund", "ein Penny", "Pence"),
    "¥": Coin("ein Yen", "Yen"), "JPY": Coin("ein Yen", "Yen"), "CNY": Coin("ein Yuan", "Yuan"),
    "CHF": Coin("ein Schweizer Franken", "Schweizer Franken", "ein Rappen", "Rappen"),
    "Fr.": Coin("ein Franken", "Franken", "ein Rappen", "Rappen"),
    "₹": Coin("eine Rupie", "Rupien"), "INR": Coin("eine Rupie", "Rupien"), "₩": Coin("ein Won", "Won"),
    "₽": Coin("ein Rubel", "Rubel"), "RUB": Coin("ein Rubel", "Rubel"), "₺": Coin("eine Lira", "Lira"),
    "₴": Coin("ein Hrywnja", "Hrywnja"), "₿": Coin("ein Bitcoin", "Bitcoin"), "BTC": Coin("ein Bitcoin", "Bitcoin"),
    "zł": Coin("ein Złoty", "Złoty"), "PLN": Coin("ein Złoty", "Złoty"), "SEK": Coin("eine schwedische Krone", "schwedische Kronen"),
    "NOK": Coin("eine norwegische Krone", "norwegische Kronen"), "DKK": Coin("eine dänische Krone", "dänische Kronen"),
    "CZK": Coin("eine tschechische Krone", "tschechische Kronen"), "¢": Coin("ein Cent", "Cent"), "ct": Coin("ein Cent", "Cent"),
}  # fmt: skip

WORDS = {
    "point": "Komma", "minus": "minus", "plus": "plus", "times": "mal", "divided": "geteilt durch", "equals": "gleich",
    "less": "ist kleiner als", "greater": "ist größer als", "less or equal": "ist kleiner oder gleich",
    "greater or equal": "ist größer oder gleich", "not equal": "ist ungleich", "about equal": "ist ungefähr",
    "less before": "weniger als", "greater before": "mehr als", "less or equal before": "höchstens",
    "greater or equal before": "mindestens", "about": "etwa", "to": "bis", "by": "mal", "power": "hoch",
    "squared": "Quadrat", "cubed": "hoch drei", "root": "Wurzel aus", "plus or minus": "plus minus", "and": "und",
    "or": "oder", "at": "ät", "dot": "Punkt", "slash": "Schrägstrich", "backslash": "Backslash", "dash": "Strich",
    "underscore": "Unterstrich", "colon": "Doppelpunkt", "number": "Nummer", "hashtag": "Hashtag", "sharp": "Sharp",
    "version": "Version", "code": "Code", "long": "ein langer Code", "link": "ein Link", "text in": "Text auf {language}",
    "of": "von", "over": "durch", "out of": "von", "per": "pro", "becomes": "wird zu", "section": "Paragraph",
    "percent": "Prozent", "gives": "zu", "half": "halb", "degrees": "Grad", "tilde": "Tilde", "with": "mit",
    "hundreds": "er", "decade": "er", "chapter": "Kapitel", "ratio": "zu",
}  # fmt: skip

SIGNS = {
    "&": "und", "@": "ät", "#": "Nummer", "%": "Prozent", "‰": "Promille", "°": "Grad", "±": "plus minus",
    "∞": "unendlich", "√": "Wurzel aus", "∑": "die Summe von", "∏": "das Produkt von", "∫": "das Integral von",
    "∂": "partiell", "∆": "Delta", "→": "zu", "⟶": "zu", "➜": "zu", "⇒": "daraus folgt", "←": "von", "↔": "hin und zurück",
    "↑": "hoch", "↓": "runter", "©": "Copyright", "®": "eingetragen", "™": "Trademark", "×": "mal", "÷": "geteilt durch",
    "⋅": "mal", "∙": "mal", "²": "Quadrat", "³": "hoch drei", "≤": "ist kleiner oder gleich", "≥": "ist größer oder gleich",
    "≠": "ist ungleich", "≈": "ist ungefähr", "≡": "ist äquivalent zu", "∈": "in", "∉": "nicht in", "∪": "vereinigt mit",
    "∩": "geschnitten mit", "∀": "für alle", "∃": "es gibt", "∅": "die leere Menge", "§": "Paragraph", "¶": "Absatz",
    "№": "Nummer", "€": "Euro", "$": "Dollar", "£": "Pfund", "¥": "Yen", "₹": "Rupien", "¢": "Cent", "+": "plus",
    "=": "gleich", "−": "minus", "½": "ein halb", "⅓": "ein Drittel", "⅔": "zwei Drittel", "¼": "ein Viertel",
    "¾": "drei Viertel", "⅕": "ein Fünftel", "⅛": "ein Achtel", "⅜": "drei Achtel", "⅝": "fünf Achtel",
    "⅞": "sieben Achtel", "µ": "Mikro", "℃": "Grad Celsius", "℉": "Grad Fahrenheit", "∴": "also", "∧": "und", "∨": "oder",
    "¬": "nicht", "′": "Strich", "″": "zwei Strich", "Ⅰ": "eins", "Ⅱ": "zwei", "Ⅲ": "drei",
}  # fmt: skip

ABBREVIATIONS = {
    "z. B.": "zum Beispiel", "z.B.": "zum Beispiel", "d. h.": "das heißt", "d.h.": "das heißt", "u. a.": "unter anderem",
    "u.a.": "unter anderem", "usw.": "und so weiter", "u. U.": "unter Umständen", "u.U.": "unter Umständen",
    "etc.": "et cetera", "bzw.": "beziehungsweise", "ca.": "circa", "Dr.": "Doktor", "Prof.": "Professor",
    "Hr.": "Herr", "Fr.": "Frau", "evtl.": "eventuell", "ggf.": "gegebenenfalls", "inkl.": "inklusive",
    "exkl.": "exklusive", "z. T.": "zum Teil", "z.T.": "zum Teil", "v. a.": "vor allem", "v.a.": "vor allem",
    "o. ä.": "oder ähnlich", "o.ä.": "oder ähnlich", "s. o.": "siehe oben", "s.o.": "siehe oben", "s. u.": "siehe unten",
    "s.u.": "siehe unten", "vgl.": "vergleiche", "sog.": "sogenannt", "usf.": "und so fort", "u. s. w.": "und so weiter",
    "max.": "maximal", "min.": "minimal", "mind.": "mindestens", "Jh.": "Jahrhundert", "Jhd.": "Jahrhundert",
    "v. Chr.": "vor Christus", "n. Chr.": "nach Christus", "v.Chr.": "vor Christus", "n.Chr.": "nach Christus",
    "St.": "Sankt", "Str.": "Straße", "geb.": "geboren", "gest.": "gestorben", "verh.": "verheiratet", "Tel.": "Telefon",
    "Mio.": "Millionen", "Mrd.": "Milliarden", "Std.": "Stunden", "Min.": "Minuten", "Sek.": "Sekunden",
    "i. d. R.": "in der Regel", "i.d.R.": "in der Regel", "m. E.": "meines Erachtens", "m.E.": "meines Erachtens",
    "bspw.": "beispielsweise", "insb.": "insbesondere", "allg.": "allgemein", "dt.": "deutsch", "engl.": "englisch",
    "lt.": "laut", "Mo.": "Montag", "Di.": "Dienstag", "Mi.": "Mittwoch", "Do.": "Donnerstag", "Sa.": "Samstag",
    "So.": "Sonntag", "GmbH": "G m b H", "z. Z.": "zur Zeit", "z.Z.": "zur Zeit", "zzgl.": "zuzüglich", "abzgl.": "abzüglich",
    "u. v. m.": "und vieles mehr", "u.v.m.": "und vieles mehr", "z. Hd.": "zu Händen", "m. a. W.": "mit anderen Worten",
    "a. D.": "außer Dienst", "vs.": "versus", "Hbf": "Hauptbahnhof", "Bhf": "Bahnhof", "e. V.": "e V", "e.V.": "e V",
}  # fmt: skip
BEFORE_NUMBERS = {
    "Nr.": "Nummer", "Nrn.": "Nummern", "S.": "Seite", "Abs.": "Absatz", "Abb.": "Abbildung", "Bd.": "Band",
    "Kap.": "Kapitel", "Tab.": "Tabelle", "Art.": "Artikel", "Ziff.": "Ziffer", "ca.": "circa", "Vers.": "Version",
    "Zi.": "Zimmer", "Bl.": "Blatt", "Std.": "Stunde", "Aufl.": "Auflage", "Kl.": "Klasse", "Gl.": "Gleichung",
}  # fmt: skip
SCALES = {
    "Tsd.": ("eintausend", "tausend"), "Mio.": ("eine Million", "Millionen"), "Mio": ("eine Million", "Millionen"),
    "Mrd.": ("eine Milliarde", "Milliarden"), "Mrd": ("eine Milliarde", "Milliarden"), "Bio.": ("eine Billion", "Billionen"),
    "Tausend": ("eintausend", "tausend"), "tausend": ("eintausend", "tausend"), "Million": ("eine Million", "Million"),
    "Millionen": ("eine Million", "Millionen"), "Milliarde": ("eine Milliarde", "Milliarde"),
    "Milliarden": ("eine Milliarde", "Milliarden"), "Billionen": ("eine Billion", "Billionen"),
}  # fmt: skip
DIRECTIONS = frozenset(
    [
        "seufzt",
        "lacht",
        "lächelt",
        "nickt",
        "kichert",
        "zwinkert",
        "grinst",
        "räuspert",
        "hustet",
        "flüstert",
        "gähnt",
        "stöhnt",
        "schmunzelt",
        "zuckt",
        "schüttelt",
        "schluchzt",
        "weint",
        "winkt",
        "denkt",
        "überlegt",
        "hält",
        "holt",
        "atmet",
        "schnieft",
        "pfeift",
        "singt",
        "klatscht",
        "verbeugt",
        "seufz",
        "lach",
        "grins",
        "kicher",
        "zwinker",
        "hust",
        "räusper",
        "gähn",
        "schluck",
    ]
)

NAMES = {
    "Greek": "Griechisch", "Russian": "Russisch", "Armenian": "Armenisch", "Hebrew": "Hebräisch", "Arabic": "Arabisch",
    "Hindi": "Hindi", "Bengali": "Bengalisch", "Punjabi": "Panjabi", "Gujarati": "Gujarati", "Tamil": "Tamil",
    "Telugu": "Telugu", "Kannada": "Kannada", "Malayalam": "Malayalam", "Thai": "Thailändisch", "Lao": "Laotisch",
    "Burmese": "Birmanisch", "Georgian": "Georgisch", "Khmer": "Khmer", "Amharic": "Amharisch", "Korean": "Koreanisch",
    "Japanese": "Japanisch", "Chinese": "Chinesisch", "Ukrainian": "Ukrainisch", "another script": "in anderer Schrift",
}  # fmt: skip

GERMAN = German(
    code="de", decimal=",", words=WORDS, signs=SIGNS, months=MONTHS,
    month_names={name.lower(): place for place, name in enumerate(MONTHS, 1)} | _SHORT,
    abbreviations=ABBREVIATIONS, before_numbers=BEFORE_NUMBERS, units=UNITS, coins=COINS, scales=SCALES,
    names_of_languages=NAMES, directions=DIRECTIONS, short_units=frozenset({"A", "B", "K", "J", "N", "bar"}),
)  # fmt: skip
