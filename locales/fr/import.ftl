# Projets tirés de fichiers : ce qui est repris, ce qui n’est pas conservé, ce qui ne va pas dans un fichier.

import-file-hint = Word (.docx), OpenDocument (.odt, .fodt), page web, Markdown ou texte brut ; 20 Mo au plus.
import-file-kept = Le fichier est « { $name } », { $kilobytes } ko. Il reste joint à ce formulaire jusqu’à ce que vous créiez la consultation ; choisissez-en un autre pour le remplacer.
import-file-drop = Retirer le fichier
import-changes-suggest = deviennent des propositions
import-changes-accept = sont acceptées
import-changes-reject = sont refusées
import-comments-keep = sont repris
import-comments-drop = sont laissés de côté
import-along = Ce qui est repris
import-along-none = Aucun commentaire ni aucune modification suivie n’est repris.
import-author = Signature
import-author-none = Sans nom
import-head-comments = Commentaires
import-head-replies = Réponses
import-head-suggestions = Propositions
import-settled = { $n ->
    [one] { $n } commentaire est marqué comme résolu dans le fichier ; la décision « Noté » est préparée.
    [many] { $n } de commentaires sont marqués comme résolus dans le fichier ; la décision « Noté » est préparée pour eux.
   *[other] { $n } commentaires sont marqués comme résolus dans le fichier ; la décision « Noté » est préparée pour eux.
}
import-settled-reason = Marqué comme résolu dans le fichier du projet.
import-left = { $n ->
    [one] { $n } commentaire est laissé de côté.
    [many] { $n } de commentaires sont laissés de côté.
   *[other] { $n } commentaires sont laissés de côté.
}
import-report = Ce qui n’est pas conservé tel quel
import-report-none = Tout le contenu du fichier est conservé.
import-note = Dans le fichier
import-note-count = Nombre
import-note-words = Texte du premier
import-note-header = En-têtes de page ; ils sont omis
import-note-footer = Pieds de page ; ils sont omis
import-note-picture = Images ; elles sont omises
import-note-drawing = Dessins, graphiques et diagrammes ; ils sont omis
import-note-formula = Formules ; veuillez vérifier ce qui les remplace
import-note-object = Fichiers incorporés ; ils sont omis
import-note-text-box = Zones de texte ; leur texte suit le paragraphe auquel elles sont rattachées
import-note-field = Champs, tels que dates et renvois ; le texte affiché est conservé
import-note-control = Contrôles de formulaire ; le texte affiché est conservé
import-note-merged-cells = Cellules fusionnées ; leur texte est conservé une fois
import-note-nested-table = Tableaux dans des tableaux ; leur texte est conservé dans la cellule extérieure
import-note-formatting = Modifications suivies de mise en forme ; elles sont omises
import-note-script = Scripts et feuilles de style ; ils sont omis
import-note-hidden-text = Texte masqué ; il est omis
import-note-change = Modifications suivies qui ne peuvent devenir des propositions ; veuillez vérifier ces passages
import-note-comment = Commentaires sans texte ou sans emplacement
import-next-left = Non conservé tel quel dans le fichier :
import-next-note = { $what } ({ $n })
import-next-comments = { $n ->
    [one] Le fichier contient { $n } commentaire. Les commentaires d’une version suivante ne sont pas lus ; saisissez-le ici au besoin.
    [many] Le fichier contient { $n } de commentaires. Les commentaires d’une version suivante ne sont pas lus ; saisissez-les ici au besoin.
   *[other] Le fichier contient { $n } commentaires. Les commentaires d’une version suivante ne sont pas lus ; saisissez-les ici au besoin.
}

import-error-not-whole = Le fichier n’est pas arrivé en entier, ou dépasse 20 Mo. Envoyez-le de nouveau.
import-error-none = Choisissez d’abord le fichier.
import-error-unknown-format = « { $name } » n’est pas un projet que nous pouvons lire. Enregistrez-le au format Word (.docx), OpenDocument (.odt), HTML, Markdown (.md) ou texte brut (.txt).
import-error-old-word = C’est un document Word d’avant 2007 (.doc). Ouvrez-le et enregistrez-le en .docx.
import-error-spreadsheet = C’est une feuille de calcul. Copiez son texte dans un document, et enregistrez celui-ci en .docx ou .odt.
import-error-presentation = C’est une présentation. Copiez son texte dans un document, et enregistrez celui-ci en .docx ou .odt.
import-error-drawing = C’est un dessin. Écrivez son texte dans un document, et enregistrez celui-ci en .docx ou .odt.
import-error-pages = C’est un document Pages. Exportez-le au format Word (.docx).
import-error-book = C’est un livre EPUB. Enregistrez son texte en .docx, .odt ou .html.
import-error-pdf = C’est un fichier PDF, dont l’ordre des mots n’est pas sûr. Envoyez le document dont il est issu.
import-error-rtf = C’est un document RTF. Ouvrez-le et enregistrez-le en .docx ou .odt.
import-error-archive = C’est une archive de fichiers et non un document. Décompressez-la, et envoyez le projet qu’elle contient.
import-error-too-large = Le fichier dépasse les { $megabytes } Mo qui peuvent être lus pour ce format. Retirez les images, ou divisez le projet.
import-error-too-many-blocks = Le projet a plus de paragraphes et de cellules qu’il n’est possible d’en lire. Divisez-le en plusieurs consultations.
import-error-too-deep = Ligne { $line } : les listes ou citations sont imbriquées trop profondément. Utilisez moins de niveaux.
import-error-encoding = La ligne { $line } n’est pas lisible comme texte UTF-8. Enregistrez le fichier avec le codage UTF-8.
import-error-nul = La ligne { $line } contient un caractère NUL ; ce n’est donc pas un fichier texte. Enregistrez le projet en Markdown (.md) ou en texte brut (.txt).
import-error-empty = Le projet ne contient aucun mot. Écrivez au moins un paragraphe.
import-error-password = Ce fichier est protégé par un mot de passe. Ouvrez-le, retirez le mot de passe, enregistrez-le et envoyez-le de nouveau.
import-error-not-office = Le fichier porte le nom d’un document bureautique, mais n’en est pas un. Ouvrez-le et réenregistrez-le en .docx ou .odt.
import-error-disguised = C’est un document bureautique sous un autre nom. Donnez-lui la bonne extension (.docx ou .odt) et envoyez-le de nouveau.
import-error-truncated = Le fichier est tronqué ou endommagé. Envoyez-le de nouveau, ou ouvrez-le et réenregistrez-le.
import-error-damaged = Le fichier est endommagé ({ $name }). Ouvrez-le et réenregistrez-le.
import-error-bomb = Décompressé, le fichier dépasserait de loin la taille d’un document ; nous ne l’ouvrons donc pas. Ouvrez-le et réenregistrez-le, sans grandes images.
import-error-missing = Le fichier ne contient pas de texte (il manque { $name }). Ouvrez-le et réenregistrez-le.
import-error-broken = Le fichier est endommagé ({ $name }, ligne { $line }). Ouvrez-le et réenregistrez-le.
import-error-entities = Le fichier déclare des entités ({ $name }), ce qu’aucun traitement de texte ne fait et qui peut être nuisible. Ouvrez-le et réenregistrez-le.
import-error-too-complex = La structure du fichier est plus profonde ou plus longue que ce que nous lisons ({ $name }). Divisez le projet, ou réenregistrez-le.
