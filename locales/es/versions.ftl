# La próxima versión en la mesa y la comparación de dos versiones. Solo páginas del servidor.

# /c/{slug}/compare/{old}/{new}
compare-title = { $title }: versión { $old } → { $new }
compare-published = La versión { $number } se publicó el { $at }.
compare-others = Comparar:
compare-link = Qué ha cambiado desde la versión { $number }
compare-newer = Esta es la versión { $number }. La versión { $latest } se publicó el { $at }.
compare-newer-link = Ir a la versión { $latest }
compare-version-note = Qué cambió:
compare-same = No cambió nada.
compare-count-changed = { $n ->
    [one] { $n } párrafo modificado
   *[other] { $n } párrafos modificados
}
compare-count-new = { $n ->
    [one] { $n } nuevo
   *[other] { $n } nuevos
}
compare-count-gone = { $n ->
    [one] { $n } suprimido
   *[other] { $n } suprimidos
}
compare-count-moved = { $n ->
    [one] { $n } trasladado
   *[other] { $n } trasladados
}
compare-count-split = { $n ->
    [one] { $n } dividido
   *[other] { $n } divididos
}
compare-count-merged = { $n ->
    [one] { $n } unido a partir de varios
   *[other] { $n } unidos a partir de varios
}
compare-unchanged = { $n ->
    [one] { $n } párrafo sin cambios
   *[other] { $n } párrafos sin cambios
}
compare-changed = modificado
compare-new = nuevo
compare-gone = suprimido
compare-moved = trasladado; antes: { $from }
compare-split = parte de: { $from }
compare-merged = unión de: { $from }
compare-behind = { $n ->
    [one] { $n } comentario recogido aquí
   *[other] { $n } comentarios recogidos aquí
}
outcome-other = Resultado de la versión { $number }
outcome-version = Versión { $number }
outcome-change = En la versión { $number }:
outcome-carried = { $n ->
    [one] { $n } comentario pasó a la versión { $number }.
   *[other] { $n } comentarios pasaron a la versión { $number }.
}

# /desk/{slug}/next
next-link = Próxima versión
next-title = Versión { $number } de { $title }
next-intro = Escriba aquí la versión { $number } o cárguela de un archivo. Solo la mesa la ve hasta que se publique.
next-read-only = Puede leer esta página. El equipo de edición y la copresidencia redactan la próxima versión; la copresidencia la publica.
next-begin = Empezar con el texto tal como está
next-accepted = Incorporar las propuestas aceptadas
next-begin-button = Empezar la versión { $number }
next-file = Cargarla de un archivo
next-file-hint = Un documento de Word (.docx), un texto OpenDocument (.odt), una página web, Markdown o texto sin formato. Sus párrafos se comparan con los de la versión anterior.
next-changes = Cambios registrados en el archivo
next-changes-accept = se dan por aceptados
next-changes-reject = se omiten
next-replace = Reemplazar con el archivo lo que está escrito aquí
next-file-button = Cargar el archivo
next-begun = Empezada a partir de la versión { $base } por { $by } el { $at }.
next-from-file = Cargada de { $file }.
next-to-choose = { $n ->
    [one] { $n } párrafo con propuestas aceptadas incompatibles: elija la redacción
   *[other] { $n } párrafos con propuestas aceptadas incompatibles: elija la redacción
}
next-nothing-to-choose = Todas las propuestas aceptadas están incorporadas.
next-to-confirm = { $n ->
    [0] Está claro dónde quedaron los párrafos
    [one] { $n } párrafo por revisar: ¿dónde quedó?
   *[other] { $n } párrafos por revisar: ¿dónde quedaron?
}
next-lost = { $n ->
    [one] { $n } párrafo con comentarios ya no tiene lugar
   *[other] { $n } párrafos con comentarios ya no tienen lugar
}
next-text = Texto de la próxima versión
next-to-text = Volver al texto
next-taken-out = Suprimido:
next-choose = Estos textos se aceptaron y son incompatibles.
next-choose-further = Estas redacciones se aceptaron para el texto en otro idioma. Exprese aquí, con las palabras de este texto, lo que piden.
next-choose-keep = Dejar estas palabras como están
next-choice-link = Ver la propuesta
next-choose-this = Usar este texto
next-choose-gone = Suprimir el párrafo
next-blend = Para combinarlos, edite el párrafo.
next-edit = Editar
next-take-out = Suprimir
next-bring-back = Recuperar
next-join = Unir con el anterior
next-add-after = Añadir después
next-add-first = Añadir un párrafo al principio
next-add = Añadir
next-cancel = Cancelar
next-conflict = Otra persona modificó este párrafo mientras usted escribía. Ahora dice lo que figura a continuación; su texto está en el campo. Conserve el suyo o incorpore lo que necesite del otro.
next-words = Texto
next-words-hint = Una línea en blanco divide el párrafo en dos.
next-marker = Numeración propia
next-kind = Tipo
next-kind-heading = Título
next-kind-paragraph = Párrafo
next-kind-list-item = Elemento de lista
next-kind-quotation = Cita
next-kind-table = Tabla
next-kind-row = Fila
next-kind-cell = Celda
next-kind-footnote = Nota de pie de página
next-level = Nivel
next-keep = Guardar
next-move = Trasladarlo
next-move-first = al principio
next-move-after = después de: { $words }
next-move-button = Trasladar
next-new-words = Texto del nuevo párrafo
next-places-intro = Los comentarios van adonde va su párrafo. Revise cada uno de estos una vez: corrija lo que no sea correcto y después confírmelos todos.
next-places-none = Se han encontrado todos los párrafos con comentarios; no hay nada que confirmar.
next-places-keep = Confirmar estos lugares
next-place = Pasa a
next-place-none = Ya no tiene lugar: incluir sus comentarios en todo el texto
next-place-found = Encontrado con una certeza del { $percent } %:
next-publish = Publicar la versión { $number }
next-publish-by = La publica la copresidencia.
next-note = Qué cambió
next-note-hint = Una o dos frases para el público, que se muestran con la versión.
next-carry = Comentarios a la versión anterior
next-carry-open = Pasan los pendientes y los aplazados; los que tienen una decisión publicada quedan donde están
next-carry-all = Pasan todos
next-carry-none = Quedan todos donde están
next-open = Se puede comentar la nueva versión
next-publish-hint = Se dejará de poder comentar la versión anterior, que podrá seguir leyéndose con sus comentarios.
next-publish-button = Publicar
next-discard = Desecharla
next-discard-sure = Desechar todo lo escrito de la próxima versión
next-said-read = El archivo se ha cargado. Revise los párrafos que cambiaron y aquellos cuyo lugar debe confirmarse.
next-said-discarded = La próxima versión se ha desechado.
next-said-placed = Los lugares han quedado confirmados.
settings-problem-next-begun = La próxima versión ya está empezada; se muestra a continuación.
settings-problem-wordings-open = Elija primero la redacción donde las propuestas aceptadas son incompatibles.
settings-problem-places-open = Confirme primero dónde quedaron los párrafos con comentarios.
settings-problem-edited-meanwhile = Otra persona modificó este párrafo entretanto. Su texto se conserva más abajo.

# El archivo
snapshot-made = Tal como estaba el { $at }. Se encontraba en { $address }.
snapshot-link = Copia de archivo

# /desk/{slug}/texts
texts-link = Idiomas del proyecto
texts-title = Idiomas del proyecto: { $title }
texts-intro = La versión { $number } se redactó en { $language }. Su texto puede leerse también en otros idiomas: los párrafos son comunes, de modo que lo que se dice sobre un texto figura junto a los demás.
texts-none = Todavía no hay otro idioma.
texts-from = añadido el { $at } a partir de { $file }
texts-missing = { $n ->
    [one] { $n } párrafo no está traducido; se muestra como se redactó.
    [many] { $n } de párrafos no están traducidos; se muestran como se redactaron.
   *[other] { $n } párrafos no están traducidos; se muestran como se redactaron.
}
texts-complete = Traducirlos
texts-fills = Este idioma ya existe: solo los párrafos que aún no están traducidos reciben su texto; todos los demás quedan como están.
texts-next = En la versión siguiente, todo párrafo que no cambie conserva su traducción.
texts-used = Hay aportaciones sobre este texto, por lo que se mantiene.
texts-remove = Retirar este texto
texts-add = Añadir un idioma
texts-language = Idioma
texts-file = Un archivo con la traducción
texts-paste = O la propia traducción
texts-file-kept = El archivo es «{ $name }», { $kilobytes } kB. Permanece en este formulario hasta que añada el texto; elija otro para sustituirlo.
texts-preview = Ver las correspondencias
texts-accept = Añadirlo para que todos lo lean
texts-all-pair = Todo se corresponde: un párrafo para cada uno.
texts-together = { $n ->
    [one] En { $n } lugar varios párrafos corresponden a uno, o uno a varios. Revíselo.
    [many] En { $n } de lugares varios párrafos corresponden a uno, o uno a varios. Revíselo.
   *[other] En { $n } lugares varios párrafos corresponden a uno, o uno a varios. Revíselo.
}
texts-left = { $n ->
    [one] { $n } párrafo de la traducción no corresponde a nada en el proyecto y se omite.
    [many] { $n } de párrafos de la traducción no corresponden a nada en el proyecto y se omiten.
   *[other] { $n } párrafos de la traducción no corresponden a nada en el proyecto y se omiten.
}
texts-look = Por revisar
texts-everything = Todo el texto en paralelo
texts-original = Proyecto
texts-translation = Traducción
texts-left-out = Nada: se omite
texts-as-written = Sin traducir: se muestra como se redactó
texts-by = La copresidencia añade los idiomas.
texts-said-added = El texto está disponible para todos.
texts-said-removed = El texto se ha retirado.
settings-problem-text-original = El propio proyecto está redactado en este idioma.
settings-problem-text-there = El proyecto ya existe en este idioma, y este texto no aporta nada a lo que falta. Para sustituirlo, retírelo primero.
settings-problem-text-used = Hay aportaciones sobre este texto, por lo que se mantiene.
