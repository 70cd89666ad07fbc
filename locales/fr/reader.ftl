# Textes de la page de lecture dans le navigateur. `{ $n }` est un nombre.

# Le projet
draft-paragraphs = Paragraphes { $numbers }

# Où en est la consultation
state-opens-in = ouverture dans { $time }
state-closes-in = clôture dans { $time }
state-your-time = ({ $time }, heure locale)
state-next-untouched = Aller au suivant
duration-two = { $one }, { $two }
duration-days = { $n ->
    [one] { $n } jour
    [many] { $n } de jours
   *[other] { $n } jours
}
duration-hours = { $n ->
    [one] { $n } heure
    [many] { $n } d’heures
   *[other] { $n } heures
}
duration-minutes = { $n ->
    [one] { $n } minute
    [many] { $n } de minutes
   *[other] { $n } minutes
}
duration-seconds = { $n ->
    [one] { $n } seconde
    [many] { $n } de secondes
   *[other] { $n } secondes
}

# Filtre et emplacements
filter-title = Filtrer
filter-show = Afficher
filter-kind = Type
filter-group = Groupe de parties prenantes
filter-region = Région
filter-language = Langue
filter-mine = Les miens seulement
filter-all = Tous
filter-active = Filtre : { $filter }
filter-list = Afficher la liste
filter-clear = Effacer le filtre
place-whole = Texte entier
place-mine = Mes commentaires
begun-title = Commencé et non envoyé :
begun-at-comment = Sur un commentaire
place-newest = Les plus récents

# Le volet
margin-invitation = Choisissez un paragraphe pour lire les avis et commenter. Vous pouvez aussi sélectionner d’abord quelques mots.
margin-close = Fermer
list-loading = Chargement …
list-failed = Les commentaires n’ont pas pu être chargés.
list-again = Réessayer
list-more = Afficher plus de commentaires
list-none = Aucun commentaire pour le moment.
list-none-filtered = Aucun commentaire ne correspond au filtre.
list-all = Commentaires affichés : { $n }
list-new = { $n ->
    [one] { $n } nouveau commentaire
    [many] { $n } de nouveaux commentaires
   *[other] { $n } nouveaux commentaires
}
list-shown = { $n ->
    [one] { $n } nouveau commentaire est affiché
    [many] { $n } de nouveaux commentaires sont affichés
   *[other] { $n } nouveaux commentaires sont affichés
}

# Positions
position-title = Votre position
position-by-group = Par groupe de parties prenantes
position-taken = Votre position est enregistrée.
position-given-up = Votre position est retirée.

# Un commentaire
comment-by = { $kind } par { $name }
comment-reply-by = Réponse par { $name }
comment-to = à { $name }
comment-on = Sur : { $place }
comment-affiliation = { $body }
comment-behalf = au nom de : { $body }
comment-said = consigné par le bureau ; source : { $body }
comment-carried = fait sur la version { $version }
comment-carried-from = fait sur la version { $version }, paragraphe { $number }
comment-carried-lost = Le passage visé ne figure pas dans cette version :
comment-change = Voir ce qui a changé dans la version { $version }
comment-edited = modifié
comment-suggests = Propose :
comment-suggests-delete = Propose de supprimer ceci :
comment-suggests-insert = Propose d’ajouter ensuite :
comment-agree = Approuver
comment-agreed = Vous approuvez ce commentaire.
comment-not-agreed = Vous n’approuvez plus ce commentaire.
comment-reply = Répondre
comment-link = Lien
comment-edit = Modifier
comment-save = Enregistrer
comment-changed = Votre commentaire est modifié.
comment-withdraw = Retirer
comment-withdrawn = Ce commentaire a été retiré par la personne qui l’a écrit.
state-waiting = Visible par vous et la coprésidence seulement. Il sera publié quand vous aurez confirmé votre adresse électronique.
state-expired = Visible par vous seulement. Il n’a pas été confirmé à temps et n’est pas publié.
state-held = Visible par vous et la coprésidence seulement. La coprésidence l’examine d’abord, puis le publie.
state-hidden = Masqué par la coprésidence :
link-copied = Le lien est copié.
link-comment-gone = Le commentaire visé par ce lien est introuvable.
redline-deleted = supprimé :
redline-inserted = ajouté :
redline-end = fin de la modification

# Écrire
compose-comment = Commentaire
compose-suggestion = Proposer un libellé
compose-question = Question
composer-title = Votre contribution
composer-reply = Votre réponse
composer-your-comment = Votre commentaire
composer-your-question = Votre question
composer-your-reply = Votre réponse
composer-send = Envoyer
composer-cancel = Annuler
composer-will-keep = Conservé dans ce navigateur à mesure que vous écrivez
composer-kept = Conservé dans ce navigateur
composer-not-kept = Conservé seulement tant que vous restez sur cette page
composer-empty = Veuillez d’abord écrire quelque chose.
composer-too-long = Trop long (excédent : { $over }) ; { $max } caractères au plus.
composer-left = Caractères : { $used } sur { $max }
composer-coming = Les commentaires pourront être envoyés à l’ouverture de la consultation.
composer-closed = La consultation est close. Ce que vous avez écrit reste dans ce navigateur.
composer-paused = La consultation est suspendue. Ce que vous avez écrit reste dans ce navigateur.
composer-old-version = C’est une version antérieure. Veuillez commenter la version actuelle.
composer-quote-remove = Retirer la citation
composer-more = Autres paragraphes visés, langue
composer-more-language = Langue
composer-range = Du paragraphe { $from } au
composer-range-help = Un seul commentaire sur plusieurs paragraphes : saisissez le numéro du dernier. Laissez vide pour le paragraphe { $from } seul.
composer-range-blocks = Ce commentaire portera sur : { $blocks }
composer-range-wrong = Ce paragraphe n’existe pas.
composer-language = Langue de votre commentaire
composer-other-text = Vous avez aussi écrit autre chose ici :
composer-other-take = Prendre cet autre texte
composer-other-discard = Abandonner cet autre texte
quote-button = Commenter ce passage

# Proposer un libellé
suggest-what = Que proposez-vous ?
suggest-replace = Modifier le libellé
suggest-delete = Supprimer
suggest-insert-after = Ajouter un paragraphe ensuite
suggest-insert-row = Ajouter une ligne ensuite
suggest-words = Libellé proposé
suggest-new = Nouveau texte
suggest-cell = Cellule { $number }
suggest-difference = Votre modification
suggest-original = Rétablir l’original
suggest-unchanged = Veuillez d’abord modifier le libellé.
suggest-why = Pourquoi ? (facultatif)

# En cours d’envoi
outbox-label = Votre commentaire, pas encore publié ({ $place })
outbox-kept = Conservé dans ce navigateur. Il sera envoyé quand le serveur sera joignable.
outbox-sending = Envoi …
outbox-published = Votre commentaire est publié.
outbox-waiting = Votre commentaire attend que vous confirmiez votre adresse électronique.
outbox-nameless = Conservé dans ce navigateur. Veuillez indiquer qui vous êtes ; il sera ensuite envoyé.
outbox-refused = Votre commentaire n’a pas pu être publié. Il est conservé dans ce navigateur.
outbox-refused-why = Non publié : { $why } Votre texte est conservé dans ce navigateur.
outbox-again = Réessayer
outbox-edit = Reprendre la saisie
outbox-copy = Copier le texte
outbox-copied = Le texte est copié.
outbox-discard = Abandonner
outbox-count = { $n ->
    [one] { $n } de vos commentaires n’est pas encore publié
    [many] { $n } de vos commentaires ne sont pas encore publiés
   *[other] { $n } de vos commentaires ne sont pas encore publiés
}

# Qui s’exprime
identity-title = Qui êtes-vous ?
identity-notice = Votre nom, votre groupe, votre région et votre organisation s’affichent à côté de vos commentaires. Nous les conservons au dossier de la consultation, jusqu’à ce que vous les effaciez. Votre adresse électronique n’est jamais affichée.
identity-rules-open = Aucun compte n’est nécessaire.
identity-rules-confirmed = Votre commentaire est publié quand vous confirmez votre adresse électronique par un code que nous vous envoyons.
identity-rules-members = Seuls les membres de cette consultation peuvent commenter : veuillez indiquer l’adresse électronique connue de l’équipe organisatrice.
identity-more = Ce qui est conservé, pourquoi et combien de temps
identity-name = Nom
identity-group = Groupe de parties prenantes
identity-region = Région
identity-affiliation = Organisation (facultatif)
identity-behalf = Au nom de (facultatif)
identity-email = Adresse électronique
identity-email-optional = Adresse électronique (facultatif)
identity-choose = Veuillez choisir
identity-and-send = Enregistrer et envoyer
identity-save = Enregistrer
identity-as = Vous commentez sous le nom : { $name }
identity-change = modifier
field-missing = Veuillez remplir ce champ.
field-unchanged = Veuillez d’abord modifier le texte.
field-choose = Veuillez faire un choix.
field-invalid = Veuillez vérifier cette adresse électronique.
field-too-long = C’est trop long.
field-unknown = Veuillez choisir dans la liste.
person-menu = Vous
person-elsewhere = J’ai commenté dans un autre navigateur
person-change = Changer de nom ou de groupe
person-take-away = Télécharger mes données
person-erase = Effacer mes données
person-sign-out = Se déconnecter
erase-title = Effacer mes données ?
erase-words = Votre nom et votre adresse sont effacés et vos commentaires retirés. Les réponses des autres restent. Ce que ce navigateur conserve est également supprimé. Cette opération est irréversible.
erase-do = Tout effacer
withdraw-title = Retirer ce commentaire ?
withdraw-words = Son texte disparaît pour tout le monde. Les réponses restent. Cette opération est irréversible.
report-do = Signaler
report-title = Signaler ce commentaire ?
report-words = La coprésidence l’examine. Elle peut voir votre nom, personne d’autre ne le voit.
report-why = Qu’est-ce qui pose problème ?
report-done = Merci. La coprésidence l’examinera.
history-title = Texte antérieur
code-title = Confirmez votre adresse électronique
code-why = Nous envoyons un code à six chiffres à votre adresse. Il confirme vos commentaires et vous rend ceux que vous avez écrits dans un autre navigateur.
code-send = M’envoyer un code
code-sent = Nous avons envoyé un code à { $email }. Il est valable 15 minutes.
code-code = Code
code-use = Confirmer
code-other = Autre adresse ou nouveau code
code-enter = Saisir le code
code-done = Votre adresse électronique est confirmée.

# Ce que font les autres, et ce qui ne va pas
live-comment = Il y a un nouveau commentaire.
live-schedule = La date de clôture a changé.
verdict-wording = Libellé pour la version suivante :
live-version = Une nouvelle version de ce texte est publiée. Veuillez recharger la page.
live-outcome = Des décisions sur les commentaires ont été publiées. Veuillez recharger la page pour les voir.
banner-away = Le serveur est injoignable. Ce que vous écrivez est conservé dans ce navigateur et sera envoyé plus tard.
banner-forgetful = Ce navigateur ne peut pas conserver votre texte. Veuillez laisser cette page ouverte jusqu’à l’envoi.
problem-away = Le serveur est injoignable. Veuillez réessayer.
problem-closed = La consultation est close.
problem-not-open = La consultation n’est pas encore ouverte.
problem-too-many = Trop de demandes.
problem-too-large = Le texte est trop volumineux.
problem-invalid = Le serveur n’accepte pas ceci.
problem-not-found = Cet élément n’existe plus.
problem-conflict = Une modification a eu lieu entre-temps.
problem-edited-meanwhile = Une modification a eu lieu entre-temps. Veuillez copier votre texte, recharger la page et recommencer.
problem-withdrawn = Le commentaire est retiré.
problem-expired = L’attente a été trop longue.
problem-paused = La consultation est suspendue. Votre texte sera envoyé à sa reprise.
problem-blocked = La coprésidence a mis fin à votre participation ici.
problem-hidden = La coprésidence l’a masqué.
problem-id-taken = Un autre commentaire porte la même marque. Veuillez choisir « Reprendre la saisie » et l’envoyer de nouveau.
problem-confirm-first = Veuillez d’abord confirmer votre adresse électronique.
problem-not-a-member = Seuls les membres de cette consultation peuvent participer.
problem-own-comment = Ce commentaire est le vôtre.
problem-not-yours = Seule la personne qui l’a écrit peut le modifier.
problem-sign-in-needed = Veuillez d’abord indiquer qui vous êtes.
problem-mail-failed = Le courriel n’a pas pu être envoyé. Veuillez réessayer dans quelques minutes.
problem-wrong-code = Ce code est erroné ou trop ancien.
problem-origin = Le serveur n’a pas reconnu cette page. Veuillez la recharger.
problem-with-time = { $problem } ({ $time })
problem-with-wait = { $problem } Veuillez patienter { $seconds } s.

# Dialogues et aide
dialog-close = Fermer
help-title = Aide et touches
help-how = Appuyez sur le nombre sous un paragraphe pour lire les avis et pour écrire. Votre texte est conservé dans ce navigateur dès la première lettre.
help-words = Pour commenter quelques mots seulement, sélectionnez-les et appuyez sur « Commenter ce passage ».
help-format = Vous pouvez utiliser *accentuation*, **gras**, les listes (un tiret - puis une espace) et les adresses web.
help-keys = Touches
help-next = Paragraphe suivant
help-previous = Paragraphe précédent
help-comment = Commenter
help-suggest = Proposer un libellé
help-reply = Répondre au commentaire où vous êtes
help-untouched = Paragraphe suivant sans commentaire
help-filter = Filtrer
help-close = Fermer
help-help = Cette aide
help-send = Envoyer
help-single = Utiliser les touches à une seule lettre
help-announce = Annoncer ce que font les autres
