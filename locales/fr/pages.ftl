# Pages produites par le serveur : liste des consultations, connexion, mode d’emploi, erreurs, calendrier.

# Le nom de cette langue dans cette langue, pour le menu des langues
language-name = Français

site-name = Colloquy
site-skip-to-content = Aller au contenu
site-operator = Ce site est géré par { $operator }.
site-contact = Contact : { $contact }

# /
list-title = Consultations
list-intro = Lisez un projet, commentez un paragraphe, voyez ce que les autres en disent.
list-open = Ouvertes
list-coming = À venir
list-closed = Closes
list-no-close = ouverte jusqu’à nouvel ordre
list-empty = Il n’y a pas encore de consultation publique ici.
list-empty-hint = Si vous avez reçu une adresse, ouvrez-la : une consultation peut être ouverte à qui en connaît l’adresse. Si elle est réservée aux membres, connectez-vous d’abord.

# /sign-in
sign-in-title = Connexion
sign-in-why = Aucun compte n’est nécessaire pour lire et, dans bien des consultations, vous pouvez commenter en accès invité. Connectez-vous pour confirmer votre adresse électronique, ou pour retrouver vos commentaires dans ce navigateur.
sign-in-step-1 = 1. Recevoir un code
sign-in-step-2 = 2. Saisir le code
sign-in-email = Adresse électronique
sign-in-send = M’envoyer un code
sign-in-code = Code
sign-in-code-hint = Les six chiffres du courriel
sign-in-enter = Se connecter
sign-in-sent = Un courriel contenant un code est en route. Il peut mettre une minute à arriver ; veuillez aussi regarder dans les courriers indésirables.
sign-in-wrong-email = Ce n’est pas une adresse électronique telle que name@example.org.
sign-in-wrong-code = Ce code ne convient pas. Il peut être mal saisi, déjà utilisé ou vieux de plus de 15 minutes ; vous pouvez en recevoir un nouveau.
sign-in-too-many = Trop de tentatives. Veuillez réessayer dans { $minutes ->
    [one] { $minutes } minute
    [many] { $minutes } de minutes
   *[other] { $minutes } minutes
}.
sign-in-mail-failed = Le courriel n’a pas pu être envoyé. Veuillez réessayer dans une minute.
sign-in-link-title = Confirmez votre adresse électronique
sign-in-link-why = Encore une étape : appuyez sur le bouton. Le lien de votre courriel fonctionne une fois.
sign-in-link-button = Confirmer et se connecter
sign-in-link-spent = Ce lien a déjà été utilisé ou date de plus de 15 minutes. Demandez un nouveau code ci-dessous.

me-title = Vous
me-signed-in = Session ouverte avec l’adresse { $email }.
me-guest = Ce navigateur vous connaît en accès invité. Confirmez votre adresse électronique pour retrouver vos commentaires aussi dans d’autres navigateurs.
me-published = { $n ->
    [one] { $n } de vos commentaires en attente est maintenant publié.
    [many] { $n } de vos commentaires en attente sont maintenant publiés.
   *[other] { $n } de vos commentaires en attente sont maintenant publiés.
}
me-expired = { $n ->
    [one] { $n } de vos commentaires a attendu trop longtemps et n’a pas été publié ; vous pouvez encore le lire et le copier dans sa consultation.
    [many] { $n } de vos commentaires ont attendu trop longtemps et n’ont pas été publiés ; vous pouvez encore les lire et les copier dans leurs consultations.
   *[other] { $n } de vos commentaires ont attendu trop longtemps et n’ont pas été publiés ; vous pouvez encore les lire et les copier dans leurs consultations.
}
me-to-consultation = Retour à la consultation
me-take-away = Télécharger tout ce qui est conservé à votre sujet (un fichier)
me-sign-out = Se déconnecter de ce navigateur
me-erase-title = Effacer tout ce qui vous concerne
me-erase-what = Votre nom, votre adresse électronique, votre affiliation, vos positions et vos approbations sont supprimés. Vos commentaires sont retirés : leur texte disparaît, les réponses des autres restent. Cette opération est irréversible.
me-erase-sure = Oui, effacer tout ce qui me concerne
me-erase = Effacer
me-erased = Tout ce qui vous concerne a été effacé.
me-signed-out = La session est fermée dans ce navigateur.

# /about
about-title = Comment participer
about-how-title = Commenter
about-how-read = Ouvrez une consultation et lisez le projet. Chaque paragraphe porte un numéro, qui est aussi son adresse.
about-how-comment = Appuyez sur le nombre de commentaires à côté d’un paragraphe pour lire ce que les autres en disent, commenter, proposer un autre libellé ou poser une question. Vous pouvez aussi indiquer si vous soutenez le paragraphe.
about-how-kept = Ce que vous écrivez est aussitôt conservé dans votre navigateur. L’envoi a lieu quand vous appuyez sur le bouton, et vous voyez si votre texte a été publié.
about-how-change = Jusqu’à la clôture de la consultation, vous pouvez modifier ou retirer votre commentaire. Le texte antérieur d’un commentaire modifié reste visible.
about-who-title = Qui peut participer
about-who-open = Consultations ouvertes : tout le monde. Vous indiquez un nom, un groupe de parties prenantes et une région.
about-who-confirmed = Consultations avec adresse confirmée : votre commentaire paraît dès que vous avez utilisé le code envoyé à votre adresse électronique.
about-who-members = Consultations pour les membres : seulement les adresses figurant sur la liste de l’équipe organisatrice.
about-who-level = À côté de chaque nom, vous voyez à quel point la personne est identifiée : accès invité, adresse confirmée, membre, propos rapportés par le bureau ou repris d’ailleurs.
about-data-title = Ce qui est conservé à votre sujet
about-data-what = Quoi
about-data-why = Pourquoi
about-data-who = Qui le voit
about-data-name = Nom, groupe de parties prenantes, région et, si vous l’indiquez, affiliation
about-data-name-why = Pour que les autres sachent qui s’exprime, et que l’équipe organisatrice voie qui ne s’est pas encore exprimé
about-data-name-who = Toute personne qui peut lire la consultation
about-data-words = Vos commentaires, positions et approbations
about-data-words-why = Ils sont l’objet même de la consultation
about-data-words-who = Toute personne qui peut lire la consultation
about-data-email = Adresse électronique, si vous la donnez
about-data-email-why = Pour confirmer qu’elle est à vous, et retrouver vos commentaires dans un autre navigateur
about-data-email-who = Vous uniquement. Personne d’autre ne peut la voir sur ces pages ni la recevoir.
about-data-cookie = Un témoin (cookie) dans votre navigateur, pour un an
about-data-cookie-why = Pour que ce navigateur vous reconnaisse. Un second retient la langue que vous avez choisie.
about-data-cookie-who = Votre navigateur et ce serveur
about-data-none = Rien d’autre : pas de suivi, pas de fichiers ni de services d’autres sites, et pas d’adresse réseau associée à ce que vous écrivez.
about-long-title = Durée de conservation
about-long = Jusqu’à ce que vous l’effaciez, ou que l’équipe organisatrice supprime la consultation. Les codes et les liens des courriels expirent au bout de 15 minutes. Les commentaires jamais confirmés ne sont vus que par vous et la coprésidence.
about-yours-title = Vos données vous appartiennent
about-yours = Sur la page « { $page } », vous pouvez télécharger tout ce qui est conservé à votre sujet, ou l’effacer, à tout moment, y compris après la clôture d’une consultation.

# Erreurs
error-not-found-title = Cette page n’existe pas ici
error-not-found = L’adresse est peut-être mal saisie, ou la consultation réservée aux membres. Si vous en êtes membre, connectez-vous et ouvrez de nouveau l’adresse.
error-sign-in-title = Veuillez vous connecter
error-sign-in = Cette page demande une connexion. Connectez-vous, puis ouvrez de nouveau cette adresse.
error-forbidden-title = Ce n’est pas possible ici
error-forbidden = La demande ne venait pas d’une page de ce site, ou cette action ne vous est pas permise. Veuillez rouvrir la page et recommencer.
error-invalid-title = L’opération a échoué
error-invalid = Quelque chose ne va pas dans l’adresse ou le formulaire. Veuillez revenir en arrière, vérifier et réessayer.
error-too-many-title = Trop de tentatives
error-too-many = Veuillez patienter quelques minutes, puis réessayer.
error-internal-title = Une erreur est survenue de notre côté
error-internal = Rien de ce qui a été publié n’est perdu, et ce que vous avez écrit dans une consultation est conservé dans votre navigateur. Veuillez réessayer dans quelques minutes.
error-home = Vers toutes les consultations

# Le calendrier
calendar-title = { $title } : dernier délai pour commenter
calendar-opening = { $title } : ouverture aux commentaires
page-calls = Réunions
page-call = Réunion
calendar-text = Clôture de la consultation : { $at }.

# /desk
desks-title = Bureaux
desks-desk = Bureau
desks-reader = Page publique
desks-loading = Chargement du bureau …
desks-no-script = Le bureau requiert un navigateur où JavaScript et WebAssembly sont activés.
desks-sign-in = Cette page est destinée aux personnes qui dirigent une consultation. Veuillez vous connecter avec l’adresse électronique qui y a un rôle, puis ouvrir de nouveau cette adresse.
desks-no-role = Session ouverte avec l’adresse { $email }, qui n’a aucun rôle à ce bureau.
desks-no-role-hint = La personne qui gère ce site peut vous en donner un : coprésidence, rédaction ou observation.

# /c/{slug}/outcome
page-outcome = Résultats
outcome-title = Résultats : { $title }
outcome-to-draft = Vers le projet et tous les commentaires
outcome-asked = Objet de la consultation
outcome-dates = Ouverte du { $opens } au { $closes }.
outcome-dates-running = Ouverte depuis le { $opens }, sans date de clôture.
outcome-published = Dernière publication : { $at }.
outcome-nothing = Rien n’a encore été décidé, ou rien n’en est publié. Les avis exprimés figurent à côté du projet.
outcome-people = Qui a participé
outcome-group = Groupe de parties prenantes
outcome-region = Région
outcome-number = Nombre
outcome-unknown = non précisé
outcome-decided = Ce qui a été décidé
outcome-decision = Décision sur un commentaire
outcome-open = Pas encore de décision
outcome-several = Sur les paragraphes { $numbers }

# /c/{slug}/answer
answer-title = Décisions sur vos commentaires
answer-why = Cette page montre ce qui a été décidé sur vos commentaires et vous permet d’indiquer à la coprésidence que vous maintenez une objection.
answer-open = Afficher les décisions
answer-none = Cette page s’ouvre par le lien du courriel sur les décisions concernant vos commentaires.
answer-link-spent = Ce lien n’est pas valable, ou ne l’est plus. Un lien fonctionne 90 jours ; le courriel le plus récent contient le lien le plus récent.
answer-intro = Voici ce qui a été décidé sur vos commentaires concernant « { $title } ». Si vous maintenez une objection, écrivez pourquoi : la coprésidence seule le voit.
answer-text = Pourquoi vous maintenez votre objection
answer-maintain = Je maintiens mon objection
answer-kept = Enregistré. La coprésidence voit que vous maintenez votre objection.
answer-refused = Veuillez écrire pourquoi, en 10 000 caractères au plus. Rien n’a encore été enregistré.

# /desk/{slug}/settings
settings-link = Paramètres
settings-page = Paramètres : { $title }
settings-to-desk = Vers le bureau
settings-keep = Enregistrer
settings-kept = Enregistré.
settings-read-only = Seule la coprésidence modifie ces paramètres.
settings-dates = Dates
settings-opens = Ouverture
settings-closes = Clôture
settings-date-hint = Avec le fuseau horaire : 2027-02-05 23:59 UTC, 2027-02-05 23:59 Europe/Zurich ou 2027-02-05 23:59 +01:00. L’ouverture peut être modifiée tant qu’elle n’a pas eu lieu.
settings-closes-hint = Vide : ouverte jusqu’à nouvel ordre.
settings-reason = Motif
settings-reason-hint = Tout le monde voit que les dates ont changé, et pourquoi.
settings-close-now = Clore maintenant
settings-then = Heure locale : { $places }.
settings-there = { $place }, { $date }
date-there = { $weekday } { $day } { $month } { $year } à { $time }
place-kiribati = Kiribati
place-geneva = Genève
place-new-york = New York
settings-calls = Réunions
settings-calls-hint = Elles figurent à côté des dates, dans le fichier de calendrier et dans l’ordre du jour. Quiconque peut lire la consultation les voit.
settings-call-new = En ajouter une
settings-call-title = Objet
settings-call-starts = Début
settings-call-starts-hint = Avec le fuseau horaire : 2027-02-05 14:00 UTC ou 2027-02-05 14:00 Europe/Zurich.
settings-call-minutes = Minutes
settings-call-link = Lien
settings-call-link-hint = L’adresse complète ; vide si elle est communiquée autrement.
settings-call-remove = Annuler la réunion
settings-call-removed = La réunion est annulée ; les calendriers la retirent.
settings-words = Textes
settings-organiser = Qui consulte
settings-welcome = Accueil (paragraphes, liens, mises en relief et listes)
settings-rules = Règles
settings-visibility = Qui peut la trouver et la lire
settings-visibility-public = Tout le monde ; elle figure dans la liste des consultations
settings-visibility-unlisted = Quiconque en a l’adresse ; elle ne figure dans aucune liste
settings-visibility-members = Seulement les adresses de sa liste
settings-lists = Groupes et régions
settings-lists-hint = Un par ligne. Les groupes et régions usuels s’écrivent par leur code (civil-society, africa) et s’affichent dans toutes les langues ; tout autre s’affiche tel que vous l’écrivez.
settings-groups = Groupes de parties prenantes
settings-regions = Régions
settings-language-settings = Langues
settings-language = Langue du projet
settings-language-hint = Un code tel que en, ar ou pt-BR. Il détermine le sens d’écriture du texte et la façon dont il est lu à voix haute ; corrigez-le s’il est erroné.
settings-languages = Langues attendues des contributions
settings-expected-hint = Codes séparés par des virgules : en, fr, ar. Ils s’affichent à côté des dates ; les autres langues sont également acceptées. Vide : rien n’est indiqué.
settings-members = Membres
settings-members-count = { $n ->
    [one] { $n } adresse figure sur la liste.
    [many] { $n } d’adresses figurent sur la liste.
   *[other] { $n } adresses figurent sur la liste.
}
settings-members-hint = La liste détermine qui participe lorsque les règles le prévoient, et qui peut lire lorsque la lecture est réservée aux membres. La coprésidence seule voit les adresses.
settings-members-add = Ajouter à la liste
settings-members-add-hint = Adresses électroniques, une par ligne ou séparées par des virgules ; vous pouvez en coller des milliers à la fois, avec ou sans noms. Aucun courriel n’est envoyé.
settings-members-put = Ajouter à la liste
settings-members-find = L’adresse contient
settings-members-search = Chercher
settings-members-found = { $n ->
    [one] { $n } adresse trouvée.
    [many] { $n } d’adresses trouvées.
   *[other] { $n } adresses trouvées.
}
settings-members-done = Adresses ajoutées à la liste : { $added }. Déjà présentes : { $known }.
settings-member-removed = { $email } n’est plus sur la liste. Ses contributions restent.
page-expected-languages = Vous pouvez écrire dans ces langues : { $languages } ; les autres langues sont lues également.
settings-people = Composition du bureau
settings-role = Rôle
settings-remove = Retirer
settings-removed = { $email } ne fait plus partie du bureau.
settings-invite-who = Qui inviter
settings-invite-hint = Adresses électroniques, une par ligne ou séparées par des virgules ; une liste avec des noms peut être collée telle quelle. Chaque adresse reçoit un courriel. Qui fait déjà partie du bureau reçoit le nouveau rôle.
settings-invite = Inviter
settings-invited = C’est fait. Un courriel a été envoyé à qui ne faisait pas encore partie du bureau.
settings-not-told = C’est fait, mais aucun courriel n’a pu être envoyé à : { $emails }. La connexion reste possible avec ces adresses.
settings-problem-last-co-chair = Un bureau a besoin d’une coprésidence ; donnez d’abord ce rôle à quelqu’un d’autre.
settings-title = Titre

# Les navigateurs où une session est ouverte, sur /sign-in
me-sessions = Vos sessions ouvertes
me-session-since = Depuis
me-session-last = Dernière utilisation
me-session-here = ce navigateur
me-session-end = Fermer cette session
me-session-ended = La session de ce navigateur est fermée.

# /desk/{slug}/queue
queue-link = File d’attente
queue-title = File d’attente : { $title }
queue-parts = Parties de la file d’attente
queue-all = Tout ce qui attend
queue-reported = Signalés
queue-held = Retenus
queue-waiting = En attente d’une adresse
queue-hidden = Masqués
queue-blocked = De personnes bloquées
queue-empty = Rien ici.
queue-more = Suite
queue-done = C’est fait. Le journal public en fait état.
queue-refused = L’opération n’a pas été effectuée. Masquer, suspendre et bloquer exigent un motif, que tout le monde peut lire ; ou bien l’élément a été modifié entre-temps.
queue-reason = Motif (tout le monde peut le lire)
queue-paused = Suspendue depuis le { $at } :
queue-pause-title = Suspendre la consultation
queue-pause = Suspendre : personne ne peut participer pour le moment
queue-resume = Reprendre
queue-keep = Laisser tel quel
queue-hide = Masquer
queue-restore = Afficher de nouveau
queue-release = Publier
queue-block = Bloquer la personne
queue-unblock = Débloquer la personne
queue-report = Signalé le { $at } :
queue-state-published = Publié
queue-state-held = Retenu
queue-state-waiting = En attente de la confirmation de l’adresse
queue-state-hidden = Masqué
queue-state-withdrawn = Retiré
queue-state-expired = Jamais confirmé
queue-change = La personne, en accès invité, l’a modifié le { $at } en ajoutant un lien. Tout le monde lit encore le texte ci-dessus ; celui-ci attend :
queue-change-release = Publier le texte modifié
queue-change-keep = Garder le texte ci-dessus
queue-held-link = C’est un premier commentaire en accès invité, et il contient un lien.
queue-held-same = Le même texte a été envoyé plusieurs fois.
queue-held-flood = De très nombreux commentaires sont venus du même endroit en peu de temps.

# Flux Atom
feed-link = Nouveaux commentaires
feed-comments = Nouveaux commentaires : { $title }
feed-decisions = Décisions : { $title }
feed-entry = { $place } · { $kind } · { $name }

# /desk/{slug}/agenda
agenda-link = Ordre du jour
agenda-title = Ordre du jour de la prochaine réunion : { $title }
agenda-for = Pour la réunion du { $at } : { $title }
agenda-markdown = En Markdown
agenda-intro = Les paragraphes sur lesquels les avis divergent le plus et sur lesquels il reste à décider, avec les avis les plus approuvés, de groupes différents lorsqu’il y en a plusieurs.
agenda-empty = Rien n’attend de décision.

# /desk/new
new-page = Nouvelle consultation
new-title = Titre
new-title-hint = Vide : le titre indiqué dans le projet.
new-slug = Nom court
new-slug-hint = Il figure dans l’adresse : a-z, 0-9 et -, par exemple gdc-2027.
new-language = Langue du projet
new-language-hint = Son code : en, fr, es, pt, ru, ar, zh …
new-organiser = Qui consulte
new-closes = Clôture
new-closes-hint = Avec le fuseau horaire : 2027-02-05 23:59 UTC ou 2027-02-05 23:59 Europe/Zurich. Vide : ouverte jusqu’à nouvel ordre. L’ouverture est immédiate.
new-visibility = Qui peut la trouver et la lire
new-rules = Qui peut participer
new-file = Un fichier contenant le projet
new-changes = Modifications suivies du fichier
new-comments = Commentaires du fichier
new-text = Le projet
new-marker = Numéro propre
new-error-slug = Ce n’est pas un nom court. Écrivez 2 à 80 caractères parmi a-z, 0-9 et -, avec une lettre ou un chiffre au début et à la fin, par exemple gdc-2027.
new-error-slug-taken = Une consultation porte déjà ce nom court. Choisissez-en un autre.
new-error-closes = Ce n’est pas une date avec fuseau horaire. Écrivez-la ainsi : 2027-02-05 23:59 UTC ou 2027-02-05 23:59 Europe/Zurich, ou laissez le champ vide.
new-error-title = Le projet n’indique pas de titre. Écrivez-en un.
new-error-language = Ce n’est pas un code de langue. Écrivez en, fr, es, pt, ru, ar, zh …
new-error-text = Choisissez un fichier, ou collez le projet.
new-form = Le formulaire
new-draft = Le projet
new-opens = Ouverture
new-preview = Afficher les paragraphes
new-create = Créer la consultation
new-ready = Voici comment le projet est compris. Rien n’est encore enregistré ; vérifiez les paragraphes ci-dessous, puis créez la consultation.
new-blocks = Paragraphes et leurs numéros
new-count = { $n ->
    [one] { $n } paragraphe numéroté
    [many] { $n } de paragraphes numérotés
   *[other] { $n } paragraphes numérotés
}

# /desk/{slug}/overview
overview-link = Vue d’ensemble
overview-title = Vue d’ensemble : { $title }
overview-who = Qui participe, par groupe de parties prenantes et par région
overview-silent = Ne se sont pas encore exprimés : { $names }.
overview-all-heard = Tous les groupes et toutes les régions se sont exprimés.
overview-timeline = Calendrier jusqu’à la clôture
overview-timeline-hint = Colonnes : commentaires du jour. Escalier : total des commentaires à ce jour. Pointillé : aujourd’hui. Les numéros sont ceux du tableau.
overview-mark = N°
overview-when = Quand
overview-what = Quoi
overview-sum = Total à ce jour
overview-today = Aujourd’hui
overview-opening = Ouverture
overview-close = Clôture
overview-version = Version { $n } publiée
overview-extended = Prolongation : la clôture est désormais fixée au { $at }.
overview-close-set = La clôture est désormais fixée au { $at }.
overview-close-removed = La date de clôture a été supprimée.
overview-published = { $n ->
    [one] { $n } décision publiée
    [many] { $n } de décisions publiées
   *[other] { $n } décisions publiées
}
overview-now = { $day } ; { $rest }
overview-day-of = Jour { $n } sur { $all }
overview-day-open = Jour { $n } ; aucune date de clôture
overview-closes-days = { $n ->
    [one] clôture dans { $n } jour
    [many] clôture dans { $n } de jours
   *[other] clôture dans { $n } jours
}
overview-closes-hours = { $n ->
    [one] clôture dans { $n } heure
    [many] clôture dans { $n } d’heures
   *[other] clôture dans { $n } heures
}
overview-closes-minutes = clôture dans moins d’une heure
overview-opens-days = { $n ->
    [one] Ouverture dans { $n } jour
    [many] Ouverture dans { $n } de jours
   *[other] Ouverture dans { $n } jours
}
overview-opens-hours = { $n ->
    [one] Ouverture dans { $n } heure
    [many] Ouverture dans { $n } d’heures
   *[other] Ouverture dans { $n } heures
}
overview-opens-minutes = Ouverture dans moins d’une heure
overview-closed-days = { $n ->
    [one] Close depuis { $n } jour
    [many] Close depuis { $n } de jours
   *[other] Close depuis { $n } jours
}
overview-closed-hours = { $n ->
    [one] Close depuis { $n } heure
    [many] Close depuis { $n } d’heures
   *[other] Close depuis { $n } heures
}
overview-closed-minutes = Close depuis moins d’une heure
overview-days = Commentaires jour par jour
overview-day = Jour (UTC)
overview-paragraphs = Commentaires par paragraphe, réserves sous la ligne
overview-levels = Degré d’identification des personnes qui commentent
overview-level = Identité
overview-editors = Décisions, par responsable
overview-decided = décisions : { $n } sur { $all }
overview-nobody = Personne en particulier
overview-none = Rien pour le moment.
overview-editor = Responsable
overview-place = Paragraphe
overview-save = Enregistrer en SVG

# À côté des pages liées à une consultation
page-near = Pages connexes

# /c/{slug}/digest
digest-link = Nouveautés par courriel
digest-title = Nouveautés par courriel : { $title }
digest-intro = Un courriel avec les nouveautés : commentaires par paragraphe, décisions, dates. S’il n’y a rien de nouveau, aucun courriel n’est envoyé. Chaque courriel contient un lien pour y mettre fin.
digest-confirm-first = Pour cela, nous devons savoir que l’adresse électronique est bien la vôtre : veuillez d’abord vous connecter avec elle.
digest-reader = Ce que tout le monde peut lire
digest-desk = De même, et ce qui attend au bureau
digest-pace = Fréquence
digest-off = Jamais
digest-daily = Tous les jours
digest-weekly = Tous les lundis
digest-hour = À quelle heure
digest-zone = Votre fuseau horaire
digest-zone-hint = Le nom d’un fuseau horaire, tel que Europe/Zurich ou Asia/Jakarta.
digest-zone-unknown = « { $zone } » n’est pas un fuseau horaire connu ; écrivez UTC ou un nom tel que Europe/Zurich.
digest-kept = Enregistré. Le prochain courriel pourra arriver le { $at }, dans la langue de cette page.
digest-stopped = Vous ne recevrez plus ces courriels.
digest-text = En texte, pour une liste de diffusion
digest-stop-title = Nouveautés par courriel
digest-stop-ask = Ne plus recevoir les nouveautés de « { $title } » ?
digest-stop = Ne plus les recevoir
digest-change = Modifier leur fréquence

# Ce qui a été dit à un endroit, sans l’application du navigateur
thread-title = { $place } : { $title }
thread-all = Tous les avis : { $title }
thread-everything = Tous les avis
thread-back = Retour au projet
thread-none = Aucun avis n’a encore été exprimé ici.
thread-more = Plus de commentaires
thread-on-whole = Commenter l’ensemble du texte
thread-kind = Que souhaitez-vous envoyer ?
thread-wording-how = Pour proposer un libellé, modifiez le texte ci-dessous comme vous le souhaitez. Pour supprimer le paragraphe, choisissez cette option ; le texte reste alors tel quel.
thread-answers = Vous répondez à { $name }.
thread-answers-none = Écrire plutôt un nouveau commentaire
thread-sent = Votre commentaire est publié.
thread-see = Le voir
thread-sent-held = Votre commentaire est enregistré. La coprésidence l’examine d’abord, puis le publie.
thread-sent-waiting = Votre commentaire est enregistré. Il sera publié quand vous aurez saisi, dans les 24 heures, le code envoyé à votre adresse électronique.
thread-no-code = Renvoyer le code
thread-refused = Rien n’a été envoyé ; votre texte est conservé ci-dessous.
thread-to-form = Vers le formulaire
thread-closed = La consultation est close. Tous les avis restent lisibles.
thread-paused = La consultation est suspendue. Les commentaires pourront être envoyés à sa reprise.
thread-kept = Votre texte, à copier

# /embed/{slug}
embed-own-page = Ouvrir sur sa propre page
embed-elsewhere = Ceci ne s’affiche pas dans d’autres sites. Ouvrez la consultation sur sa propre page ; il faudra peut-être vous y identifier.
embed-forgetful = Dans un autre site, ce navigateur vous oublie quand vous fermez la page. Vous pouvez tout de même commenter ici. Pour être reconnu plus tard, continuez sur notre propre page : ce que vous avez écrit vous suit.
embed-continue = Continuer sur notre page

# /c/{slug}/continue
continue-title = Continuer sur notre page
continue-words = Vos mots vous suivent. La consultation s’ouvre d’elle-même dans un instant.
continue-forgetful = Ce navigateur ne conserve rien ici non plus. Copiez vos mots avant de poursuivre.
continue-typed = Ce que vous avez écrit
continue-open = Ouvrir la consultation

# /desk/{slug}/embed
framing-link = Sur d’autres sites
framing-title = Sur d’autres sites : { $title }
framing-intro = Collez ces lignes à l’endroit où la consultation doit figurer sur votre site. Elle grandit avec son contenu, n’a besoin d’aucun cookie et ne change rien d’autre à la page.
framing-language = Langue
framing-language-page = Celle de la page qui l’entoure
framing-theme = Apparence
framing-theme-auto = Au choix de la personne
framing-theme-light = Claire
framing-theme-dark = Sombre
framing-accent = Couleur des liens et des boutons
framing-accent-help = Six chiffres hexadécimaux comme #0b4a8f ; vide pour la nôtre. Elle est assombrie ou éclaircie jusqu’à être lisible.
framing-accent-wrong = Ce n’est pas une couleur comme #0b4a8f.
framing-text = Inclure le texte du projet, pour les navigateurs sans scripts et pour les moments où ce serveur est injoignable
framing-show = Afficher
framing-snippet = Pour les sites qui admettent les scripts
framing-frame = Pour les sites qui retirent les scripts : un cadre de hauteur fixe
framing-copy = Copier
framing-preview = Aperçu
framing-members = Cette consultation est réservée aux membres ; sur d’autres sites, seul son lien apparaît.
framing-nobody = Ce serveur ne permet à aucun autre site d’encadrer une consultation (réglage embed_ancestors) ; seul le lien y apparaît.

# How pieces are joined: one after another, as clauses, and the words of somebody.
list-two = { $one }, { $two }
clause-two = { $one } ; { $two }
quoted = « { $text } »

# Ce qui est erroné dans un formulaire du bureau.
wrong-moment = « { $text } » n’est pas une date et une heure avec fuseau horaire. Écrivez 2027-02-05 23:59 UTC ou 2027-02-05 23:59 Europe/Zurich.
wrong-language = « { $text } » n’est pas un code de langue tel que en, ar ou pt-BR.
wrong-address = « { $text } » n’est pas une adresse électronique.
wrong-field = Veuillez vérifier ce champ.
wrong-form = Le formulaire n’est pas arrivé en entier. Veuillez recharger la page et recommencer.
wrong-too-many = C’est plus que ce qui peut être conservé.
wrong-emails-missing = Indiquez au moins une adresse.
wrong-opens-invalid = La consultation est déjà ouverte, ou s’ouvrirait après sa clôture.
wrong-closes-invalid = La clôture doit être à venir et suivre l’ouverture. Un bouton permet de clore maintenant.
wrong-minutes-invalid = Une réunion dure de 1 à 1440 minutes.
wrong-link-invalid = Indiquez l’adresse complète, avec https://.
wrong-groups-invalid = De 1 à 60 entrées, une par ligne, chacune une seule fois.
wrong-groups-in-use = Ce que quelqu’un a déjà choisi doit rester dans la liste.
wrong-text-missing = Il ne reste plus de texte. Pour supprimer le paragraphe, utilisez le bouton prévu.
wrong-note-missing = Dites en une phrase ce qui a changé ; tout le monde la lira.
wrong-blocks-missing = Tous les paragraphes sont supprimés ; il n’y a rien à publier.
