<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source> copy</source>
        <extracomment>gui/specialists</extracomment>
        <translation> copie</translation>
    </message>
    <message>
        <source> copy {number}</source>
        <extracomment>gui/specialists</extracomment>
        <translation> copie {number}</translation>
    </message>
    <message>
        <source> in {places}</source>
        <extracomment>core/wording</extracomment>
        <translation> ({places})</translation>
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
        <translation>0 prend toujours le mot le plus probable&#x202f;; plus haut, c’est plus vivant.</translation>
    </message>
    <message>
        <source>1 model has a rough number only. Its own measurement takes some seconds.</source>
        <extracomment>core/words_of_predictions</extracomment>
        <translation>1 modèle n’a qu’un chiffre approximatif. Sa propre mesure prend quelques secondes.</translation>
    </message>
    <message>
        <source>119 languages</source>
        <extracomment>a model</extracomment>
        <translation>119 langues</translation>
    </message>
    <message>
        <source>12 languages</source>
        <extracomment>a model</extracomment>
        <translation>12 langues</translation>
    </message>
    <message>
        <source>1B</source>
        <extracomment>gui/models</extracomment>
        <translation>1B</translation>
    </message>
    <message>
        <source>201 languages</source>
        <extracomment>a model</extracomment>
        <translation>201 langues</translation>
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
        <translation>Un champ comme {{sujet}} se remplit quand l’invite est utilisée&#x202f;; Tab mène au suivant.</translation>
    </message>
    <message>
        <source>A build without a name</source>
        <extracomment>core/wording_tuning</extracomment>
        <translation>Une variante sans nom</translation>
    </message>
    <message>
        <source>A command met an error</source>
        <extracomment>gui/reports</extracomment>
        <translation>Une commande a rencontré une erreur</translation>
    </message>
    <message>
        <source>A command was ended by a fault</source>
        <extracomment>gui/reports</extracomment>
        <translation>Une commande s’est arrêtée par un plantage</translation>
    </message>
    <message>
        <source>A copy that was kept to be safe</source>
        <extracomment>gui/disk</extracomment>
        <translation>Une copie gardée par sécurité</translation>
    </message>
    <message>
        <source>A damaged part of {size} is being fetched again.</source>
        <extracomment>core/wording</extracomment>
        <translation>Une partie endommagée de {size} est de nouveau téléchargée.</translation>
    </message>
    <message numerus="yes">
        <source>A download rests meanwhile, and then goes on there.</source>
        <comment>{n} downloads rest meanwhile, and then go on there.</comment>
        <extracomment>gui/disk</extracomment>
        <translation>
            <numerusform>Un téléchargement attend entre-temps, puis y reprend.</numerusform>
            <numerusform>{n} téléchargements attendent entre-temps, puis y reprennent.</numerusform>
        </translation>
    </message>
    <message>
        <source>A file that you added.</source>
        <extracomment>gui/models</extracomment>
        <translation>Un fichier que vous avez ajouté.</translation>
    </message>
    <message>
        <source>A grammar needs a rule named root: root ::= …</source>
        <extracomment>core/chat</extracomment>
        <translation>Une grammaire a besoin d’une règle nommée root: root ::= …</translation>
    </message>
    <message numerus="yes">
        <source>A message can have {n} file.</source>
        <comment>A message can have {n} files.</comment>
        <extracomment>gui/chat</extracomment>
        <translation>
            <numerusform>Un message peut avoir {n} fichier.</numerusform>
            <numerusform>Un message peut avoir {n} fichiers.</numerusform>
        </translation>
    </message>
    <message>
        <source>A model is at its best with instructions for one kind of task.</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Un modèle donne le meilleur de lui-même avec des instructions pour un seul type de tâche.</translation>
    </message>
    <message>
        <source>A model is shown up to {most} pictures in a chat, of {most_bytes} together.</source>
        <extracomment>core/words_of_pictures</extracomment>
        <translation>Un modèle reçoit jusqu’à {most} images par conversation, {most_bytes} en tout.</translation>
    </message>
    <message>
        <source>A model of another kind</source>
        <extracomment>app_doctor_models</extracomment>
        <translation>Un modèle d’un autre type</translation>
    </message>
    <message>
        <source>A model of the kind {kind}</source>
        <extracomment>app_doctor_models</extracomment>
        <translation>Un modèle de type {kind}</translation>
    </message>
    <message>
        <source>A model that nobody uses for so long gives its memory back. The next message loads it.</source>
        <extracomment>core/settings</extracomment>
        <translation>Un modèle que personne n’utilise pendant ce temps libère sa mémoire. Le message suivant le recharge.</translation>
    </message>
    <message>
        <source>A much smaller model of the same family guesses what comes next, which is seldom faster but for very predictable text.</source>
        <extracomment>core/settings</extracomment>
        <translation>Un modèle bien plus petit de la même famille devine la suite, ce qui est rarement plus rapide, sauf pour un texte très prévisible.</translation>
    </message>
    <message>
        <source>A name begins with a letter and has letters, digits, - and _ only; until then it stays {name}.</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Un nom commence par une lettre et ne contient que des lettres, des chiffres, - et _&#x202f;; d’ici là, il reste {name}.</translation>
    </message>
    <message>
        <source>A new chat has less to read.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>Une nouvelle conversation a moins à lire.</translation>
    </message>
    <message>
        <source>A new chat offers it</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Proposé dans une nouvelle conversation</translation>
    </message>
    <message>
        <source>A newer version of Goldcrest wrote the prompts in {path}.</source>
        <extracomment>core/words_of_prompts</extracomment>
        <translation>Une version plus récente de Goldcrest a écrit les invites dans {path}.</translation>
    </message>
    <message>
        <source>A newer version of Goldcrest wrote the specialist in {path}.</source>
        <extracomment>core/words_of_specialists</extracomment>
        <translation>Une version plus récente de Goldcrest a écrit le spécialiste dans {path}.</translation>
    </message>
    <message>
        <source>A page, 500 words</source>
        <extracomment>core/wording_tuning</extracomment>
        <translation>Une page, 500 mots</translation>
    </message>
    <message>
        <source>A paragraph or two, 150 words</source>
        <extracomment>core/wording_tuning</extracomment>
        <translation>Un paragraphe ou deux, 150 mots</translation>
    </message>
    <message>
        <source>A private assistant on your own computer</source>
        <extracomment>gui/chat</extracomment>
        <translation>Un assistant privé sur votre propre ordinateur</translation>
    </message>
    <message>
        <source>A relay is under way. Stop it first (Esc), or wait for its end.</source>
        <extracomment>gui/chat</extracomment>
        <translation>Un relais est en cours. Arrêtez-le d’abord (Échap) ou attendez sa fin.</translation>
    </message>
    <message>
        <source>A relay: writes a draft, looks for its mistakes, and writes a shorter, better version.</source>
        <extracomment>a specialist</extracomment>
        <translation>Un relais&#xa0;: rédige un brouillon, en cherche les fautes et en écrit une version plus courte et meilleure.</translation>
    </message>
    <message>
        <source>A reply as short as this says little about the speed of writing.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>Une réponse aussi courte en dit peu sur la vitesse d’écriture.</translation>
    </message>
    <message>
        <source>A reply is being written. Stop it first (Esc), or wait for its end.</source>
        <extracomment>gui/chat</extracomment>
        <translation>Une réponse est en cours d’écriture. Arrêtez-la d’abord (Échap) ou attendez sa fin.</translation>
    </message>
    <message>
        <source>A reply is being written. The changed message can be sent when it has ended.</source>
        <extracomment>gui/chat</extracomment>
        <translation>Une réponse est en cours d’écriture. Le message modifié pourra être envoyé quand elle sera terminée.</translation>
    </message>
    <message>
        <source>A reply is still being written here.</source>
        <extracomment>core/wording_context</extracomment>
        <translation>Une réponse est encore en cours d’écriture ici.</translation>
    </message>
    <message>
        <source>A report was kept on this computer. It contains no chats, and nothing sends it.</source>
        <extracomment>gui/reports</extracomment>
        <translation>Un rapport est conservé sur cet ordinateur. Il ne contient aucune conversation, et rien ne l’envoie.</translation>
    </message>
    <message>
        <source>A schema is a JSON object: it begins with { and ends with }.</source>
        <extracomment>core/chat</extracomment>
        <translation>Un schéma est un objet JSON&#xa0;: il commence par { et se termine par }.</translation>
    </message>
    <message>
        <source>A shorter message is answered sooner.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>Un message plus court reçoit plus vite sa réponse.</translation>
    </message>
    <message>
        <source>A small window for one question, from the icon in the tray and by a key that works everywhere. Goldcrest then stays in the tray when its window is closed.</source>
        <extracomment>core/settings</extracomment>
        <translation>Une petite fenêtre pour une seule question, depuis l’icône de la zone de notification et par une touche qui marche partout. Goldcrest reste alors dans la zone de notification quand sa fenêtre est fermée.</translation>
    </message>
    <message numerus="yes">
        <source>A summary stands for the oldest message.</source>
        <comment>A summary stands for the {n} oldest messages.</comment>
        <extracomment>core/wording_context</extracomment>
        <translation>
            <numerusform>Un résumé remplace le plus ancien message.</numerusform>
            <numerusform>Un résumé remplace les {n} plus anciens messages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A summary will be written and stand for the oldest message.</source>
        <comment>A summary will be written and stand for the {n} oldest messages.</comment>
        <extracomment>core/wording_context</extracomment>
        <translation>
            <numerusform>Un résumé sera écrit et remplacera le plus ancien message.</numerusform>
            <numerusform>Un résumé sera écrit et remplacera les {n} plus anciens messages.</numerusform>
        </translation>
    </message>
    <message>
        <source>A text is too long for this model: {tokens} tokens, and it takes {limit}.</source>
        <extracomment>core/wording_models</extracomment>
        <translation>Un texte est trop long pour ce modèle&#xa0;: {tokens} tokens, et il en accepte {limit}.</translation>
    </message>
    <message>
        <source>A token took: {times}</source>
        <extracomment>gui/chat</extracomment>
        <translation>Un token a pris&#xa0;: {times}</translation>
    </message>
    <message>
        <source>About</source>
        <extracomment>gui/settings</extracomment>
        <translation>À propos</translation>
    </message>
    <message>
        <source>About Goldcrest</source>
        <extracomment>gui/about, gui/pages</extracomment>
        <translation>À propos de Goldcrest</translation>
    </message>
    <message>
        <source>About Goldcrest, and updates</source>
        <extracomment>gui/commands</extracomment>
        <translation>À propos de Goldcrest, et mises à jour</translation>
    </message>
    <message>
        <source>About the model</source>
        <extracomment>gui/search</extracomment>
        <translation>À propos du modèle</translation>
    </message>
    <message>
        <source>About you</source>
        <extracomment>gui/privacy</extracomment>
        <translation>À propos de vous</translation>
    </message>
    <message>
        <source>About {n} of the oldest messages will not be read: they do not fit.</source>
        <extracomment>core/wording_context</extracomment>
        <translation>Environ {n} des plus anciens messages ne seront pas lus&#xa0;: ils ne tiennent pas.</translation>
    </message>
    <message>
        <source>Accept its terms on {page} with your account, save a token of that account in the settings, under Network, then try again.</source>
        <extracomment>core/wording_hub</extracomment>
        <translation>Acceptez ses conditions sur {page} avec votre compte, enregistrez un jeton de ce compte dans les paramètres, sous Réseau, puis réessayez.</translation>
    </message>
    <message>
        <source>Access token</source>
        <extracomment>gui/privacy, gui/settings</extracomment>
        <translation>Jeton d’accès</translation>
    </message>
    <message>
        <source>Action</source>
        <extracomment>gui/commands</extracomment>
        <translation>Action</translation>
    </message>
    <message>
        <source>Adapters</source>
        <extracomment>gui/chat</extracomment>
        <translation>Adaptateurs</translation>
    </message>
    <message>
        <source>Adapters (*.gguf *.GGUF)</source>
        <extracomment>gui/chat</extracomment>
        <translation>Adaptateurs (*.gguf *.GGUF)</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>gui/library, gui/models</extracomment>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add a choice</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Ajouter un choix</translation>
    </message>
    <message>
        <source>Add a copy of the model, or a link to it.</source>
        <extracomment>core/wording_disk</extracomment>
        <translation>Ajoutez une copie du modèle, ou un lien vers lui.</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <extracomment>gui/settings</extracomment>
        <translation>Ajouter un dossier</translation>
    </message>
    <message>
        <source>Add a model</source>
        <extracomment>gui/library</extracomment>
        <translation>Ajouter un modèle</translation>
    </message>
    <message>
        <source>Add a model…</source>
        <extracomment>gui/models</extracomment>
        <translation>Ajouter un modèle…</translation>
    </message>
    <message>
        <source>Add a step</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Ajouter une étape</translation>
    </message>
    <message>
        <source>Add an adapter</source>
        <extracomment>gui/chat</extracomment>
        <translation>Ajouter un adaptateur</translation>
    </message>
    <message>
        <source>Add an adapter…</source>
        <extracomment>gui/chat</extracomment>
        <translation>Ajouter un adaptateur…</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <extracomment>gui/settings</extracomment>
        <translation>Ajouter un dossier…</translation>
    </message>
    <message>
        <source>Add the model itself; this part comes along when it lies beside it.</source>
        <extracomment>core/wording</extracomment>
        <translation>Ajoutez le modèle lui-même&#x202f;; cette partie suit quand elle se trouve à côté.</translation>
    </message>
    <message>
        <source>Add to dictionary</source>
        <extracomment>gui/chat</extracomment>
        <translation>Ajouter au dictionnaire</translation>
    </message>
    <message>
        <source>Add {names}, {size}?</source>
        <extracomment>gui/library</extracomment>
        <translation>Ajouter {names}, {size}&#x202f;?</translation>
    </message>
    <message>
        <source>Add {names}?</source>
        <extracomment>gui/library</extracomment>
        <translation>Ajouter {names}&#x202f;?</translation>
    </message>
    <message>
        <source>Adding {name}</source>
        <extracomment>gui/library</extracomment>
        <translation>Ajout de {name}</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>gui/privacy</extracomment>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Adds a model file that is on this computer. Or drop it here.</source>
        <extracomment>gui/models</extracomment>
        <translation>Ajoute un fichier de modèle présent sur cet ordinateur. Ou déposez-le ici.</translation>
    </message>
    <message>
        <source>After the first reply the model names the chat. It never delays a message for that.</source>
        <extracomment>core/settings</extracomment>
        <translation>Après la première réponse, le modèle donne un titre à la conversation. Cela ne retarde jamais un message.</translation>
    </message>
    <message>
        <source>Agents and tool calls</source>
        <extracomment>a model</extracomment>
        <translation>Agents et appels d’outils</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>gui/chat, gui/models</extracomment>
        <translation>Tous</translation>
    </message>
    <message>
        <source>All belong to other programs, so Goldcrest leaves them as they are.</source>
        <extracomment>gui/library</extracomment>
        <translation>Tous appartiennent à d’autres programmes&#xa0;: Goldcrest les laisse tels quels.</translation>
    </message>
    <message>
        <source>All chats in one file. JSON holds everything, with all branches, and Goldcrest reads it again; the others hold what is shown. One chat alone is exported from its menu in the list.</source>
        <extracomment>gui/keeping</extracomment>
        <translation>Toutes les conversations dans un fichier. JSON contient tout, avec toutes les branches, et Goldcrest peut le relire&#x202f;; les autres contiennent ce qui est affiché. Une conversation seule s’exporte depuis son menu dans la liste.</translation>
    </message>
    <message>
        <source>All downloads together</source>
        <extracomment>gui/downloads</extracomment>
        <translation>Tous les téléchargements ensemble</translation>
    </message>
    <message>
        <source>All files</source>
        <extracomment>gui/chat, gui/keeping, gui/library, gui/prompts</extracomment>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <extracomment>gui/chat, gui/specialists</extracomment>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>All licences</source>
        <extracomment>gui/about</extracomment>
        <translation>Toutes les licences</translation>
    </message>
    <message>
        <source>All models</source>
        <extracomment>gui/speed</extracomment>
        <translation>Tous les modèles</translation>
    </message>
    <message>
        <source>All of them are here already.</source>
        <extracomment>gui/prompts</extracomment>
        <translation>Elles sont déjà toutes ici.</translation>
    </message>
    <message>
        <source>All prompts</source>
        <extracomment>gui/prompts</extracomment>
        <translation>Toutes les invites</translation>
    </message>
    <message>
        <source>All specialists</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Tous les spécialistes</translation>
    </message>
    <message>
        <source>All specialists…</source>
        <extracomment>gui/chat</extracomment>
        <translation>Tous les spécialistes…</translation>
    </message>
    <message>
        <source>All words must occur in one message or title. Fewer words, or the beginning of a word, find more.</source>
        <extracomment>gui/finding</extracomment>
        <translation>Tous les mots doivent figurer dans un même message ou titre. Moins de mots, ou le début d’un mot, donnent plus de résultats.</translation>
    </message>
    <message numerus="yes">
        <source>All {n} model is as it should be.</source>
        <comment>All {n} models are as they should be.</comment>
        <extracomment>gui/disk</extracomment>
        <translation>
            <numerusform>{n} modèle est en bon état.</numerusform>
            <numerusform>Les {n} modèles sont tous en bon état.</numerusform>
        </translation>
    </message>
    <message>
        <source>All-round model whose training data is open too</source>
        <extracomment>a model</extracomment>
        <translation>Modèle polyvalent dont les données d’entraînement sont aussi ouvertes</translation>
    </message>
    <message>
        <source>Allow changes in that folder, or make a copy instead.</source>
        <extracomment>core/wording_disk</extracomment>
        <translation>Autorisez les modifications dans ce dossier, ou faites plutôt une copie.</translation>
    </message>
    <message>
        <source>Allow reading it and the folders that it is in, or choose another folder in the settings.</source>
        <extracomment>core/wording_disk</extracomment>
        <translation>Autorisez sa lecture et celle des dossiers qui le contiennent, ou choisissez un autre dossier dans les paramètres.</translation>
    </message>
    <message>
        <source>Allow reading it and the folders that it is in; the models in it are not lost.</source>
        <extracomment>gui/library</extracomment>
        <translation>Autorisez sa lecture et celle des dossiers qui le contiennent&#x202f;; les modèles qui s’y trouvent ne sont pas perdus.</translation>
    </message>
    <message>
        <source>Also {list}.</source>
        <extracomment>core/wording_tuning</extracomment>
        <translation>Aussi {list}.</translation>
    </message>
    <message>
        <source>Also {places}</source>
        <extracomment>gui/library</extracomment>
        <translation>Aussi {places}</translation>
    </message>
    <message>
        <source>Always at or above {line}.</source>
        <extracomment>gui/plots</extracomment>
        <translation>Toujours à {line} ou plus.</translation>
    </message>
    <message>
        <source>Always below {line}.</source>
        <extracomment>gui/plots</extracomment>
        <translation>Toujours sous {line}.</translation>
    </message>
    <message>
        <source>Always pause</source>
        <extracomment>core/settings</extracomment>
        <translation>Toujours suspendre</translation>
    </message>
    <message>
        <source>An assistant that lives on this computer. It works without the internet, and nothing that you write leaves this machine.</source>
        <extracomment>gui/models</extracomment>
        <translation>Un assistant qui vit sur cet ordinateur. Il fonctionne sans internet, et rien de ce que vous écrivez ne quitte cette machine.</translation>
    </message>
    <message>
        <source>An empty chat would have made it {speed}, and {usual} are usual.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>Une conversation vide aurait donné {speed}&#x202f;; d’habitude, c’est {usual}.</translation>
    </message>
    <message>
        <source>An estimate, until the model has counted.</source>
        <extracomment>gui/chat</extracomment>
        <translation>Une estimation, tant que le modèle n’a pas compté.</translation>
    </message>
    <message numerus="yes">
        <source>And one more message</source>
        <comment>And {n} more messages</comment>
        <extracomment>gui/finding</extracomment>
        <translation>
            <numerusform>Et un autre message</numerusform>
            <numerusform>Et {n} autres messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And {n} problem more.</source>
        <comment>And {n} problems more.</comment>
        <extracomment>core/checkup</extracomment>
        <translation>
            <numerusform>Et {n} autre problème.</numerusform>
            <numerusform>Et {n} autres problèmes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another Goldcrest is downloading {file}.</source>
        <extracomment>core/wording</extracomment>
        <translation>Un autre Goldcrest télécharge {file}.</translation>
    </message>
    <message>
        <source>Another choice has this name: only one of them is kept.</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Un autre choix porte ce nom&#xa0;: un seul des deux est gardé.</translation>
    </message>
    <message>
        <source>Another message is being edited. Send it first, or leave it as it is (Esc).</source>
        <extracomment>gui/chat</extracomment>
        <translation>Un autre message est en cours de modification. Envoyez-le d’abord, ou laissez-le tel quel (Échap).</translation>
    </message>
    <message>
        <source>Another program has the keys {keys}, or the desktop keeps them for itself.</source>
        <extracomment>core/words_of_devices</extracomment>
        <translation>Un autre programme a pris les touches {keys}, ou le bureau se les réserve.</translation>
    </message>
    <message>
        <source>Another server that speaks like Hugging Face, a mirror for example.</source>
        <extracomment>core/settings</extracomment>
        <translation>Un autre serveur compatible avec Hugging Face, un miroir par exemple.</translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>gui/speed</extracomment>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Answer as</source>
        <extracomment>gui/chat</extracomment>
        <translation>Répondre en tant que</translation>
    </message>
    <message>
        <source>Answer at once</source>
        <extracomment>gui/chat, gui/specialists</extracomment>
        <translation>Répondre aussitôt</translation>
    </message>
    <message>
        <source>Answer this message</source>
        <extracomment>a prompt</extracomment>
        <translation>Répondre à ce message</translation>
    </message>
    <message>
        <source>Answer without the pictures</source>
        <extracomment>gui/chat</extracomment>
        <translation>Répondre sans les images</translation>
    </message>
    <message>
        <source>Answers questions about a text with what it says, or says that it does not say.</source>
        <extracomment>a specialist</extracomment>
        <translation>Répond aux questions sur un texte avec ce qu’il dit, ou indique qu’il n’en dit rien.</translation>
    </message>
    <message>
        <source>Answers questions strictly from a given passage</source>
        <extracomment>a model</extracomment>
        <translation>Répond aux questions strictement d’après un passage donné</translation>
    </message>
    <message>
        <source>Any JSON object. A schema says more closely which.</source>
        <extracomment>gui/chat</extracomment>
        <translation>N’importe quel objet JSON. Un schéma le précise davantage.</translation>
    </message>
    <message>
        <source>Any folder</source>
        <extracomment>gui/finding</extracomment>
        <translation>Tous les dossiers</translation>
    </message>
    <message>
        <source>Any kind</source>
        <extracomment>gui/search</extracomment>
        <translation>Tous les types</translation>
    </message>
    <message>
        <source>Any model</source>
        <extracomment>gui/finding</extracomment>
        <translation>Tous les modèles</translation>
    </message>
    <message>
        <source>Any size</source>
        <extracomment>gui/search</extracomment>
        <translation>Toutes les tailles</translation>
    </message>
    <message>
        <source>Any time</source>
        <extracomment>gui/finding</extracomment>
        <translation>N’importe quand</translation>
    </message>
    <message>
        <source>Anybody</source>
        <extracomment>gui/finding</extracomment>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>App for macOS</source>
        <extracomment>gui/about</extracomment>
        <translation>App pour macOS</translation>
    </message>
    <message>
        <source>Appearance</source>
        <extracomment>core/settings</extracomment>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Apple M2 and M3</source>
        <extracomment>core/wording_tuning</extracomment>
        <translation>Apple M2 et M3</translation>
    </message>
    <message>
        <source>Apr</source>
        <extracomment>gui/dates</extracomment>
        <translation>avr.</translation>
    </message>
    <message>
        <source>April</source>
        <extracomment>gui/dates</extracomment>
        <translation>avril</translation>
    </message>
    <message>
        <source>Arabic</source>
        <extracomment>a specialist, core/languages</extracomment>
        <translation>Arabe</translation>
    </message>
    <message>
        <source>Architecture</source>
        <extracomment>gui/models</extracomment>
        <translation>Architecture</translation>
    </message>
    <message>
        <source>Archive</source>
        <extracomment>gui/shelf</extracomment>
        <translation>Archiver</translation>
    </message>
    <message>
        <source>Archive for Linux</source>
        <extracomment>gui/about</extracomment>
        <translation>Archive pour Linux</translation>
    </message>
    <message>
        <source>Archive, or bring back</source>
        <extracomment>gui/commands</extracomment>
        <translation>Archiver ou désarchiver</translation>
    </message>
    <message>
        <source>Archived</source>
        <extracomment>gui/chat_rows</extracomment>
        <translation>Archivées</translation>
    </message>
    <message>
        <source>Archived chats, too</source>
        <extracomment>gui/finding</extracomment>
        <translation>Conversations archivées aussi</translation>
    </message>
    <message>
        <source>Archived, {day}</source>
        <extracomment>gui/finding</extracomment>
        <translation>Archivée, {day}</translation>
    </message>
    <message>
        <source>As before</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Comme avant</translation>
    </message>
    <message>
        <source>As fast as this computer can.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>Aussi vite que cet ordinateur le peut.</translation>
    </message>
    <message>
        <source>As in the settings</source>
        <extracomment>gui/chat</extracomment>
        <translation>Selon les paramètres</translation>
    </message>
    <message>
        <source>As in the settings ({how})</source>
        <extracomment>gui/chat</extracomment>
        <translation>Selon les paramètres ({how})</translation>
    </message>
    <message>
        <source>As the model does</source>
        <extracomment>gui/chat</extracomment>
        <translation>Selon le modèle</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <extracomment>core/settings</extracomment>
        <translation>Selon le système</translation>
    </message>
    <message>
        <source>As usual: {way}</source>
        <extracomment>gui/chat</extracomment>
        <translation>Comme d’habitude&#xa0;: {way}</translation>
    </message>
    <message>
        <source>Ask Goldcrest</source>
        <extracomment>gui/quick</extracomment>
        <translation>Demander à Goldcrest</translation>
    </message>
    <message>
        <source>Ask anything</source>
        <extracomment>gui/chat</extracomment>
        <translation>Demandez ce que vous voulez</translation>
    </message>
    <message>
        <source>Ask anything. Nothing leaves this computer.</source>
        <extracomment>gui/chat, gui/specialists</extracomment>
        <translation>Demandez ce que vous voulez. Rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Ask several models…</source>
        <extracomment>gui/chat</extracomment>
        <translation>Interroger plusieurs modèles…</translation>
    </message>
    <message>
        <source>Ask something else</source>
        <extracomment>gui/quick</extracomment>
        <translation>Poser une autre question</translation>
    </message>
    <message>
        <source>Ask the system</source>
        <extracomment>core/settings</extracomment>
        <translation>Demander au système</translation>
    </message>
    <message>
        <source>Ask two or three models the same. They answer at the same time.</source>
        <extracomment>gui/chat</extracomment>
        <translation>Posez la même question à deux ou trois modèles. Ils répondent en même temps.</translation>
    </message>
    <message>
        <source>Ask two or three models the same. They answer one after the other.</source>
        <extracomment>gui/chat</extracomment>
        <translation>Posez la même question à deux ou trois modèles. Ils répondent l’un après l’autre.</translation>
    </message>
    <message>
        <source>Ask, draft, summarise, translate. The model runs here, and what you write stays here, with or without a network.</source>
        <extracomment>gui/chat</extracomment>
        <translation>Demandez, rédigez, résumez, traduisez. Le modèle s’exécute ici, et ce que vous écrivez reste ici, avec ou sans réseau.</translation>
    </message>
    <message>
        <source>Asking which files there are</source>
        <extracomment>gui/search</extracomment>
        <translation>Demande de la liste des fichiers</translation>
    </message>
    <message>
        <source>Ask…</source>
        <extracomment>gui/quick</extracomment>
        <translation>Demander…</translation>
    </message>
    <message>
        <source>Assistant</source>
        <extracomment>core/chat</extracomment>
        <translation>Assistant</translation>
    </message>
    <message>
        <source>At most ten seconds</source>
        <extracomment>gui/speed</extracomment>
        <translation>Dix secondes au plus</translation>
    </message>
    <message>
        <source>Attach a file with text, or write what is in the image.</source>
        <extracomment>core/words_of_documents</extracomment>
        <translation>Joignez un fichier avec du texte, ou écrivez ce qu’il y a sur l’image.</translation>
    </message>
    <message>
        <source>Attach files</source>
        <extracomment>gui/chat, gui/commands</extracomment>
        <translation>Joindre des fichiers</translation>
    </message>
    <message>
        <source>Attach it as a file</source>
        <extracomment>gui/chat</extracomment>
        <translation>Joindre comme fichier</translation>
    </message>
    <message>
        <source>Attached files</source>
        <extracomment>gui/chat</extracomment>
        <translation>Fichiers joints</translation>
    </message>
    <message>
        <source>Attached: {files}</source>
        <extracomment>core/words_of_documents</extracomment>
        <translation>Fichiers joints&#xa0;: {files}</translation>
    </message>
    <message>
        <source>Attachments</source>
        <extracomment>gui/chat</extracomment>
        <translation>Pièces jointes</translation>
    </message>
    <message>
        <source>Aug</source>
        <extracomment>gui/dates</extracomment>
        <translation>août</translation>
    </message>
    <message>
        <source>August</source>
        <extracomment>gui/dates</extracomment>
        <translation>août</translation>
    </message>
    <message>
        <source>Automatic</source>
        <extracomment>core/settings, gui/settings</extracomment>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Automatic ({how})</source>
        <extracomment>gui/chat</extracomment>
        <translation>Automatique ({how})</translation>
    </message>
    <message>
        <source>Automatic follows what the computer can do.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>Automatique suit ce que l’ordinateur peut faire.</translation>
    </message>
    <message>
        <source>Automatic takes a graphics card with memory of its own. A choice here tries again what failed before.</source>
        <extracomment>core/settings</extracomment>
        <translation>Automatique prend une carte graphique dotée de sa propre mémoire. Choisir ici fait réessayer ce qui a échoué auparavant.</translation>
    </message>
    <message>
        <source>Back to About Goldcrest</source>
        <extracomment>gui/about</extracomment>
        <translation>Retour à « À propos de Goldcrest »</translation>
    </message>
    <message>
        <source>Back to Speed</source>
        <extracomment>gui/hardware</extracomment>
        <translation>Retour à Vitesse</translation>
    </message>
    <message>
        <source>Back to the models</source>
        <extracomment>gui/disk, gui/models, gui/search</extracomment>
        <translation>Retour aux modèles</translation>
    </message>
    <message>
        <source>Back to the settings</source>
        <extracomment>gui/about, gui/doctor, gui/keeping</extracomment>
        <translation>Retour aux paramètres</translation>
    </message>
    <message>
        <source>Back to what you were writing</source>
        <extracomment>gui/commands</extracomment>
        <translation>Revenir à ce que vous écriviez</translation>
    </message>
    <message>
        <source>Back up now</source>
        <extracomment>gui/keeping</extracomment>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>Backups</source>
        <extracomment>gui/keeping</extracomment>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Bad reply</source>
        <extracomment>gui/chat</extracomment>
        <translation>Mauvaise réponse</translation>
    </message>
    <message>
        <source>Balanced</source>
        <extracomment>gui/search</extracomment>
        <translation>Équilibré</translation>
    </message>
    <message>
        <source>Bash</source>
        <extracomment>a specialist</extracomment>
        <translation>Bash</translation>
    </message>
    <message>
        <source>Battery</source>
        <extracomment>core/machine</extracomment>
        <translation>Batterie</translation>
    </message>
    <message>
        <source>Battery and power</source>
        <extracomment>core/machine</extracomment>
        <translation>Batterie et alimentation</translation>
    </message>
    <message>
        <source>Before you download</source>
        <extracomment>gui/search</extracomment>
        <translation>Avant de télécharger</translation>
    </message>
    <message>
        <source>Beginning</source>
        <extracomment>gui/speed</extracomment>
        <translation>Début</translation>
    </message>
    <message>
        <source>Below {line}: {places}.</source>
        <extracomment>gui/plots</extracomment>
        <translation>Sous {line}&#xa0;: {places}.</translation>
    </message>
    <message>
        <source>Benchmark</source>
        <extracomment>gui/models, gui/speed</extracomment>
        <translation>Mesurer</translation>
    </message>
    <message>
        <source>Benchmark this computer</source>
        <extracomment>gui/models</extracomment>
        <translation>Mesurer cet ordinateur</translation>
    </message>
    <message>
        <source>Bengali</source>
        <extracomment>core/languages</extracomment>
        <translation>Bengali</translation>
    </message>
    <message>
        <source>Best for many languages</source>
        <extracomment>a model</extracomment>
        <translation>Le meilleur pour de nombreuses langues</translation>
    </message>
    <message>
        <source>Best general model of its size, needs little memory for long texts</source>
        <extracomment>a model</extracomment>
        <translation>Le meilleur modèle général de sa taille, demande peu de mémoire pour les longs textes</translation>
    </message>
    <message>
        <source>Best grammar of all models here</source>
        <extracomment>a model</extracomment>
        <translation>La meilleure grammaire de tous les modèles d’ici</translation>
    </message>
    <message>
        <source>Best match</source>
        <extracomment>gui/search</extracomment>
        <translation>Plus pertinents</translation>
    </message>
    <message>
        <source>Best overall, pictures too, long texts in little memory</source>
        <extracomment>a model</extracomment>
        <translation>Le meilleur en tout, images comprises, longs textes en peu de mémoire</translation>
    </message>
    <message>
        <source>Best writing and grammar near its speed</source>
        <extracomment>a model</extracomment>
        <translation>La meilleure écriture et grammaire à peu près à cette vitesse</translation>
    </message>
    <message>
        <source>Blank before it</source>
        <extracomment>gui/commands</extracomment>
        <translation>Champ précédent</translation>
    </message>
    <message>
        <source>Both belong to other programs, so Goldcrest leaves them as they are.</source>
        <extracomment>gui/library</extracomment>
        <translation>Les deux appartiennent à d’autres programmes&#xa0;: Goldcrest les laisse tels quels.</translation>
    </message>
    <message>
        <source>Braces</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Accolades</translation>
    </message>
    <message>
        <source>Brainstorm</source>
        <extracomment>a specialist</extracomment>
        <translation>Trouver des idées</translation>
    </message>
    <message>
        <source>Bring back Goldcrest&apos;s</source>
        <extracomment>gui/prompts</extracomment>
        <translation>Restaurer celles de Goldcrest</translation>
    </message>
    <message>
        <source>Bring back from archive</source>
        <extracomment>gui/shelf</extracomment>
        <translation>Désarchiver</translation>
    </message>
    <message>
        <source>Bring back the chats of {when}? Those of now are put aside as another backup, and nothing is lost. Goldcrest has to be started again for it.</source>
        <extracomment>gui/keeping</extracomment>
        <translation>Restaurer les conversations de {when}&#x202f;? Celles de maintenant sont mises de côté dans une autre sauvegarde, et rien n’est perdu. Goldcrest doit être redémarré pour cela.</translation>
    </message>
    <message>
        <source>Bring back the prompts that came with Goldcrest</source>
        <extracomment>gui/prompts</extracomment>
        <translation>Restaurer les invites fournies avec Goldcrest</translation>
    </message>
    <message>
        <source>Bring that back first, or go on with what is there.</source>
        <extracomment>core/wording_context</extracomment>
        <translation>Remettez-le d’abord en place, ou continuez avec ce qui est là.</translation>
    </message>
    <message>
        <source>Bring the others again after that.</source>
        <extracomment>gui/library</extracomment>
        <translation>Apportez de nouveau les autres ensuite.</translation>
    </message>
    <message>
        <source>Brings its chat template</source>
        <extracomment>core/findings</extracomment>
        <translation>Fournit son gabarit de conversation</translation>
    </message>
    <message>
        <source>Build: {build}, threads: {n}</source>
        <extracomment>app_doctor_engine</extracomment>
        <translation>Version compilée : {build}, fils d’exécution : {n}</translation>
    </message>
    <message>
        <source>Building a part of the model</source>
        <extracomment>gui/speed</extracomment>
        <translation>Construction d’une partie du modèle</translation>
    </message>
    <message>
        <source>Built in. Only proves that everything works.</source>
        <extracomment>gui/models</extracomment>
        <translation>Intégré. Prouve seulement que tout fonctionne.</translation>
    </message>
    <message>
        <source>By this grammar (GBNF)</source>
        <extracomment>gui/chat</extracomment>
        <translation>Selon cette grammaire (GBNF)</translation>
    </message>
    <message>
        <source>By {maker}</source>
        <extracomment>gui/models</extracomment>
        <translation>Par {maker}</translation>
    </message>
    <message>
        <source>By {name}</source>
        <extracomment>gui/search</extracomment>
        <translation>Par {name}</translation>
    </message>
    <message>
        <source>Bytes</source>
        <extracomment>gui/privacy</extracomment>
        <translation>Octets</translation>
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
        <translation>CC BY-NC 4.0, pas d’usage commercial</translation>
    </message>
    <message>
        <source>CC BY-NC-SA 4.0, not for commercial use</source>
        <extracomment>core/licences</extracomment>
        <translation>CC BY-NC-SA 4.0, pas d’usage commercial</translation>
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
        <translation>Peut réfléchir avant de répondre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>gui/chat, gui/disk, gui/downloads, gui/library, gui/models, gui/settings</extracomment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel its download; that can delete what has arrived, too.</source>
        <extracomment>core/wording</extracomment>
        <translation>Annulez son téléchargement&#x202f;; cela peut aussi supprimer ce qui est arrivé.</translation>
    </message>
    <message>
        <source>Change access token in the settings</source>
        <extracomment>gui/privacy</extracomment>
        <translation>Changer le jeton d’accès dans les paramètres</translation>
    </message>
    <message>
        <source>Change the device…</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>Changer d’appareil…</translation>
    </message>
    <message>
        <source>Change threads…</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>Changer les threads…</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>gui/search</extracomment>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Changed since: {list}.</source>
        <extracomment>core/words_of_speed</extracomment>
        <translation>Modifié depuis&#xa0;: {list}.</translation>
    </message>
    <message>
        <source>Change…</source>
        <extracomment>gui/privacy</extracomment>
        <translation>Changer…</translation>
    </message>
    <message>
        <source>Chat</source>
        <extracomment>core/chat, gui/commands</extracomment>
        <translation>Conversation</translation>
    </message>
    <message>
        <source>Chat</source>
        <comment>to start one</comment>
        <extracomment>gui/downloads, gui/library, gui/models, gui/search</extracomment>
        <translation>Discuter</translation>
    </message>
    <message>
        <source>Chat and text</source>
        <extracomment>gui/search</extracomment>
        <translation>Conversation et texte</translation>
    </message>
    <message>
        <source>Chat template</source>
        <extracomment>gui/models</extracomment>
        <translation>Gabarit de conversation</translation>
    </message>
    <message>
        <source>Chat with it</source>
        <extracomment>gui/search</extracomment>
        <translation>Discuter avec</translation>
    </message>
    <message>
        <source>Chat with {model}</source>
        <extracomment>gui/commands</extracomment>
        <translation>Discuter avec {model}</translation>
    </message>
    <message>
        <source>Chat with {name}</source>
        <extracomment>gui/search</extracomment>
        <translation>Discuter avec {name}</translation>
    </message>
    <message>
        <source>Chats</source>
        <extracomment>core/library, gui/chat_list, gui/disk, gui/keeping</extracomment>
        <translation>Conversations</translation>
    </message>
    <message>
        <source>Chats and measurements</source>
        <extracomment>gui/folders</extracomment>
        <translation>Discussions et mesures</translation>
    </message>
    <message>
        <source>Chats kept ready</source>
        <extracomment>core/library, gui/disk</extracomment>
        <translation>Conversations gardées prêtes</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>a specialist, gui/specialists</extracomment>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Check all models</source>
        <extracomment>gui/disk</extracomment>
        <translation>Vérifier tous les modèles</translation>
    </message>
    <message>
        <source>Check everything</source>
        <extracomment>gui/doctor</extracomment>
        <translation>Tout vérifier</translation>
    </message>
    <message>
        <source>Check everything again</source>
        <extracomment>gui/doctor</extracomment>
        <translation>Tout vérifier à nouveau</translation>
    </message>
    <message>
        <source>Check for updates</source>
        <extracomment>gui/about, gui/privacy</extracomment>
        <translation>Rechercher des mises à jour</translation>
    </message>
    <message>
        <source>Check its name and that you may read it, then try again.</source>
        <extracomment>core/words_of_documents</extracomment>
        <translation>Vérifiez son nom et que vous avez le droit de le lire, puis réessayez.</translation>
    </message>
    <message>
        <source>Check of {name}</source>
        <extracomment>gui/library</extracomment>
        <translation>Vérification de {name}</translation>
    </message>
    <message>
        <source>Check spelling</source>
        <extracomment>core/settings</extracomment>
        <translation>Vérifier l’orthographe</translation>
    </message>
    <message>
        <source>Check the catalogue</source>
        <extracomment>gui/privacy</extracomment>
        <translation>Consulter le catalogue</translation>
    </message>
    <message>
        <source>Check the disk that Goldcrest&apos;s folders are on, then check again.</source>
        <extracomment>core/words_of_checkup</extracomment>
        <translation>Vérifiez le disque où se trouvent les dossiers de Goldcrest, puis relancez la vérification.</translation>
    </message>
    <message>
        <source>Check the disk that it is on, and connect it again if it was removed.</source>
        <extracomment>core/wording_disk</extracomment>
        <translation>Vérifiez le disque où il se trouve, et reconnectez-le s’il a été retiré.</translation>
    </message>
    <message>
        <source>Check the file</source>
        <extracomment>gui/library</extracomment>
        <translation>Vérifier le fichier</translation>
    </message>
    <message>
        <source>Check the network connection, then try again.</source>
        <extracomment>core/wording_hub</extracomment>
        <translation>Vérifiez la connexion réseau, puis réessayez.</translation>
    </message>
    <message>
        <source>Check the proxy&apos;s address, name and password, then try again.</source>
        <extracomment>core/wording_hub</extracomment>
        <translation>Vérifiez l’adresse, le nom et le mot de passe du proxy, puis réessayez.</translation>
    </message>
    <message>
        <source>Check your text, and list its mistakes as short bullet points. Do not rewrite it yet.</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Vérifie ton texte et dresse la liste de ses fautes en courts points. Ne le réécris pas encore.</translation>
    </message>
    <message>
        <source>Check-up</source>
        <extracomment>gui/doctor, gui/pages, gui/settings</extracomment>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Check-up of Goldcrest {version}</source>
        <extracomment>app_doctor</extracomment>
        <translation>Vérification de Goldcrest {version}</translation>
    </message>
    <message>
        <source>Check-up: see that everything works</source>
        <extracomment>gui/commands</extracomment>
        <translation>Vérification : voir si tout fonctionne</translation>
    </message>
    <message>
        <source>Checking now</source>
        <extracomment>gui/doctor</extracomment>
        <translation>Vérification en cours</translation>
    </message>
    <message>
        <source>Checking the file</source>
        <extracomment>gui/downloads</extracomment>
        <translation>Vérification du fichier</translation>
    </message>
    <message>
        <source>Checking the file, {percent} %</source>
        <extracomment>gui/downloads</extracomment>
        <translation>Vérification du fichier, {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Checking {name}, {number} of {count}</source>
        <extracomment>gui/disk</extracomment>
        <translation>Vérification de {name}, {number} sur {count}</translation>
    </message>
    <message>
        <source>Checking {progress}</source>
        <extracomment>gui/library</extracomment>
        <translation>Vérification {progress}</translation>
    </message>
    <message>
        <source>Checking. Replies that are being written go on meanwhile.</source>
        <extracomment>gui/doctor</extracomment>
        <translation>Vérification en cours. Les réponses en cours d’écriture continuent entre-temps.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <extracomment>gui/about</extracomment>
        <translation>Recherche en cours…</translation>
    </message>
    <message>
        <source>Chinese</source>
        <extracomment>core/languages</extracomment>
        <translation>Chinois</translation>
    </message>
    <message>
        <source>Choice {number}: choices, one a line</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Choix {number}&#xa0;: options, une par ligne</translation>
    </message>
    <message>
        <source>Choice {number}: chosen at first</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Choix {number}&#xa0;: option initiale</translation>
    </message>
    <message>
        <source>Choice {number}: label</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Choix {number}&#xa0;: libellé</translation>
    </message>
    <message>
        <source>Choice {number}: name in the instructions</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Choix {number}&#xa0;: nom dans les instructions</translation>
    </message>
    <message>
        <source>Choices, one a line</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Options, une par ligne</translation>
    </message>
    <message>
        <source>Choose a file or a folder with chats.</source>
        <extracomment>core/words_of_chats</extracomment>
        <translation>Choisissez un fichier ou un dossier contenant des conversations.</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <extracomment>gui/keeping</extracomment>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <extracomment>gui/chat, gui/downloads</extracomment>
        <translation>Choisir un modèle</translation>
    </message>
    <message>
        <source>Choose a model in the GGUF format, or download it again.</source>
        <extracomment>core/wording</extracomment>
        <translation>Choisissez un modèle au format GGUF, ou téléchargez-le de nouveau.</translation>
    </message>
    <message>
        <source>Choose a model that can, with its file for pictures, or ask without the picture.</source>
        <extracomment>core/words_of_pictures</extracomment>
        <translation>Choisissez un modèle qui en est capable, avec son fichier pour les images, ou posez la question sans l’image.</translation>
    </message>
    <message>
        <source>Choose a smaller model.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>Choisissez un modèle plus petit.</translation>
    </message>
    <message>
        <source>Choose a specialist</source>
        <extracomment>gui/chat</extracomment>
        <translation>Choisir un spécialiste</translation>
    </message>
    <message>
        <source>Choose a specialist for this chat</source>
        <extracomment>gui/commands</extracomment>
        <translation>Choisir un spécialiste pour cette conversation</translation>
    </message>
    <message>
        <source>Choose an empty folder that is not inside the old one.</source>
        <extracomment>core/wording_disk</extracomment>
        <translation>Choisissez un dossier vide qui n’est pas dans l’ancien.</translation>
    </message>
    <message>
        <source>Choose an export of Goldcrest, ChatGPT, Claude or Open WebUI, or files of LM Studio, Jan or GPT4All.</source>
        <extracomment>core/words_of_chats</extracomment>
        <translation>Choisissez une exportation de Goldcrest, ChatGPT, Claude ou Open WebUI, ou des fichiers de LM Studio, Jan ou GPT4All.</translation>
    </message>
    <message>
        <source>Choose another file of this model, or another model.</source>
        <extracomment>core/wording</extracomment>
        <translation>Choisissez un autre fichier de ce modèle, ou un autre modèle.</translation>
    </message>
    <message>
        <source>Choose another file of this model, such as one in Q4_K_M.</source>
        <extracomment>core/wording_models</extracomment>
        <translation>Choisissez un autre fichier de ce modèle, par exemple en Q4_K_M.</translation>
    </message>
    <message>
        <source>Choose another file of this model, such as one in TQ2_0 or Q4_K_M.</source>
        <extracomment>core/wording_models</extracomment>
        <translation>Choisissez un autre fichier de ce modèle, par exemple en TQ2_0 ou Q4_K_M.</translation>
    </message>
    <message>
        <source>Choose another file, or mend this one; docs/specialists.md says what it holds.</source>
        <extracomment>core/words_of_specialists</extracomment>
        <translation>Choisissez un autre fichier, ou réparez celui-ci&#x202f;; docs/specialists.md dit ce qu’il contient.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <extracomment>core/words_of_documents</extracomment>
        <translation>Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>Choose another folder in the settings, or allow writing to this one.</source>
        <extracomment>core/wording_disk</extracomment>
        <translation>Choisissez un autre dossier dans les paramètres, ou autorisez l’écriture dans celui-ci.</translation>
    </message>
    <message>
        <source>Choose another models folder in the settings instead.</source>
        <extracomment>core/wording_disk</extracomment>
        <translation>Choisissez plutôt un autre dossier des modèles dans les paramètres.</translation>
    </message>
    <message>
        <source>Choose another name, or move the chats there.</source>
        <extracomment>core/wording_chats</extracomment>
        <translation>Choisissez un autre nom, ou déplacez-y les conversations.</translation>
    </message>
    <message>
        <source>Choose another one in the settings, or the processor. Here are: {available}.</source>
        <extracomment>core/words_of_devices</extracomment>
        <translation>Choisissez-en un autre dans les paramètres, ou le processeur. Disponibles ici&#xa0;: {available}.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <extracomment>core/words_of_chats</extracomment>
        <translation>Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Choose another power plan in the system&apos;s settings.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>Choisissez un autre mode d’alimentation dans les paramètres du système.</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <extracomment>gui/disk, gui/library</extracomment>
        <translation>En choisir un autre…</translation>
    </message>
    <message>
        <source>Choose at least one more.</source>
        <extracomment>gui/models</extracomment>
        <translation>Choisissez-en au moins un de plus.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <extracomment>gui/keeping</extracomment>
        <translation>Choisir des fichiers…</translation>
    </message>
    <message>
        <source>Choose it in the list of models.</source>
        <extracomment>core/wording</extracomment>
        <translation>Choisissez-le dans la liste des modèles.</translation>
    </message>
    <message>
        <source>Choose one that is not inside it.</source>
        <extracomment>gui/disk</extracomment>
        <translation>Choisissez-en un qui n’est pas à l’intérieur.</translation>
    </message>
    <message>
        <source>Choose one that was made for this very model, or go on without it.</source>
        <extracomment>core/wording_models</extracomment>
        <translation>Choisissez-en un fait précisément pour ce modèle, ou continuez sans.</translation>
    </message>
    <message>
        <source>Choose others in the settings.</source>
        <extracomment>core/words_of_devices</extracomment>
        <translation>Choisissez-en d’autres dans les paramètres.</translation>
    </message>
    <message>
        <source>Choose parts…</source>
        <extracomment>gui/chat</extracomment>
        <translation>Choisir des parties…</translation>
    </message>
    <message>
        <source>Choose two or three models above the message, or ask one as usual (Cancel).</source>
        <extracomment>gui/chat</extracomment>
        <translation>Choisissez deux ou trois modèles au-dessus du message, ou interrogez-en un comme d’habitude (Annuler).</translation>
    </message>
    <message>
        <source>Choose two or three models to compare.</source>
        <extracomment>gui/models</extracomment>
        <translation>Choisissez deux ou trois modèles à comparer.</translation>
    </message>
    <message>
        <source>Choose what is sent of a file</source>
        <extracomment>gui/commands</extracomment>
        <translation>Choisir ce qui est envoyé d’un fichier</translation>
    </message>
    <message>
        <source>Choose which model answers</source>
        <extracomment>gui/chat</extracomment>
        <translation>Choisir le modèle qui répond</translation>
    </message>
    <message>
        <source>Choose {name}</source>
        <extracomment>gui/settings</extracomment>
        <translation>Choisir {name}</translation>
    </message>
    <message>
        <source>Choose…</source>
        <extracomment>gui/settings</extracomment>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choosing again what models run on tries it once more.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>Choisir de nouveau ce qui exécute les modèles le fait réessayer.</translation>
    </message>
    <message>
        <source>Chosen at first</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Option initiale</translation>
    </message>
    <message>
        <source>Chosen to compare</source>
        <extracomment>gui/models</extracomment>
        <translation>Choisi pour comparer</translation>
    </message>
    <message>
        <source>Clean up</source>
        <extracomment>gui/disk</extracomment>
        <translation>Nettoyer</translation>
    </message>
    <message>
        <source>Cleaning up</source>
        <extracomment>gui/disk</extracomment>
        <translation>Nettoyage</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>gui/downloads, gui/finding, gui/privacy</extracomment>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Clear selection</source>
        <extracomment>gui/shelf</extracomment>
        <translation>Effacer la sélection</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <extracomment>gui/finding</extracomment>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>Clock</source>
        <extracomment>core/machine</extracomment>
        <translation>Fréquence</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>gui/chat, gui/dialogs, gui/search</extracomment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close Goldcrest</source>
        <extracomment>gui/keeping</extracomment>
        <translation>Fermer Goldcrest</translation>
    </message>
    <message>
        <source>Close other programs or free some space, then try again.</source>
        <extracomment>core/wording_models</extracomment>
        <translation>Fermez d’autres programmes ou libérez de l’espace, puis réessayez.</translation>
    </message>
    <message>
        <source>Close other programs that use it, check that its disk is connected, then try again.</source>
        <extracomment>core/wording_disk</extracomment>
        <translation>Fermez les autres programmes qui l’utilisent, vérifiez que son disque est connecté, puis réessayez.</translation>
    </message>
    <message>
        <source>Close other programs, choose a smaller model, or set a shorter context in the settings.</source>
        <extracomment>core/wording</extracomment>
        <translation>Fermez d’autres programmes, choisissez un modèle plus petit ou réglez un contexte plus court dans les paramètres.</translation>
    </message>
    <message>
        <source>Close the details</source>
        <extracomment>gui/models</extracomment>
        <translation>Fermer les détails</translation>
    </message>
    <message>
        <source>Close the link that is shown</source>
        <extracomment>gui/commands</extracomment>
        <translation>Fermer le lien affiché</translation>
    </message>
    <message>
        <source>Close what lies on top, then back to the message</source>
        <extracomment>gui/commands</extracomment>
        <translation>Fermer ce qui est au premier plan, puis revenir au message</translation>
    </message>
    <message>
        <source>Close what you do not need.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>Fermez ce dont vous n’avez pas besoin.</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Code</translation>
    </message>
    <message>
        <source>Comes up with many different ideas.</source>
        <extracomment>a specialist</extracomment>
        <translation>Trouve de nombreuses idées différentes.</translation>
    </message>
    <message>
        <source>Comes with Goldcrest on Windows and macOS; on Linux your system&apos;s is used. It is unchanged and a separate file, so you may put your own build in its place.</source>
        <extracomment>core/components</extracomment>
        <translation>Fourni avec Goldcrest sous Windows et macOS ; sous Linux, c’est la bibliothèque de votre système qui est utilisée. Elle est inchangée et dans un fichier séparé : vous pouvez donc la remplacer par la vôtre.</translation>
    </message>
    <message>
        <source>Comes with the packages of Goldcrest; one that runs from its source uses your system&apos;s.</source>
        <extracomment>core/components</extracomment>
        <translation>Fourni avec les paquets de Goldcrest ; lancé depuis ses sources, Goldcrest utilise celui de votre système.</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <extracomment>core/settings</extracomment>
        <translation>Confortable</translation>
    </message>
    <message>
        <source>Comfortable speed</source>
        <extracomment>core/settings</extracomment>
        <translation>Vitesse confortable</translation>
    </message>
    <message>
        <source>Compact</source>
        <extracomment>core/settings</extracomment>
        <translation>Compacte</translation>
    </message>
    <message>
        <source>Compact shows more lines at a time, closer to each other.</source>
        <extracomment>core/settings</extracomment>
        <translation>Compacte affiche plus de lignes à la fois, plus proches les unes des autres.</translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>gui/models</extracomment>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Compare models</source>
        <extracomment>gui/models</extracomment>
        <translation>Comparer les modèles</translation>
    </message>
    <message>
        <source>Compare {name}</source>
        <extracomment>gui/models</extracomment>
        <translation>Comparer {name}</translation>
    </message>
    <message>
        <source>Comparison. {models}. Comfortable: {speed}.</source>
        <extracomment>gui/models</extracomment>
        <translation>Comparaison. {models}. Confortable&#xa0;: {speed}.</translation>
    </message>
    <message>
        <source>Connect the disk that it is on, or choose another folder in the settings.</source>
        <extracomment>core/wording_disk</extracomment>
        <translation>Connectez le disque où il se trouve, ou choisissez un autre dossier dans les paramètres.</translation>
    </message>
    <message>
        <source>Connect the disk that it is on, or show Goldcrest where the folder is now. The models in it are not lost.</source>
        <extracomment>gui/library</extracomment>
        <translation>Connectez le disque où il se trouve, ou montrez à Goldcrest où est maintenant le dossier. Les modèles qu’il contient ne sont pas perdus.</translation>
    </message>
    <message>
        <source>Connecting</source>
        <extracomment>gui/downloads</extracomment>
        <translation>Connexion en cours</translation>
    </message>
    <message>
        <source>Connections</source>
        <extracomment>gui/privacy</extracomment>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Context</source>
        <extracomment>gui/chat, gui/models</extracomment>
        <translation>Contexte</translation>
    </message>
    <message>
        <source>Context full</source>
        <extracomment>gui/models</extracomment>
        <translation>Contexte plein</translation>
    </message>
    <message>
        <source>Context half full</source>
        <extracomment>gui/models</extracomment>
        <translation>Contexte à moitié plein</translation>
    </message>
    <message>
        <source>Context length</source>
        <extracomment>core/settings, gui/chat</extracomment>
        <translation>Longueur du contexte</translation>
    </message>
    <message>
        <source>Context: {how_full}</source>
        <extracomment>gui/chat</extracomment>
        <translation>Contexte&#xa0;: {how_full}</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>gui/chat, gui/downloads, gui/models</extracomment>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Continue in the main window</source>
        <extracomment>gui/quick</extracomment>
        <translation>Continuer dans la fenêtre principale</translation>
    </message>
    <message>
        <source>Conversation</source>
        <extracomment>gui/chat</extracomment>
        <translation>Conversation</translation>
    </message>
    <message>
        <source>Conversation in little memory</source>
        <extracomment>a model</extracomment>
        <translation>Conversation en peu de mémoire</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>gui/dialogs, gui/doctor, gui/hardware, gui/privacy</extracomment>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>gui/chat, gui/commands, gui/hardware, gui/library, gui/privacy, gui/specialists</extracomment>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy all</source>
        <extracomment>gui/privacy</extracomment>
        <translation>Tout copier</translation>
    </message>
    <message>
        <source>Copy as markdown</source>
        <extracomment>gui/chat, gui/commands</extracomment>
        <translation>Copier en markdown</translation>
    </message>
    <message>
        <source>Copy code</source>
        <extracomment>gui/chat</extracomment>
        <translation>Copier le code</translation>
    </message>
    <message>
        <source>Copy details</source>
        <extracomment>gui/chat</extracomment>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Copy link address</source>
        <extracomment>gui/chat</extracomment>
        <translation>Copier l’adresse du lien</translation>
    </message>
    <message>
        <source>Copy message</source>
        <extracomment>gui/chat</extracomment>
        <translation>Copier le message</translation>
    </message>
    <message>
        <source>Copy of chats {file}</source>
        <extracomment>core/library</extracomment>
        <translation>Copie de conversations {file}</translation>
    </message>
    <message>
        <source>Copy one, or make a new one.</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Copiez-en un, ou créez-en un nouveau.</translation>
    </message>
    <message>
        <source>Copy or move the model instead.</source>
        <extracomment>core/wording_disk</extracomment>
        <translation>Copiez ou déplacez plutôt le modèle.</translation>
    </message>
    <message>
        <source>Copy reply</source>
        <extracomment>gui/chat</extracomment>
        <translation>Copier la réponse</translation>
    </message>
    <message>
        <source>Copy report</source>
        <extracomment>gui/dialogs, gui/doctor</extracomment>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>Copy the checksum</source>
        <extracomment>gui/models</extracomment>
        <translation>Copier la somme de contrôle</translation>
    </message>
    <message>
        <source>Copy the chosen connections</source>
        <extracomment>gui/commands</extracomment>
        <translation>Copier les connexions choisies</translation>
    </message>
    <message>
        <source>Copy the details of a reply</source>
        <extracomment>gui/commands</extracomment>
        <translation>Copier les détails d’une réponse</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <extracomment>gui/library</extracomment>
        <translation>Copier le chemin</translation>
    </message>
    <message>
        <source>Copy this specialist</source>
        <extracomment>gui/commands</extracomment>
        <translation>Copier ce spécialiste</translation>
    </message>
    <message>
        <source>Cores</source>
        <extracomment>core/machine</extracomment>
        <translation>Cœurs</translation>
    </message>
    <message>
        <source>Correct my text</source>
        <extracomment>a prompt</extracomment>
        <translation>Corriger mon texte</translation>
    </message>
    <message>
        <source>Correct spelling, grammar and punctuation of the following text. Change nothing else. Then list what you changed.

{{text}}</source>
        <extracomment>a prompt</extracomment>
        <translation>Corrige l’orthographe, la grammaire et la ponctuation du texte suivant. Ne change rien d’autre. Dresse ensuite la liste de ce que tu as changé.

{{texte}}</translation>
    </message>
    <message>
        <source>Correct the JSON schema or the grammar, or send the message without it.</source>
        <extracomment>core/wording_models</extracomment>
        <translation>Corrigez le schéma JSON ou la grammaire, ou envoyez le message sans.</translation>
    </message>
    <message>
        <source>Corrects spelling and grammar, and leaves the rest alone.</source>
        <extracomment>a specialist</extracomment>
        <translation>Corrige l’orthographe et la grammaire, et ne touche pas au reste.</translation>
    </message>
    <message>
        <source>Count from 3 to 9.</source>
        <extracomment>gui/chat</extracomment>
        <translation>Compte de 3 à 9.</translation>
    </message>
    <message>
        <source>Counted by the model itself.</source>
        <extracomment>gui/chat</extracomment>
        <translation>Compté par le modèle lui-même.</translation>
    </message>
    <message>
        <source>Crash report</source>
        <extracomment>gui/reports</extracomment>
        <translation>Rapport de plantage</translation>
    </message>
    <message>
        <source>Crash reports</source>
        <extracomment>gui/reports</extracomment>
        <translation>Rapports de plantage</translation>
    </message>
    <message>
        <source>Ctrl and wheel</source>
        <extracomment>gui/commands</extracomment>
        <translation>Ctrl et molette</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <extracomment>core/settings</extracomment>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>Cut off</source>
        <extracomment>gui/privacy</extracomment>
        <translation>Interrompu</translation>
    </message>
    <message>
        <source>Czech</source>
        <extracomment>core/languages</extracomment>
        <translation>Tchèque</translation>
    </message>
    <message>
        <source>Damaged</source>
        <extracomment>gui/library</extracomment>
        <translation>Endommagé</translation>
    </message>
    <message>
        <source>Danish</source>
        <extracomment>core/languages</extracomment>
        <translation>Danois</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>core/settings</extracomment>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Debian package</source>
        <extracomment>gui/about</extracomment>
        <translation>Paquet Debian</translation>
    </message>
    <message>
        <source>Dec</source>
        <extracomment>gui/dates</extracomment>
        <translation>déc.</translation>
    </message>
    <message>
        <source>December</source>
        <extracomment>gui/dates</extracomment>
        <translation>décembre</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>gui/chat, gui/commands, gui/disk, gui/models, gui/prompts, gui/reports, gui/shelf, gui/specialists</extracomment>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete all…</source>
        <extracomment>gui/reports</extracomment>
        <translation>Tout supprimer…</translation>
    </message>
    <message>
        <source>Delete another model to free space.</source>
        <extracomment>core/wording</extracomment>
        <translation>Supprimez un autre modèle pour libérer de l’espace.</translation>
    </message>
    <message>
        <source>Delete folder</source>
        <extracomment>gui/shelf</extracomment>
        <translation>Supprimer le dossier</translation>
    </message>
    <message>
        <source>Delete folder, keep its chats</source>
        <extracomment>gui/shelf</extracomment>
        <translation>Supprimer le dossier, garder ses conversations</translation>
    </message>
    <message>
        <source>Delete it and download it again, or choose another model.</source>
        <extracomment>core/wording</extracomment>
        <translation>Supprimez-le et téléchargez-le de nouveau, ou choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>Delete it and download the model again.</source>
        <extracomment>core/wording</extracomment>
        <translation>Supprimez-le et téléchargez de nouveau le modèle.</translation>
    </message>
    <message>
        <source>Delete it where it comes from.</source>
        <extracomment>core/wording</extracomment>
        <translation>Supprimez-le là d’où il vient.</translation>
    </message>
    <message>
        <source>Delete it, then add it again from where you have it.</source>
        <extracomment>core/wording</extracomment>
        <translation>Supprimez-le, puis ajoutez-le de nouveau depuis l’endroit où vous l’avez.</translation>
    </message>
    <message>
        <source>Delete list</source>
        <extracomment>gui/privacy</extracomment>
        <translation>Supprimer la liste</translation>
    </message>
    <message>
        <source>Delete some that you do not need, then try again.</source>
        <extracomment>core/words_of_prompts</extracomment>
        <translation>Supprimez celles dont vous n’avez pas besoin, puis réessayez.</translation>
    </message>
    <message>
        <source>Delete the unfinished download of {name}? The {progress} that have arrived would have to be downloaded again. It frees {size}.</source>
        <extracomment>gui/disk</extracomment>
        <translation>Supprimer le téléchargement inachevé de {name}&#x202f;? Ce qui est arrivé ({progress}) devrait être téléchargé de nouveau. Cela libère {size}.</translation>
    </message>
    <message>
        <source>Delete the whole list? What was downloaded stays.</source>
        <extracomment>gui/privacy</extracomment>
        <translation>Supprimer toute la liste&#x202f;? Ce qui a été téléchargé reste.</translation>
    </message>
    <message>
        <source>Delete this one</source>
        <extracomment>gui/disk</extracomment>
        <translation>Supprimer celui-ci</translation>
    </message>
    <message>
        <source>Delete this prompt</source>
        <extracomment>gui/prompts</extracomment>
        <translation>Supprimer cette invite</translation>
    </message>
    <message>
        <source>Delete what keeps chats ready? Your chats stay; the model reads each again when you go on with it. It frees {size}.</source>
        <extracomment>gui/disk</extracomment>
        <translation>Supprimer ce qui garde les conversations prêtes&#x202f;? Vos conversations restent&#x202f;; le modèle relit chacune quand vous la continuez. Cela libère {size}.</translation>
    </message>
    <message>
        <source>Delete {name}</source>
        <extracomment>gui/disk, gui/models</extracomment>
        <translation>Supprimer {name}</translation>
    </message>
    <message>
        <source>Delete {name} from this computer? Your chats stay.</source>
        <extracomment>gui/models</extracomment>
        <translation>Supprimer {name} de cet ordinateur&#x202f;? Vos conversations restent.</translation>
    </message>
    <message>
        <source>Delete {name} from this computer? {freed} Your chats stay.</source>
        <extracomment>gui/disk, gui/library</extracomment>
        <translation>Supprimer {name} de cet ordinateur&#x202f;? {freed} Vos conversations restent.</translation>
    </message>
    <message>
        <source>Delete {name} {place}</source>
        <extracomment>gui/disk</extracomment>
        <translation>Supprimer {name} {place}</translation>
    </message>
    <message>
        <source>Delete {name}? It frees {size}.</source>
        <extracomment>gui/disk</extracomment>
        <translation>Supprimer {name}&#x202f;? Cela libère {size}.</translation>
    </message>
    <message numerus="yes">
        <source>Delete {n} chat</source>
        <comment>Delete {n} chats</comment>
        <extracomment>gui/shelf</extracomment>
        <translation>
            <numerusform>Supprimer {n} conversation</numerusform>
            <numerusform>Supprimer {n} conversations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete {n} report?</source>
        <comment>Delete {n} reports?</comment>
        <extracomment>gui/reports</extracomment>
        <translation>
            <numerusform>Supprimer {n} rapport&#x202f;?</numerusform>
            <numerusform>Supprimer {n} rapports&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete {path}?</source>
        <extracomment>gui/disk</extracomment>
        <translation>Supprimer {path}&#x202f;?</translation>
    </message>
    <message>
        <source>Delete, with all below</source>
        <extracomment>gui/chat</extracomment>
        <translation>Supprimer, avec tout ce qui suit</translation>
    </message>
    <message>
        <source>Deleting</source>
        <extracomment>gui/models</extracomment>
        <translation>Suppression</translation>
    </message>
    <message numerus="yes">
        <source>Deleting Goldcrest&apos;s own frees {size}; the other is used in its place.</source>
        <comment>Deleting Goldcrest&apos;s own frees {size}; the others are used in its place.</comment>
        <extracomment>gui/library</extracomment>
        <translation>
            <numerusform>Supprimer celui de Goldcrest libère {size}&#x202f;; l’autre est utilisé à sa place.</numerusform>
            <numerusform>Supprimer celui de Goldcrest libère {size}&#x202f;; les autres sont utilisés à sa place.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleting Goldcrest&apos;s own {own} frees {size}; the other is used in their place.</source>
        <comment>Deleting Goldcrest&apos;s own {own} frees {size}; the others are used in their place.</comment>
        <extracomment>gui/library</extracomment>
        <translation>
            <numerusform>Supprimer les {own} de Goldcrest libère {size}&#x202f;; l’autre est utilisé à leur place.</numerusform>
            <numerusform>Supprimer les {own} de Goldcrest libère {size}&#x202f;; les autres sont utilisés à leur place.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleting all but one of them frees up to {size}.</source>
        <extracomment>gui/library</extracomment>
        <translation>Les supprimer tous sauf un libère jusqu’à {size}.</translation>
    </message>
    <message>
        <source>Deleting all but one of them frees {size}.</source>
        <extracomment>gui/library</extracomment>
        <translation>Les supprimer tous sauf un libère {size}.</translation>
    </message>
    <message>
        <source>Deleting one of them frees up to {size}.</source>
        <extracomment>gui/library</extracomment>
        <translation>En supprimer un libère jusqu’à {size}.</translation>
    </message>
    <message>
        <source>Deleting one of them frees {size}.</source>
        <extracomment>gui/library</extracomment>
        <translation>En supprimer un libère {size}.</translation>
    </message>
    <message>
        <source>Density</source>
        <extracomment>core/settings</extracomment>
        <translation>Densité</translation>
    </message>
    <message>
        <source>Details of {name}</source>
        <extracomment>gui/models, gui/search</extracomment>
        <translation>Détails de {name}</translation>
    </message>
    <message>
        <source>Details of {what}</source>
        <extracomment>gui/doctor</extracomment>
        <translation>Détails : {what}</translation>
    </message>
    <message>
        <source>Device</source>
        <extracomment>gui/models</extracomment>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Difference</source>
        <extracomment>gui/plots</extracomment>
        <translation>Différence</translation>
    </message>
    <message>
        <source>Disk</source>
        <extracomment>core/machine</extracomment>
        <translation>Disque</translation>
    </message>
    <message>
        <source>Disk use</source>
        <extracomment>gui/commands, gui/disk, gui/models, gui/pages, gui/settings</extracomment>
        <translation>Espace disque</translation>
    </message>
    <message>
        <source>Disk use…</source>
        <extracomment>gui/about</extracomment>
        <translation>Espace disque…</translation>
    </message>
    <message>
        <source>Disks formatted as FAT32 take files up to 4 GB. Choose another models folder in the settings, or use a disk formatted as exFAT, for example.</source>
        <extracomment>core/wording_disk</extracomment>
        <translation>Les disques formatés en FAT32 acceptent des fichiers jusqu’à 4&#xa0;Go. Choisissez un autre dossier des modèles dans les paramètres, ou utilisez un disque formaté en exFAT, par exemple.</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <extracomment>gui/disk, gui/library, gui/widgets</extracomment>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>Divide the text, or choose a model for longer texts.</source>
        <extracomment>core/wording_models</extracomment>
        <translation>Divisez le texte, ou choisissez un modèle pour des textes plus longs.</translation>
    </message>
    <message>
        <source>Do not send</source>
        <extracomment>core/settings</extracomment>
        <translation>Ne pas envoyer</translation>
    </message>
    <message>
        <source>Do not send the message</source>
        <extracomment>gui/chat</extracomment>
        <translation>Ne pas envoyer le message</translation>
    </message>
    <message>
        <source>Do not trust it, unless you know where it comes from.</source>
        <extracomment>core/words_of_documents</extracomment>
        <translation>Ne vous y fiez pas, sauf si vous savez d’où il vient.</translation>
    </message>
    <message>
        <source>Do not use {name}</source>
        <extracomment>gui/chat</extracomment>
        <translation>Ne pas utiliser {name}</translation>
    </message>
    <message>
        <source>Do not wrap lines</source>
        <extracomment>gui/chat</extracomment>
        <translation>Ne pas couper les lignes</translation>
    </message>
    <message>
        <source>Document</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Document</translation>
    </message>
    <message>
        <source>Does not say how many parameters it has</source>
        <extracomment>core/findings</extracomment>
        <translation>N’indique pas combien de paramètres il a</translation>
    </message>
    <message>
        <source>Does not say how much it reads at a time</source>
        <extracomment>core/findings</extracomment>
        <translation>N’indique pas combien il lit à la fois</translation>
    </message>
    <message>
        <source>Does not say whether it thinks before it answers</source>
        <extracomment>core/findings</extracomment>
        <translation>N’indique pas s’il réfléchit avant de répondre</translation>
    </message>
    <message>
        <source>Does not think before it answers</source>
        <extracomment>core/findings</extracomment>
        <translation>Ne réfléchit pas avant de répondre</translation>
    </message>
    <message>
        <source>Don&apos;t remove</source>
        <extracomment>gui/downloads</extracomment>
        <translation>Ne pas retirer</translation>
    </message>
    <message>
        <source>Don&apos;t remove {name}</source>
        <extracomment>gui/downloads</extracomment>
        <translation>Ne pas retirer {name}</translation>
    </message>
    <message>
        <source>Don&apos;t stop</source>
        <extracomment>gui/downloads</extracomment>
        <translation>Ne pas arrêter</translation>
    </message>
    <message>
        <source>Don&apos;t stop {name}</source>
        <extracomment>gui/downloads</extracomment>
        <translation>Ne pas arrêter {name}</translation>
    </message>
    <message>
        <source>Download</source>
        <extracomment>gui/downloads, gui/models, gui/privacy, gui/search</extracomment>
        <translation>Télécharger</translation>
    </message>
    <message>
        <source>Download and start</source>
        <extracomment>gui/models</extracomment>
        <translation>Télécharger et démarrer</translation>
    </message>
    <message>
        <source>Download anyway</source>
        <extracomment>gui/downloads</extracomment>
        <translation>Télécharger quand même</translation>
    </message>
    <message>
        <source>Download it again. If it happens once more, the file on the hub may have changed.</source>
        <extracomment>core/wording_hub</extracomment>
        <translation>Téléchargez-le de nouveau. Si cela se reproduit, le fichier du hub a peut-être changé.</translation>
    </message>
    <message>
        <source>Download it first.</source>
        <extracomment>core/wording</extracomment>
        <translation>Téléchargez-le d’abord.</translation>
    </message>
    <message>
        <source>Download its file for pictures too</source>
        <extracomment>gui/search</extracomment>
        <translation>Télécharger aussi son fichier pour les images</translation>
    </message>
    <message>
        <source>Download of {name}</source>
        <extracomment>gui/downloads</extracomment>
        <translation>Téléchargement de {name}</translation>
    </message>
    <message>
        <source>Download the file for pictures that belongs to the model.</source>
        <extracomment>core/words_of_pictures</extracomment>
        <translation>Téléchargez le fichier pour les images qui va avec le modèle.</translation>
    </message>
    <message>
        <source>Download {name}, {size}</source>
        <extracomment>gui/search</extracomment>
        <translation>Télécharger {name}, {size}</translation>
    </message>
    <message>
        <source>Downloads</source>
        <extracomment>core/settings, gui/commands, gui/downloads, gui/pages</extracomment>
        <translation>Téléchargements</translation>
    </message>
    <message>
        <source>Downloads at a time</source>
        <extracomment>core/settings</extracomment>
        <translation>Téléchargements simultanés</translation>
    </message>
    <message>
        <source>Downloads go on when it is back, or when you say where it is now.</source>
        <extracomment>gui/downloads</extracomment>
        <translation>Les téléchargements reprennent quand il est de retour, ou quand vous dites où il est maintenant.</translation>
    </message>
    <message>
        <source>Downloads go on when it is started without GOLDCREST_OFFLINE, HF_HUB_OFFLINE and TRANSFORMERS_OFFLINE.</source>
        <extracomment>gui/downloads</extracomment>
        <translation>Les téléchargements reprennent quand il est démarré sans GOLDCREST_OFFLINE, HF_HUB_OFFLINE et TRANSFORMERS_OFFLINE.</translation>
    </message>
    <message>
        <source>Downloads go on where they were when you switch that off.</source>
        <extracomment>gui/downloads</extracomment>
        <translation>Les téléchargements reprennent là où ils en étaient quand vous désactivez cela.</translation>
    </message>
    <message>
        <source>Downloads pause while the connection costs by volume, such as that of a phone.</source>
        <extracomment>core/settings</extracomment>
        <translation>Les téléchargements sont suspendus tant que la connexion est facturée au volume, comme celle d’un téléphone.</translation>
    </message>
    <message>
        <source>Downloads wait, as you asked.</source>
        <extracomment>gui/downloads</extracomment>
        <translation>Les téléchargements attendent, comme demandé.</translation>
    </message>
    <message>
        <source>Draft, check, shorten</source>
        <extracomment>a specialist</extracomment>
        <translation>Rédiger, vérifier, raccourcir</translation>
    </message>
    <message numerus="yes">
        <source>Drafting: {right} of {n} guessed tokens was right</source>
        <comment>Drafting: {right} of {n} guessed tokens were right</comment>
        <extracomment>gui/chat</extracomment>
        <translation>
            <numerusform>Anticipation&#xa0;: {right} sur {n} token deviné était juste</numerusform>
            <numerusform>Anticipation&#xa0;: {right} sur {n} tokens devinés étaient justes</numerusform>
        </translation>
    </message>
    <message>
        <source>Drag chats here</source>
        <extracomment>gui/chat_rows</extracomment>
        <translation>Glissez des conversations ici</translation>
    </message>
    <message>
        <source>Driver</source>
        <extracomment>core/machine</extracomment>
        <translation>Pilote</translation>
    </message>
    <message>
        <source>Drop files here to attach them</source>
        <extracomment>gui/chat</extracomment>
        <translation>Déposez des fichiers ici pour les joindre</translation>
    </message>
    <message>
        <source>Drop to add to your models</source>
        <extracomment>gui/library</extracomment>
        <translation>Déposez pour ajouter à vos modèles</translation>
    </message>
    <message>
        <source>Dutch</source>
        <extracomment>a specialist, core/languages</extracomment>
        <translation>Néerlandais</translation>
    </message>
    <message>
        <source>Each model that fits into memory, and of which all sizes are known, is predicted exactly.</source>
        <extracomment>gui/speed</extracomment>
        <translation>Chaque modèle qui tient en mémoire, et dont toutes les tailles sont connues, est prévu exactement.</translation>
    </message>
    <message>
        <source>Each model that runs here is compared with its prediction. None has been yet: chat with an installed model, or measure it.</source>
        <extracomment>gui/speed</extracomment>
        <translation>Chaque modèle qui s’exécute ici est comparé à sa prévision. Aucun ne l’a encore été&#xa0;: discutez avec un modèle installé, ou mesurez-le.</translation>
    </message>
    <message>
        <source>Each request that Goldcrest makes is listed here before it is made.</source>
        <extracomment>gui/privacy</extracomment>
        <translation>Chaque requête de Goldcrest est inscrite ici avant d’être faite.</translation>
    </message>
    <message>
        <source>Earlier messages</source>
        <extracomment>gui/chat, gui/commands</extracomment>
        <translation>Messages précédents</translation>
    </message>
    <message>
        <source>Earlier messages were summarised first.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>Les messages précédents ont d’abord été résumés.</translation>
    </message>
    <message>
        <source>Edit</source>
        <extracomment>gui/chat</extracomment>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Edit your last message</source>
        <extracomment>gui/commands</extracomment>
        <translation>Modifier votre dernier message</translation>
    </message>
    <message>
        <source>Editing a message. What it said, and what followed, stays beside it.</source>
        <extracomment>gui/chat</extracomment>
        <translation>Modification d’un message. Ce qu’il disait, et ce qui suivait, reste à côté.</translation>
    </message>
    <message>
        <source>Energy is not known: nothing was written.</source>
        <extracomment>core/wording_roofline</extracomment>
        <translation>L’énergie n’est pas connue&#xa0;: rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Energy is not known: the measurement was too short.</source>
        <extracomment>core/wording_roofline</extracomment>
        <translation>L’énergie n’est pas connue&#xa0;: la mesure était trop courte.</translation>
    </message>
    <message>
        <source>Energy is not known: the system did not answer.</source>
        <extracomment>core/wording_roofline</extracomment>
        <translation>L’énergie n’est pas connue&#xa0;: le système n’a pas répondu.</translation>
    </message>
    <message>
        <source>Energy is not known: the system tells it to administrators only.</source>
        <extracomment>core/wording_roofline</extracomment>
        <translation>L’énergie n’est pas connue&#xa0;: le système ne l’indique qu’aux administrateurs.</translation>
    </message>
    <message>
        <source>Energy is not known: the system&apos;s counter may have begun anew more than once.</source>
        <extracomment>core/wording_roofline</extracomment>
        <translation>L’énergie n’est pas connue&#xa0;: le compteur du système est peut-être reparti de zéro plus d’une fois.</translation>
    </message>
    <message>
        <source>Energy is not known: this computer does not tell it.</source>
        <extracomment>core/wording_roofline</extracomment>
        <translation>L’énergie n’est pas connue&#xa0;: cet ordinateur ne l’indique pas.</translation>
    </message>
    <message>
        <source>Energy is not known: this computer tells it only while it runs on its battery.</source>
        <extracomment>core/wording_roofline</extracomment>
        <translation>L’énergie n’est pas connue&#xa0;: cet ordinateur ne l’indique que sur batterie.</translation>
    </message>
    <message>
        <source>Engine</source>
        <extracomment>app_doctor</extracomment>
        <translation>Moteur</translation>
    </message>
    <message>
        <source>Engine build {name}, weights as in the file</source>
        <extracomment>gui/chat</extracomment>
        <translation>Variante du moteur {name}, poids comme dans le fichier</translation>
    </message>
    <message>
        <source>Engine build {name}, weights laid out anew for it</source>
        <extracomment>gui/chat</extracomment>
        <translation>Variante du moteur {name}, poids réorganisés pour elle</translation>
    </message>
    <message>
        <source>Engine builds for this processor</source>
        <extracomment>app_doctor</extracomment>
        <translation>Versions du moteur pour ce processeur</translation>
    </message>
    <message>
        <source>Engine: {name}</source>
        <extracomment>app_doctor_engine</extracomment>
        <translation>Moteur : {name}</translation>
    </message>
    <message>
        <source>English</source>
        <extracomment>a model, a specialist, core/catalogue_facts, core/languages, gui/specialists</extracomment>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>English, Arabic, Chinese, French, German, Japanese, Korean, Spanish</source>
        <extracomment>a model</extracomment>
        <translation>Anglais, arabe, chinois, français, allemand, japonais, coréen, espagnol</translation>
    </message>
    <message>
        <source>English, Chinese</source>
        <extracomment>a model</extracomment>
        <translation>Anglais, chinois</translation>
    </message>
    <message>
        <source>English, French, Spanish, German, Italian, Portuguese</source>
        <extracomment>a model</extracomment>
        <translation>Anglais, français, espagnol, allemand, italien, portugais</translation>
    </message>
    <message>
        <source>English, French, Spanish, German, Italian, Portuguese, Dutch, Chinese, Japanese, Korean, Arabic</source>
        <extracomment>a model</extracomment>
        <translation>Anglais, français, espagnol, allemand, italien, portugais, néerlandais, chinois, japonais, coréen, arabe</translation>
    </message>
    <message>
        <source>English, German, French, Italian, Portuguese, Hindi, Spanish, Thai</source>
        <extracomment>a model</extracomment>
        <translation>Anglais, allemand, français, italien, portugais, hindi, espagnol, thaï</translation>
    </message>
    <message>
        <source>English, Spanish, French, German, Japanese, Chinese, Arabic, Korean, Portuguese, Italian, Dutch, Czech</source>
        <extracomment>a model</extracomment>
        <translation>Anglais, espagnol, français, allemand, japonais, chinois, arabe, coréen, portugais, italien, néerlandais, tchèque</translation>
    </message>
    <message>
        <source>Enter</source>
        <extracomment>core/settings</extracomment>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>European languages, tool calls</source>
        <extracomment>a model</extracomment>
        <translation>Langues européennes, appels d’outils</translation>
    </message>
    <message>
        <source>Every GGUF model</source>
        <extracomment>gui/search</extracomment>
        <translation>Tous les modèles GGUF</translation>
    </message>
    <message>
        <source>Every GGUF model; the bars show what it needs of the {memory} of memory here</source>
        <extracomment>gui/search</extracomment>
        <translation>Tous les modèles GGUF&#x202f;; les barres montrent ce qu’ils demandent des {memory} de mémoire d’ici</translation>
    </message>
    <message>
        <source>Everything else</source>
        <extracomment>gui/disk</extracomment>
        <translation>Tout le reste</translation>
    </message>
    <message>
        <source>Everything is where it was.</source>
        <extracomment>gui/disk</extracomment>
        <translation>Tout est là où c’était.</translation>
    </message>
    <message>
        <source>Everything that Goldcrest keeps was read without a fault.</source>
        <extracomment>app_doctor</extracomment>
        <translation>Tout ce que Goldcrest conserve a été lu sans défaut.</translation>
    </message>
    <message>
        <source>Everything that was checked works.</source>
        <extracomment>gui/doctor</extracomment>
        <translation>Tout ce qui a été vérifié fonctionne.</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <extracomment>gui/commands</extracomment>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Explain code</source>
        <extracomment>a specialist</extracomment>
        <translation>Expliquer du code</translation>
    </message>
    <message>
        <source>Explain simply</source>
        <extracomment>a prompt</extracomment>
        <translation>Expliquer simplement</translation>
    </message>
    <message>
        <source>Explain the tides to a curious ten-year-old.</source>
        <extracomment>gui/chat</extracomment>
        <translation>Explique les marées à un enfant curieux de dix ans.</translation>
    </message>
    <message>
        <source>Explain this code</source>
        <extracomment>a prompt</extracomment>
        <translation>Expliquer ce code</translation>
    </message>
    <message>
        <source>Explain what this code does, first in one sentence, then part by part. Name anything that looks like a mistake.

```
{{code}}
```</source>
        <extracomment>a prompt</extracomment>
        <translation>Explique ce que fait ce code, d’abord en une phrase, puis partie par partie. Signale tout ce qui ressemble à une erreur.

```
{{code}}
```</translation>
    </message>
    <message>
        <source>Explain {{topic}} to somebody who hears of it for the first time. Use short sentences and one example from everyday life.</source>
        <extracomment>a prompt</extracomment>
        <translation>Explique {{sujet}} à quelqu’un qui en entend parler pour la première fois. Fais des phrases courtes et donne un exemple de la vie de tous les jours.</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>gui/commands, gui/keeping, gui/speed</extracomment>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Export a chat</source>
        <extracomment>gui/keeping</extracomment>
        <translation>Exporter une conversation</translation>
    </message>
    <message>
        <source>Export a specialist</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Exporter un spécialiste</translation>
    </message>
    <message>
        <source>Export all chats</source>
        <extracomment>gui/keeping</extracomment>
        <translation>Exporter toutes les conversations</translation>
    </message>
    <message>
        <source>Export all…</source>
        <extracomment>gui/keeping</extracomment>
        <translation>Tout exporter…</translation>
    </message>
    <message>
        <source>Export prompts</source>
        <extracomment>gui/prompts</extracomment>
        <translation>Exporter les invites</translation>
    </message>
    <message>
        <source>Export results</source>
        <extracomment>gui/speed</extracomment>
        <translation>Exporter les résultats</translation>
    </message>
    <message>
        <source>Export your chats, then restore the newest backup in the settings.</source>
        <extracomment>core/words_of_checkup</extracomment>
        <translation>Exportez vos conversations, puis restaurez la sauvegarde la plus récente dans les paramètres.</translation>
    </message>
    <message>
        <source>Exporting chats</source>
        <extracomment>gui/keeping</extracomment>
        <translation>Exportation des conversations</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>gui/prompts, gui/shelf, gui/specialists</extracomment>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Facts as JSON</source>
        <extracomment>a specialist</extracomment>
        <translation>Faits en JSON</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>gui/privacy</extracomment>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Famous for its size in 2023</source>
        <extracomment>a model</extracomment>
        <translation>Célèbre pour sa taille en 2023</translation>
    </message>
    <message>
        <source>Fastest first</source>
        <extracomment>gui/models</extracomment>
        <translation>Les plus rapides d’abord</translation>
    </message>
    <message>
        <source>Fastest of its size; questions about given texts, extracting facts</source>
        <extracomment>a model</extracomment>
        <translation>Le plus rapide de sa taille&#x202f;; questions sur des textes donnés, extraction de faits</translation>
    </message>
    <message>
        <source>Fastest on old computers; extracting facts, tool calls</source>
        <extracomment>a model</extracomment>
        <translation>Le plus rapide sur les vieux ordinateurs&#x202f;; extraction de faits, appels d’outils</translation>
    </message>
    <message>
        <source>Feb</source>
        <extracomment>gui/dates</extracomment>
        <translation>févr.</translation>
    </message>
    <message>
        <source>February</source>
        <extracomment>gui/dates</extracomment>
        <translation>février</translation>
    </message>
    <message>
        <source>Fewer files</source>
        <extracomment>gui/search</extracomment>
        <translation>Moins de fichiers</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>gui/models</extracomment>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>File of the report</source>
        <extracomment>gui/dialogs</extracomment>
        <translation>Fichier du rapport</translation>
    </message>
    <message>
        <source>File system</source>
        <extracomment>core/machine</extracomment>
        <translation>Système de fichiers</translation>
    </message>
    <message>
        <source>File with your chats</source>
        <extracomment>app_doctor</extracomment>
        <translation>Fichier de vos conversations</translation>
    </message>
    <message>
        <source>Filter</source>
        <extracomment>gui/finding</extracomment>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Filter: {words}</source>
        <extracomment>gui/finding</extracomment>
        <translation>Filtre&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Find a file</source>
        <extracomment>gui/privacy</extracomment>
        <translation>Trouver un fichier</translation>
    </message>
    <message>
        <source>Find an action</source>
        <extracomment>gui/commands</extracomment>
        <translation>Trouver une action</translation>
    </message>
    <message>
        <source>Find an action, a page, a chat or a setting</source>
        <extracomment>gui/commands</extracomment>
        <translation>Trouver une action, une page, une conversation ou un paramètre</translation>
    </message>
    <message>
        <source>Find it again</source>
        <extracomment>gui/speed</extracomment>
        <translation>Chercher à nouveau</translation>
    </message>
    <message>
        <source>Find models that LM Studio, Ollama, Jan, GPT4All and others have downloaded already.</source>
        <extracomment>core/settings</extracomment>
        <translation>Trouver les modèles que LM Studio, Ollama, Jan, GPT4All et d’autres ont déjà téléchargés.</translation>
    </message>
    <message>
        <source>Find the fastest</source>
        <extracomment>gui/speed</extracomment>
        <translation>Trouver le plus rapide</translation>
    </message>
    <message>
        <source>Find the fastest settings</source>
        <extracomment>gui/speed</extracomment>
        <translation>Trouver les réglages les plus rapides</translation>
    </message>
    <message>
        <source>Finding out how models run best here, the first time only</source>
        <extracomment>gui/models</extracomment>
        <translation>Recherche de la meilleure façon d’exécuter les modèles ici, la première fois seulement</translation>
    </message>
    <message>
        <source>Fine</source>
        <extracomment>core/checkup</extracomment>
        <translation>Tout va bien</translation>
    </message>
    <message>
        <source>Finished</source>
        <extracomment>gui/downloads</extracomment>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Finished and stopped</source>
        <extracomment>gui/downloads</extracomment>
        <translation>Terminés et arrêtés</translation>
    </message>
    <message>
        <source>Finishing</source>
        <extracomment>gui/speed</extracomment>
        <translation>Finalisation</translation>
    </message>
    <message>
        <source>Finnish</source>
        <extracomment>core/languages</extracomment>
        <translation>Finnois</translation>
    </message>
    <message>
        <source>First choice for English texts</source>
        <extracomment>a model</extracomment>
        <translation>Premier choix pour les textes en anglais</translation>
    </message>
    <message>
        <source>First word</source>
        <extracomment>gui/models</extracomment>
        <translation>Premier mot</translation>
    </message>
    <message>
        <source>First word, question of 500 words</source>
        <extracomment>gui/models</extracomment>
        <translation>Premier mot, question de 500 mots</translation>
    </message>
    <message>
        <source>Fits here</source>
        <extracomment>gui/search</extracomment>
        <translation>Tient ici</translation>
    </message>
    <message>
        <source>Fits: needs {needed} for {context} of context</source>
        <extracomment>core/findings</extracomment>
        <translation>Tient&#xa0;: demande {needed} pour {context} de contexte</translation>
    </message>
    <message>
        <source>Flash attention: off</source>
        <extracomment>gui/chat</extracomment>
        <translation>Flash attention&#xa0;: désactivée</translation>
    </message>
    <message>
        <source>Flash attention: on</source>
        <extracomment>gui/chat</extracomment>
        <translation>Flash attention&#xa0;: activée</translation>
    </message>
    <message>
        <source>Flow</source>
        <extracomment>core/machine</extracomment>
        <translation>Débit</translation>
    </message>
    <message>
        <source>Folder</source>
        <extracomment>core/machine, gui/finding</extracomment>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Folder {name}</source>
        <extracomment>gui/chat_rows</extracomment>
        <translation>Dossier {name}</translation>
    </message>
    <message>
        <source>Folders</source>
        <extracomment>app_doctor, gui/chat_rows</extracomment>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Folders cannot be attached. Attach the files in it.</source>
        <extracomment>gui/chat</extracomment>
        <translation>Les dossiers ne peuvent pas être joints. Joignez les fichiers qu’ils contiennent.</translation>
    </message>
    <message>
        <source>For</source>
        <extracomment>a specialist, gui/privacy</extracomment>
        <translation>Pour</translation>
    </message>
    <message>
        <source>For and against</source>
        <extracomment>a prompt</extracomment>
        <translation>Pour et contre</translation>
    </message>
    <message>
        <source>For models that ask you to sign in. It is sent to {host} only.</source>
        <extracomment>gui/settings</extracomment>
        <translation>Pour les modèles qui demandent une connexion à un compte. Il n’est envoyé qu’à {host}.</translation>
    </message>
    <message>
        <source>For the weakest computers</source>
        <extracomment>a model</extracomment>
        <translation>Pour les ordinateurs les plus faibles</translation>
    </message>
    <message>
        <source>Forerunner of today&apos;s small Qwen models</source>
        <extracomment>a model</extracomment>
        <translation>Précurseur des petits modèles Qwen d’aujourd’hui</translation>
    </message>
    <message>
        <source>Forget</source>
        <extracomment>gui/settings</extracomment>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Forget access token</source>
        <extracomment>gui/settings</extracomment>
        <translation>Oublier le jeton d’accès</translation>
    </message>
    <message>
        <source>Forget it</source>
        <extracomment>gui/library</extracomment>
        <translation>L’oublier</translation>
    </message>
    <message>
        <source>Found</source>
        <extracomment>gui/finding</extracomment>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>Found in this chat</source>
        <extracomment>gui/chat</extracomment>
        <translation>Trouvé dans cette conversation</translation>
    </message>
    <message>
        <source>Free</source>
        <extracomment>gui/chat</extracomment>
        <translation>Libre</translation>
    </message>
    <message>
        <source>Free some space, or choose another models folder in the settings, then try again.</source>
        <extracomment>core/wording_disk</extracomment>
        <translation>Libérez de l’espace, ou choisissez un autre dossier des modèles dans les paramètres, puis réessayez.</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <extracomment>core/wording_disk</extracomment>
        <translation>Libérez de l’espace, puis réessayez.</translation>
    </message>
    <message>
        <source>Free some space: the page Disk use shows what takes it.</source>
        <extracomment>app_doctor</extracomment>
        <translation>Libérez de l’espace : la page « Espace disque » montre ce qui en prend.</translation>
    </message>
    <message>
        <source>Free text</source>
        <extracomment>gui/chat</extracomment>
        <translation>Texte libre</translation>
    </message>
    <message>
        <source>French</source>
        <extracomment>a specialist, core/languages, gui/specialists</extracomment>
        <translation>Français</translation>
    </message>
    <message>
        <source>Friday</source>
        <extracomment>gui/dates</extracomment>
        <translation>vendredi</translation>
    </message>
    <message>
        <source>Friendliest conversation of the models with one billion parameters</source>
        <extracomment>a model</extracomment>
        <translation>La conversation la plus aimable des modèles à un milliard de paramètres</translation>
    </message>
    <message>
        <source>From ChatGPT, Claude and Open WebUI (their export, as it was downloaded), from LM Studio, Jan and GPT4All (their files or folder), and from Goldcrest. What is here already is not taken again.</source>
        <extracomment>gui/keeping</extracomment>
        <translation>De ChatGPT, Claude et Open WebUI (leur exportation, telle que téléchargée), de LM Studio, Jan et GPT4All (leurs fichiers ou leur dossier), et de Goldcrest. Ce qui est déjà ici n’est pas repris.</translation>
    </message>
    <message>
        <source>From Goldcrest</source>
        <extracomment>gui/specialists</extracomment>
        <translation>De Goldcrest</translation>
    </message>
    <message>
        <source>From a bar on code back to the text</source>
        <extracomment>gui/commands</extracomment>
        <translation>Depuis une barre sur du code, retour au texte</translation>
    </message>
    <message>
        <source>Full screen</source>
        <extracomment>gui/commands</extracomment>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>GB</source>
        <extracomment>core/settings</extracomment>
        <translation>Go</translation>
    </message>
    <message>
        <source>GOLDCREST_HOME is {path}, where more than Goldcrest lives, so nothing was removed.</source>
        <extracomment>core/wording_disk</extracomment>
        <translation>GOLDCREST_HOME est {path}, qui ne contient pas que Goldcrest ; rien n’a donc été supprimé.</translation>
    </message>
    <message>
        <source>German</source>
        <extracomment>a specialist, core/languages, gui/specialists</extracomment>
        <translation>Allemand</translation>
    </message>
    <message>
        <source>Get more models…</source>
        <extracomment>gui/chat</extracomment>
        <translation>Obtenir d’autres modèles…</translation>
    </message>
    <message>
        <source>Get ready while I type</source>
        <extracomment>core/settings</extracomment>
        <translation>Se préparer pendant la saisie</translation>
    </message>
    <message>
        <source>Getting the chat ready took long.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>Préparer la conversation a pris du temps.</translation>
    </message>
    <message>
        <source>Give it air, and some time to cool.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>Donnez-lui de l’air, et du temps pour refroidir.</translation>
    </message>
    <message>
        <source>Given by HF_TOKEN</source>
        <extracomment>gui/settings</extracomment>
        <translation>Donné par HF_TOKEN</translation>
    </message>
    <message>
        <source>Go</source>
        <extracomment>a specialist</extracomment>
        <translation>Go</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>gui/dialogs</extracomment>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Go on in the main window</source>
        <extracomment>gui/commands</extracomment>
        <translation>Continuer dans la fenêtre principale</translation>
    </message>
    <message>
        <source>Go on with this one</source>
        <extracomment>gui/chat</extracomment>
        <translation>Continuer avec celle-ci</translation>
    </message>
    <message>
        <source>Go online</source>
        <extracomment>gui/downloads</extracomment>
        <translation>Passer en ligne</translation>
    </message>
    <message>
        <source>Go to the newest</source>
        <extracomment>gui/chat</extracomment>
        <translation>Aller au plus récent</translation>
    </message>
    <message>
        <source>Goldcrest cannot read files like {name}.</source>
        <extracomment>core/words_of_documents</extracomment>
        <translation>Goldcrest ne sait pas lire les fichiers comme {name}.</translation>
    </message>
    <message>
        <source>Goldcrest connects only when you search for models, download them, or check for updates. What you write stays on this computer.</source>
        <extracomment>gui/about</extracomment>
        <translation>Goldcrest ne se connecte que lorsque vous cherchez des modèles, en téléchargez ou cherchez des mises à jour. Ce que vous écrivez reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Goldcrest is already running.</source>
        <extracomment>core/wording</extracomment>
        <translation>Goldcrest est déjà en cours d’exécution.</translation>
    </message>
    <message>
        <source>Goldcrest is already running; its window is in front now.</source>
        <extracomment>gui/application</extracomment>
        <translation>Goldcrest est déjà en cours d’exécution&#x202f;; sa fenêtre est maintenant au premier plan.</translation>
    </message>
    <message>
        <source>Goldcrest is already running; quick ask is in front now.</source>
        <extracomment>gui/application</extracomment>
        <translation>Goldcrest est déjà en cours d’exécution&#x202f;; la question rapide est maintenant au premier plan.</translation>
    </message>
    <message>
        <source>Goldcrest is free software. It is made of the works of many people.</source>
        <extracomment>gui/about</extracomment>
        <translation>Goldcrest est un logiciel libre. Il est fait des travaux de nombreuses personnes.</translation>
    </message>
    <message>
        <source>Goldcrest is in use. The backup takes the place of the chats when it is started again.</source>
        <extracomment>core/words_of_chats</extracomment>
        <translation>Goldcrest est en cours d’utilisation. La sauvegarde remplacera les conversations à son prochain démarrage.</translation>
    </message>
    <message>
        <source>Goldcrest is offline</source>
        <extracomment>gui/downloads</extracomment>
        <translation>Goldcrest est hors ligne</translation>
    </message>
    <message>
        <source>Goldcrest is offline, as you asked.</source>
        <extracomment>core/wording_hub, gui/downloads</extracomment>
        <translation>Goldcrest est hors ligne, comme demandé.</translation>
    </message>
    <message>
        <source>Goldcrest is offline. It goes on when you switch that off.</source>
        <extracomment>gui/downloads</extracomment>
        <translation>Goldcrest est hors ligne. Cela reprend quand vous désactivez ce mode.</translation>
    </message>
    <message>
        <source>Goldcrest made a mistake</source>
        <extracomment>core/chat, gui/dialogs</extracomment>
        <translation>Goldcrest a fait une erreur</translation>
    </message>
    <message>
        <source>Goldcrest may not take anything out of {path}.</source>
        <extracomment>core/wording_disk</extracomment>
        <translation>Goldcrest n’a pas le droit de retirer quoi que ce soit de {path}.</translation>
    </message>
    <message>
        <source>Goldcrest may not write to {path}.</source>
        <extracomment>core/wording_chats, core/wording_disk</extracomment>
        <translation>Goldcrest n’a pas le droit d’écrire dans {path}.</translation>
    </message>
    <message>
        <source>Goldcrest may write where it keeps its files; {size} are free.</source>
        <extracomment>app_doctor</extracomment>
        <translation>Goldcrest peut écrire là où il garde ses fichiers ; {size} sont libres.</translation>
    </message>
    <message>
        <source>Goldcrest never looks for a new version by itself.</source>
        <extracomment>gui/about</extracomment>
        <translation>Goldcrest ne cherche jamais de nouvelle version de lui-même.</translation>
    </message>
    <message>
        <source>Goldcrest never looks for a new version by itself. When you press the button it asks {host}, which sees your internet address and the version that you have.</source>
        <extracomment>gui/about</extracomment>
        <translation>Goldcrest ne cherche jamais de nouvelle version de lui-même. Quand vous appuyez sur le bouton, il interroge {host}, qui voit votre adresse internet et la version que vous avez.</translation>
    </message>
    <message>
        <source>Goldcrest opens no connection at all while this is on.</source>
        <extracomment>core/settings</extracomment>
        <translation>Goldcrest n’ouvre aucune connexion tant que ceci est activé.</translation>
    </message>
    <message>
        <source>Goldcrest reads them there and changes nothing. The settings list these folders.</source>
        <extracomment>gui/library</extracomment>
        <translation>Goldcrest les y lit et n’y change rien. Ces dossiers figurent dans les paramètres.</translation>
    </message>
    <message>
        <source>Goldcrest runs models in files that end in .gguf.</source>
        <extracomment>gui/library</extracomment>
        <translation>Goldcrest exécute les modèles des fichiers en .gguf.</translation>
    </message>
    <message>
        <source>Goldcrest speaks English meanwhile. Take the file away, or mend it with Qt Linguist.</source>
        <extracomment>core/wording_chats</extracomment>
        <translation>Goldcrest parle anglais entre-temps. Retirez le fichier, ou réparez-le avec Qt Linguist.</translation>
    </message>
    <message>
        <source>Goldcrest takes {size}.</source>
        <extracomment>gui/disk</extracomment>
        <translation>Goldcrest occupe {size}.</translation>
    </message>
    <message>
        <source>Goldcrest uses Qt under the LGPL, version 3. Its libraries are unchanged and separate files, so you may put your own builds of them in their place. Their source is at download.qt.io, that of Qt for Python at code.qt.io.</source>
        <extracomment>core/components</extracomment>
        <translation>Goldcrest utilise Qt sous la licence LGPL, version 3. Ses bibliothèques sont inchangées et dans des fichiers séparés : vous pouvez donc les remplacer par les vôtres. Leurs sources sont sur download.qt.io, celles de Qt for Python sur code.qt.io.</translation>
    </message>
    <message>
        <source>Goldcrest uses its own meanwhile, which lacks many scripts. Install fonts, such as the package {package}, and start Goldcrest again.</source>
        <extracomment>core/wording_chats</extracomment>
        <translation>Goldcrest utilise la sienne en attendant, à laquelle il manque beaucoup d’écritures. Installez des polices, par exemple le paquet {package}, puis redémarrez Goldcrest.</translation>
    </message>
    <message>
        <source>Goldcrest was closed by a fault last time.</source>
        <extracomment>gui/reports</extracomment>
        <translation>La dernière fois, Goldcrest a été fermé par un plantage.</translation>
    </message>
    <message>
        <source>Goldcrest was started offline.</source>
        <extracomment>gui/downloads</extracomment>
        <translation>Goldcrest a été démarré hors ligne.</translation>
    </message>
    <message>
        <source>Goldcrest {newest} came out on {day}; you have {own}.</source>
        <extracomment>gui/about</extracomment>
        <translation>Goldcrest {newest} est sorti le {day} ; vous avez {own}.</translation>
    </message>
    <message>
        <source>Goldcrest {newest} is there; you have {own}.</source>
        <extracomment>gui/about</extracomment>
        <translation>Goldcrest {newest} est disponible ; vous avez {own}.</translation>
    </message>
    <message>
        <source>Goldcrest {version} on {system}.</source>
        <extracomment>app_doctor</extracomment>
        <translation>Goldcrest {version} sur {system}.</translation>
    </message>
    <message>
        <source>Goldcrest&apos;s other folders</source>
        <extracomment>gui/disk</extracomment>
        <translation>Les autres dossiers de Goldcrest</translation>
    </message>
    <message>
        <source>Goldcrest&apos;s own folder</source>
        <extracomment>core/settings</extracomment>
        <translation>Le dossier de Goldcrest</translation>
    </message>
    <message>
        <source>Goldcrest&apos;s own takes no room, so there is nothing to free.</source>
        <extracomment>gui/library</extracomment>
        <translation>Celui de Goldcrest n’occupe pas de place&#xa0;: il n’y a rien à libérer.</translation>
    </message>
    <message>
        <source>Good at everything on computers with 8 GB of memory</source>
        <extracomment>a model</extracomment>
        <translation>Bon en tout sur les ordinateurs avec 8&#xa0;Go de mémoire</translation>
    </message>
    <message>
        <source>Good reply</source>
        <extracomment>gui/chat</extracomment>
        <translation>Bonne réponse</translation>
    </message>
    <message>
        <source>Grammar</source>
        <extracomment>gui/chat</extracomment>
        <translation>Grammaire</translation>
    </message>
    <message>
        <source>Grammars (*.gbnf *.GBNF *.txt)</source>
        <extracomment>gui/chat</extracomment>
        <translation>Grammaires (*.gbnf *.GBNF *.txt)</translation>
    </message>
    <message>
        <source>Graphics</source>
        <extracomment>core/machine</extracomment>
        <translation>Processeur graphique</translation>
    </message>
    <message>
        <source>Graphics processor</source>
        <extracomment>app_doctor</extracomment>
        <translation>Processeur graphique</translation>
    </message>
    <message>
        <source>Greek</source>
        <extracomment>core/languages</extracomment>
        <translation>Grec</translation>
    </message>
    <message>
        <source>Guessing ahead did not pay.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>Deviner à l’avance n’a pas été payant.</translation>
    </message>
    <message>
        <source>Hard disk</source>
        <extracomment>core/machine</extracomment>
        <translation>Disque dur</translation>
    </message>
    <message>
        <source>Hardware</source>
        <extracomment>gui/commands, gui/hardware, gui/pages</extracomment>
        <translation>Matériel</translation>
    </message>
    <message>
        <source>Has no chat template</source>
        <extracomment>core/findings</extracomment>
        <translation>N’a pas de gabarit de conversation</translation>
    </message>
    <message>
        <source>Has no chat template, so its answers may be odd</source>
        <extracomment>core/findings</extracomment>
        <translation>N’a pas de gabarit de conversation, ses réponses peuvent donc être étranges</translation>
    </message>
    <message>
        <source>Have a program for text recognition (OCR) make a copy with text, and use that.</source>
        <extracomment>core/words_of_documents</extracomment>
        <translation>Faites faire une copie avec texte par un programme de reconnaissance de texte (OCR), et utilisez-la.</translation>
    </message>
    <message>
        <source>Have the passages chosen that fit the question, or use shorter files or a longer context.</source>
        <extracomment>core/words_of_documents</extracomment>
        <translation>Faites choisir les passages qui correspondent à la question, ou utilisez des fichiers plus courts ou un contexte plus long.</translation>
    </message>
    <message>
        <source>Heat</source>
        <extracomment>core/machine</extracomment>
        <translation>Chaleur</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <extracomment>core/languages</extracomment>
        <translation>Hébreu</translation>
    </message>
    <message>
        <source>Held to {n} % of its speed</source>
        <extracomment>core/machine</extracomment>
        <translation>Bridé à {n}&#xa0;% de sa vitesse</translation>
    </message>
    <message>
        <source>Helps you learn something step by step, with questions.</source>
        <extracomment>a specialist</extracomment>
        <translation>Vous aide à apprendre quelque chose pas à pas, avec des questions.</translation>
    </message>
    <message>
        <source>Here it works whatever window is in front.</source>
        <extracomment>gui/settings</extracomment>
        <translation>Ici, elle marche quelle que soit la fenêtre au premier plan.</translation>
    </message>
    <message>
        <source>Here more than once</source>
        <extracomment>gui/disk</extracomment>
        <translation>Ici plus d’une fois</translation>
    </message>
    <message>
        <source>Hide sidebar</source>
        <extracomment>gui/sidebar</extracomment>
        <translation>Masquer la barre latérale</translation>
    </message>
    <message>
        <source>Hide this</source>
        <extracomment>gui/chat</extracomment>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>High contrast</source>
        <extracomment>core/settings</extracomment>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <extracomment>core/settings</extracomment>
        <translation>Contraste élevé, sombre</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <extracomment>core/settings</extracomment>
        <translation>Contraste élevé, clair</translation>
    </message>
    <message>
        <source>Hindi</source>
        <extracomment>a specialist, core/languages</extracomment>
        <translation>Hindi</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>gui/speed</extracomment>
        <translation>Historique</translation>
    </message>
    <message>
        <source>History of {name}</source>
        <extracomment>gui/speed</extracomment>
        <translation>Historique de {name}</translation>
    </message>
    <message>
        <source>Host</source>
        <extracomment>gui/privacy</extracomment>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>How</source>
        <extracomment>gui/models</extracomment>
        <translation>Comment</translation>
    </message>
    <message>
        <source>How fast a model will be is told before it is downloaded. Ten seconds of measuring tell it for every model of the list; nothing is downloaded for that.</source>
        <extracomment>gui/speed</extracomment>
        <translation>La vitesse d’un modèle est annoncée avant son téléchargement. Dix secondes de mesure la donnent pour chaque modèle de la liste&#x202f;; rien n’est téléchargé pour cela.</translation>
    </message>
    <message>
        <source>How it was with {own} is not known.</source>
        <extracomment>core/wording_tuning</extracomment>
        <translation>Comment c’était avec {own} n’est pas connu.</translation>
    </message>
    <message>
        <source>How many processor cores a model uses. Automatic suits most computers.</source>
        <extracomment>core/settings</extracomment>
        <translation>Combien de cœurs du processeur un modèle utilise. Automatique convient à la plupart des ordinateurs.</translation>
    </message>
    <message>
        <source>How much of a chat the model reads at a time. More needs more memory. Automatic takes what suits the model and this computer, up to 8,192 tokens.</source>
        <extracomment>core/settings</extracomment>
        <translation>Combien d’une conversation le modèle lit à la fois. Plus demande plus de mémoire. Automatique prend ce qui convient au modèle et à cet ordinateur, jusqu’à 8&#x202f;192 tokens.</translation>
    </message>
    <message>
        <source>How strongly it changes the model: 1 as it was made, 0 not at all</source>
        <extracomment>gui/chat</extracomment>
        <translation>À quel point il change le modèle&#xa0;: 1 comme prévu, 0 pas du tout</translation>
    </message>
    <message>
        <source>How this reply was written</source>
        <extracomment>gui/chat</extracomment>
        <translation>Comment cette réponse a été écrite</translation>
    </message>
    <message>
        <source>How to add it</source>
        <extracomment>gui/library</extracomment>
        <translation>Comment l’ajouter</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <extracomment>core/languages</extracomment>
        <translation>Hongrois</translation>
    </message>
    <message>
        <source>I want to {{goal}}. List the steps in their order, with what I need for each. Begin with the one that I can do today.</source>
        <extracomment>a prompt</extracomment>
        <translation>Je veux {{objectif}}. Dresse la liste des étapes dans l’ordre, avec ce qu’il me faut pour chacune. Commence par celle que je peux faire aujourd’hui.</translation>
    </message>
    <message>
        <source>Icon</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Icône</translation>
    </message>
    <message>
        <source>If it is on another disk, connect that disk; otherwise download the model again.</source>
        <extracomment>core/wording</extracomment>
        <translation>S’il est sur un autre disque, connectez ce disque&#x202f;; sinon, téléchargez de nouveau le modèle.</translation>
    </message>
    <message>
        <source>Ignore</source>
        <extracomment>gui/chat</extracomment>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>Import</source>
        <extracomment>gui/keeping</extracomment>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Import a folder of chats</source>
        <extracomment>gui/keeping</extracomment>
        <translation>Importer un dossier de conversations</translation>
    </message>
    <message>
        <source>Import chats</source>
        <extracomment>gui/keeping</extracomment>
        <translation>Importer des conversations</translation>
    </message>
    <message>
        <source>Import prompts</source>
        <extracomment>gui/prompts</extracomment>
        <translation>Importer des invites</translation>
    </message>
    <message>
        <source>Import specialists</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Importer des spécialistes</translation>
    </message>
    <message>
        <source>Import these chats</source>
        <extracomment>gui/keeping</extracomment>
        <translation>Importer ces conversations</translation>
    </message>
    <message>
        <source>Import these specialists</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Importer ces spécialistes</translation>
    </message>
    <message>
        <source>Import, export and backups of chats</source>
        <extracomment>gui/commands</extracomment>
        <translation>Importation, exportation et sauvegardes des conversations</translation>
    </message>
    <message>
        <source>Import, export and backups…</source>
        <extracomment>gui/settings</extracomment>
        <translation>Importation, exportation, sauvegardes…</translation>
    </message>
    <message>
        <source>Importing chats</source>
        <extracomment>gui/keeping</extracomment>
        <translation>Importation des conversations</translation>
    </message>
    <message>
        <source>Import…</source>
        <extracomment>gui/prompts, gui/specialists</extracomment>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Improve</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Améliorer</translation>
    </message>
    <message>
        <source>In a chat</source>
        <extracomment>gui/commands</extracomment>
        <translation>Dans une conversation</translation>
    </message>
    <message>
        <source>In a folder of yours. Goldcrest reads it there and changes nothing.</source>
        <extracomment>gui/library</extracomment>
        <translation>Dans un de vos dossiers. Goldcrest l’y lit et n’y change rien.</translation>
    </message>
    <message>
        <source>In another version of the chat</source>
        <extracomment>gui/finding</extracomment>
        <translation>Dans une autre version de la conversation</translation>
    </message>
    <message>
        <source>In memory: what is there is gone after a restart</source>
        <extracomment>core/machine</extracomment>
        <translation>En mémoire&#xa0;: ce qui s’y trouve disparaît au redémarrage</translation>
    </message>
    <message>
        <source>In other lists and cards</source>
        <extracomment>gui/commands</extracomment>
        <translation>Dans les autres listes et cartes</translation>
    </message>
    <message>
        <source>In the conversation</source>
        <extracomment>gui/commands</extracomment>
        <translation>Dans la conversation</translation>
    </message>
    <message>
        <source>In the empty message box</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Dans la zone de message vide</translation>
    </message>
    <message>
        <source>In the list of chats</source>
        <extracomment>gui/commands</extracomment>
        <translation>Dans la liste des conversations</translation>
    </message>
    <message>
        <source>In the models folder.</source>
        <extracomment>gui/library</extracomment>
        <translation>Dans le dossier des modèles.</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <extracomment>gui/library</extracomment>
        <translation>Incomplet</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <extracomment>core/languages</extracomment>
        <translation>Indonésien</translation>
    </message>
    <message>
        <source>Install Goldcrest again.</source>
        <extracomment>core/wording_disk</extracomment>
        <translation>Réinstallez Goldcrest.</translation>
    </message>
    <message>
        <source>Install Goldcrest again; from a checkout, run “python3 dev.py run” once more.</source>
        <extracomment>core/wording</extracomment>
        <translation>Réinstallez Goldcrest&#x202f;; depuis un dépôt local, relancez «&#x202f;python3 dev.py run&#x202f;».</translation>
    </message>
    <message>
        <source>Install its driver for Vulkan, then check again: on Debian and Ubuntu the package mesa-vulkan-drivers for AMD and Intel, or NVIDIA&apos;s own driver.</source>
        <extracomment>app_doctor_engine</extracomment>
        <translation>Installez son pilote Vulkan, puis relancez la vérification : sous Debian et Ubuntu, le paquet mesa-vulkan-drivers pour AMD et Intel, ou le pilote de NVIDIA.</translation>
    </message>
    <message>
        <source>Install one, such as hunspell-en-us.</source>
        <extracomment>app_doctor</extracomment>
        <translation>Installez-en un, par exemple hunspell-fr.</translation>
    </message>
    <message>
        <source>Install one, such as speech-dispatcher.</source>
        <extracomment>app_doctor</extracomment>
        <translation>Installez-en un, par exemple speech-dispatcher.</translation>
    </message>
    <message>
        <source>Install or update its driver, then check again.</source>
        <extracomment>app_doctor_engine</extracomment>
        <translation>Installez ou mettez à jour son pilote, puis relancez la vérification.</translation>
    </message>
    <message>
        <source>Install that version again, or begin anew in another folder, which GOLDCREST_HOME names. Nothing was changed.</source>
        <extracomment>core/wording_disk</extracomment>
        <translation>Réinstallez cette version, ou recommencez dans un autre dossier, que GOLDCREST_HOME indique. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Install the newest Goldcrest. If it stays so, copy the report of the check-up and send it to the makers of Goldcrest.</source>
        <extracomment>core/words_of_checkup</extracomment>
        <translation>Installez la dernière version de Goldcrest. Si cela persiste, copiez le rapport de la vérification et envoyez-le aux auteurs de Goldcrest.</translation>
    </message>
    <message>
        <source>Installed</source>
        <extracomment>gui/models</extracomment>
        <translation>Installé</translation>
    </message>
    <message>
        <source>Installer for Windows</source>
        <extracomment>gui/about</extracomment>
        <translation>Programme d’installation pour Windows</translation>
    </message>
    <message>
        <source>Instruction sets</source>
        <extracomment>core/machine</extracomment>
        <translation>Jeux d’instructions</translation>
    </message>
    <message>
        <source>Instructions</source>
        <extracomment>core/chat, gui/chat, gui/specialists</extracomment>
        <translation>Instructions</translation>
    </message>
    <message>
        <source>Into</source>
        <extracomment>a specialist</extracomment>
        <translation>Vers</translation>
    </message>
    <message>
        <source>It became {percent}% slower in the course of a minute</source>
        <extracomment>core/words_of_speed</extracomment>
        <translation>Il est devenu {percent}&#xa0;% plus lent en l’espace d’une minute</translation>
    </message>
    <message>
        <source>It became {percent}% slower in the course of {n} seconds</source>
        <extracomment>core/words_of_speed</extracomment>
        <translation>Il est devenu {percent}&#xa0;% plus lent en l’espace de {n} secondes</translation>
    </message>
    <message>
        <source>It belongs to {source}. Goldcrest reads it and changes nothing.</source>
        <extracomment>gui/library</extracomment>
        <translation>Il appartient à {source}. Goldcrest le lit et n’y change rien.</translation>
    </message>
    <message>
        <source>It came with Goldcrest.</source>
        <extracomment>gui/library</extracomment>
        <translation>Il a été fourni avec Goldcrest.</translation>
    </message>
    <message>
        <source>It can answer without, or think less.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>Il peut répondre sans, ou réfléchir moins.</translation>
    </message>
    <message>
        <source>It can run: {available}.</source>
        <extracomment>core/words_of_devices</extracomment>
        <translation>Il peut exécuter&#xa0;: {available}.</translation>
    </message>
    <message>
        <source>It cannot be used here</source>
        <extracomment>core/findings</extracomment>
        <translation>Il ne peut pas être utilisé ici</translation>
    </message>
    <message>
        <source>It frees nothing: the file itself stays where it is.</source>
        <extracomment>gui/library</extracomment>
        <translation>Cela ne libère rien&#xa0;: le fichier lui-même reste où il est.</translation>
    </message>
    <message>
        <source>It frees {size}.</source>
        <extracomment>gui/disk, gui/library</extracomment>
        <translation>Cela libère {size}.</translation>
    </message>
    <message>
        <source>It frees {size}; the rest stays where it is.</source>
        <extracomment>gui/library</extracomment>
        <translation>Cela libère {size}&#x202f;; le reste reste où il est.</translation>
    </message>
    <message>
        <source>It goes on by itself.</source>
        <extracomment>gui/downloads</extracomment>
        <translation>Il reprend de lui-même.</translation>
    </message>
    <message>
        <source>It goes on when that can be read.</source>
        <extracomment>gui/downloads</extracomment>
        <translation>Il reprend quand cela pourra être lu.</translation>
    </message>
    <message>
        <source>It goes on when that is back.</source>
        <extracomment>gui/downloads</extracomment>
        <translation>Il reprend quand cela sera de retour.</translation>
    </message>
    <message>
        <source>It goes on when the network is back.</source>
        <extracomment>gui/downloads</extracomment>
        <translation>Il reprend quand le réseau sera de retour.</translation>
    </message>
    <message>
        <source>It goes on when there is space.</source>
        <extracomment>gui/downloads</extracomment>
        <translation>Il reprend quand il y aura de la place.</translation>
    </message>
    <message>
        <source>It has {count} characters, and a message can have {most}. Paste a part of it. What you wrote is as it was.</source>
        <extracomment>gui/chat</extracomment>
        <translation>Il a {count} caractères, et un message peut en avoir {most}. Collez-en une partie. Ce que vous avez écrit est resté tel quel.</translation>
    </message>
    <message>
        <source>It is a part of another model, and cannot chat by itself.</source>
        <extracomment>core/examine</extracomment>
        <translation>C’est une partie d’un autre modèle, elle ne peut pas discuter seule.</translation>
    </message>
    <message>
        <source>It is for models of the family {family}, and this one is of {other}.</source>
        <extracomment>core/chat</extracomment>
        <translation>Il est pour les modèles de la famille {family}, et celui-ci est de {other}.</translation>
    </message>
    <message>
        <source>It is gone when you open another chat or close the window.</source>
        <extracomment>gui/temporary_page</extracomment>
        <translation>Elle disparaît quand vous ouvrez une autre conversation ou fermez la fenêtre.</translation>
    </message>
    <message>
        <source>It is kept as a file on this computer, and nothing sends it.</source>
        <extracomment>gui/dialogs</extracomment>
        <translation>Il est conservé dans un fichier sur cet ordinateur, et rien ne l’envoie.</translation>
    </message>
    <message>
        <source>It is left alone with this model until its driver changes, or you choose in the settings again what models run on.</source>
        <extracomment>core/words_of_devices</extracomment>
        <translation>Il est laissé de côté pour ce modèle jusqu’à ce que son pilote change, ou que vous choisissiez de nouveau dans les paramètres ce qui exécute les modèles.</translation>
    </message>
    <message>
        <source>It is ready to chat.</source>
        <extracomment>gui/downloads</extracomment>
        <translation>Il est prêt à discuter.</translation>
    </message>
    <message>
        <source>It is the same disk, so this takes no time.</source>
        <extracomment>gui/disk</extracomment>
        <translation>C’est le même disque&#xa0;: c’est immédiat.</translation>
    </message>
    <message>
        <source>It keeps your chats and settings there. Allow it to write to this folder, or start it with the name of another folder in GOLDCREST_HOME: there it begins without them.</source>
        <extracomment>core/wording_chats</extracomment>
        <translation>Il y garde vos conversations et paramètres. Autorisez-le à écrire dans ce dossier, ou démarrez-le avec le nom d’un autre dossier dans GOLDCREST_HOME&#xa0;: il y commence sans eux.</translation>
    </message>
    <message>
        <source>It kept its speed for the whole minute.</source>
        <extracomment>core/words_of_speed</extracomment>
        <translation>Il a gardé sa vitesse pendant toute la minute.</translation>
    </message>
    <message>
        <source>It kept its speed for {n} seconds.</source>
        <extracomment>core/words_of_speed</extracomment>
        <translation>Il a gardé sa vitesse pendant {n} secondes.</translation>
    </message>
    <message>
        <source>It made writing about {percent} slower.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>L’écriture en a été ralentie d’environ {percent}.</translation>
    </message>
    <message>
        <source>It makes search indexes, and cannot chat.</source>
        <extracomment>core/examine</extracomment>
        <translation>Il produit des index de recherche et ne peut pas discuter.</translation>
    </message>
    <message>
        <source>It may have been moved or renamed. Choose another model.</source>
        <extracomment>core/wording_hub</extracomment>
        <translation>Il a peut-être été déplacé ou renommé. Choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>It needs a message; until then it keeps the old one.</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Il lui faut un message&#x202f;; d’ici là, il garde l’ancien.</translation>
    </message>
    <message>
        <source>It needs a name; until then it keeps the old one.</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Il lui faut un nom&#x202f;; d’ici là, il garde l’ancien.</translation>
    </message>
    <message>
        <source>It needs {needed}, and there are {total}: parts of it come from the disk again and again.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>Il lui faut {needed}, et il y a {total}&#xa0;: des parties sont sans cesse relues du disque.</translation>
    </message>
    <message>
        <source>It runs at {percent} of its clock.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>Il tourne à {percent} de sa fréquence.</translation>
    </message>
    <message>
        <source>It stays for {minutes} after its last use.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>Il reste {minutes} après sa dernière utilisation.</translation>
    </message>
    <message>
        <source>It takes less memory, and prompts are read slower.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>Cela prend moins de mémoire, et les invites sont lues plus lentement.</translation>
    </message>
    <message>
        <source>It tells what went wrong and where in the program. It contains no chats; please look through it before you pass it on.</source>
        <extracomment>gui/reports</extracomment>
        <translation>Il dit ce qui n’a pas marché, et où dans le programme. Il ne contient aucune conversation&#x202f;; veuillez le parcourir avant de le transmettre.</translation>
    </message>
    <message>
        <source>It was slower than usual, and nothing shows why.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>C’était plus lent que d’habitude, et rien ne montre pourquoi.</translation>
    </message>
    <message>
        <source>It was stopped before the end; what was taken stays.</source>
        <extracomment>core/words_of_chats</extracomment>
        <translation>Elle a été arrêtée avant la fin&#x202f;; ce qui a été repris reste.</translation>
    </message>
    <message>
        <source>It was stopped early; what was measured until then is kept.</source>
        <extracomment>gui/speed</extracomment>
        <translation>Elle a été arrêtée tôt&#x202f;; ce qui a été mesuré jusque-là est gardé.</translation>
    </message>
    <message>
        <source>It writes {speed} at best, and comfortable is {wanted} t/s.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>Il écrit {speed} au mieux, et le confortable est {wanted} t/s.</translation>
    </message>
    <message>
        <source>Italian</source>
        <extracomment>a specialist, core/languages</extracomment>
        <translation>Italien</translation>
    </message>
    <message numerus="yes">
        <source>Its chat is kept.</source>
        <comment>Its {n} chats are kept.</comment>
        <extracomment>gui/shelf</extracomment>
        <translation>
            <numerusform>Sa conversation est gardée.</numerusform>
            <numerusform>Ses {n} conversations sont gardées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its models are back as soon as its disk is connected.</source>
        <extracomment>gui/library</extracomment>
        <translation>Ses modèles reviennent dès que son disque est connecté.</translation>
    </message>
    <message>
        <source>Its page on the hub</source>
        <extracomment>gui/search</extracomment>
        <translation>Sa page sur le hub</translation>
    </message>
    <message>
        <source>Its power plan is “{plan}”.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>Son mode d’alimentation est «&#x202f;{plan}&#x202f;».</translation>
    </message>
    <message>
        <source>Its thoughts took {tokens}.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>Ses réflexions ont pris {tokens}.</translation>
    </message>
    <message>
        <source>Its training data is open</source>
        <extracomment>a model</extracomment>
        <translation>Ses données d’entraînement sont ouvertes</translation>
    </message>
    <message>
        <source>Its weights are in {name}, which only {reader} reads.</source>
        <extracomment>core/examine</extracomment>
        <translation>Ses poids sont en {name}, que seul {reader} lit.</translation>
    </message>
    <message>
        <source>Its weights are in {name}, which this version of Goldcrest cannot read.</source>
        <extracomment>core/examine</extracomment>
        <translation>Ses poids sont en {name}, que cette version de Goldcrest ne sait pas lire.</translation>
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
        <translation>JSON selon ce schéma</translation>
    </message>
    <message>
        <source>JSON schema</source>
        <extracomment>gui/chat</extracomment>
        <translation>Schéma JSON</translation>
    </message>
    <message>
        <source>JSON schemas (*.json *.JSON)</source>
        <extracomment>gui/chat</extracomment>
        <translation>Schémas JSON (*.json *.JSON)</translation>
    </message>
    <message>
        <source>JSON, everything</source>
        <extracomment>gui/keeping</extracomment>
        <translation>JSON, tout</translation>
    </message>
    <message>
        <source>JSON, with everything (*.json)</source>
        <extracomment>gui/keeping</extracomment>
        <translation>JSON, avec tout (*.json)</translation>
    </message>
    <message>
        <source>Jan</source>
        <extracomment>gui/dates</extracomment>
        <translation>janv.</translation>
    </message>
    <message>
        <source>January</source>
        <extracomment>gui/dates</extracomment>
        <translation>janvier</translation>
    </message>
    <message>
        <source>Japanese</source>
        <extracomment>a specialist, core/languages</extracomment>
        <translation>Japonais</translation>
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
        <translation>juil.</translation>
    </message>
    <message>
        <source>July</source>
        <extracomment>gui/dates</extracomment>
        <translation>juillet</translation>
    </message>
    <message>
        <source>Jump to latest</source>
        <extracomment>gui/chat</extracomment>
        <translation>Aller à la fin</translation>
    </message>
    <message>
        <source>Jun</source>
        <extracomment>gui/dates</extracomment>
        <translation>juin</translation>
    </message>
    <message>
        <source>June</source>
        <extracomment>gui/dates</extracomment>
        <translation>juin</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>gui/disk, gui/models, gui/reports</extracomment>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Keep chats ready</source>
        <extracomment>core/settings</extracomment>
        <translation>Garder les conversations prêtes</translation>
    </message>
    <message>
        <source>Keep in a file</source>
        <extracomment>gui/settings</extracomment>
        <translation>Garder dans un fichier</translation>
    </message>
    <message>
        <source>Keep it</source>
        <extracomment>gui/privacy</extracomment>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Keep it longer…</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>Garder plus longtemps…</translation>
    </message>
    <message>
        <source>Keep the chats of now</source>
        <extracomment>gui/keeping</extracomment>
        <translation>Garder les conversations actuelles</translation>
    </message>
    <message>
        <source>Keep the models on a faster disk.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>Gardez les modèles sur un disque plus rapide.</translation>
    </message>
    <message>
        <source>Keep this chat</source>
        <extracomment>gui/temporary_page</extracomment>
        <translation>Garder cette conversation</translation>
    </message>
    <message>
        <source>Kept for the reply</source>
        <extracomment>gui/chat</extracomment>
        <translation>Réservé à la réponse</translation>
    </message>
    <message>
        <source>Kept in a file</source>
        <extracomment>gui/settings</extracomment>
        <translation>Gardé dans un fichier</translation>
    </message>
    <message>
        <source>Kept in the system&apos;s keyring</source>
        <extracomment>gui/settings</extracomment>
        <translation>Gardé dans le trousseau du système</translation>
    </message>
    <message>
        <source>Key for quick ask</source>
        <extracomment>core/settings</extracomment>
        <translation>Touche pour la question rapide</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <extracomment>gui/commands</extracomment>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>core/machine</extracomment>
        <translation>Type</translation>
    </message>
    <message>
        <source>Korean</source>
        <extracomment>a specialist, core/languages</extracomment>
        <translation>Coréen</translation>
    </message>
    <message>
        <source>Label</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>a specialist, core/settings, gui/search, gui/specialists</extracomment>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Languages</source>
        <extracomment>gui/models, gui/search, gui/specialists</extracomment>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Large</source>
        <extracomment>gui/search</extracomment>
        <translation>Grand</translation>
    </message>
    <message>
        <source>Larger or smaller text</source>
        <extracomment>gui/commands</extracomment>
        <translation>Texte plus grand ou plus petit</translation>
    </message>
    <message>
        <source>Larger text</source>
        <extracomment>gui/commands</extracomment>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <extracomment>gui/finding</extracomment>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <extracomment>gui/finding</extracomment>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last week</source>
        <extracomment>gui/chat_rows</extracomment>
        <translation>Semaine dernière</translation>
    </message>
    <message>
        <source>Last year</source>
        <extracomment>gui/finding</extracomment>
        <translation>Dernière année</translation>
    </message>
    <message>
        <source>Layers on the graphics processor: {layers}</source>
        <extracomment>gui/chat</extracomment>
        <translation>Couches sur le processeur graphique&#xa0;: {layers}</translation>
    </message>
    <message>
        <source>Leave in place</source>
        <extracomment>gui/library</extracomment>
        <translation>Laisser en place</translation>
    </message>
    <message>
        <source>Leave out the oldest</source>
        <extracomment>core/settings</extracomment>
        <translation>Omettre les plus anciens</translation>
    </message>
    <message>
        <source>Leave out the oldest messages</source>
        <extracomment>gui/chat</extracomment>
        <translation>Omettre les plus anciens messages</translation>
    </message>
    <message>
        <source>Leave some out, save them smaller, or begin a new chat.</source>
        <extracomment>core/words_of_pictures</extracomment>
        <translation>Retirez-en quelques-unes, enregistrez-les en plus petit ou commencez une nouvelle conversation.</translation>
    </message>
    <message>
        <source>Left in {path} when the models were moved</source>
        <extracomment>gui/disk</extracomment>
        <translation>Resté dans {path} lors du déplacement des modèles</translation>
    </message>
    <message>
        <source>Left out: “{name}”, because {reason}.</source>
        <extracomment>core/words_of_chats</extracomment>
        <translation>Omis&#xa0;: «&#x202f;{name}&#x202f;», car {reason}.</translation>
    </message>
    <message>
        <source>Length</source>
        <extracomment>a specialist, gui/chat</extracomment>
        <translation>Longueur</translation>
    </message>
    <message>
        <source>Less</source>
        <extracomment>gui/widgets</extracomment>
        <translation>Moins</translation>
    </message>
    <message>
        <source>Let it end, or stop it there first.</source>
        <extracomment>core/wording</extracomment>
        <translation>Laissez-le finir, ou arrêtez-le d’abord là-bas.</translation>
    </message>
    <message>
        <source>Let it name the folder that Goldcrest was used in, then try again.</source>
        <extracomment>core/wording_disk</extracomment>
        <translation>Faites-lui indiquer le dossier dans lequel Goldcrest a été utilisé, puis réessayez.</translation>
    </message>
    <message>
        <source>Let models run on the processor.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>Faites exécuter les modèles par le processeur.</translation>
    </message>
    <message>
        <source>Let one reply end before you send the next message.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>Laissez une réponse finir avant d’envoyer le message suivant.</translation>
    </message>
    <message>
        <source>Let {model} answer</source>
        <extracomment>gui/chat</extracomment>
        <translation>Faire répondre {model}</translation>
    </message>
    <message>
        <source>Lets a model see pictures</source>
        <extracomment>gui/disk</extracomment>
        <translation>Permet à un modèle de voir les images</translation>
    </message>
    <message>
        <source>Letter</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Lettre</translation>
    </message>
    <message>
        <source>Licence</source>
        <extracomment>gui/models, gui/search</extracomment>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Licence: {licence}</source>
        <extracomment>gui/about, gui/models</extracomment>
        <translation>Licence&#xa0;: {licence}</translation>
    </message>
    <message>
        <source>Licence: {name}</source>
        <extracomment>core/findings</extracomment>
        <translation>Licence&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Licences</source>
        <extracomment>gui/about, gui/commands, gui/pages</extracomment>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>core/settings</extracomment>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Light bulb</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Ampoule</translation>
    </message>
    <message>
        <source>List models that newer ones have overtaken.</source>
        <extracomment>core/settings</extracomment>
        <translation>Lister les modèles que de plus récents ont dépassés.</translation>
    </message>
    <message>
        <source>Load a Grammar</source>
        <extracomment>gui/chat</extracomment>
        <translation>Charger une grammaire</translation>
    </message>
    <message>
        <source>Load a JSON schema</source>
        <extracomment>gui/chat</extracomment>
        <translation>Charger un schéma JSON</translation>
    </message>
    <message>
        <source>Load from a file…</source>
        <extracomment>gui/chat</extracomment>
        <translation>Charger depuis un fichier…</translation>
    </message>
    <message>
        <source>Load the model and read the chat when you begin to write. Not on battery.</source>
        <extracomment>core/settings</extracomment>
        <translation>Charge le modèle et lit la conversation dès que vous commencez à écrire. Pas sur batterie.</translation>
    </message>
    <message>
        <source>Loading</source>
        <extracomment>gui/models</extracomment>
        <translation>Chargement</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <extracomment>gui/models, gui/speed</extracomment>
        <translation>Chargement du modèle</translation>
    </message>
    <message>
        <source>Loading {model}, {share} %</source>
        <extracomment>gui/chat</extracomment>
        <translation>Chargement de {model}, {share}&#xa0;%</translation>
    </message>
    <message>
        <source>Loading {size} took {seconds}.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>Charger {size} a pris {seconds}.</translation>
    </message>
    <message>
        <source>Locate…</source>
        <extracomment>gui/beginning, gui/downloads, gui/library</extracomment>
        <translation>Localiser…</translation>
    </message>
    <message>
        <source>Logs</source>
        <extracomment>core/library, gui/folders</extracomment>
        <translation>Journaux</translation>
    </message>
    <message>
        <source>Logs, for when something goes wrong</source>
        <extracomment>gui/disk</extracomment>
        <translation>Journaux, pour quand quelque chose va mal</translation>
    </message>
    <message>
        <source>Long answer, 1,500 words</source>
        <extracomment>core/wording_tuning</extracomment>
        <translation>Longue réponse, 1&#x202f;500 mots</translation>
    </message>
    <message>
        <source>Long chats</source>
        <extracomment>core/settings</extracomment>
        <translation>Longues conversations</translation>
    </message>
    <message>
        <source>Long document, 6,000 words</source>
        <extracomment>core/wording_tuning</extracomment>
        <translation>Long document, 6&#x202f;000 mots</translation>
    </message>
    <message>
        <source>Long documents in little memory</source>
        <extracomment>a model</extracomment>
        <translation>Longs documents en peu de mémoire</translation>
    </message>
    <message>
        <source>Long passages</source>
        <extracomment>a model</extracomment>
        <translation>Longs passages</translation>
    </message>
    <message>
        <source>Longer passages in English</source>
        <extracomment>a model</extracomment>
        <translation>Passages plus longs en anglais</translation>
    </message>
    <message>
        <source>Longest thinking</source>
        <extracomment>gui/chat</extracomment>
        <translation>Réflexion la plus longue</translation>
    </message>
    <message>
        <source>Look again</source>
        <extracomment>gui/disk, gui/hardware, gui/library, gui/models, gui/speed</extracomment>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Look at a model</source>
        <extracomment>gui/privacy</extracomment>
        <translation>Consulter un modèle</translation>
    </message>
    <message>
        <source>Look at the list of models for the right name.</source>
        <extracomment>core/wording</extracomment>
        <translation>Cherchez le bon nom dans la liste des modèles.</translation>
    </message>
    <message>
        <source>Look at {point}.</source>
        <extracomment>gui/plots</extracomment>
        <translation>Consultez {point}.</translation>
    </message>
    <message>
        <source>Look for models in {names}, too?</source>
        <extracomment>gui/library</extracomment>
        <translation>Chercher aussi des modèles dans {names}&#x202f;?</translation>
    </message>
    <message>
        <source>Look there</source>
        <extracomment>gui/library</extracomment>
        <translation>Chercher là</translation>
    </message>
    <message>
        <source>Look where you got it from.</source>
        <extracomment>core/wording_hub</extracomment>
        <translation>Regardez là où vous l’avez obtenu.</translation>
    </message>
    <message>
        <source>Looking at the disk</source>
        <extracomment>gui/disk</extracomment>
        <translation>Examen du disque</translation>
    </message>
    <message>
        <source>Looking at the reply and at this computer…</source>
        <extracomment>gui/why</extracomment>
        <translation>Examen de la réponse et de cet ordinateur…</translation>
    </message>
    <message>
        <source>Looking at this computer</source>
        <extracomment>gui/hardware, gui/models</extracomment>
        <translation>Examen de cet ordinateur</translation>
    </message>
    <message>
        <source>Looking at what is known</source>
        <extracomment>gui/speed</extracomment>
        <translation>Examen de ce qui est connu</translation>
    </message>
    <message>
        <source>Looking for graphics processors has crashed, so models run on the processor.</source>
        <extracomment>core/words_of_checkup</extracomment>
        <translation>La recherche de processeurs graphiques a planté : les modèles s’exécutent sur le processeur.</translation>
    </message>
    <message>
        <source>Looking for suggestions…</source>
        <extracomment>gui/chat</extracomment>
        <translation>Recherche de suggestions…</translation>
    </message>
    <message>
        <source>Looking for the fastest settings</source>
        <extracomment>gui/speed</extracomment>
        <translation>Recherche des réglages les plus rapides</translation>
    </message>
    <message>
        <source>Looking into the file</source>
        <extracomment>gui/search</extracomment>
        <translation>Examen du fichier</translation>
    </message>
    <message>
        <source>Looking into the file: its header only</source>
        <extracomment>gui/search</extracomment>
        <translation>Examen du fichier&#xa0;: son en-tête seulement</translation>
    </message>
    <message>
        <source>MB/s</source>
        <extracomment>core/settings</extracomment>
        <translation>Mo/s</translation>
    </message>
    <message>
        <source>Made again when it is needed</source>
        <extracomment>gui/disk</extracomment>
        <translation>Refait quand c’est nécessaire</translation>
    </message>
    <message>
        <source>Made for</source>
        <extracomment>gui/search</extracomment>
        <translation>Fait pour</translation>
    </message>
    <message>
        <source>Made from commit</source>
        <extracomment>gui/about</extracomment>
        <translation>Fait à partir du commit</translation>
    </message>
    <message>
        <source>Make a copy to change</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Faire une copie à modifier</translation>
    </message>
    <message>
        <source>Make a table</source>
        <extracomment>a specialist</extracomment>
        <translation>Faire un tableau</translation>
    </message>
    <message>
        <source>Make its instructions, its steps or the form of its answers shorter.</source>
        <extracomment>core/words_of_specialists</extracomment>
        <translation>Raccourcissez ses instructions, ses étapes ou la forme de ses réponses.</translation>
    </message>
    <message>
        <source>Make notes of this meeting: what was decided, who does what until when, and what is still open.

{{notes}}</source>
        <extracomment>a prompt</extracomment>
        <translation>Fais le compte rendu de cette réunion&#xa0;: ce qui a été décidé, qui fait quoi et pour quand, et ce qui reste ouvert.

{{notes}}</translation>
    </message>
    <message>
        <source>Makes a long text short, without adding anything.</source>
        <extracomment>a specialist</extracomment>
        <translation>Raccourcit un long texte, sans rien ajouter.</translation>
    </message>
    <message>
        <source>Manage prompts…</source>
        <extracomment>gui/chat, gui/settings</extracomment>
        <translation>Gérer les invites…</translation>
    </message>
    <message>
        <source>Many languages</source>
        <extracomment>a model</extracomment>
        <translation>De nombreuses langues</translation>
    </message>
    <message>
        <source>Many languages in a very small file, reasoning on demand</source>
        <extracomment>a model</extracomment>
        <translation>De nombreuses langues dans un très petit fichier, raisonnement à la demande</translation>
    </message>
    <message>
        <source>Many languages, on older engines too</source>
        <extracomment>a model</extracomment>
        <translation>De nombreuses langues, aussi sur les moteurs plus anciens</translation>
    </message>
    <message>
        <source>Many languages, reasoning on demand</source>
        <extracomment>a model</extracomment>
        <translation>De nombreuses langues, raisonnement à la demande</translation>
    </message>
    <message>
        <source>Many write slower then.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>Beaucoup écrivent alors plus lentement.</translation>
    </message>
    <message>
        <source>Mar</source>
        <extracomment>gui/dates</extracomment>
        <translation>mars</translation>
    </message>
    <message>
        <source>March</source>
        <extracomment>gui/dates</extracomment>
        <translation>mars</translation>
    </message>
    <message>
        <source>Mark a model for the comparison</source>
        <extracomment>gui/commands</extracomment>
        <translation>Marquer un modèle pour la comparaison</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <extracomment>gui/shelf</extracomment>
        <translation>Marquer comme lue</translation>
    </message>
    <message>
        <source>Mark as read, or as unread</source>
        <extracomment>gui/commands</extracomment>
        <translation>Marquer comme lue ou non lue</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <extracomment>gui/shelf</extracomment>
        <translation>Marquer comme non lue</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <extracomment>gui/keeping</extracomment>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Markdown, a zip file</source>
        <extracomment>gui/keeping</extracomment>
        <translation>Markdown, un fichier zip</translation>
    </message>
    <message>
        <source>Mathematics and structured answers</source>
        <extracomment>a model</extracomment>
        <translation>Mathématiques et réponses structurées</translation>
    </message>
    <message>
        <source>May</source>
        <comment>long</comment>
        <extracomment>gui/dates</extracomment>
        <translation>mai</translation>
    </message>
    <message>
        <source>May</source>
        <comment>short</comment>
        <extracomment>gui/dates</extracomment>
        <translation>mai</translation>
    </message>
    <message>
        <source>Measure</source>
        <extracomment>gui/speed</extracomment>
        <translation>Mesurer</translation>
    </message>
    <message>
        <source>Measure again</source>
        <extracomment>gui/hardware, gui/models, gui/speed</extracomment>
        <translation>Mesurer à nouveau</translation>
    </message>
    <message>
        <source>Measure all</source>
        <extracomment>gui/speed</extracomment>
        <translation>Tout mesurer</translation>
    </message>
    <message>
        <source>Measure how fast it will be</source>
        <extracomment>gui/models</extracomment>
        <translation>Mesurer quelle sera sa vitesse</translation>
    </message>
    <message>
        <source>Measure the disk</source>
        <extracomment>gui/hardware</extracomment>
        <translation>Mesurer le disque</translation>
    </message>
    <message>
        <source>Measured</source>
        <extracomment>gui/models, gui/plots</extracomment>
        <translation>Mesuré</translation>
    </message>
    <message>
        <source>Measured {time}.</source>
        <extracomment>gui/speed</extracomment>
        <translation>Mesuré {time}.</translation>
    </message>
    <message>
        <source>Measurement of {name}</source>
        <extracomment>gui/models</extracomment>
        <translation>Mesure de {name}</translation>
    </message>
    <message>
        <source>Measuring</source>
        <extracomment>gui/speed</extracomment>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Measuring how fast it will be, {seconds} s left</source>
        <extracomment>gui/models</extracomment>
        <translation>Mesure de sa vitesse future, encore {seconds} s</translation>
    </message>
    <message>
        <source>Measuring how fast models will be</source>
        <extracomment>gui/speed</extracomment>
        <translation>Mesure de la vitesse future des modèles</translation>
    </message>
    <message>
        <source>Measuring how fast the memory is</source>
        <extracomment>gui/models</extracomment>
        <translation>Mesure de la vitesse de la mémoire</translation>
    </message>
    <message>
        <source>Measuring the disk</source>
        <extracomment>gui/hardware</extracomment>
        <translation>Mesure du disque</translation>
    </message>
    <message>
        <source>Measuring this computer</source>
        <extracomment>gui/models</extracomment>
        <translation>Mesure de cet ordinateur</translation>
    </message>
    <message>
        <source>Measuring this computer, {seconds} s left</source>
        <extracomment>gui/models</extracomment>
        <translation>Mesure de cet ordinateur, encore {seconds} s</translation>
    </message>
    <message>
        <source>Meeting notes</source>
        <extracomment>a prompt</extracomment>
        <translation>Compte rendu de réunion</translation>
    </message>
    <message>
        <source>Memory</source>
        <extracomment>core/machine, gui/models</extracomment>
        <translation>Mémoire</translation>
    </message>
    <message numerus="yes">
        <source>Memory gives {speed} GB/s when {n} thread reads it.</source>
        <comment>Memory gives {speed} GB/s when {n} threads read it.</comment>
        <extracomment>core/wording_roofline</extracomment>
        <translation>
            <numerusform>La mémoire fournit {speed}&#xa0;Go/s quand {n} thread la lit.</numerusform>
            <numerusform>La mémoire fournit {speed}&#xa0;Go/s quand {n} threads la lisent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Memory is not the limit: other programs, the number of threads or the engine&apos;s build hold it back.</source>
        <extracomment>core/wording_roofline</extracomment>
        <translation>La mémoire n’est pas la limite&#xa0;: d’autres programmes, le nombre de threads ou la variante du moteur le freinent.</translation>
    </message>
    <message>
        <source>Memory is the limit: only a smaller model or a smaller quantization writes faster.</source>
        <extracomment>core/wording_roofline</extracomment>
        <translation>La mémoire est la limite&#xa0;: seul un modèle plus petit ou une quantification plus petite écrit plus vite.</translation>
    </message>
    <message>
        <source>Memory used</source>
        <extracomment>gui/models</extracomment>
        <translation>Mémoire utilisée</translation>
    </message>
    <message>
        <source>Mend it where it comes from.</source>
        <extracomment>app_doctor_models</extracomment>
        <translation>Réparez-le là d’où il vient.</translation>
    </message>
    <message>
        <source>Mend or remove that file; until then your own models are not listed.</source>
        <extracomment>core/wording_disk</extracomment>
        <translation>Réparez ou retirez ce fichier&#x202f;; d’ici là, vos propres modèles ne sont pas listés.</translation>
    </message>
    <message>
        <source>Mend the file, or choose another one; docs/prompts.md says what it holds.</source>
        <extracomment>core/words_of_prompts</extracomment>
        <translation>Réparez le fichier, ou choisissez-en un autre&#x202f;; docs/prompts.md dit ce qu’il contient.</translation>
    </message>
    <message>
        <source>Message</source>
        <extracomment>gui/chat, gui/specialists</extracomment>
        <translation>Message</translation>
    </message>
    <message>
        <source>Message {at} of the newest {count} with {query}</source>
        <extracomment>gui/finding</extracomment>
        <translation>Message {at} sur les {count} plus récents avec {query}</translation>
    </message>
    <message>
        <source>Message {at} of {count} with {query}</source>
        <extracomment>gui/finding</extracomment>
        <translation>Message {at} sur {count} avec {query}</translation>
    </message>
    <message>
        <source>Metered connection</source>
        <extracomment>core/settings</extracomment>
        <translation>Connexion limitée</translation>
    </message>
    <message>
        <source>Min-p</source>
        <extracomment>gui/chat</extracomment>
        <translation>Min-p</translation>
    </message>
    <message>
        <source>Mind that {causes} meanwhile.</source>
        <extracomment>core/words_of_speed</extracomment>
        <translation>Tenez compte entre-temps de ceci&#xa0;: {causes}.</translation>
    </message>
    <message>
        <source>Model</source>
        <extracomment>gui/chat, gui/commands, gui/disk, gui/finding, gui/models, gui/plots, gui/specialists</extracomment>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Model for new chats</source>
        <extracomment>core/settings</extracomment>
        <translation>Modèle des nouvelles conversations</translation>
    </message>
    <message>
        <source>Model hub</source>
        <extracomment>core/settings</extracomment>
        <translation>Hub de modèles</translation>
    </message>
    <message>
        <source>Model to measure</source>
        <extracomment>gui/speed</extracomment>
        <translation>Modèle à mesurer</translation>
    </message>
    <message>
        <source>Model: {model}</source>
        <extracomment>gui/chat</extracomment>
        <translation>Modèle&#xa0;: {model}</translation>
    </message>
    <message>
        <source>Models</source>
        <extracomment>app_doctor, core/settings, gui/commands, gui/disk, gui/folders, gui/library, gui/models, gui/pages</extracomment>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Models can run on it, as {device}</source>
        <extracomment>core/machine</extracomment>
        <translation>Les modèles peuvent s’y exécuter, comme {device}</translation>
    </message>
    <message>
        <source>Models cannot be shown {format} pictures like {name}.</source>
        <extracomment>core/words_of_pictures</extracomment>
        <translation>Les images {format} comme {name} ne peuvent pas être montrées aux modèles.</translation>
    </message>
    <message>
        <source>Models cannot run on it here</source>
        <extracomment>core/machine</extracomment>
        <translation>Les modèles ne peuvent pas s’y exécuter ici</translation>
    </message>
    <message>
        <source>Models folder</source>
        <extracomment>core/settings, gui/disk</extracomment>
        <translation>Dossier des modèles</translation>
    </message>
    <message>
        <source>Models for this computer</source>
        <extracomment>gui/models</extracomment>
        <translation>Modèles pour cet ordinateur</translation>
    </message>
    <message>
        <source>Models in these folders are used where they are, and never changed.</source>
        <extracomment>core/settings</extracomment>
        <translation>Les modèles de ces dossiers sont utilisés sur place et jamais modifiés.</translation>
    </message>
    <message>
        <source>Models in {path} are being added, checked or deleted.</source>
        <extracomment>core/wording_disk</extracomment>
        <translation>Des modèles de {path} sont en train d’être ajoutés, vérifiés ou supprimés.</translation>
    </message>
    <message>
        <source>Models of up to {number} billion parameters fit into this computer</source>
        <extracomment>gui/search</extracomment>
        <translation>Les modèles jusqu’à {number} milliards de paramètres tiennent dans cet ordinateur</translation>
    </message>
    <message>
        <source>Models run on</source>
        <extracomment>core/settings</extracomment>
        <translation>Exécuter les modèles sur</translation>
    </message>
    <message>
        <source>Models run on the processor alone, by your choice.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>Les modèles s’exécutent sur le processeur seul, selon votre choix.</translation>
    </message>
    <message>
        <source>Models that do it well</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Modèles qui le font bien</translation>
    </message>
    <message>
        <source>Models that were found</source>
        <extracomment>gui/search</extracomment>
        <translation>Modèles trouvés</translation>
    </message>
    <message>
        <source>Models…</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>Modèles…</translation>
    </message>
    <message>
        <source>Modules</source>
        <extracomment>core/machine</extracomment>
        <translation>Modules</translation>
    </message>
    <message>
        <source>Monday</source>
        <extracomment>gui/dates</extracomment>
        <translation>lundi</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>gui/chat, gui/widgets</extracomment>
        <translation>Plus</translation>
    </message>
    <message>
        <source>More folders</source>
        <extracomment>core/settings</extracomment>
        <translation>Autres dossiers</translation>
    </message>
    <message>
        <source>More of them</source>
        <extracomment>core/machine</extracomment>
        <translation>D’autres</translation>
    </message>
    <message>
        <source>More than 100 languages</source>
        <extracomment>a model</extracomment>
        <translation>Plus de 100 langues</translation>
    </message>
    <message>
        <source>More than 140 languages</source>
        <extracomment>a model</extracomment>
        <translation>Plus de 140 langues</translation>
    </message>
    <message>
        <source>More than 200 languages</source>
        <extracomment>a model</extracomment>
        <translation>Plus de 200 langues</translation>
    </message>
    <message>
        <source>More ways to begin</source>
        <extracomment>gui/sidebar</extracomment>
        <translation>Autres façons de commencer</translation>
    </message>
    <message numerus="yes">
        <source>More: {n} other file</source>
        <comment>More: {n} other files</comment>
        <extracomment>gui/search</extracomment>
        <translation>
            <numerusform>Plus&#xa0;: {n} autre fichier</numerusform>
            <numerusform>Plus&#xa0;: {n} autres fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Mortarboard</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Toque universitaire</translation>
    </message>
    <message>
        <source>Most downloads</source>
        <extracomment>gui/search</extracomment>
        <translation>Plus téléchargés</translation>
    </message>
    <message>
        <source>Most likes</source>
        <extracomment>gui/search</extracomment>
        <translation>Plus aimés</translation>
    </message>
    <message>
        <source>Mostly English</source>
        <extracomment>a model</extracomment>
        <translation>Surtout l’anglais</translation>
    </message>
    <message>
        <source>Move</source>
        <extracomment>gui/disk, gui/library</extracomment>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Move down</source>
        <extracomment>gui/downloads</extracomment>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Move models…</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>Déplacer les modèles…</translation>
    </message>
    <message>
        <source>Move step {number} down</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Descendre l’étape {number}</translation>
    </message>
    <message>
        <source>Move step {number} up</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Monter l’étape {number}</translation>
    </message>
    <message>
        <source>Move the models folder</source>
        <extracomment>gui/disk</extracomment>
        <translation>Déplacer le dossier des modèles</translation>
    </message>
    <message>
        <source>Move the models folder to a faster disk; the settings do it.</source>
        <extracomment>app_doctor</extracomment>
        <translation>Déplacez le dossier des modèles vers un disque plus rapide, depuis les paramètres.</translation>
    </message>
    <message>
        <source>Move the models to</source>
        <extracomment>gui/disk</extracomment>
        <translation>Déplacer les modèles vers</translation>
    </message>
    <message>
        <source>Move the models, {size}, to {folder}?</source>
        <extracomment>gui/disk</extracomment>
        <translation>Déplacer les modèles, {size}, vers {folder}&#x202f;?</translation>
    </message>
    <message>
        <source>Move to a folder</source>
        <extracomment>gui/commands</extracomment>
        <translation>Déplacer dans un dossier</translation>
    </message>
    <message>
        <source>Move to folder</source>
        <extracomment>gui/shelf</extracomment>
        <translation>Déplacer dans le dossier</translation>
    </message>
    <message>
        <source>Move up</source>
        <extracomment>gui/downloads</extracomment>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move…</source>
        <extracomment>gui/disk</extracomment>
        <translation>Déplacer…</translation>
    </message>
    <message>
        <source>Moving the models</source>
        <extracomment>gui/disk</extracomment>
        <translation>Déplacement des modèles</translation>
    </message>
    <message>
        <source>My name is Anna.</source>
        <extracomment>gui/chat</extracomment>
        <translation>Je m’appelle Anna.</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>core/machine, gui/models, gui/prompts, gui/specialists</extracomment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name in the instructions</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Nom dans les instructions</translation>
    </message>
    <message>
        <source>Name of a model, of its maker, or its address</source>
        <extracomment>gui/search</extracomment>
        <translation>Nom d’un modèle, de son auteur, ou son adresse</translation>
    </message>
    <message>
        <source>Name of the folder</source>
        <extracomment>gui/shelf</extracomment>
        <translation>Nom du dossier</translation>
    </message>
    <message>
        <source>Name three reasons for and three against {{plan}}. Then say which one weighs most, and why.</source>
        <extracomment>a prompt</extracomment>
        <translation>Donne trois raisons pour et trois raisons contre {{projet}}. Dis ensuite laquelle pèse le plus, et pourquoi.</translation>
    </message>
    <message>
        <source>Names no licence</source>
        <extracomment>core/findings</extracomment>
        <translation>Ne nomme aucune licence</translation>
    </message>
    <message>
        <source>Nano</source>
        <extracomment>gui/models</extracomment>
        <translation>Nano</translation>
    </message>
    <message>
        <source>Needs more memory than this computer has</source>
        <extracomment>gui/models</extracomment>
        <translation>Demande plus de mémoire que cet ordinateur n’en a</translation>
    </message>
    <message>
        <source>Needs {memory} of memory with {model}.</source>
        <extracomment>gui/chat</extracomment>
        <translation>Demande {memory} de mémoire avec {model}.</translation>
    </message>
    <message>
        <source>Needs {needed} of memory, and this computer has {total}.</source>
        <extracomment>core/picker</extracomment>
        <translation>Demande {needed} de mémoire, et cet ordinateur en a {total}.</translation>
    </message>
    <message>
        <source>Needs {needed} of memory, and {free} are free: close other programs.</source>
        <extracomment>core/picker</extracomment>
        <translation>Demande {needed} de mémoire, et {free} sont libres&#xa0;: fermez d’autres programmes.</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>core/settings</extracomment>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>core/settings</extracomment>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Never pause</source>
        <extracomment>core/settings</extracomment>
        <translation>Ne jamais suspendre</translation>
    </message>
    <message>
        <source>Never slowed down since the start</source>
        <extracomment>core/machine</extracomment>
        <translation>Jamais ralenti depuis le démarrage</translation>
    </message>
    <message>
        <source>Never. What you write and what models answer stays on this computer.</source>
        <extracomment>gui/privacy</extracomment>
        <translation>Jamais. Ce que vous écrivez et ce que les modèles répondent reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>gui/prompts, gui/specialists</extracomment>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>New chat</source>
        <extracomment>core/wording_speed, gui/chat_rows, gui/commands, gui/rail, gui/sidebar</extracomment>
        <translation>Nouvelle conversation</translation>
    </message>
    <message>
        <source>New chat from here</source>
        <extracomment>gui/chat</extracomment>
        <translation>Conversation à partir d’ici</translation>
    </message>
    <message>
        <source>New chat with {name}</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Nouvelle conversation avec {name}</translation>
    </message>
    <message>
        <source>New folder</source>
        <extracomment>core/store, gui/shelf, gui/sidebar</extracomment>
        <translation>Nouveau dossier</translation>
    </message>
    <message>
        <source>New line</source>
        <extracomment>gui/commands</extracomment>
        <translation>Nouvelle ligne</translation>
    </message>
    <message>
        <source>New prompt</source>
        <extracomment>gui/commands, gui/prompts</extracomment>
        <translation>Nouvelle invite</translation>
    </message>
    <message>
        <source>New specialist</source>
        <extracomment>gui/commands, gui/specialists</extracomment>
        <translation>Nouveau spécialiste</translation>
    </message>
    <message>
        <source>New temporary chat</source>
        <extracomment>gui/commands, gui/sidebar</extracomment>
        <translation>Nouvelle conversation temporaire</translation>
    </message>
    <message>
        <source>New text below</source>
        <extracomment>gui/chat</extracomment>
        <translation>Nouveau texte en dessous</translation>
    </message>
    <message>
        <source>Newest</source>
        <extracomment>gui/search</extracomment>
        <translation>Plus récents</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>gui/chat</extracomment>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Next blank of a prompt</source>
        <extracomment>gui/commands</extracomment>
        <translation>Champ suivant d’une invite</translation>
    </message>
    <message>
        <source>Next place of what is searched</source>
        <extracomment>gui/commands</extracomment>
        <translation>Occurrence suivante de la recherche</translation>
    </message>
    <message>
        <source>No account, no number that tells you apart, no statistics. The model hub sees your internet address, the word “goldcrest”, and your access token if you save one.</source>
        <extracomment>gui/privacy</extracomment>
        <translation>Pas de compte, pas de numéro qui vous distingue, pas de statistiques. Le hub de modèles voit votre adresse internet, le mot «&#x202f;goldcrest&#x202f;», et votre jeton d’accès si vous en enregistrez un.</translation>
    </message>
    <message>
        <source>No chats were found in {path}.</source>
        <extracomment>core/words_of_chats</extracomment>
        <translation>Aucune conversation trouvée dans {path}.</translation>
    </message>
    <message>
        <source>No connections yet</source>
        <extracomment>gui/privacy</extracomment>
        <translation>Pas encore de connexions</translation>
    </message>
    <message>
        <source>No downloads</source>
        <extracomment>gui/downloads</extracomment>
        <translation>Aucun téléchargement</translation>
    </message>
    <message>
        <source>No extensions</source>
        <extracomment>core/wording_tuning</extracomment>
        <translation>Sans extensions</translation>
    </message>
    <message>
        <source>No folder</source>
        <extracomment>gui/shelf</extracomment>
        <translation>Aucun dossier</translation>
    </message>
    <message>
        <source>No graphics processor was found that the engine can use, so models run on the processor.</source>
        <extracomment>app_doctor_engine</extracomment>
        <translation>Aucun processeur graphique utilisable par le moteur n’a été trouvé : les modèles s’exécutent sur le processeur.</translation>
    </message>
    <message>
        <source>No limit</source>
        <extracomment>core/settings, gui/chat, gui/downloads</extracomment>
        <translation>Sans limite</translation>
    </message>
    <message>
        <source>No model has been both predicted and measured yet.</source>
        <extracomment>gui/plots</extracomment>
        <translation>Aucun modèle n’a encore été à la fois prévu et mesuré.</translation>
    </message>
    <message>
        <source>No model has been measured yet.</source>
        <extracomment>gui/plots</extracomment>
        <translation>Aucun modèle n’a encore été mesuré.</translation>
    </message>
    <message>
        <source>No model is here yet</source>
        <extracomment>gui/search</extracomment>
        <translation>Aucun modèle n’est encore ici</translation>
    </message>
    <message>
        <source>No model is installed yet. Download one, then measure it.</source>
        <extracomment>gui/speed</extracomment>
        <translation>Aucun modèle n’est encore installé. Téléchargez-en un, puis mesurez-le.</translation>
    </message>
    <message>
        <source>No model of the list fits into this computer&apos;s memory</source>
        <extracomment>gui/models</extracomment>
        <translation>Aucun modèle de la liste ne tient dans la mémoire de cet ordinateur</translation>
    </message>
    <message>
        <source>No model of this name is on the hub as a GGUF file.</source>
        <extracomment>gui/search</extracomment>
        <translation>Aucun modèle de ce nom n’est sur le hub en fichier GGUF.</translation>
    </message>
    <message>
        <source>No model of this name passes the filters.</source>
        <extracomment>gui/search</extracomment>
        <translation>Aucun modèle de ce nom ne passe les filtres.</translation>
    </message>
    <message>
        <source>No part of “{name}” is chosen.</source>
        <extracomment>gui/chat</extracomment>
        <translation>Aucune partie de «&#x202f;{name}&#x202f;» n’est choisie.</translation>
    </message>
    <message>
        <source>No program opened the link.</source>
        <extracomment>gui/chat</extracomment>
        <translation>Aucun programme n’a ouvert le lien.</translation>
    </message>
    <message>
        <source>No prompt has such a name.</source>
        <extracomment>gui/prompts</extracomment>
        <translation>Aucune invite ne porte ce nom.</translation>
    </message>
    <message>
        <source>No shortcut is called that.</source>
        <extracomment>gui/commands</extracomment>
        <translation>Aucun raccourci ne porte ce nom.</translation>
    </message>
    <message>
        <source>No specialist</source>
        <extracomment>gui/chat</extracomment>
        <translation>Aucun spécialiste</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <extracomment>gui/chat</extracomment>
        <translation>Aucune suggestion</translation>
    </message>
    <message>
        <source>No word below this share of the likeliest one; 0 is off.</source>
        <extracomment>gui/chat</extracomment>
        <translation>Aucun mot sous cette part du plus probable&#x202f;; 0 désactive.</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>core/machine, core/settings, gui/chat, gui/settings</extracomment>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>None is saved for {host}; most models need none.</source>
        <extracomment>gui/privacy</extracomment>
        <translation>Aucun n’est enregistré pour {host}&#x202f;; la plupart des modèles n’en demandent pas.</translation>
    </message>
    <message>
        <source>None was found</source>
        <extracomment>core/machine</extracomment>
        <translation>Aucun trouvé</translation>
    </message>
    <message>
        <source>None: it runs from its source</source>
        <extracomment>gui/about</extracomment>
        <translation>Aucun : lancé depuis ses sources</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <extracomment>core/languages</extracomment>
        <translation>Norvégien</translation>
    </message>
    <message>
        <source>Not archived</source>
        <extracomment>gui/finding</extracomment>
        <translation>Non archivées</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <extracomment>gui/doctor</extracomment>
        <translation>Pas encore vérifié</translation>
    </message>
    <message>
        <source>Not chosen to compare</source>
        <extracomment>gui/models</extracomment>
        <translation>Non choisi pour comparer</translation>
    </message>
    <message>
        <source>Not finished</source>
        <extracomment>gui/downloads</extracomment>
        <translation>Inachevé</translation>
    </message>
    <message>
        <source>Not here yet: {models}</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Pas encore ici&#xa0;: {models}</translation>
    </message>
    <message>
        <source>Not measured. Benchmark it.</source>
        <extracomment>gui/models</extracomment>
        <translation>Non mesuré. Mesurez-le.</translation>
    </message>
    <message>
        <source>Not measured. Download the model, then benchmark it.</source>
        <extracomment>gui/models</extracomment>
        <translation>Non mesuré. Téléchargez le modèle, puis mesurez-le.</translation>
    </message>
    <message>
        <source>Not now</source>
        <extracomment>gui/chat</extracomment>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Not read by the model any more</source>
        <extracomment>gui/chat</extracomment>
        <translation>N’est plus lu par le modèle</translation>
    </message>
    <message>
        <source>Not saved yet: {why}</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Pas encore enregistré&#xa0;: {why}</translation>
    </message>
    <message>
        <source>Not slowed down</source>
        <extracomment>core/machine</extracomment>
        <translation>Pas ralenti</translation>
    </message>
    <message>
        <source>Not taken along: {list} and {n} more.</source>
        <extracomment>core/words_of_specialists</extracomment>
        <translation>Non repris&#xa0;: {list} et {n} de plus.</translation>
    </message>
    <message>
        <source>Not taken along: {list}.</source>
        <extracomment>core/words_of_chats, core/words_of_specialists</extracomment>
        <translation>Non repris&#xa0;: {list}.</translation>
    </message>
    <message>
        <source>Not what its maker published: repair it, or use it as it is</source>
        <extracomment>gui/library</extracomment>
        <translation>Différent de ce que son auteur a publié&#xa0;: réparez-le, ou utilisez-le tel quel</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>core/checkup, gui/plots</extracomment>
        <translation>Note</translation>
    </message>
    <message>
        <source>Nothing flows in or out</source>
        <extracomment>core/machine</extracomment>
        <translation>Rien n’entre ni ne sort</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <extracomment>gui/search</extracomment>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>Nothing found for “{query}”.</source>
        <extracomment>gui/finding</extracomment>
        <translation>Rien trouvé pour «&#x202f;{query}&#x202f;».</translation>
    </message>
    <message>
        <source>Nothing has been measured with this model yet.</source>
        <extracomment>gui/speed</extracomment>
        <translation>Rien n’a encore été mesuré avec ce modèle.</translation>
    </message>
    <message>
        <source>Nothing has been measured yet.</source>
        <extracomment>gui/plots</extracomment>
        <translation>Rien n’a encore été mesuré.</translation>
    </message>
    <message>
        <source>Nothing is called so.</source>
        <extracomment>gui/about</extracomment>
        <translation>Rien ne porte ce nom.</translation>
    </message>
    <message>
        <source>Nothing is checked: Enchant, which looks words up, is not on this computer. On Linux, install libenchant-2-2 and a dictionary such as hunspell-en-us.</source>
        <extracomment>gui/settings</extracomment>
        <translation>Rien n’est vérifié&#xa0;: Enchant, qui consulte les dictionnaires, n’est pas sur cet ordinateur. Sous Linux, installez libenchant-2-2 et un dictionnaire comme hunspell-fr.</translation>
    </message>
    <message>
        <source>Nothing is checked: there is no dictionary of your language. Choose another.</source>
        <extracomment>gui/settings</extracomment>
        <translation>Rien n’est vérifié&#xa0;: il n’y a pas de dictionnaire de votre langue. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Nothing is checked: this computer has no dictionary. Install one of your language, such as hunspell-en-us.</source>
        <extracomment>gui/settings</extracomment>
        <translation>Rien n’est vérifié&#xa0;: cet ordinateur n’a pas de dictionnaire. Installez-en un de votre langue, comme hunspell-fr.</translation>
    </message>
    <message>
        <source>Nothing is checked: this dictionary is not on this computer.</source>
        <extracomment>gui/settings</extracomment>
        <translation>Rien n’est vérifié&#xa0;: ce dictionnaire n’est pas sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Nothing is known of this reply any more.</source>
        <extracomment>gui/why</extracomment>
        <translation>On ne sait plus rien de cette réponse.</translation>
    </message>
    <message>
        <source>Nothing slides or fades. System follows your desktop where it tells.</source>
        <extracomment>core/settings</extracomment>
        <translation>Rien ne glisse ni ne s’estompe. Système suit votre bureau là où il l’indique.</translation>
    </message>
    <message>
        <source>Nothing takes room</source>
        <extracomment>gui/disk</extracomment>
        <translation>Rien n’occupe de place</translation>
    </message>
    <message>
        <source>Nothing that is known has changed since, but it is unsteady.</source>
        <extracomment>core/words_of_speed</extracomment>
        <translation>Rien de connu n’a changé depuis, mais c’est instable.</translation>
    </message>
    <message>
        <source>Nothing that is known has changed since.</source>
        <extracomment>core/words_of_speed</extracomment>
        <translation>Rien de connu n’a changé depuis.</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <extracomment>gui/library</extracomment>
        <translation>Rien n’a été ajouté.</translation>
    </message>
    <message>
        <source>Nothing was found that slowed it down.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>Rien n’a été trouvé qui l’ait ralenti.</translation>
    </message>
    <message>
        <source>Nothing was moved.</source>
        <extracomment>gui/disk</extracomment>
        <translation>Rien n’a été déplacé.</translation>
    </message>
    <message>
        <source>Nothing was slow that can be measured.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>Rien de mesurable n’a été lent.</translation>
    </message>
    <message>
        <source>Nothing was tried with this model. What was found for all of them is used:</source>
        <extracomment>gui/speed</extracomment>
        <translation>Rien n’a été essayé avec ce modèle. Ce qui a été trouvé pour tous est utilisé&#xa0;:</translation>
    </message>
    <message>
        <source>Nothing was tried yet, so llama.cpp&apos;s own settings are in use.</source>
        <extracomment>gui/speed</extracomment>
        <translation>Rien n’a encore été essayé&#xa0;: les réglages propres à llama.cpp sont utilisés.</translation>
    </message>
    <message>
        <source>Nov</source>
        <extracomment>gui/dates</extracomment>
        <translation>nov.</translation>
    </message>
    <message>
        <source>November</source>
        <extracomment>gui/dates</extracomment>
        <translation>novembre</translation>
    </message>
    <message>
        <source>Oct</source>
        <extracomment>gui/dates</extracomment>
        <translation>oct.</translation>
    </message>
    <message>
        <source>October</source>
        <extracomment>gui/dates</extracomment>
        <translation>octobre</translation>
    </message>
    <message>
        <source>Of all text, beside that of your desktop. Ctrl and + or - change it anywhere.</source>
        <extracomment>core/settings</extracomment>
        <translation>De tout le texte, en plus de celle de votre bureau. Ctrl et + ou - la changent partout.</translation>
    </message>
    <message>
        <source>Of the likeliest words, as many as make up this share; 1 is all.</source>
        <extracomment>gui/chat</extracomment>
        <translation>Parmi les mots les plus probables, autant qu’il en faut pour cette part&#x202f;; 1 les prend tous.</translation>
    </message>
    <message>
        <source>Of the words in this window. Another one takes effect at the next start.</source>
        <extracomment>core/settings</extracomment>
        <translation>Des mots de cette fenêtre. Une autre prend effet au prochain démarrage.</translation>
    </message>
    <message>
        <source>Of the {seconds} from your message to the end of the reply.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>Des {seconds} entre votre message et la fin de la réponse.</translation>
    </message>
    <message numerus="yes">
        <source>Of {n} more, too, not all was taken along.</source>
        <comment>Of {n} more, too, not all was taken along.</comment>
        <extracomment>gui/specialists</extracomment>
        <translation>
            <numerusform>De {n} autre aussi, tout n’a pas été repris.</numerusform>
            <numerusform>De {n} autres aussi, tout n’a pas été repris.</numerusform>
        </translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>core/settings, gui/settings</extracomment>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Off. Goldcrest connects only when you search for models, download them, or check for updates.</source>
        <extracomment>gui/privacy</extracomment>
        <translation>Désactivé. Goldcrest ne se connecte que lorsque vous cherchez des modèles, en téléchargez ou cherchez des mises à jour.</translation>
    </message>
    <message>
        <source>Office packs in another way</source>
        <extracomment>core/documents</extracomment>
        <translation>Office compresse autrement</translation>
    </message>
    <message>
        <source>Offline</source>
        <extracomment>core/settings, gui/privacy</extracomment>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>Old copies of models</source>
        <extracomment>core/library</extracomment>
        <translation>Anciennes copies de modèles</translation>
    </message>
    <message>
        <source>Old, but tidy prose</source>
        <extracomment>a model</extracomment>
        <translation>Ancien, mais à la prose soignée</translation>
    </message>
    <message>
        <source>Older</source>
        <extracomment>gui/chat_rows</extracomment>
        <translation>Plus anciennes</translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>core/settings</extracomment>
        <translation>Activé</translation>
    </message>
    <message>
        <source>On</source>
        <comment>what computed</comment>
        <extracomment>gui/speed</extracomment>
        <translation>Sur</translation>
    </message>
    <message>
        <source>On battery</source>
        <extracomment>core/machine</extracomment>
        <translation>Sur batterie</translation>
    </message>
    <message>
        <source>On each day on which you use Goldcrest all chats are copied; the last seven copies stay on this computer, beside the chats.</source>
        <extracomment>gui/keeping</extracomment>
        <translation>Chaque jour où vous utilisez Goldcrest, toutes les conversations sont copiées&#x202f;; les sept dernières copies restent sur cet ordinateur, à côté des conversations.</translation>
    </message>
    <message>
        <source>On mains power something was found, but not yet for the battery, which is in use now.</source>
        <extracomment>gui/speed</extracomment>
        <translation>Sur secteur quelque chose a été trouvé, mais pas encore pour la batterie, utilisée maintenant.</translation>
    </message>
    <message>
        <source>On the battery something was found, but not yet for mains power, which is on now.</source>
        <extracomment>gui/speed</extracomment>
        <translation>Sur batterie quelque chose a été trouvé, mais pas encore pour le secteur, utilisé maintenant.</translation>
    </message>
    <message>
        <source>On the network</source>
        <extracomment>core/machine</extracomment>
        <translation>Sur le réseau</translation>
    </message>
    <message>
        <source>On this computer</source>
        <extracomment>gui/library</extracomment>
        <translation>Sur cet ordinateur</translation>
    </message>
    <message>
        <source>On, because GOLDCREST_OFFLINE, HF_HUB_OFFLINE or TRANSFORMERS_OFFLINE is set. No connection is opened.</source>
        <extracomment>gui/privacy</extracomment>
        <translation>Activé, car GOLDCREST_OFFLINE, HF_HUB_OFFLINE ou TRANSFORMERS_OFFLINE est défini. Aucune connexion n’est ouverte.</translation>
    </message>
    <message>
        <source>On. Goldcrest opens no connection at all; models on this computer work as ever.</source>
        <extracomment>gui/privacy</extracomment>
        <translation>Activé. Goldcrest n’ouvre aucune connexion&#x202f;; les modèles de cet ordinateur marchent comme toujours.</translation>
    </message>
    <message>
        <source>Once a model has answered in a chat, this tells what took how long, and what would help.</source>
        <extracomment>gui/speed</extracomment>
        <translation>Une fois qu’un modèle a répondu dans une conversation, vous voyez ici ce qui a pris du temps, et ce qui aiderait.</translation>
    </message>
    <message>
        <source>One or two words</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Un ou deux mots</translation>
    </message>
    <message numerus="yes">
        <source>One page is a picture, so nothing of it was read.</source>
        <comment>{n} pages are pictures, so nothing of them was read.</comment>
        <extracomment>core/words_of_documents</extracomment>
        <translation>
            <numerusform>Une page est une image, rien n’en a donc été lu.</numerusform>
            <numerusform>{n} pages sont des images, rien n’en a donc été lu.</numerusform>
        </translation>
    </message>
    <message>
        <source>One sentence, for the list</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Une phrase, pour la liste</translation>
    </message>
    <message>
        <source>Only a program that stands in for a graphics processor was found, so models run on the processor.</source>
        <extracomment>app_doctor_engine</extracomment>
        <translation>Seul un programme qui remplace un processeur graphique a été trouvé : les modèles s’exécutent sur le processeur.</translation>
    </message>
    <message>
        <source>Only for this chat, from the next message on.</source>
        <extracomment>gui/chat</extracomment>
        <translation>Pour cette conversation seulement, dès le prochain message.</translation>
    </message>
    <message>
        <source>Only from the text</source>
        <extracomment>a specialist</extracomment>
        <translation>Seulement d’après le texte</translation>
    </message>
    <message>
        <source>Only proves that everything works</source>
        <extracomment>core/catalogue_facts</extracomment>
        <translation>Prouve seulement que tout fonctionne</translation>
    </message>
    <message numerus="yes">
        <source>Only the first {n} character is kept.</source>
        <comment>Only the first {n} characters are kept.</comment>
        <extracomment>gui/specialists</extracomment>
        <translation>
            <numerusform>Seul {n} caractère du début est gardé.</numerusform>
            <numerusform>Seuls les {n} premiers caractères sont gardés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the first {n} files were taken.</source>
        <extracomment>gui/opened_files</extracomment>
        <translation>Seuls les {n} premiers fichiers ont été pris en compte.</translation>
    </message>
    <message>
        <source>Only when you look at it or download it: to the model hub and its storage.</source>
        <extracomment>gui/privacy</extracomment>
        <translation>Seulement quand vous le consultez ou le téléchargez&#xa0;: au hub de modèles et à son stockage.</translation>
    </message>
    <message>
        <source>Only when you press “Check for updates”: to the place that tells of new versions, and with each request to the model hub. Goldcrest never looks by itself.</source>
        <extracomment>gui/privacy</extracomment>
        <translation>Seulement quand vous appuyez sur « Rechercher des mises à jour » : au site qui annonce les nouvelles versions, et avec chaque requête au hub de modèles. Goldcrest ne cherche jamais de lui-même.</translation>
    </message>
    <message>
        <source>Only when you search for models: to the model hub. It sees the words and the filters.</source>
        <extracomment>gui/privacy</extracomment>
        <translation>Seulement quand vous cherchez des modèles&#xa0;: au hub de modèles. Il voit les mots et les filtres.</translation>
    </message>
    <message>
        <source>Only {size} are free in {path}.</source>
        <extracomment>app_doctor</extracomment>
        <translation>Il ne reste que {size} dans {path}.</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>gui/about, gui/chat, gui/commands, gui/reports</extracomment>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open Goldcrest</source>
        <extracomment>gui/quick</extracomment>
        <translation>Ouvrir Goldcrest</translation>
    </message>
    <message>
        <source>Open any page in a browser and sign in there, then try again.</source>
        <extracomment>core/wording_hub</extracomment>
        <translation>Ouvrez n’importe quelle page dans un navigateur et connectez-vous-y, puis réessayez.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <extracomment>gui/dialogs, gui/reports</extracomment>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Open it in the program that made it and save it again.</source>
        <extracomment>core/words_of_documents</extracomment>
        <translation>Ouvrez-le dans le programme qui l’a créé et enregistrez-le de nouveau.</translation>
    </message>
    <message>
        <source>Open it in the program that made it, save a copy without the password, and use that.</source>
        <extracomment>core/words_of_documents</extracomment>
        <translation>Ouvrez-le dans le programme qui l’a créé, enregistrez une copie sans le mot de passe, et utilisez-la.</translation>
    </message>
    <message>
        <source>Open it in the program that made it, save it as PNG or JPEG, and use that.</source>
        <extracomment>core/words_of_pictures</extracomment>
        <translation>Ouvrez-la dans le programme qui l’a créée, enregistrez-la en PNG ou JPEG, et utilisez cela.</translation>
    </message>
    <message>
        <source>Open link…</source>
        <extracomment>gui/chat</extracomment>
        <translation>Ouvrir le lien…</translation>
    </message>
    <message>
        <source>Open logs folder</source>
        <extracomment>gui/doctor</extracomment>
        <translation>Ouvrir le dossier des journaux</translation>
    </message>
    <message>
        <source>Open or close a folder</source>
        <extracomment>gui/commands</extracomment>
        <translation>Ouvrir ou fermer un dossier</translation>
    </message>
    <message>
        <source>Open the folder: {name}</source>
        <extracomment>gui/about</extracomment>
        <translation>Ouvrir le dossier : {name}</translation>
    </message>
    <message>
        <source>Open the link that is shown</source>
        <extracomment>gui/commands</extracomment>
        <translation>Ouvrir le lien affiché</translation>
    </message>
    <message>
        <source>Open the page</source>
        <extracomment>gui/about, gui/downloads</extracomment>
        <translation>Ouvrir la page</translation>
    </message>
    <message>
        <source>Open the page of the new version in the browser</source>
        <extracomment>gui/about</extracomment>
        <translation>Ouvrir la page de la nouvelle version dans le navigateur</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <extracomment>gui/downloads</extracomment>
        <translation>Ouvrir les paramètres</translation>
    </message>
    <message>
        <source>Open the switch</source>
        <extracomment>gui/search</extracomment>
        <translation>Ouvrir l’interrupteur</translation>
    </message>
    <message>
        <source>Opens the repository&apos;s page in your browser</source>
        <extracomment>gui/search</extracomment>
        <translation>Ouvre la page du dépôt dans votre navigateur</translation>
    </message>
    <message>
        <source>Opens {address} in your browser</source>
        <extracomment>gui/models</extracomment>
        <translation>Ouvre {address} dans votre navigateur</translation>
    </message>
    <message>
        <source>Options of this chat</source>
        <extracomment>gui/chat, gui/commands</extracomment>
        <translation>Options de cette conversation</translation>
    </message>
    <message>
        <source>Options of this chat, some are set</source>
        <extracomment>gui/chat</extracomment>
        <translation>Options de cette conversation, certaines sont réglées</translation>
    </message>
    <message>
        <source>Options of this chat…</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>Options de cette conversation…</translation>
    </message>
    <message>
        <source>Or when it is long</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Ou quand il est long</translation>
    </message>
    <message>
        <source>Or when it looks like code</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Ou quand il ressemble à du code</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>gui/search</extracomment>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Order of the models</source>
        <extracomment>gui/models</extracomment>
        <translation>Ordre des modèles</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>gui/models</extracomment>
        <translation>Autres</translation>
    </message>
    <message>
        <source>Other programs are at work.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>D’autres programmes travaillent.</translation>
    </message>
    <message>
        <source>Other programs were in the way. Try it again in a moment.</source>
        <extracomment>gui/models</extracomment>
        <translation>D’autres programmes gênaient. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>Over 1 keeps from saying the same again; 1 is off.</source>
        <extracomment>gui/chat</extracomment>
        <translation>Au-dessus de 1, évite de redire la même chose&#x202f;; 1 désactive.</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <extracomment>gui/keeping</extracomment>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>PDF, a zip file</source>
        <extracomment>gui/keeping</extracomment>
        <translation>PDF, un fichier zip</translation>
    </message>
    <message>
        <source>Package</source>
        <extracomment>gui/about</extracomment>
        <translation>Paquet</translation>
    </message>
    <message>
        <source>Page</source>
        <extracomment>gui/commands</extracomment>
        <translation>Page</translation>
    </message>
    <message>
        <source>Page {number}</source>
        <extracomment>gui/chat</extracomment>
        <translation>Page {number}</translation>
    </message>
    <message>
        <source>Pages</source>
        <extracomment>gui/commands</extracomment>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Parameters</source>
        <extracomment>gui/models</extracomment>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Part of {name}.</source>
        <extracomment>gui/about</extracomment>
        <translation>Fait partie de {name}.</translation>
    </message>
    <message>
        <source>Part {number}</source>
        <extracomment>gui/chat</extracomment>
        <translation>Partie {number}</translation>
    </message>
    <message>
        <source>Parts of {name}</source>
        <extracomment>gui/chat</extracomment>
        <translation>Parties de {name}</translation>
    </message>
    <message>
        <source>Paste or write the text to translate</source>
        <extracomment>a specialist</extracomment>
        <translation>Collez ou écrivez le texte à traduire</translation>
    </message>
    <message>
        <source>Paste the code</source>
        <extracomment>a specialist</extracomment>
        <translation>Collez le code</translation>
    </message>
    <message>
        <source>Paste the text</source>
        <extracomment>a specialist</extracomment>
        <translation>Collez le texte</translation>
    </message>
    <message>
        <source>Paste the text to correct</source>
        <extracomment>a specialist</extracomment>
        <translation>Collez le texte à corriger</translation>
    </message>
    <message>
        <source>Paste the text to rewrite</source>
        <extracomment>a specialist</extracomment>
        <translation>Collez le texte à réécrire</translation>
    </message>
    <message>
        <source>Paste the text to summarise</source>
        <extracomment>a specialist</extracomment>
        <translation>Collez le texte à résumer</translation>
    </message>
    <message>
        <source>Paste the text, and say which columns you want</source>
        <extracomment>a specialist</extracomment>
        <translation>Collez le texte, et dites quelles colonnes vous voulez</translation>
    </message>
    <message>
        <source>Paste the text, then ask</source>
        <extracomment>a specialist</extracomment>
        <translation>Collez le texte, puis posez vos questions</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <extracomment>gui/chat</extracomment>
        <translation>Image collée</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <extracomment>gui/chat</extracomment>
        <translation>Texte collé</translation>
    </message>
    <message>
        <source>Path</source>
        <extracomment>gui/privacy</extracomment>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>gui/downloads, gui/models, gui/search</extracomment>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>Pause all</source>
        <extracomment>gui/downloads</extracomment>
        <translation>Tout suspendre</translation>
    </message>
    <message>
        <source>Pause them, then move the folder.</source>
        <extracomment>core/wording_disk</extracomment>
        <translation>Suspendez-les, puis déplacez le dossier.</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>gui/downloads</extracomment>
        <translation>Suspendu</translation>
    </message>
    <message>
        <source>Pen</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Stylo</translation>
    </message>
    <message>
        <source>People read about 5 t/s; change the line in the settings.</source>
        <extracomment>gui/models</extracomment>
        <translation>On lit environ 5 t/s&#x202f;; changez la ligne dans les paramètres.</translation>
    </message>
    <message>
        <source>Persian</source>
        <extracomment>core/languages</extracomment>
        <translation>Persan</translation>
    </message>
    <message>
        <source>Picture</source>
        <extracomment>core/chat</extracomment>
        <translation>Image</translation>
    </message>
    <message>
        <source>Picture, PNG (*.png)</source>
        <extracomment>gui/speed</extracomment>
        <translation>Image, PNG (*.png)</translation>
    </message>
    <message>
        <source>Pictures</source>
        <extracomment>gui/chat</extracomment>
        <translation>Images</translation>
    </message>
    <message>
        <source>Pictures and text</source>
        <extracomment>gui/search</extracomment>
        <translation>Images et texte</translation>
    </message>
    <message>
        <source>Pin</source>
        <extracomment>gui/chat, gui/shelf</extracomment>
        <translation>Épingler</translation>
    </message>
    <message>
        <source>Pin, or unpin</source>
        <extracomment>gui/commands</extracomment>
        <translation>Épingler ou désépingler</translation>
    </message>
    <message>
        <source>Pin, so that it is always read</source>
        <extracomment>gui/chat</extracomment>
        <translation>Épingler, pour qu’il soit toujours lu</translation>
    </message>
    <message>
        <source>Pinned</source>
        <extracomment>gui/chat, gui/chat_rows</extracomment>
        <translation>Épinglé</translation>
    </message>
    <message>
        <source>Place before it</source>
        <extracomment>gui/commands</extracomment>
        <translation>Occurrence précédente</translation>
    </message>
    <message>
        <source>Plain ARM</source>
        <extracomment>core/wording_tuning</extracomment>
        <translation>ARM simple</translation>
    </message>
    <message>
        <source>Plain prose, summaries</source>
        <extracomment>a model</extracomment>
        <translation>Prose simple, résumés</translation>
    </message>
    <message>
        <source>Plan five simple dinners for two, with a shopping list.</source>
        <extracomment>gui/chat</extracomment>
        <translation>Prévois cinq dîners simples pour deux, avec une liste de courses.</translation>
    </message>
    <message>
        <source>Plan in steps</source>
        <extracomment>a prompt</extracomment>
        <translation>Planifier par étapes</translation>
    </message>
    <message>
        <source>Plug it in.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>Branchez-le.</translation>
    </message>
    <message>
        <source>Plugged in</source>
        <extracomment>core/machine</extracomment>
        <translation>Branché</translation>
    </message>
    <message>
        <source>Polish</source>
        <extracomment>a specialist, core/languages</extracomment>
        <translation>Polonais</translation>
    </message>
    <message>
        <source>Popularity</source>
        <extracomment>gui/search</extracomment>
        <translation>Popularité</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <extracomment>a specialist, core/languages</extracomment>
        <translation>Portugais</translation>
    </message>
    <message>
        <source>Power</source>
        <extracomment>core/machine</extracomment>
        <translation>Alimentation</translation>
    </message>
    <message>
        <source>Power plan</source>
        <extracomment>core/machine</extracomment>
        <translation>Mode d’alimentation</translation>
    </message>
    <message>
        <source>Predicted</source>
        <extracomment>gui/models, gui/plots</extracomment>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>Predictions</source>
        <extracomment>gui/speed</extracomment>
        <translation>Prévisions</translation>
    </message>
    <message>
        <source>Predictions against measurements</source>
        <extracomment>gui/speed</extracomment>
        <translation>Prévisions et mesures</translation>
    </message>
    <message>
        <source>Predictions of {n} models were typically off by {percent}.</source>
        <extracomment>core/words_of_predictions</extracomment>
        <translation>Les prévisions de {n} modèles s’écartaient typiquement de {percent}.</translation>
    </message>
    <message>
        <source>Previous</source>
        <extracomment>gui/chat</extracomment>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Privacy</source>
        <extracomment>gui/about, gui/commands, gui/pages, gui/privacy</extracomment>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>Problem</source>
        <extracomment>core/checkup, gui/privacy</extracomment>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Processor</source>
        <extracomment>core/machine</extracomment>
        <translation>Processeur</translation>
    </message>
    <message>
        <source>Progress</source>
        <extracomment>gui/chat</extracomment>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Progress of the benchmark</source>
        <extracomment>gui/speed</extracomment>
        <translation>Progression de la mesure</translation>
    </message>
    <message>
        <source>Progress of the download</source>
        <extracomment>gui/models</extracomment>
        <translation>Progression du téléchargement</translation>
    </message>
    <message>
        <source>Prompt</source>
        <extracomment>core/prompts</extracomment>
        <translation>Invite</translation>
    </message>
    <message numerus="yes">
        <source>Prompt: {known} of {n} token were known from before</source>
        <comment>Prompt: {known} of {n} tokens were known from before</comment>
        <extracomment>gui/chat</extracomment>
        <translation>
            <numerusform>Invite&#xa0;: {known} sur {n} token était déjà connu</numerusform>
            <numerusform>Invite&#xa0;: {known} sur {n} tokens étaient déjà connus</numerusform>
        </translation>
    </message>
    <message>
        <source>Prompts</source>
        <extracomment>gui/chat, gui/commands, gui/pages, gui/prompts</extracomment>
        <translation>Invites</translation>
    </message>
    <message>
        <source>Proofread</source>
        <extracomment>a specialist</extracomment>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Proxy</source>
        <extracomment>core/settings</extracomment>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Proxy address</source>
        <extracomment>core/settings</extracomment>
        <translation>Adresse du proxy</translation>
    </message>
    <message>
        <source>Purpose</source>
        <extracomment>gui/search</extracomment>
        <translation>Usage</translation>
    </message>
    <message>
        <source>Put in a prompt</source>
        <extracomment>gui/commands</extracomment>
        <translation>Insérer une invite</translation>
    </message>
    <message>
        <source>Putting everything back</source>
        <extracomment>gui/disk</extracomment>
        <translation>Remise en place de tout</translation>
    </message>
    <message>
        <source>Python</source>
        <extracomment>a specialist</extracomment>
        <translation>Python</translation>
    </message>
    <message>
        <source>Python package</source>
        <extracomment>gui/about</extracomment>
        <translation>Paquet Python</translation>
    </message>
    <message>
        <source>Quantization</source>
        <extracomment>gui/models</extracomment>
        <translation>Quantification</translation>
    </message>
    <message>
        <source>Question</source>
        <extracomment>gui/speed</extracomment>
        <translation>Question</translation>
    </message>
    <message>
        <source>Questions about given texts, tool calls, always the same answer</source>
        <extracomment>a model</extracomment>
        <translation>Questions sur des textes donnés, appels d’outils, toujours la même réponse</translation>
    </message>
    <message>
        <source>Quick</source>
        <extracomment>gui/speed</extracomment>
        <translation>Rapide</translation>
    </message>
    <message>
        <source>Quick ask</source>
        <extracomment>core/settings, gui/commands</extracomment>
        <translation>Question rapide</translation>
    </message>
    <message>
        <source>Quick ask opens from the icon in the tray.</source>
        <extracomment>core/words_of_devices</extracomment>
        <translation>La question rapide s’ouvre depuis l’icône de la zone de notification.</translation>
    </message>
    <message>
        <source>Quick ask: a small window for one question</source>
        <extracomment>gui/commands</extracomment>
        <translation>Question rapide&#xa0;: une petite fenêtre pour une seule question</translation>
    </message>
    <message>
        <source>Quick takes at most ten seconds. Sustained also writes for a minute, which shows whether this computer slows down when it gets warm.</source>
        <extracomment>gui/speed</extracomment>
        <translation>Rapide prend dix secondes au plus. Soutenue écrit aussi pendant une minute, ce qui montre si cet ordinateur ralentit quand il chauffe.</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>gui/commands, gui/quick</extracomment>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Quote in a message</source>
        <extracomment>gui/chat</extracomment>
        <translation>Citer dans un message</translation>
    </message>
    <message>
        <source>Random</source>
        <extracomment>gui/chat</extracomment>
        <translation>Aléatoire</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <extracomment>gui/chat</extracomment>
        <translation>Lire à voix haute</translation>
    </message>
    <message>
        <source>Read by the model as a summary</source>
        <extracomment>gui/chat</extracomment>
        <translation>Lu par le modèle sous forme de résumé</translation>
    </message>
    <message>
        <source>Read from the file&apos;s header alone; nothing else was downloaded.</source>
        <extracomment>gui/search</extracomment>
        <translation>Lu dans le seul en-tête du fichier&#x202f;; rien d’autre n’a été téléchargé.</translation>
    </message>
    <message>
        <source>Read the file again</source>
        <extracomment>gui/chat</extracomment>
        <translation>Relire le fichier</translation>
    </message>
    <message>
        <source>Read the last reply aloud</source>
        <extracomment>gui/commands</extracomment>
        <translation>Lire la dernière réponse à voix haute</translation>
    </message>
    <message>
        <source>Read the licence</source>
        <extracomment>gui/models</extracomment>
        <translation>Lire la licence</translation>
    </message>
    <message>
        <source>Reading</source>
        <extracomment>core/machine, gui/chat, gui/models, gui/speed</extracomment>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Reading a prompt</source>
        <extracomment>gui/models</extracomment>
        <translation>Lecture d’une invite</translation>
    </message>
    <message>
        <source>Reading aloud and spelling</source>
        <extracomment>app_doctor</extracomment>
        <translation>Lecture à voix haute et orthographe</translation>
    </message>
    <message numerus="yes">
        <source>Reading is {percent}% slower than in the earlier result under equal conditions ({now} instead of {usual} tokens/s).</source>
        <comment>Reading is {percent}% slower than in the earlier {n} results under equal conditions ({now} instead of {usual} tokens/s).</comment>
        <extracomment>core/words_of_speed</extracomment>
        <translation>
            <numerusform>La lecture est {percent}&#xa0;% plus lente que dans le résultat précédent à conditions égales ({now} au lieu de {usual} tokens/s).</numerusform>
            <numerusform>La lecture est {percent}&#xa0;% plus lente que dans les {n} résultats précédents à conditions égales ({now} au lieu de {usual} tokens/s).</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the models&apos; disk: {what}.</source>
        <extracomment>app_doctor</extracomment>
        <translation>Lecture du disque des modèles : {what}.</translation>
    </message>
    <message>
        <source>Reading the reply aloud.</source>
        <extracomment>gui/chat</extracomment>
        <translation>Lecture de la réponse à voix haute.</translation>
    </message>
    <message numerus="yes">
        <source>Reading {done} of {n} token</source>
        <comment>Reading {done} of {n} tokens</comment>
        <extracomment>gui/chat</extracomment>
        <translation>
            <numerusform>Lecture&#xa0;: {done} sur {n} token</numerusform>
            <numerusform>Lecture&#xa0;: {done} sur {n} tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <extracomment>gui/chat</extracomment>
        <translation>Lecture de {name}</translation>
    </message>
    <message>
        <source>Reading {name} took more than {seconds} s and was ended.</source>
        <extracomment>core/words_of_documents</extracomment>
        <translation>La lecture de {name} a pris plus de {seconds} s et a été interrompue.</translation>
    </message>
    <message>
        <source>Reading {name} took too long: only the beginning was read.</source>
        <extracomment>core/words_of_documents</extracomment>
        <translation>La lecture de {name} a pris trop de temps&#xa0;: seul le début a été lu.</translation>
    </message>
    <message>
        <source>Reading {name} took too long: only the first {read} of {of} pages were read.</source>
        <extracomment>core/words_of_documents</extracomment>
        <translation>La lecture de {name} a pris trop de temps&#xa0;: seules les {read} premières pages sur {of} ont été lues.</translation>
    </message>
    <message>
        <source>Reading {name} took too much memory and was ended.</source>
        <extracomment>core/words_of_documents</extracomment>
        <translation>La lecture de {name} a pris trop de mémoire et a été interrompue.</translation>
    </message>
    <message>
        <source>Reading {name} took too much memory: only the beginning was read.</source>
        <extracomment>core/words_of_documents</extracomment>
        <translation>La lecture de {name} a pris trop de mémoire&#xa0;: seul le début a été lu.</translation>
    </message>
    <message>
        <source>Reading {name} took too much memory: only the first {read} of {of} pages were read.</source>
        <extracomment>core/words_of_documents</extracomment>
        <translation>La lecture de {name} a pris trop de mémoire&#xa0;: seules les {read} premières pages sur {of} ont été lues.</translation>
    </message>
    <message>
        <source>Reading {tokens}</source>
        <extracomment>gui/models, gui/speed</extracomment>
        <translation>Lecture de {tokens}</translation>
    </message>
    <message numerus="yes">
        <source>Reading, {n} page so far</source>
        <comment>Reading, {n} pages so far</comment>
        <extracomment>gui/chat</extracomment>
        <translation>
            <numerusform>Lecture, {n} page jusqu’ici</numerusform>
            <numerusform>Lecture, {n} pages jusqu’ici</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading, {n} part so far</source>
        <comment>Reading, {n} parts so far</comment>
        <extracomment>gui/chat</extracomment>
        <translation>
            <numerusform>Lecture, {n} partie jusqu’ici</numerusform>
            <numerusform>Lecture, {n} parties jusqu’ici</numerusform>
        </translation>
    </message>
    <message>
        <source>Reads a model for a few seconds, or a temporary file of at most 256 MB that is written first and goes again. How fast a model is loaded depends on it.</source>
        <extracomment>gui/hardware</extracomment>
        <translation>Lit un modèle pendant quelques secondes, ou un fichier temporaire de 256&#xa0;Mo au plus, d’abord écrit puis supprimé. La vitesse de chargement d’un modèle en dépend.</translation>
    </message>
    <message>
        <source>Reads all models of the models folder, which takes minutes</source>
        <extracomment>gui/doctor</extracomment>
        <translation>Lit tous les modèles du dossier des modèles, ce qui prend des minutes</translation>
    </message>
    <message>
        <source>Reads up to {tokens} at a time</source>
        <extracomment>core/findings</extracomment>
        <translation>Lit jusqu’à {tokens} à la fois</translation>
    </message>
    <message>
        <source>Reasoning before it answers</source>
        <extracomment>a model</extracomment>
        <translation>Raisonnement avant de répondre</translation>
    </message>
    <message>
        <source>Received</source>
        <extracomment>gui/privacy</extracomment>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Recommended</source>
        <extracomment>gui/models, gui/search</extracomment>
        <translation>Recommandé</translation>
    </message>
    <message>
        <source>Recommended for this computer: {computer}</source>
        <extracomment>gui/models</extracomment>
        <translation>Recommandé pour cet ordinateur&#xa0;: {computer}</translation>
    </message>
    <message>
        <source>Recommended: {reason}</source>
        <extracomment>gui/models</extracomment>
        <translation>Recommandé&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Redirected</source>
        <extracomment>gui/privacy</extracomment>
        <translation>Redirigé</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <extracomment>core/settings</extracomment>
        <translation>Mouvements réduits</translation>
    </message>
    <message>
        <source>Refused, {status}</source>
        <extracomment>gui/privacy</extracomment>
        <translation>Refusé, {status}</translation>
    </message>
    <message>
        <source>Regenerate</source>
        <extracomment>gui/chat</extracomment>
        <translation>Régénérer</translation>
    </message>
    <message>
        <source>Regenerate with</source>
        <extracomment>gui/chat</extracomment>
        <translation>Régénérer avec</translation>
    </message>
    <message>
        <source>Relay</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Relais</translation>
    </message>
    <message>
        <source>Remains of a download or a copy, of no use any more</source>
        <extracomment>gui/disk</extracomment>
        <translation>Restes d’un téléchargement ou d’une copie, devenus inutiles</translation>
    </message>
    <message>
        <source>Remove and delete</source>
        <extracomment>gui/downloads</extracomment>
        <translation>Retirer et supprimer</translation>
    </message>
    <message>
        <source>Remove and delete what arrived of {name}</source>
        <extracomment>gui/downloads</extracomment>
        <translation>Retirer et supprimer ce qui est arrivé de {name}</translation>
    </message>
    <message>
        <source>Remove and keep</source>
        <extracomment>gui/downloads</extracomment>
        <translation>Retirer et garder</translation>
    </message>
    <message>
        <source>Remove and keep what arrived of {name}</source>
        <extracomment>gui/downloads</extracomment>
        <translation>Retirer et garder ce qui est arrivé de {name}</translation>
    </message>
    <message>
        <source>Remove choice {number}</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Retirer le choix {number}</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <extracomment>gui/downloads</extracomment>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <source>Remove step {number}</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Retirer l’étape {number}</translation>
    </message>
    <message>
        <source>Remove {folder}</source>
        <extracomment>gui/settings</extracomment>
        <translation>Retirer {folder}</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <extracomment>gui/chat</extracomment>
        <translation>Retirer {name}</translation>
    </message>
    <message>
        <source>Remove {name}? What has arrived of it is out of reach at the moment.</source>
        <extracomment>gui/downloads</extracomment>
        <translation>Retirer {name}&#x202f;? Ce qui en est arrivé est hors d’atteinte pour le moment.</translation>
    </message>
    <message>
        <source>Remove {name}? {size} of it have arrived.</source>
        <extracomment>gui/downloads</extracomment>
        <translation>Retirer {name}&#x202f;? {size} en sont arrivés.</translation>
    </message>
    <message>
        <source>Removing the program leaves your settings, chats and models where they are. To delete them, too, run “goldcrest purge” in a terminal first: it tells what there is, and asks.</source>
        <extracomment>gui/about</extracomment>
        <translation>Supprimer le programme laisse vos paramètres, discussions et modèles où ils sont. Pour les supprimer aussi, lancez d’abord « goldcrest purge » dans un terminal : il dit ce qu’il y a, et demande.</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>gui/commands, gui/shelf</extracomment>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Repair</source>
        <extracomment>gui/library</extracomment>
        <translation>Réparer</translation>
    </message>
    <message>
        <source>Repair it on the page Models, or delete it and download it again.</source>
        <extracomment>core/words_of_checkup</extracomment>
        <translation>Réparez-le sur la page « Modèles », ou supprimez-le et téléchargez-le à nouveau.</translation>
    </message>
    <message>
        <source>Repeat: blue birds sing at night</source>
        <extracomment>gui/chat</extracomment>
        <translation>Répète&#xa0;: les oiseaux bleus chantent la nuit</translation>
    </message>
    <message>
        <source>Repetition</source>
        <extracomment>gui/chat</extracomment>
        <translation>Répétition</translation>
    </message>
    <message>
        <source>Replies can be read aloud, and spelling is checked.</source>
        <extracomment>app_doctor</extracomment>
        <translation>Les réponses peuvent être lues à voix haute, et l’orthographe est vérifiée.</translation>
    </message>
    <message>
        <source>Replies follow this grammar. A mistake in it is said at sending.</source>
        <extracomment>gui/chat</extracomment>
        <translation>Les réponses suivent cette grammaire. Une erreur qu’elle contient est signalée à l’envoi.</translation>
    </message>
    <message>
        <source>Replies follow this schema. What a model cannot be held to is said at sending.</source>
        <extracomment>gui/chat</extracomment>
        <translation>Les réponses suivent ce schéma. Ce qu’on ne peut pas imposer à un modèle est signalé à l’envoi.</translation>
    </message>
    <message>
        <source>Replies that follow a form come without thinking.</source>
        <extracomment>gui/chat</extracomment>
        <translation>Les réponses qui suivent une forme viennent sans réflexion.</translation>
    </message>
    <message>
        <source>Reply of {model}</source>
        <extracomment>gui/chat</extracomment>
        <translation>Réponse de {model}</translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>gui/dialogs</extracomment>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Reset</source>
        <extracomment>gui/settings</extracomment>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Reset all</source>
        <extracomment>gui/chat</extracomment>
        <translation>Tout réinitialiser</translation>
    </message>
    <message>
        <source>Reset {label}</source>
        <extracomment>gui/chat</extracomment>
        <translation>Réinitialiser {label}</translation>
    </message>
    <message>
        <source>Reset {name}</source>
        <extracomment>gui/settings</extracomment>
        <translation>Réinitialiser {name}</translation>
    </message>
    <message>
        <source>Restore</source>
        <extracomment>gui/keeping</extracomment>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Restore…</source>
        <extracomment>gui/keeping</extracomment>
        <translation>Restaurer…</translation>
    </message>
    <message>
        <source>Results over time</source>
        <extracomment>gui/speed</extracomment>
        <translation>Résultats au fil du temps</translation>
    </message>
    <message>
        <source>Resume</source>
        <extracomment>gui/downloads, gui/models</extracomment>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Resume all</source>
        <extracomment>gui/downloads</extracomment>
        <translation>Tout reprendre</translation>
    </message>
    <message>
        <source>Retry</source>
        <extracomment>gui/models</extracomment>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Rewrite</source>
        <extracomment>a specialist</extracomment>
        <translation>Réécrire</translation>
    </message>
    <message>
        <source>Romanian</source>
        <extracomment>core/languages</extracomment>
        <translation>Roumain</translation>
    </message>
    <message>
        <source>Room</source>
        <extracomment>core/machine</extracomment>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Runs on this engine ({name})</source>
        <extracomment>core/findings</extracomment>
        <translation>S’exécute sur ce moteur ({name})</translation>
    </message>
    <message>
        <source>Russian</source>
        <extracomment>a specialist, core/languages</extracomment>
        <translation>Russe</translation>
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
        <translation>samedi</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>gui/settings</extracomment>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save access token</source>
        <extracomment>gui/settings</extracomment>
        <translation>Enregistrer le jeton d’accès</translation>
    </message>
    <message>
        <source>Save an access token of your account in the settings, under Network.</source>
        <extracomment>core/wording_hub</extracomment>
        <translation>Enregistrez un jeton d’accès de votre compte dans les paramètres, sous Réseau.</translation>
    </message>
    <message>
        <source>Save an access token of your account in the settings, under Network; where {page} asks for it, accept the terms there first.</source>
        <extracomment>core/wording_hub</extracomment>
        <translation>Enregistrez un jeton d’accès de votre compte dans les paramètres, sous Réseau&#x202f;; là où {page} le demande, acceptez-y d’abord les conditions.</translation>
    </message>
    <message>
        <source>Save as prompt</source>
        <extracomment>gui/chat</extracomment>
        <translation>Enregistrer comme invite</translation>
    </message>
    <message>
        <source>Save code</source>
        <extracomment>gui/chat</extracomment>
        <translation>Enregistrer le code</translation>
    </message>
    <message>
        <source>Save code…</source>
        <extracomment>gui/chat</extracomment>
        <translation>Enregistrer le code…</translation>
    </message>
    <message>
        <source>Save it as PDF, DOCX, HTML or plain text, and use that.</source>
        <extracomment>core/words_of_documents</extracomment>
        <translation>Enregistrez-le en PDF, DOCX, HTML ou texte brut, et utilisez cela.</translation>
    </message>
    <message>
        <source>Save it as PNG or JPEG, and use that.</source>
        <extracomment>core/words_of_pictures</extracomment>
        <translation>Enregistrez-la en PNG ou JPEG, et utilisez cela.</translation>
    </message>
    <message>
        <source>Save it smaller, and use that.</source>
        <extracomment>core/words_of_pictures</extracomment>
        <translation>Enregistrez-la en plus petit, et utilisez cela.</translation>
    </message>
    <message>
        <source>Save the part that matters as a file of its own, as plain text if that can be.</source>
        <extracomment>core/words_of_documents</extracomment>
        <translation>Enregistrez la partie importante dans un fichier à part, en texte brut si possible.</translation>
    </message>
    <message>
        <source>Save the part that matters as a file of its own.</source>
        <extracomment>core/words_of_documents</extracomment>
        <translation>Enregistrez la partie importante dans un fichier à part.</translation>
    </message>
    <message>
        <source>Save the share card</source>
        <extracomment>gui/speed</extracomment>
        <translation>Enregistrer la carte à partager</translation>
    </message>
    <message>
        <source>Saved as prompt “{name}”.</source>
        <extracomment>gui/chat</extracomment>
        <translation>Enregistré comme invite «&#x202f;{name}&#x202f;».</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <extracomment>gui/chat, gui/keeping, gui/prompts, gui/specialists, gui/speed</extracomment>
        <translation>Enregistré sous {name}.</translation>
    </message>
    <message>
        <source>Saves a picture of this computer and its fastest models</source>
        <extracomment>gui/speed</extracomment>
        <translation>Enregistre une image de cet ordinateur et de ses modèles les plus rapides</translation>
    </message>
    <message>
        <source>Saves these results as CSV or JSON, with llama-bench&apos;s names</source>
        <extracomment>gui/speed</extracomment>
        <translation>Enregistre ces résultats en CSV ou JSON, avec les noms de llama-bench</translation>
    </message>
    <message>
        <source>Say what the program should do, and in which language</source>
        <extracomment>a specialist</extracomment>
        <translation>Dites ce que le programme doit faire, et dans quel langage</translation>
    </message>
    <message>
        <source>Says the same in another tone.</source>
        <extracomment>a specialist</extracomment>
        <translation>Dit la même chose sur un autre ton.</translation>
    </message>
    <message>
        <source>Says what a piece of code does, and what looks wrong in it.</source>
        <extracomment>a specialist</extracomment>
        <translation>Dit ce que fait un morceau de code, et ce qui y semble faux.</translation>
    </message>
    <message>
        <source>Screen: {width} x {height}, {ratio} pixels to a point</source>
        <extracomment>gui/doctor</extracomment>
        <translation>Écran : {width} x {height}, {ratio} pixels par point</translation>
    </message>
    <message>
        <source>Scroll code sideways</source>
        <extracomment>gui/chat</extracomment>
        <translation>Faire défiler le code latéralement</translation>
    </message>
    <message>
        <source>Scroll sideways</source>
        <extracomment>gui/chat</extracomment>
        <translation>Faire défiler latéralement</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>gui/models, gui/privacy</extracomment>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search Hugging Face</source>
        <extracomment>gui/commands, gui/models, gui/pages, gui/search</extracomment>
        <translation>Rechercher sur Hugging Face</translation>
    </message>
    <message>
        <source>Search all messages for “{query}”</source>
        <extracomment>gui/commands</extracomment>
        <translation>Rechercher «&#x202f;{query}&#x202f;» dans tous les messages</translation>
    </message>
    <message>
        <source>Search chats</source>
        <extracomment>gui/commands, gui/sidebar</extracomment>
        <translation>Rechercher des conversations</translation>
    </message>
    <message>
        <source>Search in documents</source>
        <extracomment>gui/search</extracomment>
        <translation>Recherche dans les documents</translation>
    </message>
    <message>
        <source>Search keyboard shortcuts</source>
        <extracomment>gui/commands</extracomment>
        <translation>Rechercher des raccourcis clavier</translation>
    </message>
    <message>
        <source>Search licences</source>
        <extracomment>gui/about</extracomment>
        <translation>Rechercher des licences</translation>
    </message>
    <message>
        <source>Search prompts</source>
        <extracomment>gui/prompts</extracomment>
        <translation>Rechercher des invites</translation>
    </message>
    <message>
        <source>Search without filters</source>
        <extracomment>gui/search</extracomment>
        <translation>Rechercher sans filtres</translation>
    </message>
    <message>
        <source>Searching</source>
        <extracomment>gui/search</extracomment>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>See all models</source>
        <extracomment>gui/models</extracomment>
        <translation>Voir tous les modèles</translation>
    </message>
    <message numerus="yes">
        <source>See all {n} model</source>
        <comment>See all {n} models</comment>
        <extracomment>gui/search</extracomment>
        <translation>
            <numerusform>Voir {n} modèle</numerusform>
            <numerusform>Voir les {n} modèles</numerusform>
        </translation>
    </message>
    <message>
        <source>See disk use</source>
        <extracomment>gui/downloads</extracomment>
        <translation>Voir l’espace disque</translation>
    </message>
    <message>
        <source>See models</source>
        <extracomment>gui/chat</extracomment>
        <translation>Voir les modèles</translation>
    </message>
    <message>
        <source>See that everything works…</source>
        <extracomment>gui/settings</extracomment>
        <translation>Voir si tout fonctionne…</translation>
    </message>
    <message>
        <source>See them in Models</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Les voir dans Modèles</translation>
    </message>
    <message>
        <source>Seed</source>
        <extracomment>gui/chat</extracomment>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Select all</source>
        <extracomment>gui/chat, gui/commands</extracomment>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>Selected chats</source>
        <extracomment>gui/shelf</extracomment>
        <translation>Conversations sélectionnées</translation>
    </message>
    <message>
        <source>Send</source>
        <extracomment>gui/chat, gui/commands</extracomment>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Send a new message.</source>
        <extracomment>core/wording_context</extracomment>
        <translation>Envoyez un nouveau message.</translation>
    </message>
    <message>
        <source>Send again</source>
        <extracomment>gui/chat</extracomment>
        <translation>Envoyer à nouveau</translation>
    </message>
    <message>
        <source>Send all of it</source>
        <extracomment>gui/chat</extracomment>
        <translation>Tout envoyer</translation>
    </message>
    <message>
        <source>Send next</source>
        <extracomment>gui/chat</extracomment>
        <translation>Envoyer ensuite</translation>
    </message>
    <message>
        <source>Send the message again.</source>
        <extracomment>core/wording, gui/chat</extracomment>
        <translation>Envoyez le message à nouveau.</translation>
    </message>
    <message>
        <source>Send the passages that fit the question</source>
        <extracomment>gui/chat</extracomment>
        <translation>Envoyer les passages qui correspondent à la question</translation>
    </message>
    <message>
        <source>Send these</source>
        <extracomment>gui/chat</extracomment>
        <translation>Envoyer celles-ci</translation>
    </message>
    <message>
        <source>Send with</source>
        <extracomment>core/settings</extracomment>
        <translation>Envoyer avec</translation>
    </message>
    <message>
        <source>Sep</source>
        <extracomment>gui/dates</extracomment>
        <translation>sept.</translation>
    </message>
    <message>
        <source>September</source>
        <extracomment>gui/dates</extracomment>
        <translation>septembre</translation>
    </message>
    <message numerus="yes">
        <source>Set by you: {threads}. There is one core.</source>
        <comment>Set by you: {threads}. There are {n} cores.</comment>
        <extracomment>core/wording_speed</extracomment>
        <translation>
            <numerusform>Réglé par vous&#xa0;: {threads}. Il y a un cœur.</numerusform>
            <numerusform>Réglé par vous&#xa0;: {threads}. Il y a {n} cœurs.</numerusform>
        </translation>
    </message>
    <message>
        <source>Set for this step alone</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Réglé pour cette étape seule</translation>
    </message>
    <message>
        <source>Setting</source>
        <extracomment>gui/commands</extracomment>
        <translation>Paramètre</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>gui/commands, gui/folders, gui/pages, gui/settings, gui/specialists</extracomment>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Settings and lists</source>
        <extracomment>app_doctor</extracomment>
        <translation>Paramètres et listes</translation>
    </message>
    <message>
        <source>Several models answer. Stop them first (Esc), or wait for their end.</source>
        <extracomment>gui/chat</extracomment>
        <translation>Plusieurs modèles répondent. Arrêtez-les d’abord (Échap) ou attendez leur fin.</translation>
    </message>
    <message>
        <source>Several models have answered. Go on with one of their replies first.</source>
        <extracomment>gui/chat</extracomment>
        <translation>Plusieurs modèles ont répondu. Continuez d’abord avec l’une de leurs réponses.</translation>
    </message>
    <message>
        <source>Share card</source>
        <extracomment>gui/speed</extracomment>
        <translation>Carte à partager</translation>
    </message>
    <message>
        <source>Short answer, 30 words</source>
        <extracomment>core/wording_tuning</extracomment>
        <translation>Réponse courte, 30 mots</translation>
    </message>
    <message>
        <source>Short question, 40 words</source>
        <extracomment>core/wording_tuning</extracomment>
        <translation>Question courte, 40 mots</translation>
    </message>
    <message>
        <source>Shorten</source>
        <extracomment>a specialist</extracomment>
        <translation>Raccourcir</translation>
    </message>
    <message>
        <source>Shorten it, start a new chat, or set a longer context in the settings.</source>
        <extracomment>core/wording</extracomment>
        <translation>Raccourcissez-le, commencez une nouvelle conversation ou réglez un contexte plus long dans les paramètres.</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>gui/disk, gui/reports</extracomment>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show a notification when a download ends while the window is in the background.</source>
        <extracomment>core/settings</extracomment>
        <translation>Afficher une notification quand un téléchargement se termine pendant que la fenêtre est en arrière-plan.</translation>
    </message>
    <message>
        <source>Show as plot</source>
        <extracomment>gui/plots</extracomment>
        <translation>Afficher en graphique</translation>
    </message>
    <message>
        <source>Show as table</source>
        <extracomment>gui/plots</extracomment>
        <translation>Afficher en tableau</translation>
    </message>
    <message>
        <source>Show details</source>
        <extracomment>gui/chat</extracomment>
        <translation>Afficher les détails</translation>
    </message>
    <message>
        <source>Show disk use</source>
        <extracomment>gui/settings</extracomment>
        <translation>Afficher l’espace disque</translation>
    </message>
    <message>
        <source>Show downloads</source>
        <extracomment>gui/search</extracomment>
        <translation>Afficher les téléchargements</translation>
    </message>
    <message>
        <source>Show earlier messages</source>
        <extracomment>gui/chat</extracomment>
        <translation>Afficher les messages précédents</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <extracomment>gui/library</extracomment>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Show licences…</source>
        <extracomment>gui/about</extracomment>
        <translation>Afficher les licences…</translation>
    </message>
    <message>
        <source>Show older models</source>
        <extracomment>core/settings, gui/models</extracomment>
        <translation>Afficher les modèles plus anciens</translation>
    </message>
    <message>
        <source>Show or hide the sidebar</source>
        <extracomment>gui/commands</extracomment>
        <translation>Afficher ou masquer la barre latérale</translation>
    </message>
    <message>
        <source>Show sidebar</source>
        <extracomment>gui/rail</extracomment>
        <translation>Afficher la barre latérale</translation>
    </message>
    <message>
        <source>Show the folder: {name}</source>
        <extracomment>gui/disk</extracomment>
        <translation>Afficher le dossier : {name}</translation>
    </message>
    <message>
        <source>Show the models folder</source>
        <extracomment>gui/disk</extracomment>
        <translation>Afficher le dossier des modèles</translation>
    </message>
    <message>
        <source>Show {count} more</source>
        <extracomment>gui/disk</extracomment>
        <translation>Afficher {count} de plus</translation>
    </message>
    <message>
        <source>Show {n} more of {count}</source>
        <extracomment>gui/models</extracomment>
        <translation>Afficher {n} de plus sur {count}</translation>
    </message>
    <message>
        <source>Shown by: {platform}</source>
        <extracomment>gui/doctor</extracomment>
        <translation>Affiché par : {platform}</translation>
    </message>
    <message>
        <source>Shows the hardware</source>
        <extracomment>gui/hardware</extracomment>
        <translation>Affiche le matériel</translation>
    </message>
    <message>
        <source>Shows two or three models side by side (C)</source>
        <extracomment>gui/models</extracomment>
        <translation>Affiche deux ou trois modèles côte à côte (C)</translation>
    </message>
    <message>
        <source>Show…</source>
        <extracomment>gui/settings</extracomment>
        <translation>Afficher…</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <extracomment>gui/sidebar</extracomment>
        <translation>Barre latérale</translation>
    </message>
    <message>
        <source>Sidebar, hidden</source>
        <extracomment>gui/rail</extracomment>
        <translation>Barre latérale, masquée</translation>
    </message>
    <message>
        <source>Sign in with a browser; the download then goes on by itself.</source>
        <extracomment>gui/downloads</extracomment>
        <translation>Connectez-vous avec un navigateur&#x202f;; le téléchargement reprend alors de lui-même.</translation>
    </message>
    <message>
        <source>Simplified Chinese</source>
        <extracomment>a specialist</extracomment>
        <translation>Chinois simplifié</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>core/machine, gui/models, gui/search</extracomment>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Size and memory</source>
        <extracomment>gui/models</extracomment>
        <translation>Taille et mémoire</translation>
    </message>
    <message>
        <source>Size of {name}, of the largest</source>
        <extracomment>gui/disk</extracomment>
        <translation>Taille de {name}, par rapport au plus grand</translation>
    </message>
    <message>
        <source>Size tier</source>
        <extracomment>gui/models</extracomment>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Size tier, then speed</source>
        <extracomment>gui/models</extracomment>
        <translation>Catégorie, puis vitesse</translation>
    </message>
    <message numerus="yes">
        <source>Slowed down {n} time since the start</source>
        <comment>Slowed down {n} times since the start</comment>
        <extracomment>core/machine</extracomment>
        <translation>
            <numerusform>Ralenti {n} fois depuis le démarrage</numerusform>
            <numerusform>Ralenti {n} fois depuis le démarrage</numerusform>
        </translation>
    </message>
    <message>
        <source>Small</source>
        <extracomment>gui/search</extracomment>
        <translation>Petit</translation>
    </message>
    <message>
        <source>Small GGUF files (LoRA) that change how a model writes or what it knows.</source>
        <extracomment>gui/chat</extracomment>
        <translation>Petits fichiers GGUF (LoRA) qui changent la façon d’écrire d’un modèle ou ce qu’il sait.</translation>
    </message>
    <message>
        <source>Small model made for phones</source>
        <extracomment>a model</extracomment>
        <translation>Petit modèle fait pour les téléphones</translation>
    </message>
    <message>
        <source>Small model: {model}</source>
        <extracomment>gui/chat</extracomment>
        <translation>Petit modèle&#xa0;: {model}</translation>
    </message>
    <message>
        <source>Small tasks in English, runs everywhere</source>
        <extracomment>a model</extracomment>
        <translation>Petites tâches en anglais, s’exécute partout</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <extracomment>gui/commands</extracomment>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <source>Smallest first</source>
        <extracomment>gui/models</extracomment>
        <translation>Les plus petits d’abord</translation>
    </message>
    <message>
        <source>Smallest model that follows instructions; sorting, rewriting, extracting</source>
        <extracomment>a model</extracomment>
        <translation>Le plus petit modèle qui suit des instructions&#x202f;; tri, réécriture, extraction</translation>
    </message>
    <message>
        <source>Smallest real chat model</source>
        <extracomment>a model</extracomment>
        <translation>Le plus petit vrai modèle de conversation</translation>
    </message>
    <message>
        <source>So many of the likeliest words; 0 is all.</source>
        <extracomment>gui/chat</extracomment>
        <translation>Ce nombre des mots les plus probables&#x202f;; 0 les prend tous.</translation>
    </message>
    <message>
        <source>So much of the disk may be taken for going on with old chats without reading them again.</source>
        <extracomment>core/settings</extracomment>
        <translation>Ce qui peut être pris du disque pour continuer d’anciennes conversations sans les relire.</translation>
    </message>
    <message>
        <source>Some pages, 1,500 words</source>
        <extracomment>core/wording_tuning</extracomment>
        <translation>Quelques pages, 1&#x202f;500 mots</translation>
    </message>
    <message>
        <source>Some paragraphs, 400 words</source>
        <extracomment>core/wording_tuning</extracomment>
        <translation>Quelques paragraphes, 400 mots</translation>
    </message>
    <message>
        <source>Something crashed</source>
        <extracomment>gui/reports</extracomment>
        <translation>Quelque chose a planté</translation>
    </message>
    <message>
        <source>Something else answered in the place of {host}, perhaps a page to sign in to the network.</source>
        <extracomment>core/wording_hub</extracomment>
        <translation>Autre chose a répondu à la place de {host}, peut-être une page de connexion au réseau.</translation>
    </message>
    <message>
        <source>Something unexpected happened.</source>
        <extracomment>gui/errors</extracomment>
        <translation>Un imprévu s’est produit.</translation>
    </message>
    <message>
        <source>Something unexpected happened. Try it again.</source>
        <extracomment>gui/models</extracomment>
        <translation>Un imprévu s’est produit. Réessayez.</translation>
    </message>
    <message>
        <source>Something was found {change}, so it is not used any more: {found} Find it again; that takes a minute.</source>
        <extracomment>gui/speed</extracomment>
        <translation>Des réglages ont été trouvés {change}, ils ne sont donc plus utilisés&#xa0;: {found} Cherchez-les à nouveau&#x202f;; cela prend une minute.</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <extracomment>core/wording</extracomment>
        <translation>Un problème est survenu.</translation>
    </message>
    <message>
        <source>Spanish</source>
        <extracomment>a specialist, core/languages</extracomment>
        <translation>Espagnol</translation>
    </message>
    <message>
        <source>Sparkles</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Étincelles</translation>
    </message>
    <message>
        <source>Specialist</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Spécialiste</translation>
    </message>
    <message>
        <source>Specialist {name}</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Spécialiste {name}</translation>
    </message>
    <message>
        <source>Specialist: {name}</source>
        <extracomment>gui/chat</extracomment>
        <translation>Spécialiste&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Specialists</source>
        <extracomment>gui/commands, gui/pages, gui/specialists</extracomment>
        <translation>Spécialistes</translation>
    </message>
    <message>
        <source>Specialists (*.toml *.TOML)</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Spécialistes (*.toml *.TOML)</translation>
    </message>
    <message>
        <source>Speech to text</source>
        <extracomment>gui/search</extracomment>
        <translation>Parole vers texte</translation>
    </message>
    <message>
        <source>Speed</source>
        <extracomment>core/machine, core/settings, gui/commands, gui/pages, gui/speed</extracomment>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Speed here</source>
        <extracomment>gui/models</extracomment>
        <translation>Vitesse ici</translation>
    </message>
    <message>
        <source>Speed in the course of a minute</source>
        <extracomment>gui/speed</extracomment>
        <translation>Vitesse en l’espace d’une minute</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <extracomment>core/settings</extracomment>
        <translation>Limite de vitesse</translation>
    </message>
    <message>
        <source>Speed of the disk</source>
        <extracomment>app_doctor</extracomment>
        <translation>Vitesse du disque</translation>
    </message>
    <message>
        <source>Speed of {name} by the length of the chat</source>
        <extracomment>gui/models</extracomment>
        <translation>Vitesse de {name} selon la longueur de la conversation</translation>
    </message>
    <message>
        <source>Speed of {name}: {speed} {mark}</source>
        <extracomment>gui/models</extracomment>
        <translation>Vitesse de {name}&#xa0;: {speed} {mark}</translation>
    </message>
    <message>
        <source>Speed on this computer</source>
        <extracomment>gui/models</extracomment>
        <translation>Vitesse sur cet ordinateur</translation>
    </message>
    <message>
        <source>Spelling</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Orthographe</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>gui/models</extracomment>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Start a new chat, choose a longer context, or let old messages be left out or summarised.</source>
        <extracomment>core/wording_context</extracomment>
        <translation>Commencez une nouvelle conversation, choisissez un contexte plus long ou faites omettre ou résumer les anciens messages.</translation>
    </message>
    <message>
        <source>Starting</source>
        <extracomment>gui/chat</extracomment>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>gui/privacy</extracomment>
        <translation>État</translation>
    </message>
    <message>
        <source>Steady assistant without surprises</source>
        <extracomment>a model</extracomment>
        <translation>Assistant stable, sans surprises</translation>
    </message>
    <message>
        <source>Step {number}</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Étape {number}</translation>
    </message>
    <message>
        <source>Step {number} of {of}</source>
        <extracomment>gui/chat</extracomment>
        <translation>Étape {number} sur {of}</translation>
    </message>
    <message>
        <source>Step {number} of {of}: {name}</source>
        <extracomment>gui/chat</extracomment>
        <translation>Étape {number} sur {of}&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Step {number}: instructions</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Étape {number}&#xa0;: instructions</translation>
    </message>
    <message>
        <source>Step {number}: message</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Étape {number}&#xa0;: message</translation>
    </message>
    <message>
        <source>Step {number}: model</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Étape {number}&#xa0;: modèle</translation>
    </message>
    <message>
        <source>Step {number}: name</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Étape {number}&#xa0;: nom</translation>
    </message>
    <message>
        <source>Step {number}: temperature</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Étape {number}&#xa0;: température</translation>
    </message>
    <message>
        <source>Step {number}: thinking</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Étape {number}&#xa0;: réflexion</translation>
    </message>
    <message>
        <source>Steps that are asked by themselves after a reply, each in the same chat.</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Étapes demandées d’elles-mêmes après une réponse, chacune dans la même conversation.</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>gui/chat, gui/disk, gui/doctor, gui/hardware, gui/keeping, gui/library, gui/models, gui/speed</extracomment>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop and delete</source>
        <extracomment>gui/downloads</extracomment>
        <translation>Arrêter et supprimer</translation>
    </message>
    <message>
        <source>Stop and delete what arrived of {name}</source>
        <extracomment>gui/downloads</extracomment>
        <translation>Arrêter et supprimer ce qui est arrivé de {name}</translation>
    </message>
    <message>
        <source>Stop and keep</source>
        <extracomment>gui/downloads</extracomment>
        <translation>Arrêter et garder</translation>
    </message>
    <message>
        <source>Stop and keep what arrived of {name}</source>
        <extracomment>gui/downloads</extracomment>
        <translation>Arrêter et garder ce qui est arrivé de {name}</translation>
    </message>
    <message>
        <source>Stop downloading {name}? What has arrived of it is out of reach at the moment.</source>
        <extracomment>gui/downloads</extracomment>
        <translation>Arrêter le téléchargement de {name}&#x202f;? Ce qui en est arrivé est hors d’atteinte pour le moment.</translation>
    </message>
    <message>
        <source>Stop downloading {name}? {size} of it have arrived.</source>
        <extracomment>gui/downloads</extracomment>
        <translation>Arrêter le téléchargement de {name}&#x202f;? {size} en sont arrivés.</translation>
    </message>
    <message>
        <source>Stop it or wait for its end, then delete it.</source>
        <extracomment>core/wording_context</extracomment>
        <translation>Arrêtez-le ou attendez sa fin, puis supprimez-le.</translation>
    </message>
    <message>
        <source>Stop it, then delete it.</source>
        <extracomment>core/wording</extracomment>
        <translation>Arrêtez-le, puis supprimez-le.</translation>
    </message>
    <message>
        <source>Stop reading aloud</source>
        <extracomment>gui/chat</extracomment>
        <translation>Arrêter la lecture à voix haute</translation>
    </message>
    <message>
        <source>Stop the reply, or leave the editing</source>
        <extracomment>gui/commands</extracomment>
        <translation>Arrêter la réponse, ou quitter la modification</translation>
    </message>
    <message>
        <source>Stopped</source>
        <extracomment>gui/doctor, gui/downloads</extracomment>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Stopped before anything was measured. Nothing was stored.</source>
        <extracomment>gui/speed</extracomment>
        <translation>Arrêté avant toute mesure. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <extracomment>gui/speed</extracomment>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <extracomment>gui/keeping</extracomment>
        <translation>Arrêté. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Stopped. What was measured so far stays.</source>
        <extracomment>gui/speed</extracomment>
        <translation>Arrêté. Ce qui a été mesuré jusqu’ici reste.</translation>
    </message>
    <message>
        <source>Stopping</source>
        <extracomment>gui/chat, gui/library, gui/speed</extracomment>
        <translation>Arrêt en cours</translation>
    </message>
    <message>
        <source>Stopping puts everything back.</source>
        <extracomment>gui/disk</extracomment>
        <translation>Arrêter remet tout en place.</translation>
    </message>
    <message>
        <source>Strength of {name}</source>
        <extracomment>gui/chat</extracomment>
        <translation>Force de {name}</translation>
    </message>
    <message>
        <source>Strengths</source>
        <extracomment>gui/models</extracomment>
        <translation>Points forts</translation>
    </message>
    <message>
        <source>Strong in English and Chinese, needs little memory for long texts</source>
        <extracomment>a model</extracomment>
        <translation>Fort en anglais et en chinois, demande peu de mémoire pour les longs textes</translation>
    </message>
    <message>
        <source>Strong in English and Chinese, tool calls</source>
        <extracomment>a model</extracomment>
        <translation>Fort en anglais et en chinois, appels d’outils</translation>
    </message>
    <message>
        <source>Such as Ctrl+Alt+Space or Meta+F2; empty for none. Some desktops ask you first.</source>
        <extracomment>core/settings</extracomment>
        <translation>Par exemple Ctrl+Alt+Space ou Meta+F2&#x202f;; vide pour aucune. Certains bureaux vous demandent d’abord.</translation>
    </message>
    <message>
        <source>Such as http://proxy.example:8080 or socks5://proxy.example:1080; used when chosen above.</source>
        <extracomment>core/settings</extracomment>
        <translation>Par exemple http://proxy.example:8080 ou socks5://proxy.example:1080&#x202f;; utilisée si elle est choisie ci-dessus.</translation>
    </message>
    <message>
        <source>Such as the language to translate into. They stand beside the message box.</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Par exemple la langue vers laquelle traduire. Ils se trouvent à côté de la zone de message.</translation>
    </message>
    <message>
        <source>Such as: You are a patient teacher. Explain one step at a time.</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Par exemple&#xa0;: Tu es un professeur patient. Explique une étape à la fois.</translation>
    </message>
    <message>
        <source>Summarise</source>
        <extracomment>a prompt, a specialist</extracomment>
        <translation>Résumer</translation>
    </message>
    <message>
        <source>Summarise the following text in at most five short points. Keep names, numbers and dates.

{{text}}</source>
        <extracomment>a prompt</extracomment>
        <translation>Résume le texte suivant en cinq points courts au plus. Garde les noms, les nombres et les dates.

{{texte}}</translation>
    </message>
    <message>
        <source>Summarise the oldest</source>
        <extracomment>core/settings</extracomment>
        <translation>Résumer les plus anciens</translation>
    </message>
    <message>
        <source>Summarise the oldest messages</source>
        <extracomment>gui/chat</extracomment>
        <translation>Résumer les plus anciens messages</translation>
    </message>
    <message>
        <source>Summarising and rewriting, runs everywhere</source>
        <extracomment>a model</extracomment>
        <translation>Résumé et réécriture, s’exécute partout</translation>
    </message>
    <message numerus="yes">
        <source>Summarising {n} earlier message, {share} %</source>
        <comment>Summarising {n} earlier messages, {share} %</comment>
        <extracomment>gui/chat</extracomment>
        <translation>
            <numerusform>Résumé de {n} message précédent, {share}&#xa0;%</numerusform>
            <numerusform>Résumé de {n} messages précédents, {share}&#xa0;%</numerusform>
        </translation>
    </message>
    <message>
        <source>Summary</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Sunday</source>
        <extracomment>gui/dates</extracomment>
        <translation>dimanche</translation>
    </message>
    <message>
        <source>Sustained</source>
        <extracomment>gui/speed</extracomment>
        <translation>Soutenue</translation>
    </message>
    <message>
        <source>Swap</source>
        <extracomment>core/machine</extracomment>
        <translation>Espace d’échange</translation>
    </message>
    <message>
        <source>Swedish</source>
        <extracomment>core/languages</extracomment>
        <translation>Suédois</translation>
    </message>
    <message>
        <source>Switch it off…</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>Le désactiver…</translation>
    </message>
    <message>
        <source>Switch offline mode off to check for updates.</source>
        <extracomment>core/wording_hub</extracomment>
        <translation>Désactivez le mode hors ligne pour rechercher des mises à jour.</translation>
    </message>
    <message>
        <source>Switch offline mode off to download.</source>
        <extracomment>core/wording_hub</extracomment>
        <translation>Désactivez le mode hors ligne pour télécharger.</translation>
    </message>
    <message>
        <source>Switch offline mode off to search the hub.</source>
        <extracomment>gui/search</extracomment>
        <translation>Désactivez le mode hors ligne pour rechercher sur le hub.</translation>
    </message>
    <message>
        <source>System</source>
        <extracomment>core/settings</extracomment>
        <translation>Système</translation>
    </message>
    <message>
        <source>System follows your desktop: light or dark, and high contrast where it wants that.</source>
        <extracomment>core/settings</extracomment>
        <translation>Système suit votre bureau&#xa0;: clair ou sombre, et contraste élevé là où il le demande.</translation>
    </message>
    <message>
        <source>Table</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Table, CSV (*.csv)</source>
        <extracomment>gui/speed</extracomment>
        <translation>Tableau, CSV (*.csv)</translation>
    </message>
    <message>
        <source>Take a file away</source>
        <extracomment>gui/commands</extracomment>
        <translation>Retirer un fichier</translation>
    </message>
    <message>
        <source>Take back: {deed}</source>
        <extracomment>gui/chat</extracomment>
        <translation>Annuler&#xa0;: {deed}</translation>
    </message>
    <message>
        <source>Take it away</source>
        <extracomment>gui/chat</extracomment>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Take it off the list; the folder stays as it is</source>
        <extracomment>gui/settings</extracomment>
        <translation>Retirer de la liste&#x202f;; le dossier reste tel quel</translation>
    </message>
    <message>
        <source>Take it out of More folders in the settings first.</source>
        <extracomment>core/wording_disk</extracomment>
        <translation>Retirez-le d’abord d’Autres dossiers dans les paramètres.</translation>
    </message>
    <message>
        <source>Take {name} away</source>
        <extracomment>gui/chat</extracomment>
        <translation>Retirer {name}</translation>
    </message>
    <message>
        <source>Takes no room. Gone when the original is deleted or its disk unplugged.</source>
        <extracomment>gui/library</extracomment>
        <translation>N’occupe pas de place. Disparaît si l’original est supprimé ou son disque débranché.</translation>
    </message>
    <message>
        <source>Takes people, places, dates and amounts out of a text, as JSON.</source>
        <extracomment>a specialist</extracomment>
        <translation>Extrait d’un texte les personnes, lieux, dates et montants, en JSON.</translation>
    </message>
    <message>
        <source>Takes the facts out of a text and puts them into a table.</source>
        <extracomment>a specialist</extracomment>
        <translation>Extrait les faits d’un texte et les met dans un tableau.</translation>
    </message>
    <message>
        <source>Tell me about {{topic}}.</source>
        <extracomment>gui/prompts</extracomment>
        <translation>Parle-moi de {{sujet}}.</translation>
    </message>
    <message>
        <source>Tell me when downloads end</source>
        <extracomment>core/settings</extracomment>
        <translation>Signaler la fin des téléchargements</translation>
    </message>
    <message>
        <source>Tell the speed of every model</source>
        <extracomment>gui/speed</extracomment>
        <translation>Estimer la vitesse de chaque modèle</translation>
    </message>
    <message>
        <source>Tell the speed of every model (10 seconds)</source>
        <extracomment>gui/models</extracomment>
        <translation>Estimer la vitesse de chaque modèle (10 secondes)</translation>
    </message>
    <message>
        <source>Telling the speed of every model anew</source>
        <extracomment>gui/speed</extracomment>
        <translation>Nouvelle estimation de la vitesse de chaque modèle</translation>
    </message>
    <message>
        <source>Temperature</source>
        <extracomment>core/machine, gui/chat, gui/specialists</extracomment>
        <translation>Température</translation>
    </message>
    <message>
        <source>Temporary chat</source>
        <extracomment>gui/pages, gui/sidebar</extracomment>
        <translation>Conversation temporaire</translation>
    </message>
    <message>
        <source>Temporary chat: nothing of it is kept.</source>
        <extracomment>gui/temporary_page</extracomment>
        <translation>Conversation temporaire&#xa0;: rien n’en est gardé.</translation>
    </message>
    <message>
        <source>Terminal</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Terminal</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>gui/prompts</extracomment>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <extracomment>gui/about</extracomment>
        <translation>Texte de la licence</translation>
    </message>
    <message>
        <source>Text of the usual size</source>
        <extracomment>gui/commands</extracomment>
        <translation>Texte de taille habituelle</translation>
    </message>
    <message>
        <source>Text size</source>
        <extracomment>core/settings</extracomment>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Text to speech</source>
        <extracomment>gui/search</extracomment>
        <translation>Texte vers parole</translation>
    </message>
    <message>
        <source>Texts, tables, code, PDF and Word</source>
        <extracomment>gui/chat</extracomment>
        <translation>Textes, tableaux, code, PDF et Word</translation>
    </message>
    <message>
        <source>Thai</source>
        <extracomment>core/languages</extracomment>
        <translation>Thaï</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <extracomment>gui/library</extracomment>
        <translation>Cela n’a pas marché.</translation>
    </message>
    <message>
        <source>That file cannot be read, or is no text of up to 1 MB.</source>
        <extracomment>gui/chat</extracomment>
        <translation>Ce fichier ne peut pas être lu, ou n’est pas un texte de 1&#xa0;Mo au plus.</translation>
    </message>
    <message>
        <source>That is no access token: one is a single word, such as hf_AbC123.</source>
        <extracomment>gui/settings</extracomment>
        <translation>Ce n’est pas un jeton d’accès&#xa0;: un jeton est un seul mot, comme hf_AbC123.</translation>
    </message>
    <message>
        <source>That is no model.</source>
        <extracomment>gui/library</extracomment>
        <translation>Ce n’est pas un modèle.</translation>
    </message>
    <message>
        <source>That needs {needed_bytes} of memory and disk, and {available_bytes} may be used for it.</source>
        <extracomment>core/wording_models</extracomment>
        <translation>Cela demande {needed_bytes} de mémoire et de disque, et {available_bytes} peuvent être utilisés.</translation>
    </message>
    <message>
        <source>The adapter {path} cannot be used: {reason}.</source>
        <extracomment>core/wording_models</extracomment>
        <translation>L’adaptateur {path} ne peut pas être utilisé&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The address “{address}” cannot be asked for new versions.</source>
        <extracomment>core/wording_hub</extracomment>
        <translation>L’adresse « {address} » ne peut pas être interrogée sur les nouvelles versions.</translation>
    </message>
    <message>
        <source>The backup {name} is damaged, so nothing was changed.</source>
        <extracomment>core/words_of_chats</extracomment>
        <translation>La sauvegarde {name} est endommagée, rien n’a donc été changé.</translation>
    </message>
    <message>
        <source>The beginning of this reply was not read again.</source>
        <extracomment>core/wording_context</extracomment>
        <translation>Le début de cette réponse n’a pas été relu.</translation>
    </message>
    <message numerus="yes">
        <source>The best chat</source>
        <comment>The best {n} chats</comment>
        <extracomment>gui/finding</extracomment>
        <translation>
            <numerusform>La meilleure conversation</numerusform>
            <numerusform>Les {n} meilleures conversations</numerusform>
        </translation>
    </message>
    <message>
        <source>The built-in model gives the right answers on the processor.</source>
        <extracomment>app_doctor_engine</extracomment>
        <translation>Le modèle intégré donne les bonnes réponses sur le processeur.</translation>
    </message>
    <message>
        <source>The built-in model gives the right answers on {device}.</source>
        <extracomment>app_doctor_engine</extracomment>
        <translation>Le modèle intégré donne les bonnes réponses sur {device}.</translation>
    </message>
    <message>
        <source>The chat has grown long.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>La conversation est devenue longue.</translation>
    </message>
    <message>
        <source>The chat is kept in a small form.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>La conversation est gardée sous une forme réduite.</translation>
    </message>
    <message>
        <source>The chats of the backup are back.</source>
        <extracomment>core/words_of_chats</extracomment>
        <translation>Les conversations de la sauvegarde sont de retour.</translation>
    </message>
    <message>
        <source>The chats of {when} are there when Goldcrest is started again. Until then all is as it was.</source>
        <extracomment>gui/keeping</extracomment>
        <translation>Les conversations de {when} seront là au prochain démarrage de Goldcrest. D’ici là, tout reste comme avant.</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <extracomment>gui/disk</extracomment>
        <translation>La vérification a été arrêtée.</translation>
    </message>
    <message>
        <source>The check “{check}” could not be made, because of a mistake in Goldcrest.</source>
        <extracomment>core/words_of_checkup</extracomment>
        <translation>La vérification « {check} » n’a pas pu se faire, à cause d’un défaut de Goldcrest.</translation>
    </message>
    <message>
        <source>The check “{check}” gave no sign of life for {seconds} s, so it was left behind.</source>
        <extracomment>core/words_of_checkup</extracomment>
        <translation>La vérification « {check} » n’a donné aucun signe de vie pendant {seconds} s et a été abandonnée.</translation>
    </message>
    <message>
        <source>The check-up was stopped. What was checked until then works.</source>
        <extracomment>gui/doctor</extracomment>
        <translation>La vérification a été arrêtée. Ce qui a été vérifié jusque-là fonctionne.</translation>
    </message>
    <message>
        <source>The computer ran out of memory while the model was working.</source>
        <extracomment>core/wording</extracomment>
        <translation>L’ordinateur a manqué de mémoire pendant que le modèle travaillait.</translation>
    </message>
    <message>
        <source>The computer runs on its battery.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>L’ordinateur fonctionne sur batterie.</translation>
    </message>
    <message>
        <source>The computer saves power.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>L’ordinateur économise l’énergie.</translation>
    </message>
    <message>
        <source>The connection broke while {file} was downloading.</source>
        <extracomment>core/wording_hub</extracomment>
        <translation>La connexion a été coupée pendant le téléchargement de {file}.</translation>
    </message>
    <message>
        <source>The connection is metered, so downloads wait.</source>
        <extracomment>gui/downloads</extracomment>
        <translation>La connexion est limitée&#xa0;: les téléchargements attendent.</translation>
    </message>
    <message>
        <source>The connection is metered.</source>
        <extracomment>core/wording_hub</extracomment>
        <translation>La connexion est limitée.</translation>
    </message>
    <message>
        <source>The connection is metered. It goes on when another one is there.</source>
        <extracomment>gui/downloads</extracomment>
        <translation>La connexion est limitée. Cela reprend quand il y en a une autre.</translation>
    </message>
    <message>
        <source>The damaged file is kept as {kept_as}.</source>
        <extracomment>core/wording_disk</extracomment>
        <translation>Le fichier endommagé est gardé sous {kept_as}.</translation>
    </message>
    <message>
        <source>The disk is full: nothing more can be saved in {path}.</source>
        <extracomment>core/wording_disk</extracomment>
        <translation>Le disque est plein&#xa0;: plus rien ne peut être enregistré dans {path}.</translation>
    </message>
    <message>
        <source>The disk is full: {needed_bytes} are needed, {free_bytes} are free in {path}.</source>
        <extracomment>core/wording_disk</extracomment>
        <translation>Le disque est plein&#xa0;: il faut {needed_bytes}, et {free_bytes} sont libres dans {path}.</translation>
    </message>
    <message>
        <source>The disk is nearly full, so its speed was not measured.</source>
        <extracomment>app_doctor</extracomment>
        <translation>Le disque est presque plein : sa vitesse n’a pas été mesurée.</translation>
    </message>
    <message>
        <source>The disk of {path} takes no file as large as {bytes}.</source>
        <extracomment>core/wording_disk</extracomment>
        <translation>Le disque de {path} n’accepte pas de fichier aussi grand que {bytes}.</translation>
    </message>
    <message>
        <source>The download did not finish.</source>
        <extracomment>gui/downloads</extracomment>
        <translation>Le téléchargement ne s’est pas terminé.</translation>
    </message>
    <message>
        <source>The download did not finish. Try again.</source>
        <extracomment>gui/downloads</extracomment>
        <translation>Le téléchargement ne s’est pas terminé. Réessayez.</translation>
    </message>
    <message>
        <source>The download goes on by itself on another one, or at once if you say so.</source>
        <extracomment>core/wording_hub</extracomment>
        <translation>Le téléchargement reprend de lui-même sur une autre, ou tout de suite si vous le dites.</translation>
    </message>
    <message>
        <source>The download goes on when the disk works again.</source>
        <extracomment>gui/downloads</extracomment>
        <translation>Le téléchargement reprend quand le disque marche de nouveau.</translation>
    </message>
    <message>
        <source>The engine cannot use {names}, so models run on the processor.</source>
        <extracomment>app_doctor_engine</extracomment>
        <translation>Le moteur ne peut pas utiliser {names} : les modèles s’exécutent sur le processeur.</translation>
    </message>
    <message>
        <source>The engine did not answer for {seconds} s and was ended.</source>
        <extracomment>core/wording</extracomment>
        <translation>Le moteur n’a pas répondu pendant {seconds} s et a été interrompu.</translation>
    </message>
    <message>
        <source>The engine does not work on {device}: {cause}.</source>
        <extracomment>core/words_of_checkup</extracomment>
        <translation>Le moteur ne fonctionne pas sur {device} : {cause}.</translation>
    </message>
    <message>
        <source>The engine has not answered yet</source>
        <extracomment>core/machine</extracomment>
        <translation>Le moteur n’a pas encore répondu</translation>
    </message>
    <message>
        <source>The engine stopped unexpectedly: {cause}.</source>
        <extracomment>core/wording</extracomment>
        <translation>Le moteur s’est arrêté de façon inattendue&#xa0;: {cause}.</translation>
    </message>
    <message>
        <source>The engine that runs models could not be started.</source>
        <extracomment>core/wording</extracomment>
        <translation>Le moteur qui exécute les modèles n’a pas pu être démarré.</translation>
    </message>
    <message>
        <source>The engine was busy, perhaps with another chat.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>Le moteur était occupé, peut-être par une autre conversation.</translation>
    </message>
    <message>
        <source>The engine was closed before it had finished.</source>
        <extracomment>core/wording</extracomment>
        <translation>Le moteur a été fermé avant d’avoir terminé.</translation>
    </message>
    <message>
        <source>The engine was ended by a fault</source>
        <extracomment>gui/reports</extracomment>
        <translation>Le moteur s’est arrêté par un plantage</translation>
    </message>
    <message>
        <source>The engine was updated and is slower here.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>Le moteur a été mis à jour et est plus lent ici.</translation>
    </message>
    <message>
        <source>The engine works on {names}.</source>
        <extracomment>app_doctor_engine</extracomment>
        <translation>Le moteur fonctionne sur {names}.</translation>
    </message>
    <message>
        <source>The engine&apos;s build “{build}” does not work on this computer: {cause}.</source>
        <extracomment>core/words_of_checkup</extracomment>
        <translation>La version « {build} » du moteur ne fonctionne pas sur cet ordinateur : {cause}.</translation>
    </message>
    <message>
        <source>The engine&apos;s build “{build}” gives wrong answers on this computer.</source>
        <extracomment>core/words_of_checkup</extracomment>
        <translation>La version « {build} » du moteur donne de mauvaises réponses sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The file can be read. Nobody told what it should contain; from now on it is known.</source>
        <extracomment>gui/library</extracomment>
        <translation>Le fichier peut être lu. Personne n’a indiqué ce qu’il doit contenir&#x202f;; désormais, c’est connu.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <extracomment>gui/search</extracomment>
        <translation>Le fichier ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The file does not say what kind of model it is.</source>
        <extracomment>core/examine</extracomment>
        <translation>Le fichier n’indique pas de quel type de modèle il s’agit.</translation>
    </message>
    <message>
        <source>The file has gone.</source>
        <extracomment>gui/library</extracomment>
        <translation>Le fichier a disparu.</translation>
    </message>
    <message>
        <source>The file is as its maker published it.</source>
        <extracomment>gui/library</extracomment>
        <translation>Le fichier est tel que son auteur l’a publié.</translation>
    </message>
    <message numerus="yes">
        <source>The file is damaged in one place.</source>
        <comment>The file is damaged in {n} places.</comment>
        <extracomment>gui/library</extracomment>
        <translation>
            <numerusform>Le fichier est endommagé à un endroit.</numerusform>
            <numerusform>Le fichier est endommagé à {n} endroits.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is damaged: it is not what its maker published.</source>
        <extracomment>gui/library</extracomment>
        <translation>Le fichier est endommagé&#xa0;: il diffère de ce que son auteur a publié.</translation>
    </message>
    <message>
        <source>The file is no longer there.</source>
        <extracomment>core/chat</extracomment>
        <translation>Le fichier n’est plus là.</translation>
    </message>
    <message>
        <source>The file is the one that you chose to use as it is.</source>
        <extracomment>gui/library</extracomment>
        <translation>Le fichier est celui que vous avez choisi d’utiliser tel quel.</translation>
    </message>
    <message>
        <source>The file of {name} is damaged or incomplete.</source>
        <extracomment>core/words_of_checkup</extracomment>
        <translation>Le fichier de {name} est endommagé ou incomplet.</translation>
    </message>
    <message>
        <source>The file that lets it see pictures is damaged; it answers all the same</source>
        <extracomment>gui/library</extracomment>
        <translation>Le fichier qui lui permet de voir les images est endommagé&#x202f;; il répond malgré tout</translation>
    </message>
    <message>
        <source>The file with your chats cannot be used at the moment: {path}.</source>
        <extracomment>core/wording_disk</extracomment>
        <translation>Le fichier de vos conversations ne peut pas être utilisé pour le moment&#xa0;: {path}.</translation>
    </message>
    <message>
        <source>The file with your chats has faults: {path}.</source>
        <extracomment>core/words_of_checkup</extracomment>
        <translation>Le fichier de vos conversations a des défauts : {path}.</translation>
    </message>
    <message>
        <source>The file with your chats is damaged, so Goldcrest started with an empty one.</source>
        <extracomment>core/wording_disk</extracomment>
        <translation>Le fichier de vos conversations est endommagé&#xa0;: Goldcrest a démarré avec un fichier vide.</translation>
    </message>
    <message>
        <source>The file with your chats is whole.</source>
        <extracomment>app_doctor</extracomment>
        <translation>Le fichier de vos conversations est intact.</translation>
    </message>
    <message>
        <source>The files are too long for one message. Send parts of them, or the passages that fit the question.</source>
        <extracomment>gui/chat</extracomment>
        <translation>Les fichiers sont trop longs pour un seul message. Envoyez-en des parties, ou les passages qui correspondent à la question.</translation>
    </message>
    <message>
        <source>The files are too long: {tokens} tokens ({characters} characters) with the prompt, and there is room for {room}.</source>
        <extracomment>core/words_of_documents</extracomment>
        <translation>Les fichiers sont trop longs&#xa0;: {tokens} tokens ({characters} caractères) avec l’invite, et il y a de la place pour {room}.</translation>
    </message>
    <message>
        <source>The files could not be made ready. Take them away, or try again.</source>
        <extracomment>gui/chat</extracomment>
        <translation>Les fichiers n’ont pas pu être préparés. Retirez-les ou réessayez.</translation>
    </message>
    <message>
        <source>The first message is still being saved. Send this one in a moment.</source>
        <extracomment>gui/chat</extracomment>
        <translation>Le premier message est encore en cours d’enregistrement. Envoyez celui-ci dans un instant.</translation>
    </message>
    <message>
        <source>The first second is not over yet.</source>
        <extracomment>gui/speed</extracomment>
        <translation>La première seconde n’est pas encore finie.</translation>
    </message>
    <message>
        <source>The first well-known model of its size</source>
        <extracomment>a model</extracomment>
        <translation>Le premier modèle connu de sa taille</translation>
    </message>
    <message>
        <source>The folder {path} cannot be found.</source>
        <extracomment>gui/library</extracomment>
        <translation>Le dossier {path} est introuvable.</translation>
    </message>
    <message>
        <source>The folder {path} cannot be read.</source>
        <extracomment>gui/library</extracomment>
        <translation>Le dossier {path} ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The folder “{name}” was deleted.</source>
        <extracomment>gui/shelf</extracomment>
        <translation>Le dossier «&#x202f;{name}&#x202f;» a été supprimé.</translation>
    </message>
    <message>
        <source>The form that the reply should have cannot be used: {reason}.</source>
        <extracomment>core/wording_models</extracomment>
        <translation>La forme que la réponse devrait avoir ne peut pas être utilisée&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The full form reads faster, and takes more memory.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>La forme complète se lit plus vite et prend plus de mémoire.</translation>
    </message>
    <message>
        <source>The graphics processor</source>
        <extracomment>core/settings</extracomment>
        <translation>Le processeur graphique</translation>
    </message>
    <message>
        <source>The graphics processor has too little memory.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>Le processeur graphique a trop peu de mémoire.</translation>
    </message>
    <message>
        <source>The graphics processor is slower than the processor.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>Le processeur graphique est plus lent que le processeur.</translation>
    </message>
    <message>
        <source>The instructions of this chat were changed, and do not follow this choice.</source>
        <extracomment>gui/chat</extracomment>
        <translation>Les instructions de cette conversation ont été changées et ne suivent pas ce choix.</translation>
    </message>
    <message>
        <source>The larger of the Danube3 models</source>
        <extracomment>a model</extracomment>
        <translation>Le plus grand des modèles Danube3</translation>
    </message>
    <message>
        <source>The largest installed</source>
        <extracomment>core/settings</extracomment>
        <translation>Le plus grand installé</translation>
    </message>
    <message>
        <source>The line across the bars is a comfortable speed, {speed}</source>
        <extracomment>gui/models</extracomment>
        <translation>La ligne sur les barres est une vitesse confortable, {speed}</translation>
    </message>
    <message>
        <source>The line is too slow to look into the file first.</source>
        <extracomment>core/wording_hub</extracomment>
        <translation>La ligne est trop lente pour examiner d’abord le fichier.</translation>
    </message>
    <message>
        <source>The measurement was stopped. Nothing is left of it.</source>
        <extracomment>gui/hardware</extracomment>
        <translation>La mesure a été arrêtée. Il n’en reste rien.</translation>
    </message>
    <message>
        <source>The memory is nearly full.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>La mémoire est presque pleine.</translation>
    </message>
    <message>
        <source>The message is long.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>Le message est long.</translation>
    </message>
    <message>
        <source>The message is too long: {prompt_tokens} tokens, and the model reads {context} at a time.</source>
        <extracomment>core/wording</extracomment>
        <translation>Le message est trop long&#xa0;: {prompt_tokens} tokens, et le modèle en lit {context} à la fois.</translation>
    </message>
    <message>
        <source>The message that waited was deleted.</source>
        <extracomment>gui/chat</extracomment>
        <translation>Le message en attente a été supprimé.</translation>
    </message>
    <message>
        <source>The message waited for its turn.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>Le message a attendu son tour.</translation>
    </message>
    <message>
        <source>The model</source>
        <extracomment>core/wording_speed, gui/finding</extracomment>
        <translation>Le modèle</translation>
    </message>
    <message>
        <source>The model came from a slow disk.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>Le modèle venait d’un disque lent.</translation>
    </message>
    <message>
        <source>The model had to be loaded first.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>Le modèle a d’abord dû être chargé.</translation>
    </message>
    <message>
        <source>The model has written nothing.</source>
        <extracomment>gui/chat</extracomment>
        <translation>Le modèle n’a rien écrit.</translation>
    </message>
    <message>
        <source>The model hub does not give you access to {repo}.</source>
        <extracomment>core/wording_hub</extracomment>
        <translation>Le hub de modèles ne vous donne pas accès à {repo}.</translation>
    </message>
    <message>
        <source>The model hub gave an answer that makes no sense.</source>
        <extracomment>core/wording_hub</extracomment>
        <translation>Le hub de modèles a donné une réponse qui n’a pas de sens.</translation>
    </message>
    <message>
        <source>The model hub has a problem and answered {status}.</source>
        <extracomment>core/wording_hub</extracomment>
        <translation>Le hub de modèles a un problème et a répondu {status}.</translation>
    </message>
    <message>
        <source>The model hub has no file {file} in {repo}.</source>
        <extracomment>core/wording_hub</extracomment>
        <translation>Le hub de modèles n’a pas de fichier {file} dans {repo}.</translation>
    </message>
    <message>
        <source>The model hub is busy and asks to wait.</source>
        <extracomment>core/wording_hub</extracomment>
        <translation>Le hub de modèles est occupé et demande d’attendre.</translation>
    </message>
    <message>
        <source>The model hub wants you to sign in for {repo}.</source>
        <extracomment>core/wording_hub</extracomment>
        <translation>Le hub de modèles demande que vous vous connectiez pour {repo}.</translation>
    </message>
    <message>
        <source>The model hub&apos;s address “{address}” cannot be used.</source>
        <extracomment>core/wording_hub</extracomment>
        <translation>L’adresse «&#x202f;{address}&#x202f;» du hub de modèles ne peut pas être utilisée.</translation>
    </message>
    <message>
        <source>The model is as it should be.</source>
        <extracomment>gui/disk</extracomment>
        <translation>Le modèle est en bon état.</translation>
    </message>
    <message>
        <source>The model that a new chat starts with.</source>
        <extracomment>core/settings</extracomment>
        <translation>Le modèle avec lequel une nouvelle conversation commence.</translation>
    </message>
    <message>
        <source>The model that made small models respectable</source>
        <extracomment>a model</extracomment>
        <translation>Le modèle qui a rendu les petits modèles respectables</translation>
    </message>
    <message>
        <source>The model thought first.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>Le modèle a d’abord réfléchi.</translation>
    </message>
    <message>
        <source>The model writes at {percent} of what the memory can give.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>Le modèle écrit à {percent} de ce que la mémoire peut fournir.</translation>
    </message>
    <message>
        <source>The model {path} could not be loaded.</source>
        <extracomment>core/wording</extracomment>
        <translation>Le modèle {path} n’a pas pu être chargé.</translation>
    </message>
    <message>
        <source>The model&apos;s chat template does not work.</source>
        <extracomment>core/wording</extracomment>
        <translation>Le gabarit de conversation du modèle ne marche pas.</translation>
    </message>
    <message>
        <source>The model&apos;s file has gone: {path}.</source>
        <extracomment>core/wording</extracomment>
        <translation>Le fichier du modèle a disparu&#xa0;: {path}.</translation>
    </message>
    <message>
        <source>The models are being moved from {path} to another folder.</source>
        <extracomment>core/wording_disk</extracomment>
        <translation>Les modèles sont en cours de déplacement de {path} vers un autre dossier.</translation>
    </message>
    <message>
        <source>The models are in that folder already.</source>
        <extracomment>gui/disk</extracomment>
        <translation>Les modèles sont déjà dans ce dossier.</translation>
    </message>
    <message>
        <source>The models are in {folder} now.</source>
        <extracomment>gui/disk</extracomment>
        <translation>Les modèles sont maintenant dans {folder}.</translation>
    </message>
    <message>
        <source>The models do not fit into {folder}.</source>
        <extracomment>gui/disk</extracomment>
        <translation>Les modèles ne tiennent pas dans {folder}.</translation>
    </message>
    <message>
        <source>The models folder cannot be moved to {path}.</source>
        <extracomment>core/wording_disk</extracomment>
        <translation>Le dossier des modèles ne peut pas être déplacé vers {path}.</translation>
    </message>
    <message>
        <source>The models folder {path} cannot be found.</source>
        <extracomment>core/wording_disk, gui/library</extracomment>
        <translation>Le dossier des modèles {path} est introuvable.</translation>
    </message>
    <message>
        <source>The models folder {path} cannot be read.</source>
        <extracomment>core/wording_disk, gui/library</extracomment>
        <translation>Le dossier des modèles {path} ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The models were not moved.</source>
        <extracomment>gui/disk</extracomment>
        <translation>Les modèles n’ont pas été déplacés.</translation>
    </message>
    <message>
        <source>The most that all downloads together may take, so that others can use the connection.</source>
        <extracomment>core/settings</extracomment>
        <translation>Le maximum que tous les téléchargements ensemble peuvent prendre, pour que d’autres puissent utiliser la connexion.</translation>
    </message>
    <message>
        <source>The number of threads does not suit this computer.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>Le nombre de threads ne convient pas à cet ordinateur.</translation>
    </message>
    <message>
        <source>The old file is kept as {kept_as}.</source>
        <extracomment>core/wording_disk</extracomment>
        <translation>L’ancien fichier est gardé sous {kept_as}.</translation>
    </message>
    <message numerus="yes">
        <source>The oldest message was not read: it no longer fits.</source>
        <comment>The {n} oldest messages were not read: they no longer fit.</comment>
        <extracomment>core/wording_context</extracomment>
        <translation>
            <numerusform>Le plus ancien message n’a pas été lu&#xa0;: il ne tient plus.</numerusform>
            <numerusform>Les {n} plus anciens messages n’ont pas été lus&#xa0;: ils ne tiennent plus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The oldest message will not be read: it does not fit.</source>
        <comment>The {n} oldest messages will not be read: they do not fit.</comment>
        <extracomment>core/wording_context</extracomment>
        <translation>
            <numerusform>Le plus ancien message ne sera pas lu&#xa0;: il ne tient pas.</numerusform>
            <numerusform>Les {n} plus anciens messages ne seront pas lus&#xa0;: ils ne tiennent pas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The one before</source>
        <comment>of two versions of the engine</comment>
        <extracomment>core/wording_speed</extracomment>
        <translation>La précédente</translation>
    </message>
    <message>
        <source>The one below</source>
        <extracomment>core/settings</extracomment>
        <translation>Celui ci-dessous</translation>
    </message>
    <message>
        <source>The one prediction that was checked was off by {percent}.</source>
        <extracomment>core/words_of_predictions</extracomment>
        <translation>La seule prévision vérifiée s’écartait de {percent}.</translation>
    </message>
    <message>
        <source>The one that answered before</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Celui qui a répondu auparavant</translation>
    </message>
    <message>
        <source>The only build</source>
        <extracomment>core/wording_tuning</extracomment>
        <translation>La seule variante</translation>
    </message>
    <message>
        <source>The original stays, too. Takes {size} of room.</source>
        <extracomment>gui/library</extracomment>
        <translation>L’original reste aussi. Occupe {size}.</translation>
    </message>
    <message>
        <source>The others wait in the order of the downloads page.</source>
        <extracomment>core/settings</extracomment>
        <translation>Les autres attendent dans l’ordre de la page des téléchargements.</translation>
    </message>
    <message>
        <source>The others were not.</source>
        <extracomment>gui/library</extracomment>
        <translation>Les autres ne l’ont pas été.</translation>
    </message>
    <message>
        <source>The part of Goldcrest that reads files could not be started.</source>
        <extracomment>core/words_of_documents</extracomment>
        <translation>La partie de Goldcrest qui lit les fichiers n’a pas pu être démarrée.</translation>
    </message>
    <message>
        <source>The picture {name} is damaged, or not what its name says.</source>
        <extracomment>core/words_of_pictures</extracomment>
        <translation>L’image {name} est endommagée, ou n’est pas ce que dit son nom.</translation>
    </message>
    <message>
        <source>The picture {name} is too large for a model: {bytes}, {width} by {height} pixels.</source>
        <extracomment>core/words_of_pictures</extracomment>
        <translation>L’image {name} est trop grande pour un modèle&#xa0;: {bytes}, {width} sur {height} pixels.</translation>
    </message>
    <message>
        <source>The picture {name} is too large for a model: {bytes}.</source>
        <extracomment>core/words_of_pictures</extracomment>
        <translation>L’image {name} est trop grande pour un modèle&#xa0;: {bytes}.</translation>
    </message>
    <message>
        <source>The pinned messages leave no room: the message will not be sent.</source>
        <extracomment>core/wording_context</extracomment>
        <translation>Les messages épinglés ne laissent pas de place&#xa0;: le message ne sera pas envoyé.</translation>
    </message>
    <message>
        <source>The pinned messages leave no room: {prompt_tokens} tokens, and there is room for {room}.</source>
        <extracomment>core/wording_context</extracomment>
        <translation>Les messages épinglés ne laissent pas de place&#xa0;: {prompt_tokens} tokens, et il y a de la place pour {room}.</translation>
    </message>
    <message>
        <source>The processor</source>
        <extracomment>core/settings</extracomment>
        <translation>Le processeur</translation>
    </message>
    <message>
        <source>The processor is hot, and slows down.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>Le processeur est chaud et ralentit.</translation>
    </message>
    <message>
        <source>The processor wrote {speed}.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>Le processeur a écrit {speed}.</translation>
    </message>
    <message>
        <source>The processor&apos;s cache is not known and may have helped.</source>
        <extracomment>core/wording_roofline</extracomment>
        <translation>Le cache du processeur n’est pas connu et a pu aider.</translation>
    </message>
    <message>
        <source>The processor&apos;s cache of {size} MB may have helped.</source>
        <extracomment>core/wording_roofline</extracomment>
        <translation>Le cache du processeur de {size}&#xa0;Mo a pu aider.</translation>
    </message>
    <message>
        <source>The prompt had to be read.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>L’invite a dû être lue.</translation>
    </message>
    <message>
        <source>The proxy address “{address}” cannot be used.</source>
        <extracomment>core/wording_hub</extracomment>
        <translation>L’adresse de proxy «&#x202f;{address}&#x202f;» ne peut pas être utilisée.</translation>
    </message>
    <message>
        <source>The relay of {name} ended at step {number} of {count}.</source>
        <extracomment>gui/chat</extracomment>
        <translation>Le relais de {name} s’est terminé à l’étape {number} sur {count}.</translation>
    </message>
    <message>
        <source>The reply failed.</source>
        <extracomment>gui/chat</extracomment>
        <translation>La réponse a échoué.</translation>
    </message>
    <message>
        <source>The report cannot be read or changed. Look whether its file is there, and whether its folder can be written to.</source>
        <extracomment>gui/reports</extracomment>
        <translation>Le rapport ne peut être ni lu ni modifié. Vérifiez que son fichier est là et qu’il est possible d’écrire dans son dossier.</translation>
    </message>
    <message>
        <source>The report has no chats, names or folders of yours in it. It goes nowhere unless you send it.</source>
        <extracomment>gui/doctor</extracomment>
        <translation>Le rapport ne contient ni vos conversations, ni vos noms, ni vos dossiers. Il ne part nulle part si vous ne l’envoyez pas.</translation>
    </message>
    <message>
        <source>The same file, once more</source>
        <extracomment>gui/library</extracomment>
        <translation>Le même fichier, une fois de plus</translation>
    </message>
    <message>
        <source>The same number throws the same dice for each reply.</source>
        <extracomment>gui/chat</extracomment>
        <translation>Le même nombre lance les mêmes dés pour chaque réponse.</translation>
    </message>
    <message>
        <source>The self-test model is so small that it tells little. Download a model to know more.</source>
        <extracomment>gui/speed</extracomment>
        <translation>Le modèle d’autotest est si petit qu’il en dit peu. Téléchargez un modèle pour en savoir plus.</translation>
    </message>
    <message>
        <source>The self-test model needs no download. It only proves that everything works.</source>
        <extracomment>gui/models</extracomment>
        <translation>Le modèle d’autotest ne demande aucun téléchargement. Il prouve seulement que tout fonctionne.</translation>
    </message>
    <message>
        <source>The setting for metered connections is to always pause. Change it, or go on for now.</source>
        <extracomment>gui/downloads</extracomment>
        <translation>Le paramètre pour les connexions limitées est de toujours suspendre. Changez-le, ou continuez pour cette fois.</translation>
    </message>
    <message>
        <source>The setting “{key}” had a value that cannot be used: {value}.</source>
        <extracomment>core/wording_disk</extracomment>
        <translation>Le paramètre «&#x202f;{key}&#x202f;» avait une valeur inutilisable&#xa0;: {value}.</translation>
    </message>
    <message>
        <source>The settings could not be read, so the defaults are used.</source>
        <extracomment>core/wording_disk</extracomment>
        <translation>Les paramètres n’ont pas pu être lus&#xa0;: les valeurs par défaut sont utilisées.</translation>
    </message>
    <message>
        <source>The slowest speed that you like to read at. Recommended models are at least as fast.</source>
        <extracomment>core/settings</extracomment>
        <translation>La vitesse la plus lente à laquelle vous aimez lire. Les modèles recommandés sont au moins aussi rapides.</translation>
    </message>
    <message>
        <source>The system has no keyring that could keep the token, or it is locked.</source>
        <extracomment>core/wording_hub</extracomment>
        <translation>Le système n’a pas de trousseau où garder le jeton, ou il est verrouillé.</translation>
    </message>
    <message>
        <source>The system has no keyring that could keep the token, or it is locked. Keep it in a file that only your user account can read?</source>
        <extracomment>gui/settings</extracomment>
        <translation>Le système n’a pas de trousseau où garder le jeton, ou il est verrouillé. Le garder dans un fichier que seul votre compte utilisateur peut lire&#x202f;?</translation>
    </message>
    <message>
        <source>The system makes no link in {path}.</source>
        <extracomment>core/wording_disk</extracomment>
        <translation>Le système ne crée pas de lien dans {path}.</translation>
    </message>
    <message>
        <source>The system names {names}.</source>
        <extracomment>app_doctor_engine</extracomment>
        <translation>Le système nomme {names}.</translation>
    </message>
    <message>
        <source>The system&apos;s speech did not start.</source>
        <extracomment>gui/chat</extracomment>
        <translation>La synthèse vocale du système n’a pas démarré.</translation>
    </message>
    <message>
        <source>The temporary chat was closed. Nothing of it is kept.</source>
        <extracomment>gui/temporary</extracomment>
        <translation>La conversation temporaire a été fermée. Rien n’en est gardé.</translation>
    </message>
    <message>
        <source>The texts of {name} are too long to be kept: all of them may have {most_bytes}.</source>
        <extracomment>core/words_of_specialists</extracomment>
        <translation>Les textes de {name} sont trop longs pour être gardés&#xa0;: ensemble, ils peuvent faire {most_bytes}.</translation>
    </message>
    <message>
        <source>The way to the network.</source>
        <extracomment>core/settings</extracomment>
        <translation>Le chemin vers le réseau.</translation>
    </message>
    <message>
        <source>The weights in {path} are in {name}, which only {reader} reads.</source>
        <extracomment>core/wording_models</extracomment>
        <translation>Les poids de {path} sont en {name}, que seul {reader} lit.</translation>
    </message>
    <message>
        <source>The weights in {path} are in {name}, which this version of Goldcrest cannot read.</source>
        <extracomment>core/wording_models</extracomment>
        <translation>Les poids de {path} sont en {name}, que cette version de Goldcrest ne sait pas lire.</translation>
    </message>
    <message>
        <source>The window met an error</source>
        <extracomment>gui/reports</extracomment>
        <translation>La fenêtre a rencontré une erreur</translation>
    </message>
    <message>
        <source>The window was closed by a fault</source>
        <extracomment>gui/reports</extracomment>
        <translation>La fenêtre a été fermée par un plantage</translation>
    </message>
    <message>
        <source>Theme</source>
        <extracomment>core/settings</extracomment>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Then, by itself</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Puis, de lui-même</translation>
    </message>
    <message>
        <source>There are fonts and a tray.</source>
        <extracomment>gui/doctor</extracomment>
        <translation>Il y a des polices et une zone de notification.</translation>
    </message>
    <message>
        <source>There are no prompts in {path} that can be used: {reason}.</source>
        <extracomment>core/words_of_prompts</extracomment>
        <translation>Il n’y a dans {path} aucune invite utilisable&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>There are no prompts yet.</source>
        <extracomment>gui/prompts</extracomment>
        <translation>Il n’y a pas encore d’invites.</translation>
    </message>
    <message>
        <source>There is a folder named {name} already.</source>
        <extracomment>core/wording_chats</extracomment>
        <translation>Il y a déjà un dossier nommé {name}.</translation>
    </message>
    <message>
        <source>There is no backup named {name}.</source>
        <extracomment>core/words_of_chats</extracomment>
        <translation>Il n’y a pas de sauvegarde nommée {name}.</translation>
    </message>
    <message>
        <source>There is no backup yet. The first one comes soon after your first chat.</source>
        <extracomment>gui/keeping</extracomment>
        <translation>Il n’y a pas encore de sauvegarde. La première vient peu après votre première conversation.</translation>
    </message>
    <message>
        <source>There is no chat to keep, or a backup is being made already.</source>
        <extracomment>gui/keeping</extracomment>
        <translation>Il n’y a pas de conversation à garder, ou une sauvegarde est déjà en cours.</translation>
    </message>
    <message>
        <source>There is no chat with the number {number}.</source>
        <extracomment>core/wording_chats</extracomment>
        <translation>Il n’y a pas de conversation numéro {number}.</translation>
    </message>
    <message>
        <source>There is no chat yet. Write a message, or import chats, and export them here.</source>
        <extracomment>gui/keeping</extracomment>
        <translation>Il n’y a pas encore de conversation. Écrivez un message, ou importez des conversations, et exportez-les ici.</translation>
    </message>
    <message>
        <source>There is no dictionary, so spelling is not checked.</source>
        <extracomment>app_doctor</extracomment>
        <translation>Il n’y a pas de dictionnaire : l’orthographe n’est pas vérifiée.</translation>
    </message>
    <message>
        <source>There is no folder of chats named {name}.</source>
        <extracomment>core/wording_chats</extracomment>
        <translation>Il n’y a pas de dossier de conversations nommé {name}.</translation>
    </message>
    <message>
        <source>There is no graphics processor named {device}.</source>
        <extracomment>core/words_of_devices</extracomment>
        <translation>Il n’y a pas de processeur graphique nommé {device}.</translation>
    </message>
    <message>
        <source>There is no message here that could be answered.</source>
        <extracomment>core/wording_context</extracomment>
        <translation>Il n’y a ici aucun message auquel répondre.</translation>
    </message>
    <message>
        <source>There is no model named {name}.</source>
        <extracomment>core/wording</extracomment>
        <translation>Il n’y a pas de modèle nommé {name}.</translation>
    </message>
    <message>
        <source>There is no program that reads aloud.</source>
        <extracomment>app_doctor</extracomment>
        <translation>Il n’y a pas de programme de lecture à voix haute.</translation>
    </message>
    <message>
        <source>There is no report: nothing has crashed.</source>
        <extracomment>gui/reports</extracomment>
        <translation>Il n’y a aucun rapport&#x202f;: rien n’a planté.</translation>
    </message>
    <message>
        <source>There is no room for more prompts: {most} are kept at most, and {most_bytes} of text.</source>
        <extracomment>core/words_of_prompts</extracomment>
        <translation>Il n’y a pas de place pour d’autres invites&#xa0;: {most} au plus sont gardées, et {most_bytes} de texte.</translation>
    </message>
    <message>
        <source>There is no room for “{name}”. Take it away first.</source>
        <extracomment>gui/chat</extracomment>
        <translation>Il n’y a pas de place pour «&#x202f;{name}&#x202f;». Retirez-le d’abord.</translation>
    </message>
    <message>
        <source>There is no specialist in {path} that can be used: {reason}.</source>
        <extracomment>core/words_of_specialists</extracomment>
        <translation>Il n’y a dans {path} aucun spécialiste utilisable&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>There is no specialist named {name}.</source>
        <extracomment>core/words_of_specialists</extracomment>
        <translation>Il n’y a pas de spécialiste nommé {name}.</translation>
    </message>
    <message>
        <source>There is no text in {name}.</source>
        <extracomment>core/words_of_documents</extracomment>
        <translation>Il n’y a pas de texte dans {name}.</translation>
    </message>
    <message>
        <source>There is no text in {name}: its pages are pictures, probably from a scanner.</source>
        <extracomment>core/words_of_documents</extracomment>
        <translation>Il n’y a pas de texte dans {name}&#xa0;: ses pages sont des images, sans doute d’un scanner.</translation>
    </message>
    <message>
        <source>There is nothing at {path}.</source>
        <extracomment>core/words_of_chats</extracomment>
        <translation>Il n’y a rien à {path}.</translation>
    </message>
    <message>
        <source>There is too little free memory, or room on the disk, to find out.</source>
        <extracomment>gui/models</extracomment>
        <translation>Il y a trop peu de mémoire libre, ou de place sur le disque, pour le savoir.</translation>
    </message>
    <message>
        <source>There is too little free memory, or too little room on the disk, to try anything. Close other programs or delete what you do not need, then try again.</source>
        <extracomment>core/wording_tuning</extracomment>
        <translation>Il y a trop peu de mémoire libre, ou trop peu de place sur le disque, pour essayer quoi que ce soit. Fermez d’autres programmes ou supprimez ce dont vous n’avez pas besoin, puis réessayez.</translation>
    </message>
    <message>
        <source>These models are here and need no network</source>
        <extracomment>gui/search</extracomment>
        <translation>Ces modèles sont ici et n’ont pas besoin de réseau</translation>
    </message>
    <message>
        <source>These numbers are unsteady: {causes}. Measure again when it is quiet.</source>
        <extracomment>core/words_of_speed</extracomment>
        <translation>Ces chiffres sont instables&#xa0;: {causes}. Mesurez à nouveau quand tout est calme.</translation>
    </message>
    <message>
        <source>These numbers are unsteady; the cause is not known. Measure again when it is quiet.</source>
        <extracomment>core/words_of_speed</extracomment>
        <translation>Ces chiffres sont instables&#x202f;; la cause n’est pas connue. Mesurez à nouveau quand tout est calme.</translation>
    </message>
    <message>
        <source>They go on by themselves on another connection.</source>
        <extracomment>gui/downloads</extracomment>
        <translation>Ils reprennent d’eux-mêmes sur une autre connexion.</translation>
    </message>
    <message>
        <source>They keep {n} of {cores} threads busy now.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>Ils occupent {n} threads sur {cores} en ce moment.</translation>
    </message>
    <message>
        <source>They take {size}.</source>
        <extracomment>gui/disk</extracomment>
        <translation>Ils occupent {size}.</translation>
    </message>
    <message>
        <source>Things to choose</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Choix à faire</translation>
    </message>
    <message>
        <source>Think at most</source>
        <extracomment>gui/chat</extracomment>
        <translation>Réflexion maximale</translation>
    </message>
    <message>
        <source>Think first</source>
        <extracomment>gui/chat, gui/specialists</extracomment>
        <translation>Réfléchir d’abord</translation>
    </message>
    <message>
        <source>Thinking</source>
        <extracomment>gui/chat, gui/models, gui/specialists</extracomment>
        <translation>Réflexion</translation>
    </message>
    <message>
        <source>Thinking takes time, and helps with sums, code and puzzles.</source>
        <extracomment>gui/chat</extracomment>
        <translation>La réflexion prend du temps, et aide pour les calculs, le code et les énigmes.</translation>
    </message>
    <message numerus="yes">
        <source>Thinking… {n} token</source>
        <comment>Thinking… {n} tokens</comment>
        <extracomment>gui/chat</extracomment>
        <translation>
            <numerusform>Réflexion… {n} token</numerusform>
            <numerusform>Réflexion… {n} tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>This Goldcrest does not know where new versions are told.</source>
        <extracomment>core/wording_hub</extracomment>
        <translation>Ce Goldcrest ne sait pas où les nouvelles versions sont annoncées.</translation>
    </message>
    <message>
        <source>This chat</source>
        <extracomment>gui/chat</extracomment>
        <translation>Cette conversation</translation>
    </message>
    <message>
        <source>This chat has grown too long: the message will not be sent.</source>
        <extracomment>core/wording_context</extracomment>
        <translation>Cette conversation est devenue trop longue&#xa0;: le message ne sera pas envoyé.</translation>
    </message>
    <message>
        <source>This chat has grown too long: {prompt_tokens} tokens, and there is room for {room}.</source>
        <extracomment>core/wording_context</extracomment>
        <translation>Cette conversation est devenue trop longue&#xa0;: {prompt_tokens} tokens, et il y a de la place pour {room}.</translation>
    </message>
    <message>
        <source>This chat is being kept. It can go on in a moment.</source>
        <extracomment>gui/chat</extracomment>
        <translation>Cette conversation est en cours d’enregistrement. Elle peut continuer dans un instant.</translation>
    </message>
    <message>
        <source>This computer</source>
        <extracomment>app_doctor</extracomment>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>This computer: {computer}</source>
        <extracomment>gui/hardware, gui/models</extracomment>
        <translation>Cet ordinateur&#xa0;: {computer}</translation>
    </message>
    <message>
        <source>This desktop does not let programs listen to a key everywhere.</source>
        <extracomment>core/words_of_devices</extracomment>
        <translation>Ce bureau ne laisse pas les programmes écouter une touche partout.</translation>
    </message>
    <message>
        <source>This desktop has no tray, so quick ask has no icon there.</source>
        <extracomment>gui/doctor</extracomment>
        <translation>Ce bureau n’a pas de zone de notification : la question rapide n’y a pas d’icône.</translation>
    </message>
    <message>
        <source>This desktop lets no program have such a key.</source>
        <extracomment>gui/settings</extracomment>
        <translation>Ce bureau n’accorde une telle touche à aucun programme.</translation>
    </message>
    <message>
        <source>This engine has no part for graphics processors, so models run on the processor.</source>
        <extracomment>app_doctor_engine</extracomment>
        <translation>Ce moteur n’a pas de partie pour les processeurs graphiques : les modèles s’exécutent sur le processeur.</translation>
    </message>
    <message>
        <source>This file is no LoRA adapter.</source>
        <extracomment>core/chat</extracomment>
        <translation>Ce fichier n’est pas un adaptateur LoRA.</translation>
    </message>
    <message>
        <source>This is an older part of the chat.</source>
        <extracomment>gui/chat</extracomment>
        <translation>Ceci est une partie plus ancienne de la conversation.</translation>
    </message>
    <message>
        <source>This is no JSON that can be read.</source>
        <extracomment>core/chat</extracomment>
        <translation>Ce n’est pas du JSON lisible.</translation>
    </message>
    <message>
        <source>This is no JSON: {problem} in line {line}, column {column}.</source>
        <extracomment>core/chat</extracomment>
        <translation>Ce n’est pas du JSON&#xa0;: {problem} à la ligne {line}, colonne {column}.</translation>
    </message>
    <message>
        <source>This link leads to {where}</source>
        <extracomment>gui/chat</extracomment>
        <translation>Ce lien mène à {where}</translation>
    </message>
    <message>
        <source>This message is too long for the model.</source>
        <extracomment>core/wording_context</extracomment>
        <translation>Ce message est trop long pour le modèle.</translation>
    </message>
    <message>
        <source>This message leaves little room for the reply, and none for earlier messages.</source>
        <extracomment>core/wording_context</extracomment>
        <translation>Ce message laisse peu de place à la réponse, et aucune aux messages précédents.</translation>
    </message>
    <message>
        <source>This message leaves little room for the reply.</source>
        <extracomment>core/wording_context</extracomment>
        <translation>Ce message laisse peu de place à la réponse.</translation>
    </message>
    <message>
        <source>This message, or the one before it, has been deleted.</source>
        <extracomment>core/wording_context</extracomment>
        <translation>Ce message, ou celui d’avant, a été supprimé.</translation>
    </message>
    <message>
        <source>This model is here already: {name}, from {source}.</source>
        <extracomment>core/wording</extracomment>
        <translation>Ce modèle est déjà ici&#xa0;: {name}, de {source}.</translation>
    </message>
    <message>
        <source>This model is not on this computer now.</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Ce modèle n’est pas sur cet ordinateur en ce moment.</translation>
    </message>
    <message>
        <source>This model is read faster than your memory gives: a part of it comes from the processor&apos;s cache.</source>
        <extracomment>core/wording_roofline</extracomment>
        <translation>Ce modèle est lu plus vite que votre mémoire ne fournit&#xa0;: une partie vient du cache du processeur.</translation>
    </message>
    <message>
        <source>This model reaches {percent}% of what your memory can give.</source>
        <extracomment>core/wording_roofline</extracomment>
        <translation>Ce modèle atteint {percent}&#xa0;% de ce que votre mémoire peut fournir.</translation>
    </message>
    <message>
        <source>This processor cannot run the engine&apos;s build “{variant}”.</source>
        <extracomment>core/words_of_devices</extracomment>
        <translation>Ce processeur ne peut pas exécuter la variante «&#x202f;{variant}&#x202f;» du moteur.</translation>
    </message>
    <message>
        <source>This reply cannot go on: the chat has gone on without it.</source>
        <extracomment>core/wording_context</extracomment>
        <translation>Cette réponse ne peut pas continuer&#xa0;: la conversation s’est poursuivie sans elle.</translation>
    </message>
    <message>
        <source>This repository has no model file that can be verified and used.</source>
        <extracomment>gui/search</extracomment>
        <translation>Ce dépôt n’a pas de fichier de modèle vérifiable et utilisable.</translation>
    </message>
    <message>
        <source>This system has no fonts.</source>
        <extracomment>core/wording_chats</extracomment>
        <translation>Ce système n’a aucune police de caractères.</translation>
    </message>
    <message>
        <source>This text is too long for a message.</source>
        <extracomment>gui/chat</extracomment>
        <translation>Ce texte est trop long pour un message.</translation>
    </message>
    <message>
        <source>This version of Goldcrest cannot run models of the kind “{architecture}”.</source>
        <extracomment>core/examine, core/wording</extracomment>
        <translation>Cette version de Goldcrest ne peut pas exécuter les modèles du type «&#x202f;{architecture}&#x202f;».</translation>
    </message>
    <message>
        <source>This works where the model&apos;s own template has a switch for it.</source>
        <extracomment>gui/chat</extracomment>
        <translation>Cela marche là où le gabarit de conversation a un réglage pour cela.</translation>
    </message>
    <message>
        <source>Those that were there before are kept as {name}.</source>
        <extracomment>core/words_of_chats</extracomment>
        <translation>Celles qui étaient là avant sont gardées sous {name}.</translation>
    </message>
    <message>
        <source>Thought for less than 1 s</source>
        <extracomment>gui/chat</extracomment>
        <translation>Réflexion de moins de 1 s</translation>
    </message>
    <message>
        <source>Thought for {minutes} min {seconds} s</source>
        <extracomment>gui/chat</extracomment>
        <translation>Réflexion de {minutes} min {seconds} s</translation>
    </message>
    <message>
        <source>Thought for {seconds} s</source>
        <extracomment>gui/chat</extracomment>
        <translation>Réflexion de {seconds} s</translation>
    </message>
    <message>
        <source>Thoughts</source>
        <extracomment>core/chat, gui/chat</extracomment>
        <translation>Réflexions</translation>
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
            <numerusform>Threads&#xa0;: {writing} en écriture, {reading} en lecture, {n} token par étape</numerusform>
            <numerusform>Threads&#xa0;: {writing} en écriture, {reading} en lecture, {n} tokens par étape</numerusform>
        </translation>
    </message>
    <message>
        <source>Three at most: take one away first.</source>
        <extracomment>gui/models</extracomment>
        <translation>Trois au plus&#xa0;: retirez-en un d’abord.</translation>
    </message>
    <message>
        <source>Thursday</source>
        <extracomment>gui/dates</extracomment>
        <translation>jeudi</translation>
    </message>
    <message>
        <source>Tight: needs {needed} for {context} of context; {free} are free, so close other programs</source>
        <extracomment>core/findings</extracomment>
        <translation>Tout juste&#xa0;: demande {needed} pour {context} de contexte&#x202f;; {free} sont libres, fermez donc d’autres programmes</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>gui/plots, gui/privacy</extracomment>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Title of the chat</source>
        <extracomment>gui/shelf</extracomment>
        <translation>Titre de la conversation</translation>
    </message>
    <message>
        <source>Titles by the model</source>
        <extracomment>core/settings</extracomment>
        <translation>Titres par le modèle</translation>
    </message>
    <message>
        <source>To remove all of this, models too, close Goldcrest and run “goldcrest purge” in a terminal, before you uninstall it. It lists everything and asks first.</source>
        <extracomment>gui/disk</extracomment>
        <translation>Pour supprimer tout cela, modèles compris, fermez Goldcrest et lancez « goldcrest purge » dans un terminal, avant de le désinstaller. La commande énumère tout et demande d’abord.</translation>
    </message>
    <message>
        <source>To the models folder, which takes no time.</source>
        <extracomment>gui/library</extracomment>
        <translation>Vers le dossier des modèles, ce qui est immédiat.</translation>
    </message>
    <message>
        <source>To the models folder.</source>
        <extracomment>gui/library</extracomment>
        <translation>Vers le dossier des modèles.</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>gui/chat_rows, gui/finding</extracomment>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Today&apos;s backup is made of the chats of now, and was checked.</source>
        <extracomment>gui/keeping</extracomment>
        <translation>La sauvegarde du jour contient les conversations actuelles, et a été vérifiée.</translation>
    </message>
    <message>
        <source>Tokens in the chat</source>
        <extracomment>gui/models</extracomment>
        <translation>Tokens dans la conversation</translation>
    </message>
    <message>
        <source>Tone</source>
        <extracomment>a specialist</extracomment>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Tool calls</source>
        <extracomment>a model</extracomment>
        <translation>Appels d’outils</translation>
    </message>
    <message>
        <source>Tool calls in 12 languages under a free licence</source>
        <extracomment>a model</extracomment>
        <translation>Appels d’outils en 12 langues sous licence libre</translation>
    </message>
    <message>
        <source>Tool calls, very long texts</source>
        <extracomment>a model</extracomment>
        <translation>Appels d’outils, très longs textes</translation>
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
        <translation>Traduire</translation>
    </message>
    <message>
        <source>Translate the following text into {{language}}. Keep the meaning and the tone. Answer with the translation only.

{{text}}</source>
        <extracomment>a prompt</extracomment>
        <translation>Traduis le texte suivant en {{langue}}. Garde le sens et le ton. Réponds par la traduction seulement.

{{texte}}</translation>
    </message>
    <message>
        <source>Translates what you write, and says nothing else.</source>
        <extracomment>a specialist</extracomment>
        <translation>Traduit ce que vous écrivez, et ne dit rien d’autre.</translation>
    </message>
    <message>
        <source>Translation</source>
        <extracomment>gui/search</extracomment>
        <translation>Traduction</translation>
    </message>
    <message>
        <source>Trending</source>
        <extracomment>gui/search</extracomment>
        <translation>Tendances</translation>
    </message>
    <message>
        <source>Tries the engine&apos;s builds for this processor, numbers of threads and more for a minute. What is fastest here is used from then on.</source>
        <extracomment>gui/speed</extracomment>
        <translation>Essaie pendant une minute les variantes du moteur pour ce processeur, les nombres de threads et plus encore. Ce qui est le plus rapide ici est ensuite utilisé.</translation>
    </message>
    <message>
        <source>Tries the engine, the disk and everything else that Goldcrest needs on this computer. It takes about half a minute.</source>
        <extracomment>gui/doctor</extracomment>
        <translation>Essaie le moteur, le disque et tout ce dont Goldcrest a besoin sur cet ordinateur. Cela prend environ une demi-minute.</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>gui/chat, gui/downloads, gui/errors, gui/prompts, gui/search, gui/specialists</extracomment>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <extracomment>core/wording_hub</extracomment>
        <translation>Réessayez dans quelques minutes.</translation>
    </message>
    <message>
        <source>Try again in {seconds} s.</source>
        <extracomment>core/wording_hub</extracomment>
        <translation>Réessayez dans {seconds} s.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <extracomment>core/wording</extracomment>
        <translation>Réessayez.</translation>
    </message>
    <message>
        <source>Try again: the {bytes} that arrived are kept.</source>
        <extracomment>core/wording_hub</extracomment>
        <translation>Réessayez&#xa0;: les {bytes} arrivés sont gardés.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, install Goldcrest again.</source>
        <extracomment>core/words_of_documents</extracomment>
        <translation>Réessayez&#x202f;; si cela persiste, réinstallez Goldcrest.</translation>
    </message>
    <message>
        <source>Try it again. If it happens once more, please send the report.</source>
        <extracomment>gui/errors</extracomment>
        <translation>Réessayez. Si cela se reproduit, veuillez envoyer le rapport.</translation>
    </message>
    <message>
        <source>Try it again…</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>Réessayer…</translation>
    </message>
    <message>
        <source>Try it now with a model that is here</source>
        <extracomment>gui/models</extracomment>
        <translation>Essayer maintenant avec un modèle d’ici</translation>
    </message>
    <message>
        <source>Try it now with the built-in self-test model</source>
        <extracomment>gui/models</extracomment>
        <translation>Essayer maintenant avec le modèle d’autotest intégré</translation>
    </message>
    <message>
        <source>Try now</source>
        <extracomment>gui/downloads</extracomment>
        <translation>Essayer maintenant</translation>
    </message>
    <message>
        <source>Trying, {time}</source>
        <extracomment>gui/speed</extracomment>
        <translation>Essai en cours, {time}</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <extracomment>gui/dates</extracomment>
        <translation>mardi</translation>
    </message>
    <message>
        <source>Turkish</source>
        <extracomment>a specialist, core/languages</extracomment>
        <translation>Turc</translation>
    </message>
    <message>
        <source>Turns notes into an e-mail that can be sent.</source>
        <extracomment>a specialist</extracomment>
        <translation>Transforme des notes en un e-mail prêt à envoyer.</translation>
    </message>
    <message>
        <source>Tutor</source>
        <extracomment>a specialist</extracomment>
        <translation>Tuteur</translation>
    </message>
    <message>
        <source>Twice {place}</source>
        <extracomment>gui/library</extracomment>
        <translation>Deux fois {place}</translation>
    </message>
    <message>
        <source>Type / at the start of a message to put one in.</source>
        <extracomment>gui/prompts</extracomment>
        <translation>Tapez / au début d’un message pour en insérer une.</translation>
    </message>
    <message>
        <source>TypeScript</source>
        <extracomment>a specialist</extracomment>
        <translation>TypeScript</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <extracomment>a specialist, core/languages</extracomment>
        <translation>Ukrainien</translation>
    </message>
    <message>
        <source>Underline words that the system&apos;s dictionary does not have.</source>
        <extracomment>core/settings</extracomment>
        <translation>Souligner les mots absents du dictionnaire du système.</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>gui/chat, gui/chat_actions, gui/prompts, gui/reports, gui/specialists, gui/speed, gui/temporary</extracomment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo: use again what was found</source>
        <extracomment>gui/speed</extracomment>
        <translation>Annuler&#xa0;: réutiliser ce qui a été trouvé</translation>
    </message>
    <message>
        <source>Unfinished download, {progress}; the same download goes on with it</source>
        <extracomment>gui/disk</extracomment>
        <translation>Téléchargement inachevé, {progress}&#x202f;; le même téléchargement le continue</translation>
    </message>
    <message>
        <source>Unfinished download; it goes on under Downloads</source>
        <extracomment>gui/disk</extracomment>
        <translation>Téléchargement inachevé&#x202f;; il continue sous Téléchargements</translation>
    </message>
    <message>
        <source>Unfinished download; what has arrived cannot be read at the moment</source>
        <extracomment>gui/disk</extracomment>
        <translation>Téléchargement inachevé&#x202f;; ce qui est arrivé ne peut pas être lu pour le moment</translation>
    </message>
    <message>
        <source>Unfinished downloads</source>
        <extracomment>gui/disk</extracomment>
        <translation>Téléchargements inachevés</translation>
    </message>
    <message>
        <source>Uninstalling</source>
        <extracomment>gui/about</extracomment>
        <translation>Désinstallation</translation>
    </message>
    <message>
        <source>Unknown processor</source>
        <extracomment>gui/plots</extracomment>
        <translation>Processeur inconnu</translation>
    </message>
    <message>
        <source>Unload after</source>
        <extracomment>core/settings</extracomment>
        <translation>Décharger après</translation>
    </message>
    <message>
        <source>Unlock it, install one such as GNOME Keyring or KWallet, or keep the token in a file.</source>
        <extracomment>core/wording_hub</extracomment>
        <translation>Déverrouillez-le, installez-en un comme GNOME Keyring ou KWallet, ou gardez le jeton dans un fichier.</translation>
    </message>
    <message>
        <source>Unpin</source>
        <extracomment>gui/chat, gui/shelf</extracomment>
        <translation>Désépingler</translation>
    </message>
    <message>
        <source>Unpin some of them, or choose a longer context.</source>
        <extracomment>core/wording_context</extracomment>
        <translation>Désépinglez-en certains, ou choisissez un contexte plus long.</translation>
    </message>
    <message>
        <source>Up to {number}B</source>
        <extracomment>gui/search</extracomment>
        <translation>Jusqu’à {number}B</translation>
    </message>
    <message>
        <source>Up to {n} GHz</source>
        <extracomment>core/machine</extracomment>
        <translation>Jusqu’à {n}&#xa0;GHz</translation>
    </message>
    <message>
        <source>Update Goldcrest to use it.</source>
        <extracomment>core/words_of_specialists</extracomment>
        <translation>Mettez Goldcrest à jour pour l’utiliser.</translation>
    </message>
    <message>
        <source>Update Goldcrest to use them.</source>
        <extracomment>core/words_of_prompts</extracomment>
        <translation>Mettez Goldcrest à jour pour les utiliser.</translation>
    </message>
    <message>
        <source>Update Goldcrest, or choose another model.</source>
        <extracomment>core/wording</extracomment>
        <translation>Mettez Goldcrest à jour, ou choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>Update the driver of the graphics processor, then choose in the settings again what models run on.</source>
        <extracomment>core/words_of_checkup</extracomment>
        <translation>Mettez à jour le pilote du processeur graphique, puis choisissez à nouveau dans les paramètres sur quoi les modèles s’exécutent.</translation>
    </message>
    <message>
        <source>Update the driver of the graphics processor. Until then, choose the processor in the settings as what models run on.</source>
        <extracomment>core/words_of_checkup</extracomment>
        <translation>Mettez à jour le pilote du processeur graphique. D’ici là, choisissez dans les paramètres d’exécuter les modèles sur le processeur.</translation>
    </message>
    <message>
        <source>Updates</source>
        <extracomment>gui/about</extracomment>
        <translation>Mises à jour</translation>
    </message>
    <message>
        <source>Use</source>
        <extracomment>core/machine, gui/chat</extracomment>
        <translation>Utilisation</translation>
    </message>
    <message>
        <source>Use Goldcrest&apos;s own folder</source>
        <extracomment>gui/library</extracomment>
        <translation>Utiliser le dossier de Goldcrest</translation>
    </message>
    <message>
        <source>Use in a new chat</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Utiliser dans une conversation</translation>
    </message>
    <message>
        <source>Use it as it is</source>
        <extracomment>gui/library</extracomment>
        <translation>Utiliser tel quel</translation>
    </message>
    <message>
        <source>Use it as it is now</source>
        <extracomment>gui/chat</extracomment>
        <translation>Utiliser la version actuelle</translation>
    </message>
    <message>
        <source>Use its window, or close it first.</source>
        <extracomment>core/wording</extracomment>
        <translation>Utilisez sa fenêtre, ou fermez-la d’abord.</translation>
    </message>
    <message>
        <source>Use llama.cpp&apos;s own settings</source>
        <extracomment>gui/speed</extracomment>
        <translation>Utiliser les réglages de llama.cpp</translation>
    </message>
    <message>
        <source>Use models of other programs</source>
        <extracomment>core/settings</extracomment>
        <translation>Utiliser les modèles d’autres programmes</translation>
    </message>
    <message>
        <source>Use the specialist that is offered</source>
        <extracomment>gui/commands</extracomment>
        <translation>Utiliser le spécialiste proposé</translation>
    </message>
    <message>
        <source>Use {name}</source>
        <extracomment>gui/chat</extracomment>
        <translation>Utiliser {name}</translation>
    </message>
    <message>
        <source>Used unchanged, as separate files, so you may put your own builds in their place. The source is at the address given.</source>
        <extracomment>core/components</extracomment>
        <translation>Utilisé sans changement, dans des fichiers séparés : vous pouvez donc les remplacer par les vôtres. Les sources sont à l’adresse indiquée.</translation>
    </message>
    <message>
        <source>Verify all models</source>
        <extracomment>gui/doctor</extracomment>
        <translation>Vérifier tous les modèles</translation>
    </message>
    <message>
        <source>Version</source>
        <extracomment>gui/about</extracomment>
        <translation>Version</translation>
    </message>
    <message>
        <source>Version, updates and licences…</source>
        <extracomment>gui/settings</extracomment>
        <translation>Version, mises à jour et licences…</translation>
    </message>
    <message>
        <source>Versions</source>
        <extracomment>app_doctor</extracomment>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <extracomment>core/languages</extracomment>
        <translation>Vietnamien</translation>
    </message>
    <message>
        <source>View</source>
        <extracomment>gui/commands</extracomment>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Wait until that has ended, or stop it, then try again.</source>
        <extracomment>core/wording_disk</extracomment>
        <translation>Attendez que cela soit terminé, ou arrêtez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>Wait until that has ended, then try again.</source>
        <extracomment>core/wording_disk</extracomment>
        <translation>Attendez que cela soit terminé, puis réessayez.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>gui/downloads</extracomment>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Waiting for the reply before it</source>
        <extracomment>gui/chat</extracomment>
        <translation>Attend la réponse qui précède</translation>
    </message>
    <message>
        <source>Waiting for the reply to end</source>
        <extracomment>gui/speed</extracomment>
        <translation>En attente de la fin de la réponse</translation>
    </message>
    <message>
        <source>Waiting to be checked</source>
        <extracomment>gui/library</extracomment>
        <translation>En attente de vérification</translation>
    </message>
    <message>
        <source>Waiting until nothing else is computed</source>
        <extracomment>gui/models</extracomment>
        <translation>En attente qu’aucun autre calcul ne soit en cours</translation>
    </message>
    <message>
        <source>Waiting: a reply or another measurement comes first</source>
        <extracomment>gui/speed</extracomment>
        <translation>En attente&#xa0;: une réponse ou une autre mesure passe d’abord</translation>
    </message>
    <message>
        <source>Waits for the model before it</source>
        <extracomment>gui/chat</extracomment>
        <translation>Attend le modèle qui précède</translation>
    </message>
    <message>
        <source>Waits for the reply above</source>
        <extracomment>gui/chat</extracomment>
        <translation>Attend la réponse ci-dessus</translation>
    </message>
    <message>
        <source>Warming up</source>
        <extracomment>gui/models</extracomment>
        <translation>Préchauffage</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <extracomment>gui/keeping</extracomment>
        <translation>Page web (*.html)</translation>
    </message>
    <message>
        <source>Web pages, a zip file</source>
        <extracomment>gui/keeping</extracomment>
        <translation>Pages web, un fichier zip</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <extracomment>gui/dates</extracomment>
        <translation>mercredi</translation>
    </message>
    <message>
        <source>Weigh it as usual</source>
        <extracomment>gui/speed</extracomment>
        <translation>Pondérer comme d’habitude</translation>
    </message>
    <message>
        <source>Weigh it otherwise</source>
        <extracomment>gui/speed</extracomment>
        <translation>Pondérer autrement</translation>
    </message>
    <message>
        <source>Welcome to Goldcrest</source>
        <extracomment>gui/models</extracomment>
        <translation>Bienvenue dans Goldcrest</translation>
    </message>
    <message>
        <source>What can be done</source>
        <extracomment>gui/commands</extracomment>
        <translation>Ce qu’on peut faire</translation>
    </message>
    <message>
        <source>What do you need ideas for?</source>
        <extracomment>a specialist</extracomment>
        <translation>Pour quoi cherchez-vous des idées&#x202f;?</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <extracomment>gui/commands</extracomment>
        <translation>Que voulez-vous faire&#x202f;?</translation>
    </message>
    <message>
        <source>What do you want to learn?</source>
        <extracomment>a specialist</extracomment>
        <translation>Que voulez-vous apprendre&#x202f;?</translation>
    </message>
    <message>
        <source>What happens when a chat grows longer than the model reads. Pinned messages always stay.</source>
        <extracomment>core/settings</extracomment>
        <translation>Ce qui se passe quand une conversation dépasse ce que le modèle lit. Les messages épinglés restent toujours.</translation>
    </message>
    <message>
        <source>What is chosen takes the place of {blank} in instructions.</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Ce qui est choisi prend la place de {blank} dans les instructions.</translation>
    </message>
    <message>
        <source>What is in {path} belongs to {owner}, so Goldcrest takes nothing out of it.</source>
        <extracomment>core/wording_disk</extracomment>
        <translation>Ce qui est dans {path} appartient à {owner}&#xa0;: Goldcrest n’en retire rien.</translation>
    </message>
    <message>
        <source>What is new</source>
        <extracomment>gui/about</extracomment>
        <translation>Nouveautés</translation>
    </message>
    <message>
        <source>What is not changed here is as the model&apos;s maker recommends.</source>
        <extracomment>gui/chat</extracomment>
        <translation>Ce qui n’est pas changé ici suit les conseils de l’auteur du modèle.</translation>
    </message>
    <message>
        <source>What is sent of {name}</source>
        <extracomment>gui/chat</extracomment>
        <translation>Ce qui est envoyé de {name}</translation>
    </message>
    <message>
        <source>What is wrong is fetched again: the list and the downloads show how far it is.</source>
        <extracomment>gui/library</extracomment>
        <translation>Ce qui est erroné est téléchargé de nouveau&#xa0;: la liste et les téléchargements montrent l’avancement.</translation>
    </message>
    <message>
        <source>What it does</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Ce qu’il fait</translation>
    </message>
    <message>
        <source>What leaves this computer</source>
        <extracomment>gui/privacy</extracomment>
        <translation>Ce qui quitte cet ordinateur</translation>
    </message>
    <message>
        <source>What leaves this computer while Offline is off</source>
        <extracomment>gui/privacy</extracomment>
        <translation>Ce qui quitte cet ordinateur quand Hors ligne est désactivé</translation>
    </message>
    <message>
        <source>What models wrote</source>
        <extracomment>gui/finding</extracomment>
        <translation>Ce que les modèles ont écrit</translation>
    </message>
    <message>
        <source>What should be written?</source>
        <extracomment>a specialist</extracomment>
        <translation>Que faut-il écrire&#x202f;?</translation>
    </message>
    <message>
        <source>What takes room</source>
        <extracomment>gui/disk</extracomment>
        <translation>Ce qui occupe de la place</translation>
    </message>
    <message>
        <source>What takes room on this computer, and what of it can go.</source>
        <extracomment>gui/settings</extracomment>
        <translation>Ce qui occupe de la place sur cet ordinateur, et ce qui peut partir.</translation>
    </message>
    <message>
        <source>What takes room: {groups}</source>
        <extracomment>gui/disk</extracomment>
        <translation>Ce qui occupe de la place&#xa0;: {groups}</translation>
    </message>
    <message>
        <source>What the chart shows</source>
        <extracomment>gui/speed</extracomment>
        <translation>Ce que montre le graphique</translation>
    </message>
    <message>
        <source>What the file is</source>
        <extracomment>gui/keeping</extracomment>
        <translation>Ce qu’est le fichier</translation>
    </message>
    <message>
        <source>What the model knew of it was on the disk.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>Ce que le modèle en savait était sur le disque.</translation>
    </message>
    <message>
        <source>What the model reads</source>
        <extracomment>gui/chat</extracomment>
        <translation>Ce que le modèle lit</translation>
    </message>
    <message>
        <source>What the model should know or keep to in this chat</source>
        <extracomment>gui/chat</extracomment>
        <translation>Ce que le modèle doit savoir ou respecter dans cette conversation</translation>
    </message>
    <message>
        <source>What this computer is made of, as far as its system tells</source>
        <extracomment>gui/hardware</extracomment>
        <translation>De quoi cet ordinateur est fait, pour autant que son système l’indique</translation>
    </message>
    <message>
        <source>What to find the fastest settings for</source>
        <extracomment>gui/speed</extracomment>
        <translation>Pour quoi trouver les réglages les plus rapides</translation>
    </message>
    <message>
        <source>What was written so far is kept. Send the message again, or try another model.</source>
        <extracomment>core/wording</extracomment>
        <translation>Ce qui a été écrit jusqu’ici est gardé. Envoyez le message à nouveau, ou essayez un autre modèle.</translation>
    </message>
    <message>
        <source>What was written so far is kept. Send the message again.</source>
        <extracomment>core/wording</extracomment>
        <translation>Ce qui a été écrit jusqu’ici est gardé. Envoyez le message à nouveau.</translation>
    </message>
    <message>
        <source>What you download is listed here, while it comes and afterwards.</source>
        <extracomment>gui/downloads</extracomment>
        <translation>Ce que vous téléchargez figure ici, pendant et après.</translation>
    </message>
    <message>
        <source>What you search for</source>
        <extracomment>gui/privacy</extracomment>
        <translation>Ce que vous cherchez</translation>
    </message>
    <message>
        <source>What you were writing in its place is still in the message box.</source>
        <extracomment>gui/chat</extracomment>
        <translation>Ce que vous écriviez à sa place est encore dans la zone de message.</translation>
    </message>
    <message>
        <source>What you wrote</source>
        <extracomment>gui/finding</extracomment>
        <translation>Ce que vous avez écrit</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>gui/models, gui/plots, gui/speed</extracomment>
        <translation>Quand</translation>
    </message>
    <message>
        <source>When a new chat offers it</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Quand une nouvelle conversation le propose</translation>
    </message>
    <message>
        <source>When it is full</source>
        <extracomment>gui/chat</extracomment>
        <translation>Quand c’est plein</translation>
    </message>
    <message>
        <source>When something breaks, Goldcrest keeps a file of what went wrong and where in the program. It contains no chats, and nothing sends it: you can pass it on yourself. The newest 20 stay.</source>
        <extracomment>gui/reports</extracomment>
        <translation>Quand quelque chose casse, Goldcrest garde un fichier qui dit ce qui n’a pas marché, et où dans le programme. Il ne contient aucune conversation, et rien ne l’envoie&#x202f;: vous pouvez le transmettre vous-même. Les 20 plus récents restent.</translation>
    </message>
    <message>
        <source>When the first message has one of these words.</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Quand le premier message contient l’un de ces mots.</translation>
    </message>
    <message>
        <source>When the first message {does}</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Quand le premier message {does}</translation>
    </message>
    <message>
        <source>Where downloaded models are kept.</source>
        <extracomment>core/settings</extracomment>
        <translation>Où les modèles téléchargés sont gardés.</translation>
    </message>
    <message>
        <source>Where is the folder now?</source>
        <extracomment>gui/library</extracomment>
        <translation>Où est le dossier maintenant&#x202f;?</translation>
    </message>
    <message>
        <source>Where older messages are left out, what follows is read anew.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>Là où d’anciens messages sont omis, ce qui suit est relu.</translation>
    </message>
    <message>
        <source>Where things are</source>
        <extracomment>gui/about</extracomment>
        <translation>Où se trouvent les choses</translation>
    </message>
    <message>
        <source>Which model you choose</source>
        <extracomment>gui/privacy</extracomment>
        <translation>Le modèle que vous choisissez</translation>
    </message>
    <message>
        <source>Which parts are sent?</source>
        <extracomment>gui/chat</extracomment>
        <translation>Quelles parties sont envoyées&#x202f;?</translation>
    </message>
    <message>
        <source>Which version you have</source>
        <extracomment>gui/privacy</extracomment>
        <translation>Quelle version vous avez</translation>
    </message>
    <message>
        <source>Whichever answers</source>
        <extracomment>gui/specialists</extracomment>
        <translation>N’importe lequel</translation>
    </message>
    <message>
        <source>While an earlier message is being changed its files stay as they are, and none can be added.</source>
        <extracomment>gui/chat</extracomment>
        <translation>Pendant qu’un message précédent est modifié, ses fichiers restent tels quels et aucun ne peut être ajouté.</translation>
    </message>
    <message>
        <source>Who is it for, and what should it say?</source>
        <extracomment>a specialist</extracomment>
        <translation>À qui est-ce destiné, et que faut-il dire&#x202f;?</translation>
    </message>
    <message>
        <source>Why is it slow?</source>
        <extracomment>gui/chat, gui/why</extracomment>
        <translation>Pourquoi est-ce lent&#x202f;?</translation>
    </message>
    <message>
        <source>Window</source>
        <extracomment>gui/doctor</extracomment>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Windows does not tell of VNNI and AMX</source>
        <extracomment>core/machine</extracomment>
        <translation>Windows n’indique pas VNNI et AMX</translation>
    </message>
    <message>
        <source>With Ctrl+Enter, Enter alone begins a new line. Shift+Enter always does.</source>
        <extracomment>core/settings</extracomment>
        <translation>Avec Ctrl+Entrée, Entrée seule commence une nouvelle ligne. Maj+Entrée le fait toujours.</translation>
    </message>
    <message>
        <source>With it, old chats go on without being read again</source>
        <extracomment>gui/disk</extracomment>
        <translation>Avec cela, les anciennes conversations continuent sans être relues</translation>
    </message>
    <message>
        <source>With its file for pictures, {size} more</source>
        <extracomment>gui/search</extracomment>
        <translation>Avec son fichier pour les images, {size} de plus</translation>
    </message>
    <message>
        <source>With {own} a typical turn takes as long.</source>
        <extracomment>core/wording_tuning</extracomment>
        <translation>Avec {own}, un échange typique prend autant de temps.</translation>
    </message>
    <message>
        <source>With {own} a typical turn takes {n} times as long.</source>
        <extracomment>core/wording_tuning</extracomment>
        <translation>Avec {own}, un échange typique prend {n} fois plus de temps.</translation>
    </message>
    <message>
        <source>With {own} a typical turn takes {percent} less.</source>
        <extracomment>core/wording_tuning</extracomment>
        <translation>Avec {own}, un échange typique prend {percent} de moins.</translation>
    </message>
    <message>
        <source>With {own} a typical turn takes {percent} longer.</source>
        <extracomment>core/wording_tuning</extracomment>
        <translation>Avec {own}, un échange typique prend {percent} de plus.</translation>
    </message>
    <message>
        <source>With {tokens} to look back at, each new one takes about {percent} longer.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>Avec {tokens} à revoir, chaque nouveau token prend environ {percent} de plus.</translation>
    </message>
    <message>
        <source>Won&apos;t fit: needs {needed} for {context} of context; this computer has {total}</source>
        <extracomment>core/findings</extracomment>
        <translation>Ne tient pas&#xa0;: demande {needed} pour {context} de contexte&#x202f;; cet ordinateur a {total}</translation>
    </message>
    <message>
        <source>Word document</source>
        <extracomment>core/words_of_documents</extracomment>
        <translation>document Word</translation>
    </message>
    <message>
        <source>Words, with commas between</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Mots, séparés par des virgules</translation>
    </message>
    <message>
        <source>Wrap lines</source>
        <extracomment>gui/chat</extracomment>
        <translation>Couper les lignes</translation>
    </message>
    <message>
        <source>Write a friendly, short answer to the message below. What I want to say: {{answer}}

{{message}}</source>
        <extracomment>a prompt</extracomment>
        <translation>Écris une réponse courte et aimable au message ci-dessous. Ce que je veux dire&#xa0;: {{réponse}}

{{message}}</translation>
    </message>
    <message>
        <source>Write a letter, a digit, F1 to F12 or Space, with Ctrl, Alt or Meta: Ctrl+Alt+Space.</source>
        <extracomment>core/words_of_devices</extracomment>
        <translation>Écrivez une lettre, un chiffre, F1 à F12 ou Space, avec Ctrl, Alt ou Meta&#xa0;: Ctrl+Alt+Space.</translation>
    </message>
    <message>
        <source>Write a message</source>
        <extracomment>gui/commands</extracomment>
        <translation>Écrire un message</translation>
    </message>
    <message>
        <source>Write a short, friendly email that moves Tuesday&apos;s meeting to Thursday.</source>
        <extracomment>gui/chat</extracomment>
        <translation>Écris un court e-mail aimable qui déplace à jeudi la réunion de mardi.</translation>
    </message>
    <message>
        <source>Write an e-mail</source>
        <extracomment>a specialist</extracomment>
        <translation>Écrire un e-mail</translation>
    </message>
    <message>
        <source>Write code</source>
        <extracomment>a specialist</extracomment>
        <translation>Écrire du code</translation>
    </message>
    <message>
        <source>Write it in GOLDCREST_UPDATES as https://name/path, or leave it out.</source>
        <extracomment>core/wording_hub</extracomment>
        <translation>Écrivez-la dans GOLDCREST_UPDATES sous la forme https://nom/chemin, ou omettez-la.</translation>
    </message>
    <message>
        <source>Write it in the settings as http://name:port or socks5://name:port, or choose another proxy setting.</source>
        <extracomment>core/wording_hub</extracomment>
        <translation>Écrivez-la dans les paramètres sous la forme http://nom:port ou socks5://nom:port, ou choisissez un autre réglage de proxy.</translation>
    </message>
    <message>
        <source>Write it in the settings, under Network, as https://name, or leave it empty.</source>
        <extracomment>core/wording_hub</extracomment>
        <translation>Écrivez-la dans les paramètres, sous Réseau, sous la forme https://nom, ou laissez-la vide.</translation>
    </message>
    <message>
        <source>Write or paste a JSON schema, or load one. Until then replies are free text.</source>
        <extracomment>gui/chat</extracomment>
        <translation>Écrivez ou collez un schéma JSON, ou chargez-en un. D’ici là, les réponses sont du texte libre.</translation>
    </message>
    <message>
        <source>Write or paste a grammar, or load one. Until then replies are free text.</source>
        <extracomment>gui/chat</extracomment>
        <translation>Écrivez ou collez une grammaire, ou chargez-en une. D’ici là, les réponses sont du texte libre.</translation>
    </message>
    <message>
        <source>Write over it, or send again to send the message as it is.</source>
        <extracomment>gui/chat</extracomment>
        <translation>Écrivez par-dessus, ou envoyez à nouveau pour envoyer le message tel quel.</translation>
    </message>
    <message>
        <source>Write the last reply again</source>
        <extracomment>gui/commands</extracomment>
        <translation>Réécrire la dernière réponse</translation>
    </message>
    <message>
        <source>Write the text again without these mistakes. Write only the text.</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Réécris le texte sans ces fautes. N’écris que le texte.</translation>
    </message>
    <message>
        <source>Write to {where}</source>
        <extracomment>gui/chat</extracomment>
        <translation>Écrire à {where}</translation>
    </message>
    <message>
        <source>Write with a small model&apos;s help</source>
        <extracomment>core/settings</extracomment>
        <translation>Écrire avec l’aide d’un petit modèle</translation>
    </message>
    <message>
        <source>Write without the small model&apos;s help.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>Écrivez sans l’aide du petit modèle.</translation>
    </message>
    <message>
        <source>Writes for a minute afterwards: does this computer slow down?</source>
        <extracomment>gui/speed</extracomment>
        <translation>Écrit ensuite pendant une minute&#xa0;: cet ordinateur ralentit-il&#x202f;?</translation>
    </message>
    <message>
        <source>Writes small programs and functions, with the code first.</source>
        <extracomment>a specialist</extracomment>
        <translation>Écrit de petits programmes et fonctions, le code d’abord.</translation>
    </message>
    <message>
        <source>Writing</source>
        <extracomment>core/settings, gui/chat, gui/models, gui/speed</extracomment>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>Writing a message</source>
        <extracomment>gui/commands</extracomment>
        <translation>Écriture d’un message</translation>
    </message>
    <message>
        <source>Writing and explaining code</source>
        <extracomment>a model</extracomment>
        <translation>Écriture et explication de code</translation>
    </message>
    <message>
        <source>Writing and translating, pictures with a second file</source>
        <extracomment>a model</extracomment>
        <translation>Écriture et traduction, images avec un second fichier</translation>
    </message>
    <message>
        <source>Writing for a minute</source>
        <extracomment>gui/models</extracomment>
        <translation>Écriture pendant une minute</translation>
    </message>
    <message numerus="yes">
        <source>Writing is {percent}% slower than in the earlier result under equal conditions ({now} instead of {usual} tokens/s).</source>
        <comment>Writing is {percent}% slower than in the earlier {n} results under equal conditions ({now} instead of {usual} tokens/s).</comment>
        <extracomment>core/words_of_speed</extracomment>
        <translation>
            <numerusform>L’écriture est {percent}&#xa0;% plus lente que dans le résultat précédent à conditions égales ({now} au lieu de {usual} tokens/s).</numerusform>
            <numerusform>L’écriture est {percent}&#xa0;% plus lente que dans les {n} résultats précédents à conditions égales ({now} au lieu de {usual} tokens/s).</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing, {tokens} into a chat</source>
        <extracomment>gui/models, gui/speed</extracomment>
        <translation>Écriture, après {tokens} de conversation</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <extracomment>gui/chat_rows, gui/finding</extracomment>
        <translation>Hier</translation>
    </message>
    <message>
        <source>You</source>
        <extracomment>core/chat, gui/finding</extracomment>
        <translation>Vous</translation>
    </message>
    <message>
        <source>You can download it anyway.</source>
        <extracomment>core/wording_hub</extracomment>
        <translation>Vous pouvez quand même le télécharger.</translation>
    </message>
    <message>
        <source>You can look at all models, or try the built-in one.</source>
        <extracomment>gui/models</extracomment>
        <translation>Vous pouvez voir tous les modèles, ou essayer celui qui est intégré.</translation>
    </message>
    <message>
        <source>You choose</source>
        <extracomment>gui/specialists</extracomment>
        <translation>À vous de choisir</translation>
    </message>
    <message>
        <source>You have the newest version.</source>
        <extracomment>gui/about</extracomment>
        <translation>Vous avez la version la plus récente.</translation>
    </message>
    <message>
        <source>Your chats</source>
        <extracomment>gui/keeping, gui/pages, gui/privacy, gui/settings</extracomment>
        <translation>Vos conversations</translation>
    </message>
    <message>
        <source>Your chats and measurements</source>
        <extracomment>gui/disk</extracomment>
        <translation>Vos conversations et mesures</translation>
    </message>
    <message>
        <source>Your chats are saved. You can go on; if something looks wrong, start Goldcrest again. The report below helps to mend it. It contains no chats; please look through it before you pass it on.</source>
        <extracomment>gui/dialogs</extracomment>
        <translation>Vos conversations sont enregistrées. Vous pouvez continuer&#x202f;; si quelque chose semble anormal, redémarrez Goldcrest. Le rapport ci-dessous aide à corriger l’erreur. Il ne contient aucune conversation&#x202f;; parcourez-le avant de le transmettre.</translation>
    </message>
    <message>
        <source>Your chats were written by a newer version of Goldcrest.</source>
        <extracomment>core/wording_disk</extracomment>
        <translation>Vos conversations ont été écrites par une version plus récente de Goldcrest.</translation>
    </message>
    <message>
        <source>Your chats will be listed here.</source>
        <extracomment>gui/sidebar</extracomment>
        <translation>Vos conversations figureront ici.</translation>
    </message>
    <message>
        <source>Your desktop asks you first, and may let you choose another key.</source>
        <extracomment>gui/settings</extracomment>
        <translation>Votre bureau vous demande d’abord, et peut vous laisser choisir une autre touche.</translation>
    </message>
    <message>
        <source>Your desktop lets no program have such a key. In its own settings a key can start this command: goldcrest window --quick</source>
        <extracomment>gui/settings</extracomment>
        <translation>Votre bureau n’accorde une telle touche à aucun programme. Dans ses propres paramètres, une touche peut lancer cette commande&#xa0;: goldcrest window --quick</translation>
    </message>
    <message>
        <source>Your last reply: by {model} at {speed}, {time}, in the chat “{chat}”.</source>
        <extracomment>gui/speed</extracomment>
        <translation>Votre dernière réponse&#xa0;: par {model} à {speed}, {time}, dans la conversation «&#x202f;{chat}&#x202f;».</translation>
    </message>
    <message>
        <source>Your last reply: by {model} at {speed}, {time}.</source>
        <extracomment>gui/speed</extracomment>
        <translation>Votre dernière réponse&#xa0;: par {model} à {speed}, {time}.</translation>
    </message>
    <message>
        <source>Your last reply: by {model}, {time}, in the chat “{chat}”.</source>
        <extracomment>gui/speed</extracomment>
        <translation>Votre dernière réponse&#xa0;: par {model}, {time}, dans la conversation «&#x202f;{chat}&#x202f;».</translation>
    </message>
    <message>
        <source>Your last reply: by {model}, {time}.</source>
        <extracomment>gui/speed</extracomment>
        <translation>Votre dernière réponse&#xa0;: par {model}, {time}.</translation>
    </message>
    <message>
        <source>Your message</source>
        <extracomment>gui/chat</extracomment>
        <translation>Votre message</translation>
    </message>
    <message>
        <source>Your own</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Les vôtres</translation>
    </message>
    <message>
        <source>Your prompts</source>
        <extracomment>gui/settings</extracomment>
        <translation>Vos invites</translation>
    </message>
    <message>
        <source>a beginner</source>
        <extracomment>a specialist</extracomment>
        <translation>un débutant</translation>
    </message>
    <message>
        <source>a cache of a quarter of the size</source>
        <extracomment>core/wording_tuning</extracomment>
        <translation>un cache d’un quart de la taille</translation>
    </message>
    <message>
        <source>a cache of half the size</source>
        <extracomment>core/wording_tuning</extracomment>
        <translation>un cache de la moitié de la taille</translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <extracomment>gui/models</extracomment>
        <translation>encore quelques secondes</translation>
    </message>
    <message numerus="yes">
        <source>a file</source>
        <comment>{n} files</comment>
        <extracomment>core/words_of_chats</extracomment>
        <translation>
            <numerusform>un fichier</numerusform>
            <numerusform>{n} fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>a good one to begin with, by this computer&apos;s memory and cores</source>
        <extracomment>core/picker_reason</extracomment>
        <translation>un bon modèle pour commencer, selon la mémoire et les cœurs de cet ordinateur</translation>
    </message>
    <message>
        <source>a graphics processor</source>
        <extracomment>core/wording_tuning</extracomment>
        <translation>un processeur graphique</translation>
    </message>
    <message>
        <source>a licence of its own</source>
        <extracomment>core/licences</extracomment>
        <translation>une licence propre</translation>
    </message>
    <message numerus="yes">
        <source>a minute</source>
        <comment>{n} minutes</comment>
        <extracomment>core/wording_speed</extracomment>
        <translation>
            <numerusform>une minute</numerusform>
            <numerusform>{n} minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>a model</source>
        <extracomment>gui/plots</extracomment>
        <translation>un modèle</translation>
    </message>
    <message>
        <source>a model without a name</source>
        <extracomment>gui/speed</extracomment>
        <translation>un modèle sans nom</translation>
    </message>
    <message>
        <source>a newer version of Goldcrest wrote it</source>
        <extracomment>gui/specialists</extracomment>
        <translation>une version plus récente de Goldcrest l’a écrit</translation>
    </message>
    <message>
        <source>a newer version of the program wrote it</source>
        <extracomment>core/words_of_chats</extracomment>
        <translation>une version plus récente du programme l’a écrit</translation>
    </message>
    <message numerus="yes">
        <source>a part of another kind</source>
        <comment>{n} parts of other kinds</comment>
        <extracomment>core/words_of_chats</extracomment>
        <translation>
            <numerusform>une partie d’un autre type</numerusform>
            <numerusform>{n} parties d’autres types</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a picture</source>
        <comment>{n} pictures</comment>
        <extracomment>core/words_of_chats</extracomment>
        <translation>
            <numerusform>une image</numerusform>
            <numerusform>{n} images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a recording</source>
        <comment>{n} recordings</comment>
        <extracomment>core/words_of_chats</extracomment>
        <translation>
            <numerusform>un enregistrement</numerusform>
            <numerusform>{n} enregistrements</numerusform>
        </translation>
    </message>
    <message>
        <source>a reply or another measurement comes first</source>
        <extracomment>gui/speed</extracomment>
        <translation>une réponse ou une autre mesure passe d’abord</translation>
    </message>
    <message>
        <source>a school student</source>
        <extracomment>a specialist</extracomment>
        <translation>un élève</translation>
    </message>
    <message>
        <source>a smaller cache</source>
        <extracomment>core/wording_tuning</extracomment>
        <translation>un cache plus petit</translation>
    </message>
    <message>
        <source>a university student</source>
        <extracomment>a specialist</extracomment>
        <translation>un étudiant</translation>
    </message>
    <message numerus="yes">
        <source>a use of a tool</source>
        <comment>{n} uses of tools</comment>
        <extracomment>core/words_of_chats</extracomment>
        <translation>
            <numerusform>une utilisation d’un outil</numerusform>
            <numerusform>{n} utilisations d’outils</numerusform>
        </translation>
    </message>
    <message>
        <source>a use policy applies</source>
        <extracomment>a model</extracomment>
        <translation>des règles d’utilisation s’appliquent</translation>
    </message>
    <message>
        <source>a virtual disk does not tell</source>
        <extracomment>core/machine</extracomment>
        <translation>un disque virtuel ne l’indique pas</translation>
    </message>
    <message numerus="yes">
        <source>about a minute</source>
        <comment>about {n} minutes</comment>
        <extracomment>core/words_of_predictions</extracomment>
        <translation>
            <numerusform>environ une minute</numerusform>
            <numerusform>environ {n} minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>about the same</source>
        <extracomment>gui/plots</extracomment>
        <translation>à peu près pareil</translation>
    </message>
    <message>
        <source>about {number} t/s</source>
        <extracomment>gui/models</extracomment>
        <translation>environ {number} t/s</translation>
    </message>
    <message>
        <source>about {n} t/s</source>
        <extracomment>core/picker_reason</extracomment>
        <translation>environ {n} t/s</translation>
    </message>
    <message numerus="yes">
        <source>about {n} token</source>
        <comment>about {n} tokens</comment>
        <extracomment>gui/chat</extracomment>
        <translation>
            <numerusform>environ {n} token</numerusform>
            <numerusform>environ {n} tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>about {seconds}</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>environ {seconds}</translation>
    </message>
    <message>
        <source>about {sent} of {of} tokens: {what}</source>
        <extracomment>gui/chat</extracomment>
        <translation>environ {sent} tokens sur {of}&#xa0;: {what}</translation>
    </message>
    <message numerus="yes">
        <source>about {used} of {n} token, {share} %</source>
        <comment>about {used} of {n} tokens, {share} %</comment>
        <extracomment>gui/chat</extracomment>
        <translation>
            <numerusform>environ {used} sur {n} token, {share}&#xa0;%</numerusform>
            <numerusform>environ {used} sur {n} tokens, {share}&#xa0;%</numerusform>
        </translation>
    </message>
    <message>
        <source>after {time}</source>
        <extracomment>gui/models</extracomment>
        <translation>après {time}</translation>
    </message>
    <message>
        <source>always thinks first</source>
        <extracomment>gui/models</extracomment>
        <translation>réfléchit toujours d’abord</translation>
    </message>
    <message numerus="yes">
        <source>an adapter elsewhere</source>
        <comment>{n} adapters elsewhere</comment>
        <extracomment>core/words_of_chats</extracomment>
        <translation>
            <numerusform>un adaptateur ailleurs</numerusform>
            <numerusform>{n} adaptateurs ailleurs</numerusform>
        </translation>
    </message>
    <message>
        <source>an expert in another field</source>
        <extracomment>a specialist</extracomment>
        <translation>un expert d’un autre domaine</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more model</source>
        <comment>and {n} more models</comment>
        <extracomment>gui/plots</extracomment>
        <translation>
            <numerusform>et {n} modèle de plus</numerusform>
            <numerusform>et {n} modèles de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>another Goldcrest is at it</source>
        <extracomment>gui/downloads</extracomment>
        <translation>un autre Goldcrest s’en charge</translation>
    </message>
    <message>
        <source>answers as JSON</source>
        <extracomment>gui/specialists</extracomment>
        <translation>répond en JSON</translation>
    </message>
    <message>
        <source>answers as JSON by a schema</source>
        <extracomment>gui/specialists</extracomment>
        <translation>répond en JSON selon un schéma</translation>
    </message>
    <message>
        <source>answers at once</source>
        <extracomment>gui/models</extracomment>
        <translation>répond aussitôt</translation>
    </message>
    <message>
        <source>answers by a grammar</source>
        <extracomment>gui/specialists</extracomment>
        <translation>répond selon une grammaire</translation>
    </message>
    <message>
        <source>answers without thinking</source>
        <extracomment>gui/specialists</extracomment>
        <translation>répond sans réflexion</translation>
    </message>
    <message>
        <source>anything</source>
        <extracomment>gui/specialists</extracomment>
        <translation>n’importe quoi</translation>
    </message>
    <message>
        <source>apologetic</source>
        <extracomment>a specialist</extracomment>
        <translation>désolé</translation>
    </message>
    <message>
        <source>archived</source>
        <extracomment>gui/chat_rows</extracomment>
        <translation>archivée</translation>
    </message>
    <message>
        <source>as fast as with llama.cpp&apos;s own settings</source>
        <extracomment>core/wording_tuning</extracomment>
        <translation>aussi vite qu’avec les réglages de llama.cpp</translation>
    </message>
    <message>
        <source>as it should be</source>
        <extracomment>app_doctor_models</extracomment>
        <translation>comme il faut</translation>
    </message>
    <message>
        <source>as predicted</source>
        <extracomment>core/words_of_predictions</extracomment>
        <translation>comme prévu</translation>
    </message>
    <message>
        <source>at the start</source>
        <extracomment>gui/models</extracomment>
        <translation>au début</translation>
    </message>
    <message>
        <source>at the start of a message</source>
        <extracomment>gui/commands</extracomment>
        <translation>au début d’un message</translation>
    </message>
    <message>
        <source>at {place}</source>
        <extracomment>gui/plots</extracomment>
        <translation>à {place}</translation>
    </message>
    <message>
        <source>at {time}</source>
        <extracomment>gui/plots</extracomment>
        <translation>à {time}</translation>
    </message>
    <message>
        <source>before something changed</source>
        <extracomment>gui/models</extracomment>
        <translation>avant un changement</translation>
    </message>
    <message>
        <source>below 700 million monthly users, with a use policy; shown as Built with Llama</source>
        <extracomment>a model</extracomment>
        <translation>moins de 700 millions d’utilisateurs par mois, avec des règles d’utilisation&#x202f;; affiché comme Built with Llama</translation>
    </message>
    <message numerus="yes">
        <source>beside {n} other model</source>
        <comment>beside {n} other models</comment>
        <extracomment>gui/chat</extracomment>
        <translation>
            <numerusform>à côté de {n} autre modèle</numerusform>
            <numerusform>à côté de {n} autres modèles</numerusform>
        </translation>
    </message>
    <message>
        <source>better writing, at a slower pace</source>
        <extracomment>gui/models</extracomment>
        <translation>meilleure écriture, à un rythme plus lent</translation>
    </message>
    <message>
        <source>built-in</source>
        <extracomment>app_doctor_engine</extracomment>
        <translation>intégrée</translation>
    </message>
    <message>
        <source>caches</source>
        <extracomment>gui/disk</extracomment>
        <translation>caches</translation>
    </message>
    <message>
        <source>can think first, if you want</source>
        <extracomment>gui/models</extracomment>
        <translation>peut réfléchir d’abord, si vous voulez</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <extracomment>gui/keeping</extracomment>
        <translation>illisible</translation>
    </message>
    <message>
        <source>cannot run here</source>
        <extracomment>gui/search</extracomment>
        <translation>ne peut pas s’exécuter ici</translation>
    </message>
    <message>
        <source>clear and plain</source>
        <extracomment>a specialist</extracomment>
        <translation>clair et simple</translation>
    </message>
    <message>
        <source>closed</source>
        <comment>a fold</comment>
        <extracomment>gui/chat_rows, gui/specialists</extracomment>
        <translation>fermé</translation>
    </message>
    <message>
        <source>comfortable</source>
        <extracomment>gui/models</extracomment>
        <translation>confortable</translation>
    </message>
    <message>
        <source>comfortable: {speed}</source>
        <extracomment>gui/models</extracomment>
        <translation>confortable&#xa0;: {speed}</translation>
    </message>
    <message>
        <source>commercial use allowed</source>
        <extracomment>gui/models</extracomment>
        <translation>usage commercial permis</translation>
    </message>
    <message>
        <source>commercial use with conditions</source>
        <extracomment>gui/models</extracomment>
        <translation>usage commercial sous conditions</translation>
    </message>
    <message>
        <source>confident</source>
        <extracomment>a specialist</extracomment>
        <translation>assuré</translation>
    </message>
    <message>
        <source>consent needed</source>
        <extracomment>gui/search</extracomment>
        <translation>accord requis</translation>
    </message>
    <message>
        <source>copies of models in their old folder</source>
        <extracomment>gui/disk</extracomment>
        <translation>copies de modèles dans leur ancien dossier</translation>
    </message>
    <message>
        <source>damaged</source>
        <extracomment>app_doctor_models</extracomment>
        <translation>endommagé</translation>
    </message>
    <message>
        <source>difference</source>
        <extracomment>gui/plots</extracomment>
        <translation>différence</translation>
    </message>
    <message>
        <source>do not send</source>
        <extracomment>gui/chat</extracomment>
        <translation>ne pas envoyer</translation>
    </message>
    <message>
        <source>easy to read for a twelve-year-old</source>
        <extracomment>a specialist</extracomment>
        <translation>facile à lire à douze ans</translation>
    </message>
    <message>
        <source>elsewhere</source>
        <extracomment>core/library, gui/library</extracomment>
        <translation>ailleurs</translation>
    </message>
    <message>
        <source>ended: no room left</source>
        <extracomment>gui/chat</extracomment>
        <translation>interrompue&#xa0;: plus de place</translation>
    </message>
    <message>
        <source>exit status {n}</source>
        <extracomment>core/wording</extracomment>
        <translation>code de sortie {n}</translation>
    </message>
    <message>
        <source>field {value}</source>
        <extracomment>core/wording</extracomment>
        <translation>champ {value}</translation>
    </message>
    <message>
        <source>firm but polite</source>
        <extracomment>a specialist</extracomment>
        <translation>ferme mais poli</translation>
    </message>
    <message>
        <source>first word {seconds}</source>
        <extracomment>gui/chat</extracomment>
        <translation>premier mot {seconds}</translation>
    </message>
    <message>
        <source>first {place}</source>
        <extracomment>gui/plots</extracomment>
        <translation>d’abord {place}</translation>
    </message>
    <message>
        <source>fits</source>
        <extracomment>gui/models, gui/search</extracomment>
        <translation>tient</translation>
    </message>
    <message>
        <source>five short bullet points</source>
        <extracomment>a specialist</extracomment>
        <translation>cinq courts points</translation>
    </message>
    <message>
        <source>flash attention</source>
        <extracomment>core/wording_tuning</extracomment>
        <translation>flash attention</translation>
    </message>
    <message>
        <source>flash attention where it pays</source>
        <extracomment>core/wording_tuning</extracomment>
        <translation>flash attention là où elle est payante</translation>
    </message>
    <message>
        <source>for search, not for chats</source>
        <extracomment>gui/search</extracomment>
        <translation>pour la recherche, pas pour discuter</translation>
    </message>
    <message>
        <source>formal</source>
        <extracomment>a specialist</extracomment>
        <translation>formel</translation>
    </message>
    <message>
        <source>friendly</source>
        <extracomment>a specialist</extracomment>
        <translation>amical</translation>
    </message>
    <message>
        <source>friendly and professional</source>
        <extracomment>a specialist</extracomment>
        <translation>amical et professionnel</translation>
    </message>
    <message>
        <source>from Goldcrest</source>
        <extracomment>gui/specialists</extracomment>
        <translation>de Goldcrest</translation>
    </message>
    <message>
        <source>from another folder</source>
        <extracomment>gui/library</extracomment>
        <translation>d’un autre dossier</translation>
    </message>
    <message>
        <source>from its size alone</source>
        <extracomment>gui/models</extracomment>
        <translation>d’après sa seule taille</translation>
    </message>
    <message>
        <source>from what its parts take here</source>
        <extracomment>gui/models</extracomment>
        <translation>d’après ce que ses parties prennent ici</translation>
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
        <translation>masquer</translation>
    </message>
    <message>
        <source>higher</source>
        <extracomment>gui/plots</extracomment>
        <translation>plus haut</translation>
    </message>
    <message>
        <source>highest {point}</source>
        <extracomment>gui/plots</extracomment>
        <translation>au plus haut {point}</translation>
    </message>
    <message>
        <source>image</source>
        <extracomment>core/words_of_documents</extracomment>
        <translation>image</translation>
    </message>
    <message>
        <source>in an empty field</source>
        <extracomment>gui/commands</extracomment>
        <translation>dans un champ vide</translation>
    </message>
    <message>
        <source>in another folder of yours</source>
        <extracomment>gui/library</extracomment>
        <translation>dans un autre de vos dossiers</translation>
    </message>
    <message>
        <source>in the file</source>
        <extracomment>gui/models</extracomment>
        <translation>dans le fichier</translation>
    </message>
    <message>
        <source>in the models folder</source>
        <extracomment>gui/library</extracomment>
        <translation>dans le dossier des modèles</translation>
    </message>
    <message>
        <source>in under {seconds} s</source>
        <extracomment>gui/chat</extracomment>
        <translation>en moins de {seconds} s</translation>
    </message>
    <message>
        <source>in {source}</source>
        <extracomment>gui/library</extracomment>
        <translation>dans {source}</translation>
    </message>
    <message>
        <source>incomplete</source>
        <extracomment>app_doctor_models</extracomment>
        <translation>incomplet</translation>
    </message>
    <message>
        <source>installed</source>
        <extracomment>gui/models, gui/search</extracomment>
        <translation>installé</translation>
    </message>
    <message>
        <source>is long</source>
        <extracomment>gui/specialists</extracomment>
        <translation>est long</translation>
    </message>
    <message>
        <source>is missing</source>
        <extracomment>core/catalogue_schema</extracomment>
        <translation>manque</translation>
    </message>
    <message>
        <source>is not a field of the catalogue</source>
        <extracomment>core/catalogue_schema</extracomment>
        <translation>n’est pas un champ du catalogue</translation>
    </message>
    <message>
        <source>is not among the licences of the file</source>
        <extracomment>core/catalogue_schema</extracomment>
        <translation>ne figure pas parmi les licences du fichier</translation>
    </message>
    <message>
        <source>is there twice</source>
        <extracomment>core/catalogue_schema</extracomment>
        <translation>figure deux fois</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <extracomment>gui/specialists</extracomment>
        <translation>il ne peut pas être lu</translation>
    </message>
    <message>
        <source>it changed while it was copied</source>
        <extracomment>core/library</extracomment>
        <translation>le fichier a changé pendant la copie</translation>
    </message>
    <message>
        <source>it changes the words of a model that reads and writes by one table</source>
        <extracomment>core/engine</extracomment>
        <translation>il change les mots d’un modèle qui lit et écrit avec une seule table</translation>
    </message>
    <message>
        <source>it could not load the built-in model</source>
        <extracomment>app_doctor_engine</extracomment>
        <translation>il n’a pas pu charger le modèle intégré</translation>
    </message>
    <message>
        <source>it crashed</source>
        <extracomment>app_doctor_engine</extracomment>
        <translation>il a planté</translation>
    </message>
    <message>
        <source>it crashed ({cause})</source>
        <extracomment>app_doctor_engine</extracomment>
        <translation>il a planté ({cause})</translation>
    </message>
    <message>
        <source>it defines entities</source>
        <extracomment>core/documents</extracomment>
        <translation>il définit des entités</translation>
    </message>
    <message>
        <source>it did not answer for {seconds} s</source>
        <extracomment>app_doctor_engine</extracomment>
        <translation>pas de réponse pendant {seconds} s</translation>
    </message>
    <message>
        <source>it did not answer in time</source>
        <extracomment>app_doctor_engine</extracomment>
        <translation>pas de réponse à temps</translation>
    </message>
    <message>
        <source>it does not begin as such a file does</source>
        <extracomment>core/documents</extracomment>
        <translation>il ne commence pas comme un tel fichier</translation>
    </message>
    <message>
        <source>it does not say that it is one of Word</source>
        <extracomment>core/documents</extracomment>
        <translation>il n’indique pas que c’est un fichier Word</translation>
    </message>
    <message>
        <source>it gave vectors that make no sense</source>
        <extracomment>core/engine</extracomment>
        <translation>il a donné des vecteurs qui n’ont pas de sens</translation>
    </message>
    <message>
        <source>it goes on by itself</source>
        <extracomment>gui/downloads</extracomment>
        <translation>il reprend de lui-même</translation>
    </message>
    <message>
        <source>it has no “name”</source>
        <extracomment>core/specialists</extracomment>
        <translation>il n’a pas de «&#x202f;name&#x202f;»</translation>
    </message>
    <message>
        <source>it holds more than LoRA matrices</source>
        <extracomment>core/engine</extracomment>
        <translation>il contient autre chose que des matrices LoRA</translation>
    </message>
    <message>
        <source>it is a helper of another model, such as an adapter</source>
        <extracomment>core/library</extracomment>
        <translation>c’est un auxiliaire d’un autre modèle, par exemple un adaptateur</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <extracomment>core/words_of_chats</extracomment>
        <translation>il est endommagé</translation>
    </message>
    <message>
        <source>it is empty</source>
        <extracomment>core/engine</extracomment>
        <translation>il est vide</translation>
    </message>
    <message>
        <source>it is for another model</source>
        <extracomment>core/engine</extracomment>
        <translation>il est pour un autre modèle</translation>
    </message>
    <message>
        <source>it is locked with a password</source>
        <extracomment>core/words_of_chats</extracomment>
        <translation>il est verrouillé par un mot de passe</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <extracomment>core/documents, core/toml_files</extracomment>
        <translation>il est imbriqué trop profondément</translation>
    </message>
    <message>
        <source>it is no LoRA adapter</source>
        <extracomment>core/engine</extracomment>
        <translation>ce n’est pas un adaptateur LoRA</translation>
    </message>
    <message>
        <source>it is no file</source>
        <extracomment>core/chat, core/documents, core/toml_files</extracomment>
        <translation>ce n’est pas un fichier</translation>
    </message>
    <message>
        <source>it is no text in UTF-8</source>
        <extracomment>core/toml_files</extracomment>
        <translation>ce n’est pas un texte en UTF-8</translation>
    </message>
    <message>
        <source>it is no whole GGUF file</source>
        <extracomment>core/engine</extracomment>
        <translation>ce n’est pas un fichier GGUF complet</translation>
    </message>
    <message>
        <source>it is to act on parts of a prompt only, which this engine cannot do</source>
        <extracomment>core/engine</extracomment>
        <translation>il ne doit agir que sur des parties d’une invite, ce que ce moteur ne sait pas faire</translation>
    </message>
    <message>
        <source>it is too large</source>
        <extracomment>core/prompts, core/toml_files, core/words_of_chats</extracomment>
        <translation>il est trop grand</translation>
    </message>
    <message>
        <source>it is too long</source>
        <extracomment>core/engine</extracomment>
        <translation>elle est trop longue</translation>
    </message>
    <message>
        <source>it sends elsewhere</source>
        <extracomment>core/hub</extracomment>
        <translation>il renvoie ailleurs</translation>
    </message>
    <message>
        <source>it unpacks to far too much</source>
        <extracomment>core/words_of_chats</extracomment>
        <translation>décompressé, il est bien trop grand</translation>
    </message>
    <message>
        <source>its folder cannot be read</source>
        <extracomment>gui/downloads</extracomment>
        <translation>son dossier ne peut pas être lu</translation>
    </message>
    <message>
        <source>its folder is missing</source>
        <extracomment>gui/downloads</extracomment>
        <translation>son dossier manque</translation>
    </message>
    <message>
        <source>its strength is no plain number</source>
        <extracomment>core/engine</extracomment>
        <translation>sa force n’est pas un nombre simple</translation>
    </message>
    <message>
        <source>leave out</source>
        <extracomment>gui/chat</extracomment>
        <translation>omettre</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <extracomment>core/words_of_predictions</extracomment>
        <translation>moins d’une minute</translation>
    </message>
    <message>
        <source>licence {licence}</source>
        <extracomment>gui/models</extracomment>
        <translation>licence {licence}</translation>
    </message>
    <message>
        <source>line {value}</source>
        <extracomment>core/wording</extracomment>
        <translation>ligne {value}</translation>
    </message>
    <message>
        <source>llama.cpp cannot read it</source>
        <extracomment>core/engine</extracomment>
        <translation>llama.cpp ne peut pas la lire</translation>
    </message>
    <message>
        <source>llama.cpp&apos;s own build</source>
        <extracomment>core/wording_tuning</extracomment>
        <translation>la variante propre à llama.cpp</translation>
    </message>
    <message>
        <source>llama.cpp&apos;s own settings (its newest build for this processor, with repacking, steps of {tokens} tokens, flash attention)</source>
        <extracomment>core/wording_tuning</extracomment>
        <translation>les réglages de llama.cpp (sa variante la plus récente pour ce processeur, avec réorganisation, étapes de {tokens} tokens, flash attention)</translation>
    </message>
    <message>
        <source>llama.cpp&apos;s own settings are in use.</source>
        <extracomment>gui/speed</extracomment>
        <translation>les réglages de llama.cpp sont utilisés.</translation>
    </message>
    <message>
        <source>llama.cpp&apos;s own settings are used again.</source>
        <extracomment>gui/speed</extracomment>
        <translation>les réglages de llama.cpp sont de nouveau utilisés.</translation>
    </message>
    <message>
        <source>long</source>
        <extracomment>gui/dates</extracomment>
        <translation>long</translation>
    </message>
    <message>
        <source>looks like code</source>
        <extracomment>gui/specialists</extracomment>
        <translation>ressemble à du code</translation>
    </message>
    <message>
        <source>lower</source>
        <extracomment>gui/plots</extracomment>
        <translation>plus bas</translation>
    </message>
    <message>
        <source>lowest {point}</source>
        <extracomment>gui/plots</extracomment>
        <translation>au plus bas {point}</translation>
    </message>
    <message>
        <source>macOS gives such a key only to programs that may watch all that you type, so Goldcrest takes none. Quick ask opens from the icon in the menu bar.</source>
        <extracomment>gui/settings</extracomment>
        <translation>macOS n’accorde une telle touche qu’aux programmes autorisés à surveiller tout ce que vous tapez&#xa0;: Goldcrest n’en prend donc aucune. La question rapide s’ouvre depuis l’icône de la barre des menus.</translation>
    </message>
    <message>
        <source>makes more mistakes</source>
        <extracomment>gui/search</extracomment>
        <translation>fait plus d’erreurs</translation>
    </message>
    <message>
        <source>markdown</source>
        <extracomment>core/words_of_documents</extracomment>
        <translation>markdown</translation>
    </message>
    <message>
        <source>measured</source>
        <extracomment>gui/models, gui/plots</extracomment>
        <translation>mesuré</translation>
    </message>
    <message>
        <source>measured on a model of the same shape</source>
        <extracomment>gui/models</extracomment>
        <translation>mesuré sur un modèle de même forme</translation>
    </message>
    <message>
        <source>measured tokens/s</source>
        <extracomment>gui/plots</extracomment>
        <translation>tokens/s mesurés</translation>
    </message>
    <message>
        <source>measuring, {seconds} s left</source>
        <extracomment>gui/models</extracomment>
        <translation>mesure, encore {seconds} s</translation>
    </message>
    <message>
        <source>memory ran short and was moved to the disk</source>
        <extracomment>core/words_of_speed</extracomment>
        <translation>la mémoire a manqué et a été déplacée sur le disque</translation>
    </message>
    <message>
        <source>min-p {value}</source>
        <extracomment>gui/specialists</extracomment>
        <translation>min-p {value}</translation>
    </message>
    <message>
        <source>minutes</source>
        <extracomment>core/settings</extracomment>
        <translation>minutes</translation>
    </message>
    <message>
        <source>model {value}</source>
        <extracomment>core/wording</extracomment>
        <translation>modèle {value}</translation>
    </message>
    <message>
        <source>more than {n} times faster</source>
        <extracomment>core/wording_tuning</extracomment>
        <translation>plus de {n} fois plus rapide</translation>
    </message>
    <message>
        <source>most exact, slower</source>
        <extracomment>gui/search</extracomment>
        <translation>le plus exact, plus lent</translation>
    </message>
    <message>
        <source>must be 40 hex digits</source>
        <extracomment>core/catalogue_rules</extracomment>
        <translation>doit comporter 40 chiffres hexadécimaux</translation>
    </message>
    <message>
        <source>must be 64 hex digits</source>
        <extracomment>core/catalogue_rules</extracomment>
        <translation>doit comporter 64 chiffres hexadécimaux</translation>
    </message>
    <message>
        <source>must be a build such as &quot;b10828&quot; or a date</source>
        <extracomment>core/catalogue_rules</extracomment>
        <translation>doit être un build comme «&#x202f;b10828&#x202f;» ou une date</translation>
    </message>
    <message>
        <source>must be a list of tables</source>
        <extracomment>core/catalogue_rules</extracomment>
        <translation>doit être une liste de tables</translation>
    </message>
    <message>
        <source>must be a name such as Q4_K_M</source>
        <extracomment>core/catalogue_rules</extracomment>
        <translation>doit être un nom comme Q4_K_M</translation>
    </message>
    <message>
        <source>must be a table</source>
        <extracomment>core/catalogue_rules, core/catalogue_schema</extracomment>
        <translation>doit être une table</translation>
    </message>
    <message>
        <source>must be a text</source>
        <extracomment>core/catalogue_rules</extracomment>
        <translation>doit être un texte</translation>
    </message>
    <message>
        <source>must be an https address</source>
        <extracomment>core/catalogue_rules</extracomment>
        <translation>doit être une adresse https</translation>
    </message>
    <message>
        <source>must be llama.cpp&apos;s name</source>
        <extracomment>core/catalogue_rules</extracomment>
        <translation>doit être le nom qu’utilise llama.cpp</translation>
    </message>
    <message>
        <source>must be owner/name</source>
        <extracomment>core/catalogue_rules</extracomment>
        <translation>doit être propriétaire/nom</translation>
    </message>
    <message>
        <source>must be small letters, digits, dots, hyphens</source>
        <extracomment>core/catalogue_rules</extracomment>
        <translation>ne doit contenir que des minuscules, des chiffres, des points et des traits d’union</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <extracomment>core/catalogue_rules</extracomment>
        <translation>doit être true ou false</translation>
    </message>
    <message>
        <source>must end in .gguf</source>
        <extracomment>core/catalogue_rules</extracomment>
        <translation>doit se terminer par .gguf</translation>
    </message>
    <message>
        <source>nearly the original</source>
        <extracomment>gui/search</extracomment>
        <translation>presque l’original</translation>
    </message>
    <message>
        <source>needs about {size}</source>
        <extracomment>gui/search</extracomment>
        <translation>demande environ {size}</translation>
    </message>
    <message>
        <source>needs administrator rights</source>
        <extracomment>core/machine</extracomment>
        <translation>demande les droits d’administrateur</translation>
    </message>
    <message>
        <source>needs {size}</source>
        <extracomment>gui/models, gui/search</extracomment>
        <translation>demande {size}</translation>
    </message>
    <message>
        <source>new chat model</source>
        <extracomment>gui/commands</extracomment>
        <translation>modèle nouvelle conversation</translation>
    </message>
    <message>
        <source>no GPU</source>
        <extracomment>gui/models</extracomment>
        <translation>pas de GPU</translation>
    </message>
    <message>
        <source>no exit status</source>
        <extracomment>core/engine</extracomment>
        <translation>aucun code de sortie</translation>
    </message>
    <message>
        <source>no flash attention</source>
        <extracomment>core/wording_tuning</extracomment>
        <translation>sans flash attention</translation>
    </message>
    <message>
        <source>no graphics processor</source>
        <extracomment>gui/plots</extracomment>
        <translation>pas de processeur graphique</translation>
    </message>
    <message>
        <source>no keyring is running</source>
        <extracomment>core/tokens</extracomment>
        <translation>aucun trousseau n’est actif</translation>
    </message>
    <message>
        <source>no network, goes on by itself</source>
        <extracomment>gui/downloads</extracomment>
        <translation>pas de réseau, reprend de lui-même</translation>
    </message>
    <message>
        <source>none: it may answer oddly</source>
        <extracomment>gui/models</extracomment>
        <translation>aucun&#xa0;: il peut répondre étrangement</translation>
    </message>
    <message>
        <source>not even the built-in model fits into its memory</source>
        <extracomment>app_doctor_engine</extracomment>
        <translation>même le modèle intégré ne tient pas dans sa mémoire</translation>
    </message>
    <message>
        <source>not for commercial use</source>
        <extracomment>gui/models</extracomment>
        <translation>pas d’usage commercial</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>core/wording_tuning, gui/models</extracomment>
        <translation>non connu</translation>
    </message>
    <message>
        <source>not measured</source>
        <extracomment>gui/speed</extracomment>
        <translation>non mesuré</translation>
    </message>
    <message>
        <source>not measured yet</source>
        <extracomment>gui/models</extracomment>
        <translation>pas encore mesuré</translation>
    </message>
    <message>
        <source>not told by this system</source>
        <extracomment>core/machine</extracomment>
        <translation>non indiqué par ce système</translation>
    </message>
    <message>
        <source>nothing could be read</source>
        <extracomment>core/machine</extracomment>
        <translation>rien n’a pu être lu</translation>
    </message>
    <message>
        <source>nothing was said in it</source>
        <extracomment>core/words_of_chats</extracomment>
        <translation>rien n’y a été dit</translation>
    </message>
    <message>
        <source>of memory</source>
        <extracomment>gui/speed</extracomment>
        <translation>de mémoire</translation>
    </message>
    <message>
        <source>on another processor</source>
        <extracomment>core/wording_tuning</extracomment>
        <translation>sur un autre processeur</translation>
    </message>
    <message>
        <source>on battery</source>
        <extracomment>gui/speed</extracomment>
        <translation>sur batterie</translation>
    </message>
    <message>
        <source>on mains</source>
        <extracomment>gui/speed</extracomment>
        <translation>sur secteur</translation>
    </message>
    <message>
        <source>on this computer</source>
        <extracomment>gui/models</extracomment>
        <translation>sur cet ordinateur</translation>
    </message>
    <message>
        <source>on this computer already</source>
        <extracomment>gui/models</extracomment>
        <translation>déjà sur cet ordinateur</translation>
    </message>
    <message>
        <source>on {day}</source>
        <extracomment>gui/plots</extracomment>
        <translation>le {day}</translation>
    </message>
    <message>
        <source>on {source}</source>
        <extracomment>gui/speed</extracomment>
        <translation>sur {source}</translation>
    </message>
    <message>
        <source>one page</source>
        <extracomment>a specialist</extracomment>
        <translation>une page</translation>
    </message>
    <message>
        <source>one sentence</source>
        <extracomment>a specialist</extracomment>
        <translation>une phrase</translation>
    </message>
    <message>
        <source>only below 10 million US dollars of yearly revenue</source>
        <extracomment>a model</extracomment>
        <translation>seulement sous 10 millions de dollars américains de revenu annuel</translation>
    </message>
    <message>
        <source>open</source>
        <comment>a fold</comment>
        <extracomment>gui/chat_rows, gui/specialists</extracomment>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>or</source>
        <comment>between keys</comment>
        <extracomment>gui/commands</extracomment>
        <translation>ou</translation>
    </message>
    <message>
        <source>other programs were busy</source>
        <extracomment>core/words_of_speed</extracomment>
        <translation>d’autres programmes étaient actifs</translation>
    </message>
    <message numerus="yes">
        <source>page {where} of {of}</source>
        <comment>pages {where} of {of}</comment>
        <extracomment>core/words_of_documents</extracomment>
        <translation>
            <numerusform>page {where} sur {of}</numerusform>
            <numerusform>pages {where} sur {of}</numerusform>
        </translation>
    </message>
    <message>
        <source>perhaps {seconds}</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>peut-être {seconds}</translation>
    </message>
    <message>
        <source>pinned</source>
        <extracomment>gui/chat_rows</extracomment>
        <translation>épinglée</translation>
    </message>
    <message>
        <source>polite and formal</source>
        <extracomment>a specialist</extracomment>
        <translation>poli et formel</translation>
    </message>
    <message>
        <source>power</source>
        <extracomment>core/words_of_speed</extracomment>
        <translation>alimentation</translation>
    </message>
    <message>
        <source>predicted</source>
        <extracomment>gui/models, gui/plots</extracomment>
        <translation>prévu</translation>
    </message>
    <message>
        <source>predicted tokens/s</source>
        <extracomment>gui/plots</extracomment>
        <translation>tokens/s prévus</translation>
    </message>
    <message>
        <source>predicted {predicted}, measured {measured}</source>
        <extracomment>gui/plots</extracomment>
        <translation>prévu {predicted}, mesuré {measured}</translation>
    </message>
    <message>
        <source>predicted {predicted}, measured {measured} t/s</source>
        <extracomment>core/words_of_predictions</extracomment>
        <translation>prévu {predicted}, mesuré {measured} t/s</translation>
    </message>
    <message>
        <source>predicted ±{percent} %</source>
        <extracomment>gui/models</extracomment>
        <translation>prévu ±{percent}&#xa0;%</translation>
    </message>
    <message>
        <source>presence {value}</source>
        <extracomment>gui/specialists</extracomment>
        <translation>présence {value}</translation>
    </message>
    <message>
        <source>prompts and writing {change}</source>
        <extracomment>core/wording_tuning</extracomment>
        <translation>invites et écriture {change}</translation>
    </message>
    <message>
        <source>prompts {reads}, writing {writes}</source>
        <extracomment>core/wording_tuning</extracomment>
        <translation>invites {reads}, écriture {writes}</translation>
    </message>
    <message>
        <source>quick answers, rewriting</source>
        <extracomment>gui/models</extracomment>
        <translation>réponses rapides, réécriture</translation>
    </message>
    <message>
        <source>read whole, with nothing to compare it with yet</source>
        <extracomment>app_doctor_models</extracomment>
        <translation>lu en entier, sans rien à quoi le comparer encore</translation>
    </message>
    <message>
        <source>reading a question</source>
        <extracomment>gui/speed</extracomment>
        <translation>lecture d’une question</translation>
    </message>
    <message>
        <source>reads {speed}</source>
        <extracomment>gui/plots</extracomment>
        <translation>lit {speed}</translation>
    </message>
    <message>
        <source>recommended</source>
        <extracomment>gui/models</extracomment>
        <translation>recommandé</translation>
    </message>
    <message>
        <source>recommended for this computer: {advice}</source>
        <extracomment>gui/models</extracomment>
        <translation>recommandé pour cet ordinateur&#xa0;: {advice}</translation>
    </message>
    <message>
        <source>redirected to an address that is not safe</source>
        <extracomment>core/hub</extracomment>
        <translation>redirigé vers une adresse qui n’est pas sûre</translation>
    </message>
    <message>
        <source>repetition {value}</source>
        <extracomment>gui/specialists</extracomment>
        <translation>répétition {value}</translation>
    </message>
    <message>
        <source>resumed at {percent} %</source>
        <extracomment>gui/downloads</extracomment>
        <translation>repris à {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>revision {revision}</source>
        <extracomment>gui/models</extracomment>
        <translation>révision {revision}</translation>
    </message>
    <message>
        <source>says {words}</source>
        <extracomment>gui/specialists</extracomment>
        <translation>dit {words}</translation>
    </message>
    <message>
        <source>seconds</source>
        <extracomment>gui/speed</extracomment>
        <translation>secondes</translation>
    </message>
    <message>
        <source>seed {value}</source>
        <extracomment>gui/specialists</extracomment>
        <translation>graine {value}</translation>
    </message>
    <message>
        <source>settings</source>
        <extracomment>gui/commands</extracomment>
        <translation>paramètres</translation>
    </message>
    <message>
        <source>short</source>
        <extracomment>a specialist, gui/dates</extracomment>
        <translation>court</translation>
    </message>
    <message>
        <source>short and direct</source>
        <extracomment>a specialist</extracomment>
        <translation>court et direct</translation>
    </message>
    <message>
        <source>show</source>
        <comment>thoughts</comment>
        <extracomment>gui/chat</extracomment>
        <translation>afficher</translation>
    </message>
    <message>
        <source>size not known</source>
        <extracomment>gui/models</extracomment>
        <translation>taille inconnue</translation>
    </message>
    <message>
        <source>slower than before</source>
        <extracomment>gui/speed</extracomment>
        <translation>plus lent qu’avant</translation>
    </message>
    <message>
        <source>source code</source>
        <extracomment>core/words_of_documents</extracomment>
        <translation>code source</translation>
    </message>
    <message numerus="yes">
        <source>steps of {n} token</source>
        <comment>steps of {n} tokens</comment>
        <extracomment>core/wording_tuning</extracomment>
        <translation>
            <numerusform>étapes de {n} token</numerusform>
            <numerusform>étapes de {n} tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>stopped before its end</source>
        <extracomment>gui/chat</extracomment>
        <translation>arrêtée avant sa fin</translation>
    </message>
    <message>
        <source>stopped by you</source>
        <extracomment>gui/chat</extracomment>
        <translation>arrêtée par vous</translation>
    </message>
    <message>
        <source>stopped early</source>
        <extracomment>gui/speed</extracomment>
        <translation>arrêtée tôt</translation>
    </message>
    <message>
        <source>suits {models}</source>
        <extracomment>gui/specialists</extracomment>
        <translation>convient à {models}</translation>
    </message>
    <message>
        <source>suits {models}, on this computer</source>
        <extracomment>gui/specialists</extracomment>
        <translation>convient à {models}, sur cet ordinateur</translation>
    </message>
    <message>
        <source>sustained</source>
        <extracomment>gui/speed</extracomment>
        <translation>soutenue</translation>
    </message>
    <message>
        <source>t/s: tokens per second</source>
        <extracomment>gui/plots</extracomment>
        <translation>t/s&#xa0;: tokens par seconde</translation>
    </message>
    <message>
        <source>table</source>
        <extracomment>core/words_of_documents</extracomment>
        <translation>tableau</translation>
    </message>
    <message>
        <source>temperature {value}</source>
        <extracomment>gui/specialists</extracomment>
        <translation>température {value}</translation>
    </message>
    <message>
        <source>text</source>
        <extracomment>core/words_of_documents</extracomment>
        <translation>texte</translation>
    </message>
    <message>
        <source>the Hugging Face cache</source>
        <extracomment>core/library</extracomment>
        <translation>le cache de Hugging Face</translation>
    </message>
    <message>
        <source>the answer is compressed</source>
        <extracomment>core/hub</extracomment>
        <translation>la réponse est compressée</translation>
    </message>
    <message>
        <source>the answer is nested too deeply</source>
        <extracomment>core/hub</extracomment>
        <translation>la réponse est imbriquée trop profondément</translation>
    </message>
    <message>
        <source>the answer is too long</source>
        <extracomment>core/hub</extracomment>
        <translation>la réponse est trop longue</translation>
    </message>
    <message>
        <source>the answer takes too long</source>
        <extracomment>core/hub</extracomment>
        <translation>la réponse prend trop de temps</translation>
    </message>
    <message>
        <source>the answer tells of no version</source>
        <extracomment>core/hub</extracomment>
        <translation>la réponse n’indique aucune version</translation>
    </message>
    <message>
        <source>the best answers, for fast computers</source>
        <extracomment>gui/models</extracomment>
        <translation>les meilleures réponses, pour ordinateurs rapides</translation>
    </message>
    <message>
        <source>the best for most laptops</source>
        <extracomment>gui/models</extracomment>
        <translation>le meilleur pour la plupart des portables</translation>
    </message>
    <message>
        <source>the computer ran on its battery</source>
        <extracomment>core/words_of_speed</extracomment>
        <translation>l’ordinateur fonctionnait sur batterie</translation>
    </message>
    <message>
        <source>the computer that this virtual machine runs on was busy</source>
        <extracomment>core/words_of_speed</extracomment>
        <translation>l’ordinateur qui exécute cette machine virtuelle était occupé</translation>
    </message>
    <message>
        <source>the connection broke, goes on by itself</source>
        <extracomment>gui/downloads</extracomment>
        <translation>la connexion a été coupée, reprend de lui-même</translation>
    </message>
    <message>
        <source>the connection ended too early</source>
        <extracomment>core/hub</extracomment>
        <translation>la connexion s’est terminée trop tôt</translation>
    </message>
    <message>
        <source>the connection is metered</source>
        <extracomment>gui/downloads</extracomment>
        <translation>la connexion est limitée</translation>
    </message>
    <message>
        <source>the disk fails</source>
        <extracomment>gui/downloads</extracomment>
        <translation>le disque est défaillant</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <extracomment>gui/downloads</extracomment>
        <translation>le disque est plein</translation>
    </message>
    <message numerus="yes">
        <source>the end of a very long message</source>
        <comment>the ends of {n} very long messages</comment>
        <extracomment>core/words_of_chats</extracomment>
        <translation>
            <numerusform>la fin d’un très long message</numerusform>
            <numerusform>les fins de {n} très longs messages</numerusform>
        </translation>
    </message>
    <message>
        <source>the engine</source>
        <extracomment>core/words_of_speed</extracomment>
        <translation>le moteur</translation>
    </message>
    <message>
        <source>the engine does not take the adapters</source>
        <extracomment>core/engine</extracomment>
        <translation>le moteur n’accepte pas les adaptateurs</translation>
    </message>
    <message>
        <source>the engine refuses it</source>
        <extracomment>core/engine</extracomment>
        <translation>le moteur le refuse</translation>
    </message>
    <message>
        <source>the engine&apos;s build for this processor</source>
        <extracomment>core/words_of_speed</extracomment>
        <translation>la variante du moteur pour ce processeur</translation>
    </message>
    <message>
        <source>the file ends in the middle</source>
        <extracomment>core/words_of_chats</extracomment>
        <translation>le fichier s’arrête au milieu</translation>
    </message>
    <message>
        <source>the file has been cut off</source>
        <extracomment>core/hub</extracomment>
        <translation>le fichier a été tronqué</translation>
    </message>
    <message>
        <source>the file has gone</source>
        <extracomment>core/engine</extracomment>
        <translation>le fichier a disparu</translation>
    </message>
    <message>
        <source>the file is not UTF-8</source>
        <extracomment>core/catalogue_schema</extracomment>
        <translation>le fichier n’est pas en UTF-8</translation>
    </message>
    <message>
        <source>the grammar of the schema is too long</source>
        <extracomment>core/engine</extracomment>
        <translation>la grammaire du schéma est trop longue</translation>
    </message>
    <message>
        <source>the graphics driver</source>
        <extracomment>core/words_of_speed</extracomment>
        <translation>le pilote graphique</translation>
    </message>
    <message>
        <source>the header is larger than any sound one</source>
        <extracomment>core/hub</extracomment>
        <translation>l’en-tête est plus grand que tout en-tête valable</translation>
    </message>
    <message>
        <source>the hub is busy, goes on by itself</source>
        <extracomment>gui/downloads</extracomment>
        <translation>le hub est occupé, reprend de lui-même</translation>
    </message>
    <message>
        <source>the largest model above your {line} t/s line, {speed}</source>
        <extracomment>core/picker_reason</extracomment>
        <translation>le plus grand modèle au-dessus de votre ligne de {line} t/s, {speed}</translation>
    </message>
    <message>
        <source>the largest model surely above your {line} t/s line, {speed}; {other} may be below it, {its_speed}</source>
        <extracomment>core/picker_reason</extracomment>
        <translation>le plus grand modèle sûrement au-dessus de votre ligne de {line} t/s, {speed}&#x202f;; {other} peut être en dessous, {its_speed}</translation>
    </message>
    <message>
        <source>the model in memory of its own</source>
        <extracomment>core/wording_tuning</extracomment>
        <translation>le modèle dans sa propre mémoire</translation>
    </message>
    <message>
        <source>the network wants you to sign in</source>
        <extracomment>gui/downloads</extracomment>
        <translation>le réseau demande que vous vous connectiez</translation>
    </message>
    <message>
        <source>the only kind there is</source>
        <extracomment>gui/search</extracomment>
        <translation>le seul type qui existe</translation>
    </message>
    <message>
        <source>the power plan</source>
        <extracomment>core/words_of_speed</extracomment>
        <translation>le mode d’alimentation</translation>
    </message>
    <message>
        <source>the processor slowed down because it was hot</source>
        <extracomment>core/words_of_speed</extracomment>
        <translation>le processeur a ralenti parce qu’il était chaud</translation>
    </message>
    <message numerus="yes">
        <source>the remains of a download or a copy</source>
        <comment>the remains of {n} downloads or copies</comment>
        <extracomment>gui/disk</extracomment>
        <translation>
            <numerusform>les restes d’un téléchargement ou d’une copie</numerusform>
            <numerusform>les restes de {n} téléchargements ou copies</numerusform>
        </translation>
    </message>
    <message>
        <source>the reply so far does not follow it</source>
        <extracomment>core/engine</extracomment>
        <translation>la réponse écrite jusqu’ici ne la suit pas</translation>
    </message>
    <message>
        <source>the same</source>
        <extracomment>core/wording_tuning, gui/plots</extracomment>
        <translation>pareil</translation>
    </message>
    <message>
        <source>the schema is nested too deeply</source>
        <extracomment>core/engine</extracomment>
        <translation>le schéma est imbriqué trop profondément</translation>
    </message>
    <message>
        <source>the schema is no JSON object</source>
        <extracomment>core/engine</extracomment>
        <translation>le schéma n’est pas un objet JSON</translation>
    </message>
    <message>
        <source>the smallest one, perhaps below your {line} t/s line, {speed}</source>
        <extracomment>core/picker_reason</extracomment>
        <translation>le plus petit, peut-être sous votre ligne de {line} t/s, {speed}</translation>
    </message>
    <message>
        <source>the smallest one, though below your {line} t/s line, {speed}</source>
        <extracomment>core/picker_reason</extracomment>
        <translation>le plus petit, bien que sous votre ligne de {line} t/s, {speed}</translation>
    </message>
    <message>
        <source>the smallest, for old computers</source>
        <extracomment>gui/models</extracomment>
        <translation>le plus petit, pour les vieux ordinateurs</translation>
    </message>
    <message>
        <source>the storage host refused</source>
        <extracomment>core/hub</extracomment>
        <translation>le serveur de stockage a refusé</translation>
    </message>
    <message>
        <source>the system did not answer in time</source>
        <extracomment>core/machine</extracomment>
        <translation>le système n’a pas répondu à temps</translation>
    </message>
    <message>
        <source>the system tells of one kind of core only</source>
        <extracomment>core/machine</extracomment>
        <translation>le système n’indique qu’un seul type de cœur</translation>
    </message>
    <message>
        <source>there are too many</source>
        <extracomment>core/words_of_chats</extracomment>
        <translation>il y en a trop</translation>
    </message>
    <message>
        <source>there is no battery</source>
        <extracomment>core/machine</extracomment>
        <translation>il n’y a pas de batterie</translation>
    </message>
    <message>
        <source>thinks first</source>
        <extracomment>gui/specialists</extracomment>
        <translation>réfléchit d’abord</translation>
    </message>
    <message numerus="yes">
        <source>thinks for {n} token at most</source>
        <comment>thinks for {n} tokens at most</comment>
        <extracomment>gui/specialists</extracomment>
        <translation>
            <numerusform>réfléchit sur {n} token au plus</numerusform>
            <numerusform>réfléchit sur {n} tokens au plus</numerusform>
        </translation>
    </message>
    <message>
        <source>this model has no chat template; {name} was used</source>
        <extracomment>core/notices</extracomment>
        <translation>ce modèle n’a pas de gabarit de conversation&#x202f;; {name} a été utilisé</translation>
    </message>
    <message>
        <source>this model&apos;s chat template does not take this chat; {name} was used instead</source>
        <extracomment>core/notices</extracomment>
        <translation>le gabarit de conversation de ce modèle n’accepte pas cette conversation&#x202f;; {name} a été utilisé à la place</translation>
    </message>
    <message>
        <source>this model&apos;s chat template is broken; {name} was used instead</source>
        <extracomment>core/notices</extracomment>
        <translation>le gabarit de conversation de ce modèle est défectueux&#x202f;; {name} a été utilisé à la place</translation>
    </message>
    <message numerus="yes">
        <source>threads that give up waiting after {n} turn</source>
        <comment>threads that give up waiting after {n} turns</comment>
        <extracomment>core/wording_tuning</extracomment>
        <translation>
            <numerusform>threads qui cessent d’attendre après {n} tour</numerusform>
            <numerusform>threads qui cessent d’attendre après {n} tours</numerusform>
        </translation>
    </message>
    <message>
        <source>three sentences</source>
        <extracomment>a specialist</extracomment>
        <translation>trois phrases</translation>
    </message>
    <message>
        <source>tight</source>
        <extracomment>gui/models, gui/search</extracomment>
        <translation>tout juste</translation>
    </message>
    <message>
        <source>to load the model</source>
        <extracomment>gui/speed</extracomment>
        <translation>pour charger le modèle</translation>
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
        <translation>trop de redirections</translation>
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
        <translation>traduire, traduction</translation>
    </message>
    <message>
        <source>under way</source>
        <extracomment>gui/downloads</extracomment>
        <translation>en cours</translation>
    </message>
    <message>
        <source>under {n} s</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>moins de {n} s</translation>
    </message>
    <message>
        <source>unknown</source>
        <extracomment>gui/speed</extracomment>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>unread</source>
        <extracomment>gui/chat_rows</extracomment>
        <translation>non lue</translation>
    </message>
    <message>
        <source>unsteady</source>
        <extracomment>gui/speed</extracomment>
        <translation>instable</translation>
    </message>
    <message>
        <source>up to {count}</source>
        <extracomment>gui/models</extracomment>
        <translation>jusqu’à {count}</translation>
    </message>
    <message>
        <source>up to {tokens}</source>
        <extracomment>gui/models</extracomment>
        <translation>jusqu’à {tokens}</translation>
    </message>
    <message>
        <source>waiting</source>
        <extracomment>gui/models</extracomment>
        <translation>en attente</translation>
    </message>
    <message>
        <source>web page</source>
        <extracomment>core/words_of_documents</extracomment>
        <translation>page web</translation>
    </message>
    <message>
        <source>when the chat is full, leaves out the oldest messages</source>
        <extracomment>gui/specialists</extracomment>
        <translation>quand la conversation est pleine, omet les plus anciens messages</translation>
    </message>
    <message>
        <source>when the chat is full, sends nothing more</source>
        <extracomment>gui/specialists</extracomment>
        <translation>quand la conversation est pleine, n’envoie plus rien</translation>
    </message>
    <message>
        <source>when the chat is full, summarises the oldest messages</source>
        <extracomment>gui/specialists</extracomment>
        <translation>quand la conversation est pleine, résume les plus anciens messages</translation>
    </message>
    <message>
        <source>with a graphics processor that is not there now</source>
        <extracomment>core/wording_tuning</extracomment>
        <translation>avec un processeur graphique qui n’est pas là maintenant</translation>
    </message>
    <message>
        <source>with another driver of the graphics processor</source>
        <extracomment>core/wording_tuning</extracomment>
        <translation>avec un autre pilote du processeur graphique</translation>
    </message>
    <message>
        <source>with another version of the engine</source>
        <extracomment>core/wording_tuning</extracomment>
        <translation>avec une autre version du moteur</translation>
    </message>
    <message>
        <source>without the pictures</source>
        <extracomment>gui/chat</extracomment>
        <translation>sans les images</translation>
    </message>
    <message>
        <source>won&apos;t fit</source>
        <extracomment>gui/models, gui/search</extracomment>
        <translation>ne tient pas</translation>
    </message>
    <message>
        <source>write each value on one line</source>
        <extracomment>core/catalogue_schema</extracomment>
        <translation>écrivez chaque valeur sur une seule ligne</translation>
    </message>
    <message>
        <source>writing an answer</source>
        <extracomment>gui/speed</extracomment>
        <translation>écriture d’une réponse</translation>
    </message>
    <message>
        <source>wrong answer</source>
        <extracomment>app_doctor_engine</extracomment>
        <translation>mauvaise réponse</translation>
    </message>
    <message>
        <source>your folder</source>
        <extracomment>core/library</extracomment>
        <translation>votre dossier</translation>
    </message>
    <message>
        <source>your own</source>
        <extracomment>gui/specialists</extracomment>
        <translation>les vôtres</translation>
    </message>
    <message>
        <source>your own, and those of other programs</source>
        <extracomment>gui/models</extracomment>
        <translation>les vôtres, et ceux d’autres programmes</translation>
    </message>
    <message>
        <source>{action} {name}</source>
        <extracomment>gui/models</extracomment>
        <translation>{action} {name}</translation>
    </message>
    <message>
        <source>{action}: {name}</source>
        <extracomment>gui/downloads</extracomment>
        <translation>{action}&#xa0;: {name}</translation>
    </message>
    <message>
        <source>{base} GHz, for a while up to {most} GHz</source>
        <extracomment>core/machine</extracomment>
        <translation>{base}&#xa0;GHz, un moment jusqu’à {most}&#xa0;GHz</translation>
    </message>
    <message>
        <source>{build} on {device}</source>
        <extracomment>core/wording_tuning</extracomment>
        <translation>{build} sur {device}</translation>
    </message>
    <message numerus="yes">
        <source>{build} with {n} layer there</source>
        <comment>{build} with {n} layers there</comment>
        <extracomment>core/wording_tuning</extracomment>
        <translation>
            <numerusform>{build} avec {n} couche dessus</numerusform>
            <numerusform>{build} avec {n} couches dessus</numerusform>
        </translation>
    </message>
    <message>
        <source>{build} without repacking</source>
        <extracomment>core/wording_tuning</extracomment>
        <translation>{build} sans réorganisation</translation>
    </message>
    <message>
        <source>{cause} {share} of the time</source>
        <extracomment>gui/why</extracomment>
        <translation>{cause} {share} du temps</translation>
    </message>
    <message>
        <source>{clean} is {place}.</source>
        <extracomment>gui/models</extracomment>
        <translation>{clean} est {place}.</translation>
    </message>
    <message>
        <source>{computer}. More about the hardware.</source>
        <extracomment>gui/hardware</extracomment>
        <translation>{computer}. Plus d’infos sur le matériel.</translation>
    </message>
    <message>
        <source>{copies}: {size} could be freed</source>
        <extracomment>gui/library</extracomment>
        <translation>{copies}&#xa0;: {size} pourraient être libérés</translation>
    </message>
    <message>
        <source>{cores} ({performance} performance, {efficiency} efficiency)</source>
        <extracomment>core/machine</extracomment>
        <translation>{cores} ({performance} performants, {efficiency} économes)</translation>
    </message>
    <message>
        <source>{cores}; Goldcrest may use {n} of {total}</source>
        <extracomment>core/machine</extracomment>
        <translation>{cores}&#x202f;; Goldcrest peut en utiliser {n} sur {total}</translation>
    </message>
    <message numerus="yes">
        <source>{count} download</source>
        <comment>{count} downloads</comment>
        <extracomment>gui/search</extracomment>
        <translation>
            <numerusform>{count} téléchargement</numerusform>
            <numerusform>{count} téléchargements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} download a month</source>
        <comment>{count} downloads a month</comment>
        <extracomment>gui/search</extracomment>
        <translation>
            <numerusform>{count} téléchargement par mois</numerusform>
            <numerusform>{count} téléchargements par mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} like</source>
        <comment>{count} likes</comment>
        <extracomment>gui/search</extracomment>
        <translation>
            <numerusform>{count} j’aime</numerusform>
            <numerusform>{count} j’aime</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} more</source>
        <extracomment>gui/library</extracomment>
        <translation>{count} de plus</translation>
    </message>
    <message>
        <source>{count} of {of} parts</source>
        <extracomment>core/words_of_documents</extracomment>
        <translation>{count} parties sur {of}</translation>
    </message>
    <message>
        <source>{count} of {of} parts, about {tokens} tokens</source>
        <extracomment>gui/chat</extracomment>
        <translation>{count} parties sur {of}, environ {tokens} tokens</translation>
    </message>
    <message>
        <source>{count} of {of} passages</source>
        <extracomment>core/words_of_documents</extracomment>
        <translation>{count} passages sur {of}</translation>
    </message>
    <message>
        <source>{cpu}, memory: {memory}.</source>
        <extracomment>app_doctor</extracomment>
        <translation>{cpu}, mémoire : {memory}.</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <extracomment>gui/dates</extracomment>
        <translation>{day} {month}</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <extracomment>gui/dates</extracomment>
        <translation>{day} {month} {year}</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <extracomment>gui/plots, gui/privacy</extracomment>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{device} failed, so the processor answered</source>
        <extracomment>core/words_of_devices</extracomment>
        <translation>{device} a échoué, le processeur a donc répondu</translation>
    </message>
    <message>
        <source>{device} failed, so the processor answered.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>{device} a échoué, le processeur a donc répondu.</translation>
    </message>
    <message>
        <source>{device} failed, so the processor answers instead.</source>
        <extracomment>core/words_of_devices</extracomment>
        <translation>{device} a échoué, le processeur répond donc à sa place.</translation>
    </message>
    <message>
        <source>{device} gives wrong answers.</source>
        <extracomment>core/words_of_checkup</extracomment>
        <translation>{device} donne de mauvaises réponses.</translation>
    </message>
    <message>
        <source>{device} wrote {speed}.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>{device} a écrit {speed}.</translation>
    </message>
    <message numerus="yes">
        <source>{device}, {n} thread</source>
        <comment>{device}, {n} threads</comment>
        <extracomment>gui/chat</extracomment>
        <translation>
            <numerusform>{device}, {n} thread</numerusform>
            <numerusform>{device}, {n} threads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} model was checked before.</source>
        <comment>{done} of {n} models were checked before.</comment>
        <extracomment>gui/disk</extracomment>
        <translation>
            <numerusform>{done} modèle sur {n} a déjà été vérifié.</numerusform>
            <numerusform>{done} modèles sur {n} ont déjà été vérifiés.</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {whole}</source>
        <extracomment>gui/models</extracomment>
        <translation>{done} sur {whole}</translation>
    </message>
    <message>
        <source>{downloads} downloads write to the models folder.</source>
        <extracomment>core/wording_disk</extracomment>
        <translation>{downloads} téléchargements écrivent dans le dossier des modèles.</translation>
    </message>
    <message>
        <source>{energy} for each token ({watts} W), of both processors, what it takes at rest included.</source>
        <extracomment>core/wording_roofline</extracomment>
        <translation>{energy} par token ({watts}&#xa0;W), des deux processeurs, avec ce qu’ils prennent au repos.</translation>
    </message>
    <message>
        <source>{energy} for each token ({watts} W), of the graphics processor alone, what it takes at rest included.</source>
        <extracomment>core/wording_roofline</extracomment>
        <translation>{energy} par token ({watts}&#xa0;W), du processeur graphique seul, avec ce qu’il prend au repos.</translation>
    </message>
    <message>
        <source>{energy} for each token ({watts} W), of the processor alone, what it takes at rest included.</source>
        <extracomment>core/wording_roofline</extracomment>
        <translation>{energy} par token ({watts}&#xa0;W), du processeur seul, avec ce qu’il prend au repos.</translation>
    </message>
    <message>
        <source>{energy} for each token ({watts} W), of the whole computer with its screen, what it takes at rest included.</source>
        <extracomment>core/wording_roofline</extracomment>
        <translation>{energy} par token ({watts}&#xa0;W), de tout l’ordinateur avec son écran, avec ce qu’il prend au repos.</translation>
    </message>
    <message>
        <source>{engine} wrote {speed}, this one writes {now}.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>{engine} a écrit {speed}, celle-ci écrit {now}.</translation>
    </message>
    <message>
        <source>{fault}: download it again in {source}</source>
        <extracomment>gui/library</extracomment>
        <translation>{fault}&#xa0;: téléchargez-le de nouveau dans {source}</translation>
    </message>
    <message>
        <source>{fault}: put a whole copy in its place</source>
        <extracomment>gui/library</extracomment>
        <translation>{fault}&#xa0;: mettez une copie intacte à sa place</translation>
    </message>
    <message>
        <source>{fault}: repair it before you use it</source>
        <extracomment>gui/library</extracomment>
        <translation>{fault}&#xa0;: réparez-le avant de l’utiliser</translation>
    </message>
    <message>
        <source>{file} arrived damaged, so it was not installed.</source>
        <extracomment>core/wording_hub</extracomment>
        <translation>{file} est arrivé endommagé et n’a donc pas été installé.</translation>
    </message>
    <message>
        <source>{file} cannot be used: {reason}.</source>
        <extracomment>gui/specialists</extracomment>
        <translation>{file} ne peut pas être utilisé&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <extracomment>core/wording</extracomment>
        <translation>{first} et {last}</translation>
    </message>
    <message>
        <source>{free} of {total} are free.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>{free} sur {total} sont libres.</translation>
    </message>
    <message>
        <source>{free} of {total} free</source>
        <extracomment>core/machine</extracomment>
        <translation>{free} libres sur {total}</translation>
    </message>
    <message>
        <source>{gains}, {size} less memory</source>
        <extracomment>core/wording_tuning</extracomment>
        <translation>{gains}, {size} de mémoire en moins</translation>
    </message>
    <message>
        <source>{gains}, {size} more memory</source>
        <extracomment>core/wording_tuning</extracomment>
        <translation>{gains}, {size} de mémoire en plus</translation>
    </message>
    <message>
        <source>{gain}x by drafting</source>
        <extracomment>gui/chat</extracomment>
        <translation>{gain}x par anticipation</translation>
    </message>
    <message>
        <source>{host} cannot be reached through the proxy {proxy}.</source>
        <extracomment>core/wording_hub</extracomment>
        <translation>{host} n’est pas joignable par le proxy {proxy}.</translation>
    </message>
    <message>
        <source>{host} cannot be reached.</source>
        <extracomment>core/wording_hub</extracomment>
        <translation>{host} n’est pas joignable.</translation>
    </message>
    <message>
        <source>{host} did not tell which version is the newest.</source>
        <extracomment>core/wording_hub</extracomment>
        <translation>{host} n’a pas dit quelle version est la plus récente.</translation>
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
            <numerusform>{inside} modèle sur {n} était à moins de {share} de sa prévision&#x202f;; la moitié à moins de {half}. Le plus éloigné&#xa0;: {name}, {pair}.</numerusform>
            <numerusform>{inside} modèles sur {n} étaient à moins de {share} de leur prévision&#x202f;; la moitié à moins de {half}. Le plus éloigné&#xa0;: {name}, {pair}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{keys} finds every action by its name     Esc close</source>
        <extracomment>gui/commands</extracomment>
        <translation>{keys} trouve chaque action par son nom     Échap fermer</translation>
    </message>
    <message>
        <source>{kind}, made on {day}</source>
        <extracomment>gui/about</extracomment>
        <translation>{kind}, créé le {day}</translation>
    </message>
    <message>
        <source>{label}: {choices}</source>
        <extracomment>gui/specialists</extracomment>
        <translation>{label}&#xa0;: {choices}</translation>
    </message>
    <message>
        <source>{label}: {choices} ({usual} unless you choose)</source>
        <extracomment>gui/specialists</extracomment>
        <translation>{label}&#xa0;: {choices} ({usual} par défaut)</translation>
    </message>
    <message>
        <source>{lines}; and {count} more</source>
        <extracomment>gui/plots</extracomment>
        <translation>{lines}&#x202f;; et {count} de plus</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <extracomment>gui/speed</extracomment>
        <translation>{low} à {high}</translation>
    </message>
    <message>
        <source>{memory} of memory</source>
        <extracomment>gui/models</extracomment>
        <translation>{memory} de mémoire</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <extracomment>gui/models, gui/plots</extracomment>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{model} (not installed)</source>
        <extracomment>gui/settings</extracomment>
        <translation>{model} (non installé)</translation>
    </message>
    <message>
        <source>{model} always thinks before it answers.</source>
        <extracomment>gui/chat</extracomment>
        <translation>{model} réfléchit toujours avant de répondre.</translation>
    </message>
    <message>
        <source>{model} answers, at {speed} on this computer.</source>
        <extracomment>gui/chat</extracomment>
        <translation>{model} répond, à {speed} sur cet ordinateur.</translation>
    </message>
    <message>
        <source>{model} answers.</source>
        <extracomment>gui/chat</extracomment>
        <translation>{model} répond.</translation>
    </message>
    <message>
        <source>{model} answers. It is a toy that only proves that everything works: for real answers choose a model that suits this computer.</source>
        <extracomment>gui/chat</extracomment>
        <translation>{model} répond. C’est un jouet qui prouve seulement que tout fonctionne&#xa0;: pour de vraies réponses, choisissez un modèle qui convient à cet ordinateur.</translation>
    </message>
    <message>
        <source>{model} does not think before it answers.</source>
        <extracomment>gui/chat</extracomment>
        <translation>{model} ne réfléchit pas avant de répondre.</translation>
    </message>
    <message>
        <source>{model} is large for this computer.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>{model} est grand pour cet ordinateur.</translation>
    </message>
    <message>
        <source>{model} is larger than the memory.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>{model} est plus grand que la mémoire.</translation>
    </message>
    <message numerus="yes">
        <source>{model} reads {n} token at most, so that is what it gets.</source>
        <comment>{model} reads {n} tokens at most, so that is what it gets.</comment>
        <extracomment>gui/chat</extracomment>
        <translation>
            <numerusform>{model} lit {n} token au plus, c’est donc ce qu’il reçoit.</numerusform>
            <numerusform>{model} lit {n} tokens au plus, c’est donc ce qu’il reçoit.</numerusform>
        </translation>
    </message>
    <message>
        <source>{model}: pictures</source>
        <extracomment>core/library</extracomment>
        <translation>{model}&#xa0;: images</translation>
    </message>
    <message>
        <source>{model}&#x2002;on this computer</source>
        <extracomment>gui/specialists</extracomment>
        <translation>{model} sur cet ordinateur</translation>
    </message>
    <message numerus="yes">
        <source>{modules} on {n} channel</source>
        <comment>{modules} on {n} channels</comment>
        <extracomment>core/machine</extracomment>
        <translation>
            <numerusform>{modules} sur {n} canal</numerusform>
            <numerusform>{modules} sur {n} canaux</numerusform>
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
        <translation>{names} et {count} de plus</translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <extracomment>gui/models</extracomment>
        <translation>{names} et {last}</translation>
    </message>
    <message numerus="yes">
        <source>{names} and {n} more</source>
        <comment>{names} and {n} more</comment>
        <extracomment>gui/specialists</extracomment>
        <translation>
            <numerusform>{names} et {n} de plus</numerusform>
            <numerusform>{names} et {n} de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>{names} could not be added either.</source>
        <extracomment>gui/library</extracomment>
        <translation>{names}&#xa0;: ajout également impossible.</translation>
    </message>
    <message numerus="yes">
        <source>{names} is still in {folder}. It came or changed while the models were moved, and can be added from there.</source>
        <comment>{names} are still in {folder}. They came or changed while the models were moved, and can be added from there.</comment>
        <extracomment>gui/disk</extracomment>
        <translation>
            <numerusform>{names} est encore dans {folder}. Il est arrivé ou a changé pendant le déplacement des modèles, et peut être ajouté depuis là.</numerusform>
            <numerusform>{names} sont encore dans {folder}. Ils sont arrivés ou ont changé pendant le déplacement des modèles, et peuvent être ajoutés depuis là.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} was added.</source>
        <comment>{names} were added.</comment>
        <extracomment>gui/library</extracomment>
        <translation>
            <numerusform>{names} a été ajouté.</numerusform>
            <numerusform>{names} ont été ajoutés.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} (in use)</source>
        <extracomment>app_doctor_engine</extracomment>
        <translation>{name} (utilisé)</translation>
    </message>
    <message>
        <source>{name} (not here)</source>
        <extracomment>gui/specialists</extracomment>
        <translation>{name} (pas ici)</translation>
    </message>
    <message>
        <source>{name} (not installed)</source>
        <extracomment>gui/settings</extracomment>
        <translation>{name} (non installé)</translation>
    </message>
    <message>
        <source>{name} (not there)</source>
        <extracomment>gui/settings</extracomment>
        <translation>{name} (absent)</translation>
    </message>
    <message>
        <source>{name} (your own file {file})</source>
        <extracomment>gui/settings</extracomment>
        <translation>{name} (votre propre fichier {file})</translation>
    </message>
    <message>
        <source>{name} belongs to {owner}, and Goldcrest only uses it there.</source>
        <extracomment>core/wording</extracomment>
        <translation>{name} appartient à {owner}, et Goldcrest ne fait que l’y utiliser.</translation>
    </message>
    <message>
        <source>{name} came with Goldcrest and stays.</source>
        <extracomment>core/wording</extracomment>
        <translation>{name} est fourni avec Goldcrest et reste.</translation>
    </message>
    <message>
        <source>{name} cannot see pictures, and no other model here can. Get one that can, with its file for pictures, or take the picture away.</source>
        <extracomment>gui/chat</extracomment>
        <translation>{name} ne peut pas voir les images, et aucun autre modèle présent ne le peut. Procurez-vous un modèle qui le peut, avec son fichier pour les images, ou retirez l’image.</translation>
    </message>
    <message>
        <source>{name} cannot see pictures.</source>
        <extracomment>core/words_of_pictures</extracomment>
        <translation>{name} ne peut pas voir les images.</translation>
    </message>
    <message>
        <source>{name} cannot see pictures. Choose a model that can, such as {other}, or take the picture away.</source>
        <extracomment>gui/chat</extracomment>
        <translation>{name} ne peut pas voir les images. Choisissez un modèle qui le peut, comme {other}, ou retirez l’image.</translation>
    </message>
    <message>
        <source>{name} did not come from the model hub, so it cannot be repaired from there.</source>
        <extracomment>core/wording</extracomment>
        <translation>{name} ne vient pas du hub de modèles et ne peut donc pas être réparé depuis celui-ci.</translation>
    </message>
    <message>
        <source>{name} fits what you write</source>
        <extracomment>gui/chat</extracomment>
        <translation>{name} convient à ce que vous écrivez</translation>
    </message>
    <message>
        <source>{name} from {first} to {last}</source>
        <extracomment>gui/plots</extracomment>
        <translation>{name} de {first} à {last}</translation>
    </message>
    <message>
        <source>{name} has {bytes}, and files of its kind are read up to {most_bytes}.</source>
        <extracomment>core/words_of_documents</extracomment>
        <translation>{name} fait {bytes}, et les fichiers de ce type sont lus jusqu’à {most_bytes}.</translation>
    </message>
    <message>
        <source>{name} is an image, and the model does not see.</source>
        <extracomment>core/words_of_documents</extracomment>
        <translation>{name} est une image, et le modèle ne voit pas les images.</translation>
    </message>
    <message>
        <source>{name} is at work.</source>
        <extracomment>core/wording</extracomment>
        <translation>{name} est au travail.</translation>
    </message>
    <message>
        <source>{name} is called a text but holds something else.</source>
        <extracomment>core/words_of_documents</extracomment>
        <translation>{name} est présenté comme un texte mais contient autre chose.</translation>
    </message>
    <message>
        <source>{name} is damaged, or not what its name says.</source>
        <extracomment>core/words_of_documents</extracomment>
        <translation>{name} est endommagé, ou n’est pas ce que dit son nom.</translation>
    </message>
    <message>
        <source>{name} is damaged: only the beginning was read.</source>
        <extracomment>core/words_of_documents</extracomment>
        <translation>{name} est endommagé&#xa0;: seul le début a été lu.</translation>
    </message>
    <message>
        <source>{name} is damaged: only the first {read} of {of} pages were read.</source>
        <extracomment>core/words_of_documents</extracomment>
        <translation>{name} est endommagé&#xa0;: seules les {read} premières pages sur {of} ont été lues.</translation>
    </message>
    <message>
        <source>{name} is downloaded</source>
        <extracomment>gui/downloads</extracomment>
        <translation>{name} est téléchargé</translation>
    </message>
    <message>
        <source>{name} is no picture that a model can be shown.</source>
        <extracomment>core/words_of_pictures</extracomment>
        <translation>{name} n’est pas une image qui puisse être montrée à un modèle.</translation>
    </message>
    <message>
        <source>{name} is not on this computer yet.</source>
        <extracomment>core/wording</extracomment>
        <translation>{name} n’est pas encore sur cet ordinateur.</translation>
    </message>
    <message>
        <source>{name} is not saved yet.</source>
        <extracomment>gui/specialists</extracomment>
        <translation>{name} n’est pas encore enregistré.</translation>
    </message>
    <message>
        <source>{name} is protected with a password.</source>
        <extracomment>core/words_of_documents</extracomment>
        <translation>{name} est protégé par un mot de passe.</translation>
    </message>
    <message>
        <source>{name} is still being downloaded.</source>
        <extracomment>core/wording</extracomment>
        <translation>{name} est encore en cours de téléchargement.</translation>
    </message>
    <message>
        <source>{name} is very long: its beginning and its end were read, not what is between.</source>
        <extracomment>core/words_of_documents</extracomment>
        <translation>{name} est très long&#xa0;: son début et sa fin ont été lus, pas ce qui est entre les deux.</translation>
    </message>
    <message>
        <source>{name} is very long: only the beginning was read.</source>
        <extracomment>core/words_of_documents</extracomment>
        <translation>{name} est très long&#xa0;: seul le début a été lu.</translation>
    </message>
    <message>
        <source>{name} is very long: only the first {read} of {of} pages were read.</source>
        <extracomment>core/words_of_documents</extracomment>
        <translation>{name} est très long&#xa0;: seules les {read} premières pages sur {of} ont été lues.</translation>
    </message>
    <message>
        <source>{name} may be faster.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>{name} est peut-être plus rapide.</translation>
    </message>
    <message>
        <source>{name} needs {needed_bytes} of memory, and {available_bytes} are free.</source>
        <extracomment>core/wording</extracomment>
        <translation>{name} demande {needed_bytes} de mémoire, et {available_bytes} sont libres.</translation>
    </message>
    <message>
        <source>{name} unpacks to far more than such a file should, so it was not opened.</source>
        <extracomment>core/words_of_documents</extracomment>
        <translation>{name} devient, décompressé, bien plus grand qu’un tel fichier ne devrait, et n’a donc pas été ouvert.</translation>
    </message>
    <message>
        <source>{name} was changed after this chat began, and works here as it was.</source>
        <extracomment>gui/chat</extracomment>
        <translation>{name} a été modifié après le début de cette conversation, et fonctionne ici comme avant.</translation>
    </message>
    <message>
        <source>{name} was deleted.</source>
        <extracomment>gui/chat</extracomment>
        <translation>{name} a été supprimé.</translation>
    </message>
    <message>
        <source>{name} was not added.</source>
        <extracomment>gui/library</extracomment>
        <translation>{name} n’a pas été ajouté.</translation>
    </message>
    <message>
        <source>{name} was not downloaded</source>
        <extracomment>gui/downloads</extracomment>
        <translation>{name} n’a pas été téléchargé</translation>
    </message>
    <message>
        <source>{name} works well with {model}, which is not on this computer.</source>
        <extracomment>gui/chat</extracomment>
        <translation>{name} fonctionne bien avec {model}, qui n’est pas sur cet ordinateur.</translation>
    </message>
    <message>
        <source>{name} writes {speed}, once it is downloaded.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>{name} écrit {speed}, une fois téléchargé.</translation>
    </message>
    <message>
        <source>{name} writes {speed}.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>{name} écrit {speed}.</translation>
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
            <numerusform>{name}&#xa0;: environ {n} token, {share}&#xa0;%</numerusform>
            <numerusform>{name}&#xa0;: environ {n} tokens, {share}&#xa0;%</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: right, {n} tokens a second</source>
        <extracomment>app_doctor_engine</extracomment>
        <translation>{name} : correct, {n} tokens par seconde</translation>
    </message>
    <message numerus="yes">
        <source>{name}: {n} token, {share} %</source>
        <comment>{name}: {n} tokens, {share} %</comment>
        <extracomment>gui/chat</extracomment>
        <translation>
            <numerusform>{name}&#xa0;: {n} token, {share}&#xa0;%</numerusform>
            <numerusform>{name}&#xa0;: {n} tokens, {share}&#xa0;%</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: {pair}.</source>
        <extracomment>gui/plots</extracomment>
        <translation>{name}&#xa0;: {pair}.</translation>
    </message>
    <message>
        <source>{name}: {path}</source>
        <extracomment>gui/disk</extracomment>
        <translation>{name} : {path}</translation>
    </message>
    <message>
        <source>{name}: {size}, {state}</source>
        <extracomment>app_doctor_models</extracomment>
        <translation>{name} : {size}, {state}</translation>
    </message>
    <message>
        <source>{name}: {what}</source>
        <extracomment>app_doctor_engine</extracomment>
        <translation>{name} : {what}</translation>
    </message>
    <message>
        <source>{name}? A specialist for this.</source>
        <extracomment>gui/chat</extracomment>
        <translation>{name}&#x202f;? Un spécialiste pour cela.</translation>
    </message>
    <message>
        <source>{number} GB</source>
        <extracomment>gui/models</extracomment>
        <translation>{number}&#xa0;Go</translation>
    </message>
    <message>
        <source>{number} of {total}: {name}, {left}</source>
        <extracomment>core/words_of_predictions</extracomment>
        <translation>{number} sur {total}&#xa0;: {name}, {left}</translation>
    </message>
    <message>
        <source>{number} parameters</source>
        <extracomment>gui/library</extracomment>
        <translation>{number} paramètres</translation>
    </message>
    <message>
        <source>{number} parameters, about {size}</source>
        <extracomment>gui/search</extracomment>
        <translation>{number} paramètres, environ {size}</translation>
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
        <translation>plein à {n}&#xa0;%</translation>
    </message>
    <message>
        <source>{n} B</source>
        <extracomment>gui/privacy</extracomment>
        <translation>{n}&#xa0;o</translation>
    </message>
    <message>
        <source>{n} GB</source>
        <extracomment>core/machine, core/wording</extracomment>
        <translation>{n}&#xa0;Go</translation>
    </message>
    <message>
        <source>{n} GB, {free} free</source>
        <extracomment>core/machine</extracomment>
        <translation>{n}&#xa0;Go, {free} libres</translation>
    </message>
    <message>
        <source>{n} GHz</source>
        <extracomment>core/machine</extracomment>
        <translation>{n}&#xa0;GHz</translation>
    </message>
    <message>
        <source>{n} KB</source>
        <extracomment>core/machine, core/wording</extracomment>
        <translation>{n}&#xa0;Ko</translation>
    </message>
    <message>
        <source>{n} MB</source>
        <extracomment>core/machine, core/wording</extracomment>
        <translation>{n}&#xa0;Mo</translation>
    </message>
    <message>
        <source>{n} W in</source>
        <extracomment>core/machine</extracomment>
        <translation>{n}&#xa0;W entrants</translation>
    </message>
    <message>
        <source>{n} W out</source>
        <extracomment>core/machine</extracomment>
        <translation>{n}&#xa0;W sortants</translation>
    </message>
    <message numerus="yes">
        <source>{n} adapter</source>
        <comment>{n} adapters</comment>
        <extracomment>gui/specialists</extracomment>
        <translation>
            <numerusform>{n} adaptateur</numerusform>
            <numerusform>{n} adaptateurs</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} billion</source>
        <extracomment>core/figures</extracomment>
        <translation>{n} milliards</translation>
    </message>
    <message numerus="yes">
        <source>{n} build of the engine runs on this processor and gives the right answers.</source>
        <comment>{n} builds of the engine run on this processor, and all give the right answers.</comment>
        <extracomment>app_doctor_engine</extracomment>
        <translation>
            <numerusform>{n} version du moteur s’exécute sur ce processeur et donne les bonnes réponses.</numerusform>
            <numerusform>{n} versions du moteur s’exécutent sur ce processeur, et toutes donnent les bonnes réponses.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} character</source>
        <comment>{n} characters</comment>
        <extracomment>gui/chat</extracomment>
        <translation>
            <numerusform>{n} caractère</numerusform>
            <numerusform>{n} caractères</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chat</source>
        <comment>{n} chats</comment>
        <extracomment>gui/chat_rows, gui/finding, gui/keeping</extracomment>
        <translation>
            <numerusform>{n} conversation</numerusform>
            <numerusform>{n} conversations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chat exported to {path}.</source>
        <comment>{n} chats exported to {path}.</comment>
        <extracomment>core/words_of_chats</extracomment>
        <translation>
            <numerusform>{n} conversation exportée vers {path}.</numerusform>
            <numerusform>{n} conversations exportées vers {path}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chat imported, with {messages}.</source>
        <comment>{n} chats imported, with {messages}.</comment>
        <extracomment>core/words_of_chats</extracomment>
        <translation>
            <numerusform>{n} conversation importée, avec {messages}.</numerusform>
            <numerusform>{n} conversations importées, avec {messages}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chat was archived.</source>
        <comment>{n} chats were archived.</comment>
        <extracomment>gui/shelf</extracomment>
        <translation>
            <numerusform>{n} conversation a été archivée.</numerusform>
            <numerusform>{n} conversations ont été archivées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chat was brought back from the archive.</source>
        <comment>{n} chats were brought back from the archive.</comment>
        <extracomment>gui/shelf</extracomment>
        <translation>
            <numerusform>{n} conversation a été désarchivée.</numerusform>
            <numerusform>{n} conversations ont été désarchivées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chat was deleted.</source>
        <comment>{n} chats were deleted.</comment>
        <extracomment>gui/shelf</extracomment>
        <translation>
            <numerusform>{n} conversation a été supprimée.</numerusform>
            <numerusform>{n} conversations ont été supprimées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chat was here already.</source>
        <comment>{n} chats were here already.</comment>
        <extracomment>core/words_of_chats</extracomment>
        <translation>
            <numerusform>{n} conversation était déjà ici.</numerusform>
            <numerusform>{n} conversations étaient déjà ici.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chat was moved to a new folder.</source>
        <comment>{n} chats were moved to a new folder.</comment>
        <extracomment>gui/shelf</extracomment>
        <translation>
            <numerusform>{n} conversation a été déplacée dans un nouveau dossier.</numerusform>
            <numerusform>{n} conversations ont été déplacées dans un nouveau dossier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chat was moved to “{folder}”.</source>
        <comment>{n} chats were moved to “{folder}”.</comment>
        <extracomment>gui/shelf</extracomment>
        <translation>
            <numerusform>{n} conversation a été déplacée dans «&#x202f;{folder}&#x202f;».</numerusform>
            <numerusform>{n} conversations ont été déplacées dans «&#x202f;{folder}&#x202f;».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chat was taken out of the folder.</source>
        <comment>{n} chats were taken out of the folder.</comment>
        <extracomment>gui/shelf</extracomment>
        <translation>
            <numerusform>{n} conversation a été retirée du dossier.</numerusform>
            <numerusform>{n} conversations ont été retirées du dossier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chat would be imported, with {messages}.</source>
        <comment>{n} chats would be imported, with {messages}.</comment>
        <extracomment>core/words_of_chats</extracomment>
        <translation>
            <numerusform>{n} conversation serait importée, avec {messages}.</numerusform>
            <numerusform>{n} conversations seraient importées, avec {messages}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} check has found a problem.</source>
        <comment>{n} checks have found problems.</comment>
        <extracomment>gui/doctor</extracomment>
        <translation>
            <numerusform>{n} vérification a trouvé un problème.</numerusform>
            <numerusform>{n} vérifications ont trouvé des problèmes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} core</source>
        <comment>{n} cores</comment>
        <extracomment>core/machine, gui/models</extracomment>
        <translation>
            <numerusform>{n} cœur</numerusform>
            <numerusform>{n} cœurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} downloading</source>
        <comment>{n} downloading</comment>
        <extracomment>gui/downloads</extracomment>
        <translation>
            <numerusform>{n} en téléchargement</numerusform>
            <numerusform>{n} en téléchargement</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} earlier messages were summarised first.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>{n} messages précédents ont d’abord été résumés.</translation>
    </message>
    <message numerus="yes">
        <source>{n} file cannot be used: {names}.</source>
        <comment>{n} files cannot be used: {names}.</comment>
        <extracomment>gui/specialists</extracomment>
        <translation>
            <numerusform>{n} fichier ne peut pas être utilisé&#xa0;: {names}.</numerusform>
            <numerusform>{n} fichiers ne peuvent pas être utilisés&#xa0;: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} message</source>
        <comment>{n} messages</comment>
        <extracomment>core/words_of_chats</extracomment>
        <translation>
            <numerusform>{n} message</numerusform>
            <numerusform>{n} messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} message as a summary</source>
        <comment>{n} messages as a summary</comment>
        <extracomment>gui/chat</extracomment>
        <translation>
            <numerusform>{n} message en résumé</numerusform>
            <numerusform>{n} messages en résumé</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} message deleted.</source>
        <comment>{n} messages deleted.</comment>
        <extracomment>gui/chat</extracomment>
        <translation>
            <numerusform>{n} message supprimé.</numerusform>
            <numerusform>{n} messages supprimés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} message left out</source>
        <comment>{n} messages left out</comment>
        <extracomment>gui/chat</extracomment>
        <translation>
            <numerusform>{n} message omis</numerusform>
            <numerusform>{n} messages omis</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} million</source>
        <extracomment>core/figures</extracomment>
        <translation>{n} millions</translation>
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
            <numerusform>{n} modèle n’a pas pu être lu.</numerusform>
            <numerusform>{n} modèles n’ont pas pu être lus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} model is here, and sound.</source>
        <comment>{n} models are here, and sound.</comment>
        <extracomment>app_doctor_models</extracomment>
        <translation>
            <numerusform>{n} modèle est là, en bon état.</numerusform>
            <numerusform>{n} modèles sont là, en bon état.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} model of another program is damaged or incomplete.</source>
        <comment>{n} models of other programs are damaged or incomplete.</comment>
        <extracomment>app_doctor_models</extracomment>
        <translation>
            <numerusform>{n} modèle d’un autre programme est endommagé ou incomplet.</numerusform>
            <numerusform>{n} modèles d’autres programmes sont endommagés ou incomplets.</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} models have a rough number only. Measuring all of them takes {about}, one after the other, while you go on; a reply comes first.</source>
        <extracomment>core/words_of_predictions</extracomment>
        <translation>{n} modèles n’ont qu’un chiffre approximatif. Les mesurer tous prend {about}, l’un après l’autre, pendant que vous continuez&#x202f;; une réponse passe d’abord.</translation>
    </message>
    <message numerus="yes">
        <source>{n} more file could not be used.</source>
        <comment>{n} more files could not be used.</comment>
        <extracomment>gui/specialists</extracomment>
        <translation>
            <numerusform>{n} autre fichier n’a pas pu être utilisé.</numerusform>
            <numerusform>{n} autres fichiers n’ont pas pu être utilisés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more is shown once these have gone.</source>
        <comment>{n} more are shown once these have gone.</comment>
        <extracomment>gui/disk</extracomment>
        <translation>
            <numerusform>{n} de plus s’affiche une fois ceux-ci partis.</numerusform>
            <numerusform>{n} de plus s’affichent une fois ceux-ci partis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more to come</source>
        <comment>{n} more to come</comment>
        <extracomment>gui/library</extracomment>
        <translation>
            <numerusform>encore {n} à venir</numerusform>
            <numerusform>encore {n} à venir</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} more were left out.</source>
        <extracomment>core/words_of_chats</extracomment>
        <translation>{n} de plus ont été omis.</translation>
    </message>
    <message numerus="yes">
        <source>{n} not finished</source>
        <comment>{n} not finished</comment>
        <extracomment>gui/downloads</extracomment>
        <translation>
            <numerusform>{n} inachevé</numerusform>
            <numerusform>{n} inachevés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of {count} models is damaged: {names}.</source>
        <comment>{n} of {count} models are damaged: {names}.</comment>
        <extracomment>gui/disk</extracomment>
        <translation>
            <numerusform>{n} modèle sur {count} est endommagé&#xa0;: {names}.</numerusform>
            <numerusform>{n} modèles sur {count} sont endommagés&#xa0;: {names}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} of {total} layers have room there.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>{n} couches sur {total} y ont leur place.</translation>
    </message>
    <message numerus="yes">
        <source>{n} older result is in the chart&apos;s table and in what you export.</source>
        <comment>{n} older results are in the chart&apos;s table and in what you export.</comment>
        <extracomment>gui/speed</extracomment>
        <translation>
            <numerusform>{n} résultat plus ancien figure dans le tableau du graphique et dans ce que vous exportez.</numerusform>
            <numerusform>{n} résultats plus anciens figurent dans le tableau du graphique et dans ce que vous exportez.</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} parameters</source>
        <extracomment>core/findings</extracomment>
        <translation>{n} paramètres</translation>
    </message>
    <message numerus="yes">
        <source>{n} paused</source>
        <comment>{n} paused</comment>
        <extracomment>gui/downloads</extracomment>
        <translation>
            <numerusform>{n} suspendu</numerusform>
            <numerusform>{n} suspendus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} prompt was added.</source>
        <comment>{n} prompts were added.</comment>
        <extracomment>gui/prompts</extracomment>
        <translation>
            <numerusform>{n} invite a été ajoutée.</numerusform>
            <numerusform>{n} invites ont été ajoutées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} report was deleted.</source>
        <comment>{n} reports were deleted.</comment>
        <extracomment>gui/reports</extracomment>
        <translation>
            <numerusform>{n} rapport a été supprimé.</numerusform>
            <numerusform>{n} rapports ont été supprimés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} row left out</source>
        <comment>{n} rows left out</comment>
        <extracomment>gui/plots</extracomment>
        <translation>
            <numerusform>{n} ligne omise</numerusform>
            <numerusform>{n} lignes omises</numerusform>
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
            <numerusform>{n} sélectionnée</numerusform>
            <numerusform>{n} sélectionnées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} specialist is yours now.</source>
        <comment>{n} specialists are yours now.</comment>
        <extracomment>gui/specialists</extracomment>
        <translation>
            <numerusform>{n} spécialiste est maintenant à vous.</numerusform>
            <numerusform>{n} spécialistes sont maintenant à vous.</numerusform>
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
            <numerusform>{n} thread</numerusform>
            <numerusform>{n} threads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} thread for reading</source>
        <comment>{n} threads for reading</comment>
        <extracomment>core/wording_tuning</extracomment>
        <translation>
            <numerusform>{n} thread en lecture</numerusform>
            <numerusform>{n} threads en lecture</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} thread for writing and {reading} for reading</source>
        <comment>{n} threads for writing and {reading} for reading</comment>
        <extracomment>core/wording_tuning</extracomment>
        <translation>
            <numerusform>{n} thread en écriture et {reading} en lecture</numerusform>
            <numerusform>{n} threads en écriture et {reading} en lecture</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} time {place}</source>
        <comment>{n} times {place}</comment>
        <extracomment>gui/library</extracomment>
        <translation>
            <numerusform>{n} fois {place}</numerusform>
            <numerusform>{n} fois {place}</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} times faster</source>
        <extracomment>core/wording_tuning</extracomment>
        <translation>{n} fois plus rapide</translation>
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
            <numerusform>{n} token à la fois. {how_known}</numerusform>
            <numerusform>{n} tokens à la fois. {how_known}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} token of context</source>
        <comment>{n} tokens of context</comment>
        <extracomment>gui/specialists</extracomment>
        <translation>
            <numerusform>{n} token de contexte</numerusform>
            <numerusform>{n} tokens de contexte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} token, needs {memory}</source>
        <comment>{n} tokens, needs {memory}</comment>
        <extracomment>gui/chat</extracomment>
        <translation>
            <numerusform>{n} token, demande {memory}</numerusform>
            <numerusform>{n} tokens, demande {memory}</numerusform>
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
            <numerusform>{n} en attente</numerusform>
            <numerusform>{n} en attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} word</source>
        <comment>{n} words</comment>
        <extracomment>gui/chat</extracomment>
        <translation>
            <numerusform>{n} mot</numerusform>
            <numerusform>{n} mots</numerusform>
        </translation>
    </message>
    <message>
        <source>{n}, the newest first</source>
        <extracomment>gui/privacy</extracomment>
        <translation>{n}, les plus récentes d’abord</translation>
    </message>
    <message>
        <source>{n}&#xa0;%</source>
        <extracomment>core/wording_speed, core/wording_tuning, core/words_of_predictions</extracomment>
        <translation>{n}&#xa0;%</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <extracomment>gui/specialists</extracomment>
        <translation>{one} ou {other}</translation>
    </message>
    <message>
        <source>{owner} keeps its models in {path}, so the models folder stays where it is.</source>
        <extracomment>core/wording_disk</extracomment>
        <translation>{owner} garde ses modèles dans {path}&#xa0;: le dossier des modèles reste où il est.</translation>
    </message>
    <message>
        <source>{pair}, as predicted</source>
        <extracomment>gui/plots</extracomment>
        <translation>{pair}, comme prévu</translation>
    </message>
    <message>
        <source>{pair}, {percent} faster</source>
        <extracomment>gui/plots</extracomment>
        <translation>{pair}, {percent} plus rapide</translation>
    </message>
    <message>
        <source>{pair}, {percent} slower</source>
        <extracomment>gui/plots</extracomment>
        <translation>{pair}, {percent} plus lent</translation>
    </message>
    <message>
        <source>{passages} that fit the question</source>
        <extracomment>gui/chat</extracomment>
        <translation>{passages} qui correspondent à la question</translation>
    </message>
    <message>
        <source>{path} cannot be read or written at the moment.</source>
        <extracomment>core/wording_disk</extracomment>
        <translation>{path} ne peut être ni lu ni écrit pour le moment.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <extracomment>core/words_of_documents</extracomment>
        <translation>{path} ne peut pas être lu&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>{path} does not let this model see pictures: {reason}.</source>
        <extracomment>core/words_of_pictures</extracomment>
        <translation>{path} ne permet pas à ce modèle de voir les images&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>{path} has a mistake{where}: {reason}.</source>
        <extracomment>core/wording_disk</extracomment>
        <translation>{path} contient une erreur{where}&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>{path} is incomplete.</source>
        <extracomment>core/wording</extracomment>
        <translation>{path} est incomplet.</translation>
    </message>
    <message>
        <source>{path} is no model, but the part of one that sees pictures.</source>
        <extracomment>core/wording</extracomment>
        <translation>{path} n’est pas un modèle, mais la partie d’un modèle qui voit les images.</translation>
    </message>
    <message>
        <source>{path} is no translation of Goldcrest.</source>
        <extracomment>core/wording_chats</extracomment>
        <translation>{path} n’est pas une traduction de Goldcrest.</translation>
    </message>
    <message>
        <source>{path} is not a GGUF model.</source>
        <extracomment>core/wording</extracomment>
        <translation>{path} n’est pas un modèle GGUF.</translation>
    </message>
    <message>
        <source>{path} is one of your further folders, so the models folder around it stays where it is.</source>
        <extracomment>core/wording_disk</extracomment>
        <translation>{path} est l’un de vos autres dossiers&#xa0;: le dossier des modèles qui l’entoure reste où il est.</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <extracomment>gui/downloads, gui/plots</extracomment>
        <translation>{percent}&#xa0;%</translation>
    </message>
    <message>
        <source>{percent} faster</source>
        <extracomment>core/wording_tuning, core/words_of_predictions</extracomment>
        <translation>{percent} plus rapide</translation>
    </message>
    <message>
        <source>{percent} less</source>
        <extracomment>gui/plots</extracomment>
        <translation>{percent} de moins</translation>
    </message>
    <message>
        <source>{percent} more</source>
        <extracomment>gui/plots</extracomment>
        <translation>{percent} de plus</translation>
    </message>
    <message>
        <source>{percent} slower</source>
        <extracomment>core/wording_tuning, core/words_of_predictions</extracomment>
        <translation>{percent} plus lent</translation>
    </message>
    <message>
        <source>{place}. It is sent to {host} only.</source>
        <extracomment>gui/privacy</extracomment>
        <translation>{place}. Il n’est envoyé qu’à {host}.</translation>
    </message>
    <message>
        <source>{plan} power plan</source>
        <extracomment>gui/speed</extracomment>
        <translation>mode d’alimentation {plan}</translation>
    </message>
    <message>
        <source>{progress}, {time_left}</source>
        <extracomment>gui/chat</extracomment>
        <translation>{progress}, {time_left}</translation>
    </message>
    <message>
        <source>{query} is not in this chat.</source>
        <extracomment>gui/finding</extracomment>
        <translation>{query} n’est pas dans cette conversation.</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <extracomment>gui/chat, gui/models, gui/plots</extracomment>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>{share}&#xa0;% reused</source>
        <extracomment>gui/chat</extracomment>
        <translation>{share}&#xa0;% réutilisés</translation>
    </message>
    <message>
        <source>{size} are free there.</source>
        <extracomment>gui/disk</extracomment>
        <translation>{size} y sont libres.</translation>
    </message>
    <message>
        <source>{size} can be freed</source>
        <extracomment>gui/disk</extracomment>
        <translation>{size} peuvent être libérés</translation>
    </message>
    <message>
        <source>{size} each</source>
        <extracomment>gui/disk</extracomment>
        <translation>{size} chacun</translation>
    </message>
    <message>
        <source>{size} kept</source>
        <extracomment>gui/downloads</extracomment>
        <translation>{size} gardés</translation>
    </message>
    <message>
        <source>{size} of leftovers: {list}.</source>
        <extracomment>gui/disk</extracomment>
        <translation>{size} de restes&#xa0;: {list}.</translation>
    </message>
    <message>
        <source>{size} to download</source>
        <extracomment>gui/models</extracomment>
        <translation>{size} à télécharger</translation>
    </message>
    <message>
        <source>{size} to download, {memory} of memory to run</source>
        <extracomment>gui/models</extracomment>
        <translation>{size} à télécharger, {memory} de mémoire pour l’exécution</translation>
    </message>
    <message>
        <source>{size} with {tokens} of context</source>
        <extracomment>gui/models</extracomment>
        <translation>{size} avec {tokens} de contexte</translation>
    </message>
    <message>
        <source>{size}, on this computer</source>
        <extracomment>gui/models</extracomment>
        <translation>{size}, sur cet ordinateur</translation>
    </message>
    <message>
        <source>{size}, {free} free</source>
        <extracomment>core/machine</extracomment>
        <translation>{size}, {free} libres</translation>
    </message>
    <message>
        <source>{size}, {free} free, shared with the processor</source>
        <extracomment>core/machine</extracomment>
        <translation>{size}, {free} libres, partagés avec le processeur</translation>
    </message>
    <message>
        <source>{size}, {used} in use</source>
        <extracomment>core/machine</extracomment>
        <translation>{size}, {used} utilisés</translation>
    </message>
    <message>
        <source>{size}/s</source>
        <extracomment>gui/models</extracomment>
        <translation>{size}/s</translation>
    </message>
    <message>
        <source>{speed} ({low} to {high})</source>
        <extracomment>gui/models</extracomment>
        <translation>{speed} ({low} à {high})</translation>
    </message>
    <message>
        <source>{speed} a second, measured with {size} of a model</source>
        <extracomment>core/machine</extracomment>
        <translation>{speed} par seconde, mesuré avec {size} d’un modèle</translation>
    </message>
    <message>
        <source>{speed} a second, measured with {size} of a temporary file</source>
        <extracomment>core/machine</extracomment>
        <translation>{speed} par seconde, mesuré avec {size} d’un fichier temporaire</translation>
    </message>
    <message>
        <source>{speed} measured</source>
        <extracomment>core/picker_reason</extracomment>
        <translation>{speed} mesuré</translation>
    </message>
    <message>
        <source>{speed} predicted</source>
        <extracomment>core/picker_reason</extracomment>
        <translation>{speed} prévu</translation>
    </message>
    <message>
        <source>{state}: {why}</source>
        <extracomment>gui/downloads</extracomment>
        <translation>{state}&#xa0;: {why}</translation>
    </message>
    <message>
        <source>{taken} {size} are free on the disk of the models folder.</source>
        <extracomment>gui/disk</extracomment>
        <translation>{taken} {size} sont libres sur le disque du dossier des modèles.</translation>
    </message>
    <message>
        <source>{template} instead of its own template</source>
        <extracomment>gui/chat</extracomment>
        <translation>{template} au lieu de son propre gabarit de conversation</translation>
    </message>
    <message>
        <source>{threads} for writing and {number} for reading</source>
        <extracomment>gui/speed</extracomment>
        <translation>{threads} en écriture et {number} en lecture</translation>
    </message>
    <message>
        <source>{time} after a question of 500 words</source>
        <extracomment>gui/models</extracomment>
        <translation>{time} après une question de 500 mots</translation>
    </message>
    <message>
        <source>{time} left</source>
        <extracomment>gui/models</extracomment>
        <translation>encore {time}</translation>
    </message>
    <message>
        <source>{time} ms with {threads}</source>
        <extracomment>gui/chat</extracomment>
        <translation>{time}&#xa0;ms avec {threads}</translation>
    </message>
    <message>
        <source>{title} of {name}: {text}</source>
        <extracomment>gui/models</extracomment>
        <translation>{title} de {name}&#xa0;: {text}</translation>
    </message>
    <message>
        <source>{tokens} in</source>
        <extracomment>gui/models</extracomment>
        <translation>après {tokens}</translation>
    </message>
    <message>
        <source>{tokens} of the prompt were new to the model, {n} were known from before.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>{tokens} de l’invite étaient nouveaux pour le modèle, {n} étaient déjà connus.</translation>
    </message>
    <message>
        <source>{tokens} of the prompt were new to the model.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>{tokens} de l’invite étaient nouveaux pour le modèle.</translation>
    </message>
    <message>
        <source>{told} That is slow: large models take minutes to load.</source>
        <extracomment>app_doctor</extracomment>
        <translation>{told} C’est lent : les grands modèles mettent des minutes à se charger.</translation>
    </message>
    <message>
        <source>{told}, as computers do when they get warm.</source>
        <extracomment>core/words_of_speed</extracomment>
        <translation>{told}, comme le font les ordinateurs quand ils chauffent.</translation>
    </message>
    <message>
        <source>{told}, for which other work on this computer may be the reason.</source>
        <extracomment>core/words_of_speed</extracomment>
        <translation>{told}, peut-être à cause d’un autre travail sur cet ordinateur.</translation>
    </message>
    <message>
        <source>{told}, quantization not named</source>
        <extracomment>core/findings</extracomment>
        <translation>{told}, quantification non nommée</translation>
    </message>
    <message>
        <source>{told}; some of it may have come from memory</source>
        <extracomment>core/machine</extracomment>
        <translation>{told}&#x202f;; une partie peut venir de la mémoire</translation>
    </message>
    <message>
        <source>{used} is used instead; change it in the settings.</source>
        <extracomment>core/wording_disk</extracomment>
        <translation>{used} est utilisé à la place&#x202f;; changez-le dans les paramètres.</translation>
    </message>
    <message numerus="yes">
        <source>{used} of {n} token, {share} %</source>
        <comment>{used} of {n} tokens, {share} %</comment>
        <extracomment>gui/chat</extracomment>
        <translation>
            <numerusform>{used} sur {n} token, {share}&#xa0;%</numerusform>
            <numerusform>{used} sur {n} tokens, {share}&#xa0;%</numerusform>
        </translation>
    </message>
    <message>
        <source>{value} ({low} to {high})</source>
        <extracomment>gui/plots</extracomment>
        <translation>{value} ({low} à {high})</translation>
    </message>
    <message>
        <source>{value} {place}</source>
        <extracomment>gui/plots</extracomment>
        <translation>{value} {place}</translation>
    </message>
    <message>
        <source>{way}: {gains}.</source>
        <extracomment>core/wording_tuning</extracomment>
        <translation>{way}&#xa0;: {gains}.</translation>
    </message>
    <message>
        <source>{what}: {words}</source>
        <extracomment>gui/specialists</extracomment>
        <translation>{what}&#xa0;: {words}</translation>
    </message>
    <message>
        <source>{who}: {text}</source>
        <extracomment>gui/finding</extracomment>
        <translation>{who}&#xa0;: {text}</translation>
    </message>
    <message>
        <source>{why} This chat keeps the instructions it has.</source>
        <extracomment>gui/chat</extracomment>
        <translation>{why} Cette conversation garde les instructions qu’elle a.</translation>
    </message>
    <message>
        <source>{words} and {last}</source>
        <extracomment>gui/library</extracomment>
        <translation>{words} et {last}</translation>
    </message>
    <message>
        <source>{words}, {characters}</source>
        <extracomment>gui/chat</extracomment>
        <translation>{words}, {characters}</translation>
    </message>
    <message>
        <source>“goldcrest chats backups” lists them all.</source>
        <extracomment>core/words_of_chats</extracomment>
        <translation>«&#x202f;goldcrest chats backups&#x202f;» les liste toutes.</translation>
    </message>
    <message>
        <source>“goldcrest chats list” shows the folder of each chat.</source>
        <extracomment>core/wording_chats</extracomment>
        <translation>«&#x202f;goldcrest chats list&#x202f;» montre le dossier de chaque conversation.</translation>
    </message>
    <message>
        <source>“goldcrest chats list” shows them all.</source>
        <extracomment>core/wording_chats</extracomment>
        <translation>«&#x202f;goldcrest chats list&#x202f;» les montre toutes.</translation>
    </message>
    <message>
        <source>“goldcrest specialists list” shows them all.</source>
        <extracomment>core/words_of_specialists</extracomment>
        <translation>«&#x202f;goldcrest specialists list&#x202f;» les montre tous.</translation>
    </message>
    <message>
        <source>“prompt” is no list</source>
        <extracomment>core/prompts</extracomment>
        <translation>«&#x202f;prompt&#x202f;» n’est pas une liste</translation>
    </message>
    <message>
        <source>“schema” is no number</source>
        <extracomment>core/prompts, core/specialists</extracomment>
        <translation>«&#x202f;schema&#x202f;» n’est pas un nombre</translation>
    </message>
    <message>
        <source>“{keys}” names no key that can work everywhere.</source>
        <extracomment>core/words_of_devices</extracomment>
        <translation>«&#x202f;{keys}&#x202f;» ne désigne aucune touche qui puisse marcher partout.</translation>
    </message>
    <message>
        <source>“{name}” cannot be sent. Take it away first.</source>
        <extracomment>gui/chat</extracomment>
        <translation>«&#x202f;{name}&#x202f;» ne peut pas être envoyé. Retirez-le d’abord.</translation>
    </message>
    <message>
        <source>“{name}” is attached already.</source>
        <extracomment>gui/chat</extracomment>
        <translation>«&#x202f;{name}&#x202f;» est déjà joint.</translation>
    </message>
    <message>
        <source>“{name}” is not filled in.</source>
        <extracomment>gui/chat</extracomment>
        <translation>«&#x202f;{name}&#x202f;» n’est pas rempli.</translation>
    </message>
    <message>
        <source>“{name}” is one of yours now.</source>
        <extracomment>gui/specialists</extracomment>
        <translation>«&#x202f;{name}&#x202f;» est maintenant à vous.</translation>
    </message>
    <message>
        <source>“{name}” is still being read. Send in a moment.</source>
        <extracomment>gui/chat</extracomment>
        <translation>«&#x202f;{name}&#x202f;» est encore en cours de lecture. Envoyez dans un instant.</translation>
    </message>
    <message>
        <source>“{name}” was deleted.</source>
        <extracomment>gui/prompts, gui/specialists</extracomment>
        <translation>«&#x202f;{name}&#x202f;» a été supprimé.</translation>
    </message>
    <message>
        <source>“{name}” was taken away.</source>
        <extracomment>gui/chat</extracomment>
        <translation>«&#x202f;{name}&#x202f;» a été retiré.</translation>
    </message>
    <message>
        <source>“{title}” was archived.</source>
        <extracomment>gui/shelf</extracomment>
        <translation>«&#x202f;{title}&#x202f;» a été archivée.</translation>
    </message>
    <message>
        <source>“{title}” was brought back from the archive.</source>
        <extracomment>gui/shelf</extracomment>
        <translation>«&#x202f;{title}&#x202f;» a été désarchivée.</translation>
    </message>
    <message>
        <source>“{title}” was deleted.</source>
        <extracomment>gui/shelf</extracomment>
        <translation>«&#x202f;{title}&#x202f;» a été supprimée.</translation>
    </message>
    <message>
        <source>“{title}” was moved to a new folder.</source>
        <extracomment>gui/shelf</extracomment>
        <translation>«&#x202f;{title}&#x202f;» a été déplacée dans un nouveau dossier.</translation>
    </message>
    <message>
        <source>“{title}” was moved to “{folder}”.</source>
        <extracomment>gui/shelf</extracomment>
        <translation>«&#x202f;{title}&#x202f;» a été déplacée dans «&#x202f;{folder}&#x202f;».</translation>
    </message>
    <message>
        <source>“{title}” was taken out of the folder.</source>
        <extracomment>gui/shelf</extracomment>
        <translation>«&#x202f;{title}&#x202f;» a été retirée du dossier.</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <extracomment>gui/finding</extracomment>
        <translation>«&#x202f;{words}&#x202f;»</translation>
    </message>
    <message>
        <source>“{word}”</source>
        <extracomment>gui/specialists</extracomment>
        <translation>«&#x202f;{word}&#x202f;»</translation>
    </message>
    <message>
        <source>↑ ↓ choose     Enter do it     Esc close</source>
        <extracomment>gui/commands</extracomment>
        <translation>↑ ↓ choisir     Entrée exécuter     Échap fermer</translation>
    </message>
    <message>
        <source>↑ ↓ choose     Enter insert     Esc close</source>
        <extracomment>gui/chat</extracomment>
        <translation>↑ ↓ choisir     Entrée insérer     Échap fermer</translation>
    </message>
</context>
</TS>
