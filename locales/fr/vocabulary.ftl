# Termes communs au navigateur, aux pages, aux courriels et aux fichiers exportés.

group-government = Gouvernement
group-intergovernmental = Organisation intergouvernementale
group-civil-society = Société civile
group-private-sector = Secteur privé
group-technical-community = Communauté technique
group-academia = Milieux universitaires
group-parliament = Parlement
group-youth = Jeunes
group-media = Médias
group-other = Autre

region-africa = Afrique
region-asia-pacific = Asie et Pacifique
region-eastern-europe = Europe orientale
region-grulac = Amérique latine et Caraïbes
region-weog = Europe occidentale et autres États
region-global = Monde entier ou aucune

level-guest = accès invité
level-confirmed = adresse confirmée
level-member = membre
level-reported = rapporté par le bureau
level-imported = repris d’ailleurs
level-desk = au nom de la coprésidence

disposition-accepted = Accepté
disposition-accepted-in-part = Accepté en partie
disposition-not-accepted = Non accepté
disposition-noted = Noté
disposition-deferred = Différé

kind-comment = Commentaire
kind-suggestion = Libellé proposé
kind-question = Question

stance-support = Soutien
stance-support-with-changes = Avec modifications
stance-concern = Réserve

stage-coming = Pas encore ouverte
stage-open = Ouverte aux commentaires
stage-closed = Close
stage-paused = Suspendue par la coprésidence

role-co-chair = Coprésidence
role-editor = Rédaction
role-observer = Observation
role-admin = Administration

# Les nombres dans le projet et à côté.
count-comments = { $n ->
    [one] { $n } commentaire
    [many] { $n } de commentaires
   *[other] { $n } commentaires
}
count-none = Commenter
count-people = { $n ->
    [one] { $n } personne
    [many] { $n } de personnes
   *[other] { $n } personnes
}
count-untouched = { $n ->
    [0] tous les paragraphes ont un commentaire
    [one] { $n } paragraphe sur { $all } n’a pas encore de commentaire
    [many] { $n } de paragraphes sur { $all } n’ont pas encore de commentaire
   *[other] { $n } paragraphes sur { $all } n’ont pas encore de commentaire
}
count-support = { $n } en soutien
count-changes = { $n } avec modifications
count-concern = { $n ->
    [one] { $n } réserve
    [many] { $n } de réserves
   *[other] { $n } réserves
}

# Le projet
draft-paragraph = Paragraphe { $number }
draft-row = Ligne { $number }
draft-cell = Cellule { $number }
draft-footnote = Note { $number }
draft-heading = Titre : { $text }
draft-footnotes = Notes de bas de page
draft-empty-cell = cellule vide
draft-whole = Le texte entier

# Dates, en UTC
date-day = { $day } { $month } { $year }
date-utc = { $weekday } { $day } { $month } { $year } à { $time } UTC
weekday-1 = lundi
weekday-2 = mardi
weekday-3 = mercredi
weekday-4 = jeudi
weekday-5 = vendredi
weekday-6 = samedi
weekday-7 = dimanche
month-1 = janvier
month-2 = février
month-3 = mars
month-4 = avril
month-5 = mai
month-6 = juin
month-7 = juillet
month-8 = août
month-9 = septembre
month-10 = octobre
month-11 = novembre
month-12 = décembre

state-opens = ouverture le
state-closes = clôture le
state-closed = clôturée

# What a thing is called, and the thing.
pair = { $name } : { $value }
