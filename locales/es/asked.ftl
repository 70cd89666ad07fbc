# Invitaciones a comentar: la página de la mesa, la página de quienes reciben la invitación y los mensajes que se les envían.

asked-link = Invitaciones
asked-title = Invitaciones: { $title }
asked-read-only = Solo la copresidencia invita a comentar. Solo ella ve las direcciones.
asked-private = La lista de invitaciones es solo para la mesa: nada de ella es público.
asked-none = Todavía no se ha invitado a nadie.
asked-counts = Invitaciones: { $asked }. Con respuesta: { $answered }; no tienen comentarios: { $declined }; abrieron el enlace: { $opened }; sin respuesta: { $silent }.
asked-who = A quién
asked-when = Fecha
asked-state = Estado
asked-acts = Qué puede hacer
asked-person = Una persona
asked-by-link = mediante un enlace que usted entrega
asked-kind-person = Persona
asked-kind-nri = Iniciativa nacional o regional
asked-kind-coalition = Coalición dinámica
asked-kind-best-practice = Foro sobre mejores prácticas
asked-kind-organisation = Organización
asked-state-answered = Respondió
asked-state-declined = No tiene comentarios
asked-state-opened = Abrió el enlace; aún no ha llegado nada
asked-state-silent = Sin respuesta
asked-state-queued = El mensaje está a punto de enviarse
asked-state-withdrawn = Anulada
asked-answer = Comentario { $number }
asked-answers = { $n ->
    [one] Un comentario o posición
   *[other] { $n } comentarios y posiciones
}
asked-remind = Desea un recordatorio
asked-reminded = Recordatorio enviado el { $at }
asked-sent = Mensaje enviado el { $at }
asked-again = Volver a enviar
asked-copy = Enlace para entregar
asked-link-for = Enlace para { $name }
asked-copied = Copiar
asked-withdraw = Anular
asked-of = { $act }: { $name }
asked-the-link = Quien tenga este enlace puede participar en virtud de esta invitación. Solo se muestra ahora; los enlaces anteriores siguen siendo válidos.
asked-new = Invitar a comentar
asked-list = A quién invitar
asked-list-hint = Una invitación por línea: una dirección, o tipo | nombre | dirección | contacto. El tipo es uno de estos códigos: nri, coalition, best-practice, organisation, person. Si no indica una dirección, recibirá un enlace para entregar.
asked-kind = Tipo de las líneas que no lo indican
asked-group = Grupo de partes interesadas de toda la lista
asked-region = Región de toda la lista
asked-nothing = Sin indicar
asked-language = Idioma del mensaje
asked-words = Texto propio que se incluirá en el mensaje
asked-ask = Invitar
asked-done = { $n ->
    [0] No había nadie nuevo en la lista.
    [one] Se hizo una invitación.
   *[other] Se hicieron { $n } invitaciones.
}
asked-known = Ya se les había invitado o no desean recibir mensajes: { $names }.
asked-sent-again = El mensaje se enviará una vez más.
asked-taken-back = La invitación se ha anulado; sus enlaces ya no funcionan.
asked-wrong = Todavía no se ha guardado nada ni se ha enviado ningún mensaje.
asked-wrong-line = Línea { $number }, «{ $text }»: { $why }
asked-why-address = no es una dirección de correo electrónico.
asked-why-kind = no se conoce este tipo.
asked-why-name = una entidad necesita un nombre.
asked-why-too-long = un nombre tiene como máximo 200 caracteres.
asked-why-parts = escriba tipo | nombre | dirección | contacto.
asked-why-missing = Escriba al menos una línea.
asked-why-too-many = Como máximo, 200 líneas a la vez.
asked-problem-closed = La consulta está cerrada; prorróguela antes de invitar a comentar.
asked-problem-sent-already = Este mensaje ya se envió dos veces, o quien lo recibe no desea más mensajes.
asked-problem-withdrawn = Esta invitación está anulada.
asked-problem-too-many-links = Esta invitación ya tiene demasiados enlaces; anúlela y haga otra.
asked-problem-other = No se ha podido hacer: { $reason }

# La página de quienes recibieron la invitación
invited-title = Invitación a participar
invited-why = Aquí verá sobre qué se pide su opinión y hasta cuándo.
invited-open = Ver la invitación
invited-none = A esta página se llega por el enlace de una invitación.
invited-link-spent = Este enlace no es válido o ha dejado de serlo. Consulte con quien le envió la invitación.
invited-cochairs = la copresidencia
invited-you = Se solicita su opinión sobre «{ $title }». La solicitud procede de: { $who }.
invited-name = { $name }: se solicita su opinión sobre «{ $title }». La solicitud procede de: { $who }.
invited-body = Se solicita la opinión de { $name } sobre «{ $title }». La solicitud procede de: { $who }.
invited-opens = Se abre el { $date }.
invited-until = Puede comentar hasta el { $date }.
invited-open-end = Puede comentar hasta nuevo aviso.
invited-closed = Se cerró el { $date }. Todo puede seguir leyéndose.
invited-several = Varias personas de { $name } pueden usar este enlace hasta el cierre; cada una comenta con su propio nombre, en representación de { $name }.
invited-take-part = Participar
invited-take-part-body = Participar en representación de { $name }
invited-take-part-hint = Primero podrá leer el borrador. Su nombre se le pedirá con el primer comentario; lo que envíe será público.
invited-read = Leer el borrador
invited-remind-title = Recordatorio
invited-remind = Recordármelo 48 horas antes del cierre
invited-remind-hint = Un solo mensaje a la dirección a la que se envió la invitación, salvo que antes haya llegado un comentario.
invited-remind-on = Recibirá un recordatorio 48 horas antes del cierre.
invited-remind-off = No enviarme el recordatorio
invited-decline-title = Sin comentarios
invited-decline = No tenemos comentarios; no vuelvan a escribirnos
invited-declined = Ha indicado que no tiene comentarios. No recibirá más mensajes, pero aún puede participar.
invited-kept = Guardado.
invited-too-late = Quedan menos de 48 horas, por lo que no se enviará ningún recordatorio.
invited-private = La copresidencia ve si se abrió este enlace y si llegó algún comentario. Nadie más ve que se le invitó.
invited-sign-in = Esta consulta es para las direcciones que figuran en su lista. Inicie sesión con la dirección a la que se envió la invitación y abra después el borrador.

# El mensaje que invita a participar
mail-asked-subject = Se solicita su opinión: { $title }
mail-asked-greeting = Hola, { $name }:
mail-asked-you = Se solicita su opinión sobre «{ $title }». La solicitud procede de: { $who }.
mail-asked-body = Se solicita la opinión de { $name } sobre «{ $title }». La solicitud procede de: { $who }.
mail-asked-words = Texto de quien le invita:
mail-asked-link = En este enlace verá sobre qué se pide su opinión. Allí puede participar, pedir un recordatorio 48 horas antes del cierre o indicar que no tiene comentarios y no desea recibir más mensajes:
    { $link }
mail-asked-several = Varias personas de { $name } pueden usarlo; le rogamos que no lo comparta con nadie más.
mail-asked-alone = Es personal; le rogamos que no lo comparta con nadie.

# El mensaje que recuerda el cierre
mail-reminder-subject = Se cierra pronto: { $title }
mail-reminder-why = Solicitó un recordatorio: «{ $title }» se cierra el { $date }.
mail-reminder-body = Solicitó un recordatorio en nombre de { $name }: «{ $title }» se cierra el { $date }.
mail-reminder-link = Participe, o indique que no tiene comentarios y no desea recibir más mensajes:
    { $link }
mail-reminder-once = Este es el único recordatorio.
