# Páginas que genera el servidor: la lista de consultas, el inicio de sesión, la información, los errores, el calendario.

# El nombre de este idioma en el propio idioma, para el menú de idiomas
language-name = Español

site-name = Colloquy
site-skip-to-content = Ir al contenido
site-operator = Este sitio está a cargo de { $operator }.
site-contact = Contacto: { $contact }

# /
list-title = Consultas
list-intro = Lea un borrador, comente un párrafo, vea lo que dicen otras personas.
list-open = Abiertas
list-coming = Próximas
list-closed = Cerradas
list-no-close = abierta hasta nuevo aviso
list-empty = Todavía no hay aquí consultas públicas.
list-empty-hint = Si le han enviado una dirección, ábrala: una consulta puede estar abierta a quienes tengan su dirección. Si es solo para miembros, inicie sesión primero.

# /sign-in
sign-in-title = Iniciar sesión
sign-in-why = No necesita una cuenta para leer, y en muchas consultas puede comentar como visitante. Inicie sesión para confirmar su dirección de correo electrónico o para recuperar sus comentarios en este navegador.
sign-in-step-1 = 1. Obtenga un código
sign-in-step-2 = 2. Introduzca el código
sign-in-email = Dirección de correo
sign-in-send = Enviarme un código
sign-in-code = Código
sign-in-code-hint = Las seis cifras del mensaje
sign-in-enter = Iniciar sesión
sign-in-sent = Se está enviando un mensaje con un código. Puede tardar un minuto; mire también en la carpeta de correo no deseado.
sign-in-wrong-email = No es una dirección de correo electrónico como name@example.org.
sign-in-wrong-code = Este código no es correcto. Puede estar mal escrito, haberse usado ya o tener más de 15 minutos; puede obtener uno nuevo.
sign-in-too-many = Demasiados intentos. Inténtelo de nuevo en { $minutes ->
    [one] { $minutes } minuto
   *[other] { $minutes } minutos
}.
sign-in-mail-failed = No se pudo enviar el mensaje. Inténtelo de nuevo en un minuto.
sign-in-link-title = Confirme su dirección de correo electrónico
sign-in-link-why = Falta un paso: pulse el botón. El enlace de su mensaje sirve una sola vez.
sign-in-link-button = Confirmar e iniciar sesión
sign-in-link-spent = Este enlace ya se ha usado o tiene más de 15 minutos. Obtenga un código nuevo más abajo.

me-title = Usted
me-signed-in = Ha iniciado sesión como { $email }.
me-guest = Este navegador le conoce como visitante. Confirme su dirección de correo electrónico para encontrar sus comentarios también en otros navegadores.
me-published = { $n ->
    [one] Ya se ha publicado { $n } comentario suyo que estaba en espera.
   *[other] Ya se han publicado { $n } comentarios suyos que estaban en espera.
}
me-expired = { $n ->
    [one] { $n } comentario suyo esperó demasiado tiempo y no se publicó; todavía puede leerlo y copiarlo en su consulta.
   *[other] { $n } comentarios suyos esperaron demasiado tiempo y no se publicaron; todavía puede leerlos y copiarlos en sus consultas.
}
me-to-consultation = Volver a la consulta
me-take-away = Descargar todo lo que se conserva sobre usted (un archivo)
me-sign-out = Cerrar sesión en este navegador
me-erase-title = Borrar todo lo relativo a usted
me-erase-what = Se eliminan su nombre, dirección de correo electrónico, afiliación, posiciones y muestras de acuerdo. Sus comentarios se retiran: su texto desaparece y las respuestas de otras personas permanecen. Esta acción no se puede deshacer.
me-erase-sure = Sí, borrar todo lo relativo a mí
me-erase = Borrar
me-erased = Se ha borrado todo lo relativo a usted.
me-signed-out = Ha cerrado la sesión en este navegador.

# /about
about-title = Cómo participar
about-how-title = Cómo comentar
about-how-read = Abra una consulta y lea el borrador. Cada párrafo tiene un número, que es también su dirección.
about-how-comment = Pulse el número de comentarios que figura junto a un párrafo para leer lo que dicen otras personas, comentar, proponer otra redacción o hacer una pregunta. También puede indicar si está a favor del párrafo.
about-how-kept = Lo que escribe se conserva de inmediato en su navegador. Se envía cuando pulsa el botón, y verá si se ha publicado.
about-how-change = Hasta que se cierre la consulta puede editar o retirar su comentario. Los textos anteriores de un comentario editado siguen visibles.
about-who-title = Quién puede participar
about-who-open = Consultas abiertas: cualquier persona. Se indica un nombre, un grupo de partes interesadas y una región.
about-who-confirmed = Consultas con dirección confirmada: el comentario aparece en cuanto se usa el código enviado a la dirección de correo electrónico.
about-who-members = Consultas para miembros: solo las direcciones que figuran en la lista de la organización.
about-who-level = Junto a cada nombre se indica en qué medida conocemos a quien habla: visitante, correo confirmado, miembro, consignado por la mesa o traído de otro lugar.
about-data-title = Qué se conserva sobre usted
about-data-what = Qué
about-data-why = Por qué
about-data-who = Quién lo ve
about-data-name = Nombre, grupo de partes interesadas, región y, si la indica, afiliación
about-data-name-why = Para que se sepa quién habla y para que la organización vea a quién falta escuchar
about-data-name-who = Quienes pueden leer la consulta
about-data-words = Sus comentarios, posiciones y muestras de acuerdo
about-data-words-why = Son el objeto de la consulta
about-data-words-who = Quienes pueden leer la consulta
about-data-email = Dirección de correo electrónico, si la indica
about-data-email-why = Para confirmar que es suya y para recuperar sus comentarios en otro navegador
about-data-email-who = Solo usted. Nadie más puede verla en estas páginas ni recibirla.
about-data-cookie = Una cookie en su navegador, durante un año
about-data-cookie-why = Para que este navegador le reconozca. Una segunda conserva el idioma que eligió.
about-data-cookie-who = Su navegador y este servidor
about-data-none = Nada más: ni rastreo, ni archivos o servicios de otros sitios, ni dirección de red junto a lo que escribe.
about-long-title = Cuánto tiempo
about-long = Hasta que usted lo borre o la organización elimine la consulta. Los códigos y enlaces de los mensajes caducan a los 15 minutos. Los comentarios que nunca se confirmaron solo los ven usted y la copresidencia.
about-yours-title = Sus datos son suyos
about-yours = En la página «{ $page }» puede descargar o borrar todo lo que se conserva sobre usted, en cualquier momento, también después del cierre de una consulta.

# Errores
error-not-found-title = Esta página no está aquí
error-not-found = La dirección puede estar mal escrita o la consulta puede ser solo para miembros. Si es miembro, inicie sesión y abra de nuevo la dirección.
error-sign-in-title = Inicie sesión
error-sign-in = Para ver esta página es necesario iniciar sesión. Inicie sesión y abra de nuevo esta dirección.
error-forbidden-title = Aquí no es posible
error-forbidden = La solicitud no procede de una página de este sitio, o no tiene permiso para hacer esto. Abra de nuevo la página y repita la acción.
error-invalid-title = No ha funcionado
error-invalid = Hay algo incorrecto en la dirección o en el formulario. Vuelva atrás, compruébelo e inténtelo de nuevo.
error-too-many-title = Demasiados intentos
error-too-many = Espere unos minutos y vuelva a intentarlo.
error-internal-title = Algo ha fallado por nuestra parte
error-internal = No se ha perdido nada de lo publicado, y lo que escribió en una consulta se conserva en su navegador. Inténtelo de nuevo en unos minutos.
error-home = A todas las consultas

# El calendario
calendar-title = { $title }: último momento para comentar
calendar-opening = { $title }: se abren los comentarios
page-calls = Reuniones en línea
page-call = Reunión en línea
calendar-text = La consulta se cierra el { $at }.

# /desk
desks-title = Mesas
desks-desk = Mesa
desks-reader = Página pública
desks-loading = Cargando la mesa…
desks-no-script = La mesa necesita un navegador con JavaScript y WebAssembly activados.
desks-sign-in = Esta página es para quienes dirigen una consulta. Inicie sesión con la dirección de correo electrónico que tiene allí una función y abra de nuevo esta dirección.
desks-no-role = Ha iniciado sesión como { $email }, y esta dirección no tiene ninguna función en esta mesa.
desks-no-role-hint = Quien gestiona este sitio puede asignarle una: copresidencia, edición u observación.

# /c/{slug}/outcome
page-outcome = Resultado
outcome-title = Resultado: { $title }
outcome-to-draft = Al borrador con todos los comentarios
outcome-asked = Qué se preguntó
outcome-dates = Abierta desde el { $opens } hasta el { $closes }.
outcome-dates-running = Abierta desde el { $opens }, sin fecha de cierre.
outcome-published = Última publicación: { $at }.
outcome-nothing = Todavía no se ha decidido nada o no se ha publicado nada de lo decidido. Lo que se dijo figura junto al borrador.
outcome-people = Quiénes participaron
outcome-group = Grupo de partes interesadas
outcome-region = Región
outcome-number = Cantidad
outcome-unknown = sin indicar
outcome-decided = Qué se decidió
outcome-decision = Decisión sobre un comentario
outcome-open = Aún sin decidir
outcome-several = Sobre los párrafos { $numbers }

# /c/{slug}/answer
answer-title = Decisiones sobre sus comentarios
answer-why = Aquí verá qué se decidió sobre sus comentarios y podrá comunicar a la copresidencia que mantiene una objeción.
answer-open = Ver las decisiones
answer-none = A esta página se llega por el enlace del mensaje sobre las decisiones relativas a sus comentarios.
answer-link-spent = Este enlace no es válido o ha dejado de serlo. Los enlaces sirven durante 90 días; el mensaje más reciente tiene el enlace más reciente.
answer-intro = Decisiones sobre sus comentarios a «{ $title }». Si mantiene una objeción, escriba por qué: la copresidencia lo verá; nadie más.
answer-text = Por qué mantiene su objeción
answer-maintain = Mantengo mi objeción
answer-kept = Guardado. La copresidencia ve que usted mantiene su objeción.
answer-refused = Escriba por qué, con un máximo de 10 000 caracteres. Todavía no se ha guardado nada.

# /desk/{slug}/settings
settings-link = Configuración
settings-page = Configuración: { $title }
settings-to-desk = A la mesa
settings-keep = Guardar
settings-kept = Guardado.
settings-read-only = Solo la copresidencia modifica esta configuración.
settings-dates = Fechas
settings-opens = Apertura
settings-closes = Cierre
settings-date-hint = Con su zona horaria: 2027-02-05 23:59 UTC, 2027-02-05 23:59 Europe/Zurich o 2027-02-05 23:59 +01:00. La apertura puede cambiarse hasta que llegue su hora.
settings-closes-hint = Vacío: abierta hasta nuevo aviso.
settings-reason = Motivo
settings-reason-hint = Será público que las fechas cambiaron y por qué.
settings-close-now = Cerrar ahora
settings-then = Hora local: { $places }.
settings-there = en { $place }, { $date }
date-there = { $weekday } { $day } de { $month } de { $year }, { $time }
place-kiribati = Kiribati
place-geneva = Ginebra
place-new-york = Nueva York
settings-calls = Reuniones en línea
settings-calls-hint = Figuran junto a las fechas, en el archivo de calendario y en el orden del día. Las ve quien puede leer la consulta.
settings-call-new = Añadir otra
settings-call-title = Qué es
settings-call-starts = Comienzo
settings-call-starts-hint = Con su zona horaria: 2027-02-05 14:00 UTC o 2027-02-05 14:00 Europe/Zurich.
settings-call-minutes = Minutos
settings-call-link = Enlace
settings-call-link-hint = La dirección completa; vacío si se comunica por otro medio.
settings-call-remove = Cancelar la reunión
settings-call-removed = La reunión se ha cancelado; desaparecerá de los calendarios.
settings-words = Textos
settings-organiser = Quién consulta
settings-welcome = Bienvenida (párrafos, enlaces, énfasis y listas)
settings-rules = Reglas
settings-visibility = Quién puede encontrarla y leerla
settings-visibility-public = Cualquier persona; figura en la lista de consultas
settings-visibility-unlisted = Quien tenga su dirección; no figura en ninguna lista
settings-visibility-members = Solo las direcciones de su lista
settings-lists = Grupos y regiones
settings-lists-hint = Uno por línea. Los habituales se escriben con su código (civil-society, africa) y se muestran en todos los idiomas; lo demás se muestra tal como lo escriba.
settings-groups = Grupos de partes interesadas
settings-regions = Regiones
settings-language-settings = Idiomas
settings-language = Idioma del borrador
settings-language-hint = Una etiqueta como en, ar o pt-BR. Determina la dirección del texto y cómo se lee en voz alta; cámbiela si se indicó mal.
settings-languages = Idiomas en los que se prevén aportes
settings-expected-hint = Etiquetas separadas por comas: en, fr, ar. Se muestran junto a las fechas; también se admiten otros idiomas. Vacío: no se indica nada.
settings-members = Miembros
settings-members-count = { $n ->
    [one] Hay { $n } dirección en la lista.
   *[other] Hay { $n } direcciones en la lista.
}
settings-members-hint = La lista determina quién participa cuando así lo disponen las reglas y quién puede leer cuando la lectura es solo para miembros. Solo la copresidencia ve las direcciones.
settings-members-add = Añadir a la lista
settings-members-add-hint = Direcciones de correo electrónico, una por línea o separadas por comas; pueden pegarse miles de una vez, con o sin nombres. No se envía ningún mensaje.
settings-members-put = Añadir a la lista
settings-members-find = La dirección contiene
settings-members-search = Buscar
settings-members-found = { $n ->
    [one] { $n } dirección encontrada.
   *[other] { $n } direcciones encontradas.
}
settings-members-done = Añadidas a la lista: { $added }. Ya estaban en ella: { $known }.
settings-member-removed = { $email } ya no está en la lista. Lo que dijo permanece.
page-expected-languages = Puede escribir en estos idiomas: { $languages }. También se leen otros.
settings-people = Quién está en la mesa
settings-role = Función
settings-remove = Quitar
settings-removed = { $email } ya no está en la mesa.
settings-invite-who = A quién incorporar
settings-invite-hint = Direcciones de correo electrónico, una por línea o separadas por comas; puede pegarse tal cual una lista con nombres. Cada una recibe un mensaje. Quien ya está en la mesa recibe la nueva función.
settings-invite = Incorporar
settings-invited = Hecho. Se ha enviado un mensaje a quienes no estaban antes en la mesa.
settings-not-told = Hecho, pero no se pudo enviar el mensaje a: { $emails }. De todos modos pueden iniciar sesión.
settings-problem-last-co-chair = Una mesa necesita copresidencia; asigne primero esa función a otra persona.
settings-title = Título

# Los navegadores en los que hay una sesión iniciada, en /sign-in
me-sessions = Dónde ha iniciado sesión
me-session-since = Desde
me-session-last = Último uso
me-session-here = este navegador
me-session-end = Cerrar esa sesión
me-session-ended = Se ha cerrado la sesión en ese navegador.

# /desk/{slug}/queue
queue-link = Cola
queue-title = Cola: { $title }
queue-parts = Partes de la cola
queue-all = Todo lo que espera
queue-reported = Denunciados
queue-held = Retenidos
queue-waiting = A la espera de una dirección
queue-hidden = Ocultos
queue-blocked = De personas bloqueadas
queue-empty = No hay nada aquí.
queue-more = Más
queue-done = Hecho. Figura en el registro público.
queue-refused = No se ha hecho. Para ocultar, poner en pausa o bloquear hace falta un motivo, que será público; o bien hubo cambios entretanto.
queue-reason = Motivo (es público)
queue-paused = En pausa desde el { $at }:
queue-pause-title = Poner la consulta en pausa
queue-pause = Pausa: por el momento nadie puede participar
queue-resume = Reanudar
queue-keep = Dejarlo
queue-hide = Ocultar
queue-restore = Volver a mostrar
queue-release = Publicar
queue-block = Bloquear a quien lo escribió
queue-unblock = Desbloquear a quien lo escribió
queue-report = Denunciado el { $at }:
queue-state-published = Publicado
queue-state-held = Retenido
queue-state-waiting = Espera a que quien lo escribió confirme la dirección
queue-state-hidden = Oculto
queue-state-withdrawn = Retirado
queue-state-expired = Nunca confirmado
queue-change = Quien lo escribió, una persona visitante, lo modificó el { $at } y añadió un enlace. El público sigue leyendo el texto de arriba; este está en espera:
queue-change-release = Publicar el texto modificado
queue-change-keep = Dejar el texto de arriba
queue-held-link = Es el primer comentario de una persona visitante y contiene un enlace.
queue-held-same = El mismo texto se envió varias veces.
queue-held-flood = Llegaron muchísimos comentarios del mismo origen en poco tiempo.

# Fuentes Atom
feed-link = Comentarios nuevos
feed-comments = Comentarios nuevos: { $title }
feed-decisions = Decisiones: { $title }
feed-entry = { $place } · { $kind } · { $name }

# /desk/{slug}/agenda
agenda-link = Orden del día
agenda-title = Orden del día de la próxima reunión en línea: { $title }
agenda-for = Para la reunión en línea del { $at }: { $title }
agenda-markdown = En Markdown
agenda-intro = Los párrafos en los que más difieren las opiniones y sobre los que aún queda algo por decidir, con las opiniones que reúnen más acuerdo, de grupos distintos si son varios.
agenda-empty = Nada espera una decisión.

# /desk/new
new-page = Nueva consulta
new-title = Título
new-title-hint = Vacío: el título que indica el borrador.
new-slug = Nombre corto
new-slug-hint = Figura en la dirección: a-z, 0-9 y -, por ejemplo gdc-2027.
new-language = Idioma del borrador
new-language-hint = Su etiqueta: en, fr, es, pt, ru, ar, zh…
new-organiser = Quién consulta
new-closes = Cierre
new-closes-hint = Con su zona horaria: 2027-02-05 23:59 UTC o 2027-02-05 23:59 Europe/Zurich. Vacío: abierta hasta nuevo aviso. Se abre de inmediato.
new-visibility = Quién puede encontrarla y leerla
new-rules = Quién puede participar
new-file = Un archivo con el borrador
new-changes = Cambios registrados del archivo
new-comments = Comentarios del archivo
new-text = El borrador
new-marker = Numeración propia
new-error-slug = No es un nombre corto. Escriba de 2 a 80 caracteres entre a-z, 0-9 y -, con una letra o una cifra al principio y al final, por ejemplo gdc-2027.
new-error-slug-taken = Ya hay una consulta con este nombre corto. Elija otro.
new-error-closes = No es un momento con zona horaria. Escríbalo así: 2027-02-05 23:59 UTC o 2027-02-05 23:59 Europe/Zurich, o déjelo vacío.
new-error-title = El borrador no indica un título. Escriba uno.
new-error-language = No es una etiqueta de idioma. Escriba en, fr, es, pt, ru, ar, zh…
new-error-text = Elija un archivo o pegue el borrador.
new-form = El formulario
new-draft = El borrador
new-opens = Apertura
new-preview = Ver los párrafos
new-create = Crear la consulta
new-ready = Así se ha interpretado el borrador. Todavía no se ha guardado nada; revise los párrafos que figuran a continuación y después cree la consulta.
new-blocks = Párrafos y su numeración
new-count = { $n ->
    [one] { $n } párrafo numerado
   *[other] { $n } párrafos numerados
}

# /desk/{slug}/overview
overview-link = Panorama
overview-title = Panorama: { $title }
overview-who = Quién participa, por grupo de partes interesadas y región
overview-silent = Falta escuchar a: { $names }.
overview-all-heard = Se ha escuchado a todos los grupos y todas las regiones.
overview-timeline = Cronología hasta el cierre
overview-timeline-hint = Columnas: comentarios de cada día. Escalera: total de comentarios hasta la fecha. Línea discontinua: hoy. Los números son los del cuadro.
overview-mark = Núm.
overview-when = Cuándo
overview-what = Qué
overview-sum = Total acumulado
overview-today = Hoy
overview-opening = Apertura
overview-close = Cierre
overview-version = Publicación de la versión { $n }
overview-extended = Prórroga: el cierre es ahora el { $at }.
overview-close-set = El cierre es ahora el { $at }.
overview-close-removed = Se eliminó la fecha de cierre.
overview-published = { $n ->
    [one] { $n } decisión publicada
   *[other] { $n } decisiones publicadas
}
overview-now = { $day }; { $rest }
overview-day-of = Día { $n } de { $all }
overview-day-open = Día { $n }; sin fecha de cierre
overview-closes-days = { $n ->
    [one] se cierra en { $n } día
   *[other] se cierra en { $n } días
}
overview-closes-hours = { $n ->
    [one] se cierra en { $n } hora
   *[other] se cierra en { $n } horas
}
overview-closes-minutes = se cierra en menos de una hora
overview-opens-days = { $n ->
    [one] Se abre en { $n } día
   *[other] Se abre en { $n } días
}
overview-opens-hours = { $n ->
    [one] Se abre en { $n } hora
   *[other] Se abre en { $n } horas
}
overview-opens-minutes = Se abre en menos de una hora
overview-closed-days = { $n ->
    [one] Se cerró hace { $n } día
   *[other] Se cerró hace { $n } días
}
overview-closed-hours = { $n ->
    [one] Se cerró hace { $n } hora
   *[other] Se cerró hace { $n } horas
}
overview-closed-minutes = Se cerró hace menos de una hora
overview-days = Comentarios día por día
overview-day = Día (UTC)
overview-paragraphs = Comentarios por párrafo, con las preocupaciones debajo de la línea
overview-levels = En qué medida se conoce a quienes comentan
overview-level = Identificación
overview-editors = Decisiones, por persona a cargo
overview-decided = decididos: { $n } de { $all }
overview-nobody = Nadie en particular
overview-none = Nada todavía.
overview-editor = A cargo de
overview-place = Párrafo
overview-save = Guardar como SVG

# Junto a las páginas relativas a una consulta
page-near = Páginas relacionadas

# /c/{slug}/digest
digest-link = Novedades por correo
digest-title = Novedades por correo: { $title }
digest-intro = Un solo mensaje con las novedades: comentarios por párrafo, decisiones, fechas. Si no hay novedades, no se envía nada. Cada mensaje incluye un enlace para dejar de recibirlos.
digest-confirm-first = Para esto necesitamos saber que la dirección de correo electrónico es suya: inicie sesión con ella primero.
digest-reader = Lo que es público
digest-desk = Lo mismo, y lo que espera en la mesa
digest-pace = Con qué frecuencia
digest-off = Nunca
digest-daily = Todos los días
digest-weekly = Todos los lunes
digest-hour = A qué hora
digest-zone = Dónde vive
digest-zone-hint = El nombre de una zona horaria, como Europe/Zurich o Asia/Jakarta.
digest-zone-unknown = «{ $zone }» no es una zona horaria que conozcamos; escriba UTC o un nombre como Europe/Zurich.
digest-kept = Guardado. El próximo mensaje puede llegar el { $at }, en el idioma de esta página.
digest-stopped = Ya no recibirá estos mensajes.
digest-text = Como texto, para una lista de correo
digest-stop-title = Novedades por correo
digest-stop-ask = ¿Dejar de recibir los mensajes con las novedades de «{ $title }»?
digest-stop = Dejar de recibirlos
digest-change = Cambiar la frecuencia

# Lo que se dijo en un lugar, sin la aplicación del navegador
thread-title = { $place }: { $title }
thread-all = Todo lo dicho: { $title }
thread-everything = Todo lo dicho
thread-back = Volver al borrador
thread-none = Todavía no se ha dicho nada aquí.
thread-more = Más comentarios
thread-on-whole = Comentar todo el texto
thread-kind = ¿Qué desea enviar?
thread-wording-how = Para proponer otra redacción, cambie el texto que figura a continuación. Para suprimir el párrafo, elija esa opción; en ese caso, el texto se deja como está.
thread-answers = Está respondiendo a { $name }.
thread-answers-none = Escribir un comentario nuevo
thread-sent = Su comentario se ha publicado.
thread-see = Verlo
thread-sent-held = Su comentario se ha guardado. La copresidencia lo examina primero y después lo publica.
thread-sent-waiting = Su comentario se ha guardado. Se publicará cuando introduzca, en un plazo de 24 horas, el código enviado a su dirección de correo electrónico.
thread-no-code = Enviar de nuevo el código
thread-refused = No se ha enviado nada; su texto se conserva más abajo.
thread-to-form = Al formulario
thread-closed = La consulta está cerrada. Todo lo dicho puede seguir leyéndose.
thread-paused = La consulta está en pausa. Se podrán enviar comentarios cuando se reanude.
thread-kept = Lo que escribió, para copiarlo

# /embed/{slug}
embed-own-page = Abrir en su propia página
embed-elsewhere = Esto no se muestra dentro de otros sitios. Ábralo en su propia página; puede que tenga que identificarse allí.
embed-forgetful = Dentro de otro sitio, este navegador le olvida al cerrar la página. Aun así puede comentar aquí. Para que se le reconozca más tarde, continúe en nuestra propia página: lo que ha escrito le acompaña.
embed-continue = Continuar en nuestra página

# /c/{slug}/continue
continue-title = Continuar en nuestra página
continue-words = Sus palabras le acompañan. La consulta se abre sola en un momento.
continue-forgetful = Este navegador tampoco guarda nada aquí. Copie sus palabras antes de seguir.
continue-typed = Lo que ha escrito
continue-open = Abrir la consulta

# /desk/{slug}/embed
framing-link = En otros sitios
framing-title = En otros sitios: { $title }
framing-intro = Pegue estas líneas donde la consulta deba figurar en su sitio. Crece con su contenido, no necesita cookies y no cambia nada más de la página.
framing-language = Idioma
framing-language-page = El de la página que la rodea
framing-theme = Apariencia
framing-theme-auto = Como prefiera quien visita
framing-theme-light = Clara
framing-theme-dark = Oscura
framing-accent = Color de enlaces y botones
framing-accent-help = Seis cifras hexadecimales como #0b4a8f; vacío para el nuestro. Se oscurece o aclara hasta que pueda leerse.
framing-accent-wrong = Esto no es un color como #0b4a8f.
framing-text = Incluir el texto del proyecto, para navegadores sin scripts y para cuando no se pueda acceder a este servidor
framing-show = Mostrar
framing-snippet = Para sitios que admiten scripts
framing-frame = Para sitios que eliminan los scripts: un marco de altura fija
framing-copy = Copiar
framing-preview = Vista previa
framing-members = Esta consulta es solo para miembros; en otros sitios aparece únicamente su enlace.
framing-nobody = Este servidor no permite que otro sitio enmarque una consulta (ajuste embed_ancestors); allí aparece únicamente el enlace.

# How pieces are joined: one after another, as clauses, and the words of somebody.
list-two = { $one }, { $two }
clause-two = { $one }; { $two }
quoted = «{ $text }»

# Qué está mal en un formulario de la mesa.
wrong-moment = «{ $text }» no es un momento con zona horaria. Escríbalo así: 2027-02-05 23:59 UTC o 2027-02-05 23:59 Europe/Zurich.
wrong-language = «{ $text }» no es una etiqueta de idioma como en, ar o pt-BR.
wrong-address = «{ $text }» no es una dirección de correo electrónico.
wrong-field = Compruebe este campo.
wrong-form = El formulario no llegó completo. Vuelva a cargar la página e inténtelo de nuevo.
wrong-too-many = Es más de lo que se puede guardar.
wrong-emails-missing = Escriba al menos una dirección.
wrong-opens-invalid = Ya se ha abierto, o se abriría después de su cierre.
wrong-closes-invalid = El cierre debe ser futuro y posterior a la apertura. Hay un botón para cerrar ahora.
wrong-minutes-invalid = Una reunión dura de 1 a 1440 minutos.
wrong-link-invalid = Escriba la dirección completa, con https://.
wrong-groups-invalid = De 1 a 60 entradas, una por línea, cada una una sola vez.
wrong-groups-in-use = Lo que alguien ya ha elegido debe permanecer en la lista.
wrong-text-missing = No queda texto. Para suprimir el párrafo, utilice el botón correspondiente.
wrong-note-missing = Diga en una frase qué cambió; todos la leerán.
wrong-blocks-missing = Se han suprimido todos los párrafos; no hay nada que publicar.
