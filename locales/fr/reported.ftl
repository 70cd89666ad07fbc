# Ce que le bureau consigne pour une personne nommée : le formulaire du bureau, la page de cette personne et le courriel qui lui est adressé.

reported-title = Propos tenus ailleurs : { $title }
reported-why = Consignez ce que quelqu’un a dit en réunion ou sur une liste. Ces propos sont aussitôt publics, sous le nom de la personne, comme rapportés par le bureau, et comptent comme tout autre commentaire. La personne peut les confirmer, les corriger ou les retirer.
reported-read-only = Seules la coprésidence et la rédaction consignent des propos.
reported-about = Sur quoi
reported-paragraph = Numéro du paragraphe
reported-paragraph-hint = Par exemple 12 ou 14.2 ; vide pour l’ensemble du texte.
reported-show = Afficher le paragraphe
reported-kind = Type
reported-body = Ce qui a été dit
reported-proposed = Libellé proposé du paragraphe
reported-proposed-hint = Seulement pour un libellé proposé : le paragraphe entier tel qu’il devrait être.
reported-language = Langue des propos
reported-who = Qui l’a dit
reported-name = Nom
reported-affiliation = Affiliation
reported-behalf = Au nom de
reported-group = Groupe de parties prenantes
reported-region = Région
reported-email = Adresse électronique
reported-email-hint = N’est montrée à personne. La personne reçoit un seul courriel, avec un lien pour confirmer, corriger ou retirer ses propos. Sans adresse, vous obtenez un lien à transmettre.
reported-where = Où cela a été dit
reported-place = Où, en des termes que tout le monde lit
reported-place-hint = Par exemple : la réunion du 12 mai
reported-link = Lien vers la source
reported-link-hint = Le compte rendu ou le message, avec https:// ; peut rester vide.
reported-said = Quand
reported-said-hint = Le jour, avant la clôture : 2026-05-12
reported-enter = Consigner
reported-done = Consigné ; tout le monde le voit à présent.
reported-wrong = Rien n’a encore été enregistré.
reported-problem = { $field } : { $why }
reported-why-missing = veuillez remplir ce champ.
reported-why-too-long = c’est trop long.
reported-why-unknown = veuillez choisir dans la liste.
reported-why-invalid = veuillez vérifier ce champ.
reported-why-later = cette date est encore à venir.
reported-why-too-late = cette date est postérieure à la clôture ; ces propos ne comptent donc pas.
reported-why-other = { $reason }
reported-all = Propos consignés
reported-none = Rien n’a encore été consigné.
reported-state = État
reported-state-settled = Confirmé ou corrigé par la personne
reported-state-withdrawn = Retiré
reported-state-mailed = Courriel envoyé le { $at } ; pas encore de réponse
reported-state-queued = Le courriel va être envoyé
reported-state-open = Non confirmé
reported-hand-over = Lien à transmettre
reported-link-for = Lien pour { $name }
reported-the-link = Toute personne qui a ce lien peut confirmer, corriger ou retirer le commentaire, une fois. Il n’est affiché que maintenant.
reported-settled = La personne s’est déjà prononcée ; aucun lien n’est nécessaire.

# La page de la personne dont les propos sont consignés
claim-title = Un commentaire en votre nom
claim-why = Cette page montre un commentaire consigné en votre nom.
claim-open = L’afficher
claim-none = Cette page s’ouvre par un lien vers un commentaire consigné en votre nom.
claim-link-spent = Ce lien n’est pas valable, ou ne l’est plus : il fonctionne une fois, dans les 90 jours. La coprésidence peut vous en donner un autre.
claim-intro = La coprésidence de « { $title } » a consigné ceci comme vos propos : { $place }, { $date }. Tout le monde peut les lire, comme rapportés par le bureau.
claim-form = Sont-ce vos propos ?
claim-how = Corrigez ce qui n’est pas exact ; ce qui avait été consigné reste lisible dans le texte antérieur. Une fois confirmé, le commentaire est le vôtre et non plus seulement rapporté.
claim-how-mail = En confirmant, vous confirmez aussi votre adresse électronique.
claim-confirm = C’est le mien, avec ce texte
claim-withdraw-title = Il ne devrait pas figurer là
claim-withdraw-what = Son texte et votre nom disparaissent aussitôt ; les réponses restent.
claim-withdraw = Le retirer
claim-refused = Veuillez indiquer le nom et le texte ; rien n’a encore été enregistré.
claim-sign-in = Cette consultation demande une adresse électronique confirmée. Veuillez d’abord vous connecter, puis ouvrir de nouveau le lien.
claim-confirmed = Ce commentaire est maintenant le vôtre.
claim-withdrawn = Il est retiré.

# Le courriel qui lui est adressé
mail-claim-subject = Un commentaire en votre nom : { $title }
mail-claim-why = La coprésidence de « { $title } » a consigné ceci comme vos propos ({ $place }, { $date }) :
mail-claim-link = Tout le monde peut lire ce commentaire, comme rapporté par le bureau. Vous pouvez ici le confirmer, en corriger le texte ou le retirer, une fois, dans les 90 jours :
    { $link }
mail-claim-ignore = Si vous ne faites rien, il reste rapporté par le bureau. C’est le seul courriel à ce sujet.
