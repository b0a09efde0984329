// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/phrases.h"

namespace weft::simulator {

namespace {

constexpr std::string_view kRepair = R"(
= repair | réparation, couture, matériel
$item: m sac Arolla
$item: f veste Grive
$item: f tente Combe
$item: m pantalon Torrent
$item: f vareuse Sittelle
$part: f fermeture
$part: m curseur
$part: f boucle
$part: f couture de côté
$part: m cordon du bas
$part: f poche intérieure
$part: m poignet
ask#home: [Quelqu'un a déjà|Qui a déjà|Est-ce que quelqu'un a] [changé|réparé|repris] {part.le} {item.du} ? {part.le} a lâché {when} et [je préfère réparer|je n'ai pas envie d'en racheter un{item.e}].
ask#thread: Quel fil vous prenez pour {part.le} {item.du} ? [Le polyester se détend|Le coton a pourri en deux hivers|Le mien casse à chaque fois].
ask#home: {part.le} {item.du}, [ça se fait à la maison|on peut s'y risquer soi-même] ou il faut passer [par l'atelier|chez une couturière] ?
ask#slider: {part.le} {item.de_mon} [ne tient plus qu'à un fil|est bloqué{part.e} à mi-course|a perdu deux dents]. [Bougie ? Savon ? Prière ?|On commence par quoi ?|C'est récupérable ?]
problem#fault: {part.le} {item.de_mon} a [cassé|lâché|craqué] au bout de {span}. [Pourtant j'y fais attention.|Je m'attendais à mieux.|Trois sorties, pas une de plus.]
problem#fault: Deuxième fois que {part.le} lâche sur {item.le}. [C'est un point faible connu ?|Je l'aime bien mais quand même.|Je me promène avec des épingles.]
problem#status: {item.mon} est à l'atelier pour {part.le} depuis {span}. [Pas une nouvelle.|Le suivi dit toujours « reçu ».|Personne ne répond au formulaire.]
share: J'ai [réparé|sauvé|recousu] {item.mon} [sur la table de la cuisine|hier soir|entre deux averses]. {part.le} est [moche mais solide|mieux qu'avant|en place, je ne sais pas comment].
share: [Douze|Neuf|Quatorze] ans que je traîne {item.mon}. [Troisième|Quatrième] réparation, même propriétaire. [Ça roule.|{item.il} connaît {place} mieux que mes cousins.]
share: Soirée raccommodage à la maison : {count} personnes, une machine, {item.un} et beaucoup [de thé|de gros mots|d'avis].
advice#slider: Passe [une bougie|un peu de cire|une mine de crayon] dessus, puis fais jouer {part.le} [doucement|dix fois de suite]. [Ça a sauvé la mienne.|Ça marche plus souvent qu'on croit.]
advice#slider: Découds les [deux|trois] derniers centimètres, retire le curseur et resserre-le à la pince. [Doucement.|Sans forcer, sinon c'est reparti.]
advice#thread: Aiguille [à cuir|de 90] et tu repasses deux fois dans les anciens trous. [De nouveaux trous fragilisent la toile.|C'est long, mais ça tient.]
advice#thread: Point arrière, fil ciré, nœud à l'intérieur. {part.le} vivra plus longtemps que [toi|le reste].
advice#home: Envoie-{item.le_pron} à l'atelier. Ils m'ont refait {part.le} pour [le prix d'un sandwich|presque rien], retour en {span}.
advice: La colle d'étanchéité d'abord, la couture une fois que c'est sec. Dans l'autre sens ça [fuit|gondole].
experience: J'ai fait ça un dimanche avec une machine prêtée. [Trois heures, dont deux à chercher la canette.|Pas joli, mais ça tient depuis {span}.]
experience: {part.le} m'a lâché dans {place}, évidemment. [Quatre jours avec un lacet.|Fil dentaire et on repart.]
experience: Pareil il y a {span}. Finalement {part.le} allait bien, c'est la toile autour qui était usée.
experience: J'ai confié ça à un cordonnier. [Il a rigolé, puis dix minutes.|Les huit euros les mieux dépensés de l'année.]
followup: Tu as dû [enlever la doublure|tout découdre] pour ça ?
followup: [Quelle taille|Quel modèle] de curseur ? Il y en a au moins quatre qui se ressemblent.
followup: Et ça reste [étanche|sec] après la couture ?
followup: Ça a tenu combien de temps ensuite ?
bnews: L'établi de réparation rouvre le [mardi|jeudi]. Apportez {item.le}, apportez {part.le}, on fournit le fil.
bnews: Le patron pour {part.le} {item.du} est en ligne. Imprimez à 100 %, vérifiez le petit carré, coupez.
bnews: {count} pièces passées à l'établi le mois dernier. Blessure la plus courante : {part.le} {item.du}. On la redessine.
bask: C'est quoi la dernière chose que vous avez réparée au lieu de la remplacer ? Les réparations moches sont les bienvenues.
bask: Si on apprenait une seule réparation au prochain cours, laquelle ? [La dernière fois : les fermetures.|On a du fil pour tout.]
bbait: Réparer ou remplacer ? {e1}
bbait: Pièce visible ou invisible ? [Dites-nous en commentaire !|Choisissez votre camp !] {e1}
bhelp#home: On peut changer {part.le} sans toucher à la doublure. [Envoyez une photo de l'intérieur, je vous marque où commencer.|Il y a un jour de deux centimètres près de la poche.]
bhelp#slider: Pour {item.ce} il faut un curseur de 5 mm. On en a un tiroir plein, [je vous en glisse un dans une enveloppe|donnez-nous une adresse en message, il part aujourd'hui].
bhelp#fault: [Désolée pour {part.le}.|Ça ne devrait pas arriver au bout de {span}.] C'est un défaut, donc la réparation est pour nous. L'étiquette à l'intérieur se lit encore ?
bhelp#status: J'ai regardé : {item.le} est à l'établi depuis lundi. {part.le} est fini{part.e}, il reste la couture d'à côté. Retour [cette semaine|vendredi].
)";

constexpr std::string_view kRain = R"(
= rain | pluie, rando, imperméable
$item: f veste Grive
$item: f vareuse Sittelle
$item: f tente Combe
$item: m poncho Torrent
$item: f cape Givre
$part: f membrane
$part: f capuche
$part: m double toit
$part: m tissu des manches
$part: f bande de couture
ask#wash: Vous lavez {item.le} comment sans [tuer|abîmer] {part.le} ? L'étiquette [dit 30° et rien d'autre|ne se lit plus].
ask#place: {item.le} [suffit|ça suffit] pour {place} en {month} ? [Il paraît qu'il pleut de côté.|On nous annonce de tout.]
ask#wax: Cire ou spray pour {part.le} ? [Chaque magasin me dit autre chose.|Deux bombes et ça traverse toujours.]
ask#cond: Vous avez aussi de la condensation sous {part.le} {item.du}, ou c'est moi qui [respire trop|m'y prends mal] ?
problem#peel: {part.le} {item.de_mon} [prend l'eau|pèle|est trempé{part.e} en dix minutes] après {span}.
problem#place: Trempée jusqu'aux os dans {place}. {item.le} a lâché au niveau {part.du} [en une heure|avant midi].
problem#wash: Deux réimperméabilisations en suivant la notice, et {part.le} {item.du} [boit|pompe] toujours comme une éponge.
share: [Six|Quatre|Neuf] heures de pluie dans {place} et je rentre sec. [Pas une goutte sous {part.le}.|Je n'aurais pas parié sur {item.le}.]
share: Testé {item.le} sous la douche, comme tout le monde. [Les voisins ont des questions.|{part.le} : validé{part.e}. Ma dignité : non.]
share: Brouillard, bruine, puis {weather}. [{place} en {month}, quoi.|J'y retourne demain.]
advice#wash: Lavage au [savon de Marseille|savon en paillettes], sans adoucissant, puis vingt minutes de sèche-linge doux. [C'est la chaleur qui fait reperler.|Ça réveille {part.le}.]
advice#wash: Neuf fois sur dix c'est la saleté, pas {part.le}. On lave d'abord, on traite après.
advice#cond: Ouvre les aérations avant de transpirer, pas après. [C'est bête mais ça change tout.|Appris à mes dépens.]
advice#wax: Spray pour la membrane, cire pour le coton. Si tu mélanges, [ça colle|tu as le pire des deux].
advice#cond: La tente : dos au vent, et tu laisses une main d'air en bas. [Sec le matin.|Il faut bien que l'air passe.]
advice#peel: À un moment {part.le} est juste en fin de vie. Au bout de [huit|dix] hivers j'ai arrêté de lutter.
experience: {item.le} a fait {place} en {month}, [cinq jours de bruine|deux nuits avec {weather}], et seuls les poignets étaient mouillés.
experience: J'ai ciré une fois. [Deux fois plus lourd et une odeur d'église.|Plus jamais.]
experience: Même souci avec {part.le}. Un lavage tiède et c'était réglé, je me suis senti bête.
experience: Franchement {item.le} tient très bien l'averse. Pour le reste, rien ne tient.
followup: Le sèche-linge, à [combien de degrés|quelle température] ?
followup: Tu as traité avant ou après [ça|la sortie] ?
followup: Avec un sac sur le dos ? Les bretelles [écrasent tout|gâchent tout] chez moi.
followup: Il faisait combien ? Sous cinq degrés je condense avec n'importe quoi.
bnews: Nouvelle formule pour {part.le}, même coupe pour {item.le} : plus de fluor à partir de cette série. Ça perle un peu moins au début, beaucoup plus après dix lavages.
bnews: On a laissé {item.un} sur le toit de l'atelier pendant {span}. Demain les photos, avant et après.
bnews: Il pleut toute la semaine. La cuve est sortie dans la cour, on réimperméabilise tout ce que vous apportez, même très vieux.
bask: L'endroit le plus humide où vous avez dormi, et [ce qui est resté sec|est-ce que quelque chose est resté sec] ?
bask: Qu'est-ce qui prend l'eau en premier sur {item.le} ? On dessine la suite et on veut savoir avant de couper.
bbait: Pluie ou neige ? {e1}
bbait: Team capuche ou team bonnet ? {e1} [Répondez en commentaire !|Une seule réponse !]
bhelp#peel: Quand ça pèle comme ça, c'est {part.le} qui a un défaut, pas votre lessive. On remplace, [donnez-nous le numéro de la petite étiquette|pas besoin du ticket].
bhelp#wash: Essayez d'abord un lavage au savon et un séchage doux. Si ça traverse encore, c'est à nous de réparer.
bhelp#place: {place} en {month}, c'est la limite pour {item.le}. Prenez une laine dessous, ou on vous en prête une plus lourde pour la semaine.
bhelp#wax: Deux couches fines, à un jour d'écart. [Une couche épaisse ne sèche jamais.|Et pas au soleil.]
)";

constexpr std::string_view kTrip = R"(
= trip | rando, bivouac, weekend
$item: m sac Arolla
$item: m sac Givre
$item: f besace Torrent
$part: f ceinture
$part: f sangle de poitrine
$part: f sangle de côté
$part: f poche du dessus
ask#pack: Deux nuits vers {place} en {month}, première fois seule. Qu'est-ce que je [laisse à la maison|vais oublier à coup sûr] ?
ask#camp: [Où est-ce qu'on peut|Quelqu'un sait où] encore poser une tente vers {place} sans [réserver|payer quarante euros] ?
ask#pack: Comment vous arrivez à un sac raisonnable ? Avec {item.le} je suis à [onze|treize|neuf] kilos sans l'eau.
ask#loop: Une boucle [facile|tranquille] au départ de {place}, accessible en train ? [Enfants de six et neuf ans.|Mes genoux ne sont plus ce qu'ils étaient.]
problem#rub: {part.le} {item.du} me scie [la hanche gauche|pile sur l'os] au bout de deux heures. [Réglé cinq fois.|On est deux dans ce cas.]
problem#missing: Reçu {item.le} [en retard|avec une pièce en moins], on est partis dans {place} sans.
share: {place}, cinq heures du matin, [personne|un renard]. [Le café est meilleur là-haut.|Voilà, c'est tout.]
share: Première nuit dehors avec [ma fille|mon père|tout le club]. [Personne n'a dormi, tout le monde veut recommencer.|On a oublié les cuillères.]
share: Montée au [lac|col|vieux moulin] avec {item.le} et retour par les crêtes. [Ampoules : deux. Regrets : zéro.|Avec {weather} en prime.]
advice#pack: Laisse [la deuxième casserole|le deuxième pull|le livre]. On porte la même chose deux jours et personne ne regarde.
advice#rub: Le lourd en haut, contre le dos, et tu serres en bas avant les bretelles. [Dans cet ordre.|Rien à voir.]
advice#loop: Prends le premier train et pars par le versant nord. [Ombre jusqu'à midi.|Personne avant dix heures.]
advice#camp: Cherche le camping municipal derrière l'église. [Six euros, douche froide, la plus belle vue.|Ils ne refusent jamais un marcheur.]
advice#pack: Les chaussettes au fond du duvet la nuit. [Sèches le matin.|Pieds chauds, tout va.]
experience: On a fait {place} en {month} : [gel sur la tente|vingt-huit degrés] et [pas un commerce ouvert|le meilleur fromage de ma vie].
experience: J'ai monté [une chaise|un melon|une poêle en fonte] là-haut une fois. [Aucun regret.|Ça valait chaque gramme.]
experience: Pris le train avec {count} vélos et {item.le}. [Le contrôleur était un saint.|Surtout pas un vendredi.]
experience: Ma première a raté à chaque étape, et c'est celle que je raconte encore.
followup: Il y a de l'eau en route ou tu portes tout ?
followup: Vous avez mis combien de temps avec les pauses ?
followup: Par quel côté ? L'autre sentier était fermé en {month}.
followup: Et {item.le}, ça pesait combien à la fin ?
bnews: Samedi on marche dans {place}, allure tranquille, il reste {count} places. Chiens bienvenus, drones non.
bnews: L'étagère de prêt est pleine : {count} tentes, six sacs, deux réchauds. Trois nuits, gratuit, à rendre sec.
bnews: {item.le} perd 140 grammes ce printemps. On a enlevé tout ce que {count} testeurs n'ont jamais touché.
bask: Vous allez où quand vous n'avez qu'une nuit ? [Gardez le meilleur coin pour vous.|Sans les coins secrets, promis.]
bask: Qu'est-ce que vous emportez toujours et qui ne sert jamais ?
bbait: Mer ou montagne ? {e1} [Dites-le en commentaire !|À vous !]
bbait: Tente ou refuge ? Il faut choisir ! {e1}
bhelp#rub: {part.le} {item.du} a un deuxième réglage caché derrière la mousse. Deux doigts plus haut et en général ça ne frotte plus.
bhelp#missing: [S'il manque une pièce, c'est pour nous.|Ça n'aurait pas dû partir comme ça.] Un jeu complet part aujourd'hui, vous l'aurez avant {place}.
bhelp#pack: Pour {place} en {month}, je prendrais la trois saisons. [On en a deux au prêt si vous voulez essayer.|Les nuits sont plus froides que la météo.]
)";

constexpr std::string_view kBench = R"(
= bench | menuiserie, atelier, faitmain
$item: m banc pliant
$item: m tabouret Billot
$item: f console Tasseau
$item: f table à tréteaux
$part: f queue d'aronde
$part: m plateau
$part: m pied arrière
$part: m serre-joint
$part: f finition
ask#wood: Frêne ou hêtre pour {item.le} ? [J'ai les deux au garage et aucun plan.|Le hêtre travaille tellement ici.]
ask#finish: Vous mettez quoi comme [colle|huile] sur {item.le} ? [Ça vit dans la cuisine.|Ça reste dehors la moitié de l'année.] Chez moi ça [colle aux doigts|ne tient pas].
ask#dovetail: Première queue d'aronde : [serré, c'est trop serré quand|queues ou contre-queues d'abord] ? [Je demande avant de fendre une autre planche.|Neuf vidéos et j'en sais moins qu'avant.]
ask#wobble: {item.mon} [boite|danse] sur [notre vieux plancher|trois pieds sur quatre]. [Je cale ou je coupe ?|Je coupe lequel, et comment on s'arrête ?]
problem#glue: {part.le} {item.du} a [fendu|tuilé|décollé] en {span}, [près du radiateur|pièce sèche pourtant].
problem#legs: Kit reçu avec deux pieds gauches. [Drôle une minute.|{item.mon} tourne en rond.]
share: Fini {item.le}, mon premier. {part.le} : [deux millimètres à côté|un scandale], et je [l'adore|ne montrerai jamais le dessous].
share: {count} soirées, une ampoule, {item.un}. [Avec les planches de ma grand-mère.|C'était l'ancien lit.]
share: L'odeur du [mélèze|chêne|pin] raboté ce matin à l'atelier. C'est tout ce que je voulais dire.
advice#dovetail: Les queues d'abord, puis tu traces le reste au couteau, pas au crayon. [Le trait de crayon fait un demi-millimètre.|Ça a changé ma vie.]
advice#finish: Colle d'os si tu veux pouvoir rouvrir un jour, sinon la blanche. [Les deux tiennent mieux que le bois.|Ce sont les serre-joints qui comptent.]
advice#finish: Trois couches d'huile très fines, tu essuies tout au bout de vingt minutes, 320 entre les couches. [Si ça colle, il y en a trop.|La finition, c'est la patience.]
advice#wobble: Pose sur [une pierre plate|le plateau de la scie], trouve les deux qui dansent, enlève un cheveu au plus long. [Arrête-toi avant d'en avoir envie.|Au papier, pas à la scie.]
advice#glue: Laisse {part.le} flotter. Collé en travers du fil, ça fendra, quel que soit le bois.
experience#wood: Moi c'est du frêne. [Au bout de {span} rien n'a bougé.|Ça sonne comme une cloche quand ça tombe, ne me demandez pas.]
experience#dovetail: Ma première, on aurait dit un castor. [La sixième allait bien.|Elle tient quand même le tiroir.]
experience#glue: Pareil avec du hêtre. Rentré au chaud {span}, re-raboté, plus rien depuis.
followup: C'est quelle scie ? Le trait est [minuscule|très net].
followup: Ça fait combien d'épaisseur ? [On dirait du 27.|Moi 22 et ça plie.]
followup: Tout à la main ?
followup: Et ça ne jaunit pas ?
bnews: Le plan {item.du} est gratuit à partir d'aujourd'hui, une seule feuille. Fabriquez, modifiez, montrez.
bnews: On a récupéré {count} planches de frêne tombé dans {place}. Elles deviennent {item.un}, série courte.
bnews: Soirée établi mercredi : apportez une pièce ratée. On en a tous une.
bask: L'outil que vous sauveriez en premier ? [Nous, c'est une vastringue au manche fendu.|Rien qui se recharge.]
bask: Montrez-nous le dessous. Tout le monde montre le dessus.
bbait: Chêne ou noyer ? {e1}
bbait: Outils à main ou machines ? [Votez en commentaire !|Il n'y a qu'une bonne réponse.] {e1}
bhelp#legs: Deux pieds gauches, c'est une première. [Un droit part aujourd'hui.|Gardez l'autre, ça servira à quelqu'un.] Désolé pour la soirée perdue.
bhelp#glue: {part.le} a été collé{part.e} trop sec. Décollez à l'eau tiède, on vous renvoie une planche du même arbre s'il en reste.
bhelp#wobble: Sur du carrelage je couperais. Sur du parquet, un feutre sous le plus court, parce que l'hiver prochain ce sera un autre.
)";

constexpr std::string_view kEdge = R"(
= edge | outils, affûtage, sculpture
$item: m couteau Sorbier
$item: f hachette
$item: m rabot de poche
$item: f scie pliante
$part: m tranchant
$part: f lame
$part: m manche
$part: f gaine
ask#grit: Vous vous arrêtez à quel grain pour {item.le} ? [1000 c'est rugueux, 8000 c'est de la coquetterie.|Je ne fais que des cuillères.]
ask#rust: [Points de rouille|Petits éclats] sur {item.mon} après {place}. [Laine d'acier ou je laisse ?|Je reprends jusqu'où ?]
ask#kids: {item.le}, [ça va|c'est raisonnable] pour [un enfant de dix ans|débuter] avec un gant ? [C'est pour l'école.|Elle demande tous les jours.]
problem#loose: {part.le} {item.du} [avait du jeu|était à reprendre] à la sortie de la boîte. [Premier outil que je répare avant de m'en servir.|Pas terrible pour un cadeau.]
problem#chips: {item.mon} s'ébrèche sur [les nœuds|le bouleau gelé|tout]. {span}, déjà repris deux fois.
share: Cuillère numéro {count}. [Encore le creux trop fin.|Du merisier cette fois.] On m'avait offert {item.le}, je n'arrête plus.
share: Affûté tout ce qui coupe dans la maison. [Les tomates n'ont rien vu venir.|Deux doigts déjà, pas les miens.]
advice#grit: 1000, puis cuir avec un peu de pâte. [Au-dessus c'est pour les photos.|Trente passes par côté.]
advice#grit: Un coup de feutre sur le biseau et tu regardes où la pierre l'enlève. [Deux minutes et tu connais ton angle.|Personne ne me l'avait dit.]
advice#rust: Une goutte d'huile de camélia et jamais la nuit dans la gaine. Le cuir garde l'eau.
advice#chips: Un tout petit second biseau. [Deux degrés.|On ne perd rien et ça n'éclate plus.]
advice#kids: Commence par l'économe et du [tilleul|noisetier vert], ensuite {item.le}. Avec un adulte, bien sûr.
experience#grit: Il m'a fallu {span} pour que {part.le} soit bien. Après ça ne bouge plus.
experience#chips: Tombé sur du béton dans {place}. [Une heure de grosse pierre et des gros mots.|La marque y est, ça coupe toujours.]
experience#kids: Les miens ont commencé à huit ans. [Un pansement en deux ans.|Ils font plus attention que moi.]
followup: Tu passes au cuir après chaque [séance|cuillère] ?
followup: Pierre à eau ou plaque diamant ?
followup: C'est quel angle ? Ça a l'air raide.
bnews: {item.le} passe au poirier cet automne. [L'arbre est tombé tout seul, on a juste demandé poliment.|{count} pièces, après il n'y a plus d'arbre.]
bnews: Affûtage gratuit vendredi, jusqu'à ce que les pierres soient creuses. Une lame chacun, les couteaux de cuisine comptent.
bask: Lequel de vos outils est plus vieux que vous ? [Et il était à qui ?|Racontez.]
bbait: Hache ou scie ? {e1} [En commentaire !|Choisissez bien !]
bbait: Carbone ou inox ? {e1}
bhelp#loose: Si {part.le} a du jeu, l'erreur est chez nous. Échange ou réparation, comme vous voulez, et le port est pour nous.
bhelp#chips: Ces éclats viennent de l'angle d'usine, trop fin pour du bois gelé. Envoyez, je vous remets un fil plus solide.
bhelp#rust: Cette rouille est en surface. De l'huile, un bouchon de liège, dix minutes. Si ça reste, passez vendredi.
)";

constexpr std::string_view kOrder = R"(
= order | livraison, boutique, service
$item: m sac Arolla
$item: f veste Grive
$item: f vareuse Sittelle
$item: m poncho Torrent
$part: m colis
$part: f commande
$part: m remboursement
$part: m retour
ask#stock: {item.le} revient [avant {month}|bientôt] ? [« Prochainement » depuis {weekday}.|Je recharge la page comme un idiot.]
ask#ship: Vous livrez dans {place} ? [Le formulaire bloque au code postal.|Le point relais a fermé.]
ask#size: [S ou M|M ou L] pour {item.le} à [1,65|1,72|1,80] m ? [Entre deux tailles, comme toujours.|Avec une laine dessous.]
problem#late: {part.mon} est « en préparation » depuis {span}. [Il y a quelqu'un ?|Je commence à m'inquiéter.]
problem#wrong: Reçu [la mauvaise couleur|la moitié|{item.le} de quelqu'un d'autre]. [Le formulaire plante.|Je fais quoi ?]
problem#twice: Débitée deux fois pour {item.le}, et {part.le} [n'arrive pas|est introuvable]. Ça fait {span}.
problem#box: Carton laissé sous la pluie devant la maison. [{item.le} va bien, moi moins.|« Remis en main propre ». Au chat ?]
share: Reçu {item.le} dans [du papier et de la ficelle|une boîte à chaussures], avec un mot écrit à la main. [Je garde le mot.|Les petites choses.]
advice#late: Donne-leur le numéro du deuxième mail, pas du premier. [Le premier c'est juste le panier.|Réponse en une heure.]
advice#size: Prends au-dessus si tu mets une laine, sinon ta taille.
advice#late: Appelle avant dix heures, [c'est un humain qui répond|ils décrochent].
experience#late: Pareil, {span}, puis c'est arrivé avec des excuses et une boucle de rechange.
experience#wrong: Une erreur en {month}. Ils m'ont laissé le mauvais et envoyé le bon.
experience#late: Même histoire avec {part.mon}. [C'était le transporteur, pas eux.|Un message et ça a bougé.]
followup: Tu as eu un numéro de suivi ?
followup: C'était quel transporteur ?
followup: Ils ont fini par répondre ?
bnews: {item.le} est de retour, {count} pièces, dans les deux couleurs que vous demandiez. [La suite en {month}.|Sans compte à rebours.]
bnews: Les colis ont du retard, [le camion est en panne vers {place}|la moitié de la table d'emballage a la grippe]. Tout ce qui date d'avant {weekday} part demain.
bask: Qu'est-ce qu'on ne devrait jamais arrêter de fabriquer ?
bbait: Bleu ou vert ? {e1} [La prochaine couleur, c'est vous !|Votez !]
bbait: En ligne ou en boutique ? {e1}
bhelp#late: Trouvé : {part.le} était coincé{part.e} entre deux adresses. Ça part cet après-midi, vous aurez un nouveau mail de suivi.
bhelp#wrong: L'erreur est chez nous. Gardez le mauvais jusqu'à l'arrivée du bon, l'étiquette de retour est dans votre boîte mail.
bhelp#twice: Le deuxième débit est une réservation, il tombe d'ici {weekday}. Sinon écrivez-moi et je l'annule à la main.
bhelp#size: À cette taille je prendrais plus petit. Si ça ne va pas, l'échange ne coûte rien.
bhelp#ship: {place}, c'est possible, c'est le formulaire qui ne le sait pas encore. Envoyez l'adresse en message, je la saisis moi-même.
bhelp: Vous pouvez nous envoyer le numéro de commande en message ? [Je suis à la table d'emballage, je regarde tout de suite.|Ça commence par N, six chiffres.]
)";

constexpr std::string_view kCommon = R"(
= common |
$place: le Vercors
$place: le Jura
$place: les Vosges
$place: les Cévennes
$place: le Morvan
$place: le Queyras
$place: la Chartreuse
$place: les Bauges
$place: la Brenne
$place: le Cantal
$place: la Gaspésie
$place: le Beaufortain
$month: mars
$month: avril
$month: mai
$month: septembre
$month: octobre
$month: novembre
$weekday: lundi
$weekday: mardi
$weekday: mercredi
$weekday: jeudi
$when: la semaine dernière
$when: hier
$when: dimanche
$when: en pleine rando
$when: ce matin
$when: au milieu des vacances
$span: deux semaines
$span: dix jours
$span: trois semaines
$span: un mois
$span: deux mois
$span: un hiver
$span: six mois
$count: six
$count: sept
$count: neuf
$count: onze
$count: douze
$count: quatorze
$count: dix-huit
$count: vingt
$count: trente
$weather: la grêle
$weather: la neige fondue
$weather: un bel orage
$weather: la pluie à l'horizontale
$e1: 👇
$e1: 🔥
$e1: 🙌
$e1: 🏔️🌊
$e1: 👀
$emoji: 😅
$emoji: 😂
$emoji: 🙏
$emoji: 👍
$emoji: ❤️
$emoji: 🌲
$emoji: 😍
$emoji: 🧵
$emoji: 🤷
$emoji: 🙈
$opener: Franchement,
$opener: Alors,
$opener: Pour ce que ça vaut,
$opener: Ah,
$opener: Hmm,
$opener: Je sais pas si ça aide, mais
$opener: Oh,
$opener: Petite remarque :
$tail: Si ça peut aider.
$tail: C'est juste mon avis.
$tail: Curieux d'avoir d'autres avis.
$tail: Je me trompe peut-être.
$tail: Désolé pour le pavé.
$tail: Bref.
$tail: Ça se tente.
$tail: À adapter.
$tail: Photos demain s'il y a de la lumière.
$tail: Je veux bien montrer, j'y suis le {weekday}.
$tail: C'était dans {place}, je précise.
$tail: J'ai mis {span} à comprendre.
$tail: On me l'a appris en {month}, trop tard.
$tail: C'est un vieux du coin qui me l'a dit il y a des années.
metoo: Pareil ici, [exactement pareil|depuis {span}|en {month} aussi].
metoo: [Je suis|Ça m'intéresse aussi|J'attends la réponse], même souci.
metoo: Ah, je ne suis donc pas la seule.
metoo: +1 [depuis {place}|, {span} déjà|et moins patient que toi]
thanks: [Merci|Merci beaucoup|Merci à toi], [j'essaie {weekday}|je teste ce soir|c'est exactement ce qu'il me fallait].
thanks: Génial, [ça marche|c'est réglé]. [Je te dois un café.|Dix minutes, comme prévu.]
thanks: Ah mais oui, c'est logique. [Merci !|Merci à vous deux.]
thanks: Tu viens de me sauver [quarante euros|un week-end|un aller-retour], merci.
welcome: [Avec plaisir|De rien|Pas de souci] !
welcome: Tant mieux. [Tu nous montreras.|Tu nous diras.]
welcome: Avec plaisir. [On se croise {weekday} ?|Saluez {place} pour nous.]
agree: [Exactement|Voilà|C'est ça|Tellement vrai]. [J'ai mis des années à le comprendre.|Personne ne me croit.|Et prendre son temps, surtout.]
agree: Je confirme, [pareil en {month}|ça marche ici aussi|avec {item.le} aussi].
agree: J'allais l'écrire. [Tu as été plus rapide.|Mot pour mot.]
agree: Tout à fait d'accord pour {part.le}.
disagree: Hmm, je ferais [l'inverse|autrement]. [Chez moi ça a empiré.|{part.le} ne m'a jamais pardonné.|Ça dépend beaucoup de l'âge.]
disagree: Pas mon expérience, désolé. [C'est revenu au bout de {span}.|Testé dans {place}, zéro effet.]
disagree: Sans vouloir vexer, non. [{item.le} n'est pas fait{item.e} pour ça.|Ça marche une fois.|Pas en {month} en tout cas.]
settle: Pas faux, [on a peut-être raison tous les deux|le mien est l'ancien modèle|je n'y avais pas pensé].
settle: OK, [convaincue|j'essaie ta méthode {weekday}|ça explique le mien].
settle: C'est peut-être une question de série. [Tu l'as depuis quand ?|Moi c'est la première.]
joke: [Mon chat|Mon voisin|Ma belle-mère] a un avis très arrêté sur {part.le}.
joke: {item.le} a eu plus de vacances que moi cette année.
joke: J'ai lu « {part.le} de mon couple ». [Longue journée.|Je vais me coucher.]
joke: Étape un : acheter {item.un}. Étape deux : l'expliquer à la maison.
joke: Je n'ai pas compris la consigne, j'en ai {count} maintenant.
laugh: [Mdr|Haha|😂] [arrêtez|ce fil|j'en peux plus]
laugh: [Je la note celle-là.|Meilleur commentaire du jour.|Tu as gagné.]
laugh: [😂😂|🤣|Oh no.|😅 pareil]
laugh: [On dirait chez moi.|On dirait mon garage.|Toute ma vie.]
praise: [J'adore|Très beau]. [Surtout {part.le}.|Bravo.|Ça donne envie de s'y mettre.]
praise: Magnifique. [Combien de temps ?|{part.le} !|Ça se mettrait au mur.]
praise: [Encore !|C'est pour ça que je vous suis.|Beau travail.]
bragging: {item.le} [vaut chaque centime|me surprend encore]. {span} et [rien à redire|je ne regarde plus ailleurs].
bragging: Juste pour dire : la personne qui m'a répondu pour {part.le} était [patiente et drôle|adorable|mieux que la notice]. [Augmentez-la.|Merci.]
short: [Joli|Superbe|Top|Trop bien|Oh oui|Wow] ! {emoji}
short: {emoji}
short: [J'en veux|Je prends|Beau]. {emoji}
short: C'est [cher|lourd|nouveau] ?
short: [Le prix ?|Quand ?|Où ça ?]
pick: [Le premier|La première|Option 1|A] ! {emoji}
pick: [Le deuxième|La deuxième|Option 2|B] ! {emoji}
pick: [Les deux|Aucun des deux|Les deux, toujours|Impossible de choisir]. {emoji}
pick: [Premier|Deuxième], [sans hésiter|à chaque fois|largement|évidemment]
pick: {emoji}{emoji}
pick: Ça dépend [du jour|de la météo|de l'humeur]. {emoji}
pick: [1|2|A|B|Gauche|Droite] {emoji}
critic: Donc la réparation à vie c'est fini et on l'apprend [sur une photo|en petits caractères|un {weekday} soir] ? [Bravo.|Classe.]
critic: J'ai acheté {item.le} pour cette promesse. [Vous avez pris l'argent|J'ai payé pour ça], vous vous souvenez ?
critic: « Faire évoluer notre service ». [Dites-le : il faut racheter du neuf.|Dites juste que ça coûte trop cher.]
critic: {count} ans à nous dire de réparer, et maintenant ça. [Incroyable.|La blague.|Sans moi.]
critic: Pas de réponse depuis {span} pour {part.mon}, mais du temps pour ce genre de post.
critic: Commande [annulée|renvoyée]. [Premier et dernier achat.|D'autres réparent encore.]
critic: L'atelier, c'était la seule raison de payer ce prix-là.
critic: Quelqu'un a relu avant de publier ? [Vraiment ?|Je demande, cliente de la première heure.]
critic: Et bien sûr [pas une réponse|silence radio] de {brand}. [Depuis ce matin.|Comme d'hab.]
defend: [Relisez|Lisez jusqu'au bout], les anciennes pièces restent couvertes. [C'est juste la nouvelle ligne.|On se calme.]
defend: Ils sont {count} là-bas. [Peut-être qu'ils n'y arrivent plus.|Vous avez déjà tenu un atelier ?]
defend: Ils m'ont réparé {part.le} gratuitement en {month}. [Un mauvais post et tout le monde oublie.|J'attends les faits.]
rebut: [Facile à dire|Bien essayé]. Le tien n'attend pas dans un carton depuis {span}.
rebut: Être petit n'excuse pas [de le cacher|de trahir une promesse|de ne pas répondre].
rebut: Personne ne t'a demandé de faire leur com. [Tu es payé ?|Laisse-les parler.]
rebut: Ce n'est pas ce qui est écrit. [Troisième ligne.|J'ai le mail sous les yeux.]
heat: [Dit celui qui a posté {count} fois aujourd'hui|Ok le génie|Si tu le dis]. Je maintiens.
heat: On parle {item.du}, pas de la fin du monde. [Respirez.|Allez marcher.]
heat: Alors ne lis pas. [Salut.|Personne ne t'oblige.]
heat: Tu le répètes et c'est toujours faux.
bchange: Notre service de réparation évolue : dès {month}, la nouvelle ligne sera réparée par des ateliers partenaires, à leurs tarifs. Merci de grandir avec nous.
bsorry: On lit tout. On l'a mal écrit et décidé trop vite. La suite {weekday}.
bthanks: [Ça fait la matinée de l'établi.|On le lit à voix haute à l'atelier.|Je transmets à celle qui l'a coupé.] [Merci !|À {weekday} ?|Saluez {place} pour nous.]
bthanks: Merci ! [Et {part.le}, ça tient ?|Une photo quand il y aura des cicatrices.|Elle rougit derrière la table d'emballage.]
bcurious: Oh, [montrez|on veut voir ça]. Vous avez fait comment pour {part.le} ?
bcurious: Et {item.le}, ça a tenu ? [On se demande toujours pour {part.le}.|Soyez francs, on encaisse.]
bcurious: [Par quel côté ?|Il a fait combien la nuit ?|Qui vous a appris ça ?] [On demande pour tout le monde.|On prend des notes.]
bcurious: C'est mieux que notre méthode. [On peut la piquer pour le cours ?|Vous nous montrez {weekday} ?]
bjoke: On en a {count} à la maison aussi, et aucune explication.
bjoke: Le chat est embauché. [Payé en cartons.|Il commence {weekday}.]
bjoke: On l'imprime et on l'accroche au-dessus de l'établi.
bjoin: Ce n'est pas de chez nous, mais : [d'abord au savon|laissez sécher doucement|un feutre dessous], [ça ne coûte rien|on peut toujours faire plus après]. [De la part de gens qui en ont cassé {count}.|Bon courage !]
bjoin: On a eu la question à l'établi {when}. Ce qui a marché : doucement, deux fois, et [un thé|quelqu'un pour tenir l'autre bout].
bjoin: Joli fil. Si vous passez {weekday}, apportez-le, on aimerait voir, peu importe qui l'a fabriqué.
bjoin: [Bien joué.|C'est malin.] Collé ou juste serré ?
bcanned: Merci pour votre commentaire ! Nous sommes passionnés par la qualité. {emoji}
bcanned: Nous vous avons bien lu. Écrivez-nous en message privé. {emoji}
btease: Quelque chose arrive. Restez connectés. {e1}
btease: Humeur du {weekday}. {e1}
btease: Pour celles et ceux qui osent. {item.le}, maintenant en boutique. {e1}
btease: Nous sommes fiers de vous présenter {item.le} : {part.le} que vous méritez. À découvrir, lien en bio.
btease: Dernière chance : -20 % jusqu'à {weekday} sur {item.le}. {e1}
btease: Nous sommes ravis d'annoncer que {item.le} a reçu un prix de design. Merci à notre belle communauté !
bhelp: Bonne question pour l'établi. [Je demande et je reviens vers vous avant ce soir.|Ça dépend de l'année, c'est laquelle chez vous ?]
bhelp: [Désolé pour le souci.|Merci de l'écrire ici.] Vous pouvez nous envoyer [une photo|deux photos] en message ? Je regarde [cet après-midi|demain à la première heure].
bhelp: [Réponse courte : oui.|Je crois que oui.] Réponse longue : passez {weekday} et on essaie ensemble, [avec {item.le}|sans rendez-vous].
bhelp: Je vérifie avec la personne qui l'a fabriqué. [Retour dans une heure.|Réponse {weekday}.]
bcurious: Il y a {span} on aurait dit que ça ne marche pas. [Qu'est-ce qui vous a décidé ?|Contents d'avoir tort.]
bcurious: Et {part.le}, [rien à signaler|toujours en un morceau|ça ressemble à quoi maintenant] ?
bcurious: [C'était dans {place} ?|En {month}, je parie.] On veut bien la suite.
bthanks: [Merci|Merci beaucoup], ça nous aide plus qu'un sondage. [On ne touche pas à {part.le}, alors.|L'établi vous salue.]
bthanks: Noté, avec le sourire. [{weekday} comme d'habitude ?|On se voit à l'établi.]
bjoke: On a demandé à l'intéressé : pas de commentaire.
bjoke: Personne n'a ri à l'atelier. [Sauf {count} d'entre nous.|Mensonge.]
$tail: Pas fière du résultat.
$tail: Je le referais.
$tail: Mais c'était en {month}, alors.
$tail: Je retrouve le lien {weekday} si besoin.
$tail: Un copain qui connaît {place} ne jure que par ça.
$tail: Depuis, rien à signaler.
quote: [Ce fil est une mine d'or|Je garde ça|Tout est là], [lisez les réponses|les connaisseurs apprécieront|surtout pour {part.le}].
)";

} // namespace

std::vector<std::string_view> frenchPhrases() {
    return {kRepair, kRain, kTrip, kBench, kEdge, kOrder, kCommon};
}

} // namespace weft::simulator
