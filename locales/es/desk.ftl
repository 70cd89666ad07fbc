# Textos de la mesa en el navegador, además de los de la lectura. `{ $n }` es una cantidad.

# Arriba
desk-overview = Panorama
page-version-words = versión { $number }
desk-no-close = abierta hasta nuevo aviso
desk-touched = párrafos con aportes: { $n } de { $all }
desk-progress = decididos: { $decided } de { $all }
desk-unpublished = sin publicar: { $n }
desk-heat = Comentarios y preocupaciones, párrafo por párrafo
desk-heat-paragraph = { $name }: comentarios, { $comments }; preocupaciones, { $concerns }
desk-observer = Puede leer todo. Decidir, escribir notas y responder corresponde al equipo de edición y a la copresidencia.
desk-publish-not = Publicar corresponde a la copresidencia.
desk-publish-button = Publicar…
desk-away = No se puede conectar con el servidor. Lo que escriba se conserva en este navegador; vuelva a guardarlo en un momento.

# Paneles
desk-panes = Qué se muestra
desk-paragraphs = Párrafos
desk-text = Texto
desk-comments = Comentarios
desk-everything = Todo lo dicho
desk-everything-how = Elija un párrafo al lado o en la franja superior. Con las teclas j y k se recorren los comentarios; ? muestra todas las teclas.
desk-show = Mostrar
desk-show-all = Todos los párrafos
desk-show-open = Por decidir
desk-show-contested = Controvertidos
desk-show-mine = A mi cargo
desk-show-unpublished = Sin publicar
desk-show-untouched = Sin aportes aún
desk-decided-of = { $decided } de { $all }

# Texto
desk-redline-show = Propuestas mostradas
desk-redline-all = { $n ->
    [one] { $n } propuesta sobre el texto
   *[other] las { $n } propuestas sobre el texto
}
desk-redline-out = Suprimir este texto:
desk-redline-none = Ninguna propuesta modifica este texto.
desk-redline-number = Ir a la propuesta { $number }
desk-redline-comment = Ir a su comentario
desk-redline-others = { $n ->
    [one] { $n } propuesta se refiere a más que este texto y puede verse por separado.
   *[other] { $n } propuestas se refieren a más que este texto y pueden verse por separado.
}
desk-positions = Posiciones por grupo de partes interesadas
desk-positions-none = Nadie ha expresado una posición todavía.
desk-positions-silent = Sin posición todavía: { $groups }.
desk-assign = A cargo de
desk-assigned-none = Nadie en particular
desk-synthesis = Síntesis
desk-synthesis-save = Guardar la síntesis
desk-synthesis-on = Síntesis: { $place }

# Comentarios
desk-shown = { $n ->
    [one] { $n } comentario
   *[other] { $n } comentarios
}
desk-agrees = { $n ->
    [one] { $n } de acuerdo
   *[other] { $n } de acuerdo
}
desk-search = Buscar en todo lo dicho
desk-search-do = Buscar
desk-filter = Filtro y orden
desk-filter-conditions = { $n ->
    [one] Filtro y orden ({ $n } condición)
   *[other] Filtro y orden ({ $n } condiciones)
}
desk-filter-stance = Posición de quien lo escribió
desk-filter-level = Identificación
desk-sort = Orden
desk-sort-arrival = Por orden de llegada
desk-sort-newest = Más recientes primero
desk-sort-agrees = Con más acuerdo primero
desk-choose = Seleccionar este comentario
desk-choose-all = Seleccionar lo mostrado
desk-chosen-title = Decidir sobre todo lo seleccionado
desk-chosen = { $n ->
    [one] { $n } comentario seleccionado
   *[other] { $n } comentarios seleccionados
}
desk-chosen-none = Anular la selección
desk-matching-title = Decidir sobre todo lo encontrado
desk-matching-button = { $n ->
    [one] Decidir sobre lo encontrado…
   *[other] Decidir sobre los { $n } encontrados…
}
desk-matching-replace = { $n ->
    [one] { $n } ya está decidido: decidirlo también de nuevo
   *[other] { $n } ya están decididos: decidirlos también de nuevo
}
desk-matching-why = Una propuesta aceptada empieza con el texto que propone. Hasta que se publique, solo la mesa ve todo esto. Lo que llegue o se decida mientras usted lo examina no se toca, y todo puede deshacerse en un solo paso.
desk-matching-do = { $n ->
    [0] Decidir
    [one] Decidir sobre { $n } comentario
   *[other] Decidir sobre { $n } comentarios
}

# Decisiones
desk-decision = Decisión
desk-decided = Decidido
desk-undecided = Sin decidir
desk-decided-many = { $decision }. Comentarios: { $count }
desk-do-accepted = Aceptar
desk-do-accepted-in-part = En parte
desk-do-not-accepted = No aceptar
desk-do-noted = Tomar nota
desk-do-deferred = Aplazar
desk-decide-first = Decida primero; después podrá dar un motivo.
desk-reason = Motivo
desk-reason-wording = Motivo y texto
desk-wording = Texto para la próxima versión
desk-wording-proposed = Poner lo propuesto
desk-reason-pick = Elegir un motivo
desk-reason-keep = Conservar este motivo para reutilizarlo
desk-reasons = Motivos reutilizables
desk-reasons-edit = Editar los motivos
desk-reasons-none = Todavía no hay ninguno. Escriba un motivo en una decisión y consérvelo.
desk-reason-remove = Quitar
desk-save = Guardar
desk-stored = Guardado
desk-not-stored = Conservado en este navegador, aún sin guardar
desk-empty = (vacío)
desk-verdict-draft = Solo lo ve la mesa
desk-verdict-changed = Modificado desde su publicación
desk-verdict-published = Publicado
desk-objection = Tras la decisión, quien lo escribió mantiene lo siguiente:
desk-undo = Deshacer
desk-undone = Deshecho
desk-undone-many = { $n ->
    [0] No se deshizo nada: todo se ha modificado desde entonces.
    [one] Deshecho: { $n } decisión
   *[other] Deshecho: { $n } decisiones
}
desk-undo-none = No hay nada que deshacer.
desk-history = Historial
desk-history-title = Cómo se llegó a esto
desk-history-none = Todavía no se ha decidido nada aquí.
desk-step-published = Publicado
desk-step-drafted = Preparado

# Otra persona se adelantó
desk-conflict-title = Modificado entretanto
desk-conflict-why = Otra persona de la mesa guardó algo aquí mientras usted trabajaba. No se ha perdido nada de lo suyo; elija una opción.
desk-conflict-theirs = Guardado por { $name }
desk-conflict-mine = Lo suyo
desk-conflict-keep = Conservar lo guardado
desk-conflict-replace = Guardar lo mío
desk-conflict-many = { $n ->
    [one] El comentario se modificó entretanto. No se guardó nada; revíselo de nuevo.
   *[other] Algunos de los { $n } comentarios se modificaron entretanto. No se guardó nada; revíselos de nuevo.
}

# Temas, notas, respuestas
desk-theme = Tema
desk-themes = Temas
desk-themes-all = Todos los temas
desk-themes-none = Todavía no hay temas.
desk-theme-new = Tema nuevo
desk-theme-make = Crear
desk-theme-change = Cambiar
desk-theme-rename = Nuevo nombre de «{ $name }»
desk-theme-merge = Unir a…
desk-theme-merge-do = Unir
desk-theme-remove-do = Quitarlo de todos sus comentarios
desk-theme-remove = Quitar este tema
desk-theme-count = { $name } ({ $count })
problem-theme-taken = Ya existe un tema con este nombre.
desk-note = Nota privada
desk-said = Consignar lo dicho en una reunión en línea o en una lista
desk-notes = Notas privadas
desk-note-label = Nota privada; solo la ve la mesa
desk-note-on-paragraph = Nota privada sobre este párrafo
desk-note-keep = Guardar la nota
desk-note-remove = Quitar
desk-note-removed = La nota se ha quitado.
desk-reply = Responder
desk-reply-label = Responder como mesa
desk-reply-public = Esta respuesta será pública de inmediato.
desk-reply-send = Publicar la respuesta
desk-reply-sent = La respuesta se ha publicado.

# Publicación
desk-publish-title = Publicar decisiones
desk-publish-why = Por ahora solo las ve la mesa. Después de publicarlas, todo cambio es una entrada nueva; lo publicado permanece en el historial.
desk-publish-parts = Qué se publica
desk-publish-preview = Qué se verá
desk-publish-nothing = No se ha elegido nada.
desk-publish-do = Publicar
desk-publish-on = { $name }, { $place }
desk-publish-withdrawn = Decisión anulada
desk-publish-more = { $n ->
    [one] y { $n } decisión más
   *[other] y { $n } decisiones más
}
desk-publish-mails = { $n ->
    [0] No se avisa a nadie por correo.
    [one] Se avisa por correo a { $n } persona.
   *[other] Se avisa por correo a { $n } personas.
}
desk-published = { $n ->
    [one] Se ha publicado { $n } entrada.
   *[other] Se han publicado { $n } entradas.
}
desk-published-see = Ver el resultado

# Archivos
desk-files = Archivos
desk-files-why = Lo que se dijo y decidió sobre esta versión, en un archivo para conservar, imprimir o trabajar. Ningún archivo contiene notas privadas ni direcciones.
desk-files-drafts = También decisiones, síntesis y temas que aún no se han publicado
desk-files-shown = { $n ->
    [one] Solo lo que se muestra ahora ({ $n } comentario)
   *[other] Solo lo que se muestra ahora ({ $n } comentarios)
}
desk-file-xlsx = Hoja de cálculo (XLSX)
desk-file-docx = Informe para un procesador de textos (DOCX)
desk-file-docx-annotated = El borrador con todo lo dicho, en forma de comentarios y control de cambios (DOCX)
desk-file-docx-clean = Solo el texto, para su aprobación final (DOCX)
desk-file-csv = Tabla en texto sin formato (CSV)
desk-file-md = Informe en texto sin formato (Markdown)
desk-file-jsonl = Todo, para otra instalación de Colloquy (JSON Lines)
desk-file-jsonld = Anotaciones web (JSON-LD)

# Teclas
desk-key-next = Comentario siguiente
desk-key-previous = Comentario anterior
desk-key-next-paragraph = Párrafo siguiente con comentarios
desk-key-previous-paragraph = Párrafo anterior con comentarios
desk-key-paragraphs = Lista de párrafos
desk-key-undo = Deshacer la última decisión
desk-key-choose = Seleccionar el comentario o quitar la selección
desk-key-choose-all = Seleccionar todo lo mostrado o nada
desk-help-how = Las teclas actúan sobre el comentario en el que se encuentra. Si repite la misma decisión, el comentario vuelve a quedar sin decidir.
desk-help-store = Control y Enter guardan lo que está escribiendo. Lo que escriba se conserva en este navegador hasta que se guarde.
