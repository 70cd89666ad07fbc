# Textes des fichiers à emporter : feuilles de calcul, documents, annotations.

export-period = Ouverte du { $opens } au { $closes }
export-period-open = Ouverte depuis le { $opens }
export-made = Situation au { $at }
export-chosen = Une sélection de commentaires, non leur totalité
export-drafts = Avec des décisions et des synthèses non publiées

export-paragraphs = Paragraphe par paragraphe
export-synthesis = Synthèse des avis
export-also = Voir aussi n° { $numbers }
export-who = Qui
export-change = Commentaire, modification proposée
export-decided = Décision et motif
export-decision = Décision
export-draft = { $decision } (non publiée)
export-undecided = Sans décision
export-wording = Libellé pour la version suivante
export-answers = Réponse au n° { $number }
export-reply = Réponse
export-replace = Libellé proposé
export-delete = Proposition : supprimer ceci
export-insert = Proposition : ajouter après ceci
export-agrees = { $n ->
    [one] { $n } approbation
    [many] { $n } d’approbations
   *[other] { $n } approbations
}
export-themes = Thèmes : { $themes }
export-desk = La coprésidence
export-nameless = Sans nom
export-for = pour { $behalf }
export-withdrawn = Retiré par la personne qui l’a écrit
export-hidden = Masqué par la coprésidence : { $reason }
export-cut =  … (coupé : trop long pour une cellule)

export-numbers = En chiffres
export-what = Objet
export-count = Nombre
export-count-people = Personnes
export-count-contributions = Contributions, au total
export-count-comments = Commentaires
export-count-suggestions = Libellés proposés
export-count-questions = Questions
export-count-replies = Réponses
export-count-paragraphs = Paragraphes
export-count-untouched = Paragraphes sans aucun avis
export-by-group = Contributions par groupe de parties prenantes et par région
export-by-disposition = Décisions sur les commentaires, les libellés proposés et les questions
export-all = Total
export-unstated = Non précisé

export-sheet-comments = Commentaires
export-sheet-paragraphs = Paragraphes
export-sheet-numbers = Chiffres

# Les colonnes du tableau des commentaires
export-column-number = N°
export-column-paragraph = Paragraphe
export-column-text = Texte du projet
export-column-kind = Type
export-column-comment = Commentaire
export-column-comments = Commentaires
export-column-quote = Passage visé
export-column-proposed = Libellé proposé
export-column-change = Modification
export-column-name = Nom
export-column-affiliation = Affiliation
export-column-behalf = Au nom de
export-column-group = Groupe de parties prenantes
export-column-region = Région
export-column-country = Pays
export-column-level = Identification
export-column-date = Date (UTC)
export-column-agrees = Approbations
export-column-answers = Réponse au n°
export-column-decision = Décision
export-column-reason = Motif
export-column-wording = Libellé pour la version suivante
export-column-themes = Thèmes
export-column-language = Langue
export-column-edited = Modifié (UTC)
export-column-id = Identifiant
