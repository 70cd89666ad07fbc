# Textos de la lectura en el navegador. `{ $n }` es una cantidad.

# El borrador
draft-paragraphs = Párrafos { $numbers }

# Situación de la consulta
state-opens-in = se abre en { $time }
state-closes-in = se cierra en { $time }
state-your-time = ({ $time }, hora local)
state-next-untouched = Ir al siguiente
duration-two = { $one } y { $two }
duration-days = { $n ->
    [one] { $n } día
   *[other] { $n } días
}
duration-hours = { $n ->
    [one] { $n } hora
   *[other] { $n } horas
}
duration-minutes = { $n ->
    [one] { $n } minuto
   *[other] { $n } minutos
}
duration-seconds = { $n ->
    [one] { $n } segundo
   *[other] { $n } segundos
}

# Filtro y lugares
filter-title = Filtro
filter-show = Mostrar
filter-kind = Tipo
filter-group = Grupo de partes interesadas
filter-region = Región
filter-language = Idioma
filter-mine = Solo los míos
filter-all = Todos
filter-active = Con filtro: { $filter }
filter-list = Ver la lista
filter-clear = Quitar el filtro
place-whole = Todo el texto
place-mine = Mis comentarios
begun-title = Empezado y sin enviar:
begun-at-comment = En un comentario
place-newest = Lo más reciente

# El panel
margin-invitation = Elija un párrafo para leer lo que dicen otras personas y comentar. También puede seleccionar antes algunas palabras.
margin-close = Cerrar
list-loading = Cargando…
list-failed = No se pudieron cargar los comentarios.
list-again = Reintentar
list-more = Más comentarios
list-none = Todavía no hay comentarios.
list-none-filtered = Ningún comentario coincide con el filtro.
list-all = Mostrados: { $n }
list-new = { $n ->
    [one] { $n } comentario nuevo
   *[other] { $n } comentarios nuevos
}
list-shown = { $n ->
    [one] Se muestra { $n } comentario nuevo
   *[other] Se muestran { $n } comentarios nuevos
}

# Posiciones
position-title = Su posición
position-by-group = Por grupo de partes interesadas
position-taken = Su posición ha quedado registrada.
position-given-up = Su posición se ha retirado.

# Un comentario
comment-by = { $kind } de { $name }
comment-reply-by = Respuesta de { $name }
comment-to = a { $name }
comment-on = Sobre: { $place }
comment-affiliation = { $body }
comment-behalf = en nombre de { $body }
comment-said = consignado por la mesa a partir de: { $body }
comment-carried = hecho sobre la versión { $version }
comment-carried-from = hecho sobre la versión { $version }, párrafo { $number }
comment-carried-lost = Las palabras a las que se refería no están en esta versión:
comment-change = Ver qué cambió en la versión { $version }
comment-edited = editado
comment-suggests = Propone:
comment-suggests-delete = Propone suprimir esto:
comment-suggests-insert = Propone añadir a continuación:
comment-agree = De acuerdo
comment-agreed = Ha indicado que está de acuerdo con este comentario.
comment-not-agreed = Ya no figura su acuerdo con este comentario.
comment-reply = Responder
comment-link = Enlace
comment-edit = Editar
comment-save = Guardar
comment-changed = Su comentario se ha modificado.
comment-withdraw = Retirar
comment-withdrawn = Quien escribió este comentario lo retiró.
state-waiting = Solo usted y la copresidencia lo ven. Se publicará cuando confirme su dirección de correo electrónico.
state-expired = Solo usted lo ve. No se confirmó a tiempo y no se ha publicado.
state-held = Solo usted y la copresidencia lo ven. La copresidencia lo examina primero y después lo publica.
state-hidden = Ocultado por la copresidencia:
link-copied = El enlace se ha copiado.
link-comment-gone = No se encuentra el comentario de este enlace.
redline-deleted = suprimido:
redline-inserted = añadido:
redline-end = fin del cambio

# Escritura
compose-comment = Comentar
compose-suggestion = Proponer texto
compose-question = Preguntar
composer-title = Su aporte
composer-reply = Su respuesta
composer-your-comment = Su comentario
composer-your-question = Su pregunta
composer-your-reply = Su respuesta
composer-send = Enviar
composer-cancel = Cancelar
composer-will-keep = Se conserva en este navegador mientras escribe
composer-kept = Conservado en este navegador
composer-not-kept = Se conserva solo hasta que salga de esta página
composer-empty = Escriba algo primero.
composer-too-long = Caracteres de más: { $over }; el máximo es { $max }.
composer-left = { $used } de { $max } caracteres
composer-coming = Se podrán enviar comentarios cuando se abra la consulta.
composer-closed = La consulta está cerrada. Lo que escribió permanece en este navegador.
composer-paused = La consulta está en pausa. Lo que escribió permanece en este navegador.
composer-old-version = Esta es una versión anterior. Comente la versión actual.
composer-quote-remove = Quitar la cita
composer-more = Otros párrafos, idioma
composer-more-language = Idioma
composer-range = Del párrafo { $from } al
composer-range-help = Un solo comentario sobre varios párrafos: escriba el número del último. Déjelo vacío si se refiere solo al párrafo { $from }.
composer-range-blocks = Este comentario se referirá a: { $blocks }
composer-range-wrong = Ese párrafo no existe.
composer-language = Idioma de su comentario
composer-other-text = También ha escrito aquí algo distinto:
composer-other-take = Usar ese texto
composer-other-discard = Descartar ese texto
quote-button = Comentar estas palabras

# Propuestas de texto
suggest-what = ¿Qué propone?
suggest-replace = Cambiar la redacción
suggest-delete = Suprimirlo
suggest-insert-after = Añadir un párrafo después
suggest-insert-row = Añadir una fila después
suggest-words = Redacción propuesta
suggest-new = Texto nuevo
suggest-cell = Celda { $number }
suggest-difference = Su cambio
suggest-original = Restablecer el original
suggest-unchanged = Cambie primero la redacción.
suggest-why = ¿Por qué? (opcional)

# En camino
outbox-label = Su comentario sobre { $place }, aún sin publicar
outbox-kept = Conservado en este navegador. Se enviará cuando haya conexión con el servidor.
outbox-sending = Enviando…
outbox-published = Su comentario se ha publicado.
outbox-waiting = Su comentario espera a que confirme su dirección de correo electrónico.
outbox-nameless = Conservado en este navegador. Indique quién es y se enviará.
outbox-refused = No se pudo publicar su comentario. Se conserva en este navegador.
outbox-refused-why = Sin publicar: { $why } Su texto se conserva en este navegador.
outbox-again = Reintentar
outbox-edit = Volver a editar
outbox-copy = Copiar el texto
outbox-copied = El texto se ha copiado.
outbox-discard = Descartar
outbox-count = { $n ->
    [one] { $n } comentario suyo aún no se ha publicado
   *[other] { $n } comentarios suyos aún no se han publicado
}

# Quién habla
identity-title = ¿Quién es usted?
identity-notice = Su nombre, grupo, región y organización se muestran junto a sus comentarios. Los conservamos en el expediente de la consulta hasta que usted los borre. Su dirección de correo electrónico no se muestra nunca.
identity-rules-open = No necesita una cuenta.
identity-rules-confirmed = Su comentario se publica cuando confirma su dirección de correo electrónico con el código que le enviamos.
identity-rules-members = Solo pueden comentar los miembros de esta consulta: indique la dirección de correo electrónico que consta en la organización.
identity-more = Qué se conserva, por qué y cuánto tiempo
identity-name = Nombre
identity-group = Grupo de partes interesadas
identity-region = Región
identity-affiliation = Organización (opcional)
identity-behalf = En nombre de (opcional)
identity-email = Correo electrónico
identity-email-optional = Correo electrónico (opcional)
identity-choose = Elija una opción
identity-and-send = Guardar y enviar
identity-save = Guardar
identity-as = Comenta como { $name }
identity-change = cambiar
field-missing = Rellene este campo.
field-unchanged = Cambie primero el texto.
field-choose = Elija una opción.
field-invalid = Compruebe esta dirección de correo electrónico.
field-too-long = Es demasiado largo.
field-unknown = Elija una opción de la lista.
person-menu = Usted
person-elsewhere = He comentado en otro navegador
person-change = Cambiar nombre o grupo
person-take-away = Descargar mis datos
person-erase = Borrar mis datos
person-sign-out = Cerrar sesión
erase-title = ¿Borrar mis datos?
erase-words = Su nombre y su dirección se borran y sus comentarios se retiran. Las respuestas de otras personas permanecen. También se elimina lo que conserva este navegador. Esta acción no se puede deshacer.
erase-do = Borrar todo
withdraw-title = ¿Retirar este comentario?
withdraw-words = Su texto desaparece para todos. Las respuestas permanecen. Esta acción no se puede deshacer.
report-do = Denunciar
report-title = ¿Denunciar este comentario?
report-words = La copresidencia lo examinará. Puede que vea su nombre; nadie más lo verá.
report-why = ¿Qué problema tiene?
report-done = Gracias. La copresidencia lo examinará.
history-title = Textos anteriores
code-title = Confirme su dirección de correo electrónico
code-why = Enviamos un código de seis cifras a su dirección. Con él se confirman sus comentarios y se recuperan los que escribió en otro navegador.
code-send = Enviarme un código
code-sent = Enviamos un código a { $email }. Sirve durante 15 minutos.
code-code = Código
code-use = Confirmar
code-other = Otra dirección o un código nuevo
code-enter = Introducir el código
code-done = Su dirección de correo electrónico ha quedado confirmada.

# Lo que hacen otras personas y lo que falla
live-comment = Hay un comentario nuevo.
live-schedule = La hora de cierre ha cambiado.
verdict-wording = Texto para la próxima versión:
live-version = Se ha publicado una nueva versión de este texto. Vuelva a cargar la página.
live-outcome = Se han publicado decisiones sobre comentarios. Vuelva a cargar la página para verlas.
banner-away = No se puede conectar con el servidor. Lo que escriba se conserva en este navegador y se enviará más tarde.
banner-forgetful = Este navegador no puede conservar su texto. Deje abierta esta página hasta que se envíe.
problem-away = No se puede conectar con el servidor. Inténtelo de nuevo.
problem-closed = La consulta está cerrada.
problem-not-open = La consulta aún no está abierta.
problem-too-many = Demasiadas solicitudes.
problem-too-large = El texto es demasiado largo.
problem-invalid = El servidor no lo acepta.
problem-not-found = Ya no existe.
problem-conflict = Se ha modificado entretanto.
problem-edited-meanwhile = Se ha modificado entretanto. Copie su texto, vuelva a cargar la página y repita la acción.
problem-withdrawn = Se ha retirado.
problem-expired = Ha esperado demasiado tiempo.
problem-paused = La consulta está en pausa. Su texto se enviará cuando se reanude.
problem-blocked = La copresidencia ha bloqueado su participación aquí.
problem-hidden = La copresidencia lo ha ocultado.
problem-id-taken = Otro comentario tiene la misma marca. Elija «Volver a editar» y envíelo una vez más.
problem-confirm-first = Confirme primero su dirección de correo electrónico.
problem-not-a-member = Solo pueden participar los miembros de esta consulta.
problem-own-comment = Este comentario es suyo.
problem-not-yours = Solo puede modificarlo quien lo escribió.
problem-sign-in-needed = Indique primero quién es.
problem-mail-failed = No se pudo enviar el mensaje. Inténtelo de nuevo en unos minutos.
problem-wrong-code = Este código es incorrecto o ha caducado.
problem-origin = El servidor no reconoció esta página. Vuelva a cargarla.
problem-with-time = { $problem } ({ $time })
problem-with-wait = { $problem } Tiempo de espera, en segundos: { $seconds }.

# Diálogos y ayuda
dialog-close = Cerrar
help-title = Ayuda y teclas
help-how = Pulse el número que figura debajo de un párrafo para leer lo que dicen otras personas y para escribir. Su texto se conserva en este navegador desde la primera letra.
help-words = Para comentar solo algunas palabras, selecciónelas y pulse «Comentar estas palabras».
help-format = Puede usar *énfasis*, **negrita**, listas con «- » y direcciones web.
help-keys = Teclas
help-next = Párrafo siguiente
help-previous = Párrafo anterior
help-comment = Comentar
help-suggest = Proponer texto
help-reply = Responder al comentario en el que se encuentra
help-untouched = Párrafo siguiente sin comentarios
help-filter = Filtro
help-close = Cerrar
help-help = Esta ayuda
help-send = Enviar
help-single = Usar teclas de una sola letra
help-announce = Anunciar la actividad de otras personas
