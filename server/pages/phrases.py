"""What the pages say, in English and German. Pure."""

from __future__ import annotations

LANGUAGES = ("en", "de")

GERMAN = {
    "Sign in": "Anmelden",
    "Sign out": "Abmelden",
    "Admin token": "Admin-Token",
    "Make one on the server: {command}": "Auf dem Server gemacht: {command}",
    "This token may not run the server: its person has to be an admin.": (
        "Dieser Token darf den Server nicht verwalten: Die Person muss Admin sein."
    ),
    "Too many wrong tokens came from here; try again in a few minutes.": (
        "Von hier kamen zu viele falsche Token; versuche es in ein paar Minuten wieder."
    ),
    "Models on offer": "Modelle zur Wahl",
    "All choose among these in the app's settings. Addresses, keys and prices stay in the server's settings.": (
        "Darunter wählt jeder in den Einstellungen der App. Adressen, Schlüssel und Preise stehen in den Einstellungen "
        "des Servers."
    ),
    "What answers": "Was antwortet",
    "What hears": "Was zuhört",
    "Added here": "Hier hinzugefügt",
    "Offer a model": "Ein Modell anbieten",
    "Offer": "Anbieten",
    "Model": "Modell",
    "Voice": "Stimme",
    "think": "denken",
    "hear": "hören",
    "speak": "sprechen",
    "speech": "hören, denken und sprechen",
    "Choose what it does.": "Wähle, was es tut.",
    "{name} is offered to all within a second.": "{name} steht binnen einer Sekunde allen zur Wahl.",
    "{name} is offered no more.": "{name} steht nicht mehr zur Wahl.",
    "This is no offer: it needs a name of at most 60 characters, an engine, and no = or ; in them.": (
        "Das ist kein Angebot: Es braucht einen Namen mit höchstens 60 Zeichen, eine Engine, und weder = noch ; darin."
    ),
    "No more can be offered: {number} are.": "Mehr kann nicht zur Wahl stehen: {number} sind es.",
    "{name} is not on this list.": "{name} steht nicht in dieser Liste.",
    "That cannot be offered: {reason}": "Das kann nicht zur Wahl stehen: {reason}",
    "By model, this month": "Nach Modell, in diesem Monat",
    "Turns": "Fragen",
    "Tokens of models": "Token der Modelle",
    "Seconds of sound": "Sekunden Ton",
    "Characters": "Zeichen",
    "Money": "Geld",
    "not known": "nicht bekannt",
    "(without {number} turns of no known price)": "(ohne {number} Fragen mit unbekanntem Preis)",
    "Where": "Wo",
    "default": "Vorgabe",
    "to choose": "wählbar",
    "Blocked list": "Sperrliste",
    (
        "Words that the assistant neither takes up nor says, for everybody. What is spelled or put differently, in "
        "another language or in a picture, is not found. While there are any, a speech model does not answer: the "
        "three stages do."
    ): (
        "Wörter, die der Assistent weder aufgreift noch sagt, für alle. Was anders geschrieben oder ausgedrückt ist, "
        "in einer anderen Sprache oder auf einem Bild steht, wird nicht gefunden. Solange es welche gibt, antwortet "
        "kein Sprachmodell für alles, sondern die drei Stufen."
    ),
    "Words": "Wörter",
    "Nothing is blocked.": "Nichts ist gesperrt.",
    "Words, with * at the end for all that begin so": "Wörter, mit * am Ende für alle, die so beginnen",
    "Block": "Sperren",
    "Block words": "Wörter sperren",
    "{phrase} is blocked for all, from the next turn on.": "{phrase} ist für alle gesperrt, ab der nächsten Frage.",
    "{phrase} is blocked no more.": "{phrase} ist nicht mehr gesperrt.",
    "What is blocked is a word, or some words in a row, of at most {number} characters.": (
        "Gesperrt wird ein Wort, oder einige Wörter hintereinander, mit höchstens {number} Zeichen."
    ),
    "The blocked list is full: it holds {number} entries.": "Die Sperrliste ist voll: Sie hat {number} Einträge.",
    "{phrase} is not on the blocked list.": "{phrase} steht nicht auf der Sperrliste.",
    "Personas": "Personas",
    "What the language model may be told about itself: everybody chooses among them in the app's settings.": (
        "Was das Sprachmodell über sich selbst gesagt bekommen kann: In den Einstellungen der App wählt jeder darunter."
    ),
    "There are no personas yet.": "Es gibt noch keine Personas.",
    "Change": "Ändern",
    "Change a persona": "Eine Persona ändern",
    "Add a persona": "Eine Persona hinzufügen",
    "Text": "Text",
    "Save": "Speichern",
    "A persona needs a text.": "Eine Persona braucht einen Text.",
    "Your text, which was not saved": "Dein Text, der nicht gespeichert wurde",
    "A persona has a text of at most 4000 characters.": "Eine Persona hat einen Text von höchstens 4000 Zeichen.",
    "The persona {name} is offered to all.": "Die Persona {name} wird allen angeboten.",
    "The persona {name} is offered no more; who chose it keeps its text.": (
        "Die Persona {name} wird nicht mehr angeboten; wer sie gewählt hat, behält ihren Text."
    ),
    "There is no persona called {name}.": "Es gibt keine Persona namens {name}.",
    "Sign in once more; nothing was changed.": "Melde dich noch einmal an; es wurde nichts geändert.",
    "This form is too old: the page has been loaded anew and nothing was changed.": (
        "Dieses Formular ist zu alt: Die Seite wurde neu geladen, und es wurde nichts geändert."
    ),
    "The database does not answer right now.": "Die Datenbank ist gerade nicht zu erreichen.",
    "Signed in as {name}": "Angemeldet als {name}",
    "Health": "Zustand",
    "Ready": "Bereit",
    "This server is about to end.": "Dieser Server wird gleich beendet.",
    "Engines are still loading.": "Die Engines werden noch geladen.",
    "An engine cannot be used, and nothing stands in for it.": "Eine Engine fällt aus, und nichts springt ein.",
    "Conversations cannot be saved right now.": "Gespräche können gerade nicht gespeichert werden.",
    "Engine": "Engine",
    "Stage": "Stufe",
    "State": "Stand",
    "Live": "Gerade",
    "Sessions": "Sitzungen",
    "Talking": "Im Gespräch",
    "Waiting in line": "In der Schlange",
    "of {number} seats": "von {number} Plätzen",
    "As of {moment} UTC": "Stand {moment} UTC",
    "Machines that joined": "Beigetretene Maschinen",
    "No machine has joined.": "Keine Maschine ist beigetreten.",
    "Address": "Adresse",
    "Busy": "Ausgelastet",
    "Last heard of": "Zuletzt gehört",
    "{seconds} s ago": "vor {seconds} s",
    "leaving": "geht gerade",
    "working": "arbeitet",
    "People": "Personen",
    "Name": "Name",
    "Role": "Rolle",
    "Tokens": "Token",
    "Last used": "Zuletzt benutzt",
    "Actions": "Aktionen",
    "active": "aktiv",
    "disabled": "gesperrt",
    "user disabled": "Person gesperrt",
    "used": "benutzt",
    "revoked": "widerrufen",
    "expired": "abgelaufen",
    "invitation": "Einladung",
    "never": "nie",
    "admin": "Admin",
    "member": "Mitglied",
    "Disable": "Sperren",
    "Enable": "Entsperren",
    "Make admin": "Zum Admin machen",
    "Make member": "Zum Mitglied machen",
    "Invite": "Einladen",
    "New token": "Neuer Token",
    "Remove": "Entfernen",
    "Remove a person": "Person entfernen",
    "Delete them with everything they said": "Mit allem Gesagten löschen",
    "Find by name": "Nach Namen suchen",
    "Find": "Suchen",
    "Nobody is called so.": "So heißt niemand.",
    "{first} to {last} of {count}": "{first} bis {last} von {count}",
    "Back": "Zurück",
    "More": "Weiter",
    "Tick the box first: what is deleted does not come back.": (
        "Setze erst das Häkchen: Was gelöscht ist, kommt nicht wieder."
    ),
    "Add": "Hinzufügen",
    "Add a person": "Person hinzufügen",
    "A name has 1 to 100 characters on one line.": "Ein Name hat 1 bis 100 Zeichen in einer Zeile.",
    "There are no people yet; everybody shares one token.": "Noch gibt es keine Personen; alle teilen einen Token.",
    "Prefix": "Anfang",
    "Person": "Person",
    "Device": "Gerät",
    "Made": "Gemacht",
    "Expires": "Läuft ab",
    "Revoke": "Widerrufen",
    "There are no tokens yet.": "Es gibt noch keine Token.",
    "Usage": "Verbrauch",
    "Voice, last 30 days": "Gesprochenes, letzte 30 Tage",
    "{minutes} minutes in all": "{minutes} Minuten insgesamt",
    "{used} of {limit}": "{used} von {limit}",
    "no limit": "unbegrenzt",
    "Sessions now": "Sitzungen jetzt",
    "Voice minutes today": "Sprechminuten heute",
    "Voice minutes this month": "Sprechminuten im Monat",
    "Money this month": "Geld in diesem Monat",
    "Model tokens today": "Modell-Token heute",
    "Requests this minute": "Anfragen in dieser Minute",
    "Set a limit": "Grenze setzen",
    "All who are {role}: {what}, at most {most}": "Alle mit der Rolle {role}: {what}, höchstens {most}",
    "For": "Für",
    "one person:": "eine Person:",
    "all who are {role}": "alle mit der Rolle {role}",
    "How much": "Wie viel",
    "at most": "höchstens",
    "as their role has it": "wie ihre Rolle es hat",
    "Number": "Zahl",
    "Set": "Setzen",
    "Choose what is limited.": "Wähle, was begrenzt wird.",
    "A limit is a number from 0 on.": "Eine Grenze ist eine Zahl ab 0.",
    "The limit of {name} is set.": "Die Grenze von {name} ist gesetzt.",
    "The limit of all who are {role} is set.": "Die Grenze aller mit der Rolle {role} ist gesetzt.",
    "Audit log": "Protokoll",
    "When": "Wann",
    "What": "Was",
    "Who": "Wer",
    "Of whom": "Über wen",
    "Details": "Einzelheiten",
    "on the server": "auf dem Server",
    "removed": "entfernt",
    "Nothing was done yet.": "Noch ist nichts geschehen.",
    "{name} was added.": "{name} wurde hinzugefügt.",
    "{name} is disabled; their connections are closed.": "{name} ist gesperrt; die Verbindungen sind beendet.",
    "{name} may use the server again.": "{name} darf den Server wieder benutzen.",
    "{name} is {role} now.": "{name} ist jetzt {role}.",
    "{name} is removed, with {number} conversations.": "{name} ist entfernt, mit {number} Gesprächen.",
    "The token {prefix} is revoked.": "Der Token {prefix} ist widerrufen.",
    "The token of {name} is shown this once:": "Der Token von {name} wird nur dieses Mal gezeigt:",
    "This lets one device of {name} in, once, until {moment} UTC:": (
        "Damit kommt ein Gerät von {name} herein, einmal, bis {moment} UTC:"
    ),
    "As a picture for a camera": "Als Bild für eine Kamera",
    "There is a user called {name} already.": "Es gibt schon eine Person namens {name}.",
    "There is no user called {name}.": "Es gibt keine Person namens {name}.",
    "No token begins with {prefix}.": "Kein Token beginnt mit {prefix}.",
    "Several tokens begin with {prefix}: give more of it.": "Mehrere Token beginnen mit {prefix}: gib mehr davon an.",
    "The token is missing or wrong.": "Der Token fehlt oder ist falsch.",
    "Admin page": "Verwaltung",
    "A voice assistant of your team": "Der Sprachassistent deines Teams",
    "Hold a button, talk, and hear the answer.": "Halte einen Knopf, sprich und hör die Antwort.",
    "In the app of SB Voice, open the link of your invitation or choose this server in the menu:": (
        "Öffne in der App von SB Voice den Link deiner Einladung, oder wähle diesen Server im Menü:"
    ),
    "Talk here": "Hier sprechen",
    "Talking in this page needs JavaScript.": "Um auf dieser Seite zu sprechen, braucht es JavaScript.",
    "Your invitation link or token": "Dein Einladungslink oder Token",
    "Browser": "Browser",
    "All seats are taken. Your place in the line: {place}": (
        "Alle Plätze sind besetzt. Dein Platz in der Schlange: {place}"
    ),
    "This invitation was used already or taken back, or has expired: ask for a new one.": (
        "Diese Einladung wurde schon benutzt oder zurückgenommen oder ist abgelaufen: bitte um eine neue."
    ),
    "This link is no invitation to this server.": "Dieser Link ist keine Einladung zu diesem Server.",
    "Or in a browser:": "Oder im Browser:",
    "It stays in this tab until it is closed.": "Er bleibt in diesem Tab, bis der geschlossen wird.",
    "Connect": "Verbinden",
    "Connected. Hold the button or the space bar and talk, or type.": (
        "Verbunden. Halte den Knopf oder die Leertaste und sprich, oder schreibe."
    ),
    "Listening…": "Hört zu …",
    "Thinking…": "Denkt nach …",
    "Speaking. Hold the button to interrupt.": "Spricht. Halte den Knopf, um zu unterbrechen.",
    "The server does not let this token in.": "Der Server lässt diesen Token nicht ein.",
    "The connection was lost.": "Die Verbindung ging verloren.",
    "The microphone cannot be used: {reason}": "Das Mikrofon kann nicht benutzt werden: {reason}",
    "You": "Du",
    "Hold to talk": "Zum Sprechen halten",
    "Hands-free": "Freihändig",
    "Message": "Nachricht",
    "Or type a message": "Oder schreib eine Nachricht",
    "Send": "Senden",
    "This computer's token was revoked.": "Der Token dieses Computers wurde widerrufen.",
    "This computer's token has expired.": "Der Token dieses Computers ist abgelaufen.",
    "Your account on this server is disabled.": "Dein Konto auf diesem Server ist gesperrt.",
}


def language_of(accepted: str) -> str:
    """Which language a browser wants, by what it says that it accepts: `en` unless German comes first."""
    wishes: list[tuple[float, str]] = []
    for wish in accepted.split(","):
        name, _, weight = wish.partition(";q=")
        try:
            wishes.append((-float(weight or 1), name.strip().lower().partition("-")[0]))
        except ValueError:
            continue
    known = [name for _, name in sorted(wishes, key=lambda each: each[0]) if name in LANGUAGES]
    return known[0] if known else "en"


def phrase(language: str, english: str, **values: object) -> str:
    """The sentence in that language, with what it names."""
    told = GERMAN.get(english, english) if language == "de" else english
    for name, value in values.items():
        told = told.replace("{" + name + "}", str(value))
    return told
