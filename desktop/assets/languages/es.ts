<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source> copy</source>
        <extracomment>gui/specialists</extracomment>
        <translation> copia</translation>
    </message>
    <message>
        <source> copy {number}</source>
        <extracomment>gui/specialists</extracomment>
        <translation> copia {number}</translation>
    </message>
    <message>
        <source> in {places}</source>
        <extracomment>core/wording</extracomment>
        <translation> en {places}</translation>
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
        <translation>0 toma siempre la palabra más probable; más alto es más vivo.</translation>
    </message>
    <message>
        <source>1 model has a rough number only. Its own measurement takes some seconds.</source>
        <extracomment>core/words_of_predictions</extracomment>
        <translation>1 modelo solo tiene una cifra aproximada. Su propia medición tarda unos segundos.</translation>
    </message>
    <message>
        <source>119 languages</source>
        <extracomment>a model</extracomment>
        <translation>119 idiomas</translation>
    </message>
    <message>
        <source>12 languages</source>
        <extracomment>a model</extracomment>
        <translation>12 idiomas</translation>
    </message>
    <message>
        <source>1B</source>
        <extracomment>gui/models</extracomment>
        <translation>1B</translation>
    </message>
    <message>
        <source>201 languages</source>
        <extracomment>a model</extracomment>
        <translation>201 idiomas</translation>
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
        <translation>Un hueco como {{tema}} se rellena al usar la plantilla; Tab lleva al siguiente.</translation>
    </message>
    <message>
        <source>A build without a name</source>
        <extracomment>core/wording_tuning</extracomment>
        <translation>Una compilación sin nombre</translation>
    </message>
    <message>
        <source>A command met an error</source>
        <extracomment>gui/reports</extracomment>
        <translation>Un comando encontró un error</translation>
    </message>
    <message>
        <source>A command was ended by a fault</source>
        <extracomment>gui/reports</extracomment>
        <translation>Un comando terminó por un fallo</translation>
    </message>
    <message>
        <source>A copy that was kept to be safe</source>
        <extracomment>gui/disk</extracomment>
        <translation>Una copia que se conservó por seguridad</translation>
    </message>
    <message>
        <source>A damaged part of {size} is being fetched again.</source>
        <extracomment>core/wording</extracomment>
        <translation>Se está descargando de nuevo una parte dañada de {size}.</translation>
    </message>
    <message numerus="yes">
        <source>A download rests meanwhile, and then goes on there.</source>
        <comment>{n} downloads rest meanwhile, and then go on there.</comment>
        <extracomment>gui/disk</extracomment>
        <translation>
            <numerusform>Mientras tanto, una descarga espera y luego sigue allí.</numerusform>
            <numerusform>Mientras tanto, {n} descargas esperan y luego siguen allí.</numerusform>
        </translation>
    </message>
    <message>
        <source>A file that you added.</source>
        <extracomment>gui/models</extracomment>
        <translation>Un archivo que usted añadió.</translation>
    </message>
    <message>
        <source>A grammar needs a rule named root: root ::= …</source>
        <extracomment>core/chat</extracomment>
        <translation>Una gramática necesita una regla llamada root: root ::= …</translation>
    </message>
    <message numerus="yes">
        <source>A message can have {n} file.</source>
        <comment>A message can have {n} files.</comment>
        <extracomment>gui/chat</extracomment>
        <translation>
            <numerusform>Un mensaje puede tener {n} archivo.</numerusform>
            <numerusform>Un mensaje puede tener {n} archivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>A model is at its best with instructions for one kind of task.</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Un modelo rinde más con instrucciones para un solo tipo de tarea.</translation>
    </message>
    <message>
        <source>A model is shown up to {most} pictures in a chat, of {most_bytes} together.</source>
        <extracomment>core/words_of_pictures</extracomment>
        <translation>A un modelo se le muestran hasta {most} imágenes por chat, de {most_bytes} en total.</translation>
    </message>
    <message>
        <source>A model of another kind</source>
        <extracomment>app_doctor_models</extracomment>
        <translation>Un modelo de otro tipo</translation>
    </message>
    <message>
        <source>A model of the kind {kind}</source>
        <extracomment>app_doctor_models</extracomment>
        <translation>Un modelo del tipo {kind}</translation>
    </message>
    <message>
        <source>A model that nobody uses for so long gives its memory back. The next message loads it.</source>
        <extracomment>core/settings</extracomment>
        <translation>Un modelo que nadie usa durante ese tiempo libera su memoria. El siguiente mensaje lo vuelve a cargar.</translation>
    </message>
    <message>
        <source>A much smaller model of the same family guesses what comes next, which is seldom faster but for very predictable text.</source>
        <extracomment>core/settings</extracomment>
        <translation>Un modelo mucho más pequeño de la misma familia adivina lo que sigue; rara vez es más rápido, salvo con texto muy previsible.</translation>
    </message>
    <message>
        <source>A name begins with a letter and has letters, digits, - and _ only; until then it stays {name}.</source>
        <extracomment>gui/specialists</extracomment>
        <translation>El nombre empieza por una letra y solo tiene letras, cifras, - y _; hasta entonces sigue siendo {name}.</translation>
    </message>
    <message>
        <source>A new chat has less to read.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>Un chat nuevo tiene menos que leer.</translation>
    </message>
    <message>
        <source>A new chat offers it</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Un chat nuevo lo ofrece</translation>
    </message>
    <message>
        <source>A newer version of Goldcrest wrote the prompts in {path}.</source>
        <extracomment>core/words_of_prompts</extracomment>
        <translation>Una versión más reciente de Goldcrest escribió las plantillas de {path}.</translation>
    </message>
    <message>
        <source>A newer version of Goldcrest wrote the specialist in {path}.</source>
        <extracomment>core/words_of_specialists</extracomment>
        <translation>Una versión más reciente de Goldcrest escribió el especialista de {path}.</translation>
    </message>
    <message>
        <source>A page, 500 words</source>
        <extracomment>core/wording_tuning</extracomment>
        <translation>Una página, 500 palabras</translation>
    </message>
    <message>
        <source>A paragraph or two, 150 words</source>
        <extracomment>core/wording_tuning</extracomment>
        <translation>Un párrafo o dos, 150 palabras</translation>
    </message>
    <message>
        <source>A private assistant on your own computer</source>
        <extracomment>gui/chat</extracomment>
        <translation>Un asistente privado en su propio equipo</translation>
    </message>
    <message>
        <source>A relay is under way. Stop it first (Esc), or wait for its end.</source>
        <extracomment>gui/chat</extracomment>
        <translation>Hay un relevo en curso. Deténgalo antes (Esc) o espere a que termine.</translation>
    </message>
    <message>
        <source>A relay: writes a draft, looks for its mistakes, and writes a shorter, better version.</source>
        <extracomment>a specialist</extracomment>
        <translation>Un relevo: escribe un borrador, busca sus errores y escribe una versión más corta y mejor.</translation>
    </message>
    <message>
        <source>A reply as short as this says little about the speed of writing.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>Una respuesta tan corta dice poco sobre la velocidad de escritura.</translation>
    </message>
    <message>
        <source>A reply is being written. Stop it first (Esc), or wait for its end.</source>
        <extracomment>gui/chat</extracomment>
        <translation>Se está escribiendo una respuesta. Deténgala antes (Esc) o espere a que termine.</translation>
    </message>
    <message>
        <source>A reply is being written. The changed message can be sent when it has ended.</source>
        <extracomment>gui/chat</extracomment>
        <translation>Se está escribiendo una respuesta. El mensaje modificado se puede enviar cuando termine.</translation>
    </message>
    <message>
        <source>A reply is still being written here.</source>
        <extracomment>core/wording_context</extracomment>
        <translation>Aquí todavía se está escribiendo una respuesta.</translation>
    </message>
    <message>
        <source>A report was kept on this computer. It contains no chats, and nothing sends it.</source>
        <extracomment>gui/reports</extracomment>
        <translation>Se ha guardado un informe en este equipo. No contiene chats, y nada lo envía.</translation>
    </message>
    <message>
        <source>A schema is a JSON object: it begins with { and ends with }.</source>
        <extracomment>core/chat</extracomment>
        <translation>Un esquema es un objeto JSON: empieza por { y termina en }.</translation>
    </message>
    <message>
        <source>A shorter message is answered sooner.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>Un mensaje más corto se responde antes.</translation>
    </message>
    <message>
        <source>A small window for one question, from the icon in the tray and by a key that works everywhere. Goldcrest then stays in the tray when its window is closed.</source>
        <extracomment>core/settings</extracomment>
        <translation>Una ventana pequeña para una sola pregunta, desde el icono de la bandeja y con una tecla que funciona en todas partes. Goldcrest queda entonces en la bandeja al cerrar su ventana.</translation>
    </message>
    <message numerus="yes">
        <source>A summary stands for the oldest message.</source>
        <comment>A summary stands for the {n} oldest messages.</comment>
        <extracomment>core/wording_context</extracomment>
        <translation>
            <numerusform>Un resumen sustituye al mensaje más antiguo.</numerusform>
            <numerusform>Un resumen sustituye a los {n} mensajes más antiguos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A summary will be written and stand for the oldest message.</source>
        <comment>A summary will be written and stand for the {n} oldest messages.</comment>
        <extracomment>core/wording_context</extracomment>
        <translation>
            <numerusform>Se escribirá un resumen que sustituirá al mensaje más antiguo.</numerusform>
            <numerusform>Se escribirá un resumen que sustituirá a los {n} mensajes más antiguos.</numerusform>
        </translation>
    </message>
    <message>
        <source>A text is too long for this model: {tokens} tokens, and it takes {limit}.</source>
        <extracomment>core/wording_models</extracomment>
        <translation>Un texto es demasiado largo para este modelo: {tokens} tokens, y admite {limit}.</translation>
    </message>
    <message>
        <source>A token took: {times}</source>
        <extracomment>gui/chat</extracomment>
        <translation>Un token tardó: {times}</translation>
    </message>
    <message>
        <source>About</source>
        <extracomment>gui/settings</extracomment>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>About Goldcrest</source>
        <extracomment>gui/about, gui/pages</extracomment>
        <translation>Acerca de Goldcrest</translation>
    </message>
    <message>
        <source>About Goldcrest, and updates</source>
        <extracomment>gui/commands</extracomment>
        <translation>Acerca de Goldcrest, y actualizaciones</translation>
    </message>
    <message>
        <source>About the model</source>
        <extracomment>gui/search</extracomment>
        <translation>Sobre el modelo</translation>
    </message>
    <message>
        <source>About you</source>
        <extracomment>gui/privacy</extracomment>
        <translation>Sobre usted</translation>
    </message>
    <message>
        <source>About {n} of the oldest messages will not be read: they do not fit.</source>
        <extracomment>core/wording_context</extracomment>
        <translation>Cerca de {n} de los mensajes más antiguos no se leerán: no caben.</translation>
    </message>
    <message>
        <source>Accept its terms on {page} with your account, save a token of that account in the settings, under Network, then try again.</source>
        <extracomment>core/wording_hub</extracomment>
        <translation>Acepte sus condiciones en {page} con su cuenta, guarde un token de esa cuenta en los ajustes, en Red, y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Access token</source>
        <extracomment>gui/privacy, gui/settings</extracomment>
        <translation>Token de acceso</translation>
    </message>
    <message>
        <source>Action</source>
        <extracomment>gui/commands</extracomment>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Adapters</source>
        <extracomment>gui/chat</extracomment>
        <translation>Adaptadores</translation>
    </message>
    <message>
        <source>Adapters (*.gguf *.GGUF)</source>
        <extracomment>gui/chat</extracomment>
        <translation>Adaptadores (*.gguf *.GGUF)</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>gui/library, gui/models</extracomment>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add a choice</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Añadir una opción</translation>
    </message>
    <message>
        <source>Add a copy of the model, or a link to it.</source>
        <extracomment>core/wording_disk</extracomment>
        <translation>Añada una copia del modelo o un enlace a él.</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <extracomment>gui/settings</extracomment>
        <translation>Añadir una carpeta</translation>
    </message>
    <message>
        <source>Add a model</source>
        <extracomment>gui/library</extracomment>
        <translation>Añadir un modelo</translation>
    </message>
    <message>
        <source>Add a model…</source>
        <extracomment>gui/models</extracomment>
        <translation>Añadir un modelo…</translation>
    </message>
    <message>
        <source>Add a step</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Añadir un paso</translation>
    </message>
    <message>
        <source>Add an adapter</source>
        <extracomment>gui/chat</extracomment>
        <translation>Añadir un adaptador</translation>
    </message>
    <message>
        <source>Add an adapter…</source>
        <extracomment>gui/chat</extracomment>
        <translation>Añadir un adaptador…</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <extracomment>gui/settings</extracomment>
        <translation>Añadir carpeta…</translation>
    </message>
    <message>
        <source>Add the model itself; this part comes along when it lies beside it.</source>
        <extracomment>core/wording</extracomment>
        <translation>Añada el propio modelo; esta parte se incluye si está a su lado.</translation>
    </message>
    <message>
        <source>Add to dictionary</source>
        <extracomment>gui/chat</extracomment>
        <translation>Añadir al diccionario</translation>
    </message>
    <message>
        <source>Add {names}, {size}?</source>
        <extracomment>gui/library</extracomment>
        <translation>¿Añadir {names}, {size}?</translation>
    </message>
    <message>
        <source>Add {names}?</source>
        <extracomment>gui/library</extracomment>
        <translation>¿Añadir {names}?</translation>
    </message>
    <message>
        <source>Adding {name}</source>
        <extracomment>gui/library</extracomment>
        <translation>Añadiendo {name}</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>gui/privacy</extracomment>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Adds a model file that is on this computer. Or drop it here.</source>
        <extracomment>gui/models</extracomment>
        <translation>Añade un archivo de modelo que está en este equipo. También puede soltarlo aquí.</translation>
    </message>
    <message>
        <source>After the first reply the model names the chat. It never delays a message for that.</source>
        <extracomment>core/settings</extracomment>
        <translation>Tras la primera respuesta, el modelo da nombre al chat. Nunca retrasa un mensaje por ello.</translation>
    </message>
    <message>
        <source>Agents and tool calls</source>
        <extracomment>a model</extracomment>
        <translation>Agentes y llamadas a herramientas</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>gui/chat, gui/models</extracomment>
        <translation>Todos</translation>
    </message>
    <message>
        <source>All belong to other programs, so Goldcrest leaves them as they are.</source>
        <extracomment>gui/library</extracomment>
        <translation>Todas pertenecen a otros programas, así que Goldcrest las deja como están.</translation>
    </message>
    <message>
        <source>All chats in one file. JSON holds everything, with all branches, and Goldcrest reads it again; the others hold what is shown. One chat alone is exported from its menu in the list.</source>
        <extracomment>gui/keeping</extracomment>
        <translation>Todos los chats en un archivo. JSON lo contiene todo, con todas las ramas, y Goldcrest puede volver a leerlo; los demás contienen lo que se muestra. Un chat suelto se exporta desde su menú en la lista.</translation>
    </message>
    <message>
        <source>All downloads together</source>
        <extracomment>gui/downloads</extracomment>
        <translation>Todas las descargas juntas</translation>
    </message>
    <message>
        <source>All files</source>
        <extracomment>gui/chat, gui/keeping, gui/library, gui/prompts</extracomment>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <extracomment>gui/chat, gui/specialists</extracomment>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>All licences</source>
        <extracomment>gui/about</extracomment>
        <translation>Todas las licencias</translation>
    </message>
    <message>
        <source>All models</source>
        <extracomment>gui/speed</extracomment>
        <translation>Todos los modelos</translation>
    </message>
    <message>
        <source>All of them are here already.</source>
        <extracomment>gui/prompts</extracomment>
        <translation>Todas están ya aquí.</translation>
    </message>
    <message>
        <source>All prompts</source>
        <extracomment>gui/prompts</extracomment>
        <translation>Todas las plantillas</translation>
    </message>
    <message>
        <source>All specialists</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Todos los especialistas</translation>
    </message>
    <message>
        <source>All specialists…</source>
        <extracomment>gui/chat</extracomment>
        <translation>Todos los especialistas…</translation>
    </message>
    <message>
        <source>All words must occur in one message or title. Fewer words, or the beginning of a word, find more.</source>
        <extracomment>gui/finding</extracomment>
        <translation>Todas las palabras deben aparecer en un mismo mensaje o título. Con menos palabras, o solo su comienzo, se encuentra más.</translation>
    </message>
    <message numerus="yes">
        <source>All {n} model is as it should be.</source>
        <comment>All {n} models are as they should be.</comment>
        <extracomment>gui/disk</extracomment>
        <translation>
            <numerusform>El modelo ({n}) está como debe.</numerusform>
            <numerusform>Los {n} modelos están como deben.</numerusform>
        </translation>
    </message>
    <message>
        <source>All-round model whose training data is open too</source>
        <extracomment>a model</extracomment>
        <translation>Modelo polivalente con datos de entrenamiento también abiertos</translation>
    </message>
    <message>
        <source>Allow changes in that folder, or make a copy instead.</source>
        <extracomment>core/wording_disk</extracomment>
        <translation>Permita los cambios en esa carpeta o haga una copia.</translation>
    </message>
    <message>
        <source>Allow reading it and the folders that it is in, or choose another folder in the settings.</source>
        <extracomment>core/wording_disk</extracomment>
        <translation>Permita leerla, y también las carpetas que la contienen, o elija otra carpeta en los ajustes.</translation>
    </message>
    <message>
        <source>Allow reading it and the folders that it is in; the models in it are not lost.</source>
        <extracomment>gui/library</extracomment>
        <translation>Permita leerla, y también las carpetas que la contienen; sus modelos no se han perdido.</translation>
    </message>
    <message>
        <source>Also {list}.</source>
        <extracomment>core/wording_tuning</extracomment>
        <translation>También {list}.</translation>
    </message>
    <message>
        <source>Also {places}</source>
        <extracomment>gui/library</extracomment>
        <translation>También {places}</translation>
    </message>
    <message>
        <source>Always at or above {line}.</source>
        <extracomment>gui/plots</extracomment>
        <translation>Siempre en {line} o más.</translation>
    </message>
    <message>
        <source>Always below {line}.</source>
        <extracomment>gui/plots</extracomment>
        <translation>Siempre por debajo de {line}.</translation>
    </message>
    <message>
        <source>Always pause</source>
        <extracomment>core/settings</extracomment>
        <translation>Pausar siempre</translation>
    </message>
    <message>
        <source>An assistant that lives on this computer. It works without the internet, and nothing that you write leaves this machine.</source>
        <extracomment>gui/models</extracomment>
        <translation>Un asistente que vive en este equipo. Funciona sin internet y nada de lo que usted escribe sale de esta máquina.</translation>
    </message>
    <message>
        <source>An empty chat would have made it {speed}, and {usual} are usual.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>Con un chat vacío habría sido {speed}, y lo habitual es {usual}.</translation>
    </message>
    <message>
        <source>An estimate, until the model has counted.</source>
        <extracomment>gui/chat</extracomment>
        <translation>Una estimación, hasta que el modelo haya contado.</translation>
    </message>
    <message numerus="yes">
        <source>And one more message</source>
        <comment>And {n} more messages</comment>
        <extracomment>gui/finding</extracomment>
        <translation>
            <numerusform>Y un mensaje más</numerusform>
            <numerusform>Y {n} mensajes más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And {n} problem more.</source>
        <comment>And {n} problems more.</comment>
        <extracomment>core/checkup</extracomment>
        <translation>
            <numerusform>Y {n} problema más.</numerusform>
            <numerusform>Y {n} problemas más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another Goldcrest is downloading {file}.</source>
        <extracomment>core/wording</extracomment>
        <translation>Otro Goldcrest está descargando {file}.</translation>
    </message>
    <message>
        <source>Another choice has this name: only one of them is kept.</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Otra opción tiene este nombre: solo se conserva una de ellas.</translation>
    </message>
    <message>
        <source>Another message is being edited. Send it first, or leave it as it is (Esc).</source>
        <extracomment>gui/chat</extracomment>
        <translation>Se está editando otro mensaje. Envíelo antes o déjelo como está (Esc).</translation>
    </message>
    <message>
        <source>Another program has the keys {keys}, or the desktop keeps them for itself.</source>
        <extracomment>core/words_of_devices</extracomment>
        <translation>Otro programa tiene las teclas {keys}, o el escritorio se las reserva.</translation>
    </message>
    <message>
        <source>Another server that speaks like Hugging Face, a mirror for example.</source>
        <extracomment>core/settings</extracomment>
        <translation>Otro servidor que habla como Hugging Face, por ejemplo una réplica.</translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>gui/speed</extracomment>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Answer as</source>
        <extracomment>gui/chat</extracomment>
        <translation>Responder como</translation>
    </message>
    <message>
        <source>Answer at once</source>
        <extracomment>gui/chat, gui/specialists</extracomment>
        <translation>Responder ya</translation>
    </message>
    <message>
        <source>Answer this message</source>
        <extracomment>a prompt</extracomment>
        <translation>Responder a este mensaje</translation>
    </message>
    <message>
        <source>Answer without the pictures</source>
        <extracomment>gui/chat</extracomment>
        <translation>Responder sin las imágenes</translation>
    </message>
    <message>
        <source>Answers questions about a text with what it says, or says that it does not say.</source>
        <extracomment>a specialist</extracomment>
        <translation>Responde preguntas sobre un texto con lo que este dice, o dice que no lo dice.</translation>
    </message>
    <message>
        <source>Answers questions strictly from a given passage</source>
        <extracomment>a model</extracomment>
        <translation>Responde preguntas ciñéndose a un pasaje dado</translation>
    </message>
    <message>
        <source>Any JSON object. A schema says more closely which.</source>
        <extracomment>gui/chat</extracomment>
        <translation>Cualquier objeto JSON. Un esquema precisa cuál.</translation>
    </message>
    <message>
        <source>Any folder</source>
        <extracomment>gui/finding</extracomment>
        <translation>Todas las carpetas</translation>
    </message>
    <message>
        <source>Any kind</source>
        <extracomment>gui/search</extracomment>
        <translation>Cualquier tipo</translation>
    </message>
    <message>
        <source>Any model</source>
        <extracomment>gui/finding</extracomment>
        <translation>Todos los modelos</translation>
    </message>
    <message>
        <source>Any size</source>
        <extracomment>gui/search</extracomment>
        <translation>Cualquier tamaño</translation>
    </message>
    <message>
        <source>Any time</source>
        <extracomment>gui/finding</extracomment>
        <translation>Cualquier fecha</translation>
    </message>
    <message>
        <source>Anybody</source>
        <extracomment>gui/finding</extracomment>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>App for macOS</source>
        <extracomment>gui/about</extracomment>
        <translation>App para macOS</translation>
    </message>
    <message>
        <source>Appearance</source>
        <extracomment>core/settings</extracomment>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Apple M2 and M3</source>
        <extracomment>core/wording_tuning</extracomment>
        <translation>Apple M2 y M3</translation>
    </message>
    <message>
        <source>Apr</source>
        <extracomment>gui/dates</extracomment>
        <translation>abr</translation>
    </message>
    <message>
        <source>April</source>
        <extracomment>gui/dates</extracomment>
        <translation>abril</translation>
    </message>
    <message>
        <source>Arabic</source>
        <extracomment>a specialist, core/languages</extracomment>
        <translation>Árabe</translation>
    </message>
    <message>
        <source>Architecture</source>
        <extracomment>gui/models</extracomment>
        <translation>Arquitectura</translation>
    </message>
    <message>
        <source>Archive</source>
        <extracomment>gui/shelf</extracomment>
        <translation>Archivar</translation>
    </message>
    <message>
        <source>Archive for Linux</source>
        <extracomment>gui/about</extracomment>
        <translation>Archivo comprimido para Linux</translation>
    </message>
    <message>
        <source>Archive, or bring back</source>
        <extracomment>gui/commands</extracomment>
        <translation>Archivar o desarchivar</translation>
    </message>
    <message>
        <source>Archived</source>
        <extracomment>gui/chat_rows</extracomment>
        <translation>Archivados</translation>
    </message>
    <message>
        <source>Archived chats, too</source>
        <extracomment>gui/finding</extracomment>
        <translation>También los chats archivados</translation>
    </message>
    <message>
        <source>Archived, {day}</source>
        <extracomment>gui/finding</extracomment>
        <translation>Archivado, {day}</translation>
    </message>
    <message>
        <source>As before</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Como antes</translation>
    </message>
    <message>
        <source>As fast as this computer can.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>Tan rápido como puede este equipo.</translation>
    </message>
    <message>
        <source>As in the settings</source>
        <extracomment>gui/chat</extracomment>
        <translation>Como en los ajustes</translation>
    </message>
    <message>
        <source>As in the settings ({how})</source>
        <extracomment>gui/chat</extracomment>
        <translation>Como en los ajustes ({how})</translation>
    </message>
    <message>
        <source>As the model does</source>
        <extracomment>gui/chat</extracomment>
        <translation>Como el modelo</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <extracomment>core/settings</extracomment>
        <translation>Según el sistema</translation>
    </message>
    <message>
        <source>As usual: {way}</source>
        <extracomment>gui/chat</extracomment>
        <translation>Como siempre: {way}</translation>
    </message>
    <message>
        <source>Ask Goldcrest</source>
        <extracomment>gui/quick</extracomment>
        <translation>Preguntar a Goldcrest</translation>
    </message>
    <message>
        <source>Ask anything</source>
        <extracomment>gui/chat</extracomment>
        <translation>Pregunte lo que quiera</translation>
    </message>
    <message>
        <source>Ask anything. Nothing leaves this computer.</source>
        <extracomment>gui/chat, gui/specialists</extracomment>
        <translation>Pregunte lo que quiera. Nada sale de este equipo.</translation>
    </message>
    <message>
        <source>Ask several models…</source>
        <extracomment>gui/chat</extracomment>
        <translation>Preguntar a varios modelos…</translation>
    </message>
    <message>
        <source>Ask something else</source>
        <extracomment>gui/quick</extracomment>
        <translation>Preguntar otra cosa</translation>
    </message>
    <message>
        <source>Ask the system</source>
        <extracomment>core/settings</extracomment>
        <translation>Preguntar al sistema</translation>
    </message>
    <message>
        <source>Ask two or three models the same. They answer at the same time.</source>
        <extracomment>gui/chat</extracomment>
        <translation>Pregunte lo mismo a dos o tres modelos. Responden a la vez.</translation>
    </message>
    <message>
        <source>Ask two or three models the same. They answer one after the other.</source>
        <extracomment>gui/chat</extracomment>
        <translation>Pregunte lo mismo a dos o tres modelos. Responden uno tras otro.</translation>
    </message>
    <message>
        <source>Ask, draft, summarise, translate. The model runs here, and what you write stays here, with or without a network.</source>
        <extracomment>gui/chat</extracomment>
        <translation>Pregunte, redacte, resuma, traduzca. El modelo funciona aquí y lo que usted escribe se queda aquí, con o sin red.</translation>
    </message>
    <message>
        <source>Asking which files there are</source>
        <extracomment>gui/search</extracomment>
        <translation>Consultando qué archivos hay</translation>
    </message>
    <message>
        <source>Ask…</source>
        <extracomment>gui/quick</extracomment>
        <translation>Pregunte…</translation>
    </message>
    <message>
        <source>Assistant</source>
        <extracomment>core/chat</extracomment>
        <translation>Asistente</translation>
    </message>
    <message>
        <source>At most ten seconds</source>
        <extracomment>gui/speed</extracomment>
        <translation>Diez segundos como mucho</translation>
    </message>
    <message>
        <source>Attach a file with text, or write what is in the image.</source>
        <extracomment>core/words_of_documents</extracomment>
        <translation>Adjunte un archivo con texto o escriba lo que hay en la imagen.</translation>
    </message>
    <message>
        <source>Attach files</source>
        <extracomment>gui/chat, gui/commands</extracomment>
        <translation>Adjuntar archivos</translation>
    </message>
    <message>
        <source>Attach it as a file</source>
        <extracomment>gui/chat</extracomment>
        <translation>Adjuntarlo como archivo</translation>
    </message>
    <message>
        <source>Attached files</source>
        <extracomment>gui/chat</extracomment>
        <translation>Archivos adjuntos</translation>
    </message>
    <message>
        <source>Attached: {files}</source>
        <extracomment>core/words_of_documents</extracomment>
        <translation>Adjuntos: {files}</translation>
    </message>
    <message>
        <source>Attachments</source>
        <extracomment>gui/chat</extracomment>
        <translation>Adjuntos</translation>
    </message>
    <message>
        <source>Aug</source>
        <extracomment>gui/dates</extracomment>
        <translation>ago</translation>
    </message>
    <message>
        <source>August</source>
        <extracomment>gui/dates</extracomment>
        <translation>agosto</translation>
    </message>
    <message>
        <source>Automatic</source>
        <extracomment>core/settings, gui/settings</extracomment>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Automatic ({how})</source>
        <extracomment>gui/chat</extracomment>
        <translation>Automático ({how})</translation>
    </message>
    <message>
        <source>Automatic follows what the computer can do.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>Automático sigue lo que el equipo puede hacer.</translation>
    </message>
    <message>
        <source>Automatic takes a graphics card with memory of its own. A choice here tries again what failed before.</source>
        <extracomment>core/settings</extracomment>
        <translation>Automático toma una tarjeta gráfica con memoria propia. Elegir aquí vuelve a probar lo que antes falló.</translation>
    </message>
    <message>
        <source>Back to About Goldcrest</source>
        <extracomment>gui/about</extracomment>
        <translation>Volver a «Acerca de Goldcrest»</translation>
    </message>
    <message>
        <source>Back to Speed</source>
        <extracomment>gui/hardware</extracomment>
        <translation>Volver a Velocidad</translation>
    </message>
    <message>
        <source>Back to the models</source>
        <extracomment>gui/disk, gui/models, gui/search</extracomment>
        <translation>Volver a los modelos</translation>
    </message>
    <message>
        <source>Back to the settings</source>
        <extracomment>gui/about, gui/doctor, gui/keeping</extracomment>
        <translation>Volver a los ajustes</translation>
    </message>
    <message>
        <source>Back to what you were writing</source>
        <extracomment>gui/commands</extracomment>
        <translation>Volver a lo que estaba escribiendo</translation>
    </message>
    <message>
        <source>Back up now</source>
        <extracomment>gui/keeping</extracomment>
        <translation>Hacer copia ahora</translation>
    </message>
    <message>
        <source>Backups</source>
        <extracomment>gui/keeping</extracomment>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Bad reply</source>
        <extracomment>gui/chat</extracomment>
        <translation>Mala respuesta</translation>
    </message>
    <message>
        <source>Balanced</source>
        <extracomment>gui/search</extracomment>
        <translation>Equilibrado</translation>
    </message>
    <message>
        <source>Bash</source>
        <extracomment>a specialist</extracomment>
        <translation>Bash</translation>
    </message>
    <message>
        <source>Battery</source>
        <extracomment>core/machine</extracomment>
        <translation>Batería</translation>
    </message>
    <message>
        <source>Battery and power</source>
        <extracomment>core/machine</extracomment>
        <translation>Batería y energía</translation>
    </message>
    <message>
        <source>Before you download</source>
        <extracomment>gui/search</extracomment>
        <translation>Antes de descargar</translation>
    </message>
    <message>
        <source>Beginning</source>
        <extracomment>gui/speed</extracomment>
        <translation>Comienzo</translation>
    </message>
    <message>
        <source>Below {line}: {places}.</source>
        <extracomment>gui/plots</extracomment>
        <translation>Por debajo de {line}: {places}.</translation>
    </message>
    <message>
        <source>Benchmark</source>
        <extracomment>gui/models, gui/speed</extracomment>
        <translation>Medir</translation>
    </message>
    <message>
        <source>Benchmark this computer</source>
        <extracomment>gui/models</extracomment>
        <translation>Medir este equipo</translation>
    </message>
    <message>
        <source>Bengali</source>
        <extracomment>core/languages</extracomment>
        <translation>Bengalí</translation>
    </message>
    <message>
        <source>Best for many languages</source>
        <extracomment>a model</extracomment>
        <translation>El mejor para muchos idiomas</translation>
    </message>
    <message>
        <source>Best general model of its size, needs little memory for long texts</source>
        <extracomment>a model</extracomment>
        <translation>El mejor modelo general de su tamaño; necesita poca memoria para textos largos</translation>
    </message>
    <message>
        <source>Best grammar of all models here</source>
        <extracomment>a model</extracomment>
        <translation>La mejor gramática de todos los modelos de aquí</translation>
    </message>
    <message>
        <source>Best match</source>
        <extracomment>gui/search</extracomment>
        <translation>Más relevantes</translation>
    </message>
    <message>
        <source>Best overall, pictures too, long texts in little memory</source>
        <extracomment>a model</extracomment>
        <translation>El mejor en conjunto, también con imágenes; textos largos en poca memoria</translation>
    </message>
    <message>
        <source>Best writing and grammar near its speed</source>
        <extracomment>a model</extracomment>
        <translation>La mejor redacción y gramática cerca de su velocidad</translation>
    </message>
    <message>
        <source>Blank before it</source>
        <extracomment>gui/commands</extracomment>
        <translation>Hueco anterior</translation>
    </message>
    <message>
        <source>Both belong to other programs, so Goldcrest leaves them as they are.</source>
        <extracomment>gui/library</extracomment>
        <translation>Ambas pertenecen a otros programas, así que Goldcrest las deja como están.</translation>
    </message>
    <message>
        <source>Braces</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Llaves</translation>
    </message>
    <message>
        <source>Brainstorm</source>
        <extracomment>a specialist</extracomment>
        <translation>Lluvia de ideas</translation>
    </message>
    <message>
        <source>Bring back Goldcrest&apos;s</source>
        <extracomment>gui/prompts</extracomment>
        <translation>Recuperar las de Goldcrest</translation>
    </message>
    <message>
        <source>Bring back from archive</source>
        <extracomment>gui/shelf</extracomment>
        <translation>Desarchivar</translation>
    </message>
    <message>
        <source>Bring back the chats of {when}? Those of now are put aside as another backup, and nothing is lost. Goldcrest has to be started again for it.</source>
        <extracomment>gui/keeping</extracomment>
        <translation>¿Recuperar los chats de {when}? Los actuales se guardan aparte como otra copia de seguridad y no se pierde nada. Para ello hay que reiniciar Goldcrest.</translation>
    </message>
    <message>
        <source>Bring back the prompts that came with Goldcrest</source>
        <extracomment>gui/prompts</extracomment>
        <translation>Recuperar las plantillas que vinieron con Goldcrest</translation>
    </message>
    <message>
        <source>Bring that back first, or go on with what is there.</source>
        <extracomment>core/wording_context</extracomment>
        <translation>Recupere eso antes o siga con lo que hay.</translation>
    </message>
    <message>
        <source>Bring the others again after that.</source>
        <extracomment>gui/library</extracomment>
        <translation>Vuelva a traer los demás después.</translation>
    </message>
    <message>
        <source>Brings its chat template</source>
        <extracomment>core/findings</extracomment>
        <translation>Trae su plantilla de chat</translation>
    </message>
    <message>
        <source>Build: {build}, threads: {n}</source>
        <extracomment>app_doctor_engine</extracomment>
        <translation>Compilación: {build}, hilos: {n}</translation>
    </message>
    <message>
        <source>Building a part of the model</source>
        <extracomment>gui/speed</extracomment>
        <translation>Construyendo una parte del modelo</translation>
    </message>
    <message>
        <source>Built in. Only proves that everything works.</source>
        <extracomment>gui/models</extracomment>
        <translation>Incluido. Solo demuestra que todo funciona.</translation>
    </message>
    <message>
        <source>By this grammar (GBNF)</source>
        <extracomment>gui/chat</extracomment>
        <translation>Según esta gramática (GBNF)</translation>
    </message>
    <message>
        <source>By {maker}</source>
        <extracomment>gui/models</extracomment>
        <translation>De {maker}</translation>
    </message>
    <message>
        <source>By {name}</source>
        <extracomment>gui/search</extracomment>
        <translation>De {name}</translation>
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
        <translation>CC BY-NC 4.0, no apto para uso comercial</translation>
    </message>
    <message>
        <source>CC BY-NC-SA 4.0, not for commercial use</source>
        <extracomment>core/licences</extracomment>
        <translation>CC BY-NC-SA 4.0, no apto para uso comercial</translation>
    </message>
    <message>
        <source>Cache</source>
        <extracomment>core/library, gui/folders</extracomment>
        <translation>Caché</translation>
    </message>
    <message>
        <source>Caches</source>
        <extracomment>core/machine</extracomment>
        <translation>Cachés</translation>
    </message>
    <message>
        <source>Can think before it answers</source>
        <extracomment>core/findings</extracomment>
        <translation>Puede razonar antes de responder</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>gui/chat, gui/disk, gui/downloads, gui/library, gui/models, gui/settings</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel its download; that can delete what has arrived, too.</source>
        <extracomment>core/wording</extracomment>
        <translation>Cancele su descarga; así también se puede eliminar lo que ha llegado.</translation>
    </message>
    <message>
        <source>Change access token in the settings</source>
        <extracomment>gui/privacy</extracomment>
        <translation>Cambiar el token de acceso en los ajustes</translation>
    </message>
    <message>
        <source>Change the device…</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>Cambiar el dispositivo…</translation>
    </message>
    <message>
        <source>Change threads…</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>Cambiar los hilos…</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>gui/search</extracomment>
        <translation>Modificado</translation>
    </message>
    <message>
        <source>Changed since: {list}.</source>
        <extracomment>core/words_of_speed</extracomment>
        <translation>Ha cambiado desde entonces: {list}.</translation>
    </message>
    <message>
        <source>Change…</source>
        <extracomment>gui/privacy</extracomment>
        <translation>Cambiar…</translation>
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
        <translation>Chatear</translation>
    </message>
    <message>
        <source>Chat and text</source>
        <extracomment>gui/search</extracomment>
        <translation>Chat y texto</translation>
    </message>
    <message>
        <source>Chat template</source>
        <extracomment>gui/models</extracomment>
        <translation>Plantilla de chat</translation>
    </message>
    <message>
        <source>Chat with it</source>
        <extracomment>gui/search</extracomment>
        <translation>Chatear con él</translation>
    </message>
    <message>
        <source>Chat with {model}</source>
        <extracomment>gui/commands</extracomment>
        <translation>Chatear con {model}</translation>
    </message>
    <message>
        <source>Chat with {name}</source>
        <extracomment>gui/search</extracomment>
        <translation>Chatear con {name}</translation>
    </message>
    <message>
        <source>Chats</source>
        <extracomment>core/library, gui/chat_list, gui/disk, gui/keeping</extracomment>
        <translation>Chats</translation>
    </message>
    <message>
        <source>Chats and measurements</source>
        <extracomment>gui/folders</extracomment>
        <translation>Chats y mediciones</translation>
    </message>
    <message>
        <source>Chats kept ready</source>
        <extracomment>core/library, gui/disk</extracomment>
        <translation>Chats listos para seguir</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>a specialist, gui/specialists</extracomment>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Check all models</source>
        <extracomment>gui/disk</extracomment>
        <translation>Comprobar todos los modelos</translation>
    </message>
    <message>
        <source>Check everything</source>
        <extracomment>gui/doctor</extracomment>
        <translation>Comprobar todo</translation>
    </message>
    <message>
        <source>Check everything again</source>
        <extracomment>gui/doctor</extracomment>
        <translation>Comprobar todo otra vez</translation>
    </message>
    <message>
        <source>Check for updates</source>
        <extracomment>gui/about, gui/privacy</extracomment>
        <translation>Buscar actualizaciones</translation>
    </message>
    <message>
        <source>Check its name and that you may read it, then try again.</source>
        <extracomment>core/words_of_documents</extracomment>
        <translation>Compruebe su nombre y que usted pueda leerlo, y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Check of {name}</source>
        <extracomment>gui/library</extracomment>
        <translation>Comprobación de {name}</translation>
    </message>
    <message>
        <source>Check spelling</source>
        <extracomment>core/settings</extracomment>
        <translation>Revisar la ortografía</translation>
    </message>
    <message>
        <source>Check the catalogue</source>
        <extracomment>gui/privacy</extracomment>
        <translation>Consultar el catálogo</translation>
    </message>
    <message>
        <source>Check the disk that Goldcrest&apos;s folders are on, then check again.</source>
        <extracomment>core/words_of_checkup</extracomment>
        <translation>Revise el disco donde están las carpetas de Goldcrest y vuelva a comprobar.</translation>
    </message>
    <message>
        <source>Check the disk that it is on, and connect it again if it was removed.</source>
        <extracomment>core/wording_disk</extracomment>
        <translation>Compruebe el disco en el que está y vuelva a conectarlo si se retiró.</translation>
    </message>
    <message>
        <source>Check the file</source>
        <extracomment>gui/library</extracomment>
        <translation>Comprobar el archivo</translation>
    </message>
    <message>
        <source>Check the network connection, then try again.</source>
        <extracomment>core/wording_hub</extracomment>
        <translation>Compruebe la conexión de red y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Check the proxy&apos;s address, name and password, then try again.</source>
        <extracomment>core/wording_hub</extracomment>
        <translation>Compruebe la dirección, el nombre y la contraseña del proxy y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Check your text, and list its mistakes as short bullet points. Do not rewrite it yet.</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Revise su texto y enumere sus errores en puntos breves. No lo reescriba todavía.</translation>
    </message>
    <message>
        <source>Check-up</source>
        <extracomment>gui/doctor, gui/pages, gui/settings</extracomment>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Check-up of Goldcrest {version}</source>
        <extracomment>app_doctor</extracomment>
        <translation>Comprobación de Goldcrest {version}</translation>
    </message>
    <message>
        <source>Check-up: see that everything works</source>
        <extracomment>gui/commands</extracomment>
        <translation>Comprobación: ver si todo funciona</translation>
    </message>
    <message>
        <source>Checking now</source>
        <extracomment>gui/doctor</extracomment>
        <translation>Comprobando ahora</translation>
    </message>
    <message>
        <source>Checking the file</source>
        <extracomment>gui/downloads</extracomment>
        <translation>Comprobando el archivo</translation>
    </message>
    <message>
        <source>Checking the file, {percent} %</source>
        <extracomment>gui/downloads</extracomment>
        <translation>Comprobando el archivo, {percent} %</translation>
    </message>
    <message>
        <source>Checking {name}, {number} of {count}</source>
        <extracomment>gui/disk</extracomment>
        <translation>Comprobando {name}, {number} de {count}</translation>
    </message>
    <message>
        <source>Checking {progress}</source>
        <extracomment>gui/library</extracomment>
        <translation>Comprobando {progress}</translation>
    </message>
    <message>
        <source>Checking. Replies that are being written go on meanwhile.</source>
        <extracomment>gui/doctor</extracomment>
        <translation>Comprobando. Las respuestas que se están escribiendo continúan mientras tanto.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <extracomment>gui/about</extracomment>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Chinese</source>
        <extracomment>core/languages</extracomment>
        <translation>Chino</translation>
    </message>
    <message>
        <source>Choice {number}: choices, one a line</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Opción {number}: valores, uno por línea</translation>
    </message>
    <message>
        <source>Choice {number}: chosen at first</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Opción {number}: valor inicial</translation>
    </message>
    <message>
        <source>Choice {number}: label</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Opción {number}: etiqueta</translation>
    </message>
    <message>
        <source>Choice {number}: name in the instructions</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Opción {number}: nombre en las instrucciones</translation>
    </message>
    <message>
        <source>Choices, one a line</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Valores, uno por línea</translation>
    </message>
    <message>
        <source>Choose a file or a folder with chats.</source>
        <extracomment>core/words_of_chats</extracomment>
        <translation>Elija un archivo o una carpeta con chats.</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <extracomment>gui/keeping</extracomment>
        <translation>Elegir una carpeta…</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <extracomment>gui/chat, gui/downloads</extracomment>
        <translation>Elegir un modelo</translation>
    </message>
    <message>
        <source>Choose a model in the GGUF format, or download it again.</source>
        <extracomment>core/wording</extracomment>
        <translation>Elija un modelo en formato GGUF o descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>Choose a model that can, with its file for pictures, or ask without the picture.</source>
        <extracomment>core/words_of_pictures</extracomment>
        <translation>Elija un modelo que pueda verlas, con su archivo para imágenes, o pregunte sin la imagen.</translation>
    </message>
    <message>
        <source>Choose a smaller model.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>Elija un modelo más pequeño.</translation>
    </message>
    <message>
        <source>Choose a specialist</source>
        <extracomment>gui/chat</extracomment>
        <translation>Elegir un especialista</translation>
    </message>
    <message>
        <source>Choose a specialist for this chat</source>
        <extracomment>gui/commands</extracomment>
        <translation>Elegir un especialista para este chat</translation>
    </message>
    <message>
        <source>Choose an empty folder that is not inside the old one.</source>
        <extracomment>core/wording_disk</extracomment>
        <translation>Elija una carpeta vacía que no esté dentro de la antigua.</translation>
    </message>
    <message>
        <source>Choose an export of Goldcrest, ChatGPT, Claude or Open WebUI, or files of LM Studio, Jan or GPT4All.</source>
        <extracomment>core/words_of_chats</extracomment>
        <translation>Elija una exportación de Goldcrest, ChatGPT, Claude u Open WebUI, o archivos de LM Studio, Jan o GPT4All.</translation>
    </message>
    <message>
        <source>Choose another file of this model, or another model.</source>
        <extracomment>core/wording</extracomment>
        <translation>Elija otro archivo de este modelo u otro modelo.</translation>
    </message>
    <message>
        <source>Choose another file of this model, such as one in Q4_K_M.</source>
        <extracomment>core/wording_models</extracomment>
        <translation>Elija otro archivo de este modelo, por ejemplo uno en Q4_K_M.</translation>
    </message>
    <message>
        <source>Choose another file of this model, such as one in TQ2_0 or Q4_K_M.</source>
        <extracomment>core/wording_models</extracomment>
        <translation>Elija otro archivo de este modelo, por ejemplo uno en TQ2_0 o Q4_K_M.</translation>
    </message>
    <message>
        <source>Choose another file, or mend this one; docs/specialists.md says what it holds.</source>
        <extracomment>core/words_of_specialists</extracomment>
        <translation>Elija otro archivo o corrija este; docs/specialists.md dice qué contiene.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <extracomment>core/words_of_documents</extracomment>
        <translation>Elija otro archivo.</translation>
    </message>
    <message>
        <source>Choose another folder in the settings, or allow writing to this one.</source>
        <extracomment>core/wording_disk</extracomment>
        <translation>Elija otra carpeta en los ajustes o permita escribir en esta.</translation>
    </message>
    <message>
        <source>Choose another models folder in the settings instead.</source>
        <extracomment>core/wording_disk</extracomment>
        <translation>Elija en los ajustes otra carpeta de modelos.</translation>
    </message>
    <message>
        <source>Choose another name, or move the chats there.</source>
        <extracomment>core/wording_chats</extracomment>
        <translation>Elija otro nombre o mueva los chats allí.</translation>
    </message>
    <message>
        <source>Choose another one in the settings, or the processor. Here are: {available}.</source>
        <extracomment>core/words_of_devices</extracomment>
        <translation>Elija otro en los ajustes, o el procesador. Aquí hay: {available}.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <extracomment>core/words_of_chats</extracomment>
        <translation>Elija otro.</translation>
    </message>
    <message>
        <source>Choose another power plan in the system&apos;s settings.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>Elija otro plan de energía en los ajustes del sistema.</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <extracomment>gui/disk, gui/library</extracomment>
        <translation>Elegir otra…</translation>
    </message>
    <message>
        <source>Choose at least one more.</source>
        <extracomment>gui/models</extracomment>
        <translation>Elija al menos uno más.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <extracomment>gui/keeping</extracomment>
        <translation>Elegir archivos…</translation>
    </message>
    <message>
        <source>Choose it in the list of models.</source>
        <extracomment>core/wording</extracomment>
        <translation>Elíjalo en la lista de modelos.</translation>
    </message>
    <message>
        <source>Choose one that is not inside it.</source>
        <extracomment>gui/disk</extracomment>
        <translation>Elija una que no esté dentro de ella.</translation>
    </message>
    <message>
        <source>Choose one that was made for this very model, or go on without it.</source>
        <extracomment>core/wording_models</extracomment>
        <translation>Elija uno hecho para este mismo modelo o siga sin él.</translation>
    </message>
    <message>
        <source>Choose others in the settings.</source>
        <extracomment>core/words_of_devices</extracomment>
        <translation>Elija otras en los ajustes.</translation>
    </message>
    <message>
        <source>Choose parts…</source>
        <extracomment>gui/chat</extracomment>
        <translation>Elegir partes…</translation>
    </message>
    <message>
        <source>Choose two or three models above the message, or ask one as usual (Cancel).</source>
        <extracomment>gui/chat</extracomment>
        <translation>Elija dos o tres modelos encima del mensaje o pregunte a uno como siempre (Cancelar).</translation>
    </message>
    <message>
        <source>Choose two or three models to compare.</source>
        <extracomment>gui/models</extracomment>
        <translation>Elija dos o tres modelos para comparar.</translation>
    </message>
    <message>
        <source>Choose what is sent of a file</source>
        <extracomment>gui/commands</extracomment>
        <translation>Elegir qué se envía de un archivo</translation>
    </message>
    <message>
        <source>Choose which model answers</source>
        <extracomment>gui/chat</extracomment>
        <translation>Elegir qué modelo responde</translation>
    </message>
    <message>
        <source>Choose {name}</source>
        <extracomment>gui/settings</extracomment>
        <translation>Elegir {name}</translation>
    </message>
    <message>
        <source>Choose…</source>
        <extracomment>gui/settings</extracomment>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choosing again what models run on tries it once more.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>Si vuelve a elegir dónde funcionan los modelos, se prueba una vez más.</translation>
    </message>
    <message>
        <source>Chosen at first</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Valor inicial</translation>
    </message>
    <message>
        <source>Chosen to compare</source>
        <extracomment>gui/models</extracomment>
        <translation>Elegido para comparar</translation>
    </message>
    <message>
        <source>Clean up</source>
        <extracomment>gui/disk</extracomment>
        <translation>Limpiar</translation>
    </message>
    <message>
        <source>Cleaning up</source>
        <extracomment>gui/disk</extracomment>
        <translation>Limpiando</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>gui/downloads, gui/finding, gui/privacy</extracomment>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Clear selection</source>
        <extracomment>gui/shelf</extracomment>
        <translation>Anular selección</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <extracomment>gui/finding</extracomment>
        <translation>Quitar el filtro</translation>
    </message>
    <message>
        <source>Clock</source>
        <extracomment>core/machine</extracomment>
        <translation>Frecuencia</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>gui/chat, gui/dialogs, gui/search</extracomment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close Goldcrest</source>
        <extracomment>gui/keeping</extracomment>
        <translation>Cerrar Goldcrest</translation>
    </message>
    <message>
        <source>Close other programs or free some space, then try again.</source>
        <extracomment>core/wording_models</extracomment>
        <translation>Cierre otros programas o libere espacio y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Close other programs that use it, check that its disk is connected, then try again.</source>
        <extracomment>core/wording_disk</extracomment>
        <translation>Cierre otros programas que lo usen, compruebe que su disco esté conectado y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Close other programs, choose a smaller model, or set a shorter context in the settings.</source>
        <extracomment>core/wording</extracomment>
        <translation>Cierre otros programas, elija un modelo más pequeño o ponga un contexto más corto en los ajustes.</translation>
    </message>
    <message>
        <source>Close the details</source>
        <extracomment>gui/models</extracomment>
        <translation>Cerrar los detalles</translation>
    </message>
    <message>
        <source>Close the link that is shown</source>
        <extracomment>gui/commands</extracomment>
        <translation>Cerrar el enlace mostrado</translation>
    </message>
    <message>
        <source>Close what lies on top, then back to the message</source>
        <extracomment>gui/commands</extracomment>
        <translation>Cerrar lo que está encima y volver al mensaje</translation>
    </message>
    <message>
        <source>Close what you do not need.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>Cierre lo que no necesite.</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Código</translation>
    </message>
    <message>
        <source>Comes up with many different ideas.</source>
        <extracomment>a specialist</extracomment>
        <translation>Propone muchas ideas diferentes.</translation>
    </message>
    <message>
        <source>Comes with Goldcrest on Windows and macOS; on Linux your system&apos;s is used. It is unchanged and a separate file, so you may put your own build in its place.</source>
        <extracomment>core/components</extracomment>
        <translation>Viene con Goldcrest en Windows y macOS; en Linux se usa la de su sistema. Está sin cambios y en un archivo aparte, así que puede sustituirla por una compilada por usted.</translation>
    </message>
    <message>
        <source>Comes with the packages of Goldcrest; one that runs from its source uses your system&apos;s.</source>
        <extracomment>core/components</extracomment>
        <translation>Viene con los paquetes de Goldcrest; si se ejecuta desde el código fuente, se usa el de su sistema.</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <extracomment>core/settings</extracomment>
        <translation>Cómoda</translation>
    </message>
    <message>
        <source>Comfortable speed</source>
        <extracomment>core/settings</extracomment>
        <translation>Velocidad cómoda</translation>
    </message>
    <message>
        <source>Compact</source>
        <extracomment>core/settings</extracomment>
        <translation>Compacta</translation>
    </message>
    <message>
        <source>Compact shows more lines at a time, closer to each other.</source>
        <extracomment>core/settings</extracomment>
        <translation>La compacta muestra más líneas a la vez, más juntas.</translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>gui/models</extracomment>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Compare models</source>
        <extracomment>gui/models</extracomment>
        <translation>Comparar modelos</translation>
    </message>
    <message>
        <source>Compare {name}</source>
        <extracomment>gui/models</extracomment>
        <translation>Comparar {name}</translation>
    </message>
    <message>
        <source>Comparison. {models}. Comfortable: {speed}.</source>
        <extracomment>gui/models</extracomment>
        <translation>Comparación. {models}. Cómoda: {speed}.</translation>
    </message>
    <message>
        <source>Connect the disk that it is on, or choose another folder in the settings.</source>
        <extracomment>core/wording_disk</extracomment>
        <translation>Conecte el disco en el que está o elija otra carpeta en los ajustes.</translation>
    </message>
    <message>
        <source>Connect the disk that it is on, or show Goldcrest where the folder is now. The models in it are not lost.</source>
        <extracomment>gui/library</extracomment>
        <translation>Conecte el disco en el que está o indique a Goldcrest dónde está ahora la carpeta. Sus modelos no se han perdido.</translation>
    </message>
    <message>
        <source>Connecting</source>
        <extracomment>gui/downloads</extracomment>
        <translation>Conectando</translation>
    </message>
    <message>
        <source>Connections</source>
        <extracomment>gui/privacy</extracomment>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Context</source>
        <extracomment>gui/chat, gui/models</extracomment>
        <translation>Contexto</translation>
    </message>
    <message>
        <source>Context full</source>
        <extracomment>gui/models</extracomment>
        <translation>Contexto lleno</translation>
    </message>
    <message>
        <source>Context half full</source>
        <extracomment>gui/models</extracomment>
        <translation>Contexto medio lleno</translation>
    </message>
    <message>
        <source>Context length</source>
        <extracomment>core/settings, gui/chat</extracomment>
        <translation>Longitud del contexto</translation>
    </message>
    <message>
        <source>Context: {how_full}</source>
        <extracomment>gui/chat</extracomment>
        <translation>Contexto: {how_full}</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>gui/chat, gui/downloads, gui/models</extracomment>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Continue in the main window</source>
        <extracomment>gui/quick</extracomment>
        <translation>Continuar en la ventana principal</translation>
    </message>
    <message>
        <source>Conversation</source>
        <extracomment>gui/chat</extracomment>
        <translation>Conversación</translation>
    </message>
    <message>
        <source>Conversation in little memory</source>
        <extracomment>a model</extracomment>
        <translation>Conversación en poca memoria</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>gui/dialogs, gui/doctor, gui/hardware, gui/privacy</extracomment>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>gui/chat, gui/commands, gui/hardware, gui/library, gui/privacy, gui/specialists</extracomment>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy all</source>
        <extracomment>gui/privacy</extracomment>
        <translation>Copiar todo</translation>
    </message>
    <message>
        <source>Copy as markdown</source>
        <extracomment>gui/chat, gui/commands</extracomment>
        <translation>Copiar como Markdown</translation>
    </message>
    <message>
        <source>Copy code</source>
        <extracomment>gui/chat</extracomment>
        <translation>Copiar código</translation>
    </message>
    <message>
        <source>Copy details</source>
        <extracomment>gui/chat</extracomment>
        <translation>Copiar detalles</translation>
    </message>
    <message>
        <source>Copy link address</source>
        <extracomment>gui/chat</extracomment>
        <translation>Copiar enlace</translation>
    </message>
    <message>
        <source>Copy message</source>
        <extracomment>gui/chat</extracomment>
        <translation>Copiar mensaje</translation>
    </message>
    <message>
        <source>Copy of chats {file}</source>
        <extracomment>core/library</extracomment>
        <translation>Copia de los chats {file}</translation>
    </message>
    <message>
        <source>Copy one, or make a new one.</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Copie uno o cree otro nuevo.</translation>
    </message>
    <message>
        <source>Copy or move the model instead.</source>
        <extracomment>core/wording_disk</extracomment>
        <translation>Copie o mueva el modelo.</translation>
    </message>
    <message>
        <source>Copy reply</source>
        <extracomment>gui/chat</extracomment>
        <translation>Copiar respuesta</translation>
    </message>
    <message>
        <source>Copy report</source>
        <extracomment>gui/dialogs, gui/doctor</extracomment>
        <translation>Copiar informe</translation>
    </message>
    <message>
        <source>Copy the checksum</source>
        <extracomment>gui/models</extracomment>
        <translation>Copiar la suma</translation>
    </message>
    <message>
        <source>Copy the chosen connections</source>
        <extracomment>gui/commands</extracomment>
        <translation>Copiar las conexiones elegidas</translation>
    </message>
    <message>
        <source>Copy the details of a reply</source>
        <extracomment>gui/commands</extracomment>
        <translation>Copiar los detalles de una respuesta</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <extracomment>gui/library</extracomment>
        <translation>Copiar la ruta</translation>
    </message>
    <message>
        <source>Copy this specialist</source>
        <extracomment>gui/commands</extracomment>
        <translation>Copiar este especialista</translation>
    </message>
    <message>
        <source>Cores</source>
        <extracomment>core/machine</extracomment>
        <translation>Núcleos</translation>
    </message>
    <message>
        <source>Correct my text</source>
        <extracomment>a prompt</extracomment>
        <translation>Corregir mi texto</translation>
    </message>
    <message>
        <source>Correct spelling, grammar and punctuation of the following text. Change nothing else. Then list what you changed.

{{text}}</source>
        <extracomment>a prompt</extracomment>
        <translation>Corrija la ortografía, la gramática y la puntuación del texto siguiente. No cambie nada más. Después enumere lo que ha cambiado.

{{texto}}</translation>
    </message>
    <message>
        <source>Correct the JSON schema or the grammar, or send the message without it.</source>
        <extracomment>core/wording_models</extracomment>
        <translation>Corrija el esquema JSON o la gramática, o envíe el mensaje sin ellos.</translation>
    </message>
    <message>
        <source>Corrects spelling and grammar, and leaves the rest alone.</source>
        <extracomment>a specialist</extracomment>
        <translation>Corrige la ortografía y la gramática y deja lo demás como está.</translation>
    </message>
    <message>
        <source>Count from 3 to 9.</source>
        <extracomment>gui/chat</extracomment>
        <translation>Cuente del 3 al 9.</translation>
    </message>
    <message>
        <source>Counted by the model itself.</source>
        <extracomment>gui/chat</extracomment>
        <translation>Contado por el propio modelo.</translation>
    </message>
    <message>
        <source>Crash report</source>
        <extracomment>gui/reports</extracomment>
        <translation>Informe de fallo</translation>
    </message>
    <message>
        <source>Crash reports</source>
        <extracomment>gui/reports</extracomment>
        <translation>Informes de fallos</translation>
    </message>
    <message>
        <source>Ctrl and wheel</source>
        <extracomment>gui/commands</extracomment>
        <translation>Ctrl y rueda</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <extracomment>core/settings</extracomment>
        <translation>Ctrl+Intro</translation>
    </message>
    <message>
        <source>Cut off</source>
        <extracomment>gui/privacy</extracomment>
        <translation>Cortada</translation>
    </message>
    <message>
        <source>Czech</source>
        <extracomment>core/languages</extracomment>
        <translation>Checo</translation>
    </message>
    <message>
        <source>Damaged</source>
        <extracomment>gui/library</extracomment>
        <translation>Dañado</translation>
    </message>
    <message>
        <source>Danish</source>
        <extracomment>core/languages</extracomment>
        <translation>Danés</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>core/settings</extracomment>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Debian package</source>
        <extracomment>gui/about</extracomment>
        <translation>Paquete de Debian</translation>
    </message>
    <message>
        <source>Dec</source>
        <extracomment>gui/dates</extracomment>
        <translation>dic</translation>
    </message>
    <message>
        <source>December</source>
        <extracomment>gui/dates</extracomment>
        <translation>diciembre</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>gui/chat, gui/commands, gui/disk, gui/models, gui/prompts, gui/reports, gui/shelf, gui/specialists</extracomment>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete all…</source>
        <extracomment>gui/reports</extracomment>
        <translation>Eliminar todos…</translation>
    </message>
    <message>
        <source>Delete another model to free space.</source>
        <extracomment>core/wording</extracomment>
        <translation>Elimine otro modelo para liberar espacio.</translation>
    </message>
    <message>
        <source>Delete folder</source>
        <extracomment>gui/shelf</extracomment>
        <translation>Eliminar carpeta</translation>
    </message>
    <message>
        <source>Delete folder, keep its chats</source>
        <extracomment>gui/shelf</extracomment>
        <translation>Eliminar carpeta, conservar chats</translation>
    </message>
    <message>
        <source>Delete it and download it again, or choose another model.</source>
        <extracomment>core/wording</extracomment>
        <translation>Elimínelo y descárguelo de nuevo, o elija otro modelo.</translation>
    </message>
    <message>
        <source>Delete it and download the model again.</source>
        <extracomment>core/wording</extracomment>
        <translation>Elimínelo y descargue el modelo de nuevo.</translation>
    </message>
    <message>
        <source>Delete it where it comes from.</source>
        <extracomment>core/wording</extracomment>
        <translation>Elimínelo en su lugar de origen.</translation>
    </message>
    <message>
        <source>Delete it, then add it again from where you have it.</source>
        <extracomment>core/wording</extracomment>
        <translation>Elimínelo y añádalo de nuevo desde donde lo tenga.</translation>
    </message>
    <message>
        <source>Delete list</source>
        <extracomment>gui/privacy</extracomment>
        <translation>Borrar lista</translation>
    </message>
    <message>
        <source>Delete some that you do not need, then try again.</source>
        <extracomment>core/words_of_prompts</extracomment>
        <translation>Elimine algunas que no necesite y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Delete the unfinished download of {name}? The {progress} that have arrived would have to be downloaded again. It frees {size}.</source>
        <extracomment>gui/disk</extracomment>
        <translation>¿Eliminar la descarga sin terminar de {name}? Habría que volver a descargar los {progress} que han llegado. Libera {size}.</translation>
    </message>
    <message>
        <source>Delete the whole list? What was downloaded stays.</source>
        <extracomment>gui/privacy</extracomment>
        <translation>¿Borrar toda la lista? Lo descargado se conserva.</translation>
    </message>
    <message>
        <source>Delete this one</source>
        <extracomment>gui/disk</extracomment>
        <translation>Eliminar este</translation>
    </message>
    <message>
        <source>Delete this prompt</source>
        <extracomment>gui/prompts</extracomment>
        <translation>Eliminar esta plantilla</translation>
    </message>
    <message>
        <source>Delete what keeps chats ready? Your chats stay; the model reads each again when you go on with it. It frees {size}.</source>
        <extracomment>gui/disk</extracomment>
        <translation>¿Eliminar lo que mantiene listos los chats? Sus chats se conservan; el modelo vuelve a leer cada uno cuando lo retome. Libera {size}.</translation>
    </message>
    <message>
        <source>Delete {name}</source>
        <extracomment>gui/disk, gui/models</extracomment>
        <translation>Eliminar {name}</translation>
    </message>
    <message>
        <source>Delete {name} from this computer? Your chats stay.</source>
        <extracomment>gui/models</extracomment>
        <translation>¿Eliminar {name} de este equipo? Sus chats se conservan.</translation>
    </message>
    <message>
        <source>Delete {name} from this computer? {freed} Your chats stay.</source>
        <extracomment>gui/disk, gui/library</extracomment>
        <translation>¿Eliminar {name} de este equipo? {freed} Sus chats se conservan.</translation>
    </message>
    <message>
        <source>Delete {name} {place}</source>
        <extracomment>gui/disk</extracomment>
        <translation>Eliminar {name} {place}</translation>
    </message>
    <message>
        <source>Delete {name}? It frees {size}.</source>
        <extracomment>gui/disk</extracomment>
        <translation>¿Eliminar {name}? Libera {size}.</translation>
    </message>
    <message numerus="yes">
        <source>Delete {n} chat</source>
        <comment>Delete {n} chats</comment>
        <extracomment>gui/shelf</extracomment>
        <translation>
            <numerusform>Eliminar {n} chat</numerusform>
            <numerusform>Eliminar {n} chats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete {n} report?</source>
        <comment>Delete {n} reports?</comment>
        <extracomment>gui/reports</extracomment>
        <translation>
            <numerusform>¿Eliminar {n} informe?</numerusform>
            <numerusform>¿Eliminar {n} informes?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete {path}?</source>
        <extracomment>gui/disk</extracomment>
        <translation>¿Eliminar {path}?</translation>
    </message>
    <message>
        <source>Delete, with all below</source>
        <extracomment>gui/chat</extracomment>
        <translation>Eliminar, con todo lo de abajo</translation>
    </message>
    <message>
        <source>Deleting</source>
        <extracomment>gui/models</extracomment>
        <translation>Eliminando</translation>
    </message>
    <message numerus="yes">
        <source>Deleting Goldcrest&apos;s own frees {size}; the other is used in its place.</source>
        <comment>Deleting Goldcrest&apos;s own frees {size}; the others are used in its place.</comment>
        <extracomment>gui/library</extracomment>
        <translation>
            <numerusform>Eliminar la de Goldcrest libera {size}; en su lugar se usa la otra.</numerusform>
            <numerusform>Eliminar la de Goldcrest libera {size}; en su lugar se usan las otras.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleting Goldcrest&apos;s own {own} frees {size}; the other is used in their place.</source>
        <comment>Deleting Goldcrest&apos;s own {own} frees {size}; the others are used in their place.</comment>
        <extracomment>gui/library</extracomment>
        <translation>
            <numerusform>Eliminar las {own} de Goldcrest libera {size}; en su lugar se usa la otra.</numerusform>
            <numerusform>Eliminar las {own} de Goldcrest libera {size}; en su lugar se usan las otras.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleting all but one of them frees up to {size}.</source>
        <extracomment>gui/library</extracomment>
        <translation>Eliminar todas menos una libera hasta {size}.</translation>
    </message>
    <message>
        <source>Deleting all but one of them frees {size}.</source>
        <extracomment>gui/library</extracomment>
        <translation>Eliminar todas menos una libera {size}.</translation>
    </message>
    <message>
        <source>Deleting one of them frees up to {size}.</source>
        <extracomment>gui/library</extracomment>
        <translation>Eliminar una de ellas libera hasta {size}.</translation>
    </message>
    <message>
        <source>Deleting one of them frees {size}.</source>
        <extracomment>gui/library</extracomment>
        <translation>Eliminar una de ellas libera {size}.</translation>
    </message>
    <message>
        <source>Density</source>
        <extracomment>core/settings</extracomment>
        <translation>Densidad</translation>
    </message>
    <message>
        <source>Details of {name}</source>
        <extracomment>gui/models, gui/search</extracomment>
        <translation>Detalles de {name}</translation>
    </message>
    <message>
        <source>Details of {what}</source>
        <extracomment>gui/doctor</extracomment>
        <translation>Detalles: {what}</translation>
    </message>
    <message>
        <source>Device</source>
        <extracomment>gui/models</extracomment>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Difference</source>
        <extracomment>gui/plots</extracomment>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Disk</source>
        <extracomment>core/machine</extracomment>
        <translation>Disco</translation>
    </message>
    <message>
        <source>Disk use</source>
        <extracomment>gui/commands, gui/disk, gui/models, gui/pages, gui/settings</extracomment>
        <translation>Uso del disco</translation>
    </message>
    <message>
        <source>Disk use…</source>
        <extracomment>gui/about</extracomment>
        <translation>Uso del disco…</translation>
    </message>
    <message>
        <source>Disks formatted as FAT32 take files up to 4 GB. Choose another models folder in the settings, or use a disk formatted as exFAT, for example.</source>
        <extracomment>core/wording_disk</extracomment>
        <translation>Los discos con formato FAT32 admiten archivos de hasta 4 GB. Elija otra carpeta de modelos en los ajustes o use, por ejemplo, un disco con formato exFAT.</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <extracomment>gui/disk, gui/library, gui/widgets</extracomment>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Divide the text, or choose a model for longer texts.</source>
        <extracomment>core/wording_models</extracomment>
        <translation>Divida el texto o elija un modelo para textos más largos.</translation>
    </message>
    <message>
        <source>Do not send</source>
        <extracomment>core/settings</extracomment>
        <translation>No enviar</translation>
    </message>
    <message>
        <source>Do not send the message</source>
        <extracomment>gui/chat</extracomment>
        <translation>No enviar el mensaje</translation>
    </message>
    <message>
        <source>Do not trust it, unless you know where it comes from.</source>
        <extracomment>core/words_of_documents</extracomment>
        <translation>No se fíe de él, a menos que sepa de dónde viene.</translation>
    </message>
    <message>
        <source>Do not use {name}</source>
        <extracomment>gui/chat</extracomment>
        <translation>No usar {name}</translation>
    </message>
    <message>
        <source>Do not wrap lines</source>
        <extracomment>gui/chat</extracomment>
        <translation>No ajustar líneas</translation>
    </message>
    <message>
        <source>Document</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Does not say how many parameters it has</source>
        <extracomment>core/findings</extracomment>
        <translation>No dice cuántos parámetros tiene</translation>
    </message>
    <message>
        <source>Does not say how much it reads at a time</source>
        <extracomment>core/findings</extracomment>
        <translation>No dice cuánto lee a la vez</translation>
    </message>
    <message>
        <source>Does not say whether it thinks before it answers</source>
        <extracomment>core/findings</extracomment>
        <translation>No dice si razona antes de responder</translation>
    </message>
    <message>
        <source>Does not think before it answers</source>
        <extracomment>core/findings</extracomment>
        <translation>No razona antes de responder</translation>
    </message>
    <message>
        <source>Don&apos;t remove</source>
        <extracomment>gui/downloads</extracomment>
        <translation>No quitar</translation>
    </message>
    <message>
        <source>Don&apos;t remove {name}</source>
        <extracomment>gui/downloads</extracomment>
        <translation>No quitar {name}</translation>
    </message>
    <message>
        <source>Don&apos;t stop</source>
        <extracomment>gui/downloads</extracomment>
        <translation>No detener</translation>
    </message>
    <message>
        <source>Don&apos;t stop {name}</source>
        <extracomment>gui/downloads</extracomment>
        <translation>No detener {name}</translation>
    </message>
    <message>
        <source>Download</source>
        <extracomment>gui/downloads, gui/models, gui/privacy, gui/search</extracomment>
        <translation>Descargar</translation>
    </message>
    <message>
        <source>Download and start</source>
        <extracomment>gui/models</extracomment>
        <translation>Descargar e iniciar</translation>
    </message>
    <message>
        <source>Download anyway</source>
        <extracomment>gui/downloads</extracomment>
        <translation>Descargar igualmente</translation>
    </message>
    <message>
        <source>Download it again. If it happens once more, the file on the hub may have changed.</source>
        <extracomment>core/wording_hub</extracomment>
        <translation>Descárguelo de nuevo. Si vuelve a ocurrir, puede que el archivo del hub haya cambiado.</translation>
    </message>
    <message>
        <source>Download it first.</source>
        <extracomment>core/wording</extracomment>
        <translation>Descárguelo antes.</translation>
    </message>
    <message>
        <source>Download its file for pictures too</source>
        <extracomment>gui/search</extracomment>
        <translation>Descargar también su archivo para imágenes</translation>
    </message>
    <message>
        <source>Download of {name}</source>
        <extracomment>gui/downloads</extracomment>
        <translation>Descarga de {name}</translation>
    </message>
    <message>
        <source>Download the file for pictures that belongs to the model.</source>
        <extracomment>core/words_of_pictures</extracomment>
        <translation>Descargue el archivo para imágenes que corresponde al modelo.</translation>
    </message>
    <message>
        <source>Download {name}, {size}</source>
        <extracomment>gui/search</extracomment>
        <translation>Descargar {name}, {size}</translation>
    </message>
    <message>
        <source>Downloads</source>
        <extracomment>core/settings, gui/commands, gui/downloads, gui/pages</extracomment>
        <translation>Descargas</translation>
    </message>
    <message>
        <source>Downloads at a time</source>
        <extracomment>core/settings</extracomment>
        <translation>Descargas simultáneas</translation>
    </message>
    <message>
        <source>Downloads go on when it is back, or when you say where it is now.</source>
        <extracomment>gui/downloads</extracomment>
        <translation>Las descargas siguen cuando vuelva, o cuando usted indique dónde está ahora.</translation>
    </message>
    <message>
        <source>Downloads go on when it is started without GOLDCREST_OFFLINE, HF_HUB_OFFLINE and TRANSFORMERS_OFFLINE.</source>
        <extracomment>gui/downloads</extracomment>
        <translation>Las descargas siguen cuando se inicie sin GOLDCREST_OFFLINE, HF_HUB_OFFLINE ni TRANSFORMERS_OFFLINE.</translation>
    </message>
    <message>
        <source>Downloads go on where they were when you switch that off.</source>
        <extracomment>gui/downloads</extracomment>
        <translation>Las descargas siguen donde estaban cuando desactive eso.</translation>
    </message>
    <message>
        <source>Downloads pause while the connection costs by volume, such as that of a phone.</source>
        <extracomment>core/settings</extracomment>
        <translation>Las descargas se pausan mientras la conexión se pague por volumen, como la de un teléfono.</translation>
    </message>
    <message>
        <source>Downloads wait, as you asked.</source>
        <extracomment>gui/downloads</extracomment>
        <translation>Las descargas esperan, como usted pidió.</translation>
    </message>
    <message>
        <source>Draft, check, shorten</source>
        <extracomment>a specialist</extracomment>
        <translation>Redactar, revisar, acortar</translation>
    </message>
    <message numerus="yes">
        <source>Drafting: {right} of {n} guessed tokens was right</source>
        <comment>Drafting: {right} of {n} guessed tokens were right</comment>
        <extracomment>gui/chat</extracomment>
        <translation>
            <numerusform>Borrador: acertó {right} de {n} token adivinado</numerusform>
            <numerusform>Borrador: acertó {right} de {n} tokens adivinados</numerusform>
        </translation>
    </message>
    <message>
        <source>Drag chats here</source>
        <extracomment>gui/chat_rows</extracomment>
        <translation>Arrastre chats aquí</translation>
    </message>
    <message>
        <source>Driver</source>
        <extracomment>core/machine</extracomment>
        <translation>Controlador</translation>
    </message>
    <message>
        <source>Drop files here to attach them</source>
        <extracomment>gui/chat</extracomment>
        <translation>Suelte archivos aquí para adjuntarlos</translation>
    </message>
    <message>
        <source>Drop to add to your models</source>
        <extracomment>gui/library</extracomment>
        <translation>Suelte para añadir a sus modelos</translation>
    </message>
    <message>
        <source>Dutch</source>
        <extracomment>a specialist, core/languages</extracomment>
        <translation>Neerlandés</translation>
    </message>
    <message>
        <source>Each model that fits into memory, and of which all sizes are known, is predicted exactly.</source>
        <extracomment>gui/speed</extracomment>
        <translation>Cada modelo que cabe en la memoria y cuyos tamaños se conocen todos se predice con exactitud.</translation>
    </message>
    <message>
        <source>Each model that runs here is compared with its prediction. None has been yet: chat with an installed model, or measure it.</source>
        <extracomment>gui/speed</extracomment>
        <translation>Cada modelo que funciona aquí se compara con su predicción. Aún no hay ninguno: chatee con un modelo instalado o mídalo.</translation>
    </message>
    <message>
        <source>Each request that Goldcrest makes is listed here before it is made.</source>
        <extracomment>gui/privacy</extracomment>
        <translation>Cada petición que hace Goldcrest figura aquí antes de hacerse.</translation>
    </message>
    <message>
        <source>Earlier messages</source>
        <extracomment>gui/chat, gui/commands</extracomment>
        <translation>Mensajes anteriores</translation>
    </message>
    <message>
        <source>Earlier messages were summarised first.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>Antes se resumieron mensajes anteriores.</translation>
    </message>
    <message>
        <source>Edit</source>
        <extracomment>gui/chat</extracomment>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Edit your last message</source>
        <extracomment>gui/commands</extracomment>
        <translation>Editar su último mensaje</translation>
    </message>
    <message>
        <source>Editing a message. What it said, and what followed, stays beside it.</source>
        <extracomment>gui/chat</extracomment>
        <translation>Editando un mensaje. Lo que decía, y lo que siguió, queda a su lado.</translation>
    </message>
    <message>
        <source>Energy is not known: nothing was written.</source>
        <extracomment>core/wording_roofline</extracomment>
        <translation>La energía no se conoce: no se escribió nada.</translation>
    </message>
    <message>
        <source>Energy is not known: the measurement was too short.</source>
        <extracomment>core/wording_roofline</extracomment>
        <translation>La energía no se conoce: la medición fue demasiado corta.</translation>
    </message>
    <message>
        <source>Energy is not known: the system did not answer.</source>
        <extracomment>core/wording_roofline</extracomment>
        <translation>La energía no se conoce: el sistema no respondió.</translation>
    </message>
    <message>
        <source>Energy is not known: the system tells it to administrators only.</source>
        <extracomment>core/wording_roofline</extracomment>
        <translation>La energía no se conoce: el sistema solo la dice a los administradores.</translation>
    </message>
    <message>
        <source>Energy is not known: the system&apos;s counter may have begun anew more than once.</source>
        <extracomment>core/wording_roofline</extracomment>
        <translation>La energía no se conoce: el contador del sistema puede haber vuelto a empezar más de una vez.</translation>
    </message>
    <message>
        <source>Energy is not known: this computer does not tell it.</source>
        <extracomment>core/wording_roofline</extracomment>
        <translation>La energía no se conoce: este equipo no la dice.</translation>
    </message>
    <message>
        <source>Energy is not known: this computer tells it only while it runs on its battery.</source>
        <extracomment>core/wording_roofline</extracomment>
        <translation>La energía no se conoce: este equipo solo la dice mientras funciona con batería.</translation>
    </message>
    <message>
        <source>Engine</source>
        <extracomment>app_doctor</extracomment>
        <translation>Motor</translation>
    </message>
    <message>
        <source>Engine build {name}, weights as in the file</source>
        <extracomment>gui/chat</extracomment>
        <translation>Compilación del motor {name}, pesos como en el archivo</translation>
    </message>
    <message>
        <source>Engine build {name}, weights laid out anew for it</source>
        <extracomment>gui/chat</extracomment>
        <translation>Compilación del motor {name}, pesos reordenados para ella</translation>
    </message>
    <message>
        <source>Engine builds for this processor</source>
        <extracomment>app_doctor</extracomment>
        <translation>Compilaciones del motor para este procesador</translation>
    </message>
    <message>
        <source>Engine: {name}</source>
        <extracomment>app_doctor_engine</extracomment>
        <translation>Motor: {name}</translation>
    </message>
    <message>
        <source>English</source>
        <extracomment>a model, a specialist, core/catalogue_facts, core/languages, gui/specialists</extracomment>
        <translation>Inglés</translation>
    </message>
    <message>
        <source>English, Arabic, Chinese, French, German, Japanese, Korean, Spanish</source>
        <extracomment>a model</extracomment>
        <translation>Inglés, árabe, chino, francés, alemán, japonés, coreano, español</translation>
    </message>
    <message>
        <source>English, Chinese</source>
        <extracomment>a model</extracomment>
        <translation>Inglés, chino</translation>
    </message>
    <message>
        <source>English, French, Spanish, German, Italian, Portuguese</source>
        <extracomment>a model</extracomment>
        <translation>Inglés, francés, español, alemán, italiano, portugués</translation>
    </message>
    <message>
        <source>English, French, Spanish, German, Italian, Portuguese, Dutch, Chinese, Japanese, Korean, Arabic</source>
        <extracomment>a model</extracomment>
        <translation>Inglés, francés, español, alemán, italiano, portugués, neerlandés, chino, japonés, coreano, árabe</translation>
    </message>
    <message>
        <source>English, German, French, Italian, Portuguese, Hindi, Spanish, Thai</source>
        <extracomment>a model</extracomment>
        <translation>Inglés, alemán, francés, italiano, portugués, hindi, español, tailandés</translation>
    </message>
    <message>
        <source>English, Spanish, French, German, Japanese, Chinese, Arabic, Korean, Portuguese, Italian, Dutch, Czech</source>
        <extracomment>a model</extracomment>
        <translation>Inglés, español, francés, alemán, japonés, chino, árabe, coreano, portugués, italiano, neerlandés, checo</translation>
    </message>
    <message>
        <source>Enter</source>
        <extracomment>core/settings</extracomment>
        <translation>Intro</translation>
    </message>
    <message>
        <source>European languages, tool calls</source>
        <extracomment>a model</extracomment>
        <translation>Lenguas europeas, llamadas a herramientas</translation>
    </message>
    <message>
        <source>Every GGUF model</source>
        <extracomment>gui/search</extracomment>
        <translation>Todos los modelos GGUF</translation>
    </message>
    <message>
        <source>Every GGUF model; the bars show what it needs of the {memory} of memory here</source>
        <extracomment>gui/search</extracomment>
        <translation>Todos los modelos GGUF; las barras muestran qué parte necesitan de los {memory} de memoria de aquí</translation>
    </message>
    <message>
        <source>Everything else</source>
        <extracomment>gui/disk</extracomment>
        <translation>Todo lo demás</translation>
    </message>
    <message>
        <source>Everything is where it was.</source>
        <extracomment>gui/disk</extracomment>
        <translation>Todo está donde estaba.</translation>
    </message>
    <message>
        <source>Everything that Goldcrest keeps was read without a fault.</source>
        <extracomment>app_doctor</extracomment>
        <translation>Todo lo que guarda Goldcrest se leyó sin fallos.</translation>
    </message>
    <message>
        <source>Everything that was checked works.</source>
        <extracomment>gui/doctor</extracomment>
        <translation>Todo lo que se comprobó funciona.</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <extracomment>gui/commands</extracomment>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>Explain code</source>
        <extracomment>a specialist</extracomment>
        <translation>Explicar código</translation>
    </message>
    <message>
        <source>Explain simply</source>
        <extracomment>a prompt</extracomment>
        <translation>Explicar con sencillez</translation>
    </message>
    <message>
        <source>Explain the tides to a curious ten-year-old.</source>
        <extracomment>gui/chat</extracomment>
        <translation>Explique las mareas a una niña curiosa de diez años.</translation>
    </message>
    <message>
        <source>Explain this code</source>
        <extracomment>a prompt</extracomment>
        <translation>Explicar este código</translation>
    </message>
    <message>
        <source>Explain what this code does, first in one sentence, then part by part. Name anything that looks like a mistake.

```
{{code}}
```</source>
        <extracomment>a prompt</extracomment>
        <translation>Explique qué hace este código, primero en una frase y luego parte por parte. Señale todo lo que parezca un error.

```
{{código}}
```</translation>
    </message>
    <message>
        <source>Explain {{topic}} to somebody who hears of it for the first time. Use short sentences and one example from everyday life.</source>
        <extracomment>a prompt</extracomment>
        <translation>Explique {{tema}} a alguien que oye hablar de ello por primera vez. Use frases cortas y un ejemplo de la vida cotidiana.</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>gui/commands, gui/keeping, gui/speed</extracomment>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Export a chat</source>
        <extracomment>gui/keeping</extracomment>
        <translation>Exportar un chat</translation>
    </message>
    <message>
        <source>Export a specialist</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Exportar un especialista</translation>
    </message>
    <message>
        <source>Export all chats</source>
        <extracomment>gui/keeping</extracomment>
        <translation>Exportar todos los chats</translation>
    </message>
    <message>
        <source>Export all…</source>
        <extracomment>gui/keeping</extracomment>
        <translation>Exportar todo…</translation>
    </message>
    <message>
        <source>Export prompts</source>
        <extracomment>gui/prompts</extracomment>
        <translation>Exportar plantillas</translation>
    </message>
    <message>
        <source>Export results</source>
        <extracomment>gui/speed</extracomment>
        <translation>Exportar resultados</translation>
    </message>
    <message>
        <source>Export your chats, then restore the newest backup in the settings.</source>
        <extracomment>core/words_of_checkup</extracomment>
        <translation>Exporte sus chats y luego restaure la copia de seguridad más reciente en los ajustes.</translation>
    </message>
    <message>
        <source>Exporting chats</source>
        <extracomment>gui/keeping</extracomment>
        <translation>Exportando chats</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>gui/prompts, gui/shelf, gui/specialists</extracomment>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Facts as JSON</source>
        <extracomment>a specialist</extracomment>
        <translation>Datos en JSON</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>gui/privacy</extracomment>
        <translation>Fallida</translation>
    </message>
    <message>
        <source>Famous for its size in 2023</source>
        <extracomment>a model</extracomment>
        <translation>Famoso por su tamaño en 2023</translation>
    </message>
    <message>
        <source>Fastest first</source>
        <extracomment>gui/models</extracomment>
        <translation>Más rápidos primero</translation>
    </message>
    <message>
        <source>Fastest of its size; questions about given texts, extracting facts</source>
        <extracomment>a model</extracomment>
        <translation>El más rápido de su tamaño; preguntas sobre textos dados, extracción de datos</translation>
    </message>
    <message>
        <source>Fastest on old computers; extracting facts, tool calls</source>
        <extracomment>a model</extracomment>
        <translation>El más rápido en equipos antiguos; extracción de datos, llamadas a herramientas</translation>
    </message>
    <message>
        <source>Feb</source>
        <extracomment>gui/dates</extracomment>
        <translation>feb</translation>
    </message>
    <message>
        <source>February</source>
        <extracomment>gui/dates</extracomment>
        <translation>febrero</translation>
    </message>
    <message>
        <source>Fewer files</source>
        <extracomment>gui/search</extracomment>
        <translation>Menos archivos</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>gui/models</extracomment>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>File of the report</source>
        <extracomment>gui/dialogs</extracomment>
        <translation>Archivo del informe</translation>
    </message>
    <message>
        <source>File system</source>
        <extracomment>core/machine</extracomment>
        <translation>Sistema de archivos</translation>
    </message>
    <message>
        <source>File with your chats</source>
        <extracomment>app_doctor</extracomment>
        <translation>Archivo con sus chats</translation>
    </message>
    <message>
        <source>Filter</source>
        <extracomment>gui/finding</extracomment>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Filter: {words}</source>
        <extracomment>gui/finding</extracomment>
        <translation>Filtro: {words}</translation>
    </message>
    <message>
        <source>Find a file</source>
        <extracomment>gui/privacy</extracomment>
        <translation>Buscar un archivo</translation>
    </message>
    <message>
        <source>Find an action</source>
        <extracomment>gui/commands</extracomment>
        <translation>Buscar una acción</translation>
    </message>
    <message>
        <source>Find an action, a page, a chat or a setting</source>
        <extracomment>gui/commands</extracomment>
        <translation>Busque una acción, una página, un chat o un ajuste</translation>
    </message>
    <message>
        <source>Find it again</source>
        <extracomment>gui/speed</extracomment>
        <translation>Buscar de nuevo</translation>
    </message>
    <message>
        <source>Find models that LM Studio, Ollama, Jan, GPT4All and others have downloaded already.</source>
        <extracomment>core/settings</extracomment>
        <translation>Encuentra los modelos que ya descargaron LM Studio, Ollama, Jan, GPT4All y otros.</translation>
    </message>
    <message>
        <source>Find the fastest</source>
        <extracomment>gui/speed</extracomment>
        <translation>Buscar lo más rápido</translation>
    </message>
    <message>
        <source>Find the fastest settings</source>
        <extracomment>gui/speed</extracomment>
        <translation>Buscar los ajustes más rápidos</translation>
    </message>
    <message>
        <source>Finding out how models run best here, the first time only</source>
        <extracomment>gui/models</extracomment>
        <translation>Averiguando cómo funcionan mejor los modelos aquí, solo la primera vez</translation>
    </message>
    <message>
        <source>Fine</source>
        <extracomment>core/checkup</extracomment>
        <translation>Bien</translation>
    </message>
    <message>
        <source>Finished</source>
        <extracomment>gui/downloads</extracomment>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Finished and stopped</source>
        <extracomment>gui/downloads</extracomment>
        <translation>Terminadas y detenidas</translation>
    </message>
    <message>
        <source>Finishing</source>
        <extracomment>gui/speed</extracomment>
        <translation>Terminando</translation>
    </message>
    <message>
        <source>Finnish</source>
        <extracomment>core/languages</extracomment>
        <translation>Finés</translation>
    </message>
    <message>
        <source>First choice for English texts</source>
        <extracomment>a model</extracomment>
        <translation>Primera opción para textos en inglés</translation>
    </message>
    <message>
        <source>First word</source>
        <extracomment>gui/models</extracomment>
        <translation>Primera palabra</translation>
    </message>
    <message>
        <source>First word, question of 500 words</source>
        <extracomment>gui/models</extracomment>
        <translation>Primera palabra, pregunta de 500 palabras</translation>
    </message>
    <message>
        <source>Fits here</source>
        <extracomment>gui/search</extracomment>
        <translation>Caben aquí</translation>
    </message>
    <message>
        <source>Fits: needs {needed} for {context} of context</source>
        <extracomment>core/findings</extracomment>
        <translation>Cabe: necesita {needed} para {context} de contexto</translation>
    </message>
    <message>
        <source>Flash attention: off</source>
        <extracomment>gui/chat</extracomment>
        <translation>Flash attention: no</translation>
    </message>
    <message>
        <source>Flash attention: on</source>
        <extracomment>gui/chat</extracomment>
        <translation>Flash attention: sí</translation>
    </message>
    <message>
        <source>Flow</source>
        <extracomment>core/machine</extracomment>
        <translation>Flujo</translation>
    </message>
    <message>
        <source>Folder</source>
        <extracomment>core/machine, gui/finding</extracomment>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Folder {name}</source>
        <extracomment>gui/chat_rows</extracomment>
        <translation>Carpeta {name}</translation>
    </message>
    <message>
        <source>Folders</source>
        <extracomment>app_doctor, gui/chat_rows</extracomment>
        <translation>Carpetas</translation>
    </message>
    <message>
        <source>Folders cannot be attached. Attach the files in it.</source>
        <extracomment>gui/chat</extracomment>
        <translation>Las carpetas no se pueden adjuntar. Adjunte los archivos que contiene.</translation>
    </message>
    <message>
        <source>For</source>
        <extracomment>a specialist, gui/privacy</extracomment>
        <translation>Para</translation>
    </message>
    <message>
        <source>For and against</source>
        <extracomment>a prompt</extracomment>
        <translation>A favor y en contra</translation>
    </message>
    <message>
        <source>For models that ask you to sign in. It is sent to {host} only.</source>
        <extracomment>gui/settings</extracomment>
        <translation>Para los modelos que piden iniciar sesión. Solo se envía a {host}.</translation>
    </message>
    <message>
        <source>For the weakest computers</source>
        <extracomment>a model</extracomment>
        <translation>Para los equipos más modestos</translation>
    </message>
    <message>
        <source>Forerunner of today&apos;s small Qwen models</source>
        <extracomment>a model</extracomment>
        <translation>Precursor de los actuales modelos Qwen pequeños</translation>
    </message>
    <message>
        <source>Forget</source>
        <extracomment>gui/settings</extracomment>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>Forget access token</source>
        <extracomment>gui/settings</extracomment>
        <translation>Olvidar token de acceso</translation>
    </message>
    <message>
        <source>Forget it</source>
        <extracomment>gui/library</extracomment>
        <translation>Olvidarla</translation>
    </message>
    <message>
        <source>Found</source>
        <extracomment>gui/finding</extracomment>
        <translation>Encontrados</translation>
    </message>
    <message>
        <source>Found in this chat</source>
        <extracomment>gui/chat</extracomment>
        <translation>Encontrado en este chat</translation>
    </message>
    <message>
        <source>Free</source>
        <extracomment>gui/chat</extracomment>
        <translation>Libre</translation>
    </message>
    <message>
        <source>Free some space, or choose another models folder in the settings, then try again.</source>
        <extracomment>core/wording_disk</extracomment>
        <translation>Libere espacio o elija otra carpeta de modelos en los ajustes y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <extracomment>core/wording_disk</extracomment>
        <translation>Libere espacio y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Free some space: the page Disk use shows what takes it.</source>
        <extracomment>app_doctor</extracomment>
        <translation>Libere espacio: la página «Uso del disco» muestra qué lo ocupa.</translation>
    </message>
    <message>
        <source>Free text</source>
        <extracomment>gui/chat</extracomment>
        <translation>Texto libre</translation>
    </message>
    <message>
        <source>French</source>
        <extracomment>a specialist, core/languages, gui/specialists</extracomment>
        <translation>Francés</translation>
    </message>
    <message>
        <source>Friday</source>
        <extracomment>gui/dates</extracomment>
        <translation>viernes</translation>
    </message>
    <message>
        <source>Friendliest conversation of the models with one billion parameters</source>
        <extracomment>a model</extracomment>
        <translation>La conversación más amable de los modelos de mil millones de parámetros</translation>
    </message>
    <message>
        <source>From ChatGPT, Claude and Open WebUI (their export, as it was downloaded), from LM Studio, Jan and GPT4All (their files or folder), and from Goldcrest. What is here already is not taken again.</source>
        <extracomment>gui/keeping</extracomment>
        <translation>De ChatGPT, Claude y Open WebUI (su exportación, tal como se descargó), de LM Studio, Jan y GPT4All (sus archivos o su carpeta) y de Goldcrest. Lo que ya está aquí no se vuelve a incluir.</translation>
    </message>
    <message>
        <source>From Goldcrest</source>
        <extracomment>gui/specialists</extracomment>
        <translation>De Goldcrest</translation>
    </message>
    <message>
        <source>From a bar on code back to the text</source>
        <extracomment>gui/commands</extracomment>
        <translation>De una barra del código de vuelta al texto</translation>
    </message>
    <message>
        <source>Full screen</source>
        <extracomment>gui/commands</extracomment>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>GB</source>
        <extracomment>core/settings</extracomment>
        <translation>GB</translation>
    </message>
    <message>
        <source>GOLDCREST_HOME is {path}, where more than Goldcrest lives, so nothing was removed.</source>
        <extracomment>core/wording_disk</extracomment>
        <translation>GOLDCREST_HOME es {path}, donde hay más que Goldcrest, así que no se ha borrado nada.</translation>
    </message>
    <message>
        <source>German</source>
        <extracomment>a specialist, core/languages, gui/specialists</extracomment>
        <translation>Alemán</translation>
    </message>
    <message>
        <source>Get more models…</source>
        <extracomment>gui/chat</extracomment>
        <translation>Obtener más modelos…</translation>
    </message>
    <message>
        <source>Get ready while I type</source>
        <extracomment>core/settings</extracomment>
        <translation>Prepararse mientras escribo</translation>
    </message>
    <message>
        <source>Getting the chat ready took long.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>Preparar el chat tardó mucho.</translation>
    </message>
    <message>
        <source>Give it air, and some time to cool.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>Dele aire y algo de tiempo para enfriarse.</translation>
    </message>
    <message>
        <source>Given by HF_TOKEN</source>
        <extracomment>gui/settings</extracomment>
        <translation>Dado por HF_TOKEN</translation>
    </message>
    <message>
        <source>Go</source>
        <extracomment>a specialist</extracomment>
        <translation>Go</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>gui/dialogs</extracomment>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Go on in the main window</source>
        <extracomment>gui/commands</extracomment>
        <translation>Seguir en la ventana principal</translation>
    </message>
    <message>
        <source>Go on with this one</source>
        <extracomment>gui/chat</extracomment>
        <translation>Seguir con esta</translation>
    </message>
    <message>
        <source>Go online</source>
        <extracomment>gui/downloads</extracomment>
        <translation>Conectarse</translation>
    </message>
    <message>
        <source>Go to the newest</source>
        <extracomment>gui/chat</extracomment>
        <translation>Ir a lo último</translation>
    </message>
    <message>
        <source>Goldcrest cannot read files like {name}.</source>
        <extracomment>core/words_of_documents</extracomment>
        <translation>Goldcrest no puede leer archivos como {name}.</translation>
    </message>
    <message>
        <source>Goldcrest connects only when you search for models, download them, or check for updates. What you write stays on this computer.</source>
        <extracomment>gui/about</extracomment>
        <translation>Goldcrest solo se conecta cuando usted busca modelos, los descarga o busca actualizaciones. Lo que escribe se queda en este ordenador.</translation>
    </message>
    <message>
        <source>Goldcrest is already running.</source>
        <extracomment>core/wording</extracomment>
        <translation>Goldcrest ya está en marcha.</translation>
    </message>
    <message>
        <source>Goldcrest is already running; its window is in front now.</source>
        <extracomment>gui/application</extracomment>
        <translation>Goldcrest ya está en marcha; su ventana está ahora delante.</translation>
    </message>
    <message>
        <source>Goldcrest is already running; quick ask is in front now.</source>
        <extracomment>gui/application</extracomment>
        <translation>Goldcrest ya está en marcha; la pregunta rápida está ahora delante.</translation>
    </message>
    <message>
        <source>Goldcrest is free software. It is made of the works of many people.</source>
        <extracomment>gui/about</extracomment>
        <translation>Goldcrest es software libre. Está hecho con el trabajo de muchas personas.</translation>
    </message>
    <message>
        <source>Goldcrest is in use. The backup takes the place of the chats when it is started again.</source>
        <extracomment>core/words_of_chats</extracomment>
        <translation>Goldcrest está en uso. La copia de seguridad sustituirá a los chats cuando se reinicie.</translation>
    </message>
    <message>
        <source>Goldcrest is offline</source>
        <extracomment>gui/downloads</extracomment>
        <translation>Goldcrest está sin conexión</translation>
    </message>
    <message>
        <source>Goldcrest is offline, as you asked.</source>
        <extracomment>core/wording_hub, gui/downloads</extracomment>
        <translation>Goldcrest está sin conexión, como usted pidió.</translation>
    </message>
    <message>
        <source>Goldcrest is offline. It goes on when you switch that off.</source>
        <extracomment>gui/downloads</extracomment>
        <translation>Goldcrest está sin conexión. Sigue cuando desactive eso.</translation>
    </message>
    <message>
        <source>Goldcrest made a mistake</source>
        <extracomment>core/chat, gui/dialogs</extracomment>
        <translation>Goldcrest cometió un error</translation>
    </message>
    <message>
        <source>Goldcrest may not take anything out of {path}.</source>
        <extracomment>core/wording_disk</extracomment>
        <translation>Goldcrest no puede sacar nada de {path}.</translation>
    </message>
    <message>
        <source>Goldcrest may not write to {path}.</source>
        <extracomment>core/wording_chats, core/wording_disk</extracomment>
        <translation>Goldcrest no puede escribir en {path}.</translation>
    </message>
    <message>
        <source>Goldcrest may write where it keeps its files; {size} are free.</source>
        <extracomment>app_doctor</extracomment>
        <translation>Goldcrest puede escribir donde guarda sus archivos; hay {size} libres.</translation>
    </message>
    <message>
        <source>Goldcrest never looks for a new version by itself.</source>
        <extracomment>gui/about</extracomment>
        <translation>Goldcrest nunca busca una versión nueva por sí mismo.</translation>
    </message>
    <message>
        <source>Goldcrest never looks for a new version by itself. When you press the button it asks {host}, which sees your internet address and the version that you have.</source>
        <extracomment>gui/about</extracomment>
        <translation>Goldcrest nunca busca una versión nueva por sí mismo. Cuando usted pulsa el botón, pregunta a {host}, que ve su dirección de internet y la versión que tiene.</translation>
    </message>
    <message>
        <source>Goldcrest opens no connection at all while this is on.</source>
        <extracomment>core/settings</extracomment>
        <translation>Goldcrest no abre ninguna conexión mientras esté activado.</translation>
    </message>
    <message>
        <source>Goldcrest reads them there and changes nothing. The settings list these folders.</source>
        <extracomment>gui/library</extracomment>
        <translation>Goldcrest los lee allí y no cambia nada. Los ajustes muestran estas carpetas.</translation>
    </message>
    <message>
        <source>Goldcrest runs models in files that end in .gguf.</source>
        <extracomment>gui/library</extracomment>
        <translation>Goldcrest ejecuta modelos en archivos que terminan en .gguf.</translation>
    </message>
    <message>
        <source>Goldcrest speaks English meanwhile. Take the file away, or mend it with Qt Linguist.</source>
        <extracomment>core/wording_chats</extracomment>
        <translation>Mientras tanto, Goldcrest habla inglés. Retire el archivo o corríjalo con Qt Linguist.</translation>
    </message>
    <message>
        <source>Goldcrest takes {size}.</source>
        <extracomment>gui/disk</extracomment>
        <translation>Goldcrest ocupa {size}.</translation>
    </message>
    <message>
        <source>Goldcrest uses Qt under the LGPL, version 3. Its libraries are unchanged and separate files, so you may put your own builds of them in their place. Their source is at download.qt.io, that of Qt for Python at code.qt.io.</source>
        <extracomment>core/components</extracomment>
        <translation>Goldcrest usa Qt con la licencia LGPL, versión 3. Sus bibliotecas están sin cambios y en archivos aparte, así que puede sustituirlas por otras compiladas por usted. Su código fuente está en download.qt.io, y el de Qt for Python en code.qt.io.</translation>
    </message>
    <message>
        <source>Goldcrest uses its own meanwhile, which lacks many scripts. Install fonts, such as the package {package}, and start Goldcrest again.</source>
        <extracomment>core/wording_chats</extracomment>
        <translation>Mientras tanto, Goldcrest usa el suyo, al que le faltan muchas escrituras. Instale tipos de letra, por ejemplo el paquete {package}, y vuelva a iniciar Goldcrest.</translation>
    </message>
    <message>
        <source>Goldcrest was closed by a fault last time.</source>
        <extracomment>gui/reports</extracomment>
        <translation>La última vez, Goldcrest se cerró por un fallo.</translation>
    </message>
    <message>
        <source>Goldcrest was started offline.</source>
        <extracomment>gui/downloads</extracomment>
        <translation>Goldcrest se inició sin conexión.</translation>
    </message>
    <message>
        <source>Goldcrest {newest} came out on {day}; you have {own}.</source>
        <extracomment>gui/about</extracomment>
        <translation>Goldcrest {newest} salió el {day}; usted tiene {own}.</translation>
    </message>
    <message>
        <source>Goldcrest {newest} is there; you have {own}.</source>
        <extracomment>gui/about</extracomment>
        <translation>Goldcrest {newest} está disponible; usted tiene {own}.</translation>
    </message>
    <message>
        <source>Goldcrest {version} on {system}.</source>
        <extracomment>app_doctor</extracomment>
        <translation>Goldcrest {version} en {system}.</translation>
    </message>
    <message>
        <source>Goldcrest&apos;s other folders</source>
        <extracomment>gui/disk</extracomment>
        <translation>Otras carpetas de Goldcrest</translation>
    </message>
    <message>
        <source>Goldcrest&apos;s own folder</source>
        <extracomment>core/settings</extracomment>
        <translation>Carpeta propia de Goldcrest</translation>
    </message>
    <message>
        <source>Goldcrest&apos;s own takes no room, so there is nothing to free.</source>
        <extracomment>gui/library</extracomment>
        <translation>La de Goldcrest no ocupa espacio, así que no hay nada que liberar.</translation>
    </message>
    <message>
        <source>Good at everything on computers with 8 GB of memory</source>
        <extracomment>a model</extracomment>
        <translation>Bueno en todo en equipos con 8 GB de memoria</translation>
    </message>
    <message>
        <source>Good reply</source>
        <extracomment>gui/chat</extracomment>
        <translation>Buena respuesta</translation>
    </message>
    <message>
        <source>Grammar</source>
        <extracomment>gui/chat</extracomment>
        <translation>Gramática</translation>
    </message>
    <message>
        <source>Grammars (*.gbnf *.GBNF *.txt)</source>
        <extracomment>gui/chat</extracomment>
        <translation>Gramáticas (*.gbnf *.GBNF *.txt)</translation>
    </message>
    <message>
        <source>Graphics</source>
        <extracomment>core/machine</extracomment>
        <translation>Gráficos</translation>
    </message>
    <message>
        <source>Graphics processor</source>
        <extracomment>app_doctor</extracomment>
        <translation>Procesador gráfico</translation>
    </message>
    <message>
        <source>Greek</source>
        <extracomment>core/languages</extracomment>
        <translation>Griego</translation>
    </message>
    <message>
        <source>Guessing ahead did not pay.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>Adivinar por adelantado no compensó.</translation>
    </message>
    <message>
        <source>Hard disk</source>
        <extracomment>core/machine</extracomment>
        <translation>Disco duro</translation>
    </message>
    <message>
        <source>Hardware</source>
        <extracomment>gui/commands, gui/hardware, gui/pages</extracomment>
        <translation>Hardware</translation>
    </message>
    <message>
        <source>Has no chat template</source>
        <extracomment>core/findings</extracomment>
        <translation>No tiene plantilla de chat</translation>
    </message>
    <message>
        <source>Has no chat template, so its answers may be odd</source>
        <extracomment>core/findings</extracomment>
        <translation>No tiene plantilla de chat, así que sus respuestas pueden ser raras</translation>
    </message>
    <message>
        <source>Have a program for text recognition (OCR) make a copy with text, and use that.</source>
        <extracomment>core/words_of_documents</extracomment>
        <translation>Haga una copia con texto con un programa de reconocimiento de texto (OCR) y use esa.</translation>
    </message>
    <message>
        <source>Have the passages chosen that fit the question, or use shorter files or a longer context.</source>
        <extracomment>core/words_of_documents</extracomment>
        <translation>Haga que se elijan los pasajes que encajan con la pregunta, o use archivos más cortos o un contexto más largo.</translation>
    </message>
    <message>
        <source>Heat</source>
        <extracomment>core/machine</extracomment>
        <translation>Calor</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <extracomment>core/languages</extracomment>
        <translation>Hebreo</translation>
    </message>
    <message>
        <source>Held to {n} % of its speed</source>
        <extracomment>core/machine</extracomment>
        <translation>Limitado al {n} % de su velocidad</translation>
    </message>
    <message>
        <source>Helps you learn something step by step, with questions.</source>
        <extracomment>a specialist</extracomment>
        <translation>Le ayuda a aprender algo paso a paso, con preguntas.</translation>
    </message>
    <message>
        <source>Here it works whatever window is in front.</source>
        <extracomment>gui/settings</extracomment>
        <translation>Aquí funciona con cualquier ventana delante.</translation>
    </message>
    <message>
        <source>Here more than once</source>
        <extracomment>gui/disk</extracomment>
        <translation>Aquí más de una vez</translation>
    </message>
    <message>
        <source>Hide sidebar</source>
        <extracomment>gui/sidebar</extracomment>
        <translation>Ocultar barra lateral</translation>
    </message>
    <message>
        <source>Hide this</source>
        <extracomment>gui/chat</extracomment>
        <translation>Ocultar esto</translation>
    </message>
    <message>
        <source>High contrast</source>
        <extracomment>core/settings</extracomment>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <extracomment>core/settings</extracomment>
        <translation>Alto contraste, oscuro</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <extracomment>core/settings</extracomment>
        <translation>Alto contraste, claro</translation>
    </message>
    <message>
        <source>Hindi</source>
        <extracomment>a specialist, core/languages</extracomment>
        <translation>Hindi</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>gui/speed</extracomment>
        <translation>Historial</translation>
    </message>
    <message>
        <source>History of {name}</source>
        <extracomment>gui/speed</extracomment>
        <translation>Historial de {name}</translation>
    </message>
    <message>
        <source>Host</source>
        <extracomment>gui/privacy</extracomment>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>How</source>
        <extracomment>gui/models</extracomment>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>How fast a model will be is told before it is downloaded. Ten seconds of measuring tell it for every model of the list; nothing is downloaded for that.</source>
        <extracomment>gui/speed</extracomment>
        <translation>La velocidad de un modelo se indica antes de descargarlo. Diez segundos de medición la indican para todos los modelos de la lista; para eso no se descarga nada.</translation>
    </message>
    <message>
        <source>How it was with {own} is not known.</source>
        <extracomment>core/wording_tuning</extracomment>
        <translation>No se sabe cómo era con {own}.</translation>
    </message>
    <message>
        <source>How many processor cores a model uses. Automatic suits most computers.</source>
        <extracomment>core/settings</extracomment>
        <translation>Cuántos núcleos del procesador usa un modelo. Automático conviene a la mayoría de los equipos.</translation>
    </message>
    <message>
        <source>How much of a chat the model reads at a time. More needs more memory. Automatic takes what suits the model and this computer, up to 8,192 tokens.</source>
        <extracomment>core/settings</extracomment>
        <translation>Cuánto lee el modelo de un chat a la vez. Más necesita más memoria. Automático toma lo que conviene al modelo y a este equipo, hasta 8192 tokens.</translation>
    </message>
    <message>
        <source>How strongly it changes the model: 1 as it was made, 0 not at all</source>
        <extracomment>gui/chat</extracomment>
        <translation>Cuánto cambia el modelo: 1 tal como se hizo, 0 nada en absoluto</translation>
    </message>
    <message>
        <source>How this reply was written</source>
        <extracomment>gui/chat</extracomment>
        <translation>Cómo se escribió esta respuesta</translation>
    </message>
    <message>
        <source>How to add it</source>
        <extracomment>gui/library</extracomment>
        <translation>Cómo añadirlo</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <extracomment>core/languages</extracomment>
        <translation>Húngaro</translation>
    </message>
    <message>
        <source>I want to {{goal}}. List the steps in their order, with what I need for each. Begin with the one that I can do today.</source>
        <extracomment>a prompt</extracomment>
        <translation>Quiero {{objetivo}}. Enumere los pasos en orden, con lo que necesito para cada uno. Empiece por el que puedo dar hoy.</translation>
    </message>
    <message>
        <source>Icon</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Icono</translation>
    </message>
    <message>
        <source>If it is on another disk, connect that disk; otherwise download the model again.</source>
        <extracomment>core/wording</extracomment>
        <translation>Si está en otro disco, conecte ese disco; si no, descargue el modelo de nuevo.</translation>
    </message>
    <message>
        <source>Ignore</source>
        <extracomment>gui/chat</extracomment>
        <translation>Ignorar</translation>
    </message>
    <message>
        <source>Import</source>
        <extracomment>gui/keeping</extracomment>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Import a folder of chats</source>
        <extracomment>gui/keeping</extracomment>
        <translation>Importar una carpeta de chats</translation>
    </message>
    <message>
        <source>Import chats</source>
        <extracomment>gui/keeping</extracomment>
        <translation>Importar chats</translation>
    </message>
    <message>
        <source>Import prompts</source>
        <extracomment>gui/prompts</extracomment>
        <translation>Importar plantillas</translation>
    </message>
    <message>
        <source>Import specialists</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Importar especialistas</translation>
    </message>
    <message>
        <source>Import these chats</source>
        <extracomment>gui/keeping</extracomment>
        <translation>Importar estos chats</translation>
    </message>
    <message>
        <source>Import these specialists</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Importar estos especialistas</translation>
    </message>
    <message>
        <source>Import, export and backups of chats</source>
        <extracomment>gui/commands</extracomment>
        <translation>Importar, exportar y copias de chats</translation>
    </message>
    <message>
        <source>Import, export and backups…</source>
        <extracomment>gui/settings</extracomment>
        <translation>Importar, exportar y copias…</translation>
    </message>
    <message>
        <source>Importing chats</source>
        <extracomment>gui/keeping</extracomment>
        <translation>Importando chats</translation>
    </message>
    <message>
        <source>Import…</source>
        <extracomment>gui/prompts, gui/specialists</extracomment>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Improve</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Mejorar</translation>
    </message>
    <message>
        <source>In a chat</source>
        <extracomment>gui/commands</extracomment>
        <translation>En un chat</translation>
    </message>
    <message>
        <source>In a folder of yours. Goldcrest reads it there and changes nothing.</source>
        <extracomment>gui/library</extracomment>
        <translation>En una carpeta suya. Goldcrest lo lee allí y no cambia nada.</translation>
    </message>
    <message>
        <source>In another version of the chat</source>
        <extracomment>gui/finding</extracomment>
        <translation>En otra versión del chat</translation>
    </message>
    <message>
        <source>In memory: what is there is gone after a restart</source>
        <extracomment>core/machine</extracomment>
        <translation>En la memoria: lo que hay se pierde al reiniciar</translation>
    </message>
    <message>
        <source>In other lists and cards</source>
        <extracomment>gui/commands</extracomment>
        <translation>En otras listas y tarjetas</translation>
    </message>
    <message>
        <source>In the conversation</source>
        <extracomment>gui/commands</extracomment>
        <translation>En la conversación</translation>
    </message>
    <message>
        <source>In the empty message box</source>
        <extracomment>gui/specialists</extracomment>
        <translation>En el cuadro de mensaje vacío</translation>
    </message>
    <message>
        <source>In the list of chats</source>
        <extracomment>gui/commands</extracomment>
        <translation>En la lista de chats</translation>
    </message>
    <message>
        <source>In the models folder.</source>
        <extracomment>gui/library</extracomment>
        <translation>En la carpeta de modelos.</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <extracomment>gui/library</extracomment>
        <translation>Incompleto</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <extracomment>core/languages</extracomment>
        <translation>Indonesio</translation>
    </message>
    <message>
        <source>Install Goldcrest again.</source>
        <extracomment>core/wording_disk</extracomment>
        <translation>Instale Goldcrest de nuevo.</translation>
    </message>
    <message>
        <source>Install Goldcrest again; from a checkout, run “python3 dev.py run” once more.</source>
        <extracomment>core/wording</extracomment>
        <translation>Instale Goldcrest de nuevo; si usa una copia del repositorio, ejecute otra vez «python3 dev.py run».</translation>
    </message>
    <message>
        <source>Install its driver for Vulkan, then check again: on Debian and Ubuntu the package mesa-vulkan-drivers for AMD and Intel, or NVIDIA&apos;s own driver.</source>
        <extracomment>app_doctor_engine</extracomment>
        <translation>Instale su controlador para Vulkan y vuelva a comprobar: en Debian y Ubuntu, el paquete mesa-vulkan-drivers para AMD e Intel, o el controlador de NVIDIA.</translation>
    </message>
    <message>
        <source>Install one, such as hunspell-en-us.</source>
        <extracomment>app_doctor</extracomment>
        <translation>Instale uno, por ejemplo hunspell-es.</translation>
    </message>
    <message>
        <source>Install one, such as speech-dispatcher.</source>
        <extracomment>app_doctor</extracomment>
        <translation>Instale uno, por ejemplo speech-dispatcher.</translation>
    </message>
    <message>
        <source>Install or update its driver, then check again.</source>
        <extracomment>app_doctor_engine</extracomment>
        <translation>Instale o actualice su controlador y vuelva a comprobar.</translation>
    </message>
    <message>
        <source>Install that version again, or begin anew in another folder, which GOLDCREST_HOME names. Nothing was changed.</source>
        <extracomment>core/wording_disk</extracomment>
        <translation>Vuelva a instalar esa versión, o empiece de nuevo en otra carpeta, que GOLDCREST_HOME indica. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Install the newest Goldcrest. If it stays so, copy the report of the check-up and send it to the makers of Goldcrest.</source>
        <extracomment>core/words_of_checkup</extracomment>
        <translation>Instale la versión más reciente de Goldcrest. Si sigue igual, copie el informe de la comprobación y envíelo a los autores de Goldcrest.</translation>
    </message>
    <message>
        <source>Installed</source>
        <extracomment>gui/models</extracomment>
        <translation>Instalado</translation>
    </message>
    <message>
        <source>Installer for Windows</source>
        <extracomment>gui/about</extracomment>
        <translation>Instalador para Windows</translation>
    </message>
    <message>
        <source>Instruction sets</source>
        <extracomment>core/machine</extracomment>
        <translation>Conjuntos de instrucciones</translation>
    </message>
    <message>
        <source>Instructions</source>
        <extracomment>core/chat, gui/chat, gui/specialists</extracomment>
        <translation>Instrucciones</translation>
    </message>
    <message>
        <source>Into</source>
        <extracomment>a specialist</extracomment>
        <translation>A</translation>
    </message>
    <message>
        <source>It became {percent}% slower in the course of a minute</source>
        <extracomment>core/words_of_speed</extracomment>
        <translation>Se volvió un {percent} % más lento a lo largo de un minuto</translation>
    </message>
    <message>
        <source>It became {percent}% slower in the course of {n} seconds</source>
        <extracomment>core/words_of_speed</extracomment>
        <translation>Se volvió un {percent} % más lento a lo largo de {n} segundos</translation>
    </message>
    <message>
        <source>It belongs to {source}. Goldcrest reads it and changes nothing.</source>
        <extracomment>gui/library</extracomment>
        <translation>Pertenece a {source}. Goldcrest lo lee y no cambia nada.</translation>
    </message>
    <message>
        <source>It came with Goldcrest.</source>
        <extracomment>gui/library</extracomment>
        <translation>Vino con Goldcrest.</translation>
    </message>
    <message>
        <source>It can answer without, or think less.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>Puede responder sin ello o razonar menos.</translation>
    </message>
    <message>
        <source>It can run: {available}.</source>
        <extracomment>core/words_of_devices</extracomment>
        <translation>Puede ejecutar: {available}.</translation>
    </message>
    <message>
        <source>It cannot be used here</source>
        <extracomment>core/findings</extracomment>
        <translation>No se puede usar aquí</translation>
    </message>
    <message>
        <source>It frees nothing: the file itself stays where it is.</source>
        <extracomment>gui/library</extracomment>
        <translation>No libera nada: el propio archivo se queda donde está.</translation>
    </message>
    <message>
        <source>It frees {size}.</source>
        <extracomment>gui/disk, gui/library</extracomment>
        <translation>Libera {size}.</translation>
    </message>
    <message>
        <source>It frees {size}; the rest stays where it is.</source>
        <extracomment>gui/library</extracomment>
        <translation>Libera {size}; el resto se queda donde está.</translation>
    </message>
    <message>
        <source>It goes on by itself.</source>
        <extracomment>gui/downloads</extracomment>
        <translation>Sigue por sí sola.</translation>
    </message>
    <message>
        <source>It goes on when that can be read.</source>
        <extracomment>gui/downloads</extracomment>
        <translation>Sigue cuando eso se pueda leer.</translation>
    </message>
    <message>
        <source>It goes on when that is back.</source>
        <extracomment>gui/downloads</extracomment>
        <translation>Sigue cuando eso vuelva.</translation>
    </message>
    <message>
        <source>It goes on when the network is back.</source>
        <extracomment>gui/downloads</extracomment>
        <translation>Sigue cuando vuelva la red.</translation>
    </message>
    <message>
        <source>It goes on when there is space.</source>
        <extracomment>gui/downloads</extracomment>
        <translation>Sigue cuando haya espacio.</translation>
    </message>
    <message>
        <source>It has {count} characters, and a message can have {most}. Paste a part of it. What you wrote is as it was.</source>
        <extracomment>gui/chat</extracomment>
        <translation>Tiene {count} caracteres, y un mensaje puede tener {most}. Pegue una parte. Lo que usted escribió queda como estaba.</translation>
    </message>
    <message>
        <source>It is a part of another model, and cannot chat by itself.</source>
        <extracomment>core/examine</extracomment>
        <translation>Es una parte de otro modelo y no puede chatear por sí sola.</translation>
    </message>
    <message>
        <source>It is for models of the family {family}, and this one is of {other}.</source>
        <extracomment>core/chat</extracomment>
        <translation>Es para modelos de la familia {family}, y este es de {other}.</translation>
    </message>
    <message>
        <source>It is gone when you open another chat or close the window.</source>
        <extracomment>gui/temporary_page</extracomment>
        <translation>Desaparece cuando abra otro chat o cierre la ventana.</translation>
    </message>
    <message>
        <source>It is kept as a file on this computer, and nothing sends it.</source>
        <extracomment>gui/dialogs</extracomment>
        <translation>Se guarda como archivo en este equipo, y nada lo envía.</translation>
    </message>
    <message>
        <source>It is left alone with this model until its driver changes, or you choose in the settings again what models run on.</source>
        <extracomment>core/words_of_devices</extracomment>
        <translation>No se usa con este modelo hasta que cambie su controlador o usted vuelva a elegir en los ajustes dónde funcionan los modelos.</translation>
    </message>
    <message>
        <source>It is ready to chat.</source>
        <extracomment>gui/downloads</extracomment>
        <translation>Está listo para chatear.</translation>
    </message>
    <message>
        <source>It is the same disk, so this takes no time.</source>
        <extracomment>gui/disk</extracomment>
        <translation>Es el mismo disco, así que no lleva tiempo.</translation>
    </message>
    <message>
        <source>It keeps your chats and settings there. Allow it to write to this folder, or start it with the name of another folder in GOLDCREST_HOME: there it begins without them.</source>
        <extracomment>core/wording_chats</extracomment>
        <translation>Allí guarda sus chats y ajustes. Permítale escribir en esta carpeta o inícielo con el nombre de otra carpeta en GOLDCREST_HOME: allí empieza sin ellos.</translation>
    </message>
    <message>
        <source>It kept its speed for the whole minute.</source>
        <extracomment>core/words_of_speed</extracomment>
        <translation>Mantuvo su velocidad durante todo el minuto.</translation>
    </message>
    <message>
        <source>It kept its speed for {n} seconds.</source>
        <extracomment>core/words_of_speed</extracomment>
        <translation>Mantuvo su velocidad durante {n} segundos.</translation>
    </message>
    <message>
        <source>It made writing about {percent} slower.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>Hizo la escritura un {percent} más lenta, aproximadamente.</translation>
    </message>
    <message>
        <source>It makes search indexes, and cannot chat.</source>
        <extracomment>core/examine</extracomment>
        <translation>Crea índices de búsqueda y no puede chatear.</translation>
    </message>
    <message>
        <source>It may have been moved or renamed. Choose another model.</source>
        <extracomment>core/wording_hub</extracomment>
        <translation>Puede que se haya movido o renombrado. Elija otro modelo.</translation>
    </message>
    <message>
        <source>It needs a message; until then it keeps the old one.</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Necesita un mensaje; hasta entonces conserva el anterior.</translation>
    </message>
    <message>
        <source>It needs a name; until then it keeps the old one.</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Necesita un nombre; hasta entonces conserva el anterior.</translation>
    </message>
    <message>
        <source>It needs {needed}, and there are {total}: parts of it come from the disk again and again.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>Necesita {needed}, y hay {total}: partes de él llegan del disco una y otra vez.</translation>
    </message>
    <message>
        <source>It runs at {percent} of its clock.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>Funciona al {percent} de su frecuencia.</translation>
    </message>
    <message>
        <source>It stays for {minutes} after its last use.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>Se queda {minutes} tras su último uso.</translation>
    </message>
    <message>
        <source>It takes less memory, and prompts are read slower.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>Ocupa menos memoria, y las entradas se leen más despacio.</translation>
    </message>
    <message>
        <source>It tells what went wrong and where in the program. It contains no chats; please look through it before you pass it on.</source>
        <extracomment>gui/reports</extracomment>
        <translation>Dice qué falló y en qué parte del programa. No contiene chats; revíselo antes de pasarlo a otros.</translation>
    </message>
    <message>
        <source>It was slower than usual, and nothing shows why.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>Fue más lento de lo habitual, y nada muestra por qué.</translation>
    </message>
    <message>
        <source>It was stopped before the end; what was taken stays.</source>
        <extracomment>core/words_of_chats</extracomment>
        <translation>Se detuvo antes del final; lo ya importado se conserva.</translation>
    </message>
    <message>
        <source>It was stopped early; what was measured until then is kept.</source>
        <extracomment>gui/speed</extracomment>
        <translation>Se detuvo antes de tiempo; lo medido hasta entonces se conserva.</translation>
    </message>
    <message>
        <source>It writes {speed} at best, and comfortable is {wanted} t/s.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>Escribe a {speed} como mucho, y lo cómodo son {wanted} t/s.</translation>
    </message>
    <message>
        <source>Italian</source>
        <extracomment>a specialist, core/languages</extracomment>
        <translation>Italiano</translation>
    </message>
    <message numerus="yes">
        <source>Its chat is kept.</source>
        <comment>Its {n} chats are kept.</comment>
        <extracomment>gui/shelf</extracomment>
        <translation>
            <numerusform>Su chat se conserva.</numerusform>
            <numerusform>Sus {n} chats se conservan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its models are back as soon as its disk is connected.</source>
        <extracomment>gui/library</extracomment>
        <translation>Sus modelos vuelven en cuanto se conecte su disco.</translation>
    </message>
    <message>
        <source>Its page on the hub</source>
        <extracomment>gui/search</extracomment>
        <translation>Su página en el hub</translation>
    </message>
    <message>
        <source>Its power plan is “{plan}”.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>Su plan de energía es «{plan}».</translation>
    </message>
    <message>
        <source>Its thoughts took {tokens}.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>Su razonamiento ocupó {tokens}.</translation>
    </message>
    <message>
        <source>Its training data is open</source>
        <extracomment>a model</extracomment>
        <translation>Sus datos de entrenamiento son abiertos</translation>
    </message>
    <message>
        <source>Its weights are in {name}, which only {reader} reads.</source>
        <extracomment>core/examine</extracomment>
        <translation>Sus pesos están en {name}, que solo lee {reader}.</translation>
    </message>
    <message>
        <source>Its weights are in {name}, which this version of Goldcrest cannot read.</source>
        <extracomment>core/examine</extracomment>
        <translation>Sus pesos están en {name}, que esta versión de Goldcrest no puede leer.</translation>
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
        <translation>JSON según este esquema</translation>
    </message>
    <message>
        <source>JSON schema</source>
        <extracomment>gui/chat</extracomment>
        <translation>Esquema JSON</translation>
    </message>
    <message>
        <source>JSON schemas (*.json *.JSON)</source>
        <extracomment>gui/chat</extracomment>
        <translation>Esquemas JSON (*.json *.JSON)</translation>
    </message>
    <message>
        <source>JSON, everything</source>
        <extracomment>gui/keeping</extracomment>
        <translation>JSON, todo</translation>
    </message>
    <message>
        <source>JSON, with everything (*.json)</source>
        <extracomment>gui/keeping</extracomment>
        <translation>JSON, con todo (*.json)</translation>
    </message>
    <message>
        <source>Jan</source>
        <extracomment>gui/dates</extracomment>
        <translation>ene</translation>
    </message>
    <message>
        <source>January</source>
        <extracomment>gui/dates</extracomment>
        <translation>enero</translation>
    </message>
    <message>
        <source>Japanese</source>
        <extracomment>a specialist, core/languages</extracomment>
        <translation>Japonés</translation>
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
        <translation>jul</translation>
    </message>
    <message>
        <source>July</source>
        <extracomment>gui/dates</extracomment>
        <translation>julio</translation>
    </message>
    <message>
        <source>Jump to latest</source>
        <extracomment>gui/chat</extracomment>
        <translation>Ir a lo último</translation>
    </message>
    <message>
        <source>Jun</source>
        <extracomment>gui/dates</extracomment>
        <translation>jun</translation>
    </message>
    <message>
        <source>June</source>
        <extracomment>gui/dates</extracomment>
        <translation>junio</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>gui/disk, gui/models, gui/reports</extracomment>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Keep chats ready</source>
        <extracomment>core/settings</extracomment>
        <translation>Mantener chats listos</translation>
    </message>
    <message>
        <source>Keep in a file</source>
        <extracomment>gui/settings</extracomment>
        <translation>Guardar en un archivo</translation>
    </message>
    <message>
        <source>Keep it</source>
        <extracomment>gui/privacy</extracomment>
        <translation>Conservarla</translation>
    </message>
    <message>
        <source>Keep it longer…</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>Mantenerlo más tiempo…</translation>
    </message>
    <message>
        <source>Keep the chats of now</source>
        <extracomment>gui/keeping</extracomment>
        <translation>Conservar los chats actuales</translation>
    </message>
    <message>
        <source>Keep the models on a faster disk.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>Guarde los modelos en un disco más rápido.</translation>
    </message>
    <message>
        <source>Keep this chat</source>
        <extracomment>gui/temporary_page</extracomment>
        <translation>Conservar este chat</translation>
    </message>
    <message>
        <source>Kept for the reply</source>
        <extracomment>gui/chat</extracomment>
        <translation>Reservado para la respuesta</translation>
    </message>
    <message>
        <source>Kept in a file</source>
        <extracomment>gui/settings</extracomment>
        <translation>Guardado en un archivo</translation>
    </message>
    <message>
        <source>Kept in the system&apos;s keyring</source>
        <extracomment>gui/settings</extracomment>
        <translation>Guardado en el llavero del sistema</translation>
    </message>
    <message>
        <source>Key for quick ask</source>
        <extracomment>core/settings</extracomment>
        <translation>Tecla de pregunta rápida</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <extracomment>gui/commands</extracomment>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>core/machine</extracomment>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Korean</source>
        <extracomment>a specialist, core/languages</extracomment>
        <translation>Coreano</translation>
    </message>
    <message>
        <source>Label</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>a specialist, core/settings, gui/search, gui/specialists</extracomment>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Languages</source>
        <extracomment>gui/models, gui/search, gui/specialists</extracomment>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Large</source>
        <extracomment>gui/search</extracomment>
        <translation>Grandes</translation>
    </message>
    <message>
        <source>Larger or smaller text</source>
        <extracomment>gui/commands</extracomment>
        <translation>Texto más grande o más pequeño</translation>
    </message>
    <message>
        <source>Larger text</source>
        <extracomment>gui/commands</extracomment>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <extracomment>gui/finding</extracomment>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <extracomment>gui/finding</extracomment>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last week</source>
        <extracomment>gui/chat_rows</extracomment>
        <translation>La semana pasada</translation>
    </message>
    <message>
        <source>Last year</source>
        <extracomment>gui/finding</extracomment>
        <translation>El último año</translation>
    </message>
    <message>
        <source>Layers on the graphics processor: {layers}</source>
        <extracomment>gui/chat</extracomment>
        <translation>Capas en el procesador gráfico: {layers}</translation>
    </message>
    <message>
        <source>Leave in place</source>
        <extracomment>gui/library</extracomment>
        <translation>Dejar en su sitio</translation>
    </message>
    <message>
        <source>Leave out the oldest</source>
        <extracomment>core/settings</extracomment>
        <translation>Omitir los más antiguos</translation>
    </message>
    <message>
        <source>Leave out the oldest messages</source>
        <extracomment>gui/chat</extracomment>
        <translation>Omitir los mensajes más antiguos</translation>
    </message>
    <message>
        <source>Leave some out, save them smaller, or begin a new chat.</source>
        <extracomment>core/words_of_pictures</extracomment>
        <translation>Omita algunas, guárdelas más pequeñas o empiece un chat nuevo.</translation>
    </message>
    <message>
        <source>Left in {path} when the models were moved</source>
        <extracomment>gui/disk</extracomment>
        <translation>Quedó en {path} cuando se movieron los modelos</translation>
    </message>
    <message>
        <source>Left out: “{name}”, because {reason}.</source>
        <extracomment>core/words_of_chats</extracomment>
        <translation>Se omitió: «{name}», porque {reason}.</translation>
    </message>
    <message>
        <source>Length</source>
        <extracomment>a specialist, gui/chat</extracomment>
        <translation>Longitud</translation>
    </message>
    <message>
        <source>Less</source>
        <extracomment>gui/widgets</extracomment>
        <translation>Menos</translation>
    </message>
    <message>
        <source>Let it end, or stop it there first.</source>
        <extracomment>core/wording</extracomment>
        <translation>Deje que termine o deténgalo allí antes.</translation>
    </message>
    <message>
        <source>Let it name the folder that Goldcrest was used in, then try again.</source>
        <extracomment>core/wording_disk</extracomment>
        <translation>Haga que indique la carpeta en la que se usó Goldcrest e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Let models run on the processor.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>Deje que los modelos funcionen en el procesador.</translation>
    </message>
    <message>
        <source>Let one reply end before you send the next message.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>Deje que termine una respuesta antes de enviar el siguiente mensaje.</translation>
    </message>
    <message>
        <source>Let {model} answer</source>
        <extracomment>gui/chat</extracomment>
        <translation>Que responda {model}</translation>
    </message>
    <message>
        <source>Lets a model see pictures</source>
        <extracomment>gui/disk</extracomment>
        <translation>Permite a un modelo ver imágenes</translation>
    </message>
    <message>
        <source>Letter</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Licence</source>
        <extracomment>gui/models, gui/search</extracomment>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Licence: {licence}</source>
        <extracomment>gui/about, gui/models</extracomment>
        <translation>Licencia: {licence}</translation>
    </message>
    <message>
        <source>Licence: {name}</source>
        <extracomment>core/findings</extracomment>
        <translation>Licencia: {name}</translation>
    </message>
    <message>
        <source>Licences</source>
        <extracomment>gui/about, gui/commands, gui/pages</extracomment>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>core/settings</extracomment>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Light bulb</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Bombilla</translation>
    </message>
    <message>
        <source>List models that newer ones have overtaken.</source>
        <extracomment>core/settings</extracomment>
        <translation>Muestra los modelos que otros más nuevos han superado.</translation>
    </message>
    <message>
        <source>Load a Grammar</source>
        <extracomment>gui/chat</extracomment>
        <translation>Cargar una gramática</translation>
    </message>
    <message>
        <source>Load a JSON schema</source>
        <extracomment>gui/chat</extracomment>
        <translation>Cargar un esquema JSON</translation>
    </message>
    <message>
        <source>Load from a file…</source>
        <extracomment>gui/chat</extracomment>
        <translation>Cargar desde un archivo…</translation>
    </message>
    <message>
        <source>Load the model and read the chat when you begin to write. Not on battery.</source>
        <extracomment>core/settings</extracomment>
        <translation>Carga el modelo y lee el chat cuando usted empieza a escribir. No con batería.</translation>
    </message>
    <message>
        <source>Loading</source>
        <extracomment>gui/models</extracomment>
        <translation>Cargando</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <extracomment>gui/models, gui/speed</extracomment>
        <translation>Cargando el modelo</translation>
    </message>
    <message>
        <source>Loading {model}, {share} %</source>
        <extracomment>gui/chat</extracomment>
        <translation>Cargando {model}, {share} %</translation>
    </message>
    <message>
        <source>Loading {size} took {seconds}.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>Cargar {size} tardó {seconds}.</translation>
    </message>
    <message>
        <source>Locate…</source>
        <extracomment>gui/beginning, gui/downloads, gui/library</extracomment>
        <translation>Localizar…</translation>
    </message>
    <message>
        <source>Logs</source>
        <extracomment>core/library, gui/folders</extracomment>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Logs, for when something goes wrong</source>
        <extracomment>gui/disk</extracomment>
        <translation>Registros, por si algo va mal</translation>
    </message>
    <message>
        <source>Long answer, 1,500 words</source>
        <extracomment>core/wording_tuning</extracomment>
        <translation>Respuesta larga, 1500 palabras</translation>
    </message>
    <message>
        <source>Long chats</source>
        <extracomment>core/settings</extracomment>
        <translation>Chats largos</translation>
    </message>
    <message>
        <source>Long document, 6,000 words</source>
        <extracomment>core/wording_tuning</extracomment>
        <translation>Documento largo, 6000 palabras</translation>
    </message>
    <message>
        <source>Long documents in little memory</source>
        <extracomment>a model</extracomment>
        <translation>Documentos largos en poca memoria</translation>
    </message>
    <message>
        <source>Long passages</source>
        <extracomment>a model</extracomment>
        <translation>Pasajes largos</translation>
    </message>
    <message>
        <source>Longer passages in English</source>
        <extracomment>a model</extracomment>
        <translation>Pasajes más largos en inglés</translation>
    </message>
    <message>
        <source>Longest thinking</source>
        <extracomment>gui/chat</extracomment>
        <translation>Razonamiento máximo</translation>
    </message>
    <message>
        <source>Look again</source>
        <extracomment>gui/disk, gui/hardware, gui/library, gui/models, gui/speed</extracomment>
        <translation>Volver a mirar</translation>
    </message>
    <message>
        <source>Look at a model</source>
        <extracomment>gui/privacy</extracomment>
        <translation>Mirar un modelo</translation>
    </message>
    <message>
        <source>Look at the list of models for the right name.</source>
        <extracomment>core/wording</extracomment>
        <translation>Mire en la lista de modelos cuál es el nombre correcto.</translation>
    </message>
    <message>
        <source>Look at {point}.</source>
        <extracomment>gui/plots</extracomment>
        <translation>Vea {point}.</translation>
    </message>
    <message>
        <source>Look for models in {names}, too?</source>
        <extracomment>gui/library</extracomment>
        <translation>¿Buscar modelos también en {names}?</translation>
    </message>
    <message>
        <source>Look there</source>
        <extracomment>gui/library</extracomment>
        <translation>Buscar allí</translation>
    </message>
    <message>
        <source>Look where you got it from.</source>
        <extracomment>core/wording_hub</extracomment>
        <translation>Mire en el sitio de donde lo obtuvo.</translation>
    </message>
    <message>
        <source>Looking at the disk</source>
        <extracomment>gui/disk</extracomment>
        <translation>Examinando el disco</translation>
    </message>
    <message>
        <source>Looking at the reply and at this computer…</source>
        <extracomment>gui/why</extracomment>
        <translation>Examinando la respuesta y este equipo…</translation>
    </message>
    <message>
        <source>Looking at this computer</source>
        <extracomment>gui/hardware, gui/models</extracomment>
        <translation>Examinando este equipo</translation>
    </message>
    <message>
        <source>Looking at what is known</source>
        <extracomment>gui/speed</extracomment>
        <translation>Examinando lo que se sabe</translation>
    </message>
    <message>
        <source>Looking for graphics processors has crashed, so models run on the processor.</source>
        <extracomment>core/words_of_checkup</extracomment>
        <translation>La búsqueda de procesadores gráficos falló, así que los modelos se ejecutan en el procesador.</translation>
    </message>
    <message>
        <source>Looking for suggestions…</source>
        <extracomment>gui/chat</extracomment>
        <translation>Buscando sugerencias…</translation>
    </message>
    <message>
        <source>Looking for the fastest settings</source>
        <extracomment>gui/speed</extracomment>
        <translation>Buscando los ajustes más rápidos</translation>
    </message>
    <message>
        <source>Looking into the file</source>
        <extracomment>gui/search</extracomment>
        <translation>Examinando el archivo</translation>
    </message>
    <message>
        <source>Looking into the file: its header only</source>
        <extracomment>gui/search</extracomment>
        <translation>Examinando el archivo: solo su cabecera</translation>
    </message>
    <message>
        <source>MB/s</source>
        <extracomment>core/settings</extracomment>
        <translation>MB/s</translation>
    </message>
    <message>
        <source>Made again when it is needed</source>
        <extracomment>gui/disk</extracomment>
        <translation>Se vuelve a crear cuando hace falta</translation>
    </message>
    <message>
        <source>Made for</source>
        <extracomment>gui/search</extracomment>
        <translation>Hecho para</translation>
    </message>
    <message>
        <source>Made from commit</source>
        <extracomment>gui/about</extracomment>
        <translation>Hecho a partir del commit</translation>
    </message>
    <message>
        <source>Make a copy to change</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Hacer una copia para cambiarla</translation>
    </message>
    <message>
        <source>Make a table</source>
        <extracomment>a specialist</extracomment>
        <translation>Hacer una tabla</translation>
    </message>
    <message>
        <source>Make its instructions, its steps or the form of its answers shorter.</source>
        <extracomment>core/words_of_specialists</extracomment>
        <translation>Acorte sus instrucciones, sus pasos o la forma de sus respuestas.</translation>
    </message>
    <message>
        <source>Make notes of this meeting: what was decided, who does what until when, and what is still open.

{{notes}}</source>
        <extracomment>a prompt</extracomment>
        <translation>Haga un acta de esta reunión: qué se decidió, quién hace qué y hasta cuándo, y qué queda pendiente.

{{notas}}</translation>
    </message>
    <message>
        <source>Makes a long text short, without adding anything.</source>
        <extracomment>a specialist</extracomment>
        <translation>Acorta un texto largo sin añadir nada.</translation>
    </message>
    <message>
        <source>Manage prompts…</source>
        <extracomment>gui/chat, gui/settings</extracomment>
        <translation>Gestionar plantillas…</translation>
    </message>
    <message>
        <source>Many languages</source>
        <extracomment>a model</extracomment>
        <translation>Muchos idiomas</translation>
    </message>
    <message>
        <source>Many languages in a very small file, reasoning on demand</source>
        <extracomment>a model</extracomment>
        <translation>Muchos idiomas en un archivo muy pequeño, razonamiento a petición</translation>
    </message>
    <message>
        <source>Many languages, on older engines too</source>
        <extracomment>a model</extracomment>
        <translation>Muchos idiomas, también en motores antiguos</translation>
    </message>
    <message>
        <source>Many languages, reasoning on demand</source>
        <extracomment>a model</extracomment>
        <translation>Muchos idiomas, razonamiento a petición</translation>
    </message>
    <message>
        <source>Many write slower then.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>Muchos escriben entonces más despacio.</translation>
    </message>
    <message>
        <source>Mar</source>
        <extracomment>gui/dates</extracomment>
        <translation>mar</translation>
    </message>
    <message>
        <source>March</source>
        <extracomment>gui/dates</extracomment>
        <translation>marzo</translation>
    </message>
    <message>
        <source>Mark a model for the comparison</source>
        <extracomment>gui/commands</extracomment>
        <translation>Marcar un modelo para la comparación</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <extracomment>gui/shelf</extracomment>
        <translation>Marcar como leído</translation>
    </message>
    <message>
        <source>Mark as read, or as unread</source>
        <extracomment>gui/commands</extracomment>
        <translation>Marcar como leído o no leído</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <extracomment>gui/shelf</extracomment>
        <translation>Marcar como no leído</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <extracomment>gui/keeping</extracomment>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Markdown, a zip file</source>
        <extracomment>gui/keeping</extracomment>
        <translation>Markdown, un archivo zip</translation>
    </message>
    <message>
        <source>Mathematics and structured answers</source>
        <extracomment>a model</extracomment>
        <translation>Matemáticas y respuestas estructuradas</translation>
    </message>
    <message>
        <source>May</source>
        <comment>long</comment>
        <extracomment>gui/dates</extracomment>
        <translation>mayo</translation>
    </message>
    <message>
        <source>May</source>
        <comment>short</comment>
        <extracomment>gui/dates</extracomment>
        <translation>may</translation>
    </message>
    <message>
        <source>Measure</source>
        <extracomment>gui/speed</extracomment>
        <translation>Medir</translation>
    </message>
    <message>
        <source>Measure again</source>
        <extracomment>gui/hardware, gui/models, gui/speed</extracomment>
        <translation>Medir de nuevo</translation>
    </message>
    <message>
        <source>Measure all</source>
        <extracomment>gui/speed</extracomment>
        <translation>Medir todos</translation>
    </message>
    <message>
        <source>Measure how fast it will be</source>
        <extracomment>gui/models</extracomment>
        <translation>Medir lo rápido que será</translation>
    </message>
    <message>
        <source>Measure the disk</source>
        <extracomment>gui/hardware</extracomment>
        <translation>Medir el disco</translation>
    </message>
    <message>
        <source>Measured</source>
        <extracomment>gui/models, gui/plots</extracomment>
        <translation>Medido</translation>
    </message>
    <message>
        <source>Measured {time}.</source>
        <extracomment>gui/speed</extracomment>
        <translation>Medido {time}.</translation>
    </message>
    <message>
        <source>Measurement of {name}</source>
        <extracomment>gui/models</extracomment>
        <translation>Medición de {name}</translation>
    </message>
    <message>
        <source>Measuring</source>
        <extracomment>gui/speed</extracomment>
        <translation>Midiendo</translation>
    </message>
    <message>
        <source>Measuring how fast it will be, {seconds} s left</source>
        <extracomment>gui/models</extracomment>
        <translation>Midiendo lo rápido que será, quedan {seconds} s</translation>
    </message>
    <message>
        <source>Measuring how fast models will be</source>
        <extracomment>gui/speed</extracomment>
        <translation>Midiendo lo rápidos que serán los modelos</translation>
    </message>
    <message>
        <source>Measuring how fast the memory is</source>
        <extracomment>gui/models</extracomment>
        <translation>Midiendo lo rápida que es la memoria</translation>
    </message>
    <message>
        <source>Measuring the disk</source>
        <extracomment>gui/hardware</extracomment>
        <translation>Midiendo el disco</translation>
    </message>
    <message>
        <source>Measuring this computer</source>
        <extracomment>gui/models</extracomment>
        <translation>Midiendo este equipo</translation>
    </message>
    <message>
        <source>Measuring this computer, {seconds} s left</source>
        <extracomment>gui/models</extracomment>
        <translation>Midiendo este equipo, quedan {seconds} s</translation>
    </message>
    <message>
        <source>Meeting notes</source>
        <extracomment>a prompt</extracomment>
        <translation>Acta de reunión</translation>
    </message>
    <message>
        <source>Memory</source>
        <extracomment>core/machine, gui/models</extracomment>
        <translation>Memoria</translation>
    </message>
    <message numerus="yes">
        <source>Memory gives {speed} GB/s when {n} thread reads it.</source>
        <comment>Memory gives {speed} GB/s when {n} threads read it.</comment>
        <extracomment>core/wording_roofline</extracomment>
        <translation>
            <numerusform>La memoria da {speed} GB/s cuando la lee {n} hilo.</numerusform>
            <numerusform>La memoria da {speed} GB/s cuando la leen {n} hilos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Memory is not the limit: other programs, the number of threads or the engine&apos;s build hold it back.</source>
        <extracomment>core/wording_roofline</extracomment>
        <translation>La memoria no es el límite: la frenan otros programas, el número de hilos o la compilación del motor.</translation>
    </message>
    <message>
        <source>Memory is the limit: only a smaller model or a smaller quantization writes faster.</source>
        <extracomment>core/wording_roofline</extracomment>
        <translation>La memoria es el límite: solo un modelo más pequeño o una cuantización menor escribe más rápido.</translation>
    </message>
    <message>
        <source>Memory used</source>
        <extracomment>gui/models</extracomment>
        <translation>Memoria usada</translation>
    </message>
    <message>
        <source>Mend it where it comes from.</source>
        <extracomment>app_doctor_models</extracomment>
        <translation>Repárelo en el programa del que procede.</translation>
    </message>
    <message>
        <source>Mend or remove that file; until then your own models are not listed.</source>
        <extracomment>core/wording_disk</extracomment>
        <translation>Corrija o quite ese archivo; hasta entonces no se muestran sus propios modelos.</translation>
    </message>
    <message>
        <source>Mend the file, or choose another one; docs/prompts.md says what it holds.</source>
        <extracomment>core/words_of_prompts</extracomment>
        <translation>Corrija el archivo o elija otro; docs/prompts.md dice qué contiene.</translation>
    </message>
    <message>
        <source>Message</source>
        <extracomment>gui/chat, gui/specialists</extracomment>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Message {at} of the newest {count} with {query}</source>
        <extracomment>gui/finding</extracomment>
        <translation>Mensaje {at} de los {count} más recientes con {query}</translation>
    </message>
    <message>
        <source>Message {at} of {count} with {query}</source>
        <extracomment>gui/finding</extracomment>
        <translation>Mensaje {at} de {count} con {query}</translation>
    </message>
    <message>
        <source>Metered connection</source>
        <extracomment>core/settings</extracomment>
        <translation>Conexión de uso medido</translation>
    </message>
    <message>
        <source>Min-p</source>
        <extracomment>gui/chat</extracomment>
        <translation>Min-p</translation>
    </message>
    <message>
        <source>Mind that {causes} meanwhile.</source>
        <extracomment>core/words_of_speed</extracomment>
        <translation>Tenga en cuenta que, mientras tanto, {causes}.</translation>
    </message>
    <message>
        <source>Model</source>
        <extracomment>gui/chat, gui/commands, gui/disk, gui/finding, gui/models, gui/plots, gui/specialists</extracomment>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Model for new chats</source>
        <extracomment>core/settings</extracomment>
        <translation>Modelo para chats nuevos</translation>
    </message>
    <message>
        <source>Model hub</source>
        <extracomment>core/settings</extracomment>
        <translation>Hub de modelos</translation>
    </message>
    <message>
        <source>Model to measure</source>
        <extracomment>gui/speed</extracomment>
        <translation>Modelo que medir</translation>
    </message>
    <message>
        <source>Model: {model}</source>
        <extracomment>gui/chat</extracomment>
        <translation>Modelo: {model}</translation>
    </message>
    <message>
        <source>Models</source>
        <extracomment>app_doctor, core/settings, gui/commands, gui/disk, gui/folders, gui/library, gui/models, gui/pages</extracomment>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Models can run on it, as {device}</source>
        <extracomment>core/machine</extracomment>
        <translation>Los modelos pueden funcionar en él, como {device}</translation>
    </message>
    <message>
        <source>Models cannot be shown {format} pictures like {name}.</source>
        <extracomment>core/words_of_pictures</extracomment>
        <translation>A los modelos no se les pueden mostrar imágenes {format} como {name}.</translation>
    </message>
    <message>
        <source>Models cannot run on it here</source>
        <extracomment>core/machine</extracomment>
        <translation>Los modelos no pueden funcionar en él aquí</translation>
    </message>
    <message>
        <source>Models folder</source>
        <extracomment>core/settings, gui/disk</extracomment>
        <translation>Carpeta de modelos</translation>
    </message>
    <message>
        <source>Models for this computer</source>
        <extracomment>gui/models</extracomment>
        <translation>Modelos para este equipo</translation>
    </message>
    <message>
        <source>Models in these folders are used where they are, and never changed.</source>
        <extracomment>core/settings</extracomment>
        <translation>Los modelos de estas carpetas se usan donde están y nunca se cambian.</translation>
    </message>
    <message>
        <source>Models in {path} are being added, checked or deleted.</source>
        <extracomment>core/wording_disk</extracomment>
        <translation>Se están añadiendo, comprobando o eliminando modelos en {path}.</translation>
    </message>
    <message>
        <source>Models of up to {number} billion parameters fit into this computer</source>
        <extracomment>gui/search</extracomment>
        <translation>En este equipo caben modelos de hasta {number} mil millones de parámetros</translation>
    </message>
    <message>
        <source>Models run on</source>
        <extracomment>core/settings</extracomment>
        <translation>Los modelos funcionan en</translation>
    </message>
    <message>
        <source>Models run on the processor alone, by your choice.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>Los modelos funcionan solo en el procesador, por elección suya.</translation>
    </message>
    <message>
        <source>Models that do it well</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Modelos que lo hacen bien</translation>
    </message>
    <message>
        <source>Models that were found</source>
        <extracomment>gui/search</extracomment>
        <translation>Modelos encontrados</translation>
    </message>
    <message>
        <source>Models…</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>Modelos…</translation>
    </message>
    <message>
        <source>Modules</source>
        <extracomment>core/machine</extracomment>
        <translation>Módulos</translation>
    </message>
    <message>
        <source>Monday</source>
        <extracomment>gui/dates</extracomment>
        <translation>lunes</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>gui/chat, gui/widgets</extracomment>
        <translation>Más</translation>
    </message>
    <message>
        <source>More folders</source>
        <extracomment>core/settings</extracomment>
        <translation>Más carpetas</translation>
    </message>
    <message>
        <source>More of them</source>
        <extracomment>core/machine</extracomment>
        <translation>Hay más</translation>
    </message>
    <message>
        <source>More than 100 languages</source>
        <extracomment>a model</extracomment>
        <translation>Más de 100 idiomas</translation>
    </message>
    <message>
        <source>More than 140 languages</source>
        <extracomment>a model</extracomment>
        <translation>Más de 140 idiomas</translation>
    </message>
    <message>
        <source>More than 200 languages</source>
        <extracomment>a model</extracomment>
        <translation>Más de 200 idiomas</translation>
    </message>
    <message>
        <source>More ways to begin</source>
        <extracomment>gui/sidebar</extracomment>
        <translation>Más formas de empezar</translation>
    </message>
    <message numerus="yes">
        <source>More: {n} other file</source>
        <comment>More: {n} other files</comment>
        <extracomment>gui/search</extracomment>
        <translation>
            <numerusform>Más: {n} archivo</numerusform>
            <numerusform>Más: otros {n} archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Mortarboard</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Birrete</translation>
    </message>
    <message>
        <source>Most downloads</source>
        <extracomment>gui/search</extracomment>
        <translation>Más descargas</translation>
    </message>
    <message>
        <source>Most likes</source>
        <extracomment>gui/search</extracomment>
        <translation>Más me gusta</translation>
    </message>
    <message>
        <source>Mostly English</source>
        <extracomment>a model</extracomment>
        <translation>Sobre todo inglés</translation>
    </message>
    <message>
        <source>Move</source>
        <extracomment>gui/disk, gui/library</extracomment>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Move down</source>
        <extracomment>gui/downloads</extracomment>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Move models…</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>Mover los modelos…</translation>
    </message>
    <message>
        <source>Move step {number} down</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Bajar el paso {number}</translation>
    </message>
    <message>
        <source>Move step {number} up</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Subir el paso {number}</translation>
    </message>
    <message>
        <source>Move the models folder</source>
        <extracomment>gui/disk</extracomment>
        <translation>Mover la carpeta de modelos</translation>
    </message>
    <message>
        <source>Move the models folder to a faster disk; the settings do it.</source>
        <extracomment>app_doctor</extracomment>
        <translation>Mueva la carpeta de modelos a un disco más rápido, desde los ajustes.</translation>
    </message>
    <message>
        <source>Move the models to</source>
        <extracomment>gui/disk</extracomment>
        <translation>Mover los modelos a</translation>
    </message>
    <message>
        <source>Move the models, {size}, to {folder}?</source>
        <extracomment>gui/disk</extracomment>
        <translation>¿Mover los modelos, {size}, a {folder}?</translation>
    </message>
    <message>
        <source>Move to a folder</source>
        <extracomment>gui/commands</extracomment>
        <translation>Mover a una carpeta</translation>
    </message>
    <message>
        <source>Move to folder</source>
        <extracomment>gui/shelf</extracomment>
        <translation>Mover a carpeta</translation>
    </message>
    <message>
        <source>Move up</source>
        <extracomment>gui/downloads</extracomment>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move…</source>
        <extracomment>gui/disk</extracomment>
        <translation>Mover…</translation>
    </message>
    <message>
        <source>Moving the models</source>
        <extracomment>gui/disk</extracomment>
        <translation>Moviendo los modelos</translation>
    </message>
    <message>
        <source>My name is Anna.</source>
        <extracomment>gui/chat</extracomment>
        <translation>Me llamo Ana.</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>core/machine, gui/models, gui/prompts, gui/specialists</extracomment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name in the instructions</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Nombre en las instrucciones</translation>
    </message>
    <message>
        <source>Name of a model, of its maker, or its address</source>
        <extracomment>gui/search</extracomment>
        <translation>Nombre de un modelo, de su autor o su dirección</translation>
    </message>
    <message>
        <source>Name of the folder</source>
        <extracomment>gui/shelf</extracomment>
        <translation>Nombre de la carpeta</translation>
    </message>
    <message>
        <source>Name three reasons for and three against {{plan}}. Then say which one weighs most, and why.</source>
        <extracomment>a prompt</extracomment>
        <translation>Dé tres razones a favor y tres en contra de {{plan}}. Después diga cuál pesa más y por qué.</translation>
    </message>
    <message>
        <source>Names no licence</source>
        <extracomment>core/findings</extracomment>
        <translation>No indica ninguna licencia</translation>
    </message>
    <message>
        <source>Nano</source>
        <extracomment>gui/models</extracomment>
        <translation>Nano</translation>
    </message>
    <message>
        <source>Needs more memory than this computer has</source>
        <extracomment>gui/models</extracomment>
        <translation>Necesita más memoria de la que tiene este equipo</translation>
    </message>
    <message>
        <source>Needs {memory} of memory with {model}.</source>
        <extracomment>gui/chat</extracomment>
        <translation>Necesita {memory} de memoria con {model}.</translation>
    </message>
    <message>
        <source>Needs {needed} of memory, and this computer has {total}.</source>
        <extracomment>core/picker</extracomment>
        <translation>Necesita {needed} de memoria, y este equipo tiene {total}.</translation>
    </message>
    <message>
        <source>Needs {needed} of memory, and {free} are free: close other programs.</source>
        <extracomment>core/picker</extracomment>
        <translation>Necesita {needed} de memoria, y hay {free} libres: cierre otros programas.</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>core/settings</extracomment>
        <translation>Red</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>core/settings</extracomment>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Never pause</source>
        <extracomment>core/settings</extracomment>
        <translation>No pausar nunca</translation>
    </message>
    <message>
        <source>Never slowed down since the start</source>
        <extracomment>core/machine</extracomment>
        <translation>Nunca ralentizado desde el arranque</translation>
    </message>
    <message>
        <source>Never. What you write and what models answer stays on this computer.</source>
        <extracomment>gui/privacy</extracomment>
        <translation>Nunca. Lo que usted escribe y lo que responden los modelos se queda en este equipo.</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>gui/prompts, gui/specialists</extracomment>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>New chat</source>
        <extracomment>core/wording_speed, gui/chat_rows, gui/commands, gui/rail, gui/sidebar</extracomment>
        <translation>Chat nuevo</translation>
    </message>
    <message>
        <source>New chat from here</source>
        <extracomment>gui/chat</extracomment>
        <translation>Chat nuevo desde aquí</translation>
    </message>
    <message>
        <source>New chat with {name}</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Chat nuevo con {name}</translation>
    </message>
    <message>
        <source>New folder</source>
        <extracomment>core/store, gui/shelf, gui/sidebar</extracomment>
        <translation>Carpeta nueva</translation>
    </message>
    <message>
        <source>New line</source>
        <extracomment>gui/commands</extracomment>
        <translation>Línea nueva</translation>
    </message>
    <message>
        <source>New prompt</source>
        <extracomment>gui/commands, gui/prompts</extracomment>
        <translation>Plantilla nueva</translation>
    </message>
    <message>
        <source>New specialist</source>
        <extracomment>gui/commands, gui/specialists</extracomment>
        <translation>Especialista nuevo</translation>
    </message>
    <message>
        <source>New temporary chat</source>
        <extracomment>gui/commands, gui/sidebar</extracomment>
        <translation>Chat temporal nuevo</translation>
    </message>
    <message>
        <source>New text below</source>
        <extracomment>gui/chat</extracomment>
        <translation>Texto nuevo abajo</translation>
    </message>
    <message>
        <source>Newest</source>
        <extracomment>gui/search</extracomment>
        <translation>Más recientes</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>gui/chat</extracomment>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Next blank of a prompt</source>
        <extracomment>gui/commands</extracomment>
        <translation>Hueco siguiente de una plantilla</translation>
    </message>
    <message>
        <source>Next place of what is searched</source>
        <extracomment>gui/commands</extracomment>
        <translation>Siguiente lugar de lo buscado</translation>
    </message>
    <message>
        <source>No account, no number that tells you apart, no statistics. The model hub sees your internet address, the word “goldcrest”, and your access token if you save one.</source>
        <extracomment>gui/privacy</extracomment>
        <translation>Ni cuenta, ni número que le distinga, ni estadísticas. El hub de modelos ve su dirección de internet, la palabra «goldcrest» y su token de acceso si guarda uno.</translation>
    </message>
    <message>
        <source>No chats were found in {path}.</source>
        <extracomment>core/words_of_chats</extracomment>
        <translation>No se encontraron chats en {path}.</translation>
    </message>
    <message>
        <source>No connections yet</source>
        <extracomment>gui/privacy</extracomment>
        <translation>Aún no hay conexiones</translation>
    </message>
    <message>
        <source>No downloads</source>
        <extracomment>gui/downloads</extracomment>
        <translation>No hay descargas</translation>
    </message>
    <message>
        <source>No extensions</source>
        <extracomment>core/wording_tuning</extracomment>
        <translation>Sin extensiones</translation>
    </message>
    <message>
        <source>No folder</source>
        <extracomment>gui/shelf</extracomment>
        <translation>Ninguna carpeta</translation>
    </message>
    <message>
        <source>No graphics processor was found that the engine can use, so models run on the processor.</source>
        <extracomment>app_doctor_engine</extracomment>
        <translation>No se encontró ningún procesador gráfico que el motor pueda usar, así que los modelos se ejecutan en el procesador.</translation>
    </message>
    <message>
        <source>No limit</source>
        <extracomment>core/settings, gui/chat, gui/downloads</extracomment>
        <translation>Sin límite</translation>
    </message>
    <message>
        <source>No model has been both predicted and measured yet.</source>
        <extracomment>gui/plots</extracomment>
        <translation>Aún no hay ningún modelo predicho y medido.</translation>
    </message>
    <message>
        <source>No model has been measured yet.</source>
        <extracomment>gui/plots</extracomment>
        <translation>Aún no se ha medido ningún modelo.</translation>
    </message>
    <message>
        <source>No model is here yet</source>
        <extracomment>gui/search</extracomment>
        <translation>Aún no hay ningún modelo aquí</translation>
    </message>
    <message>
        <source>No model is installed yet. Download one, then measure it.</source>
        <extracomment>gui/speed</extracomment>
        <translation>Aún no hay ningún modelo instalado. Descargue uno y mídalo.</translation>
    </message>
    <message>
        <source>No model of the list fits into this computer&apos;s memory</source>
        <extracomment>gui/models</extracomment>
        <translation>Ningún modelo de la lista cabe en la memoria de este equipo</translation>
    </message>
    <message>
        <source>No model of this name is on the hub as a GGUF file.</source>
        <extracomment>gui/search</extracomment>
        <translation>En el hub no hay ningún modelo con este nombre como archivo GGUF.</translation>
    </message>
    <message>
        <source>No model of this name passes the filters.</source>
        <extracomment>gui/search</extracomment>
        <translation>Ningún modelo con este nombre pasa los filtros.</translation>
    </message>
    <message>
        <source>No part of “{name}” is chosen.</source>
        <extracomment>gui/chat</extracomment>
        <translation>No se ha elegido ninguna parte de «{name}».</translation>
    </message>
    <message>
        <source>No program opened the link.</source>
        <extracomment>gui/chat</extracomment>
        <translation>Ningún programa abrió el enlace.</translation>
    </message>
    <message>
        <source>No prompt has such a name.</source>
        <extracomment>gui/prompts</extracomment>
        <translation>Ninguna plantilla tiene un nombre así.</translation>
    </message>
    <message>
        <source>No shortcut is called that.</source>
        <extracomment>gui/commands</extracomment>
        <translation>Ningún atajo se llama así.</translation>
    </message>
    <message>
        <source>No specialist</source>
        <extracomment>gui/chat</extracomment>
        <translation>Sin especialista</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <extracomment>gui/chat</extracomment>
        <translation>Sin sugerencias</translation>
    </message>
    <message>
        <source>No word below this share of the likeliest one; 0 is off.</source>
        <extracomment>gui/chat</extracomment>
        <translation>Ninguna palabra por debajo de esta fracción de la más probable; 0 lo desactiva.</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>core/machine, core/settings, gui/chat, gui/settings</extracomment>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>None is saved for {host}; most models need none.</source>
        <extracomment>gui/privacy</extracomment>
        <translation>No hay ninguno guardado para {host}; la mayoría de los modelos no lo necesita.</translation>
    </message>
    <message>
        <source>None was found</source>
        <extracomment>core/machine</extracomment>
        <translation>No se encontró ninguno</translation>
    </message>
    <message>
        <source>None: it runs from its source</source>
        <extracomment>gui/about</extracomment>
        <translation>Ninguno: se ejecuta desde el código fuente</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <extracomment>core/languages</extracomment>
        <translation>Noruego</translation>
    </message>
    <message>
        <source>Not archived</source>
        <extracomment>gui/finding</extracomment>
        <translation>No archivados</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <extracomment>gui/doctor</extracomment>
        <translation>Aún sin comprobar</translation>
    </message>
    <message>
        <source>Not chosen to compare</source>
        <extracomment>gui/models</extracomment>
        <translation>No elegido para comparar</translation>
    </message>
    <message>
        <source>Not finished</source>
        <extracomment>gui/downloads</extracomment>
        <translation>Sin terminar</translation>
    </message>
    <message>
        <source>Not here yet: {models}</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Aún no están aquí: {models}</translation>
    </message>
    <message>
        <source>Not measured. Benchmark it.</source>
        <extracomment>gui/models</extracomment>
        <translation>Sin medir. Mídalo.</translation>
    </message>
    <message>
        <source>Not measured. Download the model, then benchmark it.</source>
        <extracomment>gui/models</extracomment>
        <translation>Sin medir. Descargue el modelo y mídalo.</translation>
    </message>
    <message>
        <source>Not now</source>
        <extracomment>gui/chat</extracomment>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Not read by the model any more</source>
        <extracomment>gui/chat</extracomment>
        <translation>El modelo ya no lo lee</translation>
    </message>
    <message>
        <source>Not saved yet: {why}</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Aún sin guardar: {why}</translation>
    </message>
    <message>
        <source>Not slowed down</source>
        <extracomment>core/machine</extracomment>
        <translation>Sin ralentizar</translation>
    </message>
    <message>
        <source>Not taken along: {list} and {n} more.</source>
        <extracomment>core/words_of_specialists</extracomment>
        <translation>No se incluyó: {list} y {n} más.</translation>
    </message>
    <message>
        <source>Not taken along: {list}.</source>
        <extracomment>core/words_of_chats, core/words_of_specialists</extracomment>
        <translation>No se incluyó: {list}.</translation>
    </message>
    <message>
        <source>Not what its maker published: repair it, or use it as it is</source>
        <extracomment>gui/library</extracomment>
        <translation>No es lo que publicó su autor: repárelo o úselo como está</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>core/checkup, gui/plots</extracomment>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Nothing flows in or out</source>
        <extracomment>core/machine</extracomment>
        <translation>No entra ni sale nada</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <extracomment>gui/search</extracomment>
        <translation>Nada encontrado</translation>
    </message>
    <message>
        <source>Nothing found for “{query}”.</source>
        <extracomment>gui/finding</extracomment>
        <translation>Nada encontrado para «{query}».</translation>
    </message>
    <message>
        <source>Nothing has been measured with this model yet.</source>
        <extracomment>gui/speed</extracomment>
        <translation>Aún no se ha medido nada con este modelo.</translation>
    </message>
    <message>
        <source>Nothing has been measured yet.</source>
        <extracomment>gui/plots</extracomment>
        <translation>Aún no se ha medido nada.</translation>
    </message>
    <message>
        <source>Nothing is called so.</source>
        <extracomment>gui/about</extracomment>
        <translation>Nada se llama así.</translation>
    </message>
    <message>
        <source>Nothing is checked: Enchant, which looks words up, is not on this computer. On Linux, install libenchant-2-2 and a dictionary such as hunspell-en-us.</source>
        <extracomment>gui/settings</extracomment>
        <translation>No se revisa nada: Enchant, que busca las palabras, no está en este equipo. En Linux, instale libenchant-2-2 y un diccionario como hunspell-es.</translation>
    </message>
    <message>
        <source>Nothing is checked: there is no dictionary of your language. Choose another.</source>
        <extracomment>gui/settings</extracomment>
        <translation>No se revisa nada: no hay ningún diccionario de su idioma. Elija otro.</translation>
    </message>
    <message>
        <source>Nothing is checked: this computer has no dictionary. Install one of your language, such as hunspell-en-us.</source>
        <extracomment>gui/settings</extracomment>
        <translation>No se revisa nada: este equipo no tiene ningún diccionario. Instale uno de su idioma, como hunspell-es.</translation>
    </message>
    <message>
        <source>Nothing is checked: this dictionary is not on this computer.</source>
        <extracomment>gui/settings</extracomment>
        <translation>No se revisa nada: este diccionario no está en este equipo.</translation>
    </message>
    <message>
        <source>Nothing is known of this reply any more.</source>
        <extracomment>gui/why</extracomment>
        <translation>Ya no se sabe nada de esta respuesta.</translation>
    </message>
    <message>
        <source>Nothing slides or fades. System follows your desktop where it tells.</source>
        <extracomment>core/settings</extracomment>
        <translation>Nada se desliza ni se desvanece. Sistema sigue a su escritorio si este lo indica.</translation>
    </message>
    <message>
        <source>Nothing takes room</source>
        <extracomment>gui/disk</extracomment>
        <translation>Nada ocupa espacio</translation>
    </message>
    <message>
        <source>Nothing that is known has changed since, but it is unsteady.</source>
        <extracomment>core/words_of_speed</extracomment>
        <translation>Nada de lo que se sabe ha cambiado desde entonces, pero es inestable.</translation>
    </message>
    <message>
        <source>Nothing that is known has changed since.</source>
        <extracomment>core/words_of_speed</extracomment>
        <translation>Nada de lo que se sabe ha cambiado desde entonces.</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <extracomment>gui/library</extracomment>
        <translation>No se añadió nada.</translation>
    </message>
    <message>
        <source>Nothing was found that slowed it down.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>No se encontró nada que lo hiciera más lento.</translation>
    </message>
    <message>
        <source>Nothing was moved.</source>
        <extracomment>gui/disk</extracomment>
        <translation>No se movió nada.</translation>
    </message>
    <message>
        <source>Nothing was slow that can be measured.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>Nada de lo que se puede medir fue lento.</translation>
    </message>
    <message>
        <source>Nothing was tried with this model. What was found for all of them is used:</source>
        <extracomment>gui/speed</extracomment>
        <translation>No se probó nada con este modelo. Se usa lo que se encontró para todos:</translation>
    </message>
    <message>
        <source>Nothing was tried yet, so llama.cpp&apos;s own settings are in use.</source>
        <extracomment>gui/speed</extracomment>
        <translation>Aún no se probó nada, así que se usan los ajustes propios de llama.cpp.</translation>
    </message>
    <message>
        <source>Nov</source>
        <extracomment>gui/dates</extracomment>
        <translation>nov</translation>
    </message>
    <message>
        <source>November</source>
        <extracomment>gui/dates</extracomment>
        <translation>noviembre</translation>
    </message>
    <message>
        <source>Oct</source>
        <extracomment>gui/dates</extracomment>
        <translation>oct</translation>
    </message>
    <message>
        <source>October</source>
        <extracomment>gui/dates</extracomment>
        <translation>octubre</translation>
    </message>
    <message>
        <source>Of all text, beside that of your desktop. Ctrl and + or - change it anywhere.</source>
        <extracomment>core/settings</extracomment>
        <translation>De todo el texto, además del tamaño de su escritorio. Ctrl y + o - lo cambian en cualquier lugar.</translation>
    </message>
    <message>
        <source>Of the likeliest words, as many as make up this share; 1 is all.</source>
        <extracomment>gui/chat</extracomment>
        <translation>De las palabras más probables, tantas como sumen esta fracción; 1 son todas.</translation>
    </message>
    <message>
        <source>Of the words in this window. Another one takes effect at the next start.</source>
        <extracomment>core/settings</extracomment>
        <translation>De las palabras de esta ventana. Otro idioma se aplica en el próximo inicio.</translation>
    </message>
    <message>
        <source>Of the {seconds} from your message to the end of the reply.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>De los {seconds} desde su mensaje hasta el final de la respuesta.</translation>
    </message>
    <message numerus="yes">
        <source>Of {n} more, too, not all was taken along.</source>
        <comment>Of {n} more, too, not all was taken along.</comment>
        <extracomment>gui/specialists</extracomment>
        <translation>
            <numerusform>De {n} más tampoco se incluyó todo.</numerusform>
            <numerusform>De {n} más tampoco se incluyó todo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>core/settings, gui/settings</extracomment>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>Off. Goldcrest connects only when you search for models, download them, or check for updates.</source>
        <extracomment>gui/privacy</extracomment>
        <translation>Desactivado. Goldcrest solo se conecta cuando usted busca modelos, los descarga o busca actualizaciones.</translation>
    </message>
    <message>
        <source>Office packs in another way</source>
        <extracomment>core/documents</extracomment>
        <translation>Office comprime de otra forma</translation>
    </message>
    <message>
        <source>Offline</source>
        <extracomment>core/settings, gui/privacy</extracomment>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Old copies of models</source>
        <extracomment>core/library</extracomment>
        <translation>Copias antiguas de modelos</translation>
    </message>
    <message>
        <source>Old, but tidy prose</source>
        <extracomment>a model</extracomment>
        <translation>Antiguo, pero con prosa cuidada</translation>
    </message>
    <message>
        <source>Older</source>
        <extracomment>gui/chat_rows</extracomment>
        <translation>Más antiguos</translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>core/settings</extracomment>
        <translation>Activado</translation>
    </message>
    <message>
        <source>On</source>
        <comment>what computed</comment>
        <extracomment>gui/speed</extracomment>
        <translation>En</translation>
    </message>
    <message>
        <source>On battery</source>
        <extracomment>core/machine</extracomment>
        <translation>Con batería</translation>
    </message>
    <message>
        <source>On each day on which you use Goldcrest all chats are copied; the last seven copies stay on this computer, beside the chats.</source>
        <extracomment>gui/keeping</extracomment>
        <translation>Cada día que usa Goldcrest se copian todos los chats; las siete últimas copias se quedan en este equipo, junto a los chats.</translation>
    </message>
    <message>
        <source>On mains power something was found, but not yet for the battery, which is in use now.</source>
        <extracomment>gui/speed</extracomment>
        <translation>Con la red eléctrica se encontró algo, pero aún no con la batería, que se usa ahora.</translation>
    </message>
    <message>
        <source>On the battery something was found, but not yet for mains power, which is on now.</source>
        <extracomment>gui/speed</extracomment>
        <translation>Con la batería se encontró algo, pero aún no con la red eléctrica, que se usa ahora.</translation>
    </message>
    <message>
        <source>On the network</source>
        <extracomment>core/machine</extracomment>
        <translation>En la red</translation>
    </message>
    <message>
        <source>On this computer</source>
        <extracomment>gui/library</extracomment>
        <translation>En este equipo</translation>
    </message>
    <message>
        <source>On, because GOLDCREST_OFFLINE, HF_HUB_OFFLINE or TRANSFORMERS_OFFLINE is set. No connection is opened.</source>
        <extracomment>gui/privacy</extracomment>
        <translation>Activado, porque GOLDCREST_OFFLINE, HF_HUB_OFFLINE o TRANSFORMERS_OFFLINE está definida. No se abre ninguna conexión.</translation>
    </message>
    <message>
        <source>On. Goldcrest opens no connection at all; models on this computer work as ever.</source>
        <extracomment>gui/privacy</extracomment>
        <translation>Activado. Goldcrest no abre ninguna conexión; los modelos de este equipo funcionan como siempre.</translation>
    </message>
    <message>
        <source>Once a model has answered in a chat, this tells what took how long, and what would help.</source>
        <extracomment>gui/speed</extracomment>
        <translation>Cuando un modelo haya respondido en un chat, aquí se verá qué tardó cuánto y qué ayudaría.</translation>
    </message>
    <message>
        <source>One or two words</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Una o dos palabras</translation>
    </message>
    <message numerus="yes">
        <source>One page is a picture, so nothing of it was read.</source>
        <comment>{n} pages are pictures, so nothing of them was read.</comment>
        <extracomment>core/words_of_documents</extracomment>
        <translation>
            <numerusform>Una página es una imagen, así que no se leyó nada de ella.</numerusform>
            <numerusform>{n} páginas son imágenes, así que no se leyó nada de ellas.</numerusform>
        </translation>
    </message>
    <message>
        <source>One sentence, for the list</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Una frase, para la lista</translation>
    </message>
    <message>
        <source>Only a program that stands in for a graphics processor was found, so models run on the processor.</source>
        <extracomment>app_doctor_engine</extracomment>
        <translation>Solo se encontró un programa que sustituye a un procesador gráfico, así que los modelos se ejecutan en el procesador.</translation>
    </message>
    <message>
        <source>Only for this chat, from the next message on.</source>
        <extracomment>gui/chat</extracomment>
        <translation>Solo para este chat, a partir del próximo mensaje.</translation>
    </message>
    <message>
        <source>Only from the text</source>
        <extracomment>a specialist</extracomment>
        <translation>Solo según el texto</translation>
    </message>
    <message>
        <source>Only proves that everything works</source>
        <extracomment>core/catalogue_facts</extracomment>
        <translation>Solo demuestra que todo funciona</translation>
    </message>
    <message numerus="yes">
        <source>Only the first {n} character is kept.</source>
        <comment>Only the first {n} characters are kept.</comment>
        <extracomment>gui/specialists</extracomment>
        <translation>
            <numerusform>Solo se conserva el primer carácter ({n}).</numerusform>
            <numerusform>Solo se conservan los primeros {n} caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the first {n} files were taken.</source>
        <extracomment>gui/opened_files</extracomment>
        <translation>Solo se han tomado los primeros {n} archivos.</translation>
    </message>
    <message>
        <source>Only when you look at it or download it: to the model hub and its storage.</source>
        <extracomment>gui/privacy</extracomment>
        <translation>Solo cuando lo mira o lo descarga: al hub de modelos y su almacenamiento.</translation>
    </message>
    <message>
        <source>Only when you press “Check for updates”: to the place that tells of new versions, and with each request to the model hub. Goldcrest never looks by itself.</source>
        <extracomment>gui/privacy</extracomment>
        <translation>Solo cuando pulsa «Buscar actualizaciones»: al sitio que anuncia las versiones nuevas, y con cada petición al hub de modelos. Goldcrest nunca busca por sí mismo.</translation>
    </message>
    <message>
        <source>Only when you search for models: to the model hub. It sees the words and the filters.</source>
        <extracomment>gui/privacy</extracomment>
        <translation>Solo cuando busca modelos: al hub de modelos. Ve las palabras y los filtros.</translation>
    </message>
    <message>
        <source>Only {size} are free in {path}.</source>
        <extracomment>app_doctor</extracomment>
        <translation>Solo quedan {size} libres en {path}.</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>gui/about, gui/chat, gui/commands, gui/reports</extracomment>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open Goldcrest</source>
        <extracomment>gui/quick</extracomment>
        <translation>Abrir Goldcrest</translation>
    </message>
    <message>
        <source>Open any page in a browser and sign in there, then try again.</source>
        <extracomment>core/wording_hub</extracomment>
        <translation>Abra cualquier página en un navegador, inicie sesión allí y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <extracomment>gui/dialogs, gui/reports</extracomment>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Open it in the program that made it and save it again.</source>
        <extracomment>core/words_of_documents</extracomment>
        <translation>Ábralo en el programa que lo creó y guárdelo de nuevo.</translation>
    </message>
    <message>
        <source>Open it in the program that made it, save a copy without the password, and use that.</source>
        <extracomment>core/words_of_documents</extracomment>
        <translation>Ábralo en el programa que lo creó, guarde una copia sin la contraseña y use esa.</translation>
    </message>
    <message>
        <source>Open it in the program that made it, save it as PNG or JPEG, and use that.</source>
        <extracomment>core/words_of_pictures</extracomment>
        <translation>Ábrala en el programa que la creó, guárdela como PNG o JPEG y use esa.</translation>
    </message>
    <message>
        <source>Open link…</source>
        <extracomment>gui/chat</extracomment>
        <translation>Abrir enlace…</translation>
    </message>
    <message>
        <source>Open logs folder</source>
        <extracomment>gui/doctor</extracomment>
        <translation>Abrir la carpeta de registros</translation>
    </message>
    <message>
        <source>Open or close a folder</source>
        <extracomment>gui/commands</extracomment>
        <translation>Abrir o cerrar una carpeta</translation>
    </message>
    <message>
        <source>Open the folder: {name}</source>
        <extracomment>gui/about</extracomment>
        <translation>Abrir la carpeta: {name}</translation>
    </message>
    <message>
        <source>Open the link that is shown</source>
        <extracomment>gui/commands</extracomment>
        <translation>Abrir el enlace mostrado</translation>
    </message>
    <message>
        <source>Open the page</source>
        <extracomment>gui/about, gui/downloads</extracomment>
        <translation>Abrir la página</translation>
    </message>
    <message>
        <source>Open the page of the new version in the browser</source>
        <extracomment>gui/about</extracomment>
        <translation>Abrir la página de la versión nueva en el navegador</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <extracomment>gui/downloads</extracomment>
        <translation>Abrir los ajustes</translation>
    </message>
    <message>
        <source>Open the switch</source>
        <extracomment>gui/search</extracomment>
        <translation>Abrir el interruptor</translation>
    </message>
    <message>
        <source>Opens the repository&apos;s page in your browser</source>
        <extracomment>gui/search</extracomment>
        <translation>Abre la página del repositorio en su navegador</translation>
    </message>
    <message>
        <source>Opens {address} in your browser</source>
        <extracomment>gui/models</extracomment>
        <translation>Abre {address} en su navegador</translation>
    </message>
    <message>
        <source>Options of this chat</source>
        <extracomment>gui/chat, gui/commands</extracomment>
        <translation>Opciones de este chat</translation>
    </message>
    <message>
        <source>Options of this chat, some are set</source>
        <extracomment>gui/chat</extracomment>
        <translation>Opciones de este chat, algunas definidas</translation>
    </message>
    <message>
        <source>Options of this chat…</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>Opciones de este chat…</translation>
    </message>
    <message>
        <source>Or when it is long</source>
        <extracomment>gui/specialists</extracomment>
        <translation>O cuando es largo</translation>
    </message>
    <message>
        <source>Or when it looks like code</source>
        <extracomment>gui/specialists</extracomment>
        <translation>O cuando parece código</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>gui/search</extracomment>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Order of the models</source>
        <extracomment>gui/models</extracomment>
        <translation>Orden de los modelos</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>gui/models</extracomment>
        <translation>Otros</translation>
    </message>
    <message>
        <source>Other programs are at work.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>Otros programas están trabajando.</translation>
    </message>
    <message>
        <source>Other programs were in the way. Try it again in a moment.</source>
        <extracomment>gui/models</extracomment>
        <translation>Otros programas estorbaban. Vuelva a intentarlo en un momento.</translation>
    </message>
    <message>
        <source>Over 1 keeps from saying the same again; 1 is off.</source>
        <extracomment>gui/chat</extracomment>
        <translation>Más de 1 evita repetir lo mismo; 1 lo desactiva.</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <extracomment>gui/keeping</extracomment>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>PDF, a zip file</source>
        <extracomment>gui/keeping</extracomment>
        <translation>PDF, un archivo zip</translation>
    </message>
    <message>
        <source>Package</source>
        <extracomment>gui/about</extracomment>
        <translation>Paquete</translation>
    </message>
    <message>
        <source>Page</source>
        <extracomment>gui/commands</extracomment>
        <translation>Página</translation>
    </message>
    <message>
        <source>Page {number}</source>
        <extracomment>gui/chat</extracomment>
        <translation>Página {number}</translation>
    </message>
    <message>
        <source>Pages</source>
        <extracomment>gui/commands</extracomment>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Parameters</source>
        <extracomment>gui/models</extracomment>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>Part of {name}.</source>
        <extracomment>gui/about</extracomment>
        <translation>Parte de {name}.</translation>
    </message>
    <message>
        <source>Part {number}</source>
        <extracomment>gui/chat</extracomment>
        <translation>Parte {number}</translation>
    </message>
    <message>
        <source>Parts of {name}</source>
        <extracomment>gui/chat</extracomment>
        <translation>Partes de {name}</translation>
    </message>
    <message>
        <source>Paste or write the text to translate</source>
        <extracomment>a specialist</extracomment>
        <translation>Pegue o escriba el texto que traducir</translation>
    </message>
    <message>
        <source>Paste the code</source>
        <extracomment>a specialist</extracomment>
        <translation>Pegue el código</translation>
    </message>
    <message>
        <source>Paste the text</source>
        <extracomment>a specialist</extracomment>
        <translation>Pegue el texto</translation>
    </message>
    <message>
        <source>Paste the text to correct</source>
        <extracomment>a specialist</extracomment>
        <translation>Pegue el texto que corregir</translation>
    </message>
    <message>
        <source>Paste the text to rewrite</source>
        <extracomment>a specialist</extracomment>
        <translation>Pegue el texto que reescribir</translation>
    </message>
    <message>
        <source>Paste the text to summarise</source>
        <extracomment>a specialist</extracomment>
        <translation>Pegue el texto que resumir</translation>
    </message>
    <message>
        <source>Paste the text, and say which columns you want</source>
        <extracomment>a specialist</extracomment>
        <translation>Pegue el texto y diga qué columnas quiere</translation>
    </message>
    <message>
        <source>Paste the text, then ask</source>
        <extracomment>a specialist</extracomment>
        <translation>Pegue el texto y luego pregunte</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <extracomment>gui/chat</extracomment>
        <translation>Imagen pegada</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <extracomment>gui/chat</extracomment>
        <translation>Texto pegado</translation>
    </message>
    <message>
        <source>Path</source>
        <extracomment>gui/privacy</extracomment>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>gui/downloads, gui/models, gui/search</extracomment>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Pause all</source>
        <extracomment>gui/downloads</extracomment>
        <translation>Pausar todo</translation>
    </message>
    <message>
        <source>Pause them, then move the folder.</source>
        <extracomment>core/wording_disk</extracomment>
        <translation>Páuselas y después mueva la carpeta.</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>gui/downloads</extracomment>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Pen</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Pluma</translation>
    </message>
    <message>
        <source>People read about 5 t/s; change the line in the settings.</source>
        <extracomment>gui/models</extracomment>
        <translation>Las personas leen unos 5 t/s; la línea se cambia en los ajustes.</translation>
    </message>
    <message>
        <source>Persian</source>
        <extracomment>core/languages</extracomment>
        <translation>Persa</translation>
    </message>
    <message>
        <source>Picture</source>
        <extracomment>core/chat</extracomment>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Picture, PNG (*.png)</source>
        <extracomment>gui/speed</extracomment>
        <translation>Imagen, PNG (*.png)</translation>
    </message>
    <message>
        <source>Pictures</source>
        <extracomment>gui/chat</extracomment>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Pictures and text</source>
        <extracomment>gui/search</extracomment>
        <translation>Imágenes y texto</translation>
    </message>
    <message>
        <source>Pin</source>
        <extracomment>gui/chat, gui/shelf</extracomment>
        <translation>Fijar</translation>
    </message>
    <message>
        <source>Pin, or unpin</source>
        <extracomment>gui/commands</extracomment>
        <translation>Fijar o soltar</translation>
    </message>
    <message>
        <source>Pin, so that it is always read</source>
        <extracomment>gui/chat</extracomment>
        <translation>Fijar, para que siempre se lea</translation>
    </message>
    <message>
        <source>Pinned</source>
        <extracomment>gui/chat, gui/chat_rows</extracomment>
        <translation>Fijado</translation>
    </message>
    <message>
        <source>Place before it</source>
        <extracomment>gui/commands</extracomment>
        <translation>Lugar anterior</translation>
    </message>
    <message>
        <source>Plain ARM</source>
        <extracomment>core/wording_tuning</extracomment>
        <translation>ARM sencillo</translation>
    </message>
    <message>
        <source>Plain prose, summaries</source>
        <extracomment>a model</extracomment>
        <translation>Prosa sencilla, resúmenes</translation>
    </message>
    <message>
        <source>Plan five simple dinners for two, with a shopping list.</source>
        <extracomment>gui/chat</extracomment>
        <translation>Planee cinco cenas sencillas para dos, con una lista de la compra.</translation>
    </message>
    <message>
        <source>Plan in steps</source>
        <extracomment>a prompt</extracomment>
        <translation>Planificar por pasos</translation>
    </message>
    <message>
        <source>Plug it in.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>Enchúfelo.</translation>
    </message>
    <message>
        <source>Plugged in</source>
        <extracomment>core/machine</extracomment>
        <translation>Enchufado</translation>
    </message>
    <message>
        <source>Polish</source>
        <extracomment>a specialist, core/languages</extracomment>
        <translation>Polaco</translation>
    </message>
    <message>
        <source>Popularity</source>
        <extracomment>gui/search</extracomment>
        <translation>Popularidad</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <extracomment>a specialist, core/languages</extracomment>
        <translation>Portugués</translation>
    </message>
    <message>
        <source>Power</source>
        <extracomment>core/machine</extracomment>
        <translation>Energía</translation>
    </message>
    <message>
        <source>Power plan</source>
        <extracomment>core/machine</extracomment>
        <translation>Plan de energía</translation>
    </message>
    <message>
        <source>Predicted</source>
        <extracomment>gui/models, gui/plots</extracomment>
        <translation>Predicho</translation>
    </message>
    <message>
        <source>Predictions</source>
        <extracomment>gui/speed</extracomment>
        <translation>Predicciones</translation>
    </message>
    <message>
        <source>Predictions against measurements</source>
        <extracomment>gui/speed</extracomment>
        <translation>Predicciones frente a mediciones</translation>
    </message>
    <message>
        <source>Predictions of {n} models were typically off by {percent}.</source>
        <extracomment>core/words_of_predictions</extracomment>
        <translation>Las predicciones de {n} modelos se desviaron normalmente un {percent}.</translation>
    </message>
    <message>
        <source>Previous</source>
        <extracomment>gui/chat</extracomment>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Privacy</source>
        <extracomment>gui/about, gui/commands, gui/pages, gui/privacy</extracomment>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>Problem</source>
        <extracomment>core/checkup, gui/privacy</extracomment>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Processor</source>
        <extracomment>core/machine</extracomment>
        <translation>Procesador</translation>
    </message>
    <message>
        <source>Progress</source>
        <extracomment>gui/chat</extracomment>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Progress of the benchmark</source>
        <extracomment>gui/speed</extracomment>
        <translation>Progreso de la medición</translation>
    </message>
    <message>
        <source>Progress of the download</source>
        <extracomment>gui/models</extracomment>
        <translation>Progreso de la descarga</translation>
    </message>
    <message>
        <source>Prompt</source>
        <extracomment>core/prompts</extracomment>
        <translation>Plantilla</translation>
    </message>
    <message numerus="yes">
        <source>Prompt: {known} of {n} token were known from before</source>
        <comment>Prompt: {known} of {n} tokens were known from before</comment>
        <extracomment>gui/chat</extracomment>
        <translation>
            <numerusform>Entrada: {known} de {n} token ya se conocía</numerusform>
            <numerusform>Entrada: {known} de {n} tokens ya se conocían</numerusform>
        </translation>
    </message>
    <message>
        <source>Prompts</source>
        <extracomment>gui/chat, gui/commands, gui/pages, gui/prompts</extracomment>
        <translation>Plantillas</translation>
    </message>
    <message>
        <source>Proofread</source>
        <extracomment>a specialist</extracomment>
        <translation>Corregir</translation>
    </message>
    <message>
        <source>Proxy</source>
        <extracomment>core/settings</extracomment>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Proxy address</source>
        <extracomment>core/settings</extracomment>
        <translation>Dirección del proxy</translation>
    </message>
    <message>
        <source>Purpose</source>
        <extracomment>gui/search</extracomment>
        <translation>Finalidad</translation>
    </message>
    <message>
        <source>Put in a prompt</source>
        <extracomment>gui/commands</extracomment>
        <translation>Insertar una plantilla</translation>
    </message>
    <message>
        <source>Putting everything back</source>
        <extracomment>gui/disk</extracomment>
        <translation>Devolviéndolo todo a su sitio</translation>
    </message>
    <message>
        <source>Python</source>
        <extracomment>a specialist</extracomment>
        <translation>Python</translation>
    </message>
    <message>
        <source>Python package</source>
        <extracomment>gui/about</extracomment>
        <translation>Paquete de Python</translation>
    </message>
    <message>
        <source>Quantization</source>
        <extracomment>gui/models</extracomment>
        <translation>Cuantización</translation>
    </message>
    <message>
        <source>Question</source>
        <extracomment>gui/speed</extracomment>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Questions about given texts, tool calls, always the same answer</source>
        <extracomment>a model</extracomment>
        <translation>Preguntas sobre textos dados, llamadas a herramientas, siempre la misma respuesta</translation>
    </message>
    <message>
        <source>Quick</source>
        <extracomment>gui/speed</extracomment>
        <translation>Rápida</translation>
    </message>
    <message>
        <source>Quick ask</source>
        <extracomment>core/settings, gui/commands</extracomment>
        <translation>Pregunta rápida</translation>
    </message>
    <message>
        <source>Quick ask opens from the icon in the tray.</source>
        <extracomment>core/words_of_devices</extracomment>
        <translation>La pregunta rápida se abre desde el icono de la bandeja.</translation>
    </message>
    <message>
        <source>Quick ask: a small window for one question</source>
        <extracomment>gui/commands</extracomment>
        <translation>Pregunta rápida: una ventana pequeña para una sola pregunta</translation>
    </message>
    <message>
        <source>Quick takes at most ten seconds. Sustained also writes for a minute, which shows whether this computer slows down when it gets warm.</source>
        <extracomment>gui/speed</extracomment>
        <translation>La rápida tarda diez segundos como mucho. La sostenida escribe además durante un minuto, lo que muestra si este equipo se ralentiza al calentarse.</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>gui/commands, gui/quick</extracomment>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Quote in a message</source>
        <extracomment>gui/chat</extracomment>
        <translation>Citar en un mensaje</translation>
    </message>
    <message>
        <source>Random</source>
        <extracomment>gui/chat</extracomment>
        <translation>Aleatoria</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <extracomment>gui/chat</extracomment>
        <translation>Leer en voz alta</translation>
    </message>
    <message>
        <source>Read by the model as a summary</source>
        <extracomment>gui/chat</extracomment>
        <translation>El modelo lo lee como resumen</translation>
    </message>
    <message>
        <source>Read from the file&apos;s header alone; nothing else was downloaded.</source>
        <extracomment>gui/search</extracomment>
        <translation>Leído solo de la cabecera del archivo; no se descargó nada más.</translation>
    </message>
    <message>
        <source>Read the file again</source>
        <extracomment>gui/chat</extracomment>
        <translation>Volver a leer el archivo</translation>
    </message>
    <message>
        <source>Read the last reply aloud</source>
        <extracomment>gui/commands</extracomment>
        <translation>Leer la última respuesta en voz alta</translation>
    </message>
    <message>
        <source>Read the licence</source>
        <extracomment>gui/models</extracomment>
        <translation>Leer la licencia</translation>
    </message>
    <message>
        <source>Reading</source>
        <extracomment>core/machine, gui/chat, gui/models, gui/speed</extracomment>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>Reading a prompt</source>
        <extracomment>gui/models</extracomment>
        <translation>Lectura de una entrada</translation>
    </message>
    <message>
        <source>Reading aloud and spelling</source>
        <extracomment>app_doctor</extracomment>
        <translation>Lectura en voz alta y ortografía</translation>
    </message>
    <message numerus="yes">
        <source>Reading is {percent}% slower than in the earlier result under equal conditions ({now} instead of {usual} tokens/s).</source>
        <comment>Reading is {percent}% slower than in the earlier {n} results under equal conditions ({now} instead of {usual} tokens/s).</comment>
        <extracomment>core/words_of_speed</extracomment>
        <translation>
            <numerusform>La lectura es un {percent} % más lenta que en el resultado anterior en las mismas condiciones ({now} en lugar de {usual} tokens/s).</numerusform>
            <numerusform>La lectura es un {percent} % más lenta que en los {n} resultados anteriores en las mismas condiciones ({now} en lugar de {usual} tokens/s).</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the models&apos; disk: {what}.</source>
        <extracomment>app_doctor</extracomment>
        <translation>Lectura del disco de los modelos: {what}.</translation>
    </message>
    <message>
        <source>Reading the reply aloud.</source>
        <extracomment>gui/chat</extracomment>
        <translation>Leyendo la respuesta en voz alta.</translation>
    </message>
    <message numerus="yes">
        <source>Reading {done} of {n} token</source>
        <comment>Reading {done} of {n} tokens</comment>
        <extracomment>gui/chat</extracomment>
        <translation>
            <numerusform>Leyendo {done} de {n} token</numerusform>
            <numerusform>Leyendo {done} de {n} tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <extracomment>gui/chat</extracomment>
        <translation>Leyendo {name}</translation>
    </message>
    <message>
        <source>Reading {name} took more than {seconds} s and was ended.</source>
        <extracomment>core/words_of_documents</extracomment>
        <translation>Leer {name} tardó más de {seconds} s y se interrumpió.</translation>
    </message>
    <message>
        <source>Reading {name} took too long: only the beginning was read.</source>
        <extracomment>core/words_of_documents</extracomment>
        <translation>Leer {name} tardó demasiado: solo se leyó el principio.</translation>
    </message>
    <message>
        <source>Reading {name} took too long: only the first {read} of {of} pages were read.</source>
        <extracomment>core/words_of_documents</extracomment>
        <translation>Leer {name} tardó demasiado: solo se leyeron las primeras {read} de {of} páginas.</translation>
    </message>
    <message>
        <source>Reading {name} took too much memory and was ended.</source>
        <extracomment>core/words_of_documents</extracomment>
        <translation>Leer {name} ocupó demasiada memoria y se interrumpió.</translation>
    </message>
    <message>
        <source>Reading {name} took too much memory: only the beginning was read.</source>
        <extracomment>core/words_of_documents</extracomment>
        <translation>Leer {name} ocupó demasiada memoria: solo se leyó el principio.</translation>
    </message>
    <message>
        <source>Reading {name} took too much memory: only the first {read} of {of} pages were read.</source>
        <extracomment>core/words_of_documents</extracomment>
        <translation>Leer {name} ocupó demasiada memoria: solo se leyeron las primeras {read} de {of} páginas.</translation>
    </message>
    <message>
        <source>Reading {tokens}</source>
        <extracomment>gui/models, gui/speed</extracomment>
        <translation>Leyendo {tokens}</translation>
    </message>
    <message numerus="yes">
        <source>Reading, {n} page so far</source>
        <comment>Reading, {n} pages so far</comment>
        <extracomment>gui/chat</extracomment>
        <translation>
            <numerusform>Leyendo, {n} página hasta ahora</numerusform>
            <numerusform>Leyendo, {n} páginas hasta ahora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading, {n} part so far</source>
        <comment>Reading, {n} parts so far</comment>
        <extracomment>gui/chat</extracomment>
        <translation>
            <numerusform>Leyendo, {n} parte hasta ahora</numerusform>
            <numerusform>Leyendo, {n} partes hasta ahora</numerusform>
        </translation>
    </message>
    <message>
        <source>Reads a model for a few seconds, or a temporary file of at most 256 MB that is written first and goes again. How fast a model is loaded depends on it.</source>
        <extracomment>gui/hardware</extracomment>
        <translation>Lee un modelo durante unos segundos, o un archivo temporal de 256 MB como mucho que antes se escribe y luego se borra. De ello depende lo rápido que se carga un modelo.</translation>
    </message>
    <message>
        <source>Reads all models of the models folder, which takes minutes</source>
        <extracomment>gui/doctor</extracomment>
        <translation>Lee todos los modelos de la carpeta de modelos, lo que tarda minutos</translation>
    </message>
    <message>
        <source>Reads up to {tokens} at a time</source>
        <extracomment>core/findings</extracomment>
        <translation>Lee hasta {tokens} a la vez</translation>
    </message>
    <message>
        <source>Reasoning before it answers</source>
        <extracomment>a model</extracomment>
        <translation>Razonamiento antes de responder</translation>
    </message>
    <message>
        <source>Received</source>
        <extracomment>gui/privacy</extracomment>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Recommended</source>
        <extracomment>gui/models, gui/search</extracomment>
        <translation>Recomendado</translation>
    </message>
    <message>
        <source>Recommended for this computer: {computer}</source>
        <extracomment>gui/models</extracomment>
        <translation>Recomendado para este equipo: {computer}</translation>
    </message>
    <message>
        <source>Recommended: {reason}</source>
        <extracomment>gui/models</extracomment>
        <translation>Recomendado: {reason}</translation>
    </message>
    <message>
        <source>Redirected</source>
        <extracomment>gui/privacy</extracomment>
        <translation>Redirigida</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <extracomment>core/settings</extracomment>
        <translation>Movimiento reducido</translation>
    </message>
    <message>
        <source>Refused, {status}</source>
        <extracomment>gui/privacy</extracomment>
        <translation>Rechazada, {status}</translation>
    </message>
    <message>
        <source>Regenerate</source>
        <extracomment>gui/chat</extracomment>
        <translation>Regenerar</translation>
    </message>
    <message>
        <source>Regenerate with</source>
        <extracomment>gui/chat</extracomment>
        <translation>Regenerar con</translation>
    </message>
    <message>
        <source>Relay</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Relevo</translation>
    </message>
    <message>
        <source>Remains of a download or a copy, of no use any more</source>
        <extracomment>gui/disk</extracomment>
        <translation>Restos de una descarga o una copia, ya sin utilidad</translation>
    </message>
    <message>
        <source>Remove and delete</source>
        <extracomment>gui/downloads</extracomment>
        <translation>Quitar y eliminar</translation>
    </message>
    <message>
        <source>Remove and delete what arrived of {name}</source>
        <extracomment>gui/downloads</extracomment>
        <translation>Quitar y eliminar lo que llegó de {name}</translation>
    </message>
    <message>
        <source>Remove and keep</source>
        <extracomment>gui/downloads</extracomment>
        <translation>Quitar y conservar</translation>
    </message>
    <message>
        <source>Remove and keep what arrived of {name}</source>
        <extracomment>gui/downloads</extracomment>
        <translation>Quitar y conservar lo que llegó de {name}</translation>
    </message>
    <message>
        <source>Remove choice {number}</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Quitar la opción {number}</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <extracomment>gui/downloads</extracomment>
        <translation>Quitar de la lista</translation>
    </message>
    <message>
        <source>Remove step {number}</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Quitar el paso {number}</translation>
    </message>
    <message>
        <source>Remove {folder}</source>
        <extracomment>gui/settings</extracomment>
        <translation>Quitar {folder}</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <extracomment>gui/chat</extracomment>
        <translation>Quitar {name}</translation>
    </message>
    <message>
        <source>Remove {name}? What has arrived of it is out of reach at the moment.</source>
        <extracomment>gui/downloads</extracomment>
        <translation>¿Quitar {name}? Lo que ha llegado no está accesible por el momento.</translation>
    </message>
    <message>
        <source>Remove {name}? {size} of it have arrived.</source>
        <extracomment>gui/downloads</extracomment>
        <translation>¿Quitar {name}? Han llegado {size}.</translation>
    </message>
    <message>
        <source>Removing the program leaves your settings, chats and models where they are. To delete them, too, run “goldcrest purge” in a terminal first: it tells what there is, and asks.</source>
        <extracomment>gui/about</extracomment>
        <translation>Al quitar el programa, sus ajustes, chats y modelos se quedan donde están. Para eliminarlos también, ejecute antes «goldcrest purge» en un terminal: dice lo que hay, y pregunta.</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>gui/commands, gui/shelf</extracomment>
        <translation>Renombrar</translation>
    </message>
    <message>
        <source>Repair</source>
        <extracomment>gui/library</extracomment>
        <translation>Reparar</translation>
    </message>
    <message>
        <source>Repair it on the page Models, or delete it and download it again.</source>
        <extracomment>core/words_of_checkup</extracomment>
        <translation>Repárelo en la página «Modelos», o elimínelo y descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>Repeat: blue birds sing at night</source>
        <extracomment>gui/chat</extracomment>
        <translation>Repetición: pájaros azules cantan de noche</translation>
    </message>
    <message>
        <source>Repetition</source>
        <extracomment>gui/chat</extracomment>
        <translation>Repetición</translation>
    </message>
    <message>
        <source>Replies can be read aloud, and spelling is checked.</source>
        <extracomment>app_doctor</extracomment>
        <translation>Las respuestas se pueden leer en voz alta y se revisa la ortografía.</translation>
    </message>
    <message>
        <source>Replies follow this grammar. A mistake in it is said at sending.</source>
        <extracomment>gui/chat</extracomment>
        <translation>Las respuestas siguen esta gramática. Si tiene un error, se avisa al enviar.</translation>
    </message>
    <message>
        <source>Replies follow this schema. What a model cannot be held to is said at sending.</source>
        <extracomment>gui/chat</extracomment>
        <translation>Las respuestas siguen este esquema. Lo que no se pueda exigir a un modelo se avisa al enviar.</translation>
    </message>
    <message>
        <source>Replies that follow a form come without thinking.</source>
        <extracomment>gui/chat</extracomment>
        <translation>Las respuestas que siguen una forma llegan sin razonamiento.</translation>
    </message>
    <message>
        <source>Reply of {model}</source>
        <extracomment>gui/chat</extracomment>
        <translation>Respuesta de {model}</translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>gui/dialogs</extracomment>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Reset</source>
        <extracomment>gui/settings</extracomment>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Reset all</source>
        <extracomment>gui/chat</extracomment>
        <translation>Restablecer todo</translation>
    </message>
    <message>
        <source>Reset {label}</source>
        <extracomment>gui/chat</extracomment>
        <translation>Restablecer {label}</translation>
    </message>
    <message>
        <source>Reset {name}</source>
        <extracomment>gui/settings</extracomment>
        <translation>Restablecer {name}</translation>
    </message>
    <message>
        <source>Restore</source>
        <extracomment>gui/keeping</extracomment>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Restore…</source>
        <extracomment>gui/keeping</extracomment>
        <translation>Restaurar…</translation>
    </message>
    <message>
        <source>Results over time</source>
        <extracomment>gui/speed</extracomment>
        <translation>Resultados a lo largo del tiempo</translation>
    </message>
    <message>
        <source>Resume</source>
        <extracomment>gui/downloads, gui/models</extracomment>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Resume all</source>
        <extracomment>gui/downloads</extracomment>
        <translation>Reanudar todo</translation>
    </message>
    <message>
        <source>Retry</source>
        <extracomment>gui/models</extracomment>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Rewrite</source>
        <extracomment>a specialist</extracomment>
        <translation>Reescribir</translation>
    </message>
    <message>
        <source>Romanian</source>
        <extracomment>core/languages</extracomment>
        <translation>Rumano</translation>
    </message>
    <message>
        <source>Room</source>
        <extracomment>core/machine</extracomment>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Runs on this engine ({name})</source>
        <extracomment>core/findings</extracomment>
        <translation>Funciona en este motor ({name})</translation>
    </message>
    <message>
        <source>Russian</source>
        <extracomment>a specialist, core/languages</extracomment>
        <translation>Ruso</translation>
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
        <translation>sábado</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>gui/settings</extracomment>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save access token</source>
        <extracomment>gui/settings</extracomment>
        <translation>Guardar token de acceso</translation>
    </message>
    <message>
        <source>Save an access token of your account in the settings, under Network.</source>
        <extracomment>core/wording_hub</extracomment>
        <translation>Guarde un token de acceso de su cuenta en los ajustes, en Red.</translation>
    </message>
    <message>
        <source>Save an access token of your account in the settings, under Network; where {page} asks for it, accept the terms there first.</source>
        <extracomment>core/wording_hub</extracomment>
        <translation>Guarde un token de acceso de su cuenta en los ajustes, en Red; si {page} lo pide, acepte antes allí las condiciones.</translation>
    </message>
    <message>
        <source>Save as prompt</source>
        <extracomment>gui/chat</extracomment>
        <translation>Guardar como plantilla</translation>
    </message>
    <message>
        <source>Save code</source>
        <extracomment>gui/chat</extracomment>
        <translation>Guardar código</translation>
    </message>
    <message>
        <source>Save code…</source>
        <extracomment>gui/chat</extracomment>
        <translation>Guardar código…</translation>
    </message>
    <message>
        <source>Save it as PDF, DOCX, HTML or plain text, and use that.</source>
        <extracomment>core/words_of_documents</extracomment>
        <translation>Guárdelo como PDF, DOCX, HTML o texto sin formato y use ese.</translation>
    </message>
    <message>
        <source>Save it as PNG or JPEG, and use that.</source>
        <extracomment>core/words_of_pictures</extracomment>
        <translation>Guárdela como PNG o JPEG y use esa.</translation>
    </message>
    <message>
        <source>Save it smaller, and use that.</source>
        <extracomment>core/words_of_pictures</extracomment>
        <translation>Guárdela más pequeña y use esa.</translation>
    </message>
    <message>
        <source>Save the part that matters as a file of its own, as plain text if that can be.</source>
        <extracomment>core/words_of_documents</extracomment>
        <translation>Guarde la parte que importa en un archivo aparte, a ser posible como texto sin formato.</translation>
    </message>
    <message>
        <source>Save the part that matters as a file of its own.</source>
        <extracomment>core/words_of_documents</extracomment>
        <translation>Guarde la parte que importa en un archivo aparte.</translation>
    </message>
    <message>
        <source>Save the share card</source>
        <extracomment>gui/speed</extracomment>
        <translation>Guardar la tarjeta</translation>
    </message>
    <message>
        <source>Saved as prompt “{name}”.</source>
        <extracomment>gui/chat</extracomment>
        <translation>Se guardó como plantilla «{name}».</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <extracomment>gui/chat, gui/keeping, gui/prompts, gui/specialists, gui/speed</extracomment>
        <translation>Guardado como {name}.</translation>
    </message>
    <message>
        <source>Saves a picture of this computer and its fastest models</source>
        <extracomment>gui/speed</extracomment>
        <translation>Guarda una imagen de este equipo y sus modelos más rápidos</translation>
    </message>
    <message>
        <source>Saves these results as CSV or JSON, with llama-bench&apos;s names</source>
        <extracomment>gui/speed</extracomment>
        <translation>Guarda estos resultados como CSV o JSON, con los nombres de llama-bench</translation>
    </message>
    <message>
        <source>Say what the program should do, and in which language</source>
        <extracomment>a specialist</extracomment>
        <translation>Diga qué debe hacer el programa y en qué lenguaje</translation>
    </message>
    <message>
        <source>Says the same in another tone.</source>
        <extracomment>a specialist</extracomment>
        <translation>Dice lo mismo en otro tono.</translation>
    </message>
    <message>
        <source>Says what a piece of code does, and what looks wrong in it.</source>
        <extracomment>a specialist</extracomment>
        <translation>Dice qué hace un fragmento de código y qué parece estar mal en él.</translation>
    </message>
    <message>
        <source>Screen: {width} x {height}, {ratio} pixels to a point</source>
        <extracomment>gui/doctor</extracomment>
        <translation>Pantalla: {width} x {height}, {ratio} píxeles por punto</translation>
    </message>
    <message>
        <source>Scroll code sideways</source>
        <extracomment>gui/chat</extracomment>
        <translation>Desplazar el código a los lados</translation>
    </message>
    <message>
        <source>Scroll sideways</source>
        <extracomment>gui/chat</extracomment>
        <translation>Desplazar a los lados</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>gui/models, gui/privacy</extracomment>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search Hugging Face</source>
        <extracomment>gui/commands, gui/models, gui/pages, gui/search</extracomment>
        <translation>Buscar en Hugging Face</translation>
    </message>
    <message>
        <source>Search all messages for “{query}”</source>
        <extracomment>gui/commands</extracomment>
        <translation>Buscar «{query}» en todos los mensajes</translation>
    </message>
    <message>
        <source>Search chats</source>
        <extracomment>gui/commands, gui/sidebar</extracomment>
        <translation>Buscar chats</translation>
    </message>
    <message>
        <source>Search in documents</source>
        <extracomment>gui/search</extracomment>
        <translation>Búsqueda en documentos</translation>
    </message>
    <message>
        <source>Search keyboard shortcuts</source>
        <extracomment>gui/commands</extracomment>
        <translation>Buscar atajos de teclado</translation>
    </message>
    <message>
        <source>Search licences</source>
        <extracomment>gui/about</extracomment>
        <translation>Buscar licencias</translation>
    </message>
    <message>
        <source>Search prompts</source>
        <extracomment>gui/prompts</extracomment>
        <translation>Buscar plantillas</translation>
    </message>
    <message>
        <source>Search without filters</source>
        <extracomment>gui/search</extracomment>
        <translation>Buscar sin filtros</translation>
    </message>
    <message>
        <source>Searching</source>
        <extracomment>gui/search</extracomment>
        <translation>Buscando</translation>
    </message>
    <message>
        <source>See all models</source>
        <extracomment>gui/models</extracomment>
        <translation>Ver todos los modelos</translation>
    </message>
    <message numerus="yes">
        <source>See all {n} model</source>
        <comment>See all {n} models</comment>
        <extracomment>gui/search</extracomment>
        <translation>
            <numerusform>Ver el modelo ({n})</numerusform>
            <numerusform>Ver los {n} modelos</numerusform>
        </translation>
    </message>
    <message>
        <source>See disk use</source>
        <extracomment>gui/downloads</extracomment>
        <translation>Ver uso del disco</translation>
    </message>
    <message>
        <source>See models</source>
        <extracomment>gui/chat</extracomment>
        <translation>Ver modelos</translation>
    </message>
    <message>
        <source>See that everything works…</source>
        <extracomment>gui/settings</extracomment>
        <translation>Ver si todo funciona…</translation>
    </message>
    <message>
        <source>See them in Models</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Verlos en Modelos</translation>
    </message>
    <message>
        <source>Seed</source>
        <extracomment>gui/chat</extracomment>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Select all</source>
        <extracomment>gui/chat, gui/commands</extracomment>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <source>Selected chats</source>
        <extracomment>gui/shelf</extracomment>
        <translation>Chats seleccionados</translation>
    </message>
    <message>
        <source>Send</source>
        <extracomment>gui/chat, gui/commands</extracomment>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Send a new message.</source>
        <extracomment>core/wording_context</extracomment>
        <translation>Envíe un mensaje nuevo.</translation>
    </message>
    <message>
        <source>Send again</source>
        <extracomment>gui/chat</extracomment>
        <translation>Enviar de nuevo</translation>
    </message>
    <message>
        <source>Send all of it</source>
        <extracomment>gui/chat</extracomment>
        <translation>Enviar todo</translation>
    </message>
    <message>
        <source>Send next</source>
        <extracomment>gui/chat</extracomment>
        <translation>Enviar después</translation>
    </message>
    <message>
        <source>Send the message again.</source>
        <extracomment>core/wording, gui/chat</extracomment>
        <translation>Envíe el mensaje de nuevo.</translation>
    </message>
    <message>
        <source>Send the passages that fit the question</source>
        <extracomment>gui/chat</extracomment>
        <translation>Enviar los pasajes que encajan con la pregunta</translation>
    </message>
    <message>
        <source>Send these</source>
        <extracomment>gui/chat</extracomment>
        <translation>Enviar estas</translation>
    </message>
    <message>
        <source>Send with</source>
        <extracomment>core/settings</extracomment>
        <translation>Enviar con</translation>
    </message>
    <message>
        <source>Sep</source>
        <extracomment>gui/dates</extracomment>
        <translation>sep</translation>
    </message>
    <message>
        <source>September</source>
        <extracomment>gui/dates</extracomment>
        <translation>septiembre</translation>
    </message>
    <message numerus="yes">
        <source>Set by you: {threads}. There is one core.</source>
        <comment>Set by you: {threads}. There are {n} cores.</comment>
        <extracomment>core/wording_speed</extracomment>
        <translation>
            <numerusform>Definido por usted: {threads}. Hay un núcleo.</numerusform>
            <numerusform>Definido por usted: {threads}. Hay {n} núcleos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Set for this step alone</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Definido solo para este paso</translation>
    </message>
    <message>
        <source>Setting</source>
        <extracomment>gui/commands</extracomment>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>gui/commands, gui/folders, gui/pages, gui/settings, gui/specialists</extracomment>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Settings and lists</source>
        <extracomment>app_doctor</extracomment>
        <translation>Ajustes y listas</translation>
    </message>
    <message>
        <source>Several models answer. Stop them first (Esc), or wait for their end.</source>
        <extracomment>gui/chat</extracomment>
        <translation>Responden varios modelos. Deténgalos antes (Esc) o espere a que terminen.</translation>
    </message>
    <message>
        <source>Several models have answered. Go on with one of their replies first.</source>
        <extracomment>gui/chat</extracomment>
        <translation>Han respondido varios modelos. Siga antes con una de sus respuestas.</translation>
    </message>
    <message>
        <source>Share card</source>
        <extracomment>gui/speed</extracomment>
        <translation>Tarjeta</translation>
    </message>
    <message>
        <source>Short answer, 30 words</source>
        <extracomment>core/wording_tuning</extracomment>
        <translation>Respuesta corta, 30 palabras</translation>
    </message>
    <message>
        <source>Short question, 40 words</source>
        <extracomment>core/wording_tuning</extracomment>
        <translation>Pregunta corta, 40 palabras</translation>
    </message>
    <message>
        <source>Shorten</source>
        <extracomment>a specialist</extracomment>
        <translation>Acortar</translation>
    </message>
    <message>
        <source>Shorten it, start a new chat, or set a longer context in the settings.</source>
        <extracomment>core/wording</extracomment>
        <translation>Acórtelo, empiece un chat nuevo o ponga un contexto más largo en los ajustes.</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>gui/disk, gui/reports</extracomment>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show a notification when a download ends while the window is in the background.</source>
        <extracomment>core/settings</extracomment>
        <translation>Muestra una notificación cuando termina una descarga con la ventana en segundo plano.</translation>
    </message>
    <message>
        <source>Show as plot</source>
        <extracomment>gui/plots</extracomment>
        <translation>Ver como gráfico</translation>
    </message>
    <message>
        <source>Show as table</source>
        <extracomment>gui/plots</extracomment>
        <translation>Ver como tabla</translation>
    </message>
    <message>
        <source>Show details</source>
        <extracomment>gui/chat</extracomment>
        <translation>Mostrar detalles</translation>
    </message>
    <message>
        <source>Show disk use</source>
        <extracomment>gui/settings</extracomment>
        <translation>Ver uso del disco</translation>
    </message>
    <message>
        <source>Show downloads</source>
        <extracomment>gui/search</extracomment>
        <translation>Mostrar descargas</translation>
    </message>
    <message>
        <source>Show earlier messages</source>
        <extracomment>gui/chat</extracomment>
        <translation>Mostrar mensajes anteriores</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <extracomment>gui/library</extracomment>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Show licences…</source>
        <extracomment>gui/about</extracomment>
        <translation>Mostrar las licencias…</translation>
    </message>
    <message>
        <source>Show older models</source>
        <extracomment>core/settings, gui/models</extracomment>
        <translation>Mostrar modelos antiguos</translation>
    </message>
    <message>
        <source>Show or hide the sidebar</source>
        <extracomment>gui/commands</extracomment>
        <translation>Mostrar u ocultar la barra lateral</translation>
    </message>
    <message>
        <source>Show sidebar</source>
        <extracomment>gui/rail</extracomment>
        <translation>Mostrar barra lateral</translation>
    </message>
    <message>
        <source>Show the folder: {name}</source>
        <extracomment>gui/disk</extracomment>
        <translation>Mostrar la carpeta: {name}</translation>
    </message>
    <message>
        <source>Show the models folder</source>
        <extracomment>gui/disk</extracomment>
        <translation>Mostrar la carpeta de modelos</translation>
    </message>
    <message>
        <source>Show {count} more</source>
        <extracomment>gui/disk</extracomment>
        <translation>Mostrar {count} más</translation>
    </message>
    <message>
        <source>Show {n} more of {count}</source>
        <extracomment>gui/models</extracomment>
        <translation>Mostrar {n} más de {count}</translation>
    </message>
    <message>
        <source>Shown by: {platform}</source>
        <extracomment>gui/doctor</extracomment>
        <translation>Mostrado por: {platform}</translation>
    </message>
    <message>
        <source>Shows the hardware</source>
        <extracomment>gui/hardware</extracomment>
        <translation>Muestra el hardware</translation>
    </message>
    <message>
        <source>Shows two or three models side by side (C)</source>
        <extracomment>gui/models</extracomment>
        <translation>Muestra dos o tres modelos en paralelo (C)</translation>
    </message>
    <message>
        <source>Show…</source>
        <extracomment>gui/settings</extracomment>
        <translation>Mostrar…</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <extracomment>gui/sidebar</extracomment>
        <translation>Barra lateral</translation>
    </message>
    <message>
        <source>Sidebar, hidden</source>
        <extracomment>gui/rail</extracomment>
        <translation>Barra lateral, oculta</translation>
    </message>
    <message>
        <source>Sign in with a browser; the download then goes on by itself.</source>
        <extracomment>gui/downloads</extracomment>
        <translation>Inicie sesión con un navegador; la descarga sigue después por sí sola.</translation>
    </message>
    <message>
        <source>Simplified Chinese</source>
        <extracomment>a specialist</extracomment>
        <translation>Chino simplificado</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>core/machine, gui/models, gui/search</extracomment>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Size and memory</source>
        <extracomment>gui/models</extracomment>
        <translation>Tamaño y memoria</translation>
    </message>
    <message>
        <source>Size of {name}, of the largest</source>
        <extracomment>gui/disk</extracomment>
        <translation>Tamaño de {name}, del mayor</translation>
    </message>
    <message>
        <source>Size tier</source>
        <extracomment>gui/models</extracomment>
        <translation>Clase de tamaño</translation>
    </message>
    <message>
        <source>Size tier, then speed</source>
        <extracomment>gui/models</extracomment>
        <translation>Clase de tamaño, luego velocidad</translation>
    </message>
    <message numerus="yes">
        <source>Slowed down {n} time since the start</source>
        <comment>Slowed down {n} times since the start</comment>
        <extracomment>core/machine</extracomment>
        <translation>
            <numerusform>Ralentizado {n} vez desde el arranque</numerusform>
            <numerusform>Ralentizado {n} veces desde el arranque</numerusform>
        </translation>
    </message>
    <message>
        <source>Small</source>
        <extracomment>gui/search</extracomment>
        <translation>Pequeños</translation>
    </message>
    <message>
        <source>Small GGUF files (LoRA) that change how a model writes or what it knows.</source>
        <extracomment>gui/chat</extracomment>
        <translation>Archivos GGUF pequeños (LoRA) que cambian cómo escribe un modelo o qué sabe.</translation>
    </message>
    <message>
        <source>Small model made for phones</source>
        <extracomment>a model</extracomment>
        <translation>Modelo pequeño hecho para teléfonos</translation>
    </message>
    <message>
        <source>Small model: {model}</source>
        <extracomment>gui/chat</extracomment>
        <translation>Modelo pequeño: {model}</translation>
    </message>
    <message>
        <source>Small tasks in English, runs everywhere</source>
        <extracomment>a model</extracomment>
        <translation>Tareas pequeñas en inglés, funciona en todas partes</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <extracomment>gui/commands</extracomment>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>Smallest first</source>
        <extracomment>gui/models</extracomment>
        <translation>Más pequeños primero</translation>
    </message>
    <message>
        <source>Smallest model that follows instructions; sorting, rewriting, extracting</source>
        <extracomment>a model</extracomment>
        <translation>El modelo más pequeño que sigue instrucciones; clasificar, reescribir, extraer</translation>
    </message>
    <message>
        <source>Smallest real chat model</source>
        <extracomment>a model</extracomment>
        <translation>El modelo de chat real más pequeño</translation>
    </message>
    <message>
        <source>So many of the likeliest words; 0 is all.</source>
        <extracomment>gui/chat</extracomment>
        <translation>Este número de palabras más probables; 0 son todas.</translation>
    </message>
    <message>
        <source>So much of the disk may be taken for going on with old chats without reading them again.</source>
        <extracomment>core/settings</extracomment>
        <translation>Esta parte del disco se puede usar para seguir con chats antiguos sin volver a leerlos.</translation>
    </message>
    <message>
        <source>Some pages, 1,500 words</source>
        <extracomment>core/wording_tuning</extracomment>
        <translation>Unas páginas, 1500 palabras</translation>
    </message>
    <message>
        <source>Some paragraphs, 400 words</source>
        <extracomment>core/wording_tuning</extracomment>
        <translation>Unos párrafos, 400 palabras</translation>
    </message>
    <message>
        <source>Something crashed</source>
        <extracomment>gui/reports</extracomment>
        <translation>Algo ha fallado</translation>
    </message>
    <message>
        <source>Something else answered in the place of {host}, perhaps a page to sign in to the network.</source>
        <extracomment>core/wording_hub</extracomment>
        <translation>Otra cosa respondió en lugar de {host}, quizá una página para iniciar sesión en la red.</translation>
    </message>
    <message>
        <source>Something unexpected happened.</source>
        <extracomment>gui/errors</extracomment>
        <translation>Ocurrió algo inesperado.</translation>
    </message>
    <message>
        <source>Something unexpected happened. Try it again.</source>
        <extracomment>gui/models</extracomment>
        <translation>Ocurrió algo inesperado. Vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Something was found {change}, so it is not used any more: {found} Find it again; that takes a minute.</source>
        <extracomment>gui/speed</extracomment>
        <translation>Se encontró algo {change}, así que ya no se usa: {found} Búsquelo de nuevo; tarda un minuto.</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <extracomment>core/wording</extracomment>
        <translation>Algo salió mal.</translation>
    </message>
    <message>
        <source>Spanish</source>
        <extracomment>a specialist, core/languages</extracomment>
        <translation>Español</translation>
    </message>
    <message>
        <source>Sparkles</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Destellos</translation>
    </message>
    <message>
        <source>Specialist</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Especialista</translation>
    </message>
    <message>
        <source>Specialist {name}</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Especialista {name}</translation>
    </message>
    <message>
        <source>Specialist: {name}</source>
        <extracomment>gui/chat</extracomment>
        <translation>Especialista: {name}</translation>
    </message>
    <message>
        <source>Specialists</source>
        <extracomment>gui/commands, gui/pages, gui/specialists</extracomment>
        <translation>Especialistas</translation>
    </message>
    <message>
        <source>Specialists (*.toml *.TOML)</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Especialistas (*.toml *.TOML)</translation>
    </message>
    <message>
        <source>Speech to text</source>
        <extracomment>gui/search</extracomment>
        <translation>Voz a texto</translation>
    </message>
    <message>
        <source>Speed</source>
        <extracomment>core/machine, core/settings, gui/commands, gui/pages, gui/speed</extracomment>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Speed here</source>
        <extracomment>gui/models</extracomment>
        <translation>Velocidad aquí</translation>
    </message>
    <message>
        <source>Speed in the course of a minute</source>
        <extracomment>gui/speed</extracomment>
        <translation>Velocidad a lo largo de un minuto</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <extracomment>core/settings</extracomment>
        <translation>Límite de velocidad</translation>
    </message>
    <message>
        <source>Speed of the disk</source>
        <extracomment>app_doctor</extracomment>
        <translation>Velocidad del disco</translation>
    </message>
    <message>
        <source>Speed of {name} by the length of the chat</source>
        <extracomment>gui/models</extracomment>
        <translation>Velocidad de {name} según la longitud del chat</translation>
    </message>
    <message>
        <source>Speed of {name}: {speed} {mark}</source>
        <extracomment>gui/models</extracomment>
        <translation>Velocidad de {name}: {speed} {mark}</translation>
    </message>
    <message>
        <source>Speed on this computer</source>
        <extracomment>gui/models</extracomment>
        <translation>Velocidad en este equipo</translation>
    </message>
    <message>
        <source>Spelling</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Ortografía</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>gui/models</extracomment>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Start a new chat, choose a longer context, or let old messages be left out or summarised.</source>
        <extracomment>core/wording_context</extracomment>
        <translation>Empiece un chat nuevo, elija un contexto más largo o permita que los mensajes antiguos se omitan o se resuman.</translation>
    </message>
    <message>
        <source>Starting</source>
        <extracomment>gui/chat</extracomment>
        <translation>Iniciando</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>gui/privacy</extracomment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Steady assistant without surprises</source>
        <extracomment>a model</extracomment>
        <translation>Asistente fiable y sin sorpresas</translation>
    </message>
    <message>
        <source>Step {number}</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Paso {number}</translation>
    </message>
    <message>
        <source>Step {number} of {of}</source>
        <extracomment>gui/chat</extracomment>
        <translation>Paso {number} de {of}</translation>
    </message>
    <message>
        <source>Step {number} of {of}: {name}</source>
        <extracomment>gui/chat</extracomment>
        <translation>Paso {number} de {of}: {name}</translation>
    </message>
    <message>
        <source>Step {number}: instructions</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Paso {number}: instrucciones</translation>
    </message>
    <message>
        <source>Step {number}: message</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Paso {number}: mensaje</translation>
    </message>
    <message>
        <source>Step {number}: model</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Paso {number}: modelo</translation>
    </message>
    <message>
        <source>Step {number}: name</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Paso {number}: nombre</translation>
    </message>
    <message>
        <source>Step {number}: temperature</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Paso {number}: temperatura</translation>
    </message>
    <message>
        <source>Step {number}: thinking</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Paso {number}: razonamiento</translation>
    </message>
    <message>
        <source>Steps that are asked by themselves after a reply, each in the same chat.</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Pasos que se preguntan solos tras una respuesta, cada uno en el mismo chat.</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>gui/chat, gui/disk, gui/doctor, gui/hardware, gui/keeping, gui/library, gui/models, gui/speed</extracomment>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop and delete</source>
        <extracomment>gui/downloads</extracomment>
        <translation>Detener y eliminar</translation>
    </message>
    <message>
        <source>Stop and delete what arrived of {name}</source>
        <extracomment>gui/downloads</extracomment>
        <translation>Detener y eliminar lo que llegó de {name}</translation>
    </message>
    <message>
        <source>Stop and keep</source>
        <extracomment>gui/downloads</extracomment>
        <translation>Detener y conservar</translation>
    </message>
    <message>
        <source>Stop and keep what arrived of {name}</source>
        <extracomment>gui/downloads</extracomment>
        <translation>Detener y conservar lo que llegó de {name}</translation>
    </message>
    <message>
        <source>Stop downloading {name}? What has arrived of it is out of reach at the moment.</source>
        <extracomment>gui/downloads</extracomment>
        <translation>¿Detener la descarga de {name}? Lo que ha llegado no está accesible por el momento.</translation>
    </message>
    <message>
        <source>Stop downloading {name}? {size} of it have arrived.</source>
        <extracomment>gui/downloads</extracomment>
        <translation>¿Detener la descarga de {name}? Han llegado {size}.</translation>
    </message>
    <message>
        <source>Stop it or wait for its end, then delete it.</source>
        <extracomment>core/wording_context</extracomment>
        <translation>Deténgalo o espere a que termine y después elimínelo.</translation>
    </message>
    <message>
        <source>Stop it, then delete it.</source>
        <extracomment>core/wording</extracomment>
        <translation>Deténgalo y después elimínelo.</translation>
    </message>
    <message>
        <source>Stop reading aloud</source>
        <extracomment>gui/chat</extracomment>
        <translation>Detener lectura</translation>
    </message>
    <message>
        <source>Stop the reply, or leave the editing</source>
        <extracomment>gui/commands</extracomment>
        <translation>Detener la respuesta o dejar la edición</translation>
    </message>
    <message>
        <source>Stopped</source>
        <extracomment>gui/doctor, gui/downloads</extracomment>
        <translation>Detenida</translation>
    </message>
    <message>
        <source>Stopped before anything was measured. Nothing was stored.</source>
        <extracomment>gui/speed</extracomment>
        <translation>Se detuvo antes de medir nada. No se guardó nada.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <extracomment>gui/speed</extracomment>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <extracomment>gui/keeping</extracomment>
        <translation>Detenido. No se escribió nada.</translation>
    </message>
    <message>
        <source>Stopped. What was measured so far stays.</source>
        <extracomment>gui/speed</extracomment>
        <translation>Detenido. Lo medido hasta ahora se conserva.</translation>
    </message>
    <message>
        <source>Stopping</source>
        <extracomment>gui/chat, gui/library, gui/speed</extracomment>
        <translation>Deteniendo</translation>
    </message>
    <message>
        <source>Stopping puts everything back.</source>
        <extracomment>gui/disk</extracomment>
        <translation>Al detener, todo vuelve a su sitio.</translation>
    </message>
    <message>
        <source>Strength of {name}</source>
        <extracomment>gui/chat</extracomment>
        <translation>Intensidad de {name}</translation>
    </message>
    <message>
        <source>Strengths</source>
        <extracomment>gui/models</extracomment>
        <translation>Puntos fuertes</translation>
    </message>
    <message>
        <source>Strong in English and Chinese, needs little memory for long texts</source>
        <extracomment>a model</extracomment>
        <translation>Fuerte en inglés y chino; necesita poca memoria para textos largos</translation>
    </message>
    <message>
        <source>Strong in English and Chinese, tool calls</source>
        <extracomment>a model</extracomment>
        <translation>Fuerte en inglés y chino, llamadas a herramientas</translation>
    </message>
    <message>
        <source>Such as Ctrl+Alt+Space or Meta+F2; empty for none. Some desktops ask you first.</source>
        <extracomment>core/settings</extracomment>
        <translation>Por ejemplo, Ctrl+Alt+Espacio o Meta+F2; vacío para ninguna. Algunos escritorios preguntan antes.</translation>
    </message>
    <message>
        <source>Such as http://proxy.example:8080 or socks5://proxy.example:1080; used when chosen above.</source>
        <extracomment>core/settings</extracomment>
        <translation>Por ejemplo, http://proxy.example:8080 o socks5://proxy.example:1080; se usa si se elige arriba.</translation>
    </message>
    <message>
        <source>Such as the language to translate into. They stand beside the message box.</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Por ejemplo, el idioma al que traducir. Están junto al cuadro de mensaje.</translation>
    </message>
    <message>
        <source>Such as: You are a patient teacher. Explain one step at a time.</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Por ejemplo: Actúe como un docente paciente. Explique un paso cada vez.</translation>
    </message>
    <message>
        <source>Summarise</source>
        <extracomment>a prompt, a specialist</extracomment>
        <translation>Resumir</translation>
    </message>
    <message>
        <source>Summarise the following text in at most five short points. Keep names, numbers and dates.

{{text}}</source>
        <extracomment>a prompt</extracomment>
        <translation>Resuma el texto siguiente en cinco puntos breves como mucho. Conserve los nombres, las cifras y las fechas.

{{texto}}</translation>
    </message>
    <message>
        <source>Summarise the oldest</source>
        <extracomment>core/settings</extracomment>
        <translation>Resumir los más antiguos</translation>
    </message>
    <message>
        <source>Summarise the oldest messages</source>
        <extracomment>gui/chat</extracomment>
        <translation>Resumir los mensajes más antiguos</translation>
    </message>
    <message>
        <source>Summarising and rewriting, runs everywhere</source>
        <extracomment>a model</extracomment>
        <translation>Resumir y reescribir, funciona en todas partes</translation>
    </message>
    <message numerus="yes">
        <source>Summarising {n} earlier message, {share} %</source>
        <comment>Summarising {n} earlier messages, {share} %</comment>
        <extracomment>gui/chat</extracomment>
        <translation>
            <numerusform>Resumiendo {n} mensaje anterior, {share} %</numerusform>
            <numerusform>Resumiendo {n} mensajes anteriores, {share} %</numerusform>
        </translation>
    </message>
    <message>
        <source>Summary</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Sunday</source>
        <extracomment>gui/dates</extracomment>
        <translation>domingo</translation>
    </message>
    <message>
        <source>Sustained</source>
        <extracomment>gui/speed</extracomment>
        <translation>Sostenida</translation>
    </message>
    <message>
        <source>Swap</source>
        <extracomment>core/machine</extracomment>
        <translation>Intercambio</translation>
    </message>
    <message>
        <source>Swedish</source>
        <extracomment>core/languages</extracomment>
        <translation>Sueco</translation>
    </message>
    <message>
        <source>Switch it off…</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>Desactivarlo…</translation>
    </message>
    <message>
        <source>Switch offline mode off to check for updates.</source>
        <extracomment>core/wording_hub</extracomment>
        <translation>Desactive el modo sin conexión para buscar actualizaciones.</translation>
    </message>
    <message>
        <source>Switch offline mode off to download.</source>
        <extracomment>core/wording_hub</extracomment>
        <translation>Desactive el modo sin conexión para descargar.</translation>
    </message>
    <message>
        <source>Switch offline mode off to search the hub.</source>
        <extracomment>gui/search</extracomment>
        <translation>Desactive el modo sin conexión para buscar en el hub.</translation>
    </message>
    <message>
        <source>System</source>
        <extracomment>core/settings</extracomment>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>System follows your desktop: light or dark, and high contrast where it wants that.</source>
        <extracomment>core/settings</extracomment>
        <translation>Sistema sigue a su escritorio: claro u oscuro, y alto contraste donde este lo pide.</translation>
    </message>
    <message>
        <source>Table</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Table, CSV (*.csv)</source>
        <extracomment>gui/speed</extracomment>
        <translation>Tabla, CSV (*.csv)</translation>
    </message>
    <message>
        <source>Take a file away</source>
        <extracomment>gui/commands</extracomment>
        <translation>Quitar un archivo</translation>
    </message>
    <message>
        <source>Take back: {deed}</source>
        <extracomment>gui/chat</extracomment>
        <translation>Deshacer: {deed}</translation>
    </message>
    <message>
        <source>Take it away</source>
        <extracomment>gui/chat</extracomment>
        <translation>Quitarlo</translation>
    </message>
    <message>
        <source>Take it off the list; the folder stays as it is</source>
        <extracomment>gui/settings</extracomment>
        <translation>Quitarla de la lista; la carpeta queda como está</translation>
    </message>
    <message>
        <source>Take it out of More folders in the settings first.</source>
        <extracomment>core/wording_disk</extracomment>
        <translation>Quítela antes de Más carpetas en los ajustes.</translation>
    </message>
    <message>
        <source>Take {name} away</source>
        <extracomment>gui/chat</extracomment>
        <translation>Quitar {name}</translation>
    </message>
    <message>
        <source>Takes no room. Gone when the original is deleted or its disk unplugged.</source>
        <extracomment>gui/library</extracomment>
        <translation>No ocupa espacio. Desaparece si se elimina el original o se desconecta su disco.</translation>
    </message>
    <message>
        <source>Takes people, places, dates and amounts out of a text, as JSON.</source>
        <extracomment>a specialist</extracomment>
        <translation>Extrae personas, lugares, fechas e importes de un texto, en JSON.</translation>
    </message>
    <message>
        <source>Takes the facts out of a text and puts them into a table.</source>
        <extracomment>a specialist</extracomment>
        <translation>Extrae los datos de un texto y los pone en una tabla.</translation>
    </message>
    <message>
        <source>Tell me about {{topic}}.</source>
        <extracomment>gui/prompts</extracomment>
        <translation>Hábleme de {{tema}}.</translation>
    </message>
    <message>
        <source>Tell me when downloads end</source>
        <extracomment>core/settings</extracomment>
        <translation>Avisar al terminar las descargas</translation>
    </message>
    <message>
        <source>Tell the speed of every model</source>
        <extracomment>gui/speed</extracomment>
        <translation>Calcular la velocidad de cada modelo</translation>
    </message>
    <message>
        <source>Tell the speed of every model (10 seconds)</source>
        <extracomment>gui/models</extracomment>
        <translation>Calcular la velocidad de cada modelo (10 segundos)</translation>
    </message>
    <message>
        <source>Telling the speed of every model anew</source>
        <extracomment>gui/speed</extracomment>
        <translation>Calculando de nuevo la velocidad de cada modelo</translation>
    </message>
    <message>
        <source>Temperature</source>
        <extracomment>core/machine, gui/chat, gui/specialists</extracomment>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>Temporary chat</source>
        <extracomment>gui/pages, gui/sidebar</extracomment>
        <translation>Chat temporal</translation>
    </message>
    <message>
        <source>Temporary chat: nothing of it is kept.</source>
        <extracomment>gui/temporary_page</extracomment>
        <translation>Chat temporal: no se conserva nada de él.</translation>
    </message>
    <message>
        <source>Terminal</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Terminal</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>gui/prompts</extracomment>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <extracomment>gui/about</extracomment>
        <translation>Texto de la licencia</translation>
    </message>
    <message>
        <source>Text of the usual size</source>
        <extracomment>gui/commands</extracomment>
        <translation>Texto de tamaño normal</translation>
    </message>
    <message>
        <source>Text size</source>
        <extracomment>core/settings</extracomment>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Text to speech</source>
        <extracomment>gui/search</extracomment>
        <translation>Texto a voz</translation>
    </message>
    <message>
        <source>Texts, tables, code, PDF and Word</source>
        <extracomment>gui/chat</extracomment>
        <translation>Textos, tablas, código, PDF y Word</translation>
    </message>
    <message>
        <source>Thai</source>
        <extracomment>core/languages</extracomment>
        <translation>Tailandés</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <extracomment>gui/library</extracomment>
        <translation>Eso no funcionó.</translation>
    </message>
    <message>
        <source>That file cannot be read, or is no text of up to 1 MB.</source>
        <extracomment>gui/chat</extracomment>
        <translation>Ese archivo no se puede leer o no es un texto de 1 MB como mucho.</translation>
    </message>
    <message>
        <source>That is no access token: one is a single word, such as hf_AbC123.</source>
        <extracomment>gui/settings</extracomment>
        <translation>Eso no es un token de acceso: es una sola palabra, como hf_AbC123.</translation>
    </message>
    <message>
        <source>That is no model.</source>
        <extracomment>gui/library</extracomment>
        <translation>Eso no es un modelo.</translation>
    </message>
    <message>
        <source>That needs {needed_bytes} of memory and disk, and {available_bytes} may be used for it.</source>
        <extracomment>core/wording_models</extracomment>
        <translation>Eso necesita {needed_bytes} de memoria y disco, y se pueden usar {available_bytes}.</translation>
    </message>
    <message>
        <source>The adapter {path} cannot be used: {reason}.</source>
        <extracomment>core/wording_models</extracomment>
        <translation>El adaptador {path} no se puede usar: {reason}.</translation>
    </message>
    <message>
        <source>The address “{address}” cannot be asked for new versions.</source>
        <extracomment>core/wording_hub</extracomment>
        <translation>No se puede preguntar por versiones nuevas en la dirección «{address}».</translation>
    </message>
    <message>
        <source>The backup {name} is damaged, so nothing was changed.</source>
        <extracomment>core/words_of_chats</extracomment>
        <translation>La copia de seguridad {name} está dañada, así que no se cambió nada.</translation>
    </message>
    <message>
        <source>The beginning of this reply was not read again.</source>
        <extracomment>core/wording_context</extracomment>
        <translation>El principio de esta respuesta no se volvió a leer.</translation>
    </message>
    <message numerus="yes">
        <source>The best chat</source>
        <comment>The best {n} chats</comment>
        <extracomment>gui/finding</extracomment>
        <translation>
            <numerusform>El mejor chat</numerusform>
            <numerusform>Los {n} mejores chats</numerusform>
        </translation>
    </message>
    <message>
        <source>The built-in model gives the right answers on the processor.</source>
        <extracomment>app_doctor_engine</extracomment>
        <translation>El modelo integrado da las respuestas correctas en el procesador.</translation>
    </message>
    <message>
        <source>The built-in model gives the right answers on {device}.</source>
        <extracomment>app_doctor_engine</extracomment>
        <translation>El modelo integrado da las respuestas correctas en {device}.</translation>
    </message>
    <message>
        <source>The chat has grown long.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>El chat se ha hecho largo.</translation>
    </message>
    <message>
        <source>The chat is kept in a small form.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>El chat se guarda en una forma reducida.</translation>
    </message>
    <message>
        <source>The chats of the backup are back.</source>
        <extracomment>core/words_of_chats</extracomment>
        <translation>Los chats de la copia de seguridad han vuelto.</translation>
    </message>
    <message>
        <source>The chats of {when} are there when Goldcrest is started again. Until then all is as it was.</source>
        <extracomment>gui/keeping</extracomment>
        <translation>Los chats de {when} estarán cuando se reinicie Goldcrest. Hasta entonces todo sigue como estaba.</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <extracomment>gui/disk</extracomment>
        <translation>La comprobación se detuvo.</translation>
    </message>
    <message>
        <source>The check “{check}” could not be made, because of a mistake in Goldcrest.</source>
        <extracomment>core/words_of_checkup</extracomment>
        <translation>La comprobación «{check}» no se pudo hacer por un fallo de Goldcrest.</translation>
    </message>
    <message>
        <source>The check “{check}” gave no sign of life for {seconds} s, so it was left behind.</source>
        <extracomment>core/words_of_checkup</extracomment>
        <translation>La comprobación «{check}» no dio señales de vida durante {seconds} s y se dejó atrás.</translation>
    </message>
    <message>
        <source>The check-up was stopped. What was checked until then works.</source>
        <extracomment>gui/doctor</extracomment>
        <translation>La comprobación se detuvo. Lo comprobado hasta entonces funciona.</translation>
    </message>
    <message>
        <source>The computer ran out of memory while the model was working.</source>
        <extracomment>core/wording</extracomment>
        <translation>El equipo se quedó sin memoria mientras el modelo trabajaba.</translation>
    </message>
    <message>
        <source>The computer runs on its battery.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>El equipo funciona con batería.</translation>
    </message>
    <message>
        <source>The computer saves power.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>El equipo ahorra energía.</translation>
    </message>
    <message>
        <source>The connection broke while {file} was downloading.</source>
        <extracomment>core/wording_hub</extracomment>
        <translation>La conexión se cortó mientras se descargaba {file}.</translation>
    </message>
    <message>
        <source>The connection is metered, so downloads wait.</source>
        <extracomment>gui/downloads</extracomment>
        <translation>La conexión es de uso medido, así que las descargas esperan.</translation>
    </message>
    <message>
        <source>The connection is metered.</source>
        <extracomment>core/wording_hub</extracomment>
        <translation>La conexión es de uso medido.</translation>
    </message>
    <message>
        <source>The connection is metered. It goes on when another one is there.</source>
        <extracomment>gui/downloads</extracomment>
        <translation>La conexión es de uso medido. Sigue cuando haya otra.</translation>
    </message>
    <message>
        <source>The damaged file is kept as {kept_as}.</source>
        <extracomment>core/wording_disk</extracomment>
        <translation>El archivo dañado se conserva como {kept_as}.</translation>
    </message>
    <message>
        <source>The disk is full: nothing more can be saved in {path}.</source>
        <extracomment>core/wording_disk</extracomment>
        <translation>El disco está lleno: no se puede guardar nada más en {path}.</translation>
    </message>
    <message>
        <source>The disk is full: {needed_bytes} are needed, {free_bytes} are free in {path}.</source>
        <extracomment>core/wording_disk</extracomment>
        <translation>El disco está lleno: se necesitan {needed_bytes} y hay {free_bytes} libres en {path}.</translation>
    </message>
    <message>
        <source>The disk is nearly full, so its speed was not measured.</source>
        <extracomment>app_doctor</extracomment>
        <translation>El disco está casi lleno, así que no se midió su velocidad.</translation>
    </message>
    <message>
        <source>The disk of {path} takes no file as large as {bytes}.</source>
        <extracomment>core/wording_disk</extracomment>
        <translation>El disco de {path} no admite archivos de {bytes}.</translation>
    </message>
    <message>
        <source>The download did not finish.</source>
        <extracomment>gui/downloads</extracomment>
        <translation>La descarga no terminó.</translation>
    </message>
    <message>
        <source>The download did not finish. Try again.</source>
        <extracomment>gui/downloads</extracomment>
        <translation>La descarga no terminó. Vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The download goes on by itself on another one, or at once if you say so.</source>
        <extracomment>core/wording_hub</extracomment>
        <translation>La descarga sigue por sí sola con otra conexión, o enseguida si usted lo indica.</translation>
    </message>
    <message>
        <source>The download goes on when the disk works again.</source>
        <extracomment>gui/downloads</extracomment>
        <translation>La descarga sigue cuando el disco vuelva a funcionar.</translation>
    </message>
    <message>
        <source>The engine cannot use {names}, so models run on the processor.</source>
        <extracomment>app_doctor_engine</extracomment>
        <translation>El motor no puede usar {names}, así que los modelos se ejecutan en el procesador.</translation>
    </message>
    <message>
        <source>The engine did not answer for {seconds} s and was ended.</source>
        <extracomment>core/wording</extracomment>
        <translation>El motor no respondió durante {seconds} s y se interrumpió.</translation>
    </message>
    <message>
        <source>The engine does not work on {device}: {cause}.</source>
        <extracomment>core/words_of_checkup</extracomment>
        <translation>El motor no funciona en {device}: {cause}.</translation>
    </message>
    <message>
        <source>The engine has not answered yet</source>
        <extracomment>core/machine</extracomment>
        <translation>El motor aún no ha respondido</translation>
    </message>
    <message>
        <source>The engine stopped unexpectedly: {cause}.</source>
        <extracomment>core/wording</extracomment>
        <translation>El motor se detuvo de forma inesperada: {cause}.</translation>
    </message>
    <message>
        <source>The engine that runs models could not be started.</source>
        <extracomment>core/wording</extracomment>
        <translation>No se pudo iniciar el motor que ejecuta los modelos.</translation>
    </message>
    <message>
        <source>The engine was busy, perhaps with another chat.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>El motor estaba ocupado, quizá con otro chat.</translation>
    </message>
    <message>
        <source>The engine was closed before it had finished.</source>
        <extracomment>core/wording</extracomment>
        <translation>El motor se cerró antes de terminar.</translation>
    </message>
    <message>
        <source>The engine was ended by a fault</source>
        <extracomment>gui/reports</extracomment>
        <translation>El motor terminó por un fallo</translation>
    </message>
    <message>
        <source>The engine was updated and is slower here.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>El motor se actualizó y es más lento aquí.</translation>
    </message>
    <message>
        <source>The engine works on {names}.</source>
        <extracomment>app_doctor_engine</extracomment>
        <translation>El motor funciona en {names}.</translation>
    </message>
    <message>
        <source>The engine&apos;s build “{build}” does not work on this computer: {cause}.</source>
        <extracomment>core/words_of_checkup</extracomment>
        <translation>La compilación «{build}» del motor no funciona en este equipo: {cause}.</translation>
    </message>
    <message>
        <source>The engine&apos;s build “{build}” gives wrong answers on this computer.</source>
        <extracomment>core/words_of_checkup</extracomment>
        <translation>La compilación «{build}» del motor da respuestas erróneas en este equipo.</translation>
    </message>
    <message>
        <source>The file can be read. Nobody told what it should contain; from now on it is known.</source>
        <extracomment>gui/library</extracomment>
        <translation>El archivo se puede leer. Nadie indicó qué debe contener; a partir de ahora se sabe.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <extracomment>gui/search</extracomment>
        <translation>El archivo no se puede leer.</translation>
    </message>
    <message>
        <source>The file does not say what kind of model it is.</source>
        <extracomment>core/examine</extracomment>
        <translation>El archivo no dice qué tipo de modelo es.</translation>
    </message>
    <message>
        <source>The file has gone.</source>
        <extracomment>gui/library</extracomment>
        <translation>El archivo ya no está.</translation>
    </message>
    <message>
        <source>The file is as its maker published it.</source>
        <extracomment>gui/library</extracomment>
        <translation>El archivo está tal como lo publicó su autor.</translation>
    </message>
    <message numerus="yes">
        <source>The file is damaged in one place.</source>
        <comment>The file is damaged in {n} places.</comment>
        <extracomment>gui/library</extracomment>
        <translation>
            <numerusform>El archivo está dañado en un lugar.</numerusform>
            <numerusform>El archivo está dañado en {n} lugares.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is damaged: it is not what its maker published.</source>
        <extracomment>gui/library</extracomment>
        <translation>El archivo está dañado: no es lo que publicó su autor.</translation>
    </message>
    <message>
        <source>The file is no longer there.</source>
        <extracomment>core/chat</extracomment>
        <translation>El archivo ya no está ahí.</translation>
    </message>
    <message>
        <source>The file is the one that you chose to use as it is.</source>
        <extracomment>gui/library</extracomment>
        <translation>El archivo es el que usted eligió usar como está.</translation>
    </message>
    <message>
        <source>The file of {name} is damaged or incomplete.</source>
        <extracomment>core/words_of_checkup</extracomment>
        <translation>El archivo de {name} está dañado o incompleto.</translation>
    </message>
    <message>
        <source>The file that lets it see pictures is damaged; it answers all the same</source>
        <extracomment>gui/library</extracomment>
        <translation>El archivo que le permite ver imágenes está dañado; aun así responde</translation>
    </message>
    <message>
        <source>The file with your chats cannot be used at the moment: {path}.</source>
        <extracomment>core/wording_disk</extracomment>
        <translation>El archivo con sus chats no se puede usar por el momento: {path}.</translation>
    </message>
    <message>
        <source>The file with your chats has faults: {path}.</source>
        <extracomment>core/words_of_checkup</extracomment>
        <translation>El archivo con sus chats tiene fallos: {path}.</translation>
    </message>
    <message>
        <source>The file with your chats is damaged, so Goldcrest started with an empty one.</source>
        <extracomment>core/wording_disk</extracomment>
        <translation>El archivo con sus chats está dañado, así que Goldcrest empezó con uno vacío.</translation>
    </message>
    <message>
        <source>The file with your chats is whole.</source>
        <extracomment>app_doctor</extracomment>
        <translation>El archivo con sus chats está intacto.</translation>
    </message>
    <message>
        <source>The files are too long for one message. Send parts of them, or the passages that fit the question.</source>
        <extracomment>gui/chat</extracomment>
        <translation>Los archivos son demasiado largos para un solo mensaje. Envíe partes de ellos o los pasajes que encajan con la pregunta.</translation>
    </message>
    <message>
        <source>The files are too long: {tokens} tokens ({characters} characters) with the prompt, and there is room for {room}.</source>
        <extracomment>core/words_of_documents</extracomment>
        <translation>Los archivos son demasiado largos: {tokens} tokens ({characters} caracteres) con la entrada, y hay sitio para {room}.</translation>
    </message>
    <message>
        <source>The files could not be made ready. Take them away, or try again.</source>
        <extracomment>gui/chat</extracomment>
        <translation>No se pudieron preparar los archivos. Quítelos o inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The first message is still being saved. Send this one in a moment.</source>
        <extracomment>gui/chat</extracomment>
        <translation>El primer mensaje todavía se está guardando. Envíe este en un momento.</translation>
    </message>
    <message>
        <source>The first second is not over yet.</source>
        <extracomment>gui/speed</extracomment>
        <translation>El primer segundo aún no ha terminado.</translation>
    </message>
    <message>
        <source>The first well-known model of its size</source>
        <extracomment>a model</extracomment>
        <translation>El primer modelo conocido de su tamaño</translation>
    </message>
    <message>
        <source>The folder {path} cannot be found.</source>
        <extracomment>gui/library</extracomment>
        <translation>No se encuentra la carpeta {path}.</translation>
    </message>
    <message>
        <source>The folder {path} cannot be read.</source>
        <extracomment>gui/library</extracomment>
        <translation>La carpeta {path} no se puede leer.</translation>
    </message>
    <message>
        <source>The folder “{name}” was deleted.</source>
        <extracomment>gui/shelf</extracomment>
        <translation>La carpeta «{name}» se eliminó.</translation>
    </message>
    <message>
        <source>The form that the reply should have cannot be used: {reason}.</source>
        <extracomment>core/wording_models</extracomment>
        <translation>La forma que debe tener la respuesta no se puede usar: {reason}.</translation>
    </message>
    <message>
        <source>The full form reads faster, and takes more memory.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>La forma completa se lee más rápido y ocupa más memoria.</translation>
    </message>
    <message>
        <source>The graphics processor</source>
        <extracomment>core/settings</extracomment>
        <translation>El procesador gráfico</translation>
    </message>
    <message>
        <source>The graphics processor has too little memory.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>El procesador gráfico tiene muy poca memoria.</translation>
    </message>
    <message>
        <source>The graphics processor is slower than the processor.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>El procesador gráfico es más lento que el procesador.</translation>
    </message>
    <message>
        <source>The instructions of this chat were changed, and do not follow this choice.</source>
        <extracomment>gui/chat</extracomment>
        <translation>Las instrucciones de este chat se modificaron y no siguen esta elección.</translation>
    </message>
    <message>
        <source>The larger of the Danube3 models</source>
        <extracomment>a model</extracomment>
        <translation>El mayor de los modelos Danube3</translation>
    </message>
    <message>
        <source>The largest installed</source>
        <extracomment>core/settings</extracomment>
        <translation>El mayor instalado</translation>
    </message>
    <message>
        <source>The line across the bars is a comfortable speed, {speed}</source>
        <extracomment>gui/models</extracomment>
        <translation>La línea que cruza las barras es una velocidad cómoda, {speed}</translation>
    </message>
    <message>
        <source>The line is too slow to look into the file first.</source>
        <extracomment>core/wording_hub</extracomment>
        <translation>La línea es demasiado lenta para examinar antes el archivo.</translation>
    </message>
    <message>
        <source>The measurement was stopped. Nothing is left of it.</source>
        <extracomment>gui/hardware</extracomment>
        <translation>La medición se detuvo. No queda nada de ella.</translation>
    </message>
    <message>
        <source>The memory is nearly full.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>La memoria está casi llena.</translation>
    </message>
    <message>
        <source>The message is long.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>El mensaje es largo.</translation>
    </message>
    <message>
        <source>The message is too long: {prompt_tokens} tokens, and the model reads {context} at a time.</source>
        <extracomment>core/wording</extracomment>
        <translation>El mensaje es demasiado largo: {prompt_tokens} tokens, y el modelo lee {context} a la vez.</translation>
    </message>
    <message>
        <source>The message that waited was deleted.</source>
        <extracomment>gui/chat</extracomment>
        <translation>El mensaje que esperaba se eliminó.</translation>
    </message>
    <message>
        <source>The message waited for its turn.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>El mensaje esperó su turno.</translation>
    </message>
    <message>
        <source>The model</source>
        <extracomment>core/wording_speed, gui/finding</extracomment>
        <translation>El modelo</translation>
    </message>
    <message>
        <source>The model came from a slow disk.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>El modelo vino de un disco lento.</translation>
    </message>
    <message>
        <source>The model had to be loaded first.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>Hubo que cargar antes el modelo.</translation>
    </message>
    <message>
        <source>The model has written nothing.</source>
        <extracomment>gui/chat</extracomment>
        <translation>El modelo no ha escrito nada.</translation>
    </message>
    <message>
        <source>The model hub does not give you access to {repo}.</source>
        <extracomment>core/wording_hub</extracomment>
        <translation>El hub de modelos no le da acceso a {repo}.</translation>
    </message>
    <message>
        <source>The model hub gave an answer that makes no sense.</source>
        <extracomment>core/wording_hub</extracomment>
        <translation>El hub de modelos dio una respuesta sin sentido.</translation>
    </message>
    <message>
        <source>The model hub has a problem and answered {status}.</source>
        <extracomment>core/wording_hub</extracomment>
        <translation>El hub de modelos tiene un problema y respondió {status}.</translation>
    </message>
    <message>
        <source>The model hub has no file {file} in {repo}.</source>
        <extracomment>core/wording_hub</extracomment>
        <translation>El hub de modelos no tiene ningún archivo {file} en {repo}.</translation>
    </message>
    <message>
        <source>The model hub is busy and asks to wait.</source>
        <extracomment>core/wording_hub</extracomment>
        <translation>El hub de modelos está ocupado y pide esperar.</translation>
    </message>
    <message>
        <source>The model hub wants you to sign in for {repo}.</source>
        <extracomment>core/wording_hub</extracomment>
        <translation>El hub de modelos pide iniciar sesión para {repo}.</translation>
    </message>
    <message>
        <source>The model hub&apos;s address “{address}” cannot be used.</source>
        <extracomment>core/wording_hub</extracomment>
        <translation>La dirección del hub de modelos «{address}» no se puede usar.</translation>
    </message>
    <message>
        <source>The model is as it should be.</source>
        <extracomment>gui/disk</extracomment>
        <translation>El modelo está como debe.</translation>
    </message>
    <message>
        <source>The model that a new chat starts with.</source>
        <extracomment>core/settings</extracomment>
        <translation>El modelo con el que empieza un chat nuevo.</translation>
    </message>
    <message>
        <source>The model that made small models respectable</source>
        <extracomment>a model</extracomment>
        <translation>El modelo que hizo respetables los modelos pequeños</translation>
    </message>
    <message>
        <source>The model thought first.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>El modelo razonó primero.</translation>
    </message>
    <message>
        <source>The model writes at {percent} of what the memory can give.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>El modelo escribe al {percent} de lo que puede dar la memoria.</translation>
    </message>
    <message>
        <source>The model {path} could not be loaded.</source>
        <extracomment>core/wording</extracomment>
        <translation>No se pudo cargar el modelo {path}.</translation>
    </message>
    <message>
        <source>The model&apos;s chat template does not work.</source>
        <extracomment>core/wording</extracomment>
        <translation>La plantilla de chat del modelo no funciona.</translation>
    </message>
    <message>
        <source>The model&apos;s file has gone: {path}.</source>
        <extracomment>core/wording</extracomment>
        <translation>El archivo del modelo ya no está: {path}.</translation>
    </message>
    <message>
        <source>The models are being moved from {path} to another folder.</source>
        <extracomment>core/wording_disk</extracomment>
        <translation>Los modelos se están moviendo de {path} a otra carpeta.</translation>
    </message>
    <message>
        <source>The models are in that folder already.</source>
        <extracomment>gui/disk</extracomment>
        <translation>Los modelos ya están en esa carpeta.</translation>
    </message>
    <message>
        <source>The models are in {folder} now.</source>
        <extracomment>gui/disk</extracomment>
        <translation>Los modelos están ahora en {folder}.</translation>
    </message>
    <message>
        <source>The models do not fit into {folder}.</source>
        <extracomment>gui/disk</extracomment>
        <translation>Los modelos no caben en {folder}.</translation>
    </message>
    <message>
        <source>The models folder cannot be moved to {path}.</source>
        <extracomment>core/wording_disk</extracomment>
        <translation>La carpeta de modelos no se puede mover a {path}.</translation>
    </message>
    <message>
        <source>The models folder {path} cannot be found.</source>
        <extracomment>core/wording_disk, gui/library</extracomment>
        <translation>No se encuentra la carpeta de modelos {path}.</translation>
    </message>
    <message>
        <source>The models folder {path} cannot be read.</source>
        <extracomment>core/wording_disk, gui/library</extracomment>
        <translation>La carpeta de modelos {path} no se puede leer.</translation>
    </message>
    <message>
        <source>The models were not moved.</source>
        <extracomment>gui/disk</extracomment>
        <translation>Los modelos no se movieron.</translation>
    </message>
    <message>
        <source>The most that all downloads together may take, so that others can use the connection.</source>
        <extracomment>core/settings</extracomment>
        <translation>Lo máximo que pueden ocupar todas las descargas juntas, para que otros puedan usar la conexión.</translation>
    </message>
    <message>
        <source>The number of threads does not suit this computer.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>El número de hilos no conviene a este equipo.</translation>
    </message>
    <message>
        <source>The old file is kept as {kept_as}.</source>
        <extracomment>core/wording_disk</extracomment>
        <translation>El archivo antiguo se conserva como {kept_as}.</translation>
    </message>
    <message numerus="yes">
        <source>The oldest message was not read: it no longer fits.</source>
        <comment>The {n} oldest messages were not read: they no longer fit.</comment>
        <extracomment>core/wording_context</extracomment>
        <translation>
            <numerusform>El mensaje más antiguo no se leyó: ya no cabe.</numerusform>
            <numerusform>Los {n} mensajes más antiguos no se leyeron: ya no caben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The oldest message will not be read: it does not fit.</source>
        <comment>The {n} oldest messages will not be read: they do not fit.</comment>
        <extracomment>core/wording_context</extracomment>
        <translation>
            <numerusform>El mensaje más antiguo no se leerá: no cabe.</numerusform>
            <numerusform>Los {n} mensajes más antiguos no se leerán: no caben.</numerusform>
        </translation>
    </message>
    <message>
        <source>The one before</source>
        <comment>of two versions of the engine</comment>
        <extracomment>core/wording_speed</extracomment>
        <translation>La anterior</translation>
    </message>
    <message>
        <source>The one below</source>
        <extracomment>core/settings</extracomment>
        <translation>El de abajo</translation>
    </message>
    <message>
        <source>The one prediction that was checked was off by {percent}.</source>
        <extracomment>core/words_of_predictions</extracomment>
        <translation>La única predicción comprobada se desvió un {percent}.</translation>
    </message>
    <message>
        <source>The one that answered before</source>
        <extracomment>gui/specialists</extracomment>
        <translation>El que respondió antes</translation>
    </message>
    <message>
        <source>The only build</source>
        <extracomment>core/wording_tuning</extracomment>
        <translation>La única compilación</translation>
    </message>
    <message>
        <source>The original stays, too. Takes {size} of room.</source>
        <extracomment>gui/library</extracomment>
        <translation>El original también se queda. Ocupa {size} de espacio.</translation>
    </message>
    <message>
        <source>The others wait in the order of the downloads page.</source>
        <extracomment>core/settings</extracomment>
        <translation>Las demás esperan en el orden de la página de descargas.</translation>
    </message>
    <message>
        <source>The others were not.</source>
        <extracomment>gui/library</extracomment>
        <translation>Los demás no.</translation>
    </message>
    <message>
        <source>The part of Goldcrest that reads files could not be started.</source>
        <extracomment>core/words_of_documents</extracomment>
        <translation>No se pudo iniciar la parte de Goldcrest que lee archivos.</translation>
    </message>
    <message>
        <source>The picture {name} is damaged, or not what its name says.</source>
        <extracomment>core/words_of_pictures</extracomment>
        <translation>La imagen {name} está dañada o no es lo que dice su nombre.</translation>
    </message>
    <message>
        <source>The picture {name} is too large for a model: {bytes}, {width} by {height} pixels.</source>
        <extracomment>core/words_of_pictures</extracomment>
        <translation>La imagen {name} es demasiado grande para un modelo: {bytes}, {width} por {height} píxeles.</translation>
    </message>
    <message>
        <source>The picture {name} is too large for a model: {bytes}.</source>
        <extracomment>core/words_of_pictures</extracomment>
        <translation>La imagen {name} es demasiado grande para un modelo: {bytes}.</translation>
    </message>
    <message>
        <source>The pinned messages leave no room: the message will not be sent.</source>
        <extracomment>core/wording_context</extracomment>
        <translation>Los mensajes fijados no dejan sitio: el mensaje no se enviará.</translation>
    </message>
    <message>
        <source>The pinned messages leave no room: {prompt_tokens} tokens, and there is room for {room}.</source>
        <extracomment>core/wording_context</extracomment>
        <translation>Los mensajes fijados no dejan sitio: {prompt_tokens} tokens, y hay sitio para {room}.</translation>
    </message>
    <message>
        <source>The processor</source>
        <extracomment>core/settings</extracomment>
        <translation>El procesador</translation>
    </message>
    <message>
        <source>The processor is hot, and slows down.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>El procesador está caliente y va más despacio.</translation>
    </message>
    <message>
        <source>The processor wrote {speed}.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>El procesador escribió a {speed}.</translation>
    </message>
    <message>
        <source>The processor&apos;s cache is not known and may have helped.</source>
        <extracomment>core/wording_roofline</extracomment>
        <translation>La caché del procesador no se conoce y puede haber ayudado.</translation>
    </message>
    <message>
        <source>The processor&apos;s cache of {size} MB may have helped.</source>
        <extracomment>core/wording_roofline</extracomment>
        <translation>La caché del procesador, de {size} MB, puede haber ayudado.</translation>
    </message>
    <message>
        <source>The prompt had to be read.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>Hubo que leer la entrada.</translation>
    </message>
    <message>
        <source>The proxy address “{address}” cannot be used.</source>
        <extracomment>core/wording_hub</extracomment>
        <translation>La dirección del proxy «{address}» no se puede usar.</translation>
    </message>
    <message>
        <source>The relay of {name} ended at step {number} of {count}.</source>
        <extracomment>gui/chat</extracomment>
        <translation>El relevo de {name} terminó en el paso {number} de {count}.</translation>
    </message>
    <message>
        <source>The reply failed.</source>
        <extracomment>gui/chat</extracomment>
        <translation>La respuesta falló.</translation>
    </message>
    <message>
        <source>The report cannot be read or changed. Look whether its file is there, and whether its folder can be written to.</source>
        <extracomment>gui/reports</extracomment>
        <translation>El informe no se puede leer ni cambiar. Compruebe que su archivo está ahí y que se puede escribir en su carpeta.</translation>
    </message>
    <message>
        <source>The report has no chats, names or folders of yours in it. It goes nowhere unless you send it.</source>
        <extracomment>gui/doctor</extracomment>
        <translation>El informe no contiene sus chats, nombres ni carpetas. No va a ninguna parte si usted no lo envía.</translation>
    </message>
    <message>
        <source>The same file, once more</source>
        <extracomment>gui/library</extracomment>
        <translation>El mismo archivo, otra vez</translation>
    </message>
    <message>
        <source>The same number throws the same dice for each reply.</source>
        <extracomment>gui/chat</extracomment>
        <translation>El mismo número echa los mismos dados para cada respuesta.</translation>
    </message>
    <message>
        <source>The self-test model is so small that it tells little. Download a model to know more.</source>
        <extracomment>gui/speed</extracomment>
        <translation>El modelo de autoprueba es tan pequeño que dice poco. Descargue un modelo para saber más.</translation>
    </message>
    <message>
        <source>The self-test model needs no download. It only proves that everything works.</source>
        <extracomment>gui/models</extracomment>
        <translation>El modelo de autoprueba no necesita descarga. Solo demuestra que todo funciona.</translation>
    </message>
    <message>
        <source>The setting for metered connections is to always pause. Change it, or go on for now.</source>
        <extracomment>gui/downloads</extracomment>
        <translation>El ajuste para conexiones de uso medido es pausar siempre. Cámbielo o siga por ahora.</translation>
    </message>
    <message>
        <source>The setting “{key}” had a value that cannot be used: {value}.</source>
        <extracomment>core/wording_disk</extracomment>
        <translation>El ajuste «{key}» tenía un valor que no se puede usar: {value}.</translation>
    </message>
    <message>
        <source>The settings could not be read, so the defaults are used.</source>
        <extracomment>core/wording_disk</extracomment>
        <translation>No se pudieron leer los ajustes, así que se usan los predeterminados.</translation>
    </message>
    <message>
        <source>The slowest speed that you like to read at. Recommended models are at least as fast.</source>
        <extracomment>core/settings</extracomment>
        <translation>La velocidad más baja a la que le gusta leer. Los modelos recomendados son al menos así de rápidos.</translation>
    </message>
    <message>
        <source>The system has no keyring that could keep the token, or it is locked.</source>
        <extracomment>core/wording_hub</extracomment>
        <translation>El sistema no tiene un llavero que pueda guardar el token, o está bloqueado.</translation>
    </message>
    <message>
        <source>The system has no keyring that could keep the token, or it is locked. Keep it in a file that only your user account can read?</source>
        <extracomment>gui/settings</extracomment>
        <translation>El sistema no tiene un llavero que pueda guardar el token, o está bloqueado. ¿Guardarlo en un archivo que solo su cuenta de usuario pueda leer?</translation>
    </message>
    <message>
        <source>The system makes no link in {path}.</source>
        <extracomment>core/wording_disk</extracomment>
        <translation>El sistema no crea ningún enlace en {path}.</translation>
    </message>
    <message>
        <source>The system names {names}.</source>
        <extracomment>app_doctor_engine</extracomment>
        <translation>El sistema nombra {names}.</translation>
    </message>
    <message>
        <source>The system&apos;s speech did not start.</source>
        <extracomment>gui/chat</extracomment>
        <translation>La voz del sistema no se inició.</translation>
    </message>
    <message>
        <source>The temporary chat was closed. Nothing of it is kept.</source>
        <extracomment>gui/temporary</extracomment>
        <translation>El chat temporal se cerró. No se conserva nada de él.</translation>
    </message>
    <message>
        <source>The texts of {name} are too long to be kept: all of them may have {most_bytes}.</source>
        <extracomment>core/words_of_specialists</extracomment>
        <translation>Los textos de {name} son demasiado largos para guardarlos: todos juntos pueden tener {most_bytes}.</translation>
    </message>
    <message>
        <source>The way to the network.</source>
        <extracomment>core/settings</extracomment>
        <translation>El camino a la red.</translation>
    </message>
    <message>
        <source>The weights in {path} are in {name}, which only {reader} reads.</source>
        <extracomment>core/wording_models</extracomment>
        <translation>Los pesos de {path} están en {name}, que solo lee {reader}.</translation>
    </message>
    <message>
        <source>The weights in {path} are in {name}, which this version of Goldcrest cannot read.</source>
        <extracomment>core/wording_models</extracomment>
        <translation>Los pesos de {path} están en {name}, que esta versión de Goldcrest no puede leer.</translation>
    </message>
    <message>
        <source>The window met an error</source>
        <extracomment>gui/reports</extracomment>
        <translation>La ventana encontró un error</translation>
    </message>
    <message>
        <source>The window was closed by a fault</source>
        <extracomment>gui/reports</extracomment>
        <translation>La ventana se cerró por un fallo</translation>
    </message>
    <message>
        <source>Theme</source>
        <extracomment>core/settings</extracomment>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Then, by itself</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Después, por sí solo</translation>
    </message>
    <message>
        <source>There are fonts and a tray.</source>
        <extracomment>gui/doctor</extracomment>
        <translation>Hay fuentes y una bandeja del sistema.</translation>
    </message>
    <message>
        <source>There are no prompts in {path} that can be used: {reason}.</source>
        <extracomment>core/words_of_prompts</extracomment>
        <translation>No hay en {path} ninguna plantilla que se pueda usar: {reason}.</translation>
    </message>
    <message>
        <source>There are no prompts yet.</source>
        <extracomment>gui/prompts</extracomment>
        <translation>Aún no hay plantillas.</translation>
    </message>
    <message>
        <source>There is a folder named {name} already.</source>
        <extracomment>core/wording_chats</extracomment>
        <translation>Ya hay una carpeta llamada {name}.</translation>
    </message>
    <message>
        <source>There is no backup named {name}.</source>
        <extracomment>core/words_of_chats</extracomment>
        <translation>No hay ninguna copia de seguridad llamada {name}.</translation>
    </message>
    <message>
        <source>There is no backup yet. The first one comes soon after your first chat.</source>
        <extracomment>gui/keeping</extracomment>
        <translation>Aún no hay ninguna copia de seguridad. La primera llega poco después de su primer chat.</translation>
    </message>
    <message>
        <source>There is no chat to keep, or a backup is being made already.</source>
        <extracomment>gui/keeping</extracomment>
        <translation>No hay ningún chat que guardar, o ya se está haciendo una copia de seguridad.</translation>
    </message>
    <message>
        <source>There is no chat with the number {number}.</source>
        <extracomment>core/wording_chats</extracomment>
        <translation>No hay ningún chat con el número {number}.</translation>
    </message>
    <message>
        <source>There is no chat yet. Write a message, or import chats, and export them here.</source>
        <extracomment>gui/keeping</extracomment>
        <translation>Aún no hay ningún chat. Escriba un mensaje o importe chats, y expórtelos aquí.</translation>
    </message>
    <message>
        <source>There is no dictionary, so spelling is not checked.</source>
        <extracomment>app_doctor</extracomment>
        <translation>No hay diccionario, así que no se revisa la ortografía.</translation>
    </message>
    <message>
        <source>There is no folder of chats named {name}.</source>
        <extracomment>core/wording_chats</extracomment>
        <translation>No hay ninguna carpeta de chats llamada {name}.</translation>
    </message>
    <message>
        <source>There is no graphics processor named {device}.</source>
        <extracomment>core/words_of_devices</extracomment>
        <translation>No hay ningún procesador gráfico llamado {device}.</translation>
    </message>
    <message>
        <source>There is no message here that could be answered.</source>
        <extracomment>core/wording_context</extracomment>
        <translation>Aquí no hay ningún mensaje que se pueda responder.</translation>
    </message>
    <message>
        <source>There is no model named {name}.</source>
        <extracomment>core/wording</extracomment>
        <translation>No hay ningún modelo llamado {name}.</translation>
    </message>
    <message>
        <source>There is no program that reads aloud.</source>
        <extracomment>app_doctor</extracomment>
        <translation>No hay ningún programa que lea en voz alta.</translation>
    </message>
    <message>
        <source>There is no report: nothing has crashed.</source>
        <extracomment>gui/reports</extracomment>
        <translation>No hay ningún informe: nada ha fallado.</translation>
    </message>
    <message>
        <source>There is no room for more prompts: {most} are kept at most, and {most_bytes} of text.</source>
        <extracomment>core/words_of_prompts</extracomment>
        <translation>No hay sitio para más plantillas: se guardan {most} como mucho, y {most_bytes} de texto.</translation>
    </message>
    <message>
        <source>There is no room for “{name}”. Take it away first.</source>
        <extracomment>gui/chat</extracomment>
        <translation>No hay sitio para «{name}». Quítelo antes.</translation>
    </message>
    <message>
        <source>There is no specialist in {path} that can be used: {reason}.</source>
        <extracomment>core/words_of_specialists</extracomment>
        <translation>No hay en {path} ningún especialista que se pueda usar: {reason}.</translation>
    </message>
    <message>
        <source>There is no specialist named {name}.</source>
        <extracomment>core/words_of_specialists</extracomment>
        <translation>No hay ningún especialista llamado {name}.</translation>
    </message>
    <message>
        <source>There is no text in {name}.</source>
        <extracomment>core/words_of_documents</extracomment>
        <translation>No hay texto en {name}.</translation>
    </message>
    <message>
        <source>There is no text in {name}: its pages are pictures, probably from a scanner.</source>
        <extracomment>core/words_of_documents</extracomment>
        <translation>No hay texto en {name}: sus páginas son imágenes, probablemente de un escáner.</translation>
    </message>
    <message>
        <source>There is nothing at {path}.</source>
        <extracomment>core/words_of_chats</extracomment>
        <translation>No hay nada en {path}.</translation>
    </message>
    <message>
        <source>There is too little free memory, or room on the disk, to find out.</source>
        <extracomment>gui/models</extracomment>
        <translation>Hay muy poca memoria libre, o espacio en el disco, para averiguarlo.</translation>
    </message>
    <message>
        <source>There is too little free memory, or too little room on the disk, to try anything. Close other programs or delete what you do not need, then try again.</source>
        <extracomment>core/wording_tuning</extracomment>
        <translation>Hay muy poca memoria libre, o muy poco espacio en el disco, para probar nada. Cierre otros programas o elimine lo que no necesite y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>These models are here and need no network</source>
        <extracomment>gui/search</extracomment>
        <translation>Estos modelos están aquí y no necesitan red</translation>
    </message>
    <message>
        <source>These numbers are unsteady: {causes}. Measure again when it is quiet.</source>
        <extracomment>core/words_of_speed</extracomment>
        <translation>Estas cifras son inestables: {causes}. Mida de nuevo cuando haya calma.</translation>
    </message>
    <message>
        <source>These numbers are unsteady; the cause is not known. Measure again when it is quiet.</source>
        <extracomment>core/words_of_speed</extracomment>
        <translation>Estas cifras son inestables; la causa no se conoce. Mida de nuevo cuando haya calma.</translation>
    </message>
    <message>
        <source>They go on by themselves on another connection.</source>
        <extracomment>gui/downloads</extracomment>
        <translation>Siguen por sí solas con otra conexión.</translation>
    </message>
    <message>
        <source>They keep {n} of {cores} threads busy now.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>Ahora mantienen ocupados {n} de {cores} hilos.</translation>
    </message>
    <message>
        <source>They take {size}.</source>
        <extracomment>gui/disk</extracomment>
        <translation>Ocupan {size}.</translation>
    </message>
    <message>
        <source>Things to choose</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Think at most</source>
        <extracomment>gui/chat</extracomment>
        <translation>Razonar como mucho</translation>
    </message>
    <message>
        <source>Think first</source>
        <extracomment>gui/chat, gui/specialists</extracomment>
        <translation>Razonar primero</translation>
    </message>
    <message>
        <source>Thinking</source>
        <extracomment>gui/chat, gui/models, gui/specialists</extracomment>
        <translation>Razonamiento</translation>
    </message>
    <message>
        <source>Thinking takes time, and helps with sums, code and puzzles.</source>
        <extracomment>gui/chat</extracomment>
        <translation>Razonar lleva tiempo y ayuda con cálculos, código y acertijos.</translation>
    </message>
    <message numerus="yes">
        <source>Thinking… {n} token</source>
        <comment>Thinking… {n} tokens</comment>
        <extracomment>gui/chat</extracomment>
        <translation>
            <numerusform>Razonando… {n} token</numerusform>
            <numerusform>Razonando… {n} tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>This Goldcrest does not know where new versions are told.</source>
        <extracomment>core/wording_hub</extracomment>
        <translation>Este Goldcrest no sabe dónde se anuncian las versiones nuevas.</translation>
    </message>
    <message>
        <source>This chat</source>
        <extracomment>gui/chat</extracomment>
        <translation>Este chat</translation>
    </message>
    <message>
        <source>This chat has grown too long: the message will not be sent.</source>
        <extracomment>core/wording_context</extracomment>
        <translation>Este chat se ha hecho demasiado largo: el mensaje no se enviará.</translation>
    </message>
    <message>
        <source>This chat has grown too long: {prompt_tokens} tokens, and there is room for {room}.</source>
        <extracomment>core/wording_context</extracomment>
        <translation>Este chat se ha hecho demasiado largo: {prompt_tokens} tokens, y hay sitio para {room}.</translation>
    </message>
    <message>
        <source>This chat is being kept. It can go on in a moment.</source>
        <extracomment>gui/chat</extracomment>
        <translation>Se está conservando este chat. Podrá seguir en un momento.</translation>
    </message>
    <message>
        <source>This computer</source>
        <extracomment>app_doctor</extracomment>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>This computer: {computer}</source>
        <extracomment>gui/hardware, gui/models</extracomment>
        <translation>Este equipo: {computer}</translation>
    </message>
    <message>
        <source>This desktop does not let programs listen to a key everywhere.</source>
        <extracomment>core/words_of_devices</extracomment>
        <translation>Este escritorio no permite a los programas escuchar una tecla en todas partes.</translation>
    </message>
    <message>
        <source>This desktop has no tray, so quick ask has no icon there.</source>
        <extracomment>gui/doctor</extracomment>
        <translation>Este escritorio no tiene bandeja, así que la pregunta rápida no tiene icono allí.</translation>
    </message>
    <message>
        <source>This desktop lets no program have such a key.</source>
        <extracomment>gui/settings</extracomment>
        <translation>Este escritorio no permite una tecla así a ningún programa.</translation>
    </message>
    <message>
        <source>This engine has no part for graphics processors, so models run on the processor.</source>
        <extracomment>app_doctor_engine</extracomment>
        <translation>Este motor no tiene parte para procesadores gráficos, así que los modelos se ejecutan en el procesador.</translation>
    </message>
    <message>
        <source>This file is no LoRA adapter.</source>
        <extracomment>core/chat</extracomment>
        <translation>Este archivo no es un adaptador LoRA.</translation>
    </message>
    <message>
        <source>This is an older part of the chat.</source>
        <extracomment>gui/chat</extracomment>
        <translation>Esta es una parte más antigua del chat.</translation>
    </message>
    <message>
        <source>This is no JSON that can be read.</source>
        <extracomment>core/chat</extracomment>
        <translation>Esto no es un JSON que se pueda leer.</translation>
    </message>
    <message>
        <source>This is no JSON: {problem} in line {line}, column {column}.</source>
        <extracomment>core/chat</extracomment>
        <translation>Esto no es JSON: {problem} en la línea {line}, columna {column}.</translation>
    </message>
    <message>
        <source>This link leads to {where}</source>
        <extracomment>gui/chat</extracomment>
        <translation>Este enlace lleva a {where}</translation>
    </message>
    <message>
        <source>This message is too long for the model.</source>
        <extracomment>core/wording_context</extracomment>
        <translation>Este mensaje es demasiado largo para el modelo.</translation>
    </message>
    <message>
        <source>This message leaves little room for the reply, and none for earlier messages.</source>
        <extracomment>core/wording_context</extracomment>
        <translation>Este mensaje deja poco sitio para la respuesta y ninguno para mensajes anteriores.</translation>
    </message>
    <message>
        <source>This message leaves little room for the reply.</source>
        <extracomment>core/wording_context</extracomment>
        <translation>Este mensaje deja poco sitio para la respuesta.</translation>
    </message>
    <message>
        <source>This message, or the one before it, has been deleted.</source>
        <extracomment>core/wording_context</extracomment>
        <translation>Este mensaje, o el anterior, se ha eliminado.</translation>
    </message>
    <message>
        <source>This model is here already: {name}, from {source}.</source>
        <extracomment>core/wording</extracomment>
        <translation>Este modelo ya está aquí: {name}, de {source}.</translation>
    </message>
    <message>
        <source>This model is not on this computer now.</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Este modelo no está ahora en este equipo.</translation>
    </message>
    <message>
        <source>This model is read faster than your memory gives: a part of it comes from the processor&apos;s cache.</source>
        <extracomment>core/wording_roofline</extracomment>
        <translation>Este modelo se lee más rápido de lo que da su memoria: una parte viene de la caché del procesador.</translation>
    </message>
    <message>
        <source>This model reaches {percent}% of what your memory can give.</source>
        <extracomment>core/wording_roofline</extracomment>
        <translation>Este modelo alcanza el {percent} % de lo que puede dar su memoria.</translation>
    </message>
    <message>
        <source>This processor cannot run the engine&apos;s build “{variant}”.</source>
        <extracomment>core/words_of_devices</extracomment>
        <translation>Este procesador no puede ejecutar la compilación del motor «{variant}».</translation>
    </message>
    <message>
        <source>This reply cannot go on: the chat has gone on without it.</source>
        <extracomment>core/wording_context</extracomment>
        <translation>Esta respuesta no puede seguir: el chat ha seguido sin ella.</translation>
    </message>
    <message>
        <source>This repository has no model file that can be verified and used.</source>
        <extracomment>gui/search</extracomment>
        <translation>Este repositorio no tiene ningún archivo de modelo que se pueda verificar y usar.</translation>
    </message>
    <message>
        <source>This system has no fonts.</source>
        <extracomment>core/wording_chats</extracomment>
        <translation>Este sistema no tiene tipos de letra.</translation>
    </message>
    <message>
        <source>This text is too long for a message.</source>
        <extracomment>gui/chat</extracomment>
        <translation>Este texto es demasiado largo para un mensaje.</translation>
    </message>
    <message>
        <source>This version of Goldcrest cannot run models of the kind “{architecture}”.</source>
        <extracomment>core/examine, core/wording</extracomment>
        <translation>Esta versión de Goldcrest no puede ejecutar modelos del tipo «{architecture}».</translation>
    </message>
    <message>
        <source>This works where the model&apos;s own template has a switch for it.</source>
        <extracomment>gui/chat</extracomment>
        <translation>Esto funciona si la propia plantilla del modelo tiene un interruptor para ello.</translation>
    </message>
    <message>
        <source>Those that were there before are kept as {name}.</source>
        <extracomment>core/words_of_chats</extracomment>
        <translation>Los que había antes se conservan como {name}.</translation>
    </message>
    <message>
        <source>Thought for less than 1 s</source>
        <extracomment>gui/chat</extracomment>
        <translation>Razonó menos de 1 s</translation>
    </message>
    <message>
        <source>Thought for {minutes} min {seconds} s</source>
        <extracomment>gui/chat</extracomment>
        <translation>Razonó {minutes} min {seconds} s</translation>
    </message>
    <message>
        <source>Thought for {seconds} s</source>
        <extracomment>gui/chat</extracomment>
        <translation>Razonó {seconds} s</translation>
    </message>
    <message>
        <source>Thoughts</source>
        <extracomment>core/chat, gui/chat</extracomment>
        <translation>Razonamiento</translation>
    </message>
    <message>
        <source>Threads</source>
        <extracomment>core/settings</extracomment>
        <translation>Hilos</translation>
    </message>
    <message numerus="yes">
        <source>Threads: {writing} writing, {reading} reading, {n} token in a step</source>
        <comment>Threads: {writing} writing, {reading} reading, {n} tokens in a step</comment>
        <extracomment>gui/chat</extracomment>
        <translation>
            <numerusform>Hilos: {writing} para escribir, {reading} para leer, {n} token por paso</numerusform>
            <numerusform>Hilos: {writing} para escribir, {reading} para leer, {n} tokens por paso</numerusform>
        </translation>
    </message>
    <message>
        <source>Three at most: take one away first.</source>
        <extracomment>gui/models</extracomment>
        <translation>Tres como mucho: quite uno antes.</translation>
    </message>
    <message>
        <source>Thursday</source>
        <extracomment>gui/dates</extracomment>
        <translation>jueves</translation>
    </message>
    <message>
        <source>Tight: needs {needed} for {context} of context; {free} are free, so close other programs</source>
        <extracomment>core/findings</extracomment>
        <translation>Justo: necesita {needed} para {context} de contexto; hay {free} libres, así que cierre otros programas</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>gui/plots, gui/privacy</extracomment>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Title of the chat</source>
        <extracomment>gui/shelf</extracomment>
        <translation>Título del chat</translation>
    </message>
    <message>
        <source>Titles by the model</source>
        <extracomment>core/settings</extracomment>
        <translation>Títulos del modelo</translation>
    </message>
    <message>
        <source>To remove all of this, models too, close Goldcrest and run “goldcrest purge” in a terminal, before you uninstall it. It lists everything and asks first.</source>
        <extracomment>gui/disk</extracomment>
        <translation>Para borrar todo esto, también los modelos, cierre Goldcrest y ejecute «goldcrest purge» en un terminal antes de desinstalarlo. Lo enumera todo y pregunta primero.</translation>
    </message>
    <message>
        <source>To the models folder, which takes no time.</source>
        <extracomment>gui/library</extracomment>
        <translation>A la carpeta de modelos, lo que no lleva tiempo.</translation>
    </message>
    <message>
        <source>To the models folder.</source>
        <extracomment>gui/library</extracomment>
        <translation>A la carpeta de modelos.</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>gui/chat_rows, gui/finding</extracomment>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Today&apos;s backup is made of the chats of now, and was checked.</source>
        <extracomment>gui/keeping</extracomment>
        <translation>La copia de seguridad de hoy está hecha con los chats actuales y se comprobó.</translation>
    </message>
    <message>
        <source>Tokens in the chat</source>
        <extracomment>gui/models</extracomment>
        <translation>Tokens del chat</translation>
    </message>
    <message>
        <source>Tone</source>
        <extracomment>a specialist</extracomment>
        <translation>Tono</translation>
    </message>
    <message>
        <source>Tool calls</source>
        <extracomment>a model</extracomment>
        <translation>Llamadas a herramientas</translation>
    </message>
    <message>
        <source>Tool calls in 12 languages under a free licence</source>
        <extracomment>a model</extracomment>
        <translation>Llamadas a herramientas en 12 idiomas con una licencia libre</translation>
    </message>
    <message>
        <source>Tool calls, very long texts</source>
        <extracomment>a model</extracomment>
        <translation>Llamadas a herramientas, textos muy largos</translation>
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
        <translation>Traducir</translation>
    </message>
    <message>
        <source>Translate the following text into {{language}}. Keep the meaning and the tone. Answer with the translation only.

{{text}}</source>
        <extracomment>a prompt</extracomment>
        <translation>Traduzca el texto siguiente al {{idioma}}. Mantenga el significado y el tono. Responda solo con la traducción.

{{texto}}</translation>
    </message>
    <message>
        <source>Translates what you write, and says nothing else.</source>
        <extracomment>a specialist</extracomment>
        <translation>Traduce lo que usted escribe y no dice nada más.</translation>
    </message>
    <message>
        <source>Translation</source>
        <extracomment>gui/search</extracomment>
        <translation>Traducción</translation>
    </message>
    <message>
        <source>Trending</source>
        <extracomment>gui/search</extracomment>
        <translation>Tendencias</translation>
    </message>
    <message>
        <source>Tries the engine&apos;s builds for this processor, numbers of threads and more for a minute. What is fastest here is used from then on.</source>
        <extracomment>gui/speed</extracomment>
        <translation>Prueba durante un minuto las compilaciones del motor para este procesador, números de hilos y más. Desde entonces se usa lo que aquí sea más rápido.</translation>
    </message>
    <message>
        <source>Tries the engine, the disk and everything else that Goldcrest needs on this computer. It takes about half a minute.</source>
        <extracomment>gui/doctor</extracomment>
        <translation>Prueba el motor, el disco y todo lo demás que Goldcrest necesita en este equipo. Tarda cerca de medio minuto.</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>gui/chat, gui/downloads, gui/errors, gui/prompts, gui/search, gui/specialists</extracomment>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <extracomment>core/wording_hub</extracomment>
        <translation>Vuelva a intentarlo en unos minutos.</translation>
    </message>
    <message>
        <source>Try again in {seconds} s.</source>
        <extracomment>core/wording_hub</extracomment>
        <translation>Vuelva a intentarlo en {seconds} s.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <extracomment>core/wording</extracomment>
        <translation>Vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Try again: the {bytes} that arrived are kept.</source>
        <extracomment>core/wording_hub</extracomment>
        <translation>Vuelva a intentarlo: los {bytes} que llegaron se conservan.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, install Goldcrest again.</source>
        <extracomment>core/words_of_documents</extracomment>
        <translation>Vuelva a intentarlo; si sigue igual, instale Goldcrest de nuevo.</translation>
    </message>
    <message>
        <source>Try it again. If it happens once more, please send the report.</source>
        <extracomment>gui/errors</extracomment>
        <translation>Vuelva a intentarlo. Si ocurre otra vez, envíe el informe, por favor.</translation>
    </message>
    <message>
        <source>Try it again…</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>Probar de nuevo…</translation>
    </message>
    <message>
        <source>Try it now with a model that is here</source>
        <extracomment>gui/models</extracomment>
        <translation>Probar ahora con un modelo que está aquí</translation>
    </message>
    <message>
        <source>Try it now with the built-in self-test model</source>
        <extracomment>gui/models</extracomment>
        <translation>Probar ahora con el modelo de autoprueba incluido</translation>
    </message>
    <message>
        <source>Try now</source>
        <extracomment>gui/downloads</extracomment>
        <translation>Probar ahora</translation>
    </message>
    <message>
        <source>Trying, {time}</source>
        <extracomment>gui/speed</extracomment>
        <translation>Probando, {time}</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <extracomment>gui/dates</extracomment>
        <translation>martes</translation>
    </message>
    <message>
        <source>Turkish</source>
        <extracomment>a specialist, core/languages</extracomment>
        <translation>Turco</translation>
    </message>
    <message>
        <source>Turns notes into an e-mail that can be sent.</source>
        <extracomment>a specialist</extracomment>
        <translation>Convierte notas en un correo listo para enviar.</translation>
    </message>
    <message>
        <source>Tutor</source>
        <extracomment>a specialist</extracomment>
        <translation>Tutor</translation>
    </message>
    <message>
        <source>Twice {place}</source>
        <extracomment>gui/library</extracomment>
        <translation>Dos veces {place}</translation>
    </message>
    <message>
        <source>Type / at the start of a message to put one in.</source>
        <extracomment>gui/prompts</extracomment>
        <translation>Escriba / al principio de un mensaje para insertar una.</translation>
    </message>
    <message>
        <source>TypeScript</source>
        <extracomment>a specialist</extracomment>
        <translation>TypeScript</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <extracomment>a specialist, core/languages</extracomment>
        <translation>Ucraniano</translation>
    </message>
    <message>
        <source>Underline words that the system&apos;s dictionary does not have.</source>
        <extracomment>core/settings</extracomment>
        <translation>Subraya las palabras que no están en el diccionario del sistema.</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>gui/chat, gui/chat_actions, gui/prompts, gui/reports, gui/specialists, gui/speed, gui/temporary</extracomment>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo: use again what was found</source>
        <extracomment>gui/speed</extracomment>
        <translation>Deshacer: volver a usar lo encontrado</translation>
    </message>
    <message>
        <source>Unfinished download, {progress}; the same download goes on with it</source>
        <extracomment>gui/disk</extracomment>
        <translation>Descarga sin terminar, {progress}; la misma descarga sigue con ella</translation>
    </message>
    <message>
        <source>Unfinished download; it goes on under Downloads</source>
        <extracomment>gui/disk</extracomment>
        <translation>Descarga sin terminar; sigue en Descargas</translation>
    </message>
    <message>
        <source>Unfinished download; what has arrived cannot be read at the moment</source>
        <extracomment>gui/disk</extracomment>
        <translation>Descarga sin terminar; lo que ha llegado no se puede leer por el momento</translation>
    </message>
    <message>
        <source>Unfinished downloads</source>
        <extracomment>gui/disk</extracomment>
        <translation>Descargas sin terminar</translation>
    </message>
    <message>
        <source>Uninstalling</source>
        <extracomment>gui/about</extracomment>
        <translation>Desinstalación</translation>
    </message>
    <message>
        <source>Unknown processor</source>
        <extracomment>gui/plots</extracomment>
        <translation>Procesador desconocido</translation>
    </message>
    <message>
        <source>Unload after</source>
        <extracomment>core/settings</extracomment>
        <translation>Liberar tras</translation>
    </message>
    <message>
        <source>Unlock it, install one such as GNOME Keyring or KWallet, or keep the token in a file.</source>
        <extracomment>core/wording_hub</extracomment>
        <translation>Desbloquéelo, instale uno como GNOME Keyring o KWallet, o guarde el token en un archivo.</translation>
    </message>
    <message>
        <source>Unpin</source>
        <extracomment>gui/chat, gui/shelf</extracomment>
        <translation>Soltar</translation>
    </message>
    <message>
        <source>Unpin some of them, or choose a longer context.</source>
        <extracomment>core/wording_context</extracomment>
        <translation>Suelte algunos de ellos o elija un contexto más largo.</translation>
    </message>
    <message>
        <source>Up to {number}B</source>
        <extracomment>gui/search</extracomment>
        <translation>Hasta {number}B</translation>
    </message>
    <message>
        <source>Up to {n} GHz</source>
        <extracomment>core/machine</extracomment>
        <translation>Hasta {n} GHz</translation>
    </message>
    <message>
        <source>Update Goldcrest to use it.</source>
        <extracomment>core/words_of_specialists</extracomment>
        <translation>Actualice Goldcrest para usarlo.</translation>
    </message>
    <message>
        <source>Update Goldcrest to use them.</source>
        <extracomment>core/words_of_prompts</extracomment>
        <translation>Actualice Goldcrest para usarlas.</translation>
    </message>
    <message>
        <source>Update Goldcrest, or choose another model.</source>
        <extracomment>core/wording</extracomment>
        <translation>Actualice Goldcrest o elija otro modelo.</translation>
    </message>
    <message>
        <source>Update the driver of the graphics processor, then choose in the settings again what models run on.</source>
        <extracomment>core/words_of_checkup</extracomment>
        <translation>Actualice el controlador del procesador gráfico y elija de nuevo en los ajustes dónde se ejecutan los modelos.</translation>
    </message>
    <message>
        <source>Update the driver of the graphics processor. Until then, choose the processor in the settings as what models run on.</source>
        <extracomment>core/words_of_checkup</extracomment>
        <translation>Actualice el controlador del procesador gráfico. Hasta entonces, elija en los ajustes que los modelos se ejecuten en el procesador.</translation>
    </message>
    <message>
        <source>Updates</source>
        <extracomment>gui/about</extracomment>
        <translation>Actualizaciones</translation>
    </message>
    <message>
        <source>Use</source>
        <extracomment>core/machine, gui/chat</extracomment>
        <translation>Uso</translation>
    </message>
    <message>
        <source>Use Goldcrest&apos;s own folder</source>
        <extracomment>gui/library</extracomment>
        <translation>Usar la carpeta de Goldcrest</translation>
    </message>
    <message>
        <source>Use in a new chat</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Usar en un chat nuevo</translation>
    </message>
    <message>
        <source>Use it as it is</source>
        <extracomment>gui/library</extracomment>
        <translation>Usarlo como está</translation>
    </message>
    <message>
        <source>Use it as it is now</source>
        <extracomment>gui/chat</extracomment>
        <translation>Usarlo como está ahora</translation>
    </message>
    <message>
        <source>Use its window, or close it first.</source>
        <extracomment>core/wording</extracomment>
        <translation>Use su ventana o ciérrela antes.</translation>
    </message>
    <message>
        <source>Use llama.cpp&apos;s own settings</source>
        <extracomment>gui/speed</extracomment>
        <translation>Usar los ajustes propios de llama.cpp</translation>
    </message>
    <message>
        <source>Use models of other programs</source>
        <extracomment>core/settings</extracomment>
        <translation>Usar modelos de otros programas</translation>
    </message>
    <message>
        <source>Use the specialist that is offered</source>
        <extracomment>gui/commands</extracomment>
        <translation>Usar el especialista que se ofrece</translation>
    </message>
    <message>
        <source>Use {name}</source>
        <extracomment>gui/chat</extracomment>
        <translation>Usar {name}</translation>
    </message>
    <message>
        <source>Used unchanged, as separate files, so you may put your own builds in their place. The source is at the address given.</source>
        <extracomment>core/components</extracomment>
        <translation>Se usa sin cambios y en archivos aparte, así que puede sustituirlos por otros compilados por usted. El código fuente está en la dirección indicada.</translation>
    </message>
    <message>
        <source>Verify all models</source>
        <extracomment>gui/doctor</extracomment>
        <translation>Verificar todos los modelos</translation>
    </message>
    <message>
        <source>Version</source>
        <extracomment>gui/about</extracomment>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Version, updates and licences…</source>
        <extracomment>gui/settings</extracomment>
        <translation>Versión, actualizaciones y licencias…</translation>
    </message>
    <message>
        <source>Versions</source>
        <extracomment>app_doctor</extracomment>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <extracomment>core/languages</extracomment>
        <translation>Vietnamita</translation>
    </message>
    <message>
        <source>View</source>
        <extracomment>gui/commands</extracomment>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Wait until that has ended, or stop it, then try again.</source>
        <extracomment>core/wording_disk</extracomment>
        <translation>Espere a que eso termine o deténgalo, y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Wait until that has ended, then try again.</source>
        <extracomment>core/wording_disk</extracomment>
        <translation>Espere a que eso termine y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>gui/downloads</extracomment>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Waiting for the reply before it</source>
        <extracomment>gui/chat</extracomment>
        <translation>Esperando a la respuesta anterior</translation>
    </message>
    <message>
        <source>Waiting for the reply to end</source>
        <extracomment>gui/speed</extracomment>
        <translation>Esperando a que termine la respuesta</translation>
    </message>
    <message>
        <source>Waiting to be checked</source>
        <extracomment>gui/library</extracomment>
        <translation>En espera de comprobación</translation>
    </message>
    <message>
        <source>Waiting until nothing else is computed</source>
        <extracomment>gui/models</extracomment>
        <translation>Esperando a que no se calcule nada más</translation>
    </message>
    <message>
        <source>Waiting: a reply or another measurement comes first</source>
        <extracomment>gui/speed</extracomment>
        <translation>En espera: antes va una respuesta u otra medición</translation>
    </message>
    <message>
        <source>Waits for the model before it</source>
        <extracomment>gui/chat</extracomment>
        <translation>Espera al modelo anterior</translation>
    </message>
    <message>
        <source>Waits for the reply above</source>
        <extracomment>gui/chat</extracomment>
        <translation>Espera a la respuesta de arriba</translation>
    </message>
    <message>
        <source>Warming up</source>
        <extracomment>gui/models</extracomment>
        <translation>Calentando</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <extracomment>gui/keeping</extracomment>
        <translation>Página web (*.html)</translation>
    </message>
    <message>
        <source>Web pages, a zip file</source>
        <extracomment>gui/keeping</extracomment>
        <translation>Páginas web, un archivo zip</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <extracomment>gui/dates</extracomment>
        <translation>miércoles</translation>
    </message>
    <message>
        <source>Weigh it as usual</source>
        <extracomment>gui/speed</extracomment>
        <translation>Darle el peso habitual</translation>
    </message>
    <message>
        <source>Weigh it otherwise</source>
        <extracomment>gui/speed</extracomment>
        <translation>Darle otro peso</translation>
    </message>
    <message>
        <source>Welcome to Goldcrest</source>
        <extracomment>gui/models</extracomment>
        <translation>Bienvenido a Goldcrest</translation>
    </message>
    <message>
        <source>What can be done</source>
        <extracomment>gui/commands</extracomment>
        <translation>Qué se puede hacer</translation>
    </message>
    <message>
        <source>What do you need ideas for?</source>
        <extracomment>a specialist</extracomment>
        <translation>¿Para qué necesita ideas?</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <extracomment>gui/commands</extracomment>
        <translation>¿Qué quiere hacer?</translation>
    </message>
    <message>
        <source>What do you want to learn?</source>
        <extracomment>a specialist</extracomment>
        <translation>¿Qué quiere aprender?</translation>
    </message>
    <message>
        <source>What happens when a chat grows longer than the model reads. Pinned messages always stay.</source>
        <extracomment>core/settings</extracomment>
        <translation>Qué ocurre cuando un chat supera lo que lee el modelo. Los mensajes fijados se quedan siempre.</translation>
    </message>
    <message>
        <source>What is chosen takes the place of {blank} in instructions.</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Lo elegido ocupa el lugar de {blank} en las instrucciones.</translation>
    </message>
    <message>
        <source>What is in {path} belongs to {owner}, so Goldcrest takes nothing out of it.</source>
        <extracomment>core/wording_disk</extracomment>
        <translation>Lo que hay en {path} pertenece a {owner}, así que Goldcrest no saca nada de ahí.</translation>
    </message>
    <message>
        <source>What is new</source>
        <extracomment>gui/about</extracomment>
        <translation>Novedades</translation>
    </message>
    <message>
        <source>What is not changed here is as the model&apos;s maker recommends.</source>
        <extracomment>gui/chat</extracomment>
        <translation>Lo que no se cambia aquí queda como recomienda el autor del modelo.</translation>
    </message>
    <message>
        <source>What is sent of {name}</source>
        <extracomment>gui/chat</extracomment>
        <translation>Qué se envía de {name}</translation>
    </message>
    <message>
        <source>What is wrong is fetched again: the list and the downloads show how far it is.</source>
        <extracomment>gui/library</extracomment>
        <translation>Lo que está mal se descarga de nuevo: la lista y las descargas muestran el avance.</translation>
    </message>
    <message>
        <source>What it does</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>What leaves this computer</source>
        <extracomment>gui/privacy</extracomment>
        <translation>Qué sale de este equipo</translation>
    </message>
    <message>
        <source>What leaves this computer while Offline is off</source>
        <extracomment>gui/privacy</extracomment>
        <translation>Qué sale de este equipo mientras Sin conexión está desactivado</translation>
    </message>
    <message>
        <source>What models wrote</source>
        <extracomment>gui/finding</extracomment>
        <translation>Lo que escribieron los modelos</translation>
    </message>
    <message>
        <source>What should be written?</source>
        <extracomment>a specialist</extracomment>
        <translation>¿Qué hay que escribir?</translation>
    </message>
    <message>
        <source>What takes room</source>
        <extracomment>gui/disk</extracomment>
        <translation>Qué ocupa espacio</translation>
    </message>
    <message>
        <source>What takes room on this computer, and what of it can go.</source>
        <extracomment>gui/settings</extracomment>
        <translation>Qué ocupa espacio en este equipo y qué parte se puede quitar.</translation>
    </message>
    <message>
        <source>What takes room: {groups}</source>
        <extracomment>gui/disk</extracomment>
        <translation>Qué ocupa espacio: {groups}</translation>
    </message>
    <message>
        <source>What the chart shows</source>
        <extracomment>gui/speed</extracomment>
        <translation>Qué muestra el gráfico</translation>
    </message>
    <message>
        <source>What the file is</source>
        <extracomment>gui/keeping</extracomment>
        <translation>Qué es el archivo</translation>
    </message>
    <message>
        <source>What the model knew of it was on the disk.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>Lo que el modelo sabía de él estaba en el disco.</translation>
    </message>
    <message>
        <source>What the model reads</source>
        <extracomment>gui/chat</extracomment>
        <translation>Lo que lee el modelo</translation>
    </message>
    <message>
        <source>What the model should know or keep to in this chat</source>
        <extracomment>gui/chat</extracomment>
        <translation>Lo que el modelo debe saber o cumplir en este chat</translation>
    </message>
    <message>
        <source>What this computer is made of, as far as its system tells</source>
        <extracomment>gui/hardware</extracomment>
        <translation>De qué se compone este equipo, según lo que dice su sistema</translation>
    </message>
    <message>
        <source>What to find the fastest settings for</source>
        <extracomment>gui/speed</extracomment>
        <translation>Para qué buscar los ajustes más rápidos</translation>
    </message>
    <message>
        <source>What was written so far is kept. Send the message again, or try another model.</source>
        <extracomment>core/wording</extracomment>
        <translation>Lo escrito hasta ahora se conserva. Envíe el mensaje de nuevo o pruebe otro modelo.</translation>
    </message>
    <message>
        <source>What was written so far is kept. Send the message again.</source>
        <extracomment>core/wording</extracomment>
        <translation>Lo escrito hasta ahora se conserva. Envíe el mensaje de nuevo.</translation>
    </message>
    <message>
        <source>What you download is listed here, while it comes and afterwards.</source>
        <extracomment>gui/downloads</extracomment>
        <translation>Lo que descargue aparece aquí, mientras llega y después.</translation>
    </message>
    <message>
        <source>What you search for</source>
        <extracomment>gui/privacy</extracomment>
        <translation>Qué busca usted</translation>
    </message>
    <message>
        <source>What you were writing in its place is still in the message box.</source>
        <extracomment>gui/chat</extracomment>
        <translation>Lo que estaba escribiendo en su lugar sigue en el cuadro de mensaje.</translation>
    </message>
    <message>
        <source>What you wrote</source>
        <extracomment>gui/finding</extracomment>
        <translation>Lo que usted escribió</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>gui/models, gui/plots, gui/speed</extracomment>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>When a new chat offers it</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Cuándo lo ofrece un chat nuevo</translation>
    </message>
    <message>
        <source>When it is full</source>
        <extracomment>gui/chat</extracomment>
        <translation>Cuando está lleno</translation>
    </message>
    <message>
        <source>When something breaks, Goldcrest keeps a file of what went wrong and where in the program. It contains no chats, and nothing sends it: you can pass it on yourself. The newest 20 stay.</source>
        <extracomment>gui/reports</extracomment>
        <translation>Cuando algo se rompe, Goldcrest guarda un archivo con lo que falló y en qué parte del programa. No contiene chats, y nada lo envía: puede pasarlo usted a otros. Se conservan los 20 más recientes.</translation>
    </message>
    <message>
        <source>When the first message has one of these words.</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Cuando el primer mensaje tiene una de estas palabras.</translation>
    </message>
    <message>
        <source>When the first message {does}</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Cuando el primer mensaje {does}</translation>
    </message>
    <message>
        <source>Where downloaded models are kept.</source>
        <extracomment>core/settings</extracomment>
        <translation>Dónde se guardan los modelos descargados.</translation>
    </message>
    <message>
        <source>Where is the folder now?</source>
        <extracomment>gui/library</extracomment>
        <translation>¿Dónde está ahora la carpeta?</translation>
    </message>
    <message>
        <source>Where older messages are left out, what follows is read anew.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>Donde se omiten mensajes antiguos, lo que sigue se lee de nuevo.</translation>
    </message>
    <message>
        <source>Where things are</source>
        <extracomment>gui/about</extracomment>
        <translation>Dónde está cada cosa</translation>
    </message>
    <message>
        <source>Which model you choose</source>
        <extracomment>gui/privacy</extracomment>
        <translation>Qué modelo elige</translation>
    </message>
    <message>
        <source>Which parts are sent?</source>
        <extracomment>gui/chat</extracomment>
        <translation>¿Qué partes se envían?</translation>
    </message>
    <message>
        <source>Which version you have</source>
        <extracomment>gui/privacy</extracomment>
        <translation>Qué versión tiene</translation>
    </message>
    <message>
        <source>Whichever answers</source>
        <extracomment>gui/specialists</extracomment>
        <translation>El que responda</translation>
    </message>
    <message>
        <source>While an earlier message is being changed its files stay as they are, and none can be added.</source>
        <extracomment>gui/chat</extracomment>
        <translation>Mientras se modifica un mensaje anterior, sus archivos se quedan como están y no se puede añadir ninguno.</translation>
    </message>
    <message>
        <source>Who is it for, and what should it say?</source>
        <extracomment>a specialist</extracomment>
        <translation>¿Para quién es y qué debe decir?</translation>
    </message>
    <message>
        <source>Why is it slow?</source>
        <extracomment>gui/chat, gui/why</extracomment>
        <translation>¿Por qué va lento?</translation>
    </message>
    <message>
        <source>Window</source>
        <extracomment>gui/doctor</extracomment>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Windows does not tell of VNNI and AMX</source>
        <extracomment>core/machine</extracomment>
        <translation>Windows no informa de VNNI ni de AMX</translation>
    </message>
    <message>
        <source>With Ctrl+Enter, Enter alone begins a new line. Shift+Enter always does.</source>
        <extracomment>core/settings</extracomment>
        <translation>Con Ctrl+Intro, Intro solo empieza una línea nueva. Mayús+Intro lo hace siempre.</translation>
    </message>
    <message>
        <source>With it, old chats go on without being read again</source>
        <extracomment>gui/disk</extracomment>
        <translation>Con ello, los chats antiguos siguen sin volver a leerse</translation>
    </message>
    <message>
        <source>With its file for pictures, {size} more</source>
        <extracomment>gui/search</extracomment>
        <translation>Con su archivo para imágenes, {size} más</translation>
    </message>
    <message>
        <source>With {own} a typical turn takes as long.</source>
        <extracomment>core/wording_tuning</extracomment>
        <translation>Con {own}, un turno típico tarda lo mismo.</translation>
    </message>
    <message>
        <source>With {own} a typical turn takes {n} times as long.</source>
        <extracomment>core/wording_tuning</extracomment>
        <translation>Con {own}, la duración de un turno típico se multiplica por {n}.</translation>
    </message>
    <message>
        <source>With {own} a typical turn takes {percent} less.</source>
        <extracomment>core/wording_tuning</extracomment>
        <translation>Con {own}, un turno típico tarda un {percent} menos.</translation>
    </message>
    <message>
        <source>With {own} a typical turn takes {percent} longer.</source>
        <extracomment>core/wording_tuning</extracomment>
        <translation>Con {own}, un turno típico tarda un {percent} más.</translation>
    </message>
    <message>
        <source>With {tokens} to look back at, each new one takes about {percent} longer.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>Con {tokens} hacia atrás que mirar, cada uno nuevo tarda cerca de un {percent} más.</translation>
    </message>
    <message>
        <source>Won&apos;t fit: needs {needed} for {context} of context; this computer has {total}</source>
        <extracomment>core/findings</extracomment>
        <translation>No cabe: necesita {needed} para {context} de contexto; este equipo tiene {total}</translation>
    </message>
    <message>
        <source>Word document</source>
        <extracomment>core/words_of_documents</extracomment>
        <translation>documento de Word</translation>
    </message>
    <message>
        <source>Words, with commas between</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Palabras separadas por comas</translation>
    </message>
    <message>
        <source>Wrap lines</source>
        <extracomment>gui/chat</extracomment>
        <translation>Ajustar líneas</translation>
    </message>
    <message>
        <source>Write a friendly, short answer to the message below. What I want to say: {{answer}}

{{message}}</source>
        <extracomment>a prompt</extracomment>
        <translation>Escriba una respuesta amable y breve al mensaje de abajo. Lo que quiero decir: {{respuesta}}

{{mensaje}}</translation>
    </message>
    <message>
        <source>Write a letter, a digit, F1 to F12 or Space, with Ctrl, Alt or Meta: Ctrl+Alt+Space.</source>
        <extracomment>core/words_of_devices</extracomment>
        <translation>Escriba una letra, una cifra, de F1 a F12 o Espacio, con Ctrl, Alt o Meta: Ctrl+Alt+Espacio.</translation>
    </message>
    <message>
        <source>Write a message</source>
        <extracomment>gui/commands</extracomment>
        <translation>Escriba un mensaje</translation>
    </message>
    <message>
        <source>Write a short, friendly email that moves Tuesday&apos;s meeting to Thursday.</source>
        <extracomment>gui/chat</extracomment>
        <translation>Escriba un correo breve y amable que pase la reunión del martes al jueves.</translation>
    </message>
    <message>
        <source>Write an e-mail</source>
        <extracomment>a specialist</extracomment>
        <translation>Escribir un correo</translation>
    </message>
    <message>
        <source>Write code</source>
        <extracomment>a specialist</extracomment>
        <translation>Escribir código</translation>
    </message>
    <message>
        <source>Write it in GOLDCREST_UPDATES as https://name/path, or leave it out.</source>
        <extracomment>core/wording_hub</extracomment>
        <translation>Escríbala en GOLDCREST_UPDATES como https://nombre/ruta, u omítala.</translation>
    </message>
    <message>
        <source>Write it in the settings as http://name:port or socks5://name:port, or choose another proxy setting.</source>
        <extracomment>core/wording_hub</extracomment>
        <translation>Escríbalo en los ajustes como http://nombre:puerto o socks5://nombre:puerto, o elija otro ajuste de proxy.</translation>
    </message>
    <message>
        <source>Write it in the settings, under Network, as https://name, or leave it empty.</source>
        <extracomment>core/wording_hub</extracomment>
        <translation>Escríbala en los ajustes, en Red, como https://nombre, o déjela vacía.</translation>
    </message>
    <message>
        <source>Write or paste a JSON schema, or load one. Until then replies are free text.</source>
        <extracomment>gui/chat</extracomment>
        <translation>Escriba o pegue un esquema JSON, o cargue uno. Hasta entonces las respuestas son texto libre.</translation>
    </message>
    <message>
        <source>Write or paste a grammar, or load one. Until then replies are free text.</source>
        <extracomment>gui/chat</extracomment>
        <translation>Escriba o pegue una gramática, o cargue una. Hasta entonces las respuestas son texto libre.</translation>
    </message>
    <message>
        <source>Write over it, or send again to send the message as it is.</source>
        <extracomment>gui/chat</extracomment>
        <translation>Escriba encima o vuelva a enviar para mandar el mensaje como está.</translation>
    </message>
    <message>
        <source>Write the last reply again</source>
        <extracomment>gui/commands</extracomment>
        <translation>Escribir de nuevo la última respuesta</translation>
    </message>
    <message>
        <source>Write the text again without these mistakes. Write only the text.</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Escriba el texto de nuevo sin estos errores. Escriba solo el texto.</translation>
    </message>
    <message>
        <source>Write to {where}</source>
        <extracomment>gui/chat</extracomment>
        <translation>Escriba a {where}</translation>
    </message>
    <message>
        <source>Write with a small model&apos;s help</source>
        <extracomment>core/settings</extracomment>
        <translation>Escribir con ayuda de un modelo pequeño</translation>
    </message>
    <message>
        <source>Write without the small model&apos;s help.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>Escriba sin la ayuda del modelo pequeño.</translation>
    </message>
    <message>
        <source>Writes for a minute afterwards: does this computer slow down?</source>
        <extracomment>gui/speed</extracomment>
        <translation>Después escribe durante un minuto: ¿se ralentiza este equipo?</translation>
    </message>
    <message>
        <source>Writes small programs and functions, with the code first.</source>
        <extracomment>a specialist</extracomment>
        <translation>Escribe programas y funciones pequeños, con el código primero.</translation>
    </message>
    <message>
        <source>Writing</source>
        <extracomment>core/settings, gui/chat, gui/models, gui/speed</extracomment>
        <translation>Escritura</translation>
    </message>
    <message>
        <source>Writing a message</source>
        <extracomment>gui/commands</extracomment>
        <translation>Escribir un mensaje</translation>
    </message>
    <message>
        <source>Writing and explaining code</source>
        <extracomment>a model</extracomment>
        <translation>Escribir y explicar código</translation>
    </message>
    <message>
        <source>Writing and translating, pictures with a second file</source>
        <extracomment>a model</extracomment>
        <translation>Escribir y traducir, imágenes con un segundo archivo</translation>
    </message>
    <message>
        <source>Writing for a minute</source>
        <extracomment>gui/models</extracomment>
        <translation>Escribiendo durante un minuto</translation>
    </message>
    <message numerus="yes">
        <source>Writing is {percent}% slower than in the earlier result under equal conditions ({now} instead of {usual} tokens/s).</source>
        <comment>Writing is {percent}% slower than in the earlier {n} results under equal conditions ({now} instead of {usual} tokens/s).</comment>
        <extracomment>core/words_of_speed</extracomment>
        <translation>
            <numerusform>La escritura es un {percent} % más lenta que en el resultado anterior en las mismas condiciones ({now} en lugar de {usual} tokens/s).</numerusform>
            <numerusform>La escritura es un {percent} % más lenta que en los {n} resultados anteriores en las mismas condiciones ({now} en lugar de {usual} tokens/s).</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing, {tokens} into a chat</source>
        <extracomment>gui/models, gui/speed</extracomment>
        <translation>Escritura, tras {tokens} de chat</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <extracomment>gui/chat_rows, gui/finding</extracomment>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>You</source>
        <extracomment>core/chat, gui/finding</extracomment>
        <translation>Usted</translation>
    </message>
    <message>
        <source>You can download it anyway.</source>
        <extracomment>core/wording_hub</extracomment>
        <translation>Puede descargarlo igualmente.</translation>
    </message>
    <message>
        <source>You can look at all models, or try the built-in one.</source>
        <extracomment>gui/models</extracomment>
        <translation>Puede ver todos los modelos o probar el incluido.</translation>
    </message>
    <message>
        <source>You choose</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Usted elige</translation>
    </message>
    <message>
        <source>You have the newest version.</source>
        <extracomment>gui/about</extracomment>
        <translation>Tiene la versión más reciente.</translation>
    </message>
    <message>
        <source>Your chats</source>
        <extracomment>gui/keeping, gui/pages, gui/privacy, gui/settings</extracomment>
        <translation>Sus chats</translation>
    </message>
    <message>
        <source>Your chats and measurements</source>
        <extracomment>gui/disk</extracomment>
        <translation>Sus chats y mediciones</translation>
    </message>
    <message>
        <source>Your chats are saved. You can go on; if something looks wrong, start Goldcrest again. The report below helps to mend it. It contains no chats; please look through it before you pass it on.</source>
        <extracomment>gui/dialogs</extracomment>
        <translation>Sus chats están guardados. Puede seguir; si algo parece ir mal, reinicie Goldcrest. El informe de abajo ayuda a corregirlo. No contiene chats; revíselo antes de compartirlo, por favor.</translation>
    </message>
    <message>
        <source>Your chats were written by a newer version of Goldcrest.</source>
        <extracomment>core/wording_disk</extracomment>
        <translation>Una versión más reciente de Goldcrest escribió sus chats.</translation>
    </message>
    <message>
        <source>Your chats will be listed here.</source>
        <extracomment>gui/sidebar</extracomment>
        <translation>Sus chats aparecerán aquí.</translation>
    </message>
    <message>
        <source>Your desktop asks you first, and may let you choose another key.</source>
        <extracomment>gui/settings</extracomment>
        <translation>Su escritorio pregunta antes y puede dejarle elegir otra tecla.</translation>
    </message>
    <message>
        <source>Your desktop lets no program have such a key. In its own settings a key can start this command: goldcrest window --quick</source>
        <extracomment>gui/settings</extracomment>
        <translation>Su escritorio no permite una tecla así a ningún programa. En los ajustes del propio escritorio, una tecla puede iniciar esta orden: goldcrest window --quick</translation>
    </message>
    <message>
        <source>Your last reply: by {model} at {speed}, {time}, in the chat “{chat}”.</source>
        <extracomment>gui/speed</extracomment>
        <translation>Su última respuesta: de {model} a {speed}, {time}, en el chat «{chat}».</translation>
    </message>
    <message>
        <source>Your last reply: by {model} at {speed}, {time}.</source>
        <extracomment>gui/speed</extracomment>
        <translation>Su última respuesta: de {model} a {speed}, {time}.</translation>
    </message>
    <message>
        <source>Your last reply: by {model}, {time}, in the chat “{chat}”.</source>
        <extracomment>gui/speed</extracomment>
        <translation>Su última respuesta: de {model}, {time}, en el chat «{chat}».</translation>
    </message>
    <message>
        <source>Your last reply: by {model}, {time}.</source>
        <extracomment>gui/speed</extracomment>
        <translation>Su última respuesta: de {model}, {time}.</translation>
    </message>
    <message>
        <source>Your message</source>
        <extracomment>gui/chat</extracomment>
        <translation>Su mensaje</translation>
    </message>
    <message>
        <source>Your own</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Propios</translation>
    </message>
    <message>
        <source>Your prompts</source>
        <extracomment>gui/settings</extracomment>
        <translation>Sus plantillas</translation>
    </message>
    <message>
        <source>a beginner</source>
        <extracomment>a specialist</extracomment>
        <translation>un principiante</translation>
    </message>
    <message>
        <source>a cache of a quarter of the size</source>
        <extracomment>core/wording_tuning</extracomment>
        <translation>una caché de un cuarto del tamaño</translation>
    </message>
    <message>
        <source>a cache of half the size</source>
        <extracomment>core/wording_tuning</extracomment>
        <translation>una caché de la mitad del tamaño</translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <extracomment>gui/models</extracomment>
        <translation>quedan unos segundos</translation>
    </message>
    <message numerus="yes">
        <source>a file</source>
        <comment>{n} files</comment>
        <extracomment>core/words_of_chats</extracomment>
        <translation>
            <numerusform>un archivo</numerusform>
            <numerusform>{n} archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>a good one to begin with, by this computer&apos;s memory and cores</source>
        <extracomment>core/picker_reason</extracomment>
        <translation>uno bueno para empezar, según la memoria y los núcleos de este equipo</translation>
    </message>
    <message>
        <source>a graphics processor</source>
        <extracomment>core/wording_tuning</extracomment>
        <translation>un procesador gráfico</translation>
    </message>
    <message>
        <source>a licence of its own</source>
        <extracomment>core/licences</extracomment>
        <translation>una licencia propia</translation>
    </message>
    <message numerus="yes">
        <source>a minute</source>
        <comment>{n} minutes</comment>
        <extracomment>core/wording_speed</extracomment>
        <translation>
            <numerusform>un minuto</numerusform>
            <numerusform>{n} minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>a model</source>
        <extracomment>gui/plots</extracomment>
        <translation>un modelo</translation>
    </message>
    <message>
        <source>a model without a name</source>
        <extracomment>gui/speed</extracomment>
        <translation>un modelo sin nombre</translation>
    </message>
    <message>
        <source>a newer version of Goldcrest wrote it</source>
        <extracomment>gui/specialists</extracomment>
        <translation>la escribió una versión más reciente de Goldcrest</translation>
    </message>
    <message>
        <source>a newer version of the program wrote it</source>
        <extracomment>core/words_of_chats</extracomment>
        <translation>lo escribió una versión más reciente del programa</translation>
    </message>
    <message numerus="yes">
        <source>a part of another kind</source>
        <comment>{n} parts of other kinds</comment>
        <extracomment>core/words_of_chats</extracomment>
        <translation>
            <numerusform>una parte de otro tipo</numerusform>
            <numerusform>{n} partes de otros tipos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a picture</source>
        <comment>{n} pictures</comment>
        <extracomment>core/words_of_chats</extracomment>
        <translation>
            <numerusform>una imagen</numerusform>
            <numerusform>{n} imágenes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a recording</source>
        <comment>{n} recordings</comment>
        <extracomment>core/words_of_chats</extracomment>
        <translation>
            <numerusform>una grabación</numerusform>
            <numerusform>{n} grabaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>a reply or another measurement comes first</source>
        <extracomment>gui/speed</extracomment>
        <translation>antes va una respuesta u otra medición</translation>
    </message>
    <message>
        <source>a school student</source>
        <extracomment>a specialist</extracomment>
        <translation>un escolar</translation>
    </message>
    <message>
        <source>a smaller cache</source>
        <extracomment>core/wording_tuning</extracomment>
        <translation>una caché más pequeña</translation>
    </message>
    <message>
        <source>a university student</source>
        <extracomment>a specialist</extracomment>
        <translation>un estudiante universitario</translation>
    </message>
    <message numerus="yes">
        <source>a use of a tool</source>
        <comment>{n} uses of tools</comment>
        <extracomment>core/words_of_chats</extracomment>
        <translation>
            <numerusform>un uso de una herramienta</numerusform>
            <numerusform>{n} usos de herramientas</numerusform>
        </translation>
    </message>
    <message>
        <source>a use policy applies</source>
        <extracomment>a model</extracomment>
        <translation>se aplica una política de uso</translation>
    </message>
    <message>
        <source>a virtual disk does not tell</source>
        <extracomment>core/machine</extracomment>
        <translation>un disco virtual no lo dice</translation>
    </message>
    <message numerus="yes">
        <source>about a minute</source>
        <comment>about {n} minutes</comment>
        <extracomment>core/words_of_predictions</extracomment>
        <translation>
            <numerusform>cerca de un minuto</numerusform>
            <numerusform>unos {n} minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>about the same</source>
        <extracomment>gui/plots</extracomment>
        <translation>más o menos igual</translation>
    </message>
    <message>
        <source>about {number} t/s</source>
        <extracomment>gui/models</extracomment>
        <translation>unos {number} t/s</translation>
    </message>
    <message>
        <source>about {n} t/s</source>
        <extracomment>core/picker_reason</extracomment>
        <translation>unos {n} t/s</translation>
    </message>
    <message numerus="yes">
        <source>about {n} token</source>
        <comment>about {n} tokens</comment>
        <extracomment>gui/chat</extracomment>
        <translation>
            <numerusform>cerca de {n} token</numerusform>
            <numerusform>unos {n} tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>about {seconds}</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>unos {seconds}</translation>
    </message>
    <message>
        <source>about {sent} of {of} tokens: {what}</source>
        <extracomment>gui/chat</extracomment>
        <translation>unos {sent} de {of} tokens: {what}</translation>
    </message>
    <message numerus="yes">
        <source>about {used} of {n} token, {share} %</source>
        <comment>about {used} of {n} tokens, {share} %</comment>
        <extracomment>gui/chat</extracomment>
        <translation>
            <numerusform>unos {used} de {n} token, {share} %</numerusform>
            <numerusform>unos {used} de {n} tokens, {share} %</numerusform>
        </translation>
    </message>
    <message>
        <source>after {time}</source>
        <extracomment>gui/models</extracomment>
        <translation>tras {time}</translation>
    </message>
    <message>
        <source>always thinks first</source>
        <extracomment>gui/models</extracomment>
        <translation>siempre razona primero</translation>
    </message>
    <message numerus="yes">
        <source>an adapter elsewhere</source>
        <comment>{n} adapters elsewhere</comment>
        <extracomment>core/words_of_chats</extracomment>
        <translation>
            <numerusform>un adaptador en otro lugar</numerusform>
            <numerusform>{n} adaptadores en otro lugar</numerusform>
        </translation>
    </message>
    <message>
        <source>an expert in another field</source>
        <extracomment>a specialist</extracomment>
        <translation>un experto en otro campo</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more model</source>
        <comment>and {n} more models</comment>
        <extracomment>gui/plots</extracomment>
        <translation>
            <numerusform>y {n} modelo más</numerusform>
            <numerusform>y {n} modelos más</numerusform>
        </translation>
    </message>
    <message>
        <source>another Goldcrest is at it</source>
        <extracomment>gui/downloads</extracomment>
        <translation>otro Goldcrest se ocupa</translation>
    </message>
    <message>
        <source>answers as JSON</source>
        <extracomment>gui/specialists</extracomment>
        <translation>responde en JSON</translation>
    </message>
    <message>
        <source>answers as JSON by a schema</source>
        <extracomment>gui/specialists</extracomment>
        <translation>responde en JSON según un esquema</translation>
    </message>
    <message>
        <source>answers at once</source>
        <extracomment>gui/models</extracomment>
        <translation>responde enseguida</translation>
    </message>
    <message>
        <source>answers by a grammar</source>
        <extracomment>gui/specialists</extracomment>
        <translation>responde según una gramática</translation>
    </message>
    <message>
        <source>answers without thinking</source>
        <extracomment>gui/specialists</extracomment>
        <translation>responde sin razonar</translation>
    </message>
    <message>
        <source>anything</source>
        <extracomment>gui/specialists</extracomment>
        <translation>cualquier cosa</translation>
    </message>
    <message>
        <source>apologetic</source>
        <extracomment>a specialist</extracomment>
        <translation>de disculpa</translation>
    </message>
    <message>
        <source>archived</source>
        <extracomment>gui/chat_rows</extracomment>
        <translation>archivado</translation>
    </message>
    <message>
        <source>as fast as with llama.cpp&apos;s own settings</source>
        <extracomment>core/wording_tuning</extracomment>
        <translation>tan rápido como con los ajustes propios de llama.cpp</translation>
    </message>
    <message>
        <source>as it should be</source>
        <extracomment>app_doctor_models</extracomment>
        <translation>como debe ser</translation>
    </message>
    <message>
        <source>as predicted</source>
        <extracomment>core/words_of_predictions</extracomment>
        <translation>como se predijo</translation>
    </message>
    <message>
        <source>at the start</source>
        <extracomment>gui/models</extracomment>
        <translation>al principio</translation>
    </message>
    <message>
        <source>at the start of a message</source>
        <extracomment>gui/commands</extracomment>
        <translation>al principio de un mensaje</translation>
    </message>
    <message>
        <source>at {place}</source>
        <extracomment>gui/plots</extracomment>
        <translation>en {place}</translation>
    </message>
    <message>
        <source>at {time}</source>
        <extracomment>gui/plots</extracomment>
        <translation>a las {time}</translation>
    </message>
    <message>
        <source>before something changed</source>
        <extracomment>gui/models</extracomment>
        <translation>antes de que algo cambiara</translation>
    </message>
    <message>
        <source>below 700 million monthly users, with a use policy; shown as Built with Llama</source>
        <extracomment>a model</extracomment>
        <translation>menos de 700 millones de usuarios al mes, con política de uso; se muestra como Built with Llama</translation>
    </message>
    <message numerus="yes">
        <source>beside {n} other model</source>
        <comment>beside {n} other models</comment>
        <extracomment>gui/chat</extracomment>
        <translation>
            <numerusform>junto a otro modelo ({n})</numerusform>
            <numerusform>junto a otros {n} modelos</numerusform>
        </translation>
    </message>
    <message>
        <source>better writing, at a slower pace</source>
        <extracomment>gui/models</extracomment>
        <translation>mejor redacción, a un ritmo más lento</translation>
    </message>
    <message>
        <source>built-in</source>
        <extracomment>app_doctor_engine</extracomment>
        <translation>integrada</translation>
    </message>
    <message>
        <source>caches</source>
        <extracomment>gui/disk</extracomment>
        <translation>cachés</translation>
    </message>
    <message>
        <source>can think first, if you want</source>
        <extracomment>gui/models</extracomment>
        <translation>puede razonar primero, si usted quiere</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <extracomment>gui/keeping</extracomment>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>cannot run here</source>
        <extracomment>gui/search</extracomment>
        <translation>no puede funcionar aquí</translation>
    </message>
    <message>
        <source>clear and plain</source>
        <extracomment>a specialist</extracomment>
        <translation>claro y sencillo</translation>
    </message>
    <message>
        <source>closed</source>
        <comment>a fold</comment>
        <extracomment>gui/chat_rows, gui/specialists</extracomment>
        <translation>cerrada</translation>
    </message>
    <message>
        <source>comfortable</source>
        <extracomment>gui/models</extracomment>
        <translation>velocidad cómoda</translation>
    </message>
    <message>
        <source>comfortable: {speed}</source>
        <extracomment>gui/models</extracomment>
        <translation>cómoda: {speed}</translation>
    </message>
    <message>
        <source>commercial use allowed</source>
        <extracomment>gui/models</extracomment>
        <translation>uso comercial permitido</translation>
    </message>
    <message>
        <source>commercial use with conditions</source>
        <extracomment>gui/models</extracomment>
        <translation>uso comercial con condiciones</translation>
    </message>
    <message>
        <source>confident</source>
        <extracomment>a specialist</extracomment>
        <translation>seguro</translation>
    </message>
    <message>
        <source>consent needed</source>
        <extracomment>gui/search</extracomment>
        <translation>requiere consentimiento</translation>
    </message>
    <message>
        <source>copies of models in their old folder</source>
        <extracomment>gui/disk</extracomment>
        <translation>copias de modelos en su carpeta antigua</translation>
    </message>
    <message>
        <source>damaged</source>
        <extracomment>app_doctor_models</extracomment>
        <translation>dañado</translation>
    </message>
    <message>
        <source>difference</source>
        <extracomment>gui/plots</extracomment>
        <translation>diferencia</translation>
    </message>
    <message>
        <source>do not send</source>
        <extracomment>gui/chat</extracomment>
        <translation>no enviar</translation>
    </message>
    <message>
        <source>easy to read for a twelve-year-old</source>
        <extracomment>a specialist</extracomment>
        <translation>fácil de leer para alguien de doce años</translation>
    </message>
    <message>
        <source>elsewhere</source>
        <extracomment>core/library, gui/library</extracomment>
        <translation>en otro lugar</translation>
    </message>
    <message>
        <source>ended: no room left</source>
        <extracomment>gui/chat</extracomment>
        <translation>terminó: no quedaba sitio</translation>
    </message>
    <message>
        <source>exit status {n}</source>
        <extracomment>core/wording</extracomment>
        <translation>código de salida {n}</translation>
    </message>
    <message>
        <source>field {value}</source>
        <extracomment>core/wording</extracomment>
        <translation>el campo {value}</translation>
    </message>
    <message>
        <source>firm but polite</source>
        <extracomment>a specialist</extracomment>
        <translation>firme pero cortés</translation>
    </message>
    <message>
        <source>first word {seconds}</source>
        <extracomment>gui/chat</extracomment>
        <translation>primera palabra {seconds}</translation>
    </message>
    <message>
        <source>first {place}</source>
        <extracomment>gui/plots</extracomment>
        <translation>primero {place}</translation>
    </message>
    <message>
        <source>fits</source>
        <extracomment>gui/models, gui/search</extracomment>
        <translation>cabe</translation>
    </message>
    <message>
        <source>five short bullet points</source>
        <extracomment>a specialist</extracomment>
        <translation>cinco puntos breves</translation>
    </message>
    <message>
        <source>flash attention</source>
        <extracomment>core/wording_tuning</extracomment>
        <translation>flash attention</translation>
    </message>
    <message>
        <source>flash attention where it pays</source>
        <extracomment>core/wording_tuning</extracomment>
        <translation>flash attention donde compensa</translation>
    </message>
    <message>
        <source>for search, not for chats</source>
        <extracomment>gui/search</extracomment>
        <translation>para buscar, no para chats</translation>
    </message>
    <message>
        <source>formal</source>
        <extracomment>a specialist</extracomment>
        <translation>formal</translation>
    </message>
    <message>
        <source>friendly</source>
        <extracomment>a specialist</extracomment>
        <translation>amistoso</translation>
    </message>
    <message>
        <source>friendly and professional</source>
        <extracomment>a specialist</extracomment>
        <translation>amistoso y profesional</translation>
    </message>
    <message>
        <source>from Goldcrest</source>
        <extracomment>gui/specialists</extracomment>
        <translation>de Goldcrest</translation>
    </message>
    <message>
        <source>from another folder</source>
        <extracomment>gui/library</extracomment>
        <translation>de otra carpeta</translation>
    </message>
    <message>
        <source>from its size alone</source>
        <extracomment>gui/models</extracomment>
        <translation>solo por su tamaño</translation>
    </message>
    <message>
        <source>from what its parts take here</source>
        <extracomment>gui/models</extracomment>
        <translation>por lo que ocupan aquí sus partes</translation>
    </message>
    <message>
        <source>from {source}</source>
        <extracomment>gui/library</extracomment>
        <translation>de {source}</translation>
    </message>
    <message>
        <source>hide</source>
        <comment>thoughts</comment>
        <extracomment>gui/chat</extracomment>
        <translation>ocultar</translation>
    </message>
    <message>
        <source>higher</source>
        <extracomment>gui/plots</extracomment>
        <translation>mayor</translation>
    </message>
    <message>
        <source>highest {point}</source>
        <extracomment>gui/plots</extracomment>
        <translation>máximo {point}</translation>
    </message>
    <message>
        <source>image</source>
        <extracomment>core/words_of_documents</extracomment>
        <translation>imagen</translation>
    </message>
    <message>
        <source>in an empty field</source>
        <extracomment>gui/commands</extracomment>
        <translation>en un campo vacío</translation>
    </message>
    <message>
        <source>in another folder of yours</source>
        <extracomment>gui/library</extracomment>
        <translation>en otra carpeta suya</translation>
    </message>
    <message>
        <source>in the file</source>
        <extracomment>gui/models</extracomment>
        <translation>en el archivo</translation>
    </message>
    <message>
        <source>in the models folder</source>
        <extracomment>gui/library</extracomment>
        <translation>en la carpeta de modelos</translation>
    </message>
    <message>
        <source>in under {seconds} s</source>
        <extracomment>gui/chat</extracomment>
        <translation>en menos de {seconds} s</translation>
    </message>
    <message>
        <source>in {source}</source>
        <extracomment>gui/library</extracomment>
        <translation>en {source}</translation>
    </message>
    <message>
        <source>incomplete</source>
        <extracomment>app_doctor_models</extracomment>
        <translation>incompleto</translation>
    </message>
    <message>
        <source>installed</source>
        <extracomment>gui/models, gui/search</extracomment>
        <translation>instalado</translation>
    </message>
    <message>
        <source>is long</source>
        <extracomment>gui/specialists</extracomment>
        <translation>es largo</translation>
    </message>
    <message>
        <source>is missing</source>
        <extracomment>core/catalogue_schema</extracomment>
        <translation>falta</translation>
    </message>
    <message>
        <source>is not a field of the catalogue</source>
        <extracomment>core/catalogue_schema</extracomment>
        <translation>no es un campo del catálogo</translation>
    </message>
    <message>
        <source>is not among the licences of the file</source>
        <extracomment>core/catalogue_schema</extracomment>
        <translation>no está entre las licencias del archivo</translation>
    </message>
    <message>
        <source>is there twice</source>
        <extracomment>core/catalogue_schema</extracomment>
        <translation>está dos veces</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <extracomment>gui/specialists</extracomment>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>it changed while it was copied</source>
        <extracomment>core/library</extracomment>
        <translation>cambió mientras se copiaba</translation>
    </message>
    <message>
        <source>it changes the words of a model that reads and writes by one table</source>
        <extracomment>core/engine</extracomment>
        <translation>cambia las palabras de un modelo que lee y escribe con una misma tabla</translation>
    </message>
    <message>
        <source>it could not load the built-in model</source>
        <extracomment>app_doctor_engine</extracomment>
        <translation>no pudo cargar el modelo integrado</translation>
    </message>
    <message>
        <source>it crashed</source>
        <extracomment>app_doctor_engine</extracomment>
        <translation>se cerró inesperadamente</translation>
    </message>
    <message>
        <source>it crashed ({cause})</source>
        <extracomment>app_doctor_engine</extracomment>
        <translation>se cerró inesperadamente ({cause})</translation>
    </message>
    <message>
        <source>it defines entities</source>
        <extracomment>core/documents</extracomment>
        <translation>define entidades</translation>
    </message>
    <message>
        <source>it did not answer for {seconds} s</source>
        <extracomment>app_doctor_engine</extracomment>
        <translation>no respondió durante {seconds} s</translation>
    </message>
    <message>
        <source>it did not answer in time</source>
        <extracomment>app_doctor_engine</extracomment>
        <translation>no respondió a tiempo</translation>
    </message>
    <message>
        <source>it does not begin as such a file does</source>
        <extracomment>core/documents</extracomment>
        <translation>no empieza como un archivo de ese tipo</translation>
    </message>
    <message>
        <source>it does not say that it is one of Word</source>
        <extracomment>core/documents</extracomment>
        <translation>no dice que sea uno de Word</translation>
    </message>
    <message>
        <source>it gave vectors that make no sense</source>
        <extracomment>core/engine</extracomment>
        <translation>dio vectores sin sentido</translation>
    </message>
    <message>
        <source>it goes on by itself</source>
        <extracomment>gui/downloads</extracomment>
        <translation>sigue por sí sola</translation>
    </message>
    <message>
        <source>it has no “name”</source>
        <extracomment>core/specialists</extracomment>
        <translation>no tiene «name»</translation>
    </message>
    <message>
        <source>it holds more than LoRA matrices</source>
        <extracomment>core/engine</extracomment>
        <translation>contiene más que matrices LoRA</translation>
    </message>
    <message>
        <source>it is a helper of another model, such as an adapter</source>
        <extracomment>core/library</extracomment>
        <translation>es un complemento de otro modelo, por ejemplo un adaptador</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <extracomment>core/words_of_chats</extracomment>
        <translation>está dañado</translation>
    </message>
    <message>
        <source>it is empty</source>
        <extracomment>core/engine</extracomment>
        <translation>está vacío</translation>
    </message>
    <message>
        <source>it is for another model</source>
        <extracomment>core/engine</extracomment>
        <translation>es para otro modelo</translation>
    </message>
    <message>
        <source>it is locked with a password</source>
        <extracomment>core/words_of_chats</extracomment>
        <translation>está bloqueado con una contraseña</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <extracomment>core/documents, core/toml_files</extracomment>
        <translation>tiene demasiados niveles anidados</translation>
    </message>
    <message>
        <source>it is no LoRA adapter</source>
        <extracomment>core/engine</extracomment>
        <translation>no es un adaptador LoRA</translation>
    </message>
    <message>
        <source>it is no file</source>
        <extracomment>core/chat, core/documents, core/toml_files</extracomment>
        <translation>no es un archivo</translation>
    </message>
    <message>
        <source>it is no text in UTF-8</source>
        <extracomment>core/toml_files</extracomment>
        <translation>no es texto en UTF-8</translation>
    </message>
    <message>
        <source>it is no whole GGUF file</source>
        <extracomment>core/engine</extracomment>
        <translation>no es un archivo GGUF completo</translation>
    </message>
    <message>
        <source>it is to act on parts of a prompt only, which this engine cannot do</source>
        <extracomment>core/engine</extracomment>
        <translation>debe actuar solo sobre partes de una entrada, lo que este motor no puede hacer</translation>
    </message>
    <message>
        <source>it is too large</source>
        <extracomment>core/prompts, core/toml_files, core/words_of_chats</extracomment>
        <translation>es demasiado grande</translation>
    </message>
    <message>
        <source>it is too long</source>
        <extracomment>core/engine</extracomment>
        <translation>es demasiado largo</translation>
    </message>
    <message>
        <source>it sends elsewhere</source>
        <extracomment>core/hub</extracomment>
        <translation>remite a otro sitio</translation>
    </message>
    <message>
        <source>it unpacks to far too much</source>
        <extracomment>core/words_of_chats</extracomment>
        <translation>al descomprimirse ocupa demasiado</translation>
    </message>
    <message>
        <source>its folder cannot be read</source>
        <extracomment>gui/downloads</extracomment>
        <translation>su carpeta no se puede leer</translation>
    </message>
    <message>
        <source>its folder is missing</source>
        <extracomment>gui/downloads</extracomment>
        <translation>falta su carpeta</translation>
    </message>
    <message>
        <source>its strength is no plain number</source>
        <extracomment>core/engine</extracomment>
        <translation>su intensidad no es un número normal</translation>
    </message>
    <message>
        <source>leave out</source>
        <extracomment>gui/chat</extracomment>
        <translation>omitir</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <extracomment>core/words_of_predictions</extracomment>
        <translation>menos de un minuto</translation>
    </message>
    <message>
        <source>licence {licence}</source>
        <extracomment>gui/models</extracomment>
        <translation>licencia {licence}</translation>
    </message>
    <message>
        <source>line {value}</source>
        <extracomment>core/wording</extracomment>
        <translation>la línea {value}</translation>
    </message>
    <message>
        <source>llama.cpp cannot read it</source>
        <extracomment>core/engine</extracomment>
        <translation>llama.cpp no lo puede leer</translation>
    </message>
    <message>
        <source>llama.cpp&apos;s own build</source>
        <extracomment>core/wording_tuning</extracomment>
        <translation>la compilación propia de llama.cpp</translation>
    </message>
    <message>
        <source>llama.cpp&apos;s own settings (its newest build for this processor, with repacking, steps of {tokens} tokens, flash attention)</source>
        <extracomment>core/wording_tuning</extracomment>
        <translation>los ajustes propios de llama.cpp (su compilación más reciente para este procesador, con reempaquetado, pasos de {tokens} tokens, flash attention)</translation>
    </message>
    <message>
        <source>llama.cpp&apos;s own settings are in use.</source>
        <extracomment>gui/speed</extracomment>
        <translation>Se usan los ajustes propios de llama.cpp.</translation>
    </message>
    <message>
        <source>llama.cpp&apos;s own settings are used again.</source>
        <extracomment>gui/speed</extracomment>
        <translation>Se vuelven a usar los ajustes propios de llama.cpp.</translation>
    </message>
    <message>
        <source>long</source>
        <extracomment>gui/dates</extracomment>
        <translation>larga</translation>
    </message>
    <message>
        <source>looks like code</source>
        <extracomment>gui/specialists</extracomment>
        <translation>parece código</translation>
    </message>
    <message>
        <source>lower</source>
        <extracomment>gui/plots</extracomment>
        <translation>menor</translation>
    </message>
    <message>
        <source>lowest {point}</source>
        <extracomment>gui/plots</extracomment>
        <translation>mínimo {point}</translation>
    </message>
    <message>
        <source>macOS gives such a key only to programs that may watch all that you type, so Goldcrest takes none. Quick ask opens from the icon in the menu bar.</source>
        <extracomment>gui/settings</extracomment>
        <translation>macOS solo da una tecla así a los programas que pueden observar todo lo que usted escribe, así que Goldcrest no usa ninguna. La pregunta rápida se abre desde el icono de la barra de menús.</translation>
    </message>
    <message>
        <source>makes more mistakes</source>
        <extracomment>gui/search</extracomment>
        <translation>comete más errores</translation>
    </message>
    <message>
        <source>markdown</source>
        <extracomment>core/words_of_documents</extracomment>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>measured</source>
        <extracomment>gui/models, gui/plots</extracomment>
        <translation>medido</translation>
    </message>
    <message>
        <source>measured on a model of the same shape</source>
        <extracomment>gui/models</extracomment>
        <translation>medido con un modelo de la misma forma</translation>
    </message>
    <message>
        <source>measured tokens/s</source>
        <extracomment>gui/plots</extracomment>
        <translation>tokens/s medidos</translation>
    </message>
    <message>
        <source>measuring, {seconds} s left</source>
        <extracomment>gui/models</extracomment>
        <translation>midiendo, quedan {seconds} s</translation>
    </message>
    <message>
        <source>memory ran short and was moved to the disk</source>
        <extracomment>core/words_of_speed</extracomment>
        <translation>faltó memoria y parte pasó al disco</translation>
    </message>
    <message>
        <source>min-p {value}</source>
        <extracomment>gui/specialists</extracomment>
        <translation>min-p {value}</translation>
    </message>
    <message>
        <source>minutes</source>
        <extracomment>core/settings</extracomment>
        <translation>minutos</translation>
    </message>
    <message>
        <source>model {value}</source>
        <extracomment>core/wording</extracomment>
        <translation>el modelo {value}</translation>
    </message>
    <message>
        <source>more than {n} times faster</source>
        <extracomment>core/wording_tuning</extracomment>
        <translation>más de {n} veces más rápido</translation>
    </message>
    <message>
        <source>most exact, slower</source>
        <extracomment>gui/search</extracomment>
        <translation>el más exacto, más lento</translation>
    </message>
    <message>
        <source>must be 40 hex digits</source>
        <extracomment>core/catalogue_rules</extracomment>
        <translation>debe tener 40 cifras hexadecimales</translation>
    </message>
    <message>
        <source>must be 64 hex digits</source>
        <extracomment>core/catalogue_rules</extracomment>
        <translation>debe tener 64 cifras hexadecimales</translation>
    </message>
    <message>
        <source>must be a build such as &quot;b10828&quot; or a date</source>
        <extracomment>core/catalogue_rules</extracomment>
        <translation>debe ser una compilación como &quot;b10828&quot; o una fecha</translation>
    </message>
    <message>
        <source>must be a list of tables</source>
        <extracomment>core/catalogue_rules</extracomment>
        <translation>debe ser una lista de tablas</translation>
    </message>
    <message>
        <source>must be a name such as Q4_K_M</source>
        <extracomment>core/catalogue_rules</extracomment>
        <translation>debe ser un nombre como Q4_K_M</translation>
    </message>
    <message>
        <source>must be a table</source>
        <extracomment>core/catalogue_rules, core/catalogue_schema</extracomment>
        <translation>debe ser una tabla</translation>
    </message>
    <message>
        <source>must be a text</source>
        <extracomment>core/catalogue_rules</extracomment>
        <translation>debe ser un texto</translation>
    </message>
    <message>
        <source>must be an https address</source>
        <extracomment>core/catalogue_rules</extracomment>
        <translation>debe ser una dirección https</translation>
    </message>
    <message>
        <source>must be llama.cpp&apos;s name</source>
        <extracomment>core/catalogue_rules</extracomment>
        <translation>debe ser el nombre que usa llama.cpp</translation>
    </message>
    <message>
        <source>must be owner/name</source>
        <extracomment>core/catalogue_rules</extracomment>
        <translation>debe ser propietario/nombre</translation>
    </message>
    <message>
        <source>must be small letters, digits, dots, hyphens</source>
        <extracomment>core/catalogue_rules</extracomment>
        <translation>debe tener solo minúsculas, cifras, puntos y guiones</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <extracomment>core/catalogue_rules</extracomment>
        <translation>debe ser true o false</translation>
    </message>
    <message>
        <source>must end in .gguf</source>
        <extracomment>core/catalogue_rules</extracomment>
        <translation>debe terminar en .gguf</translation>
    </message>
    <message>
        <source>nearly the original</source>
        <extracomment>gui/search</extracomment>
        <translation>casi el original</translation>
    </message>
    <message>
        <source>needs about {size}</source>
        <extracomment>gui/search</extracomment>
        <translation>necesita unos {size}</translation>
    </message>
    <message>
        <source>needs administrator rights</source>
        <extracomment>core/machine</extracomment>
        <translation>requiere permisos de administrador</translation>
    </message>
    <message>
        <source>needs {size}</source>
        <extracomment>gui/models, gui/search</extracomment>
        <translation>necesita {size}</translation>
    </message>
    <message>
        <source>new chat model</source>
        <extracomment>gui/commands</extracomment>
        <translation>nuevo modelo de chat</translation>
    </message>
    <message>
        <source>no GPU</source>
        <extracomment>gui/models</extracomment>
        <translation>sin GPU</translation>
    </message>
    <message>
        <source>no exit status</source>
        <extracomment>core/engine</extracomment>
        <translation>sin código de salida</translation>
    </message>
    <message>
        <source>no flash attention</source>
        <extracomment>core/wording_tuning</extracomment>
        <translation>sin flash attention</translation>
    </message>
    <message>
        <source>no graphics processor</source>
        <extracomment>gui/plots</extracomment>
        <translation>sin procesador gráfico</translation>
    </message>
    <message>
        <source>no keyring is running</source>
        <extracomment>core/tokens</extracomment>
        <translation>no hay ningún llavero en marcha</translation>
    </message>
    <message>
        <source>no network, goes on by itself</source>
        <extracomment>gui/downloads</extracomment>
        <translation>sin red, sigue por sí sola</translation>
    </message>
    <message>
        <source>none: it may answer oddly</source>
        <extracomment>gui/models</extracomment>
        <translation>ninguna: puede responder de forma rara</translation>
    </message>
    <message>
        <source>not even the built-in model fits into its memory</source>
        <extracomment>app_doctor_engine</extracomment>
        <translation>ni siquiera el modelo integrado cabe en su memoria</translation>
    </message>
    <message>
        <source>not for commercial use</source>
        <extracomment>gui/models</extracomment>
        <translation>no apto para uso comercial</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>core/wording_tuning, gui/models</extracomment>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>not measured</source>
        <extracomment>gui/speed</extracomment>
        <translation>no medido</translation>
    </message>
    <message>
        <source>not measured yet</source>
        <extracomment>gui/models</extracomment>
        <translation>aún no medido</translation>
    </message>
    <message>
        <source>not told by this system</source>
        <extracomment>core/machine</extracomment>
        <translation>este sistema no lo dice</translation>
    </message>
    <message>
        <source>nothing could be read</source>
        <extracomment>core/machine</extracomment>
        <translation>no se pudo leer nada</translation>
    </message>
    <message>
        <source>nothing was said in it</source>
        <extracomment>core/words_of_chats</extracomment>
        <translation>no se dijo nada en él</translation>
    </message>
    <message>
        <source>of memory</source>
        <extracomment>gui/speed</extracomment>
        <translation>de memoria</translation>
    </message>
    <message>
        <source>on another processor</source>
        <extracomment>core/wording_tuning</extracomment>
        <translation>en otro procesador</translation>
    </message>
    <message>
        <source>on battery</source>
        <extracomment>gui/speed</extracomment>
        <translation>con batería</translation>
    </message>
    <message>
        <source>on mains</source>
        <extracomment>gui/speed</extracomment>
        <translation>con red eléctrica</translation>
    </message>
    <message>
        <source>on this computer</source>
        <extracomment>gui/models</extracomment>
        <translation>en este equipo</translation>
    </message>
    <message>
        <source>on this computer already</source>
        <extracomment>gui/models</extracomment>
        <translation>ya en este equipo</translation>
    </message>
    <message>
        <source>on {day}</source>
        <extracomment>gui/plots</extracomment>
        <translation>el {day}</translation>
    </message>
    <message>
        <source>on {source}</source>
        <extracomment>gui/speed</extracomment>
        <translation>en {source}</translation>
    </message>
    <message>
        <source>one page</source>
        <extracomment>a specialist</extracomment>
        <translation>una página</translation>
    </message>
    <message>
        <source>one sentence</source>
        <extracomment>a specialist</extracomment>
        <translation>una frase</translation>
    </message>
    <message>
        <source>only below 10 million US dollars of yearly revenue</source>
        <extracomment>a model</extracomment>
        <translation>solo por debajo de 10 millones de dólares de ingresos anuales</translation>
    </message>
    <message>
        <source>open</source>
        <comment>a fold</comment>
        <extracomment>gui/chat_rows, gui/specialists</extracomment>
        <translation>abierta</translation>
    </message>
    <message>
        <source>or</source>
        <comment>between keys</comment>
        <extracomment>gui/commands</extracomment>
        <translation>o</translation>
    </message>
    <message>
        <source>other programs were busy</source>
        <extracomment>core/words_of_speed</extracomment>
        <translation>otros programas estaban ocupados</translation>
    </message>
    <message numerus="yes">
        <source>page {where} of {of}</source>
        <comment>pages {where} of {of}</comment>
        <extracomment>core/words_of_documents</extracomment>
        <translation>
            <numerusform>página {where} de {of}</numerusform>
            <numerusform>páginas {where} de {of}</numerusform>
        </translation>
    </message>
    <message>
        <source>perhaps {seconds}</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>quizá {seconds}</translation>
    </message>
    <message>
        <source>pinned</source>
        <extracomment>gui/chat_rows</extracomment>
        <translation>fijado</translation>
    </message>
    <message>
        <source>polite and formal</source>
        <extracomment>a specialist</extracomment>
        <translation>cortés y formal</translation>
    </message>
    <message>
        <source>power</source>
        <extracomment>core/words_of_speed</extracomment>
        <translation>la alimentación</translation>
    </message>
    <message>
        <source>predicted</source>
        <extracomment>gui/models, gui/plots</extracomment>
        <translation>predicho</translation>
    </message>
    <message>
        <source>predicted tokens/s</source>
        <extracomment>gui/plots</extracomment>
        <translation>tokens/s predichos</translation>
    </message>
    <message>
        <source>predicted {predicted}, measured {measured}</source>
        <extracomment>gui/plots</extracomment>
        <translation>predicho {predicted}, medido {measured}</translation>
    </message>
    <message>
        <source>predicted {predicted}, measured {measured} t/s</source>
        <extracomment>core/words_of_predictions</extracomment>
        <translation>predicho {predicted}, medido {measured} t/s</translation>
    </message>
    <message>
        <source>predicted ±{percent} %</source>
        <extracomment>gui/models</extracomment>
        <translation>predicho ±{percent} %</translation>
    </message>
    <message>
        <source>presence {value}</source>
        <extracomment>gui/specialists</extracomment>
        <translation>presencia {value}</translation>
    </message>
    <message>
        <source>prompts and writing {change}</source>
        <extracomment>core/wording_tuning</extracomment>
        <translation>lectura y escritura {change}</translation>
    </message>
    <message>
        <source>prompts {reads}, writing {writes}</source>
        <extracomment>core/wording_tuning</extracomment>
        <translation>lectura {reads}, escritura {writes}</translation>
    </message>
    <message>
        <source>quick answers, rewriting</source>
        <extracomment>gui/models</extracomment>
        <translation>respuestas rápidas, reescribir</translation>
    </message>
    <message>
        <source>read whole, with nothing to compare it with yet</source>
        <extracomment>app_doctor_models</extracomment>
        <translation>leído entero, sin nada con qué compararlo aún</translation>
    </message>
    <message>
        <source>reading a question</source>
        <extracomment>gui/speed</extracomment>
        <translation>leer una pregunta</translation>
    </message>
    <message>
        <source>reads {speed}</source>
        <extracomment>gui/plots</extracomment>
        <translation>lee a {speed}</translation>
    </message>
    <message>
        <source>recommended</source>
        <extracomment>gui/models</extracomment>
        <translation>recomendado</translation>
    </message>
    <message>
        <source>recommended for this computer: {advice}</source>
        <extracomment>gui/models</extracomment>
        <translation>recomendado para este equipo: {advice}</translation>
    </message>
    <message>
        <source>redirected to an address that is not safe</source>
        <extracomment>core/hub</extracomment>
        <translation>redirigió a una dirección que no es segura</translation>
    </message>
    <message>
        <source>repetition {value}</source>
        <extracomment>gui/specialists</extracomment>
        <translation>repetición {value}</translation>
    </message>
    <message>
        <source>resumed at {percent} %</source>
        <extracomment>gui/downloads</extracomment>
        <translation>reanudada al {percent} %</translation>
    </message>
    <message>
        <source>revision {revision}</source>
        <extracomment>gui/models</extracomment>
        <translation>revisión {revision}</translation>
    </message>
    <message>
        <source>says {words}</source>
        <extracomment>gui/specialists</extracomment>
        <translation>dice {words}</translation>
    </message>
    <message>
        <source>seconds</source>
        <extracomment>gui/speed</extracomment>
        <translation>segundos</translation>
    </message>
    <message>
        <source>seed {value}</source>
        <extracomment>gui/specialists</extracomment>
        <translation>semilla {value}</translation>
    </message>
    <message>
        <source>settings</source>
        <extracomment>gui/commands</extracomment>
        <translation>ajustes</translation>
    </message>
    <message>
        <source>short</source>
        <extracomment>a specialist, gui/dates</extracomment>
        <translation>corta</translation>
    </message>
    <message>
        <source>short and direct</source>
        <extracomment>a specialist</extracomment>
        <translation>corto y directo</translation>
    </message>
    <message>
        <source>show</source>
        <comment>thoughts</comment>
        <extracomment>gui/chat</extracomment>
        <translation>mostrar</translation>
    </message>
    <message>
        <source>size not known</source>
        <extracomment>gui/models</extracomment>
        <translation>tamaño desconocido</translation>
    </message>
    <message>
        <source>slower than before</source>
        <extracomment>gui/speed</extracomment>
        <translation>más lento que antes</translation>
    </message>
    <message>
        <source>source code</source>
        <extracomment>core/words_of_documents</extracomment>
        <translation>código fuente</translation>
    </message>
    <message numerus="yes">
        <source>steps of {n} token</source>
        <comment>steps of {n} tokens</comment>
        <extracomment>core/wording_tuning</extracomment>
        <translation>
            <numerusform>pasos de {n} token</numerusform>
            <numerusform>pasos de {n} tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>stopped before its end</source>
        <extracomment>gui/chat</extracomment>
        <translation>detenida antes del final</translation>
    </message>
    <message>
        <source>stopped by you</source>
        <extracomment>gui/chat</extracomment>
        <translation>detenida por usted</translation>
    </message>
    <message>
        <source>stopped early</source>
        <extracomment>gui/speed</extracomment>
        <translation>interrumpida</translation>
    </message>
    <message>
        <source>suits {models}</source>
        <extracomment>gui/specialists</extracomment>
        <translation>va bien con {models}</translation>
    </message>
    <message>
        <source>suits {models}, on this computer</source>
        <extracomment>gui/specialists</extracomment>
        <translation>va bien con {models}, en este equipo</translation>
    </message>
    <message>
        <source>sustained</source>
        <extracomment>gui/speed</extracomment>
        <translation>sostenida</translation>
    </message>
    <message>
        <source>t/s: tokens per second</source>
        <extracomment>gui/plots</extracomment>
        <translation>t/s: tokens por segundo</translation>
    </message>
    <message>
        <source>table</source>
        <extracomment>core/words_of_documents</extracomment>
        <translation>tabla</translation>
    </message>
    <message>
        <source>temperature {value}</source>
        <extracomment>gui/specialists</extracomment>
        <translation>temperatura {value}</translation>
    </message>
    <message>
        <source>text</source>
        <extracomment>core/words_of_documents</extracomment>
        <translation>texto</translation>
    </message>
    <message>
        <source>the Hugging Face cache</source>
        <extracomment>core/library</extracomment>
        <translation>la caché de Hugging Face</translation>
    </message>
    <message>
        <source>the answer is compressed</source>
        <extracomment>core/hub</extracomment>
        <translation>la respuesta está comprimida</translation>
    </message>
    <message>
        <source>the answer is nested too deeply</source>
        <extracomment>core/hub</extracomment>
        <translation>la respuesta tiene demasiados niveles anidados</translation>
    </message>
    <message>
        <source>the answer is too long</source>
        <extracomment>core/hub</extracomment>
        <translation>la respuesta es demasiado larga</translation>
    </message>
    <message>
        <source>the answer takes too long</source>
        <extracomment>core/hub</extracomment>
        <translation>la respuesta tarda demasiado</translation>
    </message>
    <message>
        <source>the answer tells of no version</source>
        <extracomment>core/hub</extracomment>
        <translation>la respuesta no indica ninguna versión</translation>
    </message>
    <message>
        <source>the best answers, for fast computers</source>
        <extracomment>gui/models</extracomment>
        <translation>las mejores respuestas, para equipos rápidos</translation>
    </message>
    <message>
        <source>the best for most laptops</source>
        <extracomment>gui/models</extracomment>
        <translation>el mejor para la mayoría de los portátiles</translation>
    </message>
    <message>
        <source>the computer ran on its battery</source>
        <extracomment>core/words_of_speed</extracomment>
        <translation>el equipo funcionaba con batería</translation>
    </message>
    <message>
        <source>the computer that this virtual machine runs on was busy</source>
        <extracomment>core/words_of_speed</extracomment>
        <translation>el equipo en el que funciona esta máquina virtual estaba ocupado</translation>
    </message>
    <message>
        <source>the connection broke, goes on by itself</source>
        <extracomment>gui/downloads</extracomment>
        <translation>se cortó la conexión, sigue por sí sola</translation>
    </message>
    <message>
        <source>the connection ended too early</source>
        <extracomment>core/hub</extracomment>
        <translation>la conexión terminó demasiado pronto</translation>
    </message>
    <message>
        <source>the connection is metered</source>
        <extracomment>gui/downloads</extracomment>
        <translation>la conexión es de uso medido</translation>
    </message>
    <message>
        <source>the disk fails</source>
        <extracomment>gui/downloads</extracomment>
        <translation>el disco falla</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <extracomment>gui/downloads</extracomment>
        <translation>el disco está lleno</translation>
    </message>
    <message numerus="yes">
        <source>the end of a very long message</source>
        <comment>the ends of {n} very long messages</comment>
        <extracomment>core/words_of_chats</extracomment>
        <translation>
            <numerusform>el final de un mensaje muy largo</numerusform>
            <numerusform>los finales de {n} mensajes muy largos</numerusform>
        </translation>
    </message>
    <message>
        <source>the engine</source>
        <extracomment>core/words_of_speed</extracomment>
        <translation>el motor</translation>
    </message>
    <message>
        <source>the engine does not take the adapters</source>
        <extracomment>core/engine</extracomment>
        <translation>el motor no admite los adaptadores</translation>
    </message>
    <message>
        <source>the engine refuses it</source>
        <extracomment>core/engine</extracomment>
        <translation>el motor lo rechaza</translation>
    </message>
    <message>
        <source>the engine&apos;s build for this processor</source>
        <extracomment>core/words_of_speed</extracomment>
        <translation>la compilación del motor para este procesador</translation>
    </message>
    <message>
        <source>the file ends in the middle</source>
        <extracomment>core/words_of_chats</extracomment>
        <translation>el archivo termina a la mitad</translation>
    </message>
    <message>
        <source>the file has been cut off</source>
        <extracomment>core/hub</extracomment>
        <translation>el archivo está cortado</translation>
    </message>
    <message>
        <source>the file has gone</source>
        <extracomment>core/engine</extracomment>
        <translation>el archivo ya no está</translation>
    </message>
    <message>
        <source>the file is not UTF-8</source>
        <extracomment>core/catalogue_schema</extracomment>
        <translation>el archivo no es UTF-8</translation>
    </message>
    <message>
        <source>the grammar of the schema is too long</source>
        <extracomment>core/engine</extracomment>
        <translation>la gramática del esquema es demasiado larga</translation>
    </message>
    <message>
        <source>the graphics driver</source>
        <extracomment>core/words_of_speed</extracomment>
        <translation>el controlador gráfico</translation>
    </message>
    <message>
        <source>the header is larger than any sound one</source>
        <extracomment>core/hub</extracomment>
        <translation>la cabecera es mayor que cualquiera razonable</translation>
    </message>
    <message>
        <source>the hub is busy, goes on by itself</source>
        <extracomment>gui/downloads</extracomment>
        <translation>el hub está ocupado, sigue por sí sola</translation>
    </message>
    <message>
        <source>the largest model above your {line} t/s line, {speed}</source>
        <extracomment>core/picker_reason</extracomment>
        <translation>el modelo más grande por encima de su línea de {line} t/s, {speed}</translation>
    </message>
    <message>
        <source>the largest model surely above your {line} t/s line, {speed}; {other} may be below it, {its_speed}</source>
        <extracomment>core/picker_reason</extracomment>
        <translation>el modelo más grande seguro por encima de su línea de {line} t/s, {speed}; {other} puede estar por debajo, {its_speed}</translation>
    </message>
    <message>
        <source>the model in memory of its own</source>
        <extracomment>core/wording_tuning</extracomment>
        <translation>el modelo en memoria propia</translation>
    </message>
    <message>
        <source>the network wants you to sign in</source>
        <extracomment>gui/downloads</extracomment>
        <translation>la red pide iniciar sesión</translation>
    </message>
    <message>
        <source>the only kind there is</source>
        <extracomment>gui/search</extracomment>
        <translation>el único tipo que hay</translation>
    </message>
    <message>
        <source>the power plan</source>
        <extracomment>core/words_of_speed</extracomment>
        <translation>el plan de energía</translation>
    </message>
    <message>
        <source>the processor slowed down because it was hot</source>
        <extracomment>core/words_of_speed</extracomment>
        <translation>el procesador se ralentizó porque estaba caliente</translation>
    </message>
    <message numerus="yes">
        <source>the remains of a download or a copy</source>
        <comment>the remains of {n} downloads or copies</comment>
        <extracomment>gui/disk</extracomment>
        <translation>
            <numerusform>los restos de una descarga o una copia</numerusform>
            <numerusform>los restos de {n} descargas o copias</numerusform>
        </translation>
    </message>
    <message>
        <source>the reply so far does not follow it</source>
        <extracomment>core/engine</extracomment>
        <translation>la respuesta hasta ahora no se ajusta</translation>
    </message>
    <message>
        <source>the same</source>
        <extracomment>core/wording_tuning, gui/plots</extracomment>
        <translation>igual</translation>
    </message>
    <message>
        <source>the schema is nested too deeply</source>
        <extracomment>core/engine</extracomment>
        <translation>el esquema tiene demasiados niveles anidados</translation>
    </message>
    <message>
        <source>the schema is no JSON object</source>
        <extracomment>core/engine</extracomment>
        <translation>el esquema no es un objeto JSON</translation>
    </message>
    <message>
        <source>the smallest one, perhaps below your {line} t/s line, {speed}</source>
        <extracomment>core/picker_reason</extracomment>
        <translation>el más pequeño, quizá por debajo de su línea de {line} t/s, {speed}</translation>
    </message>
    <message>
        <source>the smallest one, though below your {line} t/s line, {speed}</source>
        <extracomment>core/picker_reason</extracomment>
        <translation>el más pequeño, aunque por debajo de su línea de {line} t/s, {speed}</translation>
    </message>
    <message>
        <source>the smallest, for old computers</source>
        <extracomment>gui/models</extracomment>
        <translation>el más pequeño, para equipos antiguos</translation>
    </message>
    <message>
        <source>the storage host refused</source>
        <extracomment>core/hub</extracomment>
        <translation>el servidor de almacenamiento se negó</translation>
    </message>
    <message>
        <source>the system did not answer in time</source>
        <extracomment>core/machine</extracomment>
        <translation>el sistema no respondió a tiempo</translation>
    </message>
    <message>
        <source>the system tells of one kind of core only</source>
        <extracomment>core/machine</extracomment>
        <translation>el sistema solo habla de un tipo de núcleo</translation>
    </message>
    <message>
        <source>there are too many</source>
        <extracomment>core/words_of_chats</extracomment>
        <translation>hay demasiados</translation>
    </message>
    <message>
        <source>there is no battery</source>
        <extracomment>core/machine</extracomment>
        <translation>no hay batería</translation>
    </message>
    <message>
        <source>thinks first</source>
        <extracomment>gui/specialists</extracomment>
        <translation>razona primero</translation>
    </message>
    <message numerus="yes">
        <source>thinks for {n} token at most</source>
        <comment>thinks for {n} tokens at most</comment>
        <extracomment>gui/specialists</extracomment>
        <translation>
            <numerusform>razona {n} token como mucho</numerusform>
            <numerusform>razona {n} tokens como mucho</numerusform>
        </translation>
    </message>
    <message>
        <source>this model has no chat template; {name} was used</source>
        <extracomment>core/notices</extracomment>
        <translation>este modelo no tiene plantilla de chat; se usó {name}</translation>
    </message>
    <message>
        <source>this model&apos;s chat template does not take this chat; {name} was used instead</source>
        <extracomment>core/notices</extracomment>
        <translation>la plantilla de chat de este modelo no admite este chat; se usó {name} en su lugar</translation>
    </message>
    <message>
        <source>this model&apos;s chat template is broken; {name} was used instead</source>
        <extracomment>core/notices</extracomment>
        <translation>la plantilla de chat de este modelo está rota; se usó {name} en su lugar</translation>
    </message>
    <message numerus="yes">
        <source>threads that give up waiting after {n} turn</source>
        <comment>threads that give up waiting after {n} turns</comment>
        <extracomment>core/wording_tuning</extracomment>
        <translation>
            <numerusform>hilos que dejan de esperar tras {n} vuelta</numerusform>
            <numerusform>hilos que dejan de esperar tras {n} vueltas</numerusform>
        </translation>
    </message>
    <message>
        <source>three sentences</source>
        <extracomment>a specialist</extracomment>
        <translation>tres frases</translation>
    </message>
    <message>
        <source>tight</source>
        <extracomment>gui/models, gui/search</extracomment>
        <translation>justo</translation>
    </message>
    <message>
        <source>to load the model</source>
        <extracomment>gui/speed</extracomment>
        <translation>para cargar el modelo</translation>
    </message>
    <message>
        <source>tokens</source>
        <extracomment>core/settings</extracomment>
        <translation>tokens</translation>
    </message>
    <message>
        <source>tokens</source>
        <comment>after a number</comment>
        <extracomment>gui/chat</extracomment>
        <translation>tokens</translation>
    </message>
    <message>
        <source>tokens/s</source>
        <extracomment>core/settings, gui/models, gui/speed</extracomment>
        <translation>tokens/s</translation>
    </message>
    <message>
        <source>too many redirects</source>
        <extracomment>core/hub</extracomment>
        <translation>demasiadas redirecciones</translation>
    </message>
    <message>
        <source>top-k {value}</source>
        <extracomment>gui/specialists</extracomment>
        <translation>top-k {value}</translation>
    </message>
    <message>
        <source>top-p {value}</source>
        <extracomment>gui/specialists</extracomment>
        <translation>top-p {value}</translation>
    </message>
    <message>
        <source>translate, translation</source>
        <extracomment>gui/specialists</extracomment>
        <translation>traducir, traducción</translation>
    </message>
    <message>
        <source>under way</source>
        <extracomment>gui/downloads</extracomment>
        <translation>en curso</translation>
    </message>
    <message>
        <source>under {n} s</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>menos de {n} s</translation>
    </message>
    <message>
        <source>unknown</source>
        <extracomment>gui/speed</extracomment>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>unread</source>
        <extracomment>gui/chat_rows</extracomment>
        <translation>no leído</translation>
    </message>
    <message>
        <source>unsteady</source>
        <extracomment>gui/speed</extracomment>
        <translation>inestable</translation>
    </message>
    <message>
        <source>up to {count}</source>
        <extracomment>gui/models</extracomment>
        <translation>hasta {count}</translation>
    </message>
    <message>
        <source>up to {tokens}</source>
        <extracomment>gui/models</extracomment>
        <translation>hasta {tokens}</translation>
    </message>
    <message>
        <source>waiting</source>
        <extracomment>gui/models</extracomment>
        <translation>en espera</translation>
    </message>
    <message>
        <source>web page</source>
        <extracomment>core/words_of_documents</extracomment>
        <translation>página web</translation>
    </message>
    <message>
        <source>when the chat is full, leaves out the oldest messages</source>
        <extracomment>gui/specialists</extracomment>
        <translation>si el chat está lleno, omite los mensajes más antiguos</translation>
    </message>
    <message>
        <source>when the chat is full, sends nothing more</source>
        <extracomment>gui/specialists</extracomment>
        <translation>si el chat está lleno, no envía nada más</translation>
    </message>
    <message>
        <source>when the chat is full, summarises the oldest messages</source>
        <extracomment>gui/specialists</extracomment>
        <translation>si el chat está lleno, resume los mensajes más antiguos</translation>
    </message>
    <message>
        <source>with a graphics processor that is not there now</source>
        <extracomment>core/wording_tuning</extracomment>
        <translation>con un procesador gráfico que ahora no está</translation>
    </message>
    <message>
        <source>with another driver of the graphics processor</source>
        <extracomment>core/wording_tuning</extracomment>
        <translation>con otro controlador del procesador gráfico</translation>
    </message>
    <message>
        <source>with another version of the engine</source>
        <extracomment>core/wording_tuning</extracomment>
        <translation>con otra versión del motor</translation>
    </message>
    <message>
        <source>without the pictures</source>
        <extracomment>gui/chat</extracomment>
        <translation>sin las imágenes</translation>
    </message>
    <message>
        <source>won&apos;t fit</source>
        <extracomment>gui/models, gui/search</extracomment>
        <translation>no cabe</translation>
    </message>
    <message>
        <source>write each value on one line</source>
        <extracomment>core/catalogue_schema</extracomment>
        <translation>escriba cada valor en una sola línea</translation>
    </message>
    <message>
        <source>writing an answer</source>
        <extracomment>gui/speed</extracomment>
        <translation>escribir una respuesta</translation>
    </message>
    <message>
        <source>wrong answer</source>
        <extracomment>app_doctor_engine</extracomment>
        <translation>respuesta errónea</translation>
    </message>
    <message>
        <source>your folder</source>
        <extracomment>core/library</extracomment>
        <translation>su carpeta</translation>
    </message>
    <message>
        <source>your own</source>
        <extracomment>gui/specialists</extracomment>
        <translation>propio</translation>
    </message>
    <message>
        <source>your own, and those of other programs</source>
        <extracomment>gui/models</extracomment>
        <translation>los suyos y los de otros programas</translation>
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
        <translation>{base} GHz, por un rato hasta {most} GHz</translation>
    </message>
    <message>
        <source>{build} on {device}</source>
        <extracomment>core/wording_tuning</extracomment>
        <translation>{build} en {device}</translation>
    </message>
    <message numerus="yes">
        <source>{build} with {n} layer there</source>
        <comment>{build} with {n} layers there</comment>
        <extracomment>core/wording_tuning</extracomment>
        <translation>
            <numerusform>{build} con {n} capa allí</numerusform>
            <numerusform>{build} con {n} capas allí</numerusform>
        </translation>
    </message>
    <message>
        <source>{build} without repacking</source>
        <extracomment>core/wording_tuning</extracomment>
        <translation>{build} sin reempaquetado</translation>
    </message>
    <message>
        <source>{cause} {share} of the time</source>
        <extracomment>gui/why</extracomment>
        <translation>{cause} {share} del tiempo</translation>
    </message>
    <message>
        <source>{clean} is {place}.</source>
        <extracomment>gui/models</extracomment>
        <translation>{clean} está {place}.</translation>
    </message>
    <message>
        <source>{computer}. More about the hardware.</source>
        <extracomment>gui/hardware</extracomment>
        <translation>{computer}. Más sobre el hardware.</translation>
    </message>
    <message>
        <source>{copies}: {size} could be freed</source>
        <extracomment>gui/library</extracomment>
        <translation>{copies}: se pueden liberar {size}</translation>
    </message>
    <message>
        <source>{cores} ({performance} performance, {efficiency} efficiency)</source>
        <extracomment>core/machine</extracomment>
        <translation>{cores} ({performance} de rendimiento, {efficiency} de eficiencia)</translation>
    </message>
    <message>
        <source>{cores}; Goldcrest may use {n} of {total}</source>
        <extracomment>core/machine</extracomment>
        <translation>{cores}; Goldcrest puede usar {n} de {total}</translation>
    </message>
    <message numerus="yes">
        <source>{count} download</source>
        <comment>{count} downloads</comment>
        <extracomment>gui/search</extracomment>
        <translation>
            <numerusform>{count} descarga</numerusform>
            <numerusform>{count} descargas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} download a month</source>
        <comment>{count} downloads a month</comment>
        <extracomment>gui/search</extracomment>
        <translation>
            <numerusform>{count} descarga al mes</numerusform>
            <numerusform>{count} descargas al mes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} like</source>
        <comment>{count} likes</comment>
        <extracomment>gui/search</extracomment>
        <translation>
            <numerusform>{count} me gusta</numerusform>
            <numerusform>{count} me gusta</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} more</source>
        <extracomment>gui/library</extracomment>
        <translation>{count} más</translation>
    </message>
    <message>
        <source>{count} of {of} parts</source>
        <extracomment>core/words_of_documents</extracomment>
        <translation>{count} de {of} partes</translation>
    </message>
    <message>
        <source>{count} of {of} parts, about {tokens} tokens</source>
        <extracomment>gui/chat</extracomment>
        <translation>{count} de {of} partes, unos {tokens} tokens</translation>
    </message>
    <message>
        <source>{count} of {of} passages</source>
        <extracomment>core/words_of_documents</extracomment>
        <translation>{count} de {of} pasajes</translation>
    </message>
    <message>
        <source>{cpu}, memory: {memory}.</source>
        <extracomment>app_doctor</extracomment>
        <translation>{cpu}, memoria: {memory}.</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <extracomment>gui/dates</extracomment>
        <translation>{day} {month}</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <extracomment>gui/dates</extracomment>
        <translation>{day} de {month} de {year}</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <extracomment>gui/plots, gui/privacy</extracomment>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{device} failed, so the processor answered</source>
        <extracomment>core/words_of_devices</extracomment>
        <translation>{device} falló, así que respondió el procesador</translation>
    </message>
    <message>
        <source>{device} failed, so the processor answered.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>{device} falló, así que respondió el procesador.</translation>
    </message>
    <message>
        <source>{device} failed, so the processor answers instead.</source>
        <extracomment>core/words_of_devices</extracomment>
        <translation>{device} falló, así que responde el procesador en su lugar.</translation>
    </message>
    <message>
        <source>{device} gives wrong answers.</source>
        <extracomment>core/words_of_checkup</extracomment>
        <translation>{device} da respuestas erróneas.</translation>
    </message>
    <message>
        <source>{device} wrote {speed}.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>{device} escribió a {speed}.</translation>
    </message>
    <message numerus="yes">
        <source>{device}, {n} thread</source>
        <comment>{device}, {n} threads</comment>
        <extracomment>gui/chat</extracomment>
        <translation>
            <numerusform>{device}, {n} hilo</numerusform>
            <numerusform>{device}, {n} hilos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} model was checked before.</source>
        <comment>{done} of {n} models were checked before.</comment>
        <extracomment>gui/disk</extracomment>
        <translation>
            <numerusform>{done} de {n} modelo se comprobó antes.</numerusform>
            <numerusform>{done} de {n} modelos se comprobaron antes.</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {whole}</source>
        <extracomment>gui/models</extracomment>
        <translation>{done} de {whole}</translation>
    </message>
    <message>
        <source>{downloads} downloads write to the models folder.</source>
        <extracomment>core/wording_disk</extracomment>
        <translation>{downloads} descargas escriben en la carpeta de modelos.</translation>
    </message>
    <message>
        <source>{energy} for each token ({watts} W), of both processors, what it takes at rest included.</source>
        <extracomment>core/wording_roofline</extracomment>
        <translation>{energy} por token ({watts} W), de ambos procesadores, incluido lo que consumen en reposo.</translation>
    </message>
    <message>
        <source>{energy} for each token ({watts} W), of the graphics processor alone, what it takes at rest included.</source>
        <extracomment>core/wording_roofline</extracomment>
        <translation>{energy} por token ({watts} W), solo del procesador gráfico, incluido lo que consume en reposo.</translation>
    </message>
    <message>
        <source>{energy} for each token ({watts} W), of the processor alone, what it takes at rest included.</source>
        <extracomment>core/wording_roofline</extracomment>
        <translation>{energy} por token ({watts} W), solo del procesador, incluido lo que consume en reposo.</translation>
    </message>
    <message>
        <source>{energy} for each token ({watts} W), of the whole computer with its screen, what it takes at rest included.</source>
        <extracomment>core/wording_roofline</extracomment>
        <translation>{energy} por token ({watts} W), de todo el equipo con su pantalla, incluido lo que consume en reposo.</translation>
    </message>
    <message>
        <source>{engine} wrote {speed}, this one writes {now}.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>{engine} escribió a {speed}, este escribe a {now}.</translation>
    </message>
    <message>
        <source>{fault}: download it again in {source}</source>
        <extracomment>gui/library</extracomment>
        <translation>{fault}: descárguelo de nuevo en {source}</translation>
    </message>
    <message>
        <source>{fault}: put a whole copy in its place</source>
        <extracomment>gui/library</extracomment>
        <translation>{fault}: ponga una copia íntegra en su lugar</translation>
    </message>
    <message>
        <source>{fault}: repair it before you use it</source>
        <extracomment>gui/library</extracomment>
        <translation>{fault}: repárelo antes de usarlo</translation>
    </message>
    <message>
        <source>{file} arrived damaged, so it was not installed.</source>
        <extracomment>core/wording_hub</extracomment>
        <translation>{file} llegó dañado, así que no se instaló.</translation>
    </message>
    <message>
        <source>{file} cannot be used: {reason}.</source>
        <extracomment>gui/specialists</extracomment>
        <translation>{file} no se puede usar: {reason}.</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <extracomment>core/wording</extracomment>
        <translation>{first} y {last}</translation>
    </message>
    <message>
        <source>{free} of {total} are free.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>Hay {free} de {total} libres.</translation>
    </message>
    <message>
        <source>{free} of {total} free</source>
        <extracomment>core/machine</extracomment>
        <translation>{free} de {total} libres</translation>
    </message>
    <message>
        <source>{gains}, {size} less memory</source>
        <extracomment>core/wording_tuning</extracomment>
        <translation>{gains}, {size} menos de memoria</translation>
    </message>
    <message>
        <source>{gains}, {size} more memory</source>
        <extracomment>core/wording_tuning</extracomment>
        <translation>{gains}, {size} más de memoria</translation>
    </message>
    <message>
        <source>{gain}x by drafting</source>
        <extracomment>gui/chat</extracomment>
        <translation>{gain}x con borrador</translation>
    </message>
    <message>
        <source>{host} cannot be reached through the proxy {proxy}.</source>
        <extracomment>core/wording_hub</extracomment>
        <translation>No se puede acceder a {host} a través del proxy {proxy}.</translation>
    </message>
    <message>
        <source>{host} cannot be reached.</source>
        <extracomment>core/wording_hub</extracomment>
        <translation>No se puede acceder a {host}.</translation>
    </message>
    <message>
        <source>{host} did not tell which version is the newest.</source>
        <extracomment>core/wording_hub</extracomment>
        <translation>{host} no dijo cuál es la versión más reciente.</translation>
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
            <numerusform>{inside} de {n} modelo quedó a menos de {share} de su predicción; la mitad, a menos de {half}. El más alejado: {name}, {pair}.</numerusform>
            <numerusform>{inside} de {n} modelos quedaron a menos de {share} de su predicción; la mitad, a menos de {half}. El más alejado: {name}, {pair}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{keys} finds every action by its name     Esc close</source>
        <extracomment>gui/commands</extracomment>
        <translation>{keys} busca cada acción por su nombre     Esc cerrar</translation>
    </message>
    <message>
        <source>{kind}, made on {day}</source>
        <extracomment>gui/about</extracomment>
        <translation>{kind}, creado el {day}</translation>
    </message>
    <message>
        <source>{label}: {choices}</source>
        <extracomment>gui/specialists</extracomment>
        <translation>{label}: {choices}</translation>
    </message>
    <message>
        <source>{label}: {choices} ({usual} unless you choose)</source>
        <extracomment>gui/specialists</extracomment>
        <translation>{label}: {choices} ({usual} si no elige otra cosa)</translation>
    </message>
    <message>
        <source>{lines}; and {count} more</source>
        <extracomment>gui/plots</extracomment>
        <translation>{lines}; y {count} más</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <extracomment>gui/speed</extracomment>
        <translation>{low} a {high}</translation>
    </message>
    <message>
        <source>{memory} of memory</source>
        <extracomment>gui/models</extracomment>
        <translation>{memory} de memoria</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <extracomment>gui/models, gui/plots</extracomment>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{model} (not installed)</source>
        <extracomment>gui/settings</extracomment>
        <translation>{model} (no instalado)</translation>
    </message>
    <message>
        <source>{model} always thinks before it answers.</source>
        <extracomment>gui/chat</extracomment>
        <translation>{model} siempre razona antes de responder.</translation>
    </message>
    <message>
        <source>{model} answers, at {speed} on this computer.</source>
        <extracomment>gui/chat</extracomment>
        <translation>{model} responde, a {speed} en este equipo.</translation>
    </message>
    <message>
        <source>{model} answers.</source>
        <extracomment>gui/chat</extracomment>
        <translation>{model} responde.</translation>
    </message>
    <message>
        <source>{model} answers. It is a toy that only proves that everything works: for real answers choose a model that suits this computer.</source>
        <extracomment>gui/chat</extracomment>
        <translation>{model} responde. Es un juguete que solo demuestra que todo funciona: para respuestas de verdad, elija un modelo que convenga a este equipo.</translation>
    </message>
    <message>
        <source>{model} does not think before it answers.</source>
        <extracomment>gui/chat</extracomment>
        <translation>{model} no razona antes de responder.</translation>
    </message>
    <message>
        <source>{model} is large for this computer.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>{model} es grande para este equipo.</translation>
    </message>
    <message>
        <source>{model} is larger than the memory.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>{model} es más grande que la memoria.</translation>
    </message>
    <message numerus="yes">
        <source>{model} reads {n} token at most, so that is what it gets.</source>
        <comment>{model} reads {n} tokens at most, so that is what it gets.</comment>
        <extracomment>gui/chat</extracomment>
        <translation>
            <numerusform>{model} lee {n} token como mucho, así que eso es lo que recibe.</numerusform>
            <numerusform>{model} lee {n} tokens como mucho, así que eso es lo que recibe.</numerusform>
        </translation>
    </message>
    <message>
        <source>{model}: pictures</source>
        <extracomment>core/library</extracomment>
        <translation>{model}: imágenes</translation>
    </message>
    <message>
        <source>{model}&#x2002;on this computer</source>
        <extracomment>gui/specialists</extracomment>
        <translation>{model} en este equipo</translation>
    </message>
    <message numerus="yes">
        <source>{modules} on {n} channel</source>
        <comment>{modules} on {n} channels</comment>
        <extracomment>core/machine</extracomment>
        <translation>
            <numerusform>{modules} en {n} canal</numerusform>
            <numerusform>{modules} en {n} canales</numerusform>
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
        <translation>{names} y {count} más</translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <extracomment>gui/models</extracomment>
        <translation>{names} y {last}</translation>
    </message>
    <message numerus="yes">
        <source>{names} and {n} more</source>
        <comment>{names} and {n} more</comment>
        <extracomment>gui/specialists</extracomment>
        <translation>
            <numerusform>{names} y {n} más</numerusform>
            <numerusform>{names} y {n} más</numerusform>
        </translation>
    </message>
    <message>
        <source>{names} could not be added either.</source>
        <extracomment>gui/library</extracomment>
        <translation>Tampoco se pudo añadir {names}.</translation>
    </message>
    <message numerus="yes">
        <source>{names} is still in {folder}. It came or changed while the models were moved, and can be added from there.</source>
        <comment>{names} are still in {folder}. They came or changed while the models were moved, and can be added from there.</comment>
        <extracomment>gui/disk</extracomment>
        <translation>
            <numerusform>{names} sigue en {folder}. Llegó o cambió mientras se movían los modelos y se puede añadir desde allí.</numerusform>
            <numerusform>{names} siguen en {folder}. Llegaron o cambiaron mientras se movían los modelos y se pueden añadir desde allí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} was added.</source>
        <comment>{names} were added.</comment>
        <extracomment>gui/library</extracomment>
        <translation>
            <numerusform>Se añadió {names}.</numerusform>
            <numerusform>Se añadieron {names}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} (in use)</source>
        <extracomment>app_doctor_engine</extracomment>
        <translation>{name} (en uso)</translation>
    </message>
    <message>
        <source>{name} (not here)</source>
        <extracomment>gui/specialists</extracomment>
        <translation>{name} (no está aquí)</translation>
    </message>
    <message>
        <source>{name} (not installed)</source>
        <extracomment>gui/settings</extracomment>
        <translation>{name} (no instalado)</translation>
    </message>
    <message>
        <source>{name} (not there)</source>
        <extracomment>gui/settings</extracomment>
        <translation>{name} (no está)</translation>
    </message>
    <message>
        <source>{name} (your own file {file})</source>
        <extracomment>gui/settings</extracomment>
        <translation>{name} (su propio archivo {file})</translation>
    </message>
    <message>
        <source>{name} belongs to {owner}, and Goldcrest only uses it there.</source>
        <extracomment>core/wording</extracomment>
        <translation>{name} pertenece a {owner}, y Goldcrest solo lo usa allí.</translation>
    </message>
    <message>
        <source>{name} came with Goldcrest and stays.</source>
        <extracomment>core/wording</extracomment>
        <translation>{name} vino con Goldcrest y se queda.</translation>
    </message>
    <message>
        <source>{name} cannot see pictures, and no other model here can. Get one that can, with its file for pictures, or take the picture away.</source>
        <extracomment>gui/chat</extracomment>
        <translation>{name} no puede ver imágenes, y ningún otro modelo de aquí puede. Consiga uno que pueda, con su archivo para imágenes, o quite la imagen.</translation>
    </message>
    <message>
        <source>{name} cannot see pictures.</source>
        <extracomment>core/words_of_pictures</extracomment>
        <translation>{name} no puede ver imágenes.</translation>
    </message>
    <message>
        <source>{name} cannot see pictures. Choose a model that can, such as {other}, or take the picture away.</source>
        <extracomment>gui/chat</extracomment>
        <translation>{name} no puede ver imágenes. Elija un modelo que pueda, como {other}, o quite la imagen.</translation>
    </message>
    <message>
        <source>{name} did not come from the model hub, so it cannot be repaired from there.</source>
        <extracomment>core/wording</extracomment>
        <translation>{name} no vino del hub de modelos, así que no se puede reparar desde allí.</translation>
    </message>
    <message>
        <source>{name} fits what you write</source>
        <extracomment>gui/chat</extracomment>
        <translation>{name} encaja con lo que usted escribe</translation>
    </message>
    <message>
        <source>{name} from {first} to {last}</source>
        <extracomment>gui/plots</extracomment>
        <translation>{name} de {first} a {last}</translation>
    </message>
    <message>
        <source>{name} has {bytes}, and files of its kind are read up to {most_bytes}.</source>
        <extracomment>core/words_of_documents</extracomment>
        <translation>{name} tiene {bytes}, y los archivos de su tipo se leen hasta {most_bytes}.</translation>
    </message>
    <message>
        <source>{name} is an image, and the model does not see.</source>
        <extracomment>core/words_of_documents</extracomment>
        <translation>{name} es una imagen, y el modelo no ve.</translation>
    </message>
    <message>
        <source>{name} is at work.</source>
        <extracomment>core/wording</extracomment>
        <translation>{name} está trabajando.</translation>
    </message>
    <message>
        <source>{name} is called a text but holds something else.</source>
        <extracomment>core/words_of_documents</extracomment>
        <translation>{name} se llama texto pero contiene otra cosa.</translation>
    </message>
    <message>
        <source>{name} is damaged, or not what its name says.</source>
        <extracomment>core/words_of_documents</extracomment>
        <translation>{name} está dañado o no es lo que dice su nombre.</translation>
    </message>
    <message>
        <source>{name} is damaged: only the beginning was read.</source>
        <extracomment>core/words_of_documents</extracomment>
        <translation>{name} está dañado: solo se leyó el principio.</translation>
    </message>
    <message>
        <source>{name} is damaged: only the first {read} of {of} pages were read.</source>
        <extracomment>core/words_of_documents</extracomment>
        <translation>{name} está dañado: solo se leyeron las primeras {read} de {of} páginas.</translation>
    </message>
    <message>
        <source>{name} is downloaded</source>
        <extracomment>gui/downloads</extracomment>
        <translation>{name} se ha descargado</translation>
    </message>
    <message>
        <source>{name} is no picture that a model can be shown.</source>
        <extracomment>core/words_of_pictures</extracomment>
        <translation>{name} no es una imagen que se pueda mostrar a un modelo.</translation>
    </message>
    <message>
        <source>{name} is not on this computer yet.</source>
        <extracomment>core/wording</extracomment>
        <translation>{name} aún no está en este equipo.</translation>
    </message>
    <message>
        <source>{name} is not saved yet.</source>
        <extracomment>gui/specialists</extracomment>
        <translation>{name} aún no se ha guardado.</translation>
    </message>
    <message>
        <source>{name} is protected with a password.</source>
        <extracomment>core/words_of_documents</extracomment>
        <translation>{name} está protegido con una contraseña.</translation>
    </message>
    <message>
        <source>{name} is still being downloaded.</source>
        <extracomment>core/wording</extracomment>
        <translation>{name} todavía se está descargando.</translation>
    </message>
    <message>
        <source>{name} is very long: its beginning and its end were read, not what is between.</source>
        <extracomment>core/words_of_documents</extracomment>
        <translation>{name} es muy largo: se leyeron su principio y su final, no lo que hay en medio.</translation>
    </message>
    <message>
        <source>{name} is very long: only the beginning was read.</source>
        <extracomment>core/words_of_documents</extracomment>
        <translation>{name} es muy largo: solo se leyó el principio.</translation>
    </message>
    <message>
        <source>{name} is very long: only the first {read} of {of} pages were read.</source>
        <extracomment>core/words_of_documents</extracomment>
        <translation>{name} es muy largo: solo se leyeron las primeras {read} de {of} páginas.</translation>
    </message>
    <message>
        <source>{name} may be faster.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>{name} puede ser más rápido.</translation>
    </message>
    <message>
        <source>{name} needs {needed_bytes} of memory, and {available_bytes} are free.</source>
        <extracomment>core/wording</extracomment>
        <translation>{name} necesita {needed_bytes} de memoria, y hay {available_bytes} libres.</translation>
    </message>
    <message>
        <source>{name} unpacks to far more than such a file should, so it was not opened.</source>
        <extracomment>core/words_of_documents</extracomment>
        <translation>{name} ocupa al descomprimirse mucho más de lo que debería, así que no se abrió.</translation>
    </message>
    <message>
        <source>{name} was changed after this chat began, and works here as it was.</source>
        <extracomment>gui/chat</extracomment>
        <translation>{name} se modificó después de empezar este chat y aquí funciona como era.</translation>
    </message>
    <message>
        <source>{name} was deleted.</source>
        <extracomment>gui/chat</extracomment>
        <translation>{name} se eliminó.</translation>
    </message>
    <message>
        <source>{name} was not added.</source>
        <extracomment>gui/library</extracomment>
        <translation>{name} no se añadió.</translation>
    </message>
    <message>
        <source>{name} was not downloaded</source>
        <extracomment>gui/downloads</extracomment>
        <translation>{name} no se descargó</translation>
    </message>
    <message>
        <source>{name} works well with {model}, which is not on this computer.</source>
        <extracomment>gui/chat</extracomment>
        <translation>{name} va bien con {model}, que no está en este equipo.</translation>
    </message>
    <message>
        <source>{name} writes {speed}, once it is downloaded.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>{name} escribe a {speed}, una vez descargado.</translation>
    </message>
    <message>
        <source>{name} writes {speed}.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>{name} escribe a {speed}.</translation>
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
            <numerusform>{name}: cerca de {n} token, {share} %</numerusform>
            <numerusform>{name}: unos {n} tokens, {share} %</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: right, {n} tokens a second</source>
        <extracomment>app_doctor_engine</extracomment>
        <translation>{name}: correcto, {n} tokens por segundo</translation>
    </message>
    <message numerus="yes">
        <source>{name}: {n} token, {share} %</source>
        <comment>{name}: {n} tokens, {share} %</comment>
        <extracomment>gui/chat</extracomment>
        <translation>
            <numerusform>{name}: {n} token, {share} %</numerusform>
            <numerusform>{name}: {n} tokens, {share} %</numerusform>
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
        <translation>¿{name}? Un especialista para esto.</translation>
    </message>
    <message>
        <source>{number} GB</source>
        <extracomment>gui/models</extracomment>
        <translation>{number} GB</translation>
    </message>
    <message>
        <source>{number} of {total}: {name}, {left}</source>
        <extracomment>core/words_of_predictions</extracomment>
        <translation>{number} de {total}: {name}, {left}</translation>
    </message>
    <message>
        <source>{number} parameters</source>
        <extracomment>gui/library</extracomment>
        <translation>{number} parámetros</translation>
    </message>
    <message>
        <source>{number} parameters, about {size}</source>
        <extracomment>gui/search</extracomment>
        <translation>{number} parámetros, unos {size}</translation>
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
        <translation>{n} % de carga</translation>
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
        <translation>{n} GB, {free} libres</translation>
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
        <translation>{n} W de entrada</translation>
    </message>
    <message>
        <source>{n} W out</source>
        <extracomment>core/machine</extracomment>
        <translation>{n} W de salida</translation>
    </message>
    <message numerus="yes">
        <source>{n} adapter</source>
        <comment>{n} adapters</comment>
        <extracomment>gui/specialists</extracomment>
        <translation>
            <numerusform>{n} adaptador</numerusform>
            <numerusform>{n} adaptadores</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} billion</source>
        <extracomment>core/figures</extracomment>
        <translation>{n} mil millones</translation>
    </message>
    <message numerus="yes">
        <source>{n} build of the engine runs on this processor and gives the right answers.</source>
        <comment>{n} builds of the engine run on this processor, and all give the right answers.</comment>
        <extracomment>app_doctor_engine</extracomment>
        <translation>
            <numerusform>{n} compilación del motor se ejecuta en este procesador y da las respuestas correctas.</numerusform>
            <numerusform>{n} compilaciones del motor se ejecutan en este procesador, y todas dan las respuestas correctas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} character</source>
        <comment>{n} characters</comment>
        <extracomment>gui/chat</extracomment>
        <translation>
            <numerusform>{n} carácter</numerusform>
            <numerusform>{n} caracteres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chat</source>
        <comment>{n} chats</comment>
        <extracomment>gui/chat_rows, gui/finding, gui/keeping</extracomment>
        <translation>
            <numerusform>{n} chat</numerusform>
            <numerusform>{n} chats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chat exported to {path}.</source>
        <comment>{n} chats exported to {path}.</comment>
        <extracomment>core/words_of_chats</extracomment>
        <translation>
            <numerusform>{n} chat exportado a {path}.</numerusform>
            <numerusform>{n} chats exportados a {path}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chat imported, with {messages}.</source>
        <comment>{n} chats imported, with {messages}.</comment>
        <extracomment>core/words_of_chats</extracomment>
        <translation>
            <numerusform>{n} chat importado, con {messages}.</numerusform>
            <numerusform>{n} chats importados, con {messages}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chat was archived.</source>
        <comment>{n} chats were archived.</comment>
        <extracomment>gui/shelf</extracomment>
        <translation>
            <numerusform>Se archivó {n} chat.</numerusform>
            <numerusform>Se archivaron {n} chats.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chat was brought back from the archive.</source>
        <comment>{n} chats were brought back from the archive.</comment>
        <extracomment>gui/shelf</extracomment>
        <translation>
            <numerusform>Se desarchivó {n} chat.</numerusform>
            <numerusform>Se desarchivaron {n} chats.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chat was deleted.</source>
        <comment>{n} chats were deleted.</comment>
        <extracomment>gui/shelf</extracomment>
        <translation>
            <numerusform>Se eliminó {n} chat.</numerusform>
            <numerusform>Se eliminaron {n} chats.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chat was here already.</source>
        <comment>{n} chats were here already.</comment>
        <extracomment>core/words_of_chats</extracomment>
        <translation>
            <numerusform>{n} chat ya estaba aquí.</numerusform>
            <numerusform>{n} chats ya estaban aquí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chat was moved to a new folder.</source>
        <comment>{n} chats were moved to a new folder.</comment>
        <extracomment>gui/shelf</extracomment>
        <translation>
            <numerusform>Se movió {n} chat a una carpeta nueva.</numerusform>
            <numerusform>Se movieron {n} chats a una carpeta nueva.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chat was moved to “{folder}”.</source>
        <comment>{n} chats were moved to “{folder}”.</comment>
        <extracomment>gui/shelf</extracomment>
        <translation>
            <numerusform>Se movió {n} chat a «{folder}».</numerusform>
            <numerusform>Se movieron {n} chats a «{folder}».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chat was taken out of the folder.</source>
        <comment>{n} chats were taken out of the folder.</comment>
        <extracomment>gui/shelf</extracomment>
        <translation>
            <numerusform>Se sacó {n} chat de la carpeta.</numerusform>
            <numerusform>Se sacaron {n} chats de la carpeta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chat would be imported, with {messages}.</source>
        <comment>{n} chats would be imported, with {messages}.</comment>
        <extracomment>core/words_of_chats</extracomment>
        <translation>
            <numerusform>Se importaría {n} chat, con {messages}.</numerusform>
            <numerusform>Se importarían {n} chats, con {messages}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} check has found a problem.</source>
        <comment>{n} checks have found problems.</comment>
        <extracomment>gui/doctor</extracomment>
        <translation>
            <numerusform>{n} comprobación encontró un problema.</numerusform>
            <numerusform>{n} comprobaciones encontraron problemas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} core</source>
        <comment>{n} cores</comment>
        <extracomment>core/machine, gui/models</extracomment>
        <translation>
            <numerusform>{n} núcleo</numerusform>
            <numerusform>{n} núcleos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} downloading</source>
        <comment>{n} downloading</comment>
        <extracomment>gui/downloads</extracomment>
        <translation>
            <numerusform>{n} descargando</numerusform>
            <numerusform>{n} descargando</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} earlier messages were summarised first.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>Antes se resumieron {n} mensajes anteriores.</translation>
    </message>
    <message numerus="yes">
        <source>{n} file cannot be used: {names}.</source>
        <comment>{n} files cannot be used: {names}.</comment>
        <extracomment>gui/specialists</extracomment>
        <translation>
            <numerusform>{n} archivo no se puede usar: {names}.</numerusform>
            <numerusform>{n} archivos no se pueden usar: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} message</source>
        <comment>{n} messages</comment>
        <extracomment>core/words_of_chats</extracomment>
        <translation>
            <numerusform>{n} mensaje</numerusform>
            <numerusform>{n} mensajes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} message as a summary</source>
        <comment>{n} messages as a summary</comment>
        <extracomment>gui/chat</extracomment>
        <translation>
            <numerusform>{n} mensaje como resumen</numerusform>
            <numerusform>{n} mensajes como resumen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} message deleted.</source>
        <comment>{n} messages deleted.</comment>
        <extracomment>gui/chat</extracomment>
        <translation>
            <numerusform>{n} mensaje eliminado.</numerusform>
            <numerusform>{n} mensajes eliminados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} message left out</source>
        <comment>{n} messages left out</comment>
        <extracomment>gui/chat</extracomment>
        <translation>
            <numerusform>{n} mensaje omitido</numerusform>
            <numerusform>{n} mensajes omitidos</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} million</source>
        <extracomment>core/figures</extracomment>
        <translation>{n} millones</translation>
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
            <numerusform>No se pudo leer {n} modelo.</numerusform>
            <numerusform>No se pudieron leer {n} modelos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} model is here, and sound.</source>
        <comment>{n} models are here, and sound.</comment>
        <extracomment>app_doctor_models</extracomment>
        <translation>
            <numerusform>Hay {n} modelo, en buen estado.</numerusform>
            <numerusform>Hay {n} modelos, en buen estado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} model of another program is damaged or incomplete.</source>
        <comment>{n} models of other programs are damaged or incomplete.</comment>
        <extracomment>app_doctor_models</extracomment>
        <translation>
            <numerusform>{n} modelo de otro programa está dañado o incompleto.</numerusform>
            <numerusform>{n} modelos de otros programas están dañados o incompletos.</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} models have a rough number only. Measuring all of them takes {about}, one after the other, while you go on; a reply comes first.</source>
        <extracomment>core/words_of_predictions</extracomment>
        <translation>{n} modelos solo tienen una cifra aproximada. Medirlos todos lleva {about}, uno tras otro, mientras usted sigue; una respuesta va antes.</translation>
    </message>
    <message numerus="yes">
        <source>{n} more file could not be used.</source>
        <comment>{n} more files could not be used.</comment>
        <extracomment>gui/specialists</extracomment>
        <translation>
            <numerusform>{n} archivo más no se pudo usar.</numerusform>
            <numerusform>{n} archivos más no se pudieron usar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more is shown once these have gone.</source>
        <comment>{n} more are shown once these have gone.</comment>
        <extracomment>gui/disk</extracomment>
        <translation>
            <numerusform>Se muestra {n} más cuando estos ya no estén.</numerusform>
            <numerusform>Se muestran {n} más cuando estos ya no estén.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more to come</source>
        <comment>{n} more to come</comment>
        <extracomment>gui/library</extracomment>
        <translation>
            <numerusform>Falta {n} más</numerusform>
            <numerusform>Faltan {n} más</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} more were left out.</source>
        <extracomment>core/words_of_chats</extracomment>
        <translation>Se omitieron {n} más.</translation>
    </message>
    <message numerus="yes">
        <source>{n} not finished</source>
        <comment>{n} not finished</comment>
        <extracomment>gui/downloads</extracomment>
        <translation>
            <numerusform>{n} sin terminar</numerusform>
            <numerusform>{n} sin terminar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of {count} models is damaged: {names}.</source>
        <comment>{n} of {count} models are damaged: {names}.</comment>
        <extracomment>gui/disk</extracomment>
        <translation>
            <numerusform>{n} de {count} modelos está dañado: {names}.</numerusform>
            <numerusform>{n} de {count} modelos están dañados: {names}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} of {total} layers have room there.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>Allí caben {n} de {total} capas.</translation>
    </message>
    <message numerus="yes">
        <source>{n} older result is in the chart&apos;s table and in what you export.</source>
        <comment>{n} older results are in the chart&apos;s table and in what you export.</comment>
        <extracomment>gui/speed</extracomment>
        <translation>
            <numerusform>{n} resultado anterior está en la tabla del gráfico y en lo que exporte.</numerusform>
            <numerusform>{n} resultados anteriores están en la tabla del gráfico y en lo que exporte.</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} parameters</source>
        <extracomment>core/findings</extracomment>
        <translation>{n} parámetros</translation>
    </message>
    <message numerus="yes">
        <source>{n} paused</source>
        <comment>{n} paused</comment>
        <extracomment>gui/downloads</extracomment>
        <translation>
            <numerusform>{n} en pausa</numerusform>
            <numerusform>{n} en pausa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} prompt was added.</source>
        <comment>{n} prompts were added.</comment>
        <extracomment>gui/prompts</extracomment>
        <translation>
            <numerusform>Se añadió {n} plantilla.</numerusform>
            <numerusform>Se añadieron {n} plantillas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} report was deleted.</source>
        <comment>{n} reports were deleted.</comment>
        <extracomment>gui/reports</extracomment>
        <translation>
            <numerusform>{n} informe se eliminó.</numerusform>
            <numerusform>{n} informes se eliminaron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} row left out</source>
        <comment>{n} rows left out</comment>
        <extracomment>gui/plots</extracomment>
        <translation>
            <numerusform>{n} fila omitida</numerusform>
            <numerusform>{n} filas omitidas</numerusform>
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
            <numerusform>{n} seleccionado</numerusform>
            <numerusform>{n} seleccionados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} specialist is yours now.</source>
        <comment>{n} specialists are yours now.</comment>
        <extracomment>gui/specialists</extracomment>
        <translation>
            <numerusform>{n} especialista es suyo ahora.</numerusform>
            <numerusform>{n} especialistas son suyos ahora.</numerusform>
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
            <numerusform>{n} hilo</numerusform>
            <numerusform>{n} hilos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} thread for reading</source>
        <comment>{n} threads for reading</comment>
        <extracomment>core/wording_tuning</extracomment>
        <translation>
            <numerusform>{n} hilo para leer</numerusform>
            <numerusform>{n} hilos para leer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} thread for writing and {reading} for reading</source>
        <comment>{n} threads for writing and {reading} for reading</comment>
        <extracomment>core/wording_tuning</extracomment>
        <translation>
            <numerusform>{n} hilo para escribir y {reading} para leer</numerusform>
            <numerusform>{n} hilos para escribir y {reading} para leer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} time {place}</source>
        <comment>{n} times {place}</comment>
        <extracomment>gui/library</extracomment>
        <translation>
            <numerusform>{n} vez {place}</numerusform>
            <numerusform>{n} veces {place}</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} times faster</source>
        <extracomment>core/wording_tuning</extracomment>
        <translation>{n} veces más rápido</translation>
    </message>
    <message numerus="yes">
        <source>{n} token</source>
        <comment>{n} tokens</comment>
        <extracomment>core/wording_speed, gui/chat</extracomment>
        <translation>
            <numerusform>{n} token</numerusform>
            <numerusform>{n} tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} token at a time. {how_known}</source>
        <comment>{n} tokens at a time. {how_known}</comment>
        <extracomment>gui/chat</extracomment>
        <translation>
            <numerusform>{n} token a la vez. {how_known}</numerusform>
            <numerusform>{n} tokens a la vez. {how_known}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} token of context</source>
        <comment>{n} tokens of context</comment>
        <extracomment>gui/specialists</extracomment>
        <translation>
            <numerusform>{n} token de contexto</numerusform>
            <numerusform>{n} tokens de contexto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} token, needs {memory}</source>
        <comment>{n} tokens, needs {memory}</comment>
        <extracomment>gui/chat</extracomment>
        <translation>
            <numerusform>{n} token, necesita {memory}</numerusform>
            <numerusform>{n} tokens, necesita {memory}</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} tokens</source>
        <extracomment>core/figures</extracomment>
        <translation>{n} tokens</translation>
    </message>
    <message numerus="yes">
        <source>{n} waiting</source>
        <comment>{n} waiting</comment>
        <extracomment>gui/downloads</extracomment>
        <translation>
            <numerusform>{n} en espera</numerusform>
            <numerusform>{n} en espera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} word</source>
        <comment>{n} words</comment>
        <extracomment>gui/chat</extracomment>
        <translation>
            <numerusform>{n} palabra</numerusform>
            <numerusform>{n} palabras</numerusform>
        </translation>
    </message>
    <message>
        <source>{n}, the newest first</source>
        <extracomment>gui/privacy</extracomment>
        <translation>{n}, primero lo más reciente</translation>
    </message>
    <message>
        <source>{n}&#xa0;%</source>
        <extracomment>core/wording_speed, core/wording_tuning, core/words_of_predictions</extracomment>
        <translation>{n} %</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <extracomment>gui/specialists</extracomment>
        <translation>{one} o {other}</translation>
    </message>
    <message>
        <source>{owner} keeps its models in {path}, so the models folder stays where it is.</source>
        <extracomment>core/wording_disk</extracomment>
        <translation>{owner} guarda sus modelos en {path}, así que la carpeta de modelos se queda donde está.</translation>
    </message>
    <message>
        <source>{pair}, as predicted</source>
        <extracomment>gui/plots</extracomment>
        <translation>{pair}, como se predijo</translation>
    </message>
    <message>
        <source>{pair}, {percent} faster</source>
        <extracomment>gui/plots</extracomment>
        <translation>{pair}, {percent} más rápido</translation>
    </message>
    <message>
        <source>{pair}, {percent} slower</source>
        <extracomment>gui/plots</extracomment>
        <translation>{pair}, {percent} más lento</translation>
    </message>
    <message>
        <source>{passages} that fit the question</source>
        <extracomment>gui/chat</extracomment>
        <translation>{passages} que encajan con la pregunta</translation>
    </message>
    <message>
        <source>{path} cannot be read or written at the moment.</source>
        <extracomment>core/wording_disk</extracomment>
        <translation>{path} no se puede leer ni escribir por el momento.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <extracomment>core/words_of_documents</extracomment>
        <translation>{path} no se puede leer: {reason}.</translation>
    </message>
    <message>
        <source>{path} does not let this model see pictures: {reason}.</source>
        <extracomment>core/words_of_pictures</extracomment>
        <translation>{path} no permite a este modelo ver imágenes: {reason}.</translation>
    </message>
    <message>
        <source>{path} has a mistake{where}: {reason}.</source>
        <extracomment>core/wording_disk</extracomment>
        <translation>{path} tiene un error{where}: {reason}.</translation>
    </message>
    <message>
        <source>{path} is incomplete.</source>
        <extracomment>core/wording</extracomment>
        <translation>{path} está incompleto.</translation>
    </message>
    <message>
        <source>{path} is no model, but the part of one that sees pictures.</source>
        <extracomment>core/wording</extracomment>
        <translation>{path} no es un modelo, sino la parte de uno que ve imágenes.</translation>
    </message>
    <message>
        <source>{path} is no translation of Goldcrest.</source>
        <extracomment>core/wording_chats</extracomment>
        <translation>{path} no es una traducción de Goldcrest.</translation>
    </message>
    <message>
        <source>{path} is not a GGUF model.</source>
        <extracomment>core/wording</extracomment>
        <translation>{path} no es un modelo GGUF.</translation>
    </message>
    <message>
        <source>{path} is one of your further folders, so the models folder around it stays where it is.</source>
        <extracomment>core/wording_disk</extracomment>
        <translation>{path} es una de sus otras carpetas, así que la carpeta de modelos que la contiene se queda donde está.</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <extracomment>gui/downloads, gui/plots</extracomment>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>{percent} faster</source>
        <extracomment>core/wording_tuning, core/words_of_predictions</extracomment>
        <translation>{percent} más rápido</translation>
    </message>
    <message>
        <source>{percent} less</source>
        <extracomment>gui/plots</extracomment>
        <translation>{percent} menos</translation>
    </message>
    <message>
        <source>{percent} more</source>
        <extracomment>gui/plots</extracomment>
        <translation>{percent} más</translation>
    </message>
    <message>
        <source>{percent} slower</source>
        <extracomment>core/wording_tuning, core/words_of_predictions</extracomment>
        <translation>{percent} más lento</translation>
    </message>
    <message>
        <source>{place}. It is sent to {host} only.</source>
        <extracomment>gui/privacy</extracomment>
        <translation>{place}. Solo se envía a {host}.</translation>
    </message>
    <message>
        <source>{plan} power plan</source>
        <extracomment>gui/speed</extracomment>
        <translation>Plan de energía {plan}</translation>
    </message>
    <message>
        <source>{progress}, {time_left}</source>
        <extracomment>gui/chat</extracomment>
        <translation>{progress}, {time_left}</translation>
    </message>
    <message>
        <source>{query} is not in this chat.</source>
        <extracomment>gui/finding</extracomment>
        <translation>{query} no está en este chat.</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <extracomment>gui/chat, gui/models, gui/plots</extracomment>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>{share}&#xa0;% reused</source>
        <extracomment>gui/chat</extracomment>
        <translation>{share} % reutilizado</translation>
    </message>
    <message>
        <source>{size} are free there.</source>
        <extracomment>gui/disk</extracomment>
        <translation>Allí hay {size} libres.</translation>
    </message>
    <message>
        <source>{size} can be freed</source>
        <extracomment>gui/disk</extracomment>
        <translation>Se pueden liberar {size}</translation>
    </message>
    <message>
        <source>{size} each</source>
        <extracomment>gui/disk</extracomment>
        <translation>{size} cada uno</translation>
    </message>
    <message>
        <source>{size} kept</source>
        <extracomment>gui/downloads</extracomment>
        <translation>{size} conservados</translation>
    </message>
    <message>
        <source>{size} of leftovers: {list}.</source>
        <extracomment>gui/disk</extracomment>
        <translation>{size} de restos: {list}.</translation>
    </message>
    <message>
        <source>{size} to download</source>
        <extracomment>gui/models</extracomment>
        <translation>{size} de descarga</translation>
    </message>
    <message>
        <source>{size} to download, {memory} of memory to run</source>
        <extracomment>gui/models</extracomment>
        <translation>{size} de descarga, {memory} de memoria para funcionar</translation>
    </message>
    <message>
        <source>{size} with {tokens} of context</source>
        <extracomment>gui/models</extracomment>
        <translation>{size} con {tokens} de contexto</translation>
    </message>
    <message>
        <source>{size}, on this computer</source>
        <extracomment>gui/models</extracomment>
        <translation>{size}, en este equipo</translation>
    </message>
    <message>
        <source>{size}, {free} free</source>
        <extracomment>core/machine</extracomment>
        <translation>{size}, {free} libres</translation>
    </message>
    <message>
        <source>{size}, {free} free, shared with the processor</source>
        <extracomment>core/machine</extracomment>
        <translation>{size}, {free} libres, compartida con el procesador</translation>
    </message>
    <message>
        <source>{size}, {used} in use</source>
        <extracomment>core/machine</extracomment>
        <translation>{size}, {used} en uso</translation>
    </message>
    <message>
        <source>{size}/s</source>
        <extracomment>gui/models</extracomment>
        <translation>{size}/s</translation>
    </message>
    <message>
        <source>{speed} ({low} to {high})</source>
        <extracomment>gui/models</extracomment>
        <translation>{speed} ({low} a {high})</translation>
    </message>
    <message>
        <source>{speed} a second, measured with {size} of a model</source>
        <extracomment>core/machine</extracomment>
        <translation>{speed} por segundo, medido con {size} de un modelo</translation>
    </message>
    <message>
        <source>{speed} a second, measured with {size} of a temporary file</source>
        <extracomment>core/machine</extracomment>
        <translation>{speed} por segundo, medido con {size} de un archivo temporal</translation>
    </message>
    <message>
        <source>{speed} measured</source>
        <extracomment>core/picker_reason</extracomment>
        <translation>{speed} medidos</translation>
    </message>
    <message>
        <source>{speed} predicted</source>
        <extracomment>core/picker_reason</extracomment>
        <translation>{speed} predichos</translation>
    </message>
    <message>
        <source>{state}: {why}</source>
        <extracomment>gui/downloads</extracomment>
        <translation>{state}: {why}</translation>
    </message>
    <message>
        <source>{taken} {size} are free on the disk of the models folder.</source>
        <extracomment>gui/disk</extracomment>
        <translation>{taken} Hay {size} libres en el disco de la carpeta de modelos.</translation>
    </message>
    <message>
        <source>{template} instead of its own template</source>
        <extracomment>gui/chat</extracomment>
        <translation>{template} en lugar de su propia plantilla</translation>
    </message>
    <message>
        <source>{threads} for writing and {number} for reading</source>
        <extracomment>gui/speed</extracomment>
        <translation>{threads} para escribir y {number} para leer</translation>
    </message>
    <message>
        <source>{time} after a question of 500 words</source>
        <extracomment>gui/models</extracomment>
        <translation>{time} tras una pregunta de 500 palabras</translation>
    </message>
    <message>
        <source>{time} left</source>
        <extracomment>gui/models</extracomment>
        <translation>quedan {time}</translation>
    </message>
    <message>
        <source>{time} ms with {threads}</source>
        <extracomment>gui/chat</extracomment>
        <translation>{time} ms con {threads}</translation>
    </message>
    <message>
        <source>{title} of {name}: {text}</source>
        <extracomment>gui/models</extracomment>
        <translation>{title} de {name}: {text}</translation>
    </message>
    <message>
        <source>{tokens} in</source>
        <extracomment>gui/models</extracomment>
        <translation>tras {tokens}</translation>
    </message>
    <message>
        <source>{tokens} of the prompt were new to the model, {n} were known from before.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>{tokens} de la entrada eran nuevos para el modelo, {n} ya se conocían.</translation>
    </message>
    <message>
        <source>{tokens} of the prompt were new to the model.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>{tokens} de la entrada eran nuevos para el modelo.</translation>
    </message>
    <message>
        <source>{told} That is slow: large models take minutes to load.</source>
        <extracomment>app_doctor</extracomment>
        <translation>{told} Es lento: los modelos grandes tardan minutos en cargarse.</translation>
    </message>
    <message>
        <source>{told}, as computers do when they get warm.</source>
        <extracomment>core/words_of_speed</extracomment>
        <translation>{told}, como ocurre cuando un equipo se calienta.</translation>
    </message>
    <message>
        <source>{told}, for which other work on this computer may be the reason.</source>
        <extracomment>core/words_of_speed</extracomment>
        <translation>{told}; la razón puede ser otro trabajo en este equipo.</translation>
    </message>
    <message>
        <source>{told}, quantization not named</source>
        <extracomment>core/findings</extracomment>
        <translation>{told}, cuantización no indicada</translation>
    </message>
    <message>
        <source>{told}; some of it may have come from memory</source>
        <extracomment>core/machine</extracomment>
        <translation>{told}; una parte puede haber venido de la memoria</translation>
    </message>
    <message>
        <source>{used} is used instead; change it in the settings.</source>
        <extracomment>core/wording_disk</extracomment>
        <translation>Se usa {used} en su lugar; cámbielo en los ajustes.</translation>
    </message>
    <message numerus="yes">
        <source>{used} of {n} token, {share} %</source>
        <comment>{used} of {n} tokens, {share} %</comment>
        <extracomment>gui/chat</extracomment>
        <translation>
            <numerusform>{used} de {n} token, {share} %</numerusform>
            <numerusform>{used} de {n} tokens, {share} %</numerusform>
        </translation>
    </message>
    <message>
        <source>{value} ({low} to {high})</source>
        <extracomment>gui/plots</extracomment>
        <translation>{value} ({low} a {high})</translation>
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
        <translation>{why} Este chat conserva las instrucciones que tiene.</translation>
    </message>
    <message>
        <source>{words} and {last}</source>
        <extracomment>gui/library</extracomment>
        <translation>{words} y {last}</translation>
    </message>
    <message>
        <source>{words}, {characters}</source>
        <extracomment>gui/chat</extracomment>
        <translation>{words}, {characters}</translation>
    </message>
    <message>
        <source>“goldcrest chats backups” lists them all.</source>
        <extracomment>core/words_of_chats</extracomment>
        <translation>«goldcrest chats backups» los muestra todos.</translation>
    </message>
    <message>
        <source>“goldcrest chats list” shows the folder of each chat.</source>
        <extracomment>core/wording_chats</extracomment>
        <translation>«goldcrest chats list» muestra la carpeta de cada chat.</translation>
    </message>
    <message>
        <source>“goldcrest chats list” shows them all.</source>
        <extracomment>core/wording_chats</extracomment>
        <translation>«goldcrest chats list» los muestra todos.</translation>
    </message>
    <message>
        <source>“goldcrest specialists list” shows them all.</source>
        <extracomment>core/words_of_specialists</extracomment>
        <translation>«goldcrest specialists list» los muestra todos.</translation>
    </message>
    <message>
        <source>“prompt” is no list</source>
        <extracomment>core/prompts</extracomment>
        <translation>«prompt» no es una lista</translation>
    </message>
    <message>
        <source>“schema” is no number</source>
        <extracomment>core/prompts, core/specialists</extracomment>
        <translation>«schema» no es un número</translation>
    </message>
    <message>
        <source>“{keys}” names no key that can work everywhere.</source>
        <extracomment>core/words_of_devices</extracomment>
        <translation>«{keys}» no nombra ninguna tecla que pueda funcionar en todas partes.</translation>
    </message>
    <message>
        <source>“{name}” cannot be sent. Take it away first.</source>
        <extracomment>gui/chat</extracomment>
        <translation>«{name}» no se puede enviar. Quítelo antes.</translation>
    </message>
    <message>
        <source>“{name}” is attached already.</source>
        <extracomment>gui/chat</extracomment>
        <translation>«{name}» ya está adjunto.</translation>
    </message>
    <message>
        <source>“{name}” is not filled in.</source>
        <extracomment>gui/chat</extracomment>
        <translation>«{name}» está sin rellenar.</translation>
    </message>
    <message>
        <source>“{name}” is one of yours now.</source>
        <extracomment>gui/specialists</extracomment>
        <translation>«{name}» es suyo ahora.</translation>
    </message>
    <message>
        <source>“{name}” is still being read. Send in a moment.</source>
        <extracomment>gui/chat</extracomment>
        <translation>«{name}» todavía se está leyendo. Envíe en un momento.</translation>
    </message>
    <message>
        <source>“{name}” was deleted.</source>
        <extracomment>gui/prompts, gui/specialists</extracomment>
        <translation>«{name}» se eliminó.</translation>
    </message>
    <message>
        <source>“{name}” was taken away.</source>
        <extracomment>gui/chat</extracomment>
        <translation>«{name}» se quitó.</translation>
    </message>
    <message>
        <source>“{title}” was archived.</source>
        <extracomment>gui/shelf</extracomment>
        <translation>Se archivó «{title}».</translation>
    </message>
    <message>
        <source>“{title}” was brought back from the archive.</source>
        <extracomment>gui/shelf</extracomment>
        <translation>Se desarchivó «{title}».</translation>
    </message>
    <message>
        <source>“{title}” was deleted.</source>
        <extracomment>gui/shelf</extracomment>
        <translation>Se eliminó «{title}».</translation>
    </message>
    <message>
        <source>“{title}” was moved to a new folder.</source>
        <extracomment>gui/shelf</extracomment>
        <translation>Se movió «{title}» a una carpeta nueva.</translation>
    </message>
    <message>
        <source>“{title}” was moved to “{folder}”.</source>
        <extracomment>gui/shelf</extracomment>
        <translation>Se movió «{title}» a «{folder}».</translation>
    </message>
    <message>
        <source>“{title}” was taken out of the folder.</source>
        <extracomment>gui/shelf</extracomment>
        <translation>Se sacó «{title}» de la carpeta.</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <extracomment>gui/finding</extracomment>
        <translation>«{words}»</translation>
    </message>
    <message>
        <source>“{word}”</source>
        <extracomment>gui/specialists</extracomment>
        <translation>«{word}»</translation>
    </message>
    <message>
        <source>↑ ↓ choose     Enter do it     Esc close</source>
        <extracomment>gui/commands</extracomment>
        <translation>↑ ↓ elegir     Intro ejecutar     Esc cerrar</translation>
    </message>
    <message>
        <source>↑ ↓ choose     Enter insert     Esc close</source>
        <extracomment>gui/chat</extracomment>
        <translation>↑ ↓ elegir     Intro insertar     Esc cerrar</translation>
    </message>
</context>
</TS>
