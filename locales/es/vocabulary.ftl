# Palabras comunes al navegador, las páginas, los mensajes de correo y los archivos.

group-government = Gobierno
group-intergovernmental = Organización intergubernamental
group-civil-society = Sociedad civil
group-private-sector = Sector privado
group-technical-community = Comunidad técnica
group-academia = Comunidad académica
group-parliament = Parlamento
group-youth = Juventud
group-media = Medios de comunicación
group-other = Otro

region-africa = África
region-asia-pacific = Asia y el Pacífico
region-eastern-europe = Europa Oriental
region-grulac = América Latina y el Caribe
region-weog = Europa Occidental y otros
region-global = Mundial o ninguna

level-guest = visitante
level-confirmed = correo confirmado
level-member = miembro
level-reported = consignado por la mesa
level-imported = traído de otro lugar
level-desk = por la copresidencia

disposition-accepted = Aceptado
disposition-accepted-in-part = Aceptado en parte
disposition-not-accepted = No aceptado
disposition-noted = Se toma nota
disposition-deferred = Aplazado

kind-comment = Comentario
kind-suggestion = Propuesta de texto
kind-question = Pregunta

stance-support = A favor
stance-support-with-changes = Con cambios
stance-concern = Preocupación

stage-coming = Aún no abierta
stage-open = Abierta a comentarios
stage-closed = Cerrada
stage-paused = En pausa por la copresidencia

role-co-chair = Copresidencia
role-editor = Edición
role-observer = Observación
role-admin = Administración

# Cantidades en el borrador y a su lado.
count-comments = { $n ->
    [one] { $n } comentario
   *[other] { $n } comentarios
}
count-none = Comentar
count-people = { $n ->
    [one] { $n } persona
   *[other] { $n } personas
}
count-untouched = { $n ->
    [0] todos los párrafos tienen comentarios
    [one] { $n } de { $all } párrafos aún no tiene comentarios
   *[other] { $n } de { $all } párrafos aún no tienen comentarios
}
count-support = { $n } a favor
count-changes = { $n } con cambios
count-concern = { $n ->
    [one] { $n } preocupación
   *[other] { $n } preocupaciones
}

# El borrador
draft-paragraph = Párrafo { $number }
draft-row = Fila { $number }
draft-cell = Celda { $number }
draft-footnote = Nota { $number }
draft-heading = Título: { $text }
draft-footnotes = Notas de pie de página
draft-empty-cell = celda vacía
draft-whole = Todo el texto

# Fechas, en UTC
date-day = { $day } de { $month } de { $year }
date-utc = { $weekday } { $day } de { $month } de { $year }, { $time } UTC
weekday-1 = lunes
weekday-2 = martes
weekday-3 = miércoles
weekday-4 = jueves
weekday-5 = viernes
weekday-6 = sábado
weekday-7 = domingo
month-1 = enero
month-2 = febrero
month-3 = marzo
month-4 = abril
month-5 = mayo
month-6 = junio
month-7 = julio
month-8 = agosto
month-9 = septiembre
month-10 = octubre
month-11 = noviembre
month-12 = diciembre

state-opens = apertura
state-closes = cierre
state-closed = cierre

# What a thing is called, and the thing.
pair = { $name }: { $value }
