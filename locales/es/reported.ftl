# Lo que la mesa consigna en nombre de una persona: el formulario de la mesa, la página de esa persona y el mensaje que se le envía.

reported-title = Dicho en otro lugar: { $title }
reported-why = Consigne lo que alguien dijo en una reunión en línea o en una lista de correo. Se publica de inmediato con el nombre de esa persona, como consignado por la mesa, y cuenta como cualquier otro comentario. La persona puede confirmarlo, corregirlo o retirarlo.
reported-read-only = Solo la copresidencia y el equipo de edición consignan lo que se dijo.
reported-about = A qué se refiere
reported-paragraph = Número de párrafo
reported-paragraph-hint = Por ejemplo, 12 o 14.2; vacío si es todo el texto.
reported-show = Ver el párrafo
reported-kind = Qué es
reported-body = Qué se dijo
reported-proposed = Redacción propuesta del párrafo
reported-proposed-hint = Solo para propuestas de texto: el párrafo entero como debería quedar.
reported-language = Idioma del texto
reported-who = Quién lo dijo
reported-name = Nombre
reported-affiliation = Afiliación
reported-behalf = En nombre de
reported-group = Grupo de partes interesadas
reported-region = Región
reported-email = Dirección de correo
reported-email-hint = No se muestra a nadie. La persona recibe un mensaje con un enlace para confirmar, corregir o retirar el comentario. Sin dirección, usted recibe un enlace para entregar.
reported-where = Dónde se dijo
reported-place = Dónde (texto público)
reported-place-hint = Por ejemplo: la reunión en línea del 12 de mayo
reported-link = Enlace
reported-link-hint = El acta o el mensaje, con https://; puede quedar vacío.
reported-said = Cuándo
reported-said-hint = El día, antes del cierre: 2026-05-12
reported-enter = Consignar
reported-done = Consignado; ya es público.
reported-wrong = Todavía no se ha guardado nada.
reported-problem = { $field }: { $why }
reported-why-missing = rellene este campo.
reported-why-too-long = es demasiado largo.
reported-why-unknown = elija una opción de la lista.
reported-why-invalid = compruebe este dato.
reported-why-later = aún no ha ocurrido.
reported-why-too-late = es posterior al cierre, por lo que no cuenta.
reported-why-other = { $reason }
reported-all = Lo que se ha consignado
reported-none = Todavía no se ha consignado nada.
reported-state = Estado
reported-state-settled = Confirmado o corregido por la persona
reported-state-withdrawn = Retirado
reported-state-mailed = Mensaje enviado el { $at }; aún sin respuesta
reported-state-queued = El mensaje está a punto de enviarse
reported-state-open = Sin confirmar
reported-hand-over = Enlace para entregar
reported-link-for = Enlace para { $name }
reported-the-link = Quien tenga este enlace puede confirmar, corregir o retirar el comentario una sola vez. Solo se muestra ahora.
reported-settled = La persona ya lo ha resuelto; no hace falta ningún enlace.

# La página de la persona en cuyo nombre se consignó
claim-title = Un comentario en su nombre
claim-why = Aquí verá un comentario que se consignó en su nombre.
claim-open = Ver el comentario
claim-none = A esta página se llega por un enlace a un comentario consignado en su nombre.
claim-link-spent = Este enlace no es válido o ha dejado de serlo: sirve una sola vez, durante 90 días. La copresidencia puede darle otro.
claim-intro = La copresidencia de «{ $title }» consignó lo siguiente como dicho por usted: { $place }, { $date }. Cualquiera puede leerlo, como consignado por la mesa.
claim-form = ¿Es suyo?
claim-how = Modifique lo que no sea correcto; lo consignado antes seguirá pudiendo leerse entre los textos anteriores. Una vez confirmado, el comentario es suyo y deja de figurar solo como consignado.
claim-how-mail = Al confirmarlo, confirma también su dirección de correo electrónico.
claim-confirm = Es mío, con este texto
claim-withdraw-title = No debería figurar
claim-withdraw-what = Su texto y el nombre de usted desaparecen de inmediato; las respuestas permanecen.
claim-withdraw = Retirarlo
claim-refused = Rellene el nombre y el texto; todavía no se ha guardado nada.
claim-sign-in = Esta consulta exige una dirección de correo electrónico confirmada. Inicie sesión y vuelva a abrir el enlace.
claim-confirmed = Ya es suyo.
claim-withdrawn = Se ha retirado.

# El mensaje a esa persona
mail-claim-subject = Un comentario en su nombre: { $title }
mail-claim-why = La copresidencia de «{ $title }» consignó lo siguiente como dicho por usted ({ $place }, { $date }):
mail-claim-link = Cualquiera puede leerlo, como consignado por la mesa. Aquí puede confirmarlo, corregir el texto o retirarlo, una sola vez, en un plazo de 90 días:
    { $link }
mail-claim-ignore = Si no hace nada, permanecerá como consignado por la mesa. Este es el único mensaje al respecto.
