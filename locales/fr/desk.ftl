# Textes du bureau dans le navigateur, outre ceux de la page de lecture. `{ $n }` est un nombre.

# En haut
desk-overview = Vue d’ensemble
page-version-words = version { $number }
desk-no-close = ouverte jusqu’à nouvel ordre
desk-touched = paragraphes abordés : { $n } sur { $all }
desk-progress = décisions : { $decided } sur { $all }
desk-unpublished = non publiées : { $n }
desk-heat = Commentaires et réserves, paragraphe par paragraphe
desk-heat-paragraph = { $name } : commentaires { $comments }, réserves { $concerns }
desk-observer = Vous pouvez tout lire ici. Décider, écrire des notes et répondre revient à la rédaction et à la coprésidence.
desk-publish-not = La publication revient à la coprésidence.
desk-publish-button = Publier …
desk-away = Le serveur est injoignable. Ce que vous écrivez est conservé dans ce navigateur ; veuillez l’enregistrer de nouveau dans un moment.

# Volets
desk-panes = Éléments affichés
desk-paragraphs = Paragraphes
desk-text = Texte
desk-comments = Commentaires
desk-everything = Tous les avis
desk-everything-how = Choisissez un paragraphe sur le côté ou dans la bande ci-dessus. Les touches j et k parcourent les commentaires ; la touche ? affiche toutes les touches.
desk-show = Afficher
desk-show-all = Tous les paragraphes
desk-show-open = À décider
desk-show-contested = Controversés
desk-show-mine = Les miens
desk-show-unpublished = Pas encore publiés
desk-show-untouched = Sans avis à ce jour
desk-decided-of = { $decided } sur { $all }

# Texte
desk-redline-show = Propositions affichées
desk-redline-all = { $n ->
    [one] { $n } proposition portée sur le texte
    [many] { $n } de propositions portées sur le texte
   *[other] { $n } propositions portées sur le texte
}
desk-redline-out = Supprimer ceci :
desk-redline-none = Aucune proposition ne modifie ce texte.
desk-redline-number = Aller à la proposition { $number }
desk-redline-comment = Aller à son commentaire
desk-redline-others = { $n ->
    [one] { $n } proposition va au-delà de ce passage et peut être consultée séparément.
    [many] { $n } de propositions vont au-delà de ce passage et peuvent être consultées séparément.
   *[other] { $n } propositions vont au-delà de ce passage et peuvent être consultées séparément.
}
desk-positions = Positions par groupe de parties prenantes
desk-positions-none = Aucune position n’a encore été prise.
desk-positions-silent = Pas encore de position : { $groups }.
desk-assign = Responsable
desk-assigned-none = Personne en particulier
desk-synthesis = Synthèse
desk-synthesis-save = Enregistrer la synthèse
desk-synthesis-on = Synthèse : { $place }

# Commentaires
desk-shown = { $n ->
    [one] { $n } commentaire
    [many] { $n } de commentaires
   *[other] { $n } commentaires
}
desk-agrees = { $n ->
    [one] { $n } approbation
    [many] { $n } d’approbations
   *[other] { $n } approbations
}
desk-search = Chercher dans tous les avis
desk-search-do = Chercher
desk-filter = Filtrer et trier
desk-filter-conditions = { $n ->
    [one] Filtrer et trier ({ $n } critère)
    [many] Filtrer et trier ({ $n } de critères)
   *[other] Filtrer et trier ({ $n } critères)
}
desk-filter-stance = Position de la personne
desk-filter-level = Degré d’identification
desk-sort = Ordre
desk-sort-arrival = Ordre d’arrivée
desk-sort-newest = Les plus récents d’abord
desk-sort-agrees = Les plus approuvés d’abord
desk-choose = Sélectionner ce commentaire
desk-choose-all = Sélectionner tout ce qui est affiché
desk-chosen-title = Décider sur la sélection
desk-chosen = { $n ->
    [one] { $n } commentaire sélectionné
    [many] { $n } de commentaires sélectionnés
   *[other] { $n } commentaires sélectionnés
}
desk-chosen-none = Tout désélectionner
desk-matching-title = Décider sur tous les commentaires trouvés
desk-matching-button = { $n ->
    [one] Décider sur { $n } commentaire trouvé …
    [many] Décider sur { $n } de commentaires trouvés …
   *[other] Décider sur { $n } commentaires trouvés …
}
desk-matching-replace = { $n ->
    [one] { $n } fait déjà l’objet d’une décision : le décider de nouveau aussi
    [many] { $n } font déjà l’objet d’une décision : les décider de nouveau aussi
   *[other] { $n } font déjà l’objet d’une décision : les décider de nouveau aussi
}
desk-matching-why = Une proposition acceptée commence par le libellé qu’elle propose. Seul le bureau voit tout cela jusqu’à la publication. Ce qui arrive ou est décidé pendant que vous regardez n’est pas touché, et tout peut être annulé en une fois.
desk-matching-do = { $n ->
    [0] Décider
    [one] Décider sur { $n } commentaire
    [many] Décider sur { $n } de commentaires
   *[other] Décider sur { $n } commentaires
}

# Décisions
desk-decision = Décision
desk-decided = Avec décision
desk-undecided = Sans décision
desk-decided-many = { $decision } (commentaires : { $count })
desk-do-accepted = Accepter
desk-do-accepted-in-part = En partie
desk-do-not-accepted = Ne pas accepter
desk-do-noted = Noter
desk-do-deferred = Différer
desk-decide-first = Veuillez d’abord décider ; vous pourrez ensuite donner un motif.
desk-reason = Motif
desk-reason-wording = Motif et libellé
desk-wording = Libellé pour la version suivante
desk-wording-proposed = Reprendre la proposition
desk-reason-pick = Choisir un motif
desk-reason-keep = Garder ce motif pour le réutiliser
desk-reasons = Motifs à réutiliser
desk-reasons-edit = Modifier les motifs
desk-reasons-none = Aucun pour le moment. Écrivez un motif sous une décision et gardez-le.
desk-reason-remove = Retirer
desk-save = Enregistrer
desk-stored = Enregistré
desk-not-stored = Conservé dans ce navigateur, pas encore enregistré
desk-empty = (vide)
desk-verdict-draft = Visible par le bureau seulement
desk-verdict-changed = Modifiée depuis sa publication
desk-verdict-published = Publiée
desk-objection = Objection maintenue après la décision :
desk-undo = Annuler
desk-undone = Annulé
desk-undone-many = { $n ->
    [0] Rien n’a été annulé : tout a été modifié depuis.
    [one] Annulée : { $n } décision
    [many] Annulées : { $n } de décisions
   *[other] Annulées : { $n } décisions
}
desk-undo-none = Il n’y a rien à annuler.
desk-history = Historique
desk-history-title = Historique de la décision
desk-history-none = Rien n’a encore été décidé ici.
desk-step-published = Publiée
desk-step-drafted = Préparée

# Quelqu’un d’autre est allé plus vite
desk-conflict-title = Modifié entre-temps
desk-conflict-why = Quelqu’un d’autre au bureau a enregistré quelque chose ici pendant que vous travailliez. Rien de votre travail n’est perdu ; veuillez choisir.
desk-conflict-theirs = Enregistré par { $name }
desk-conflict-mine = Votre version
desk-conflict-keep = Garder ce qui est enregistré
desk-conflict-replace = Enregistrer ma version
desk-conflict-many = { $n ->
    [one] Le commentaire a été modifié entre-temps. Rien n’a été enregistré ; veuillez le revoir.
    [many] Certains des { $n } commentaires ont été modifiés entre-temps. Rien n’a été enregistré ; veuillez les revoir.
   *[other] Certains des { $n } commentaires ont été modifiés entre-temps. Rien n’a été enregistré ; veuillez les revoir.
}

# Thèmes, notes, réponses
desk-theme = Thème
desk-themes = Thèmes
desk-themes-all = Tous les thèmes
desk-themes-none = Aucun thème pour le moment.
desk-theme-new = Nouveau thème
desk-theme-make = Créer
desk-theme-change = Modifier
desk-theme-rename = Nouveau nom pour « { $name } »
desk-theme-merge = Fusionner avec …
desk-theme-merge-do = Fusionner
desk-theme-remove-do = Le retirer de tous ses commentaires
desk-theme-remove = Retirer ce thème
desk-theme-count = { $name } ({ $count })
problem-theme-taken = Il existe déjà un thème de ce nom.
desk-note = Note interne
desk-said = Consigner des propos tenus en réunion ou sur une liste
desk-notes = Notes internes
desk-note-label = Note interne, visible par le bureau seulement
desk-note-on-paragraph = Note interne sur ce paragraphe
desk-note-keep = Enregistrer la note
desk-note-remove = Retirer
desk-note-removed = La note est retirée.
desk-reply = Répondre
desk-reply-label = Répondre au nom du bureau
desk-reply-public = Tout le monde verra cette réponse immédiatement.
desk-reply-send = Publier la réponse
desk-reply-sent = La réponse est publiée.

# Publication
desk-publish-title = Publier les décisions
desk-publish-why = Jusqu’à présent, seul le bureau les voit. Après la publication, toute modification donne lieu à une nouvelle entrée ; ce qui a été publié reste dans l’historique.
desk-publish-parts = Éléments publiés
desk-publish-preview = Ce que chacun verra
desk-publish-nothing = Rien n’est choisi.
desk-publish-do = Publier
desk-publish-on = { $name }, { $place }
desk-publish-withdrawn = Décision retirée
desk-publish-more = { $n ->
    [one] et { $n } autre décision
    [many] et { $n } d’autres décisions
   *[other] et { $n } autres décisions
}
desk-publish-mails = { $n ->
    [0] Personne n’est averti par courriel.
    [one] { $n } personne est avertie par courriel.
    [many] { $n } de personnes sont averties par courriel.
   *[other] { $n } personnes sont averties par courriel.
}
desk-published = { $n ->
    [one] { $n } entrée est publiée.
    [many] { $n } d’entrées sont publiées.
   *[other] { $n } entrées sont publiées.
}
desk-published-see = Voir les résultats

# Fichiers
desk-files = Fichiers
desk-files-why = Ce qui a été dit et décidé sur cette version, dans un fichier à conserver, à imprimer ou à retravailler. Aucun fichier ne contient les notes internes ni les adresses.
desk-files-drafts = Aussi les décisions, synthèses et thèmes pas encore publiés
desk-files-shown = { $n ->
    [one] Seulement ce qui est affiché ({ $n } commentaire)
    [many] Seulement ce qui est affiché ({ $n } de commentaires)
   *[other] Seulement ce qui est affiché ({ $n } commentaires)
}
desk-file-xlsx = Feuille de calcul (XLSX)
desk-file-docx = Rapport pour traitement de texte (DOCX)
desk-file-docx-annotated = Le projet avec tous les avis, en commentaires et modifications suivies (DOCX)
desk-file-docx-clean = Le texte seul, pour approbation (DOCX)
desk-file-csv = Tableau en texte brut (CSV)
desk-file-md = Rapport en texte brut (Markdown)
desk-file-jsonl = L’ensemble, pour un autre Colloquy (JSON Lines)
desk-file-jsonld = Annotations web (JSON-LD)

# Touches
desk-key-next = Commentaire suivant
desk-key-previous = Commentaire précédent
desk-key-next-paragraph = Paragraphe commenté suivant
desk-key-previous-paragraph = Paragraphe commenté précédent
desk-key-paragraphs = Liste des paragraphes
desk-key-undo = Annuler la dernière décision
desk-key-choose = Sélectionner ou désélectionner le commentaire
desk-key-choose-all = Tout sélectionner ou tout désélectionner
desk-help-how = Les touches agissent sur le commentaire où vous êtes. Reprendre la même décision l’efface.
desk-help-store = Ctrl et Entrée enregistrent ce que vous écrivez. Votre texte est conservé dans ce navigateur jusqu’à son enregistrement.
