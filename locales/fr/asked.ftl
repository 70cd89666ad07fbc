# Solliciter des avis : la page du bureau, la page des personnes invitées et les courriels qui leur sont adressés.

asked-link = Avis sollicités
asked-title = Avis sollicités : { $title }
asked-read-only = Seule la coprésidence peut solliciter des avis. Elle seule voit les adresses.
asked-private = Le bureau seul sait qui a été sollicité : rien n’en est public.
asked-none = Aucun avis n’a encore été sollicité.
asked-counts = Avis sollicités : { $asked } ; réponses : { $answered } ; sans commentaire : { $declined } ; lien ouvert : { $opened } ; sans réaction : { $silent }.
asked-who = Qui
asked-when = Invitation
asked-state = État
asked-acts = Actions possibles
asked-person = Une personne
asked-by-link = par un lien que vous transmettez
asked-kind-person = Personne
asked-kind-nri = Initiative nationale ou régionale
asked-kind-coalition = Coalition dynamique
asked-kind-best-practice = Forum sur les meilleures pratiques
asked-kind-organisation = Organisation
asked-state-answered = A répondu
asked-state-declined = N’a pas de commentaire
asked-state-opened = Lien ouvert, aucune réponse à ce jour
asked-state-silent = Sans réaction
asked-state-queued = Le courriel va être envoyé
asked-state-withdrawn = Invitation retirée
asked-answer = Commentaire { $number }
asked-answers = { $n ->
    [one] { $n } commentaire ou position
    [many] { $n } de commentaires et positions
   *[other] { $n } commentaires et positions
}
asked-remind = Souhaite un rappel
asked-reminded = Rappel envoyé le { $at }
asked-sent = Courriel envoyé le { $at }
asked-again = Renvoyer
asked-copy = Lien à transmettre
asked-link-for = Lien pour { $name }
asked-copied = Copier
asked-withdraw = Retirer
asked-of = { $act } : { $name }
asked-the-link = Toute personne qui a ce lien peut participer au titre de cette invitation. Il n’est affiché que maintenant ; les liens précédents restent valables.
asked-new = Solliciter des avis
asked-list = À qui s’adresser
asked-list-hint = Une ligne par invitation : une adresse, ou type | nom | adresse | contact. Le type est nri, coalition, best-practice, organisation ou person. Sans adresse, vous obtenez un lien à transmettre.
asked-kind = Type des lignes qui n’en indiquent pas
asked-group = Groupe de parties prenantes (pour tous)
asked-region = Région (pour tous)
asked-nothing = Non précisé
asked-language = Langue du courriel
asked-words = Votre message, repris dans le courriel
asked-ask = Envoyer les invitations
asked-done = { $n ->
    [0] La liste ne comporte aucun nouveau nom.
    [one] { $n } invitation a été créée.
    [many] { $n } d’invitations ont été créées.
   *[other] { $n } invitations ont été créées.
}
asked-known = Avis déjà sollicité, ou souhait de ne pas recevoir de courriel : { $names }.
asked-sent-again = Le courriel est envoyé de nouveau.
asked-taken-back = L’invitation est retirée ; ses liens ne fonctionnent plus.
asked-wrong = Rien n’a encore été enregistré et aucun courriel n’a été envoyé.
asked-wrong-line = Ligne { $number }, « { $text } » : { $why }
asked-why-address = ce n’est pas une adresse électronique.
asked-why-kind = ce type n’est pas connu.
asked-why-name = il faut indiquer un nom.
asked-why-too-long = un nom compte au plus 200 caractères.
asked-why-parts = écrivez type | nom | adresse | contact.
asked-why-missing = Écrivez au moins une ligne.
asked-why-too-many = 200 lignes au plus à la fois.
asked-problem-closed = La consultation est close ; prolongez-la avant de solliciter des avis.
asked-problem-sent-already = Ce courriel a été envoyé deux fois, ou son destinataire ne souhaite pas en recevoir.
asked-problem-withdrawn = Cette invitation est retirée.
asked-problem-too-many-links = Cette invitation a déjà trop de liens ; retirez-la et créez-en une autre.
asked-problem-other = L’opération n’a pas été effectuée : { $reason }

# La page des personnes invitées
invited-title = Votre participation est sollicitée
invited-why = Cette page indique sur quoi votre avis est demandé et jusqu’à quand.
invited-open = Afficher l’invitation
invited-none = Cette page s’ouvre par le lien d’une invitation.
invited-link-spent = Ce lien n’est pas valable, ou ne l’est plus. Veuillez vous adresser à la personne dont vous le tenez.
invited-cochairs = la coprésidence
invited-you = Votre avis sur « { $title } » est demandé par { $who }.
invited-name = { $name }, votre avis sur « { $title } » est demandé par { $who }.
invited-body = Un avis sur « { $title } » est demandé à { $name } par { $who }.
invited-opens = La consultation ouvre le { $date }.
invited-until = Vous pouvez commenter jusqu’au { $date }.
invited-open-end = Vous pouvez commenter jusqu’à nouvel ordre.
invited-closed = La consultation est close depuis le { $date }. Tout reste lisible.
invited-several = Plusieurs personnes peuvent utiliser ce lien pour { $name } jusqu’à la clôture ; chacune commente sous son propre nom, pour { $name }.
invited-take-part = Participer
invited-take-part-body = Participer pour { $name }
invited-take-part-hint = Vous lisez d’abord le projet. Votre nom vous est demandé au premier commentaire ; ce que vous envoyez est public.
invited-read = Lire le projet
invited-remind-title = Rappel
invited-remind = Me le rappeler 48 heures avant la clôture
invited-remind-hint = Un seul courriel, à l’adresse qui a reçu l’invitation, sauf si un commentaire est arrivé entre-temps.
invited-remind-on = Un rappel vous sera envoyé 48 heures avant la clôture.
invited-remind-off = Ne pas m’envoyer de rappel
invited-decline-title = Pas de commentaire
invited-decline = Pas de commentaire ; ne plus écrire
invited-declined = Vous avez indiqué que vous n’avez pas de commentaire. Nous ne vous écrirons plus ; vous pouvez toujours participer.
invited-kept = Enregistré.
invited-too-late = Il reste moins de 48 heures ; il n’y aura donc pas de rappel.
invited-private = La coprésidence voit si ce lien a été ouvert et si un commentaire est arrivé. Personne d’autre ne voit que votre avis a été sollicité.
invited-sign-in = Cette consultation est réservée aux adresses de sa liste. Veuillez vous connecter avec l’adresse qui a reçu l’invitation, puis ouvrir le projet.

# Le courriel qui invite à participer
mail-asked-subject = Votre avis est sollicité : { $title }
mail-asked-greeting = Bonjour { $name },
mail-asked-you = Votre avis sur « { $title } » est demandé par { $who }.
mail-asked-body = Un avis sur « { $title } » est demandé à { $name } par { $who }.
mail-asked-words = Message joint :
mail-asked-link = Ce lien indique sur quoi votre avis est demandé. Vous pouvez y participer, demander un rappel 48 heures avant la clôture, ou indiquer que vous n’avez pas de commentaire et ne souhaitez plus recevoir de courriel :
    { $link }
mail-asked-several = Plusieurs personnes peuvent l’utiliser pour { $name } ; veuillez ne le transmettre à personne d’autre.
mail-asked-alone = Il vous est personnel ; veuillez ne le transmettre à personne.

# Le courriel qui rappelle la clôture
mail-reminder-subject = Clôture prochaine : { $title }
mail-reminder-why = Vous avez demandé un rappel : la consultation « { $title } » sera close le { $date }.
mail-reminder-body = Vous avez demandé un rappel pour { $name } : la consultation « { $title } » sera close le { $date }.
mail-reminder-link = Participez, ou indiquez que vous n’avez pas de commentaire et ne souhaitez plus recevoir de courriel :
    { $link }
mail-reminder-once = Ce rappel est le seul.
