<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>answered</name>
    <message>
        <source>Post</source>
        <translation>Publication</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Écrite</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
</context>
<context>
    <name>cards</name>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>How many different people wrote in the brand’s conversations in this period, without the brand itself.</source>
        <translation>Combien de personnes différentes ont écrit dans les conversations de la marque pendant cette période, sans la marque elle-même.</translation>
    </message>
    <message>
        <source>Posts &amp; replies</source>
        <translation>Publications et réponses</translation>
    </message>
    <message>
        <source>Posts and replies of everybody in the brand’s conversations in this period.</source>
        <translation>Publications et réponses de tout le monde dans les conversations de la marque pendant cette période.</translation>
    </message>
    <message>
        <source>Active engagement share</source>
        <translation>Part d’engagement actif</translation>
    </message>
    <message>
        <source>of %1 interactions</source>
        <translation>de %1 interactions</translation>
    </message>
    <message>
        <source>%1 of %2 interactions</source>
        <translation>%1 sur %2 interactions</translation>
    </message>
    <message>
        <source>Replies and quotes as a share of all interactions: (replies + quotes) ÷ (likes + reposts + replies + quotes) of the brand’s own posts.</source>
        <translation>Part des réponses et des citations dans toutes les interactions : (réponses + citations) ÷ (j’aime + republications + réponses + citations) des publications de la marque.</translation>
    </message>
    <message>
        <source>Audience ↔ audience</source>
        <translation>Public ↔ public</translation>
    </message>
    <message>
        <source>of %1 replies</source>
        <translation>de %1 réponses</translation>
    </message>
    <message>
        <source>%1 of %2 replies</source>
        <translation>%1 sur %2 réponses</translation>
    </message>
    <message>
        <source>Of the replies that people write, the share that answers another person and not the brand.</source>
        <translation>Parmi les réponses écrites par le public, la part qui s’adresse à une autre personne et non à la marque.</translation>
    </message>
    <message>
        <source>%1 answered</source>
        <translation>%1 de réponses</translation>
    </message>
    <message>
        <source>Median answer time</source>
        <translation>Temps de réponse médian</translation>
    </message>
    <message>
        <source>After how long half of the posts addressed to the brand were answered. Posts without an answer count as still waiting (Kaplan–Meier).</source>
        <translation>Le délai après lequel la moitié des publications adressées à la marque ont reçu une réponse. Celles sans réponse comptent comme encore en attente (Kaplan–Meier).</translation>
    </message>
</context>
<context>
    <name>empty</name>
    <message>
        <source>No workspace is open</source>
        <translation>Aucun espace de travail n’est ouvert</translation>
    </message>
    <message>
        <source>A workspace is one file with everything of one client. Make one, open one, or look at the demo: weft demo</source>
        <translation>Un espace de travail est un fichier qui contient tout d’un client. Créez-en un, ouvrez-en un, ou regardez la démonstration : weft demo</translation>
    </message>
    <message>
        <source>New workspace…</source>
        <translation>Nouvel espace de travail…</translation>
    </message>
    <message>
        <source>Not connected yet</source>
        <translation>Pas encore connecté</translation>
    </message>
    <message>
        <source>Set WEFT_TOKEN and start Weft again to collect from Threads, or import a file of posts.</source>
        <translation>Définissez WEFT_TOKEN et relancez Weft pour collecter depuis Threads, ou importez un fichier de publications.</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Importer un fichier…</translation>
    </message>
    <message>
        <source>Nothing collected yet</source>
        <translation>Rien de collecté pour l’instant</translation>
    </message>
    <message>
        <source>The first run reads the brand’s threads and their conversations.</source>
        <translation>Le premier passage lit les fils de la marque et leurs conversations.</translation>
    </message>
    <message>
        <source>Collect now</source>
        <translation>Collecter maintenant</translation>
    </message>
    <message>
        <source>No brand is named yet</source>
        <translation>Aucune marque n’est encore nommée</translation>
    </message>
    <message>
        <source>Who talks to whom is told for a brand. Name its accounts: weftctl init --workspace FILE --brand HANDLE</source>
        <translation>Qui parle à qui se lit du point de vue d’une marque. Nommez ses comptes : weftctl init --workspace FICHIER --brand COMPTE</translation>
    </message>
    <message>
        <source>No posts in this period</source>
        <translation>Aucune publication dans cette période</translation>
    </message>
    <message>
        <source>The filter may be too narrow.</source>
        <translation>Le filtre est peut-être trop étroit.</translation>
    </message>
    <message>
        <source>Show all that is held</source>
        <translation>Tout afficher</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>This cannot be done as asked.</source>
        <translation>La demande ne peut pas être exécutée telle quelle.</translation>
    </message>
    <message>
        <source>Check what was typed; the detail names the place.</source>
        <translation>Vérifiez la saisie ; le détail indique l’endroit.</translation>
    </message>
    <message>
        <source>It was stopped before it was done.</source>
        <translation>L’opération a été arrêtée avant la fin.</translation>
    </message>
    <message>
        <source>Start it again when you like; what was fetched is kept.</source>
        <translation>Relancez-la quand vous voulez ; ce qui a été lu est gardé.</translation>
    </message>
    <message>
        <source>The file is not there.</source>
        <translation>Le fichier n’existe pas.</translation>
    </message>
    <message>
        <source>Check the name and the folder, or choose another file.</source>
        <translation>Vérifiez le nom et le dossier, ou choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Le fichier ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Check its permissions, or copy it to a folder of yours.</source>
        <translation>Vérifiez ses droits d’accès, ou copiez-le dans un de vos dossiers.</translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation>Le fichier ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>Choose another folder, or check its permissions.</source>
        <translation>Choisissez un autre dossier, ou vérifiez ses droits d’accès.</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>C’est un dossier, pas un fichier.</translation>
    </message>
    <message>
        <source>Choose a file inside it.</source>
        <translation>Choisissez un fichier à l’intérieur.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>The file ends in the middle.</source>
        <translation>Le fichier est coupé.</translation>
    </message>
    <message>
        <source>Get the file again; what came before the cut was kept.</source>
        <translation>Récupérez le fichier à nouveau ; ce qui précède la coupure est gardé.</translation>
    </message>
    <message>
        <source>The text is not valid UTF-8.</source>
        <translation>Le texte n’est pas de l’UTF-8 valide.</translation>
    </message>
    <message>
        <source>Save the file as UTF-8 and import it again.</source>
        <translation>Enregistrez le fichier en UTF-8 et importez-le à nouveau.</translation>
    </message>
    <message>
        <source>The file is not JSON.</source>
        <translation>Le fichier n’est pas du JSON.</translation>
    </message>
    <message>
        <source>Import files with one JSON object a line.</source>
        <translation>Importez des fichiers avec un objet JSON par ligne.</translation>
    </message>
    <message>
        <source>The data has another shape than expected.</source>
        <translation>Les données n’ont pas la forme attendue.</translation>
    </message>
    <message>
        <source>Check where the file comes from; the detail names the place.</source>
        <translation>Vérifiez d’où vient le fichier ; le détail indique l’endroit.</translation>
    </message>
    <message>
        <source>A date cannot be understood.</source>
        <translation>Une date n’est pas compréhensible.</translation>
    </message>
    <message>
        <source>Write dates as 2026-09-30.</source>
        <translation>Écrivez les dates ainsi : 2026-09-30.</translation>
    </message>
    <message>
        <source>The time zone is not known.</source>
        <translation>Le fuseau horaire est inconnu.</translation>
    </message>
    <message>
        <source>Use a name such as Europe/Paris.</source>
        <translation>Utilisez un nom tel que Europe/Paris.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Le disque est plein.</translation>
    </message>
    <message>
        <source>Make room, then try again; nothing that was stored is lost.</source>
        <translation>Faites de la place, puis réessayez ; rien de ce qui était enregistré n’est perdu.</translation>
    </message>
    <message>
        <source>The workspace file is not there.</source>
        <translation>Le fichier de l’espace de travail n’existe pas.</translation>
    </message>
    <message>
        <source>Choose another file, or make a new workspace.</source>
        <translation>Choisissez un autre fichier, ou créez un espace de travail.</translation>
    </message>
    <message>
        <source>This file is not a Weft workspace.</source>
        <translation>Ce fichier n’est pas un espace de travail Weft.</translation>
    </message>
    <message>
        <source>Choose a file that ends in .weft, or make a new workspace.</source>
        <translation>Choisissez un fichier qui finit par .weft, ou créez un espace de travail.</translation>
    </message>
    <message>
        <source>This workspace was written by a newer Weft.</source>
        <translation>Cet espace de travail a été écrit par un Weft plus récent.</translation>
    </message>
    <message>
        <source>Update Weft; the file was not touched.</source>
        <translation>Mettez Weft à jour ; le fichier n’a pas été touché.</translation>
    </message>
    <message>
        <source>The workspace file may not be changed.</source>
        <translation>Le fichier de l’espace de travail ne peut pas être modifié.</translation>
    </message>
    <message>
        <source>Another program is using the workspace.</source>
        <translation>Un autre programme utilise l’espace de travail.</translation>
    </message>
    <message>
        <source>Close the other program, then try again.</source>
        <translation>Fermez l’autre programme, puis réessayez.</translation>
    </message>
    <message>
        <source>The workspace file is damaged.</source>
        <translation>Le fichier de l’espace de travail est endommagé.</translation>
    </message>
    <message>
        <source>Restore a copy; “weftctl doctor” says what is wrong. The file was not touched.</source>
        <translation>Restaurez une copie ; « weftctl doctor » dit ce qui ne va pas. Le fichier n’a pas été touché.</translation>
    </message>
    <message>
        <source>The workspace file gave an error.</source>
        <translation>Le fichier de l’espace de travail a donné une erreur.</translation>
    </message>
    <message>
        <source>Try again; if it comes back, run “weftctl doctor”.</source>
        <translation>Réessayez ; si l’erreur revient, lancez « weftctl doctor ».</translation>
    </message>
    <message>
        <source>Threads cannot be reached.</source>
        <translation>Threads est injoignable.</translation>
    </message>
    <message>
        <source>Check the network; collecting goes on by itself afterwards.</source>
        <translation>Vérifiez le réseau ; la collecte reprendra d’elle-même.</translation>
    </message>
    <message>
        <source>Threads did not answer in time.</source>
        <translation>Threads n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>Nothing to do: the next run tries again.</source>
        <translation>Rien à faire : le prochain passage réessaiera.</translation>
    </message>
    <message>
        <source>The connection to Threads is not secure, so it was not used.</source>
        <translation>La connexion à Threads n’est pas sûre ; elle n’a pas été utilisée.</translation>
    </message>
    <message>
        <source>Check the clock of this computer and the proxy, if there is one.</source>
        <translation>Vérifiez l’horloge de cet ordinateur et le serveur mandataire, s’il y en a un.</translation>
    </message>
    <message>
        <source>The answer was cut off on its way.</source>
        <translation>La réponse a été coupée en chemin.</translation>
    </message>
    <message>
        <source>There is no token, so nothing can be collected.</source>
        <translation>Il n’y a pas de jeton, donc rien ne peut être collecté.</translation>
    </message>
    <message>
        <source>Set WEFT_TOKEN and start Weft again, or import a file.</source>
        <translation>Définissez WEFT_TOKEN et relancez Weft, ou importez un fichier.</translation>
    </message>
    <message>
        <source>Threads does not accept the token any more.</source>
        <translation>Threads n’accepte plus le jeton.</translation>
    </message>
    <message>
        <source>Get a new token, set WEFT_TOKEN and start Weft again.</source>
        <translation>Obtenez un nouveau jeton, définissez WEFT_TOKEN et relancez Weft.</translation>
    </message>
    <message>
        <source>The token lacks a permission.</source>
        <translation>Il manque une autorisation au jeton.</translation>
    </message>
    <message>
        <source>Ask for the permission in the Meta developer console, then get a new token.</source>
        <translation>Demandez l’autorisation dans la console Meta pour développeurs, puis obtenez un nouveau jeton.</translation>
    </message>
    <message>
        <source>Threads asks to wait: the budget of calls is used up.</source>
        <translation>Threads demande d’attendre : le quota d’appels est épuisé.</translation>
    </message>
    <message>
        <source>Nothing to do: collecting goes on when the budget is back.</source>
        <translation>Rien à faire : la collecte reprendra avec le quota.</translation>
    </message>
    <message>
        <source>Threads does not give this any more: deleted, private or hidden.</source>
        <translation>Threads ne donne plus ce contenu : supprimé, privé ou masqué.</translation>
    </message>
    <message>
        <source>Nothing to do: it is left out.</source>
        <translation>Rien à faire : il est laissé de côté.</translation>
    </message>
    <message>
        <source>Threads did not understand the question.</source>
        <translation>Threads n’a pas compris la demande.</translation>
    </message>
    <message>
        <source>Update Weft; Meta may have changed its API.</source>
        <translation>Mettez Weft à jour ; Meta a peut-être changé son API.</translation>
    </message>
    <message>
        <source>Threads does not know a field that Weft asked for.</source>
        <translation>Threads ne connaît pas un champ demandé par Weft.</translation>
    </message>
    <message>
        <source>Threads has trouble of its own.</source>
        <translation>Threads rencontre lui-même un problème.</translation>
    </message>
    <message>
        <source>The answer did not come from the Threads API.</source>
        <translation>La réponse ne vient pas de l’API de Threads.</translation>
    </message>
    <message>
        <source>Check the network: a proxy or a login page may stand in between.</source>
        <translation>Vérifiez le réseau : un serveur mandataire ou une page de connexion s’interpose peut-être.</translation>
    </message>
    <message>
        <source>The answer of Threads has an unexpected shape.</source>
        <translation>La réponse de Threads n’a pas la forme attendue.</translation>
    </message>
    <message>
        <source>The next run tries again; if it comes back, update Weft.</source>
        <translation>Le prochain passage réessaiera ; si l’erreur revient, mettez Weft à jour.</translation>
    </message>
    <message>
        <source>A web page answered in place of Threads.</source>
        <translation>Une page web a répondu à la place de Threads.</translation>
    </message>
    <message>
        <source>The network may want a sign-in: open a browser, then collect again.</source>
        <translation>Le réseau demande peut-être une connexion : ouvrez un navigateur, puis relancez la collecte.</translation>
    </message>
    <message>
        <source>Today&apos;s budget is used up, so nothing more was asked.</source>
        <translation>Le budget du jour est épuisé ; rien de plus n’a été demandé.</translation>
    </message>
    <message>
        <source>This part of Threads failed again and again and is left alone.</source>
        <translation>Cette partie de Threads a échoué plusieurs fois de suite ; elle est laissée de côté.</translation>
    </message>
    <message>
        <source>Nothing to do: it is tried again later, the rest goes on.</source>
        <translation>Rien à faire : un nouvel essai aura lieu plus tard, le reste continue.</translation>
    </message>
    <message>
        <source>Nobody could say whether it was done.</source>
        <translation>Personne n’a pu dire si c’était fait.</translation>
    </message>
    <message>
        <source>Look at it on Threads before you do it again.</source>
        <translation>Vérifiez sur Threads avant de recommencer.</translation>
    </message>
    <message>
        <source>Signing in did not work.</source>
        <translation>La connexion n’a pas abouti.</translation>
    </message>
    <message>
        <source>Begin again; a code works once and for one hour.</source>
        <translation>Recommencez ; un code sert une fois et pendant une heure.</translation>
    </message>
    <message>
        <source>This computer has no key store.</source>
        <translation>Cet ordinateur n’a pas de trousseau de clés.</translation>
    </message>
    <message>
        <source>Allow a file that only you can read, or set WEFT_TOKEN.</source>
        <translation>Autorisez un fichier que vous seul pouvez lire, ou définissez WEFT_TOKEN.</translation>
    </message>
    <message>
        <source>The key store did not work.</source>
        <translation>Le trousseau de clés n’a pas fonctionné.</translation>
    </message>
    <message>
        <source>Unlock it, then try again.</source>
        <translation>Déverrouillez-le, puis réessayez.</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>Export the weave</source>
        <translation>Exporter la trame</translation>
    </message>
</context>
<context>
    <name>facts</name>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
    <message>
        <source>Likes</source>
        <translation>J’aime</translation>
    </message>
    <message>
        <source>Replies counted by Threads</source>
        <translation>Réponses selon Threads</translation>
    </message>
    <message>
        <source>Reposts</source>
        <translation>Republications</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Citations</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Partages</translation>
    </message>
    <message>
        <source>image</source>
        <translation>image</translation>
    </message>
    <message>
        <source>video</source>
        <translation>vidéo</translation>
    </message>
    <message>
        <source>carousel</source>
        <translation>carrousel</translation>
    </message>
    <message>
        <source>audio</source>
        <translation>audio</translation>
    </message>
    <message>
        <source>repost</source>
        <translation>republication</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Replies held</source>
        <translation>Réponses en cache</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Contient</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>Collectée</translation>
    </message>
</context>
<context>
    <name>format</name>
    <message>
        <source>up from %1</source>
        <translation>contre %1 avant</translation>
    </message>
    <message>
        <source>down from %1</source>
        <translation>contre %1 avant</translation>
    </message>
    <message>
        <source>= no change</source>
        <translation>= inchangé</translation>
    </message>
    <message>
        <source>as before: %1</source>
        <translation>comme avant : %1</translation>
    </message>
    <message>
        <source>nothing to compare with</source>
        <translation>rien à comparer</translation>
    </message>
    <message>
        <source>none before</source>
        <translation>aucun avant</translation>
    </message>
    <message>
        <source>%1 pt</source>
        <comment>difference of two shares in percentage points</comment>
        <translation>%1 pt</translation>
    </message>
    <message>
        <source>brand post</source>
        <translation>publication de la marque</translation>
    </message>
    <message>
        <source>brand answer</source>
        <translation>réponse de la marque</translation>
    </message>
    <message>
        <source>audience → brand</source>
        <translation>public → marque</translation>
    </message>
    <message>
        <source>audience ↔ audience</source>
        <translation>public ↔ public</translation>
    </message>
    <message>
        <source>brand in an outside thread</source>
        <translation>la marque dans un fil extérieur</translation>
    </message>
    <message>
        <source>thread started by a person</source>
        <translation>fil lancé par une personne</translation>
    </message>
    <message>
        <source>unclear: the post it answers is not held</source>
        <translation>incertain : la publication à laquelle elle répond n’est pas en cache</translation>
    </message>
    <message>
        <source>post</source>
        <comment>kind of conversation, short</comment>
        <translation>publication</translation>
    </message>
    <message>
        <source>answer</source>
        <comment>kind of conversation, short</comment>
        <translation>réponse</translation>
    </message>
    <message>
        <source>→ brand</source>
        <comment>kind of conversation, short</comment>
        <translation>→ marque</translation>
    </message>
    <message>
        <source>outside</source>
        <comment>kind of conversation, short</comment>
        <translation>extérieur</translation>
    </message>
    <message>
        <source>thread</source>
        <comment>kind of conversation, short</comment>
        <translation>fil</translation>
    </message>
    <message>
        <source>self</source>
        <comment>kind of conversation, short</comment>
        <translation>suite</translation>
    </message>
    <message>
        <source>Brand posts</source>
        <translation>Publications</translation>
    </message>
    <message>
        <source>Brand answers</source>
        <translation>Réponses de la marque</translation>
    </message>
    <message>
        <source>Audience → brand</source>
        <translation>Public → marque</translation>
    </message>
    <message>
        <source>Audience ↔ audience</source>
        <translation>Public ↔ public</translation>
    </message>
    <message>
        <source>Brand in outside threads</source>
        <translation>Marque à l’extérieur</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>a percentage</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Not fetched yet</source>
        <translation>Pas encore lu</translation>
    </message>
    <message>
        <source>Threads does not give this number for other people’s posts</source>
        <translation>Threads ne donne pas ce nombre pour les publications des autres</translation>
    </message>
    <message>
        <source>The token has no permission to read this number</source>
        <translation>Le jeton n’a pas l’autorisation de lire ce nombre</translation>
    </message>
    <message>
        <source>Threads was asked, and its answer did not hold this number</source>
        <translation>Threads a été interrogé, et sa réponse ne contenait pas ce nombre</translation>
    </message>
    <message>
        <source>not fetched yet</source>
        <translation>pas encore lu</translation>
    </message>
    <message>
        <source>not given by Threads</source>
        <translation>non donné par Threads</translation>
    </message>
    <message>
        <source>no permission</source>
        <translation>pas d’autorisation</translation>
    </message>
    <message>
        <source>not in the answer</source>
        <translation>absent de la réponse</translation>
    </message>
    <message>
        <source>no such posts in this period</source>
        <translation>aucune publication de ce type</translation>
    </message>
    <message>
        <source>counters not fetched yet</source>
        <translation>compteurs pas encore lus</translation>
    </message>
    <message>
        <source>fewer than half were answered</source>
        <translation>moins de la moitié ont une réponse</translation>
    </message>
    <message numerus="yes">
        <source>%Ln post(s)</source>
        <translation>
            <numerusform>%Ln publication</numerusform>
            <numerusform>%Ln publications</numerusform>
        </translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Own threads</source>
        <translation>Fils de la marque</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversations</translation>
    </message>
    <message>
        <source>Own replies</source>
        <translation>Réponses de la marque</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Mentions</translation>
    </message>
    <message>
        <source>Counters of own posts</source>
        <translation>Compteurs des publications</translation>
    </message>
    <message>
        <source>Counters of the account</source>
        <translation>Compteurs du compte</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importation</translation>
    </message>
    <message>
        <source>%1, %2 new</source>
        <comment>posts seen, posts new</comment>
        <translation>%1, %2 de plus</translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <comment>done, total, posts</comment>
        <translation>%1 sur %2 · %3</translation>
    </message>
    <message>
        <source>%1 posts/s</source>
        <translation>%1 publications/s</translation>
    </message>
    <message>
        <source>%1 · about %2 left</source>
        <comment>rate, time</comment>
        <translation>%1 · encore %2 environ</translation>
    </message>
    <message>
        <source>under way, or cut off</source>
        <translation>en cours, ou interrompue</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>rien de nouveau</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln nouvelle</numerusform>
            <numerusform>%Ln nouvelles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln modifiée</numerusform>
            <numerusform>%Ln modifiées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h %2</source>
        <comment>hours and minutes</comment>
        <translation>%1 h %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1 j</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>%1 is a length of time</comment>
        <translation>il y a %1</translation>
    </message>
    <message>
        <source>a person continues their own post</source>
        <translation>suite de sa propre publication</translation>
    </message>
</context>
<context>
    <name>periods</name>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last 28 days</source>
        <translation>28 derniers jours</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>90 derniers jours</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Ce mois-ci</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Le mois dernier</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Ce trimestre</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>12 derniers mois</translation>
    </message>
    <message>
        <source>Custom…</source>
        <translation>Personnalisée…</translation>
    </message>
</context>
<context>
    <name>posts</name>
    <message>
        <source>(no text)</source>
        <translation>(sans texte)</translation>
    </message>
    <message>
        <source>(name not given)</source>
        <translation>(nom non communiqué)</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Lang.</source>
        <comment>column title: language</comment>
        <translation>Lang.</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Likes</source>
        <translation>J’aime</translation>
    </message>
</context>
<context>
    <name>shares</name>
    <message>
        <source>the brand broadcasts</source>
        <translation>la marque diffuse</translation>
    </message>
    <message>
        <source>the brand replies in its own threads</source>
        <translation>la marque répond dans ses fils</translation>
    </message>
    <message>
        <source>people reply to the brand</source>
        <translation>le public répond à la marque</translation>
    </message>
    <message>
        <source>people reply to each other</source>
        <translation>les gens se répondent</translation>
    </message>
    <message>
        <source>the brand joins threads of others</source>
        <translation>la marque rejoint d’autres fils</translation>
    </message>
</context>
<context>
    <name>sources</name>
    <message>
        <source>not yet</source>
        <comment>when a list was last read</comment>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>import</source>
        <comment>kind of run</comment>
        <translation>importation</translation>
    </message>
    <message>
        <source>collecting</source>
        <comment>kind of run</comment>
        <translation>collecte</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marque</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Publications</translation>
    </message>
    <message>
        <source>token was accepted</source>
        <translation>jeton accepté</translation>
    </message>
    <message>
        <source>no token used yet</source>
        <translation>aucun jeton utilisé</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Last read</source>
        <translation>Dernière lecture</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of run, how it ended</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Endroit</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
</context>
<context>
    <name>waiting</name>
    <message>
        <source>question</source>
        <comment>tag of a post</comment>
        <translation>question</translation>
    </message>
    <message>
        <source>mention</source>
        <comment>tag of a post</comment>
        <translation>mention</translation>
    </message>
    <message>
        <source>reply</source>
        <comment>tag of a post</comment>
        <translation>réponse</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Publication</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Waiting for</source>
        <translation>Attend depuis</translation>
    </message>
</context>
<context>
    <name>weave</name>
    <message>
        <source>Posts per week by who talks to whom, %1, %2</source>
        <comment>brand, period</comment>
        <translation>Publications par semaine selon qui parle à qui, %1, %2</translation>
    </message>
    <message>
        <source>Posts per day by who talks to whom, %1, %2</source>
        <comment>brand, period</comment>
        <translation>Publications par jour selon qui parle à qui, %1, %2</translation>
    </message>
    <message>
        <source>%1 posts and replies, against %2 in %3</source>
        <comment>now, before, period before</comment>
        <translation>%1 publications et réponses, contre %2 du %3</translation>
    </message>
    <message>
        <source>Source: Threads, %1, as of %2; Weft %3</source>
        <comment>brand, moment, version</comment>
        <translation>Source : Threads, %1, au %2 ; Weft %3</translation>
    </message>
    <message>
        <source>%1 of %2 replies answer a post that is not held</source>
        <translation>%1 réponses sur %2 visent une publication qui n’est pas en cache</translation>
    </message>
    <message>
        <source>The weave</source>
        <translation>La trame</translation>
    </message>
</context>
<context>
    <name>weft::charts</name>
    <message>
        <source>Week of %1</source>
        <translation>Semaine du %1</translation>
    </message>
    <message>
        <source>%1: total %2; %3</source>
        <translation>%1 : total %2 ; %3</translation>
    </message>
    <message>
        <source>not over yet</source>
        <translation>pas encore finie</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Nothing in this period</source>
        <translation>Rien dans cette période</translation>
    </message>
</context>
<context>
    <name>weft::dialogs::PeriodDialog</name>
    <message>
        <source>Choose a period</source>
        <translation>Choisir une période</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
</context>
<context>
    <name>weft::dialogs::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
</context>
<context>
    <name>weft::panels::CollectingPanel</name>
    <message>
        <source>Collect now</source>
        <translation>Collecter maintenant</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Last problem</source>
        <translation>Dernier problème</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Left out by the last run</source>
        <translation>Laissé de côté au dernier passage</translation>
    </message>
    <message>
        <source>Not collecting</source>
        <translation>Collecte à l’arrêt</translation>
    </message>
    <message>
        <source>There is no token: set WEFT_TOKEN and start Weft again</source>
        <translation>Il n’y a pas de jeton : définissez WEFT_TOKEN et relancez Weft</translation>
    </message>
    <message>
        <source>Last time: %1</source>
        <translation>Dernière fois : %1</translation>
    </message>
    <message>
        <source>Nothing was collected yet</source>
        <translation>Rien n’a encore été collecté</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>moment, machine&apos;s own words</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importation en cours</translation>
    </message>
    <message>
        <source>Collecting now</source>
        <translation>Collecte en cours</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Démarrage…</translation>
    </message>
</context>
<context>
    <name>weft::panels::OverviewScreen</name>
    <message>
        <source>The weave</source>
        <translation>La trame</translation>
    </message>
    <message>
        <source>Every post of the brand’s conversations by who talks to whom. Days that are not over are drawn hollow. Click on a bar to see its posts.</source>
        <translation>Toutes les publications des conversations de la marque selon qui parle à qui. Les jours qui ne sont pas finis sont dessinés en creux. Cliquez sur une barre pour voir ses publications.</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation>En attente de réponse</translation>
    </message>
    <message>
        <source>Most answered posts</source>
        <translation>Publications les plus commentées</translation>
    </message>
    <message>
        <source>replies of all depths in the period</source>
        <translation>réponses de tous niveaux dans la période</translation>
    </message>
    <message>
        <source>How the weave adds up</source>
        <translation>De quoi la trame est faite</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>Rien à montrer pour l’instant</translation>
    </message>
    <message>
        <source>who talks to whom, per week</source>
        <translation>qui parle à qui, par semaine</translation>
    </message>
    <message>
        <source>who talks to whom, per day</source>
        <translation>qui parle à qui, par jour</translation>
    </message>
    <message>
        <source>Nothing to add up in this period</source>
        <translation>Rien à additionner dans cette période</translation>
    </message>
    <message>
        <source>All posts of the weave in this period by kind.</source>
        <translation>Toutes les publications de la trame de cette période, par type.</translation>
    </message>
    <message>
        <source>All posts of the weave in this period by kind. %1 of %2 replies answer a post that is not held; nobody knows to whom they speak.</source>
        <translation>Toutes les publications de la trame de cette période, par type. %1 réponses sur %2 visent une publication qui n’est pas en cache ; nul ne sait à qui elles parlent.</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>Personne n’attend</translation>
    </message>
    <message>
        <source>Every question, mention and reply of this period was answered.</source>
        <translation>Chaque question, mention et réponse de cette période a reçu une réponse.</translation>
    </message>
    <message>
        <source>%1 open · oldest %2</source>
        <comment>number of posts, age</comment>
        <translation>%1 en attente · depuis %2</translation>
    </message>
    <message>
        <source>No post was answered in this period</source>
        <translation>Aucune publication n’a reçu de réponse dans cette période</translation>
    </message>
    <message>
        <source>%1 posts of the weave</source>
        <translation>%1 publications de la trame</translation>
    </message>
</context>
<context>
    <name>weft::panels::Panel</name>
    <message>
        <source>What this means</source>
        <translation>Ce que cela veut dire</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>weft::panels::PostDetail</name>
    <message>
        <source>Open on Threads ↗</source>
        <translation>Ouvrir sur Threads ↗</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favori</translation>
    </message>
    <message>
        <source>Private note</source>
        <translation>Note privée</translation>
    </message>
    <message>
        <source>Only in this file; never sent anywhere.</source>
        <translation>Seulement dans ce fichier ; jamais envoyée.</translation>
    </message>
    <message>
        <source>Choose a post to read it here.</source>
        <translation>Choisissez une publication pour la lire ici.</translation>
    </message>
    <message>
        <source>%1 · answering %2</source>
        <comment>moment, person</comment>
        <translation>%1 · répond à %2</translation>
    </message>
    <message>
        <source>Favourite: press to remove</source>
        <translation>Favori : appuyer pour retirer</translation>
    </message>
    <message>
        <source>Make it a favourite</source>
        <translation>Ajouter aux favoris</translation>
    </message>
</context>
<context>
    <name>weft::panels::PostsScreen</name>
    <message>
        <source>No posts in this period</source>
        <translation>Aucune publication dans cette période</translation>
    </message>
    <message>
        <source>The filter may be too narrow.</source>
        <translation>Le filtre est peut-être trop étroit.</translation>
    </message>
    <message>
        <source>Show all that is held</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>No post of this period matches the search.</source>
        <translation>Aucune publication de cette période ne correspond.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>%1 · %2 ms</source>
        <comment>number of posts, milliseconds</comment>
        <translation>%1 · %2 ms</translation>
    </message>
    <message numerus="yes">
        <source>%Ln post(s)</source>
        <translation>
            <numerusform>%Ln publication</numerusform>
            <numerusform>%Ln publications</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weft::panels::SearchBox</name>
    <message>
        <source>Search: fillet OR &quot;load bearing&quot; NOT author:name since:2026-09</source>
        <translation>Rechercher : congé OR &quot;solveur&quot; NOT author:nom since:2026-09</translation>
    </message>
    <message>
        <source>Search posts</source>
        <translation>Rechercher des publications</translation>
    </message>
</context>
<context>
    <name>weft::panels::SourcesScreen</name>
    <message>
        <source>No account yet</source>
        <translation>Pas encore de compte</translation>
    </message>
    <message>
        <source>Set WEFT_TOKEN and start Weft again to collect from Threads, or import a file of posts.</source>
        <translation>Définissez WEFT_TOKEN et relancez Weft pour collecter depuis Threads, ou importez un fichier de publications.</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Importer un fichier…</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>What is collected</source>
        <translation>Ce qui est collecté</translation>
    </message>
    <message>
        <source>%1 posts of %2 people</source>
        <translation>%1 publications de %2 personnes</translation>
    </message>
</context>
<context>
    <name>weft::panels::ThinBar</name>
    <message>
        <source>In progress</source>
        <translation>En cours</translation>
    </message>
</context>
<context>
    <name>weft::window::Actions</name>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exporter</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Period</source>
        <translation>&amp;Période</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>&amp;Réglages</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aide</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>New workspace…</source>
        <translation>Nouvel espace de travail…</translation>
    </message>
    <message>
        <source>Open a workspace…</source>
        <translation>Ouvrir un espace de travail…</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Importer un fichier…</translation>
    </message>
    <message>
        <source>Collect now</source>
        <translation>Collecter maintenant</translation>
    </message>
    <message>
        <source>Stop collecting</source>
        <translation>Arrêter la collecte</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Publications</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Search posts</source>
        <translation>Rechercher des publications</translation>
    </message>
    <message>
        <source>Previous period</source>
        <translation>Période précédente</translation>
    </message>
    <message>
        <source>Next period</source>
        <translation>Période suivante</translation>
    </message>
    <message>
        <source>Compare with the period before</source>
        <translation>Comparer à la période d’avant</translation>
    </message>
    <message>
        <source>Choose a period…</source>
        <translation>Choisir une période…</translation>
    </message>
    <message>
        <source>Undo the last filter</source>
        <translation>Annuler le dernier filtre</translation>
    </message>
    <message>
        <source>Redo the filter</source>
        <translation>Rétablir le filtre</translation>
    </message>
    <message>
        <source>The weave as %1…</source>
        <comment>a file format</comment>
        <translation>La trame en %1…</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>Copier l’image</translation>
    </message>
    <message>
        <source>Colours of the system</source>
        <translation>Couleurs du système</translation>
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
        <source>Language of the system</source>
        <translation>Langue du système</translation>
    </message>
</context>
<context>
    <name>weft::window::MainWindow</name>
    <message>
        <source>Overview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Publications</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Imported: %1 posts read, %2 new, %3 lines left out</source>
        <translation>Importé : %1 publications lues, %2 nouvelles, %3 lignes laissées de côté</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>Nouvel espace de travail</translation>
    </message>
    <message>
        <source>Weft workspace (*.weft)</source>
        <translation>Espace de travail Weft (*.weft)</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Ouvrir un espace de travail</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Importer un fichier</translation>
    </message>
    <message>
        <source>Posts (*.jsonl *.zst)</source>
        <translation>Publications (*.jsonl *.zst)</translation>
    </message>
    <message>
        <source>There is no chart to export yet</source>
        <translation>Il n’y a pas encore de graphique à exporter</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Écrit : %1</translation>
    </message>
    <message>
        <source>The picture is on the clipboard</source>
        <translation>L’image est dans le presse-papiers</translation>
    </message>
</context>
<context>
    <name>weft::window::NavigationBar</name>
    <message>
        <source>Overview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Publications</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>No workspace</source>
        <translation>Aucun espace de travail</translation>
    </message>
    <message numerus="yes">
        <source>%n brand(s) · Threads</source>
        <translation>
            <numerusform>%n marque · Threads</numerusform>
            <numerusform>%n marques · Threads</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 posts in cache</source>
        <translation>%1 en cache</translation>
    </message>
    <message>
        <source>%1 waiting for an answer</source>
        <translation>%1 en attente de réponse</translation>
    </message>
    <message>
        <source>Collecting…</source>
        <translation>Collecte…</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>Collected %1</source>
        <translation>Collecte : %1</translation>
    </message>
    <message>
        <source>Last run failed</source>
        <translation>Échec du dernier passage</translation>
    </message>
    <message>
        <source>Nothing collected yet</source>
        <translation>Rien de collecté pour l’instant</translation>
    </message>
    <message>
        <source>Up to date · %1</source>
        <translation>À jour · %1</translation>
    </message>
    <message>
        <source>Open a workspace…</source>
        <translation>Ouvrir un espace de travail…</translation>
    </message>
    <message>
        <source>New workspace…</source>
        <translation>Nouvel espace de travail…</translation>
    </message>
</context>
<context>
    <name>weft::window::NoticeBar</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>weft::window::TopBar</name>
    <message>
        <source>Brand</source>
        <translation>Marque</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>sans comparaison</translation>
    </message>
    <message numerus="yes">
        <source>vs previous %n day(s)</source>
        <translation>
            <numerusform>contre le jour d’avant</numerusform>
            <numerusform>contre les %n jours d’avant</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare with the period before</source>
        <translation>Comparer à la période d’avant</translation>
    </message>
</context>
</TS>
