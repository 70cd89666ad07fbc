# Courriels.

mail-site = Colloquy
mail-greeting = Bonjour,

# Le courriel avec un code et un lien
mail-code-subject = { $code } est votre code pour { $place }
mail-code-why = Veuillez confirmer cette adresse électronique pour participer à « { $place } ».
mail-code-code = Votre code : { $code }
mail-code-link = Ou ouvrez ce lien et appuyez sur le bouton :
    { $link }
mail-code-end = Le code et le lien fonctionnent une fois, dans les 15 minutes. Vos commentaires en attente de cette confirmation sont alors publiés.
mail-code-ignore = Si vous n’avez rien demandé, veuillez ne pas tenir compte de ce courriel ; il n’aura aucun effet.

# Le courriel avec les décisions prises sur les commentaires de quelqu’un
mail-outcome-subject = Décisions sur vos commentaires : { $title }
mail-outcome-why = Des décisions sur vos commentaires concernant « { $title } » ont été publiées.
mail-outcome-said = Vous avez écrit : « { $words } »
mail-outcome-decided = Décision : { $disposition }
mail-outcome-reason = Motif : { $reason }
mail-outcome-wording = Libellé pour la version suivante : { $words }
mail-outcome-all = Toutes les décisions, avec leurs motifs :
    { $link }
mail-outcome-answer = Si vous maintenez une objection, vous pouvez en faire part à la coprésidence ici, dans les 90 jours :
    { $link }

# Le courriel qui invite quelqu’un à un bureau
mail-invitation-subject = Vous faites partie du bureau de « { $title } »
mail-invitation-why = Une place vous a été donnée au bureau de la consultation « { $title } ». Votre rôle : { $role }.
mail-invitation-how = Connectez-vous avec cette adresse électronique et ouvrez le bureau :
    { $link }
mail-outcome-change = Ce qui a changé dans la version { $version } : { $link }

# Le courriel des nouveautés, également destiné aux listes de diffusion
mail-digest-subject-daily = Nouveautés du jour : { $title }
mail-digest-subject-weekly = Nouveautés de la semaine : { $title }
mail-digest-opens = Ouverture aux commentaires le { $at }.
mail-digest-closes = Ouverte aux commentaires jusqu’au { $at }.
mail-digest-closed = Close depuis le { $at }.
mail-digest-open = Ouverte aux commentaires jusqu’à nouvel ordre.
mail-digest-call = Réunion le { $at } : { $title }
mail-digest-moved = La date a changé : la clôture est désormais fixée au { $at }.
mail-digest-no-close = La date a changé : la consultation est ouverte jusqu’à nouvel ordre.
mail-digest-version = La version { $n } a été publiée.
mail-digest-since = Nouveautés depuis le { $at } :
mail-digest-comments = { $n ->
    [one] { $n } nouveau commentaire
    [many] { $n } de nouveaux commentaires
   *[other] { $n } nouveaux commentaires
}
mail-digest-decided = { $n ->
    [one] { $n } décision publiée
    [many] { $n } de décisions publiées
   *[other] { $n } décisions publiées
}
mail-digest-more = { $n ->
    [one] et { $n } de plus :
    [many] et { $n } de plus :
   *[other] et { $n } de plus :
}
mail-digest-nothing = Aucun commentaire et aucune décision.
mail-digest-desk-open = { $n ->
    [one] { $n } commentaire attend une décision.
    [many] { $n } de commentaires attendent une décision.
   *[other] { $n } commentaires attendent une décision.
}
mail-digest-desk-queue = { $n ->
    [one] { $n } commentaire est dans la file d’attente.
    [many] { $n } de commentaires sont dans la file d’attente.
   *[other] { $n } commentaires sont dans la file d’attente.
}
mail-digest-change = Modifier la fréquence de ces courriels : { $link }
mail-digest-stop = Ne plus les recevoir : { $link }
