# La version suivante au bureau, et la comparaison de deux versions. Pages du serveur seulement.

# /c/{slug}/compare/{old}/{new}
compare-title = { $title } : version { $old } → { $new }
compare-published = La version { $number } a été publiée le { $at }.
compare-others = Comparer :
compare-link = Ce qui a changé depuis la version { $number }
compare-newer = Ceci est la version { $number }. La version { $latest } a été publiée le { $at }.
compare-newer-link = Aller à la version { $latest }
compare-version-note = Ce qui a changé :
compare-same = Rien n’a changé.
compare-count-changed = { $n ->
    [one] { $n } paragraphe modifié
    [many] { $n } de paragraphes modifiés
   *[other] { $n } paragraphes modifiés
}
compare-count-new = { $n ->
    [one] { $n } nouveau
    [many] { $n } de nouveaux
   *[other] { $n } nouveaux
}
compare-count-gone = { $n ->
    [one] { $n } supprimé
    [many] { $n } supprimés
   *[other] { $n } supprimés
}
compare-count-moved = { $n ->
    [one] { $n } déplacé
    [many] { $n } déplacés
   *[other] { $n } déplacés
}
compare-count-split = { $n ->
    [one] { $n } scindé
    [many] { $n } scindés
   *[other] { $n } scindés
}
compare-count-merged = { $n ->
    [one] { $n } issu d’une fusion
    [many] { $n } issus d’une fusion
   *[other] { $n } issus d’une fusion
}
compare-unchanged = { $n ->
    [one] { $n } paragraphe inchangé
    [many] { $n } de paragraphes inchangés
   *[other] { $n } paragraphes inchangés
}
compare-changed = modifié
compare-new = nouveau
compare-gone = supprimé
compare-moved = déplacé ; auparavant : { $from }
compare-split = partie de : { $from }
compare-merged = fusion de : { $from }
compare-behind = { $n ->
    [one] { $n } commentaire pris en compte ici
    [many] { $n } de commentaires pris en compte ici
   *[other] { $n } commentaires pris en compte ici
}
outcome-other = Résultats de la version { $number }
outcome-version = Version { $number }
outcome-change = Dans la version { $number } :
outcome-carried = { $n ->
    [one] { $n } commentaire est passé à la version { $number }.
    [many] { $n } de commentaires sont passés à la version { $number }.
   *[other] { $n } commentaires sont passés à la version { $number }.
}

# /desk/{slug}/next
next-link = Version suivante
next-title = Version { $number } de « { $title } »
next-intro = Écrivez ici la version { $number }, ou tirez-la d’un fichier. Seul le bureau la voit jusqu’à sa publication.
next-read-only = Vous pouvez lire ceci. La rédaction et la coprésidence écrivent la version suivante ; la coprésidence la publie.
next-begin = Partir du texte actuel
next-accepted = Intégrer les propositions acceptées
next-begin-button = Commencer la version { $number }
next-file = La tirer d’un fichier
next-file-hint = Document Word (.docx), texte OpenDocument (.odt), page web, Markdown ou texte brut. Ses paragraphes sont comparés à ceux de la version précédente.
next-changes = Modifications suivies dans le fichier
next-changes-accept = sont considérées comme acceptées
next-changes-reject = sont laissées de côté
next-replace = Remplacer par le fichier ce qui est écrit ici
next-file-button = Lire le fichier
next-begun = Commencée à partir de la version { $base } par { $by } le { $at }.
next-from-file = Tirée de { $file }.
next-to-choose = { $n ->
    [one] { $n } paragraphe où des propositions acceptées sont incompatibles : choisissez le libellé
    [many] { $n } de paragraphes où des propositions acceptées sont incompatibles : choisissez le libellé
   *[other] { $n } paragraphes où des propositions acceptées sont incompatibles : choisissez le libellé
}
next-nothing-to-choose = Toutes les propositions acceptées sont intégrées.
next-to-confirm = { $n ->
    [0] La destination des paragraphes est claire
    [one] { $n } paragraphe à vérifier : où est-il passé ?
    [many] { $n } de paragraphes à vérifier : où sont-ils passés ?
   *[other] { $n } paragraphes à vérifier : où sont-ils passés ?
}
next-lost = { $n ->
    [one] { $n } paragraphe commenté n’a plus d’emplacement
    [many] { $n } de paragraphes commentés n’ont plus d’emplacement
   *[other] { $n } paragraphes commentés n’ont plus d’emplacement
}
next-text = Texte de la version suivante
next-to-text = Retour au texte
next-taken-out = Supprimé :
next-choose = Ces libellés ont été acceptés et sont incompatibles.
next-choose-further = Ces libellés ont été acceptés pour le texte dans une autre langue. Exprimez ici, dans les mots de ce texte, ce qu’ils demandent.
next-choose-keep = Garder ces mots tels quels
next-choice-link = Afficher la proposition
next-choose-this = Prendre ce libellé
next-choose-gone = Supprimer le paragraphe
next-blend = Pour les combiner, modifiez le paragraphe.
next-edit = Modifier
next-take-out = Supprimer
next-bring-back = Rétablir
next-join = Joindre au précédent
next-add-after = Ajouter ensuite
next-add-first = Ajouter un paragraphe au début
next-add = Ajouter
next-cancel = Annuler
next-conflict = Quelqu’un a modifié ce paragraphe pendant que vous écriviez. Il se lit maintenant comme ci-dessous ; votre texte est dans le champ. Gardez le vôtre, ou reprenez des éléments de l’autre.
next-words = Texte
next-words-hint = Une ligne vide scinde le paragraphe en deux.
next-marker = Numéro propre
next-kind = Type
next-kind-heading = Titre
next-kind-paragraph = Paragraphe
next-kind-list-item = Élément de liste
next-kind-quotation = Citation
next-kind-table = Tableau
next-kind-row = Ligne
next-kind-cell = Cellule
next-kind-footnote = Note de bas de page
next-level = Niveau
next-keep = Enregistrer
next-move = Déplacer
next-move-first = au début
next-move-after = après : { $words }
next-move-button = Déplacer
next-new-words = Texte du nouveau paragraphe
next-places-intro = Les commentaires suivent leur paragraphe. Vérifiez chacun de ceux-ci une fois : corrigez ce qui est erroné, puis confirmez l’ensemble.
next-places-none = Tous les paragraphes commentés ont été retrouvés ; il n’y a rien à confirmer.
next-places-keep = Confirmer ces emplacements
next-place = Destination
next-place-none = Plus d’emplacement : rattacher ses commentaires au texte entier
next-place-found = Retrouvé avec une certitude de { $percent } % :
next-publish = Publier la version { $number }
next-publish-by = La publication revient à la coprésidence.
next-note = Ce qui a changé
next-note-hint = Une phrase ou deux pour tout le monde, affichées avec la version.
next-carry = Commentaires sur la version précédente
next-carry-open = Les commentaires sans décision ou différés suivent ; ceux dont la décision est publiée restent
next-carry-all = Tous suivent
next-carry-none = Tous restent
next-open = La nouvelle version est ouverte aux commentaires
next-publish-hint = La version précédente n’est plus ouverte aux commentaires. Elle reste lisible, avec les siens.
next-publish-button = Publier
next-discard = Supprimer la version
next-discard-sure = Supprimer tout ce qui est écrit de la version suivante
next-said-read = Le fichier est lu. Vérifiez les paragraphes modifiés, et ceux dont l’emplacement est à confirmer.
next-said-discarded = La version suivante a été supprimée.
next-said-placed = Les emplacements sont confirmés.
settings-problem-next-begun = La version suivante est déjà commencée ; elle est affichée ci-dessous.
settings-problem-wordings-open = Choisissez d’abord un libellé là où des propositions acceptées sont incompatibles.
settings-problem-places-open = Confirmez d’abord la destination des paragraphes commentés.
settings-problem-edited-meanwhile = Quelqu’un d’autre a modifié ce paragraphe entre-temps. Votre texte est conservé ci-dessous.

# Les archives
snapshot-made = État au { $at }. Adresse d’origine : { $address }.
snapshot-link = Archives

# /desk/{slug}/texts
texts-link = Langues du projet
texts-title = Langues du projet : { $title }
texts-intro = La version { $number } a été rédigée en { $language }. Son texte peut se lire aussi dans d’autres langues : les paragraphes sont communs, si bien que ce qui est dit sur un texte figure en regard des autres.
texts-none = Il n’y a pas encore d’autre langue.
texts-from = ajouté le { $at } d’après { $file }
texts-missing = { $n ->
    [one] { $n } paragraphe n’est pas traduit ; il s’affiche tel qu’il a été rédigé.
    [many] { $n } de paragraphes ne sont pas traduits ; ils s’affichent tels qu’ils ont été rédigés.
   *[other] { $n } paragraphes ne sont pas traduits ; ils s’affichent tels qu’ils ont été rédigés.
}
texts-complete = Les traduire
texts-fills = Cette langue existe déjà : seuls les paragraphes qui n’y sont pas encore traduits reçoivent leur texte ; tous les autres restent tels quels.
texts-next = Dans la version suivante, tout paragraphe inchangé garde sa traduction.
texts-used = Des propos portent sur ce texte ; il demeure donc.
texts-remove = Retirer ce texte
texts-add = Ajouter une langue
texts-language = Langue
texts-file = Un fichier avec la traduction
texts-paste = Ou la traduction elle-même
texts-file-kept = Le fichier est « { $name } », { $kilobytes } ko. Il reste joint à ce formulaire jusqu’à l’ajout du texte ; choisissez-en un autre pour le remplacer.
texts-preview = Voir les correspondances
texts-accept = Ajouter ce texte pour tout le monde
texts-all-pair = Tout se correspond : un paragraphe pour chacun.
texts-together = { $n ->
    [one] En { $n } endroit, plusieurs paragraphes correspondent à un seul, ou un seul à plusieurs. Veuillez vérifier.
    [many] En { $n } d’endroits, plusieurs paragraphes correspondent à un seul, ou un seul à plusieurs. Veuillez vérifier.
   *[other] En { $n } endroits, plusieurs paragraphes correspondent à un seul, ou un seul à plusieurs. Veuillez vérifier.
}
texts-left = { $n ->
    [one] { $n } paragraphe de la traduction ne correspond à rien dans le projet et n’est pas repris.
    [many] { $n } de paragraphes de la traduction ne correspondent à rien dans le projet et ne sont pas repris.
   *[other] { $n } paragraphes de la traduction ne correspondent à rien dans le projet et ne sont pas repris.
}
texts-look = À vérifier
texts-everything = Tout le texte en regard
texts-original = Projet
texts-translation = Traduction
texts-left-out = Rien : non repris
texts-as-written = Non traduit : affiché tel que rédigé
texts-by = La coprésidence ajoute les langues.
texts-said-added = Le texte est accessible à tout le monde.
texts-said-removed = Le texte est retiré.
settings-problem-text-original = Le projet lui-même est rédigé dans cette langue.
settings-problem-text-there = Le projet existe déjà dans cette langue, et ce texte n’apporte rien à ce qui manque. Pour le remplacer, retirez-le d’abord.
settings-problem-text-used = Des propos portent sur ce texte ; il demeure donc.
