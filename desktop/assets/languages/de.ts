<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source> copy</source>
        <extracomment>gui/specialists</extracomment>
        <translation> (Kopie)</translation>
    </message>
    <message>
        <source> copy {number}</source>
        <extracomment>gui/specialists</extracomment>
        <translation> (Kopie {number})</translation>
    </message>
    <message>
        <source> in {places}</source>
        <extracomment>core/wording</extracomment>
        <translation> in {places}</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <extracomment>core/wording</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>0 always takes the likeliest word; more is livelier.</source>
        <extracomment>gui/chat</extracomment>
        <translation>0 nimmt immer das wahrscheinlichste Wort; mehr ist lebendiger.</translation>
    </message>
    <message>
        <source>1 model has a rough number only. Its own measurement takes some seconds.</source>
        <extracomment>core/words_of_predictions</extracomment>
        <translation>Für 1 Modell gibt es nur eine grobe Zahl. Es selbst zu messen, dauert einige Sekunden.</translation>
    </message>
    <message>
        <source>119 languages</source>
        <extracomment>a model</extracomment>
        <translation>119 Sprachen</translation>
    </message>
    <message>
        <source>12 languages</source>
        <extracomment>a model</extracomment>
        <translation>12 Sprachen</translation>
    </message>
    <message>
        <source>1B</source>
        <extracomment>gui/models</extracomment>
        <translation>1B</translation>
    </message>
    <message>
        <source>201 languages</source>
        <extracomment>a model</extracomment>
        <translation>201 Sprachen</translation>
    </message>
    <message>
        <source>2B</source>
        <extracomment>gui/models</extracomment>
        <translation>2B</translation>
    </message>
    <message>
        <source>3B</source>
        <extracomment>gui/models</extracomment>
        <translation>3B</translation>
    </message>
    <message>
        <source>4B</source>
        <extracomment>gui/models</extracomment>
        <translation>4B</translation>
    </message>
    <message>
        <source>A blank such as {{topic}} is filled in when the prompt is used; Tab leads on.</source>
        <extracomment>gui/prompts</extracomment>
        <translation>Ein Platzhalter wie {{Thema}} wird ausgefüllt, wenn die Vorlage benutzt wird; Tab führt weiter.</translation>
    </message>
    <message>
        <source>A build without a name</source>
        <extracomment>core/wording_tuning</extracomment>
        <translation>Eine Variante ohne Namen</translation>
    </message>
    <message>
        <source>A command met an error</source>
        <extracomment>gui/reports</extracomment>
        <translation>In einem Befehl trat ein Fehler auf</translation>
    </message>
    <message>
        <source>A command was ended by a fault</source>
        <extracomment>gui/reports</extracomment>
        <translation>Ein Befehl ist abgestürzt</translation>
    </message>
    <message>
        <source>A copy that was kept to be safe</source>
        <extracomment>gui/disk</extracomment>
        <translation>Eine Kopie, die zur Sicherheit behalten wurde</translation>
    </message>
    <message>
        <source>A damaged part of {size} is being fetched again.</source>
        <extracomment>core/wording</extracomment>
        <translation>Ein beschädigter Teil von {size} wird neu geholt.</translation>
    </message>
    <message numerus="yes">
        <source>A download rests meanwhile, and then goes on there.</source>
        <comment>{n} downloads rest meanwhile, and then go on there.</comment>
        <extracomment>gui/disk</extracomment>
        <translation>
            <numerusform>Ein Download ruht währenddessen und geht dann dort weiter.</numerusform>
            <numerusform>{n} Downloads ruhen währenddessen und gehen dann dort weiter.</numerusform>
        </translation>
    </message>
    <message>
        <source>A file that you added.</source>
        <extracomment>gui/models</extracomment>
        <translation>Eine Datei, die Sie hinzugefügt haben.</translation>
    </message>
    <message>
        <source>A grammar needs a rule named root: root ::= …</source>
        <extracomment>core/chat</extracomment>
        <translation>Eine Grammatik braucht eine Regel namens root: root ::= …</translation>
    </message>
    <message numerus="yes">
        <source>A message can have {n} file.</source>
        <comment>A message can have {n} files.</comment>
        <extracomment>gui/chat</extracomment>
        <translation>
            <numerusform>Eine Nachricht kann {n} Datei haben.</numerusform>
            <numerusform>Eine Nachricht kann {n} Dateien haben.</numerusform>
        </translation>
    </message>
    <message>
        <source>A model is at its best with instructions for one kind of task.</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Ein Modell ist am besten mit Anweisungen für eine einzige Art von Aufgabe.</translation>
    </message>
    <message>
        <source>A model is shown up to {most} pictures in a chat, of {most_bytes} together.</source>
        <extracomment>core/words_of_pictures</extracomment>
        <translation>Einem Modell werden in einem Chat bis zu {most} Bilder gezeigt, zusammen höchstens {most_bytes}.</translation>
    </message>
    <message>
        <source>A model of another kind</source>
        <extracomment>app_doctor_models</extracomment>
        <translation>Ein Modell anderer Art</translation>
    </message>
    <message>
        <source>A model of the kind {kind}</source>
        <extracomment>app_doctor_models</extracomment>
        <translation>Ein Modell der Art {kind}</translation>
    </message>
    <message>
        <source>A model that nobody uses for so long gives its memory back. The next message loads it.</source>
        <extracomment>core/settings</extracomment>
        <translation>Ein Modell, das so lange niemand benutzt, gibt seinen Speicher frei. Die nächste Nachricht lädt es wieder.</translation>
    </message>
    <message>
        <source>A much smaller model of the same family guesses what comes next, which is seldom faster but for very predictable text.</source>
        <extracomment>core/settings</extracomment>
        <translation>Ein viel kleineres Modell derselben Familie rät, was als Nächstes kommt. Das ist selten schneller, außer bei sehr vorhersehbarem Text.</translation>
    </message>
    <message>
        <source>A name begins with a letter and has letters, digits, - and _ only; until then it stays {name}.</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Ein Name beginnt mit einem Buchstaben und enthält nur Buchstaben, Ziffern, - und _; bis dahin bleibt es bei {name}.</translation>
    </message>
    <message>
        <source>A new chat has less to read.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>Ein neuer Chat hat weniger zu lesen.</translation>
    </message>
    <message>
        <source>A new chat offers it</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Ein neuer Chat bietet ihn an</translation>
    </message>
    <message>
        <source>A newer version of Goldcrest wrote the prompts in {path}.</source>
        <extracomment>core/words_of_prompts</extracomment>
        <translation>Eine neuere Version von Goldcrest hat die Vorlagen in {path} geschrieben.</translation>
    </message>
    <message>
        <source>A newer version of Goldcrest wrote the specialist in {path}.</source>
        <extracomment>core/words_of_specialists</extracomment>
        <translation>Eine neuere Version von Goldcrest hat den Spezialisten in {path} geschrieben.</translation>
    </message>
    <message>
        <source>A page, 500 words</source>
        <extracomment>core/wording_tuning</extracomment>
        <translation>Eine Seite, 500 Wörter</translation>
    </message>
    <message>
        <source>A paragraph or two, 150 words</source>
        <extracomment>core/wording_tuning</extracomment>
        <translation>Ein oder zwei Absätze, 150 Wörter</translation>
    </message>
    <message>
        <source>A private assistant on your own computer</source>
        <extracomment>gui/chat</extracomment>
        <translation>Ein privater Assistent auf Ihrem eigenen Computer</translation>
    </message>
    <message>
        <source>A relay is under way. Stop it first (Esc), or wait for its end.</source>
        <extracomment>gui/chat</extracomment>
        <translation>Eine Staffel läuft gerade. Stoppen Sie sie zuerst (Esc) oder warten Sie ihr Ende ab.</translation>
    </message>
    <message>
        <source>A relay: writes a draft, looks for its mistakes, and writes a shorter, better version.</source>
        <extracomment>a specialist</extracomment>
        <translation>Eine Staffel: schreibt einen Entwurf, sucht dessen Fehler und schreibt eine kürzere, bessere Fassung.</translation>
    </message>
    <message>
        <source>A reply as short as this says little about the speed of writing.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>Eine so kurze Antwort sagt wenig über die Schreibgeschwindigkeit.</translation>
    </message>
    <message>
        <source>A reply is being written. Stop it first (Esc), or wait for its end.</source>
        <extracomment>gui/chat</extracomment>
        <translation>Es wird gerade eine Antwort geschrieben. Stoppen Sie sie zuerst (Esc) oder warten Sie ihr Ende ab.</translation>
    </message>
    <message>
        <source>A reply is being written. The changed message can be sent when it has ended.</source>
        <extracomment>gui/chat</extracomment>
        <translation>Es wird gerade eine Antwort geschrieben. Die geänderte Nachricht kann gesendet werden, wenn sie fertig ist.</translation>
    </message>
    <message>
        <source>A reply is still being written here.</source>
        <extracomment>core/wording_context</extracomment>
        <translation>Hier wird noch eine Antwort geschrieben.</translation>
    </message>
    <message>
        <source>A report was kept on this computer. It contains no chats, and nothing sends it.</source>
        <extracomment>gui/reports</extracomment>
        <translation>Ein Bericht liegt auf diesem Computer. Er enthält keine Chats, und nichts verschickt ihn.</translation>
    </message>
    <message>
        <source>A schema is a JSON object: it begins with { and ends with }.</source>
        <extracomment>core/chat</extracomment>
        <translation>Ein Schema ist ein JSON-Objekt: Es beginnt mit { und endet mit }.</translation>
    </message>
    <message>
        <source>A shorter message is answered sooner.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>Eine kürzere Nachricht wird schneller beantwortet.</translation>
    </message>
    <message>
        <source>A small window for one question, from the icon in the tray and by a key that works everywhere. Goldcrest then stays in the tray when its window is closed.</source>
        <extracomment>core/settings</extracomment>
        <translation>Ein kleines Fenster für eine einzelne Frage, über das Symbol im Infobereich und über eine Taste, die überall wirkt. Goldcrest bleibt dann im Infobereich, wenn sein Fenster geschlossen wird.</translation>
    </message>
    <message numerus="yes">
        <source>A summary stands for the oldest message.</source>
        <comment>A summary stands for the {n} oldest messages.</comment>
        <extracomment>core/wording_context</extracomment>
        <translation>
            <numerusform>Eine Zusammenfassung steht für die älteste Nachricht.</numerusform>
            <numerusform>Eine Zusammenfassung steht für die {n} ältesten Nachrichten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A summary will be written and stand for the oldest message.</source>
        <comment>A summary will be written and stand for the {n} oldest messages.</comment>
        <extracomment>core/wording_context</extracomment>
        <translation>
            <numerusform>Eine Zusammenfassung wird geschrieben und steht dann für die älteste Nachricht.</numerusform>
            <numerusform>Eine Zusammenfassung wird geschrieben und steht dann für die {n} ältesten Nachrichten.</numerusform>
        </translation>
    </message>
    <message>
        <source>A text is too long for this model: {tokens} tokens, and it takes {limit}.</source>
        <extracomment>core/wording_models</extracomment>
        <translation>Ein Text ist zu lang für dieses Modell: {tokens} Token, und es nimmt {limit}.</translation>
    </message>
    <message>
        <source>A token took: {times}</source>
        <extracomment>gui/chat</extracomment>
        <translation>Ein Token dauerte: {times}</translation>
    </message>
    <message>
        <source>About</source>
        <extracomment>gui/settings</extracomment>
        <translation>Über</translation>
    </message>
    <message>
        <source>About Goldcrest</source>
        <extracomment>gui/about, gui/pages</extracomment>
        <translation>Über Goldcrest</translation>
    </message>
    <message>
        <source>About Goldcrest, and updates</source>
        <extracomment>gui/commands</extracomment>
        <translation>Über Goldcrest, und Updates</translation>
    </message>
    <message>
        <source>About the model</source>
        <extracomment>gui/search</extracomment>
        <translation>Über das Modell</translation>
    </message>
    <message>
        <source>About you</source>
        <extracomment>gui/privacy</extracomment>
        <translation>Über Sie</translation>
    </message>
    <message>
        <source>About {n} of the oldest messages will not be read: they do not fit.</source>
        <extracomment>core/wording_context</extracomment>
        <translation>Etwa {n} der ältesten Nachrichten werden nicht gelesen: Sie passen nicht hinein.</translation>
    </message>
    <message>
        <source>Accept its terms on {page} with your account, save a token of that account in the settings, under Network, then try again.</source>
        <extracomment>core/wording_hub</extracomment>
        <translation>Stimmen Sie den Bedingungen auf {page} mit Ihrem Konto zu, speichern Sie ein Token dieses Kontos in den Einstellungen unter „Netzwerk“ und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Access token</source>
        <extracomment>gui/privacy, gui/settings</extracomment>
        <translation>Zugriffstoken</translation>
    </message>
    <message>
        <source>Action</source>
        <extracomment>gui/commands</extracomment>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Adapters</source>
        <extracomment>gui/chat</extracomment>
        <translation>Adapter</translation>
    </message>
    <message>
        <source>Adapters (*.gguf *.GGUF)</source>
        <extracomment>gui/chat</extracomment>
        <translation>Adapter (*.gguf *.GGUF)</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>gui/library, gui/models</extracomment>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add a choice</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Auswahl hinzufügen</translation>
    </message>
    <message>
        <source>Add a copy of the model, or a link to it.</source>
        <extracomment>core/wording_disk</extracomment>
        <translation>Fügen Sie eine Kopie des Modells oder einen Link darauf hinzu.</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <extracomment>gui/settings</extracomment>
        <translation>Ordner hinzufügen</translation>
    </message>
    <message>
        <source>Add a model</source>
        <extracomment>gui/library</extracomment>
        <translation>Modell hinzufügen</translation>
    </message>
    <message>
        <source>Add a model…</source>
        <extracomment>gui/models</extracomment>
        <translation>Modell hinzufügen…</translation>
    </message>
    <message>
        <source>Add a step</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Schritt hinzufügen</translation>
    </message>
    <message>
        <source>Add an adapter</source>
        <extracomment>gui/chat</extracomment>
        <translation>Adapter hinzufügen</translation>
    </message>
    <message>
        <source>Add an adapter…</source>
        <extracomment>gui/chat</extracomment>
        <translation>Adapter hinzufügen…</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <extracomment>gui/settings</extracomment>
        <translation>Ordner hinzufügen…</translation>
    </message>
    <message>
        <source>Add the model itself; this part comes along when it lies beside it.</source>
        <extracomment>core/wording</extracomment>
        <translation>Fügen Sie das Modell selbst hinzu; dieser Teil kommt mit, wenn er daneben liegt.</translation>
    </message>
    <message>
        <source>Add to dictionary</source>
        <extracomment>gui/chat</extracomment>
        <translation>Zum Wörterbuch hinzufügen</translation>
    </message>
    <message>
        <source>Add {names}, {size}?</source>
        <extracomment>gui/library</extracomment>
        <translation>{names} hinzufügen, {size}?</translation>
    </message>
    <message>
        <source>Add {names}?</source>
        <extracomment>gui/library</extracomment>
        <translation>{names} hinzufügen?</translation>
    </message>
    <message>
        <source>Adding {name}</source>
        <extracomment>gui/library</extracomment>
        <translation>{name} wird hinzugefügt</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>gui/privacy</extracomment>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Adds a model file that is on this computer. Or drop it here.</source>
        <extracomment>gui/models</extracomment>
        <translation>Fügt eine Modelldatei hinzu, die auf diesem Computer liegt. Oder legen Sie sie hier ab.</translation>
    </message>
    <message>
        <source>After the first reply the model names the chat. It never delays a message for that.</source>
        <extracomment>core/settings</extracomment>
        <translation>Nach der ersten Antwort benennt das Modell den Chat. Nachrichten verzögern sich dadurch nie.</translation>
    </message>
    <message>
        <source>Agents and tool calls</source>
        <extracomment>a model</extracomment>
        <translation>Agenten und Werkzeugaufrufe</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>gui/chat, gui/models</extracomment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>All belong to other programs, so Goldcrest leaves them as they are.</source>
        <extracomment>gui/library</extracomment>
        <translation>Alle gehören anderen Programmen, deshalb lässt Goldcrest sie, wie sie sind.</translation>
    </message>
    <message>
        <source>All chats in one file. JSON holds everything, with all branches, and Goldcrest reads it again; the others hold what is shown. One chat alone is exported from its menu in the list.</source>
        <extracomment>gui/keeping</extracomment>
        <translation>Alle Chats in einer Datei. JSON enthält alles, mit allen Zweigen, und Goldcrest liest es wieder ein; die anderen enthalten, was angezeigt wird. Einen einzelnen Chat exportieren Sie über sein Menü in der Liste.</translation>
    </message>
    <message>
        <source>All downloads together</source>
        <extracomment>gui/downloads</extracomment>
        <translation>Alle Downloads zusammen</translation>
    </message>
    <message>
        <source>All files</source>
        <extracomment>gui/chat, gui/keeping, gui/library, gui/prompts</extracomment>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <extracomment>gui/chat, gui/specialists</extracomment>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>All licences</source>
        <extracomment>gui/about</extracomment>
        <translation>Alle Lizenzen</translation>
    </message>
    <message>
        <source>All models</source>
        <extracomment>gui/speed</extracomment>
        <translation>Alle Modelle</translation>
    </message>
    <message>
        <source>All of them are here already.</source>
        <extracomment>gui/prompts</extracomment>
        <translation>Alle sind schon hier.</translation>
    </message>
    <message>
        <source>All prompts</source>
        <extracomment>gui/prompts</extracomment>
        <translation>Alle Vorlagen</translation>
    </message>
    <message>
        <source>All specialists</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Alle Spezialisten</translation>
    </message>
    <message>
        <source>All specialists…</source>
        <extracomment>gui/chat</extracomment>
        <translation>Alle Spezialisten…</translation>
    </message>
    <message>
        <source>All words must occur in one message or title. Fewer words, or the beginning of a word, find more.</source>
        <extracomment>gui/finding</extracomment>
        <translation>Alle Wörter müssen in einer Nachricht oder einem Titel vorkommen. Weniger Wörter oder der Anfang eines Wortes finden mehr.</translation>
    </message>
    <message numerus="yes">
        <source>All {n} model is as it should be.</source>
        <comment>All {n} models are as they should be.</comment>
        <extracomment>gui/disk</extracomment>
        <translation>
            <numerusform>{n} Modell ist in Ordnung.</numerusform>
            <numerusform>Alle {n} Modelle sind in Ordnung.</numerusform>
        </translation>
    </message>
    <message>
        <source>All-round model whose training data is open too</source>
        <extracomment>a model</extracomment>
        <translation>Vielseitiges Modell, dessen Trainingsdaten ebenfalls offen sind</translation>
    </message>
    <message>
        <source>Allow changes in that folder, or make a copy instead.</source>
        <extracomment>core/wording_disk</extracomment>
        <translation>Erlauben Sie Änderungen in diesem Ordner oder erstellen Sie stattdessen eine Kopie.</translation>
    </message>
    <message>
        <source>Allow reading it and the folders that it is in, or choose another folder in the settings.</source>
        <extracomment>core/wording_disk</extracomment>
        <translation>Erlauben Sie, ihn und die übergeordneten Ordner zu lesen, oder wählen Sie in den Einstellungen einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Allow reading it and the folders that it is in; the models in it are not lost.</source>
        <extracomment>gui/library</extracomment>
        <translation>Erlauben Sie, ihn und die übergeordneten Ordner zu lesen; die Modelle darin sind nicht verloren.</translation>
    </message>
    <message>
        <source>Also {list}.</source>
        <extracomment>core/wording_tuning</extracomment>
        <translation>Außerdem {list}.</translation>
    </message>
    <message>
        <source>Also {places}</source>
        <extracomment>gui/library</extracomment>
        <translation>Auch {places}</translation>
    </message>
    <message>
        <source>Always at or above {line}.</source>
        <extracomment>gui/plots</extracomment>
        <translation>Immer bei {line} oder darüber.</translation>
    </message>
    <message>
        <source>Always below {line}.</source>
        <extracomment>gui/plots</extracomment>
        <translation>Immer unter {line}.</translation>
    </message>
    <message>
        <source>Always pause</source>
        <extracomment>core/settings</extracomment>
        <translation>Immer pausieren</translation>
    </message>
    <message>
        <source>An assistant that lives on this computer. It works without the internet, and nothing that you write leaves this machine.</source>
        <extracomment>gui/models</extracomment>
        <translation>Ein Assistent, der auf diesem Computer lebt. Er arbeitet ohne Internet, und nichts, was Sie schreiben, verlässt dieses Gerät.</translation>
    </message>
    <message>
        <source>An empty chat would have made it {speed}, and {usual} are usual.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>Bei einem leeren Chat wären es {speed} gewesen, und {usual} sind üblich.</translation>
    </message>
    <message>
        <source>An estimate, until the model has counted.</source>
        <extracomment>gui/chat</extracomment>
        <translation>Eine Schätzung, bis das Modell gezählt hat.</translation>
    </message>
    <message numerus="yes">
        <source>And one more message</source>
        <comment>And {n} more messages</comment>
        <extracomment>gui/finding</extracomment>
        <translation>
            <numerusform>Und eine weitere Nachricht</numerusform>
            <numerusform>Und {n} weitere Nachrichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And {n} problem more.</source>
        <comment>And {n} problems more.</comment>
        <extracomment>core/checkup</extracomment>
        <translation>
            <numerusform>Und ein weiteres Problem.</numerusform>
            <numerusform>Und {n} weitere Probleme.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another Goldcrest is downloading {file}.</source>
        <extracomment>core/wording</extracomment>
        <translation>Ein anderes Goldcrest lädt {file} gerade herunter.</translation>
    </message>
    <message>
        <source>Another choice has this name: only one of them is kept.</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Eine andere Auswahl heißt schon so: Nur eine davon wird behalten.</translation>
    </message>
    <message>
        <source>Another message is being edited. Send it first, or leave it as it is (Esc).</source>
        <extracomment>gui/chat</extracomment>
        <translation>Eine andere Nachricht wird gerade bearbeitet. Senden Sie sie zuerst oder lassen Sie sie, wie sie ist (Esc).</translation>
    </message>
    <message>
        <source>Another program has the keys {keys}, or the desktop keeps them for itself.</source>
        <extracomment>core/words_of_devices</extracomment>
        <translation>Ein anderes Programm belegt die Tasten {keys}, oder der Desktop behält sie für sich.</translation>
    </message>
    <message>
        <source>Another server that speaks like Hugging Face, a mirror for example.</source>
        <extracomment>core/settings</extracomment>
        <translation>Ein anderer Server, der wie Hugging Face antwortet, zum Beispiel ein Spiegel.</translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>gui/speed</extracomment>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Answer as</source>
        <extracomment>gui/chat</extracomment>
        <translation>Antworten als</translation>
    </message>
    <message>
        <source>Answer at once</source>
        <extracomment>gui/chat, gui/specialists</extracomment>
        <translation>Sofort antworten</translation>
    </message>
    <message>
        <source>Answer this message</source>
        <extracomment>a prompt</extracomment>
        <translation>Auf diese Nachricht antworten</translation>
    </message>
    <message>
        <source>Answer without the pictures</source>
        <extracomment>gui/chat</extracomment>
        <translation>Ohne die Bilder antworten</translation>
    </message>
    <message>
        <source>Answers questions about a text with what it says, or says that it does not say.</source>
        <extracomment>a specialist</extracomment>
        <translation>Beantwortet Fragen zu einem Text mit dem, was darin steht, oder sagt, dass es nicht darin steht.</translation>
    </message>
    <message>
        <source>Answers questions strictly from a given passage</source>
        <extracomment>a model</extracomment>
        <translation>Beantwortet Fragen streng nach einem gegebenen Text</translation>
    </message>
    <message>
        <source>Any JSON object. A schema says more closely which.</source>
        <extracomment>gui/chat</extracomment>
        <translation>Ein beliebiges JSON-Objekt. Ein Schema legt es genauer fest.</translation>
    </message>
    <message>
        <source>Any folder</source>
        <extracomment>gui/finding</extracomment>
        <translation>Jeder Ordner</translation>
    </message>
    <message>
        <source>Any kind</source>
        <extracomment>gui/search</extracomment>
        <translation>Jede Art</translation>
    </message>
    <message>
        <source>Any model</source>
        <extracomment>gui/finding</extracomment>
        <translation>Jedes Modell</translation>
    </message>
    <message>
        <source>Any size</source>
        <extracomment>gui/search</extracomment>
        <translation>Jede Größe</translation>
    </message>
    <message>
        <source>Any time</source>
        <extracomment>gui/finding</extracomment>
        <translation>Jeder Zeitraum</translation>
    </message>
    <message>
        <source>Anybody</source>
        <extracomment>gui/finding</extracomment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>App for macOS</source>
        <extracomment>gui/about</extracomment>
        <translation>App für macOS</translation>
    </message>
    <message>
        <source>Appearance</source>
        <extracomment>core/settings</extracomment>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>Apple M2 and M3</source>
        <extracomment>core/wording_tuning</extracomment>
        <translation>Apple M2 und M3</translation>
    </message>
    <message>
        <source>Apr</source>
        <extracomment>gui/dates</extracomment>
        <translation>Apr</translation>
    </message>
    <message>
        <source>April</source>
        <extracomment>gui/dates</extracomment>
        <translation>April</translation>
    </message>
    <message>
        <source>Arabic</source>
        <extracomment>a specialist, core/languages</extracomment>
        <translation>Arabisch</translation>
    </message>
    <message>
        <source>Architecture</source>
        <extracomment>gui/models</extracomment>
        <translation>Architektur</translation>
    </message>
    <message>
        <source>Archive</source>
        <extracomment>gui/shelf</extracomment>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>Archive for Linux</source>
        <extracomment>gui/about</extracomment>
        <translation>Archiv für Linux</translation>
    </message>
    <message>
        <source>Archive, or bring back</source>
        <extracomment>gui/commands</extracomment>
        <translation>Archivieren oder zurückholen</translation>
    </message>
    <message>
        <source>Archived</source>
        <extracomment>gui/chat_rows</extracomment>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>Archived chats, too</source>
        <extracomment>gui/finding</extracomment>
        <translation>Auch archivierte Chats</translation>
    </message>
    <message>
        <source>Archived, {day}</source>
        <extracomment>gui/finding</extracomment>
        <translation>Archiviert, {day}</translation>
    </message>
    <message>
        <source>As before</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Wie bisher</translation>
    </message>
    <message>
        <source>As fast as this computer can.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>So schnell dieser Computer kann.</translation>
    </message>
    <message>
        <source>As in the settings</source>
        <extracomment>gui/chat</extracomment>
        <translation>Wie in den Einstellungen</translation>
    </message>
    <message>
        <source>As in the settings ({how})</source>
        <extracomment>gui/chat</extracomment>
        <translation>Wie in den Einstellungen ({how})</translation>
    </message>
    <message>
        <source>As the model does</source>
        <extracomment>gui/chat</extracomment>
        <translation>Wie es das Modell macht</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <extracomment>core/settings</extracomment>
        <translation>Wie im System eingestellt</translation>
    </message>
    <message>
        <source>As usual: {way}</source>
        <extracomment>gui/chat</extracomment>
        <translation>Wie üblich: {way}</translation>
    </message>
    <message>
        <source>Ask Goldcrest</source>
        <extracomment>gui/quick</extracomment>
        <translation>Goldcrest fragen</translation>
    </message>
    <message>
        <source>Ask anything</source>
        <extracomment>gui/chat</extracomment>
        <translation>Fragen Sie irgendetwas</translation>
    </message>
    <message>
        <source>Ask anything. Nothing leaves this computer.</source>
        <extracomment>gui/chat, gui/specialists</extracomment>
        <translation>Fragen Sie irgendetwas. Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Ask several models…</source>
        <extracomment>gui/chat</extracomment>
        <translation>Mehrere Modelle fragen…</translation>
    </message>
    <message>
        <source>Ask something else</source>
        <extracomment>gui/quick</extracomment>
        <translation>Etwas anderes fragen</translation>
    </message>
    <message>
        <source>Ask the system</source>
        <extracomment>core/settings</extracomment>
        <translation>Das System fragen</translation>
    </message>
    <message>
        <source>Ask two or three models the same. They answer at the same time.</source>
        <extracomment>gui/chat</extracomment>
        <translation>Stellen Sie zwei oder drei Modellen dieselbe Frage. Sie antworten gleichzeitig.</translation>
    </message>
    <message>
        <source>Ask two or three models the same. They answer one after the other.</source>
        <extracomment>gui/chat</extracomment>
        <translation>Stellen Sie zwei oder drei Modellen dieselbe Frage. Sie antworten nacheinander.</translation>
    </message>
    <message>
        <source>Ask, draft, summarise, translate. The model runs here, and what you write stays here, with or without a network.</source>
        <extracomment>gui/chat</extracomment>
        <translation>Fragen, entwerfen, zusammenfassen, übersetzen. Das Modell läuft hier, und was Sie schreiben, bleibt hier, mit oder ohne Netz.</translation>
    </message>
    <message>
        <source>Asking which files there are</source>
        <extracomment>gui/search</extracomment>
        <translation>Abfrage, welche Dateien es gibt</translation>
    </message>
    <message>
        <source>Ask…</source>
        <extracomment>gui/quick</extracomment>
        <translation>Fragen…</translation>
    </message>
    <message>
        <source>Assistant</source>
        <extracomment>core/chat</extracomment>
        <translation>Assistent</translation>
    </message>
    <message>
        <source>At most ten seconds</source>
        <extracomment>gui/speed</extracomment>
        <translation>Höchstens zehn Sekunden</translation>
    </message>
    <message>
        <source>Attach a file with text, or write what is in the image.</source>
        <extracomment>core/words_of_documents</extracomment>
        <translation>Hängen Sie eine Datei mit Text an oder schreiben Sie, was auf dem Bild ist.</translation>
    </message>
    <message>
        <source>Attach files</source>
        <extracomment>gui/chat, gui/commands</extracomment>
        <translation>Dateien anhängen</translation>
    </message>
    <message>
        <source>Attach it as a file</source>
        <extracomment>gui/chat</extracomment>
        <translation>Als Datei anhängen</translation>
    </message>
    <message>
        <source>Attached files</source>
        <extracomment>gui/chat</extracomment>
        <translation>Angehängte Dateien</translation>
    </message>
    <message>
        <source>Attached: {files}</source>
        <extracomment>core/words_of_documents</extracomment>
        <translation>Angehängt: {files}</translation>
    </message>
    <message>
        <source>Attachments</source>
        <extracomment>gui/chat</extracomment>
        <translation>Anhänge</translation>
    </message>
    <message>
        <source>Aug</source>
        <extracomment>gui/dates</extracomment>
        <translation>Aug</translation>
    </message>
    <message>
        <source>August</source>
        <extracomment>gui/dates</extracomment>
        <translation>August</translation>
    </message>
    <message>
        <source>Automatic</source>
        <extracomment>core/settings, gui/settings</extracomment>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Automatic ({how})</source>
        <extracomment>gui/chat</extracomment>
        <translation>Automatisch ({how})</translation>
    </message>
    <message>
        <source>Automatic follows what the computer can do.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>„Automatisch“ richtet sich nach dem, was der Computer kann.</translation>
    </message>
    <message>
        <source>Automatic takes a graphics card with memory of its own. A choice here tries again what failed before.</source>
        <extracomment>core/settings</extracomment>
        <translation>„Automatisch“ nimmt eine Grafikkarte mit eigenem Speicher. Eine Auswahl hier versucht erneut, was zuvor scheiterte.</translation>
    </message>
    <message>
        <source>Back to About Goldcrest</source>
        <extracomment>gui/about</extracomment>
        <translation>Zurück zu „Über Goldcrest“</translation>
    </message>
    <message>
        <source>Back to Speed</source>
        <extracomment>gui/hardware</extracomment>
        <translation>Zurück zu Geschwindigkeit</translation>
    </message>
    <message>
        <source>Back to the models</source>
        <extracomment>gui/disk, gui/models, gui/search</extracomment>
        <translation>Zurück zu den Modellen</translation>
    </message>
    <message>
        <source>Back to the settings</source>
        <extracomment>gui/about, gui/doctor, gui/keeping</extracomment>
        <translation>Zurück zu den Einstellungen</translation>
    </message>
    <message>
        <source>Back to what you were writing</source>
        <extracomment>gui/commands</extracomment>
        <translation>Zurück zu dem, was Sie gerade schrieben</translation>
    </message>
    <message>
        <source>Back up now</source>
        <extracomment>gui/keeping</extracomment>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Backups</source>
        <extracomment>gui/keeping</extracomment>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Bad reply</source>
        <extracomment>gui/chat</extracomment>
        <translation>Schlechte Antwort</translation>
    </message>
    <message>
        <source>Balanced</source>
        <extracomment>gui/search</extracomment>
        <translation>Ausgewogen</translation>
    </message>
    <message>
        <source>Bash</source>
        <extracomment>a specialist</extracomment>
        <translation>Bash</translation>
    </message>
    <message>
        <source>Battery</source>
        <extracomment>core/machine</extracomment>
        <translation>Akku</translation>
    </message>
    <message>
        <source>Battery and power</source>
        <extracomment>core/machine</extracomment>
        <translation>Akku und Strom</translation>
    </message>
    <message>
        <source>Before you download</source>
        <extracomment>gui/search</extracomment>
        <translation>Vor dem Herunterladen</translation>
    </message>
    <message>
        <source>Beginning</source>
        <extracomment>gui/speed</extracomment>
        <translation>Beginnt</translation>
    </message>
    <message>
        <source>Below {line}: {places}.</source>
        <extracomment>gui/plots</extracomment>
        <translation>Unter {line}: {places}.</translation>
    </message>
    <message>
        <source>Benchmark</source>
        <extracomment>gui/models, gui/speed</extracomment>
        <translation>Messen</translation>
    </message>
    <message>
        <source>Benchmark this computer</source>
        <extracomment>gui/models</extracomment>
        <translation>Diesen Computer messen</translation>
    </message>
    <message>
        <source>Bengali</source>
        <extracomment>core/languages</extracomment>
        <translation>Bengalisch</translation>
    </message>
    <message>
        <source>Best for many languages</source>
        <extracomment>a model</extracomment>
        <translation>Am besten für viele Sprachen</translation>
    </message>
    <message>
        <source>Best general model of its size, needs little memory for long texts</source>
        <extracomment>a model</extracomment>
        <translation>Bestes allgemeines Modell seiner Größe, braucht wenig Speicher für lange Texte</translation>
    </message>
    <message>
        <source>Best grammar of all models here</source>
        <extracomment>a model</extracomment>
        <translation>Beste Grammatik aller Modelle hier</translation>
    </message>
    <message>
        <source>Best match</source>
        <extracomment>gui/search</extracomment>
        <translation>Beste Treffer</translation>
    </message>
    <message>
        <source>Best overall, pictures too, long texts in little memory</source>
        <extracomment>a model</extracomment>
        <translation>Insgesamt das beste, auch mit Bildern, lange Texte in wenig Speicher</translation>
    </message>
    <message>
        <source>Best writing and grammar near its speed</source>
        <extracomment>a model</extracomment>
        <translation>Schreibt am besten und grammatisch am saubersten in seiner Geschwindigkeitsklasse</translation>
    </message>
    <message>
        <source>Blank before it</source>
        <extracomment>gui/commands</extracomment>
        <translation>Vorheriger Platzhalter</translation>
    </message>
    <message>
        <source>Both belong to other programs, so Goldcrest leaves them as they are.</source>
        <extracomment>gui/library</extracomment>
        <translation>Beide gehören anderen Programmen, deshalb lässt Goldcrest sie, wie sie sind.</translation>
    </message>
    <message>
        <source>Braces</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Klammern</translation>
    </message>
    <message>
        <source>Brainstorm</source>
        <extracomment>a specialist</extracomment>
        <translation>Ideen sammeln</translation>
    </message>
    <message>
        <source>Bring back Goldcrest&apos;s</source>
        <extracomment>gui/prompts</extracomment>
        <translation>Mitgelieferte zurückholen</translation>
    </message>
    <message>
        <source>Bring back from archive</source>
        <extracomment>gui/shelf</extracomment>
        <translation>Aus dem Archiv zurückholen</translation>
    </message>
    <message>
        <source>Bring back the chats of {when}? Those of now are put aside as another backup, and nothing is lost. Goldcrest has to be started again for it.</source>
        <extracomment>gui/keeping</extracomment>
        <translation>Die Chats von {when} zurückholen? Die jetzigen werden als weitere Sicherung beiseitegelegt, nichts geht verloren. Goldcrest muss dafür neu gestartet werden.</translation>
    </message>
    <message>
        <source>Bring back the prompts that came with Goldcrest</source>
        <extracomment>gui/prompts</extracomment>
        <translation>Die mit Goldcrest gelieferten Vorlagen zurückholen</translation>
    </message>
    <message>
        <source>Bring that back first, or go on with what is there.</source>
        <extracomment>core/wording_context</extracomment>
        <translation>Holen Sie das zuerst zurück oder machen Sie mit dem weiter, was da ist.</translation>
    </message>
    <message>
        <source>Bring the others again after that.</source>
        <extracomment>gui/library</extracomment>
        <translation>Bringen Sie die anderen danach noch einmal.</translation>
    </message>
    <message>
        <source>Brings its chat template</source>
        <extracomment>core/findings</extracomment>
        <translation>Bringt seine Chat-Vorlage mit</translation>
    </message>
    <message>
        <source>Build: {build}, threads: {n}</source>
        <extracomment>app_doctor_engine</extracomment>
        <translation>Build: {build}, Threads: {n}</translation>
    </message>
    <message>
        <source>Building a part of the model</source>
        <extracomment>gui/speed</extracomment>
        <translation>Ein Teil des Modells wird erstellt</translation>
    </message>
    <message>
        <source>Built in. Only proves that everything works.</source>
        <extracomment>gui/models</extracomment>
        <translation>Eingebaut. Beweist nur, dass alles funktioniert.</translation>
    </message>
    <message>
        <source>By this grammar (GBNF)</source>
        <extracomment>gui/chat</extracomment>
        <translation>Nach dieser Grammatik (GBNF)</translation>
    </message>
    <message>
        <source>By {maker}</source>
        <extracomment>gui/models</extracomment>
        <translation>Von {maker}</translation>
    </message>
    <message>
        <source>By {name}</source>
        <extracomment>gui/search</extracomment>
        <translation>Von {name}</translation>
    </message>
    <message>
        <source>Bytes</source>
        <extracomment>gui/privacy</extracomment>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>C</source>
        <extracomment>a specialist</extracomment>
        <translation>C</translation>
    </message>
    <message>
        <source>C#</source>
        <extracomment>a specialist</extracomment>
        <translation>C#</translation>
    </message>
    <message>
        <source>C++</source>
        <extracomment>a specialist</extracomment>
        <translation>C++</translation>
    </message>
    <message>
        <source>CC BY-NC 4.0, not for commercial use</source>
        <extracomment>core/licences</extracomment>
        <translation>CC BY-NC 4.0, nicht für kommerzielle Nutzung</translation>
    </message>
    <message>
        <source>CC BY-NC-SA 4.0, not for commercial use</source>
        <extracomment>core/licences</extracomment>
        <translation>CC BY-NC-SA 4.0, nicht für kommerzielle Nutzung</translation>
    </message>
    <message>
        <source>Cache</source>
        <extracomment>core/library, gui/folders</extracomment>
        <translation>Cache</translation>
    </message>
    <message>
        <source>Caches</source>
        <extracomment>core/machine</extracomment>
        <translation>Caches</translation>
    </message>
    <message>
        <source>Can think before it answers</source>
        <extracomment>core/findings</extracomment>
        <translation>Kann nachdenken, bevor es antwortet</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>gui/chat, gui/disk, gui/downloads, gui/library, gui/models, gui/settings</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel its download; that can delete what has arrived, too.</source>
        <extracomment>core/wording</extracomment>
        <translation>Brechen Sie den Download ab; dabei kann auch gelöscht werden, was schon angekommen ist.</translation>
    </message>
    <message>
        <source>Change access token in the settings</source>
        <extracomment>gui/privacy</extracomment>
        <translation>Zugriffstoken in den Einstellungen ändern</translation>
    </message>
    <message>
        <source>Change the device…</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>Gerät ändern…</translation>
    </message>
    <message>
        <source>Change threads…</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>Threads ändern…</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>gui/search</extracomment>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Changed since: {list}.</source>
        <extracomment>core/words_of_speed</extracomment>
        <translation>Seitdem geändert: {list}.</translation>
    </message>
    <message>
        <source>Change…</source>
        <extracomment>gui/privacy</extracomment>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Chat</source>
        <extracomment>core/chat, gui/commands</extracomment>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Chat</source>
        <comment>to start one</comment>
        <extracomment>gui/downloads, gui/library, gui/models, gui/search</extracomment>
        <translation>Chatten</translation>
    </message>
    <message>
        <source>Chat and text</source>
        <extracomment>gui/search</extracomment>
        <translation>Chat und Text</translation>
    </message>
    <message>
        <source>Chat template</source>
        <extracomment>gui/models</extracomment>
        <translation>Chat-Vorlage</translation>
    </message>
    <message>
        <source>Chat with it</source>
        <extracomment>gui/search</extracomment>
        <translation>Damit chatten</translation>
    </message>
    <message>
        <source>Chat with {model}</source>
        <extracomment>gui/commands</extracomment>
        <translation>Mit {model} chatten</translation>
    </message>
    <message>
        <source>Chat with {name}</source>
        <extracomment>gui/search</extracomment>
        <translation>Mit {name} chatten</translation>
    </message>
    <message>
        <source>Chats</source>
        <extracomment>core/library, gui/chat_list, gui/disk, gui/keeping</extracomment>
        <translation>Chats</translation>
    </message>
    <message>
        <source>Chats and measurements</source>
        <extracomment>gui/folders</extracomment>
        <translation>Chats und Messungen</translation>
    </message>
    <message>
        <source>Chats kept ready</source>
        <extracomment>core/library, gui/disk</extracomment>
        <translation>Bereitgehaltene Chats</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>a specialist, gui/specialists</extracomment>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Check all models</source>
        <extracomment>gui/disk</extracomment>
        <translation>Alle Modelle prüfen</translation>
    </message>
    <message>
        <source>Check everything</source>
        <extracomment>gui/doctor</extracomment>
        <translation>Alles prüfen</translation>
    </message>
    <message>
        <source>Check everything again</source>
        <extracomment>gui/doctor</extracomment>
        <translation>Alles noch einmal prüfen</translation>
    </message>
    <message>
        <source>Check for updates</source>
        <extracomment>gui/about, gui/privacy</extracomment>
        <translation>Nach Updates suchen</translation>
    </message>
    <message>
        <source>Check its name and that you may read it, then try again.</source>
        <extracomment>core/words_of_documents</extracomment>
        <translation>Prüfen Sie den Namen und ob Sie die Datei lesen dürfen, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Check of {name}</source>
        <extracomment>gui/library</extracomment>
        <translation>Prüfung von {name}</translation>
    </message>
    <message>
        <source>Check spelling</source>
        <extracomment>core/settings</extracomment>
        <translation>Rechtschreibung prüfen</translation>
    </message>
    <message>
        <source>Check the catalogue</source>
        <extracomment>gui/privacy</extracomment>
        <translation>Katalog prüfen</translation>
    </message>
    <message>
        <source>Check the disk that Goldcrest&apos;s folders are on, then check again.</source>
        <extracomment>core/words_of_checkup</extracomment>
        <translation>Sehen Sie nach dem Datenträger, auf dem die Ordner von Goldcrest sind, und prüfen Sie dann erneut.</translation>
    </message>
    <message>
        <source>Check the disk that it is on, and connect it again if it was removed.</source>
        <extracomment>core/wording_disk</extracomment>
        <translation>Prüfen Sie das Laufwerk, auf dem er liegt, und schließen Sie es wieder an, falls es entfernt wurde.</translation>
    </message>
    <message>
        <source>Check the file</source>
        <extracomment>gui/library</extracomment>
        <translation>Datei prüfen</translation>
    </message>
    <message>
        <source>Check the network connection, then try again.</source>
        <extracomment>core/wording_hub</extracomment>
        <translation>Prüfen Sie die Netzwerkverbindung und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Check the proxy&apos;s address, name and password, then try again.</source>
        <extracomment>core/wording_hub</extracomment>
        <translation>Prüfen Sie Adresse, Name und Passwort des Proxys und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Check your text, and list its mistakes as short bullet points. Do not rewrite it yet.</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Prüfe deinen Text und liste seine Fehler in kurzen Stichpunkten auf. Schreibe ihn noch nicht um.</translation>
    </message>
    <message>
        <source>Check-up</source>
        <extracomment>gui/doctor, gui/pages, gui/settings</extracomment>
        <translation>Überprüfung</translation>
    </message>
    <message>
        <source>Check-up of Goldcrest {version}</source>
        <extracomment>app_doctor</extracomment>
        <translation>Überprüfung von Goldcrest {version}</translation>
    </message>
    <message>
        <source>Check-up: see that everything works</source>
        <extracomment>gui/commands</extracomment>
        <translation>Überprüfung: sehen, ob alles funktioniert</translation>
    </message>
    <message>
        <source>Checking now</source>
        <extracomment>gui/doctor</extracomment>
        <translation>Wird gerade geprüft</translation>
    </message>
    <message>
        <source>Checking the file</source>
        <extracomment>gui/downloads</extracomment>
        <translation>Datei wird geprüft</translation>
    </message>
    <message>
        <source>Checking the file, {percent} %</source>
        <extracomment>gui/downloads</extracomment>
        <translation>Datei wird geprüft, {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Checking {name}, {number} of {count}</source>
        <extracomment>gui/disk</extracomment>
        <translation>{name} wird geprüft, {number} von {count}</translation>
    </message>
    <message>
        <source>Checking {progress}</source>
        <extracomment>gui/library</extracomment>
        <translation>Prüfung läuft, {progress}</translation>
    </message>
    <message>
        <source>Checking. Replies that are being written go on meanwhile.</source>
        <extracomment>gui/doctor</extracomment>
        <translation>Es wird geprüft. Antworten, die gerade geschrieben werden, gehen währenddessen weiter.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <extracomment>gui/about</extracomment>
        <translation>Es wird gesucht…</translation>
    </message>
    <message>
        <source>Chinese</source>
        <extracomment>core/languages</extracomment>
        <translation>Chinesisch</translation>
    </message>
    <message>
        <source>Choice {number}: choices, one a line</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Auswahl {number}: Möglichkeiten, eine pro Zeile</translation>
    </message>
    <message>
        <source>Choice {number}: chosen at first</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Auswahl {number}: anfangs gewählt</translation>
    </message>
    <message>
        <source>Choice {number}: label</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Auswahl {number}: Beschriftung</translation>
    </message>
    <message>
        <source>Choice {number}: name in the instructions</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Auswahl {number}: Name in den Anweisungen</translation>
    </message>
    <message>
        <source>Choices, one a line</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Möglichkeiten, eine pro Zeile</translation>
    </message>
    <message>
        <source>Choose a file or a folder with chats.</source>
        <extracomment>core/words_of_chats</extracomment>
        <translation>Wählen Sie eine Datei oder einen Ordner mit Chats.</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <extracomment>gui/keeping</extracomment>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <extracomment>gui/chat, gui/downloads</extracomment>
        <translation>Modell wählen</translation>
    </message>
    <message>
        <source>Choose a model in the GGUF format, or download it again.</source>
        <extracomment>core/wording</extracomment>
        <translation>Wählen Sie ein Modell im GGUF-Format oder laden Sie es erneut herunter.</translation>
    </message>
    <message>
        <source>Choose a model that can, with its file for pictures, or ask without the picture.</source>
        <extracomment>core/words_of_pictures</extracomment>
        <translation>Wählen Sie ein Modell, das es kann, mit seiner Datei für Bilder, oder fragen Sie ohne das Bild.</translation>
    </message>
    <message>
        <source>Choose a smaller model.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>Wählen Sie ein kleineres Modell.</translation>
    </message>
    <message>
        <source>Choose a specialist</source>
        <extracomment>gui/chat</extracomment>
        <translation>Spezialisten wählen</translation>
    </message>
    <message>
        <source>Choose a specialist for this chat</source>
        <extracomment>gui/commands</extracomment>
        <translation>Spezialisten für diesen Chat wählen</translation>
    </message>
    <message>
        <source>Choose an empty folder that is not inside the old one.</source>
        <extracomment>core/wording_disk</extracomment>
        <translation>Wählen Sie einen leeren Ordner, der nicht im alten liegt.</translation>
    </message>
    <message>
        <source>Choose an export of Goldcrest, ChatGPT, Claude or Open WebUI, or files of LM Studio, Jan or GPT4All.</source>
        <extracomment>core/words_of_chats</extracomment>
        <translation>Wählen Sie einen Export von Goldcrest, ChatGPT, Claude oder Open WebUI oder Dateien von LM Studio, Jan oder GPT4All.</translation>
    </message>
    <message>
        <source>Choose another file of this model, or another model.</source>
        <extracomment>core/wording</extracomment>
        <translation>Wählen Sie eine andere Datei dieses Modells oder ein anderes Modell.</translation>
    </message>
    <message>
        <source>Choose another file of this model, such as one in Q4_K_M.</source>
        <extracomment>core/wording_models</extracomment>
        <translation>Wählen Sie eine andere Datei dieses Modells, etwa eine in Q4_K_M.</translation>
    </message>
    <message>
        <source>Choose another file of this model, such as one in TQ2_0 or Q4_K_M.</source>
        <extracomment>core/wording_models</extracomment>
        <translation>Wählen Sie eine andere Datei dieses Modells, etwa eine in TQ2_0 oder Q4_K_M.</translation>
    </message>
    <message>
        <source>Choose another file, or mend this one; docs/specialists.md says what it holds.</source>
        <extracomment>core/words_of_specialists</extracomment>
        <translation>Wählen Sie eine andere Datei oder berichtigen Sie diese; docs/specialists.md beschreibt ihren Inhalt.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <extracomment>core/words_of_documents</extracomment>
        <translation>Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>Choose another folder in the settings, or allow writing to this one.</source>
        <extracomment>core/wording_disk</extracomment>
        <translation>Wählen Sie in den Einstellungen einen anderen Ordner oder erlauben Sie, in diesen zu schreiben.</translation>
    </message>
    <message>
        <source>Choose another models folder in the settings instead.</source>
        <extracomment>core/wording_disk</extracomment>
        <translation>Wählen Sie stattdessen einen anderen Modellordner in den Einstellungen.</translation>
    </message>
    <message>
        <source>Choose another name, or move the chats there.</source>
        <extracomment>core/wording_chats</extracomment>
        <translation>Wählen Sie einen anderen Namen oder verschieben Sie die Chats dorthin.</translation>
    </message>
    <message>
        <source>Choose another one in the settings, or the processor. Here are: {available}.</source>
        <extracomment>core/words_of_devices</extracomment>
        <translation>Wählen Sie in den Einstellungen einen anderen oder den Prozessor. Hier gibt es: {available}.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <extracomment>core/words_of_chats</extracomment>
        <translation>Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>Choose another power plan in the system&apos;s settings.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>Wählen Sie in den Einstellungen des Systems ein anderes Energieprofil.</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <extracomment>gui/disk, gui/library</extracomment>
        <translation>Andere wählen…</translation>
    </message>
    <message>
        <source>Choose at least one more.</source>
        <extracomment>gui/models</extracomment>
        <translation>Wählen Sie mindestens noch eines.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <extracomment>gui/keeping</extracomment>
        <translation>Dateien wählen…</translation>
    </message>
    <message>
        <source>Choose it in the list of models.</source>
        <extracomment>core/wording</extracomment>
        <translation>Wählen Sie es in der Liste der Modelle.</translation>
    </message>
    <message>
        <source>Choose one that is not inside it.</source>
        <extracomment>gui/disk</extracomment>
        <translation>Wählen Sie einen, der nicht darin liegt.</translation>
    </message>
    <message>
        <source>Choose one that was made for this very model, or go on without it.</source>
        <extracomment>core/wording_models</extracomment>
        <translation>Wählen Sie einen, der genau für dieses Modell gemacht ist, oder machen Sie ohne ihn weiter.</translation>
    </message>
    <message>
        <source>Choose others in the settings.</source>
        <extracomment>core/words_of_devices</extracomment>
        <translation>Wählen Sie in den Einstellungen andere.</translation>
    </message>
    <message>
        <source>Choose parts…</source>
        <extracomment>gui/chat</extracomment>
        <translation>Teile wählen…</translation>
    </message>
    <message>
        <source>Choose two or three models above the message, or ask one as usual (Cancel).</source>
        <extracomment>gui/chat</extracomment>
        <translation>Wählen Sie über der Nachricht zwei oder drei Modelle oder fragen Sie wie üblich nur eines („Abbrechen“).</translation>
    </message>
    <message>
        <source>Choose two or three models to compare.</source>
        <extracomment>gui/models</extracomment>
        <translation>Wählen Sie zwei oder drei Modelle zum Vergleichen.</translation>
    </message>
    <message>
        <source>Choose what is sent of a file</source>
        <extracomment>gui/commands</extracomment>
        <translation>Wählen, was von einer Datei gesendet wird</translation>
    </message>
    <message>
        <source>Choose which model answers</source>
        <extracomment>gui/chat</extracomment>
        <translation>Wählen, welches Modell antwortet</translation>
    </message>
    <message>
        <source>Choose {name}</source>
        <extracomment>gui/settings</extracomment>
        <translation>{name} wählen</translation>
    </message>
    <message>
        <source>Choose…</source>
        <extracomment>gui/settings</extracomment>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Choosing again what models run on tries it once more.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>Wenn Sie erneut wählen, worauf Modelle laufen, wird es noch einmal versucht.</translation>
    </message>
    <message>
        <source>Chosen at first</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Anfangs gewählt</translation>
    </message>
    <message>
        <source>Chosen to compare</source>
        <extracomment>gui/models</extracomment>
        <translation>Zum Vergleich gewählt</translation>
    </message>
    <message>
        <source>Clean up</source>
        <extracomment>gui/disk</extracomment>
        <translation>Aufräumen</translation>
    </message>
    <message>
        <source>Cleaning up</source>
        <extracomment>gui/disk</extracomment>
        <translation>Wird aufgeräumt</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>gui/downloads, gui/finding, gui/privacy</extracomment>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Clear selection</source>
        <extracomment>gui/shelf</extracomment>
        <translation>Auswahl aufheben</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <extracomment>gui/finding</extracomment>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>Clock</source>
        <extracomment>core/machine</extracomment>
        <translation>Takt</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>gui/chat, gui/dialogs, gui/search</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close Goldcrest</source>
        <extracomment>gui/keeping</extracomment>
        <translation>Goldcrest schließen</translation>
    </message>
    <message>
        <source>Close other programs or free some space, then try again.</source>
        <extracomment>core/wording_models</extracomment>
        <translation>Schließen Sie andere Programme oder schaffen Sie etwas Platz und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Close other programs that use it, check that its disk is connected, then try again.</source>
        <extracomment>core/wording_disk</extracomment>
        <translation>Schließen Sie andere Programme, die darauf zugreifen, prüfen Sie, ob das Laufwerk angeschlossen ist, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Close other programs, choose a smaller model, or set a shorter context in the settings.</source>
        <extracomment>core/wording</extracomment>
        <translation>Schließen Sie andere Programme, wählen Sie ein kleineres Modell oder stellen Sie in den Einstellungen einen kürzeren Kontext ein.</translation>
    </message>
    <message>
        <source>Close the details</source>
        <extracomment>gui/models</extracomment>
        <translation>Details schließen</translation>
    </message>
    <message>
        <source>Close the link that is shown</source>
        <extracomment>gui/commands</extracomment>
        <translation>Angezeigten Link schließen</translation>
    </message>
    <message>
        <source>Close what lies on top, then back to the message</source>
        <extracomment>gui/commands</extracomment>
        <translation>Schließen, was obenauf liegt, dann zurück zur Nachricht</translation>
    </message>
    <message>
        <source>Close what you do not need.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>Schließen Sie, was Sie nicht brauchen.</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Code</translation>
    </message>
    <message>
        <source>Comes up with many different ideas.</source>
        <extracomment>a specialist</extracomment>
        <translation>Findet viele verschiedene Ideen.</translation>
    </message>
    <message>
        <source>Comes with Goldcrest on Windows and macOS; on Linux your system&apos;s is used. It is unchanged and a separate file, so you may put your own build in its place.</source>
        <extracomment>core/components</extracomment>
        <translation>Kommt unter Windows und macOS mit Goldcrest; unter Linux wird die Bibliothek Ihres Systems verwendet. Sie ist unverändert und eine eigene Datei, Sie dürfen sie also durch eine selbst gebaute ersetzen.</translation>
    </message>
    <message>
        <source>Comes with the packages of Goldcrest; one that runs from its source uses your system&apos;s.</source>
        <extracomment>core/components</extracomment>
        <translation>Kommt mit den Paketen von Goldcrest; wer Goldcrest aus dem Quelltext startet, verwendet das des eigenen Systems.</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <extracomment>core/settings</extracomment>
        <translation>Angenehm</translation>
    </message>
    <message>
        <source>Comfortable speed</source>
        <extracomment>core/settings</extracomment>
        <translation>Angenehme Geschwindigkeit</translation>
    </message>
    <message>
        <source>Compact</source>
        <extracomment>core/settings</extracomment>
        <translation>Kompakt</translation>
    </message>
    <message>
        <source>Compact shows more lines at a time, closer to each other.</source>
        <extracomment>core/settings</extracomment>
        <translation>„Kompakt“ zeigt mehr Zeilen auf einmal, dichter beieinander.</translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>gui/models</extracomment>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Compare models</source>
        <extracomment>gui/models</extracomment>
        <translation>Modelle vergleichen</translation>
    </message>
    <message>
        <source>Compare {name}</source>
        <extracomment>gui/models</extracomment>
        <translation>{name} vergleichen</translation>
    </message>
    <message>
        <source>Comparison. {models}. Comfortable: {speed}.</source>
        <extracomment>gui/models</extracomment>
        <translation>Vergleich. {models}. Angenehm: {speed}.</translation>
    </message>
    <message>
        <source>Connect the disk that it is on, or choose another folder in the settings.</source>
        <extracomment>core/wording_disk</extracomment>
        <translation>Schließen Sie das Laufwerk an, auf dem er liegt, oder wählen Sie in den Einstellungen einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Connect the disk that it is on, or show Goldcrest where the folder is now. The models in it are not lost.</source>
        <extracomment>gui/library</extracomment>
        <translation>Schließen Sie das Laufwerk an, auf dem er liegt, oder zeigen Sie Goldcrest, wo der Ordner jetzt ist. Die Modelle darin sind nicht verloren.</translation>
    </message>
    <message>
        <source>Connecting</source>
        <extracomment>gui/downloads</extracomment>
        <translation>Verbindet</translation>
    </message>
    <message>
        <source>Connections</source>
        <extracomment>gui/privacy</extracomment>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Context</source>
        <extracomment>gui/chat, gui/models</extracomment>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>Context full</source>
        <extracomment>gui/models</extracomment>
        <translation>Kontext voll</translation>
    </message>
    <message>
        <source>Context half full</source>
        <extracomment>gui/models</extracomment>
        <translation>Kontext halb voll</translation>
    </message>
    <message>
        <source>Context length</source>
        <extracomment>core/settings, gui/chat</extracomment>
        <translation>Kontextlänge</translation>
    </message>
    <message>
        <source>Context: {how_full}</source>
        <extracomment>gui/chat</extracomment>
        <translation>Kontext: {how_full}</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>gui/chat, gui/downloads, gui/models</extracomment>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Continue in the main window</source>
        <extracomment>gui/quick</extracomment>
        <translation>Im Hauptfenster fortsetzen</translation>
    </message>
    <message>
        <source>Conversation</source>
        <extracomment>gui/chat</extracomment>
        <translation>Unterhaltung</translation>
    </message>
    <message>
        <source>Conversation in little memory</source>
        <extracomment>a model</extracomment>
        <translation>Unterhaltung mit wenig Speicher</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>gui/dialogs, gui/doctor, gui/hardware, gui/privacy</extracomment>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>gui/chat, gui/commands, gui/hardware, gui/library, gui/privacy, gui/specialists</extracomment>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy all</source>
        <extracomment>gui/privacy</extracomment>
        <translation>Alles kopieren</translation>
    </message>
    <message>
        <source>Copy as markdown</source>
        <extracomment>gui/chat, gui/commands</extracomment>
        <translation>Als Markdown kopieren</translation>
    </message>
    <message>
        <source>Copy code</source>
        <extracomment>gui/chat</extracomment>
        <translation>Code kopieren</translation>
    </message>
    <message>
        <source>Copy details</source>
        <extracomment>gui/chat</extracomment>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <source>Copy link address</source>
        <extracomment>gui/chat</extracomment>
        <translation>Linkadresse kopieren</translation>
    </message>
    <message>
        <source>Copy message</source>
        <extracomment>gui/chat</extracomment>
        <translation>Nachricht kopieren</translation>
    </message>
    <message>
        <source>Copy of chats {file}</source>
        <extracomment>core/library</extracomment>
        <translation>Kopie der Chats {file}</translation>
    </message>
    <message>
        <source>Copy one, or make a new one.</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Kopieren Sie einen oder erstellen Sie einen neuen.</translation>
    </message>
    <message>
        <source>Copy or move the model instead.</source>
        <extracomment>core/wording_disk</extracomment>
        <translation>Kopieren oder verschieben Sie das Modell stattdessen.</translation>
    </message>
    <message>
        <source>Copy reply</source>
        <extracomment>gui/chat</extracomment>
        <translation>Antwort kopieren</translation>
    </message>
    <message>
        <source>Copy report</source>
        <extracomment>gui/dialogs, gui/doctor</extracomment>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Copy the checksum</source>
        <extracomment>gui/models</extracomment>
        <translation>Prüfsumme kopieren</translation>
    </message>
    <message>
        <source>Copy the chosen connections</source>
        <extracomment>gui/commands</extracomment>
        <translation>Gewählte Verbindungen kopieren</translation>
    </message>
    <message>
        <source>Copy the details of a reply</source>
        <extracomment>gui/commands</extracomment>
        <translation>Details einer Antwort kopieren</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <extracomment>gui/library</extracomment>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>Copy this specialist</source>
        <extracomment>gui/commands</extracomment>
        <translation>Diesen Spezialisten kopieren</translation>
    </message>
    <message>
        <source>Cores</source>
        <extracomment>core/machine</extracomment>
        <translation>Kerne</translation>
    </message>
    <message>
        <source>Correct my text</source>
        <extracomment>a prompt</extracomment>
        <translation>Meinen Text korrigieren</translation>
    </message>
    <message>
        <source>Correct spelling, grammar and punctuation of the following text. Change nothing else. Then list what you changed.

{{text}}</source>
        <extracomment>a prompt</extracomment>
        <translation>Korrigiere Rechtschreibung, Grammatik und Zeichensetzung des folgenden Textes. Ändere sonst nichts. Liste danach auf, was du geändert hast.

{{Text}}</translation>
    </message>
    <message>
        <source>Correct the JSON schema or the grammar, or send the message without it.</source>
        <extracomment>core/wording_models</extracomment>
        <translation>Berichtigen Sie das JSON-Schema oder die Grammatik oder senden Sie die Nachricht ohne.</translation>
    </message>
    <message>
        <source>Corrects spelling and grammar, and leaves the rest alone.</source>
        <extracomment>a specialist</extracomment>
        <translation>Korrigiert Rechtschreibung und Grammatik und lässt den Rest, wie er ist.</translation>
    </message>
    <message>
        <source>Count from 3 to 9.</source>
        <extracomment>gui/chat</extracomment>
        <translation>Zähle von 3 bis 9.</translation>
    </message>
    <message>
        <source>Counted by the model itself.</source>
        <extracomment>gui/chat</extracomment>
        <translation>Vom Modell selbst gezählt.</translation>
    </message>
    <message>
        <source>Crash report</source>
        <extracomment>gui/reports</extracomment>
        <translation>Absturzbericht</translation>
    </message>
    <message>
        <source>Crash reports</source>
        <extracomment>gui/reports</extracomment>
        <translation>Absturzberichte</translation>
    </message>
    <message>
        <source>Ctrl and wheel</source>
        <extracomment>gui/commands</extracomment>
        <translation>Strg und Mausrad</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <extracomment>core/settings</extracomment>
        <translation>Strg+Eingabe</translation>
    </message>
    <message>
        <source>Cut off</source>
        <extracomment>gui/privacy</extracomment>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Czech</source>
        <extracomment>core/languages</extracomment>
        <translation>Tschechisch</translation>
    </message>
    <message>
        <source>Damaged</source>
        <extracomment>gui/library</extracomment>
        <translation>Beschädigt</translation>
    </message>
    <message>
        <source>Danish</source>
        <extracomment>core/languages</extracomment>
        <translation>Dänisch</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>core/settings</extracomment>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Debian package</source>
        <extracomment>gui/about</extracomment>
        <translation>Debian-Paket</translation>
    </message>
    <message>
        <source>Dec</source>
        <extracomment>gui/dates</extracomment>
        <translation>Dez</translation>
    </message>
    <message>
        <source>December</source>
        <extracomment>gui/dates</extracomment>
        <translation>Dezember</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>gui/chat, gui/commands, gui/disk, gui/models, gui/prompts, gui/reports, gui/shelf, gui/specialists</extracomment>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete all…</source>
        <extracomment>gui/reports</extracomment>
        <translation>Alle löschen…</translation>
    </message>
    <message>
        <source>Delete another model to free space.</source>
        <extracomment>core/wording</extracomment>
        <translation>Löschen Sie ein anderes Modell, um Platz zu schaffen.</translation>
    </message>
    <message>
        <source>Delete folder</source>
        <extracomment>gui/shelf</extracomment>
        <translation>Ordner löschen</translation>
    </message>
    <message>
        <source>Delete folder, keep its chats</source>
        <extracomment>gui/shelf</extracomment>
        <translation>Ordner löschen, Chats behalten</translation>
    </message>
    <message>
        <source>Delete it and download it again, or choose another model.</source>
        <extracomment>core/wording</extracomment>
        <translation>Löschen Sie es und laden Sie es erneut herunter, oder wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>Delete it and download the model again.</source>
        <extracomment>core/wording</extracomment>
        <translation>Löschen Sie es und laden Sie das Modell erneut herunter.</translation>
    </message>
    <message>
        <source>Delete it where it comes from.</source>
        <extracomment>core/wording</extracomment>
        <translation>Löschen Sie es dort, woher es kommt.</translation>
    </message>
    <message>
        <source>Delete it, then add it again from where you have it.</source>
        <extracomment>core/wording</extracomment>
        <translation>Löschen Sie es und fügen Sie es dann von dort wieder hinzu, wo Sie es haben.</translation>
    </message>
    <message>
        <source>Delete list</source>
        <extracomment>gui/privacy</extracomment>
        <translation>Liste löschen</translation>
    </message>
    <message>
        <source>Delete some that you do not need, then try again.</source>
        <extracomment>core/words_of_prompts</extracomment>
        <translation>Löschen Sie einige, die Sie nicht brauchen, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Delete the unfinished download of {name}? The {progress} that have arrived would have to be downloaded again. It frees {size}.</source>
        <extracomment>gui/disk</extracomment>
        <translation>Den unfertigen Download von {name} löschen? Was bisher angekommen ist ({progress}), müsste erneut heruntergeladen werden. Das gibt {size} frei.</translation>
    </message>
    <message>
        <source>Delete the whole list? What was downloaded stays.</source>
        <extracomment>gui/privacy</extracomment>
        <translation>Die ganze Liste löschen? Was heruntergeladen wurde, bleibt.</translation>
    </message>
    <message>
        <source>Delete this one</source>
        <extracomment>gui/disk</extracomment>
        <translation>Dieses löschen</translation>
    </message>
    <message>
        <source>Delete this prompt</source>
        <extracomment>gui/prompts</extracomment>
        <translation>Diese Vorlage löschen</translation>
    </message>
    <message>
        <source>Delete what keeps chats ready? Your chats stay; the model reads each again when you go on with it. It frees {size}.</source>
        <extracomment>gui/disk</extracomment>
        <translation>Löschen, was Chats bereithält? Ihre Chats bleiben; das Modell liest jeden neu, wenn Sie ihn fortsetzen. Das gibt {size} frei.</translation>
    </message>
    <message>
        <source>Delete {name}</source>
        <extracomment>gui/disk, gui/models</extracomment>
        <translation>{name} löschen</translation>
    </message>
    <message>
        <source>Delete {name} from this computer? Your chats stay.</source>
        <extracomment>gui/models</extracomment>
        <translation>{name} von diesem Computer löschen? Ihre Chats bleiben.</translation>
    </message>
    <message>
        <source>Delete {name} from this computer? {freed} Your chats stay.</source>
        <extracomment>gui/disk, gui/library</extracomment>
        <translation>{name} von diesem Computer löschen? {freed} Ihre Chats bleiben.</translation>
    </message>
    <message>
        <source>Delete {name} {place}</source>
        <extracomment>gui/disk</extracomment>
        <translation>{name} {place} löschen</translation>
    </message>
    <message>
        <source>Delete {name}? It frees {size}.</source>
        <extracomment>gui/disk</extracomment>
        <translation>{name} löschen? Das gibt {size} frei.</translation>
    </message>
    <message numerus="yes">
        <source>Delete {n} chat</source>
        <comment>Delete {n} chats</comment>
        <extracomment>gui/shelf</extracomment>
        <translation>
            <numerusform>{n} Chat löschen</numerusform>
            <numerusform>{n} Chats löschen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete {n} report?</source>
        <comment>Delete {n} reports?</comment>
        <extracomment>gui/reports</extracomment>
        <translation>
            <numerusform>{n} Bericht löschen?</numerusform>
            <numerusform>{n} Berichte löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete {path}?</source>
        <extracomment>gui/disk</extracomment>
        <translation>{path} löschen?</translation>
    </message>
    <message>
        <source>Delete, with all below</source>
        <extracomment>gui/chat</extracomment>
        <translation>Löschen, mit allem darunter</translation>
    </message>
    <message>
        <source>Deleting</source>
        <extracomment>gui/models</extracomment>
        <translation>Wird gelöscht</translation>
    </message>
    <message numerus="yes">
        <source>Deleting Goldcrest&apos;s own frees {size}; the other is used in its place.</source>
        <comment>Deleting Goldcrest&apos;s own frees {size}; the others are used in its place.</comment>
        <extracomment>gui/library</extracomment>
        <translation>
            <numerusform>Goldcrests eigenes zu löschen, gibt {size} frei; stattdessen wird das andere benutzt.</numerusform>
            <numerusform>Goldcrests eigenes zu löschen, gibt {size} frei; stattdessen werden die anderen benutzt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleting Goldcrest&apos;s own {own} frees {size}; the other is used in their place.</source>
        <comment>Deleting Goldcrest&apos;s own {own} frees {size}; the others are used in their place.</comment>
        <extracomment>gui/library</extracomment>
        <translation>
            <numerusform>Goldcrests eigene {own} zu löschen, gibt {size} frei; stattdessen wird das andere benutzt.</numerusform>
            <numerusform>Goldcrests eigene {own} zu löschen, gibt {size} frei; stattdessen werden die anderen benutzt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleting all but one of them frees up to {size}.</source>
        <extracomment>gui/library</extracomment>
        <translation>Alle bis auf eines zu löschen, gibt bis zu {size} frei.</translation>
    </message>
    <message>
        <source>Deleting all but one of them frees {size}.</source>
        <extracomment>gui/library</extracomment>
        <translation>Alle bis auf eines zu löschen, gibt {size} frei.</translation>
    </message>
    <message>
        <source>Deleting one of them frees up to {size}.</source>
        <extracomment>gui/library</extracomment>
        <translation>Eines davon zu löschen, gibt bis zu {size} frei.</translation>
    </message>
    <message>
        <source>Deleting one of them frees {size}.</source>
        <extracomment>gui/library</extracomment>
        <translation>Eines davon zu löschen, gibt {size} frei.</translation>
    </message>
    <message>
        <source>Density</source>
        <extracomment>core/settings</extracomment>
        <translation>Dichte</translation>
    </message>
    <message>
        <source>Details of {name}</source>
        <extracomment>gui/models, gui/search</extracomment>
        <translation>Details zu {name}</translation>
    </message>
    <message>
        <source>Details of {what}</source>
        <extracomment>gui/doctor</extracomment>
        <translation>Einzelheiten: {what}</translation>
    </message>
    <message>
        <source>Device</source>
        <extracomment>gui/models</extracomment>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Difference</source>
        <extracomment>gui/plots</extracomment>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Disk</source>
        <extracomment>core/machine</extracomment>
        <translation>Laufwerk</translation>
    </message>
    <message>
        <source>Disk use</source>
        <extracomment>gui/commands, gui/disk, gui/models, gui/pages, gui/settings</extracomment>
        <translation>Speicherplatz</translation>
    </message>
    <message>
        <source>Disk use…</source>
        <extracomment>gui/about</extracomment>
        <translation>Speicherplatz…</translation>
    </message>
    <message>
        <source>Disks formatted as FAT32 take files up to 4 GB. Choose another models folder in the settings, or use a disk formatted as exFAT, for example.</source>
        <extracomment>core/wording_disk</extracomment>
        <translation>Mit FAT32 formatierte Laufwerke nehmen Dateien bis 4 GB. Wählen Sie in den Einstellungen einen anderen Modellordner oder benutzen Sie zum Beispiel ein mit exFAT formatiertes Laufwerk.</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <extracomment>gui/disk, gui/library, gui/widgets</extracomment>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Divide the text, or choose a model for longer texts.</source>
        <extracomment>core/wording_models</extracomment>
        <translation>Teilen Sie den Text auf oder wählen Sie ein Modell für längere Texte.</translation>
    </message>
    <message>
        <source>Do not send</source>
        <extracomment>core/settings</extracomment>
        <translation>Nicht senden</translation>
    </message>
    <message>
        <source>Do not send the message</source>
        <extracomment>gui/chat</extracomment>
        <translation>Nachricht nicht senden</translation>
    </message>
    <message>
        <source>Do not trust it, unless you know where it comes from.</source>
        <extracomment>core/words_of_documents</extracomment>
        <translation>Vertrauen Sie ihr nicht, es sei denn, Sie wissen, woher sie kommt.</translation>
    </message>
    <message>
        <source>Do not use {name}</source>
        <extracomment>gui/chat</extracomment>
        <translation>{name} nicht benutzen</translation>
    </message>
    <message>
        <source>Do not wrap lines</source>
        <extracomment>gui/chat</extracomment>
        <translation>Zeilen nicht umbrechen</translation>
    </message>
    <message>
        <source>Document</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Does not say how many parameters it has</source>
        <extracomment>core/findings</extracomment>
        <translation>Sagt nicht, wie viele Parameter es hat</translation>
    </message>
    <message>
        <source>Does not say how much it reads at a time</source>
        <extracomment>core/findings</extracomment>
        <translation>Sagt nicht, wie viel es auf einmal liest</translation>
    </message>
    <message>
        <source>Does not say whether it thinks before it answers</source>
        <extracomment>core/findings</extracomment>
        <translation>Sagt nicht, ob es vor dem Antworten nachdenkt</translation>
    </message>
    <message>
        <source>Does not think before it answers</source>
        <extracomment>core/findings</extracomment>
        <translation>Denkt vor dem Antworten nicht nach</translation>
    </message>
    <message>
        <source>Don&apos;t remove</source>
        <extracomment>gui/downloads</extracomment>
        <translation>Nicht entfernen</translation>
    </message>
    <message>
        <source>Don&apos;t remove {name}</source>
        <extracomment>gui/downloads</extracomment>
        <translation>{name} nicht entfernen</translation>
    </message>
    <message>
        <source>Don&apos;t stop</source>
        <extracomment>gui/downloads</extracomment>
        <translation>Nicht stoppen</translation>
    </message>
    <message>
        <source>Don&apos;t stop {name}</source>
        <extracomment>gui/downloads</extracomment>
        <translation>{name} nicht stoppen</translation>
    </message>
    <message>
        <source>Download</source>
        <extracomment>gui/downloads, gui/models, gui/privacy, gui/search</extracomment>
        <translation>Herunterladen</translation>
    </message>
    <message>
        <source>Download and start</source>
        <extracomment>gui/models</extracomment>
        <translation>Herunterladen und starten</translation>
    </message>
    <message>
        <source>Download anyway</source>
        <extracomment>gui/downloads</extracomment>
        <translation>Trotzdem herunterladen</translation>
    </message>
    <message>
        <source>Download it again. If it happens once more, the file on the hub may have changed.</source>
        <extracomment>core/wording_hub</extracomment>
        <translation>Laden Sie es erneut herunter. Wenn es noch einmal passiert, hat sich die Datei im Hub vielleicht geändert.</translation>
    </message>
    <message>
        <source>Download it first.</source>
        <extracomment>core/wording</extracomment>
        <translation>Laden Sie es zuerst herunter.</translation>
    </message>
    <message>
        <source>Download its file for pictures too</source>
        <extracomment>gui/search</extracomment>
        <translation>Auch die Datei für Bilder herunterladen</translation>
    </message>
    <message>
        <source>Download of {name}</source>
        <extracomment>gui/downloads</extracomment>
        <translation>Download von {name}</translation>
    </message>
    <message>
        <source>Download the file for pictures that belongs to the model.</source>
        <extracomment>core/words_of_pictures</extracomment>
        <translation>Laden Sie die Datei für Bilder herunter, die zum Modell gehört.</translation>
    </message>
    <message>
        <source>Download {name}, {size}</source>
        <extracomment>gui/search</extracomment>
        <translation>{name} herunterladen, {size}</translation>
    </message>
    <message>
        <source>Downloads</source>
        <extracomment>core/settings, gui/commands, gui/downloads, gui/pages</extracomment>
        <translation>Downloads</translation>
    </message>
    <message>
        <source>Downloads at a time</source>
        <extracomment>core/settings</extracomment>
        <translation>Gleichzeitige Downloads</translation>
    </message>
    <message>
        <source>Downloads go on when it is back, or when you say where it is now.</source>
        <extracomment>gui/downloads</extracomment>
        <translation>Downloads gehen weiter, wenn er wieder da ist oder wenn Sie sagen, wo er jetzt ist.</translation>
    </message>
    <message>
        <source>Downloads go on when it is started without GOLDCREST_OFFLINE, HF_HUB_OFFLINE and TRANSFORMERS_OFFLINE.</source>
        <extracomment>gui/downloads</extracomment>
        <translation>Downloads gehen weiter, wenn es ohne GOLDCREST_OFFLINE, HF_HUB_OFFLINE und TRANSFORMERS_OFFLINE gestartet wird.</translation>
    </message>
    <message>
        <source>Downloads go on where they were when you switch that off.</source>
        <extracomment>gui/downloads</extracomment>
        <translation>Downloads gehen dort weiter, wo sie waren, wenn Sie das ausschalten.</translation>
    </message>
    <message>
        <source>Downloads pause while the connection costs by volume, such as that of a phone.</source>
        <extracomment>core/settings</extracomment>
        <translation>Downloads pausieren, solange die Verbindung nach Datenmenge kostet, etwa die eines Telefons.</translation>
    </message>
    <message>
        <source>Downloads wait, as you asked.</source>
        <extracomment>gui/downloads</extracomment>
        <translation>Downloads warten, wie Sie es wollten.</translation>
    </message>
    <message>
        <source>Draft, check, shorten</source>
        <extracomment>a specialist</extracomment>
        <translation>Entwerfen, prüfen, kürzen</translation>
    </message>
    <message numerus="yes">
        <source>Drafting: {right} of {n} guessed tokens was right</source>
        <comment>Drafting: {right} of {n} guessed tokens were right</comment>
        <extracomment>gui/chat</extracomment>
        <translation>
            <numerusform>Vorausraten: {right} von {n} geratenen Token war richtig</numerusform>
            <numerusform>Vorausraten: {right} von {n} geratenen Token waren richtig</numerusform>
        </translation>
    </message>
    <message>
        <source>Drag chats here</source>
        <extracomment>gui/chat_rows</extracomment>
        <translation>Chats hierher ziehen</translation>
    </message>
    <message>
        <source>Driver</source>
        <extracomment>core/machine</extracomment>
        <translation>Treiber</translation>
    </message>
    <message>
        <source>Drop files here to attach them</source>
        <extracomment>gui/chat</extracomment>
        <translation>Dateien zum Anhängen hier ablegen</translation>
    </message>
    <message>
        <source>Drop to add to your models</source>
        <extracomment>gui/library</extracomment>
        <translation>Zum Hinzufügen hier ablegen</translation>
    </message>
    <message>
        <source>Dutch</source>
        <extracomment>a specialist, core/languages</extracomment>
        <translation>Niederländisch</translation>
    </message>
    <message>
        <source>Each model that fits into memory, and of which all sizes are known, is predicted exactly.</source>
        <extracomment>gui/speed</extracomment>
        <translation>Jedes Modell, das in den Speicher passt und dessen Größen alle bekannt sind, wird genau vorhergesagt.</translation>
    </message>
    <message>
        <source>Each model that runs here is compared with its prediction. None has been yet: chat with an installed model, or measure it.</source>
        <extracomment>gui/speed</extracomment>
        <translation>Jedes Modell, das hier läuft, wird mit seiner Vorhersage verglichen. Bisher war es noch keines: Chatten Sie mit einem installierten Modell oder messen Sie es.</translation>
    </message>
    <message>
        <source>Each request that Goldcrest makes is listed here before it is made.</source>
        <extracomment>gui/privacy</extracomment>
        <translation>Jede Anfrage, die Goldcrest stellt, wird hier aufgeführt, bevor sie gestellt wird.</translation>
    </message>
    <message>
        <source>Earlier messages</source>
        <extracomment>gui/chat, gui/commands</extracomment>
        <translation>Frühere Nachrichten</translation>
    </message>
    <message>
        <source>Earlier messages were summarised first.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>Frühere Nachrichten wurden zuerst zusammengefasst.</translation>
    </message>
    <message>
        <source>Edit</source>
        <extracomment>gui/chat</extracomment>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Edit your last message</source>
        <extracomment>gui/commands</extracomment>
        <translation>Letzte eigene Nachricht bearbeiten</translation>
    </message>
    <message>
        <source>Editing a message. What it said, and what followed, stays beside it.</source>
        <extracomment>gui/chat</extracomment>
        <translation>Eine Nachricht wird bearbeitet. Was darin stand und was darauf folgte, bleibt daneben erhalten.</translation>
    </message>
    <message>
        <source>Energy is not known: nothing was written.</source>
        <extracomment>core/wording_roofline</extracomment>
        <translation>Der Energiebedarf ist nicht bekannt: Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Energy is not known: the measurement was too short.</source>
        <extracomment>core/wording_roofline</extracomment>
        <translation>Der Energiebedarf ist nicht bekannt: Die Messung war zu kurz.</translation>
    </message>
    <message>
        <source>Energy is not known: the system did not answer.</source>
        <extracomment>core/wording_roofline</extracomment>
        <translation>Der Energiebedarf ist nicht bekannt: Das System hat nicht geantwortet.</translation>
    </message>
    <message>
        <source>Energy is not known: the system tells it to administrators only.</source>
        <extracomment>core/wording_roofline</extracomment>
        <translation>Der Energiebedarf ist nicht bekannt: Das System nennt ihn nur Administratoren.</translation>
    </message>
    <message>
        <source>Energy is not known: the system&apos;s counter may have begun anew more than once.</source>
        <extracomment>core/wording_roofline</extracomment>
        <translation>Der Energiebedarf ist nicht bekannt: Der Zähler des Systems hat vielleicht mehr als einmal neu begonnen.</translation>
    </message>
    <message>
        <source>Energy is not known: this computer does not tell it.</source>
        <extracomment>core/wording_roofline</extracomment>
        <translation>Der Energiebedarf ist nicht bekannt: Dieser Computer nennt ihn nicht.</translation>
    </message>
    <message>
        <source>Energy is not known: this computer tells it only while it runs on its battery.</source>
        <extracomment>core/wording_roofline</extracomment>
        <translation>Der Energiebedarf ist nicht bekannt: Dieser Computer nennt ihn nur im Akkubetrieb.</translation>
    </message>
    <message>
        <source>Engine</source>
        <extracomment>app_doctor</extracomment>
        <translation>Engine</translation>
    </message>
    <message>
        <source>Engine build {name}, weights as in the file</source>
        <extracomment>gui/chat</extracomment>
        <translation>Engine-Variante {name}, Gewichte wie in der Datei</translation>
    </message>
    <message>
        <source>Engine build {name}, weights laid out anew for it</source>
        <extracomment>gui/chat</extracomment>
        <translation>Engine-Variante {name}, Gewichte dafür neu angeordnet</translation>
    </message>
    <message>
        <source>Engine builds for this processor</source>
        <extracomment>app_doctor</extracomment>
        <translation>Builds der Engine für diesen Prozessor</translation>
    </message>
    <message>
        <source>Engine: {name}</source>
        <extracomment>app_doctor_engine</extracomment>
        <translation>Engine: {name}</translation>
    </message>
    <message>
        <source>English</source>
        <extracomment>a model, a specialist, core/catalogue_facts, core/languages, gui/specialists</extracomment>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>English, Arabic, Chinese, French, German, Japanese, Korean, Spanish</source>
        <extracomment>a model</extracomment>
        <translation>Englisch, Arabisch, Chinesisch, Französisch, Deutsch, Japanisch, Koreanisch, Spanisch</translation>
    </message>
    <message>
        <source>English, Chinese</source>
        <extracomment>a model</extracomment>
        <translation>Englisch, Chinesisch</translation>
    </message>
    <message>
        <source>English, French, Spanish, German, Italian, Portuguese</source>
        <extracomment>a model</extracomment>
        <translation>Englisch, Französisch, Spanisch, Deutsch, Italienisch, Portugiesisch</translation>
    </message>
    <message>
        <source>English, French, Spanish, German, Italian, Portuguese, Dutch, Chinese, Japanese, Korean, Arabic</source>
        <extracomment>a model</extracomment>
        <translation>Englisch, Französisch, Spanisch, Deutsch, Italienisch, Portugiesisch, Niederländisch, Chinesisch, Japanisch, Koreanisch, Arabisch</translation>
    </message>
    <message>
        <source>English, German, French, Italian, Portuguese, Hindi, Spanish, Thai</source>
        <extracomment>a model</extracomment>
        <translation>Englisch, Deutsch, Französisch, Italienisch, Portugiesisch, Hindi, Spanisch, Thailändisch</translation>
    </message>
    <message>
        <source>English, Spanish, French, German, Japanese, Chinese, Arabic, Korean, Portuguese, Italian, Dutch, Czech</source>
        <extracomment>a model</extracomment>
        <translation>Englisch, Spanisch, Französisch, Deutsch, Japanisch, Chinesisch, Arabisch, Koreanisch, Portugiesisch, Italienisch, Niederländisch, Tschechisch</translation>
    </message>
    <message>
        <source>Enter</source>
        <extracomment>core/settings</extracomment>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>European languages, tool calls</source>
        <extracomment>a model</extracomment>
        <translation>Europäische Sprachen, Werkzeugaufrufe</translation>
    </message>
    <message>
        <source>Every GGUF model</source>
        <extracomment>gui/search</extracomment>
        <translation>Alle GGUF-Modelle</translation>
    </message>
    <message>
        <source>Every GGUF model; the bars show what it needs of the {memory} of memory here</source>
        <extracomment>gui/search</extracomment>
        <translation>Alle GGUF-Modelle; die Balken zeigen, was sie von den {memory} Speicher hier brauchen</translation>
    </message>
    <message>
        <source>Everything else</source>
        <extracomment>gui/disk</extracomment>
        <translation>Alles Übrige</translation>
    </message>
    <message>
        <source>Everything is where it was.</source>
        <extracomment>gui/disk</extracomment>
        <translation>Alles ist, wo es war.</translation>
    </message>
    <message>
        <source>Everything that Goldcrest keeps was read without a fault.</source>
        <extracomment>app_doctor</extracomment>
        <translation>Alles, was Goldcrest aufbewahrt, wurde ohne Fehler gelesen.</translation>
    </message>
    <message>
        <source>Everything that was checked works.</source>
        <extracomment>gui/doctor</extracomment>
        <translation>Alles, was geprüft wurde, funktioniert.</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <extracomment>gui/commands</extracomment>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Explain code</source>
        <extracomment>a specialist</extracomment>
        <translation>Code erklären</translation>
    </message>
    <message>
        <source>Explain simply</source>
        <extracomment>a prompt</extracomment>
        <translation>Einfach erklären</translation>
    </message>
    <message>
        <source>Explain the tides to a curious ten-year-old.</source>
        <extracomment>gui/chat</extracomment>
        <translation>Erkläre einem neugierigen zehnjährigen Kind die Gezeiten.</translation>
    </message>
    <message>
        <source>Explain this code</source>
        <extracomment>a prompt</extracomment>
        <translation>Diesen Code erklären</translation>
    </message>
    <message>
        <source>Explain what this code does, first in one sentence, then part by part. Name anything that looks like a mistake.

```
{{code}}
```</source>
        <extracomment>a prompt</extracomment>
        <translation>Erkläre, was dieser Code tut, zuerst in einem Satz, dann Teil für Teil. Nenne alles, was nach einem Fehler aussieht.

```
{{Code}}
```</translation>
    </message>
    <message>
        <source>Explain {{topic}} to somebody who hears of it for the first time. Use short sentences and one example from everyday life.</source>
        <extracomment>a prompt</extracomment>
        <translation>Erkläre {{Thema}} jemandem, der zum ersten Mal davon hört. Benutze kurze Sätze und ein Beispiel aus dem Alltag.</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>gui/commands, gui/keeping, gui/speed</extracomment>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export a chat</source>
        <extracomment>gui/keeping</extracomment>
        <translation>Chat exportieren</translation>
    </message>
    <message>
        <source>Export a specialist</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Spezialisten exportieren</translation>
    </message>
    <message>
        <source>Export all chats</source>
        <extracomment>gui/keeping</extracomment>
        <translation>Alle Chats exportieren</translation>
    </message>
    <message>
        <source>Export all…</source>
        <extracomment>gui/keeping</extracomment>
        <translation>Alle exportieren…</translation>
    </message>
    <message>
        <source>Export prompts</source>
        <extracomment>gui/prompts</extracomment>
        <translation>Vorlagen exportieren</translation>
    </message>
    <message>
        <source>Export results</source>
        <extracomment>gui/speed</extracomment>
        <translation>Ergebnisse exportieren</translation>
    </message>
    <message>
        <source>Export your chats, then restore the newest backup in the settings.</source>
        <extracomment>core/words_of_checkup</extracomment>
        <translation>Exportieren Sie Ihre Chats und stellen Sie dann in den Einstellungen die neueste Sicherung wieder her.</translation>
    </message>
    <message>
        <source>Exporting chats</source>
        <extracomment>gui/keeping</extracomment>
        <translation>Chats werden exportiert</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>gui/prompts, gui/shelf, gui/specialists</extracomment>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Facts as JSON</source>
        <extracomment>a specialist</extracomment>
        <translation>Fakten als JSON</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>gui/privacy</extracomment>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Famous for its size in 2023</source>
        <extracomment>a model</extracomment>
        <translation>2023 für seine Größe berühmt</translation>
    </message>
    <message>
        <source>Fastest first</source>
        <extracomment>gui/models</extracomment>
        <translation>Schnellste zuerst</translation>
    </message>
    <message>
        <source>Fastest of its size; questions about given texts, extracting facts</source>
        <extracomment>a model</extracomment>
        <translation>Schnellstes seiner Größe; Fragen zu gegebenen Texten, Fakten herausziehen</translation>
    </message>
    <message>
        <source>Fastest on old computers; extracting facts, tool calls</source>
        <extracomment>a model</extracomment>
        <translation>Am schnellsten auf alten Computern; Fakten herausziehen, Werkzeugaufrufe</translation>
    </message>
    <message>
        <source>Feb</source>
        <extracomment>gui/dates</extracomment>
        <translation>Feb</translation>
    </message>
    <message>
        <source>February</source>
        <extracomment>gui/dates</extracomment>
        <translation>Februar</translation>
    </message>
    <message>
        <source>Fewer files</source>
        <extracomment>gui/search</extracomment>
        <translation>Weniger Dateien</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>gui/models</extracomment>
        <translation>Datei</translation>
    </message>
    <message>
        <source>File of the report</source>
        <extracomment>gui/dialogs</extracomment>
        <translation>Datei des Berichts</translation>
    </message>
    <message>
        <source>File system</source>
        <extracomment>core/machine</extracomment>
        <translation>Dateisystem</translation>
    </message>
    <message>
        <source>File with your chats</source>
        <extracomment>app_doctor</extracomment>
        <translation>Datei mit Ihren Chats</translation>
    </message>
    <message>
        <source>Filter</source>
        <extracomment>gui/finding</extracomment>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter: {words}</source>
        <extracomment>gui/finding</extracomment>
        <translation>Filter: {words}</translation>
    </message>
    <message>
        <source>Find a file</source>
        <extracomment>gui/privacy</extracomment>
        <translation>Datei finden</translation>
    </message>
    <message>
        <source>Find an action</source>
        <extracomment>gui/commands</extracomment>
        <translation>Aktion suchen</translation>
    </message>
    <message>
        <source>Find an action, a page, a chat or a setting</source>
        <extracomment>gui/commands</extracomment>
        <translation>Aktion, Seite, Chat oder Einstellung suchen</translation>
    </message>
    <message>
        <source>Find it again</source>
        <extracomment>gui/speed</extracomment>
        <translation>Erneut suchen</translation>
    </message>
    <message>
        <source>Find models that LM Studio, Ollama, Jan, GPT4All and others have downloaded already.</source>
        <extracomment>core/settings</extracomment>
        <translation>Modelle finden, die LM Studio, Ollama, Jan, GPT4All und andere schon heruntergeladen haben.</translation>
    </message>
    <message>
        <source>Find the fastest</source>
        <extracomment>gui/speed</extracomment>
        <translation>Schnellste suchen</translation>
    </message>
    <message>
        <source>Find the fastest settings</source>
        <extracomment>gui/speed</extracomment>
        <translation>Schnellste Einstellungen suchen</translation>
    </message>
    <message>
        <source>Finding out how models run best here, the first time only</source>
        <extracomment>gui/models</extracomment>
        <translation>Es wird ermittelt, wie Modelle hier am besten laufen, nur beim ersten Mal</translation>
    </message>
    <message>
        <source>Fine</source>
        <extracomment>core/checkup</extracomment>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>Finished</source>
        <extracomment>gui/downloads</extracomment>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Finished and stopped</source>
        <extracomment>gui/downloads</extracomment>
        <translation>Fertige und gestoppte</translation>
    </message>
    <message>
        <source>Finishing</source>
        <extracomment>gui/speed</extracomment>
        <translation>Schließt ab</translation>
    </message>
    <message>
        <source>Finnish</source>
        <extracomment>core/languages</extracomment>
        <translation>Finnisch</translation>
    </message>
    <message>
        <source>First choice for English texts</source>
        <extracomment>a model</extracomment>
        <translation>Erste Wahl für englische Texte</translation>
    </message>
    <message>
        <source>First word</source>
        <extracomment>gui/models</extracomment>
        <translation>Erstes Wort</translation>
    </message>
    <message>
        <source>First word, question of 500 words</source>
        <extracomment>gui/models</extracomment>
        <translation>Erstes Wort bei einer Frage von 500 Wörtern</translation>
    </message>
    <message>
        <source>Fits here</source>
        <extracomment>gui/search</extracomment>
        <translation>Passt hier</translation>
    </message>
    <message>
        <source>Fits: needs {needed} for {context} of context</source>
        <extracomment>core/findings</extracomment>
        <translation>Passt: braucht {needed} für {context} Kontext</translation>
    </message>
    <message>
        <source>Flash attention: off</source>
        <extracomment>gui/chat</extracomment>
        <translation>Flash Attention: aus</translation>
    </message>
    <message>
        <source>Flash attention: on</source>
        <extracomment>gui/chat</extracomment>
        <translation>Flash Attention: ein</translation>
    </message>
    <message>
        <source>Flow</source>
        <extracomment>core/machine</extracomment>
        <translation>Stromfluss</translation>
    </message>
    <message>
        <source>Folder</source>
        <extracomment>core/machine, gui/finding</extracomment>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Folder {name}</source>
        <extracomment>gui/chat_rows</extracomment>
        <translation>Ordner {name}</translation>
    </message>
    <message>
        <source>Folders</source>
        <extracomment>app_doctor, gui/chat_rows</extracomment>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Folders cannot be attached. Attach the files in it.</source>
        <extracomment>gui/chat</extracomment>
        <translation>Ordner können nicht angehängt werden. Hängen Sie die Dateien darin an.</translation>
    </message>
    <message>
        <source>For</source>
        <extracomment>a specialist, gui/privacy</extracomment>
        <translation>Für</translation>
    </message>
    <message>
        <source>For and against</source>
        <extracomment>a prompt</extracomment>
        <translation>Für und Wider</translation>
    </message>
    <message>
        <source>For models that ask you to sign in. It is sent to {host} only.</source>
        <extracomment>gui/settings</extracomment>
        <translation>Für Modelle, bei denen Sie sich anmelden müssen. Es wird nur an {host} gesendet.</translation>
    </message>
    <message>
        <source>For the weakest computers</source>
        <extracomment>a model</extracomment>
        <translation>Für die schwächsten Computer</translation>
    </message>
    <message>
        <source>Forerunner of today&apos;s small Qwen models</source>
        <extracomment>a model</extracomment>
        <translation>Vorläufer der heutigen kleinen Qwen-Modelle</translation>
    </message>
    <message>
        <source>Forget</source>
        <extracomment>gui/settings</extracomment>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Forget access token</source>
        <extracomment>gui/settings</extracomment>
        <translation>Zugriffstoken vergessen</translation>
    </message>
    <message>
        <source>Forget it</source>
        <extracomment>gui/library</extracomment>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Found</source>
        <extracomment>gui/finding</extracomment>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Found in this chat</source>
        <extracomment>gui/chat</extracomment>
        <translation>In diesem Chat gefunden</translation>
    </message>
    <message>
        <source>Free</source>
        <extracomment>gui/chat</extracomment>
        <translation>Frei</translation>
    </message>
    <message>
        <source>Free some space, or choose another models folder in the settings, then try again.</source>
        <extracomment>core/wording_disk</extracomment>
        <translation>Schaffen Sie etwas Platz oder wählen Sie in den Einstellungen einen anderen Modellordner und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <extracomment>core/wording_disk</extracomment>
        <translation>Schaffen Sie etwas Platz und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Free some space: the page Disk use shows what takes it.</source>
        <extracomment>app_doctor</extracomment>
        <translation>Schaffen Sie Platz: Die Seite „Speicherplatz“ zeigt, was ihn belegt.</translation>
    </message>
    <message>
        <source>Free text</source>
        <extracomment>gui/chat</extracomment>
        <translation>Freier Text</translation>
    </message>
    <message>
        <source>French</source>
        <extracomment>a specialist, core/languages, gui/specialists</extracomment>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>Friday</source>
        <extracomment>gui/dates</extracomment>
        <translation>Freitag</translation>
    </message>
    <message>
        <source>Friendliest conversation of the models with one billion parameters</source>
        <extracomment>a model</extracomment>
        <translation>Freundlichste Unterhaltung unter den Modellen mit einer Milliarde Parametern</translation>
    </message>
    <message>
        <source>From ChatGPT, Claude and Open WebUI (their export, as it was downloaded), from LM Studio, Jan and GPT4All (their files or folder), and from Goldcrest. What is here already is not taken again.</source>
        <extracomment>gui/keeping</extracomment>
        <translation>Von ChatGPT, Claude und Open WebUI (deren Export, wie er heruntergeladen wurde), von LM Studio, Jan und GPT4All (deren Dateien oder Ordner) und von Goldcrest. Was schon hier ist, wird nicht noch einmal übernommen.</translation>
    </message>
    <message>
        <source>From Goldcrest</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Von Goldcrest</translation>
    </message>
    <message>
        <source>From a bar on code back to the text</source>
        <extracomment>gui/commands</extracomment>
        <translation>Von einer Leiste am Code zurück zum Text</translation>
    </message>
    <message>
        <source>Full screen</source>
        <extracomment>gui/commands</extracomment>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>GB</source>
        <extracomment>core/settings</extracomment>
        <translation>GB</translation>
    </message>
    <message>
        <source>GOLDCREST_HOME is {path}, where more than Goldcrest lives, so nothing was removed.</source>
        <extracomment>core/wording_disk</extracomment>
        <translation>GOLDCREST_HOME ist {path}, wo mehr als Goldcrest liegt; deshalb wurde nichts gelöscht.</translation>
    </message>
    <message>
        <source>German</source>
        <extracomment>a specialist, core/languages, gui/specialists</extracomment>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Get more models…</source>
        <extracomment>gui/chat</extracomment>
        <translation>Mehr Modelle holen…</translation>
    </message>
    <message>
        <source>Get ready while I type</source>
        <extracomment>core/settings</extracomment>
        <translation>Beim Tippen vorbereiten</translation>
    </message>
    <message>
        <source>Getting the chat ready took long.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>Den Chat vorzubereiten, hat lange gedauert.</translation>
    </message>
    <message>
        <source>Give it air, and some time to cool.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>Geben Sie ihm Luft und etwas Zeit zum Abkühlen.</translation>
    </message>
    <message>
        <source>Given by HF_TOKEN</source>
        <extracomment>gui/settings</extracomment>
        <translation>Von HF_TOKEN vorgegeben</translation>
    </message>
    <message>
        <source>Go</source>
        <extracomment>a specialist</extracomment>
        <translation>Go</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>gui/dialogs</extracomment>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>Go on in the main window</source>
        <extracomment>gui/commands</extracomment>
        <translation>Im Hauptfenster weitermachen</translation>
    </message>
    <message>
        <source>Go on with this one</source>
        <extracomment>gui/chat</extracomment>
        <translation>Mit diesem weitermachen</translation>
    </message>
    <message>
        <source>Go online</source>
        <extracomment>gui/downloads</extracomment>
        <translation>Online gehen</translation>
    </message>
    <message>
        <source>Go to the newest</source>
        <extracomment>gui/chat</extracomment>
        <translation>Zum Neuesten</translation>
    </message>
    <message>
        <source>Goldcrest cannot read files like {name}.</source>
        <extracomment>core/words_of_documents</extracomment>
        <translation>Dateien wie {name} kann Goldcrest nicht lesen.</translation>
    </message>
    <message>
        <source>Goldcrest connects only when you search for models, download them, or check for updates. What you write stays on this computer.</source>
        <extracomment>gui/about</extracomment>
        <translation>Goldcrest stellt nur dann eine Verbindung her, wenn Sie nach Modellen suchen, sie herunterladen oder nach Updates suchen. Was Sie schreiben, bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>Goldcrest is already running.</source>
        <extracomment>core/wording</extracomment>
        <translation>Goldcrest läuft bereits.</translation>
    </message>
    <message>
        <source>Goldcrest is already running; its window is in front now.</source>
        <extracomment>gui/application</extracomment>
        <translation>Goldcrest läuft bereits; sein Fenster ist jetzt vorn.</translation>
    </message>
    <message>
        <source>Goldcrest is already running; quick ask is in front now.</source>
        <extracomment>gui/application</extracomment>
        <translation>Goldcrest läuft bereits; die Schnellfrage ist jetzt vorn.</translation>
    </message>
    <message>
        <source>Goldcrest is free software. It is made of the works of many people.</source>
        <extracomment>gui/about</extracomment>
        <translation>Goldcrest ist freie Software. Es besteht aus den Werken vieler Menschen.</translation>
    </message>
    <message>
        <source>Goldcrest is in use. The backup takes the place of the chats when it is started again.</source>
        <extracomment>core/words_of_chats</extracomment>
        <translation>Goldcrest wird gerade benutzt. Die Sicherung tritt an die Stelle der Chats, wenn es neu gestartet wird.</translation>
    </message>
    <message>
        <source>Goldcrest is offline</source>
        <extracomment>gui/downloads</extracomment>
        <translation>Goldcrest ist offline</translation>
    </message>
    <message>
        <source>Goldcrest is offline, as you asked.</source>
        <extracomment>core/wording_hub, gui/downloads</extracomment>
        <translation>Goldcrest ist offline, wie Sie es wollten.</translation>
    </message>
    <message>
        <source>Goldcrest is offline. It goes on when you switch that off.</source>
        <extracomment>gui/downloads</extracomment>
        <translation>Goldcrest ist offline. Es geht weiter, wenn Sie das ausschalten.</translation>
    </message>
    <message>
        <source>Goldcrest made a mistake</source>
        <extracomment>core/chat, gui/dialogs</extracomment>
        <translation>Goldcrest hat einen Fehler gemacht</translation>
    </message>
    <message>
        <source>Goldcrest may not take anything out of {path}.</source>
        <extracomment>core/wording_disk</extracomment>
        <translation>Goldcrest darf nichts aus {path} herausnehmen.</translation>
    </message>
    <message>
        <source>Goldcrest may not write to {path}.</source>
        <extracomment>core/wording_chats, core/wording_disk</extracomment>
        <translation>Goldcrest darf nicht in {path} schreiben.</translation>
    </message>
    <message>
        <source>Goldcrest may write where it keeps its files; {size} are free.</source>
        <extracomment>app_doctor</extracomment>
        <translation>Goldcrest darf dort schreiben, wo es seine Dateien aufbewahrt; {size} sind frei.</translation>
    </message>
    <message>
        <source>Goldcrest never looks for a new version by itself.</source>
        <extracomment>gui/about</extracomment>
        <translation>Goldcrest sucht nie von selbst nach einer neuen Version.</translation>
    </message>
    <message>
        <source>Goldcrest never looks for a new version by itself. When you press the button it asks {host}, which sees your internet address and the version that you have.</source>
        <extracomment>gui/about</extracomment>
        <translation>Goldcrest sucht nie von selbst nach einer neuen Version. Wenn Sie den Knopf drücken, fragt es {host}; dort sieht man Ihre Internetadresse und die Version, die Sie haben.</translation>
    </message>
    <message>
        <source>Goldcrest opens no connection at all while this is on.</source>
        <extracomment>core/settings</extracomment>
        <translation>Goldcrest öffnet überhaupt keine Verbindung, solange dies eingeschaltet ist.</translation>
    </message>
    <message>
        <source>Goldcrest reads them there and changes nothing. The settings list these folders.</source>
        <extracomment>gui/library</extracomment>
        <translation>Goldcrest liest sie dort und ändert nichts. Die Einstellungen führen diese Ordner auf.</translation>
    </message>
    <message>
        <source>Goldcrest runs models in files that end in .gguf.</source>
        <extracomment>gui/library</extracomment>
        <translation>Goldcrest führt Modelle in Dateien aus, die auf .gguf enden.</translation>
    </message>
    <message>
        <source>Goldcrest speaks English meanwhile. Take the file away, or mend it with Qt Linguist.</source>
        <extracomment>core/wording_chats</extracomment>
        <translation>Goldcrest spricht so lange Englisch. Entfernen Sie die Datei oder reparieren Sie sie mit Qt Linguist.</translation>
    </message>
    <message>
        <source>Goldcrest takes {size}.</source>
        <extracomment>gui/disk</extracomment>
        <translation>Goldcrest belegt {size}.</translation>
    </message>
    <message>
        <source>Goldcrest uses Qt under the LGPL, version 3. Its libraries are unchanged and separate files, so you may put your own builds of them in their place. Their source is at download.qt.io, that of Qt for Python at code.qt.io.</source>
        <extracomment>core/components</extracomment>
        <translation>Goldcrest verwendet Qt unter der LGPL, Version 3. Dessen Bibliotheken sind unverändert und eigene Dateien, Sie dürfen sie also durch selbst gebaute ersetzen. Ihr Quelltext ist auf download.qt.io zu haben, der von Qt for Python auf code.qt.io.</translation>
    </message>
    <message>
        <source>Goldcrest uses its own meanwhile, which lacks many scripts. Install fonts, such as the package {package}, and start Goldcrest again.</source>
        <extracomment>core/wording_chats</extracomment>
        <translation>Goldcrest verwendet so lange eine eigene, der viele Schriftzeichen fehlen. Installieren Sie Schriften, zum Beispiel das Paket {package}, und starten Sie Goldcrest neu.</translation>
    </message>
    <message>
        <source>Goldcrest was closed by a fault last time.</source>
        <extracomment>gui/reports</extracomment>
        <translation>Goldcrest wurde beim letzten Mal durch einen Absturz beendet.</translation>
    </message>
    <message>
        <source>Goldcrest was started offline.</source>
        <extracomment>gui/downloads</extracomment>
        <translation>Goldcrest wurde offline gestartet.</translation>
    </message>
    <message>
        <source>Goldcrest {newest} came out on {day}; you have {own}.</source>
        <extracomment>gui/about</extracomment>
        <translation>Goldcrest {newest} ist am {day} erschienen; Sie haben {own}.</translation>
    </message>
    <message>
        <source>Goldcrest {newest} is there; you have {own}.</source>
        <extracomment>gui/about</extracomment>
        <translation>Goldcrest {newest} ist da; Sie haben {own}.</translation>
    </message>
    <message>
        <source>Goldcrest {version} on {system}.</source>
        <extracomment>app_doctor</extracomment>
        <translation>Goldcrest {version} auf {system}.</translation>
    </message>
    <message>
        <source>Goldcrest&apos;s other folders</source>
        <extracomment>gui/disk</extracomment>
        <translation>Goldcrests andere Ordner</translation>
    </message>
    <message>
        <source>Goldcrest&apos;s own folder</source>
        <extracomment>core/settings</extracomment>
        <translation>Goldcrests eigener Ordner</translation>
    </message>
    <message>
        <source>Goldcrest&apos;s own takes no room, so there is nothing to free.</source>
        <extracomment>gui/library</extracomment>
        <translation>Goldcrests eigenes belegt keinen Platz, es gibt also nichts freizugeben.</translation>
    </message>
    <message>
        <source>Good at everything on computers with 8 GB of memory</source>
        <extracomment>a model</extracomment>
        <translation>Gut in allem auf Computern mit 8 GB Speicher</translation>
    </message>
    <message>
        <source>Good reply</source>
        <extracomment>gui/chat</extracomment>
        <translation>Gute Antwort</translation>
    </message>
    <message>
        <source>Grammar</source>
        <extracomment>gui/chat</extracomment>
        <translation>Grammatik</translation>
    </message>
    <message>
        <source>Grammars (*.gbnf *.GBNF *.txt)</source>
        <extracomment>gui/chat</extracomment>
        <translation>Grammatiken (*.gbnf *.GBNF *.txt)</translation>
    </message>
    <message>
        <source>Graphics</source>
        <extracomment>core/machine</extracomment>
        <translation>Grafik</translation>
    </message>
    <message>
        <source>Graphics processor</source>
        <extracomment>app_doctor</extracomment>
        <translation>Grafikprozessor</translation>
    </message>
    <message>
        <source>Greek</source>
        <extracomment>core/languages</extracomment>
        <translation>Griechisch</translation>
    </message>
    <message>
        <source>Guessing ahead did not pay.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>Vorausraten hat sich nicht gelohnt.</translation>
    </message>
    <message>
        <source>Hard disk</source>
        <extracomment>core/machine</extracomment>
        <translation>Festplatte</translation>
    </message>
    <message>
        <source>Hardware</source>
        <extracomment>gui/commands, gui/hardware, gui/pages</extracomment>
        <translation>Hardware</translation>
    </message>
    <message>
        <source>Has no chat template</source>
        <extracomment>core/findings</extracomment>
        <translation>Hat keine Chat-Vorlage</translation>
    </message>
    <message>
        <source>Has no chat template, so its answers may be odd</source>
        <extracomment>core/findings</extracomment>
        <translation>Hat keine Chat-Vorlage, deshalb können die Antworten seltsam sein</translation>
    </message>
    <message>
        <source>Have a program for text recognition (OCR) make a copy with text, and use that.</source>
        <extracomment>core/words_of_documents</extracomment>
        <translation>Lassen Sie ein Programm zur Texterkennung (OCR) eine Kopie mit Text erstellen und benutzen Sie diese.</translation>
    </message>
    <message>
        <source>Have the passages chosen that fit the question, or use shorter files or a longer context.</source>
        <extracomment>core/words_of_documents</extracomment>
        <translation>Lassen Sie die zur Frage passenden Stellen auswählen, oder benutzen Sie kürzere Dateien oder einen längeren Kontext.</translation>
    </message>
    <message>
        <source>Heat</source>
        <extracomment>core/machine</extracomment>
        <translation>Wärme</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <extracomment>core/languages</extracomment>
        <translation>Hebräisch</translation>
    </message>
    <message>
        <source>Held to {n} % of its speed</source>
        <extracomment>core/machine</extracomment>
        <translation>Auf {n}&#xa0;% seiner Geschwindigkeit begrenzt</translation>
    </message>
    <message>
        <source>Helps you learn something step by step, with questions.</source>
        <extracomment>a specialist</extracomment>
        <translation>Hilft Ihnen, etwas Schritt für Schritt zu lernen, mit Fragen.</translation>
    </message>
    <message>
        <source>Here it works whatever window is in front.</source>
        <extracomment>gui/settings</extracomment>
        <translation>Hier wirkt sie, egal welches Fenster vorn ist.</translation>
    </message>
    <message>
        <source>Here more than once</source>
        <extracomment>gui/disk</extracomment>
        <translation>Hier mehrfach vorhanden</translation>
    </message>
    <message>
        <source>Hide sidebar</source>
        <extracomment>gui/sidebar</extracomment>
        <translation>Seitenleiste ausblenden</translation>
    </message>
    <message>
        <source>Hide this</source>
        <extracomment>gui/chat</extracomment>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>High contrast</source>
        <extracomment>core/settings</extracomment>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <extracomment>core/settings</extracomment>
        <translation>Hoher Kontrast, dunkel</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <extracomment>core/settings</extracomment>
        <translation>Hoher Kontrast, hell</translation>
    </message>
    <message>
        <source>Hindi</source>
        <extracomment>a specialist, core/languages</extracomment>
        <translation>Hindi</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>gui/speed</extracomment>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>History of {name}</source>
        <extracomment>gui/speed</extracomment>
        <translation>Verlauf von {name}</translation>
    </message>
    <message>
        <source>Host</source>
        <extracomment>gui/privacy</extracomment>
        <translation>Host</translation>
    </message>
    <message>
        <source>How</source>
        <extracomment>gui/models</extracomment>
        <translation>Wie</translation>
    </message>
    <message>
        <source>How fast a model will be is told before it is downloaded. Ten seconds of measuring tell it for every model of the list; nothing is downloaded for that.</source>
        <extracomment>gui/speed</extracomment>
        <translation>Wie schnell ein Modell sein wird, erfahren Sie, bevor es heruntergeladen ist. Zehn Sekunden Messung genügen für alle Modelle der Liste; dafür wird nichts heruntergeladen.</translation>
    </message>
    <message>
        <source>How it was with {own} is not known.</source>
        <extracomment>core/wording_tuning</extracomment>
        <translation>Wie es mit {own} war, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>How many processor cores a model uses. Automatic suits most computers.</source>
        <extracomment>core/settings</extracomment>
        <translation>Wie viele Prozessorkerne ein Modell benutzt. „Automatisch“ passt für die meisten Computer.</translation>
    </message>
    <message>
        <source>How much of a chat the model reads at a time. More needs more memory. Automatic takes what suits the model and this computer, up to 8,192 tokens.</source>
        <extracomment>core/settings</extracomment>
        <translation>Wie viel eines Chats das Modell auf einmal liest. Mehr braucht mehr Speicher. „Automatisch“ nimmt, was zu Modell und Computer passt, bis zu 8.192 Token.</translation>
    </message>
    <message>
        <source>How strongly it changes the model: 1 as it was made, 0 not at all</source>
        <extracomment>gui/chat</extracomment>
        <translation>Wie stark er das Modell verändert: 1 wie vorgesehen, 0 gar nicht</translation>
    </message>
    <message>
        <source>How this reply was written</source>
        <extracomment>gui/chat</extracomment>
        <translation>Wie diese Antwort geschrieben wurde</translation>
    </message>
    <message>
        <source>How to add it</source>
        <extracomment>gui/library</extracomment>
        <translation>So wird es hinzugefügt</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <extracomment>core/languages</extracomment>
        <translation>Ungarisch</translation>
    </message>
    <message>
        <source>I want to {{goal}}. List the steps in their order, with what I need for each. Begin with the one that I can do today.</source>
        <extracomment>a prompt</extracomment>
        <translation>Ich möchte {{Ziel}}. Liste die Schritte in ihrer Reihenfolge auf und was ich für jeden brauche. Beginne mit dem, den ich heute tun kann.</translation>
    </message>
    <message>
        <source>Icon</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Symbol</translation>
    </message>
    <message>
        <source>If it is on another disk, connect that disk; otherwise download the model again.</source>
        <extracomment>core/wording</extracomment>
        <translation>Wenn es auf einem anderen Laufwerk liegt, schließen Sie dieses an; andernfalls laden Sie das Modell erneut herunter.</translation>
    </message>
    <message>
        <source>Ignore</source>
        <extracomment>gui/chat</extracomment>
        <translation>Ignorieren</translation>
    </message>
    <message>
        <source>Import</source>
        <extracomment>gui/keeping</extracomment>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Import a folder of chats</source>
        <extracomment>gui/keeping</extracomment>
        <translation>Ordner mit Chats importieren</translation>
    </message>
    <message>
        <source>Import chats</source>
        <extracomment>gui/keeping</extracomment>
        <translation>Chats importieren</translation>
    </message>
    <message>
        <source>Import prompts</source>
        <extracomment>gui/prompts</extracomment>
        <translation>Vorlagen importieren</translation>
    </message>
    <message>
        <source>Import specialists</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Spezialisten importieren</translation>
    </message>
    <message>
        <source>Import these chats</source>
        <extracomment>gui/keeping</extracomment>
        <translation>Diese Chats importieren</translation>
    </message>
    <message>
        <source>Import these specialists</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Diese Spezialisten importieren</translation>
    </message>
    <message>
        <source>Import, export and backups of chats</source>
        <extracomment>gui/commands</extracomment>
        <translation>Import, Export und Sicherungen von Chats</translation>
    </message>
    <message>
        <source>Import, export and backups…</source>
        <extracomment>gui/settings</extracomment>
        <translation>Import, Export und Sicherungen…</translation>
    </message>
    <message>
        <source>Importing chats</source>
        <extracomment>gui/keeping</extracomment>
        <translation>Chats werden importiert</translation>
    </message>
    <message>
        <source>Import…</source>
        <extracomment>gui/prompts, gui/specialists</extracomment>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Improve</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Verbessern</translation>
    </message>
    <message>
        <source>In a chat</source>
        <extracomment>gui/commands</extracomment>
        <translation>In einem Chat</translation>
    </message>
    <message>
        <source>In a folder of yours. Goldcrest reads it there and changes nothing.</source>
        <extracomment>gui/library</extracomment>
        <translation>In einem Ihrer Ordner. Goldcrest liest es dort und ändert nichts.</translation>
    </message>
    <message>
        <source>In another version of the chat</source>
        <extracomment>gui/finding</extracomment>
        <translation>In einer anderen Fassung des Chats</translation>
    </message>
    <message>
        <source>In memory: what is there is gone after a restart</source>
        <extracomment>core/machine</extracomment>
        <translation>Im Speicher: Was dort liegt, ist nach einem Neustart weg</translation>
    </message>
    <message>
        <source>In other lists and cards</source>
        <extracomment>gui/commands</extracomment>
        <translation>In anderen Listen und Karten</translation>
    </message>
    <message>
        <source>In the conversation</source>
        <extracomment>gui/commands</extracomment>
        <translation>In der Unterhaltung</translation>
    </message>
    <message>
        <source>In the empty message box</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Im leeren Eingabefeld</translation>
    </message>
    <message>
        <source>In the list of chats</source>
        <extracomment>gui/commands</extracomment>
        <translation>In der Chatliste</translation>
    </message>
    <message>
        <source>In the models folder.</source>
        <extracomment>gui/library</extracomment>
        <translation>Im Modellordner.</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <extracomment>gui/library</extracomment>
        <translation>Unvollständig</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <extracomment>core/languages</extracomment>
        <translation>Indonesisch</translation>
    </message>
    <message>
        <source>Install Goldcrest again.</source>
        <extracomment>core/wording_disk</extracomment>
        <translation>Installieren Sie Goldcrest erneut.</translation>
    </message>
    <message>
        <source>Install Goldcrest again; from a checkout, run “python3 dev.py run” once more.</source>
        <extracomment>core/wording</extracomment>
        <translation>Installieren Sie Goldcrest erneut; aus einem Checkout führen Sie „python3 dev.py run“ noch einmal aus.</translation>
    </message>
    <message>
        <source>Install its driver for Vulkan, then check again: on Debian and Ubuntu the package mesa-vulkan-drivers for AMD and Intel, or NVIDIA&apos;s own driver.</source>
        <extracomment>app_doctor_engine</extracomment>
        <translation>Installieren Sie seinen Treiber für Vulkan und prüfen Sie dann erneut: unter Debian und Ubuntu das Paket mesa-vulkan-drivers für AMD und Intel, oder den Treiber von NVIDIA.</translation>
    </message>
    <message>
        <source>Install one, such as hunspell-en-us.</source>
        <extracomment>app_doctor</extracomment>
        <translation>Installieren Sie eines, etwa hunspell-de-de.</translation>
    </message>
    <message>
        <source>Install one, such as speech-dispatcher.</source>
        <extracomment>app_doctor</extracomment>
        <translation>Installieren Sie eines, etwa speech-dispatcher.</translation>
    </message>
    <message>
        <source>Install or update its driver, then check again.</source>
        <extracomment>app_doctor_engine</extracomment>
        <translation>Installieren oder aktualisieren Sie seinen Treiber und prüfen Sie dann erneut.</translation>
    </message>
    <message>
        <source>Install that version again, or begin anew in another folder, which GOLDCREST_HOME names. Nothing was changed.</source>
        <extracomment>core/wording_disk</extracomment>
        <translation>Installieren Sie diese Version wieder, oder beginnen Sie neu in einem anderen Ordner, den GOLDCREST_HOME nennt. Nichts wurde verändert.</translation>
    </message>
    <message>
        <source>Install the newest Goldcrest. If it stays so, copy the report of the check-up and send it to the makers of Goldcrest.</source>
        <extracomment>core/words_of_checkup</extracomment>
        <translation>Installieren Sie das neueste Goldcrest. Wenn es so bleibt, kopieren Sie den Bericht der Überprüfung und senden Sie ihn an die Entwickler von Goldcrest.</translation>
    </message>
    <message>
        <source>Installed</source>
        <extracomment>gui/models</extracomment>
        <translation>Installiert</translation>
    </message>
    <message>
        <source>Installer for Windows</source>
        <extracomment>gui/about</extracomment>
        <translation>Installationsprogramm für Windows</translation>
    </message>
    <message>
        <source>Instruction sets</source>
        <extracomment>core/machine</extracomment>
        <translation>Befehlssätze</translation>
    </message>
    <message>
        <source>Instructions</source>
        <extracomment>core/chat, gui/chat, gui/specialists</extracomment>
        <translation>Anweisungen</translation>
    </message>
    <message>
        <source>Into</source>
        <extracomment>a specialist</extracomment>
        <translation>In</translation>
    </message>
    <message>
        <source>It became {percent}% slower in the course of a minute</source>
        <extracomment>core/words_of_speed</extracomment>
        <translation>Das Tempo sank im Lauf einer Minute um {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>It became {percent}% slower in the course of {n} seconds</source>
        <extracomment>core/words_of_speed</extracomment>
        <translation>Das Tempo sank im Lauf von {n} Sekunden um {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>It belongs to {source}. Goldcrest reads it and changes nothing.</source>
        <extracomment>gui/library</extracomment>
        <translation>Es gehört zu {source}. Goldcrest liest es und ändert nichts.</translation>
    </message>
    <message>
        <source>It came with Goldcrest.</source>
        <extracomment>gui/library</extracomment>
        <translation>Es kam mit Goldcrest.</translation>
    </message>
    <message>
        <source>It can answer without, or think less.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>Es kann ohne Nachdenken antworten oder weniger nachdenken.</translation>
    </message>
    <message>
        <source>It can run: {available}.</source>
        <extracomment>core/words_of_devices</extracomment>
        <translation>Er kann ausführen: {available}.</translation>
    </message>
    <message>
        <source>It cannot be used here</source>
        <extracomment>core/findings</extracomment>
        <translation>Es kann hier nicht benutzt werden</translation>
    </message>
    <message>
        <source>It frees nothing: the file itself stays where it is.</source>
        <extracomment>gui/library</extracomment>
        <translation>Es gibt nichts frei: Die Datei selbst bleibt, wo sie ist.</translation>
    </message>
    <message>
        <source>It frees {size}.</source>
        <extracomment>gui/disk, gui/library</extracomment>
        <translation>Das gibt {size} frei.</translation>
    </message>
    <message>
        <source>It frees {size}; the rest stays where it is.</source>
        <extracomment>gui/library</extracomment>
        <translation>Das gibt {size} frei; der Rest bleibt, wo er ist.</translation>
    </message>
    <message>
        <source>It goes on by itself.</source>
        <extracomment>gui/downloads</extracomment>
        <translation>Es geht von selbst weiter.</translation>
    </message>
    <message>
        <source>It goes on when that can be read.</source>
        <extracomment>gui/downloads</extracomment>
        <translation>Es geht weiter, wenn das gelesen werden kann.</translation>
    </message>
    <message>
        <source>It goes on when that is back.</source>
        <extracomment>gui/downloads</extracomment>
        <translation>Es geht weiter, wenn das wieder da ist.</translation>
    </message>
    <message>
        <source>It goes on when the network is back.</source>
        <extracomment>gui/downloads</extracomment>
        <translation>Es geht weiter, wenn das Netzwerk wieder da ist.</translation>
    </message>
    <message>
        <source>It goes on when there is space.</source>
        <extracomment>gui/downloads</extracomment>
        <translation>Es geht weiter, wenn Platz da ist.</translation>
    </message>
    <message>
        <source>It has {count} characters, and a message can have {most}. Paste a part of it. What you wrote is as it was.</source>
        <extracomment>gui/chat</extracomment>
        <translation>Er hat {count} Zeichen, und eine Nachricht kann {most} haben. Fügen Sie einen Teil davon ein. Was Sie geschrieben haben, ist unverändert.</translation>
    </message>
    <message>
        <source>It is a part of another model, and cannot chat by itself.</source>
        <extracomment>core/examine</extracomment>
        <translation>Es ist Teil eines anderen Modells und kann allein nicht chatten.</translation>
    </message>
    <message>
        <source>It is for models of the family {family}, and this one is of {other}.</source>
        <extracomment>core/chat</extracomment>
        <translation>Er ist für Modelle der Familie {family}, und dieses gehört zu {other}.</translation>
    </message>
    <message>
        <source>It is gone when you open another chat or close the window.</source>
        <extracomment>gui/temporary_page</extracomment>
        <translation>Er ist weg, wenn Sie einen anderen Chat öffnen oder das Fenster schließen.</translation>
    </message>
    <message>
        <source>It is kept as a file on this computer, and nothing sends it.</source>
        <extracomment>gui/dialogs</extracomment>
        <translation>Er liegt als Datei auf diesem Computer, und nichts verschickt ihn.</translation>
    </message>
    <message>
        <source>It is left alone with this model until its driver changes, or you choose in the settings again what models run on.</source>
        <extracomment>core/words_of_devices</extracomment>
        <translation>Er wird bei diesem Modell nicht benutzt, bis sich sein Treiber ändert oder Sie in den Einstellungen erneut wählen, worauf Modelle laufen.</translation>
    </message>
    <message>
        <source>It is ready to chat.</source>
        <extracomment>gui/downloads</extracomment>
        <translation>Es ist bereit zum Chatten.</translation>
    </message>
    <message>
        <source>It is the same disk, so this takes no time.</source>
        <extracomment>gui/disk</extracomment>
        <translation>Es ist dasselbe Laufwerk, das dauert also nicht.</translation>
    </message>
    <message>
        <source>It keeps your chats and settings there. Allow it to write to this folder, or start it with the name of another folder in GOLDCREST_HOME: there it begins without them.</source>
        <extracomment>core/wording_chats</extracomment>
        <translation>Es bewahrt dort Ihre Chats und Einstellungen auf. Erlauben Sie ihm, in diesen Ordner zu schreiben, oder starten Sie es mit dem Namen eines anderen Ordners in GOLDCREST_HOME: Dort beginnt es ohne sie.</translation>
    </message>
    <message>
        <source>It kept its speed for the whole minute.</source>
        <extracomment>core/words_of_speed</extracomment>
        <translation>Die Geschwindigkeit blieb die ganze Minute gleich.</translation>
    </message>
    <message>
        <source>It kept its speed for {n} seconds.</source>
        <extracomment>core/words_of_speed</extracomment>
        <translation>Die Geschwindigkeit blieb {n} Sekunden lang gleich.</translation>
    </message>
    <message>
        <source>It made writing about {percent} slower.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>Das Schreiben wurde dadurch etwa {percent} langsamer.</translation>
    </message>
    <message>
        <source>It makes search indexes, and cannot chat.</source>
        <extracomment>core/examine</extracomment>
        <translation>Es erstellt Suchindexe und kann nicht chatten.</translation>
    </message>
    <message>
        <source>It may have been moved or renamed. Choose another model.</source>
        <extracomment>core/wording_hub</extracomment>
        <translation>Es wurde vielleicht verschoben oder umbenannt. Wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>It needs a message; until then it keeps the old one.</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Er braucht eine Nachricht; bis dahin behält er die alte.</translation>
    </message>
    <message>
        <source>It needs a name; until then it keeps the old one.</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Er braucht einen Namen; bis dahin behält er den alten.</translation>
    </message>
    <message>
        <source>It needs {needed}, and there are {total}: parts of it come from the disk again and again.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>Es braucht {needed}, und vorhanden sind {total}: Teile davon kommen immer wieder vom Laufwerk.</translation>
    </message>
    <message>
        <source>It runs at {percent} of its clock.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>Er läuft mit {percent} seines Takts.</translation>
    </message>
    <message>
        <source>It stays for {minutes} after its last use.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>Es bleibt nach der letzten Benutzung {minutes} geladen.</translation>
    </message>
    <message>
        <source>It takes less memory, and prompts are read slower.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>Es braucht weniger Speicher, und Eingaben werden langsamer gelesen.</translation>
    </message>
    <message>
        <source>It tells what went wrong and where in the program. It contains no chats; please look through it before you pass it on.</source>
        <extracomment>gui/reports</extracomment>
        <translation>Er sagt, was schiefging und wo im Programm. Er enthält keine Chats; bitte sehen Sie ihn durch, bevor Sie ihn weitergeben.</translation>
    </message>
    <message>
        <source>It was slower than usual, and nothing shows why.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>Es war langsamer als üblich, und nichts zeigt, warum.</translation>
    </message>
    <message>
        <source>It was stopped before the end; what was taken stays.</source>
        <extracomment>core/words_of_chats</extracomment>
        <translation>Es wurde vor dem Ende gestoppt; was übernommen wurde, bleibt.</translation>
    </message>
    <message>
        <source>It was stopped early; what was measured until then is kept.</source>
        <extracomment>gui/speed</extracomment>
        <translation>Es wurde vorzeitig gestoppt; was bis dahin gemessen wurde, bleibt erhalten.</translation>
    </message>
    <message>
        <source>It writes {speed} at best, and comfortable is {wanted} t/s.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>Es schreibt bestenfalls {speed}, und angenehm sind {wanted} t/s.</translation>
    </message>
    <message>
        <source>Italian</source>
        <extracomment>a specialist, core/languages</extracomment>
        <translation>Italienisch</translation>
    </message>
    <message numerus="yes">
        <source>Its chat is kept.</source>
        <comment>Its {n} chats are kept.</comment>
        <extracomment>gui/shelf</extracomment>
        <translation>
            <numerusform>Sein Chat bleibt erhalten.</numerusform>
            <numerusform>Seine {n} Chats bleiben erhalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its models are back as soon as its disk is connected.</source>
        <extracomment>gui/library</extracomment>
        <translation>Seine Modelle sind wieder da, sobald sein Laufwerk angeschlossen ist.</translation>
    </message>
    <message>
        <source>Its page on the hub</source>
        <extracomment>gui/search</extracomment>
        <translation>Seine Seite im Hub</translation>
    </message>
    <message>
        <source>Its power plan is “{plan}”.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>Sein Energieprofil ist „{plan}“.</translation>
    </message>
    <message>
        <source>Its thoughts took {tokens}.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>Seine Gedanken brauchten {tokens}.</translation>
    </message>
    <message>
        <source>Its training data is open</source>
        <extracomment>a model</extracomment>
        <translation>Seine Trainingsdaten sind offen</translation>
    </message>
    <message>
        <source>Its weights are in {name}, which only {reader} reads.</source>
        <extracomment>core/examine</extracomment>
        <translation>Seine Gewichte sind in {name}, was nur {reader} liest.</translation>
    </message>
    <message>
        <source>Its weights are in {name}, which this version of Goldcrest cannot read.</source>
        <extracomment>core/examine</extracomment>
        <translation>Seine Gewichte sind in {name}, was diese Version von Goldcrest nicht lesen kann.</translation>
    </message>
    <message>
        <source>JSON</source>
        <extracomment>gui/chat</extracomment>
        <translation>JSON</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <extracomment>gui/speed</extracomment>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>JSON by this schema</source>
        <extracomment>gui/chat</extracomment>
        <translation>JSON nach diesem Schema</translation>
    </message>
    <message>
        <source>JSON schema</source>
        <extracomment>gui/chat</extracomment>
        <translation>JSON-Schema</translation>
    </message>
    <message>
        <source>JSON schemas (*.json *.JSON)</source>
        <extracomment>gui/chat</extracomment>
        <translation>JSON-Schemata (*.json *.JSON)</translation>
    </message>
    <message>
        <source>JSON, everything</source>
        <extracomment>gui/keeping</extracomment>
        <translation>JSON, alles</translation>
    </message>
    <message>
        <source>JSON, with everything (*.json)</source>
        <extracomment>gui/keeping</extracomment>
        <translation>JSON, mit allem (*.json)</translation>
    </message>
    <message>
        <source>Jan</source>
        <extracomment>gui/dates</extracomment>
        <translation>Jan</translation>
    </message>
    <message>
        <source>January</source>
        <extracomment>gui/dates</extracomment>
        <translation>Januar</translation>
    </message>
    <message>
        <source>Japanese</source>
        <extracomment>a specialist, core/languages</extracomment>
        <translation>Japanisch</translation>
    </message>
    <message>
        <source>Java</source>
        <extracomment>a specialist</extracomment>
        <translation>Java</translation>
    </message>
    <message>
        <source>JavaScript</source>
        <extracomment>a specialist</extracomment>
        <translation>JavaScript</translation>
    </message>
    <message>
        <source>Jul</source>
        <extracomment>gui/dates</extracomment>
        <translation>Jul</translation>
    </message>
    <message>
        <source>July</source>
        <extracomment>gui/dates</extracomment>
        <translation>Juli</translation>
    </message>
    <message>
        <source>Jump to latest</source>
        <extracomment>gui/chat</extracomment>
        <translation>Zum Neuesten springen</translation>
    </message>
    <message>
        <source>Jun</source>
        <extracomment>gui/dates</extracomment>
        <translation>Jun</translation>
    </message>
    <message>
        <source>June</source>
        <extracomment>gui/dates</extracomment>
        <translation>Juni</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>gui/disk, gui/models, gui/reports</extracomment>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keep chats ready</source>
        <extracomment>core/settings</extracomment>
        <translation>Chats bereithalten</translation>
    </message>
    <message>
        <source>Keep in a file</source>
        <extracomment>gui/settings</extracomment>
        <translation>In Datei aufbewahren</translation>
    </message>
    <message>
        <source>Keep it</source>
        <extracomment>gui/privacy</extracomment>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keep it longer…</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>Länger behalten…</translation>
    </message>
    <message>
        <source>Keep the chats of now</source>
        <extracomment>gui/keeping</extracomment>
        <translation>Jetzige Chats behalten</translation>
    </message>
    <message>
        <source>Keep the models on a faster disk.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>Legen Sie die Modelle auf ein schnelleres Laufwerk.</translation>
    </message>
    <message>
        <source>Keep this chat</source>
        <extracomment>gui/temporary_page</extracomment>
        <translation>Diesen Chat behalten</translation>
    </message>
    <message>
        <source>Kept for the reply</source>
        <extracomment>gui/chat</extracomment>
        <translation>Für die Antwort freigehalten</translation>
    </message>
    <message>
        <source>Kept in a file</source>
        <extracomment>gui/settings</extracomment>
        <translation>In Datei aufbewahrt</translation>
    </message>
    <message>
        <source>Kept in the system&apos;s keyring</source>
        <extracomment>gui/settings</extracomment>
        <translation>Im Schlüsselbund des Systems aufbewahrt</translation>
    </message>
    <message>
        <source>Key for quick ask</source>
        <extracomment>core/settings</extracomment>
        <translation>Taste für die Schnellfrage</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <extracomment>gui/commands</extracomment>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>core/machine</extracomment>
        <translation>Art</translation>
    </message>
    <message>
        <source>Korean</source>
        <extracomment>a specialist, core/languages</extracomment>
        <translation>Koreanisch</translation>
    </message>
    <message>
        <source>Label</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Beschriftung</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>a specialist, core/settings, gui/search, gui/specialists</extracomment>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Languages</source>
        <extracomment>gui/models, gui/search, gui/specialists</extracomment>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Large</source>
        <extracomment>gui/search</extracomment>
        <translation>Groß</translation>
    </message>
    <message>
        <source>Larger or smaller text</source>
        <extracomment>gui/commands</extracomment>
        <translation>Text größer oder kleiner</translation>
    </message>
    <message>
        <source>Larger text</source>
        <extracomment>gui/commands</extracomment>
        <translation>Text größer</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <extracomment>gui/finding</extracomment>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <extracomment>gui/finding</extracomment>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last week</source>
        <extracomment>gui/chat_rows</extracomment>
        <translation>Letzte Woche</translation>
    </message>
    <message>
        <source>Last year</source>
        <extracomment>gui/finding</extracomment>
        <translation>Letztes Jahr</translation>
    </message>
    <message>
        <source>Layers on the graphics processor: {layers}</source>
        <extracomment>gui/chat</extracomment>
        <translation>Schichten auf dem Grafikprozessor: {layers}</translation>
    </message>
    <message>
        <source>Leave in place</source>
        <extracomment>gui/library</extracomment>
        <translation>Dort lassen</translation>
    </message>
    <message>
        <source>Leave out the oldest</source>
        <extracomment>core/settings</extracomment>
        <translation>Älteste weglassen</translation>
    </message>
    <message>
        <source>Leave out the oldest messages</source>
        <extracomment>gui/chat</extracomment>
        <translation>Älteste Nachrichten weglassen</translation>
    </message>
    <message>
        <source>Leave some out, save them smaller, or begin a new chat.</source>
        <extracomment>core/words_of_pictures</extracomment>
        <translation>Lassen Sie einige weg, speichern Sie sie kleiner oder beginnen Sie einen neuen Chat.</translation>
    </message>
    <message>
        <source>Left in {path} when the models were moved</source>
        <extracomment>gui/disk</extracomment>
        <translation>Beim Verschieben der Modelle in {path} zurückgeblieben</translation>
    </message>
    <message>
        <source>Left out: “{name}”, because {reason}.</source>
        <extracomment>core/words_of_chats</extracomment>
        <translation>Ausgelassen: „{name}“ ({reason}).</translation>
    </message>
    <message>
        <source>Length</source>
        <extracomment>a specialist, gui/chat</extracomment>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Less</source>
        <extracomment>gui/widgets</extracomment>
        <translation>Weniger</translation>
    </message>
    <message>
        <source>Let it end, or stop it there first.</source>
        <extracomment>core/wording</extracomment>
        <translation>Lassen Sie es zu Ende laufen oder stoppen Sie es dort zuerst.</translation>
    </message>
    <message>
        <source>Let it name the folder that Goldcrest was used in, then try again.</source>
        <extracomment>core/wording_disk</extracomment>
        <translation>Lassen Sie es den Ordner nennen, in dem Goldcrest benutzt wurde, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Let models run on the processor.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>Lassen Sie Modelle auf dem Prozessor laufen.</translation>
    </message>
    <message>
        <source>Let one reply end before you send the next message.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>Lassen Sie eine Antwort zu Ende kommen, bevor Sie die nächste Nachricht senden.</translation>
    </message>
    <message>
        <source>Let {model} answer</source>
        <extracomment>gui/chat</extracomment>
        <translation>{model} antworten lassen</translation>
    </message>
    <message>
        <source>Lets a model see pictures</source>
        <extracomment>gui/disk</extracomment>
        <translation>Lässt ein Modell Bilder sehen</translation>
    </message>
    <message>
        <source>Letter</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Brief</translation>
    </message>
    <message>
        <source>Licence</source>
        <extracomment>gui/models, gui/search</extracomment>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Licence: {licence}</source>
        <extracomment>gui/about, gui/models</extracomment>
        <translation>Lizenz: {licence}</translation>
    </message>
    <message>
        <source>Licence: {name}</source>
        <extracomment>core/findings</extracomment>
        <translation>Lizenz: {name}</translation>
    </message>
    <message>
        <source>Licences</source>
        <extracomment>gui/about, gui/commands, gui/pages</extracomment>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>core/settings</extracomment>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Light bulb</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Glühbirne</translation>
    </message>
    <message>
        <source>List models that newer ones have overtaken.</source>
        <extracomment>core/settings</extracomment>
        <translation>Modelle aufführen, die von neueren überholt wurden.</translation>
    </message>
    <message>
        <source>Load a Grammar</source>
        <extracomment>gui/chat</extracomment>
        <translation>Grammatik laden</translation>
    </message>
    <message>
        <source>Load a JSON schema</source>
        <extracomment>gui/chat</extracomment>
        <translation>JSON-Schema laden</translation>
    </message>
    <message>
        <source>Load from a file…</source>
        <extracomment>gui/chat</extracomment>
        <translation>Aus einer Datei laden…</translation>
    </message>
    <message>
        <source>Load the model and read the chat when you begin to write. Not on battery.</source>
        <extracomment>core/settings</extracomment>
        <translation>Lädt das Modell und liest den Chat, wenn Sie zu schreiben beginnen. Nicht im Akkubetrieb.</translation>
    </message>
    <message>
        <source>Loading</source>
        <extracomment>gui/models</extracomment>
        <translation>Wird geladen</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <extracomment>gui/models, gui/speed</extracomment>
        <translation>Modell wird geladen</translation>
    </message>
    <message>
        <source>Loading {model}, {share} %</source>
        <extracomment>gui/chat</extracomment>
        <translation>{model} wird geladen, {share}&#xa0;%</translation>
    </message>
    <message>
        <source>Loading {size} took {seconds}.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>Das Laden von {size} dauerte {seconds}.</translation>
    </message>
    <message>
        <source>Locate…</source>
        <extracomment>gui/beginning, gui/downloads, gui/library</extracomment>
        <translation>Ort angeben…</translation>
    </message>
    <message>
        <source>Logs</source>
        <extracomment>core/library, gui/folders</extracomment>
        <translation>Protokolle</translation>
    </message>
    <message>
        <source>Logs, for when something goes wrong</source>
        <extracomment>gui/disk</extracomment>
        <translation>Protokolle, falls etwas schiefgeht</translation>
    </message>
    <message>
        <source>Long answer, 1,500 words</source>
        <extracomment>core/wording_tuning</extracomment>
        <translation>Lange Antwort, 1.500 Wörter</translation>
    </message>
    <message>
        <source>Long chats</source>
        <extracomment>core/settings</extracomment>
        <translation>Lange Chats</translation>
    </message>
    <message>
        <source>Long document, 6,000 words</source>
        <extracomment>core/wording_tuning</extracomment>
        <translation>Langes Dokument, 6.000 Wörter</translation>
    </message>
    <message>
        <source>Long documents in little memory</source>
        <extracomment>a model</extracomment>
        <translation>Lange Dokumente mit wenig Speicher</translation>
    </message>
    <message>
        <source>Long passages</source>
        <extracomment>a model</extracomment>
        <translation>Lange Textstellen</translation>
    </message>
    <message>
        <source>Longer passages in English</source>
        <extracomment>a model</extracomment>
        <translation>Längere Textstellen auf Englisch</translation>
    </message>
    <message>
        <source>Longest thinking</source>
        <extracomment>gui/chat</extracomment>
        <translation>Längstes Nachdenken</translation>
    </message>
    <message>
        <source>Look again</source>
        <extracomment>gui/disk, gui/hardware, gui/library, gui/models, gui/speed</extracomment>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Look at a model</source>
        <extracomment>gui/privacy</extracomment>
        <translation>Modell ansehen</translation>
    </message>
    <message>
        <source>Look at the list of models for the right name.</source>
        <extracomment>core/wording</extracomment>
        <translation>Sehen Sie in der Liste der Modelle nach dem richtigen Namen.</translation>
    </message>
    <message>
        <source>Look at {point}.</source>
        <extracomment>gui/plots</extracomment>
        <translation>{point} ansehen.</translation>
    </message>
    <message>
        <source>Look for models in {names}, too?</source>
        <extracomment>gui/library</extracomment>
        <translation>Auch in {names} nach Modellen suchen?</translation>
    </message>
    <message>
        <source>Look there</source>
        <extracomment>gui/library</extracomment>
        <translation>Dort suchen</translation>
    </message>
    <message>
        <source>Look where you got it from.</source>
        <extracomment>core/wording_hub</extracomment>
        <translation>Sehen Sie dort nach, woher Sie es haben.</translation>
    </message>
    <message>
        <source>Looking at the disk</source>
        <extracomment>gui/disk</extracomment>
        <translation>Laufwerk wird untersucht</translation>
    </message>
    <message>
        <source>Looking at the reply and at this computer…</source>
        <extracomment>gui/why</extracomment>
        <translation>Antwort und Computer werden untersucht…</translation>
    </message>
    <message>
        <source>Looking at this computer</source>
        <extracomment>gui/hardware, gui/models</extracomment>
        <translation>Computer wird untersucht</translation>
    </message>
    <message>
        <source>Looking at what is known</source>
        <extracomment>gui/speed</extracomment>
        <translation>Es wird gesichtet, was bekannt ist</translation>
    </message>
    <message>
        <source>Looking for graphics processors has crashed, so models run on the processor.</source>
        <extracomment>core/words_of_checkup</extracomment>
        <translation>Die Suche nach Grafikprozessoren ist abgestürzt, deshalb laufen Modelle auf dem Prozessor.</translation>
    </message>
    <message>
        <source>Looking for suggestions…</source>
        <extracomment>gui/chat</extracomment>
        <translation>Vorschläge werden gesucht…</translation>
    </message>
    <message>
        <source>Looking for the fastest settings</source>
        <extracomment>gui/speed</extracomment>
        <translation>Die schnellsten Einstellungen werden gesucht</translation>
    </message>
    <message>
        <source>Looking into the file</source>
        <extracomment>gui/search</extracomment>
        <translation>Datei wird untersucht</translation>
    </message>
    <message>
        <source>Looking into the file: its header only</source>
        <extracomment>gui/search</extracomment>
        <translation>Datei wird untersucht: nur ihr Kopf</translation>
    </message>
    <message>
        <source>MB/s</source>
        <extracomment>core/settings</extracomment>
        <translation>MB/s</translation>
    </message>
    <message>
        <source>Made again when it is needed</source>
        <extracomment>gui/disk</extracomment>
        <translation>Wird bei Bedarf neu erstellt</translation>
    </message>
    <message>
        <source>Made for</source>
        <extracomment>gui/search</extracomment>
        <translation>Gemacht für</translation>
    </message>
    <message>
        <source>Made from commit</source>
        <extracomment>gui/about</extracomment>
        <translation>Gebaut aus Commit</translation>
    </message>
    <message>
        <source>Make a copy to change</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Kopie zum Ändern erstellen</translation>
    </message>
    <message>
        <source>Make a table</source>
        <extracomment>a specialist</extracomment>
        <translation>Tabelle erstellen</translation>
    </message>
    <message>
        <source>Make its instructions, its steps or the form of its answers shorter.</source>
        <extracomment>core/words_of_specialists</extracomment>
        <translation>Kürzen Sie seine Anweisungen, seine Schritte oder die Form seiner Antworten.</translation>
    </message>
    <message>
        <source>Make notes of this meeting: what was decided, who does what until when, and what is still open.

{{notes}}</source>
        <extracomment>a prompt</extracomment>
        <translation>Mache Notizen zu dieser Besprechung: was beschlossen wurde, wer was bis wann tut und was noch offen ist.

{{Notizen}}</translation>
    </message>
    <message>
        <source>Makes a long text short, without adding anything.</source>
        <extracomment>a specialist</extracomment>
        <translation>Macht einen langen Text kurz, ohne etwas hinzuzufügen.</translation>
    </message>
    <message>
        <source>Manage prompts…</source>
        <extracomment>gui/chat, gui/settings</extracomment>
        <translation>Vorlagen verwalten…</translation>
    </message>
    <message>
        <source>Many languages</source>
        <extracomment>a model</extracomment>
        <translation>Viele Sprachen</translation>
    </message>
    <message>
        <source>Many languages in a very small file, reasoning on demand</source>
        <extracomment>a model</extracomment>
        <translation>Viele Sprachen in einer sehr kleinen Datei, Nachdenken auf Wunsch</translation>
    </message>
    <message>
        <source>Many languages, on older engines too</source>
        <extracomment>a model</extracomment>
        <translation>Viele Sprachen, auch auf älteren Engines</translation>
    </message>
    <message>
        <source>Many languages, reasoning on demand</source>
        <extracomment>a model</extracomment>
        <translation>Viele Sprachen, Nachdenken auf Wunsch</translation>
    </message>
    <message>
        <source>Many write slower then.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>Viele schreiben dann langsamer.</translation>
    </message>
    <message>
        <source>Mar</source>
        <extracomment>gui/dates</extracomment>
        <translation>Mär</translation>
    </message>
    <message>
        <source>March</source>
        <extracomment>gui/dates</extracomment>
        <translation>März</translation>
    </message>
    <message>
        <source>Mark a model for the comparison</source>
        <extracomment>gui/commands</extracomment>
        <translation>Modell für den Vergleich markieren</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <extracomment>gui/shelf</extracomment>
        <translation>Als gelesen markieren</translation>
    </message>
    <message>
        <source>Mark as read, or as unread</source>
        <extracomment>gui/commands</extracomment>
        <translation>Als gelesen oder ungelesen markieren</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <extracomment>gui/shelf</extracomment>
        <translation>Als ungelesen markieren</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <extracomment>gui/keeping</extracomment>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Markdown, a zip file</source>
        <extracomment>gui/keeping</extracomment>
        <translation>Markdown, eine ZIP-Datei</translation>
    </message>
    <message>
        <source>Mathematics and structured answers</source>
        <extracomment>a model</extracomment>
        <translation>Mathematik und strukturierte Antworten</translation>
    </message>
    <message>
        <source>May</source>
        <comment>long</comment>
        <extracomment>gui/dates</extracomment>
        <translation>Mai</translation>
    </message>
    <message>
        <source>May</source>
        <comment>short</comment>
        <extracomment>gui/dates</extracomment>
        <translation>Mai</translation>
    </message>
    <message>
        <source>Measure</source>
        <extracomment>gui/speed</extracomment>
        <translation>Messen</translation>
    </message>
    <message>
        <source>Measure again</source>
        <extracomment>gui/hardware, gui/models, gui/speed</extracomment>
        <translation>Erneut messen</translation>
    </message>
    <message>
        <source>Measure all</source>
        <extracomment>gui/speed</extracomment>
        <translation>Alle messen</translation>
    </message>
    <message>
        <source>Measure how fast it will be</source>
        <extracomment>gui/models</extracomment>
        <translation>Messen, wie schnell es sein wird</translation>
    </message>
    <message>
        <source>Measure the disk</source>
        <extracomment>gui/hardware</extracomment>
        <translation>Laufwerk messen</translation>
    </message>
    <message>
        <source>Measured</source>
        <extracomment>gui/models, gui/plots</extracomment>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>Measured {time}.</source>
        <extracomment>gui/speed</extracomment>
        <translation>Gemessen {time}.</translation>
    </message>
    <message>
        <source>Measurement of {name}</source>
        <extracomment>gui/models</extracomment>
        <translation>Messung von {name}</translation>
    </message>
    <message>
        <source>Measuring</source>
        <extracomment>gui/speed</extracomment>
        <translation>Messung läuft</translation>
    </message>
    <message>
        <source>Measuring how fast it will be, {seconds} s left</source>
        <extracomment>gui/models</extracomment>
        <translation>Es wird gemessen, wie schnell es sein wird, noch {seconds} s</translation>
    </message>
    <message>
        <source>Measuring how fast models will be</source>
        <extracomment>gui/speed</extracomment>
        <translation>Es wird gemessen, wie schnell Modelle sein werden</translation>
    </message>
    <message>
        <source>Measuring how fast the memory is</source>
        <extracomment>gui/models</extracomment>
        <translation>Es wird gemessen, wie schnell der Speicher ist</translation>
    </message>
    <message>
        <source>Measuring the disk</source>
        <extracomment>gui/hardware</extracomment>
        <translation>Laufwerk wird gemessen</translation>
    </message>
    <message>
        <source>Measuring this computer</source>
        <extracomment>gui/models</extracomment>
        <translation>Computer wird gemessen</translation>
    </message>
    <message>
        <source>Measuring this computer, {seconds} s left</source>
        <extracomment>gui/models</extracomment>
        <translation>Computer wird gemessen, noch {seconds} s</translation>
    </message>
    <message>
        <source>Meeting notes</source>
        <extracomment>a prompt</extracomment>
        <translation>Besprechungsnotizen</translation>
    </message>
    <message>
        <source>Memory</source>
        <extracomment>core/machine, gui/models</extracomment>
        <translation>Speicher</translation>
    </message>
    <message numerus="yes">
        <source>Memory gives {speed} GB/s when {n} thread reads it.</source>
        <comment>Memory gives {speed} GB/s when {n} threads read it.</comment>
        <extracomment>core/wording_roofline</extracomment>
        <translation>
            <numerusform>Der Speicher liefert {speed} GB/s, wenn {n} Thread ihn liest.</numerusform>
            <numerusform>Der Speicher liefert {speed} GB/s, wenn {n} Threads ihn lesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Memory is not the limit: other programs, the number of threads or the engine&apos;s build hold it back.</source>
        <extracomment>core/wording_roofline</extracomment>
        <translation>Der Speicher ist nicht die Grenze: Andere Programme, die Zahl der Threads oder die Engine-Variante bremsen.</translation>
    </message>
    <message>
        <source>Memory is the limit: only a smaller model or a smaller quantization writes faster.</source>
        <extracomment>core/wording_roofline</extracomment>
        <translation>Der Speicher ist die Grenze: Nur ein kleineres Modell oder eine kleinere Quantisierung schreibt schneller.</translation>
    </message>
    <message>
        <source>Memory used</source>
        <extracomment>gui/models</extracomment>
        <translation>Belegter Speicher</translation>
    </message>
    <message>
        <source>Mend it where it comes from.</source>
        <extracomment>app_doctor_models</extracomment>
        <translation>Bringen Sie es dort in Ordnung, woher es kommt.</translation>
    </message>
    <message>
        <source>Mend or remove that file; until then your own models are not listed.</source>
        <extracomment>core/wording_disk</extracomment>
        <translation>Reparieren oder entfernen Sie diese Datei; bis dahin werden Ihre eigenen Modelle nicht aufgeführt.</translation>
    </message>
    <message>
        <source>Mend the file, or choose another one; docs/prompts.md says what it holds.</source>
        <extracomment>core/words_of_prompts</extracomment>
        <translation>Berichtigen Sie die Datei oder wählen Sie eine andere; docs/prompts.md beschreibt ihren Inhalt.</translation>
    </message>
    <message>
        <source>Message</source>
        <extracomment>gui/chat, gui/specialists</extracomment>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Message {at} of the newest {count} with {query}</source>
        <extracomment>gui/finding</extracomment>
        <translation>Nachricht {at} der neuesten {count} mit {query}</translation>
    </message>
    <message>
        <source>Message {at} of {count} with {query}</source>
        <extracomment>gui/finding</extracomment>
        <translation>Nachricht {at} von {count} mit {query}</translation>
    </message>
    <message>
        <source>Metered connection</source>
        <extracomment>core/settings</extracomment>
        <translation>Getaktete Verbindung</translation>
    </message>
    <message>
        <source>Min-p</source>
        <extracomment>gui/chat</extracomment>
        <translation>Min-p</translation>
    </message>
    <message>
        <source>Mind that {causes} meanwhile.</source>
        <extracomment>core/words_of_speed</extracomment>
        <translation>Beachten Sie, was währenddessen war: {causes}.</translation>
    </message>
    <message>
        <source>Model</source>
        <extracomment>gui/chat, gui/commands, gui/disk, gui/finding, gui/models, gui/plots, gui/specialists</extracomment>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Model for new chats</source>
        <extracomment>core/settings</extracomment>
        <translation>Modell für neue Chats</translation>
    </message>
    <message>
        <source>Model hub</source>
        <extracomment>core/settings</extracomment>
        <translation>Modell-Hub</translation>
    </message>
    <message>
        <source>Model to measure</source>
        <extracomment>gui/speed</extracomment>
        <translation>Zu messendes Modell</translation>
    </message>
    <message>
        <source>Model: {model}</source>
        <extracomment>gui/chat</extracomment>
        <translation>Modell: {model}</translation>
    </message>
    <message>
        <source>Models</source>
        <extracomment>app_doctor, core/settings, gui/commands, gui/disk, gui/folders, gui/library, gui/models, gui/pages</extracomment>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Models can run on it, as {device}</source>
        <extracomment>core/machine</extracomment>
        <translation>Modelle können darauf laufen, als {device}</translation>
    </message>
    <message>
        <source>Models cannot be shown {format} pictures like {name}.</source>
        <extracomment>core/words_of_pictures</extracomment>
        <translation>{format}-Bilder wie {name} können Modellen nicht gezeigt werden.</translation>
    </message>
    <message>
        <source>Models cannot run on it here</source>
        <extracomment>core/machine</extracomment>
        <translation>Modelle können hier nicht darauf laufen</translation>
    </message>
    <message>
        <source>Models folder</source>
        <extracomment>core/settings, gui/disk</extracomment>
        <translation>Modellordner</translation>
    </message>
    <message>
        <source>Models for this computer</source>
        <extracomment>gui/models</extracomment>
        <translation>Modelle für diesen Computer</translation>
    </message>
    <message>
        <source>Models in these folders are used where they are, and never changed.</source>
        <extracomment>core/settings</extracomment>
        <translation>Modelle in diesen Ordnern werden dort benutzt, wo sie sind, und nie verändert.</translation>
    </message>
    <message>
        <source>Models in {path} are being added, checked or deleted.</source>
        <extracomment>core/wording_disk</extracomment>
        <translation>Modelle in {path} werden gerade hinzugefügt, geprüft oder gelöscht.</translation>
    </message>
    <message>
        <source>Models of up to {number} billion parameters fit into this computer</source>
        <extracomment>gui/search</extracomment>
        <translation>Modelle mit bis zu {number} Milliarden Parametern passen in diesen Computer</translation>
    </message>
    <message>
        <source>Models run on</source>
        <extracomment>core/settings</extracomment>
        <translation>Modelle laufen auf</translation>
    </message>
    <message>
        <source>Models run on the processor alone, by your choice.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>Modelle laufen nur auf dem Prozessor, weil Sie es so gewählt haben.</translation>
    </message>
    <message>
        <source>Models that do it well</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Modelle, die das gut können</translation>
    </message>
    <message>
        <source>Models that were found</source>
        <extracomment>gui/search</extracomment>
        <translation>Gefundene Modelle</translation>
    </message>
    <message>
        <source>Models…</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>Modelle…</translation>
    </message>
    <message>
        <source>Modules</source>
        <extracomment>core/machine</extracomment>
        <translation>Module</translation>
    </message>
    <message>
        <source>Monday</source>
        <extracomment>gui/dates</extracomment>
        <translation>Montag</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>gui/chat, gui/widgets</extracomment>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>More folders</source>
        <extracomment>core/settings</extracomment>
        <translation>Weitere Ordner</translation>
    </message>
    <message>
        <source>More of them</source>
        <extracomment>core/machine</extracomment>
        <translation>Weitere davon</translation>
    </message>
    <message>
        <source>More than 100 languages</source>
        <extracomment>a model</extracomment>
        <translation>Mehr als 100 Sprachen</translation>
    </message>
    <message>
        <source>More than 140 languages</source>
        <extracomment>a model</extracomment>
        <translation>Mehr als 140 Sprachen</translation>
    </message>
    <message>
        <source>More than 200 languages</source>
        <extracomment>a model</extracomment>
        <translation>Mehr als 200 Sprachen</translation>
    </message>
    <message>
        <source>More ways to begin</source>
        <extracomment>gui/sidebar</extracomment>
        <translation>Weitere Startmöglichkeiten</translation>
    </message>
    <message numerus="yes">
        <source>More: {n} other file</source>
        <comment>More: {n} other files</comment>
        <extracomment>gui/search</extracomment>
        <translation>
            <numerusform>Weitere: {n} andere Datei</numerusform>
            <numerusform>Weitere: {n} andere Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>Mortarboard</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Doktorhut</translation>
    </message>
    <message>
        <source>Most downloads</source>
        <extracomment>gui/search</extracomment>
        <translation>Meiste Downloads</translation>
    </message>
    <message>
        <source>Most likes</source>
        <extracomment>gui/search</extracomment>
        <translation>Meiste Likes</translation>
    </message>
    <message>
        <source>Mostly English</source>
        <extracomment>a model</extracomment>
        <translation>Vor allem Englisch</translation>
    </message>
    <message>
        <source>Move</source>
        <extracomment>gui/disk, gui/library</extracomment>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Move down</source>
        <extracomment>gui/downloads</extracomment>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Move models…</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>Modelle verschieben…</translation>
    </message>
    <message>
        <source>Move step {number} down</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Schritt {number} nach unten</translation>
    </message>
    <message>
        <source>Move step {number} up</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Schritt {number} nach oben</translation>
    </message>
    <message>
        <source>Move the models folder</source>
        <extracomment>gui/disk</extracomment>
        <translation>Modellordner verschieben</translation>
    </message>
    <message>
        <source>Move the models folder to a faster disk; the settings do it.</source>
        <extracomment>app_doctor</extracomment>
        <translation>Verschieben Sie den Modellordner auf einen schnelleren Datenträger; das geht in den Einstellungen.</translation>
    </message>
    <message>
        <source>Move the models to</source>
        <extracomment>gui/disk</extracomment>
        <translation>Modelle verschieben nach</translation>
    </message>
    <message>
        <source>Move the models, {size}, to {folder}?</source>
        <extracomment>gui/disk</extracomment>
        <translation>Die Modelle, {size}, nach {folder} verschieben?</translation>
    </message>
    <message>
        <source>Move to a folder</source>
        <extracomment>gui/commands</extracomment>
        <translation>In einen Ordner verschieben</translation>
    </message>
    <message>
        <source>Move to folder</source>
        <extracomment>gui/shelf</extracomment>
        <translation>In Ordner verschieben</translation>
    </message>
    <message>
        <source>Move up</source>
        <extracomment>gui/downloads</extracomment>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move…</source>
        <extracomment>gui/disk</extracomment>
        <translation>Verschieben…</translation>
    </message>
    <message>
        <source>Moving the models</source>
        <extracomment>gui/disk</extracomment>
        <translation>Modelle werden verschoben</translation>
    </message>
    <message>
        <source>My name is Anna.</source>
        <extracomment>gui/chat</extracomment>
        <translation>Ich heiße Anna.</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>core/machine, gui/models, gui/prompts, gui/specialists</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name in the instructions</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Name in den Anweisungen</translation>
    </message>
    <message>
        <source>Name of a model, of its maker, or its address</source>
        <extracomment>gui/search</extracomment>
        <translation>Name eines Modells, seines Herstellers oder seine Adresse</translation>
    </message>
    <message>
        <source>Name of the folder</source>
        <extracomment>gui/shelf</extracomment>
        <translation>Name des Ordners</translation>
    </message>
    <message>
        <source>Name three reasons for and three against {{plan}}. Then say which one weighs most, and why.</source>
        <extracomment>a prompt</extracomment>
        <translation>Nenne drei Gründe für und drei gegen {{Vorhaben}}. Sage dann, welcher am meisten wiegt und warum.</translation>
    </message>
    <message>
        <source>Names no licence</source>
        <extracomment>core/findings</extracomment>
        <translation>Nennt keine Lizenz</translation>
    </message>
    <message>
        <source>Nano</source>
        <extracomment>gui/models</extracomment>
        <translation>Nano</translation>
    </message>
    <message>
        <source>Needs more memory than this computer has</source>
        <extracomment>gui/models</extracomment>
        <translation>Braucht mehr Speicher, als dieser Computer hat</translation>
    </message>
    <message>
        <source>Needs {memory} of memory with {model}.</source>
        <extracomment>gui/chat</extracomment>
        <translation>Braucht mit {model} {memory} Speicher.</translation>
    </message>
    <message>
        <source>Needs {needed} of memory, and this computer has {total}.</source>
        <extracomment>core/picker</extracomment>
        <translation>Braucht {needed} Speicher, und dieser Computer hat {total}.</translation>
    </message>
    <message>
        <source>Needs {needed} of memory, and {free} are free: close other programs.</source>
        <extracomment>core/picker</extracomment>
        <translation>Braucht {needed} Speicher, und {free} sind frei: Schließen Sie andere Programme.</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>core/settings</extracomment>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>core/settings</extracomment>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Never pause</source>
        <extracomment>core/settings</extracomment>
        <translation>Nie pausieren</translation>
    </message>
    <message>
        <source>Never slowed down since the start</source>
        <extracomment>core/machine</extracomment>
        <translation>Seit dem Start nie gedrosselt</translation>
    </message>
    <message>
        <source>Never. What you write and what models answer stays on this computer.</source>
        <extracomment>gui/privacy</extracomment>
        <translation>Nie. Was Sie schreiben und was Modelle antworten, bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>gui/prompts, gui/specialists</extracomment>
        <translation>Neu</translation>
    </message>
    <message>
        <source>New chat</source>
        <extracomment>core/wording_speed, gui/chat_rows, gui/commands, gui/rail, gui/sidebar</extracomment>
        <translation>Neuer Chat</translation>
    </message>
    <message>
        <source>New chat from here</source>
        <extracomment>gui/chat</extracomment>
        <translation>Neuer Chat ab hier</translation>
    </message>
    <message>
        <source>New chat with {name}</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Neuer Chat mit {name}</translation>
    </message>
    <message>
        <source>New folder</source>
        <extracomment>core/store, gui/shelf, gui/sidebar</extracomment>
        <translation>Neuer Ordner</translation>
    </message>
    <message>
        <source>New line</source>
        <extracomment>gui/commands</extracomment>
        <translation>Neue Zeile</translation>
    </message>
    <message>
        <source>New prompt</source>
        <extracomment>gui/commands, gui/prompts</extracomment>
        <translation>Neue Vorlage</translation>
    </message>
    <message>
        <source>New specialist</source>
        <extracomment>gui/commands, gui/specialists</extracomment>
        <translation>Neuer Spezialist</translation>
    </message>
    <message>
        <source>New temporary chat</source>
        <extracomment>gui/commands, gui/sidebar</extracomment>
        <translation>Neuer temporärer Chat</translation>
    </message>
    <message>
        <source>New text below</source>
        <extracomment>gui/chat</extracomment>
        <translation>Neuer Text unten</translation>
    </message>
    <message>
        <source>Newest</source>
        <extracomment>gui/search</extracomment>
        <translation>Neueste</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>gui/chat</extracomment>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Next blank of a prompt</source>
        <extracomment>gui/commands</extracomment>
        <translation>Nächster Platzhalter einer Vorlage</translation>
    </message>
    <message>
        <source>Next place of what is searched</source>
        <extracomment>gui/commands</extracomment>
        <translation>Nächste Fundstelle</translation>
    </message>
    <message>
        <source>No account, no number that tells you apart, no statistics. The model hub sees your internet address, the word “goldcrest”, and your access token if you save one.</source>
        <extracomment>gui/privacy</extracomment>
        <translation>Kein Konto, keine Nummer, die Sie unterscheidet, keine Statistik. Der Modell-Hub sieht Ihre Internetadresse, das Wort „goldcrest“ und Ihr Zugriffstoken, falls Sie eines speichern.</translation>
    </message>
    <message>
        <source>No chats were found in {path}.</source>
        <extracomment>core/words_of_chats</extracomment>
        <translation>In {path} wurden keine Chats gefunden.</translation>
    </message>
    <message>
        <source>No connections yet</source>
        <extracomment>gui/privacy</extracomment>
        <translation>Noch keine Verbindungen</translation>
    </message>
    <message>
        <source>No downloads</source>
        <extracomment>gui/downloads</extracomment>
        <translation>Keine Downloads</translation>
    </message>
    <message>
        <source>No extensions</source>
        <extracomment>core/wording_tuning</extracomment>
        <translation>Keine Erweiterungen</translation>
    </message>
    <message>
        <source>No folder</source>
        <extracomment>gui/shelf</extracomment>
        <translation>Kein Ordner</translation>
    </message>
    <message>
        <source>No graphics processor was found that the engine can use, so models run on the processor.</source>
        <extracomment>app_doctor_engine</extracomment>
        <translation>Es wurde kein Grafikprozessor gefunden, den die Engine nutzen kann, deshalb laufen Modelle auf dem Prozessor.</translation>
    </message>
    <message>
        <source>No limit</source>
        <extracomment>core/settings, gui/chat, gui/downloads</extracomment>
        <translation>Keine Grenze</translation>
    </message>
    <message>
        <source>No model has been both predicted and measured yet.</source>
        <extracomment>gui/plots</extracomment>
        <translation>Noch kein Modell wurde sowohl vorhergesagt als auch gemessen.</translation>
    </message>
    <message>
        <source>No model has been measured yet.</source>
        <extracomment>gui/plots</extracomment>
        <translation>Noch kein Modell wurde gemessen.</translation>
    </message>
    <message>
        <source>No model is here yet</source>
        <extracomment>gui/search</extracomment>
        <translation>Hier ist noch kein Modell</translation>
    </message>
    <message>
        <source>No model is installed yet. Download one, then measure it.</source>
        <extracomment>gui/speed</extracomment>
        <translation>Noch kein Modell ist installiert. Laden Sie eines herunter und messen Sie es dann.</translation>
    </message>
    <message>
        <source>No model of the list fits into this computer&apos;s memory</source>
        <extracomment>gui/models</extracomment>
        <translation>Kein Modell der Liste passt in den Speicher dieses Computers</translation>
    </message>
    <message>
        <source>No model of this name is on the hub as a GGUF file.</source>
        <extracomment>gui/search</extracomment>
        <translation>Kein Modell dieses Namens gibt es im Hub als GGUF-Datei.</translation>
    </message>
    <message>
        <source>No model of this name passes the filters.</source>
        <extracomment>gui/search</extracomment>
        <translation>Kein Modell dieses Namens passt zu den Filtern.</translation>
    </message>
    <message>
        <source>No part of “{name}” is chosen.</source>
        <extracomment>gui/chat</extracomment>
        <translation>Von „{name}“ ist kein Teil gewählt.</translation>
    </message>
    <message>
        <source>No program opened the link.</source>
        <extracomment>gui/chat</extracomment>
        <translation>Kein Programm hat den Link geöffnet.</translation>
    </message>
    <message>
        <source>No prompt has such a name.</source>
        <extracomment>gui/prompts</extracomment>
        <translation>Keine Vorlage heißt so.</translation>
    </message>
    <message>
        <source>No shortcut is called that.</source>
        <extracomment>gui/commands</extracomment>
        <translation>Kein Tastenkürzel heißt so.</translation>
    </message>
    <message>
        <source>No specialist</source>
        <extracomment>gui/chat</extracomment>
        <translation>Kein Spezialist</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <extracomment>gui/chat</extracomment>
        <translation>Keine Vorschläge</translation>
    </message>
    <message>
        <source>No word below this share of the likeliest one; 0 is off.</source>
        <extracomment>gui/chat</extracomment>
        <translation>Kein Wort unter diesem Anteil des wahrscheinlichsten; 0 ist aus.</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>core/machine, core/settings, gui/chat, gui/settings</extracomment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>None is saved for {host}; most models need none.</source>
        <extracomment>gui/privacy</extracomment>
        <translation>Für {host} ist keines gespeichert; die meisten Modelle brauchen keines.</translation>
    </message>
    <message>
        <source>None was found</source>
        <extracomment>core/machine</extracomment>
        <translation>Keine gefunden</translation>
    </message>
    <message>
        <source>None: it runs from its source</source>
        <extracomment>gui/about</extracomment>
        <translation>Keines: Es läuft aus dem Quelltext</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <extracomment>core/languages</extracomment>
        <translation>Norwegisch</translation>
    </message>
    <message>
        <source>Not archived</source>
        <extracomment>gui/finding</extracomment>
        <translation>Nicht archiviert</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <extracomment>gui/doctor</extracomment>
        <translation>Noch nicht geprüft</translation>
    </message>
    <message>
        <source>Not chosen to compare</source>
        <extracomment>gui/models</extracomment>
        <translation>Nicht zum Vergleichen gewählt</translation>
    </message>
    <message>
        <source>Not finished</source>
        <extracomment>gui/downloads</extracomment>
        <translation>Nicht fertig</translation>
    </message>
    <message>
        <source>Not here yet: {models}</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Noch nicht hier: {models}</translation>
    </message>
    <message>
        <source>Not measured. Benchmark it.</source>
        <extracomment>gui/models</extracomment>
        <translation>Nicht gemessen. Messen Sie es.</translation>
    </message>
    <message>
        <source>Not measured. Download the model, then benchmark it.</source>
        <extracomment>gui/models</extracomment>
        <translation>Nicht gemessen. Laden Sie das Modell herunter und messen Sie es dann.</translation>
    </message>
    <message>
        <source>Not now</source>
        <extracomment>gui/chat</extracomment>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Not read by the model any more</source>
        <extracomment>gui/chat</extracomment>
        <translation>Wird vom Modell nicht mehr gelesen</translation>
    </message>
    <message>
        <source>Not saved yet: {why}</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Noch nicht gespeichert: {why}</translation>
    </message>
    <message>
        <source>Not slowed down</source>
        <extracomment>core/machine</extracomment>
        <translation>Nicht gedrosselt</translation>
    </message>
    <message>
        <source>Not taken along: {list} and {n} more.</source>
        <extracomment>core/words_of_specialists</extracomment>
        <translation>Nicht übernommen: {list} und {n} weitere.</translation>
    </message>
    <message>
        <source>Not taken along: {list}.</source>
        <extracomment>core/words_of_chats, core/words_of_specialists</extracomment>
        <translation>Nicht übernommen: {list}.</translation>
    </message>
    <message>
        <source>Not what its maker published: repair it, or use it as it is</source>
        <extracomment>gui/library</extracomment>
        <translation>Nicht das, was der Hersteller veröffentlicht hat: Reparieren Sie es oder benutzen Sie es, wie es ist</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>core/checkup, gui/plots</extracomment>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Nothing flows in or out</source>
        <extracomment>core/machine</extracomment>
        <translation>Es fließt nichts hinein oder heraus</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <extracomment>gui/search</extracomment>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Nothing found for “{query}”.</source>
        <extracomment>gui/finding</extracomment>
        <translation>Nichts gefunden für „{query}“.</translation>
    </message>
    <message>
        <source>Nothing has been measured with this model yet.</source>
        <extracomment>gui/speed</extracomment>
        <translation>Mit diesem Modell wurde noch nichts gemessen.</translation>
    </message>
    <message>
        <source>Nothing has been measured yet.</source>
        <extracomment>gui/plots</extracomment>
        <translation>Noch wurde nichts gemessen.</translation>
    </message>
    <message>
        <source>Nothing is called so.</source>
        <extracomment>gui/about</extracomment>
        <translation>Nichts heißt so.</translation>
    </message>
    <message>
        <source>Nothing is checked: Enchant, which looks words up, is not on this computer. On Linux, install libenchant-2-2 and a dictionary such as hunspell-en-us.</source>
        <extracomment>gui/settings</extracomment>
        <translation>Es wird nichts geprüft: Enchant, das Wörter nachschlägt, ist nicht auf diesem Computer. Installieren Sie unter Linux libenchant-2-2 und ein Wörterbuch wie hunspell-de-de.</translation>
    </message>
    <message>
        <source>Nothing is checked: there is no dictionary of your language. Choose another.</source>
        <extracomment>gui/settings</extracomment>
        <translation>Es wird nichts geprüft: Für Ihre Sprache gibt es kein Wörterbuch. Wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>Nothing is checked: this computer has no dictionary. Install one of your language, such as hunspell-en-us.</source>
        <extracomment>gui/settings</extracomment>
        <translation>Es wird nichts geprüft: Dieser Computer hat kein Wörterbuch. Installieren Sie eines für Ihre Sprache, etwa hunspell-de-de.</translation>
    </message>
    <message>
        <source>Nothing is checked: this dictionary is not on this computer.</source>
        <extracomment>gui/settings</extracomment>
        <translation>Es wird nichts geprüft: Dieses Wörterbuch ist nicht auf diesem Computer.</translation>
    </message>
    <message>
        <source>Nothing is known of this reply any more.</source>
        <extracomment>gui/why</extracomment>
        <translation>Über diese Antwort ist nichts mehr bekannt.</translation>
    </message>
    <message>
        <source>Nothing slides or fades. System follows your desktop where it tells.</source>
        <extracomment>core/settings</extracomment>
        <translation>Nichts gleitet oder blendet. „System“ folgt Ihrem Desktop, soweit er es mitteilt.</translation>
    </message>
    <message>
        <source>Nothing takes room</source>
        <extracomment>gui/disk</extracomment>
        <translation>Nichts belegt Platz</translation>
    </message>
    <message>
        <source>Nothing that is known has changed since, but it is unsteady.</source>
        <extracomment>core/words_of_speed</extracomment>
        <translation>Nichts Bekanntes hat sich seitdem geändert, aber es schwankt.</translation>
    </message>
    <message>
        <source>Nothing that is known has changed since.</source>
        <extracomment>core/words_of_speed</extracomment>
        <translation>Nichts Bekanntes hat sich seitdem geändert.</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <extracomment>gui/library</extracomment>
        <translation>Es wurde nichts hinzugefügt.</translation>
    </message>
    <message>
        <source>Nothing was found that slowed it down.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>Es wurde nichts gefunden, was gebremst hat.</translation>
    </message>
    <message>
        <source>Nothing was moved.</source>
        <extracomment>gui/disk</extracomment>
        <translation>Es wurde nichts verschoben.</translation>
    </message>
    <message>
        <source>Nothing was slow that can be measured.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>Nichts Messbares war langsam.</translation>
    </message>
    <message>
        <source>Nothing was tried with this model. What was found for all of them is used:</source>
        <extracomment>gui/speed</extracomment>
        <translation>Mit diesem Modell wurde nichts ausprobiert. Benutzt wird, was für alle gefunden wurde:</translation>
    </message>
    <message>
        <source>Nothing was tried yet, so llama.cpp&apos;s own settings are in use.</source>
        <extracomment>gui/speed</extracomment>
        <translation>Noch wurde nichts ausprobiert, deshalb gelten die eigenen Einstellungen von llama.cpp.</translation>
    </message>
    <message>
        <source>Nov</source>
        <extracomment>gui/dates</extracomment>
        <translation>Nov</translation>
    </message>
    <message>
        <source>November</source>
        <extracomment>gui/dates</extracomment>
        <translation>November</translation>
    </message>
    <message>
        <source>Oct</source>
        <extracomment>gui/dates</extracomment>
        <translation>Okt</translation>
    </message>
    <message>
        <source>October</source>
        <extracomment>gui/dates</extracomment>
        <translation>Oktober</translation>
    </message>
    <message>
        <source>Of all text, beside that of your desktop. Ctrl and + or - change it anywhere.</source>
        <extracomment>core/settings</extracomment>
        <translation>Für allen Text, zusätzlich zur Größe Ihres Desktops. Strg und + oder - ändern sie überall.</translation>
    </message>
    <message>
        <source>Of the likeliest words, as many as make up this share; 1 is all.</source>
        <extracomment>gui/chat</extracomment>
        <translation>Von den wahrscheinlichsten Wörtern so viele, wie diesen Anteil ausmachen; 1 sind alle.</translation>
    </message>
    <message>
        <source>Of the words in this window. Another one takes effect at the next start.</source>
        <extracomment>core/settings</extracomment>
        <translation>Für die Wörter in diesem Fenster. Eine andere wirkt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Of the {seconds} from your message to the end of the reply.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>Von den {seconds} von Ihrer Nachricht bis zum Ende der Antwort.</translation>
    </message>
    <message numerus="yes">
        <source>Of {n} more, too, not all was taken along.</source>
        <comment>Of {n} more, too, not all was taken along.</comment>
        <extracomment>gui/specialists</extracomment>
        <translation>
            <numerusform>Auch von {n} weiteren wurde nicht alles übernommen.</numerusform>
            <numerusform>Auch von {n} weiteren wurde nicht alles übernommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>core/settings, gui/settings</extracomment>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Off. Goldcrest connects only when you search for models, download them, or check for updates.</source>
        <extracomment>gui/privacy</extracomment>
        <translation>Aus. Goldcrest stellt nur dann eine Verbindung her, wenn Sie nach Modellen suchen, sie herunterladen oder nach Updates suchen.</translation>
    </message>
    <message>
        <source>Office packs in another way</source>
        <extracomment>core/documents</extracomment>
        <translation>Office packt anders</translation>
    </message>
    <message>
        <source>Offline</source>
        <extracomment>core/settings, gui/privacy</extracomment>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Old copies of models</source>
        <extracomment>core/library</extracomment>
        <translation>Alte Kopien von Modellen</translation>
    </message>
    <message>
        <source>Old, but tidy prose</source>
        <extracomment>a model</extracomment>
        <translation>Alt, aber saubere Prosa</translation>
    </message>
    <message>
        <source>Older</source>
        <extracomment>gui/chat_rows</extracomment>
        <translation>Älter</translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>core/settings</extracomment>
        <translation>Ein</translation>
    </message>
    <message>
        <source>On</source>
        <comment>what computed</comment>
        <extracomment>gui/speed</extracomment>
        <translation>Auf</translation>
    </message>
    <message>
        <source>On battery</source>
        <extracomment>core/machine</extracomment>
        <translation>Im Akkubetrieb</translation>
    </message>
    <message>
        <source>On each day on which you use Goldcrest all chats are copied; the last seven copies stay on this computer, beside the chats.</source>
        <extracomment>gui/keeping</extracomment>
        <translation>An jedem Tag, an dem Sie Goldcrest benutzen, werden alle Chats kopiert; die letzten sieben Kopien bleiben auf diesem Computer, neben den Chats.</translation>
    </message>
    <message>
        <source>On mains power something was found, but not yet for the battery, which is in use now.</source>
        <extracomment>gui/speed</extracomment>
        <translation>Im Netzbetrieb wurde etwas gefunden, aber noch nicht für den Akku, der gerade benutzt wird.</translation>
    </message>
    <message>
        <source>On the battery something was found, but not yet for mains power, which is on now.</source>
        <extracomment>gui/speed</extracomment>
        <translation>Im Akkubetrieb wurde etwas gefunden, aber noch nicht für den Netzbetrieb, der gerade aktiv ist.</translation>
    </message>
    <message>
        <source>On the network</source>
        <extracomment>core/machine</extracomment>
        <translation>Im Netzwerk</translation>
    </message>
    <message>
        <source>On this computer</source>
        <extracomment>gui/library</extracomment>
        <translation>Auf diesem Computer</translation>
    </message>
    <message>
        <source>On, because GOLDCREST_OFFLINE, HF_HUB_OFFLINE or TRANSFORMERS_OFFLINE is set. No connection is opened.</source>
        <extracomment>gui/privacy</extracomment>
        <translation>Ein, weil GOLDCREST_OFFLINE, HF_HUB_OFFLINE oder TRANSFORMERS_OFFLINE gesetzt ist. Es wird keine Verbindung geöffnet.</translation>
    </message>
    <message>
        <source>On. Goldcrest opens no connection at all; models on this computer work as ever.</source>
        <extracomment>gui/privacy</extracomment>
        <translation>Ein. Goldcrest öffnet überhaupt keine Verbindung; Modelle auf diesem Computer arbeiten wie immer.</translation>
    </message>
    <message>
        <source>Once a model has answered in a chat, this tells what took how long, and what would help.</source>
        <extracomment>gui/speed</extracomment>
        <translation>Sobald ein Modell in einem Chat geantwortet hat, erfahren Sie hier, was wie lange gedauert hat und was helfen würde.</translation>
    </message>
    <message>
        <source>One or two words</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Ein oder zwei Wörter</translation>
    </message>
    <message numerus="yes">
        <source>One page is a picture, so nothing of it was read.</source>
        <comment>{n} pages are pictures, so nothing of them was read.</comment>
        <extracomment>core/words_of_documents</extracomment>
        <translation>
            <numerusform>Eine Seite ist ein Bild, deshalb wurde davon nichts gelesen.</numerusform>
            <numerusform>{n} Seiten sind Bilder, deshalb wurde davon nichts gelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>One sentence, for the list</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Ein Satz, für die Liste</translation>
    </message>
    <message>
        <source>Only a program that stands in for a graphics processor was found, so models run on the processor.</source>
        <extracomment>app_doctor_engine</extracomment>
        <translation>Es wurde nur ein Programm gefunden, das einen Grafikprozessor ersetzt, deshalb laufen Modelle auf dem Prozessor.</translation>
    </message>
    <message>
        <source>Only for this chat, from the next message on.</source>
        <extracomment>gui/chat</extracomment>
        <translation>Nur für diesen Chat, ab der nächsten Nachricht.</translation>
    </message>
    <message>
        <source>Only from the text</source>
        <extracomment>a specialist</extracomment>
        <translation>Nur aus dem Text</translation>
    </message>
    <message>
        <source>Only proves that everything works</source>
        <extracomment>core/catalogue_facts</extracomment>
        <translation>Beweist nur, dass alles funktioniert</translation>
    </message>
    <message numerus="yes">
        <source>Only the first {n} character is kept.</source>
        <comment>Only the first {n} characters are kept.</comment>
        <extracomment>gui/specialists</extracomment>
        <translation>
            <numerusform>Nur das erste {n} Zeichen wird behalten.</numerusform>
            <numerusform>Nur die ersten {n} Zeichen werden behalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the first {n} files were taken.</source>
        <extracomment>gui/opened_files</extracomment>
        <translation>Nur die ersten {n} Dateien wurden angenommen.</translation>
    </message>
    <message>
        <source>Only when you look at it or download it: to the model hub and its storage.</source>
        <extracomment>gui/privacy</extracomment>
        <translation>Nur wenn Sie es ansehen oder herunterladen: an den Modell-Hub und seinen Speicherdienst.</translation>
    </message>
    <message>
        <source>Only when you press “Check for updates”: to the place that tells of new versions, and with each request to the model hub. Goldcrest never looks by itself.</source>
        <extracomment>gui/privacy</extracomment>
        <translation>Nur wenn Sie „Nach Updates suchen“ drücken: an die Stelle, die neue Versionen nennt, und mit jeder Anfrage an den Modell-Hub. Goldcrest sucht nie von selbst.</translation>
    </message>
    <message>
        <source>Only when you search for models: to the model hub. It sees the words and the filters.</source>
        <extracomment>gui/privacy</extracomment>
        <translation>Nur wenn Sie nach Modellen suchen: an den Modell-Hub. Er sieht die Wörter und die Filter.</translation>
    </message>
    <message>
        <source>Only {size} are free in {path}.</source>
        <extracomment>app_doctor</extracomment>
        <translation>Nur {size} sind in {path} frei.</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>gui/about, gui/chat, gui/commands, gui/reports</extracomment>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open Goldcrest</source>
        <extracomment>gui/quick</extracomment>
        <translation>Goldcrest öffnen</translation>
    </message>
    <message>
        <source>Open any page in a browser and sign in there, then try again.</source>
        <extracomment>core/wording_hub</extracomment>
        <translation>Öffnen Sie eine beliebige Seite in einem Browser, melden Sie sich dort an und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <extracomment>gui/dialogs, gui/reports</extracomment>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Open it in the program that made it and save it again.</source>
        <extracomment>core/words_of_documents</extracomment>
        <translation>Öffnen Sie sie in dem Programm, das sie erstellt hat, und speichern Sie sie erneut.</translation>
    </message>
    <message>
        <source>Open it in the program that made it, save a copy without the password, and use that.</source>
        <extracomment>core/words_of_documents</extracomment>
        <translation>Öffnen Sie sie in dem Programm, das sie erstellt hat, speichern Sie eine Kopie ohne Passwort und benutzen Sie diese.</translation>
    </message>
    <message>
        <source>Open it in the program that made it, save it as PNG or JPEG, and use that.</source>
        <extracomment>core/words_of_pictures</extracomment>
        <translation>Öffnen Sie es in dem Programm, das es erstellt hat, speichern Sie es als PNG oder JPEG und benutzen Sie diese Datei.</translation>
    </message>
    <message>
        <source>Open link…</source>
        <extracomment>gui/chat</extracomment>
        <translation>Link öffnen…</translation>
    </message>
    <message>
        <source>Open logs folder</source>
        <extracomment>gui/doctor</extracomment>
        <translation>Protokollordner öffnen</translation>
    </message>
    <message>
        <source>Open or close a folder</source>
        <extracomment>gui/commands</extracomment>
        <translation>Ordner auf- oder zuklappen</translation>
    </message>
    <message>
        <source>Open the folder: {name}</source>
        <extracomment>gui/about</extracomment>
        <translation>Ordner öffnen: {name}</translation>
    </message>
    <message>
        <source>Open the link that is shown</source>
        <extracomment>gui/commands</extracomment>
        <translation>Angezeigten Link öffnen</translation>
    </message>
    <message>
        <source>Open the page</source>
        <extracomment>gui/about, gui/downloads</extracomment>
        <translation>Seite öffnen</translation>
    </message>
    <message>
        <source>Open the page of the new version in the browser</source>
        <extracomment>gui/about</extracomment>
        <translation>Seite der neuen Version im Browser öffnen</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <extracomment>gui/downloads</extracomment>
        <translation>Einstellungen öffnen</translation>
    </message>
    <message>
        <source>Open the switch</source>
        <extracomment>gui/search</extracomment>
        <translation>Zum Schalter</translation>
    </message>
    <message>
        <source>Opens the repository&apos;s page in your browser</source>
        <extracomment>gui/search</extracomment>
        <translation>Öffnet die Seite des Repositorys in Ihrem Browser</translation>
    </message>
    <message>
        <source>Opens {address} in your browser</source>
        <extracomment>gui/models</extracomment>
        <translation>Öffnet {address} in Ihrem Browser</translation>
    </message>
    <message>
        <source>Options of this chat</source>
        <extracomment>gui/chat, gui/commands</extracomment>
        <translation>Optionen dieses Chats</translation>
    </message>
    <message>
        <source>Options of this chat, some are set</source>
        <extracomment>gui/chat</extracomment>
        <translation>Optionen dieses Chats, einige sind gesetzt</translation>
    </message>
    <message>
        <source>Options of this chat…</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>Optionen dieses Chats…</translation>
    </message>
    <message>
        <source>Or when it is long</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Oder wenn sie lang ist</translation>
    </message>
    <message>
        <source>Or when it looks like code</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Oder wenn sie wie Code aussieht</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>gui/search</extracomment>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Order of the models</source>
        <extracomment>gui/models</extracomment>
        <translation>Reihenfolge der Modelle</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>gui/models</extracomment>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Other programs are at work.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>Andere Programme arbeiten gerade.</translation>
    </message>
    <message>
        <source>Other programs were in the way. Try it again in a moment.</source>
        <extracomment>gui/models</extracomment>
        <translation>Andere Programme waren im Weg. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Over 1 keeps from saying the same again; 1 is off.</source>
        <extracomment>gui/chat</extracomment>
        <translation>Über 1 vermeidet Wiederholungen; 1 ist aus.</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <extracomment>gui/keeping</extracomment>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>PDF, a zip file</source>
        <extracomment>gui/keeping</extracomment>
        <translation>PDF, eine ZIP-Datei</translation>
    </message>
    <message>
        <source>Package</source>
        <extracomment>gui/about</extracomment>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Page</source>
        <extracomment>gui/commands</extracomment>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Page {number}</source>
        <extracomment>gui/chat</extracomment>
        <translation>Seite {number}</translation>
    </message>
    <message>
        <source>Pages</source>
        <extracomment>gui/commands</extracomment>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Parameters</source>
        <extracomment>gui/models</extracomment>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Part of {name}.</source>
        <extracomment>gui/about</extracomment>
        <translation>Teil von {name}.</translation>
    </message>
    <message>
        <source>Part {number}</source>
        <extracomment>gui/chat</extracomment>
        <translation>Teil {number}</translation>
    </message>
    <message>
        <source>Parts of {name}</source>
        <extracomment>gui/chat</extracomment>
        <translation>Teile von {name}</translation>
    </message>
    <message>
        <source>Paste or write the text to translate</source>
        <extracomment>a specialist</extracomment>
        <translation>Text zum Übersetzen einfügen oder schreiben</translation>
    </message>
    <message>
        <source>Paste the code</source>
        <extracomment>a specialist</extracomment>
        <translation>Code einfügen</translation>
    </message>
    <message>
        <source>Paste the text</source>
        <extracomment>a specialist</extracomment>
        <translation>Text einfügen</translation>
    </message>
    <message>
        <source>Paste the text to correct</source>
        <extracomment>a specialist</extracomment>
        <translation>Text zum Korrigieren einfügen</translation>
    </message>
    <message>
        <source>Paste the text to rewrite</source>
        <extracomment>a specialist</extracomment>
        <translation>Text zum Umschreiben einfügen</translation>
    </message>
    <message>
        <source>Paste the text to summarise</source>
        <extracomment>a specialist</extracomment>
        <translation>Text zum Zusammenfassen einfügen</translation>
    </message>
    <message>
        <source>Paste the text, and say which columns you want</source>
        <extracomment>a specialist</extracomment>
        <translation>Text einfügen und gewünschte Spalten nennen</translation>
    </message>
    <message>
        <source>Paste the text, then ask</source>
        <extracomment>a specialist</extracomment>
        <translation>Text einfügen, dann fragen</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <extracomment>gui/chat</extracomment>
        <translation>Eingefügtes Bild</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <extracomment>gui/chat</extracomment>
        <translation>Eingefügter Text</translation>
    </message>
    <message>
        <source>Path</source>
        <extracomment>gui/privacy</extracomment>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>gui/downloads, gui/models, gui/search</extracomment>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Pause all</source>
        <extracomment>gui/downloads</extracomment>
        <translation>Alle pausieren</translation>
    </message>
    <message>
        <source>Pause them, then move the folder.</source>
        <extracomment>core/wording_disk</extracomment>
        <translation>Pausieren Sie sie und verschieben Sie dann den Ordner.</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>gui/downloads</extracomment>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Pen</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Stift</translation>
    </message>
    <message>
        <source>People read about 5 t/s; change the line in the settings.</source>
        <extracomment>gui/models</extracomment>
        <translation>Menschen lesen etwa 5 t/s; die Linie ändern Sie in den Einstellungen.</translation>
    </message>
    <message>
        <source>Persian</source>
        <extracomment>core/languages</extracomment>
        <translation>Persisch</translation>
    </message>
    <message>
        <source>Picture</source>
        <extracomment>core/chat</extracomment>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Picture, PNG (*.png)</source>
        <extracomment>gui/speed</extracomment>
        <translation>Bild, PNG (*.png)</translation>
    </message>
    <message>
        <source>Pictures</source>
        <extracomment>gui/chat</extracomment>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Pictures and text</source>
        <extracomment>gui/search</extracomment>
        <translation>Bilder und Text</translation>
    </message>
    <message>
        <source>Pin</source>
        <extracomment>gui/chat, gui/shelf</extracomment>
        <translation>Anheften</translation>
    </message>
    <message>
        <source>Pin, or unpin</source>
        <extracomment>gui/commands</extracomment>
        <translation>Anheften oder lösen</translation>
    </message>
    <message>
        <source>Pin, so that it is always read</source>
        <extracomment>gui/chat</extracomment>
        <translation>Anheften, damit sie immer gelesen wird</translation>
    </message>
    <message>
        <source>Pinned</source>
        <extracomment>gui/chat, gui/chat_rows</extracomment>
        <translation>Angeheftet</translation>
    </message>
    <message>
        <source>Place before it</source>
        <extracomment>gui/commands</extracomment>
        <translation>Vorherige Fundstelle</translation>
    </message>
    <message>
        <source>Plain ARM</source>
        <extracomment>core/wording_tuning</extracomment>
        <translation>Einfaches ARM</translation>
    </message>
    <message>
        <source>Plain prose, summaries</source>
        <extracomment>a model</extracomment>
        <translation>Einfache Prosa, Zusammenfassungen</translation>
    </message>
    <message>
        <source>Plan five simple dinners for two, with a shopping list.</source>
        <extracomment>gui/chat</extracomment>
        <translation>Plane fünf einfache Abendessen für zwei, mit Einkaufsliste.</translation>
    </message>
    <message>
        <source>Plan in steps</source>
        <extracomment>a prompt</extracomment>
        <translation>In Schritten planen</translation>
    </message>
    <message>
        <source>Plug it in.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>Schließen Sie das Netzteil an.</translation>
    </message>
    <message>
        <source>Plugged in</source>
        <extracomment>core/machine</extracomment>
        <translation>Am Netz</translation>
    </message>
    <message>
        <source>Polish</source>
        <extracomment>a specialist, core/languages</extracomment>
        <translation>Polnisch</translation>
    </message>
    <message>
        <source>Popularity</source>
        <extracomment>gui/search</extracomment>
        <translation>Beliebtheit</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <extracomment>a specialist, core/languages</extracomment>
        <translation>Portugiesisch</translation>
    </message>
    <message>
        <source>Power</source>
        <extracomment>core/machine</extracomment>
        <translation>Strom</translation>
    </message>
    <message>
        <source>Power plan</source>
        <extracomment>core/machine</extracomment>
        <translation>Energieprofil</translation>
    </message>
    <message>
        <source>Predicted</source>
        <extracomment>gui/models, gui/plots</extracomment>
        <translation>Vorhergesagt</translation>
    </message>
    <message>
        <source>Predictions</source>
        <extracomment>gui/speed</extracomment>
        <translation>Vorhersagen</translation>
    </message>
    <message>
        <source>Predictions against measurements</source>
        <extracomment>gui/speed</extracomment>
        <translation>Vorhersagen und Messungen</translation>
    </message>
    <message>
        <source>Predictions of {n} models were typically off by {percent}.</source>
        <extracomment>core/words_of_predictions</extracomment>
        <translation>Vorhersagen für {n} Modelle lagen typischerweise um {percent} daneben.</translation>
    </message>
    <message>
        <source>Previous</source>
        <extracomment>gui/chat</extracomment>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Privacy</source>
        <extracomment>gui/about, gui/commands, gui/pages, gui/privacy</extracomment>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>Problem</source>
        <extracomment>core/checkup, gui/privacy</extracomment>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Processor</source>
        <extracomment>core/machine</extracomment>
        <translation>Prozessor</translation>
    </message>
    <message>
        <source>Progress</source>
        <extracomment>gui/chat</extracomment>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Progress of the benchmark</source>
        <extracomment>gui/speed</extracomment>
        <translation>Fortschritt der Messung</translation>
    </message>
    <message>
        <source>Progress of the download</source>
        <extracomment>gui/models</extracomment>
        <translation>Fortschritt des Downloads</translation>
    </message>
    <message>
        <source>Prompt</source>
        <extracomment>core/prompts</extracomment>
        <translation>Vorlage</translation>
    </message>
    <message numerus="yes">
        <source>Prompt: {known} of {n} token were known from before</source>
        <comment>Prompt: {known} of {n} tokens were known from before</comment>
        <extracomment>gui/chat</extracomment>
        <translation>
            <numerusform>Eingabe: {known} von {n} Token war schon bekannt</numerusform>
            <numerusform>Eingabe: {known} von {n} Token waren schon bekannt</numerusform>
        </translation>
    </message>
    <message>
        <source>Prompts</source>
        <extracomment>gui/chat, gui/commands, gui/pages, gui/prompts</extracomment>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Proofread</source>
        <extracomment>a specialist</extracomment>
        <translation>Korrekturlesen</translation>
    </message>
    <message>
        <source>Proxy</source>
        <extracomment>core/settings</extracomment>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Proxy address</source>
        <extracomment>core/settings</extracomment>
        <translation>Proxy-Adresse</translation>
    </message>
    <message>
        <source>Purpose</source>
        <extracomment>gui/search</extracomment>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Put in a prompt</source>
        <extracomment>gui/commands</extracomment>
        <translation>Vorlage einfügen</translation>
    </message>
    <message>
        <source>Putting everything back</source>
        <extracomment>gui/disk</extracomment>
        <translation>Alles wird zurückgestellt</translation>
    </message>
    <message>
        <source>Python</source>
        <extracomment>a specialist</extracomment>
        <translation>Python</translation>
    </message>
    <message>
        <source>Python package</source>
        <extracomment>gui/about</extracomment>
        <translation>Python-Paket</translation>
    </message>
    <message>
        <source>Quantization</source>
        <extracomment>gui/models</extracomment>
        <translation>Quantisierung</translation>
    </message>
    <message>
        <source>Question</source>
        <extracomment>gui/speed</extracomment>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Questions about given texts, tool calls, always the same answer</source>
        <extracomment>a model</extracomment>
        <translation>Fragen zu gegebenen Texten, Werkzeugaufrufe, immer dieselbe Antwort</translation>
    </message>
    <message>
        <source>Quick</source>
        <extracomment>gui/speed</extracomment>
        <translation>Schnell</translation>
    </message>
    <message>
        <source>Quick ask</source>
        <extracomment>core/settings, gui/commands</extracomment>
        <translation>Schnellfrage</translation>
    </message>
    <message>
        <source>Quick ask opens from the icon in the tray.</source>
        <extracomment>core/words_of_devices</extracomment>
        <translation>Die Schnellfrage öffnet sich über das Symbol im Infobereich.</translation>
    </message>
    <message>
        <source>Quick ask: a small window for one question</source>
        <extracomment>gui/commands</extracomment>
        <translation>Schnellfrage: ein kleines Fenster für eine einzelne Frage</translation>
    </message>
    <message>
        <source>Quick takes at most ten seconds. Sustained also writes for a minute, which shows whether this computer slows down when it gets warm.</source>
        <extracomment>gui/speed</extracomment>
        <translation>„Schnell“ dauert höchstens zehn Sekunden. „Anhaltend“ schreibt außerdem eine Minute lang und zeigt so, ob dieser Computer langsamer wird, wenn er warm wird.</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>gui/commands, gui/quick</extracomment>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Quote in a message</source>
        <extracomment>gui/chat</extracomment>
        <translation>In einer Nachricht zitieren</translation>
    </message>
    <message>
        <source>Random</source>
        <extracomment>gui/chat</extracomment>
        <translation>Zufällig</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <extracomment>gui/chat</extracomment>
        <translation>Vorlesen</translation>
    </message>
    <message>
        <source>Read by the model as a summary</source>
        <extracomment>gui/chat</extracomment>
        <translation>Wird vom Modell als Zusammenfassung gelesen</translation>
    </message>
    <message>
        <source>Read from the file&apos;s header alone; nothing else was downloaded.</source>
        <extracomment>gui/search</extracomment>
        <translation>Nur aus dem Kopf der Datei gelesen; sonst wurde nichts heruntergeladen.</translation>
    </message>
    <message>
        <source>Read the file again</source>
        <extracomment>gui/chat</extracomment>
        <translation>Datei erneut lesen</translation>
    </message>
    <message>
        <source>Read the last reply aloud</source>
        <extracomment>gui/commands</extracomment>
        <translation>Letzte Antwort vorlesen</translation>
    </message>
    <message>
        <source>Read the licence</source>
        <extracomment>gui/models</extracomment>
        <translation>Lizenz lesen</translation>
    </message>
    <message>
        <source>Reading</source>
        <extracomment>core/machine, gui/chat, gui/models, gui/speed</extracomment>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Reading a prompt</source>
        <extracomment>gui/models</extracomment>
        <translation>Lesen einer Eingabe</translation>
    </message>
    <message>
        <source>Reading aloud and spelling</source>
        <extracomment>app_doctor</extracomment>
        <translation>Vorlesen und Rechtschreibung</translation>
    </message>
    <message numerus="yes">
        <source>Reading is {percent}% slower than in the earlier result under equal conditions ({now} instead of {usual} tokens/s).</source>
        <comment>Reading is {percent}% slower than in the earlier {n} results under equal conditions ({now} instead of {usual} tokens/s).</comment>
        <extracomment>core/words_of_speed</extracomment>
        <translation>
            <numerusform>Das Lesen ist {percent}&#xa0;% langsamer als beim früheren Ergebnis unter gleichen Bedingungen ({now} statt {usual} Token/s).</numerusform>
            <numerusform>Das Lesen ist {percent}&#xa0;% langsamer als bei den {n} früheren Ergebnissen unter gleichen Bedingungen ({now} statt {usual} Token/s).</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the models&apos; disk: {what}.</source>
        <extracomment>app_doctor</extracomment>
        <translation>Lesen vom Datenträger der Modelle: {what}.</translation>
    </message>
    <message>
        <source>Reading the reply aloud.</source>
        <extracomment>gui/chat</extracomment>
        <translation>Die Antwort wird vorgelesen.</translation>
    </message>
    <message numerus="yes">
        <source>Reading {done} of {n} token</source>
        <comment>Reading {done} of {n} tokens</comment>
        <extracomment>gui/chat</extracomment>
        <translation>
            <numerusform>{done} von {n} Token wird gelesen</numerusform>
            <numerusform>{done} von {n} Token werden gelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <extracomment>gui/chat</extracomment>
        <translation>{name} wird gelesen</translation>
    </message>
    <message>
        <source>Reading {name} took more than {seconds} s and was ended.</source>
        <extracomment>core/words_of_documents</extracomment>
        <translation>Das Lesen von {name} dauerte mehr als {seconds} s und wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Reading {name} took too long: only the beginning was read.</source>
        <extracomment>core/words_of_documents</extracomment>
        <translation>Das Lesen von {name} dauerte zu lange: Nur der Anfang wurde gelesen.</translation>
    </message>
    <message>
        <source>Reading {name} took too long: only the first {read} of {of} pages were read.</source>
        <extracomment>core/words_of_documents</extracomment>
        <translation>Das Lesen von {name} dauerte zu lange: Nur die ersten {read} von {of} Seiten wurden gelesen.</translation>
    </message>
    <message>
        <source>Reading {name} took too much memory and was ended.</source>
        <extracomment>core/words_of_documents</extracomment>
        <translation>Das Lesen von {name} brauchte zu viel Speicher und wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Reading {name} took too much memory: only the beginning was read.</source>
        <extracomment>core/words_of_documents</extracomment>
        <translation>Das Lesen von {name} brauchte zu viel Speicher: Nur der Anfang wurde gelesen.</translation>
    </message>
    <message>
        <source>Reading {name} took too much memory: only the first {read} of {of} pages were read.</source>
        <extracomment>core/words_of_documents</extracomment>
        <translation>Das Lesen von {name} brauchte zu viel Speicher: Nur die ersten {read} von {of} Seiten wurden gelesen.</translation>
    </message>
    <message>
        <source>Reading {tokens}</source>
        <extracomment>gui/models, gui/speed</extracomment>
        <translation>Lesen, {tokens}</translation>
    </message>
    <message numerus="yes">
        <source>Reading, {n} page so far</source>
        <comment>Reading, {n} pages so far</comment>
        <extracomment>gui/chat</extracomment>
        <translation>
            <numerusform>Wird gelesen, bisher {n} Seite</numerusform>
            <numerusform>Wird gelesen, bisher {n} Seiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading, {n} part so far</source>
        <comment>Reading, {n} parts so far</comment>
        <extracomment>gui/chat</extracomment>
        <translation>
            <numerusform>Wird gelesen, bisher {n} Teil</numerusform>
            <numerusform>Wird gelesen, bisher {n} Teile</numerusform>
        </translation>
    </message>
    <message>
        <source>Reads a model for a few seconds, or a temporary file of at most 256 MB that is written first and goes again. How fast a model is loaded depends on it.</source>
        <extracomment>gui/hardware</extracomment>
        <translation>Liest einige Sekunden lang ein Modell oder eine temporäre Datei von höchstens 256 MB, die zuerst geschrieben und wieder gelöscht wird. Davon hängt ab, wie schnell ein Modell geladen wird.</translation>
    </message>
    <message>
        <source>Reads all models of the models folder, which takes minutes</source>
        <extracomment>gui/doctor</extracomment>
        <translation>Liest alle Modelle des Modellordners, was Minuten dauert</translation>
    </message>
    <message>
        <source>Reads up to {tokens} at a time</source>
        <extracomment>core/findings</extracomment>
        <translation>Liest bis zu {tokens} auf einmal</translation>
    </message>
    <message>
        <source>Reasoning before it answers</source>
        <extracomment>a model</extracomment>
        <translation>Denkt nach, bevor es antwortet</translation>
    </message>
    <message>
        <source>Received</source>
        <extracomment>gui/privacy</extracomment>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Recommended</source>
        <extracomment>gui/models, gui/search</extracomment>
        <translation>Empfohlen</translation>
    </message>
    <message>
        <source>Recommended for this computer: {computer}</source>
        <extracomment>gui/models</extracomment>
        <translation>Empfohlen für diesen Computer: {computer}</translation>
    </message>
    <message>
        <source>Recommended: {reason}</source>
        <extracomment>gui/models</extracomment>
        <translation>Empfohlen: {reason}</translation>
    </message>
    <message>
        <source>Redirected</source>
        <extracomment>gui/privacy</extracomment>
        <translation>Umgeleitet</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <extracomment>core/settings</extracomment>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>Refused, {status}</source>
        <extracomment>gui/privacy</extracomment>
        <translation>Abgelehnt, {status}</translation>
    </message>
    <message>
        <source>Regenerate</source>
        <extracomment>gui/chat</extracomment>
        <translation>Neu erzeugen</translation>
    </message>
    <message>
        <source>Regenerate with</source>
        <extracomment>gui/chat</extracomment>
        <translation>Neu erzeugen mit</translation>
    </message>
    <message>
        <source>Relay</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Staffel</translation>
    </message>
    <message>
        <source>Remains of a download or a copy, of no use any more</source>
        <extracomment>gui/disk</extracomment>
        <translation>Reste eines Downloads oder einer Kopie, nicht mehr von Nutzen</translation>
    </message>
    <message>
        <source>Remove and delete</source>
        <extracomment>gui/downloads</extracomment>
        <translation>Entfernen und löschen</translation>
    </message>
    <message>
        <source>Remove and delete what arrived of {name}</source>
        <extracomment>gui/downloads</extracomment>
        <translation>Entfernen und löschen, was von {name} angekommen ist</translation>
    </message>
    <message>
        <source>Remove and keep</source>
        <extracomment>gui/downloads</extracomment>
        <translation>Entfernen und behalten</translation>
    </message>
    <message>
        <source>Remove and keep what arrived of {name}</source>
        <extracomment>gui/downloads</extracomment>
        <translation>Entfernen und behalten, was von {name} angekommen ist</translation>
    </message>
    <message>
        <source>Remove choice {number}</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Auswahl {number} entfernen</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <extracomment>gui/downloads</extracomment>
        <translation>Aus der Liste entfernen</translation>
    </message>
    <message>
        <source>Remove step {number}</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Schritt {number} entfernen</translation>
    </message>
    <message>
        <source>Remove {folder}</source>
        <extracomment>gui/settings</extracomment>
        <translation>{folder} entfernen</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <extracomment>gui/chat</extracomment>
        <translation>{name} entfernen</translation>
    </message>
    <message>
        <source>Remove {name}? What has arrived of it is out of reach at the moment.</source>
        <extracomment>gui/downloads</extracomment>
        <translation>{name} entfernen? Was davon angekommen ist, ist derzeit nicht erreichbar.</translation>
    </message>
    <message>
        <source>Remove {name}? {size} of it have arrived.</source>
        <extracomment>gui/downloads</extracomment>
        <translation>{name} entfernen? {size} davon sind angekommen.</translation>
    </message>
    <message>
        <source>Removing the program leaves your settings, chats and models where they are. To delete them, too, run “goldcrest purge” in a terminal first: it tells what there is, and asks.</source>
        <extracomment>gui/about</extracomment>
        <translation>Wenn Sie das Programm entfernen, bleiben Einstellungen, Chats und Modelle, wo sie sind. Um auch sie zu löschen, führen Sie vorher in einem Terminal „goldcrest purge“ aus: Es sagt, was da ist, und fragt.</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>gui/commands, gui/shelf</extracomment>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Repair</source>
        <extracomment>gui/library</extracomment>
        <translation>Reparieren</translation>
    </message>
    <message>
        <source>Repair it on the page Models, or delete it and download it again.</source>
        <extracomment>core/words_of_checkup</extracomment>
        <translation>Reparieren Sie es auf der Seite „Modelle“, oder löschen Sie es und laden Sie es erneut herunter.</translation>
    </message>
    <message>
        <source>Repeat: blue birds sing at night</source>
        <extracomment>gui/chat</extracomment>
        <translation>Wiederhole: blaue Vögel singen bei Nacht</translation>
    </message>
    <message>
        <source>Repetition</source>
        <extracomment>gui/chat</extracomment>
        <translation>Wiederholung</translation>
    </message>
    <message>
        <source>Replies can be read aloud, and spelling is checked.</source>
        <extracomment>app_doctor</extracomment>
        <translation>Antworten können vorgelesen werden, und die Rechtschreibung wird geprüft.</translation>
    </message>
    <message>
        <source>Replies follow this grammar. A mistake in it is said at sending.</source>
        <extracomment>gui/chat</extracomment>
        <translation>Antworten folgen dieser Grammatik. Ein Fehler darin wird beim Senden gemeldet.</translation>
    </message>
    <message>
        <source>Replies follow this schema. What a model cannot be held to is said at sending.</source>
        <extracomment>gui/chat</extracomment>
        <translation>Antworten folgen diesem Schema. Woran sich ein Modell nicht binden lässt, wird beim Senden gemeldet.</translation>
    </message>
    <message>
        <source>Replies that follow a form come without thinking.</source>
        <extracomment>gui/chat</extracomment>
        <translation>Antworten, die einer Form folgen, kommen ohne Nachdenken.</translation>
    </message>
    <message>
        <source>Reply of {model}</source>
        <extracomment>gui/chat</extracomment>
        <translation>Antwort von {model}</translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>gui/dialogs</extracomment>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Reset</source>
        <extracomment>gui/settings</extracomment>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Reset all</source>
        <extracomment>gui/chat</extracomment>
        <translation>Alle zurücksetzen</translation>
    </message>
    <message>
        <source>Reset {label}</source>
        <extracomment>gui/chat</extracomment>
        <translation>{label} zurücksetzen</translation>
    </message>
    <message>
        <source>Reset {name}</source>
        <extracomment>gui/settings</extracomment>
        <translation>{name} zurücksetzen</translation>
    </message>
    <message>
        <source>Restore</source>
        <extracomment>gui/keeping</extracomment>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Restore…</source>
        <extracomment>gui/keeping</extracomment>
        <translation>Wiederherstellen…</translation>
    </message>
    <message>
        <source>Results over time</source>
        <extracomment>gui/speed</extracomment>
        <translation>Ergebnisse im Zeitverlauf</translation>
    </message>
    <message>
        <source>Resume</source>
        <extracomment>gui/downloads, gui/models</extracomment>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Resume all</source>
        <extracomment>gui/downloads</extracomment>
        <translation>Alle fortsetzen</translation>
    </message>
    <message>
        <source>Retry</source>
        <extracomment>gui/models</extracomment>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Rewrite</source>
        <extracomment>a specialist</extracomment>
        <translation>Umschreiben</translation>
    </message>
    <message>
        <source>Romanian</source>
        <extracomment>core/languages</extracomment>
        <translation>Rumänisch</translation>
    </message>
    <message>
        <source>Room</source>
        <extracomment>core/machine</extracomment>
        <translation>Platz</translation>
    </message>
    <message>
        <source>Runs on this engine ({name})</source>
        <extracomment>core/findings</extracomment>
        <translation>Läuft auf dieser Engine ({name})</translation>
    </message>
    <message>
        <source>Russian</source>
        <extracomment>a specialist, core/languages</extracomment>
        <translation>Russisch</translation>
    </message>
    <message>
        <source>Rust</source>
        <extracomment>a specialist</extracomment>
        <translation>Rust</translation>
    </message>
    <message>
        <source>SQL</source>
        <extracomment>a specialist</extracomment>
        <translation>SQL</translation>
    </message>
    <message>
        <source>Saturday</source>
        <extracomment>gui/dates</extracomment>
        <translation>Samstag</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>gui/settings</extracomment>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save access token</source>
        <extracomment>gui/settings</extracomment>
        <translation>Zugriffstoken speichern</translation>
    </message>
    <message>
        <source>Save an access token of your account in the settings, under Network.</source>
        <extracomment>core/wording_hub</extracomment>
        <translation>Speichern Sie ein Zugriffstoken Ihres Kontos in den Einstellungen unter „Netzwerk“.</translation>
    </message>
    <message>
        <source>Save an access token of your account in the settings, under Network; where {page} asks for it, accept the terms there first.</source>
        <extracomment>core/wording_hub</extracomment>
        <translation>Speichern Sie ein Zugriffstoken Ihres Kontos in den Einstellungen unter „Netzwerk“; wo {page} danach fragt, stimmen Sie dort zuerst den Bedingungen zu.</translation>
    </message>
    <message>
        <source>Save as prompt</source>
        <extracomment>gui/chat</extracomment>
        <translation>Als Vorlage speichern</translation>
    </message>
    <message>
        <source>Save code</source>
        <extracomment>gui/chat</extracomment>
        <translation>Code speichern</translation>
    </message>
    <message>
        <source>Save code…</source>
        <extracomment>gui/chat</extracomment>
        <translation>Code speichern…</translation>
    </message>
    <message>
        <source>Save it as PDF, DOCX, HTML or plain text, and use that.</source>
        <extracomment>core/words_of_documents</extracomment>
        <translation>Speichern Sie sie als PDF, DOCX, HTML oder reinen Text und benutzen Sie diese Datei.</translation>
    </message>
    <message>
        <source>Save it as PNG or JPEG, and use that.</source>
        <extracomment>core/words_of_pictures</extracomment>
        <translation>Speichern Sie es als PNG oder JPEG und benutzen Sie diese Datei.</translation>
    </message>
    <message>
        <source>Save it smaller, and use that.</source>
        <extracomment>core/words_of_pictures</extracomment>
        <translation>Speichern Sie es kleiner und benutzen Sie diese Datei.</translation>
    </message>
    <message>
        <source>Save the part that matters as a file of its own, as plain text if that can be.</source>
        <extracomment>core/words_of_documents</extracomment>
        <translation>Speichern Sie den wichtigen Teil als eigene Datei, wenn möglich als reinen Text.</translation>
    </message>
    <message>
        <source>Save the part that matters as a file of its own.</source>
        <extracomment>core/words_of_documents</extracomment>
        <translation>Speichern Sie den wichtigen Teil als eigene Datei.</translation>
    </message>
    <message>
        <source>Save the share card</source>
        <extracomment>gui/speed</extracomment>
        <translation>Karte zum Teilen speichern</translation>
    </message>
    <message>
        <source>Saved as prompt “{name}”.</source>
        <extracomment>gui/chat</extracomment>
        <translation>Als Vorlage „{name}“ gespeichert.</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <extracomment>gui/chat, gui/keeping, gui/prompts, gui/specialists, gui/speed</extracomment>
        <translation>Gespeichert als {name}.</translation>
    </message>
    <message>
        <source>Saves a picture of this computer and its fastest models</source>
        <extracomment>gui/speed</extracomment>
        <translation>Speichert ein Bild dieses Computers und seiner schnellsten Modelle</translation>
    </message>
    <message>
        <source>Saves these results as CSV or JSON, with llama-bench&apos;s names</source>
        <extracomment>gui/speed</extracomment>
        <translation>Speichert diese Ergebnisse als CSV oder JSON, mit den Namen von llama-bench</translation>
    </message>
    <message>
        <source>Say what the program should do, and in which language</source>
        <extracomment>a specialist</extracomment>
        <translation>Beschreiben, was das Programm tun soll und in welcher Sprache</translation>
    </message>
    <message>
        <source>Says the same in another tone.</source>
        <extracomment>a specialist</extracomment>
        <translation>Sagt dasselbe in einem anderen Ton.</translation>
    </message>
    <message>
        <source>Says what a piece of code does, and what looks wrong in it.</source>
        <extracomment>a specialist</extracomment>
        <translation>Sagt, was ein Stück Code tut und was darin falsch aussieht.</translation>
    </message>
    <message>
        <source>Screen: {width} x {height}, {ratio} pixels to a point</source>
        <extracomment>gui/doctor</extracomment>
        <translation>Bildschirm: {width} x {height}, {ratio} Pixel je Punkt</translation>
    </message>
    <message>
        <source>Scroll code sideways</source>
        <extracomment>gui/chat</extracomment>
        <translation>Code seitwärts scrollen</translation>
    </message>
    <message>
        <source>Scroll sideways</source>
        <extracomment>gui/chat</extracomment>
        <translation>Seitwärts scrollen</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>gui/models, gui/privacy</extracomment>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search Hugging Face</source>
        <extracomment>gui/commands, gui/models, gui/pages, gui/search</extracomment>
        <translation>Hugging Face durchsuchen</translation>
    </message>
    <message>
        <source>Search all messages for “{query}”</source>
        <extracomment>gui/commands</extracomment>
        <translation>Alle Nachrichten nach „{query}“ durchsuchen</translation>
    </message>
    <message>
        <source>Search chats</source>
        <extracomment>gui/commands, gui/sidebar</extracomment>
        <translation>Chats durchsuchen</translation>
    </message>
    <message>
        <source>Search in documents</source>
        <extracomment>gui/search</extracomment>
        <translation>In Dokumenten suchen</translation>
    </message>
    <message>
        <source>Search keyboard shortcuts</source>
        <extracomment>gui/commands</extracomment>
        <translation>Tastenkürzel suchen</translation>
    </message>
    <message>
        <source>Search licences</source>
        <extracomment>gui/about</extracomment>
        <translation>Lizenzen durchsuchen</translation>
    </message>
    <message>
        <source>Search prompts</source>
        <extracomment>gui/prompts</extracomment>
        <translation>Vorlagen durchsuchen</translation>
    </message>
    <message>
        <source>Search without filters</source>
        <extracomment>gui/search</extracomment>
        <translation>Ohne Filter suchen</translation>
    </message>
    <message>
        <source>Searching</source>
        <extracomment>gui/search</extracomment>
        <translation>Suche läuft</translation>
    </message>
    <message>
        <source>See all models</source>
        <extracomment>gui/models</extracomment>
        <translation>Alle Modelle ansehen</translation>
    </message>
    <message numerus="yes">
        <source>See all {n} model</source>
        <comment>See all {n} models</comment>
        <extracomment>gui/search</extracomment>
        <translation>
            <numerusform>{n} Modell ansehen</numerusform>
            <numerusform>Alle {n} Modelle ansehen</numerusform>
        </translation>
    </message>
    <message>
        <source>See disk use</source>
        <extracomment>gui/downloads</extracomment>
        <translation>Speicherplatz ansehen</translation>
    </message>
    <message>
        <source>See models</source>
        <extracomment>gui/chat</extracomment>
        <translation>Modelle ansehen</translation>
    </message>
    <message>
        <source>See that everything works…</source>
        <extracomment>gui/settings</extracomment>
        <translation>Sehen, ob alles funktioniert…</translation>
    </message>
    <message>
        <source>See them in Models</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Unter „Modelle“ ansehen</translation>
    </message>
    <message>
        <source>Seed</source>
        <extracomment>gui/chat</extracomment>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Select all</source>
        <extracomment>gui/chat, gui/commands</extracomment>
        <translation>Alle auswählen</translation>
    </message>
    <message>
        <source>Selected chats</source>
        <extracomment>gui/shelf</extracomment>
        <translation>Ausgewählte Chats</translation>
    </message>
    <message>
        <source>Send</source>
        <extracomment>gui/chat, gui/commands</extracomment>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Send a new message.</source>
        <extracomment>core/wording_context</extracomment>
        <translation>Senden Sie eine neue Nachricht.</translation>
    </message>
    <message>
        <source>Send again</source>
        <extracomment>gui/chat</extracomment>
        <translation>Erneut senden</translation>
    </message>
    <message>
        <source>Send all of it</source>
        <extracomment>gui/chat</extracomment>
        <translation>Alles senden</translation>
    </message>
    <message>
        <source>Send next</source>
        <extracomment>gui/chat</extracomment>
        <translation>Danach senden</translation>
    </message>
    <message>
        <source>Send the message again.</source>
        <extracomment>core/wording, gui/chat</extracomment>
        <translation>Senden Sie die Nachricht erneut.</translation>
    </message>
    <message>
        <source>Send the passages that fit the question</source>
        <extracomment>gui/chat</extracomment>
        <translation>Zur Frage passende Stellen senden</translation>
    </message>
    <message>
        <source>Send these</source>
        <extracomment>gui/chat</extracomment>
        <translation>Diese senden</translation>
    </message>
    <message>
        <source>Send with</source>
        <extracomment>core/settings</extracomment>
        <translation>Senden mit</translation>
    </message>
    <message>
        <source>Sep</source>
        <extracomment>gui/dates</extracomment>
        <translation>Sep</translation>
    </message>
    <message>
        <source>September</source>
        <extracomment>gui/dates</extracomment>
        <translation>September</translation>
    </message>
    <message numerus="yes">
        <source>Set by you: {threads}. There is one core.</source>
        <comment>Set by you: {threads}. There are {n} cores.</comment>
        <extracomment>core/wording_speed</extracomment>
        <translation>
            <numerusform>Von Ihnen eingestellt: {threads}. Es gibt einen Kern.</numerusform>
            <numerusform>Von Ihnen eingestellt: {threads}. Es gibt {n} Kerne.</numerusform>
        </translation>
    </message>
    <message>
        <source>Set for this step alone</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Nur für diesen Schritt eingestellt</translation>
    </message>
    <message>
        <source>Setting</source>
        <extracomment>gui/commands</extracomment>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>gui/commands, gui/folders, gui/pages, gui/settings, gui/specialists</extracomment>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Settings and lists</source>
        <extracomment>app_doctor</extracomment>
        <translation>Einstellungen und Listen</translation>
    </message>
    <message>
        <source>Several models answer. Stop them first (Esc), or wait for their end.</source>
        <extracomment>gui/chat</extracomment>
        <translation>Mehrere Modelle antworten. Stoppen Sie sie zuerst (Esc) oder warten Sie ihr Ende ab.</translation>
    </message>
    <message>
        <source>Several models have answered. Go on with one of their replies first.</source>
        <extracomment>gui/chat</extracomment>
        <translation>Mehrere Modelle haben geantwortet. Machen Sie zuerst mit einer ihrer Antworten weiter.</translation>
    </message>
    <message>
        <source>Share card</source>
        <extracomment>gui/speed</extracomment>
        <translation>Karte zum Teilen</translation>
    </message>
    <message>
        <source>Short answer, 30 words</source>
        <extracomment>core/wording_tuning</extracomment>
        <translation>Kurze Antwort, 30 Wörter</translation>
    </message>
    <message>
        <source>Short question, 40 words</source>
        <extracomment>core/wording_tuning</extracomment>
        <translation>Kurze Frage, 40 Wörter</translation>
    </message>
    <message>
        <source>Shorten</source>
        <extracomment>a specialist</extracomment>
        <translation>Kürzen</translation>
    </message>
    <message>
        <source>Shorten it, start a new chat, or set a longer context in the settings.</source>
        <extracomment>core/wording</extracomment>
        <translation>Kürzen Sie sie, beginnen Sie einen neuen Chat oder stellen Sie in den Einstellungen einen längeren Kontext ein.</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>gui/disk, gui/reports</extracomment>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Show a notification when a download ends while the window is in the background.</source>
        <extracomment>core/settings</extracomment>
        <translation>Eine Benachrichtigung anzeigen, wenn ein Download endet, während das Fenster im Hintergrund ist.</translation>
    </message>
    <message>
        <source>Show as plot</source>
        <extracomment>gui/plots</extracomment>
        <translation>Als Diagramm zeigen</translation>
    </message>
    <message>
        <source>Show as table</source>
        <extracomment>gui/plots</extracomment>
        <translation>Als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Show details</source>
        <extracomment>gui/chat</extracomment>
        <translation>Details anzeigen</translation>
    </message>
    <message>
        <source>Show disk use</source>
        <extracomment>gui/settings</extracomment>
        <translation>Speicherplatz anzeigen</translation>
    </message>
    <message>
        <source>Show downloads</source>
        <extracomment>gui/search</extracomment>
        <translation>Downloads anzeigen</translation>
    </message>
    <message>
        <source>Show earlier messages</source>
        <extracomment>gui/chat</extracomment>
        <translation>Frühere Nachrichten anzeigen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <extracomment>gui/library</extracomment>
        <translation>Im Ordner anzeigen</translation>
    </message>
    <message>
        <source>Show licences…</source>
        <extracomment>gui/about</extracomment>
        <translation>Lizenzen zeigen…</translation>
    </message>
    <message>
        <source>Show older models</source>
        <extracomment>core/settings, gui/models</extracomment>
        <translation>Ältere Modelle anzeigen</translation>
    </message>
    <message>
        <source>Show or hide the sidebar</source>
        <extracomment>gui/commands</extracomment>
        <translation>Seitenleiste ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Show sidebar</source>
        <extracomment>gui/rail</extracomment>
        <translation>Seitenleiste anzeigen</translation>
    </message>
    <message>
        <source>Show the folder: {name}</source>
        <extracomment>gui/disk</extracomment>
        <translation>Ordner anzeigen: {name}</translation>
    </message>
    <message>
        <source>Show the models folder</source>
        <extracomment>gui/disk</extracomment>
        <translation>Modellordner anzeigen</translation>
    </message>
    <message>
        <source>Show {count} more</source>
        <extracomment>gui/disk</extracomment>
        <translation>{count} weitere anzeigen</translation>
    </message>
    <message>
        <source>Show {n} more of {count}</source>
        <extracomment>gui/models</extracomment>
        <translation>{n} weitere von {count} anzeigen</translation>
    </message>
    <message>
        <source>Shown by: {platform}</source>
        <extracomment>gui/doctor</extracomment>
        <translation>Angezeigt durch: {platform}</translation>
    </message>
    <message>
        <source>Shows the hardware</source>
        <extracomment>gui/hardware</extracomment>
        <translation>Zeigt die Hardware</translation>
    </message>
    <message>
        <source>Shows two or three models side by side (C)</source>
        <extracomment>gui/models</extracomment>
        <translation>Zeigt zwei oder drei Modelle nebeneinander (C)</translation>
    </message>
    <message>
        <source>Show…</source>
        <extracomment>gui/settings</extracomment>
        <translation>Anzeigen…</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <extracomment>gui/sidebar</extracomment>
        <translation>Seitenleiste</translation>
    </message>
    <message>
        <source>Sidebar, hidden</source>
        <extracomment>gui/rail</extracomment>
        <translation>Seitenleiste, ausgeblendet</translation>
    </message>
    <message>
        <source>Sign in with a browser; the download then goes on by itself.</source>
        <extracomment>gui/downloads</extracomment>
        <translation>Melden Sie sich mit einem Browser an; der Download geht dann von selbst weiter.</translation>
    </message>
    <message>
        <source>Simplified Chinese</source>
        <extracomment>a specialist</extracomment>
        <translation>Vereinfachtes Chinesisch</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>core/machine, gui/models, gui/search</extracomment>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Size and memory</source>
        <extracomment>gui/models</extracomment>
        <translation>Größe und Speicher</translation>
    </message>
    <message>
        <source>Size of {name}, of the largest</source>
        <extracomment>gui/disk</extracomment>
        <translation>Größe von {name}, gemessen am größten</translation>
    </message>
    <message>
        <source>Size tier</source>
        <extracomment>gui/models</extracomment>
        <translation>Größenklasse</translation>
    </message>
    <message>
        <source>Size tier, then speed</source>
        <extracomment>gui/models</extracomment>
        <translation>Größenklasse, dann Geschwindigkeit</translation>
    </message>
    <message numerus="yes">
        <source>Slowed down {n} time since the start</source>
        <comment>Slowed down {n} times since the start</comment>
        <extracomment>core/machine</extracomment>
        <translation>
            <numerusform>Seit dem Start {n}-mal gedrosselt</numerusform>
            <numerusform>Seit dem Start {n}-mal gedrosselt</numerusform>
        </translation>
    </message>
    <message>
        <source>Small</source>
        <extracomment>gui/search</extracomment>
        <translation>Klein</translation>
    </message>
    <message>
        <source>Small GGUF files (LoRA) that change how a model writes or what it knows.</source>
        <extracomment>gui/chat</extracomment>
        <translation>Kleine GGUF-Dateien (LoRA), die verändern, wie ein Modell schreibt oder was es weiß.</translation>
    </message>
    <message>
        <source>Small model made for phones</source>
        <extracomment>a model</extracomment>
        <translation>Kleines, für Telefone gemachtes Modell</translation>
    </message>
    <message>
        <source>Small model: {model}</source>
        <extracomment>gui/chat</extracomment>
        <translation>Kleines Modell: {model}</translation>
    </message>
    <message>
        <source>Small tasks in English, runs everywhere</source>
        <extracomment>a model</extracomment>
        <translation>Kleine Aufgaben auf Englisch, läuft überall</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <extracomment>gui/commands</extracomment>
        <translation>Text kleiner</translation>
    </message>
    <message>
        <source>Smallest first</source>
        <extracomment>gui/models</extracomment>
        <translation>Kleinste zuerst</translation>
    </message>
    <message>
        <source>Smallest model that follows instructions; sorting, rewriting, extracting</source>
        <extracomment>a model</extracomment>
        <translation>Kleinstes Modell, das Anweisungen befolgt; sortieren, umschreiben, herausziehen</translation>
    </message>
    <message>
        <source>Smallest real chat model</source>
        <extracomment>a model</extracomment>
        <translation>Kleinstes echtes Chat-Modell</translation>
    </message>
    <message>
        <source>So many of the likeliest words; 0 is all.</source>
        <extracomment>gui/chat</extracomment>
        <translation>So viele der wahrscheinlichsten Wörter; 0 sind alle.</translation>
    </message>
    <message>
        <source>So much of the disk may be taken for going on with old chats without reading them again.</source>
        <extracomment>core/settings</extracomment>
        <translation>So viel vom Laufwerk darf belegt werden, um alte Chats fortzusetzen, ohne sie neu zu lesen.</translation>
    </message>
    <message>
        <source>Some pages, 1,500 words</source>
        <extracomment>core/wording_tuning</extracomment>
        <translation>Einige Seiten, 1.500 Wörter</translation>
    </message>
    <message>
        <source>Some paragraphs, 400 words</source>
        <extracomment>core/wording_tuning</extracomment>
        <translation>Einige Absätze, 400 Wörter</translation>
    </message>
    <message>
        <source>Something crashed</source>
        <extracomment>gui/reports</extracomment>
        <translation>Etwas ist abgestürzt</translation>
    </message>
    <message>
        <source>Something else answered in the place of {host}, perhaps a page to sign in to the network.</source>
        <extracomment>core/wording_hub</extracomment>
        <translation>Statt {host} hat etwas anderes geantwortet, vielleicht eine Anmeldeseite des Netzwerks.</translation>
    </message>
    <message>
        <source>Something unexpected happened.</source>
        <extracomment>gui/errors</extracomment>
        <translation>Etwas Unerwartetes ist passiert.</translation>
    </message>
    <message>
        <source>Something unexpected happened. Try it again.</source>
        <extracomment>gui/models</extracomment>
        <translation>Etwas Unerwartetes ist passiert. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Something was found {change}, so it is not used any more: {found} Find it again; that takes a minute.</source>
        <extracomment>gui/speed</extracomment>
        <translation>Etwas wurde {change} gefunden und wird deshalb nicht mehr benutzt: {found} Suchen Sie erneut; das dauert eine Minute.</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <extracomment>core/wording</extracomment>
        <translation>Etwas ist schiefgegangen.</translation>
    </message>
    <message>
        <source>Spanish</source>
        <extracomment>a specialist, core/languages</extracomment>
        <translation>Spanisch</translation>
    </message>
    <message>
        <source>Sparkles</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Funkeln</translation>
    </message>
    <message>
        <source>Specialist</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Spezialist</translation>
    </message>
    <message>
        <source>Specialist {name}</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Spezialist {name}</translation>
    </message>
    <message>
        <source>Specialist: {name}</source>
        <extracomment>gui/chat</extracomment>
        <translation>Spezialist: {name}</translation>
    </message>
    <message>
        <source>Specialists</source>
        <extracomment>gui/commands, gui/pages, gui/specialists</extracomment>
        <translation>Spezialisten</translation>
    </message>
    <message>
        <source>Specialists (*.toml *.TOML)</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Spezialisten (*.toml *.TOML)</translation>
    </message>
    <message>
        <source>Speech to text</source>
        <extracomment>gui/search</extracomment>
        <translation>Sprache zu Text</translation>
    </message>
    <message>
        <source>Speed</source>
        <extracomment>core/machine, core/settings, gui/commands, gui/pages, gui/speed</extracomment>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <source>Speed here</source>
        <extracomment>gui/models</extracomment>
        <translation>Geschwindigkeit hier</translation>
    </message>
    <message>
        <source>Speed in the course of a minute</source>
        <extracomment>gui/speed</extracomment>
        <translation>Geschwindigkeit im Lauf einer Minute</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <extracomment>core/settings</extracomment>
        <translation>Tempolimit</translation>
    </message>
    <message>
        <source>Speed of the disk</source>
        <extracomment>app_doctor</extracomment>
        <translation>Geschwindigkeit des Datenträgers</translation>
    </message>
    <message>
        <source>Speed of {name} by the length of the chat</source>
        <extracomment>gui/models</extracomment>
        <translation>Geschwindigkeit von {name} nach Länge des Chats</translation>
    </message>
    <message>
        <source>Speed of {name}: {speed} {mark}</source>
        <extracomment>gui/models</extracomment>
        <translation>Geschwindigkeit von {name}: {speed} {mark}</translation>
    </message>
    <message>
        <source>Speed on this computer</source>
        <extracomment>gui/models</extracomment>
        <translation>Geschwindigkeit auf diesem Computer</translation>
    </message>
    <message>
        <source>Spelling</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Rechtschreibung</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>gui/models</extracomment>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Start a new chat, choose a longer context, or let old messages be left out or summarised.</source>
        <extracomment>core/wording_context</extracomment>
        <translation>Beginnen Sie einen neuen Chat, wählen Sie einen längeren Kontext oder stellen Sie ein, dass alte Nachrichten weggelassen oder zusammengefasst werden.</translation>
    </message>
    <message>
        <source>Starting</source>
        <extracomment>gui/chat</extracomment>
        <translation>Startet</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>gui/privacy</extracomment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Steady assistant without surprises</source>
        <extracomment>a model</extracomment>
        <translation>Verlässlicher Assistent ohne Überraschungen</translation>
    </message>
    <message>
        <source>Step {number}</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Schritt {number}</translation>
    </message>
    <message>
        <source>Step {number} of {of}</source>
        <extracomment>gui/chat</extracomment>
        <translation>Schritt {number} von {of}</translation>
    </message>
    <message>
        <source>Step {number} of {of}: {name}</source>
        <extracomment>gui/chat</extracomment>
        <translation>Schritt {number} von {of}: {name}</translation>
    </message>
    <message>
        <source>Step {number}: instructions</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Schritt {number}: Anweisungen</translation>
    </message>
    <message>
        <source>Step {number}: message</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Schritt {number}: Nachricht</translation>
    </message>
    <message>
        <source>Step {number}: model</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Schritt {number}: Modell</translation>
    </message>
    <message>
        <source>Step {number}: name</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Schritt {number}: Name</translation>
    </message>
    <message>
        <source>Step {number}: temperature</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Schritt {number}: Temperatur</translation>
    </message>
    <message>
        <source>Step {number}: thinking</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Schritt {number}: Nachdenken</translation>
    </message>
    <message>
        <source>Steps that are asked by themselves after a reply, each in the same chat.</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Schritte, die nach einer Antwort von selbst gefragt werden, jeder im selben Chat.</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>gui/chat, gui/disk, gui/doctor, gui/hardware, gui/keeping, gui/library, gui/models, gui/speed</extracomment>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Stop and delete</source>
        <extracomment>gui/downloads</extracomment>
        <translation>Stoppen und löschen</translation>
    </message>
    <message>
        <source>Stop and delete what arrived of {name}</source>
        <extracomment>gui/downloads</extracomment>
        <translation>Stoppen und löschen, was von {name} angekommen ist</translation>
    </message>
    <message>
        <source>Stop and keep</source>
        <extracomment>gui/downloads</extracomment>
        <translation>Stoppen und behalten</translation>
    </message>
    <message>
        <source>Stop and keep what arrived of {name}</source>
        <extracomment>gui/downloads</extracomment>
        <translation>Stoppen und behalten, was von {name} angekommen ist</translation>
    </message>
    <message>
        <source>Stop downloading {name}? What has arrived of it is out of reach at the moment.</source>
        <extracomment>gui/downloads</extracomment>
        <translation>Download von {name} stoppen? Was davon angekommen ist, ist derzeit nicht erreichbar.</translation>
    </message>
    <message>
        <source>Stop downloading {name}? {size} of it have arrived.</source>
        <extracomment>gui/downloads</extracomment>
        <translation>Download von {name} stoppen? {size} davon sind angekommen.</translation>
    </message>
    <message>
        <source>Stop it or wait for its end, then delete it.</source>
        <extracomment>core/wording_context</extracomment>
        <translation>Stoppen Sie sie oder warten Sie ihr Ende ab und löschen Sie dann.</translation>
    </message>
    <message>
        <source>Stop it, then delete it.</source>
        <extracomment>core/wording</extracomment>
        <translation>Stoppen Sie es und löschen Sie es dann.</translation>
    </message>
    <message>
        <source>Stop reading aloud</source>
        <extracomment>gui/chat</extracomment>
        <translation>Vorlesen stoppen</translation>
    </message>
    <message>
        <source>Stop the reply, or leave the editing</source>
        <extracomment>gui/commands</extracomment>
        <translation>Antwort stoppen oder Bearbeiten verlassen</translation>
    </message>
    <message>
        <source>Stopped</source>
        <extracomment>gui/doctor, gui/downloads</extracomment>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>Stopped before anything was measured. Nothing was stored.</source>
        <extracomment>gui/speed</extracomment>
        <translation>Gestoppt, bevor etwas gemessen wurde. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <extracomment>gui/speed</extracomment>
        <translation>Gestoppt.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <extracomment>gui/keeping</extracomment>
        <translation>Gestoppt. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Stopped. What was measured so far stays.</source>
        <extracomment>gui/speed</extracomment>
        <translation>Gestoppt. Was bisher gemessen wurde, bleibt.</translation>
    </message>
    <message>
        <source>Stopping</source>
        <extracomment>gui/chat, gui/library, gui/speed</extracomment>
        <translation>Wird gestoppt</translation>
    </message>
    <message>
        <source>Stopping puts everything back.</source>
        <extracomment>gui/disk</extracomment>
        <translation>Stoppen stellt alles zurück.</translation>
    </message>
    <message>
        <source>Strength of {name}</source>
        <extracomment>gui/chat</extracomment>
        <translation>Stärke von {name}</translation>
    </message>
    <message>
        <source>Strengths</source>
        <extracomment>gui/models</extracomment>
        <translation>Stärken</translation>
    </message>
    <message>
        <source>Strong in English and Chinese, needs little memory for long texts</source>
        <extracomment>a model</extracomment>
        <translation>Stark in Englisch und Chinesisch, braucht wenig Speicher für lange Texte</translation>
    </message>
    <message>
        <source>Strong in English and Chinese, tool calls</source>
        <extracomment>a model</extracomment>
        <translation>Stark in Englisch und Chinesisch, Werkzeugaufrufe</translation>
    </message>
    <message>
        <source>Such as Ctrl+Alt+Space or Meta+F2; empty for none. Some desktops ask you first.</source>
        <extracomment>core/settings</extracomment>
        <translation>Etwa Ctrl+Alt+Space oder Meta+F2; leer für keine. Manche Desktops fragen Sie zuerst.</translation>
    </message>
    <message>
        <source>Such as http://proxy.example:8080 or socks5://proxy.example:1080; used when chosen above.</source>
        <extracomment>core/settings</extracomment>
        <translation>Etwa http://proxy.example:8080 oder socks5://proxy.example:1080; gilt, wenn oben gewählt.</translation>
    </message>
    <message>
        <source>Such as the language to translate into. They stand beside the message box.</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Etwa die Sprache, in die übersetzt wird. Sie stehen neben dem Eingabefeld.</translation>
    </message>
    <message>
        <source>Such as: You are a patient teacher. Explain one step at a time.</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Zum Beispiel: Du bist ein geduldiger Lehrer. Erkläre einen Schritt nach dem anderen.</translation>
    </message>
    <message>
        <source>Summarise</source>
        <extracomment>a prompt, a specialist</extracomment>
        <translation>Zusammenfassen</translation>
    </message>
    <message>
        <source>Summarise the following text in at most five short points. Keep names, numbers and dates.

{{text}}</source>
        <extracomment>a prompt</extracomment>
        <translation>Fasse den folgenden Text in höchstens fünf kurzen Punkten zusammen. Behalte Namen, Zahlen und Daten bei.

{{Text}}</translation>
    </message>
    <message>
        <source>Summarise the oldest</source>
        <extracomment>core/settings</extracomment>
        <translation>Älteste zusammenfassen</translation>
    </message>
    <message>
        <source>Summarise the oldest messages</source>
        <extracomment>gui/chat</extracomment>
        <translation>Älteste Nachrichten zusammenfassen</translation>
    </message>
    <message>
        <source>Summarising and rewriting, runs everywhere</source>
        <extracomment>a model</extracomment>
        <translation>Zusammenfassen und umschreiben, läuft überall</translation>
    </message>
    <message numerus="yes">
        <source>Summarising {n} earlier message, {share} %</source>
        <comment>Summarising {n} earlier messages, {share} %</comment>
        <extracomment>gui/chat</extracomment>
        <translation>
            <numerusform>{n} frühere Nachricht wird zusammengefasst, {share}&#xa0;%</numerusform>
            <numerusform>{n} frühere Nachrichten werden zusammengefasst, {share}&#xa0;%</numerusform>
        </translation>
    </message>
    <message>
        <source>Summary</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Sunday</source>
        <extracomment>gui/dates</extracomment>
        <translation>Sonntag</translation>
    </message>
    <message>
        <source>Sustained</source>
        <extracomment>gui/speed</extracomment>
        <translation>Anhaltend</translation>
    </message>
    <message>
        <source>Swap</source>
        <extracomment>core/machine</extracomment>
        <translation>Swap</translation>
    </message>
    <message>
        <source>Swedish</source>
        <extracomment>core/languages</extracomment>
        <translation>Schwedisch</translation>
    </message>
    <message>
        <source>Switch it off…</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>Ausschalten…</translation>
    </message>
    <message>
        <source>Switch offline mode off to check for updates.</source>
        <extracomment>core/wording_hub</extracomment>
        <translation>Schalten Sie zum Suchen nach Updates den Offline-Modus aus.</translation>
    </message>
    <message>
        <source>Switch offline mode off to download.</source>
        <extracomment>core/wording_hub</extracomment>
        <translation>Schalten Sie zum Herunterladen den Offline-Modus aus.</translation>
    </message>
    <message>
        <source>Switch offline mode off to search the hub.</source>
        <extracomment>gui/search</extracomment>
        <translation>Schalten Sie zum Durchsuchen des Hubs den Offline-Modus aus.</translation>
    </message>
    <message>
        <source>System</source>
        <extracomment>core/settings</extracomment>
        <translation>System</translation>
    </message>
    <message>
        <source>System follows your desktop: light or dark, and high contrast where it wants that.</source>
        <extracomment>core/settings</extracomment>
        <translation>„System“ folgt Ihrem Desktop: hell oder dunkel, und hoher Kontrast, wo er das will.</translation>
    </message>
    <message>
        <source>Table</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Table, CSV (*.csv)</source>
        <extracomment>gui/speed</extracomment>
        <translation>Tabelle, CSV (*.csv)</translation>
    </message>
    <message>
        <source>Take a file away</source>
        <extracomment>gui/commands</extracomment>
        <translation>Datei entfernen</translation>
    </message>
    <message>
        <source>Take back: {deed}</source>
        <extracomment>gui/chat</extracomment>
        <translation>Zurücknehmen: {deed}</translation>
    </message>
    <message>
        <source>Take it away</source>
        <extracomment>gui/chat</extracomment>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Take it off the list; the folder stays as it is</source>
        <extracomment>gui/settings</extracomment>
        <translation>Aus der Liste nehmen; der Ordner bleibt, wie er ist</translation>
    </message>
    <message>
        <source>Take it out of More folders in the settings first.</source>
        <extracomment>core/wording_disk</extracomment>
        <translation>Nehmen Sie ihn zuerst in den Einstellungen aus „Weitere Ordner“ heraus.</translation>
    </message>
    <message>
        <source>Take {name} away</source>
        <extracomment>gui/chat</extracomment>
        <translation>{name} entfernen</translation>
    </message>
    <message>
        <source>Takes no room. Gone when the original is deleted or its disk unplugged.</source>
        <extracomment>gui/library</extracomment>
        <translation>Belegt keinen Platz. Ist weg, wenn das Original gelöscht oder sein Laufwerk abgezogen wird.</translation>
    </message>
    <message>
        <source>Takes people, places, dates and amounts out of a text, as JSON.</source>
        <extracomment>a specialist</extracomment>
        <translation>Holt Personen, Orte, Daten und Beträge als JSON aus einem Text.</translation>
    </message>
    <message>
        <source>Takes the facts out of a text and puts them into a table.</source>
        <extracomment>a specialist</extracomment>
        <translation>Holt die Fakten aus einem Text und setzt sie in eine Tabelle.</translation>
    </message>
    <message>
        <source>Tell me about {{topic}}.</source>
        <extracomment>gui/prompts</extracomment>
        <translation>Erzähle mir etwas über {{Thema}}.</translation>
    </message>
    <message>
        <source>Tell me when downloads end</source>
        <extracomment>core/settings</extracomment>
        <translation>Melden, wenn Downloads enden</translation>
    </message>
    <message>
        <source>Tell the speed of every model</source>
        <extracomment>gui/speed</extracomment>
        <translation>Geschwindigkeit jedes Modells ermitteln</translation>
    </message>
    <message>
        <source>Tell the speed of every model (10 seconds)</source>
        <extracomment>gui/models</extracomment>
        <translation>Geschwindigkeit jedes Modells ermitteln (10 Sekunden)</translation>
    </message>
    <message>
        <source>Telling the speed of every model anew</source>
        <extracomment>gui/speed</extracomment>
        <translation>Die Geschwindigkeit jedes Modells wird neu ermittelt</translation>
    </message>
    <message>
        <source>Temperature</source>
        <extracomment>core/machine, gui/chat, gui/specialists</extracomment>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>Temporary chat</source>
        <extracomment>gui/pages, gui/sidebar</extracomment>
        <translation>Temporärer Chat</translation>
    </message>
    <message>
        <source>Temporary chat: nothing of it is kept.</source>
        <extracomment>gui/temporary_page</extracomment>
        <translation>Temporärer Chat: Nichts davon wird behalten.</translation>
    </message>
    <message>
        <source>Terminal</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Terminal</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>gui/prompts</extracomment>
        <translation>Text</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <extracomment>gui/about</extracomment>
        <translation>Text der Lizenz</translation>
    </message>
    <message>
        <source>Text of the usual size</source>
        <extracomment>gui/commands</extracomment>
        <translation>Text in üblicher Größe</translation>
    </message>
    <message>
        <source>Text size</source>
        <extracomment>core/settings</extracomment>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Text to speech</source>
        <extracomment>gui/search</extracomment>
        <translation>Text zu Sprache</translation>
    </message>
    <message>
        <source>Texts, tables, code, PDF and Word</source>
        <extracomment>gui/chat</extracomment>
        <translation>Texte, Tabellen, Code, PDF und Word</translation>
    </message>
    <message>
        <source>Thai</source>
        <extracomment>core/languages</extracomment>
        <translation>Thailändisch</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <extracomment>gui/library</extracomment>
        <translation>Das hat nicht geklappt.</translation>
    </message>
    <message>
        <source>That file cannot be read, or is no text of up to 1 MB.</source>
        <extracomment>gui/chat</extracomment>
        <translation>Diese Datei kann nicht gelesen werden oder ist kein Text von höchstens 1 MB.</translation>
    </message>
    <message>
        <source>That is no access token: one is a single word, such as hf_AbC123.</source>
        <extracomment>gui/settings</extracomment>
        <translation>Das ist kein Zugriffstoken: Es ist ein einzelnes Wort wie hf_AbC123.</translation>
    </message>
    <message>
        <source>That is no model.</source>
        <extracomment>gui/library</extracomment>
        <translation>Das ist kein Modell.</translation>
    </message>
    <message>
        <source>That needs {needed_bytes} of memory and disk, and {available_bytes} may be used for it.</source>
        <extracomment>core/wording_models</extracomment>
        <translation>Das braucht {needed_bytes} Speicher und Laufwerk, und {available_bytes} dürfen dafür benutzt werden.</translation>
    </message>
    <message>
        <source>The adapter {path} cannot be used: {reason}.</source>
        <extracomment>core/wording_models</extracomment>
        <translation>Der Adapter {path} kann nicht benutzt werden: {reason}.</translation>
    </message>
    <message>
        <source>The address “{address}” cannot be asked for new versions.</source>
        <extracomment>core/wording_hub</extracomment>
        <translation>Unter der Adresse „{address}“ kann nicht nach neuen Versionen gefragt werden.</translation>
    </message>
    <message>
        <source>The backup {name} is damaged, so nothing was changed.</source>
        <extracomment>core/words_of_chats</extracomment>
        <translation>Die Sicherung {name} ist beschädigt, deshalb wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The beginning of this reply was not read again.</source>
        <extracomment>core/wording_context</extracomment>
        <translation>Der Anfang dieser Antwort wurde nicht noch einmal gelesen.</translation>
    </message>
    <message numerus="yes">
        <source>The best chat</source>
        <comment>The best {n} chats</comment>
        <extracomment>gui/finding</extracomment>
        <translation>
            <numerusform>Der beste Chat</numerusform>
            <numerusform>Die besten {n} Chats</numerusform>
        </translation>
    </message>
    <message>
        <source>The built-in model gives the right answers on the processor.</source>
        <extracomment>app_doctor_engine</extracomment>
        <translation>Das eingebaute Modell gibt auf dem Prozessor die richtigen Antworten.</translation>
    </message>
    <message>
        <source>The built-in model gives the right answers on {device}.</source>
        <extracomment>app_doctor_engine</extracomment>
        <translation>Das eingebaute Modell gibt auf {device} die richtigen Antworten.</translation>
    </message>
    <message>
        <source>The chat has grown long.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>Der Chat ist lang geworden.</translation>
    </message>
    <message>
        <source>The chat is kept in a small form.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>Der Chat wird in kleiner Form gehalten.</translation>
    </message>
    <message>
        <source>The chats of the backup are back.</source>
        <extracomment>core/words_of_chats</extracomment>
        <translation>Die Chats der Sicherung sind wieder da.</translation>
    </message>
    <message>
        <source>The chats of {when} are there when Goldcrest is started again. Until then all is as it was.</source>
        <extracomment>gui/keeping</extracomment>
        <translation>Die Chats von {when} sind da, wenn Goldcrest neu gestartet wird. Bis dahin bleibt alles, wie es war.</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <extracomment>gui/disk</extracomment>
        <translation>Die Prüfung wurde gestoppt.</translation>
    </message>
    <message>
        <source>The check “{check}” could not be made, because of a mistake in Goldcrest.</source>
        <extracomment>core/words_of_checkup</extracomment>
        <translation>Die Prüfung „{check}“ war wegen eines Fehlers in Goldcrest nicht möglich.</translation>
    </message>
    <message>
        <source>The check “{check}” gave no sign of life for {seconds} s, so it was left behind.</source>
        <extracomment>core/words_of_checkup</extracomment>
        <translation>Die Prüfung „{check}“ gab {seconds} s lang kein Lebenszeichen und wurde übergangen.</translation>
    </message>
    <message>
        <source>The check-up was stopped. What was checked until then works.</source>
        <extracomment>gui/doctor</extracomment>
        <translation>Die Überprüfung wurde angehalten. Was bis dahin geprüft wurde, funktioniert.</translation>
    </message>
    <message>
        <source>The computer ran out of memory while the model was working.</source>
        <extracomment>core/wording</extracomment>
        <translation>Dem Computer ging der Speicher aus, während das Modell arbeitete.</translation>
    </message>
    <message>
        <source>The computer runs on its battery.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>Der Computer läuft im Akkubetrieb.</translation>
    </message>
    <message>
        <source>The computer saves power.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>Der Computer spart Strom.</translation>
    </message>
    <message>
        <source>The connection broke while {file} was downloading.</source>
        <extracomment>core/wording_hub</extracomment>
        <translation>Die Verbindung brach ab, während {file} heruntergeladen wurde.</translation>
    </message>
    <message>
        <source>The connection is metered, so downloads wait.</source>
        <extracomment>gui/downloads</extracomment>
        <translation>Die Verbindung ist getaktet, deshalb warten Downloads.</translation>
    </message>
    <message>
        <source>The connection is metered.</source>
        <extracomment>core/wording_hub</extracomment>
        <translation>Die Verbindung ist getaktet.</translation>
    </message>
    <message>
        <source>The connection is metered. It goes on when another one is there.</source>
        <extracomment>gui/downloads</extracomment>
        <translation>Die Verbindung ist getaktet. Es geht weiter, wenn eine andere da ist.</translation>
    </message>
    <message>
        <source>The damaged file is kept as {kept_as}.</source>
        <extracomment>core/wording_disk</extracomment>
        <translation>Die beschädigte Datei wird als {kept_as} aufbewahrt.</translation>
    </message>
    <message>
        <source>The disk is full: nothing more can be saved in {path}.</source>
        <extracomment>core/wording_disk</extracomment>
        <translation>Das Laufwerk ist voll: In {path} kann nichts mehr gespeichert werden.</translation>
    </message>
    <message>
        <source>The disk is full: {needed_bytes} are needed, {free_bytes} are free in {path}.</source>
        <extracomment>core/wording_disk</extracomment>
        <translation>Das Laufwerk ist voll: {needed_bytes} werden gebraucht, {free_bytes} sind in {path} frei.</translation>
    </message>
    <message>
        <source>The disk is nearly full, so its speed was not measured.</source>
        <extracomment>app_doctor</extracomment>
        <translation>Der Datenträger ist fast voll, deshalb wurde seine Geschwindigkeit nicht gemessen.</translation>
    </message>
    <message>
        <source>The disk of {path} takes no file as large as {bytes}.</source>
        <extracomment>core/wording_disk</extracomment>
        <translation>Das Laufwerk von {path} nimmt keine Datei von {bytes}.</translation>
    </message>
    <message>
        <source>The download did not finish.</source>
        <extracomment>gui/downloads</extracomment>
        <translation>Der Download wurde nicht fertig.</translation>
    </message>
    <message>
        <source>The download did not finish. Try again.</source>
        <extracomment>gui/downloads</extracomment>
        <translation>Der Download wurde nicht fertig. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The download goes on by itself on another one, or at once if you say so.</source>
        <extracomment>core/wording_hub</extracomment>
        <translation>Der Download geht auf einer anderen von selbst weiter, oder sofort, wenn Sie es wünschen.</translation>
    </message>
    <message>
        <source>The download goes on when the disk works again.</source>
        <extracomment>gui/downloads</extracomment>
        <translation>Der Download geht weiter, wenn das Laufwerk wieder funktioniert.</translation>
    </message>
    <message>
        <source>The engine cannot use {names}, so models run on the processor.</source>
        <extracomment>app_doctor_engine</extracomment>
        <translation>Die Engine kann {names} nicht nutzen, deshalb laufen Modelle auf dem Prozessor.</translation>
    </message>
    <message>
        <source>The engine did not answer for {seconds} s and was ended.</source>
        <extracomment>core/wording</extracomment>
        <translation>Die Engine hat {seconds} s lang nicht geantwortet und wurde beendet.</translation>
    </message>
    <message>
        <source>The engine does not work on {device}: {cause}.</source>
        <extracomment>core/words_of_checkup</extracomment>
        <translation>Die Engine funktioniert nicht auf {device}: {cause}.</translation>
    </message>
    <message>
        <source>The engine has not answered yet</source>
        <extracomment>core/machine</extracomment>
        <translation>Die Engine hat noch nicht geantwortet</translation>
    </message>
    <message>
        <source>The engine stopped unexpectedly: {cause}.</source>
        <extracomment>core/wording</extracomment>
        <translation>Die Engine hat unerwartet aufgehört: {cause}.</translation>
    </message>
    <message>
        <source>The engine that runs models could not be started.</source>
        <extracomment>core/wording</extracomment>
        <translation>Die Engine, die Modelle ausführt, konnte nicht gestartet werden.</translation>
    </message>
    <message>
        <source>The engine was busy, perhaps with another chat.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>Die Engine war beschäftigt, vielleicht mit einem anderen Chat.</translation>
    </message>
    <message>
        <source>The engine was closed before it had finished.</source>
        <extracomment>core/wording</extracomment>
        <translation>Die Engine wurde geschlossen, bevor sie fertig war.</translation>
    </message>
    <message>
        <source>The engine was ended by a fault</source>
        <extracomment>gui/reports</extracomment>
        <translation>Die Engine ist abgestürzt</translation>
    </message>
    <message>
        <source>The engine was updated and is slower here.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>Die Engine wurde aktualisiert und ist hier langsamer.</translation>
    </message>
    <message>
        <source>The engine works on {names}.</source>
        <extracomment>app_doctor_engine</extracomment>
        <translation>Die Engine funktioniert auf {names}.</translation>
    </message>
    <message>
        <source>The engine&apos;s build “{build}” does not work on this computer: {cause}.</source>
        <extracomment>core/words_of_checkup</extracomment>
        <translation>Der Build „{build}“ der Engine funktioniert auf diesem Computer nicht: {cause}.</translation>
    </message>
    <message>
        <source>The engine&apos;s build “{build}” gives wrong answers on this computer.</source>
        <extracomment>core/words_of_checkup</extracomment>
        <translation>Der Build „{build}“ der Engine gibt auf diesem Computer falsche Antworten.</translation>
    </message>
    <message>
        <source>The file can be read. Nobody told what it should contain; from now on it is known.</source>
        <extracomment>gui/library</extracomment>
        <translation>Die Datei kann gelesen werden. Niemand hat angegeben, was sie enthalten soll; von jetzt an ist es bekannt.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <extracomment>gui/search</extracomment>
        <translation>Die Datei kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The file does not say what kind of model it is.</source>
        <extracomment>core/examine</extracomment>
        <translation>Die Datei sagt nicht, was für ein Modell es ist.</translation>
    </message>
    <message>
        <source>The file has gone.</source>
        <extracomment>gui/library</extracomment>
        <translation>Die Datei ist nicht mehr da.</translation>
    </message>
    <message>
        <source>The file is as its maker published it.</source>
        <extracomment>gui/library</extracomment>
        <translation>Die Datei ist so, wie der Hersteller sie veröffentlicht hat.</translation>
    </message>
    <message numerus="yes">
        <source>The file is damaged in one place.</source>
        <comment>The file is damaged in {n} places.</comment>
        <extracomment>gui/library</extracomment>
        <translation>
            <numerusform>Die Datei ist an einer Stelle beschädigt.</numerusform>
            <numerusform>Die Datei ist an {n} Stellen beschädigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is damaged: it is not what its maker published.</source>
        <extracomment>gui/library</extracomment>
        <translation>Die Datei ist beschädigt: Sie ist nicht das, was der Hersteller veröffentlicht hat.</translation>
    </message>
    <message>
        <source>The file is no longer there.</source>
        <extracomment>core/chat</extracomment>
        <translation>Die Datei ist nicht mehr dort.</translation>
    </message>
    <message>
        <source>The file is the one that you chose to use as it is.</source>
        <extracomment>gui/library</extracomment>
        <translation>Die Datei ist die, die Sie so benutzen wollten, wie sie ist.</translation>
    </message>
    <message>
        <source>The file of {name} is damaged or incomplete.</source>
        <extracomment>core/words_of_checkup</extracomment>
        <translation>Die Datei von {name} ist beschädigt oder unvollständig.</translation>
    </message>
    <message>
        <source>The file that lets it see pictures is damaged; it answers all the same</source>
        <extracomment>gui/library</extracomment>
        <translation>Die Datei, die es Bilder sehen lässt, ist beschädigt; es antwortet trotzdem</translation>
    </message>
    <message>
        <source>The file with your chats cannot be used at the moment: {path}.</source>
        <extracomment>core/wording_disk</extracomment>
        <translation>Die Datei mit Ihren Chats kann derzeit nicht benutzt werden: {path}.</translation>
    </message>
    <message>
        <source>The file with your chats has faults: {path}.</source>
        <extracomment>core/words_of_checkup</extracomment>
        <translation>Die Datei mit Ihren Chats hat Fehler: {path}.</translation>
    </message>
    <message>
        <source>The file with your chats is damaged, so Goldcrest started with an empty one.</source>
        <extracomment>core/wording_disk</extracomment>
        <translation>Die Datei mit Ihren Chats ist beschädigt, deshalb hat Goldcrest mit einer leeren begonnen.</translation>
    </message>
    <message>
        <source>The file with your chats is whole.</source>
        <extracomment>app_doctor</extracomment>
        <translation>Die Datei mit Ihren Chats ist unversehrt.</translation>
    </message>
    <message>
        <source>The files are too long for one message. Send parts of them, or the passages that fit the question.</source>
        <extracomment>gui/chat</extracomment>
        <translation>Die Dateien sind zu lang für eine Nachricht. Senden Sie Teile davon oder die zur Frage passenden Stellen.</translation>
    </message>
    <message>
        <source>The files are too long: {tokens} tokens ({characters} characters) with the prompt, and there is room for {room}.</source>
        <extracomment>core/words_of_documents</extracomment>
        <translation>Die Dateien sind zu lang: {tokens} Token ({characters} Zeichen) mit der Eingabe, und es ist Platz für {room}.</translation>
    </message>
    <message>
        <source>The files could not be made ready. Take them away, or try again.</source>
        <extracomment>gui/chat</extracomment>
        <translation>Die Dateien konnten nicht vorbereitet werden. Entfernen Sie sie, oder versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The first message is still being saved. Send this one in a moment.</source>
        <extracomment>gui/chat</extracomment>
        <translation>Die erste Nachricht wird noch gespeichert. Senden Sie diese gleich noch einmal.</translation>
    </message>
    <message>
        <source>The first second is not over yet.</source>
        <extracomment>gui/speed</extracomment>
        <translation>Die erste Sekunde ist noch nicht vorbei.</translation>
    </message>
    <message>
        <source>The first well-known model of its size</source>
        <extracomment>a model</extracomment>
        <translation>Das erste bekannte Modell seiner Größe</translation>
    </message>
    <message>
        <source>The folder {path} cannot be found.</source>
        <extracomment>gui/library</extracomment>
        <translation>Der Ordner {path} wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>The folder {path} cannot be read.</source>
        <extracomment>gui/library</extracomment>
        <translation>Der Ordner {path} kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The folder “{name}” was deleted.</source>
        <extracomment>gui/shelf</extracomment>
        <translation>Der Ordner „{name}“ wurde gelöscht.</translation>
    </message>
    <message>
        <source>The form that the reply should have cannot be used: {reason}.</source>
        <extracomment>core/wording_models</extracomment>
        <translation>Die Form, die die Antwort haben soll, kann nicht benutzt werden: {reason}.</translation>
    </message>
    <message>
        <source>The full form reads faster, and takes more memory.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>Die volle Form liest schneller und braucht mehr Speicher.</translation>
    </message>
    <message>
        <source>The graphics processor</source>
        <extracomment>core/settings</extracomment>
        <translation>Der Grafikprozessor</translation>
    </message>
    <message>
        <source>The graphics processor has too little memory.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>Der Grafikprozessor hat zu wenig Speicher.</translation>
    </message>
    <message>
        <source>The graphics processor is slower than the processor.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>Der Grafikprozessor ist langsamer als der Prozessor.</translation>
    </message>
    <message>
        <source>The instructions of this chat were changed, and do not follow this choice.</source>
        <extracomment>gui/chat</extracomment>
        <translation>Die Anweisungen dieses Chats wurden geändert und folgen dieser Auswahl nicht.</translation>
    </message>
    <message>
        <source>The larger of the Danube3 models</source>
        <extracomment>a model</extracomment>
        <translation>Das größere der Danube3-Modelle</translation>
    </message>
    <message>
        <source>The largest installed</source>
        <extracomment>core/settings</extracomment>
        <translation>Das größte installierte</translation>
    </message>
    <message>
        <source>The line across the bars is a comfortable speed, {speed}</source>
        <extracomment>gui/models</extracomment>
        <translation>Die Linie durch die Balken ist eine angenehme Geschwindigkeit, {speed}</translation>
    </message>
    <message>
        <source>The line is too slow to look into the file first.</source>
        <extracomment>core/wording_hub</extracomment>
        <translation>Die Leitung ist zu langsam, um zuerst in die Datei zu schauen.</translation>
    </message>
    <message>
        <source>The measurement was stopped. Nothing is left of it.</source>
        <extracomment>gui/hardware</extracomment>
        <translation>Die Messung wurde gestoppt. Es bleibt nichts davon übrig.</translation>
    </message>
    <message>
        <source>The memory is nearly full.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>Der Speicher ist fast voll.</translation>
    </message>
    <message>
        <source>The message is long.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>Die Nachricht ist lang.</translation>
    </message>
    <message>
        <source>The message is too long: {prompt_tokens} tokens, and the model reads {context} at a time.</source>
        <extracomment>core/wording</extracomment>
        <translation>Die Nachricht ist zu lang: {prompt_tokens} Token, und das Modell liest {context} auf einmal.</translation>
    </message>
    <message>
        <source>The message that waited was deleted.</source>
        <extracomment>gui/chat</extracomment>
        <translation>Die wartende Nachricht wurde gelöscht.</translation>
    </message>
    <message>
        <source>The message waited for its turn.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>Die Nachricht hat gewartet, bis sie dran war.</translation>
    </message>
    <message>
        <source>The model</source>
        <extracomment>core/wording_speed, gui/finding</extracomment>
        <translation>Das Modell</translation>
    </message>
    <message>
        <source>The model came from a slow disk.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>Das Modell kam von einem langsamen Laufwerk.</translation>
    </message>
    <message>
        <source>The model had to be loaded first.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>Das Modell musste erst geladen werden.</translation>
    </message>
    <message>
        <source>The model has written nothing.</source>
        <extracomment>gui/chat</extracomment>
        <translation>Das Modell hat nichts geschrieben.</translation>
    </message>
    <message>
        <source>The model hub does not give you access to {repo}.</source>
        <extracomment>core/wording_hub</extracomment>
        <translation>Der Modell-Hub gewährt Ihnen keinen Zugriff auf {repo}.</translation>
    </message>
    <message>
        <source>The model hub gave an answer that makes no sense.</source>
        <extracomment>core/wording_hub</extracomment>
        <translation>Der Modell-Hub hat eine sinnlose Antwort gegeben.</translation>
    </message>
    <message>
        <source>The model hub has a problem and answered {status}.</source>
        <extracomment>core/wording_hub</extracomment>
        <translation>Der Modell-Hub hat ein Problem und hat {status} geantwortet.</translation>
    </message>
    <message>
        <source>The model hub has no file {file} in {repo}.</source>
        <extracomment>core/wording_hub</extracomment>
        <translation>Der Modell-Hub hat keine Datei {file} in {repo}.</translation>
    </message>
    <message>
        <source>The model hub is busy and asks to wait.</source>
        <extracomment>core/wording_hub</extracomment>
        <translation>Der Modell-Hub ist ausgelastet und bittet zu warten.</translation>
    </message>
    <message>
        <source>The model hub wants you to sign in for {repo}.</source>
        <extracomment>core/wording_hub</extracomment>
        <translation>Der Modell-Hub verlangt für {repo} eine Anmeldung.</translation>
    </message>
    <message>
        <source>The model hub&apos;s address “{address}” cannot be used.</source>
        <extracomment>core/wording_hub</extracomment>
        <translation>Die Adresse „{address}“ des Modell-Hubs kann nicht benutzt werden.</translation>
    </message>
    <message>
        <source>The model is as it should be.</source>
        <extracomment>gui/disk</extracomment>
        <translation>Das Modell ist in Ordnung.</translation>
    </message>
    <message>
        <source>The model that a new chat starts with.</source>
        <extracomment>core/settings</extracomment>
        <translation>Das Modell, mit dem ein neuer Chat beginnt.</translation>
    </message>
    <message>
        <source>The model that made small models respectable</source>
        <extracomment>a model</extracomment>
        <translation>Das Modell, das kleine Modelle salonfähig machte</translation>
    </message>
    <message>
        <source>The model thought first.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>Das Modell hat erst nachgedacht.</translation>
    </message>
    <message>
        <source>The model writes at {percent} of what the memory can give.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>Das Modell schreibt mit {percent} dessen, was der Speicher hergibt.</translation>
    </message>
    <message>
        <source>The model {path} could not be loaded.</source>
        <extracomment>core/wording</extracomment>
        <translation>Das Modell {path} konnte nicht geladen werden.</translation>
    </message>
    <message>
        <source>The model&apos;s chat template does not work.</source>
        <extracomment>core/wording</extracomment>
        <translation>Die Chat-Vorlage des Modells funktioniert nicht.</translation>
    </message>
    <message>
        <source>The model&apos;s file has gone: {path}.</source>
        <extracomment>core/wording</extracomment>
        <translation>Die Datei des Modells ist nicht mehr da: {path}.</translation>
    </message>
    <message>
        <source>The models are being moved from {path} to another folder.</source>
        <extracomment>core/wording_disk</extracomment>
        <translation>Die Modelle werden gerade von {path} in einen anderen Ordner verschoben.</translation>
    </message>
    <message>
        <source>The models are in that folder already.</source>
        <extracomment>gui/disk</extracomment>
        <translation>Die Modelle sind schon in diesem Ordner.</translation>
    </message>
    <message>
        <source>The models are in {folder} now.</source>
        <extracomment>gui/disk</extracomment>
        <translation>Die Modelle sind jetzt in {folder}.</translation>
    </message>
    <message>
        <source>The models do not fit into {folder}.</source>
        <extracomment>gui/disk</extracomment>
        <translation>Die Modelle passen nicht in {folder}.</translation>
    </message>
    <message>
        <source>The models folder cannot be moved to {path}.</source>
        <extracomment>core/wording_disk</extracomment>
        <translation>Der Modellordner kann nicht nach {path} verschoben werden.</translation>
    </message>
    <message>
        <source>The models folder {path} cannot be found.</source>
        <extracomment>core/wording_disk, gui/library</extracomment>
        <translation>Der Modellordner {path} wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>The models folder {path} cannot be read.</source>
        <extracomment>core/wording_disk, gui/library</extracomment>
        <translation>Der Modellordner {path} kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The models were not moved.</source>
        <extracomment>gui/disk</extracomment>
        <translation>Die Modelle wurden nicht verschoben.</translation>
    </message>
    <message>
        <source>The most that all downloads together may take, so that others can use the connection.</source>
        <extracomment>core/settings</extracomment>
        <translation>So viel dürfen alle Downloads zusammen höchstens belegen, damit andere die Verbindung nutzen können.</translation>
    </message>
    <message>
        <source>The number of threads does not suit this computer.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>Die Zahl der Threads passt nicht zu diesem Computer.</translation>
    </message>
    <message>
        <source>The old file is kept as {kept_as}.</source>
        <extracomment>core/wording_disk</extracomment>
        <translation>Die alte Datei wird als {kept_as} aufbewahrt.</translation>
    </message>
    <message numerus="yes">
        <source>The oldest message was not read: it no longer fits.</source>
        <comment>The {n} oldest messages were not read: they no longer fit.</comment>
        <extracomment>core/wording_context</extracomment>
        <translation>
            <numerusform>Die älteste Nachricht wurde nicht gelesen: Sie passt nicht mehr hinein.</numerusform>
            <numerusform>Die {n} ältesten Nachrichten wurden nicht gelesen: Sie passen nicht mehr hinein.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The oldest message will not be read: it does not fit.</source>
        <comment>The {n} oldest messages will not be read: they do not fit.</comment>
        <extracomment>core/wording_context</extracomment>
        <translation>
            <numerusform>Die älteste Nachricht wird nicht gelesen: Sie passt nicht hinein.</numerusform>
            <numerusform>Die {n} ältesten Nachrichten werden nicht gelesen: Sie passen nicht hinein.</numerusform>
        </translation>
    </message>
    <message>
        <source>The one before</source>
        <comment>of two versions of the engine</comment>
        <extracomment>core/wording_speed</extracomment>
        <translation>Die vorherige</translation>
    </message>
    <message>
        <source>The one below</source>
        <extracomment>core/settings</extracomment>
        <translation>Die Adresse unten</translation>
    </message>
    <message>
        <source>The one prediction that was checked was off by {percent}.</source>
        <extracomment>core/words_of_predictions</extracomment>
        <translation>Die eine geprüfte Vorhersage lag um {percent} daneben.</translation>
    </message>
    <message>
        <source>The one that answered before</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Das vorherige Modell</translation>
    </message>
    <message>
        <source>The only build</source>
        <extracomment>core/wording_tuning</extracomment>
        <translation>Die einzige Variante</translation>
    </message>
    <message>
        <source>The original stays, too. Takes {size} of room.</source>
        <extracomment>gui/library</extracomment>
        <translation>Das Original bleibt ebenfalls. Belegt {size} Platz.</translation>
    </message>
    <message>
        <source>The others wait in the order of the downloads page.</source>
        <extracomment>core/settings</extracomment>
        <translation>Die anderen warten in der Reihenfolge der Download-Seite.</translation>
    </message>
    <message>
        <source>The others were not.</source>
        <extracomment>gui/library</extracomment>
        <translation>Die anderen nicht.</translation>
    </message>
    <message>
        <source>The part of Goldcrest that reads files could not be started.</source>
        <extracomment>core/words_of_documents</extracomment>
        <translation>Der Teil von Goldcrest, der Dateien liest, konnte nicht gestartet werden.</translation>
    </message>
    <message>
        <source>The picture {name} is damaged, or not what its name says.</source>
        <extracomment>core/words_of_pictures</extracomment>
        <translation>Das Bild {name} ist beschädigt oder nicht das, was der Name sagt.</translation>
    </message>
    <message>
        <source>The picture {name} is too large for a model: {bytes}, {width} by {height} pixels.</source>
        <extracomment>core/words_of_pictures</extracomment>
        <translation>Das Bild {name} ist zu groß für ein Modell: {bytes}, {width} mal {height} Pixel.</translation>
    </message>
    <message>
        <source>The picture {name} is too large for a model: {bytes}.</source>
        <extracomment>core/words_of_pictures</extracomment>
        <translation>Das Bild {name} ist zu groß für ein Modell: {bytes}.</translation>
    </message>
    <message>
        <source>The pinned messages leave no room: the message will not be sent.</source>
        <extracomment>core/wording_context</extracomment>
        <translation>Die angehefteten Nachrichten lassen keinen Platz: Die Nachricht wird nicht gesendet.</translation>
    </message>
    <message>
        <source>The pinned messages leave no room: {prompt_tokens} tokens, and there is room for {room}.</source>
        <extracomment>core/wording_context</extracomment>
        <translation>Die angehefteten Nachrichten lassen keinen Platz: {prompt_tokens} Token, und es ist Platz für {room}.</translation>
    </message>
    <message>
        <source>The processor</source>
        <extracomment>core/settings</extracomment>
        <translation>Der Prozessor</translation>
    </message>
    <message>
        <source>The processor is hot, and slows down.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>Der Prozessor ist heiß und wird langsamer.</translation>
    </message>
    <message>
        <source>The processor wrote {speed}.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>Der Prozessor schrieb {speed}.</translation>
    </message>
    <message>
        <source>The processor&apos;s cache is not known and may have helped.</source>
        <extracomment>core/wording_roofline</extracomment>
        <translation>Der Cache des Prozessors ist nicht bekannt und hat vielleicht geholfen.</translation>
    </message>
    <message>
        <source>The processor&apos;s cache of {size} MB may have helped.</source>
        <extracomment>core/wording_roofline</extracomment>
        <translation>Der Cache des Prozessors von {size} MB hat vielleicht geholfen.</translation>
    </message>
    <message>
        <source>The prompt had to be read.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>Die Eingabe musste gelesen werden.</translation>
    </message>
    <message>
        <source>The proxy address “{address}” cannot be used.</source>
        <extracomment>core/wording_hub</extracomment>
        <translation>Die Proxy-Adresse „{address}“ kann nicht benutzt werden.</translation>
    </message>
    <message>
        <source>The relay of {name} ended at step {number} of {count}.</source>
        <extracomment>gui/chat</extracomment>
        <translation>Die Staffel von {name} endete bei Schritt {number} von {count}.</translation>
    </message>
    <message>
        <source>The reply failed.</source>
        <extracomment>gui/chat</extracomment>
        <translation>Die Antwort ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>The report cannot be read or changed. Look whether its file is there, and whether its folder can be written to.</source>
        <extracomment>gui/reports</extracomment>
        <translation>Der Bericht kann nicht gelesen oder geändert werden. Sehen Sie nach, ob seine Datei da ist und ob in seinen Ordner geschrieben werden kann.</translation>
    </message>
    <message>
        <source>The report has no chats, names or folders of yours in it. It goes nowhere unless you send it.</source>
        <extracomment>gui/doctor</extracomment>
        <translation>Im Bericht stehen keine Ihrer Chats, Namen oder Ordner. Er geht nirgendwohin, wenn Sie ihn nicht senden.</translation>
    </message>
    <message>
        <source>The same file, once more</source>
        <extracomment>gui/library</extracomment>
        <translation>Dieselbe Datei, noch einmal</translation>
    </message>
    <message>
        <source>The same number throws the same dice for each reply.</source>
        <extracomment>gui/chat</extracomment>
        <translation>Dieselbe Zahl würfelt für jede Antwort dasselbe.</translation>
    </message>
    <message>
        <source>The self-test model is so small that it tells little. Download a model to know more.</source>
        <extracomment>gui/speed</extracomment>
        <translation>Das Selbsttest-Modell ist so klein, dass es wenig aussagt. Laden Sie ein Modell herunter, um mehr zu erfahren.</translation>
    </message>
    <message>
        <source>The self-test model needs no download. It only proves that everything works.</source>
        <extracomment>gui/models</extracomment>
        <translation>Das Selbsttest-Modell braucht keinen Download. Es beweist nur, dass alles funktioniert.</translation>
    </message>
    <message>
        <source>The setting for metered connections is to always pause. Change it, or go on for now.</source>
        <extracomment>gui/downloads</extracomment>
        <translation>Für getaktete Verbindungen ist „Immer pausieren“ eingestellt. Ändern Sie das oder machen Sie für jetzt weiter.</translation>
    </message>
    <message>
        <source>The setting “{key}” had a value that cannot be used: {value}.</source>
        <extracomment>core/wording_disk</extracomment>
        <translation>Die Einstellung „{key}“ hatte einen Wert, der nicht benutzt werden kann: {value}.</translation>
    </message>
    <message>
        <source>The settings could not be read, so the defaults are used.</source>
        <extracomment>core/wording_disk</extracomment>
        <translation>Die Einstellungen konnten nicht gelesen werden, deshalb gelten die Vorgaben.</translation>
    </message>
    <message>
        <source>The slowest speed that you like to read at. Recommended models are at least as fast.</source>
        <extracomment>core/settings</extracomment>
        <translation>Die langsamste Geschwindigkeit, bei der Sie gern mitlesen. Empfohlene Modelle sind mindestens so schnell.</translation>
    </message>
    <message>
        <source>The system has no keyring that could keep the token, or it is locked.</source>
        <extracomment>core/wording_hub</extracomment>
        <translation>Das System hat keinen Schlüsselbund, der das Token aufbewahren könnte, oder er ist gesperrt.</translation>
    </message>
    <message>
        <source>The system has no keyring that could keep the token, or it is locked. Keep it in a file that only your user account can read?</source>
        <extracomment>gui/settings</extracomment>
        <translation>Das System hat keinen Schlüsselbund, der das Token aufbewahren könnte, oder er ist gesperrt. Das Token in einer Datei aufbewahren, die nur Ihr Benutzerkonto lesen kann?</translation>
    </message>
    <message>
        <source>The system makes no link in {path}.</source>
        <extracomment>core/wording_disk</extracomment>
        <translation>Das System erstellt keinen Link in {path}.</translation>
    </message>
    <message>
        <source>The system names {names}.</source>
        <extracomment>app_doctor_engine</extracomment>
        <translation>Das System nennt {names}.</translation>
    </message>
    <message>
        <source>The system&apos;s speech did not start.</source>
        <extracomment>gui/chat</extracomment>
        <translation>Die Sprachausgabe des Systems ist nicht gestartet.</translation>
    </message>
    <message>
        <source>The temporary chat was closed. Nothing of it is kept.</source>
        <extracomment>gui/temporary</extracomment>
        <translation>Der temporäre Chat wurde geschlossen. Nichts davon wird behalten.</translation>
    </message>
    <message>
        <source>The texts of {name} are too long to be kept: all of them may have {most_bytes}.</source>
        <extracomment>core/words_of_specialists</extracomment>
        <translation>Die Texte von {name} sind zu lang, um behalten zu werden: Alle zusammen dürfen {most_bytes} haben.</translation>
    </message>
    <message>
        <source>The way to the network.</source>
        <extracomment>core/settings</extracomment>
        <translation>Der Weg ins Netzwerk.</translation>
    </message>
    <message>
        <source>The weights in {path} are in {name}, which only {reader} reads.</source>
        <extracomment>core/wording_models</extracomment>
        <translation>Die Gewichte in {path} sind in {name}, was nur {reader} liest.</translation>
    </message>
    <message>
        <source>The weights in {path} are in {name}, which this version of Goldcrest cannot read.</source>
        <extracomment>core/wording_models</extracomment>
        <translation>Die Gewichte in {path} sind in {name}, was diese Version von Goldcrest nicht lesen kann.</translation>
    </message>
    <message>
        <source>The window met an error</source>
        <extracomment>gui/reports</extracomment>
        <translation>Im Fenster trat ein Fehler auf</translation>
    </message>
    <message>
        <source>The window was closed by a fault</source>
        <extracomment>gui/reports</extracomment>
        <translation>Das Fenster ist abgestürzt</translation>
    </message>
    <message>
        <source>Theme</source>
        <extracomment>core/settings</extracomment>
        <translation>Design</translation>
    </message>
    <message>
        <source>Then, by itself</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Danach von selbst</translation>
    </message>
    <message>
        <source>There are fonts and a tray.</source>
        <extracomment>gui/doctor</extracomment>
        <translation>Schriften und ein Infobereich sind vorhanden.</translation>
    </message>
    <message>
        <source>There are no prompts in {path} that can be used: {reason}.</source>
        <extracomment>core/words_of_prompts</extracomment>
        <translation>In {path} sind keine Vorlagen, die benutzt werden können: {reason}.</translation>
    </message>
    <message>
        <source>There are no prompts yet.</source>
        <extracomment>gui/prompts</extracomment>
        <translation>Es gibt noch keine Vorlagen.</translation>
    </message>
    <message>
        <source>There is a folder named {name} already.</source>
        <extracomment>core/wording_chats</extracomment>
        <translation>Es gibt schon einen Ordner namens {name}.</translation>
    </message>
    <message>
        <source>There is no backup named {name}.</source>
        <extracomment>core/words_of_chats</extracomment>
        <translation>Es gibt keine Sicherung namens {name}.</translation>
    </message>
    <message>
        <source>There is no backup yet. The first one comes soon after your first chat.</source>
        <extracomment>gui/keeping</extracomment>
        <translation>Es gibt noch keine Sicherung. Die erste kommt bald nach Ihrem ersten Chat.</translation>
    </message>
    <message>
        <source>There is no chat to keep, or a backup is being made already.</source>
        <extracomment>gui/keeping</extracomment>
        <translation>Es gibt keinen Chat zum Sichern, oder es wird schon eine Sicherung erstellt.</translation>
    </message>
    <message>
        <source>There is no chat with the number {number}.</source>
        <extracomment>core/wording_chats</extracomment>
        <translation>Es gibt keinen Chat mit der Nummer {number}.</translation>
    </message>
    <message>
        <source>There is no chat yet. Write a message, or import chats, and export them here.</source>
        <extracomment>gui/keeping</extracomment>
        <translation>Es gibt noch keinen Chat. Schreiben Sie eine Nachricht oder importieren Sie Chats, dann können Sie sie hier exportieren.</translation>
    </message>
    <message>
        <source>There is no dictionary, so spelling is not checked.</source>
        <extracomment>app_doctor</extracomment>
        <translation>Es gibt kein Wörterbuch, deshalb wird die Rechtschreibung nicht geprüft.</translation>
    </message>
    <message>
        <source>There is no folder of chats named {name}.</source>
        <extracomment>core/wording_chats</extracomment>
        <translation>Es gibt keinen Ordner mit Chats namens {name}.</translation>
    </message>
    <message>
        <source>There is no graphics processor named {device}.</source>
        <extracomment>core/words_of_devices</extracomment>
        <translation>Es gibt keinen Grafikprozessor namens {device}.</translation>
    </message>
    <message>
        <source>There is no message here that could be answered.</source>
        <extracomment>core/wording_context</extracomment>
        <translation>Hier ist keine Nachricht, die beantwortet werden könnte.</translation>
    </message>
    <message>
        <source>There is no model named {name}.</source>
        <extracomment>core/wording</extracomment>
        <translation>Es gibt kein Modell namens {name}.</translation>
    </message>
    <message>
        <source>There is no program that reads aloud.</source>
        <extracomment>app_doctor</extracomment>
        <translation>Es gibt kein Programm zum Vorlesen.</translation>
    </message>
    <message>
        <source>There is no report: nothing has crashed.</source>
        <extracomment>gui/reports</extracomment>
        <translation>Es gibt keinen Bericht: Nichts ist abgestürzt.</translation>
    </message>
    <message>
        <source>There is no room for more prompts: {most} are kept at most, and {most_bytes} of text.</source>
        <extracomment>core/words_of_prompts</extracomment>
        <translation>Für weitere Vorlagen ist kein Platz: Höchstens {most} werden behalten, und {most_bytes} Text.</translation>
    </message>
    <message>
        <source>There is no room for “{name}”. Take it away first.</source>
        <extracomment>gui/chat</extracomment>
        <translation>Für „{name}“ ist kein Platz. Entfernen Sie die Datei zuerst.</translation>
    </message>
    <message>
        <source>There is no specialist in {path} that can be used: {reason}.</source>
        <extracomment>core/words_of_specialists</extracomment>
        <translation>In {path} ist kein Spezialist, der benutzt werden kann: {reason}.</translation>
    </message>
    <message>
        <source>There is no specialist named {name}.</source>
        <extracomment>core/words_of_specialists</extracomment>
        <translation>Es gibt keinen Spezialisten namens {name}.</translation>
    </message>
    <message>
        <source>There is no text in {name}.</source>
        <extracomment>core/words_of_documents</extracomment>
        <translation>In {name} ist kein Text.</translation>
    </message>
    <message>
        <source>There is no text in {name}: its pages are pictures, probably from a scanner.</source>
        <extracomment>core/words_of_documents</extracomment>
        <translation>In {name} ist kein Text: Die Seiten sind Bilder, wahrscheinlich von einem Scanner.</translation>
    </message>
    <message>
        <source>There is nothing at {path}.</source>
        <extracomment>core/words_of_chats</extracomment>
        <translation>Unter {path} ist nichts.</translation>
    </message>
    <message>
        <source>There is too little free memory, or room on the disk, to find out.</source>
        <extracomment>gui/models</extracomment>
        <translation>Es ist zu wenig Speicher frei oder zu wenig Platz auf dem Laufwerk, um es zu ermitteln.</translation>
    </message>
    <message>
        <source>There is too little free memory, or too little room on the disk, to try anything. Close other programs or delete what you do not need, then try again.</source>
        <extracomment>core/wording_tuning</extracomment>
        <translation>Es ist zu wenig Speicher frei oder zu wenig Platz auf dem Laufwerk, um etwas auszuprobieren. Schließen Sie andere Programme oder löschen Sie, was Sie nicht brauchen, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>These models are here and need no network</source>
        <extracomment>gui/search</extracomment>
        <translation>Diese Modelle sind hier und brauchen kein Netzwerk</translation>
    </message>
    <message>
        <source>These numbers are unsteady: {causes}. Measure again when it is quiet.</source>
        <extracomment>core/words_of_speed</extracomment>
        <translation>Diese Zahlen schwanken: {causes}. Messen Sie erneut, wenn Ruhe herrscht.</translation>
    </message>
    <message>
        <source>These numbers are unsteady; the cause is not known. Measure again when it is quiet.</source>
        <extracomment>core/words_of_speed</extracomment>
        <translation>Diese Zahlen schwanken; die Ursache ist nicht bekannt. Messen Sie erneut, wenn Ruhe herrscht.</translation>
    </message>
    <message>
        <source>They go on by themselves on another connection.</source>
        <extracomment>gui/downloads</extracomment>
        <translation>Sie gehen auf einer anderen Verbindung von selbst weiter.</translation>
    </message>
    <message>
        <source>They keep {n} of {cores} threads busy now.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>Sie belasten gerade {n} von {cores} Threads.</translation>
    </message>
    <message>
        <source>They take {size}.</source>
        <extracomment>gui/disk</extracomment>
        <translation>Sie belegen {size}.</translation>
    </message>
    <message>
        <source>Things to choose</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Auswahlmöglichkeiten</translation>
    </message>
    <message>
        <source>Think at most</source>
        <extracomment>gui/chat</extracomment>
        <translation>Höchstens nachdenken</translation>
    </message>
    <message>
        <source>Think first</source>
        <extracomment>gui/chat, gui/specialists</extracomment>
        <translation>Erst nachdenken</translation>
    </message>
    <message>
        <source>Thinking</source>
        <extracomment>gui/chat, gui/models, gui/specialists</extracomment>
        <translation>Nachdenken</translation>
    </message>
    <message>
        <source>Thinking takes time, and helps with sums, code and puzzles.</source>
        <extracomment>gui/chat</extracomment>
        <translation>Nachdenken kostet Zeit und hilft bei Rechnungen, Code und Rätseln.</translation>
    </message>
    <message numerus="yes">
        <source>Thinking… {n} token</source>
        <comment>Thinking… {n} tokens</comment>
        <extracomment>gui/chat</extracomment>
        <translation>
            <numerusform>Denkt nach… {n} Token</numerusform>
            <numerusform>Denkt nach… {n} Token</numerusform>
        </translation>
    </message>
    <message>
        <source>This Goldcrest does not know where new versions are told.</source>
        <extracomment>core/wording_hub</extracomment>
        <translation>Dieses Goldcrest weiß nicht, wo neue Versionen bekannt gegeben werden.</translation>
    </message>
    <message>
        <source>This chat</source>
        <extracomment>gui/chat</extracomment>
        <translation>Dieser Chat</translation>
    </message>
    <message>
        <source>This chat has grown too long: the message will not be sent.</source>
        <extracomment>core/wording_context</extracomment>
        <translation>Dieser Chat ist zu lang geworden: Die Nachricht wird nicht gesendet.</translation>
    </message>
    <message>
        <source>This chat has grown too long: {prompt_tokens} tokens, and there is room for {room}.</source>
        <extracomment>core/wording_context</extracomment>
        <translation>Dieser Chat ist zu lang geworden: {prompt_tokens} Token, und es ist Platz für {room}.</translation>
    </message>
    <message>
        <source>This chat is being kept. It can go on in a moment.</source>
        <extracomment>gui/chat</extracomment>
        <translation>Dieser Chat wird gerade gespeichert. Er kann gleich weitergehen.</translation>
    </message>
    <message>
        <source>This computer</source>
        <extracomment>app_doctor</extracomment>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>This computer: {computer}</source>
        <extracomment>gui/hardware, gui/models</extracomment>
        <translation>Dieser Computer: {computer}</translation>
    </message>
    <message>
        <source>This desktop does not let programs listen to a key everywhere.</source>
        <extracomment>core/words_of_devices</extracomment>
        <translation>Dieser Desktop lässt Programme nicht überall auf eine Taste hören.</translation>
    </message>
    <message>
        <source>This desktop has no tray, so quick ask has no icon there.</source>
        <extracomment>gui/doctor</extracomment>
        <translation>Diese Arbeitsumgebung hat keinen Infobereich, deshalb hat die Schnellfrage dort kein Symbol.</translation>
    </message>
    <message>
        <source>This desktop lets no program have such a key.</source>
        <extracomment>gui/settings</extracomment>
        <translation>Dieser Desktop erlaubt keinem Programm eine solche Taste.</translation>
    </message>
    <message>
        <source>This engine has no part for graphics processors, so models run on the processor.</source>
        <extracomment>app_doctor_engine</extracomment>
        <translation>Diese Engine hat keinen Teil für Grafikprozessoren, deshalb laufen Modelle auf dem Prozessor.</translation>
    </message>
    <message>
        <source>This file is no LoRA adapter.</source>
        <extracomment>core/chat</extracomment>
        <translation>Diese Datei ist kein LoRA-Adapter.</translation>
    </message>
    <message>
        <source>This is an older part of the chat.</source>
        <extracomment>gui/chat</extracomment>
        <translation>Das ist ein älterer Teil des Chats.</translation>
    </message>
    <message>
        <source>This is no JSON that can be read.</source>
        <extracomment>core/chat</extracomment>
        <translation>Das ist kein lesbares JSON.</translation>
    </message>
    <message>
        <source>This is no JSON: {problem} in line {line}, column {column}.</source>
        <extracomment>core/chat</extracomment>
        <translation>Das ist kein JSON: {problem} in Zeile {line}, Spalte {column}.</translation>
    </message>
    <message>
        <source>This link leads to {where}</source>
        <extracomment>gui/chat</extracomment>
        <translation>Dieser Link führt zu {where}</translation>
    </message>
    <message>
        <source>This message is too long for the model.</source>
        <extracomment>core/wording_context</extracomment>
        <translation>Diese Nachricht ist zu lang für das Modell.</translation>
    </message>
    <message>
        <source>This message leaves little room for the reply, and none for earlier messages.</source>
        <extracomment>core/wording_context</extracomment>
        <translation>Diese Nachricht lässt wenig Platz für die Antwort und keinen für frühere Nachrichten.</translation>
    </message>
    <message>
        <source>This message leaves little room for the reply.</source>
        <extracomment>core/wording_context</extracomment>
        <translation>Diese Nachricht lässt wenig Platz für die Antwort.</translation>
    </message>
    <message>
        <source>This message, or the one before it, has been deleted.</source>
        <extracomment>core/wording_context</extracomment>
        <translation>Diese Nachricht oder die davor wurde gelöscht.</translation>
    </message>
    <message>
        <source>This model is here already: {name}, from {source}.</source>
        <extracomment>core/wording</extracomment>
        <translation>Dieses Modell ist schon hier: {name}, aus {source}.</translation>
    </message>
    <message>
        <source>This model is not on this computer now.</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Dieses Modell ist jetzt nicht auf diesem Computer.</translation>
    </message>
    <message>
        <source>This model is read faster than your memory gives: a part of it comes from the processor&apos;s cache.</source>
        <extracomment>core/wording_roofline</extracomment>
        <translation>Dieses Modell wird schneller gelesen, als Ihr Speicher liefert: Ein Teil davon kommt aus dem Cache des Prozessors.</translation>
    </message>
    <message>
        <source>This model reaches {percent}% of what your memory can give.</source>
        <extracomment>core/wording_roofline</extracomment>
        <translation>Dieses Modell erreicht {percent}&#xa0;% dessen, was Ihr Speicher hergibt.</translation>
    </message>
    <message>
        <source>This processor cannot run the engine&apos;s build “{variant}”.</source>
        <extracomment>core/words_of_devices</extracomment>
        <translation>Dieser Prozessor kann die Engine-Variante „{variant}“ nicht ausführen.</translation>
    </message>
    <message>
        <source>This reply cannot go on: the chat has gone on without it.</source>
        <extracomment>core/wording_context</extracomment>
        <translation>Diese Antwort kann nicht fortgesetzt werden: Der Chat ist ohne sie weitergegangen.</translation>
    </message>
    <message>
        <source>This repository has no model file that can be verified and used.</source>
        <extracomment>gui/search</extracomment>
        <translation>Dieses Repository hat keine Modelldatei, die geprüft und benutzt werden kann.</translation>
    </message>
    <message>
        <source>This system has no fonts.</source>
        <extracomment>core/wording_chats</extracomment>
        <translation>Auf diesem System sind keine Schriften installiert.</translation>
    </message>
    <message>
        <source>This text is too long for a message.</source>
        <extracomment>gui/chat</extracomment>
        <translation>Dieser Text ist zu lang für eine Nachricht.</translation>
    </message>
    <message>
        <source>This version of Goldcrest cannot run models of the kind “{architecture}”.</source>
        <extracomment>core/examine, core/wording</extracomment>
        <translation>Diese Version von Goldcrest kann keine Modelle der Art „{architecture}“ ausführen.</translation>
    </message>
    <message>
        <source>This works where the model&apos;s own template has a switch for it.</source>
        <extracomment>gui/chat</extracomment>
        <translation>Das funktioniert, wenn die Vorlage des Modells einen Schalter dafür hat.</translation>
    </message>
    <message>
        <source>Those that were there before are kept as {name}.</source>
        <extracomment>core/words_of_chats</extracomment>
        <translation>Die vorherigen werden als {name} aufbewahrt.</translation>
    </message>
    <message>
        <source>Thought for less than 1 s</source>
        <extracomment>gui/chat</extracomment>
        <translation>Weniger als 1 s nachgedacht</translation>
    </message>
    <message>
        <source>Thought for {minutes} min {seconds} s</source>
        <extracomment>gui/chat</extracomment>
        <translation>{minutes} min {seconds} s nachgedacht</translation>
    </message>
    <message>
        <source>Thought for {seconds} s</source>
        <extracomment>gui/chat</extracomment>
        <translation>{seconds} s nachgedacht</translation>
    </message>
    <message>
        <source>Thoughts</source>
        <extracomment>core/chat, gui/chat</extracomment>
        <translation>Gedanken</translation>
    </message>
    <message>
        <source>Threads</source>
        <extracomment>core/settings</extracomment>
        <translation>Threads</translation>
    </message>
    <message numerus="yes">
        <source>Threads: {writing} writing, {reading} reading, {n} token in a step</source>
        <comment>Threads: {writing} writing, {reading} reading, {n} tokens in a step</comment>
        <extracomment>gui/chat</extracomment>
        <translation>
            <numerusform>Threads: {writing} Schreiben, {reading} Lesen, {n} Token je Schritt</numerusform>
            <numerusform>Threads: {writing} Schreiben, {reading} Lesen, {n} Token je Schritt</numerusform>
        </translation>
    </message>
    <message>
        <source>Three at most: take one away first.</source>
        <extracomment>gui/models</extracomment>
        <translation>Höchstens drei: Nehmen Sie zuerst eines weg.</translation>
    </message>
    <message>
        <source>Thursday</source>
        <extracomment>gui/dates</extracomment>
        <translation>Donnerstag</translation>
    </message>
    <message>
        <source>Tight: needs {needed} for {context} of context; {free} are free, so close other programs</source>
        <extracomment>core/findings</extracomment>
        <translation>Knapp: braucht {needed} für {context} Kontext; {free} sind frei, schließen Sie also andere Programme</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>gui/plots, gui/privacy</extracomment>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Title of the chat</source>
        <extracomment>gui/shelf</extracomment>
        <translation>Titel des Chats</translation>
    </message>
    <message>
        <source>Titles by the model</source>
        <extracomment>core/settings</extracomment>
        <translation>Titel vom Modell</translation>
    </message>
    <message>
        <source>To remove all of this, models too, close Goldcrest and run “goldcrest purge” in a terminal, before you uninstall it. It lists everything and asks first.</source>
        <extracomment>gui/disk</extracomment>
        <translation>Um all das zu löschen, auch die Modelle, schließen Sie Goldcrest und führen Sie „goldcrest purge“ in einem Terminal aus, bevor Sie es deinstallieren. Es listet alles auf und fragt zuerst.</translation>
    </message>
    <message>
        <source>To the models folder, which takes no time.</source>
        <extracomment>gui/library</extracomment>
        <translation>In den Modellordner, das dauert nicht.</translation>
    </message>
    <message>
        <source>To the models folder.</source>
        <extracomment>gui/library</extracomment>
        <translation>In den Modellordner.</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>gui/chat_rows, gui/finding</extracomment>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Today&apos;s backup is made of the chats of now, and was checked.</source>
        <extracomment>gui/keeping</extracomment>
        <translation>Die heutige Sicherung enthält die jetzigen Chats und wurde geprüft.</translation>
    </message>
    <message>
        <source>Tokens in the chat</source>
        <extracomment>gui/models</extracomment>
        <translation>Token im Chat</translation>
    </message>
    <message>
        <source>Tone</source>
        <extracomment>a specialist</extracomment>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Tool calls</source>
        <extracomment>a model</extracomment>
        <translation>Werkzeugaufrufe</translation>
    </message>
    <message>
        <source>Tool calls in 12 languages under a free licence</source>
        <extracomment>a model</extracomment>
        <translation>Werkzeugaufrufe in 12 Sprachen unter freier Lizenz</translation>
    </message>
    <message>
        <source>Tool calls, very long texts</source>
        <extracomment>a model</extracomment>
        <translation>Werkzeugaufrufe, sehr lange Texte</translation>
    </message>
    <message>
        <source>Top-k</source>
        <extracomment>gui/chat</extracomment>
        <translation>Top-k</translation>
    </message>
    <message>
        <source>Top-p</source>
        <extracomment>gui/chat</extracomment>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>Translate</source>
        <extracomment>a prompt, a specialist</extracomment>
        <translation>Übersetzen</translation>
    </message>
    <message>
        <source>Translate the following text into {{language}}. Keep the meaning and the tone. Answer with the translation only.

{{text}}</source>
        <extracomment>a prompt</extracomment>
        <translation>Übersetze den folgenden Text in die Sprache {{Sprache}}. Behalte Sinn und Ton bei. Antworte nur mit der Übersetzung.

{{Text}}</translation>
    </message>
    <message>
        <source>Translates what you write, and says nothing else.</source>
        <extracomment>a specialist</extracomment>
        <translation>Übersetzt, was Sie schreiben, und sagt sonst nichts.</translation>
    </message>
    <message>
        <source>Translation</source>
        <extracomment>gui/search</extracomment>
        <translation>Übersetzung</translation>
    </message>
    <message>
        <source>Trending</source>
        <extracomment>gui/search</extracomment>
        <translation>Im Trend</translation>
    </message>
    <message>
        <source>Tries the engine&apos;s builds for this processor, numbers of threads and more for a minute. What is fastest here is used from then on.</source>
        <extracomment>gui/speed</extracomment>
        <translation>Probiert eine Minute lang die Engine-Varianten für diesen Prozessor, Thread-Zahlen und mehr aus. Was hier am schnellsten ist, wird von da an benutzt.</translation>
    </message>
    <message>
        <source>Tries the engine, the disk and everything else that Goldcrest needs on this computer. It takes about half a minute.</source>
        <extracomment>gui/doctor</extracomment>
        <translation>Probiert die Engine, den Datenträger und alles andere aus, was Goldcrest auf diesem Computer braucht. Das dauert etwa eine halbe Minute.</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>gui/chat, gui/downloads, gui/errors, gui/prompts, gui/search, gui/specialists</extracomment>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <extracomment>core/wording_hub</extracomment>
        <translation>Versuchen Sie es in einigen Minuten erneut.</translation>
    </message>
    <message>
        <source>Try again in {seconds} s.</source>
        <extracomment>core/wording_hub</extracomment>
        <translation>Versuchen Sie es in {seconds} s erneut.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <extracomment>core/wording</extracomment>
        <translation>Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Try again: the {bytes} that arrived are kept.</source>
        <extracomment>core/wording_hub</extracomment>
        <translation>Versuchen Sie es erneut: Die angekommenen {bytes} bleiben erhalten.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, install Goldcrest again.</source>
        <extracomment>core/words_of_documents</extracomment>
        <translation>Versuchen Sie es erneut; wenn es so bleibt, installieren Sie Goldcrest erneut.</translation>
    </message>
    <message>
        <source>Try it again. If it happens once more, please send the report.</source>
        <extracomment>gui/errors</extracomment>
        <translation>Versuchen Sie es erneut. Wenn es noch einmal passiert, senden Sie bitte den Bericht.</translation>
    </message>
    <message>
        <source>Try it again…</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>Erneut versuchen…</translation>
    </message>
    <message>
        <source>Try it now with a model that is here</source>
        <extracomment>gui/models</extracomment>
        <translation>Jetzt mit einem Modell ausprobieren, das hier ist</translation>
    </message>
    <message>
        <source>Try it now with the built-in self-test model</source>
        <extracomment>gui/models</extracomment>
        <translation>Jetzt mit dem eingebauten Selbsttest-Modell ausprobieren</translation>
    </message>
    <message>
        <source>Try now</source>
        <extracomment>gui/downloads</extracomment>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>Trying, {time}</source>
        <extracomment>gui/speed</extracomment>
        <translation>Wird ausprobiert, {time}</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <extracomment>gui/dates</extracomment>
        <translation>Dienstag</translation>
    </message>
    <message>
        <source>Turkish</source>
        <extracomment>a specialist, core/languages</extracomment>
        <translation>Türkisch</translation>
    </message>
    <message>
        <source>Turns notes into an e-mail that can be sent.</source>
        <extracomment>a specialist</extracomment>
        <translation>Macht aus Notizen eine E-Mail, die sich senden lässt.</translation>
    </message>
    <message>
        <source>Tutor</source>
        <extracomment>a specialist</extracomment>
        <translation>Lernhilfe</translation>
    </message>
    <message>
        <source>Twice {place}</source>
        <extracomment>gui/library</extracomment>
        <translation>Zweimal {place}</translation>
    </message>
    <message>
        <source>Type / at the start of a message to put one in.</source>
        <extracomment>gui/prompts</extracomment>
        <translation>Tippen Sie / am Anfang einer Nachricht, um eine einzufügen.</translation>
    </message>
    <message>
        <source>TypeScript</source>
        <extracomment>a specialist</extracomment>
        <translation>TypeScript</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <extracomment>a specialist, core/languages</extracomment>
        <translation>Ukrainisch</translation>
    </message>
    <message>
        <source>Underline words that the system&apos;s dictionary does not have.</source>
        <extracomment>core/settings</extracomment>
        <translation>Wörter unterstreichen, die das Wörterbuch des Systems nicht kennt.</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>gui/chat, gui/chat_actions, gui/prompts, gui/reports, gui/specialists, gui/speed, gui/temporary</extracomment>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo: use again what was found</source>
        <extracomment>gui/speed</extracomment>
        <translation>Rückgängig: Gefundenes wieder benutzen</translation>
    </message>
    <message>
        <source>Unfinished download, {progress}; the same download goes on with it</source>
        <extracomment>gui/disk</extracomment>
        <translation>Unfertiger Download, {progress}; derselbe Download setzt ihn fort</translation>
    </message>
    <message>
        <source>Unfinished download; it goes on under Downloads</source>
        <extracomment>gui/disk</extracomment>
        <translation>Unfertiger Download; er geht unter „Downloads“ weiter</translation>
    </message>
    <message>
        <source>Unfinished download; what has arrived cannot be read at the moment</source>
        <extracomment>gui/disk</extracomment>
        <translation>Unfertiger Download; was angekommen ist, kann derzeit nicht gelesen werden</translation>
    </message>
    <message>
        <source>Unfinished downloads</source>
        <extracomment>gui/disk</extracomment>
        <translation>Unfertige Downloads</translation>
    </message>
    <message>
        <source>Uninstalling</source>
        <extracomment>gui/about</extracomment>
        <translation>Deinstallieren</translation>
    </message>
    <message>
        <source>Unknown processor</source>
        <extracomment>gui/plots</extracomment>
        <translation>Unbekannter Prozessor</translation>
    </message>
    <message>
        <source>Unload after</source>
        <extracomment>core/settings</extracomment>
        <translation>Entladen nach</translation>
    </message>
    <message>
        <source>Unlock it, install one such as GNOME Keyring or KWallet, or keep the token in a file.</source>
        <extracomment>core/wording_hub</extracomment>
        <translation>Entsperren Sie ihn, installieren Sie einen wie GNOME Keyring oder KWallet, oder bewahren Sie das Token in einer Datei auf.</translation>
    </message>
    <message>
        <source>Unpin</source>
        <extracomment>gui/chat, gui/shelf</extracomment>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>Unpin some of them, or choose a longer context.</source>
        <extracomment>core/wording_context</extracomment>
        <translation>Lösen Sie einige davon oder wählen Sie einen längeren Kontext.</translation>
    </message>
    <message>
        <source>Up to {number}B</source>
        <extracomment>gui/search</extracomment>
        <translation>Bis zu {number}B</translation>
    </message>
    <message>
        <source>Up to {n} GHz</source>
        <extracomment>core/machine</extracomment>
        <translation>Bis zu {n} GHz</translation>
    </message>
    <message>
        <source>Update Goldcrest to use it.</source>
        <extracomment>core/words_of_specialists</extracomment>
        <translation>Aktualisieren Sie Goldcrest, um ihn zu benutzen.</translation>
    </message>
    <message>
        <source>Update Goldcrest to use them.</source>
        <extracomment>core/words_of_prompts</extracomment>
        <translation>Aktualisieren Sie Goldcrest, um sie zu benutzen.</translation>
    </message>
    <message>
        <source>Update Goldcrest, or choose another model.</source>
        <extracomment>core/wording</extracomment>
        <translation>Aktualisieren Sie Goldcrest oder wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>Update the driver of the graphics processor, then choose in the settings again what models run on.</source>
        <extracomment>core/words_of_checkup</extracomment>
        <translation>Aktualisieren Sie den Treiber des Grafikprozessors und wählen Sie dann in den Einstellungen erneut, worauf Modelle laufen.</translation>
    </message>
    <message>
        <source>Update the driver of the graphics processor. Until then, choose the processor in the settings as what models run on.</source>
        <extracomment>core/words_of_checkup</extracomment>
        <translation>Aktualisieren Sie den Treiber des Grafikprozessors. Wählen Sie bis dahin in den Einstellungen den Prozessor, auf dem Modelle laufen sollen.</translation>
    </message>
    <message>
        <source>Updates</source>
        <extracomment>gui/about</extracomment>
        <translation>Updates</translation>
    </message>
    <message>
        <source>Use</source>
        <extracomment>core/machine, gui/chat</extracomment>
        <translation>Nutzung</translation>
    </message>
    <message>
        <source>Use Goldcrest&apos;s own folder</source>
        <extracomment>gui/library</extracomment>
        <translation>Goldcrests eigenen Ordner benutzen</translation>
    </message>
    <message>
        <source>Use in a new chat</source>
        <extracomment>gui/specialists</extracomment>
        <translation>In neuem Chat benutzen</translation>
    </message>
    <message>
        <source>Use it as it is</source>
        <extracomment>gui/library</extracomment>
        <translation>So benutzen, wie es ist</translation>
    </message>
    <message>
        <source>Use it as it is now</source>
        <extracomment>gui/chat</extracomment>
        <translation>Jetzige Fassung benutzen</translation>
    </message>
    <message>
        <source>Use its window, or close it first.</source>
        <extracomment>core/wording</extracomment>
        <translation>Benutzen Sie sein Fenster oder schließen Sie es zuerst.</translation>
    </message>
    <message>
        <source>Use llama.cpp&apos;s own settings</source>
        <extracomment>gui/speed</extracomment>
        <translation>llama.cpp-Einstellungen benutzen</translation>
    </message>
    <message>
        <source>Use models of other programs</source>
        <extracomment>core/settings</extracomment>
        <translation>Modelle anderer Programme benutzen</translation>
    </message>
    <message>
        <source>Use the specialist that is offered</source>
        <extracomment>gui/commands</extracomment>
        <translation>Angebotenen Spezialisten benutzen</translation>
    </message>
    <message>
        <source>Use {name}</source>
        <extracomment>gui/chat</extracomment>
        <translation>{name} benutzen</translation>
    </message>
    <message>
        <source>Used unchanged, as separate files, so you may put your own builds in their place. The source is at the address given.</source>
        <extracomment>core/components</extracomment>
        <translation>Wird unverändert und in eigenen Dateien verwendet, Sie dürfen sie also durch selbst gebaute ersetzen. Der Quelltext ist unter der genannten Adresse zu haben.</translation>
    </message>
    <message>
        <source>Verify all models</source>
        <extracomment>gui/doctor</extracomment>
        <translation>Alle Modelle prüfen</translation>
    </message>
    <message>
        <source>Version</source>
        <extracomment>gui/about</extracomment>
        <translation>Version</translation>
    </message>
    <message>
        <source>Version, updates and licences…</source>
        <extracomment>gui/settings</extracomment>
        <translation>Version, Updates und Lizenzen…</translation>
    </message>
    <message>
        <source>Versions</source>
        <extracomment>app_doctor</extracomment>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <extracomment>core/languages</extracomment>
        <translation>Vietnamesisch</translation>
    </message>
    <message>
        <source>View</source>
        <extracomment>gui/commands</extracomment>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Wait until that has ended, or stop it, then try again.</source>
        <extracomment>core/wording_disk</extracomment>
        <translation>Warten Sie, bis das beendet ist, oder stoppen Sie es und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Wait until that has ended, then try again.</source>
        <extracomment>core/wording_disk</extracomment>
        <translation>Warten Sie, bis das beendet ist, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>gui/downloads</extracomment>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Waiting for the reply before it</source>
        <extracomment>gui/chat</extracomment>
        <translation>Wartet auf die Antwort davor</translation>
    </message>
    <message>
        <source>Waiting for the reply to end</source>
        <extracomment>gui/speed</extracomment>
        <translation>Wartet auf das Ende der Antwort</translation>
    </message>
    <message>
        <source>Waiting to be checked</source>
        <extracomment>gui/library</extracomment>
        <translation>Wartet auf die Prüfung</translation>
    </message>
    <message>
        <source>Waiting until nothing else is computed</source>
        <extracomment>gui/models</extracomment>
        <translation>Wartet, bis nichts anderes berechnet wird</translation>
    </message>
    <message>
        <source>Waiting: a reply or another measurement comes first</source>
        <extracomment>gui/speed</extracomment>
        <translation>Wartet: Eine Antwort oder eine andere Messung geht vor</translation>
    </message>
    <message>
        <source>Waits for the model before it</source>
        <extracomment>gui/chat</extracomment>
        <translation>Wartet auf das Modell davor</translation>
    </message>
    <message>
        <source>Waits for the reply above</source>
        <extracomment>gui/chat</extracomment>
        <translation>Wartet auf die Antwort darüber</translation>
    </message>
    <message>
        <source>Warming up</source>
        <extracomment>gui/models</extracomment>
        <translation>Aufwärmen</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <extracomment>gui/keeping</extracomment>
        <translation>Webseite (*.html)</translation>
    </message>
    <message>
        <source>Web pages, a zip file</source>
        <extracomment>gui/keeping</extracomment>
        <translation>Webseiten, eine ZIP-Datei</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <extracomment>gui/dates</extracomment>
        <translation>Mittwoch</translation>
    </message>
    <message>
        <source>Weigh it as usual</source>
        <extracomment>gui/speed</extracomment>
        <translation>Wie üblich gewichten</translation>
    </message>
    <message>
        <source>Weigh it otherwise</source>
        <extracomment>gui/speed</extracomment>
        <translation>Anders gewichten</translation>
    </message>
    <message>
        <source>Welcome to Goldcrest</source>
        <extracomment>gui/models</extracomment>
        <translation>Willkommen bei Goldcrest</translation>
    </message>
    <message>
        <source>What can be done</source>
        <extracomment>gui/commands</extracomment>
        <translation>Was möglich ist</translation>
    </message>
    <message>
        <source>What do you need ideas for?</source>
        <extracomment>a specialist</extracomment>
        <translation>Wofür brauchen Sie Ideen?</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <extracomment>gui/commands</extracomment>
        <translation>Was möchten Sie tun?</translation>
    </message>
    <message>
        <source>What do you want to learn?</source>
        <extracomment>a specialist</extracomment>
        <translation>Was möchten Sie lernen?</translation>
    </message>
    <message>
        <source>What happens when a chat grows longer than the model reads. Pinned messages always stay.</source>
        <extracomment>core/settings</extracomment>
        <translation>Was passiert, wenn ein Chat länger wird, als das Modell liest. Angeheftete Nachrichten bleiben immer.</translation>
    </message>
    <message>
        <source>What is chosen takes the place of {blank} in instructions.</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Das Gewählte tritt in Anweisungen an die Stelle von {blank}.</translation>
    </message>
    <message>
        <source>What is in {path} belongs to {owner}, so Goldcrest takes nothing out of it.</source>
        <extracomment>core/wording_disk</extracomment>
        <translation>Was in {path} liegt, gehört zu {owner}, deshalb nimmt Goldcrest nichts heraus.</translation>
    </message>
    <message>
        <source>What is new</source>
        <extracomment>gui/about</extracomment>
        <translation>Was neu ist</translation>
    </message>
    <message>
        <source>What is not changed here is as the model&apos;s maker recommends.</source>
        <extracomment>gui/chat</extracomment>
        <translation>Was hier nicht geändert ist, ist so, wie der Hersteller des Modells es empfiehlt.</translation>
    </message>
    <message>
        <source>What is sent of {name}</source>
        <extracomment>gui/chat</extracomment>
        <translation>Was von {name} gesendet wird</translation>
    </message>
    <message>
        <source>What is wrong is fetched again: the list and the downloads show how far it is.</source>
        <extracomment>gui/library</extracomment>
        <translation>Was falsch ist, wird neu geholt: Die Liste und die Downloads zeigen, wie weit es ist.</translation>
    </message>
    <message>
        <source>What it does</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Was er tut</translation>
    </message>
    <message>
        <source>What leaves this computer</source>
        <extracomment>gui/privacy</extracomment>
        <translation>Was diesen Computer verlässt</translation>
    </message>
    <message>
        <source>What leaves this computer while Offline is off</source>
        <extracomment>gui/privacy</extracomment>
        <translation>Was diesen Computer verlässt, solange „Offline“ aus ist</translation>
    </message>
    <message>
        <source>What models wrote</source>
        <extracomment>gui/finding</extracomment>
        <translation>Was Modelle schrieben</translation>
    </message>
    <message>
        <source>What should be written?</source>
        <extracomment>a specialist</extracomment>
        <translation>Was soll geschrieben werden?</translation>
    </message>
    <message>
        <source>What takes room</source>
        <extracomment>gui/disk</extracomment>
        <translation>Was Platz belegt</translation>
    </message>
    <message>
        <source>What takes room on this computer, and what of it can go.</source>
        <extracomment>gui/settings</extracomment>
        <translation>Was auf diesem Computer Platz belegt und was davon weg kann.</translation>
    </message>
    <message>
        <source>What takes room: {groups}</source>
        <extracomment>gui/disk</extracomment>
        <translation>Was Platz belegt: {groups}</translation>
    </message>
    <message>
        <source>What the chart shows</source>
        <extracomment>gui/speed</extracomment>
        <translation>Was das Diagramm zeigt</translation>
    </message>
    <message>
        <source>What the file is</source>
        <extracomment>gui/keeping</extracomment>
        <translation>Was die Datei ist</translation>
    </message>
    <message>
        <source>What the model knew of it was on the disk.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>Was das Modell davon wusste, lag auf dem Laufwerk.</translation>
    </message>
    <message>
        <source>What the model reads</source>
        <extracomment>gui/chat</extracomment>
        <translation>Was das Modell liest</translation>
    </message>
    <message>
        <source>What the model should know or keep to in this chat</source>
        <extracomment>gui/chat</extracomment>
        <translation>Was das Modell in diesem Chat wissen oder beachten soll</translation>
    </message>
    <message>
        <source>What this computer is made of, as far as its system tells</source>
        <extracomment>gui/hardware</extracomment>
        <translation>Woraus dieser Computer besteht, soweit sein System es mitteilt</translation>
    </message>
    <message>
        <source>What to find the fastest settings for</source>
        <extracomment>gui/speed</extracomment>
        <translation>Wofür die schnellsten Einstellungen gesucht werden</translation>
    </message>
    <message>
        <source>What was written so far is kept. Send the message again, or try another model.</source>
        <extracomment>core/wording</extracomment>
        <translation>Was bisher geschrieben wurde, bleibt erhalten. Senden Sie die Nachricht erneut oder versuchen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>What was written so far is kept. Send the message again.</source>
        <extracomment>core/wording</extracomment>
        <translation>Was bisher geschrieben wurde, bleibt erhalten. Senden Sie die Nachricht erneut.</translation>
    </message>
    <message>
        <source>What you download is listed here, while it comes and afterwards.</source>
        <extracomment>gui/downloads</extracomment>
        <translation>Was Sie herunterladen, wird hier aufgeführt, während es kommt und danach.</translation>
    </message>
    <message>
        <source>What you search for</source>
        <extracomment>gui/privacy</extracomment>
        <translation>Wonach Sie suchen</translation>
    </message>
    <message>
        <source>What you were writing in its place is still in the message box.</source>
        <extracomment>gui/chat</extracomment>
        <translation>Was Sie stattdessen gerade schrieben, steht noch im Eingabefeld.</translation>
    </message>
    <message>
        <source>What you wrote</source>
        <extracomment>gui/finding</extracomment>
        <translation>Was Sie schrieben</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>gui/models, gui/plots, gui/speed</extracomment>
        <translation>Wann</translation>
    </message>
    <message>
        <source>When a new chat offers it</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Wann ein neuer Chat ihn anbietet</translation>
    </message>
    <message>
        <source>When it is full</source>
        <extracomment>gui/chat</extracomment>
        <translation>Wenn er voll ist</translation>
    </message>
    <message>
        <source>When something breaks, Goldcrest keeps a file of what went wrong and where in the program. It contains no chats, and nothing sends it: you can pass it on yourself. The newest 20 stay.</source>
        <extracomment>gui/reports</extracomment>
        <translation>Wenn etwas kaputtgeht, legt Goldcrest eine Datei darüber an, was schiefging und wo im Programm. Sie enthält keine Chats, und nichts verschickt sie: Sie können sie selbst weitergeben. Die neuesten 20 bleiben.</translation>
    </message>
    <message>
        <source>When the first message has one of these words.</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Wenn die erste Nachricht eines dieser Wörter enthält.</translation>
    </message>
    <message>
        <source>When the first message {does}</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Wenn die erste Nachricht {does}</translation>
    </message>
    <message>
        <source>Where downloaded models are kept.</source>
        <extracomment>core/settings</extracomment>
        <translation>Wo heruntergeladene Modelle aufbewahrt werden.</translation>
    </message>
    <message>
        <source>Where is the folder now?</source>
        <extracomment>gui/library</extracomment>
        <translation>Wo ist der Ordner jetzt?</translation>
    </message>
    <message>
        <source>Where older messages are left out, what follows is read anew.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>Wo ältere Nachrichten weggelassen werden, wird das Folgende neu gelesen.</translation>
    </message>
    <message>
        <source>Where things are</source>
        <extracomment>gui/about</extracomment>
        <translation>Wo alles liegt</translation>
    </message>
    <message>
        <source>Which model you choose</source>
        <extracomment>gui/privacy</extracomment>
        <translation>Welches Modell Sie wählen</translation>
    </message>
    <message>
        <source>Which parts are sent?</source>
        <extracomment>gui/chat</extracomment>
        <translation>Welche Teile werden gesendet?</translation>
    </message>
    <message>
        <source>Which version you have</source>
        <extracomment>gui/privacy</extracomment>
        <translation>Welche Version Sie haben</translation>
    </message>
    <message>
        <source>Whichever answers</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Welches gerade antwortet</translation>
    </message>
    <message>
        <source>While an earlier message is being changed its files stay as they are, and none can be added.</source>
        <extracomment>gui/chat</extracomment>
        <translation>Während eine frühere Nachricht bearbeitet wird, bleiben ihre Dateien, wie sie sind, und es können keine hinzukommen.</translation>
    </message>
    <message>
        <source>Who is it for, and what should it say?</source>
        <extracomment>a specialist</extracomment>
        <translation>Für wen ist sie, und was soll darin stehen?</translation>
    </message>
    <message>
        <source>Why is it slow?</source>
        <extracomment>gui/chat, gui/why</extracomment>
        <translation>Warum ist es langsam?</translation>
    </message>
    <message>
        <source>Window</source>
        <extracomment>gui/doctor</extracomment>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Windows does not tell of VNNI and AMX</source>
        <extracomment>core/machine</extracomment>
        <translation>Windows meldet VNNI und AMX nicht</translation>
    </message>
    <message>
        <source>With Ctrl+Enter, Enter alone begins a new line. Shift+Enter always does.</source>
        <extracomment>core/settings</extracomment>
        <translation>Bei Strg+Eingabe beginnt Eingabe allein eine neue Zeile. Umschalt+Eingabe tut das immer.</translation>
    </message>
    <message>
        <source>With it, old chats go on without being read again</source>
        <extracomment>gui/disk</extracomment>
        <translation>Damit gehen alte Chats weiter, ohne neu gelesen zu werden</translation>
    </message>
    <message>
        <source>With its file for pictures, {size} more</source>
        <extracomment>gui/search</extracomment>
        <translation>Mit seiner Datei für Bilder, {size} mehr</translation>
    </message>
    <message>
        <source>With {own} a typical turn takes as long.</source>
        <extracomment>core/wording_tuning</extracomment>
        <translation>Mit {own} dauert ein typischer Durchgang genauso lange.</translation>
    </message>
    <message>
        <source>With {own} a typical turn takes {n} times as long.</source>
        <extracomment>core/wording_tuning</extracomment>
        <translation>Mit {own} dauert ein typischer Durchgang {n}-mal so lange.</translation>
    </message>
    <message>
        <source>With {own} a typical turn takes {percent} less.</source>
        <extracomment>core/wording_tuning</extracomment>
        <translation>Mit {own} dauert ein typischer Durchgang {percent} weniger.</translation>
    </message>
    <message>
        <source>With {own} a typical turn takes {percent} longer.</source>
        <extracomment>core/wording_tuning</extracomment>
        <translation>Mit {own} dauert ein typischer Durchgang {percent} länger.</translation>
    </message>
    <message>
        <source>With {tokens} to look back at, each new one takes about {percent} longer.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>Bei {tokens}, auf die zurückzublicken ist, dauert jedes neue etwa {percent} länger.</translation>
    </message>
    <message>
        <source>Won&apos;t fit: needs {needed} for {context} of context; this computer has {total}</source>
        <extracomment>core/findings</extracomment>
        <translation>Passt nicht: braucht {needed} für {context} Kontext; dieser Computer hat {total}</translation>
    </message>
    <message>
        <source>Word document</source>
        <extracomment>core/words_of_documents</extracomment>
        <translation>Word-Dokument</translation>
    </message>
    <message>
        <source>Words, with commas between</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Wörter, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Wrap lines</source>
        <extracomment>gui/chat</extracomment>
        <translation>Zeilen umbrechen</translation>
    </message>
    <message>
        <source>Write a friendly, short answer to the message below. What I want to say: {{answer}}

{{message}}</source>
        <extracomment>a prompt</extracomment>
        <translation>Schreibe eine freundliche, kurze Antwort auf die Nachricht unten. Was ich sagen möchte: {{Antwort}}

{{Nachricht}}</translation>
    </message>
    <message>
        <source>Write a letter, a digit, F1 to F12 or Space, with Ctrl, Alt or Meta: Ctrl+Alt+Space.</source>
        <extracomment>core/words_of_devices</extracomment>
        <translation>Schreiben Sie einen Buchstaben, eine Ziffer, F1 bis F12 oder Space, mit Ctrl, Alt oder Meta: Ctrl+Alt+Space.</translation>
    </message>
    <message>
        <source>Write a message</source>
        <extracomment>gui/commands</extracomment>
        <translation>Nachricht schreiben</translation>
    </message>
    <message>
        <source>Write a short, friendly email that moves Tuesday&apos;s meeting to Thursday.</source>
        <extracomment>gui/chat</extracomment>
        <translation>Schreibe eine kurze, freundliche E-Mail, die das Treffen vom Dienstag auf Donnerstag verlegt.</translation>
    </message>
    <message>
        <source>Write an e-mail</source>
        <extracomment>a specialist</extracomment>
        <translation>E-Mail schreiben</translation>
    </message>
    <message>
        <source>Write code</source>
        <extracomment>a specialist</extracomment>
        <translation>Code schreiben</translation>
    </message>
    <message>
        <source>Write it in GOLDCREST_UPDATES as https://name/path, or leave it out.</source>
        <extracomment>core/wording_hub</extracomment>
        <translation>Schreiben Sie sie in GOLDCREST_UPDATES als https://name/pfad, oder lassen Sie sie weg.</translation>
    </message>
    <message>
        <source>Write it in the settings as http://name:port or socks5://name:port, or choose another proxy setting.</source>
        <extracomment>core/wording_hub</extracomment>
        <translation>Schreiben Sie sie in den Einstellungen als http://name:port oder socks5://name:port, oder wählen Sie eine andere Proxy-Einstellung.</translation>
    </message>
    <message>
        <source>Write it in the settings, under Network, as https://name, or leave it empty.</source>
        <extracomment>core/wording_hub</extracomment>
        <translation>Schreiben Sie sie in den Einstellungen unter „Netzwerk“ als https://name, oder lassen Sie sie leer.</translation>
    </message>
    <message>
        <source>Write or paste a JSON schema, or load one. Until then replies are free text.</source>
        <extracomment>gui/chat</extracomment>
        <translation>Schreiben Sie ein JSON-Schema, fügen Sie eines ein oder laden Sie eines. Bis dahin sind Antworten freier Text.</translation>
    </message>
    <message>
        <source>Write or paste a grammar, or load one. Until then replies are free text.</source>
        <extracomment>gui/chat</extracomment>
        <translation>Schreiben Sie eine Grammatik, fügen Sie eine ein oder laden Sie eine. Bis dahin sind Antworten freier Text.</translation>
    </message>
    <message>
        <source>Write over it, or send again to send the message as it is.</source>
        <extracomment>gui/chat</extracomment>
        <translation>Überschreiben Sie ihn oder senden Sie erneut, um die Nachricht so zu senden, wie sie ist.</translation>
    </message>
    <message>
        <source>Write the last reply again</source>
        <extracomment>gui/commands</extracomment>
        <translation>Letzte Antwort neu schreiben</translation>
    </message>
    <message>
        <source>Write the text again without these mistakes. Write only the text.</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Schreibe den Text noch einmal ohne diese Fehler. Schreibe nur den Text.</translation>
    </message>
    <message>
        <source>Write to {where}</source>
        <extracomment>gui/chat</extracomment>
        <translation>An {where} schreiben</translation>
    </message>
    <message>
        <source>Write with a small model&apos;s help</source>
        <extracomment>core/settings</extracomment>
        <translation>Mit Hilfe eines kleinen Modells schreiben</translation>
    </message>
    <message>
        <source>Write without the small model&apos;s help.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>Schreiben Sie ohne die Hilfe des kleinen Modells.</translation>
    </message>
    <message>
        <source>Writes for a minute afterwards: does this computer slow down?</source>
        <extracomment>gui/speed</extracomment>
        <translation>Schreibt danach eine Minute lang: Wird dieser Computer langsamer?</translation>
    </message>
    <message>
        <source>Writes small programs and functions, with the code first.</source>
        <extracomment>a specialist</extracomment>
        <translation>Schreibt kleine Programme und Funktionen, den Code zuerst.</translation>
    </message>
    <message>
        <source>Writing</source>
        <extracomment>core/settings, gui/chat, gui/models, gui/speed</extracomment>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Writing a message</source>
        <extracomment>gui/commands</extracomment>
        <translation>Eine Nachricht schreiben</translation>
    </message>
    <message>
        <source>Writing and explaining code</source>
        <extracomment>a model</extracomment>
        <translation>Code schreiben und erklären</translation>
    </message>
    <message>
        <source>Writing and translating, pictures with a second file</source>
        <extracomment>a model</extracomment>
        <translation>Schreiben und übersetzen, Bilder mit einer zweiten Datei</translation>
    </message>
    <message>
        <source>Writing for a minute</source>
        <extracomment>gui/models</extracomment>
        <translation>Eine Minute lang schreiben</translation>
    </message>
    <message numerus="yes">
        <source>Writing is {percent}% slower than in the earlier result under equal conditions ({now} instead of {usual} tokens/s).</source>
        <comment>Writing is {percent}% slower than in the earlier {n} results under equal conditions ({now} instead of {usual} tokens/s).</comment>
        <extracomment>core/words_of_speed</extracomment>
        <translation>
            <numerusform>Das Schreiben ist {percent}&#xa0;% langsamer als beim früheren Ergebnis unter gleichen Bedingungen ({now} statt {usual} Token/s).</numerusform>
            <numerusform>Das Schreiben ist {percent}&#xa0;% langsamer als bei den {n} früheren Ergebnissen unter gleichen Bedingungen ({now} statt {usual} Token/s).</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing, {tokens} into a chat</source>
        <extracomment>gui/models, gui/speed</extracomment>
        <translation>Schreiben, nach {tokens} im Chat</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <extracomment>gui/chat_rows, gui/finding</extracomment>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>You</source>
        <extracomment>core/chat, gui/finding</extracomment>
        <translation>Sie</translation>
    </message>
    <message>
        <source>You can download it anyway.</source>
        <extracomment>core/wording_hub</extracomment>
        <translation>Sie können es trotzdem herunterladen.</translation>
    </message>
    <message>
        <source>You can look at all models, or try the built-in one.</source>
        <extracomment>gui/models</extracomment>
        <translation>Sie können alle Modelle ansehen oder das eingebaute ausprobieren.</translation>
    </message>
    <message>
        <source>You choose</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Sie wählen</translation>
    </message>
    <message>
        <source>You have the newest version.</source>
        <extracomment>gui/about</extracomment>
        <translation>Sie haben die neueste Version.</translation>
    </message>
    <message>
        <source>Your chats</source>
        <extracomment>gui/keeping, gui/pages, gui/privacy, gui/settings</extracomment>
        <translation>Ihre Chats</translation>
    </message>
    <message>
        <source>Your chats and measurements</source>
        <extracomment>gui/disk</extracomment>
        <translation>Ihre Chats und Messungen</translation>
    </message>
    <message>
        <source>Your chats are saved. You can go on; if something looks wrong, start Goldcrest again. The report below helps to mend it. It contains no chats; please look through it before you pass it on.</source>
        <extracomment>gui/dialogs</extracomment>
        <translation>Ihre Chats sind gespeichert. Sie können weitermachen; wenn etwas falsch aussieht, starten Sie Goldcrest neu. Der Bericht unten hilft, den Fehler zu beheben. Er enthält keine Chats; bitte sehen Sie ihn durch, bevor Sie ihn weitergeben.</translation>
    </message>
    <message>
        <source>Your chats were written by a newer version of Goldcrest.</source>
        <extracomment>core/wording_disk</extracomment>
        <translation>Ihre Chats wurden von einer neueren Version von Goldcrest geschrieben.</translation>
    </message>
    <message>
        <source>Your chats will be listed here.</source>
        <extracomment>gui/sidebar</extracomment>
        <translation>Ihre Chats werden hier aufgeführt.</translation>
    </message>
    <message>
        <source>Your desktop asks you first, and may let you choose another key.</source>
        <extracomment>gui/settings</extracomment>
        <translation>Ihr Desktop fragt Sie zuerst und lässt Sie vielleicht eine andere Taste wählen.</translation>
    </message>
    <message>
        <source>Your desktop lets no program have such a key. In its own settings a key can start this command: goldcrest window --quick</source>
        <extracomment>gui/settings</extracomment>
        <translation>Ihr Desktop erlaubt keinem Programm eine solche Taste. In seinen eigenen Einstellungen kann eine Taste diesen Befehl starten: goldcrest window --quick</translation>
    </message>
    <message>
        <source>Your last reply: by {model} at {speed}, {time}, in the chat “{chat}”.</source>
        <extracomment>gui/speed</extracomment>
        <translation>Ihre letzte Antwort: von {model} mit {speed}, {time}, im Chat „{chat}“.</translation>
    </message>
    <message>
        <source>Your last reply: by {model} at {speed}, {time}.</source>
        <extracomment>gui/speed</extracomment>
        <translation>Ihre letzte Antwort: von {model} mit {speed}, {time}.</translation>
    </message>
    <message>
        <source>Your last reply: by {model}, {time}, in the chat “{chat}”.</source>
        <extracomment>gui/speed</extracomment>
        <translation>Ihre letzte Antwort: von {model}, {time}, im Chat „{chat}“.</translation>
    </message>
    <message>
        <source>Your last reply: by {model}, {time}.</source>
        <extracomment>gui/speed</extracomment>
        <translation>Ihre letzte Antwort: von {model}, {time}.</translation>
    </message>
    <message>
        <source>Your message</source>
        <extracomment>gui/chat</extracomment>
        <translation>Ihre Nachricht</translation>
    </message>
    <message>
        <source>Your own</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>Your prompts</source>
        <extracomment>gui/settings</extracomment>
        <translation>Ihre Vorlagen</translation>
    </message>
    <message>
        <source>a beginner</source>
        <extracomment>a specialist</extracomment>
        <translation>Anfänger</translation>
    </message>
    <message>
        <source>a cache of a quarter of the size</source>
        <extracomment>core/wording_tuning</extracomment>
        <translation>ein Cache von einem Viertel der Größe</translation>
    </message>
    <message>
        <source>a cache of half the size</source>
        <extracomment>core/wording_tuning</extracomment>
        <translation>ein Cache von halber Größe</translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <extracomment>gui/models</extracomment>
        <translation>noch einige Sekunden</translation>
    </message>
    <message numerus="yes">
        <source>a file</source>
        <comment>{n} files</comment>
        <extracomment>core/words_of_chats</extracomment>
        <translation>
            <numerusform>eine Datei</numerusform>
            <numerusform>{n} Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>a good one to begin with, by this computer&apos;s memory and cores</source>
        <extracomment>core/picker_reason</extracomment>
        <translation>ein gutes für den Anfang, nach Speicher und Kernen dieses Computers</translation>
    </message>
    <message>
        <source>a graphics processor</source>
        <extracomment>core/wording_tuning</extracomment>
        <translation>einem Grafikprozessor</translation>
    </message>
    <message>
        <source>a licence of its own</source>
        <extracomment>core/licences</extracomment>
        <translation>eine eigene Lizenz</translation>
    </message>
    <message numerus="yes">
        <source>a minute</source>
        <comment>{n} minutes</comment>
        <extracomment>core/wording_speed</extracomment>
        <translation>
            <numerusform>eine Minute</numerusform>
            <numerusform>{n} Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>a model</source>
        <extracomment>gui/plots</extracomment>
        <translation>ein Modell</translation>
    </message>
    <message>
        <source>a model without a name</source>
        <extracomment>gui/speed</extracomment>
        <translation>ein Modell ohne Namen</translation>
    </message>
    <message>
        <source>a newer version of Goldcrest wrote it</source>
        <extracomment>gui/specialists</extracomment>
        <translation>eine neuere Version von Goldcrest hat sie geschrieben</translation>
    </message>
    <message>
        <source>a newer version of the program wrote it</source>
        <extracomment>core/words_of_chats</extracomment>
        <translation>eine neuere Version des Programms hat sie geschrieben</translation>
    </message>
    <message numerus="yes">
        <source>a part of another kind</source>
        <comment>{n} parts of other kinds</comment>
        <extracomment>core/words_of_chats</extracomment>
        <translation>
            <numerusform>ein Teil anderer Art</numerusform>
            <numerusform>{n} Teile anderer Art</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a picture</source>
        <comment>{n} pictures</comment>
        <extracomment>core/words_of_chats</extracomment>
        <translation>
            <numerusform>ein Bild</numerusform>
            <numerusform>{n} Bilder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a recording</source>
        <comment>{n} recordings</comment>
        <extracomment>core/words_of_chats</extracomment>
        <translation>
            <numerusform>eine Aufnahme</numerusform>
            <numerusform>{n} Aufnahmen</numerusform>
        </translation>
    </message>
    <message>
        <source>a reply or another measurement comes first</source>
        <extracomment>gui/speed</extracomment>
        <translation>eine Antwort oder eine andere Messung geht vor</translation>
    </message>
    <message>
        <source>a school student</source>
        <extracomment>a specialist</extracomment>
        <translation>Schulkinder</translation>
    </message>
    <message>
        <source>a smaller cache</source>
        <extracomment>core/wording_tuning</extracomment>
        <translation>ein kleinerer Cache</translation>
    </message>
    <message>
        <source>a university student</source>
        <extracomment>a specialist</extracomment>
        <translation>Studierende</translation>
    </message>
    <message numerus="yes">
        <source>a use of a tool</source>
        <comment>{n} uses of tools</comment>
        <extracomment>core/words_of_chats</extracomment>
        <translation>
            <numerusform>eine Werkzeugnutzung</numerusform>
            <numerusform>{n} Werkzeugnutzungen</numerusform>
        </translation>
    </message>
    <message>
        <source>a use policy applies</source>
        <extracomment>a model</extracomment>
        <translation>es gilt eine Nutzungsrichtlinie</translation>
    </message>
    <message>
        <source>a virtual disk does not tell</source>
        <extracomment>core/machine</extracomment>
        <translation>ein virtuelles Laufwerk teilt es nicht mit</translation>
    </message>
    <message numerus="yes">
        <source>about a minute</source>
        <comment>about {n} minutes</comment>
        <extracomment>core/words_of_predictions</extracomment>
        <translation>
            <numerusform>etwa eine Minute</numerusform>
            <numerusform>etwa {n} Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>about the same</source>
        <extracomment>gui/plots</extracomment>
        <translation>etwa gleich</translation>
    </message>
    <message>
        <source>about {number} t/s</source>
        <extracomment>gui/models</extracomment>
        <translation>etwa {number} t/s</translation>
    </message>
    <message>
        <source>about {n} t/s</source>
        <extracomment>core/picker_reason</extracomment>
        <translation>etwa {n} t/s</translation>
    </message>
    <message numerus="yes">
        <source>about {n} token</source>
        <comment>about {n} tokens</comment>
        <extracomment>gui/chat</extracomment>
        <translation>
            <numerusform>etwa {n} Token</numerusform>
            <numerusform>etwa {n} Token</numerusform>
        </translation>
    </message>
    <message>
        <source>about {seconds}</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>etwa {seconds}</translation>
    </message>
    <message>
        <source>about {sent} of {of} tokens: {what}</source>
        <extracomment>gui/chat</extracomment>
        <translation>etwa {sent} von {of} Token: {what}</translation>
    </message>
    <message numerus="yes">
        <source>about {used} of {n} token, {share} %</source>
        <comment>about {used} of {n} tokens, {share} %</comment>
        <extracomment>gui/chat</extracomment>
        <translation>
            <numerusform>etwa {used} von {n} Token, {share}&#xa0;%</numerusform>
            <numerusform>etwa {used} von {n} Token, {share}&#xa0;%</numerusform>
        </translation>
    </message>
    <message>
        <source>after {time}</source>
        <extracomment>gui/models</extracomment>
        <translation>nach {time}</translation>
    </message>
    <message>
        <source>always thinks first</source>
        <extracomment>gui/models</extracomment>
        <translation>denkt immer erst nach</translation>
    </message>
    <message numerus="yes">
        <source>an adapter elsewhere</source>
        <comment>{n} adapters elsewhere</comment>
        <extracomment>core/words_of_chats</extracomment>
        <translation>
            <numerusform>ein Adapter an anderer Stelle</numerusform>
            <numerusform>{n} Adapter an anderer Stelle</numerusform>
        </translation>
    </message>
    <message>
        <source>an expert in another field</source>
        <extracomment>a specialist</extracomment>
        <translation>Fachleute eines anderen Gebiets</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more model</source>
        <comment>and {n} more models</comment>
        <extracomment>gui/plots</extracomment>
        <translation>
            <numerusform>und {n} weiteres Modell</numerusform>
            <numerusform>und {n} weitere Modelle</numerusform>
        </translation>
    </message>
    <message>
        <source>another Goldcrest is at it</source>
        <extracomment>gui/downloads</extracomment>
        <translation>ein anderes Goldcrest ist dabei</translation>
    </message>
    <message>
        <source>answers as JSON</source>
        <extracomment>gui/specialists</extracomment>
        <translation>antwortet als JSON</translation>
    </message>
    <message>
        <source>answers as JSON by a schema</source>
        <extracomment>gui/specialists</extracomment>
        <translation>antwortet als JSON nach einem Schema</translation>
    </message>
    <message>
        <source>answers at once</source>
        <extracomment>gui/models</extracomment>
        <translation>antwortet sofort</translation>
    </message>
    <message>
        <source>answers by a grammar</source>
        <extracomment>gui/specialists</extracomment>
        <translation>antwortet nach einer Grammatik</translation>
    </message>
    <message>
        <source>answers without thinking</source>
        <extracomment>gui/specialists</extracomment>
        <translation>antwortet ohne Nachdenken</translation>
    </message>
    <message>
        <source>anything</source>
        <extracomment>gui/specialists</extracomment>
        <translation>irgendetwas</translation>
    </message>
    <message>
        <source>apologetic</source>
        <extracomment>a specialist</extracomment>
        <translation>entschuldigend</translation>
    </message>
    <message>
        <source>archived</source>
        <extracomment>gui/chat_rows</extracomment>
        <translation>archiviert</translation>
    </message>
    <message>
        <source>as fast as with llama.cpp&apos;s own settings</source>
        <extracomment>core/wording_tuning</extracomment>
        <translation>so schnell wie mit den eigenen Einstellungen von llama.cpp</translation>
    </message>
    <message>
        <source>as it should be</source>
        <extracomment>app_doctor_models</extracomment>
        <translation>wie es sein soll</translation>
    </message>
    <message>
        <source>as predicted</source>
        <extracomment>core/words_of_predictions</extracomment>
        <translation>wie vorhergesagt</translation>
    </message>
    <message>
        <source>at the start</source>
        <extracomment>gui/models</extracomment>
        <translation>am Anfang</translation>
    </message>
    <message>
        <source>at the start of a message</source>
        <extracomment>gui/commands</extracomment>
        <translation>am Anfang einer Nachricht</translation>
    </message>
    <message>
        <source>at {place}</source>
        <extracomment>gui/plots</extracomment>
        <translation>bei {place}</translation>
    </message>
    <message>
        <source>at {time}</source>
        <extracomment>gui/plots</extracomment>
        <translation>um {time}</translation>
    </message>
    <message>
        <source>before something changed</source>
        <extracomment>gui/models</extracomment>
        <translation>bevor sich etwas geändert hat</translation>
    </message>
    <message>
        <source>below 700 million monthly users, with a use policy; shown as Built with Llama</source>
        <extracomment>a model</extracomment>
        <translation>unter 700 Millionen Nutzern im Monat, mit Nutzungsrichtlinie; angegeben als Built with Llama</translation>
    </message>
    <message numerus="yes">
        <source>beside {n} other model</source>
        <comment>beside {n} other models</comment>
        <extracomment>gui/chat</extracomment>
        <translation>
            <numerusform>neben {n} anderen Modell</numerusform>
            <numerusform>neben {n} anderen Modellen</numerusform>
        </translation>
    </message>
    <message>
        <source>better writing, at a slower pace</source>
        <extracomment>gui/models</extracomment>
        <translation>schreibt besser, aber langsamer</translation>
    </message>
    <message>
        <source>built-in</source>
        <extracomment>app_doctor_engine</extracomment>
        <translation>eingebaut</translation>
    </message>
    <message>
        <source>caches</source>
        <extracomment>gui/disk</extracomment>
        <translation>Caches</translation>
    </message>
    <message>
        <source>can think first, if you want</source>
        <extracomment>gui/models</extracomment>
        <translation>kann auf Wunsch erst nachdenken</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <extracomment>gui/keeping</extracomment>
        <translation>kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>cannot run here</source>
        <extracomment>gui/search</extracomment>
        <translation>läuft hier nicht</translation>
    </message>
    <message>
        <source>clear and plain</source>
        <extracomment>a specialist</extracomment>
        <translation>klar und einfach</translation>
    </message>
    <message>
        <source>closed</source>
        <comment>a fold</comment>
        <extracomment>gui/chat_rows, gui/specialists</extracomment>
        <translation>zugeklappt</translation>
    </message>
    <message>
        <source>comfortable</source>
        <extracomment>gui/models</extracomment>
        <translation>angenehm</translation>
    </message>
    <message>
        <source>comfortable: {speed}</source>
        <extracomment>gui/models</extracomment>
        <translation>angenehm: {speed}</translation>
    </message>
    <message>
        <source>commercial use allowed</source>
        <extracomment>gui/models</extracomment>
        <translation>kommerzielle Nutzung erlaubt</translation>
    </message>
    <message>
        <source>commercial use with conditions</source>
        <extracomment>gui/models</extracomment>
        <translation>kommerzielle Nutzung mit Bedingungen</translation>
    </message>
    <message>
        <source>confident</source>
        <extracomment>a specialist</extracomment>
        <translation>selbstsicher</translation>
    </message>
    <message>
        <source>consent needed</source>
        <extracomment>gui/search</extracomment>
        <translation>Zustimmung nötig</translation>
    </message>
    <message>
        <source>copies of models in their old folder</source>
        <extracomment>gui/disk</extracomment>
        <translation>Kopien von Modellen in ihrem alten Ordner</translation>
    </message>
    <message>
        <source>damaged</source>
        <extracomment>app_doctor_models</extracomment>
        <translation>beschädigt</translation>
    </message>
    <message>
        <source>difference</source>
        <extracomment>gui/plots</extracomment>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>do not send</source>
        <extracomment>gui/chat</extracomment>
        <translation>nicht senden</translation>
    </message>
    <message>
        <source>easy to read for a twelve-year-old</source>
        <extracomment>a specialist</extracomment>
        <translation>leicht lesbar für Zwölfjährige</translation>
    </message>
    <message>
        <source>elsewhere</source>
        <extracomment>core/library, gui/library</extracomment>
        <translation>anderswo</translation>
    </message>
    <message>
        <source>ended: no room left</source>
        <extracomment>gui/chat</extracomment>
        <translation>beendet: kein Platz mehr</translation>
    </message>
    <message>
        <source>exit status {n}</source>
        <extracomment>core/wording</extracomment>
        <translation>Exit-Status {n}</translation>
    </message>
    <message>
        <source>field {value}</source>
        <extracomment>core/wording</extracomment>
        <translation>Feld {value}</translation>
    </message>
    <message>
        <source>firm but polite</source>
        <extracomment>a specialist</extracomment>
        <translation>bestimmt, aber höflich</translation>
    </message>
    <message>
        <source>first word {seconds}</source>
        <extracomment>gui/chat</extracomment>
        <translation>erstes Wort {seconds}</translation>
    </message>
    <message>
        <source>first {place}</source>
        <extracomment>gui/plots</extracomment>
        <translation>zuerst {place}</translation>
    </message>
    <message>
        <source>fits</source>
        <extracomment>gui/models, gui/search</extracomment>
        <translation>passt</translation>
    </message>
    <message>
        <source>five short bullet points</source>
        <extracomment>a specialist</extracomment>
        <translation>fünf kurze Stichpunkte</translation>
    </message>
    <message>
        <source>flash attention</source>
        <extracomment>core/wording_tuning</extracomment>
        <translation>Flash Attention</translation>
    </message>
    <message>
        <source>flash attention where it pays</source>
        <extracomment>core/wording_tuning</extracomment>
        <translation>Flash Attention, wo sie sich lohnt</translation>
    </message>
    <message>
        <source>for search, not for chats</source>
        <extracomment>gui/search</extracomment>
        <translation>zum Suchen, nicht für Chats</translation>
    </message>
    <message>
        <source>formal</source>
        <extracomment>a specialist</extracomment>
        <translation>förmlich</translation>
    </message>
    <message>
        <source>friendly</source>
        <extracomment>a specialist</extracomment>
        <translation>freundlich</translation>
    </message>
    <message>
        <source>friendly and professional</source>
        <extracomment>a specialist</extracomment>
        <translation>freundlich und professionell</translation>
    </message>
    <message>
        <source>from Goldcrest</source>
        <extracomment>gui/specialists</extracomment>
        <translation>von Goldcrest</translation>
    </message>
    <message>
        <source>from another folder</source>
        <extracomment>gui/library</extracomment>
        <translation>aus einem anderen Ordner</translation>
    </message>
    <message>
        <source>from its size alone</source>
        <extracomment>gui/models</extracomment>
        <translation>nur nach der Größe</translation>
    </message>
    <message>
        <source>from what its parts take here</source>
        <extracomment>gui/models</extracomment>
        <translation>nach dem, was seine Teile hier brauchen</translation>
    </message>
    <message>
        <source>from {source}</source>
        <extracomment>gui/library</extracomment>
        <translation>aus {source}</translation>
    </message>
    <message>
        <source>hide</source>
        <comment>thoughts</comment>
        <extracomment>gui/chat</extracomment>
        <translation>ausblenden</translation>
    </message>
    <message>
        <source>higher</source>
        <extracomment>gui/plots</extracomment>
        <translation>höher</translation>
    </message>
    <message>
        <source>highest {point}</source>
        <extracomment>gui/plots</extracomment>
        <translation>am höchsten {point}</translation>
    </message>
    <message>
        <source>image</source>
        <extracomment>core/words_of_documents</extracomment>
        <translation>Bild</translation>
    </message>
    <message>
        <source>in an empty field</source>
        <extracomment>gui/commands</extracomment>
        <translation>in einem leeren Feld</translation>
    </message>
    <message>
        <source>in another folder of yours</source>
        <extracomment>gui/library</extracomment>
        <translation>in einem anderen Ihrer Ordner</translation>
    </message>
    <message>
        <source>in the file</source>
        <extracomment>gui/models</extracomment>
        <translation>in der Datei</translation>
    </message>
    <message>
        <source>in the models folder</source>
        <extracomment>gui/library</extracomment>
        <translation>im Modellordner</translation>
    </message>
    <message>
        <source>in under {seconds} s</source>
        <extracomment>gui/chat</extracomment>
        <translation>in weniger als {seconds} s</translation>
    </message>
    <message>
        <source>in {source}</source>
        <extracomment>gui/library</extracomment>
        <translation>in {source}</translation>
    </message>
    <message>
        <source>incomplete</source>
        <extracomment>app_doctor_models</extracomment>
        <translation>unvollständig</translation>
    </message>
    <message>
        <source>installed</source>
        <extracomment>gui/models, gui/search</extracomment>
        <translation>installiert</translation>
    </message>
    <message>
        <source>is long</source>
        <extracomment>gui/specialists</extracomment>
        <translation>lang ist</translation>
    </message>
    <message>
        <source>is missing</source>
        <extracomment>core/catalogue_schema</extracomment>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>is not a field of the catalogue</source>
        <extracomment>core/catalogue_schema</extracomment>
        <translation>ist kein Feld des Katalogs</translation>
    </message>
    <message>
        <source>is not among the licences of the file</source>
        <extracomment>core/catalogue_schema</extracomment>
        <translation>ist keine der Lizenzen der Datei</translation>
    </message>
    <message>
        <source>is there twice</source>
        <extracomment>core/catalogue_schema</extracomment>
        <translation>kommt zweimal vor</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <extracomment>gui/specialists</extracomment>
        <translation>sie kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>it changed while it was copied</source>
        <extracomment>core/library</extracomment>
        <translation>die Datei hat sich beim Kopieren geändert</translation>
    </message>
    <message>
        <source>it changes the words of a model that reads and writes by one table</source>
        <extracomment>core/engine</extracomment>
        <translation>er verändert die Wörter eines Modells, das mit einer einzigen Tabelle liest und schreibt</translation>
    </message>
    <message>
        <source>it could not load the built-in model</source>
        <extracomment>app_doctor_engine</extracomment>
        <translation>sie konnte das eingebaute Modell nicht laden</translation>
    </message>
    <message>
        <source>it crashed</source>
        <extracomment>app_doctor_engine</extracomment>
        <translation>Absturz</translation>
    </message>
    <message>
        <source>it crashed ({cause})</source>
        <extracomment>app_doctor_engine</extracomment>
        <translation>Absturz ({cause})</translation>
    </message>
    <message>
        <source>it defines entities</source>
        <extracomment>core/documents</extracomment>
        <translation>sie definiert Entitäten</translation>
    </message>
    <message>
        <source>it did not answer for {seconds} s</source>
        <extracomment>app_doctor_engine</extracomment>
        <translation>keine Antwort für {seconds} s</translation>
    </message>
    <message>
        <source>it did not answer in time</source>
        <extracomment>app_doctor_engine</extracomment>
        <translation>keine rechtzeitige Antwort</translation>
    </message>
    <message>
        <source>it does not begin as such a file does</source>
        <extracomment>core/documents</extracomment>
        <translation>sie beginnt nicht wie eine solche Datei</translation>
    </message>
    <message>
        <source>it does not say that it is one of Word</source>
        <extracomment>core/documents</extracomment>
        <translation>sie sagt nicht, dass sie eine von Word ist</translation>
    </message>
    <message>
        <source>it gave vectors that make no sense</source>
        <extracomment>core/engine</extracomment>
        <translation>sie lieferte sinnlose Vektoren</translation>
    </message>
    <message>
        <source>it goes on by itself</source>
        <extracomment>gui/downloads</extracomment>
        <translation>geht von selbst weiter</translation>
    </message>
    <message>
        <source>it has no “name”</source>
        <extracomment>core/specialists</extracomment>
        <translation>sie hat kein „name“</translation>
    </message>
    <message>
        <source>it holds more than LoRA matrices</source>
        <extracomment>core/engine</extracomment>
        <translation>er enthält mehr als LoRA-Matrizen</translation>
    </message>
    <message>
        <source>it is a helper of another model, such as an adapter</source>
        <extracomment>core/library</extracomment>
        <translation>es ist ein Hilfsteil eines anderen Modells, etwa ein Adapter</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <extracomment>core/words_of_chats</extracomment>
        <translation>sie ist beschädigt</translation>
    </message>
    <message>
        <source>it is empty</source>
        <extracomment>core/engine</extracomment>
        <translation>er ist leer</translation>
    </message>
    <message>
        <source>it is for another model</source>
        <extracomment>core/engine</extracomment>
        <translation>er ist für ein anderes Modell</translation>
    </message>
    <message>
        <source>it is locked with a password</source>
        <extracomment>core/words_of_chats</extracomment>
        <translation>sie ist mit einem Passwort gesperrt</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <extracomment>core/documents, core/toml_files</extracomment>
        <translation>sie ist zu tief verschachtelt</translation>
    </message>
    <message>
        <source>it is no LoRA adapter</source>
        <extracomment>core/engine</extracomment>
        <translation>das ist kein LoRA-Adapter</translation>
    </message>
    <message>
        <source>it is no file</source>
        <extracomment>core/chat, core/documents, core/toml_files</extracomment>
        <translation>das ist keine Datei</translation>
    </message>
    <message>
        <source>it is no text in UTF-8</source>
        <extracomment>core/toml_files</extracomment>
        <translation>das ist kein Text in UTF-8</translation>
    </message>
    <message>
        <source>it is no whole GGUF file</source>
        <extracomment>core/engine</extracomment>
        <translation>das ist keine vollständige GGUF-Datei</translation>
    </message>
    <message>
        <source>it is to act on parts of a prompt only, which this engine cannot do</source>
        <extracomment>core/engine</extracomment>
        <translation>er soll nur auf Teile einer Eingabe wirken, was diese Engine nicht kann</translation>
    </message>
    <message>
        <source>it is too large</source>
        <extracomment>core/prompts, core/toml_files, core/words_of_chats</extracomment>
        <translation>sie ist zu groß</translation>
    </message>
    <message>
        <source>it is too long</source>
        <extracomment>core/engine</extracomment>
        <translation>sie ist zu lang</translation>
    </message>
    <message>
        <source>it sends elsewhere</source>
        <extracomment>core/hub</extracomment>
        <translation>es wird anderswohin verwiesen</translation>
    </message>
    <message>
        <source>it unpacks to far too much</source>
        <extracomment>core/words_of_chats</extracomment>
        <translation>sie wird beim Entpacken viel zu groß</translation>
    </message>
    <message>
        <source>its folder cannot be read</source>
        <extracomment>gui/downloads</extracomment>
        <translation>sein Ordner kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>its folder is missing</source>
        <extracomment>gui/downloads</extracomment>
        <translation>sein Ordner fehlt</translation>
    </message>
    <message>
        <source>its strength is no plain number</source>
        <extracomment>core/engine</extracomment>
        <translation>seine Stärke ist keine einfache Zahl</translation>
    </message>
    <message>
        <source>leave out</source>
        <extracomment>gui/chat</extracomment>
        <translation>weglassen</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <extracomment>core/words_of_predictions</extracomment>
        <translation>weniger als eine Minute</translation>
    </message>
    <message>
        <source>licence {licence}</source>
        <extracomment>gui/models</extracomment>
        <translation>Lizenz {licence}</translation>
    </message>
    <message>
        <source>line {value}</source>
        <extracomment>core/wording</extracomment>
        <translation>Zeile {value}</translation>
    </message>
    <message>
        <source>llama.cpp cannot read it</source>
        <extracomment>core/engine</extracomment>
        <translation>llama.cpp kann sie nicht lesen</translation>
    </message>
    <message>
        <source>llama.cpp&apos;s own build</source>
        <extracomment>core/wording_tuning</extracomment>
        <translation>die eigene Variante von llama.cpp</translation>
    </message>
    <message>
        <source>llama.cpp&apos;s own settings (its newest build for this processor, with repacking, steps of {tokens} tokens, flash attention)</source>
        <extracomment>core/wording_tuning</extracomment>
        <translation>den eigenen Einstellungen von llama.cpp (seine neueste Variante für diesen Prozessor, mit Umordnen, Schritte von {tokens} Token, Flash Attention)</translation>
    </message>
    <message>
        <source>llama.cpp&apos;s own settings are in use.</source>
        <extracomment>gui/speed</extracomment>
        <translation>Die eigenen Einstellungen von llama.cpp gelten.</translation>
    </message>
    <message>
        <source>llama.cpp&apos;s own settings are used again.</source>
        <extracomment>gui/speed</extracomment>
        <translation>Die eigenen Einstellungen von llama.cpp gelten wieder.</translation>
    </message>
    <message>
        <source>long</source>
        <extracomment>gui/dates</extracomment>
        <translation>lang</translation>
    </message>
    <message>
        <source>looks like code</source>
        <extracomment>gui/specialists</extracomment>
        <translation>wie Code aussieht</translation>
    </message>
    <message>
        <source>lower</source>
        <extracomment>gui/plots</extracomment>
        <translation>niedriger</translation>
    </message>
    <message>
        <source>lowest {point}</source>
        <extracomment>gui/plots</extracomment>
        <translation>am niedrigsten {point}</translation>
    </message>
    <message>
        <source>macOS gives such a key only to programs that may watch all that you type, so Goldcrest takes none. Quick ask opens from the icon in the menu bar.</source>
        <extracomment>gui/settings</extracomment>
        <translation>macOS gibt eine solche Taste nur Programmen, die alles mitlesen dürfen, was Sie tippen, deshalb nimmt Goldcrest keine. Die Schnellfrage öffnet sich über das Symbol in der Menüleiste.</translation>
    </message>
    <message>
        <source>makes more mistakes</source>
        <extracomment>gui/search</extracomment>
        <translation>macht mehr Fehler</translation>
    </message>
    <message>
        <source>markdown</source>
        <extracomment>core/words_of_documents</extracomment>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>measured</source>
        <extracomment>gui/models, gui/plots</extracomment>
        <translation>gemessen</translation>
    </message>
    <message>
        <source>measured on a model of the same shape</source>
        <extracomment>gui/models</extracomment>
        <translation>an einem Modell gleicher Bauart gemessen</translation>
    </message>
    <message>
        <source>measured tokens/s</source>
        <extracomment>gui/plots</extracomment>
        <translation>gemessene Token/s</translation>
    </message>
    <message>
        <source>measuring, {seconds} s left</source>
        <extracomment>gui/models</extracomment>
        <translation>wird gemessen, noch {seconds} s</translation>
    </message>
    <message>
        <source>memory ran short and was moved to the disk</source>
        <extracomment>core/words_of_speed</extracomment>
        <translation>der Speicher wurde knapp und auf das Laufwerk ausgelagert</translation>
    </message>
    <message>
        <source>min-p {value}</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Min-p {value}</translation>
    </message>
    <message>
        <source>minutes</source>
        <extracomment>core/settings</extracomment>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>model {value}</source>
        <extracomment>core/wording</extracomment>
        <translation>Modell {value}</translation>
    </message>
    <message>
        <source>more than {n} times faster</source>
        <extracomment>core/wording_tuning</extracomment>
        <translation>mehr als {n}-mal so schnell</translation>
    </message>
    <message>
        <source>most exact, slower</source>
        <extracomment>gui/search</extracomment>
        <translation>am genauesten, langsamer</translation>
    </message>
    <message>
        <source>must be 40 hex digits</source>
        <extracomment>core/catalogue_rules</extracomment>
        <translation>muss aus 40 Hexadezimalziffern bestehen</translation>
    </message>
    <message>
        <source>must be 64 hex digits</source>
        <extracomment>core/catalogue_rules</extracomment>
        <translation>muss aus 64 Hexadezimalziffern bestehen</translation>
    </message>
    <message>
        <source>must be a build such as &quot;b10828&quot; or a date</source>
        <extracomment>core/catalogue_rules</extracomment>
        <translation>muss ein Build wie „b10828“ oder ein Datum sein</translation>
    </message>
    <message>
        <source>must be a list of tables</source>
        <extracomment>core/catalogue_rules</extracomment>
        <translation>muss eine Liste von Tabellen sein</translation>
    </message>
    <message>
        <source>must be a name such as Q4_K_M</source>
        <extracomment>core/catalogue_rules</extracomment>
        <translation>muss ein Name wie Q4_K_M sein</translation>
    </message>
    <message>
        <source>must be a table</source>
        <extracomment>core/catalogue_rules, core/catalogue_schema</extracomment>
        <translation>muss eine Tabelle sein</translation>
    </message>
    <message>
        <source>must be a text</source>
        <extracomment>core/catalogue_rules</extracomment>
        <translation>muss ein Text sein</translation>
    </message>
    <message>
        <source>must be an https address</source>
        <extracomment>core/catalogue_rules</extracomment>
        <translation>muss eine https-Adresse sein</translation>
    </message>
    <message>
        <source>must be llama.cpp&apos;s name</source>
        <extracomment>core/catalogue_rules</extracomment>
        <translation>muss der Name sein, den llama.cpp benutzt</translation>
    </message>
    <message>
        <source>must be owner/name</source>
        <extracomment>core/catalogue_rules</extracomment>
        <translation>muss Besitzer/Name sein</translation>
    </message>
    <message>
        <source>must be small letters, digits, dots, hyphens</source>
        <extracomment>core/catalogue_rules</extracomment>
        <translation>darf nur Kleinbuchstaben, Ziffern, Punkte und Bindestriche enthalten</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <extracomment>core/catalogue_rules</extracomment>
        <translation>muss true oder false sein</translation>
    </message>
    <message>
        <source>must end in .gguf</source>
        <extracomment>core/catalogue_rules</extracomment>
        <translation>muss auf .gguf enden</translation>
    </message>
    <message>
        <source>nearly the original</source>
        <extracomment>gui/search</extracomment>
        <translation>fast das Original</translation>
    </message>
    <message>
        <source>needs about {size}</source>
        <extracomment>gui/search</extracomment>
        <translation>braucht etwa {size}</translation>
    </message>
    <message>
        <source>needs administrator rights</source>
        <extracomment>core/machine</extracomment>
        <translation>braucht Administratorrechte</translation>
    </message>
    <message>
        <source>needs {size}</source>
        <extracomment>gui/models, gui/search</extracomment>
        <translation>braucht {size}</translation>
    </message>
    <message>
        <source>new chat model</source>
        <extracomment>gui/commands</extracomment>
        <translation>Modell für neue Chats</translation>
    </message>
    <message>
        <source>no GPU</source>
        <extracomment>gui/models</extracomment>
        <translation>keine GPU</translation>
    </message>
    <message>
        <source>no exit status</source>
        <extracomment>core/engine</extracomment>
        <translation>kein Exit-Status</translation>
    </message>
    <message>
        <source>no flash attention</source>
        <extracomment>core/wording_tuning</extracomment>
        <translation>keine Flash Attention</translation>
    </message>
    <message>
        <source>no graphics processor</source>
        <extracomment>gui/plots</extracomment>
        <translation>kein Grafikprozessor</translation>
    </message>
    <message>
        <source>no keyring is running</source>
        <extracomment>core/tokens</extracomment>
        <translation>es läuft kein Schlüsselbund</translation>
    </message>
    <message>
        <source>no network, goes on by itself</source>
        <extracomment>gui/downloads</extracomment>
        <translation>kein Netzwerk, geht von selbst weiter</translation>
    </message>
    <message>
        <source>none: it may answer oddly</source>
        <extracomment>gui/models</extracomment>
        <translation>keine: Antworten können seltsam sein</translation>
    </message>
    <message>
        <source>not even the built-in model fits into its memory</source>
        <extracomment>app_doctor_engine</extracomment>
        <translation>nicht einmal das eingebaute Modell passt in seinen Speicher</translation>
    </message>
    <message>
        <source>not for commercial use</source>
        <extracomment>gui/models</extracomment>
        <translation>nicht für kommerzielle Nutzung</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>core/wording_tuning, gui/models</extracomment>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>not measured</source>
        <extracomment>gui/speed</extracomment>
        <translation>nicht gemessen</translation>
    </message>
    <message>
        <source>not measured yet</source>
        <extracomment>gui/models</extracomment>
        <translation>noch nicht gemessen</translation>
    </message>
    <message>
        <source>not told by this system</source>
        <extracomment>core/machine</extracomment>
        <translation>teilt dieses System nicht mit</translation>
    </message>
    <message>
        <source>nothing could be read</source>
        <extracomment>core/machine</extracomment>
        <translation>es konnte nichts gelesen werden</translation>
    </message>
    <message>
        <source>nothing was said in it</source>
        <extracomment>core/words_of_chats</extracomment>
        <translation>darin wurde nichts gesagt</translation>
    </message>
    <message>
        <source>of memory</source>
        <extracomment>gui/speed</extracomment>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>on another processor</source>
        <extracomment>core/wording_tuning</extracomment>
        <translation>auf einem anderen Prozessor</translation>
    </message>
    <message>
        <source>on battery</source>
        <extracomment>gui/speed</extracomment>
        <translation>im Akkubetrieb</translation>
    </message>
    <message>
        <source>on mains</source>
        <extracomment>gui/speed</extracomment>
        <translation>im Netzbetrieb</translation>
    </message>
    <message>
        <source>on this computer</source>
        <extracomment>gui/models</extracomment>
        <translation>auf diesem Computer</translation>
    </message>
    <message>
        <source>on this computer already</source>
        <extracomment>gui/models</extracomment>
        <translation>schon auf diesem Computer</translation>
    </message>
    <message>
        <source>on {day}</source>
        <extracomment>gui/plots</extracomment>
        <translation>am {day}</translation>
    </message>
    <message>
        <source>on {source}</source>
        <extracomment>gui/speed</extracomment>
        <translation>an {source}</translation>
    </message>
    <message>
        <source>one page</source>
        <extracomment>a specialist</extracomment>
        <translation>eine Seite</translation>
    </message>
    <message>
        <source>one sentence</source>
        <extracomment>a specialist</extracomment>
        <translation>ein Satz</translation>
    </message>
    <message>
        <source>only below 10 million US dollars of yearly revenue</source>
        <extracomment>a model</extracomment>
        <translation>nur unter 10 Millionen US-Dollar Jahresumsatz</translation>
    </message>
    <message>
        <source>open</source>
        <comment>a fold</comment>
        <extracomment>gui/chat_rows, gui/specialists</extracomment>
        <translation>aufgeklappt</translation>
    </message>
    <message>
        <source>or</source>
        <comment>between keys</comment>
        <extracomment>gui/commands</extracomment>
        <translation>oder</translation>
    </message>
    <message>
        <source>other programs were busy</source>
        <extracomment>core/words_of_speed</extracomment>
        <translation>andere Programme waren beschäftigt</translation>
    </message>
    <message numerus="yes">
        <source>page {where} of {of}</source>
        <comment>pages {where} of {of}</comment>
        <extracomment>core/words_of_documents</extracomment>
        <translation>
            <numerusform>Seite {where} von {of}</numerusform>
            <numerusform>Seiten {where} von {of}</numerusform>
        </translation>
    </message>
    <message>
        <source>perhaps {seconds}</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>vielleicht {seconds}</translation>
    </message>
    <message>
        <source>pinned</source>
        <extracomment>gui/chat_rows</extracomment>
        <translation>angeheftet</translation>
    </message>
    <message>
        <source>polite and formal</source>
        <extracomment>a specialist</extracomment>
        <translation>höflich und förmlich</translation>
    </message>
    <message>
        <source>power</source>
        <extracomment>core/words_of_speed</extracomment>
        <translation>die Stromversorgung</translation>
    </message>
    <message>
        <source>predicted</source>
        <extracomment>gui/models, gui/plots</extracomment>
        <translation>vorhergesagt</translation>
    </message>
    <message>
        <source>predicted tokens/s</source>
        <extracomment>gui/plots</extracomment>
        <translation>vorhergesagte Token/s</translation>
    </message>
    <message>
        <source>predicted {predicted}, measured {measured}</source>
        <extracomment>gui/plots</extracomment>
        <translation>vorhergesagt {predicted}, gemessen {measured}</translation>
    </message>
    <message>
        <source>predicted {predicted}, measured {measured} t/s</source>
        <extracomment>core/words_of_predictions</extracomment>
        <translation>vorhergesagt {predicted}, gemessen {measured} t/s</translation>
    </message>
    <message>
        <source>predicted ±{percent} %</source>
        <extracomment>gui/models</extracomment>
        <translation>vorhergesagt ±{percent}&#xa0;%</translation>
    </message>
    <message>
        <source>presence {value}</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Präsenz {value}</translation>
    </message>
    <message>
        <source>prompts and writing {change}</source>
        <extracomment>core/wording_tuning</extracomment>
        <translation>Eingaben und Schreiben {change}</translation>
    </message>
    <message>
        <source>prompts {reads}, writing {writes}</source>
        <extracomment>core/wording_tuning</extracomment>
        <translation>Eingaben {reads}, Schreiben {writes}</translation>
    </message>
    <message>
        <source>quick answers, rewriting</source>
        <extracomment>gui/models</extracomment>
        <translation>schnelle Antworten, Umschreiben</translation>
    </message>
    <message>
        <source>read whole, with nothing to compare it with yet</source>
        <extracomment>app_doctor_models</extracomment>
        <translation>ganz gelesen, noch ohne etwas zum Vergleichen</translation>
    </message>
    <message>
        <source>reading a question</source>
        <extracomment>gui/speed</extracomment>
        <translation>Lesen einer Frage</translation>
    </message>
    <message>
        <source>reads {speed}</source>
        <extracomment>gui/plots</extracomment>
        <translation>liest {speed}</translation>
    </message>
    <message>
        <source>recommended</source>
        <extracomment>gui/models</extracomment>
        <translation>empfohlen</translation>
    </message>
    <message>
        <source>recommended for this computer: {advice}</source>
        <extracomment>gui/models</extracomment>
        <translation>empfohlen für diesen Computer: {advice}</translation>
    </message>
    <message>
        <source>redirected to an address that is not safe</source>
        <extracomment>core/hub</extracomment>
        <translation>zu einer unsicheren Adresse umgeleitet</translation>
    </message>
    <message>
        <source>repetition {value}</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Wiederholung {value}</translation>
    </message>
    <message>
        <source>resumed at {percent} %</source>
        <extracomment>gui/downloads</extracomment>
        <translation>bei {percent}&#xa0;% fortgesetzt</translation>
    </message>
    <message>
        <source>revision {revision}</source>
        <extracomment>gui/models</extracomment>
        <translation>Revision {revision}</translation>
    </message>
    <message>
        <source>says {words}</source>
        <extracomment>gui/specialists</extracomment>
        <translation>{words} enthält</translation>
    </message>
    <message>
        <source>seconds</source>
        <extracomment>gui/speed</extracomment>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>seed {value}</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Startwert {value}</translation>
    </message>
    <message>
        <source>settings</source>
        <extracomment>gui/commands</extracomment>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>short</source>
        <extracomment>a specialist, gui/dates</extracomment>
        <translation>kurz</translation>
    </message>
    <message>
        <source>short and direct</source>
        <extracomment>a specialist</extracomment>
        <translation>kurz und direkt</translation>
    </message>
    <message>
        <source>show</source>
        <comment>thoughts</comment>
        <extracomment>gui/chat</extracomment>
        <translation>anzeigen</translation>
    </message>
    <message>
        <source>size not known</source>
        <extracomment>gui/models</extracomment>
        <translation>Größe nicht bekannt</translation>
    </message>
    <message>
        <source>slower than before</source>
        <extracomment>gui/speed</extracomment>
        <translation>langsamer als zuvor</translation>
    </message>
    <message>
        <source>source code</source>
        <extracomment>core/words_of_documents</extracomment>
        <translation>Quellcode</translation>
    </message>
    <message numerus="yes">
        <source>steps of {n} token</source>
        <comment>steps of {n} tokens</comment>
        <extracomment>core/wording_tuning</extracomment>
        <translation>
            <numerusform>Schritte von {n} Token</numerusform>
            <numerusform>Schritte von {n} Token</numerusform>
        </translation>
    </message>
    <message>
        <source>stopped before its end</source>
        <extracomment>gui/chat</extracomment>
        <translation>vor dem Ende gestoppt</translation>
    </message>
    <message>
        <source>stopped by you</source>
        <extracomment>gui/chat</extracomment>
        <translation>von Ihnen gestoppt</translation>
    </message>
    <message>
        <source>stopped early</source>
        <extracomment>gui/speed</extracomment>
        <translation>vorzeitig gestoppt</translation>
    </message>
    <message>
        <source>suits {models}</source>
        <extracomment>gui/specialists</extracomment>
        <translation>passt zu {models}</translation>
    </message>
    <message>
        <source>suits {models}, on this computer</source>
        <extracomment>gui/specialists</extracomment>
        <translation>passt zu {models}, auf diesem Computer</translation>
    </message>
    <message>
        <source>sustained</source>
        <extracomment>gui/speed</extracomment>
        <translation>anhaltend</translation>
    </message>
    <message>
        <source>t/s: tokens per second</source>
        <extracomment>gui/plots</extracomment>
        <translation>t/s: Token pro Sekunde</translation>
    </message>
    <message>
        <source>table</source>
        <extracomment>core/words_of_documents</extracomment>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>temperature {value}</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Temperatur {value}</translation>
    </message>
    <message>
        <source>text</source>
        <extracomment>core/words_of_documents</extracomment>
        <translation>Text</translation>
    </message>
    <message>
        <source>the Hugging Face cache</source>
        <extracomment>core/library</extracomment>
        <translation>Hugging Face (Cache)</translation>
    </message>
    <message>
        <source>the answer is compressed</source>
        <extracomment>core/hub</extracomment>
        <translation>die Antwort ist komprimiert</translation>
    </message>
    <message>
        <source>the answer is nested too deeply</source>
        <extracomment>core/hub</extracomment>
        <translation>die Antwort ist zu tief verschachtelt</translation>
    </message>
    <message>
        <source>the answer is too long</source>
        <extracomment>core/hub</extracomment>
        <translation>die Antwort ist zu lang</translation>
    </message>
    <message>
        <source>the answer takes too long</source>
        <extracomment>core/hub</extracomment>
        <translation>die Antwort dauert zu lange</translation>
    </message>
    <message>
        <source>the answer tells of no version</source>
        <extracomment>core/hub</extracomment>
        <translation>die Antwort nennt keine Version</translation>
    </message>
    <message>
        <source>the best answers, for fast computers</source>
        <extracomment>gui/models</extracomment>
        <translation>die besten Antworten, für schnelle Computer</translation>
    </message>
    <message>
        <source>the best for most laptops</source>
        <extracomment>gui/models</extracomment>
        <translation>das beste für die meisten Laptops</translation>
    </message>
    <message>
        <source>the computer ran on its battery</source>
        <extracomment>core/words_of_speed</extracomment>
        <translation>der Computer lief im Akkubetrieb</translation>
    </message>
    <message>
        <source>the computer that this virtual machine runs on was busy</source>
        <extracomment>core/words_of_speed</extracomment>
        <translation>der Computer, auf dem diese virtuelle Maschine läuft, war beschäftigt</translation>
    </message>
    <message>
        <source>the connection broke, goes on by itself</source>
        <extracomment>gui/downloads</extracomment>
        <translation>die Verbindung brach ab, geht von selbst weiter</translation>
    </message>
    <message>
        <source>the connection ended too early</source>
        <extracomment>core/hub</extracomment>
        <translation>die Verbindung endete zu früh</translation>
    </message>
    <message>
        <source>the connection is metered</source>
        <extracomment>gui/downloads</extracomment>
        <translation>die Verbindung ist getaktet</translation>
    </message>
    <message>
        <source>the disk fails</source>
        <extracomment>gui/downloads</extracomment>
        <translation>das Laufwerk versagt</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <extracomment>gui/downloads</extracomment>
        <translation>das Laufwerk ist voll</translation>
    </message>
    <message numerus="yes">
        <source>the end of a very long message</source>
        <comment>the ends of {n} very long messages</comment>
        <extracomment>core/words_of_chats</extracomment>
        <translation>
            <numerusform>das Ende einer sehr langen Nachricht</numerusform>
            <numerusform>die Enden von {n} sehr langen Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>the engine</source>
        <extracomment>core/words_of_speed</extracomment>
        <translation>die Engine</translation>
    </message>
    <message>
        <source>the engine does not take the adapters</source>
        <extracomment>core/engine</extracomment>
        <translation>die Engine nimmt die Adapter nicht an</translation>
    </message>
    <message>
        <source>the engine refuses it</source>
        <extracomment>core/engine</extracomment>
        <translation>die Engine lehnt ihn ab</translation>
    </message>
    <message>
        <source>the engine&apos;s build for this processor</source>
        <extracomment>core/words_of_speed</extracomment>
        <translation>die Engine-Variante für diesen Prozessor</translation>
    </message>
    <message>
        <source>the file ends in the middle</source>
        <extracomment>core/words_of_chats</extracomment>
        <translation>die Datei endet mittendrin</translation>
    </message>
    <message>
        <source>the file has been cut off</source>
        <extracomment>core/hub</extracomment>
        <translation>die Datei wurde abgeschnitten</translation>
    </message>
    <message>
        <source>the file has gone</source>
        <extracomment>core/engine</extracomment>
        <translation>die Datei ist nicht mehr da</translation>
    </message>
    <message>
        <source>the file is not UTF-8</source>
        <extracomment>core/catalogue_schema</extracomment>
        <translation>die Datei ist nicht in UTF-8</translation>
    </message>
    <message>
        <source>the grammar of the schema is too long</source>
        <extracomment>core/engine</extracomment>
        <translation>die Grammatik des Schemas ist zu lang</translation>
    </message>
    <message>
        <source>the graphics driver</source>
        <extracomment>core/words_of_speed</extracomment>
        <translation>der Grafiktreiber</translation>
    </message>
    <message>
        <source>the header is larger than any sound one</source>
        <extracomment>core/hub</extracomment>
        <translation>der Kopf ist größer als jeder einwandfreie</translation>
    </message>
    <message>
        <source>the hub is busy, goes on by itself</source>
        <extracomment>gui/downloads</extracomment>
        <translation>der Hub ist ausgelastet, geht von selbst weiter</translation>
    </message>
    <message>
        <source>the largest model above your {line} t/s line, {speed}</source>
        <extracomment>core/picker_reason</extracomment>
        <translation>das größte Modell über Ihrer Linie von {line} t/s, {speed}</translation>
    </message>
    <message>
        <source>the largest model surely above your {line} t/s line, {speed}; {other} may be below it, {its_speed}</source>
        <extracomment>core/picker_reason</extracomment>
        <translation>das größte Modell sicher über Ihrer Linie von {line} t/s, {speed}; {other} liegt vielleicht darunter, {its_speed}</translation>
    </message>
    <message>
        <source>the model in memory of its own</source>
        <extracomment>core/wording_tuning</extracomment>
        <translation>das Modell in eigenem Speicher</translation>
    </message>
    <message>
        <source>the network wants you to sign in</source>
        <extracomment>gui/downloads</extracomment>
        <translation>das Netzwerk verlangt eine Anmeldung</translation>
    </message>
    <message>
        <source>the only kind there is</source>
        <extracomment>gui/search</extracomment>
        <translation>die einzige Art, die es gibt</translation>
    </message>
    <message>
        <source>the power plan</source>
        <extracomment>core/words_of_speed</extracomment>
        <translation>das Energieprofil</translation>
    </message>
    <message>
        <source>the processor slowed down because it was hot</source>
        <extracomment>core/words_of_speed</extracomment>
        <translation>der Prozessor wurde langsamer, weil er heiß war</translation>
    </message>
    <message numerus="yes">
        <source>the remains of a download or a copy</source>
        <comment>the remains of {n} downloads or copies</comment>
        <extracomment>gui/disk</extracomment>
        <translation>
            <numerusform>die Reste eines Downloads oder einer Kopie</numerusform>
            <numerusform>die Reste von {n} Downloads oder Kopien</numerusform>
        </translation>
    </message>
    <message>
        <source>the reply so far does not follow it</source>
        <extracomment>core/engine</extracomment>
        <translation>die bisherige Antwort folgt ihr nicht</translation>
    </message>
    <message>
        <source>the same</source>
        <extracomment>core/wording_tuning, gui/plots</extracomment>
        <translation>gleich</translation>
    </message>
    <message>
        <source>the schema is nested too deeply</source>
        <extracomment>core/engine</extracomment>
        <translation>das Schema ist zu tief verschachtelt</translation>
    </message>
    <message>
        <source>the schema is no JSON object</source>
        <extracomment>core/engine</extracomment>
        <translation>das Schema ist kein JSON-Objekt</translation>
    </message>
    <message>
        <source>the smallest one, perhaps below your {line} t/s line, {speed}</source>
        <extracomment>core/picker_reason</extracomment>
        <translation>das kleinste, vielleicht unter Ihrer Linie von {line} t/s, {speed}</translation>
    </message>
    <message>
        <source>the smallest one, though below your {line} t/s line, {speed}</source>
        <extracomment>core/picker_reason</extracomment>
        <translation>das kleinste, allerdings unter Ihrer Linie von {line} t/s, {speed}</translation>
    </message>
    <message>
        <source>the smallest, for old computers</source>
        <extracomment>gui/models</extracomment>
        <translation>das kleinste, für alte Computer</translation>
    </message>
    <message>
        <source>the storage host refused</source>
        <extracomment>core/hub</extracomment>
        <translation>der Speicherdienst hat abgelehnt</translation>
    </message>
    <message>
        <source>the system did not answer in time</source>
        <extracomment>core/machine</extracomment>
        <translation>das System hat nicht rechtzeitig geantwortet</translation>
    </message>
    <message>
        <source>the system tells of one kind of core only</source>
        <extracomment>core/machine</extracomment>
        <translation>das System nennt nur eine Art von Kernen</translation>
    </message>
    <message>
        <source>there are too many</source>
        <extracomment>core/words_of_chats</extracomment>
        <translation>es sind zu viele</translation>
    </message>
    <message>
        <source>there is no battery</source>
        <extracomment>core/machine</extracomment>
        <translation>es gibt keinen Akku</translation>
    </message>
    <message>
        <source>thinks first</source>
        <extracomment>gui/specialists</extracomment>
        <translation>denkt erst nach</translation>
    </message>
    <message numerus="yes">
        <source>thinks for {n} token at most</source>
        <comment>thinks for {n} tokens at most</comment>
        <extracomment>gui/specialists</extracomment>
        <translation>
            <numerusform>denkt höchstens {n} Token lang nach</numerusform>
            <numerusform>denkt höchstens {n} Token lang nach</numerusform>
        </translation>
    </message>
    <message>
        <source>this model has no chat template; {name} was used</source>
        <extracomment>core/notices</extracomment>
        <translation>dieses Modell hat keine Chat-Vorlage; {name} wurde benutzt</translation>
    </message>
    <message>
        <source>this model&apos;s chat template does not take this chat; {name} was used instead</source>
        <extracomment>core/notices</extracomment>
        <translation>die Chat-Vorlage dieses Modells nimmt diesen Chat nicht an; stattdessen wurde {name} benutzt</translation>
    </message>
    <message>
        <source>this model&apos;s chat template is broken; {name} was used instead</source>
        <extracomment>core/notices</extracomment>
        <translation>die Chat-Vorlage dieses Modells ist defekt; stattdessen wurde {name} benutzt</translation>
    </message>
    <message numerus="yes">
        <source>threads that give up waiting after {n} turn</source>
        <comment>threads that give up waiting after {n} turns</comment>
        <extracomment>core/wording_tuning</extracomment>
        <translation>
            <numerusform>Threads, die das Warten nach {n} Runde aufgeben</numerusform>
            <numerusform>Threads, die das Warten nach {n} Runden aufgeben</numerusform>
        </translation>
    </message>
    <message>
        <source>three sentences</source>
        <extracomment>a specialist</extracomment>
        <translation>drei Sätze</translation>
    </message>
    <message>
        <source>tight</source>
        <extracomment>gui/models, gui/search</extracomment>
        <translation>knapp</translation>
    </message>
    <message>
        <source>to load the model</source>
        <extracomment>gui/speed</extracomment>
        <translation>zum Laden des Modells</translation>
    </message>
    <message>
        <source>tokens</source>
        <extracomment>core/settings</extracomment>
        <translation>Token</translation>
    </message>
    <message>
        <source>tokens</source>
        <comment>after a number</comment>
        <extracomment>gui/chat</extracomment>
        <translation>Token</translation>
    </message>
    <message>
        <source>tokens/s</source>
        <extracomment>core/settings, gui/models, gui/speed</extracomment>
        <translation>Token/s</translation>
    </message>
    <message>
        <source>too many redirects</source>
        <extracomment>core/hub</extracomment>
        <translation>zu viele Umleitungen</translation>
    </message>
    <message>
        <source>top-k {value}</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Top-k {value}</translation>
    </message>
    <message>
        <source>top-p {value}</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Top-p {value}</translation>
    </message>
    <message>
        <source>translate, translation</source>
        <extracomment>gui/specialists</extracomment>
        <translation>übersetzen, Übersetzung</translation>
    </message>
    <message>
        <source>under way</source>
        <extracomment>gui/downloads</extracomment>
        <translation>laufend</translation>
    </message>
    <message>
        <source>under {n} s</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>unter {n} s</translation>
    </message>
    <message>
        <source>unknown</source>
        <extracomment>gui/speed</extracomment>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>unread</source>
        <extracomment>gui/chat_rows</extracomment>
        <translation>ungelesen</translation>
    </message>
    <message>
        <source>unsteady</source>
        <extracomment>gui/speed</extracomment>
        <translation>schwankend</translation>
    </message>
    <message>
        <source>up to {count}</source>
        <extracomment>gui/models</extracomment>
        <translation>bis zu {count}</translation>
    </message>
    <message>
        <source>up to {tokens}</source>
        <extracomment>gui/models</extracomment>
        <translation>bis zu {tokens}</translation>
    </message>
    <message>
        <source>waiting</source>
        <extracomment>gui/models</extracomment>
        <translation>wartet</translation>
    </message>
    <message>
        <source>web page</source>
        <extracomment>core/words_of_documents</extracomment>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>when the chat is full, leaves out the oldest messages</source>
        <extracomment>gui/specialists</extracomment>
        <translation>lässt bei vollem Chat die ältesten Nachrichten weg</translation>
    </message>
    <message>
        <source>when the chat is full, sends nothing more</source>
        <extracomment>gui/specialists</extracomment>
        <translation>sendet bei vollem Chat nichts mehr</translation>
    </message>
    <message>
        <source>when the chat is full, summarises the oldest messages</source>
        <extracomment>gui/specialists</extracomment>
        <translation>fasst bei vollem Chat die ältesten Nachrichten zusammen</translation>
    </message>
    <message>
        <source>with a graphics processor that is not there now</source>
        <extracomment>core/wording_tuning</extracomment>
        <translation>mit einem Grafikprozessor, der jetzt nicht da ist</translation>
    </message>
    <message>
        <source>with another driver of the graphics processor</source>
        <extracomment>core/wording_tuning</extracomment>
        <translation>mit einem anderen Treiber des Grafikprozessors</translation>
    </message>
    <message>
        <source>with another version of the engine</source>
        <extracomment>core/wording_tuning</extracomment>
        <translation>mit einer anderen Version der Engine</translation>
    </message>
    <message>
        <source>without the pictures</source>
        <extracomment>gui/chat</extracomment>
        <translation>ohne die Bilder</translation>
    </message>
    <message>
        <source>won&apos;t fit</source>
        <extracomment>gui/models, gui/search</extracomment>
        <translation>passt nicht</translation>
    </message>
    <message>
        <source>write each value on one line</source>
        <extracomment>core/catalogue_schema</extracomment>
        <translation>schreiben Sie jeden Wert in eine einzige Zeile</translation>
    </message>
    <message>
        <source>writing an answer</source>
        <extracomment>gui/speed</extracomment>
        <translation>Schreiben einer Antwort</translation>
    </message>
    <message>
        <source>wrong answer</source>
        <extracomment>app_doctor_engine</extracomment>
        <translation>falsche Antwort</translation>
    </message>
    <message>
        <source>your folder</source>
        <extracomment>core/library</extracomment>
        <translation>Ihrem Ordner</translation>
    </message>
    <message>
        <source>your own</source>
        <extracomment>gui/specialists</extracomment>
        <translation>eigene</translation>
    </message>
    <message>
        <source>your own, and those of other programs</source>
        <extracomment>gui/models</extracomment>
        <translation>Ihre eigenen und die anderer Programme</translation>
    </message>
    <message>
        <source>{action} {name}</source>
        <extracomment>gui/models</extracomment>
        <translation>{action} {name}</translation>
    </message>
    <message>
        <source>{action}: {name}</source>
        <extracomment>gui/downloads</extracomment>
        <translation>{action}: {name}</translation>
    </message>
    <message>
        <source>{base} GHz, for a while up to {most} GHz</source>
        <extracomment>core/machine</extracomment>
        <translation>{base} GHz, zeitweise bis zu {most} GHz</translation>
    </message>
    <message>
        <source>{build} on {device}</source>
        <extracomment>core/wording_tuning</extracomment>
        <translation>{build} auf {device}</translation>
    </message>
    <message numerus="yes">
        <source>{build} with {n} layer there</source>
        <comment>{build} with {n} layers there</comment>
        <extracomment>core/wording_tuning</extracomment>
        <translation>
            <numerusform>{build} mit {n} Schicht dort</numerusform>
            <numerusform>{build} mit {n} Schichten dort</numerusform>
        </translation>
    </message>
    <message>
        <source>{build} without repacking</source>
        <extracomment>core/wording_tuning</extracomment>
        <translation>{build} ohne Umordnen</translation>
    </message>
    <message>
        <source>{cause} {share} of the time</source>
        <extracomment>gui/why</extracomment>
        <translation>{cause}, {share} der Zeit</translation>
    </message>
    <message>
        <source>{clean} is {place}.</source>
        <extracomment>gui/models</extracomment>
        <translation>{clean} ist {place}.</translation>
    </message>
    <message>
        <source>{computer}. More about the hardware.</source>
        <extracomment>gui/hardware</extracomment>
        <translation>{computer}. Mehr über die Hardware.</translation>
    </message>
    <message>
        <source>{copies}: {size} could be freed</source>
        <extracomment>gui/library</extracomment>
        <translation>{copies}: {size} könnten freigegeben werden</translation>
    </message>
    <message>
        <source>{cores} ({performance} performance, {efficiency} efficiency)</source>
        <extracomment>core/machine</extracomment>
        <translation>{cores} ({performance} Leistung, {efficiency} Effizienz)</translation>
    </message>
    <message>
        <source>{cores}; Goldcrest may use {n} of {total}</source>
        <extracomment>core/machine</extracomment>
        <translation>{cores}; Goldcrest darf {n} von {total} benutzen</translation>
    </message>
    <message numerus="yes">
        <source>{count} download</source>
        <comment>{count} downloads</comment>
        <extracomment>gui/search</extracomment>
        <translation>
            <numerusform>{count} Download</numerusform>
            <numerusform>{count} Downloads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} download a month</source>
        <comment>{count} downloads a month</comment>
        <extracomment>gui/search</extracomment>
        <translation>
            <numerusform>{count} Download im Monat</numerusform>
            <numerusform>{count} Downloads im Monat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} like</source>
        <comment>{count} likes</comment>
        <extracomment>gui/search</extracomment>
        <translation>
            <numerusform>{count} Like</numerusform>
            <numerusform>{count} Likes</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} more</source>
        <extracomment>gui/library</extracomment>
        <translation>{count} weitere</translation>
    </message>
    <message>
        <source>{count} of {of} parts</source>
        <extracomment>core/words_of_documents</extracomment>
        <translation>{count} von {of} Teilen</translation>
    </message>
    <message>
        <source>{count} of {of} parts, about {tokens} tokens</source>
        <extracomment>gui/chat</extracomment>
        <translation>{count} von {of} Teilen, etwa {tokens} Token</translation>
    </message>
    <message>
        <source>{count} of {of} passages</source>
        <extracomment>core/words_of_documents</extracomment>
        <translation>{count} von {of} Stellen</translation>
    </message>
    <message>
        <source>{cpu}, memory: {memory}.</source>
        <extracomment>app_doctor</extracomment>
        <translation>{cpu}, Speicher: {memory}.</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <extracomment>gui/dates</extracomment>
        <translation>{day}. {month}</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <extracomment>gui/dates</extracomment>
        <translation>{day}. {month} {year}</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <extracomment>gui/plots, gui/privacy</extracomment>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{device} failed, so the processor answered</source>
        <extracomment>core/words_of_devices</extracomment>
        <translation>{device} ist ausgefallen, deshalb hat der Prozessor geantwortet</translation>
    </message>
    <message>
        <source>{device} failed, so the processor answered.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>{device} ist ausgefallen, deshalb hat der Prozessor geantwortet.</translation>
    </message>
    <message>
        <source>{device} failed, so the processor answers instead.</source>
        <extracomment>core/words_of_devices</extracomment>
        <translation>{device} ist ausgefallen, deshalb antwortet stattdessen der Prozessor.</translation>
    </message>
    <message>
        <source>{device} gives wrong answers.</source>
        <extracomment>core/words_of_checkup</extracomment>
        <translation>{device} gibt falsche Antworten.</translation>
    </message>
    <message>
        <source>{device} wrote {speed}.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>{device} schrieb {speed}.</translation>
    </message>
    <message numerus="yes">
        <source>{device}, {n} thread</source>
        <comment>{device}, {n} threads</comment>
        <extracomment>gui/chat</extracomment>
        <translation>
            <numerusform>{device}, {n} Thread</numerusform>
            <numerusform>{device}, {n} Threads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} model was checked before.</source>
        <comment>{done} of {n} models were checked before.</comment>
        <extracomment>gui/disk</extracomment>
        <translation>
            <numerusform>{done} von {n} Modell wurde zuvor geprüft.</numerusform>
            <numerusform>{done} von {n} Modellen wurden zuvor geprüft.</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {whole}</source>
        <extracomment>gui/models</extracomment>
        <translation>{done} von {whole}</translation>
    </message>
    <message>
        <source>{downloads} downloads write to the models folder.</source>
        <extracomment>core/wording_disk</extracomment>
        <translation>{downloads} Downloads schreiben in den Modellordner.</translation>
    </message>
    <message>
        <source>{energy} for each token ({watts} W), of both processors, what it takes at rest included.</source>
        <extracomment>core/wording_roofline</extracomment>
        <translation>{energy} für jedes Token ({watts} W), von beiden Prozessoren, einschließlich ihres Ruhebedarfs.</translation>
    </message>
    <message>
        <source>{energy} for each token ({watts} W), of the graphics processor alone, what it takes at rest included.</source>
        <extracomment>core/wording_roofline</extracomment>
        <translation>{energy} für jedes Token ({watts} W), nur vom Grafikprozessor, einschließlich seines Ruhebedarfs.</translation>
    </message>
    <message>
        <source>{energy} for each token ({watts} W), of the processor alone, what it takes at rest included.</source>
        <extracomment>core/wording_roofline</extracomment>
        <translation>{energy} für jedes Token ({watts} W), nur vom Prozessor, einschließlich seines Ruhebedarfs.</translation>
    </message>
    <message>
        <source>{energy} for each token ({watts} W), of the whole computer with its screen, what it takes at rest included.</source>
        <extracomment>core/wording_roofline</extracomment>
        <translation>{energy} für jedes Token ({watts} W), vom ganzen Computer mit Bildschirm, einschließlich seines Ruhebedarfs.</translation>
    </message>
    <message>
        <source>{engine} wrote {speed}, this one writes {now}.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>{engine} schrieb {speed}, diese schreibt {now}.</translation>
    </message>
    <message>
        <source>{fault}: download it again in {source}</source>
        <extracomment>gui/library</extracomment>
        <translation>{fault}: Laden Sie es in {source} erneut herunter</translation>
    </message>
    <message>
        <source>{fault}: put a whole copy in its place</source>
        <extracomment>gui/library</extracomment>
        <translation>{fault}: Legen Sie eine vollständige Kopie an seine Stelle</translation>
    </message>
    <message>
        <source>{fault}: repair it before you use it</source>
        <extracomment>gui/library</extracomment>
        <translation>{fault}: Reparieren Sie es, bevor Sie es benutzen</translation>
    </message>
    <message>
        <source>{file} arrived damaged, so it was not installed.</source>
        <extracomment>core/wording_hub</extracomment>
        <translation>{file} kam beschädigt an und wurde deshalb nicht installiert.</translation>
    </message>
    <message>
        <source>{file} cannot be used: {reason}.</source>
        <extracomment>gui/specialists</extracomment>
        <translation>{file} kann nicht benutzt werden: {reason}.</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <extracomment>core/wording</extracomment>
        <translation>{first} und {last}</translation>
    </message>
    <message>
        <source>{free} of {total} are free.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>{free} von {total} sind frei.</translation>
    </message>
    <message>
        <source>{free} of {total} free</source>
        <extracomment>core/machine</extracomment>
        <translation>{free} von {total} frei</translation>
    </message>
    <message>
        <source>{gains}, {size} less memory</source>
        <extracomment>core/wording_tuning</extracomment>
        <translation>{gains}, {size} weniger Speicher</translation>
    </message>
    <message>
        <source>{gains}, {size} more memory</source>
        <extracomment>core/wording_tuning</extracomment>
        <translation>{gains}, {size} mehr Speicher</translation>
    </message>
    <message>
        <source>{gain}x by drafting</source>
        <extracomment>gui/chat</extracomment>
        <translation>{gain}x durch Vorausraten</translation>
    </message>
    <message>
        <source>{host} cannot be reached through the proxy {proxy}.</source>
        <extracomment>core/wording_hub</extracomment>
        <translation>{host} ist über den Proxy {proxy} nicht erreichbar.</translation>
    </message>
    <message>
        <source>{host} cannot be reached.</source>
        <extracomment>core/wording_hub</extracomment>
        <translation>{host} ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>{host} did not tell which version is the newest.</source>
        <extracomment>core/wording_hub</extracomment>
        <translation>{host} hat nicht gesagt, welche Version die neueste ist.</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <extracomment>gui/models, gui/plots</extracomment>
        <translation>{hours} h</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <extracomment>core/wording_speed, gui/models</extracomment>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message numerus="yes">
        <source>{inside} of {n} model was within {share} of its prediction; half of them within {half}. Farthest off: {name}, {pair}.</source>
        <comment>{inside} of {n} models were within {share} of their prediction; half of them within {half}. Farthest off: {name}, {pair}.</comment>
        <extracomment>gui/plots</extracomment>
        <translation>
            <numerusform>{inside} von {n} Modell lag höchstens {share} neben seiner Vorhersage; die Hälfte höchstens {half}. Am weitesten daneben: {name}, {pair}.</numerusform>
            <numerusform>{inside} von {n} Modellen lagen höchstens {share} neben ihrer Vorhersage; die Hälfte höchstens {half}. Am weitesten daneben: {name}, {pair}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{keys} finds every action by its name     Esc close</source>
        <extracomment>gui/commands</extracomment>
        <translation>{keys} findet jede Aktion nach ihrem Namen     Esc schließen</translation>
    </message>
    <message>
        <source>{kind}, made on {day}</source>
        <extracomment>gui/about</extracomment>
        <translation>{kind}, erstellt am {day}</translation>
    </message>
    <message>
        <source>{label}: {choices}</source>
        <extracomment>gui/specialists</extracomment>
        <translation>{label}: {choices}</translation>
    </message>
    <message>
        <source>{label}: {choices} ({usual} unless you choose)</source>
        <extracomment>gui/specialists</extracomment>
        <translation>{label}: {choices} ({usual}, wenn Sie nichts wählen)</translation>
    </message>
    <message>
        <source>{lines}; and {count} more</source>
        <extracomment>gui/plots</extracomment>
        <translation>{lines}; und {count} weitere</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <extracomment>gui/speed</extracomment>
        <translation>{low} bis {high}</translation>
    </message>
    <message>
        <source>{memory} of memory</source>
        <extracomment>gui/models</extracomment>
        <translation>{memory} Speicher</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <extracomment>gui/models, gui/plots</extracomment>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{model} (not installed)</source>
        <extracomment>gui/settings</extracomment>
        <translation>{model} (nicht installiert)</translation>
    </message>
    <message>
        <source>{model} always thinks before it answers.</source>
        <extracomment>gui/chat</extracomment>
        <translation>{model} denkt immer nach, bevor es antwortet.</translation>
    </message>
    <message>
        <source>{model} answers, at {speed} on this computer.</source>
        <extracomment>gui/chat</extracomment>
        <translation>{model} antwortet, mit {speed} auf diesem Computer.</translation>
    </message>
    <message>
        <source>{model} answers.</source>
        <extracomment>gui/chat</extracomment>
        <translation>{model} antwortet.</translation>
    </message>
    <message>
        <source>{model} answers. It is a toy that only proves that everything works: for real answers choose a model that suits this computer.</source>
        <extracomment>gui/chat</extracomment>
        <translation>{model} antwortet. Es ist ein Spielzeug und beweist nur, dass alles funktioniert: Für echte Antworten wählen Sie ein Modell, das zu diesem Computer passt.</translation>
    </message>
    <message>
        <source>{model} does not think before it answers.</source>
        <extracomment>gui/chat</extracomment>
        <translation>{model} denkt nicht nach, bevor es antwortet.</translation>
    </message>
    <message>
        <source>{model} is large for this computer.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>{model} ist groß für diesen Computer.</translation>
    </message>
    <message>
        <source>{model} is larger than the memory.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>{model} ist größer als der Speicher.</translation>
    </message>
    <message numerus="yes">
        <source>{model} reads {n} token at most, so that is what it gets.</source>
        <comment>{model} reads {n} tokens at most, so that is what it gets.</comment>
        <extracomment>gui/chat</extracomment>
        <translation>
            <numerusform>{model} liest höchstens {n} Token, also bekommt es so viele.</numerusform>
            <numerusform>{model} liest höchstens {n} Token, also bekommt es so viele.</numerusform>
        </translation>
    </message>
    <message>
        <source>{model}: pictures</source>
        <extracomment>core/library</extracomment>
        <translation>{model}: Bilder</translation>
    </message>
    <message>
        <source>{model}&#x2002;on this computer</source>
        <extracomment>gui/specialists</extracomment>
        <translation>{model} auf diesem Computer</translation>
    </message>
    <message numerus="yes">
        <source>{modules} on {n} channel</source>
        <comment>{modules} on {n} channels</comment>
        <extracomment>core/machine</extracomment>
        <translation>
            <numerusform>{modules} auf {n} Kanal</numerusform>
            <numerusform>{modules} auf {n} Kanälen</numerusform>
        </translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <extracomment>gui/dates</extracomment>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <extracomment>gui/search</extracomment>
        <translation>{names} und {count} weitere</translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <extracomment>gui/models</extracomment>
        <translation>{names} und {last}</translation>
    </message>
    <message numerus="yes">
        <source>{names} and {n} more</source>
        <comment>{names} and {n} more</comment>
        <extracomment>gui/specialists</extracomment>
        <translation>
            <numerusform>{names} und {n} weiteres</numerusform>
            <numerusform>{names} und {n} weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>{names} could not be added either.</source>
        <extracomment>gui/library</extracomment>
        <translation>{names} konnten ebenfalls nicht hinzugefügt werden.</translation>
    </message>
    <message numerus="yes">
        <source>{names} is still in {folder}. It came or changed while the models were moved, and can be added from there.</source>
        <comment>{names} are still in {folder}. They came or changed while the models were moved, and can be added from there.</comment>
        <extracomment>gui/disk</extracomment>
        <translation>
            <numerusform>{names} ist noch in {folder}. Es kam oder änderte sich, während die Modelle verschoben wurden, und kann von dort hinzugefügt werden.</numerusform>
            <numerusform>{names} sind noch in {folder}. Sie kamen oder änderten sich, während die Modelle verschoben wurden, und können von dort hinzugefügt werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} was added.</source>
        <comment>{names} were added.</comment>
        <extracomment>gui/library</extracomment>
        <translation>
            <numerusform>{names} wurde hinzugefügt.</numerusform>
            <numerusform>{names} wurden hinzugefügt.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} (in use)</source>
        <extracomment>app_doctor_engine</extracomment>
        <translation>{name} (in Verwendung)</translation>
    </message>
    <message>
        <source>{name} (not here)</source>
        <extracomment>gui/specialists</extracomment>
        <translation>{name} (nicht hier)</translation>
    </message>
    <message>
        <source>{name} (not installed)</source>
        <extracomment>gui/settings</extracomment>
        <translation>{name} (nicht installiert)</translation>
    </message>
    <message>
        <source>{name} (not there)</source>
        <extracomment>gui/settings</extracomment>
        <translation>{name} (nicht da)</translation>
    </message>
    <message>
        <source>{name} (your own file {file})</source>
        <extracomment>gui/settings</extracomment>
        <translation>{name} (Ihre eigene Datei {file})</translation>
    </message>
    <message>
        <source>{name} belongs to {owner}, and Goldcrest only uses it there.</source>
        <extracomment>core/wording</extracomment>
        <translation>{name} gehört zu {owner}, und Goldcrest benutzt es dort nur.</translation>
    </message>
    <message>
        <source>{name} came with Goldcrest and stays.</source>
        <extracomment>core/wording</extracomment>
        <translation>{name} kam mit Goldcrest und bleibt.</translation>
    </message>
    <message>
        <source>{name} cannot see pictures, and no other model here can. Get one that can, with its file for pictures, or take the picture away.</source>
        <extracomment>gui/chat</extracomment>
        <translation>{name} kann keine Bilder sehen, und kein anderes Modell hier kann es. Holen Sie eines, das es kann, mit seiner Datei für Bilder, oder entfernen Sie das Bild.</translation>
    </message>
    <message>
        <source>{name} cannot see pictures.</source>
        <extracomment>core/words_of_pictures</extracomment>
        <translation>{name} kann keine Bilder sehen.</translation>
    </message>
    <message>
        <source>{name} cannot see pictures. Choose a model that can, such as {other}, or take the picture away.</source>
        <extracomment>gui/chat</extracomment>
        <translation>{name} kann keine Bilder sehen. Wählen Sie ein Modell, das es kann, etwa {other}, oder entfernen Sie das Bild.</translation>
    </message>
    <message>
        <source>{name} did not come from the model hub, so it cannot be repaired from there.</source>
        <extracomment>core/wording</extracomment>
        <translation>{name} kam nicht vom Modell-Hub und kann deshalb nicht von dort repariert werden.</translation>
    </message>
    <message>
        <source>{name} fits what you write</source>
        <extracomment>gui/chat</extracomment>
        <translation>{name} passt zu dem, was Sie schreiben</translation>
    </message>
    <message>
        <source>{name} from {first} to {last}</source>
        <extracomment>gui/plots</extracomment>
        <translation>{name} von {first} bis {last}</translation>
    </message>
    <message>
        <source>{name} has {bytes}, and files of its kind are read up to {most_bytes}.</source>
        <extracomment>core/words_of_documents</extracomment>
        <translation>{name} hat {bytes}, und Dateien dieser Art werden bis {most_bytes} gelesen.</translation>
    </message>
    <message>
        <source>{name} is an image, and the model does not see.</source>
        <extracomment>core/words_of_documents</extracomment>
        <translation>{name} ist ein Bild, und das Modell kann keine Bilder sehen.</translation>
    </message>
    <message>
        <source>{name} is at work.</source>
        <extracomment>core/wording</extracomment>
        <translation>{name} arbeitet gerade.</translation>
    </message>
    <message>
        <source>{name} is called a text but holds something else.</source>
        <extracomment>core/words_of_documents</extracomment>
        <translation>{name} heißt Text, enthält aber etwas anderes.</translation>
    </message>
    <message>
        <source>{name} is damaged, or not what its name says.</source>
        <extracomment>core/words_of_documents</extracomment>
        <translation>{name} ist beschädigt oder nicht das, was der Name sagt.</translation>
    </message>
    <message>
        <source>{name} is damaged: only the beginning was read.</source>
        <extracomment>core/words_of_documents</extracomment>
        <translation>{name} ist beschädigt: Nur der Anfang wurde gelesen.</translation>
    </message>
    <message>
        <source>{name} is damaged: only the first {read} of {of} pages were read.</source>
        <extracomment>core/words_of_documents</extracomment>
        <translation>{name} ist beschädigt: Nur die ersten {read} von {of} Seiten wurden gelesen.</translation>
    </message>
    <message>
        <source>{name} is downloaded</source>
        <extracomment>gui/downloads</extracomment>
        <translation>{name} ist heruntergeladen</translation>
    </message>
    <message>
        <source>{name} is no picture that a model can be shown.</source>
        <extracomment>core/words_of_pictures</extracomment>
        <translation>{name} ist kein Bild, das einem Modell gezeigt werden kann.</translation>
    </message>
    <message>
        <source>{name} is not on this computer yet.</source>
        <extracomment>core/wording</extracomment>
        <translation>{name} ist noch nicht auf diesem Computer.</translation>
    </message>
    <message>
        <source>{name} is not saved yet.</source>
        <extracomment>gui/specialists</extracomment>
        <translation>{name} ist noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>{name} is protected with a password.</source>
        <extracomment>core/words_of_documents</extracomment>
        <translation>{name} ist mit einem Passwort geschützt.</translation>
    </message>
    <message>
        <source>{name} is still being downloaded.</source>
        <extracomment>core/wording</extracomment>
        <translation>{name} wird noch heruntergeladen.</translation>
    </message>
    <message>
        <source>{name} is very long: its beginning and its end were read, not what is between.</source>
        <extracomment>core/words_of_documents</extracomment>
        <translation>{name} ist sehr lang: Anfang und Ende wurden gelesen, nicht, was dazwischen liegt.</translation>
    </message>
    <message>
        <source>{name} is very long: only the beginning was read.</source>
        <extracomment>core/words_of_documents</extracomment>
        <translation>{name} ist sehr lang: Nur der Anfang wurde gelesen.</translation>
    </message>
    <message>
        <source>{name} is very long: only the first {read} of {of} pages were read.</source>
        <extracomment>core/words_of_documents</extracomment>
        <translation>{name} ist sehr lang: Nur die ersten {read} von {of} Seiten wurden gelesen.</translation>
    </message>
    <message>
        <source>{name} may be faster.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>{name} ist vielleicht schneller.</translation>
    </message>
    <message>
        <source>{name} needs {needed_bytes} of memory, and {available_bytes} are free.</source>
        <extracomment>core/wording</extracomment>
        <translation>{name} braucht {needed_bytes} Speicher, und {available_bytes} sind frei.</translation>
    </message>
    <message>
        <source>{name} unpacks to far more than such a file should, so it was not opened.</source>
        <extracomment>core/words_of_documents</extracomment>
        <translation>{name} wird beim Entpacken viel größer, als eine solche Datei sein sollte, und wurde deshalb nicht geöffnet.</translation>
    </message>
    <message>
        <source>{name} was changed after this chat began, and works here as it was.</source>
        <extracomment>gui/chat</extracomment>
        <translation>{name} wurde geändert, nachdem dieser Chat begonnen hat, und arbeitet hier wie zuvor.</translation>
    </message>
    <message>
        <source>{name} was deleted.</source>
        <extracomment>gui/chat</extracomment>
        <translation>{name} wurde gelöscht.</translation>
    </message>
    <message>
        <source>{name} was not added.</source>
        <extracomment>gui/library</extracomment>
        <translation>{name} wurde nicht hinzugefügt.</translation>
    </message>
    <message>
        <source>{name} was not downloaded</source>
        <extracomment>gui/downloads</extracomment>
        <translation>{name} wurde nicht heruntergeladen</translation>
    </message>
    <message>
        <source>{name} works well with {model}, which is not on this computer.</source>
        <extracomment>gui/chat</extracomment>
        <translation>{name} arbeitet gut mit {model}, das nicht auf diesem Computer ist.</translation>
    </message>
    <message>
        <source>{name} writes {speed}, once it is downloaded.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>{name} schreibt {speed}, sobald es heruntergeladen ist.</translation>
    </message>
    <message>
        <source>{name} writes {speed}.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>{name} schreibt {speed}.</translation>
    </message>
    <message>
        <source>{name}, {number} {what}</source>
        <extracomment>gui/widgets</extracomment>
        <translation>{name}, {number} {what}</translation>
    </message>
    <message>
        <source>{name}, {state}.</source>
        <extracomment>gui/downloads</extracomment>
        <translation>{name}, {state}.</translation>
    </message>
    <message numerus="yes">
        <source>{name}: about {n} token, {share} %</source>
        <comment>{name}: about {n} tokens, {share} %</comment>
        <extracomment>gui/chat</extracomment>
        <translation>
            <numerusform>{name}: etwa {n} Token, {share}&#xa0;%</numerusform>
            <numerusform>{name}: etwa {n} Token, {share}&#xa0;%</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: right, {n} tokens a second</source>
        <extracomment>app_doctor_engine</extracomment>
        <translation>{name}: richtig, {n} Token pro Sekunde</translation>
    </message>
    <message numerus="yes">
        <source>{name}: {n} token, {share} %</source>
        <comment>{name}: {n} tokens, {share} %</comment>
        <extracomment>gui/chat</extracomment>
        <translation>
            <numerusform>{name}: {n} Token, {share}&#xa0;%</numerusform>
            <numerusform>{name}: {n} Token, {share}&#xa0;%</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: {pair}.</source>
        <extracomment>gui/plots</extracomment>
        <translation>{name}: {pair}.</translation>
    </message>
    <message>
        <source>{name}: {path}</source>
        <extracomment>gui/disk</extracomment>
        <translation>{name}: {path}</translation>
    </message>
    <message>
        <source>{name}: {size}, {state}</source>
        <extracomment>app_doctor_models</extracomment>
        <translation>{name}: {size}, {state}</translation>
    </message>
    <message>
        <source>{name}: {what}</source>
        <extracomment>app_doctor_engine</extracomment>
        <translation>{name}: {what}</translation>
    </message>
    <message>
        <source>{name}? A specialist for this.</source>
        <extracomment>gui/chat</extracomment>
        <translation>{name}? Ein Spezialist dafür.</translation>
    </message>
    <message>
        <source>{number} GB</source>
        <extracomment>gui/models</extracomment>
        <translation>{number} GB</translation>
    </message>
    <message>
        <source>{number} of {total}: {name}, {left}</source>
        <extracomment>core/words_of_predictions</extracomment>
        <translation>{number} von {total}: {name}, {left}</translation>
    </message>
    <message>
        <source>{number} parameters</source>
        <extracomment>gui/library</extracomment>
        <translation>{number} Parameter</translation>
    </message>
    <message>
        <source>{number} parameters, about {size}</source>
        <extracomment>gui/search</extracomment>
        <translation>{number} Parameter, etwa {size}</translation>
    </message>
    <message>
        <source>{number} t/s</source>
        <extracomment>gui/models</extracomment>
        <translation>{number} t/s</translation>
    </message>
    <message>
        <source>{number}B</source>
        <comment>billion</comment>
        <extracomment>gui/search</extracomment>
        <translation>{number}B</translation>
    </message>
    <message>
        <source>{number}M</source>
        <comment>million</comment>
        <extracomment>gui/plots, gui/search</extracomment>
        <translation>{number}M</translation>
    </message>
    <message>
        <source>{number}k</source>
        <comment>thousand</comment>
        <extracomment>gui/plots, gui/search</extracomment>
        <translation>{number}k</translation>
    </message>
    <message>
        <source>{n} % full</source>
        <extracomment>core/machine</extracomment>
        <translation>{n}&#xa0;% voll</translation>
    </message>
    <message>
        <source>{n} B</source>
        <extracomment>gui/privacy</extracomment>
        <translation>{n} B</translation>
    </message>
    <message>
        <source>{n} GB</source>
        <extracomment>core/machine, core/wording</extracomment>
        <translation>{n} GB</translation>
    </message>
    <message>
        <source>{n} GB, {free} free</source>
        <extracomment>core/machine</extracomment>
        <translation>{n} GB, {free} frei</translation>
    </message>
    <message>
        <source>{n} GHz</source>
        <extracomment>core/machine</extracomment>
        <translation>{n} GHz</translation>
    </message>
    <message>
        <source>{n} KB</source>
        <extracomment>core/machine, core/wording</extracomment>
        <translation>{n} KB</translation>
    </message>
    <message>
        <source>{n} MB</source>
        <extracomment>core/machine, core/wording</extracomment>
        <translation>{n} MB</translation>
    </message>
    <message>
        <source>{n} W in</source>
        <extracomment>core/machine</extracomment>
        <translation>{n} W hinein</translation>
    </message>
    <message>
        <source>{n} W out</source>
        <extracomment>core/machine</extracomment>
        <translation>{n} W heraus</translation>
    </message>
    <message numerus="yes">
        <source>{n} adapter</source>
        <comment>{n} adapters</comment>
        <extracomment>gui/specialists</extracomment>
        <translation>
            <numerusform>{n} Adapter</numerusform>
            <numerusform>{n} Adapter</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} billion</source>
        <extracomment>core/figures</extracomment>
        <translation>{n} Milliarden</translation>
    </message>
    <message numerus="yes">
        <source>{n} build of the engine runs on this processor and gives the right answers.</source>
        <comment>{n} builds of the engine run on this processor, and all give the right answers.</comment>
        <extracomment>app_doctor_engine</extracomment>
        <translation>
            <numerusform>Ein Build der Engine läuft auf diesem Prozessor und gibt die richtigen Antworten.</numerusform>
            <numerusform>{n} Builds der Engine laufen auf diesem Prozessor, und alle geben die richtigen Antworten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} character</source>
        <comment>{n} characters</comment>
        <extracomment>gui/chat</extracomment>
        <translation>
            <numerusform>{n} Zeichen</numerusform>
            <numerusform>{n} Zeichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chat</source>
        <comment>{n} chats</comment>
        <extracomment>gui/chat_rows, gui/finding, gui/keeping</extracomment>
        <translation>
            <numerusform>{n} Chat</numerusform>
            <numerusform>{n} Chats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chat exported to {path}.</source>
        <comment>{n} chats exported to {path}.</comment>
        <extracomment>core/words_of_chats</extracomment>
        <translation>
            <numerusform>{n} Chat nach {path} exportiert.</numerusform>
            <numerusform>{n} Chats nach {path} exportiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chat imported, with {messages}.</source>
        <comment>{n} chats imported, with {messages}.</comment>
        <extracomment>core/words_of_chats</extracomment>
        <translation>
            <numerusform>{n} Chat importiert, mit {messages}.</numerusform>
            <numerusform>{n} Chats importiert, mit {messages}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chat was archived.</source>
        <comment>{n} chats were archived.</comment>
        <extracomment>gui/shelf</extracomment>
        <translation>
            <numerusform>{n} Chat wurde archiviert.</numerusform>
            <numerusform>{n} Chats wurden archiviert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chat was brought back from the archive.</source>
        <comment>{n} chats were brought back from the archive.</comment>
        <extracomment>gui/shelf</extracomment>
        <translation>
            <numerusform>{n} Chat wurde aus dem Archiv zurückgeholt.</numerusform>
            <numerusform>{n} Chats wurden aus dem Archiv zurückgeholt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chat was deleted.</source>
        <comment>{n} chats were deleted.</comment>
        <extracomment>gui/shelf</extracomment>
        <translation>
            <numerusform>{n} Chat wurde gelöscht.</numerusform>
            <numerusform>{n} Chats wurden gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chat was here already.</source>
        <comment>{n} chats were here already.</comment>
        <extracomment>core/words_of_chats</extracomment>
        <translation>
            <numerusform>{n} Chat war schon hier.</numerusform>
            <numerusform>{n} Chats waren schon hier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chat was moved to a new folder.</source>
        <comment>{n} chats were moved to a new folder.</comment>
        <extracomment>gui/shelf</extracomment>
        <translation>
            <numerusform>{n} Chat wurde in einen neuen Ordner verschoben.</numerusform>
            <numerusform>{n} Chats wurden in einen neuen Ordner verschoben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chat was moved to “{folder}”.</source>
        <comment>{n} chats were moved to “{folder}”.</comment>
        <extracomment>gui/shelf</extracomment>
        <translation>
            <numerusform>{n} Chat wurde nach „{folder}“ verschoben.</numerusform>
            <numerusform>{n} Chats wurden nach „{folder}“ verschoben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chat was taken out of the folder.</source>
        <comment>{n} chats were taken out of the folder.</comment>
        <extracomment>gui/shelf</extracomment>
        <translation>
            <numerusform>{n} Chat wurde aus dem Ordner genommen.</numerusform>
            <numerusform>{n} Chats wurden aus dem Ordner genommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chat would be imported, with {messages}.</source>
        <comment>{n} chats would be imported, with {messages}.</comment>
        <extracomment>core/words_of_chats</extracomment>
        <translation>
            <numerusform>{n} Chat würde importiert, mit {messages}.</numerusform>
            <numerusform>{n} Chats würden importiert, mit {messages}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} check has found a problem.</source>
        <comment>{n} checks have found problems.</comment>
        <extracomment>gui/doctor</extracomment>
        <translation>
            <numerusform>Eine Prüfung hat ein Problem gefunden.</numerusform>
            <numerusform>{n} Prüfungen haben Probleme gefunden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} core</source>
        <comment>{n} cores</comment>
        <extracomment>core/machine, gui/models</extracomment>
        <translation>
            <numerusform>{n} Kern</numerusform>
            <numerusform>{n} Kerne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} downloading</source>
        <comment>{n} downloading</comment>
        <extracomment>gui/downloads</extracomment>
        <translation>
            <numerusform>{n} wird heruntergeladen</numerusform>
            <numerusform>{n} werden heruntergeladen</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} earlier messages were summarised first.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>{n} frühere Nachrichten wurden zuerst zusammengefasst.</translation>
    </message>
    <message numerus="yes">
        <source>{n} file cannot be used: {names}.</source>
        <comment>{n} files cannot be used: {names}.</comment>
        <extracomment>gui/specialists</extracomment>
        <translation>
            <numerusform>{n} Datei kann nicht benutzt werden: {names}.</numerusform>
            <numerusform>{n} Dateien können nicht benutzt werden: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} message</source>
        <comment>{n} messages</comment>
        <extracomment>core/words_of_chats</extracomment>
        <translation>
            <numerusform>{n} Nachricht</numerusform>
            <numerusform>{n} Nachrichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} message as a summary</source>
        <comment>{n} messages as a summary</comment>
        <extracomment>gui/chat</extracomment>
        <translation>
            <numerusform>{n} Nachricht als Zusammenfassung</numerusform>
            <numerusform>{n} Nachrichten als Zusammenfassung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} message deleted.</source>
        <comment>{n} messages deleted.</comment>
        <extracomment>gui/chat</extracomment>
        <translation>
            <numerusform>{n} Nachricht gelöscht.</numerusform>
            <numerusform>{n} Nachrichten gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} message left out</source>
        <comment>{n} messages left out</comment>
        <extracomment>gui/chat</extracomment>
        <translation>
            <numerusform>{n} Nachricht weggelassen</numerusform>
            <numerusform>{n} Nachrichten weggelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} million</source>
        <extracomment>core/figures</extracomment>
        <translation>{n} Millionen</translation>
    </message>
    <message>
        <source>{n} min</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>{n} min</translation>
    </message>
    <message numerus="yes">
        <source>{n} model could not be read.</source>
        <comment>{n} models could not be read.</comment>
        <extracomment>gui/disk</extracomment>
        <translation>
            <numerusform>{n} Modell konnte nicht gelesen werden.</numerusform>
            <numerusform>{n} Modelle konnten nicht gelesen werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} model is here, and sound.</source>
        <comment>{n} models are here, and sound.</comment>
        <extracomment>app_doctor_models</extracomment>
        <translation>
            <numerusform>Ein Modell ist hier und in Ordnung.</numerusform>
            <numerusform>{n} Modelle sind hier und in Ordnung.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} model of another program is damaged or incomplete.</source>
        <comment>{n} models of other programs are damaged or incomplete.</comment>
        <extracomment>app_doctor_models</extracomment>
        <translation>
            <numerusform>Ein Modell eines anderen Programms ist beschädigt oder unvollständig.</numerusform>
            <numerusform>{n} Modelle anderer Programme sind beschädigt oder unvollständig.</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} models have a rough number only. Measuring all of them takes {about}, one after the other, while you go on; a reply comes first.</source>
        <extracomment>core/words_of_predictions</extracomment>
        <translation>Für {n} Modelle gibt es nur eine grobe Zahl. Alle zu messen dauert {about}, eines nach dem anderen, während Sie weitermachen; eine Antwort geht vor.</translation>
    </message>
    <message numerus="yes">
        <source>{n} more file could not be used.</source>
        <comment>{n} more files could not be used.</comment>
        <extracomment>gui/specialists</extracomment>
        <translation>
            <numerusform>{n} weitere Datei konnte nicht benutzt werden.</numerusform>
            <numerusform>{n} weitere Dateien konnten nicht benutzt werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more is shown once these have gone.</source>
        <comment>{n} more are shown once these have gone.</comment>
        <extracomment>gui/disk</extracomment>
        <translation>
            <numerusform>{n} weiteres wird gezeigt, sobald diese weg sind.</numerusform>
            <numerusform>{n} weitere werden gezeigt, sobald diese weg sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more to come</source>
        <comment>{n} more to come</comment>
        <extracomment>gui/library</extracomment>
        <translation>
            <numerusform>{n} folgt noch</numerusform>
            <numerusform>{n} folgen noch</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} more were left out.</source>
        <extracomment>core/words_of_chats</extracomment>
        <translation>{n} weitere wurden ausgelassen.</translation>
    </message>
    <message numerus="yes">
        <source>{n} not finished</source>
        <comment>{n} not finished</comment>
        <extracomment>gui/downloads</extracomment>
        <translation>
            <numerusform>{n} nicht fertig</numerusform>
            <numerusform>{n} nicht fertig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of {count} models is damaged: {names}.</source>
        <comment>{n} of {count} models are damaged: {names}.</comment>
        <extracomment>gui/disk</extracomment>
        <translation>
            <numerusform>{n} von {count} Modellen ist beschädigt: {names}.</numerusform>
            <numerusform>{n} von {count} Modellen sind beschädigt: {names}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} of {total} layers have room there.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>{n} von {total} Schichten haben dort Platz.</translation>
    </message>
    <message numerus="yes">
        <source>{n} older result is in the chart&apos;s table and in what you export.</source>
        <comment>{n} older results are in the chart&apos;s table and in what you export.</comment>
        <extracomment>gui/speed</extracomment>
        <translation>
            <numerusform>{n} älteres Ergebnis steht in der Tabelle des Diagramms und in dem, was Sie exportieren.</numerusform>
            <numerusform>{n} ältere Ergebnisse stehen in der Tabelle des Diagramms und in dem, was Sie exportieren.</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} parameters</source>
        <extracomment>core/findings</extracomment>
        <translation>{n} Parameter</translation>
    </message>
    <message numerus="yes">
        <source>{n} paused</source>
        <comment>{n} paused</comment>
        <extracomment>gui/downloads</extracomment>
        <translation>
            <numerusform>{n} pausiert</numerusform>
            <numerusform>{n} pausiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} prompt was added.</source>
        <comment>{n} prompts were added.</comment>
        <extracomment>gui/prompts</extracomment>
        <translation>
            <numerusform>{n} Vorlage wurde hinzugefügt.</numerusform>
            <numerusform>{n} Vorlagen wurden hinzugefügt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} report was deleted.</source>
        <comment>{n} reports were deleted.</comment>
        <extracomment>gui/reports</extracomment>
        <translation>
            <numerusform>{n} Bericht wurde gelöscht.</numerusform>
            <numerusform>{n} Berichte wurden gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} row left out</source>
        <comment>{n} rows left out</comment>
        <extracomment>gui/plots</extracomment>
        <translation>
            <numerusform>{n} Zeile ausgelassen</numerusform>
            <numerusform>{n} Zeilen ausgelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} s</source>
        <extracomment>core/checkup, core/wording_speed</extracomment>
        <translation>{n} s</translation>
    </message>
    <message numerus="yes">
        <source>{n} selected</source>
        <comment>{n} selected</comment>
        <extracomment>gui/shelf</extracomment>
        <translation>
            <numerusform>{n} ausgewählt</numerusform>
            <numerusform>{n} ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} specialist is yours now.</source>
        <comment>{n} specialists are yours now.</comment>
        <extracomment>gui/specialists</extracomment>
        <translation>
            <numerusform>{n} Spezialist gehört jetzt Ihnen.</numerusform>
            <numerusform>{n} Spezialisten gehören jetzt Ihnen.</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} t/s</source>
        <extracomment>core/picker_reason, core/wording_speed</extracomment>
        <translation>{n} t/s</translation>
    </message>
    <message numerus="yes">
        <source>{n} thread</source>
        <comment>{n} threads</comment>
        <extracomment>core/machine, core/wording_tuning, gui/models, gui/speed</extracomment>
        <translation>
            <numerusform>{n} Thread</numerusform>
            <numerusform>{n} Threads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} thread for reading</source>
        <comment>{n} threads for reading</comment>
        <extracomment>core/wording_tuning</extracomment>
        <translation>
            <numerusform>{n} Thread zum Lesen</numerusform>
            <numerusform>{n} Threads zum Lesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} thread for writing and {reading} for reading</source>
        <comment>{n} threads for writing and {reading} for reading</comment>
        <extracomment>core/wording_tuning</extracomment>
        <translation>
            <numerusform>{n} Thread zum Schreiben und {reading} zum Lesen</numerusform>
            <numerusform>{n} Threads zum Schreiben und {reading} zum Lesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} time {place}</source>
        <comment>{n} times {place}</comment>
        <extracomment>gui/library</extracomment>
        <translation>
            <numerusform>{n}-mal {place}</numerusform>
            <numerusform>{n}-mal {place}</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} times faster</source>
        <extracomment>core/wording_tuning</extracomment>
        <translation>{n}-mal so schnell</translation>
    </message>
    <message numerus="yes">
        <source>{n} token</source>
        <comment>{n} tokens</comment>
        <extracomment>core/wording_speed, gui/chat</extracomment>
        <translation>
            <numerusform>{n} Token</numerusform>
            <numerusform>{n} Token</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} token at a time. {how_known}</source>
        <comment>{n} tokens at a time. {how_known}</comment>
        <extracomment>gui/chat</extracomment>
        <translation>
            <numerusform>{n} Token auf einmal. {how_known}</numerusform>
            <numerusform>{n} Token auf einmal. {how_known}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} token of context</source>
        <comment>{n} tokens of context</comment>
        <extracomment>gui/specialists</extracomment>
        <translation>
            <numerusform>{n} Token Kontext</numerusform>
            <numerusform>{n} Token Kontext</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} token, needs {memory}</source>
        <comment>{n} tokens, needs {memory}</comment>
        <extracomment>gui/chat</extracomment>
        <translation>
            <numerusform>{n} Token, braucht {memory}</numerusform>
            <numerusform>{n} Token, braucht {memory}</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} tokens</source>
        <extracomment>core/figures</extracomment>
        <translation>{n} Token</translation>
    </message>
    <message numerus="yes">
        <source>{n} waiting</source>
        <comment>{n} waiting</comment>
        <extracomment>gui/downloads</extracomment>
        <translation>
            <numerusform>{n} wartet</numerusform>
            <numerusform>{n} warten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} word</source>
        <comment>{n} words</comment>
        <extracomment>gui/chat</extracomment>
        <translation>
            <numerusform>{n} Wort</numerusform>
            <numerusform>{n} Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>{n}, the newest first</source>
        <extracomment>gui/privacy</extracomment>
        <translation>{n}, die neueste zuerst</translation>
    </message>
    <message>
        <source>{n}&#xa0;%</source>
        <extracomment>core/wording_speed, core/wording_tuning, core/words_of_predictions</extracomment>
        <translation>{n}&#xa0;%</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <extracomment>gui/specialists</extracomment>
        <translation>{one} oder {other}</translation>
    </message>
    <message>
        <source>{owner} keeps its models in {path}, so the models folder stays where it is.</source>
        <extracomment>core/wording_disk</extracomment>
        <translation>Die Modelle von {owner} liegen in {path}, deshalb bleibt der Modellordner, wo er ist.</translation>
    </message>
    <message>
        <source>{pair}, as predicted</source>
        <extracomment>gui/plots</extracomment>
        <translation>{pair}, wie vorhergesagt</translation>
    </message>
    <message>
        <source>{pair}, {percent} faster</source>
        <extracomment>gui/plots</extracomment>
        <translation>{pair}, {percent} schneller</translation>
    </message>
    <message>
        <source>{pair}, {percent} slower</source>
        <extracomment>gui/plots</extracomment>
        <translation>{pair}, {percent} langsamer</translation>
    </message>
    <message>
        <source>{passages} that fit the question</source>
        <extracomment>gui/chat</extracomment>
        <translation>{passages}, die zur Frage passen</translation>
    </message>
    <message>
        <source>{path} cannot be read or written at the moment.</source>
        <extracomment>core/wording_disk</extracomment>
        <translation>{path} kann derzeit nicht gelesen oder geschrieben werden.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <extracomment>core/words_of_documents</extracomment>
        <translation>{path} kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>{path} does not let this model see pictures: {reason}.</source>
        <extracomment>core/words_of_pictures</extracomment>
        <translation>{path} lässt dieses Modell keine Bilder sehen: {reason}.</translation>
    </message>
    <message>
        <source>{path} has a mistake{where}: {reason}.</source>
        <extracomment>core/wording_disk</extracomment>
        <translation>{path} hat einen Fehler{where}: {reason}.</translation>
    </message>
    <message>
        <source>{path} is incomplete.</source>
        <extracomment>core/wording</extracomment>
        <translation>{path} ist unvollständig.</translation>
    </message>
    <message>
        <source>{path} is no model, but the part of one that sees pictures.</source>
        <extracomment>core/wording</extracomment>
        <translation>{path} ist kein Modell, sondern der Teil eines Modells, der Bilder sieht.</translation>
    </message>
    <message>
        <source>{path} is no translation of Goldcrest.</source>
        <extracomment>core/wording_chats</extracomment>
        <translation>{path} ist keine Übersetzung von Goldcrest.</translation>
    </message>
    <message>
        <source>{path} is not a GGUF model.</source>
        <extracomment>core/wording</extracomment>
        <translation>{path} ist kein GGUF-Modell.</translation>
    </message>
    <message>
        <source>{path} is one of your further folders, so the models folder around it stays where it is.</source>
        <extracomment>core/wording_disk</extracomment>
        <translation>{path} ist einer Ihrer weiteren Ordner, deshalb bleibt der umgebende Modellordner, wo er ist.</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <extracomment>gui/downloads, gui/plots</extracomment>
        <translation>{percent}&#xa0;%</translation>
    </message>
    <message>
        <source>{percent} faster</source>
        <extracomment>core/wording_tuning, core/words_of_predictions</extracomment>
        <translation>{percent} schneller</translation>
    </message>
    <message>
        <source>{percent} less</source>
        <extracomment>gui/plots</extracomment>
        <translation>{percent} weniger</translation>
    </message>
    <message>
        <source>{percent} more</source>
        <extracomment>gui/plots</extracomment>
        <translation>{percent} mehr</translation>
    </message>
    <message>
        <source>{percent} slower</source>
        <extracomment>core/wording_tuning, core/words_of_predictions</extracomment>
        <translation>{percent} langsamer</translation>
    </message>
    <message>
        <source>{place}. It is sent to {host} only.</source>
        <extracomment>gui/privacy</extracomment>
        <translation>{place}. Es wird nur an {host} gesendet.</translation>
    </message>
    <message>
        <source>{plan} power plan</source>
        <extracomment>gui/speed</extracomment>
        <translation>Energieprofil {plan}</translation>
    </message>
    <message>
        <source>{progress}, {time_left}</source>
        <extracomment>gui/chat</extracomment>
        <translation>{progress}, {time_left}</translation>
    </message>
    <message>
        <source>{query} is not in this chat.</source>
        <extracomment>gui/finding</extracomment>
        <translation>{query} kommt in diesem Chat nicht vor.</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <extracomment>gui/chat, gui/models, gui/plots</extracomment>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>{share}&#xa0;% reused</source>
        <extracomment>gui/chat</extracomment>
        <translation>{share}&#xa0;% wiederverwendet</translation>
    </message>
    <message>
        <source>{size} are free there.</source>
        <extracomment>gui/disk</extracomment>
        <translation>{size} sind dort frei.</translation>
    </message>
    <message>
        <source>{size} can be freed</source>
        <extracomment>gui/disk</extracomment>
        <translation>{size} können freigegeben werden</translation>
    </message>
    <message>
        <source>{size} each</source>
        <extracomment>gui/disk</extracomment>
        <translation>je {size}</translation>
    </message>
    <message>
        <source>{size} kept</source>
        <extracomment>gui/downloads</extracomment>
        <translation>{size} behalten</translation>
    </message>
    <message>
        <source>{size} of leftovers: {list}.</source>
        <extracomment>gui/disk</extracomment>
        <translation>{size} Überreste: {list}.</translation>
    </message>
    <message>
        <source>{size} to download</source>
        <extracomment>gui/models</extracomment>
        <translation>{size} herunterzuladen</translation>
    </message>
    <message>
        <source>{size} to download, {memory} of memory to run</source>
        <extracomment>gui/models</extracomment>
        <translation>{size} herunterzuladen, {memory} Speicher zum Ausführen</translation>
    </message>
    <message>
        <source>{size} with {tokens} of context</source>
        <extracomment>gui/models</extracomment>
        <translation>{size} mit {tokens} Kontext</translation>
    </message>
    <message>
        <source>{size}, on this computer</source>
        <extracomment>gui/models</extracomment>
        <translation>{size}, auf diesem Computer</translation>
    </message>
    <message>
        <source>{size}, {free} free</source>
        <extracomment>core/machine</extracomment>
        <translation>{size}, {free} frei</translation>
    </message>
    <message>
        <source>{size}, {free} free, shared with the processor</source>
        <extracomment>core/machine</extracomment>
        <translation>{size}, {free} frei, mit dem Prozessor geteilt</translation>
    </message>
    <message>
        <source>{size}, {used} in use</source>
        <extracomment>core/machine</extracomment>
        <translation>{size}, {used} belegt</translation>
    </message>
    <message>
        <source>{size}/s</source>
        <extracomment>gui/models</extracomment>
        <translation>{size}/s</translation>
    </message>
    <message>
        <source>{speed} ({low} to {high})</source>
        <extracomment>gui/models</extracomment>
        <translation>{speed} ({low} bis {high})</translation>
    </message>
    <message>
        <source>{speed} a second, measured with {size} of a model</source>
        <extracomment>core/machine</extracomment>
        <translation>{speed} pro Sekunde, gemessen mit {size} eines Modells</translation>
    </message>
    <message>
        <source>{speed} a second, measured with {size} of a temporary file</source>
        <extracomment>core/machine</extracomment>
        <translation>{speed} pro Sekunde, gemessen mit {size} einer temporären Datei</translation>
    </message>
    <message>
        <source>{speed} measured</source>
        <extracomment>core/picker_reason</extracomment>
        <translation>{speed} gemessen</translation>
    </message>
    <message>
        <source>{speed} predicted</source>
        <extracomment>core/picker_reason</extracomment>
        <translation>{speed} vorhergesagt</translation>
    </message>
    <message>
        <source>{state}: {why}</source>
        <extracomment>gui/downloads</extracomment>
        <translation>{state}: {why}</translation>
    </message>
    <message>
        <source>{taken} {size} are free on the disk of the models folder.</source>
        <extracomment>gui/disk</extracomment>
        <translation>{taken} {size} sind auf dem Laufwerk des Modellordners frei.</translation>
    </message>
    <message>
        <source>{template} instead of its own template</source>
        <extracomment>gui/chat</extracomment>
        <translation>{template} statt seiner eigenen Vorlage</translation>
    </message>
    <message>
        <source>{threads} for writing and {number} for reading</source>
        <extracomment>gui/speed</extracomment>
        <translation>{threads} zum Schreiben und {number} zum Lesen</translation>
    </message>
    <message>
        <source>{time} after a question of 500 words</source>
        <extracomment>gui/models</extracomment>
        <translation>{time} nach einer Frage von 500 Wörtern</translation>
    </message>
    <message>
        <source>{time} left</source>
        <extracomment>gui/models</extracomment>
        <translation>noch {time}</translation>
    </message>
    <message>
        <source>{time} ms with {threads}</source>
        <extracomment>gui/chat</extracomment>
        <translation>{time} ms mit {threads}</translation>
    </message>
    <message>
        <source>{title} of {name}: {text}</source>
        <extracomment>gui/models</extracomment>
        <translation>{title} von {name}: {text}</translation>
    </message>
    <message>
        <source>{tokens} in</source>
        <extracomment>gui/models</extracomment>
        <translation>nach {tokens}</translation>
    </message>
    <message>
        <source>{tokens} of the prompt were new to the model, {n} were known from before.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>{tokens} der Eingabe waren dem Modell neu, {n} waren schon bekannt.</translation>
    </message>
    <message>
        <source>{tokens} of the prompt were new to the model.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>{tokens} der Eingabe waren dem Modell neu.</translation>
    </message>
    <message>
        <source>{told} That is slow: large models take minutes to load.</source>
        <extracomment>app_doctor</extracomment>
        <translation>{told} Das ist langsam: Große Modelle brauchen Minuten zum Laden.</translation>
    </message>
    <message>
        <source>{told}, as computers do when they get warm.</source>
        <extracomment>core/words_of_speed</extracomment>
        <translation>{told}, wie es bei Computern vorkommt, wenn sie warm werden.</translation>
    </message>
    <message>
        <source>{told}, for which other work on this computer may be the reason.</source>
        <extracomment>core/words_of_speed</extracomment>
        <translation>{told}, wofür andere Arbeit auf diesem Computer der Grund sein kann.</translation>
    </message>
    <message>
        <source>{told}, quantization not named</source>
        <extracomment>core/findings</extracomment>
        <translation>{told}, Quantisierung nicht genannt</translation>
    </message>
    <message>
        <source>{told}; some of it may have come from memory</source>
        <extracomment>core/machine</extracomment>
        <translation>{told}; ein Teil davon kam vielleicht aus dem Speicher</translation>
    </message>
    <message>
        <source>{used} is used instead; change it in the settings.</source>
        <extracomment>core/wording_disk</extracomment>
        <translation>Stattdessen gilt {used}; das ändern Sie in den Einstellungen.</translation>
    </message>
    <message numerus="yes">
        <source>{used} of {n} token, {share} %</source>
        <comment>{used} of {n} tokens, {share} %</comment>
        <extracomment>gui/chat</extracomment>
        <translation>
            <numerusform>{used} von {n} Token, {share}&#xa0;%</numerusform>
            <numerusform>{used} von {n} Token, {share}&#xa0;%</numerusform>
        </translation>
    </message>
    <message>
        <source>{value} ({low} to {high})</source>
        <extracomment>gui/plots</extracomment>
        <translation>{value} ({low} bis {high})</translation>
    </message>
    <message>
        <source>{value} {place}</source>
        <extracomment>gui/plots</extracomment>
        <translation>{value} {place}</translation>
    </message>
    <message>
        <source>{way}: {gains}.</source>
        <extracomment>core/wording_tuning</extracomment>
        <translation>{way}: {gains}.</translation>
    </message>
    <message>
        <source>{what}: {words}</source>
        <extracomment>gui/specialists</extracomment>
        <translation>{what}: {words}</translation>
    </message>
    <message>
        <source>{who}: {text}</source>
        <extracomment>gui/finding</extracomment>
        <translation>{who}: {text}</translation>
    </message>
    <message>
        <source>{why} This chat keeps the instructions it has.</source>
        <extracomment>gui/chat</extracomment>
        <translation>{why} Dieser Chat behält die Anweisungen, die er hat.</translation>
    </message>
    <message>
        <source>{words} and {last}</source>
        <extracomment>gui/library</extracomment>
        <translation>{words} und {last}</translation>
    </message>
    <message>
        <source>{words}, {characters}</source>
        <extracomment>gui/chat</extracomment>
        <translation>{words}, {characters}</translation>
    </message>
    <message>
        <source>“goldcrest chats backups” lists them all.</source>
        <extracomment>core/words_of_chats</extracomment>
        <translation>„goldcrest chats backups“ führt alle auf.</translation>
    </message>
    <message>
        <source>“goldcrest chats list” shows the folder of each chat.</source>
        <extracomment>core/wording_chats</extracomment>
        <translation>„goldcrest chats list“ zeigt den Ordner jedes Chats.</translation>
    </message>
    <message>
        <source>“goldcrest chats list” shows them all.</source>
        <extracomment>core/wording_chats</extracomment>
        <translation>„goldcrest chats list“ zeigt alle.</translation>
    </message>
    <message>
        <source>“goldcrest specialists list” shows them all.</source>
        <extracomment>core/words_of_specialists</extracomment>
        <translation>„goldcrest specialists list“ zeigt alle.</translation>
    </message>
    <message>
        <source>“prompt” is no list</source>
        <extracomment>core/prompts</extracomment>
        <translation>„prompt“ ist keine Liste</translation>
    </message>
    <message>
        <source>“schema” is no number</source>
        <extracomment>core/prompts, core/specialists</extracomment>
        <translation>„schema“ ist keine Zahl</translation>
    </message>
    <message>
        <source>“{keys}” names no key that can work everywhere.</source>
        <extracomment>core/words_of_devices</extracomment>
        <translation>„{keys}“ nennt keine Taste, die überall wirken kann.</translation>
    </message>
    <message>
        <source>“{name}” cannot be sent. Take it away first.</source>
        <extracomment>gui/chat</extracomment>
        <translation>„{name}“ kann nicht gesendet werden. Entfernen Sie die Datei zuerst.</translation>
    </message>
    <message>
        <source>“{name}” is attached already.</source>
        <extracomment>gui/chat</extracomment>
        <translation>„{name}“ ist schon angehängt.</translation>
    </message>
    <message>
        <source>“{name}” is not filled in.</source>
        <extracomment>gui/chat</extracomment>
        <translation>„{name}“ ist nicht ausgefüllt.</translation>
    </message>
    <message>
        <source>“{name}” is one of yours now.</source>
        <extracomment>gui/specialists</extracomment>
        <translation>„{name}“ gehört jetzt Ihnen.</translation>
    </message>
    <message>
        <source>“{name}” is still being read. Send in a moment.</source>
        <extracomment>gui/chat</extracomment>
        <translation>„{name}“ wird noch gelesen. Senden Sie gleich noch einmal.</translation>
    </message>
    <message>
        <source>“{name}” was deleted.</source>
        <extracomment>gui/prompts, gui/specialists</extracomment>
        <translation>„{name}“ wurde gelöscht.</translation>
    </message>
    <message>
        <source>“{name}” was taken away.</source>
        <extracomment>gui/chat</extracomment>
        <translation>„{name}“ wurde entfernt.</translation>
    </message>
    <message>
        <source>“{title}” was archived.</source>
        <extracomment>gui/shelf</extracomment>
        <translation>„{title}“ wurde archiviert.</translation>
    </message>
    <message>
        <source>“{title}” was brought back from the archive.</source>
        <extracomment>gui/shelf</extracomment>
        <translation>„{title}“ wurde aus dem Archiv zurückgeholt.</translation>
    </message>
    <message>
        <source>“{title}” was deleted.</source>
        <extracomment>gui/shelf</extracomment>
        <translation>„{title}“ wurde gelöscht.</translation>
    </message>
    <message>
        <source>“{title}” was moved to a new folder.</source>
        <extracomment>gui/shelf</extracomment>
        <translation>„{title}“ wurde in einen neuen Ordner verschoben.</translation>
    </message>
    <message>
        <source>“{title}” was moved to “{folder}”.</source>
        <extracomment>gui/shelf</extracomment>
        <translation>„{title}“ wurde nach „{folder}“ verschoben.</translation>
    </message>
    <message>
        <source>“{title}” was taken out of the folder.</source>
        <extracomment>gui/shelf</extracomment>
        <translation>„{title}“ wurde aus dem Ordner genommen.</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <extracomment>gui/finding</extracomment>
        <translation>„{words}“</translation>
    </message>
    <message>
        <source>“{word}”</source>
        <extracomment>gui/specialists</extracomment>
        <translation>„{word}“</translation>
    </message>
    <message>
        <source>↑ ↓ choose     Enter do it     Esc close</source>
        <extracomment>gui/commands</extracomment>
        <translation>↑ ↓ wählen     Eingabe ausführen     Esc schließen</translation>
    </message>
    <message>
        <source>↑ ↓ choose     Enter insert     Esc close</source>
        <extracomment>gui/chat</extracomment>
        <translation>↑ ↓ wählen     Eingabe einfügen     Esc schließen</translation>
    </message>
</context>
</TS>
