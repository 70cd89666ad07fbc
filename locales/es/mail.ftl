# Mensajes de correo.

mail-site = Colloquy
mail-greeting = Hola:

# El mensaje con un código y un enlace
mail-code-subject = { $code } es su código para { $place }
mail-code-why = Confirme esta dirección de correo electrónico para participar en «{ $place }».
mail-code-code = Su código: { $code }
mail-code-link = También puede abrir este enlace y pulsar el botón:
    { $link }
mail-code-end = El código y el enlace sirven una sola vez, durante 15 minutos. A continuación se publicarán los comentarios suyos que esperan esta confirmación.
mail-code-ignore = Si no lo ha solicitado, no haga caso de este mensaje; no ocurrirá nada.

# El mensaje con las decisiones sobre los comentarios de una persona
mail-outcome-subject = Decisiones sobre sus comentarios: { $title }
mail-outcome-why = Se han publicado decisiones sobre sus comentarios a «{ $title }».
mail-outcome-said = Usted escribió: «{ $words }»
mail-outcome-decided = Decisión: { $disposition }
mail-outcome-reason = Motivo: { $reason }
mail-outcome-wording = Texto para la próxima versión: { $words }
mail-outcome-all = Todas las decisiones, con sus motivos:
    { $link }
mail-outcome-answer = Si mantiene una objeción, puede comunicarlo aquí a la copresidencia en un plazo de 90 días:
    { $link }

# El mensaje que invita a alguien a la mesa
mail-invitation-subject = Forma parte de la mesa de «{ $title }»
mail-invitation-why = Se le ha asignado un lugar en la mesa de la consulta «{ $title }», con esta función: { $role }.
mail-invitation-how = Inicie sesión con esta dirección de correo electrónico y abra la mesa:
    { $link }
mail-outcome-change = Cambios en la versión { $version }: { $link }

# El mensaje con las novedades, y lo mismo para las listas de correo
mail-digest-subject-daily = Novedades de hoy: { $title }
mail-digest-subject-weekly = Novedades de la semana: { $title }
mail-digest-opens = Los comentarios se abren el { $at }.
mail-digest-closes = Abierta a comentarios hasta el { $at }.
mail-digest-closed = Cerrada desde el { $at }.
mail-digest-open = Abierta a comentarios hasta nuevo aviso.
mail-digest-call = Reunión en línea el { $at }: { $title }
mail-digest-moved = La fecha ha cambiado: ahora se cierra el { $at }.
mail-digest-no-close = La fecha ha cambiado: queda abierta hasta nuevo aviso.
mail-digest-version = Se publicó la versión { $n }.
mail-digest-since = Novedades desde el { $at }:
mail-digest-comments = { $n ->
    [one] { $n } comentario nuevo
   *[other] { $n } comentarios nuevos
}
mail-digest-decided = { $n ->
    [one] { $n } decisión publicada
   *[other] { $n } decisiones publicadas
}
mail-digest-more = { $n ->
    [one] y { $n } más:
   *[other] y { $n } más:
}
mail-digest-nothing = Sin comentarios ni decisiones.
mail-digest-desk-open = { $n ->
    [one] { $n } comentario espera una decisión.
   *[other] { $n } comentarios esperan una decisión.
}
mail-digest-desk-queue = { $n ->
    [one] { $n } comentario espera en la cola.
   *[other] { $n } comentarios esperan en la cola.
}
mail-digest-change = Cambiar la frecuencia de estos mensajes: { $link }
mail-digest-stop = Dejar de recibirlos: { $link }
